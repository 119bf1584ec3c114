// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The shipped knowledge, and changed copies of it, for the pathway's tests.

#include "pathway/options.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

#include <random>

namespace trd::test {

inline QJsonValue knowledgeFile(const QString& name) {
    QFile file(QStringLiteral(TRD_SOURCE_DIR "/resources/evidence/knowledge/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be opened", qPrintable(file.fileName()));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// The shipped treatments and knowledge, without the studies.
inline Evidence shippedEvidence() {
    Evidence evidence;
    for (const QString& name : {QStringLiteral("treatments"), QStringLiteral("comparators")}) {
        const QJsonArray entries = knowledgeFile(name).toArray();
        for (const QJsonValue& entry : entries) {
            Treatment treatment;
            treatment.card = entry.toObject();
            treatment.id = treatment.card.value(QLatin1StringView("id")).toString();
            treatment.name = treatment.card.value(QLatin1StringView("name")).toString();
            treatment.strategy = fromWord<Strategy>(treatment.card.value(QLatin1StringView("strategy")).toString());
            treatment.inCatalogue = name == QLatin1StringView("treatments");
            const QJsonArray inherits = treatment.card.value(QLatin1StringView("inherits")).toArray();
            for (const QJsonValue& id : inherits) treatment.inherits.append(id.toString());
            evidence.treatments.push_back(treatment);
        }
    }
    for (const char* name : {"profile", "rules", "pathway", "staging"})
        evidence.knowledge.insert(QLatin1StringView(name), knowledgeFile(QLatin1StringView(name)));
    evidence.index();
    return evidence;
}

inline QString sentences(const Faults& faults) {
    QStringList lines;
    for (const Fault& fault : faults) lines.append(fault.sentence());
    return lines.join(QLatin1Char('\n'));
}

inline PathwayKnowledge read(const Evidence& evidence) {
    auto knowledge = readPathwayKnowledge(evidence);
    if (!knowledge) qFatal("%s", qPrintable(sentences(knowledge.error())));
    return *knowledge;
}

inline const PathwayKnowledge& shippedKnowledge() {
    static const PathwayKnowledge knowledge = read(shippedEvidence());
    return knowledge;
}

/// "item=value item=value …"
inline void answer(Profile& profile, const PathwayKnowledge& knowledge, const QString& settings) {
    const QStringList list = settings.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& setting : list) {
        const qsizetype at = setting.indexOf(QLatin1Char('='));
        const auto done = profile.setText(knowledge.form, setting.left(at), setting.mid(at + 1));
        if (!done) qFatal("%s: %s", qPrintable(setting), qPrintable(done.error().sentence()));
    }
}

inline Profile profileOf(const QString& settings, const PathwayKnowledge& knowledge = shippedKnowledge()) {
    Profile profile;
    answer(profile, knowledge, settings);
    return profile;
}

/// Every question answered, and nothing in the way of anything that is not said so in a test.
inline Profile quietProfile() {
    Profile profile = profileOf(QStringLiteral(
        "failed-adequate-trials=3 current-response=partial current-trial-weeks=8 episode-duration=13-24-months "
        "adherence-confirmed=yes diagnosis-rechecked=yes severity=moderate age-band=25-64 pregnancy=none bipolar=none "
        "cardiovascular-event=none hepatic-impairment=none renal-impairment=none metabolic-risk=none "
        "movement-disorder-history=none substance-use=none current-antidepressant=ssri current-benzodiazepine=none "
        "can-attend-twice-weekly=yes can-attend-daily=yes accompanied-home=yes washout-feasible=yes "
        "jurisdiction=switzerland previous-ect=never previous-ketamine=never early-change=not-yet "
        "end-of-acute-outcome=not-yet"));
    for (const ProfileItem& item : shippedKnowledge().form.items())
        if (!profile.answer(item.id)) answer(profile, shippedKnowledge(), item.id + QStringLiteral("=no"));
    return profile;
}

/// An answer to an item, drawn evenly from its options; numbers mostly from the low end, where the thresholds lie.
inline QJsonValue randomAnswer(const ProfileItem& item, std::mt19937& random) {
    if (item.type == ItemType::Number) return std::uniform_int_distribution(item.min, std::min(item.max, 12))(random);
    return item.options[std::uniform_int_distribution<std::size_t>(0, item.options.size() - 1)(random)].value;
}

/// Each item answered with the given probability.
inline Profile randomProfile(const ProfileForm& form, double answered, std::mt19937& random) {
    Profile profile;
    std::bernoulli_distribution isAnswered(answered);
    for (const ProfileItem& item : form.items())
        if (isAnswered(random) && !profile.set(form, item.id, randomAnswer(item, random))) qFatal("impossible answer");
    return profile;
}

} // namespace trd::test
