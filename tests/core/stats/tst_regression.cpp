// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Meta-regression against metafor (tests/reference/regression.json).

#include "reference.h"
#include "stats/regression.h"

using namespace trd::stats;

class TestRegression : public QObject {
    Q_OBJECT

private slots:
    void agreesWithMetafor_data() {
        QTest::addColumn<QJsonObject>("reference");
        const QJsonArray all = reference::cases(QStringLiteral("regression.json"));
        QVERIFY(all.size() >= 5);
        for (const QJsonValue& value : all)
            QTest::newRow(qPrintable(value[QStringLiteral("name")].toString())) << value.toObject();
    }

    void agreesWithMetafor() {
        QFETCH(QJsonObject, reference);
        const std::vector<Effect> effects = reference::effects(reference);
        std::vector<std::vector<double>> moderators;
        for (const QJsonValue& column : reference[QStringLiteral("moderators")].toArray())
            moderators.push_back(reference::numbers(column));
        for (const QJsonValue& value : reference[QStringLiteral("results")].toArray()) {
            const auto made = metaRegression(effects, moderators, reference::options(value.toObject()));
            const auto* fit = std::get_if<Regression>(&made);
            QVERIFY(fit && fit->converged);
            const auto compare = [&](const char* key, double actual, double expected) {
                QVERIFY2(reference::close(actual, expected, 1e-8, 1e-10),
                         reference::difference(QLatin1String(key) + value[QStringLiteral("tau2_method")].toString(),
                                               actual, expected)
                             .constData());
            };
            const auto one = [&](const char* key) { return value[QLatin1String(key)].toDouble(); };
            for (std::size_t j = 0; j < fit->coefficients.size(); ++j) {
                const Coefficient& c = fit->coefficients[j];
                const auto at = [&](const char* key) { return reference::numbers(value[QLatin1String(key)])[j]; };
                compare("estimate", c.estimate, at("estimate"));
                compare("se", c.se, at("se"));
                compare("statistic", *c.statistic, at("statistic"));
                compare("p", *c.p, at("p"));
                compare("lower", c.lower, at("lower"));
                compare("upper", c.upper, at("upper"));
            }
            compare("tau2", fit->tau2, one("tau2"));
            compare("i2", fit->i2, one("i2"));
            compare("h2", fit->h2, one("h2"));
            compare("r2", fit->r2, one("r2"));
            compare("q_moderators", *fit->qModerators, one("q_moderators"));
            compare("q_moderators_p", *fit->qModeratorsP, one("q_moderators_p"));
            compare("q_residual", fit->qResidual, one("q_residual"));
            compare("q_residual_p", fit->qResidualP, one("q_residual_p"));
            if (fit->tau2Lower) {
                compare("tau2_lower", *fit->tau2Lower, one("tau2_lower"));
                compare("tau2_upper", *fit->tau2Upper, one("tau2_upper"));
            } else {
                QVERIFY(!value.toObject().contains(QStringLiteral("tau2_lower")));
            }
        }
    }

    void withoutModeratorsItIsThePool() {
        const std::vector<Effect> effects{{0.1, 0.02}, {0.7, 0.05}, {-0.4, 0.03}, {0.9, 0.01}};
        const auto made = metaRegression(effects, {});
        const Pooled pooled = pool(effects);
        const auto& fit = std::get<Regression>(made);
        QVERIFY(reference::close(fit.coefficients[0].estimate, pooled.estimate, 1e-12));
        QVERIFY(reference::close(fit.coefficients[0].se, pooled.se, 1e-12));
        QVERIFY(reference::close(fit.tau2, pooled.tau2, 1e-12));
        QVERIFY(!fit.qModerators);
    }

    void unitsOfModeratorsDoNotMatter() {
        const std::vector<Effect> effects{{0.1, 0.02}, {0.7, 0.05}, {-0.4, 0.03}, {0.9, 0.01}, {0.2, 0.02}};
        const std::vector<double> dose{1, 4, 2, 9, 3};
        std::vector<double> moved;
        for (const double value : dose) moved.push_back(1e-6 * value + 2020);
        const auto base = metaRegression(effects, std::vector<std::vector<double>>{dose});
        const auto other = metaRegression(effects, std::vector<std::vector<double>>{moved});
        const Coefficient& slope = std::get<Regression>(base).coefficients[1];
        const Coefficient& same = std::get<Regression>(other).coefficients[1];
        QVERIFY(reference::close(same.estimate * 1e-6, slope.estimate, 1e-6)); // the moved values hold no more digits
        QVERIFY(reference::close(*same.statistic, *slope.statistic, 1e-6));
    }

    void faultsAreNamed() {
        const std::vector<Effect> effects{{0.1, 0.02}, {0.7, 0.05}, {-0.4, 0.03}, {0.9, 0.01}};
        const auto faultOf = [&](std::vector<std::vector<double>> moderators) {
            return std::get<RegressionFault>(metaRegression(effects, moderators));
        };
        QCOMPARE(faultOf({{1, 1, 1, 1}}), RegressionFault::Collinear);
        QCOMPARE(faultOf({{1, 2, 3, 5}, {2, 4, 6, 10}}), RegressionFault::Collinear);
        QCOMPARE(faultOf({{1, 2, 3, 5}, {2, 4, 6, 1}, {1, 0, 0, 2}}), RegressionFault::TooFewStudies);
        QCOMPARE(faultOf({{1, 2, NAN, 5}}), RegressionFault::NoEffect);
    }
};

QTEST_GUILESS_MAIN(TestRegression)
#include "tst_regression.moc"
