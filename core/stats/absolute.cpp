// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/absolute.h"

#include <algorithm>
#include <cmath>

namespace trd::stats {

namespace {

std::optional<NumberNeeded> numberNeeded(double difference) {
    if (difference == 0) return {};
    return NumberNeeded{1 / std::fabs(difference), difference > 0};
}

AbsoluteEffect fromDifferences(double baselineRisk, double difference, double lower, double upper) {
    AbsoluteEffect result;
    result.risk = baselineRisk + difference;
    result.riskLower = baselineRisk + lower;
    result.riskUpper = baselineRisk + upper;
    result.per100 = 100 * difference;
    result.per100Lower = 100 * lower;
    result.per100Upper = 100 * upper;
    result.needed = numberNeeded(difference);
    result.neededLower = numberNeeded(lower);
    result.neededUpper = numberNeeded(upper);
    result.throughInfinity = lower < 0 && upper > 0;
    return result;
}

} // namespace

AbsoluteEffect absoluteFromRiskRatio(const Ratio& ratio, double baselineRisk) {
    const auto difference = [&](double value) { return std::min(baselineRisk * (value - 1), 1 - baselineRisk); };
    return fromDifferences(baselineRisk, difference(ratio.estimate), difference(ratio.lower), difference(ratio.upper));
}

AbsoluteEffect absoluteFromOddsRatio(const Ratio& ratio, double baselineRisk) {
    // p1 − p0 as one fraction, so that ratios near 1 keep their digits.
    const auto difference = [&](double value) {
        const double others = 1 - baselineRisk;
        const double whole = others + value * baselineRisk;
        return whole > 0 ? baselineRisk * others * (value - 1) / whole : 0;
    };
    return fromDifferences(baselineRisk, difference(ratio.estimate), difference(ratio.lower), difference(ratio.upper));
}

AbsoluteEffect absoluteFromRiskDifference(double estimate, double lower, double upper, double baselineRisk) {
    const auto within = [&](double value) { return std::clamp(value, -baselineRisk, 1 - baselineRisk); };
    return fromDifferences(baselineRisk, within(estimate), within(lower), within(upper));
}

} // namespace trd::stats
