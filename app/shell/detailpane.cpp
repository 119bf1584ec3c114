// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/detailpane.h"

#include "figure/words.h"
#include "widgets/icons.h"

#include <QBoxLayout>
#include <QScrollBar>
#include <QToolButton>

namespace trd {

DetailPane::DetailPane(QWidget* parent)
    : QWidget(parent), m_close(new QToolButton(this)), m_text(new DetailText(this)) {
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Fold the detail pane (Ctrl+I)"));
    m_close->setAccessibleName(tr("Fold the detail pane"));
    m_text->setAccessibleName(tr("Details"));
    m_text->setObjectName(QStringLiteral("detail-text"));
    auto* head = new QHBoxLayout;
    head->addStretch(1);
    head->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 8, 8, 8);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_text, 1);
    connect(m_close, &QToolButton::clicked, this, &DetailPane::folded);
    connect(m_text, &DetailText::intent, this, &DetailPane::intent);
}

void DetailPane::setTheme(const Theme& theme, double scale) {
    m_close->setIcon(lineIcon(QStringLiteral("close"), theme.muted, 16));
    m_text->setTheme(theme, scale);
}

void DetailPane::setDetail(const QString& target, const Detail& detail) {
    m_target = target;
    m_text->show(detail.html);
    m_text->setAccessibleDescription(detail.title);
    m_text->markRow(studyRowOf(target));
}

void DetailPane::renew(const Detail& detail) {
    const int at = m_text->verticalScrollBar()->value();
    setDetail(m_target, detail);
    m_text->verticalScrollBar()->setValue(at);
}

} // namespace trd
