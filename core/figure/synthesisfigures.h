// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What tests a pooled result: without each trial, trial by trial, how much each pulls; the funnel; an effect against a
// property of the trials. Each says so where there are too few trials for it. All are of one comparison.

#include "figure/figure.h"
#include "query/synthesis.h"

namespace trd {

enum class WithoutOne { Each, Cumulative, Influence };
template <> struct Words<WithoutOne> {
    static constexpr std::array table{std::pair{WithoutOne::Each, "leave-one-out"},
                                      std::pair{WithoutOne::Cumulative, "cumulative"},
                                      std::pair{WithoutOne::Influence, "influence"}};
};
enum class Moderator { Year, People, Time };
template <> struct Words<Moderator> {
    static constexpr std::array table{std::pair{Moderator::Year, "year"}, std::pair{Moderator::People, "n"},
                                      std::pair{Moderator::Time, "time"}};
};

[[nodiscard]] Figure withoutOneFigure(const Evidence& evidence, const Selection& selection, const Synthesis& synthesis,
                                      WithoutOne way);
[[nodiscard]] Figure funnelFigure(const Evidence& evidence, const Selection& selection, const Synthesis& synthesis);
[[nodiscard]] Figure moderatorFigure(const Evidence& evidence, const Selection& selection, const Synthesis& synthesis,
                                     Moderator moderator);

} // namespace trd
