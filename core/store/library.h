// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The library database: evidence compiled into one SQLite file, opened read-only and immutable.

#include "model/library.h"
#include "result.h"

namespace trd {

/// Writes the evidence to FILE, atomically: an old file stays untouched until the new one is whole. Same evidence, same
/// bytes.
[[nodiscard]] Result<Done> buildLibrary(const Evidence& evidence, const QString& file);

/// Opens FILE read-only and immutable, checks in this order that it is there, is an SQLite database, is a TRD Atlas
/// library, is not newer than the program, and is whole (its seal: a SHA-256 over the file), then loads it.
[[nodiscard]] Result<Evidence> openLibrary(const QString& file);

/// Full-text search over studies (FTS5: title, authors, acronym, ids, labels, notes, definitions, events, markers,
/// factors). TEXT is what a person types: words are prefixes, all must occur; quotes make a phrase; it never gives a
/// syntax error.
class StudySearch {
public:
    /// FILE as given to openLibrary, which has checked it.
    explicit StudySearch(const QString& file);
    ~StudySearch();
    StudySearch(const StudySearch&) = delete;
    StudySearch& operator=(const StudySearch&) = delete;

    /// Study ids, best first.
    [[nodiscard]] Result<QStringList> find(const QString& text) const;

private:
    QString m_connection;
};

/// Where the library is looked for, in order: beside the program, then in its share folder.
[[nodiscard]] QString defaultLibraryFile();

} // namespace trd
