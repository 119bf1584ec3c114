// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/pathwaylayout.h"

#include "evidence/json.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace trd {

using namespace Qt::Literals::StringLiterals;
using evidence::Need;
using evidence::ObjectReader;

namespace {

class LayoutText {
    Q_DECLARE_TR_FUNCTIONS(PathwayLayout)
};

/// The version of layout files that this program reads.
constexpr int layoutFormat = 1;
/// The files count in hundredths of a pixel.
constexpr double unit = 100;

std::vector<double> numbers(ObjectReader& reader, QLatin1StringView key, qsizetype count) {
    const QJsonArray list = reader.list(key, Need::Required);
    std::vector<double> found;
    for (const QJsonValue& value : list)
        if (value.isDouble()) found.push_back(value.toDouble() / unit);
    if (found.size() != static_cast<std::size_t>(count) || found.size() != static_cast<std::size_t>(list.size())) {
        reader.log().add(reader.placeOf(key),
                         LayoutText::tr("found a list of %n member(s)", nullptr, static_cast<int>(list.size())),
                         LayoutText::tr("expected %n number(s)", nullptr, static_cast<int>(count)));
        return {};
    }
    return found;
}

GraphBox readBox(ObjectReader& reader) {
    GraphBox box;
    if (const auto sides = numbers(reader, "box"_L1, 4); !sides.empty())
        box = {sides[0], sides[1], sides[2], sides[3], {}};
    box.lines = reader.texts("lines"_L1, Need::Required);
    return box;
}

GraphWay readWay(ObjectReader& reader) {
    GraphWay way;
    way.words = reader.word<WayWords>("words"_L1, Need::Required).value_or(WayWords::None);
    way.lines = reader.texts("lines"_L1, Need::Required);
    if (way.words == WayWords::Line)
        if (const auto at = numbers(reader, "label"_L1, 2); !at.empty()) way.wordsAt = {at[0], at[1]};
    way.leadsTo = reader.texts("leads_to"_L1);
    way.back = !way.leadsTo.isEmpty();
    const QJsonArray points = reader.list("points"_L1, Need::Required);
    for (const QJsonValue& value : points) {
        const QJsonArray pair = value.toArray();
        if (pair.size() == 2) way.points.push_back({pair[0].toDouble() / unit, pair[1].toDouble() / unit});
    }
    if (way.points.size() < 4 || way.points.size() % 3 != 1)
        reader.log().add(reader.placeOf("points"_L1),
                         LayoutText::tr("found %n point(s)", nullptr, static_cast<int>(way.points.size())),
                         LayoutText::tr("expected one, and three for each curve"));
    return way;
}

/// Which edges lead back: those that would close a circle with the edges out of the nodes before them in the file.
std::vector<bool> backward(const PathwayGraph& graph) {
    std::vector<std::vector<std::size_t>> after(graph.nodes.size());
    const auto leads = [&](std::size_t start, std::size_t end) {
        std::vector<bool> seen(graph.nodes.size(), false);
        std::vector<std::size_t> waiting{start};
        while (!waiting.empty()) {
            const std::size_t node = waiting.back();
            waiting.pop_back();
            if (node == end) return true;
            if (seen[node]) continue;
            seen[node] = true;
            waiting.insert(waiting.end(), after[node].begin(), after[node].end());
        }
        return false;
    };
    std::vector<bool> back(graph.edges.size(), false);
    for (std::size_t node = 0; node < graph.nodes.size(); ++node)
        for (const std::size_t edge : graph.outgoing(node)) {
            back[edge] = leads(graph.edges[edge].to, node);
            if (!back[edge]) after[node].push_back(graph.edges[edge].to);
        }
    return back;
}

/// Lines of at most so many letters, broken between words.
QStringList broken(const QString& text, qsizetype most) {
    QStringList lines;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (!lines.isEmpty() && lines.back().size() + 1 + word.size() <= most)
            lines.back() += u' ' + word;
        else
            lines.append(word);
    }
    return lines;
}

} // namespace

