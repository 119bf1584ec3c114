// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/synthesis.h"

#include "query/armrows.h"
#include "query/scales.h"
#include "stats/distributions.h"
#include "stats/effects.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

namespace trd {

namespace {

constexpr double endlessly = 1e9;

bool isPlacebo(const QString& treatment) {
    return treatment == QLatin1String("placebo") || treatment == QLatin1String("placebo-plus-antidepressant") ||
           treatment == QLatin1String("sham");
}
bool isNoTreatment(const QString& treatment) {
    return treatment == QLatin1String("waitlist") || treatment == QLatin1String("treatment-as-usual");
}
bool isActivePlacebo(const QString& treatment) { return treatment == QLatin1String("midazolam"); }
bool isMock(const QString& treatment) {
    return isPlacebo(treatment) || isNoTreatment(treatment) || isActivePlacebo(treatment);
}

/// The arm whose people an arm's are, by the number of steps: 0 for an arm that is part of none.
int depthOf(const Study& study, const Arm& arm) {
    int depth = 0;
    for (const Arm* part = &arm; part && !part->partOf.isEmpty() && depth < static_cast<int>(study.arms.size());
         ++depth)
        part = study.arm(part->partOf);
    return depth;
}

int scaleRank(const QString& scale) {
    static constexpr std::array order{QLatin1String("MADRS"), QLatin1String("HAM-D"), QLatin1String("QIDS-C"),
                                      QLatin1String("QIDS-SR"), QLatin1String("PHQ-9")};
    const auto found = std::ranges::find_if(order, [&](QLatin1String name) { return scale == name; });
    return static_cast<int>(found - order.begin()) + (scale.isEmpty() ? 1 : 0);
}

/// The standard error behind a printed interval.
double standardErrorOf(double lower, double upper, double level) {
    return std::abs(upper - lower) / (2 * stats::criticalValue(level));
}

/// The comparison that two arms make and whether their order has to be turned; nothing where neither is a treatment
/// that the library has a card for, or both are doses of one.
struct Posed {
    Comparison comparison;
    bool turned = false;
};
/// What the arm's own words say; nothing where they say neither or both.
std::optional<GivenAs> givenAs(const Arm& arm) {
    const QString words = (arm.label + QLatin1Char(' ') + arm.schedule).toLower();
    const auto any = [&](std::initializer_list<const char*> list) {
        return std::ranges::any_of(list, [&](const char* word) { return words.contains(QLatin1String(word)); });
    };
    const bool added = any({" + ", " added", "adding", "to add ", "add-on", "adjunct", "augment"});
    const bool switched = any({"switch", " alone", "monotherapy"});
    if (added == switched) return {};
    return added ? GivenAs::Added : GivenAs::Switched;
}

/// The treatments that one trial gave both ways, added and switched to.
QSet<QString> givenBothWays(const Evidence& evidence) {
    QSet<QString> both;
    for (const Study& study : evidence.studies)
        for (const Arm& arm : study.arms)
            if (!isMock(arm.treatment) && givenAs(arm) == GivenAs::Added &&
                std::ranges::any_of(study.arms, [&](const Arm& other) {
                    return other.treatment == arm.treatment && givenAs(other) == GivenAs::Switched;
                }))
                both.insert(arm.treatment);
    return both;
}

std::optional<Posed> posed(const Evidence& evidence, const Arm& arm, const Arm& versus) {
    if (arm.treatment == versus.treatment) {
        // Of a treatment of its own a control arm is a low dose; of a comparator it is another way of giving it.
        const Treatment* treatment = evidence.treatment(arm.treatment);
        if (!treatment || !treatment->inCatalogue) return {};
        if ((arm.role == ArmRole::Control) == (versus.role == ArmRole::Control)) return {};
        return Posed{{arm.treatment, ComparatorKind::LowDose, {}}, arm.role == ArmRole::Control};
    }
    const auto known = [&](const QString& id) {
        const Treatment* treatment = evidence.treatment(id);
        return treatment && (treatment->inCatalogue || treatment->strategy);
    };
    const bool armKnown = known(arm.treatment), versusKnown = known(versus.treatment);
    if (!armKnown && !versusKnown) return {};
    // The better known treatment asks the question: a mock one never does, and of two the catalogue's first, whichever
    // a trial calls experimental, so that all its trials answer one question.
    bool turned = !armKnown || isMock(arm.treatment);
    if (armKnown && versusKnown && !isMock(arm.treatment) && !isMock(versus.treatment))
        turned = treatmentRank(evidence, versus.treatment) < treatmentRank(evidence, arm.treatment);
    const QString& first = turned ? versus.treatment : arm.treatment;
    const QString& second = turned ? arm.treatment : versus.treatment;
    if (isPlacebo(second)) return Posed{{first, ComparatorKind::Placebo, {}}, turned};
    if (isActivePlacebo(second)) return Posed{{first, ComparatorKind::ActivePlacebo, {}}, turned};
    if (isNoTreatment(second)) return Posed{{first, ComparatorKind::NoTreatment, {}}, turned};
    return Posed{{first, ComparatorKind::Active, second}, turned};
}

QString timeBin(std::optional<double> hours) {
    if (!hours) return {};
    return *hours <= 24    ? QStringLiteral("day")
           : *hours <= 168 ? QStringLiteral("week")
           : *hours <= 672 ? QStringLiteral("month")
                           : QStringLiteral("later");
}

QString groupOf(const TrialEffect& trial, SubgroupBy by) {
    switch (by) {
    case SubgroupBy::None:
        return {};
    case SubgroupBy::Versus:
        return trial.versus->treatment;
    case SubgroupBy::Dose:
        return trial.arm->dose;
    case SubgroupBy::Blinding:
        return trial.study->design.blinding ? toWord(*trial.study->design.blinding) : QString();
    case SubgroupBy::Crossover:
        return trial.study->design.crossover.value_or(false) ? QStringLiteral("crossover") : QStringLiteral("parallel");
    case SubgroupBy::Scale:
        return trial.contrast.scale;
    case SubgroupBy::Time:
        return timeBin(trial.contrast.atHours);
    case SubgroupBy::Resistance:
        return toWord(resistanceOf(*trial.study));
    }
    return {};
}

class Synthesiser {
public:
    Synthesiser(const Evidence& evidence, const Selection& selection, const SynthesisQuery& query)
        : m_evidence(evidence), m_selection(selection), m_query(query) {
        m_result.query = query;
        m_result.window = rateWindow(selection);
        m_bothWays = givenBothWays(evidence);
    }

