// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pathway in a window: zoomed, dragged, pointed at, clicked, walked by keys, read aloud. It is given a figure and
// says what is pointed at and opened; answers only change its colours and strokes, never where one looks.
//
// Keys: Down follows the way on, Up goes back, Left and Right change between the ways (or steps) side by side; from a
// step, Down first lands on the way, so that ways are read and opened too. Enter opens, Escape lets go, Home is the
// start, + − 0 zoom. Tab leaves, as it does in every chart.

#include "charts/graphpainter.h"

#include <QGraphicsView>

namespace trd {

class GraphView final : public QGraphicsView {
    Q_OBJECT

public:
    explicit GraphView(QWidget* parent = nullptr);

    /// Shows FIGURE. Where boxes and lines stay where they are, so do zoom, place and focus.
    void setGraph(PathwayFigure figure);
    [[nodiscard]] const PathwayFigure& figure() const { return m_figure; }
    /// SCALE is the text size: what fits is then never smaller than it asks for.
    void setTheme(const Theme& theme, double scale);

    /// The step of a walk: NODE is marked, BEFORE (in order, without it) is the way so far, the rest is dimmed, and the
    /// view moves to it. An empty id ends the walk.
    void setCurrent(const QString& node, const QStringList& before = {});
    [[nodiscard]] QString current() const;
    /// "node:ID", "edge:FROM>TO#n", or empty: what the keys stand on.
    [[nodiscard]] QString focused() const;
    /// Puts the keys there and brings it into view; empty for nothing. Unknown targets are passed over.
    void setFocused(const QString& target);
    /// Screen pixels per pixel of the drawing.
    [[nodiscard]] double zoom() const { return transform().m11(); }
    /// Where a node, or the middle of a way, stands in the viewport.
    [[nodiscard]] QPoint positionOf(const QString& target) const;
    /// The target at a place of the viewport, or empty.
    [[nodiscard]] QString targetUnder(QPoint position) const;
    [[nodiscard]] QSize sizeHint() const override { return {760, 560}; }

    // The parts that a screen reader finds: nodes, then ways, as in the figure.
    [[nodiscard]] int partCount() const { return static_cast<int>(m_figure.nodes.size() + m_figure.edges.size()); }
    [[nodiscard]] int partOf(const QString& target) const; ///< -1 for none
    [[nodiscard]] const QString& partTarget(int part) const;
    [[nodiscard]] const QString& partSpoken(int part) const;
    [[nodiscard]] const QString& partTip(int part) const;
    [[nodiscard]] QRect partRect(int part) const; ///< in the viewport

public slots:
    void zoomIn() { zoomBy(zoomStep); }
    void zoomOut() { zoomBy(1 / zoomStep); }
    /// The whole width, as far as words stay legible; the height scrolls. What "0" does, and the first show.
    void fitWidth();
    /// All of it at once, however small.
    void fitWhole();

signals:
    void activated(const QString& target);
    void focusedChanged(const QString& target);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    class Drawing;
    static constexpr double zoomStep = 1.2;

    void zoomBy(double factor, std::optional<QPoint> around = {});
    void setZoom(double zoom);
    void setFocusedAt(std::optional<std::size_t> node, std::optional<std::size_t> edge, bool tip);
    void say(const QString& description);
    [[nodiscard]] std::optional<std::size_t> nodeUnder(QPoint position) const;
    [[nodiscard]] std::optional<std::size_t> edgeUnder(QPoint position) const;
    [[nodiscard]] QRectF rectOf(std::optional<std::size_t> node, std::optional<std::size_t> edge) const;
    /// Edges from left to right as they are drawn.
    [[nodiscard]] std::vector<std::size_t> sorted(std::vector<std::size_t> edges, bool byEnd) const;
    bool step(int key);

    PathwayFigure m_figure;
    std::vector<QPainterPath> m_paths; ///< by edge: what is hit
    Theme m_theme = themeFor(ThemeKind::Light);
    double m_scale = 1;
    Drawing* m_drawing; ///< the scene's one item
    GraphLook m_look;
    std::optional<std::size_t> m_cameBy; ///< the way by which the keys came to the node they stand on
    bool m_isFitted = true;              ///< until a person zooms, the width stays fitted
    QString m_pressed;
    QPoint m_pressedAt, m_draggedFrom;
    bool m_isDragged = false;
};

} // namespace trd
