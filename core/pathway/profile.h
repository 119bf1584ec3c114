// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What is known about a patient's situation: answers by item, nothing else. What is unanswered is simply not there.

#include "pathway/form.h"
#include "result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QMap>

#include <variant>

namespace trd {

/// A number, or the value of an option ("yes", "bipolar-ii").
using Answer = std::variant<double, QString>;

/// The answer as a file has it, and as a person reads it.
[[nodiscard]] QJsonValue toJson(const Answer& answer);
[[nodiscard]] QString toText(const Answer& answer);

class Profile {
public:
    /// Answers an item; "unknown" takes the answer back. Faults (without a file): an item that the form does not have,
    /// a value that the item never takes, a number that is out of range or not whole. Nothing changes on a fault.
    [[nodiscard]] Result<Done> set(const ProfileForm& form, const QString& item, const QJsonValue& value);
    /// The same from the text of a command line or a field.
    [[nodiscard]] Result<Done> setText(const ProfileForm& form, const QString& item, const QString& value);
    void clear(const QString& item) { m_answers.remove(item); }
    void clear() { m_answers.clear(); }

    [[nodiscard]] const QMap<QString, Answer>& answers() const { return m_answers; }
    [[nodiscard]] std::optional<Answer> answer(const QString& item) const;
    [[nodiscard]] bool isEmpty() const { return m_answers.isEmpty(); }
    /// True where the item's answer is this option.
    [[nodiscard]] bool has(const QString& item, const QString& option) const;

    friend bool operator==(const Profile&, const Profile&) = default;

private:
    QMap<QString, Answer> m_answers;
};

/// True where an answer says that life is at risk now: the crisis panel then stands before any list.
[[nodiscard]] bool isCrisis(const Profile& profile);

/// The catalogue's region ("US", "EU", …) that a profile's jurisdiction reads (KNOWLEDGE.md, "Jurisdiction"); empty for
/// "other" and for none.
[[nodiscard]] QString regionOf(const Profile& profile);

/// The version of profile files that this program reads and writes.
inline constexpr int profileFormat = 1;

/// A profile file: {"format": 1, "answers": {ITEM: VALUE}}. Worked examples carry a title and what they teach.
struct ProfileFile {
    QString title, teaches;
    Profile profile;
};

/// Strict: unknown keys, items and values are faults; of a newer format only that is said.
[[nodiscard]] Result<ProfileFile, Faults> readProfile(const QByteArray& json, const QString& file,
                                                      const ProfileForm& form);
[[nodiscard]] Result<ProfileFile, Faults> readProfileFile(const QString& path, const ProfileForm& form);
[[nodiscard]] QJsonObject toJson(const ProfileFile& file);

/// Reads every *.json of a folder, by name: the worked examples under resources/examples/profiles.
[[nodiscard]] Result<std::vector<ProfileFile>, Faults> readProfileFolder(const QString& folder,
                                                                         const ProfileForm& form);

} // namespace trd
