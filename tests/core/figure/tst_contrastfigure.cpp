// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The contrasts as drawn and tabled, against the shipped evidence: whose interval is of which level, what counts as
// leaving out "no difference", which window was asked, what tells the rows of one study apart.

#include "../query/fixture.h"
#include "figure/comparefigures.h"
#include "figure/words.h"

#include <cmath>

using namespace trd;
using namespace fixture;

namespace {

Selection everything() {
    Selection selection;
    selection.set = allStudiesSet;
    selection.resistance = {Resistance::Resistant, Resistance::InadequateResponse, Resistance::NotRequired};
    return selection;
}

Figure figureOf(const Evidence& evidence, const Selection& selection, const ContrastQuery& query) {
    return contrastFigure(evidence, selection, query, contrasts(evidence, selection, query));
}

int columnOf(const Table& table, const QString& key) {
    const auto found = std::ranges::find(table.columns, key, &TableColumn::key);
    return found == table.columns.end() ? -1 : static_cast<int>(found - table.columns.begin());
}

const TableCell& cellOf(const Table& table, std::size_t row, const char* key) {
    const int column = columnOf(table, QString::fromLatin1(key));
    if (column < 0) qFatal("no column %s", key);
    return table.rows[row][static_cast<std::size_t>(column)];
}

/// A study of two arms that prints one contrast.
const Evidence& printing(const ContrastRow& printed, bool maintenance = false) {
    Study made = study("a", {arm("k"), arm("p", "placebo", ArmRole::Control)}, {});
    made.contrasts = {printed};
    made.design.maintenanceClock = maintenance;
    made.arms[0].label = QStringLiteral("Ketamine");
    made.arms[1].label = QStringLiteral("Placebo");
    return evidence({made});
}

ContrastRow printedRatio(double estimate) {
    ContrastRow row;
    row.arm = QStringLiteral("k");
    row.versus = QStringLiteral("p");
    row.outcome = QStringLiteral("response");
    row.measure = Measure::RiskRatio;
    row.at = weeks(4);
    row.estimate = estimate;
    row.source = QStringLiteral("read");
    return row;
}

} // namespace

class TestContrastFigure : public QObject {
    Q_OBJECT

private slots:
    void intervalsOfAnotherLevelAreNamedAndNotCounted();
    void aPrintedBoundOfPStandsInItsOwnColumn();
    void theWindowIsNamedWithWhatItKeepsOut();
    void maintenanceRowsSayWhatTheyCountFrom();
    void aRatioWithoutItsSignTurnsToTheSideThatTheSourceNames();
    void everyRowOfAStudyReadsDifferently();
    void secondHandFiguresCarryARing();
    void theLegendNamesWhatIsThere();
    void whatIsBothReportedAndComputedCountsOnce();
};

void TestContrastFigure::whatIsBothReportedAndComputedCountsOnce() {
    // anand-2023-elekt-d.json prints the risk difference of response, and the counts of both arms.
    Selection selection;
    selection.treatments = {QStringLiteral("ketamine-iv")};
    const Figure figure = figureOf(shipped(), selection, {QStringLiteral("response"), Measure::RiskDifference});
    QStringList rows;
    for (const FigureRow& row : figure.rows)
        if (row.label == QLatin1String("Anand 2023 (ELEKT-D)")) rows << row.sublabel;
    QCOMPARE(rows.size(), 2); // both stand there
    const auto marks = static_cast<int>(figure.marks.size());
    QVERIFY2(figure.finding.startsWith(QStringLiteral("%1 of %1 estimate(s) from 3 trial(s)").arg(marks - 1)),
             qPrintable(figure.finding));
    QVERIFY2(figure.note.contains(QStringLiteral("both as reported and as computed")), qPrintable(figure.note));
}

void TestContrastFigure::intervalsOfAnotherLevelAreNamedAndNotCounted() {
    // shelton-2025-onfasprodil.json prints 80 % intervals, bauer-2013-quetiapine-lithium.json 97.5 % ones.
    const ContrastQuery query{QStringLiteral("change"), Measure::MeanDifference};
    const Figure figure = figureOf(shipped(), everything(), query);
    int other = 0, clear = 0;
    for (const Mark& mark : figure.marks) {
        const auto row = static_cast<std::size_t>(mark.tableRow);
        const QString id = cellOf(figure.table, row, "study").value.toString();
        const double level = cellOf(figure.table, row, "level").value.toDouble();
        const QString& value = figure.rows[static_cast<std::size_t>(mark.y)].value;
        if (!mark.lower) continue;
        if (level == 95) {
            clear += *mark.lower > 0 || *mark.upper < 0;
            QVERIFY2(!value.contains(u'%'), qPrintable(value));
            continue;
        }
        ++other;
        const QString named = level == 80 ? QStringLiteral("80\u202f%") : QStringLiteral("97.5\u202f%");
        QVERIFY(id == QLatin1String(level == 80 ? "shelton-2025-onfasprodil" : "bauer-2013-quetiapine-lithium"));
        QVERIFY2(value.contains(named), qPrintable(value));
        QVERIFY2(mark.tip.contains(named), qPrintable(mark.tip));
    }
    QVERIFY(other >= 3);
    QVERIFY2(figure.finding.contains(QStringLiteral("interval, %1 leave out").arg(clear)), qPrintable(figure.finding));
    QVERIFY2(figure.note.contains(QStringLiteral("another level than 95 %")), qPrintable(figure.note));
    QVERIFY2(figure.x.title.contains(QStringLiteral("where the row names no other")), qPrintable(figure.x.title));
    const Figure ratios = figureOf(shipped(), {}, {});
    QVERIFY(!ratios.note.contains(QStringLiteral("another level")) &&
            !ratios.x.title.contains(QStringLiteral("names no other")));
}

