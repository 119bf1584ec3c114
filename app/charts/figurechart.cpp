// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/figurechart.h"

#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QPen>

#include <cmath>

namespace trd {

namespace {
// Between the plot's background (0) and the series (4) of QtCharts.
constexpr double gridZ = 2;
} // namespace

QString chartText(const QString& text) { return text.toHtmlEscaped(); }

FigureChart::FigureChart(const Figure& figure, const Theme& theme, double scale, const Figure* laidOutAs)
    : m_figure(figure), m_whole(laidOutAs ? *laidOutAs : figure), m_theme(theme), m_scale(scale),
      m_x(new QCategoryAxis(this)), m_y(new QCategoryAxis(this)), m_grid(new QGraphicsPathItem(this)),
      m_layer(new MarkLayer(figure, theme, scale, this)) {
    setAnimationOptions(QChart::NoAnimation);
    setDropShadowEnabled(false);
    setBackgroundRoundness(0);
    setBackgroundBrush(theme.ground);
    setBackgroundPen(Qt::NoPen);
    setMargins({});
    layout()->setContentsMargins(0, 0, 0, 0);
    legend()->hide();
    addAxis(m_x, Qt::AlignBottom);
    addAxis(m_y, Qt::AlignLeft);
    styleAxis(m_x);
    styleAxis(m_y);
    // A category axis draws lines at the ends of its range too, where no tick stands: the grid is drawn here, at the
    // ticks.
    m_grid->setPen(QPen(theme.grid, 1));
    m_grid->setZValue(gridZ);
    addLines();
}

void FigureChart::styleAxis(QCategoryAxis* axis) const {
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setLabelsFont(textFont(TextSize::Body, m_scale));
    axis->setLabelsBrush(m_theme.muted);
    axis->setTruncateLabels(false);
    axis->setLineVisible(false);
    axis->setGridLineVisible(false);
}

void FigureChart::addLines() {
    for (const Line& line : m_figure.lines) {
        auto* series = new QLineSeries(this);
        QList<QPointF> points;
        for (const std::size_t mark : line.marks) points << QPointF(m_figure.marks[mark].x, m_figure.marks[mark].y);
        series->replace(points);
        QColor colour = m_theme.hue(line.hue);
        colour.setAlphaF(0.6f);
        series->setPen(QPen(colour, 1.6 * m_scale * m_theme.lineWidth));
        addSeries(series);
        series->attachAxis(m_x);
        series->attachAxis(m_y);
    }
}

void FigureChart::setTicks(QCategoryAxis* axis, const FigureAxis& range, const std::vector<AxisTick>& ticks) const {
    for (const QString& label : axis->categoriesLabels()) axis->remove(label);
    // A category ends where its label stands; the first must begin before all of them.
    axis->setStartValue(range.min - 1);
    for (const AxisTick& tick : ticks) axis->append(chartText(tick.text), tick.at);
    axis->setRange(range.min, range.max);
}

void FigureChart::drawGrid() {
    QPainterPath path;
    const QRectF& plot = m_layout.plot;
    // On whole pixels, so that a hairline stays one.
    const auto sharp = [](double at) { return std::floor(at) + 0.5; };
    // A column names its place, a field its heading.
    if (!m_figure.matrix && m_figure.bars.empty())
        for (const AxisTick& tick : m_layout.xTicks) {
            const double x = sharp(m_layout.xAt(m_figure.x, tick.at));
            path.moveTo(x, plot.top());
            path.lineTo(x, plot.bottom());
        }
    for (const AxisTick& tick : m_layout.yTicks) {
        const double y = sharp(m_layout.yAt(m_figure, tick.at));
        path.moveTo(plot.left(), y);
        path.lineTo(plot.right(), y);
    }
    m_grid->setPath(path);
}

void FigureChart::arrange(QSizeF size) {
    resize(size);
    m_layout = layOut(m_whole, size, m_scale);
    setTicks(m_x, m_figure.x, m_figure.matrix ? std::vector<AxisTick>{} : m_layout.xTicks);
    if (m_figure.orientation == Orientation::Plane) {
        setTicks(m_y, m_figure.y, m_layout.yTicks);
    } else {
        FigureAxis rows;
        rows.min = 0;
        rows.max = static_cast<double>(std::max<std::size_t>(m_figure.rows.size(), 1));
        setTicks(m_y, rows, {});
    }
    setPlotArea(m_layout.plot);
    // QtCharts places axes and series when its layout next gets an event. An export waits for none: without this its
    // grid and tick labels stand where they were before the plot area was set, beside marks that stand right.
    layout()->activate();
    drawGrid();
    m_layer->setLayout(m_layout);
}

} // namespace trd
