// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/compare/comparepage.h"

#include "charts/figurepanel.h"
#include "figure/format.h"
#include "figure/words.h"
#include "widgets/detailhtml.h"
#include "widgets/segmented.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QComboBox>

#include <algorithm>

namespace trd {

ComparePage::ComparePage(const Evidence& evidence, QWidget* parent)
    : Page(evidence, parent), m_outcome(quietCombo(this, tr("Outcome"))), m_measure(quietCombo(this, tr("Measure"))),
      m_by(quietCombo(this, tr("Group by"))), m_sort(quietCombo(this, tr("Sort"))), m_panel(new FigurePanel(this)) {
    auto* modes = new QWidget(this);
    m_mode = addSegments(modes, {tr("Rates (description)"), tr("Within-trial contrasts")}, tr("What to compare"));
    m_outcome->addItem(tr("Response"), QStringLiteral("response"));
    m_outcome->addItem(tr("Remission"), QStringLiteral("remission"));
    m_outcome->addItem(tr("Change of score"), QStringLiteral("change"));
    for (const Measure measure : {Measure::RiskRatio, Measure::OddsRatio, Measure::RiskDifference,
                                  Measure::MeanDifference, Measure::StandardisedMeanDifference}) {
        QString word = wordFor(measure);
        word[0] = word[0].toUpper();
        m_measure->addItem(word, toWord(measure));
    }
    m_by->addItem(tr("By treatment"), static_cast<int>(GroupBy::Treatment));
    m_by->addItem(tr("By strategy"), static_cast<int>(GroupBy::Strategy));
    m_by->addItem(tr("By study"), static_cast<int>(GroupBy::Study));
    // Nothing is ranked unless the reader asks for it: the first order is that of the catalogue.
    m_sort->addItem(tr("Sort: strategy"), static_cast<int>(RateSort::Catalogue));
    m_sort->addItem(tr("Sort: rate"), static_cast<int>(RateSort::Value));
    m_sort->addItem(tr("Sort: certainty"), static_cast<int>(RateSort::Certainty));
    m_sort->addItem(tr("Sort: name"), static_cast<int>(RateSort::Name));

    m_panel->addControl(modes);
    for (QComboBox* box : {m_outcome, m_measure, m_by, m_sort}) m_panel->addControl(box);

    layOutScrolled(m_panel);

    connect(m_mode, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on) changed();
    });
    for (QComboBox* box : {m_outcome, m_measure, m_by, m_sort})
        connect(box, &QComboBox::currentIndexChanged, this, &ComparePage::changed);
    connect(m_panel, &FigurePanel::activated, this, &Page::intent);
}

ComparePage::Mode ComparePage::mode() const { return m_mode->checkedId() == 1 ? Mode::Contrasts : Mode::Rates; }

RateOutcome ComparePage::outcome() const {
    return m_outcome->currentData().toString() == QLatin1String("remission") ? RateOutcome::Remission
                                                                             : RateOutcome::Response;
}

void ComparePage::setSelection(const Selection& selection) {
    m_selection = selection;
    refresh();
}

void ComparePage::setTheme(const Theme& theme, double scale) { m_panel->setTheme(theme, scale); }

void ComparePage::changed() {
    refresh();
    emit viewStateChanged();
}

void ComparePage::refresh() {
    const bool contrastMode = mode() == Mode::Contrasts;
    const bool change = m_outcome->currentData().toString() == QLatin1String("change");
    m_measure->setVisible(contrastMode);
    m_by->setVisible(!contrastMode);
    m_sort->setVisible(!contrastMode);
    // A change of score has no rate, and a rate no mean difference: what cannot be asked is set right, not offered.
    {
        const QSignalBlocker outcomeBlocked(m_outcome), measureBlocked(m_measure);
        if (change && !contrastMode) m_outcome->setCurrentIndex(0);
        const auto measure = fromWord<Measure>(m_measure->currentData().toString());
        const bool differenceOfMeans =
            measure == Measure::MeanDifference || measure == Measure::StandardisedMeanDifference;
        if (contrastMode && change && !differenceOfMeans)
            m_measure->setCurrentIndex(m_measure->findData(toWord(Measure::MeanDifference)));
        if (contrastMode && !change && differenceOfMeans) m_measure->setCurrentIndex(0);
    }
    m_rates = {};
    if (contrastMode) {
        ContrastQuery query;
        query.outcome = m_outcome->currentData().toString();
        query.measure = fromWord<Measure>(m_measure->currentData().toString());
        m_panel->setFigure(
            contrastFigure(evidence(), m_selection, query, drawnContrasts(evidence(), m_selection, query)));
    } else {
        m_rates = rates(evidence(), m_selection, outcome(), static_cast<GroupBy>(m_by->currentData().toInt()));
        m_panel->setFigure(
            rateFigure(evidence(), m_selection, m_rates, static_cast<RateSort>(m_sort->currentData().toInt())));
    }
}

