// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/knowledge.h"

#include <QCoreApplication>

#include <functional>

namespace trd::evidence {

using namespace Qt::Literals::StringLiterals;

namespace {

using Names = std::optional<QSet<QString>>;

/// What a condition may say about a profile item: its values, or nothing in particular for a number.
using ProfileItems = QHash<QString, std::optional<QStringList>>;

const QStringList& operators() {
    static const QStringList words{u"is"_s,      u"is-not"_s,    u"in"_s,    u"not-in"_s, u"at-least"_s,
                                   u"at-most"_s, u"less-than"_s, u"known"_s, u"unknown"_s};
    return words;
}

const QStringList& effects() {
    static const QStringList words{u"contraindicated"_s, u"caution"_s,        u"requires"_s,
                                   u"favours"_s,         u"not-applicable"_s, u"information"_s};
    return words;
}

QString listed(const QStringList& words) { return words.join(u", "_s); }

/// Calls `read` with a reader for each object of a list, and says so where a member is none.
void eachObject(const QJsonArray& list, const QString& place, FaultLog& log,
                const std::function<void(ObjectReader&)>& read) {
    for (qsizetype at = 0; at < list.size(); ++at) {
        ObjectReader row(list.at(at), placeOf(place, at), log);
        if (row.isObject()) read(row);
    }
}

void eachObject(ObjectReader& parent, QLatin1StringView key, Need need,
                const std::function<void(ObjectReader&)>& read) {
    eachObject(parent.list(key, need), parent.placeOf(key), parent.log(), read);
}

QJsonArray rootList(const QJsonValue& root, FaultLog& log) {
    if (!root.isArray()) log.add({}, found(root), QCoreApplication::translate("Evidence", "expected a list"));
    return root.toArray();
}

QString newId(ObjectReader& row, QSet<QString>& known) {
    QString id = row.text("id"_L1, Need::Required);
    if (id.isNull()) return id;
    if (known.contains(id))
        row.log().add(row.placeOf("id"_L1), found(id),
                      QCoreApplication::translate("Evidence", "expected an id that stands once"));
    known.insert(id);
    return id;
}

void checkTreatment(const QString& id, const QString& place, const Names& treatments, FaultLog& log,
                    const QStringList& alsoAllowed = {}) {
    if (id.isNull() || !treatments || treatments->contains(id) || alsoAllowed.contains(id)) return;
    const QString expected =
        alsoAllowed.isEmpty()
            ? QCoreApplication::translate("Evidence", "expected a treatment of %1 or %2")
                  .arg(u"treatments.json"_s, u"comparators.json"_s)
            : QCoreApplication::translate("Evidence", "expected a treatment or one of %1").arg(listed(alsoAllowed));
    log.add(place, found(id), expected);
}

void checkTreatments(ObjectReader& row, QLatin1StringView key, const Names& treatments) {
    const QStringList ids = row.texts(key);
    for (qsizetype at = 0; at < ids.size(); ++at)
        checkTreatment(ids.at(at), placeOf(row.placeOf(key), at), treatments, row.log());
}

QString oneOf(ObjectReader& row, QLatin1StringView key, const QStringList& words) {
    QString word = row.text(key, Need::Required);
    if (!word.isNull() && !words.contains(word))
        row.log().add(row.placeOf(key), found(word), expectedOneOf(listed(words)));
    return word;
}

void checkSourceObject(const QJsonValue& value, const QString& place, FaultLog& log) {
    ObjectReader source(value, place, log);
    if (!source.isObject()) return;
    source.text("id"_L1);
    source.word<SourceKind>("kind"_L1);
    for (const QLatin1StringView key : {"document"_L1, "url"_L1, "locator"_L1, "note"_L1}) source.text(key);
    source.flag("read"_L1, Need::Required);
}

void checkSource(ObjectReader& row, QLatin1StringView key, Need need) {
    const QJsonValue value = row.value(key, need);
    if (!value.isUndefined()) checkSourceObject(value, row.placeOf(key), row.log());
}

void checkSources(ObjectReader& row, QLatin1StringView key) {
    const QJsonArray sources = row.list(key);
    for (qsizetype at = 0; at < sources.size(); ++at)
        checkSourceObject(sources.at(at), placeOf(row.placeOf(key), at), row.log());
}

QSet<QString> sourceIds(ObjectReader& row, QLatin1StringView key) {
    QSet<QString> ids;
    eachObject(row, key, Need::Optional, [&](ObjectReader& source) {
        newId(source, ids);
        source.word<SourceKind>("kind"_L1);
        source.flag("read"_L1, Need::Required);
    });
    return ids;
}

/// The facts of a card name their source by id, however deep they stand.
void checkFactSources(const QJsonValue& value, const QString& place, const QSet<QString>& ids, FaultLog& log) {
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype at = 0; at < list.size(); ++at) checkFactSources(list.at(at), placeOf(place, at), ids, log);
        return;
    }
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        const QString memberPlace = placeOf(place, member.key());
        if (member.key() != "source"_L1)
            checkFactSources(member.value(), memberPlace, ids, log);
        else if (!ids.contains(member.value().toString()))
            log.add(memberPlace, found(member.value()),
                    QCoreApplication::translate("Evidence", "expected the id of one of the card's sources"));
    }
}

