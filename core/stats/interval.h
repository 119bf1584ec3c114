// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Intervals of a single proportion.

namespace trd::stats {

struct Interval {
    double lower = 0, upper = 0;
    friend bool operator==(const Interval&, const Interval&) = default;
};

/// Wilson's score interval (Wilson 1927, JASA 22:209) without continuity correction, as fractions.
/// 0 <= events <= n, n >= 1, level in percent.
[[nodiscard]] Interval wilson(double events, double n, double level = 95);

/// Clopper and Pearson's exact interval (Biometrika 1934, 26:404), as fractions.
[[nodiscard]] Interval clopperPearson(double events, double n, double level = 95);

} // namespace trd::stats
