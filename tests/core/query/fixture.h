// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The shipped evidence, and small studies made up for one rule each.

#include "evidence/reader.h"
#include "query/rates.h"

#include <QTest>

#include <algorithm>
#include <list>

namespace fixture {

using namespace trd;

/// resources/evidence, read once. Fails loudly: no test of this folder means anything without it.
inline const Evidence& shipped() {
    static const Evidence evidence = [] {
        auto read = readEvidence(QStringLiteral(TRD_SOURCE_DIR "/resources/evidence"));
        if (!read) qFatal("%s", qPrintable(read.error().front().sentence()));
        return std::move(read).value();
    }();
    return evidence;
}

inline TimePoint hours(double value) { return {value, TimeUnit::Hour}; }
inline TimePoint days(double value) { return {value, TimeUnit::Day}; }
inline TimePoint weeks(double value) { return {value, TimeUnit::Week}; }
inline TimePoint months(double value) { return {value, TimeUnit::Month}; }

inline Arm arm(const char* id, const char* treatment = "ketamine-iv", ArmRole role = ArmRole::Experimental) {
    Arm made;
    made.id = QString::fromLatin1(id);
    made.treatment = QString::fromLatin1(treatment);
    made.role = role;
    return made;
}
inline Arm partOf(Arm part, const char* whole) {
    part.partOf = QString::fromLatin1(whole);
    return part;
}

/// A response on the MADRS.
inline OutcomeRow row(const char* arm, std::optional<TimePoint> at, std::optional<int> n, std::optional<int> events) {
    OutcomeRow made;
    made.arm = QString::fromLatin1(arm);
    made.scale = QStringLiteral("MADRS");
    made.at = at;
    made.n = n;
    made.events = events;
    made.source = QStringLiteral("read");
    return made;
}
inline OutcomeRow percentRow(const char* arm, std::optional<TimePoint> at, std::optional<int> n, double percent) {
    OutcomeRow made = row(arm, at, n, {});
    made.percent = percent;
    return made;
}
inline OutcomeRow scaled(OutcomeRow made, const char* scale) {
    made.scale = scale ? QString::fromLatin1(scale) : QString();
    return made;
}
inline OutcomeRow unread(OutcomeRow made) {
    made.source = QStringLiteral("unread");
    return made;
}
inline OutcomeRow defined(OutcomeRow made, const char* definition) {
    made.definition = QString::fromLatin1(definition);
    return made;
}

/// A randomised study of treatment-resistant depression in the review's set, of 2020.
inline Study study(const char* id, std::vector<Arm> arms, std::vector<OutcomeRow> outcomes) {
    Study made;
    made.id = QString::fromLatin1(id);
    made.citation.year = 2020;
    made.population.resistance = Resistance::Resistant;
    made.arms = std::move(arms);
    made.outcomes = std::move(outcomes);
    Source read, unread;
    read.id = QStringLiteral("read");
    read.read = true;
    unread.id = QStringLiteral("unread");
    made.sources = {read, unread};
    made.selection.set = QStringLiteral("review");
    return made;
}

inline Treatment treatment(const char* id, std::optional<Strategy> strategy) {
    Treatment made;
    made.id = made.name = QString::fromLatin1(id);
    made.strategy = strategy;
    made.inCatalogue = strategy.has_value();
    return made;
}

/// Kept until the program ends: results point into their evidence.
inline const Evidence& evidence(std::vector<Study> studies) {
    static std::list<Evidence> kept;
    Evidence& made = kept.emplace_back();
    made.studies = std::move(studies);
    std::ranges::sort(made.studies, {}, &Study::id);
    made.treatments = {treatment("ketamine-iv", Strategy::Glutamatergic),
                       treatment("riluzole", Strategy::Glutamatergic),
                       treatment("psilocybin", Strategy::Psychedelic),
                       treatment("ect", Strategy::EstablishedAlternative),
                       treatment("placebo", {}),
                       treatment("midazolam", {})};
    made.index();
    return made;
}

/// "study/arm events/n" of the rows pooled, in pooling order.
inline QStringList pooledRows(const RateGroup& group) {
    QStringList rows;
    for (const ArmRate& rate : group.studies)
        rows.append(QStringLiteral("%1/%2 %3/%4").arg(rate.study->id, rate.arm->id).arg(*rate.events).arg(*rate.n));
    return rows;
}
/// "study/arm why" of unpooled rows.
inline QStringList unpooledRows(const std::vector<ArmRate>& unpooled) {
    QStringList rows;
    for (const ArmRate& rate : unpooled)
        rows.append(QStringLiteral("%1/%2 %3").arg(rate.study->id, rate.arm->id, toWord(*rate.why)));
    return rows;
}
/// "study/arm why other" of the rows left out, without those that gave way to another row of their own arm.
inline QStringList leftOutArms(const Rates& rates) {
    QStringList rows;
    for (const LeftOut& left : rates.leftOut)
        if (left.why != LeftOutWhy::AnotherRow)
            rows.append(
                QStringLiteral("%1/%2 %3 %4")
                    .arg(left.study->id, left.arm ? left.arm->id : QStringLiteral("all"), toWord(left.why), left.other)
                    .trimmed());
    return rows;
}
/// The one group of this id, control or not; null where there is none.
inline const RateGroup* group(const Rates& rates, const QString& id, bool control = false) {
    const auto found = std::ranges::find_if(
        rates.groups, [&](const RateGroup& group) { return group.id == id && group.control == control; });
    return found == rates.groups.end() ? nullptr : &*found;
}

} // namespace fixture
