// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Compare: how often people respond or reach remission (arm level, a description), and what trials found when they
// compared.

#include "figure/comparefigures.h"
#include "pages/page.h"

class QButtonGroup;
class QComboBox;

namespace trd {

class FigurePanel;

class ComparePage final : public Page {
    Q_OBJECT
public:
    ComparePage(const Evidence& evidence, QWidget* parent);

    void setSelection(const Selection& selection) override;
    void setTheme(const Theme& theme, double scale) override;
    [[nodiscard]] std::optional<FigureRequest> request() const override;
    void setRequest(const FigureRequest& request) override;
    [[nodiscard]] QJsonObject viewState() const override;
    void setViewState(const QJsonObject& state) override;
    [[nodiscard]] Detail detail(const QString& target) const override;

private:
    enum class Mode { Rates, Contrasts };
    [[nodiscard]] Mode mode() const;
    [[nodiscard]] RateOutcome outcome() const;
    void refresh();
    void changed();

    Selection m_selection;
    Rates m_rates;
    QButtonGroup* m_mode;
    QComboBox* m_outcome;
    QComboBox* m_measure;
    QComboBox* m_by;
    QComboBox* m_sort;
    FigurePanel* m_panel;
};

} // namespace trd
