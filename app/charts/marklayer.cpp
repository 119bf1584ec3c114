// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/marklayer.h"

#include "figure/words.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace trd {

namespace {

// Beyond this distance a pointer does not mean a mark.
constexpr double reach = 9;

/// WCAG 2.2's relative luminance; above 0.179 black is the text that contrasts more, below it white.
double luminance(const QColor& colour) {
    const auto linear = [](float channel) {
        return channel <= 0.04045f ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

bool isOpenShape(Shape shape) {
    return shape == Shape::Tick || shape == Shape::Cross || shape == Shape::Peak || shape == Shape::Unknown;
}

/// A box to tick, as wide as a row's mark.
void paintTickBox(QPainter& painter, QPointF centre, bool ticked, const QColor& colour, double scale) {
    const double r = 5.5 * scale;
    painter.setPen(QPen(colour, 1.3 * scale));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(centre.x() - r, centre.y() - r, 2 * r, 2 * r), 2 * scale, 2 * scale);
    if (!ticked) return;
    painter.setPen(QPen(colour, 1.8 * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF{centre + QPointF(-0.5 * r, 0), centre + QPointF(-0.1 * r, 0.45 * r),
                                   centre + QPointF(0.6 * r, -0.5 * r)});
}

/// Whether a segment runs through a rectangle: clipped against each pair of sides in turn (Liang and Barsky 1984).
bool crosses(const QLineF& segment, const QRectF& rect) {
    double from = 0, to = 1;
    const auto clip = [&](double start, double delta, double low, double high) {
        if (std::abs(delta) < 1e-9) return start >= low && start <= high;
        const double a = (low - start) / delta, b = (high - start) / delta;
        from = std::max(from, std::min(a, b));
        to = std::min(to, std::max(a, b));
        return from <= to;
    };
    return clip(segment.x1(), segment.dx(), rect.left(), rect.right()) &&
           clip(segment.y1(), segment.dy(), rect.top(), rect.bottom());
}

} // namespace

Qt::PenStyle penStyle(LineStyle style) {
    return style == LineStyle::Dotted ? Qt::DotLine : style == LineStyle::Dashed ? Qt::DashLine : Qt::SolidLine;
}

QPainterPath shapePath(Shape shape, double size) {
    const double r = size / 2;
    QPainterPath path;
    switch (shape) {
    case Shape::Circle:
        path.addEllipse(QPointF(), r, r);
        break;
    case Shape::Square:
        path.addRect(QRectF(-r * 0.89, -r * 0.89, r * 1.78, r * 1.78));
        break; // area of the circle
    case Shape::Diamond: {
        const double d = r * 1.25;
        path.addPolygon(QPolygonF{{0, -d}, {d, 0}, {0, d}, {-d, 0}});
        path.closeSubpath();
        break;
    }
    case Shape::Triangle: {
        const double t = r * 1.32; // area of the circle
        path.addPolygon(QPolygonF{{0, -t}, {t, t * 0.8}, {-t, t * 0.8}});
        path.closeSubpath();
        break;
    }
    case Shape::Tick:
        path.moveTo(0, -r * 1.3);
        path.lineTo(0, r * 1.3);
        break;
    case Shape::Cross:
        path.moveTo(-r * 0.85, -r * 0.85);
        path.lineTo(r * 0.85, r * 0.85);
        path.moveTo(-r * 0.85, r * 0.85);
        path.lineTo(r * 0.85, -r * 0.85);
        break;
    case Shape::Label:
        break;
    case Shape::Unknown:
        // Drawn, not written: a letter's weight would follow the type, the sign's follows the marks.
        path.addEllipse(QPointF(), r, r);
        path.moveTo(-r * 0.32, -r * 0.22);
        path.arcTo(QRectF(-r * 0.32, -r * 0.58, r * 0.64, r * 0.64), 170, -215);
        path.lineTo(0, r * 0.24);
        path.moveTo(0, r * 0.5);
        path.lineTo(0, r * 0.58);
        break;
    case Shape::Box:
    case Shape::Cell:
        path.addRect(QRectF(-r * 1.3, -r * 0.8, r * 2.6, r * 1.6));
        break; // a swatch: see paintCell
    case Shape::Peak:
        path.moveTo(-r, r * 0.6);
        path.lineTo(0, -r * 0.8);
        path.lineTo(r, r * 0.6);
        break;
    case Shape::PooledDiamond:
        // In a plot its width is the interval (see paintInterval); in a legend it is as wide as a diamond reads.
        path.addPolygon(QPolygonF{{0, -r * 0.8}, {r * 1.4, 0}, {0, r * 0.8}, {-r * 1.4, 0}});
        path.closeSubpath();
        break;
    }
    return path;
}

void paintBar(QPainter& painter, const QRectF& rect, Hue hue, const Theme& theme, double scale) {
    const bool onPaper = theme.kind == ThemeKind::Print;
    const bool hollow = onPaper && (hue == Hue::Comparator || hue == Hue::Neutral);
    painter.setPen(hollow ? QPen(theme.hue(hue), 1) : QPen(theme.ground, 1));
    painter.setBrush(hollow ? theme.ground : theme.hue(hue));
    painter.drawRect(rect);
    if (!onPaper || hollow || hue == Hue::Glutamatergic) return;
    // Lines, ended by hand: a pattern brush is lost in an SVG, and so is a clip.
    painter.setPen(QPen(theme.ground, 1.4 * scale, Qt::SolidLine, Qt::FlatCap));
    const double step = 4.5 * scale, w = rect.width(), h = rect.height();
    if (hue == Hue::Alternative) {
        for (double y = step; y < h; y += step)
            painter.drawLine(QPointF(rect.left(), rect.bottom() - y), QPointF(rect.right(), rect.bottom() - y));
        return;
    }
    const bool rising = hue == Hue::Psychedelic;
    const auto at = [&](double x, double up) {
        return QPointF(rising ? rect.left() + x : rect.right() - x, rect.bottom() - up);
    };
    const double slant = step * 1.4142;
    for (double from = slant * std::ceil((1e-6 - h) / slant); from < w; from += slant) {
        const double first = std::max(0.0, from), last = std::min(w, from + h);
        painter.drawLine(at(first, first - from), at(last, last - from));
    }
}

/// Of the ring of what is second-hand: clear of the mark, whatever its shape; a diamond's corner reaches a quarter
/// beyond its size.
double ringRadius(double size, double scale) { return size * 0.62 + 2.5 * scale; }

void paintRing(QPainter& painter, const QColor& colour, double size, double scale) {
    painter.save();
    QPen pen(colour, 1.3 * scale, Qt::SolidLine, Qt::FlatCap);
    pen.setDashPattern({1.6, 1.6});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    const double r = ringRadius(size, scale);
    painter.drawEllipse(QPointF(), r, r);
    painter.restore();
}

MarkLayer::MarkLayer(const Figure& figure, const Theme& theme, double scale, QGraphicsItem* parent)
    : QGraphicsItem(parent), m_figure(figure), m_theme(theme), m_scale(scale) {
    setAcceptedMouseButtons(Qt::NoButton);
    setZValue(100);
}

void MarkLayer::setLayout(const ChartLayout& layout) {
    prepareGeometryChange();
    m_layout = layout;
    placeLineLabels();
    update();
}

void MarkLayer::setFocusMark(int index) {
    m_focus = index;
    update();
}

void MarkLayer::setHoverRow(int row) {
    if (row == m_hoverRow) return;
    m_hoverRow = row;
    update();
}

void MarkLayer::setHoverMark(int index) {
    if (index == m_hoverMark) return;
    m_hoverMark = index;
    update();
}

QRectF MarkLayer::boundingRect() const { return QRectF(QPointF(), m_layout.size); }

QPointF MarkLayer::clamped(const Mark& mark) const {
    const double x = std::clamp(mark.x, m_figure.x.min, m_figure.x.max);
    const double y =
        m_figure.orientation == Orientation::Plane ? std::clamp(mark.y, m_figure.y.min, m_figure.y.max) : mark.y;
    // A label stands clear of its point.
    const double lift = mark.shape == Shape::Label ? 8 * m_scale : 0;
    return m_layout.at(m_figure, x, y) - QPointF(0, lift);
}

QPointF MarkLayer::positionOf(int mark) const { return clamped(m_figure.marks[static_cast<std::size_t>(mark)]); }

int MarkLayer::markAt(QPointF position) const {
    int best = -1;
    double bestDistance = 1e9;
    for (std::size_t i = 0; i < m_figure.marks.size(); ++i) {
        const Mark& mark = m_figure.marks[i];
        if (mark.shape == Shape::Cell || mark.shape == Shape::Box) {
            if (fieldOf(mark).contains(position)) return static_cast<int>(i);
            continue;
        }
        const QPointF delta = clamped(mark) - position;
        const double distance = std::max(0.0, std::hypot(delta.x(), delta.y()) - sizeOf(mark) / 2);
        if (distance > reach || distance > bestDistance) continue;
        // Of marks that lie on each other the later one is on top; of those of a matrix, painted large ones first, the
        // smaller.
        if (m_figure.matrix && distance == bestDistance && best >= 0 &&
            mark.size > m_figure.marks[static_cast<std::size_t>(best)].size)
            continue;
        best = static_cast<int>(i);
        bestDistance = distance;
    }
    return best;
}

int MarkLayer::barAt(QPointF position) const {
    const double half = 0.5 * m_layout.plot.width() / (m_figure.x.max - m_figure.x.min);
    for (std::size_t i = 0; i < m_figure.bars.size(); ++i) {
        const Bar& bar = m_figure.bars[i];
        const QPointF top = m_layout.at(m_figure, bar.x, bar.to), bottom = m_layout.at(m_figure, bar.x, bar.from);
        if (std::abs(position.x() - top.x()) <= half && position.y() >= top.y() && position.y() <= bottom.y())
            return static_cast<int>(i);
    }
    return -1;
}

int MarkLayer::rowAt(QPointF position) const {
    if (m_figure.orientation != Orientation::Rows) return -1;
    const auto below = std::ranges::upper_bound(m_layout.rowEdges, position.y());
    if (below == m_layout.rowEdges.begin() || below == m_layout.rowEdges.end()) return -1;
    const auto row = below - m_layout.rowEdges.begin() - 1;
    return m_figure.rows[static_cast<std::size_t>(row)].target.isEmpty() ? -1 : static_cast<int>(row);
}

int MarkLayer::handleAt(QPointF position) const {
    if (m_figure.orientation != Orientation::Rows || position.x() > m_layout.labelWidth) return -1;
    const auto below = std::ranges::upper_bound(m_layout.rowEdges, position.y());
    if (below == m_layout.rowEdges.begin() || below == m_layout.rowEdges.end()) return -1;
    const auto row = below - m_layout.rowEdges.begin() - 1;
    return m_figure.rows[static_cast<std::size_t>(row)].toggle.isEmpty() ? -1 : static_cast<int>(row);
}

void MarkLayer::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    painter->setRenderHint(QPainter::Antialiasing);
    paintPlane(*painter);
    paintRows(*painter);
    paintColumns(*painter);
    paintBars(*painter);
    if (m_figure.x.reference) {
        const double x = m_layout.xAt(m_figure.x, *m_figure.x.reference);
        painter->setPen(QPen(m_theme.axis, 1.5 * m_scale));
        painter->drawLine(QPointF(x, m_layout.plot.top()), QPointF(x, m_layout.plot.bottom()));
    }
    paintWords(*painter);
    for (const Mark& mark : m_figure.marks)
        if (!mark.quiet) paintIntervals(*painter, mark);
    paintPointed(*painter);
    paintArrows(*painter);
    if (m_figure.matrix) {
        // Small marks in front of large ones that reach into their row.
        std::vector<const Mark*> bySize;
        for (const Mark& mark : m_figure.marks) bySize.push_back(&mark);
        std::ranges::stable_sort(bySize, std::ranges::greater(), &Mark::size);
        for (const Mark* mark : bySize) paintMark(*painter, *mark);
    } else {
        // Minor marks behind the pooled ones, whatever their order in the list.
        for (const bool minor : {true, false})
            for (const Mark& mark : m_figure.marks)
                if (mark.minor == minor) paintMark(*painter, mark);
    }
    if (m_figure.matrix)
        paintHeadings(*painter);
    else
        paintAxisWords(*painter);
    paintLineLabels(*painter);
    if (m_focus >= 0 && m_focus < static_cast<int>(m_figure.marks.size())) {
        const Mark& mark = m_figure.marks[static_cast<std::size_t>(m_focus)];
        painter->setBrush(Qt::NoBrush);
        if (mark.shape == Shape::Cell || mark.shape == Shape::Box) {
            painter->setPen(QPen(m_theme.focus, 2 * m_scale));
            painter->drawRect(fieldOf(mark));
            return;
        }
        const double r = sizeOf(mark) / 2 + 5 * m_scale;
        painter->setPen(QPen(m_theme.ground, 4 * m_scale));
        painter->drawEllipse(clamped(mark), r, r);
        painter->setPen(QPen(m_theme.focus, 2 * m_scale));
        painter->drawEllipse(clamped(mark), r, r);
    }
}

void MarkLayer::paintRows(QPainter& painter) const {
    const QFont strong = textFont(TextSize::Strong, m_scale), body = textFont(TextSize::Body, m_scale),
                caption = textFont(TextSize::Caption, m_scale);
    const QFontMetricsF strongMetrics(strong), bodyMetrics(body), captionMetrics(caption);
    for (std::size_t i = 0; i < m_figure.rows.size(); ++i) {
        const FigureRow& row = m_figure.rows[i];
        const double height = m_layout.rowHeight(i);
        const double centre = m_layout.rowEdges[i] + height / 2;
        if (static_cast<int>(i) == m_hoverRow)
            painter.fillRect(QRectF(0, m_layout.rowEdges[i], m_layout.size.width(), height), m_theme.hover);
        if (m_figure.matrix && m_figure.arrows.empty()) {
            painter.setPen(QPen(m_theme.grid, 1));
            const double edge = std::round(m_layout.rowEdges[i + 1]) - 0.5;
            painter.drawLine(QPointF(0, edge), QPointF(m_layout.plot.right(), edge));
        }
        if (row.band) {
            QColor pale = m_theme.hue(row.band->hue);
            pale.setAlphaF(0.18f);
            const double from = m_layout.xAt(m_figure.x, std::clamp(row.band->from, m_figure.x.min, m_figure.x.max));
            const double to = m_layout.xAt(m_figure.x, std::clamp(row.band->to, m_figure.x.min, m_figure.x.max));
            painter.fillRect(QRectF(from, centre - 4 * m_scale, to - from, 8 * m_scale), pale);
        }
        const bool quiet = row.hollow || row.heading || m_figure.matrix;
        const QFontMetricsF& metrics = quiet ? bodyMetrics : strongMetrics;
        const QStringList label = row.label.split(QLatin1Char('\n'));
        const QStringList sublabel = row.sublabel.isEmpty() ? QStringList() : row.sublabel.split(QLatin1Char('\n'));
        double y = centre - (static_cast<double>(label.size()) * metrics.height() +
                             static_cast<double>(sublabel.size()) * captionMetrics.height()) /
                                2;
        const QPointF lead(7.5 * m_scale, y + metrics.height() / 2);
        double x = 0;
        if (row.checked) {
            paintTickBox(painter, lead, *row.checked, m_theme.muted, m_scale);
            x = leadWidth * m_scale;
        } else if (row.marker) {
            painter.save();
            painter.translate(lead);
            painter.setPen(QPen(m_theme.hue(row.hue), 1.6 * m_scale));
            painter.setBrush(row.hollow || isOpenShape(row.shape) ? QBrush(Qt::NoBrush) : QBrush(m_theme.hue(row.hue)));
            painter.drawPath(shapePath(row.shape, 10 * m_scale));
            painter.restore();
            x = leadWidth * m_scale;
        }
        // A heading has no cells beside it.
        const double room =
            (row.heading && !m_layout.columns.empty() ? m_layout.plot.left() : m_layout.labelWidth) - x - 8 * m_scale;
        const auto write = [&](const QStringList& lines, const QFontMetricsF& type) {
            for (const QString& line : lines) {
                painter.drawText(QPointF(x, y + type.ascent()), type.elidedText(line, Qt::ElideRight, room));
                y += type.height();
            }
        };
        painter.setPen(row.heading || row.struck ? m_theme.muted : m_theme.text);
        QFont labelFont = quiet ? body : strong;
        labelFont.setStrikeOut(row.struck);
        painter.setFont(labelFont);
        write(label, metrics);
        painter.setFont(caption);
        painter.setPen(m_theme.muted);
        write(sublabel, captionMetrics);
        if (!row.value.isEmpty()) {
            painter.setFont(body);
            painter.setPen(m_theme.text);
            painter.drawText(
                QPointF(m_layout.size.width() - bodyMetrics.horizontalAdvance(row.value) - valueMargin * m_scale,
                        centre - bodyMetrics.height() / 2 + bodyMetrics.ascent()),
                row.value);
        }
    }
}

void MarkLayer::paintColumns(QPainter& painter) const {
    const double scale = m_scale * m_layout.columnScale;
    const QFont strong = textFont(TextSize::Strong, scale), body = textFont(TextSize::Body, scale),
                caption = textFont(TextSize::Caption, scale);
    const QFontMetricsF strongMetrics(strong), bodyMetrics(body), captionMetrics(caption);
    for (std::size_t column = 0; column < m_layout.columns.size(); ++column) {
        const QRectF& place = m_layout.columns[column];
        const TextColumn& kind = m_figure.columns[column];
        const auto left = [&](double width) {
            return kind.number ? place.right() - width : kind.unknown ? place.center().x() - width / 2 : place.left();
        };
        painter.setFont(caption);
        painter.setPen(m_theme.muted);
        const QStringList lines = kind.title.split(QLatin1Char('\n'));
        double y = m_layout.plot.top() - 6 * m_scale - static_cast<double>(lines.size()) * captionMetrics.height() +
                   captionMetrics.ascent();
        for (const QString& line : lines) {
            painter.drawText(QPointF(left(captionMetrics.horizontalAdvance(line)), y), line);
            y += captionMetrics.height();
        }
        for (std::size_t i = 0; i < m_figure.rows.size(); ++i) {
            const FigureRow& row = m_figure.rows[i];
            if (row.cells.isEmpty()) continue;
            const QString cell = row.cells[static_cast<qsizetype>(column)];
            const double centre = m_layout.rowEdges[i] + m_layout.rowHeight(i) / 2;
            if (kind.unknown && cell.isEmpty() && !row.strong) {
                painter.save();
                painter.translate(place.center().x(), centre);
                painter.setPen(QPen(m_theme.muted, 1.2 * m_scale));
                painter.setBrush(Qt::NoBrush);
                painter.drawPath(shapePath(Shape::Unknown, 13 * scale));
                painter.restore();
                continue;
            }
            const QFontMetricsF& metrics = row.strong ? strongMetrics : bodyMetrics;
            painter.setFont(row.strong ? strong : body);
            painter.setPen(row.struck ? m_theme.muted : m_theme.text);
            painter.drawText(
                QPointF(left(metrics.horizontalAdvance(cell)), centre - metrics.height() / 2 + metrics.ascent()), cell);
        }
    }
    if (m_layout.columns.empty()) return;
    painter.setPen(QPen(m_theme.hairline, 1));
    const double edge = std::round(m_layout.plot.top() - 2 * m_scale) - 0.5;
    painter.drawLine(QPointF(0, edge), QPointF(m_layout.size.width(), edge));
}

void MarkLayer::paintWords(QPainter& painter) const {
    const QFont caption = textFont(TextSize::Caption, m_scale);
    const QFontMetricsF metrics(caption);
    for (std::size_t i = 0; i < m_figure.rows.size(); ++i) {
        const FigureRow& row = m_figure.rows[i];
        if (row.words.isEmpty()) continue;
        // Across the plot and the columns after it that have nothing to say.
        double right = m_layout.plot.right();
        for (std::size_t column = 0; column < m_layout.columns.size(); ++column) {
            if (m_figure.columns[column].beforePlot) continue;
            if (m_figure.columns[column].unknown || !row.cells.value(static_cast<qsizetype>(column)).isEmpty()) break;
            right = m_layout.columns[column].right();
        }
        const double left = m_layout.plot.left() + 4 * m_scale;
        const double room = right - left - 6 * m_scale;
        // Two lines where one is too short, broken between the parts: what does not fit would be lost in an export.
        QStringList lines{row.words};
        if (metrics.horizontalAdvance(row.words) > room) {
            const QString part = QStringLiteral(" · ");
            qsizetype cut = row.words.lastIndexOf(part);
            while (cut > 0 && metrics.horizontalAdvance(row.words.left(cut)) > room)
                cut = row.words.lastIndexOf(part, cut - 1);
            if (cut > 0) lines = {row.words.left(cut), row.words.mid(cut + part.size())};
        }
        double top =
            m_layout.rowEdges[i] + (m_layout.rowHeight(i) - metrics.height() * static_cast<double>(lines.size())) / 2;
        for (const QString& line : lines) {
            const QString text = metrics.elidedText(line, Qt::ElideRight, room);
            // On a ground of its own: grid and zero line would run through the letters.
            painter.fillRect(
                QRectF(left - 3 * m_scale, top, metrics.horizontalAdvance(text) + 6 * m_scale, metrics.height()),
                static_cast<int>(i) == m_hoverRow ? m_theme.hover : m_theme.ground);
            painter.setFont(caption);
            painter.setPen(m_theme.muted);
            painter.drawText(QPointF(left, top + metrics.ascent()), text);
            top += metrics.height();
        }
    }
}

void MarkLayer::paintPlane(QPainter& painter) const {
    const auto at = [this](const QPointF& point) {
        return m_layout.at(m_figure, std::clamp(point.x(), m_figure.x.min, m_figure.x.max),
                           std::clamp(point.y(), m_figure.y.min, m_figure.y.max));
    };
    for (const Area& area : m_figure.areas) {
        QPolygonF polygon;
        for (const QPointF& corner : area.corners) polygon << at(corner);
        QColor pale = m_theme.hue(area.hue);
        pale.setAlphaF(static_cast<float>(area.shade));
        painter.setPen(Qt::NoPen);
        painter.setBrush(pale);
        painter.drawPolygon(polygon);
    }
    painter.setBrush(Qt::NoBrush);
    for (const Stroke& stroke : m_figure.strokes) {
        QPolygonF line;
        for (const QPointF& point : stroke.points) line << at(point);
        QColor colour = m_theme.hue(stroke.hue);
        colour.setAlphaF(static_cast<float>(stroke.shade));
        painter.setPen(QPen(colour, stroke.width * m_scale * m_theme.lineWidth,
                            stroke.dashed ? Qt::DashLine : Qt::SolidLine, Qt::RoundCap));
        painter.drawPolyline(line);
    }
}

void MarkLayer::paintBars(QPainter& painter) const {
    if (m_figure.bars.empty()) return;
    const double unit = m_layout.plot.width() / (m_figure.x.max - m_figure.x.min);
    const double width = std::min(unit * 0.7, 40 * m_scale);
    for (const Bar& bar : m_figure.bars) {
        const QPointF top = m_layout.at(m_figure, bar.x, bar.to), bottom = m_layout.at(m_figure, bar.x, bar.from);
        paintBar(painter, QRectF(top.x() - width / 2, top.y(), width, bottom.y() - top.y()), bar.hue, m_theme, m_scale);
    }
}

void MarkLayer::paintIntervals(QPainter& painter, const Mark& mark) const {
    if (mark.shape == Shape::Cell) return; // its tint is its range
    const bool rows = m_figure.orientation == Orientation::Rows;
    if (mark.left && mark.right && !rows) paintInterval(painter, mark, *mark.left, *mark.right, true);
    if (mark.lower && mark.upper) paintInterval(painter, mark, *mark.lower, *mark.upper, rows);
}

void MarkLayer::paintInterval(QPainter& painter, const Mark& mark, double lower, double upper, bool rows) const {
    const FigureAxis& axis = rows ? m_figure.x : m_figure.y;
    const QColor colour = m_theme.hue(mark.hue);
    const double low = std::clamp(lower, axis.min, axis.max), high = std::clamp(upper, axis.min, axis.max);
    const QPointF from = rows ? m_layout.at(m_figure, low, mark.y) : m_layout.at(m_figure, mark.x, low);
    const QPointF to = rows ? m_layout.at(m_figure, high, mark.y) : m_layout.at(m_figure, mark.x, high);
    if (mark.shape == Shape::PooledDiamond) {
        const QPointF centre = clamped(mark);
        const double half = mark.size * m_scale / 2;
        if (mark.farLower && mark.farUpper) {
            // The prediction interval: a bar through the diamond, with an arrow where it goes on.
            const double far[] = {std::clamp(*mark.farLower, axis.min, axis.max),
                                  std::clamp(*mark.farUpper, axis.min, axis.max)};
            const QPointF ends[] = {m_layout.at(m_figure, far[0], mark.y), m_layout.at(m_figure, far[1], mark.y)};
            painter.setPen(QPen(colour, 3 * m_scale, Qt::SolidLine, Qt::FlatCap));
            painter.drawLine(ends[0], ends[1]);
            const double cap = 4 * m_scale;
            for (const int side : {0, 1}) {
                const bool goesOn = side == 0 ? *mark.farLower < axis.min - 1e-9 : *mark.farUpper > axis.max + 1e-9;
                const double along = side == 0 ? -cap * 1.4 : cap * 1.4;
                painter.setPen(goesOn ? QPen(Qt::NoPen) : QPen(colour, 1.5 * m_scale));
                painter.setBrush(colour);
                if (goesOn)
                    painter.drawPolygon(QPolygonF{ends[side] + QPointF(along, 0), ends[side] + QPointF(0, cap),
                                                  ends[side] - QPointF(0, cap)});
                else
                    painter.drawLine(ends[side] - QPointF(0, cap), ends[side] + QPointF(0, cap));
            }
        }
        // Squeezed into the axis a diamond would look more certain than it is: it is cut off where it goes on, with an
        // arrow.
        const double beyond = 50 * (axis.max - axis.min);
        const QPointF left = m_layout.at(m_figure, std::max(*mark.lower, axis.min - beyond), mark.y);
        const QPointF right = m_layout.at(m_figure, std::min(*mark.upper, axis.max + beyond), mark.y);
        const QPointF middle = m_layout.at(m_figure, std::clamp(mark.x, axis.min - beyond, axis.max + beyond), mark.y);
        const QRectF inside(m_layout.plot.left(), centre.y() - half - 1, m_layout.plot.width(), 2 * half + 2);
        painter.setPen(QPen(colour, mark.hollow ? 1.6 * m_scale * m_theme.lineWidth : 1));
        painter.setBrush(mark.hollow ? m_theme.ground : colour);
        painter.drawPolygon(QPolygonF{left, middle - QPointF(0, half), right, middle + QPointF(0, half)}.intersected(
            QPolygonF(inside)));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        for (const auto& [goesOn, tip, direction] : {std::tuple{*mark.lower < axis.min - 1e-9, from, -1.0},
                                                     std::tuple{*mark.upper > axis.max + 1e-9, to, 1.0}})
            if (goesOn)
                painter.drawPolygon(
                    QPolygonF{tip + QPointF(direction * half, 0), tip + QPointF(0, half), tip - QPointF(0, half)});
        return;
    }
    const double width = (mark.minor ? 1.2 : 2.8) * m_scale * m_theme.lineWidth;
    QPen pen(colour, width, mark.dotted ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(from, to);
    const double cap = (mark.minor ? 3 : 5) * m_scale;
    const auto end = [&](QPointF tip, bool goesOn, double direction) {
        const QPointF along = rows ? QPointF(direction, 0) : QPointF(0, -direction);
        const QPointF across = rows ? QPointF(0, 1) : QPointF(1, 0);
        if (goesOn) {
            painter.setBrush(colour);
            painter.setPen(Qt::NoPen);
            painter.drawPolygon(QPolygonF{tip + along * cap * 1.4, tip + across * cap, tip - across * cap});
        } else {
            painter.setPen(QPen(colour, std::max(1.5, width * 0.7)));
            painter.drawLine(tip - across * cap, tip + across * cap);
        }
    };
    end(from, lower < axis.min - 1e-9, -1);
    end(to, upper > axis.max + 1e-9, 1);
}

void MarkLayer::paintMark(QPainter& painter, const Mark& mark) const {
    if (mark.shape == Shape::PooledDiamond && mark.lower) return;
    if (mark.shape == Shape::Cell) return paintCell(painter, mark);
    if (mark.shape == Shape::Box) return paintBox(painter, mark);
    const QColor colour = m_theme.hue(mark.hue);
    painter.save();
    painter.translate(clamped(mark));
    const double size = sizeOf(mark);
    if (m_figure.orientation == Orientation::Rows && !m_figure.columns.empty() &&
        (mark.x < m_figure.x.min || mark.x > m_figure.x.max)) {
        // The estimate itself lies beyond the axis: an open arrowhead at its edge, never a square that would seem to
        // lie there.
        const double r = 7 * m_scale, direction = mark.x < m_figure.x.min ? -1 : 1;
        painter.setPen(QPen(colour, 2.2 * m_scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        for (const double step : {0.0, 0.8})
            painter.drawPolyline(QPolygonF{QPointF(-direction * r * (0.9 + step), -r),
                                           QPointF(-direction * r * step, 0),
                                           QPointF(-direction * r * (0.9 + step), r)});
        painter.restore();
        return;
    }
    // Where area is weight, an outline would add to it; a rim of ground parts marks that meet.
    if (m_figure.matrix && !mark.hollow) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.ground);
        painter.drawPath(shapePath(mark.shape, size + 2.5 * m_scale));
    } else {
        const double width = (isOpenShape(mark.shape) ? 2.6 : mark.minor ? 1.4 : 2) * m_scale;
        painter.setPen(QPen(colour, width));
    }
    // A hollow mark is filled with the ground, so that an interval behind it does not strike it through.
    painter.setBrush(isOpenShape(mark.shape) ? QBrush(Qt::NoBrush) : QBrush(mark.hollow ? m_theme.ground : colour));
    painter.drawPath(shapePath(mark.shape, size));
    if (mark.dotted) paintRing(painter, colour, size, m_scale);
    if (!mark.text.isEmpty()) {
        const QFont font = textFont(TextSize::Caption, m_scale);
        painter.setFont(font);
        const QFontMetricsF metrics(font);
        const double width = metrics.horizontalAdvance(mark.text);
        const bool label = mark.shape == Shape::Label;
        // A diamond and a triangle have less room in their middle than a circle of their size, a triangle below its
        // middle.
        const double room = mark.shape == Shape::Diamond ? 0.6 : mark.shape == Shape::Triangle ? 0.5 : 0.75;
        const bool inside = !label && std::hypot(width, metrics.capHeight()) < size * room;
        const double lower = inside && mark.shape == Shape::Triangle ? size * 0.12 : 0;
        const QColor onHue = luminance(colour) > 0.179 ? QColor(Qt::black) : QColor(Qt::white);
        painter.setPen(inside && !mark.hollow ? onHue : m_theme.text);
        const double x = inside || label   ? -width / 2
                         : mark.textBefore ? -size / 2 - 3 * m_scale - width
                                           : size / 2 + 3 * m_scale;
        painter.drawText(QPointF(x, metrics.capHeight() / 2 + lower), mark.text);
    }
    painter.restore();
}

QRectF MarkLayer::fieldOf(const Mark& mark) const {
    const double width = m_layout.plot.width() / (m_figure.x.max - m_figure.x.min);
    const auto row =
        static_cast<std::size_t>(std::clamp(mark.y, 0.0, static_cast<double>(m_layout.rowEdges.size()) - 2));
    const QRectF field(m_layout.xAt(m_figure.x, mark.x) - width / 2, m_layout.rowEdges[row], width,
                       m_layout.rowHeight(row));
    if (mark.shape == Shape::Cell) return field.adjusted(1, 1, -1, -1);
    const double across = field.width() * (1 - boxWidth) / 2, down = field.height() * (1 - boxHeight) / 2;
    return field.adjusted(across, down, -across, -down);
}

void MarkLayer::paintArrows(QPainter& painter) const {
    for (const Arrow& arrow : m_figure.arrows) {
        if (arrow.points.size() < 2) continue;
        QPolygonF way;
        for (const QPointF& point : arrow.points) way << m_layout.at(m_figure, point.x(), point.y());
        painter.setBrush(Qt::NoBrush);
        QPen pen(m_theme.axis, 1.6 * m_scale * m_theme.lineWidth, penStyle(arrow.stroke), Qt::FlatCap, Qt::RoundJoin);
        painter.setPen(pen);
        painter.drawPolyline(way);
        const QPointF tip = way.back(), before = way[way.size() - 2];
        const double length = std::max(1.0, std::hypot(tip.x() - before.x(), tip.y() - before.y()));
        const QPointF along = (tip - before) / length * 8 * m_scale, across(-along.y() * 0.55, along.x() * 0.55);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_theme.axis);
        painter.drawPolygon(QPolygonF{tip, tip - along + across, tip - along - across});
    }
}

void MarkLayer::paintBox(QPainter& painter, const Mark& mark) const {
    const QRectF frame = fieldOf(mark);
    painter.setBrush(m_theme.ground);
    painter.setPen(
        QPen(m_theme.hue(mark.hue), 1.6 * m_scale * m_theme.lineWidth, mark.dotted ? Qt::DotLine : Qt::SolidLine));
    painter.drawRoundedRect(frame, 5 * m_scale, 5 * m_scale);
    painter.setFont(textFont(TextSize::Body, m_scale));
    painter.setPen(m_theme.text);
    painter.drawText(frame.adjusted(6 * m_scale, 0, -6 * m_scale, 0), Qt::TextWordWrap | Qt::AlignCenter, mark.text);
}

void MarkLayer::paintCell(QPainter& painter, const Mark& mark) const {
    const QRectF field = fieldOf(mark);
    if (mark.lower && mark.upper) {
        // From the lowest figure on the left to the highest on the right: a range, and no middle that no one reported.
        QLinearGradient range(field.topLeft(), field.topRight());
        range.setColorAt(0, m_theme.shade(*mark.lower));
        range.setColorAt(1, m_theme.shade(*mark.upper));
        painter.fillRect(field, *mark.lower == *mark.upper ? QBrush(m_theme.shade(*mark.upper)) : QBrush(range));
    }
    if (mark.dotted) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.text, 1.2 * m_scale, Qt::DotLine));
        painter.drawRect(field.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const QFont font = textFont(TextSize::Caption, m_scale);
    const QFontMetricsF metrics(font);
    const QStringList lines = mark.text.split(QLatin1Char('\n'));
    const auto fits = [&](const QStringList& words) {
        return std::ranges::all_of(
            words, [&](const QString& word) { return metrics.horizontalAdvance(word) <= field.width() + 1; });
    };
    // Both lines, without the sign of percent (the legend has it), or the figure alone, or in two halves; narrower
    // still the tip and the table say it.
    QStringList shown = lines;
    bool figureAlone = false;
    if (!fits(shown)) shown[0] = lines.front().section(QChar(0x202f), 0, 0);
    if (!fits(shown)) shown = {lines.front()}, figureAlone = true;
    if (!fits(shown)) {
        const qsizetype dash = lines.front().indexOf(QChar(0x2013));
        if (dash > 0)
            shown = {lines.front().left(dash + 1), lines.front().mid(dash + 1)};
        else
            shown = lines.front().split(QChar(0x202f));
    }
    if (!fits(shown)) shown = {QStringLiteral("…")};
    painter.setFont(font);
    double y = field.center().y() - metrics.height() * static_cast<double>(shown.size()) / 2 + metrics.ascent();
    for (qsizetype i = 0; i < shown.size(); ++i) {
        painter.setPen(mark.hollow || (i > 0 && !figureAlone) ? m_theme.muted : m_theme.text);
        if (mark.lower) painter.setPen(m_theme.text); // on a tint only the text's own colour keeps its contrast
        painter.drawText(QPointF(field.center().x() - metrics.horizontalAdvance(shown[i]) / 2, y), shown[i]);
        y += metrics.height();
    }
}

