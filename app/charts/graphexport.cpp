// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/graphexport.h"

#include "exchange/workbook.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPainter>

#include <algorithm>

namespace trd {

namespace {

class ExportText {
    Q_DECLARE_TR_FUNCTIONS(GraphExport)
};

double scaleFor(const PathwayFigure& figure, double width) { return figure.width > 0 ? width / figure.width : 1; }

QString answersOf(const PathwayFigure& figure) {
    if (figure.hidesAnswers) return {};
    return figure.profile.isEmpty() ? ExportText::tr("No question is answered.")
                                    : ExportText::tr("Answers: %1").arg(figure.profile);
}

} // namespace

Picture graphPicture(const PathwayFigure& figure, const ExportOptions& options, const GraphLook& look) {
    QString sources;
    if (!figure.sources.isEmpty())
        sources = ExportText::tr("Sources of the advice: %1").arg(figure.sources.join(QStringLiteral("; ")));
    Picture picture{figure.title,
                    figure.subtitle,
                    figure.finding,
                    figure.caution,
                    figure.note,
                    answersOf(figure),
                    sources,
                    figure.spokenText(),
                    {},
                    {},
                    {}};
    picture.bodyHeight = [&figure](double width) { return figure.height * scaleFor(figure, width); };
    picture.paintBody = [&figure, &options, look](QPainter& painter, const QRectF& body) {
        if (figure.isEmpty()) return;
        const double scale = std::min(scaleFor(figure, body.width()), body.height() / figure.height);
        painter.save();
        painter.translate(body.left() + (body.width() - scale * figure.width) / 2, body.top());
        painter.scale(scale, scale);
        paintGraph(painter, figure, themeFor(options.theme), look);
        painter.restore();
    };
    picture.paintLegend = [&figure, &options](QPainter* painter, QPointF at, double width) {
        return paintGraphLegend(painter, figure.legend, themeFor(options.theme), options.scale, at, width);
    };
    return picture;
}

QSize fittingSize(const PathwayFigure& figure, const ExportOptions& options) {
    return fittingSize(graphPicture(figure, options), options);
}

Result<Done> exportGraph(const PathwayFigure& figure, const QString& file, const ExportOptions& options,
                         const GraphLook& look) {
    const QString format = QFileInfo(file).suffix().toLower();
    if (format == QLatin1String("csv")) return exportTable(figure.table, file);
    if (format == QLatin1String("xlsx")) {
        QStringList about{figure.finding, figure.caution, figure.note, answersOf(figure), options.provenance};
        about.removeAll(QString());
        return saveResult(
            file, toWorkbook(figure.table, {figure.title, about, figure.sources, options.made.startOfDay(Qt::UTC)}));
    }
    return exportPicture(graphPicture(figure, options, look), file, options);
}

} // namespace trd
