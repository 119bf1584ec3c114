// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/safetyfigures.h"

#include "figure/armwords.h"
#include "figure/axes.h"
#include "figure/format.h"
#include "figure/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace trd {

namespace {

class SafetyText {
    Q_DECLARE_TR_FUNCTIONS(Safety)
};

/// "12 to 31 %" in the form that a narrow field holds: "12–31 %".
QString rangeText(double lowest, double highest) {
    const QString low = eventRate(lowest), high = eventRate(highest);
    if (low == high) return high;
    // The sign of percent stands once, behind a thin space.
    return low.section(QChar(0x202f), 0, 0) + QChar(0x2013) + high;
}

QString armsText(int arms) { return SafetyText::tr("%n arm(s)", nullptr, arms); }

/// "3 arms, 214 people", "2 arms, number of people not printed".
QString behindText(const SafetyCell& cell) {
    if (cell.people == 0) return SafetyText::tr("%1, number of people not printed").arg(armsText(cell.arms));
    const QString people = SafetyText::tr("%1, %2 people").arg(armsText(cell.arms), countText(cell.people));
    return cell.everyArmCounted ? people : SafetyText::tr("%1 (not every arm prints its number)").arg(people);
}

QString armName(const Evidence& evidence, const Arm* arm) {
    if (!arm) return SafetyText::tr("whole study");
    return arm->label.isEmpty() ? treatmentName(evidence, arm->treatment) : arm->label;
}

/// One row of the sources in a tip: "Popova 2019, esketamine: “sedation” 12/115 (10 %), 28 days".
QString findingLine(const Evidence& evidence, const SafetyFinding& finding) {
    QString line =
        SafetyText::tr("%1, %2: “%3” %4")
            .arg(studyName(*finding.study), armName(evidence, finding.arm), finding.row->event, safetyFigure(finding));
    if (finding.row->at) line += QStringLiteral(", ") + timeText(*finding.row->at);
    if (!finding.read) line += QStringLiteral(", ") + sourceWords(*finding.study, finding.row->source);
    return line;
}

std::vector<TableColumn> mapColumns() {
    return {{QStringLiteral("group"), SafetyText::tr("Event")},
            {QStringLiteral("treatment"), SafetyText::tr("Treatment")},
            {QStringLiteral("word"), SafetyText::tr("The source's word")},
            {QStringLiteral("study"), SafetyText::tr("Study")},
            {QStringLiteral("arm"), SafetyText::tr("Arm")},
            {QStringLiteral("at_hours"), SafetyText::tr("Time"), true},
            {QStringLiteral("events"), SafetyText::tr("Had it"), true},
            {QStringLiteral("n"), SafetyText::tr("People"), true},
            {QStringLiteral("rate"), SafetyText::tr("Rate"), true},
            {QStringLiteral("lower"), SafetyText::tr("From"), true},
            {QStringLiteral("upper"), SafetyText::tr("To"), true},
            {QStringLiteral("mean"), SafetyText::tr("Mean"), true},
            {QStringLiteral("unit"), SafetyText::tr("Unit")},
            {QStringLiteral("in_map"), SafetyText::tr("In the map")},
            {QStringLiteral("derived"), SafetyText::tr("Derived")},
            {QStringLiteral("source"), SafetyText::tr("Source")}};
}

TableCell rateCell(std::optional<double> rate) { return rate ? numberCell(*rate, eventRate(*rate)) : emptyCell(); }

std::vector<TableCell> mapRow(const Evidence& evidence, const SafetyFinding& finding, const QString& inMap) {
    const Study& study = *finding.study;
    const EventGroup& group = eventTable().groupOf(finding.row->event);
    return {{group.name(), group.id, studyTarget(study.id)},
            {treatmentName(evidence, finding.treatment), finding.treatment, {}},
            textCell(finding.row->event),
            {studyName(study), study.id, {}},
            {armName(evidence, finding.arm), finding.arm ? finding.arm->id : QString(allArms), {}},
            finding.atHours ? numberCell(*finding.atHours, timeText(*finding.row->at)) : emptyCell(),
            finding.events ? numberCell(*finding.events) : emptyCell(),
            finding.n ? numberCell(*finding.n) : emptyCell(),
            rateCell(finding.rate),
            rateCell(finding.lower),
            rateCell(finding.upper),
            finding.row->mean ? numberCell(*finding.row->mean, printedNumber(*finding.row->mean)) : emptyCell(),
            textCell(finding.row->unit),
            textCell(inMap),
            finding.eventsDerived ? textCell(SafetyText::tr("events derived")) : emptyCell(),
            textCell(sourceWords(study, finding.row->source))};
}

/// What a field prints: the range and how many people; of means the range of means; of other events how many figures.
QString cellText(const SafetyCell& cell, const std::vector<SafetyFinding>& findings) {
    if (cell.lowest) {
        const QString range = rangeText(*cell.lowest, *cell.highest);
        return cell.people > 0 ? SafetyText::tr("%1\nn %2").arg(range, countText(cell.people))
                               : SafetyText::tr("%1\nno n").arg(range);
    }
    if (cell.means && cell.group != otherEvents) {
        double low = *findings[cell.rows.front()].row->mean, high = low;
        for (const std::size_t at : cell.rows) {
            low = std::min(low, *findings[at].row->mean);
            high = std::max(high, *findings[at].row->mean);
        }
        return SafetyText::tr("%1\nmean")
            .arg(low == high ? printedNumber(low) : printedNumber(low) + QChar(0x2013) + printedNumber(high));
    }
    return countText(static_cast<int>(cell.rows.size()));
}

QString cellTip(const Evidence& evidence, const SafetyCell& cell, const EventGroup& group,
                const std::vector<SafetyFinding>& findings) {
    QStringList lines{SafetyText::tr("%1: %2").arg(treatmentName(evidence, cell.treatment), group.name())};
    if (cell.lowest) lines << SafetyText::tr("%1 in %2").arg(rangeText(*cell.lowest, *cell.highest), behindText(cell));
    constexpr std::size_t most = 6;
    for (std::size_t i = 0; i < cell.rows.size() && i < most; ++i)
        lines << findingLine(evidence, findings[cell.rows[i]]);
    if (cell.rows.size() > most)
        lines << SafetyText::tr("and %n more", nullptr, static_cast<int>(cell.rows.size() - most));
    return lines.join(QLatin1Char('\n'));
}

std::vector<LegendEntry> tintLegend(bool sparse, bool unread) {
    std::vector<LegendEntry> legend;
    for (const double share : {0.01, 0.1, 0.25, 0.5, 1.0}) {
        LegendEntry entry;
        entry.shape = Shape::Cell;
        entry.shade = share;
        entry.text = percentText(share);
        legend.push_back(entry);
    }
    if (sparse)
        legend.push_back(
            {Hue::Neutral, Shape::Cell, true, false,
             SafetyText::tr("no tint: fewer than %n people, or their number not printed", nullptr, fewPeople)});
    if (unread)
        legend.push_back({Hue::Neutral, Shape::Cell, true, true, SafetyText::tr("dotted: not read in its source")});
    return legend;
}

/// The first words of a sentence from a group's name: names stand capitalised in the table.
QString lowered(QString name) {
    if (name.size() > 1 && !name[1].isUpper()) name[0] = name[0].toLower();
    return name;
}

QString pointsText(double fraction) {
    const double points = 100 * fraction;
    return numberText(points, std::abs(points) < 10 ? 1 : 0);
}

} // namespace

