// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/effects.h"

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

} // namespace trd::stats
