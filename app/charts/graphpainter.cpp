// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/graphpainter.h"

#include "charts/marklayer.h"
#include "figure/words.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace trd {

namespace {

// The measures of resources/pathway/make_layout.py.
constexpr int labelSize = 12, captionSize = 11;
constexpr double labelLine = 16, captionLine = 14, statusLine = 20, padding = 8, innerGap = 3;
constexpr double dimmed = 0.6;

QFont fontOf(TextSize size, int pixels) {
    QFont font = textFont(size);
    // Pixels, not points: the boxes were measured in them, whatever resolution a screen claims.
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting); // zoomed, words keep the width that was measured
    return font;
}

QPointF pointOf(const GraphPoint& point) { return {point.x, point.y}; }

QPen penFor(Reach reach, const Theme& theme) {
    switch (reach) {
    case Reach::Surely:
        return {theme.text, 1.9 * theme.lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
    case Reach::Perhaps: {
        QPen pen(theme.muted, 1.4 * theme.lineWidth, Qt::CustomDashLine, Qt::FlatCap, Qt::RoundJoin);
        pen.setDashPattern({4, 3});
        return pen;
    }
    case Reach::Not:
        return {theme.axis, 0.9 * theme.lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
    }
    return {};
}

void paintCross(QPainter& painter, QPointF at, double radius, const QPen& pen) {
    painter.setPen(pen);
    painter.drawLine(at + QPointF(-radius, -radius), at + QPointF(radius, radius));
    painter.drawLine(at + QPointF(-radius, radius), at + QPointF(radius, -radius));
}

void paintArrow(QPainter& painter, QPointF tip, QPointF from, const QColor& colour, double size) {
    const double angle = std::atan2(tip.y() - from.y(), tip.x() - from.x());
    const auto corner = [&](double turn) {
        return tip - size * QPointF(std::cos(angle + turn), std::sin(angle + turn));
    };
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{tip, corner(0.42), corner(-0.42)});
    painter.setBrush(Qt::NoBrush);
}

/// A status as a sign in a shape of its own: told apart without colour.
void paintStatus(QPainter& painter, Standing standing, QPointF centre, double size, const Theme& theme) {
    const double r = size / 2;
    const Status status = standing.status;
    const QColor colour = status == Status::Care            ? theme.caution
                          : status == Status::NotApplicable ? theme.muted
                                                            : theme.text;
    QPen line(colour, size * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.save();
    painter.translate(centre);
    painter.setPen(line);
    painter.setBrush(Qt::NoBrush);
    switch (status) {
    case Status::Fits:
        if (!standing.assessed) {
            // Three points: nothing was looked for.
            for (const double x : {-0.8 * r, 0.0, 0.8 * r}) painter.drawPoint(QPointF(x, 0));
            break;
        }
        // Open and empty: that nothing speaks against it is no tick.
        painter.drawEllipse(QPointF(), r, r);
        break;
    case Status::Care:
        painter.drawPolygon(QPolygonF{QPointF(0, -r), QPointF(r * 1.1, r * 0.9), QPointF(-r * 1.1, r * 0.9)});
        painter.drawLine(QPointF(0, -0.3 * r), QPointF(0, 0.25 * r));
        painter.drawPoint(QPointF(0, 0.6 * r));
        break;
    case Status::Depends: {
        line.setDashPattern({1.6, 1.6});
        painter.setPen(line);
        painter.drawEllipse(QPointF(), r, r);
        QFont font = fontOf(TextSize::Strong, std::max(1, static_cast<int>(std::lround(size * 0.8))));
        painter.setFont(font);
        painter.setPen(colour);
        painter.drawText(QRectF(-r, -r, size, size), Qt::AlignCenter, QStringLiteral("?"));
        break;
    }
    case Status::Prerequisite:
        painter.drawRect(QRectF(-0.9 * r, -0.9 * r, 1.8 * r, 1.8 * r));
        painter.drawLine(QPointF(0, -0.45 * r), QPointF(0, 0.45 * r));
        painter.drawLine(QPointF(-0.45 * r, 0), QPointF(0.45 * r, 0));
        break;
    case Status::NotApplicable:
        painter.drawEllipse(QPointF(), r, r);
        painter.drawLine(QPointF(-0.45 * r, 0), QPointF(0.45 * r, 0));
        break;
    case Status::RuledOut: {
        const double c = r * 0.42;
        painter.drawPolygon(QPolygonF{QPointF(-c, -r), QPointF(c, -r), QPointF(r, -c), QPointF(r, c), QPointF(c, r),
                                      QPointF(-c, r), QPointF(-r, c), QPointF(-r, -c)});
        paintCross(painter, {}, 0.4 * r, line);
        break;
    }
    }
    painter.restore();
}

class Painting {
public:
    Painting(QPainter& painter, const PathwayFigure& figure, const Theme& theme, const GraphLook& look)
        : m_painter(painter), m_figure(figure), m_theme(theme), m_look(look),
          m_label(fontOf(TextSize::Strong, labelSize)), m_caption(fontOf(TextSize::Caption, captionSize)),
          m_strongCaption(fontOf(TextSize::Strong, captionSize)) {}

    void paint() {
        m_painter.setRenderHint(QPainter::Antialiasing);
        // What is open lies on top where lines cross.
        for (const Reach reach : {Reach::Not, Reach::Perhaps, Reach::Surely})
            for (std::size_t at = 0; at < m_figure.edges.size(); ++at)
                if (m_figure.edges[at].reach == reach) paintLine(at);
        for (std::size_t at = 0; at < m_figure.edges.size(); ++at) paintWords(at);
        for (std::size_t at = 0; at < m_figure.nodes.size(); ++at) paintNode(at);
        m_painter.setOpacity(1);
    }

private:
    [[nodiscard]] bool isWalked(std::size_t node) const {
        return node == *m_look.current || std::ranges::find(m_look.before, node) != m_look.before.end();
    }
    void dimNode(std::size_t node) { m_painter.setOpacity(!m_look.current || isWalked(node) ? 1 : dimmed); }
    void dimEdge(std::size_t edge) {
        if (!m_look.current) return m_painter.setOpacity(1);
        const GraphEdge& now = m_figure.edges[edge];
        // The way so far, and what leads on from the current step.
        bool isShown = now.from == *m_look.current;
        for (std::size_t at = 0; at < m_look.before.size(); ++at) {
            const std::size_t next = at + 1 < m_look.before.size() ? m_look.before[at + 1] : *m_look.current;
            isShown = isShown || (now.from == m_look.before[at] && now.to == next);
        }
        m_painter.setOpacity(isShown ? 1 : dimmed);
    }

    void paintLine(std::size_t at) {
        const GraphEdge& edge = m_figure.edges[at];
        if (edge.way.points.size() < 4) return;
        dimEdge(at);
        const QPainterPath path = pathOf(edge);
        const bool isPointed = m_look.focusEdge == at || m_look.hoverEdge == at;
        QPen pen = penFor(edge.reach, m_theme);
        if (isPointed) {
            m_painter.setPen(QPen(m_theme.accent, pen.widthF() + 4, Qt::SolidLine, Qt::RoundCap));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawPath(path);
            m_painter.setPen(QPen(m_theme.ground, pen.widthF() + 1.5, Qt::SolidLine, Qt::RoundCap));
            m_painter.drawPath(path);
        }
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPath(path);
        if (!edge.way.leadsTo.isEmpty()) paintStub(edge, pen, isPointed);
        const QPointF tip = pointOf(edge.way.points.back());
        const QPointF before = path.pointAtPercent(path.percentAtLength(std::max(0.0, path.length() - 9)));
        paintArrow(m_painter, tip, before, pen.color(), edge.reach == Reach::Not ? 6.5 : 8.5);
        if (edge.advice) {
            const QPointF ring = path.pointAtPercent(path.percentAtLength(std::min(path.length() / 2, 18.0)));
            m_painter.setPen(QPen(pen.color(), 1.4));
            m_painter.setBrush(m_theme.ground);
            m_painter.drawEllipse(ring, 3.4, 3.4);
            m_painter.setBrush(Qt::NoBrush);
        }
        if (edge.truth == Truth::False) {
            // Near its start: who stands there sees which ways are closed, however long they are.
            const QPointF near = path.pointAtPercent(path.percentAtLength(std::min(path.length() * 0.75, 36.0)));
            paintGap(near, 5);
            paintCross(m_painter, near, 3, QPen(m_theme.muted, 1.5));
        }
    }

    /// A way back ends in a frame that names where it leads.
    void paintStub(const GraphEdge& edge, QPen pen, bool isPointed) {
        if (isPointed) pen = QPen(m_theme.accent, pen.widthF() + 1);
        m_painter.setPen(pen);
        m_painter.setBrush(m_theme.ground);
        m_painter.drawRoundedRect(wordsOf(edge), 10, 10);
        m_painter.setBrush(Qt::NoBrush);
    }

    void paintWords(std::size_t at) {
        const GraphEdge& edge = m_figure.edges[at];
        if (edge.way.words != WayWords::Line) return;
        dimEdge(at);
        const QRectF box = wordsOf(edge);
        if (edge.way.leadsTo.isEmpty()) {
            // A line that passes behind words would strike them out.
            m_painter.setPen(Qt::NoPen);
            QColor ground = m_theme.ground;
            ground.setAlphaF(0.85F);
            m_painter.setBrush(ground);
            m_painter.drawRect(box.adjusted(3, 0, -3, 0));
        }
        m_painter.setFont(m_caption);
        m_painter.setPen(edge.reach == Reach::Surely ? m_theme.text : m_theme.muted);
        const double top = box.top() + (edge.way.leadsTo.isEmpty() ? 2 : 3);
        drawLines(edge.way.lines, box.left(), box.width(), top, captionLine);
        m_painter.setFont(m_strongCaption);
        drawLines(edge.way.leadsTo, box.left(), box.width(),
                  top + captionLine * static_cast<double>(edge.way.lines.size()), captionLine);
    }

    void drawLines(const QStringList& lines, double left, double width, double top, double line) {
        for (const QString& text : lines) {
            m_painter.drawText(QRectF(left - 20, top, width + 40, line),
                               Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text);
            top += line;
        }
    }

    [[nodiscard]] QPainterPath outline(const GraphNode& node, double grow) const {
        const QRectF box = boxOf(node).adjusted(-grow, -grow, grow, grow);
        QPainterPath path;
        if (node.kind == NodeKind::Decision) {
            const double cut = 9;
            path.addPolygon(QPolygonF{QPointF(box.left() + cut, box.top()), QPointF(box.right() - cut, box.top()),
                                      QPointF(box.right(), box.top() + cut), QPointF(box.right(), box.bottom() - cut),
                                      QPointF(box.right() - cut, box.bottom()), QPointF(box.left() + cut, box.bottom()),
                                      QPointF(box.left(), box.bottom() - cut), QPointF(box.left(), box.top() + cut)});
            path.closeSubpath();
        } else {
            const double radius = node.kind == NodeKind::Start || node.kind == NodeKind::Outcome ? 16 : 5;
            path.addRoundedRect(box, radius, radius);
        }
        return path;
    }

    void paintNode(std::size_t at) {
        const GraphNode& node = m_figure.nodes[at];
        dimNode(at);
        const QRectF box = boxOf(node);
        const bool isClosed = node.reach == Reach::Not;
        QPen pen = penFor(node.reach, m_theme);
        if (node.hue && !isClosed) pen.setColor(m_theme.hue(*node.hue));
        if (m_look.current == at) pen = QPen(m_theme.accent, 3 * m_theme.lineWidth);
        // Beneath the box: the lines end at its edge.
        m_painter.setPen(pen);
        m_painter.setBrush(m_look.hoverNode == at        ? m_theme.hover
                           : node.reach == Reach::Surely ? m_theme.panel
                                                         : m_theme.ground);
        m_painter.drawPath(outline(node, 0));
        m_painter.setBrush(Qt::NoBrush);
        if (m_look.focusNode == at) {
            m_painter.setPen(QPen(m_theme.focus, 2.2));
            m_painter.drawPath(outline(node, 4));
        }
        double y = box.top() + padding;
        if (node.inner) {
            const GraphEdge& edge = m_figure.edges[*node.inner];
            m_painter.setFont(m_caption);
            m_painter.setPen(m_theme.muted);
            drawLines(edge.way.lines, box.left(), box.width(), y, captionLine);
            y += captionLine * static_cast<double>(edge.way.lines.size()) + innerGap;
        }
        m_painter.setFont(m_label);
        m_painter.setPen(isClosed ? m_theme.muted : m_theme.text);
        drawLines(node.box.lines, box.left(), box.width(), y, labelLine);
        y += labelLine * static_cast<double>(node.box.lines.size());
        if (!node.statuses.empty())
            paintStatuses(node, {box.left() + padding / 2, y + 2, box.width() - padding, statusLine});
        // On the border, so that no word has to make room: the strategy's shape, and the cross of what is closed.
        if (node.hue) {
            const QPointF corner = box.topLeft() + QPointF(1, 1);
            paintGap(corner, 7);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(isClosed ? m_theme.axis : m_theme.hue(*node.hue));
            m_painter.drawPath(shapePath(shapeOf(*node.hue), 10).translated(corner));
            m_painter.setBrush(Qt::NoBrush);
        }
        if (isClosed) {
            const QPointF corner = box.topRight() + QPointF(-1, 1);
            paintGap(corner, 6);
            paintCross(m_painter, corner, 3.2, QPen(m_theme.muted, 1.5));
        }
    }

    void paintGap(QPointF at, double radius) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_theme.ground);
        m_painter.drawEllipse(at, radius, radius);
        m_painter.setBrush(Qt::NoBrush);
    }

    void paintStatuses(const GraphNode& node, const QRectF& row) {
        constexpr double sign = 11, gap = 5, between = 8;
        const QFontMetricsF metrics(m_caption);
        const auto widthOf = [&](const QStringList& texts) {
            double width = -between;
            for (const QString& text : texts) width += sign + gap + metrics.horizontalAdvance(text) + between;
            return width;
        };
        QStringList texts;
        for (const StatusCount& count : node.statuses) texts << QString::number(count.count);
        // One status for all is said in words, where there is room for them.
        if (node.statuses.size() == 1) {
            const StatusCount& all = node.statuses.front();
            const QString status = shortText(all.standing, all.exclusions == all.count);
            const QString words = all.count > 1 ? QStringLiteral("%1 × %2").arg(all.count).arg(status) : status;
            const bool isMixed = all.exclusions > 0 && all.exclusions < all.count;
            if (!isMixed && widthOf({words}) <= row.width()) texts = {words};
        }
        const double width = widthOf(texts);
        double x = row.center().x() - width / 2;
        // What a way that is closed leads to draws no eye.
        Theme theme = m_theme;
        if (node.reach == Reach::Not) theme.text = theme.accent = theme.caution = theme.muted;
        for (std::size_t at = 0; at < node.statuses.size(); ++at) {
            paintStatus(m_painter, node.statuses[at].standing, {x + sign / 2, row.center().y()}, sign, theme);
            x += sign + gap;
            const QString& text = texts.at(static_cast<qsizetype>(at));
            m_painter.setFont(m_caption);
            m_painter.setPen(theme.text);
            m_painter.drawText(QPointF(x, row.center().y() + metrics.capHeight() / 2), text);
            x += metrics.horizontalAdvance(text) + between;
        }
    }

    QPainter& m_painter;
    const PathwayFigure& m_figure;
    const Theme& m_theme;
    const GraphLook& m_look;
    QFont m_label, m_caption, m_strongCaption;
};

