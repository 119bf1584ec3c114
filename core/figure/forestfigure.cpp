// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/forestfigure.h"

#include "figure/axes.h"
#include "figure/format.h"
#include "figure/sourcemark.h"
#include "figure/synthesiswords.h"
#include "figure/words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace trd {

namespace {

class ForestText {
    Q_DECLARE_TR_FUNCTIONS(Synthesis)
};

QString titleOf(const Evidence& evidence, const Synthesis& synthesis) {
    const SynthesisOutcome outcome = synthesis.query.outcome;
    if (!synthesis.comparison) {
        if (outcome == SynthesisOutcome::Change)
            return ForestText::tr("How much further do scores fall? Every comparison of this selection");
        return outcome == SynthesisOutcome::Remission
                   ? ForestText::tr("How much more often do people reach remission? Every comparison of this selection")
                   : ForestText::tr("How much more often do people respond? Every comparison of this selection");
    }
    const QString question = comparisonWords(evidence, *synthesis.comparison);
    if (outcome == SynthesisOutcome::Change)
        return ForestText::tr("%1: how much further do scores fall?").arg(question);
    return outcome == SynthesisOutcome::Remission
               ? ForestText::tr("%1: how many more people reach remission?").arg(question)
               : ForestText::tr("%1: how many more people respond?").arg(question);
}

class Forest {
public:
    Forest(const Evidence& evidence, const Selection& selection, const Synthesis& synthesis,
           const std::vector<ForestColumn>& columns)
        : m_evidence(evidence), m_synthesis(synthesis), m_chosen(columns), m_measure(synthesis.query.measure),
          m_counts(synthesis.query.outcome != SynthesisOutcome::Change) {
        m_figure.id = QStringLiteral("forest");
        dressSynthesisFigure(m_figure, evidence, selection, synthesis);
        startTrialTable(m_figure.table, m_measure);
        if (const auto further = static_cast<int>(synthesis.leftOut.size()); further > 0)
            m_figure.note += QLatin1Char(' ') +
                             ForestText::tr("%n further row(s) of these trials in the table, each with the reason.",
                                            nullptr, further);
    }

    Figure build() {
        m_weighted = m_synthesis.overall || std::ranges::any_of(m_synthesis.blocks, [](const SynthesisBlock& block) {
                         return block.pooled.has_value();
                     });
        addColumns();
        // Where all trials have the same comparator it is said once, in the note.
        QSet<QString> comparators;
        for (const auto* list : {&m_synthesis.silent, &m_synthesis.excluded})
            for (const TrialEffect& trial : *list) comparators.insert(trial.versus->treatment);
        for (const TrialEffect* trial : m_synthesis.pooledTrials()) comparators.insert(trial->versus->treatment);
        m_mixed = m_synthesis.comparison && comparators.size() > 1;
        if (m_synthesis.comparison && m_synthesis.comparison->kind == ComparatorKind::LowDose) m_mixed = true;
        if (comparators.size() == 1 && !m_mixed)
            m_figure.note +=
                QLatin1Char(' ') +
                ForestText::tr("Comparator in every trial: %1.").arg(treatmentName(m_evidence, *comparators.begin()));
        m_figure.note += QLatin1Char(' ') + ForestText::tr("“–”: the source does not print it.");
        std::vector<const TrialEffect*> drawn = m_synthesis.pooledTrials();
        for (const auto* list : {&m_synthesis.silent, &m_synthesis.excluded})
            for (const TrialEffect& trial : *list) drawn.push_back(&trial);
        if (!m_counts &&
            std::ranges::any_of(drawn, [](const TrialEffect* trial) { return trial->allocated1 || trial->allocated2; }))
            m_figure.note +=
                QLatin1Char(' ') +
                ForestText::tr("People in brackets were allocated; how many were analysed is not printed.");
        if (m_counts &&
            std::ranges::any_of(drawn, [](const TrialEffect* trial) { return !trial->counts && trial->percent1; }))
            m_figure.note +=
                QLatin1Char(' ') + ForestText::tr("A percentage stands where the source prints no events.");
        const bool parted = m_synthesis.blocks.size() > 1 || !m_synthesis.comparison || m_synthesis.mixed ||
                            m_synthesis.query.by != SubgroupBy::None;
        for (const SynthesisBlock& block : m_synthesis.blocks) addBlock(block, parted);
        if (const auto& overall = m_synthesis.overall; overall && overall->converged) {
            addPool(parted ? ForestText::tr("All trials") : ForestText::tr("Pooled"), *overall, m_synthesis.common,
                    QStringLiteral("pool:overall"), 15);
            if (m_synthesis.common) addCommon(*m_synthesis.common);
            // Without heterogeneity the interval of a new setting is the diamond's: beside a wider one it would say too
            // much twice.
            if (!m_synthesis.common || overall->tau2 > 0) addPrediction(*overall);
        }
        addExcluded();
        addSilent();
        for (const TrialEffect& trial : m_synthesis.leftOut)
            addTableRow(trial, ForestText::tr("no: %1").arg(whyWords(trial)));
        finish();
        return std::move(m_figure);
    }

private:
    QString whyWords(const TrialEffect& trial) const {
        const QString why = trial.why ? wordFor(*trial.why) : QString();
        const Study* other = m_evidence.study(trial.other);
        return other ? ForestText::tr("%1: %2").arg(why, studyName(*other)) : why;
    }

