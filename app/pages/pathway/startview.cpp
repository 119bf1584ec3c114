// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pathway/startview.h"

#include "pages/page.h"
#include "widgets/parts.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QToolButton>

#include <algorithm>

namespace trd {

namespace {

// Below this width (at 100 % text) the examples stand in one column.
constexpr int twoColumnsFrom = 700;

} // namespace

QString intendedUse() {
    return StartView::tr("For teaching and for exploring published evidence. It supports, it does not decide: it shows "
                         "what rules and studies say, each with its source, so that you can check the basis yourself. "
                         "It is not for emergencies and does not replace an assessment.");
}

StartView::StartView(const std::vector<ProfileFile>& examples, QWidget* parent)
    : QWidget(parent), m_title(wrappedLabel(this)), m_purpose(wrappedLabel(this)), m_made(wrappedLabel(this)),
      m_own(linkButton(tr("Own profile: start with every answer unknown"), this)), m_grid(new QGridLayout) {
    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(pageMargin, 16, pageMargin, 12);
    column->setSpacing(6);
    m_title->setText(tr("Where does this person stand, and which ways are open?"));
    m_purpose->setObjectName(QStringLiteral("intended-use"));
    m_purpose->setText(intendedUse());
    m_made->setText(tr("Eight worked examples to begin with. They are made up: only answers, no persons."));
    m_own->setObjectName(QStringLiteral("own-profile"));
    m_own->setToolTip(tr("Nothing you answer is stored: it ends with this window"));
    m_grid->setSpacing(10);
    for (std::size_t at = 0; at < examples.size(); ++at) {
        const int number = static_cast<int>(at) + 1;
        auto* card = new ChoiceCard(examples[at].title, examples[at].teaches, number, content);
        card->setObjectName(QStringLiteral("example-%1").arg(number));
        card->setAccessibleName(tr("Worked example %1: %2").arg(QString::number(number), examples[at].title));
        connect(card, &QAbstractButton::clicked, this, [this, at] { emit exampleChosen(static_cast<int>(at)); });
        m_cards.push_back(card);
    }
    column->addWidget(m_title);
    column->addWidget(m_purpose);
    column->addSpacing(8);
    column->addWidget(m_made);
    column->addLayout(m_grid);
    column->addSpacing(6);
    column->addWidget(m_own, 0, Qt::AlignLeft);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    connect(m_own, &QToolButton::clicked, this, &StartView::ownWanted);
    arrange();
}

void StartView::arrange() {
    const int columns = width() < static_cast<int>(twoColumnsFrom * m_scale) ? 1 : 2;
    if (columns == m_columns) return;
    m_columns = columns;
    for (std::size_t at = 0; at < m_cards.size(); ++at)
        m_grid->addWidget(m_cards[at], static_cast<int>(at) / columns, static_cast<int>(at) % columns);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, columns == 2 ? 1 : 0);
}

void StartView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void StartView::setTheme(const Theme& theme, double scale) {
    m_scale = scale;
    m_title->setFont(textFont(TextSize::Display, scale));
    m_made->setFont(textFont(TextSize::Strong, scale));
    setTextColour(m_purpose, theme.muted);
    for (ChoiceCard* card : m_cards) card->setTheme(theme, scale);
    arrange();
}

} // namespace trd
