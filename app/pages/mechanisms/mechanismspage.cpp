// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/mechanisms/mechanismspage.h"

#include "charts/figurepanel.h"
#include "figure/format.h"
#include "figure/mechanismfigures.h"
#include "figure/words.h"
#include "widgets/detailfigures.h"
#include "widgets/detailhtml.h"
#include "widgets/parts.h"
#include "widgets/segmented.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>

#include <algorithm>

namespace trd {

MechanismsPage::MechanismsPage(const Evidence& evidence, QWidget* parent)
    : Page(evidence, parent), m_mechanisms(mechanisms(evidence)), m_which(quietCombo(this, tr("Which treatments"))),
      m_panel(new FigurePanel(this)) {
    auto* views = new QWidget(this);
    m_view = addSegments(views, {tr("Chain"), tr("Biomarkers"), tr("Predictors")}, tr("What to look at"));
    m_which->setObjectName(QStringLiteral("which"));
    for (const Mechanism& mechanism : m_mechanisms) m_which->addItem(mechanism.name, mechanism.id);
    m_panel->addControl(views);
    m_which->setMinimumWidth(160);
    m_panel->addControl(m_which);
    layOutScrolled(m_panel);
    connect(m_view, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) changed();
    });
    connect(m_which, &QComboBox::currentIndexChanged, this, &MechanismsPage::changed);
    connect(m_panel, &FigurePanel::activated, this, &Page::intent);
}

void MechanismsPage::setSelection(const Selection& selection) {
    m_selection = selection;
    refresh();
}

void MechanismsPage::setTheme(const Theme& theme, double scale) { m_panel->setTheme(theme, scale); }

void MechanismsPage::changed() {
    refresh();
    emit viewStateChanged();
}

void MechanismsPage::refresh() {
    const int view = m_view->checkedId();
    m_which->setVisible(view == Chain);
    m_matrix = markerMatrix(evidence(), m_selection);
    if (view == Markers) {
        m_panel->setFigure(markerFigure(evidence(), m_selection, m_matrix));
    } else if (view == Predictors) {
        m_panel->setFigure(predictorFigure(evidence(), m_selection, predictorFindings(evidence(), m_selection)));
    } else {
        const auto at = static_cast<std::size_t>(std::max(0, m_which->currentIndex()));
        m_panel->setFigure(mechanismFigure(evidence(), at < m_mechanisms.size() ? m_mechanisms[at] : Mechanism()));
    }
}

std::optional<FigureRequest> MechanismsPage::request() const {
    FigureRequest asked{QStringLiteral("mechanism"), {}, m_selection};
    if (m_view->checkedId() == Markers)
        asked.kind = QStringLiteral("biomarkers");
    else if (m_view->checkedId() == Predictors)
        asked.kind = QStringLiteral("predictors");
    else
        asked.options.insert(QStringLiteral("mechanism"), {m_which->currentData().toString()});
    return asked;
}

void MechanismsPage::setRequest(const FigureRequest& request) {
    QJsonObject state = viewState();
    state.insert(QStringLiteral("view"), request.kind == QLatin1String("biomarkers")   ? Markers
                                         : request.kind == QLatin1String("predictors") ? Predictors
                                                                                       : Chain);
    if (const QString which = request.option("mechanism"); !which.isEmpty())
        state.insert(QStringLiteral("which"), which);
    setViewState(state);
}

QJsonObject MechanismsPage::viewState() const {
    return {{QStringLiteral("view"), m_view->checkedId()},
            {QStringLiteral("which"), m_which->currentData().toString()}};
}

void MechanismsPage::setViewState(const QJsonObject& state) {
    const QSignalBlocker a(m_view), b(m_which);
    if (auto* button = m_view->button(state.value(QLatin1String("view")).toInt())) button->setChecked(true);
    if (const int at = m_which->findData(state.value(QLatin1String("which")).toString()); at >= 0)
        m_which->setCurrentIndex(at);
    refresh();
}

