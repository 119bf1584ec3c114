// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/overviewfigures.h"

#include "figure/format.h"
#include "figure/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace trd {

namespace {

class OverviewText {
    Q_DECLARE_TR_FUNCTIONS(Overview)
};

// Of the map's marks, in pixels at scale 1. The largest may reach into the rows beside its own; the least is still
// seen.
constexpr double largestMark = 34, leastMark = 5;

QString topicKey(Topic topic) {
    switch (topic) {
    case Topic::Response:
        return QStringLiteral("response");
    case Topic::Remission:
        return QStringLiteral("remission");
    case Topic::Change:
        return QStringLiteral("change");
    case Topic::Contrast:
        return QStringLiteral("contrast");
    case Topic::Onset:
        return QStringLiteral("onset");
    case Topic::Durability:
        return QStringLiteral("durability");
    case Topic::Safety:
        return QStringLiteral("safety");
    case Topic::Biomarkers:
        return QStringLiteral("biomarkers");
    case Topic::Predictors:
        return QStringLiteral("predictors");
    }
    return {};
}

QString studiesText(int count) { return OverviewText::tr("%n study(ies)", nullptr, count); }
QString peopleText(int count) { return OverviewText::tr("%1 people").arg(countText(count)); }

QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString names(const std::vector<const Study*>& studies) {
    QStringList list;
    for (const Study* study : studies) list << studyName(*study);
    return list.join(QStringLiteral("; "));
}

/// The first studies by name and how many more there are: what a tip has room for.
QStringList firstNames(const std::vector<const Study*>& studies) {
    constexpr std::size_t most = 6;
    QStringList lines;
    for (std::size_t i = 0; i < studies.size() && i < most; ++i) lines << studyName(*studies[i]);
    if (studies.size() > most)
        lines << OverviewText::tr("and %n more", nullptr, static_cast<int>(studies.size() - most));
    return lines;
}

std::vector<std::pair<DesignType, int>> countDesigns(const std::vector<const Study*>& studies) {
    std::map<DesignType, int> designs;
    for (const Study* study : studies) ++designs[study->design.type];
    return {designs.begin(), designs.end()};
}

/// "58 of the 60 studies … fit the selection (treatment-resistant)", or only how many there are where all of them do.
/// The population is named because it narrows a set unasked.
QString shownOfSet(const Evidence& evidence, const Selection& selection, int shown) {
    const int all = countSet(evidence, selection.set).studies;
    if (shown == all) return OverviewText::tr("All %n study(ies) of the set", nullptr, all);
    QStringList kinds;
    for (const Resistance kind : selection.resistance) kinds << wordFor(kind);
    Selection anyone = selection;
    anyone.resistance.clear();
    const auto left = static_cast<int>(selectedStudies(evidence, anyone).size()) - shown;
    // Where the kind of people is all that narrows the set, the sentence says so.
    if (!kinds.isEmpty() && shown + left == all)
        return OverviewText::tr("%1 of the %2 studies of the set are of the people selected (%3), and %n of others",
                                nullptr, left)
            .arg(QString::number(shown), QString::number(all), kinds.join(QStringLiteral(", ")));
    if (kinds.isEmpty())
        return OverviewText::tr("%1 of the %n study(ies) of the set fit the selection", nullptr, all).arg(shown);
    return OverviewText::tr("%1 of the %n study(ies) of the set fit the selection (%2)", nullptr, all)
        .arg(QString::number(shown), kinds.join(QStringLiteral(", ")));
}

std::vector<LegendEntry> strategyLegend(const std::vector<Strategy>& strategies) {
    std::vector<LegendEntry> legend;
    for (const Strategy strategy : strategies)
        legend.push_back({hueOf(strategy), shapeOf(strategy), false, false, capitalised(wordFor(strategy))});
    return legend;
}

} // namespace

