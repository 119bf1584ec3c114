// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The little that palette and style cannot say: chips, segments, the rail. One sheet, made anew when theme or text size
// change.

#include "widgets/theme.h"

namespace trd {
[[nodiscard]] QString styleSheetFor(const Theme& theme, double scale);
}
