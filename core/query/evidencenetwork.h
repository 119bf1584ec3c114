// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The treatments of a selection as a network of trials, where they connect: what compares with what, directly and by
// way of others. Kinds of comparator stay apart, as in a synthesis: placebo is one node, an active placebo another.

#include "query/synthesis.h"
#include "stats/network.h"

namespace trd {

struct NetworkNode {
    QString treatment;                  ///< empty for kinds that are no treatment
    std::optional<ComparatorKind> kind; ///< Placebo, ActivePlacebo, NoTreatment, LowDose (of `treatment`)
    GivenAs as = GivenAs::NotAsked;     ///< added and switched to are two nodes
    int trials = 0, people = 0;
    friend bool operator==(const NetworkNode& one, const NetworkNode& other) {
        return one.treatment == other.treatment && one.kind == other.kind && one.as == other.as;
    }
};

struct NetworkEdge {
    std::size_t one = 0, other = 0; ///< places in `nodes`, one < other
    int trials = 0, people = 0;
};

enum class NoNetworkWhy {
    NothingToCompare, ///< no trial with an effect
    TooSmall,         ///< fewer than three treatments connect
    MixedPeople,      ///< people of different resistance: a difference of people would pass for one of treatments
    NotConverged,     ///< the estimate of tau² did not settle
    NotComputed       ///< the model found fault with the effects
};

/// The largest part that connects, by treatments, then trials.
struct EvidenceNetwork {
    SynthesisQuery query;
    Window window;
    QString scale;                  ///< of a mean difference
    std::vector<NetworkNode> nodes; ///< in the catalogue's order, kinds of comparator last
    std::vector<NetworkEdge> edges;
    std::vector<TrialEffect> trials;             ///< the comparisons behind the edges
    std::vector<const Study*> excluded;          ///< trials with an effect that the reader left out
    std::vector<Resistance> people;              ///< the kinds of people of the trials that connect
    std::vector<std::vector<NetworkNode>> apart; ///< what does not connect with it
    int multiArm = 0;                            ///< trials with three arms or more that enter whole
    int dropped = 0;           ///< comparisons of multi-arm trials, later stages or shared people left out
    std::size_t reference = 0; ///< placebo where it is there, else the node with most trials
    std::optional<stats::Network> result;
    std::optional<NoNetworkWhy> why; ///< why there is no result
};

/// Of trials that share people the one with more people stands; of a multi-arm trial all arms enter where their counts
/// stand for one time, else its comparison with most people; on a mean difference the scale with most trials.
[[nodiscard]] EvidenceNetwork evidenceNetwork(const Evidence& evidence, const Selection& selection,
                                              const SynthesisQuery& query);

} // namespace trd
