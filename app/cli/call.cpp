// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/call.h"

#include "query/contrasts.h"
#include "replacefile.h"
#include "store/library.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace trd::cli {

namespace {

class CallText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

template <class E> Result<std::vector<E>, WrongCall> wordsOf(const QCommandLineParser& parser, const QString& option) {
    std::vector<E> values;
    for (const QString& word : parser.values(option)) {
        const auto value = fromWord<E>(word);
        if (!value)
            return WrongCall{CallText::tr("--%1: found “%2”, expected one of %3").arg(option, word, allWords<E>())};
        values.push_back(*value);
    }
    return values;
}

} // namespace

QString CommandParser::helpText() const {
    // Qt's first line names the program alone.
    const QString text = QCommandLineParser::helpText();
    return CallText::tr("Usage: trd-atlas-cli %1 [options]").arg(m_command) + text.mid(text.indexOf(QLatin1Char('\n')));
}

std::optional<int> CommandParser::ended(const QStringList& args, const Streams& streams) {
    if (!parse(QStringList{QStringLiteral("trd-atlas-cli")} + args)) return wrongCall(streams, *this, errorText());
    if (!isSet(QStringLiteral("help")) && !isSet(QStringLiteral("help-all"))) return {};
    streams.out << helpText();
    return isWritten(streams) ? done : inputAtFault;
}

std::optional<TimePoint> parseTime(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^([0-9]+(?:\\.[0-9]+)?)(min|h|d|w|mo)$"));
    const auto match = form.match(text);
    if (!match.hasMatch()) return {};
    const QString unit = match.captured(2);
    TimePoint at;
    at.value = match.captured(1).toDouble();
    at.unit = unit == QLatin1String("min") ? TimeUnit::Minute
              : unit == QLatin1String("h") ? TimeUnit::Hour
              : unit == QLatin1String("d") ? TimeUnit::Day
              : unit == QLatin1String("w") ? TimeUnit::Week
                                           : TimeUnit::Month;
    return at;
}

void addSelectionOptions(QCommandLineParser& parser) {
    const auto value = [&](const char* name, const QString& what, const char* placeholder) {
        parser.addOption({QString::fromLatin1(name), what, QString::fromLatin1(placeholder)});
    };
    value("treatment", CallText::tr("only this treatment (repeatable)"), "ID");
    value("strategy", CallText::tr("only this strategy (repeatable)"), "S");
    value("design", CallText::tr("only studies of this design (repeatable)"), "TYPE");
    value("scale", CallText::tr("only rows of this scale (repeatable)"), "NAME");
    value("from", CallText::tr("from this time on: 2h, 1d, 4w, 6mo"), "TIME");
    value("to", CallText::tr("up to this time"), "TIME");
    value("resistance", CallText::tr("population: resistant (default), inadequate-response, not-required (repeatable)"),
          "KIND");
    value("set", CallText::tr("study set: review (default), all"), "NAME");
    parser.addOption({QStringLiteral("randomised-only"), CallText::tr("only randomised trials")});
    parser.addOption({QStringLiteral("read-in-source"), CallText::tr("only figures read in their source")});
    parser.addOption({QStringLiteral("controls"), CallText::tr("control arms too, in groups of their own")});
}

Result<Selection, WrongCall> selectionFrom(const QCommandLineParser& parser, const Evidence& evidence) {
    Selection selection;
    for (const QString& id : parser.values(QStringLiteral("treatment"))) {
        if (!evidence.treatment(id))
            return WrongCall{CallText::tr("--treatment: found “%1”, expected a treatment of the library").arg(id)};
        selection.treatments << id;
    }
    auto strategies = wordsOf<Strategy>(parser, QStringLiteral("strategy"));
    if (!strategies) return std::move(strategies).error();
    selection.strategies = std::move(strategies).value();
    auto designs = wordsOf<DesignType>(parser, QStringLiteral("design"));
    if (!designs) return std::move(designs).error();
    selection.designs = std::move(designs).value();
    selection.scales = parser.values(QStringLiteral("scale"));
    if (!selection.scales.isEmpty()) {
        const QStringList known = knownScales(evidence);
        for (const QString& scale : std::as_const(selection.scales))
            if (!known.contains(scale))
                return WrongCall{CallText::tr("--scale: found “%1”, expected one of %2")
                                     .arg(scale, known.join(QStringLiteral(", ")))};
    }
    for (const auto& [option, place] :
         {std::pair{QStringLiteral("from"), &selection.from}, {QStringLiteral("to"), &selection.to}}) {
        if (!parser.isSet(option)) continue;
        *place = parseTime(parser.value(option));
        if (!*place)
            return WrongCall{CallText::tr("--%1: found “%2”, expected a time such as 2h, 1d, 4w or 6mo")
                                 .arg(option, parser.value(option))};
    }
    if (selection.from && selection.to && selection.from->hours() > selection.to->hours())
        return WrongCall{CallText::tr("--from: found %1, expected no later than --to %2")
                             .arg(parser.value(QStringLiteral("from")), parser.value(QStringLiteral("to")))};
    auto kinds = wordsOf<Resistance>(parser, QStringLiteral("resistance"));
    if (!kinds) return std::move(kinds).error();
    if (!kinds->empty()) {
        selection.resistance = std::move(kinds).value();
        std::ranges::sort(selection.resistance);
        selection.resistance.erase(std::unique(selection.resistance.begin(), selection.resistance.end()),
                                   selection.resistance.end());
    }
    selection.randomisedOnly = parser.isSet(QStringLiteral("randomised-only"));
    selection.readInSource = parser.isSet(QStringLiteral("read-in-source"));
    selection.controls = parser.isSet(QStringLiteral("controls"));
    if (parser.isSet(QStringLiteral("set"))) {
        selection.set = parser.value(QStringLiteral("set"));
        const QStringList sets = knownSets(evidence);
        if (!sets.contains(selection.set))
            return WrongCall{CallText::tr("--set: found “%1”, expected one of %2")
                                 .arg(selection.set, sets.join(QStringLiteral(", ")))};
    }
    return selection;
}

