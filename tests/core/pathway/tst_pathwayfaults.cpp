// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace trd;

// The pathway's files are data: a faulty one is refused with file and path, a changed one changes what the program
// says.
class TestPathwayFaults : public QObject {
    Q_OBJECT

private slots:
    void oneChange_data();
    void oneChange();
    void graphShapes_data();
    void graphShapes();
    void missingFiles();
    void allFilesAreReported();
    void aChangedRuleChangesTheStatus();
    void aNewTreatmentAndANewQuestionNeedNoCode();
    void aKnownLeafMayLift();
    void aRuleWithoutConditionAlwaysHolds();
    void aChangedScoreChangesTheStage();
    void emptyKnowledgeSaysNothing();
};

namespace {

QByteArray fileText(const QString& name) {
    QFile file(QStringLiteral(TRD_SOURCE_DIR "/resources/evidence/knowledge/%1.json").arg(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s cannot be opened", qPrintable(name));
    // One form of the text, however the file is laid out.
    return QJsonDocument::fromJson(file.readAll()).toJson(QJsonDocument::Compact);
}

QJsonValue parsed(const QByteArray& text) {
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) qFatal("%s", qPrintable(error.errorString()));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

// The shipped evidence with the first occurrence of a text in one file replaced.
Evidence changed(const QString& file, const QByteArray& from, const QByteArray& to) {
    QByteArray text = fileText(file);
    const qsizetype at = text.indexOf(from);
    if (at < 0) qFatal("%s does not have %s", qPrintable(file), from.constData());
    text.replace(at, from.size(), to);
    Evidence evidence = test::shippedEvidence();
    evidence.knowledge.insert(file, parsed(text));
    return evidence;
}

// The shipped evidence with an element appended to a file that is a list.
Evidence extended(Evidence evidence, const QString& file, const QByteArray& element) {
    QJsonArray list = evidence.knowledge.value(file).toArray();
    list.append(parsed(element));
    evidence.knowledge.insert(file, list);
    return evidence;
}

} // namespace

void TestPathwayFaults::oneChange_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const char* file, const QByteArray& from, const QByteArray& to,
                        const char* place, const char* words) {
        QTest::newRow(name) << QString::fromLatin1(file) << from << to << QString::fromLatin1(place)
                            << QString::fromLatin1(words);
    };
    // The first rule is esk-aneurysm: {"when": {"all": [{"item", "op": "is", "value": "yes"}]}}.
    const QByteArray leaf = R"({"item":"aneurysm-or-avm","op":"is","value":"yes"})";
    const char* first = "[0].when.all[0]";
    row("unknown item", "rules", R"("item":"aneurysm-or-avm")", R"("item":"aneurism")", "[0].when.all[0].item",
        "aneurism");
    row("unknown operator", "rules", leaf, R"({"item":"aneurysm-or-avm","op":"equals","value":"yes"})",
        "[0].when.all[0].op", "is, is-not, in");
    row("a value it never takes", "rules", leaf, R"({"item":"aneurysm-or-avm","op":"is","value":"maybe"})",
        "[0].when.all[0].value", "yes, no");
    row("unknown is no value", "rules", leaf, R"({"item":"aneurysm-or-avm","op":"is","value":"unknown"})",
        "[0].when.all[0].value", "yes, no");
    row("true for yes", "rules", leaf, R"({"item":"aneurysm-or-avm","op":"is","value":true})", "[0].when.all[0].value",
        "yes, no");
    row("no value", "rules", leaf, R"({"item":"aneurysm-or-avm","op":"is"})", "[0].when.all[0].value", "found nothing");
    row("no item", "rules", leaf, R"({"op":"is","value":"yes"})", "[0].when.all[0].item", "found nothing");
    row("no operator", "rules", leaf, R"({"item":"aneurysm-or-avm","value":"yes"})", "[0].when.all[0].op",
        "found nothing");
    row("a value with known", "rules", leaf, R"({"item":"aneurysm-or-avm","op":"known","value":"yes"})",
        "[0].when.all[0].value", "no value");
    row("a comparison of options", "rules", leaf, R"({"item":"bipolar","op":"at-least","value":2})",
        "[0].when.all[0].op", "no number");
    row("a number out of range", "rules", leaf, R"({"item":"failed-adequate-trials","op":"at-least","value":21})",
        "[0].when.all[0].value", "0 to 20");
    row("half a trial", "rules", leaf, R"({"item":"failed-adequate-trials","op":"at-least","value":1.5})",
        "[0].when.all[0].value", "whole number");
    row("a number as text", "rules", leaf, R"({"item":"failed-adequate-trials","op":"is","value":"2"})",
        "[0].when.all[0].value", "whole number");
    row("no list after in", "rules", leaf, R"({"item":"bipolar","op":"in","value":"none"})", "[0].when.all[0].value",
        "list of values");
    row("an empty list", "rules", leaf, R"({"item":"bipolar","op":"in","value":[]})", "[0].when.all[0].value",
        "empty list");
    row("a wrong value in a list", "rules", leaf, R"({"item":"bipolar","op":"not-in","value":["none","III"]})",
        "[0].when.all[0].value[1]", "III");
    row("a leaf with all", "rules", leaf, R"({"all":[],"item":"bipolar"})", "[0].when.all[0].item", "unknown key");
    row("all with any", "rules", leaf, R"({"all":[],"any":[]})", "[0].when.all[0].any", "unknown key");
    row("an unknown key in a leaf", "rules", leaf, R"({"item":"dementia","op":"is","value":"yes","weight":2})",
        "[0].when.all[0].weight", "unknown key");
    row("no condition", "rules", leaf, "{}", first, "no condition");
    row("text for a condition", "rules", leaf, R"("always")", first, "expected an object");
    row("an empty any", "rules", leaf, R"({"any":[]})", "[0].when.all[0].any", "never holds");
    row("all of no list", "rules", leaf, R"({"all":{}})", "[0].when.all[0].all", "list of conditions");
    row("deep inside", "rules", leaf, R"({"not":{"any":[{"all":[]},{"item":"x","op":"known"}]}})",
        "[0].when.all[0].not.any[1].item", "profile.json");
    row("unknown treatment", "rules", R"("treatment":"esketamine-intranasal")", R"("treatment":"esketamin")",
        "[0].treatment", "expected a treatment, a strategy or all");
    row("unknown effect", "rules", R"("effect":"contraindicated")", R"("effect":"forbidden")", "[0].effect",
        "forbidden");
    row("an id twice", "rules", R"("id":"esk-ich")", R"("id":"esk-aneurysm")", "[1].id", "only once");
    row("an unknown key in a rule", "rules", R"("id":"esk-ich")", R"("id":"esk-ich","severity":3)", "[1].severity",
        "unknown key");
    row("an unknown key in a source", "rules", R"("read":true)", R"("read":true,"urls":[])", "[0].more_sources[0].urls",
        "unknown key");
    row("an unknown kind of source", "rules", R"("kind":"secondary")", R"("kind":"hearsay")",
        "[0].more_sources[0].kind", "hearsay");
    row("a source without a name", "rules",
        R"~({"document":"SPRAVATO US prescribing information, section 4 (reported in Clinical Psychiatry drug article)",)~"
        R"~("id":"esk-ci-mdedge","kind":"secondary","locator":"contraindications",)~",
        R"({"id":"esk-ci-mdedge","kind":"secondary",)", "[0].more_sources[0]", "without a name");
    row("read in words", "rules", R"("read":true)", R"("read":"yes")", "[0].more_sources[0].read", "true or false");

