// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "oracle.h"
#include "query/rates.h"
#include "stats/interval.h"

#include <cmath>

using namespace trd;
using namespace fixture;

namespace {

/// Which part of the library a hand-checked row is looked for in; response and remission by treatment, 0 to 12 weeks.
struct Where {
    const char* set = "review";
    Resistance resistance = Resistance::Resistant;
    bool controls = false;
};
constexpr Where review;
constexpr Where reviewControls{"review", Resistance::Resistant, true};
constexpr Where all{"all", Resistance::Resistant, false};
constexpr Where inadequate{"all", Resistance::InadequateResponse, false};
constexpr Where notRequired{"all", Resistance::NotRequired, false};

struct HandChecked {
    const char* file; ///< studies/<file>.json
    const char* arm;
    RateOutcome outcome;
    const char* group;
    double atHours;
    int n, events;
    bool derived; ///< the file prints a percentage and no events
    Where where;
};

constexpr auto response = RateOutcome::Response;
constexpr auto remission = RateOutcome::Remission;

// Read from the files by eye.
constexpr HandChecked handChecked[] = {
    {"anand-2023-elekt-d", "ket", response, "ketamine-iv", 504, 195, 108, true, review},
    {"anand-2023-elekt-d", "ect", response, "ect", 504, 170, 70, true, review},
    {"murrough-2013-midazolam", "ket", response, "ketamine-iv", 24, 47, 30, true, review},
    {"murrough-2013-midazolam", "mdz", response, "midazolam", 24, 25, 7, true, review},
    {"su-2017-taiwan-dose", "k05", response, "ketamine-iv", 120, 24, 11, true, review},
    {"su-2017-taiwan-dose", "k02", response, "ketamine-iv", 120, 23, 9, true, review},
    {"zarate-2006", "ket", response, "ketamine-iv", 168, 17, 6, true, review},
    {"murrough-2013-repeated-infusions", "ket", response, "ketamine-iv", 288, 24, 17, true, review},
    {"shiroma-2014", "ket", response, "ketamine-iv", 288, 12, 11, false, review},
    {"glue-2024-bedroc", "ol", response, "ketamine-oral", 192, 231, 168, false, review},
    {"daly-2018-synapse", "ol", response, "esketamine-intranasal", 1776, 34, 22, false, review},
    {"heresco-levy-2013", "dcs", response, "d-cycloserine", 1008, 13, 7, true, review},
    {"goodwin-2022", "psi25", response, "psilocybin", 2016, 79, 26, false, review},
    {"goodwin-2022", "psi10", response, "psilocybin", 2016, 75, 12, false, review},
    {"goodwin-2023-comp-003", "psi", response, "psilocybin", 504, 19, 8, false, review},
    {"falchi-carvalho-2025", "dmt", response, "dmt", 168, 14, 12, true, review},
    {"correia-melo-2020-esketamine-ketamine", "ket", remission, "ketamine-iv", 24, 29, 7, true, review},
    {"correia-melo-2020-esketamine-ketamine", "esk", remission, "esketamine-iv", 24, 34, 10, true, review},
    {"zarate-2006", "ket", remission, "ketamine-iv", 24, 17, 5, true, review},
    {"ionescu-2019", "ket", remission, "ketamine-iv", 504, 13, 2, false, review},
    {"shiroma-2014", "ket", remission, "ketamine-iv", 288, 12, 8, false, review},
    {"domany-2019-oral", "ket", remission, "ketamine-oral", 504, 22, 6, false, review},
    {"reif-2023-escape-trd", "esk", remission, "esketamine-intranasal", 1344, 336, 91, false, review},
    {"reif-2023-escape-trd", "que", remission, "quetiapine-xr", 1344, 340, 60, false, review},
    {"daly-2018-synapse", "ol", remission, "esketamine-intranasal", 1776, 34, 11, false, review},
    {"goodwin-2022", "psi25", remission, "psilocybin", 2016, 79, 21, false, review},
    {"goodwin-2022", "psi10", remission, "psilocybin", 2016, 75, 5, false, review},
    {"goodwin-2023-comp-003", "psi", remission, "psilocybin", 504, 19, 8, false, review},
    {"falchi-carvalho-2025", "dmt", remission, "dmt", 168, 14, 8, true, review},
    {"reckweg-2023-gh001", "gh12", remission, "5-meo-dmt", 168, 4, 2, false, review},
    {"reckweg-2023-gh001", "gh18", remission, "5-meo-dmt", 168, 4, 1, false, review},
    {"reckweg-2023-gh001", "idr", remission, "5-meo-dmt", 168, 8, 7, false, review},
    {"lenze-2023-optimum", "ari", remission, "aripiprazole", 1680, 211, 61, true, review},
    {"lenze-2023-optimum", "lit", remission, "lithium", 1680, 127, 24, true, review},
    {"lenze-2023-optimum", "bup-add", remission, "bupropion", 1680, 206, 58, true, review},
    {"lenze-2023-optimum", "nor", remission, "nortriptyline", 1680, 121, 26, true, review},
    {"lenze-2015-irl-grey", "ari", remission, "aripiprazole", 2016, 91, 40, false, review},
    {"cleare-2025-lqd", "que", remission, "quetiapine-xr", 1344, 107, 11, false, review},
    {"cleare-2025-lqd", "lit", remission, "lithium", 1344, 105, 6, false, review},
    {"goodwin-2022", "psi1", response, "psilocybin", 2016, 79, 13, false, reviewControls},
    {"goodwin-2022", "psi1", remission, "psilocybin", 2016, 79, 9, false, reviewControls},
    {"heresco-levy-2013", "pbo", response, "placebo-plus-antidepressant", 1008, 13, 2, true, reviewControls},
    {"daly-2018-synapse", "pbo", response, "placebo-plus-antidepressant", 168, 33, 2, false, reviewControls},
    {"su-2017-taiwan-dose", "pbo", response, "placebo", 120, 24, 3, true, reviewControls},
    {"ionescu-2019", "pbo", remission, "placebo", 504, 13, 1, false, reviewControls},
    {"domany-2019-oral", "pbo", remission, "placebo", 504, 19, 0, false, reviewControls},
    {"lenze-2015-irl-grey", "pbo", remission, "placebo-plus-antidepressant", 2016, 90, 26, false, reviewControls},
    {"lenze-2023-optimum", "bup-switch", remission, "bupropion", 1680, 202, 39, true, reviewControls},
    {"nagele-2015", "n2o", response, "nitrous-oxide", 24, 20, 4, false, all},
    {"mathew-2010-riluzole", "ket", response, "ketamine-iv", 72, 26, 14, false, all},
    {"sakurai-2020-maintenance", "ket", response, "ketamine-iv", 504, 82, 15, false, all},
    {"ellis-2025-veterans", "psi", response, "psilocybin", 2016, 15, 7, true, all},
    {"harding-2025-gh001-phase-2b", "gh", remission, "5-meo-dmt", 168, 40, 23, true, all},
    {"turkoz-2021-early-nonresponse", "esk", response, "esketamine-intranasal", 672, 310, 182, false, all},
    {"trivedi-2009-ofc-integrated", "ofc", remission, "olanzapine-fluoxetine", 1344, 462, 118, true, all},
    {"trivedi-2009-ofc-integrated", "olz", remission, "olanzapine", 1344, 342, 48, true, all},
    {"lapidus-2014-intranasal", "ket", response, "ketamine-intranasal", 24, 18, 8, false, inadequate},
    {"mohamed-2017-vast-d", "ari", remission, "aripiprazole", 2016, 505, 146, false, inadequate},
    {"mohamed-2017-vast-d", "bup-add", remission, "bupropion", 2016, 506, 136, false, inadequate},
    {"papakostas-2015-ziprasidone", "zip", response, "ziprasidone", 1344, 71, 25, true, inadequate},
    {"fava-2024-esmethadone", "esm", response, "esmethadone", 672, 113, 45, true, inadequate},
    {"bauer-2010-quetiapine-xr-pooled", "que150", response, "quetiapine-xr", 1008, 309, 166, true, inadequate},
    {"mahmoud-2007-risperidone", "ris", remission, "risperidone", 1008, 106, 26, false, inadequate},
    {"zheng-2018-six-infusions", "ket", response, "ketamine-iv", 312, 97, 66, true, notRequired},
    {"zheng-2018-six-infusions", "ket", remission, "ketamine-iv", 312, 97, 49, true, notRequired},
};

Selection selectionOf(const Where& where) {
    Selection selection;
    selection.set = QString::fromLatin1(where.set);
    selection.resistance = {where.resistance};
    selection.controls = where.controls;
    return selection;
}

Selection between(TimePoint from, TimePoint to) {
    Selection selection;
    selection.from = from;
    selection.to = to;
    return selection;
}

Rates responses(const Evidence& evidence, const Selection& selection = {}, GroupBy by = GroupBy::Treatment) {
    return rates(evidence, selection, RateOutcome::Response, by);
}

/// The rows pooled in the one group expected.
QStringList pooledOnly(const Rates& rates) {
    return rates.groups.size() == 1 ? pooledRows(rates.groups[0]) : QStringList();
}

QStringList groupIds(const Rates& rates) {
    QStringList ids;
    for (const RateGroup& group : rates.groups)
        ids.append(group.id + (group.control ? QStringLiteral(" control ") : QStringLiteral(" ")) +
                   toWord(group.resistance));
    return ids;
}

bool close(double actual, double expected) { return std::fabs(actual - expected) < 1e-6; }

} // namespace

