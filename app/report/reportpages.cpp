// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportpages.h"

#include "charts/exporter.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSet>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <cmath>

namespace trd {

namespace {

class PagesText {
    Q_DECLARE_TR_FUNCTIONS(ReportPages)
};

constexpr double margin = 60, footRoom = 24; // 16 mm, and what the page's number needs
/// More columns than this are read along the sheet.
constexpr std::size_t uprightColumns = 7;
constexpr double tablePoints = 7.5;
/// How much more than its longest words a table gets, for columns of sentences.
constexpr double ease = 1.3;
constexpr int drawingObject = QTextFormat::UserObject + 1;
/// Where the drawing stands in the text; a letter of no language.
constexpr QChar drawingPlace(0xE000);

/// The chart among the words, drawn and not pictured: a PDF keeps it sharp at any size.
class Drawing final : public QObject, public QTextObjectInterface {
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    /// ROOM is what the first page leaves, WHOLE a page of its own.
    Drawing(const Figure& figure, QSizeF room, double whole, QObject* parent)
        : QObject(parent), m_figure(figure), m_reduction(drawnWidth / room.width()) {
        m_options.bare = true;
        m_options.size = QSize(drawnWidth, 1);
        m_options.size = fittingSize(figure, m_options);
        // Where the page cannot hold all rows the drawing's type shrinks, as long as it can be read; then it takes a
        // page of its own. No row is lost.
        double most = room.height() * m_reduction;
        if (most < leastShare * m_options.size.height()) most = whole * m_reduction;
        m_options.size.setHeight(std::clamp(m_options.size.height(), leastHeight, static_cast<int>(most)));
    }