    void addColumns() {
        auto& columns = m_figure.columns;
        for (const ForestColumn column : m_chosen) {
            const QString title = column == ForestColumn::Dose       ? ForestText::tr("Dose")
                                  : column == ForestColumn::Scale    ? ForestText::tr("Scale")
                                  : column == ForestColumn::Time     ? ForestText::tr("Time")
                                  : column == ForestColumn::Blinding ? ForestText::tr("Blinding")
                                                                     : ForestText::tr("People");
            columns.push_back({title, true, column == ForestColumn::People || column == ForestColumn::Time});
        }
        columns.push_back(
            {m_counts ? ForestText::tr("Treatment\nevents/n") : ForestText::tr("Treatment\nn"), true, true});
        columns.push_back(
            {m_counts ? ForestText::tr("Comparator\nevents/n") : ForestText::tr("Comparator\nn"), true, true});
        columns.push_back({ForestText::tr("Effect\n[interval]"), false, true});
        if (m_weighted) columns.push_back({ForestText::tr("Weight"), false, true});
        columns.push_back({ForestText::tr("Risk\nof bias"), false, false, true});
    }

    QString chosenCell(ForestColumn column, const TrialEffect& trial) const {
        switch (column) {
        case ForestColumn::Dose:
            return trial.arm->dose.isEmpty() ? QStringLiteral("–") : trial.arm->dose.section(QLatin1Char(','), 0, 0);
        case ForestColumn::Scale:
            return trial.contrast.scale.isEmpty() ? QStringLiteral("–") : trial.contrast.scale;
        case ForestColumn::Time:
            return trial.contrast.atHours ? shortTime(*trial.contrast.atHours) : QStringLiteral("–");
        case ForestColumn::Blinding:
            return trial.study->design.blinding ? wordFor(*trial.study->design.blinding) : QStringLiteral("–");
        case ForestColumn::People:
            return trial.n1 && trial.n2 ? countText(peopleIn({&trial})) : QStringLiteral("–");
        }
        return {};
    }

    /// People who were allocated never pass for people who were analysed.
    static QString sideText(std::optional<int> events, std::optional<int> n, bool allocated,
                            std::optional<double> percent) {
        if (events && n) return QStringLiteral("%1/%2").arg(countText(*events), countText(*n));
        if (allocated) n.reset();
        if (percent) {
            const QString share = ForestText::tr("%1 %").arg(shortNumber(*percent, 1));
            return n ? ForestText::tr("%1 of %2").arg(share, countText(*n)) : share;
        }
        return n ? QStringLiteral("–/%1").arg(countText(*n)) : QStringLiteral("–");
    }
    static QString peopleText(std::optional<int> n, bool allocated) {
        if (!n) return QStringLiteral("–");
        return allocated ? QStringLiteral("(%1)").arg(countText(*n)) : countText(*n);
    }

    QStringList cellsOf(const TrialEffect& trial) const {
        QStringList cells;
        for (const ForestColumn column : m_chosen) cells << chosenCell(column, trial);
        if (m_counts) {
            const auto& counts = trial.counts;
            cells << sideText(counts ? std::optional(counts->events1) : std::nullopt, trial.n1, trial.allocated1,
                              trial.percent1)
                  << sideText(counts ? std::optional(counts->events2) : std::nullopt, trial.n2, trial.allocated2,
                              trial.percent2);
        } else {
            cells << peopleText(trial.n1, trial.allocated1) << peopleText(trial.n2, trial.allocated2);
        }
        cells << (trial.effect ? effectText(m_measure, trial.effect->value, trial.lower, trial.upper) : QString());
        if (m_weighted)
            cells << (trial.weight > 0 ? ForestText::tr("%1 %").arg(numberText(trial.weight, 1)) : QString());
        return cells << QString();
    }