class TestRates : public QObject {
    Q_OBJECT

private slots:
    void handCheckedRows_data();
    void handCheckedRows();
    void agreesWithTheSecondReading_data();
    void agreesWithTheSecondReading();
    void poolsAsMetaforDoes_data();
    void poolsAsMetaforDoes();
    void oneRowStandsWithItsWilsonInterval();
    void windowEndsAreInclusive_data();
    void windowEndsAreInclusive();
    void latestTimeStandsAcrossUnits();
    void scalesDecideAtOneTime();
    void rowsWithoutNAreHollow();
    void eventsWithoutNHaveNoRate();
    void rowsWithoutTimeAndOnTheMaintenanceClockAreListed();
    void unreadRowsAreNeverPooled();
    void wholeStudyRowsAreLeftOut();
    void respondersAreTold_data();
    void respondersAreTold();
    void respondersAmongTheShippedRows();
    void respondersAreNeverPooled();
    void rootStandsForItsTree();
    void largestPartStandsWithoutItsRoot();
    void partsOfAnotherTreatmentStandApart();
    void oneHollowRowStandsForATree();
    void overlapWorksInBothDirections_data();
    void overlapWorksInBothDirections();
    void overlapTakesInOrder();
    void overlapIsJudgedWithinAGroup();
    void controlsFormTheirOwnGroups();
    void resistanceKindsAreNeverPooledTogether();
    void strategiesAreThoseOfTheTreatment();
    void groupsStandInTheCataloguesOrder();
    void selectionNarrowsArmsAndRows();
};

