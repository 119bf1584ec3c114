// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/events.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace trd {

namespace {

QString inLanguage(const QHash<QString, QString>& names) {
    const QString language = QLocale().name().section(QLatin1Char('_'), 0, 0);
    return names.value(language, names.value(QStringLiteral("en")));
}

QHash<QString, QString> namesOf(const QJsonObject& object) {
    QHash<QString, QString> names;
    const QJsonObject given = object.value(QLatin1String("name")).toObject();
    for (auto name = given.begin(); name != given.end(); ++name) names.insert(name.key(), name.value().toString());
    return names;
}

class Reader {
public:
    std::optional<Fault> read(const QJsonObject& root, EventTable& table) {
        for (const QJsonValue& value : root.value(QLatin1String("sections")).toArray()) {
            const QJsonObject object = value.toObject();
            const EventSection section{object.value(QLatin1String("id")).toString(), namesOf(object)};
            if (!isNew(section.id)) return fault(section.id, QStringLiteral("an id that is missing or stands twice"));
            if (section.name().isEmpty()) return fault(section.id, QStringLiteral("a section without a name"));
            table.sections.push_back(section);
            for (const QJsonValue& group : object.value(QLatin1String("groups")).toArray())
                if (auto wrong = add(group.toObject(), section.id, table)) return wrong;
        }
        if (table.groups.empty()) return fault(QStringLiteral("sections"), QStringLiteral("no groups"));
        return add(root.value(QLatin1String("other")).toObject(), {}, table);
    }

private:
    static Fault fault(const QString& place, const QString& found) {
        return {QStringLiteral("events.json"), place, found, {}};
    }
    bool isNew(const QString& id) {
        if (id.isEmpty() || m_ids.contains(id)) return false;
        m_ids.insert(id);
        return true;
    }
    std::optional<Fault> add(const QJsonObject& object, const QString& section, EventTable& table) {
        EventGroup group;
        group.id = object.value(QLatin1String("id")).toString();
        group.section = section;
        group.names = namesOf(object);
        if (!isNew(group.id)) return fault(group.id, QStringLiteral("an id that is missing or stands twice"));
        if (group.name().isEmpty()) return fault(group.id, QStringLiteral("a group without a name"));
        for (const QJsonValue& word : object.value(QLatin1String("words")).toArray()) {
            if (m_words.contains(word.toString()))
                return fault(group.id, QStringLiteral("“%1” in two groups").arg(word.toString()));
            m_words.insert(word.toString());
            group.words << word.toString();
        }
        if (group.words.isEmpty()) return fault(group.id, QStringLiteral("a group without words"));
        table.groups.push_back(group);
        return {};
    }

    QSet<QString> m_ids, m_words;
};

} // namespace

QString EventGroup::name() const { return inLanguage(names); }
QString EventSection::name() const { return inLanguage(names); }

const EventGroup& EventTable::groupOf(const QString& word) const {
    for (const EventGroup& group : groups)
        if (group.words.contains(word)) return group;
    return groups.back();
}

const EventGroup* EventTable::group(const QString& id) const {
    const auto found = std::ranges::find(groups, id, &EventGroup::id);
    return found == groups.end() ? nullptr : &*found;
}

const EventSection* EventTable::section(const QString& id) const {
    const auto found = std::ranges::find(sections, id, &EventSection::id);
    return found == sections.end() ? nullptr : &*found;
}

Result<EventTable> readEventTable(const QByteArray& json) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (!document.isObject())
        return Fault{QStringLiteral("events.json"), {}, error.errorString(), QStringLiteral("a JSON object")};
    EventTable table;
    if (const auto wrong = Reader().read(document.object(), table)) return *wrong;
    return table;
}

const EventTable& eventTable() {
    static const EventTable table = [] {
        QFile file(QStringLiteral(":/safety/events.json"));
        if (!file.open(QIODevice::ReadOnly)) qFatal("events.json is not in the program");
        const auto read = readEventTable(file.readAll());
        if (!read) qFatal("%s", qUtf8Printable(read.error().sentence()));
        return *read;
    }();
    return table;
}

} // namespace trd
