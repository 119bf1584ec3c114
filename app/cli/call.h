// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every command of trd-atlas-cli shares: its options, the selection they make, where its output goes, and the
// three ways it can end (cli.md): 0 done, 1 the input is at fault, 2 the call is wrong.

#include "figure/table.h"
#include "query/selection.h"
#include "result.h"

#include <QCommandLineParser>
#include <QJsonValue>
#include <QSize>
#include <QTextStream>

#include <functional>

namespace trd::cli {

inline constexpr int done = 0, inputAtFault = 1, callIsWrong = 2;

/// The streams a command writes to: the process's own, or a test's.
struct Streams {
    QTextStream& out;
    QTextStream& err;
};

/// A call that cannot be carried out as it stands: one sentence that names the option, what was found and what was
/// expected.
struct WrongCall {
    QString why;
};

/// A command's options, with its name in what it says of its use.
class CommandParser : public QCommandLineParser {
public:
    /// COMMAND: as it is typed, with its operands: "show ID".
    explicit CommandParser(QString command) : m_command(std::move(command)) {}

    [[nodiscard]] QString helpText() const;
    /// Parses; says what is wrong, or answers --help: the exit code where the call ends here.
    [[nodiscard]] std::optional<int> ended(const QStringList& args, const Streams& streams);

private:
    QString m_command;
};

/// "24h", "1d", "4w", "6mo", "40min"; nothing where it is none of these.
[[nodiscard]] std::optional<TimePoint> parseTime(const QString& text);

/// Adds the options of SELECTION, each named as in cli.md.
void addSelectionOptions(QCommandLineParser& parser);
/// The selection that they make, or which of them is wrong.
/// A scale that no row of the library has is wrong: its answer would be empty and look like one.
[[nodiscard]] Result<Selection, WrongCall> selectionFrom(const QCommandLineParser& parser, const Evidence& evidence);

/// The outcome of --outcome ("response" without it), or that no contrast of the library has it and which there are.
[[nodiscard]] Result<QString, WrongCall> contrastOutcomeFrom(const QCommandLineParser& parser,
                                                             const Evidence& evidence);

/// Options of every command that reads a library: --library, --format, -o.
void addCommonOptions(QCommandLineParser& parser);
/// The value of an option among WORDS (the first where it is not given).
[[nodiscard]] Result<QString, WrongCall> choice(const QCommandLineParser& parser, const QString& option,
                                                const QStringList& words);

/// The size of --size, at most as large as a picture at 300 dpi still fits a computer's memory.
[[nodiscard]] Result<QSize, WrongCall> sizeFrom(const QCommandLineParser& parser);

/// Whether all that was said reached the output; says so on the error stream where it did not.
[[nodiscard]] bool isWritten(const Streams& streams);
/// Says on the error stream what is wrong with the call and how it is made; returns 2.
[[nodiscard]] int wrongCall(const Streams& streams, const CommandParser& parser, const QString& why);
/// Says a fault on the error stream; returns 1.
[[nodiscard]] int fault(const Streams& streams, const Fault& fault);

/// Writes BYTES to the file of -o, atomically (a device or a pipe: as it is), or to the output stream. What cannot be
/// written in full is a fault.
[[nodiscard]] int write(const Streams& streams, const QCommandLineParser& parser, const QByteArray& bytes);
/// JSON, indented, full precision.
[[nodiscard]] QByteArray jsonBytes(const QJsonValue& value);
/// A table for people: columns as wide as their content, numbers right-aligned.
[[nodiscard]] QByteArray tableBytes(const Table& table);

/// Opens the library of --library, or the program's own.
[[nodiscard]] Result<Evidence> libraryFor(const QCommandLineParser& parser);

} // namespace trd::cli
