// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Effect sizes from what trials print: one function a measure, each with the source of its formula.

#include "stats/pool.h"

#include <optional>

namespace trd::stats {

/// Log odds of events in n; an empty or full row adds 0.5 to events and to non-events (cli.md, "Edges"). Variance 1/e +
/// 1/(n − e).
[[nodiscard]] Effect logitProportion(double events, double n);
/// Back from the logit to a fraction.
[[nodiscard]] double inverseLogit(double logit);

/// A two-by-two table: events and people in the arm (1) and in its comparator (2).
struct TwoByTwo {
    double events1 = 0, n1 = 0, events2 = 0, n2 = 0;
};

/// Log risk ratio, log odds ratio. A zero cell adds 0.5 to all four cells of that study alone; nothing where there are
/// no events, or only events, in both arms.
[[nodiscard]] std::optional<Effect> logRiskRatio(const TwoByTwo& table);
[[nodiscard]] std::optional<Effect> logOddsRatio(const TwoByTwo& table);
/// Risk difference as a fraction, corrected as logRiskRatio is; double zeros are kept.
[[nodiscard]] Effect riskDifference(const TwoByTwo& table);

} // namespace trd::stats
