// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A row of options on two lines: the figures in their columns, and beneath them, over the whole width, why the
// treatment stands where it stands.

#include "widgets/theme.h"

#include <QPixmap>
#include <QStyledItemDelegate>

#include <map>

class QTableView;

namespace trd {

class OptionDelegate final : public QStyledItemDelegate {
public:
    explicit OptionDelegate(QTableView* view);

    void setTheme(const Theme& theme, double scale);
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] int headingHeight() const;
    /// The room that a mark takes before the name.
    [[nodiscard]] int markRoom() const;
    void setHovered(int row) { m_hovered = row; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintHeading(QPainter* painter, const QRect& rect, const QModelIndex& index) const;

    QTableView* m_view;
    Theme m_theme = themeFor(ThemeKind::Light);
    double m_scale = 1;
    int m_hovered = -1;
    mutable std::map<int, QPixmap> m_marks;
};

} // namespace trd
