// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The knowledge files (KNOWLEDGE.md): what they name must exist, what they advise must have a source.

#include "evidence/json.h"
#include "model/library.h"

#include <QSet>

namespace trd::evidence {

/// Values by file name without ending, as they were parsed.
using KnowledgeFiles = QHash<QString, QJsonValue>;

/// The files without which the program has no knowledge, by name without ending.
[[nodiscard]] QStringList knowledgeNames();

/// The catalogue in file order, then the comparators in file order.
[[nodiscard]] std::vector<Treatment> readTreatments(const QJsonValue& catalogue, const QJsonValue& comparators,
                                                    FaultLog& catalogueLog, FaultLog& comparatorLog);

/// Checks one file other than the two above against the others; a file that is not in `files` (it could not be read,
/// which its own log says) is not held against this one. Names that are not among knowledgeNames() are let pass.
void checkKnowledge(const QString& name, const KnowledgeFiles& files, const std::optional<QSet<QString>>& treatments,
                    FaultLog& log);

} // namespace trd::evidence
