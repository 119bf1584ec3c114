// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/study.h"

#include <algorithm>

namespace trd {

const Arm* Study::arm(const QString& armId) const {
    const auto found = std::ranges::find(arms, armId, &Arm::id);
    return found == arms.end() ? nullptr : &*found;
}

const Source* Study::source(const QString& sourceId) const {
    const auto found = std::ranges::find(sources, sourceId, &Source::id);
    return found == sources.end() ? nullptr : &*found;
}

} // namespace trd