void TestRates::handCheckedRows_data() {
    QTest::addColumn<int>("at");
    for (int at = 0; at < static_cast<int>(std::size(handChecked)); ++at)
        QTest::addRow("%s.json %s %s", handChecked[at].file, handChecked[at].arm,
                      qPrintable(toWord(handChecked[at].outcome)))
            << at;
}

void TestRates::handCheckedRows() {
    QFETCH(int, at);
    const HandChecked& expected = handChecked[at];
    const Rates found = rates(shipped(), selectionOf(expected.where), expected.outcome);
    const bool control = expected.where.controls;
    const RateGroup* inGroup = group(found, QString::fromLatin1(expected.group), control);
    QVERIFY2(inGroup, "the group is missing");
    int seen = 0;
    for (const ArmRate& rate : inGroup->studies) {
        if (rate.study->id != QLatin1String(expected.file) || rate.arm->id != QLatin1String(expected.arm)) continue;
        ++seen;
        QCOMPARE(rate.atHours, expected.atHours);
        QCOMPARE(rate.n, expected.n);
        QCOMPARE(rate.events, expected.events);
        QCOMPARE(rate.eventsDerived, expected.derived);
        QCOMPARE(*rate.rate, static_cast<double>(expected.events) / expected.n);
    }
    QCOMPARE(seen, 1);
}

void TestRates::agreesWithTheSecondReading_data() {
    QTest::addColumn<QJsonObject>("expected");
    const QJsonArray selections = oracle::file().value(QStringLiteral("selections")).toArray();
    QVERIFY(selections.size() >= 12);
    for (qsizetype at = 0; at < selections.size(); ++at)
        QTest::newRow(oracle::name(at, selections[at].toObject()).constData()) << selections[at].toObject();
}

void TestRates::agreesWithTheSecondReading() {
    QFETCH(QJsonObject, expected);
    const oracle::Question asked = oracle::question(expected);
    const Rates found = rates(shipped(), asked.selection, asked.outcome, asked.by);

    QJsonArray groups;
    for (const RateGroup& group : found.groups) {
        QJsonArray rows, unpooled;
        int n = 0, events = 0;
        for (const ArmRate& rate : group.studies) {
            rows.append(QJsonObject{{QStringLiteral("study"), rate.study->id},
                                    {QStringLiteral("arm"), rate.arm->id},
                                    {QStringLiteral("row"), oracle::rowNumber(*rate.study, *rate.row)},
                                    {QStringLiteral("at"), *rate.atHours},
                                    {QStringLiteral("n"), *rate.n},
                                    {QStringLiteral("events"), *rate.events},
                                    {QStringLiteral("derived"), rate.eventsDerived}});
            n += *rate.n;
            events += *rate.events;
        }
        for (const ArmRate& rate : group.unpooled)
            unpooled.append(QJsonObject{{QStringLiteral("study"), rate.study->id},
                                        {QStringLiteral("arm"), rate.arm->id},
                                        {QStringLiteral("row"), oracle::rowNumber(*rate.study, *rate.row)},
                                        {QStringLiteral("why"), toWord(*rate.why)}});
        QCOMPARE(group.k, static_cast<int>(group.studies.size()));
        QCOMPARE(group.n, n);
        QCOMPARE(group.events, events);
        groups.append(QJsonObject{{QStringLiteral("id"), group.id},
                                  {QStringLiteral("resistance"), toWord(group.resistance)},
                                  {QStringLiteral("control"), group.control},
                                  {QStringLiteral("rows"), rows},
                                  {QStringLiteral("unpooled"), unpooled}});
    }
    const QJsonArray expectedGroups = expected.value(QStringLiteral("groups")).toArray();
    QCOMPARE(groups.size(), expectedGroups.size());
    for (qsizetype at = 0; at < groups.size(); ++at)
        QCOMPARE(QJsonDocument(groups[at].toObject()).toJson(), QJsonDocument(expectedGroups[at].toObject()).toJson());

    QJsonArray leftOut;
    for (const LeftOut& left : found.leftOut)
        leftOut.append(QJsonObject{{QStringLiteral("study"), left.study->id},
                                   {QStringLiteral("arm"), left.arm ? left.arm->id : QString(allArms)},
                                   {QStringLiteral("row"), oracle::rowNumber(*left.study, *left.row)},
                                   {QStringLiteral("why"), toWord(left.why)},
                                   {QStringLiteral("other"), left.other.isNull() ? QLatin1String("") : left.other}});
    QCOMPARE(QJsonDocument(leftOut).toJson(),
             QJsonDocument(expected.value(QStringLiteral("left_out")).toArray()).toJson());
}

void TestRates::poolsAsMetaforDoes_data() {
    QTest::addColumn<RateOutcome>("outcome");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QList<double>>("expected"); // rate, interval, prediction interval, tau², I²: rates_metafor.R
    QTest::newRow("response ketamine-iv") << response << QStringLiteral("ketamine-iv")
                                          << QList{0.552835375173, 0.395991291400, 0.699824711528, 0.285943405838,
                                                   0.792397046488, 0.145044285875, 53.969745080634};
    QTest::newRow("remission psilocybin") << remission << QStringLiteral("psilocybin")
                                          << QList{0.212018242426, 0.014515415426, 0.830941843047, 0.001131079241,
                                                   0.984599668021, 1.160724095606, 88.568150912184};
    QTest::newRow("remission quetiapine-xr") << remission << QStringLiteral("quetiapine-xr")
                                             << QList{0.143234231683, 0.003402944042, 0.891130309199, 0.000382546150,
                                                      0.986492518912, 0.135161005078, 68.979781027969};
}

