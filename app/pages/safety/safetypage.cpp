// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/safety/safetypage.h"

#include "charts/figurepanel.h"
#include "figure/format.h"
#include "figure/safetyfigures.h"
#include "figure/words.h"
#include "widgets/detailfigures.h"
#include "widgets/detailhtml.h"
#include "widgets/segmented.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QToolButton>

#include <algorithm>

namespace trd {

SafetyPage::SafetyPage(const Evidence& evidence, QWidget* parent)
    : Page(evidence, parent), m_comparators(new QToolButton(this)), m_outcome(quietCombo(this, tr("Benefit"))),
      m_event(quietCombo(this, tr("Adverse event"))), m_panel(new FigurePanel(this)) {
    auto* views = new QWidget(this);
    m_view = addSegments(views, {tr("Arms"), tr("Within trials"), tr("Balance")}, tr("What to look at"));
    m_comparators->setObjectName(QStringLiteral("comparators"));
    m_comparators->setText(tr("Comparators"));
    m_comparators->setToolTip(tr("Show the columns of placebo and other comparators"));
    m_comparators->setCheckable(true);
    m_comparators->setChecked(true);
    m_comparators->setAutoRaise(true);
    m_comparators->setFocusPolicy(Qt::StrongFocus);
    m_comparators->setProperty("count", true);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    m_outcome->addItem(tr("Response"), toWord(RateOutcome::Response));
    m_outcome->addItem(tr("Remission"), toWord(RateOutcome::Remission));
    m_event->setObjectName(QStringLiteral("event"));
    for (const EventGroup& group : eventTable().groups)
        if (group.id != otherEvents) m_event->addItem(group.name(), group.id);
    m_event->setCurrentIndex(m_event->findData(QStringLiteral("dissociation")));

    m_panel->addControl(views);
    m_panel->addControl(m_comparators);
    m_event->setMinimumWidth(160);
    for (QComboBox* box : {m_outcome, m_event}) m_panel->addControl(box);
    layOutScrolled(m_panel);

    connect(m_view, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) changed();
    });
    connect(m_comparators, &QToolButton::toggled, this, &SafetyPage::changed);
    for (QComboBox* box : {m_outcome, m_event})
        connect(box, &QComboBox::currentIndexChanged, this, &SafetyPage::changed);
    connect(m_panel, &FigurePanel::activated, this, &Page::intent);
}

const EventGroup& SafetyPage::chosenEvent() const {
    const EventGroup* group = eventTable().group(m_event->currentData().toString());
    return group ? *group : eventTable().groups.front();
}

void SafetyPage::setSelection(const Selection& selection) {
    m_selection = selection;
    refresh();
}

void SafetyPage::setTheme(const Theme& theme, double scale) { m_panel->setTheme(theme, scale); }

void SafetyPage::changed() {
    refresh();
    emit viewStateChanged();
}

void SafetyPage::refresh() {
    const int view = m_view->checkedId();
    m_comparators->setVisible(view == Map);
    m_outcome->setVisible(view == Balance);
    m_event->setVisible(view != Map);
    m_map = safetyMap(evidence(), m_selection, m_comparators->isChecked());
    if (view == Contrasts) {
        m_panel->setFigure(safetyContrastFigure(evidence(), m_selection, chosenEvent(),
                                                safetyContrasts(evidence(), m_selection, chosenEvent())));
    } else if (view == Balance) {
        const auto outcome = fromWord<RateOutcome>(m_outcome->currentData().toString()).value_or(RateOutcome::Response);
        m_panel->setFigure(tradeoffFigure(evidence(), m_selection, outcome, chosenEvent(),
                                          tradeoffs(evidence(), m_selection, outcome, chosenEvent())));
    } else {
        m_panel->setFigure(safetyMapFigure(evidence(), m_selection, m_map));
    }
}

std::optional<FigureRequest> SafetyPage::request() const {
    FigureRequest asked{QStringLiteral("safety"), {}, m_selection};
    if (m_view->checkedId() == Map) {
        asked.options.insert(QStringLiteral("comparators"),
                             {m_comparators->isChecked() ? QStringLiteral("yes") : QStringLiteral("no")});
        return asked;
    }
    asked.options.insert(QStringLiteral("event"), {chosenEvent().id});
    if (m_view->checkedId() == Balance)
        asked.options.insert(QStringLiteral("outcome"), {m_outcome->currentData().toString()});
    return asked;
}

