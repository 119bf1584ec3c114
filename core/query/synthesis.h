// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From a selection to effects that can be pooled: one contrast a trial and comparison, chosen by a rule that is said,
// and pools only of what asks the same question: one treatment against one kind of comparator.
//
// The rule. Of a trial's contrasts of a comparison those with an effect and a standard error stand before those
// without; then an earlier stage of randomisation (a second one chooses its people by the first's result), an arm
// before its parts, the latest time in the window, counts before a printed result (of scores: a printed difference,
// which is usually adjusted, before a difference of two printed means), rule 5's order of scales, the larger arms, the
// order of the file. Doses that were counted against one comparator are added up (Cochrane Handbook 23.3.4). People of
// different resistance are never pooled, nor a treatment added with the same one switched to. Only randomised trials
// enter; of trials that share people the one with more people stands (rule 7).

#include "query/contrasts.h"
#include "stats/sensitivity.h"

#include <span>

namespace trd {

/// What a treatment was compared with. Kinds are never pooled together.
enum class ComparatorKind {
    Placebo,       ///< placebo or sham, alone or added to the antidepressant that the treatment was added to
    ActivePlacebo, ///< a drug given for its look alone: midazolam
    NoTreatment,   ///< a waiting list or usual care
    LowDose,       ///< a dose of the same treatment that served as control
    Active         ///< another treatment: one comparison for each
};
template <> struct Words<ComparatorKind> {
    static constexpr std::array table{
        std::pair{ComparatorKind::Placebo, "placebo"}, std::pair{ComparatorKind::ActivePlacebo, "active-placebo"},
        std::pair{ComparatorKind::NoTreatment, "no-treatment"}, std::pair{ComparatorKind::LowDose, "low-dose"},
        std::pair{ComparatorKind::Active, "active"}};
};

/// How an arm gives a treatment that one trial of the library gave both ways: added to the present antidepressant and
/// switching to it are different questions. Of any other treatment it is not asked.
enum class GivenAs {
    NotAsked, ///< no trial gave it both ways
    Added,
    Switched, ///< in place of the present one, alone
    Unclear   ///< the arm's words do not say: such trials are not pooled
};
template <> struct Words<GivenAs> {
    static constexpr std::array table{std::pair{GivenAs::NotAsked, "not-asked"}, std::pair{GivenAs::Added, "added"},
                                      std::pair{GivenAs::Switched, "switched"}, std::pair{GivenAs::Unclear, "unclear"}};
};

/// One question: TREATMENT against a kind of comparator, and against which treatment where the kind is Active.
struct Comparison {
    QString treatment;
    ComparatorKind kind = ComparatorKind::Placebo;
    QString versus; ///< ComparatorKind::Active only
    GivenAs as = GivenAs::NotAsked, versusAs = GivenAs::NotAsked;
    /// Trials that do not say how a treatment was given stand one by one.
    [[nodiscard]] bool pools() const { return as != GivenAs::Unclear && versusAs != GivenAs::Unclear; }
    /// "esketamine-intranasal:placebo", "aripiprazole:active:bupropion+switched".
    [[nodiscard]] QString key() const;
    friend bool operator==(const Comparison&, const Comparison&) = default;
};

enum class SynthesisOutcome { Response, Remission, Change };
enum class SynthesisMeasure { RiskRatio, OddsRatio, RiskDifference, MeanDifference, StandardisedMeanDifference };
enum class SubgroupBy { None, Versus, Dose, Blinding, Crossover, Scale, Time, Resistance };
template <> struct Words<SynthesisOutcome> {
    static constexpr std::array table{std::pair{SynthesisOutcome::Response, "response"},
                                      std::pair{SynthesisOutcome::Remission, "remission"},
                                      std::pair{SynthesisOutcome::Change, "change"}};
};
template <> struct Words<SynthesisMeasure> {
    static constexpr std::array table{
        std::pair{SynthesisMeasure::RiskRatio, "rr"}, std::pair{SynthesisMeasure::OddsRatio, "or"},
        std::pair{SynthesisMeasure::RiskDifference, "rd"}, std::pair{SynthesisMeasure::MeanDifference, "md"},
        std::pair{SynthesisMeasure::StandardisedMeanDifference, "smd"}};
};
template <> struct Words<SubgroupBy> {
    static constexpr std::array table{
        std::pair{SubgroupBy::None, "none"},        std::pair{SubgroupBy::Versus, "comparator"},
        std::pair{SubgroupBy::Dose, "dose"},        std::pair{SubgroupBy::Blinding, "blinding"},
        std::pair{SubgroupBy::Crossover, "design"}, std::pair{SubgroupBy::Scale, "scale"},
        std::pair{SubgroupBy::Time, "time"},        std::pair{SubgroupBy::Resistance, "resistance"}};
};
template <> struct Words<stats::Tau2Method> {
    static constexpr std::array table{
        std::pair{stats::Tau2Method::Fixed, "fixed"}, std::pair{stats::Tau2Method::DerSimonianLaird, "dl"},
        std::pair{stats::Tau2Method::Reml, "reml"}, std::pair{stats::Tau2Method::PauleMandel, "pm"}};
};
template <> struct Words<stats::IntervalMethod> {
    static constexpr std::array table{std::pair{stats::IntervalMethod::Wald, "wald"},
                                      std::pair{stats::IntervalMethod::Hksj, "hksj"}};
};

/// Ratios are pooled as logarithms, a risk difference as a fraction (shown in percentage points).
[[nodiscard]] constexpr bool isRatio(SynthesisMeasure measure) { return measure <= SynthesisMeasure::OddsRatio; }
/// The measures that an outcome can have: the one that lets most trials of the library be pooled comes first.
[[nodiscard]] std::vector<SynthesisMeasure> measuresOf(SynthesisOutcome outcome);
[[nodiscard]] Measure measureOf(SynthesisMeasure measure);

/// Every comparison of the selection in blocks of its own, none pooled with another.
inline constexpr QLatin1String allComparisons{"all"};

struct SynthesisQuery {
    SynthesisOutcome outcome = SynthesisOutcome::Response;
    SynthesisMeasure measure = SynthesisMeasure::RiskDifference; ///< one of measuresOf(outcome)
    stats::PoolOptions model;
    QString comparison; ///< a Comparison's key, "all", or empty: the one with most trials to pool
    SubgroupBy by = SubgroupBy::None;
    QStringList excluded; ///< ids of studies that the reader left out
};

enum class EffectBasis { Counts, Means, Reported };

/// Why a trial's row, or another row of a trial, does not enter a pool.
enum class NotPooledWhy {
    NoEstimate,       ///< the source prints no size
    NoInterval,       ///< a size without interval, standard error or numbers to make one from
    NoRatio,          ///< no one, or everyone, in both arms had the event
    OtherMeasure,     ///< only by another measure
    OtherScale,       ///< a difference in points of another scale
    NotRandomised,    ///< not a randomised trial
    MaintenanceClock, ///< time counts from the start of maintenance
    NoTime,           ///< the source names no time
    AmongResponders,  ///< a rate among responders
    NotRead,          ///< not read in its source
    Overlap,          ///< some of the same people as another trial
    AnotherRow        ///< another row of the trial stands for it
};

/// Events and people on both sides, the treatment first.
struct CountPair {
    int events1 = 0, n1 = 0, events2 = 0, n2 = 0;
    bool derived = false; ///< events from a printed percentage
};

/// A trial's contrast, turned so that the treatment stands first.
struct TrialEffect {
    TrialContrast contrast; ///< as found; `turned` says that the treatment is its `versus`
    const Study* study = nullptr;
    const Arm* arm = nullptr; ///< of the treatment
    const Arm* versus = nullptr;
    bool turned = false;
    bool signDerived = false; ///< the source prints the size and names who it favours
    EffectBasis basis = EffectBasis::Reported;
    std::optional<stats::Effect> effect; ///< on the scale of pooling; always there in a pool
    double lower = 0, upper = 0;         ///< its own interval at the model's level: as printed, else normal
    bool intervalDerived = false;        ///< of a printed size: from another level or the standard error
    bool corrected = false;              ///< ½ was added to each cell of its counts, as one was empty
    std::optional<CountPair> counts;
    std::optional<int> n1, n2;                   ///< people: of the rows, else of the arms as allocated
    bool allocated1 = false, allocated2 = false; ///< n1, n2 are people as allocated: the source prints none analysed
    std::optional<double> percent1, percent2;    ///< printed shares of events where no counts are
    std::vector<const Arm*> combined; ///< doses whose people were added up (Cochrane Handbook 23.3.4); else empty
    int doses = 1;                    ///< doses of the treatment beside each other in the trial
    double weight = 0;                ///< percent of its comparison's pool; 0 outside
    QString group;                    ///< subgroup, see groupOf
    std::optional<NotPooledWhy> why;  ///< why it does not enter
    QString other;                    ///< the study that stands instead (Overlap)
};

/// Trials that are pooled together.
struct SynthesisBlock {
    Comparison comparison;
    QString group;                        ///< the subgroup's key; empty where there are none
    std::optional<Resistance> resistance; ///< of its people, where the comparison has trials of several kinds
    std::vector<TrialEffect> trials;      ///< by year, then id
    std::optional<stats::Pooled> pooled;  ///< from two trials on
    std::optional<stats::Pooled> common;  ///< the common-effect result, where that has the wider interval
};

struct ComparisonCount {
    Comparison comparison;
    int poolable = 0, trials = 0; ///< with an effect and a standard error; all that report on it
};

struct Synthesis {
    SynthesisQuery query;
    Window window;
    std::vector<ComparisonCount>
        comparisons; ///< of the selection; most to pool first, then most trials, then the catalogue's order
    std::optional<Comparison> comparison; ///< the one shown; empty where all are, or there is none
    QString scale;                        ///< of a mean difference: the scale whose points it is in
    std::vector<SynthesisBlock> blocks;
    /// Of one comparison with two trials or more, all of one kind of people; its weights are the trials'.
    std::optional<stats::Pooled> overall;
    std::optional<stats::Pooled> common;      ///< as SynthesisBlock::common
    bool mixed = false;                       ///< the comparison's trials are of several kinds of people: no overall
    std::optional<double> betweenQ, betweenP; ///< the test between two subgroups or more
    int betweenDf = 0;
    std::vector<TrialEffect>
        silent; ///< trials without a computable effect: what they report stands in a row of its own
    std::vector<TrialEffect> excluded; ///< trials with an effect that the reader left out
    std::vector<TrialEffect> leftOut;  ///< further rows, each with its reason

