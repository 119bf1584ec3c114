// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The drawn pathway, lit by the answers, and the walk through it step by step.

#include "figure/pathwayfigure.h"
#include "pages/pathway/profilesession.h"
#include "widgets/theme.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace trd {

class GraphView;

class PathwayView final : public QWidget {
    Q_OBJECT
public:
    PathwayView(ProfileSession* session, QWidget* parent);
    void setTheme(const Theme& theme, double scale);
    /// Where there is little height, the finding and the key give way; the key can be asked for.
    void setShort(bool isShort);
    /// The node at which the walk stands; empty before the first step.
    [[nodiscard]] QString currentNode() const;
    [[nodiscard]] GraphView* graph() const { return m_graph; }
    /// As the answers light it now, whether or not it is looked at.
    [[nodiscard]] PathwayFigure figure() const;

public slots:
    void next();
    void back();
    /// Ends the walk: nothing is dimmed.
    void showWhole();

signals:
    /// "node:ID", "edge:FROM>TO#n", "outside:graph".
    void activated(const QString& target);

protected:
    void showEvent(QShowEvent* event) override;

private:
    class Legend;
    void showAnswers();
    void showStep();

    ProfileSession* m_session;
    PathwayLayout m_layout;
    std::vector<WalkStep> m_steps;
    std::optional<std::size_t> m_at; ///< place in the steps; none before the walk
    bool m_isStale = true;           ///< answers have changed since it was last drawn
    bool m_isShort = false;
    bool m_isPlaced = false; ///< the start was brought into view once
    GraphView* m_graph;
    Legend* m_legend;
    QLabel* m_finding;
    QToolButton* m_outside;
    QToolButton* m_key;
    QToolButton* m_back;
    QToolButton* m_next;
    QToolButton* m_whole;
    QToolButton* m_open;
    QLabel* m_step;
    QLabel* m_detail;
};

} // namespace trd
