// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The drawn pathway, lit by the answers, and the walk through it step by step.

#include "pages/pathway/profilesession.h"
#include "widgets/theme.h"

#include <QWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace trd {

/// The nodes that a profile's answers reach, in walking order: what is surely open before what may be, ways in the
/// graph's order.
[[nodiscard]] std::vector<std::size_t> walkingOrder(const PathwayGraph& graph, const Walk& walk);

class PathwayView final : public QWidget {
    Q_OBJECT
public:
    PathwayView(const Evidence& evidence, ProfileSession* session, QWidget* parent);
    void setTheme(const Theme& theme, double scale);
    /// The node at which the walk stands.
    [[nodiscard]] QString currentNode() const;

public slots:
    void next();
    void back();

signals:
    /// "node:ID", "edge:…", "option:ID".
    void activated(const QString& target);

private:
    void showWalk();
    void showStep();
    void goTo(std::size_t step);

    ProfileSession* m_session;
    std::vector<std::size_t> m_steps; ///< places in the graph's nodes
    std::size_t m_at = 0;
    QVBoxLayout* m_layout;
    QToolButton* m_back;
    QToolButton* m_next;
    QToolButton* m_open;
    QLabel* m_step;
    QLabel* m_detail;
};

} // namespace trd