Detail MechanismsPage::wayDetail(const QStringList& parts) const {
    const auto mechanism = std::ranges::find(m_mechanisms, parts.value(1), &Mechanism::id);
    bool isNumber = false;
    const auto at = parts.value(2).toULongLong(&isNumber);
    if (mechanism == m_mechanisms.end() || !isNumber || at >= mechanism->edges.size()) return {};
    const MechanismEdge& edge = mechanism->edges[at];
    Detail detail;
    detail.title = mechanism->name;
    detail.html = QStringLiteral("<h2>%1</h2>").arg(mechanism->name.toHtmlEscaped());
    detail.html += paragraph(
        tr("%1 → %2").arg(mechanism->nodes[edge.from].label, mechanism->nodes[edge.to].label).toHtmlEscaped());
    detail.html += heading(tr("How")) + paragraph(capitalised(edge.label).toHtmlEscaped());
    detail.html += heading(tr("How sure")) + paragraph(capitalised(wordFor(edge.certainty)).toHtmlEscaped());
    const SourceList sources({{edge.source.id, edge.source.kind, edge.source.document, edge.source.locator,
                               edge.source.url, edge.source.read}});
    detail.html += sources.html();
    if (!mechanism->caveat.isEmpty()) detail.html += paragraph(mechanism->caveat.toHtmlEscaped(), "caution");
    detail.html += heading(tr("Treatments"));
    for (const QString& id : mechanism->treatments)
        detail.html += bullet(link(treatmentTarget(id), treatmentName(evidence(), id)));
    return detail;
}

Detail MechanismsPage::markerDetail(const QString& target) const {
    const auto cell = std::ranges::find(m_matrix.cells, target, markerTarget);
    if (cell == m_matrix.cells.end()) return {};
    const QString name = cell->known ? m_matrix.known[cell->rows.front()].markerName : cell->marker;
    Detail detail;
    detail.title = name;
    detail.html = QStringLiteral("<h2>%1</h2>").arg(capitalised(name).toHtmlEscaped());
    if (!cell->treatment.isEmpty())
        detail.html += paragraph(link(treatmentTarget(cell->treatment), treatmentName(evidence(), cell->treatment)));
    const auto association = [](std::optional<bool> goes) {
        return !goes ? QString() : *goes ? tr("went with response") : tr("did not go with response");
    };
    const auto direction = [](std::optional<BiomarkerDirection> known) {
        return known ? capitalised(wordFor(*known)) : tr("Direction not stated");
    };
    std::vector<ListedSource> listed;
    for (const std::size_t at : cell->rows) {
        if (cell->known) {
            const KnownFinding& finding = m_matrix.known[at];
            const ListedSource source{finding.source.id,      finding.source.kind, finding.source.document,
                                      finding.source.locator, finding.source.url,  finding.source.read};
            if (std::ranges::find(listed, source.id, &ListedSource::id) == listed.end()) listed.push_back(source);
            detail.html +=
                bullet(finding.finding.toHtmlEscaped() + QLatin1Char(' ') + SourceList({source}).mark(source.id) +
                       QStringLiteral("<br>") +
                       mutedSpan(joined({direction(finding.direction), association(finding.associatedWithResponse)})));
        } else {
            const BiomarkerFinding& finding = m_matrix.findings[at];
            detail.html +=
                bullet(QStringLiteral("<b>%1</b> %2<br>%3")
                           .arg(direction(finding.row->direction).toHtmlEscaped(),
                                link(studyTarget(finding.study->id), studyName(*finding.study)),
                                mutedSpan(joined({association(finding.row->associatedWithResponse), finding.row->matrix,
                                                  finding.arm ? finding.arm->label : tr("whole study"),
                                                  finding.row->at ? timeText(*finding.row->at) : QString(),
                                                  printedP(finding.row->p, finding.row->pBelow), finding.row->note,
                                                  sourceWords(*finding.study, finding.row->source)}))));
        }
    }
    if (!listed.empty()) detail.html += SourceList(listed).html();
    return detail;
}

Detail MechanismsPage::detail(const QString& target) const {
    const QStringList parts = target.split(QLatin1Char(':'));
    if (parts.front() == QLatin1String("way")) return wayDetail(parts);
    if (parts.front() == QLatin1String("marker")) return markerDetail(target);
    return {};
}

} // namespace trd