    row("a question twice", "profile", R"("id":"current-trial-weeks")", R"("id":"current-response")", "[2].id",
        "only once");
    row("a question for free text", "profile", R"("type":"yes-no")", R"("type":"text")", "[3].type",
        "number, choice, yes-no");
    row("an assumed answer", "profile", R"("default":"unknown")", R"("default":"2")", "[0].default",
        "no answer is assumed");
    row("an option twice", "profile", R"("value":"non-response")", R"("value":"no-antidepressant")",
        "[1].options[1].value", "only once");
    row("no unknown", "profile", R"({"label":"Not known","value":"unknown"})", R"({"label":"?","value":"unsure"})",
        "[1].options", "starts as unknown");
    row("limits the wrong way", "profile", R"("max":20,"min":0)", R"("max":0,"min":20)", "[0].max", "more than min");
    row("no crisis question", "profile", R"("id":"not-eating-or-drinking")", R"("id":"not-eating")", "",
        "crisis panel");

    row("unknown node kind", "pathway", R"("kind":"start")", R"("kind":"begin")", "nodes[0].kind", "begin");
    row("a node twice", "pathway", R"("id":"safety-now","kind")", R"("id":"start","kind")", "nodes[1].id", "only once");
    row("an unknown treatment in a node", "pathway", R"("treatments":["antidepressant")",
        R"("treatments":["antidepresant")", "nodes[3].treatments[0]", "antidepresant");
    row("an edge to nowhere", "pathway", R"("to":"safety-now")", R"("to":"safety")", "edges[0].to", "a node's id");
    row("an edge from nowhere", "pathway", R"("from":"start")", R"("from":"begin")", "edges[0].from", "a node's id");
    row("advice without a source", "pathway", R"({"advice":false)", R"({"advice":true)", "edges[0]",
        "expected a source");
    row("an unknown item in an edge", "pathway", R"("item":"suicidal-intent")", R"("item":"intent")",
        "edges[1].when.any[0].item", "profile.json");
    row("an operator from the future", "pathway", R"("at-least":")", R"("between":")", "condition_language.operators",
        "between");
    row("an unreachable node", "pathway", R"("nodes":[)",
        R"("nodes":[{"id":"island","kind":"assessment","label":"Island","detail":"No way leads here."},)", "nodes[0]",
        "island");

