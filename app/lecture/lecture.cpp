// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lecture/lecture.h"

#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace trd {

QScreen* hallScreen(const QWidget* window) {
    const QList<QScreen*> screens = QGuiApplication::screens();
    const QScreen* own = window ? window->screen() : QGuiApplication::primaryScreen();
    const auto other = std::ranges::find_if(screens, [own](const QScreen* screen) { return screen != own; });
    return other == screens.end() ? QGuiApplication::primaryScreen() : *other;
}

Presenter* startLecture(const Evidence& evidence, const Deck& deck, int slide, const QString& provenance,
                        QScreen* hall) {
    auto* presenter = new Presenter(evidence, deck, slide, provenance);
    presenter->setAttribute(Qt::WA_DeleteOnClose);
    auto* notes = new NotesWindow(presenter);
    const QList<QScreen*> screens = QGuiApplication::screens();
    const auto desk = std::ranges::find_if(screens, [hall](const QScreen* screen) { return screen != hall; });
    if (desk != screens.end()) {
        notes->setScreen(*desk);
        notes->setGeometry((*desk)->availableGeometry());
        notes->showMaximized();
    }
    QObject::connect(presenter, &Presenter::notesWanted, notes, [notes] { notes->setVisible(!notes->isVisible()); });
    presenter->present(hall);
    return presenter;
}

} // namespace trd
