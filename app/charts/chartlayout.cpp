// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlayout.h"

#include "figure/axes.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace trd {

namespace {

struct Metrics {
    QFontMetricsF caption, body, strong;
    explicit Metrics(double scale)
        : caption(textFont(TextSize::Caption, scale)), body(textFont(TextSize::Body, scale)), strong(textFont(TextSize::Strong, scale)) {}
};

/// The row height at which marks that stand above each other in one row, at one place, do not hide each other.
double pileHeight(const Figure& figure, double scale) {
    if (figure.orientation != Orientation::Rows) return 0;
    std::vector<const Mark*> marks;
    for (const Mark& mark : figure.marks)
        if (!mark.minor) marks.push_back(&mark);
    std::ranges::sort(marks, {}, &Mark::y);
    double least = 0;
    for (std::size_t i = 1; i < marks.size(); ++i) {
        const double step = marks[i]->y - marks[i - 1]->y;
        if (step > 0.01 && step < 0.5 && std::abs(marks[i]->x - marks[i - 1]->x) < 0.01 * (figure.x.max - figure.x.min))
            least = std::max(least, std::max(marks[i]->size, marks[i - 1]->size) * scale / step);
    }
    return least;
}

double leastRow(const Figure& figure, const Metrics& metrics, double scale) {
    if (figure.matrix) return metrics.body.height() + 6 * scale;
    const bool twoLines = std::ranges::any_of(figure.rows, [](const FigureRow& row) { return !row.sublabel.isEmpty(); });
    double least = twoLines ? metrics.strong.height() + metrics.caption.height() + 4 * scale : metrics.body.height() + 8 * scale;
    // A mark with text in it, or a large one, must not touch its neighbour above.
    for (const Mark& mark : figure.marks) least = std::max(least, mark.size * scale + 2);
    return std::max(least, pileHeight(figure, scale));
}

double bottomHeight(const Figure& figure, const Metrics& metrics, double scale) {
    if (figure.matrix) return 2 * scale;
    double height = metrics.body.height() + 8 * scale;
    if (!figure.x.title.isEmpty()) height += metrics.caption.height() + 4 * scale;
    if (!figure.x.below.isEmpty() || !figure.x.above.isEmpty()) height += metrics.caption.height() + 4 * scale;
    return height;
}

constexpr double topRoom = 6;
// Headings that do not fit side by side are turned by this much: steep enough to part them, flat enough to read.
constexpr double turned = 42;

double headingWidth(const Figure& figure, const Metrics& metrics) {
    double width = 0;
    for (const AxisTick& tick : figure.x.ticks) width = std::max(width, metrics.body.horizontalAdvance(tick.text));
    return width;
}

/// Whether headings, centred above columns of this width, keep GAP from each other and stay within the plot.
bool headingsFit(const Figure& figure, const Metrics& metrics, double column, double gap) {
    double before = 0;
    for (const AxisTick& tick : figure.x.ticks) {
        const double half = metrics.body.horizontalAdvance(tick.text) / 2;
        if (before + half + gap > column) return false;
        before = half;
    }
    return 2 * before <= column;
}

double columnWidth(const Figure& figure, double plotWidth) { return plotWidth / (figure.x.max - figure.x.min); }

/// The room above the rows of a matrix, for its headings.
double headingHeight(const Figure& figure, const Metrics& metrics, double angle, double scale) {
    const double radians = angle * std::numbers::pi / 180;
    return headingWidth(figure, metrics) * std::sin(radians) + metrics.body.height() * std::cos(radians) + 8 * scale;
}

} // namespace

double ChartLayout::xAt(const FigureAxis& axis, double x) const {
    return plot.left() + (x - axis.min) / (axis.max - axis.min) * plot.width();
}

double ChartLayout::yAt(const Figure& figure, double y) const {
    if (figure.orientation == Orientation::Rows) return plot.top() + (y + 0.5) * rowHeight;
    return plot.bottom() - (y - figure.y.min) / (figure.y.max - figure.y.min) * plot.height();
}

