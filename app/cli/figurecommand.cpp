// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figurecommand.h"

#include "charts/graphexport.h"
#include "cli/figureoptions.h"
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
        FigureText::tr("figure KIND [SELECTION] -o F.{svg,pdf,png,csv,xlsx}: a figure as a file; kinds: %1")
            .arg(kinds()));
    addCommonOptions(parser);
    addSelectionOptions(parser);
    addProfileOptions(parser, false);
    addFigureOptions(parser);
    parser.addOption({key("theme"), FigureText::tr("print (default), light, dark, lecture"), key("THEME")});
    parser.addOption(
        {key("size"), FigureText::tr("width and height in pixels at 96 dpi, 1100x700 by default"), key("WxH")});
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
    if (const auto wrong = speak(parser)) return wrongCall(streams, parser, wrong->why);
    const auto evidence = libraryFor(parser);
    if (!evidence) return fault(streams, evidence.error());
    options.provenance = provenance(*evidence);
    if (kind == pathwayKind()) return runPathwayFigure(parser, streams, *evidence, options);
    const auto selection = selectionFrom(parser, *evidence);
    if (!selection) return wrongCall(streams, parser, selection.error().why);
    const auto figure = buildFigure(*evidence, requestFrom(parser, kind, *selection));
    if (!figure) return wrongCall(streams, parser, sentence(figure.error()));
    if (!parser.isSet(key("size"))) options.size = fittingSize(*figure, options);
    if (const auto written = exportFigure(*figure, file, options); !written) return fault(streams, written.error());
    return done;
}

} // namespace trd::cli
