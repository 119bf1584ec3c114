// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The commands that compute from a table: `pool`, `bias` and `network` (cli.md). No library is opened.

#include "cli/call.h"

namespace trd::cli {

/// ARGS are those after the command's word; what is returned is the exit code.
[[nodiscard]] int runPool(const QStringList& args, const Streams& streams);
[[nodiscard]] int runBias(const QStringList& args, const Streams& streams);
[[nodiscard]] int runNetwork(const QStringList& args, const Streams& streams);

} // namespace trd::cli
