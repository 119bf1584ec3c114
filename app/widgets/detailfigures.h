// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the details of studies and treatments share: figures under headings, and the sources that their marks lead to.
// Everything here is rich text; what comes from a file is escaped.

#include "figure/sourcemark.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace trd {

[[nodiscard]] QString heading(const QString& text);
/// A paragraph of a list, indented.
[[nodiscard]] QString bullet(const QString& html);
[[nodiscard]] QString mutedSpan(const QString& text);
[[nodiscard]] QString capitalised(QString text);
/// Words side by side, those that are empty left out.
[[nodiscard]] QString joined(const QStringList& parts);

/// Names and values in two columns; an empty value leaves its name out.
class FactTable {
public:
    void add(const QString& name, const QString& value);
    [[nodiscard]] QString html() const;

private:
    QString m_rows;
};

/// One figure: under which heading, of whom, when and on what, and the figure with its source mark.
struct FigureLine {
    QString group;  ///< rich text
    QString whom;   ///< plain
    QString what;   ///< plain, muted
    QString figure; ///< rich text
    QString row;    ///< the name by which a mark of a chart finds it: "outcomes-3"; or empty
};
/// The lines by group, then by whom, both in the order in which they first occur. A name that several lines share
/// stands once; a `what` that all lines of a group share stands in its heading.
[[nodiscard]] QString figureTable(const std::vector<FigureLine>& lines);
/// The same for figures that are words: each under its own name, since words set against the right edge read badly.
[[nodiscard]] QString figureList(const std::vector<FigureLine>& lines);
/// "≥50 %" where a file types ">=50%".
[[nodiscard]] QString typeset(QString text);

/// A source as the details list it.
struct ListedSource {
    QString id;
    std::optional<SourceKind> kind;
    QString document, locator, url;
    bool read = false;
};

/// A source as the entries of knowledge files have it.
[[nodiscard]] ListedSource listedSource(const QJsonObject& source);

/// The sources of one study or card: marks that lead to them, and the list itself.
class SourceList {
public:
    /// SCOPE parts the anchors of several lists in one text.
    explicit SourceList(std::vector<ListedSource> sources, QString scope = {})
        : m_sources(std::move(sources)), m_scope(std::move(scope)) {}
    /// "s1" as a link to the list; with † where another page reports the figure, ‡ where the source was not read. Its
    /// tip says what the source is.
    [[nodiscard]] QString mark(const QString& id) const;
    /// Kind, document, locator, address (as text, never a link), marks in words.
    [[nodiscard]] QString html() const;
    /// The same without the heading.
    [[nodiscard]] QString list() const;

private:
    std::vector<ListedSource> m_sources;
    QString m_scope;
};

} // namespace trd
