// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tables as CSV: UTF-8, RFC 4180, plain numbers with a point whatever the locale, guarded against spreadsheet formulas.

#include "figure/table.h"

#include <QByteArray>

namespace trd {

/// Header row of column keys, then the rows' plain values. A text that a spreadsheet would take for a formula (it
/// begins with = + - @ tab or carriage return) gets an apostrophe in front; numbers are never touched.
[[nodiscard]] QByteArray toCsv(const Table& table);
/// TEXT, with an apostrophe in front where a spreadsheet would take it for a formula.
[[nodiscard]] QString withoutFormula(const QString& text);

} // namespace trd
