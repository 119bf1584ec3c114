// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A synthesis as an R script with its data, which gives the same numbers in metafor.

#include "query/synthesis.h"

namespace trd {

/// Effects and variances with all their digits, the model as metafor names it with its iterations carried to the end
/// (its defaults stop earlier), prediction and plots. `heading` becomes the script's first comment, line by line. Empty
/// where nothing can be pooled.
[[nodiscard]] QString rScript(const Synthesis& synthesis, const QString& heading);

} // namespace trd
