// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"

#include <QBoxLayout>
#include <QScrollArea>

namespace trd {

void Page::layOutScrolled(QWidget* content) {
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* holder = new QWidget(area);
    auto* inner = new QVBoxLayout(holder);
    inner->setContentsMargins(pageMargin, 16, pageMargin, 12);
    inner->addWidget(content);
    area->setWidget(holder);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(area);
}

} // namespace trd
