// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From a profile to the list of treatments with a status each (KNOWLEDGE.md, "How a status comes about"). No score, no
// "best": every treatment is always listed, grouped by status, by name within it.

#include "pathway/knowledge.h"

#include <compare>
#include <utility>

namespace trd {

/// From the most restrictive to the least; the order in which they are listed.
enum class Status { RuledOut, NotApplicable, Prerequisite, Depends, Care, Fits };
template <> struct Words<Status> {
    static constexpr std::array table{std::pair{Status::RuledOut, "ruled-out"},
                                      std::pair{Status::NotApplicable, "not-applicable"},
                                      std::pair{Status::Prerequisite, "prerequisite"},
                                      std::pair{Status::Depends, "depends"},
                                      std::pair{Status::Care, "care"},
                                      std::pair{Status::Fits, "fits"}};
};

/// A status as people see it. "Nothing found against it" is for treatments of which something could have been found;
/// where no rule could speak against one, it is not assessed, and says so.
struct Standing {
    Status status = Status::Fits;
    bool assessed = true; ///< false only of `fits`
    // A status alone is a standing of something that was assessed.
    constexpr Standing(Status of, bool isAssessed = true) : status(of), assessed(isAssessed || of != Status::Fits) {}
    /// As they are listed: what was not assessed comes last.
    friend constexpr auto operator<=>(const Standing& one, const Standing& other) {
        return std::pair(one.status, !one.assessed) <=> std::pair(other.status, !other.assessed);
    }
    friend constexpr bool operator==(const Standing&, const Standing&) = default;
};

struct Option {
    QString treatment, name;
    std::optional<Strategy> strategy;
    bool comparator = false;
    bool ownRules = false; ///< false: marked "no rules of its own", so that silence never reads as fitness
    bool assessed = false; ///< one of its own rules could speak against it
    Status status = Status::Fits;
    std::vector<std::size_t> holding;   ///< places in the knowledge's rules, by rule id: every rule that holds
    std::vector<std::size_t> undecided; ///< likewise: every rule that waits for an answer, whatever its effect
    QStringList open;         ///< still to ask: the open items of undecided contraindications, requirements and limits
                              ///< of the licence, in form order, whatever the status
    QStringList openCautions; ///< also to ask: the open items of undecided cautions that are not among `open`. They
                              ///< never make a treatment `depends`, but can turn `fits` into `care`

    [[nodiscard]] Standing standing() const { return {status, assessed}; }
    /// A contraindication here means "excluded from the trials", and is worded so.
    [[nodiscard]] bool isTrialExclusion() const { return strategy == Strategy::Psychedelic; }
};

/// All listed treatments, by status, then by name ignoring case.
[[nodiscard]] std::vector<Option> options(const PathwayKnowledge& knowledge, const Profile& profile);
/// Any treatment of the evidence, listed or not (nodes of the graph name some that are not); nothing for an unknown id.
[[nodiscard]] std::optional<Option> option(const PathwayKnowledge& knowledge, const QString& treatment,
                                           const Profile& profile);

/// The status alone of every candidate, in the order of the knowledge's candidates: for whoever needs many profiles at
/// once.
[[nodiscard]] std::vector<Status> statuses(const PathwayKnowledge& knowledge, const AnswerVector& answers);

/// The words of a status and of an effect; for psychedelics a contraindication is an exclusion from the trials.
[[nodiscard]] QString statusText(Standing standing, bool isTrialExclusion);
[[nodiscard]] QString effectText(Effect effect, bool isTrialExclusion);

} // namespace trd
