// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tablemodel.h"

#include "exchange/pasted.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QMimeData>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace trd {

void TableModel::setTable(Table table) {
    beginResetModel();
    m_table = std::move(table);
    endResetModel();
}

int TableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}
int TableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid()) return {};
    const auto& row = m_table.rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return row[column].text;
    case Qt::ToolTipRole:
        return row[column].text.isEmpty() ? QVariant()
                                          : QVariant(QStringLiteral("<p>%1</p>").arg(row[column].text.toHtmlEscaped()));
    case Qt::TextAlignmentRole:
        return m_table.columns[column].number ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                                              : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(m_table.columns[column].title, row[column].text);
    case SortRole:
        return m_table.columns[column].number ? row[column].value : QVariant(row[column].text);
    case TargetRole:
        return row.front().target;
    case HueRole:
        return row[column].hue ? QVariant(static_cast<int>(*row[column].hue)) : QVariant();
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const TableColumn& column = m_table.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) return column.title;
    if (role == Qt::TextAlignmentRole)
        return column.number ? QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter)
                             : QVariant::fromValue(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

void configureTable(QTableView* view, TableModel* model) {
    auto* proxy = new QSortFilterProxyModel(view);
    proxy->setSourceModel(model);
    proxy->setSortRole(TableModel::SortRole);
    proxy->setSortLocaleAware(true);
    view->setModel(proxy);
    view->setShowGrid(false);
    view->setAlternatingRowColors(false);
    view->setFrameShape(QFrame::NoFrame);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setWordWrap(false);
    view->setTabKeyNavigation(false);
    view->setSortingEnabled(true);
    view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setSectionsMovable(true);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(28);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto* copy = new QShortcut(QKeySequence::Copy, view, nullptr, nullptr, Qt::WidgetShortcut);
    QObject::connect(copy, &QShortcut::activated, view, [view, proxy, model] {
        Table picked{model->table().columns, {}};
        for (const QModelIndex& index : view->selectionModel()->selectedRows())
            picked.rows.push_back(model->table().rows[static_cast<std::size_t>(proxy->mapToSource(index).row())]);
        if (picked.rows.empty()) picked.rows = model->table().rows;
        copyTable(picked);
    });
}

void copyTable(const Table& table, const QStringList& foot) {
    auto* data = new QMimeData; // the clipboard owns it
    data->setText(pastedText(table, foot));
    data->setHtml(pastedHtml(table, foot));
    QApplication::clipboard()->setMimeData(data);
}

void copyTableForSlides(const Table& table, const QStringList& foot) {
    auto* data = new QMimeData; // the clipboard owns it
    data->setText(pastedText(table, foot));
    data->setData(QStringLiteral("text/rtf"), pastedRtf(table, foot));
    QApplication::clipboard()->setMimeData(data);
}

void fitColumns(QTableView* view) {
    constexpr int widest = 260;
    view->resizeColumnsToContents();
    for (int column = 0; column < view->model()->columnCount(); ++column)
        view->setColumnWidth(column, std::min(view->columnWidth(column) + 10, widest));
}

} // namespace trd
