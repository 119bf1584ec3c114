// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pathway/pathwayview.h"

#include "widgets/parts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>
#include <functional>

namespace trd {

std::vector<std::size_t> walkingOrder(const PathwayGraph& graph, const Walk& walk) {
    std::vector<std::size_t> order;
    if (graph.nodes.empty()) return order;
    const std::function<void(std::size_t)> visit = [&](std::size_t node) {
        order.push_back(node);
        for (const Reach wanted : {Reach::Surely, Reach::Perhaps})
            for (const std::size_t way : graph.outgoing(node))
                if (walk.ways[way] == wanted && std::ranges::find(order, graph.edges[way].to) == order.end())
                    visit(graph.edges[way].to);
    };
    visit(graph.start);
    return order;
}

PathwayView::PathwayView(const Evidence&, ProfileSession* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_layout(new QVBoxLayout(this)), m_back(linkButton(tr("◂ Back"), this)),
      m_next(linkButton(tr("Next ▸"), this)), m_open(linkButton(tr("Ways and treatments here"), this)),
      m_step(wrappedLabel(this)), m_detail(wrappedLabel(this)) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addStretch(1);
    m_back->setObjectName(QStringLiteral("walk-back"));
    m_back->setAccessibleName(tr("Step back on the pathway"));
    m_back->setToolTip(tr("Step back (Page Up)"));
    m_next->setObjectName(QStringLiteral("walk-next"));
    m_next->setAccessibleName(tr("Next step on the pathway"));
    m_next->setToolTip(tr("Next step (Page Down)"));
    m_step->setObjectName(QStringLiteral("walk-step"));
    m_detail->setObjectName(QStringLiteral("walk-detail"));
    auto* bar = new QHBoxLayout;
    bar->setSpacing(8);
    bar->addWidget(m_back);
    bar->addWidget(m_step, 1);
    bar->addWidget(m_open);
    bar->addWidget(m_next);
    m_layout->addLayout(bar);
    m_layout->addWidget(m_detail);
    connect(m_back, &QToolButton::clicked, this, &PathwayView::back);
    connect(m_next, &QToolButton::clicked, this, &PathwayView::next);
    connect(m_open, &QToolButton::clicked, this, [this] { emit activated(QStringLiteral("node:") + currentNode()); });
    const auto key = [this](Qt::Key which, void (PathwayView::*slot)()) {
        auto* shortcut = new QShortcut(QKeySequence(which), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(Qt::Key_PageDown, &PathwayView::next);
    key(Qt::Key_PageUp, &PathwayView::back);
    connect(session, &ProfileSession::changed, this, &PathwayView::showWalk);
    showWalk();
}

QString PathwayView::currentNode() const {
    return m_steps.empty() ? QString() : m_session->knowledge().graph.nodes[m_steps[m_at]].id;
}

void PathwayView::showWalk() {
    const QString stood = currentNode();
    const PathwayGraph& graph = m_session->knowledge().graph;
    m_steps = walkingOrder(graph, m_session->walk());
    const auto still = std::ranges::find_if(m_steps, [&](std::size_t node) { return graph.nodes[node].id == stood; });
    m_at = still == m_steps.end() ? 0 : static_cast<std::size_t>(still - m_steps.begin());
    showStep();
}

void PathwayView::goTo(std::size_t step) {
    m_at = step;
    showStep();
}

void PathwayView::next() {
    if (m_at + 1 < m_steps.size()) goTo(m_at + 1);
}

void PathwayView::back() {
    if (m_at > 0) goTo(m_at - 1);
}

void PathwayView::showStep() {
    m_back->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < m_steps.size());
    if (m_steps.empty()) return;
    const PathwayNode& node = m_session->knowledge().graph.nodes[m_steps[m_at]];
    const bool isSure = m_session->walk().nodes[m_steps[m_at]] == Reach::Surely;
    const QString step = tr("Step %1 of %2: %3").arg(m_at + 1).arg(m_steps.size()).arg(node.label);
    m_step->setText(isSure ? step : tr("%1 (perhaps: a way there waits for an answer)").arg(step));
    m_detail->setText(node.detail);
}

void PathwayView::setTheme(const Theme& theme, double scale) {
    m_step->setFont(textFont(TextSize::Strong, scale));
    setTextColour(m_detail, theme.muted);
}

} // namespace trd
