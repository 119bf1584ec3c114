// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figurerequest.h"

#include "figure/comparefigures.h"
#include "figure/forestfigure.h"
#include "figure/mechanismfigures.h"
#include "figure/networkfigures.h"
#include "figure/onsetfigures.h"
#include "figure/overviewfigures.h"
#include "figure/safetyfigures.h"
#include "figure/synthesisfigures.h"
#include "figure/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace trd {

namespace {

class RequestText {
    Q_DECLARE_TR_FUNCTIONS(FigureRequest)
};

using Built = Result<Figure, WrongOption>;

WrongOption wrong(const char* option, const QString& value, const QString& expected) {
    return {QString::fromLatin1(option), RequestText::tr("“%1”").arg(value), expected};
}

QString oneOf(const QStringList& words) { return RequestText::tr("one of %1").arg(words.join(QStringLiteral(", "))); }

/// An option's value among VALUES, the first of them where it is not given.
template <class E>
Result<E, WrongOption> choice(const FigureRequest& request, const char* option, const std::vector<E>& values) {
    const QString word = request.option(option);
    if (word.isEmpty()) return values.front();
    QStringList names;
    for (const E value : values) {
        names << toWord(value);
        if (names.back() == word) return value;
    }
    return wrong(option, word, oneOf(names));
}

/// The same for choices that have no words of their own.
template <class E>
Result<E, WrongOption> choice(const FigureRequest& request, const char* option,
                              const std::vector<std::pair<const char*, E>>& values) {
    const QString word = request.option(option);
    if (word.isEmpty()) return values.front().second;
    QStringList names;
    for (const auto& [name, value] : values) {
        names << QString::fromLatin1(name);
        if (names.back() == word) return value;
    }
    return wrong(option, word, oneOf(names));
}

Result<RateOutcome, WrongOption> rateOutcome(const FigureRequest& request) {
    return choice<RateOutcome>(request, "outcome", {RateOutcome::Response, RateOutcome::Remission});
}

Built ratesOf(const Evidence& evidence, const FigureRequest& request) {
    const auto outcome = rateOutcome(request);
    if (!outcome) return outcome.error();
    const auto by = choice<GroupBy>(request, "by", {GroupBy::Treatment, GroupBy::Strategy, GroupBy::Study});
    if (!by) return by.error();
    const auto sort =
        choice<RateSort>(request, "sort", {RateSort::Value, RateSort::Certainty, RateSort::Name, RateSort::Catalogue});
    if (!sort) return sort.error();
    return rateFigure(evidence, request.selection, rates(evidence, request.selection, *outcome, *by), *sort);
}

constexpr std::pair<const char*, Measure> measureNames[] = {
    {"rr", Measure::RiskRatio},   {"or", Measure::OddsRatio},      {"rd", Measure::RiskDifference},
    {"hr", Measure::HazardRatio}, {"md", Measure::MeanDifference}, {"smd", Measure::StandardisedMeanDifference}};

Built contrastsOf(const Evidence& evidence, const FigureRequest& request) {
    ContrastQuery query;
    if (const QString outcome = request.option("outcome"); !outcome.isEmpty()) {
        const QStringList known = contrastOutcomes(evidence);
        if (!known.contains(outcome)) return wrong("outcome", outcome, oneOf(known));
        query.outcome = outcome;
    }
    std::vector<std::pair<const char*, Measure>> possible;
    for (const Measure measure : contrastMeasures(evidence, query.outcome))
        for (const auto& name : measureNames)
            if (name.second == measure) possible.push_back(name);
    if (!possible.empty()) {
        const auto measure = choice<Measure>(request, "measure", possible);
        if (!measure) return measure.error();
        query.measure = *measure;
    }
    return contrastFigure(evidence, request.selection, query, drawnContrasts(evidence, request.selection, query));
}

Built onsetOf(const Evidence& evidence, const FigureRequest& request) {
    return onsetFigure(evidence, request.selection, onsetFindings(evidence, request.selection));
}

Built courseOf(const Evidence& evidence, const FigureRequest& request) {
    const auto outcome = rateOutcome(request);
    if (!outcome) return outcome.error();
    return courseFigure(evidence, request.selection, *outcome, courses(evidence, request.selection, *outcome));
}

Built durabilityOf(const Evidence& evidence, const FigureRequest& request) {
    enum class View { Rates, Ratios, Times };
    const auto view =
        choice<View>(request, "view", {{"rates", View::Rates}, {"ratios", View::Ratios}, {"times", View::Times}});
    if (!view) return view.error();
    const auto findings = durability(evidence, request.selection);
    return *view == View::Ratios  ? durabilityRatioFigure(evidence, request.selection, findings)
           : *view == View::Times ? durabilityTimeFigure(evidence, request.selection, findings)
                                  : durabilityRateFigure(evidence, request.selection, findings);
}

Built mapOf(const Evidence& evidence, const FigureRequest& request) {
    return evidenceMapFigure(evidence, request.selection, evidenceMap(evidence, request.selection));
}

Built timelineOf(const Evidence& evidence, const FigureRequest& request) {
    return timelineFigure(evidence, request.selection, timeline(evidence, request.selection));
}

/// "treatment" in the selection narrows it; "versus" names what the comparison is against: a kind of comparator or a
/// treatment, or "key:…" the comparison itself.
Result<SynthesisQuery, WrongOption> synthesisQuery(const Evidence& evidence, const FigureRequest& request) {
    SynthesisQuery query;
    const auto outcome = choice<SynthesisOutcome>(
        request, "outcome", {SynthesisOutcome::Response, SynthesisOutcome::Remission, SynthesisOutcome::Change});
    if (!outcome) return outcome.error();
    query.outcome = *outcome;
    const auto measure = choice(request, "measure", measuresOf(query.outcome));
    if (!measure) return measure.error();
    query.measure = *measure;
    using enum stats::Tau2Method;
    const auto tau2 = choice<stats::Tau2Method>(request, "tau2", {Reml, Fixed, DerSimonianLaird, PauleMandel});
    if (!tau2) return tau2.error();
    query.model.tau2 = *tau2;
    const auto interval =
        choice<stats::IntervalMethod>(request, "interval", {stats::IntervalMethod::Hksj, stats::IntervalMethod::Wald});
    if (!interval) return interval.error();
    query.model.interval = *interval;
    if (const QString level = request.option("level"); !level.isEmpty()) {
        bool number = false;
        query.model.level = level.toDouble(&number);
        if (!number || query.model.level <= 0 || query.model.level >= 100 || std::isnan(query.model.level))
            return wrong("level", level, RequestText::tr("a percentage above 0 and below 100"));
    }
    using enum SubgroupBy;
    const auto by = choice<SubgroupBy>(request, "by",
                                       {None, Versus, Dose, Blinding, Crossover, Scale, Time, SubgroupBy::Resistance});
    if (!by) return by.error();
    query.by = *by;
    const QString versus = request.option("versus");
    // Every comparison is a block of its own already.
    if (query.by != None && versus == allComparisons)
        return wrong("by", request.option("by"), RequestText::tr("none, as every comparison is a block of its own"));
    for (const QString& id : request.options.value(QStringLiteral("exclude"))) {
        if (!evidence.study(id)) return wrong("exclude", id, RequestText::tr("a study of the library"));
        query.excluded << id;
    }
    if (versus.isEmpty() || versus == allComparisons) {
        query.comparison = versus;
        return query;
    }
    // The comparison is one of those that the selection holds: a word that fits none is said with the words that would.
    QStringList known;
    for (const ComparisonCount& count : synthesis(evidence, request.selection, query).comparisons) {
        const Comparison& comparison = count.comparison;
        const QString plain = comparison.kind == ComparatorKind::Active ? comparison.versus : toWord(comparison.kind);
        // "bupropion" is the comparison with most trials; "bupropion+switched" one way of giving it.
        const QString word =
            comparison.versusAs == GivenAs::NotAsked ? plain : plain + QLatin1Char('+') + toWord(comparison.versusAs);
        if (!known.contains(word)) known << word;
        if (word != versus && plain != versus && comparison.key() != versus) continue;
        query.comparison = comparison.key();
        return query;
    }
    return wrong("versus", versus, oneOf(known << QString(allComparisons)));
}

Built forestOf(const Evidence& evidence, const FigureRequest& request) {
    const auto query = synthesisQuery(evidence, request);
    if (!query) return query.error();
    std::vector<ForestColumn> columns;
    for (const QString& word : request.options.value(QStringLiteral("column"))) {
        const auto column = fromWord<ForestColumn>(word);
        if (!column) return wrong("column", word, RequestText::tr("one of %1").arg(allWords<ForestColumn>()));
        columns.push_back(*column);
    }
    return forestFigure(evidence, request.selection, synthesis(evidence, request.selection, *query), columns);
}

Built withoutOneOf(const Evidence& evidence, const FigureRequest& request) {
    const auto query = synthesisQuery(evidence, request);
    if (!query) return query.error();
    const auto way =
        choice<WithoutOne>(request, "view", {WithoutOne::Each, WithoutOne::Cumulative, WithoutOne::Influence});
    if (!way) return way.error();
    return withoutOneFigure(evidence, request.selection, synthesis(evidence, request.selection, *query), *way);
}

Built funnelOf(const Evidence& evidence, const FigureRequest& request) {
    const auto query = synthesisQuery(evidence, request);
    if (!query) return query.error();
    return funnelFigure(evidence, request.selection, synthesis(evidence, request.selection, *query));
}

Built moderatorOf(const Evidence& evidence, const FigureRequest& request) {
    const auto query = synthesisQuery(evidence, request);
    if (!query) return query.error();
    const auto moderator =
        choice<Moderator>(request, "moderator", {Moderator::Year, Moderator::People, Moderator::Time});
    if (!moderator) return moderator.error();
    return moderatorFigure(evidence, request.selection, synthesis(evidence, request.selection, *query), *moderator);
}

Built networkOf(const Evidence& evidence, const FigureRequest& request) {
    const auto query = synthesisQuery(evidence, request);
    if (!query) return query.error();
    const auto view =
        choice<NetworkView>(request, "view", {NetworkView::Graph, NetworkView::Ranking, NetworkView::Incoherence});
    if (!view) return view.error();
    return networkFigure(evidence, request.selection, evidenceNetwork(evidence, request.selection, *query), *view);
}

/// The map; with "event" the differences within trials; with "event" and "outcome" benefit against harm.
Built safetyOf(const Evidence& evidence, const FigureRequest& request) {
    const Selection& selection = request.selection;
    const QString event = request.option("event");
    if (event.isEmpty()) {
        const auto comparators = choice<bool>(request, "comparators", {{"yes", true}, {"no", false}});
        if (!comparators) return comparators.error();
        return safetyMapFigure(evidence, selection, safetyMap(evidence, selection, *comparators));
    }
    const EventGroup* group = eventTable().group(event);
    if (!group) {
        QStringList ids;
        for (const EventGroup& known : eventTable().groups) ids << known.id;
        return wrong("event", event, oneOf(ids));
    }
    if (request.option("outcome").isEmpty())
        return safetyContrastFigure(evidence, selection, *group, safetyContrasts(evidence, selection, *group));
    const auto outcome = rateOutcome(request);
    if (!outcome) return outcome.error();
    return tradeoffFigure(evidence, selection, *outcome, *group, tradeoffs(evidence, selection, *outcome, *group));
}

Built mechanismOf(const Evidence& evidence, const FigureRequest& request) {
    const std::vector<Mechanism> all = mechanisms(evidence);
    QStringList ids;
    for (const Mechanism& mechanism : all) ids << mechanism.id;
    const QString wanted = request.option("mechanism");
    const auto found = wanted.isEmpty() ? all.begin() : std::ranges::find(all, wanted, &Mechanism::id);
    if (found == all.end()) return wrong("mechanism", wanted, oneOf(ids));
    return mechanismFigure(evidence, *found);
}

Built biomarkersOf(const Evidence& evidence, const FigureRequest& request) {
    return markerFigure(evidence, request.selection, markerMatrix(evidence, request.selection));
}

Built predictorsOf(const Evidence& evidence, const FigureRequest& request) {
    return predictorFigure(evidence, request.selection, predictorFindings(evidence, request.selection));
}

constexpr std::pair<const char*, Built (*)(const Evidence&, const FigureRequest&)> builders[] = {
    {"rates", ratesOf},          {"contrasts", contrastsOf},   {"onset", onsetOf},
    {"course", courseOf},        {"durability", durabilityOf}, {"forest", forestOf},
    {"funnel", funnelOf},        {"network", networkOf},       {"without-one", withoutOneOf},
    {"moderator", moderatorOf},  {"evidence-map", mapOf},      {"timeline", timelineOf},
    {"safety", safetyOf},        {"mechanism", mechanismOf},   {"biomarkers", biomarkersOf},
    {"predictors", predictorsOf}};

} // namespace

