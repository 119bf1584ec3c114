// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A figure as a file that travels without its page: question, finding, caution, selection, sources, date and evidence
// digest stand in the picture. Built afresh at the size wanted, never taken from the screen.

#include "charts/figurechart.h"
#include "result.h"

#include <QDate>
#include <QImage>

#include <functional>

class QPainter;
class QTextDocument;

namespace trd {

struct ExportOptions {
    QSize size{1100, 700}; ///< CSS pixels (1/96 inch)
    ThemeKind theme = ThemeKind::Print;
    double scale = 1;
    int dpi = 300;                     ///< PNG only
    QString provenance;                ///< "TRD Atlas 0.1.0 · evidence 1a2b3c4d · 25 Nov 2026"
    QDate made = QDate::currentDate(); ///< the file's own date; with it the same figure gives the same bytes
    bool bare = false;                 ///< drawing and legend alone: the words stand around it, in a report
};

/// A drawing with the words that go along. What the drawing is, only its owner knows; WIDTH is what the margins leave.
struct Picture {
    QString title, subtitle, finding, caution, note, selection;
    QString sources;                                ///< one sentence
    QString spoken;                                 ///< the text alternative
    std::function<double(double width)> bodyHeight; ///< what the drawing needs
    std::function<void(QPainter& painter, const QRectF& body)> paintBody;
    std::function<double(QPainter* painter, QPointF at, double width)>
        paintLegend; ///< the height used; draws where there is a painter
};

/// options.size, made taller where the drawing and its words need it.
[[nodiscard]] QSize fittingSize(const Picture& picture, const ExportOptions& options);
/// Paints all of it, words included, into a rectangle of options.size at the painter's origin.
void paintPicture(QPainter& painter, const Picture& picture, const ExportOptions& options);
[[nodiscard]] QImage pictureImage(const Picture& picture, const ExportOptions& options);
/// The picture as a file of FORMAT: svg, pdf, png. Faults name no file.
[[nodiscard]] Result<QByteArray> pictureBytes(const Picture& picture, const QString& format,
                                              const ExportOptions& options);
/// Writes FILE as its ending says: svg, pdf, png. Atomically; a fault names the file and why.
[[nodiscard]] Result<Done> exportPicture(const Picture& picture, const QString& file, const ExportOptions& options);

/// The chart alone into BODY, its type at SCALE or as much smaller as its rows need. Laid out as WHOLE where it is a
/// step of that figure.
void paintChart(QPainter& painter, const Figure& figure, const QRectF& body, const Theme& theme, double scale,
                const Figure* whole = nullptr);
/// options.size, made taller where the figure's rows and words need it.
[[nodiscard]] QSize fittingSize(const Figure& figure, const ExportOptions& options);
/// Paints the whole figure, words included, into a rectangle of options.size at the painter's origin.
void paintFigure(QPainter& painter, const Figure& figure, const ExportOptions& options);
/// Null where a picture of so many dots cannot be made.
[[nodiscard]] QImage figureImage(const Figure& figure, const ExportOptions& options);
/// How much smaller than usual the chart's type is at options.size, so that no row is cut off; 1 where all of it fits.
[[nodiscard]] double typeShrinkage(const Figure& figure, const ExportOptions& options);
/// Whether a picture of this size can be made in so many dots.
[[nodiscard]] bool fitsIntoDots(const ExportOptions& options);

/// The figure as a file of FORMAT, one of exportFormats(). Faults name no file.
[[nodiscard]] Result<QByteArray> figureBytes(const Figure& figure, const QString& format, const ExportOptions& options);
/// Writes FILE as its ending says: one of exportFormats(). Atomically; a fault names the file and why.
[[nodiscard]] Result<Done> exportFigure(const Figure& figure, const QString& file, const ExportOptions& options);
/// Writes a file whole or not at all.
[[nodiscard]] Result<Done> saveBytes(const QString& file, const QByteArray& bytes);
/// The same with what may already have failed; a fault without a file is said of this one.
[[nodiscard]] Result<Done> saveResult(const QString& file, const Result<QByteArray>& bytes);
/// Writes a table as CSV. Atomically; a fault names the file and why.
[[nodiscard]] Result<Done> exportTable(const Table& table, const QString& file);
/// Writes a text as PDF on A4, its pages numbered. Atomically; a fault names the file and why.
[[nodiscard]] Result<Done> exportDocument(const QTextDocument& document, const QString& title, const QString& file);
/// The endings exportFigure knows.
[[nodiscard]] QStringList exportFormats();

/// While it stands, what Qt keeps by hash is kept in one order: a PDF's fonts are else written in another each time.
class SameOrder {
public:
    SameOrder();
    ~SameOrder();
    SameOrder(const SameOrder&) = delete;
    SameOrder& operator=(const SameOrder&) = delete;
};
/// A PDF of Qt's writer with the day MADE, midnight, as its date of creation in place of the moment.
[[nodiscard]] QByteArray datedPdf(QByteArray pdf, const QDate& made);

} // namespace trd
