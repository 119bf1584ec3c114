// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The staging instruments, filled from the answers of the profile. What no question of the profile gives is answered
// here; what is open leaves a range.

#include "pages/pathway/profilesession.h"
#include "widgets/theme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QScrollArea;
class QSpinBox;
class QToolButton;
class QVBoxLayout;

namespace trd {

class StagingView final : public QWidget {
    Q_OBJECT
public:
    StagingView(ProfileSession* session, QWidget* parent);
    void setTheme(const Theme& theme, double scale);

signals:
    /// "stage:ID", "ask:ITEM".
    void activated(const QString& target);

protected:
    void showEvent(QShowEvent* event) override;

private:
    struct Field {
        QString item; ///< of the instrument; "definition" and "psychotic-features" stand among them
        QLabel* prompt = nullptr;
        QLabel* given = nullptr;     ///< of a question of the profile
        QToolButton* ask = nullptr;  ///< likewise: leads to the question
        QComboBox* choice = nullptr; ///< answered here
        QSpinBox* number = nullptr;  ///< likewise
        QString profileItem;
    };
    struct Section {
        const Instrument* instrument = nullptr;
        QLabel* name = nullptr;
        QLabel* result = nullptr;
        QLabel* detail = nullptr;
        std::vector<Field> fields;
    };
    void addSection(const Instrument& instrument, QVBoxLayout* layout);
    void addProfileField(Section& section, const StagingItem& item, QVBoxLayout* layout);
    void addOwnField(Section& section, const QString& id, const QString& prompt,
                     const std::vector<std::pair<QString, QString>>& options, QVBoxLayout* layout);
    void addNumberField(Section& section, const StagingItem& item, QVBoxLayout* layout);
    void showAnswers();
    /// Whether it asks for more of trials that the profile has counted.
    [[nodiscard]] bool asksAgain(const Instrument& instrument, const StageResult& result) const;
    void showResults();

    ProfileSession* m_session;
    bool m_isStale = false; ///< answers have changed since it was last looked at
    std::vector<Section> m_sections;
    QScrollArea* m_scroll;
};

/// "Score 9 · Moderate resistance", "Score between 7 and 9 · …": as the answers stand.
[[nodiscard]] QString stageWords(const StageResult& result);

} // namespace trd
