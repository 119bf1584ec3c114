// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The pathway as drawn: walked by keys, opened by clicks, lit anew without losing one's place, read aloud, exported.

#include "../core/pathway/fixture.h"
#include "charts/graphexport.h"
#include "charts/graphview.h"

#include <QAccessible>
#include <QApplication>
#include <QProcess>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QToolTip>
#include <QWheelEvent>
#include <QXmlStreamReader>

using namespace trd;

namespace {

PathwayFigure figureOf(const QString& settings = {}) {
    static const PathwayLayout layout = pathwayLayout(test::shippedKnowledge().graph);
    return pathwayFigure(test::shippedKnowledge(), layout, test::profileOf(settings));
}

const QString resistant =
    QStringLiteral("current-trial-weeks=8 current-response=partial failed-adequate-trials=2 diagnosis-rechecked=yes "
                   "can-attend-twice-weekly=yes can-attend-daily=no renal-impairment=severe suicidal-intent=no "
                   "not-eating-or-drinking=no");

/// The pixels of a picture that bear a colour.
int pixelsOf(const QImage& image, const QColor& colour, const QRect& in) {
    int count = 0;
    const QRect within = in.intersected(image.rect());
    for (int y = within.top(); y <= within.bottom(); ++y)
        for (int x = within.left(); x <= within.right(); ++x) count += image.pixelColor(x, y) == colour;
    return count;
}

QStringList textsOf(const QByteArray& svg) {
    QStringList texts;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.name() == QLatin1StringView("text"))
            texts << reader.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
    return reader.hasError() ? QStringList() : texts;
}

QByteArray bytesOf(const QString& file) {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

} // namespace

class TestGraphView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void theWidthFitsAndWordsAreLegible();
    void aPaneBesideItLeavesTheMiddle();
    void keysWalkTheWay();
    void keysReachEverything();
    void enterOpens();
    void clicksOpen();
    void draggingMovesAndOpensNothing();
    void zoomByKeysAndWheel();
    void newAnswersKeepThePlace();
    void closedWaysLookClosed();
    void theStepOfAWalk();
    void focusIsSeen();
    void whatIsSaid();
    void everyPartIsAccessible();
    void anotherGraphStartsAnew();
    void themesAndTextSizes();
    void exports();
    void exportFaults();

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_view.get(), key, modifiers); }
    std::unique_ptr<GraphView> m_view;
};

