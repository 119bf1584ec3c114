// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/renderpages.h"

#include "shell/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

namespace trd {

int renderPages(const Evidence& evidence, const QString& libraryFile, const QString& directory) {
    QTextStream out(stdout), err(stderr);
    // Pictures show the program as it first starts, whatever this machine's user has set; and nothing of theirs is
    // changed.
    const QTemporaryDir scratch;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, scratch.path());
    if (!QDir().mkpath(directory)) {
        err << QCoreApplication::translate("RenderPages", "%1: the folder could not be made").arg(directory) << '\n';
        return 1;
    }
    MainWindow window(evidence, libraryFile, scratch.filePath(QStringLiteral("decks")));
    window.show();
    for (const auto& [kind, name] : {std::pair{ThemeKind::Light, "light"}, {ThemeKind::Dark, "dark"}}) {
        window.setAppearance(kind, 1);
        for (const QSize size : {QSize(1366, 768), QSize(1920, 1080)}) {
            window.resize(size);
            for (const QString& id : window.pageIds()) {
                window.showPage(id);
                QApplication::processEvents();
                const QString file = QStringLiteral("%1/%2-%3x%4-%5.png")
                                         .arg(directory, id)
                                         .arg(size.width())
                                         .arg(size.height())
                                         .arg(QLatin1String(name));
                if (!window.grab().save(file)) {
                    err << QCoreApplication::translate("RenderPages", "%1: the picture could not be written").arg(file)
                        << '\n';
                    return 1;
                }
                out << file << '\n';
            }
        }
    }
    return 0;
}

} // namespace trd
