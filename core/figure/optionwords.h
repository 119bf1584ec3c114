// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words of the pathway's options: why a treatment stands where it stands, what is still to ask, what the evidence
// beside it counts. One place for the list, the card, the report and the table.

#include "figure/table.h"
#include "pathway/options.h"
#include "query/optionevidence.h"

namespace trd {

/// The statuses as a page lists them: what is open first, what is closed last.
inline constexpr std::array listedStatuses{Status::Fits,         Status::Care,          Status::Depends,
                                           Status::Prerequisite, Status::NotApplicable, Status::RuledOut};

/// "With care · 4".
[[nodiscard]] QString statusHeading(Status status, int count);
/// What the status means, in one sentence.
[[nodiscard]] QString statusMeaning(Status status);
/// Whether a card owes an answer to "why not?".
[[nodiscard]] constexpr bool isClosed(Status status) {
    return status == Status::RuledOut || status == Status::NotApplicable;
}
/// The effect that brings a status about; nothing for `depends` and `fits`.
[[nodiscard]] std::optional<Effect> decidingEffect(Status status);
/// The rules that hold and bring the status about.
[[nodiscard]] std::vector<std::size_t> decidingRules(const PathwayKnowledge& knowledge, const Option& option);

/// One line: the deciding reason, or how many answers are still to ask.
[[nodiscard]] QString optionSummary(const PathwayKnowledge& knowledge, const Option& option);
/// "No rules of its own", "Comparator", "No study in the library": what must not be overlooked.
[[nodiscard]] QStringList optionMarks(const Option& option, const OptionEvidence& evidence);

/// "44 % (18 to 74)": pooled arms, with their 95 % interval.
[[nodiscard]] QString rateWords(const RateGroup& group);
/// "2 h (3 studies)": the earliest first difference from a control.
[[nodiscard]] QString firstDifferenceWords(const OptionEvidence& evidence);
/// "approved 2019, off-label" in a region; "not recorded" where the catalogue says nothing of it. Without a region: the
/// regions in which it is approved.
[[nodiscard]] QString regulatoryWords(const Treatment& treatment, const QString& region);
/// "SPRAVATO US prescribing information; boxed warning": never the address.
[[nodiscard]] QString referenceWords(const Reference& source);
/// "read", or what must be known of the source before it is trusted.
[[nodiscard]] QString readWords(const Reference& source);

/// The list as a table: what CSV carries. REGION as of regionOf.
[[nodiscard]] Table optionTable(const Evidence& evidence, const PathwayKnowledge& knowledge,
                                const std::vector<Option>& options, const QHash<QString, OptionEvidence>& found,
                                const QString& region);

} // namespace trd
