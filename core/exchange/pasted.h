// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tables as office programs paste them: each program picks the format that it makes a table of.

#include "figure/table.h"

#include <QByteArray>
#include <QStringList>

namespace trd {

/// The cells as people read them, tab-separated, one row a line: for editors and for spreadsheets that take no rich
/// text. A text that a spreadsheet would take for a formula is guarded as in CSV. FOOT are lines beneath.
[[nodiscard]] QString pastedText(const Table& table, const QStringList& foot = {});
/// For spreadsheets and word processors. A cell that reads as a number or a percentage carries the number behind it
/// (LibreOffice's sdval and sdnum attributes), where the two agree to the last decimal shown.
[[nodiscard]] QString pastedHtml(const Table& table, const QStringList& foot = {});
/// For LibreOffice Impress, which makes a table of RTF but mere text of HTML (RTF 1.9.1, plain ASCII). What is the same
/// in every row, which of the last columns found no room on a slide (never those that say whether a row was pooled,
/// derived, or turned round), and the FOOT go beneath as a last row: Impress takes nothing but the table. Not to be
/// offered along with the others, since Writer and Calc would take it too, and Calc then shows decimals that nobody
/// printed.
[[nodiscard]] QByteArray pastedRtf(const Table& table, const QStringList& foot = {});

} // namespace trd
