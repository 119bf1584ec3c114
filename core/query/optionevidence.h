// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What stands beside a treatment on the pathway: how often, against what, how fast, how long and at what price, asked
// of the same queries as Compare, Onset and Safety, so that a figure is the same on every page.

#include "query/contrasts.h"
#include "query/course.h"
#include "query/overview.h"

namespace trd {

/// The evidence of one treatment under a selection. Control arms stand in none of it but the contrasts.
struct OptionEvidence {
    QString treatment;
    std::vector<RateGroup> responses, remissions; ///< as Compare has them, one a kind of resistance; k may be 0
    std::vector<TrialContrast> contrasts;         ///< of response, as risk ratios, against an arm of another
                                                  ///< treatment; randomised trials first, in them what
                                                  ///< the source reports
    std::vector<TrialContrast> contrastsAgainst;  ///< the same with it as the one that is compared with
    std::vector<OnsetFinding> onset;              ///< by time
    std::vector<DurabilityFinding> durability;
    std::vector<SafetyFinding> harms; ///< those with a rate, the most frequent first
    int studies = 0;                  ///< of the selection, with an arm that is no control
    int studiesInLibrary = 0;         ///< likewise, whatever the selection

    /// The pooled group that stands in a row: the first with k > 0 in the selection's order of resistance; null if
    /// none.
    [[nodiscard]] const RateGroup* response() const;
    /// The earliest first difference from a comparator (OnsetEvent::FirstSeparation); null if none was found.
    [[nodiscard]] const OnsetFinding* firstDifference() const;
    /// The studies behind the first differences.
    [[nodiscard]] int firstDifferenceStudies() const;
};

/// The selection without its treatments, strategies and control arms: the pathway lists every treatment, and shows for
/// each what Compare shows under the other filters.
[[nodiscard]] Selection pathwaySelection(Selection selection);

/// By treatment id, for every treatment of the evidence. Pointers point into the evidence, which must outlive the
/// result.
[[nodiscard]] QHash<QString, OptionEvidence> optionEvidence(const Evidence& evidence, const Selection& selection);

} // namespace trd
