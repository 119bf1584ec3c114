// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tables as a workbook (XLSX, by libxlsxwriter): numbers as numbers, a header that stays in sight, and a second sheet
// that says where the figures come from.

#include "figure/table.h"
#include "result.h"

#include <QByteArray>
#include <QDateTime>
#include <QStringList>

namespace trd {

struct WorkbookText {
    QString title;       ///< the question, on top of the second sheet and in the file's properties
    QStringList about;   ///< selection, caution, provenance: a line each
    QStringList sources; ///< citations
    QDateTime made;      ///< the file's date; the same table, words and date give the same bytes
};

/// Sheets "Table" and "Sources". Columns are headed as people read them. A text is never taken for a formula, whatever
/// it begins with. Faults: more rows or longer text than the format holds; no room for the temporary file.
[[nodiscard]] Result<QByteArray> toWorkbook(const Table& table, const WorkbookText& text);

} // namespace trd