    Synthesis run() {
        gather();
        chooseInEachTrial();
        settleOverlaps();
        countComparisons();
        chooseComparison();
        settleScale();
        fillBlocks();
        pool();
        return std::move(m_result);
    }

private:
    /// A comparison's trials while they are chosen; the key keeps the catalogue's order.
    struct Candidates {
        Comparison comparison;
        std::vector<TrialEffect> rows;
    };
    using Key = std::tuple<std::size_t, QString, GivenAs, ComparatorKind, std::size_t, QString, GivenAs>;

    void gather() {
        if (m_query.outcome == SynthesisOutcome::Change) {
            gatherReported(QStringLiteral("change"));
            // A difference at the end is one of the change, as the start is the same by randomisation; standardised
            // differences divide by another deviation and do not mix (Cochrane Handbook 10.5.2).
            gatherReported(QStringLiteral("score"));
            gatherMeans();
            return;
        }
        gatherReported(toWord(m_query.outcome));
        ContrastQuery query;
        query.outcome = toWord(m_query.outcome);
        query.measure = measureOf(m_query.measure);
        for (TrialContrast& contrast : contrasts(m_evidence, m_selection, query))
            if (contrast.origin == ContrastOrigin::Computed) addCounted(std::move(contrast));
    }

    void gatherReported(const QString& outcome) {
        ContrastQuery query;
        query.outcome = outcome;
        query.measure.reset();
        for (TrialContrast& contrast : contrasts(m_evidence, m_selection, query)) {
            if (contrast.origin != ContrastOrigin::Reported || !contrast.arm || !contrast.versus) continue;
            if (m_query.outcome == SynthesisOutcome::Change && !isOfDepression(contrast.scale)) continue;
            addReported(std::move(contrast));
        }
    }

    bool isOfDepression(const QString& scale) {
        const auto known = m_scales.constFind(scale);
        return known != m_scales.constEnd() ? *known : *m_scales.insert(scale, isDepressionScale(m_evidence, scale));
    }

