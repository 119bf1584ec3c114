// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// figure KIND: the figures of the window, drawn by the window's own builders and exporter, without a display.

#include "cli/call.h"

namespace trd::cli {
/// Needs a QApplication (offscreen will do).
[[nodiscard]] int runFigure(const QStringList& args, const Streams& streams);
} // namespace trd::cli
