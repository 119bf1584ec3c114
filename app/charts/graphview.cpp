// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/graphview.h"

#include "charts/graphaccess.h"
#include "charts/tip.h"

#include <QAccessible>
#include <QApplication>
#include <QGraphicsItem>
#include <QGraphicsScene>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace trd {

namespace {
constexpr double margin = 8, leastZoom = 0.12, mostZoom = 5;
} // namespace

/// One item for all: a few dozen boxes and lines are painted faster than they are administered.
class GraphView::Drawing final : public QGraphicsItem {
public:
    explicit Drawing(const GraphView& view) : m_view(view) {}
    void sizeChanges() { prepareGeometryChange(); }
    [[nodiscard]] QRectF boundingRect() const override {
        return QRectF(0, 0, m_view.m_figure.width, m_view.m_figure.height).adjusted(-margin, -margin, margin, margin);
    }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
        GraphLook look = m_view.m_look;
        if (!m_view.hasFocus()) look.focusNode.reset(), look.focusEdge.reset();
        paintGraph(*painter, m_view.m_figure, m_view.m_theme, look);
    }

private:
    const GraphView& m_view;
};

GraphView::GraphView(QWidget* parent) : QGraphicsView(parent), m_drawing(new Drawing(*this)) {
    installGraphAccess();
    setScene(new QGraphicsScene(this));
    scene()->addItem(m_drawing);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setTransformationAnchor(NoAnchor);
    setViewportUpdateMode(FullViewportUpdate);
    viewport()->setMouseTracking(true);
    setBackgroundBrush(m_theme.ground);
}

void GraphView::setGraph(PathwayFigure figure) {
    const bool isSame = isSameDrawing(m_figure, figure);
    const QString kept = focused(), step = current();
    QStringList before;
    for (const std::size_t node : m_look.before) before << m_figure.nodes[node].id;
    m_drawing->sizeChanges();
    m_figure = std::move(figure);
    setAccessibleName(m_figure.title);
    if (isSame) {
        if (kept.isEmpty())
            setAccessibleDescription(m_figure.spokenText());
        else
            setAccessibleDescription(m_look.focusNode ? m_figure.nodes[*m_look.focusNode].spoken
                                                      : m_figure.edges[*m_look.focusEdge].spoken);
        return viewport()->update();
    }
    m_look = {};
    m_cameBy.reset();
    m_paths.clear();
    for (const GraphEdge& edge : m_figure.edges) m_paths.push_back(pathOf(edge));
    scene()->setSceneRect(m_drawing->boundingRect());
    setAccessibleDescription(m_figure.spokenText());
    verticalScrollBar()->setValue(verticalScrollBar()->minimum());
    fitWidth();
    m_look.focusNode = m_figure.nodeAt(kept);
    if (!m_look.focusNode) m_look.focusEdge = m_figure.edgeAt(kept);
    setCurrent(step, before);
    viewport()->update();
}

void GraphView::setTheme(const Theme& theme, double scale) {
    m_theme = theme;
    m_scale = scale;
    setBackgroundBrush(m_theme.ground);
    if (m_isFitted) fitWidth();
    viewport()->update();
}

void GraphView::setCurrent(const QString& node, const QStringList& before) {
    m_look.current = m_figure.nodeAt(nodeTarget(node));
    m_look.before.clear();
    if (m_look.current)
        for (const QString& id : before)
            if (const auto at = m_figure.nodeAt(nodeTarget(id))) m_look.before.push_back(*at);
    if (m_look.current) {
        const QRectF box = boxOf(m_figure.nodes[*m_look.current]);
        // The ways on belong into view as well as the step itself.
        ensureVisible(box.adjusted(-20, -40, 20, 120), 8, 8);
        if (focused().isEmpty()) say(m_figure.nodes[*m_look.current].spoken);
    }
    viewport()->update();
}

QString GraphView::current() const { return m_look.current ? m_figure.nodes[*m_look.current].id : QString(); }

QString GraphView::focused() const {
    if (m_look.focusNode) return m_figure.nodes[*m_look.focusNode].target;
    if (m_look.focusEdge) return m_figure.edges[*m_look.focusEdge].target;
    return {};
}

void GraphView::setFocused(const QString& target) {
    const auto node = m_figure.nodeAt(target), edge = m_figure.edgeAt(target);
    if (node || edge || target.isEmpty()) setFocusedAt(node, edge, false);
}

