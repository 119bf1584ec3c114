// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/regulatory.h"

namespace trd {

Reference cardSource(const Treatment& treatment, const QString& id) {
    Reference found;
    const QJsonArray sources = treatment.card.value(QLatin1String("sources")).toArray();
    for (const QJsonValue value : sources) {
        const QJsonObject source = value.toObject();
        if (source.value(QLatin1String("id")).toString() != id) continue;
        found.id = id;
        found.kind = fromWord<SourceKind>(source.value(QLatin1String("kind")).toString());
        found.document = source.value(QLatin1String("document")).toString();
        found.locator = source.value(QLatin1String("locator")).toString();
        found.url = source.value(QLatin1String("url")).toString();
        found.read = source.value(QLatin1String("read")).toBool();
        break;
    }
    return found;
}

std::vector<RegulatoryEntry> regulatoryOf(const Treatment& treatment) {
    std::vector<RegulatoryEntry> entries;
    const QJsonArray list = treatment.card.value(QLatin1String("regulatory")).toArray();
    for (const QJsonValue value : list) {
        const QJsonObject object = value.toObject();
        RegulatoryEntry entry;
        entry.region = object.value(QLatin1String("region")).toString();
        entry.status = object.value(QLatin1String("status")).toString();
        entry.indication = object.value(QLatin1String("indication")).toString();
        if (object.contains(QLatin1String("year"))) entry.year = object.value(QLatin1String("year")).toInt();
        entry.source = cardSource(treatment, object.value(QLatin1String("source")).toString());
        entries.push_back(std::move(entry));
    }
    return entries;
}

std::vector<RegulatoryEntry> regulatoryOf(const Treatment& treatment, const QString& region) {
    std::vector<RegulatoryEntry> entries = regulatoryOf(treatment);
    std::erase_if(entries, [&region](const RegulatoryEntry& entry) { return entry.region != region; });
    return entries;
}

} // namespace trd
