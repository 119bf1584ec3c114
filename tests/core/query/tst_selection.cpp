// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "query/selection.h"

#include <cmath>

using namespace trd;
using namespace fixture;

class TestSelection : public QObject {
    Q_OBJECT

private slots:
    void windowsHaveTheirDefaults();
    void setsAreThoseOfTheFiles();
    void strategiesComeFromTheCatalogue();
    void selectsStudies();
};

void TestSelection::windowsHaveTheirDefaults() {
    Selection selection;
    QCOMPARE(rateWindow(selection).fromHours, 0.0);
    QCOMPARE(rateWindow(selection).toHours, 2016.0);
    QVERIFY(rateWindow(selection).isDefault);
    QVERIFY(std::isinf(openWindow(selection).toHours));
    selection.from = months(1);
    QCOMPARE(rateWindow(selection).fromHours, 730.5);
    QCOMPARE(rateWindow(selection).toHours, 2016.0);
    QVERIFY(!rateWindow(selection).isDefault);
    selection.from = weeks(12); // one instant would be no window
    QVERIFY(std::isinf(rateWindow(selection).toHours));
    selection.from = months(3);
    QVERIFY(std::isinf(rateWindow(selection).toHours));
    selection.to = {90, TimeUnit::Minute};
    selection.from.reset();
    QCOMPARE(rateWindow(selection).toHours, 1.5);
    QCOMPARE(openWindow(selection).toHours, 1.5);
}

void TestSelection::setsAreThoseOfTheFiles() {
    QCOMPARE(knownSets(shipped()),
             (QStringList{QStringLiteral("all"), QStringLiteral("review"), QStringLiteral("beyond")}));
    Study own = study("a", {arm("k")}, {});
    own.selection.set = QStringLiteral("another list");
    QCOMPARE(knownSets(evidence({own})), (QStringList{QStringLiteral("all"), QStringLiteral("another list")}));
}

void TestSelection::strategiesComeFromTheCatalogue() {
    QCOMPARE(strategyOf(shipped(), QStringLiteral("ect")), Strategy::EstablishedAlternative);
    QCOMPARE(strategyOf(shipped(), QStringLiteral("psilocybin")), Strategy::Psychedelic);
    QVERIFY(!strategyOf(shipped(), QStringLiteral("midazolam")));
    QVERIFY(!strategyOf(shipped(), QStringLiteral("no such treatment")));
}

void TestSelection::selectsStudies() {
    const auto count = [](auto narrow) {
        Selection selection;
        selection.resistance.clear();
        narrow(selection);
        return selectedStudies(shipped(), selection).size();
    };
    QCOMPARE(count([](Selection&) {}), std::size_t(60));
    QCOMPARE(count([](Selection& selection) { selection.set = allStudiesSet; }), std::size_t(126));
    QCOMPARE(count([](Selection& selection) { selection.set = QStringLiteral("no such set"); }), std::size_t(0));
    // An arm of one study and the strategy of another of its arms do not add up to a match.
    QCOMPARE(count([](Selection& selection) {
                 selection.treatments = {QStringLiteral("midazolam")};
                 selection.strategies = {Strategy::Glutamatergic};
             }),
             std::size_t(0));
    // ECT stands in a trial whose own strategy is glutamatergic.
    QVERIFY(count([](Selection& selection) { selection.strategies = {Strategy::EstablishedAlternative}; }) > 0);
}

QTEST_GUILESS_MAIN(TestSelection)
#include "tst_selection.moc"
