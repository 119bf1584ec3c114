// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/axisstrip.h"

#include "charts/chartview.h"
#include "charts/marklayer.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>

#include <cmath>

namespace trd {

AxisStrip::AxisStrip(QScrollArea* area, ChartView* chart) : QWidget(area->viewport()), m_area(area), m_chart(chart) {
    // What it covers is told by the chart; it must not take the pointer from there.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    area->viewport()->installEventFilter(this);
    chart->installEventFilter(this);
    connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &AxisStrip::follow);
    hide();
}

void AxisStrip::follow() {
    const FigureChart* chart = m_chart->figureChart();
    const Figure& figure = m_chart->figure();
    if (!chart || figure.x.ticks.empty()) return hide();
    if (figure.matrix) {
        const double headings = chart->chartLayout().headingBottom;
        // Where they would take most of the room there is, the rows are worth more.
        if (m_chart->y() >= 0 || 2 * headings > m_area->viewport()->height()) return hide();
        setGeometry(0, 0, m_area->viewport()->width(), static_cast<int>(std::ceil(headings)));
        raise();
        show();
        return update();
    }
    const double labels = QFontMetricsF(textFont(TextSize::Body, m_chart->scale())).height() + 8 * m_chart->scale();
    const double line = QFontMetricsF(textFont(TextSize::Caption, m_chart->scale())).height() + 4 * m_chart->scale();
    const bool favours = !figure.x.below.isEmpty() || !figure.x.above.isEmpty();
    const double words = (favours ? line : 0) + (figure.x.title.isEmpty() ? 0 : line);
    const QRect view = m_area->viewport()->rect();
    const double axisBottom = m_chart->y() + chart->chartLayout().plot.bottom() + labels + words;
    if (axisBottom <= view.height() + 1) return hide();
    const int height = static_cast<int>(std::ceil(labels + words));
    setGeometry(0, view.height() - height, view.width(), height);
    raise();
    show();
    update();
}

bool AxisStrip::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest ||
        (event->type() == QEvent::Move && watched == m_chart))
        follow();
    return QWidget::eventFilter(watched, event);
}

void AxisStrip::paintEvent(QPaintEvent*) {
    const Theme& theme = m_chart->theme();
    const ChartLayout& layout = m_chart->figureChart()->chartLayout();
    const QFont font = textFont(TextSize::Body, m_chart->scale());
    const QFontMetricsF metrics(font);
    QPainter painter(this);
    painter.fillRect(rect(), theme.ground);
    if (m_chart->figure().matrix) {
        painter.setRenderHint(QPainter::Antialiasing);
        return m_chart->figureChart()->layer()->paintHeadings(painter);
    }
    painter.setPen(QPen(theme.hairline, 1));
    painter.drawLine(QPointF(layout.plot.left(), 0.5), QPointF(layout.plot.right(), 0.5));
    painter.setFont(font);
    painter.setPen(theme.muted);
    const double line = metrics.height() + 8 * m_chart->scale();
    const double baseline = (line + metrics.capHeight()) / 2;
    for (const AxisTick& tick : layout.xTicks)
        painter.drawText(
            QPointF(layout.xAt(m_chart->figure().x, tick.at) - metrics.horizontalAdvance(tick.text) / 2, baseline),
            tick.text);
    // Which side favours what, and what is measured, is never out of sight.
    m_chart->figureChart()->layer()->paintWordsOfX(painter, line);
}

} // namespace trd
