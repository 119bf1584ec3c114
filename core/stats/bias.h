// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Small-study effects: whether the small trials say something else than the large ones, and what a funnel needs to be
// drawn. None of these can tell publication bias from other reasons.

#include "stats/pool.h"

#include <optional>
#include <span>
#include <vector>

namespace trd::stats {

/// Egger's regression test (1997, BMJ 315:629): weighted least squares of the effect on its standard error with
/// multiplicative dispersion; metafor's regtest(model = "lm").
struct Egger {
    double intercept = 0, interceptSe = 0; ///< Egger's intercept: the slope on the standard error
    std::optional<double> t, p;            ///< empty where interceptSe is 0
    int df = 0;                            ///< k − 2
    double limitEstimate = 0;              ///< the effect as the standard error goes to 0
};
/// Nothing for fewer than three studies, or where all have the same standard error.
[[nodiscard]] std::optional<Egger> egger(std::span<const Effect> effects);

/// Begg and Mazumdar's rank correlation (1994, Biometrics 50:1088): Kendall's tau-b of the standardised deviates with
/// the variances. Without ties p is exact up to `exactUpTo` studies; with ties, and beyond, the normal approximation
/// with the variance for ties (Kendall 1970), as R's cor.test.
struct RankCorrelation {
    static constexpr std::size_t exactUpTo = 1000;
    double tauB = 0, p = 1;
};
/// Nothing for fewer than two studies, or where all variances or all deviates are equal.
[[nodiscard]] std::optional<RankCorrelation> rankCorrelation(std::span<const Effect> effects);

enum class FunnelSide { Left, Right };

/// Duval and Tweedie's trim and fill with the estimator L0 (2000, Biometrics 56:455); as metafor's trimfill().
struct TrimAndFill {
    FunnelSide side =
        FunnelSide::Left; ///< where studies are missing: by the sign of a regression on the standard error
    int k0 = 0;           ///< how many are missing
    std::vector<Effect> filled;
    Pooled pooled; ///< with the filled studies, Wald interval
};
/// Nothing for fewer than two studies, where the side cannot be told (equal standard errors), or where the trimming
/// does not settle.
[[nodiscard]] std::optional<TrimAndFill> trimAndFill(std::span<const Effect> effects, Tau2Method method,
                                                     double level = 95);

/// A contour of a contour-enhanced funnel (Peters 2008, J Clin Epidemiol 61:991): effects within `null` ± slope × se
/// are not significant at this level.
struct FunnelContour {
    double level = 95; ///< percent
    double slope = 0;
    [[nodiscard]] double lower(double null, double se) const { return null - slope * se; }
    [[nodiscard]] double upper(double null, double se) const { return null + slope * se; }
};
[[nodiscard]] std::vector<FunnelContour> funnelContours(std::span<const double> levels);

} // namespace trd::stats