void TestContrastFigure::aPrintedBoundOfPStandsInItsOwnColumn() {
    // Every reported row of the evidence that prints "p < x", and no other, has it in its column.
    const Selection selection = everything();
    int bounds = 0, errors = 0;
    for (const QString& outcome : contrastOutcomes(shipped())) {
        const ContrastQuery query{outcome, {}};
        const auto rows = contrasts(shipped(), selection, query);
        for (const TrialContrast& row : rows) {
            if (!row.reported) continue;
            QCOMPARE(row.pBelow, row.reported->pBelow);
            QCOMPARE(row.se, row.reported->se);
            bounds += row.pBelow.has_value();
            errors += row.se.has_value();
        }
        const Table table = contrastFigure(shipped(), selection, query, rows).table;
        int shown = 0;
        for (std::size_t row = 0; row < table.rows.size(); ++row)
            shown += cellOf(table, row, "p_below").value.isValid();
        QCOMPARE(shown, static_cast<int>(std::ranges::count_if(
                            rows, [](const TrialContrast& row) { return row.pBelow.has_value(); })));
    }
    QVERIFY2(bounds > 60, qPrintable(QString::number(bounds)));
    QVERIFY2(errors > 10, qPrintable(QString::number(errors)));
    ContrastRow printed = printedRatio(2);
    printed.pBelow = 0.001;
    printed.se = 0.4;
    const Figure figure = figureOf(printing(printed), {}, {});
    QVERIFY2(figure.marks.front().tip.contains(QStringLiteral("p < 0.001")), qPrintable(figure.marks.front().tip));
    QVERIFY(figure.marks.front().tip.contains(QStringLiteral("SE 0.4")));
    QCOMPARE(cellOf(figure.table, 0, "p_below").value.toDouble(), 0.001);
    QVERIFY(!cellOf(figure.table, 0, "p").value.isValid());
}

void TestContrastFigure::theWindowIsNamedWithWhatItKeepsOut() {
    const Figure usual = figureOf(shipped(), {}, {});
    QVERIFY2(usual.subtitle.contains(windowWords(rateWindow({}))), qPrintable(usual.subtitle));
    Selection narrow;
    narrow.to = days(2);
    const ContrastQuery query;
    const auto outside = contrastsOutside(shipped(), narrow, query).size();
    Selection open;
    open.to = months(1200);
    QCOMPARE(contrasts(shipped(), narrow, query).size() + outside, contrasts(shipped(), open, query).size());
    QVERIFY(outside > 0);
    const Figure figure = figureOf(shipped(), narrow, query);
    QVERIFY2(figure.subtitle.contains(windowWords(rateWindow(narrow))), qPrintable(figure.subtitle));
    QVERIFY2(figure.note.contains(QStringLiteral("%1 contrast").arg(outside)), qPrintable(figure.note));
    QVERIFY(figure.note.contains(QStringLiteral("outside the window")));
    QVERIFY(!figureOf(shipped(), open, query).note.contains(QStringLiteral("outside the window")));
}

void TestContrastFigure::maintenanceRowsSayWhatTheyCountFrom() {
    // alexopoulos-2008-risperidone.json: relapse in 18 of 32 and 20 of 31 people, 24 weeks from the start of
    // maintenance.
    const ContrastQuery query{QStringLiteral("relapse"), Measure::RiskRatio};
    const Figure figure = figureOf(shipped(), everything(), query);
    bool seen = false;
    for (std::size_t row = 0; row < figure.table.rows.size(); ++row) {
        const QString study = cellOf(figure.table, row, "study").value.toString();
        const bool maintenance = shipped().study(study)->design.maintenanceClock;
        QCOMPARE(cellOf(figure.table, row, "clock").value.toString(),
                 maintenance ? QStringLiteral("maintenance") : QStringLiteral("first dose"));
        if (study != QLatin1String("alexopoulos-2008-risperidone") ||
            cellOf(figure.table, row, "as").value != QLatin1String("computed"))
            continue;
        seen = true;
        QCOMPARE(cellOf(figure.table, row, "at_hours").value.toDouble(), 24 * 168.0);
        QVERIFY(std::fabs(cellOf(figure.table, row, "estimate").value.toDouble() - (18.0 / 32) / (20.0 / 31)) < 1e-9);
        QVERIFY(cellOf(figure.table, row, "clock").text.contains(QStringLiteral("start of maintenance")));
    }
    QVERIFY(seen);
    QVERIFY2(figure.note.contains(QStringLiteral("start of maintenance")), qPrintable(figure.note));
}

