// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The lecture as the window offers it: on which screen it runs, and the deck taken home with the wait shown.

#include "deck/deck.h"

#include <QObject>

class QScreen;
class QWidget;

namespace trd {

class Presenter;

class LectureDesk final : public QObject {
    Q_OBJECT
public:
    /// EVIDENCE outlives it; dialogs stand over WINDOW, its parent.
    LectureDesk(const Evidence& evidence, QWidget* window);

    /// The screen for the hall: the chosen one where it is connected, else one that does not hold the window.
    [[nodiscard]] QScreen* hall() const;
    /// Remembered by its name.
    void setHall(const QScreen* screen);

    /// Runs the deck from a slide on; nothing where it has none, or where a lecture runs already.
    void present(const Deck& deck, int slide);
    [[nodiscard]] Presenter* running() const { return m_running; }

    /// Asks where to, and writes the deck there: FORMAT is "pdf", "pdf-notes", or one of a folder's pictures.
    void askForExport(const Deck& deck, const QString& format);
    /// Without a question: to a known place. False where it was cancelled.
    [[nodiscard]] Result<bool> saveAs(const Deck& deck, const QString& format, const QString& target);

signals:
    /// The lecture ended at this slide.
    void ended(int slide);
    /// What was done, in one sentence.
    void said(const QString& words);

private:
    const Evidence& m_evidence;
    QWidget* m_window;
    Presenter* m_running = nullptr;
};

} // namespace trd