void TestGraphView::initTestCase() {
    loadFonts();
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

void TestGraphView::init() {
    m_view = std::make_unique<GraphView>();
    m_view->resize(784, 620);
    m_view->setGraph(figureOf());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
    m_view->setFocus(Qt::OtherFocusReason);
    QTRY_VERIFY(m_view->hasFocus());
}

void TestGraphView::cleanup() {
    QToolTip::hideText();
    m_view.reset();
}

void TestGraphView::theWidthFitsAndWordsAreLegible() {
    QVERIFY(!m_view->horizontalScrollBar()->isVisible());
    QVERIFY(m_view->verticalScrollBar()->maximum() > 0);
    QCOMPARE(m_view->verticalScrollBar()->value(),
             m_view->verticalScrollBar()->minimum()); // the eye begins at the start
    // The smallest words have 11 pixels at 100 %.
    QVERIFY2(m_view->zoom() >= 1 && m_view->zoom() < 1.2, qPrintable(QString::number(m_view->zoom())));
    m_view->resize(1100, 900);
    QTRY_VERIFY(m_view->zoom() > 1.2);
    m_view->resize(400, 600);
    QTRY_COMPARE(m_view->zoom(), 1.0);
    QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
    m_view->fitWhole();
    QCOMPARE(m_view->horizontalScrollBar()->maximum(), 0);
    QCOMPARE(m_view->verticalScrollBar()->maximum(), 0);
}

void TestGraphView::aPaneBesideItLeavesTheMiddle() {
    const auto middle = [this] { return m_view->mapToScene(m_view->viewport()->rect().center()); };
    for (int times = 0; times < 4; ++times) m_view->zoomIn();
    m_view->centerOn(m_view->sceneRect().center());
    const QPointF before = middle();
    m_view->resize(484, 620); // a pane opens
    QTRY_COMPARE(m_view->viewport()->width() < 500, true);
    QVERIFY2((middle() - before).manhattanLength() < 4, qPrintable(QString::number(middle().x() - before.x())));
    m_view->resize(784, 620); // and is folded away
    QTRY_COMPARE(m_view->viewport()->width() > 700, true);
    QVERIFY((middle() - before).manhattanLength() < 4);
}

void TestGraphView::keysWalkTheWay() {
    m_view->setGraph(figureOf(resistant));
    QCOMPARE(m_view->focused(), QString());
    key(Qt::Key_Down);
    QCOMPARE(m_view->focused(), QStringLiteral("node:start"));
    key(Qt::Key_Down);
    QCOMPARE(m_view->focused(), QStringLiteral("edge:start>safety-now#1"));
    key(Qt::Key_Down);
    QCOMPARE(m_view->focused(), QStringLiteral("node:safety-now"));
    key(Qt::Key_Down); // the open way of the two
    QCOMPARE(m_view->focused(), QStringLiteral("edge:safety-now>adequacy-1#1"));
    key(Qt::Key_Right);
    QCOMPARE(m_view->focused(), QStringLiteral("edge:safety-now>crisis#1"));
    key(Qt::Key_Right); // there is none further
    QCOMPARE(m_view->focused(), QStringLiteral("edge:safety-now>crisis#1"));
    key(Qt::Key_Down);
    QCOMPARE(m_view->focused(), QStringLiteral("node:crisis"));
    key(Qt::Key_Left); // the step beside it, from the same node
    QCOMPARE(m_view->focused(), QStringLiteral("node:adequacy-1"));
    key(Qt::Key_Up);
    QCOMPARE(m_view->focused(), QStringLiteral("edge:safety-now>adequacy-1#1"));
    key(Qt::Key_Up);
    QCOMPARE(m_view->focused(), QStringLiteral("node:safety-now"));
    key(Qt::Key_Escape);
    QCOMPARE(m_view->focused(), QString());
    key(Qt::Key_Home);
    QCOMPARE(m_view->focused(), QStringLiteral("node:start"));
    // A way back leads to where it says.
    m_view->setFocused(QStringLiteral("edge:next-step>triage#1"));
    key(Qt::Key_Down);
    QCOMPARE(m_view->focused(), QStringLiteral("node:triage"));
    QVERIFY(m_view->viewport()->rect().contains(m_view->positionOf(m_view->focused())));
    // Alt with arrows belongs to the window's history.
    key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(m_view->focused(), QStringLiteral("node:triage"));
}

void TestGraphView::keysReachEverything() {
    QSet<QString> reached;
    QStringList waiting{QStringLiteral("node:start")};
    while (!waiting.isEmpty()) {
        const QString from = waiting.takeLast();
        if (reached.contains(from)) continue;
        reached.insert(from);
        for (const Qt::Key arrow : {Qt::Key_Down, Qt::Key_Up, Qt::Key_Left, Qt::Key_Right}) {
            m_view->setFocused(from);
            key(arrow);
            waiting << m_view->focused();
        }
    }
    const PathwayFigure& figure = m_view->figure();
    for (const GraphNode& node : figure.nodes) QVERIFY2(reached.contains(node.target), qPrintable(node.target));
    for (const GraphEdge& edge : figure.edges) QVERIFY2(reached.contains(edge.target), qPrintable(edge.target));
}

void TestGraphView::enterOpens() {
    QSignalSpy opened(m_view.get(), &GraphView::activated);
    key(Qt::Key_Return);
    QVERIFY(opened.isEmpty());
    key(Qt::Key_Home);
    key(Qt::Key_Return);
    key(Qt::Key_Down);
    key(Qt::Key_Space);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.at(0).at(0).toString(), QStringLiteral("node:start"));
    QCOMPARE(opened.at(1).at(0).toString(), QStringLiteral("edge:start>safety-now#1"));
}

