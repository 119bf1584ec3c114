// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Overview and About in the window, by mouse and keys: what a person sees, opens and reads, against the evidence files.

#include "charts/chartview.h"
#include "charts/detailtext.h"
#include "charts/figurepanel.h"
#include "figure/overviewfigures.h"
#include "pages/about/abouttext.h"
#include "shell/application.h"
#include "shell/detailpane.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QGraphicsScene>
#include <QLabel>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace trd;

namespace {

const QString libraryFile = QStringLiteral(TRD_BINARY_DIR "/bin/evidence.sqlite");

int markWith(const Figure& figure, const QString& target) {
    const auto found = std::ranges::find(figure.marks, target, &Mark::target);
    return found == figure.marks.end() ? -1 : static_cast<int>(found - figure.marks.begin());
}

} // namespace

class TestOverview : public QObject {
    Q_OBJECT

    QTemporaryDir m_scratch;
    std::unique_ptr<Evidence> m_evidence;
    std::unique_ptr<MainWindow> m_window;

    Page* page() const { return m_window->currentPage(); }
    FigurePanel* panel() const { return page()->findChild<FigurePanel*>(); }
    ChartView* chart() const { return panel()->chart(); }
    const Figure& figure() const { return chart()->figure(); }
    QToolButton* count(const QString& what) const {
        return page()->findChild<QToolButton*>(QStringLiteral("count-") + what);
    }
    DetailText* detail() const { return m_window->detailPane()->text(); }

    void clickMark(const QString& target) const {
        const int mark = markWith(figure(), target);
        QVERIFY2(mark >= 0, qPrintable(target));
        QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {},
                          chart()->figureChart()->layer()->positionOf(mark).toPoint());
    }
    void choose(const QString& segment) const {
        for (auto* button : page()->findChildren<QToolButton*>())
            if (button->text() == segment) return QTest::mouseClick(button, Qt::LeftButton);
        QFAIL(qPrintable(segment));
    }
    /// The studies that the detail pane lists, in its order.
    QStringList listed() const {
        QStringList ids;
        static const QRegularExpression target(QStringLiteral("href=\"study:([^\"]+)\""));
        for (auto found = target.globalMatch(detail()->toHtml()); found.hasNext();) ids << found.next().captured(1);
        return ids;
    }

