// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A lecture's start: which screen the hall sees, and where the notes go.

#include "lecture/presenter.h"

namespace trd {

/// The screen for the hall where no one has chosen: the first one that does not hold WINDOW, else the only one.
[[nodiscard]] QScreen* hallScreen(const QWidget* window);

/// Runs DECK full screen on HALL, with the notes on another screen where there is one; the window deletes itself, and
/// the notes with it, when the deck ends. The deck has a slide at least.
Presenter* startLecture(const Evidence& evidence, const Deck& deck, int slide, const QString& provenance,
                        QScreen* hall);

} // namespace trd
