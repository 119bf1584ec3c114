// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What must be known of an arm before its figure stands beside others: how its study was designed, and whether it was
// an open part of a blinded trial, where nobody was randomised to it.

#include "figure/table.h"
#include "model/library.h"

namespace trd {

/// Whether an arm of a randomised, blinded study calls itself open: "Open-label esketamine, all who entered".
[[nodiscard]] bool isOpenPart(const Study& study, const Arm& arm);
/// What an arm is compared with: its treatment's name; a placebo with an effect of its own says so.
[[nodiscard]] QString comparatorName(const Evidence& evidence, const Arm& arm);

/// "randomised, double-blind", or "open part of a randomised study" where the arm says so of itself. ARM may be null.
[[nodiscard]] QString armDesign(const Study& study, const Arm* arm);

/// Appends the columns "design", "dose" and "doi" to a table whose rows each name a study by their target
/// ("study:ID#…"), and an arm by the plain value of the cell under "arm".
void addStudyColumns(Table& table, const Evidence& evidence);

} // namespace trd
