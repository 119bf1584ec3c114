// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The figures of Onset and durability: when studies first saw a difference, how response runs over time, and how long
// it holds. Every mark is one study's own finding as printed; nothing here is pooled or averaged over studies.

#include "figure/figure.h"
#include "query/course.h"

namespace trd {

/// One row a treatment (control arms and arms on the maintenance clock in rows of their own), time on a logarithmic
/// axis. A mark is one study's finding of one event at one time; arms of one study that found it at the same time share
/// a mark.
[[nodiscard]] Figure onsetFigure(const Evidence& evidence, const Selection& selection,
                                 const std::vector<OnsetFinding>& findings);

/// The share who had responded (or were in remission) against the time since the first dose: one line an arm that was
/// measured more than once, a single mark for the others.
[[nodiscard]] Figure courseFigure(const Evidence& evidence, const Selection& selection, RateOutcome outcome,
                                  const std::vector<ArmCourse>& courses);

/// Relapse and sustained rates, a row each: Wilson intervals where the row prints n, a hollow mark where it does not.
[[nodiscard]] Figure durabilityRateFigure(const Evidence& evidence, const Selection& selection,
                                          const std::vector<DurabilityFinding>& findings);
/// Contrasts of holding: ratios with a printed size on a logarithmic axis; what is printed without a size, or as a
/// difference, stands in words in its row.
[[nodiscard]] Figure durabilityRatioFigure(const Evidence& evidence, const Selection& selection,
                                           const std::vector<DurabilityFinding>& findings);
/// Median times to relapse, a row each.
[[nodiscard]] Figure durabilityTimeFigure(const Evidence& evidence, const Selection& selection,
                                          const std::vector<DurabilityFinding>& findings);

} // namespace trd
