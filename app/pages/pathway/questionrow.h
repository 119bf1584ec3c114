// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One question of the profile: prompt, answer, and its help on demand. "Not known" is where every answer starts and
// where it can always return to.

#include "pathway/profile.h"
#include "widgets/theme.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace trd {

class QuestionRow final : public QWidget {
    Q_OBJECT
public:
    QuestionRow(const ProfileItem& item, QWidget* parent);

    /// Shows an answer without saying that it was given.
    void setAnswer(const std::optional<Answer>& answer);
    void setTheme(const Theme& theme, double scale);
    [[nodiscard]] const ProfileItem& item() const { return m_item; }
    /// Where the answer is given.
    [[nodiscard]] QWidget* editor() const;

signals:
    void answered(const QString& item, const QString& value);
    /// The pointer rests on it, or the keys are with it.
    void attended(const QString& item);
    void undoWanted();
    void redoWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void enterEvent(QEnterEvent* event) override;

private:
    [[nodiscard]] QWidget* addChoices();
    [[nodiscard]] QWidget* addYesNo();
    [[nodiscard]] QWidget* addNumber();
    void watch(QWidget* editor);

    ProfileItem m_item;
    QLabel* m_prompt;
    QLabel* m_help;
    QToolButton* m_more;
    QComboBox* m_choice = nullptr;
    QButtonGroup* m_yesNo = nullptr;
    QSpinBox* m_number = nullptr;
};

} // namespace trd
