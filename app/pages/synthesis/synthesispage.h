// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Synthesis: what the trials of one comparison add up to, as a forest plot and in the views that test it. Trials are
// left out and brought back by a click; the model is chosen in words.

#include "figure/forestfigure.h"
#include "pages/page.h"

class QActionGroup;
class QButtonGroup;
class QComboBox;
class QMenu;
class QToolButton;

namespace trd {

class FigurePanel;

class SynthesisPage final : public Page {
    Q_OBJECT
public:
    SynthesisPage(const Evidence& evidence, QWidget* parent);

    void setSelection(const Selection& selection) override;
    void setTheme(const Theme& theme, double scale) override;
    [[nodiscard]] std::optional<FigureRequest> request() const override;
    void setRequest(const FigureRequest& request) override;
    [[nodiscard]] QJsonObject viewState() const override;
    void setViewState(const QJsonObject& state) override;
    [[nodiscard]] Detail detail(const QString& target) const override;

    [[nodiscard]] const Synthesis& result() const { return m_result; }
    /// The script that gives the same numbers in R, as the button copies it.
    [[nodiscard]] QString rScript() const;

private:
    enum View { Forest, WithoutOne, Funnel, Moderator, Network };
    void refresh();
    void changed();
    void activate(const QString& target);
    void fillMeasures();
    void fillComparisons();
    void offerAction();
    [[nodiscard]] SynthesisQuery query() const;
    [[nodiscard]] std::vector<ForestColumn> columns() const;

    Selection m_selection;
    Synthesis m_result;
    QString m_comparison; ///< as chosen; empty: the one with most trials
    QStringList m_excluded;
    QButtonGroup* m_view;
    QComboBox* m_outcome;
    QComboBox* m_measure;
    QComboBox* m_against;
    QComboBox* m_model;
    QComboBox* m_interval;
    QComboBox* m_by;
    QComboBox* m_way; ///< of Without one: each left out, cumulative, influence
    QComboBox* m_moderator;
    QComboBox* m_network; ///< of Network: graph, ranking, incoherence
    QToolButton* m_columnButton;
    QMenu* m_columnMenu;
    QToolButton* m_copy;
    QToolButton* m_action; ///< one way on where little can be pooled
    FigurePanel* m_panel;
};

} // namespace trd
