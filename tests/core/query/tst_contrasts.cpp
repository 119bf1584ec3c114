// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle.h"
#include "query/contrasts.h"

#include <cmath>

using namespace trd;
using namespace fixture;

namespace {

std::vector<TrialContrast> computedOnly(std::vector<TrialContrast> contrasts) {
    std::erase_if(contrasts, [](const TrialContrast& contrast) { return contrast.origin != ContrastOrigin::Computed; });
    return contrasts;
}

/// "arm versus" of the computed contrasts of response, risk ratio.
QStringList computedPairs(const Evidence& evidence, const Selection& selection = {},
                          Measure measure = Measure::RiskRatio) {
    QStringList pairs;
    for (const TrialContrast& contrast :
         computedOnly(contrasts(evidence, selection, {QStringLiteral("response"), measure})))
        pairs.append(contrast.arm->id + QLatin1Char(' ') + contrast.versus->id);
    return pairs;
}

bool close(std::optional<double> actual, double expected) {
    return actual && std::fabs(*actual - expected) < 1e-8 * std::fabs(expected);
}

} // namespace

class TestContrasts : public QObject {
    Q_OBJECT

private slots:
    void computedPairsAgreeWithTheSecondReading_data();
    void computedPairsAgreeWithTheSecondReading();
    void computesAsMetaforDoes_data();
    void computesAsMetaforDoes();
    void reportedRowsStandAsPrinted();
    void reportedRowsFollowTheSelection();
    void reportedRowsWithoutAPlaceInTheWindowAreListed();
    void computedRowsOfAMaintenanceClockAreListedWhateverTheWindow();
    void comparesLikeWithLikeOnly();
    void neverComparesAPartWithItsWhole();
    void neverComputesInACrossover();
    void theArmIsTheOneNearerToExperimental();
    void eitherArmMakesItOfTheSelection();
    void impossibleRatiosAreNotListed();
    void tellsWhatIsDerivedAndUnread();
};

void TestContrasts::computedPairsAgreeWithTheSecondReading_data() {
    QTest::addColumn<QJsonObject>("expected");
    const QJsonArray selections = oracle::file().value(QStringLiteral("selections")).toArray();
    QVERIFY(selections.size() >= 12);
    for (qsizetype at = 0; at < selections.size(); ++at)
        QTest::newRow(oracle::name(at, selections[at].toObject()).constData()) << selections[at].toObject();
}

void TestContrasts::computedPairsAgreeWithTheSecondReading() {
    QFETCH(QJsonObject, expected);
    const oracle::Question asked = oracle::question(expected);
    QJsonArray found;
    // A risk difference exists for every pair; a ratio does not.
    for (const TrialContrast& contrast :
         computedOnly(contrasts(shipped(), asked.selection, {toWord(asked.outcome), Measure::RiskDifference})))
        found.append(
            QJsonObject{{QStringLiteral("study"), contrast.study->id},
                        {QStringLiteral("arm_row"), oracle::rowNumber(*contrast.study, *contrast.armRow)},
                        {QStringLiteral("versus_row"), oracle::rowNumber(*contrast.study, *contrast.versusRow)}});
    QCOMPARE(QJsonDocument(found).toJson(),
             QJsonDocument(expected.value(QStringLiteral("computed")).toArray()).toJson());
}

void TestContrasts::computesAsMetaforDoes_data() {
    QTest::addColumn<QString>("study");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<double>("atHours");
    QTest::addColumn<Measure>("measure");
    QTest::addColumn<QList<double>>("expected"); // estimate, lower, upper: rates_metafor.R
    const auto add = [](const char* study, const char* outcome, double atHours, Measure measure,
                        QList<double> expected) {
        QTest::addRow("%s %s", study, qPrintable(toWord(measure)))
            << QString::fromLatin1(study) << QString::fromLatin1(outcome) << atHours << measure << expected;
    };
    add("goodwin-2022", "response", 504, Measure::RiskRatio, {2.0714285714, 1.1874637040, 3.6134294565});
    add("goodwin-2022", "response", 504, Measure::OddsRatio, {2.6928571429, 1.2889977588, 5.6256727698});
    add("goodwin-2022", "response", 504, Measure::RiskDifference, {18.9873417722, 5.4272241844, 32.5474593599});
    add("domany-2019-oral", "remission", 504, Measure::RiskRatio, {11.3043478261, 0.6783164955, 188.3903467118});
    add("domany-2019-oral", "remission", 504, Measure::OddsRatio, {15.3636363636, 0.8039612902, 293.5978699210});
    add("domany-2019-oral", "remission", 504, Measure::RiskDifference, {25.7608695652, 6.1283524481, 45.3933866823});
    add("lenze-2015-irl-grey", "remission", 2016, Measure::RiskRatio, {1.5215553677, 1.0213499989, 2.2667359275});
    add("lenze-2015-irl-grey", "remission", 2016, Measure::OddsRatio, {1.9306184012, 1.0430036827, 3.5736090608});
    add("lenze-2015-irl-grey", "remission", 2016, Measure::RiskDifference,
        {15.0671550672, 1.2224136708, 28.9118964635});
}

