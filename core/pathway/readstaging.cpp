// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathway/reading.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace trd::pathway {

namespace {

std::vector<StagingOption> readOptions(const QJsonArray& values, const QString& place, FaultLog& log) {
    std::vector<StagingOption> options;
    Ids seen;
    for (qsizetype at = 0; at < values.size(); ++at) {
        ObjectReader reader(values.at(at), evidence::placeOf(place, at), log);
        StagingOption option;
        option.value = reader.text(QLatin1StringView("value"), Need::Required);
        option.label = reader.text(QLatin1StringView("label"), Need::Required);
        option.score = reader.number(QLatin1StringView("score"), {}, Need::Required).value_or(0);
        option.lower = reader.number(QLatin1StringView("lower"));
        option.upper = reader.number(QLatin1StringView("upper"));
        reader.refuseOtherKeys();
        if (option.upper && (!option.lower || *option.lower > *option.upper))
            log.add(reader.placeOf(QLatin1StringView("upper")), evidence::found(*option.upper),
                    QCoreApplication::translate("Pathway", "expected a lower end that is not above it"));
        if (option.lower && !options.empty() && options.back().lower &&
            (!options.back().upper || *options.back().upper >= *option.lower))
            log.add(reader.placeOf(QLatin1StringView("lower")), evidence::found(*option.lower),
                    QCoreApplication::translate("Pathway", "expected more than the option before"));
        if (seen.note(option.value, reader.placeOf(QLatin1StringView("value")), log))
            options.push_back(std::move(option));
    }
    return options;
}

std::optional<Criterion> readCriterion(const QJsonValue& value, const QString& place, const StagingItem& item,
                                       const std::vector<StagingDefinition>& definitions, FaultLog& log) {
    ObjectReader reader(value, place, log);
    Criterion criterion;
    const std::optional<Operator> op = reader.word<Operator>(QLatin1StringView("op"), Need::Required);
    const QJsonValue single = reader.value(QLatin1StringView("value"));
    const QJsonValue byDefinition = reader.value(QLatin1StringView("value_by_definition"));
    reader.refuseOtherKeys();
    if (!op) return {};
    criterion.op = *op;
    const bool isNumber = item.type == ItemType::Number;
    const bool fits = isNumber ? *op == Operator::AtLeast || *op == Operator::AtMost || *op == Operator::LessThan
                               : *op == Operator::Is || *op == Operator::IsNot;
    if (!fits) {
        log.add(reader.placeOf(QLatin1StringView("op")), evidence::found(toWord(*op)),
                isNumber ? evidence::expectedOneOf(QStringLiteral("at-least, at-most, less-than"))
                         : evidence::expectedOneOf(QStringLiteral("is, is-not")));
        return {};
    }
    const QString expected =
        isNumber ? QCoreApplication::translate("Pathway", "expected a number from %1 to %2").arg(item.min).arg(item.max)
                 : QCoreApplication::translate("Pathway", "expected one of the item's options");
    if (single.isUndefined() == byDefinition.isUndefined()) {
        log.add(place, QCoreApplication::translate("Pathway", "found no value, or two"),
                QCoreApplication::translate("Pathway", "expected either value or value_by_definition"));
        return {};
    }
    const auto isInside = [&item](const QJsonValue& number) {
        return number.isDouble() && number.toDouble() >= item.min && number.toDouble() <= item.max;
    };
    if (!single.isUndefined()) {
        const bool isOption =
            std::ranges::find(item.options, single.toString(), &StagingOption::value) != item.options.end();
        if (isNumber && isInside(single))
            criterion.value = single.toDouble();
        else if (!isNumber && isOption)
            criterion.value = single.toString();
        else
            log.add(reader.placeOf(QLatin1StringView("value")), evidence::found(single), expected);
        return criterion;
    }
    const QString byPlace = reader.placeOf(QLatin1StringView("value_by_definition"));
    const ObjectReader byReader(byDefinition, byPlace, log);
    const QJsonObject members = byDefinition.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        const QString memberPlace = evidence::placeOf(byPlace, member.key());
        const auto definition = std::ranges::find(definitions, member.key(), &StagingDefinition::id);
        if (definition == definitions.end())
            log.add(memberPlace, QCoreApplication::translate("Pathway", "found an unknown definition"),
                    QCoreApplication::translate("Pathway", "expected one of the instrument's definitions"));
        else if (!isNumber || !isInside(member.value()))
            log.add(memberPlace, evidence::found(member.value()), expected);
        else if (member.value().toDouble() != definition->minWeeks)
            log.add(memberPlace, evidence::found(member.value()),
                    QCoreApplication::translate("Pathway", "expected the definition's min_weeks, %1")
                        .arg(definition->minWeeks));
        else
            criterion.byDefinition.insert(member.key(), member.value().toDouble());
    }
    for (const StagingDefinition& definition : definitions)
        if (!members.contains(definition.id))
            log.add(byPlace, QCoreApplication::translate("Pathway", "found no value for \"%1\"").arg(definition.id),
                    QCoreApplication::translate("Pathway", "expected one for each definition"));
    return criterion;
}

