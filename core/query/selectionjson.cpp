// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/selectionjson.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace trd {

namespace {

template <class E> QJsonArray words(const std::vector<E>& values) {
    QJsonArray array;
    for (const E value : values) array << toWord(value);
    return array;
}

template <class E> std::vector<E> values(const QJsonValue& json) {
    std::vector<E> list;
    for (const QJsonValue& word : json.toArray())
        if (const auto value = fromWord<E>(word.toString()); value && std::ranges::find(list, *value) == list.end())
            list.push_back(*value);
    return list;
}

QJsonValue time(const std::optional<TimePoint>& at) {
    if (!at) return {};
    return QJsonObject{{QStringLiteral("value"), at->value}, {QStringLiteral("unit"), toWord(at->unit)}};
}

std::optional<TimePoint> time(const QJsonValue& json) {
    const auto unit = fromWord<TimeUnit>(json[QStringLiteral("unit")].toString());
    const double value = json[QStringLiteral("value")].toDouble(-1);
    const TimePoint at{value, unit.value_or(TimeUnit::Hour)};
    if (!unit || value < 0 || !std::isfinite(at.hours())) return {};
    return at;
}

} // namespace

QJsonObject toJson(const Selection& selection) {
    return {{QStringLiteral("set"), selection.set},
            {QStringLiteral("treatments"), QJsonArray::fromStringList(selection.treatments)},
            {QStringLiteral("strategies"), words(selection.strategies)},
            {QStringLiteral("designs"), words(selection.designs)},
            {QStringLiteral("scales"), QJsonArray::fromStringList(selection.scales)},
            {QStringLiteral("from"), time(selection.from)},
            {QStringLiteral("to"), time(selection.to)},
            {QStringLiteral("randomisedOnly"), selection.randomisedOnly},
            {QStringLiteral("readInSource"), selection.readInSource},
            {QStringLiteral("resistance"), words(selection.resistance)},
            {QStringLiteral("controls"), selection.controls}};
}

Selection selectionFromJson(const QJsonObject& json, const Evidence& evidence) {
    Selection selection;
    if (json.isEmpty()) return selection;
    const QString set = json.value(QLatin1String("set")).toString();
    if (knownSets(evidence).contains(set)) selection.set = set;
    for (const QJsonValue& id : json.value(QLatin1String("treatments")).toArray())
        if (evidence.treatment(id.toString()) && !selection.treatments.contains(id.toString()))
            selection.treatments << id.toString();
    selection.strategies = values<Strategy>(json.value(QLatin1String("strategies")));
    selection.designs = values<DesignType>(json.value(QLatin1String("designs")));
    for (const QJsonValue& scale : json.value(QLatin1String("scales")).toArray())
        if (!scale.toString().isEmpty() && !selection.scales.contains(scale.toString()))
            selection.scales << scale.toString();
    selection.from = time(json.value(QLatin1String("from")));
    selection.to = time(json.value(QLatin1String("to")));
    if (selection.from && selection.to && selection.from->hours() > selection.to->hours()) {
        selection.from.reset();
        selection.to.reset();
    }
    selection.randomisedOnly = json.value(QLatin1String("randomisedOnly")).toBool();
    selection.readInSource = json.value(QLatin1String("readInSource")).toBool();
    if (auto kinds = values<Resistance>(json.value(QLatin1String("resistance"))); !kinds.empty()) {
        std::ranges::sort(kinds);
        selection.resistance = std::move(kinds);
    }
    selection.controls = json.value(QLatin1String("controls")).toBool();
    return selection;
}

} // namespace trd
