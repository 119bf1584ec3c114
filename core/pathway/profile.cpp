// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathway/profile.h"

#include "evidence/json.h"

#include <QCoreApplication>
#include <QDir>

#include <cmath>
#include <utility>

namespace trd {

namespace {

QString wordsOf(const ProfileItem& item) {
    QStringList values;
    for (const ItemOption& option : item.options) values.append(option.value);
    values.append(unknownAnswer);
    return evidence::expectedOneOf(values.join(QStringLiteral(", ")));
}

Fault fault(const QString& item, const QJsonValue& value, const QString& expected) {
    return {{}, item, evidence::found(value), expected};
}

} // namespace

QJsonValue toJson(const Answer& answer) {
    return std::visit([](const auto& value) { return QJsonValue(value); }, answer);
}

QString toText(const Answer& answer) {
    if (const QString* value = std::get_if<QString>(&answer)) return *value;
    return QString::number(std::get<double>(answer), 'g', 15);
}

Result<Done> Profile::set(const ProfileForm& form, const QString& id, const QJsonValue& value) {
    const ProfileItem* item = form.item(id);
    if (!item)
        return Fault{{},
                     id,
                     QCoreApplication::translate("Pathway", "found a question that does not exist"),
                     QCoreApplication::translate("Pathway", "expected an item of the profile")};
    if (value.toString() == unknownAnswer) {
        m_answers.remove(id);
        return Done{};
    }
    if (item->type == ItemType::Number) {
        const double number = value.toDouble();
        if (!value.isDouble() || number < item->min || number > item->max || std::floor(number) != number)
            return fault(id, value,
                         QCoreApplication::translate("Pathway", "expected a whole number from %1 to %2, or unknown")
                             .arg(item->min)
                             .arg(item->max));
        m_answers.insert(id, number);
        return Done{};
    }
    if (!value.isString() || !item->optionAt(value.toString())) return fault(id, value, wordsOf(*item));
    m_answers.insert(id, value.toString());
    return Done{};
}

Result<Done> Profile::setText(const ProfileForm& form, const QString& id, const QString& value) {
    const ProfileItem* item = form.item(id);
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (item && item->type == ItemType::Number && isNumber && std::isfinite(number)) return set(form, id, number);
    return set(form, id, value);
}

std::optional<Answer> Profile::answer(const QString& item) const {
    const auto found = m_answers.constFind(item);
    if (found == m_answers.cend()) return {};
    return *found;
}

bool Profile::has(const QString& item, const QString& option) const {
    const auto found = m_answers.constFind(item);
    return found != m_answers.cend() && *found == Answer(option);
}

bool isCrisis(const Profile& profile) {
    const QString yes = QStringLiteral("yes");
    return profile.has(suicidalIntentItem, yes) || profile.has(notEatingItem, yes);
}

QString regionOf(const Profile& profile) {
    static constexpr std::array regions{std::pair{"us", "US"},          std::pair{"canada", "CA"},
                                        std::pair{"uk", "UK"},          std::pair{"germany", "EU"},
                                        std::pair{"switzerland", "CH"}, std::pair{"eu-other", "EU"},
                                        std::pair{"australia", "AU"}};
    for (const auto& [jurisdiction, region] : regions)
        if (profile.has(jurisdictionItem, QString::fromLatin1(jurisdiction))) return QString::fromLatin1(region);
    return {};
}

Result<ProfileFile, Faults> readProfile(const QByteArray& json, const QString& file, const ProfileForm& form) {
    evidence::FaultLog log(file);
    const std::optional<QJsonValue> root = evidence::parse(json, log);
    if (!root) return log.faults();
    evidence::ObjectReader reader(*root, {}, log);
    const std::optional<int> format =
        reader.whole(QLatin1StringView("format"), 1, std::numeric_limits<int>::max(), evidence::Need::Required);
    if (format && *format > profileFormat) {
        // What a newer format means by its other keys is not known here: saying more would only mislead.
        log.add(QStringLiteral("format"), evidence::found(*format),
                QCoreApplication::translate("Pathway", "expected at most %1: the file was made by a newer program")
                    .arg(profileFormat));
        return log.faults();
    }
    ProfileFile profile;
    profile.title = reader.text(QLatin1StringView("title"));
    profile.teaches = reader.text(QLatin1StringView("teaches"));
    const QJsonValue answers = reader.value(QLatin1StringView("answers"), evidence::Need::Required);
    reader.refuseOtherKeys();
    if (!answers.isUndefined()) {
        const QString place = QStringLiteral("answers");
        const evidence::ObjectReader object(answers, place, log);
        const QJsonObject members = answers.toObject();
        for (auto member = members.begin(); member != members.end(); ++member) {
            const Result<Done> done = profile.profile.set(form, member.key(), member.value());
            if (!done) log.add(evidence::placeOf(place, member.key()), done.error().found, done.error().expected);
        }
    }
    if (!log.isClean()) return log.faults();
    return profile;
}

Result<ProfileFile, Faults> readProfileFile(const QString& path, const ProfileForm& form) {
    evidence::FaultLog log(path);
    const std::optional<QByteArray> bytes = evidence::readFile(path, log);
    if (!bytes) return log.faults();
    return readProfile(*bytes, path, form);
}

QJsonObject toJson(const ProfileFile& file) {
    QJsonObject answers;
    const QMap<QString, Answer>& given = file.profile.answers();
    for (auto answer = given.cbegin(); answer != given.cend(); ++answer) answers.insert(answer.key(), toJson(*answer));
    QJsonObject object{{QStringLiteral("format"), profileFormat}, {QStringLiteral("answers"), answers}};
    if (!file.title.isEmpty()) object.insert(QStringLiteral("title"), file.title);
    if (!file.teaches.isEmpty()) object.insert(QStringLiteral("teaches"), file.teaches);
    return object;
}

Result<std::vector<ProfileFile>, Faults> readProfileFolder(const QString& folder, const ProfileForm& form) {
    const QDir directory(folder);
    const QStringList names = directory.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    std::vector<ProfileFile> profiles;
    Faults faults;
    for (const QString& name : names) {
        Result<ProfileFile, Faults> read = readProfileFile(directory.filePath(name), form);
        if (read)
            profiles.push_back(std::move(*read));
        else
            faults.insert(faults.end(), read.error().begin(), read.error().end());
    }
    if (!faults.empty()) return faults;
    return profiles;
}

} // namespace trd
