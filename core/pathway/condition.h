// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The condition language of rules.json and pathway.json (its words stand in pathway.json, "condition_language"), in
// Kleene's strong three-valued logic: an unanswered question leaves a condition undecided unless the answers given
// settle it already.

#include "pathway/profile.h"

#include <cstdint>
#include <vector>

namespace trd {

/// Ordered, so that "all" is the least of its parts and "any" the greatest.
enum class Truth : signed char { False, Undecided, True };

[[nodiscard]] constexpr Truth negated(Truth truth) {
    return truth == Truth::True ? Truth::False : truth == Truth::False ? Truth::True : Truth::Undecided;
}

enum class Operator { Is, IsNot, In, NotIn, AtLeast, AtMost, LessThan, Known, Unknown };
template <> struct Words<Operator> {
    static constexpr std::array table{std::pair{Operator::Is, "is"},
                                      std::pair{Operator::IsNot, "is-not"},
                                      std::pair{Operator::In, "in"},
                                      std::pair{Operator::NotIn, "not-in"},
                                      std::pair{Operator::AtLeast, "at-least"},
                                      std::pair{Operator::AtMost, "at-most"},
                                      std::pair{Operator::LessThan, "less-than"},
                                      std::pair{Operator::Known, "known"},
                                      std::pair{Operator::Unknown, "unknown"}};
};

/// A profile laid out for evaluation: one number an item, in form order. NaN: unanswered; a choice is its option's
/// place.
using AnswerVector = std::vector<double>;
[[nodiscard]] AnswerVector layOut(const ProfileForm& form, const Profile& profile);

/// A condition as a small tree, tied to the form that it was read with.
struct Condition {
    enum class Kind { Leaf, All, Any, Not };

    Kind kind = Kind::All;
    std::vector<Condition> parts; ///< all, any: the parts; not: exactly one

    std::size_t item = 0; ///< leaf: place in the form
    Operator op = Operator::Known;
    std::vector<Answer> values; ///< leaf: one, or the list of in and not-in; none for known and unknown
    std::uint64_t accepted = 0; ///< leaf on options: bit n set where option n makes it true

    [[nodiscard]] Truth truth(const AnswerVector& answers) const;
    /// The unanswered items that can still settle an undecided condition; those of parts that are settled already
    /// cannot. Empty where the condition is decided.
    [[nodiscard]] ItemSet openItems(const AnswerVector& answers) const;
    /// Every item that it names.
    [[nodiscard]] ItemSet items() const;
    /// The leaves, in reading order.
    [[nodiscard]] std::vector<const Condition*> leaves() const;
};

} // namespace trd
