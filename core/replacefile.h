// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A file is there whole, or the old one as it was: the one way in which the program writes files.

#include "result.h"

#include <QByteArray>

namespace trd {

/// Puts BYTES in the place of PATH; else why that was not possible, in the system's words, and the old file stays.
[[nodiscard]] Result<Done, QString> replaceFile(const QString& path, const QByteArray& bytes);

} // namespace trd
