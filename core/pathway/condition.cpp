// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathway/condition.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace trd {

namespace {

bool holdsForNumber(const Condition& leaf, double number) {
    const auto equals = [number](const Answer& value) { return std::get<double>(value) == number; };
    switch (leaf.op) {
    case Operator::Is:
    case Operator::In:
        return std::ranges::any_of(leaf.values, equals);
    case Operator::IsNot:
    case Operator::NotIn:
        return std::ranges::none_of(leaf.values, equals);
    case Operator::AtLeast:
        return number >= std::get<double>(leaf.values.front());
    case Operator::AtMost:
        return number <= std::get<double>(leaf.values.front());
    case Operator::LessThan:
        return number < std::get<double>(leaf.values.front());
    case Operator::Known:
    case Operator::Unknown:
        break;
    }
    return false;
}

Truth leafTruth(const Condition& leaf, double answer) {
    const bool isUnanswered = std::isnan(answer);
    if (leaf.op == Operator::Known) return isUnanswered ? Truth::False : Truth::True;
    if (leaf.op == Operator::Unknown) return isUnanswered ? Truth::True : Truth::False;
    if (isUnanswered) return Truth::Undecided;
    const bool isOption = !std::holds_alternative<double>(leaf.values.front());
    const bool holds =
        isOption ? ((leaf.accepted >> static_cast<unsigned>(answer)) & 1U) != 0 : holdsForNumber(leaf, answer);
    return holds ? Truth::True : Truth::False;
}

} // namespace

AnswerVector layOut(const ProfileForm& form, const Profile& profile) {
    AnswerVector answers(form.items().size(), std::numeric_limits<double>::quiet_NaN());
    const QMap<QString, Answer>& given = profile.answers();
    for (auto answer = given.cbegin(); answer != given.cend(); ++answer) {
        const std::optional<std::size_t> at = form.indexOf(answer.key());
        if (!at) continue;
        if (const double* number = std::get_if<double>(&*answer)) {
            answers[*at] = *number;
        } else if (const auto option = form.items()[*at].optionAt(std::get<QString>(*answer))) {
            answers[*at] = static_cast<double>(*option);
        }
    }
    return answers;
}

Truth Condition::truth(const AnswerVector& answers) const {
    switch (kind) {
    case Kind::Leaf:
        return leafTruth(*this, answers[item]);
    case Kind::Not:
        return negated(parts.front().truth(answers));
    case Kind::All: {
        Truth least = Truth::True;
        for (const Condition& part : parts) {
            least = std::min(least, part.truth(answers));
            if (least == Truth::False) break;
        }
        return least;
    }
    case Kind::Any: {
        Truth greatest = Truth::False;
        for (const Condition& part : parts) {
            greatest = std::max(greatest, part.truth(answers));
            if (greatest == Truth::True) break;
        }
        return greatest;
    }
    }
    return Truth::Undecided;
}

ItemSet Condition::openItems(const AnswerVector& answers) const {
    ItemSet open;
    if (truth(answers) != Truth::Undecided) return open;
    if (kind == Kind::Leaf) return open.set(item);
    for (const Condition& part : parts) open |= part.openItems(answers);
    return open;
}

ItemSet Condition::items() const {
    ItemSet named;
    for (const Condition* leaf : leaves()) named.set(leaf->item);
    return named;
}

std::vector<const Condition*> Condition::leaves() const {
    if (kind == Kind::Leaf) return {this};
    std::vector<const Condition*> found;
    for (const Condition& part : parts) {
        const std::vector<const Condition*> inner = part.leaves();
        found.insert(found.end(), inner.begin(), inner.end());
    }
    return found;
}

} // namespace trd
