// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/onsetfigures.h"

#include "figure/armwords.h"
#include "figure/axes.h"
#include "figure/format.h"
#include "figure/marksigns.h"
#include "figure/sourcemark.h"
#include "figure/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace trd {

namespace {

class OnsetText {
    Q_DECLARE_TR_FUNCTIONS(Onset)
};

bool isControl(const Arm* arm) { return arm && arm->role == ArmRole::Control; }

/// Marks nearer than this on the logarithmic time axis (a tenth of the time) would hide each other in one row.
constexpr double sameMoment = 0.045;

Shape shapeOfEvent(OnsetEvent event, Shape strategyShape) {
    switch (event) {
    case OnsetEvent::FirstSeparation:
    case OnsetEvent::FirstImprovement:
        return strategyShape;
    case OnsetEvent::MedianTimeToResponse:
    case OnsetEvent::MedianTimeToRemission:
        return Shape::Tick;
    case OnsetEvent::MedianTimeToRelapse:
        return Shape::Cross;
    case OnsetEvent::PeakEffect:
        return Shape::Peak;
    }
    return strategyShape;
}

QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString armName(const Arm* arm) { return arm ? arm->label : OnsetText::tr("Whole study"); }

QString armAgainst(const Study& study, const Arm* arm, const QString& versus) {
    if (versus.isEmpty()) return armName(arm);
    if (versus == versusBaseline) return OnsetText::tr("%1, against baseline").arg(armName(arm));
    const Arm* other = study.arm(versus);
    return OnsetText::tr("%1, against: %2").arg(armName(arm), other ? other->label : versus);
}

/// "4.1 to 8.4 weeks", "lower limit 97 days": the interval of a time as far as it is printed.
QString timeInterval(const OnsetRow& row) {
    const TimeUnit unit = row.at->unit;
    if (row.lower && row.upper)
        return OnsetText::tr("%1 to %2").arg(shortNumber(*row.lower), timeText(TimePoint{*row.upper, unit}));
    if (row.lower) return OnsetText::tr("lower limit %1").arg(timeText(TimePoint{*row.lower, unit}));
    if (row.upper) return OnsetText::tr("upper limit %1").arg(timeText(TimePoint{*row.upper, unit}));
    return {};
}

/// "105 days", "5.7 weeks (4.1 to 8.4 weeks)".
QString timeWithInterval(const OnsetRow& row) {
    const QString interval = timeInterval(row);
    return interval.isEmpty() ? timeText(*row.at) : QStringLiteral("%1 (%2)").arg(timeText(*row.at), interval);
}

QString rowTarget(const OnsetFinding& finding) {
    return studyTarget(finding.study->id, studyRow("onset", finding.study->onset, finding.row));
}

QString rowTarget(const ArmRate& rate) {
    return studyTarget(rate.study->id, studyRow("outcomes", rate.study->outcomes, rate.row));
}

QString studiesWord(int count) { return OnsetText::tr("%n study(ies)", nullptr, count); }

/// Steps marks of one row that stand at the same moment above each other, around the row's middle and evenly in the
/// row.
void pileUp(std::vector<Mark>& marks, std::size_t first, double row) {
    std::vector<std::size_t> order;
    for (std::size_t i = first; i < marks.size(); ++i) order.push_back(i);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return marks[i].x; });
    std::vector<std::size_t> starts;
    std::size_t largest = 2;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (starts.empty() || marks[order[i]].x - marks[order[starts.back()]].x >= sameMoment) starts.push_back(i);
        largest = std::max(largest, i - starts.back() + 1);
    }
    starts.push_back(order.size());
    for (std::size_t pile = 0; pile + 1 < starts.size(); ++pile) {
        const auto middle = static_cast<double>(starts[pile + 1] - starts[pile] - 1) / 2;
        for (std::size_t i = starts[pile]; i < starts[pile + 1]; ++i)
            marks[order[i]].y =
                row + (static_cast<double>(i - starts[pile]) - middle) * 0.9 / static_cast<double>(largest);
    }
}

/// A row of the onset figure: arms of one treatment that count from one clock.
struct OnsetKey {
    bool maintenance = false, control = false;
    QString treatment;
    friend bool operator==(const OnsetKey&, const OnsetKey&) = default;
};

OnsetKey keyOf(const OnsetFinding& finding) {
    return {finding.maintenanceClock, isControl(finding.arm), finding.treatment};
}

/// Findings that share a mark: one study's finding of one event at one time.
using SharedMark = std::vector<const OnsetFinding*>;

QString onsetTip(const SharedMark& shared) {
    const OnsetFinding& first = *shared.front();
    QStringList lines{studyName(*first.study), OnsetText::tr("%1: %2").arg(capitalised(wordFor(first.row->event)),
                                                                           timeWithInterval(*first.row))};
    QSet<QString> scales;
    QStringList sources;
    for (const OnsetFinding* finding : shared) {
        lines << armAgainst(*finding->study, finding->arm, finding->row->versus);
        if (!finding->row->scale.isEmpty() && !scales.contains(finding->row->scale)) {
            scales.insert(finding->row->scale);
            lines.last() += QStringLiteral(" · ") + finding->row->scale;
        }
        const QString source = sourceWords(*finding->study, finding->row->source);
        if (!sources.contains(source)) sources << source;
        if (const QString p = printedP(finding->row->p, finding->row->pBelow); !p.isEmpty())
            lines.last() += QStringLiteral(" · ") + p;
    }
    if (first.maintenanceClock) lines << OnsetText::tr("counted from the start of maintenance");
    return (lines + sources).join(QLatin1Char('\n'));
}

