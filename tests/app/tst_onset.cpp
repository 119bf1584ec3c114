// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Onset and durability by mouse and keys, against the files themselves.

#include "charts/chartview.h"
#include "charts/figurepanel.h"
#include "evidence/reader.h"
#include "figure/axes.h"
#include "figure/words.h"
#include "pages/onset/onsetpage.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

#include <cmath>

using namespace trd;

namespace {

const QString root = QStringLiteral(TRD_SOURCE_DIR "/resources/evidence");

const Evidence& shipped() {
    static const Evidence evidence = [] {
        auto read = readEvidence(root);
        if (!read) qFatal("%s", qPrintable(read.error().front().sentence()));
        return std::move(read).value();
    }();
    return evidence;
}

QJsonObject fileOf(const QString& id) {
    QFile file(QStringLiteral("%1/studies/%2.json").arg(root, id));
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

double hoursOf(const QJsonObject& at) {
    static const QHash<QString, double> units{
        {u"minute"_qs, 1.0 / 60}, {u"hour"_qs, 1}, {u"day"_qs, 24}, {u"week"_qs, 168}, {u"month"_qs, 730.5}};
    return at.value(u"value"_qs).toDouble() * units.value(at.value(u"unit"_qs).toString());
}

} // namespace

class TestOnset final : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_scratch;
    std::unique_ptr<OnsetPage> m_page;

