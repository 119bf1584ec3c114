// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/tausquared.h"

#include <algorithm>
#include <boost/math/tools/roots.hpp>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace trd::stats {

namespace {
constexpr double epsilon = std::numeric_limits<double>::epsilon();
}

Tau2Root generalisedQRoot(const Profile& profile, double target) {
    const ProfilePoint zero = profile.at(0);
    if (!std::isfinite(zero.q)) return {0, false};
    if (zero.q <= target) return {};
    double low = 0;
    double high = profile.residualSumOfSquares / target;
    double tau2 = 0;
    ProfilePoint point = zero;
    // Newton on 1/Q, which is nearly straight in tau² (each term of Q is c/(v + tau²)), kept inside the bracket.
    for (int step = 0; step < 200; ++step) {
        double next = tau2 + (point.q / target - 1) * point.q / point.ypp;
        if (!(next > low && next < high)) next = low + (high - low) / 2;
        const double moved = std::fabs(next - tau2);
        tau2 = next;
        if (moved <= 2 * epsilon * (tau2 + profile.smallestVariance) || high - low <= epsilon * high)
            return {tau2, std::isfinite(tau2)};
        point = profile.at(tau2);
        (point.q > target ? low : high) = tau2;
    }
    return {tau2, false};
}

double momentTau2(const ProfilePoint& atZero, double df) { return std::max(0.0, (atZero.q - df) / atZero.traceP); }

RemlTau2 remlTau2(const Profile& profile) {
    const auto score = [&](double tau2) {
        const ProfilePoint point = profile.at(tau2);
        return point.ypp - point.traceP;
    };
    // With y'PPy ≤ rss/(v_min + t)² and tr P ≥ df/(v_max + t) the score is negative for every t beyond this.
    const double s2 = profile.residualSumOfSquares / profile.df;
    const double bound = s2 + std::sqrt(s2 * profile.largestVariance);
    const double atZero = score(0);
    if (!std::isfinite(atZero) || !std::isfinite(bound)) return {0, false, false};

    std::vector<double> maxima;
    if (atZero <= 0) maxima.push_back(0);
    bool converged = true;
    // The likelihood's features are no narrower than about a unit of log(v_min + t), so steps of half a unit meet each.
    double left = 0, leftScore = atZero;
    for (double reach = 1.6; left < bound; reach *= 1.6) {
        const double right = std::min(profile.smallestVariance * (reach - 1), bound * (1 + 4 * epsilon));
        const double rightScore = score(right);
        if (leftScore > 0 && rightScore <= 0) {
            std::uintmax_t steps = 200;
            const auto bracket = boost::math::tools::toms748_solve(
                score, left, right, leftScore, rightScore, boost::math::tools::eps_tolerance<double>(52), steps);
            maxima.push_back(bracket.first + (bracket.second - bracket.first) / 2);
            converged = converged && steps < 200;
        }
        left = right;
        leftScore = rightScore;
    }
    if (maxima.empty()) return {0, false, false};
    double best = maxima.front();
    if (maxima.size() > 1) {
        double bestLikelihood = profile.restrictedLogLikelihood(best);
        for (std::size_t i = 1; i < maxima.size(); ++i) {
            const double likelihood = profile.restrictedLogLikelihood(maxima[i]);
            if (likelihood > bestLikelihood) {
                best = maxima[i];
                bestLikelihood = likelihood;
            }
        }
    }
    return {best, converged, maxima.size() > 1};
}

} // namespace trd::stats
