// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The pathway's layout held against the shipped graph, and the drawing's state and words held against the walk.

#include "../pathway/fixture.h"
#include "figure/optionwords.h"
#include "figure/pathwayfigure.h"

#include <QRectF>

using namespace trd;

class TestPathwayFigure : public QObject {
    Q_OBJECT

private slots:
    void theLayoutIsOfThisGraph();
    void noBoxesOverlap();
    void linesJoinTheirBoxes();
    void wordsKeepClearOfBoxes();
    void labelsAreWhole();
    void anotherGraphIsRefused();
    void faultyLayoutsAreRefused_data();
    void faultyLayoutsAreRefused();
    void anotherGraphIsDrawnPlainly();
    void reachFollowsTheWalk();
    void dangerClosesTheOrdinaryWay();
    void statusesAreCounted();
    void targetsAreUnique();
    void everythingIsSaid();
    void adviceCarriesItsSources();
    void answersKeepTheDrawing();
    void theTableHoldsEveryWay();

private:
    static QByteArray layoutFile();
};

namespace {

const PathwayKnowledge& knowledge() { return test::shippedKnowledge(); }
const PathwayGraph& graph() { return knowledge().graph; }
PathwayLayout shippedLayout() { return pathwayLayout(graph()); }
PathwayFigure figureOf(const QString& settings) {
    return pathwayFigure(knowledge(), shippedLayout(), test::profileOf(settings));
}
QRectF rect(const GraphBox& box) { return {box.x, box.y, box.width, box.height}; }
QPointF point(const GraphPoint& at) { return {at.x, at.y}; }

const GraphNode& node(const PathwayFigure& figure, const char* id) {
    const auto at = figure.nodeAt(nodeTarget(QLatin1StringView(id)));
    if (!at) qFatal("no node %s", id);
    return figure.nodes[*at];
}

const GraphEdge& edge(const PathwayFigure& figure, const char* target) {
    const auto at = figure.edgeAt(QLatin1StringView(target));
    if (!at) qFatal("no edge %s", target);
    return figure.edges[*at];
}

} // namespace

QByteArray TestPathwayFigure::layoutFile() {
    QFile file(QStringLiteral(TRD_SOURCE_DIR "/resources/pathway/layout.json"));
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be opened", qPrintable(file.fileName()));
    return file.readAll();
}

void TestPathwayFigure::theLayoutIsOfThisGraph() {
    const auto layout = readPathwayLayout(layoutFile(), QStringLiteral("layout.json"), graph());
    QVERIFY2(layout.has_value(),
             layout ? "" : qPrintable(layout.error().sentence() + QStringLiteral("; run ./dev layout")));
    QCOMPARE(layout->nodes.size(), graph().nodes.size());
    QCOMPARE(layout->ways.size(), graph().edges.size());
    QVERIFY(shippedLayout().prepared); // what is embedded is what is committed
    QCOMPARE(shippedLayout().width, layout->width);
    // The window's two thirds at 1366 pixels: the whole width shows with words of 11 pixels and more.
    QVERIFY2(layout->width <= 760, qPrintable(QString::number(layout->width)));
}

void TestPathwayFigure::noBoxesOverlap() {
    const PathwayLayout layout = shippedLayout();
    const QRectF all(-0.1, -0.1, layout.width + 0.2, layout.height + 0.2); // the file's numbers are rounded
    for (std::size_t one = 0; one < layout.nodes.size(); ++one) {
        QVERIFY2(all.contains(rect(layout.nodes[one])), qPrintable(graph().nodes[one].id));
        for (std::size_t other = one + 1; other < layout.nodes.size(); ++other)
            QVERIFY2(!rect(layout.nodes[one]).adjusted(-4, -4, 4, 4).intersects(rect(layout.nodes[other])),
                     qPrintable(graph().nodes[one].id + QStringLiteral(" and ") + graph().nodes[other].id));
    }
}

void TestPathwayFigure::linesJoinTheirBoxes() {
    const PathwayLayout layout = shippedLayout();
    for (std::size_t at = 0; at < graph().edges.size(); ++at) {
        const auto near = [](const GraphBox& box) { return rect(box).adjusted(-3, -3, 3, 3); };
        const std::vector<GraphPoint>& points = layout.ways[at].points;
        const QString name = edgeTarget(graph(), at);
        QVERIFY2(near(layout.nodes[graph().edges[at].from]).contains(point(points.front())), qPrintable(name));
        if (layout.ways[at].back) {
            // A stub beneath its node, which names where it leads.
            const GraphPoint& stub = layout.ways[at].wordsAt;
            QVERIFY2(std::abs(points.back().x - stub.x) < 60 && std::abs(points.back().y - stub.y) < 60,
                     qPrintable(name));
            QCOMPARE(layout.ways[at].leadsTo.join(u' '),
                     QStringLiteral("↑\u00a0") + graph().nodes[graph().edges[at].to].label);
        } else {
            QVERIFY2(near(layout.nodes[graph().edges[at].to]).contains(point(points.back())), qPrintable(name));
        }
    }
}