    QSizeF intrinsicSize(QTextDocument*, int, const QTextFormat&) override {
        return QSizeF(m_options.size) / m_reduction;
    }
    void drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int, const QTextFormat&) override {
        painter->save();
        painter->translate(rect.topLeft());
        painter->scale(1 / m_reduction, 1 / m_reduction);
        paintFigure(*painter, m_figure, m_options);
        painter->restore();
    }

private:
    /// As wide as the words of a figure need it, then made smaller: 7.5 points on A4.
    static constexpr int drawnWidth = 860, leastHeight = 380;
    static constexpr double leastShare = 0.7;
    const Figure& m_figure;
    ExportOptions m_options;
    double m_reduction;
};

QString paragraph(const QString& text, const char* css = nullptr) {
    if (text.isEmpty()) return {};
    return QStringLiteral("<p%1>%2</p>")
        .arg(css ? QStringLiteral(" class=\"%1\"").arg(QLatin1String(css)) : QString(),
             text.toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br/>")));
}

QString heading(const QString& text) { return QStringLiteral("<h2>%1</h2>").arg(text.toHtmlEscaped()); }

QString list(const std::vector<std::pair<QString, QString>>& pairs) {
    QString rows;
    for (const auto& [what, which] : pairs)
        rows += QStringLiteral("<tr><td width=\"28%\" class=\"muted\">%1</td><td>%2</td></tr>")
                    .arg(what.toHtmlEscaped(), which.toHtmlEscaped());
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">%1</table>").arg(rows);
}

/// What stands above the drawing.
QString head(const Report& report, const ReportHeadings& headings) {
    QString html = QStringLiteral("<h1>%1</h1>").arg(report.title.toHtmlEscaped());
    html += paragraph(report.subtitle, "muted");
    if (!report.selection.isEmpty())
        html += QStringLiteral("<p><b>%1</b> %2</p>")
                    .arg(headings.selection.toHtmlEscaped(), report.selection.toHtmlEscaped());
    html += QStringLiteral("<p><b>%1</b></p>").arg(report.finding.toHtmlEscaped());
    return html;
}

QString beginning(const Report& report, const ReportHeadings& headings) {
    QString html = head(report, headings);
    html += report.empty.isEmpty() ? QStringLiteral("<p>%1</p>").arg(drawingPlace) : paragraph(report.empty);
    if (!report.caution.isEmpty()) html += heading(headings.caution) + paragraph(report.caution);
    if (!report.note.isEmpty()) html += heading(headings.statistics) + paragraph(report.note);
    return html;
}

QString numbers(const Report& report, const std::vector<Table>& parts, const ReportHeadings& headings) {
    if (report.table.rows.empty()) return {};
    QString html = heading(headings.table);
    if (!report.common.empty()) html += paragraph(headings.sameInAllRows, "muted") + list(report.common);
    for (std::size_t part = 0; part < parts.size(); ++part) {
        if (part > 0) html += QStringLiteral("<p style=\"page-break-before:always\"></p>");
        if (parts.size() > 1)
            html += paragraph(PagesText::tr("Part %1 of %2 of the columns; the number of the row leads from one to the "
                                            "next.")
                                  .arg(QString::number(part + 1), QString::number(parts.size())),
                              "muted");
        html += tableHtml(parts[part]);
    }
    return html;
}

QString ending(const Report& report, const ReportHeadings& headings) {
    QString html;
    if (!report.sources.empty()) {
        QString items;
        for (const ReportSource& source : report.sources) items += QStringLiteral("<li>%1</li>").arg(citedHtml(source));
        html = heading(headings.sources) + QStringLiteral("<ol>%1</ol>").arg(items);
    }
    return html + heading(headings.made) + list(report.made);
}

constexpr double cellPadding = 2, cellGap = 6, cellSlack = 3;

/// What a column must have (its longest word, a number whole) and what it would have.
struct ColumnRoom {
    double least = 0, wanted = 0;
};

std::vector<ColumnRoom> columnRooms(const Table& table) {
    QFont font = textFont(TextSize::Body), bold = textFont(TextSize::Strong);
    for (QFont* one : {&font, &bold}) {
        one->setPointSizeF(tablePoints);
        one->setHintingPreference(QFont::PreferNoHinting);
    }
    const QFontMetricsF plain(font), strong(bold);
    std::vector<ColumnRoom> rooms(table.columns.size());
    // Columns repeat themselves, and measuring takes longer than remembering.
    QSet<QString> measured;
    const auto take = [&measured](ColumnRoom& room, const QFontMetricsF& metrics, const QString& text, bool whole) {
        if (measured.contains(text)) return;
        measured.insert(text);
        const double all = metrics.horizontalAdvance(text);
        room.wanted = std::max(room.wanted, all);
        if (whole) room.least = std::max(room.least, all);
        // Text breaks at a space or after a hyphen.
        static const QRegularExpression gaps(QStringLiteral("\\s+|(?<=-)"));
        for (const QString& word : text.split(gaps)) {
            if (word != text && measured.contains(word)) continue;
            measured.insert(word);
            room.least = std::max(room.least, metrics.horizontalAdvance(word));
        }
    };
    for (std::size_t column = 0; column < rooms.size(); ++column) {
        measured.clear();
        take(rooms[column], strong, table.columns[column].title, false);
        for (const auto& row : table.rows) take(rooms[column], plain, row[column].text, table.columns[column].number);
        rooms[column].least += 2 * cellPadding + cellGap + cellSlack;
        rooms[column].wanted += 2 * cellPadding + cellGap + cellSlack;
    }
    return rooms;
}

/// The table in as many parts as WIDTH asks for, side by side in one's mind: each begins with the row's number and the
/// first column.
std::vector<Table> partsOf(const Table& table, double width) {
    const std::vector<ColumnRoom> rooms = columnRooms(table);
    double all = 0;
    for (const ColumnRoom& room : rooms) all += room.least;
    if (all * ease <= width || table.columns.size() < 3) return {table};
    std::vector<std::vector<std::size_t>> columns;
    double used = width;
    for (std::size_t column = 1; column < rooms.size(); ++column) {
        if ((used + rooms[column].least) * ease > width) {
            columns.emplace_back();
            used = rooms.front().least + 40;
        }
        columns.back().push_back(column);
        used += rooms[column].least;
    }
    std::vector<Table> parts;
    for (const auto& some : columns) {
        Table part;
        part.columns = {{QStringLiteral("row"), PagesText::tr("Row"), true}, table.columns.front()};
        for (const std::size_t column : some) part.columns.push_back(table.columns[column]);
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            part.rows.push_back({numberCell(static_cast<int>(row) + 1), table.rows[row].front()});
            for (const std::size_t column : some) part.rows.back().push_back(table.rows[row][column]);
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

/// Widths that fill WIDTH: each column what it must have, and of the rest as much as its text asks for.
QVector<QTextLength> columnWidths(const Table& table, double width) {
    const std::vector<ColumnRoom> rooms = columnRooms(table);
    double least = 0, more = 0;
    // One long remark shall not take the room of all others.
    const auto ask = [&](const ColumnRoom& room) {
        return std::max(0.0, std::min(room.wanted, width / 3) - room.least);
    };
    for (const ColumnRoom& room : rooms) least += room.least, more += ask(room);
    const double share = more > 0 ? std::clamp((width - least) / more, 0.0, 1.0) : 0;
    QVector<QTextLength> widths;
    for (const ColumnRoom& room : rooms)
        widths << QTextLength(QTextLength::FixedLength, std::min(1.0, width / least) * room.least + share * ask(room));
    return widths;
}

/// Columns as wide as what they hold, and hairlines under the rows, of the table that has headings; the others are
/// lists.
void ruleTables(QTextDocument& text, const std::vector<Table>& parts, double width) {
    std::size_t part = 0;
    // As one change: each alone would lay the whole text out anew.
    QTextCursor changes(&text);
    changes.beginEditBlock();
    for (QTextFrame* frame : text.rootFrame()->childFrames()) {
        auto* table = qobject_cast<QTextTable*>(frame);
        if (!table || table->format().headerRowCount() == 0) continue;
        QTextTableFormat format = table->format();
        format.setBorder(0);
        format.setCellSpacing(0);
        format.setCellPadding(0);
        format.setColumnWidthConstraints(columnWidths(parts[part++], width));
        table->setFormat(format);
        for (int row = 0; row < table->rows(); ++row)
            for (int column = 0; column < table->columns(); ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                QTextTableCellFormat edge = cell.format().toTableCellFormat();
                edge.setPadding(cellPadding);
                edge.setRightPadding(cellPadding + cellGap);
                edge.setBottomBorder(row == 0 ? 1 : 0.5);
                edge.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
                edge.setBottomBorderBrush(row == 0 ? QColor(0x33, 0x33, 0x33) : QColor(0xaa, 0xaa, 0xaa));
                cell.setFormat(edge);
            }
    }
    changes.endEditBlock();
}

/// A heading at a page's end goes to the next one, to what it is the heading of.
void keepHeadings(QTextDocument& text) {
    const double page = text.pageSize().height();
    const auto pageOf = [&](const QTextBlock& block) {
        return static_cast<int>(text.documentLayout()->blockBoundingRect(block).top() / page);
    };
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || !block.next().isValid()) continue;
        if (pageOf(block) == pageOf(block.next())) continue;
        QTextBlockFormat format;
        format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCursor(block).mergeBlockFormat(format);
    }
}

} // namespace

