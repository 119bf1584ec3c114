// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QToolTip>

#include <cmath>
#include <utility>

namespace trd {

ChartView::ChartView(QWidget* parent) : QChartView(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The overlay spans the whole view: partial updates would cost more than they save.
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
}

void ChartView::setFigure(Figure figure) {
    const QString kept = m_current >= 0 ? m_figure->marks[static_cast<std::size_t>(m_current)].target : QString();
    // The chart on show refers to its figure until rebuild() has put another in its place.
    const auto old = std::exchange(m_figure, std::make_unique<const Figure>(std::move(figure)));
    m_current = -1;
    rebuild();
    // Who walks by keys stays where they were, if what they stood on is still there.
    if (!kept.isEmpty() && hasFocus())
        for (std::size_t i = 0; i < m_figure->marks.size(); ++i)
            if (m_figure->marks[i].target == kept) {
                setCurrent(static_cast<int>(i), false);
                break;
            }
    updateGeometry();
}

void ChartView::setTheme(const Theme& theme, double scale) {
    m_theme = theme;
    m_scale = scale;
    setBackgroundBrush(m_theme.ground);
    if (!m_chart) return; // before the first figure there is nothing to dress
    rebuild();
    updateGeometry();
}

void ChartView::rebuild() {
    QChart* old = chart();
    m_chart = new FigureChart(*m_figure, m_theme, m_scale);
    setChart(m_chart);
    delete old;
    m_chart->arrange(size());
    if (m_current >= 0) m_chart->layer()->setFocusMark(hasFocus() ? m_current : -1);
    setAccessibleName(m_figure->title);
    setAccessibleDescription(m_figure->spoken());
}

QSize ChartView::sizeHint() const { return {600, static_cast<int>(std::ceil(naturalHeight(*m_figure, width(), m_scale)))}; }
QSize ChartView::minimumSizeHint() const { return {200, sizeHint().height()}; }

void ChartView::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    if (scene()) scene()->setSceneRect(QRectF(QPointF(), size()));
    if (m_chart) m_chart->arrange(size());
    // Turned headings take more height: the layout around the view asks again.
    if (m_figure.matrix && event->size().width() != event->oldSize().width()) updateGeometry();
}

