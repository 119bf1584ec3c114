// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The library database: evidence compiled into one SQLite file, opened read-only and immutable.

#include "model/library.h"
#include "result.h"

namespace trd {

/// Writes the evidence to FILE, atomically: an old file stays untouched until the new one is whole. Same evidence, same
/// bytes.
/// Faults: the place cannot be written; the evidence breaks a rule of the tables (one that did not come from
/// readEvidence).
[[nodiscard]] Result<Done> buildLibrary(const Evidence& evidence, const QString& file);

/// Opens FILE read-only and immutable, checks in this order that it is there, is an SQLite database, is a TRD Atlas
/// library, is not newer than the program, and is whole (its seal: a hash over the file), then loads it.
[[nodiscard]] Result<Evidence> openLibrary(const QString& file);

/// Full-text search over studies (FTS5): title, authors, acronym, id, DOI, PubMed and registry numbers, labels and
/// names of treatments, notes, definitions, adverse events, markers, factors. TEXT is what a person types: words are
/// prefixes, all must occur; quotes make a phrase; no character is an operator, and there is no syntax error. Accents
/// do not count. To be used in the thread that made it.
class StudySearch {
public:
    /// FILE as given to openLibrary, which has checked it.
    explicit StudySearch(const QString& file);
    ~StudySearch();
    StudySearch(const StudySearch&) = delete;
    StudySearch& operator=(const StudySearch&) = delete;

    /// Study ids, best first: by BM25 with title, acronym and authors weighing most. Text without a letter or a digit
    /// finds none. A fault only where the library cannot be read.
    [[nodiscard]] Result<QStringList> find(const QString& text) const;

private:
    QString m_connection, m_file;
};

/// Where the library is looked for, in order: beside the program, then in its share folder.
[[nodiscard]] QString defaultLibraryFile();

} // namespace trd