std::vector<OnsetFinding> onsetBehind(const Evidence& evidence, const Selection& selection, const MapCell& cell) {
    std::vector<OnsetFinding> found = onsetFindings(evidence, selection);
    std::erase_if(found, [&cell](const OnsetFinding& finding) {
        return finding.treatment != cell.treatment || finding.row->event == OnsetEvent::MedianTimeToRelapse ||
               (finding.arm && finding.arm->role == ArmRole::Control) ||
               std::ranges::find(cell.behind, finding.study) == cell.behind.end();
    });
    return found;
}

QStringList onsetRanges(const std::vector<OnsetFinding>& findings) {
    QStringList lines;
    for (const auto& [event, word] : Words<OnsetEvent>::table) {
        std::vector<double> hours;
        for (const OnsetFinding& finding : findings)
            if (finding.row->event == event) hours.push_back(finding.atHours);
        if (hours.empty()) continue;
        const auto [first, last] = std::ranges::minmax(hours);
        const QString times =
            first == last ? timeText(first) : OverviewText::tr("%1 to %2").arg(timeText(first), timeText(last));
        lines << OverviewText::tr("%1: %2 (%n finding(s))", nullptr, static_cast<int>(hours.size()))
                     .arg(capitalised(wordFor(event)), times);
    }
    return lines;
}

const std::vector<Topic>& mapTopics() {
    static const std::vector<Topic> topics{Topic::Response, Topic::Remission,  Topic::Change,
                                           Topic::Contrast, Topic::Onset,      Topic::Durability,
                                           Topic::Safety,   Topic::Biomarkers, Topic::Predictors};
    return topics;
}

QString wordFor(Topic topic) {
    // Headings of nine columns on a laptop's width: translations keep to one short word, or all of them are turned.
    switch (topic) {
    case Topic::Response:
        return OverviewText::tr("Response");
    case Topic::Remission:
        return OverviewText::tr("Remission");
    case Topic::Change:
        return OverviewText::tr("Score change");
    case Topic::Contrast:
        return OverviewText::tr("Contrasts");
    case Topic::Onset:
        return OverviewText::tr("Onset");
    case Topic::Durability:
        return OverviewText::tr("Durability");
    case Topic::Safety:
        return OverviewText::tr("Safety");
    case Topic::Biomarkers:
        return OverviewText::tr("Biomarkers");
    case Topic::Predictors:
        return OverviewText::tr("Predictors");
    }
    return {};
}

QString designCounts(const std::vector<std::pair<DesignType, int>>& designs) {
    auto ordered = designs;
    std::ranges::stable_sort(ordered, std::ranges::greater(), &std::pair<DesignType, int>::second);
    QStringList words;
    for (const auto& [type, count] : ordered) {
        switch (type) {
        case DesignType::Randomised:
            words << OverviewText::tr("%n randomised trial(s)", nullptr, count);
            break;
        case DesignType::SingleArm:
            words << OverviewText::tr("%n single-arm trial(s)", nullptr, count);
            break;
        case DesignType::Cohort:
            words << OverviewText::tr("%n cohort(s)", nullptr, count);
            break;
        case DesignType::Extension:
            words << OverviewText::tr("%n extension(s)", nullptr, count);
            break;
        case DesignType::PostHoc:
            words << OverviewText::tr("%n post hoc analysis(es)", nullptr, count);
            break;
        case DesignType::CaseSeries:
            words << OverviewText::tr("%n case series", nullptr, count);
            break;
        }
    }
    return words.join(QStringLiteral(", "));
}

QString cellTarget(const MapCell& cell) {
    return QStringLiteral("cell:%1:%2").arg(cell.treatment, topicKey(cell.topic));
}
QString yearTarget(int year) { return QStringLiteral("year:%1").arg(year); }
QString yearTarget(int year, Strategy strategy) {
    return QStringLiteral("year:%1:%2").arg(QString::number(year), toWord(strategy));
}

