// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stylesheet.h"

namespace trd {

QString styleSheetFor(const Theme& t, double scale) {
    const int radius = static_cast<int>(13 * scale);
    QString sheet = QStringLiteral(R"(
#rail { background: %rail; }
#rail-pages, #rail-pages > QWidget > QWidget { background: transparent; }
#rail QPushButton { border: 1px solid transparent; border-radius: 6px; padding: 7px 12px; text-align: left; color: %text; }
#rail QPushButton:hover { background: %hover; }
#rail QPushButton:checked { background: %current; font-weight: 600; }
#rail QPushButton:focus { border: 2px solid %accent; padding: 6px 11px; }
#rail QPushButton::menu-indicator { image: none; }
QWidget[chip="true"] { background: %chip; border: 1px solid %chipline; border-radius: %radius; }
QWidget[chip="true"] QToolButton { border: 1px solid transparent; border-radius: 8px; padding: 2px 4px; color: %text; background: transparent; }
QWidget[chip="true"] QToolButton:hover { color: %accent; }
QWidget[chip="true"] QToolButton:focus { border: 2px solid %accent; padding: 1px 3px; }
QWidget[chip="true"] QToolButton::menu-indicator { image: none; }
#segments { background: %panel; border: 1px solid %hairline; border-radius: 7px; }
QToolButton[segment="true"] { border: 1px solid transparent; border-radius: 5px; padding: 4px 12px; color: %muted; }
QToolButton[segment="true"]:hover { color: %text; }
QToolButton[segment="true"]:checked { background: %ground; border: 1px solid %hairline; color: %text; font-weight: 600; }
QToolButton[segment="true"]:focus { border: 2px solid %accent; padding: 3px 11px; }
QToolButton[link="true"] { border: 1px solid transparent; border-radius: 5px; padding: 4px 6px; color: %accent; }
QToolButton[link="true"]:hover { background: %hover; }
QToolButton[link="true"]:focus { border: 2px solid %accent; padding: 3px 5px; }
QToolButton[link="true"]:disabled { color: %disabled; }
QToolButton[link="true"]:checked { background: %chip; }
QToolButton[link="true"]::menu-indicator { image: none; }
QToolButton[count="true"] { border: 1px solid transparent; border-radius: 5px; padding: 4px 8px; color: %text; }
QToolButton[count="true"]:hover { background: %hover; }
QToolButton[count="true"]:checked { background: %chip; border: 1px solid %chipline; }
QToolButton[count="true"]:focus { border: 2px solid %accent; padding: 3px 7px; }
#divider { background: %hairline; }
QToolButton[fold="true"] { border: 1px solid transparent; border-top: 1px solid %hairline; padding: 6px 2px; text-align: left; color: %text; }
QToolButton[fold="true"]:hover { background: %hover; }
QToolButton[fold="true"]:focus { border: 2px solid %accent; padding: 5px 1px; }
#next-question { background: %panel; border: 1px solid %hairline; border-radius: 6px; }
#pathway-split::handle { background: %hairline; }
QHeaderView { background: %ground; }
QHeaderView::section { background: %ground; color: %muted; border: none; border-bottom: 1px solid %hairline; padding: 4px 9px; }
QTableView { background: %ground; selection-background-color: %current; selection-color: %text; }
QTableView::item { border-bottom: 1px solid %grid; padding: 0px 6px; }
QTableView::item:hover { background: %hover; }
QTableView:focus { border: 2px solid %accent; }
QTextBrowser:focus { border: 1px solid %accent; }
QTreeView::indicator { width: 13px; height: 13px; border: 1px solid %muted; border-radius: 3px; background: %ground; }
QTreeView::indicator:checked { border: 1px solid %accent; background: %accent; }
QToolTip { background: %panel; color: %text; border: 1px solid %axis; padding: 4px; }
QLineEdit { background: %ground; border: 1px solid %axis; border-radius: 6px; padding: 5px 8px; color: %text; }
QLineEdit:focus { border: 2px solid %accent; padding: 4px 7px; }
QPlainTextEdit { background: %ground; border: 1px solid %axis; border-radius: 6px; padding: 2px 5px; color: %text; }
QPlainTextEdit:focus { border: 2px solid %accent; padding: 1px 4px; }
QComboBox { background: %ground; border: 1px solid %hairline; border-radius: 6px; padding: 4px 8px; color: %text; }
QComboBox:hover { border-color: %axis; }
QComboBox:focus { border: 2px solid %accent; padding: 3px 7px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(:/icons/chevron.svg); width: 12px; height: 12px; margin-right: 6px; }
QComboBox QAbstractItemView { background: %ground; color: %text; selection-background-color: %current; selection-color: %text; border: 1px solid %axis; }
QMenu { background: %ground; color: %text; border: 1px solid %axis; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: %current; }
QMenu::item:disabled { color: %disabled; }
QMenu::separator { height: 1px; background: %hairline; margin: 4px 8px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: %axis; }
QSlider::handle:horizontal { width: 14px; margin: -6px 0px; border: 1px solid %accent; border-radius: 8px; background: %accent; }
QSlider::handle:horizontal:focus { border: 2px solid %text; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0px; }
QScrollBar::handle { background: %axis; border-radius: 4px; min-height: 28px; min-width: 28px; margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0px; height: 0px; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)");
    const std::pair<const char*, QString> tokens[] = {
        {"%rail", t.rail.name()},
        {"%chipline", t.kind == ThemeKind::HighContrast ? t.hairline.name() : t.railCurrent.name()},
        {"%chip", t.chip.name()},
        {"%current", t.railCurrent.name()},
        {"%hover", t.hover.name()},
        {"%hairline", t.hairline.name()},
        {"%ground", t.ground.name()},
        {"%panel", t.panel.name()},
        {"%text", t.text.name()},
        {"%muted", t.muted.name()},
        {"%accent", t.accent.name()},
        {"%axis", t.axis.name()},
        {"%disabled", t.disabled().name()},
        {"%grid", t.grid.name()},
        {"%radius", QStringLiteral("%1px").arg(radius)}};
    for (const auto& [token, value] : tokens) sheet.replace(QLatin1String(token), value);
    return sheet;
}

} // namespace trd
