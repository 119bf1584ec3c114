// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pathway/pathwayview.h"

#include "charts/graphview.h"
#include "widgets/flowlayout.h"
#include "widgets/parts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QShortcut>
#include <QTimer>
#include <QToolButton>

#include <algorithm>
#include <cmath>

namespace trd {

/// What the strokes and words of the drawing mean, in as many lines as the width needs.
class PathwayView::Legend final : public QWidget {
public:
    using QWidget::QWidget;

    void setEntries(const std::vector<GraphLegendEntry>& entries) {
        m_entries = entries;
        QStringList words;
        for (const GraphLegendEntry& entry : entries) words << entry.text;
        setAccessibleName(words.join(QStringLiteral("; ")));
        fit();
    }
    void setTheme(const Theme& theme, double scale) {
        m_theme = theme;
        m_scale = scale;
        fit();
        update();
    }

protected:
    void resizeEvent(QResizeEvent*) override { fit(); }
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintGraphLegend(&painter, m_entries, m_theme, m_scale, {}, width());
    }

private:
    void fit() {
        const double height = paintGraphLegend(nullptr, m_entries, m_theme, m_scale, {}, width());
        setFixedHeight(static_cast<int>(std::ceil(height)));
    }
    std::vector<GraphLegendEntry> m_entries;
    Theme m_theme = themeFor(ThemeKind::Light);
    double m_scale = 1;
};

PathwayView::PathwayView(ProfileSession* session, QWidget* parent)
    : QWidget(parent), m_session(session), m_layout(pathwayLayout(session->knowledge().graph)),
      m_graph(new GraphView(this)), m_legend(new Legend(this)), m_finding(wrappedLabel(this)),
      m_outside(linkButton(QString(), this)), m_key(linkButton(tr("Key"), this)),
      m_back(linkButton(tr("◂ Back"), this)), m_next(linkButton(tr("Next ▸"), this)),
      m_whole(linkButton(tr("End the walk"), this)), m_open(linkButton(tr("Ways from here"), this)),
      m_step(wrappedLabel(this)), m_detail(wrappedLabel(this)) {
    m_graph->setObjectName(QStringLiteral("pathway-graph"));
    const auto zoom = [this](const QString& sign, const QString& name, void (GraphView::*slot)()) {
        QToolButton* button = linkButton(sign, this);
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, m_graph, slot);
        return button;
    };
    const int outside = static_cast<int>(session->knowledge().outsideGraph().size());
    m_outside->setText(tr("%n beside the pathway", nullptr, outside));
    m_outside->setToolTip(tr("Treatments of the catalogue that stand in no place of the pathway"));
    m_outside->setVisible(outside > 0);
    m_outside->setObjectName(QStringLiteral("outside-graph"));
    connect(m_outside, &QToolButton::clicked, this, [this] { emit activated(QStringLiteral("outside:graph")); });
    m_back->setObjectName(QStringLiteral("walk-back"));
    m_back->setAccessibleName(tr("Step back on the pathway"));
    m_back->setToolTip(tr("Step back (Page Up)"));
    m_next->setObjectName(QStringLiteral("walk-next"));
    m_next->setAccessibleName(tr("Next step on the pathway"));
    m_next->setToolTip(tr("Next step (Page Down)"));
    m_whole->setObjectName(QStringLiteral("walk-end"));
    m_step->setObjectName(QStringLiteral("walk-step"));
    m_detail->setObjectName(QStringLiteral("walk-detail"));

    m_key->setCheckable(true);
    m_key->setChecked(true);
    m_key->setToolTip(tr("What the strokes and signs mean"));
    connect(m_key, &QToolButton::toggled, m_legend, &QWidget::setVisible);
    auto* tools = new FlowLayout(nullptr, 2);
    for (QToolButton* button : {m_back, m_next, m_open, m_whole}) tools->addWidget(button);
    tools->addWidget(zoom(QStringLiteral("+"), tr("Larger"), &GraphView::zoomIn));
    tools->addWidget(zoom(QStringLiteral("−"), tr("Smaller"), &GraphView::zoomOut));
    tools->addWidget(zoom(tr("Width"), tr("Fit the width"), &GraphView::fitWidth));
    tools->addWidget(zoom(tr("All"), tr("All of it at once"), &GraphView::fitWhole));
    tools->addWidget(m_key);
    tools->addWidget(m_outside);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_finding);
    column->addWidget(m_graph, 1);
    column->addWidget(m_legend);
    column->addWidget(m_step);
    column->addWidget(m_detail);
    column->addLayout(tools);

    connect(m_graph, &GraphView::activated, this, &PathwayView::activated);
    connect(m_back, &QToolButton::clicked, this, &PathwayView::back);
    connect(m_next, &QToolButton::clicked, this, &PathwayView::next);
    connect(m_whole, &QToolButton::clicked, this, &PathwayView::showWhole);
    connect(m_open, &QToolButton::clicked, this, [this] { emit activated(QStringLiteral("node:") + currentNode()); });
    const auto key = [this](Qt::Key which, void (PathwayView::*slot)()) {
        auto* shortcut = new QShortcut(QKeySequence(which), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    key(Qt::Key_PageDown, &PathwayView::next);
    key(Qt::Key_PageUp, &PathwayView::back);
    connect(session, &ProfileSession::changed, this, &PathwayView::showAnswers);
    showAnswers();
}

PathwayFigure PathwayView::figure() const {
    return pathwayFigure(m_session->knowledge(), m_layout, m_session->profile());
}

QString PathwayView::currentNode() const {
    return m_at ? m_session->knowledge().graph.nodes[m_steps[*m_at].node].id : QString();
}

void PathwayView::showAnswers() {
    const std::optional<std::size_t> stood = m_at ? std::optional(m_steps[*m_at].node) : std::nullopt;
    m_steps = walkingOrder(m_session->knowledge().graph, m_session->walk());
    m_at.reset();
    if (stood) {
        // Where an answer closes the step that is looked at, the walk begins again.
        const auto still = std::ranges::find(m_steps, *stood, &WalkStep::node);
        m_at = still == m_steps.end() ? 0 : static_cast<std::size_t>(still - m_steps.begin());
    }
    m_isStale = true;
    if (!isVisible()) return;
    m_isStale = false;
    PathwayFigure drawn = figure();
    m_finding->setText(drawn.note.isEmpty() ? drawn.finding : drawn.finding + QLatin1Char(' ') + drawn.note);
    m_legend->setEntries(drawn.legend);
    m_graph->setGraph(std::move(drawn));
    showStep();
    if (m_isPlaced) return;
    m_isPlaced = true;
    // Once it has its size: where the pathway begins, there the eye begins.
    QTimer::singleShot(0, this, [this] {
        const PathwayFigure& shown = m_graph->figure();
        if (!m_at && !shown.isEmpty()) m_graph->ensureVisible(boxOf(shown.nodes[shown.start]), 40, 8);
    });
}

void PathwayView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_isStale) showAnswers();
}