void TestRates::poolsAsMetaforDoes() {
    QFETCH(RateOutcome, outcome);
    QFETCH(QString, id);
    QFETCH(QList<double>, expected);
    const Rates found = rates(shipped(), {}, outcome);
    const RateGroup* pooled = group(found, id);
    QVERIFY(pooled);
    QVERIFY(pooled->converged);
    const QList<double> actual{pooled->rate,
                               pooled->lower,
                               pooled->upper,
                               pooled->predictionLower.value(),
                               pooled->predictionUpper.value(),
                               pooled->tau2.value(),
                               pooled->i2.value()};
    for (qsizetype at = 0; at < expected.size(); ++at)
        QVERIFY2(close(actual[at] / expected[at], 1), qPrintable(QString::number(at)));
}

void TestRates::oneRowStandsWithItsWilsonInterval() {
    const Rates found = responses(evidence({study("a", {arm("k")}, {row("k", days(1), 40, 9)})}));
    const RateGroup* only = group(found, QStringLiteral("ketamine-iv"));
    QVERIFY(only);
    const stats::Interval wilson = stats::wilson(9, 40);
    QCOMPARE(only->k, 1);
    QCOMPARE(only->rate, 9.0 / 40);
    QCOMPARE(only->lower, wilson.lower);
    QCOMPARE(only->upper, wilson.upper);
    QVERIFY(!only->predictionLower && !only->predictionUpper && !only->tau2 && !only->i2);
    QCOMPARE(found.studies, 1);
    QCOMPARE(found.people, 40);
}

void TestRates::windowEndsAreInclusive_data() {
    QTest::addColumn<TimePoint>("at");
    QTest::addColumn<Selection>("selection");
    QTest::addColumn<bool>("inside");
    const auto from = [](TimePoint at) {
        Selection selection;
        selection.from = at;
        return selection;
    };
    const auto to = [](TimePoint at) {
        Selection selection;
        selection.to = at;
        return selection;
    };
    QTest::newRow("default: the hour of dosing") << hours(0) << Selection() << true;
    QTest::newRow("default: 84 days are 12 weeks") << days(84) << Selection() << true;
    QTest::newRow("default: 2016 hours") << hours(2016) << Selection() << true;
    QTest::newRow("default: 2016 hours and a minute")
        << TimePoint{2016 * 60 + 1, TimeUnit::Minute} << Selection() << false;
    QTest::newRow("default: 2 months are within") << months(2) << Selection() << true;
    QTest::newRow("default: 3 months are 2191.5 hours") << months(3) << Selection() << false;
    QTest::newRow("one month ends at 730.5 hours") << hours(730.5) << between(hours(0), months(1)) << true;
    QTest::newRow("one month is over at 731 hours") << hours(731) << between(hours(0), months(1)) << false;
    QTest::newRow("40 minutes begin at 40 minutes")
        << hours(40.0 / 60.0) << between({40, TimeUnit::Minute}, days(1)) << true;
    QTest::newRow("from one day: 24 hours") << hours(24) << from(days(1)) << true;
    QTest::newRow("from one day: 23 hours") << hours(23) << from(days(1)) << false;
    QTest::newRow("from alone keeps the end of 12 weeks") << weeks(13) << from(days(1)) << false;
    QTest::newRow("from 13 weeks has no end") << months(24) << from(weeks(13)) << true;
    QTest::newRow("to alone begins at 0") << hours(0) << to(months(6)) << true;
    QTest::newRow("to alone ends there") << months(6) << to(months(6)) << true;
    QTest::newRow("to alone, past it") << weeks(27) << to(months(6)) << false;
}

void TestRates::windowEndsAreInclusive() {
    QFETCH(TimePoint, at);
    QFETCH(Selection, selection);
    QFETCH(bool, inside);
    const Rates found = responses(evidence({study("a", {arm("k")}, {row("k", at, 10, 5)})}), selection);
    QCOMPARE(pooledOnly(found), inside ? QStringList{QStringLiteral("a/k 5/10")} : QStringList());
    QCOMPARE(found.window.isDefault, !selection.from && !selection.to);
    QVERIFY(found.unpooled.empty() && found.leftOut.empty());
}

void TestRates::latestTimeStandsAcrossUnits() {
    const Evidence& library = evidence({study("a", {arm("k")},
                                              {row("k", weeks(2), 10, 1), row("k", days(15), 10, 2),
                                               row("k", hours(350), 10, 3), percentRow("k", weeks(8), {}, 90)})});
    const Rates found = responses(library);
    QCOMPARE(pooledOnly(found), QStringList{QStringLiteral("a/k 2/10")});
    // The later row without n gives way to the earlier one with it.
    QCOMPARE(found.leftOut.size(), std::size_t(3));
    QVERIFY(std::ranges::all_of(found.leftOut, [](const LeftOut& left) { return left.why == LeftOutWhy::AnotherRow; }));
    QVERIFY(found.unpooled.empty());
}

