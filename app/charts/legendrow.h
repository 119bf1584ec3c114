// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The legend beneath a chart: marks in their shapes with words, in as many lines as the width needs.

#include "figure/figure.h"
#include "widgets/theme.h"

#include <QWidget>

namespace trd {

class LegendRow final : public QWidget {
public:
    explicit LegendRow(QWidget* parent = nullptr);
    void setLegend(std::vector<LegendEntry> entries);
    void setTheme(const Theme& theme, double scale);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<LegendEntry> m_entries;
    Theme m_theme = themeFor(ThemeKind::Light);
    double m_scale = 1;
};

/// Lays the entries out in lines of WIDTH from AT; draws them where there is a painter. Returns the height used. BARS:
/// the figure's hues are those of bars, which on paper are told apart by their hatching.
double paintLegend(QPainter* painter, const std::vector<LegendEntry>& entries, const Theme& theme, double scale,
                   QPointF at, double width, bool bars = false);

} // namespace trd
