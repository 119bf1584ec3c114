// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The forest plot as journals print it: a row a trial, its arms, events and people on both sides, a square as large as
// its weight, the effect in words beside it, diamonds for what is pooled. What a reader must know of the model stands
// in the note.

#include "figure/figure.h"
#include "query/synthesis.h"

namespace trd {

/// Study columns that a reader can set beside the plot.
enum class ForestColumn { Dose, Scale, Time, Blinding, People };
template <> struct Words<ForestColumn> {
    static constexpr std::array table{std::pair{ForestColumn::Dose, "dose"}, std::pair{ForestColumn::Scale, "scale"},
                                      std::pair{ForestColumn::Time, "time"},
                                      std::pair{ForestColumn::Blinding, "blinding"},
                                      std::pair{ForestColumn::People, "n"}};
};

/// Rows of trials open the study; box and label toggle it ("exclude:ID", "include:ID"); the diamond opens
/// "pool:overall".
[[nodiscard]] Figure forestFigure(const Evidence& evidence, const Selection& selection, const Synthesis& synthesis,
                                  const std::vector<ForestColumn>& columns = {});

/// The title, selection, note and caution that every figure of a synthesis carries.
void dressSynthesisFigure(Figure& figure, const Evidence& evidence, const Selection& selection,
                          const Synthesis& synthesis);

} // namespace trd
