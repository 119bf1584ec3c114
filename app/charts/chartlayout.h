// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a figure's parts stand for a given size: the one place that measures text and divides the room.

#include "figure/figure.h"
#include "widgets/theme.h"

#include <QFontMetricsF>
#include <QRectF>

namespace trd {

/// What stands before a row's label, a box or the mark of its hue, and the room each takes: by this, times the scale.
inline constexpr double leadWidth = 18;
/// Beside text columns labels take this much of Figure::labelShare at most.
inline constexpr double columnsLabelShare = 0.7;
/// Between a row's label and the plot or the first column, times the scale.
inline constexpr double labelGap = 12;
/// Between a row's value and the edge, where a scroll bar may stand.
inline constexpr double valueMargin = 6;

struct ChartLayout {
    QSizeF size;
    QRectF plot;                  ///< the plot area
    std::vector<double> rowEdges; ///< Orientation::Rows: the top of each row, and the bottom of the last
    double labelWidth = 0;        ///< left column, marker included
    double valueWidth = 0;        ///< right column
    double columnScale = 1;       ///< what the type of the columns shrinks by where the plot would lose its room
    std::vector<QRectF> columns;  ///< Figure::columns: where each stands, from the top of its heading to the last row
    int headingLines = 1;         ///< Figure::matrix: into how many lines turned headings may break
    double headingAngle = 0;      ///< Figure::matrix: degrees by which headings are turned where columns are narrow
    double headingBottom = 0; ///< Figure::matrix: where the headings end; large marks of the first row reach up to it
    double markScale =
        1; ///< Figure::matrix: what all marks grow by with the rows, or shrink by so that columns hold the largest
    std::vector<AxisTick> xTicks, yTicks;

    [[nodiscard]] double rowHeight(std::size_t row) const { return rowEdges[row + 1] - rowEdges[row]; }
    [[nodiscard]] double xAt(const FigureAxis& axis, double x) const;
    [[nodiscard]] double yAt(const Figure& figure, double y) const;
    [[nodiscard]] QPointF at(const Figure& figure, double x, double y) const {
        return {xAt(figure.x, x), yAt(figure, y)};
    }
};

/// Divides SIZE. SCALE multiplies type, marks and lines. A row's label and sublabel stand in as many lines as they are
/// broken into.
[[nodiscard]] ChartLayout layOut(const Figure& figure, QSizeF size, double scale);
/// TEXT in one line, or in two of the most even lengths, broken at a space or after a slash.
[[nodiscard]] QStringList brokenHeading(const QString& text, int lines, const QFontMetricsF& metrics);

/// The least height at which every row keeps its lines of text. WIDTH counts where headings are turned in narrow
/// columns.
[[nodiscard]] double naturalHeight(const Figure& figure, double width, double scale);

} // namespace trd
