// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/synthesisfigures.h"

#include "figure/axes.h"
#include "figure/forestfigure.h"
#include "figure/format.h"
#include "figure/sourcemark.h"
#include "figure/synthesiswords.h"
#include "figure/words.h"
#include "stats/bias.h"
#include "stats/regression.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace trd {

namespace {

class SynthesisText {
    Q_DECLARE_TR_FUNCTIONS(Synthesis)
};

// Below this many trials a test of asymmetry has next to no power (Cochrane Handbook 13.3.5.4).
constexpr std::size_t fewForFunnel = 10;

/// Leaves a figure empty with its reason, where a view needs one comparison and this many trials.
bool refuses(Figure& figure, const Synthesis& synthesis, int least) {
    figure.finding.clear();
    if (!synthesis.comparison) {
        figure.empty =
            synthesis.comparisons.empty()
                ? figure.empty
                : QCoreApplication::translate("Synthesis", "This view is of one comparison: choose one above.");
        return true;
    }
    if (synthesis.mixed) {
        figure.empty =
            QCoreApplication::translate("Synthesis", "These trials are of people of different resistance, which are "
                                                     "not pooled. Choose one kind of people in the filters.");
        return true;
    }
    if (!synthesis.comparison->pools()) {
        figure.empty = QCoreApplication::translate(
            "Synthesis", "These trials do not say whether the treatment was added or switched to: they are not pooled. "
                         "Choose another comparison above.");
        return true;
    }
    const auto found = static_cast<int>(synthesis.pooledTrials().size());
    if (found >= least) return false;
    figure.empty =
        QCoreApplication::translate("Synthesis", "This view needs %1 trials with an effect; this comparison has %2. "
                                                 "Take all studies, or choose another measure or comparison above.")
            .arg(countText(least), countText(found));
    return true;
}

Mark trialMark(const Evidence& evidence, const Synthesis& synthesis, const TrialEffect& trial) {
    Mark mark;
    mark.hue = hueOf(evidence, synthesis);
    mark.hollow = isDerived(trial);
    mark.dotted = isSecondHand(*trial.study, trial.contrast.source);
    mark.target = studyTarget(trial.study->id);
    mark.tip = trialTip(synthesis, trial);
    return mark;
}

void addSources(Figure& figure, const std::vector<const TrialEffect*>& trials) {
    std::vector<const Study*> behind;
    for (const TrialEffect* trial : trials) behind.push_back(trial->study);
    figure.sources = citations(behind);
}

/// What shape and fill mean, of the trials drawn.
void explainMarks(Figure& figure, const Evidence& evidence, const Synthesis& synthesis,
                  const std::vector<const TrialEffect*>& trials, Shape shape) {
    const Hue hue = hueOf(evidence, synthesis);
    if (std::ranges::any_of(trials, [](const TrialEffect* trial) { return !isDerived(*trial); }))
        figure.legend.push_back({hue, shape, false, false, SynthesisText::tr("as reported")});
    if (std::ranges::any_of(trials, [](const TrialEffect* trial) { return isDerived(*trial); }))
        figure.legend.push_back(
            {hue, shape, true, false, SynthesisText::tr("derived from counts, means or another interval")});
    if (std::ranges::any_of(
            trials, [](const TrialEffect* trial) { return isSecondHand(*trial->study, trial->contrast.source); }))
        figure.legend.push_back({Hue::Neutral, Shape::Circle, false, true, secondHandWords()});
}

TableCell natural(SynthesisMeasure measure, double value) {
    return numberCell(toNatural(measure, value), valueText(measure, value));
}

class Sensitivity {
public:
    Sensitivity(const Evidence& evidence, const Selection& selection, const Synthesis& synthesis, WithoutOne way)
        : m_evidence(evidence), m_synthesis(synthesis), m_way(way), m_measure(synthesis.query.measure),
          m_trials(synthesis.pooledTrials()) {
        m_figure.id = toWord(way);
        dressSynthesisFigure(m_figure, evidence, selection, synthesis);
    }

