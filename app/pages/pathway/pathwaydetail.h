// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the detail pane says of an option, a node, a way and a staging instrument: rich text in which every statement
// stands with its rule, its source, and whether that source was read.

#include "figure/optionwords.h"
#include "pages/page.h"
#include "pages/pathway/profilesession.h"

namespace trd {

/// What the words are made from; all of it must outlive the call.
struct PathwayContext {
    const Evidence& evidence;
    const ProfileSession& session;
    const QHash<QString, OptionEvidence>& found;
    const Selection& selection;
};

/// The card: how often, how fast, how long, at what price, where, what to check first, and every reason.
[[nodiscard]] Detail optionDetail(const PathwayContext& context, const QString& treatment);
/// Why a treatment stands where it stands: the rules alone.
[[nodiscard]] Detail reasonsDetail(const PathwayContext& context, const QString& treatment);
[[nodiscard]] Detail nodeDetail(const PathwayContext& context, const QString& node);
/// TARGET as edgeTarget of the figure makes it.
[[nodiscard]] Detail edgeDetail(const PathwayContext& context, const QString& target);
/// The treatments that stand in no place of the pathway, each with its status.
[[nodiscard]] Detail outsideDetail(const PathwayContext& context);
/// An instrument: how it is scored, and where that was read.
[[nodiscard]] Detail stagingDetail(const PathwayContext& context, const QString& instrument);

/// Blocks that the report shares.
/// One rule in a few lines: effect, reason, action, id and marks; its sources stand elsewhere.
[[nodiscard]] QString ruleLine(const Rule& rule, bool isTrialExclusion);
/// One rule: effect, reason, action, id, source with its marks.
[[nodiscard]] QString ruleHtml(const Rule& rule, bool isTrialExclusion);
/// Document and locator, whether it was read, and the address as text.
[[nodiscard]] QString referenceHtml(const Reference& source);
/// The rules that hold, the deciding ones first; what holds for everybody under a heading of its own.
[[nodiscard]] QString reasonsHtml(const PathwayKnowledge& knowledge, const Option& option);
/// How often, against what, how fast, how long, at what price, where: each under its heading.
[[nodiscard]] QString evidenceHtml(const PathwayContext& context, const Option& option);
/// How often, how fast and where in a line of plain text.
[[nodiscard]] QString evidenceLine(const PathwayContext& context, const Option& option);

} // namespace trd
