// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/safety.h"

#include "query/armrows.h"
#include "query/contrasts.h"
#include "stats/interval.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace trd {

namespace {

/// People behind rows, each once: an arm's largest n, without arms that are part of another here, and of studies that
/// overlap the larger one.
void countPeople(SafetyCell& cell, const std::vector<SafetyFinding>& findings) {
    std::map<const Arm*, std::optional<int>> ofArm;
    std::map<const Study*, std::vector<const Arm*>> ofStudy;
    for (const std::size_t at : cell.rows) {
        const SafetyFinding& finding = findings[at];
        const auto [held, isNew] = ofArm.try_emplace(finding.arm, finding.n);
        if (isNew)
            ofStudy[finding.study].push_back(finding.arm);
        else if (finding.n)
            held->second = std::max(held->second.value_or(0), *finding.n);
    }
    cell.arms = static_cast<int>(ofArm.size());
    cell.everyArmCounted = std::ranges::all_of(ofArm, [](const auto& arm) { return arm.second.has_value(); });
    std::vector<std::pair<int, const Study*>> studies;
    for (const auto& [study, arms] : ofStudy) {
        int people = 0;
        for (const Arm* arm : arms)
            if (std::ranges::none_of(arms, [&](const Arm* other) { return other->id == arm->partOf; }))
                people += ofArm[arm].value_or(0);
        studies.emplace_back(people, study);
    }
    std::ranges::sort(studies, [](const auto& one, const auto& other) {
        return one.first != other.first ? one.first > other.first : one.second->id < other.second->id;
    });
    OverlapGuard counted;
    for (const auto& [people, study] : studies) {
        if (counted.overlapping(*study)) continue;
        counted.take(*study);
        cell.people += people;
    }
}

bool sameTime(const std::optional<TimePoint>& one, const std::optional<TimePoint>& other) {
    return one.has_value() == other.has_value() && (!one || one->hours() == other->hours());
}

/// Newcombe's hybrid score interval for a difference of two independent proportions (Newcombe 1998, Stat Med 17:873,
/// method 10): Wilson's limits put together.
stats::Interval newcombe(double events1, double n1, double events2, double n2) {
    const double one = events1 / n1, other = events2 / n2, difference = one - other;
    const stats::Interval a = stats::wilson(events1, n1), b = stats::wilson(events2, n2);
    return {difference - std::hypot(one - a.lower, b.upper - other),
            difference + std::hypot(a.upper - one, other - b.lower)};
}

} // namespace

SafetyMap safetyMap(const Evidence& evidence, const Selection& selection, bool comparators) {
    SafetyMap map;
    map.findings = safetyFindings(evidence, selection);
    map.leftOut.resize(map.findings.size());
    const EventTable& table = eventTable();
    std::map<std::pair<QString, QString>, SafetyCell> cells;
    std::map<std::pair<QString, QString>, std::vector<std::size_t>> means;
    QSet<const Study*> studies;
    QSet<const Arm*> arms;
    for (std::size_t at = 0; at < map.findings.size(); ++at) {
        const SafetyFinding& finding = map.findings[at];
        studies.insert(finding.study);
        if (finding.arm) arms.insert(finding.arm);
        const std::pair key{table.groupOf(finding.row->event).id, finding.treatment};
        if (!finding.arm)
            map.leftOut[at] = SafetyLeftOut::WholeStudy;
        else if (finding.rate)
            cells[key].rows.push_back(at);
        else if (finding.row->mean)
            means[key].push_back(at);
        else
            map.leftOut[at] = SafetyLeftOut::NoFigure;
    }
    for (const auto& [key, rows] : means) {
        SafetyCell& cell = cells[key];
        if (cell.rows.empty()) {
            cell.rows = rows;
            cell.means = true;
        } else {
            for (const std::size_t at : rows) map.leftOut[at] = SafetyLeftOut::Mean;
        }
    }
    map.studies = static_cast<int>(studies.size());
    map.arms = static_cast<int>(arms.size());

    for (const auto& [key, cell] : cells)
        if (!map.treatments.contains(key.second) && (comparators || strategyOf(evidence, key.second)))
            map.treatments << key.second;
    std::ranges::sort(map.treatments, {}, [&](const QString& treatment) {
        const auto strategy = strategyOf(evidence, treatment);
        const Treatment* known = evidence.treatment(treatment);
        return std::make_tuple(!strategy || !known || !known->inCatalogue, treatmentRank(evidence, treatment),
                               treatment);
    });
    for (const EventGroup& group : table.groups)
        for (const QString& treatment : map.treatments) {
            const auto found = cells.find({group.id, treatment});
            if (found == cells.end()) continue;
            SafetyCell& cell = found->second;
            cell.group = group.id;
            cell.treatment = treatment;
            countPeople(cell, map.findings);
            for (const std::size_t at : cell.rows) {
                const SafetyFinding& finding = map.findings[at];
                cell.read = cell.read && finding.read;
                if (cell.means || group.id == otherEvents) continue; // different events have no common range
                cell.lowest = std::min(cell.lowest.value_or(2), *finding.rate);
                cell.highest = std::max(cell.highest.value_or(-1), *finding.rate);
            }
            if (!map.groups.contains(group.id)) map.groups << group.id;
            map.cells.push_back(cell);
        }
    return map;
}