ReportPages::ReportPages(const Report& report, const Figure& figure, QSizeF sheet, QPaintDevice* device)
    : m_report(report), m_figure(figure), m_sheet(sheet), m_device(device) {
    const ReportHeadings headings = reportHeadings();
    const bool wide = report.table.columns.size() > uprightColumns;
    const bool turned = wide && sheet.height() > sheet.width();
    m_tables = partsOf(report.table, body(turned).width());
    const QString first = beginning(report, headings), table = numbers(report, m_tables, headings),
                  last = ending(report, headings);
    // What is read upright goes on over the same pages; a wide table takes pages of its own.
    if (table.isEmpty() || !wide) {
        add(first + table + last, false);
        return;
    }
    add(first, false);
    add(table, turned);
    add(last, false);
}

ReportPages::~ReportPages() = default;

QSizeF ReportPages::body(bool turned) const {
    const QSizeF sheet = turned ? m_sheet.transposed() : m_sheet;
    return sheet - QSizeF(2 * margin, 2 * margin + footRoom);
}

std::unique_ptr<QTextDocument> ReportPages::textOf(const QString& html) const {
    auto text = std::make_unique<QTextDocument>();
    text->setUndoRedoEnabled(false);
    text->setDocumentMargin(0);
    text->setUseDesignMetrics(true);
    text->documentLayout()->setPaintDevice(m_device);
    QFont font = textFont(TextSize::Body);
    font.setHintingPreference(QFont::PreferNoHinting);
    text->setDefaultFont(font);
    text->setDefaultStyleSheet(QStringLiteral(
        "body{color:#000000} a{color:#000000;text-decoration:none} .muted{color:#4a4a4a} .caution{color:#000000} "
        "h1,h2,b,th{font-weight:600} h1{font-size:16pt;margin-bottom:2px} "
        "h2{font-size:11.5pt;margin-top:16px;margin-bottom:4px} p{margin-top:3px;margin-bottom:3px} "
        "li{margin-bottom:4px} th{text-align:left} thead th,tbody th,tbody td{font-size:7.5pt} "
        "tbody th{font-weight:normal}"));
    text->setHtml(QStringLiteral("<body>%1</body>").arg(html));
    return text;
}

