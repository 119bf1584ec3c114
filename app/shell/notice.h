// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A sentence over the selection bar that says what was just done, with a way to undo it. It takes no focus and goes by
// itself; what it offers can be had elsewhere too.

#include "widgets/theme.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QToolButton;

namespace trd {

class Notice final : public QFrame {
    Q_OBJECT
public:
    struct Action {
        QString text;
        std::function<void()> does;
    };
    /// Lies over PARENT, in its upper right corner.
    explicit Notice(QWidget* parent);

    /// The first action, if there are any, is the one that undoes what was done.
    void say(const QString& sentence, const std::vector<Action>& actions);
    /// It goes when MODEL sends its signal: what it offers would no longer be about what was said.
    template <class Model> void sayUntil(const Model* model, void (Model::*changed)()) {
        m_until = connect(model, changed, this, &QWidget::hide);
    }
    /// Takes back what is being spoken of; false where nothing is, or it cannot be taken back.
    bool undo();
    [[nodiscard]] QString sentence() const;
    void setTheme(const Theme& theme, double scale);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    QLabel* m_text;
    QList<QToolButton*> m_buttons;
    std::function<void()> m_undo;
    QMetaObject::Connection m_until;
    QTimer m_time;
};

} // namespace trd
