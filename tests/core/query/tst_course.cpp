// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "query/course.h"

using namespace trd;
using namespace fixture;

namespace {

OnsetRow onset(const char* arm, OnsetEvent event, std::optional<TimePoint> at) {
    OnsetRow made;
    made.arm = QString::fromLatin1(arm);
    made.event = event;
    made.at = at;
    made.source = QStringLiteral("read");
    return made;
}

Selection of(const char* treatment, const char* set = "review") {
    Selection selection;
    selection.treatments = {QString::fromLatin1(treatment)};
    selection.set = QString::fromLatin1(set);
    return selection;
}

QStringList texts(const std::vector<OnsetFinding>& findings) {
    QStringList found;
    for (const OnsetFinding& finding : findings)
        found.append(QStringLiteral("%1/%2 %3 %4")
                         .arg(finding.study->id, finding.row->arm, toWord(finding.row->event))
                         .arg(finding.atHours));
    return found;
}

QStringList texts(const ArmCourse& course) {
    QStringList points;
    for (const ArmRate& point : course.points)
        points.append(QStringLiteral("%1: %2")
                          .arg(*point.atHours)
                          .arg(point.n ? QStringLiteral("%1/%2").arg(*point.events).arg(*point.n)
                                       : QString::number(*point.rate)));
    return points;
}

QStringList texts(const std::vector<DurabilityFinding>& findings) {
    QStringList found;
    for (const DurabilityFinding& finding : findings) {
        QString what;
        if (finding.kind == DurabilityFinding::Kind::Rate)
            what = toWord(finding.rate->row->kind);
        else if (finding.kind == DurabilityFinding::Kind::Contrast)
            what = toWord(finding.contrast->measure);
        else
            what = toWord(finding.time->event);
        found.append(
            QStringLiteral("%1/%2 %3").arg(finding.study->id, finding.arm ? finding.arm->id : QString(allArms), what));
    }
    return found;
}

} // namespace

class TestCourse : public QObject {
    Q_OBJECT

private slots:
    void onsetStandsByTreatmentAndTime();
    void onsetFollowsTheSelection();
    void onsetOfTheWholeStudyBearsItsFirstTreatment();
    void oneCourseAnArmOnePointATime();
    void coursesSkipWhatIsNoCourse();
    void coursesOfTheShippedEvidence();
    void durabilityOfTheShippedEvidence();
    void durabilityKeepsToHolding();
};

void TestCourse::onsetStandsByTreatmentAndTime() {
    // zarate-2006.json, murrough-2013-repeated-infusions.json, fava-2020-dose-ranging.json
    QCOMPARE(texts(onsetFindings(shipped(), of("ketamine-iv"))),
             (QStringList{QStringLiteral("murrough-2013-repeated-infusions/ket first-improvement 2"),
                          QStringLiteral("zarate-2006/ket first-separation 2"),
                          QStringLiteral("fava-2020-dose-ranging/k05 first-separation 24"),
                          QStringLiteral("fava-2020-dose-ranging/k10 first-separation 24"),
                          QStringLiteral("murrough-2013-repeated-infusions/ket median-time-to-relapse 432")}));
    // samalin-2024-eskale.json: 5.7 weeks, 4.1 to 8.4.
    for (const OnsetFinding& finding : onsetFindings(shipped(), of("esketamine-intranasal"))) {
        if (finding.row->event != OnsetEvent::MedianTimeToResponse) continue;
        QCOMPARE(finding.study->id, QStringLiteral("samalin-2024-eskale"));
        QCOMPARE(finding.atHours, 5.7 * 168);
        QCOMPARE(*finding.lowerHours, 4.1 * 168);
        QCOMPARE(*finding.upperHours, 8.4 * 168);
        QVERIFY(finding.read && !finding.maintenanceClock);
    }
    // Every resistant study of the review's set has its rows here, those of control arms too.
    const std::vector<OnsetFinding> everything = onsetFindings(shipped(), {});
    QCOMPARE(everything.size(), std::size_t(32));
    const auto withdrawn = std::ranges::find_if(everything, [](const OnsetFinding& finding) {
        return finding.study->id == QLatin1String("daly-2019-sustain-1");
    });
    QVERIFY(withdrawn != everything.end());
    QVERIFY(withdrawn->maintenanceClock);
    QCOMPARE(*withdrawn->lowerHours, 97 * 24.0);
    QVERIFY(!withdrawn->upperHours);
    QVERIFY(std::ranges::is_sorted(everything, {}, [](const OnsetFinding& finding) {
        const auto& treatments = shipped().treatments;
        return std::make_pair(std::ranges::find(treatments, finding.treatment, &Treatment::id) - treatments.begin(),
                              finding.atHours);
    }));
}

