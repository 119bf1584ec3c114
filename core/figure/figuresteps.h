// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A figure told in steps, and in parts: what a lecture shows one after the other, and what paper breaks over pages.
// The scale and the place of everything stay; only what is not yet told is missing.

#include "figure/figure.h"
#include "model/words.h"

namespace trd {

/// How a figure is built up: at once, a row at a time (of a diagram: a column at a time), a strategy at a time.
enum class BuildUp { Whole, Rows, Strategies };
template <> struct Words<BuildUp> {
    static constexpr std::array table{std::pair{BuildUp::Whole, "whole"}, std::pair{BuildUp::Rows, "rows"},
                                      std::pair{BuildUp::Strategies, "strategies"}};
};

/// How many steps FIGURE has; at least one. A plane has no rows: it is told by strategies instead.
[[nodiscard]] int stepCount(const Figure& figure, BuildUp build);
/// What has been told after STEP, from 1 to stepCount(); the last step is the whole figure. Rows keep their number:
/// laid out as the whole figure, each stands where it will.
[[nodiscard]] Figure figureAtStep(const Figure& figure, BuildUp build, int step);

/// What STEP tells beyond the one before it, in words: its rows with what stands beside them, else its marks, and what
/// the colours of its bars mean.
[[nodiscard]] QStringList toldBy(const Figure& figure, BuildUp build, int step);

/// Whether a row only names those below it: a heading, or a group's name without a mark or a word of its own.
[[nodiscard]] bool isHeading(const Figure& figure, std::size_t row);

/// The rows from FIRST on, COUNT of them, as a figure of their own; axis, words and table stay the whole figure's. A
/// heading whose rows begin before FIRST stands again above them.
[[nodiscard]] Figure rowsOf(const Figure& figure, std::size_t first, std::size_t count);

} // namespace trd
