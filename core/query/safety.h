// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// At what price: adverse events by treatment (a description), differences between the arms of one trial (a comparison),
// and benefit against harm of the same arm. Nothing is pooled over trials here.

#include "query/events.h"
#include "query/overview.h"

namespace trd {

/// Fewer people than this behind a cell and its rate is printed, but not tinted: one event more would move it by 5
/// points and more.
inline constexpr int fewPeople = 20;

/// Why a row stands in no cell.
enum class SafetyLeftOut {
    WholeStudy, ///< a figure of arm `all`
    NoFigure,   ///< neither a rate nor a mean: events without a number of people
    Mean        ///< a mean change beside rates
};

/// What arms of one treatment report of one group of events.
struct SafetyCell {
    QString group, treatment;
    std::vector<std::size_t> rows; ///< places in SafetyMap::findings, those with a rate; or, where none has, a mean
    int arms = 0;                  ///< distinct arms behind the rows
    int people = 0;                ///< of these arms, each arm once, what is part of another or overlaps not at all
    bool everyArmCounted = true;   ///< every arm behind it prints its n
    std::optional<double> lowest, highest; ///< fractions; the range over the rows, never a pooled value
    bool read = true;                      ///< every row was read in its source
    bool means = false;                    ///< rows of mean changes
    /// A rate, and enough people behind it to tint the cell.
    [[nodiscard]] bool isTinted() const { return lowest && people >= fewPeople; }
};

struct SafetyMap {
    std::vector<SafetyFinding> findings;               ///< every row of the selection, in safetyFindings' order
    std::vector<std::optional<SafetyLeftOut>> leftOut; ///< beside findings: why a row stands in no cell
    QStringList groups;                                ///< those that occur, in the table's order
    QStringList treatments;                            ///< columns: catalogue order, comparators last
    std::vector<SafetyCell> cells;                     ///< row-major by group
    int studies = 0, arms = 0;
};
/// COMPARATORS false leaves out the columns of treatments without a strategy; their rows stay in `findings`.
[[nodiscard]] SafetyMap safetyMap(const Evidence& evidence, const Selection& selection, bool comparators = true);

/// Two arms of one trial and one event: a risk difference.
struct SafetyContrast {
    const Study* study = nullptr;
    const Arm* arm = nullptr;
    const Arm* versus = nullptr;
    const SafetyRow* armRow = nullptr; ///< null where reported
    const SafetyRow* versusRow = nullptr;
    const ContrastRow* reported = nullptr; ///< null where computed
    QString word;                          ///< the source's
    std::optional<double> atHours;
    int events = 0, n = 0, versusEvents = 0, versusN = 0; ///< computed only
    std::optional<double> estimate, lower,
        upper; ///< risk difference as a fraction (Newcombe 1998, method 10) where computed
    bool eventsDerived = false, read = false;
};
/// Of the words of GROUP, in library and file order. Two rows are compared that are of one word and time, with n, of
/// arms of one stage of which neither is part of the other; never in a crossover. The arm is the one nearer to
/// `experimental`. Reported contrasts of the same words stand as printed, if they are risk differences of two arms.
[[nodiscard]] std::vector<SafetyContrast> safetyContrasts(const Evidence& evidence, const Selection& selection,
                                                          const EventGroup& group);

/// One arm that reports both a benefit and a harm. The people counted may differ: who was analysed, who took a dose.
struct Tradeoff {
    ArmRate benefit;
    SafetyFinding harm; ///< of several rows of the group the earliest word's latest one
};
/// Arms of every role. The benefit is the row that stands for the arm by the rules of `rates`; since nothing is pooled,
/// also where the same people stand in another study, where it was not read, and where no time or number is printed.
[[nodiscard]] std::vector<Tradeoff> tradeoffs(const Evidence& evidence, const Selection& selection, RateOutcome outcome,
                                              const EventGroup& group);

} // namespace trd