void TestGraphView::clicksOpen() {
    QSignalSpy opened(m_view.get(), &GraphView::activated);
    for (const QString& target : {QStringLiteral("node:safety-now"), QStringLiteral("edge:outcome-1>maintenance#1"),
                                  QStringLiteral("node:esketamine"), QStringLiteral("edge:next-step>ect-option#1"),
                                  QStringLiteral("node:no-access")}) {
        m_view->setFocused(target);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->positionOf(target));
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.takeFirst().at(0).toString(), target);
        QCOMPARE(m_view->focused(), target);
    }
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {3, 3});
    QTest::mouseClick(m_view->viewport(), Qt::RightButton, {}, m_view->positionOf(QStringLiteral("node:no-access")));
    QVERIFY(opened.isEmpty());
}

void TestGraphView::draggingMovesAndOpensNothing() {
    QSignalSpy opened(m_view.get(), &GraphView::activated);
    const QPoint from = m_view->positionOf(QStringLiteral("node:outcome-1"));
    const int before = m_view->verticalScrollBar()->value();
    QTest::mousePress(m_view->viewport(), Qt::LeftButton, {}, from);
    for (int moved = 10; moved <= 120; moved += 10) {
        QMouseEvent move(QEvent::MouseMove, from - QPoint(0, moved),
                         m_view->viewport()->mapToGlobal(from - QPoint(0, moved)), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(m_view->viewport(), &move);
    }
    QTest::mouseRelease(m_view->viewport(), Qt::LeftButton, {}, from - QPoint(0, 120));
    QCOMPARE(m_view->verticalScrollBar()->value(), before + 120);
    QCOMPARE(m_view->positionOf(QStringLiteral("node:outcome-1")), from - QPoint(0, 120));
    QVERIFY(opened.isEmpty());
}

void TestGraphView::zoomByKeysAndWheel() {
    const double fit = m_view->zoom();
    key(Qt::Key_Plus);
    QVERIFY(m_view->zoom() > fit * 1.1);
    key(Qt::Key_Minus);
    QVERIFY(std::abs(m_view->zoom() - fit) < 1e-9);
    const QPoint at = m_view->positionOf(QStringLiteral("node:outcome-1"));
    const auto turn = [&](Qt::KeyboardModifiers modifiers) {
        QWheelEvent wheel(at, m_view->viewport()->mapToGlobal(at), {}, {0, 240}, {}, modifiers, {}, false);
        QApplication::sendEvent(m_view->viewport(), &wheel);
    };
    turn(Qt::ControlModifier);
    QVERIFY(m_view->zoom() > fit * 1.3);
    // What lies under the pointer stays there.
    QVERIFY((m_view->positionOf(QStringLiteral("node:outcome-1")) - at).manhattanLength() <= 3);
    const double zoomed = m_view->zoom();
    m_view->verticalScrollBar()->setValue(400);
    turn({});
    QCOMPARE(m_view->zoom(), zoomed);
    QVERIFY(m_view->verticalScrollBar()->value() < 400);
    key(Qt::Key_0);
    QCOMPARE(m_view->zoom(), fit);
    for (int i = 0; i < 40; ++i) key(Qt::Key_Minus);
    QVERIFY(m_view->zoom() > 0.1);
}

void TestGraphView::newAnswersKeepThePlace() {
    key(Qt::Key_Plus);
    m_view->setFocused(QStringLiteral("node:augment-li"));
    m_view->verticalScrollBar()->setValue(900);
    const double zoom = m_view->zoom();
    const QPoint place = m_view->positionOf(QStringLiteral("node:augment-li"));
    const QImage before = m_view->grab().toImage();
    QSignalSpy moved(m_view.get(), &GraphView::focusedChanged);
    m_view->setGraph(figureOf(resistant));
    QCOMPARE(m_view->zoom(), zoom);
    QCOMPARE(m_view->verticalScrollBar()->value(), 900);
    QCOMPARE(m_view->positionOf(QStringLiteral("node:augment-li")), place);
    QCOMPARE(m_view->focused(), QStringLiteral("node:augment-li"));
    QVERIFY(moved.isEmpty());
    QVERIFY(m_view->accessibleDescription().contains(QLatin1StringView("closed"))); // the words are the new state's
    QVERIFY(m_view->grab().toImage() != before);
    m_view->setGraph(figureOf());
    QCOMPARE(m_view->grab().toImage(), before);
}

void TestGraphView::closedWaysLookClosed() {
    // Told apart without colour: in greys, an open box still differs from one that waits and one that is closed.
    const auto inkOf = [this](const QString& settings, const char* id) {
        m_view->setGraph(figureOf(settings));
        m_view->setFocused({});
        const auto at = m_view->figure().nodeAt(nodeTarget(QLatin1StringView(id)));
        const QRectF box = boxOf(m_view->figure().nodes[*at]).adjusted(-2, -2, 2, 2);
        QImage image(box.size().toSize(), QImage::Format_Grayscale8);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.translate(-box.topLeft());
        paintGraph(painter, m_view->figure(), themeFor(ThemeKind::Print));
        return image;
    };
    const QImage open = inkOf(resistant, "triage"), waiting = inkOf({}, "triage"),
                 closed = inkOf(QStringLiteral("failed-adequate-trials=0"), "triage");
    const auto darkOf = [](const QImage& image) {
        int dark = 0;
        for (int x = 0; x < image.width(); ++x) dark += qGray(image.pixel(x, 2)) < 160; // along the upper edge
        return dark;
    };
    QVERIFY2(darkOf(open) > darkOf(waiting),
             qPrintable(QStringLiteral("%1 %2").arg(darkOf(open)).arg(darkOf(waiting))));
    QVERIFY(darkOf(waiting) > 0);
    QVERIFY(open != waiting && waiting != closed);
}

void TestGraphView::theStepOfAWalk() {
    m_view->setGraph(figureOf(resistant));
    m_view->setCurrent(QStringLiteral("next-step"), {QStringLiteral("start"), QStringLiteral("safety-now")});
    QCOMPARE(m_view->current(), QStringLiteral("next-step"));
    QVERIFY(m_view->viewport()->rect().contains(m_view->positionOf(QStringLiteral("node:next-step"))));
    QVERIFY(m_view->accessibleDescription().startsWith(QLatin1StringView("Next step after failure")));
    const QRect box = QRect(QPoint(), QSize(190, 80));
    const auto accentAt = [&](const QString& target) {
        return pixelsOf(m_view->viewport()->grab().toImage(), themeFor(ThemeKind::Light).accent,
                        box.translated(m_view->positionOf(target) - box.center()));
    };
    QVERIFY(accentAt(QStringLiteral("node:next-step")) > 20);
    // New answers leave the walk where it is.
    m_view->setGraph(figureOf());
    QCOMPARE(m_view->current(), QStringLiteral("next-step"));
    // The keys begin at the step.
    key(Qt::Key_Down);
    QCOMPARE(m_view->focused(), QStringLiteral("node:next-step"));
    m_view->setFocused({});
    const QImage walking = m_view->viewport()->grab().toImage();
    m_view->setCurrent({});
    QCOMPARE(m_view->current(), QString());
    QVERIFY(m_view->viewport()->grab().toImage() != walking);
    m_view->setCurrent(QStringLiteral("nowhere"));
    QCOMPARE(m_view->current(), QString());
}

void TestGraphView::focusIsSeen() {
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
        const Theme theme = themeFor(kind);
        m_view->setTheme(theme, 1);
        for (const QString& target : {QStringLiteral("node:triage"), QStringLiteral("edge:outcome-2>recheck#1")}) {
            m_view->setFocused(target);
            m_view->setFocused({});
            const QImage plain = m_view->viewport()->grab().toImage(); // the view has moved there
            m_view->setFocused(target);
            QVERIFY2(m_view->viewport()->grab().toImage() != plain, qPrintable(target));
        }
    }
}