QStringList strategiesAndAll() {
    QStringList words;
    for (const auto& [strategy, word] : Words<Strategy>::table) words.append(QString::fromLatin1(word));
    words.append(u"all"_s);
    return words;
}

ProfileItems profileItems(const QJsonValue& profile) {
    ProfileItems items;
    const QJsonArray list = profile.toArray();
    for (const auto& entry : list) {
        const QString type = entry[u"type"].toString();
        std::optional<QStringList> values;
        if (type == "yes-no"_L1) {
            values = QStringList{u"yes"_s, u"no"_s};
        } else if (type != "number"_L1) {
            values.emplace();
            const QJsonArray options = entry[u"options"].toArray();
            for (const auto& option : options) values->append(option[u"value"].toString());
        }
        items.insert(entry[u"id"].toString(), values);
    }
    return items;
}

void checkLeafValue(ObjectReader& leaf, const QString& item, const std::optional<QStringList>& values) {
    const QJsonValue value = leaf.value("value"_L1, Need::Required);
    if (value.isUndefined()) return;
    const QJsonArray all = value.isArray() ? value.toArray() : QJsonArray{value};
    for (qsizetype at = 0; at < all.size(); ++at) {
        const QJsonValue one = all.at(at);
        const QString place = value.isArray() ? placeOf(leaf.placeOf("value"_L1), at) : leaf.placeOf("value"_L1);
        if (!values && !one.isDouble())
            leaf.log().add(place, found(one),
                           QCoreApplication::translate("Evidence", "expected a number for %1").arg(item));
        if (values && !(one.isString() && values->contains(one.toString())))
            leaf.log().add(
                place, found(one),
                QCoreApplication::translate("Evidence", "expected for %1 one of %2").arg(item, listed(*values)));
    }
}

