// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The reader against the shipped evidence, against each kind of fault, and against check.py, which reads the same
// format independently.

#include "../../support/evidencecopy.h"
#include "evidence/reader.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

using namespace trd;
using namespace trd::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QJsonValue gone(QJsonValue::Undefined);
const QString example = u"studies/popova-2019-transform-2.json"_s;

enum class Python { RefusesToo, LetsPass };

/// One change of one file, the JSON path at which it must be named, and words of the sentence.
struct Spoiling {
    const char* name;
    QString file, path;
    QJsonValue value;
    QString place, words;
    Python python = Python::RefusesToo;
};

const std::vector<Spoiling>& spoilings() {
    static const std::vector<Spoiling> all{
        // What check.py names, kind by kind.
        {"id is not the name", example, u"id"_s, u"other"_s, u"id"_s, u"found \"other\", expected the file's name"_s},
        {"unknown key", example, u"colour"_s, u"red"_s, u"colour"_s,
         u"found an unknown key, expected one of id, citation"_s},
        {"unknown key in a part", example, u"design.colour"_s, 1, u"design.colour"_s, u"unknown key"_s},
        {"unknown key in a row", example, u"arms[1].colour"_s, 1, u"arms[1].colour"_s, u"unknown key"_s},
        {"unknown strategy", example, u"strategy"_s, u"herbal"_s, u"strategy"_s,
         u"found \"herbal\", expected one of"_s},
        {"no study's strategy", example, u"strategy"_s, u"established-alternative"_s, u"strategy"_s,
         u"expected one of"_s},
        {"unknown design", example, u"design.type"_s, u"survey"_s, u"design.type"_s, u"expected one of randomised"_s},
        {"unknown blinding", example, u"design.blinding"_s, u"half"_s, u"design.blinding"_s, u"expected one of"_s},
        {"unknown clock", example, u"design.clock"_s, u"noon"_s, u"design.clock"_s, u"expected maintenance"_s},
        {"unknown resistance", example, u"population.resistance"_s, u"some"_s, u"population.resistance"_s,
         u"not-required"_s},
        {"unknown role", example, u"arms[0].role"_s, u"star"_s, u"arms[0].role"_s, u"active-control"_s},
        {"unknown kind", example, u"outcomes[0].kind"_s, u"cure"_s, u"outcomes[0].kind"_s,
         u"expected one of response"_s},
        {"unknown measure", example, u"contrasts[0].measure"_s, u"ratio"_s, u"contrasts[0].measure"_s, u"odds-ratio"_s},
        {"unknown onset", example, u"onset[0].event"_s, u"soon"_s, u"onset[0].event"_s, u"first-separation"_s},
        {"unknown direction", example, u"biomarkers[0].direction"_s, u"up"_s, u"biomarkers[0].direction"_s,
         u"increase"_s},
        {"unknown sense", example, u"predictors[0].direction"_s, u"up"_s, u"predictors[0].direction"_s, u"positive"_s},
        {"unknown kind of source", example, u"sources[0].kind"_s, u"blog"_s, u"sources[0].kind"_s, u"abstract"_s},
        {"unknown set", example, u"selection.set"_s, u"mine"_s, u"selection.set"_s,
         u"expected one of review, beyond"_s},
        {"no set", example, u"selection.set"_s, gone, u"selection.set"_s, u"found nothing, expected the key \"set\""_s},
        {"no citation", example, u"citation"_s, gone, u"citation"_s, u"found nothing, expected the key \"citation\""_s},
        {"no design", example, u"design"_s, gone, u"design"_s, u"found nothing"_s},
        {"no population", example, u"population"_s, gone, u"population"_s, u"found nothing"_s},
        {"no selection", example, u"selection"_s, gone, u"selection"_s, u"found nothing"_s},
        {"no strategy", example, u"strategy"_s, gone, u"strategy"_s, u"found nothing"_s},
        {"no arms", example, u"arms"_s, gone, u"arms"_s, u"found nothing"_s},
        {"no sources", example, u"sources"_s, gone, u"sources"_s, u"found nothing"_s},
        {"no id", example, u"id"_s, gone, u"id"_s, u"found nothing"_s},
        {"arm twice", example, u"arms[1].id"_s, u"esk"_s, u"arms[1].id"_s, u"expected an id that stands once"_s},
        {"source twice", example, u"sources[+]"_s, QJsonObject{{u"id"_s, u"s1"_s}, {u"read"_s, true}},
         u"sources[1].id"_s, u"stands once"_s},
        {"unknown treatment", example, u"arms[0].treatment"_s, u"tea"_s, u"arms[0].treatment"_s,
         u"expected a treatment of"_s},
        {"part of nothing", example, u"arms[0].part_of"_s, u"x"_s, u"arms[0].part_of"_s,
         u"expected the id of another arm"_s},
        {"part of itself", example, u"arms[0].part_of"_s, u"esk"_s, u"arms[0].part_of"_s,
         u"expected the id of another arm"_s},
        {"unknown source", example, u"safety[0].source"_s, u"s9"_s, u"safety[0].source"_s,
         u"one of the study's sources"_s},
        {"no source", example, u"onset[0].source"_s, gone, u"onset[0].source"_s, u"expected the key \"source\""_s},
        {"unknown arm", example, u"outcomes[1].arm"_s, u"x"_s, u"outcomes[1].arm"_s,
         u"expected the id of an arm or \"all\""_s},
        {"unknown versus", example, u"contrasts[0].versus"_s, u"x"_s, u"contrasts[0].versus"_s,
         u"an arm or \"baseline\""_s},
        {"unknown favours", example, u"contrasts[0].favours"_s, u"all"_s, u"contrasts[0].favours"_s,
         u"expected the id of an arm"_s},
        {"time without unit", example, u"outcomes[0].at.unit"_s, gone, u"outcomes[0].at.unit"_s, u"expected the key"_s},
        {"time in years", example, u"outcomes[0].at.unit"_s, u"year"_s, u"outcomes[0].at.unit"_s,
         u"minute, hour, day"_s},
        {"time before the dose", example, u"outcomes[0].at.value"_s, -1, u"outcomes[0].at.value"_s,
         u"found -1, expected a number of at least 0"_s},
        {"time with more", example, u"outcomes[0].at.hour"_s, 1, u"outcomes[0].at.hour"_s, u"unknown key"_s},
        {"more events than people", example, u"outcomes[0].events"_s, 102, u"outcomes[0].events"_s,
         u"found 102, expected at most n, 101"_s},
        {"percent beyond rounding", example, u"outcomes[0].percent"_s, 70.0, u"outcomes[0].percent"_s,
         u"found 70, expected about 69.3, that is 70 of 101"_s},
        {"percent above 100", example, u"safety[0].percent"_s, 126.1, u"safety[0].percent"_s,
         u"found 126.1, expected a number from 0 to 100"_s},
        {"neither events nor percent", example, u"outcomes[0]"_s,
         QJsonObject{{u"arm"_s, u"esk"_s}, {u"kind"_s, u"response"_s}, {u"source"_s, u"s1"_s}}, u"outcomes[0]"_s,
         u"found neither events nor percent"_s},
        {"no mean", example, u"outcomes[1].mean"_s, gone, u"outcomes[1]"_s,
         u"found no mean, expected one for \"change\""_s},
        {"estimate outside", example, u"contrasts[0].estimate"_s, 1.0, u"contrasts[0].estimate"_s,
         u"found 1, expected a value within its interval, -7.31 to -0.64"_s},
        {"mean outside", example, u"outcomes[1]"_s,
         QJsonObject{{u"arm"_s, u"esk"_s},
                     {u"kind"_s, u"change"_s},
                     {u"mean"_s, 3},
                     {u"lower"_s, 1},
                     {u"upper"_s, 2},
                     {u"source"_s, u"s1"_s}},
         u"outcomes[1].mean"_s, u"within its interval"_s},
        {"p above 1", example, u"contrasts[0].p"_s, 1.2, u"contrasts[0].p"_s,
         u"found 1.2, expected a number from 0 to 1"_s},
        {"overlaps nobody", example, u"overlaps"_s, QJsonArray{u"x"_s}, u"overlaps[0]"_s,
         u"expected the id of another study"_s},
        {"overlaps itself", example, u"overlaps"_s, QJsonArray{u"popova-2019-transform-2"_s}, u"overlaps[0]"_s,
         u"another study"_s},
        {"rule twice", u"knowledge/rules.json"_s, u"[1].id"_s, u"esk-aneurysm"_s, u"[1].id"_s, u"stands once"_s},
        {"rule for nothing", u"knowledge/rules.json"_s, u"[0].treatment"_s, u"tea"_s, u"[0].treatment"_s,
         u"expected a treatment or one of"_s},
        {"unknown effect", u"knowledge/rules.json"_s, u"[0].effect"_s, u"maybe"_s, u"[0].effect"_s,
         u"expected one of contraindicated"_s},
        {"rule without reason", u"knowledge/rules.json"_s, u"[0].reason"_s, gone, u"[0].reason"_s,
         u"expected the key \"reason\""_s},
        {"rule with empty reason", u"knowledge/rules.json"_s, u"[0].reason"_s, u""_s, u"[0].reason"_s,
         u"found empty text"_s},
        {"rule without source", u"knowledge/rules.json"_s, u"[0].source"_s, gone, u"[0].source"_s,
         u"expected the key \"source\""_s},
        {"source without read", u"knowledge/rules.json"_s, u"[0].source.read"_s, gone, u"[0].source.read"_s,
         u"expected the key \"read\""_s},
        {"unknown item", u"knowledge/rules.json"_s, u"[0].when.all[0].item"_s, u"shoe-size"_s,
         u"[0].when.all[0].item"_s, u"an item of profile.json"_s},
        {"unknown operator", u"knowledge/rules.json"_s, u"[0].when.all[0].op"_s, u"like"_s, u"[0].when.all[0].op"_s,
         u"expected one of is, is-not"_s},
        {"impossible answer", u"knowledge/rules.json"_s, u"[0].when.all[0].value"_s, u"blue"_s,
         u"[0].when.all[0].value"_s, u"expected for aneurysm-or-avm one of yes, no"_s},
        {"no condition", u"knowledge/rules.json"_s, u"[0].when"_s, QJsonObject{}, u"[0].when"_s,
         u"found no condition"_s},
        {"fault deep in a condition", u"knowledge/rules.json"_s, u"[0].when"_s,
         QJsonObject{{u"not"_s, QJsonObject{{u"any"_s, QJsonArray{QJsonObject{}}}}}}, u"[0].when.not.any[0]"_s,
         u"found no condition"_s},
        {"node of no treatment", u"knowledge/pathway.json"_s, u"nodes[0].treatments"_s, QJsonArray{u"tea"_s},
         u"nodes[0].treatments[0]"_s, u"expected a treatment of"_s},
        {"edge to nowhere", u"knowledge/pathway.json"_s, u"edges[0].to"_s, u"x"_s, u"edges[0].to"_s,
         u"expected the id of a node"_s},
        {"advice without source", u"knowledge/pathway.json"_s, u"edges[+]"_s,
         QJsonObject{{u"from"_s, u"start"_s}, {u"to"_s, u"safety-now"_s}, {u"advice"_s, true}}, u"edges[58]"_s,
         u"found advice without a source"_s},
        {"edge on an unknown item", u"knowledge/pathway.json"_s, u"edges[0].when"_s,
         QJsonObject{{u"item"_s, u"x"_s}, {u"op"_s, u"known"_s}}, u"edges[0].when.item"_s, u"profile.json"_s},
        {"node never reached", u"knowledge/pathway.json"_s, u"nodes[+]"_s,
         QJsonObject{{u"id"_s, u"island"_s}, {u"kind"_s, u"option"_s}, {u"label"_s, u"Island"_s}}, u"nodes[34]"_s,
         u"found that \"island\" is never reached"_s},
        {"term of no term", u"knowledge/glossary.json"_s, u"[0].see_also[0]"_s, u"x"_s, u"[0].see_also[0]"_s,
         u"expected the id of a term"_s},
        // What is stricter than check.py: types, what a row cannot be without, impossible numbers.
        {"text for a count", example, u"arms[0].n"_s, u"114"_s, u"arms[0].n"_s,
         u"found \"114\", expected a whole number of at least 0"_s, Python::LetsPass},
        {"half a person", example, u"arms[0].n"_s, 11.5, u"arms[0].n"_s, u"found 11.5, expected a whole number"_s,
         Python::LetsPass},
        {"fewer than nobody", example, u"population.n"_s, -1, u"population.n"_s, u"found -1"_s, Python::LetsPass},
        {"null", example, u"population.n"_s, QJsonValue(), u"population.n"_s, u"found null"_s, Python::LetsPass},
        {"number for a title", example, u"citation.title"_s, 7, u"citation.title"_s, u"found 7, expected text"_s,
         Python::LetsPass},
        {"list for a note", example, u"note"_s, QJsonArray{}, u"note"_s, u"found a list, expected text"_s,
         Python::LetsPass},
        {"text for a flag", example, u"design.crossover"_s, u"no"_s, u"design.crossover"_s, u"expected true or false"_s,
         Python::LetsPass},
        {"number among texts", example, u"citation.authors[1]"_s, 1, u"citation.authors[1]"_s,
         u"found 1, expected text"_s, Python::LetsPass},
        {"text for a list", example, u"registry"_s, u"NCT02418585"_s, u"registry"_s, u"expected a list"_s,
         Python::LetsPass},
        {"year before", example, u"citation.year"_s, 1919, u"citation.year"_s,
         u"expected a whole number from 1950 to 2100"_s, Python::LetsPass},
        {"no year", example, u"citation.year"_s, gone, u"citation.year"_s, u"expected the key"_s, Python::LetsPass},
        {"row without arm", example, u"outcomes[0].arm"_s, gone, u"outcomes[0].arm"_s, u"expected the key"_s,
         Python::LetsPass},
        {"row without kind", example, u"outcomes[0].kind"_s, gone, u"outcomes[0].kind"_s, u"expected the key"_s,
         Python::LetsPass},
        {"contrast without versus", example, u"contrasts[0].versus"_s, gone, u"contrasts[0].versus"_s,
         u"expected the key"_s, Python::LetsPass},
        {"contrast with itself", example, u"contrasts[0].versus"_s, u"esk"_s, u"contrasts[0].versus"_s,
         u"another arm"_s, Python::LetsPass},
        {"negative sd", example, u"outcomes[1].sd"_s, -0.1, u"outcomes[1].sd"_s,
         u"found -0.1, expected a number of at least 0"_s, Python::LetsPass},
        {"negative se", example, u"contrasts[0].se"_s, -1, u"contrasts[0].se"_s, u"at least 0"_s, Python::LetsPass},
        {"level of 100", example, u"contrasts[0].level"_s, 100, u"contrasts[0].level"_s,
         u"expected a number above 0 and below 100"_s, Python::LetsPass},
        {"interval upside down", example, u"onset[0].lower"_s, 5, u"onset[0].lower"_s,
         u"found 5, expected at most upper, 2"_s, Python::LetsPass},
        {"negative ratio", example, u"contrasts[0].measure"_s, u"odds-ratio"_s, u"contrasts[0].estimate"_s,
         u"found -4, expected a number of at least 0"_s, Python::LetsPass},
        {"p_below above 1", example, u"biomarkers[0].p_below"_s, 5, u"biomarkers[0].p_below"_s, u"from 0 to 1"_s,
         Python::LetsPass},
        {"ages upside down", example, u"population.age_min"_s, 70, u"population.age_min"_s,
         u"expected at most age_max, 64"_s, Python::LetsPass},
        {"arm called all", example, u"arms[+]"_s,
         QJsonObject{
             {u"id"_s, u"all"_s}, {u"treatment"_s, u"placebo"_s}, {u"label"_s, u"All"_s}, {u"role"_s, u"control"_s}},
         u"arms[2].id"_s, u"expected another word"_s, Python::LetsPass},
        {"half a character", example, u"note"_s, QString(QChar(0xD800)), u"note"_s, u"Unicode"_s, Python::LetsPass},
        {"treatment twice", u"knowledge/comparators.json"_s, u"[0].id"_s, u"ketamine-iv"_s, u"[0].id"_s,
         u"stands once"_s},
        {"strategy of no kind", u"knowledge/treatments.json"_s, u"[0].strategy"_s, u"herbal"_s, u"[0].strategy"_s,
         u"established-alternative"_s, Python::LetsPass},
        {"fact of no source", u"knowledge/treatments.json"_s, u"[0].usual_dose.source"_s, u"s99"_s,
         u"[0].usual_dose.source"_s, u"one of the card's sources"_s, Python::LetsPass},
        {"inherits from nothing", u"knowledge/comparators.json"_s, u"[4].inherits[0]"_s, u"tea"_s, u"[4].inherits[0]"_s,
         u"expected a treatment of"_s, Python::LetsPass},
        {"inherits from itself", u"knowledge/comparators.json"_s, u"[4].inherits[0]"_s, u"escitalopram"_s,
         u"[4].inherits"_s, u"do not inherit"_s, Python::LetsPass},
        {"item twice", u"knowledge/profile.json"_s, u"[1].id"_s, u"failed-adequate-trials"_s, u"[1].id"_s,
         u"stands once"_s},
        {"staging of no item", u"knowledge/staging.json"_s, u"[0].items[0].profile_item"_s, u"x"_s,
         u"[0].items[0].profile_item"_s, u"profile.json"_s, Python::LetsPass},
        {"scale upside down", u"knowledge/scales.json"_s, u"[0].range.min"_s, 99, u"[0].range.min"_s,
         u"expected at most max, 60"_s, Python::LetsPass},
        {"mechanism to nowhere", u"knowledge/mechanisms.json"_s, u"strategies[0].edges[0].to"_s, u"x"_s,
         u"strategies[0].edges[0].to"_s, u"expected the id of a node"_s, Python::LetsPass},
        {"mechanism of no treatment", u"knowledge/mechanisms.json"_s, u"strategies[0].treatments[0]"_s, u"tea"_s,
         u"strategies[0].treatments[0]"_s, u"treatments.json"_s, Python::LetsPass},
    };
    return all;
}

