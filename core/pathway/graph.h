// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pathway of knowledge/pathway.json: where a patient stands, and which ways are open from there.

#include "pathway/condition.h"
#include "pathway/reference.h"

namespace trd {

enum class NodeKind { Start, Assessment, Option, Decision, Monitoring, Outcome };
template <> struct Words<NodeKind> {
    static constexpr std::array table{
        std::pair{NodeKind::Start, "start"},           std::pair{NodeKind::Assessment, "assessment"},
        std::pair{NodeKind::Option, "option"},         std::pair{NodeKind::Decision, "decision"},
        std::pair{NodeKind::Monitoring, "monitoring"}, std::pair{NodeKind::Outcome, "outcome"}};
};

struct PathwayNode {
    QString id;
    NodeKind kind = NodeKind::Assessment;
    QString label, detail;
    QStringList treatments; ///< ids; comparators too
};

struct PathwayEdge {
    std::size_t from = 0, to = 0; ///< places in the graph's nodes
    QString label;
    std::optional<Condition> when; ///< none: may always be walked
    bool advice = false;           ///< states clinical advice, and then has a source
    std::optional<Reference> source;
    std::vector<Reference> moreSources;
};

/// One start (but for a graph without nodes); every node can be reached from it. Circles are further rounds of
/// treatment: each leads through a treatment or its monitoring and through a decision, and none can be walked for ever
/// on ways without a condition. The reader refuses any other circle, and any way back to the start.
struct PathwayGraph {
    std::vector<PathwayNode> nodes; ///< file order
    std::vector<PathwayEdge> edges; ///< file order
    std::size_t start = 0;

    [[nodiscard]] std::optional<std::size_t> indexOf(const QString& node) const;
    /// The edges that leave a node, in file order.
    [[nodiscard]] std::vector<std::size_t> outgoing(std::size_t node) const;
};

/// How far a profile's answers lead: surely (every way there is open), perhaps (some way there waits for an answer),
/// not.
enum class Reach : signed char { Not, Perhaps, Surely };

struct Walk {
    std::vector<Truth> edges; ///< by edge: open, closed or undecided, whether or not its start is reached
    std::vector<Reach> nodes; ///< by node
    std::vector<Reach> ways;  ///< by edge: whether the walk can take it, its start being reached
};

[[nodiscard]] Walk walk(const PathwayGraph& graph, const AnswerVector& answers);

/// A place on a walk: a node, and the step from which it was reached.
struct WalkStep {
    std::size_t node = 0;
    std::optional<std::size_t> from; ///< none: the start
};

/// The nodes that a profile's answers reach, in walking order: what is surely open before what may be, ways in the
/// graph's order.
[[nodiscard]] std::vector<WalkStep> walkingOrder(const PathwayGraph& graph, const Walk& walk);

} // namespace trd
