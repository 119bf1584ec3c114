// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Meta-regression: a weighted linear model of the effects on moderators of the studies, with residual between-study
// variance. Conventions are metafor's (rma.uni with mods).

#include "stats/pool.h"

#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace trd::stats {

struct Coefficient {
    double estimate = 0, se = 0;
    std::optional<double> statistic, df, p; ///< df under HKSJ only; no statistic where se is 0
    double lower = 0, upper = 0;
};

struct Regression {
    int k = 0;
    std::vector<Coefficient> coefficients; ///< the intercept first, then in the order of the moderators
    double tau2 = 0;                       ///< residual
    std::optional<double> tau2Lower, tau2Upper;
    double i2 = 0, h2 = 0; ///< residual; i2 in percent
    /// Percent of the between-study variance that the moderators account for, at least 0; 0 where there is none to
    /// account for. Under Fixed the adjusted R² of the weighted regression.
    double r2 = 0;
    /// The test of all moderators: χ² under Wald; under HKSJ divided by its degrees of freedom, an F with df2 = k − p.
    std::optional<double> qModerators;
    int qModeratorsDf = 0;
    std::optional<int> qModeratorsDf2;
    std::optional<double> qModeratorsP;
    double qResidual = 0;
    int qResidualDf = 0;
    double qResidualP = 1;
    bool converged = true;
    std::vector<PoolWarning> warnings;
};

enum class RegressionFault {
    TooFewStudies, ///< not more studies than coefficients
    Collinear,     ///< a moderator is constant or a combination of others
    NoEffect       ///< an effect or a moderator is not finite, or a variance not > 0
};

/// One column of `moderators` a moderator, each as long as `effects`.
[[nodiscard]] std::variant<Regression, RegressionFault> metaRegression(std::span<const Effect> effects,
                                                                       std::span<const std::vector<double>> moderators,
                                                                       const PoolOptions& options = {});

} // namespace trd::stats
