// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/bias.h"

#include "stats/distributions.h"
#include "stats/regression.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>

namespace trd::stats {

namespace {

// What ties do to Kendall's statistic: sums over tied groups of size t.
struct Ties {
    double pairs = 0;   ///< t(t − 1)
    double triples = 0; ///< t(t − 1)(t − 2)
    double spread = 0;  ///< t(t − 1)(2t + 5)
};

Ties tiesIn(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    Ties ties;
    for (auto at = values.begin(); at != values.end();) {
        const auto end = std::upper_bound(at, values.end(), *at);
        const auto t = static_cast<double>(end - at);
        ties.pairs += t * (t - 1);
        ties.triples += t * (t - 1) * (t - 2);
        ties.spread += t * (t - 1) * (2 * t + 5);
        at = end;
    }
    return ties;
}

// Concordant minus discordant pairs, in k log k: studies by x, and a Fenwick tree over the ranks of y seen so far.
double concordance(const std::vector<double>& x, const std::vector<double>& y) {
    const std::size_t k = x.size();
    std::vector<double> levels(y);
    std::sort(levels.begin(), levels.end());
    levels.erase(std::unique(levels.begin(), levels.end()), levels.end());
    std::vector<std::size_t> rank(k), order(k);
    for (std::size_t i = 0; i < k; ++i)
        rank[i] = static_cast<std::size_t>(std::lower_bound(levels.begin(), levels.end(), y[i]) - levels.begin()) + 1;
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return x[a] < x[b]; });

    std::vector<double> tree(levels.size() + 1, 0);
    const auto seenUpTo = [&](std::size_t r) {
        double sum = 0;
        for (; r > 0; r &= r - 1) sum += tree[r];
        return sum;
    };
    double result = 0, seen = 0;
    for (std::size_t at = 0; at < k;) {
        std::size_t end = at;
        while (end < k && x[order[end]] == x[order[at]]) ++end;
        for (std::size_t i = at; i < end; ++i) {
            const std::size_t r = rank[order[i]];
            result += seenUpTo(r - 1) - (seen - seenUpTo(r));
        }
        for (std::size_t i = at; i < end; ++i)
            for (std::size_t r = rank[order[i]]; r < tree.size(); r += r & (~r + 1)) tree[r] += 1;
        seen += static_cast<double>(end - at);
        at = end;
    }
    return result;
}

// P(at most `discordant` of the pairs of k ranks are discordant) under independence: each new rank adds 0 … k − 1.
double exactLowerTail(std::size_t k, std::size_t discordant) {
    std::vector<double> chance(discordant + 1, 0), next(discordant + 1);
    chance[0] = 1;
    for (std::size_t ranks = 2; ranks <= k; ++ranks) {
        double window = 0;
        for (std::size_t d = 0; d <= discordant; ++d) {
            window += chance[d];
            if (d >= ranks) window -= chance[d - ranks];
            next[d] = window / static_cast<double>(ranks);
        }
        std::swap(chance, next);
    }
    return std::accumulate(chance.begin(), chance.end(), 0.0);
}

} // namespace

std::optional<Egger> egger(std::span<const Effect> effects) {
    if (effects.size() < 3) return {};
    double sumOfWeights = 0, meanSe = 0, meanValue = 0;
    const double origin = effects.front().value;
    for (const Effect& e : effects) {
        sumOfWeights += 1 / e.variance;
        meanSe += 1 / std::sqrt(e.variance);
        meanValue += (e.value - origin) / e.variance;
    }
    meanSe /= sumOfWeights;
    meanValue /= sumOfWeights;
    double xx = 0, xy = 0;
    for (const Effect& e : effects) {
        const double x = std::sqrt(e.variance) - meanSe;
        xx += x * x / e.variance;
        xy += x * (e.value - origin - meanValue) / e.variance;
    }
    // xx is k times a squared coefficient of variation: below this all standard errors are the same number.
    if (!(xx > 1e-20 * static_cast<double>(effects.size()))) return {};
    Egger result;
    result.intercept = xy / xx;
    result.limitEstimate = origin + meanValue - result.intercept * meanSe;
    result.df = static_cast<int>(effects.size()) - 2;
    double rss = 0;
    for (const Effect& e : effects) {
        const double residual = e.value - origin - meanValue - result.intercept * (std::sqrt(e.variance) - meanSe);
        rss += residual * residual / e.variance;
    }
    if (rss > std::numeric_limits<double>::epsilon()) {
        result.interceptSe = std::sqrt(rss / result.df / xx);
        result.t = result.intercept / result.interceptSe;
        result.p = twoSidedP(*result.t, result.df);
    }
    return result;
}

