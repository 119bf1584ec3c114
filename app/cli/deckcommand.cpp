// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deckcommand.h"

#include "cli/figureoptions.h"
#include "lecture/deckexport.h"
#include "lecture/slidemaker.h"
#include "shell/application.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

namespace trd::cli {

namespace {

class DeckText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString key(const char* name) { return QString::fromLatin1(name); }

int exportTo(const CommandParser& parser, const Streams& streams, const Evidence& evidence, const Deck& deck) {
    DeckExport options;
    options.notes = parser.isSet(key("notes"));
    options.provenance = provenance(evidence);
    // The first is taken where none is named: a hall is dark, paper white.
    QStringList themes{key("lecture"), key("light"), key("dark"), key("print")};
    if (options.notes) themes.move(3, 0);
    const auto theme = choice(parser, key("theme"), themes);
    if (!theme) return wrongCall(streams, parser, theme.error().why);
    options.theme = *theme == key("light")   ? ThemeKind::Light
                    : *theme == key("dark")  ? ThemeKind::Dark
                    : *theme == key("print") ? ThemeKind::Print
                                             : ThemeKind::Lecture;
    if (parser.isSet(key("size"))) {
        const auto size = sizeFrom(parser);
        if (!size) return wrongCall(streams, parser, size.error().why);
        options.size = *size;
    }
    if (!parser.isSet(key("output"))) return wrongCall(streams, parser, DeckText::tr("deck export: expected -o FILE"));
    const QString target = parser.value(key("output"));
    if (QFileInfo(target).exists() && QFileInfo(target) == QFileInfo(parser.positionalArguments().back()))
        return wrongCall(streams, parser, DeckText::tr("-o: found the deck itself, expected another file"));
    Result<bool> written = true;
    if (parser.isSet(key("format"))) {
        const auto format = choice(parser, key("format"), deckFolderFormats() + deckFileFormats());
        if (!format) return wrongCall(streams, parser, format.error().why);
        written = deckFileFormats().contains(*format) ? exportDeck(evidence, deck, target, options)
                                                      : exportDeckFolder(evidence, deck, target, *format, options);
    } else if (deckFileFormats().contains(QFileInfo(target).suffix().toLower())) {
        written = exportDeck(evidence, deck, target, options);
    } else {
        return wrongCall(streams, parser,
                         DeckText::tr("-o: found the ending “%1”, expected one of %2, or a folder with --format %3")
                             .arg(QFileInfo(target).suffix(), deckFileFormats().join(QStringLiteral(", ")),
                                  deckFolderFormats().join(QLatin1Char('|'))));
    }
    return written ? done : fault(streams, written.error());
}

int check(const CommandParser& parser, const Streams& streams, const Evidence& evidence, const Deck& deck) {
    const auto format = choice(parser, key("format"), {key("table"), key("json")});
    if (!format) return wrongCall(streams, parser, format.error().why);
    const SlideMaker maker(evidence);
    bool faulty = false;
    QJsonArray slides;
    Table table{{{key("slide"), DeckText::tr("Slide"), true}, {key("remark"), DeckText::tr("Remark")}}, {}};
    for (std::size_t i = 0; i < deck.slides.size(); ++i) {
        SlideRemarks remarks = remarksOn(evidence, deck.slides[i]);
        // What a pathway names (examples, steps) comes with the program, not with the library.
        if (deck.slides[i].request.kind == pathwaySlide) remarks.faults += maker.content(deck.slides[i]).remarks;
        remarks.faults.removeDuplicates();
        faulty |= !remarks.faults.isEmpty();
        const int number = static_cast<int>(i) + 1;
        slides.append(QJsonObject{{key("slide"), number},
                                  {key("faults"), QJsonArray::fromStringList(remarks.faults)},
                                  {key("changes"), QJsonArray::fromStringList(remarks.changes)}});
        for (const QString& remark : remarks.faults + remarks.changes)
            table.rows.push_back({numberCell(number), textCell(remark)});
    }
    // Nothing to say is nothing said.
    const QByteArray said = *format == key("json") ? jsonBytes(slides)
                            : table.rows.empty()   ? QByteArray()
                                                   : tableBytes(table);
    const int code = write(streams, parser, said);
    return code != done ? code : faulty ? inputAtFault : done;
}

int renew(const CommandParser& parser, const Streams& streams, const Evidence& evidence, Deck deck) {
    // What cannot be shown in front of this library keeps what it rested on: there is nothing to put in its place.
    bool faulty = false;
    for (std::size_t i = 0; i < deck.slides.size(); ++i) {
        const QStringList faults = remarksOn(evidence, deck.slides[i]).faults;
        if (faults.isEmpty())
            deck.slides[i].basis = basisOf(evidence, deck.slides[i]);
        else
            streams.err << DeckText::tr("Slide %1 stays as it was: %2").arg(i + 1).arg(faults.front()) << '\n';
        faulty |= !faults.isEmpty();
    }
    const int code = write(streams, parser, deckBytes(deck));
    return code != done ? code : faulty ? inputAtFault : done;
}

} // namespace

int runDeck(const QStringList& args, const Streams& streams) {
    CommandParser parser(key("deck export|check|renew DECK"));
    parser.setApplicationDescription(
        DeckText::tr("deck export DECK -o F.pdf: a lecture deck as slides; -o FOLDER --format png|svg: a picture a "
                     "sheet; deck check DECK: what has changed since it was made; deck renew DECK -o FILE: the deck "
                     "with the studies as they are now"));
    addCommonOptions(parser);
    parser.addOption({key("notes"), DeckText::tr("export: the notes beneath each slide, on A4")});
    parser.addOption({key("theme"),
                      DeckText::tr("export: lecture (default), light, dark, print (default with --notes)"),
                      key("THEME")});
    parser.addOption(
        {key("size"), DeckText::tr("export: width and height in pixels, 1920x1080 by default"), key("WxH")});
    parser.addOption({key("language"), DeckText::tr("en, it"), key("L")});
    if (const auto code = parser.ended(args, streams)) return *code;
    const QStringList operands = parser.positionalArguments();
    const QStringList verbs{key("export"), key("check"), key("renew")};
    if (operands.size() != 2 || !verbs.contains(operands.front()))
        return wrongCall(streams, parser,
                         DeckText::tr("deck: expected one of %1, and a deck").arg(verbs.join(QStringLiteral(", "))));
    if (const auto wrong = speak(parser)) return wrongCall(streams, parser, wrong->why);
    const auto deck = readDeckFile(operands.back());
    if (!deck) {
        for (const Fault& one : deck.error()) streams.err << one.sentence() << '\n';
        return inputAtFault;
    }
    const auto evidence = libraryFor(parser);
    if (!evidence) return fault(streams, evidence.error());
    if (operands.front() == verbs[0]) return exportTo(parser, streams, *evidence, *deck);
    if (operands.front() == verbs[1]) return check(parser, streams, *evidence, *deck);
    return renew(parser, streams, *evidence, *deck);
}

} // namespace trd::cli
