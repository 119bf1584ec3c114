// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A lecture of 40 slides: from one to the next, none of them seen before, up to the painted window; and all of them
// into a PDF.

#include "lecture/deckexport.h"
#include "lecture/presenter.h"
#include "report.h"
#include "store/library.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace trd;

namespace {

constexpr std::size_t slideCount = 40;

/// The slides of the lectures that come with the program, in turn.
Deck longDeck() {
    Deck deck;
    deck.title = QStringLiteral("Long");
    const QDir folder(QStringLiteral(":/decks"));
    const QStringList names = folder.entryList({QStringLiteral("*.trdeck")});
    while (deck.slides.size() < slideCount)
        for (const QString& name : names) {
            const auto read = readDeckFile(folder.filePath(name));
            if (!read) qFatal("%s", qPrintable(read.error().front().sentence()));
            deck.slides.insert(deck.slides.end(), read->slides.begin(), read->slides.end());
        }
    deck.slides.resize(slideCount);
    return deck;
}

double milliseconds(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

} // namespace

int main(int argc, char** argv) {
    const QApplication app(argc, argv);
    loadFonts();
    const auto evidence = openLibrary(QStringLiteral(TRD_BIN_DIR "/evidence.sqlite"));
    if (!evidence) qFatal("%s", qPrintable(evidence.error().sentence()));
    const Deck deck = longDeck();
    bench::Report report;

    Presenter presenter(*evidence, deck, 0, QStringLiteral("TRD Atlas"));
    presenter.resize(1920, 1080);
    presenter.show();
    std::vector<double> changes;
    // Without returning to the event loop nothing is made ahead: each slide is met cold.
    for (int slide = 1; slide < static_cast<int>(slideCount); ++slide) {
        QElapsedTimer timer;
        timer.start();
        presenter.goTo(slide);
        (void)presenter.grab();
        changes.push_back(milliseconds(timer));
    }
    report.add(QStringLiteral("lecture: to the next slide, painted, 1920×1080"), bench::median(changes),
               QStringLiteral("ms"), 50);
    report.add(QStringLiteral("lecture: the slowest slide"), std::ranges::max(changes), QStringLiteral("ms"), 50);

    const QTemporaryDir folder;
    QElapsedTimer timer;
    timer.start();
    if (const auto written = exportDeck(*evidence, deck, folder.filePath(QStringLiteral("deck.pdf")), {}); !written)
        qFatal("%s", qPrintable(written.error().sentence()));
    report.add(QStringLiteral("lecture: a deck of 40 slides into a PDF"), milliseconds(timer) / 1e3,
               QStringLiteral("s"), 5);
    return report.finish();
}
