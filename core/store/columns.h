// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Which member of the model stands in which column of the library database: said once, for writing and for reading.
// `columns(row, visit)` calls visit("column", member) for each; `row` may be const.

#include "model/study.h"

#include <concepts>
#include <type_traits>

namespace trd::store {

template <class Given, class Wanted>
concept Like = std::same_as<std::remove_const_t<Given>, Wanted>;

/// The table of a kind of row.
template <class Row> struct Table;
template <> struct Table<Study> { static constexpr QLatin1StringView name{"study"}; };
template <> struct Table<Arm> { static constexpr QLatin1StringView name{"arm"}; };
template <> struct Table<Source> { static constexpr QLatin1StringView name{"source"}; };
template <> struct Table<OutcomeRow> { static constexpr QLatin1StringView name{"outcome"}; };
template <> struct Table<ContrastRow> { static constexpr QLatin1StringView name{"contrast"}; };
template <> struct Table<OnsetRow> { static constexpr QLatin1StringView name{"onset"}; };
template <> struct Table<SafetyRow> { static constexpr QLatin1StringView name{"safety"}; };
template <> struct Table<BiomarkerRow> { static constexpr QLatin1StringView name{"biomarker"}; };
template <> struct Table<PredictorRow> { static constexpr QLatin1StringView name{"predictor"}; };

void columns(Like<Study> auto& study, auto&& visit) {
    visit("id", study.id);
    visit("more_authors", study.citation.moreAuthors);
    visit("year", study.citation.year);
    visit("title", study.citation.title);
    visit("journal", study.citation.journal);
    visit("doi", study.citation.doi);
    visit("pmid", study.citation.pmid);
    visit("acronym", study.acronym);
    visit("strategy", study.strategy);
    visit("type", study.design.type);
    visit("blinding", study.design.blinding);
    visit("crossover", study.design.crossover);
    visit("maintenance_clock", study.design.maintenanceClock);
    visit("phase", study.design.phase);
    visit("country", study.design.country);
    visit("diagnosis", study.population.diagnosis);
    visit("resistance", study.population.resistance);
    visit("trd_definition", study.population.trdDefinition);
    visit("min_failed_trials", study.population.minFailedTrials);
    visit("age_min", study.population.ageMin);
    visit("age_max", study.population.ageMax);
    visit("n", study.population.n);
    visit("setting", study.population.setting);
    visit("follow_up_days", study.followUpDays);
    visit("\"set\"", study.selection.set);
    visit("review_query", study.selection.reviewQuery);
    visit("basis", study.selection.basis);
    visit("cited_by_review", study.selection.citedByReview);
    visit("note", study.note);
}

void columns(Like<Arm> auto& arm, auto&& visit) {
    visit("id", arm.id);
    visit("treatment", arm.treatment);
    visit("label", arm.label);
    visit("role", arm.role);
    visit("dose", arm.dose);
    visit("schedule", arm.schedule);
    visit("route", arm.route);
    visit("n", arm.n);
    visit("part_of", arm.partOf);
    visit("stage", arm.stage);
}

void columns(Like<Source> auto& source, auto&& visit) {
    visit("id", source.id);
    visit("kind", source.kind);
    visit("url", source.url);
    visit("locator", source.locator);
    visit("read", source.read);
}

void columns(Like<OutcomeRow> auto& row, auto&& visit) {
    visit("arm", row.arm);
    visit("kind", row.kind);
    visit("scale", row.scale);
    visit("definition", row.definition);
    visit("at", row.at);
    visit("n", row.n);
    visit("events", row.events);
    visit("percent", row.percent);
    visit("mean", row.mean);
    visit("sd", row.sd);
    visit("se", row.se);
    visit("lower", row.lower);
    visit("upper", row.upper);
    visit("level", row.level);
    visit("source", row.source);
}

void columns(Like<ContrastRow> auto& row, auto&& visit) {
    visit("arm", row.arm);
    visit("versus", row.versus);
    visit("measure", row.measure);
    visit("outcome", row.outcome);
    visit("scale", row.scale);
    visit("definition", row.definition);
    visit("at", row.at);
    visit("estimate", row.estimate);
    visit("se", row.se);
    visit("lower", row.lower);
    visit("upper", row.upper);
    visit("level", row.level);
    visit("p", row.p);
    visit("p_below", row.pBelow);
    visit("favours", row.favours);
    visit("source", row.source);
}

void columns(Like<OnsetRow> auto& row, auto&& visit) {
    visit("arm", row.arm);
    visit("event", row.event);
    visit("versus", row.versus);
    visit("scale", row.scale);
    visit("at", row.at);
    visit("lower", row.lower);
    visit("upper", row.upper);
    visit("p", row.p);
    visit("p_below", row.pBelow);
    visit("source", row.source);
}

void columns(Like<SafetyRow> auto& row, auto&& visit) {
    visit("arm", row.arm);
    visit("event", row.event);
    visit("at", row.at);
    visit("n", row.n);
    visit("events", row.events);
    visit("percent", row.percent);
    visit("mean", row.mean);
    visit("sd", row.sd);
    visit("unit", row.unit);
    visit("source", row.source);
}

void columns(Like<BiomarkerRow> auto& row, auto&& visit) {
    visit("arm", row.arm);
    visit("marker", row.marker);
    visit("matrix", row.matrix);
    visit("direction", row.direction);
    visit("associated_with_response", row.associatedWithResponse);
    visit("versus", row.versus);
    visit("at", row.at);
    visit("p", row.p);
    visit("p_below", row.pBelow);
    visit("note", row.note);
    visit("source", row.source);
}

void columns(Like<PredictorRow> auto& row, auto&& visit) {
    visit("factor", row.factor);
    visit("predicts", row.predicts);
    visit("direction", row.direction);
    visit("arm", row.arm);
    visit("p", row.p);
    visit("p_below", row.pBelow);
    visit("source", row.source);
}

/// The columns of a table in the order of `columns`; a time takes two.
template <class Row> [[nodiscard]] QStringList columnNames() {
    QStringList names;
    Row row;
    columns(row, [&](const char* name, auto& member) {
        const QString column = QString::fromLatin1(name);
        if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, std::optional<TimePoint>>)
            names << column + QStringLiteral("_value") << column + QStringLiteral("_unit");
        else
            names << column;
    });
    return names;
}

} // namespace trd::store
