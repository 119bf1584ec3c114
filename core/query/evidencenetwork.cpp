// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/evidencenetwork.h"

#include "query/armrows.h"
#include "stats/effects.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace trd {

namespace {

/// A trial's part in the network: pairs of nodes with their effects, the first node's against the second's.
struct Entry {
    const Study* study = nullptr;
    std::vector<TrialEffect> rows;
    int people() const {
        int most = 0;
        for (const TrialEffect& row : rows) most = std::max(most, peopleIn({&row}));
        return most;
    }
};

stats::EffectMeasure effectMeasure(SynthesisMeasure measure) {
    switch (measure) {
    case SynthesisMeasure::RiskRatio:
        return stats::EffectMeasure::RiskRatio;
    case SynthesisMeasure::OddsRatio:
        return stats::EffectMeasure::OddsRatio;
    default:
        return stats::EffectMeasure::RiskDifference;
    }
}

class Builder {
public:
    Builder(const Evidence& evidence, const Selection& selection, SynthesisQuery query) : m_evidence(evidence) {
        query.comparison = allComparisons;
        query.by = SubgroupBy::None;
        m_net.query = query;
        m_synthesis = synthesis(evidence, selection, query);
        m_net.window = m_synthesis.window;
        for (const TrialEffect& trial : m_synthesis.excluded)
            if (std::ranges::find(m_net.excluded, trial.study) == m_net.excluded.end())
                m_net.excluded.push_back(trial.study);
    }

    EvidenceNetwork run() {
        gather();
        keepOneScale();
        settleOverlaps();
        settleArms();
        if (m_entries.empty()) {
            m_net.why = NoNetworkWhy::NothingToCompare;
            return std::move(m_net);
        }
        findNodes();
        keepLargestPart();
        for (const TrialEffect& trial : m_net.trials)
            if (const Resistance kind = resistanceOf(*trial.study);
                std::ranges::find(m_net.people, kind) == m_net.people.end())
                m_net.people.push_back(kind);
        if (m_net.nodes.size() < 3)
            m_net.why = NoNetworkWhy::TooSmall;
        else if (m_net.people.size() > 1)
            m_net.why = NoNetworkWhy::MixedPeople;
        else
            fit();
        return std::move(m_net);
    }

private:
    static NetworkNode nodeOf(const Comparison& comparison, bool versus) {
        if (!versus) return {comparison.treatment, {}, comparison.as, 0, 0};
        if (comparison.kind == ComparatorKind::Active) return {comparison.versus, {}, comparison.versusAs, 0, 0};
        return {comparison.kind == ComparatorKind::LowDose ? comparison.treatment : QString(), comparison.kind,
                GivenAs::NotAsked, 0, 0};
    }

    void gather() {
        for (const SynthesisBlock& block : m_synthesis.blocks)
            for (const TrialEffect& trial : block.trials) {
                // How a treatment was given decides which node it is.
                if (!block.comparison.pools()) {
                    ++m_net.dropped;
                    continue;
                }
                auto entry = std::ranges::find(m_entries, trial.study, &Entry::study);
                if (entry == m_entries.end()) entry = m_entries.insert(entry, {trial.study, {}});
                entry->rows.push_back(trial);
                m_comparisonOf[{trial.arm, trial.versus}] = block.comparison;
            }
    }

    const Comparison& comparisonOf(const TrialEffect& trial) const {
        return m_comparisonOf.at({trial.arm, trial.versus});
    }

    void keepOneScale() {
        if (m_net.query.measure != SynthesisMeasure::MeanDifference) return;
        std::map<QString, int> trials;
        for (const Entry& entry : m_entries)
            for (const TrialEffect& row : entry.rows) ++trials[row.contrast.scale];
        int most = 0;
        for (const auto& [scale, count] : trials)
            if (count > most) m_net.scale = scale, most = count;
        for (Entry& entry : m_entries)
            m_net.dropped += static_cast<int>(std::erase_if(
                entry.rows, [this](const TrialEffect& row) { return row.contrast.scale != m_net.scale; }));
        std::erase_if(m_entries, [](const Entry& entry) { return entry.rows.empty(); });
    }

    void settleOverlaps() {
        std::ranges::stable_sort(m_entries,
                                 [](const Entry& one, const Entry& other) { return one.people() > other.people(); });
        OverlapGuard taken;
        std::erase_if(m_entries, [&](const Entry& entry) {
            if (taken.overlapping(*entry.study)) {
                m_net.dropped += static_cast<int>(entry.rows.size());
                return true;
            }
            taken.take(*entry.study);
            return false;
        });
    }