void TestGraphView::whatIsSaid() {
    QCOMPARE(m_view->accessibleName(), m_view->figure().title);
    QCOMPARE(m_view->accessibleDescription(), m_view->figure().spokenText());
    key(Qt::Key_Home);
    QCOMPARE(m_view->accessibleDescription(), m_view->figure().nodes.front().spoken);
    QVERIFY(QToolTip::text().contains(m_view->figure().nodes.front().label.toHtmlEscaped()));
    key(Qt::Key_Down);
    QCOMPARE(m_view->accessibleDescription(), m_view->figure().edges.front().spoken);
    key(Qt::Key_Escape);
    QCOMPARE(m_view->accessibleDescription(), m_view->figure().spokenText());
    // Pointing says the same as keys.
    const QPoint there = m_view->positionOf(QStringLiteral("node:safety-now"));
    QTest::mouseMove(m_view->viewport(), there - QPoint(0, 3));
    QTest::mouseMove(m_view->viewport(), there);
    QTRY_VERIFY(QToolTip::text().contains(QLatin1StringView("Immediate safety")));
}

void TestGraphView::everyPartIsAccessible() {
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(view);
    const PathwayFigure& figure = m_view->figure();
    QCOMPARE(view->childCount(), static_cast<int>(figure.nodes.size() + figure.edges.size()));
    QAccessibleInterface* node = view->child(10);
    QCOMPARE(node->text(QAccessible::Name), figure.nodes[10].spoken);
    QCOMPARE(node->parent(), view);
    QCOMPARE(view->indexOfChild(node), 10);
    QVERIFY(node->rect().isValid());
    QVERIFY(!node->state().focused);
    m_view->setFocused(figure.nodes[10].target);
    QVERIFY(node->state().focused);
    QCOMPARE(view->focusChild(), node);
    QVERIFY(view->childAt(node->rect().center().x(), node->rect().center().y()) == node);
    QAccessibleInterface* edge = view->child(static_cast<int>(figure.nodes.size()));
    QCOMPARE(edge->text(QAccessible::Name), figure.edges[0].spoken);
    QSignalSpy opened(m_view.get(), &GraphView::activated);
    QVERIFY(edge->actionInterface());
    edge->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.at(0).at(0).toString(), figure.edges[0].target);
    // After new answers the same part says its new state.
    m_view->setGraph(figureOf(QStringLiteral("suicidal-intent=yes")));
    QCOMPARE(view->child(10)->text(QAccessible::Name), m_view->figure().nodes[10].spoken);
}

