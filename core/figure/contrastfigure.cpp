// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/axes.h"
#include "figure/comparefigures.h"
#include "figure/format.h"
#include "figure/words.h"

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
enum class Fate { Drawn, WholeStudy, NoEstimate, Baseline, Doses, OtherTime };

QString wordFor(Fate fate) {
    switch (fate) {
    case Fate::Drawn: return ContrastText::tr("yes");
    case Fate::WholeStudy: return ContrastText::tr("no: a figure of the whole study");
    case Fate::NoEstimate: return ContrastText::tr("no: the source prints no estimate");
    case Fate::Baseline: return ContrastText::tr("no: a change within one arm is no comparison");
    case Fate::Doses: return ContrastText::tr("no: two doses of one treatment");
    case Fate::OtherTime: return ContrastText::tr("no: another time or scale is drawn");
    }
    return {};
}

/// A chart compares treatment with comparator, once a pair of arms: within an arm nothing is compared, and between doses
/// there is no comparator whose side could be favoured. Of several times the latest is drawn, then MADRS and HAM-D first.
std::vector<Fate> fates(const std::vector<TrialContrast>& contrasts) {
    std::vector<Fate> result(contrasts.size(), Fate::Drawn);
    using Pair = std::tuple<const Study*, const Arm*, const Arm*, ContrastOrigin>;
    std::map<Pair, std::size_t> chosen;
    const auto rank = [&](std::size_t i) {
        const TrialContrast& contrast = contrasts[i];
        const int scale = contrast.scale == QLatin1String("MADRS") ? 0 : contrast.scale == QLatin1String("HAM-D") ? 1 : 2;
        return std::make_pair(-contrast.atHours.value_or(-1), scale);
    };
    for (std::size_t i = 0; i < contrasts.size(); ++i) {
        const TrialContrast& contrast = contrasts[i];
        if (!contrast.arm) result[i] = Fate::WholeStudy;
        else if (!contrast.versus) result[i] = Fate::Baseline;
        else if (!contrast.estimate) result[i] = Fate::NoEstimate;
        else if (contrast.arm->treatment == contrast.versus->treatment && contrast.versus->role == ArmRole::Experimental) result[i] = Fate::Doses;
        if (result[i] != Fate::Drawn) continue;
        const auto [held, isNew] = chosen.try_emplace({contrast.study, contrast.arm, contrast.versus, contrast.origin}, i);
        if (isNew) continue;
        const std::size_t loser = rank(i) < rank(held->second) ? std::exchange(held->second, i) : i;
        result[loser] = Fate::OtherTime;
    }
    return result;
}

/// What tells an arm from the study's other arms of the same treatment: its dose, else its label. Empty where it is alone.
QString doseWords(const Study& study, const Arm& arm) {
    const auto alike = std::ranges::count(study.arms, arm.treatment, &Arm::treatment);
    if (alike < 2) return {};
    return arm.dose.isEmpty() ? arm.label : arm.dose;
}

/// "25 mg against 1 mg", "84 mg against Placebo", "against Placebo".
QString pairWords(const Evidence& evidence, const TrialContrast& contrast) {
    const QString arm = doseWords(*contrast.study, *contrast.arm);
    QString versus = treatmentName(evidence, contrast.versus->treatment);
    if (contrast.versus->treatment == contrast.arm->treatment)
        if (const QString dose = doseWords(*contrast.study, *contrast.versus); !dose.isEmpty()) versus = dose;
    return arm.isEmpty() ? ContrastText::tr("against %1").arg(versus) : ContrastText::tr("%1 against %2").arg(arm, versus);
}

bool moreIsBetter(const QString& outcome) {
    static const QStringList worse{QStringLiteral("relapse"), QStringLiteral("time to relapse"), QStringLiteral("change"), QStringLiteral("score")};
    return !worse.contains(outcome);
}

