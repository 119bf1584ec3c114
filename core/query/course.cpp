// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/course.h"

#include "query/armrows.h"

#include <algorithm>
#include <tuple>

namespace trd {

namespace {

std::optional<double> hoursOf(std::optional<double> value, const TimePoint& at) {
    if (!value) return {};
    return TimePoint{*value, at.unit}.hours();
}

bool isSustained(OutcomeKind kind) {
    return kind == OutcomeKind::SustainedResponse || kind == OutcomeKind::SustainedRemission ||
           kind == OutcomeKind::Relapse;
}

bool isOfDurability(const ContrastRow& row) {
    const QString& outcome = row.outcome;
    if (outcome == QLatin1String("relapse") || outcome == QLatin1String("time to relapse")) return true;
    if (outcome == QLatin1String("sustained-response") || outcome == QLatin1String("sustained-remission")) return true;
    return row.measure == Measure::HazardRatio && outcome != QLatin1String("response") &&
           outcome != QLatin1String("remission");
}

/// One row a time for one arm, ascending.
std::vector<ArmRate> pointsOf(const Study& study, const Arm& arm, std::vector<const OutcomeRow*>& rows) {
    std::ranges::sort(rows, [](const OutcomeRow* row, const OutcomeRow* other) {
        const double at = row->at->hours(), otherAt = other->at->hours();
        return at != otherAt ? at < otherAt : standsBefore(*row, *other);
    });
    std::vector<ArmRate> points;
    for (const OutcomeRow* row : rows) {
        if (!points.empty() && points.back().atHours == row->at->hours()) continue;
        points.push_back(armRate(study, &arm, *row));
        if (!countOf(*row)) points.back().why = LeftOutWhy::NoDenominator;
    }
    return points;
}

} // namespace

std::vector<OnsetFinding> onsetFindings(const Evidence& evidence, const Selection& selection) {
    const Window window = openWindow(selection);
    std::vector<OnsetFinding> findings;
    for (const Study& study : evidence.studies) {
        if (!matches(selection, study, evidence)) continue;
        for (const OnsetRow& row : study.onset) {
            if (!row.at || !window.contains(*row.at) || !matchesScale(selection, row.scale)) continue;
            OnsetFinding finding;
            finding.read = isRead(study, row.source);
            if (selection.readInSource && !finding.read) continue;
            finding.study = &study;
            finding.arm = study.arm(row.arm);
            if (finding.arm && !matches(selection, *finding.arm, evidence)) continue;
            finding.row = &row;
            if (const Arm* bearer = bearerOf(study, finding.arm)) finding.treatment = bearer->treatment;
            finding.atHours = row.at->hours();
            finding.lowerHours = hoursOf(row.lower, *row.at);
            finding.upperHours = hoursOf(row.upper, *row.at);
            finding.maintenanceClock = study.design.maintenanceClock;
            findings.push_back(std::move(finding));
        }
    }
    std::ranges::stable_sort(findings, {}, [&](const OnsetFinding& finding) {
        return std::make_pair(treatmentRank(evidence, finding.treatment), finding.atHours);
    });
    return findings;
}

std::vector<ArmCourse> courses(const Evidence& evidence, const Selection& selection, RateOutcome outcome) {
    const Window window = openWindow(selection);
    const OutcomeKind kind = outcome == RateOutcome::Response ? OutcomeKind::Response : OutcomeKind::Remission;
    RespondersOnly respondersOnly;
    std::vector<ArmCourse> found;
    std::vector<const OutcomeRow*> rows;
    for (const Study& study : evidence.studies) {
        if (study.design.maintenanceClock || !matches(selection, study, evidence)) continue;
        for (const Arm& arm : study.arms) {
            if (arm.role == ArmRole::Control && !selection.controls) continue;
            rows.clear();
            for (const OutcomeRow& row : study.outcomes) {
                if (row.kind != kind || row.arm != arm.id || !row.at || !window.contains(*row.at)) continue;
                if (!matchesScale(selection, row.scale) || (!row.percent && !countOf(row))) continue;
                if (selection.readInSource && !isRead(study, row.source)) continue;
                if (!respondersOnly(study, row)) rows.push_back(&row);
            }
            // A control arm stands beside those that were compared with it, whatever it received.
            if (rows.empty() || (arm.role != ArmRole::Control && !matches(selection, arm, evidence))) continue;
            found.push_back({&study, &arm, arm.treatment, pointsOf(study, arm, rows)});
        }
    }
    std::ranges::stable_sort(found, {},
                             [&](const ArmCourse& course) { return treatmentRank(evidence, course.treatment); });
    return found;
}

std::vector<DurabilityFinding> durability(const Evidence& evidence, const Selection& selection) {
    const Window window = openWindow(selection);
    RespondersOnly respondersOnly;
    std::vector<DurabilityFinding> findings;
    for (const Study& study : evidence.studies) {
        if (!matches(selection, study, evidence)) continue;
        const bool maintenance = study.design.maintenanceClock;
        const auto add = [&](DurabilityFinding::Kind kind, const auto& row) -> DurabilityFinding* {
            if (row.at && !maintenance && !window.contains(*row.at)) return nullptr;
            if (!matchesScale(selection, row.scale)) return nullptr;
            DurabilityFinding finding;
            finding.read = isRead(study, row.source);
            if (selection.readInSource && !finding.read) return nullptr;
            finding.kind = kind;
            finding.study = &study;
            finding.arm = study.arm(row.arm);
            if (finding.arm && !matches(selection, *finding.arm, evidence)) return nullptr;
            if (const Arm* bearer = bearerOf(study, finding.arm)) finding.treatment = bearer->treatment;
            if (row.at) finding.atHours = row.at->hours();
            finding.maintenanceClock = maintenance;
            findings.push_back(std::move(finding));
            return &findings.back();
        };
        for (const OutcomeRow& row : study.outcomes) {
            if (!isSustained(row.kind)) continue;
            DurabilityFinding* finding = add(DurabilityFinding::Kind::Rate, row);
            if (!finding) continue;
            finding->rate = armRate(study, finding->arm, row);
            finding->amongResponders = finding->rate->amongResponders = respondersOnly(study, row);
        }
        for (const ContrastRow& row : study.contrasts) {
            if (!isOfDurability(row)) continue;
            DurabilityFinding* finding = add(DurabilityFinding::Kind::Contrast, row);
            if (!finding) continue;
            finding->contrast = &row;
            finding->versus = study.arm(row.versus);
        }
        for (const OnsetRow& row : study.onset) {
            if (row.event != OnsetEvent::MedianTimeToRelapse) continue;
            DurabilityFinding* finding = add(DurabilityFinding::Kind::Time, row);
            if (!finding) continue;
            finding->time = &row;
            finding->versus = study.arm(row.versus);
        }
    }
    std::ranges::stable_sort(findings, {}, [&](const DurabilityFinding& finding) {
        return std::make_tuple(treatmentRank(evidence, finding.treatment), finding.study, finding.kind);
    });
    return findings;
}

} // namespace trd
