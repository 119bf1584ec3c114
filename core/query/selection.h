// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One selection drives chart, table, exports and command line alike.

#include "model/library.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace trd {

/// What a page or a command asks for. Empty lists mean "no restriction".
struct Selection {
    QStringList treatments;
    std::vector<Strategy> strategies;
    std::vector<DesignType> designs;
    QStringList scales;
    std::optional<TimePoint> from, to; ///< ends inclusive; where empty, the query's own default window holds
    bool randomisedOnly = false;       ///< design.type randomised
    bool readInSource = false;         ///< only rows whose source was read
    std::vector<Resistance> resistance{Resistance::Resistant}; ///< several are never pooled together: one group a kind
    bool controls = false;                                     ///< control arms too, in groups of their own
    QString set = QStringLiteral("review");

    friend bool operator==(const Selection&, const Selection&) = default;
};

/// The selection without its filters: the study set stays, for it is a choice of the ground and not a filter on it.
[[nodiscard]] inline Selection withoutFilters(const Selection& selection) {
    Selection plain;
    plain.set = selection.set;
    return plain;
}

/// The name under which every study of the library is selected.
inline constexpr QLatin1String allStudiesSet{"all"};

/// Hours from first to last, ends inclusive; an open end is infinite.
struct Window {
    double fromHours = 0, toHours = 0;
    bool isDefault = false; ///< neither --from nor --to was given
    [[nodiscard]] bool contains(const TimePoint& at) const { return at.hours() >= fromHours && at.hours() <= toHours; }
};

/// The window of rates and contrasts: 0 to 12 weeks unless the selection says otherwise (cli.md, rule 1). Where it
/// gives one end only, the other keeps its default; a `from` at 12 weeks or later leaves the end open.
[[nodiscard]] Window rateWindow(const Selection& selection);
/// The window of queries that have no default one: all times, save those that the selection excludes.
[[nodiscard]] Window openWindow(const Selection& selection);

/// A study-level match: set, design, resistance, randomised-only, and any arm's treatment or strategy in the selection.
/// A file that does not state its resistance asked for none: it counts as `not-required`.
[[nodiscard]] bool matches(const Selection& selection, const Study& study, const Evidence& evidence);
/// The resistance of a study's population, as `matches` reads it.
[[nodiscard]] Resistance resistanceOf(const Study& study);
/// An arm-level match on treatment and strategy (the treatment's strategy, not the study's).
[[nodiscard]] bool matches(const Selection& selection, const Arm& arm, const Evidence& evidence);

/// The studies of a selection, in the library's order.
[[nodiscard]] std::vector<const Study*> selectedStudies(const Evidence& evidence, const Selection& selection);
/// The sets that the library knows: "all", "review", then the others by name.
[[nodiscard]] QStringList knownSets(const Evidence& evidence);

/// The scales of the library's rows, by name.
[[nodiscard]] QStringList knownScales(const Evidence& evidence);

/// Whether a row of this source was read in it.
[[nodiscard]] bool isRead(const Study& study, const QString& source);

/// The strategy of a treatment: empty for comparators without one.
[[nodiscard]] std::optional<Strategy> strategyOf(const Evidence& evidence, const QString& treatment);

} // namespace trd