    /// A trial's rows become either one pair, or all pairs of three arms or more.
    void settleArms() {
        for (Entry& entry : m_entries) {
            // People randomised a second time stand in their first comparison.
            const auto stage = [](const TrialEffect& row) { return row.arm->stage.value_or(1); };
            const int first = stage(*std::ranges::min_element(entry.rows, {}, stage));
            m_net.dropped +=
                static_cast<int>(std::erase_if(entry.rows, [&](const TrialEffect& row) { return stage(row) > first; }));
            if (entry.rows.size() < 2) continue;
            if (auto whole = wholeTrial(entry)) {
                entry.rows = std::move(*whole);
                ++m_net.multiArm;
                continue;
            }
            m_net.dropped += static_cast<int>(entry.rows.size()) - 1;
            const auto people = [](const TrialEffect& row) { return peopleIn({&row}); };
            entry.rows = {*std::ranges::max_element(entry.rows, {}, people)};
        }
    }

    std::optional<std::vector<TrialEffect>> wholeTrial(const Entry& entry) {
        struct ArmCount {
            const Arm* arm;
            NetworkNode node;
            CountPair counts; ///< the first side alone
        };
        std::vector<ArmCount> arms;
        const TrialEffect& pattern = entry.rows.front();
        for (const TrialEffect& row : entry.rows) {
            if (!row.counts || row.contrast.atHours != pattern.contrast.atHours ||
                row.contrast.scale != pattern.contrast.scale || row.contrast.definition != pattern.contrast.definition)
                return {};
            for (const bool versus : {false, true}) {
                const Arm* arm = versus ? row.versus : row.arm;
                const NetworkNode node = nodeOf(comparisonOf(row), versus);
                const auto known = std::ranges::find(arms, node, &ArmCount::node);
                if (known != arms.end() && known->arm != arm)
                    return {}; // two doses stand for one node: no single effect
                const CountPair& counts = *row.counts;
                const int events = versus ? counts.events2 : counts.events1, n = versus ? counts.n2 : counts.n1;
                // One row adds up doses, another does not: not the same people.
                if (known != arms.end() && (known->counts.events1 != events || known->counts.n1 != n)) return {};
                if (known == arms.end()) arms.push_back({arm, node, {events, n, 0, 0, counts.derived}});
            }
        }
        std::vector<stats::EventsArm> table;
        for (const ArmCount& arm : arms)
            table.push_back({static_cast<double>(arm.counts.events1), static_cast<double>(arm.counts.n1)});
        const auto effects = stats::armEffects(effectMeasure(m_net.query.measure), table);
        if (arms.size() < 3 || !effects) return {};
        std::vector<TrialEffect> rows;
        std::size_t at = 0;
        for (std::size_t a = 0; a < arms.size(); ++a)
            for (std::size_t b = a + 1; b < arms.size(); ++b) {
                TrialEffect row = pattern;
                row.arm = arms[a].arm;
                row.versus = arms[b].arm;
                row.effect = (*effects)[at++];
                row.counts = CountPair{arms[a].counts.events1, arms[a].counts.n1, arms[b].counts.events1,
                                       arms[b].counts.n1, arms[a].counts.derived || arms[b].counts.derived};
                row.n1 = arms[a].counts.n1;
                row.n2 = arms[b].counts.n1;
                row.combined.clear(); // the counts stand as they were added up
                row.corrected = std::ranges::any_of(arms, [](const ArmCount& one) {
                    return one.counts.events1 == 0 || one.counts.events1 == one.counts.n1;
                });
                m_nodesOf[{row.arm, row.versus}] = {arms[a].node, arms[b].node};
                rows.push_back(std::move(row));
            }
        return rows;
    }

    std::pair<NetworkNode, NetworkNode> nodesOf(const TrialEffect& row) const {
        if (const auto known = m_nodesOf.find({row.arm, row.versus}); known != m_nodesOf.end()) return known->second;
        const Comparison& comparison = comparisonOf(row);
        return {nodeOf(comparison, false), nodeOf(comparison, true)};
    }

    void findNodes() {
        const auto note = [this](const NetworkNode& node) {
            if (std::ranges::find(m_all, node) == m_all.end()) m_all.push_back(node);
        };
        for (const Entry& entry : m_entries)
            for (const TrialEffect& row : entry.rows) {
                const auto [one, other] = nodesOf(row);
                note(one);
                note(other);
            }
        std::ranges::sort(m_all, {}, [this](const NetworkNode& node) {
            return std::make_tuple(node.kind.has_value(), treatmentRank(m_evidence, node.treatment),
                                   node.kind ? static_cast<int>(*node.kind) : 0, node.treatment, node.as);
        });
    }

