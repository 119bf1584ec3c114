// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rail of pages on the left.

#include "widgets/theme.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;

namespace trd {

struct RailEntry {
    QString id, title, icon;
};

class Rail final : public QWidget {
    Q_OBJECT
public:
    Rail(const std::vector<RailEntry>& entries, const QString& subtitle, QWidget* parent = nullptr);
    void setCurrent(const QString& id);
    void setTheme(const Theme& theme, double scale);
    /// The menu that the last button opens. A button that owns its menu is drawn otherwise than its neighbours: it does
    /// not.
    void setMenu(QMenu* menu) { m_opened = menu; }
    void openMenu();

signals:
    void chosen(const QString& id);
    void findWanted();

private:
    void paintIcons();

    std::vector<RailEntry> m_entries;
    QLabel* m_name;
    QLabel* m_subtitle;
    QButtonGroup* m_group;
    QScrollArea* m_scroll; ///< around the pages
    QPushButton* m_find;
    QPushButton* m_menu;
    QMenu* m_opened = nullptr;
    int m_icon = 18;
    Theme m_theme = themeFor(ThemeKind::Light);
};

} // namespace trd
