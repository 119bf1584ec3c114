// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathway/reading.h"

#include <QCoreApplication>

#include <algorithm>

namespace trd::pathway {

namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

PathwayNode readNode(const QJsonValue& value, const QString& place, const Evidence& evidence, FaultLog& log) {
    ObjectReader reader(value, place, log);
    PathwayNode node;
    node.id = reader.text(QLatin1StringView("id"), Need::Required);
    node.kind = reader.word<NodeKind>(QLatin1StringView("kind"), Need::Required).value_or(NodeKind::Assessment);
    node.label = reader.text(QLatin1StringView("label"), Need::Required);
    node.detail = reader.text(QLatin1StringView("detail"));
    const QLatin1StringView key("treatments");
    node.treatments = reader.texts(key);
    reader.refuseOtherKeys();
    for (qsizetype at = 0; at < node.treatments.size(); ++at) {
        const QString& treatment = node.treatments.at(at);
        if (!evidence.treatment(treatment))
            log.add(
                evidence::placeOf(reader.placeOf(key), at), evidence::found(treatment),
                QCoreApplication::translate("Pathway", "expected a treatment of treatments.json or comparators.json"));
        else if (node.treatments.indexOf(treatment) != at)
            log.add(evidence::placeOf(reader.placeOf(key), at), evidence::found(treatment),
                    QCoreApplication::translate("Pathway", "expected each to stand only once"));
    }
    return node;
}

std::size_t readEnd(ObjectReader& reader, QLatin1StringView key, const PathwayGraph& graph) {
    const QString id = reader.text(key, Need::Required);
    if (id.isEmpty()) return nowhere;
    if (const auto at = graph.indexOf(id)) return *at;
    reader.log().add(reader.placeOf(key), evidence::found(id),
                     QCoreApplication::translate("Pathway", "expected a node's id"));
    return nowhere;
}

PathwayEdge readEdge(const QJsonValue& value, const QString& place, const PathwayGraph& graph, const ProfileForm& form,
                     FaultLog& log) {
    ObjectReader reader(value, place, log);
    PathwayEdge edge;
    edge.from = readEnd(reader, QLatin1StringView("from"), graph);
    edge.to = readEnd(reader, QLatin1StringView("to"), graph);
    edge.label = reader.text(QLatin1StringView("label"), Need::Required);
    const QJsonValue when = reader.value(QLatin1StringView("when"));
    edge.advice = reader.flag(QLatin1StringView("advice")).value_or(false);
    const QJsonValue source = reader.value(QLatin1StringView("source"));
    const QLatin1StringView moreKey("more_sources");
    edge.moreSources = readReferences(reader.list(moreKey), reader.placeOf(moreKey), log);
    reader.refuseOtherKeys();
    if (!when.isUndefined()) edge.when = readCondition(when, reader.placeOf(QLatin1StringView("when")), form, log);
    if (!source.isUndefined())
        edge.source = readReference(source, reader.placeOf(QLatin1StringView("source")), log);
    else if (edge.advice)
        log.add(place, QCoreApplication::translate("Pathway", "found clinical advice without a source"),
                QCoreApplication::translate("Pathway", "expected a source"));
    return edge;
}

// A circle among the nodes and edges that are let through, as its nodes in walking order; empty where there is none.
template <class NodeFilter, class EdgeFilter>
std::vector<std::size_t> findCircle(const PathwayGraph& graph, NodeFilter takesNode, EdgeFilter takesEdge) {
    enum class Colour : unsigned char { New, OnPath, Done };
    std::vector<Colour> colours(graph.nodes.size(), Colour::New);
    struct Step {
        std::size_t node;
        std::vector<std::size_t> next;
    };
    const auto nextOf = [&](std::size_t node) {
        std::vector<std::size_t> next;
        for (const std::size_t edge : graph.outgoing(node))
            if (takesEdge(graph.edges[edge]) && takesNode(graph.nodes[graph.edges[edge].to]))
                next.push_back(graph.edges[edge].to);
        return next;
    };
    for (std::size_t from = 0; from < graph.nodes.size(); ++from) {
        if (colours[from] != Colour::New || !takesNode(graph.nodes[from])) continue;
        std::vector<Step> path{{from, nextOf(from)}};
        colours[from] = Colour::OnPath;
        while (!path.empty()) {
            if (path.back().next.empty()) {
                colours[path.back().node] = Colour::Done;
                path.pop_back();
                continue;
            }
            const std::size_t to = path.back().next.back();
            path.back().next.pop_back();
            if (colours[to] == Colour::OnPath) {
                std::vector<std::size_t> circle;
                const auto first = std::ranges::find(path, to, &Step::node);
                for (auto step = first; step != path.end(); ++step) circle.push_back(step->node);
                return circle;
            }
            if (colours[to] == Colour::New) {
                colours[to] = Colour::OnPath;
                path.push_back({to, nextOf(to)});
            }
        }
    }
    return {};
}

void refuseCircle(const PathwayGraph& graph, const std::vector<std::size_t>& circle, const QString& expected,
                  FaultLog& log) {
    if (circle.empty()) return;
    QStringList names;
    for (const std::size_t node : circle) names.append(graph.nodes[node].id);
    names.append(graph.nodes[circle.front()].id);
    log.add(QStringLiteral("edges"),
            QCoreApplication::translate("Pathway", "found a circle: %1").arg(names.join(QStringLiteral(" → "))),
            expected);
}

void checkCircles(const PathwayGraph& graph, FaultLog& log) {
    const auto everyNode = [](const PathwayNode&) { return true; };
    const auto everyEdge = [](const PathwayEdge&) { return true; };
    const auto isFree = [](const PathwayEdge& edge) { return !edge.when; };
    const auto isNoDecision = [](const PathwayNode& node) { return node.kind != NodeKind::Decision; };
    const auto isNoTreatment = [](const PathwayNode& node) {
        return node.kind != NodeKind::Option && node.kind != NodeKind::Monitoring;
    };
    refuseCircle(graph, findCircle(graph, everyNode, isFree),
                 QCoreApplication::translate("Pathway", "expected a condition on the way round"), log);
    refuseCircle(graph, findCircle(graph, isNoDecision, everyEdge),
                 QCoreApplication::translate("Pathway", "expected a decision on the way round"), log);
    refuseCircle(graph, findCircle(graph, isNoTreatment, everyEdge),
                 QCoreApplication::translate("Pathway", "expected a treatment or its monitoring on the way round"),
                 log);
}

void checkReach(const PathwayGraph& graph, FaultLog& log) {
    std::vector<bool> isReached(graph.nodes.size(), false);
    std::vector<std::size_t> toVisit{graph.start};
    isReached[graph.start] = true;
    while (!toVisit.empty()) {
        const std::size_t node = toVisit.back();
        toVisit.pop_back();
        for (const std::size_t edge : graph.outgoing(node)) {
            const std::size_t to = graph.edges[edge].to;
            if (isReached[to]) continue;
            isReached[to] = true;
            toVisit.push_back(to);
        }
    }
    for (std::size_t at = 0; at < graph.nodes.size(); ++at)
        if (!isReached[at])
            log.add(evidence::placeOf(QStringLiteral("nodes"), static_cast<qsizetype>(at)),
                    QCoreApplication::translate("Pathway", "found that no way leads to \"%1\"").arg(graph.nodes[at].id),
                    QCoreApplication::translate("Pathway", "expected every node to be reached from the start"));
}

void readNodes(const QJsonArray& values, PathwayGraph& graph, const Evidence& evidence, FaultLog& log) {
    Ids seen;
    const QString list = QStringLiteral("nodes");
    std::vector<std::size_t> starts;
    for (qsizetype at = 0; at < values.size(); ++at) {
        const QString place = evidence::placeOf(list, at);
        PathwayNode node = readNode(values.at(at), place, evidence, log);
        seen.note(node.id, evidence::placeOf(place, QStringLiteral("id")), log);
        if (node.kind == NodeKind::Start) starts.push_back(graph.nodes.size());
        graph.nodes.push_back(std::move(node));
    }
    if (!graph.nodes.empty() && starts.size() != 1)
        log.add(list, QCoreApplication::translate("Pathway", "found %1 nodes of kind \"start\"").arg(starts.size()),
                QCoreApplication::translate("Pathway", "expected exactly one"));
    if (!starts.empty()) graph.start = starts.front();
}

void readEdges(const QJsonArray& values, PathwayGraph& graph, const ProfileForm& form, FaultLog& log) {
    QSet<std::pair<std::size_t, std::size_t>> seen;
    for (qsizetype at = 0; at < values.size(); ++at) {
        const QString place = evidence::placeOf(QStringLiteral("edges"), at);
        PathwayEdge edge = readEdge(values.at(at), place, graph, form, log);
        if (edge.from == nowhere || edge.to == nowhere) continue;
        if (edge.from == edge.to)
            log.add(place, QCoreApplication::translate("Pathway", "found an edge from a node to itself"),
                    QCoreApplication::translate("Pathway", "expected another node"));
        if (graph.nodes[edge.to].kind == NodeKind::Start)
            log.add(place, QCoreApplication::translate("Pathway", "found a way back to the start"),
                    QCoreApplication::translate("Pathway", "expected none"));
        if (seen.contains({edge.from, edge.to}))
            log.add(place, QCoreApplication::translate("Pathway", "found a second edge between the same nodes"),
                    QCoreApplication::translate("Pathway", "expected one, with \"any\" in its condition"));
        seen.insert({edge.from, edge.to});
        graph.edges.push_back(std::move(edge));
    }
}

void checkLanguage(const QJsonValue& value, FaultLog& log) {
    const QString place = QStringLiteral("condition_language");
    ObjectReader reader(value, place, log);
    reader.text(QLatin1StringView("condition"));
    reader.value(QLatin1StringView("leaf"));
    reader.text(QLatin1StringView("truth"));
    reader.text(QLatin1StringView("edge_advice"));
    const auto operators = reader.value(QLatin1StringView("operators")).toObject().keys();
    const auto effects = reader.value(QLatin1StringView("rule_effects")).toObject().keys();
    reader.refuseOtherKeys();
    for (const QString& op : operators)
        if (!fromWord<Operator>(op))
            log.add(reader.placeOf(QLatin1StringView("operators")), evidence::found(op),
                    evidence::expectedOneOf(allWords<Operator>()));
    for (const QString& effect : effects)
        if (!fromWord<Effect>(effect))
            log.add(reader.placeOf(QLatin1StringView("rule_effects")), evidence::found(effect),
                    evidence::expectedOneOf(allWords<Effect>()));
}

} // namespace

PathwayGraph readGraph(const QJsonValue& root, const ProfileForm& form, const Evidence& evidence, FaultLog& log) {
    PathwayGraph graph;
    if (root.isUndefined()) {
        noteMissing(log);
        return graph;
    }
    ObjectReader reader(root, {}, log);
    const QJsonValue language = reader.value(QLatin1StringView("condition_language"));
    const QJsonArray nodes = reader.list(QLatin1StringView("nodes"), Need::Required);
    const QJsonArray edges = reader.list(QLatin1StringView("edges"), Need::Required);
    reader.refuseOtherKeys();
    if (!language.isUndefined()) checkLanguage(language, log);
    readNodes(nodes, graph, evidence, log);
    readEdges(edges, graph, form, log);
    // The shape is judged only once every edge is there: a misspelt end would otherwise be told twice.
    if (log.isClean() && !graph.nodes.empty()) {
        checkReach(graph, log);
        checkCircles(graph, log);
    }
    return graph;
}

} // namespace trd::pathway
