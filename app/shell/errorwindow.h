// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The window that stands where the program cannot: what happened to the library, what is safe, what to do.

#include "result.h"

namespace trd {
/// Shows the fault until the window is closed; returns the program's exit code.
[[nodiscard]] int showLibraryFault(const Fault& fault);
} // namespace trd