void checkCondition(const QJsonValue& value, const QString& place, const std::optional<ProfileItems>& items,
                    FaultLog& log) {
    ObjectReader condition(value, place, log);
    if (!condition.isObject()) return;
    bool saysSomething = false;
    for (const QLatin1StringView key : {"all"_L1, "any"_L1}) {
        saysSomething |= condition.has(key);
        const QJsonArray parts = condition.list(key);
        for (qsizetype at = 0; at < parts.size(); ++at)
            checkCondition(parts.at(at), placeOf(condition.placeOf(key), at), items, log);
    }
    if (condition.has("not"_L1)) {
        saysSomething = true;
        checkCondition(condition.value("not"_L1), condition.placeOf("not"_L1), items, log);
    }
    if (condition.has("item"_L1)) {
        saysSomething = true;
        const QString item = condition.text("item"_L1, Need::Required);
        const QString op = oneOf(condition, "op"_L1, operators());
        if (items && !item.isNull()) {
            const auto known = items->constFind(item);
            if (known == items->cend())
                log.add(
                    condition.placeOf("item"_L1), found(item),
                    QCoreApplication::translate("Evidence", "expected the id of an item of %1").arg(u"profile.json"_s));
            else if (operators().contains(op) && op != "known"_L1 && op != "unknown"_L1)
                checkLeafValue(condition, item, *known);
        }
    }
    if (!saysSomething)
        log.add(place, QCoreApplication::translate("Evidence", "found no condition"),
                expectedOneOf(u"all, any, not, item"_s));
}

void checkWhen(ObjectReader& row, const std::optional<ProfileItems>& items) {
    if (row.has("when"_L1)) checkCondition(row.value("when"_L1), row.placeOf("when"_L1), items, row.log());
}

void checkRange(ObjectReader& row, QLatin1StringView lowerKey, QLatin1StringView upperKey) {
    const std::optional<double> lower = row.number(lowerKey);
    const std::optional<double> upper = row.number(upperKey);
    if (lower && upper && *lower > *upper)
        row.log().add(row.placeOf(lowerKey), found(*lower),
                      QCoreApplication::translate("Evidence", "expected at most %1, %2").arg(upperKey).arg(*upper));
}

void checkOptions(ObjectReader& row) {
    QSet<QString> values;
    eachObject(row, "options"_L1, Need::Optional, [&](ObjectReader& option) {
        const QString value = option.text("value"_L1, Need::Required);
        option.text("label"_L1, Need::Required);
        option.number("score"_L1);
        if (values.contains(value))
            row.log().add(option.placeOf("value"_L1), found(value),
                          QCoreApplication::translate("Evidence", "expected a value that stands once"));
        values.insert(value);
    });
}

void checkProfile(const QJsonValue& root, FaultLog& log) {
    QSet<QString> ids;
    eachObject(rootList(root, log), {}, log, [&](ObjectReader& item) {
        newId(item, ids);
        item.text("prompt"_L1, Need::Required);
        item.text("group"_L1);
        item.text("help"_L1);
        item.text("unit"_L1);
        const QString type = oneOf(item, "type"_L1, {u"number"_s, u"yes-no"_s, u"choice"_s});
        checkRange(item, "min"_L1, "max"_L1);
        if (type == "choice"_L1 && item.list("options"_L1).isEmpty())
            log.add(item.placeOf("options"_L1), QCoreApplication::translate("Evidence", "found none"),
                    QCoreApplication::translate("Evidence", "expected the answers of the choice"));
        checkOptions(item);
    });
}

void checkRules(const QJsonValue& root, const Names& treatments, const std::optional<ProfileItems>& items,
                FaultLog& log) {
    QSet<QString> ids;
    eachObject(rootList(root, log), {}, log, [&](ObjectReader& rule) {
        newId(rule, ids);
        checkTreatment(rule.text("treatment"_L1, Need::Required), rule.placeOf("treatment"_L1), treatments, log,
                       strategiesAndAll());
        oneOf(rule, "effect"_L1, effects());
        rule.text("reason"_L1, Need::Required);
        rule.text("action"_L1);
        rule.flag("inference"_L1);
        checkSource(rule, "source"_L1, Need::Required);
        checkSources(rule, "more_sources"_L1);
        checkWhen(rule, items);
    });
}

