// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/exporter.h"

#include "charts/legendrow.h"
#include "exchange/csv.h"
#include "exchange/report.h"
#include "exchange/workbook.h"
#include "replacefile.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDate>
#include <QFileInfo>
#include <QGraphicsScene>
#include <QHashFunctions>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QTextDocument>

#include <algorithm>
#include <cmath>

namespace trd {

namespace {

class ExporterText {
    Q_DECLARE_TR_FUNCTIONS(Exporter)
};

/// Beyond this many dots Qt's painter loses count.
constexpr int mostDots = 32767;

/// A wrapped paragraph of the picture.
struct Paragraph {
    QString text;
    QFont font;
    QColor colour;
    double gapBefore = 0;
};

double heightOf(const Paragraph& paragraph, double width) {
    if (paragraph.text.isEmpty()) return 0;
    const QFontMetricsF metrics(paragraph.font);
    return paragraph.gapBefore +
           metrics.boundingRect(QRectF(0, 0, width, 10000), Qt::TextWordWrap, paragraph.text).height();
}

double draw(QPainter& painter, const Paragraph& paragraph, QPointF at, double width) {
    if (paragraph.text.isEmpty()) return 0;
    const double height = heightOf(paragraph, width);
    painter.setFont(paragraph.font);
    painter.setPen(paragraph.colour);
    painter.drawText(QRectF(at.x(), at.y() + paragraph.gapBefore, width, height - paragraph.gapBefore + 1),
                     Qt::TextWordWrap, paragraph.text);
    return height;
}

/// What stands above and below the drawing, and the room it takes.
struct PictureWords {
    double margin, width, gap, legendGap = 0, headHeight = 0, footHeight = 0;
    std::vector<Paragraph> head, foot;

