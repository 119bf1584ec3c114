// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The profile at hand on paper: answers, statuses with every reason and source, what is still to ask, staging. Written
// only where the user says so.

#include "pages/pathway/pathwaydetail.h"
#include "result.h"

namespace trd {

/// The whole report as rich text. DIFFERENCE is the comparison of two profiles, where one is looked at.
[[nodiscard]] QString reportHtml(const PathwayContext& context, const QString& difference, const QString& provenance);
/// Writes it as PDF. Atomically; a fault names the file and why.
[[nodiscard]] Result<Done> exportReport(const QString& html, const QString& file);

} // namespace trd
