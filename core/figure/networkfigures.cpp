// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/networkfigures.h"

#include "figure/axes.h"
#include "figure/format.h"
#include "figure/synthesiswords.h"
#include "figure/words.h"
#include "stats/distributions.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace trd {

namespace {

class NetworkText {
    Q_DECLARE_TR_FUNCTIONS(Synthesis)
};

QString nodeName(const Evidence& evidence, const NetworkNode& node) {
    if (!node.kind) return givenName(treatmentName(evidence, node.treatment), node.as);
    switch (*node.kind) {
    case ComparatorKind::ActivePlacebo:
        return NetworkText::tr("Midazolam (active placebo)");
    case ComparatorKind::NoTreatment:
        return NetworkText::tr("Waiting list or usual care");
    case ComparatorKind::LowDose:
        return NetworkText::tr("%1, low dose").arg(treatmentName(evidence, node.treatment));
    default:
        return NetworkText::tr("Placebo");
    }
}

QString networkModelWords(const stats::PoolOptions& model) {
    const QString level = shortNumber(model.level, 1);
    switch (model.tau2) {
    case stats::Tau2Method::Fixed:
        return NetworkText::tr("Network meta-analysis (frequentist): one true effect a comparison in all trials "
                               "(common effect), normal interval, %1 %.")
            .arg(level);
    case stats::Tau2Method::DerSimonianLaird:
        return NetworkText::tr("Network meta-analysis (frequentist): true effects differ between trials (random "
                               "effects, DerSimonian-Laird), normal interval, %1 %.")
            .arg(level);
    case stats::Tau2Method::Reml:
        return NetworkText::tr("Network meta-analysis (frequentist): true effects differ between trials (random "
                               "effects, REML), normal interval, %1 %.")
            .arg(level);
    case stats::Tau2Method::PauleMandel:
        return NetworkText::tr("Network meta-analysis (frequentist): true effects differ between trials (random "
                               "effects, Paule-Mandel), normal interval, %1 %.")
            .arg(level);
    }
    return {};
}

class NetworkBuilder {
public:
    NetworkBuilder(const Evidence& evidence, const Selection& selection, const EvidenceNetwork& network)
        : m_evidence(evidence), m_net(network), m_measure(network.query.measure) {
        m_pretence.query = network.query; // for the words and axes that a synthesis shares
        m_pretence.scale = network.scale;
        m_figure.selection = selectionWords(evidence, selection);
        const SynthesisOutcome outcome = network.query.outcome;
        m_figure.title =
            outcome == SynthesisOutcome::Change      ? NetworkText::tr("Change of score: how do the trials connect?")
            : outcome == SynthesisOutcome::Remission ? NetworkText::tr("Remission: how do the trials connect?")
                                                     : NetworkText::tr("Response: how do the trials connect?");
        m_figure.caution = NetworkText::tr(
            "What was never compared in one trial is compared here by way of others: that holds only if the trials are "
            "alike in everything that changes the effect. Risk of bias was not assessed.");
        m_figure.empty = whyNot();
        std::vector<const Study*> behind;
        for (const TrialEffect& trial : network.trials) behind.push_back(trial.study);
        m_figure.sources = citations(behind);
        std::ranges::sort(behind);
        const auto same = std::ranges::unique(behind);
        m_trials = static_cast<int>(behind.size() - same.size());
        if (!network.why)
            m_figure.subtitle =
                NetworkText::tr("%1, %2; %3, %4.")
                    .arg(NetworkText::tr("%n treatment(s)", nullptr, static_cast<int>(network.nodes.size())),
                         NetworkText::tr("%n randomised trial(s)", nullptr, m_trials), unitWords(m_pretence),
                         windowWords(network.window));
        QStringList notes;
        if (network.result) {
            const stats::Network& found = *network.result;
            notes << networkModelWords(network.query.model)
                  << NetworkText::tr("Heterogeneity: %1: %2; I² %3 %.")
                         .arg(tau2Title(m_measure), tau2Text(m_measure, found.tau2), numberText(found.i2, 0));
            if (found.qBetweenP)
                notes << NetworkText::tr("Between designs: Q %1 on %2 df, %3.")
                             .arg(numberText(found.qBetween, 2), countText(found.qBetweenDf), pText(*found.qBetweenP));
            else
                notes << NetworkText::tr("No comparison is closed by a second way, so nothing can contradict it.");
            m_figure.method = notes.join(QLatin1Char(' '));
        }
        if (network.dropped > 0)
            notes << NetworkText::tr(
                "%n comparison(s) left out: later stages, shared people, other doses or another scale.", nullptr,
                network.dropped);
        std::vector<const TrialEffect*> rows;
        for (const TrialEffect& trial : network.trials) rows.push_back(&trial);
        notes << correctionWords(rows) << leftOutWords(network.excluded);
        notes.removeAll(QString());
        if (!network.apart.empty()) {
            QStringList islands;
            for (const auto& part : network.apart) {
                QStringList names;
                for (const NetworkNode& node : part) names << nodeName(evidence, node);
                islands << names.join(QStringLiteral(" – "));
            }
            notes << NetworkText::tr("Not connected with these: %1.").arg(islands.join(QStringLiteral("; ")));
        }
        m_figure.note = notes.join(QLatin1Char(' '));
    }

