// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/optionevidence.h"

#include <algorithm>

namespace trd {

namespace {

bool isControl(const Arm* arm) { return arm && arm->role == ArmRole::Control; }

void addRates(QHash<QString, OptionEvidence>& found, const Rates& rates,
              std::vector<RateGroup> OptionEvidence::*groups) {
    for (const RateGroup& group : rates.groups)
        if (const auto entry = found.find(group.id); entry != found.end() && !group.control)
            ((*entry).*groups).push_back(group);
}

void countStudies(QHash<QString, OptionEvidence>& found, const Evidence& evidence, const Selection& selection) {
    for (const Study& study : evidence.studies) {
        const bool isSelected = matches(selection, study, evidence);
        QStringList counted;
        for (const Arm& arm : study.arms) {
            if (isControl(&arm) || counted.contains(arm.treatment)) continue;
            counted.append(arm.treatment);
            const auto entry = found.find(arm.treatment);
            if (entry == found.end()) continue;
            ++entry->studiesInLibrary;
            entry->studies += isSelected;
        }
    }
}

} // namespace

const RateGroup* OptionEvidence::response() const {
    const auto pooled = std::ranges::find_if(responses, [](const RateGroup& group) { return group.k > 0; });
    return pooled == responses.end() ? nullptr : &*pooled;
}

const OnsetFinding* OptionEvidence::firstDifference() const {
    const OnsetFinding* earliest = nullptr;
    for (const OnsetFinding& finding : onset)
        if (finding.row->event == OnsetEvent::FirstSeparation && (!earliest || finding.atHours < earliest->atHours))
            earliest = &finding;
    return earliest;
}

int OptionEvidence::firstDifferenceStudies() const {
    QSet<const Study*> found;
    for (const OnsetFinding& finding : onset)
        if (finding.row->event == OnsetEvent::FirstSeparation) found.insert(finding.study);
    return static_cast<int>(found.size());
}

Selection pathwaySelection(Selection selection) {
    selection.treatments.clear();
    selection.strategies.clear();
    selection.controls = false;
    return selection;
}

QHash<QString, OptionEvidence> optionEvidence(const Evidence& evidence, const Selection& wanted) {
    const Selection selection = pathwaySelection(wanted);
    QHash<QString, OptionEvidence> found;
    for (const Treatment& treatment : evidence.treatments) found[treatment.id].treatment = treatment.id;
    const auto entryOf = [&found](const QString& treatment, const Arm* arm) -> OptionEvidence* {
        if (isControl(arm)) return nullptr;
        const auto entry = found.find(treatment);
        return entry == found.end() ? nullptr : &*entry;
    };
    addRates(found, rates(evidence, selection, RateOutcome::Response), &OptionEvidence::responses);
    addRates(found, rates(evidence, selection, RateOutcome::Remission), &OptionEvidence::remissions);
    for (const TrialContrast& contrast : contrasts(evidence, selection, ContrastQuery()))
        // One dose against another, or against the time before, is no control.
        if (contrast.arm && contrast.versus && contrast.arm->treatment != contrast.versus->treatment &&
            contrast.estimate) {
            if (OptionEvidence* entry = entryOf(contrast.arm->treatment, contrast.arm))
                entry->contrasts.push_back(contrast);
            // What it was measured against is told on both cards.
            if (OptionEvidence* entry = entryOf(contrast.versus->treatment, contrast.versus))
                entry->contrastsAgainst.push_back(contrast);
        }
    for (const OnsetFinding& finding : onsetFindings(evidence, selection))
        if (OptionEvidence* entry = entryOf(finding.treatment, finding.arm)) entry->onset.push_back(finding);
    for (const DurabilityFinding& finding : durability(evidence, selection))
        if (OptionEvidence* entry = entryOf(finding.treatment, finding.arm)) entry->durability.push_back(finding);
    for (SafetyFinding& finding : safetyFindings(evidence, selection))
        if (OptionEvidence* entry = entryOf(finding.treatment, finding.arm); entry && finding.rate)
            entry->harms.push_back(std::move(finding));
    for (OptionEvidence& entry : found) {
        const auto& order = selection.resistance;
        for (auto* groups : {&entry.responses, &entry.remissions})
            std::ranges::stable_sort(
                *groups, {}, [&order](const RateGroup& group) { return std::ranges::find(order, group.resistance); });
        for (auto* contrasts : {&entry.contrasts, &entry.contrastsAgainst})
            std::ranges::stable_sort(*contrasts, {}, [](const TrialContrast& contrast) {
                return std::pair(contrast.study->design.type != DesignType::Randomised,
                                 contrast.origin == ContrastOrigin::Computed);
            });
        std::ranges::stable_sort(entry.onset, {}, &OnsetFinding::atHours);
        std::ranges::stable_sort(entry.harms, std::greater(), [](const SafetyFinding& harm) { return *harm.rate; });
    }
    countStudies(found, evidence, selection);
    return found;
}

} // namespace trd