QPoint GraphView::positionOf(const QString& target) const {
    if (const auto node = m_figure.nodeAt(target)) return mapFromScene(boxOf(m_figure.nodes[*node]).center());
    if (const auto edge = m_figure.edgeAt(target)) return mapFromScene(m_paths[*edge].pointAtPercent(0.5));
    return {};
}

void GraphView::setZoom(double zoom) {
    zoom = std::clamp(zoom, leastZoom, mostZoom);
    setTransform(QTransform::fromScale(zoom, zoom));
}

void GraphView::zoomBy(double factor, std::optional<QPoint> around) {
    const QPoint anchor = around.value_or(viewport()->rect().center());
    const QPointF held = mapToScene(anchor);
    setZoom(zoom() * factor);
    m_isFitted = false;
    // What lies under the pointer stays there.
    const QPointF moved = mapFromScene(held) - QPointF(anchor);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + static_cast<int>(std::lround(moved.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + static_cast<int>(std::lround(moved.y())));
}

void GraphView::fitWidth() {
    if (m_figure.isEmpty()) return;
    const double room = viewport()->width() - 2.0;
    QScrollBar* bar = verticalScrollBar();
    const bool isAtTop = bar->value() == bar->minimum();
    const QPointF held = mapToScene(QPoint(0, 0));
    // The smallest words are 11 px at 100 %; below that nothing is gained by seeing all of the width.
    setZoom(std::clamp(room / m_drawing->boundingRect().width(), m_scale, m_scale * 1.35));
    bar->setValue(isAtTop ? bar->minimum() : bar->value() + mapFromScene(held).y());
    m_isFitted = true;
}

void GraphView::fitWhole() {
    if (m_figure.isEmpty()) return;
    const QSizeF all = m_drawing->boundingRect().size();
    setZoom(std::min((viewport()->width() - 2.0) / all.width(), (viewport()->height() - 2.0) / all.height()));
    m_isFitted = false;
}

void GraphView::resizeEvent(QResizeEvent* event) {
    const bool isAtTop = verticalScrollBar()->value() == verticalScrollBar()->minimum();
    const QPointF centre = mapToScene(QRect(QPoint(), event->oldSize()).center());
    QGraphicsView::resizeEvent(event);
    if (m_figure.isEmpty() || event->size().width() == event->oldSize().width()) return;
    if (m_isFitted) fitWidth();
    if (!event->oldSize().isValid()) return;
    // A pane that opens beside the drawing takes from both sides: what one looks at stays in the middle.
    centerOn(centre);
    if (isAtTop) verticalScrollBar()->setValue(verticalScrollBar()->minimum());
    if (const QRectF there = rectOf(m_look.focusNode, m_look.focusEdge); !there.isNull()) ensureVisible(there, 30, 50);
}

void GraphView::paintEvent(QPaintEvent* event) {
    QGraphicsView::paintEvent(event);
    if (!hasFocus()) return;
    QPainter painter(viewport());
    painter.setPen(QPen(m_theme.accent, 2));
    painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
}

void GraphView::wheelEvent(QWheelEvent* event) {
    if (!(event->modifiers() & Qt::ControlModifier)) return QGraphicsView::wheelEvent(event);
    zoomBy(std::pow(zoomStep, event->angleDelta().y() / 120.0), event->position().toPoint());
    event->accept();
}

std::optional<std::size_t> GraphView::nodeUnder(QPoint position) const {
    const QPointF at = mapToScene(position);
    for (std::size_t node = 0; node < m_figure.nodes.size(); ++node)
        if (boxOf(m_figure.nodes[node]).contains(at)) return node;
    return {};
}

std::optional<std::size_t> GraphView::edgeUnder(QPoint position) const {
    const QPointF at = mapToScene(position);
    const double reach = 7 / zoom();
    for (std::size_t edge = 0; edge < m_figure.edges.size(); ++edge)
        if (wordsOf(m_figure.edges[edge]).contains(at)) return edge;
    const QRectF around(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach);
    for (std::size_t edge = 0; edge < m_paths.size(); ++edge) {
        if (!m_paths[edge].controlPointRect().adjusted(-reach, -reach, reach, reach).contains(at)) continue;
        QPainterPathStroker stroker;
        stroker.setWidth(2 * reach);
        if (stroker.createStroke(m_paths[edge]).intersects(around) && stroker.createStroke(m_paths[edge]).contains(at))
            return edge;
    }
    return {};
}

QString GraphView::targetUnder(QPoint position) const {
    if (const auto node = nodeUnder(position)) return m_figure.nodes[*node].target;
    if (const auto edge = edgeUnder(position)) return m_figure.edges[*edge].target;
    return {};
}

int GraphView::partOf(const QString& target) const {
    if (const auto node = m_figure.nodeAt(target)) return static_cast<int>(*node);
    if (const auto edge = m_figure.edgeAt(target)) return static_cast<int>(m_figure.nodes.size() + *edge);
    return -1;
}

const QString& GraphView::partTarget(int part) const {
    const auto at = static_cast<std::size_t>(part), nodes = m_figure.nodes.size();
    return at < nodes ? m_figure.nodes[at].target : m_figure.edges[at - nodes].target;
}

const QString& GraphView::partSpoken(int part) const {
    const auto at = static_cast<std::size_t>(part), nodes = m_figure.nodes.size();
    return at < nodes ? m_figure.nodes[at].spoken : m_figure.edges[at - nodes].spoken;
}

const QString& GraphView::partTip(int part) const {
    const auto at = static_cast<std::size_t>(part), nodes = m_figure.nodes.size();
    return at < nodes ? m_figure.nodes[at].tip : m_figure.edges[at - nodes].tip;
}

QRect GraphView::partRect(int part) const {
    if (part < 0 || part >= partCount()) return {};
    const auto at = static_cast<std::size_t>(part), nodes = m_figure.nodes.size();
    const QRectF there = at < nodes ? rectOf(at, {}) : rectOf({}, at - nodes);
    return mapFromScene(there).boundingRect();
}

void GraphView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore(); // the menu belongs to whoever holds the view
    m_pressed = targetUnder(event->pos());
    m_pressedAt = m_draggedFrom = event->pos();
    m_isDragged = false;
    event->accept();
}

