// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/armwords.h"
#include "figure/axes.h"
#include "figure/comparefigures.h"
#include "figure/format.h"
#include "figure/sourcemark.h"
#include "figure/words.h"
#include "query/scales.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace trd {

namespace {

class ContrastText {
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

/// Why a contrast stands in the table alone.
enum class Fate { Drawn, WholeStudy, NoEstimate, Baseline, Doses, OtherScale, OtherTime };

QString wordFor(Fate fate) {
    switch (fate) {
    case Fate::Drawn:
        return ContrastText::tr("yes");
    case Fate::WholeStudy:
        return ContrastText::tr("no: a figure of the whole study");
    case Fate::NoEstimate:
        return ContrastText::tr("no: the source prints no estimate");
    case Fate::Baseline:
        return ContrastText::tr("no: a change within one arm is no comparison");
    case Fate::Doses:
        return ContrastText::tr("no: two doses of one treatment");
    case Fate::OtherScale:
        return ContrastText::tr("no: not a scale of depression on which less is better");
    case Fate::OtherTime:
        return ContrastText::tr("no: another time or scale is drawn");
    }
    return {};
}

/// Scores and their changes: which side is the better one depends on the scale.
bool isOfScores(const QString& outcome) {
    return outcome == QLatin1String("change") || outcome == QLatin1String("score");
}

/// A chart compares treatment with comparator, once a pair of arms: within an arm nothing is compared, and between
/// doses there is no comparator whose side could be favoured. Of several times the latest is drawn, then MADRS and
/// HAM-D first.
std::vector<Fate> fates(const Evidence& evidence, const std::vector<TrialContrast>& contrasts) {
    std::vector<Fate> result(contrasts.size(), Fate::Drawn);
    using Pair = std::tuple<const Study*, const Arm*, const Arm*, ContrastOrigin, Measure>;
    std::map<Pair, std::size_t> chosen;
    const auto rank = [&](std::size_t i) {
        const TrialContrast& contrast = contrasts[i];
        const int scale = contrast.scale == QLatin1String("MADRS")   ? 0
                          : contrast.scale == QLatin1String("HAM-D") ? 1
                                                                     : 2;
        return std::make_pair(-contrast.atHours.value_or(-1), scale);
    };
    for (std::size_t i = 0; i < contrasts.size(); ++i) {
        const TrialContrast& contrast = contrasts[i];
        if (!contrast.arm)
            result[i] = Fate::WholeStudy;
        else if (!contrast.versus)
            result[i] = Fate::Baseline;
        else if (!contrast.estimate)
            result[i] = Fate::NoEstimate;
        else if (contrast.arm->treatment == contrast.versus->treatment &&
                 contrast.versus->role == ArmRole::Experimental)
            result[i] = Fate::Doses;
        else if (isOfScores(contrast.outcome) && !isDepressionScale(evidence, contrast.scale))
            result[i] = Fate::OtherScale;
        if (result[i] != Fate::Drawn) continue;
        const auto [held, isNew] =
            chosen.try_emplace({contrast.study, contrast.arm, contrast.versus, contrast.origin, contrast.measure}, i);
        if (isNew) continue;
        const std::size_t loser = rank(i) < rank(held->second) ? std::exchange(held->second, i) : i;
        result[loser] = Fate::OtherTime;
    }
    return result;
}

/// What a label says beyond what all of LABELS begin with, cut at a comma: "no response at day 2" of "Esketamine, no
/// response at day 2" beside "Esketamine, pooled". Cut elsewhere it would be words without their sense.
QString ownPart(const QString& label, const QStringList& labels) {
    qsizetype shared = label.size();
    for (const QString& other : labels) {
        qsizetype same = 0;
        while (same < shared && same < other.size() && label[same] == other[same]) ++same;
        shared = same;
    }
    const QString comma = QStringLiteral(", ");
    const qsizetype cut = label.left(shared).lastIndexOf(comma);
    return cut < 0 || shared == label.size() ? label : label.mid(cut + comma.size());
}

/// What tells an arm from the study's other arms of the same treatment: its dose where each has another, else its
/// label. Empty where it is alone.
QString doseWords(const Study& study, const Arm& arm) {
    QStringList doses, labels;
    for (const Arm& other : study.arms) {
        if (other.treatment != arm.treatment) continue;
        doses << other.dose;
        labels << other.label;
    }
    if (labels.size() < 2) return {};
    return arm.dose.isEmpty() || doses.count(arm.dose) > 1 ? ownPart(arm.label, labels) : arm.dose;
}

/// "25 mg against 1 mg", "84 mg against Placebo", "against Placebo".
QString pairWords(const Evidence& evidence, const TrialContrast& contrast) {
    const QString arm = doseWords(*contrast.study, *contrast.arm);
    QString versus = comparatorName(evidence, *contrast.versus);
    // What tells it apart stands first: a row's words may be cut short at their end.
    if (const QString dose = doseWords(*contrast.study, *contrast.versus); !dose.isEmpty())
        versus = contrast.versus->treatment == contrast.arm->treatment ? dose
                                                                       : ContrastText::tr("%1 (%2)").arg(dose, versus);
    return arm.isEmpty() ? ContrastText::tr("against %1").arg(versus)
                         : ContrastText::tr("%1 against %2").arg(arm, versus);
}

bool moreIsBetter(const QString& outcome) {
    // Of scores, relapse, stopping treatment, falls and reactions less is better.
    return outcome.endsWith(QLatin1String("response")) || outcome.endsWith(QLatin1String("remission"));
}

std::vector<TableColumn> contrastColumns() {
    return {{QStringLiteral("study"), ContrastText::tr("Study")},
            {QStringLiteral("arm"), ContrastText::tr("Arm")},
            {QStringLiteral("versus"), ContrastText::tr("Against")},
            {QStringLiteral("estimate"), ContrastText::tr("Estimate"), true},
            {QStringLiteral("lower"), ContrastText::tr("From"), true},
            {QStringLiteral("upper"), ContrastText::tr("To"), true},
            {QStringLiteral("level"), ContrastText::tr("Level"), true},
            {QStringLiteral("p"), ContrastText::tr("p"), true},
            {QStringLiteral("p_below"), ContrastText::tr("p <"), true},
            {QStringLiteral("at_hours"), ContrastText::tr("Time"), true},
            {QStringLiteral("scale"), ContrastText::tr("Scale")},
            {QStringLiteral("measure"), ContrastText::tr("Measure")},
            {QStringLiteral("as"), ContrastText::tr("As")},
            {QStringLiteral("treatment"), ContrastText::tr("Treatment")},
            {QStringLiteral("outcome"), ContrastText::tr("Outcome")},
            {QStringLiteral("clock"), ContrastText::tr("Counted from")},
            {QStringLiteral("se"), ContrastText::tr("SE"), true},
            {QStringLiteral("favours"), ContrastText::tr("Favours")},
            {QStringLiteral("drawn"), ContrastText::tr("Drawn")},
            {QStringLiteral("diagnosis"), ContrastText::tr("Diagnosis")},
            {QStringLiteral("source"), ContrastText::tr("Source")}};
}

/// The contrast where it is printed; one that was computed, the arm's own row.
QString rowTarget(const TrialContrast& contrast) {
    const Study& study = *contrast.study;
    return studyTarget(study.id, contrast.reported ? studyRow("contrasts", study.contrasts, contrast.reported)
                                                   : studyRow("outcomes", study.outcomes, contrast.armRow));
}

QString favoursWords(const TrialContrast& contrast) {
    if (contrast.favours.isEmpty()) return {};
    const Arm* arm = contrast.study->arm(contrast.favours);
    return ContrastText::tr("%1 (sign not printed)").arg(arm ? arm->label : contrast.favours);
}

/// "95 %", "97.5 %".
QString levelText(double level) { return printedPercent(level); }

std::vector<TableCell> tableRow(const Evidence& evidence, const TrialContrast& contrast, Fate fate) {
    const auto cell = [](std::optional<double> value, int decimals = 3) {
        return value ? numberCell(*value, shortNumber(*value, decimals)) : emptyCell();
    };
    const bool reported = contrast.origin == ContrastOrigin::Reported;
    const bool interval = contrast.lower || contrast.upper;
    return {{studyName(*contrast.study), contrast.study->id, rowTarget(contrast)},
            {contrast.arm ? contrast.arm->label : ContrastText::tr("whole study"),
             contrast.arm ? contrast.arm->id : QString(allArms),
             {}},
            {contrast.versus ? contrast.versus->label : ContrastText::tr("baseline"),
             contrast.versus ? contrast.versus->id : QString(versusBaseline),
             {}},
            cell(contrast.estimate),
            cell(contrast.lower),
            cell(contrast.upper),
            interval ? numberCell(contrast.level, levelText(contrast.level)) : emptyCell(),
            cell(contrast.p, 4),
            cell(contrast.pBelow, 4),
            contrast.atHours ? numberCell(*contrast.atHours, timeText(*contrast.atHours)) : emptyCell(),
            textCell(contrast.scale),
            {trd::wordFor(contrast.measure), toWord(contrast.measure), {}},
            {reported ? ContrastText::tr("reported") : ContrastText::tr("computed from counts"),
             toWord(contrast.origin),
             {}},
            contrast.arm ? TableCell{treatmentName(evidence, contrast.arm->treatment), contrast.arm->treatment, {}}
                         : emptyCell(),
            {outcomeWord(contrast.outcome), contrast.outcome, {}},
            contrast.maintenanceClock
                ? TableCell{ContrastText::tr("start of maintenance"), QStringLiteral("maintenance"), {}}
                : TableCell{ContrastText::tr("first dose"), QStringLiteral("first dose"), {}},
            cell(contrast.se),
            {favoursWords(contrast), contrast.favours.isEmpty() ? QVariant() : QVariant(contrast.favours), {}},
            textCell(wordFor(fate)),
            textCell(contrast.study->population.diagnosis),
            textCell(sourceWords(*contrast.study, contrast.source))};
}

QString originWords(const TrialContrast& contrast) {
    return contrast.origin == ContrastOrigin::Reported ? ContrastText::tr("as reported")
           : contrast.eventsDerived ? ContrastText::tr("computed from counts that were derived from percentages")
                                    : ContrastText::tr("computed from the printed counts");
}

/// Says of each row of one study what tells it from the others that would read alike: the arms in full, the origin, the
/// definition, whatever differs first.
QStringList tellApart(const std::vector<const TrialContrast*>& drawn, const QStringList& words) {
    using Part = QString (*)(const TrialContrast&);
    static constexpr Part parts[] = {
        [](const TrialContrast& one) { return one.arm->label; },
        [](const TrialContrast& one) { return ContrastText::tr("against %1").arg(one.versus->label); },
        [](const TrialContrast& one) { return one.atHours ? timeText(*one.atHours) : QString(); },
        [](const TrialContrast& one) {
            return one.origin == ContrastOrigin::Reported ? ContrastText::tr("reported") : ContrastText::tr("computed");
        },
        [](const TrialContrast& one) { return one.definition; },
    };
    QStringList told = words;
    for (const Part part : parts) {
        std::map<std::pair<const Study*, QString>, std::vector<std::size_t>> alike;
        for (std::size_t i = 0; i < drawn.size(); ++i)
            alike[{drawn[i]->study, told[static_cast<qsizetype>(i)]}].push_back(i);
        for (const auto& [what, rows] : alike) {
            if (std::ranges::all_of(rows, [&](std::size_t i) { return part(*drawn[i]) == part(*drawn[rows.front()]); }))
                continue;
            for (const std::size_t i : rows)
                if (const QString more = part(*drawn[i]); !more.isEmpty())
                    told[static_cast<qsizetype>(i)] = ContrastText::tr("%1, %2").arg(more, what.second);
        }
    }
    return told;
}

QString contrastTip(const TrialContrast& contrast, const QString& value, bool hasInterval) {
    QStringList lines{studyName(*contrast.study),
                      ContrastText::tr("%1 against %2").arg(contrast.arm->label, contrast.versus->label),
                      value + QStringLiteral(" · ") + trd::wordFor(contrast.measure)};
    if (!contrast.favours.isEmpty()) lines << ContrastText::tr("favours %1").arg(favoursWords(contrast));
    if (!hasInterval)
        lines << ContrastText::tr("the source prints no interval");
    else
        lines << ContrastText::tr("%1 interval").arg(levelText(contrast.level));
    if (contrast.se) lines << ContrastText::tr("SE %1").arg(printedNumber(*contrast.se));
    if (contrast.p || contrast.pBelow) lines << printedP(contrast.p, contrast.pBelow);
    if (contrast.atHours)
        lines << (contrast.maintenanceClock
                      ? ContrastText::tr("%1 from the start of maintenance").arg(timeText(*contrast.atHours))
                      : timeText(*contrast.atHours));
    lines << originWords(contrast);
    if (!contrast.definition.isEmpty()) lines << contrast.definition;
    QStringList sources{sourceWords(*contrast.study, contrast.source)};
    if (contrast.versusRow) sources << sourceWords(*contrast.study, contrast.versusRow->source);
    sources.removeDuplicates();
    lines << sources;
    return lines.join(QLatin1Char('\n'));
}

/// Of scores the chart draws depression scales alone; what is counted is that too.
int countOutside(const Evidence& evidence, const Selection& selection, const ContrastQuery& query) {
    auto outside = contrastsOutside(evidence, selection, query);
    if (isOfScores(query.outcome))
        std::erase_if(outside, [&](const TrialContrast& one) { return !isDepressionScale(evidence, one.scale); });
    return static_cast<int>(outside.size());
}

/// Trials of the selection, beside DRAWN, that print a size of this outcome by another measure alone.
int printedOtherwise(const Evidence& evidence, const Selection& selection, const ContrastQuery& query,
                     const QSet<const Study*>& drawn) {
    const auto prints = [&](const Study& study) {
        return std::ranges::any_of(study.contrasts, [&](const ContrastRow& row) {
            const Arm *arm = study.arm(row.arm), *versus = study.arm(row.versus);
            return row.outcome == query.outcome && row.estimate && arm && versus &&
                   arm->treatment != versus->treatment &&
                   (matches(selection, *arm, evidence) || matches(selection, *versus, evidence)) &&
                   (!row.at || rateWindow(selection).contains(*row.at));
        });
    };
    const auto all = selectedStudies(evidence, selection);
    return static_cast<int>(
        std::ranges::count_if(all, [&](const Study* study) { return !drawn.contains(study) && prints(*study); }));
}

} // namespace

Figure contrastFigure(const Evidence& evidence, const Selection& selection, const ContrastQuery& query,
                      const std::vector<TrialContrast>& contrasts) {
    Figure figure;
    figure.id = QStringLiteral("contrasts");
    const Measure measure = query.measure.value_or(Measure::RiskRatio);
    const bool ratio = isRatio(measure);
    const bool more = moreIsBetter(query.outcome);
    QString outcome = outcomeWord(query.outcome);
    if (!outcome.isEmpty()) outcome[0] = outcome[0].toUpper();
    figure.title = ContrastText::tr("%1: what did trials find when they compared?").arg(outcome);
    figure.selection = selectionWords(evidence, selection);
    figure.caution = ContrastText::tr(
        "Each row is one comparison inside one trial. Rows of different trials are not compared with each other.");
    figure.table.columns = contrastColumns();

    // By strategy and treatment, in the catalogue's order, so that like stands beside like; what has no arm last.
    const std::vector<Fate> fate = fates(evidence, contrasts);
    std::vector<std::size_t> order(contrasts.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    QHash<QString, int> place;
    for (std::size_t i = 0; i < evidence.treatments.size(); ++i)
        place.insert(evidence.treatments[i].id, static_cast<int>(i));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) {
        return contrasts[i].arm ? place.value(contrasts[i].arm->treatment, 10000) : 20000;
    });

