// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The commands that read the library: info, evidence, studies, show, rates, contrasts, onset, safety, biomarkers. Each
// takes the arguments after its name and returns the process's exit code; JSON as cli.md says, keys only ever added.

#include "cli/call.h"

namespace trd::cli {

[[nodiscard]] int runInfo(const QStringList& args, const Streams& streams);
[[nodiscard]] int runEvidence(const QStringList& args, const Streams& streams);
[[nodiscard]] int runStudies(const QStringList& args, const Streams& streams);
[[nodiscard]] int runShow(const QStringList& args, const Streams& streams);
[[nodiscard]] int runRates(const QStringList& args, const Streams& streams);
[[nodiscard]] int runContrasts(const QStringList& args, const Streams& streams);
[[nodiscard]] int runOnset(const QStringList& args, const Streams& streams);
[[nodiscard]] int runSafety(const QStringList& args, const Streams& streams);
[[nodiscard]] int runBiomarkers(const QStringList& args, const Streams& streams);

} // namespace trd::cli