    /// The row's frame, or nothing where its arms make no comparison.
    TrialEffect* add(TrialContrast&& contrast) {
        auto question = posed(m_evidence, *contrast.arm, *contrast.versus);
        if (!question) return nullptr;
        TrialEffect trial;
        trial.study = contrast.study;
        trial.turned = question->turned;
        trial.arm = question->turned ? contrast.versus : contrast.arm;
        trial.versus = question->turned ? contrast.arm : contrast.versus;
        settlePeople(trial, contrast);
        const auto asked = [&](const Arm& arm) {
            return m_bothWays.contains(arm.treatment) ? givenAs(arm).value_or(GivenAs::Unclear) : GivenAs::NotAsked;
        };
        question->comparison.as = asked(*trial.arm);
        if (question->comparison.kind == ComparatorKind::Active) question->comparison.versusAs = asked(*trial.versus);
        const Study& study = *contrast.study;
        if (study.design.type != DesignType::Randomised)
            trial.why = NotPooledWhy::NotRandomised;
        else if (study.design.maintenanceClock)
            trial.why = NotPooledWhy::MaintenanceClock;
        else if (!contrast.atHours)
            trial.why = NotPooledWhy::NoTime;
        else if (!contrast.read)
            trial.why = NotPooledWhy::NotRead;
        trial.contrast = std::move(contrast);
        const Comparison& comparison = question->comparison;
        const Key key{
            treatmentRank(m_evidence, comparison.treatment), comparison.treatment, comparison.as,      comparison.kind,
            treatmentRank(m_evidence, comparison.versus),    comparison.versus,    comparison.versusAs};
        Candidates& candidates = m_candidates[key];
        candidates.comparison = comparison;
        candidates.rows.push_back(std::move(trial));
        return &candidates.rows.back();
    }

    /// People and shares as the arms' own rows at that time print them; allocated people only where none do.
    void settlePeople(TrialEffect& trial, const TrialContrast& contrast) const {
        const bool change = m_query.outcome == SynthesisOutcome::Change;
        const auto settle = [&](const Arm& arm, std::optional<int>& n, bool& allocated,
                                std::optional<double>& percent) {
            const auto fits = [&](const OutcomeRow& row) {
                const bool kind = change ? row.kind == OutcomeKind::Change || row.kind == OutcomeKind::Score
                                         : toWord(row.kind) == toWord(m_query.outcome);
                return kind && row.arm == arm.id && row.at && contrast.atHours == row.at->hours() &&
                       (row.scale == contrast.scale || contrast.scale.isEmpty()) &&
                       (row.definition == contrast.definition || contrast.definition.isEmpty());
            };
            for (const OutcomeRow& row : contrast.study->outcomes) {
                if (!fits(row)) continue;
                if (!n) n = row.n;
                if (!percent && !change) percent = row.percent;
            }
            allocated = !n && arm.n;
            if (!n) n = arm.n;
        };
        settle(*trial.arm, trial.n1, trial.allocated1, trial.percent1);
        settle(*trial.versus, trial.n2, trial.allocated2, trial.percent2);
        std::vector<const Arm*> beside = dosesBeside(*contrast.study, *trial.arm);
        QSet<QString> doses;
        for (const Arm* arm : beside) doses.insert(arm->dose);
        trial.doses = std::max(1, static_cast<int>(doses.size()));
    }

    /// The arms that differ from this one by their dose alone, itself among them.
    static std::vector<const Arm*> dosesBeside(const Study& study, const Arm& arm) {
        std::vector<const Arm*> arms;
        if (arm.dose.isEmpty()) return arms;
        for (const Arm& other : study.arms)
            if (other.treatment == arm.treatment && other.role == arm.role && other.partOf == arm.partOf &&
                other.stage == arm.stage && other.schedule == arm.schedule && !other.dose.isEmpty())
                arms.push_back(&other);
        return arms;
    }

    void setEffect(TrialEffect& trial, double value, double standardError) {
        if (!(standardError > 0) || !std::isfinite(value) || !std::isfinite(standardError)) {
            trial.why = trial.why.value_or(NotPooledWhy::NoInterval);
            return;
        }
        const double half = stats::criticalValue(m_query.model.level) * standardError;
        trial.effect = stats::Effect{value, standardError * standardError};
        trial.lower = value - half;
        trial.upper = value + half;
    }

    void addCounted(TrialContrast&& contrast) {
        TrialEffect* trial = add(std::move(contrast));
        if (!trial) return;
        trial->basis = EffectBasis::Counts;
        const OutcomeRow& one = trial->turned ? *trial->contrast.versusRow : *trial->contrast.armRow;
        const OutcomeRow& other = trial->turned ? *trial->contrast.armRow : *trial->contrast.versusRow;
        const auto first = countOf(one), second = countOf(other);
        if (!first || !second) return;
        trial->counts =
            CountPair{first->events, first->n, second->events, second->n, first->derived || second->derived};
        trial->n1 = first->n;
        trial->n2 = second->n;
        trial->allocated1 = trial->allocated2 = false;
        if (m_responders(*trial->study, one) || m_responders(*trial->study, other))
            trial->why = NotPooledWhy::AmongResponders;
        setCountedEffect(*trial);
    }

