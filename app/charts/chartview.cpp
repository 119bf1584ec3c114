// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartview.h"

#include "charts/tip.h"

#include <QAccessible>
#include <QMouseEvent>
#include <QScrollArea>
#include <QToolTip>

#include <cmath>
#include <tuple>
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

void ChartView::setFigure(Figure figure) { change(std::move(figure), nullptr); }

void ChartView::setStep(Figure step, Figure whole) {
    change(std::move(step), std::make_unique<const Figure>(std::move(whole)));
}

void ChartView::change(Figure figure, std::unique_ptr<const Figure> whole) {
    const QString kept = m_current >= 0 ? m_figure->marks[static_cast<std::size_t>(m_current)].target : QString();
    // The chart on show refers to its figure until rebuild() has put another in its place.
    const auto old = std::exchange(m_figure, std::make_unique<const Figure>(std::move(figure)));
    const auto oldWhole = std::exchange(m_whole, std::move(whole));
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
    m_hintWidth = -1;
    QChart* old = chart();
    m_chart = new FigureChart(*m_figure, m_theme, m_scale, m_whole.get());
    setChart(m_chart);
    // QChartView has just set the chart's own least size; with it in place no one would ask for the height of the rows.
    setMinimumSize(0, 0);
    delete old;
    fitChart();
    if (m_current >= 0) m_chart->layer()->setFocusMark(hasFocus() ? m_current : -1);
    setAccessibleName(m_figure->title);
    setAccessibleDescription(m_figure->spoken());
}

void ChartView::fitChart() {
    if (!m_chart) return;
    // QChartView keeps a scene rectangle of its own from the size at which the chart was set: without this the chart
    // would stand off-centre after every change of size.
    setSceneRect(QRectF(QPointF(), size()));
    m_chart->arrange(size());
}

QSize ChartView::sizeHint() const {
    // Layouts ask many times in one pass, and the answer means measuring every label.
    if (m_hintWidth != width()) {
        m_hintWidth = width();
        m_hintHeight = static_cast<int>(std::ceil(naturalHeight(*m_figure, width(), m_scale)));
    }
    return {600, m_hintHeight};
}
QSize ChartView::minimumSizeHint() const { return {200, sizeHint().height()}; }

void ChartView::resizeEvent(QResizeEvent* event) {
    // Not QChartView's: it would lay the chart out by its own rules before fitChart() does by ours.
    QGraphicsView::resizeEvent(event); // NOLINT(bugprone-parent-virtual-call)
    fitChart();
    // Turned headings take more height: the layout around the view asks again.
    if (m_figure->matrix && event->size().width() != event->oldSize().width()) updateGeometry();
}

void ChartView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_chart) return;
    MarkLayer* layer = m_chart->layer();
    const int mark = layer->markAt(event->position());
    const int row = layer->rowAt(event->position());
    layer->setHoverRow(row);
    layer->setHoverMark(mark);
    viewport()->setCursor(targetAt(event->position()).isEmpty() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    const int bar = mark < 0 ? layer->barAt(event->position()) : -1;
    QString tip;
    if (mark >= 0)
        tip = m_figure->marks[static_cast<std::size_t>(mark)].tip;
    else if (bar >= 0)
        tip = m_figure->bars[static_cast<std::size_t>(bar)].tip;
    else if (const int told = row >= 0 ? row : layer->handleAt(event->position()); told >= 0)
        tip = m_figure->rows[static_cast<std::size_t>(told)].tip;
    showTip(this, event->globalPosition().toPoint(), tip);
    event->accept();
}

QString ChartView::targetAt(QPointF position) const {
    if (!m_chart) return {};
    const MarkLayer* layer = m_chart->layer();
    if (const int mark = layer->markAt(position);
        mark >= 0 && !m_figure->marks[static_cast<std::size_t>(mark)].target.isEmpty())
        return m_figure->marks[static_cast<std::size_t>(mark)].target;
    if (const int row = layer->handleAt(position); row >= 0)
        return m_figure->rows[static_cast<std::size_t>(row)].toggle;
    if (const int bar = layer->barAt(position); bar >= 0) return m_figure->bars[static_cast<std::size_t>(bar)].target;
    if (const int row = layer->rowAt(position); row >= 0) return m_figure->rows[static_cast<std::size_t>(row)].target;
    return {};
}

void ChartView::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton ? targetAt(event->position()) : QString();
    if (event->button() == Qt::LeftButton) {
        if (const int mark = m_chart ? m_chart->layer()->markAt(event->position()) : -1; mark >= 0)
            setCurrent(mark, false);
        event->accept();
    } else {
        event->ignore(); // the menu belongs to whoever holds the view
    }
}

void ChartView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && !m_pressed.isEmpty() && targetAt(event->position()) == m_pressed)
        emit activated(m_pressed);
    m_pressed.clear();
    event->accept();
}

