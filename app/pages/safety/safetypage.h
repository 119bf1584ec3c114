// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Safety: which adverse events studies report, what treatments add within trials, and benefit against harm.

#include "pages/page.h"
#include "query/safety.h"

class QButtonGroup;
class QComboBox;
class QToolButton;

namespace trd {

class FigurePanel;

class SafetyPage final : public Page {
    Q_OBJECT
public:
    SafetyPage(const Evidence& evidence, QWidget* parent);

    void setSelection(const Selection& selection) override;
    void setTheme(const Theme& theme, double scale) override;
    [[nodiscard]] std::optional<FigureRequest> request() const override;
    void setRequest(const FigureRequest& request) override;
    [[nodiscard]] QJsonObject viewState() const override;
    void setViewState(const QJsonObject& state) override;
    [[nodiscard]] Detail detail(const QString& target) const override;

private:
    enum View { Map, Contrasts, Balance };
    void refresh();
    void changed();
    /// The event chosen for contrasts or balance.
    [[nodiscard]] const EventGroup& chosenEvent() const;

    Selection m_selection;
    SafetyMap m_map;
    QButtonGroup* m_view;
    QToolButton* m_comparators; ///< of the map
    QComboBox* m_outcome;       ///< of the balance
    QComboBox* m_event;
    FigurePanel* m_panel;
};

} // namespace trd
