// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lecture/deckexport.h"

#include "charts/exporter.h"
#include "exchange/report.h"
#include "lecture/slidesheet.h"
#include "newfolder.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>
#include <QTextLayout>

#include <cmath>

namespace trd {

namespace {

class ExportText {
    Q_DECLARE_TR_FUNCTIONS(DeckExport)
};

constexpr double pointsAnInch = 72, pixelsAnInch = 96;

/// Every slide of a deck in turn. False where PROGRESS or TAKE stopped it.
bool eachSlide(const Evidence& evidence, const Deck& deck, const DeckExport& options, const DeckProgress& progress,
               const std::function<bool(const SlideSheet& sheet, const Slide& slide)>& take) {
    const SlideMaker maker(evidence);
    const auto all = static_cast<int>(deck.slides.size());
    for (int i = 0; i < all; ++i) {
        const Slide& slide = deck.slides[static_cast<std::size_t>(i)];
        const SlideSheet sheet(maker.content(deck, slide), options.size, options.theme,
                               {options.provenance, QStringLiteral("%1 / %2").arg(i + 1).arg(all)});
        if (!take(sheet, slide)) return false;
        if (progress && !progress(i + 1, all)) return false;
    }
    return true;
}

void paintSheet(QPainter& painter, const SlideSheet& sheet, int step, QPointF at, double factor) {
    painter.save();
    painter.translate(at);
    painter.scale(factor, factor);
    painter.setClipRect(QRectF(QPointF(), sheet.size()));
    sheet.paint(painter, step);
    painter.restore();
}

/// A sheet as a picture of its own: "svg" or "png".
QByteArray sheetBytes(const SlideSheet& sheet, int step, const QString& format) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    const QSize size = sheet.size().toSize();
    if (format == QLatin1String("svg")) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setResolution(static_cast<int>(pixelsAnInch));
        svg.setSize(size);
        svg.setViewBox(QRect(QPoint(), size));
        svg.setTitle(xmlText(sheet.content().title));
        svg.setDescription(xmlText(sheet.spoken(step)));
        QPainter painter(&svg);
        sheet.paint(painter, step);
        painter.end();
    } else {
        QImage image(size, QImage::Format_RGB32);
        QPainter painter(&image);
        sheet.paint(painter, step);
        painter.end();
        image.setText(QStringLiteral("Title"), sheet.content().title);
        image.setText(QStringLiteral("Description"), sheet.spoken(step));
        image.save(&buffer, "PNG");
    }
    return bytes;
}

Fault writeFault(const QString& target, const QString& why, const QString& expected) {
    return {target, {}, ExportText::tr("the deck could not be written (%1)").arg(why), expected};
}

/// A lecture without a slide makes no file that anyone could want.
std::optional<Fault> emptiness(const Deck& deck, const QString& target) {
    if (!deck.slides.empty()) return {};
    return writeFault(target, ExportText::tr("the deck has no slide"), ExportText::tr("expected one slide or more"));
}

/// The notes beneath a sheet, as large as they fit; what finds no room at a size that can be read at a lectern.
QString paintNotes(QPainter& painter, QString notes, const QRectF& room) {
    constexpr double largest = 1.15, least = 0.9;
    double scale = largest;
    QFont font = textFont(TextSize::Body, scale);
    while (scale > least && QFontMetricsF(font).boundingRect(room, Qt::TextWordWrap, notes).height() > room.height()) {
        scale -= 0.05;
        font = textFont(TextSize::Body, scale);
    }
    painter.setPen(themeFor(ThemeKind::Print).text);
    notes.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator));
    QTextLayout layout(notes, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    double y = room.top();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(room.width());
        if (y + line.height() > room.bottom() && y > room.top()) return notes.mid(line.textStart());
        line.setPosition({});
        line.draw(&painter, {room.left(), y});
        y += line.height();
    }
    return {};
}

} // namespace

QStringList deckFileFormats() { return {QStringLiteral("pdf")}; }
QStringList deckFolderFormats() { return {QStringLiteral("png"), QStringLiteral("svg")}; }

