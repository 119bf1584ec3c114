// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pane on the right: what was opened, with its sources. It can be folded away.

#include "charts/detailtext.h"
#include "pages/page.h"

class QToolButton;

namespace trd {

class DetailPane final : public QWidget {
    Q_OBJECT
public:
    explicit DetailPane(QWidget* parent = nullptr);
    void setTheme(const Theme& theme, double scale);
    void setDetail(const QString& target, const Detail& detail);
    /// The same target told anew: what is being read stays in sight.
    void renew(const Detail& detail);
    [[nodiscard]] const QString& target() const { return m_target; }
    [[nodiscard]] DetailText* text() const { return m_text; }

signals:
    void intent(const QString& target);
    void folded();

private:
    QToolButton* m_close;
    DetailText* m_text;
    QString m_target;
};

} // namespace trd