void checkPathway(const QJsonValue& root, const Names& treatments, const std::optional<ProfileItems>& items,
                  FaultLog& log) {
    ObjectReader pathway(root, {}, log);
    if (!pathway.isObject()) return;
    const QString start = u"start"_s;
    QSet<QString> nodes;
    std::vector<std::pair<QString, QString>> nodePlaces;
    eachObject(pathway, "nodes"_L1, Need::Required, [&](ObjectReader& node) {
        nodePlaces.emplace_back(newId(node, nodes), node.place());
        node.text("kind"_L1, Need::Required);
        node.text("label"_L1, Need::Required);
        node.text("detail"_L1);
        checkTreatments(node, "treatments"_L1, treatments);
    });
    QMultiHash<QString, QString> next;
    eachObject(pathway, "edges"_L1, Need::Required, [&](ObjectReader& edge) {
        const QString from = edge.text("from"_L1, Need::Required);
        const QString to = edge.text("to"_L1, Need::Required);
        for (const auto& [key, id] : {std::pair{"from"_L1, from}, std::pair{"to"_L1, to}})
            if (!id.isNull() && !nodes.contains(id))
                log.add(edge.placeOf(key), found(id),
                        QCoreApplication::translate("Evidence", "expected the id of a node"));
        next.insert(from, to);
        edge.text("label"_L1);
        if (edge.flag("advice"_L1).value_or(false) && !edge.has("source"_L1))
            log.add(edge.place(), QCoreApplication::translate("Evidence", "found advice without a source"),
                    QCoreApplication::translate("Evidence", "expected the key \"%1\"").arg(u"source"_s));
        checkSource(edge, "source"_L1, Need::Optional);
        checkSources(edge, "more_sources"_L1);
        checkWhen(edge, items);
    });
    QSet<QString> reached{start};
    QStringList frontier{start};
    while (!frontier.isEmpty()) {
        const QStringList targets = next.values(frontier.takeFirst());
        for (const QString& to : targets) {
            if (reached.contains(to)) continue;
            reached.insert(to);
            frontier.append(to);
        }
    }
    for (const auto& [id, place] : nodePlaces)
        if (!id.isNull() && !reached.contains(id))
            log.add(place, QCoreApplication::translate("Evidence", "found that %1 is never reached").arg(describe(id)),
                    QCoreApplication::translate("Evidence", "expected a way to it from %1").arg(describe(start)));
}

void checkGlossary(const QJsonValue& root, FaultLog& log) {
    const QJsonArray terms = rootList(root, log);
    QSet<QString> ids;
    std::vector<std::pair<QString, QString>> references;
    eachObject(terms, {}, log, [&](ObjectReader& term) {
        newId(term, ids);
        term.text("term"_L1, Need::Required);
        term.text("definition"_L1, Need::Required);
        const QStringList others = term.texts("see_also"_L1);
        for (qsizetype at = 0; at < others.size(); ++at)
            references.emplace_back(others.at(at), placeOf(term.placeOf("see_also"_L1), at));
    });
    for (const auto& [id, place] : references)
        if (!ids.contains(id))
            log.add(place, found(id), QCoreApplication::translate("Evidence", "expected the id of a term"));
}

void checkScales(const QJsonValue& root, FaultLog& log) {
    QSet<QString> ids;
    eachObject(rootList(root, log), {}, log, [&](ObjectReader& scale) {
        newId(scale, ids);
        scale.text("name"_L1, Need::Required);
        scale.text("study_scale"_L1);
        oneOf(scale, "higher_is"_L1, {u"worse"_s, u"better"_s});
        if (ObjectReader range(scale.value("range"_L1, Need::Required), scale.placeOf("range"_L1), log);
            range.isObject())
            checkRange(range, "min"_L1, "max"_L1);
        eachObject(scale, "severity"_L1, Need::Optional, [&](ObjectReader& band) {
            band.text("label"_L1, Need::Required);
            checkRange(band, "lower"_L1, "upper"_L1);
        });
        eachObject(scale, "remission"_L1, Need::Optional, [&](ObjectReader& cutOff) {
            oneOf(cutOff, "op"_L1, operators());
            cutOff.number("value"_L1, {}, Need::Required);
            checkSource(cutOff, "source"_L1, Need::Required);
        });
        checkSources(scale, "sources"_L1);
    });
}

