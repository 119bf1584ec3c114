// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pathway as a file, with the words that every exported figure carries: question, finding, caution, answers,
// sources, date and evidence digest.

#include "charts/exporter.h"
#include "charts/graphpainter.h"

namespace trd {

/// Refers to the figure and the options, which must outlive it.
[[nodiscard]] Picture graphPicture(const PathwayFigure& figure, const ExportOptions& options,
                                   const GraphLook& look = {});
/// options.size, made taller so that the words of the drawing are as large as its width allows.
[[nodiscard]] QSize fittingSize(const PathwayFigure& figure, const ExportOptions& options);
/// Writes FILE as its ending says: svg, pdf, png, csv and xlsx (the table). Atomically; a fault names the file and why.
[[nodiscard]] Result<Done> exportGraph(const PathwayFigure& figure, const QString& file, const ExportOptions& options,
                                       const GraphLook& look = {});

} // namespace trd
