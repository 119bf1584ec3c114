// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Within-trial contrasts: as reported, and computed from the counts of two arms of one study (cli.md, rule 9).

#include "query/selection.h"

namespace trd {

enum class ContrastOrigin { Reported, Computed };
template <> struct Words<ContrastOrigin> {
    static constexpr std::array table{std::pair{ContrastOrigin::Reported, "reported"},
                                      std::pair{ContrastOrigin::Computed, "computed"}};
};

struct ContrastQuery {
    QString outcome = QStringLiteral("response");        ///< response, remission, change, … as in the files
    std::optional<Measure> measure = Measure::RiskRatio; ///< empty: every reported measure, computed ones as risk ratio
};

struct TrialContrast {
    const Study* study = nullptr;
    const Arm* arm = nullptr;              ///< null for arm `all`
    const Arm* versus = nullptr;           ///< null for versus `baseline`
    const ContrastRow* reported = nullptr; ///< null where computed
    const OutcomeRow* armRow = nullptr;    ///< computed only: the two rows
    const OutcomeRow* versusRow = nullptr;
    ContrastOrigin origin = ContrastOrigin::Reported;
    Measure measure = Measure::RiskRatio;
    QString outcome, scale, definition;
    std::optional<double> atHours;
    std::optional<double> estimate, se, lower, upper; ///< natural scale; risk difference in percentage points, as in
                                                      ///< the files; se only where printed
    std::optional<double> p, pBelow;                  ///< printed as "p = …" or as "p < …"
    double level = 95;                                ///< of lower and upper, in percent
    QString favours;               ///< arm id, where the source prints a size without its sign ("sign not printed")
    bool eventsDerived = false;    ///< computed from events that were themselves derived from a percentage
    bool maintenanceClock = false; ///< atHours counts from the start of maintenance
    bool read = false;
    QString source; ///< source id (of the arm's row where computed)
};

/// In the order: study id, reported before computed, file order.
///
/// Reported rows stand as printed; those without a time, and those of a maintenance clock, whatever the window.
/// Computed ones need two rows of `outcome` at one time, within the window or on a maintenance clock, with n, of arms
/// of one stage and neither part of the other, alike in scale, time and definition; never in a crossover. `arm` is the
/// one nearer to `experimental` by role; of two alike the one that comes first in the file. A ratio that does not
/// exist, because no one or everyone in both arms had the event, is not listed. Ratios: log scale, Wald; zero cells as
/// in stats/effects.h. A contrast is of a selected treatment or strategy if either of its arms is.
[[nodiscard]] std::vector<TrialContrast> contrasts(const Evidence& evidence, const Selection& selection,
                                                   const ContrastQuery& query);

/// Those that one axis can hold: `contrasts`, of changes only those on scales of depression.
[[nodiscard]] std::vector<TrialContrast> drawnContrasts(const Evidence& evidence, const Selection& selection,
                                                        const ContrastQuery& query);

/// What `contrasts` would list as well if there were no window: for the count that is said wherever one narrows.
[[nodiscard]] std::vector<TrialContrast> contrastsOutside(const Evidence& evidence, const Selection& selection,
                                                          const ContrastQuery& query);

/// The outcomes that a contrast of this library can be asked for: those printed, and the counts, by name.
[[nodiscard]] QStringList contrastOutcomes(const Evidence& evidence);

/// The measures that a figure of this outcome can be drawn by, the usual one first: of counts the four of counts, of
/// anything else those that the library prints. Empty where nothing compares it.
[[nodiscard]] std::vector<Measure> contrastMeasures(const Evidence& evidence, const QString& outcome);

/// The value of a ratio or difference that means "no difference": 1 for ratios, 0 for differences.
[[nodiscard]] double nullValue(Measure measure);
[[nodiscard]] bool isRatio(Measure measure);

} // namespace trd