    row("an unknown profile item", "staging", R"("profile_item":"failed-adequate-trials")",
        R"("profile_item":"failures")", "[0].items[0].profile_item", "profile.json");
    row("a tie that does not fit", "staging", R"("profile_item":"episode-duration")", R"("profile_item":"bipolar")",
        "[2].items[0].profile_item", "every answer");
    row("an unknown method", "staging", R"("method":"consecutive-yes")", R"("method":"median")", "[1].scoring.method",
        "sum");
    row("a range that the items do not give", "staging", R"("range":[3,15])", R"("range":[3,14])", "[2].scoring", "");
    row("a gap at the start of the bands", "staging", R"({"label":"Mild resistance","lower":3)",
        R"({"label":"Mild resistance","lower":4)", "[2].scoring.bands[0]", "rising order");
    row("an instrument twice", "staging", R"("id":"thase-rush")", R"("id":"maudsley")", "[2].id", "only once");
    row("a criterion without value", "staging", R"("criterion":{"op":"at-least","value":2})",
        R"("criterion":{"op":"at-least"})", "[0].items[0].criterion", "found no value");
    row("a criterion that no option meets", "staging", R"("criterion":{"op":"is","value":"yes"})",
        R"("criterion":{"op":"is","value":"sometimes"})", "[0].items[1].criterion.value", "options");
    row("a definition without weeks", "staging", R"("mgh":6)", R"("mgh":7)",
        "[4].items[0].criterion.value_by_definition.mgh", "min_weeks");
    row("options that overlap", "staging", R"("lower":3,"score":2,"upper":4)", R"("lower":2,"score":2,"upper":4)",
        "[2].items[2].options[1].lower", "more than the option before");
}