    std::size_t placeOf(const NetworkNode& node) const {
        return static_cast<std::size_t>(std::ranges::find(m_all, node) - m_all.begin());
    }

    void keepLargestPart() {
        std::vector<std::size_t> part(m_all.size());
        std::iota(part.begin(), part.end(), std::size_t{0});
        std::vector<int> trials(m_all.size(), 0);
        // Few nodes: joined by painting over.
        for (const Entry& entry : m_entries)
            for (const TrialEffect& row : entry.rows) {
                const auto [one, other] = nodesOf(row);
                const std::size_t from = part[placeOf(other)], to = part[placeOf(one)];
                if (from != to) std::ranges::replace(part, from, to);
            }
        for (const Entry& entry : m_entries) ++trials[part[placeOf(nodesOf(entry.rows.front()).first)]];
        std::size_t best = part.front();
        const auto weight = [&](std::size_t which) {
            return std::make_pair(std::ranges::count(part, which), trials[which]);
        };
        for (const std::size_t which : part)
            if (weight(which) > weight(best)) best = which;
        std::map<std::size_t, std::vector<NetworkNode>> apart;
        for (std::size_t i = 0; i < m_all.size(); ++i)
            (part[i] == best ? m_net.nodes : apart[part[i]]).push_back(m_all[i]);
        for (auto& [which, nodes] : apart) m_net.apart.push_back(std::move(nodes));
        std::map<std::pair<std::size_t, std::size_t>, NetworkEdge> edges;
        std::size_t trial = 0;
        for (Entry& entry : m_entries) {
            if (part[placeOf(nodesOf(entry.rows.front()).first)] != best) continue;
            std::set<const Arm*> counted;
            std::set<std::size_t> touched;
            for (TrialEffect& row : entry.rows) {
                const auto [one, other] = nodesOf(row);
                const auto place = [this](const NetworkNode& node) {
                    return static_cast<std::size_t>(std::ranges::find(m_net.nodes, node) - m_net.nodes.begin());
                };
                const std::size_t a = place(one), b = place(other);
                NetworkEdge& edge = edges[std::minmax(a, b)];
                std::tie(edge.one, edge.other) = std::minmax(a, b);
                ++edge.trials;
                edge.people += peopleIn({&row});
                for (const auto& [node, arm, n] : {std::tuple{a, row.arm, row.n1}, std::tuple{b, row.versus, row.n2}}) {
                    if (counted.insert(arm).second) m_net.nodes[node].people += n.value_or(0);
                    if (touched.insert(node).second) ++m_net.nodes[node].trials;
                }
                m_comparisons.push_back({trial, a, b, *row.effect});
                m_net.trials.push_back(row);
            }
            ++trial;
        }
        for (auto& [pair, edge] : edges) m_net.edges.push_back(edge);
        const auto placebo = std::ranges::find(m_net.nodes, std::optional(ComparatorKind::Placebo), &NetworkNode::kind);
        const auto reference =
            placebo != m_net.nodes.end() ? placebo : std::ranges::max_element(m_net.nodes, {}, &NetworkNode::trials);
        m_net.reference = static_cast<std::size_t>(reference - m_net.nodes.begin());
    }

    void fit() {
        stats::NetworkOptions options;
        options.tau2 = m_net.query.model.tau2;
        options.level = m_net.query.model.level;
        options.smallValuesGood = !moreIsBetter(m_net.query.outcome);
        auto found = stats::networkMetaAnalysis(m_comparisons, m_net.nodes.size(), options);
        auto* network = std::get_if<stats::Network>(&found);
        if (network && network->converged)
            m_net.result = std::move(*network);
        else
            m_net.why = network ? NoNetworkWhy::NotConverged : NoNetworkWhy::NotComputed;
    }

    const Evidence& m_evidence;
    Synthesis m_synthesis;
    EvidenceNetwork m_net;
    std::vector<Entry> m_entries;
    std::map<std::pair<const Arm*, const Arm*>, Comparison> m_comparisonOf;
    std::map<std::pair<const Arm*, const Arm*>, std::pair<NetworkNode, NetworkNode>> m_nodesOf;
    std::vector<NetworkNode> m_all;
    std::vector<stats::TrialComparison> m_comparisons;
};

} // namespace

EvidenceNetwork evidenceNetwork(const Evidence& evidence, const Selection& selection, const SynthesisQuery& query) {
    return Builder(evidence, selection, query).run();
}

} // namespace trd