void TestCourse::onsetFollowsTheSelection() {
    Study made = study("a", {arm("k")}, {});
    made.onset = {onset("k", OnsetEvent::FirstSeparation, TimePoint{80, TimeUnit::Minute}),
                  onset("k", OnsetEvent::PeakEffect, days(1)), onset("k", OnsetEvent::MedianTimeToRelapse, {})};
    made.onset[1].source = QStringLiteral("unread");
    made.onset[1].scale = QStringLiteral("MADRS");
    const Evidence& library = evidence({made});
    QCOMPARE(onsetFindings(library, {}).size(), std::size_t(2));
    Selection selection;
    selection.to = hours(2);
    QCOMPARE(texts(onsetFindings(library, selection)),
             QStringList{QStringLiteral("a/k first-separation %1").arg(80.0 / 60)});
    selection = {};
    selection.from = hours(2);
    QCOMPARE(texts(onsetFindings(library, selection)), QStringList{QStringLiteral("a/k peak-effect 24")});
    selection.readInSource = true;
    QVERIFY(onsetFindings(library, selection).empty());
    selection = {};
    selection.scales = {QStringLiteral("MADRS")};
    QCOMPARE(texts(onsetFindings(library, selection)), QStringList{QStringLiteral("a/k peak-effect 24")});
}

void TestCourse::onsetOfTheWholeStudyBearsItsFirstTreatment() {
    Study made = study("a", {arm("p", "placebo", ArmRole::Control), arm("psi", "psilocybin"), arm("k")}, {});
    made.onset = {onset("all", OnsetEvent::FirstImprovement, days(1))};
    const auto found = onsetFindings(evidence({made}), of("psilocybin"));
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(!found[0].arm);
    QCOMPARE(found[0].treatment, QStringLiteral("psilocybin"));
}

void TestCourse::oneCourseAnArmOnePointATime() {
    const Evidence& library = evidence(
        {study("a", {arm("p", "psilocybin"), arm("k")},
               {row("k", weeks(4), 20, 8), scaled(row("k", days(28), 20, 9), "PHQ-9"),
                percentRow("k", hours(2), {}, 40), scaled(percentRow("k", days(1), {}, 55), "MADRS"),
                scaled(row("k", days(1), 19, 10), "PHQ-9"), row("k", months(12), 18, 2), row("p", days(1), 5, 1)})});
    const auto found = courses(library, {}, RateOutcome::Response);
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].treatment, QStringLiteral("ketamine-iv"));
    QCOMPARE(texts(found[0]), (QStringList{QStringLiteral("2: 0.4"), QStringLiteral("24: 10/19"),
                                           QStringLiteral("672: 8/20"), QStringLiteral("8766: 2/18")}));
    QCOMPARE(found[0].points[0].why, LeftOutWhy::NoDenominator);
    QVERIFY(!found[0].points[0].lower && found[0].points[1].lower && !found[0].points[1].why);
    Selection selection;
    selection.from = hours(3);
    selection.to = weeks(4);
    QCOMPARE(texts(courses(library, selection, RateOutcome::Response)[0]),
             (QStringList{QStringLiteral("24: 10/19"), QStringLiteral("672: 8/20")}));
    QVERIFY(courses(library, selection, RateOutcome::Remission).empty());
}

void TestCourse::coursesSkipWhatIsNoCourse() {
    Study maintenance = study("m", {arm("k")}, {row("k", weeks(4), 30, 20)});
    maintenance.design.maintenanceClock = true;
    const Evidence& library = evidence(
        {maintenance, study("a", {arm("k"), arm("p", "placebo", ArmRole::Control)},
                            {defined(row("k", weeks(4), 9, 8), "among responders"), row("k", {}, 20, 4),
                             row("k", days(1), {}, 9), row("p", days(1), 20, 4), unread(row("k", days(7), 20, 7))})});
    const auto found = courses(library, {}, RateOutcome::Response);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(texts(found[0]), QStringList{QStringLiteral("168: 7/20")});
    QVERIFY(!found[0].points[0].read);
    Selection selection;
    selection.readInSource = true;
    selection.controls = true;
    const auto controls = courses(library, selection, RateOutcome::Response);
    QCOMPARE(controls.size(), std::size_t(1));
    QCOMPARE(controls[0].arm->id, QStringLiteral("p"));
}