void MarkLayer::paintHeadings(QPainter& painter) const {
    const QFont body = textFont(TextSize::Body, m_scale);
    const QFontMetricsF metrics(body);
    painter.setFont(body);
    const double bottom = m_layout.headingBottom;
    painter.setPen(QPen(m_theme.axis, 1));
    painter.drawLine(QPointF(0, std::round(bottom) - 0.5), QPointF(m_layout.plot.right(), std::round(bottom) - 0.5));
    painter.setPen(m_theme.muted);
    for (const AxisTick& tick : m_layout.xTicks) {
        painter.save();
        painter.translate(m_layout.xAt(m_figure.x, tick.at), bottom - 6 * m_scale);
        if (tick.hue) {
            const bool comparator = *tick.hue == Hue::Comparator;
            const QPen words = painter.pen();
            painter.translate(0, -4 * m_scale);
            painter.setPen(QPen(m_theme.hue(*tick.hue), 1.6 * m_scale));
            painter.setBrush(comparator ? QBrush(Qt::NoBrush) : QBrush(m_theme.hue(*tick.hue)));
            painter.drawPath(shapePath(shapeOf(*tick.hue), 9 * m_scale));
            painter.setPen(words);
            painter.translate(0, -10 * m_scale);
        }
        if (m_layout.headingAngle > 0) {
            // Turned headings end above their column: the room before the first one is free, that after the last is
            // not.
            painter.translate(0, -metrics.descent());
            painter.rotate(m_layout.headingAngle);
            const QStringList lines = brokenHeading(tick.text, m_layout.headingLines, metrics);
            double y = -metrics.height() * static_cast<double>(lines.size() - 1);
            for (const QString& line : lines) {
                painter.drawText(QPointF(-metrics.horizontalAdvance(line), y), line);
                y += metrics.height();
            }
        } else {
            painter.drawText(QPointF(-metrics.horizontalAdvance(tick.text) / 2, -metrics.descent()), tick.text);
        }
        painter.restore();
    }
}

