// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figurecommand.h"

#include "charts/exporter.h"
#include "figure/comparefigures.h"
#include "figure/overviewfigures.h"
#include "figure/mechanismfigures.h"
#include "figure/onsetfigures.h"
#include "figure/safetyfigures.h"
#include "figure/words.h"
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

Result<Figure, WrongCall> ratesOf(const QCommandLineParser& parser, const Evidence& evidence, const Selection& selection) {
    const auto outcome = choice(parser, key("outcome"), {key("response"), key("remission")});
    if (!outcome) return outcome.error();
    const auto by = choice(parser, key("by"), {key("treatment"), key("strategy"), key("study")});
    if (!by) return by.error();
    const auto sort = choice(parser, key("sort"), {key("value"), key("certainty"), key("name")});
    if (!sort) return sort.error();
    const GroupBy grouping = *by == key("strategy") ? GroupBy::Strategy : *by == key("study") ? GroupBy::Study : GroupBy::Treatment;
    const RateSort order = *sort == key("certainty") ? RateSort::Certainty : *sort == key("name") ? RateSort::Name : RateSort::Value;
    return rateFigure(evidence, selection, rates(evidence, selection, *outcome == key("remission") ? RateOutcome::Remission : RateOutcome::Response, grouping), order);
}

Result<Figure, WrongCall> contrastsOf(const QCommandLineParser& parser, const Evidence& evidence, const Selection& selection) {
    ContrastQuery query;
    if (parser.isSet(key("outcome"))) query.outcome = parser.value(key("outcome"));
    const bool change = query.outcome == key("change");
    const auto measure = choice(parser, key("measure"), change ? QStringList{key("md"), key("smd")} : QStringList{key("rr"), key("or"), key("rd"), key("hr")});
    if (!measure) return measure.error();
    const std::pair<const char*, Measure> names[] = {{"rr", Measure::RiskRatio}, {"or", Measure::OddsRatio}, {"rd", Measure::RiskDifference},
                                                     {"hr", Measure::HazardRatio}, {"md", Measure::MeanDifference}, {"smd", Measure::StandardisedMeanDifference}};
    for (const auto& [name, value] : names)
        if (*measure == QLatin1String(name)) query.measure = value;
    auto rows = contrasts(evidence, selection, query);
    if (change) std::erase_if(rows, [&](const TrialContrast& row) { return !isDepressionScale(evidence, row.scale); });
    return contrastFigure(evidence, selection, query, rows);
}

Result<Figure, WrongCall> onsetOf(const QCommandLineParser&, const Evidence& evidence, const Selection& selection) {
    return onsetFigure(evidence, selection, onsetFindings(evidence, selection));
}

Result<Figure, WrongCall> courseOf(const QCommandLineParser& parser, const Evidence& evidence, const Selection& selection) {
    const auto word = choice(parser, key("outcome"), {key("response"), key("remission")});
    if (!word) return word.error();
    const RateOutcome outcome = *word == key("remission") ? RateOutcome::Remission : RateOutcome::Response;
    return courseFigure(evidence, selection, outcome, courses(evidence, selection, outcome));
}

Result<Figure, WrongCall> durabilityOf(const QCommandLineParser&, const Evidence& evidence, const Selection& selection) {
    return durabilityRateFigure(evidence, selection, durability(evidence, selection));
}

Result<Figure, WrongCall> mapOf(const QCommandLineParser&, const Evidence& evidence, const Selection& selection) {
    return evidenceMapFigure(evidence, selection, evidenceMap(evidence, selection));
}

Result<Figure, WrongCall> timelineOf(const QCommandLineParser&, const Evidence& evidence, const Selection& selection) {
    return timelineFigure(evidence, selection, timeline(evidence, selection));
}

/// safety: the map; with --event the differences within trials; with --event and --outcome benefit against harm.
Result<Figure, WrongCall> safetyOf(const QCommandLineParser& parser, const Evidence& evidence, const Selection& selection) {
    if (!parser.isSet(key("event"))) return safetyMapFigure(evidence, selection, safetyMap(evidence, selection));
    QStringList ids;
    for (const EventGroup& group : eventTable().groups) ids << group.id;
    const auto event = choice(parser, key("event"), ids);
    if (!event) return event.error();
    const EventGroup& group = *eventTable().group(*event);
    if (!parser.isSet(key("outcome"))) return safetyContrastFigure(evidence, selection, group, safetyContrasts(evidence, selection, group));
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

Result<Figure, WrongCall> biomarkersOf(const QCommandLineParser&, const Evidence& evidence, const Selection& selection) {
    return markerFigure(evidence, selection, markerMatrix(evidence, selection));
}

Result<Figure, WrongCall> predictorsOf(const QCommandLineParser&, const Evidence& evidence, const Selection& selection) {
    return predictorFigure(evidence, selection, predictorFindings(evidence, selection));
}

using Builder = Result<Figure, WrongCall> (*)(const QCommandLineParser&, const Evidence&, const Selection&);
const std::pair<const char*, Builder> builders[] = {{"rates", ratesOf}, {"contrasts", contrastsOf}, {"onset", onsetOf}, {"course", courseOf}, {"durability", durabilityOf},
                                                       {"evidence-map", mapOf}, {"timeline", timelineOf}, {"safety", safetyOf},
                                                       {"mechanism", mechanismOf}, {"biomarkers", biomarkersOf}, {"predictors", predictorsOf}};

QString kinds() {
    QStringList names;
    for (const auto& [name, builder] : builders) names << QString::fromLatin1(name);
    return names.join(QStringLiteral(", "));
}

} // namespace

