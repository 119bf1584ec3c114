// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words of the detail pane: rich text made from rows, every figure with its source. Links are targets ("study:ID") or, for a
// DOI, PubMed or a registry, the address they lead to; where a figure was read is text, never a link.

#include "pages/page.h"
#include "query/rates.h"

namespace trd {

/// A study whole: design, arms, every figure with its source, what it feeds, what was derived, notes and doubts.
[[nodiscard]] Detail studyDetail(const Evidence& evidence, const Study& study);
/// A treatment: its card's facts with their sources, and its studies.
[[nodiscard]] Detail treatmentDetail(const Evidence& evidence, const Treatment& treatment);
/// A group of arms: of 100 people, the interval, the studies behind it.
[[nodiscard]] Detail rateGroupDetail(const Evidence& evidence, const Rates& rates, const RateGroup& group);

/// Building blocks.
[[nodiscard]] QString link(const QString& target, const QString& text);
[[nodiscard]] QString paragraph(const QString& text, const char* cssClass = nullptr);
/// An icon array of 100 people, RATE filled, for the pane's loadResource: "iconarray:HUE:FILLED:LOW:HIGH".
[[nodiscard]] QString iconArray(double rate, Hue hue);

} // namespace trd