void paintFavours(QPainter& painter, const FigureAxis& axis, const ChartLayout& layout, double y, double scale) {
    const QFontMetricsF metrics(painter.font());
    const double middle = layout.xAt(axis, axis.reference.value_or((axis.min + axis.max) / 2));
    const double arrow = 8 * scale;
    const QString below = axis.below.isEmpty() ? QString() : QStringLiteral("\u2190 ") + axis.below;
    const QString above = axis.above.isEmpty() ? QString() : axis.above + QStringLiteral(" \u2192");
    const double belowWidth = metrics.horizontalAdvance(below), aboveWidth = metrics.horizontalAdvance(above);
    double belowLeft = std::max(0.0, middle - arrow - belowWidth);
    double aboveLeft = std::min(middle + arrow, layout.size.width() - aboveWidth);
    // Where one of them is held back by an edge, the other gives way to it.
    if (!below.isEmpty() && !above.isEmpty()) {
        belowLeft = std::max(0.0, std::min(belowLeft, aboveLeft - 2 * arrow - belowWidth));
        aboveLeft = std::max(aboveLeft, belowLeft + belowWidth + 2 * arrow);
    }
    painter.drawText(QPointF(belowLeft, y + metrics.ascent()), below);
    painter.drawText(QPointF(aboveLeft, y + metrics.ascent()), above);
}

