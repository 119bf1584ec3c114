// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/reportfile.h"

#include "charts/exporter.h"
#include "report/reportpages.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPageSize>

namespace trd {

namespace {

class FileText {
    Q_DECLARE_TR_FUNCTIONS(ReportFile)
};

/// The drawing's words were measured in the program's type: it goes along, or they would run into each other on a
/// machine without it.
QString fontStyle() {
    QString style;
    for (const auto& [file, weight] :
         {std::pair{":/fonts/trd-inter-regular.otf", 400}, std::pair{":/fonts/trd-inter-semibold.otf", 600}}) {
        QFile font{QLatin1String(file)};
        if (!font.open(QIODevice::ReadOnly)) continue;
        style += QStringLiteral("@font-face { font-family: \"TRD Inter\"; font-weight: %1; src: "
                                "url(data:font/otf;base64,%2) format(\"opentype\"); }\n")
                     .arg(QString::number(weight), QString::fromLatin1(font.readAll().toBase64()));
    }
    return style;
}

} // namespace

QStringList reportFormats() { return {QStringLiteral("pdf"), QStringLiteral("html")}; }

Result<QByteArray> reportBytes(const Evidence& evidence, const FigureRequest& request, const Figure& figure,
                               const QString& format, const QDate& made) {
    const Report report = reportOn(evidence, request, figure, made);
    if (format == QLatin1String("pdf")) return ReportPdf(report, figure, QPageSize(QPageSize::A4), made).bytes();
    if (format != QLatin1String("html"))
        return Fault{{},
                     {},
                     FileText::tr("the ending is “%1”").arg(format),
                     FileText::tr("expected one of %1").arg(reportFormats().join(QStringLiteral(", ")))};
    if (figure.isEmpty()) return reportHtml(report, {});
    ExportOptions options;
    options.bare = true;
    options.size = {952, 360};
    options.size = fittingSize(figure, options);
    auto svg = figureBytes(figure, QStringLiteral("svg"), options);
    if (!svg) return svg;
    return reportHtml(report, *svg, fontStyle());
}

Result<Done> exportReport(const Evidence& evidence, const FigureRequest& request, const Figure& figure,
                          const QString& file, const QDate& made) {
    return saveResult(file, reportBytes(evidence, request, figure, QFileInfo(file).suffix().toLower(), made));
}

} // namespace trd