void TestPathwayFaults::oneChange() {
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QFETCH(QString, words);
    const auto knowledge = readPathwayKnowledge(changed(file, from, to));
    QVERIFY(!knowledge);
    const QString said = test::sentences(knowledge.error());
    const auto isIt = [&](const Fault& fault) {
        return fault.file == QStringLiteral("knowledge/%1.json").arg(file) &&
               (place.isEmpty() ? fault.place.isEmpty() : fault.place.startsWith(place)) &&
               fault.sentence().contains(words) && !fault.found.isEmpty();
    };
    QVERIFY2(std::ranges::any_of(knowledge.error(), isIt), qPrintable(said));
}

void TestPathwayFaults::graphShapes_data() {
    QTest::addColumn<QByteArray>("edges");
    QTest::addColumn<QString>("words"); // empty: allowed
    const auto row = [](const char* name, const char* edges, const char* words) {
        QTest::newRow(name) << QByteArray(edges) << QString::fromLatin1(words);
    };
    // "a>b" may always be walked, "a?b" on a condition. Nodes: s(tart), a(ssessment), d(ecision), o(ption),
    // m(onitoring).
    row("straight on", "s>a a>d d>o o>m", "");
    row("another round of treatment", "s>a a>d d?o o>m m>d", "");
    row("a round of monitoring", "s>a a>o a>d d?m m>d", "");
    row("round and round without a condition", "s>a a>d d>o o>m m>d", "expected a condition");
    row("round without a decision", "s>a a>o a>d o?m m>o", "expected a decision");
    row("round without treatment", "s>a a>d d?a d>o o>m", "expected a treatment");
    row("back to the start", "s>a a>d d?o o>m m?s", "back to the start");
    row("to itself", "s>a a>d d>o o>m d?d", "to itself");
    row("twice", "s>a a>d a?d d>o o>m", "second edge");
    row("out of reach", "s>a a>d d>o m>o", "no way leads to \"m\"");
}

void TestPathwayFaults::graphShapes() {
    QFETCH(QByteArray, edges);
    QFETCH(QString, words);
    QJsonArray nodes;
    const std::pair<const char*, const char*> kinds[] = {
        {"s", "start"}, {"a", "assessment"}, {"d", "decision"}, {"o", "option"}, {"m", "monitoring"}};
    for (const auto& [id, kind] : kinds)
        nodes.append(QJsonObject{{QStringLiteral("id"), QLatin1StringView(id)},
                                 {QStringLiteral("kind"), QLatin1StringView(kind)},
                                 {QStringLiteral("label"), QStringLiteral("label")},
                                 {QStringLiteral("detail"), QStringLiteral("detail")}});
    QJsonArray list;
    for (const QByteArray& edge : edges.split(' ')) {
        QJsonObject object{{QStringLiteral("from"), QString::fromLatin1(edge.first(1))},
                           {QStringLiteral("to"), QString::fromLatin1(edge.last(1))},
                           {QStringLiteral("label"), QStringLiteral("label")},
                           {QStringLiteral("advice"), false}};
        if (edge[1] == '?')
            object.insert(QStringLiteral("when"), parsed(R"({"item": "relapsed", "op": "is", "value": "yes"})"));
        list.append(object);
    }
    Evidence evidence = test::shippedEvidence();
    evidence.knowledge.insert(QStringLiteral("pathway"),
                              QJsonObject{{QStringLiteral("condition_language"), QJsonObject()},
                                          {QStringLiteral("nodes"), nodes},
                                          {QStringLiteral("edges"), list}});
    const auto knowledge = readPathwayKnowledge(evidence);
    if (words.isEmpty()) {
        QVERIFY2(knowledge, knowledge ? "" : qPrintable(test::sentences(knowledge.error())));
        return;
    }
    QVERIFY(!knowledge);
    QVERIFY2(test::sentences(knowledge.error()).contains(words), qPrintable(test::sentences(knowledge.error())));
    for (const Fault& fault : knowledge.error()) QCOMPARE(fault.file, QStringLiteral("knowledge/pathway.json"));
}