void TestGraphView::anotherGraphStartsAnew() {
    m_view->setFocused(QStringLiteral("node:triage"));
    PathwayKnowledge other = test::shippedKnowledge();
    other.graph.nodes.front().label = QStringLiteral("Another beginning");
    m_view->setGraph(pathwayFigure(other, pathwayLayout(other.graph), {}));
    QCOMPARE(m_view->focused(), QStringLiteral("node:triage")); // it is still there
    QVERIFY(m_view->figure().note.contains(QLatin1StringView("plain layout")));
    m_view->setGraph({});
    QCOMPARE(m_view->focused(), QString());
    key(Qt::Key_Down);
    key(Qt::Key_Home);
    key(Qt::Key_0);
    QCOMPARE(m_view->focused(), QString());
}

void TestGraphView::themesAndTextSizes() {
    for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast, ThemeKind::Lecture}) {
        const Theme theme = themeFor(kind);
        m_view->setTheme(theme, 1);
        QCOMPARE(m_view->viewport()->grab().toImage().pixelColor(2, m_view->viewport()->height() / 2), theme.ground);
    }
    m_view->setTheme(themeFor(ThemeKind::Light), 2);
    QVERIFY(m_view->zoom() >= 2);
    key(Qt::Key_Home);
    for (int i = 0; i < 6; ++i) key(Qt::Key_Down);
    QVERIFY(m_view->viewport()->rect().contains(m_view->positionOf(m_view->focused())));
}

