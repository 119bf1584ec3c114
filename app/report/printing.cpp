// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/printing.h"

#include "report/reportpages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPrintPreviewDialog>
#include <QPrinter>

#include <algorithm>
#include <functional>

namespace trd {

namespace {

class PrintText {
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

constexpr double edge = 32; // what printers leave white, in CSS pixels

QSizeF sheetOf(const QPrinter& printer) { return printer.pageLayout().fullRect(QPageLayout::Inch).size() * 96; }

void preview(QWidget* window, const QString& title, QPageLayout::Orientation orientation,
             const std::function<void(QPrinter&)>& paint) {
    QPrinter printer(QPrinter::HighResolution);
    preparePrinter(printer);
    printer.setDocName(title);
    printer.setPageOrientation(orientation);
    QPrintPreviewDialog dialog(&printer, window);
    dialog.setObjectName(QStringLiteral("print-preview"));
    dialog.setWindowTitle(PrintText::tr("Print: %1").arg(title));
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&paint](QPrinter* onto) { paint(*onto); });
    dialog.resize(window ? window->size() * 0.9 : QSize(1000, 700));
    dialog.exec();
}

} // namespace

void preparePrinter(QPrinter& printer) {
    // Type is laid out as in the window; the printer still draws it as lines, at its own fineness.
    printer.setResolution(96);
    printer.setFullPage(true);
    printer.setPageSize(
        QPageSize(QLocale().measurementSystem() == QLocale::ImperialUSSystem ? QPageSize::Letter : QPageSize::A4));
}

void printFigure(QPrinter& printer, const Figure& figure, const QString& provenance) {
    const QSizeF room = sheetOf(printer) - QSizeF(2 * edge, 2 * edge);
    ExportOptions options;
    options.provenance = provenance;
    // Drawn wider and made smaller until all of it fits; no further than can still be read. Then only the drawing's
    // type gives way.
    double reduction = 1;
    const auto fit = [&] {
        options.size = QSize(static_cast<int>(room.width() * reduction), 1);
        options.size = fittingSize(figure, options);
        return options.size.height() <= room.height() * reduction;
    };
    while (!fit() && reduction < 1.5) reduction += 0.05;
    options.size.setHeight(static_cast<int>(room.height() * reduction));
    QPainter painter(&printer);
    painter.translate(edge, edge);
    painter.scale(1 / reduction, 1 / reduction);
    paintFigure(painter, figure, options);
}

void printReport(QPrinter& printer, const Report& report, const Figure& figure) {
    const ReportPages pages(report, figure, sheetOf(printer), &printer);
    QPainter painter(&printer);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0) printer.newPage();
        pages.paint(painter, page, true);
    }
}

void previewFigure(QWidget* window, const Figure& figure, const QString& provenance) {
    preview(window, figure.title, figure.rows.size() > 24 ? QPageLayout::Portrait : QPageLayout::Landscape,
            [&](QPrinter& printer) { printFigure(printer, figure, provenance); });
}

void previewReport(QWidget* window, const Report& report, const Figure& figure) {
    preview(window, report.title, QPageLayout::Portrait,
            [&](QPrinter& printer) { printReport(printer, report, figure); });
}

} // namespace trd
