// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Figure in, QChart out: QtCharts gives the frame (axes, grid, lines), the MarkLayer what it cannot draw. The same
// chart stands in the window, on a slide and in an export.

#include "charts/marklayer.h"

#include <QChart>

class QCategoryAxis;

namespace trd {

class FigureChart final : public QChart {
    Q_OBJECT
public:
    /// FIGURE must outlive the chart, and LAIDOUTAS too: the figure whose room it keeps, where it is a step of that one
    /// (see figureAtStep).
    FigureChart(const Figure& figure, const Theme& theme, double scale, const Figure* laidOutAs = nullptr);

    /// Lays everything out anew for SIZE, in pixels.
    void arrange(QSizeF size);
    [[nodiscard]] MarkLayer* layer() const { return m_layer; }
    [[nodiscard]] const ChartLayout& chartLayout() const { return m_layout; }

private:
    void addLines();
    void styleAxis(QCategoryAxis* axis) const;
    void drawGrid();
    void setTicks(QCategoryAxis* axis, const FigureAxis& range, const std::vector<AxisTick>& ticks) const;

    const Figure& m_figure;
    const Figure& m_whole;
    Theme m_theme;
    double m_scale;
    QCategoryAxis* m_x;
    QCategoryAxis* m_y;
    QGraphicsPathItem* m_grid;
    MarkLayer* m_layer;
    ChartLayout m_layout;
};

/// QtCharts parses every text as HTML; this is the one place where that is undone.
[[nodiscard]] QString chartText(const QString& text);

} // namespace trd
