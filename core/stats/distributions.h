// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tail areas and quantiles, the few that the folder needs. Tails are asked for as tails, so that small p-values keep
// their digits. Boost.Math does the work.

#include <optional>

namespace trd::stats {

/// Area outside ±|x| under the standard normal, or under Student's t where degrees of freedom are given (> 0).
[[nodiscard]] double twoSidedP(double x, std::optional<double> df = {});
/// The x that leaves `level` percent between −x and x, of the standard normal or of Student's t.
[[nodiscard]] double criticalValue(double level, std::optional<double> df = {});
/// Area of the standard normal below x.
[[nodiscard]] double normalCdf(double x);

/// Upper tail of χ² with df > 0 degrees of freedom, and the point whose upper tail is `tail`.
[[nodiscard]] double chiSquaredP(double x, double df);
[[nodiscard]] double chiSquaredUpperPoint(double tail, double df);
/// Upper tail of F.
[[nodiscard]] double fP(double x, double df1, double df2);

/// The point of the beta distribution with `area` below it; a, b > 0.
[[nodiscard]] double betaPoint(double area, double a, double b);

} // namespace trd::stats
