// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/pool.h"

#include "stats/distributions.h"
#include "stats/tausquared.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace trd::stats {

namespace {

// The effects as the arithmetic wants them: the most precise study first, values relative to its value, and both
// scaled by a power of two so that its variance is near 1. Then neither a large common offset, nor one study of
// overwhelming weight, nor the unit of the effect costs digits.
class Model {
public:
    explicit Model(std::span<const Effect> effects) {
        const auto first = std::min_element(effects.begin(), effects.end(),
                                            [](const Effect& a, const Effect& b) { return a.variance < b.variance; });
        m_first = static_cast<std::size_t>(first - effects.begin());
        m_origin = first->value;
        m_exponent = std::ilogb(first->variance) / 2;
        m_values.reserve(effects.size());
        m_variances.reserve(effects.size());
        for (const Effect& effect : effects) {
            m_values.push_back(std::ldexp(effect.value - m_origin, -m_exponent));
            m_variances.push_back(std::ldexp(effect.variance, -2 * m_exponent));
            m_largestVariance = std::max(m_largestVariance, m_variances.back());
        }
        std::swap(m_values[0], m_values[m_first]);
        std::swap(m_variances[0], m_variances[m_first]);
        for (const double value : m_values) m_sumOfSquares += value * value;
    }

    struct Fit {
        double mean = 0, sumOfWeights = 0;
        ProfilePoint point;
    };

    [[nodiscard]] Fit fit(double tau2) const {
        const std::size_t k = m_values.size();
        const double firstWeight = 1 / (m_variances[0] + tau2);
        double others = 0, weighted = 0;
        for (std::size_t i = 1; i < k; ++i) {
            const double weight = 1 / (m_variances[i] + tau2);
            others += weight;
            weighted += weight * m_values[i];
        }
        Fit result;
        result.sumOfWeights = firstWeight + others;
        result.mean = weighted / result.sumOfWeights;
        double q = firstWeight * result.mean * result.mean;
        double ypp = q * firstWeight;
        double trace = firstWeight * others;
        for (std::size_t i = 1; i < k; ++i) {
            const double weight = 1 / (m_variances[i] + tau2);
            const double residual = m_values[i] - result.mean;
            const double pull = weight * residual;
            q += pull * residual;
            ypp += pull * pull;
            trace += weight * (firstWeight + (others - weight));
        }
        result.point = {q, ypp, trace / result.sumOfWeights};
        return result;
    }

    [[nodiscard]] double restrictedLogLikelihood(double tau2) const {
        const Fit at = fit(tau2);
        double logs = std::log(at.sumOfWeights) + at.point.q;
        for (const double variance : m_variances) logs += std::log(variance + tau2);
        return -logs / 2;
    }

    [[nodiscard]] Profile profile() const {
        Profile result;
        result.at = [this](double tau2) { return fit(tau2).point; };
        result.restrictedLogLikelihood = [this](double tau2) { return restrictedLogLikelihood(tau2); };
        result.smallestVariance = m_variances[0];
        result.largestVariance = m_largestVariance;
        result.residualSumOfSquares = m_sumOfSquares;
        result.df = static_cast<double>(m_values.size() - 1);
        return result;
    }

    [[nodiscard]] double value(double scaled) const { return m_origin + size(scaled); }
    [[nodiscard]] double size(double scaled) const { return std::ldexp(scaled, m_exponent); }
    [[nodiscard]] double variance(double scaled) const { return std::ldexp(scaled, 2 * m_exponent); }

    /// In the order of the effects, in percent.
    [[nodiscard]] std::vector<double> weights(double tau2) const {
        std::vector<double> result;
        result.reserve(m_variances.size());
        double sum = 0;
        for (const double variance : m_variances) {
            result.push_back(1 / (variance + tau2));
            sum += result.back();
        }
        for (double& weight : result) weight = 100 * (weight / sum);
        std::swap(result[0], result[m_first]);
        return result;
    }

private:
    std::vector<double> m_values, m_variances;
    std::size_t m_first = 0;
    double m_origin = 0, m_largestVariance = 0, m_sumOfSquares = 0;
    int m_exponent = 0;
};

bool usable(std::span<const Effect> effects) {
    return std::all_of(effects.begin(), effects.end(), [](const Effect& effect) {
        return std::isfinite(effect.value) && std::isfinite(effect.variance) && effect.variance > 0;
    });
}

Pooled unusable(std::size_t k) {
    Pooled result;
    result.k = static_cast<int>(k);
    result.converged = false;
    result.warnings.push_back(PoolWarning::NotConverged);
    return result;
}

// metafor's guard: a weighted sum of squares below the rounding of its own terms is no spread at all.
constexpr double noSpread = std::numeric_limits<double>::epsilon();

} // namespace