    Figure build() {
        if (refuses(m_figure, m_synthesis, m_way == WithoutOne::Influence ? 3 : 2)) return std::move(m_figure);
        // Added one by one in the order of their years, whatever the subgroups.
        if (m_way == WithoutOne::Cumulative)
            std::ranges::stable_sort(m_trials, {}, [](const TrialEffect* trial) {
                return std::make_pair(trial->study->citation.year, trial->study->id);
            });
        std::vector<stats::Effect> effects;
        for (const TrialEffect* trial : m_trials) effects.push_back(*trial->effect);
        addSources(m_figure, m_trials);
        if (m_way == WithoutOne::Influence) {
            influence(effects);
            return std::move(m_figure);
        }
        const auto pools = m_way == WithoutOne::Each ? stats::leaveOneOut(effects, m_synthesis.query.model)
                                                     : stats::cumulative(effects, m_synthesis.query.model);
        m_figure.columns = {{SynthesisText::tr("Effect\n[interval]"), false, true},
                            {SynthesisText::tr("I²"), false, true},
                            {SynthesisText::tr("τ²"), false, true}};
        m_figure.table.columns = {{QStringLiteral("study"), m_way == WithoutOne::Each
                                                                ? SynthesisText::tr("Without")
                                                                : SynthesisText::tr("Up to and with")},
                                  {QStringLiteral("k"), SynthesisText::tr("Trials"), true},
                                  {QStringLiteral("estimate"), SynthesisText::tr("Effect"), true},
                                  {QStringLiteral("lower"), SynthesisText::tr("From"), true},
                                  {QStringLiteral("upper"), SynthesisText::tr("To"), true},
                                  {QStringLiteral("tau2"), tau2Title(m_measure), true},
                                  {QStringLiteral("i2"), SynthesisText::tr("I², %"), true}};
        const auto commonOf = [&](std::size_t i) {
            std::vector<stats::Effect> part(
                effects.begin(),
                m_way == WithoutOne::Each ? effects.end() : effects.begin() + static_cast<std::ptrdiff_t>(i) + 2);
            if (m_way == WithoutOne::Each) part.erase(part.begin() + static_cast<std::ptrdiff_t>(i));
            return widerCommon(pools[i], part, m_synthesis.query.model);
        };
        for (std::size_t i = 0; i < pools.size(); ++i) {
            const TrialEffect& trial = *m_trials[m_way == WithoutOne::Each ? i : i + 1];
            addPool(m_way == WithoutOne::Each ? SynthesisText::tr("without %1").arg(studyName(*trial.study))
                                              : SynthesisText::tr("with %1").arg(studyName(*trial.study)),
                    pools[i], commonOf(i), &trial);
        }
        if (const auto& overall = m_synthesis.overall; overall && overall->converged && m_way == WithoutOne::Each)
            addPool(allTrials(), *overall, m_synthesis.common, nullptr);
        m_figure.x = synthesisAxis(m_evidence, m_synthesis, m_focus, m_ends);
        const Hue hue = hueOf(m_evidence, m_synthesis);
        m_figure.legend.push_back({hue, Shape::Square, false, false,
                                   m_way == WithoutOne::Each ? SynthesisText::tr("pooled without this trial")
                                                             : SynthesisText::tr("pooled up to this trial")});
        if (m_way == WithoutOne::Each && m_synthesis.overall)
            m_figure.legend.push_back({hue, Shape::PooledDiamond, false, false,
                                       m_synthesis.excluded.empty()
                                           ? SynthesisText::tr("all trials pooled")
                                           : SynthesisText::tr("all trials pooled but those left out")});
        say(pools);
        return std::move(m_figure);
    }

private:
    /// What the row of reference is of: trials that the reader left out are in none of these pools.
    [[nodiscard]] QString allTrials() const {
        return m_synthesis.excluded.empty() ? SynthesisText::tr("All trials")
                                            : SynthesisText::tr("All trials but those left out");
    }

