// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/interval.h"

#include "stats/distributions.h"

#include <cmath>

namespace trd::stats {

namespace {
// The smaller root of Wilson's quadratic as the product of the roots over the larger one: the textbook difference loses
// all digits for few events in many people.
double wilsonLower(double events, double n, double z) {
    const double rate = events / n;
    const double shrink = z * z / n;
    const double middle = rate + shrink / 2;
    const double half = z * std::sqrt(events * (n - events) / (n * n * n) + shrink / (4 * n));
    return rate * rate / (middle + half);
}
} // namespace

Interval wilson(double events, double n, double level) {
    const double z = criticalValue(level);
    return {wilsonLower(events, n, z), 1 - wilsonLower(n - events, n, z)};
}

Interval clopperPearson(double events, double n, double level) {
    const double tail = (100 - level) / 200;
    return {events > 0 ? betaPoint(tail, events, n - events + 1) : 0,
            events < n ? 1 - betaPoint(tail, n - events, events + 1) : 1};
}

} // namespace trd::stats