void ChartView::paintEvent(QPaintEvent* event) {
    QChartView::paintEvent(event);
    if (!hasFocus()) return;
    QPainter painter(viewport());
    painter.setPen(QPen(m_theme.accent, 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void ChartView::showTip(QPoint globalPosition, const QString& text) {
    QString html = text.toHtmlEscaped();
    html.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    QToolTip::showText(globalPosition, html.isEmpty() ? QString() : QStringLiteral("<p style='white-space:pre'>%1</p>").arg(html), this);
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_chart) return;
    MarkLayer* layer = m_chart->layer();
    const int mark = layer->markAt(event->position());
    const int row = layer->rowAt(event->position());
    layer->setHoverRow(row);
    viewport()->setCursor(targetAt(event->position()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    const int bar = mark < 0 ? layer->barAt(event->position()) : -1;
    showTip(event->globalPosition().toPoint(), mark >= 0 ? m_figure->marks[static_cast<std::size_t>(mark)].tip
                                               : bar >= 0 ? m_figure->bars[static_cast<std::size_t>(bar)].tip : QString());
    event->accept();
}

QString ChartView::targetAt(QPointF position) const {
    if (!m_chart) return {};
    const MarkLayer* layer = m_chart->layer();
    if (const int mark = layer->markAt(position); mark >= 0 && !m_figure->marks[static_cast<std::size_t>(mark)].target.isEmpty())
        return m_figure->marks[static_cast<std::size_t>(mark)].target;
    if (const int bar = layer->barAt(position); bar >= 0) return m_figure->bars[static_cast<std::size_t>(bar)].target;
    if (const int row = layer->rowAt(position); row >= 0) return m_figure->rows[static_cast<std::size_t>(row)].target;
    return {};
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton ? targetAt(event->position()) : QString();
    if (event->button() == Qt::LeftButton) {
        if (const int mark = m_chart ? m_chart->layer()->markAt(event->position()) : -1; mark >= 0) setCurrent(mark, false);
        event->accept();
    } else {
        event->ignore(); // the menu belongs to whoever holds the view
    }
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && !m_pressed.isEmpty() && targetAt(event->position()) == m_pressed) emit activated(m_pressed);
    m_pressed.clear();
    event->accept();
}

void ChartView::leaveEvent(QEvent* event) {
    if (m_chart) m_chart->layer()->setHoverRow(-1);
    QChartView::leaveEvent(event);
}

void ChartView::setCurrent(int mark, bool tip) {
    m_current = mark;
    m_chart->layer()->setFocusMark(mark);
    if (mark < 0) return;
    const Mark& now = m_figure->marks[static_cast<std::size_t>(mark)];
    setAccessibleDescription(now.tip);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    if (tip) showTip(viewport()->mapToGlobal(m_chart->layer()->positionOf(mark).toPoint() + QPoint(8, 8)), now.tip);
    // Scroll areas around the view follow the keys.
    const QPoint position = m_chart->layer()->positionOf(mark).toPoint();
    for (QWidget* holder = parentWidget(); holder; holder = holder->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(holder); area && area->widget())
            area->ensureVisible(0, mapTo(area->widget(), position).y(), 0, 60);
    emit currentChanged(mark);
}

int ChartView::neighbour(int dx, int dy) const {
    const MarkLayer* layer = m_chart->layer();
    const QPointF from = layer->positionOf(m_current);
    int best = m_current;
    double bestCost = 1e18;
    for (int i = 0; i < static_cast<int>(m_figure->marks.size()); ++i) {
        if (i == m_current) continue;
        const QPointF delta = layer->positionOf(i) - from;
        const double along = delta.x() * dx + delta.y() * dy;
        const double across = std::abs(delta.x() * dy) + std::abs(delta.y() * dx);
        // In a row chart the next row's main mark is meant, wherever it lies sideways.
        const bool rows = m_figure->orientation == Orientation::Rows;
        if (along < (rows && dy != 0 ? m_chart->chartLayout().rowHeight * 0.6 : 0.5)) continue;
        if (rows && dx != 0 && across > m_chart->chartLayout().rowHeight * 0.5) continue;
        double cost = rows && dy != 0 ? along * 1000 + across : along + 2 * across;
        if (rows && dy != 0 && m_figure->marks[static_cast<std::size_t>(i)].minor) cost += 1000 * m_chart->chartLayout().rowHeight * 0.45;
        if (cost < bestCost) best = i, bestCost = cost;
    }
    return best;
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    const int count = static_cast<int>(m_figure->marks.size());
    const auto first = [&] {
        for (int i = 0; i < count; ++i)
            if (!m_figure->marks[static_cast<std::size_t>(i)].minor) return i;
        return count > 0 ? 0 : -1;
    };
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (count == 0) break;
        if (m_current < 0) {
            setCurrent(first(), true);
        } else {
            const int dx = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
            const int dy = event->key() == Qt::Key_Up ? -1 : event->key() == Qt::Key_Down ? 1 : 0;
            setCurrent(neighbour(dx, dy), true);
        }
        return event->accept();
    case Qt::Key_Home:
        if (count > 0) setCurrent(first(), true);
        return event->accept();
    case Qt::Key_End:
        if (count > 0) {
            int last = count - 1;
            while (last > 0 && m_figure->marks[static_cast<std::size_t>(last)].minor) --last;
            setCurrent(last, true);
        }
        return event->accept();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0 && !m_figure->marks[static_cast<std::size_t>(m_current)].target.isEmpty())
            emit activated(m_figure->marks[static_cast<std::size_t>(m_current)].target);
        return event->accept();
    case Qt::Key_Escape:
        if (m_current >= 0) {
            setCurrent(-1, false);
            QToolTip::hideText();
            return event->accept();
        }
        break;
    default: break;
    }
    event->ignore();
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    if (m_current >= 0) m_chart->layer()->setFocusMark(m_current);
    viewport()->update();
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    if (m_chart) m_chart->layer()->setFocusMark(-1);
    viewport()->update();
}

} // namespace trd