    PictureWords(const Picture& picture, const ExportOptions& options)
        : margin(options.bare ? 2 : 24 * options.scale), width(options.size.width() - 2 * margin),
          gap(options.bare ? 0 : 10 * options.scale) {
        const Theme theme = themeFor(options.theme);
        const double scale = options.scale;
        const double legendHeight = picture.paintLegend(nullptr, {}, width);
        if (legendHeight > 0) legendGap = 6 * scale;
        footHeight = legendGap + legendHeight;
        if (options.bare) return;
        head = {
            {picture.title, textFont(TextSize::Display, scale), theme.text, 0},
            {picture.subtitle, textFont(TextSize::Body, scale), theme.muted, 2 * scale},
            {picture.finding, textFont(TextSize::Strong, scale), theme.text, 4 * scale},
        };
        foot = {
            {picture.caution, textFont(TextSize::Body, scale), theme.caution, 6 * scale},
            {picture.note, textFont(TextSize::Caption, scale), theme.muted, 2 * scale},
            {picture.selection, textFont(TextSize::Caption, scale), theme.muted, 2 * scale},
            {picture.sources, textFont(TextSize::Caption, scale), theme.muted, 2 * scale},
            {options.provenance, textFont(TextSize::Caption, scale), theme.muted, 2 * scale},
        };
        for (const Paragraph& paragraph : head) headHeight += heightOf(paragraph, width);
        for (const Paragraph& paragraph : foot) footHeight += heightOf(paragraph, width);
    }
};

/// How much smaller the chart's type must be where the room cannot hold all rows: no row is ever cut off.
double shrinkage(const Figure& figure, QSizeF room, double scale) {
    double share = std::min(1.0, room.height() / naturalHeight(figure, room.width(), scale));
    // Not all of a chart shrinks alike, headings that turn least of all.
    while (share > 0.2 && naturalHeight(figure, room.width(), scale * share) > room.height()) share *= 0.98;
    return share;
}

/// Refers to the figure and the options, which outlive it.
Picture pictureOf(const Figure& figure, const ExportOptions& options) {
    // A figure of hundreds of studies names how many there are; the list itself goes with the table.
    QString sources;
    if (figure.sources.size() > 6) {
        sources = ExporterText::tr("Sources: %n studies, listed in the table and in the program.", nullptr,
                                   static_cast<int>(figure.sources.size()));
    } else if (!figure.sources.isEmpty()) {
        sources = ExporterText::tr("Sources: %1").arg(figure.sources.join(QStringLiteral("; ")));
    }
    Picture picture{figure.title,
                    figure.subtitle,
                    figure.finding,
                    figure.caution,
                    figure.note,
                    figure.selection,
                    sources,
                    figure.spoken(),
                    {},
                    {},
                    {}};
    picture.bodyHeight = [&](double width) {
        return figure.isEmpty() ? 60 * options.scale : naturalHeight(figure, width, options.scale);
    };
    picture.paintBody = [&](QPainter& painter, const QRectF& body) {
        paintChart(painter, figure, body, themeFor(options.theme), options.scale);
    };
    picture.paintLegend = [&](QPainter* painter, QPointF at, double width) {
        return paintLegend(painter, figure.legend, themeFor(options.theme), options.scale, at, width,
                           !figure.bars.empty());
    };
    return picture;
}

Fault writeFault(const QString& file, const QString& reason) {
    return {file,
            {},
            ExporterText::tr("the file could not be written (%1)").arg(reason),
            ExporterText::tr("expected a folder and a name that can be written to, with room for the file")};
}

/// The places of a PDF's objects, where what stands behind AT is about to move by SHIFT bytes (PDF 1.4, 3.4.3: a table
/// "xref", "0 COUNT" and COUNT lines of 20 bytes, whose own place stands behind "startxref").
void moveOffsets(QByteArray& pdf, qsizetype at, qsizetype shift) {
    const auto written = [](qsizetype place, int digits) {
        return QByteArray::number(place).rightJustified(digits, '0');
    };
    const QByteArray key = QByteArrayLiteral("startxref\n");
    const qsizetype begin = pdf.lastIndexOf(key) + key.size(), end = pdf.indexOf('\n', begin);
    const qsizetype table = pdf.mid(begin, end - begin).toLongLong();
    if (begin < key.size() || end < 0 || pdf.mid(table, 5) != "xref\n") return;
    const qsizetype entries = pdf.indexOf('\n', table + 5) + 1;
    const qsizetype count = pdf.mid(table + 5, entries - table - 6).split(' ').last().toLongLong();
    for (qsizetype entry = entries; entry < entries + 20 * count && entry + 20 <= begin; entry += 20)
        if (const qsizetype place = pdf.mid(entry, 10).toLongLong(); place > at)
            pdf.replace(entry, 10, written(place + shift, 10));
    pdf.replace(begin, end - begin, written(table + shift, 0));
}

QSize dotsOf(const ExportOptions& options) { return (QSizeF(options.size) * options.dpi / 96.0).toSize(); }

} // namespace

SameOrder::SameOrder() { QHashSeed::setDeterministicGlobalSeed(); }
SameOrder::~SameOrder() { QHashSeed::resetRandomGlobalSeed(); }

QByteArray datedPdf(QByteArray pdf, const QDate& made) {
    // The document's own description, which Qt writes uncompressed, as "D:20260101093000Z" or with the zone's offset.
    const QByteArray key = QByteArrayLiteral("\n/CreationDate (D:"), day = made.toString(u"yyyyMMdd").toLatin1();
    const qsizetype before = pdf.indexOf(key), begin = before + key.size(), end = pdf.indexOf(')', begin);
    if (before < 0 || end < 0 || day.size() != 8) return pdf;
    const QByteArray date = day + "000000Z";
    moveOffsets(pdf, begin, date.size() - (end - begin));
    pdf.replace(begin, end - begin, date);
    return pdf;
}

Result<Done> saveBytes(const QString& file, const QByteArray& bytes) {
    if (const auto done = replaceFile(file, bytes); !done) return writeFault(file, done.error());
    return Done{};
}

void paintChart(QPainter& painter, const Figure& figure, const QRectF& body, const Theme& theme, double scale,
                const Figure* whole) {
    if (figure.isEmpty() && !whole) {
        draw(painter, {figure.empty, textFont(TextSize::Body, scale), theme.muted, 0}, body.topLeft(), body.width());
        return;
    }
    const double fitting = scale * shrinkage(whole ? *whole : figure, body.size(), scale);
    // A scene of its own: its rectangle is the chart's, else the overlay would shrink the chart into a corner.
    QGraphicsScene scene;
    auto* chart = new FigureChart(figure, theme, fitting, whole);
    scene.addItem(chart);
    chart->arrange(body.size());
    scene.setSceneRect(QRectF(QPointF(), body.size()));
    scene.render(&painter, body, scene.sceneRect());
    scene.removeItem(chart);
    delete chart;
}

Result<Done> saveResult(const QString& file, const Result<QByteArray>& bytes) {
    if (bytes) return saveBytes(file, *bytes);
    Fault fault = bytes.error();
    if (fault.file.isEmpty()) fault.file = file;
    return fault;
}

void paintPicture(QPainter& painter, const Picture& picture, const ExportOptions& options) {
    const PictureWords words(picture, options);
    const double width = words.width;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(QPointF(), QSizeF(options.size)), themeFor(options.theme).ground);

