// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of Synthesis as numbers and text, of the shipped library.

#include "evidence/reader.h"
#include "figure/forestfigure.h"
#include "figure/networkfigures.h"
#include "figure/synthesisfigures.h"
#include "figure/synthesiswords.h"
#include "stats/bias.h"

#include <QLocale>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace trd;

namespace {

const Evidence& shipped() {
    static const Evidence evidence = [] {
        auto read = readEvidence(QStringLiteral(TRD_SOURCE_DIR "/resources/evidence"));
        if (!read) qFatal("%s", qPrintable(read.error().front().sentence()));
        return std::move(read).value();
    }();
    return evidence;
}

Synthesis asked(SynthesisOutcome outcome, SynthesisMeasure measure, const QString& comparison = {},
                const QStringList& excluded = {}) {
    SynthesisQuery query;
    query.outcome = outcome;
    query.measure = measure;
    query.comparison = comparison;
    query.excluded = excluded;
    return synthesis(shipped(), {}, query);
}

const FigureRow* rowOf(const Figure& figure, const QString& label) {
    const auto row =
        std::ranges::find_if(figure.rows, [&](const FigureRow& one) { return one.label.startsWith(label); });
    return row == figure.rows.end() ? nullptr : &*row;
}

} // namespace

class TestSynthesisFigures : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void forestAsJournalsPrintIt() {
        const Synthesis found = asked(SynthesisOutcome::Response, SynthesisMeasure::RiskDifference);
        const Figure figure = forestFigure(shipped(), {}, found);
        const FigureRow* synapse = rowOf(figure, QStringLiteral("Daly 2018"));
        QVERIFY(synapse);
        QCOMPARE(figure.columns.size(), std::size_t(5));
        QCOMPARE(synapse->cells.size(), 5);
        QVERIFY(synapse->sublabel.contains(QStringLiteral("doses combined: 28 mg, 56 mg, 84 mg")));
        QCOMPARE(synapse->cells[0], QStringLiteral("8/34"));
        QCOMPARE(synapse->cells[1], QStringLiteral("2/33"));
        QVERIFY(synapse->cells[2].startsWith(QStringLiteral("17.5 [")));
        QCOMPARE(synapse->checked, std::optional(true));
        const FigureRow* transform = rowOf(figure, QStringLiteral("Fedgchin 2019"));
        QCOMPARE(transform->cells[2], QStringLiteral("15.2 [2.1 to 28.2]")); // as printed: 15.2 (2.11 to 28.22)
        // The printed share, not the people allocated; and that another dose could have stood here.
        QCOMPARE(transform->cells[0], QStringLiteral("54.1 %"));
        QVERIFY(transform->sublabel.contains(QStringLiteral("one of 2 dose")));
        QVERIFY(figure.note.contains(QStringLiteral("One dose stands")));
        QCOMPARE(rowOf(figure, QStringLiteral("Popova 2019"))->cells[1], QStringLiteral("52 %"));
        // Risk of bias: an empty cell of a column that shows the sign, never a word that could pass for an assessment.
        QVERIFY(figure.columns.back().unknown);
        QVERIFY(synapse->cells.back().isEmpty());
        QVERIFY(
            std::ranges::any_of(figure.legend, [](const LegendEntry& entry) { return entry.shape == Shape::Unknown; }));
        // What must be known of the model goes where exports print it.
        for (const char* part : {"REML", "Hartung-Knapp", "I²", "τ²", "Q 0.18 on 3 df", "squared percentage points",
                                 "8.8 to 22.8", "favours the treatment"})
            QVERIFY2(figure.note.contains(QString::fromUtf8(part)), part);
        QVERIFY(figure.finding.contains(QStringLiteral("16 more of 100 people")));
        // Where Hartung-Knapp comes out narrower, the sentence gives the wider interval first, and why.
        QVERIFY2(figure.finding.contains(QStringLiteral("(9 to 23 by the common-effect interval; the Hartung-Knapp "
                                                        "interval, 13 to 19, is narrower")),
                 qPrintable(figure.finding));
        QVERIFY(figure.finding.contains(QStringLiteral("estimated as 0")));
        QVERIFY(figure.x.above.contains(QStringLiteral("esketamine")));
        QVERIFY(figure.x.below.contains(QStringLiteral("placebo")));
        // Squares by weight: the largest mark is the heaviest trial's.
        const auto trials = found.pooledTrials();
        const auto heaviest =
            std::ranges::max_element(trials, {}, [](const TrialEffect* trial) { return trial->weight; });
        std::vector<Mark> squares;
        std::ranges::copy_if(figure.marks, std::back_inserter(squares),
                             [](const Mark& mark) { return mark.shape == Shape::Square; });
        QCOMPARE(squares.size(), trials.size());
        QCOMPARE(std::ranges::max_element(squares, {}, &Mark::size)->target,
                 QStringLiteral("study:") + (*heaviest)->study->id);
        const auto diamond = std::ranges::find(figure.marks, Shape::PooledDiamond, &Mark::shape);
        QVERIFY(diamond != figure.marks.end());
        QVERIFY(std::abs(diamond->x - 100 * found.overall->estimate) < 1e-9);
        QVERIFY(diamond->farLower && diamond->farUpper);
        // The standard error stands in the unit of its effect.
        const auto column = [&](const char* key) {
            return std::ranges::find(figure.table.columns, QLatin1String(key), &TableColumn::key) -
                   figure.table.columns.begin();
        };
        const TableCell& se = figure.table.rows[0][static_cast<std::size_t>(column("se"))];
        QVERIFY(std::abs(se.value.toDouble() - 100 * std::sqrt(found.pooledTrials().front()->effect->variance)) < 1e-9);
        QVERIFY(figure.table.columns[static_cast<std::size_t>(column("se"))].title.contains(
            QStringLiteral("percentage points")));
        // The table says the same.
        const Mark& first = figure.marks.front();
        QCOMPARE(figure.table.rows[static_cast<std::size_t>(first.tableRow)].front().value.toString(),
                 QStringLiteral("daly-2018-synapse"));
    }

    void ratiosOnALogarithmicAxis() {
        const Synthesis found = asked(SynthesisOutcome::Remission, SynthesisMeasure::RiskRatio,
                                      QStringLiteral("esketamine-intranasal:active:quetiapine-xr+added"));
        const Figure figure = forestFigure(shipped(), {}, found);
        // ESCAPE-TRD: 91 of 336 against 60 of 340.
        QVERIFY(std::abs(figure.marks.front().x - std::log(91.0 / 336 / (60.0 / 340))) < 1e-9);
        QCOMPARE(figure.x.reference, std::optional(0.0));
        QVERIFY(figure.finding.contains(QStringLiteral("nothing to pool")));
    }

    void leftOutByTheReader() {
        const Figure figure = forestFigure(shipped(), {},
                                           asked(SynthesisOutcome::Response, SynthesisMeasure::RiskDifference, {},
                                                 {QStringLiteral("daly-2018-synapse")}));
        const FigureRow* row = rowOf(figure, QStringLiteral("Daly 2018"));
        QVERIFY(row);
        QVERIFY(row->struck);
        QCOMPARE(row->checked, std::optional(false));
        QCOMPARE(row->toggle, QStringLiteral("include:daly-2018-synapse"));
        QVERIFY(row > rowOf(figure, QStringLiteral("Pooled")));
        const auto mark = std::ranges::find(figure.marks, QStringLiteral("study:daly-2018-synapse"), &Mark::target);
        QCOMPARE(mark->toggle, row->toggle);
        QVERIFY(figure.finding.contains(QStringLiteral("In 3 randomised")));
        // An export cannot be clicked; and every view says who is missing.
        QVERIFY(!row->sublabel.contains(QStringLiteral("click")));
        const Synthesis found = asked(SynthesisOutcome::Response, SynthesisMeasure::RiskDifference, {},
                                      {QStringLiteral("daly-2018-synapse")});
        SynthesisQuery query = found.query;
        query.outcome = SynthesisOutcome::Remission;
        for (const Figure& view :
             {forestFigure(shipped(), {}, found), withoutOneFigure(shipped(), {}, found, WithoutOne::Each),
              funnelFigure(shipped(), {}, found), moderatorFigure(shipped(), {}, found, Moderator::Year),
              networkFigure(shipped(), {}, evidenceNetwork(shipped(), {}, query), NetworkView::Graph)})
            QVERIFY2(view.note.contains(QStringLiteral("Left out by the reader")) &&
                         view.note.contains(QStringLiteral("Daly 2018")),
                     qPrintable(view.id));
    }

    /// Scores fall: the ends say "more" and "less", so that the sentence and the axis cannot contradict each other.
    void changeSaysItsDirection() {
        const Synthesis found = asked(SynthesisOutcome::Change, SynthesisMeasure::MeanDifference);
        const QString finding = findingWords(shipped(), found);
        QVERIFY2(finding.contains(QStringLiteral("5.5 points more")), qPrintable(finding));
        QVERIFY2(finding.contains(QStringLiteral("from 14.4 more to 3.4 less")), qPrintable(finding));
    }

    /// The catalogue calls quetiapine an add-on; where a trial gave it alone the name must not say both.
    void aWayOfGivingIsSaidOnce() {
        QCOMPARE(givenName(QStringLiteral("Quetiapine XR (add-on)"), GivenAs::Switched),
                 QStringLiteral("Quetiapine XR (switched to, alone)"));
        QCOMPARE(givenName(QStringLiteral("Quetiapine XR (add-on)"), GivenAs::NotAsked),
                 QStringLiteral("Quetiapine XR (add-on)"));
    }

    void ratiosSayTheirScale() {
        const std::vector<stats::Effect> effects{{0.1, 0.01}, {0.5, 0.02}, {0.9, 0.03}};
        QVERIFY(heterogeneityWords(SynthesisMeasure::RiskRatio, stats::pool(effects))
                    .contains(QStringLiteral("logarithmic scale")));
        // 0.01 as a fraction is 100 in squared points.
        QCOMPARE(tau2Text(SynthesisMeasure::RiskDifference, 0.01), QStringLiteral("100"));
    }

    /// 15.8 points more: one more responds for every 7 treated; of the two intervals the wider, 8.8 to 22.8, counts.
    void numberNeededWithItsInterval() {
        const QString html = heterogeneityHtml(asked(SynthesisOutcome::Response, SynthesisMeasure::RiskDifference));
        QVERIFY2(html.contains(QStringLiteral("for one more: 7 (5 to 12)")), qPrintable(html));
    }

    void commonEffectSaysWhyNoPrediction() {
        SynthesisQuery query = asked(SynthesisOutcome::Response, SynthesisMeasure::RiskDifference).query;
        query.model.tau2 = stats::Tau2Method::Fixed;
        QVERIFY(heterogeneityHtml(synthesis(shipped(), {}, query)).contains(QStringLiteral("takes one true effect")));
    }

    void silentTrialsSayWhatTheyReport() {
        const Figure figure =
            forestFigure(shipped(), {}, asked(SynthesisOutcome::Change, SynthesisMeasure::MeanDifference));
        const FigureRow* row = rowOf(figure, QStringLiteral("Janik 2025"));
        QVERIFY(row);
        QVERIFY2(row->words.startsWith(QStringLiteral("the source prints no interval")),
                 qPrintable(row->words)); // the reason first
        QVERIFY2(row->words.contains(QStringLiteral("favours")), qPrintable(row->words));
        QVERIFY2(row->words.contains(QStringLiteral("no interval")), qPrintable(row->words));
        QVERIFY(std::ranges::none_of(
            figure.marks, [&](const Mark& mark) { return &figure.rows[static_cast<std::size_t>(mark.y)] == row; }));
    }

    void differentQuestionsHaveNoCommonDiamond() {
        const Figure figure = forestFigure(
            shipped(), {}, asked(SynthesisOutcome::Remission, SynthesisMeasure::RiskDifference, allComparisons));
        QVERIFY(std::ranges::none_of(figure.marks,
                                     [](const Mark& mark) { return mark.target == QStringLiteral("pool:overall"); }));
        QCOMPARE(std::ranges::count(figure.marks, Shape::PooledDiamond, &Mark::shape), 1);
    }

    void withoutOneIsTheEnginesOwn() {
        const Synthesis found = asked(SynthesisOutcome::Response, SynthesisMeasure::RiskDifference);
        const Figure figure = withoutOneFigure(shipped(), {}, found, WithoutOne::Each);
        const auto expected = stats::leaveOneOut(found.effects(), found.query.model);
        QCOMPARE(figure.marks.size(), expected.size() + 1);
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QVERIFY(std::abs(figure.marks[i].x - 100 * expected[i].estimate) < 1e-9);
            QVERIFY(std::abs(*figure.marks[i].lower - 100 * expected[i].lower) < 1e-9);
        }
        QCOMPARE(withoutOneFigure(shipped(), {}, found, WithoutOne::Cumulative).marks.size(), expected.size() - 1);
        QCOMPARE(withoutOneFigure(shipped(), {}, found, WithoutOne::Influence).rows.size(), expected.size());
    }

    void funnelWarnsOfFewTrials() {
        const Synthesis found = asked(SynthesisOutcome::Response, SynthesisMeasure::RiskDifference);
        const Figure figure = funnelFigure(shipped(), {}, found);
        QVERIFY(figure.finding.contains(QStringLiteral("next to nothing")));
        QCOMPARE(figure.areas.size(), std::size_t(3));
        for (std::size_t i = 0; i < figure.marks.size(); ++i)
            QVERIFY(std::abs(figure.marks[i].y + 100 * std::sqrt(found.pooledTrials()[i]->effect->variance)) < 1e-9);
        // Egger's line starts where the standard error is 0, at the limit.
        const auto egger = stats::egger(found.effects());
        QVERIFY(std::abs(figure.strokes.back().points.front().x() - 100 * egger->limitEstimate) < 1e-9);
        QVERIFY(std::ranges::is_sorted(figure.y.ticks, {}, &AxisTick::at));
    }

    void tooFewTrialsSaySo() {
        const Synthesis one = asked(SynthesisOutcome::Remission, SynthesisMeasure::RiskDifference,
                                    QStringLiteral("ketamine-oral:placebo"));
        for (const Figure& figure :
             {withoutOneFigure(shipped(), {}, one, WithoutOne::Each), funnelFigure(shipped(), {}, one),
              moderatorFigure(shipped(), {}, one, Moderator::Year)}) {
            QVERIFY(figure.isEmpty());
            QVERIFY2(figure.empty.contains(QLatin1Char('1')), qPrintable(figure.empty));
        }
        const Synthesis all = asked(SynthesisOutcome::Remission, SynthesisMeasure::RiskDifference, allComparisons);
        QVERIFY(funnelFigure(shipped(), {}, all).empty.contains(QStringLiteral("one comparison")));
    }

    /// Trials that agree more than chance would have it: the careful interval turns out the narrower one, and the note
    /// says so.
    void narrowerThanTheCommonEffectIsSaid() {
        const std::vector<stats::Effect> effects{{0.1, 0.01}, {0.101, 0.01}, {0.099, 0.01}, {0.1, 0.02}};
        QVERIFY(
            warningWords(SynthesisMeasure::RiskDifference, stats::pool(effects)).contains(QStringLiteral("narrower")));
        QVERIFY(warningWords(SynthesisMeasure::RiskDifference,
                             stats::pool(effects, {stats::Tau2Method::Fixed, stats::IntervalMethod::Wald, 95}))
                    .isEmpty());
    }

    /// One tiny trial's interval does not press the others together: it goes on beyond the axis, with an arrow.
    void axisHoldsTheEstimates() {
        const Synthesis found = asked(SynthesisOutcome::Change, SynthesisMeasure::MeanDifference);
        const FigureAxis axis = synthesisAxis(shipped(), found, {-4, -3}, {-60, 50, -6, 0});
        QVERIFY(axis.min <= -4 && axis.max >= 0);
        QVERIFY(axis.min >= -15 && axis.max <= 15);
        // Small effects with wide intervals are no exception: nothing is cut.
        const FigureAxis wide = synthesisAxis(shipped(), found, {0.5, 1}, {-8, 9, -4, 7});
        QVERIFY(wide.min <= -8 && wide.max >= 9);
        QVERIFY(axis.below.contains(QStringLiteral("esketamine"))); // a lower score is the treatment's side
    }

    void moderators() {
        const Synthesis found = asked(SynthesisOutcome::Response, SynthesisMeasure::RiskDifference);
        for (const Moderator moderator : {Moderator::Year, Moderator::People, Moderator::Time}) {
            const Figure figure = moderatorFigure(shipped(), {}, found, moderator);
            QCOMPARE(figure.marks.size(), std::size_t(4));
            QVERIFY(!figure.finding.isEmpty());
        }
        QCOMPARE(moderatorFigure(shipped(), {}, found, Moderator::Year).marks.front().x, 2018.0);
    }

    void network() {
        SynthesisQuery query;
        query.outcome = SynthesisOutcome::Remission;
        const EvidenceNetwork net = evidenceNetwork(shipped(), {}, query);
        const Figure graph = networkFigure(shipped(), {}, net, NetworkView::Graph);
        QCOMPARE(graph.marks.size(), net.nodes.size());
        QCOMPARE(graph.strokes.size(), net.edges.size());
        QCOMPARE(graph.table.rows.size(), net.nodes.size() * (net.nodes.size() - 1)); // the league
        const Figure ranking = networkFigure(shipped(), {}, net, NetworkView::Ranking);
        QCOMPARE(ranking.rows.size(), net.nodes.size());
        QVERIFY(ranking.note.contains(QStringLiteral("P-score")));
        QVERIFY2(ranking.note.contains(QStringLiteral("REML), normal interval, 95 %")), qPrintable(ranking.note));
        query.model.tau2 = stats::Tau2Method::Fixed;
        query.model.level = 90;
        const EvidenceNetwork fixed = evidenceNetwork(shipped(), {}, query);
        const Figure direct = networkFigure(shipped(), {}, fixed, NetworkView::Incoherence);
        QVERIFY(direct.note.contains(QStringLiteral("common effect), normal interval, 90 %")));
        const stats::DirectIndirect& pair = fixed.result->comparisons.front();
        QVERIFY(std::abs(*direct.marks.front().upper - 100 * (pair.direct + 1.6448536269514722 * pair.directSe)) <
                1e-6);
        query.model = {};
        query.outcome = SynthesisOutcome::Response;
        Selection nothing;
        nothing.treatments = {QStringLiteral("riluzole")};
        const Figure empty =
            networkFigure(shipped(), nothing, evidenceNetwork(shipped(), nothing, query), NetworkView::Graph);
        QVERIFY(empty.isEmpty());
        QVERIFY(!empty.empty.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSynthesisFigures)
#include "tst_synthesisfigures.moc"