std::vector<TableColumn> contrastColumns() {
    return {{QStringLiteral("study"), ContrastText::tr("Study")},
            {QStringLiteral("arm"), ContrastText::tr("Arm")},
            {QStringLiteral("versus"), ContrastText::tr("Against")},
            {QStringLiteral("treatment"), ContrastText::tr("Treatment")},
            {QStringLiteral("outcome"), ContrastText::tr("Outcome")},
            {QStringLiteral("scale"), ContrastText::tr("Scale")},
            {QStringLiteral("at_hours"), ContrastText::tr("Time"), true},
            {QStringLiteral("measure"), ContrastText::tr("Measure")},
            {QStringLiteral("estimate"), ContrastText::tr("Estimate"), true},
            {QStringLiteral("lower"), ContrastText::tr("From"), true},
            {QStringLiteral("upper"), ContrastText::tr("To"), true},
            {QStringLiteral("p"), ContrastText::tr("p"), true},
            {QStringLiteral("as"), ContrastText::tr("As")},
            {QStringLiteral("favours"), ContrastText::tr("Favours")},
            {QStringLiteral("drawn"), ContrastText::tr("Drawn")},
            {QStringLiteral("diagnosis"), ContrastText::tr("Diagnosis")},
            {QStringLiteral("source"), ContrastText::tr("Source")}};
}

QString favoursWords(const TrialContrast& contrast) {
    if (contrast.favours.isEmpty()) return {};
    const Arm* arm = contrast.study->arm(contrast.favours);
    return ContrastText::tr("%1 (sign not printed)").arg(arm ? arm->label : contrast.favours);
}

std::vector<TableCell> tableRow(const Evidence& evidence, const TrialContrast& contrast, Fate fate) {
    const auto cell = [](std::optional<double> value, int decimals = 3) { return value ? numberCell(*value, shortNumber(*value, decimals)) : emptyCell(); };
    const bool reported = contrast.origin == ContrastOrigin::Reported;
    return {{studyName(*contrast.study), contrast.study->id, studyTarget(contrast.study->id)},
            {contrast.arm ? contrast.arm->label : ContrastText::tr("whole study"), contrast.arm ? contrast.arm->id : QString(allArms), {}},
            {contrast.versus ? contrast.versus->label : ContrastText::tr("baseline"), contrast.versus ? contrast.versus->id : QString(versusBaseline), {}},
            contrast.arm ? TableCell{treatmentName(evidence, contrast.arm->treatment), contrast.arm->treatment, {}} : emptyCell(),
            {outcomeWord(contrast.outcome), contrast.outcome, {}},
            textCell(contrast.scale),
            contrast.atHours ? numberCell(*contrast.atHours, timeText(*contrast.atHours)) : emptyCell(),
            {trd::wordFor(contrast.measure), toWord(contrast.measure), {}},
            cell(contrast.estimate),
            cell(contrast.lower),
            cell(contrast.upper),
            cell(contrast.p, 4),
            {reported ? ContrastText::tr("reported") : ContrastText::tr("computed from counts"), toWord(contrast.origin), {}},
            {favoursWords(contrast), contrast.favours.isEmpty() ? QVariant() : QVariant(contrast.favours), {}},
            textCell(wordFor(fate)),
            textCell(contrast.study->population.diagnosis),
            textCell(sourceWords(*contrast.study, contrast.source))};
}

