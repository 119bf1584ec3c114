// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/table.h"

#include <QLocale>

#include <algorithm>

namespace trd {

TableCell textCell(const QString& text, const QString& target) {
    return {text, text.isEmpty() ? QVariant() : QVariant(text), target};
}

TableCell numberCell(double value, const QString& text) { return {text, value, {}}; }

TableCell numberCell(int value) { return {QLocale().toString(value), value, {}}; }

TableCell emptyCell() { return {}; }

std::vector<std::pair<QString, QString>> takeCommon(Table& table) {
    std::vector<std::pair<QString, QString>> common;
    if (table.rows.size() < 2) return common;
    for (std::size_t column = table.columns.size(); column-- > 1;) {
        const QString& first = table.rows.front()[column].text;
        if (!std::ranges::all_of(table.rows, [&](const auto& row) { return row[column].text == first; })) continue;
        if (!first.isEmpty()) common.emplace_back(table.columns[column].title, first);
        const auto at = static_cast<std::ptrdiff_t>(column);
        table.columns.erase(table.columns.begin() + at);
        for (auto& row : table.rows) row.erase(row.begin() + at);
    }
    std::ranges::reverse(common);
    return common;
}

} // namespace trd