    Figure build(NetworkView view) {
        m_figure.id = QStringLiteral("network-") + toWord(view);
        if (m_net.why) {
            // Nothing is drawn; the rest of the note would explain marks that are not there.
            m_figure.note = leftOutWords(m_net.excluded);
            return std::move(m_figure);
        }
        if (view == NetworkView::Incoherence) {
            incoherence();
        } else {
            league();
            if (view == NetworkView::Graph)
                graph();
            else
                ranking();
        }
        return std::move(m_figure);
    }

private:
    QString whyNot() const {
        if (m_net.why == NoNetworkWhy::TooSmall) {
            QStringList names;
            for (const NetworkNode& node : m_net.nodes) names << nodeName(m_evidence, node);
            return NetworkText::tr("The trials of this selection do not connect three treatments: the largest part is "
                                   "%1. Take all studies, or choose another outcome above.")
                .arg(names.join(QStringLiteral(" – ")));
        }
        if (m_net.why == NoNetworkWhy::MixedPeople) {
            QStringList kinds;
            for (const Resistance kind : m_net.people) kinds << wordFor(kind);
            return NetworkText::tr(
                       "These trials are of people of different resistance (%1): a network over them would pass a "
                       "difference of people for one of treatments. Choose one kind of people in the filters.")
                .arg(kinds.join(QStringLiteral(", ")));
        }
        if (m_net.why == NoNetworkWhy::NotConverged)
            return NetworkText::tr(
                "The estimate of τ² did not settle for these trials: no network is shown. Choose another model above.");
        if (m_net.why == NoNetworkWhy::NotComputed)
            return NetworkText::tr(
                "The effects of these trials contradict each other within a trial: no network was computed.");
        return NetworkText::tr("No randomised trial of this selection has an effect by this measure, so nothing "
                               "connects. Choose another measure or outcome, or take all studies.");
    }

    Hue hueAt(std::size_t node) const {
        return m_net.nodes[node].kind ? Hue::Comparator : hueOf(strategyOf(m_evidence, m_net.nodes[node].treatment));
    }
    QString nameAt(std::size_t node) const { return nodeName(m_evidence, m_net.nodes[node]); }
    /// Whether a mark of this node opens a card.
    QString targetAt(std::size_t node) const {
        const Treatment* treatment =
            m_net.nodes[node].kind ? nullptr : m_evidence.treatment(m_net.nodes[node].treatment);
        return treatment && treatment->inCatalogue ? treatmentTarget(treatment->id) : QString();
    }

