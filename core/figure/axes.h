// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Axes of figures: the transforms, each in one pair of functions, and the ticks.

#include "figure/figure.h"

#include <functional>

namespace trd {

/// Position of a time on the logarithmic time axis, and back. Hours > 0.
[[nodiscard]] double timeToAxis(double hours);
[[nodiscard]] double axisToTime(double position);

/// A logarithmic time axis that holds every one of HOURS with some room: from minutes to years.
[[nodiscard]] FigureAxis timeAxis(const std::vector<double>& hours, const QString& title);
/// 0 to 100 %.
[[nodiscard]] FigureAxis percentAxis(const QString& title);
/// ln(ratio) with ticks at 0.25, 0.5, 1, 2, 4 …, reference at 1, wide enough for VALUES (natural scale) but at most
/// 1/20 to 20; what lies beyond is clamped by the painter, with an arrow.
[[nodiscard]] FigureAxis ratioAxis(const std::vector<double>& values, const QString& title);
/// A linear axis with round ticks that holds VALUES and, if wanted, the reference at 0.
[[nodiscard]] FigureAxis linearAxis(const std::vector<double>& values, const QString& title, bool withZero);

/// The ticks that fit a LENGTH in pixels: every label keeps GAP from its neighbours. Of evenly spaced ones every second
/// stays, or every third, counted from the reference; of others first and last, then those that stand in the axis's
/// list. MEASURE gives a label's extent along the axis.
[[nodiscard]] std::vector<AxisTick> thinTicks(const FigureAxis& axis, double length, double gap,
                                              const std::function<double(const QString&)>& measure);

} // namespace trd
