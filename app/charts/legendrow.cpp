// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/legendrow.h"

#include "charts/marklayer.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace trd {

double paintLegend(QPainter* painter, const std::vector<LegendEntry>& entries, const Theme& theme, double scale,
                   QPointF at, double width, bool bars) {
    if (entries.empty()) return 0;
    const QFont font = textFont(TextSize::Caption, scale);
    const QFontMetricsF metrics(font);
    const double markRoom = 18 * scale, gap = 16 * scale, line = metrics.height() + 4 * scale;
    double x = 0, y = 0;
    for (const LegendEntry& entry : entries) {
        // A little wider than the words: an SVG may be shown in another type.
        const double entryWidth = markRoom + 1.08 * metrics.horizontalAdvance(entry.text);
        if (x > 0 && x + entryWidth > width) x = 0, y += line;
        if (painter) {
            const QColor colour = theme.hue(entry.hue);
            const bool open = entry.hollow || entry.shape == Shape::Tick || entry.shape == Shape::Cross ||
                              entry.shape == Shape::Peak || entry.shape == Shape::Unknown;
            painter->save();
            painter->translate(at + QPointF(x + 7.5 * scale, y + line / 2));
            painter->setPen(QPen(colour, 1.6 * scale));
            painter->setBrush(open ? QBrush(Qt::NoBrush) : QBrush(colour));
            if (entry.shape == Shape::Cell) {
                painter->setPen(QPen(theme.axis, 1, entry.dotted ? Qt::DotLine : Qt::SolidLine));
                painter->setBrush(entry.shade ? QBrush(theme.shade(*entry.shade)) : QBrush(Qt::NoBrush));
            }
            // A ring needs its room: the mark within is smaller.
            const bool ringed = entry.dotted && entry.shape != Shape::Cell;
            const double size = (ringed ? 6 : entry.shape == Shape::Unknown ? 12 : 10) * scale;
            if (entry.stroke) {
                painter->setPen(QPen(theme.axis, 1.6 * scale, penStyle(*entry.stroke), Qt::FlatCap));
                painter->drawLine(QPointF(-7.5 * scale, 0), QPointF(6.5 * scale, 0));
            } else if (bars && theme.kind == ThemeKind::Print) {
                paintBar(*painter, QRectF(-7 * scale, -5 * scale, 14 * scale, 10 * scale), entry.hue, theme, scale);
            } else {
                painter->drawPath(shapePath(entry.shape, size));
            }
            if (ringed) paintRing(*painter, colour, size, scale);
            painter->restore();
            painter->setFont(font);
            painter->setPen(theme.muted);
            painter->drawText(at + QPointF(x + markRoom, y + line / 2 + metrics.capHeight() / 2), entry.text);
        }
        x += entryWidth + gap;
    }
    return y + line;
}

LegendRow::LegendRow(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LegendRow::setLegend(std::vector<LegendEntry> entries) {
    m_entries = std::move(entries);
    QStringList words;
    for (const LegendEntry& entry : m_entries) words << entry.text;
    setAccessibleName(words.join(QStringLiteral(", ")));
    setVisible(!m_entries.empty());
    updateGeometry();
    update();
}

void LegendRow::setTheme(const Theme& theme, double scale) {
    m_theme = theme;
    m_scale = scale;
    updateGeometry();
    update();
}

int LegendRow::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(paintLegend(nullptr, m_entries, m_theme, m_scale, {}, width)));
}
QSize LegendRow::sizeHint() const { return {200, heightForWidth(std::max(200, width()))}; }

void LegendRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(&painter, m_entries, m_theme, m_scale, {}, width());
}

} // namespace trd
