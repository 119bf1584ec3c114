// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathway/reading.h"

#include <QCoreApplication>

namespace trd::pathway {

namespace {

constexpr std::size_t mostOptions = 64; // the bits of Condition::accepted

std::vector<ItemOption> readOptions(const QJsonArray& values, const QString& place, ProfileItem& item, FaultLog& log) {
    std::vector<ItemOption> options;
    Ids seen;
    for (qsizetype at = 0; at < values.size(); ++at) {
        ObjectReader reader(values.at(at), evidence::placeOf(place, at), log);
        ItemOption option{reader.text(QLatin1StringView("value"), Need::Required),
                          reader.text(QLatin1StringView("label"), Need::Required)};
        reader.refuseOtherKeys();
        if (!seen.note(option.value, reader.placeOf(QLatin1StringView("value")), log)) continue;
        if (option.value == unknownAnswer)
            item.unknownLabel = option.label;
        else
            options.push_back(std::move(option));
    }
    if (options.size() > mostOptions)
        log.add(place, QCoreApplication::translate("Pathway", "found %1 options").arg(options.size()),
                QCoreApplication::translate("Pathway", "expected at most %1").arg(mostOptions));
    return options;
}

void checkOptions(const ProfileItem& item, const QString& place, FaultLog& log) {
    if (item.unknownLabel.isEmpty())
        log.add(place, QCoreApplication::translate("Pathway", "found no option \"unknown\""),
                QCoreApplication::translate("Pathway", "expected one, since every answer starts as unknown"));
    const bool isYesNo = item.options.size() == 2 && item.optionAt(QStringLiteral("yes")).has_value() &&
                         item.optionAt(QStringLiteral("no")).has_value();
    if (item.type == ItemType::YesNo && !isYesNo)
        log.add(place, QCoreApplication::translate("Pathway", "found other options"),
                QCoreApplication::translate("Pathway", "expected yes, no and unknown"));
    if (item.type == ItemType::Choice && item.options.size() < 2)
        log.add(place, QCoreApplication::translate("Pathway", "found no choice"),
                QCoreApplication::translate("Pathway", "expected at least two options besides unknown"));
}

ProfileItem readItem(const QJsonValue& value, const QString& place, FaultLog& log) {
    ObjectReader reader(value, place, log);
    ProfileItem item;
    item.id = reader.text(QLatin1StringView("id"), Need::Required);
    item.group = reader.text(QLatin1StringView("group"), Need::Required);
    item.prompt = reader.text(QLatin1StringView("prompt"), Need::Required);
    item.help = reader.text(QLatin1StringView("help"), Need::Required);
    const std::optional<ItemType> type = reader.word<ItemType>(QLatin1StringView("type"), Need::Required);
    const QJsonArray options = reader.list(QLatin1StringView("options"), Need::Required);
    const QString start = reader.text(QLatin1StringView("default"), Need::Required);
    if (!start.isNull() && start != unknownAnswer)
        log.add(reader.placeOf(QLatin1StringView("default")), evidence::found(start),
                QCoreApplication::translate("Pathway", "expected \"unknown\": no answer is assumed"));
    if (!type) return item;
    item.type = *type;
    const QString optionsPlace = reader.placeOf(QLatin1StringView("options"));
    item.options = readOptions(options, optionsPlace, item, log);
    if (item.type == ItemType::Number) {
        constexpr int bound = 1'000'000;
        item.min = reader.whole(QLatin1StringView("min"), -bound, bound, Need::Required).value_or(0);
        item.max = reader.whole(QLatin1StringView("max"), -bound, bound, Need::Required).value_or(item.min + 1);
        item.unit = reader.text(QLatin1StringView("unit"));
        if (item.max <= item.min)
            log.add(reader.placeOf(QLatin1StringView("max")), evidence::found(item.max),
                    QCoreApplication::translate("Pathway", "expected more than min, which is %1").arg(item.min));
        if (!options.isEmpty())
            log.add(optionsPlace, QCoreApplication::translate("Pathway", "found options"),
                    QCoreApplication::translate("Pathway", "expected none for a number"));
    } else {
        checkOptions(item, optionsPlace, log);
    }
    reader.refuseOtherKeys();
    return item;
}

} // namespace

void noteMissing(FaultLog& log) {
    log.add({}, QCoreApplication::translate("Pathway", "found no such file"),
            QCoreApplication::translate("Pathway", "expected it in the library"));
}

QJsonArray rootList(const QJsonValue& root, FaultLog& log) {
    if (root.isUndefined())
        noteMissing(log);
    else if (!root.isArray())
        log.add({}, evidence::found(root), QCoreApplication::translate("Pathway", "expected a list"));
    return root.toArray();
}

bool Ids::note(const QString& id, const QString& place, FaultLog& log) {
    if (id.isEmpty()) return false;
    if (m_seen.contains(id)) {
        log.add(place, evidence::found(id), QCoreApplication::translate("Pathway", "expected each to stand only once"));
        return false;
    }
    m_seen.insert(id);
    return true;
}

ProfileForm readForm(const QJsonValue& root, FaultLog& log) {
    std::vector<ProfileItem> items;
    Ids seen;
    const QJsonArray values = rootList(root, log);
    for (qsizetype at = 0; at < values.size(); ++at) {
        const QString place = evidence::placeOf(QString(), at);
        ProfileItem item = readItem(values.at(at), place, log);
        if (seen.note(item.id, evidence::placeOf(place, QStringLiteral("id")), log)) items.push_back(std::move(item));
    }
    if (items.size() > mostItems) {
        log.add({}, QCoreApplication::translate("Pathway", "found %1 questions").arg(items.size()),
                QCoreApplication::translate("Pathway", "expected at most %1").arg(mostItems));
        items.resize(mostItems);
    }
    ProfileForm form(std::move(items));
    if (!values.isEmpty()) {
        // Without these two the crisis panel could never open, and nobody would notice.
        for (const QLatin1StringView needed : {suicidalIntentItem, notEatingItem}) {
            const ProfileItem* item = form.item(needed);
            if (!item || item->type != ItemType::YesNo)
                log.add({}, QCoreApplication::translate("Pathway", "found no yes-no question \"%1\"").arg(needed),
                        QCoreApplication::translate("Pathway", "expected it, since it opens the crisis panel"));
        }
    }
    return form;
}

} // namespace trd::pathway
