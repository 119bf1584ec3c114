// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathway/graph.h"

#include <algorithm>
#include <functional>

namespace trd {

std::optional<std::size_t> PathwayGraph::indexOf(const QString& node) const {
    const auto found = std::ranges::find(nodes, node, &PathwayNode::id);
    if (found == nodes.end()) return {};
    return static_cast<std::size_t>(found - nodes.begin());
}

std::vector<std::size_t> PathwayGraph::outgoing(std::size_t node) const {
    std::vector<std::size_t> found;
    for (std::size_t at = 0; at < edges.size(); ++at)
        if (edges[at].from == node) found.push_back(at);
    return found;
}

Walk walk(const PathwayGraph& graph, const AnswerVector& answers) {
    Walk walk;
    walk.nodes.assign(graph.nodes.size(), Reach::Not);
    walk.ways.assign(graph.edges.size(), Reach::Not);
    for (const PathwayEdge& edge : graph.edges)
        walk.edges.push_back(edge.when ? edge.when->truth(answers) : Truth::True);
    if (graph.nodes.empty()) return walk;
    walk.nodes[graph.start] = Reach::Surely;
    // A node's reach only ever rises, so that the rounds end; the graph is small.
    for (bool hasRisen = true; hasRisen;) {
        hasRisen = false;
        for (std::size_t at = 0; at < graph.edges.size(); ++at) {
            const PathwayEdge& edge = graph.edges[at];
            if (walk.edges[at] == Truth::False) continue;
            const Reach open = walk.edges[at] == Truth::True ? Reach::Surely : Reach::Perhaps;
            walk.ways[at] = std::min(walk.nodes[edge.from], open);
            if (walk.ways[at] > walk.nodes[edge.to]) {
                walk.nodes[edge.to] = walk.ways[at];
                hasRisen = true;
            }
        }
    }
    return walk;
}

std::vector<WalkStep> walkingOrder(const PathwayGraph& graph, const Walk& walk) {
    std::vector<WalkStep> steps;
    if (graph.nodes.empty()) return steps;
    const std::function<void(std::size_t, std::optional<std::size_t>)> visit = [&](std::size_t node,
                                                                                   std::optional<std::size_t> from) {
        const std::size_t here = steps.size();
        steps.push_back({node, from});
        for (const Reach wanted : {Reach::Surely, Reach::Perhaps})
            for (const std::size_t way : graph.outgoing(node))
                if (walk.ways[way] == wanted &&
                    std::ranges::find(steps, graph.edges[way].to, &WalkStep::node) == steps.end())
                    visit(graph.edges[way].to, here);
    };
    visit(graph.start, {});
    return steps;
}

} // namespace trd