void TestGraphView::exports() {
    QTemporaryDir folder;
    ExportOptions options;
    options.provenance = QStringLiteral("TRD Atlas · evidence 1a2b3c4d");
    const PathwayFigure figure = figureOf(resistant);
    options.size = fittingSize(figure, options);
    QVERIFY(options.size.height() > 2000);
    const QString svgFile = folder.filePath(QStringLiteral("a.svg"));
    QVERIFY(exportGraph(figure, svgFile, options));
    const QByteArray svg = bytesOf(svgFile);
    QVERIFY(!svg.contains("<image"));
    const QStringList texts = textsOf(svg);
    for (const GraphNode& node : figure.nodes)
        for (const QString& line : node.box.lines) QVERIFY2(texts.contains(line), qPrintable(line));
    for (const GraphEdge& edge : figure.edges)
        if (edge.way.words != WayWords::None)
            for (const QString& line : edge.way.lines) QVERIFY2(texts.contains(line), qPrintable(line));
    const QString all = texts.join(u' ');
    for (const QString& words : {figure.title, figure.finding, figure.legend.front().text, options.provenance})
        QVERIFY2(all.contains(words), qPrintable(words));
    QVERIFY(all.contains(QLatin1StringView("it decides nothing")));
    QVERIFY(all.contains(QLatin1StringView("Sources of the advice: ")));
    QVERIFY(all.contains(QLatin1StringView("Answers: ")));

    const QString pdfFile = folder.filePath(QStringLiteral("a.pdf"));
    QVERIFY(exportGraph(figure, pdfFile, options));
    const QByteArray pdf = bytesOf(pdfFile);
    QVERIFY(pdf.startsWith("%PDF"));
    QProcess info;
    info.start(QStringLiteral("pdfinfo"), {pdfFile});
    if (!info.waitForFinished()) QSKIP("pdfinfo is not installed");
    QVERIFY(info.readAllStandardOutput().contains("Pages:           1\n"));
    QProcess text;
    text.start(QStringLiteral("pdftotext"), {pdfFile, QStringLiteral("-")});
    QVERIFY(text.waitForFinished());
    QVERIFY(text.readAllStandardOutput().contains("What decides now?"));

    options.dpi = 96;
    const QString pngFile = folder.filePath(QStringLiteral("a.png"));
    QVERIFY(exportGraph(figure, pngFile, options));
    const QImage image(pngFile);
    QCOMPARE(image.size(), options.size);
    QVERIFY(image.text(QStringLiteral("Description")).contains(figure.finding));

    const QString csvFile = folder.filePath(QStringLiteral("a.csv"));
    QVERIFY(exportGraph(figure, csvFile, options));
    QVERIFY(bytesOf(csvFile).contains("Suicidal intent, or life at risk now"));

    // A size of one's own holds all of it, however small.
    options.size = {900, 500};
    QVERIFY(exportGraph(figure, svgFile, options));
    QVERIFY(textsOf(bytesOf(svgFile)).contains(QStringLiteral("What decides now?")));
}

void TestGraphView::exportFaults() {
    const PathwayFigure figure = figureOf();
    const auto ending = exportGraph(figure, QStringLiteral("a.bmp"), {});
    QVERIFY(!ending);
    QVERIFY(ending.error().sentence().contains(QLatin1StringView("bmp")));
    QVERIFY(!exportGraph(figure, QStringLiteral("/nowhere/at/all/a.svg"), {}));
}

QTEST_MAIN(TestGraphView)
#include "tst_graphview.moc"