int runFigure(const QStringList& args, const Streams& streams) {
    QCommandLineParser parser;
    parser.setApplicationDescription(FigureText::tr("figure KIND [SELECTION] -o F.{svg,pdf,png,csv}: a figure as a file; kinds: %1").arg(kinds()));
    addCommonOptions(parser);
    addSelectionOptions(parser);
    parser.addOption({key("outcome"), FigureText::tr("rates, contrasts and course: response (default), remission, …"), key("KIND")});
    parser.addOption({key("event"), FigureText::tr("safety: the differences within trials for one event, such as stopped-adverse; with --outcome, benefit against harm"), key("EVENT")});
    parser.addOption({key("mechanism"), FigureText::tr("mechanism: which one, such as psychedelic"), key("ID")});
    parser.addOption({key("measure"), FigureText::tr("contrasts: rr, or, rd, hr; md, smd for change"), key("M")});
    parser.addOption({key("by"), FigureText::tr("rates: treatment, strategy, study"), key("GROUP")});
    parser.addOption({key("sort"), FigureText::tr("rates: value, certainty, name"), key("ORDER")});
    parser.addOption({key("theme"), FigureText::tr("print (default), light, dark, lecture"), key("THEME")});
    parser.addOption({key("size"), FigureText::tr("width and height in pixels at 96 dpi, 1100x700 by default"), key("WxH")});
    parser.addOption({key("language"), FigureText::tr("en, it"), key("L")});
    if (!parser.parse(QStringList{key("trd-atlas-cli")} + args)) return wrongCall(streams, parser, parser.errorText());
    if (parser.positionalArguments().size() != 1) return wrongCall(streams, parser, FigureText::tr("figure: expected one kind of %1").arg(kinds()));
    if (!parser.isSet(key("output"))) return wrongCall(streams, parser, FigureText::tr("figure: expected -o FILE"));
    const QString file = parser.value(key("output"));
    if (!exportFormats().contains(QFileInfo(file).suffix().toLower()))
        return wrongCall(streams, parser, FigureText::tr("-o: found the ending “%1”, expected one of %2").arg(QFileInfo(file).suffix(), exportFormats().join(QStringLiteral(", "))));
    const auto theme = choice(parser, key("theme"), {key("print"), key("light"), key("dark"), key("lecture")});
    if (!theme) return wrongCall(streams, parser, theme.error().why);
    ExportOptions options;
    options.theme = *theme == key("dark") ? ThemeKind::Dark : *theme == key("light") ? ThemeKind::Light : *theme == key("lecture") ? ThemeKind::Lecture : ThemeKind::Print;
    if (parser.isSet(key("size"))) {
        static const QRegularExpression form(QStringLiteral("^([0-9]{3,5})x([0-9]{3,5})$"));
        const auto match = form.match(parser.value(key("size")));
        options.size = {match.captured(1).toInt(), match.captured(2).toInt()};
        // Beyond this a picture at 300 dpi no longer fits a computer's memory.
        if (!match.hasMatch() || options.size.width() > 8000 || options.size.height() > 8000)
            return wrongCall(streams, parser, FigureText::tr("--size: found “%1”, expected WIDTHxHEIGHT between 100 and 8000").arg(parser.value(key("size"))));
    }
    const auto language = choice(parser, key("language"), {key("en"), key("it")});
    if (!language) return wrongCall(streams, parser, language.error().why);
    installLanguage(*QCoreApplication::instance(), *language);
    const auto evidence = libraryFor(parser);
    if (!evidence) return fault(streams, evidence.error());
    const auto selection = selectionFrom(parser, *evidence);
    if (!selection) return wrongCall(streams, parser, selection.error().why);
    options.provenance = provenance(*evidence);
    for (const auto& [name, build] : builders) {
        if (parser.positionalArguments().front() != QLatin1String(name)) continue;
        const auto figure = build(parser, *evidence, *selection);
        if (!figure) return wrongCall(streams, parser, figure.error().why);
        if (!parser.isSet(key("size"))) options.size = fittingSize(*figure, options);
        if (const auto written = exportFigure(*figure, file, options); !written) return fault(streams, written.error());
        return done;
    }
    return wrongCall(streams, parser, FigureText::tr("figure: found “%1”, expected one kind of %2").arg(parser.positionalArguments().front(), kinds()));
}

} // namespace trd::cli
