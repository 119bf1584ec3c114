// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Where a treatment may be used, as the catalogue records it: by region, with year and source. What is not recorded is
// not known here; it is never "not approved".

#include "model/library.h"
#include "pathway/reference.h"

namespace trd {

struct RegulatoryEntry {
    QString region; ///< "US", "EU", …
    QString status; ///< "approved", "off-label", "investigational", "special-access"
    QString indication;
    std::optional<int> year;
    Reference source;
};

/// All entries of a treatment's card, in file order.
[[nodiscard]] std::vector<RegulatoryEntry> regulatoryOf(const Treatment& treatment);
/// Those of one region.
[[nodiscard]] std::vector<RegulatoryEntry> regulatoryOf(const Treatment& treatment, const QString& region);

/// The source of a card by its id; empty (without an id) where the card has none of it.
[[nodiscard]] Reference cardSource(const Treatment& treatment, const QString& id);

} // namespace trd