void MarkLayer::paintAxisWords(QPainter& painter) const {
    paintWordsOfX(painter,
                  m_layout.plot.bottom() + QFontMetricsF(textFont(TextSize::Body, m_scale)).height() + 8 * m_scale);
    if (m_figure.orientation == Orientation::Plane && !m_figure.y.title.isEmpty())
        painter.drawText(QPointF(4 * m_scale, 6 * m_scale + QFontMetricsF(painter.font()).ascent()), m_figure.y.title);
}

void MarkLayer::paintWordsOfX(QPainter& painter, double y) const {
    const QFont caption = textFont(TextSize::Caption, m_scale);
    const QFontMetricsF metrics(caption);
    painter.setFont(caption);
    painter.setPen(m_theme.muted);
    if (!m_figure.x.below.isEmpty() || !m_figure.x.above.isEmpty()) {
        paintFavours(painter, m_figure.x, m_layout, y, m_scale);
        y += metrics.height() + 4 * m_scale;
    }
    if (!m_figure.x.title.isEmpty()) {
        const double width = metrics.horizontalAdvance(m_figure.x.title);
        const double x =
            std::clamp(m_layout.plot.center().x() - width / 2, 0.0, std::max(0.0, m_layout.size.width() - width));
        painter.drawText(QPointF(x, y + metrics.ascent()), m_figure.x.title);
    }
}

