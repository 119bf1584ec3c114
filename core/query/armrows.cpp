// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/armrows.h"

#include "stats/interval.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace trd {

namespace {

bool definitionSaysResponders(const QString& definition) {
    static const QRegularExpression pattern(
        QStringLiteral(R"(\b(?:among|of)\s+(?:(?!non\b)[\w-]+\s+){0,3}?(?:responders|remitters|remissions)\b)"
                       R"(|^responders\s+still\b|\bof\s+those\s+still\s+(?:treated|in\s+treatment|on\s+treatment)\b)"),
        QRegularExpression::CaseInsensitiveOption);
    return !definition.isEmpty() && pattern.match(definition).hasMatch();
}

bool noteSaysResponders(const QString& note) {
    // A note that only mentions responders is no match: it must say that everyone was chosen for having responded.
    static const QRegularExpression pattern(
        QStringLiteral(R"(\b(?:chosen|selected|enrolled|recruited)\s+(?:for|after|because\s+of)\s+(?:an?\s+|their\s+)?)"
                       R"((?:earlier|previous|prior|initial)\s+respon)"),
        QRegularExpression::CaseInsensitiveOption);
    return !note.isEmpty() && pattern.match(note).hasMatch();
}

/// Named scales in rule 5's order, then other scales, then none.
int scaleRank(const QString& scale) {
    static constexpr std::array order{QLatin1String("MADRS"), QLatin1String("HAM-D"), QLatin1String("QIDS-C"),
                                      QLatin1String("QIDS-SR"), QLatin1String("PHQ-9")};
    const auto found = std::ranges::find_if(order, [&](QLatin1String name) { return scale == name; });
    return static_cast<int>(found - order.begin()) + (scale.isEmpty() ? 1 : 0);
}

} // namespace

std::optional<Count> countOf(std::optional<int> n, std::optional<int> events, std::optional<double> percent) {
    if (!n || *n < 1) return {};
    if (events) return Count{*n, *events, false};
    if (!percent) return {};
    return Count{*n, static_cast<int>(std::lround(*n * *percent / 100)), true};
}

ArmRate armRate(const Study& study, const Arm* arm, const OutcomeRow& row) {
    ArmRate rate;
    rate.study = &study;
    rate.arm = arm;
    rate.row = &row;
    if (row.at) rate.atHours = row.at->hours();
    rate.read = isRead(study, row.source);
    if (const auto count = countOf(row)) {
        rate.n = count->n;
        rate.events = count->events;
        rate.eventsDerived = count->derived;
        rate.rate = static_cast<double>(count->events) / count->n;
        const stats::Interval interval = stats::wilson(count->events, count->n);
        rate.lower = interval.lower;
        rate.upper = interval.upper;
    } else {
        rate.n = row.n;
        rate.events = row.events;
        if (row.percent) rate.rate = *row.percent / 100;
    }
    return rate;
}

bool standsBefore(const OutcomeRow& row, const OutcomeRow& other) {
    const bool counts = countOf(row).has_value(), otherCounts = countOf(other).has_value();
    if (counts != otherCounts) return counts;
    if (row.scale != other.scale) {
        const int rank = scaleRank(row.scale), otherRank = scaleRank(other.scale);
        return rank != otherRank ? rank < otherRank : row.scale < other.scale;
    }
    return &row < &other;
}

std::size_t treatmentRank(const Evidence& evidence, const QString& treatment) {
    const Treatment* found = evidence.treatment(treatment);
    return found ? static_cast<std::size_t>(found - evidence.treatments.data()) : evidence.treatments.size();
}

const Arm* bearerOf(const Study& study, const Arm* arm) {
    if (arm) return arm;
    const auto found = std::ranges::find(study.arms, ArmRole::Experimental, &Arm::role);
    return found == study.arms.end() ? nullptr : &*found;
}

const Study* OverlapGuard::overlapping(const Study& study) const {
    std::size_t earliest = m_named.value(study.id, m_order.size());
    for (const QString& other : study.overlaps) earliest = std::min(earliest, m_taken.value(other, m_order.size()));
    return earliest == m_order.size() ? nullptr : m_order[earliest];
}

void OverlapGuard::take(const Study& study) {
    m_taken.insert(study.id, m_order.size());
    for (const QString& other : study.overlaps)
        if (!m_named.contains(other)) m_named.insert(other, m_order.size());
    m_order.push_back(&study);
}

bool RespondersOnly::operator()(const Study& study, const OutcomeRow& row) {
    if (m_study != &study) {
        m_study = &study;
        m_everyRow = noteSaysResponders(study.note);
    }
    if (m_everyRow) return true;
    if (row.definition.isEmpty()) return false;
    auto known = m_definitions.find(row.definition);
    if (known == m_definitions.end())
        known = m_definitions.insert(row.definition, definitionSaysResponders(row.definition));
    return *known;
}

bool amongResponders(const Study& study, const OutcomeRow& row) { return RespondersOnly()(study, row); }

} // namespace trd