    void setCountedEffect(TrialEffect& trial) {
        const auto& [events1, n1, events2, n2, derived] = *trial.counts;
        const stats::TwoByTwo table{static_cast<double>(events1), static_cast<double>(n1), static_cast<double>(events2),
                                    static_cast<double>(n2)};
        trial.corrected = events1 == 0 || events2 == 0 || events1 == n1 || events2 == n2; // as stats/effects.h does
        const auto effect = m_query.measure == SynthesisMeasure::RiskRatio ? stats::logRiskRatio(table)
                            : m_query.measure == SynthesisMeasure::OddsRatio
                                ? stats::logOddsRatio(table)
                                : std::optional(stats::riskDifference(table));
        if (effect)
            setEffect(trial, effect->value, std::sqrt(effect->variance));
        else
            trial.why = NotPooledWhy::NoRatio;
    }

    void addReported(TrialContrast&& contrast) {
        TrialEffect* trial = add(std::move(contrast));
        if (!trial) return;
        trial->basis = EffectBasis::Reported;
        const TrialContrast& printed = trial->contrast;
        const auto refuse = [&](NotPooledWhy why) {
            if (!trial->why) trial->why = why;
        };
        if (printed.measure != measureOf(m_query.measure)) return refuse(NotPooledWhy::OtherMeasure);
        if (m_query.measure == SynthesisMeasure::StandardisedMeanDifference &&
            printed.outcome != QLatin1String("change"))
            return refuse(NotPooledWhy::OtherMeasure);
        if (!printed.estimate) return refuse(NotPooledWhy::NoEstimate);
        const bool ratio = isRatio(m_query.measure);
        const double percent = m_query.measure == SynthesisMeasure::RiskDifference ? 0.01 : 1;
        double value = *printed.estimate, standardError = 0;
        if (printed.se && !ratio) {
            standardError = *printed.se * percent;
        } else if (printed.lower && printed.upper) {
            if (ratio && !(*printed.lower > 0 && *printed.upper > 0)) return refuse(NotPooledWhy::NoInterval);
            standardError = ratio ? standardErrorOf(std::log(*printed.lower), std::log(*printed.upper), printed.level)
                                  : standardErrorOf(*printed.lower, *printed.upper, printed.level) * percent;
        } else {
            return refuse(NotPooledWhy::NoInterval);
        }
        if (ratio && !(value > 0)) return refuse(NotPooledWhy::NoEstimate);
        value = ratio ? std::log(value) : value * percent;
        // A size printed without its sign takes that of the arm that the source names as better.
        if (!printed.favours.isEmpty() && value != 0) {
            const bool positive = (printed.favours == printed.arm->id) == moreIsBetter(m_query.outcome);
            trial->signDerived = true;
            value = positive ? std::abs(value) : -std::abs(value);
        }
        setEffect(*trial, trial->turned ? -value : value, standardError);
        trial->intervalDerived = true;
        // What is printed at the level asked for stands as printed; a made-up symmetry would differ in the last digit.
        if (!trial->effect || !printed.lower || !printed.upper || printed.level != m_query.model.level ||
            trial->signDerived)
            return;
        const auto onScale = [&](double end) { return ratio ? std::log(end) : end * percent; };
        const auto [low, high] = std::minmax({onScale(*printed.lower), onScale(*printed.upper)});
        trial->lower = trial->turned ? -high : low;
        trial->upper = trial->turned ? -low : high;
        trial->intervalDerived = false;
    }

    /// Differences of two printed means: contrasts.h knows counts alone.
    void gatherMeans() {
        for (const Study& study : m_evidence.studies) {
            if (!matches(m_selection, study, m_evidence) || study.design.crossover.value_or(false)) continue;
            std::vector<std::pair<const Arm*, const OutcomeRow*>> rows;
            for (const OutcomeRow& row : study.outcomes) {
                if (row.kind != OutcomeKind::Change || !row.at || !row.mean || !m_result.window.contains(*row.at))
                    continue;
                if (!matchesScale(m_selection, row.scale) || !isOfDepression(row.scale)) continue;
                if (m_selection.readInSource && !isRead(study, row.source)) continue;
                if (const Arm* arm = study.arm(row.arm)) rows.emplace_back(arm, &row);
            }
            for (std::size_t a = 0; a < rows.size(); ++a)
                for (std::size_t b = a + 1; b < rows.size(); ++b) addMeans(study, rows[a], rows[b]);
        }
    }