Figure evidenceMapFigure(const Evidence& evidence, const Selection& selection, const EvidenceMap& map) {
    Figure figure;
    figure.id = QStringLiteral("evidence-map");
    figure.matrix = true;
    figure.selection = selectionWords(evidence, selection);
    figure.table.columns = {{QStringLiteral("treatment"), OverviewText::tr("Treatment")},
                            {QStringLiteral("strategy"), OverviewText::tr("Strategy")},
                            {QStringLiteral("topic"), OverviewText::tr("What is reported")},
                            {QStringLiteral("studies"), OverviewText::tr("Studies"), true},
                            {QStringLiteral("people"), OverviewText::tr("People in them"), true},
                            {QStringLiteral("behind"), OverviewText::tr("Which studies")}};
    const std::vector<Topic>& topics = mapTopics();
    for (std::size_t i = 0; i < topics.size(); ++i)
        figure.x.ticks.push_back({static_cast<double>(i), wordFor(topics[i])});
    figure.x.min = -0.5;
    figure.x.max = static_cast<double>(topics.size()) - 0.5;

    std::map<QString, std::vector<const Study*>> ofTreatment;
    std::vector<Strategy> strategies;
    int mostPeople = 0;
    const MapCell* fullest = nullptr;
    for (const MapCell& cell : map.cells) {
        if (cell.people > mostPeople) mostPeople = cell.people, fullest = &cell;
    }
    const double areaOfOne = mostPeople > 0 ? largestMark * largestMark / mostPeople : 0;
    bool anyLeast = false, anyUncounted = false;
    for (const QString& treatment : map.treatments) {
        const auto strategy = strategyOf(evidence, treatment);
        if (strategy && std::ranges::find(strategies, *strategy) == strategies.end()) strategies.push_back(*strategy);
        FigureRow row;
        row.label = treatmentName(evidence, treatment);
        row.hue = hueOf(strategy);
        row.shape = shapeOf(strategy);
        row.target = treatmentTarget(treatment);
        figure.rows.push_back(row);
    }
    for (const MapCell& cell : map.cells) {
        const auto row = static_cast<std::size_t>(map.treatments.indexOf(cell.treatment));
        const auto column = std::ranges::find(topics, cell.topic) - topics.begin();
        Mark mark;
        mark.x = static_cast<double>(column);
        mark.y = static_cast<double>(row);
        mark.hue = figure.rows[row].hue;
        mark.shape = figure.rows[row].shape;
        mark.size = std::max(leastMark, std::sqrt(areaOfOne * cell.people));
        mark.hollow = cell.people == 0;
        anyUncounted |= mark.hollow;
        anyLeast |= mark.size <= leastMark && !mark.hollow;
        mark.text = countText(cell.studies);
        mark.target = cellTarget(cell);
        mark.tableRow = static_cast<int>(figure.table.rows.size());
        const QString people =
            cell.people > 0 ? peopleText(cell.people) : OverviewText::tr("number of people not printed");
        QStringList lines{OverviewText::tr("%1: %2").arg(figure.rows[row].label, wordFor(cell.topic)),
                          OverviewText::tr("%1, %2").arg(studiesText(cell.studies), people)};
        if (cell.topic == Topic::Onset) lines << onsetRanges(onsetBehind(evidence, selection, cell));
        lines << firstNames(cell.behind);
        mark.tip = lines.join(QLatin1Char('\n'));
        figure.marks.push_back(mark);
        ofTreatment[cell.treatment].insert(ofTreatment[cell.treatment].end(), cell.behind.begin(), cell.behind.end());
        const auto strategy = strategyOf(evidence, cell.treatment);
        figure.table.rows.push_back(
            {{figure.rows[row].label, cell.treatment, cellTarget(cell)},
             {strategy ? wordFor(*strategy) : QString(), strategy ? QVariant(toWord(*strategy)) : QVariant(), {}},
             {wordFor(cell.topic), topicKey(cell.topic), {}},
             numberCell(cell.studies),
             cell.people > 0 ? numberCell(cell.people) : emptyCell(),
             textCell(names(cell.behind))});
    }
    const std::vector<const Study*> studies = selectedStudies(evidence, selection);
    const auto shown = static_cast<int>(studies.size());
    figure.sources = citations(studies);
    // Other populations are not called resistant; which they are stands in the line below.
    const bool resistantOnly = selection.resistance == std::vector{Resistance::Resistant};
    figure.title = shown == 0 ? OverviewText::tr("What studies say about treatment-resistant depression")
                   : resistantOnly
                       ? OverviewText::tr("What %n study(ies) say about treatment-resistant depression", nullptr, shown)
                       : OverviewText::tr("What %n study(ies) say about depression", nullptr, shown);
    figure.subtitle = shown == 0 ? shownOfSet(evidence, selection, shown)
                                 : OverviewText::tr("%1: %2; %3.")
                                       .arg(shownOfSet(evidence, selection, shown), designCounts(countDesigns(studies)),
                                            peopleText(peopleOnce(evidence, studies)));
    if (fullest) {
        const auto fields = static_cast<int>(topics.size()) * static_cast<int>(map.treatments.size());
        const auto filled = static_cast<int>(map.cells.size());
        figure.finding =
            OverviewText::tr("%1 of %2 fields are empty. The fullest is %3, %4: %5, %6.")
                .arg(countText(fields - filled), countText(fields), treatmentName(evidence, fullest->treatment),
                     wordFor(fullest->topic), studiesText(fullest->studies), peopleText(fullest->people));
        figure.caution =
            selection.from || selection.to
                ? OverviewText::tr("The map shows how much was studied and reported, not how well it works.")
                : OverviewText::tr(
                      "The map shows how much was studied and reported, at any time, not how well it works.");
    }
    QStringList notes;
    if (shown > 0)
        notes << OverviewText::tr(
            "Number: studies. Area: people in them, all arms, those of overlapping studies once.");
    if (anyLeast) {
        const double people = leastMark * leastMark / areaOfOne;
        notes << OverviewText::tr("Fewer than %n people: drawn as large as that many would be.", nullptr,
                                  static_cast<int>(std::ceil(people)));
    }
    if (anyUncounted) notes << OverviewText::tr("Hollow: the number of people is not printed.");
    figure.note = notes.join(QLatin1Char(' '));
    figure.legend = strategyLegend(strategies);
    figure.empty =
        OverviewText::tr("No study of the set fits this selection. Take all studies, or remove a filter above.");
    return figure;
}

