// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the readers of the pathway's files share. For use inside core/pathway.

#include "evidence/json.h"
#include "model/library.h"
#include "pathway/graph.h"
#include "pathway/rules.h"
#include "pathway/staging.h"

#include <QSet>

namespace trd::pathway {

/// Faults name the files by their place in an evidence folder.
[[nodiscard]] inline QString fileName(const QString& knowledge) {
    return QStringLiteral("knowledge/%1.json").arg(knowledge);
}

/// The reader's ObjectReader with the words that the pathway's files need on top.
using evidence::FaultLog;
using evidence::Need;
using evidence::ObjectReader;

[[nodiscard]] ProfileForm readForm(const QJsonValue& root, FaultLog& log);
/// Nothing where the condition is faulty.
[[nodiscard]] std::optional<Condition> readCondition(const QJsonValue& value, const QString& place,
                                                     const ProfileForm& form, FaultLog& log);
[[nodiscard]] Reference readReference(const QJsonValue& value, const QString& place, FaultLog& log);
[[nodiscard]] std::vector<Reference> readReferences(const QJsonArray& values, const QString& place, FaultLog& log);
/// In file order.
[[nodiscard]] std::vector<Rule> readRules(const QJsonValue& root, const ProfileForm& form, const Evidence& evidence,
                                          FaultLog& log);
[[nodiscard]] PathwayGraph readGraph(const QJsonValue& root, const ProfileForm& form, const Evidence& evidence,
                                     FaultLog& log);
[[nodiscard]] std::vector<Instrument> readStaging(const QJsonValue& root, const ProfileForm& form, FaultLog& log);

/// The fault of a file that the library lacks.
void noteMissing(FaultLog& log);

/// The elements of a file that is one list; a fault where it is none.
[[nodiscard]] QJsonArray rootList(const QJsonValue& root, FaultLog& log);

/// Ids that may stand only once: says whether an id is new, and logs it where it is not.
class Ids {
public:
    bool note(const QString& id, const QString& place, FaultLog& log);

private:
    QSet<QString> m_seen;
};

} // namespace trd::pathway
