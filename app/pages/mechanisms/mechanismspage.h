// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Mechanisms and biomarkers: the chain from target to effect, what markers did, what predicted how people fared.

#include "pages/page.h"
#include "query/mechanisms.h"

class QButtonGroup;
class QComboBox;

namespace trd {

class FigurePanel;

class MechanismsPage final : public Page {
    Q_OBJECT
public:
    MechanismsPage(const Evidence& evidence, QWidget* parent);

    void setSelection(const Selection& selection) override;
    void setTheme(const Theme& theme, double scale) override;
    [[nodiscard]] std::optional<FigureRequest> request() const override;
    void setRequest(const FigureRequest& request) override;
    [[nodiscard]] QJsonObject viewState() const override;
    void setViewState(const QJsonObject& state) override;
    [[nodiscard]] Detail detail(const QString& target) const override;

private:
    enum View { Chain, Markers, Predictors };
    void refresh();
    void changed();
    [[nodiscard]] Detail wayDetail(const QStringList& parts) const;
    [[nodiscard]] Detail markerDetail(const QString& target) const;

    std::vector<Mechanism> m_mechanisms;
    Selection m_selection;
    MarkerMatrix m_matrix;
    QButtonGroup* m_view;
    QComboBox* m_which; ///< of the chains
    FigurePanel* m_panel;
};

} // namespace trd