Pooled pool(std::span<const Effect> effects, const PoolOptions& options) {
    Pooled result;
    if (effects.empty()) return result;
    if (!usable(effects)) return unusable(effects.size());
    result.k = static_cast<int>(effects.size());

    const Model model(effects);
    const Model::Fit common = model.fit(0);
    const double df = result.k - 1;
    const bool random = options.tau2 != Tau2Method::Fixed;
    double tau2 = 0;
    result.q = common.point.q;
    result.qDf = result.k - 1;

    if (result.k > 1) {
        result.qP = chiSquaredP(result.q, df);
        if (random) {
            const Profile profile = model.profile();
            switch (options.tau2) {
            case Tau2Method::Fixed:
                break;
            case Tau2Method::DerSimonianLaird:
                tau2 = momentTau2(common.point, df);
                break;
            case Tau2Method::PauleMandel: {
                const Tau2Root root = generalisedQRoot(profile, df);
                tau2 = root.tau2;
                result.converged = root.converged;
                break;
            }
            case Tau2Method::Reml: {
                const RemlTau2 reml = remlTau2(profile);
                tau2 = reml.tau2;
                result.converged = reml.converged;
                if (reml.severalMaxima) result.warnings.push_back(PoolWarning::SeveralMaxima);
                break;
            }
            }
            const double tail = (100 - options.level) / 200;
            const Tau2Root lower = generalisedQRoot(profile, chiSquaredUpperPoint(tail, df));
            const Tau2Root upper = generalisedQRoot(profile, chiSquaredUpperPoint(1 - tail, df));
            result.converged = result.converged && lower.converged && upper.converged;
            result.tau2Lower = model.variance(lower.tau2);
            result.tau2Upper = model.variance(upper.tau2);
            const double typicalVariance = df / common.point.traceP;
            result.i2 = 100 * tau2 / (typicalVariance + tau2);
            result.h2 = tau2 / typicalVariance + 1;
        } else {
            result.i2 = result.q > df ? 100 * (result.q - df) / result.q : 0;
            result.h2 = result.q / df;
        }
    }

    const Model::Fit fit = model.fit(tau2);
    const bool hksj = options.interval == IntervalMethod::Hksj && result.k > 1;
    double se = 1 / std::sqrt(fit.sumOfWeights);
    if (hksj) {
        result.df = df;
        se *= fit.point.q <= noSpread ? 0 : std::sqrt(fit.point.q / df);
    }
    const double critical = criticalValue(options.level, result.df);
    result.estimate = model.value(fit.mean);
    result.se = model.size(se);
    result.tau2 = model.variance(tau2);
    result.lower = result.estimate - critical * result.se;
    result.upper = result.estimate + critical * result.se;
    if (result.se > 0) {
        result.statistic = result.estimate / result.se;
        result.p = twoSidedP(*result.statistic, result.df);
    } else {
        result.warnings.push_back(PoolWarning::ZeroStandardError);
    }
    if (random && result.k > 1) {
        const double half = critical * model.size(std::sqrt(se * se + tau2));
        result.predictionLower = result.estimate - half;
        result.predictionUpper = result.estimate + half;
    }
    result.weights = model.weights(tau2);

    if (hksj) {
        const double commonHalf = criticalValue(options.level) / std::sqrt(common.sumOfWeights);
        if (critical * se < commonHalf) result.warnings.push_back(PoolWarning::HksjNarrower);
        if (tau2 == 0) result.warnings.push_back(PoolWarning::TauZeroUnderHksj);
    }
    if (!std::isfinite(result.estimate) || !std::isfinite(result.se)) result.converged = false;
    if (!result.converged) result.warnings.push_back(PoolWarning::NotConverged);
    return result;
}

} // namespace trd::stats
