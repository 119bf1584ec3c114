// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One study file taken apart; what reader.h offers is built on it.

#include "evidence/json.h"
#include "model/study.h"

#include <QSet>

namespace trd::evidence {

/// The study as far as it could be read: whole if the log stays clean, with gaps otherwise; nothing where the bytes are
/// no JSON object. `stem` is the id that the file's name asks for. Without `treatments` (the catalogue itself could not
/// be read) no arm's treatment is looked up. Overlaps with other studies are the caller's to check.
[[nodiscard]] std::optional<Study> readStudyFile(const QByteArray& json, const QString& stem,
                                                 const std::optional<QSet<QString>>& treatments, FaultLog& log);

} // namespace trd::evidence