void paintSample(QPainter& painter, const GraphLegendEntry& entry, const Theme& theme, double scale) {
    const double half = 10 * scale;
    if (entry.sample == GraphSample::Status) return paintStatus(painter, entry.standing, {half, 0}, 11 * scale, theme);
    const Reach reach = entry.sample == GraphSample::Undecided ? Reach::Perhaps
                        : entry.sample == GraphSample::Closed  ? Reach::Not
                                                               : Reach::Surely;
    QPen pen = penFor(reach, theme);
    pen.setWidthF(pen.widthF() * scale);
    painter.setPen(pen);
    painter.drawLine(QPointF(0, 0), QPointF(2 * half, 0));
    if (entry.sample == GraphSample::Closed) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.ground);
        painter.drawEllipse(QPointF(half, 0), 5 * scale, 5 * scale);
        paintCross(painter, {half, 0}, 3 * scale, QPen(theme.muted, 1.4 * scale));
    } else if (entry.sample == GraphSample::Advice) {
        painter.setPen(QPen(pen.color(), 1.4 * scale));
        painter.setBrush(theme.ground);
        painter.drawEllipse(QPointF(half, 0), 3.4 * scale, 3.4 * scale);
    }
    painter.setBrush(Qt::NoBrush);
}

} // namespace

