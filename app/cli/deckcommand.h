// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// deck export|check|renew: a lecture deck as slides, what is to be said of it in front of this library, and the deck
// with the studies as they are now.

#include "cli/call.h"

namespace trd::cli {
/// Needs a QApplication (offscreen will do).
[[nodiscard]] int runDeck(const QStringList& args, const Streams& streams);
} // namespace trd::cli
