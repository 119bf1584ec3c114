// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathway/reading.h"

#include <QCoreApplication>

namespace trd::pathway {

namespace {

bool isTreatment(const QString& name, const Evidence& evidence) {
    return name == allTreatments || fromWord<Strategy>(name) || evidence.treatment(name);
}

std::optional<Rule> readRule(const QJsonValue& value, const QString& place, const ProfileForm& form,
                             const Evidence& evidence, FaultLog& log) {
    ObjectReader reader(value, place, log);
    Rule rule;
    rule.id = reader.text(QLatin1StringView("id"), Need::Required);
    rule.treatment = reader.text(QLatin1StringView("treatment"), Need::Required);
    if (!rule.treatment.isEmpty() && !isTreatment(rule.treatment, evidence))
        log.add(reader.placeOf(QLatin1StringView("treatment")), evidence::found(rule.treatment),
                QCoreApplication::translate("Pathway", "expected a treatment, a strategy or all"));
    const QJsonValue when = reader.value(QLatin1StringView("when"));
    const std::optional<Effect> effect = reader.word<Effect>(QLatin1StringView("effect"), Need::Required);
    rule.reason = reader.text(QLatin1StringView("reason"), Need::Required);
    rule.action = reader.text(QLatin1StringView("action"));
    const QJsonValue source = reader.value(QLatin1StringView("source"), Need::Required);
    if (!source.isUndefined()) rule.source = readReference(source, reader.placeOf(QLatin1StringView("source")), log);
    const QLatin1StringView moreKey("more_sources");
    rule.moreSources = readReferences(reader.list(moreKey), reader.placeOf(moreKey), log);
    rule.inference = reader.flag(QLatin1StringView("inference")).value_or(false);
    reader.refuseOtherKeys();
    // Without a condition a rule always holds, as with an empty "all".
    const auto condition =
        when.isUndefined() ? Condition() : readCondition(when, reader.placeOf(QLatin1StringView("when")), form, log);
    if (!condition || !effect) return {};
    rule.when = *condition;
    rule.effect = *effect;
    return rule;
}

} // namespace

Reference readReference(const QJsonValue& value, const QString& place, FaultLog& log) {
    ObjectReader reader(value, place, log);
    Reference reference;
    reference.id = reader.text(QLatin1StringView("id"));
    reference.kind = reader.word<SourceKind>(QLatin1StringView("kind"));
    reference.document = reader.text(QLatin1StringView("document"));
    reference.url = reader.text(QLatin1StringView("url"));
    reference.locator = reader.text(QLatin1StringView("locator"));
    reference.note = reader.text(QLatin1StringView("note"));
    reference.read = reader.flag(QLatin1StringView("read"), Need::Required).value_or(false);
    if (reader.isObject() && reference.document.isEmpty() && reference.locator.isEmpty())
        log.add(place, QCoreApplication::translate("Pathway", "found a source without a name"),
                QCoreApplication::translate("Pathway", "expected a document or a locator"));
    reader.refuseOtherKeys();
    return reference;
}

std::vector<Reference> readReferences(const QJsonArray& values, const QString& place, FaultLog& log) {
    std::vector<Reference> references;
    for (qsizetype at = 0; at < values.size(); ++at)
        references.push_back(readReference(values.at(at), evidence::placeOf(place, at), log));
    return references;
}

std::vector<Rule> readRules(const QJsonValue& root, const ProfileForm& form, const Evidence& evidence, FaultLog& log) {
    std::vector<Rule> rules;
    Ids seen;
    const QJsonArray values = rootList(root, log);
    for (qsizetype at = 0; at < values.size(); ++at) {
        const QString place = evidence::placeOf(QString(), at);
        std::optional<Rule> rule = readRule(values.at(at), place, form, evidence, log);
        const QString id = values.at(at).toObject().value(QLatin1StringView("id")).toString();
        if (seen.note(id, evidence::placeOf(place, QStringLiteral("id")), log) && rule)
            rules.push_back(std::move(*rule));
    }
    return rules;
}

} // namespace trd::pathway
