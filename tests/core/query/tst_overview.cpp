// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "query/overview.h"

#include <cmath>

using namespace trd;
using namespace fixture;

namespace {

const MapCell* cell(const EvidenceMap& map, const char* treatment, Topic topic) {
    const auto found = std::ranges::find_if(map.cells, [&](const MapCell& cell) {
        return cell.treatment == QLatin1String(treatment) && cell.topic == topic;
    });
    return found == map.cells.end() ? nullptr : &*found;
}

QStringList ids(const std::vector<const Study*>& studies) {
    QStringList found;
    for (const Study* study : studies) found.append(study->id);
    return found;
}

Study sized(const char* id, int n, int year = 2020) {
    Study made = study(id, {arm("k")}, {row("k", days(1), 10, 5)});
    made.population.n = n;
    made.citation.year = year;
    return made;
}

} // namespace

class TestOverview : public QObject {
    Q_OBJECT

private slots:
    void everyStudyOfACellHasSuchARow();
    void countsTheReviewsSet();
    void mapsTheShippedEvidence();
    void mapFollowsRolesAndRows();
    void peopleAreCountedOnce();
    void yearsAreCountedByStrategy();
    void safetyRatesHaveIntervals();
    void listsBiomarkersAndPredictors();
    void derivesEventsAndDeviations();
};

void TestOverview::countsTheReviewsSet() {
    const SetCounts review = countSet(shipped(), QStringLiteral("review"));
    QCOMPARE(review.studies, 60);
    QCOMPARE(review.glutamatergic, 43);
    QCOMPARE(review.psychedelic, 10);
    QCOMPARE(review.antipsychoticAugmentation, 7);
    QCOMPARE(review.rows, 684);
    QCOMPARE(review.designs, (std::vector<std::pair<DesignType, int>>{{DesignType::Randomised, 38},
                                                                      {DesignType::SingleArm, 10},
                                                                      {DesignType::Cohort, 5},
                                                                      {DesignType::Extension, 2},
                                                                      {DesignType::PostHoc, 5}}));
    const SetCounts all = countSet(shipped(), allStudiesSet);
    QCOMPARE(all.studies, 126);
    QCOMPARE(all.rows, 1293);
    QCOMPARE(all.rows, static_cast<int>(shipped().rowCount()));
}

void TestOverview::mapsTheShippedEvidence() {
    const EvidenceMap map = evidenceMap(shipped(), {});
    QCOMPARE(map.treatments.first(), QStringLiteral("ketamine-iv"));
    QVERIFY(!map.treatments.contains(QStringLiteral("placebo")));
    // carhart-harris-2018.json (20 people), goodwin-2022.json (233), goodwin-2023-comp-003.json (19)
    const MapCell* response = cell(map, "psilocybin", Topic::Response);
    QVERIFY(response);
    QCOMPARE(ids(response->behind), (QStringList{QStringLiteral("carhart-harris-2018"), QStringLiteral("goodwin-2022"),
                                                 QStringLiteral("goodwin-2023-comp-003")}));
    QCOMPARE(response->studies, 3);
    QCOMPARE(response->people, 272);
    QCOMPARE(ids(cell(map, "psilocybin", Topic::Durability)->behind), QStringList{QStringLiteral("goodwin-2022")});
    QCOMPARE(ids(cell(map, "psilocybin", Topic::Onset)->behind), QStringList{QStringLiteral("carhart-harris-2018")});
    QVERIFY(!cell(map, "psilocybin", Topic::Biomarkers));
    // ECT has its row through trials of ketamine: anand-2023-elekt-d.json.
    QVERIFY(cell(map, "ect", Topic::Response));
    // Rows in the catalogue's order, cells row by row.
    QVERIFY(std::ranges::is_sorted(map.cells, {}, [&](const MapCell& cell) {
        return std::make_pair(map.treatments.indexOf(cell.treatment), cell.topic);
    }));
}

