// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A figure on a page: question, finding, chart or its table, caution, notes, and the way to take it home. What every
// chart page has in common stands here once.

#include "charts/exporter.h"
#include "figure/figure.h"
#include "widgets/theme.h"

#include <QWidget>

#include <functional>

class QLabel;
class QScrollArea;
class QStackedLayout;
class QTableView;
class QTimer;
class QToolButton;

namespace trd {

class AxisStrip;
class ChartView;
class FlowLayout;
class LegendRow;
class TableModel;

class FigurePanel final : public QWidget {
    Q_OBJECT
public:
    explicit FigurePanel(QWidget* parent = nullptr);

    void setFigure(Figure figure);
    [[nodiscard]] const Figure& figure() const;
    void setTheme(const Theme& theme, double scale);
    /// Adds to the controls between heading and chart, left of Table and Export; they take as many lines as the width
    /// needs.
    void addControl(QWidget* control);
    [[nodiscard]] ChartView* chart() const { return m_chart; }
    [[nodiscard]] QTableView* table() const { return m_table; }
    /// Panels under the first one on a page have a smaller heading.
    void setSecondary(bool secondary);
    /// The chart takes the height it needs and the page scrolls, not the chart. To be said once, before the first
    /// figure.
    void setWhole();
    void setTableShown(bool shown);
    [[nodiscard]] bool isTableShown() const;
    /// Printed in exports; set once by the shell, asked each time: a window may stay open over midnight.
    static void setProvenance(std::function<QString()> source);
    [[nodiscard]] static QString provenance();

    /// A word after what was done with this figure, for a while.
    void sayDone(const QString& text);

public slots:
    void exportAs(const QString& format);
    /// Asks for size, dots and colours first.
    void exportChosen();
    /// The picture on the clipboard, as dots and as vector.
    void copyPicture() const;
    void copyTable() const;
    void copyTableForSlides() const;
    /// Writes to a known place, without a dialog.
    [[nodiscard]] Result<Done> exportTo(const QString& file) const;

signals:
    void activated(const QString& target);

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void save(const QString& format, ExportOptions options);
    /// What the picture carries a table carries too: the question, whose numbers, how not to read them.
    [[nodiscard]] QStringList foot() const;
    void fillTable();
    void updateTexts();
    void showChart();
    void keepChartHeight();

    QLabel* m_title;
    QLabel* m_subtitle;
    QLabel* m_finding;
    QLabel* m_caution;
    QLabel* m_note;
    QLabel* m_empty;
    LegendRow* m_legend;
    FlowLayout* m_controls;
    QToolButton* m_tableButton;
    QToolButton* m_exportButton;
    QStackedLayout* m_stack;
    QLabel* m_done; ///< a word after what was done, for a while
    QTimer* m_doneTimer;
    QScrollArea* m_scroll; ///< around the chart, or null where the page scrolls
    ChartView* m_chart;
    AxisStrip* m_strip;            ///< null once the chart is shown whole
    QTableView* m_table = nullptr; ///< made when first shown
    TableModel* m_model = nullptr;
    Theme m_theme = themeFor(ThemeKind::Light);
    double m_scale = 1;
    bool m_secondary = false;
};

} // namespace trd
