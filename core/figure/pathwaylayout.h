// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the boxes and lines of the pathway stand. ./dev layout lays the graph out with Graphviz once, for all; a graph
// that has changed since gets a plain layout, and the drawing says so.

#include "pathway/graph.h"
#include "result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace trd {

/// Pixels at 100 % text, from the top left corner.
struct GraphPoint {
    double x = 0, y = 0;
    friend bool operator==(const GraphPoint&, const GraphPoint&) = default;
};

struct GraphBox {
    double x = 0, y = 0, width = 0, height = 0;
    QStringList lines; ///< the node's label, broken to fit
};

/// Where the label of a way stands.
enum class WayWords {
    Node, ///< above the label of the node that it leads to: no other way enters there
    Line, ///< beside its line
    None  ///< only in its tip: many ways into one node say the same
};
template <> struct Words<WayWords> {
    static constexpr std::array table{std::pair{WayWords::Node, "node"}, std::pair{WayWords::Line, "line"},
                                      std::pair{WayWords::None, "none"}};
};

struct GraphWay {
    std::vector<GraphPoint> points; ///< cubic Bézier curves: one point, then three for each curve
    WayWords words = WayWords::None;
    GraphPoint wordsAt;  ///< of words beside the line: their middle
    QStringList lines;   ///< the way's label, broken to fit
    bool back = false;   ///< leads to an earlier part of the pathway
    QStringList leadsTo; ///< of a way back that is drawn as a stub, beneath its words: where it leads
};

struct PathwayLayout {
    bool prepared = false; ///< made by Graphviz for this very graph
    double width = 0, height = 0;
    std::vector<GraphBox> nodes; ///< as in the graph
    std::vector<GraphWay> ways;  ///< by edge, as in the graph
};

/// What a layout depends on, as SHA-256: nodes with kind, label and whether they name treatments, edges with label.
[[nodiscard]] QString layoutDigest(const PathwayGraph& graph);

/// A layout file as ./dev layout writes it, held against the graph: a node or an edge missing, or a layout of another
/// graph, is a fault.
[[nodiscard]] Result<PathwayLayout> readPathwayLayout(const QByteArray& json, const QString& file,
                                                      const PathwayGraph& graph);

/// Layers from top to bottom, as the nodes stand in the file: for a graph that no layout was made for.
[[nodiscard]] PathwayLayout plainLayout(const PathwayGraph& graph);

/// The program's own layout where it was made for this graph, else a plain one.
[[nodiscard]] PathwayLayout pathwayLayout(const PathwayGraph& graph);

} // namespace trd
