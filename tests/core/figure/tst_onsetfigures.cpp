// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures of onset, course and durability, as numbers and words, against the shipped files and a study made up.

#include "evidence/reader.h"
#include "figure/axes.h"
#include "figure/format.h"
#include "figure/onsetfigures.h"
#include "figure/words.h"

#include <QLocale>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <cmath>
#include <set>

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

Selection everything() {
    Selection selection;
    selection.set = allStudiesSet;
    selection.resistance = {Resistance::Resistant, Resistance::InadequateResponse, Resistance::NotRequired};
    return selection;
}

Selection nothing() {
    Selection selection;
    selection.treatments = {QStringLiteral("no-such-treatment")};
    return selection;
}

Figure onset(const Selection& selection) {
    return onsetFigure(shipped(), selection, onsetFindings(shipped(), selection));
}
Figure course(const Selection& selection, RateOutcome outcome = RateOutcome::Response) {
    return courseFigure(shipped(), selection, outcome, courses(shipped(), selection, outcome));
}
Figure rates(const Selection& selection) {
    return durabilityRateFigure(shipped(), selection, durability(shipped(), selection));
}
Figure ratios(const Selection& selection) {
    return durabilityRatioFigure(shipped(), selection, durability(shipped(), selection));
}
Figure times(const Selection& selection) {
    return durabilityTimeFigure(shipped(), selection, durability(shipped(), selection));
}

int rowOf(const Figure& figure, const QString& label) {
    for (std::size_t i = 0; i < figure.rows.size(); ++i)
        if (figure.rows[i].label == label) return static_cast<int>(i);
    return -1;
}

std::vector<const Mark*> marksOf(const Figure& figure, int row) {
    std::vector<const Mark*> marks;
    for (const Mark& mark : figure.marks)
        if (std::lround(mark.y) == row) marks.push_back(&mark);
    return marks;
}

QVariant cell(const Figure& figure, std::size_t row, const QString& key) {
    for (std::size_t column = 0; column < figure.table.columns.size(); ++column)
        if (figure.table.columns[column].key == key) return figure.table.rows[row][column].value;
    qFatal("no column %s", qPrintable(key));
}

/// What holds for every figure of this page.
void checkWhole(const Figure& figure) {
    QVERIFY(!figure.id.isEmpty() && !figure.title.isEmpty() && !figure.subtitle.isEmpty());
    QVERIFY(!figure.caution.isEmpty() && !figure.note.isEmpty() && !figure.selection.isEmpty() &&
            !figure.empty.isEmpty());
    QVERIFY(!figure.isEmpty() && !figure.sources.isEmpty());
    for (const std::vector<TableCell>& row : figure.table.rows) {
        QCOMPARE(row.size(), figure.table.columns.size());
        QVERIFY(row.front().target.startsWith(QStringLiteral("study:")));
        const auto at = [&](const char* key) {
            return row[static_cast<std::size_t>(
                std::ranges::find(figure.table.columns, QLatin1String(key), &TableColumn::key) -
                figure.table.columns.begin())];
        };
        QVERIFY2(at("source").text.startsWith(QStringLiteral("read: ")) ||
                     at("source").text == QStringLiteral("not read in its source"),
                 qPrintable(at("source").text));
        // What is taken home names the paper, and how the people came to the arm.
        const Study* study = shipped().study(studyOf(row.front().target));
        QVERIFY(study);
        QCOMPARE(at("doi").text, study->citation.doi);
        QVERIFY(!at("design").text.isEmpty());
        // The figure that is meant is one of the study's rows.
        QVERIFY2(!studyRowOf(row.front().target).isEmpty(), qPrintable(row.front().target));
    }
    for (const Mark& mark : figure.marks) {
        QVERIFY(mark.x >= figure.x.min && mark.x <= figure.x.max);
        QVERIFY(std::isfinite(mark.y) && mark.lower.has_value() == mark.upper.has_value());
        QVERIFY(mark.tip.contains(QLatin1Char('\n')));
        QVERIFY(mark.target.startsWith(QStringLiteral("study:")));
        QVERIFY(mark.tableRow >= 0 && mark.tableRow < static_cast<int>(figure.table.rows.size()));
        QCOMPARE(figure.table.rows[static_cast<std::size_t>(mark.tableRow)].front().target, mark.target);
        if (figure.orientation == Orientation::Rows)
            QVERIFY(!figure.rows.at(static_cast<std::size_t>(std::lround(mark.y))).heading);
    }
    const QString text = figure.title + figure.subtitle + figure.finding + figure.caution + figure.note;
    QVERIFY2(!text.contains(QLatin1Char('%')) || !text.contains(QStringLiteral("%1")), qPrintable(text));
}

} // namespace

