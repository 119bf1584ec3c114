// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/flowlayout.h"

#include <QWidget>

#include <algorithm>
#include <utility>
#include <vector>

namespace trd {

FlowLayout::FlowLayout(QWidget* parent, int spacing) : QLayout(parent), m_spacing(spacing) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem* item) { m_items << item; }

QLayoutItem* FlowLayout::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items) size = size.expandedTo(item->minimumSize());
    // Where a page scrolls nobody asks for the height of a width: what the lines of now need is the least.
    if (m_width > 0) size.setHeight(std::max(size.height(), heightForWidth(m_width)));
    return size;
}

QSize FlowLayout::sizeHint() const {
    QSize size(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        const QSize hint = item->sizeHint();
        size = {size.width() + hint.width() + (size.width() > 0 ? m_spacing : 0),
                std::max(size.height(), hint.height())};
    }
    return size;
}

void FlowLayout::setGeometry(const QRect& rect) {
    // Qt forgets the layout's own rectangle at every pass: compared with that one, no pass would be the last.
    const bool otherWidth = std::exchange(m_width, rect.width()) != rect.width();
    QLayout::setGeometry(rect);
    place(rect, true);
    if (otherWidth) update(); // the least height hangs on it
}

int FlowLayout::place(const QRect& rect, bool apply) const {
    int x = rect.x(), y = rect.y(), line = 0;
    std::vector<std::pair<QLayoutItem*, QRect>> placed;
    // Things of different height stand on one middle line.
    const auto endLine = [&] {
        for (const auto& [item, at] : placed)
            if (apply) item->setGeometry(at.translated(0, (line - at.height()) / 2));
        placed.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty()) continue;
        // What is wider than the room shrinks to it, as far as it can.
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), std::max(rect.width(), item->minimumSize().width())));
        if (x > rect.x() && x + size.width() > rect.x() + rect.width()) {
            endLine();
            x = rect.x(), y += line + m_spacing, line = 0;
        }
        placed.emplace_back(item, QRect(QPoint(x, y), size));
        x += size.width() + m_spacing;
        line = std::max(line, size.height());
    }
    endLine();
    return y + line - rect.y();
}

} // namespace trd