QString layoutDigest(const PathwayGraph& graph) {
    // resources/pathway/make_layout.py makes the same from the file.
    QStringList parts;
    for (const PathwayNode& node : graph.nodes)
        parts << u"node"_s << node.id << toWord(node.kind) << node.label
              << (node.treatments.isEmpty() ? u"untreated"_s : u"treated"_s);
    for (const PathwayEdge& edge : graph.edges)
        parts << u"edge"_s << graph.nodes[edge.from].id << graph.nodes[edge.to].id << edge.label;
    return QString::fromLatin1(
        QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<PathwayLayout> readPathwayLayout(const QByteArray& json, const QString& file, const PathwayGraph& graph) {
    evidence::FaultLog log(file);
    const auto root = evidence::parse(json, log);
    if (!root) return log.faults().front();
    ObjectReader reader(*root, {}, log);
    const int format = reader.whole("format"_L1, 1, std::numeric_limits<int>::max(), Need::Required).value_or(0);
    if (format > layoutFormat)
        return Fault{file, u"format"_s,
                     LayoutText::tr("found a layout of format %1, made by a newer version of the program").arg(format),
                     LayoutText::tr("expected format %1").arg(layoutFormat)};
    const QString digest = reader.text("digest"_L1, Need::Required);
    if (log.isClean() && digest != layoutDigest(graph))
        return Fault{file, u"digest"_s, LayoutText::tr("found the layout of another graph"),
                     LayoutText::tr("expected the layout of this one: ./dev layout makes it")};
    PathwayLayout layout;
    layout.prepared = true;
    if (const auto size = numbers(reader, "size"_L1, 2); !size.empty()) layout.width = size[0], layout.height = size[1];
    const QJsonArray nodes = reader.list("nodes"_L1, Need::Required), edges = reader.list("edges"_L1, Need::Required);
    if (static_cast<std::size_t>(nodes.size()) != graph.nodes.size() ||
        static_cast<std::size_t>(edges.size()) != graph.edges.size())
        log.add({}, LayoutText::tr("found %1 nodes and %2 edges").arg(nodes.size()).arg(edges.size()),
                LayoutText::tr("expected %1 and %2").arg(graph.nodes.size()).arg(graph.edges.size()));
    if (!log.isClean()) return log.faults().front();
    for (std::size_t at = 0; at < graph.nodes.size(); ++at) {
        const auto place = static_cast<qsizetype>(at);
        ObjectReader node(nodes.at(place), evidence::placeOf(u"nodes"_s, place), log);
        if (const QString id = node.text("id"_L1, Need::Required); id != graph.nodes[at].id)
            log.add(node.placeOf("id"_L1), evidence::found(id),
                    LayoutText::tr("expected \"%1\"").arg(graph.nodes[at].id));
        layout.nodes.push_back(readBox(node));
    }
    for (std::size_t at = 0; at < graph.edges.size(); ++at) {
        const auto place = static_cast<qsizetype>(at);
        ObjectReader edge(edges.at(place), evidence::placeOf(u"edges"_s, place), log);
        const QString& from = graph.nodes[graph.edges[at].from].id;
        const QString& to = graph.nodes[graph.edges[at].to].id;
        for (const auto& [key, expected] : {std::pair{"from"_L1, from}, {"to"_L1, to}})
            if (const QString id = edge.text(key, Need::Required); id != expected)
                log.add(edge.placeOf(key), evidence::found(id), LayoutText::tr("expected \"%1\"").arg(expected));
        layout.ways.push_back(readWay(edge));
    }
    if (!log.isClean()) return log.faults().front();
    return layout;
}

PathwayLayout plainLayout(const PathwayGraph& graph) {
    constexpr double width = 132, gap = 20, layerGap = 44, line = 16, caption = 14, padding = 8, status = 20;
    constexpr qsizetype letters = 18; // what surely fits into a box
    const std::vector<bool> back = backward(graph);
    std::vector<std::size_t> layers(graph.nodes.size(), 0);
    std::vector<std::size_t> entered(graph.nodes.size(), 0);
    for (std::size_t round = 0; round < graph.nodes.size(); ++round)
        for (std::size_t at = 0; at < graph.edges.size(); ++at)
            if (!back[at])
                layers[graph.edges[at].to] = std::max(layers[graph.edges[at].to], layers[graph.edges[at].from] + 1);
    for (std::size_t at = 0; at < graph.edges.size(); ++at)
        if (!back[at]) ++entered[graph.edges[at].to];

    PathwayLayout layout;
    layout.ways.resize(graph.edges.size());
    std::vector<double> heights(graph.nodes.size(), 0);
    for (std::size_t at = 0; at < graph.nodes.size(); ++at) {
        GraphBox& box = layout.nodes.emplace_back();
        box.lines = broken(graph.nodes[at].label, letters);
        box.width = width;
        box.height = 2 * padding + line * static_cast<double>(box.lines.size()) +
                     (graph.nodes[at].treatments.isEmpty() ? 0 : status);
    }
    for (std::size_t at = 0; at < graph.edges.size(); ++at) {
        GraphWay& way = layout.ways[at];
        way.back = back[at];
        way.lines = broken(graph.edges[at].label, letters);
        if (back[at] || entered[graph.edges[at].to] != 1) continue;
        way.words = WayWords::Node;
        layout.nodes[graph.edges[at].to].height += caption * static_cast<double>(way.lines.size()) + 3;
    }
    const std::size_t last = layers.empty() ? 0 : *std::ranges::max_element(layers);
    double y = gap;
    for (std::size_t layer = 0; layer <= last; ++layer) {
        double x = gap, height = 0;
        for (std::size_t at = 0; at < graph.nodes.size(); ++at) {
            if (layers[at] != layer) continue;
            GraphBox& box = layout.nodes[at];
            box.x = x, box.y = y;
            x += width + gap;
            height = std::max(height, box.height);
        }
        layout.width = std::max(layout.width, x);
        y += height + layerGap;
    }
    layout.height = y - layerGap + gap;
    for (std::size_t at = 0; at < graph.edges.size(); ++at) {
        const GraphBox& from = layout.nodes[graph.edges[at].from];
        const GraphBox& to = layout.nodes[graph.edges[at].to];
        const GraphPoint start = back[at] ? GraphPoint{from.x + width, from.y + from.height / 2}
                                          : GraphPoint{from.x + width / 2, from.y + from.height};
        const GraphPoint end =
            back[at] ? GraphPoint{to.x + width, to.y + to.height / 2} : GraphPoint{to.x + width / 2, to.y};
        const GraphPoint bend = back[at] ? GraphPoint{layerGap, 0} : GraphPoint{0, layerGap};
        layout.ways[at].points = {start, {start.x + bend.x, start.y + bend.y}, {end.x + bend.x, end.y - bend.y}, end};
    }
    return layout;
}

PathwayLayout pathwayLayout(const PathwayGraph& graph) {
    QFile file(u":/pathway/layout.json"_s);
    if (file.open(QIODevice::ReadOnly))
        if (const auto layout = readPathwayLayout(file.readAll(), u"layout.json"_s, graph)) return *layout;
    return plainLayout(graph);
}

} // namespace trd
