// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A table as data: what people read and what files carry come from the same cells.

#include <QString>
#include <QVariant>

#include <optional>
#include <utility>
#include <vector>

namespace trd {

/// What a colour stands for; the theme turns it into one. The same everywhere, always together with a shape.
enum class Hue { Glutamatergic, Psychedelic, Antipsychotic, Alternative, Comparator, Neutral };

struct TableColumn {
    QString key;         ///< stable name, the CSV header
    QString title;       ///< what people read
    bool number = false; ///< right-aligned, sorted by value
};

struct TableCell {
    QString text;   ///< as people read it, in their locale
    QVariant value; ///< plain: a number, a text, or invalid for nothing; what CSV and JSON carry and sorting uses
    QString target; ///< what opening the row shows, on the first cell: "study:ID", …
    std::optional<Hue> hue = {}; ///< a mark of this hue and its shape stands before the text
};

struct Table {
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows; ///< every row has as many cells as there are columns
};

/// Moves what says the same in every row of TABLE (but in its first column) out of it: column titles and texts.
std::vector<std::pair<QString, QString>> takeCommon(Table& table);

/// Cells from what they hold.
[[nodiscard]] TableCell textCell(const QString& text, const QString& target = {});
[[nodiscard]] TableCell numberCell(double value, const QString& text);
[[nodiscard]] TableCell numberCell(int value);
[[nodiscard]] TableCell emptyCell();

} // namespace trd