    /// The trials of all blocks, in their order; meant for one comparison.
    [[nodiscard]] std::vector<const TrialEffect*> pooledTrials() const;
    [[nodiscard]] std::vector<stats::Effect> effects() const;
};

/// The common-effect result with a normal interval, where a Hartung-Knapp interval is narrower than that.
[[nodiscard]] std::optional<stats::Pooled>
widerCommon(const stats::Pooled& pooled, std::span<const stats::Effect> effects, const stats::PoolOptions& model);
/// People behind these rows, each once: of a crossover both arms are the same people, and a trial may stand in several
/// rows.
[[nodiscard]] int peopleIn(const std::vector<const TrialEffect*>& trials);
/// Trials behind these rows, each once.
[[nodiscard]] int studiesIn(const std::vector<const TrialEffect*>& trials);

/// Pointers point into the evidence, which must outlive the result.
[[nodiscard]] Synthesis synthesis(const Evidence& evidence, const Selection& selection, const SynthesisQuery& query);

/// From the scale of pooling to that of people: exp for ratios, percentage points for a risk difference.
[[nodiscard]] double toNatural(SynthesisMeasure measure, double value);
/// What a standard error is multiplied by to stand beside effects as people read them; a variance by its square.
[[nodiscard]] constexpr double spreadUnit(SynthesisMeasure measure) {
    return measure == SynthesisMeasure::RiskDifference ? 100 : 1;
}
/// Whether a larger value is better for the people treated.
[[nodiscard]] constexpr bool moreIsBetter(SynthesisOutcome outcome) { return outcome != SynthesisOutcome::Change; }

} // namespace trd
