// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/markdelegate.h"

#include "charts/marklayer.h"
#include "figure/words.h"
#include "widgets/tablemodel.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPainterPath>

namespace trd {

namespace {
constexpr double markSize = 13;
}

QPixmap markPixmap(Hue hue, const Theme& theme, double size, double devicePixelRatio) {
    QPixmap pixmap((QSizeF(size, size) * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(size / 2, size / 2);
    const QColor colour = theme.hue(hue);
    const bool hollow = hue == Hue::Comparator || hue == Hue::Neutral;
    painter.setPen(hollow ? QPen(colour, size * 0.12) : QPen(Qt::NoPen));
    painter.setBrush(hollow ? QBrush(Qt::NoBrush) : QBrush(colour));
    painter.drawPath(shapePath(shapeOf(hue), size * 0.72));
    return pixmap;
}

void MarkDelegate::setTheme(const Theme& theme, double scale) {
    m_theme = theme;
    m_scale = scale;
    m_pixmaps.clear();
}

int MarkDelegate::markRoom() const { return static_cast<int>(markSize * m_scale) + 6; }

void MarkDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const QVariant hue = index.data(TableModel::HueRole);
    if (!hue.isValid()) return;
    QPixmap& pixmap = m_pixmaps[hue.toInt()];
    if (pixmap.isNull())
        pixmap = markPixmap(static_cast<Hue>(hue.toInt()), m_theme, markSize * m_scale, qGuiApp->devicePixelRatio());
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = QIcon(pixmap);
    option->decorationSize = QSize(static_cast<int>(markSize * m_scale), static_cast<int>(markSize * m_scale));
}

} // namespace trd
