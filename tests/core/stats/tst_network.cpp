// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Network meta-analysis against contrast-based models of metafor (tests/reference/network.json), which know nothing of
// the graph, and against what has to hold of any network.

#include "reference.h"
#include "stats/network.h"

#include <numeric>
#include <random>
#include <ranges>

using namespace trd::stats;

namespace {

using Kind = NetworkFault::Kind;

TrialComparison compared(std::size_t trial, std::size_t first, std::size_t second, double effect, double variance) {
    return {trial, first, second, {effect, variance}};
}

std::vector<TrialComparison> comparisonsOf(const QJsonObject& reference) {
    const auto trial = reference::numbers(reference[QStringLiteral("trial")]);
    const auto first = reference::numbers(reference[QStringLiteral("treatment1")]);
    const auto second = reference::numbers(reference[QStringLiteral("treatment2")]);
    const std::vector<Effect> effects = reference::effects(reference);
    std::vector<TrialComparison> result;
    for (std::size_t i = 0; i < trial.size(); ++i)
        result.push_back({static_cast<std::size_t>(trial[i]), static_cast<std::size_t>(first[i]),
                          static_cast<std::size_t>(second[i]), effects[i]});
    return result;
}

Network networkOf(std::span<const TrialComparison> comparisons, std::size_t treatments, Tau2Method method,
                  bool smallValuesGood = true) {
    return std::get<Network>(networkMetaAnalysis(comparisons, treatments, {method, 95, smallValuesGood}));
}

// Arms with values of their own: the pairs of a multi-arm trial add up.
std::vector<TrialComparison> someNetwork(unsigned seed, std::size_t trials, std::size_t treatments) {
    std::mt19937 engine(seed);
    std::normal_distribution<double> normal;
    std::uniform_real_distribution<double> uniform(0.01, 0.2);
    std::vector<TrialComparison> result;
    for (std::size_t trial = 0; trial < trials; ++trial) {
        std::vector<std::size_t> arms{trial % treatments, (trial + 1 + trial / treatments) % treatments};
        if (trial % 4 == 0) arms.push_back((arms[1] + 2) % treatments);
        std::sort(arms.begin(), arms.end());
        arms.erase(std::unique(arms.begin(), arms.end()), arms.end());
        if (arms.size() < 2) arms = {0, 1};
        std::vector<double> value, variance;
        for (const std::size_t arm : arms) {
            variance.push_back(uniform(engine));
            value.push_back(0.1 * static_cast<double>(arm) + normal(engine) * std::sqrt(variance.back() + 0.02));
        }
        for (std::size_t i = 0; i < arms.size(); ++i)
            for (std::size_t j = i + 1; j < arms.size(); ++j)
                result.push_back(compared(trial, arms[i], arms[j], value[i] - value[j], variance[i] + variance[j]));
    }
    return result;
}

constexpr Tau2Method methods[] = {Tau2Method::Fixed, Tau2Method::DerSimonianLaird, Tau2Method::Reml};

} // namespace

class TestNetwork : public QObject {
    Q_OBJECT

private slots:
    void agreesWithMetafor_data() {
        QTest::addColumn<QJsonObject>("reference");
        const QJsonArray all = reference::cases(QStringLiteral("network.json"));
        QVERIFY(all.size() >= 12);
        for (const QJsonValue& value : all)
            QTest::newRow(qPrintable(value[QStringLiteral("name")].toString())) << value.toObject();
    }

