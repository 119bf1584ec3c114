// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Synthesis by mouse and keys: another model, a trial left out by a click and brought back by a key, undo, an export
// that carries the model.

#include "charts/chartview.h"
#include "charts/figurepanel.h"
#include "evidence/reader.h"
#include "figure/synthesisfigures.h"
#include "pages/synthesis/synthesispage.h"
#include "shell/detailpane.h"
#include "shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace trd;

namespace {

const Evidence& shipped() {
    static const Evidence evidence = [] {
        auto read = readEvidence(QStringLiteral(TRD_SOURCE_DIR "/resources/evidence"));
        if (!read) qFatal("%s", qPrintable(read.error().front().sentence()));
        return std::move(read).value();
    }();
    return evidence;
}

const QString synapse = QStringLiteral("daly-2018-synapse");

} // namespace

class TestSynthesisPage final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_scratch;
    std::unique_ptr<MainWindow> m_window;

    SynthesisPage* page() const { return qobject_cast<SynthesisPage*>(m_window->page(QStringLiteral("synthesis"))); }
    FigurePanel* panel() const { return page()->findChild<FigurePanel*>(); }
    ChartView* chart() const { return panel()->chart(); }
    QComboBox* box(const char* name) const {
        for (auto* one : page()->findChildren<QComboBox*>())
            if (one->accessibleName() == QLatin1String(name)) return one;
        return nullptr;
    }
    void choose(const char* name, const QString& data) const {
        QComboBox* one = box(name);
        QVERIFY2(one, name);
        const int at = one->findData(data);
        QVERIFY2(at >= 0, qPrintable(data));
        one->setCurrentIndex(at);
    }
    QStringList pooled() const {
        QStringList ids;
        for (const TrialEffect* trial : page()->result().pooledTrials()) ids << trial->study->id;
        return ids;
    }
    int markOf(const QString& study) const {
        const auto& marks = chart()->figure().marks;
        for (std::size_t i = 0; i < marks.size(); ++i)
            if (marks[i].target == QStringLiteral("study:") + study) return static_cast<int>(i);
        return -1;
    }
    /// The middle of a row's box, in the chart.
    QPoint boxOf(const QString& study) const {
        const Mark& mark = chart()->figure().marks[static_cast<std::size_t>(markOf(study))];
        const ChartLayout& layout = chart()->figureChart()->chartLayout();
        return QPoint(7, static_cast<int>(layout.yAt(chart()->figure(), mark.y)));
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_scratch.path());
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        loadFonts();
    }

    void init() {
        m_window = std::make_unique<MainWindow>(shipped(), QString());
        m_window->resize(1366, 768);
        m_window->show();
        m_window->setSelection({});
        m_window->showPage(QStringLiteral("synthesis"));
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void cleanup() { m_window.reset(); }

    void leftOutByAClickAndBroughtBack() {
        QCOMPARE(pooled().size(), 4);
        QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, boxOf(synapse));
        QVERIFY(!pooled().contains(synapse));
        QCOMPARE(page()->result().excluded.size(), std::size_t(1));
        // What was left out stays in sight, and a click brings it back.
        QVERIFY(markOf(synapse) >= 0);
        QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, boxOf(synapse));
        QVERIFY(pooled().contains(synapse));
        m_window->goBack();
        QVERIFY(!pooled().contains(synapse));
        m_window->goBack();
        QVERIFY(pooled().contains(synapse));
    }

    void leftOutByAKey() {
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Down);
        const QString target = chart()->figure().marks[static_cast<std::size_t>(chart()->currentMark())].target;
        QTest::keyClick(chart(), Qt::Key_Delete);
        QCOMPARE(page()->result().excluded.size(), std::size_t(1));
        QCOMPARE(QStringLiteral("study:") + page()->result().excluded.front().study->id, target);
        // The focus goes with the trial: the same key brings it back.
        QCOMPARE(chart()->figure().marks[static_cast<std::size_t>(chart()->currentMark())].target, target);
        QTest::keyClick(chart(), Qt::Key_Space);
        QVERIFY(page()->result().excluded.empty());
    }

    void aClickOnTheSquareReads() {
        const QPointF at = chart()->figureChart()->layer()->positionOf(markOf(synapse));
        QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, at.toPoint());
        QCOMPARE(m_window->place().detail, QStringLiteral("study:") + synapse);
        QVERIFY(page()->result().excluded.empty());
    }

    void anotherModel() {
        // The wider interval that the note offers is the one that this model gives.
        const double wider = page()->result().common->upper;
        choose("Model", QStringLiteral("fixed"));
        choose("Interval", QStringLiteral("wald"));
        QVERIFY(std::abs(page()->result().overall->upper - wider) < 1e-12);
        QVERIFY(chart()->figure().note.contains(QStringLiteral("common effect")));
        choose("Outcome", QStringLiteral("change"));
        QCOMPARE(page()->result().query.measure, SynthesisMeasure::MeanDifference);
        choose("Outcome", QStringLiteral("response"));
        choose("Measure", QStringLiteral("rr"));
        // By ratios little can be pooled: one action leads on.
        auto* action = page()->findChild<QToolButton*>(QStringLiteral("synthesis-action"));
        QVERIFY(action->isVisible());
        QTest::mouseClick(action, Qt::LeftButton);
        QCOMPARE(page()->result().query.measure, SynthesisMeasure::RiskDifference);
        QCOMPARE(pooled().size(), 4);
    }

    void everyViewDraws() {
        auto* views = page()->findChild<QButtonGroup*>();
        for (QAbstractButton* button : views->buttons()) {
            button->click();
            QVERIFY2(!chart()->figure().title.isEmpty(), qPrintable(button->text()));
            QVERIFY2(!chart()->figure().isEmpty() || !chart()->figure().empty.isEmpty(), qPrintable(button->text()));
        }
    }

    void heterogeneityInWords() {
        m_window->open(QStringLiteral("pool:overall"));
        QVERIFY(m_window->detailPane() && m_window->detailPane()->isVisible());
        const Detail detail = page()->detail(QStringLiteral("pool:overall"));
        QVERIFY(detail.html.contains(QStringLiteral("chance")));
        m_window->showPage(QStringLiteral("compare"));
        QVERIFY(!m_window->detailPane()->isVisible());
    }

    void exportCarriesTheModel() {
        const QString file = m_scratch.filePath(QStringLiteral("forest.svg"));
        QVERIFY(panel()->exportTo(file));
        QFile svg(file);
        QVERIFY(svg.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(svg.readAll());
        for (const char* part : {"Hartung-Knapp", "I²", "not assessed"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        QVERIFY(!text.contains(QStringLiteral("<image")));
    }

    void copiesAsR() {
        for (auto* button : page()->findChildren<QToolButton*>())
            if (button->text() == QStringLiteral("Copy as &R")) QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("library(metafor)")));
        QVERIFY(QApplication::clipboard()->text().contains(synapse));
        const auto says = [this](const QString& text) {
            return std::ranges::any_of(page()->findChildren<QToolButton*>(),
                                       [&](const QToolButton* button) { return button->text() == text; });
        };
        QVERIFY(says(QStringLiteral("Copied")));
        QTRY_VERIFY(says(QStringLiteral("Copy as &R")));
    }

    void fitsAtTwiceTheText() {
        m_window->setAppearance(ThemeKind::Light, 2);
        QApplication::processEvents();
        QCOMPARE(m_window->size(), QSize(1366, 768));
        // Every row keeps its lines of text, and the plot a width in which marks can be told apart.
        const ChartLayout& layout = chart()->figureChart()->chartLayout();
        QVERIFY(layout.plot.width() >= 120);
        QVERIFY(layout.columns.back().right() <= chart()->width() + 1);
        m_window->setAppearance(ThemeKind::Light, 1);
    }

    /// A pooled interval that goes on beyond the axis is cut off there at its true height, not squeezed into a tip.
    void aDiamondBeyondTheAxisIsCutOff() {
        Figure figure = chart()->figure();
        const auto diamond = std::ranges::find(figure.marks, Shape::PooledDiamond, &Mark::shape);
        QVERIFY(diamond != figure.marks.end());
        diamond->upper = figure.x.max + (figure.x.max - figure.x.min);
        const Mark mark = *diamond;
        panel()->setFigure(figure);
        QApplication::processEvents();
        const QImage drawn = chart()->viewport()->grab().toImage();
        const ChartLayout& layout = chart()->figureChart()->chartLayout();
        const auto at = [&](double x, double dy) {
            return drawn.pixelColor(static_cast<int>(x), static_cast<int>(layout.yAt(figure, mark.y) + dy));
        };
        const double edge = layout.plot.right() - 4;
        QCOMPARE(at(edge, -3), at(layout.xAt(figure.x, mark.x), -1));
        QVERIFY(at(edge, -3) != at(edge, -12));
    }

    void viewStateComesBack() {
        choose("Outcome", QStringLiteral("remission"));
        choose("Subgroups", QStringLiteral("dose"));
        const QJsonObject state = page()->viewState();
        choose("Outcome", QStringLiteral("response"));
        page()->setViewState(state);
        QCOMPARE(page()->viewState(), state);
        QCOMPARE(page()->result().query.by, SubgroupBy::Dose);
    }
};

QTEST_MAIN(TestSynthesisPage)
#include "tst_synthesispage.moc"
