// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pathway as a drawing: boxes and lines where the layout puts them, in the state that a profile's answers give
// them, each with the sentences that hover, focus and a screen reader say. Nothing here ranks or chooses: a way is
// open, closed or waits for an answer, and a treatment has the status that its rules give it.

#include "figure/pathwaylayout.h"
#include "figure/table.h"
#include "pathway/options.h"

namespace trd {

struct StatusCount {
    Standing standing = Status::Fits;
    int count = 0;
    int exclusions = 0; ///< of these, psychedelics: excluded from the trials, not contraindicated
    friend bool operator==(const StatusCount&, const StatusCount&) = default;
};

struct GraphNode {
    QString id, label, target; ///< target: "node:ID"
    NodeKind kind = NodeKind::Assessment;
    GraphBox box;
    std::optional<std::size_t> inner; ///< the way whose words stand above the label
    Reach reach = Reach::Not;
    int treatments = 0;                ///< how many the node names
    std::vector<StatusCount> statuses; ///< of the treatments that it names, the most restrictive first
    std::optional<Hue> hue;            ///< of the one strategy that all its treatments belong to
    QString spoken;                    ///< one sentence: label and state
    QString tip;                       ///< what it says in full; plain text, lines
};

struct GraphEdge {
    std::size_t from = 0, to = 0; ///< places in the figure's nodes
    QString label, target;        ///< target: "edge:FROM>TO#n", n counting from 1 the edges between the two
    GraphWay way;
    Truth truth = Truth::Undecided;
    Reach reach = Reach::Not;
    bool advice = false; ///< states clinical advice: marked
    QString spoken, tip;
};

/// What a sample in the legend shows.
enum class GraphSample { Open, Undecided, Closed, Advice, Status };

struct GraphLegendEntry {
    GraphSample sample = GraphSample::Open;
    Standing standing = Status::Fits; ///< of GraphSample::Status
    QString text;
};

struct PathwayFigure {
    QString id; ///< "pathway", for exports and tests
    QString title, subtitle;
    QString finding; ///< one computed sentence
    QString caution;
    QString note;              ///< where the drawing is not the prepared one
    QString profile;           ///< the answers in words, printed in exports; empty where none is given
    bool hidesAnswers = false; ///< exports do not print them
    double width = 0, height = 0;
    std::vector<GraphNode> nodes; ///< as in the graph
    std::vector<GraphEdge> edges; ///< as in the graph
    std::size_t start = 0;
    std::vector<GraphLegendEntry> legend;
    QStringList sources; ///< of the advice, each document once
    Table table;         ///< nodes and ways as rows

    [[nodiscard]] bool isEmpty() const { return nodes.empty(); }
    /// The text alternative: title, finding, caution.
    [[nodiscard]] QString spokenText() const;
    [[nodiscard]] std::optional<std::size_t> nodeAt(const QString& target) const;
    [[nodiscard]] std::optional<std::size_t> edgeAt(const QString& target) const;
    /// The edges that leave a node or enter it, in file order.
    [[nodiscard]] std::vector<std::size_t> leaving(std::size_t node) const;
    [[nodiscard]] std::vector<std::size_t> entering(std::size_t node) const;
};

/// Whether two figures show the same boxes and lines in the same places, whatever their state.
[[nodiscard]] bool isSameDrawing(const PathwayFigure& one, const PathwayFigure& other);

[[nodiscard]] PathwayFigure pathwayFigure(const PathwayKnowledge& knowledge, const PathwayLayout& layout,
                                          const Profile& profile);

/// "node:ID" and "edge:FROM>TO#n".
[[nodiscard]] QString nodeTarget(const QString& id);
[[nodiscard]] QString edgeTarget(const PathwayGraph& graph, std::size_t edge);

/// A standing in one or two words, for where a sentence has no room.
[[nodiscard]] QString shortText(Standing standing, bool isTrialExclusion = false);
/// "open", "waits for an answer", "closed".
[[nodiscard]] QString reachText(Reach reach);
[[nodiscard]] QString kindText(NodeKind kind);

} // namespace trd