void TestRates::scalesDecideAtOneTime() {
    const char* order[] = {"MADRS", "HAM-D", "QIDS-C", "QIDS-SR", "PHQ-9", "BDI", "CGI-I", nullptr};
    for (std::size_t best = 0; best < std::size(order); ++best) {
        std::vector<OutcomeRow> rows;
        for (std::size_t at = std::size(order); at-- > best;)
            rows.push_back(scaled(row("k", at % 2 ? days(28) : weeks(4), 100, static_cast<int>(at)), order[at]));
        QCOMPARE(pooledOnly(responses(evidence({study("a", {arm("k")}, rows)}))),
                 QStringList{QStringLiteral("a/k %1/100").arg(best)});
    }
    // A row with n stands before one without, whatever its scale; of two alike the first in the file.
    QCOMPARE(pooledOnly(responses(
                 evidence({study("a", {arm("k")},
                                 {percentRow("k", days(28), {}, 50), scaled(row("k", days(28), 20, 4), nullptr),
                                  scaled(row("k", days(28), 21, 5), nullptr)})}))),
             QStringList{QStringLiteral("a/k 4/20")});
}

void TestRates::rowsWithoutNAreHollow() {
    Arm sized = arm("k");
    sized.n = 50;
    const Evidence& library =
        evidence({study("a", {sized},
                        {percentRow("k", days(7), {}, 40), scaled(percentRow("k", days(28), {}, 30), "HAM-D"),
                         percentRow("k", days(28), {}, 35)})});
    const Rates found = responses(library);
    QCOMPARE(found.groups.size(), std::size_t(1));
    const RateGroup& only = found.groups[0];
    QCOMPARE(only.k, 0);
    QCOMPARE(only.unpooled.size(), std::size_t(1));
    const ArmRate& hollow = only.unpooled[0];
    QCOMPARE(*hollow.rate, 0.35);
    QVERIFY(!hollow.n && !hollow.lower && !hollow.upper && !hollow.events);
    QCOMPARE(hollow.why, LeftOutWhy::NoDenominator);
    QVERIFY(hollow.drawnHollow());
    QCOMPARE(found.unpooled.size(), std::size_t(1));
    QCOMPARE(found.people, 0);
}

void TestRates::eventsWithoutNHaveNoRate() {
    const Rates found = responses(evidence({study("a", {arm("k")}, {row("k", days(7), {}, 9)})}));
    QCOMPARE(unpooledRows(found.unpooled), QStringList{QStringLiteral("a/k no-denominator")});
    QCOMPARE(found.unpooled[0].events, 9);
    QVERIFY(!found.unpooled[0].rate && !found.unpooled[0].drawnHollow());
}

void TestRates::rowsWithoutTimeAndOnTheMaintenanceClockAreListed() {
    Study maintenance = study("m", {arm("k")}, {row("k", weeks(4), 30, 20), row("k", weeks(52), 30, 10)});
    maintenance.design.maintenanceClock = true;
    const Rates found =
        responses(evidence({study("a", {arm("k")}, {row("k", {}, 12, 3), row("k", days(12), 12, 11)}), maintenance}));
    QCOMPARE(pooledOnly(found), QStringList{QStringLiteral("a/k 11/12")});
    QCOMPARE(unpooledRows(found.unpooled),
             (QStringList{QStringLiteral("a/k no-time"), QStringLiteral("m/k maintenance-clock"),
                          QStringLiteral("m/k maintenance-clock")}));
    QVERIFY(std::ranges::none_of(found.unpooled, &ArmRate::drawnHollow));
}

void TestRates::unreadRowsAreNeverPooled() {
    const Evidence& library =
        evidence({study("a", {arm("k")}, {row("k", days(7), 20, 5), unread(row("k", days(28), 20, 10))}),
                  study("b", {arm("k")}, {unread(percentRow("k", days(28), {}, 70))})});
    const Rates found = responses(library);
    QCOMPARE(pooledOnly(found), QStringList{QStringLiteral("a/k 5/20")});
    QVERIFY(found.groups[0].studies[0].read);
    QCOMPARE(unpooledRows(found.unpooled),
             (QStringList{QStringLiteral("a/k not-read"), QStringLiteral("b/k not-read")}));
    QVERIFY(!found.unpooled[0].read && found.unpooled[0].drawnHollow());
    Selection readOnly;
    readOnly.readInSource = true;
    const Rates narrowed = responses(library, readOnly);
    QCOMPARE(pooledOnly(narrowed), QStringList{QStringLiteral("a/k 5/20")});
    QVERIFY(narrowed.unpooled.empty() && narrowed.leftOut.empty());
}

void TestRates::wholeStudyRowsAreLeftOut() {
    const Rates found =
        responses(evidence({study("a", {arm("k")}, {row("all", days(1), 20, 10), row("k", days(1), 10, 4)})}));
    QCOMPARE(pooledOnly(found), QStringList{QStringLiteral("a/k 4/10")});
    QCOMPARE(leftOutArms(found), QStringList{QStringLiteral("a/all whole-study")});
    QVERIFY(found.unpooled.empty());
}

void TestRates::respondersAreTold_data() {
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("note");
    QTest::addColumn<bool>("told");
    const auto add = [](const char* definition, const char* note, bool told) {
        QTest::newRow(*definition ? definition : note)
            << QString::fromLatin1(definition) << QString::fromLatin1(note) << told;
    };
    add("among responders, after the sixth infusion", "", true);
    add("among remitters, within 12 months of the last session", "", true);
    add("Of the responders at week 4", "", true);
    add("share of the ketamine responders who had not relapsed", "", true);
    add("responders still in response throughout the 4 weeks after the infusions", "", true);
    add("MADRS <=10; those of the 10 day-7 remissions already there", "", true);
    add("of those still treated", "", true);
    add("",
        "Ten patients chosen for an earlier response to one infusion, so the rates are not those of unselected "
        "patients.",
        true);
    add("among non-responders to the first dose", "", false);
    add("of the non responders", "", false);
    add("responder or remitter", "", false);
    add("completers, after six infusions", "", false);
    add(">=50% reduction, of the 10 who completed 12 months", "", false);
    add("end of optimisation/maintenance, among those who entered it", "", false);
    add("still a responder during maintenance at the time of analysis", "", false);
    add(">=50% reduction", "", false);
    add("", "231 took it openly and 168 responders were randomised, so relapse describes early responders.", false);
    add("", "Response was common in both arms; responders and remitters differed in age.", false);
}

