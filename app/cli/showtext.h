// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace trd::cli {

/// An evidence object as lines for people: one key a line, one row of a list a line, numbers as they stand in the file.
[[nodiscard]] QString showText(const QJsonObject& object);

} // namespace trd::cli
