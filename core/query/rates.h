// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How often: rates of single arms, pooled by treatment, strategy or study. Descriptive: arms of different trials are no
// comparison. The ten rules that decide which row stands for an arm are those of cli.md, "What a rate is".

#include "query/selection.h"

#include <span>

namespace trd {

enum class RateOutcome { Response, Remission };
/// By treatment a comparator keeps its own id; by strategy those without one share the group "comparator".
enum class GroupBy { Treatment, Strategy, Study };

/// The group of arms whose treatment has no strategy.
inline constexpr QLatin1String comparatorGroup{"comparator"};

/// Why an arm's row does not stand in a pooled figure.
enum class LeftOutWhy {
    NoTime,           ///< the row names no time
    MaintenanceClock, ///< times count from the start of maintenance
    AmongResponders,  ///< a rate among responders, remitters or those still treated (amongResponders)
    WholeStudy,       ///< a figure of arm `all`
    NoDenominator,    ///< no n in the row
    NotRead,          ///< the source was not read
    PartOfAnother,    ///< the people of an arm that already stands in the group (part_of)
    Overlap,          ///< the people of a study that already stands in the group
    AnotherRow        ///< another row of the same arm stands for it
};

template <> struct Words<RateOutcome> {
    static constexpr std::array table{std::pair{RateOutcome::Response, "response"},
                                      std::pair{RateOutcome::Remission, "remission"}};
};
template <> struct Words<GroupBy> {
    static constexpr std::array table{std::pair{GroupBy::Treatment, "treatment"},
                                      std::pair{GroupBy::Strategy, "strategy"}, std::pair{GroupBy::Study, "study"}};
};
template <> struct Words<LeftOutWhy> {
    static constexpr std::array table{std::pair{LeftOutWhy::NoTime, "no-time"},
                                      std::pair{LeftOutWhy::MaintenanceClock, "maintenance-clock"},
                                      std::pair{LeftOutWhy::AmongResponders, "among-responders"},
                                      std::pair{LeftOutWhy::WholeStudy, "whole-study"},
                                      std::pair{LeftOutWhy::NoDenominator, "no-denominator"},
                                      std::pair{LeftOutWhy::NotRead, "not-read"},
                                      std::pair{LeftOutWhy::PartOfAnother, "part-of-another"},
                                      std::pair{LeftOutWhy::Overlap, "overlap"},
                                      std::pair{LeftOutWhy::AnotherRow, "another-row"}};
};

/// One row of an arm as drawn and listed.
struct ArmRate {
    const Study* study = nullptr;
    const Arm* arm = nullptr; ///< null for a row of arm `all`
    const OutcomeRow* row = nullptr;
    std::optional<double> atHours;
    std::optional<int> n, events;
    bool eventsDerived = false;         ///< round(n × percent / 100)
    std::optional<double> rate;         ///< fraction: events/n, else the printed percentage; empty for events without n
    std::optional<double> lower, upper; ///< Wilson, 95 %; only with n
    bool read = false;
    bool amongResponders = false;
    std::optional<LeftOutWhy> why; ///< in a list of unpooled rows: why it is not pooled

    /// Whether an unpooled row belongs in the chart as a point of its own: rows without a time, on the maintenance
    /// clock or among responders are listed only.
    [[nodiscard]] bool drawnHollow() const {
        return rate && (why == LeftOutWhy::NoDenominator || why == LeftOutWhy::NotRead);
    }
};

/// A row whose arm or study does not stand, or for which another row of its arm stands.
struct LeftOut {
    const Study* study = nullptr;
    const Arm* arm = nullptr;
    const OutcomeRow* row = nullptr;
    LeftOutWhy why = LeftOutWhy::AnotherRow;
    QString other; ///< the study or arm that stands instead (Overlap, PartOfAnother)
};

struct RateGroup {
    QString id;                       ///< treatment id, strategy word or "comparator", or study id
    std::optional<Strategy> strategy; ///< empty: comparator
    Resistance resistance = Resistance::Resistant;
    bool control = false;                  ///< a group of control arms
    int k = 0, n = 0, events = 0;          ///< k: the arms pooled
    double rate = 0, lower = 0, upper = 0; ///< fractions; k = 1: Wilson, else logit + REML + HKSJ
    std::optional<double> predictionLower, predictionUpper, tau2, i2; ///< tau2 on the logit scale, i2 in percent
    bool converged = true;
    std::vector<ArmRate> studies;  ///< those pooled, in pooling order
    std::vector<ArmRate> unpooled; ///< of this group, each with its `why`, in library and file order; never pooled

    /// Whether there is a pooled rate to show: an estimate that did not converge is none.
    [[nodiscard]] bool isPooled() const { return k > 0 && converged; }
    /// Whether people are told where a new setting's rate could lie: of two arms an interval rests on one degree of
    /// freedom and says nothing.
    [[nodiscard]] bool saysPrediction() const { return isPooled() && k > 2 && predictionLower && predictionUpper; }
};

struct Rates {
    RateOutcome outcome = RateOutcome::Response;
    GroupBy by = GroupBy::Treatment;
    Window window;
    /// Also groups with k = 0 that have unpooled rows. Order: experimental and active-control arms before groups of
    /// control arms; within these the catalogue's order (strategies: the enumeration's; studies: the library's),
    /// comparators last; then resistance.
    std::vector<RateGroup> groups;
    std::vector<ArmRate> unpooled; ///< all unpooled rows, in group order
    std::vector<LeftOut> leftOut;  ///< in library and file order
    int studies = 0, people = 0;   ///< distinct studies and summed n behind the pooled groups
};

/// The rows that stand for each arm, and what they come to (cli.md, rules 1 to 8). Rows that are not of the question
/// (another kind, scale or time, an arm that was not asked for) appear nowhere; every other row is pooled, unpooled or
/// left out. Pointers point into the evidence, which must outlive the result.
[[nodiscard]] Rates rates(const Evidence& evidence, const Selection& selection, RateOutcome outcome,
                          GroupBy by = GroupBy::Treatment);

/// How many arms report a rate but stand in no pooled figure of these groups. Arms whose people stand in another arm
/// or study (`leftOut`) are not among them.
[[nodiscard]] int armsNotPooled(std::span<const RateGroup> groups);

/// Whether a row counts only people who had responded, remitted or stayed in treatment before (rule 2). Its definition
/// says so ("among responders", "of those still treated", "share of the ketamine responders"; neither completers nor
/// "responder or remitter"), or the study's note says that everyone was chosen for an earlier response.
[[nodiscard]] bool amongResponders(const Study& study, const OutcomeRow& row);

} // namespace trd
