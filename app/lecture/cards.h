// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A treatment, a study or a term as a slide: what its card says, in sentences, each with where it comes from. The words
// and figures are those of the detail pane; what it has beyond response, remission and contrasts is read there.

#include "lecture/slidemaker.h"

namespace trd {

struct Card {
    QString title, subtitle;
    QString caution;                  ///< one sentence; may be empty
    std::vector<SlideSentence> lines; ///< a fact each, and its source as people read it
};

/// The card that REQUEST names (see Slide::isCard()); empty where the library has none of what it names.
[[nodiscard]] std::optional<Card> cardOf(const Evidence& evidence, const FigureRequest& request);

} // namespace trd