std::vector<TableColumn> onsetColumns() {
    return {{QStringLiteral("study"), OnsetText::tr("Study")},
            {QStringLiteral("treatment"), OnsetText::tr("Treatment")},
            {QStringLiteral("arm"), OnsetText::tr("Arm")},
            {QStringLiteral("role"), OnsetText::tr("Role")},
            {QStringLiteral("event"), OnsetText::tr("Event")},
            {QStringLiteral("at_hours"), OnsetText::tr("Time"), true},
            {QStringLiteral("lower_hours"), OnsetText::tr("From"), true},
            {QStringLiteral("upper_hours"), OnsetText::tr("To"), true},
            {QStringLiteral("versus"), OnsetText::tr("Against")},
            {QStringLiteral("scale"), OnsetText::tr("Scale")},
            {QStringLiteral("p"), OnsetText::tr("p"), true},
            {QStringLiteral("p_below"), OnsetText::tr("p <"), true},
            {QStringLiteral("clock"), OnsetText::tr("Counted from")},
            {QStringLiteral("diagnosis"), OnsetText::tr("Diagnosis")},
            {QStringLiteral("source"), OnsetText::tr("Source")}};
}

TableCell clockCell(bool maintenance) {
    return maintenance ? TableCell{OnsetText::tr("start of maintenance"), QStringLiteral("maintenance"), {}}
                       : TableCell{OnsetText::tr("first dose"), QStringLiteral("first dose"), {}};
}

TableCell armCell(const Arm* arm) {
    return arm ? TableCell{arm->label, arm->id, {}} : TableCell{armName(arm), QString(allArms), {}};
}

TableCell versusCell(const Study& study, const QString& versus) {
    if (versus.isEmpty()) return emptyCell();
    const Arm* other = study.arm(versus);
    return {other ? other->label : versus == versusBaseline ? OnsetText::tr("baseline") : versus, versus, {}};
}

TableCell roleCell(const Arm* arm) { return arm ? TableCell{wordFor(arm->role), toWord(arm->role), {}} : emptyCell(); }

TableCell treatmentCell(const Evidence& evidence, const QString& treatment) {
    return {treatmentName(evidence, treatment), treatment.isEmpty() ? QVariant() : QVariant(treatment), {}};
}

void addOnsetRow(Table& table, const Evidence& evidence, const OnsetFinding& finding) {
    const OnsetRow& row = *finding.row;
    const auto hours = [&](std::optional<double> value, std::optional<double> printed) {
        return value ? numberCell(*value, timeText(TimePoint{*printed, row.at->unit})) : emptyCell();
    };
    table.rows.push_back({{studyName(*finding.study), finding.study->id, rowTarget(finding)},
                          treatmentCell(evidence, finding.treatment),
                          armCell(finding.arm),
                          roleCell(finding.arm),
                          {wordFor(row.event), toWord(row.event), {}},
                          numberCell(finding.atHours, timeText(*row.at)),
                          hours(finding.lowerHours, row.lower),
                          hours(finding.upperHours, row.upper),
                          versusCell(*finding.study, row.versus),
                          textCell(row.scale),
                          row.p ? numberCell(*row.p, shortNumber(*row.p, 4)) : emptyCell(),
                          row.pBelow ? numberCell(*row.pBelow, shortNumber(*row.pBelow, 4)) : emptyCell(),
                          clockCell(finding.maintenanceClock),
                          textCell(finding.study->population.diagnosis),
                          textCell(sourceWords(*finding.study, row.source))});
}

FigureRow headingRow(const QString& text) {
    FigureRow row;
    row.label = text;
    row.marker = false;
    row.heading = true;
    return row;
}

/// The legend says what the events of this figure look like, in a hue that is no strategy's.
std::vector<LegendEntry> eventLegend(const QSet<OnsetEvent>& seen) {
    std::vector<LegendEntry> legend;
    const auto add = [&](OnsetEvent event, bool hollow, const QString& text) {
        if (seen.contains(event))
            legend.push_back({Hue::Neutral, shapeOfEvent(event, Shape::Circle), hollow, false, text});
    };
    add(OnsetEvent::FirstSeparation, false, wordFor(OnsetEvent::FirstSeparation));
    add(OnsetEvent::FirstImprovement, true,
        OnsetText::tr("%1 (comparators improve too)").arg(wordFor(OnsetEvent::FirstImprovement)));
    if (seen.contains(OnsetEvent::MedianTimeToResponse) && seen.contains(OnsetEvent::MedianTimeToRemission))
        add(OnsetEvent::MedianTimeToResponse, false, OnsetText::tr("median time to response or to remission"));
    else
        for (const OnsetEvent event : {OnsetEvent::MedianTimeToResponse, OnsetEvent::MedianTimeToRemission})
            add(event, false, wordFor(event));
    for (const OnsetEvent event : {OnsetEvent::MedianTimeToRelapse, OnsetEvent::PeakEffect})
        add(event, false, wordFor(event));
    return legend;
}

/// "Earliest difference from a comparator: 80 minutes (lanicemine, Zarate 2013)."
QString earliestWords(const Evidence& evidence, const std::vector<OnsetFinding>& findings) {
    const OnsetFinding* earliest = nullptr;
    for (const OnsetFinding& finding : findings) {
        if (finding.row->event != OnsetEvent::FirstSeparation || finding.maintenanceClock) continue;
        if (!earliest || finding.atHours < earliest->atHours) earliest = &finding;
    }
    if (!earliest) return {};
    return OnsetText::tr(
               "The earliest difference from a comparator that one of these studies reports is at %1 (%2, %3).")
        .arg(timeText(*earliest->row->at), treatmentName(evidence, earliest->treatment), studyName(*earliest->study));
}

} // namespace

