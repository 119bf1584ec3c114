// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/savefile.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QSettings>
#include <QStandardPaths>

#include <algorithm>

namespace trd {

namespace {

class SaveText {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

const auto folderKey = QStringLiteral("export/folder");

QString filterOf(const FileKind& kind) {
    QStringList patterns;
    for (const QString& ending : kind.endings) patterns << QStringLiteral("*.") + ending;
    return QStringLiteral("%1 (%2)").arg(kind.words, patterns.join(QLatin1Char(' ')));
}

/// FILE with an ending of KINDS; that of the kind chosen by FILTER where it has none.
QString withEnding(const QString& file, const QString& filter, const std::vector<FileKind>& kinds) {
    const auto has = [&file](const QString& ending) {
        return file.endsWith(QLatin1Char('.') + ending, Qt::CaseInsensitive);
    };
    if (std::ranges::any_of(kinds, [&](const FileKind& kind) { return std::ranges::any_of(kind.endings, has); }))
        return file;
    const auto chosen = std::ranges::find(kinds, filter, filterOf);
    return file + QLatin1Char('.') + (chosen != kinds.end() ? *chosen : kinds.front()).endings.front();
}

} // namespace

QString exportFolder() {
    return QSettings().value(folderKey, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
}

void setExportFolder(const QString& folder) { QSettings().setValue(folderKey, folder); }

QString askForFile(QWidget* parent, const QString& title, const QString& suggestion,
                   const std::vector<FileKind>& kinds) {
    QStringList filters;
    for (const FileKind& kind : kinds) filters << filterOf(kind);
    QString proposed = QDir(exportFolder()).filePath(suggestion), filter = filters.front();
    for (;;) {
        const QString named =
            QFileDialog::getSaveFileName(parent, title, proposed, filters.join(QStringLiteral(";;")), &filter);
        if (named.isEmpty()) return {};
        const QString file = withEnding(named, filter, kinds);
        // The dialog has asked about the name as it was typed only.
        if (file == named || !QFileInfo::exists(file) ||
            QMessageBox::question(parent, title,
                                  SaveText::tr("%1 is there already. Write over it?").arg(QFileInfo(file).fileName()),
                                  QMessageBox::Yes | QMessageBox::No, QMessageBox::No) == QMessageBox::Yes) {
            if (QDir::isRelativePath(suggestion)) setExportFolder(QFileInfo(file).absolutePath());
            return file;
        }
        proposed = file;
    }
}

void sayNotSaved(QWidget* parent, const Fault& fault) {
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (!window->isVisible() || !window->property(undisturbed).toBool()) continue;
        QObject::connect(
            window, &QObject::destroyed, parent, [parent, fault] { sayNotSaved(parent, fault); }, Qt::QueuedConnection);
        return;
    }
    QMessageBox::warning(parent, SaveText::tr("Not exported"), fault.sentence());
}

} // namespace trd