void ReportPages::add(const QString& html, bool turned) {
    const QSizeF room = body(turned);
    auto text = textOf(html);
    if (QTextCursor place = text->find(QString(drawingPlace)); !place.isNull()) {
        constexpr double air = 12;
        const auto words = textOf(head(m_report, reportHeadings()));
        words->setTextWidth(room.width());
        const double above = words->size().height() + air;
        text->documentLayout()->registerHandler(
            drawingObject, new Drawing(m_figure, room - QSizeF(0, above), room.height() - air, text.get()));
        QTextCharFormat format;
        format.setObjectType(drawingObject);
        place.insertText(QString(QChar::ObjectReplacementCharacter), format);
    }
    ruleTables(*text, m_tables, room.width());
    text->setPageSize(room);
    keepHeadings(*text);
    m_parts.push_back({std::move(text), turned});
}

int ReportPages::count() const {
    int pages = 0;
    for (const Part& part : m_parts) pages += part.text->pageCount();
    return pages;
}

std::pair<const ReportPages::Part*, int> ReportPages::at(int page) const {
    for (const Part& part : m_parts) {
        if (page < part.text->pageCount()) return {&part, page};
        page -= part.text->pageCount();
    }
    return {&m_parts.back(), m_parts.back().text->pageCount() - 1};
}

bool ReportPages::isTurned(int page) const { return at(page).first->turned; }

void ReportPages::paint(QPainter& painter, int page, bool turned) const {
    const auto [part, own] = at(page);
    const QSizeF room = body(part->turned);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (turned && part->turned) {
        painter.translate(m_sheet.width(), 0);
        painter.rotate(90);
    }
    painter.translate(margin, margin);
    painter.save();
    painter.translate(0, -own * room.height());
    const QRectF shown(0, own * room.height(), room.width(), room.height());
    painter.setClipRect(shown);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = shown;
    context.palette.setColor(QPalette::Text, Qt::black);
    part->text->documentLayout()->draw(&painter, context);
    painter.restore();

    painter.setFont(textFont(TextSize::Caption));
    painter.setPen(QColor(0x4a, 0x4a, 0x4a));
    const QRectF foot(0, room.height() + footRoom / 2, room.width(), footRoom);
    const QString number = PagesText::tr("Page %1 of %2").arg(QString::number(page + 1), QString::number(count()));
    const double numberWidth = QFontMetricsF(painter.font()).horizontalAdvance(number) + 16;
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, number);
    painter.drawText(
        foot, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetricsF(painter.font()).elidedText(m_report.title, Qt::ElideRight, foot.width() - numberWidth));
    painter.restore();
}

QSizeF sheetOf(const QPageSize& paper) { return paper.size(QPageSize::Inch) * 96; }

struct ReportPdf::State {
    QDate made;
    QByteArray bytes;
    QBuffer buffer{&bytes};
    std::unique_ptr<QPdfWriter> pdf;
    std::unique_ptr<ReportPages> pages;
    QPainter painter;
    int next = 0;

    void turn() const {
        pdf->setPageOrientation(pages->isTurned(next) ? QPageLayout::Landscape : QPageLayout::Portrait);
    }
};

ReportPdf::ReportPdf(const Report& report, const Figure& figure, const QPageSize& paper, QDate made)
    : m_state(std::make_unique<State>()) {
    const SameOrder sameOrder;
    m_state->made = made;
    m_state->buffer.open(QIODevice::WriteOnly);
    m_state->pdf = std::make_unique<QPdfWriter>(&m_state->buffer);
    QPdfWriter& pdf = *m_state->pdf;
    pdf.setTitle(report.title);
    pdf.setCreator(QStringLiteral("TRD Atlas " TRD_VERSION));
    pdf.setResolution(96);
    pdf.setPageMargins({});
    pdf.setPageSize(paper);
    m_state->pages = std::make_unique<ReportPages>(report, figure, sheetOf(paper), &pdf);
}

ReportPdf::~ReportPdf() = default;

bool ReportPdf::goOn() {
    State& now = *m_state;
    const SameOrder sameOrder;
    if (now.next == now.pages->count()) {
        // The file's end is written with the painter's.
        if (now.painter.isActive()) now.painter.end();
        return false;
    }
    now.turn();
    if (now.next == 0)
        now.painter.begin(now.pdf.get());
    else
        now.pdf->newPage();
    now.pages->paint(now.painter, now.next++, false);
    return true;
}

QByteArray ReportPdf::bytes() {
    while (goOn()) {
    }
    return datedPdf(m_state->bytes, m_state->made);
}

} // namespace trd

#include "reportpages.moc"
