// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Intervals of one proportion, against R (binom.test, prop.test without correction).

#include "reference.h"
#include "stats/effects.h"
#include "stats/interval.h"

using namespace trd::stats;

class TestInterval : public QObject {
    Q_OBJECT

private slots:
    void agreesWithR_data() {
        QTest::addColumn<QJsonObject>("reference");
        const QJsonArray all = reference::cases(QStringLiteral("interval.json"));
        QVERIFY(all.size() >= 10);
        for (const QJsonValue& value : all) {
            const QJsonObject object = value.toObject();
            QTest::addRow("%g of %g at %g", object[QStringLiteral("events")].toDouble(),
                          object[QStringLiteral("n")].toDouble(), object[QStringLiteral("level")].toDouble())
                << object;
        }
    }

    void agreesWithR() {
        QFETCH(QJsonObject, reference);
        const double events = reference[QStringLiteral("events")].toDouble(),
                     n = reference[QStringLiteral("n")].toDouble();
        const double level = reference[QStringLiteral("level")].toDouble();
        const auto compare = [&](const char* key, const Interval& actual) {
            const auto expected = reference::numbers(reference[QLatin1String(key)]);
            QVERIFY2(reference::close(actual.lower, expected[0], 1e-9, 1e-15),
                     reference::difference(QLatin1String(key), actual.lower, expected[0]).constData());
            QVERIFY2(reference::close(actual.upper, expected[1], 1e-9),
                     reference::difference(QLatin1String(key), actual.upper, expected[1]).constData());
        };
        compare("wilson", wilson(events, n, level));
        compare("exact", clopperPearson(events, n, level));
    }

    void emptyAndFullRowsEndAtTheEdge() {
        QCOMPARE(wilson(0, 20).lower, 0.0);
        QCOMPARE(wilson(20, 20).upper, 1.0);
        QCOMPARE(clopperPearson(0, 20).lower, 0.0);
        QCOMPARE(clopperPearson(20, 20).upper, 1.0);
    }

    void eventsAndNonEventsMirror() {
        for (int events = 0; events <= 17; ++events) {
            const Interval one = wilson(events, 17), other = wilson(17 - events, 17);
            QVERIFY(reference::close(one.lower, 1 - other.upper, 0, 1e-15));
            QVERIFY(
                reference::close(logitProportion(events, 17).value, -logitProportion(17 - events, 17).value, 1e-14));
        }
    }

    void logitComesBack() {
        for (const double rate : {1e-12, 0.01, 0.5, 0.99})
            QVERIFY(reference::close(inverseLogit(std::log(rate / (1 - rate))), rate, 1e-12));
        QCOMPARE(inverseLogit(-800), 0.0);
        QCOMPARE(inverseLogit(800), 1.0);
    }
};

QTEST_GUILESS_MAIN(TestInterval)
#include "tst_interval.moc"