// A tie holds only if whatever the profile can answer means something to the instrument.
void checkTie(const StagingItem& item, const QString& place, const ProfileForm& form, FaultLog& log) {
    const ProfileItem* tied = form.item(item.profileItem);
    if (!tied) {
        log.add(place, evidence::found(item.profileItem),
                QCoreApplication::translate("Pathway", "expected an item of profile.json"));
        return;
    }
    const bool isNumber = tied->type == ItemType::Number;
    if (isNumber && item.type == ItemType::Number && tied->min >= item.min && tied->max <= item.max) return;
    if (isNumber && item.type == ItemType::Choice &&
        std::ranges::any_of(item.options, [](const StagingOption& option) { return option.lower.has_value(); }))
        return;
    const auto takes = [&item](const ItemOption& option) {
        return std::ranges::find(item.options, option.value, &StagingOption::value) != item.options.end();
    };
    if (!isNumber && item.type == ItemType::Choice && std::ranges::all_of(tied->options, takes)) return;
    log.add(place, evidence::found(item.profileItem),
            QCoreApplication::translate("Pathway", "expected a profile item whose every answer this item takes"));
}

StagingItem readItem(const QJsonValue& value, const QString& place, const ProfileForm& form,
                     const std::vector<StagingDefinition>& definitions, ScoringMethod method, FaultLog& log) {
    ObjectReader reader(value, place, log);
    StagingItem item;
    item.id = reader.text(QLatin1StringView("id"), Need::Required);
    item.prompt = reader.text(QLatin1StringView("prompt"), Need::Required);
    item.type = reader.word<ItemType>(QLatin1StringView("type"), Need::Required).value_or(ItemType::Choice);
    if (item.type == ItemType::YesNo)
        log.add(reader.placeOf(QLatin1StringView("type")), evidence::found(toWord(item.type)),
                evidence::expectedOneOf(QStringLiteral("choice, number")));
    const QLatin1StringView optionsKey("options");
    item.options = readOptions(reader.list(optionsKey, Need::Required), reader.placeOf(optionsKey), log);
    const bool isNumber = item.type == ItemType::Number;
    if (isNumber) {
        item.min = reader.number(QLatin1StringView("min"), {}, Need::Required).value_or(0);
        item.max = reader.number(QLatin1StringView("max"), {}, Need::Required).value_or(item.min + 1);
        item.scorePerUnit = reader.number(QLatin1StringView("score_per_unit"), evidence::notNegative,
                                          method == ScoringMethod::Sum ? Need::Required : Need::Optional);
        if (item.max <= item.min)
            log.add(reader.placeOf(QLatin1StringView("max")), evidence::found(item.max),
                    QCoreApplication::translate("Pathway", "expected more than min"));
    }
    if (isNumber != item.options.empty())
        log.add(reader.placeOf(optionsKey),
                QCoreApplication::translate("Pathway", "found %1 options").arg(item.options.size()),
                isNumber ? QCoreApplication::translate("Pathway", "expected none for a number")
                         : QCoreApplication::translate("Pathway", "expected some to choose from"));
    item.profileItem = reader.text(QLatin1StringView("profile_item"));
    const QLatin1StringView criterionKey("criterion");
    const QJsonValue criterion =
        reader.value(criterionKey, method == ScoringMethod::AllCriteriaMet ? Need::Required : Need::Optional);
    if (!criterion.isUndefined())
        item.criterion = readCriterion(criterion, reader.placeOf(criterionKey), item, definitions, log);
    if (const ProfileItem* tied = form.item(item.profileItem); tied && !isNumber) {
        item.min = tied->min;
        item.max = tied->max;
    }
    if (!item.profileItem.isEmpty()) checkTie(item, reader.placeOf(QLatin1StringView("profile_item")), form, log);
    if (method == ScoringMethod::ConsecutiveYes &&
        std::ranges::find(item.options, QStringLiteral("yes"), &StagingOption::value) == item.options.end())
        log.add(reader.placeOf(optionsKey), QCoreApplication::translate("Pathway", "found no \"yes\""),
                QCoreApplication::translate("Pathway", "expected one: the method counts them"));
    reader.refuseOtherKeys();
    return item;
}

