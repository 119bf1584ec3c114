// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Meta-analysis of independent effects: common-effect and random-effects pooling. Conventions are metafor's (rma.uni).

#include "stats/interval.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace trd::stats {

/// One study's effect on the scale on which it is pooled (log for ratios, logit for proportions).
struct Effect {
    double value = 0;
    double variance = 0; ///< sampling variance, > 0
};

enum class Tau2Method { Fixed, DerSimonianLaird, Reml, PauleMandel };
enum class IntervalMethod { Wald, Hksj };

struct PoolOptions {
    Tau2Method tau2 = Tau2Method::Reml;
    IntervalMethod interval = IntervalMethod::Hksj;
    double level = 95; ///< percent
};

/// What a pooled result has to be read with; the words are the page's and the command line's.
enum class PoolWarning { HksjNarrower, TauZeroUnderHksj, ZeroStandardError, NotConverged };

/// A pooled effect on the scale of the effects. Optionals are empty where cli.md ("Edges") says the value does not exist.
struct Pooled {
    int k = 0;
    double estimate = 0, se = 0;
    std::optional<double> statistic, df, p;
    double lower = 0, upper = 0;
    std::optional<double> predictionLower, predictionUpper;
    double tau2 = 0;
    std::optional<double> tau2Lower, tau2Upper, i2, h2;
    double q = 0;
    int qDf = 0;
    std::optional<double> qP;
    std::vector<double> weights; ///< percent, in the order of the effects
    bool converged = true;
    std::vector<PoolWarning> warnings;
};

/// Pools k >= 1 effects. An empty span gives k = 0 and nothing else. REML that does not converge says so in
/// `converged` and `warnings`; its numbers are then not to be shown.
[[nodiscard]] Pooled pool(std::span<const Effect> effects, const PoolOptions& options = {});

} // namespace trd::stats