    void addPool(const QString& label, const stats::Pooled& pooled, const std::optional<stats::Pooled>& common,
                 const TrialEffect* trial) {
        FigureRow row;
        row.label = label;
        row.marker = false;
        row.hollow = trial != nullptr;
        row.strong = trial == nullptr;
        row.cells = {pooled.converged ? effectText(m_measure, pooled.estimate, pooled.lower, pooled.upper) : QString(),
                     pooled.converged && pooled.i2 ? SynthesisText::tr("%1 %").arg(numberText(*pooled.i2, 0))
                                                   : QStringLiteral("–"),
                     pooled.converged ? tau2Text(m_measure, pooled.tau2) : QStringLiteral("–")};
        if (trial) row.target = studyTarget(trial->study->id);
        if (!pooled.converged) row.words = warningWords(m_measure, pooled);
        m_figure.table.rows.push_back(
            {trial ? TableCell{studyName(*trial->study), trial->study->id, row.target} : textCell(label),
             numberCell(pooled.k), natural(m_measure, pooled.estimate), natural(m_measure, pooled.lower),
             natural(m_measure, pooled.upper), tau2Cell(m_measure, pooled.tau2),
             pooled.i2 ? numberCell(*pooled.i2, numberText(*pooled.i2, 1)) : emptyCell()});
        if (pooled.converged) {
            Mark mark;
            mark.x = axisPlace(m_measure, pooled.estimate);
            mark.y = static_cast<double>(m_figure.rows.size());
            mark.lower = axisPlace(m_measure, pooled.lower);
            mark.upper = axisPlace(m_measure, pooled.upper);
            mark.hue = hueOf(m_evidence, m_synthesis);
            mark.shape = trial ? Shape::Square : Shape::PooledDiamond;
            mark.size = trial ? 9 : 14;
            mark.minor = trial != nullptr;
            mark.target = row.target;
            mark.tip = QStringList{label, row.cells.front() + QStringLiteral(" · ") + wordFor(m_measure),
                                   heterogeneityWords(m_measure, pooled), warningWords(m_measure, pooled, common)}
                           .join(QLatin1Char('\n'))
                           .trimmed();
            mark.tableRow = static_cast<int>(m_figure.table.rows.size()) - 1;
            m_focus.push_back(pooled.estimate);
            m_ends.insert(m_ends.end(), {pooled.lower, pooled.upper});
            m_figure.marks.push_back(mark);
        }
        m_figure.rows.push_back(row);
    }

    void say(const std::vector<stats::Pooled>& pools) {
        const auto clear = [](const stats::Pooled& pooled) { return pooled.lower > 0 || pooled.upper < 0; };
        const auto [low, high] = std::ranges::minmax_element(pools, {}, &stats::Pooled::estimate);
        if (m_way == WithoutOne::Each) {
            const auto turned = static_cast<int>(std::ranges::count_if(
                pools, [&](const stats::Pooled& pooled) { return clear(pooled) != clear(*m_synthesis.overall); }));
            m_figure.finding =
                turned == 0 ? SynthesisText::tr("Without any single trial the result runs from %1 to %2; whether its "
                                                "interval leaves out “no difference” hangs on no single trial.")
                            : SynthesisText::tr("Without any single trial the result runs from %1 to %2; whether its "
                                                "interval leaves out “no difference” hangs on %n of them.",
                                                nullptr, turned);
        } else {
            m_figure.finding = SynthesisText::tr("As trials came in, the result moved between %1 and %2.");
        }
        m_figure.finding =
            m_figure.finding.arg(valueText(m_measure, low->estimate), valueText(m_measure, high->estimate));
    }

