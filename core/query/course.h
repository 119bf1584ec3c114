// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How fast and how long: onset times, the course of response since the first dose, and what holds.

#include "query/rates.h"

namespace trd {

/// One study's own finding about time. Never pooled: medians and first visits of studies are shown as they are.
struct OnsetFinding {
    const Study* study = nullptr;
    const Arm* arm = nullptr; ///< null for arm `all`
    const OnsetRow* row = nullptr;
    QString treatment; ///< of the arm; the study's first experimental treatment for arm `all`
    double atHours = 0;
    std::optional<double> lowerHours, upperHours;
    bool maintenanceClock = false;
    bool read = false;
};

/// Rows with a time, by treatment (catalogue order), then time, then library and file order. Without --from/--to: all
/// times. Arms of every role: a row of a control arm is its study's finding as well, and is told by its arm's role.
[[nodiscard]] std::vector<OnsetFinding> onsetFindings(const Evidence& evidence, const Selection& selection);

/// The course of one arm: its rates of one outcome by time since the first dose, one row a time (rules 4 and 5). Points
/// without n have `why` NoDenominator and no interval.
struct ArmCourse {
    const Study* study = nullptr;
    const Arm* arm = nullptr;
    QString treatment;
    std::vector<ArmRate> points; ///< ascending time, at least one
};
/// By treatment (catalogue order), then library and file order. Default window: none (minutes to a year and beyond).
/// Maintenance-clock studies are left out (their zero is another), as are rates among responders and rows with neither
/// a percentage nor n; control arms are drawn where the selection asks for them.
[[nodiscard]] std::vector<ArmCourse> courses(const Evidence& evidence, const Selection& selection, RateOutcome outcome);

/// What is known of how long it holds: relapse and sustained rates, hazard ratios and times of relapse.
struct DurabilityFinding {
    enum class Kind { Rate, Contrast, Time } kind = Kind::Rate;
    const Study* study = nullptr;
    const Arm* arm = nullptr;
    const Arm* versus = nullptr;
    QString treatment;
    std::optional<double> atHours;
    bool maintenanceClock = false;
    bool amongResponders = false;
    std::optional<ArmRate> rate;           ///< Kind::Rate: relapse, sustained response, sustained remission
    const ContrastRow* contrast = nullptr; ///< Kind::Contrast: hazard ratios, relapse contrasts
    const OnsetRow* time = nullptr;        ///< Kind::Time: median time to relapse
    bool read = false;
};
/// By treatment (catalogue order), then library order, rates before contrasts before times, then file order. Contrasts
/// are those of relapse, time to relapse and the sustained kinds, and hazard ratios of anything but reaching response
/// or remission, which is no matter of holding it. Arms of every role; all times unless the selection says otherwise,
/// and then still the rows that name no time and those of a maintenance clock. Never pooled.
[[nodiscard]] std::vector<DurabilityFinding> durability(const Evidence& evidence, const Selection& selection);

} // namespace trd