    void agreesWithMetafor() {
        QFETCH(QJsonObject, reference);
        const std::vector<TrialComparison> comparisons = comparisonsOf(reference);
        const auto treatments = static_cast<std::size_t>(reference[QStringLiteral("treatments")].toArray().size());
        const auto compare = [](const QString& what, double actual, const QJsonValue& expected,
                                double absolute = 1e-10) {
            QVERIFY2(reference::close(actual, expected.toDouble(), 1e-8, absolute),
                     reference::difference(what, actual, expected.toDouble()).constData());
        };
        for (const QJsonValue& result : reference[QStringLiteral("results")].toArray()) {
            const QString method = result[QStringLiteral("tau2_method")].toString();
            const Network network = networkOf(comparisons, treatments, reference::tau2Method(method));
            QVERIFY(network.converged);
            QCOMPARE(network.k, reference[QStringLiteral("k")].toInt());
            QCOMPARE(network.m, static_cast<int>(comparisons.size()));
            compare(QStringLiteral("q"), network.q, reference[QStringLiteral("q")]);
            QCOMPARE(network.qDf, reference[QStringLiteral("q_df")].toInt());
            compare(QStringLiteral("q_within"), network.qWithin, reference[QStringLiteral("q_within")]);
            QCOMPARE(network.qWithinDf, reference[QStringLiteral("q_within_df")].toInt());
            compare(QStringLiteral("q_between"), network.qBetween, reference[QStringLiteral("q_between")]);
            QCOMPARE(network.qBetweenDf, reference[QStringLiteral("q_between_df")].toInt());
            compare(QStringLiteral("i2"), network.i2, reference[QStringLiteral("i2")]);
            compare(QStringLiteral("tau2 ") + method, network.tau2, result[QStringLiteral("tau2")]);
            for (const QJsonValue& cell : result[QStringLiteral("league")].toArray()) {
                const NetworkEstimate& actual =
                    network.league[static_cast<std::size_t>(cell[QStringLiteral("i")].toInt())]
                                  [static_cast<std::size_t>(cell[QStringLiteral("j")].toInt())];
                compare(QStringLiteral("estimate"), actual.estimate, cell[QStringLiteral("estimate")]);
                compare(QStringLiteral("se"), actual.se, cell[QStringLiteral("se")]);
                compare(QStringLiteral("lower"), actual.lower, cell[QStringLiteral("lower")]);
                compare(QStringLiteral("upper"), actual.upper, cell[QStringLiteral("upper")]);
            }
            const QJsonArray scores = result[QStringLiteral("p_scores")].toArray();
            for (std::size_t i = 0; i < treatments; ++i)
                compare(QStringLiteral("p_score"), network.pScores[i], scores[static_cast<qsizetype>(i)]);
            const QJsonArray split = result[QStringLiteral("comparisons")].toArray();
            QCOMPARE(static_cast<qsizetype>(network.comparisons.size()), split.size());
            for (qsizetype c = 0; c < split.size(); ++c) {
                const DirectIndirect& actual = network.comparisons[static_cast<std::size_t>(c)];
                const QJsonValue expected = split[c];
                QCOMPARE(static_cast<int>(actual.treatment1), expected[QStringLiteral("i")].toInt());
                QCOMPARE(static_cast<int>(actual.treatment2), expected[QStringLiteral("j")].toInt());
                QCOMPARE(actual.k, expected[QStringLiteral("k")].toInt());
                compare(QStringLiteral("direct"), actual.direct, expected[QStringLiteral("direct")]);
                compare(QStringLiteral("direct_se"), actual.directSe, expected[QStringLiteral("direct_se")]);
                QCOMPARE(actual.indirect.has_value(), expected[QStringLiteral("indirect")].isDouble());
                if (!actual.indirect) continue;
                compare(QStringLiteral("proportion"), *actual.proportionDirect,
                        expected[QStringLiteral("proportion_direct")]);
                compare(QStringLiteral("indirect"), *actual.indirect, expected[QStringLiteral("indirect")]);
                compare(QStringLiteral("indirect_se"), *actual.indirectSe, expected[QStringLiteral("indirect_se")]);
                compare(QStringLiteral("difference"), *actual.difference, expected[QStringLiteral("difference")]);
                compare(QStringLiteral("difference_se"), *actual.differenceSe,
                        expected[QStringLiteral("difference_se")]);
                compare(QStringLiteral("p"), *actual.p, expected[QStringLiteral("p")]);
            }
        }
    }

    void armsGiveTheirPairs_data() {
        QTest::addColumn<QJsonObject>("reference");
        for (const QJsonValue& value : reference::cases(QStringLiteral("network.json")))
            if (value[QStringLiteral("arms")].isObject())
                QTest::newRow(qPrintable(value[QStringLiteral("name")].toString())) << value.toObject();
    }

