// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choicecard.h"

#include <QPainter>

#include <algorithm>

namespace trd {

namespace {

constexpr int padding = 12;

} // namespace

ChoiceCard::ChoiceCard(const QString& title, const QString& about, int number, QWidget* parent)
    : QAbstractButton(parent), m_number(QString::number(number)), m_about(about) {
    setText(title);
    setAccessibleDescription(about);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChoiceCard::setTheme(const Theme& theme, double scale) {
    m_theme = theme;
    m_scale = scale;
    updateGeometry();
    update();
}

QRect ChoiceCard::textRect(int width) const {
    const int left = padding + static_cast<int>(22 * m_scale);
    return {left, padding, std::max(40, width - left - padding), 10000};
}

int ChoiceCard::heightForWidth(int width) const {
    const QFontMetrics title(textFont(TextSize::Strong, m_scale)), body(textFont(TextSize::Body, m_scale));
    const QRect room = textRect(width);
    return 2 * padding + title.boundingRect(room, Qt::TextWordWrap, text()).height() + 2 +
           body.boundingRect(room, Qt::TextWordWrap, m_about).height();
}

QSize ChoiceCard::sizeHint() const {
    const int width = static_cast<int>(420 * m_scale);
    return {width, heightForWidth(width)};
}

QSize ChoiceCard::minimumSizeHint() const { return {160, 60}; }

void ChoiceCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isLit = underMouse() || isDown();
    painter.setPen(hasFocus() ? QPen(m_theme.accent, 2) : QPen(isLit ? m_theme.axis : m_theme.hairline, 1));
    painter.setBrush(isLit ? m_theme.hover : m_theme.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    QRect room = textRect(width());
    const QFont title = textFont(TextSize::Strong, m_scale);
    painter.setFont(title);
    painter.setPen(m_theme.muted);
    painter.drawText(QRect(padding, room.top(), room.left() - padding, 100), Qt::AlignLeft | Qt::AlignTop, m_number);
    painter.setPen(m_theme.text);
    QRect taken;
    painter.drawText(room, Qt::TextWordWrap, text(), &taken);
    room.setTop(taken.bottom() + 2);
    painter.setFont(textFont(TextSize::Body, m_scale));
    painter.setPen(m_theme.muted);
    painter.drawText(room, Qt::TextWordWrap, m_about);
}

} // namespace trd