void GraphView::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton) {
        if (!m_isDragged && (event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance()) return;
        m_isDragged = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
        const QPoint moved = event->pos() - m_draggedFrom;
        m_draggedFrom = event->pos();
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
        verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
        return event->accept();
    }
    const auto node = nodeUnder(event->pos());
    const auto edge = node ? std::optional<std::size_t>() : edgeUnder(event->pos());
    if (node != m_look.hoverNode || edge != m_look.hoverEdge) {
        m_look.hoverNode = node;
        m_look.hoverEdge = edge;
        viewport()->update();
    }
    viewport()->setCursor(node || edge ? Qt::PointingHandCursor : Qt::ArrowCursor);
    showTip(this, event->globalPosition().toPoint(),
            node   ? m_figure.nodes[*node].tip
            : edge ? m_figure.edges[*edge].tip
                   : QString());
    event->accept();
}

void GraphView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && !m_isDragged && !m_pressed.isEmpty() &&
        targetUnder(event->pos()) == m_pressed) {
        m_cameBy.reset();
        setFocusedAt(m_figure.nodeAt(m_pressed), m_figure.edgeAt(m_pressed), false);
        emit activated(m_pressed);
    }
    m_pressed.clear();
    m_isDragged = false;
    viewport()->setCursor(Qt::ArrowCursor);
    event->accept();
}

void GraphView::leaveEvent(QEvent* event) {
    m_look.hoverNode.reset();
    m_look.hoverEdge.reset();
    viewport()->update();
    QGraphicsView::leaveEvent(event);
}

QRectF GraphView::rectOf(std::optional<std::size_t> node, std::optional<std::size_t> edge) const {
    if (node) return boxOf(m_figure.nodes[*node]);
    if (!edge) return {};
    const QRectF words = wordsOf(m_figure.edges[*edge]);
    return words.isNull() ? QRectF(m_paths[*edge].pointAtPercent(0.5) - QPointF(10, 10), QSizeF(20, 20)) : words;
}