void TestRates::respondersAreTold() {
    QFETCH(QString, definition);
    QFETCH(QString, note);
    QFETCH(bool, told);
    Study made = study("a", {arm("k")}, {row("k", days(1), 10, 5)});
    made.note = note;
    made.outcomes[0].definition = definition;
    QCOMPARE(amongResponders(made, made.outcomes[0]), told);
}

void TestRates::respondersAmongTheShippedRows() {
    QStringList found;
    for (const Study& study : shipped().studies)
        for (const OutcomeRow& row : study.outcomes)
            if ((row.kind == OutcomeKind::Response || row.kind == OutcomeKind::Remission) &&
                amongResponders(study, row))
                found.append(QStringLiteral("%1 %2").arg(study.id).arg(oracle::rowNumber(study, row)));
    QCOMPARE(found, (QStringList{QStringLiteral("aan-het-rot-2010-repeated-dose 0"),
                                 QStringLiteral("aan-het-rot-2010-repeated-dose 1"),
                                 QStringLiteral("reckweg-2023-gh001 6"), QStringLiteral("reckweg-2023-gh001 7"),
                                 QStringLiteral("samalin-2024-eskale 1"), QStringLiteral("samalin-2024-eskale 2")}));
}

void TestRates::respondersAreNeverPooled() {
    const Rates found = responses(evidence(
        {study("a", {arm("k")}, {row("k", days(7), 20, 5), defined(row("k", days(28), 9, 8), "among responders")}),
         study("b", {arm("k")},
               {defined(percentRow("k", days(28), {}, 80), "among responders"), percentRow("k", days(14), {}, 50)})}));
    QCOMPARE(pooledOnly(found), QStringList{QStringLiteral("a/k 5/20")});
    QCOMPARE(unpooledRows(found.unpooled),
             (QStringList{QStringLiteral("a/k among-responders"), QStringLiteral("b/k among-responders"),
                          QStringLiteral("b/k no-denominator")}));
    for (const std::size_t at : {0, 1})
        QVERIFY(found.unpooled[at].amongResponders && !found.unpooled[at].drawnHollow());
    QCOMPARE(*found.unpooled[2].rate, 0.5);
    QVERIFY(!found.unpooled[2].amongResponders && found.unpooled[2].drawnHollow());
}

void TestRates::rootStandsForItsTree() {
    const Rates found = responses(evidence({study(
        "a",
        {partOf(arm("low"), "any"), partOf(arm("high"), "any"), arm("any"), arm("apart"), partOf(arm("sub"), "high")},
        {row("low", days(28), 60, 9), row("high", days(28), 61, 8), row("any", days(1), 30, 7),
         row("apart", days(1), 5, 1), row("sub", days(28), 10, 2)})}));
    QCOMPARE(pooledOnly(found), (QStringList{QStringLiteral("a/any 7/30"), QStringLiteral("a/apart 1/5")}));
    QCOMPARE(leftOutArms(found),
             (QStringList{QStringLiteral("a/low part-of-another any"), QStringLiteral("a/high part-of-another any"),
                          QStringLiteral("a/sub part-of-another any")}));
}

void TestRates::largestPartStandsWithoutItsRoot() {
    // The root prints no n: the part with the largest n stands, of equals the first in the file.
    const Rates found = responses(evidence(
        {study("a", {arm("any"), partOf(arm("low"), "any"), partOf(arm("mid"), "any"), partOf(arm("high"), "any")},
               {percentRow("any", days(28), {}, 40), row("high", days(28), 12, 3), row("mid", days(28), 12, 4),
                row("low", days(28), 11, 5)})}));
    QCOMPARE(pooledOnly(found), QStringList{QStringLiteral("a/mid 4/12")});
    QCOMPARE(leftOutArms(found),
             (QStringList{QStringLiteral("a/any part-of-another mid"), QStringLiteral("a/high part-of-another mid"),
                          QStringLiteral("a/low part-of-another mid")}));
    QVERIFY(found.unpooled.empty());
}

void TestRates::partsOfAnotherTreatmentStandApart() {
    const Evidence& library = evidence(
        {study("a", {arm("ket"), partOf(arm("ril", "riluzole"), "ket"), partOf(arm("ril2", "riluzole"), "ril")},
               {row("ket", days(1), 26, 17), row("ril", days(28), 14, 4), row("ril2", days(28), 20, 5)})});
    const Rates found = responses(library, {}, GroupBy::Strategy);
    QCOMPARE(pooledOnly(found), (QStringList{QStringLiteral("a/ket 17/26"), QStringLiteral("a/ril 4/14")}));
    QCOMPARE(leftOutArms(found), QStringList{QStringLiteral("a/ril2 part-of-another ril")});
}

