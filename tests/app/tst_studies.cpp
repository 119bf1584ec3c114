// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The Studies page by mouse and keys, and the details of studies and treatments against the files themselves.

#include "evidence/reader.h"
#include "figure/format.h"
#include "figure/studytable.h"
#include "figure/words.h"
#include "pages/studies/studiespage.h"
#include "shell/detailpane.h"
#include "shell/mainwindow.h"
#include "widgets/detailhtml.h"
#include "widgets/tablemodel.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>
#include <QToolTip>

using namespace trd;
using namespace Qt::StringLiterals;

namespace {

const QString root = QStringLiteral(TRD_SOURCE_DIR "/resources/evidence/");

QJsonObject fileOf(const QString& id) {
    QFile file(root + QStringLiteral("studies/%1.json").arg(id));
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).object();
}

const QStringList rowLists{QStringLiteral("outcomes"), QStringLiteral("contrasts"),  QStringLiteral("onset"),
                           QStringLiteral("safety"),   QStringLiteral("biomarkers"), QStringLiteral("predictors")};

QString plain(const QString& html) {
    QTextDocument document;
    document.setHtml(html);
    return document.toPlainText();
}

/// The addresses that a click follows.
QStringList targets(const QString& html) {
    static const QRegularExpression href(QStringLiteral("href=\"([^\"]*)\""));
    QStringList found;
    for (auto match = href.globalMatch(html); match.hasNext();) found << match.next().captured(1);
    return found;
}

Selection everything() {
    Selection all;
    all.set = allStudiesSet;
    all.resistance = {Resistance::Resistant, Resistance::InadequateResponse, Resistance::NotRequired};
    return all;
}

} // namespace

class TestStudies : public QObject {
    Q_OBJECT

    Evidence m_evidence;
    QTemporaryDir m_scratch;

    /// Stands in for the full-text index: the study's own words, in the library's order reversed, so that rank is not
    /// file order.
    StudiesPage::Search search() const {
        return [this](const QString& text) -> Result<QStringList> {
            if (text == QLatin1String("fault"))
                return Fault{QStringLiteral("evidence.sqlite"), {}, QStringLiteral("the index cannot be read"), {}};
            QStringList found;
            for (const Study& study : m_evidence.studies)
                if ((study.citation.title + study.note).contains(text, Qt::CaseInsensitive)) found.prepend(study.id);
            return found;
        };
    }

    std::unique_ptr<StudiesPage> shown(const Selection& selection = Selection(), QSize size = {1130, 700}) const {
        auto page = std::make_unique<StudiesPage>(m_evidence, search(), nullptr);
        page->setTheme(themeFor(ThemeKind::Light), 1);
        page->setSelection(selection);
        page->resize(size);
        page->show();
        if (!QTest::qWaitForWindowExposed(page.get())) qFatal("the page was not shown");
        return page;
    }

