// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The three figures of Safety: what arms report (a description), what trials find between their arms (a comparison),
// and the benefit of an arm against its harm.

#include "figure/figure.h"
#include "query/safety.h"

namespace trd {

/// Events by treatments. A field carries the range over its arms, never a pooled rate.
[[nodiscard]] Figure safetyMapFigure(const Evidence& evidence, const Selection& selection, const SafetyMap& map);
/// Risk differences, one a pair of arms of one trial.
[[nodiscard]] Figure safetyContrastFigure(const Evidence& evidence, const Selection& selection, const EventGroup& group,
                                          const std::vector<SafetyContrast>& contrasts);
/// How often an arm responded against how often it had the event; arms of one trial are joined.
[[nodiscard]] Figure tradeoffFigure(const Evidence& evidence, const Selection& selection, RateOutcome outcome,
                                    const EventGroup& group, const std::vector<Tradeoff>& tradeoffs);

/// What a field of the map opens: "event:GROUP:TREATMENT"; a row: "event:GROUP".
[[nodiscard]] QString eventTarget(const QString& group, const QString& treatment = {});
/// "12 %", and "0.4 %" where whole percents would make nothing of it.
[[nodiscard]] QString eventRate(double rate);
/// "30/115 (26 %)", "12 %, no number of people", "mean 0.33 falls per patient".
[[nodiscard]] QString safetyFigure(const SafetyFinding& finding);
[[nodiscard]] QString wordFor(SafetyLeftOut why);

} // namespace trd
