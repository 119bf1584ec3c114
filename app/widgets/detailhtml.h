// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words of the detail pane: rich text made from rows, every figure with its source. Links are targets ("study:ID")
// or, for a DOI, PubMed or a registry, the address they lead to; where a figure was read is text, never a link.

#include "pages/page.h"
#include "query/rates.h"

namespace trd {

/// A study whole: design, arms, every figure with its source, what it feeds, what was derived, notes and doubts.
[[nodiscard]] Detail studyDetail(const Evidence& evidence, const Study& study);
/// A treatment: its card's facts with their sources, and its studies.
[[nodiscard]] Detail treatmentDetail(const Evidence& evidence, const Treatment& treatment);
/// A part of a treatment's card: the same part of two treatments can stand side by side.
struct DetailSection {
    QString key;   ///< "mechanism", "regulatory", …
    QString title; ///< plain; empty for the head
    QString html;  ///< without its heading; empty where nothing is recorded
};
/// The card in parts, to stand beside those of others: anchors carry the treatment's id.
[[nodiscard]] std::vector<DetailSection> treatmentSections(const Evidence& evidence, const Treatment& treatment);
/// One treatment in full, or two or three side by side, each part beside its like; STACKED: below its like, where there
/// is no width for columns.
[[nodiscard]] QString treatmentCards(const Evidence& evidence, const std::vector<const Treatment*>& treatments,
                                     bool stacked = false);
/// A group of arms: of 100 people, the interval, the studies behind it.
[[nodiscard]] Detail rateGroupDetail(const Evidence& evidence, const Rates& rates, const RateGroup& group);

/// Building blocks.
[[nodiscard]] QString link(const QString& target, const QString& text);
[[nodiscard]] QString paragraph(const QString& text, const char* cssClass = nullptr);
/// An icon array of 100 people, RATE filled, for the pane's loadResource: "iconarray:HUE:FILLED:LOW:HIGH".
[[nodiscard]] QString iconArray(double rate, Hue hue);

} // namespace trd
