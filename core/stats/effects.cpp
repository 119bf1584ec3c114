// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/effects.h"

#include <algorithm>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>

namespace trd::stats {

namespace {

// a·b − c·d without cancellation (Kahan; error bound in Jeannerod, Louvet, Muller 2013, Math Comp 82:2245).
double differenceOfProducts(double a, double b, double c, double d) {
    const double cd = c * d;
    const double error = std::fma(-c, d, cd);
    return std::fma(a, b, -cd) + error;
}

// ln(a·b / (c·d)). Near 1 through log1p: two logarithms of large counts would leave only rounding error. Equal ratios
// give equal results whatever the counts, so that equal effects stay equal.
double logOfRatio(double a, double b, double c, double d) {
    const double quotient = (a * b) / (c * d);
    if (quotient > 0.5 && quotient < 2) return std::log1p(differenceOfProducts(a, b, c, d) / (c * d));
    return std::log(quotient);
}

struct Cells {
    double events1, others1, events2, others2;
    [[nodiscard]] double n1() const { return events1 + others1; }
    [[nodiscard]] double n2() const { return events2 + others2; }
};

Cells corrected(const TwoByTwo& table) {
    Cells cells{table.events1, table.n1 - table.events1, table.events2, table.n2 - table.events2};
    if (cells.events1 == 0 || cells.others1 == 0 || cells.events2 == 0 || cells.others2 == 0) {
        cells.events1 += 0.5;
        cells.others1 += 0.5;
        cells.events2 += 0.5;
        cells.others2 += 0.5;
    }
    return cells;
}

bool saysNothingOfRatios(const TwoByTwo& table) {
    return (table.events1 == 0 && table.events2 == 0) || (table.events1 == table.n1 && table.events2 == table.n2);
}

} // namespace

Effect logitProportion(double events, double n) {
    double others = n - events;
    if (events == 0 || others == 0) {
        events += 0.5;
        others += 0.5;
    }
    return {logOfRatio(events, 1, others, 1), 1 / events + 1 / others};
}

Effect rawProportion(double events, double n) {
    double others = n - events;
    if (events == 0 || others == 0) {
        events += 0.5;
        others += 0.5;
        n += 1;
    }
    return {events / n, events / n * (others / n) / n};
}

Effect freemanTukey(double events, double n) {
    return {(std::asin(std::sqrt(events / (n + 1))) + std::asin(std::sqrt((events + 1) / (n + 1)))) / 2,
            1 / (4 * n + 2)};
}

double inverseFreemanTukey(double value, double harmonicMeanN) {
    if (value <= freemanTukey(0, harmonicMeanN).value) return 0;
    if (value >= freemanTukey(harmonicMeanN, harmonicMeanN).value) return 1;
    const double sine = std::sin(2 * value);
    const double root = std::sqrt(std::max(0.0, 1 - std::pow(sine + (sine - 1 / sine) / harmonicMeanN, 2)));
    return (1 - std::copysign(root, std::cos(2 * value))) / 2;
}

double harmonicMean(std::span<const double> n) {
    double sum = 0;
    for (const double people : n) sum += 1 / people;
    return static_cast<double>(n.size()) / sum;
}

double inverseLogit(double logit) {
    if (logit < 0) {
        const double odds = std::exp(logit);
        return odds / (1 + odds);
    }
    return 1 / (1 + std::exp(-logit));
}

std::optional<Effect> logRiskRatio(const TwoByTwo& table) {
    if (saysNothingOfRatios(table)) return {};
    const Cells c = corrected(table);
    // 1/events − 1/n as one fraction: the difference would cancel for high risks in large arms.
    return Effect{logOfRatio(c.events1, c.n2(), c.events2, c.n1()),
                  c.others1 / (c.events1 * c.n1()) + c.others2 / (c.events2 * c.n2())};
}

std::optional<Effect> logOddsRatio(const TwoByTwo& table) {
    if (saysNothingOfRatios(table)) return {};
    const Cells c = corrected(table);
    return Effect{logOfRatio(c.events1, c.others2, c.events2, c.others1),
                  1 / c.events1 + 1 / c.others1 + 1 / c.events2 + 1 / c.others2};
}

Effect riskDifference(const TwoByTwo& table) {
    const Cells c = corrected(table);
    const double n1 = c.n1(), n2 = c.n2();
    return {differenceOfProducts(c.events1, n2, c.events2, n1) / (n1 * n2),
            c.events1 / n1 * (c.others1 / n1) / n1 + c.events2 / n2 * (c.others2 / n2) / n2};
}

Effect meanDifference(const TwoMeans& m) { return {m.mean1 - m.mean2, m.sd1 * m.sd1 / m.n1 + m.sd2 * m.sd2 / m.n2}; }

double hedgesCorrection(double degreesOfFreedom) {
    // A difference of two log-gammas loses every digit in trials of millions; Boost takes the ratio itself.
    return 1 / (std::sqrt(degreesOfFreedom / 2) * boost::math::tgamma_delta_ratio((degreesOfFreedom - 1) / 2, 0.5));
}

Effect hedgesG(const TwoMeans& m) {
    const double df = m.n1 + m.n2 - 2;
    const double pooledSd = std::sqrt(((m.n1 - 1) * m.sd1 * m.sd1 + (m.n2 - 1) * m.sd2 * m.sd2) / df);
    const double g = (m.mean1 - m.mean2) / pooledSd * hedgesCorrection(df);
    return {g, 1 / m.n1 + 1 / m.n2 + g * g / (2 * (m.n1 + m.n2))};
}

} // namespace trd::stats