    void addMeans(const Study& study, std::pair<const Arm*, const OutcomeRow*> one,
                  std::pair<const Arm*, const OutcomeRow*> other) {
        if (one.first->role > other.first->role) std::swap(one, other);
        const auto& [arm, row] = one;
        const auto& [versus, versusRow] = other;
        if (arm == versus || arm->stage != versus->stage || row->at->hours() != versusRow->at->hours() ||
            row->scale != versusRow->scale || row->definition != versusRow->definition)
            return;
        const auto belongs = [&](const Arm& part, const Arm& whole) {
            const Arm* at = &part;
            for (std::size_t steps = 0; at && steps <= study.arms.size(); ++steps) {
                if (at == &whole) return true;
                at = at->partOf.isEmpty() ? nullptr : study.arm(at->partOf);
            }
            return false;
        };
        if (belongs(*arm, *versus) || belongs(*versus, *arm)) return;
        if (!matches(m_selection, *arm, m_evidence) && !matches(m_selection, *versus, m_evidence)) return;
        const bool standardised = m_query.measure == SynthesisMeasure::StandardisedMeanDifference;
        std::optional<stats::Effect> effect;
        if (row->sd && versusRow->sd && row->n && versusRow->n && *row->n + *versusRow->n > 3) {
            const stats::TwoMeans means{*row->mean,       *row->sd,       static_cast<double>(*row->n),
                                        *versusRow->mean, *versusRow->sd, static_cast<double>(*versusRow->n)};
            effect = standardised ? stats::hedgesG(means) : stats::meanDifference(means);
        } else if (!standardised && row->se && versusRow->se) {
            effect =
                stats::Effect{*row->mean - *versusRow->mean, *row->se * *row->se + *versusRow->se * *versusRow->se};
        }
        if (!effect) return;
        TrialContrast contrast;
        contrast.study = &study;
        contrast.arm = arm;
        contrast.versus = versus;
        contrast.armRow = row;
        contrast.versusRow = versusRow;
        contrast.origin = ContrastOrigin::Computed;
        contrast.measure = measureOf(m_query.measure);
        contrast.outcome = QStringLiteral("change");
        contrast.scale = row->scale;
        contrast.definition = row->definition;
        contrast.atHours = row->at->hours();
        contrast.estimate = effect->value;
        contrast.read = isRead(study, row->source) && isRead(study, versusRow->source);
        contrast.source = row->source;
        TrialEffect* trial = add(std::move(contrast));
        if (!trial) return;
        trial->basis = EffectBasis::Means;
        trial->n1 = trial->turned ? versusRow->n : row->n;
        trial->n2 = trial->turned ? row->n : versusRow->n;
        trial->allocated1 = trial->allocated2 = false;
        setEffect(*trial, trial->turned ? -effect->value : effect->value, std::sqrt(effect->variance));
    }

    /// The rule of the header, as a key: smaller stands first.
    auto rank(const TrialEffect& trial) const {
        const int stages = trial.arm->stage.value_or(1) + trial.versus->stage.value_or(1);
        const int depth = depthOf(*trial.study, *trial.arm) + depthOf(*trial.study, *trial.versus);
        const bool printedFirst = m_query.outcome == SynthesisOutcome::Change;
        const int basis = printedFirst == (trial.basis == EffectBasis::Reported) ? 0 : 1;
        const int people = trial.n1.value_or(0) + trial.n2.value_or(0);
        // Of rows without an effect the one that says most stands: a size, then a p-value.
        const int silence = trial.effect ? 0 : trial.contrast.estimate ? 1 : trial.contrast.p ? 2 : 3;
        return std::make_tuple(!isPoolable(trial), silence, stages, depth, -trial.contrast.atHours.value_or(-endlessly),
                               basis, scaleRank(trial.contrast.scale), -people);
    }

    static bool isPoolable(const TrialEffect& trial) { return trial.effect && !trial.why; }