Figure onsetFigure(const Evidence& evidence, const Selection& selection, const std::vector<OnsetFinding>& findings) {
    Figure figure;
    figure.id = QStringLiteral("onset");
    figure.title = OnsetText::tr("How soon does it work, and how long does it hold?");
    figure.selection = selectionWords(evidence, selection);
    figure.caution = OnsetText::tr("A study cannot find an effect before its first visit, and each chose its visits "
                                   "itself. These are times of studies, not of a person.");
    figure.table.columns = onsetColumns();
    figure.empty = OnsetText::tr("No study of this selection reports a time of onset. Take all studies, widen the time "
                                 "window, or remove a filter above.");

    // Treatments first, then control arms, then what counts from another zero; within these the query's order.
    std::vector<const OnsetFinding*> ordered;
    for (const OnsetFinding& finding : findings) ordered.push_back(&finding);
    std::ranges::stable_sort(ordered, {}, [](const OnsetFinding* finding) {
        return std::make_pair(finding->maintenanceClock, isControl(finding->arm));
    });

    std::vector<double> hours;
    std::vector<const Study*> behind;
    QSet<OnsetEvent> seen;
    MarkSigns signs;
    const bool both = !ordered.empty() && !ordered.front()->maintenanceClock && ordered.back()->maintenanceClock;
    bool maintenanceSaid = false;
    for (std::size_t from = 0; from < ordered.size();) {
        const OnsetKey key = keyOf(*ordered[from]);
        std::size_t to = from + 1;
        while (to < ordered.size() && keyOf(*ordered[to]) == key) ++to;
        if (key.maintenance && !maintenanceSaid) {
            figure.rows.push_back(headingRow(OnsetText::tr("Counted from the start of maintenance")));
            maintenanceSaid = true;
        }
        const auto index = static_cast<double>(figure.rows.size());
        const auto strategy = key.control ? std::nullopt : strategyOf(evidence, key.treatment);
        FigureRow row;
        row.label = treatmentName(evidence, key.treatment);
        if (key.control) row.label = OnsetText::tr("%1 (control)").arg(row.label);
        row.hue = hueOf(strategy);
        row.shape = shapeOf(strategy);
        row.hollow = !strategy;
        row.target = treatmentTarget(key.treatment);

        std::vector<SharedMark> shared;
        QSet<const Study*> studies;
        double firstSeparation = 0, lastSeparation = 0;
        for (std::size_t i = from; i < to; ++i) {
            const OnsetFinding& finding = *ordered[i];
            studies.insert(finding.study);
            behind.push_back(finding.study);
            seen.insert(finding.row->event);
            const auto same = std::ranges::find_if(shared, [&](const SharedMark& mark) {
                const OnsetFinding& other = *mark.front();
                return other.study == finding.study && other.row->event == finding.row->event &&
                       other.atHours == finding.atHours && other.lowerHours == finding.lowerHours &&
                       other.upperHours == finding.upperHours;
            });
            if (same != shared.end())
                same->push_back(&finding);
            else
                shared.push_back({&finding});
        }
        const std::size_t firstMark = figure.marks.size();
        for (const SharedMark& findingsOfMark : shared) {
            const OnsetFinding& finding = *findingsOfMark.front();
            Mark mark;
            mark.x = timeToAxis(finding.atHours);
            mark.y = index;
            hours.push_back(finding.atHours);
            if (finding.lowerHours && finding.upperHours) {
                mark.lower = timeToAxis(*finding.lowerHours);
                mark.upper = timeToAxis(*finding.upperHours);
                hours.push_back(*finding.lowerHours);
                hours.push_back(*finding.upperHours);
            }
            mark.hue = row.hue;
            mark.shape = shapeOfEvent(finding.row->event, row.shape);
            mark.hollow = finding.row->event == OnsetEvent::FirstImprovement;
            signs.ring(mark, std::ranges::any_of(findingsOfMark, [](const OnsetFinding* one) {
                           return isSecondHand(*one->study, one->row->source);
                       }));
            mark.tip = onsetTip(findingsOfMark);
            mark.target = rowTarget(finding);
            mark.tableRow = static_cast<int>(figure.table.rows.size());
            figure.marks.push_back(mark);
            for (const OnsetFinding* one : findingsOfMark) addOnsetRow(figure.table, evidence, *one);
            if (finding.row->event == OnsetEvent::FirstSeparation) {
                firstSeparation = firstSeparation > 0 ? std::min(firstSeparation, finding.atHours) : finding.atHours;
                lastSeparation = std::max(lastSeparation, finding.atHours);
            }
        }
        pileUp(figure.marks, firstMark, index);
        if (lastSeparation > firstSeparation)
            row.band = Band{timeToAxis(firstSeparation), timeToAxis(lastSeparation), row.hue};
        row.value = studiesWord(static_cast<int>(studies.size()));
        figure.rows.push_back(row);
        from = to;
    }
    figure.x = timeAxis(
        hours,
        both ? OnsetText::tr("time since the first dose, logarithmic scale (below: since the start of maintenance)")
        : ordered.empty() || !ordered.front()->maintenanceClock
            ? OnsetText::tr("time since the first dose, logarithmic scale")
            : OnsetText::tr("time since the start of maintenance, logarithmic scale"));
    figure.legend = eventLegend(seen);
    std::ranges::copy(signs.legend(), std::back_inserter(figure.legend));
    figure.sources = citations(behind);
    figure.finding = earliestWords(evidence, findings);
    figure.subtitle = OnsetText::tr("Each mark is one study's own finding, as printed: nothing is pooled. %1 from %2.")
                          .arg(OnsetText::tr("%n finding(s)", nullptr, static_cast<int>(findings.size())),
                               studiesWord(static_cast<int>(figure.sources.size())));
    QStringList notes{OnsetText::tr("Arms of one study that found the same at the same time share a mark.")};
    if (std::ranges::any_of(figure.rows, [](const FigureRow& row) { return row.band.has_value(); }))
        notes << OnsetText::tr("Band: from the first to the last of the studies' first differences.");
    figure.note = notes.join(QLatin1Char(' '));
    addStudyColumns(figure.table, evidence);
    return figure;
}

