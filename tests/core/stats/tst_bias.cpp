// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Egger, rank correlation, trim and fill against metafor (tests/reference/bias.json).

#include "reference.h"
#include "stats/bias.h"

#include <random>

using namespace trd::stats;

class TestBias : public QObject {
    Q_OBJECT

private slots:
    void agreesWithMetafor_data() {
        QTest::addColumn<QJsonObject>("reference");
        const QJsonArray all = reference::cases(QStringLiteral("bias.json"));
        QVERIFY(all.size() >= 10);
        for (const QJsonValue& value : all)
            QTest::newRow(qPrintable(value[QStringLiteral("name")].toString())) << value.toObject();
    }

    void agreesWithMetafor() {
        QFETCH(QJsonObject, reference);
        const std::vector<Effect> effects = reference::effects(reference);
        const auto compare = [](const char* key, double actual, const QJsonValue& expected) {
            QVERIFY2(reference::close(actual, expected.toDouble(), 1e-8, 1e-11),
                     reference::difference(QLatin1String(key), actual, expected.toDouble()).constData());
        };
        for (const QJsonValue& value : reference[QStringLiteral("results")].toArray()) {
            const QJsonValue regression = value[QStringLiteral("egger")];
            const auto test = egger(effects);
            QVERIFY(test);
            compare("intercept", test->intercept, regression[QStringLiteral("intercept")]);
            compare("intercept_se", test->interceptSe, regression[QStringLiteral("intercept_se")]);
            compare("t", *test->t, regression[QStringLiteral("t")]);
            compare("p", *test->p, regression[QStringLiteral("p")]);
            compare("limit_estimate", test->limitEstimate, regression[QStringLiteral("limit_estimate")]);
            QCOMPARE(test->df, regression[QStringLiteral("df")].toInt());

            const auto rank = rankCorrelation(effects);
            QVERIFY(rank);
            compare("tau_b", rank->tauB, value[QStringLiteral("rank")][QStringLiteral("tau_b")]);
            compare("rank p", rank->p, value[QStringLiteral("rank")][QStringLiteral("p")]);

            const QJsonValue expected = value[QStringLiteral("trim_fill")];
            const auto filled = trimAndFill(effects, reference::options(value.toObject()).tau2);
            QVERIFY(filled);
            QCOMPARE(filled->side == FunnelSide::Left ? QStringLiteral("left") : QStringLiteral("right"),
                     expected[QStringLiteral("side")].toString());
            QCOMPARE(filled->k0, expected[QStringLiteral("k0")].toInt());
            compare("estimate", filled->pooled.estimate, expected[QStringLiteral("estimate")]);
            compare("se", filled->pooled.se, expected[QStringLiteral("se")]);
            compare("lower", filled->pooled.lower, expected[QStringLiteral("lower")]);
            compare("upper", filled->pooled.upper, expected[QStringLiteral("upper")]);
            compare("tau2", filled->pooled.tau2, expected[QStringLiteral("tau2")]);
            const auto values = reference::numbers(expected[QStringLiteral("filled_effects")]);
            const auto variances = reference::numbers(expected[QStringLiteral("filled_variances")]);
            QCOMPARE(filled->filled.size(), values.size());
            for (std::size_t i = 0; i < values.size(); ++i) {
                QVERIFY(reference::close(filled->filled[i].value, values[i], 1e-8, 1e-11));
                QVERIFY(reference::close(filled->filled[i].variance, variances[i], 1e-12));
            }
        }
    }

    void aFunnelTurnedRoundTurnsItsResults() {
        std::mt19937 engine(5);
        std::normal_distribution<double> normal;
        for (int round = 0; round < 30; ++round) {
            std::vector<Effect> effects, mirrored;
            for (int i = 0; i < 15; ++i) {
                const double se = 0.1 + 0.05 * i;
                effects.push_back({std::fabs(normal(engine)) * se + 0.2, se * se});
                mirrored.push_back({-effects.back().value, se * se});
            }
            const auto one = trimAndFill(effects, Tau2Method::Reml), other = trimAndFill(mirrored, Tau2Method::Reml);
            QCOMPARE(one->k0, other->k0);
            QVERIFY(one->side != other->side);
            QVERIFY(reference::close(one->pooled.estimate, -other->pooled.estimate, 1e-10));
            QVERIFY(reference::close(egger(effects)->intercept, -egger(mirrored)->intercept, 1e-12));
            QVERIFY(reference::close(rankCorrelation(effects)->tauB, -rankCorrelation(mirrored)->tauB, 1e-12));
            QVERIFY(reference::close(rankCorrelation(effects)->p, rankCorrelation(mirrored)->p, 1e-9));
        }
    }

    void exactPOfFourRanksIsCounted() {
        // Of the 24 orders of four, one agrees in all six pairs: two-sided 2/24.
        const std::vector<Effect> effects{{0, 1}, {2, 2}, {5, 3}, {9, 4}};
        const auto rank = rankCorrelation(effects);
        QCOMPARE(rank->tauB, 1.0);
        QVERIFY(reference::close(rank->p, 2.0 / 24, 1e-14));
    }

    void whatCannotBeTestedGivesNothing() {
        const std::vector<Effect> one{{0.1, 0.2}}, two{{0.1, 0.2}, {0.3, 0.4}};
        QVERIFY(!egger(one) && !egger(two) && !rankCorrelation(one) && !trimAndFill(one, Tau2Method::Reml));
        QVERIFY(trimAndFill(two, Tau2Method::Reml));
        const std::vector<Effect> equalVariances{{0.1, 0.2}, {0.3, 0.2}, {0.9, 0.2}, {0.2, 0.2}};
        QVERIFY(!egger(equalVariances) && !rankCorrelation(equalVariances));
        QVERIFY(!trimAndFill(equalVariances, Tau2Method::Reml));
        const std::vector<Effect> onALine{{1, 0.01}, {2, 0.04}, {3, 0.09}, {4, 0.16}};
        QVERIFY(egger(onALine) && !egger(onALine)->t);
        QVERIFY(reference::close(egger(onALine)->intercept, 10, 1e-12));
    }

    void manyStudiesAreRankedInTime() {
        std::vector<Effect> effects;
        std::mt19937 engine(1);
        std::normal_distribution<double> normal;
        for (int i = 0; i < 100000; ++i) effects.push_back({normal(engine), 0.1 + 1e-5 * i});
        const auto rank = rankCorrelation(effects);
        QVERIFY(rank && std::fabs(rank->tauB) < 0.02 && rank->p > 1e-4);
    }

    void contoursAreThoseOfTheNormal() {
        const auto contours = funnelContours(std::vector<double>{90, 95, 99});
        QVERIFY(reference::close(contours[1].slope, 1.959963984540054, 1e-14));
        QVERIFY(reference::close(contours[2].upper(0.5, 2), 0.5 + 2 * 2.5758293035489, 1e-13));
        QVERIFY(contours[0].slope < contours[1].slope);
    }
};

QTEST_GUILESS_MAIN(TestBias)
#include "tst_bias.moc"
