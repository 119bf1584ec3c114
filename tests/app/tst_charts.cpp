// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Figures as drawn: that words survive, that marks and whiskers stand where the numbers say, that mouse and keys reach
// every mark, that nothing leaks, and that exports can be read back.

#include "charts/axisstrip.h"
#include "charts/chartview.h"
#include "charts/exporter.h"
#include "charts/figurepanel.h"
#include "evidence/reader.h"
#include "figure/axes.h"
#include "figure/onsetfigures.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QGraphicsScene>
#include <QGraphicsTextItem>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QXmlStreamReader>

#include <cmath>

using namespace trd;

namespace {

const QString awkward = QStringLiteral("a<b & c>d");

Mark markAt(double x, double y, const QString& name) {
    Mark mark;
    mark.x = x;
    mark.y = y;
    mark.hue = Hue::Glutamatergic;
    mark.size = 9;
    mark.tip = name + QStringLiteral("\n10 of 20 & more\nread: abstract");
    mark.target = QStringLiteral("study:") + name;
    return mark;
}

FigureRow rowOf(const QString& label) {
    FigureRow row;
    row.label = label;
    row.sublabel = QStringLiteral("n 20");
    row.value = QStringLiteral("50 %");
    row.target = QStringLiteral("treatment:") + label;
    return row;
}

void addWords(Figure& figure) {
    figure.title = QStringLiteral("Title ") + awkward;
    figure.subtitle = QStringLiteral("Subtitle ") + awkward;
    figure.finding = QStringLiteral("Finding ") + awkward;
    figure.caution = QStringLiteral("Caution ") + awkward;
    figure.note = QStringLiteral("Note ") + awkward;
    figure.selection = QStringLiteral("Selection ") + awkward;
    figure.sources = {QStringLiteral("Author A. A title. Journal 2020.")};
    figure.legend = {{Hue::Glutamatergic, Shape::Circle, false, false, QStringLiteral("Legend ") + awkward}};
    figure.empty = QStringLiteral("Nothing here.");
    figure.table.columns = {{QStringLiteral("study"), QStringLiteral("Study")},
                            {QStringLiteral("rate"), QStringLiteral("Rate"), true}};
    figure.table.rows = {{textCell(QStringLiteral("a, \"quoted\"\nname"), QStringLiteral("study:one")),
                          numberCell(0.5, QStringLiteral("50 %"))},
                         {textCell(QStringLiteral("=1+1")), emptyCell()}};
}

/// Three rows: an interval inside the axis, one that goes on to both sides, two marks at one place.
Figure rowsFigure() {
    Figure figure;
    figure.id = QStringLiteral("rows");
    addWords(figure);
    figure.rows = {rowOf(awkward), rowOf(QStringLiteral("Clamped")), rowOf(QStringLiteral("Pile"))};
    figure.x.min = 0;
    figure.x.max = 1;
    figure.x.title = QStringLiteral("share & more");
    figure.x.ticks = {{0, QStringLiteral("0")},
                      {0.25, QStringLiteral("1/4")},
                      {0.5, awkward},
                      {0.75, QStringLiteral("3/4")},
                      {1, QStringLiteral("1")}};
    Mark inside = markAt(0.5, 0, QStringLiteral("one"));
    inside.lower = 0.2;
    inside.upper = 0.8;
    Mark beyond = markAt(0.5, 1, QStringLiteral("two"));
    beyond.lower = -0.4;
    beyond.upper = 1.7;
    figure.marks = {inside, beyond, markAt(0.5, 1.78, QStringLiteral("three")),
                    markAt(0.5, 2.22, QStringLiteral("four"))};
    return figure;
}

Figure planeFigure() {
    Figure figure;
    figure.id = QStringLiteral("plane");
    figure.orientation = Orientation::Plane;
    addWords(figure);
    figure.x = timeAxis({2, 672}, QStringLiteral("time"));
    figure.y = percentAxis(QStringLiteral("people"));
    for (const auto& [hours, share] : {std::pair{2.0, 0.6}, {24.0, 0.5}, {672.0, 0.3}}) {
        Mark mark = markAt(timeToAxis(hours), share, QStringLiteral("line-%1").arg(hours));
        mark.lower = share - 0.1;
        mark.upper = share + 0.1;
        mark.quiet = true;
        figure.marks.push_back(mark);
    }
    figure.marks.push_back(markAt(timeToAxis(24), 0.9, QStringLiteral("single")));
    figure.lines = {{QStringLiteral("Line ") + awkward, Hue::Glutamatergic, {0, 1, 2}}};
    return figure;
}

/// As many rows as no window holds.
Figure tallFigure(int rows) {
    Figure figure = rowsFigure();
    figure.rows.clear();
    figure.marks.clear();
    for (int i = 0; i < rows; ++i) {
        figure.rows.push_back(rowOf(QStringLiteral("Row%1").arg(i)));
        figure.marks.push_back(markAt(0.5, i, QStringLiteral("mark%1").arg(i)));
    }
    return figure;
}

struct SvgText {
    QStringList texts;
    int images = 0, shapes = 0;
    QString error;
};

SvgText readSvg(const QString& file) {
    SvgText found;
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) return {{}, 0, 0, QStringLiteral("not there")};
    QXmlStreamReader xml(&in);
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement()) continue;
        if (xml.name() == QLatin1String("text"))
            found.texts << xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
        else if (xml.name() == QLatin1String("image"))
            ++found.images;
        else if (xml.name() == QLatin1String("path") || xml.name() == QLatin1String("polyline") ||
                 xml.name() == QLatin1String("circle"))
            ++found.shapes;
    }
    if (xml.hasError()) found.error = xml.errorString();
    return found;
}