namespace {

QString printedRate(const ArmRate& rate) {
    if (!rate.rate) return OnsetText::tr("%n event(s), number of people not printed", nullptr, rate.events.value_or(0));
    if (!rate.n) {
        const QString percent =
            percentText(*rate.rate, rate.row->percent && *rate.row->percent != std::floor(*rate.row->percent) ? 1 : 0);
        return rate.events ? OnsetText::tr("%1, %2 people with the event, number of people not printed")
                                 .arg(percent, countText(*rate.events))
                           : OnsetText::tr("%1, number of people not printed").arg(percent);
    }
    const QString counts =
        QStringLiteral("%1/%2 (%3)").arg(countText(*rate.events), countText(*rate.n), percentText(*rate.rate));
    return rate.eventsDerived ? OnsetText::tr("%1, events derived from %2 % of %3 people")
                                    .arg(counts, shortNumber(*rate.row->percent, 2), countText(*rate.n))
                              : counts;
}

/// "16/79 (20 %)", "27 %, no n": what stands right of the plot.
QString shortRate(const ArmRate& rate) {
    if (!rate.rate) return OnsetText::tr("%n event(s), no n", nullptr, rate.events.value_or(0));
    if (!rate.n) return OnsetText::tr("%1, no n").arg(percentText(*rate.rate));
    return QStringLiteral("%1/%2 (%3)").arg(countText(*rate.events), countText(*rate.n), percentText(*rate.rate));
}

QString rateTip(const ArmRate& rate, const QStringList& more) {
    QStringList lines{studyName(*rate.study), armName(rate.arm), armDesign(*rate.study, rate.arm), printedRate(rate)};
    QStringList how;
    how << (rate.row->at ? timeText(*rate.row->at) : OnsetText::tr("the source names no time"));
    if (!rate.row->scale.isEmpty()) how << rate.row->scale;
    lines << how.join(QStringLiteral(" · "));
    if (!rate.row->definition.isEmpty()) lines << rate.row->definition;
    if (rate.lower) lines << OnsetText::tr("95 % interval %1 % (Wilson)").arg(percentRange(*rate.lower, *rate.upper));
    lines << more << sourceWords(*rate.study, rate.row->source);
    return lines.join(QLatin1Char('\n'));
}

std::vector<TableColumn> rateColumns(const QString& eventsTitle) {
    return {{QStringLiteral("study"), OnsetText::tr("Study")},
            {QStringLiteral("treatment"), OnsetText::tr("Treatment")},
            {QStringLiteral("arm"), OnsetText::tr("Arm")},
            {QStringLiteral("role"), OnsetText::tr("Role")},
            {QStringLiteral("outcome"), OnsetText::tr("Outcome")},
            {QStringLiteral("at_hours"), OnsetText::tr("Time"), true},
            {QStringLiteral("scale"), OnsetText::tr("Scale")},
            {QStringLiteral("events"), eventsTitle, true},
            {QStringLiteral("n"), OnsetText::tr("People"), true},
            {QStringLiteral("rate"), OnsetText::tr("Rate"), true},
            {QStringLiteral("lower"), OnsetText::tr("From"), true},
            {QStringLiteral("upper"), OnsetText::tr("To"), true},
            {QStringLiteral("derived"), OnsetText::tr("Derived")},
            {QStringLiteral("clock"), OnsetText::tr("Counted from")},
            {QStringLiteral("among"), OnsetText::tr("Among")},
            {QStringLiteral("definition"), OnsetText::tr("Definition")},
            {QStringLiteral("diagnosis"), OnsetText::tr("Diagnosis")},
            {QStringLiteral("source"), OnsetText::tr("Source")}};
}

void addRateRow(Table& table, const Evidence& evidence, const ArmRate& rate, const QString& treatment,
                bool maintenance) {
    const Study& study = *rate.study;
    const int decimals = rate.n && *rate.n >= 100 ? 1 : 0;
    table.rows.push_back({{studyName(study), study.id, rowTarget(rate)},
                          treatmentCell(evidence, treatment),
                          armCell(rate.arm),
                          roleCell(rate.arm),
                          {wordFor(rate.row->kind), toWord(rate.row->kind), {}},
                          rate.atHours ? numberCell(*rate.atHours, timeText(*rate.row->at)) : emptyCell(),
                          textCell(rate.row->scale),
                          rate.events ? numberCell(*rate.events) : emptyCell(),
                          rate.n ? numberCell(*rate.n) : emptyCell(),
                          rate.rate ? numberCell(*rate.rate, percentText(*rate.rate, decimals)) : emptyCell(),
                          rate.lower ? numberCell(*rate.lower, percentText(*rate.lower)) : emptyCell(),
                          rate.upper ? numberCell(*rate.upper, percentText(*rate.upper)) : emptyCell(),
                          rate.eventsDerived ? textCell(OnsetText::tr("events derived")) : emptyCell(),
                          clockCell(maintenance),
                          rate.amongResponders ? textCell(OnsetText::tr("responders")) : emptyCell(),
                          textCell(rate.row->definition),
                          textCell(study.population.diagnosis),
                          textCell(sourceWords(study, rate.row->source))});
}

/// What a line of the course is called: the dose only where another arm of the study bears the same treatment.
QString courseLabel(const Evidence& evidence, const std::vector<ArmCourse>& courses, const ArmCourse& course) {
    QString name = treatmentName(evidence, course.treatment);
    const bool alone = std::ranges::count_if(courses, [&](const ArmCourse& other) {
                           return other.study == course.study && other.treatment == course.treatment;
                       }) == 1;
    if (!alone && !course.arm->dose.isEmpty()) name = OnsetText::tr("%1 %2").arg(name, course.arm->dose);
    if (isControl(course.arm)) name = OnsetText::tr("%1 (control)").arg(name);
    if (isOpenPart(*course.study, *course.arm)) name = OnsetText::tr("%1 (open part)").arg(name);
    return OnsetText::tr("%1, %2").arg(name, studyName(*course.study));
}

std::vector<LegendEntry> strategyLegend(const std::vector<Hue>& seen) {
    std::vector<LegendEntry> legend;
    for (const auto strategy : {std::optional(Strategy::Glutamatergic), std::optional(Strategy::Psychedelic),
                                std::optional(Strategy::AntipsychoticAugmentation),
                                std::optional(Strategy::EstablishedAlternative), std::optional<Strategy>()}) {
        if (std::ranges::find(seen, hueOf(strategy)) == seen.end()) continue;
        legend.push_back({hueOf(strategy), shapeOf(strategy), !strategy, false,
                          strategy ? wordFor(*strategy) : OnsetText::tr("comparator")});
    }
    return legend;
}

} // namespace

