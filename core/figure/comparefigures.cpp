// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/comparefigures.h"

#include "figure/axes.h"
#include "figure/format.h"
#include "figure/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace trd {

namespace {

class CompareText {
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

QString eventsText(const ArmRate& rate) {
    if (!rate.rate) return CompareText::tr("%n event(s), number of people not printed", nullptr, rate.events.value_or(0));
    if (!rate.n) return CompareText::tr("%1, number of people not printed").arg(percentText(*rate.rate));
    const QString counts = QStringLiteral("%1/%2 (%3)").arg(countText(*rate.events), countText(*rate.n), percentText(*rate.rate));
    return rate.eventsDerived ? CompareText::tr("%1, events derived").arg(counts) : counts;
}

QString armTip(const ArmRate& rate) {
    QStringList lines{studyName(*rate.study)};
    if (rate.arm) lines << rate.arm->label;
    lines << eventsText(rate);
    QStringList how;
    if (rate.row->at) how << timeText(*rate.row->at);
    if (!rate.row->scale.isEmpty()) how << rate.row->scale;
    if (!rate.row->definition.isEmpty()) how << rate.row->definition;
    if (!how.isEmpty()) lines << how.join(QStringLiteral(" · "));
    if (rate.lower) lines << CompareText::tr("95 % interval %1 (Wilson)").arg(percentRange(*rate.lower, *rate.upper));
    if (rate.eventsDerived) lines << CompareText::tr("derived: %1 % of %2 people, rounded").arg(shortNumber(*rate.row->percent, 2), countText(*rate.n));
    lines << sourceWords(*rate.study, rate.row->source);
    return lines.join(QLatin1Char('\n'));
}

void addArmRow(Table& table, const Evidence& evidence, const QString& group, const ArmRate& rate, const QString& pooled) {
    const Study& study = *rate.study;
    const QString treatment = rate.arm ? rate.arm->treatment : QString();
    table.rows.push_back({
        textCell(group, studyTarget(study.id)),
        {studyName(study), study.id, {}},
        {rate.arm ? rate.arm->label : CompareText::tr("whole study"), rate.arm ? rate.arm->id : QString(allArms), {}},
        {treatmentName(evidence, treatment), treatment, {}},
        rate.atHours ? numberCell(*rate.atHours, rate.row->at ? timeText(*rate.row->at) : QString()) : emptyCell(),
        textCell(rate.row->scale),
        rate.events ? numberCell(*rate.events) : emptyCell(),
        rate.n ? numberCell(*rate.n) : emptyCell(),
        rate.rate ? numberCell(*rate.rate, percentText(*rate.rate, rate.n && *rate.n >= 100 ? 1 : 0)) : emptyCell(),
        rate.lower ? numberCell(*rate.lower, percentText(*rate.lower)) : emptyCell(),
        rate.upper ? numberCell(*rate.upper, percentText(*rate.upper)) : emptyCell(),
        textCell(pooled),
        rate.eventsDerived ? textCell(CompareText::tr("events derived")) : emptyCell(),
        textCell(study.population.diagnosis),
        textCell(sourceWords(study, rate.row->source)),
    });
}

/// "26 %, no n" or "15 to 27 %, no n": what rates without a number of people can say.
QString unpooledRange(const std::vector<ArmRate>& rates) {
    double low = 2, high = -1;
    for (const ArmRate& rate : rates)
        if (rate.drawnHollow()) low = std::min(low, *rate.rate), high = std::max(high, *rate.rate);
    if (high < 0) return {};
    if (low == high) return CompareText::tr("%1, no n").arg(percentText(low));
    return CompareText::tr("%1 %, no n").arg(percentRange(low, high));
}

/// Whether more than half of the pairs of groups have intervals that touch: said only where it is so.
bool mostIntervalsOverlap(const std::vector<RateGroup>& groups) {
    int pairs = 0, overlapping = 0;
    for (std::size_t a = 0; a < groups.size(); ++a)
        for (std::size_t b = a + 1; b < groups.size(); ++b) {
            if (groups[a].k == 0 || groups[b].k == 0) continue;
            ++pairs;
            overlapping += groups[a].lower <= groups[b].upper && groups[b].lower <= groups[a].upper;
        }
    return 2 * overlapping > pairs;
}

/// Deterministic small steps above and below the row's middle, so that studies with like rates do not hide each other.
double jitter(std::size_t index) {
    static constexpr double steps[] = {-0.2, 0.2, -0.3, 0.3, -0.1, 0.1};
    return steps[index % std::size(steps)];
}

} // namespace

QString groupTarget(const RateGroup& group) {
    return QStringLiteral("group:%1:%2:%3").arg(group.id, toWord(group.resistance), group.control ? QStringLiteral("control") : QStringLiteral("treatment"));
}

QString groupName(const Evidence& evidence, const RateGroup& group, GroupBy by) {
    QString name;
    switch (by) {
    case GroupBy::Treatment: name = treatmentName(evidence, group.id); break;
    case GroupBy::Strategy:
        name = group.strategy ? wordFor(*group.strategy) : CompareText::tr("comparators");
        name[0] = name[0].toUpper();
        break;
    case GroupBy::Study: {
        const Study* study = evidence.study(group.id);
        name = study ? studyName(*study) : group.id;
        break;
    }
    }
    return group.control ? CompareText::tr("%1 (control)").arg(name) : name;
}

Figure rateFigure(const Evidence& evidence, const Selection& selection, const Rates& rates, RateSort sort) {
    const bool response = rates.outcome == RateOutcome::Response;
    Figure figure;
    figure.id = QStringLiteral("rates");
    figure.title = response ? CompareText::tr("How often did people respond %1?").arg(windowWords(rates.window))
                            : CompareText::tr("How often did people reach remission %1?").arg(windowWords(rates.window));
    figure.selection = selectionWords(evidence, selection);
    figure.caution = CompareText::tr("These are arms of different trials: people, doses and times differ. For which works better, switch to within-trial contrasts.");
    figure.x = percentAxis(response ? CompareText::tr("people who responded, with 95 % interval") : CompareText::tr("people in remission, with 95 % interval"));
    figure.table.columns = {{QStringLiteral("group"), CompareText::tr("Group")},
                            {QStringLiteral("study"), CompareText::tr("Study")},
                            {QStringLiteral("arm"), CompareText::tr("Arm")},
                            {QStringLiteral("treatment"), CompareText::tr("Treatment")},
                            {QStringLiteral("at_hours"), CompareText::tr("Time"), true},
                            {QStringLiteral("scale"), CompareText::tr("Scale")},
                            {QStringLiteral("events"), response ? CompareText::tr("Responded") : CompareText::tr("In remission"), true},
                            {QStringLiteral("n"), CompareText::tr("People"), true},
                            {QStringLiteral("rate"), CompareText::tr("Rate"), true},
                            {QStringLiteral("lower"), CompareText::tr("From"), true},
                            {QStringLiteral("upper"), CompareText::tr("To"), true},
                            {QStringLiteral("pooled"), CompareText::tr("Pooled")},
                            {QStringLiteral("derived"), CompareText::tr("Derived")},
                            {QStringLiteral("diagnosis"), CompareText::tr("Diagnosis")},
                            {QStringLiteral("source"), CompareText::tr("Source")}};

    std::vector<const RateGroup*> groups;
    for (const RateGroup& group : rates.groups) groups.push_back(&group);
    const auto name = [&](const RateGroup* group) { return groupName(evidence, *group, rates.by); };
    std::ranges::stable_sort(groups, [&](const RateGroup* a, const RateGroup* b) {
        // What has no pooled rate stands last, whatever the order; controls after treatments.
        if ((a->k == 0) != (b->k == 0)) return b->k == 0;
        if (a->control != b->control) return b->control;
        switch (sort) {
        case RateSort::Value: return a->k > 0 && a->rate > b->rate;
        case RateSort::Certainty: return a->k > 0 && a->upper - a->lower < b->upper - b->lower;
        case RateSort::Name: return QString::localeAwareCompare(name(a), name(b)) < 0;
        }
        return false;
    });

    const bool severalKinds = selection.resistance.size() != 1;
    int arms = 0, unpooled = 0;
    bool anyDerived = false;
    double lowest = 1, highest = 0;
    std::vector<const Study*> behind;
    for (const RateGroup* group : groups) {
        const auto index = static_cast<double>(figure.rows.size());
        const Hue hue = hueOf(group->strategy);
        const QString groupLabel = name(group);
        const int hollow = static_cast<int>(std::ranges::count_if(group->unpooled, &ArmRate::drawnHollow));
        const bool drawn = group->k > 0 || hollow > 0; // else it is listed in the table alone
        FigureRow row;
        row.label = groupLabel;
        row.hue = hue;
        row.shape = shapeOf(group->strategy);
        row.hollow = group->control || !group->strategy;
        row.target = groupTarget(*group);
        QStringList sub;
        if (group->k > 0) sub << CompareText::tr("%n arm(s)", nullptr, group->k) << CompareText::tr("n %1").arg(countText(group->n));
        if (hollow > 0) sub << CompareText::tr("%n without n", nullptr, hollow);
        if (severalKinds) sub << wordFor(group->resistance);
        row.sublabel = sub.join(QStringLiteral(", "));
        if (group->k > 0) {
            row.value = CompareText::tr("%1 (%2)").arg(percentText(group->rate), percentRange(group->lower, group->upper));
        } else {
            row.value = unpooledRange(group->unpooled);
        }
        if (group->k > 0) {
            Mark mark;
            mark.x = group->rate;
            mark.y = index;
            mark.lower = group->lower;
            mark.upper = group->upper;
            mark.hue = hue;
            mark.shape = row.shape;
            mark.size = 13;
            mark.hollow = row.hollow;
            mark.target = row.target;
            QStringList lines{groupLabel, row.value, row.sublabel};
            lines << (group->k == 1 ? CompareText::tr("one arm, Wilson interval")
                                    : CompareText::tr("derived: random-effects pool on the logit scale (REML, HKSJ)"));
            if (group->predictionLower) lines << CompareText::tr("in a new setting: %1 %").arg(percentRange(*group->predictionLower, *group->predictionUpper));
            mark.tip = lines.join(QLatin1Char('\n'));
            mark.tableRow = static_cast<int>(figure.table.rows.size());
            figure.marks.push_back(mark);
            lowest = std::min(lowest, group->rate);
            highest = std::max(highest, group->rate);
        }
        std::size_t step = 0;
        const auto addArm = [&](const ArmRate& rate, bool pooled) {
            if (pooled ? group->k > 1 : rate.drawnHollow()) {
                Mark mark;
                mark.x = *rate.rate;
                mark.y = index + (group->k == 0 && hollow == 1 ? 0 : jitter(step++));
                mark.hue = hue;
                mark.shape = row.shape;
                mark.size = pooled ? 6.5 : 8;
                mark.minor = true;
                mark.hollow = rate.eventsDerived || !rate.n;
                mark.dotted = !rate.read;
                mark.tip = armTip(rate);
                mark.target = studyTarget(rate.study->id);
                mark.tableRow = static_cast<int>(figure.table.rows.size());
                figure.marks.push_back(mark);
            }
            anyDerived |= rate.eventsDerived;
            behind.push_back(rate.study);
            addArmRow(figure.table, evidence, groupLabel, rate, pooled ? CompareText::tr("yes") : CompareText::tr("no: %1").arg(rate.why ? wordFor(*rate.why) : QString()));
        };
        for (const ArmRate& rate : group->studies) addArm(rate, true);
        for (const ArmRate& rate : group->unpooled) addArm(rate, false);
        arms += group->k;
        unpooled += hollow;
        if (drawn) figure.rows.push_back(row);
    }
    figure.sources = citations(behind);
    figure.subtitle = response ? CompareText::tr("Share with at least half their symptoms gone (the study's own definition), by arm. %1, %2, %3 people.")
                                     .arg(CompareText::tr("%n arm(s)", nullptr, arms), CompareText::tr("%n study(ies)", nullptr, rates.studies), countText(rates.people))
                               : CompareText::tr("Share with almost no symptoms left (the study's own definition), by arm. %1, %2, %3 people.")
                                     .arg(CompareText::tr("%n arm(s)", nullptr, arms), CompareText::tr("%n study(ies)", nullptr, rates.studies), countText(rates.people));
    const auto pooledGroups = static_cast<int>(std::ranges::count_if(rates.groups, [](const RateGroup& group) { return group.k > 0; }));
    if (pooledGroups > 1) {
        figure.finding = mostIntervalsOverlap(rates.groups)
                             ? CompareText::tr("Across %n groups the rates run from %1 to %2; most of their intervals overlap.", nullptr, pooledGroups)
                             : CompareText::tr("Across %n groups the rates run from %1 to %2.", nullptr, pooledGroups);
        figure.finding = figure.finding.arg(percentText(lowest), percentText(highest));
    }
    QStringList notes;
    notes << CompareText::tr("Large marks: the group; small marks: its arms.");
    if (anyDerived) notes << CompareText::tr("Hollow small marks: events derived from a printed percentage and n.");
    if (unpooled > 0) notes << CompareText::tr("%n rate(s) without a number of people: hollow, never pooled.", nullptr, unpooled);
    int overlap = 0, part = 0, other = 0;
    for (const LeftOut& out : rates.leftOut) {
        if (out.why == LeftOutWhy::Overlap) ++overlap;
        else if (out.why == LeftOutWhy::PartOfAnother) ++part;
        else if (out.why != LeftOutWhy::AnotherRow) ++other;
    }
    if (overlap + part > 0) notes << CompareText::tr("%n arm(s) left out, the same people stand in another.", nullptr, overlap + part);
    if (other > 0) notes << CompareText::tr("%n further row(s) listed in the table, not pooled.", nullptr, other);
    figure.note = notes.join(QLatin1Char(' '));
    for (const LeftOut& out : rates.leftOut) {
        if (out.why == LeftOutWhy::AnotherRow) continue;
        ArmRate rate;
        rate.study = out.study;
        rate.arm = out.arm;
        rate.row = out.row;
        if (out.row->at) rate.atHours = out.row->at->hours();
        rate.n = out.row->n;
        rate.events = out.row->events;
        if (rate.n && rate.events && *rate.n > 0) rate.rate = static_cast<double>(*rate.events) / *rate.n;
        else if (out.row->percent) rate.rate = *out.row->percent / 100;
        QString why = wordFor(out.why);
        if (!out.other.isEmpty()) why = CompareText::tr("%1: %2").arg(why, out.other);
        addArmRow(figure.table, evidence, CompareText::tr("left out"), rate, CompareText::tr("no: %1").arg(why));
    }
    figure.empty = CompareText::tr("No study of this selection prints such a rate in this window. Widen the window, take all studies, or remove a filter above.");
    return figure;
}

Figure contrastFigure(const Evidence& evidence, const Selection& selection, const ContrastQuery& query, const std::vector<TrialContrast>& contrasts) {
    Figure figure;
    figure.id = QStringLiteral("contrasts");
    const Measure measure = query.measure.value_or(Measure::RiskRatio);
    const bool ratio = isRatio(measure);
    const bool moreIsBetter = query.outcome != QLatin1String("relapse") && query.outcome != QLatin1String("time to relapse") &&
                              query.outcome != QLatin1String("change") && query.outcome != QLatin1String("score");
    figure.title = CompareText::tr("What did trials find when they compared? %1, %2").arg(outcomeWord(query.outcome), wordFor(measure));
    figure.selection = selectionWords(evidence, selection);
    figure.caution = CompareText::tr("Each row is one comparison inside one trial. Rows of different trials are not compared with each other.");
    figure.table.columns = {{QStringLiteral("study"), CompareText::tr("Study")},
                            {QStringLiteral("arm"), CompareText::tr("Arm")},
                            {QStringLiteral("versus"), CompareText::tr("Against")},
                            {QStringLiteral("treatment"), CompareText::tr("Treatment")},
                            {QStringLiteral("outcome"), CompareText::tr("Outcome")},
                            {QStringLiteral("scale"), CompareText::tr("Scale")},
                            {QStringLiteral("at_hours"), CompareText::tr("Time"), true},
                            {QStringLiteral("measure"), CompareText::tr("Measure")},
                            {QStringLiteral("estimate"), CompareText::tr("Estimate"), true},
                            {QStringLiteral("lower"), CompareText::tr("From"), true},
                            {QStringLiteral("upper"), CompareText::tr("To"), true},
                            {QStringLiteral("p"), CompareText::tr("p"), true},
                            {QStringLiteral("as"), CompareText::tr("As")},
                            {QStringLiteral("favours"), CompareText::tr("Favours")},
                            {QStringLiteral("diagnosis"), CompareText::tr("Diagnosis")},
                            {QStringLiteral("source"), CompareText::tr("Source")}};

    // By strategy and treatment, in the catalogue's order, so that like stands beside like.
    std::vector<const TrialContrast*> drawn;
    for (const TrialContrast& contrast : contrasts)
        if (contrast.arm) drawn.push_back(&contrast);
    QHash<QString, int> place;
    for (std::size_t i = 0; i < evidence.treatments.size(); ++i) place.insert(evidence.treatments[i].id, static_cast<int>(i));
    std::ranges::stable_sort(drawn, {}, [&](const TrialContrast* contrast) { return place.value(contrast->arm->treatment, 10000); });

    const auto position = [&](const TrialContrast& contrast, double value) {
        if (ratio) return std::log(value);
        // A size printed without its sign is drawn on the side of the arm that the source names as better; the interval turns with it.
        if (!contrast.favours.isEmpty() && *contrast.estimate != 0) {
            const bool wantedPositive = (contrast.favours == contrast.arm->id) == moreIsBetter;
            if (wantedPositive != (*contrast.estimate > 0)) value = -value;
        }
        return value;
    };
    std::vector<double> values;
    QSet<const Study*> studies;
    int favourable = 0, withInterval = 0;
    QString heading;
    std::vector<const Study*> behind;
    const auto valueText = [&](double value) { return ratio ? numberText(value, 2) : shortNumber(value, 2); };
    for (const TrialContrast* contrast : drawn) {
        const QString treatment = treatmentName(evidence, contrast->arm->treatment);
        const auto strategy = strategyOf(evidence, contrast->arm->treatment);
        if (contrast->estimate && treatment != heading) {
            FigureRow row;
            row.label = treatment;
            row.hue = hueOf(strategy);
            row.shape = shapeOf(strategy);
            row.target = treatmentTarget(contrast->arm->treatment);
            figure.rows.push_back(row);
            heading = treatment;
        }
        const QString versus = contrast->versus ? contrast->versus->label : CompareText::tr("baseline");
        const QString as = contrast->origin == ContrastOrigin::Reported ? CompareText::tr("reported") : CompareText::tr("computed from counts");
        QString favours;
        if (!contrast->favours.isEmpty()) {
            const Arm* arm = contrast->study->arm(contrast->favours);
            favours = CompareText::tr("%1 (sign not printed)").arg(arm ? arm->label : contrast->favours);
        }
        if (contrast->estimate) {
            FigureRow row;
            row.label = studyName(*contrast->study);
            row.marker = false;
            row.hollow = true; // regular weight: the treatment's row above carries the emphasis
            QStringList sub{CompareText::tr("against %1").arg(contrast->versus ? treatmentName(evidence, contrast->versus->treatment) : CompareText::tr("baseline"))};
            if (contrast->atHours) sub << shortTime(*contrast->atHours);
            if (!contrast->scale.isEmpty()) sub << contrast->scale;
            row.sublabel = sub.join(QStringLiteral(", "));
            row.target = studyTarget(contrast->study->id);
            Mark mark;
            mark.y = static_cast<double>(figure.rows.size());
            mark.x = position(*contrast, *contrast->estimate);
            values.push_back(ratio ? *contrast->estimate : mark.x);
            row.value = valueText(*contrast->estimate);
            if (contrast->lower && contrast->upper) {
                double low = position(*contrast, *contrast->lower), high = position(*contrast, *contrast->upper);
                if (low > high) std::swap(low, high);
                mark.lower = low;
                mark.upper = high;
                values.push_back(ratio ? *contrast->lower : low);
                values.push_back(ratio ? *contrast->upper : high);
                row.value = CompareText::tr("%1 (%2 to %3)").arg(valueText(*contrast->estimate), valueText(*contrast->lower), valueText(*contrast->upper));
                ++withInterval;
            }
            favourable += moreIsBetter ? mark.x > 0 : mark.x < 0; // ln 1 = 0
            mark.hue = hueOf(strategy);
            mark.shape = shapeOf(strategy);
            mark.size = 9;
            mark.hollow = contrast->origin == ContrastOrigin::Computed || !contrast->favours.isEmpty();
            mark.dotted = !contrast->read;
            mark.target = row.target;
            mark.tableRow = static_cast<int>(figure.table.rows.size());
            QStringList lines{studyName(*contrast->study), CompareText::tr("%1 against %2").arg(contrast->arm->label, versus), row.value + QStringLiteral(" · ") + wordFor(contrast->measure)};
            if (!favours.isEmpty()) lines << CompareText::tr("favours %1").arg(favours);
            if (!mark.lower) lines << CompareText::tr("the source prints no interval");
            if (contrast->p) lines << pText(*contrast->p);
            lines << (contrast->origin == ContrastOrigin::Computed
                          ? (contrast->eventsDerived ? CompareText::tr("computed from counts that were derived from percentages") : CompareText::tr("computed from the printed counts"))
                          : CompareText::tr("as reported"));
            if (!contrast->definition.isEmpty()) lines << contrast->definition;
            lines << sourceWords(*contrast->study, contrast->source);
            mark.tip = lines.join(QLatin1Char('\n'));
            figure.marks.push_back(mark);
            figure.rows.push_back(row);
            studies.insert(contrast->study);
        }
        behind.push_back(contrast->study);
        const auto cell = [&](std::optional<double> value) { return value ? numberCell(*value, shortNumber(*value, 3)) : emptyCell(); };
        figure.table.rows.push_back({{studyName(*contrast->study), contrast->study->id, studyTarget(contrast->study->id)},
                                     {contrast->arm->label, contrast->arm->id, {}},
                                     {versus, contrast->versus ? contrast->versus->id : QString(versusBaseline), {}},
                                     {treatment, contrast->arm->treatment, {}},
                                     {outcomeWord(contrast->outcome), contrast->outcome, {}},
                                     textCell(contrast->scale),
                                     contrast->atHours ? numberCell(*contrast->atHours, timeText(*contrast->atHours)) : emptyCell(),
                                     {wordFor(contrast->measure), toWord(contrast->measure), {}},
                                     cell(contrast->estimate), cell(contrast->lower), cell(contrast->upper),
                                     contrast->p ? numberCell(*contrast->p, shortNumber(*contrast->p, 4)) : emptyCell(),
                                     {as, contrast->origin == ContrastOrigin::Reported ? QStringLiteral("reported") : QStringLiteral("computed"), {}},
                                     {favours, contrast->favours.isEmpty() ? QVariant() : QVariant(contrast->favours), {}},
                                     textCell(contrast->study->population.diagnosis),
                                     textCell(sourceWords(*contrast->study, contrast->source))});
    }
    const QString unit = measure == Measure::RiskDifference ? CompareText::tr("%1, percentage points").arg(wordFor(measure)) : wordFor(measure);
    const QString axisTitle = ratio ? CompareText::tr("%1, logarithmic scale, with 95 % interval").arg(unit) : CompareText::tr("%1, with 95 % interval").arg(unit);
    figure.x = ratio ? ratioAxis(values, axisTitle) : linearAxis(values, axisTitle, true);
    const QString treatmentSide = CompareText::tr("favours the treatment"), otherSide = CompareText::tr("favours the comparator");
    figure.x.above = moreIsBetter ? treatmentSide : otherSide;
    figure.x.below = moreIsBetter ? otherSide : treatmentSide;
    figure.sources = citations(behind);
    const int count = static_cast<int>(figure.marks.size());
    figure.subtitle = CompareText::tr("%1 from %2, as reported or computed from the arms' counts.")
                          .arg(CompareText::tr("%n contrast(s)", nullptr, count), CompareText::tr("%n study(ies)", nullptr, static_cast<int>(studies.size())));
    if (count > 0) figure.finding = CompareText::tr("%1 of %2 estimates lie on the treatment's side.").arg(countText(favourable), countText(count));
    QStringList notes{CompareText::tr("Filled: as reported. Hollow: computed from counts, or the sign is not printed and the side is the source's.")};
    if (withInterval < count) notes << CompareText::tr("%n estimate(s) printed without an interval: a point alone.", nullptr, count - withInterval);
    figure.note = notes.join(QLatin1Char(' '));
    figure.empty = CompareText::tr("No trial of this selection reports this outcome by this measure. Choose another measure, take all studies, or remove a filter above.");
    return figure;
}

} // namespace trd
