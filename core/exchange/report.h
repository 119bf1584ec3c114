// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A figure with everything that a reader needs to judge it, as plain values and as a web page in one file: the
// question, the selection, the drawing, its numbers, cautions, sources, and how it was made. Pages are painted by the
// window's side (report/reportpages.h) from the same values.

#include "figure/figurerequest.h"

#include <QByteArray>
#include <QDate>

#include <functional>
#include <utility>
#include <vector>

namespace trd {

/// A citation behind the figure.
struct ReportSource {
    QString citation;
    QString doi;            ///< bare: "10.1001/…"; empty where the library has none
    QString reading;        ///< in what it was read, or that it was not; empty for what is no study
    bool uncertain = false; ///< something of it was not read in its source, or is second-hand
};

struct Report {
    QString language; ///< of its words: "en"
    QString title, subtitle, selection, finding, caution, note;
    QString empty;  ///< why there is nothing to draw; empty where there is
    QString spoken; ///< the drawing's text alternative
    Table table;    ///< the columns that tell rows apart
    /// Columns that say the same in every row: their title and what they say.
    std::vector<std::pair<QString, QString>> common;
    std::vector<ReportSource> sources;
    std::vector<std::pair<QString, QString>> made; ///< program, evidence, set, date: what and which
};

/// A FIGURE built for REQUEST, as a report of the day MADE.
[[nodiscard]] Report reportOn(const Evidence& evidence, const FigureRequest& request, const Figure& figure,
                              const QDate& made);

/// The report's headings, the same on paper and on a page.
struct ReportHeadings {
    QString selection, statistics, table, sameInAllRows, sources, made, caution;
};
[[nodiscard]] ReportHeadings reportHeadings();

/// A web page that needs no other file: well-formed as XML too, UTF-8. SVG is the drawing, as QSvgGenerator writes it
/// (empty where there is nothing to draw); STYLE is further CSS, such as the fonts that the drawing needs. The same
/// report gives the same bytes.
[[nodiscard]] QByteArray reportHtml(const Report& report, const QByteArray& svg, const QString& style = {});
/// Escaped for XML and HTML, without the control characters that no XML may hold.
[[nodiscard]] QString xmlText(const QString& text);
/// The table as rich text: a caption where there is one, headings with their scope; ATTRIBUTES are further ones of a
/// cell, each with a space in front.
[[nodiscard]] QString tableHtml(const Table& table, const QString& caption = {},
                                const std::function<QString(const TableCell&)>& attributes = {});
/// How a source was read, and that it was not, in one line.
[[nodiscard]] QString citedHtml(const ReportSource& source);

/// "TRD Atlas 0.1.0 · evidence 1a2b3c4d · 25 Nov 2026": what figures carry.
[[nodiscard]] QString provenance(const Evidence& evidence, const QDate& made);

} // namespace trd
