// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figurecommand.h"

#include "charts/graphexport.h"
#include "cli/profileoptions.h"
#include "figure/figurerequest.h"
#include "pathway/knowledge.h"
#include "shell/application.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace trd::cli {

namespace {

class FigureText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString key(const char* name) { return QString::fromLatin1(name); }

/// The choices of a figure as they were typed.
FigureRequest requestFrom(const QCommandLineParser& parser, const QString& kind, const Selection& selection) {
    FigureRequest request{kind, {}, selection};
    for (const char* option : {"outcome", "measure", "by", "sort", "versus", "view", "tau2", "interval", "level",
                               "exclude", "column", "event", "mechanism", "moderator"})
        if (parser.isSet(key(option))) request.options.insert(key(option), parser.values(key(option)));
    return request;
}

/// Made from answers, not from a selection of studies.
QString pathwayKind() { return key("pathway"); }

QString kinds() { return (figureKinds() << pathwayKind()).join(QStringLiteral(", ")); }

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
    parser.addOption({key("view"),
                      FigureText::tr("network: graph (default), ranking, incoherence; durability: rates (default), "
                                     "ratios, times; without-one: leave-one-out (default), cumulative, influence"),
                      key("VIEW")});
    parser.addOption({key("moderator"), FigureText::tr("moderator: year (default), n, time"), key("WHAT")});
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
    const QString kind = parser.positionalArguments().front();
    if (kind != pathwayKind() && !figureKinds().contains(kind))
        return wrongCall(streams, parser,
                         FigureText::tr("figure: found “%1”, expected one kind of %2").arg(kind, kinds()));
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
        const auto size = sizeFrom(parser);
        if (!size) return wrongCall(streams, parser, size.error().why);
        options.size = *size;
    }
    const auto language = choice(parser, key("language"), {key("en"), key("it")});
    if (!language) return wrongCall(streams, parser, language.error().why);
    installLanguage(*QCoreApplication::instance(), *language);
    const auto evidence = libraryFor(parser);
    if (!evidence) return fault(streams, evidence.error());
    options.provenance = provenance(*evidence);
    if (kind == pathwayKind()) return runPathwayFigure(parser, streams, *evidence, options);
    const auto selection = selectionFrom(parser, *evidence);
    if (!selection) return wrongCall(streams, parser, selection.error().why);
    const auto figure = buildFigure(*evidence, requestFrom(parser, kind, *selection));
    if (!figure) {
        const WrongOption& wrong = figure.error();
        return wrongCall(streams, parser,
                         FigureText::tr("--%1: found %2, expected %3").arg(wrong.option, wrong.found, wrong.expected));
    }
    if (!parser.isSet(key("size"))) options.size = fittingSize(*figure, options);
    if (const auto written = exportFigure(*figure, file, options); !written) return fault(streams, written.error());
    return done;
}

} // namespace trd::cli
