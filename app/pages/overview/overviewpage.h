// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Overview: the evidence at a glance. How many studies of which strategy, what they report of which treatment, when
// they appeared, and how the set was made. The first page that people see.

#include "figure/overviewfigures.h"
#include "pages/page.h"

#include <vector>

class QBoxLayout;
class QButtonGroup;
class QLabel;
class QToolButton;

namespace trd {

class FigurePanel;

class OverviewPage final : public Page {
    Q_OBJECT
public:
    OverviewPage(const Evidence& evidence, QWidget* parent);

    void setSelection(const Selection& selection) override;
    void setTheme(const Theme& theme, double scale) override;
    [[nodiscard]] std::optional<FigureRequest> request() const override;
    void setRequest(const FigureRequest& request) override;
    [[nodiscard]] QJsonObject viewState() const override;
    void setViewState(const QJsonObject& state) override;
    [[nodiscard]] Detail detail(const QString& target) const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class View { Map, Years };
    /// A count of the set, and the selection that it stands for.
    struct Count {
        QToolButton* button;
        std::optional<Strategy> strategy; ///< empty: all of them
    };
    void addCount(std::optional<Strategy> strategy);
    [[nodiscard]] View view() const;
    [[nodiscard]] Figure figureOf(View view) const;
    [[nodiscard]] QString story() const;
    void arrange();
    void refresh();
    void updateCounts();

    Selection m_selection;
    QColor m_linkColour;
    double m_scale = 1;
    bool m_wide = false;   ///< both figures stand side by side
    bool m_narrow = false; ///< the counts are numbers alone
    QWidget* m_switch;
    QButtonGroup* m_view;
    std::vector<Count> m_counts;
    FigurePanel* m_panel;
    FigurePanel* m_beside;
    QLabel* m_story; ///< beneath the map, or beneath the years where these stand beside it
    QBoxLayout* m_column;
    QWidget* m_side;
};

} // namespace trd