void TestContrasts::computesAsMetaforDoes() {
    QFETCH(QString, study);
    QFETCH(QString, outcome);
    QFETCH(double, atHours);
    QFETCH(Measure, measure);
    QFETCH(QList<double>, expected);
    int seen = 0;
    for (const TrialContrast& contrast : computedOnly(contrasts(shipped(), {}, {outcome, measure}))) {
        // Goodwin's three arms make three contrasts: the one meant is 25 mg against 1 mg.
        if (contrast.study->id != study || contrast.atHours != atHours || contrast.versus->role != ArmRole::Control ||
            contrast.arm->id == QLatin1String("psi10"))
            continue;
        ++seen;
        QVERIFY(close(contrast.estimate, expected[0]));
        QVERIFY(close(contrast.lower, expected[1]));
        QVERIFY(close(contrast.upper, expected[2]));
        QCOMPARE(contrast.level, 95);
        QCOMPARE(contrast.measure, measure);
    }
    QCOMPARE(seen, 1);
}

void TestContrasts::reportedRowsStandAsPrinted() {
    // anand-2023-elekt-d.json, fedgchin-2019-transform-1.json, heresco-levy-2013.json, ochs-ross-2020-transform-3.json,
    // popova-2019-transform-2.json: the reported risk differences of response, in order.
    const std::vector<TrialContrast> found =
        contrasts(shipped(), {}, {QStringLiteral("response"), Measure::RiskDifference});
    QStringList rows;
    for (const TrialContrast& contrast : found) {
        if (contrast.origin != ContrastOrigin::Reported) continue;
        const QString estimate = contrast.estimate ? QString::number(*contrast.estimate) : QString();
        const QString lower = contrast.lower ? QString::number(*contrast.lower) : QString();
        const QString upper = contrast.upper ? QString::number(*contrast.upper) : QString();
        rows.append(QStringList{contrast.study->id, contrast.arm->id, contrast.versus->id, estimate, lower, upper,
                                contrast.favours, QString::number(*contrast.atHours)}
                        .join(QLatin1Char(' ')));
    }
    QCOMPARE(rows, (QStringList{QStringLiteral("anand-2023-elekt-d ket ect 14.2 3.9 24.2  504"),
                                QStringLiteral("fedgchin-2019-transform-1 esk56 pbo 15.2 2.11 28.22  672"),
                                QStringLiteral("fedgchin-2019-transform-1 esk84 pbo 14.2 0.68 27.67  672"),
                                QStringLiteral("heresco-levy-2013 dcs pbo    dcs 1008"),
                                QStringLiteral("ochs-ross-2020-transform-3 esk pbo 13.7 -0.28 27.58  672"),
                                QStringLiteral("popova-2019-transform-2 esk pbo 17.3 4.01 30.6  672")}));
    // Within a study the printed row comes before what was computed.
    const auto elekt = std::ranges::find_if(
        found, [](const TrialContrast& contrast) { return contrast.study->id == QLatin1String("anand-2023-elekt-d"); });
    QCOMPARE(elekt->origin, ContrastOrigin::Reported);
    QCOMPARE((elekt + 1)->origin, ContrastOrigin::Computed);
    QVERIFY(close((elekt + 1)->estimate, 100 * (108.0 / 195 - 70.0 / 170)));
    QVERIFY((elekt + 1)->eventsDerived);
}

void TestContrasts::reportedRowsFollowTheSelection() {
    const auto studies = [](const Selection& selection, const ContrastQuery& query) {
        QStringList ids;
        for (const TrialContrast& contrast : contrasts(shipped(), selection, query))
            if (contrast.origin == ContrastOrigin::Reported) ids.append(contrast.study->id);
        return ids;
    };
    const ContrastQuery odds{QStringLiteral("response"), Measure::OddsRatio};
    QCOMPARE(studies({}, odds), QStringList{QStringLiteral("murrough-2013-midazolam")});
    Selection milder;
    milder.resistance = {Resistance::InadequateResponse};
    QCOMPARE(studies(milder, {QStringLiteral("remission"), Measure::RiskRatio}),
             (QStringList{QStringLiteral("mohamed-2017-vast-d"), QStringLiteral("mohamed-2017-vast-d")}));
    Selection early;
    early.to = hours(23);
    QCOMPARE(studies(early, odds), QStringList());
    Selection scale;
    scale.scales = {QStringLiteral("HAM-D")};
    QCOMPARE(studies(scale, {QStringLiteral("response"), {}}), QStringList{QStringLiteral("heresco-levy-2013")});
}

