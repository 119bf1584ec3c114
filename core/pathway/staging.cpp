// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathway/staging.h"

#include "evidence/json.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace trd {

namespace {

struct Range {
    double lower = 0, upper = 0;
};

bool isYes(const std::optional<Answer>& answer) { return answer == Answer(QStringLiteral("yes")); }

const StagingOption* optionOf(const StagingItem& item, const QString& value) {
    const auto found = std::ranges::find(item.options, value, &StagingOption::value);
    return found == item.options.end() ? nullptr : &*found;
}

// The option that stands for the same answer with psychotic features: "severe-psychotic" for "severe".
const StagingOption* psychoticTwin(const StagingItem& item, const StagingOption& option) {
    return optionOf(item, option.value + psychoticSuffix);
}

bool isPsychoticTwin(const StagingItem& item, const StagingOption& option) {
    return std::ranges::any_of(item.options,
                               [&](const StagingOption& other) { return psychoticTwin(item, other) == &option; });
}

bool splitsByPsychosis(const StagingItem& item) {
    return std::ranges::any_of(item.options,
                               [&item](const StagingOption& option) { return psychoticTwin(item, option); });
}

const StagingOption* optionForNumber(const StagingItem& item, double number) {
    const auto takes = [number](const StagingOption& option) {
        return option.lower && number >= *option.lower && (!option.upper || number <= *option.upper);
    };
    const auto found = std::ranges::find_if(item.options, takes);
    return found == item.options.end() ? nullptr : &*found;
}

bool takesNumbers(const StagingItem& item) {
    return item.type == ItemType::Number ||
           std::ranges::any_of(item.options, [](const StagingOption& option) { return option.lower.has_value(); });
}

// Trials are counted, so half a trial is a slip; a percentage or a week may well have a fraction.
bool isCount(const StagingItem& item) {
    return item.scorePerUnit || item.type == ItemType::Choice || !item.profileItem.isEmpty();
}

bool takesNumber(const StagingItem& item, double number) {
    if (!std::isfinite(number) || (isCount(item) && std::floor(number) != number)) return false;
    return number >= item.min && (item.max <= item.min || number <= item.max);
}

QString expectedOf(const StagingItem& item) {
    if (item.type == ItemType::Number) {
        const QString text =
            isCount(item) ? QCoreApplication::translate("Pathway", "expected a whole number from %1 to %2, or unknown")
                          : QCoreApplication::translate("Pathway", "expected a number from %1 to %2, or unknown");
        return text.arg(item.min).arg(item.max);
    }
    QStringList values;
    for (const StagingOption& option : item.options) values.append(option.value);
    values.append(unknownAnswer);
    if (takesNumbers(item)) values.append(QCoreApplication::translate("Pathway", "or a whole number"));
    return evidence::expectedOneOf(values.join(QStringLiteral(", ")));
}

QStringList bandsOf(const Instrument& instrument, const Range& range) {
    QStringList labels;
    for (const StagingBand& band : instrument.bands)
        if (band.lower <= range.upper && band.upper >= range.lower) labels.append(band.label);
    return labels;
}

// One instrument being scored: collects the range and what is open.
class Scoring {
public:
    Scoring(const Instrument& instrument, const StagingAnswers& answers)
        : m_instrument(instrument), m_answers(answers) {}

    StageResult result() {
        StageResult result;
        result.instrument = m_instrument.id;
        Range range;
        switch (m_instrument.method) {
        case ScoringMethod::Sum:
            range = sum(result);
            break;
        case ScoringMethod::ConsecutiveYes:
            range = consecutiveYes(result);
            break;
        case ScoringMethod::AllCriteriaMet:
            range = allCriteriaMet(result);
            break;
        }
        if (!result.defined) {
            result.open.clear();
            return result;
        }
        result.lower = range.lower;
        result.upper = range.upper;
        if (range.lower == range.upper) result.score = range.lower;
        result.bands = bandsOf(m_instrument, range);
        return result;
    }

private:
    Range sum(StageResult& result) const {
        Range total;
        for (const StagingItem& item : m_instrument.items) {
            const Range part = item.type == ItemType::Number ? numberScore(item, result) : optionScore(item, result);
            total.lower += part.lower;
            total.upper += part.upper;
        }
        return total;
    }

    Range numberScore(const StagingItem& item, StageResult& result) const {
        const double perUnit = item.scorePerUnit.value_or(0);
        if (const auto answer = m_answers.answer(item.id)) {
            const double score = std::get<double>(*answer) * perUnit;
            return {score, score};
        }
        result.open.append(item.id);
        return {item.min * perUnit, item.max * perUnit};
    }

    Range optionScore(const StagingItem& item, StageResult& result) const {
        const auto answer = m_answers.answer(item.id);
        const std::optional<Answer> psychotic = m_answers.answer(psychoticFeaturesItem);
        if (!answer) {
            result.open.append(item.id);
            return openOptions(item, psychotic);
        }
        const double* number = std::get_if<double>(&*answer);
        const StagingOption* option =
            number ? optionForNumber(item, *number) : optionOf(item, std::get<QString>(*answer));
        if (!option) {
            result.defined = false;
            result.note = QCoreApplication::translate("Pathway", "Not defined for these answers: %1: %2")
                              .arg(item.prompt, toText(*answer));
            return {};
        }
        const StagingOption* twin = psychoticTwin(item, *option);
        if (twin && !psychotic) {
            result.open.append(psychoticFeaturesItem);
            return {std::min(option->score, twin->score), std::max(option->score, twin->score)};
        }
        const bool isPsychotic = isYes(psychotic);
        if (twin && isPsychotic) option = twin;
        if (!twin && isPsychotic && splitsByPsychosis(item) && !isPsychoticTwin(item, *option))
            result.note = QCoreApplication::translate(
                "Pathway",
                "Psychotic features with a lesser severity: the method asks for the most severe value; look again.");
        return {option->score, option->score};
    }