Figure courseFigure(const Evidence& evidence, const Selection& selection, RateOutcome outcome,
                    const std::vector<ArmCourse>& courses) {
    const bool response = outcome == RateOutcome::Response;
    Figure figure;
    figure.id = QStringLiteral("course");
    figure.orientation = Orientation::Plane;
    figure.title = response ? OnsetText::tr("How many had responded, by time since the first dose?")
                            : OnsetText::tr("How many were in remission, by time since the first dose?");
    figure.selection = selectionWords(evidence, selection);
    figure.caution =
        OnsetText::tr("These are arms of different trials: people, doses and definitions differ. Compare within a "
                      "line, not between lines of different studies.");
    figure.y = percentAxis(response ? OnsetText::tr("people who had responded") : OnsetText::tr("people in remission"));
    figure.empty = OnsetText::tr(
        "No arm of this selection prints such a rate with its time. Take all studies, widen the time window, "
        "or remove a filter above.");
    figure.table.columns = rateColumns(response ? OnsetText::tr("Responded") : OnsetText::tr("In remission"));

    std::vector<double> hours;
    std::vector<const Study*> behind;
    std::vector<Hue> hues;
    MarkSigns signs;
    int lines = 0, fewer = 0, noPeople = 0;
    for (const ArmCourse& course : courses) {
        const auto strategy = isControl(course.arm) ? std::nullopt : strategyOf(evidence, course.treatment);
        Line line;
        line.label = courseLabel(evidence, courses, course);
        line.hue = hueOf(strategy);
        hues.push_back(line.hue);
        behind.push_back(course.study);
        for (const ArmRate& point : course.points) {
            Mark mark;
            mark.x = timeToAxis(*point.atHours);
            mark.y = *point.rate;
            mark.lower = point.lower;
            mark.upper = point.upper;
            mark.quiet = true;
            mark.hue = line.hue;
            mark.shape = shapeOf(strategy);
            mark.size = 8;
            signs.sign(mark, point, !strategy);
            QStringList more;
            if (isControl(course.arm)) more << OnsetText::tr("control arm");
            mark.tip = treatmentName(evidence, course.treatment) + QLatin1Char('\n') + rateTip(point, more);
            mark.target = rowTarget(point);
            mark.tableRow = static_cast<int>(figure.table.rows.size());
            addRateRow(figure.table, evidence, point, course.treatment, false);
            line.marks.push_back(figure.marks.size());
            figure.marks.push_back(mark);
            hours.push_back(*point.atHours);
            noPeople += !point.n;
        }
        if (course.points.size() < 2) continue;
        ++lines;
        fewer += *course.points.back().rate < *course.points.front().rate;
        figure.lines.push_back(std::move(line));
    }
    figure.x = timeAxis(hours, OnsetText::tr("time since the first dose, logarithmic scale"));
    figure.legend = strategyLegend(hues);
    std::ranges::copy(signs.legend(false), std::back_inserter(figure.legend));
    figure.sources = citations(behind);
    figure.subtitle =
        OnsetText::tr("One line an arm that was measured more than once, one mark for the others. %1, %2.")
            .arg(OnsetText::tr("%n arm(s)", nullptr, static_cast<int>(courses.size())),
                 studiesWord(static_cast<int>(figure.sources.size())));
    if (lines > 0)
        figure.finding = response ? OnsetText::tr("%n arm(s) were measured more than once; in %1 of them fewer people "
                                                  "had responded at the last time than at the first.",
                                                  nullptr, lines)
                                        .arg(countText(fewer))
                                  : OnsetText::tr("%n arm(s) were measured more than once; in %1 of them fewer people "
                                                  "were in remission at the last time than at the first.",
                                                  nullptr, lines)
                                        .arg(countText(fewer));
    QStringList notes{OnsetText::tr("Point at a line for its 95 % intervals (Wilson).")};
    if (noPeople > 0)
        notes << OnsetText::tr("%n rate(s) without a number of people, so without an interval.", nullptr, noPeople);
    figure.note = notes.join(QLatin1Char(' '));
    addStudyColumns(figure.table, evidence);
    return figure;
}

namespace {

/// Findings of one kind so that arms of one trial stand together: studies in the order of their foremost treatment,
/// within them by time, then in the order in which the file names the arms.
std::vector<const DurabilityFinding*> byTrial(const Evidence& evidence, const std::vector<DurabilityFinding>& findings,
                                              DurabilityFinding::Kind kind) {
    std::vector<const DurabilityFinding*> list;
    std::map<const Study*, std::size_t> foremost;
    QHash<QString, std::size_t> rank;
    for (const Treatment& treatment : evidence.treatments)
        rank.insert(treatment.id, static_cast<std::size_t>(rank.size()));
    const auto rankOf = [&](const QString& treatment) { return rank.value(treatment, evidence.treatments.size()); };
    for (const DurabilityFinding& finding : findings) {
        if (finding.kind != kind) continue;
        list.push_back(&finding);
        const auto [at, isNew] = foremost.try_emplace(finding.study, rankOf(finding.treatment));
        if (!isNew) at->second = std::min(at->second, rankOf(finding.treatment));
    }
    std::ranges::stable_sort(list, {}, [&](const DurabilityFinding* finding) {
        // A median's time is what it says and not when it was looked at: it does not order the arms.
        const double at = kind == DurabilityFinding::Kind::Time ? 0 : finding->atHours.value_or(0);
        return std::make_tuple(foremost.at(finding->study), finding->study, at, finding->arm);
    });
    return list;
}

/// The label column of a row of durability: the arm, and in which study and when.
FigureRow durabilityRow(const Evidence& evidence, const DurabilityFinding& finding, const QStringList& sub) {
    FigureRow row;
    const auto strategy = isControl(finding.arm) ? std::nullopt : strategyOf(evidence, finding.treatment);
    row.label = finding.arm ? finding.arm->label : armName(finding.arm);
    row.hue = hueOf(strategy);
    row.shape = shapeOf(strategy);
    row.hollow = !strategy;
    row.sublabel = (QStringList{studyName(*finding.study)} + sub).join(QStringLiteral(", "));
    row.target = finding.rate   ? rowTarget(*finding.rate)
                 : finding.time ? studyTarget(finding.study->id, studyRow("onset", finding.study->onset, finding.time))
                                : studyTarget(finding.study->id,
                                              studyRow("contrasts", finding.study->contrasts, finding.contrast));
    return row;
}

Mark durabilityMark(const FigureRow& row, std::size_t index, std::size_t tableRow) {
    Mark mark;
    mark.y = static_cast<double>(index);
    mark.hue = row.hue;
    mark.shape = row.shape;
    mark.size = 10;
    mark.target = row.target;
    mark.tableRow = static_cast<int>(tableRow);
    return mark;
}

void addHeading(Figure& figure, const QString& text, QString& last) {
    if (text == last) return;
    figure.rows.push_back(headingRow(text));
    last = text;
}

/// "Relapse", "Relapse, counted from the start of maintenance".
QString headingOf(const QString& what, bool maintenance) {
    return maintenance ? OnsetText::tr("%1, counted from the start of maintenance").arg(what) : what;
}

QString durabilityEmpty() {
    return OnsetText::tr("No study of this selection prints it. Take all studies, or remove a filter above.");
}

} // namespace

