// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The rules of knowledge/rules.json: in which situation a source rules a treatment out, asks for care, or speaks for
// it.

#include "pathway/condition.h"
#include "pathway/reference.h"

namespace trd {

enum class Effect { Contraindicated, NotApplicable, Requires, Caution, Favours, Information };
template <> struct Words<Effect> {
    static constexpr std::array table{std::pair{Effect::Contraindicated, "contraindicated"},
                                      std::pair{Effect::NotApplicable, "not-applicable"},
                                      std::pair{Effect::Requires, "requires"},
                                      std::pair{Effect::Caution, "caution"},
                                      std::pair{Effect::Favours, "favours"},
                                      std::pair{Effect::Information, "information"}};
};

/// A contraindication, a requirement or a limit of the licence: while one of these is undecided, so is the treatment.
[[nodiscard]] constexpr bool isDecisive(Effect effect) {
    return effect == Effect::Contraindicated || effect == Effect::NotApplicable || effect == Effect::Requires;
}

/// Whether a rule that holds speaks against a treatment, or asks for something first.
[[nodiscard]] constexpr bool speaksAgainst(Effect effect) { return isDecisive(effect) || effect == Effect::Caution; }

/// Rules that speak of every treatment stand under this name.
inline constexpr QLatin1StringView allTreatments{"all"};

struct Rule {
    QString id;
    QString treatment; ///< a treatment's id, a strategy's word, or "all"
    Condition when;
    Effect effect = Effect::Information;
    QString reason, action;
    Reference source;
    std::vector<Reference> moreSources;
    bool inference = false;    ///< our reasoning from the source, and marked as such
    bool background = false;   ///< holds on an empty profile
    bool checkLocally = false; ///< names the jurisdiction
};

/// One treatment with everything that speaks of it.
struct Candidate {
    QString treatment, name;
    std::optional<Strategy> strategy;
    bool comparator = false; ///< has no card in the catalogue
    bool listed = false;     ///< in the catalogue, or named by a rule (KNOWLEDGE.md, "Who is listed")
    bool ownRules = false;   ///< a rule speaks of it, of its strategy, or of a treatment whose rules it inherits
    bool assessed = false;   ///< one of its own rules could speak against it: all but `favours` and `information`
    std::vector<std::size_t> rules; ///< places in the rules, ascending
    QString routeOfRules;   ///< the same medicine by another route, of which more rules could speak against; else empty
    int rulesElsewhere = 0; ///< how many rules of that route are not judged for this one
};

} // namespace trd