QString eventTarget(const QString& group, const QString& treatment) {
    return treatment.isEmpty() ? QStringLiteral("event:") + group : QStringLiteral("event:%1:%2").arg(group, treatment);
}

QString eventRate(double rate) {
    const bool fine = (rate > 0 && rate < 0.01) || (rate > 0.99 && rate < 1);
    return percentText(rate, fine ? 1 : 0);
}

QString safetyFigure(const SafetyFinding& finding) {
    if (finding.rate && finding.n)
        return QStringLiteral("%1/%2 (%3)")
            .arg(countText(*finding.events), countText(*finding.n), eventRate(*finding.rate));
    if (finding.rate) return SafetyText::tr("%1, number of people not printed").arg(eventRate(*finding.rate));
    if (finding.row->mean) {
        const QString mean = printedNumber(*finding.row->mean);
        return finding.row->unit.isEmpty() ? SafetyText::tr("mean %1").arg(mean)
                                           : SafetyText::tr("mean %1 %2").arg(mean, finding.row->unit);
    }
    if (finding.events) return SafetyText::tr("%n event(s), number of people not printed", nullptr, *finding.events);
    return SafetyText::tr("no figure printed");
}

QString wordFor(SafetyLeftOut why) {
    switch (why) {
    case SafetyLeftOut::WholeStudy:
        return SafetyText::tr("no: a figure of the whole study");
    case SafetyLeftOut::NoFigure:
        return SafetyText::tr("no: neither a rate nor a mean");
    case SafetyLeftOut::Mean:
        return SafetyText::tr("no: a mean beside rates");
    }
    return {};
}