void TestCourse::coursesOfTheShippedEvidence() {
    // goodwin-2022.json, 25 mg: week 1, 3, 6, 9 and 12, the day after dosing first.
    const auto found = courses(shipped(), of("psilocybin"), RateOutcome::Response);
    const auto high =
        std::ranges::find_if(found, [](const ArmCourse& course) { return course.arm->id == QLatin1String("psi25"); });
    QVERIFY(high != found.end());
    QCOMPARE(texts(*high), (QStringList{QStringLiteral("48: 42/79"), QStringLiteral("168: 35/79"),
                                        QStringLiteral("504: 29/79"), QStringLiteral("1008: 26/79"),
                                        QStringLiteral("1512: 20/79"), QStringLiteral("2016: 26/79")}));
    // ellis-2025-veterans.json: to a year.
    const auto veterans = courses(shipped(), of("psilocybin", "beyond"), RateOutcome::Remission);
    QCOMPARE(veterans.size(), std::size_t(1));
    QCOMPARE(texts(veterans[0]), (QStringList{QStringLiteral("504: 8/15"), QStringLiteral("2016: 6/15"),
                                              QStringLiteral("4383: 5/10"), QStringLiteral("8766: 3/10")}));
}

void TestCourse::durabilityOfTheShippedEvidence() {
    // daly-2019-sustain-1.json
    const auto found = durability(shipped(), of("esketamine-intranasal"));
    QStringList sustain;
    for (const QString& text : texts(found))
        if (text.startsWith(QLatin1String("daly-2019"))) sustain.append(text);
    QCOMPARE(sustain, (QStringList{QStringLiteral("daly-2019-sustain-1/esk-rem relapse"),
                                   QStringLiteral("daly-2019-sustain-1/esk-resp relapse"),
                                   QStringLiteral("daly-2019-sustain-1/esk-rem hazard-ratio"),
                                   QStringLiteral("daly-2019-sustain-1/esk-resp hazard-ratio")}));
    const auto relapse = std::ranges::find_if(found, [](const DurabilityFinding& finding) {
        return finding.arm->id == QLatin1String("esk-rem") && finding.kind == DurabilityFinding::Kind::Rate;
    });
    QVERIFY(relapse != found.end());
    QVERIFY(relapse->maintenanceClock && relapse->read && !relapse->amongResponders);
    QCOMPARE(*relapse->rate->events, 24);
    QCOMPARE(*relapse->rate->rate, 0.267);
    QVERIFY(!relapse->rate->lower);
    const auto hazard = std::ranges::find_if(found, [](const DurabilityFinding& finding) {
        return finding.arm->id == QLatin1String("esk-rem") && finding.kind == DurabilityFinding::Kind::Contrast;
    });
    QCOMPARE(*hazard->contrast->estimate, 0.49);
    QCOMPARE(hazard->versus->id, QStringLiteral("pbo-rem"));
    // shiroma-2014.json and anand-2023-elekt-d.json print theirs among responders.
    const auto ketamine = durability(shipped(), of("ketamine-iv"));
    QCOMPARE(std::ranges::count_if(ketamine, &DurabilityFinding::amongResponders), 4);
}

void TestCourse::durabilityKeepsToHolding() {
    const auto contrast = [](const char* outcome, Measure measure) {
        ContrastRow made;
        made.arm = QStringLiteral("k");
        made.versus = QStringLiteral("p");
        made.outcome = QString::fromLatin1(outcome);
        made.measure = measure;
        made.source = QStringLiteral("read");
        return made;
    };
    OutcomeRow relapse = row("k", weeks(60), 30, 12);
    relapse.kind = OutcomeKind::Relapse;
    OutcomeRow relapseElsewhere = row("p", {}, 30, 20);
    relapseElsewhere.kind = OutcomeKind::Relapse;
    Study made = study("a", {arm("p", "placebo", ArmRole::Control), arm("k")},
                       {relapseElsewhere, relapse, row("k", weeks(4), 30, 12)});
    made.contrasts = {
        contrast("remission", Measure::HazardRatio), contrast("time to stopping treatment", Measure::HazardRatio),
        contrast("time to relapse", Measure::HazardRatio), contrast("sustained-response", Measure::RiskDifference),
        contrast("response", Measure::RiskRatio)};
    made.onset = {onset("k", OnsetEvent::FirstSeparation, days(1)),
                  onset("k", OnsetEvent::MedianTimeToRelapse, days(40))};
    const Evidence& library = evidence({made});
    QCOMPARE(texts(durability(library, {})),
             (QStringList{QStringLiteral("a/k relapse"), QStringLiteral("a/k hazard-ratio"),
                          QStringLiteral("a/k hazard-ratio"), QStringLiteral("a/k risk-difference"),
                          QStringLiteral("a/k median-time-to-relapse"), QStringLiteral("a/p relapse")}));
    // A window drops what lies outside it, and keeps what names no time.
    Selection selection;
    selection.to = weeks(52);
    QCOMPARE(texts(durability(library, selection)),
             (QStringList{QStringLiteral("a/k hazard-ratio"), QStringLiteral("a/k hazard-ratio"),
                          QStringLiteral("a/k risk-difference"), QStringLiteral("a/k median-time-to-relapse"),
                          QStringLiteral("a/p relapse")}));
}

QTEST_GUILESS_MAIN(TestCourse)
#include "tst_course.moc"