    void league() {
        m_figure.table.columns = {{QStringLiteral("treatment1"), NetworkText::tr("Treatment")},
                                  {QStringLiteral("treatment2"), NetworkText::tr("Against")},
                                  {QStringLiteral("estimate"), NetworkText::tr("Effect"), true},
                                  {QStringLiteral("lower"), NetworkText::tr("From"), true},
                                  {QStringLiteral("upper"), NetworkText::tr("To"), true},
                                  {QStringLiteral("trials"), NetworkText::tr("Trials that compare them"), true},
                                  {QStringLiteral("p_score"), NetworkText::tr("P-score of the treatment"), true}};
        const auto& found = *m_net.result;
        for (std::size_t a = 0; a < m_net.nodes.size(); ++a)
            for (std::size_t b = 0; b < m_net.nodes.size(); ++b) {
                if (a == b) continue;
                const stats::NetworkEstimate& one = found.league[a][b];
                const auto edge = std::ranges::find_if(m_net.edges, [&](const NetworkEdge& line) {
                    return line.one == std::min(a, b) && line.other == std::max(a, b);
                });
                const auto natural = [&](double value) {
                    return numberCell(toNatural(m_measure, value), valueText(m_measure, value));
                };
                m_figure.table.rows.push_back({{nameAt(a), m_net.nodes[a].treatment, targetAt(a)},
                                               textCell(nameAt(b)),
                                               natural(one.estimate),
                                               natural(one.lower),
                                               natural(one.upper),
                                               numberCell(edge == m_net.edges.end() ? 0 : edge->trials),
                                               numberCell(found.pScores[a], numberText(found.pScores[a], 2))});
            }
    }

    void graph() {
        m_figure.orientation = Orientation::Plane;
        const std::size_t count = m_net.nodes.size();
        std::vector<QPointF> places;
        for (std::size_t i = 0; i < count; ++i) {
            const double angle = 2 * std::numbers::pi * (static_cast<double>(i) + 0.5) / static_cast<double>(count) +
                                 std::numbers::pi / 2;
            places.emplace_back(std::cos(angle), std::sin(angle));
        }
        // Room at the sides for names, above and below for the nodes themselves.
        m_figure.x.min = -2.2;
        m_figure.x.max = 2.2;
        m_figure.y.min = -1.25;
        m_figure.y.max = 1.35;
        int mostTrials = 1, mostPeople = 1;
        for (const NetworkEdge& edge : m_net.edges) mostTrials = std::max(mostTrials, edge.trials);
        for (const NetworkNode& node : m_net.nodes) mostPeople = std::max(mostPeople, node.people);
        for (const NetworkEdge& edge : m_net.edges)
            m_figure.strokes.push_back({{places[edge.one], places[edge.other]},
                                        Hue::Neutral,
                                        1.5 + 7.0 * edge.trials / mostTrials,
                                        false,
                                        0.45});
        for (std::size_t i = 0; i < count; ++i) {
            const NetworkNode& node = m_net.nodes[i];
            Mark mark;
            mark.x = places[i].x();
            mark.y = places[i].y();
            mark.hue = hueAt(i);
            mark.hollow = node.kind.has_value();
            mark.size = 12 + 30 * std::sqrt(static_cast<double>(node.people) / mostPeople);
            mark.text = nameAt(i);
            mark.textBefore = places[i].x() < 0;
            mark.target = targetAt(i);
            QStringList lines{nameAt(i),
                              NetworkText::tr("%1, %2 people")
                                  .arg(NetworkText::tr("%n trial(s)", nullptr, node.trials), countText(node.people))};
            for (const NetworkEdge& edge : m_net.edges)
                if (edge.one == i || edge.other == i)
                    lines << NetworkText::tr("against %1: %2")
                                 .arg(nameAt(edge.one == i ? edge.other : edge.one),
                                      NetworkText::tr("%n trial(s)", nullptr, edge.trials));
            mark.tip = lines.join(QLatin1Char('\n'));
            m_figure.marks.push_back(mark);
        }
        m_figure.finding = NetworkText::tr("%1 connect %2 by %3 direct comparisons.")
                               .arg(NetworkText::tr("%n randomised trial(s)", nullptr, m_trials),
                                    NetworkText::tr("%n treatment(s)", nullptr, static_cast<int>(count)),
                                    countText(static_cast<int>(m_net.edges.size())));
        m_figure.note = NetworkText::tr("A larger node: more people; a wider line: more trials. The table is the "
                                        "league: every treatment against every other.") +
                        QLatin1Char(' ') + m_figure.note;
    }

