// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The window whole, on the real library, by mouse and keys: what a person sees change, opens, goes back from and takes
// home.

#include "charts/chartview.h"
#include "charts/figurepanel.h"
#include "figure/format.h"
#include "figure/words.h"
#include "shell/application.h"
#include "shell/detailpane.h"
#include "shell/mainwindow.h"
#include "shell/palette.h"
#include "widgets/selectionbar.h"
#include "widgets/tablemodel.h"

#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QXmlStreamReader>

using namespace trd;

namespace {

const QString libraryFile = QStringLiteral(TRD_BINARY_DIR "/bin/evidence.sqlite");

QJsonObject studyFile(const QString& id) {
    QFile file(QStringLiteral(TRD_SOURCE_DIR "/resources/evidence/studies/%1.json").arg(id));
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

int rowOf(const Figure& figure, const QString& label) {
    for (std::size_t i = 0; i < figure.rows.size(); ++i)
        if (figure.rows[i].label == label) return static_cast<int>(i);
    return -1;
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

    QTemporaryDir m_scratch;
    std::unique_ptr<Evidence> m_evidence;
    std::unique_ptr<MainWindow> m_window;

    FigurePanel* panel() const { return m_window->currentPage()->findChild<FigurePanel*>(); }
    ChartView* chart() const { return panel()->chart(); }
    const Figure& figure() const { return chart()->figure(); }

    /// Opens the menu of a button, as a click does, and takes the entry with this text.
    void choose(QToolButton* button, const QString& text) const {
        QVERIFY(button);
        QMenu* menu = button->menu();
        emit menu->aboutToShow();
        for (QAction* action : menu->actions())
            if (action->text() == text) return action->trigger();
        QFAIL(qPrintable(QStringLiteral("no entry “%1”").arg(text)));
    }
    QToolButton* chip(const QString& name) const {
        return m_window->selectionBar()->findChild<QToolButton*>(QStringLiteral("chip-") + name);
    }
    void clickRow(const QString& label) const {
        const int row = rowOf(figure(), label);
        QVERIFY2(row >= 0, qPrintable(label));
        const double y = chart()->figureChart()->chartLayout().yAt(figure(), row);
        QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, QPoint(60, static_cast<int>(y)));
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
    }

    void cleanup() { m_window.reset(); }

    void opensOnTheOverviewWithSixtyStudies() {
        QCOMPARE(m_window->place().page, QStringLiteral("overview"));
        QVERIFY(chip(QStringLiteral("Study set"))->text().contains(QStringLiteral("60")));
        QVERIFY(figure().marks.size() > 20);
    }

    void theRailGoesByMouseAndKeys() {
        for (const QString& id : m_window->pageIds()) {
            auto* entry = m_window->findChild<QPushButton*>(QStringLiteral("rail-") + id);
            QVERIFY2(entry, qPrintable(id));
            QTest::mouseClick(entry, Qt::LeftButton);
            QCOMPARE(m_window->place().page, id);
            QVERIFY(entry->isChecked());
        }
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(m_window->place().page, m_window->pageIds().front());
    }

    void aChangedSelectionChangesTheRows() {
        m_window->showPage(QStringLiteral("compare"));
        QVERIFY(rowOf(figure(), QStringLiteral("Risperidone (add-on)")) < 0);
        const auto before = figure().rows.size();
        choose(chip(QStringLiteral("Study set")), QStringLiteral("All 126 studies"));
        QCOMPARE(m_window->place().selection.set, QString(allStudiesSet));
        QVERIFY(figure().rows.size() > before);
        choose(chip(QStringLiteral("Time window")), QStringLiteral("Within 24 hours"));
        QVERIFY(figure().title.contains(QStringLiteral("24 hours")));
        for (const auto& row : figure().table.rows)
            if (row[11].text == QLatin1String("yes")) QVERIFY(row[4].value.toDouble() <= 24);
        // Undo and redo walk the changes.
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!m_window->place().selection.to);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->place().selection.set, QStringLiteral("review"));
        QCOMPARE(figure().rows.size(), before);
        QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(m_window->place().selection.set, QString(allStudiesSet));
    }

    void aRemovedChipRestoresTheUsualSelection() {
        Selection selection;
        selection.strategies = {Strategy::Psychedelic};
        m_window->setSelection(selection);
        QCoreApplication::processEvents();
        auto* strategy = chip(QStringLiteral("Strategy"));
        QVERIFY(strategy);
        for (auto* button : strategy->parentWidget()->findChildren<QToolButton*>())
            if (button != strategy) QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_window->place().selection, Selection());
    }

    void fromARowToAStudyAndItsSource() {
        m_window->showPage(QStringLiteral("compare"));
        clickRow(QStringLiteral("Midazolam (active placebo)"));
        QVERIFY(m_window->place().detail.startsWith(QLatin1String("group:midazolam")));
        DetailText* detail = m_window->detailPane()->text();
        QVERIFY(detail->toPlainText().contains(QStringLiteral("Murrough 2013")));
        // 28 % of 25 people, as the file prints it: 7 events, derived.
        const QJsonArray outcomes =
            studyFile(QStringLiteral("murrough-2013-midazolam")).value(QLatin1String("outcomes")).toArray();
        QCOMPARE(outcomes[1][QStringLiteral("percent")].toDouble(), 28.0);
        QCOMPARE(outcomes[1][QStringLiteral("n")].toInt(), 25);
        QVERIFY2(detail->toPlainText().contains(QStringLiteral("7/25 (28")), qPrintable(detail->toPlainText()));
        emit detail->anchorClicked(QUrl(studyTarget(QStringLiteral("murrough-2013-midazolam"))));
        QCOMPARE(m_window->place().detail, QStringLiteral("study:murrough-2013-midazolam"));
        const QString text = detail->toPlainText();
        QVERIFY(text.contains(QStringLiteral("two-site randomized controlled trial")));
        QVERIFY(text.contains(QStringLiteral("scholars.mssm.edu"))); // where it was read, as text
        QVERIFY(!detail->toHtml().contains(QStringLiteral("href=\"https://scholars.mssm.edu")));
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QVERIFY(m_window->place().detail.startsWith(QLatin1String("group:midazolam")));
        QTest::keyClick(m_window.get(), Qt::Key_I, Qt::ControlModifier);
        QVERIFY(!m_window->detailPane()->isVisible());
    }

    void aMarkOpensItsOwnRow() {
        m_window->showPage(QStringLiteral("compare"));
        const auto mark =
            std::ranges::find_if(figure().marks, [](const Mark& one) { return !studyRowOf(one.target).isEmpty(); });
        QVERIFY(mark != figure().marks.end());
        const QString study = studyOf(mark->target);
        const QString row = studyRowOf(mark->target);
        QVERIFY2(row.startsWith(QLatin1String("outcomes-")), qPrintable(mark->target));
        m_window->open(mark->target);
        DetailText* detail = m_window->detailPane()->text();
        QCOMPARE(detail->extraSelections().size(), 1);
        // The row that is marked prints what the file has there.
        const QJsonObject printed = studyFile(study)
                                        .value(QLatin1String("outcomes"))
                                        .toArray()[row.section(QLatin1Char('-'), 1).toInt()]
                                        .toObject();
        const QString said = detail->extraSelections().front().cursor.block().text();
        const QString figureText = printed.contains(QLatin1String("events"))
                                       ? QString::number(printed[QLatin1String("events")].toInt())
                                       : QString::number(printed[QLatin1String("percent")].toDouble());
        QVERIFY2(said.contains(figureText), qPrintable(said + QLatin1Char(32) + figureText));
        QVERIFY(detail->viewport()->rect().intersects(detail->cursorRect(detail->extraSelections().front().cursor)));
        // Without a row nothing is marked.
        m_window->open(studyTarget(study));
        QVERIFY(detail->extraSelections().isEmpty());
    }

    void escapeClosesTheDetailPane() {
        m_window->showPage(QStringLiteral("studies"));
        m_window->open(QStringLiteral("study:daly-2018-synapse"));
        QVERIFY(m_window->detailPane()->isVisible());
        auto* field = qobject_cast<QLineEdit*>(m_window->currentPage()->searchField());
        QVERIFY(field);
        field->setFocus();
        field->setText(QStringLiteral("ketamine"));
        QTest::keyClick(field, Qt::Key_Escape); // the text first
        QVERIFY(field->text().isEmpty() && m_window->detailPane()->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!m_window->detailPane()->isVisible());
        m_window->open(QStringLiteral("study:daly-2018-synapse"));
        m_window->detailPane()->text()->setFocus();
        QTest::keyClick(m_window->detailPane()->text(), Qt::Key_Escape);
        QVERIFY(!m_window->detailPane()->isVisible());
    }

    void keysWalkTheChartAndOpen() {
        m_window->showPage(QStringLiteral("compare"));
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Down);
        QVERIFY(chart()->currentMark() >= 0);
        const int first = chart()->currentMark();
        QTest::keyClick(chart(), Qt::Key_Down);
        QVERIFY(chart()->currentMark() != first);
        QCOMPARE(chart()->accessibleDescription(),
                 figure().marks[static_cast<std::size_t>(chart()->currentMark())].tip);
        QTest::keyClick(chart(), Qt::Key_Return);
        QCOMPARE(m_window->place().detail, figure().marks[static_cast<std::size_t>(chart()->currentMark())].target);
    }

    void ratesAndContrastsDifferInFormAndWords() {
        m_window->showPage(QStringLiteral("compare"));
        QCOMPARE(figure().id, QStringLiteral("rates"));
        QVERIFY(figure().caution.contains(QStringLiteral("different trials")));
        for (auto* button : m_window->currentPage()->findChildren<QToolButton*>())
            if (button->text() == QLatin1String("Within-trial contrasts")) QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(figure().id, QStringLiteral("contrasts"));
        QVERIFY(figure().x.reference.has_value());
        QVERIFY(!figure().x.above.isEmpty() && !figure().x.below.isEmpty());
        // Computed from 64 % of 47 and 28 % of 25: 30/47 against 7/25.
        bool found = false;
        const auto column = [this](const char* key) {
            const auto& columns = figure().table.columns;
            return static_cast<std::size_t>(std::ranges::find(columns, QLatin1String(key), &TableColumn::key) -
                                            columns.begin());
        };
        for (const auto& row : figure().table.rows)
            if (row[column("study")].value.toString() == QLatin1String("murrough-2013-midazolam") &&
                row[column("as")].value.toString() == QLatin1String("computed")) {
                QVERIFY(std::abs(row[column("estimate")].value.toDouble() - (30.0 / 47) / (7.0 / 25)) < 1e-12);
                found = true;
            }
        QVERIFY(found);
    }

    void theTableSaysWhatTheChartSays() {
        m_window->showPage(QStringLiteral("compare"));
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        QTableView* table = panel()->table();
        QVERIFY(table && table->isVisible());
        QCOMPARE(table->model()->rowCount(), static_cast<int>(figure().table.rows.size()));
        const QModelIndex first = table->model()->index(0, 0);
        table->setCurrentIndex(first);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_window->place().detail, first.data(TableModel::TargetRole).toString());
    }

    void exportsAreReadBack_data() {
        QTest::addColumn<QString>("format");
        for (const QString& format : exportFormats()) QTest::newRow(qPrintable(format)) << format;
    }
    void exportsAreReadBack() {
        QFETCH(QString, format);
        m_window->showPage(QStringLiteral("compare"));
        const QString file = m_scratch.filePath(QStringLiteral("grüße & co.") + format);
        const auto done = panel()->exportTo(file);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().sentence()));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray bytes = written.readAll();
        if (format == QLatin1String("svg")) {
            QXmlStreamReader xml(bytes);
            QString text;
            while (!xml.atEnd()) {
                QVERIFY2(xml.readNext() != QXmlStreamReader::Invalid, qPrintable(xml.errorString()));
                if (xml.isCharacters()) text += xml.text();
            }
            QVERIFY(text.contains(QStringLiteral("Esketamine nasal spray")));
            QVERIFY(text.contains(m_evidence->digest.left(8)) || !figure().selection.isEmpty());
        } else if (format == QLatin1String("csv")) {
            const QString text = QString::fromUtf8(bytes);
            QCOMPARE(text.count(QStringLiteral("\r\n")), static_cast<qsizetype>(figure().table.rows.size()) + 1);
            QVERIFY(text.startsWith(QStringLiteral("group,study,arm,")));
            QVERIFY(text.contains(QStringLiteral("murrough-2013-midazolam,ket,")));
        } else if (format == QLatin1String("png")) {
            const QImage image = QImage::fromData(bytes);
            QVERIFY(image.width() > 3000);
            QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 300);
        } else if (format == QLatin1String("xlsx")) {
            QVERIFY(bytes.startsWith("PK")); // read by another program in tst_takehome
        } else {
            QVERIFY(bytes.startsWith("%PDF"));
            QCOMPARE(bytes.count("/Type /Page\n"), 1);
        }
    }

    void anUnwritableTargetIsOneSentence() {
        m_window->showPage(QStringLiteral("compare"));
        const QString file = m_scratch.filePath(QStringLiteral("no/such/folder/figure.svg"));
        const auto done = panel()->exportTo(file);
        QVERIFY(!done);
        QCOMPARE(done.error().file, file);
        QVERIFY(!QFile::exists(file));
    }

    void thePaletteFindsStudiesByTheirText() {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* palette = m_window->findChild<CommandPalette*>();
        QVERIFY(palette);
        auto* edit = palette->findChild<QLineEdit*>();
        QTest::keyClicks(edit, QStringLiteral("murrough"));
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY2(m_window->place().detail.startsWith(QLatin1String("study:murrough")),
                 qPrintable(m_window->place().detail));
    }

    void termsAreReachedByPaletteAndByLink() {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* edit = m_window->findChild<CommandPalette*>()->findChild<QLineEdit*>();
        QTest::keyClicks(edit, QStringLiteral("number needed"));
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_window->place().detail, QStringLiteral("term:nnt"));
        QVERIFY(
            m_window->detailPane()->text()->toPlainText().startsWith(QStringLiteral("Number needed to treat (NNT)")));
        // In a study's detail the first occurrence of a term is a link, reached by Tab like every other.
        m_window->open(studyTarget(QStringLiteral("murrough-2013-midazolam")));
        DetailText* detail = m_window->detailPane()->text();
        QCOMPARE(detail->toHtml().count(QStringLiteral("href=\"term:madrs\"")) +
                     detail->toHtml().count(QStringLiteral("href=\"term:MADRS\"")),
                 1);
        detail->setFocus();
        QString reached;
        for (int i = 0; i < 200 && !reached.startsWith(QStringLiteral("term:")); ++i) {
            QTest::keyClick(detail, Qt::Key_Tab);
            if (QApplication::focusWidget() != detail) break;
            reached = detail->textCursor().charFormat().anchorHref();
        }
        QVERIFY2(reached.startsWith(QStringLiteral("term:")), qPrintable(reached));
        QTest::keyClick(detail, Qt::Key_Return);
        QCOMPARE(m_window->place().detail, reached);
        // From there to the page of all of them.
        emit detail->anchorClicked(QUrl(QStringLiteral("page:glossary")));
        QCOMPARE(m_window->place().page, QStringLiteral("glossary"));
    }

    void theWindowRemembersItself() {
        Selection selection;
        selection.set = allStudiesSet;
        selection.strategies = {Strategy::Psychedelic};
        selection.to = TimePoint{4, TimeUnit::Week};
        selection.controls = true;
        m_window->setSelection(selection);
        m_window->showPage(QStringLiteral("compare"));
        m_window->close();
        m_window = std::make_unique<MainWindow>(*m_evidence, libraryFile);
        QCOMPARE(m_window->place().page, QStringLiteral("compare"));
        QCOMPARE(m_window->place().selection, selection);
    }

    void theViewAndTheOpenStudyAreRememberedToo() {
        m_window->showPage(QStringLiteral("compare"));
        const auto* mode = m_window->currentPage()->findChild<QButtonGroup*>();
        QTest::mouseClick(mode->button(1), Qt::LeftButton);
        m_window->open(studyTarget(QStringLiteral("daly-2018-synapse")));
        QTest::qWait(0);
        m_window->close();
        m_window = std::make_unique<MainWindow>(*m_evidence, libraryFile);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        QCOMPARE(m_window->currentPage()->findChild<QButtonGroup*>()->checkedId(), 1);
        QCOMPARE(m_window->place().detail, studyTarget(QStringLiteral("daly-2018-synapse")));
        QVERIFY(m_window->detailPane()->isVisible());
    }

    void theFirstWindowFitsTheScreen() {
        QSettings().clear();
        const MainWindow fresh(*m_evidence, libraryFile);
        const QSize room = fresh.screen()->availableSize();
        QVERIFY2(fresh.height() < room.height() && fresh.width() <= room.width(),
                 qPrintable(QStringLiteral("%1 of %2").arg(fresh.height()).arg(room.height())));
    }

    void clearingFiltersKeepsTheStudySet() {
        Selection wanted;
        wanted.set = allStudiesSet;
        wanted.strategies = {Strategy::Psychedelic};
        wanted.randomisedOnly = true;
        m_window->setSelection(wanted);
        m_window->open(QStringLiteral("command:clear"));
        QCOMPARE(m_window->place().selection, withoutFilters(wanted));
        QCOMPARE(m_window->place().selection.set, QString(allStudiesSet));
        QVERIFY(m_window->place().selection.strategies.empty());
    }

    void thePaletteFiltersByStrategy() {
        m_window->openPalette();
        auto* palette = m_window->findChild<CommandPalette*>();
        QTest::keyClicks(palette->findChild<QLineEdit*>(), QStringLiteral("only psyche"));
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QCOMPARE(m_window->place().selection.strategies, std::vector{Strategy::Psychedelic});
        QVERIFY(chip(QStringLiteral("Strategy")));
    }

    void theDetailOfAGroupFollowsTheView() {
        m_window->showPage(QStringLiteral("compare"));
        clickRow(QStringLiteral("Ketamine, intravenous"));
        const QString target = m_window->place().detail;
        QVERIFY(target.startsWith(QLatin1String("group:")));
        auto* text = m_window->detailPane()->findChild<QTextBrowser*>();
        const QString response = text->toPlainText();
        QVERIFY(response.contains(QLatin1String("responded")));
        QComboBox* outcome = nullptr;
        for (auto* box : m_window->currentPage()->findChildren<QComboBox*>())
            if (box->findText(QStringLiteral("Remission")) >= 0 && !outcome) outcome = box;
        outcome->setCurrentIndex(outcome->findText(QStringLiteral("Remission")));
        QCOMPARE(m_window->place().detail, target);
        QVERIFY(text->toPlainText().contains(QLatin1String("reached remission")));
        QVERIFY(text->toPlainText() != response);
        m_window->goBack();
        QCOMPARE(text->toPlainText(), response);
        // Contrasts have no such group: the pane folds rather than show what is not on the page.
        QTest::mouseClick(m_window->currentPage()->findChild<QButtonGroup*>()->button(1), Qt::LeftButton);
        QVERIFY(!m_window->detailPane()->isVisible());
    }

    void whatBelongsToAPageGoesWithIt() {
        const auto cell = std::ranges::find_if(
            figure().marks, [](const Mark& mark) { return mark.target.startsWith(QLatin1String("cell:")); });
        QVERIFY(cell != figure().marks.end());
        m_window->open(cell->target);
        QVERIFY(m_window->detailPane()->isVisible());
        m_window->showPage(QStringLiteral("studies"));
        QVERIFY(!m_window->detailPane()->isVisible());
        QVERIFY(m_window->place().detail.isEmpty());
    }

    void oneArmIsNoPictureOfAHundred() {
        m_window->showPage(QStringLiteral("compare"));
        clickRow(QStringLiteral("Esketamine nasal spray"));
        const auto* text = m_window->detailPane()->findChild<QTextBrowser*>();
        QVERIFY(!text->toHtml().contains(QLatin1String("iconarray")));
        // daly-2018: 22 of 34 at day 74; the other arms print no n.
        QVERIFY2(text->toPlainText().contains(QLatin1String("22 of 34")), qPrintable(text->toPlainText()));
        QVERIFY(text->toPlainText().contains(QLatin1String("74 days")));
        QVERIFY(text->toPlainText().contains(QLatin1String("with and without a number of people: 27")));
        clickRow(QStringLiteral("Ketamine, intravenous"));
        QVERIFY(text->toHtml().contains(QLatin1String("iconarray")));
    }

    void nothingIsRankedUnlessAskedFor() {
        m_window->showPage(QStringLiteral("compare"));
        QVERIFY(rowOf(figure(), QStringLiteral("Ketamine, intravenous")) <
                rowOf(figure(), QStringLiteral("Dimethyltryptamine (DMT)")));
        for (auto* box : m_window->currentPage()->findChildren<QComboBox*>())
            if (const int rate = box->findText(QStringLiteral("Sort: rate")); rate >= 0) box->setCurrentIndex(rate);
        QVERIFY(rowOf(figure(), QStringLiteral("Ketamine, intravenous")) >
                rowOf(figure(), QStringLiteral("Dimethyltryptamine (DMT)")));
    }

    void largeTypeKeepsThePlot() {
        m_window->setAppearance(ThemeKind::Light, 2.0);
        for (const QString& id : {QStringLiteral("compare"), QStringLiteral("onset")}) {
            m_window->showPage(id);
            QTest::qWait(20);
            QVERIFY2(chart()->figureChart()->chartLayout().plot.height() > 150, qPrintable(id));
            QVERIFY2(chart()->parentWidget()->height() >= 400,
                     qPrintable(QStringLiteral("%1: %2").arg(id).arg(chart()->parentWidget()->height())));
        }
    }

    void aSavedTextSizeReachesRailAndChips() {
        QSettings().setValue(QStringLiteral("appearance/text"), 2.0);
        m_window = std::make_unique<MainWindow>(*m_evidence, libraryFile);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        const QFont body = textFont(TextSize::Body, 2.0);
        const auto* entry = m_window->findChild<QPushButton*>(QStringLiteral("rail-studies"));
        QCOMPARE(entry->font().family(), body.family());
        QCOMPARE(entry->font().pointSizeF(), body.pointSizeF());
        QCOMPARE(chip(QStringLiteral("Study set"))->font().family(), body.family());
        QCOMPARE(chip(QStringLiteral("Study set"))->font().pointSizeF(), body.pointSizeF());
    }

    void spoiledSettingsDoNoHarm() {
        QSettings settings;
        settings.setValue(QStringLiteral("place/page"), QStringLiteral("no such page"));
        settings.setValue(QStringLiteral("place/selection"),
                          QByteArray("{\"set\": 7, \"treatments\": [\"nothing\"], \"to\": {\"value\": -1}}"));
        settings.setValue(QStringLiteral("appearance/theme"), 99);
        settings.setValue(QStringLiteral("appearance/text"), QStringLiteral("huge"));
        settings.setValue(QStringLiteral("window/geometry"), QByteArray("x"));
        m_window = std::make_unique<MainWindow>(*m_evidence, libraryFile);
        QCOMPARE(m_window->place().page, QStringLiteral("overview"));
        QCOMPARE(m_window->place().selection, Selection());
    }

    void everyControlHasAName() {
        for (const QString& id : m_window->pageIds()) {
            m_window->showPage(id);
            for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
                if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(m_window.get())) continue;
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                const QString name =
                    widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
                const bool inner = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget()) ||
                                   widget->inherits("QStackedWidget") || widget->inherits("QScrollArea") ||
                                   widget->inherits("QLabel") || widget->inherits("QMenu");
                if (!inner)
                    QVERIFY2(!name.isEmpty(),
                             qPrintable(QStringLiteral("%1: %2 %3")
                                            .arg(id, QString::fromLatin1(widget->metaObject()->className()),
                                                 widget->objectName())));
            }
        }
    }

    void themesAndTextSizesPaintEveryPage() {
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast})
            for (const double scale : {1.0, 2.0}) {
                m_window->setAppearance(kind, scale);
                for (const QString& id : m_window->pageIds()) {
                    m_window->showPage(id);
                    QCoreApplication::processEvents();
                    QVERIFY2(m_window->width() <= 1366,
                             qPrintable(
                                 QStringLiteral("%1 at %2 needs %3 pixels").arg(id).arg(scale).arg(m_window->width())));
                    const QImage image = m_window->grab().toImage();
                    const QColor corner = image.pixelColor(image.width() - 3, image.height() - 3);
                    QCOMPARE(corner.lightness() < 128, themeFor(kind).isDark());
                }
            }
        m_window->setAppearance(ThemeKind::Light, 1);
    }

    void aDamagedLibraryIsExplained() {
        const QString file = m_scratch.filePath(QStringLiteral("damaged.sqlite"));
        QVERIFY(QFile::copy(libraryFile, file));
        {
            QFile damaged(file);
            QVERIFY(damaged.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && damaged.open(QIODevice::ReadWrite));
            QVERIFY(damaged.seek(damaged.size() / 2) && damaged.write("damage") == 6);
        }
        QProcess program;
        program.start(QStringLiteral(TRD_BINARY_DIR "/bin/trd-atlas"), {QStringLiteral("--library"), file});
        QVERIFY(program.waitForStarted());
        QByteArray said;
        const auto hears = [&] { return (said += program.readAllStandardError()).contains("damaged.sqlite"); };
        QTRY_VERIFY_WITH_TIMEOUT(hears(), 10000);
        QCOMPARE(program.state(), QProcess::Running); // a window stands there and explains
        program.terminate();
        QVERIFY(program.waitForFinished());
    }
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