    /// COMPARISON TOLD: by the heading above the row.
    FigureRow rowOf(const TrialEffect& trial, bool comparisonTold) const {
        FigureRow row;
        row.label = studyName(*trial.study);
        row.marker = false;
        row.hollow = true; // regular weight: the sums carry the emphasis
        QStringList sub;
        if (!comparisonTold) sub << treatmentName(m_evidence, trial.arm->treatment);
        if (const QString pair = pairWords(m_evidence, trial, m_mixed || !comparisonTold); !pair.isEmpty()) sub << pair;
        const auto shown = [&](ForestColumn column) { return std::ranges::find(m_chosen, column) != m_chosen.end(); };
        if (trial.contrast.atHours && !shown(ForestColumn::Time)) sub << shortTime(*trial.contrast.atHours);
        if (!trial.contrast.scale.isEmpty() && !shown(ForestColumn::Scale)) sub << trial.contrast.scale;
        row.sublabel = sub.join(QStringLiteral(", "));
        QStringList brief;
        if (trial.contrast.atHours && !shown(ForestColumn::Time)) brief << shortTime(*trial.contrast.atHours);
        if (!trial.combined.empty())
            brief << ForestText::tr("doses combined");
        else if (trial.doses > 1)
            brief << ForestText::tr("one of %n dose(s)", nullptr, trial.doses);
        row.brief = brief.join(QStringLiteral(", "));
        row.target = studyTarget(trial.study->id);
        row.cells = cellsOf(trial);
        return row;
    }

    void addHeading(const QString& text) {
        FigureRow row;
        row.label = text;
        row.marker = false;
        row.heading = true;
        m_figure.rows.push_back(row);
    }

    Hue hueFor(const Comparison& comparison) const { return hueOf(strategyOf(m_evidence, comparison.treatment)); }

    void addMark(const TrialEffect& trial, Hue hue, double size) {
        Mark mark;
        mark.x = axisPlace(m_measure, trial.effect->value);
        mark.y = static_cast<double>(m_figure.rows.size());
        mark.lower = axisPlace(m_measure, trial.lower);
        mark.upper = axisPlace(m_measure, trial.upper);
        mark.hue = hue;
        mark.shape = Shape::Square;
        mark.size = size;
        mark.minor = true; // thin whiskers: the diamonds are what the eye should end on
        mark.hollow = isDerived(trial);
        mark.dotted = isSecondHand(*trial.study, trial.contrast.source);
        m_secondHand |= mark.dotted;
        mark.target = studyTarget(trial.study->id);
        mark.tip = trialTip(m_synthesis, trial);
        mark.tableRow = static_cast<int>(m_figure.table.rows.size()) - 1;
        m_focus.push_back(trial.effect->value);
        m_ends.insert(m_ends.end(), {trial.lower, trial.upper});
        m_figure.marks.push_back(mark);
    }

    void addTableRow(const TrialEffect& trial, const QString& pooled) {
        addTrialRow(m_figure.table, m_evidence, m_synthesis, trial, pooled);
        m_behind.push_back(trial.study);
    }

    void addBlock(const SynthesisBlock& block, bool parted) {
        if (parted) addHeading(blockWords(m_evidence, m_synthesis, block));
        for (const TrialEffect& trial : block.trials) {
            FigureRow row = rowOf(trial, true);
            row.checked = true;
            row.toggle = QStringLiteral("exclude:") + trial.study->id;
            row.tip = ForestText::tr("Click the box or the name to leave this trial out of the pool; click elsewhere "
                                     "in the row to read about it.");
            addTableRow(trial, ForestText::tr("yes"));
            // Larger is heavier, with a least size that can be seen; of a trial alone there is no weight.
            addMark(trial, hueFor(block.comparison), trial.weight > 0 ? 5 + 13 * std::sqrt(trial.weight / 100) : 9);
            m_figure.marks.back().toggle = row.toggle;
            m_figure.marks.back().tip += QLatin1Char('\n') + ForestText::tr("Space or Delete leaves this trial out.");
            m_figure.rows.push_back(row);
        }
        if (parted && block.pooled && block.pooled->converged)
            addPool(ForestText::tr("Pooled"), *block.pooled, block.common,
                    m_synthesis.comparison ? QString() : QStringLiteral("comparison:") + block.comparison.key(), 11,
                    hueFor(block.comparison));
        else if (parted && block.trials.size() == 1)
            m_single = true;
    }