std::optional<FigureRequest> ComparePage::request() const {
    const auto set = [](FigureRequest& request, const char* name, const QString& value) {
        request.options.insert(QString::fromLatin1(name), {value});
    };
    FigureRequest asked{QStringLiteral("rates"), {}, m_selection};
    set(asked, "outcome", m_outcome->currentData().toString());
    if (mode() == Mode::Contrasts) {
        asked.kind = QStringLiteral("contrasts");
        if (const auto measure = fromWord<Measure>(m_measure->currentData().toString()))
            set(asked, "measure", measureOption(*measure));
        return asked;
    }
    set(asked, "by", toWord(static_cast<GroupBy>(m_by->currentData().toInt())));
    set(asked, "sort", toWord(static_cast<RateSort>(m_sort->currentData().toInt())));
    return asked;
}

void ComparePage::setRequest(const FigureRequest& request) {
    QJsonObject state = viewState();
    const auto set = [&state](const char* key, const QJsonValue& value) { state.insert(QLatin1String(key), value); };
    const bool contrasts = request.kind == QLatin1String("contrasts");
    set("mode", static_cast<int>(contrasts ? Mode::Contrasts : Mode::Rates));
    if (const QString outcome = request.option("outcome"); !outcome.isEmpty()) set("outcome", outcome);
    for (int i = 0; i < m_measure->count(); ++i)
        if (const auto measure = fromWord<Measure>(m_measure->itemData(i).toString());
            measure && measureOption(*measure) == request.option("measure"))
            set("measure", toWord(*measure));
    if (const auto by = fromWord<GroupBy>(request.option("by"))) set("by", m_by->findData(static_cast<int>(*by)));
    if (const auto sort = fromWord<RateSort>(request.option("sort")))
        set("order", m_sort->findData(static_cast<int>(*sort)));
    setViewState(state);
}

QJsonObject ComparePage::viewState() const {
    return {{QStringLiteral("mode"), m_mode->checkedId()},
            {QStringLiteral("outcome"), m_outcome->currentData().toString()},
            {QStringLiteral("measure"), m_measure->currentData().toString()},
            {QStringLiteral("by"), m_by->currentIndex()},
            {QStringLiteral("order"), m_sort->currentIndex()}};
}

void ComparePage::setViewState(const QJsonObject& state) {
    const QSignalBlocker modeBlocked(m_mode), a(m_outcome), b(m_measure), c(m_by), d(m_sort);
    if (auto* button = m_mode->button(state.value(QLatin1String("mode")).toInt())) button->setChecked(true);
    const auto choose = [](QComboBox* box, int index) {
        if (index >= 0 && index < box->count()) box->setCurrentIndex(index);
    };
    choose(m_outcome, m_outcome->findData(state.value(QLatin1String("outcome")).toString()));
    choose(m_measure, m_measure->findData(state.value(QLatin1String("measure")).toString()));
    choose(m_by, state.value(QLatin1String("by")).toInt());
    choose(m_sort, state.value(QLatin1String("order")).toInt());
    refresh();
}

Detail ComparePage::detail(const QString& target) const {
    const auto group = std::ranges::find(m_rates.groups, target, groupTarget);
    if (group == m_rates.groups.end()) return {};
    return rateGroupDetail(evidence(), m_rates, *group);
}

} // namespace trd