class TestOnsetFigures final : public QObject {
    Q_OBJECT

private:
    QTranslator m_english;

private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        if (m_english.load(QStringLiteral(":/i18n/trd-atlas_en.qm"))) QCoreApplication::installTranslator(&m_english);
    }

    void everyFindingHasItsMark() {
        for (const Selection& selection : {Selection(), everything()}) {
            const Figure figure = onset(selection);
            checkWhole(figure);
            // Read again from the files: a mark is one study's finding of one event at one time in one row.
            std::set<std::tuple<bool, bool, QString, QString, int, double, double, double>> expected;
            std::size_t rows = 0;
            for (const Study& study : shipped().studies) {
                if (selection.set != allStudiesSet && study.selection.set != QStringLiteral("review")) continue;
                if (std::ranges::find(selection.resistance, study.population.resistance.value_or(
                                                                Resistance::NotRequired)) == selection.resistance.end())
                    continue;
                for (const OnsetRow& row : study.onset) {
                    if (!row.at) continue;
                    ++rows;
                    const Arm* arm = study.arm(row.arm);
                    QVERIFY(arm); // none of the files has an onset of the whole study
                    expected.emplace(study.design.maintenanceClock, arm->role == ArmRole::Control, arm->treatment,
                                     study.id, static_cast<int>(row.event), row.at->hours(), row.lower.value_or(-1),
                                     row.upper.value_or(-1));
                }
            }
            QVERIFY(rows > 20);
            QCOMPARE(figure.table.rows.size(), rows);
            QCOMPARE(figure.marks.size(), expected.size());
            for (const Mark& mark : figure.marks) {
                const double hours =
                    cell(figure, static_cast<std::size_t>(mark.tableRow), QStringLiteral("at_hours")).toDouble();
                QVERIFY(std::abs(axisToTime(mark.x) - hours) < 1e-9 * hours);
            }
        }
    }

    void knownTimes() {
        const Figure figure = onset({});
        const auto hoursOf = [&](const QString& label) {
            QList<double> list;
            for (const Mark* mark : marksOf(figure, rowOf(figure, label)))
                list << std::round(axisToTime(mark->x) * 1000) / 1000;
            std::ranges::sort(list);
            return list;
        };
        // zarate-2013-azd6765: 80 minutes; bauer-2013: day 4; palhano-fontes-2019: day 1.
        QCOMPARE(hoursOf(treatmentName(shipped(), u"lanicemine"_qs)), QList<double>{1.333});
        QCOMPARE(hoursOf(treatmentName(shipped(), u"quetiapine-xr"_qs)), QList<double>{96});
        QCOMPARE(hoursOf(treatmentName(shipped(), u"ayahuasca"_qs)), QList<double>{24});
        // zarate-2006 and murrough-2013-repeated 2 h, fava-2020 1 day, murrough's relapse 18 days.
        QCOMPARE(hoursOf(treatmentName(shipped(), u"ketamine-iv"_qs)), (QList<double>{2, 2, 24, 432}));
        QVERIFY2(figure.finding.contains(u"80 minutes"_qs) && figure.finding.contains(u"Zarate 2013"_qs),
                 qPrintable(figure.finding));
    }

    void shapesSayTheEvent() {
        const Figure figure = onset({});
        for (const Mark& mark : figure.marks) {
            const auto event = fromWord<OnsetEvent>(
                cell(figure, static_cast<std::size_t>(mark.tableRow), QStringLiteral("event")).toString());
            QVERIFY(event);
            QCOMPARE(mark.hollow, event == OnsetEvent::FirstImprovement);
            QCOMPARE(mark.shape == Shape::Cross, event == OnsetEvent::MedianTimeToRelapse);
            QCOMPARE(mark.shape == Shape::Tick,
                     event == OnsetEvent::MedianTimeToResponse || event == OnsetEvent::MedianTimeToRemission);
        }
        // Every event that is drawn is explained, and none that is not.
        QCOMPARE(std::ranges::count(figure.legend, false, &LegendEntry::dotted), 4);
        QCOMPARE(std::ranges::count(figure.legend, true, &LegendEntry::dotted), 1);
        for (const LegendEntry& entry : figure.legend) QCOMPARE(entry.hue, Hue::Neutral);
    }

    void marksOfOneMomentDoNotHideEachOther() {
        for (const Selection& selection : {Selection(), everything()}) {
            const Figure figure = onset(selection);
            for (std::size_t a = 0; a < figure.marks.size(); ++a)
                for (std::size_t b = a + 1; b < figure.marks.size(); ++b) {
                    const Mark &one = figure.marks[a], &other = figure.marks[b];
                    if (std::lround(one.y) != std::lround(other.y)) continue;
                    QVERIFY2(std::abs(one.x - other.x) > 0.02 || std::abs(one.y - other.y) > 0.15,
                             qPrintable(one.tip + u"\n--\n"_qs + other.tip));
                    QVERIFY(std::abs(one.y - static_cast<double>(std::lround(one.y))) < 0.45);
                }
        }
    }

    void armsOfOneStudyShareAMark() {
        // daly-2018-synapse: 28 and 84 mg separated at 2 hours, 56 mg at 24.
        const Figure figure = onset({});
        QStringList tips;
        for (const Mark& mark : figure.marks)
            if (studyOf(mark.target) == u"daly-2018-synapse"_qs) tips << mark.tip;
        QCOMPARE(tips.size(), 2);
        std::ranges::sort(tips, {}, [](const QString& tip) { return tip.contains(u"24 hours"_qs); });
        QVERIFY2(tips[0].contains(u"28 mg"_qs) && tips[0].contains(u"84 mg"_qs) && !tips[0].contains(u"56 mg"_qs),
                 qPrintable(tips[0]));
        QVERIFY2(tips[0].contains(u"2 hours"_qs) && tips[0].contains(u"against: Placebo spray"_qs) &&
                     tips[0].contains(u"read: "_qs),
                 qPrintable(tips[0]));
        QVERIFY2(tips[1].contains(u"56 mg"_qs), qPrintable(tips[1]));
    }

    void maintenanceStandsApart() {
        const Figure figure = onset({});
        const int heading = rowOf(figure, QStringLiteral("Counted from the start of maintenance"));
        QVERIFY(heading > 0 && figure.rows[static_cast<std::size_t>(heading)].heading);
        for (const Mark& mark : figure.marks) {
            const bool maintenance =
                cell(figure, static_cast<std::size_t>(mark.tableRow), QStringLiteral("clock")).toString() ==
                u"maintenance"_qs;
            QCOMPARE(std::lround(mark.y) > heading, maintenance);
            QCOMPARE(mark.tip.contains(u"start of maintenance"_qs), maintenance);
        }
        Selection antipsychotics = everything();
        antipsychotics.treatments = {QStringLiteral("risperidone")};
        QVERIFY(onset(antipsychotics).x.title.contains(u"start of maintenance"_qs));
    }

    void controlsAreNoTreatment() {
        const Figure figure = onset({});
        const QString psilocybin = treatmentName(shipped(), u"psilocybin"_qs);
        // goodwin-2022's 1 mg arm is its control: median time to relapse 62 days, against 83 and 92.
        const int control = rowOf(figure, psilocybin + u" (control)"_qs);
        QVERIFY(control > 0);
        QCOMPARE(figure.rows[static_cast<std::size_t>(control)].hue, Hue::Comparator);
        QCOMPARE(marksOf(figure, control).size(), std::size_t(1));
        QVERIFY(std::abs(axisToTime(marksOf(figure, control).front()->x) - 62 * 24) < 1e-6);
    }

    void bandsSpanFirstDifferences() {
        const Figure figure = onset({});
        const FigureRow& ketamine =
            figure.rows.at(static_cast<std::size_t>(rowOf(figure, treatmentName(shipped(), u"ketamine-iv"_qs))));
        QVERIFY(ketamine.band);
        QCOMPARE(ketamine.band->from, timeToAxis(2));
        QCOMPARE(ketamine.band->to, timeToAxis(24));
        QVERIFY(
            !figure.rows.at(static_cast<std::size_t>(rowOf(figure, treatmentName(shipped(), u"lanicemine"_qs)))).band);
    }

    void unreadIsDotted() {
        Evidence made = shipped();
        auto& study = *std::ranges::find(made.studies, u"zarate-2013-azd6765"_qs, &Study::id);
        for (Source& source : study.sources) source.read = false;
        const Figure figure = onsetFigure(made, {}, onsetFindings(made, {}));
        int unread = 0;
        for (const Mark& mark : figure.marks) {
            const bool isUnread = mark.tip.contains(u"not read in its source"_qs);
            unread += isUnread;
            // What was read in another work is marked as what was not read at all.
            QCOMPARE(mark.dotted, isUnread || mark.tip.contains(u"second-hand"_qs));
        }
        QCOMPARE(unread, 1);
    }

    void everySecondHandFigureIsRinged() {
        int ringed = 0;
        for (const Figure& figure : {onset(everything()), course(everything()), rates(everything()),
                                     ratios(everything()), times(everything())}) {
            bool any = false;
            for (const Mark& mark : figure.marks) {
                QCOMPARE(mark.dotted, mark.tip.contains(u"second-hand"_qs));
                any |= mark.dotted;
                ringed += mark.dotted;
            }
            QCOMPARE(std::ranges::count(figure.legend, true, &LegendEntry::dotted), any ? 1 : 0);
        }
        QVERIFY(ringed > 20);
    }

    void nothingIsSaid() {
        for (const Figure& figure :
             {onset(nothing()), course(nothing()), rates(nothing()), ratios(nothing()), times(nothing())}) {
            QVERIFY2(figure.isEmpty(), qPrintable(figure.id));
            QVERIFY2(figure.finding.isEmpty(), qPrintable(figure.id + figure.finding));
            QVERIFY(figure.spoken().contains(figure.empty));
            QVERIFY(figure.x.max > figure.x.min);
        }
    }

    void theWindowHolds() {
        Selection day;
        day.to = TimePoint{24, TimeUnit::Hour};
        const Figure figure = onset(day);
        QVERIFY(!figure.marks.empty() && figure.marks.size() < onset({}).marks.size());
        for (const Mark& mark : figure.marks) QVERIFY(axisToTime(mark.x) < 24.0001);
    }

    void coursesAreLines() {
        for (const RateOutcome outcome : {RateOutcome::Response, RateOutcome::Remission}) {
            const Figure figure = course({}, outcome);
            checkWhole(figure);
            QCOMPARE(figure.orientation, Orientation::Plane);
            const auto found = courses(shipped(), {}, outcome);
            const auto several =
                std::ranges::count_if(found, [](const ArmCourse& one) { return one.points.size() > 1; });
            QVERIFY(several > 0);
            QCOMPARE(static_cast<std::ptrdiff_t>(figure.lines.size()), several);
            std::size_t points = 0;
            for (const ArmCourse& one : found) points += one.points.size();
            QCOMPARE(figure.marks.size(), points);
            QSet<QString> labels;
            for (const Line& line : figure.lines) {
                QVERIFY(line.marks.size() > 1);
                QVERIFY2(!labels.contains(line.label), qPrintable(line.label));
                labels.insert(line.label);
                for (std::size_t i = 1; i < line.marks.size(); ++i) {
                    QVERIFY(figure.marks[line.marks[i - 1]].x < figure.marks[line.marks[i]].x);
                    QCOMPARE(studyOf(figure.marks[line.marks[i - 1]].target),
                             studyOf(figure.marks[line.marks[i]].target));
                }
            }
            for (const Mark& mark : figure.marks) {
                QVERIFY(mark.y >= 0 && mark.y <= 1 && mark.quiet);
                const bool people =
                    cell(figure, static_cast<std::size_t>(mark.tableRow), QStringLiteral("n")).isValid();
                QCOMPARE(mark.lower.has_value(), people);
                if (!people)
                    QCOMPARE(mark.shape, Shape::Cross);
                else
                    QVERIFY(*mark.lower <= mark.y && mark.y <= *mark.upper);
            }
        }
    }

    void knownCourse() {
        // goodwin-2022, 25 mg: 42, 35, 29, 26, 20 and 26 of 79 at day 2 and weeks 1, 3, 6, 9, 12.
        const Figure figure = course({});
        const auto line = std::ranges::find_if(
            figure.lines, [](const Line& one) { return one.label.startsWith(u"Psilocybin 25 mg"_qs); });
        QVERIFY(line != figure.lines.end());
        QCOMPARE(line->hue, Hue::Psychedelic);
        const QList<double> events{42, 35, 29, 26, 20, 26}, hours{48, 168, 504, 1008, 1512, 2016};
        QCOMPARE(static_cast<qsizetype>(line->marks.size()), events.size());
        for (qsizetype i = 0; i < events.size(); ++i) {
            const Mark& mark = figure.marks[line->marks[static_cast<std::size_t>(i)]];
            QCOMPARE(mark.y, events[i] / 79);
            QCOMPARE(mark.x, timeToAxis(hours[i]));
            QVERIFY(!mark.hollow);
        }
        QVERIFY2(figure.marks[line->marks.front()].tip.contains(u"42/79 (53\u202f%)"_qs),
                 qPrintable(figure.marks[line->marks.front()].tip));
    }

    void ratesOfHolding() {
        for (const Selection& selection : {Selection(), everything()}) {
            const Figure figure = rates(selection);
            checkWhole(figure);
            const auto findings = durability(shipped(), selection);
            const auto count = std::ranges::count(findings, DurabilityFinding::Kind::Rate, &DurabilityFinding::kind);
            QCOMPARE(static_cast<std::ptrdiff_t>(figure.table.rows.size()), count);
            QCOMPARE(static_cast<std::ptrdiff_t>(std::ranges::count(figure.rows, false, &FigureRow::heading)), count);
            for (const Mark& mark : figure.marks) {
                const auto row = static_cast<std::size_t>(mark.tableRow);
                QCOMPARE(mark.x, cell(figure, row, QStringLiteral("rate")).toDouble());
                QCOMPARE(mark.lower.has_value(), cell(figure, row, QStringLiteral("n")).isValid());
                // The heading above says which rate it is and from when it counts.
                auto above = static_cast<std::size_t>(std::lround(mark.y));
                while (!figure.rows[above].heading) --above;
                const QString kind = cell(figure, row, QStringLiteral("outcome")).toString();
                QVERIFY(figure.rows[above].label.startsWith(kind == u"relapse"_qs ? u"Relapse"_qs : u"Sustained"_qs));
                QCOMPARE(figure.rows[above].label.contains(u"maintenance"_qs),
                         cell(figure, row, QStringLiteral("clock")).toString() == u"maintenance"_qs);
            }
        }
        const Figure figure = rates({});
        const int psilocybin = rowOf(figure, QStringLiteral("Psilocybin 25 mg with psychological support"));
        QCOMPARE(figure.rows.at(static_cast<std::size_t>(psilocybin)).value, u"16/79 (20\u202f%)"_qs);
        // anand-2023-elekt-d: percentages among responders, no n.
        const int ect = rowOf(figure, QStringLiteral("Electroconvulsive therapy"));
        const FigureRow& row = figure.rows.at(static_cast<std::size_t>(ect));
        QCOMPARE(row.value, u"35\u202f%, no n"_qs);
        QVERIFY2(row.sublabel.contains(u"among responders"_qs) && row.sublabel.contains(u"1 month"_qs),
                 qPrintable(row.sublabel));
        QVERIFY(marksOf(figure, ect).front()->shape == Shape::Cross && !marksOf(figure, ect).front()->lower);
    }

    void ratiosOfHolding() {
        const Figure figure = ratios({});
        checkWhole(figure);
        QCOMPARE(figure.x.reference, 0.0);
        // daly-2019-sustain-1: 0.49 (0.29 to 0.84) among remitters, 0.30 (0.16 to 0.55) among responders.
        QCOMPARE(figure.marks.size(), std::size_t(2));
        for (const auto& [x, lower, upper] : {std::tuple{0.49, 0.29, 0.84}, std::tuple{0.30, 0.16, 0.55}}) {
            const auto mark = std::ranges::find_if(
                figure.marks, [x = x](const Mark& one) { return std::abs(one.x - std::log(x)) < 1e-9; });
            QVERIFY(mark != figure.marks.end());
            QVERIFY(std::abs(*mark->lower - std::log(lower)) < 1e-9 && std::abs(*mark->upper - std::log(upper)) < 1e-9);
        }
        QVERIFY(figure.finding.startsWith(u"2 of 2"_qs));
        // What is printed without a size has its row and its words, and no mark.
        const auto cleare = std::ranges::find_if(
            figure.rows, [](const FigureRow& row) { return studyOf(row.target) == u"cleare-2025-lqd"_qs; });
        QVERIFY(cleare != figure.rows.end());
        QVERIFY2(cleare->value.contains(u"size not printed"_qs) && cleare->value.contains(u"p = 0.12"_qs),
                 qPrintable(cleare->value));
        QVERIFY(cleare->tip.contains(u"hazard ratio"_qs, Qt::CaseInsensitive));

        Selection wordsAlone;
        wordsAlone.treatments = {QStringLiteral("quetiapine-xr"), QStringLiteral("quetiapine"),
                                 QStringLiteral("risperidone")};
        const Figure words = ratios(wordsAlone);
        QVERIFY(words.marks.empty() && !words.isEmpty());
    }

    void mediansOfHolding() {
        const Figure figure = times({});
        checkWhole(figure);
        for (const Mark& mark : figure.marks) QCOMPARE(mark.shape, Shape::Cross);
        QVERIFY2(figure.finding.contains(u"18 days (Murrough 2013)"_qs) && figure.finding.contains(u"273 days"_qs),
                 qPrintable(figure.finding));
        const auto placebo = std::ranges::find_if(
            figure.rows, [](const FigureRow& row) { return studyOf(row.target) == u"daly-2019-sustain-1"_qs; });
        QVERIFY(placebo != figure.rows.end());
        QCOMPARE(placebo->value, u"273 days (lower limit 97 days)"_qs);
        // Goodwin 2022 in the file's order: 25, 10, 1 mg.
        const int most = rowOf(figure, QStringLiteral("Psilocybin 25 mg with psychological support"));
        const int middle = rowOf(figure, QStringLiteral("Psilocybin 10 mg with psychological support"));
        QCOMPARE(middle, most + 1);
        QCOMPARE(figure.rows.at(static_cast<std::size_t>(most)).value, u"92 days"_qs);
    }
};

QTEST_GUILESS_MAIN(TestOnsetFigures)
#include "tst_onsetfigures.moc"