QRectF boxOf(const GraphNode& node) { return {node.box.x, node.box.y, node.box.width, node.box.height}; }

QPainterPath pathOf(const GraphEdge& edge) {
    QPainterPath path;
    const std::vector<GraphPoint>& points = edge.way.points;
    if (points.empty()) return path;
    path.moveTo(pointOf(points.front()));
    for (std::size_t at = 1; at + 2 < points.size(); at += 3)
        path.cubicTo(pointOf(points[at]), pointOf(points[at + 1]), pointOf(points[at + 2]));
    return path;
}

QRectF wordsOf(const GraphEdge& edge) {
    if (edge.way.words != WayWords::Line) return {};
    double width = 0;
    const auto widen = [&width](const QStringList& lines, TextSize size) {
        const QFontMetricsF metrics(fontOf(size, captionSize));
        for (const QString& line : lines) width = std::max(width, metrics.horizontalAdvance(line));
    };
    widen(edge.way.lines, TextSize::Caption);
    widen(edge.way.leadsTo, TextSize::Strong);
    const bool isStub = !edge.way.leadsTo.isEmpty();
    width += isStub ? 16 : 10;
    const double height =
        captionLine * static_cast<double>(edge.way.lines.size() + edge.way.leadsTo.size()) + (isStub ? 6 : 4);
    return {edge.way.wordsAt.x - width / 2, edge.way.wordsAt.y - height / 2, width, height};
}