void SafetyPage::setRequest(const FigureRequest& request) {
    QJsonObject state = viewState();
    const QString event = request.option("event"), outcome = request.option("outcome");
    state.insert(QStringLiteral("view"), event.isEmpty() ? Map : outcome.isEmpty() ? Contrasts : Balance);
    state.insert(QStringLiteral("comparators"), request.option("comparators") != QLatin1String("no"));
    if (!event.isEmpty()) state.insert(QStringLiteral("event"), event);
    if (!outcome.isEmpty()) state.insert(QStringLiteral("outcome"), outcome);
    setViewState(state);
}

QJsonObject SafetyPage::viewState() const {
    return {{QStringLiteral("view"), m_view->checkedId()},
            {QStringLiteral("comparators"), m_comparators->isChecked()},
            {QStringLiteral("outcome"), m_outcome->currentData().toString()},
            {QStringLiteral("event"), m_event->currentData().toString()}};
}

void SafetyPage::setViewState(const QJsonObject& state) {
    const QSignalBlocker a(m_view), b(m_comparators), c(m_outcome), d(m_event);
    if (auto* button = m_view->button(state.value(QLatin1String("view")).toInt())) button->setChecked(true);
    m_comparators->setChecked(state.value(QLatin1String("comparators")).toBool(true));
    for (const auto& [box, key] : {std::pair{m_outcome, "outcome"}, std::pair{m_event, "event"}})
        if (const int at = box->findData(state.value(QLatin1String(key)).toString()); at >= 0) box->setCurrentIndex(at);
    refresh();
}

Detail SafetyPage::detail(const QString& target) const {
    const QStringList parts = target.split(QLatin1Char(':'));
    const EventGroup* group = parts.front() == QLatin1String("event") ? eventTable().group(parts.value(1)) : nullptr;
    if (!group) return {};
    const QString treatment = parts.value(2);
    std::vector<FigureLine> lines;
    for (const SafetyFinding& finding : m_map.findings) {
        if (!group->words.contains(finding.row->event) &&
            !(group->id == otherEvents && eventTable().groupOf(finding.row->event).id == otherEvents))
            continue;
        if (!treatment.isEmpty() && finding.treatment != treatment) continue;
        FigureLine line;
        line.group = treatment.isEmpty()
                         ? link(treatmentTarget(finding.treatment), treatmentName(evidence(), finding.treatment))
                         : QString();
        line.whom = QStringLiteral("“%1”").arg(finding.row->event);
        line.what = joined({finding.arm ? finding.arm->label : tr("whole study"),
                            finding.row->at ? timeText(*finding.row->at) : QString(),
                            sourceWords(*finding.study, finding.row->source)});
        line.figure = QStringLiteral("<b>%1</b> %2")
                          .arg(safetyFigure(finding).toHtmlEscaped(),
                               link(studyTarget(finding.study->id), studyName(*finding.study)));
        if (finding.lower)
            line.figure +=
                QStringLiteral("<br>") +
                mutedSpan(tr("95 % interval %1 % (Wilson)").arg(percentRange(*finding.lower, *finding.upper)));
        if (finding.eventsDerived)
            line.figure += QStringLiteral("<br>") + mutedSpan(tr("events derived from the printed percentage"));
        lines.push_back(line);
    }
    if (lines.empty()) return {};
    Detail detail;
    detail.title = group->name();
    detail.html = QStringLiteral("<h2>%1</h2>").arg(group->name().toHtmlEscaped());
    if (!treatment.isEmpty())
        detail.html += paragraph(link(treatmentTarget(treatment), treatmentName(evidence(), treatment)));
    detail.html += paragraph(
        tr("%n figure(s), in the sources' own words", nullptr, static_cast<int>(lines.size())).toHtmlEscaped(),
        "muted");
    detail.html += figureList(lines);
    detail.html +=
        paragraph(tr("Arms of different trials: a description, not a comparison.").toHtmlEscaped(), "caution");
    return detail;
}

} // namespace trd
