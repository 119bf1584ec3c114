// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report.h"

#include "figure/format.h"
#include "figure/sourcemark.h"
#include "figure/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace trd {

namespace {

class ReportText {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// What a row of the table says of its study's source stands in this column.
constexpr QLatin1String sourceColumn{"source"};

/// The study that a row belongs to: of the target of any of its cells, or of the id that a cell holds.
const Study* studyOf(const Evidence& evidence, const std::vector<TableCell>& row) {
    static const QString prefix = studyTarget(QString());
    for (const TableCell& cell : row)
        if (cell.target.startsWith(prefix)) return evidence.study(cell.target.mid(prefix.size()));
    for (const TableCell& cell : row)
        if (const Study* study = evidence.study(cell.value.toString())) return study;
    return nullptr;
}

/// How the sources were read that the figure's rows name, by study.
QMap<QString, QStringList> readingsIn(const Evidence& evidence, const Table& table) {
    QMap<QString, QStringList> readings;
    const auto column = std::ranges::find(table.columns, sourceColumn, &TableColumn::key);
    if (column == table.columns.end()) return readings;
    const auto at = static_cast<std::size_t>(column - table.columns.begin());
    for (const auto& row : table.rows) {
        const Study* study = studyOf(evidence, row);
        if (study && !row[at].text.isEmpty() && !readings[study->id].contains(row[at].text))
            readings[study->id] << row[at].text;
    }
    return readings;
}

ReportSource sourceOf(const Study& study, const QMap<QString, QStringList>& readings) {
    ReportSource source{citationText(study), study.citation.doi, {}};
    // Where the table names no sources, all that the library has of the study are meant.
    QStringList words = readings.value(study.id);
    if (words.isEmpty())
        for (const Source& one : study.sources)
            if (const QString said = sourceWords(study, one.id); !words.contains(said)) words << said;
    const QString unread = wordFor(SourceMark::NotRead), secondHand = wordFor(SourceMark::Secondary);
    source.uncertain = std::ranges::any_of(
        words, [&](const QString& said) { return said.contains(unread) || said.contains(secondHand); });
    source.reading = words.join(QStringLiteral("; "));
    return source;
}

std::vector<ReportSource> sourcesOf(const Evidence& evidence, const Figure& figure) {
    const QMap<QString, QStringList> readings = readingsIn(evidence, figure.table);
    QMap<QString, const Study*> cited;
    for (const Study& study : evidence.studies) cited.insert(citationText(study), &study);
    std::vector<ReportSource> sources;
    QStringList seen;
    for (const QString& citation : figure.sources) {
        const Study* study = cited.value(citation);
        sources.push_back(study ? sourceOf(*study, readings) : ReportSource{citation, {}, {}});
        if (study) seen << study->id;
    }
    for (const QString& id : studiesIn(figure))
        if (const Study* study = evidence.study(id); study && !seen.contains(id))
            sources.push_back(sourceOf(*study, readings));
    return sources;
}

QString withBreaks(const QString& text) { return xmlText(text).replace(QLatin1Char('\n'), QStringLiteral("<br/>")); }

QString element(const char* tag, const QString& text, const char* css = nullptr) {
    if (text.isEmpty()) return {};
    const QLatin1String name(tag);
    const QString attribute = css ? QStringLiteral(" class=\"%1\"").arg(QLatin1String(css)) : QString();
    return QStringLiteral("<%1%2>%3</%1>\n").arg(name, attribute, withBreaks(text));
}

QString definitions(const std::vector<std::pair<QString, QString>>& list) {
    QString html;
    for (const auto& [what, which] : list)
        html += QStringLiteral("<dt>%1</dt><dd>%2</dd>\n").arg(xmlText(what), withBreaks(which));
    return QStringLiteral("<dl>\n%1</dl>\n").arg(html);
}

/// QSvgGenerator's document as an element within a page: named, with its text alternative.
QString inlineSvg(const Report& report, const QByteArray& svg) {
    const QString whole = QString::fromUtf8(svg);
    const qsizetype start = whole.indexOf(QLatin1String("<svg"));
    if (start < 0) return {};
    QString markup = whole.mid(start);
    for (const auto& [tag, text] :
         {std::pair{QLatin1String("title"), report.title}, {QLatin1String("desc"), report.spoken}}) {
        const QString opening = QStringLiteral("<%1>").arg(tag), closing = QStringLiteral("</%1>").arg(tag);
        const qsizetype from = markup.indexOf(opening), to = markup.indexOf(closing);
        if (from >= 0 && to > from)
            markup.replace(from, to - from, QStringLiteral("<%1 id=\"drawing-%1\">%2").arg(tag, xmlText(text)));
    }
    markup.insert(4, QStringLiteral(" role=\"img\" aria-labelledby=\"drawing-title drawing-desc\""));
    return markup;
}

constexpr const char* pageStyle = R"(
:root { color-scheme: light; }
body { font-family: "TRD Inter", Inter, "Segoe UI", Helvetica, Arial, sans-serif; font-size: 15px; line-height: 1.45;
  color: #1b1e23; background: #ffffff; margin: 0; }
main { max-width: 1000px; margin: 0 auto; padding: 24px; }
h1 { font-size: 1.6em; line-height: 1.2; margin: 0 0 4px; }
h2 { font-size: 1.15em; margin: 28px 0 6px; border-top: 1px solid #dfe3e8; padding-top: 12px; }
p { margin: 4px 0; }
.muted { color: #5b636e; }
.finding { font-weight: 600; }
.caution { color: #8a4b08; }
figure { margin: 16px 0; }
figure svg { width: 100%; height: auto; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.85em; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: #5b636e; padding-bottom: 6px; }
th, td { text-align: left; vertical-align: top; padding: 4px 8px; border-bottom: 1px solid #e6e9ed; }
thead th { border-bottom: 1px solid #8a929c; }
.number { text-align: right; white-space: nowrap; }
tbody th { font-weight: 400; }
ol { padding-left: 28px; }
li { margin: 4px 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 2px 16px; }
dt { color: #5b636e; }
dd { margin: 0; overflow-wrap: anywhere; }
a { color: #00639c; }
@media print {
  @page { size: A4; margin: 18mm; }
  body { font-size: 10pt; color: #000000; }
  main { max-width: none; padding: 0; }
  .wide { overflow: visible; }
  table { font-size: 7pt; }
  th, td { padding: 2px 4px; }
  thead { display: table-header-group; }
  tr, li, figure { break-inside: avoid; }
  h2 { break-after: avoid; }
  .muted, .caution, a { color: #000000; }
}
)";

} // namespace

ReportHeadings reportHeadings() {
    return {ReportText::tr("Selection"),      ReportText::tr("The statistics in words"),
            ReportText::tr("The numbers"),    ReportText::tr("The same in every row"),
            ReportText::tr("Sources"),        ReportText::tr("How this was made"),
            ReportText::tr("To be read with")};
}

QString xmlText(const QString& text) { return printableText(text).toHtmlEscaped(); }

Report reportOn(const Evidence& evidence, const FigureRequest& request, const Figure& figure, const QDate& made) {
    Report report;
    report.language = QLocale().name().section(QLatin1Char('_'), 0, 0);
    report.title = figure.title;
    report.subtitle = figure.subtitle;
    report.selection = figure.selection;
    report.finding = figure.finding;
    report.caution = figure.caution;
    report.note = figure.note;
    if (figure.isEmpty()) report.empty = figure.empty;
    report.spoken = figure.spoken();
    report.table = figure.table;
    report.common = takeCommon(report.table);
    report.sources = sourcesOf(evidence, figure);
    report.made = {
        {ReportText::tr("Program"), QStringLiteral("TRD Atlas " TRD_VERSION)},
        {ReportText::tr("Evidence (SHA-256)"), evidence.digest},
        {ReportText::tr("Library format"), QString::number(libraryFormat)},
        {ReportText::tr("Study set"), setName(evidence, request.selection.set)},
        {ReportText::tr("Date"), QLocale().toString(made, QLocale::LongFormat)},
        {ReportText::tr("What it is"),
         ReportText::tr("Made offline by a program for exploration and teaching; it decides nothing. Every number "
                        "stands in the library under the digest above, with the source that it was read in.")},
    };
    return report;
}

QString tableHtml(const Table& table, const QString& caption,
                  const std::function<QString(const TableCell&)>& attributes) {
    QString html = QStringLiteral("<table>\n");
    html += element("caption", caption);
    html += QStringLiteral("<thead><tr>");
    const auto side = [&](std::size_t column) {
        return table.columns[column].number ? QStringLiteral(" class=\"number\" align=\"right\"") : QString();
    };
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        html +=
            QStringLiteral("<th scope=\"col\"%1>%2</th>").arg(side(column), withBreaks(table.columns[column].title));
    html += QStringLiteral("</tr></thead>\n<tbody>\n");
    for (const auto& row : table.rows) {
        html += QStringLiteral("<tr>");
        for (std::size_t column = 0; column < row.size(); ++column) {
            const QString tag = column == 0 ? QStringLiteral("th scope=\"row\"") : QStringLiteral("td");
            const QString further = side(column) + (attributes ? attributes(row[column]) : QString());
            html += QStringLiteral("<%1%2>%3</%4>").arg(tag, further, withBreaks(row[column].text), tag.left(2));
        }
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</tbody>\n</table>\n");
}

QString citedHtml(const ReportSource& source) {
    QString html = xmlText(source.citation);
    if (!source.doi.isEmpty()) {
        const QString printed = QStringLiteral("doi:") + xmlText(source.doi);
        const QString link = QStringLiteral("<a href=\"https://doi.org/%1\">%2</a>").arg(xmlText(source.doi), printed);
        if (html.endsWith(printed))
            html.chop(printed.size());
        else
            html += QLatin1Char(' ');
        html += link;
    }
    if (!source.reading.isEmpty())
        html +=
            QStringLiteral("<br/><span class=\"%1\">%2</span>")
                .arg(source.uncertain ? QStringLiteral("caution") : QStringLiteral("muted"), xmlText(source.reading));
    return html;
}

QByteArray reportHtml(const Report& report, const QByteArray& svg, const QString& style) {
    const ReportHeadings headings = reportHeadings();
    QString html = QStringLiteral("<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"%1\" "
                                  "xml:lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" "
                                  "content=\"width=device-width, initial-scale=1\"/>\n<meta name=\"generator\" "
                                  "content=\"TRD Atlas %2\"/>\n")
                       .arg(xmlText(report.language), QStringLiteral(TRD_VERSION));
    html += element("title", report.title);
    html += QStringLiteral("<style>%1%2</style>\n</head>\n<body>\n<main>\n").arg(QLatin1String(pageStyle), style);
    html += QStringLiteral("<header>\n") + element("h1", report.title) + element("p", report.subtitle, "muted");
    if (!report.selection.isEmpty())
        html += QStringLiteral("<p><strong>%1</strong> %2</p>\n")
                    .arg(xmlText(headings.selection), xmlText(report.selection));
    html += QStringLiteral("</header>\n");
    html += element("p", report.finding, "finding");
    if (!svg.isEmpty()) html += QStringLiteral("<figure>\n%1</figure>\n").arg(inlineSvg(report, svg));
    html += element("p", report.empty);
    if (!report.caution.isEmpty())
        html += QStringLiteral("<section>\n") + element("h2", headings.caution) +
                element("p", report.caution, "caution") + QStringLiteral("</section>\n");
    if (!report.note.isEmpty())
        html += QStringLiteral("<section>\n") + element("h2", headings.statistics) + element("p", report.note) +
                QStringLiteral("</section>\n");
    if (!report.table.rows.empty()) {
        html += QStringLiteral("<section>\n") + element("h2", headings.table);
        if (!report.common.empty()) html += element("p", headings.sameInAllRows, "muted") + definitions(report.common);
        html += QStringLiteral(
                    "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"%1\">\n%2</div>\n</section>\n")
                    .arg(xmlText(headings.table), tableHtml(report.table, report.title));
    }
    if (!report.sources.empty()) {
        html += QStringLiteral("<section>\n") + element("h2", headings.sources) + QStringLiteral("<ol>\n");
        for (const ReportSource& source : report.sources)
            html += QStringLiteral("<li>%1</li>\n").arg(citedHtml(source));
        html += QStringLiteral("</ol>\n</section>\n");
    }
    html += QStringLiteral("<section>\n") + element("h2", headings.made) + definitions(report.made) +
            QStringLiteral("</section>\n</main>\n</body>\n</html>\n");
    return html.toUtf8();
}

QString provenance(const Evidence& evidence, const QDate& made) {
    return QCoreApplication::translate("Application", "TRD Atlas %1 · evidence %2 · %3")
        .arg(QStringLiteral(TRD_VERSION), evidence.digest.left(12), QLocale().toString(made, QLocale::LongFormat));
}

} // namespace trd