    const auto position = [&](const TrialContrast& contrast, double value) {
        const auto toAxis = [ratio](double natural) { return ratio ? std::log(natural) : natural; };
        // A size printed without its sign is drawn on the side of the arm that the source names as better; the interval
        // turns with it. Of a ratio the other side is its inverse.
        if (const double printed = toAxis(*contrast.estimate); !contrast.favours.isEmpty() && printed != 0) {
            const bool wantedPositive = (contrast.favours == contrast.arm->id) == more;
            if (wantedPositive != (printed > 0)) return -toAxis(value);
        }
        return toAxis(value);
    };
    const auto valueText = [&](double value) { return ratio ? numberText(value, 2) : shortNumber(value, 2); };
    std::vector<double> values;
    QSet<const Study*> studies;
    std::vector<const TrialContrast*> drawn;
    QStringList sublabels;
    std::vector<std::size_t> drawnRows;
    int favourable = 0, clear = 0, at95 = 0, withInterval = 0, otherLevel = 0, maintenance = 0, twice = 0;
    bool anyReported = false, anyComputed = false, anyUnsigned = false, anySecondHand = false;
    QString heading;
    std::vector<const Study*> behind;
    for (const std::size_t i : order) {
        const TrialContrast& contrast = contrasts[i];
        behind.push_back(contrast.study);
        figure.table.rows.push_back(tableRow(evidence, contrast, fate[i]));
        if (fate[i] != Fate::Drawn) continue;
        const auto strategy = strategyOf(evidence, contrast.arm->treatment);
        if (const QString treatment = treatmentName(evidence, contrast.arm->treatment); treatment != heading) {
            FigureRow row;
            row.label = heading = treatment;
            row.hue = hueOf(strategy);
            row.shape = shapeOf(strategy);
            row.target = treatmentTarget(contrast.arm->treatment);
            figure.rows.push_back(row);
        }
        FigureRow row;
        row.label = studyName(*contrast.study);
        row.marker = false;
        row.hollow = true; // regular weight: the treatment's row above carries the emphasis
        QStringList sub{pairWords(evidence, contrast)};
        if (contrast.atHours)
            sub << (contrast.maintenanceClock ? ContrastText::tr("%1 of maintenance").arg(shortTime(*contrast.atHours))
                                              : shortTime(*contrast.atHours));
        if (!contrast.scale.isEmpty()) sub << contrast.scale;
        // Where a source prints a comparison and its counts too, both rows stand; it is one finding all the same.
        const bool isAgain =
            contrast.origin == ContrastOrigin::Computed && std::ranges::any_of(drawn, [&](const TrialContrast* other) {
                return other->study == contrast.study && other->arm == contrast.arm &&
                       other->versus == contrast.versus && other->atHours == contrast.atHours &&
                       other->scale == contrast.scale;
            });
        twice += isAgain;
        drawn.push_back(&contrast);
        sublabels << sub.join(QStringLiteral(", "));
        drawnRows.push_back(figure.rows.size());
        row.target = rowTarget(contrast);
        row.value = valueText(*contrast.estimate);
        Mark mark;
        mark.y = static_cast<double>(figure.rows.size());
        mark.x = position(contrast, *contrast.estimate);
        const auto natural = [ratio](double at) { return ratio ? std::exp(at) : at; };
        values.push_back(natural(mark.x));
        if (contrast.lower && contrast.upper) {
            const auto [low, high] =
                std::minmax({position(contrast, *contrast.lower), position(contrast, *contrast.upper)});
            mark.lower = low;
            mark.upper = high;
            values.insert(values.end(), {natural(low), natural(high)});
            ++withInterval;
            if (contrast.level == 95) {
                row.value = ContrastText::tr("%1 (%2 to %3)")
                                .arg(row.value, valueText(*contrast.lower), valueText(*contrast.upper));
                at95 += !isAgain;
                clear += !isAgain && (low > 0 || high < 0); // ln 1 = 0
            } else {
                row.value = ContrastText::tr("%1 (%2 to %3; %4)")
                                .arg(row.value, valueText(*contrast.lower), valueText(*contrast.upper),
                                     levelText(contrast.level));
                ++otherLevel;
            }
        }
        favourable += !isAgain && (more ? mark.x > 0 : mark.x < 0);
        mark.hue = hueOf(strategy);
        mark.shape = shapeOf(strategy);
        mark.size = 9;
        mark.hollow = contrast.origin == ContrastOrigin::Computed || !contrast.favours.isEmpty();
        const auto secondHand = [&](const OutcomeRow* one) {
            return one && isSecondHand(*contrast.study, one->source);
        };
        mark.dotted = isSecondHand(*contrast.study, contrast.source) || secondHand(contrast.armRow) ||
                      secondHand(contrast.versusRow);
        anySecondHand |= mark.dotted;
        anyComputed |= contrast.origin == ContrastOrigin::Computed;
        anyUnsigned |= !contrast.favours.isEmpty();
        anyReported |= !mark.hollow;
        maintenance += contrast.maintenanceClock;
        mark.target = row.target;
        mark.tableRow = static_cast<int>(figure.table.rows.size()) - 1;
        mark.tip = contrastTip(contrast, row.value, mark.lower.has_value());
        figure.marks.push_back(mark);
        figure.rows.push_back(row);
        studies.insert(contrast.study);
    }
    sublabels = tellApart(drawn, sublabels);
    for (std::size_t i = 0; i < drawnRows.size(); ++i) {
        FigureRow& row = figure.rows[drawnRows[i]];
        row.sublabel = sublabels[static_cast<qsizetype>(i)];
        row.tip = figure.marks[i].tip;
    }
    QString unit = trd::wordFor(measure);
    if (measure == Measure::RiskDifference) unit = ContrastText::tr("%1, percentage points").arg(unit);
    const QString scaled = ratio ? ContrastText::tr("%1, logarithmic scale").arg(unit) : unit;
    const QString axisTitle = otherLevel > 0
                                  ? ContrastText::tr("%1, with 95 % interval where the row names no other").arg(scaled)
                                  : ContrastText::tr("%1, with 95 % interval").arg(scaled);
    figure.x = ratio ? ratioAxis(values, axisTitle) : linearAxis(values, axisTitle, true);
    const QString treatmentSide = ContrastText::tr("favours the treatment"),
                  otherSide = ContrastText::tr("favours the comparator");
    figure.x.above = more ? treatmentSide : otherSide;
    figure.x.below = more ? otherSide : treatmentSide;
    figure.sources = citations(behind);
    const int count = static_cast<int>(figure.marks.size());
    figure.subtitle = ContrastText::tr("%1 from %2, %3, as reported or computed from the arms' counts: %4.")
                          .arg(ContrastText::tr("%n contrast(s)", nullptr, count),
                               ContrastText::tr("%n study(ies)", nullptr, static_cast<int>(studies.size())),
                               windowWords(rateWindow(selection)), unit);
    // The sources count these too: both numbers stand side by side, each with its name.
    if (const auto others = static_cast<int>(figure.sources.size() - studies.size()); others > 0)
        figure.subtitle +=
            QLatin1Char(' ') + ContrastText::tr("%n more study(ies) in the table alone.", nullptr, others);
    if (const int others = printedOtherwise(evidence, selection, query, studies); others > 0)
        figure.subtitle +=
            QLatin1Char(' ') + ContrastText::tr("%n more trial(s) print another measure of it.", nullptr, others);
    if (count > 0)
        figure.finding =
            ContrastText::tr(
                "%1 of %2 from %3 lie on the treatment's side; of %4 with a 95 % interval, %5 leave out “no "
                "difference”.")
                .arg(countText(favourable), ContrastText::tr("%n estimate(s)", nullptr, count - twice),
                     ContrastText::tr("%n trial(s)", nullptr, static_cast<int>(studies.size())), countText(at95),
                     countText(clear));
    if (anyReported)
        figure.legend.push_back({Hue::Neutral, Shape::Circle, false, false, ContrastText::tr("as reported")});
    if (anyComputed || anyUnsigned)
        figure.legend.push_back({Hue::Neutral, Shape::Circle, true, false,
                                 !anyUnsigned ? ContrastText::tr("computed from the arms' counts")
                                 : !anyComputed
                                     ? ContrastText::tr("printed without its sign, on the side that the source names")
                                     : ContrastText::tr("computed from the arms' counts, or printed without its sign, "
                                                        "on the side that the source names")});
    if (anySecondHand) figure.legend.push_back({Hue::Neutral, Shape::Circle, false, true, secondHandWords()});
    QStringList notes;
    if (otherLevel > 0)
        notes << ContrastText::tr(
            "%n interval(s) of another level than 95 %: named in the row, not counted in the sentence above.", nullptr,
            otherLevel);
    if (twice > 0)
        notes << ContrastText::tr(
            "%n comparison(s) both as reported and as computed: counted once in the sentence above.", nullptr, twice);
    if (maintenance > 0)
        notes << ContrastText::tr("%n row(s) counted from the start of maintenance, whatever the window.", nullptr,
                                  maintenance);
    if (withInterval < count)
        notes << ContrastText::tr("%n estimate(s) printed without an interval: a point alone.", nullptr,
                                  count - withInterval);
    const auto undrawn = static_cast<int>(contrasts.size()) - count;
    if (undrawn > 0)
        notes << ContrastText::tr(
            "One row a pair of arms, the latest time; %n further row(s) in the table, each with the reason.", nullptr,
            undrawn);
    if (const int outside = countOutside(evidence, selection, query); outside > 0)
        notes << ContrastText::tr("%n contrast(s) outside the window (%1): not listed.", nullptr, outside)
                     .arg(windowWords(rateWindow(selection)));
    figure.note = notes.join(QLatin1Char(' '));
    addStudyColumns(figure.table, evidence);
    figure.empty = ContrastText::tr("No trial of this selection compares arms on this outcome by this measure. Choose "
                                    "another measure, take all studies, or remove a filter above.");
    return figure;
}

} // namespace trd
