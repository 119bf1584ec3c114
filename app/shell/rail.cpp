// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/rail.h"

#include "widgets/icons.h"

#include <QButtonGroup>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace trd {

Rail::Rail(const std::vector<RailEntry>& entries, const QString& subtitle, QWidget* parent)
    : QWidget(parent), m_entries(entries), m_name(new QLabel(QStringLiteral("TRD Atlas"), this)),
      m_subtitle(new QLabel(subtitle, this)), m_group(new QButtonGroup(this)), m_scroll(new QScrollArea(this)),
      m_find(new QPushButton(this)), m_menu(new QPushButton(this)) {
    setObjectName(QStringLiteral("rail"));
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Pages"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 18, 12, 12);
    layout->setSpacing(4);
    m_name->setContentsMargins(12, 0, 0, 0);
    m_subtitle->setContentsMargins(12, 0, 0, 8);
    layout->addWidget(m_name);
    layout->addWidget(m_subtitle);
    // Twelve pages at twice the text are taller than a small screen: then they scroll, and what stands below stays in
    // sight.
    m_scroll->setObjectName(QStringLiteral("rail-pages"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* pages = new QWidget(m_scroll);
    auto* column = new QVBoxLayout(pages);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto add = [&](QBoxLayout* to, QPushButton* button, const QString& text, const QString& tip) {
        button->setText(text);
        button->setToolTip(tip);
        button->setFlat(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setFocusPolicy(Qt::StrongFocus);
        to->addWidget(button);
    };
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        auto* button = new QPushButton(pages);
        button->setObjectName(QStringLiteral("rail-") + m_entries[i].id);
        button->setCheckable(true);
        add(column, button, m_entries[i].title,
            i < 9 ? tr("%1 (Ctrl+%2)").arg(m_entries[i].title).arg(i + 1) : m_entries[i].title);
        m_group->addButton(button, static_cast<int>(i));
        connect(button, &QPushButton::clicked, this, [this, id = m_entries[i].id] { emit chosen(id); });
    }
    column->addStretch(1);
    m_scroll->setWidget(pages);
    layout->addWidget(m_scroll, 1);
    m_find->setObjectName(QStringLiteral("rail-find"));
    m_menu->setObjectName(QStringLiteral("rail-menu"));
    add(layout, m_find, tr("Find anything"), tr("Pages, treatments, studies, terms, commands (Ctrl+K)"));
    add(layout, m_menu, tr("Menu"), tr("Appearance, text size, language, library, help (F10)"));
    connect(m_find, &QPushButton::clicked, this, &Rail::findWanted);
    connect(m_menu, &QPushButton::clicked, this, &Rail::openMenu);
}

void Rail::openMenu() {
    if (!m_opened) return;
    m_opened->popup(m_menu->mapToGlobal(QPoint()));
}

void Rail::setCurrent(const QString& id) {
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        if (m_entries[i].id == id) {
            m_group->button(static_cast<int>(i))->setChecked(true);
            m_scroll->ensureWidgetVisible(m_group->button(static_cast<int>(i)), 0, 4);
        }
    paintIcons();
}

void Rail::setTheme(const Theme& theme, double scale) {
    m_theme = theme;
    m_name->setFont(textFont(TextSize::Heading, scale));
    m_subtitle->setFont(textFont(TextSize::Caption, scale));
    QPalette palette = m_subtitle->palette();
    palette.setColor(QPalette::WindowText, theme.muted);
    m_subtitle->setPalette(palette);
    // The page at hand is named in semi-bold: the rail is wide enough for each name so, and never changes its width.
    const QFontMetrics semibold(textFont(TextSize::Strong, scale));
    m_icon = static_cast<int>(18 * scale);
    const int around = m_icon + 2 * 13 + 8; // icon, padding and border, the gap between icon and name
    int widest = 0;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_group->button(static_cast<int>(i))
            ->setMinimumWidth(widest = std::max(widest, semibold.horizontalAdvance(m_entries[i].title) + around));
    // A scroll area asks for no width of its own: the names and a bar beside them shall fit.
    m_scroll->setMinimumWidth(widest + m_scroll->verticalScrollBar()->sizeHint().width());
    for (QAbstractButton* button : findChildren<QPushButton*>()) button->setIconSize({m_icon, m_icon});
    paintIcons();
}

void Rail::paintIcons() {
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        QAbstractButton* button = m_group->button(static_cast<int>(i));
        button->setIcon(lineIcon(m_entries[i].icon, button->isChecked() ? m_theme.text : m_theme.muted, m_icon));
    }
    m_find->setIcon(lineIcon(QStringLiteral("search"), m_theme.muted, m_icon));
    m_menu->setIcon(lineIcon(QStringLiteral("settings"), m_theme.muted, m_icon));
}

} // namespace trd
