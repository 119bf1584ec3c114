// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/reportcommands.h"

#include "cli/figureoptions.h"
#include "report/exportall.h"
#include "report/reportfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <variant>

namespace trd::cli {

namespace {

class ReportText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString key(const char* name) { return QString::fromLatin1(name); }

/// What both commands read from their call.
struct Asked {
    Evidence evidence;
    Selection selection;
    QDate made;
};

void addOptions(CommandParser& parser) {
    addCommonOptions(parser);
    addSelectionOptions(parser);
    addFigureOptions(parser);
    parser.addOption(
        {key("date"), ReportText::tr("the date that the files carry, today by default"), key("YYYY-MM-DD")});
}

/// What the call asks for; the exit code where it asks for nothing that can be had.
std::variant<Asked, int> asked(const CommandParser& parser, const Streams& streams) {
    QDate made = QDate::currentDate();
    if (parser.isSet(key("date"))) {
        made = QDate::fromString(parser.value(key("date")), Qt::ISODate);
        if (!made.isValid())
            return wrongCall(
                streams, parser,
                ReportText::tr("--date: found “%1”, expected a day such as 2026-11-25").arg(parser.value(key("date"))));
    }
    if (const auto wrong = speak(parser)) return wrongCall(streams, parser, wrong->why);
    auto evidence = libraryFor(parser);
    if (!evidence) return fault(streams, evidence.error());
    auto selection = selectionFrom(parser, *evidence);
    if (!selection) return wrongCall(streams, parser, selection.error().why);
    return Asked{std::move(evidence).value(), std::move(selection).value(), made};
}

QString kinds() { return figureKinds().join(QStringLiteral(", ")); }

} // namespace

int runReport(const QStringList& args, const Streams& streams) {
    CommandParser parser(key("report KIND"));
    parser.setApplicationDescription(
        ReportText::tr(
            "report KIND [SELECTION] -o F.{pdf,html}: a figure with its numbers, cautions and sources; kinds: %1")
            .arg(kinds()));
    addOptions(parser);
    if (const auto code = parser.ended(args, streams)) return *code;
    if (parser.positionalArguments().size() != 1)
        return wrongCall(streams, parser, ReportText::tr("report: expected one kind of %1").arg(kinds()));
    const QString kind = parser.positionalArguments().front();
    if (!figureKinds().contains(kind))
        return wrongCall(streams, parser,
                         ReportText::tr("report: found “%1”, expected one kind of %2").arg(kind, kinds()));
    if (!parser.isSet(key("output"))) return wrongCall(streams, parser, ReportText::tr("report: expected -o FILE"));
    const QString file = parser.value(key("output"));
    if (!reportFormats().contains(QFileInfo(file).suffix().toLower()))
        return wrongCall(streams, parser,
                         ReportText::tr("-o: found the ending “%1”, expected one of %2")
                             .arg(QFileInfo(file).suffix(), reportFormats().join(QStringLiteral(", "))));
    const auto read = asked(parser, streams);
    if (const int* code = std::get_if<int>(&read)) return *code;
    const auto& [evidence, selection, made] = std::get<Asked>(read);
    const FigureRequest request = requestFrom(parser, kind, selection);
    const auto figure = buildFigure(evidence, request);
    if (!figure) return wrongCall(streams, parser, sentence(figure.error()));
    if (const auto written = exportReport(evidence, request, *figure, file, made); !written)
        return fault(streams, written.error());
    return done;
}

int runExportAll(const QStringList& args, const Streams& streams) {
    CommandParser parser(key("export-all [KIND]"));
    parser.setApplicationDescription(
        ReportText::tr("export-all [KIND] [SELECTION] -o FOLDER: every kind of figure of a selection with tables, "
                       "references and a report, KIND first; kinds: %1")
            .arg(kinds()));
    addOptions(parser);
    if (const auto code = parser.ended(args, streams)) return *code;
    const QStringList wanted = parser.positionalArguments();
    if (wanted.size() > 1 || (wanted.size() == 1 && !figureKinds().contains(wanted.front())))
        return wrongCall(streams, parser,
                         ReportText::tr("export-all: found “%1”, expected one kind of %2, or none")
                             .arg(wanted.join(QLatin1Char(' ')), kinds()));
    if (!parser.isSet(key("output")))
        return wrongCall(streams, parser, ReportText::tr("export-all: expected -o FOLDER"));
    const auto read = asked(parser, streams);
    if (const int* code = std::get_if<int>(&read)) return *code;
    const auto& [evidence, selection, made] = std::get<Asked>(read);
    // Without a kind the choices are those of the rates, which come first.
    const FigureRequest own = requestFrom(parser, wanted.value(0, figureKinds().front()), selection);
    if (const auto figure = buildFigure(evidence, own); !figure)
        return wrongCall(streams, parser, sentence(figure.error()));
    ExportAll all(evidence, selection, own, parser.value(key("output")), made);
    while (!all.isFinished())
        if (const auto step = all.step(); !step) return fault(streams, step.error());
    return done;
}

} // namespace trd::cli