void TestContrasts::reportedRowsWithoutAPlaceInTheWindowAreListed() {
    ContrastRow printed;
    printed.arm = QStringLiteral("k");
    printed.versus = QStringLiteral("p");
    printed.outcome = QStringLiteral("response");
    printed.measure = Measure::RiskRatio;
    printed.source = QStringLiteral("unread");
    Study timeless = study("a", {arm("k"), arm("p", "placebo", ArmRole::Control)}, {});
    timeless.contrasts = {printed};
    Study maintenance = timeless;
    maintenance.id = QStringLiteral("b");
    maintenance.design.maintenanceClock = true;
    maintenance.contrasts[0].at = weeks(52);
    Study late = timeless;
    late.id = QStringLiteral("c");
    late.contrasts[0].at = weeks(52);
    const Evidence& library = evidence({timeless, maintenance, late});
    QStringList ids;
    for (const TrialContrast& contrast : contrasts(library, {}, {})) ids.append(contrast.study->id);
    QCOMPARE(ids, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(contrastsOutside(library, {}, {}).size(), std::size_t(1));
    QCOMPARE(contrastsOutside(library, {}, {}).front().study->id, QStringLiteral("c"));
    Selection readOnly;
    readOnly.readInSource = true;
    QVERIFY(contrasts(library, readOnly, {}).empty());
}

void TestContrasts::computedRowsOfAMaintenanceClockAreListedWhateverTheWindow() {
    // alexopoulos-2008-risperidone.json: relapse, 18 of 32 against 20 of 31 people, 24 weeks from the start of
    // maintenance.
    Selection all;
    all.set = allStudiesSet;
    all.resistance = {Resistance::Resistant, Resistance::InadequateResponse, Resistance::NotRequired};
    int seen = 0;
    for (const TrialContrast& one :
         computedOnly(contrasts(shipped(), all, {QStringLiteral("relapse"), Measure::RiskRatio}))) {
        QCOMPARE(one.maintenanceClock, one.study->design.maintenanceClock);
        if (one.study->id != QLatin1String("alexopoulos-2008-risperidone")) continue;
        ++seen;
        QVERIFY(one.maintenanceClock);
        QCOMPARE(one.atHours, 24 * 168.0);
        QVERIFY(close(one.estimate, (18.0 / 32) / (20.0 / 31)));
    }
    QCOMPARE(seen, 1);
}

void TestContrasts::comparesLikeWithLikeOnly() {
    const auto pairs = [](OutcomeRow one, OutcomeRow other, std::optional<int> otherStage = {}) {
        Arm versus = arm("p", "placebo", ArmRole::Control);
        versus.stage = otherStage;
        return computedPairs(evidence({study("a", {arm("k"), versus}, {std::move(one), std::move(other)})}));
    };
    const OutcomeRow one = row("k", days(28), 20, 10), other = row("p", weeks(4), 21, 5);
    QCOMPARE(pairs(one, other), QStringList{QStringLiteral("k p")});
    QCOMPARE(pairs(other, one), QStringList{QStringLiteral("k p")});
    QCOMPARE(pairs(one, other, 2), QStringList());
    QCOMPARE(pairs(one, scaled(other, "HAM-D")), QStringList());
    QCOMPARE(pairs(one, defined(other, ">=50% reduction")), QStringList());
    QCOMPARE(pairs(defined(one, ">=50% reduction"), defined(other, ">=50% reduction")),
             QStringList{QStringLiteral("k p")});
    QCOMPARE(pairs(one, row("p", days(29), 21, 5)), QStringList());
    QCOMPARE(pairs(one, percentRow("p", days(28), {}, 24)), QStringList());
    QCOMPARE(pairs(row("k", {}, 20, 10), row("p", {}, 21, 5)), QStringList());
    QCOMPARE(pairs(row("k", weeks(13), 20, 10), row("p", weeks(13), 21, 5)), QStringList());
    QCOMPARE(pairs(one, row("all", days(28), 41, 15)), QStringList());
    OutcomeRow remitted = other;
    remitted.kind = OutcomeKind::Remission;
    QCOMPARE(pairs(one, remitted), QStringList());
}

void TestContrasts::neverComparesAPartWithItsWhole() {
    const Evidence& library =
        evidence({study("a",
                        {arm("any"), partOf(arm("later", "riluzole"), "any"),
                         partOf(arm("last", "placebo", ArmRole::Control), "later")},
                        {row("any", days(1), 30, 10), row("later", days(1), 20, 5), row("last", days(1), 10, 3)})});
    QCOMPARE(computedPairs(library), QStringList());
    const Evidence& siblings = evidence({study("a", {arm("any"), partOf(arm("low"), "any"), partOf(arm("high"), "any")},
                                               {row("low", days(1), 20, 5), row("high", days(1), 10, 3)})});
    QCOMPARE(computedPairs(siblings), QStringList{QStringLiteral("low high")});
}

void TestContrasts::neverComputesInACrossover() {
    Study crossed = study("a", {arm("k"), arm("p", "placebo", ArmRole::Control)},
                          {row("k", days(1), 18, 8), row("p", days(1), 18, 1)});
    QCOMPARE(computedPairs(evidence({crossed})), QStringList{QStringLiteral("k p")});
    crossed.design.crossover = true;
    QCOMPARE(computedPairs(evidence({crossed})), QStringList());
}

void TestContrasts::theArmIsTheOneNearerToExperimental() {
    const Evidence& library =
        evidence({study("a",
                        {arm("pbo", "placebo", ArmRole::Control), arm("mdz", "midazolam", ArmRole::ActiveControl),
                         arm("low"), arm("high")},
                        {row("high", days(1), 20, 9), row("pbo", days(1), 20, 2), row("low", days(1), 20, 7),
                         row("mdz", days(1), 20, 4)})});
    QCOMPARE(computedPairs(library),
             (QStringList{QStringLiteral("high pbo"), QStringLiteral("low high"), QStringLiteral("high mdz"),
                          QStringLiteral("low pbo"), QStringLiteral("mdz pbo"), QStringLiteral("low mdz")}));
}

void TestContrasts::eitherArmMakesItOfTheSelection() {
    const Evidence& library =
        evidence({study("a", {arm("k"), arm("e", "ect", ArmRole::ActiveControl), arm("p", "placebo", ArmRole::Control)},
                        {row("k", days(1), 20, 9), row("e", days(1), 20, 2), row("p", days(1), 20, 1)})});
    Selection ect;
    ect.treatments = {QStringLiteral("ect")};
    QCOMPARE(computedPairs(library, ect), (QStringList{QStringLiteral("k e"), QStringLiteral("e p")}));
    Selection glutamatergic;
    glutamatergic.strategies = {Strategy::Glutamatergic};
    QCOMPARE(computedPairs(library, glutamatergic), (QStringList{QStringLiteral("k e"), QStringLiteral("k p")}));
}

void TestContrasts::impossibleRatiosAreNotListed() {
    const auto with = [](int events, int others) {
        return evidence({study("a", {arm("k"), arm("p", "placebo", ArmRole::Control)},
                               {row("k", days(1), 10, events), row("p", days(1), 12, others)})});
    };
    const Evidence none = with(0, 0), everyone = with(10, 12), one = with(3, 0);
    for (const Measure measure : {Measure::RiskRatio, Measure::OddsRatio}) {
        QCOMPARE(computedPairs(none, {}, measure), QStringList());
        QCOMPARE(computedPairs(everyone, {}, measure), QStringList());
        QCOMPARE(computedPairs(one, {}, measure), QStringList{QStringLiteral("k p")});
    }
    QCOMPARE(computedPairs(none, {}, Measure::RiskDifference), QStringList{QStringLiteral("k p")});
    QCOMPARE(computedPairs(one, {}, Measure::HazardRatio), QStringList());
    QCOMPARE(computedOnly(contrasts(one, {}, {QStringLiteral("response"), {}})).front().measure, Measure::RiskRatio);
    QVERIFY(isRatio(Measure::HazardRatio) && !isRatio(Measure::RiskDifference));
    QCOMPARE(nullValue(Measure::OddsRatio), 1.0);
    QCOMPARE(nullValue(Measure::MeanDifference), 0.0);
}

void TestContrasts::tellsWhatIsDerivedAndUnread() {
    const auto only = [](OutcomeRow one, OutcomeRow other) {
        const Evidence& library = evidence(
            {study("a", {arm("k"), arm("p", "placebo", ArmRole::Control)}, {std::move(one), std::move(other)})});
        return contrasts(library, {}, {}).front();
    };
    const TrialContrast printed = only(row("k", days(1), 20, 9), row("p", days(1), 20, 2));
    QVERIFY(!printed.eventsDerived && printed.read);
    const TrialContrast derived = only(row("k", days(1), 20, 9), unread(percentRow("p", days(1), 20, 10.2)));
    QVERIFY(derived.eventsDerived && !derived.read);
    QVERIFY(close(derived.estimate, 4.5));
}

QTEST_GUILESS_MAIN(TestContrasts)
#include "tst_contrasts.moc"
