// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How often: rates of single arms, pooled by treatment, strategy or study. Descriptive: arms of different trials are no
// comparison. The ten rules that decide which row stands for an arm are those of cli.md, "What a rate is".

#include "query/selection.h"

namespace trd {

enum class RateOutcome { Response, Remission };
enum class GroupBy { Treatment, Strategy, Study };

/// Why an arm's row does not stand in a pooled figure.
enum class LeftOutWhy {
    NoTime,             ///< the row names no time
    MaintenanceClock,   ///< times count from the start of maintenance
    AmongResponders,    ///< a rate among responders only
    WholeStudy,         ///< a figure of arm `all`
    NoDenominator,      ///< no n in the row
    NotRead,            ///< the source was not read
    PartOfAnother,      ///< the people of an arm that already stands in the group (part_of)
    Overlap,            ///< the people of a study that already stands in the group
    AnotherRow          ///< another row of the same arm stands for it
};

/// One row of an arm as drawn and listed.
struct ArmRate {
    const Study* study = nullptr;
    const Arm* arm = nullptr;          ///< null for a row of arm `all`
    const OutcomeRow* row = nullptr;
    std::optional<double> atHours;
    std::optional<int> n, events;
    bool eventsDerived = false;        ///< round(n × percent / 100)
    double rate = 0;                   ///< fraction: events/n, or the printed percentage where there is no n
    std::optional<double> lower, upper; ///< Wilson, 95 %; only with n
    bool read = false;
};

struct LeftOut {
    const Study* study = nullptr;
    const Arm* arm = nullptr;
    const OutcomeRow* row = nullptr;
    LeftOutWhy why = LeftOutWhy::AnotherRow;
    QString other;                     ///< the study or arm that stands instead (Overlap, PartOfAnother)
};

struct RateGroup {
    QString id;                        ///< treatment id, strategy word or "comparator", or study id
    std::optional<Strategy> strategy;  ///< empty: comparator
    Resistance resistance = Resistance::Resistant;
    bool control = false;              ///< a group of control arms
    int k = 0, n = 0, events = 0;      ///< k: the arms pooled
    double rate = 0, lower = 0, upper = 0;                     ///< fractions; k = 1: Wilson, else logit + REML + HKSJ
    std::optional<double> predictionLower, predictionUpper, tau2, i2; ///< tau2 on the logit scale, i2 in percent
    bool converged = true;
    std::vector<ArmRate> studies;      ///< those pooled, in pooling order
    std::vector<ArmRate> unpooled;     ///< of this group: drawn hollow, without interval, never pooled
};

struct Rates {
    RateOutcome outcome = RateOutcome::Response;
    GroupBy by = GroupBy::Treatment;
    Window window;
    std::vector<RateGroup> groups;     ///< also groups with k = 0 that have unpooled rows
    std::vector<ArmRate> unpooled;     ///< all unpooled rows, in group order, then those that belong to no group
    std::vector<LeftOut> leftOut;
    int studies = 0, people = 0;       ///< distinct studies and summed n behind the pooled groups
};

[[nodiscard]] Rates rates(const Evidence& evidence, const Selection& selection, RateOutcome outcome,
                          GroupBy by = GroupBy::Treatment);

} // namespace trd
