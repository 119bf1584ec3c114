// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Pooling against metafor (tests/reference/pool.json), and the edges and invariances that no reference is needed for.

#include "reference.h"
#include "stats/effects.h"
#include "stats/pool.h"

#include <algorithm>
#include <random>

using namespace trd::stats;

namespace {

constexpr Tau2Method allMethods[] = {Tau2Method::Fixed, Tau2Method::DerSimonianLaird, Tau2Method::Reml,
                                     Tau2Method::PauleMandel};

bool warns(const Pooled& pooled, PoolWarning warning) {
    return std::find(pooled.warnings.begin(), pooled.warnings.end(), warning) != pooled.warnings.end();
}

std::vector<Effect> someEffects(unsigned seed, std::size_t k, double heterogeneity = 0.4) {
    std::mt19937 engine(seed);
    std::normal_distribution<double> normal;
    std::uniform_real_distribution<double> uniform(0.01, 0.4);
    std::vector<Effect> result;
    for (std::size_t i = 0; i < k; ++i) {
        const double variance = uniform(engine);
        result.push_back({0.3 + (heterogeneity + std::sqrt(variance)) * normal(engine), variance});
    }
    return result;
}

} // namespace

class TestPool : public QObject {
    Q_OBJECT

private slots:
    void agreesWithMetafor_data() {
        QTest::addColumn<QJsonObject>("reference");
        const QJsonArray all = reference::cases(QStringLiteral("pool.json"));
        QVERIFY(all.size() >= 38);
        for (const QJsonValue& value : all) {
            const QJsonObject object = value.toObject();
            const QString name = QStringLiteral("%1 (%2)").arg(object[QStringLiteral("name")].toString(),
                                                               object[QStringLiteral("measure")].toString());
            QTest::newRow(qPrintable(name)) << object;
        }
    }

    void agreesWithMetafor() {
        QFETCH(QJsonObject, reference);
        const std::vector<Effect> effects = reference::effects(reference);
        double smallest = INFINITY;
        for (const Effect& effect : effects) smallest = std::min(smallest, effect.variance);
        for (const QJsonValue& value : reference[QStringLiteral("results")].toArray()) {
            const QJsonObject expected = value.toObject();
            const PoolOptions options = reference::options(expected);
            const Pooled pooled = pool(effects, options);
            QVERIFY(pooled.converged);
            QCOMPARE(pooled.k, expected[QStringLiteral("k")].toInt());

            const double unit = std::sqrt(smallest);
            const auto compare = [&](const char* key, std::optional<double> actual, double absolute) {
                const QJsonValue target = expected[QLatin1String(key)];
                const QString what = QLatin1String(key) + QLatin1Char(' ') +
                                     expected[QStringLiteral("tau2_method")].toString() + QLatin1Char(' ') +
                                     expected[QStringLiteral("interval")].toString();
                if (!target.isDouble()) {
                    QVERIFY2(!actual, qPrintable(what));
                    return;
                }
                QVERIFY2(actual, qPrintable(what));
                QVERIFY2(reference::close(*actual, target.toDouble(), 1e-9, absolute),
                         reference::difference(what, *actual, target.toDouble()).constData());
            };
            compare("estimate", pooled.estimate, 1e-10 * unit);
            compare("se", pooled.se, 0);
            compare("statistic", pooled.statistic, 1e-9);
            compare("df", pooled.df, 0);
            compare("p", pooled.p, 0);
            compare("lower", pooled.lower, 1e-9 * unit);
            compare("upper", pooled.upper, 1e-9 * unit);
            compare("prediction_lower", pooled.predictionLower, 1e-9 * unit);
            compare("prediction_upper", pooled.predictionUpper, 1e-9 * unit);
            compare("tau2", pooled.tau2, 1e-10 * smallest);
            compare("tau2_lower", pooled.tau2Lower, 1e-10 * smallest);
            compare("tau2_upper", pooled.tau2Upper, 1e-10 * smallest);
            compare("i2", pooled.i2, 1e-8);
            compare("h2", pooled.h2, 1e-9);
            compare("q", pooled.q, 1e-12);
            compare("q_p", pooled.qP, 0);
            const auto weights = reference::numbers(expected[QStringLiteral("weights")]);
            QCOMPARE(pooled.weights.size(), weights.size());
            for (std::size_t i = 0; i < weights.size(); ++i)
                QVERIFY(reference::close(pooled.weights[i], weights[i], 1e-9));
        }
    }

