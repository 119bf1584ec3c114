// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/takehome.h"

#include "report/exportall.h"
#include "report/printing.h"
#include "report/reportfile.h"
#include "widgets/savefile.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressDialog>
#include <QTimer>

namespace trd {

namespace {

/// A window that stands still for longer seems to have stopped.
constexpr int mostMilliseconds = 50;

/// PLACE/NAME, or with the first number behind it that no file has.
QString freshName(const QString& place, const QString& name) {
    QString path = QDir(place).filePath(name);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(place).filePath(QStringLiteral("%1-%2").arg(name, QString::number(number)));
    return path;
}

/// An export with what shows how far it is; it goes when the dialog does.
class Progress final : public QProgressDialog {
public:
    Progress(std::unique_ptr<ExportAll> work, std::function<void(const ExportAll&, const Result<Done>&)> ended,
             QWidget* window)
        : QProgressDialog(window), m_work(std::move(work)), m_ended(std::move(ended)) {
        setObjectName(QStringLiteral("export-progress"));
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowModality(Qt::WindowModal);
        setMinimumDuration(0);
        setAutoClose(false);
        setAutoReset(false);
        setMinimumWidth(460);
        setRange(0, m_work->steps());
        setValue(0);
        m_timer.setInterval(0);
        connect(&m_timer, &QTimer::timeout, this, [this] { goOn(); });
        connect(this, &QProgressDialog::canceled, this, [this] {
            m_timer.stop();
            m_work.reset(); // takes the unfinished folder with it
            close();
        });
        m_timer.start();
    }

private:
    void goOn() {
        QElapsedTimer clock;
        clock.start();
        Result<Done> done = Done{};
        // One step at the least, and none begun that would come too late.
        do done = m_work->step();
        while (done && !m_work->isFinished() && clock.elapsed() < mostMilliseconds / 4);
        if (done && !m_work->isFinished()) {
            setLabelText(m_work->doing());
            setValue(m_work->stepsDone());
            return;
        }
        m_timer.stop();
        const auto ended = m_ended;
        const auto work = std::move(m_work);
        close();
        ended(*work, done);
    }

    std::unique_ptr<ExportAll> m_work;
    std::function<void(const ExportAll&, const Result<Done>&)> m_ended;
    QTimer m_timer;
};

} // namespace

TakeHome::TakeHome(const Evidence& evidence, QWidget* window)
    : QObject(window), m_evidence(evidence), m_window(window) {}

Result<Figure> TakeHome::figureFor(const FigureRequest& request) const {
    auto figure = buildFigure(m_evidence, request);
    if (figure) return std::move(figure).value();
    return Fault{{}, figure.error().option, figure.error().found, figure.error().expected};
}

void TakeHome::askForReport(const FigureRequest& request) {
    const QString file =
        askForFile(m_window, tr("Report of this question"), QStringLiteral("trd-atlas-report-%1.pdf").arg(request.kind),
                   {{tr("PDF, to print and to send"), {QStringLiteral("pdf")}},
                    {tr("Web page in one file"), {QStringLiteral("html"), QStringLiteral("htm")}}});
    if (file.isEmpty()) return;
    if (const auto done = saveReport(request, file); !done) return sayNotSaved(m_window, done.error());
    emit said(tr("Saved: %1").arg(QDir::toNativeSeparators(file)));
}

Result<Done> TakeHome::saveReport(const FigureRequest& request, const QString& file) {
    const auto figure = figureFor(request);
    if (!figure) return figure.error();
    return exportReport(m_evidence, request, *figure, file, QDate::currentDate());
}

void TakeHome::askForAll(const Selection& selection, const std::optional<FigureRequest>& own) {
    const QString place = QFileDialog::getExistingDirectory(
        m_window, tr("Everything of this question: where shall its folder go?"), exportFolder());
    if (place.isEmpty()) return;
    setExportFolder(place);
    const QString name =
        QStringLiteral("trd-atlas-%1-%2")
            .arg(own ? own->kind : QStringLiteral("selection"), QDate::currentDate().toString(Qt::ISODate));
    saveAll(selection, own, freshName(place, name));
}

void TakeHome::saveAll(const Selection& selection, const std::optional<FigureRequest>& own, const QString& folder) {
    auto* progress = new Progress(
        std::make_unique<ExportAll>(m_evidence, selection, own, folder),
        [this, folder](const ExportAll& work, const Result<Done>& done) {
            if (!done) return sayNotSaved(m_window, done.error());
            emit said(tr("%n figure(s) with tables, references and report saved: %1", nullptr, work.written())
                          .arg(QDir::toNativeSeparators(folder)));
        },
        m_window);
    progress->setWindowTitle(tr("Everything of this question"));
    progress->setCancelButtonText(tr("Cancel"));
    progress->show();
}

void TakeHome::printReport(const FigureRequest& request) {
    const auto figure = figureFor(request);
    if (!figure) return sayNotSaved(m_window, figure.error());
    previewReport(m_window, reportOn(m_evidence, request, *figure, QDate::currentDate()), *figure);
}

void TakeHome::printFigure(const Figure& figure) {
    previewFigure(m_window, figure, provenance(m_evidence, QDate::currentDate()));
}

} // namespace trd
