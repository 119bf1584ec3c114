// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pathway's knowledge, read and checked as one: the form, the rules, the graph and the staging instruments. All of
// it is data: a changed file changes what the program says, a faulty one is refused with file and path.

#include "model/library.h"
#include "pathway/graph.h"
#include "pathway/rules.h"
#include "pathway/staging.h"

namespace trd {

struct PathwayKnowledge {
    ProfileForm form;
    std::vector<Rule> rules;           ///< by id
    std::vector<Candidate> candidates; ///< every treatment of the evidence, by name ignoring case
    PathwayGraph graph;
    std::vector<Instrument> instruments; ///< file order
    /// By item: one answer of each kind that the rules and the graph can tell apart (every option; of numbers the least
    /// of each stretch between two thresholds), laid out as in an AnswerVector.
    std::vector<std::vector<double>> tellingAnswers;

    [[nodiscard]] const Rule* rule(const QString& id) const;
    [[nodiscard]] const Candidate* candidate(const QString& treatment) const;
    [[nodiscard]] const Instrument* instrument(const QString& id) const;
    /// Catalogue treatments that stand in no node, by name: they are listed beneath the graph.
    [[nodiscard]] std::vector<const Candidate*> outsideGraph() const;
};

/// Reads "profile", "rules", "pathway" and "staging" of the evidence's knowledge, and its treatments. Every fault of
/// every file is reported.
[[nodiscard]] Result<PathwayKnowledge, Faults> readPathwayKnowledge(const Evidence& evidence);

} // namespace trd
