// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Leave-one-out, cumulative, influence and subgroups against metafor (tests/reference/sensitivity.json).

#include "reference.h"
#include "stats/sensitivity.h"

#include <map>

using namespace trd::stats;

class TestSensitivity : public QObject {
    Q_OBJECT

private slots:
    void agreesWithMetafor_data() {
        QTest::addColumn<QJsonObject>("reference");
        const QJsonArray all = reference::cases(QStringLiteral("sensitivity.json"));
        QVERIFY(all.size() >= 3);
        for (const QJsonValue& value : all)
            QTest::newRow(qPrintable(value[QStringLiteral("name")].toString())) << value.toObject();
    }

    void agreesWithMetafor() {
        QFETCH(QJsonObject, reference);
        const std::vector<Effect> effects = reference::effects(reference);
        std::vector<Effect> ordered;
        for (const double at : reference::numbers(reference[QStringLiteral("order")]))
            ordered.push_back(effects[static_cast<std::size_t>(at)]);
        std::vector<int> group;
        for (const double at : reference::numbers(reference[QStringLiteral("group")]))
            group.push_back(static_cast<int>(at));
        const int groups = *std::max_element(group.begin(), group.end()) + 1;

        const auto same = [](const Pooled& pooled, const QJsonValue& row) {
            const auto expected = reference::numbers(row);
            QVERIFY(pooled.converged);
            QVERIFY2(reference::close(pooled.estimate, expected[0], 1e-8, 1e-11),
                     reference::difference(QStringLiteral("estimate"), pooled.estimate, expected[0]).constData());
            QVERIFY(reference::close(pooled.se, expected[1], 1e-8));
            QVERIFY(reference::close(pooled.lower, expected[2], 1e-8, 1e-10));
            QVERIFY(reference::close(pooled.upper, expected[3], 1e-8, 1e-10));
            QVERIFY2(reference::close(pooled.tau2, expected[4], 1e-8, 1e-11),
                     reference::difference(QStringLiteral("tau2"), pooled.tau2, expected[4]).constData());
        };
        for (const QJsonValue& result : reference[QStringLiteral("results")].toArray()) {
            const PoolOptions options = reference::options(result.toObject());
            const QJsonArray leftOut = result[QStringLiteral("leave_one_out")].toArray();
            const std::vector<Pooled> without = leaveOneOut(effects, options);
            QCOMPARE(static_cast<qsizetype>(without.size()), leftOut.size());
            for (qsizetype i = 0; i < leftOut.size(); ++i) {
                const Pooled& pooled = without[static_cast<std::size_t>(i)];
                same(pooled, leftOut[i]);
                if (pooled.i2) QVERIFY(reference::close(*pooled.i2, reference::numbers(leftOut[i])[5], 1e-8, 1e-8));
                QVERIFY(reference::close(pooled.q, reference::numbers(leftOut[i])[6], 1e-9, 1e-12));
            }
            const QJsonArray running = result[QStringLiteral("cumulative")].toArray();
            const std::vector<Pooled> soFar = cumulative(ordered, options);
            QCOMPARE(static_cast<qsizetype>(soFar.size()), running.size());
            for (qsizetype i = 0; i < running.size(); ++i) same(soFar[static_cast<std::size_t>(i)], running[i]);

            const std::vector<Influence> influences = influence(effects, options);
            const auto expected = [&](const char* key) {
                return reference::numbers(result[QStringLiteral("influence")][QLatin1String(key)]);
            };
            const auto hat = expected("hat"), cook = expected("cook"), residual = expected("residual"),
                       tau2 = expected("tau2");
            for (std::size_t i = 0; i < influences.size(); ++i) {
                QVERIFY(reference::close(influences[i].hat, hat[i], 1e-8));
                QVERIFY2(reference::close(*influences[i].cook, cook[i], 1e-7, 1e-12),
                         reference::difference(QStringLiteral("cook"), *influences[i].cook, cook[i]).constData());
                QVERIFY2(reference::close(*influences[i].residual, residual[i], 1e-8, 1e-11),
                         reference::difference(QStringLiteral("residual"), *influences[i].residual, residual[i])
                             .constData());
                QVERIFY(reference::close(influences[i].tau2, tau2[i], 1e-8, 1e-11));
            }
            const Subgroups split = subgroups(effects, group, groups, options);
            const QJsonArray rows = result[QStringLiteral("groups")].toArray();
            QCOMPARE(static_cast<qsizetype>(split.groups.size()), rows.size());
            for (qsizetype i = 0; i < rows.size(); ++i) same(split.groups[static_cast<std::size_t>(i)], rows[i]);
            const QJsonValue between = result[QStringLiteral("between")];
            QVERIFY(reference::close(*split.q, between[QStringLiteral("q")].toDouble(), 1e-8));
            QCOMPARE(split.df, between[QStringLiteral("df")].toInt());
            QVERIFY(reference::close(*split.p, between[QStringLiteral("p")].toDouble(), 1e-8));
        }
    }

    void tooFewStudiesGiveNothing() {
        const std::vector<Effect> one{{0.1, 0.2}};
        QVERIFY(leaveOneOut(one).empty() && cumulative(one).empty() && influence(one).empty());
    }

    void oneGroupHasNothingToCompare() {
        const std::vector<Effect> effects{{0.1, 0.2}, {0.4, 0.1}};
        const Subgroups split = subgroups(effects, std::vector<int>{0, 0}, 1);
        QVERIFY(!split.p);
        QCOMPARE(split.df, 0);
    }

    void aGroupWithoutSpreadCannotBeTested() {
        const std::vector<Effect> effects{{0.1, 0.2}, {0.1, 0.1}, {0.3, 0.2}, {0.5, 0.1}};
        const Subgroups split = subgroups(effects, std::vector<int>{0, 0, 1, 1}, 2);
        QVERIFY(!split.q && !split.p);
    }
};

QTEST_GUILESS_MAIN(TestSensitivity)
#include "tst_sensitivity.moc"
