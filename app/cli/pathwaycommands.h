// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The commands of the pathway: what a profile's answers mean for each treatment, and staging. They write no answer
// anywhere: the output holds rules and open questions, never the profile.

#include "cli/call.h"

namespace trd::cli {

/// options [--profile FILE.json] [--set ITEM=VALUE]… [--jurisdiction R]
[[nodiscard]] int runOptions(const QStringList& args, const Streams& streams);
/// stage INSTRUMENT [--profile FILE.json] [--set ITEM=VALUE]…
[[nodiscard]] int runStage(const QStringList& args, const Streams& streams);

} // namespace trd::cli
