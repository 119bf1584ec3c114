// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmented.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

namespace trd {

QButtonGroup* addSegments(QWidget* holder, const QStringList& texts, const QString& accessibleName) {
    holder->setObjectName(QStringLiteral("segments"));
    holder->setAttribute(Qt::WA_StyledBackground);
    holder->setAccessibleName(accessibleName);
    auto* layout = new QHBoxLayout(holder);
    layout->setContentsMargins(2, 2, 2, 2);
    layout->setSpacing(2);
    auto* group = new QButtonGroup(holder);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto* button = new QToolButton(holder);
        button->setText(texts[i]);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setProperty("segment", true);
        group->addButton(button, static_cast<int>(i));
        layout->addWidget(button);
    }
    group->button(0)->setChecked(true);
    return group;
}

QComboBox* quietCombo(QWidget* parent, const QString& name) {
    auto* box = new QComboBox(parent);
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

} // namespace trd