/// FORMAT.md, "Not faults", and what else check.py lets pass because nothing is guessed.
struct Allowed {
    const char* name;
    QString path;
    QJsonValue value;
};

const std::vector<Allowed>& alloweds() {
    static const std::vector<Allowed> all{
        {"as it stands", u"acronym"_s, u"TRANSFORM-2"_s},
        {"arms add up to more than n", u"arms[0].n"_s, 5000},
        {"time past the follow-up", u"outcomes[0].at.value"_s, 9999},
        {"safety population above the arm", u"safety[0]"_s,
         QJsonObject{
             {u"arm"_s, u"esk"_s}, {u"event"_s, u"nausea"_s}, {u"n"_s, 999}, {u"events"_s, 3}, {u"source"_s, u"s1"_s}}},
        {"percent within rounding", u"outcomes[0].percent"_s, 69.9},
        {"percent within rounding below", u"outcomes[0].percent"_s, 68.7},
        {"figure of the whole study", u"outcomes[0].arm"_s, u"all"_s},
        {"change within the arm", u"contrasts[0].versus"_s, u"baseline"_s},
        {"only p printed", u"contrasts[0].estimate"_s, gone},
        {"no time", u"outcomes[0].at"_s, gone},
        {"no rows at all", u"outcomes"_s, gone},
        {"empty list of rows", u"safety"_s, QJsonArray{}},
        {"no note", u"note"_s, gone},
        {"no journal", u"citation.journal"_s, gone},
        {"whole number written as 101.0", u"outcomes[0].n"_s, 101.0},
        {"nobody at all", u"safety[0]"_s,
         QJsonObject{{u"arm"_s, u"esk"_s},
                     {u"event"_s, u"nausea"_s},
                     {u"n"_s, 0},
                     {u"events"_s, 0},
                     {u"percent"_s, 0},
                     {u"source"_s, u"s1"_s}}},
        {"risk difference in points", u"contrasts[0]"_s,
         QJsonObject{{u"arm"_s, u"esk"_s},
                     {u"versus"_s, u"pbo"_s},
                     {u"measure"_s, u"risk-difference"_s},
                     {u"outcome"_s, u"response"_s},
                     {u"estimate"_s, -17.3},
                     {u"source"_s, u"s1"_s}}},
        {"maintenance clock", u"design.clock"_s, u"maintenance"_s},
        {"overlap with another study", u"overlaps"_s, QJsonArray{u"zarate-2006"_s}},
        {"part of another arm", u"arms[0].part_of"_s, u"pbo"_s},
    };
    return all;
}

