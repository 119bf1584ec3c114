// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/regression.h"

#include "stats/distributions.h"
#include "stats/tausquared.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>
#include <limits>

namespace trd::stats {

namespace {

using Eigen::ArrayXd;
using Eigen::MatrixXd;
using Eigen::VectorXd;

struct Design {
    VectorXd y; ///< relative to `origin`, scaled by 2^-exponent
    ArrayXd v;
    MatrixXd x;    ///< intercept and moderators, each moderator centred and scaled to unit length
    MatrixXd back; ///< from coefficients of x to those of the moderators as given
    double origin = 0;
    int exponent = 0;
};

struct Fit {
    VectorXd coefficients;
    MatrixXd inverse; ///< (X'WX)⁻¹
    ProfilePoint point;
    double logDeterminant = 0; ///< of X'WX
};

// Householder QR of the weighted design: the normal equations would square its condition.
Fit fitAt(const Design& design, double tau2) {
    const ArrayXd weights = (design.v + tau2).inverse();
    const ArrayXd roots = weights.sqrt();
    const MatrixXd weighted = roots.matrix().asDiagonal() * design.x;
    const Eigen::HouseholderQR<MatrixXd> qr(weighted);
    const Eigen::Index p = design.x.cols();
    const MatrixXd q = qr.householderQ() * MatrixXd::Identity(design.x.rows(), p);
    const MatrixXd r = qr.matrixQR().topRows(p).triangularView<Eigen::Upper>();
    const VectorXd target = (roots * design.y.array()).matrix();
    const VectorXd projected = q.transpose() * target;
    const ArrayXd residual = (target - q * projected).array();

    Fit fit;
    fit.coefficients = r.triangularView<Eigen::Upper>().solve(projected);
    const MatrixXd rInverse = r.triangularView<Eigen::Upper>().solve(MatrixXd::Identity(p, p));
    fit.inverse = rInverse * rInverse.transpose();
    fit.point.q = residual.square().sum();
    fit.point.ypp = (weights * residual.square()).sum();
    fit.point.traceP = (weights * (1 - q.rowwise().squaredNorm().array()).max(0.0)).sum();
    fit.logDeterminant = 2 * r.diagonal().array().abs().log().sum();
    return fit;
}

std::variant<Design, RegressionFault> designOf(std::span<const Effect> effects,
                                               std::span<const std::vector<double>> moderators) {
    const auto k = static_cast<Eigen::Index>(effects.size());
    const auto p = static_cast<Eigen::Index>(moderators.size()) + 1;
    if (k <= p) return RegressionFault::TooFewStudies;
    Design design;
    design.y.resize(k);
    design.v.resize(k);
    const auto first = std::min_element(effects.begin(), effects.end(),
                                        [](const Effect& a, const Effect& b) { return a.variance < b.variance; });
    design.origin = first->value;
    design.exponent = std::ilogb(first->variance) / 2;
    for (Eigen::Index i = 0; i < k; ++i) {
        const Effect& effect = effects[static_cast<std::size_t>(i)];
        if (!std::isfinite(effect.value) || !std::isfinite(effect.variance) || !(effect.variance > 0))
            return RegressionFault::NoEffect;
        design.y[i] = std::ldexp(effect.value - design.origin, -design.exponent);
        design.v[i] = std::ldexp(effect.variance, -2 * design.exponent);
    }
    design.x = MatrixXd::Ones(k, p);
    design.back = MatrixXd::Identity(p, p);
    for (Eigen::Index j = 1; j < p; ++j) {
        const std::vector<double>& column = moderators[static_cast<std::size_t>(j - 1)];
        if (column.size() != effects.size() ||
            !std::all_of(column.begin(), column.end(), [](double value) { return std::isfinite(value); }))
            return RegressionFault::NoEffect;
        const Eigen::Map<const VectorXd> values(column.data(), k);
        const double mean = values.mean();
        const VectorXd centred = values.array() - mean;
        const double length = centred.norm() / std::sqrt(static_cast<double>(k));
        if (!(length > 1e-12 * values.cwiseAbs().maxCoeff())) return RegressionFault::Collinear;
        design.x.col(j) = centred / length;
        design.back(j, j) = 1 / length;
        design.back(0, j) = -mean / length;
    }
    Eigen::ColPivHouseholderQR<MatrixXd> rank(design.x);
    rank.setThreshold(1e-10);
    if (rank.rank() < p) return RegressionFault::Collinear;
    return design;
}

Profile profileOf(const Design& design, double df) {
    Profile profile;
    profile.at = [&design](double tau2) { return fitAt(design, tau2).point; };
    profile.restrictedLogLikelihood = [&design](double tau2) {
        const Fit fit = fitAt(design, tau2);
        return -(fit.logDeterminant + fit.point.q + (design.v + tau2).log().sum()) / 2;
    };
    profile.smallestVariance = design.v.minCoeff();
    profile.largestVariance = design.v.maxCoeff();
    profile.residualSumOfSquares = (design.y - design.x * fitAt(design, 0).coefficients).squaredNorm();
    profile.df = df;
    return profile;
}

// Under the common-effect model: adjusted R² of the weighted regression.
double adjustedR2(const Design& design, double qResidual, double df) {
    const ArrayXd weights = design.v.inverse();
    const double mean = (weights * design.y.array()).sum() / weights.sum();
    const double total = (weights * (design.y.array() - mean).square()).sum();
    if (!(total > 0)) return 0;
    const double ratio = (qResidual / df) / (total / static_cast<double>(design.y.size() - 1));
    return std::max(0.0, 100 * (1 - ratio));
}

} // namespace

std::variant<Regression, RegressionFault> metaRegression(std::span<const Effect> effects,
                                                         std::span<const std::vector<double>> moderators,
                                                         const PoolOptions& options) {
    const auto made = designOf(effects, moderators);
    if (const auto* fault = std::get_if<RegressionFault>(&made)) return *fault;
    const Design& design = std::get<Design>(made);
    const Eigen::Index p = design.x.cols();
    const double df = static_cast<double>(design.x.rows() - p);
    const bool random = options.tau2 != Tau2Method::Fixed;

    Regression result;
    result.k = static_cast<int>(effects.size());
    const Fit common = fitAt(design, 0);
    result.qResidual = common.point.q;
    result.qResidualDf = static_cast<int>(df);
    result.qResidualP = chiSquaredP(result.qResidual, df);

    double tau2 = 0;
    if (random) {
        const Profile profile = profileOf(design, df);
        if (options.tau2 == Tau2Method::DerSimonianLaird) {
            tau2 = momentTau2(common.point, df);
        } else if (options.tau2 == Tau2Method::PauleMandel) {
            const Tau2Root root = generalisedQRoot(profile, df);
            tau2 = root.tau2;
            result.converged = root.converged;
        } else {
            const RemlTau2 reml = remlTau2(profile);
            tau2 = reml.tau2;
            result.converged = reml.converged;
            if (reml.severalMaxima) result.warnings.push_back(PoolWarning::SeveralMaxima);
        }
        const double tail = (100 - options.level) / 200;
        const Tau2Root lower = generalisedQRoot(profile, chiSquaredUpperPoint(tail, df));
        const Tau2Root upper = generalisedQRoot(profile, chiSquaredUpperPoint(1 - tail, df));
        result.converged = result.converged && lower.converged && upper.converged;
        result.tau2Lower = std::ldexp(lower.tau2, 2 * design.exponent);
        result.tau2Upper = std::ldexp(upper.tau2, 2 * design.exponent);
        const double typicalVariance = df / common.point.traceP;
        result.i2 = 100 * tau2 / (typicalVariance + tau2);
        result.h2 = tau2 / typicalVariance + 1;
        PoolOptions wald = options;
        wald.interval = IntervalMethod::Wald;
        const Pooled without = pool(effects, wald);
        result.converged = result.converged && without.converged;
        result.tau2 = std::ldexp(tau2, 2 * design.exponent);
        if (without.tau2 > 0) result.r2 = std::max(0.0, 100 * (without.tau2 - result.tau2) / without.tau2);
    } else {
        result.i2 = result.qResidual > df ? 100 * (result.qResidual - df) / result.qResidual : 0;
        result.h2 = result.qResidual / df;
        result.r2 = adjustedR2(design, result.qResidual, df);
    }

    const Fit fit = fitAt(design, tau2);
    const bool hksj = options.interval == IntervalMethod::Hksj;
    double scale = 1;
    // Below the rounding of its own terms a weighted sum of squares is no spread (metafor's guard).
    if (hksj) scale = fit.point.q <= std::numeric_limits<double>::epsilon() ? 0 : fit.point.q / df;
    std::optional<double> tDf;
    if (hksj) tDf = df;
    const double critical = criticalValue(options.level, tDf);
    const VectorXd estimates = design.back * fit.coefficients;
    const MatrixXd covariance = scale * (design.back * fit.inverse * design.back.transpose());
    for (Eigen::Index j = 0; j < p; ++j) {
        Coefficient coefficient;
        coefficient.estimate = std::ldexp(estimates[j], design.exponent) + (j == 0 ? design.origin : 0);
        coefficient.se = std::ldexp(std::sqrt(covariance(j, j)), design.exponent);
        coefficient.df = tDf;
        coefficient.lower = coefficient.estimate - critical * coefficient.se;
        coefficient.upper = coefficient.estimate + critical * coefficient.se;
        if (coefficient.se > 0) {
            coefficient.statistic = coefficient.estimate / coefficient.se;
            coefficient.p = twoSidedP(*coefficient.statistic, tDf);
        }
        result.coefficients.push_back(coefficient);
    }
    result.qModeratorsDf = static_cast<int>(p - 1);
    if (scale > 0 && p > 1) {
        const VectorXd slopes = fit.coefficients.tail(p - 1);
        const MatrixXd block = scale * fit.inverse.bottomRightCorner(p - 1, p - 1);
        const double chi2 = slopes.dot(block.ldlt().solve(slopes));
        if (hksj) {
            const double m = static_cast<double>(p - 1);
            result.qModerators = chi2 / m;
            result.qModeratorsDf2 = static_cast<int>(df);
            result.qModeratorsP = fP(chi2 / m, m, df);
        } else {
            result.qModerators = chi2;
            result.qModeratorsP = chiSquaredP(chi2, static_cast<double>(p - 1));
        }
    }
    if (scale == 0) result.warnings.push_back(PoolWarning::ZeroStandardError);
    if (hksj && tau2 == 0) result.warnings.push_back(PoolWarning::TauZeroUnderHksj);
    if (!estimates.allFinite() || !covariance.allFinite()) result.converged = false;
    if (!result.converged) result.warnings.push_back(PoolWarning::NotConverged);
    return result;
}

} // namespace trd::stats
