// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The rates as drawn, against the shipped evidence: one sign for each thing, counts that name what they count, and
// nothing drawn of a pool that did not converge.

#include "../query/fixture.h"
#include "figure/comparefigures.h"
#include "figure/marksigns.h"

using namespace trd;
using namespace fixture;

namespace {

Figure figureOf(const Rates& found, const Selection& selection = {}) {
    return rateFigure(shipped(), selection, found, RateSort::Value);
}

int columnOf(const Table& table, const QString& key) {
    return static_cast<int>(std::ranges::find(table.columns, key, &TableColumn::key) - table.columns.begin());
}

std::vector<const Mark*> large(const Figure& figure) {
    std::vector<const Mark*> marks;
    for (const Mark& mark : figure.marks)
        if (!mark.minor) marks.push_back(&mark);
    return marks;
}

} // namespace

class TestRateFigure : public QObject {
    Q_OBJECT

private slots:
    void eachThingHasItsOwnSign();
    void countsNameWhatTheyCount();
    void aPoolThatDidNotConvergeIsNotDrawn();
    void predictionsAreSaidFromThreeArmsOn();
    void tipsSayPercent();
};

void TestRateFigure::eachThingHasItsOwnSign() {
    Selection selection;
    selection.set = allStudiesSet;
    selection.controls = true;
    for (const RateOutcome outcome : {RateOutcome::Response, RateOutcome::Remission}) {
        const Figure figure = figureOf(rates(shipped(), selection, outcome), selection);
        bool derived = false, withoutPeople = false, comparator = false, secondHand = false;
        for (const Mark& mark : figure.marks) {
            const auto& row = figure.table.rows[static_cast<std::size_t>(mark.tableRow)];
            const auto cell = [&](const char* key) {
                return row[static_cast<std::size_t>(columnOf(figure.table, QString::fromLatin1(key)))];
            };
            const bool one =
                mark.minor ||
                figure.rows[static_cast<std::size_t>(std::lround(mark.y))].sublabel.startsWith(QStringLiteral("1 arm"));
            const bool people = cell("n").value.isValid() || !one;
            const bool isDerived = one && cell("derived").value.isValid() && !cell("derived").text.isEmpty();
            const bool isComparator = figure.rows[static_cast<std::size_t>(std::lround(mark.y))].hollow;
            QCOMPARE(mark.shape == shapeWithoutPeople, !people);
            QCOMPARE(mark.hollow, people && (isDerived || isComparator));
            if (isComparator)
                QCOMPARE(mark.hue == Hue::Comparator || mark.tip.contains(QStringLiteral("(control)")) || mark.minor,
                         true);
            if (one)
                QCOMPARE(mark.dotted, mark.tip.contains(QStringLiteral("second-hand")) ||
                                          cell("source").text.contains(QStringLiteral("second-hand")));
            derived |= people && isDerived;
            withoutPeople |= !people;
            comparator |= isComparator;
            secondHand |= mark.dotted;
        }
        QVERIFY(derived && withoutPeople && secondHand && comparator);
        QCOMPARE(figure.legend.size(), std::size_t(4));
    }
    // The legend names what is there and nothing else.
    const Study plain = study("a", {arm("k")}, {row("k", days(7), 20, 5)});
    const Evidence& library = evidence({plain});
    QVERIFY(rateFigure(library, {}, rates(library, {}, RateOutcome::Response), RateSort::Value).legend.empty());
}

void TestRateFigure::countsNameWhatTheyCount() {
    Selection selection;
    selection.set = allStudiesSet;
    const Rates found = rates(shipped(), selection, RateOutcome::Response);
    const Figure figure = figureOf(found, selection);
    const auto more = static_cast<int>(figure.sources.size()) - found.studies;
    QVERIFY(more > 0);
    QVERIFY2(figure.subtitle.contains(QStringLiteral("of %1 stud").arg(found.studies)), qPrintable(figure.subtitle));
    QVERIFY2(figure.subtitle.contains(QStringLiteral("%1 more stud").arg(more)), qPrintable(figure.subtitle));
}

void TestRateFigure::aPoolThatDidNotConvergeIsNotDrawn() {
    Rates found = rates(shipped(), {}, RateOutcome::Response);
    const auto pooled = std::ranges::find_if(found.groups, [](const RateGroup& group) { return group.k > 2; });
    QVERIFY(pooled != found.groups.end());
    const std::size_t before = large(figureOf(found)).size();
    const QString target = groupTarget(*pooled);
    pooled->converged = false;
    pooled->rate = 0.999;
    const Figure figure = figureOf(found);
    QCOMPARE(large(figure).size(), before - 1);
    QVERIFY(std::ranges::none_of(large(figure), [&](const Mark* mark) { return mark->target == target; }));
    const auto row = std::ranges::find(figure.rows, target, &FigureRow::target);
    QVERIFY(row != figure.rows.end());
    QVERIFY2(row->value.contains(QStringLiteral("did not converge")), qPrintable(row->value));
    QVERIFY2(!figure.finding.contains(QStringLiteral("100")), qPrintable(figure.finding));
    QVERIFY(figure.note.contains(QStringLiteral("did not converge")));
    // Its arms stand, each as not pooled.
    const auto y = static_cast<double>(row - figure.rows.begin());
    QVERIFY(std::ranges::count_if(figure.marks, [&](const Mark& mark) {
                return mark.minor && std::lround(mark.y) == std::lround(y);
            }) >= 3);
}

void TestRateFigure::predictionsAreSaidFromThreeArmsOn() {
    Selection selection;
    selection.set = allStudiesSet;
    const Rates found = rates(shipped(), selection, RateOutcome::Response);
    const Figure figure = figureOf(found, selection);
    int two = 0, more = 0;
    for (const RateGroup& group : found.groups) {
        const auto mark = std::ranges::find(figure.marks, groupTarget(group), &Mark::target);
        if (mark == figure.marks.end() || group.k < 2) continue;
        QCOMPARE(mark->tip.contains(QStringLiteral("in a new setting")), group.k > 2);
        two += group.k == 2;
        more += group.k > 2;
        QVERIFY(group.predictionLower); // JSON goes on to carry it
    }
    QVERIFY(two > 0 && more > 0);
}

void TestRateFigure::tipsSayPercent() {
    const Figure figure = figureOf(rates(shipped(), {}, RateOutcome::Response));
    int seen = 0;
    for (const Mark& mark : figure.marks) {
        if (!mark.tip.contains(QStringLiteral("(Wilson)"))) continue;
        ++seen;
        QVERIFY2(mark.tip.contains(QStringLiteral(" % (Wilson)")), qPrintable(mark.tip));
    }
    QVERIFY(seen > 5);
}

QTEST_GUILESS_MAIN(TestRateFigure)
#include "tst_ratefigure.moc"