    double y = words.margin;
    for (const Paragraph& paragraph : words.head) y += draw(painter, paragraph, {words.margin, y}, width);
    y += words.gap;
    const QRectF body(words.margin, y, width,
                      std::max(60.0, options.size.height() - words.margin - words.footHeight - y));
    picture.paintBody(painter, body);
    y = body.bottom() + words.legendGap;
    y += picture.paintLegend(&painter, {words.margin, y}, width);
    for (const Paragraph& paragraph : words.foot) y += draw(painter, paragraph, {words.margin, y}, width);
    painter.restore();
}

QSize fittingSize(const Picture& picture, const ExportOptions& options) {
    const PictureWords words(picture, options);
    const double height =
        2 * words.margin + words.headHeight + words.gap + picture.bodyHeight(words.width) + words.footHeight;
    return {options.size.width(), std::max(options.size.height(), static_cast<int>(std::ceil(height)))};
}

bool fitsIntoDots(const ExportOptions& options) {
    const QSize dots = dotsOf(options);
    return !dots.isEmpty() && std::max(dots.width(), dots.height()) <= mostDots;
}

QImage pictureImage(const Picture& picture, const ExportOptions& options) {
    const double factor = options.dpi / 96.0;
    if (!fitsIntoDots(options)) return {};
    const QSize dots = dotsOf(options);
    QImage image(dots, QImage::Format_RGB32);
    if (image.isNull()) return {};              // not as much memory
    image.fill(themeFor(options.theme).ground); // the size in dots is rounded: no line of nothing at the edge
    {
        QPainter painter(&image);
        painter.scale(factor, factor);
        paintPicture(painter, picture, options);
    }
    // Set after painting: fonts in points would else grow a second time with the image's own resolution.
    image.setDotsPerMeterX(static_cast<int>(std::lround(options.dpi / 0.0254)));
    image.setDotsPerMeterY(static_cast<int>(std::lround(options.dpi / 0.0254)));
    image.setText(QStringLiteral("Title"), picture.title);
    image.setText(QStringLiteral("Description"), picture.spoken);
    return image;
}

QStringList exportFormats() {
    return {QStringLiteral("svg"), QStringLiteral("pdf"), QStringLiteral("png"), QStringLiteral("csv"),
            QStringLiteral("xlsx")};
}

void paintFigure(QPainter& painter, const Figure& figure, const ExportOptions& options) {
    paintPicture(painter, pictureOf(figure, options), options);
}

QSize fittingSize(const Figure& figure, const ExportOptions& options) {
    return fittingSize(pictureOf(figure, options), options);
}

QImage figureImage(const Figure& figure, const ExportOptions& options) {
    return pictureImage(pictureOf(figure, options), options);
}

double typeShrinkage(const Figure& figure, const ExportOptions& options) {
    if (figure.isEmpty()) return 1;
    const Picture picture = pictureOf(figure, options);
    const PictureWords words(picture, options);
    const double room = options.size.height() - 2 * words.margin - words.headHeight - words.gap - words.footHeight;
    return shrinkage(figure, {words.width, std::max(60.0, room)}, options.scale);
}

