// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The staging instruments of knowledge/staging.json, scored from items. Partial answers give a range: the least and the
// most that any completion of them would score.

#include "pathway/condition.h"
#include "pathway/reference.h"

#include <QMap>

namespace trd {

enum class ScoringMethod { Sum, ConsecutiveYes, AllCriteriaMet };
template <> struct Words<ScoringMethod> {
    static constexpr std::array table{std::pair{ScoringMethod::Sum, "sum"},
                                      std::pair{ScoringMethod::ConsecutiveYes, "consecutive-yes"},
                                      std::pair{ScoringMethod::AllCriteriaMet, "all-criteria-met"}};
};

struct StagingOption {
    QString value, label;
    double score = 0;
    std::optional<double> lower, upper; ///< the numbers that fall into it, ends included; no lower: not for numbers
};

/// What an item must meet to count. A criterion by definition waits for the choice of one.
struct Criterion {
    Operator op = Operator::Is;
    std::optional<Answer> value;
    QMap<QString, double> byDefinition; ///< by definition id, where there is no single value
};

struct StagingItem {
    QString id, prompt;
    ItemType type = ItemType::Choice; ///< choice or number
    std::vector<StagingOption> options;
    double min = 0, max = 0;            ///< of numbers, also of those that fall into an option; max 0: no limit
    std::optional<double> scorePerUnit; ///< of numbers that add to a sum; they count, and are whole
    QString profileItem;                ///< the profile item whose answer serves, or empty
    std::optional<Criterion> criterion;
};

struct StagingDefinition {
    QString id, label;
    double minWeeks = 0;
};

struct StagingBand {
    double lower = 0, upper = 0; ///< ends included
    QString label;
};

struct Instrument {
    QString id, name, purpose;
    bool perTrial = false; ///< asked once for each trial
    std::vector<StagingItem> items;
    std::vector<StagingDefinition> definitions; ///< of which one is to be chosen; usually none
    ScoringMethod method = ScoringMethod::Sum;
    double least = 0;
    std::optional<double> most; ///< none: without upper limit
    std::vector<StagingBand> bands;
    QString rule; ///< how it is scored, in words
    QStringList notes;
    std::vector<Reference> sources;

    [[nodiscard]] const StagingItem* item(const QString& id) const;
};

/// What an item that splits its value by psychotic features ("severe", "severe-psychotic") calls the second of the two.
inline constexpr QLatin1StringView psychoticSuffix{"-psychotic"};
/// The name under which the choice of a definition is answered and listed as open.
inline constexpr QLatin1StringView definitionItem{"definition"};

/// Answers to one instrument, by item id; "definition" and "psychotic-features" stand among them where they matter.
class StagingAnswers {
public:
    /// Takes an item's id, "definition", "psychotic-features" where an item waits for it, or a profile item's id where
    /// an item is tied to it. A number falls into its option; "unknown" takes the answer back. Faults (without a file)
    /// as Profile::set.
    [[nodiscard]] Result<Done> set(const Instrument& instrument, const QString& id, const QString& value);
    /// Whatever the profile answers for tied items. The profile's values fit: the reader checks the ties.
    void take(const Instrument& instrument, const Profile& profile);

    [[nodiscard]] std::optional<Answer> answer(const QString& id) const;
    [[nodiscard]] bool isEmpty() const { return m_answers.isEmpty(); }

private:
    QMap<QString, Answer> m_answers;
};

struct StageResult {
    QString instrument;
    bool defined = true;         ///< false: the answers lie outside the instrument (Maudsley without a failed trial)
    std::optional<double> score; ///< once nothing can change it any more
    std::optional<double> lower, upper; ///< equal to the score once that stands; none where not defined
    QStringList bands; ///< those that the range touches, lowest first; none where the instrument has none
    QStringList open;  ///< unanswered items that can still change the score, in instrument order
    QString note;      ///< what the reader should know of these answers, or empty

    /// The band, once the whole range lies in one.
    [[nodiscard]] QString band() const { return bands.size() == 1 ? bands.front() : QString(); }
};

[[nodiscard]] StageResult stage(const Instrument& instrument, const StagingAnswers& answers);

} // namespace trd
