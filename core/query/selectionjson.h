// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A selection as JSON: for the window's memory and for slides.

#include "query/selection.h"

#include <QJsonObject>

namespace trd {

[[nodiscard]] QJsonObject toJson(const Selection& selection);
/// Takes what it knows; what it does not know (a treatment of another library, a word of a newer program) is left out,
/// and so is what no person can have chosen: a time that is not finite, a window that ends before it begins, a word
/// twice.
[[nodiscard]] Selection selectionFromJson(const QJsonObject& json, const Evidence& evidence);

} // namespace trd