void TestPathwayFaults::missingFiles() {
    for (const char* name : {"profile", "rules", "pathway", "staging"}) {
        Evidence evidence = test::shippedEvidence();
        evidence.knowledge.remove(QLatin1StringView(name));
        const auto knowledge = readPathwayKnowledge(evidence);
        QVERIFY(!knowledge);
        QVERIFY(test::sentences(knowledge.error())
                    .contains(QStringLiteral("knowledge/%1.json: found no such file").arg(QLatin1StringView(name))));
    }
}

void TestPathwayFaults::allFilesAreReported() {
    Evidence evidence = changed(QStringLiteral("rules"), R"("effect":"contraindicated")", R"("effect":"forbidden")");
    evidence.knowledge.insert(QStringLiteral("staging"), QJsonObject());
    evidence.knowledge.insert(QStringLiteral("pathway"), QJsonArray());
    const auto knowledge = readPathwayKnowledge(evidence);
    QVERIFY(!knowledge);
    QSet<QString> files;
    for (const Fault& fault : knowledge.error()) files.insert(fault.file);
    QCOMPARE(files.size(), 3);
}

void TestPathwayFaults::aChangedRuleChangesTheStatus() {
    const QString esketamine = QStringLiteral("esketamine-intranasal");
    Profile profile = test::quietProfile();
    test::answer(profile, test::shippedKnowledge(), QStringLiteral("aneurysm-or-avm=yes"));
    QCOMPARE(option(test::shippedKnowledge(), esketamine, profile)->status, Status::RuledOut);
    const PathwayKnowledge softer =
        test::read(changed(QStringLiteral("rules"), R"("effect":"contraindicated")", R"("effect":"caution")"));
    QCOMPARE(option(softer, esketamine, profile)->status, Status::Care);
    const PathwayKnowledge elsewhere = test::read(changed(
        QStringLiteral("rules"), R"("treatment":"esketamine-intranasal")", R"("treatment":"established-alternative")"));
    QCOMPARE(option(elsewhere, esketamine, profile)->status, Status::Fits);
    QCOMPARE(option(elsewhere, QStringLiteral("lithium"), profile)->status, Status::RuledOut);
}

void TestPathwayFaults::aNewTreatmentAndANewQuestionNeedNoCode() {
    Evidence evidence = test::shippedEvidence();
    Treatment added;
    added.id = QStringLiteral("vagus-nerve-stimulation");
    added.name = QStringLiteral("Vagus nerve stimulation");
    added.strategy = Strategy::EstablishedAlternative;
    added.inCatalogue = true;
    evidence.treatments.push_back(added);
    evidence.index();
    evidence =
        extended(evidence, QStringLiteral("profile"), R"({"id": "vagotomy", "group": "physical health", "prompt": "?",
        "help": "?", "type": "yes-no", "default": "unknown", "options": [{"value": "yes", "label": "Yes"},
        {"value": "no", "label": "No"}, {"value": "unknown", "label": "Not known"}]})");
    evidence =
        extended(evidence, QStringLiteral("rules"), R"({"id": "vns-vagotomy", "treatment": "vagus-nerve-stimulation",
        "when": {"item": "vagotomy", "op": "is", "value": "yes"}, "effect": "contraindicated", "reason": "r", "action": "a",
        "source": {"id": "x", "kind": "label", "document": "d", "locator": "l", "read": false}})");
    const PathwayKnowledge knowledge = test::read(evidence);
    Profile profile = test::quietProfile();
    QCOMPARE(option(knowledge, added.id, profile)->status, Status::Depends);
    QCOMPARE(option(knowledge, added.id, profile)->open, QStringList{QStringLiteral("vagotomy")});
    test::answer(profile, knowledge, QStringLiteral("vagotomy=yes"));
    QCOMPARE(option(knowledge, added.id, profile)->status, Status::RuledOut);
    QCOMPARE(options(knowledge, profile).size(), options(test::shippedKnowledge(), profile).size() + 1);
    // A comparator that a rule names is listed from then on.
    evidence = extended(evidence, QStringLiteral("rules"),
                        R"({"id": "ven-note", "treatment": "venlafaxine", "when": {"all": []},
        "effect": "information", "reason": "r", "action": "a",
        "source": {"id": "x", "kind": "label", "document": "d", "locator": "l", "read": false}})");
    QCOMPARE(options(test::read(evidence), profile).size(), options(knowledge, profile).size() + 1);
}