    void influence(const std::vector<stats::Effect>& effects) {
        const auto found = stats::influence(effects, m_synthesis.query.model);
        m_figure.columns = {{SynthesisText::tr("Leverage"), false, true},
                            {SynthesisText::tr("Cook's\ndistance"), false, true},
                            {SynthesisText::tr("τ² without"), false, true}};
        m_figure.table.columns = {
            {QStringLiteral("study"), SynthesisText::tr("Study")},
            {QStringLiteral("residual"), SynthesisText::tr("Studentised residual"), true},
            {QStringLiteral("hat"), SynthesisText::tr("Leverage"), true},
            {QStringLiteral("cook"), SynthesisText::tr("Cook's distance"), true},
            {QStringLiteral("tau2"), SynthesisText::tr("%1, without").arg(tau2Title(m_measure)), true}};
        std::vector<double> values{-3, 3};
        int beyond = 0;
        for (std::size_t i = 0; i < found.size(); ++i) {
            const TrialEffect& trial = *m_trials[i];
            const stats::Influence& one = found[i];
            FigureRow row;
            row.label = studyName(*trial.study);
            row.sublabel = pairWords(m_evidence, trial, true);
            row.marker = false;
            row.hollow = true;
            row.target = studyTarget(trial.study->id);
            row.cells = {numberText(one.hat, 2), one.cook ? numberText(*one.cook, 2) : QStringLiteral("–"),
                         tau2Text(m_measure, one.tau2)};
            m_figure.table.rows.push_back(
                {{studyName(*trial.study), trial.study->id, row.target},
                 one.residual ? numberCell(*one.residual, numberText(*one.residual, 2)) : emptyCell(),
                 numberCell(one.hat, numberText(one.hat, 3)),
                 one.cook ? numberCell(*one.cook, numberText(*one.cook, 3)) : emptyCell(),
                 tau2Cell(m_measure, one.tau2)});
            if (one.residual) {
                Mark mark = trialMark(m_evidence, m_synthesis, trial);
                mark.shape = Shape::Square;
                mark.size = 6 + 14 * std::sqrt(one.hat);
                mark.x = *one.residual;
                mark.y = static_cast<double>(m_figure.rows.size());
                mark.tip = SynthesisText::tr("%1\nstudentised residual %2, leverage %3")
                               .arg(row.label, numberText(*one.residual, 2), numberText(one.hat, 2));
                mark.tableRow = static_cast<int>(m_figure.table.rows.size()) - 1;
                values.push_back(mark.x);
                beyond += std::abs(mark.x) > 2;
                m_figure.marks.push_back(mark);
            }
            m_figure.rows.push_back(row);
        }
        explainMarks(m_figure, m_evidence, m_synthesis, m_trials, Shape::Square);
        if (!m_figure.note.isEmpty()) m_figure.note += QLatin1Char(' ');
        m_figure.note +=
            SynthesisText::tr("A larger mark has more leverage. In the columns: %1.").arg(tau2Title(m_measure));
        m_figure.x = linearAxis(
            values,
            SynthesisText::tr(
                "studentised residual: how far a trial lies from what the others predict, in standard errors"),
            true);
        m_figure.finding = beyond == 0
                               ? SynthesisText::tr("No trial lies further from the others than two standard errors.")
                               : SynthesisText::tr("%n trial(s) lie further from the others than two standard errors.",
                                                   nullptr, beyond);
    }

    const Evidence& m_evidence;
    const Synthesis& m_synthesis;
    WithoutOne m_way;
    SynthesisMeasure m_measure;
    std::vector<const TrialEffect*> m_trials;
    Figure m_figure;
    std::vector<double> m_focus, m_ends;
};

} // namespace

Figure withoutOneFigure(const Evidence& evidence, const Selection& selection, const Synthesis& synthesis,
                        WithoutOne way) {
    return Sensitivity(evidence, selection, synthesis, way).build();
}