Figure durabilityRateFigure(const Evidence& evidence, const Selection& selection,
                            const std::vector<DurabilityFinding>& findings) {
    Figure figure;
    figure.id = QStringLiteral("durability");
    figure.title = OnsetText::tr("How long does it hold? Relapse and lasting response");
    figure.selection = selectionWords(evidence, selection);
    figure.caution = OnsetText::tr(
        "Relapse is defined, and people are watched, differently in each study. Compare arms within one study only.");
    figure.x = percentAxis(OnsetText::tr("people, with 95 % interval where the number of people is printed"));
    figure.table.columns = rateColumns(OnsetText::tr("Events"));
    figure.empty = durabilityEmpty();

    std::vector<const DurabilityFinding*> rates = byTrial(evidence, findings, DurabilityFinding::Kind::Rate);
    // Relapse first; what counts from the start of maintenance after what counts from the first dose.
    const auto kindRank = [](OutcomeKind kind) {
        return kind == OutcomeKind::Relapse ? 0 : kind == OutcomeKind::SustainedResponse ? 1 : 2;
    };
    std::ranges::stable_sort(rates, {}, [&](const DurabilityFinding* finding) {
        return std::make_pair(kindRank(finding->rate->row->kind), finding->maintenanceClock);
    });
    QString heading;
    std::vector<const Study*> behind;
    MarkSigns signs;
    int noPeople = 0, relapses = 0;
    double lowest = 2, highest = -1;
    for (const DurabilityFinding* finding : rates) {
        const ArmRate& rate = *finding->rate;
        addHeading(figure, headingOf(capitalised(wordFor(rate.row->kind)), finding->maintenanceClock), heading);
        QStringList sub{rate.row->at ? timeText(*rate.row->at) : OnsetText::tr("time not named")};
        if (finding->amongResponders) sub << OnsetText::tr("among responders");
        FigureRow row = durabilityRow(evidence, *finding, sub);
        row.value = shortRate(rate);
        QStringList more;
        if (finding->amongResponders) more << OnsetText::tr("a rate among people who had responded before");
        if (finding->maintenanceClock) more << OnsetText::tr("counted from the start of maintenance");
        row.tip = rateTip(rate, more);
        if (rate.rate) {
            Mark mark = durabilityMark(row, figure.rows.size(), figure.table.rows.size());
            mark.x = *rate.rate;
            mark.lower = rate.lower;
            mark.upper = rate.upper;
            signs.sign(mark, rate, row.hollow);
            mark.tip = row.tip;
            figure.marks.push_back(mark);
            if (rate.row->kind == OutcomeKind::Relapse) {
                ++relapses;
                lowest = std::min(lowest, *rate.rate);
                highest = std::max(highest, *rate.rate);
            }
        }
        noPeople += !rate.n;
        behind.push_back(finding->study);
        addRateRow(figure.table, evidence, rate, finding->treatment, finding->maintenanceClock);
        figure.rows.push_back(std::move(row));
    }
    figure.sources = citations(behind);
    figure.subtitle = OnsetText::tr("One row an arm, a time and what the study printed: nothing is pooled. %1 from %2.")
                          .arg(OnsetText::tr("%n rate(s)", nullptr, static_cast<int>(rates.size())),
                               studiesWord(static_cast<int>(figure.sources.size())));
    if (relapses > 1)
        figure.finding =
            OnsetText::tr("The printed rates of relapse run from %1 to %2, over very different lengths of time.")
                .arg(percentText(lowest), percentText(highest));
    QStringList notes;
    if (noPeople > 0)
        notes << OnsetText::tr("%n rate(s) without a number of people, so without an interval.", nullptr, noPeople);
    figure.legend = signs.legend();
    if (std::ranges::any_of(rates, [](const DurabilityFinding* finding) { return finding->maintenanceClock; }))
        notes << OnsetText::tr("Maintenance: only people who were stable took part.");
    figure.note = notes.join(QLatin1Char(' '));
    addStudyColumns(figure.table, evidence);
    return figure;
}

