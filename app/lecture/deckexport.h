// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A deck taken home: as one PDF, with or without its notes, or as a folder with a picture a sheet. A slide that goes on
// over several steps gives a sheet for each part of it, fully told.

#include "deck/deck.h"
#include "widgets/theme.h"

#include <QSize>

#include <functional>

namespace trd {

struct DeckExport {
    ThemeKind theme = ThemeKind::Lecture;
    QSize size{1920, 1080}; ///< of a picture, in pixels; a page of the PDF has its proportions
    bool notes = false;     ///< PDF only: a page of A4 a slide, its sheets beside each other and the notes beneath them
    QString provenance;     ///< at the foot of every sheet
};

/// Told after each slide: how many of how many are done. Answers false to stop.
using DeckProgress = std::function<bool(int done, int all)>;

/// The endings that exportDeck() knows for one file.
[[nodiscard]] QStringList deckFileFormats();
/// The formats of a folder of pictures.
[[nodiscard]] QStringList deckFolderFormats();

/// Writes FILE (a PDF), whole or not at all. False where PROGRESS stopped it: nothing is written then.
[[nodiscard]] Result<bool> exportDeck(const Evidence& evidence, const Deck& deck, const QString& file,
                                      const DeckExport& options, const DeckProgress& progress = {});
/// Writes "01.png", "02.png", … into FOLDER, which is made for it: one that holds anything already is a fault. All
/// pictures or none.
[[nodiscard]] Result<bool> exportDeckFolder(const Evidence& evidence, const Deck& deck, const QString& folder,
                                            const QString& format, const DeckExport& options,
                                            const DeckProgress& progress = {});

} // namespace trd
