// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Onset and durability: how soon studies saw a difference, how response runs since the first dose, and how long it
// holds.

#include "pages/page.h"
#include "query/rates.h"

class QButtonGroup;
class QComboBox;

namespace trd {

class FigurePanel;

class OnsetPage final : public Page {
    Q_OBJECT
public:
    OnsetPage(const Evidence& evidence, QWidget* parent);

    void setSelection(const Selection& selection) override;
    void setTheme(const Theme& theme, double scale) override;
    [[nodiscard]] std::optional<FigureRequest> request() const override;
    void setRequest(const FigureRequest& request) override;
    [[nodiscard]] QJsonObject viewState() const override;
    void setViewState(const QJsonObject& state) override;

private:
    enum View { Onset, Course, Durability };
    void refresh();
    void changed();

    Selection m_selection;
    QButtonGroup* m_view;
    QComboBox* m_outcome; ///< of the course
    QComboBox* m_what;    ///< of durability: rates, ratios, times
    FigurePanel* m_panel;
};

} // namespace trd
