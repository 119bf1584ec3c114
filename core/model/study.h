// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A study as its evidence file has it (resources/evidence/FORMAT.md): value types in the field's words.
// Nothing here is derived; a null QString or an empty optional means that the file leaves the key out.

#include "model/words.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace trd {

enum class Strategy { Glutamatergic, Psychedelic, AntipsychoticAugmentation, EstablishedAlternative };
enum class DesignType { Randomised, SingleArm, Cohort, Extension, PostHoc, CaseSeries };
enum class Blinding { DoubleBlind, RaterBlinded, OpenLabel };
enum class Resistance { Resistant, InadequateResponse, NotRequired };
enum class ArmRole { Experimental, ActiveControl, Control };
enum class OutcomeKind { Response, Remission, SustainedResponse, SustainedRemission, Relapse, Baseline, Score, Change };
enum class Measure { MeanDifference, StandardisedMeanDifference, OddsRatio, RiskRatio, RiskDifference, HazardRatio };
enum class OnsetEvent {
    FirstSeparation,
    FirstImprovement,
    MedianTimeToResponse,
    MedianTimeToRemission,
    MedianTimeToRelapse,
    PeakEffect
};
enum class BiomarkerDirection { Increase, Decrease, NoChange, HigherInResponders, LowerInResponders, NoAssociation };
enum class PredictorDirection { Positive, Negative, None };
enum class SourceKind { Abstract, FullText, Registry, Label, Guideline, Secondary };
enum class TimeUnit { Minute, Hour, Day, Week, Month };

template <> struct Words<Strategy> {
    static constexpr std::array table{std::pair{Strategy::Glutamatergic, "glutamatergic"},
                                      std::pair{Strategy::Psychedelic, "psychedelic"},
                                      std::pair{Strategy::AntipsychoticAugmentation, "antipsychotic-augmentation"},
                                      std::pair{Strategy::EstablishedAlternative, "established-alternative"}};
};
template <> struct Words<DesignType> {
    static constexpr std::array table{
        std::pair{DesignType::Randomised, "randomised"}, std::pair{DesignType::SingleArm, "single-arm"},
        std::pair{DesignType::Cohort, "cohort"},         std::pair{DesignType::Extension, "extension"},
        std::pair{DesignType::PostHoc, "post-hoc"},      std::pair{DesignType::CaseSeries, "case-series"}};
};
template <> struct Words<Blinding> {
    static constexpr std::array table{std::pair{Blinding::DoubleBlind, "double-blind"},
                                      std::pair{Blinding::RaterBlinded, "rater-blinded"},
                                      std::pair{Blinding::OpenLabel, "open-label"}};
};
template <> struct Words<Resistance> {
    static constexpr std::array table{std::pair{Resistance::Resistant, "resistant"},
                                      std::pair{Resistance::InadequateResponse, "inadequate-response"},
                                      std::pair{Resistance::NotRequired, "not-required"}};
};
template <> struct Words<ArmRole> {
    static constexpr std::array table{std::pair{ArmRole::Experimental, "experimental"},
                                      std::pair{ArmRole::ActiveControl, "active-control"},
                                      std::pair{ArmRole::Control, "control"}};
};
template <> struct Words<OutcomeKind> {
    static constexpr std::array table{std::pair{OutcomeKind::Response, "response"},
                                      std::pair{OutcomeKind::Remission, "remission"},
                                      std::pair{OutcomeKind::SustainedResponse, "sustained-response"},
                                      std::pair{OutcomeKind::SustainedRemission, "sustained-remission"},
                                      std::pair{OutcomeKind::Relapse, "relapse"},
                                      std::pair{OutcomeKind::Baseline, "baseline"},
                                      std::pair{OutcomeKind::Score, "score"},
                                      std::pair{OutcomeKind::Change, "change"}};
};
template <> struct Words<Measure> {
    static constexpr std::array table{std::pair{Measure::MeanDifference, "mean-difference"},
                                      std::pair{Measure::StandardisedMeanDifference, "standardised-mean-difference"},
                                      std::pair{Measure::OddsRatio, "odds-ratio"},
                                      std::pair{Measure::RiskRatio, "risk-ratio"},
                                      std::pair{Measure::RiskDifference, "risk-difference"},
                                      std::pair{Measure::HazardRatio, "hazard-ratio"}};
};
template <> struct Words<OnsetEvent> {
    static constexpr std::array table{std::pair{OnsetEvent::FirstSeparation, "first-separation"},
                                      std::pair{OnsetEvent::FirstImprovement, "first-improvement"},
                                      std::pair{OnsetEvent::MedianTimeToResponse, "median-time-to-response"},
                                      std::pair{OnsetEvent::MedianTimeToRemission, "median-time-to-remission"},
                                      std::pair{OnsetEvent::MedianTimeToRelapse, "median-time-to-relapse"},
                                      std::pair{OnsetEvent::PeakEffect, "peak-effect"}};
};
template <> struct Words<BiomarkerDirection> {
    static constexpr std::array table{std::pair{BiomarkerDirection::Increase, "increase"},
                                      std::pair{BiomarkerDirection::Decrease, "decrease"},
                                      std::pair{BiomarkerDirection::NoChange, "no-change"},
                                      std::pair{BiomarkerDirection::HigherInResponders, "higher-in-responders"},
                                      std::pair{BiomarkerDirection::LowerInResponders, "lower-in-responders"},
                                      std::pair{BiomarkerDirection::NoAssociation, "no-association"}};
};
template <> struct Words<PredictorDirection> {
    static constexpr std::array table{std::pair{PredictorDirection::Positive, "positive"},
                                      std::pair{PredictorDirection::Negative, "negative"},
                                      std::pair{PredictorDirection::None, "none"}};
};
template <> struct Words<SourceKind> {
    static constexpr std::array table{
        std::pair{SourceKind::Abstract, "abstract"},   std::pair{SourceKind::FullText, "full-text"},
        std::pair{SourceKind::Registry, "registry"},   std::pair{SourceKind::Label, "label"},
        std::pair{SourceKind::Guideline, "guideline"}, std::pair{SourceKind::Secondary, "secondary"}};
};
template <> struct Words<TimeUnit> {
    static constexpr std::array table{std::pair{TimeUnit::Minute, "minute"}, std::pair{TimeUnit::Hour, "hour"},
                                      std::pair{TimeUnit::Day, "day"}, std::pair{TimeUnit::Week, "week"},
                                      std::pair{TimeUnit::Month, "month"}};
};

