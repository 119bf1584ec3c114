// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// From a deck's slide to what it says, made from the library at hand: words, and the drawing as data.

#include "deck/deck.h"
#include "figure/pathwayfigure.h"

#include <memory>

namespace trd {

/// A sentence of a slide in words, with the studies behind it as people read them.
struct SlideSentence {
    QString text, studies;
};

/// A node at which the drawn pathway halts, and the nodes before it.
struct PathwayHalt {
    std::size_t node = 0;
    std::vector<std::size_t> before;
};

/// What a slide says, whatever the size at which it is shown.
struct SlideContent {
    QString title, subtitle, finding, caution;
    QString basis;       ///< selection and number of sources, in one line
    QString finePrint;   ///< of a pooled result: model, heterogeneity, what was left out
    QStringList remarks; ///< what must be said of the slide in front of this library: see SlideRemarks
    std::optional<Figure> figure;
    std::optional<PathwayFigure> pathway;
    std::vector<PathwayHalt> halts; ///< of the pathway, in walking order; the first sight is the whole of it
    std::vector<SlideSentence> points;
    BuildUp build = BuildUp::Whole;
};

class SlideMaker {
public:
    /// EVIDENCE must outlive it.
    explicit SlideMaker(const Evidence& evidence);
    ~SlideMaker();

    /// Never fails: what cannot be shown is said on the slide.
    [[nodiscard]] SlideContent content(const Slide& slide) const;
    /// The same for a slide among others: one that gives the lecture's title says what it is about too.
    [[nodiscard]] SlideContent content(const Deck& deck, const Slide& slide) const;

    /// The worked examples' names, as the option "example" takes them, with their titles.
    [[nodiscard]] std::vector<std::pair<QString, QString>> examples() const;

private:
    struct Pathway;
    [[nodiscard]] const Pathway& pathway() const;
    void addPathway(const Slide& slide, SlideContent& content) const;
    void addCard(const Slide& slide, SlideContent& content) const;

    const Evidence& m_evidence;
    mutable std::unique_ptr<const Pathway> m_pathway; ///< read when a slide first asks for it
};

} // namespace trd
