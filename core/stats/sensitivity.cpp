// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/sensitivity.h"

#include "stats/distributions.h"

#include <algorithm>
#include <cmath>

namespace trd::stats {

std::vector<Pooled> leaveOneOut(std::span<const Effect> effects, const PoolOptions& options) {
    std::vector<Pooled> results;
    if (effects.size() < 2) return results;
    std::vector<Effect> others(effects.begin() + 1, effects.end());
    results.reserve(effects.size());
    for (std::size_t i = 0; i < effects.size(); ++i) {
        results.push_back(pool(others, options));
        if (i < others.size()) others[i] = effects[i];
    }
    return results;
}

std::vector<Pooled> cumulative(std::span<const Effect> effects, const PoolOptions& options) {
    std::vector<Pooled> results;
    for (std::size_t k = 2; k <= effects.size(); ++k) results.push_back(pool(effects.first(k), options));
    return results;
}

std::vector<Influence> influence(std::span<const Effect> effects, const PoolOptions& options) {
    const std::vector<Pooled> without = leaveOneOut(effects, options);
    std::vector<Influence> results;
    if (without.empty()) return results;
    const Pooled all = pool(effects, options);
    for (std::size_t i = 0; i < effects.size(); ++i) {
        const Pooled& rest = without[i];
        Influence one;
        one.hat = all.weights[i] / 100;
        one.tau2 = rest.tau2;
        if (all.se > 0) one.cook = std::pow((all.estimate - rest.estimate) / all.se, 2);
        // Under HKSJ the deleted fit's own scale, se²·Σw, applies to the study's variance too (as in metafor).
        double scale = 1;
        if (rest.df) {
            double weights = 0;
            for (std::size_t j = 0; j < effects.size(); ++j)
                if (j != i) weights += 1 / (effects[j].variance + rest.tau2);
            scale = rest.se * rest.se * weights;
        }
        const double variance = scale * (effects[i].variance + rest.tau2) + rest.se * rest.se;
        if (variance > 0) one.residual = (effects[i].value - rest.estimate) / std::sqrt(variance);
        results.push_back(one);
    }
    return results;
}

Subgroups subgroups(std::span<const Effect> effects, std::span<const int> groupOf, int groupCount,
                    const PoolOptions& options) {
    Subgroups result;
    result.df = std::max(0, groupCount - 1);
    std::vector<std::vector<Effect>> members(static_cast<std::size_t>(groupCount));
    for (std::size_t i = 0; i < effects.size(); ++i)
        members[static_cast<std::size_t>(groupOf[i])].push_back(effects[i]);
    std::vector<Effect> estimates;
    for (const std::vector<Effect>& group : members) {
        result.groups.push_back(pool(group, options));
        const Pooled& pooled = result.groups.back();
        estimates.push_back({pooled.estimate, pooled.se * pooled.se});
    }
    const Pooled between = pool(estimates, {Tau2Method::Fixed, IntervalMethod::Wald, options.level});
    if (between.converged && between.k > 0) {
        result.q = between.q;
        result.p = between.qP;
    }
    return result;
}

} // namespace trd::stats