QString measureOption(Measure measure) {
    for (const auto& [name, value] : measureNames)
        if (value == measure) return QString::fromLatin1(name);
    return {};
}

QStringList figureKinds() {
    QStringList names;
    for (const auto& [name, builder] : builders) names << QString::fromLatin1(name);
    return names;
}

Result<Figure, WrongOption> buildFigure(const Evidence& evidence, const FigureRequest& request) {
    for (const auto& [name, build] : builders)
        if (request.kind == QLatin1String(name)) return build(evidence, request);
    return wrong("kind", request.kind, oneOf(figureKinds()));
}

QStringList studiesIn(const Figure& figure) {
    QStringList ids;
    const auto take = [&ids](const QString& target) {
        if (const QString study = studyOf(target); !study.isEmpty()) ids << study;
    };
    for (const Mark& mark : figure.marks) take(mark.target);
    for (const FigureRow& row : figure.rows) take(row.target);
    for (const Bar& bar : figure.bars) take(bar.target);
    for (const auto& row : figure.table.rows)
        for (const TableCell& cell : row) take(cell.target);
    ids.sort();
    ids.removeDuplicates();
    return ids;
}

FigureRequest withUsualChoices(FigureRequest request) {
    for (const char* option : {"outcome", "measure", "versus"}) request.options.remove(QString::fromLatin1(option));
    return request;
}

} // namespace trd
