// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The figures of one study as its file has them: grouped, never rounded, each with the mark of its source; and what the
// program derives from them, with the formula.

#include "query/overview.h"
#include "widgets/detailfigures.h"

namespace trd {

class StudyFigures {
public:
    /// All three must outlive it.
    StudyFigures(const Evidence& evidence, const Study& study, const SourceList& sources);

    /// A section each for rates, scores, contrasts, onset, safety, biomarkers and predictors, where the study has any.
    [[nodiscard]] QString html() const;
    /// The derived figures with their formulas: where the marks "derived" lead.
    [[nodiscard]] QString derivation() const;
    /// An arm's label; words for `all` and `baseline`.
    [[nodiscard]] QString armName(const QString& id) const;

private:
    [[nodiscard]] QString withMark(const QString& figure, const QString& source, const QStringList& beneath = {}) const;
    [[nodiscard]] QString derivedAt(const QString& path, std::optional<int> n) const;
    [[nodiscard]] QString derivedName(const Derived& derived) const;
    [[nodiscard]] QString outcomes() const;
    [[nodiscard]] QString contrastRows() const;
    [[nodiscard]] QString onset() const;
    [[nodiscard]] QString safety() const;
    [[nodiscard]] QString biomarkers() const;
    [[nodiscard]] QString predictors() const;

    const Evidence& m_evidence;
    const Study& m_study;
    const SourceList& m_sources;
    std::vector<Derived> m_derived;
};

/// An arm's label; words for `all` and `baseline`.
[[nodiscard]] QString armName(const Evidence& evidence, const Study& study, const QString& id);
/// "30/47 (64 %)": what a row prints of people, as it prints it.
[[nodiscard]] QString countedText(std::optional<int> n, std::optional<int> events, std::optional<double> percent);
/// "95 % CI 9.4 to 57.3"; empty where the row prints none.
[[nodiscard]] QString intervalText(std::optional<double> lower, std::optional<double> upper,
                                   std::optional<double> level);
/// "risk ratio 2.1": the measure and the estimate of a contrast.
[[nodiscard]] QString estimateText(const ContrastRow& row);
/// "n 114", which never breaks between lines.
[[nodiscard]] QString peopleText(int n);

} // namespace trd
