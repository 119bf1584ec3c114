// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands before any list where an answer says that life may be at risk now.

#include "widgets/theme.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace trd {

class CrisisPanel final : public QWidget {
    Q_OBJECT
public:
    explicit CrisisPanel(QWidget* parent);
    void setTheme(const Theme& theme, double scale);
    [[nodiscard]] QToolButton* goOn() const { return m_goOn; }
    /// Takes the keys, and says aloud what it says.
    void alert();

signals:
    void acknowledged();
    void correctionWanted();

private:
    QLabel* m_title;
    QLabel* m_what;
    QLabel* m_teaching;
    QToolButton* m_goOn;
    QToolButton* m_correct;
};

} // namespace trd