    void ranking() {
        const auto& found = *m_net.result;
        m_figure.columns = {{NetworkText::tr("Trials"), true, true},
                            {NetworkText::tr("Effect\n[interval]"), false, true},
                            {NetworkText::tr("P-score"), false, true}};
        const QString reference = nameAt(m_net.reference);
        std::vector<double> focus, ends;
        // In the catalogue's order: rows by P-score would look like a list of winners, which few trials cannot make.
        int single = 0;
        for (std::size_t node = 0; node < m_net.nodes.size(); ++node) {
            const stats::NetworkEstimate& one = found.league[node][m_net.reference];
            FigureRow row;
            row.label = nameAt(node);
            row.hue = hueAt(node);
            row.shape = shapeOf(row.hue);
            row.hollow = m_net.nodes[node].kind.has_value();
            row.target = targetAt(node);
            const bool self = node == m_net.reference;
            row.cells = {countText(m_net.nodes[node].trials),
                         self ? NetworkText::tr("reference")
                              : effectText(m_measure, one.estimate, one.lower, one.upper),
                         numberText(found.pScores[node], 2)};
            if (!self) {
                Mark mark;
                mark.x = axisPlace(m_measure, one.estimate);
                mark.y = static_cast<double>(m_figure.rows.size());
                mark.lower = axisPlace(m_measure, one.lower);
                mark.upper = axisPlace(m_measure, one.upper);
                mark.hue = row.hue;
                mark.shape = row.shape;
                mark.hollow = row.hollow;
                mark.minor = true;
                mark.size = 10;
                mark.target = row.target;
                mark.tip = NetworkText::tr("%1 against %2\n%3\nP-score %4")
                               .arg(row.label, reference, row.cells[1], row.cells[2]);
                m_figure.marks.push_back(mark);
                focus.push_back(one.estimate);
                ends.insert(ends.end(), {one.lower, one.upper});
            }
            single += m_net.nodes[node].trials == 1;
            m_figure.rows.push_back(row);
        }
        m_figure.x = synthesisAxis(m_evidence, m_pretence, focus, ends);
        if (m_net.query.outcome == SynthesisOutcome::Change)
            m_figure.title = NetworkText::tr("Change of score: what does the network say of each treatment?");
        else
            m_figure.title = m_net.query.outcome == SynthesisOutcome::Remission
                                 ? NetworkText::tr("Remission: what does the network say of each treatment?")
                                 : NetworkText::tr("Response: what does the network say of each treatment?");
        m_figure.finding = NetworkText::tr("Against “%1”, by direct and indirect evidence together: the intervals say "
                                           "what is known, in no order of merit.")
                               .arg(reference);
        if (single > 0)
            m_figure.finding += QLatin1Char(' ') + NetworkText::tr("%n of %1 rest on one trial.", nullptr, single)
                                                       .arg(countText(static_cast<int>(m_net.nodes.size())));
        double first = std::numeric_limits<double>::infinity(), last = 0;
        for (const TrialEffect& trial : m_net.trials)
            if (const auto at = trial.contrast.atHours) {
                first = std::min(first, *at);
                last = std::max(last, *at);
            }
        if (first < last)
            m_figure.finding += QLatin1Char(' ') + NetworkText::tr("The trials looked from %1 to %2 after the start.")
                                                       .arg(shortTime(first), shortTime(last));
        m_figure.note = NetworkText::tr("P-score: how sure the network is, on average, that a treatment is better than "
                                        "another (0 to 1); it is no probability of being best.") +
                        QLatin1Char(' ') + m_figure.note;
    }

