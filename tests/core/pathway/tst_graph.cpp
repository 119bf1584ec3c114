// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace trd;

// The walk through the shipped graph for profiles whose way was followed by hand.
class TestGraph : public QObject {
    Q_OBJECT

private slots:
    void emptyProfile();
    void anInadequateTrialIsOptimised();
    void resistanceOpensTheOptions();
    void anEmergencyIsOpenAtOnce();
    void relapseLeadsBack();
    void moreAnswersNeverBlur();
    void everyNodeTreatmentIsKnown();
    void treatmentsOutsideTheGraph();
};

namespace {

const PathwayGraph& graph() { return test::shippedKnowledge().graph; }

Walk walkOf(const QString& settings) {
    return walk(graph(), layOut(test::shippedKnowledge().form, test::profileOf(settings)));
}

Reach reach(const Walk& walk, const char* node) { return walk.nodes[*graph().indexOf(QLatin1StringView(node))]; }

std::size_t edge(const char* from, const char* to) {
    for (std::size_t at = 0; at < graph().edges.size(); ++at)
        if (graph().nodes[graph().edges[at].from].id == QLatin1StringView(from) &&
            graph().nodes[graph().edges[at].to].id == QLatin1StringView(to))
            return at;
    qFatal("no edge %s to %s", from, to);
    return 0;
}

} // namespace

void TestGraph::emptyProfile() {
    const Walk way = walkOf({});
    QCOMPARE(reach(way, "start"), Reach::Surely);
    QCOMPARE(reach(way, "safety-now"), Reach::Surely);
    QCOMPARE(reach(way, "adequacy-1"), Reach::Surely); // edges without a condition may always be walked
    QCOMPARE(reach(way, "crisis"), Reach::Perhaps);
    QCOMPARE(reach(way, "outcome-1"), Reach::Perhaps);
    QCOMPARE(reach(way, "trd"), Reach::Perhaps);
    QCOMPARE(way.edges[edge("safety-now", "crisis")], Truth::Undecided);
    for (const Reach node : way.nodes) QVERIFY(node != Reach::Not);
}

void TestGraph::anInadequateTrialIsOptimised() {
    const Walk way = walkOf(QStringLiteral("adherence-confirmed=no current-trial-weeks=2 current-response=non-response "
                                           "failed-adequate-trials=0 suicidal-intent=no not-eating-or-drinking=no"));
    QCOMPARE(reach(way, "optimise"), Reach::Surely);
    QCOMPARE(reach(way, "crisis"), Reach::Not);
    QCOMPARE(way.edges[edge("adequacy-1", "outcome-1")], Truth::False);
    QCOMPARE(reach(way, "outcome-1"), Reach::Surely); // by way of optimising
    QCOMPARE(reach(way, "second-trial"), Reach::Surely);
    QCOMPARE(reach(way, "recheck"), Reach::Not); // no two failures
    QCOMPARE(reach(way, "trd"), Reach::Not);
}

void TestGraph::resistanceOpensTheOptions() {
    const Walk way =
        walkOf(QStringLiteral("current-trial-weeks=8 current-response=partial failed-adequate-trials=2 "
                              "diagnosis-rechecked=yes can-attend-twice-weekly=yes can-attend-daily=no "
                              "severity=moderate previous-ect=never renal-impairment=severe suicidal-intent=no"));
    QCOMPARE(reach(way, "triage"), Reach::Surely);
    QCOMPARE(reach(way, "esketamine"), Reach::Surely);
    QCOMPARE(reach(way, "augment-ap"), Reach::Perhaps); // tardive dyskinesia was not asked about
    QCOMPARE(reach(way, "augment-li"), Reach::Not);     // kidney
    QCOMPARE(reach(way, "rtms"), Reach::Not);
    QCOMPARE(reach(way, "switch"), Reach::Not);
    QCOMPARE(reach(way, "ect-option"), Reach::Not);
    QCOMPARE(reach(way, "ketamine"), Reach::Perhaps);
    QCOMPARE(reach(way, "bipolar-exit"), Reach::Perhaps);
    // An edge's own state does not depend on whether the walk gets there.
    QCOMPARE(way.edges[edge("week-6-8", "maintenance")], Truth::Undecided);
    QCOMPARE(way.edges[edge("rtms", "week-6-8")], Truth::True);
    QCOMPARE(way.ways[edge("rtms", "week-6-8")], Reach::Not);
}

