// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/library.h"

namespace trd {
/// Renders every page at 1366×768 and 1920×1080, light and dark, to DIR/<page>-<width>x<height>-<theme>.png. Returns
/// the exit code.
[[nodiscard]] int renderPages(const Evidence& evidence, const QString& libraryFile, const QString& directory);
} // namespace trd
