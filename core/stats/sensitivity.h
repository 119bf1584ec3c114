// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How much a pooled result hangs on single studies, on their order in time, or on their kind.

#include "stats/pool.h"

#include <optional>
#include <span>
#include <vector>

namespace trd::stats {

/// The pool of all others, one result a study, in the order of the effects; empty for fewer than two effects.
[[nodiscard]] std::vector<Pooled> leaveOneOut(std::span<const Effect> effects, const PoolOptions& options = {});

/// The pools of the first 2, 3, … k effects; empty for fewer than two.
[[nodiscard]] std::vector<Pooled> cumulative(std::span<const Effect> effects, const PoolOptions& options = {});

/// Viechtbauer and Cheung 2010, Res Synth Methods 1:112; as metafor's influence().
struct Influence {
    double hat = 0;                 ///< diagonal of the hat matrix, 0 … 1
    std::optional<double> cook;     ///< Cook's distance; empty where the pooled standard error is 0
    std::optional<double> residual; ///< externally studentised; empty where its standard error is 0
    double tau2 = 0;                ///< without the study
};
/// Empty for fewer than two effects.
[[nodiscard]] std::vector<Influence> influence(std::span<const Effect> effects, const PoolOptions& options = {});

/// Subgroups, each pooled with its own tau², and the test between them: Cochran's Q of the subgroup estimates.
struct Subgroups {
    std::vector<Pooled> groups; ///< in the order of the group numbers
    std::optional<double> q;    ///< empty where a subgroup's standard error is 0
    int df = 0;
    std::optional<double> p; ///< empty where q is, and for one group
};
/// `groupOf[i]` in 0 … groupCount − 1 is the group of effect i; every group has at least one.
[[nodiscard]] Subgroups subgroups(std::span<const Effect> effects, std::span<const int> groupOf, int groupCount,
                                  const PoolOptions& options = {});

} // namespace trd::stats