void TestContrastFigure::aRatioWithoutItsSignTurnsToTheSideThatTheSourceNames() {
    for (const bool arm : {true, false}) {
        ContrastRow printed = printedRatio(0.5);
        printed.lower = 0.4;
        printed.upper = 0.8;
        printed.favours = arm ? QStringLiteral("k") : QStringLiteral("p");
        const Figure figure = figureOf(printing(printed), {}, {});
        const Mark& mark = figure.marks.front();
        // Response: more is better, so the side of the arm named lies above 1.
        QVERIFY(std::fabs(mark.x - std::log(arm ? 2 : 0.5)) < 1e-12);
        QVERIFY(std::fabs(*mark.lower - std::log(arm ? 1.25 : 0.4)) < 1e-12);
        QVERIFY(std::fabs(*mark.upper - std::log(arm ? 2.5 : 0.8)) < 1e-12);
        QVERIFY(figure.rows.back().value.startsWith(QStringLiteral("0.50"))); // as printed
    }
}

void TestContrastFigure::everyRowOfAStudyReadsDifferently() {
    int rows = 0;
    for (const QString& outcome : contrastOutcomes(shipped()))
        for (const auto& [measure, word] : Words<Measure>::table) {
            const Figure figure = figureOf(shipped(), everything(), {outcome, measure});
            QSet<QString> seen;
            QString heading;
            for (const FigureRow& row : figure.rows) {
                if (row.marker) {
                    heading = row.label;
                    continue;
                }
                const QString words = heading + row.target + row.sublabel;
                QVERIFY2(!seen.contains(words),
                         qPrintable(outcome + QLatin1Char(' ') + row.label + QLatin1Char(' ') + row.sublabel));
                seen.insert(words);
                ++rows;
            }
        }
    QVERIFY(rows > 100);
    // bauer-2013-quetiapine-lithium.json: labels without a comma stand whole.
    const Figure change = figureOf(shipped(), everything(), {QStringLiteral("change"), Measure::MeanDifference});
    for (const FigureRow& row : change.rows)
        if (studyOf(row.target) == QLatin1String("bauer-2013-quetiapine-lithium"))
            QVERIFY2(row.sublabel.contains(QStringLiteral("uetiapine")), qPrintable(row.sublabel));
    // turkoz-2021-early-nonresponse.json: the labels of its arms begin alike and end apart.
    const Figure turkoz = figureOf(shipped(), everything(), {QStringLiteral("response"), Measure::OddsRatio});
    QStringList starts;
    for (const FigureRow& row : turkoz.rows)
        if (studyOf(row.target) == QLatin1String("turkoz-2021-early-nonresponse")) starts << row.sublabel;
    QVERIFY(starts.size() > 1);
    for (const QString& words : starts)
        QVERIFY2(!words.contains(QStringLiteral("Esketamine + antidepressant, ")), qPrintable(starts.join(u'|')));
    QVERIFY2(std::ranges::any_of(
                 starts,
                 [](const QString& words) { return words.contains(QStringLiteral("no response at day 2 against")); }),
             qPrintable(starts.join(u'|')));
}

void TestContrastFigure::secondHandFiguresCarryARing() {
    int ringed = 0;
    for (const ContrastQuery& query :
         {ContrastQuery{}, ContrastQuery{QStringLiteral("response"), Measure::RiskDifference}}) {
        const auto rows = contrasts(shipped(), everything(), query);
        const Figure figure = contrastFigure(shipped(), everything(), query, rows);
        int here = 0;
        for (const Mark& mark : figure.marks) {
            here += mark.dotted;
            if (mark.dotted) QVERIFY2(mark.tip.contains(QStringLiteral("second-hand")), qPrintable(mark.tip));
        }
        QCOMPARE(std::ranges::count_if(figure.legend, &LegendEntry::dotted), here > 0 ? 1 : 0);
        ringed += here;
    }
    QVERIFY(ringed > 0);
}

void TestContrastFigure::theLegendNamesWhatIsThere() {
    const auto words = [](const Figure& figure) {
        QStringList list;
        for (const LegendEntry& entry : figure.legend) list << entry.text;
        return list;
    };
    QCOMPARE(words(figureOf(printing(printedRatio(2)), {}, {})), QStringList{QStringLiteral("as reported")});
    ContrastRow unsignedRow = printedRatio(2);
    unsignedRow.favours = QStringLiteral("k");
    QCOMPARE(words(figureOf(printing(unsignedRow), {}, {})),
             QStringList{QStringLiteral("printed without its sign, on the side that the source names")});
}

QTEST_GUILESS_MAIN(TestContrastFigure)
#include "tst_contrastfigure.moc"