Figure safetyMapFigure(const Evidence& evidence, const Selection& selection, const SafetyMap& map) {
    const EventTable& table = eventTable();
    Figure figure;
    figure.id = QStringLiteral("safety");
    figure.matrix = true;
    figure.title = SafetyText::tr("Which adverse events do studies report?");
    figure.selection = selectionWords(evidence, selection);
    figure.table.columns = mapColumns();
    for (qsizetype i = 0; i < map.treatments.size(); ++i) {
        const auto strategy = strategyOf(evidence, map.treatments[i]);
        figure.x.ticks.push_back({static_cast<double>(i), treatmentName(evidence, map.treatments[i]), hueOf(strategy)});
    }
    figure.x.min = -0.5;
    figure.x.max = std::max(0.5, static_cast<double>(map.treatments.size()) - 0.5);

    std::map<QString, std::size_t> rowOf;
    QString section;
    for (const QString& id : map.groups) {
        const EventGroup& group = *table.group(id);
        if (const EventSection* heading = table.section(group.section); heading && heading->id != section) {
            section = heading->id;
            FigureRow row;
            row.label = heading->name();
            row.marker = false;
            row.heading = true;
            figure.rows.push_back(row);
        }
        rowOf[id] = figure.rows.size();
        FigureRow row;
        row.label = group.name();
        row.marker = false;
        row.target = eventTarget(id);
        row.tip =
            SafetyText::tr("%1\nThe sources' words: %2").arg(group.name(), group.words.join(QStringLiteral("; ")));
        figure.rows.push_back(row);
    }

    // The table lists every figure of the selection, field by field; what stands in no field comes last, with the
    // reason.
    std::vector<int> tableRowOf(map.findings.size(), -1);
    bool sparse = false, unread = false;
    int rated = 0, thin = 0;
    for (const SafetyCell& cell : map.cells) {
        const EventGroup& group = *table.group(cell.group);
        Mark mark;
        mark.x = static_cast<double>(map.treatments.indexOf(cell.treatment));
        mark.y = static_cast<double>(rowOf[cell.group]);
        mark.shape = Shape::Cell;
        mark.text = cellText(cell, map.findings);
        if (cell.isTinted()) {
            mark.lower = cell.lowest;
            mark.upper = cell.highest;
        }
        mark.hollow = !cell.isTinted();
        mark.dotted = !cell.read;
        mark.tip = cellTip(evidence, cell, group, map.findings);
        mark.target = eventTarget(cell.group, cell.treatment);
        mark.tableRow = static_cast<int>(figure.table.rows.size());
        for (const std::size_t at : cell.rows) {
            tableRowOf[at] = static_cast<int>(figure.table.rows.size());
            figure.table.rows.push_back(mapRow(evidence, map.findings[at], SafetyText::tr("yes")));
        }
        rated += cell.lowest.has_value();
        thin += cell.lowest && !cell.isTinted();
        sparse |= cell.lowest && !cell.isTinted();
        unread |= !cell.read;
        figure.marks.push_back(mark);
    }
    int listedOnly = 0;
    std::vector<const Study*> behind;
    for (std::size_t at = 0; at < map.findings.size(); ++at) {
        behind.push_back(map.findings[at].study);
        if (tableRowOf[at] >= 0) continue;
        ++listedOnly;
        figure.table.rows.push_back(
            mapRow(evidence, map.findings[at],
                   map.leftOut[at] ? wordFor(*map.leftOut[at]) : SafetyText::tr("no: comparators are not shown")));
    }
    figure.sources = citations(behind);
    figure.subtitle = SafetyText::tr("Share of people with the event, by arm as the study reports it: %1 from %2.")
                          .arg(SafetyText::tr("%n figure(s)", nullptr, static_cast<int>(map.findings.size())),
                               SafetyText::tr("%n study(ies)", nullptr, map.studies));
    if (rated > 0) {
        const auto fields = static_cast<int>(map.groups.size()) * static_cast<int>(map.treatments.size());
        figure.finding = SafetyText::tr("%1 of %2 fields are empty: not reported here, which does not mean that it "
                                        "does not happen. %n field(s) rest on few people.",
                                        nullptr, thin)
                             .arg(countText(fields - static_cast<int>(map.cells.size())), countText(fields));
    }
    figure.caution =
        SafetyText::tr("These are arms of different trials, which asked in different ways and for different times: a "
                       "description, not a comparison. For what a treatment adds, switch to “Within trials”.");
    QStringList notes{
        SafetyText::tr("A field prints the lowest and the highest rate among its arms and how many people are in "
                       "those that print it, the same people of two studies once; the tint runs from the one to the "
                       "other. Nothing is pooled. Which words stand in which row is "
                       "our grouping; the source's own word is in the tip and in the table.")};
    if (map.groups.contains(otherEvents)) notes << SafetyText::tr("Other events: how many figures there are.");
    if (listedOnly > 0)
        notes << SafetyText::tr("%n figure(s) stand in the table alone, each with the reason.", nullptr, listedOnly);
    figure.note = notes.join(QLatin1Char(' '));
    figure.legend = tintLegend(sparse, unread);
    std::vector<Hue> hues;
    for (const AxisTick& tick : figure.x.ticks)
        if (tick.hue && std::ranges::find(hues, *tick.hue) == hues.end()) hues.push_back(*tick.hue);
    for (const Hue hue : hues) {
        const bool comparator = hue == Hue::Comparator;
        std::optional<Strategy> strategy;
        for (const QString& treatment : map.treatments)
            if (const auto of = strategyOf(evidence, treatment); hueOf(of) == hue) strategy = of;
        figure.legend.push_back(
            {hue, shapeOf(hue), comparator, false, strategy ? trd::wordFor(*strategy) : SafetyText::tr("comparators")});
    }
    figure.empty = SafetyText::tr(
        "No study of this selection reports adverse events. Take all studies, or remove a filter above.");
    return figure;
}