    void armsGiveTheirPairs() {
        QFETCH(QJsonObject, reference);
        const QJsonObject arms = reference[QStringLiteral("arms")].toObject();
        const QString measure = reference[QStringLiteral("measure")].toString();
        const EffectMeasure effect = measure == QStringLiteral("or")   ? EffectMeasure::OddsRatio
                                     : measure == QStringLiteral("rr") ? EffectMeasure::RiskRatio
                                     : measure == QStringLiteral("rd") ? EffectMeasure::RiskDifference
                                     : measure == QStringLiteral("md") ? EffectMeasure::MeanDifference
                                                                       : EffectMeasure::StandardisedMeanDifference;
        const QJsonArray study = arms[QStringLiteral("study")].toArray();
        const auto column = [&](const char* name) { return reference::numbers(arms[QLatin1String(name)]); };
        const auto n = column("n"), events = column("events"), mean = column("mean"), sd = column("sd");
        std::vector<Effect> actual;
        for (qsizetype at = 0; at < study.size();) {
            qsizetype end = at;
            while (end < study.size() && study[end] == study[at]) ++end;
            std::vector<EventsArm> eventsArms;
            std::vector<MeanArm> meanArms;
            for (auto i = static_cast<std::size_t>(at); i < static_cast<std::size_t>(end); ++i) {
                if (events.empty())
                    meanArms.push_back({mean[i], sd[i], n[i]});
                else
                    eventsArms.push_back({events[i], n[i]});
            }
            const auto pairs = events.empty() ? armEffects(effect, std::span<const MeanArm>(meanArms))
                                              : *armEffects(effect, std::span<const EventsArm>(eventsArms));
            actual.insert(actual.end(), pairs.begin(), pairs.end());
            at = end;
        }
        const std::vector<Effect> expected = reference::effects(reference);
        QCOMPARE(actual.size(), expected.size());
        for (std::size_t i = 0; i < actual.size(); ++i) {
            QVERIFY(reference::close(actual[i].value, expected[i].value, 1e-10, 1e-13));
            QVERIFY(reference::close(actual[i].variance, expected[i].variance, 1e-10));
        }
    }

    void twoTreatmentsAreAPair() {
        const std::vector<Effect> effects{{0.2, 0.02}, {0.9, 0.05}, {-0.1, 0.03}, {0.5, 0.01}};
        std::vector<TrialComparison> comparisons;
        for (std::size_t i = 0; i < effects.size(); ++i)
            comparisons.push_back(i == 2 ? compared(i, 1, 0, -effects[i].value, effects[i].variance)
                                         : compared(i, 0, 1, effects[i].value, effects[i].variance));
        for (const Tau2Method method :
             {Tau2Method::Fixed, Tau2Method::DerSimonianLaird, Tau2Method::Reml, Tau2Method::PauleMandel}) {
            const Pooled pooled = pool(effects, {method, IntervalMethod::Wald, 95});
            const Network network = networkOf(comparisons, 2, method);
            const NetworkEstimate& estimate = network.league[0][1];
            QVERIFY(reference::close(network.tau2, pooled.tau2, 1e-11));
            QVERIFY(reference::close(estimate.estimate, pooled.estimate, 1e-11));
            QVERIFY(reference::close(estimate.se, pooled.se, 1e-11));
            QVERIFY(reference::close(estimate.lower, pooled.lower, 1e-10, 1e-11));
            QVERIFY(reference::close(network.q, pooled.q, 1e-11));
            QCOMPARE(network.qBetweenDf, 0);
            QVERIFY(!network.comparisons[0].indirect);
        }
    }

    void leagueIsAntisymmetricAndAddsUp() {
        for (unsigned seed = 1; seed <= 10; ++seed) {
            for (const Tau2Method method : methods) {
                const Network network = networkOf(someNetwork(seed, 20, 6), 6, method);
                double scores = 0;
                for (std::size_t i = 0; i < 6; ++i) {
                    scores += network.pScores[i];
                    for (std::size_t j = 0; j < 6; ++j) {
                        QVERIFY(reference::close(network.league[i][j].estimate, -network.league[j][i].estimate, 1e-12,
                                                 1e-14));
                        for (std::size_t l = 0; l < 6; ++l)
                            QVERIFY(reference::close(network.league[i][j].estimate + network.league[j][l].estimate,
                                                     network.league[i][l].estimate, 0, 1e-12));
                    }
                }
                QVERIFY(reference::close(scores, 3, 1e-12)); // P-scores average one half
                QVERIFY(reference::close(network.q, network.qWithin + network.qBetween, 1e-9, 1e-12));
                QCOMPARE(network.qDf, network.qWithinDf + network.qBetweenDf);
            }
        }
    }

    void namesOrderAndDirectionDoNotMatter() {
        const std::vector<TrialComparison> comparisons = someNetwork(7, 24, 7);
        const std::size_t renamed[] = {3, 6, 0, 5, 1, 4, 2};
        std::vector<TrialComparison> other;
        for (const TrialComparison& comparison : comparisons | std::views::reverse)
            other.push_back(compared(100 - comparison.trial, renamed[comparison.treatment2],
                                     renamed[comparison.treatment1], -comparison.effect.value,
                                     comparison.effect.variance));
        for (const Tau2Method method : methods) {
            const Network one = networkOf(comparisons, 7, method), two = networkOf(other, 7, method);
            QVERIFY(reference::close(one.tau2, two.tau2, 1e-9, 1e-12));
            QVERIFY(reference::close(one.q, two.q, 1e-10));
            QVERIFY(reference::close(one.qBetween, two.qBetween, 1e-9));
            for (std::size_t i = 0; i < 7; ++i) {
                QVERIFY(reference::close(one.pScores[i], two.pScores[renamed[i]], 1e-9));
                for (std::size_t j = 0; j < 7; ++j) {
                    QVERIFY(reference::close(one.league[i][j].estimate, two.league[renamed[i]][renamed[j]].estimate,
                                             1e-9, 1e-11));
                    QVERIFY(reference::close(one.league[i][j].se, two.league[renamed[i]][renamed[j]].se, 1e-9));
                }
            }
        }
    }