    FigurePanel* panel() const { return m_page->findChild<FigurePanel*>(); }
    ChartView* chart() const { return panel()->chart(); }
    const Figure& figure() const { return panel()->figure(); }
    QToolButton* button(const QString& text) const {
        for (QToolButton* one : m_page->findChildren<QToolButton*>())
            if (one->text() == text) return one;
        return nullptr;
    }
    QComboBox* combo(const QString& name) const {
        for (QComboBox* one : m_page->findChildren<QComboBox*>())
            if (one->accessibleName() == name) return one;
        return nullptr;
    }
    void choose(const QString& view) const { QTest::mouseClick(button(view), Qt::LeftButton); }
    /// The mark of a study in the row of this label.
    int markOf(const QString& study, const QString& row) const {
        for (std::size_t i = 0; i < figure().marks.size(); ++i)
            if (studyOf(figure().marks[i].target) == study &&
                figure().rows.at(static_cast<std::size_t>(std::lround(figure().marks[i].y))).label == row)
                return static_cast<int>(i);
        return -1;
    }
    bool seen(const QString& text) const {
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text)) return true;
        return false;
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
        m_page = std::make_unique<OnsetPage>(shipped(), nullptr);
        m_page->setTheme(themeFor(ThemeKind::Light), 1);
        m_page->setSelection({});
        m_page->resize(1180, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
    }
    void cleanup() { m_page.reset(); }

    void opensWithOnset() {
        QVERIFY(seen(u"How soon does it work, and how long does it hold?"_qs));
        QVERIFY(seen(u"A study cannot find an effect before its first visit"_qs));
        QVERIFY(seen(u"Zarate 2013"_qs));
        QCOMPARE(figure().id, u"onset"_qs);
        QVERIFY(!combo(u"Outcome"_qs)->isVisible() && !combo(u"What is shown"_qs)->isVisible());
    }

    void marksStandAtTheFilesTimes() {
        // Each against its file: study, row of the chart, place in the file's onset list.
        const QString ketamine = treatmentName(shipped(), u"ketamine-iv"_qs),
                      psilocybin = treatmentName(shipped(), u"psilocybin"_qs);
        for (const auto& [study, row, at] :
             {std::tuple{u"zarate-2006"_qs, ketamine, 0},
              std::tuple{u"zarate-2013-azd6765"_qs, treatmentName(shipped(), u"lanicemine"_qs), 0},
              std::tuple{u"carhart-harris-2018"_qs, psilocybin, 0},
              std::tuple{u"samalin-2024-eskale"_qs, treatmentName(shipped(), u"esketamine-intranasal"_qs), 0}}) {
            const QJsonObject printed = fileOf(study).value(u"onset"_qs).toArray().at(at).toObject();
            const int mark = markOf(study, row);
            QVERIFY2(mark >= 0, qPrintable(study));
            const double hours = hoursOf(printed.value(u"at"_qs).toObject());
            const ChartLayout& layout = chart()->figureChart()->chartLayout();
            QVERIFY(std::abs(chart()->figureChart()->layer()->positionOf(mark).x() -
                             layout.xAt(figure().x, std::log10(hours))) < 0.5);
        }
    }

    void aMarkTellsItsStudyAndOpensIt() {
        const int mark = markOf(u"zarate-2013-azd6765"_qs, treatmentName(shipped(), u"lanicemine"_qs));
        const QPoint place = chart()->figureChart()->layer()->positionOf(mark).toPoint();
        QTest::mouseMove(chart()->viewport(), place);
        QTRY_VERIFY(QToolTip::isVisible());
        const QString tip = QToolTip::text();
        for (const QString& part : {u"Zarate 2013"_qs, u"80 minute"_qs, u"against: "_qs, u"read: "_qs})
            QVERIFY2(tip.contains(part), qPrintable(tip));
        QSignalSpy intent(m_page.get(), &Page::intent);
        QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(intent.size(), 1);
        QVERIFY(intent.at(0).at(0).toString().startsWith(u"study:zarate-2013-azd6765#onset-"_qs));
        // The row's label opens the treatment.
        QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, QPoint(60, place.y()));
        QCOMPARE(intent.at(1).at(0).toString(), u"treatment:lanicemine"_qs);
    }

    void keysAloneDoIt() {
        button(u"Onset"_qs)->setFocus();
        QTest::keyClick(button(u"Onset"_qs), Qt::Key_Right); // one stop for Tab; arrows choose within it
        QCOMPARE(figure().id, u"course"_qs);
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Home);
        QVERIFY(chart()->currentMark() >= 0);
        QAccessibleInterface* access = QAccessible::queryAccessibleInterface(chart());
        QCOMPARE(access->text(QAccessible::Name), figure().title);
        QCOMPARE(access->text(QAccessible::Description),
                 figure().marks[static_cast<std::size_t>(chart()->currentMark())].tip);
        QSignalSpy intent(m_page.get(), &Page::intent);
        QTest::keyClick(chart(), Qt::Key_Return);
        QCOMPARE(intent.size(), 1);
        for (const QToolButton* one : m_page->findChildren<QToolButton*>())
            if (one->isVisible() && (one->isChecked() || !one->group()))
                QVERIFY2(one->focusPolicy() & Qt::TabFocus, qPrintable(one->text()));
        for (const QComboBox* one : m_page->findChildren<QComboBox*>()) QVERIFY(!one->accessibleName().isEmpty());
    }

    void courseChangesItsOutcome() {
        choose(u"Course"_qs);
        QVERIFY(combo(u"Outcome"_qs)->isVisible() && !combo(u"What is shown"_qs)->isVisible());
        const std::size_t responses = figure().marks.size();
        QVERIFY(seen(u"How many had responded"_qs));
        QTest::keyClick(combo(u"Outcome"_qs), Qt::Key_Down);
        QVERIFY(seen(u"How many were in remission"_qs));
        QVERIFY(figure().marks.size() != responses);
    }

    void durabilityHasThreeFaces() {
        choose(u"Durability"_qs);
        QComboBox* what = combo(u"What is shown"_qs);
        QVERIFY(what->isVisible() && !combo(u"Outcome"_qs)->isVisible());
        QCOMPARE(figure().id, u"durability"_qs);
        // goodwin-2022: 16 of 79 sustained their response to week 12.
        QVERIFY(
            std::ranges::any_of(figure().rows, [](const FigureRow& row) { return row.value.startsWith(u"16/79"_qs); }));
        QTest::keyClick(what, Qt::Key_Down);
        QCOMPARE(figure().id, u"durability-ratios"_qs);
        QVERIFY(std::ranges::any_of(figure().rows,
                                    [](const FigureRow& row) { return row.value == u"0.49 (0.29 to 0.84)"_qs; }));
        QTest::keyClick(what, Qt::Key_Down);
        QCOMPARE(figure().id, u"durability-times"_qs);
        QVERIFY(seen(u"How long until half of them had relapsed?"_qs));
    }

    void theSelectionDrivesIt() {
        Selection psychedelics;
        psychedelics.strategies = {Strategy::Psychedelic};
        m_page->setSelection(psychedelics);
        QVERIFY(!figure().marks.empty());
        for (const Mark& mark : figure().marks) QVERIFY(mark.hue == Hue::Psychedelic || mark.hue == Hue::Comparator);
        psychedelics.scales = {u"no such scale"_qs};
        m_page->setSelection(psychedelics);
        QVERIFY(seen(u"No study of this selection reports a time of onset"_qs));
        for (const QString& view : {u"Course"_qs, u"Durability"_qs}) {
            choose(view);
            QVERIFY2(seen(figure().empty), qPrintable(view));
        }
    }

    void theTableHoldsTheFindings() {
        QTest::mouseClick(button(u"&Table"_qs), Qt::LeftButton);
        QVERIFY(panel()->isTableShown());
        QCOMPARE(panel()->table()->model()->rowCount(), static_cast<int>(figure().table.rows.size()));
        QVERIFY(panel()->table()->model()->rowCount() > 20);
    }

    void viewStateComesBack() {
        QSignalSpy changed(m_page.get(), &Page::viewStateChanged);
        choose(u"Durability"_qs);
        combo(u"What is shown"_qs)->setCurrentIndex(2);
        QCOMPARE(changed.size(), 2);
        const QJsonObject state = m_page->viewState();
        OnsetPage other(shipped(), nullptr);
        other.setSelection({});
        QSignalSpy silent(&other, &Page::viewStateChanged);
        other.setViewState(state);
        QCOMPARE(other.viewState(), state);
        QCOMPARE(other.findChild<FigurePanel*>()->figure().id, u"durability-times"_qs);
        QVERIFY(silent.isEmpty()); // what the shell sets is no step of history
        other.setViewState({{u"view"_qs, 99}, {u"what"_qs, u"nonsense"_qs}});
        QCOMPARE(other.findChild<FigurePanel*>()->figure().id, u"durability-times"_qs);
    }

    void largeTypeLosesNothing() {
        for (const QString& view : {u"Onset"_qs, u"Course"_qs, u"Durability"_qs}) {
            choose(view);
            m_page->setTheme(themeFor(ThemeKind::Dark), 2);
            QTRY_VERIFY(chart()->height() >= static_cast<int>(naturalHeight(figure(), chart()->width(), 2)));
            const ChartLayout& layout = chart()->figureChart()->chartLayout();
            QVERIFY2(layout.plot.bottom() < chart()->height(), qPrintable(view));
            QVERIFY(layout.plot.width() > 200);
        }
    }
};

QTEST_MAIN(TestOnset)
#include "tst_onset.moc"