Figure timelineFigure(const Evidence& evidence, const Selection& selection, const std::vector<YearCount>& years) {
    Figure figure;
    figure.id = QStringLiteral("timeline");
    figure.orientation = Orientation::Plane;
    figure.selection = studySelectionWords(evidence, selection);
    figure.table.columns = {{QStringLiteral("year"), OverviewText::tr("Year"), true},
                            {QStringLiteral("studies"), OverviewText::tr("Studies"), true}};
    std::vector<Strategy> strategies;
    for (const YearCount& year : years)
        for (const auto& [strategy, count] : year.counts)
            if (std::ranges::find(strategies, strategy) == strategies.end()) strategies.push_back(strategy);
    std::ranges::sort(strategies);
    for (const Strategy strategy : strategies)
        figure.table.columns.push_back({toWord(strategy), capitalised(wordFor(strategy)), true});
    figure.table.columns.push_back({QStringLiteral("behind"), OverviewText::tr("Which studies")});

    std::vector<const Study*> studies;
    int most = 0;
    const YearCount* busiest = nullptr;
    for (const YearCount& year : years) {
        int total = 0;
        std::vector<TableCell> cells;
        QStringList parts;
        for (const Strategy strategy : strategies) {
            const auto found = std::ranges::find(year.counts, strategy, &std::pair<Strategy, int>::first);
            const int count = found == year.counts.end() ? 0 : found->second;
            cells.push_back(numberCell(count));
            if (count == 0) continue;
            std::vector<const Study*> behind;
            std::ranges::copy_if(year.behind, std::back_inserter(behind),
                                 [&](const Study* study) { return study->strategy == strategy; });
            Bar bar;
            bar.x = year.year;
            bar.from = total;
            bar.to = total + count;
            bar.hue = hueOf(strategy);
            bar.target = yearTarget(year.year, strategy);
            bar.tableRow = static_cast<int>(figure.table.rows.size());
            QStringList lines{
                OverviewText::tr("%1: %2, %3").arg(QString::number(year.year), studiesText(count), wordFor(strategy))};
            lines << firstNames(behind);
            bar.tip = lines.join(QLatin1Char('\n'));
            figure.bars.push_back(bar);
            parts << QStringLiteral("%1 %2").arg(countText(count), wordFor(strategy));
            total += count;
        }
        Mark mark;
        mark.x = year.year;
        mark.y = total;
        mark.shape = Shape::Label;
        mark.text = countText(total);
        mark.target = yearTarget(year.year);
        mark.tableRow = static_cast<int>(figure.table.rows.size());
        mark.tip = OverviewText::tr("%1: %2 (%3)")
                       .arg(QString::number(year.year), studiesText(total), parts.join(QStringLiteral(", ")));
        figure.marks.push_back(mark);
        if (total > most) most = total, busiest = &year;
        std::vector<TableCell> row{{QString::number(year.year), year.year, yearTarget(year.year)}, numberCell(total)};
        row.insert(row.end(), cells.begin(), cells.end());
        row.push_back(textCell(names(year.behind)));
        figure.table.rows.push_back(std::move(row));
        studies.insert(studies.end(), year.behind.begin(), year.behind.end());
    }
    if (!years.empty()) {
        figure.x.min = years.front().year - 0.75;
        figure.x.max = years.back().year + 0.75;
        for (int year = years.front().year; year <= years.back().year; ++year)
            figure.x.ticks.push_back({static_cast<double>(year), QString::number(year)});
        const int step = most > 20 ? 10 : most > 10 ? 5 : most > 4 ? 2 : 1;
        // A step more than the tallest column needs, for its number.
        const int top = (most / step + 1) * step;
        figure.y.max = top;
        for (int count = 0; count <= top; count += step)
            figure.y.ticks.push_back({static_cast<double>(count), countText(count)});
        figure.y.title = OverviewText::tr("studies");
        figure.x.title = OverviewText::tr("year of publication");
        const auto first = years.front().year, last = years.back().year;
        const int since = last - (last - first) / 3;
        const auto recent = static_cast<int>(
            std::ranges::count_if(studies, [since](const Study* study) { return study->citation.year >= since; }));
        if (last - first >= 6)
            figure.finding = OverviewText::tr("%1 of %2 studies appeared from %3 on; the fullest year is %4, with %5.")
                                 .arg(countText(recent), countText(static_cast<int>(studies.size())),
                                      QString::number(since), QString::number(busiest->year), countText(most));
        figure.caution = OverviewText::tr("A year is that of publication, not when people were treated.");
    }
    const auto shown = static_cast<int>(studies.size());
    figure.sources = citations(studies);
    figure.title = shown == 0 ? OverviewText::tr("When did the studies appear?")
                              : OverviewText::tr("When did the %n study(ies) appear?", nullptr, shown);
    figure.subtitle =
        OverviewText::tr("%1, by year of publication and strategy.").arg(shownOfSet(evidence, selection, shown));
    figure.legend = strategyLegend(strategies);
    figure.empty =
        OverviewText::tr("No study of the set fits this selection. Take all studies, or remove a filter above.");
    return figure;
}

} // namespace trd