void TestRates::oneHollowRowStandsForATree() {
    const auto tree = [](std::vector<OutcomeRow> rows) {
        return responses(evidence(
            {study("a", {partOf(arm("low"), "any"), arm("any"), partOf(arm("high"), "any")}, std::move(rows))}));
    };
    const Rates withRoot = tree(
        {percentRow("low", days(1), {}, 1), percentRow("high", days(1), {}, 2), percentRow("any", days(1), {}, 3)});
    QCOMPARE(unpooledRows(withRoot.unpooled), QStringList{QStringLiteral("a/any no-denominator")});
    QCOMPARE(leftOutArms(withRoot),
             (QStringList{QStringLiteral("a/low part-of-another any"), QStringLiteral("a/high part-of-another any")}));
    const Rates without = tree({percentRow("high", days(1), {}, 2), percentRow("low", days(1), {}, 1)});
    QCOMPARE(unpooledRows(without.unpooled), QStringList{QStringLiteral("a/low no-denominator")});
    QCOMPARE(leftOutArms(without), QStringList{QStringLiteral("a/high part-of-another low")});
}

void TestRates::overlapWorksInBothDirections_data() {
    QTest::addColumn<bool>("smallNames");
    QTest::addColumn<bool>("largeNames");
    QTest::newRow("the smaller names the larger") << true << false;
    QTest::newRow("the larger names the smaller") << false << true;
    QTest::newRow("each names the other") << true << true;
}

void TestRates::overlapWorksInBothDirections() {
    QFETCH(bool, smallNames);
    QFETCH(bool, largeNames);
    Study small = study("a-small", {arm("k")}, {row("k", days(1), 10, 5)});
    Study large = study("b-large", {arm("k")}, {row("k", days(1), 40, 12)});
    if (smallNames) small.overlaps = {large.id};
    if (largeNames) large.overlaps = {small.id};
    const Rates found = responses(evidence({small, large, study("c", {arm("k")}, {row("k", days(1), 3, 1)})}));
    QCOMPARE(pooledOnly(found), (QStringList{QStringLiteral("b-large/k 12/40"), QStringLiteral("c/k 1/3")}));
    QCOMPARE(leftOutArms(found), QStringList{QStringLiteral("a-small/k overlap b-large")});
    QCOMPARE(found.studies, 2);
    QCOMPARE(found.people, 43);
}

void TestRates::overlapTakesInOrder() {
    const auto made = [](const char* id, DesignType type, int n, int year) {
        Study study =
            fixture::study(id, {arm("k"), arm("k2")}, {row("k", days(1), n - 1, 0), row("k2", days(1), 1, 0)});
        study.design.type = type;
        study.citation.year = year;
        return study;
    };
    // Randomised first, then larger n (summed over the arms that would be pooled), earlier year, id.
    std::vector<Study> studies{
        made("cohort", DesignType::Cohort, 900, 2001), made("small", DesignType::Randomised, 20, 2001),
        made("z-early", DesignType::Randomised, 30, 2010), made("late", DesignType::Randomised, 30, 2012),
        made("early", DesignType::Randomised, 30, 2010)};
    QStringList order;
    while (!studies.empty()) {
        std::vector<Study> tied = studies;
        for (Study& study : tied)
            for (const Study& other : studies)
                if (other.id != study.id) study.overlaps.append(other.id);
        const QString taken = responses(evidence(tied)).groups[0].studies[0].study->id;
        order.append(taken);
        std::erase_if(studies, [&](const Study& study) { return study.id == taken; });
    }
    QCOMPARE(order, (QStringList{QStringLiteral("early"), QStringLiteral("z-early"), QStringLiteral("late"),
                                 QStringLiteral("small"), QStringLiteral("cohort")}));
}

void TestRates::overlapIsJudgedWithinAGroup() {
    Study one = study("a", {arm("k")}, {row("k", days(1), 10, 5)});
    Study other = study("b", {arm("p", "psilocybin")}, {row("p", days(1), 40, 12)});
    Study hollow = study("c", {arm("k")}, {percentRow("k", days(1), {}, 30)});
    one.overlaps = {QStringLiteral("b"), QStringLiteral("c")};
    const Rates apart = responses(evidence({one, other, hollow}));
    QCOMPARE(leftOutArms(apart), QStringList());
    QCOMPARE(apart.groups.size(), std::size_t(2));
    QCOMPARE(unpooledRows(apart.unpooled), QStringList{QStringLiteral("c/k no-denominator")});
    // A study that is itself left out keeps no other from standing.
    Study chained = study("d", {arm("k")}, {row("k", days(1), 5, 1)});
    Study middle = study("e", {arm("k")}, {row("k", days(1), 8, 1)});
    middle.overlaps = {QStringLiteral("a"), QStringLiteral("d")};
    QCOMPARE(pooledRows(responses(evidence({one, chained, middle})).groups[0]),
             (QStringList{QStringLiteral("a/k 5/10"), QStringLiteral("d/k 1/5")}));
}

void TestRates::controlsFormTheirOwnGroups() {
    const Evidence& library =
        evidence({study("a",
                        {arm("high", "psilocybin"), arm("tiny", "psilocybin", ArmRole::Control),
                         arm("mdz", "midazolam", ArmRole::ActiveControl), arm("pbo", "placebo", ArmRole::Control)},
                        {row("high", days(21), 79, 29), row("tiny", days(21), 79, 14), row("mdz", days(21), 20, 2),
                         row("pbo", days(21), 30, 3)})});
    QCOMPARE(groupIds(responses(library)),
             (QStringList{QStringLiteral("psilocybin resistant"), QStringLiteral("midazolam resistant")}));
    Selection withControls;
    withControls.controls = true;
    const Rates found = responses(library, withControls);
    QCOMPARE(
        groupIds(found),
        (QStringList{QStringLiteral("psilocybin resistant"), QStringLiteral("midazolam resistant"),
                     QStringLiteral("psilocybin control resistant"), QStringLiteral("placebo control resistant")}));
    QCOMPARE(pooledRows(*group(found, QStringLiteral("psilocybin"), true)),
             QStringList{QStringLiteral("a/tiny 14/79")});
    QCOMPARE(groupIds(responses(library, withControls, GroupBy::Study)),
             (QStringList{QStringLiteral("a resistant"), QStringLiteral("a control resistant")}));
}

