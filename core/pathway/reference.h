// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/study.h"

namespace trd {

/// Where a statement of the knowledge files was read. The document and the locator are shown; the url is where the page
/// was read, often a copy, and is shown as text alone.
struct Reference : Source {
    QString document, note;
    friend bool operator==(const Reference&, const Reference&) = default;
};

} // namespace trd
