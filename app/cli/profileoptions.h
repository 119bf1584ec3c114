// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The answers on a command line: --profile FILE and --set ITEM=VALUE, for every command that takes them.

#include "cli/call.h"
#include "pathway/profile.h"

namespace trd::cli {

struct Setting {
    QString item, value;
};

/// Adds --profile and, unless the command has one of another meaning already, --set.
void addProfileOptions(QCommandLineParser& parser, bool withSet = true);
/// ITEM=VALUE of each --set, in order.
[[nodiscard]] Result<std::vector<Setting>, WrongCall> settingsFrom(const QCommandLineParser& parser);
/// The profile of --profile, empty without one.
[[nodiscard]] Profile profileFrom(const QCommandLineParser& parser, const ProfileForm& form, Faults& faults);
/// Keeps the fault of an option's value.
void note(Faults& faults, const Result<Done>& result, const QString& option);
/// Says all faults on the error stream; returns 1.
[[nodiscard]] int faultsOf(const Streams& streams, const Faults& faults);
/// Before any list, where an answer says that life is at risk now, and on the error stream, so that no reader of a file
/// or of the JSON is spared it.
void warnOfCrisis(const Streams& streams, const Profile& profile);

} // namespace trd::cli