std::vector<StagingDefinition> readDefinitions(const QJsonArray& values, const QString& place, FaultLog& log) {
    std::vector<StagingDefinition> definitions;
    Ids seen;
    for (qsizetype at = 0; at < values.size(); ++at) {
        ObjectReader reader(values.at(at), evidence::placeOf(place, at), log);
        StagingDefinition definition;
        definition.id = reader.text(QLatin1StringView("id"), Need::Required);
        definition.label = reader.text(QLatin1StringView("label"), Need::Required);
        definition.minWeeks =
            reader.number(QLatin1StringView("min_weeks"), evidence::notNegative, Need::Required).value_or(0);
        reader.refuseOtherKeys();
        if (seen.note(definition.id, reader.placeOf(QLatin1StringView("id")), log))
            definitions.push_back(std::move(definition));
    }
    return definitions;
}

void readRange(const QJsonArray& values, const QString& place, Instrument& instrument, FaultLog& log) {
    const bool hasLimit = values.size() == 2 && values.at(1).isDouble();
    if (values.size() != 2 || !values.at(0).isDouble() || !(hasLimit || values.at(1).isNull()) ||
        (hasLimit && values.at(1).toDouble() <= values.at(0).toDouble())) {
        log.add(place, evidence::found(values),
                QCoreApplication::translate("Pathway", "expected the least and the most score, or null for no limit"));
        return;
    }
    instrument.least = values.at(0).toDouble();
    if (hasLimit) instrument.most = values.at(1).toDouble();
}

void readBands(const QJsonArray& values, const QString& place, Instrument& instrument, FaultLog& log) {
    for (qsizetype at = 0; at < values.size(); ++at) {
        ObjectReader reader(values.at(at), evidence::placeOf(place, at), log);
        const std::optional<double> lower = reader.number(QLatin1StringView("lower"), {}, Need::Required);
        const std::optional<double> upper = reader.number(QLatin1StringView("upper"), {}, Need::Required);
        StagingBand band{lower.value_or(0), upper.value_or(0), reader.text(QLatin1StringView("label"), Need::Required)};
        reader.refuseOtherKeys();
        const double after = instrument.bands.empty() ? instrument.least : instrument.bands.back().upper;
        const bool followsOn = instrument.bands.empty() ? band.lower == after : band.lower > after;
        if (lower && upper &&
            (!followsOn || band.upper < band.lower || (instrument.most && band.upper > *instrument.most)))
            log.add(reader.place(),
                    QCoreApplication::translate("Pathway", "found the band %1 to %2").arg(band.lower).arg(band.upper),
                    QCoreApplication::translate("Pathway", "expected bands in rising order within the range"));
        instrument.bands.push_back(std::move(band));
    }
    if (instrument.most && !instrument.bands.empty() && instrument.bands.back().upper != *instrument.most)
        log.add(
            place, QCoreApplication::translate("Pathway", "found bands up to %1").arg(instrument.bands.back().upper),
            QCoreApplication::translate("Pathway", "expected them to reach the range's end, %1").arg(*instrument.most));
}