void checkStaging(const QJsonValue& root, const std::optional<ProfileItems>& items, FaultLog& log) {
    QSet<QString> instruments;
    eachObject(rootList(root, log), {}, log, [&](ObjectReader& instrument) {
        newId(instrument, instruments);
        instrument.text("name"_L1, Need::Required);
        QSet<QString> ids;
        eachObject(instrument, "items"_L1, Need::Required, [&](ObjectReader& item) {
            newId(item, ids);
            item.text("prompt"_L1, Need::Required);
            oneOf(item, "type"_L1, {u"number"_s, u"choice"_s, u"yes-no"_s});
            checkRange(item, "min"_L1, "max"_L1);
            checkOptions(item);
            const QString tied = item.text("profile_item"_L1);
            if (!tied.isNull() && items && !items->contains(tied))
                log.add(
                    item.placeOf("profile_item"_L1), found(tied),
                    QCoreApplication::translate("Evidence", "expected the id of an item of %1").arg(u"profile.json"_s));
        });
        ObjectReader scoring(instrument.value("scoring"_L1, Need::Required), instrument.placeOf("scoring"_L1), log);
        if (scoring.isObject()) {
            scoring.text("method"_L1, Need::Required);
            eachObject(scoring, "bands"_L1, Need::Optional, [&](ObjectReader& band) {
                band.text("label"_L1, Need::Required);
                checkRange(band, "lower"_L1, "upper"_L1);
            });
        }
        checkSources(instrument, "sources"_L1);
    });
}

void checkMechanisms(const QJsonValue& root, const Names& treatments, FaultLog& log) {
    ObjectReader mechanisms(root, {}, log);
    if (!mechanisms.isObject()) return;
    QSet<QString> strategies, biomarkers;
    eachObject(mechanisms, "strategies"_L1, Need::Required, [&](ObjectReader& strategy) {
        newId(strategy, strategies);
        strategy.text("name"_L1, Need::Required);
        checkTreatments(strategy, "treatments"_L1, treatments);
        QSet<QString> nodes;
        eachObject(strategy, "nodes"_L1, Need::Required, [&](ObjectReader& node) {
            newId(node, nodes);
            node.text("label"_L1, Need::Required);
            node.text("layer"_L1, Need::Required);
        });
        eachObject(strategy, "edges"_L1, Need::Required, [&](ObjectReader& edge) {
            for (const QLatin1StringView key : {"from"_L1, "to"_L1}) {
                const QString id = edge.text(key, Need::Required);
                if (!id.isNull() && !nodes.contains(id))
                    log.add(edge.placeOf(key), found(id),
                            QCoreApplication::translate("Evidence", "expected the id of a node"));
            }
            oneOf(edge, "certainty"_L1, {u"established"_s, u"supported"_s, u"hypothesis"_s});
            checkSource(edge, "source"_L1, Need::Required);
        });
        checkSources(strategy, "sources"_L1);
    });
    eachObject(mechanisms, "biomarkers"_L1, Need::Required, [&](ObjectReader& biomarker) {
        newId(biomarker, biomarkers);
        biomarker.text("name"_L1, Need::Required);
        eachObject(biomarker, "findings"_L1, Need::Optional, [&](ObjectReader& finding) {
            checkTreatment(finding.text("treatment"_L1, Need::Required), finding.placeOf("treatment"_L1), treatments,
                           log, strategiesAndAll());
            finding.text("finding"_L1, Need::Required);
            finding.word<BiomarkerDirection>("direction"_L1);
            finding.flag("associated_with_response"_L1);
            checkSource(finding, "source"_L1, Need::Required);
        });
        checkSources(biomarker, "sources"_L1);
    });
}

