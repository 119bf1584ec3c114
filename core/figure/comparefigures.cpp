// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/comparefigures.h"

#include "figure/armwords.h"
#include "figure/axes.h"
#include "figure/format.h"
#include "figure/marksigns.h"
#include "figure/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace trd {

namespace {

class CompareText {
    Q_DECLARE_TR_FUNCTIONS(Compare)
};

QString rowTarget(const ArmRate& rate) {
    return studyTarget(rate.study->id, studyRow("outcomes", rate.study->outcomes, rate.row));
}

QString eventsText(const ArmRate& rate) {
    if (!rate.rate)
        return CompareText::tr("%n event(s), number of people not printed", nullptr, rate.events.value_or(0));
    if (!rate.n) return CompareText::tr("%1, number of people not printed").arg(percentText(*rate.rate));
    const QString counts =
        QStringLiteral("%1/%2 (%3)").arg(countText(*rate.events), countText(*rate.n), percentText(*rate.rate));
    return rate.eventsDerived ? CompareText::tr("%1, events derived").arg(counts) : counts;
}

QString armTip(const ArmRate& rate) {
    QStringList lines{studyName(*rate.study)};
    if (rate.arm) lines << rate.arm->label;
    lines << armDesign(*rate.study, rate.arm);
    lines << eventsText(rate);
    QStringList how;
    if (rate.row->at) how << timeText(*rate.row->at);
    if (!rate.row->scale.isEmpty()) how << rate.row->scale;
    if (!rate.row->definition.isEmpty()) how << rate.row->definition;
    if (!how.isEmpty()) lines << how.join(QStringLiteral(" · "));
    if (rate.lower) lines << CompareText::tr("95 % interval %1 % (Wilson)").arg(percentRange(*rate.lower, *rate.upper));
    if (rate.eventsDerived)
        lines << CompareText::tr("derived: %1 % of %2 people, rounded")
                     .arg(shortNumber(*rate.row->percent, 2), countText(*rate.n));
    lines << sourceWords(*rate.study, rate.row->source);
    return lines.join(QLatin1Char('\n'));
}

void addArmRow(Table& table, const Evidence& evidence, const QString& group, const ArmRate& rate,
               const QString& pooled) {
    const Study& study = *rate.study;
    const QString treatment = rate.arm ? rate.arm->treatment : QString();
    table.rows.push_back({
        textCell(group, rowTarget(rate)),
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

/// "8 d", "24 h–3 wk": when the pooled arms were rated, from the first to the last.
QString timesOf(const RateGroup& group) {
    std::optional<double> first, last;
    for (const ArmRate& rate : group.studies) {
        if (!rate.atHours) continue;
        first = std::min(first.value_or(*rate.atHours), *rate.atHours);
        last = std::max(last.value_or(*rate.atHours), *rate.atHours);
    }
    if (!first) return {};
    return *first == *last ? shortTime(*first) : QStringLiteral("%1–%2").arg(shortTime(*first), shortTime(*last));
}

/// Whether more than half of the pairs of groups have intervals that touch: said only where it is so.
bool mostIntervalsOverlap(const std::vector<RateGroup>& groups) {
    int pairs = 0, overlapping = 0;
    for (std::size_t a = 0; a < groups.size(); ++a)
        for (std::size_t b = a + 1; b < groups.size(); ++b) {
            if (!groups[a].isPooled() || !groups[b].isPooled()) continue;
            ++pairs;
            overlapping += groups[a].lower <= groups[b].upper && groups[b].lower <= groups[a].upper;
        }
    return 2 * overlapping > pairs;
}

bool isOpen(const ArmRate& rate) { return rate.arm && isOpenPart(*rate.study, *rate.arm); }

/// Trials of which several arms stand in the pool, such as two doses: one rate for what the trial kept apart.
int trialsWithSeveralArms(const RateGroup& group) {
    QHash<const Study*, int> arms;
    for (const ArmRate& rate : group.studies) ++arms[rate.study];
    return static_cast<int>(std::ranges::count_if(arms, [](int count) { return count > 1; }));
}

/// Deterministic small steps above and below the row's middle, so that studies with like rates do not hide each other.
double jitter(std::size_t index) {
    static constexpr double steps[] = {-0.2, 0.2, -0.3, 0.3, -0.1, 0.1};
    return steps[index % std::size(steps)];
}

} // namespace

QString notPooledMeaning() {
    return CompareText::tr("Not pooled are arms that report a rate in this window but not in a form that can be pooled "
                           "(no number of people, no time, only responders, not read in the source).");
}

QString groupTarget(const RateGroup& group) {
    return QStringLiteral("group:%1:%2:%3")
        .arg(group.id, toWord(group.resistance),
             group.control ? QStringLiteral("control") : QStringLiteral("treatment"));
}

QString groupName(const Evidence& evidence, const RateGroup& group, GroupBy by) {
    QString name;
    switch (by) {
    case GroupBy::Treatment:
        name = treatmentName(evidence, group.id);
        break;
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
    figure.title = response
                       ? CompareText::tr("How often did people respond %1?").arg(windowWords(rates.window))
                       : CompareText::tr("How often did people reach remission %1?").arg(windowWords(rates.window));
    figure.selection = selectionWords(evidence, selection);
    figure.caution = CompareText::tr("These are arms of different trials: people, doses and times differ. For which "
                                     "works better, switch to within-trial contrasts.");
    figure.x = percentAxis(response ? CompareText::tr("people who responded, with 95 % interval")
                                    : CompareText::tr("people in remission, with 95 % interval"));
    figure.table.columns = {
        {QStringLiteral("group"), CompareText::tr("Group")},
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
        if (a->isPooled() != b->isPooled()) return a->isPooled();
        if (a->control != b->control) return b->control;
        switch (sort) {
        case RateSort::Catalogue:
            return false; // the groups come in it
        case RateSort::Value:
            return a->isPooled() && a->rate > b->rate;
        case RateSort::Certainty:
            return a->isPooled() && a->upper - a->lower < b->upper - b->lower;
        case RateSort::Name:
            return QString::localeAwareCompare(name(a), name(b)) < 0;
        }
        return false;
    });

    const bool severalKinds = selection.resistance.size() != 1;
    int arms = 0, unpooled = 0, allNotPooled = 0;
    MarkSigns signs;
    int notConverged = 0;
    bool anySmall = false;
    QSet<const Study*> pooledStudies;
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
        if (group->k > 0)
            sub << CompareText::tr("%n arm(s)", nullptr, group->k) << CompareText::tr("n %1").arg(countText(group->n));
        if (const QString times = timesOf(*group); !times.isEmpty()) sub << times;
        if (group->k == 1) {
            const ArmRate& only = group->studies.front();
            if (isOpen(only))
                sub << armDesign(*only.study, only.arm);
            else if (only.study->design.type != DesignType::Randomised)
                sub << wordFor(only.study->design.type);
        } else if (const auto open = static_cast<int>(std::ranges::count_if(group->studies, isOpen)); open > 0) {
            sub << CompareText::tr("%n open part(s) of randomised studies", nullptr, open);
        }
        if (const int several = trialsWithSeveralArms(*group); several > 0 && rates.by == GroupBy::Treatment)
            sub << CompareText::tr("several arms of %n trial(s)", nullptr, several);
        const int notPooled = armsNotPooled({group, 1});
        if (notPooled > 0)
            sub << (group->k > 0 ? CompareText::tr("+%n not pooled", nullptr, notPooled)
                                 : CompareText::tr("%n arm(s) not pooled", nullptr, notPooled));
        if (severalKinds) sub << wordFor(group->resistance);
        row.sublabel = sub.join(QStringLiteral(", "));
        if (group->isPooled()) {
            row.value =
                CompareText::tr("%1 (%2)").arg(percentText(group->rate), percentRange(group->lower, group->upper));
        } else if (group->k > 0) {
            row.value = CompareText::tr("the pool did not converge");
            ++notConverged;
        } else {
            row.value = unpooledRange(group->unpooled);
        }
        if (row.hollow && drawn) signs.seeComparator();
        if (group->isPooled()) {
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
            if (group->k == 1) lines << armTip(group->studies.front());
            lines << (group->k == 1 ? CompareText::tr("one arm, Wilson interval")
                                    : CompareText::tr("derived: random-effects pool on the logit scale (REML, HKSJ)"));
            if (group->saysPrediction())
                lines << CompareText::tr("in a new setting between %1 and %2 % (95 % prediction interval)")
                             .arg(numberText(100 * *group->predictionLower, 0),
                                  numberText(100 * *group->predictionUpper, 0));
            if (group->k == 1) signs.sign(mark, group->studies.front(), row.hollow);
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
                signs.sign(mark, rate, row.hollow);
                anySmall = true;
                mark.tip = armTip(rate);
                mark.target = rowTarget(rate);
                mark.tableRow = static_cast<int>(figure.table.rows.size());
                figure.marks.push_back(mark);
            }
            behind.push_back(rate.study);
            if (pooled) pooledStudies.insert(rate.study);
            const QString stands = !pooled ? CompareText::tr("no: %1").arg(rate.why ? wordFor(*rate.why) : QString())
                                   : group->isPooled() ? CompareText::tr("yes")
                                                       : CompareText::tr("no: the pool did not converge");
            addArmRow(figure.table, evidence, groupLabel, rate, stands);
        };
        for (const ArmRate& rate : group->studies) addArm(rate, true);
        for (const ArmRate& rate : group->unpooled) addArm(rate, false);
        arms += group->k;
        unpooled += hollow;
        allNotPooled += armsNotPooled({group, 1});
        if (drawn) figure.rows.push_back(row);
    }
    figure.sources = citations(behind);
    figure.subtitle = response ? CompareText::tr("Share with at least half their symptoms gone (the study's own "
                                                 "definition), by arm. Pooled: %1 of %2, %3 people.")
                               : CompareText::tr("Share with almost no symptoms left (the study's own definition), by "
                                                 "arm. Pooled: %1 of %2, %3 people.");
    figure.subtitle =
        figure.subtitle.arg(CompareText::tr("%n arm(s)", nullptr, arms),
                            CompareText::tr("%n study(ies)", nullptr, rates.studies), countText(rates.people));
    // The sources below count these too: both numbers stand side by side, each with its name.
    if (const auto more = static_cast<int>(figure.sources.size() - pooledStudies.size()); more > 0)
        figure.subtitle += QLatin1Char(' ') + CompareText::tr("%n more study(ies), not pooled.", nullptr, more);
    const auto pooledGroups = static_cast<int>(std::ranges::count_if(rates.groups, &RateGroup::isPooled));
    if (pooledGroups > 1) {
        figure.finding =
            mostIntervalsOverlap(rates.groups)
                ? CompareText::tr("Across %n groups the rates run from %1 to %2; most of their intervals overlap.",
                                  nullptr, pooledGroups)
                : CompareText::tr("Across %n groups the rates run from %1 to %2.", nullptr, pooledGroups);
        figure.finding = figure.finding.arg(percentText(lowest), percentText(highest));
    }
    const auto open = std::ranges::any_of(rates.groups, [](const RateGroup& group) {
        return std::ranges::any_of(group.studies, isOpen) || std::ranges::any_of(group.unpooled, isOpen);
    });
    if (selection.randomisedOnly && open)
        figure.caution += QLatin1Char(' ') + CompareText::tr("Open parts of randomised trials are among them: nobody "
                                                             "was randomised to these.");
    QStringList notes;
    if (anySmall) notes << CompareText::tr("Large marks: the group; small marks: its arms.");
    figure.legend = signs.legend();
    if (allNotPooled > 0)
        notes << CompareText::tr("%n arm(s) not pooled; %1 of their rates drawn.", nullptr, allNotPooled)
                     .arg(countText(unpooled))
              << notPooledMeaning();
    if (notConverged > 0)
        notes << CompareText::tr("%n pool(s) that did not converge: the arms alone are drawn.", nullptr, notConverged);
    int overlap = 0, part = 0, other = 0;
    for (const LeftOut& out : rates.leftOut) {
        if (out.why == LeftOutWhy::Overlap)
            ++overlap;
        else if (out.why == LeftOutWhy::PartOfAnother)
            ++part;
        else if (out.why != LeftOutWhy::AnotherRow)
            ++other;
    }
    if (overlap + part > 0)
        notes << CompareText::tr("%n arm(s) left out, the same people stand in another.", nullptr, overlap + part);
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
        if (rate.n && rate.events && *rate.n > 0)
            rate.rate = static_cast<double>(*rate.events) / *rate.n;
        else if (out.row->percent)
            rate.rate = *out.row->percent / 100;
        QString why = wordFor(out.why);
        if (!out.other.isEmpty()) why = CompareText::tr("%1: %2").arg(why, out.other);
        addArmRow(figure.table, evidence, CompareText::tr("left out"), rate, CompareText::tr("no: %1").arg(why));
    }
    addStudyColumns(figure.table, evidence);
    figure.empty = CompareText::tr("No study of this selection prints such a rate in this window. Widen the window, "
                                   "take all studies, or remove a filter above.");
    return figure;
}

} // namespace trd
