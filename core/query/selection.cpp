// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/selection.h"

#include <QSet>

#include <algorithm>
#include <limits>

namespace trd {

namespace {

constexpr double twelveWeeks = 12 * hoursIn(TimeUnit::Week);
constexpr double openEnd = std::numeric_limits<double>::infinity();
constexpr QLatin1String reviewSet{"review"};

template <class T> bool allows(const std::vector<T>& wanted, const T& value) {
    return wanted.empty() || std::ranges::find(wanted, value) != wanted.end();
}

} // namespace

Window rateWindow(const Selection& selection) {
    Window window;
    window.isDefault = !selection.from && !selection.to;
    window.fromHours = selection.from ? selection.from->hours() : 0;
    if (selection.to)
        window.toHours = selection.to->hours();
    else
        window.toHours = window.fromHours >= twelveWeeks ? openEnd : twelveWeeks;
    return window;
}

Window openWindow(const Selection& selection) {
    Window window;
    window.isDefault = !selection.from && !selection.to;
    window.fromHours = selection.from ? selection.from->hours() : 0;
    window.toHours = selection.to ? selection.to->hours() : openEnd;
    return window;
}

Resistance resistanceOf(const Study& study) { return study.population.resistance.value_or(Resistance::NotRequired); }

bool matches(const Selection& selection, const Study& study, const Evidence& evidence) {
    if (selection.set != allStudiesSet && study.selection.set != selection.set) return false;
    if (selection.randomisedOnly && study.design.type != DesignType::Randomised) return false;
    if (!allows(selection.designs, study.design.type)) return false;
    if (!allows(selection.resistance, resistanceOf(study))) return false;
    if (selection.treatments.isEmpty() && selection.strategies.empty()) return true;
    return std::ranges::any_of(study.arms, [&](const Arm& arm) { return matches(selection, arm, evidence); });
}

bool matches(const Selection& selection, const Arm& arm, const Evidence& evidence) {
    if (!selection.treatments.isEmpty() && !selection.treatments.contains(arm.treatment)) return false;
    if (selection.strategies.empty()) return true;
    const auto strategy = strategyOf(evidence, arm.treatment);
    return strategy && allows(selection.strategies, *strategy);
}

std::vector<const Study*> selectedStudies(const Evidence& evidence, const Selection& selection) {
    std::vector<const Study*> selected;
    for (const Study& study : evidence.studies)
        if (matches(selection, study, evidence)) selected.push_back(&study);
    return selected;
}

QStringList knownSets(const Evidence& evidence) {
    QStringList named;
    for (const Study& study : evidence.studies)
        if (!named.contains(study.selection.set)) named.append(study.selection.set);
    named.sort();
    if (named.removeOne(reviewSet)) named.prepend(reviewSet);
    named.prepend(allStudiesSet);
    return named;
}

QStringList knownScales(const Evidence& evidence) {
    QSet<QString> known;
    for (const Study& study : evidence.studies) {
        const auto take = [&](const auto& rows) {
            for (const auto& row : rows)
                if (!row.scale.isEmpty()) known.insert(row.scale);
        };
        take(study.outcomes);
        take(study.contrasts);
        take(study.onset);
    }
    QStringList names(known.cbegin(), known.cend());
    names.sort();
    return names;
}

bool isRead(const Study& study, const QString& source) {
    const Source* found = study.source(source);
    return found && found->read;
}

std::optional<Strategy> strategyOf(const Evidence& evidence, const QString& treatment) {
    const Treatment* found = evidence.treatment(treatment);
    return found ? found->strategy : std::nullopt;
}

} // namespace trd