void TestPathwayFaults::aKnownLeafMayLift() {
    const PathwayKnowledge knowledge =
        test::read(extended(test::shippedEvidence(), QStringLiteral("rules"), R"({"id": "zz-ask", "treatment": "rtms",
        "when": {"item": "metal-in-head", "op": "unknown"}, "effect": "requires", "reason": "r", "action": "a",
        "source": {"id": "x", "kind": "label", "document": "d", "locator": "l", "read": false}})"));
    QVERIFY(knowledge.rule(QStringLiteral("zz-ask"))->background);
    Profile profile = test::quietProfile();
    QCOMPARE(option(knowledge, QStringLiteral("rtms"), profile)->status, Status::Fits);
    profile.clear(QStringLiteral("metal-in-head"));
    QCOMPARE(option(knowledge, QStringLiteral("rtms"), profile)->status, Status::Prerequisite);
}

void TestPathwayFaults::aRuleWithoutConditionAlwaysHolds() {
    const PathwayKnowledge knowledge = test::read(
        extended(test::shippedEvidence(), QStringLiteral("rules"), R"({"id": "zz-always", "treatment": "rtms",
        "effect": "caution", "reason": "r", "source": {"document": "d", "read": false}})"));
    QVERIFY(knowledge.rule(QStringLiteral("zz-always"))->background);
    QCOMPARE(option(knowledge, QStringLiteral("rtms"), test::quietProfile())->status, Status::Care);
}

void TestPathwayFaults::emptyKnowledgeSaysNothing() {
    Evidence evidence = test::shippedEvidence();
    for (const char* name : {"profile", "rules", "staging"})
        evidence.knowledge.insert(QLatin1StringView(name), QJsonArray());
    evidence.knowledge.insert(QStringLiteral("pathway"), parsed(R"({"nodes": [], "edges": []})"));
    const PathwayKnowledge knowledge = test::read(evidence);
    const std::vector<Option> list = options(knowledge, Profile());
    QVERIFY(!list.empty());
    for (const Option& one : list) {
        QCOMPARE(one.status, Status::Fits);
        QVERIFY(!one.ownRules && one.holding.empty());
    }
    QVERIFY(walk(knowledge.graph, layOut(knowledge.form, Profile())).nodes.empty());
}

void TestPathwayFaults::aChangedScoreChangesTheStage() {
    Evidence evidence = changed(QStringLiteral("staging"), R"({"label":"Yes","score":3,"value":"yes"})",
                                R"({"label":"Yes","score":4,"value":"yes"})");
    const PathwayKnowledge knowledge = test::read(evidence);
    const Instrument& mgh = *knowledge.instrument(QStringLiteral("mgh-s"));
    StagingAnswers answers;
    for (const auto& [item, value] :
         {std::pair{"trials", "1"}, std::pair{"optimised", "0"}, std::pair{"augmented", "0"}, std::pair{"ect", "yes"}})
        QVERIFY(answers.set(mgh, QLatin1StringView(item), QLatin1StringView(value)));
    QCOMPARE(*stage(mgh, answers).score, 5.0);
}

QTEST_GUILESS_MAIN(TestPathwayFaults)
#include "tst_pathwayfaults.moc"
