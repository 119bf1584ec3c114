// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A table's cells with the mark of their strategy before the words, in the hue and shape it has in every chart.

#include "widgets/theme.h"

#include <QPixmap>
#include <QStyledItemDelegate>

#include <map>

namespace trd {

/// A mark alone, on nothing. SIZE in device-independent pixels, both ways.
[[nodiscard]] QPixmap markPixmap(Hue hue, const Theme& theme, double size, double devicePixelRatio);

/// Reads TableModel::HueRole.
class MarkDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTheme(const Theme& theme, double scale);
    /// The room that a mark takes before the words.
    [[nodiscard]] int markRoom() const;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    Theme m_theme = themeFor(ThemeKind::Light);
    double m_scale = 1;
    mutable std::map<int, QPixmap> m_pixmaps; ///< by hue, for the theme and scale of now
};

} // namespace trd