void TestPathwayFigure::wordsKeepClearOfBoxes() {
    const PathwayLayout layout = shippedLayout();
    std::vector<QRectF> words;
    for (const GraphWay& way : layout.ways) {
        if (way.words != WayWords::Line) continue;
        qsizetype letters = 0;
        for (const QString& line : way.lines) letters = std::max(letters, line.size());
        // Half of what the words take at the least: enough to find words that lie on something.
        const double width = 4.0 * static_cast<double>(letters),
                     height = 12.0 * static_cast<double>(way.lines.size() + way.leadsTo.size());
        words.emplace_back(way.wordsAt.x - width / 2, way.wordsAt.y - height / 2, width, height);
    }
    QVERIFY(words.size() > 10);
    for (std::size_t one = 0; one < words.size(); ++one) {
        for (const GraphBox& box : layout.nodes)
            QVERIFY2(!words[one].intersects(rect(box)), qPrintable(box.lines.join(u' ')));
        for (std::size_t other = one + 1; other < words.size(); ++other) QVERIFY(!words[one].intersects(words[other]));
    }
}

void TestPathwayFigure::labelsAreWhole() {
    const PathwayLayout layout = shippedLayout();
    for (std::size_t at = 0; at < graph().nodes.size(); ++at)
        QCOMPARE(layout.nodes[at].lines.join(u' '), graph().nodes[at].label);
    QSet<QString> unsaid;
    for (std::size_t at = 0; at < graph().edges.size(); ++at) {
        if (layout.ways[at].words == WayWords::None)
            unsaid.insert(graph().edges[at].label);
        else
            QCOMPARE(layout.ways[at].lines.join(u' '), graph().edges[at].label);
    }
    // What the node that they lead to says itself.
    QCOMPARE(unsaid, (QSet<QString>{QStringLiteral("Check cautions and requirements"),
                                    QStringLiteral("Check before starting")}));
}

void TestPathwayFigure::anotherGraphIsRefused() {
    PathwayGraph other = graph();
    other.edges.front().label += u'!';
    const auto layout = readPathwayLayout(layoutFile(), QStringLiteral("layout.json"), other);
    QVERIFY(!layout);
    QCOMPARE(layout.error().place, QStringLiteral("digest"));
    QVERIFY(layout.error().sentence().contains(QLatin1StringView("./dev layout")));
    // What is not drawn does not matter to the drawing.
    PathwayGraph same = graph();
    same.nodes.front().detail += u'!';
    same.edges[1].when.reset();
    QCOMPARE(layoutDigest(same), layoutDigest(graph()));
    std::swap(same.edges[0], same.edges[1]);
    QVERIFY(layoutDigest(same) != layoutDigest(graph()));
}

void TestPathwayFigure::faultyLayoutsAreRefused_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    QTest::newRow("format") << QByteArray("\"format\": 1") << QByteArray("\"format\": 2") << QStringLiteral("format");
    QTest::newRow("node") << QByteArray("\"id\": \"safety-now\"") << QByteArray("\"id\": \"safety\"")
                          << QStringLiteral("nodes[1].id");
    QTest::newRow("edge") << QByteArray("\"from\": \"start\"") << QByteArray("\"from\": \"trd\"")
                          << QStringLiteral("edges[0].from");
    QTest::newRow("box") << QByteArray("\"box\": [") << QByteArray("\"box\": [1, ") << QStringLiteral("nodes[0].box");
    QTest::newRow("size") << QByteArray("\"size\": [") << QByteArray("\"size\": [null, ") << QStringLiteral("size");
    QTest::newRow("points") << QByteArray("\"points\": [") << QByteArray("\"points\": [[1, 1], ")
                            << QStringLiteral("edges[0].points");
    QTest::newRow("words") << QByteArray("\"words\": \"node\"") << QByteArray("\"words\": \"box\"")
                           << QStringLiteral("edges[0].words");
}

void TestPathwayFigure::faultyLayoutsAreRefused() {
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QByteArray file = layoutFile();
    const qsizetype at = file.indexOf(from);
    QVERIFY(at >= 0);
    file.replace(at, from.size(), to);
    const auto layout = readPathwayLayout(file, QStringLiteral("layout.json"), graph());
    QVERIFY(!layout);
    QTEST(layout.error().place, "place");
    QCOMPARE(layout.error().file, QStringLiteral("layout.json"));
}

