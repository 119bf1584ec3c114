// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pathway as painted, the same in the window and in a file. What a line or a box says by its colour it also says by
// its stroke, its shape and a sign: open ways are strong, those that wait are dashed, closed ones are thin and crossed
// out.

#include "figure/pathwayfigure.h"
#include "widgets/theme.h"

#include <QPainterPath>

class QPainter;

namespace trd {

/// What the moment adds to the figure. Places in the figure's nodes and edges; nothing pointed at by default.
struct GraphLook {
    std::optional<std::size_t> focusNode, focusEdge; ///< a ring around it
    std::optional<std::size_t> hoverNode, hoverEdge;
    std::optional<std::size_t> current; ///< the step of a walk; what lies off the way so far is dimmed
    std::vector<std::size_t> before;    ///< the steps so far, in order, without the current one
};

/// Paints the figure at its own size, 100 %, from the painter's origin.
void paintGraph(QPainter& painter, const PathwayFigure& figure, const Theme& theme, const GraphLook& look = {});

[[nodiscard]] QRectF boxOf(const GraphNode& node);
[[nodiscard]] QPainterPath pathOf(const GraphEdge& edge);
/// Where the words beside a line stand; empty where they stand elsewhere.
[[nodiscard]] QRectF wordsOf(const GraphEdge& edge);

/// Lays the legend out in lines of WIDTH from AT; draws it where there is a painter. Returns the height used.
double paintGraphLegend(QPainter* painter, const std::vector<GraphLegendEntry>& entries, const Theme& theme,
                        double scale, QPointF at, double width);

} // namespace trd
