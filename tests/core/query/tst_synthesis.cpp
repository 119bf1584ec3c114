// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Which contrast of a trial is pooled, against rows of the evidence files read by hand, and what the pools come to,
// against metafor 3.8.1 (REML, Knapp-Hartung, threshold 1e-14) on those rows.

#include "fixture.h"
#include "query/evidencenetwork.h"
#include "query/synthesis.h"
#include "stats/effects.h"

#include <cmath>

using namespace trd;
using namespace fixture;

namespace {

constexpr double z = 1.959963984540054;

SynthesisQuery asking(SynthesisOutcome outcome, SynthesisMeasure measure, const QString& comparison = {}) {
    SynthesisQuery query;
    query.outcome = outcome;
    query.measure = measure;
    query.comparison = comparison;
    return query;
}

QStringList ids(const Synthesis& found) {
    QStringList list;
    for (const TrialEffect* trial : found.pooledTrials()) list << trial->study->id;
    return list;
}

QStringList reasons(const std::vector<TrialEffect>& trials) {
    QStringList list;
    for (const TrialEffect& trial : trials)
        list << QStringLiteral("%1/%2 %3 %4")
                    .arg(trial.study->id, trial.arm->id)
                    .arg(trial.why ? static_cast<int>(*trial.why) : -1)
                    .arg(trial.other)
                    .trimmed();
    return list;
}

bool isNear(double value, double expected) {
    return std::abs(value - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

ContrastRow contrast(const char* arm, const char* versus, Measure measure, const char* outcome,
                     std::optional<double> estimate, std::optional<double> lower = {},
                     std::optional<double> upper = {}) {
    ContrastRow row;
    row.arm = QString::fromLatin1(arm);
    row.versus = QString::fromLatin1(versus);
    row.measure = measure;
    row.outcome = QString::fromLatin1(outcome);
    row.scale = QStringLiteral("MADRS");
    row.at = weeks(4);
    row.estimate = estimate;
    row.lower = lower;
    row.upper = upper;
    row.source = QStringLiteral("read");
    return row;
}

Study twoArms(const char* id, int events1, int n1, int events2, int n2) {
    return study(id, {arm("ket"), arm("pbo", "placebo", ArmRole::Control)},
                 {row("ket", days(1), n1, events1), row("pbo", days(1), n2, events2)});
}

} // namespace

class TestSynthesis : public QObject {
    Q_OBJECT

private slots:
    /// The four esketamine trials: SYNAPSE by its counts (28, 56 and 84 mg together, week 1: 1 + 2 + 5 of 34 against 2
    /// of 33), the TRANSFORM trials by the differences that their registry entries print.
    void responseOfTheShippedLibrary() {
        const Synthesis found =
            synthesis(shipped(), {}, asking(SynthesisOutcome::Response, SynthesisMeasure::RiskDifference));
        QVERIFY(found.comparison);
        QCOMPARE(found.comparison->key(), QStringLiteral("esketamine-intranasal:placebo"));
        QCOMPARE(
            ids(found),
            (QStringList{QStringLiteral("daly-2018-synapse"), QStringLiteral("fedgchin-2019-transform-1"),
                         QStringLiteral("popova-2019-transform-2"), QStringLiteral("ochs-ross-2020-transform-3")}));
        const auto trials = found.pooledTrials();
        QCOMPARE(trials[0]->basis, EffectBasis::Counts);
        QCOMPARE(trials[0]->combined.size(), std::size_t(3));
        QCOMPARE(trials[0]->counts->events1, 8);
        QCOMPARE(trials[0]->counts->n1, 34);
        QVERIFY(!trials[0]->counts->derived);
        QCOMPARE(trials[0]->contrast.atHours, 168.0);
        QVERIFY(isNear(trials[0]->effect->value, 8.0 / 34 - 2.0 / 33));
        QVERIFY(isNear(trials[0]->effect->variance, 8.0 / 34 * 26 / 34 / 34 + 2.0 / 33 * 31 / 33 / 33));
        QCOMPARE(trials[1]->arm->id, QStringLiteral("esk56")); // 115 people against 114
        QCOMPARE(trials[1]->basis, EffectBasis::Reported);
        QCOMPARE(trials[1]->doses, 2);
        QVERIFY(trials[1]->combined.empty());
        QVERIFY(isNear(trials[1]->effect->value, 0.152));
        QVERIFY(std::abs(std::sqrt(trials[1]->effect->variance) - (28.22 - 2.11) / (2 * z) / 100) < 1e-12);
        // What is printed stands as printed.
        QVERIFY(isNear(trials[1]->lower, 0.0211));
        QVERIFY(isNear(trials[1]->upper, 0.2822));
        QVERIFY(found.overall);
        const stats::Pooled& pooled = *found.overall;
        QVERIFY(std::abs(pooled.estimate - 0.158163929822) < 1e-9);
        QVERIFY(std::abs(pooled.lower - 0.130002593626) < 1e-7);
        QVERIFY(std::abs(pooled.upper - 0.186325266019) < 1e-7);
        QVERIFY(std::abs(pooled.q - 0.183982294195) < 1e-7);
        // Trials that agree this well: the common-effect interval is the wider one, and stands ready to be read.
        QVERIFY(found.common);
        QVERIFY(std::abs(found.common->lower - 0.08812929382) < 1e-9);
        QVERIFY(std::abs(found.common->upper - 0.22819856582) < 1e-9);
        double weights = 0;
        for (const TrialEffect* trial : trials) weights += trial->weight;
        QVERIFY(std::abs(weights - 100) < 1e-9);
    }

    /// Differences of scores: SYNAPSE's 84 mg at week 1 (−10.5, SE 2.79), TRANSFORM-2 (−4.0, −7.31 to −0.64) and -3
    /// (−3.6, −7.2 to 0.07). Janik's monotherapy trial prints a size and p alone and is told in words.
    void changeOfTheShippedLibrary() {
        const Synthesis found =
            synthesis(shipped(), {}, asking(SynthesisOutcome::Change, SynthesisMeasure::MeanDifference));
        QCOMPARE(ids(found),
                 (QStringList{QStringLiteral("daly-2018-synapse"), QStringLiteral("popova-2019-transform-2"),
                              QStringLiteral("ochs-ross-2020-transform-3")}));
        QCOMPARE(found.scale, QStringLiteral("MADRS"));
        QVERIFY(isNear(std::sqrt(found.pooledTrials()[0]->effect->variance), 2.79));
        QVERIFY(std::abs(found.overall->estimate + 5.50626757988) < 1e-8);
        QVERIFY(std::abs(found.overall->tau2 - 6.7187729366) < 1e-6);
        QVERIFY(std::abs(*found.overall->predictionLower + 19.7637389456) < 1e-5);
        QVERIFY(std::abs(*found.overall->predictionUpper - 8.7512037858) < 1e-5);
        QCOMPARE(found.silent.size(), std::size_t(1));
        QCOMPARE(found.silent.front().study->id, QStringLiteral("janik-2025-monotherapy"));
        QCOMPARE(*found.silent.front().why, NotPooledWhy::NoInterval);
    }

    /// The first measure of each outcome is the one that lets most trials of the shipped library be pooled.
    void defaultMeasurePoolsMost() {
        for (const SynthesisOutcome outcome :
             {SynthesisOutcome::Response, SynthesisOutcome::Remission, SynthesisOutcome::Change}) {
            std::vector<std::size_t> counts;
            for (const SynthesisMeasure measure : measuresOf(outcome))
                counts.push_back(
                    synthesis(shipped(), {}, asking(outcome, measure, allComparisons)).pooledTrials().size());
            for (const std::size_t count : counts) QVERIFY(count <= counts.front());
        }
    }

    void poolIsTheEnginesOwn() {
        for (const auto method : {stats::Tau2Method::Fixed, stats::Tau2Method::DerSimonianLaird,
                                  stats::Tau2Method::Reml, stats::Tau2Method::PauleMandel})
            for (const auto interval : {stats::IntervalMethod::Wald, stats::IntervalMethod::Hksj}) {
                SynthesisQuery query = asking(SynthesisOutcome::Remission, SynthesisMeasure::RiskDifference);
                query.model = {method, interval, 90};
                const Synthesis found = synthesis(shipped(), {}, query);
                const stats::Pooled expected = stats::pool(found.effects(), query.model);
                QCOMPARE(found.overall->estimate, expected.estimate);
                QCOMPARE(found.overall->lower, expected.lower);
                QCOMPARE(found.overall->upper, expected.upper);
            }
    }

    /// 84 mg alone in SYNAPSE, MADRS ≤ 10: a comparison of another kind never shares a pool.
    void kindsStayApart() {
        const Synthesis found = synthesis(
            shipped(), {}, asking(SynthesisOutcome::Remission, SynthesisMeasure::RiskDifference, allComparisons));
        QVERIFY(!found.overall);
        QSet<QString> keys;
        for (const SynthesisBlock& block : found.blocks) {
            const QString key = block.comparison.key();
            QVERIFY2(!keys.contains(key), qPrintable(key));
            keys.insert(key);
            for (const TrialEffect& trial : block.trials) QCOMPARE(trial.arm->treatment, block.comparison.treatment);
        }
        // ESCAPE-TRD gave esketamine against quetiapine: never with the placebo trials.
        QVERIFY(keys.contains(QStringLiteral("esketamine-intranasal:active:quetiapine-xr+added")));
        QVERIFY(keys.contains(QStringLiteral("psilocybin:low-dose")));
        // Bupropion added and bupropion switched to are two uses of a comparator, not a dose and its control.
        QVERIFY(!keys.contains(QStringLiteral("bupropion:low-dose")));
    }

    /// VAST-D and OPTIMUM both gave bupropion added and switched to: two questions, each with the arm that asks it.
    void addedAndSwitchedToStayApart() {
        Selection everyone;
        everyone.resistance = {Resistance::Resistant, Resistance::InadequateResponse, Resistance::NotRequired};
        const Synthesis found = synthesis(
            shipped(), everyone, asking(SynthesisOutcome::Remission, SynthesisMeasure::RiskDifference, allComparisons));
        int rows = 0;
        for (const SynthesisBlock& block : found.blocks)
            for (const TrialEffect& trial : block.trials) {
                if (trial.versus->treatment != QLatin1String("bupropion") ||
                    trial.arm->treatment != QLatin1String("aripiprazole"))
                    continue;
                ++rows;
                QCOMPARE(block.comparison.versusAs,
                         trial.versus->id == QLatin1String("bup-switch") ? GivenAs::Switched : GivenAs::Added);
            }
        QCOMPARE(rows, 4);
        const EvidenceNetwork network =
            evidenceNetwork(shipped(), {}, asking(SynthesisOutcome::Remission, SynthesisMeasure::RiskDifference));
        for (const TrialEffect& trial : network.trials) QVERIFY(trial.arm != trial.versus);
        QVERIFY(std::ranges::none_of(network.nodes, [](const NetworkNode& node) {
            return node.treatment == QLatin1String("bupropion") && node.as == GivenAs::NotAsked;
        }));
    }

    /// A comparator that a trial gave both ways, and of which another does not say: not pooled, and no node.
    void unclearUseIsNotPooled() {
        const auto labelled = [](const char* id, const char* label) {
            Arm one = arm(id, "psilocybin", ArmRole::ActiveControl);
            one.label = QString::fromLatin1(label);
            return one;
        };
        const Study both =
            study("both",
                  {arm("ket"), labelled("add", "Antidepressant + psilocybin"), labelled("sw", "Switch to psilocybin")},
                  {row("ket", days(1), 20, 12), row("add", days(1), 20, 10), row("sw", days(1), 20, 5)});
        const auto silent = [&](const char* id) {
            return study(id, {arm("ket"), labelled("psi", "Psilocybin")},
                         {row("ket", days(1), 20, 12), row("psi", days(1), 20, 8)});
        };
        SynthesisQuery query = asking(SynthesisOutcome::Response, SynthesisMeasure::RiskDifference,
                                      QStringLiteral("ketamine-iv:active:psilocybin+unclear"));
        const Evidence made = evidence({both, silent("one"), silent("two")});
        const Synthesis found = synthesis(made, {}, query);
        QCOMPARE(found.pooledTrials().size(), std::size_t(2));
        QVERIFY(!found.overall);
        QVERIFY(!found.blocks.front().pooled);
    }

    /// One block for each kind of people, and no diamond over them, nor a network.
    void peopleOfDifferentResistanceStayApart() {
        std::vector<Study> trials{twoArms("a", 9, 20, 4, 20), twoArms("b", 8, 20, 5, 20), twoArms("c", 10, 20, 5, 20),
                                  twoArms("d", 7, 20, 5, 20)};
        trials[0].population.resistance = trials[1].population.resistance = Resistance::Resistant;
        trials[2].population.resistance = trials[3].population.resistance = Resistance::InadequateResponse;
        Study other = study("e", {arm("ket"), arm("psi", "psilocybin", ArmRole::ActiveControl)},
                            {row("ket", days(1), 20, 12), row("psi", days(1), 20, 8)});
        other.population.resistance = Resistance::Resistant;
        trials.push_back(other);
        Selection everyone;
        everyone.resistance = {Resistance::Resistant, Resistance::InadequateResponse};
        const Evidence made = evidence(trials);
        const SynthesisQuery query = asking(SynthesisOutcome::Response, SynthesisMeasure::RiskDifference);
        const Synthesis found = synthesis(made, everyone, query);
        QVERIFY(found.mixed);
        QVERIFY(!found.overall && !found.betweenQ);
        QCOMPARE(found.blocks.size(), std::size_t(2));
        for (const SynthesisBlock& block : found.blocks) {
            QVERIFY(block.pooled && block.resistance);
            for (const TrialEffect& trial : block.trials) QCOMPARE(resistanceOf(*trial.study), *block.resistance);
        }
        QCOMPARE(evidenceNetwork(made, everyone, query).why, std::optional(NoNetworkWhy::MixedPeople));
        QVERIFY(synthesis(made, {}, query).overall);
    }

    /// Nagele 2015: twenty people had both gases.
    void peopleOfACrossoverCountOnce() {
        Selection everyone;
        everyone.set = QString(allStudiesSet);
        const Synthesis found = synthesis(shipped(), everyone,
                                          asking(SynthesisOutcome::Change, SynthesisMeasure::MeanDifference,
                                                 QStringLiteral("nitrous-oxide:placebo")));
        QCOMPARE(ids(found), QStringList{QStringLiteral("nagele-2015")});
        QCOMPARE(peopleIn(found.pooledTrials()), 20);
    }

    /// A trial that could never be pooled keeps its own reason when the reader leaves it out.
    void leftOutKeepsItsOwnReason() {
        Study cohort = twoArms("cohort", 10, 20, 5, 20);
        cohort.design.type = DesignType::Cohort;
        SynthesisQuery query = asking(SynthesisOutcome::Response, SynthesisMeasure::RiskRatio);
        query.excluded = {QStringLiteral("cohort")};
        const Synthesis found = synthesis(evidence({cohort, twoArms("trial", 10, 20, 5, 20)}), {}, query);
        QVERIFY(found.excluded.empty());
        QCOMPARE(*found.silent.front().why, NotPooledWhy::NotRandomised);
    }

    void emptyCellIsSaid() {
        const Synthesis found = synthesis(evidence({twoArms("empty", 23, 40, 0, 41), twoArms("full", 9, 20, 4, 20)}),
                                          {}, asking(SynthesisOutcome::Response, SynthesisMeasure::RiskDifference));
        for (const TrialEffect* trial : found.pooledTrials())
            QCOMPARE(trial->corrected, trial->study->id == QLatin1String("empty"));
    }

    void treatmentStandsFirst() {
        Study turned = study("turned", {arm("pbo", "placebo", ArmRole::Control), arm("ket")}, {});
        turned.contrasts = {contrast("pbo", "ket", Measure::OddsRatio, "response", 0.5, 0.25, 1.0)};
        const Synthesis found =
            synthesis(evidence({turned}), {}, asking(SynthesisOutcome::Response, SynthesisMeasure::OddsRatio));
        QCOMPARE(found.pooledTrials().size(), std::size_t(1));
        const TrialEffect& trial = *found.pooledTrials().front();
        QVERIFY(trial.turned);
        QCOMPARE(trial.arm->id, QStringLiteral("ket"));
        QVERIFY(isNear(trial.effect->value, std::log(2)));
        QVERIFY(isNear(trial.lower, 0));
        QVERIFY(isNear(trial.upper, std::log(4)));
        QVERIFY(std::abs(std::sqrt(trial.effect->variance) - std::log(4) / (2 * z)) < 1e-12);
    }

    /// Bauer 2013 prints 97.5 % intervals, Shelton 2025 80 %: the standard error is that of the level printed.
    void levelOfTheInterval() {
        Study wide = study("wide", {arm("ket"), arm("pbo", "placebo", ArmRole::Control)}, {});
        wide.contrasts = {contrast("ket", "pbo", Measure::MeanDifference, "change", -6.46, -11.78, -1.15)};
        wide.contrasts.front().level = 80;
        Evidence made = evidence({wide});
        made.knowledge.insert(QStringLiteral("scales"),
                              QJsonArray{QJsonObject{{QStringLiteral("study_scale"), QStringLiteral("MADRS")},
                                                     {QStringLiteral("higher_is"), QStringLiteral("worse")}}});
        made.index();
        const Synthesis found = synthesis(made, {}, asking(SynthesisOutcome::Change, SynthesisMeasure::MeanDifference));
        QCOMPARE(found.pooledTrials().size(), std::size_t(1));
        // 80 % leaves 10 % on each side: z = 1.2815515655.
        QVERIFY(std::abs(std::sqrt(found.pooledTrials().front()->effect->variance) -
                         (11.78 - 1.15) / (2 * 1.2815515655446004)) < 1e-9);
    }

    void signFromTheArmThatIsFavoured() {
        Study unsigned_ = study("unsigned", {arm("ket"), arm("pbo", "placebo", ArmRole::Control)}, {});
        unsigned_.contrasts = {contrast("ket", "pbo", Measure::RiskDifference, "response", 20, 10, 30)};
        unsigned_.contrasts.front().favours = QStringLiteral("pbo");
        const Synthesis found =
            synthesis(evidence({unsigned_}), {}, asking(SynthesisOutcome::Response, SynthesisMeasure::RiskDifference));
        const TrialEffect& trial = *found.pooledTrials().front();
        QVERIFY(trial.signDerived);
        QVERIFY(isNear(trial.effect->value, -0.2));
        QVERIFY(trial.lower < trial.effect->value && trial.effect->value < trial.upper);
    }

    void oneContrastATrial() {
        Study trial = study(
            "doses", {arm("high"), arm("low"), partOf(arm("sub"), "high"), arm("pbo", "placebo", ArmRole::Control)},
            {row("high", days(1), 30, 15), row("low", days(1), 20, 8), row("sub", weeks(2), 10, 9),
             row("pbo", days(1), 30, 6), row("pbo", weeks(2), 30, 5)});
        const Synthesis found =
            synthesis(evidence({trial}), {}, asking(SynthesisOutcome::Response, SynthesisMeasure::RiskRatio));
        QCOMPARE(found.pooledTrials().size(), std::size_t(1));
        // The whole arm before its part, although the part was seen later; the larger dose group before the smaller.
        QCOMPARE(found.pooledTrials().front()->arm->id, QStringLiteral("high"));
        QVERIFY(isNear(found.pooledTrials().front()->effect->value, std::log(15.0 / 30 / (6.0 / 30))));
        QCOMPARE(found.leftOut.size(), std::size_t(2));
        for (const TrialEffect& other : found.leftOut) QCOMPARE(*other.why, NotPooledWhy::AnotherRow);
    }

    void sharedPeopleCountOnce() {
        Study small = twoArms("small", 4, 10, 2, 10), large = twoArms("large", 20, 50, 10, 50);
        small.overlaps = {QStringLiteral("large")};
        const Synthesis found = synthesis(evidence({small, large, twoArms("other", 9, 20, 4, 20)}), {},
                                          asking(SynthesisOutcome::Response, SynthesisMeasure::OddsRatio));
        QCOMPARE(ids(found), (QStringList{QStringLiteral("large"), QStringLiteral("other")}));
        QCOMPARE(reasons(found.leftOut),
                 (QStringList{QStringLiteral("small/ket %1 large").arg(static_cast<int>(NotPooledWhy::Overlap))}));
        // Left out by the reader, the larger one no longer stands in the smaller one's way.
        SynthesisQuery query = asking(SynthesisOutcome::Response, SynthesisMeasure::OddsRatio);
        query.excluded = {QStringLiteral("large")};
        const Synthesis without = synthesis(evidence({small, large, twoArms("other", 9, 20, 4, 20)}), {}, query);
        QCOMPARE(ids(without), (QStringList{QStringLiteral("other"), QStringLiteral("small")}));
        QCOMPARE(without.excluded.size(), std::size_t(1));
    }

    void onlyRandomisedTrials() {
        Study cohort = twoArms("cohort", 10, 20, 5, 20);
        cohort.design.type = DesignType::Cohort;
        Study unreadTrial = twoArms("unread", 10, 20, 5, 20);
        for (OutcomeRow& one : unreadTrial.outcomes) one.source = QStringLiteral("unread");
        const Synthesis found = synthesis(evidence({cohort, unreadTrial, twoArms("trial", 10, 20, 5, 20)}), {},
                                          asking(SynthesisOutcome::Response, SynthesisMeasure::RiskRatio));
        QCOMPARE(ids(found), QStringList{QStringLiteral("trial")});
        QVERIFY(!found.overall); // one trial is no pool
        QStringList silent = reasons(found.silent);
        silent.sort();
        QCOMPARE(silent,
                 (QStringList{QStringLiteral("cohort/ket %1").arg(static_cast<int>(NotPooledWhy::NotRandomised)),
                              QStringLiteral("unread/ket %1").arg(static_cast<int>(NotPooledWhy::NotRead))}));
    }

    void subgroupsOfOneComparison() {
        Study open = twoArms("open", 12, 20, 6, 20), blind = twoArms("blind", 9, 20, 6, 20),
              other = twoArms("other", 11, 20, 7, 20);
        open.design.blinding = Blinding::OpenLabel;
        blind.design.blinding = other.design.blinding = Blinding::DoubleBlind;
        SynthesisQuery query = asking(SynthesisOutcome::Response, SynthesisMeasure::RiskDifference);
        query.by = SubgroupBy::Blinding;
        const Synthesis found = synthesis(evidence({open, blind, other}), {}, query);
        QCOMPARE(found.blocks.size(), std::size_t(2));
        QVERIFY(found.overall);
        QVERIFY(found.betweenQ);
        QCOMPARE(found.betweenDf, 1);
        QCOMPARE(found.overall->k, 3);
        for (const SynthesisBlock& block : found.blocks) QCOMPARE(block.pooled.has_value(), block.trials.size() > 1);
    }

    /// Remission: placebo, two active comparators of esketamine and aripiprazole, ketamine: the trials connect.
    void networkOfTheShippedLibrary() {
        const EvidenceNetwork network =
            evidenceNetwork(shipped(), {}, asking(SynthesisOutcome::Remission, SynthesisMeasure::RiskDifference));
        QVERIFY(!network.why);
        QVERIFY(network.result);
        QVERIFY(network.nodes.size() >= 3);
        QCOMPARE(network.nodes[network.reference].kind, std::optional(ComparatorKind::Placebo));
        QSet<const Study*> studies;
        for (const TrialEffect& trial : network.trials) studies.insert(trial.study);
        QCOMPARE(network.result->k, static_cast<int>(studies.size()));
        // An edge alone is the pairwise pool of its trials, where nothing indirect bears on it and tau² is 0.
        SynthesisQuery query = asking(SynthesisOutcome::Remission, SynthesisMeasure::RiskDifference,
                                      QStringLiteral("esketamine-intranasal:placebo"));
        query.model.tau2 = stats::Tau2Method::Fixed;
        const EvidenceNetwork fixed = evidenceNetwork(shipped(), {}, query);
        const Synthesis pair = synthesis(shipped(), {}, query);
        const auto esketamine = static_cast<std::size_t>(
            std::ranges::find(fixed.nodes, QStringLiteral("esketamine-intranasal"), &NetworkNode::treatment) -
            fixed.nodes.begin());
        QVERIFY(std::abs(fixed.result->league[esketamine][fixed.reference].estimate - pair.overall->estimate) < 1e-9);
    }

    void networkNeedsThreeTreatments() {
        const EvidenceNetwork two =
            evidenceNetwork(evidence({twoArms("one", 9, 20, 4, 20), twoArms("two", 8, 20, 5, 20)}), {},
                            asking(SynthesisOutcome::Response, SynthesisMeasure::OddsRatio));
        QCOMPARE(two.why, std::optional(NoNetworkWhy::TooSmall));
        const EvidenceNetwork none =
            evidenceNetwork(evidence({}), {}, asking(SynthesisOutcome::Response, SynthesisMeasure::OddsRatio));
        QCOMPARE(none.why, std::optional(NoNetworkWhy::NothingToCompare));
        // A trial of three arms enters whole: its three pairs add up.
        const Study three =
            study("three", {arm("ket"), arm("psi", "psilocybin"), arm("pbo", "placebo", ArmRole::Control)},
                  {row("ket", days(1), 20, 12), row("psi", days(1), 20, 10), row("pbo", days(1), 20, 5)});
        const EvidenceNetwork whole = evidenceNetwork(
            evidence({three}), {}, asking(SynthesisOutcome::Response, SynthesisMeasure::RiskDifference));
        QVERIFY(whole.result);
        QCOMPARE(whole.multiArm, 1);
        QCOMPARE(whole.result->m, 3);
        QVERIFY(std::abs(whole.result->league[0][2].estimate - (12.0 / 20 - 5.0 / 20)) < 1e-9);
    }
};

QTEST_APPLESS_MAIN(TestSynthesis)
#include "tst_synthesis.moc"
