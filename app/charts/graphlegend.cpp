// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/graphlegend.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trd {

GraphLegend::GraphLegend(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void GraphLegend::setLegend(std::vector<GraphLegendEntry> entries) {
    m_entries = std::move(entries);
    QStringList words;
    for (const GraphLegendEntry& entry : m_entries) words << entry.text;
    setAccessibleName(words.join(QStringLiteral(", ")));
    setVisible(!m_entries.empty());
    updateGeometry();
    update();
}

void GraphLegend::setTheme(const Theme& theme, double scale) {
    m_theme = theme;
    m_scale = scale;
    updateGeometry();
    update();
}

int GraphLegend::heightForWidth(int width) const { return static_cast<int>(std::ceil(paintGraphLegend(nullptr, m_entries, m_theme, m_scale, {}, width))); }
QSize GraphLegend::sizeHint() const { return {200, heightForWidth(std::max(200, width()))}; }

void GraphLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGraphLegend(&painter, m_entries, m_theme, m_scale, {}, width());
}

} // namespace trd