Figure funnelFigure(const Evidence& evidence, const Selection& selection, const Synthesis& synthesis) {
    Figure figure;
    figure.id = QStringLiteral("funnel");
    figure.orientation = Orientation::Plane;
    dressSynthesisFigure(figure, evidence, selection, synthesis);
    if (refuses(figure, synthesis, 3)) return figure;
    const SynthesisMeasure measure = synthesis.query.measure;
    const auto trials = synthesis.pooledTrials();
    const std::vector<stats::Effect> effects = synthesis.effects();
    const double unit = measure == SynthesisMeasure::RiskDifference ? 100 : 1;
    double widest = 0;
    for (const stats::Effect& effect : effects) widest = std::max(widest, std::sqrt(effect.variance) * unit);

    figure.table.columns = {{QStringLiteral("study"), SynthesisText::tr("Study")},
                            {QStringLiteral("estimate"), SynthesisText::tr("Effect"), true},
                            {QStringLiteral("se"), standardErrorTitle(measure), true}};
    std::vector<double> focus, ends;
    for (const TrialEffect* trial : trials) {
        const double standardError = std::sqrt(trial->effect->variance);
        Mark mark = trialMark(evidence, synthesis, *trial);
        mark.shape = Shape::Circle;
        mark.size = 10;
        mark.x = axisPlace(measure, trial->effect->value);
        mark.y = -standardError * unit; // the most precise on top
        mark.tableRow = static_cast<int>(figure.table.rows.size());
        figure.table.rows.push_back({{studyName(*trial->study), trial->study->id, mark.target},
                                     natural(measure, trial->effect->value),
                                     standardErrorCell(measure, standardError)});
        figure.marks.push_back(mark);
        focus.push_back(trial->effect->value);
    }
    FigureAxis y = linearAxis(
        {0, widest}, SynthesisText::tr("%1; the most precise trials on top").arg(standardErrorTitle(measure)), true);
    figure.y.title = y.title;
    figure.y.min = -y.max;
    figure.y.max = 0;
    std::ranges::reverse(y.ticks);
    for (const AxisTick& tick : y.ticks) figure.y.ticks.push_back({-tick.at, tick.text});
    static constexpr double levels[] = {99, 95, 90};
    const auto contours = stats::funnelContours(levels);
    // The axis shows the widest contour at the lower edge as well, so that it can be seen which trials lie outside.
    const double edge = y.max / unit;
    ends = {contours.front().lower(0, edge), contours.front().upper(0, edge)};
    focus.insert(focus.end(), ends.begin(), ends.end());
    figure.x = synthesisAxis(evidence, synthesis, focus, {});
    figure.x.title = unitWords(synthesis);
    for (const stats::FunnelContour& contour : contours)
        figure.areas.push_back({{{0, 0},
                                 {axisPlace(measure, contour.upper(0, edge)), -y.max},
                                 {axisPlace(measure, contour.lower(0, edge)), -y.max}},
                                0.09,
                                Hue::Neutral});
    const Hue hue = hueOf(evidence, synthesis);
    if (synthesis.overall && synthesis.overall->converged) {
        const double at = axisPlace(measure, synthesis.overall->estimate);
        figure.strokes.push_back({{{at, 0}, {at, -y.max}}, hue, 1.8});
    }
    addSources(figure, trials);
    explainMarks(figure, evidence, synthesis, trials, Shape::Circle);
    const auto egger = stats::egger(effects);
    if (egger) {
        const auto onLine = [&](double se) {
            return QPointF(axisPlace(measure, egger->limitEstimate + egger->intercept * se), -se * unit);
        };
        figure.strokes.push_back({{onLine(0), onLine(edge)}, hue, 1.6, true});
    }
    QStringList finding;
    if (trials.size() < fewForFunnel) {
        finding << SynthesisText::tr(
            "With %n trial(s) a funnel says next to nothing: below ten, small and large trials cannot be told apart.",
            nullptr, static_cast<int>(trials.size()));
        if (egger && egger->p)
            finding << SynthesisText::tr("Egger's test, for the record: t %1 on %2 df, %3.")
                           .arg(numberText(egger->t.value_or(0), 2), countText(egger->df), pText(*egger->p));
    } else if (egger && egger->p)
        finding
            << (*egger->p < 0.1
                    ? SynthesisText::tr(
                          "Small trials tend to find something else than large ones (Egger's test: t %1 on %2 df, %3).")
                    : SynthesisText::tr("Egger's test does not tell small trials from large ones (t %1 on %2 df, %3); "
                                        "that is no proof that nothing is missing."))
                   .arg(numberText(egger->t.value_or(0), 2), countText(egger->df), pText(*egger->p));
    figure.finding = finding.join(QLatin1Char(' '));
    figure.note += QLatin1Char(' ') +
                   SynthesisText::tr("Full line: the pooled effect; dashed: Egger's regression. A trial in the darkest "
                                     "wedge has p above 0.10, in the next 0.05 to 0.10, in the palest 0.01 to 0.05, "
                                     "outside below 0.01. Asymmetry has more reasons than unpublished trials.");
    return figure;
}

