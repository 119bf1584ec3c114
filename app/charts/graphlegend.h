// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The legend beneath the pathway: strokes and signs with words, in as many lines as the width needs.

#include "charts/graphpainter.h"

#include <QWidget>

namespace trd {

class GraphLegend final : public QWidget {
public:
    explicit GraphLegend(QWidget* parent = nullptr);
    void setLegend(std::vector<GraphLegendEntry> entries);
    void setTheme(const Theme& theme, double scale);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<GraphLegendEntry> m_entries;
    Theme m_theme = themeFor(ThemeKind::Light);
    double m_scale = 1;
};

} // namespace trd