    void incoherence() {
        const auto& found = *m_net.result;
        m_figure.table.columns = {{QStringLiteral("comparison"), NetworkText::tr("Comparison")},
                                  {QStringLiteral("k"), NetworkText::tr("Trials"), true},
                                  {QStringLiteral("direct"), NetworkText::tr("Direct"), true},
                                  {QStringLiteral("indirect"), NetworkText::tr("Indirect"), true},
                                  {QStringLiteral("difference"), NetworkText::tr("Difference"), true},
                                  {QStringLiteral("p"), NetworkText::tr("p"), true}};
        m_figure.columns = {{NetworkText::tr("Trials"), true, true},
                            {NetworkText::tr("Direct"), false, true},
                            {NetworkText::tr("Indirect"), false, true},
                            {NetworkText::tr("p"), false, true}};
        const double critical = stats::criticalValue(m_net.query.model.level);
        std::vector<double> focus, ends;
        int closed = 0;
        for (const stats::DirectIndirect& pair : found.comparisons) {
            FigureRow row;
            row.label = NetworkText::tr("%1 against %2").arg(nameAt(pair.treatment1), nameAt(pair.treatment2));
            row.marker = false;
            row.hollow = true;
            const auto add = [&](double value, double standardError, double step, Shape shape, bool hollow,
                                 const QString& what) {
                Mark mark;
                mark.x = axisPlace(m_measure, value);
                mark.y = static_cast<double>(m_figure.rows.size()) + step;
                mark.lower = axisPlace(m_measure, value - critical * standardError);
                mark.upper = axisPlace(m_measure, value + critical * standardError);
                mark.hue = hueAt(pair.treatment1);
                mark.shape = shape;
                mark.hollow = hollow;
                mark.minor = true;
                mark.size = 9;
                mark.tip = NetworkText::tr("%1\n%2: %3")
                               .arg(row.label, what,
                                    effectText(m_measure, value, value - critical * standardError,
                                               value + critical * standardError));
                m_figure.marks.push_back(mark);
                focus.push_back(value);
                ends.insert(ends.end(), {value - critical * standardError, value + critical * standardError});
            };
            add(pair.direct, pair.directSe, pair.indirect ? -0.18 : 0, Shape::Circle, false, NetworkText::tr("direct"));
            if (pair.indirect && pair.indirectSe)
                add(*pair.indirect, *pair.indirectSe, 0.18, Shape::Circle, true, NetworkText::tr("indirect"));
            closed += pair.indirect.has_value();
            row.cells = {countText(pair.k), valueText(m_measure, pair.direct),
                         pair.indirect ? valueText(m_measure, *pair.indirect) : QStringLiteral("–"),
                         pair.p ? numberText(*pair.p, 2) : QStringLiteral("–")};
            const auto natural = [&](std::optional<double> value) {
                return value ? numberCell(toNatural(m_measure, *value), valueText(m_measure, *value)) : emptyCell();
            };
            m_figure.table.rows.push_back({textCell(row.label), numberCell(pair.k), natural(pair.direct),
                                           natural(pair.indirect), natural(pair.difference),
                                           pair.p ? numberCell(*pair.p, numberText(*pair.p, 3)) : emptyCell()});
            m_figure.rows.push_back(row);
        }
        m_figure.x = synthesisAxis(m_evidence, m_pretence, focus, ends);
        const auto contradict = static_cast<int>(std::ranges::count_if(
            found.comparisons, [](const stats::DirectIndirect& pair) { return pair.p && *pair.p < 0.05; }));
        m_figure.finding =
            closed == 0 ? NetworkText::tr("Every comparison rests on direct evidence alone or on one way round: direct "
                                          "and indirect evidence cannot be held against each other.")
            : contradict == 0
                ? NetworkText::tr(
                      "%n comparison(s) can be checked against indirect evidence; none contradicts it clearly.",
                      nullptr, closed)
                : NetworkText::tr("Direct and indirect evidence contradict each other in %n comparison(s).", nullptr,
                                  contradict);
        m_figure.legend = {{Hue::Neutral, Shape::Circle, false, false, NetworkText::tr("direct")},
                           {Hue::Neutral, Shape::Circle, true, false, NetworkText::tr("indirect")}};
    }

    const Evidence& m_evidence;
    const EvidenceNetwork& m_net;
    SynthesisMeasure m_measure;
    Synthesis m_pretence;
    Figure m_figure;
    int m_trials = 0;
};

} // namespace

Figure networkFigure(const Evidence& evidence, const Selection& selection, const EvidenceNetwork& network,
                     NetworkView view) {
    return NetworkBuilder(evidence, selection, network).build(view);
}

} // namespace trd