Result<QString, WrongCall> contrastOutcomeFrom(const QCommandLineParser& parser, const Evidence& evidence) {
    const QString option = QStringLiteral("outcome");
    if (!parser.isSet(option)) return ContrastQuery().outcome;
    const QStringList known = contrastOutcomes(evidence);
    const QString wanted = parser.value(option);
    if (known.contains(wanted)) return wanted;
    return WrongCall{
        CallText::tr("--outcome: found “%1”, expected one of %2").arg(wanted, known.join(QStringLiteral(", ")))};
}

void addCommonOptions(QCommandLineParser& parser) {
    parser.addHelpOption();
    parser.addOption({QStringLiteral("library"), CallText::tr("another library database"), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("format"), CallText::tr("form of the output"), QStringLiteral("F")});
    parser.addOption({{QStringLiteral("o"), QStringLiteral("output")},
                      CallText::tr("write to a file, atomically"),
                      QStringLiteral("FILE")});
}

Result<QString, WrongCall> choice(const QCommandLineParser& parser, const QString& option, const QStringList& words) {
    const QString value = parser.isSet(option) ? parser.value(option) : words.front();
    if (!words.contains(value)) {
        return WrongCall{
            CallText::tr("--%1: found “%2”, expected one of %3").arg(option, value, words.join(QStringLiteral(", ")))};
    }
    return value;
}

Result<QSize, WrongCall> sizeFrom(const QCommandLineParser& parser) {
    const QString option = QStringLiteral("size");
    static const QRegularExpression form(QStringLiteral("^([0-9]{3,5})x([0-9]{3,5})$"));
    constexpr int most = 8000;
    const auto match = form.match(parser.value(option));
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    if (!match.hasMatch() || size.width() > most || size.height() > most)
        return WrongCall{
            CallText::tr("--size: found “%1”, expected WIDTHxHEIGHT between 100 and 8000").arg(parser.value(option))};
    return size;
}

int wrongCall(const Streams& streams, const CommandParser& parser, const QString& why) {
    // Said again where the eye is: fifty lines of usage carry the first one off the screen.
    streams.err << why << "\n\n" << parser.helpText() << '\n' << why << '\n';
    return callIsWrong;
}

int fault(const Streams& streams, const Fault& one) {
    streams.err << one.sentence() << '\n';
    return inputAtFault;
}

bool isWritten(const Streams& streams) {
    streams.out.flush();
    if (streams.out.status() != QTextStream::WriteFailed) return true;
    streams.err << Fault{CallText::tr("standard output"),
                         {},
                         CallText::tr("not everything could be written"),
                         CallText::tr("expected room for the whole answer")}
                       .sentence()
                << '\n';
    return false;
}

int write(const Streams& streams, const QCommandLineParser& parser, const QByteArray& bytes) {
    if (!parser.isSet(QStringLiteral("output"))) {
        streams.out << QString::fromUtf8(bytes);
        return isWritten(streams) ? done : inputAtFault;
    }
    const QString target = parser.value(QStringLiteral("output"));
    const auto notWritten = [&](const QString& why) {
        return fault(streams, {target,
                               {},
                               CallText::tr("the file could not be written (%1)").arg(why),
                               CallText::tr("expected a place that can be written to")});
    };
    // A device or a pipe is no file to be put in its place.
    if (const QFileInfo place(target); place.exists() && !place.isFile() && !place.isDir()) {
        QFile file(place.filePath());
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
            return notWritten(file.errorString());
        return done;
    }
    const auto written = replaceFile(target, bytes);
    return written ? done : notWritten(written.error());
}

QByteArray jsonBytes(const QJsonValue& value) {
    return value.isArray() ? QJsonDocument(value.toArray()).toJson() : QJsonDocument(value.toObject()).toJson();
}

QByteArray tableBytes(const Table& table) {
    std::vector<qsizetype> widths;
    for (const TableColumn& column : table.columns) widths.push_back(column.title.size());
    for (const auto& row : table.rows)
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], row[i].text.size());
    QString text;
    const auto line = [&](auto&& cell) {
        QString out;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const bool last = i + 1 == table.columns.size();
            const QString one = QString(cell(i)).replace(QLatin1Char('\n'), QLatin1Char(' '));
            out += table.columns[i].number ? one.rightJustified(widths[i]) : last ? one : one.leftJustified(widths[i]);
            if (!last) out += QStringLiteral("  ");
        }
        while (out.endsWith(QLatin1Char(' '))) out.chop(1);
        text += out + QLatin1Char('\n');
    };
    line([&](std::size_t i) { return table.columns[i].title; });
    for (const auto& row : table.rows) line([&](std::size_t i) { return row[i].text; });
    return text.toUtf8();
}

Result<Evidence> libraryFor(const QCommandLineParser& parser) {
    return openLibrary(parser.isSet(QStringLiteral("library")) ? parser.value(QStringLiteral("library"))
                                                               : defaultLibraryFile());
}

} // namespace trd::cli
