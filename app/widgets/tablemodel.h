// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A core Table as a Qt model: text for people, the plain value for sorting, the target to open, words for a screen
// reader.

#include "figure/table.h"

#include <QAbstractTableModel>

class QTableView;

namespace trd {

class TableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { SortRole = Qt::UserRole, TargetRole, HueRole };

    using QAbstractTableModel::QAbstractTableModel;
    void setTable(Table table);
    [[nodiscard]] const Table& table() const { return m_table; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Table m_table;
};

/// Row height, headers, sorting by value, no grid, Ctrl+C as tab-separated text, columns as wide as their content.
void configureTable(QTableView* view, TableModel* model);
/// Puts the table on the clipboard, for editors, spreadsheets and documents; FOOT are lines beneath it.
void copyTable(const Table& table, const QStringList& foot = {});
/// The same for presentation programs, which want another format; see exchange/pasted.h.
void copyTableForSlides(const Table& table, const QStringList& foot = {});
/// Gives the columns the room their content needs, within reason.
void fitColumns(QTableView* view);

} // namespace trd
