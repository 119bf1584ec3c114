// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The line icons in the theme's colours.

#include <QColor>
#include <QIcon>

namespace trd {

/// ":/icons/NAME.svg" with its currentColor replaced. SIZE in device-independent pixels.
[[nodiscard]] QIcon lineIcon(const QString& name, const QColor& colour, int size = 20);

} // namespace trd