    void addPool(const QString& label, const stats::Pooled& pooled, const std::optional<stats::Pooled>& common,
                 const QString& target, double size, std::optional<Hue> hue = {}) {
        FigureRow row;
        row.label = label;
        row.marker = false;
        row.strong = true;
        row.target = target;
        row.sublabel =
            ForestText::tr("%n trial(s), I² %1 %", nullptr, pooled.k).arg(numberText(pooled.i2.value_or(0), 0));
        const QString effect = effectText(m_measure, pooled.estimate, pooled.lower, pooled.upper);
        row.cells = effectAlone(effect);
        Mark mark;
        mark.x = axisPlace(m_measure, pooled.estimate);
        mark.y = static_cast<double>(m_figure.rows.size());
        mark.lower = axisPlace(m_measure, pooled.lower);
        mark.upper = axisPlace(m_measure, pooled.upper);
        m_focus.push_back(pooled.estimate);
        m_ends.insert(m_ends.end(), {pooled.lower, pooled.upper});
        if (pooled.k >= 3 && pooled.predictionLower) {
            mark.farLower = axisPlace(m_measure, *pooled.predictionLower);
            mark.farUpper = axisPlace(m_measure, *pooled.predictionUpper);
            m_ends.insert(m_ends.end(), {*pooled.predictionLower, *pooled.predictionUpper});
        }
        mark.hue = hue.value_or(hueOf(m_evidence, m_synthesis));
        mark.shape = Shape::PooledDiamond;
        mark.size = size;
        mark.target = target;
        QStringList lines{label,
                          effect + QStringLiteral(" · ") + wordFor(m_measure),
                          row.sublabel,
                          modelWords(m_synthesis.query.model),
                          heterogeneityWords(m_measure, pooled),
                          warningWords(m_measure, pooled, common)};
        lines.removeAll(QString());
        mark.tip = lines.join(QLatin1Char('\n'));
        addPoolTableRow(label, pooled);
        mark.tableRow = static_cast<int>(m_figure.table.rows.size()) - 1;
        m_figure.marks.push_back(mark);
        m_figure.rows.push_back(row);
    }

    /// Where Hartung-Knapp comes out narrower than chance allows, the wider interval stands beneath it.
    void addCommon(const stats::Pooled& common) {
        FigureRow row;
        row.label = ForestText::tr("Common effect");
        row.sublabel = ForestText::tr("the wider interval: read this one first");
        row.marker = false;
        row.strong = true;
        row.cells = effectAlone(effectText(m_measure, common.estimate, common.lower, common.upper));
        Mark mark;
        mark.x = axisPlace(m_measure, common.estimate);
        mark.y = static_cast<double>(m_figure.rows.size());
        mark.lower = axisPlace(m_measure, common.lower);
        mark.upper = axisPlace(m_measure, common.upper);
        mark.hue = hueOf(m_evidence, m_synthesis);
        mark.shape = Shape::PooledDiamond;
        mark.hollow = true;
        mark.size = 15;
        mark.tip = row.label + QLatin1Char('\n') + row.cells[effectAt()] + QLatin1Char('\n') + row.sublabel;
        m_ends.insert(m_ends.end(), {common.lower, common.upper});
        addPoolTableRow(row.label, common);
        mark.tableRow = static_cast<int>(m_figure.table.rows.size()) - 1;
        m_figure.marks.push_back(mark);
        m_figure.rows.push_back(row);
    }

    /// The cells of a row that has an effect and nothing else.
    QStringList effectAlone(const QString& effect) const {
        QStringList cells(static_cast<qsizetype>(m_figure.columns.size()));
        cells[effectAt()] = effect;
        return cells;
    }
    qsizetype effectAt() const { return static_cast<qsizetype>(m_figure.columns.size()) - (m_weighted ? 3 : 2); }

    void addPrediction(const stats::Pooled& pooled) {
        if (pooled.k < 3 || !pooled.predictionLower) return;
        FigureRow row;
        row.label = ForestText::tr("In a new setting");
        row.sublabel = ForestText::tr("prediction interval, the bar through the diamond");
        row.marker = false;
        row.hollow = true;
        row.strong = true; // no sign of risk of bias: it is no trial
        row.cells = effectAlone(
            ForestText::tr("[%1 to %2]")
                .arg(valueText(m_measure, *pooled.predictionLower), valueText(m_measure, *pooled.predictionUpper)));
        m_figure.rows.push_back(row);
    }

