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
enum class PoolWarning {
    HksjNarrower,      ///< the HKSJ interval is narrower than the common-effect interval
    TauZeroUnderHksj,  ///< tau² is 0 under HKSJ
    ZeroStandardError, ///< the pooled standard error is 0: an interval of width 0, no statistic, no p
    SeveralMaxima,     ///< the restricted likelihood has more than one maximum; the highest was taken
    NotConverged       ///< no result: an iteration did not end, or an effect was not finite or its variance not > 0
};

/// A pooled effect on the scale of the effects. Optionals are empty where cli.md ("Edges") says the value does not
/// exist.
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

/// Pools k >= 1 effects. An empty span gives k = 0 and nothing else. Weights are 1/(v + tau²); tau² by DerSimonian and
/// Laird (1986), by restricted likelihood (Viechtbauer 2005, J Educ Behav Stat 30:261) at its global maximum, or by
/// Paule and Mandel (1982); HKSJ scales the variance by the weighted mean square and takes t with k − 1 degrees of
/// freedom (Hartung and Knapp 2001, Stat Med 20:3875); prediction interval as Riley, Higgins, Deeks (2011, BMJ
/// 342:d549) with t(k − 1) under HKSJ and the normal under Wald; I² and H² from tau² and the typical sampling variance
/// (Higgins and Thompson 2002, Stat Med 21:1539), under Fixed from Q. One study: no heterogeneity, normal interval.
/// What does not converge says so in `converged` and `warnings`; its numbers are then not to be shown.
[[nodiscard]] Pooled pool(std::span<const Effect> effects, const PoolOptions& options = {});

} // namespace trd::stats
