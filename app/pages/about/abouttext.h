// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words of About. Every number in them is counted in the library that is open; none is typed, save what the review
// prints of itself.

#include "model/library.h"

namespace trd {

/// Rich text for a DetailText.
[[nodiscard]] QString aboutHtml(const Evidence& evidence);

/// A doubt that whoever read a study noted, in one sentence (resources/evidence/READING.md).
struct Doubt {
    QString study; ///< id
    QString text;
};
[[nodiscard]] std::vector<Doubt> knownDoubts();

} // namespace trd