void GraphView::say(const QString& description) {
    setAccessibleDescription(description);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void GraphView::setFocusedAt(std::optional<std::size_t> node, std::optional<std::size_t> edge, bool tip) {
    m_look.focusNode = node;
    m_look.focusEdge = node ? std::nullopt : edge;
    viewport()->update();
    say(node ? m_figure.nodes[*node].spoken : edge ? m_figure.edges[*edge].spoken : m_figure.spokenText());
    emit focusedChanged(focused());
    if (!node && !edge) return;
    if (hasFocus()) {
        QAccessibleEvent focus(this, QAccessible::Focus);
        focus.setChild(partOf(focused()));
        QAccessible::updateAccessibility(&focus);
    }
    const QRectF there = rectOf(node, edge);
    ensureVisible(there, 30, 50);
    if (tip)
        showTip(this, viewport()->mapToGlobal(mapFromScene(there.bottomRight()) + QPoint(8, 8)),
                node ? m_figure.nodes[*node].tip : m_figure.edges[*edge].tip);
}

std::vector<std::size_t> GraphView::sorted(std::vector<std::size_t> edges, bool byEnd) const {
    const auto place = [&](std::size_t edge) {
        const GraphBox& box = m_figure.nodes[byEnd ? m_figure.edges[edge].to : m_figure.edges[edge].from].box;
        return std::pair(box.x + box.width / 2, box.y);
    };
    std::ranges::stable_sort(edges, {}, place);
    return edges;
}

bool GraphView::step(int key) {
    if (m_figure.isEmpty()) return false;
    if (!m_look.focusNode && !m_look.focusEdge) {
        m_cameBy.reset();
        setFocusedAt(m_look.current.value_or(m_figure.start), {}, true);
        return true;
    }
    const auto beside = [&](const std::vector<std::size_t>& edges, std::size_t now) -> std::optional<std::size_t> {
        const auto at = std::ranges::find(edges, now);
        if (at == edges.end()) return {};
        if (key == Qt::Key_Right) return at + 1 == edges.end() ? std::nullopt : std::optional(*(at + 1));
        return at == edges.begin() ? std::nullopt : std::optional(*(at - 1));
    };
    if (m_look.focusEdge) {
        const std::size_t edge = *m_look.focusEdge;
        if (key == Qt::Key_Down) {
            m_cameBy = edge;
            setFocusedAt(m_figure.edges[edge].to, {}, true);
        } else if (key == Qt::Key_Up) {
            m_cameBy.reset();
            setFocusedAt(m_figure.edges[edge].from, {}, true);
        } else if (const auto next = beside(sorted(m_figure.leaving(m_figure.edges[edge].from), true), edge)) {
            setFocusedAt({}, next, true);
        }
        return true;
    }
    const std::size_t node = *m_look.focusNode;
    const std::vector<std::size_t> entering = sorted(m_figure.entering(node), false);
    // Whoever did not come by a way came by the most open one.
    std::optional<std::size_t> by = m_cameBy;
    if (!by && !entering.empty())
        by = *std::ranges::max_element(entering, {}, [&](std::size_t edge) {
            return std::pair(!m_figure.edges[edge].way.back, m_figure.edges[edge].reach);
        });
    if (key == Qt::Key_Down) {
        const std::vector<std::size_t> leaving = sorted(m_figure.leaving(node), true);
        if (!leaving.empty())
            setFocusedAt(
                {},
                *std::ranges::max_element(leaving, {}, [&](std::size_t edge) { return m_figure.edges[edge].reach; }),
                true);
    } else if (!by) {
        return true;
    } else if (key == Qt::Key_Up) {
        setFocusedAt({}, by, true);
    } else if (const auto next = beside(sorted(m_figure.leaving(m_figure.edges[*by].from), true), *by)) {
        m_cameBy = next;
        setFocusedAt(m_figure.edges[*next].to, {}, true);
    }
    return true;
}

void GraphView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) break; // Alt+← goes back in history
        if (step(event->key())) return event->accept();
        break;
    case Qt::Key_Home:
        if (!m_figure.isEmpty()) {
            m_cameBy.reset();
            setFocusedAt(m_figure.start, {}, true);
        }
        return event->accept();
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (!focused().isEmpty()) emit activated(focused());
        return event->accept();
    case Qt::Key_Escape:
        if (!focused().isEmpty()) {
            QToolTip::hideText();
            m_cameBy.reset();
            setFocusedAt({}, {}, false);
            return event->accept();
        }
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return event->accept();
    case Qt::Key_Minus:
        zoomOut();
        return event->accept();
    case Qt::Key_0:
        fitWidth();
        return event->accept();
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        verticalScrollBar()->triggerAction(event->key() == Qt::Key_PageUp ? QScrollBar::SliderPageStepSub
                                                                          : QScrollBar::SliderPageStepAdd);
        return event->accept();
    default:
        break;
    }
    event->ignore();
}

void GraphView::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    // Who comes by keys sees at once where they stand.
    if ((event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason) && focused().isEmpty() &&
        !m_figure.isEmpty())
        setFocusedAt(m_look.current.value_or(m_figure.start), {}, false);
    viewport()->update();
}

void GraphView::focusOutEvent(QFocusEvent* event) {
    QGraphicsView::focusOutEvent(event);
    viewport()->update();
}

} // namespace trd