    static QLineEdit* field(const StudiesPage& page) {
        return page.findChild<QLineEdit*>(QStringLiteral("study-search"));
    }
    static QString cell(const StudiesPage& page, int row, const char* key) {
        const int column = columnOf(page.shownTable(), QLatin1String(key));
        return page.table()->model()->index(row, column).data().toString();
    }
    static QStringList ids(const StudiesPage& page) {
        QStringList list;
        const Table table = page.shownTable();
        for (const auto& row : table.rows) list << row.front().value.toString();
        return list;
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_scratch.path());
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        loadFonts();
        QApplication::setFont(textFont(TextSize::Body));
        auto read = readEvidence(root);
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().front().sentence()));
        m_evidence = std::move(read).value();
    }

    void rowsSayWhatTheFilesSay() {
        const auto page = shown(everything());
        QCOMPARE(page->table()->model()->rowCount(), 126);
        for (int row = 0; row < 126; ++row) {
            const QString id = page->shownTable().rows[static_cast<std::size_t>(row)].front().value.toString();
            const QJsonObject file = fileOf(id);
            int rows = 0;
            for (const QString& list : rowLists) rows += static_cast<int>(file[list].toArray().size());
            QCOMPARE(cell(*page, row, "rows").toInt(), rows);
            QCOMPARE(cell(*page, row, "year").toInt(), file["citation"_L1]["year"_L1].toInt());
            const QJsonValue n = file["population"_L1]["n"_L1];
            QCOMPARE(cell(*page, row, "n"), n.isUndefined() ? QString() : QLocale().toString(n.toInt()));
            QVERIFY(cell(*page, row, "id")
                        .contains(file["citation"_L1]["authors"_L1][0].toString().section(QLatin1Char(' '), 0, 0)));
            QCOMPARE(cell(*page, row, "diagnosis"), file["population"_L1]["diagnosis"_L1].toString());
        }
    }

    void noTwoStudiesBearOneName() {
        QSet<QString> names;
        std::vector<const Study*> studies;
        studies.reserve(m_evidence.studies.size());
        for (const Study& study : m_evidence.studies) studies.push_back(&study);
        const Table table = studyTable(m_evidence, studies);
        for (const auto& row : table.rows) names.insert(row.front().text);
        QCOMPARE(names.size(), 126);
        QVERIFY(names.contains(QStringLiteral("Murrough 2013, repeated infusions")));
    }

    void secondaryPagesAreFlagged() {
        const Table table = studyTable(m_evidence, {m_evidence.study(QStringLiteral("popova-2019-transform-2"))});
        const auto& row = table.rows.front();
        QCOMPARE(row[static_cast<std::size_t>(columnOf(table, QLatin1String("rows_secondary")))].value.toInt(), 8);
        QCOMPARE(row[static_cast<std::size_t>(columnOf(table, QLatin1String("rows_not_read")))].value.toInt(), 0);
        QCOMPARE(row[static_cast<std::size_t>(columnOf(table, QLatin1String("read_in")))].text,
                 QStringLiteral("abstract 2, secondary page 8"));
    }

    void typingFindsBestFirst() {
        const auto page = shown(everything());
        QTest::mouseClick(field(*page), Qt::LeftButton);
        QTest::keyClicks(field(*page), QStringLiteral("psilocybin"));
        const QStringList expected = *search()(QStringLiteral("psilocybin"));
        QVERIFY(expected.size() > 1);
        QTRY_COMPARE(ids(*page), expected);
        QCOMPARE(page->findChild<QLabel*>(QStringLiteral("study-count"))->text(),
                 QStringLiteral("%1 found").arg(expected.size()));
        QTest::keyClick(field(*page), Qt::Key_Escape);
        QCOMPARE(page->table()->model()->rowCount(), 126);
    }

    void whatTheSelectionHidesIsOffered() {
        const auto page = shown();
        QSignalSpy wanted(page.get(), &Page::selectionWanted);
        const qsizetype inSelection = ids(*page).size();
        QVERIFY(inSelection < 60); // the review's 60 less those whose people were not resistant
        QTest::keyClicks(field(*page), QStringLiteral("cariprazine"));
        auto* widen = page->findChild<QToolButton*>(QStringLiteral("study-widen"));
        QTRY_VERIFY(ids(*page).size() < inSelection);
        const bool some = !ids(*page).isEmpty();
        auto* offer = some ? widen : page->findChild<QToolButton*>(QStringLiteral("study-way-on"));
        QVERIFY(offer->isVisible());
        QTest::mouseClick(offer, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().value<Selection>(), everything());
    }

    void silenceSaysWhyAndLeadsOn_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        QTest::newRow("no such word") << QStringLiteral("zzzz")
                                      << QStringLiteral("Nothing in the library matches “zzzz”");
        QTest::newRow("the index is broken") << QStringLiteral("fault") << QStringLiteral("the index cannot be read");
    }
    void silenceSaysWhyAndLeadsOn() {
        QFETCH(const QString, text);
        QFETCH(const QString, says);
        const auto page = shown();
        const qsizetype before = ids(*page).size();
        QTest::keyClicks(field(*page), text);
        auto* why = page->findChild<QLabel*>(QStringLiteral("study-why"));
        QTRY_VERIFY(why->isVisible());
        QVERIFY2(why->text().contains(says), qPrintable(why->text()));
        QTest::mouseClick(page->findChild<QToolButton*>(QStringLiteral("study-way-on")), Qt::LeftButton);
        QCOMPARE(ids(*page).size(), before);
    }

    void filtersThatLeaveNothingCanBeCleared() {
        Selection none;
        none.treatments = {QStringLiteral("no-such-treatment")};
        const auto page = shown(none);
        QSignalSpy wanted(page.get(), &Page::selectionWanted);
        QTest::mouseClick(page->findChild<QToolButton*>(QStringLiteral("study-way-on")), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.front().front().value<Selection>(), Selection());
    }

    void clickAndEnterOpen() {
        const auto page = shown();
        QSignalSpy opened(page.get(), &Page::intent);
        QTableView* table = page->table();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(2, 0)).center());
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.back().front().toString(), studyTarget(ids(*page)[2]));
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(opened.size(), 1); // moving opens nothing
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(opened.back().front().toString(), studyTarget(ids(*page)[3]));
    }

    void fromTheFieldDownIntoTheRows() {
        const auto page = shown();
        page->activateWindow();
        field(*page)->setFocus();
        QTest::keyClick(field(*page), Qt::Key_Down);
        QTRY_COMPARE(QApplication::focusWidget(), page->table());
        QCOMPARE(page->table()->currentIndex().row(), 0);
        QCOMPARE(page->searchField(), field(*page));
    }

    void headerSortsByValue() {
        const auto page = shown(everything());
        QHeaderView* header = page->table()->horizontalHeader();
        const int column = columnOf(page->shownTable(), QLatin1String("n"));
        const QSignalSpy step(page.get(), &Page::viewStateChanged);
        const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                        header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(step.size(), 1);
        const auto people = [&] {
            std::vector<int> list;
            const Table table = page->shownTable();
            for (const auto& row : table.rows)
                if (row[static_cast<std::size_t>(column)].value.isValid())
                    list.push_back(row[static_cast<std::size_t>(column)].value.toInt());
            return list;
        };
        QVERIFY(std::ranges::is_sorted(people()));
        const QJsonObject ascending = page->viewState();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        QVERIFY(std::ranges::is_sorted(people(), std::greater()));
        page->setViewState(ascending);
        QVERIFY(std::ranges::is_sorted(people()));
        QCOMPARE(step.size(), 2); // restoring a state is no step of its own
    }

    void searchIsPartOfTheState() {
        const auto page = shown(everything());
        const QSignalSpy step(page.get(), &Page::viewStateChanged);
        QTest::keyClicks(field(*page), QStringLiteral("nitrous"));
        QTest::keyClick(field(*page), Qt::Key_Return);
        QCOMPARE(step.size(), 1);
        const QStringList found = ids(*page);
        const QJsonObject state = page->viewState();
        page->setViewState({});
        QCOMPARE(ids(*page).size(), 126);
        page->setViewState(state);
        QCOMPARE(ids(*page), found);
        QCOMPARE(field(*page)->text(), QStringLiteral("nitrous"));
    }

    void csvReadsBack() {
        const auto page = shown(everything());
        page->table()->sortByColumn(columnOf(page->shownTable(), QLatin1String("year")), Qt::DescendingOrder);
        const QString file = m_scratch.filePath(QStringLiteral("studies.csv"));
        QVERIFY(page->exportTo(file));
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QStringList lines = QString::fromUtf8(csv.readAll()).split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 127);
        QVERIFY(lines.front().startsWith(QStringLiteral("id,authors,year,")));
        const QStringList order = ids(*page);
        for (qsizetype row = 0; row < order.size(); ++row)
            QVERIFY(lines[row + 1].startsWith(order[row] + QLatin1Char(',')));
    }

    void copyIsTabSeparated() {
        const auto page = shown();
        page->table()->selectRow(0);
        page->table()->setFocus();
        QTest::keyClick(page->table(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(QApplication::clipboard()->text().contains(cell(*page, 0, "id") + QLatin1Char('\t')),
                 qPrintable(QApplication::clipboard()->text()));
    }

    void nothingLiesBeyondTheEdge_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<double>("scale");
        for (const double scale : {1.0, 1.5, 2.0})
            for (const int width : {560, 800, 1130, 1700})
                QTest::addRow("%d at %d %%", width, static_cast<int>(100 * scale)) << width << scale;
    }
    void nothingLiesBeyondTheEdge() {
        QFETCH(const int, width);
        QFETCH(const double, scale);
        const auto page = shown(everything());
        page->setTheme(themeFor(ThemeKind::Dark), scale);
        page->resize(width, 700);
        QTest::qWait(1);
        const QHeaderView* header = page->table()->horizontalHeader();
        QVERIFY2(header->length() <= page->table()->viewport()->width(),
                 qPrintable(QStringLiteral("%1 of %2").arg(header->length()).arg(page->table()->viewport()->width())));
        QVERIFY(!header->isSectionHidden(0));
        QVERIFY(!header->isSectionHidden(columnOf(page->shownTable(), QLatin1String("n"))));
    }

    void everyFigureStandsInTheDetail() {
        for (const Study& study : m_evidence.studies) {
            const QJsonObject file = fileOf(study.id);
            const QString html = studyDetail(m_evidence, study).html;
            const QString text = plain(html);
            for (const QString& list : rowLists)
                for (const QJsonValue row : file[list].toArray()) {
                    for (const char* key :
                         {"percent", "mean", "sd", "se", "lower", "upper", "estimate", "p", "p_below"})
                        if (const QJsonValue value = row[QLatin1String(key)]; value.isDouble()) {
                            const QString number =
                                QString::number(value.toDouble(), 'f', QLocale::FloatingPointShortest)
                                    .replace(QLatin1Char('-'), QChar(0x2212));
                            const QString grouped = printedNumber(value.toDouble());
                            QCOMPARE(QString(grouped).remove(QLatin1Char(',')), number);
                            QVERIFY2(text.contains(grouped), qPrintable(study.id + QStringLiteral(": ") + number));
                        }
                    QVERIFY2(html.contains(QStringLiteral("href=\"#source-%1\"").arg(row["source"_L1].toString())),
                             qPrintable(study.id));
                }
            QVERIFY(text.contains(file["citation"_L1]["title"_L1].toString()));
            QVERIFY(text.contains(file["note"_L1].toString()));
            QVERIFY(text.contains(file["selection"_L1]["basis"_L1].toString().mid(1)));
            for (const QJsonValue arm : file["arms"_L1].toArray())
                QVERIFY2(text.contains(arm["label"_L1].toString()), qPrintable(study.id));
            for (const QJsonValue id : file["overlaps"_L1].toArray())
                QVERIFY(targets(html).contains(studyTarget(id.toString())));
            for (const QJsonValue source : file["sources"_L1].toArray())
                QVERIFY(text.contains(source["locator"_L1].toString()));
        }
    }

    void linksLeadOnlyWhereTheyMay() {
        static const QRegularExpression allowed(
            QStringLiteral("^(study:|treatment:|#source-|#derived-|https://doi\\.org/10\\.|https://"
                           "pubmed\\.ncbi\\.nlm\\.nih\\.gov/\\d+/$|https://clinicaltrials\\.gov/study/NCT\\d{8}$)"));
        for (const Study& study : m_evidence.studies)
            for (const QString& target : targets(studyDetail(m_evidence, study).html))
                QVERIFY2(allowed.match(target).hasMatch(), qPrintable(study.id + QLatin1Char(' ') + target));
        for (const Treatment& treatment : m_evidence.treatments)
            for (const QString& target : targets(treatmentDetail(m_evidence, treatment).html))
                QVERIFY2(allowed.match(target).hasMatch(), qPrintable(treatment.id + QLatin1Char(' ') + target));
    }

    void derivedFiguresShowTheirFormula() {
        const QString html = studyDetail(m_evidence, *m_evidence.study(QStringLiteral("murrough-2013-midazolam"))).html;
        const QString text = plain(html);
        QVERIFY(text.contains(QStringLiteral("30 of 47 derived"))); // 64 % of 47
        QVERIFY(text.contains(QStringLiteral("round(47 × 64 ÷ 100)")));
    }

    void sourcesCarryTheirMarks() {
        const QString text =
            plain(studyDetail(m_evidence, *m_evidence.study(QStringLiteral("popova-2019-transform-2"))).html);
        QVERIFY(text.contains(QStringLiteral("s1†")));
        QVERIFY(text.contains(QStringLiteral("second-hand, not the original")));
        Study unread = *m_evidence.study(QStringLiteral("murrough-2013-midazolam"));
        unread.sources.front().read = false;
        const QString marked = plain(studyDetail(m_evidence, unread).html);
        QVERIFY(marked.contains(QStringLiteral("s1‡")));
        QVERIFY(marked.contains(QStringLiteral("not read in its source")));
    }

    void markupInAFileIsText() {
        Study odd = *m_evidence.study(QStringLiteral("murrough-2013-midazolam"));
        odd.note = odd.citation.title = odd.arms.front().label = odd.sources.front().locator =
            QStringLiteral("<img src=x> & \"<b>\"");
        const QString html = studyDetail(m_evidence, odd).html;
        QVERIFY(!html.contains(QStringLiteral("<img src=x>")));
        QVERIFY(plain(html).contains(QStringLiteral("<img src=x> & \"<b>\"")));
    }

    void everyFactOfACardStands() {
        QFile file(root + QStringLiteral("knowledge/treatments.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cards = QJsonDocument::fromJson(file.readAll()).array();
        QCOMPARE(cards.size(), 36);
        for (const QJsonValue card : cards) {
            const QString id = card["id"_L1].toString();
            const QString text = plain(treatmentDetail(m_evidence, *m_evidence.treatment(id)).html);
            // First letters are raised.
            const auto stands = [&](const QString& fact) { return fact.isEmpty() || text.contains(fact.mid(1)); };
            QVERIFY2(stands(card["mechanism"_L1]["summary"_L1].toString()), qPrintable(id));
            for (const char* key : {"usual_dose", "usual_schedule", "setting"})
                QVERIFY2(stands(card[QLatin1String(key)]["text"_L1].toString()), qPrintable(id));
            for (const char* key : {"boxed_warnings", "monitoring", "common_adverse_events"})
                for (const QJsonValue fact : card[QLatin1String(key)].toArray())
                    QVERIFY2(stands(fact["text"_L1].toString()), qPrintable(id));
            for (const QJsonValue entry : card["regulatory"_L1].toArray())
                QVERIFY2(stands(entry["indication"_L1].toString()), qPrintable(id));
            for (const QJsonValue source : card["sources"_L1].toArray()) {
                QVERIFY(text.contains(source["document"_L1].toString()));
                QVERIFY(text.contains(source["locator"_L1].toString()));
            }
            qsizetype bearing = 0;
            for (const Study& study : m_evidence.studies)
                if (std::ranges::find(study.arms, id, &Arm::treatment) != study.arms.end()) ++bearing;
            QCOMPARE(targets(treatmentDetail(m_evidence, *m_evidence.treatment(id)).html)
                         .filter(QStringLiteral("study:"))
                         .size(),
                     bearing);
            QCOMPARE(text.contains(QStringLiteral("No study in the library")), bearing == 0);
        }
    }

    void theWindowKeepsASearchThatIsBeingTyped() {
        MainWindow window(m_evidence, QStringLiteral(TRD_BINARY_DIR "/bin/evidence.sqlite"));
        window.resize(1366, 768);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        auto* page = qobject_cast<StudiesPage*>(window.currentPage());
        QVERIFY(page);
        QTRY_COMPARE(QApplication::focusWidget(), field(*page));
        const Place before = window.place();
        QTest::keyClicks(field(*page), QStringLiteral("psilocyb"));
        QTRY_VERIFY(!ids(*page).isEmpty() && ids(*page).size() < 20);
        const QStringList found = ids(*page);
        QVERIFY(found.contains(QStringLiteral("goodwin-2022")));

        window.open(studyTarget(QStringLiteral("goodwin-2022")));
        QCOMPARE(ids(*page), found);
        QVERIFY(window.detailPane()->text()->toPlainText().contains(QStringLiteral("COMP 001")));
        window.open(treatmentTarget(QStringLiteral("psilocybin")));
        window.goBack();
        QCOMPARE(window.place().detail, studyTarget(QStringLiteral("goodwin-2022")));
        window.goBack();
        QVERIFY(window.place().detail.isEmpty());
        QCOMPARE(ids(*page), found);
        QCOMPARE(before.page, window.place().page);
        // The window is destroyed with the field in focus and a search that no step has taken over.
        field(*page)->setFocus();
        QTest::keyClicks(field(*page), QStringLiteral("in"));
    }

    void sourceMarksLeadToTheirSource() {
        DetailText pane;
        pane.setTheme(themeFor(ThemeKind::Light), 1);
        pane.resize(330, 400);
        pane.show(studyDetail(m_evidence, *m_evidence.study(QStringLiteral("goodwin-2022"))).html);
        pane.QWidget::show();
        const QSignalSpy opened(&pane, &DetailText::intent);
        QCOMPARE(pane.verticalScrollBar()->value(), 0);
        emit pane.anchorClicked(QUrl(QStringLiteral("#source-s2")));
        QVERIFY(pane.verticalScrollBar()->value() > 0);
        QCOMPARE(opened.size(), 0);
    }

    void linksAreReachedByTab() {
        DetailText pane;
        pane.setTheme(themeFor(ThemeKind::Light), 1);
        pane.resize(330, 700);
        pane.show(studyDetail(m_evidence, *m_evidence.study(QStringLiteral("popova-2019-transform-2"))).html);
        pane.QWidget::show();
        pane.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&pane));
        pane.setFocus();
        QSignalSpy opened(&pane, &DetailText::intent);
        const QStringList all = targets(pane.toHtml());
        const auto study = std::ranges::find_if(
            all, [](const QString& target) { return target.startsWith(QLatin1String("treatment:")); });
        for (auto step = all.begin(); step <= study; ++step) QTest::keyClick(&pane, Qt::Key_Tab);
        QTest::keyClick(&pane, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toString(), *study);
        const auto mark = std::ranges::find_if(
            all, [](const QString& target) { return target.startsWith(QLatin1String("#source-")); });
        for (auto step = study; step < mark; ++step) QTest::keyClick(&pane, Qt::Key_Tab);
        QVERIFY2(QToolTip::text().contains(QStringLiteral("benefit-risk analysis")), qPrintable(QToolTip::text()));
    }
};

QTEST_MAIN(TestStudies)
#include "tst_studies.moc"