Result<bool> exportDeck(const Evidence& evidence, const Deck& deck, const QString& file, const DeckExport& options,
                        const DeckProgress& progress) {
    if (const auto fault = emptiness(deck, file)) return *fault;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter pdf(&buffer);
    pdf.setTitle(deck.title);
    pdf.setCreator(QStringLiteral("TRD Atlas " TRD_VERSION));
    const QSizeF sheetPoints = QSizeF(options.size) * pointsAnInch / pixelsAnInch * 0.5;
    const QPageSize page =
        options.notes ? QPageSize(QPageSize::A4) : QPageSize(sheetPoints, QPageSize::Point, {}, QPageSize::ExactMatch);
    pdf.setPageSize(page);
    pdf.setPageMargins({});
    pdf.setResolution(static_cast<int>(pixelsAnInch));
    QPainter painter(&pdf);
    bool first = true;
    const auto turn = [&] {
        if (!std::exchange(first, false)) pdf.newPage();
    };
    const bool whole = eachSlide(evidence, deck, options, progress, [&](const SlideSheet& sheet, const Slide& slide) {
        const std::vector<int> steps = sheet.toldSteps();
        if (!options.notes) {
            for (const int step : steps) {
                turn();
                paintSheet(painter, sheet, step, {}, pdf.width() / sheet.size().width());
            }
            return true;
        }
        // A page a slide: its sheets side by side, in reading order, and beneath them what there is to say.
        turn();
        const double margin = pdf.width() * 0.08, gap = margin / 4, width = pdf.width() - 2 * margin;
        const std::size_t across = steps.size() > 4 ? 3 : steps.size() > 2 ? 2 : 1;
        const double each = (width - gap * static_cast<double>(across - 1)) / static_cast<double>(across);
        const double factor = each / sheet.size().width(), high = sheet.size().height() * factor;
        double top = margin;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const std::size_t column = i % across, row = i / across;
            const QPointF at(margin + static_cast<double>(column) * (each + gap),
                             margin + static_cast<double>(row) * (high + gap));
            paintSheet(painter, sheet, steps[i], at, factor);
            // White paper ends nowhere: a line says where a sheet does.
            painter.setPen(QPen(themeFor(options.theme).axis, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(QRectF(at, QSizeF(each, high)));
            top = at.y() + high + margin / 2;
        }
        QString left = paintNotes(painter, slide.notes, QRectF(margin, top, width, pdf.height() - margin - top));
        while (!left.isEmpty()) {
            pdf.newPage();
            painter.setPen(themeFor(ThemeKind::Print).muted);
            painter.setFont(textFont(TextSize::Body));
            painter.drawText(QRectF(margin, margin, width, margin),
                             ExportText::tr("%1, notes continued").arg(sheet.content().title));
            top = 2 * margin;
            left = paintNotes(painter, left, QRectF(margin, top, width, pdf.height() - margin - top));
        }
        return true;
    });
    painter.end();
    buffer.close();
    if (!whole) return false;
    if (const auto saved = saveBytes(file, bytes); !saved) return saved.error();
    return true;
}

Result<bool> exportDeckFolder(const Evidence& evidence, const Deck& deck, const QString& folder, const QString& format,
                              const DeckExport& options, const DeckProgress& progress) {
    if (const auto fault = emptiness(deck, folder)) return *fault;
    NewFolder target(folder);
    if (auto begun = target.begin(); !begun) return std::move(begun).error();
    int number = 0;
    std::optional<Fault> fault;
    const bool whole = eachSlide(evidence, deck, options, progress, [&](const SlideSheet& sheet, const Slide&) {
        for (const int step : sheet.toldSteps()) {
            const QString name = QStringLiteral("%1.%2").arg(++number, 2, 10, QLatin1Char('0')).arg(format);
            if (auto saved = saveBytes(target.scratchPath(name), sheetBytes(sheet, step, format)); !saved) {
                fault = target.faultAt(name, std::move(saved).error());
                return false;
            }
        }
        return true;
    });
    if (fault) return *fault;
    if (!whole) return false;
    if (auto placed = target.putInPlace(); !placed) return std::move(placed).error();
    return true;
}

} // namespace trd
