// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Evidence files in, a validated Evidence out. Strict: whatever FORMAT.md does not allow is a fault, and all faults of
// all files are reported, not only the first. Stricter than check.py in types; on every file that check.py passes for
// the shipped evidence the two agree.

#include "model/library.h"
#include "result.h"

#include <QByteArray>

namespace trd {

/// Reads DIR/studies/*.json and DIR/knowledge/*.json. A fault's file is relative to DIR ("studies/x.json"), its place
/// is the JSON path, or "LINE:COLUMN" where the bytes are no strict JSON. Files above 16 MB are refused.
[[nodiscard]] Result<Evidence, Faults> readEvidence(const QString& directory);

/// Reads one study from its bytes. `file` is the name used in faults; the id must equal its stem. References to
/// treatments are checked against `treatments`.
[[nodiscard]] Result<Study, Faults> readStudy(const QByteArray& json, const QString& file,
                                              const QStringList& treatments);

/// A study as its evidence file has it: same keys, same numbers.
[[nodiscard]] QJsonObject toJson(const Study& study);

/// SHA-256 over sorted relative path, NUL, bytes of each file under studies/ and knowledge/ (cli.md, `info`), in hex.
[[nodiscard]] Result<QString> evidenceDigest(const QString& directory);

} // namespace trd