/// Counts (response, remission, …) as against score summaries (baseline, score, change).
[[nodiscard]] constexpr bool isCount(OutcomeKind kind) { return kind <= OutcomeKind::Relapse; }

/// Hours in a unit; a month is 730.5 h (a twelfth of 365.25 days), as cli.md fixes it.
[[nodiscard]] constexpr double hoursIn(TimeUnit unit) {
    switch (unit) {
    case TimeUnit::Minute:
        return 1.0 / 60.0;
    case TimeUnit::Hour:
        return 1.0;
    case TimeUnit::Day:
        return 24.0;
    case TimeUnit::Week:
        return 168.0;
    case TimeUnit::Month:
        return 730.5;
    }
    return 1.0;
}

/// A time since the first dose (or since the start of maintenance, where Design::maintenanceClock says so).
struct TimePoint {
    double value = 0;
    TimeUnit unit = TimeUnit::Hour;
    /// Minutes are divided, not multiplied by a rounded sixtieth, so that 40 min is 40/60 h to the last bit.
    [[nodiscard]] constexpr double hours() const {
        return unit == TimeUnit::Minute ? value / 60.0 : value * hoursIn(unit);
    }
    friend bool operator==(const TimePoint&, const TimePoint&) = default;
};

struct Citation {
    QStringList authors;
    std::optional<bool> moreAuthors;
    int year = 0;
    QString title, journal, doi, pmid;
    friend bool operator==(const Citation&, const Citation&) = default;
};

struct Design {
    DesignType type = DesignType::Randomised;
    std::optional<Blinding> blinding;
    std::optional<bool> crossover;
    bool maintenanceClock = false; ///< times count from the start of maintenance or of the randomised withdrawal
    QString phase, country;
    friend bool operator==(const Design&, const Design&) = default;
};

struct Population {
    QString diagnosis;
    std::optional<Resistance> resistance;
    QString trdDefinition;
    std::optional<int> minFailedTrials, ageMin, ageMax, n;
    QString setting;
    friend bool operator==(const Population&, const Population&) = default;
};