void PathwayView::next() {
    if (!m_at)
        m_at = 0;
    else if (*m_at + 1 < m_steps.size())
        ++*m_at;
    showStep();
}

void PathwayView::back() {
    if (m_at && *m_at > 0) --*m_at;
    showStep();
}

void PathwayView::showWhole() {
    m_at.reset();
    showStep();
    m_next->setFocus(Qt::OtherFocusReason);
}

void PathwayView::showStep() {
    const PathwayGraph& graph = m_session->knowledge().graph;
    const bool canBack = m_at && *m_at > 0;
    const bool canNext = !m_steps.empty() && (!m_at || *m_at + 1 < m_steps.size());
    // At an end of the walk the keys stay with it.
    const bool hadBack = m_back->hasFocus(), hadNext = m_next->hasFocus();
    m_back->setEnabled(canBack);
    m_next->setEnabled(canNext);
    if (hadBack && !canBack) m_next->setFocus(Qt::OtherFocusReason);
    if (hadNext && !canNext) m_back->setFocus(Qt::OtherFocusReason);
    m_next->setText(m_at ? tr("Next ▸") : tr("Walk through ▸"));
    for (QWidget* part : std::initializer_list<QWidget*>{m_back, m_whole, m_open, m_step, m_detail})
        part->setVisible(m_at.has_value());
    if (!m_at) return m_graph->setCurrent({});
    QStringList before;
    for (std::optional<std::size_t> at = m_steps[*m_at].from; at; at = m_steps[*at].from)
        before.prepend(graph.nodes[m_steps[*at].node].id);
    const PathwayNode& node = graph.nodes[m_steps[*m_at].node];
    m_graph->setCurrent(node.id, before);
    // The step itself first: in a low window the ways on from it leave no room.
    const PathwayFigure& shown = m_graph->figure();
    if (const auto at = shown.nodeAt(nodeTarget(node.id))) m_graph->ensureVisible(boxOf(shown.nodes[*at]), 8, 8);
    const bool isSure = m_session->walk().nodes[m_steps[*m_at].node] == Reach::Surely;
    const QString step = tr("Step %1 of %2: %3").arg(*m_at + 1).arg(m_steps.size()).arg(node.label);
    m_step->setText(isSure ? step : tr("%1 (perhaps: a way there waits for an answer)").arg(step));
    m_detail->setText(node.detail);
}

void PathwayView::setShort(bool isShort) {
    if (isShort == m_isShort) return;
    m_isShort = isShort;
    m_finding->setVisible(!isShort);
    m_key->setChecked(!isShort);
}

void PathwayView::setTheme(const Theme& theme, double scale) {
    m_graph->setTheme(theme, scale);
    m_isPlaced = false;
    m_legend->setTheme(theme, scale);
    m_step->setFont(textFont(TextSize::Strong, scale));
    m_finding->setFont(textFont(TextSize::Strong, scale));
    setTextColour(m_detail, theme.muted);
}

} // namespace trd