void TestPathwayFigure::anotherGraphIsDrawnPlainly() {
    PathwayKnowledge other = knowledge();
    other.graph.nodes.front().label = QStringLiteral("Another beginning");
    const PathwayLayout layout = pathwayLayout(other.graph);
    QVERIFY(!layout.prepared);
    QCOMPARE(layout.nodes.front().lines.join(u' '), QStringLiteral("Another beginning"));
    for (std::size_t one = 0; one < layout.nodes.size(); ++one)
        for (std::size_t two = one + 1; two < layout.nodes.size(); ++two)
            QVERIFY(!rect(layout.nodes[one]).intersects(rect(layout.nodes[two])));
    for (const GraphWay& way : layout.ways) QCOMPARE(way.points.size(), std::size_t(4));
    QVERIFY(pathwayFigure(other, layout, {}).note.contains(QLatin1StringView("plain layout")));
    QVERIFY(figureOf({}).note.isEmpty());
    QVERIFY(plainLayout({}).nodes.empty());
}

void TestPathwayFigure::reachFollowsTheWalk() {
    const QString settings = QStringLiteral(
        "current-trial-weeks=8 current-response=partial failed-adequate-trials=2 diagnosis-rechecked=yes "
        "can-attend-twice-weekly=yes can-attend-daily=no renal-impairment=severe suicidal-intent=no");
    const PathwayFigure figure = figureOf(settings);
    const Walk way = walk(graph(), layOut(knowledge().form, test::profileOf(settings)));
    for (std::size_t at = 0; at < way.nodes.size(); ++at) QCOMPARE(figure.nodes[at].reach, way.nodes[at]);
    for (std::size_t at = 0; at < way.edges.size(); ++at) {
        QCOMPARE(figure.edges[at].truth, way.edges[at]);
        QCOMPARE(figure.edges[at].reach, way.ways[at]);
    }
    QCOMPARE(node(figure, "esketamine").reach, Reach::Surely);
    QCOMPARE(node(figure, "augment-li").reach, Reach::Not);
    QVERIFY(figure.finding.startsWith(QLatin1StringView("Of 34 steps, ")));
    const auto counts = [&](Reach reach) { return std::ranges::count(way.nodes, reach); };
    QCOMPARE(figure.finding,
             QStringLiteral("Of 34 steps, %1 is/are open, %2 wait(s) for an answer and %3 is/are closed.")
                 .arg(counts(Reach::Surely))
                 .arg(counts(Reach::Perhaps))
                 .arg(counts(Reach::Not)));
}

void TestPathwayFigure::dangerClosesTheOrdinaryWay() {
    const auto reachOf = [](const PathwayFigure& figure) {
        return figure.edges[*figure.edgeAt(QStringLiteral("edge:safety-now>adequacy-1#1"))].reach;
    };
    QCOMPARE(reachOf(figureOf({})), Reach::Surely);
    for (const char* danger : {"suicidal-intent=yes", "not-eating-or-drinking=yes"}) {
        const PathwayFigure figure = figureOf(QString::fromLatin1(danger));
        QCOMPARE(reachOf(figure), Reach::Perhaps);
        QVERIFY(figure.caution.startsWith(crisisWords()));
        QVERIFY(figure.nodes[*figure.nodeAt(QStringLiteral("node:crisis"))].statuses.empty());
    }
    QVERIFY(!figureOf({}).caution.contains(crisisWords()));
}

void TestPathwayFigure::statusesAreCounted() {
    const Profile profile =
        test::profileOf(QStringLiteral("failed-adequate-trials=2 uncontrolled-hypertension=yes aneurysm-or-avm=yes"));
    const PathwayFigure figure = pathwayFigure(knowledge(), shippedLayout(), profile);
    for (std::size_t at = 0; at < graph().nodes.size(); ++at) {
        std::map<Status, int> expected;
        for (const QString& treatment : graph().nodes[at].treatments)
            ++expected[option(knowledge(), treatment, profile)->status];
        std::map<Status, int> found;
        for (const StatusCount& count : figure.nodes[at].statuses) found[count.standing.status] += count.count;
        QCOMPARE(found, expected);
        QVERIFY(std::ranges::is_sorted(figure.nodes[at].statuses, {}, &StatusCount::standing));
    }
    const GraphNode& esketamine = node(figure, "esketamine");
    QCOMPARE(esketamine.statuses, (std::vector<StatusCount>{{Status::RuledOut, 1}}));
    QCOMPARE(esketamine.hue, Hue::Glutamatergic);
    QCOMPARE(node(figure, "augment-ap").hue, Hue::Antipsychotic);
    QCOMPARE(node(figure, "psychedelic").hue, Hue::Psychedelic);
    QVERIFY(!node(figure, "rapid").hue); // two strategies
    QVERIFY(!node(figure, "optimise").hue);
    // For psychedelics a contraindication is an exclusion from the trials, and is worded so.
    QVERIFY(node(figureOf(QStringLiteral("psychosis-history=yes")), "psychedelic")
                .tip.contains(QLatin1StringView("Excluded from the trials")));
}