std::optional<RankCorrelation> rankCorrelation(std::span<const Effect> effects) {
    const std::size_t k = effects.size();
    if (k < 2) return {};
    const Pooled common = pool(effects, {Tau2Method::Fixed, IntervalMethod::Wald, 95});
    if (!common.converged) return {};
    double sumOfWeights = 0;
    for (const Effect& e : effects) sumOfWeights += 1 / e.variance;
    std::vector<double> deviates, variances;
    for (const Effect& e : effects) {
        variances.push_back(e.variance);
        deviates.push_back((e.value - common.estimate) / std::sqrt(e.variance - 1 / sumOfWeights));
    }
    const Ties tiesX = tiesIn(deviates), tiesY = tiesIn(variances);
    const auto n = static_cast<double>(k);
    const double pairs = n * (n - 1);
    if (tiesX.pairs >= pairs || tiesY.pairs >= pairs) return {};
    const double s = concordance(deviates, variances);
    RankCorrelation result;
    result.tauB = s / std::sqrt((pairs - tiesX.pairs) / 2 * ((pairs - tiesY.pairs) / 2));
    if (tiesX.pairs == 0 && tiesY.pairs == 0 && k <= RankCorrelation::exactUpTo) {
        const auto rarer = static_cast<std::size_t>((pairs / 2 - std::fabs(s)) / 2);
        result.p = std::min(1.0, 2 * exactLowerTail(k, rarer));
        return result;
    }
    double variance =
        (pairs * (2 * n + 5) - tiesX.spread - tiesY.spread) / 18 + tiesX.pairs * tiesY.pairs / (2 * pairs);
    if (k > 2) variance += tiesX.triples * tiesY.triples / (9 * pairs * (n - 2));
    result.p = twoSidedP(s / std::sqrt(variance));
    return result;
}

std::optional<TrimAndFill> trimAndFill(std::span<const Effect> effects, Tau2Method method, double level) {
    const std::size_t k = effects.size();
    if (k < 2) return {};
    const PoolOptions options{method, IntervalMethod::Wald, level};

    TrimAndFill result;
    double slope = 0;
    if (k == 2) {
        // Through two points there is but one line.
        const double rise = effects[1].value - effects[0].value;
        const double run = std::sqrt(effects[1].variance) - std::sqrt(effects[0].variance);
        if (run == 0) return {};
        slope = run > 0 ? rise : -rise;
    } else {
        std::vector<std::vector<double>> standardErrors(1);
        for (const Effect& e : effects) standardErrors[0].push_back(std::sqrt(e.variance));
        const auto regression = metaRegression(effects, standardErrors, options);
        const auto* fit = std::get_if<Regression>(&regression);
        if (!fit || !fit->converged) return {};
        slope = fit->coefficients[1].estimate;
    }
    result.side = slope < 0 ? FunnelSide::Right : FunnelSide::Left;

    // The missing side is turned to the left, so that the surplus is at the right end of the sorted studies.
    const double sign = result.side == FunnelSide::Right ? -1 : 1;
    std::vector<Effect> sorted;
    for (const Effect& e : effects) sorted.push_back({sign * e.value, e.variance});
    std::stable_sort(sorted.begin(), sorted.end(), [](const Effect& a, const Effect& b) { return a.value < b.value; });

    const auto n = static_cast<double>(k);
    std::size_t k0 = 0;
    double centre = 0;
    std::vector<std::size_t> order(k);
    bool settled = false;
    for (int round = 0; round < 100 && !settled; ++round) {
        const Pooled trimmed = pool(std::span(sorted).first(k - k0), options);
        if (!trimmed.converged) return {};
        centre = trimmed.estimate;
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return std::fabs(sorted[a].value - centre) < std::fabs(sorted[b].value - centre);
        });
        double rankSum = 0;
        for (std::size_t rank = 0; rank < k; ++rank)
            if (sorted[order[rank]].value > centre) rankSum += static_cast<double>(rank + 1);
        // nearbyint rounds halves to even, as R's round() does.
        const double missing = std::nearbyint((4 * rankSum - n * (n + 1)) / (2 * n - 1));
        const auto next = static_cast<std::size_t>(std::clamp(missing, 0.0, n - 1));
        settled = next == k0;
        k0 = next;
    }
    if (!settled) return {};

    result.k0 = static_cast<int>(k0);
    std::vector<Effect> all(effects.begin(), effects.end());
    for (std::size_t i = k - k0; i < k; ++i) {
        result.filled.push_back({sign * (2 * centre - sorted[i].value), sorted[i].variance});
        all.push_back(result.filled.back());
    }
    result.pooled = pool(all, options);
    if (!result.pooled.converged) return {};
    return result;
}

std::vector<FunnelContour> funnelContours(std::span<const double> levels) {
    std::vector<FunnelContour> result;
    for (const double level : levels) result.push_back({level, criticalValue(level)});
    return result;
}

} // namespace trd::stats
