// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Something to begin with, among others: its title and what it is, as one large button.

#include "widgets/theme.h"

#include <QAbstractButton>

namespace trd {

class ChoiceCard final : public QAbstractButton {
    Q_OBJECT
public:
    ChoiceCard(const QString& title, const QString& about, int number, QWidget* parent);
    void setTheme(const Theme& theme, double scale);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QRect textRect(int width) const;
    QString m_number, m_about;
    Theme m_theme = themeFor(ThemeKind::Light);
    double m_scale = 1;
};

} // namespace trd