    void smallOrLargeValuesTurnTheScores() {
        const auto comparisons = someNetwork(2, 12, 5);
        const Network good = networkOf(comparisons, 5, Tau2Method::Reml),
                      bad = networkOf(comparisons, 5, Tau2Method::Reml, false);
        for (std::size_t i = 0; i < 5; ++i) QVERIFY(reference::close(good.pScores[i] + bad.pScores[i], 1, 1e-12));
    }

    void faultsAreNamed() {
        const auto faultOf = [](std::vector<TrialComparison> comparisons, std::size_t treatments) {
            return std::get<NetworkFault>(networkMetaAnalysis(comparisons, treatments));
        };
        const NetworkFault parts =
            faultOf({compared(0, 0, 1, 0.1, 1), compared(1, 2, 3, 0.1, 1), compared(2, 3, 4, 1, 1)}, 5);
        QCOMPARE(parts.kind, Kind::Disconnected);
        QCOMPARE(parts.parts, (std::vector<std::vector<std::size_t>>{{2, 3, 4}, {0, 1}}));
        QCOMPARE(faultOf({compared(4, 1, 1, 0.1, 1)}, 2).kind, Kind::SameTreatment);
        QCOMPARE(faultOf({compared(4, 0, 1, 0.1, 0)}, 2).kind, Kind::NoEffect);
        QCOMPARE(faultOf({compared(4, 0, 1, NAN, 1)}, 2).kind, Kind::NoEffect);
        QCOMPARE(faultOf({compared(4, 0, 1, 0.1, 1), compared(4, 1, 0, 0.1, 1)}, 2).kind, Kind::RepeatedPair);
        const NetworkFault missing = faultOf({compared(4, 0, 1, 0.1, 1), compared(4, 1, 2, 0.1, 1)}, 3);
        QCOMPARE(missing.kind, Kind::MissingPair);
        QCOMPARE(missing.trial, std::size_t{4});
        QCOMPARE(faultOf({compared(4, 0, 1, 1, 0.1), compared(4, 1, 2, 1, 0.1), compared(4, 0, 2, 0, 0.1)}, 3).kind,
                 Kind::DoNotAddUp);
        QCOMPARE(faultOf({compared(4, 0, 1, 1, 0.1), compared(4, 1, 2, 1, 0.1), compared(4, 0, 2, 2, 9)}, 3).kind,
                 Kind::NoArms);
    }

    void roundedArmsAreTakenAndSaid() {
        const std::vector<TrialComparison> rounded{compared(0, 0, 1, 0.52, 0.04), compared(0, 1, 2, 0.31, 0.05),
                                                   compared(0, 0, 2, 0.82, 0.05)};
        const Network network = networkOf(rounded, 3, Tau2Method::Fixed);
        QCOMPARE(network.gaps.size(), std::size_t{1});
        QVERIFY(reference::close(network.gaps[0].size, 0.01, 1e-9));
        QVERIFY(reference::close(network.league[0][1].se, 0.2, 1e-12)); // one trial keeps its own standard errors
    }

    void zeroCellsAreCorrectedInAllArms() {
        const std::vector<EventsArm> arms{{0, 20}, {3, 21}, {5, 22}};
        const auto effects = armEffects(EffectMeasure::OddsRatio, arms);
        QVERIFY(reference::close((*effects)[2].value, std::log(3.5 / 18.5 / (5.5 / 17.5)), 1e-13));
        const std::vector<EventsArm> none{{0, 20}, {0, 21}}, all{{20, 20}, {21, 21}};
        QVERIFY(!armEffects(EffectMeasure::OddsRatio, none) && !armEffects(EffectMeasure::RiskRatio, all));
        const std::vector<MeanArm> two{{3, 1, 12}, {2, 1.4, 9}};
        const Effect g = hedgesG({3, 1, 12, 2, 1.4, 9});
        const auto same = armEffects(EffectMeasure::StandardisedMeanDifference, two);
        QVERIFY(reference::close(same[0].value, g.value, 1e-13) &&
                reference::close(same[0].variance, g.variance, 1e-13));
    }
};

QTEST_GUILESS_MAIN(TestNetwork)
#include "tst_network.moc"
