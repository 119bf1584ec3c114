// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A slide in the list: its number, its picture, its title below, and a sign where something must be said of it.

#include "widgets/theme.h"

#include <QStyledItemDelegate>

namespace trd {

class SlideDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit SlideDelegate(QObject* parent = nullptr) : QStyledItemDelegate(parent) {}
    /// PICTURE is the size of the pictures in the list.
    void setTheme(const Theme& theme, double scale, QSize picture);

    /// What a row is wide beside its picture.
    [[nodiscard]] static int besidePicture(double scale);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    Theme m_theme = themeFor(ThemeKind::Light);
    double m_scale = 1;
    QSize m_picture{160, 90};
};

} // namespace trd
