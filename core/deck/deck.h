// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A lecture: slides that name what they show (a figure's request, a worked example's pathway, sentences) and are drawn
// anew from the library at hand. What a slide rested on when it was made travels along as digests, so that a slide
// whose studies changed since says so. resources/decks/FORMAT.md describes the file.

#include "figure/figurerequest.h"
#include "figure/figuresteps.h"
#include "result.h"

#include <QByteArray>
#include <QMap>

namespace trd {

/// A sentence of a slide in words, and the studies that it rests on.
struct SlidePoint {
    QString text;
    QStringList studies; ///< ids
    friend bool operator==(const SlidePoint&, const SlidePoint&) = default;
};

/// What a slide rested on when it was made.
struct SlideBasis {
    QString figure;                 ///< digest of what the figure or the card said; empty where there is none
    QMap<QString, QString> studies; ///< digest by id
    [[nodiscard]] bool isEmpty() const { return figure.isEmpty() && studies.isEmpty(); }
    friend bool operator==(const SlideBasis&, const SlideBasis&) = default;
};

/// The kinds of slides that are no figure of studies.
inline constexpr QLatin1String textSlide{"text"}, pathwaySlide{"pathway"};
/// Cards: what the library says of one thing, in sentences. The option of the same name holds its id; a treatmentSlide
/// takes up to three.
inline constexpr QLatin1String treatmentSlide{"treatment"}, studySlide{"study"}, termSlide{"term"};
inline constexpr qsizetype mostOnCard = 3;

struct Slide {
    QString title; ///< empty: the figure's own
    QString notes; ///< for who speaks
    /// kind: one of figureKinds(), a card's, textSlide or pathwaySlide (option "example": a worked example's file name
    /// without ending; without it the pathway stands without answers; option "node": the steps at which it halts, by
    /// their ids in the graph; without it every step that the answers surely lead to).
    FigureRequest request;
    /// Of a textSlide; of a pathwaySlide, what is said beside the whole of it in place of what the example teaches.
    std::vector<SlidePoint> points;
    BuildUp build = BuildUp::Whole;
    SlideBasis basis;

    [[nodiscard]] bool isCard() const {
        return request.kind == treatmentSlide || request.kind == studySlide || request.kind == termSlide;
    }
    [[nodiscard]] bool isFigure() const {
        return request.kind != textSlide && request.kind != pathwaySlide && !isCard();
    }
    friend bool operator==(const Slide&, const Slide&) = default;
};

struct Deck {
    QString title;
    QString about; ///< whom it is for, what it teaches
    std::vector<Slide> slides;
    friend bool operator==(const Deck&, const Deck&) = default;
};

/// The version of deck files that this program reads and writes.
inline constexpr int deckFormat = 1;
/// More slides than any lecture has: a file that names more is refused.
inline constexpr std::size_t mostSlides = 500;

/// Strict: unknown keys, words and types are faults, all of them named with their JSON path; of a newer format only
/// that is said. What a library lacks (a study, a treatment) is no fault of the file: see remarksOn().
[[nodiscard]] Result<Deck, Faults> readDeck(const QByteArray& json, const QString& file);
[[nodiscard]] Result<Deck, Faults> readDeckFile(const QString& path);
/// The file's bytes: the same deck gives the same bytes.
[[nodiscard]] QByteArray deckBytes(const Deck& deck);

/// Where the lectures that come with the program are, as "<name>.trdeck": in Italian where the program speaks it, else
/// in English. Files of the same name show the same slides.
[[nodiscard]] QString shippedDeckFolder();

/// SHA-256 in hex, shortened to 16 characters.
[[nodiscard]] QString digestOf(const Study& study);
[[nodiscard]] QString digestOf(const Figure& figure);
/// What a slide rests on in this library: to be kept with it when it is made or renewed.
[[nodiscard]] SlideBasis basisOf(const Evidence& evidence, const Slide& slide);

/// What must be said of a slide in front of this library, a sentence each; empty where it is as it was made.
struct SlideRemarks {
    QStringList faults;  ///< it cannot be shown as it stands: what it names is not there
    QStringList changes; ///< its studies or its figures have changed since it was made
    [[nodiscard]] bool isEmpty() const { return faults.isEmpty() && changes.isEmpty(); }
};
[[nodiscard]] SlideRemarks remarksOn(const Evidence& evidence, const Slide& slide);
/// The same of a slide with a figure where BUILT is what buildFigure() made of its request.
[[nodiscard]] SlideRemarks remarksOn(const Evidence& evidence, const Slide& slide,
                                     const Result<Figure, WrongOption>& built);

} // namespace trd
