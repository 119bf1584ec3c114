// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Two profiles side by side: what was answered otherwise, which treatments stand otherwise and by which rules, and
// where the pathway leads otherwise. Pinned profiles stay in memory.

#include "pages/pathway/profilesession.h"
#include "widgets/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QToolButton;

namespace trd {

class DetailText;
class FlowLayout;

class CompareProfiles final : public QWidget {
    Q_OBJECT
public:
    CompareProfiles(ProfileSession* session, QWidget* parent);
    void setTheme(const Theme& theme, double scale);
    [[nodiscard]] DetailText* text() const { return m_text; }
    /// What stands on the page, for the report; empty where there are no two profiles.
    [[nodiscard]] QString html() const;

signals:
    void activated(const QString& target);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Side {
        QString name;
        Profile profile;
    };
    [[nodiscard]] std::vector<Side> sides() const;
    void showPins();
    void showDifference();

    ProfileSession* m_session;
    QComboBox* m_left;
    QComboBox* m_right;
    QLabel* m_note;
    FlowLayout* m_chips;
    std::vector<QToolButton*> m_unpin;
    QToolButton* m_pin;
    DetailText* m_text;
};

/// The difference of two profiles as rich text; differing rows carry a "≠".
[[nodiscard]] QString differenceHtml(const PathwayKnowledge& knowledge, const QString& nameBefore,
                                     const Profile& before, const QString& nameAfter, const Profile& after);

} // namespace trd
