// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From a ratio and a stated baseline risk to people: of 100, how many more or fewer, and the number needed to treat.
// The baseline risk is taken as given; its own uncertainty does not enter the interval.

#include <optional>

namespace trd::stats {

/// A ratio on its natural scale with its interval, all > 0.
struct Ratio {
    double estimate = 1, lower = 1, upper = 1;
};

/// One more (or one fewer) person with the event for every `people` treated.
struct NumberNeeded {
    double people = 0; ///< not rounded
    bool more = true;  ///< one more with the event; false: one fewer
};

struct AbsoluteEffect {
    double risk = 0, riskLower = 0, riskUpper = 0;       ///< with the treatment, as fractions; never above 1
    double per100 = 0, per100Lower = 0, per100Upper = 0; ///< more (> 0) or fewer (< 0) people with the event of 100
    /// Empty where the difference is 0. The interval runs from `needed`'s side through infinity to the other side where
    /// per100Lower < 0 < per100Upper (Altman 1998, BMJ 317:1309).
    std::optional<NumberNeeded> needed, neededLower, neededUpper; ///< at the estimate and at the ends of per100
    bool throughInfinity = false;
};

/// 0 <= baselineRisk <= 1.
[[nodiscard]] AbsoluteEffect absoluteFromRiskRatio(const Ratio& ratio, double baselineRisk);
[[nodiscard]] AbsoluteEffect absoluteFromOddsRatio(const Ratio& ratio, double baselineRisk);
/// A risk difference as a fraction, with its ends.
[[nodiscard]] AbsoluteEffect absoluteFromRiskDifference(double estimate, double lower, double upper,
                                                        double baselineRisk);

} // namespace trd::stats