void TestOverview::mapFollowsRolesAndRows() {
    OutcomeRow baseline = row("k", hours(0), 20, {});
    baseline.kind = OutcomeKind::Baseline;
    Study one = study("a", {arm("k"), arm("psi", "psilocybin"), arm("tiny", "ect", ArmRole::Control)},
                      {baseline, unread(row("k", days(1), 20, 5)), row("tiny", days(1), 20, 5)});
    PredictorRow predictor;
    predictor.source = QStringLiteral("read");
    one.predictors = {predictor};
    const Evidence& library = evidence({one});
    const EvidenceMap map = evidenceMap(library, {});
    QCOMPARE(map.treatments, (QStringList{QStringLiteral("ketamine-iv"), QStringLiteral("psilocybin")}));
    QCOMPARE(map.cells.size(), std::size_t(3));
    QVERIFY(cell(map, "ketamine-iv", Topic::Response) && cell(map, "ketamine-iv", Topic::Predictors) &&
            cell(map, "psilocybin", Topic::Predictors));
    Selection readOnly;
    readOnly.readInSource = true;
    QVERIFY(!cell(evidenceMap(library, readOnly), "ketamine-iv", Topic::Response));
    Selection later;
    later.from = days(2);
    QVERIFY(!cell(evidenceMap(library, later), "ketamine-iv", Topic::Response));
    Selection psychedelic;
    psychedelic.strategies = {Strategy::Psychedelic};
    QCOMPARE(evidenceMap(library, psychedelic).treatments, QStringList{QStringLiteral("psilocybin")});
}

void TestOverview::peopleAreCountedOnce() {
    Study small = sized("small", 30), large = sized("large", 100), apart = sized("apart", 7),
          unsized = sized("unsized", 1);
    unsized.population.n.reset();
    small.overlaps = {QStringLiteral("large")};
    const Evidence& library = evidence({small, large, apart, unsized});
    std::vector<const Study*> every;
    for (const Study& study : library.studies) every.push_back(&study);
    QCOMPARE(peopleOnce(library, every), 107);
    QCOMPARE(peopleOnce(library, {library.study(QStringLiteral("small")), library.study(QStringLiteral("apart"))}), 37);
    QCOMPARE(peopleOnce(library, {}), 0);
}

void TestOverview::yearsAreCountedByStrategy() {
    const std::vector<YearCount> years = timeline(shipped(), {});
    QCOMPARE(years.front().year, 2006);
    QCOMPARE(years.front().counts, (std::vector<std::pair<Strategy, int>>{{Strategy::Glutamatergic, 1},
                                                                          {Strategy::AntipsychoticAugmentation, 1}}));
    QCOMPARE(ids(years.front().behind),
             (QStringList{QStringLiteral("rapaport-2006-risperidone"), QStringLiteral("zarate-2006")}));
    const auto busiest = std::ranges::find(years, 2023, &YearCount::year);
    QCOMPARE(busiest->behind.size(), std::size_t(10));
    QVERIFY(std::ranges::is_sorted(years, {}, &YearCount::year));
}

void TestOverview::safetyRatesHaveIntervals() {
    SafetyRow nausea;
    nausea.arm = QStringLiteral("k");
    nausea.event = QStringLiteral("nausea");
    nausea.n = 40;
    nausea.percent = 22.4;
    nausea.at = days(1);
    nausea.source = QStringLiteral("read");
    SafetyRow dissociation = nausea;
    dissociation.event = QStringLiteral("dissociation");
    dissociation.n.reset();
    SafetyRow weight = nausea;
    weight.event = QStringLiteral("weight");
    weight.percent.reset();
    weight.mean = 1.5;
    Study made = study("a", {arm("k")}, {});
    made.safety = {nausea, dissociation, weight};
    const Evidence& library = evidence({made});
    const auto found = safetyFindings(library, {});
    QCOMPARE(found.size(), std::size_t(3));
    QCOMPARE(found[0].row->event, QStringLiteral("dissociation"));
    QCOMPARE(*found[0].rate, 0.224);
    QVERIFY(!found[0].lower);
    QCOMPARE(*found[1].events, 9);
    QVERIFY(found[1].eventsDerived && *found[1].lower < 9.0 / 40 && *found[1].upper > 9.0 / 40);
    QVERIFY(!found[2].rate && !found[2].events);
    Selection later;
    later.from = days(2);
    QVERIFY(safetyFindings(library, later).empty());
    // popova-2019-transform-2.json and the others: arms of every role, the whole set.
    Selection everything;
    everything.set = allStudiesSet;
    everything.resistance.clear();
    QCOMPARE(safetyFindings(shipped(), everything).size(), std::size_t(358));
}

