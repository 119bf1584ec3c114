// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What people read at length: details and the text of pages, with marks and icon arrays drawn as in the charts.

#include "widgets/theme.h"

#include <QTextBrowser>

namespace trd {

/// Rich text with the theme's colours, icon arrays, and links that say where they lead.
class DetailText final : public QTextBrowser {
    Q_OBJECT
public:
    explicit DetailText(QWidget* parent = nullptr);
    void setTheme(const Theme& theme, double scale);
    void show(const QString& html);
    /// Marks the row that an anchor of this NAME opens, and brings it into sight; empty: none.
    void markRow(const QString& name);
    /// Lines no longer than this, in pixels at 100 % text: for pages, which are wider than one reads. 0: as wide as the
    /// view.
    void setMeasure(int width);

signals:
    void intent(const QString& target);

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    /// Tab goes from link to link; what the pointer reads by resting on one is then said beside it.
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    /// Where a link leads, or what its title says of it.
    [[nodiscard]] static QString tipOf(const QUrl& url, const QString& title);
    void applyStyle();
    void applyMeasure();
    Theme m_theme = themeFor(ThemeKind::Light);
    double m_scale = 1;
    int m_measure = 0;
    QString m_html, m_row;
};

} // namespace trd
