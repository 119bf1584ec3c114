// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Studies as rows: one description for the Studies page, its CSV and the command line's `studies`.

#include "figure/table.h"
#include "model/library.h"

namespace trd {

/// A row a study, in the order given. Columns by key: id, authors, year, acronym, title, strategy, treatments, design,
/// blinding, diagnosis, resistance, n, follow_up_days, rows, set, read_in, rows_secondary, rows_not_read. The text of
/// `id` is the study's name, made distinct where two bear the same; `treatments` names those of experimental and
/// active-control arms; `read_in` the kinds of source that its figures name, with the figures of each where there are
/// several.
[[nodiscard]] Table studyTable(const Evidence& evidence, const std::vector<const Study*>& studies);

/// The place of a column; -1 where there is none of this key.
[[nodiscard]] int columnOf(const Table& table, QLatin1String key);

} // namespace trd
