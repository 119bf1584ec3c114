// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figurecommand.h"

#include "charts/graphexport.h"
#include "cli/profileoptions.h"
#include "figure/comparefigures.h"
#include "figure/forestfigure.h"
#include "figure/mechanismfigures.h"
#include "figure/networkfigures.h"
#include "figure/onsetfigures.h"
#include "figure/overviewfigures.h"
#include "figure/safetyfigures.h"
#include "figure/synthesisfigures.h"
#include "figure/words.h"
#include "pathway/knowledge.h"
#include "shell/application.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

namespace trd::cli {

namespace {

class FigureText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString key(const char* name) { return QString::fromLatin1(name); }

Result<Figure, WrongCall> ratesOf(const QCommandLineParser& parser, const Evidence& evidence,
                                  const Selection& selection) {
    const auto outcome = choice(parser, key("outcome"), {key("response"), key("remission")});
    if (!outcome) return outcome.error();
    const auto by = choice(parser, key("by"), {key("treatment"), key("strategy"), key("study")});
    if (!by) return by.error();
    const auto sort = choice(parser, key("sort"), {key("value"), key("certainty"), key("name")});
    if (!sort) return sort.error();
    const GroupBy grouping = *by == key("strategy") ? GroupBy::Strategy
                             : *by == key("study")  ? GroupBy::Study
                                                    : GroupBy::Treatment;
    const RateSort order = *sort == key("certainty")   ? RateSort::Certainty
                           : *sort == key("name")      ? RateSort::Name
                           : *sort == key("catalogue") ? RateSort::Catalogue
                                                       : RateSort::Value;
    return rateFigure(evidence, selection,
                      rates(evidence, selection,
                            *outcome == key("remission") ? RateOutcome::Remission : RateOutcome::Response, grouping),
                      order);
}

Result<Figure, WrongCall> contrastsOf(const QCommandLineParser& parser, const Evidence& evidence,
                                      const Selection& selection) {
    ContrastQuery query;
    const auto outcome = contrastOutcomeFrom(parser, evidence);
    if (!outcome) return outcome.error();
    query.outcome = *outcome;
    const std::pair<const char*, Measure> names[] = {
        {"rr", Measure::RiskRatio},   {"or", Measure::OddsRatio},      {"rd", Measure::RiskDifference},
        {"hr", Measure::HazardRatio}, {"md", Measure::MeanDifference}, {"smd", Measure::StandardisedMeanDifference}};
    QStringList words;
    for (const Measure possible : contrastMeasures(evidence, query.outcome))
        for (const auto& [name, value] : names)
            if (value == possible) words << key(name);
    const auto measure = choice(parser, key("measure"), words);
    if (!measure) return measure.error();
    for (const auto& [name, value] : names)
        if (*measure == QLatin1String(name)) query.measure = value;
    return contrastFigure(evidence, selection, query, contrasts(evidence, selection, query));
}

Result<Figure, WrongCall> onsetOf(const QCommandLineParser&, const Evidence& evidence, const Selection& selection) {
    return onsetFigure(evidence, selection, onsetFindings(evidence, selection));
}

Result<Figure, WrongCall> courseOf(const QCommandLineParser& parser, const Evidence& evidence,
                                   const Selection& selection) {
    const auto word = choice(parser, key("outcome"), {key("response"), key("remission")});
    if (!word) return word.error();
    const RateOutcome outcome = *word == key("remission") ? RateOutcome::Remission : RateOutcome::Response;
    return courseFigure(evidence, selection, outcome, courses(evidence, selection, outcome));
}

Result<Figure, WrongCall> durabilityOf(const QCommandLineParser&, const Evidence& evidence,
                                       const Selection& selection) {
    return durabilityRateFigure(evidence, selection, durability(evidence, selection));
}

Result<Figure, WrongCall> mapOf(const QCommandLineParser&, const Evidence& evidence, const Selection& selection) {
    return evidenceMapFigure(evidence, selection, evidenceMap(evidence, selection));
}

Result<Figure, WrongCall> timelineOf(const QCommandLineParser&, const Evidence& evidence, const Selection& selection) {
    return timelineFigure(evidence, selection, timeline(evidence, selection));
}

/// An option's value among the words of an enumeration, the first of WORDS where it is not given.
template <class E>
Result<E, WrongCall> wordOption(const QCommandLineParser& parser, const char* option, const std::vector<E>& words) {
    QStringList names;
    for (const E word : words) names << toWord(word);
    const auto value = choice(parser, key(option), names);
    if (!value) return value.error();
    return *fromWord<E>(*value);
}

/// --treatment narrows the selection; --versus names what the comparison is against: a kind of comparator or a
/// treatment.
Result<SynthesisQuery, WrongCall> synthesisQuery(const QCommandLineParser& parser, const Evidence& evidence,
                                                 const Selection& selection) {
    SynthesisQuery query;
    const auto outcome = wordOption<SynthesisOutcome>(
        parser, "outcome", {SynthesisOutcome::Response, SynthesisOutcome::Remission, SynthesisOutcome::Change});
    if (!outcome) return outcome.error();
    query.outcome = *outcome;
    const auto measure = wordOption(parser, "measure", measuresOf(query.outcome));
    if (!measure) return measure.error();
    query.measure = *measure;
    using enum stats::Tau2Method;
    const auto tau2 = wordOption<stats::Tau2Method>(parser, "tau2", {Reml, Fixed, DerSimonianLaird, PauleMandel});
    if (!tau2) return tau2.error();
    query.model.tau2 = *tau2;
    const auto interval = wordOption<stats::IntervalMethod>(parser, "interval",
                                                            {stats::IntervalMethod::Hksj, stats::IntervalMethod::Wald});
    if (!interval) return interval.error();
    query.model.interval = *interval;
    if (parser.isSet(key("level"))) {
        bool number = false;
        query.model.level = parser.value(key("level")).toDouble(&number);
        if (!number || !(query.model.level > 0 && query.model.level < 100))
            return WrongCall{FigureText::tr("--level: found “%1”, expected a percentage above 0 and below 100")
                                 .arg(parser.value(key("level")))};
    }
    using enum SubgroupBy;
    const auto by = wordOption<SubgroupBy>(
        parser, "by", {None, Versus, Dose, Blinding, Crossover, Scale, Time, SubgroupBy::Resistance});
    if (!by) return by.error();
    query.by = *by;
    // Every comparison is a block of its own already.
    if (query.by != None && parser.value(key("versus")) == allComparisons)
        return WrongCall{
            FigureText::tr("--by: found “%1”, not possible with --versus all").arg(parser.value(key("by")))};
    for (const QString& id : parser.values(key("exclude"))) {
        if (!evidence.study(id))
            return WrongCall{FigureText::tr("--exclude: found “%1”, expected a study of the library").arg(id)};
        query.excluded << id;
    }
    if (!parser.isSet(key("versus"))) return query;
    // The comparison is one of those that the selection holds: a word that fits none is said with the words that would.
    const QString versus = parser.value(key("versus"));
    if (versus == allComparisons) {
        query.comparison = versus;
        return query;
    }
    const Synthesis held = synthesis(evidence, selection, query);
    QStringList known;
    for (const ComparisonCount& count : held.comparisons) {
        const Comparison& comparison = count.comparison;
        const QString plain = comparison.kind == ComparatorKind::Active ? comparison.versus : toWord(comparison.kind);
        // "bupropion" is the comparison with most trials; "bupropion+switched" one way of giving it.
        const QString word =
            comparison.versusAs == GivenAs::NotAsked ? plain : plain + QLatin1Char('+') + toWord(comparison.versusAs);
        if (!known.contains(word)) known << word;
        if (word != versus && plain != versus) continue;
        query.comparison = comparison.key();
        return query;
    }
    return WrongCall{FigureText::tr("--versus: found “%1”, expected one of %2")
                         .arg(versus, (known << QString(allComparisons)).join(QStringLiteral(", ")))};
}

Result<Figure, WrongCall> forestOf(const QCommandLineParser& parser, const Evidence& evidence,
                                   const Selection& selection) {
    const auto query = synthesisQuery(parser, evidence, selection);
    if (!query) return query.error();
    std::vector<ForestColumn> columns;
    for (const QString& word : parser.values(key("column"))) {
        const auto column = fromWord<ForestColumn>(word);
        if (!column)
            return WrongCall{
                FigureText::tr("--column: found “%1”, expected one of %2").arg(word, allWords<ForestColumn>())};
        columns.push_back(*column);
    }
    return forestFigure(evidence, selection, synthesis(evidence, selection, *query), columns);
}

Result<Figure, WrongCall> funnelOf(const QCommandLineParser& parser, const Evidence& evidence,
                                   const Selection& selection) {
    const auto query = synthesisQuery(parser, evidence, selection);
    if (!query) return query.error();
    return funnelFigure(evidence, selection, synthesis(evidence, selection, *query));
}

Result<Figure, WrongCall> networkOf(const QCommandLineParser& parser, const Evidence& evidence,
                                    const Selection& selection) {
    const auto query = synthesisQuery(parser, evidence, selection);
    if (!query) return query.error();
    const auto view =
        wordOption<NetworkView>(parser, "view", {NetworkView::Graph, NetworkView::Ranking, NetworkView::Incoherence});
    if (!view) return view.error();
    return networkFigure(evidence, selection, evidenceNetwork(evidence, selection, *query), *view);
}

/// safety: the map; with --event the differences within trials; with --event and --outcome benefit against harm.
Result<Figure, WrongCall> safetyOf(const QCommandLineParser& parser, const Evidence& evidence,
                                   const Selection& selection) {
    if (!parser.isSet(key("event"))) return safetyMapFigure(evidence, selection, safetyMap(evidence, selection));
    QStringList ids;
    for (const EventGroup& group : eventTable().groups) ids << group.id;
    const auto event = choice(parser, key("event"), ids);
    if (!event) return event.error();
    const EventGroup& group = *eventTable().group(*event);
    if (!parser.isSet(key("outcome")))
        return safetyContrastFigure(evidence, selection, group, safetyContrasts(evidence, selection, group));
    const auto word = choice(parser, key("outcome"), {key("response"), key("remission")});
    if (!word) return word.error();
    const RateOutcome outcome = *word == key("remission") ? RateOutcome::Remission : RateOutcome::Response;
    return tradeoffFigure(evidence, selection, outcome, group, tradeoffs(evidence, selection, outcome, group));
}

Result<Figure, WrongCall> mechanismOf(const QCommandLineParser& parser, const Evidence& evidence, const Selection&) {
    const std::vector<Mechanism> all = mechanisms(evidence);
    QStringList ids;
    for (const Mechanism& mechanism : all) ids << mechanism.id;
    const auto id = choice(parser, key("mechanism"), ids);
    if (!id) return id.error();
    return mechanismFigure(evidence, *std::ranges::find(all, *id, &Mechanism::id));
}

Result<Figure, WrongCall> biomarkersOf(const QCommandLineParser&, const Evidence& evidence,
                                       const Selection& selection) {
    return markerFigure(evidence, selection, markerMatrix(evidence, selection));
}

Result<Figure, WrongCall> predictorsOf(const QCommandLineParser&, const Evidence& evidence,
                                       const Selection& selection) {
    return predictorFigure(evidence, selection, predictorFindings(evidence, selection));
}

using Builder = Result<Figure, WrongCall> (*)(const QCommandLineParser&, const Evidence&, const Selection&);
const std::pair<const char*, Builder> builders[] = {
    {"rates", ratesOf},           {"contrasts", contrastsOf},  {"onset", onsetOf},   {"course", courseOf},
    {"durability", durabilityOf}, {"forest", forestOf},        {"funnel", funnelOf}, {"network", networkOf},
    {"evidence-map", mapOf},      {"timeline", timelineOf},    {"safety", safetyOf}, {"mechanism", mechanismOf},
    {"biomarkers", biomarkersOf}, {"predictors", predictorsOf}};

/// Made from answers, not from a selection of studies.
QString pathwayKind() { return key("pathway"); }

QString kinds() {
    QStringList names;
    for (const auto& [name, builder] : builders) names << QString::fromLatin1(name);
    names << pathwayKind();
    return names.join(QStringLiteral(", "));
}

int runPathwayFigure(const CommandParser& parser, const Streams& streams, const Evidence& evidence,
                     ExportOptions options) {
    const auto settings = settingsFrom(parser);
    if (!settings) return wrongCall(streams, parser, settings.error().why);
    const auto knowledge = readPathwayKnowledge(evidence);
    if (!knowledge) return faultsOf(streams, knowledge.error());
    Faults faults;
    Profile profile = profileFrom(parser, knowledge->form, faults);
    for (const Setting& setting : *settings)
        note(faults, profile.setText(knowledge->form, setting.item, setting.value), key("set"));
    if (!faults.empty()) return faultsOf(streams, faults);
    warnOfCrisis(streams, profile);
    const PathwayFigure figure = pathwayFigure(*knowledge, pathwayLayout(knowledge->graph), profile);
    if (!parser.isSet(key("size"))) options.size = fittingSize(figure, options);
    if (const auto written = exportGraph(figure, parser.value(key("output")), options); !written)
        return fault(streams, written.error());
    return done;
}

} // namespace

int runFigure(const QStringList& args, const Streams& streams) {
    CommandParser parser(key("figure KIND"));
    parser.setApplicationDescription(
        FigureText::tr("figure KIND [SELECTION] -o F.{svg,pdf,png,csv}: a figure as a file; kinds: %1").arg(kinds()));
    addCommonOptions(parser);
    addSelectionOptions(parser);
    addProfileOptions(parser, false);
    parser.addOption({key("outcome"),
                      FigureText::tr("rates, contrasts, course, forest, funnel and network: response (default), "
                                     "remission, …; change for contrasts and syntheses"),
                      key("KIND")});
    parser.addOption({key("measure"),
                      FigureText::tr("contrasts: rr, or, rd, hr, md and smd for change and score; forest, funnel, "
                                     "network: rd, rr, or, md and smd for change"),
                      key("M")});
    parser.addOption(
        {key("by"),
         FigureText::tr(
             "rates: treatment, strategy, study; forest: comparator, dose, blinding, design, scale, time, resistance"),
         key("GROUP")});
    parser.addOption({key("versus"),
                      FigureText::tr("forest, funnel: placebo, active-placebo, no-treatment, low-dose, a treatment, or "
                                     "all; without it the comparison with most trials"),
                      key("WHAT")});
    parser.addOption({key("view"), FigureText::tr("network: graph (default), ranking, incoherence"), key("VIEW")});
    parser.addOption(
        {key("tau2"), FigureText::tr("forest, funnel, network: reml (default), fixed, dl, pm"), key("METHOD")});
    parser.addOption({key("interval"), FigureText::tr("forest, funnel: hksj (default), wald"), key("METHOD")});
    parser.addOption({key("level"),
                      FigureText::tr("forest, funnel, network: level of the intervals in percent, 95 by default"),
                      key("PERCENT")});
    parser.addOption(
        {key("exclude"), FigureText::tr("forest, funnel, network: leaves a study out (repeatable)"), key("STUDY")});
    parser.addOption({key("column"),
                      FigureText::tr("forest: dose, scale, time, blinding, n beside the plot (repeatable)"),
                      key("COLUMN")});
    parser.addOption({key("event"),
                      FigureText::tr("safety: the differences within trials for one event, such as stopped-adverse; "
                                     "with --outcome, benefit against harm"),
                      key("EVENT")});
    parser.addOption({key("mechanism"), FigureText::tr("mechanism: which one, such as psychedelic"), key("ID")});
    parser.addOption({key("sort"), FigureText::tr("rates: value, certainty, name"), key("ORDER")});
    parser.addOption({key("theme"), FigureText::tr("print (default), light, dark, lecture"), key("THEME")});
    parser.addOption(
        {key("size"), FigureText::tr("width and height in pixels at 96 dpi, 1100x700 by default"), key("WxH")});
    parser.addOption({key("language"), FigureText::tr("en, it"), key("L")});
    if (const auto code = parser.ended(args, streams)) return *code;
    if (parser.positionalArguments().size() != 1)
        return wrongCall(streams, parser, FigureText::tr("figure: expected one kind of %1").arg(kinds()));
    if (!parser.isSet(key("output"))) return wrongCall(streams, parser, FigureText::tr("figure: expected -o FILE"));
    const QString file = parser.value(key("output"));
    if (!exportFormats().contains(QFileInfo(file).suffix().toLower()))
        return wrongCall(streams, parser,
                         FigureText::tr("-o: found the ending “%1”, expected one of %2")
                             .arg(QFileInfo(file).suffix(), exportFormats().join(QStringLiteral(", "))));
    const auto theme = choice(parser, key("theme"), {key("print"), key("light"), key("dark"), key("lecture")});
    if (!theme) return wrongCall(streams, parser, theme.error().why);
    ExportOptions options;
    options.theme = *theme == key("dark")      ? ThemeKind::Dark
                    : *theme == key("light")   ? ThemeKind::Light
                    : *theme == key("lecture") ? ThemeKind::Lecture
                                               : ThemeKind::Print;
    if (parser.isSet(key("size"))) {
        static const QRegularExpression form(QStringLiteral("^([0-9]{3,5})x([0-9]{3,5})$"));
        const auto match = form.match(parser.value(key("size")));
        options.size = {match.captured(1).toInt(), match.captured(2).toInt()};
        // Beyond this a picture at 300 dpi no longer fits a computer's memory.
        if (!match.hasMatch() || options.size.width() > 8000 || options.size.height() > 8000)
            return wrongCall(streams, parser,
                             FigureText::tr("--size: found “%1”, expected WIDTHxHEIGHT between 100 and 8000")
                                 .arg(parser.value(key("size"))));
    }
    const auto language = choice(parser, key("language"), {key("en"), key("it")});
    if (!language) return wrongCall(streams, parser, language.error().why);
    installLanguage(*QCoreApplication::instance(), *language);
    const auto evidence = libraryFor(parser);
    if (!evidence) return fault(streams, evidence.error());
    options.provenance = provenance(*evidence);
    if (parser.positionalArguments().front() == pathwayKind())
        return runPathwayFigure(parser, streams, *evidence, options);
    const auto selection = selectionFrom(parser, *evidence);
    if (!selection) return wrongCall(streams, parser, selection.error().why);
    for (const auto& [name, build] : builders) {
        if (parser.positionalArguments().front() != QLatin1String(name)) continue;
        const auto figure = build(parser, *evidence, *selection);
        if (!figure) return wrongCall(streams, parser, figure.error().why);
        if (!parser.isSet(key("size"))) options.size = fittingSize(*figure, options);
        if (const auto written = exportFigure(*figure, file, options); !written) return fault(streams, written.error());
        return done;
    }
    return wrongCall(streams, parser,
                     FigureText::tr("figure: found “%1”, expected one kind of %2")
                         .arg(parser.positionalArguments().front(), kinds()));
}

} // namespace trd::cli
