// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The axis of a chart taller than its window, kept in sight: the tick labels at the lower edge of what is seen, for as
// long as the chart's own stand further down; of a matrix the headings at the upper edge, once its own are scrolled
// away.

#include <QWidget>

class QScrollArea;

namespace trd {

class ChartView;

class AxisStrip final : public QWidget {
public:
    /// CHART is AREA's widget; the strip lies over the area's viewport and goes with it.
    AxisStrip(QScrollArea* area, ChartView* chart);

    /// Takes its place, or hides where the chart's own axis is in sight.
    void follow();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QScrollArea* m_area;
    ChartView* m_chart;
};

} // namespace trd
