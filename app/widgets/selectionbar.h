// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the page shows, as chips: each opens its choices, each restriction can be taken away again.

#include "query/selection.h"
#include "widgets/theme.h"

#include <QWidget>

#include <functional>

class QMenu;

namespace trd {

class SelectionBar final : public QWidget {
    Q_OBJECT
public:
    SelectionBar(const Evidence& evidence, QWidget* parent = nullptr);
    void setSelection(const Selection& selection);
    [[nodiscard]] const Selection& selection() const { return m_selection; }
    void setTheme(const Theme& theme, double scale);

signals:
    /// Its chips are others, and with them the height that it needs.
    void rebuilt();
    void selectionChanged(const trd::Selection& selection);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void rebuild();
    using Fill = void (SelectionBar::*)(QMenu*);
    /// A chip with TEXT; a menu that FILL makes opens on it; where RESET is given it can be removed.
    void addChip(const QString& name, const QString& text, Fill fill, std::function<void(Selection&)> reset);
    /// A menu filled when it opens: the bar is rebuilt at every change, its menus are rarely seen.
    [[nodiscard]] QMenu* lazyMenu(QWidget* parent, const QString& title, Fill fill);
    void change(const std::function<void(Selection&)>& edit);
    void fillSet(QMenu* menu);
    void fillResistance(QMenu* menu);
    void fillWindow(QMenu* menu);
    void fillStrategy(QMenu* menu);
    void fillTreatment(QMenu* menu);
    void fillDesign(QMenu* menu);
    void fillScale(QMenu* menu);

    const Evidence& m_evidence;
    Selection m_selection;
    Theme m_theme = themeFor(ThemeKind::Light);
    QWidget* m_chips = nullptr;
};

} // namespace trd