void TestRates::resistanceKindsAreNeverPooledTogether() {
    Study milder = study("b", {arm("k")}, {row("k", days(1), 40, 20)});
    milder.population.resistance = Resistance::InadequateResponse;
    Study unstated = study("c", {arm("k")}, {row("k", days(1), 50, 30)});
    unstated.population.resistance.reset();
    const Evidence& library = evidence({study("a", {arm("k")}, {row("k", days(1), 30, 10)}), milder, unstated});
    QCOMPARE(pooledOnly(responses(library)), QStringList{QStringLiteral("a/k 10/30")});
    Selection every;
    every.resistance = {Resistance::NotRequired, Resistance::InadequateResponse, Resistance::Resistant};
    QCOMPARE(groupIds(responses(library, every)),
             (QStringList{QStringLiteral("ketamine-iv resistant"), QStringLiteral("ketamine-iv inadequate-response"),
                          QStringLiteral("ketamine-iv not-required")}));
    QCOMPARE(
        groupIds(responses(library, every, GroupBy::Strategy)),
        (QStringList{QStringLiteral("glutamatergic resistant"), QStringLiteral("glutamatergic inadequate-response"),
                     QStringLiteral("glutamatergic not-required")}));
}

void TestRates::strategiesAreThoseOfTheTreatment() {
    const Evidence& library = evidence(
        {study("a", {arm("k"), arm("e", "ect", ArmRole::ActiveControl), arm("m", "midazolam", ArmRole::ActiveControl)},
               {row("k", days(1), 30, 10), row("e", days(1), 31, 11), row("m", days(1), 32, 12)})});
    const Rates found = responses(library, {}, GroupBy::Strategy);
    QCOMPARE(groupIds(found), (QStringList{QStringLiteral("glutamatergic resistant"),
                                           QStringLiteral("established-alternative resistant"),
                                           QStringLiteral("comparator resistant")}));
    QCOMPARE(found.groups[1].strategy, Strategy::EstablishedAlternative);
    QVERIFY(!found.groups[2].strategy);
}

void TestRates::groupsStandInTheCataloguesOrder() {
    const Evidence& library =
        evidence({study("a", {arm("m", "midazolam"), arm("p", "psilocybin"), arm("r", "riluzole")},
                        {row("m", days(1), 9, 1), row("p", days(1), 9, 1), row("r", days(1), 9, 1)}),
                  study("b", {arm("k")}, {row("k", days(1), 9, 1)})});
    QCOMPARE(groupIds(responses(library)),
             (QStringList{QStringLiteral("ketamine-iv resistant"), QStringLiteral("riluzole resistant"),
                          QStringLiteral("psilocybin resistant"), QStringLiteral("midazolam resistant")}));
}

void TestRates::selectionNarrowsArmsAndRows() {
    Study beyond = study("b", {arm("k")}, {row("k", days(1), 50, 5)});
    beyond.selection.set = QStringLiteral("beyond");
    beyond.design.type = DesignType::Cohort;
    const Evidence& library = evidence(
        {study("a", {arm("k"), arm("p", "psilocybin")},
               {row("k", days(1), 30, 10), scaled(row("k", days(1), 31, 11), "HAM-D"), row("p", days(1), 9, 3)}),
         beyond});
    const auto asked = [&](auto narrow) {
        Selection selection;
        selection.set = allStudiesSet;
        narrow(selection);
        QStringList rows;
        for (const RateGroup& group : responses(library, selection).groups) rows += pooledRows(group);
        return rows;
    };
    const QString a = QStringLiteral("a/k 10/30"), b = QStringLiteral("b/k 5/50"), p = QStringLiteral("a/p 3/9");
    QCOMPARE(asked([](Selection&) {}), (QStringList{a, b, p}));
    QCOMPARE(asked([](Selection& selection) { selection.set = QStringLiteral("review"); }), (QStringList{a, p}));
    QCOMPARE(asked([](Selection& selection) { selection.set = QStringLiteral("beyond"); }), QStringList{b});
    QCOMPARE(asked([](Selection& selection) { selection.treatments = {QStringLiteral("psilocybin")}; }),
             QStringList{p});
    QCOMPARE(asked([](Selection& selection) { selection.strategies = {Strategy::Glutamatergic}; }),
             (QStringList{a, b}));
    QCOMPARE(asked([](Selection& selection) {
                 selection.designs = {DesignType::Cohort, DesignType::SingleArm};
             }),
             QStringList{b});
    QCOMPARE(asked([](Selection& selection) { selection.randomisedOnly = true; }), (QStringList{a, p}));
    QCOMPARE(asked([](Selection& selection) { selection.scales = {QStringLiteral("HAM-D")}; }),
             QStringList{QStringLiteral("a/k 11/31")});
}

QTEST_GUILESS_MAIN(TestRates)
#include "tst_rates.moc"