Figure durabilityRatioFigure(const Evidence& evidence, const Selection& selection,
                             const std::vector<DurabilityFinding>& findings) {
    Figure figure;
    figure.id = QStringLiteral("durability-ratios");
    figure.title = OnsetText::tr("Did it hold longer than the comparator, within trials?");
    figure.selection = selectionWords(evidence, selection);
    figure.caution = OnsetText::tr(
        "Each row is one comparison inside one trial. Rows of different trials are not compared with each other.");
    figure.empty = durabilityEmpty();
    figure.table.columns = {{QStringLiteral("study"), OnsetText::tr("Study")},
                            {QStringLiteral("treatment"), OnsetText::tr("Treatment")},
                            {QStringLiteral("arm"), OnsetText::tr("Arm")},
                            {QStringLiteral("versus"), OnsetText::tr("Against")},
                            {QStringLiteral("measure"), OnsetText::tr("Measure")},
                            {QStringLiteral("outcome"), OnsetText::tr("Outcome")},
                            {QStringLiteral("at_hours"), OnsetText::tr("Time"), true},
                            {QStringLiteral("estimate"), OnsetText::tr("Estimate"), true},
                            {QStringLiteral("lower"), OnsetText::tr("From"), true},
                            {QStringLiteral("upper"), OnsetText::tr("To"), true},
                            {QStringLiteral("p"), OnsetText::tr("p"), true},
                            {QStringLiteral("p_below"), OnsetText::tr("p <"), true},
                            {QStringLiteral("favours"), OnsetText::tr("Favours")},
                            {QStringLiteral("clock"), OnsetText::tr("Counted from")},
                            {QStringLiteral("diagnosis"), OnsetText::tr("Diagnosis")},
                            {QStringLiteral("source"), OnsetText::tr("Source")}};

    std::vector<const DurabilityFinding*> contrasts = byTrial(evidence, findings, DurabilityFinding::Kind::Contrast);
    const auto isDrawn = [](const ContrastRow& row) {
        return row.estimate && *row.estimate > 0 && isRatio(row.measure);
    };
    const auto isUnwanted = [](const ContrastRow& row) { return !row.outcome.startsWith(QLatin1String("sustained")); };
    // Outcomes with a ratio to draw first; what counts from the start of maintenance under a heading of its own.
    const auto groupOf = [](const DurabilityFinding* finding) {
        return std::make_pair(finding->contrast->outcome, finding->maintenanceClock);
    };
    std::map<std::pair<QString, bool>, bool> hasDrawn;
    for (const DurabilityFinding* finding : contrasts) {
        bool& any = hasDrawn[groupOf(finding)];
        any = any || isDrawn(*finding->contrast);
    }
    std::ranges::stable_sort(contrasts, {}, [&](const DurabilityFinding* finding) {
        return std::make_tuple(!hasDrawn[groupOf(finding)], finding->contrast->outcome, finding->maintenanceClock);
    });
    std::vector<double> values;
    std::vector<const Study*> behind;
    QSet<Measure> measures;
    QString heading;
    MarkSigns signs;
    int ratios = 0, below = 0, wordsOnly = 0;
    bool allUnwanted = true, everyInterval = true;
    for (const DurabilityFinding* finding : contrasts) {
        const ContrastRow& contrast = *finding->contrast;
        const bool sized = isDrawn(contrast);
        const auto number = [&](double value) {
            return isRatio(contrast.measure) ? numberText(value, 2) : shortNumber(value, 2);
        };
        const bool interval = contrast.lower && contrast.upper;
        addHeading(figure, headingOf(capitalised(outcomeWord(contrast.outcome)), finding->maintenanceClock), heading);
        const Arm* favoured = finding->study->arm(contrast.favours);
        const QString p = contrast.p        ? pText(*contrast.p)
                          : contrast.pBelow ? OnsetText::tr("p < %1").arg(shortNumber(*contrast.pBelow, 4))
                                            : QString();
        QStringList sub;
        if (finding->versus) sub << OnsetText::tr("against %1").arg(comparatorName(evidence, *finding->versus));
        if (contrast.at) sub << timeText(*contrast.at);
        FigureRow row = durabilityRow(evidence, *finding, sub);
        QStringList printed;
        if (contrast.estimate)
            printed << (interval
                            ? OnsetText::tr("%1 (%2 to %3)")
                                  .arg(number(*contrast.estimate), number(*contrast.lower), number(*contrast.upper))
                            : number(*contrast.estimate));
        if (!sized && !isRatio(contrast.measure)) printed << wordFor(contrast.measure);
        if (!contrast.estimate) printed << OnsetText::tr("size not printed");
        if (!sized && !p.isEmpty()) printed << p;
        row.value = printed.join(QStringLiteral(", "));
        QStringList lines{
            studyName(*finding->study), armAgainst(*finding->study, finding->arm, contrast.versus),
            OnsetText::tr("%1: %2").arg(capitalised(wordFor(contrast.measure)), outcomeWord(contrast.outcome)),
            row.value};
        if (sized && !p.isEmpty()) lines << p;
        if (favoured) lines << OnsetText::tr("favours: %1").arg(favoured->label);
        if (sized && !interval) lines << OnsetText::tr("the source prints no interval");
        if (!contrast.definition.isEmpty()) lines << contrast.definition;
        if (finding->maintenanceClock) lines << OnsetText::tr("counted from the start of maintenance");
        lines << sourceWords(*finding->study, contrast.source);
        if (sized) {
            Mark mark = durabilityMark(row, figure.rows.size(), figure.table.rows.size());
            signs.ring(mark, isSecondHand(*finding->study, contrast.source));
            mark.x = std::log(*contrast.estimate);
            values.push_back(*contrast.estimate);
            if (interval && *contrast.lower > 0) {
                mark.lower = std::log(*contrast.lower);
                mark.upper = std::log(*contrast.upper);
                values.push_back(*contrast.lower);
                values.push_back(*contrast.upper);
            }
            mark.tip = lines.join(QLatin1Char('\n'));
            figure.marks.push_back(mark);
            measures.insert(contrast.measure);
            ++ratios;
            below += *contrast.estimate < 1;
            allUnwanted = allUnwanted && isUnwanted(contrast);
            everyInterval = everyInterval && mark.lower.has_value();
        } else {
            ++wordsOnly;
        }
        const auto cell = [](std::optional<double> value) {
            return value ? numberCell(*value, shortNumber(*value, 4)) : emptyCell();
        };
        behind.push_back(finding->study);
        figure.table.rows.push_back(
            {{studyName(*finding->study), finding->study->id, row.target},
             treatmentCell(evidence, finding->treatment),
             armCell(finding->arm),
             versusCell(*finding->study, contrast.versus),
             {wordFor(contrast.measure), toWord(contrast.measure), {}},
             {outcomeWord(contrast.outcome), contrast.outcome, {}},
             contrast.at ? numberCell(contrast.at->hours(), timeText(*contrast.at)) : emptyCell(),
             cell(contrast.estimate),
             cell(contrast.lower),
             cell(contrast.upper),
             cell(contrast.p),
             cell(contrast.pBelow),
             favoured ? TableCell{favoured->label, contrast.favours, {}} : textCell(contrast.favours),
             clockCell(finding->maintenanceClock),
             textCell(finding->study->population.diagnosis),
             textCell(sourceWords(*finding->study, contrast.source))});
        row.tip = lines.join(QLatin1Char('\n'));
        figure.rows.push_back(std::move(row));
    }
    const QString measure = measures.size() == 1 ? wordFor(*measures.cbegin()) : OnsetText::tr("ratio");
    figure.x = ratioAxis(values, OnsetText::tr("%1, logarithmic scale, with 95 % interval").arg(measure));
    // The sides are named only where they mean the same in every row.
    if (allUnwanted) {
        figure.x.below = OnsetText::tr("less with the arm named");
        figure.x.above = OnsetText::tr("more with the arm named");
    }
    figure.sources = citations(behind);
    figure.subtitle = OnsetText::tr("Relapse, and lasting response, compared inside trials, as printed. %1 from %2.")
                          .arg(OnsetText::tr("%n comparison(s)", nullptr, static_cast<int>(contrasts.size())),
                               studiesWord(static_cast<int>(figure.sources.size())));
    if (ratios > 0 && allUnwanted)
        figure.finding =
            OnsetText::tr("%1 of %2 printed ratios lie below 1: the event came less often in the arm named.")
                .arg(countText(below), countText(ratios));
    QStringList notes;
    if (measures.contains(Measure::HazardRatio))
        notes << OnsetText::tr(
            "A hazard ratio below 1: at any moment the event came less often in the arm named than in the other.");
    if (wordsOnly > 0)
        notes << OnsetText::tr("%n comparison(s) printed without a ratio: in words, no mark.", nullptr, wordsOnly);
    if (!everyInterval) notes << OnsetText::tr("A point alone: printed without an interval.");
    figure.legend = signs.legend();
    figure.note = notes.join(QLatin1Char(' '));
    addStudyColumns(figure.table, evidence);
    return figure;
}

