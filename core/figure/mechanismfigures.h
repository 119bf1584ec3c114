// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The figures of Mechanisms: the chain from target to effect, what biomarkers did, and what predicted the outcome.

#include "figure/figure.h"
#include "query/mechanisms.h"

namespace trd {

/// Steps in columns by layer, ways numbered as in the table; how sure a way is stands in its stroke, its tip and the
/// table.
[[nodiscard]] Figure mechanismFigure(const Evidence& evidence, const Mechanism& mechanism);
/// Markers by treatments: signs of direction with the number of studies, and how many saw it go with response.
[[nodiscard]] Figure markerFigure(const Evidence& evidence, const Selection& selection, const MarkerMatrix& matrix);
/// Factors by what they meant for the outcome.
[[nodiscard]] Figure predictorFigure(const Evidence& evidence, const Selection& selection,
                                     const std::vector<PredictorFinding>& findings);

[[nodiscard]] QString wordFor(Certainty certainty);
[[nodiscard]] LineStyle strokeOf(Certainty certainty);
/// "↑", "↓", "=", "R↑", "R↓", "∅"; "?" where the source states none.
[[nodiscard]] QString signOf(std::optional<BiomarkerDirection> direction);
/// What a field of the matrix opens: "marker:KIND:PLACE" with KIND study or known and PLACE that of its first row.
[[nodiscard]] QString markerTarget(const MarkerCell& cell);
/// "marker: read: abstract, …" of a knowledge file's source: document, locator, whether it was read.
[[nodiscard]] QString sourceWords(const KnowledgeSource& source);

} // namespace trd
