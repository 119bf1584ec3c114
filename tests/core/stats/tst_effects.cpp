// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Effect sizes from what trials print, against metafor's escalc() (tests/reference/pool.json), and back.

#include "reference.h"
#include "stats/absolute.h"
#include "stats/effects.h"

#include <map>

using namespace trd::stats;

class TestEffects : public QObject {
    Q_OBJECT

private slots:
    void agreeWithEscalc_data() {
        QTest::addColumn<QJsonObject>("reference");
        for (const QJsonValue& value : reference::cases(QStringLiteral("pool.json"))) {
            const QJsonObject object = value.toObject();
            const QString measure = object[QStringLiteral("measure")].toString();
            if (measure == QStringLiteral("generic")) continue;
            QTest::newRow(qPrintable(object[QStringLiteral("name")].toString() + QStringLiteral(", ") + measure))
                << object;
        }
    }

    void agreeWithEscalc() {
        QFETCH(QJsonObject, reference);
        const QString measure = reference[QStringLiteral("measure")].toString();
        const QJsonObject columns = reference[QStringLiteral("columns")].toObject();
        const auto column = [&](const char* name) { return reference::numbers(columns[QLatin1String(name)]); };
        std::vector<Effect> effects;
        if (columns.contains(QStringLiteral("mean1"))) {
            const auto m1 = column("mean1"), s1 = column("sd1"), n1 = column("n1");
            const auto m2 = column("mean2"), s2 = column("sd2"), n2 = column("n2");
            for (std::size_t i = 0; i < m1.size(); ++i) {
                const TwoMeans means{m1[i], s1[i], n1[i], m2[i], s2[i], n2[i]};
                effects.push_back(measure == QStringLiteral("md") ? meanDifference(means) : hedgesG(means));
            }
        } else if (columns.contains(QStringLiteral("events1"))) {
            const auto e1 = column("events1"), n1 = column("n1"), e2 = column("events2"), n2 = column("n2");
            for (std::size_t i = 0; i < e1.size(); ++i) {
                const TwoByTwo table{e1[i], n1[i], e2[i], n2[i]};
                const std::optional<Effect> effect = measure == QStringLiteral("rr")   ? logRiskRatio(table)
                                                     : measure == QStringLiteral("or") ? logOddsRatio(table)
                                                                                       : riskDifference(table);
                if (effect) effects.push_back(*effect);
            }
        } else {
            const auto e = column("events"), n = column("n");
            for (std::size_t i = 0; i < e.size(); ++i)
                effects.push_back(measure == QStringLiteral("logit")        ? logitProportion(e[i], n[i])
                                  : measure == QStringLiteral("proportion") ? rawProportion(e[i], n[i])
                                                                            : freemanTukey(e[i], n[i]));
        }
        const auto values = reference::numbers(reference[QStringLiteral("effects")]);
        const auto variances = reference::numbers(reference[QStringLiteral("variances")]);
        QCOMPARE(effects.size(), values.size());
        for (std::size_t i = 0; i < values.size(); ++i) {
            QVERIFY2(reference::close(effects[i].value, values[i], 1e-10, 1e-14),
                     reference::difference(QStringLiteral("effect"), effects[i].value, values[i]).constData());
            QVERIFY2(reference::close(effects[i].variance, variances[i], 1e-9),
                     reference::difference(QStringLiteral("variance"), effects[i].variance, variances[i]).constData());
        }
        if (measure != QStringLiteral("freeman-tukey")) return;
        const double harmonic = harmonicMean(column("n"));
        for (const QJsonValue& value : reference[QStringLiteral("results")].toArray()) {
            const QJsonObject result = value.toObject(), natural = result[QStringLiteral("natural")].toObject();
            for (const char* key : {"estimate", "lower", "upper", "prediction_lower", "prediction_upper"}) {
                if (!natural.contains(QLatin1String(key))) continue;
                const double back = inverseFreemanTukey(result[QLatin1String(key)].toDouble(), harmonic);
                QVERIFY2(reference::close(back, natural[QLatin1String(key)].toDouble(), 1e-9, 1e-12),
                         reference::difference(QLatin1String(key), back, natural[QLatin1String(key)].toDouble())
                             .constData());
            }
        }
    }

    void doubleArcsineComesBack() {
        for (const double n : {1.0, 7.0, 250.0})
            for (double events = 0; events <= n; ++events)
                QVERIFY(
                    reference::close(inverseFreemanTukey(freemanTukey(events, n).value, n), events / n, 1e-9, 1e-12));
        QCOMPARE(inverseFreemanTukey(0, 20), 0.0);
        QCOMPARE(inverseFreemanTukey(1.5707963, 20), 1.0);
    }

    void correctionKeepsItsDigitsInLargeTrials() {
        QVERIFY(reference::close(hedgesCorrection(2), std::sqrt(1 / 3.14159265358979324), 1e-14));
        // Asymptotic series 1 − 3/(4m) − 7/(32m²) …: at m = 10⁸ the next term is beyond a double.
        const double m = 1e8;
        QVERIFY(reference::close(1 - hedgesCorrection(m), 3 / (4 * m), 0, 1e-15));
    }

    void ratiosBecomePeople() {
        const AbsoluteEffect effect = absoluteFromRiskRatio({1.4, 1.1, 1.8}, 0.3);
        QVERIFY(reference::close(effect.per100, 12, 1e-13));
        QVERIFY(reference::close(effect.risk, 0.42, 1e-13));
        QVERIFY(effect.needed->more && reference::close(effect.needed->people, 1 / 0.12, 1e-13));
        QVERIFY(reference::close(effect.neededLower->people, 1 / 0.03, 1e-12));
        QVERIFY(!effect.throughInfinity);
        // p1 = OR·p0/(1 − p0 + OR·p0)
        const AbsoluteEffect odds = absoluteFromOddsRatio({2, 0.5, 4}, 0.2);
        QVERIFY(reference::close(odds.risk, 2 * 0.2 / (0.8 + 2 * 0.2), 1e-13));
        QVERIFY(odds.throughInfinity && !odds.neededLower->more && odds.neededUpper->more);
    }

    void noRiskExceedsOne() {
        QCOMPARE(absoluteFromRiskRatio({4, 2, 9}, 0.4).risk, 1.0);
        QCOMPARE(absoluteFromRiskRatio({4, 2, 9}, 0.4).per100Upper, 60.0);
        QVERIFY(!absoluteFromRiskRatio({1, 0.5, 2}, 0.4).needed);
        QVERIFY(!absoluteFromOddsRatio({3, 2, 4}, 0).needed);
        QCOMPARE(absoluteFromRiskDifference(0.2, -0.9, 0.9, 0.3).riskUpper, 1.0);
        QCOMPARE(absoluteFromRiskDifference(0.2, -0.9, 0.9, 0.3).riskLower, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestEffects)
#include "tst_effects.moc"
