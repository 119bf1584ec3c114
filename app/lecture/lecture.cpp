// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lecture/lecture.h"

#include <QGuiApplication>
#include <QScreen>
#include <QTimer>

#include <algorithm>

namespace trd {

namespace {

/// A screen that shows something else than SCREEN does: a mirrored one would show the notes to the hall. Null where
/// there is none.
QScreen* otherThan(const QScreen* screen) {
    const QList<QScreen*> screens = QGuiApplication::screens();
    const auto other = std::ranges::find_if(screens, [screen](const QScreen* candidate) {
        return candidate != screen && !candidate->geometry().intersects(screen->geometry());
    });
    return other == screens.end() ? nullptr : *other;
}

void place(Presenter* presenter, NotesWindow* notes, QScreen* hall) {
    if (QScreen* desk = otherThan(hall)) {
        notes->setScreen(desk);
        notes->setGeometry(desk->availableGeometry());
        notes->showMaximized();
    }
    presenter->present(hall);
}

} // namespace

QScreen* hallScreen(const QWidget* window) {
    QScreen* own = window ? window->screen() : QGuiApplication::primaryScreen();
    QScreen* other = otherThan(own);
    return other ? other : own;
}

Presenter* startLecture(const Evidence& evidence, const Deck& deck, int slide, const QString& provenance,
                        QScreen* hall) {
    auto* presenter = new Presenter(evidence, deck, slide, provenance);
    presenter->setAttribute(Qt::WA_DeleteOnClose);
    auto* notes = new NotesWindow(presenter);
    place(presenter, notes, hall);
    // A projector whose cable fell out gets its slides back when it is there again.
    QObject::connect(qGuiApp, &QGuiApplication::screenAdded, presenter, [presenter, notes, name = hall->name()] {
        QTimer::singleShot(500, presenter, [presenter, notes, name] {
            const QList<QScreen*> screens = QGuiApplication::screens();
            const auto back =
                std::ranges::find_if(screens, [&](const QScreen* screen) { return screen->name() == name; });
            if (back == screens.end() || presenter->screen() == *back) return;
            presenter->showNormal(); // a window that fills a screen is not moved to another
            place(presenter, notes, *back);
        });
    });
    QObject::connect(presenter, &Presenter::notesWanted, notes, [notes] { notes->setVisible(!notes->isVisible()); });
    return presenter;
}

} // namespace trd