void paintGraph(QPainter& painter, const PathwayFigure& figure, const Theme& theme, const GraphLook& look) {
    painter.save();
    Painting(painter, figure, theme, look).paint();
    painter.restore();
}

double paintGraphLegend(QPainter* painter, const std::vector<GraphLegendEntry>& entries, const Theme& theme,
                        double scale, QPointF at, double width) {
    if (entries.empty()) return 0;
    const QFont font = textFont(TextSize::Caption, scale);
    const QFontMetricsF metrics(font);
    const double sampleRoom = 27 * scale, gap = 16 * scale, line = metrics.height() + 4 * scale;
    double x = 0, y = 0;
    for (const GraphLegendEntry& entry : entries) {
        const double entryWidth = sampleRoom + metrics.horizontalAdvance(entry.text);
        if (x > 0 && x + entryWidth > width) x = 0, y += line;
        if (painter) {
            painter->save();
            painter->translate(at + QPointF(x, y + line / 2));
            paintSample(*painter, entry, theme, scale);
            painter->restore();
            painter->setFont(font);
            painter->setPen(theme.muted);
            painter->drawText(at + QPointF(x + sampleRoom, y + line / 2 + metrics.capHeight() / 2), entry.text);
        }
        x += entryWidth + gap;
    }
    return y + line;
}

} // namespace trd
