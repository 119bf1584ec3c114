// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pathway/questionrow.h"

#include "widgets/parts.h"
#include "widgets/segmented.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

namespace trd {

QuestionRow::QuestionRow(const ProfileItem& item, QWidget* parent)
    : QWidget(parent), m_item(item), m_prompt(wrappedLabel(this)), m_help(wrappedLabel(this)),
      m_more(linkButton(QStringLiteral("?"), this)) {
    setObjectName(QStringLiteral("question-") + item.id);
    m_prompt->setText(item.prompt);
    m_help->setText(item.help);
    m_help->hide();
    m_more->setCheckable(true);
    m_more->setToolTip(item.help);
    m_more->setAccessibleName(tr("What is meant by: %1").arg(item.prompt));
    connect(m_more, &QToolButton::toggled, m_help, &QWidget::setVisible);
    watch(m_more);

    QWidget* editor = item.type == ItemType::Number   ? addNumber()
                      : item.type == ItemType::Choice ? addChoices()
                                                      : addYesNo();
    auto* answer = new QHBoxLayout;
    answer->setSpacing(4);
    answer->addWidget(editor, item.type == ItemType::Choice ? 1 : 0);
    if (item.type != ItemType::Choice) answer->addStretch(1);
    answer->addWidget(m_more);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 5, 0, 5);
    layout->setSpacing(3);
    layout->addWidget(m_prompt);
    layout->addLayout(answer);
    layout->addWidget(m_help);
}

QWidget* QuestionRow::editor() const {
    if (m_choice) return m_choice;
    if (m_number) return m_number;
    return m_yesNo->checkedButton();
}

void QuestionRow::watch(QWidget* editor) {
    editor->installEventFilter(this);
    editor->setAccessibleDescription(m_item.help);
}

QWidget* QuestionRow::addChoices() {
    m_choice = quietCombo(this, m_item.prompt);
    m_choice->setToolTip(m_item.help);
    // The longest answer must not widen the panel: the list that opens shows it whole.
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(6);
    m_choice->addItem(m_item.unknownLabel, QString(unknownAnswer));
    for (const ItemOption& option : m_item.options) m_choice->addItem(option.label, option.value);
    connect(m_choice, &QComboBox::currentIndexChanged, this,
            [this] { emit answered(m_item.id, m_choice->currentData().toString()); });
    watch(m_choice);
    return m_choice;
}

QWidget* QuestionRow::addYesNo() {
    auto* holder = new QWidget(this);
    QStringList texts{m_item.unknownLabel};
    for (const ItemOption& option : m_item.options) texts.append(option.label);
    m_yesNo = addSegments(holder, texts, m_item.prompt);
    const QList<QAbstractButton*> buttons = m_yesNo->buttons();
    for (QAbstractButton* button : buttons) {
        button->setAccessibleName(tr("%1: %2").arg(m_item.prompt, button->text()));
        watch(button);
    }
    connect(m_yesNo, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on) return;
        emit answered(m_item.id,
                      id == 0 ? QString(unknownAnswer) : m_item.options[static_cast<std::size_t>(id - 1)].value);
    });
    return holder;
}

QWidget* QuestionRow::addNumber() {
    m_number = new QSpinBox(this);
    m_number->setAccessibleName(m_item.prompt);
    m_number->setToolTip(m_item.help);
    m_number->setRange(m_item.min - 1, m_item.max); // the place below the least is that of no answer
    m_number->setSpecialValueText(tr("Not known"));
    m_number->setSuffix(QStringLiteral(" ") + m_item.unit);
    m_number->setValue(m_number->minimum());
    m_number->setKeyboardTracking(false);
    connect(m_number, &QSpinBox::valueChanged, this, [this](int value) {
        emit answered(m_item.id, value < m_item.min ? QString(unknownAnswer) : QString::number(value));
    });
    watch(m_number);
    m_number->findChild<QLineEdit*>()->installEventFilter(this);
    return m_number;
}

void QuestionRow::setAnswer(const std::optional<Answer>& answer) {
    if (m_choice) {
        const QSignalBlocker blocked(m_choice);
        m_choice->setCurrentIndex(answer ? m_choice->findData(toText(*answer)) : 0);
    } else if (m_number) {
        const int value = answer ? static_cast<int>(std::get<double>(*answer)) : m_number->minimum();
        if (m_number->value() == value) return; // a number being typed is not taken from under the keys
        const QSignalBlocker blocked(m_number);
        m_number->setValue(value);
    } else {
        const QSignalBlocker blocked(m_yesNo);
        const auto at = answer ? m_item.optionAt(toText(*answer)) : std::nullopt;
        m_yesNo->button(at ? static_cast<int>(*at) + 1 : 0)->setChecked(true);
    }
}

void QuestionRow::setTheme(const Theme& theme, double scale) {
    m_help->setFont(textFont(TextSize::Caption, scale));
    setTextColour(m_help, theme.muted);
}

void QuestionRow::enterEvent(QEnterEvent* event) {
    QWidget::enterEvent(event);
    emit attended(m_item.id);
}

bool QuestionRow::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
    case QEvent::FocusIn:
        emit attended(m_item.id);
        break;
    case QEvent::Wheel:
        // The wheel scrolls the panel; it never changes an answer that it happens to pass.
        event->ignore();
        return true;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress: {
        // A field's own undo knows only what was typed: that of the profile is meant.
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isUndo = key->matches(QKeySequence::Undo);
        if (!m_number || !(isUndo || key->matches(QKeySequence::Redo))) break;
        key->accept();
        if (event->type() == QEvent::KeyPress) {
            if (isUndo)
                emit undoWanted();
            else
                emit redoWanted();
        }
        return true;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace trd
