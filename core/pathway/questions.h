// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What one more answer would settle, and what a changed answer changes.

#include "pathway/options.h"

namespace trd {

/// An unanswered item and what its answer would do. No frequencies are assumed: each telling answer of an item (every
/// option; of a number one of each stretch that the rules tell apart) counts alike, so these are means over answers,
/// not forecasts.
struct Question {
    QString item;
    double changes = 0; ///< mean number of listed treatments whose status another answer than none would change
    double settles = 0; ///< mean number of undecided contraindications, requirements and limits that it would settle,
                        ///< counted once for each listed treatment they speak of
};

/// The open questions that would change or settle anything, the most informative first: by changes, then by settles,
/// then in form order. Deterministic. Crisis questions are not moved ahead: a page asks them first on its own account.
[[nodiscard]] std::vector<Question> openQuestions(const PathwayKnowledge& knowledge, const Profile& profile);

struct AnswerChange {
    QString item;
    std::optional<Answer> before, after;
};

struct OptionChange {
    QString treatment, name;
    Status before = Status::Fits, after = Status::Fits;
    std::vector<std::size_t> gained, lost; ///< rules that hold only after, only before
    QStringList opened, settled;           ///< items open only after, only before
};

struct ProfileDifference {
    std::vector<AnswerChange> answers; ///< by item, in form order
    std::vector<OptionChange> options; ///< listed treatments that differ in anything, by name
    std::vector<std::size_t> nodes;    ///< nodes of the graph that are reached otherwise
    std::vector<std::size_t> edges;    ///< edges that are open otherwise
    [[nodiscard]] bool isEmpty() const { return answers.empty() && options.empty() && nodes.empty() && edges.empty(); }
};

[[nodiscard]] ProfileDifference difference(const PathwayKnowledge& knowledge, const Profile& before,
                                           const Profile& after);

} // namespace trd