    void chooseInEachTrial() {
        for (auto& [key, candidates] : m_candidates) {
            // Points of one scale alone can be pooled: the scale on which most trials have an effect, decided before a
            // trial has to choose among its own.
            if (m_query.measure == SynthesisMeasure::MeanDifference) keepOneScale(candidates);
            if (m_query.by != SubgroupBy::Dose && candidates.comparison.kind != ComparatorKind::LowDose)
                combineDoses(candidates);
            std::ranges::stable_sort(candidates.rows, [this](const TrialEffect& one, const TrialEffect& other) {
                return one.study != other.study ? one.study < other.study : rank(one) < rank(other);
            });
            std::vector<TrialEffect> chosen;
            for (TrialEffect& trial : candidates.rows) {
                if (chosen.empty() || chosen.back().study != trial.study) {
                    chosen.push_back(std::move(trial));
                } else {
                    if (!trial.why) trial.why = NotPooledWhy::AnotherRow;
                    m_others[key].push_back(std::move(trial));
                }
            }
            candidates.rows = std::move(chosen);
        }
    }

    /// One row more for doses that were all counted at one time against one comparator: their people together, so that
    /// no dose is chosen by its result.
    void combineDoses(Candidates& candidates) {
        std::vector<TrialEffect> sums;
        std::set<std::pair<const OutcomeRow*, const OutcomeRow*>> summed;
        for (const TrialEffect& row : candidates.rows) {
            if (!row.counts || row.why || row.doses < 2) continue;
            const std::vector<const Arm*> arms = dosesBeside(*row.study, *row.arm);
            std::vector<const TrialEffect*> parts;
            for (const Arm* arm : arms) {
                const auto part = std::ranges::find_if(candidates.rows, [&](const TrialEffect& other) {
                    return other.arm == arm && other.versus == row.versus && other.counts && !other.why &&
                           other.contrast.atHours == row.contrast.atHours &&
                           other.contrast.scale == row.contrast.scale &&
                           other.contrast.definition == row.contrast.definition &&
                           other.counts->events2 == row.counts->events2 && other.counts->n2 == row.counts->n2;
                });
                if (part != candidates.rows.end()) parts.push_back(&*part);
            }
            if (parts.size() != arms.size() ||
                !summed.insert({parts.front()->contrast.armRow, parts.front()->contrast.versusRow}).second)
                continue;
            TrialEffect sum = *parts.front();
            sum.combined = arms;
            // The first dose's own figures are none of the sum's.
            sum.contrast.estimate = sum.contrast.se = sum.contrast.lower = sum.contrast.upper = {};
            sum.contrast.p = sum.contrast.pBelow = {};
            sum.contrast.favours.clear();
            sum.counts->events1 = sum.counts->n1 = 0;
            for (const TrialEffect* part : parts) {
                sum.counts->events1 += part->counts->events1;
                sum.counts->n1 += part->counts->n1;
                sum.counts->derived |= part->counts->derived;
                sum.contrast.read &= part->contrast.read;
            }
            sum.n1 = sum.counts->n1;
            setCountedEffect(sum);
            sums.push_back(std::move(sum));
        }
        std::ranges::move(sums, std::back_inserter(candidates.rows));
    }

    void keepOneScale(Candidates& candidates) {
        std::map<QString, QSet<const Study*>> byScale;
        for (const TrialEffect& trial : candidates.rows)
            if (isPoolable(trial)) byScale[trial.contrast.scale].insert(trial.study);
        QString scale;
        qsizetype most = 0;
        for (const auto& [name, studies] : byScale)
            if (studies.size() > most || (studies.size() == most && scaleRank(name) < scaleRank(scale)))
                scale = name, most = studies.size();
        for (TrialEffect& trial : candidates.rows)
            if (isPoolable(trial) && trial.contrast.scale != scale) trial.why = NotPooledWhy::OtherScale;
    }

    void settleOverlaps() {
        for (auto& [key, candidates] : m_candidates) {
            std::vector<TrialEffect*> order;
            for (TrialEffect& trial : candidates.rows)
                if (isPoolable(trial) && !m_query.excluded.contains(trial.study->id)) order.push_back(&trial);
            std::ranges::sort(order, {}, [](const TrialEffect* trial) {
                return std::make_tuple(-(trial->n1.value_or(0) + trial->n2.value_or(0)), trial->study->citation.year,
                                       trial->study->id);
            });
            OverlapGuard taken;
            for (TrialEffect* trial : order) {
                if (const Study* other = taken.overlapping(*trial->study)) {
                    trial->why = NotPooledWhy::Overlap;
                    trial->other = other->id;
                } else {
                    taken.take(*trial->study);
                }
            }
        }
    }

