// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/onset/onsetpage.h"

#include "charts/figurepanel.h"
#include "figure/onsetfigures.h"
#include "widgets/segmented.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>

namespace trd {

namespace {

const QString rateWord = QStringLiteral("rates"), ratioWord = QStringLiteral("ratios"),
              timeWord = QStringLiteral("times");

} // namespace

OnsetPage::OnsetPage(const Evidence& evidence, QWidget* parent)
    : Page(evidence, parent), m_outcome(quietCombo(this, tr("Outcome"))), m_what(quietCombo(this, tr("What is shown"))),
      m_panel(new FigurePanel(this)) {
    auto* views = new QWidget(this);
    m_view = addSegments(views, {tr("Onset"), tr("Course"), tr("Durability")}, tr("What to look at"));
    m_outcome->addItem(tr("Response"), toWord(RateOutcome::Response));
    m_outcome->addItem(tr("Remission"), toWord(RateOutcome::Remission));
    m_what->addItem(tr("Relapse and lasting response"), rateWord);
    m_what->addItem(tr("Ratios within trials"), ratioWord);
    m_what->addItem(tr("Time to relapse"), timeWord);

    m_panel->addControl(views);
    for (QComboBox* box : {m_outcome, m_what}) m_panel->addControl(box);
    layOutScrolled(m_panel);

    connect(m_view, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) changed();
    });
    for (QComboBox* box : {m_outcome, m_what}) connect(box, &QComboBox::currentIndexChanged, this, &OnsetPage::changed);
    connect(m_panel, &FigurePanel::activated, this, &Page::intent);
}

void OnsetPage::setSelection(const Selection& selection) {
    m_selection = selection;
    refresh();
}

void OnsetPage::setTheme(const Theme& theme, double scale) { m_panel->setTheme(theme, scale); }

void OnsetPage::changed() {
    refresh();
    emit viewStateChanged();
}

void OnsetPage::refresh() {
    const int view = m_view->checkedId();
    m_outcome->setVisible(view == Course);
    m_what->setVisible(view == Durability);
    if (view == Course) {
        const RateOutcome outcome =
            fromWord<RateOutcome>(m_outcome->currentData().toString()).value_or(RateOutcome::Response);
        m_panel->setFigure(courseFigure(evidence(), m_selection, outcome, courses(evidence(), m_selection, outcome)));
    } else if (view == Durability) {
        const auto findings = durability(evidence(), m_selection);
        const QString what = m_what->currentData().toString();
        m_panel->setFigure(what == ratioWord  ? durabilityRatioFigure(evidence(), m_selection, findings)
                           : what == timeWord ? durabilityTimeFigure(evidence(), m_selection, findings)
                                              : durabilityRateFigure(evidence(), m_selection, findings));
    } else {
        m_panel->setFigure(onsetFigure(evidence(), m_selection, onsetFindings(evidence(), m_selection)));
    }
}

std::optional<FigureRequest> OnsetPage::request() const {
    FigureRequest asked{QStringLiteral("onset"), {}, m_selection};
    if (m_view->checkedId() == Course) {
        asked.kind = QStringLiteral("course");
        asked.options.insert(QStringLiteral("outcome"), {m_outcome->currentData().toString()});
    } else if (m_view->checkedId() == Durability) {
        const QString what = m_what->currentData().toString();
        asked.kind = QStringLiteral("durability");
        asked.options.insert(QStringLiteral("view"), {what == ratioWord  ? QStringLiteral("ratios")
                                                      : what == timeWord ? QStringLiteral("times")
                                                                         : QStringLiteral("rates")});
    }
    return asked;
}

void OnsetPage::setRequest(const FigureRequest& request) {
    QJsonObject state = viewState();
    const bool lasting = request.kind == QLatin1String("durability");
    state.insert(QStringLiteral("view"), lasting                                   ? Durability
                                         : request.kind == QLatin1String("course") ? Course
                                                                                   : Onset);
    if (const QString outcome = request.option("outcome"); !outcome.isEmpty())
        state.insert(QStringLiteral("outcome"), outcome);
    // The words of the choice are those of the option.
    if (const QString what = request.option("view"); lasting && !what.isEmpty())
        state.insert(QStringLiteral("what"), what);
    setViewState(state);
}

QJsonObject OnsetPage::viewState() const {
    return {{QStringLiteral("view"), m_view->checkedId()},
            {QStringLiteral("outcome"), m_outcome->currentData().toString()},
            {QStringLiteral("what"), m_what->currentData().toString()}};
}

void OnsetPage::setViewState(const QJsonObject& state) {
    const QSignalBlocker viewBlocked(m_view), outcomeBlocked(m_outcome), whatBlocked(m_what);
    if (auto* button = m_view->button(state.value(QLatin1String("view")).toInt())) button->setChecked(true);
    for (const auto& [box, key] : {std::pair{m_outcome, "outcome"}, std::pair{m_what, "what"}})
        if (const int at = box->findData(state.value(QLatin1String(key)).toString()); at >= 0) box->setCurrentIndex(at);
    refresh();
}

} // namespace trd
