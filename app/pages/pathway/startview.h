// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where the pathway page begins: what it is for, and the worked examples. An own profile is one click further.

#include "pathway/profile.h"
#include "widgets/theme.h"

#include <QAbstractButton>

class QGridLayout;
class QLabel;
class QToolButton;

namespace trd {

/// One worked example: its title and what it teaches, as one large button.
class ExampleCard final : public QAbstractButton {
    Q_OBJECT
public:
    ExampleCard(const ProfileFile& example, int number, QWidget* parent);
    void setTheme(const Theme& theme, double scale);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect textRect(int width) const;
    QString m_number, m_teaches;
    Theme m_theme = themeFor(ThemeKind::Light);
    double m_scale = 1;
};

class StartView final : public QWidget {
    Q_OBJECT
public:
    StartView(const std::vector<ProfileFile>& examples, QWidget* parent);
    void setTheme(const Theme& theme, double scale);
    [[nodiscard]] const std::vector<ExampleCard*>& cards() const { return m_cards; }

signals:
    void exampleChosen(int example);
    void ownWanted();
    void intent(const QString& target);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    std::vector<ExampleCard*> m_cards;
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