double naturalHeight(const Figure& figure, double width, double scale) {
    const Metrics metrics(scale);
    if (figure.orientation == Orientation::Plane) return 220 * scale;
    if (figure.matrix) return layOut(figure, {width, 0}, scale).plot.bottom() + bottomHeight(figure, metrics, scale);
    return topRoom * scale + static_cast<double>(figure.rows.size()) * leastRow(figure, metrics, scale) + bottomHeight(figure, metrics, scale);
}

ChartLayout layOut(const Figure& figure, QSizeF size, double scale) {
    const Metrics metrics(scale);
    ChartLayout layout;
    layout.size = size;
    double top = topRoom * scale;
    const double bottom = bottomHeight(figure, metrics, scale);
    const auto captionWidth = [&](const QString& text) { return metrics.caption.horizontalAdvance(text); };

    if (figure.orientation == Orientation::Rows) {
        for (const FigureRow& row : figure.rows) {
            const double marker = row.marker ? 18 * scale : 0;
            layout.labelWidth = std::max({layout.labelWidth, marker + metrics.strong.horizontalAdvance(row.label) + 12 * scale,
                                          marker + captionWidth(row.sublabel) + 12 * scale});
            if (!row.value.isEmpty())
                layout.valueWidth = std::max(layout.valueWidth, metrics.body.horizontalAdvance(row.value) + 14 * scale);
        }
        layout.labelWidth = std::min(std::ceil(layout.labelWidth), size.width() * 0.4);
        layout.valueWidth = std::ceil(layout.valueWidth);
        const double overhang =
            figure.x.ticks.empty() || figure.matrix ? 0 : captionWidth(figure.x.ticks.back().text) / 2;
        const double right = std::max(layout.valueWidth, overhang);
        const double plotWidth = std::max(40.0, size.width() - layout.labelWidth - right);
        if (figure.matrix) {
            const double column = columnWidth(figure, plotWidth);
            if (!headingsFit(figure, metrics, column, 8 * scale)) layout.headingAngle = turned;
            top = headingHeight(figure, metrics, layout.headingAngle, scale);
        }
        const auto rows = static_cast<double>(std::max<std::size_t>(figure.rows.size(), 1));
        const double least = leastRow(figure, metrics, scale);
        layout.rowHeight = std::clamp((size.height() - top - bottom) / rows, least, least * (figure.matrix ? 2 : 1.5));
        if (figure.matrix) {
            double largest = 0;
            for (const Mark& mark : figure.marks) largest = std::max(largest, mark.size * scale);
            layout.markScale = layout.rowHeight / least;
            if (largest * layout.markScale > columnWidth(figure, plotWidth)) layout.markScale = columnWidth(figure, plotWidth) / largest;
        }
        layout.plot = QRectF(layout.labelWidth, top, plotWidth, rows * layout.rowHeight);
    } else {
        double left = 0;
        for (const AxisTick& tick : figure.y.ticks) left = std::max(left, metrics.body.horizontalAdvance(tick.text));
        left += 10 * scale;
        // Labels of lines stand beside the lines' ends: room is made only for what runs past the plot.
        double right = 16 * scale;
        for (const Line& line : figure.lines) {
            if (line.marks.empty()) continue;
            const double after = (figure.x.max - figure.marks[line.marks.back()].x) / (figure.x.max - figure.x.min);
            const double plot = (size.width() - left - captionWidth(line.label) - 16 * scale) / (1 - after);
            right = std::max(right, size.width() - left - plot);
        }
        right = std::min(right, size.width() * 0.25);
        const double title = figure.y.title.isEmpty() ? 0 : metrics.caption.height() + 6 * scale;
        layout.plot = QRectF(left, top + title, std::max(40.0, size.width() - left - right),
                             std::max(40.0, size.height() - top - title - bottom));
        layout.yTicks = thinTicks(figure.y, layout.plot.height(), 4 * scale, [&](const QString&) { return metrics.body.height(); });
    }
    if (figure.matrix) {
        layout.xTicks = figure.x.ticks;
        return layout;
    }
    layout.xTicks = thinTicks(figure.x, layout.plot.width(), 10 * scale,
                              [&](const QString& text) { return metrics.body.horizontalAdvance(text); });
    return layout;
}

} // namespace trd
