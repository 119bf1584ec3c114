// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartlayout.h"

#include "figure/axes.h"
#include "figure/figuresteps.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace trd {

namespace {

struct Metrics {
    QFontMetricsF caption, body, strong;
    explicit Metrics(double scale)
        : caption(textFont(TextSize::Caption, scale)), body(textFont(TextSize::Body, scale)),
          strong(textFont(TextSize::Strong, scale)) {}
};

bool hasBoxes(const Figure& figure) {
    return std::ranges::any_of(figure.marks, [](const Mark& mark) { return mark.shape == Shape::Box; });
}

/// Fields filled with words, as against marks whose area is a weight.
bool hasCells(const Figure& figure) {
    return std::ranges::any_of(figure.marks, [](const Mark& mark) { return mark.shape == Shape::Cell; });
}

double leastRow(const Figure& figure, const Metrics& metrics, double scale) {
    if (hasCells(figure)) return 2 * metrics.caption.height() + 3 * scale;
    if (figure.matrix) return metrics.body.height() + 6 * scale;
    const bool twoLines =
        std::ranges::any_of(figure.rows, [](const FigureRow& row) { return !row.sublabel.isEmpty(); });
    double least = twoLines ? metrics.strong.height() + metrics.caption.height() + 4 * scale
                            : metrics.body.height() + (figure.tight ? 2 : 8) * scale;
    // A mark with text in it, or a large one, must not touch its neighbour above.
    for (const Mark& mark : figure.marks) least = std::max(least, mark.size * scale + 2);
    return least;
}

double linesOf(const QString& text) { return static_cast<double>(text.count(QLatin1Char('\n'))) + 1; }

double widthOf(const QString& text, const QFontMetricsF& metrics) {
    double width = 0;
    for (const QString& line : text.split(QLatin1Char('\n'))) width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

/// What a row needs beyond one line of label and one below it.
double furtherLines(const FigureRow& row, const Metrics& metrics) {
    return (linesOf(row.label) - 1) * metrics.strong.height() + (linesOf(row.sublabel) - 1) * metrics.caption.height();
}

/// How tall a mark is drawn, a hairline of air included.
double heightOf(const Mark& mark) {
    const double stretch = mark.shape == Shape::Diamond ? 1.25 : mark.shape == Shape::Triangle ? 1.2 : 1;
    return mark.size * stretch + 1;
}

/// The least height of each row: its lines of text, and marks that stand above each other without hiding each other.
/// COLUMN is the width of a matrix's columns, within which Boxes break their words.
std::vector<double> leastRows(const Figure& figure, const Metrics& metrics, double scale, double column) {
    std::vector<double> least(figure.rows.size(), leastRow(figure, metrics, scale));
    if (figure.matrix) {
        for (std::size_t row = 0; row < least.size(); ++row)
            least[row] = (figure.rows[row].heading ? metrics.body.height() + 4 * scale : least[row]) +
                         furtherLines(figure.rows[row], metrics);
        for (const Mark& mark : figure.marks) {
            if (mark.shape != Shape::Box) continue;
            const QRectF room(0, 0, std::max(1.0, column * boxWidth - 12 * scale), 10000);
            const double height =
                metrics.body.boundingRect(room, Qt::TextWordWrap | Qt::AlignCenter, mark.text).height();
            double& row = least[static_cast<std::size_t>(std::lround(mark.y))];
            row = std::max(row, (height + 12 * scale) / boxHeight);
        }
        return least;
    }
    std::vector<std::vector<const Mark*>> marks(figure.rows.size());
    for (const Mark& mark : figure.marks)
        if (!mark.minor && mark.y > -0.5 && mark.y < static_cast<double>(figure.rows.size()) - 0.5)
            marks[static_cast<std::size_t>(std::lround(mark.y))].push_back(&mark);
    const double near = 0.01 * (figure.x.max - figure.x.min);
    for (std::size_t row = 0; row < least.size(); ++row) {
        if (isHeading(figure, row)) least[row] = std::min(least[row], metrics.body.height() + 10 * scale);
        least[row] += furtherLines(figure.rows[row], metrics);
        for (std::size_t a = 0; a < marks[row].size(); ++a)
            for (std::size_t b = a + 1; b < marks[row].size(); ++b) {
                const Mark &one = *marks[row][a], &other = *marks[row][b];
                const double step = std::abs(one.y - other.y);
                if (step > 0.01 && std::abs(one.x - other.x) < near)
                    least[row] = std::max(least[row], std::max(heightOf(one), heightOf(other)) * scale / step);
            }
    }
    return least;
}

double bottomHeight(const Figure& figure, const Metrics& metrics, double scale) {
    if (figure.matrix) return 2 * scale;
    double height = metrics.body.height() + 8 * scale;
    if (!figure.x.title.isEmpty()) height += metrics.caption.height() + 4 * scale;
    if (!figure.x.below.isEmpty() || !figure.x.above.isEmpty()) height += metrics.caption.height() + 4 * scale;
    return height;
}

constexpr double topRoom = 6;
constexpr double columnGap = 14;
// Beside text columns the plot keeps this share of the width.
constexpr double leastPlotShare = 0.22;

/// How wide a text column's heading and cells are, without the gap before it.
double widthOf(const Figure& figure, std::size_t column, const Metrics& metrics, double scale) {
    double width = figure.columns[column].unknown ? 14 * scale : 0;
    width = std::max(width, widthOf(figure.columns[column].title, metrics.caption));
    for (const FigureRow& row : figure.rows) {
        const QString cell = row.cells.value(static_cast<qsizetype>(column));
        if (!cell.isEmpty())
            width = std::max(width, (row.strong ? metrics.strong : metrics.body).horizontalAdvance(cell));
    }
    return std::ceil(width) + 1;
}

double columnHeadings(const Figure& figure, const Metrics& metrics, double scale) {
    double lines = 0;
    for (const TextColumn& column : figure.columns)
        if (!column.title.isEmpty()) lines = std::max(lines, linesOf(column.title));
    return lines > 0 ? lines * metrics.caption.height() + 6 * scale : 0;
}

double leadOf(const FigureRow& row, double scale) { return row.checked || row.marker ? leadWidth * scale : 0; }
// Headings that do not fit side by side are turned by this much: steep enough to part them, flat enough to read.
constexpr double turned = 42;

double headingWidth(const Figure& figure, const Metrics& metrics, int lines) {
    double width = 0;
    for (const AxisTick& tick : figure.x.ticks)
        for (const QString& line : brokenHeading(tick.text, lines, metrics.body))
            width = std::max(width, metrics.body.horizontalAdvance(line));
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
double headingHeight(const Figure& figure, const Metrics& metrics, double angle, int lines, double scale) {
    const double radians = angle * std::numbers::pi / 180;
    const bool marked = std::ranges::any_of(figure.x.ticks, [](const AxisTick& tick) { return tick.hue.has_value(); });
    return headingWidth(figure, metrics, lines) * std::sin(radians) +
           lines * metrics.body.height() * std::cos(radians) + (marked ? 22 : 8) * scale;
}

} // namespace

double ChartLayout::xAt(const FigureAxis& axis, double x) const {
    return plot.left() + (x - axis.min) / (axis.max - axis.min) * plot.width();
}

double ChartLayout::yAt(const Figure& figure, double y) const {
    if (figure.orientation == Orientation::Rows) {
        if (rowEdges.size() < 2) return plot.top();
        const double last = static_cast<double>(rowEdges.size()) - 2;
        const double row = std::clamp(std::round(y), 0.0, last);
        const auto index = static_cast<std::size_t>(row);
        return rowEdges[index] + (y - row + 0.5) * rowHeight(index);
    }
    return plot.bottom() - (y - figure.y.min) / (figure.y.max - figure.y.min) * plot.height();
}

QStringList brokenHeading(const QString& text, int lines, const QFontMetricsF& metrics) {
    QStringList best{text};
    double least = metrics.horizontalAdvance(text);
    for (qsizetype at = 1; lines > 1 && at < text.size(); ++at) {
        const bool isSpace = text[at] == QLatin1Char(' ');
        if (!isSpace && text[at - 1] != QLatin1Char('/')) continue;
        const QStringList broken{text.left(at), text.mid(isSpace ? at + 1 : at)};
        const double longer = std::max(metrics.horizontalAdvance(broken[0]), metrics.horizontalAdvance(broken[1]));
        if (longer < least) best = broken, least = longer;
    }
    return best;
}

double naturalHeight(const Figure& figure, double width, double scale) {
    const Metrics metrics(scale);
    if (figure.orientation == Orientation::Plane) return 190 * scale;
    if (figure.matrix) return layOut(figure, {width, 0}, scale).plot.bottom() + bottomHeight(figure, metrics, scale);
    const std::vector<double> rows = leastRows(figure, metrics, scale, 0);
    return std::accumulate(rows.begin(), rows.end(), topRoom * scale + columnHeadings(figure, metrics, scale)) +
           bottomHeight(figure, metrics, scale);
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
            const double marker = leadOf(row, scale);
            layout.labelWidth =
                std::max({layout.labelWidth, marker + widthOf(row.label, metrics.strong) + labelGap * scale,
                          marker + widthOf(row.sublabel, metrics.caption) + labelGap * scale});
            if (!row.value.isEmpty())
                layout.valueWidth =
                    std::max(layout.valueWidth, metrics.body.horizontalAdvance(row.value) + (14 + valueMargin) * scale);
        }
        layout.labelWidth = std::min(
            std::ceil(layout.labelWidth),
            size.width() * (figure.columns.empty() ? figure.labelShare : columnsLabelShare * figure.labelShare));
        layout.valueWidth = std::ceil(layout.valueWidth);
        double before = layout.labelWidth, after = 0, text = 0;
        std::vector<double> widths;
        for (std::size_t i = 0; i < figure.columns.size(); ++i) {
            widths.push_back(widthOf(figure, i, metrics, scale));
            text += widths.back() + columnGap * scale;
        }
        if (!widths.empty()) {
            // With large type the text beside a narrow plot gives way before the plot does; the table has it in full
            // size.
            const double room = size.width() * (1 - leastPlotShare) - layout.labelWidth - columnGap * scale;
            layout.columnScale = std::clamp(room / text, 0.5, 1.0);
        }
        const double gap = columnGap * scale * layout.columnScale;
        for (std::size_t i = 0; i < figure.columns.size(); ++i) {
            widths[i] = std::ceil(widths[i] * layout.columnScale);
            (figure.columns[i].beforePlot ? before : after) += widths[i] + gap;
        }
        if (before > layout.labelWidth) before += gap;
        top += columnHeadings(figure, metrics, scale);
        const double overhang =
            figure.x.ticks.empty() || figure.matrix ? 0 : captionWidth(figure.x.ticks.back().text) / 2;
        const double right = std::max(layout.valueWidth + after, overhang);
        const double plotWidth = std::max(40.0, size.width() - before - right);
        if (figure.matrix) {
            const double column = columnWidth(figure, plotWidth);
            if (!headingsFit(figure, metrics, column, 8 * scale)) {
                layout.headingAngle = turned;
                // Two turned lines are half as high as one, where the columns are far enough apart for both.
                if (column * std::sin(turned * std::numbers::pi / 180) >= 2 * metrics.body.height())
                    layout.headingLines = 2;
            }
            top = headingHeight(figure, metrics, layout.headingAngle, layout.headingLines, scale);
        }
        std::vector<double> rows =
            leastRows(figure, metrics, scale, figure.matrix ? columnWidth(figure, plotWidth) : 0);
        const double least = std::accumulate(rows.begin(), rows.end(), 0.0);
        // A large mark in the first row of a matrix reaches above it: the headings make room, and it grows with the
        // rows.
        double above = 0, widest = 0, highest = 0;
        if (figure.matrix && !rows.empty()) {
            for (const Mark& mark : figure.marks) {
                if (mark.shape == Shape::Cell || mark.shape == Shape::Box) continue;
                widest = std::max(widest, heightOf(mark) * scale);
                if (mark.y < 0.5) highest = std::max(highest, heightOf(mark) * scale);
            }
            const double fits = widest > 0 ? std::min(1.0, columnWidth(figure, plotWidth) / widest) : 1;
            above = std::max(0.0, (highest * fits - rows.front()) / 2);
        }
        const double stretch = least > 0 ? std::clamp((size.height() - top - bottom) / (least + above), 1.0,
                                                      hasCells(figure) || hasBoxes(figure) ? 1.3
                                                      : figure.matrix                      ? 2.0
                                                                                           : 1.5)
                                         : 1;
        layout.headingBottom = top;
        if (figure.matrix) {
            layout.markScale = widest > 0 ? std::min(stretch, columnWidth(figure, plotWidth) / widest) : stretch;
            if (!rows.empty()) top += std::max(0.0, (highest * layout.markScale - rows.front() * stretch) / 2);
        }
        layout.rowEdges = {top};
        for (const double row : rows) layout.rowEdges.push_back(layout.rowEdges.back() + row * stretch);
        layout.plot = QRectF(before, top, plotWidth, std::max(1.0, layout.rowEdges.back() - top));
        double left = layout.labelWidth, rightOf = layout.plot.right();
        for (std::size_t i = 0; i < figure.columns.size(); ++i) {
            double& edge = figure.columns[i].beforePlot ? left : rightOf;
            edge += gap;
            layout.columns.emplace_back(edge, topRoom * scale, widths[i], layout.rowEdges.back() - topRoom * scale);
            edge += widths[i];
        }
    } else {
        double left = 0;
        for (const AxisTick& tick : figure.y.ticks) left = std::max(left, metrics.body.horizontalAdvance(tick.text));
        left += 14 * scale;
        // Labels of lines stand beside the lines' ends: room is made only for what runs past the plot.
        double right = 16 * scale;
        for (const Line& line : figure.lines) {
            if (line.marks.empty()) continue;
            const double after = (figure.x.max - figure.marks[line.marks.back()].x) / (figure.x.max - figure.x.min);
            const double plot = (size.width() - left - captionWidth(line.label) - 16 * scale) / (1 - after);
            right = std::max(right, size.width() - left - plot);
        }
        right = std::min(right, size.width() * 0.25);
        const double title = figure.y.title.isEmpty() ? 0 : metrics.caption.height() + metrics.body.height() / 2;
        layout.plot = QRectF(left, top + title, std::max(40.0, size.width() - left - right),
                             std::max(40.0, size.height() - top - title - bottom));
        layout.yTicks =
            thinTicks(figure.y, layout.plot.height(), 4 * scale, [&](const QString&) { return metrics.body.height(); });
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