    void aloneAStudyHasNoHeterogeneity() {
        const std::vector<Effect> one{{-0.3, 0.04}};
        for (const Tau2Method method : allMethods) {
            const Pooled pooled = pool(one, {method, IntervalMethod::Hksj, 95});
            QCOMPARE(pooled.estimate, -0.3);
            QCOMPARE(pooled.se, 0.2);
            QVERIFY(!pooled.df && !pooled.predictionLower && !pooled.tau2Lower && !pooled.i2 && !pooled.h2 &&
                    !pooled.qP);
            QCOMPARE(pooled.tau2, 0.0);
            QCOMPARE(pooled.q, 0.0);
            QCOMPARE(pooled.qDf, 0);
            QCOMPARE(pooled.weights, std::vector<double>{100});
            QVERIFY(pooled.warnings.empty());
        }
    }

    void nothingPoolsToNothing() { QCOMPARE(pool({}).k, 0); }

    void equalEffectsGiveNoWidthUnderHksj() {
        // 0.1 is no binary fraction: a rounding residue in Q would turn into a statistic of 1e15.
        for (const double value : {0.1, -1e6 / 3, 1e-9}) {
            const std::vector<Effect> equal{{value, 0.01}, {value, 0.02}, {value, 0.05}};
            const Pooled pooled = pool(equal);
            QCOMPARE(pooled.se, 0.0);
            QCOMPARE(pooled.lower, value);
            QCOMPARE(pooled.upper, value);
            QVERIFY(!pooled.statistic && !pooled.p);
            QVERIFY(warns(pooled, PoolWarning::ZeroStandardError));
            QVERIFY(warns(pooled, PoolWarning::HksjNarrower));
            QVERIFY(warns(pooled, PoolWarning::TauZeroUnderHksj));
            QCOMPARE(*pooled.tau2Upper, 0.0);
            QVERIFY(pool(equal, {Tau2Method::Reml, IntervalMethod::Wald, 95}).statistic);
        }
    }

    void equalRatiosFromDifferentCountsAreEqualEffects() {
        const auto first = logRiskRatio({1, 3, 2, 9}), second = logRiskRatio({100, 300, 200, 900});
        QCOMPARE(first->value, second->value);
        QVERIFY(logOddsRatio({10, 30, 7, 27})->value == logOddsRatio({20, 60, 14, 54})->value);
    }

    void whatIsNoEffectIsSaid() {
        for (const Effect bad :
             {Effect{NAN, 1}, Effect{0, 0}, Effect{0, -1}, Effect{INFINITY, 1}, Effect{0, INFINITY}}) {
            const std::vector<Effect> effects{{0.1, 0.2}, bad};
            const Pooled pooled = pool(effects);
            QVERIFY(!pooled.converged);
            QVERIFY(warns(pooled, PoolWarning::NotConverged));
        }
    }