Result<Done> exportTable(const Table& table, const QString& file) { return saveBytes(file, toCsv(table)); }

Result<Done> exportDocument(const QTextDocument& document, const QString& title, const QString& file) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(title);
    pdf.setCreator(QStringLiteral("TRD Atlas " TRD_VERSION));
    pdf.setPageSize(QPageSize(QPageSize::A4));
    document.print(&pdf);
    buffer.close();
    return saveBytes(file, bytes);
}

Result<QByteArray> figureBytes(const Figure& figure, const QString& format, const ExportOptions& options) {
    if (format == QLatin1String("csv")) return toCsv(figure.table);
    if (format != QLatin1String("xlsx")) return pictureBytes(pictureOf(figure, options), format, options);
    QStringList about{figure.selection, figure.finding, figure.caution, figure.note, options.provenance};
    about.removeAll(QString());
    return toWorkbook(figure.table, {figure.title, about, figure.sources, options.made.startOfDay(Qt::UTC)});
}

Result<Done> exportFigure(const Figure& figure, const QString& file, const ExportOptions& options) {
    return saveResult(file, figureBytes(figure, QFileInfo(file).suffix().toLower(), options));
}

Result<Done> exportPicture(const Picture& picture, const QString& file, const ExportOptions& options) {
    return saveResult(file, pictureBytes(picture, QFileInfo(file).suffix().toLower(), options));
}

Result<QByteArray> pictureBytes(const Picture& picture, const QString& format, const ExportOptions& options) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (format == QLatin1String("png")) {
        const QImage image = pictureImage(picture, options);
        if (image.isNull()) {
            const QSize dots = dotsOf(options);
            return Fault{{},
                         {},
                         ExporterText::tr("a picture of %1 × %2 dots cannot be made")
                             .arg(QString::number(dots.width()), QString::number(dots.height())),
                         ExporterText::tr("expected a smaller size, or SVG or PDF")};
        }
        if (!image.save(&buffer, "PNG")) return writeFault({}, ExporterText::tr("the picture could not be encoded"));
    } else if (format == QLatin1String("svg")) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setResolution(96);
        svg.setSize(options.size);
        svg.setViewBox(QRect(QPoint(), options.size));
        // Qt writes these two as they are: "p < 0.05" would leave a file that no one can read.
        svg.setTitle(xmlText(picture.title));
        svg.setDescription(xmlText(picture.spoken));
        QPainter painter(&svg);
        paintPicture(painter, picture, options);
        painter.end();
        // Our type is in no other program: families of like width follow, or a reader's own would run over its place.
        const QByteArray family = textFont(TextSize::Body).family().toHtmlEscaped().toUtf8();
        bytes.replace("font-family=\"" + family + '"', "font-family=\"" + family +
                                                           ", Inter, 'Noto Sans', 'Liberation Sans', Arial, Helvetica, "
                                                           "sans-serif\"");
    } else if (format == QLatin1String("pdf")) {
        const SameOrder sameOrder;
        QPdfWriter pdf(&buffer);
        pdf.setTitle(picture.title);
        pdf.setCreator(QStringLiteral("TRD Atlas " TRD_VERSION));
        pdf.setPageSize(QPageSize(QSizeF(options.size) * 72.0 / 96.0, QPageSize::Point, {}, QPageSize::ExactMatch));
        pdf.setPageMargins({});
        // Type is laid out at 96 dpi, as in the window; the painter then fills the page.
        pdf.setResolution(96);
        QPainter painter(&pdf);
        painter.scale(pdf.width() / static_cast<double>(options.size.width()),
                      pdf.height() / static_cast<double>(options.size.height()));
        paintPicture(painter, picture, options);
        painter.end();
        bytes = datedPdf(std::move(bytes), options.made);
    } else {
        return Fault{{},
                     {},
                     ExporterText::tr("the ending is “%1”").arg(format),
                     ExporterText::tr("expected one of %1").arg(exportFormats().join(QStringLiteral(", ")))};
    }
    return bytes;
}

} // namespace trd
