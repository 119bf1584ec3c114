// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/profileoptions.h"

#include <QCoreApplication>

namespace trd::cli {

namespace {

class PathwayText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString key(const char* name) { return QString::fromLatin1(name); }

} // namespace

int faultsOf(const Streams& streams, const Faults& faults) {
    for (const Fault& one : faults) streams.err << one.sentence() << '\n';
    return inputAtFault;
}

Result<std::vector<Setting>, WrongCall> settingsFrom(const QCommandLineParser& parser) {
    std::vector<Setting> settings;
    const QStringList texts = parser.values(key("set"));
    for (const QString& text : texts) {
        const qsizetype at = text.indexOf(QLatin1Char('='));
        if (at <= 0) return WrongCall{PathwayText::tr("--set: found “%1”, expected ITEM=VALUE").arg(text)};
        settings.push_back({text.left(at).trimmed(), text.mid(at + 1).trimmed()});
    }
    return settings;
}

void addProfileOptions(QCommandLineParser& parser, bool withSet) {
    parser.addOption(
        {key("profile"), PathwayText::tr("a profile file: {\"format\": 1, \"answers\": {…}}"), key("FILE")});
    if (!withSet) return;
    parser.addOption(
        {key("set"), PathwayText::tr("one answer; “unknown” takes it back (repeatable)"), key("ITEM=VALUE")});
}

void note(Faults& faults, const Result<Done>& result, const QString& option) {
    if (result) return;
    Fault fault = result.error();
    fault.file = QStringLiteral("--") + option;
    faults.push_back(std::move(fault));
}

Profile profileFrom(const QCommandLineParser& parser, const ProfileForm& form, Faults& faults) {
    if (!parser.isSet(key("profile"))) return {};
    auto file = readProfileFile(parser.value(key("profile")), form);
    if (file) return file->profile;
    faults.insert(faults.end(), file.error().begin(), file.error().end());
    return {};
}

void warnOfCrisis(const Streams& streams, const Profile& profile) {
    if (!isCrisis(profile)) return;
    streams.err << PathwayText::tr(
                       "Life may be at risk now. Do not use this program for this: call the emergency services or the "
                       "crisis team, and do not leave the person alone.")
                << '\n';
}

} // namespace trd::cli