    void addPoolTableRow(const QString& label, const stats::Pooled& pooled) {
        const auto natural = [&](double value) {
            return numberCell(toNatural(m_measure, value), valueText(m_measure, value));
        };
        std::vector<TableCell> cells(m_figure.table.columns.size());
        const auto at = [&](const char* key) -> TableCell& {
            return cells[static_cast<std::size_t>(
                std::ranges::find(m_figure.table.columns, QLatin1String(key), &TableColumn::key) -
                m_figure.table.columns.begin())];
        };
        at("study") = textCell(label);
        at("estimate") = natural(pooled.estimate);
        at("lower") = natural(pooled.lower);
        at("upper") = natural(pooled.upper);
        at("se") = standardErrorCell(m_measure, pooled.se);
        at("as") = textCell(ForestText::tr("derived: pooled"));
        at("reports") = textCell(heterogeneityWords(m_measure, pooled));
        m_figure.table.rows.push_back(std::move(cells));
    }

    void addExcluded() {
        if (m_synthesis.excluded.empty()) return;
        addHeading(ForestText::tr("Left out by you"));
        for (const TrialEffect& trial : m_synthesis.excluded) {
            FigureRow row = rowOf(trial, m_synthesis.comparison.has_value());
            row.checked = false;
            row.struck = true;
            row.toggle = QStringLiteral("include:") + trial.study->id;
            row.tip = ForestText::tr("Click the box or the name to bring this trial back into the pool.");
            addTableRow(trial, ForestText::tr("no: left out by the reader"));
            addMark(trial, Hue::Neutral, 8);
            m_figure.marks.back().hollow = true;
            m_figure.marks.back().tip +=
                QLatin1Char('\n') + ForestText::tr("Left out by you; Space brings this trial back.");
            m_figure.marks.back().toggle = row.toggle;
            m_figure.rows.push_back(row);
        }
    }

    void addSilent() {
        if (m_synthesis.silent.empty()) return;
        addHeading(ForestText::tr("Reported, but not in a form that can be pooled"));
        for (const TrialEffect& trial : m_synthesis.silent) {
            FigureRow row = rowOf(trial, m_synthesis.comparison.has_value());
            row.words = reportWords(m_evidence, trial);
            row.tip = trialTip(m_synthesis, trial) + QLatin1Char('\n') + row.words;
            if (trial.effect)
                row.cells[effectAt()] = effectText(m_measure, trial.effect->value, trial.lower, trial.upper);
            addTableRow(trial, ForestText::tr("no: %1").arg(whyWords(trial)));
            m_figure.rows.push_back(row);
        }
    }

    void finish() {
        m_figure.x = synthesisAxis(m_evidence, m_synthesis, m_focus, m_ends);
        m_figure.sources = citations(m_behind);
        const auto entry = [this](Hue hue, Shape shape, bool hollow, const QString& text) {
            m_figure.legend.push_back({hue, shape, hollow, false, text});
        };
        const auto trials = m_synthesis.pooledTrials();
        const Hue hue = hueOf(m_evidence, m_synthesis);
        const bool reported = std::ranges::any_of(trials, [](const TrialEffect* trial) { return !isDerived(*trial); });
        const bool derived = std::ranges::any_of(trials, [](const TrialEffect* trial) { return isDerived(*trial); });
        if (reported)
            entry(hue, Shape::Square, false,
                  m_weighted ? ForestText::tr("as reported; larger is heavier") : ForestText::tr("as reported"));
        if (derived)
            entry(hue, Shape::Square, true,
                  m_weighted ? ForestText::tr("derived from counts, means or another interval; larger is heavier")
                             : ForestText::tr("derived from counts, means or another interval"));
        if (m_secondHand) m_figure.legend.push_back({Hue::Neutral, Shape::Circle, false, true, secondHandWords()});
        if (!m_figure.rows.empty())
            entry(Hue::Neutral, Shape::Unknown, true, ForestText::tr("risk of bias: not assessed"));
        if (m_single) m_figure.note += QLatin1Char(' ') + ForestText::tr("A group of one trial has no diamond.");
    }