void TestGraph::anEmergencyIsOpenAtOnce() {
    QCOMPARE(reach(walkOf(QStringLiteral("not-eating-or-drinking=yes")), "crisis"), Reach::Surely);
    const Walk way = walkOf(QStringLiteral("suicidal-intent=yes"));
    QCOMPARE(reach(way, "crisis"), Reach::Surely);
    QCOMPARE(reach(way, "rapid"), Reach::Surely);
    QCOMPARE(way.edges[edge("psychedelic", "no-access")], Truth::True);
}

void TestGraph::relapseLeadsBack() {
    const QString course =
        QStringLiteral("suicidal-intent=yes end-of-acute-outcome=response relapsed=yes "); // by way of "rapid"
    const Walk again = walkOf(course + QStringLiteral("previous-ketamine=responded"));
    QCOMPARE(reach(again, "relapse"), Reach::Surely);
    QCOMPARE(again.ways[edge("relapse", "session-monitor")], Reach::Surely);
    QCOMPARE(again.edges[edge("relapse", "next-step")], Truth::False);
    const Walk other = walkOf(course + QStringLiteral("previous-ketamine=never"));
    QCOMPARE(other.edges[edge("relapse", "session-monitor")], Truth::False);
    QCOMPARE(reach(other, "next-step"), Reach::Surely);
    QCOMPARE(reach(other, "remission"), Reach::Not);
}

void TestGraph::moreAnswersNeverBlur() {
    std::mt19937 random(20260202);
    const ProfileForm& form = test::shippedKnowledge().form;
    for (int round = 0; round < 1500; ++round) {
        Profile profile = test::randomProfile(form, (round % 10) / 10.0, random);
        const Walk before = walk(graph(), layOut(form, profile));
        for (const ProfileItem& item : form.items()) {
            if (profile.answer(item.id)) continue;
            QVERIFY(profile.set(form, item.id, test::randomAnswer(item, random)));
            break;
        }
        const Walk after = walk(graph(), layOut(form, profile));
        for (std::size_t at = 0; at < before.nodes.size(); ++at)
            QVERIFY(before.nodes[at] == Reach::Perhaps || before.nodes[at] == after.nodes[at]);
        for (std::size_t at = 0; at < before.edges.size(); ++at)
            QVERIFY(before.edges[at] == Truth::Undecided || before.edges[at] == after.edges[at]);
    }
}

void TestGraph::everyNodeTreatmentIsKnown() {
    for (const PathwayNode& node : graph().nodes)
        for (const QString& treatment : node.treatments)
            QVERIFY2(option(test::shippedKnowledge(), treatment, Profile()), qPrintable(treatment));
    for (const PathwayEdge& edge : graph().edges) QVERIFY(!edge.advice || edge.source);
}

void TestGraph::treatmentsOutsideTheGraph() {
    QStringList outside;
    for (const Candidate* candidate : test::shippedKnowledge().outsideGraph()) outside.append(candidate->treatment);
    QVERIFY(outside.contains(QLatin1StringView("ketamine-sc")));
    QVERIFY(outside.contains(QLatin1StringView("lurasidone")));
    QVERIFY(!outside.contains(QLatin1StringView("ect")));
    QVERIFY(!outside.contains(QLatin1StringView("midazolam"))); // a comparator has no card
}

QTEST_GUILESS_MAIN(TestGraph)
#include "tst_graph.moc"