struct Arm {
    QString id, treatment, label;
    ArmRole role = ArmRole::Experimental;
    QString dose, schedule, route;
    std::optional<int> n;
    QString partOf; ///< the arm of this study whose people these are, wholly or partly
    std::optional<int> stage;
    friend bool operator==(const Arm&, const Arm&) = default;
};

/// The word that stands in a row's arm for a figure of the whole study.
inline constexpr QLatin1String allArms{"all"};
/// The word that stands in a contrast's versus for a change within the arm.
inline constexpr QLatin1String versusBaseline{"baseline"};

struct OutcomeRow {
    QString arm;
    OutcomeKind kind = OutcomeKind::Response;
    QString scale, definition;
    std::optional<TimePoint> at;
    std::optional<int> n, events;
    std::optional<double> percent, mean, sd, se, lower, upper, level;
    QString source;
    friend bool operator==(const OutcomeRow&, const OutcomeRow&) = default;
};

struct ContrastRow {
    QString arm, versus;
    Measure measure = Measure::MeanDifference;
    QString outcome, scale, definition;
    std::optional<TimePoint> at;
    std::optional<double> estimate, se, lower, upper, level, p, pBelow;
    QString favours; ///< the arm the source names as better, where it prints the size without its sign
    QString source;
    friend bool operator==(const ContrastRow&, const ContrastRow&) = default;
};

struct OnsetRow {
    QString arm;
    OnsetEvent event = OnsetEvent::FirstSeparation;
    QString versus, scale;
    std::optional<TimePoint> at;
    std::optional<double> lower, upper; ///< in the unit of `at`
    std::optional<double> p, pBelow;
    QString source;
    friend bool operator==(const OnsetRow&, const OnsetRow&) = default;
};

struct SafetyRow {
    QString arm, event;
    std::optional<TimePoint> at;
    std::optional<int> n, events;
    std::optional<double> percent, mean, sd;
    QString unit, source;
    friend bool operator==(const SafetyRow&, const SafetyRow&) = default;
};

struct BiomarkerRow {
    QString arm, marker, matrix;
    std::optional<BiomarkerDirection> direction;
    std::optional<bool> associatedWithResponse;
    QString versus;
    std::optional<TimePoint> at;
    std::optional<double> p, pBelow;
    QString note, source;
    friend bool operator==(const BiomarkerRow&, const BiomarkerRow&) = default;
};

struct PredictorRow {
    QString factor, predicts;
    std::optional<PredictorDirection> direction;
    QString arm;
    std::optional<double> p, pBelow;
    QString source;
    friend bool operator==(const PredictorRow&, const PredictorRow&) = default;
};

/// Where a figure was read. `url` is often a copy: it is shown as text and is never a link.
struct Source {
    QString id;
    std::optional<SourceKind> kind;
    QString url, locator;
    bool read = false;
    friend bool operator==(const Source&, const Source&) = default;
};

/// Why a study is in the library, and in which set.
struct SetMembership {
    QString set; ///< "review" or "beyond"
    std::optional<bool> reviewQuery;
    QString basis;
    std::optional<bool> citedByReview;
    friend bool operator==(const SetMembership&, const SetMembership&) = default;
};

struct Study {
    QString id;
    Citation citation;
    QString acronym;
    QStringList registry;
    Strategy strategy = Strategy::Glutamatergic;
    Design design;
    Population population;
    std::optional<double> followUpDays;
    QStringList overlaps; ///< other studies that report some of the same people
    std::vector<Arm> arms;
    std::vector<OutcomeRow> outcomes;
    std::vector<ContrastRow> contrasts;
    std::vector<OnsetRow> onset;
    std::vector<SafetyRow> safety;
    std::vector<BiomarkerRow> biomarkers;
    std::vector<PredictorRow> predictors;
    std::vector<Source> sources;
    SetMembership selection;
    QString note;

    [[nodiscard]] const Arm* arm(const QString& armId) const;
    [[nodiscard]] const Source* source(const QString& sourceId) const;
    [[nodiscard]] std::size_t rowCount() const {
        return outcomes.size() + contrasts.size() + onset.size() + safety.size() + biomarkers.size() +
               predictors.size();
    }
    friend bool operator==(const Study&, const Study&) = default;
};

} // namespace trd
