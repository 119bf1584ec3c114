// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lecture/lecturedesk.h"

#include "exchange/report.h"
#include "lecture/deckexport.h"
#include "lecture/lecture.h"
#include "widgets/savefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProgressDialog>
#include <QScreen>
#include <QSettings>

#include <algorithm>

namespace trd {

namespace {

const auto screenKey = QStringLiteral("lecture/screen");
const auto pdfFormat = QStringLiteral("pdf"), notesFormat = QStringLiteral("pdf-notes");

bool isFile(const QString& format) { return format == pdfFormat || format == notesFormat; }

/// A name for a file made of a title: letters and digits of any language, the rest hyphens.
QString nameFrom(const QString& title) {
    QString name;
    for (const QChar character : title.left(60)) {
        if (character.isLetterOrNumber())
            name += character.toLower();
        else if (!name.isEmpty() && !name.endsWith(QLatin1Char('-')))
            name += QLatin1Char('-');
    }
    while (name.endsWith(QLatin1Char('-'))) name.chop(1);
    return name.isEmpty() ? QStringLiteral("lecture") : name;
}

} // namespace

LectureDesk::LectureDesk(const Evidence& evidence, QWidget* window)
    : QObject(window), m_evidence(evidence), m_window(window) {}

QScreen* LectureDesk::hall() const {
    const QString name = QSettings().value(screenKey).toString();
    const QList<QScreen*> screens = QGuiApplication::screens();
    const auto chosen = std::ranges::find_if(screens, [&](const QScreen* screen) { return screen->name() == name; });
    return chosen != screens.end() ? *chosen : hallScreen(m_window);
}

void LectureDesk::setHall(const QScreen* screen) { QSettings().setValue(screenKey, screen->name()); }

void LectureDesk::present(const Deck& deck, int slide) {
    if (deck.slides.empty()) return;
    if (m_running) return m_running->activateWindow();
    m_running = startLecture(m_evidence, deck, slide, provenance(m_evidence, QDate::currentDate()), hall());
    connect(m_running, &Presenter::ended, this, &LectureDesk::ended);
    connect(m_running, &QObject::destroyed, this, [this] { m_running = nullptr; });
}

void LectureDesk::askForExport(const Deck& deck, const QString& format) {
    const QString name = nameFrom(deck.title);
    QString target;
    if (isFile(format)) {
        target = askForFile(m_window, tr("The deck as PDF"), name + QStringLiteral(".pdf"),
                            {{tr("PDF"), {QStringLiteral("pdf")}}});
    } else {
        target = QFileDialog::getSaveFileName(m_window, tr("A folder for the slides' pictures"),
                                              QDir(exportFolder()).filePath(name));
        if (!target.isEmpty()) setExportFolder(QFileInfo(target).absolutePath());
    }
    if (target.isEmpty()) return;
    const auto saved = saveAs(deck, format, target);
    if (!saved) {
        sayNotSaved(m_window, saved.error());
    } else if (*saved) {
        emit said(tr("Saved: %1").arg(QDir::toNativeSeparators(target)));
    } else {
        emit said(tr("Cancelled; nothing was written."));
    }
}

Result<bool> LectureDesk::saveAs(const Deck& deck, const QString& format, const QString& target) {
    QProgressDialog progress(m_window);
    progress.setObjectName(QStringLiteral("deck-progress"));
    progress.setWindowTitle(tr("The deck is written"));
    progress.setWindowModality(Qt::WindowModal);
    progress.setMinimumDuration(300);
    progress.setMinimumWidth(420);
    progress.setCancelButtonText(tr("Cancel"));
    const DeckProgress shown = [&progress](int done, int all) {
        progress.setLabelText(tr("Slide %1 of %2").arg(done).arg(all));
        progress.setMaximum(all);
        progress.setValue(done); // a modal dialog's setValue lets the window live
        return !progress.wasCanceled();
    };
    DeckExport options;
    options.provenance = provenance(m_evidence, QDate::currentDate());
    options.notes = format == notesFormat;
    if (options.notes) options.theme = ThemeKind::Print; // for a desk, on paper
    return isFile(format) ? exportDeck(m_evidence, deck, target, options, shown)
                          : exportDeckFolder(m_evidence, deck, target, format, options, shown);
}

} // namespace trd