void TestOverview::listsBiomarkersAndPredictors() {
    Selection everything;
    everything.set = allStudiesSet;
    everything.resistance.clear();
    QCOMPARE(biomarkerFindings(shipped(), everything).size(), std::size_t(21));
    QCOMPARE(predictorFindings(shipped(), everything).size(), std::size_t(69));
    // haile-2014-bdnf.json: 240 minutes.
    Selection midazolam;
    midazolam.treatments = {QStringLiteral("midazolam")};
    const auto found = biomarkerFindings(shipped(), midazolam);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].study->id, QStringLiteral("haile-2014-bdnf"));
    QCOMPARE(*found[0].atHours, 4.0);
}

void TestOverview::derivesEventsAndDeviations() {
    const auto of = [](const char* id, const char* path, const char* key) -> std::optional<double> {
        for (const Derived& derived : derivedFigures(*shipped().study(QString::fromLatin1(id))))
            if (derived.path == QLatin1String(path) && derived.key == QLatin1String(key)) return derived.value;
        return {};
    };
    QCOMPARE(of("anand-2023-elekt-d", "outcomes[0]", "events"), 108.0);
    // daly-2018-synapse.json: SE 1.76 of 33 people.
    QVERIFY(std::fabs(*of("daly-2018-synapse", "outcomes[6]", "sd") - 10.110430) < 1e-6);
    // goodwin-2023-comp-003.json: -20.7 to -9.2, 95 %, 19 people; 11.5 / (2 × 1.959964) × √19.
    QVERIFY(std::fabs(*of("goodwin-2023-comp-003", "outcomes[1]", "sd") - 12.787821) < 1e-5);
    QVERIFY(!of("goodwin-2023-comp-003", "outcomes[0]", "events"));
    for (const Study& study : shipped().studies)
        for (const Derived& derived : derivedFigures(study)) QVERIFY(!derived.formula.isEmpty());
}

void TestOverview::everyStudyOfACellHasSuchARow() {
    Selection all;
    all.set = allStudiesSet;
    int checked = 0;
    for (const MapCell& cell : evidenceMap(shipped(), all).cells) {
        QCOMPARE(cell.behind.size(), static_cast<std::size_t>(cell.studies));
        if (cell.topic != Topic::Response && cell.topic != Topic::Remission) continue;
        const OutcomeKind kind = cell.topic == Topic::Response ? OutcomeKind::Response : OutcomeKind::Remission;
        for (const Study* study : cell.behind) {
            ++checked;
            QVERIFY2(std::ranges::any_of(study->outcomes,
                                         [&](const OutcomeRow& row) {
                                             const Arm* arm = study->arm(row.arm);
                                             return row.kind == kind && (row.events || row.percent) &&
                                                    (!arm || (arm->treatment == cell.treatment &&
                                                              arm->role != ArmRole::Control));
                                         }),
                     qPrintable(cell.treatment + QLatin1Char(' ') + study->id));
        }
    }
    QVERIFY(checked > 60);
}

QTEST_GUILESS_MAIN(TestOverview)
#include "tst_overview.moc"
