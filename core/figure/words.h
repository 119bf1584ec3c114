// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Words that several figures share: names of groups, the selection as a sentence, marks and cautions.

#include "figure/figure.h"
#include "query/contrasts.h"
#include "query/rates.h"

namespace trd {

[[nodiscard]] Hue hueOf(std::optional<Strategy> strategy);
[[nodiscard]] Shape shapeOf(std::optional<Strategy> strategy);
[[nodiscard]] Shape shapeOf(Hue hue);

/// "Ketamine, intravenous"; the id where the library has no name.
[[nodiscard]] QString treatmentName(const Evidence& evidence, const QString& id);
/// "Review set, 60 studies (reconstructed)", "All 126 studies".
[[nodiscard]] QString setName(const Evidence& evidence, const QString& set);
/// The selection as one line: set, resistance, window, filters.
[[nodiscard]] QString selectionWords(const Evidence& evidence, const Selection& selection);
/// The same for what counts studies and not figures: a time window chooses figures, so it is not named.
[[nodiscard]] QString studySelectionWords(const Evidence& evidence, const Selection& selection);
/// "within 12 weeks", "from 2 days to 4 weeks", "at any time" (a window that ends nowhere).
[[nodiscard]] QString windowWords(const Window& window);
/// Why a row does not stand in a pooled figure.
[[nodiscard]] QString wordFor(LeftOutWhy why);
/// The same in English whatever the language: for JSON.
[[nodiscard]] QString plainWordFor(LeftOutWhy why);
/// "read in the abstract, copy at example.org" or "not read in its source".
[[nodiscard]] QString sourceWords(const Study& study, const QString& sourceId);
[[nodiscard]] QString sourceWords(std::optional<SourceKind> kind, const QString& locator, const QString& url,
                                  bool read);
/// The citations of the studies, each once, in order.
[[nodiscard]] QStringList citations(const std::vector<const Study*>& studies);

/// That clinical texts are not translated; empty where the program is shown in their language.
[[nodiscard]] QString sourceLanguageWords();

/// Opens a study, a treatment, a group.
/// ROW: the figure in it that is meant, as in studyRow().
[[nodiscard]] QString studyTarget(const QString& id, const QString& row = {});
/// The study of such a target, and the row; empty for other targets.
[[nodiscard]] QString studyOf(const QString& target);
[[nodiscard]] QString studyRowOf(const QString& target);
/// "outcomes-3": the name of the row that ROW points at, within its study's LIST of that NAME; empty where it is none.
template <class Row> [[nodiscard]] QString studyRow(const char* name, const std::vector<Row>& list, const Row* row) {
    if (!row || list.empty() || row < list.data() || row >= list.data() + list.size()) return {};
    return QStringLiteral("%1-%2").arg(QLatin1String(name)).arg(row - list.data());
}
[[nodiscard]] QString treatmentTarget(const QString& id);

} // namespace trd