private slots:
    void initTestCase() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_scratch.path());
        prepareApplication(*qApp);
        auto opened = openLibrary(libraryFile);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().sentence()));
        m_evidence = std::make_unique<Evidence>(std::move(opened).value());
    }
    void init() {
        QSettings().clear();
        m_window = std::make_unique<MainWindow>(*m_evidence, libraryFile);
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QCOMPARE(m_window->place().page, QStringLiteral("overview"));
    }
    void cleanup() { m_window.reset(); }

    void countsAreThoseOfTheSet() {
        QVERIFY(count(QStringLiteral("all"))->text().startsWith(QStringLiteral("60 ")));
        QCOMPARE(count(QStringLiteral("glutamatergic"))->text(), QStringLiteral("43 glutamatergic"));
        QCOMPARE(count(QStringLiteral("psychedelic"))->text(), QStringLiteral("10 psychedelic"));
        QCOMPARE(count(QStringLiteral("antipsychotic-augmentation"))->text(),
                 QStringLiteral("7 antipsychotic augmentation"));
        QVERIFY(count(QStringLiteral("all"))->isChecked());
    }

    void aCountNarrowsAndWidensTheSelection() {
        const auto rows = figure().rows.size();
        QTest::mouseClick(count(QStringLiteral("psychedelic")), Qt::LeftButton);
        QCOMPARE(m_window->place().selection.strategies, std::vector{Strategy::Psychedelic});
        QVERIFY(figure().rows.size() < rows);
        for (const FigureRow& row : figure().rows) QCOMPARE(row.hue, Hue::Psychedelic);
        QVERIFY(count(QStringLiteral("psychedelic"))->isChecked());
        QVERIFY(!count(QStringLiteral("all"))->isChecked());
        QCOMPARE(count(QStringLiteral("psychedelic"))->text(), QStringLiteral("10 psychedelic")); // still the set's
        QTest::mouseClick(count(QStringLiteral("psychedelic")), Qt::LeftButton);
        QCOMPARE(m_window->place().selection, Selection());
        QTest::keyClick(count(QStringLiteral("glutamatergic")), Qt::Key_Space);
        QCOMPARE(m_window->place().selection.strategies, std::vector{Strategy::Glutamatergic});
        QTest::mouseClick(count(QStringLiteral("all")), Qt::LeftButton);
        QCOMPARE(m_window->place().selection, Selection());
        QTest::mouseClick(count(QStringLiteral("all")), Qt::LeftButton);
        QVERIFY(count(QStringLiteral("all"))->isChecked()); // a click on what is taken already leaves it taken
    }

    void aFieldOpensTheStudiesBehindIt() {
        clickMark(QStringLiteral("cell:psilocybin:response"));
        QCOMPARE(m_window->place().detail, QStringLiteral("cell:psilocybin:response"));
        const EvidenceMap map = evidenceMap(*m_evidence, {});
        const auto cell = std::ranges::find(map.cells, QStringLiteral("cell:psilocybin:response"), cellTarget);
        QStringList behind;
        for (const Study* study : cell->behind) behind << study->id;
        QVERIFY(!behind.isEmpty());
        QCOMPARE(listed(), behind);
        emit detail()->anchorClicked(QUrl(QStringLiteral("study:") + behind.front()));
        QCOMPARE(m_window->place().detail, QStringLiteral("study:") + behind.front());
    }

    void aFieldGoneFromTheSelectionClosesItsDetail() {
        clickMark(QStringLiteral("cell:psilocybin:response"));
        QVERIFY(m_window->detailPane()->isVisible());
        QTest::mouseClick(count(QStringLiteral("antipsychotic-augmentation")), Qt::LeftButton);
        QVERIFY(!m_window->detailPane()->isVisible());
        QVERIFY(m_window->place().detail.isEmpty());
    }

    void aRowsNameOpensTheTreatment() {
        const double y = chart()->figureChart()->chartLayout().yAt(figure(), 0);
        QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, QPoint(60, static_cast<int>(y)));
        QCOMPARE(m_window->place().detail, QStringLiteral("treatment:ketamine-iv"));
    }

    void yearsOpenTheirStudies() {
        choose(QStringLiteral("Years"));
        QCOMPARE(figure().id, QStringLiteral("timeline"));
        const auto bar = std::ranges::find(figure().bars, QStringLiteral("year:2023:psychedelic"), &Bar::target);
        QVERIFY(bar != figure().bars.end());
        const ChartLayout& layout = chart()->figureChart()->chartLayout();
        QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {},
                          layout.at(figure(), bar->x, (bar->from + bar->to) / 2).toPoint());
        QCOMPARE(m_window->place().detail, QStringLiteral("year:2023:psychedelic"));
        QCOMPARE(listed().size(), static_cast<qsizetype>(bar->to - bar->from));
        for (const QString& id : listed()) {
            QCOMPARE(m_evidence->study(id)->citation.year, 2023);
            QCOMPARE(m_evidence->study(id)->strategy, Strategy::Psychedelic);
        }
        // The view is a step of history.
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(figure().id, QStringLiteral("evidence-map"));
    }

    void keysReachFieldsAndYears() {
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Home);
        QTest::keyClick(chart(), Qt::Key_Right);
        QCOMPARE(figure().marks[static_cast<std::size_t>(chart()->currentMark())].target,
                 QStringLiteral("cell:ketamine-iv:remission"));
        QTest::keyClick(chart(), Qt::Key_Return);
        QCOMPARE(m_window->place().detail, QStringLiteral("cell:ketamine-iv:remission"));
        choose(QStringLiteral("Years"));
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_End);
        QTest::keyClick(chart(), Qt::Key_Return);
        QCOMPARE(m_window->place().detail, QStringLiteral("year:2025"));
        QCOMPARE(listed().size(), 5);
    }

    void nothingIsCutOff_data() {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<double>("scale");
        QTest::addColumn<bool>("all");
        QTest::addColumn<bool>("open");
        QTest::newRow("laptop") << QSize(1366, 768) << 1.0 << false << false;
        QTest::newRow("laptop, all studies") << QSize(1366, 768) << 1.0 << true << false;
        QTest::newRow("laptop, detail open") << QSize(1366, 768) << 1.0 << false << true;
        QTest::newRow("laptop, large type") << QSize(1366, 768) << 2.0 << false << false;
        QTest::newRow("laptop, large type, detail open") << QSize(1366, 768) << 2.0 << false << true;
        QTest::newRow("desk") << QSize(1920, 1080) << 1.0 << false << false;
        QTest::newRow("desk, all studies") << QSize(1920, 1080) << 1.0 << true << false;
    }
    void nothingIsCutOff() {
        QFETCH(QSize, size);
        QFETCH(double, scale);
        QFETCH(bool, all);
        QFETCH(bool, open);
        m_window->resize(size);
        m_window->setAppearance(ThemeKind::Light, scale);
        Selection selection;
        if (all) {
            selection.set = allStudiesSet;
            selection.resistance = {Resistance::Resistant, Resistance::InadequateResponse, Resistance::NotRequired};
        }
        m_window->setSelection(selection);
        if (open) m_window->open(QStringLiteral("cell:ketamine-iv:remission"));
        for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
        QCOMPARE(m_window->size(), size);
        auto* area = page()->findChild<QScrollArea*>();
        QCOMPARE(area->horizontalScrollBar()->maximum(), 0);
        QVERIFY(area->widget()->width() <= area->viewport()->width());
        const ChartLayout& layout = chart()->figureChart()->chartLayout();
        QVERIFY2(layout.plot.bottom() <= chart()->height(),
                 qPrintable(QStringLiteral("%1 > %2").arg(layout.plot.bottom()).arg(chart()->height())));
        QVERIFY(layout.plot.right() <= chart()->width());
        // The default view of a laptop needs no scrolling at all.
        if (size.width() == 1366 && scale == 1 && !all && !open) QCOMPARE(area->verticalScrollBar()->maximum(), 0);
        // On a wide screen both figures are there.
        int visible = 0;
        for (auto* one : page()->findChildren<FigurePanel*>()) visible += one->isVisible();
        QCOMPARE(visible, size.width() == 1920 ? 2 : 1);
    }

    void exportsPutGridAndBarsOnOneScale() {
        // Painted without an event in between, as an export is: the grid line of a count and its label stand where a
        // bar of it ends.
        const Figure years = timelineFigure(*m_evidence, {}, timeline(*m_evidence, {}));
        const Theme theme = themeFor(ThemeKind::Print);
        QGraphicsScene scene;
        auto* drawn = new FigureChart(years, theme, 1);
        scene.addItem(drawn);
        drawn->arrange({1000, 500});
        scene.setSceneRect(0, 0, 1000, 500);
        QImage image(1000, 500, QImage::Format_RGB32);
        QPainter painter(&image);
        scene.render(&painter, QRectF(0, 0, 1000, 500), scene.sceneRect());
        painter.end();
        const ChartLayout& layout = drawn->chartLayout();
        for (const AxisTick& tick : layout.yTicks) {
            const QPoint at = layout.at(years, years.x.min + 0.05, tick.at).toPoint();
            bool line = false;
            for (int dy = -1; dy <= 1; ++dy)
                if (image.rect().contains(at + QPoint(0, dy)))
                    line |= image.pixelColor(at + QPoint(0, dy)) != theme.ground;
            QVERIFY2(line, qPrintable(tick.text));
        }
        const auto inked = [&](double y) {
            for (int x = 0; x < layout.plot.left() - 8; ++x)
                if (image.pixelColor(x, static_cast<int>(y)) != theme.ground) return true;
            return false;
        };
        for (std::size_t i = 1; i < layout.yTicks.size(); ++i) {
            const double lower = layout.yAt(years, layout.yTicks[i - 1].at),
                         upper = layout.yAt(years, layout.yTicks[i].at);
            QVERIFY2(inked(lower - 1) || inked(lower + 2), qPrintable(layout.yTicks[i - 1].text));
            QVERIFY(!inked((lower + upper) / 2));
        }
    }

    void theStoryIsHonestAndLeadsToAbout() {
        auto* story = page()->findChild<QLabel*>(QStringLiteral("story"));
        QVERIFY(story && story->isVisible());
        for (const char* part : {"60", "43", "not its list", "66", "found again"})
            QVERIFY2(story->text().contains(QLatin1String(part)), part);
        emit story->linkActivated(QStringLiteral("page:about"));
        QCOMPARE(m_window->place().page, QStringLiteral("about"));
    }

    void aboutCountsWhatTheLibraryHolds() {
        m_window->showPage(QStringLiteral("about"));
        const QString text = page()->findChild<DetailText*>(QStringLiteral("about-text"))->toPlainText();
        for (const QString& part :
             {m_evidence->digest.left(32), m_evidence->digest.right(32), QStringLiteral("1,293"),
              QStringLiteral("10.53941/cna.2025.100006"), QStringLiteral("It asks for nothing about any patient"),
              QStringLiteral("not for emergencies"), QStringLiteral("no medical device"),
              QStringLiteral("never uses a network"), QStringLiteral("Wilson"), QStringLiteral("HKSJ"),
              QStringLiteral("GNU General Public License"), QStringLiteral("SIL Open Font License"),
              QStringLiteral(TRD_VERSION)})
            QVERIFY2(text.contains(part), qPrintable(part));
        // READING.md prints these counts; the page counts them itself.
        const QStringList rows = text.split(QLatin1Char('\n'));
        for (const auto& [what, number] : {std::pair{"an abstract", "678"},
                                           {"a full text or one of its tables", "267"},
                                           {"another page that reports the study", "310"},
                                           {"a product label", "24"},
                                           {"a trial registry", "14"}}) {
            const qsizetype place = rows.indexOf(QLatin1String(what));
            QVERIFY2(place >= 0, what);
            QCOMPARE(rows[place + 1], QLatin1String(number));
        }
    }

    void aboutListsBipolarStudiesAndDoubts() {
        m_window->showPage(QStringLiteral("about"));
        auto* text = page()->findChild<DetailText*>(QStringLiteral("about-text"));
        for (const char* id : {"rosenblat-2024", "martinotti-2023-bipolar", "mcintyre-2020-crtce",
                               "zheng-2018-six-infusions", "niciu-2014-predictors"}) {
            QVERIFY(includesBipolar(*m_evidence->study(QLatin1String(id))));
            QVERIFY2(text->toHtml().contains(QStringLiteral("href=\"study:%1\"").arg(QLatin1String(id))), id);
        }
        QCOMPARE(std::ranges::count_if(m_evidence->studies, includesBipolar), 5);
        for (const Doubt& doubt : knownDoubts()) {
            QVERIFY2(m_evidence->study(doubt.study), qPrintable(doubt.study));
            QVERIFY2(text->toPlainText().contains(doubt.text), qPrintable(doubt.text));
        }
        emit text->anchorClicked(QUrl(QStringLiteral("study:zarate-2006")));
        QCOMPARE(m_window->place().detail, QStringLiteral("study:zarate-2006"));
    }
};

QTEST_MAIN(TestOverview)
#include "tst_overviewpage.moc"