std::vector<SafetyContrast> safetyContrasts(const Evidence& evidence, const Selection& selection,
                                            const EventGroup& group) {
    std::vector<SafetyContrast> found;
    // A contrast is of a selected treatment if either of its arms is: the arms are judged here, not by the query.
    Selection wide = selection;
    wide.treatments.clear();
    wide.strategies.clear();
    const auto asked = [&](const Arm* one, const Arm* other) {
        return matches(selection, *one, evidence) || matches(selection, *other, evidence);
    };
    std::vector<SafetyFinding> rows = safetyFindings(evidence, wide);
    std::erase_if(rows, [&](const SafetyFinding& row) {
        return !row.arm || !row.events || !row.n || !group.words.contains(row.row->event) ||
               !matches(selection, *row.study, evidence) || row.study->design.crossover.value_or(false);
    });
    std::ranges::stable_sort(rows, [](const SafetyFinding& one, const SafetyFinding& other) {
        return one.study != other.study ? one.study->id < other.study->id : one.row < other.row;
    });
    for (std::size_t a = 0; a < rows.size(); ++a)
        for (std::size_t b = a + 1; b < rows.size() && rows[b].study == rows[a].study; ++b) {
            const SafetyFinding &one = rows[a], &other = rows[b];
            if (one.arm == other.arm || one.row->event != other.row->event || !sameTime(one.row->at, other.row->at))
                continue;
            if (one.arm->stage != other.arm->stage || one.arm->partOf == other.arm->id ||
                other.arm->partOf == one.arm->id)
                continue;
            if (!asked(one.arm, other.arm)) continue;
            const bool inOrder =
                one.arm->role != other.arm->role ? one.arm->role < other.arm->role : one.arm < other.arm;
            const SafetyFinding &arm = inOrder ? one : other, &versus = inOrder ? other : one;
            SafetyContrast contrast;
            contrast.study = arm.study;
            contrast.arm = arm.arm;
            contrast.versus = versus.arm;
            contrast.armRow = arm.row;
            contrast.versusRow = versus.row;
            contrast.word = arm.row->event;
            contrast.atHours = arm.atHours;
            contrast.events = *arm.events;
            contrast.n = *arm.n;
            contrast.versusEvents = *versus.events;
            contrast.versusN = *versus.n;
            contrast.estimate = *arm.rate - *versus.rate;
            const stats::Interval interval = newcombe(*arm.events, *arm.n, *versus.events, *versus.n);
            contrast.lower = interval.lower;
            contrast.upper = interval.upper;
            contrast.eventsDerived = arm.eventsDerived || versus.eventsDerived;
            contrast.read = arm.read && versus.read;
            found.push_back(contrast);
        }
    for (const Study* study : selectedStudies(evidence, selection))
        for (const ContrastRow& row : study->contrasts) {
            const Arm *arm = study->arm(row.arm), *versus = study->arm(row.versus);
            if (!group.words.contains(row.outcome) || row.measure != Measure::RiskDifference || !arm || !versus)
                continue;
            const bool read = isRead(*study, row.source);
            if ((selection.readInSource && !read) || !asked(arm, versus)) continue;
            SafetyContrast contrast;
            contrast.study = study;
            contrast.arm = arm;
            contrast.versus = versus;
            contrast.reported = &row;
            contrast.word = row.outcome;
            if (row.at) contrast.atHours = row.at->hours();
            const auto fraction = [](std::optional<double> points) {
                return points ? std::optional(*points / 100) : points;
            };
            contrast.estimate = fraction(row.estimate);
            contrast.lower = fraction(row.lower);
            contrast.upper = fraction(row.upper);
            contrast.read = read;
            found.push_back(contrast);
        }
    std::ranges::stable_sort(found, {}, [](const SafetyContrast& contrast) { return contrast.study->id; });
    return found;
}

std::vector<Tradeoff> tradeoffs(const Evidence& evidence, const Selection& selection, RateOutcome outcome,
                                const EventGroup& group) {
    // The comparator belongs to the picture whether or not the selection lists control arms.
    Selection withControls = selection;
    withControls.controls = true;
    const Rates all = rates(evidence, withControls, outcome, GroupBy::Study);
    std::map<const Arm*, const SafetyFinding*> harms;
    const std::vector<SafetyFinding> findings = safetyFindings(evidence, selection);
    const auto rank = [&](const SafetyFinding& finding) {
        return std::make_pair(group.words.indexOf(finding.row->event), -finding.atHours.value_or(-1));
    };
    for (const SafetyFinding& finding : findings) {
        if (!finding.arm || !finding.rate || !group.words.contains(finding.row->event)) continue;
        const auto [held, isNew] = harms.try_emplace(finding.arm, &finding);
        if (!isNew && rank(finding) < rank(*held->second)) held->second = &finding;
    }
    std::vector<Tradeoff> found;
    QSet<const Arm*> seen;
    const auto add = [&](const ArmRate& rate) {
        const auto harm = harms.find(rate.arm);
        if (!rate.arm || !rate.rate || harm == harms.end() || seen.contains(rate.arm)) return;
        seen.insert(rate.arm);
        found.push_back({rate, *harm->second});
    };
    for (const RateGroup& study : all.groups) {
        for (const ArmRate& rate : study.studies) add(rate);
        for (const ArmRate& rate : study.unpooled)
            if (rate.drawnHollow() || rate.why == LeftOutWhy::NoTime) add(rate);
    }
    for (const LeftOut& out : all.leftOut)
        if (out.why == LeftOutWhy::Overlap || out.why == LeftOutWhy::PartOfAnother)
            add(armRate(*out.study, out.arm, *out.row));
    std::ranges::stable_sort(found, {}, [](const Tradeoff& tradeoff) { return tradeoff.benefit.study->id; });
    return found;
}

} // namespace trd
