// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// `report KIND` and `export-all`: a question with all that belongs to it, as a file and as a folder. Each takes the
// arguments after its name and returns the process's exit code.

#include "cli/call.h"

namespace trd::cli {

[[nodiscard]] int runReport(const QStringList& args, const Streams& streams);
[[nodiscard]] int runExportAll(const QStringList& args, const Streams& streams);

} // namespace trd::cli