    static Range openOptions(const StagingItem& item, const std::optional<Answer>& psychotic) {
        std::vector<double> scores;
        for (const StagingOption& option : item.options) {
            const bool isTwin = isPsychoticTwin(item, option);
            const bool isRuledOut = psychotic && (isYes(psychotic) ? psychoticTwin(item, option) != nullptr : isTwin);
            if (!isRuledOut) scores.push_back(option.score);
        }
        const auto [least, most] = std::ranges::minmax(scores);
        return {least, most};
    }

    Range consecutiveYes(StageResult& result) const {
        Range count;
        for (const StagingItem& item : m_instrument.items) {
            const auto answer = m_answers.answer(item.id);
            if (answer && !isYes(answer)) break;
            if (!answer) result.open.append(item.id);
            count.upper += 1;
            if (result.open.isEmpty()) count.lower += 1;
        }
        return count;
    }

    Truth isMet(const StagingItem& item, StageResult& result) const {
        const auto answer = m_answers.answer(item.id);
        const Criterion& criterion = *item.criterion;
        if (!answer) {
            result.open.append(item.id);
            return Truth::Undecided;
        }
        if (const QString* value = std::get_if<QString>(&*answer)) {
            const bool isSame = criterion.value == Answer(*value);
            return isSame == (criterion.op == Operator::Is) ? Truth::True : Truth::False;
        }
        const double number = std::get<double>(*answer);
        if (criterion.value) return compare(criterion.op, number, std::get<double>(*criterion.value));
        const auto chosen = m_answers.answer(definitionItem);
        if (chosen) return compare(criterion.op, number, criterion.byDefinition.value(std::get<QString>(*chosen)));
        Truth least = Truth::True;
        Truth most = Truth::False;
        for (const double value : criterion.byDefinition) {
            least = std::min(least, compare(criterion.op, number, value));
            most = std::max(most, compare(criterion.op, number, value));
        }
        if (least == most) return least;
        if (!result.open.contains(definitionItem)) result.open.append(definitionItem);
        return Truth::Undecided;
    }

    static Truth compare(Operator op, double number, double value) {
        const bool holds = op == Operator::AtLeast  ? number >= value
                           : op == Operator::AtMost ? number <= value
                                                    : number < value;
        return holds ? Truth::True : Truth::False;
    }

    Range allCriteriaMet(StageResult& result) const {
        Truth least = Truth::True;
        for (const StagingItem& item : m_instrument.items) least = std::min(least, isMet(item, result));
        if (least == Truth::False) {
            result.open.clear();
            return {0, 0};
        }
        return {least == Truth::True ? 1.0 : 0.0, 1};
    }

    const Instrument& m_instrument;
    const StagingAnswers& m_answers;
};

} // namespace

const StagingItem* Instrument::item(const QString& wanted) const {
    const auto found = std::ranges::find(items, wanted, &StagingItem::id);
    return found == items.end() ? nullptr : &*found;
}

std::optional<Answer> StagingAnswers::answer(const QString& id) const {
    const auto found = m_answers.constFind(id);
    if (found == m_answers.cend()) return {};
    return *found;
}

Result<Done> StagingAnswers::set(const Instrument& instrument, const QString& id, const QString& value) {
    QString key = id;
    QString expected;
    std::optional<Answer> answer;
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    const StagingItem* item = instrument.item(id);
    if (!item) {
        const auto tied = std::ranges::find(instrument.items, id, &StagingItem::profileItem);
        if (tied != instrument.items.end() && !id.isEmpty()) item = &*tied;
    }
    if (item) {
        key = item->id;
        expected = expectedOf(*item);
        if (optionOf(*item, value))
            answer = value;
        else if (isNumber && takesNumbers(*item) && takesNumber(*item, number))
            answer = number;
    } else if (id == definitionItem && !instrument.definitions.empty()) {
        QStringList ids;
        for (const StagingDefinition& definition : instrument.definitions) ids.append(definition.id);
        expected = evidence::expectedOneOf(ids.join(QStringLiteral(", ")));
        if (ids.contains(value)) answer = value;
    } else if (id == psychoticFeaturesItem && std::ranges::any_of(instrument.items, splitsByPsychosis)) {
        expected = evidence::expectedOneOf(QStringLiteral("yes, no, unknown"));
        if (value == QLatin1StringView("yes") || value == QLatin1StringView("no")) answer = value;
    } else {
        QStringList ids;
        for (const StagingItem& known : instrument.items) ids.append(known.id);
        return Fault{{},
                     id,
                     QCoreApplication::translate("Pathway", "found no such item"),
                     evidence::expectedOneOf(ids.join(QStringLiteral(", ")))};
    }
    if (value == unknownAnswer) {
        m_answers.remove(key);
        return Done{};
    }
    if (!answer) return Fault{{}, id, evidence::found(value), expected};
    m_answers.insert(key, *answer);
    return Done{};
}

void StagingAnswers::take(const Instrument& instrument, const Profile& profile) {
    for (const StagingItem& item : instrument.items) {
        const auto answer = profile.answer(item.profileItem);
        if (answer) m_answers.insert(item.id, *answer);
    }
    const auto psychotic = profile.answer(psychoticFeaturesItem);
    if (psychotic && std::ranges::any_of(instrument.items, splitsByPsychosis))
        m_answers.insert(psychoticFeaturesItem, *psychotic);
}

StageResult stage(const Instrument& instrument, const StagingAnswers& answers) {
    return Scoring(instrument, answers).result();
}

} // namespace trd