void TestPathwayFigure::targetsAreUnique() {
    const PathwayFigure figure = figureOf({});
    QSet<QString> targets;
    for (const GraphNode& one : figure.nodes) targets.insert(one.target);
    for (const GraphEdge& one : figure.edges) targets.insert(one.target);
    QCOMPARE(static_cast<std::size_t>(targets.size()), graph().nodes.size() + graph().edges.size());
    QCOMPARE(figure.edges.front().target, QStringLiteral("edge:start>safety-now#1"));
    QVERIFY(!figure.nodeAt(QStringLiteral("node:nowhere")));
    PathwayGraph twice = graph();
    twice.edges.push_back(twice.edges.front());
    QCOMPARE(edgeTarget(twice, twice.edges.size() - 1), QStringLiteral("edge:start>safety-now#2"));
}

void TestPathwayFigure::everythingIsSaid() {
    const PathwayFigure figure = figureOf(QStringLiteral("suicidal-intent=yes"));
    for (const GraphNode& one : figure.nodes) {
        QVERIFY(one.spoken.startsWith(one.label));
        QVERIFY(one.tip.startsWith(one.label));
    }
    for (const GraphEdge& one : figure.edges) {
        QVERIFY(one.spoken.startsWith(one.label));
        QVERIFY(one.spoken.contains(figure.nodes[one.to].label));
    }
    QCOMPARE(edge(figure, "edge:safety-now>crisis#1").spoken,
             QStringLiteral("Suicidal intent, or life at risk now: from “Immediate safety” to “Emergency care and "
                            "safety plan”, open for these answers. "
                            "Clinical advice with a source."));
    QVERIFY(edge(figureOf({}), "edge:safety-now>crisis#1").tip.contains(QLatin1StringView("Still to ask: ")));
    QVERIFY(!edge(figure, "edge:safety-now>crisis#1").tip.contains(QLatin1StringView("Still to ask: ")));
    QVERIFY(figure.spokenText().contains(figure.caution));
    QVERIFY(figure.subtitle.startsWith(QLatin1StringView("1 of ")) ||
            figure.subtitle.startsWith(QLatin1StringView("%n")) || figure.subtitle.contains(u'1'));
    QVERIFY(figure.profile.contains(knowledge().form.item(QStringLiteral("suicidal-intent"))->prompt));
    QCOMPARE(figureOf({}).profile, QString());
}

void TestPathwayFigure::adviceCarriesItsSources() {
    const PathwayFigure figure = figureOf({});
    int advice = 0;
    for (std::size_t at = 0; at < graph().edges.size(); ++at) {
        QCOMPARE(figure.edges[at].advice, graph().edges[at].advice);
        if (!graph().edges[at].advice) continue;
        ++advice;
        QVERIFY2(figure.edges[at].tip.contains(graph().edges[at].source->document),
                 qPrintable(figure.edges[at].target));
        QVERIFY(figure.edges[at].tip.contains(graph().edges[at].source->locator));
        if (!graph().edges[at].source->read) QVERIFY(figure.edges[at].tip.contains(QLatin1StringView("not read")));
    }
    QVERIFY(advice > 20);
    QVERIFY(!figure.sources.isEmpty());
    QCOMPARE(QSet<QString>(figure.sources.begin(), figure.sources.end()).size(), figure.sources.size());
}

void TestPathwayFigure::answersKeepTheDrawing() {
    const PathwayFigure before = figureOf({});
    const PathwayFigure after = figureOf(QStringLiteral("suicidal-intent=yes failed-adequate-trials=3"));
    QVERIFY(isSameDrawing(before, after));
    PathwayKnowledge other = knowledge();
    other.graph.nodes.front().label = QStringLiteral("Another beginning");
    QVERIFY(!isSameDrawing(before, pathwayFigure(other, pathwayLayout(other.graph), {})));
}

void TestPathwayFigure::theTableHoldsEveryWay() {
    const PathwayFigure figure = figureOf({});
    QCOMPARE(figure.table.rows.size(), figure.nodes.size() + figure.edges.size());
    QSet<QString> targets;
    for (const auto& row : figure.table.rows) {
        QCOMPARE(row.size(), figure.table.columns.size());
        targets.insert(row.front().target);
    }
    for (const GraphEdge& one : figure.edges) QVERIFY(targets.contains(one.target));
}

QTEST_GUILESS_MAIN(TestPathwayFigure)
#include "tst_pathwayfigure.moc"
