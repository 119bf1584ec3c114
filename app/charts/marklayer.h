// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What QtCharts cannot draw and this program is about: row labels and values, intervals with arrows, marks in their
// shapes, bands, bars, the line of no difference, the focus. One item, painted from the figure, above the chart's
// frame.

#include "charts/chartlayout.h"

#include <QGraphicsItem>

namespace trd {

class MarkLayer final : public QGraphicsItem {
public:
    MarkLayer(const Figure& figure, const Theme& theme, double scale, QGraphicsItem* parent);

    void setLayout(const ChartLayout& layout);
    void setFocusMark(int index); ///< -1 for none
    void setHoverRow(int row);    ///< -1 for none
    void setHoverMark(int index); ///< -1 for none

    [[nodiscard]] int markAt(QPointF position) const; ///< the nearest within reach, or -1
    [[nodiscard]] int barAt(QPointF position) const;
    [[nodiscard]] int rowAt(QPointF position) const;    ///< a row of the figure that has a target, or -1
    [[nodiscard]] int handleAt(QPointF position) const; ///< a row whose box and label lie there and do something, or -1
    [[nodiscard]] QPointF positionOf(int mark) const;

    /// What the x axis measures and which side favours what, from Y downwards: the strip that keeps the axis in sight
    /// paints them too.
    void paintWordsOfX(QPainter& painter, double y) const;
    /// A matrix's headings, above its rows: the strip that keeps them in sight paints them too.
    void paintHeadings(QPainter& painter) const;

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintRows(QPainter& painter) const;
    void paintColumns(QPainter& painter) const;
    void paintWords(QPainter& painter) const;
    void paintPlane(QPainter& painter) const;
    void paintBars(QPainter& painter) const;
    /// LOWER to UPPER across rows or along the plane's y; ALONGX for the plane's second interval.
    void paintInterval(QPainter& painter, const Mark& mark, double lower, double upper, bool alongX) const;
    void paintIntervals(QPainter& painter, const Mark& mark) const;
    void paintCell(QPainter& painter, const Mark& mark) const;
    void paintBox(QPainter& painter, const Mark& mark) const;
    void paintArrows(QPainter& painter) const;
    void paintMark(QPainter& painter, const Mark& mark) const;
    void paintAxisWords(QPainter& painter) const;
    /// A mark's diameter in pixels.
    [[nodiscard]] double sizeOf(const Mark& mark) const { return mark.size * m_scale * m_layout.markScale; }
    void placeLineLabels();
    void paintLineLabels(QPainter& painter) const;
    void paintPointed(QPainter& painter) const;
    /// The field of a Cell, the frame of a Box.
    [[nodiscard]] QRectF fieldOf(const Mark& mark) const;
    [[nodiscard]] QPointF clamped(const Mark& mark) const;
    /// The marks on one line with MARK, or it alone.
    [[nodiscard]] std::vector<std::size_t> lineOf(int mark) const;

    const Figure& m_figure;
    Theme m_theme;
    double m_scale;
    ChartLayout m_layout;
    std::vector<std::pair<QPointF, QString>> m_labels; ///< of lines: baseline and text
    int m_focus = -1, m_hoverRow = -1, m_hoverMark = -1;
};

/// What lies on either side of the reference, in the painter's font, from Y downwards.
void paintFavours(QPainter& painter, const FigureAxis& axis, const ChartLayout& layout, double y, double scale);

/// A line style as a pen draws it.
[[nodiscard]] Qt::PenStyle penStyle(LineStyle style);
/// A figure's shape as a path around the origin. SIZE is the diameter.
[[nodiscard]] QPainterPath shapePath(Shape shape, double size);
/// A bar of a hue. On paper it is hatched as well, for a copy without colours: whole, rising, falling, level; a
/// comparator's is hollow.
void paintBar(QPainter& painter, const QRectF& rect, Hue hue, const Theme& theme, double scale);
/// The ring around a second-hand mark of SIZE, at the painter's origin.
void paintRing(QPainter& painter, const QColor& colour, double size, double scale);

} // namespace trd