Figure safetyContrastFigure(const Evidence& evidence, const Selection& selection, const EventGroup& group,
                            const std::vector<SafetyContrast>& contrasts) {
    Figure figure;
    figure.id = QStringLiteral("safety-contrasts");
    figure.title = SafetyText::tr("%1: what does a treatment add within a trial?").arg(group.name());
    figure.selection = selectionWords(evidence, selection);
    figure.caution = SafetyText::tr(
        "Each row compares two arms of one trial. Rows of different trials are not compared with each other.");
    figure.table.columns = {{QStringLiteral("study"), SafetyText::tr("Study")},
                            {QStringLiteral("treatment"), SafetyText::tr("Treatment")},
                            {QStringLiteral("arm"), SafetyText::tr("Arm")},
                            {QStringLiteral("versus"), SafetyText::tr("Against")},
                            {QStringLiteral("word"), SafetyText::tr("The source's word")},
                            {QStringLiteral("at_hours"), SafetyText::tr("Time"), true},
                            {QStringLiteral("events"), SafetyText::tr("Had it"), true},
                            {QStringLiteral("n"), SafetyText::tr("People"), true},
                            {QStringLiteral("versus_events"), SafetyText::tr("Had it, against"), true},
                            {QStringLiteral("versus_n"), SafetyText::tr("People, against"), true},
                            {QStringLiteral("difference"), SafetyText::tr("Difference"), true},
                            {QStringLiteral("lower"), SafetyText::tr("From"), true},
                            {QStringLiteral("upper"), SafetyText::tr("To"), true},
                            {QStringLiteral("as"), SafetyText::tr("As")},
                            {QStringLiteral("source"), SafetyText::tr("Source")}};
    std::vector<const SafetyContrast*> order;
    for (const SafetyContrast& contrast : contrasts) order.push_back(&contrast);
    QHash<QString, int> place;
    for (std::size_t i = 0; i < evidence.treatments.size(); ++i)
        place.insert(evidence.treatments[i].id, static_cast<int>(i));
    std::ranges::stable_sort(
        order, {}, [&](const SafetyContrast* contrast) { return place.value(contrast->arm->treatment, 10000); });

    std::vector<double> values;
    std::vector<const Study*> behind;
    QString heading;
    int more = 0, clear = 0;
    int doses = 0;
    for (const SafetyContrast* contrast : order) {
        behind.push_back(contrast->study);
        const auto number = [](std::optional<double> value) {
            return value ? numberCell(*value, pointsText(*value)) : emptyCell();
        };
        const auto count = [&](int value) { return contrast->reported ? emptyCell() : numberCell(value); };
        const QString as = contrast->reported ? SafetyText::tr("reported")
                           : contrast->eventsDerived
                               ? SafetyText::tr("computed from counts that were derived from percentages")
                               : SafetyText::tr("computed from the printed counts");
        const QString source = contrast->reported ? contrast->reported->source : contrast->armRow->source;
        // Between doses there is no comparator with which there could be more or less of it.
        const bool isDose =
            contrast->arm->treatment == contrast->versus->treatment && contrast->versus->role == ArmRole::Experimental;
        doses += isDose;
        figure.table.rows.push_back(
            {{studyName(*contrast->study), contrast->study->id, studyTarget(contrast->study->id)},
             {treatmentName(evidence, contrast->arm->treatment), contrast->arm->treatment, {}},
             {armName(evidence, contrast->arm), contrast->arm->id, {}},
             {armName(evidence, contrast->versus), contrast->versus->id, {}},
             textCell(contrast->word),
             contrast->atHours ? numberCell(*contrast->atHours, timeText(*contrast->atHours)) : emptyCell(),
             count(contrast->events),
             count(contrast->n),
             count(contrast->versusEvents),
             count(contrast->versusN),
             number(contrast->estimate),
             number(contrast->lower),
             number(contrast->upper),
             textCell(as),
             textCell(sourceWords(*contrast->study, source))});
        if (!contrast->estimate || isDose) continue;
        const auto strategy = strategyOf(evidence, contrast->arm->treatment);
        if (const QString treatment = treatmentName(evidence, contrast->arm->treatment); treatment != heading) {
            FigureRow row;
            row.label = heading = treatment;
            row.hue = hueOf(strategy);
            row.shape = shapeOf(strategy);
            row.hollow = !strategy;
            row.target = treatmentTarget(contrast->arm->treatment);
            figure.rows.push_back(row);
        }
        FigureRow row;
        row.label = studyName(*contrast->study);
        row.marker = false;
        row.hollow = true; // regular weight: the treatment's row above carries the emphasis
        QStringList sub;
        const QString versus = comparatorName(evidence, *contrast->versus);
        // What tells an arm from the study's other arms of the same treatment: its dose, else its label.
        const bool alone = std::ranges::count(contrast->study->arms, contrast->arm->treatment, &Arm::treatment) < 2;
        const QString arm = alone                           ? QString()
                            : contrast->arm->dose.isEmpty() ? armName(evidence, contrast->arm)
                                                            : contrast->arm->dose;
        sub << (arm.isEmpty() ? SafetyText::tr("against %1").arg(versus)
                              : SafetyText::tr("%1 against %2").arg(arm, versus));
        if (!contrast->reported)
            sub << SafetyText::tr("%1/%2 and %3/%4")
                       .arg(countText(contrast->events), countText(contrast->n), countText(contrast->versusEvents),
                            countText(contrast->versusN));
        if (contrast->atHours) sub << shortTime(*contrast->atHours);
        if (contrast->word != group.words.front()) sub << QStringLiteral("“%1”").arg(contrast->word);
        row.sublabel = sub.join(QStringLiteral(", "));
        row.target = studyTarget(contrast->study->id);
        row.value = pointsText(*contrast->estimate);
        Mark mark;
        mark.x = 100 * *contrast->estimate;
        mark.y = static_cast<double>(figure.rows.size());
        values.push_back(mark.x);
        if (contrast->lower && contrast->upper) {
            mark.lower = 100 * *contrast->lower;
            mark.upper = 100 * *contrast->upper;
            values.insert(values.end(), {*mark.lower, *mark.upper});
            row.value = SafetyText::tr("%1 (%2 to %3)")
                            .arg(row.value, pointsText(*contrast->lower), pointsText(*contrast->upper));
            clear += *mark.lower > 0 || *mark.upper < 0;
        }
        more += mark.x > 0;
        mark.hue = hueOf(strategy);
        mark.shape = shapeOf(strategy);
        mark.size = 9;
        mark.hollow = !contrast->reported;
        mark.dotted = !contrast->read;
        mark.target = row.target;
        mark.tableRow = static_cast<int>(figure.table.rows.size()) - 1;
        QStringList lines{
            studyName(*contrast->study),
            SafetyText::tr("%1 against %2").arg(armName(evidence, contrast->arm), armName(evidence, contrast->versus)),
            SafetyText::tr("“%1”: %2 percentage points").arg(contrast->word, row.value)};
        const auto hundred = static_cast<int>(std::lround(std::abs(mark.x)));
        lines << (mark.x >= 0 ? SafetyText::tr("of 100 people, %n more had it", nullptr, hundred)
                              : SafetyText::tr("of 100 people, %n fewer had it", nullptr, hundred));
        if (contrast->atHours) lines << timeText(*contrast->atHours);
        lines << as << sourceWords(*contrast->study, source);
        mark.tip = lines.join(QLatin1Char('\n'));
        figure.marks.push_back(mark);
        figure.rows.push_back(row);
    }
    figure.x = linearAxis(values, SafetyText::tr("risk difference, percentage points, with 95 % interval"), true);
    figure.x.above = SafetyText::tr("more with the treatment");
    figure.x.below = SafetyText::tr("more with the comparator");
    figure.sources = citations(behind);
    const auto drawn = static_cast<int>(figure.marks.size());
    figure.subtitle =
        SafetyText::tr("Difference between two arms of one trial in the share of people with the event: %1. The "
                       "sources' words: %2.")
            .arg(SafetyText::tr("%n contrast(s)", nullptr, drawn), group.words.join(QStringLiteral("; ")));
    if (drawn > 0)
        figure.finding = SafetyText::tr("%1 of %2 differences lie on the side of “more with the treatment”; the "
                                        "intervals of %3 leave out “no difference”.")
                             .arg(countText(more), countText(drawn), countText(clear));
    figure.note = SafetyText::tr("Hollow: computed from the counts of the two arms (interval: Newcombe's hybrid of "
                                 "Wilson's). Filled: as reported.");
    if (doses > 0)
        figure.note += QLatin1Char(' ') +
                       SafetyText::tr("%n comparison(s) of two doses stand in the table alone.", nullptr, doses);
    figure.empty = SafetyText::tr("No trial of this selection counts “%1” in two of its arms. Choose another event, "
                                  "take all studies, or remove a filter above.")
                       .arg(lowered(group.name()));
    return figure;
}