QString contrastTip(const TrialContrast& contrast, const QString& value, bool hasInterval) {
    QStringList lines{studyName(*contrast.study), ContrastText::tr("%1 against %2").arg(contrast.arm->label, contrast.versus->label),
                      value + QStringLiteral(" · ") + trd::wordFor(contrast.measure)};
    if (!contrast.favours.isEmpty()) lines << ContrastText::tr("favours %1").arg(favoursWords(contrast));
    if (!hasInterval) lines << ContrastText::tr("the source prints no interval");
    if (contrast.p) lines << pText(*contrast.p);
    lines << (contrast.origin == ContrastOrigin::Reported ? ContrastText::tr("as reported")
              : contrast.eventsDerived                    ? ContrastText::tr("computed from counts that were derived from percentages")
                                                          : ContrastText::tr("computed from the printed counts"));
    if (!contrast.definition.isEmpty()) lines << contrast.definition;
    lines << sourceWords(*contrast.study, contrast.source);
    return lines.join(QLatin1Char('\n'));
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
    figure.caution = ContrastText::tr("Each row is one comparison inside one trial. Rows of different trials are not compared with each other.");
    figure.table.columns = contrastColumns();

    // By strategy and treatment, in the catalogue's order, so that like stands beside like; what has no arm last.
    const std::vector<Fate> fate = fates(contrasts);
    std::vector<std::size_t> order(contrasts.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    QHash<QString, int> place;
    for (std::size_t i = 0; i < evidence.treatments.size(); ++i) place.insert(evidence.treatments[i].id, static_cast<int>(i));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return contrasts[i].arm ? place.value(contrasts[i].arm->treatment, 10000) : 20000; });

    const auto position = [&](const TrialContrast& contrast, double value) {
        if (ratio) return std::log(value);
        // A size printed without its sign is drawn on the side of the arm that the source names as better; the interval turns with it.
        if (!contrast.favours.isEmpty() && *contrast.estimate != 0) {
            const bool wantedPositive = (contrast.favours == contrast.arm->id) == more;
            if (wantedPositive != (*contrast.estimate > 0)) value = -value;
        }
        return value;
    };
    const auto valueText = [&](double value) { return ratio ? numberText(value, 2) : shortNumber(value, 2); };
    std::vector<double> values;
    QSet<const Study*> studies;
    int favourable = 0, clear = 0, withInterval = 0;
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
        if (contrast.atHours) sub << shortTime(*contrast.atHours);
        if (!contrast.scale.isEmpty()) sub << contrast.scale;
        row.sublabel = sub.join(QStringLiteral(", "));
        row.target = studyTarget(contrast.study->id);
        row.value = valueText(*contrast.estimate);
        Mark mark;
        mark.y = static_cast<double>(figure.rows.size());
        mark.x = position(contrast, *contrast.estimate);
        values.push_back(ratio ? *contrast.estimate : mark.x);
        if (contrast.lower && contrast.upper) {
            const auto [low, high] = std::minmax({position(contrast, *contrast.lower), position(contrast, *contrast.upper)});
            mark.lower = low;
            mark.upper = high;
            values.insert(values.end(), {ratio ? *contrast.lower : low, ratio ? *contrast.upper : high});
            row.value = ContrastText::tr("%1 (%2 to %3)").arg(row.value, valueText(*contrast.lower), valueText(*contrast.upper));
            ++withInterval;
            clear += low > 0 || high < 0; // ln 1 = 0
        }
        favourable += more ? mark.x > 0 : mark.x < 0;
        mark.hue = hueOf(strategy);
        mark.shape = shapeOf(strategy);
        mark.size = 9;
        mark.hollow = contrast.origin == ContrastOrigin::Computed || !contrast.favours.isEmpty();
        mark.dotted = !contrast.read;
        mark.target = row.target;
        mark.tableRow = static_cast<int>(figure.table.rows.size()) - 1;
        mark.tip = contrastTip(contrast, row.value, mark.lower.has_value());
        figure.marks.push_back(mark);
        figure.rows.push_back(row);
        studies.insert(contrast.study);
    }
    QString unit = trd::wordFor(measure);
    if (measure == Measure::RiskDifference) unit = ContrastText::tr("%1, percentage points").arg(unit);
    const QString axisTitle = ratio ? ContrastText::tr("%1, logarithmic scale, with 95 % interval").arg(unit) : ContrastText::tr("%1, with 95 % interval").arg(unit);
    figure.x = ratio ? ratioAxis(values, axisTitle) : linearAxis(values, axisTitle, true);
    const QString treatmentSide = ContrastText::tr("favours the treatment"), otherSide = ContrastText::tr("favours the comparator");
    figure.x.above = more ? treatmentSide : otherSide;
    figure.x.below = more ? otherSide : treatmentSide;
    figure.sources = citations(behind);
    const int count = static_cast<int>(figure.marks.size());
    figure.subtitle = ContrastText::tr("%1 from %2, as reported or computed from the arms' counts: %3.")
                          .arg(ContrastText::tr("%n contrast(s)", nullptr, count), ContrastText::tr("%n study(ies)", nullptr, static_cast<int>(studies.size())), unit);
    if (count > 0)
        figure.finding = ContrastText::tr("%1 of %2 estimates lie on the treatment's side; the intervals of %3 leave out “no difference”.")
                             .arg(countText(favourable), countText(count), countText(clear));
    QStringList notes{ContrastText::tr("Filled: as reported. Hollow: computed from counts, or the sign is not printed and the side is the source's.")};
    if (withInterval < count) notes << ContrastText::tr("%n estimate(s) printed without an interval: a point alone.", nullptr, count - withInterval);
    const auto undrawn = static_cast<int>(contrasts.size()) - count;
    if (undrawn > 0) notes << ContrastText::tr("One row a pair of arms, the latest time; %n further row(s) in the table, each with the reason.", nullptr, undrawn);
    figure.note = notes.join(QLatin1Char(' '));
    figure.empty = ContrastText::tr("No trial of this selection compares arms on this outcome by this measure. Choose another measure, take all studies, or remove a filter above.");
    return figure;
}

} // namespace trd
