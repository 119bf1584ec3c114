// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The evidence at a glance: counts, the map of treatments and outcome kinds, years; and the lists behind other pages.

#include "query/rates.h"

namespace trd {

struct SetCounts {
    QString set;
    int studies = 0, glutamatergic = 0, psychedelic = 0, antipsychoticAugmentation = 0, rows = 0;
    std::vector<std::pair<DesignType, int>> designs; ///< in the enumeration's order, those that occur
};
[[nodiscard]] SetCounts countSet(const Evidence& evidence, const QString& set);

/// What a study reports, as the columns of the evidence map.
enum class Topic { Response, Remission, Change, Contrast, Onset, Durability, Safety, Biomarkers, Predictors };

/// A cell of the map: how many studies report this of that treatment, and how many people were in them.
struct MapCell {
    QString treatment;
    Topic topic = Topic::Response;
    int studies = 0;
    int people = 0; ///< population.n summed over the studies that print it, overlaps counted once
    std::vector<const Study*> behind;
};
struct EvidenceMap {
    QStringList treatments;     ///< rows: catalogue order, those with at least one study; no comparators
    std::vector<MapCell> cells; ///< row-major, only cells with studies
};
/// A study counts for a treatment that one of its arms bears, control arms aside. A row of arm `all` and a predictor
/// that names no arm count for all of these. Scale and window narrow the rows that have one.
[[nodiscard]] EvidenceMap evidenceMap(const Evidence& evidence, const Selection& selection);

/// Studies a year and strategy: years ascending, those that occur; strategies in the enumeration's order.
struct YearCount {
    int year = 0;
    std::vector<std::pair<Strategy, int>> counts;
    std::vector<const Study*> behind;
};
[[nodiscard]] std::vector<YearCount> timeline(const Evidence& evidence, const Selection& selection);

/// People counted once: of studies that overlap, the largest counts (greedy: larger n, earlier year, id).
[[nodiscard]] int peopleOnce(const Evidence& evidence, const std::vector<const Study*>& studies);

/// Whether the study's diagnosis names bipolar depression (cli.md, rule 10).
[[nodiscard]] bool includesBipolar(const Study& study);

struct SafetyFinding {
    const Study* study = nullptr;
    const Arm* arm = nullptr; ///< null for arm `all`
    const SafetyRow* row = nullptr;
    QString treatment;
    std::optional<double> atHours;
    std::optional<int> n, events;
    bool eventsDerived = false;
    std::optional<double> rate, lower, upper; ///< fractions; Wilson where n is printed
    bool read = false;
};
/// By treatment (catalogue order), then event, then library and file order; arms of every role.
[[nodiscard]] std::vector<SafetyFinding> safetyFindings(const Evidence& evidence, const Selection& selection);

struct BiomarkerFinding {
    const Study* study = nullptr;
    const Arm* arm = nullptr;
    const BiomarkerRow* row = nullptr;
    QString treatment;
    std::optional<double> atHours;
    bool read = false;
};
/// By treatment (catalogue order), then marker, then library and file order; arms of every role.
[[nodiscard]] std::vector<BiomarkerFinding> biomarkerFindings(const Evidence& evidence, const Selection& selection);

struct PredictorFinding {
    const Study* study = nullptr;
    const Arm* arm = nullptr; ///< null where the row names none
    const PredictorRow* row = nullptr;
    bool read = false;
};
/// In library and file order.
[[nodiscard]] std::vector<PredictorFinding> predictorFindings(const Evidence& evidence, const Selection& selection);

/// What the program derives from a study's own figures, for `show` and the study page: events from a printed percentage
/// and n, an SD from an SE (SE × √n) or from the interval of a mean ((upper − lower) ÷ 2z × √n, z the normal quantile
/// of its level). `path` is the JSON path of the row ("outcomes[3]"), `key` the file's key for the value, `formula`
/// says how in numbers, in the user's language and digits; `plainFormula` the same in English, as JSON
/// carries it.
struct Derived {
    QString path, key, formula, plainFormula;
    double value = 0;
};
[[nodiscard]] std::vector<Derived> derivedFigures(const Study& study);

} // namespace trd
