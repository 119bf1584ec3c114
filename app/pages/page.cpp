// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/page.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScrollArea>

namespace trd {

namespace {

/// As high at the least as its words and controls are at its width: a scroll area asks for no height of a width, and
/// what wraps (large type, long languages) would lie over what stands below it.
class Holder final : public QWidget {
public:
    explicit Holder(QWidget* parent) : QWidget(parent), m_layout(new QVBoxLayout(this)) {}
    [[nodiscard]] QVBoxLayout* box() const { return m_layout; }

protected:
    bool event(QEvent* event) override {
        const bool done = QWidget::event(event);
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
            const int least = m_layout->minimumHeightForWidth(width());
            if (least != minimumHeight()) setMinimumHeight(least);
        }
        return done;
    }

private:
    QVBoxLayout* m_layout;
};

} // namespace

QScrollArea* Page::scrolled(QWidget* content, const QMargins& margins) {
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* holder = new Holder(area);
    holder->box()->setContentsMargins(margins);
    holder->box()->addWidget(content);
    area->setWidget(holder);
    return area;
}

void Page::layOutScrolled(QWidget* content) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scrolled(content, {pageMargin, 16, pageMargin, 12}));
}

} // namespace trd