Figure moderatorFigure(const Evidence& evidence, const Selection& selection, const Synthesis& synthesis,
                       Moderator moderator) {
    Figure figure;
    figure.id = QStringLiteral("moderator");
    figure.orientation = Orientation::Plane;
    dressSynthesisFigure(figure, evidence, selection, synthesis);
    if (refuses(figure, synthesis, 3)) return figure;
    const SynthesisMeasure measure = synthesis.query.measure;
    std::vector<const TrialEffect*> trials;
    std::vector<double> at;
    for (const TrialEffect* trial : synthesis.pooledTrials()) {
        std::optional<double> value;
        if (moderator == Moderator::Year)
            value = trial->study->citation.year;
        else if (moderator == Moderator::Time && trial->contrast.atHours)
            value = *trial->contrast.atHours / 24;
        else if (moderator == Moderator::People && trial->n1 && trial->n2)
            value = peopleIn({trial});
        if (!value) continue;
        trials.push_back(trial);
        at.push_back(*value);
    }
    if (trials.size() < 3) {
        figure.empty =
            SynthesisText::tr("Fewer than three trials say this of themselves. Choose another property above.");
        return figure;
    }
    std::vector<stats::Effect> effects;
    std::vector<double> focus, ends;
    for (const TrialEffect* trial : trials) {
        effects.push_back(*trial->effect);
        focus.push_back(trial->effect->value);
        ends.insert(ends.end(), {trial->lower, trial->upper});
    }
    const QString title = moderator == Moderator::Year     ? SynthesisText::tr("year of publication")
                          : moderator == Moderator::People ? SynthesisText::tr("people in the trial")
                                                           : SynthesisText::tr("days since the first dose");
    const auto [least, most] = std::ranges::minmax(at);
    figure.x = linearAxis({least, most}, title, false);
    if (moderator == Moderator::Year) {
        // Years are names, not amounts: no separators, and a tick only where a year is.
        figure.x.min = least - 1;
        figure.x.max = most + 1;
        figure.x.ticks.clear();
        for (int year = static_cast<int>(least); year <= static_cast<int>(most); ++year)
            figure.x.ticks.push_back({static_cast<double>(year), QString::number(year)});
    } else {
        const double room = 0.04 * (figure.x.max - figure.x.min);
        figure.x.min -= room;
        figure.x.max += room;
    }
    figure.y = synthesisAxis(evidence, synthesis, focus, ends);
    figure.y.title = unitWords(synthesis);
    figure.strokes.push_back({{{figure.x.min, 0}, {figure.x.max, 0}}, Hue::Neutral, 1.2});
    figure.table.columns = {{QStringLiteral("study"), SynthesisText::tr("Study")},
                            {QStringLiteral("moderator"), title, true},
                            {QStringLiteral("estimate"), SynthesisText::tr("Effect"), true},
                            {QStringLiteral("lower"), SynthesisText::tr("From"), true},
                            {QStringLiteral("upper"), SynthesisText::tr("To"), true}};
    for (std::size_t i = 0; i < trials.size(); ++i) {
        const TrialEffect& trial = *trials[i];
        Mark mark = trialMark(evidence, synthesis, trial);
        mark.x = at[i];
        mark.y = axisPlace(measure, trial.effect->value);
        mark.lower = axisPlace(measure, trial.lower);
        mark.upper = axisPlace(measure, trial.upper);
        mark.quiet = true;
        mark.size = 8 + 26 * std::sqrt(trial.weight / 100);
        mark.tableRow = static_cast<int>(figure.table.rows.size());
        const QString place = moderator == Moderator::Year ? QString::number(at[i]) : shortNumber(at[i], 2);
        figure.table.rows.push_back({{studyName(*trial.study), trial.study->id, mark.target},
                                     numberCell(at[i], place),
                                     natural(measure, trial.effect->value),
                                     natural(measure, trial.lower),
                                     natural(measure, trial.upper)});
        figure.marks.push_back(mark);
    }
    addSources(figure, trials);
    explainMarks(figure, evidence, synthesis, trials, Shape::Circle);
    const std::vector<std::vector<double>> moderators{at};
    const auto fit = stats::metaRegression(effects, moderators, synthesis.query.model);
    const auto* regression = std::get_if<stats::Regression>(&fit);
    if (!regression || !regression->converged) {
        figure.finding =
            SynthesisText::tr("No line can be laid through these trials: they are too few, or do not differ in this.");
        return figure;
    }
    const stats::Coefficient &intercept = regression->coefficients[0], &slope = regression->coefficients[1];
    const auto onLine = [&](double x) {
        return QPointF(x, axisPlace(measure, intercept.estimate + slope.estimate * x));
    };
    figure.strokes.push_back({{onLine(least), onLine(most)}, hueOf(evidence, synthesis), 2});
    const QString p = slope.p ? pText(*slope.p) : QString();
    const bool clear = slope.p && *slope.p < 0.05;
    // Where nothing differs there is no share of it to explain.
    const stats::PoolOptions& model = synthesis.query.model;
    const bool explainable = model.tau2 == stats::Tau2Method::Fixed || stats::pool(effects, model).tau2 > 0;
    figure.finding =
        (clear ? SynthesisText::tr("The effect changes with the %1 (%2; R² %3, residual I² %4 %).")
               : SynthesisText::tr("No clear change of the effect with the %1 (%2; R² %3, residual I² %4 %)."))
            .arg(title, p,
                 explainable ? SynthesisText::tr("%1 %").arg(numberText(regression->r2, 0)) : QStringLiteral("–"),
                 numberText(regression->i2, 0));
    figure.note += QLatin1Char(' ') +
                   SynthesisText::tr("A larger mark weighs more. A line through trials describes trials: people within "
                                     "them may differ otherwise, and fewer than ten trials rarely carry one.");
    return figure;
}

} // namespace trd