QString sentences(const Faults& faults) {
    QStringList lines;
    for (const Fault& fault : faults) lines.append(fault.sentence());
    return lines.join(u'\n');
}

QString verdict(const Result<Evidence, Faults>& result) { return result ? u"accepted"_s : sentences(result.error()); }

QStringList treatmentIds() {
    QStringList ids;
    for (const QString& name : {u"treatments"_s, u"comparators"_s}) {
        const QJsonArray list = jsonOf(bytesOf(shippedEvidence() + u"/knowledge/%1.json"_s.arg(name))).toArray();
        for (const QJsonValue& entry : list) ids.append(entry[u"id"].toString());
    }
    return ids;
}

} // namespace

class TestReader : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_hasPython = checkPyAccepts(m_copy.path()).has_value();
        writeBytes(m_copy.file(example), exampleStudy());
    }

    void shippedEvidenceIsRead() {
        const Result<Evidence, Faults> read = readEvidence(shippedEvidence());
        QVERIFY2(read.has_value(), qPrintable(verdict(read)));
        const Evidence& evidence = *read;
        QCOMPARE(evidence.studies.size(), 126U);
        QCOMPARE(evidence.rowCount(), 1293U);
        QCOMPARE(evidence.treatments.size(), 49U);
        QCOMPARE(evidence.treatment(u"escitalopram"_s)->inherits, QStringList{u"antidepressant"_s});
        QVERIFY(evidence.treatment(u"ketamine-iv"_s)->inCatalogue);
        QCOMPARE(evidence.knowledge.size(), 7);
        const auto inReview = [&](std::optional<Strategy> strategy) {
            return std::ranges::count_if(evidence.studies, [&](const Study& study) {
                return study.selection.set == u"review"_s && (!strategy || study.strategy == *strategy);
            });
        };
        QCOMPARE(inReview({}), 60);
        QCOMPARE(inReview(Strategy::Glutamatergic), 43);
        QCOMPARE(inReview(Strategy::Psychedelic), 10);
        QCOMPARE(inReview(Strategy::AntipsychoticAugmentation), 7);
        QVERIFY(std::ranges::is_sorted(evidence.studies, {}, &Study::id));
    }

    void everyStudyIsWrittenAsItWasRead() {
        const QDir folder(shippedEvidence() + u"/studies"_s);
        const QStringList names = folder.entryList(QDir::Files);
        QCOMPARE(names.size(), 126);
        const QStringList treatments = treatmentIds();
        for (const QString& name : names) {
            const QByteArray bytes = bytesOf(folder.filePath(name));
            const Result<Study, Faults> study = readStudy(bytes, name, treatments);
            QVERIFY2(study.has_value(), qPrintable(study ? QString() : sentences(study.error())));
            QVERIFY2(toJson(*study) == jsonOf(bytes).toObject(), qPrintable(name));
        }
    }

    void everyKeyOfTheFormatIsKept() {
        // The shipped files leave out some keys (route, setting): one study that uses all of them.
        QJsonValue study = jsonOf(exampleStudy());
        for (const auto& [path, value] : std::initializer_list<std::pair<QString, QJsonValue>>{
                 {u"population.setting"_s, u"outpatients"_s},
                 {u"arms[0].route"_s, u"nasal"_s},
                 {u"arms[0].stage"_s, 1},
                 {u"arms[1].part_of"_s, u"esk"_s},
                 {u"overlaps"_s, QJsonArray{u"zarate-2006"_s}},
                 {u"design.clock"_s, u"maintenance"_s},
                 {u"outcomes[1].se"_s, 1.25},
                 {u"outcomes[1].lower"_s, -24.0},
                 {u"outcomes[1].upper"_s, -18.0},
                 {u"outcomes[1].level"_s, 97.5},
                 {u"contrasts[0].se"_s, 1.7},
                 {u"contrasts[0].favours"_s, u"esk"_s},
                 {u"contrasts[0].definition"_s, u""_s},
                 {u"contrasts[0].p_below"_s, 0.05},
                 {u"onset[0].scale"_s, u"MADRS"_s},
                 {u"onset[0].lower"_s, 1},
                 {u"onset[0].upper"_s, 2.5},
                 {u"onset[0].p"_s, 0.001},
                 {u"onset[0].p_below"_s, 0.001},
                 {u"safety[0].at"_s, QJsonObject{{u"value"_s, 40}, {u"unit"_s, u"minute"_s}}},
                 {u"safety[0].mean"_s, 0.1},
                 {u"safety[0].sd"_s, 0},
                 {u"safety[0].unit"_s, u"kg"_s},
                 {u"biomarkers[0].versus"_s, u"pbo"_s},
                 {u"biomarkers[0].p"_s, 1e-12},
                 {u"biomarkers[0].p_below"_s, 0.5},
                 {u"biomarkers[0].note"_s, u"ü 🧠"_s},
                 {u"predictors[0].arm"_s, u"esk"_s},
                 {u"predictors[0].p"_s, 0.3},
                 {u"predictors[0].p_below"_s, 1}})
            study = withMember(study, path, value);
        const Result<Study, Faults> read = readStudy(jsonBytes(study), example, treatmentIds());
        QVERIFY2(read.has_value(), qPrintable(read ? QString() : sentences(read.error())));
        QCOMPARE(toJson(*read), study.toObject());
    }

    void eachFaultIsNamed_data() {
        QTest::addColumn<std::size_t>("at");
        for (std::size_t at = 0; at < spoilings().size(); ++at) QTest::newRow(spoilings()[at].name) << at;
    }
    void eachFaultIsNamed() {
        QFETCH(std::size_t, at);
        const Spoiling& spoiling = spoilings()[at];
        const QString file = m_copy.file(spoiling.file);
        const QByteArray original = bytesOf(file);
        QJsonValue json = jsonOf(original);
        if (QByteArrayView(spoiling.name) == "interval upside down") json = withMember(json, u"onset[0].upper"_s, 2);
        writeBytes(file, jsonBytes(withMember(json, spoiling.path, spoiling.value)));
        const Result<Evidence, Faults> read = readEvidence(m_copy.path());
        const std::optional<bool> python = checkPyAccepts(m_copy.path());
        writeBytes(file, original);

        QVERIFY(!read);
        const bool isNamed = std::ranges::any_of(read.error(), [&](const Fault& fault) {
            return fault.file == spoiling.file && fault.place == spoiling.place &&
                   fault.sentence().contains(spoiling.words);
        });
        QVERIFY2(isNamed, qPrintable(verdict(read)));
        if (spoiling.python == Python::RefusesToo && python) QVERIFY2(!*python, "check.py accepts it");
    }

    void whatIsNoFaultPasses_data() {
        QTest::addColumn<std::size_t>("at");
        for (std::size_t at = 0; at < alloweds().size(); ++at) QTest::newRow(alloweds()[at].name) << at;
    }
    void whatIsNoFaultPasses() {
        QFETCH(std::size_t, at);
        const QString file = m_copy.file(example);
        const QByteArray original = bytesOf(file);
        writeBytes(file, jsonBytes(withMember(jsonOf(original), alloweds()[at].path, alloweds()[at].value)));
        const Result<Evidence, Faults> read = readEvidence(m_copy.path());
        const std::optional<bool> python = checkPyAccepts(m_copy.path());
        writeBytes(file, original);
        QVERIFY2(read.has_value(), qPrintable(verdict(read)));
        if (python) QVERIFY2(*python, "check.py refuses it");
    }

    void checkPyPassesTheShippedFolder() {
        if (!m_hasPython) QSKIP("There is no python3 here to run check.py with.");
        QCOMPARE(checkPyAccepts(shippedEvidence()), std::optional(true));
    }

    void partsGoingRoundInACircleAreNamed() {
        QJsonValue json = withMember(jsonOf(exampleStudy()), u"arms[0].part_of"_s, u"pbo"_s);
        json = withMember(json, u"arms[1].part_of"_s, u"esk"_s);
        const Result<Study, Faults> read = readStudy(jsonBytes(json), example, treatmentIds());
        QVERIFY(!read);
        QCOMPARE(read.error().size(), 2U);
        QCOMPARE(read.error().front().place, u"arms[0].part_of"_s);
        QVERIFY(read.error().front().sentence().contains(u"no part of this one"_s));
    }

    void allFaultsOfAllFilesAreReported() {
        EvidenceCopy copy;
        QJsonValue json = withMember(jsonOf(exampleStudy()), u"arms[0].n"_s, -3);
        json = withMember(json, u"outcomes[0].arm"_s, u"x"_s);
        json = withMember(json, u"overlaps"_s, QJsonArray{u"nobody-1999"_s});
        writeBytes(copy.file(example), jsonBytes(json));
        writeBytes(copy.file(u"studies/zarate-2006.json"_s), "{");
        writeBytes(copy.file(u"knowledge/glossary.json"_s), "[1, {}]");
        const Result<Evidence, Faults> read = readEvidence(copy.path());
        QVERIFY(!read);
        const QStringList lines = sentences(read.error()).split(u'\n');
        QCOMPARE(lines.filter(u"knowledge/glossary.json:[0]: found 1, expected an object"_s).size(), 1);
        QCOMPARE(lines.filter(u"knowledge/glossary.json:[1].id"_s).size(), 1);
        QCOMPARE(lines.filter(example + u":arms[0].n: found -3, expected a whole number of at least 0"_s).size(), 1);
        QCOMPARE(lines.filter(example + u":outcomes[0].arm: found \"x\""_s).size(), 1);
        QCOMPARE(lines.filter(example + u":overlaps[0]: found \"nobody-1999\""_s).size(), 1);
        QCOMPARE(lines.filter(u"studies/zarate-2006.json:1:"_s).size(), 1);
        // Files that overlap the broken one are not at fault for it.
        QCOMPARE(lines.size(), 8);
    }

    void digestIsTheDocumentedOne() {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const QString& part : {u"knowledge"_s, u"studies"_s}) {
            const QDir folder(shippedEvidence() + u'/' + part);
            const QStringList names = folder.entryList(QDir::Files, QDir::Name);
            for (const QString& name : names) {
                hash.addData((part + u'/' + name).toUtf8() + '\0');
                hash.addData(bytesOf(folder.filePath(name)));
            }
        }
        const Result<QString> digest = evidenceDigest(shippedEvidence());
        QVERIFY(digest.has_value());
        QCOMPARE(*digest, QString::fromLatin1(hash.result().toHex()));
        QCOMPARE(readEvidence(shippedEvidence())->digest, *digest);
        // A folder named from where one stands is the same folder.
        const Result<Evidence, Faults> relative = readEvidence(QDir::current().relativeFilePath(shippedEvidence()));
        QVERIFY2(relative.has_value(), qPrintable(verdict(relative)));
        QCOMPARE(relative->digest, *digest);
    }

private:
    EvidenceCopy m_copy{u"zarate-2006.json"_s};
    bool m_hasPython = false;
};

QTEST_GUILESS_MAIN(TestReader)
#include "tst_reader.moc"