void ChartView::leaveEvent(QEvent* event) {
    if (m_chart) {
        m_chart->layer()->setHoverRow(-1);
        m_chart->layer()->setHoverMark(-1);
    }
    QChartView::leaveEvent(event);
}

void ChartView::setCurrent(int mark, bool tip) {
    m_current = mark;
    m_chart->layer()->setFocusMark(mark);
    setAccessibleDescription(mark >= 0 ? m_figure->marks[static_cast<std::size_t>(mark)].tip : m_figure->spoken());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    if (mark < 0) return;
    const Mark& now = m_figure->marks[static_cast<std::size_t>(mark)];
    // Scroll areas around the view follow the keys.
    const QPoint position = m_chart->layer()->positionOf(mark).toPoint();
    for (QWidget* holder = parentWidget(); holder; holder = holder->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(holder); area && area->widget())
            // Under a matrix's headings, which stay in sight, no field is seen.
            area->ensureVisible(0, mapTo(area->widget(), position).y(), 0,
                                m_figure->matrix ? static_cast<int>(m_chart->chartLayout().plot.top()) + 24 : 60);
    if (tip) {
        const QRect seen = viewport()->visibleRegion().boundingRect();
        showTipBeside(this, QRect(viewport()->mapToGlobal(seen.topLeft()), seen.size()),
                      viewport()->mapToGlobal(position), now.tip);
    }
    emit currentChanged(mark);
}

int ChartView::neighbour(int dx, int dy) const {
    const MarkLayer* layer = m_chart->layer();
    const bool rows = m_figure->orientation == Orientation::Rows;
    const auto mark = [this](int index) -> const Mark& { return m_figure->marks[static_cast<std::size_t>(index)]; };
    const auto row = [&](int index) { return std::lround(mark(index).y); };
    // Sideways every mark is reached, those that lie on each other too: by place, then height, then order in the
    // figure.
    const auto place = [&](int index) { return std::make_tuple(mark(index).x, mark(index).y, index); };
    int best = m_current;
    auto bestCost = std::make_tuple(1e18, false, 1e18);
    for (int i = 0; i < static_cast<int>(m_figure->marks.size()); ++i) {
        if (i == m_current) continue;
        const QPointF delta = layer->positionOf(i) - layer->positionOf(m_current);
        if (dx != 0) {
            const bool ahead = dx > 0 ? place(i) > place(m_current) : place(i) < place(m_current);
            if (!ahead || (rows && row(i) != row(m_current))) continue;
            const bool nearer = dx > 0 ? place(i) < place(best) : place(i) > place(best);
            if (best == m_current || nearer) best = i;
            continue;
        }
        const double along = rows ? static_cast<double>((row(i) - row(m_current)) * dy) : delta.y() * dy;
        if (along < 0.5) continue;
        // In a row chart the next row's main mark is meant, wherever it lies sideways.
        const auto cost = rows ? std::make_tuple(along, mark(i).minor, std::abs(delta.x()))
                               : std::make_tuple(along + 2 * std::abs(delta.x()), false, 0.0);
        if (cost < bestCost) best = i, bestCost = cost;
    }
    return best;
}

void ChartView::keyPressEvent(QKeyEvent* event) {
    const int count = static_cast<int>(m_figure->marks.size());
    // Where text columns make a table of the rows, the rows' order counts, and single studies are rows of their own.
    const auto rowEnd = [&](bool last) {
        const auto place = [&](int index) {
            const Mark& mark = m_figure->marks[static_cast<std::size_t>(index)];
            return std::make_tuple(last ? -std::lround(mark.y) : std::lround(mark.y), mark.minor, index);
        };
        int best = count > 0 ? 0 : -1;
        for (int i = 1; i < count; ++i)
            if (place(i) < place(best)) best = i;
        return best;
    };
    const auto first = [&] {
        if (!m_figure->columns.empty()) return rowEnd(false);
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
            if (!m_figure->columns.empty()) last = rowEnd(true);
            while (last > 0 && m_figure->columns.empty() && m_figure->marks[static_cast<std::size_t>(last)].minor)
                --last;
            setCurrent(last, true);
        }
        return event->accept();
    case Qt::Key_Space:
    case Qt::Key_Delete:
        if (m_current >= 0 && !m_figure->marks[static_cast<std::size_t>(m_current)].toggle.isEmpty()) {
            emit activated(m_figure->marks[static_cast<std::size_t>(m_current)].toggle);
            return event->accept();
        }
        if (event->key() == Qt::Key_Delete) break;
        [[fallthrough]];
    case Qt::Key_Return:
    case Qt::Key_Enter:
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
    default:
        break;
    }
    event->ignore();
}

void ChartView::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    if (m_current >= 0) m_chart->layer()->setFocusMark(m_current);
    emit focusChanged();
}

void ChartView::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    if (m_chart) m_chart->layer()->setFocusMark(-1);
    emit focusChanged();
}

} // namespace trd
