// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What knowledge/scales.json knows of the scales that study files name.

#include "model/library.h"

namespace trd {

/// MADRS, HAM-D and the other scales of depression on which a higher score is worse: what `change` may hold.
[[nodiscard]] bool isDepressionScale(const Evidence& evidence, const QString& scale);

} // namespace trd
