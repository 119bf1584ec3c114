// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pathway/crisispanel.h"

#include "pages/page.h"
#include "widgets/parts.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace trd {

CrisisPanel::CrisisPanel(QWidget* parent)
    : QWidget(parent), m_title(wrappedLabel(this)), m_what(wrappedLabel(this)), m_teaching(wrappedLabel(this)),
      m_goOn(linkButton(tr("Show the pathway all the same, for teaching"), this)),
      m_correct(linkButton(tr("Look at the answer again"), this)) {
    setObjectName(QStringLiteral("crisis-panel"));
    m_title->setText(tr("Do not use this program for this"));
    m_what->setText(tr("Life may be at risk now. Call the emergency services or the crisis team, and do not leave the "
                       "person alone."));
    m_teaching->setText(
        tr("An answer says that there is suicidal intent, or that the person is not eating or drinking. "
           "No list of treatments is shown before that is dealt with."));
    setAccessibleName(m_title->text());
    setAccessibleDescription(m_what->text());
    setFocusPolicy(Qt::StrongFocus);
    m_goOn->setObjectName(QStringLiteral("crisis-go-on"));
    m_correct->setObjectName(QStringLiteral("crisis-correct"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(pageMargin, 12, pageMargin, 12);
    layout->setSpacing(10);
    layout->addStretch(1);
    layout->addWidget(m_title);
    layout->addWidget(m_what);
    layout->addWidget(m_teaching);
    layout->addSpacing(8);
    layout->addWidget(m_correct, 0, Qt::AlignLeft);
    layout->addWidget(m_goOn, 0, Qt::AlignLeft);
    layout->addStretch(3);
    setTabOrder(this, m_correct);
    setTabOrder(m_correct, m_goOn);
    connect(m_goOn, &QToolButton::clicked, this, &CrisisPanel::acknowledged);
    connect(m_correct, &QToolButton::clicked, this, &CrisisPanel::correctionWanted);
}

void CrisisPanel::alert() {
    setFocus(Qt::OtherFocusReason);
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void CrisisPanel::setTheme(const Theme& theme, double scale) {
    m_title->setFont(textFont(TextSize::Display, scale));
    m_what->setFont(textFont(TextSize::Heading, scale));
    setTextColour(m_title, theme.caution);
    setTextColour(m_teaching, theme.muted);
}

} // namespace trd
