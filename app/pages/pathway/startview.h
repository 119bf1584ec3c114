// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the pathway page begins: what it is for, and the worked examples. An own profile is one click further.

#include "pathway/profile.h"
#include "widgets/choicecard.h"

class QGridLayout;
class QLabel;
class QToolButton;

namespace trd {

class StartView final : public QWidget {
    Q_OBJECT
public:
    StartView(const std::vector<ProfileFile>& examples, QWidget* parent);
    void setTheme(const Theme& theme, double scale);
    [[nodiscard]] const std::vector<ChoiceCard*>& cards() const { return m_cards; }

signals:
    void exampleChosen(int example);
    void ownWanted();
    void intent(const QString& target);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    std::vector<ChoiceCard*> m_cards;
    QLabel* m_title;
    QLabel* m_purpose;
    QLabel* m_made;
    QToolButton* m_own;
    QGridLayout* m_grid;
    int m_columns = 0;
    double m_scale = 1;
};

/// What the page is for and what it is not, in plain words.
[[nodiscard]] QString intendedUse();

} // namespace trd