Figure durabilityTimeFigure(const Evidence& evidence, const Selection& selection,
                            const std::vector<DurabilityFinding>& findings) {
    Figure figure;
    figure.id = QStringLiteral("durability-times");
    figure.title = OnsetText::tr("How long until half of them had relapsed?");
    figure.selection = selectionWords(evidence, selection);
    figure.caution = OnsetText::tr("Who was watched, from when and for how long differs in each study. Medians are "
                                   "shown as printed, never averaged.");
    figure.empty = durabilityEmpty();
    figure.table.columns = onsetColumns();

    std::vector<const DurabilityFinding*> times = byTrial(evidence, findings, DurabilityFinding::Kind::Time);
    std::ranges::stable_sort(times, {}, &DurabilityFinding::maintenanceClock);
    std::vector<double> hours;
    std::vector<const Study*> behind;
    QString heading;
    MarkSigns signs;
    const DurabilityFinding* shortest = nullptr;
    const DurabilityFinding* longest = nullptr;
    for (const DurabilityFinding* finding : times) {
        if (!finding->time->at) continue;
        const OnsetRow& time = *finding->time;
        addHeading(figure,
                   finding->maintenanceClock ? OnsetText::tr("Counted from the start of maintenance")
                                             : OnsetText::tr("Counted from the first dose"),
                   heading);
        FigureRow row = durabilityRow(evidence, *finding, {});
        row.value = timeWithInterval(time);
        OnsetFinding same;
        same.study = finding->study;
        same.arm = finding->arm;
        same.row = &time;
        same.treatment = finding->treatment;
        same.atHours = *finding->atHours;
        same.maintenanceClock = finding->maintenanceClock;
        same.read = finding->read;
        const auto inHours = [&](std::optional<double> value) {
            return value ? std::optional(TimePoint{*value, time.at->unit}.hours()) : std::nullopt;
        };
        same.lowerHours = inHours(time.lower);
        same.upperHours = inHours(time.upper);
        Mark mark = durabilityMark(row, figure.rows.size(), figure.table.rows.size());
        mark.shape = Shape::Cross;
        signs.ring(mark, isSecondHand(*finding->study, time.source));
        mark.x = timeToAxis(same.atHours);
        hours.push_back(same.atHours);
        if (same.lowerHours && same.upperHours) {
            mark.lower = timeToAxis(*same.lowerHours);
            mark.upper = timeToAxis(*same.upperHours);
            hours.push_back(*same.lowerHours);
            hours.push_back(*same.upperHours);
        }
        mark.tip = row.tip = onsetTip({&same});
        figure.marks.push_back(mark);
        addOnsetRow(figure.table, evidence, same);
        behind.push_back(finding->study);
        if (!shortest || *finding->atHours < *shortest->atHours) shortest = finding;
        if (!longest || *finding->atHours > *longest->atHours) longest = finding;
        figure.rows.push_back(std::move(row));
    }
    figure.x = timeAxis(hours, OnsetText::tr("median time to relapse, logarithmic scale"));
    figure.sources = citations(behind);
    figure.subtitle = OnsetText::tr("Median time to relapse, one row an arm, as printed. %1 from %2.")
                          .arg(OnsetText::tr("%n median(s)", nullptr, static_cast<int>(figure.marks.size())),
                               studiesWord(static_cast<int>(figure.sources.size())));
    if (shortest != longest)
        figure.finding = OnsetText::tr("The printed medians run from %1 (%2) to %3 (%4).")
                             .arg(timeText(*shortest->time->at), studyName(*shortest->study),
                                  timeText(*longest->time->at), studyName(*longest->study));
    QStringList notes{OnsetText::tr("An arm in which fewer than half relapsed has no median, and no row here.")};
    figure.legend = signs.legend();
    figure.note = notes.join(QLatin1Char(' '));
    addStudyColumns(figure.table, evidence);
    return figure;
}

} // namespace trd
