// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What people must see of a source before they trust its figure: that it was not read, that another page reports the
// study, that what was read is a copy.

#include "model/study.h"

namespace trd {

enum class SourceMark {
    None,
    Copy,      ///< read elsewhere than with its publisher, a registry, an agency or PubMed
    Secondary, ///< a page or data set that reports the study's figure
    NotRead
};

/// The graver mark where several hold. A source without an address gets no Copy mark.
[[nodiscard]] SourceMark markOf(std::optional<SourceKind> kind, const QString& url, bool read);
[[nodiscard]] SourceMark markOf(const Source& source);
/// Whether the figure of this source was not read where it was first printed: its mark on a chart carries a ring.
[[nodiscard]] bool isSecondHand(const Study& study, const QString& sourceId);
/// What the ring says, for legends.
[[nodiscard]] QString secondHandWords();
/// The mark in words; empty for None.
[[nodiscard]] QString wordFor(SourceMark mark);

/// Where a registry number leads: "https://clinicaltrials.gov/study/NCT…"; empty where the registry has no fixed
/// address.
[[nodiscard]] QString registryAddress(const QString& number);

} // namespace trd