Figure tradeoffFigure(const Evidence& evidence, const Selection& selection, RateOutcome outcome,
                      const EventGroup& group, const std::vector<Tradeoff>& tradeoffs) {
    const bool response = outcome == RateOutcome::Response;
    const QString event = lowered(group.name());
    Figure figure;
    figure.id = QStringLiteral("benefit-harm");
    figure.orientation = Orientation::Plane;
    figure.title = response ? SafetyText::tr("Response against harm: %1").arg(event)
                            : SafetyText::tr("Remission against harm: %1").arg(event);
    figure.selection = selectionWords(evidence, selection);
    figure.caution =
        SafetyText::tr("Only arms joined by a line belong to one trial and may be compared with each other.");
    figure.table.columns = {{QStringLiteral("study"), SafetyText::tr("Study")},
                            {QStringLiteral("treatment"), SafetyText::tr("Treatment")},
                            {QStringLiteral("arm"), SafetyText::tr("Arm")},
                            {QStringLiteral("benefit_events"),
                             response ? SafetyText::tr("Responded") : SafetyText::tr("In remission"), true},
                            {QStringLiteral("benefit_n"), SafetyText::tr("Of"), true},
                            {QStringLiteral("benefit"), SafetyText::tr("Rate"), true},
                            {QStringLiteral("benefit_lower"), SafetyText::tr("From"), true},
                            {QStringLiteral("benefit_upper"), SafetyText::tr("To"), true},
                            {QStringLiteral("word"), SafetyText::tr("The source's word")},
                            {QStringLiteral("harm_events"), SafetyText::tr("Had it"), true},
                            {QStringLiteral("harm_n"), SafetyText::tr("Of"), true},
                            {QStringLiteral("harm"), SafetyText::tr("Rate"), true},
                            {QStringLiteral("harm_lower"), SafetyText::tr("From"), true},
                            {QStringLiteral("harm_upper"), SafetyText::tr("To"), true},
                            {QStringLiteral("derived"), SafetyText::tr("Derived")},
                            {QStringLiteral("source"), SafetyText::tr("Source")}};
    std::map<const Study*, std::vector<std::size_t>> ofStudy;
    std::vector<const Study*> behind;
    std::vector<double> values{0};
    std::vector<Hue> hues;
    bool derived = false;
    int withoutNumber = 0;
    const auto count = [](std::optional<int> value) { return value ? numberCell(*value) : emptyCell(); };
    for (const Tradeoff& tradeoff : tradeoffs) {
        const ArmRate& benefit = tradeoff.benefit;
        const SafetyFinding& harm = tradeoff.harm;
        const auto strategy = strategyOf(evidence, benefit.arm->treatment);
        const bool comparator = benefit.arm->role == ArmRole::Control || !strategy;
        Mark mark;
        mark.x = *harm.rate;
        mark.y = *benefit.rate;
        mark.left = harm.lower;
        mark.right = harm.upper;
        mark.lower = benefit.lower;
        mark.upper = benefit.upper;
        mark.hue = comparator ? Hue::Comparator : hueOf(strategy);
        mark.shape = shapeOf(mark.hue);
        mark.hollow = comparator;
        mark.minor = true; // thin intervals: there are two of them a mark
        mark.dotted = !benefit.read || !harm.read;
        mark.target = studyTarget(benefit.study->id);
        mark.tableRow = static_cast<int>(figure.table.rows.size());
        const bool anyDerived = benefit.eventsDerived || harm.eventsDerived;
        derived |= anyDerived;
        const auto counts = [](std::optional<int> events, std::optional<int> n, double rate) {
            return events && n ? QStringLiteral("%1/%2 (%3)").arg(countText(*events), countText(*n), eventRate(rate))
                               : SafetyText::tr("%1, number of people not printed").arg(eventRate(rate));
        };
        const auto interval = [](const QString& what, std::optional<double> lower, std::optional<double> upper) {
            return lower && upper ? SafetyText::tr("%1, 95 % interval %2 %").arg(what, percentRange(*lower, *upper))
                                  : what;
        };
        withoutNumber += !benefit.lower || !harm.lower;
        QStringList lines{
            studyName(*benefit.study), armName(evidence, benefit.arm),
            interval((response ? SafetyText::tr("responded: %1") : SafetyText::tr("in remission: %1"))
                         .arg(counts(benefit.events, benefit.n, *benefit.rate)),
                     benefit.lower, benefit.upper),
            interval(SafetyText::tr("“%1”: %2").arg(harm.row->event, counts(harm.events, harm.n, *harm.rate)),
                     harm.lower, harm.upper)};
        if (benefit.row->at)
            lines << timeText(*benefit.row->at);
        else
            lines << trd::wordFor(LeftOutWhy::NoTime);
        if (anyDerived) lines << SafetyText::tr("events derived from a printed percentage");
        lines << sourceWords(*benefit.study, benefit.row->source);
        if (harm.row->source != benefit.row->source) lines << sourceWords(*harm.study, harm.row->source);
        mark.tip = lines.join(QLatin1Char('\n'));
        values.push_back(harm.upper.value_or(*harm.rate));
        if (std::ranges::find(hues, mark.hue) == hues.end()) hues.push_back(mark.hue);
        ofStudy[benefit.study].push_back(figure.marks.size());
        behind.push_back(benefit.study);
        figure.table.rows.push_back({{studyName(*benefit.study), benefit.study->id, studyTarget(benefit.study->id)},
                                     {treatmentName(evidence, benefit.arm->treatment), benefit.arm->treatment, {}},
                                     {armName(evidence, benefit.arm), benefit.arm->id, {}},
                                     count(benefit.events),
                                     count(benefit.n),
                                     rateCell(benefit.rate),
                                     rateCell(benefit.lower),
                                     rateCell(benefit.upper),
                                     textCell(harm.row->event),
                                     count(harm.events),
                                     count(harm.n),
                                     rateCell(harm.rate),
                                     rateCell(harm.lower),
                                     rateCell(harm.upper),
                                     anyDerived ? textCell(SafetyText::tr("events derived")) : emptyCell(),
                                     textCell(sourceWords(*benefit.study, benefit.row->source))});
        figure.marks.push_back(mark);
    }
    // A line from the comparator to every other arm of its trial, named once.
    int trials = 0;
    for (const auto& [study, marks] : ofStudy) {
        const auto control =
            std::ranges::max_element(marks, {}, [&](std::size_t at) { return tradeoffs[at].benefit.arm->role; });
        QString label = studyName(*study);
        trials += marks.size() > 1;
        for (const std::size_t at : marks) {
            if (at == *control) continue;
            Line line;
            line.label = std::exchange(label, QString());
            line.hue = figure.marks[at].hue;
            line.marks = {*control, at};
            if (figure.marks[at].x < figure.marks[*control].x) std::swap(line.marks[0], line.marks[1]);
            figure.lines.push_back(line);
        }
        if (marks.size() == 1) {
            Line alone; // a label without a line
            alone.label = label;
            alone.hue = figure.marks[marks.front()].hue;
            alone.marks = marks;
            figure.lines.push_back(alone);
        }
    }
    figure.x = linearAxis(
        values, SafetyText::tr("share with the event (%1), 95 % interval: further left is better").arg(event), true);
    figure.x.min = 0;
    for (AxisTick& tick : figure.x.ticks) tick.text = eventRate(tick.at);
    figure.x.reference.reset();
    figure.y = percentAxis(response ? SafetyText::tr("share who responded, 95 % interval: higher is better")
                                    : SafetyText::tr("share in remission, 95 % interval: higher is better"));
    figure.sources = citations(behind);
    const auto arms = static_cast<int>(figure.marks.size());
    figure.subtitle =
        SafetyText::tr("The same arms on both axes: %1 that report both, from %2.")
            .arg(armsText(arms), SafetyText::tr("%n study(ies)", nullptr, static_cast<int>(ofStudy.size())));
    if (trials > 0) figure.finding = SafetyText::tr("%n trial(s) report both for at least two arms.", nullptr, trials);
    QStringList notes{SafetyText::tr("Response by the rules of Compare, the event at the time the study counts it.")};
    if (withoutNumber > 0)
        notes << SafetyText::tr("%n point(s) lack an interval: the source prints the rate without a number of people.",
                                nullptr, withoutNumber);
    if (derived) notes << SafetyText::tr("Some events are derived from a printed percentage: the tip says which.");
    figure.note = notes.join(QLatin1Char(' '));
    std::ranges::sort(hues);
    for (const Hue hue : hues) {
        std::optional<Strategy> strategy;
        for (const Tradeoff& tradeoff : tradeoffs)
            if (const auto of = strategyOf(evidence, tradeoff.benefit.arm->treatment); of && hueOf(of) == hue)
                strategy = of;
        figure.legend.push_back({hue, shapeOf(hue), hue == Hue::Comparator, false,
                                 strategy ? trd::wordFor(*strategy) : SafetyText::tr("comparators and control arms")});
    }
    figure.empty = SafetyText::tr("No arm of this selection reports both this outcome and “%1” with its number of "
                                  "people. Choose another event, take all studies, or remove a filter above.")
                       .arg(event);
    return figure;
}

} // namespace trd
