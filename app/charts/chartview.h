// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A figure in a window: pointed at, clicked, walked by keys, read aloud. It never holds a truth of its own: it is given
// a figure and says which mark is pointed at and which target is opened.

#include "charts/figurechart.h"

#include <QChartView>

#include <memory>

namespace trd {

class ChartView final : public QChartView {
    Q_OBJECT
public:
    explicit ChartView(QWidget* parent = nullptr);

    void setFigure(Figure figure);
    /// A step of a figure, where the whole of it will stand.
    void setStep(Figure step, Figure whole);
    [[nodiscard]] const Figure& figure() const { return *m_figure; }
    void setTheme(const Theme& theme, double scale);
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] double scale() const { return m_scale; }

    [[nodiscard]] int currentMark() const { return m_current; }
    [[nodiscard]] FigureChart* figureChart() const { return m_chart; }
    /// The height that the figure needs at least, for the scroll area around it.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void activated(const QString& target);
    void currentChanged(int mark);
    /// The keys came or went: whoever holds the view shows it.
    void focusChanged();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void change(Figure figure, std::unique_ptr<const Figure> whole);
    void rebuild();
    void fitChart();
    void setCurrent(int mark, bool showTip);
    /// The nearest mark in a direction from the current one, or the current one.
    [[nodiscard]] int neighbour(int dx, int dy) const;
    [[nodiscard]] QString targetAt(QPointF position) const;

    std::unique_ptr<const Figure> m_figure = std::make_unique<const Figure>();
    std::unique_ptr<const Figure> m_whole; ///< what the figure is a step of; null where it is whole
    Theme m_theme = themeFor(ThemeKind::Light);
    double m_scale = 1;
    FigureChart* m_chart = nullptr;
    int m_current = -1;
    mutable int m_hintWidth = -1, m_hintHeight = 0; ///< the height needed at the width last asked for
    QString m_pressed;
};

} // namespace trd