std::vector<std::size_t> MarkLayer::lineOf(int mark) const {
    const auto index = static_cast<std::size_t>(mark);
    for (const Line& line : m_figure.lines)
        if (std::ranges::find(line.marks, index) != line.marks.end()) return line.marks;
    return {index};
}

void MarkLayer::paintPointed(QPainter& painter) const {
    for (const int pointed : {m_focus, m_hoverMark == m_focus ? -1 : m_hoverMark}) {
        if (pointed < 0 || pointed >= static_cast<int>(m_figure.marks.size())) continue;
        const std::vector<std::size_t> marks = lineOf(pointed);
        QPolygonF line;
        for (const std::size_t index : marks) {
            const Mark& mark = m_figure.marks[index];
            line << clamped(mark);
            if (mark.quiet) paintIntervals(painter, mark);
        }
        if (line.size() < 2) continue;
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_theme.hue(m_figure.marks[marks.front()].hue), 2.8 * m_scale * m_theme.lineWidth));
        painter.drawPolyline(line);
    }
}

namespace {

/// A place for a line's label, in one line of type or two.
struct LabelPlace {
    QRectF room; ///< what its letters fill: leading may lie on what is near
    QStringList lines;
    double shift = 0; ///< from the line's end, in lines of type
};

/// The place that each line gets, or none: as many labels as possible, as near to their lines as possible.
class LabelChoice {
public:
    explicit LabelChoice(std::vector<std::vector<LabelPlace>> places) : m_places(std::move(places)) {
        m_now.assign(m_places.size(), nullptr);
        m_best = m_now;
        search(0, 0, 0);
    }
    [[nodiscard]] const std::vector<const LabelPlace*>& best() const { return m_best; }

private:
    // Enough for what one chart can hold; the first way found gives each line the best place that is left.
    static constexpr int mostTried = 4000;