    void countComparisons() {
        for (const auto& [key, candidates] : m_candidates) {
            ComparisonCount count{candidates.comparison, 0, static_cast<int>(candidates.rows.size())};
            count.poolable = static_cast<int>(std::ranges::count_if(candidates.rows, isPoolable));
            m_result.comparisons.push_back(std::move(count));
        }
        std::ranges::stable_sort(m_result.comparisons, [](const ComparisonCount& one, const ComparisonCount& other) {
            return std::make_pair(one.poolable, one.trials) > std::make_pair(other.poolable, other.trials);
        });
    }

    void chooseComparison() {
        if (m_query.comparison == allComparisons || m_result.comparisons.empty()) return;
        const auto asked = std::ranges::find_if(m_result.comparisons, [this](const ComparisonCount& count) {
            return count.comparison.key() == m_query.comparison;
        });
        m_result.comparison =
            asked != m_result.comparisons.end() ? asked->comparison : m_result.comparisons.front().comparison;
    }

    void settleScale() {
        if (m_query.measure != SynthesisMeasure::MeanDifference || !m_result.comparison) return;
        for (const auto& [key, candidates] : m_candidates)
            if (candidates.comparison == *m_result.comparison)
                for (const TrialEffect& trial : candidates.rows)
                    if (isPoolable(trial)) m_result.scale = trial.contrast.scale;
    }

    void fillBlocks() {
        for (auto& [key, candidates] : m_candidates) {
            if (m_result.comparison && candidates.comparison != *m_result.comparison) continue;
            std::ranges::stable_sort(candidates.rows, {},
                                     [](const TrialEffect& trial) { return trial.study->citation.year; });
            const std::size_t first = m_result.blocks.size();
            QSet<Resistance> people;
            for (const TrialEffect& trial : candidates.rows)
                if (isPoolable(trial) && !m_query.excluded.contains(trial.study->id))
                    people.insert(resistanceOf(*trial.study));
            const bool mixed = people.size() > 1;
            if (m_result.comparison) m_result.mixed = mixed;
            for (TrialEffect& trial : candidates.rows) {
                if (isPoolable(trial) && m_query.excluded.contains(trial.study->id)) {
                    m_result.excluded.push_back(std::move(trial));
                } else if (!isPoolable(trial)) {
                    (trial.why == NotPooledWhy::Overlap ? m_result.leftOut : m_result.silent)
                        .push_back(std::move(trial));
                } else {
                    trial.group = groupOf(trial, m_query.by);
                    const auto from = m_result.blocks.begin() + static_cast<std::ptrdiff_t>(first);
                    const auto kind = mixed ? std::optional(resistanceOf(*trial.study)) : std::nullopt;
                    auto block = std::find_if(from, m_result.blocks.end(), [&](const SynthesisBlock& one) {
                        return one.group == trial.group && one.resistance == kind;
                    });
                    if (block == m_result.blocks.end())
                        block = m_result.blocks.insert(block, {candidates.comparison, trial.group, kind, {}, {}, {}});
                    block->trials.push_back(std::move(trial));
                }
            }
            if (const auto others = m_others.find(key); others != m_others.end())
                std::ranges::move(others->second, std::back_inserter(m_result.leftOut));
        }
        // Kinds of people one after the other; an unknown value of the subgrouping stands last.
        if (m_result.comparison)
            std::ranges::stable_sort(m_result.blocks, {}, [](const SynthesisBlock& block) {
                return std::make_pair(block.resistance, block.group.isEmpty());
            });
    }

    void pool() {
        for (SynthesisBlock& block : m_result.blocks) {
            std::vector<stats::Effect> effects;
            for (const TrialEffect& trial : block.trials) effects.push_back(*trial.effect);
            if (effects.size() < 2 || !block.comparison.pools()) continue;
            block.pooled = stats::pool(effects, m_query.model);
            block.common = widerCommon(*block.pooled, effects, m_query.model);
            for (std::size_t i = 0; i < block.trials.size(); ++i) block.trials[i].weight = block.pooled->weights[i];
        }
        if (!m_result.comparison || m_result.mixed || !m_result.comparison->pools()) return;
        const std::vector<stats::Effect> effects = m_result.effects();
        if (effects.size() < 2) return;
        m_result.overall = stats::pool(effects, m_query.model);
        m_result.common = widerCommon(*m_result.overall, effects, m_query.model);
        std::size_t at = 0;
        std::vector<int> groupOfEffect;
        int groups = 0;
        for (SynthesisBlock& block : m_result.blocks) {
            for (TrialEffect& trial : block.trials) {
                trial.weight = m_result.overall->weights[at++];
                groupOfEffect.push_back(groups);
            }
            ++groups;
        }
        if (groups < 2) return;
        const stats::Subgroups between = stats::subgroups(effects, groupOfEffect, groups, m_query.model);
        m_result.betweenQ = between.q;
        m_result.betweenDf = between.df;
        m_result.betweenP = between.p;
    }