Treatment readTreatment(const QJsonValue& entry, ObjectReader& row, QSet<QString>& ids, bool inCatalogue) {
    Treatment treatment;
    treatment.inCatalogue = inCatalogue;
    treatment.card = entry.toObject();
    treatment.id = newId(row, ids);
    treatment.name = row.text("name"_L1, Need::Required);
    treatment.strategy = row.word<Strategy>("strategy"_L1, inCatalogue ? Need::Required : Need::Optional);
    treatment.inherits = row.texts("inherits"_L1);
    return treatment;
}

/// A treatment that took over its own rules by some way round would never be done taking over.
bool inheritsItself(const std::vector<Treatment>& treatments, const Treatment& treatment) {
    QSet<QString> seen;
    QStringList open = treatment.inherits;
    while (!open.isEmpty()) {
        const QString id = open.takeFirst();
        if (id == treatment.id) return true;
        if (seen.contains(id)) continue;
        seen.insert(id);
        for (const Treatment& other : treatments)
            if (other.id == id) open += other.inherits;
    }
    return false;
}

} // namespace

QStringList knowledgeNames() {
    return {u"comparators"_s, u"glossary"_s, u"mechanisms"_s, u"pathway"_s,   u"profile"_s,
            u"rules"_s,       u"scales"_s,   u"staging"_s,    u"treatments"_s};
}

std::vector<Treatment> readTreatments(const QJsonValue& catalogue, const QJsonValue& comparators,
                                      FaultLog& catalogueLog, FaultLog& comparatorLog) {
    std::vector<Treatment> treatments;
    QSet<QString> ids;
    const auto readList = [&](const QJsonValue& root, bool inCatalogue, FaultLog& log) {
        const QJsonArray entries = rootList(root, log);
        for (qsizetype at = 0; at < entries.size(); ++at) {
            ObjectReader row(entries.at(at), placeOf({}, at), log);
            if (!row.isObject()) continue;
            treatments.push_back(readTreatment(entries.at(at), row, ids, inCatalogue));
            if (inCatalogue) checkFactSources(entries.at(at), row.place(), sourceIds(row, "sources"_L1), log);
        }
    };
    readList(catalogue, true, catalogueLog);
    const std::size_t firstComparator = treatments.size();
    readList(comparators, false, comparatorLog);
    for (std::size_t at = 0; at < treatments.size(); ++at) {
        const bool isComparator = at >= firstComparator;
        FaultLog& log = isComparator ? comparatorLog : catalogueLog;
        const QStringList& inherited = treatments[at].inherits;
        const auto entry = static_cast<qsizetype>(isComparator ? at - firstComparator : at);
        const QString place = placeOf(placeOf({}, entry), u"inherits"_s);
        for (qsizetype other = 0; other < inherited.size(); ++other)
            checkTreatment(inherited.at(other), placeOf(place, other), ids, log);
        if (inheritsItself(treatments, treatments[at]))
            log.add(place, found(QJsonArray::fromStringList(inherited)),
                    QCoreApplication::translate("Evidence", "expected treatments that do not inherit from this one"));
    }
    return treatments;
}

void checkKnowledge(const QString& name, const KnowledgeFiles& files, const Names& treatments, FaultLog& log) {
    const QJsonValue root = files.value(name);
    const auto profile = files.constFind(u"profile"_s);
    std::optional<ProfileItems> items;
    if (profile != files.cend()) items = profileItems(*profile);
    if (name == "profile"_L1) checkProfile(root, log);
    if (name == "rules"_L1) checkRules(root, treatments, items, log);
    if (name == "pathway"_L1) checkPathway(root, treatments, items, log);
    if (name == "glossary"_L1) checkGlossary(root, log);
    if (name == "scales"_L1) checkScales(root, log);
    if (name == "staging"_L1) checkStaging(root, items, log);
    if (name == "mechanisms"_L1) checkMechanisms(root, treatments, log);
}

} // namespace trd::evidence
