// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The choices of a figure, as `figure`, `report` and `export-all` have them in common.

#include "cli/call.h"
#include "figure/figurerequest.h"

namespace trd::cli {

/// Adds the options of a figure's kind and --language.
void addFigureOptions(QCommandLineParser& parser);
/// The choices as they were typed.
[[nodiscard]] FigureRequest requestFrom(const QCommandLineParser& parser, const QString& kind,
                                        const Selection& selection);
/// What is wrong with a choice, in one sentence.
[[nodiscard]] QString sentence(const WrongOption& wrong);
/// Takes up the language of --language, English without one; or says that there is none of this name.
[[nodiscard]] std::optional<WrongCall> speak(const QCommandLineParser& parser);

} // namespace trd::cli