    void orderDoesNotMatter() {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            std::vector<Effect> effects = someEffects(seed, 12);
            for (const Tau2Method method : allMethods) {
                const Pooled before = pool(effects, {method, IntervalMethod::Hksj, 95});
                std::shuffle(effects.begin(), effects.end(), std::mt19937(seed));
                const Pooled after = pool(effects, {method, IntervalMethod::Hksj, 95});
                QVERIFY(reference::close(after.estimate, before.estimate, 1e-12, 1e-14));
                QVERIFY(reference::close(after.se, before.se, 1e-11));
                QVERIFY(reference::close(after.tau2, before.tau2, 1e-10, 1e-14));
            }
        }
    }

    void unitAndOffsetDoNotMatter() {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            const std::vector<Effect> effects = someEffects(seed, 9);
            for (const double unit : {1e-150, 1e-6, -1.0, 7.0, 1e9, 1e120}) {
                std::vector<Effect> scaled;
                for (const Effect& effect : effects)
                    scaled.push_back({unit * effect.value, unit * unit * effect.variance});
                for (const Tau2Method method : allMethods) {
                    const Pooled base = pool(effects, {method, IntervalMethod::Hksj, 95});
                    const Pooled other = pool(scaled, {method, IntervalMethod::Hksj, 95});
                    QVERIFY(other.converged);
                    QVERIFY(reference::close(other.estimate, unit * base.estimate, 1e-11));
                    QVERIFY(reference::close(other.se, std::fabs(unit) * base.se, 1e-11));
                    QVERIFY(reference::close(other.tau2, unit * unit * base.tau2, 1e-10));
                    QVERIFY(reference::close(*other.i2, *base.i2, 1e-10));
                    QVERIFY(reference::close(unit > 0 ? other.lower : -other.upper, std::fabs(unit) * base.lower, 1e-10,
                                             std::fabs(unit) * 1e-12));
                }
            }
            std::vector<Effect> moved;
            for (const Effect& effect : effects) moved.push_back({effect.value + 1048576, effect.variance});
            const Pooled base = pool(effects), other = pool(moved);
            QVERIFY(reference::close(other.estimate - 1048576, base.estimate, 0, 1e-9));
            QVERIFY(reference::close(other.se, base.se, 1e-8));
            QVERIFY(reference::close(other.tau2, base.tau2, 1e-8, 1e-10));
        }
    }

    void swappingArmsMirrors() {
        const TwoByTwo table{12, 40, 5, 38}, zero{0, 20, 4, 20};
        for (const TwoByTwo& t : {table, zero}) {
            const TwoByTwo swapped{t.events2, t.n2, t.events1, t.n1};
            QVERIFY(reference::close(logRiskRatio(swapped)->value, -logRiskRatio(t)->value, 1e-15));
            QVERIFY(reference::close(logOddsRatio(swapped)->value, -logOddsRatio(t)->value, 1e-15));
            QVERIFY(reference::close(riskDifference(swapped).value, -riskDifference(t).value, 1e-15));
            QVERIFY(reference::close(logRiskRatio(swapped)->variance, logRiskRatio(t)->variance, 1e-15));
        }
    }

    void copiesShrinkTheCommonStandardError() {
        const std::vector<Effect> effects = someEffects(3, 7);
        std::vector<Effect> nine;
        for (int copy = 0; copy < 9; ++copy) nine.insert(nine.end(), effects.begin(), effects.end());
        const PoolOptions fixed{Tau2Method::Fixed, IntervalMethod::Wald, 95};
        const Pooled once = pool(effects, fixed), copied = pool(nine, fixed);
        QVERIFY(reference::close(copied.estimate, once.estimate, 1e-13));
        QVERIFY(reference::close(copied.se, once.se / 3, 1e-13));
        QVERIFY(reference::close(copied.q, 9 * once.q, 1e-12));
    }

    void restrictedLikelihoodIsAtItsHighest() {
        // Two clusters of precise studies and a spread of vague ones: the likelihood may have several maxima.
        std::mt19937 engine(11);
        std::normal_distribution<double> normal;
        std::uniform_real_distribution<double> exponent(-6, 3);
        for (int round = 0; round < 300; ++round) {
            std::vector<Effect> effects;
            for (int i = 0; i < 3 + round % 5; ++i)
                effects.push_back(
                    {normal(engine) * std::pow(10, exponent(engine) / 2), std::pow(10, exponent(engine))});
            const auto likelihood = [&](double tau2) {
                double sum = 0, weighted = 0;
                for (const Effect& e : effects) {
                    sum += 1 / (e.variance + tau2);
                    weighted += e.value / (e.variance + tau2);
                }
                double result = std::log(sum);
                for (const Effect& e : effects)
                    result += std::log(e.variance + tau2) + std::pow(e.value - weighted / sum, 2) / (e.variance + tau2);
                return -result / 2;
            };
            const Pooled pooled = pool(effects);
            QVERIFY(pooled.converged);
            const double highest = likelihood(pooled.tau2);
            QVERIFY(likelihood(0) <= highest + 1e-9);
            for (double tau2 = 1e-8; tau2 < 1e6; tau2 *= 1.1) QVERIFY(likelihood(tau2) <= highest + 1e-9);
        }
    }

    void severalMaximaAreSaid() {
        // Five precise studies that agree want tau² = 0; the far ones want it large.
        const std::vector<Effect> effects{{0, 1e-4}, {0.001, 1e-4}, {-0.001, 1e-4}, {0.03, 1e-4},
                                          {9, 4},    {-9, 4},       {8, 4}};
        QVERIFY(pool(effects).converged);
        bool met = false;
        for (double far = 1; far < 40; far += 0.5) {
            const std::vector<Effect> two{{0, 0.01}, {0.05, 0.01}, {far, 9}, {-far, 9}};
            met = met || warns(pool(two), PoolWarning::SeveralMaxima);
        }
        QVERIFY(met);
    }

    void largeTablesKeepTheirDigits() {
        // p1 and p2 differ in the ninth digit; the exact log ratio is known from the counts.
        const auto effect = logRiskRatio({50000001, 90000000, 50000000, 90000000});
        QVERIFY(reference::close(effect->value, std::log1p(1.0 / 50000000), 1e-14));
        QVERIFY(
            reference::close(riskDifference({50000001, 90000000, 50000000, 90000000}).value, 1.0 / 90000000, 1e-14));
        // All but three had the event: 1/e − 1/n would keep seven digits.
        const auto nearlyAll = logRiskRatio({89999997, 90000000, 45000000, 90000000});
        QVERIFY(reference::close(nearlyAll->variance, 3.0 / 89999997 / 90000000 + 0.5 / 45000000, 1e-14));
    }
};

QTEST_GUILESS_MAIN(TestPool)
#include "tst_pool.moc"
