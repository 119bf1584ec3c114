// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Figures of the overview: what has been studied and reported (the evidence map), and when. Built from query rows
// alone.

#include "figure/figure.h"
#include "query/course.h"
#include "query/overview.h"

namespace trd {

/// What the review that the set follows prints of itself; which studies they are, it does not.
namespace review {
inline constexpr int studies = 60, glutamatergic = 43;
inline constexpr QLatin1String doi{"10.53941/cna.2025.100006"};
} // namespace review

/// Treatments by kinds of findings: area is people, the number is studies.
[[nodiscard]] Figure evidenceMapFigure(const Evidence& evidence, const Selection& selection, const EvidenceMap& map);
/// Studies by year of publication, stacked by strategy. Years without a study keep their place.
[[nodiscard]] Figure timelineFigure(const Evidence& evidence, const Selection& selection,
                                    const std::vector<YearCount>& years);

/// The columns of the map, in order.
[[nodiscard]] const std::vector<Topic>& mapTopics();
[[nodiscard]] QString wordFor(Topic topic);
/// "38 randomised trials, 10 single-arm trials": most frequent first, those that occur.
[[nodiscard]] QString designCounts(const std::vector<std::pair<DesignType, int>>& designs);

/// The findings of an onset field, by time; those of control arms and of relapse stand elsewhere, as in the map.
[[nodiscard]] std::vector<OnsetFinding> onsetBehind(const Evidence& evidence, const Selection& selection,
                                                    const MapCell& cell);
/// "First difference from comparator: 40 min to 4 wk (5 findings)": a line an event.
[[nodiscard]] QStringList onsetRanges(const std::vector<OnsetFinding>& findings);

/// Targets of a field of the map ("cell:ketamine-iv:response"), a year ("year:2013") and a strategy of a year
/// ("year:2013:psychedelic").
[[nodiscard]] QString cellTarget(const MapCell& cell);
[[nodiscard]] QString yearTarget(int year);
[[nodiscard]] QString yearTarget(int year, Strategy strategy);

} // namespace trd