    void search(std::size_t line, int named, double shift) {
        if (line == m_places.size()) {
            if (named < m_named || (named == m_named && shift >= m_shift)) return;
            m_named = named;
            m_shift = shift;
            m_best = m_now;
            return;
        }
        if (named + static_cast<int>(m_places.size() - line) < m_named || m_tried > mostTried) return;
        for (const LabelPlace& place : m_places[line]) {
            const bool isFree =
                std::none_of(m_now.begin(), m_now.begin() + static_cast<std::ptrdiff_t>(line),
                             [&](const LabelPlace* other) { return other && other->room.intersects(place.room); });
            if (!isFree) continue;
            ++m_tried;
            m_now[line] = &place;
            search(line + 1, named + 1, shift + place.shift);
        }
        m_now[line] = nullptr;
        search(line + 1, named, shift);
    }

    std::vector<std::vector<LabelPlace>> m_places;
    std::vector<const LabelPlace*> m_now, m_best;
    int m_named = -1, m_tried = 0;
    double m_shift = 0;
};

} // namespace

void MarkLayer::placeLineLabels() {
    m_labels.clear();
    if (m_figure.lines.empty()) return;
    const QFontMetricsF metrics(textFont(TextSize::Caption, m_scale));
    // A label stands beside its line's end, or above its start, and nowhere else, or it would seem to name another
    // line. Where it would lie on a mark, a line or another label it is left out: the tip of each mark says the same.
    std::vector<QRectF> taken;
    for (const Mark& mark : m_figure.marks) {
        const double r = mark.dotted ? ringRadius(sizeOf(mark), m_scale) : sizeOf(mark) / 2 + 1;
        const QPointF at = clamped(mark);
        taken.emplace_back(at.x() - r, at.y() - r, 2 * r, 2 * r);
    }
    std::vector<QLineF> segments;
    for (const Line& line : m_figure.lines)
        for (std::size_t i = 1; i < line.marks.size(); ++i)
            segments.emplace_back(clamped(m_figure.marks[line.marks[i - 1]]), clamped(m_figure.marks[line.marks[i]]));
    for (const Mark& mark : m_figure.marks) {
        if (mark.quiet || m_figure.orientation != Orientation::Plane) continue;
        if (mark.left && mark.right)
            segments.emplace_back(m_layout.at(m_figure, *mark.left, mark.y),
                                  m_layout.at(m_figure, *mark.right, mark.y));
        if (mark.lower && mark.upper)
            segments.emplace_back(m_layout.at(m_figure, mark.x, *mark.lower),
                                  m_layout.at(m_figure, mark.x, *mark.upper));
    }
    const double gap = 8 * m_scale, lineHeight = metrics.height(), leading = 0.2 * lineHeight;
    const QRectF bounds(0, m_layout.plot.top() - lineHeight / 2, m_layout.size.width(),
                        m_layout.plot.height() + lineHeight / 2);
    const auto endOf = [this](const Line& line) { return clamped(m_figure.marks[line.marks.back()]); };
    // Nearer to another line's end it would name that one.
    const auto isNearest = [&](const Line& line, double y) {
        const QPointF end = endOf(line);
        return std::ranges::none_of(m_figure.lines, [&](const Line& other) {
            if (&other == &line || other.marks.empty()) return false;
            const QPointF there = endOf(other);
            return std::abs(there.x() - end.x()) < gap && std::abs(there.y() - y) < std::abs(end.y() - y);
        });
    };
    const auto isFree = [&](const QRectF& room) {
        return bounds.contains(room) &&
               std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(room); }) &&
               std::ranges::none_of(segments, [&](const QLineF& segment) { return crosses(segment, room); });
    };
    std::vector<std::vector<LabelPlace>> places;
    for (const Line& line : m_figure.lines) {
        std::vector<LabelPlace> own;
        if (!line.marks.empty() && !line.label.isEmpty()) {
            const Mark& last = m_figure.marks[line.marks.back()];
            const QPointF start = clamped(m_figure.marks[line.marks.front()]), end = endOf(line);
            const double beside =
                std::max(gap, (last.dotted ? ringRadius(sizeOf(last), m_scale) : sizeOf(last) / 2) + 3 * m_scale);
            // On one line where there is room for it, else broken after the last comma.
            const qsizetype comma = line.label.lastIndexOf(QStringLiteral(", "));
            std::vector<QStringList> ways{{line.label}};
            if (comma > 0) ways.push_back({line.label.left(comma + 1), line.label.mid(comma + 2)});
            for (const QStringList& lines : ways) {
                double width = 0;
                for (const QString& text : lines) width = std::max(width, metrics.horizontalAdvance(text));
                const double height = lineHeight * static_cast<double>(lines.size()) - leading;
                // Broken it is a little worse than whole, above the line's start worse than beside its end.
                const double worse = lines.size() > 1 ? 1 : 0;
                for (const double step : {0.0, -0.2, 0.2, -0.4, 0.4, -0.6, 0.6, -0.8, 0.8})
                    if (const double y = end.y() + step * lineHeight; isNearest(line, y))
                        own.push_back(
                            {{end.x() + beside, y - height / 2, width, height}, lines, std::abs(step) + worse});
                for (const double top : {-height - gap * 0.8, gap * 0.8})
                    own.push_back({{start.x() - gap / 2, start.y() + top, width, height}, lines, 2 + worse});
            }
            std::erase_if(own, [&](const LabelPlace& place) { return !isFree(place.room); });
        }
        places.push_back(std::move(own));
    }
    const LabelChoice choice(std::move(places));
    for (const LabelPlace* place : choice.best()) {
        if (!place) continue;
        double middle = place->room.top() + (lineHeight - leading) / 2;
        for (const QString& text : place->lines) {
            m_labels.emplace_back(QPointF(place->room.left(), middle + metrics.capHeight() / 2), text);
            middle += lineHeight;
        }
    }
}

void MarkLayer::paintLineLabels(QPainter& painter) const {
    painter.setFont(textFont(TextSize::Caption, m_scale));
    painter.setPen(m_theme.text);
    for (const auto& [at, text] : m_labels) painter.drawText(at, text);
}

} // namespace trd
