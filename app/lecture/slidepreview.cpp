// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lecture/slidepreview.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace trd {

SlidePreview::SlidePreview(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("The slide"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QRect SlidePreview::slideRect() const {
    const QSize size = QSize(16, 9).scaled(this->size() - QSize(4, 4), Qt::KeepAspectRatio);
    return {QPoint(2, 2), size.expandedTo({16, 9})};
}

void SlidePreview::layOut(SlideContent content) {
    m_sheet.emplace(std::move(content), usualScreen, ThemeKind::Lecture, m_foot);
    m_step = std::clamp(m_step, 1, m_sheet->stepCount());
    m_picture = {};
    update();
    tell();
}

void SlidePreview::tell() {
    setAccessibleDescription(m_sheet ? m_sheet->spoken(m_step) : QString());
    emit stepChanged(m_step, stepCount());
}

void SlidePreview::setSlide(SlideContent content, SlideFoot foot) {
    m_foot = std::move(foot);
    layOut(std::move(content));
}

void SlidePreview::setStep(int step) {
    step = std::clamp(step, 1, stepCount());
    if (step == m_step) return;
    m_step = step;
    m_picture = {};
    update();
    tell();
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

void SlidePreview::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_picture = {};
}

void SlidePreview::paintEvent(QPaintEvent*) {
    if (!m_sheet) return;
    const QRect rect = slideRect();
    if (m_picture.isNull()) m_picture = m_sheet->picture(m_step, rect.size(), devicePixelRatioF());
    QPainter painter(this);
    painter.drawPixmap(rect.topLeft(), m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    // On a dark ground the slide would have no edge.
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Link), 2) : QPen(palette().color(QPalette::Mid), 1));
    painter.drawRect(QRectF(rect).adjusted(-1, -1, 1, 1));
}

void SlidePreview::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        return setStep(m_step - 1);
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        return setStep(m_step + 1);
    case Qt::Key_Home:
        return setStep(1);
    case Qt::Key_End:
        return setStep(stepCount());
    default:
        QWidget::keyPressEvent(event);
    }
}

void SlidePreview::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void SlidePreview::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

} // namespace trd