/// RFC 4180.
QList<QStringList> readCsv(const QByteArray& bytes) {
    QList<QStringList> rows{{}};
    QString cell;
    bool quoted = false;
    const QString text = QString::fromUtf8(bytes);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (quoted) {
            if (c == QLatin1Char('"') && i + 1 < text.size() && text[i + 1] == QLatin1Char('"'))
                cell += text[++i];
            else if (c == QLatin1Char('"'))
                quoted = false;
            else
                cell += c;
        } else if (c == QLatin1Char('"')) {
            quoted = true;
        } else if (c == QLatin1Char(',')) {
            rows.last() << std::exchange(cell, QString());
        } else if (c == QLatin1Char('\n')) {
            rows.last() << std::exchange(cell, QString());
            rows << QStringList();
        } else if (c != QLatin1Char('\r')) {
            cell += c;
        }
    }
    if (rows.last().isEmpty() && cell.isEmpty())
        rows.removeLast();
    else
        rows.last() << cell;
    return rows;
}

QString run(const QString& program, const QStringList& arguments) {
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(30'000) || process.exitCode() != 0) return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The middle of the strokes of one colour that cross the picture's line Y between FROM and TO, to a fraction of a
/// pixel: each pixel counts as much as it is covered.
double strokeAt(const QImage& image, int y, int from, int to, const QColor& ink, const QColor& ground) {
    double weight = 0, sum = 0;
    for (int x = from; x <= to; ++x) {
        const QColor here = image.pixelColor(x, y);
        const double covered = std::clamp((ground.redF() - here.redF()) / (ground.redF() - ink.redF()), 0.0f, 1.0f);
        weight += covered;
        sum += covered * (x + 0.5);
    }
    return weight > 0.5 ? sum / weight : -1;
}

} // namespace

class TestCharts final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_scratch;
    QString file(const QString& name) const { return m_scratch.filePath(name); }

    std::unique_ptr<ChartView> shown(const Figure& figure, QSize size = {900, 360}) {
        auto view = std::make_unique<ChartView>();
        view->setTheme(themeFor(ThemeKind::Light), 1);
        view->setFigure(figure);
        view->resize(size);
        view->show();
        if (!QTest::qWaitForWindowExposed(view.get())) return nullptr;
        view->activateWindow();
        view->setFocus();
        return view;
    }
    static QPoint place(const ChartView& view, int mark) {
        return view.figureChart()->layer()->positionOf(mark).toPoint();
    }

private slots:
    /// Areas are weights: large ones are seen whole, beside their neighbours and below the headings.
    void marksOfAMatrixKeepToTheirColumns_data() {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<double>("scale");
        QTest::newRow("page") << QSizeF(1060, 420) << 1.0;
        QTest::newRow("narrow") << QSizeF(500, 300) << 1.0;
        QTest::newRow("slide") << QSizeF(1816, 700) << 2.8;
        QTest::newRow("tall") << QSizeF(1060, 2000) << 1.0;
    }
    void marksOfAMatrixKeepToTheirColumns() {
        QFETCH(QSizeF, size);
        QFETCH(double, scale);
        Figure figure;
        figure.matrix = true;
        figure.x.min = -0.5;
        figure.x.max = 8.5;
        for (int column = 0; column < 9; ++column) {
            figure.x.ticks.push_back({static_cast<double>(column), QStringLiteral("Heading")});
            Mark mark;
            mark.x = column;
            mark.shape = column % 2 == 0 ? Shape::Diamond : Shape::Circle;
            mark.size = 20 + 10 * column;
            figure.marks.push_back(mark);
        }
        for (int row = 0; row < 3; ++row) {
            figure.rows.emplace_back();
            figure.rows.back().label = QStringLiteral("Treatment");
        }
        const ChartLayout layout = layOut(figure, size, scale);
        const double column = layout.plot.width() / 9, middle = layout.rowEdges[0] + layout.rowHeight(0) / 2;
        QVERIFY(layout.headingBottom > 0);
        for (const Mark& mark : figure.marks) {
            const double height = shapePath(mark.shape, mark.size * scale * layout.markScale).boundingRect().height();
            QVERIFY2(height <= column, qPrintable(QString::number(height / column)));
            QVERIFY2(middle - height / 2 >= layout.headingBottom, qPrintable(QString::number(mark.x)));
        }
    }

    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_scratch.path());
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        loadFonts();
    }

    void init() {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("Ignored NaN|QObject::connect|Logarithms of zero|QPainter::")));
    }

    // Words

    void wordsSurvive_data() {
        QTest::addColumn<bool>("plane");
        QTest::newRow("rows") << false;
        QTest::newRow("plane") << true;
    }
    void wordsSurvive() {
        QFETCH(bool, plane);
        const Figure figure = plane ? planeFigure() : rowsFigure();
        const QString name = file(QStringLiteral("words.svg"));
        QVERIFY(exportFigure(figure, name, {}));
        const SvgText svg = readSvg(name);
        QVERIFY2(svg.error.isEmpty(), qPrintable(svg.error));
        const QString all = svg.texts.join(QLatin1Char('\n'));
        for (const QString& part : {QStringLiteral("Title "), QStringLiteral("Subtitle "), QStringLiteral("Finding "),
                                    QStringLiteral("Caution "), QStringLiteral("Note "), QStringLiteral("Selection "),
                                    QStringLiteral("Legend ")})
            QVERIFY2(all.contains(part + awkward), qPrintable(all));
        if (plane)
            QVERIFY2(svg.texts.contains(QStringLiteral("Line ") + awkward), qPrintable(all));
        else
            QVERIFY2(svg.texts.count(awkward) == 2, qPrintable(all)); // a row's label and a tick's
        QVERIFY(!all.contains(QStringLiteral("&amp;")) && !all.contains(QStringLiteral("&lt;")));
    }

    void tickLabelsAreShownAsTheyAre() {
        const auto view = shown(rowsFigure());
        QVERIFY(view);
        QStringList texts;
        for (const QGraphicsItem* item : view->scene()->items())
            if (const auto* text = qgraphicsitem_cast<const QGraphicsTextItem*>(item)) texts << text->toPlainText();
        QVERIFY2(texts.contains(awkward), qPrintable(texts.join(QLatin1Char('|'))));
    }

    // Places

    void whiskersEndWhereTheNumbersSay() {
        for (const QSize size : {QSize(900, 360), QSize(1237, 400)}) {
            const auto view = shown(rowsFigure(), size);
            QVERIFY(view);
            view->clearFocus();
            const QImage image = view->grab().toImage();
            const ChartLayout& layout = view->figureChart()->chartLayout();
            const FigureAxis& axis = view->figure().x;
            const Theme theme = themeFor(ThemeKind::Light);
            // Four pixels off the interval only its end caps are left; the mark stands in the middle, far from both.
            const int y = static_cast<int>(std::floor(layout.yAt(view->figure(), 0))) - 4;
            for (const double end : {0.2, 0.8}) {
                const double expected = layout.xAt(axis, end);
                const int around = static_cast<int>(expected);
                const double found = strokeAt(image, y, around - 8, around + 8, theme.glutamatergic, theme.ground);
                QVERIFY2(std::abs(found - expected) < 0.5,
                         qPrintable(QStringLiteral("%1 instead of %2").arg(found).arg(expected)));
            }
            const double middle = strokeAt(image, y + 4, static_cast<int>(layout.xAt(axis, 0.19)),
                                           static_cast<int>(layout.xAt(axis, 0.81)), theme.glutamatergic, theme.ground);
            QVERIFY(std::abs(middle - layout.xAt(axis, 0.5)) < 0.5);
        }
    }

    void beyondTheAxisAnArrow() {
        const auto view = shown(rowsFigure());
        QVERIFY(view);
        view->clearFocus();
        const QImage image = view->grab().toImage();
        const ChartLayout& layout = view->figureChart()->chartLayout();
        const Theme theme = themeFor(ThemeKind::Light);
        const auto inked = [&](double x, double y) {
            const QColor here = image.pixelColor(static_cast<int>(std::floor(x)), static_cast<int>(std::floor(y)));
            return std::abs(here.redF() - theme.glutamatergic.redF()) < 0.1;
        };
        const double clamped = layout.yAt(view->figure(), 1), inside = layout.yAt(view->figure(), 0);
        const double left = layout.plot.left(), right = layout.plot.right();
        // The arrow's body lies outside the plot and narrows to its tip; an interval that ends inside draws nothing
        // there.
        QVERIFY(inked(right + 3, clamped) && inked(left - 3, clamped));
        QVERIFY(inked(right + 1, clamped + 3) && !inked(right + 5, clamped + 4));
        QVERIFY(!inked(right + 3, inside) && !inked(left - 3, inside));
        QVERIFY(inked(layout.xAt(view->figure().x, 0.1), clamped));
    }

    void frameStandsWhereTheMarksDo() {
        // Without an event loop, as in an export; what QtCharts draws must stand under what the overlay draws.
        for (const Figure& figure : {rowsFigure(), planeFigure()}) {
            QGraphicsScene scene;
            auto* chart = new FigureChart(figure, themeFor(ThemeKind::Print), 1);
            scene.addItem(chart);
            chart->arrange({1000, 500});
            const ChartLayout& layout = chart->chartLayout();
            QCOMPARE(chart->plotArea(), layout.plot);
            int found = 0;
            for (const QGraphicsItem* item : scene.items()) {
                const auto* text = qgraphicsitem_cast<const QGraphicsTextItem*>(item);
                if (!text || !text->isVisible()) continue;
                for (const AxisTick& tick : layout.xTicks) {
                    if (text->toPlainText() != tick.text || text->sceneBoundingRect().top() < layout.plot.bottom() - 1)
                        continue;
                    ++found;
                    QVERIFY2(std::abs(text->sceneBoundingRect().center().x() - layout.xAt(figure.x, tick.at)) < 1.5,
                             qPrintable(tick.text));
                }
            }
            QCOMPARE(found, static_cast<int>(layout.xTicks.size()));
        }
    }

    void chartFillsItsViewAfterEveryResize() {
        const auto view = shown(rowsFigure(), {500, 300});
        QVERIFY(view);
        for (const QSize size : {QSize(1100, 500), QSize(640, 320)}) {
            view->resize(size);
            QCoreApplication::processEvents();
            QCOMPARE(view->mapFromScene(QPointF(0, 0)), QPoint(0, 0));
            QCOMPARE(view->figureChart()->size(), QSizeF(size));
        }
    }

    void marksOfOnePlaceArePartedByTheirRow() {
        for (const double scale : {1.0, 2.0}) {
            const Figure figure = rowsFigure();
            const ChartLayout layout = layOut(figure, {900, naturalHeight(figure, 900, scale)}, scale);
            QVERIFY(layout.yAt(figure, 2.22) - layout.yAt(figure, 1.78) >= 9 * scale);
            QVERIFY(layout.rowHeight(2) >= layout.rowHeight(0));
        }
    }

    // Keys

    void keysWalk() {
        const auto view = shown(rowsFigure());
        QVERIFY(view);
        QCOMPARE(view->currentMark(), -1);
        const auto said = [&] {
            QAccessibleInterface* access = QAccessible::queryAccessibleInterface(view.get());
            return access ? access->text(QAccessible::Description) : QString();
        };
        QCOMPARE(said(), view->figure().spoken());
        const auto press = [&](Qt::Key key) { QTest::keyClick(view.get(), key); };
        const auto standsOn = [&](int mark) {
            QCOMPARE(view->currentMark(), mark);
            QCOMPARE(said(), view->figure().marks[static_cast<std::size_t>(mark)].tip);
        };
        press(Qt::Key_Down);
        standsOn(0);
        press(Qt::Key_Down);
        standsOn(1);
        press(Qt::Key_Down);
        standsOn(2);
        // Two marks at one place: sideways reaches the other.
        press(Qt::Key_Right);
        standsOn(3);
        press(Qt::Key_Left);
        standsOn(2);
        press(Qt::Key_Up);
        standsOn(1);
        press(Qt::Key_End);
        standsOn(3);
        press(Qt::Key_Home);
        standsOn(0);
        press(Qt::Key_Up);
        standsOn(0);

        QSignalSpy activated(view.get(), &ChartView::activated);
        press(Qt::Key_Return);
        press(Qt::Key_Enter);
        QCOMPARE(activated.size(), 2);
        QCOMPARE(activated.at(0).at(0).toString(), QStringLiteral("study:one"));
        press(Qt::Key_Escape);
        QCOMPARE(view->currentMark(), -1);
        QCOMPARE(said(), view->figure().spoken());
        press(Qt::Key_Return);
        QCOMPARE(activated.size(), 2);
    }

    void keysReachEveryMark_data() {
        QTest::addColumn<int>("which");
        QTest::newRow("onset, all studies") << 0;
        QTest::newRow("course, all studies") << 1;
    }
    void keysReachEveryMark() {
        QFETCH(int, which);
        auto read = readEvidence(QStringLiteral(TRD_SOURCE_DIR "/resources/evidence"));
        QVERIFY(read);
        const Evidence evidence = std::move(read).value();
        Selection selection;
        selection.set = allStudiesSet;
        selection.resistance = {Resistance::Resistant, Resistance::InadequateResponse, Resistance::NotRequired};
        const Figure figure = which == 0 ? onsetFigure(evidence, selection, onsetFindings(evidence, selection))
                                         : courseFigure(evidence, selection, RateOutcome::Response,
                                                        courses(evidence, selection, RateOutcome::Response));
        const auto view = shown(figure, {1100, 800});
        QVERIFY(view);
        QSet<int> reached;
        const auto sweep = [&] {
            for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right})
                for (int last = -2; last != view->currentMark();) {
                    last = view->currentMark();
                    reached.insert(last);
                    QTest::keyClick(view.get(), key);
                }
        };
        QTest::keyClick(view.get(), Qt::Key_Home);
        sweep();
        // Sideways goes through a row, in a plane through everything.
        for (int last = -1; which == 0 && last != view->currentMark();) {
            last = view->currentMark();
            QTest::keyClick(view.get(), Qt::Key_Down);
            sweep();
        }
        QCOMPARE(reached.size(), static_cast<qsizetype>(figure.marks.size()));
    }

    void whoWalksStaysWhereTheyWere() {
        const auto view = shown(rowsFigure());
        QVERIFY(view);
        QTRY_VERIFY(view->hasFocus());
        QTest::keyClick(view.get(), Qt::Key_End);
        Figure fewer = rowsFigure();
        fewer.marks.erase(fewer.marks.begin());
        view->setFigure(fewer);
        QCOMPARE(view->currentMark(), 2);
        fewer.marks.clear();
        view->setFigure(fewer);
        QCOMPARE(view->currentMark(), -1);
        QTest::keyClick(view.get(), Qt::Key_End); // nothing to stand on, and nothing breaks
        QCOMPARE(view->currentMark(), -1);
    }

    // Mouse

    void hoverTellsTheMark() {
        const auto view = shown(rowsFigure());
        QVERIFY(view);
        QTest::mouseMove(view->viewport(), QPoint(view->width() / 2, 2));
        QTest::mouseMove(view->viewport(), place(*view, 0) + QPoint(1, 1));
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY2(QToolTip::text().contains(QStringLiteral("10 of 20 &amp; more<br>read: abstract")),
                 qPrintable(QToolTip::text()));
        QTest::mouseMove(view->viewport(), place(*view, 1));
        QTRY_VERIFY(QToolTip::text().contains(QStringLiteral("two")));
    }

    void longTipsFold() {
        Figure figure = rowsFigure();
        figure.marks[0].tip = QStringLiteral("word ").repeated(60).trimmed();
        const auto view = shown(figure);
        QVERIFY(view);
        QTest::mouseMove(view->viewport(), place(*view, 0));
        QTRY_VERIFY(QToolTip::isVisible());
        QString plain = QToolTip::text();
        const QStringList lines =
            plain.remove(QRegularExpression(QStringLiteral("</?p[^>]*>"))).split(QStringLiteral("<br>"));
        QVERIFY(lines.size() > 2);
        for (const QString& line : lines) QVERIFY(line.size() <= 80);
        QCOMPARE(lines.join(QLatin1Char(' ')), figure.marks[0].tip);
    }

    void clickOpens() {
        const auto view = shown(rowsFigure());
        QVERIFY(view);
        QSignalSpy activated(view.get(), &ChartView::activated);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, place(*view, 1));
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.takeFirst().at(0).toString(), QStringLiteral("study:two"));
        QCOMPARE(view->currentMark(), 1);
        // A row's label opens the row; a press that ends elsewhere opens nothing.
        const double y = view->figureChart()->chartLayout().yAt(view->figure(), 0);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(40, static_cast<int>(y)));
        QCOMPARE(activated.takeFirst().at(0).toString(), QStringLiteral("treatment:") + awkward);
        QTest::mousePress(view->viewport(), Qt::LeftButton, {}, place(*view, 0));
        QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, place(*view, 1));
        QTest::mouseClick(view->viewport(), Qt::RightButton, {}, place(*view, 0));
        QVERIFY(activated.isEmpty());
    }

    void quietIntervalsShowWhenPointedAt() {
        const auto view = shown(planeFigure());
        QVERIFY(view);
        view->clearFocus();
        const Theme theme = themeFor(ThemeKind::Light);
        const ChartLayout& layout = view->figureChart()->chartLayout();
        const auto capInk = [&] {
            // Above the first mark, at the upper end of its interval, clear of the line and its label.
            const QImage image = view->grab().toImage();
            const QPointF cap = layout.at(view->figure(), view->figure().marks[1].x, 0.6);
            const QColor here =
                image.pixelColor(static_cast<int>(std::floor(cap.x())) + 3, static_cast<int>(std::floor(cap.y())));
            return std::abs(here.redF() - theme.glutamatergic.redF()) < 0.35;
        };
        QVERIFY(!capInk());
        QTest::mouseMove(view->viewport(), place(*view, 0)); // another mark of the same line
        QTRY_VERIFY(capInk());
        QTest::mouseMove(view->viewport(), QPoint(view->width() - 3, 3));
        QTRY_VERIFY(!capInk());
    }

    void lineLabelsDoNotLieOnEachOther() {
        // Two lines that end at one place: one label is drawn, and the figure still exports.
        Figure figure = planeFigure();
        for (int i = 0; i < 6; ++i) {
            Line line{QStringLiteral("Same end %1").arg(i), Hue::Psychedelic, {}};
            for (const std::size_t mark : {0, 1, 2}) {
                figure.marks.push_back(figure.marks[mark]);
                figure.marks.back().y += 0.002 * i;
                line.marks.push_back(figure.marks.size() - 1);
            }
            figure.lines.push_back(line);
        }
        const QString name = file(QStringLiteral("labels.pdf"));
        QVERIFY(exportFigure(figure, name, {}));
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) QSKIP("pdftotext is not installed");
        const QString boxes = run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), name, QStringLiteral("-")});
        static const QRegularExpression word(QStringLiteral(
            "<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\" xMax=\"([\\d.]+)\" yMax=\"([\\d.]+)\">Same</word>"));
        QList<QRectF> found;
        for (auto match = word.globalMatch(boxes); match.hasNext();) {
            const auto one = match.next();
            found << QRectF(QPointF(one.captured(1).toDouble(), one.captured(2).toDouble()),
                            QPointF(one.captured(3).toDouble(), one.captured(4).toDouble()));
        }
        QVERIFY(found.size() < 6);
        for (qsizetype a = 0; a < found.size(); ++a)
            for (qsizetype b = a + 1; b < found.size(); ++b)
                QVERIFY(!found[a].adjusted(0, 2, 0, -2).intersects(found[b].adjusted(0, 2, 0, -2)));
    }

    // Life

    void themesComeAndGo() {
        const auto view = shown(rowsFigure());
        QVERIFY(view);
        QTest::keyClick(view.get(), Qt::Key_End);
        const QImage light = view->grab().toImage();
        for (const ThemeKind kind : {ThemeKind::Dark, ThemeKind::HighContrast, ThemeKind::Light, ThemeKind::Dark}) {
            view->setTheme(themeFor(kind), 1);
            QCoreApplication::processEvents();
            QCOMPARE(view->grab().toImage().pixelColor(view->width() - 6, view->height() - 6), themeFor(kind).ground);
            QCOMPARE(view->currentMark(), 3);
        }
        view->setTheme(themeFor(ThemeKind::Light), 1);
        QCoreApplication::processEvents();
        QCOMPARE(view->grab().toImage(), light);
        // Type at 200 % makes the rows taller, and back again.
        const int height = view->sizeHint().height();
        view->setTheme(themeFor(ThemeKind::Light), 2);
        QVERIFY(view->sizeHint().height() > 1.7 * height);
        view->setTheme(themeFor(ThemeKind::Light), 1);
        QCOMPARE(view->sizeHint().height(), height);
    }

    void rebuildsLeakNothing() {
        const auto view = shown(rowsFigure());
        QVERIFY(view);
        const auto settle = [&] {
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::processEvents();
        };
        const auto count = [&] {
            return std::pair{view->scene()->items().size(), view->findChildren<QObject*>().size()};
        };
        view->setFigure(planeFigure());
        view->setFigure(rowsFigure());
        settle();
        const auto before = count();
        QVERIFY(before.first > 0);
        for (int i = 0; i < 200; ++i) {
            view->setFigure(i % 2 == 0 ? planeFigure() : rowsFigure());
            if (i % 50 == 0) view->setTheme(themeFor(i % 100 == 0 ? ThemeKind::Dark : ThemeKind::Light), 1);
        }
        settle();
        QCOMPARE(count(), before);
    }

    // Exports

    void svg() {
        const QString name = file(QStringLiteral("figure.svg"));
        QVERIFY(exportFigure(rowsFigure(), name, {}));
        const SvgText svg = readSvg(name);
        QVERIFY2(svg.error.isEmpty(), qPrintable(svg.error));
        QCOMPARE(svg.images, 0);
        QVERIFY(svg.shapes > 4);
        for (const QString& text : {QStringLiteral("Clamped"), QStringLiteral("Pile"), QStringLiteral("50 %"),
                                    QStringLiteral("share & more"), QStringLiteral("3/4")})
            QVERIFY2(svg.texts.contains(text), qPrintable(text));
    }

    void pdf() {
        const QString name = file(QStringLiteral("figure.pdf"));
        ExportOptions options;
        options.provenance = QStringLiteral("TRD Atlas test");
        QVERIFY(exportFigure(rowsFigure(), name, options));
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) QSKIP("pdftotext is not installed");
        const QString info = run(QStringLiteral("pdfinfo"), {name});
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Pages:\\s+1\\n"))), qPrintable(info));
        // 1100 × 700 CSS pixels are 825 × 525 points.
        QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Page size:\\s+825 x 525 pts"))), qPrintable(info));
        const QString text = run(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), name, QStringLiteral("-")});
        for (const QString& part : {QStringLiteral("Title ") + awkward, QStringLiteral("Clamped"),
                                    QStringLiteral("Caution"), QStringLiteral("TRD Atlas test"), QStringLiteral("3/4")})
            QVERIFY2(text.contains(part), qPrintable(text));
    }

    void png() {
        const QString name = file(QStringLiteral("figure.png"));
        ExportOptions options;
        options.size = {800, 480};
        options.dpi = 300;
        QVERIFY(exportFigure(rowsFigure(), name, options));
        const QImage image(name);
        QCOMPARE(image.size(), QSize(2500, 1500));
        QVERIFY(std::abs(image.dotsPerMeterX() * 0.0254 - 300) < 0.1);
        QVERIFY(std::abs(image.dotsPerMeterY() * 0.0254 - 300) < 0.1);
        QCOMPARE(image.text(QStringLiteral("Title")), rowsFigure().title);
        QVERIFY(image.text(QStringLiteral("Description")).contains(QStringLiteral("Caution")));
        // The ground reaches the edge, and something is drawn on it.
        QCOMPARE(image.pixelColor(2499, 1499), themeFor(ThemeKind::Print).ground);
        QSet<QRgb> colours;
        for (int x = 0; x < image.width(); x += 5)
            for (int y = 0; y < image.height(); y += 5) colours.insert(image.pixel(x, y));
        QVERIFY(colours.contains(themeFor(ThemeKind::Print).glutamatergic.rgb()));
    }

    void csv() {
        const QString name = file(QStringLiteral("figure.csv"));
        QVERIFY(exportFigure(rowsFigure(), name, {}));
        QFile in(name);
        QVERIFY(in.open(QIODevice::ReadOnly));
        const QList<QStringList> rows = readCsv(in.readAll());
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[0], (QStringList{QStringLiteral("study"), QStringLiteral("rate")}));
        QCOMPARE(rows[1], (QStringList{QStringLiteral("a, \"quoted\"\nname"), QStringLiteral("0.5")}));
        QCOMPARE(rows[2], (QStringList{QStringLiteral("'=1+1"), QString()})); // no spreadsheet takes it for a formula
    }

    void whatCannotBeWrittenIsSaid() {
        const auto unknown = exportFigure(rowsFigure(), file(QStringLiteral("figure.doc")), {});
        QVERIFY(!unknown);
        QVERIFY2(unknown.error().sentence().contains(QStringLiteral("svg, pdf, png, csv")),
                 qPrintable(unknown.error().sentence()));
        for (const QString& format : exportFormats()) {
            const QString name = file(QStringLiteral("no-such-folder/figure.") + format);
            const auto result = exportFigure(rowsFigure(), name, {});
            QVERIFY(!result);
            QVERIFY(result.error().sentence().contains(name));
            QVERIFY(!QFile::exists(name));
        }
    }

    void noRowIsCutOff() {
        const Figure figure = tallFigure(40);
        ExportOptions options;
        QVERIFY(fittingSize(figure, options).height() > options.size.height());
        QCOMPARE(fittingSize(rowsFigure(), options), options.size);
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) QSKIP("pdftotext is not installed");
        // At the size that fits, and at one that is asked for and too small.
        for (const QSize size : {fittingSize(figure, options), QSize(900, 560)}) {
            options.size = size;
            const QString name = file(QStringLiteral("tall.pdf"));
            QVERIFY(exportFigure(figure, name, options));
            const QString boxes =
                run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), name, QStringLiteral("-")});
            static const QRegularExpression word(
                QStringLiteral("yMin=\"([\\d.]+)\" xMax=\"[\\d.]+\" yMax=\"([\\d.]+)\">(Row\\d+|Caution)</word>"));
            int rows = 0;
            double last = 0, caution = 0;
            for (auto match = word.globalMatch(boxes); match.hasNext();) {
                const auto one = match.next();
                if (one.captured(3) == QStringLiteral("Caution"))
                    caution = one.captured(1).toDouble();
                else
                    ++rows, last = std::max(last, one.captured(2).toDouble());
            }
            QCOMPARE(rows, 40);
            QVERIFY2(caution > last, qPrintable(QStringLiteral("%1 above %2").arg(caution).arg(last)));
        }
    }

    void anEmptyFigureSaysWhy() {
        Figure figure = rowsFigure();
        figure.marks.clear();
        figure.rows.clear();
        const QString name = file(QStringLiteral("empty.svg"));
        QVERIFY(exportFigure(figure, name, {}));
        QVERIFY(readSvg(name).texts.contains(figure.empty));
    }

    // Panels

    void tallChartsScrollAndKeepTheirAxis() {
        FigurePanel panel;
        panel.setTheme(themeFor(ThemeKind::Light), 1);
        panel.setFigure(tallFigure(40));
        panel.resize(900, 500);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto* area = panel.findChild<QScrollArea*>();
        QVERIFY(area);
        QTRY_VERIFY(panel.chart()->height() >=
                    static_cast<int>(naturalHeight(panel.figure(), panel.chart()->width(), 1)));
        QVERIFY(area->verticalScrollBar()->maximum() > 0);
        AxisStrip* strip = nullptr;
        for (QObject* child : area->viewport()->children())
            if (auto* found = dynamic_cast<AxisStrip*>(child)) strip = found;
        QVERIFY(strip);
        QVERIFY(strip->isVisible());
        QCOMPARE(strip->geometry().bottom(), area->viewport()->rect().bottom());
        area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
        QVERIFY(!strip->isVisible());
        // Keys bring their mark into sight.
        panel.chart()->setFocus();
        QTest::keyClick(panel.chart(), Qt::Key_Home);
        QCOMPARE(area->verticalScrollBar()->value(), 0);
        QVERIFY(strip->isVisible());
        panel.setFigure(rowsFigure());
        QTRY_VERIFY(!strip->isVisible());
    }

    void secondHandMarksAreRinged() {
        const auto inked = [](Figure figure, bool dotted) {
            figure.rows = {rowOf(QStringLiteral("Row"))};
            figure.marks = {markAt(0.5, 0, QStringLiteral("one"))};
            figure.marks.front().dotted = dotted;
            ExportOptions options;
            options.size = {700, 500};
            const QImage image = figureImage(figure, options);
            const QRgb ground = themeFor(options.theme).ground.rgb();
            int dots = 0;
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x) dots += image.pixel(x, y) != ground;
            return dots;
        };
        QVERIFY(inked(rowsFigure(), true) > inked(rowsFigure(), false) + 100);
        Figure legend = rowsFigure();
        legend.legend.front().dotted = true;
        QVERIFY(inked(legend, false) != inked(rowsFigure(), false));
    }

    void ofFieldsThatOverlapTheSmallerIsMeant() {
        Figure figure;
        figure.matrix = true;
        figure.rows = {rowOf(QStringLiteral("Row")), rowOf(QStringLiteral("Another"))};
        figure.x.min = -0.5;
        figure.x.max = 1.5;
        figure.x.ticks = {{0, QStringLiteral("A")}, {1, QStringLiteral("B")}};
        // The large one comes later in the list and is painted first.
        Mark small = markAt(0, 0, QStringLiteral("small")), large = markAt(0, 1, QStringLiteral("large"));
        small.size = 12;
        large.size = 200;
        figure.marks = {small, large};
        FigureChart chart(figure, themeFor(ThemeKind::Light), 1);
        chart.arrange({600, 200});
        const MarkLayer* layer = chart.layer();
        QCOMPARE(layer->markAt(layer->positionOf(0)), 0);
        QCOMPARE(layer->markAt(layer->positionOf(1)), 1);
    }

    void picturesThatCannotBeMadeAreRefused() {
        for (const QSize size : {QSize(20'000, 400), QSize(400, 20'000)}) {
            ExportOptions options;
            options.size = size;
            QVERIFY(figureImage(rowsFigure(), options).isNull());
            const QString name = file(QStringLiteral("toolarge.png"));
            const auto done = exportFigure(rowsFigure(), name, options);
            QVERIFY(!done);
            QVERIFY2(done.error().sentence().contains(QStringLiteral("cannot be made")),
                     qPrintable(done.error().sentence()));
            QVERIFY(!QFile::exists(name));
        }
    }

    void anEmptyTableCanBeLeft() {
        FigurePanel panel;
        panel.resize(800, 500);
        Figure full = panel.figure();
        full.table.columns = {{QStringLiteral("study"), QStringLiteral("Study")}};
        full.table.rows = {{TableCell{QStringLiteral("One"), QStringLiteral("one"), {}}}};
        panel.setFigure(full);
        panel.show();
        panel.setTableShown(true);
        panel.setFigure(Figure());
        QToolButton* button = nullptr;
        for (auto* tool : panel.findChildren<QToolButton*>())
            if (tool->isCheckable() && tool->isChecked()) button = tool;
        QVERIFY(button && button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!panel.isTableShown());
    }

    void tableIsTheChartsTwin() {
        FigurePanel panel;
        panel.setTheme(themeFor(ThemeKind::Light), 1);
        panel.setFigure(rowsFigure());
        panel.resize(900, 500);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QToolButton* button = nullptr;
        for (QToolButton* one : panel.findChildren<QToolButton*>())
            if (one->isCheckable()) button = one;
        QVERIFY(button);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(panel.isTableShown());
        QCOMPARE(panel.table()->model()->rowCount(), 2);
        QCOMPARE(panel.table()->model()->index(0, 1).data().toString(), QStringLiteral("50 %"));
        QSignalSpy activated(&panel, &FigurePanel::activated);
        panel.table()->setCurrentIndex(panel.table()->model()->index(0, 0));
        QTest::keyClick(panel.table(), Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.at(0).at(0).toString(), QStringLiteral("study:one"));
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(!panel.isTableShown());

        for (const QString& format : exportFormats()) {
            const QString name = file(QStringLiteral("panel.") + format);
            QVERIFY(panel.exportTo(name));
            QVERIFY(QFile(name).size() > 10);
        }
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