    const Evidence& m_evidence;
    const Selection& m_selection;
    const SynthesisQuery& m_query;
    Synthesis m_result;
    RespondersOnly m_responders;
    QHash<QString, bool> m_scales;
    QSet<QString> m_bothWays; ///< see givenBothWays
    std::map<Key, Candidates> m_candidates;
    std::map<Key, std::vector<TrialEffect>> m_others;
};

} // namespace

QString Comparison::key() const {
    const auto way = [](GivenAs given) {
        return given == GivenAs::NotAsked ? QString() : QLatin1Char('+') + toWord(given);
    };
    const QString key = treatment + way(as) + QLatin1Char(':') + toWord(kind);
    return versus.isEmpty() ? key : key + QLatin1Char(':') + versus + way(versusAs);
}

std::vector<SynthesisMeasure> measuresOf(SynthesisOutcome outcome) {
    using enum SynthesisMeasure;
    if (outcome == SynthesisOutcome::Change) return {MeanDifference, StandardisedMeanDifference};
    return {RiskDifference, RiskRatio, OddsRatio};
}

Measure measureOf(SynthesisMeasure measure) {
    switch (measure) {
    case SynthesisMeasure::RiskRatio:
        return Measure::RiskRatio;
    case SynthesisMeasure::OddsRatio:
        return Measure::OddsRatio;
    case SynthesisMeasure::RiskDifference:
        return Measure::RiskDifference;
    case SynthesisMeasure::MeanDifference:
        return Measure::MeanDifference;
    case SynthesisMeasure::StandardisedMeanDifference:
        return Measure::StandardisedMeanDifference;
    }
    return Measure::RiskDifference;
}

double toNatural(SynthesisMeasure measure, double value) {
    return isRatio(measure) ? std::exp(value) : measure == SynthesisMeasure::RiskDifference ? 100 * value : value;
}

std::optional<stats::Pooled> widerCommon(const stats::Pooled& pooled, std::span<const stats::Effect> effects,
                                         const stats::PoolOptions& model) {
    if (std::ranges::find(pooled.warnings, stats::PoolWarning::HksjNarrower) == pooled.warnings.end()) return {};
    return stats::pool(effects, {stats::Tau2Method::Fixed, stats::IntervalMethod::Wald, model.level});
}

int peopleIn(const std::vector<const TrialEffect*>& trials) {
    std::map<const Study*, std::map<const Arm*, int>> arms;
    for (const TrialEffect* trial : trials)
        for (const auto& [arm, n] : {std::pair{trial->arm, trial->n1}, std::pair{trial->versus, trial->n2}}) {
            int& people = arms[trial->study][arm];
            people = std::max(people, n.value_or(0));
        }
    int sum = 0;
    for (const auto& [study, people] : arms) {
        int all = 0, most = 0;
        for (const auto& [arm, n] : people) all += n, most = std::max(most, n);
        sum += study->design.crossover.value_or(false) ? most : all;
    }
    return sum;
}

int studiesIn(const std::vector<const TrialEffect*>& trials) {
    QSet<const Study*> studies;
    for (const TrialEffect* trial : trials) studies.insert(trial->study);
    return static_cast<int>(studies.size());
}

std::vector<const TrialEffect*> Synthesis::pooledTrials() const {
    std::vector<const TrialEffect*> trials;
    for (const SynthesisBlock& block : blocks)
        for (const TrialEffect& trial : block.trials) trials.push_back(&trial);
    return trials;
}

std::vector<stats::Effect> Synthesis::effects() const {
    std::vector<stats::Effect> effects;
    for (const TrialEffect* trial : pooledTrials()) effects.push_back(*trial->effect);
    return effects;
}

Synthesis synthesis(const Evidence& evidence, const Selection& selection, const SynthesisQuery& query) {
    return Synthesiser(evidence, selection, query).run();
}

} // namespace trd
