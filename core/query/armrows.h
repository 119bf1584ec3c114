// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the queries of this folder share: reading one row of an arm, and which of several rows stands before another.

#include "query/rates.h"

#include <QHash>

namespace trd {

/// The people a row counts and how many of them had the event; a percentage and n give round(n × percent / 100).
struct Count {
    int n = 0, events = 0;
    bool derived = false;
};
/// Nothing where the row prints no n, or neither events nor a percentage.
[[nodiscard]] std::optional<Count> countOf(std::optional<int> n, std::optional<int> events,
                                           std::optional<double> percent);
[[nodiscard]] inline std::optional<Count> countOf(const OutcomeRow& row) {
    return countOf(row.n, row.events, row.percent);
}

/// The row as drawn and listed, without `why`.
[[nodiscard]] ArmRate armRate(const Study& study, const Arm* arm, const OutcomeRow& row);

/// Rule 5 at one time: rows that count before rows without n, then MADRS, HAM-D, QIDS-C, QIDS-SR, PHQ-9, others by
/// name, no scale last, then file order (both rows belong to one study).
[[nodiscard]] bool standsBefore(const OutcomeRow& row, const OutcomeRow& other);

/// Whether the selection asks for this scale; a row without one is left out as soon as it asks for any.
[[nodiscard]] inline bool matchesScale(const Selection& selection, const QString& scale) {
    return selection.scales.isEmpty() || selection.scales.contains(scale);
}

/// Where a treatment stands in the catalogue's order; unknown ones last.
[[nodiscard]] std::size_t treatmentRank(const Evidence& evidence, const QString& treatment);

/// The arm whose treatment a row is about: its own, or the study's first experimental one for arm `all`; null if none.
[[nodiscard]] const Arm* bearerOf(const Study& study, const Arm* arm);

/// Keeps people from being counted twice: remembers the studies taken so far, and tells whether another shares people
/// with one of them, whichever of the two files says so. One lookup a name, so that thousands of studies cost no more
/// than few.
class OverlapGuard {
public:
    /// The study taken earliest that shares people with this one; null where there is none.
    [[nodiscard]] const Study* overlapping(const Study& study) const;
    void take(const Study& study);

private:
    std::vector<const Study*> m_order;
    QHash<QString, std::size_t> m_taken, m_named; ///< by id: when it was taken; when a study that names it was
};

/// amongResponders for many rows: definitions repeat, and the pattern is dear over thousands of studies.
class RespondersOnly {
public:
    [[nodiscard]] bool operator()(const Study& study, const OutcomeRow& row);

private:
    QHash<QString, bool> m_definitions;
    const Study* m_study = nullptr;
    bool m_everyRow = false;
};

} // namespace trd
