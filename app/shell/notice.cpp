// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/notice.h"

#include "widgets/parts.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace trd {

namespace {

// Long enough to read it and to reach its buttons.
constexpr int staysFor = 12'000;
constexpr int margin = 16;

} // namespace

Notice::Notice(QWidget* parent) : QFrame(parent), m_text(new QLabel(this)) {
    setObjectName(QStringLiteral("notice"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->addWidget(m_text, 1);
    for (int i = 0; i < 4; ++i) {
        m_buttons << linkButton({}, this);
        m_buttons.back()->setObjectName(QStringLiteral("notice-%1").arg(i + 1));
        row->addWidget(m_buttons.back());
    }
    m_time.setSingleShot(true);
    m_time.setInterval(staysFor);
    connect(&m_time, &QTimer::timeout, this, [this] {
        // Who is about to press one of its buttons is not hurried.
        if (isAncestorOf(QApplication::focusWidget()) || underMouse())
            m_time.start();
        else
            hide();
    });
    parent->installEventFilter(this);
    hide();
}

void Notice::say(const QString& sentence, const std::vector<Action>& actions) {
    disconnect(m_until);
    m_text->setText(sentence);
    m_undo = actions.empty() ? std::function<void()>() : actions.front().does;
    std::vector<Action> all = actions;
    all.push_back({tr("Close"), [] {}});
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        QToolButton* button = m_buttons[i];
        button->disconnect(this);
        const bool isUsed = static_cast<std::size_t>(i) < all.size();
        button->setVisible(isUsed);
        if (!isUsed) continue;
        button->setText(all[static_cast<std::size_t>(i)].text);
        connect(button, &QToolButton::clicked, this, [this, does = all[static_cast<std::size_t>(i)].does] {
            hide();
            does();
        });
    }
    show();
    place();
    raise();
    m_time.start();
    QAccessibleEvent told(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

bool Notice::undo() {
    if (!isVisible() || !m_undo) return false;
    hide();
    m_undo();
    return true;
}

QString Notice::sentence() const { return isVisible() ? m_text->text() : QString(); }

void Notice::setTheme(const Theme& theme, double scale) {
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.chip);
    colours.setColor(QPalette::WindowText, theme.text);
    setPalette(colours);
    m_text->setFont(textFont(TextSize::Body, scale));
    if (isVisible()) place();
}

void Notice::place() {
    const QWidget* below = parentWidget();
    const int widest = std::max(1, below->width() - 2 * margin);
    // In one line where there is room for it: a label that wraps would ask for a narrow block.
    const int wanted = layout()->sizeHint().width() - m_text->sizeHint().width() +
                       m_text->fontMetrics().horizontalAdvance(m_text->text()) + margin;
    const int width = std::min(widest, wanted);
    const int height = layout()->hasHeightForWidth() ? layout()->heightForWidth(width) : layout()->sizeHint().height();
    // At the foot it would lie over the caution that every figure has.
    setGeometry(below->width() - width - margin, margin / 2, width, height);
}

bool Notice::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize && isVisible()) place();
    return QFrame::eventFilter(watched, event);
}

} // namespace trd