    const Evidence& m_evidence;
    const Synthesis& m_synthesis;
    const std::vector<ForestColumn>& m_chosen;
    SynthesisMeasure m_measure;
    bool m_counts;
    bool m_weighted = false; ///< something is pooled, so that trials have weights
    bool m_single = false, m_secondHand = false;
    bool m_mixed = false; ///< trials of one comparison with several comparators, to be told row by row
    Figure m_figure;
    std::vector<double> m_focus, m_ends;
    std::vector<const Study*> m_behind;
};

} // namespace

void dressSynthesisFigure(Figure& figure, const Evidence& evidence, const Selection& selection,
                          const Synthesis& synthesis) {
    figure.title = titleOf(evidence, synthesis);
    figure.selection = selectionWords(evidence, selection);
    const auto trials = synthesis.pooledTrials();
    const int people = peopleIn(trials);
    figure.subtitle = ForestText::tr("%1 with an effect, %2 people; %3. One contrast a trial, the latest %4.")
                          .arg(ForestText::tr("%n randomised trial(s)", nullptr, studiesIn(trials)), countText(people),
                               unitWords(synthesis), windowWords(synthesis.window));
    figure.finding = findingWords(evidence, synthesis);
    figure.caution = ForestText::tr("Only what was compared inside one randomised trial is pooled, and only with "
                                    "trials that asked the same. Risk of bias and certainty were not assessed.");
    QStringList notes;
    if (synthesis.overall ||
        std::ranges::any_of(synthesis.blocks, [](const SynthesisBlock& block) { return block.pooled.has_value(); }))
        notes << modelWords(synthesis.query.model);
    const SynthesisMeasure measure = synthesis.query.measure;
    if (synthesis.overall)
        notes << heterogeneityWords(measure, *synthesis.overall)
              << warningWords(measure, *synthesis.overall, synthesis.common);
    if (!synthesis.overall || synthesis.blocks.size() > 1)
        for (const SynthesisBlock& block : synthesis.blocks)
            if (const QString warning = block.pooled ? warningWords(measure, *block.pooled, block.common) : QString();
                !warning.isEmpty())
                notes << ForestText::tr("%1: %2").arg(blockWords(evidence, synthesis, block), warning);
    notes.removeAll(QString());
    figure.method = notes.join(QLatin1Char(' '));
    notes << correctionWords(trials);
    QStringList chosenDoses;
    for (const TrialEffect* trial : trials)
        if (trial->combined.empty() && trial->doses > 1)
            chosenDoses << ForestText::tr("%1 %2 (one of %n dose(s))", nullptr, trial->doses)
                               .arg(studyName(*trial->study), trial->arm->dose);
    if (!chosenDoses.isEmpty())
        notes << ForestText::tr(
                     "One dose stands for a trial of several where the people of all cannot be added up: %1.")
                     .arg(chosenDoses.join(QStringLiteral(", ")));
    std::vector<const Study*> leftOut;
    for (const TrialEffect& trial : synthesis.excluded) leftOut.push_back(trial.study);
    notes << leftOutWords(leftOut);
    if (std::ranges::any_of(synthesis.blocks, [](const SynthesisBlock& block) {
            return !block.comparison.pools() && block.trials.size() > 1;
        }))
        notes << ForestText::tr("Trials that do not say whether a treatment was added or switched to are not pooled.");
    if (synthesis.betweenQ && synthesis.betweenP)
        notes << ForestText::tr("Between subgroups: Q %1 on %2 df, %3.")
                     .arg(numberText(*synthesis.betweenQ, 2), countText(synthesis.betweenDf),
                          pText(*synthesis.betweenP));
    const bool ratio = isRatio(synthesis.query.measure), more = moreIsBetter(synthesis.query.outcome);
    notes << (ratio  ? ForestText::tr("A ratio above 1 favours the treatment.")
              : more ? ForestText::tr("A difference above 0 favours the treatment.")
                     : ForestText::tr("A difference below 0 favours the treatment: its scores fell further."));
    notes.removeAll(QString());
    figure.note = notes.join(QLatin1Char(' '));
    figure.empty = ForestText::tr("No trial of this selection compares a treatment with anything on this outcome. Take "
                                  "all studies, or remove a filter above.");
}

Figure forestFigure(const Evidence& evidence, const Selection& selection, const Synthesis& synthesis,
                    const std::vector<ForestColumn>& columns) {
    return Forest(evidence, selection, synthesis, columns).build();
}

} // namespace trd
