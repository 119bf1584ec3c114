// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Effect sizes from what trials print: one function a measure, each with the source of its formula.

#include "stats/pool.h"

#include <optional>
#include <span>

namespace trd::stats {

/// The measures on which tables are pooled (cli.md, "pool").
enum class EffectMeasure {
    RiskRatio,
    OddsRatio,
    RiskDifference,
    MeanDifference,
    StandardisedMeanDifference,
    Proportion,
    Logit,
    FreemanTukey,
    Generic
};
/// Ratios are pooled on the log scale.
[[nodiscard]] constexpr bool isLogScale(EffectMeasure measure) {
    return measure == EffectMeasure::RiskRatio || measure == EffectMeasure::OddsRatio;
}

/// Log odds of events in n; an empty or full row adds 0.5 to events and to non-events (cli.md, "Edges"). Variance 1/e +
/// 1/(n − e).
[[nodiscard]] Effect logitProportion(double events, double n);
/// Back from the logit to a fraction.
[[nodiscard]] double inverseLogit(double logit);

/// The fraction itself; an empty or full row is corrected as in logitProportion. Variance p(1 − p)/n.
[[nodiscard]] Effect rawProportion(double events, double n);

/// Half the Freeman–Tukey double arcsine (1950, Ann Math Stat 21:607), in radians, variance 1/(4n + 2); nothing is
/// added.
[[nodiscard]] Effect freemanTukey(double events, double n);
/// Back to a fraction (Miller 1978, Am Stat 32:138) for a pooled value of studies with this harmonic mean of n; values
/// beyond those of an empty or full row give 0 and 1.
[[nodiscard]] double inverseFreemanTukey(double value, double harmonicMeanN);
[[nodiscard]] double harmonicMean(std::span<const double> n);

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

/// Mean, standard deviation and people in the arm (1) and in its comparator (2).
struct TwoMeans {
    double mean1 = 0, sd1 = 0, n1 = 0, mean2 = 0, sd2 = 0, n2 = 0;
};

/// Difference in means, variance sd1²/n1 + sd2²/n2.
[[nodiscard]] Effect meanDifference(const TwoMeans& means);
/// Hedges' g: the difference over the pooled standard deviation times the exact correction, variance
/// 1/n1 + 1/n2 + g²/(2(n1 + n2)) (Hedges 1981, J Educ Stat 6:107; 1982, Psychol Bull 92:490). n1 + n2 > 3.
[[nodiscard]] Effect hedgesG(const TwoMeans& means);
/// Hedges' exact correction J(m) = Γ(m/2) / (√(m/2) Γ((m − 1)/2)), m > 1 degrees of freedom.
[[nodiscard]] double hedgesCorrection(double degreesOfFreedom);

} // namespace trd::stats
