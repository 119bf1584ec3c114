// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words of the pathway's options: why a treatment stands where it stands, what is still to ask, what the evidence
// beside it counts. One place for the list, the card, the report and the table.

#include "figure/table.h"
#include "pathway/options.h"
#include "query/optionevidence.h"
#include "query/regulatory.h"

namespace trd {

/// The standings as every list has them, the most restrictive first: what stands on top is no recommendation, and what
/// no rule could speak against stands last.
inline constexpr std::array listedStandings{Standing(Status::RuledOut),     Standing(Status::NotApplicable),
                                            Standing(Status::Prerequisite), Standing(Status::Depends),
                                            Standing(Status::Care),         Standing(Status::Fits),
                                            Standing(Status::Fits, false)};

/// "Life may be at risk now. Do not use this program for this: …"
[[nodiscard]] QString crisisWords();

/// "With care · 4". EXCLUSIONS: how many of them are psychedelics, of which only the trials' exclusions are known.
[[nodiscard]] QString statusHeading(Standing standing, int count, int exclusions);
/// What the standing means, in one sentence.
[[nodiscard]] QString statusMeaning(Standing standing, int count, int exclusions);
/// Whether a card owes an answer to "why not?".
[[nodiscard]] constexpr bool isClosed(Status status) {
    return status == Status::RuledOut || status == Status::NotApplicable;
}
/// The effect that brings a status about; nothing for `depends` and `fits`.
[[nodiscard]] std::optional<Effect> decidingEffect(Status status);
/// The rules that hold and bring the status about.
[[nodiscard]] std::vector<std::size_t> decidingRules(const PathwayKnowledge& knowledge, const Option& option);

/// One line: the deciding reason, and how many answers are still to ask.
[[nodiscard]] QString optionSummary(const PathwayKnowledge& knowledge, const Option& option);
/// "No rules of its own", "Comparator", "No study in the library": what must not be overlooked.
[[nodiscard]] QStringList optionMarks(const PathwayKnowledge& knowledge, const Option& option,
                                      const OptionEvidence& evidence);

/// "44 % (18 to 74)": pooled arms, with their 95 % interval.
[[nodiscard]] QString rateWords(const RateGroup& group);
/// The arms that report a response but stand in no pooled figure.
[[nodiscard]] int armsNotPooled(const OptionEvidence& evidence);
/// The studies behind a pooled rate, each once.
[[nodiscard]] QStringList studiesBehind(const RateGroup& group);
/// "2 h (3 studies)": the earliest first difference from a comparator.
[[nodiscard]] QString firstDifferenceWords(const OptionEvidence& evidence);
/// Whether a jurisdiction was chosen, be it one of which the catalogue knows nothing.
[[nodiscard]] bool hasJurisdiction(const Profile& profile);
/// "Germany" where an entry of a whole region names the one country in which it holds; else empty.
[[nodiscard]] QString onlyCountry(const RegulatoryEntry& entry);
/// What the catalogue records for the profile's jurisdiction; nothing where it is none of the catalogue's.
[[nodiscard]] std::vector<RegulatoryEntry> regulatoryAt(const Treatment& treatment, const Profile& profile);
/// "approved 2019, off-label (limited, see card)" in the profile's jurisdiction; "not recorded" where the catalogue
/// says nothing of it. Where none is chosen: the regions in which it is approved.
[[nodiscard]] QString regulatoryWords(const Treatment& treatment, const Profile& profile);
/// The same with what each entry holds for, in full: for where there is no card.
[[nodiscard]] QString regulatoryWhole(const Treatment& treatment, const Profile& profile);
/// "SPRAVATO US prescribing information; boxed warning": never the address.
[[nodiscard]] QString referenceWords(const Reference& source);
/// "read", or what must be known of the source before it is trusted.
[[nodiscard]] QString readWords(const Reference& source);

/// The list as a table: what CSV carries. Where an answer says that life is at risk, every row says so.
[[nodiscard]] Table optionTable(const Evidence& evidence, const PathwayKnowledge& knowledge,
                                const std::vector<Option>& options, const QHash<QString, OptionEvidence>& found,
                                const Profile& profile, const Selection& selection);

} // namespace trd