// The range that the items add up to: a changed score that the stated range forgot shows here.
void checkRange(const Instrument& instrument, const QString& place, FaultLog& log) {
    double least = 0;
    double most = 0;
    switch (instrument.method) {
    case ScoringMethod::Sum:
        for (const StagingItem& item : instrument.items) {
            if (item.options.empty()) {
                least += item.min * item.scorePerUnit.value_or(0);
                most += item.max * item.scorePerUnit.value_or(0);
                continue;
            }
            const auto [low, high] = std::ranges::minmax_element(item.options, {}, &StagingOption::score);
            least += low->score;
            most += high->score;
        }
        break;
    case ScoringMethod::ConsecutiveYes:
        most = static_cast<double>(instrument.items.size());
        break;
    case ScoringMethod::AllCriteriaMet:
        most = 1;
        break;
    }
    if (least != instrument.least || (instrument.most && most != *instrument.most))
        log.add(place, QCoreApplication::translate("Pathway", "found a range that the items do not give"),
                QCoreApplication::translate("Pathway", "expected %1 to %2").arg(least).arg(most));
}

Instrument readInstrument(const QJsonValue& value, const QString& place, const ProfileForm& form, FaultLog& log) {
    ObjectReader reader(value, place, log);
    const std::size_t before = log.faults().size();
    Instrument instrument;
    instrument.id = reader.text(QLatin1StringView("id"), Need::Required);
    instrument.name = reader.text(QLatin1StringView("name"), Need::Required);
    instrument.purpose = reader.text(QLatin1StringView("purpose"), Need::Required);
    const QString repeat = reader.text(QLatin1StringView("repeat"));
    instrument.perTrial = repeat == QLatin1StringView("per-trial");
    if (!repeat.isNull() && !instrument.perTrial)
        log.add(reader.placeOf(QLatin1StringView("repeat")), evidence::found(repeat),
                evidence::expectedOneOf(QStringLiteral("per-trial")));
    const QLatin1StringView definitionsKey("definitions");
    instrument.definitions = readDefinitions(reader.list(definitionsKey), reader.placeOf(definitionsKey), log);
    const QJsonValue scoringValue = reader.value(QLatin1StringView("scoring"), Need::Required);
    const QLatin1StringView itemsKey("items");
    const QJsonArray items = reader.list(itemsKey, Need::Required);
    instrument.notes = reader.texts(QLatin1StringView("notes"));
    const QLatin1StringView sourcesKey("sources");
    instrument.sources = readReferences(reader.list(sourcesKey, Need::Required), reader.placeOf(sourcesKey), log);
    reader.refuseOtherKeys();
    if (scoringValue.isUndefined()) return instrument;

    ObjectReader scoring(scoringValue, reader.placeOf(QLatin1StringView("scoring")), log);
    const std::optional<ScoringMethod> method =
        scoring.word<ScoringMethod>(QLatin1StringView("method"), Need::Required);
    instrument.method = method.value_or(ScoringMethod::Sum);
    instrument.rule = scoring.text(QLatin1StringView("rule"), Need::Required);
    const QString rangePlace = scoring.placeOf(QLatin1StringView("range"));
    readRange(scoring.list(QLatin1StringView("range"), Need::Required), rangePlace, instrument, log);
    readBands(scoring.list(QLatin1StringView("bands"), Need::Required), scoring.placeOf(QLatin1StringView("bands")),
              instrument, log);
    scoring.refuseOtherKeys();
    if (!method) return instrument;

    Ids seen;
    for (qsizetype at = 0; at < items.size(); ++at) {
        const QString itemPlace = evidence::placeOf(reader.placeOf(itemsKey), at);
        StagingItem item = readItem(items.at(at), itemPlace, form, instrument.definitions, instrument.method, log);
        if (seen.note(item.id, evidence::placeOf(itemPlace, QStringLiteral("id")), log))
            instrument.items.push_back(std::move(item));
    }
    if (log.faults().size() == before) checkRange(instrument, rangePlace, log);
    return instrument;
}

} // namespace

std::vector<Instrument> readStaging(const QJsonValue& root, const ProfileForm& form, FaultLog& log) {
    std::vector<Instrument> instruments;
    Ids seen;
    const QJsonArray values = rootList(root, log);
    for (qsizetype at = 0; at < values.size(); ++at) {
        const QString place = evidence::placeOf(QString(), at);
        Instrument instrument = readInstrument(values.at(at), place, form, log);
        if (seen.note(instrument.id, evidence::placeOf(place, QStringLiteral("id")), log))
            instruments.push_back(std::move(instrument));
    }
    return instruments;
}

} // namespace trd::pathway
