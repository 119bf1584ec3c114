// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathway/reading.h"

#include <QCoreApplication>

#include <cmath>

namespace trd::pathway {

namespace {

bool isList(Operator op) { return op == Operator::In || op == Operator::NotIn; }
bool isComparison(Operator op) { return op == Operator::AtLeast || op == Operator::AtMost || op == Operator::LessThan; }
bool isBare(Operator op) { return op == Operator::Known || op == Operator::Unknown; }

QString valuesOf(const ProfileItem& item) {
    if (item.type == ItemType::Number)
        return QCoreApplication::translate("Pathway", "expected a whole number from %1 to %2")
            .arg(item.min)
            .arg(item.max);
    QStringList values;
    for (const ItemOption& option : item.options) values.append(option.value);
    return evidence::expectedOneOf(values.join(QStringLiteral(", ")));
}

std::optional<Answer> readValue(const QJsonValue& value, const QString& place, const ProfileItem& item, FaultLog& log) {
    if (item.type == ItemType::Number) {
        const double number = value.toDouble();
        if (value.isDouble() && number >= item.min && number <= item.max && std::floor(number) == number)
            return Answer(number);
    } else if (value.isString() && item.optionAt(value.toString())) {
        return Answer(value.toString());
    }
    log.add(place, evidence::found(value), valuesOf(item));
    return {};
}

std::vector<Answer> readValues(const QJsonValue& value, const QString& place, const ProfileItem& item, FaultLog& log) {
    std::vector<Answer> values;
    const QJsonArray elements = value.toArray();
    if (!value.isArray() || elements.isEmpty()) {
        log.add(place,
                value.isArray() ? QCoreApplication::translate("Pathway", "found an empty list")
                                : evidence::found(value),
                QCoreApplication::translate("Pathway", "expected a list of values"));
        return values;
    }
    for (qsizetype at = 0; at < elements.size(); ++at)
        if (const auto read = readValue(elements.at(at), evidence::placeOf(place, at), item, log))
            values.push_back(*read);
    return values;
}

std::uint64_t acceptedOptions(const Condition& leaf, const ProfileItem& item) {
    std::uint64_t named = 0;
    for (const Answer& value : leaf.values)
        if (const auto at = item.optionAt(std::get<QString>(value))) named |= std::uint64_t{1} << *at;
    return leaf.op == Operator::Is || leaf.op == Operator::In ? named : ~named;
}

std::optional<Condition> readLeaf(ObjectReader& reader, const ProfileForm& form) {
    FaultLog& log = reader.log();
    const QString id = reader.text(QLatin1StringView("item"), Need::Required);
    const std::optional<Operator> op = reader.word<Operator>(QLatin1StringView("op"), Need::Required);
    const bool needsValue = op && !isBare(*op);
    const QJsonValue value = reader.value(QLatin1StringView("value"), needsValue ? Need::Required : Need::Optional);
    reader.refuseOtherKeys();
    const QString valuePlace = reader.placeOf(QLatin1StringView("value"));
    if (op && isBare(*op) && !value.isUndefined())
        log.add(valuePlace, evidence::found(value),
                QCoreApplication::translate("Pathway", "expected no value with \"%1\"").arg(toWord(*op)));
    const ProfileItem* item = id.isEmpty() ? nullptr : form.item(id);
    if (!id.isEmpty() && !item)
        log.add(reader.placeOf(QLatin1StringView("item")), evidence::found(id),
                QCoreApplication::translate("Pathway", "expected an item of profile.json"));
    if (!item || !op) return {};
    if (isComparison(*op) && item->type != ItemType::Number) {
        log.add(
            reader.placeOf(QLatin1StringView("op")), evidence::found(toWord(*op)),
            QCoreApplication::translate("Pathway", "expected an operator for options: \"%1\" is no number").arg(id));
        return {};
    }
    Condition leaf;
    leaf.kind = Condition::Kind::Leaf;
    leaf.item = *form.indexOf(id);
    leaf.op = *op;
    if (!needsValue) return leaf;
    if (value.isUndefined()) return {};
    if (isList(*op)) {
        leaf.values = readValues(value, valuePlace, *item, log);
    } else if (const auto read = readValue(value, valuePlace, *item, log)) {
        leaf.values = {*read};
    }
    if (leaf.values.empty()) return {};
    if (item->type != ItemType::Number) leaf.accepted = acceptedOptions(leaf, *item);
    return leaf;
}

std::optional<Condition> readParts(ObjectReader& reader, Condition::Kind kind, QLatin1StringView key,
                                   const ProfileForm& form) {
    Condition condition;
    condition.kind = kind;
    const QString place = reader.placeOf(key);
    const QJsonValue value = reader.value(key, Need::Required);
    reader.refuseOtherKeys();
    if (kind == Condition::Kind::Not) {
        const auto part = readCondition(value, place, form, reader.log());
        if (!part) return {};
        condition.parts.push_back(*part);
        return condition;
    }
    const QJsonArray parts = value.toArray();
    if (!value.isArray()) {
        reader.log().add(place, evidence::found(value),
                         QCoreApplication::translate("Pathway", "expected a list of conditions"));
        return {};
    }
    if (kind == Condition::Kind::Any && parts.isEmpty()) {
        reader.log().add(place, QCoreApplication::translate("Pathway", "found an empty list"),
                         QCoreApplication::translate("Pathway", "expected a condition: an empty \"any\" never holds"));
        return {};
    }
    bool isWhole = true;
    for (qsizetype at = 0; at < parts.size(); ++at) {
        const auto part = readCondition(parts.at(at), evidence::placeOf(place, at), form, reader.log());
        isWhole = isWhole && part.has_value();
        if (part) condition.parts.push_back(*part);
    }
    if (!isWhole) return {};
    return condition;
}

} // namespace

std::optional<Condition> readCondition(const QJsonValue& value, const QString& place, const ProfileForm& form,
                                       FaultLog& log) {
    ObjectReader reader(value, place, log);
    if (!reader.isObject()) return {};
    static constexpr std::array compound{std::pair{Condition::Kind::All, "all"}, std::pair{Condition::Kind::Any, "any"},
                                         std::pair{Condition::Kind::Not, "not"}};
    for (const auto& [kind, key] : compound)
        if (const QLatin1StringView word(key); reader.has(word)) return readParts(reader, kind, word, form);
    if (!reader.has(QLatin1StringView("item")) && !reader.has(QLatin1StringView("op"))) {
        log.add(place, QCoreApplication::translate("Pathway", "found no condition"),
                QCoreApplication::translate("Pathway", "expected a leaf (item, op, value), all, any or not"));
        return {};
    }
    return readLeaf(reader, form);
}

} // namespace trd::pathway
