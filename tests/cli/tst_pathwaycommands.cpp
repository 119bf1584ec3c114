// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/datacommands.h"
#include "cli/pathwaycommands.h"
#include "evidence/reader.h"
#include "store/library.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace trd;
using namespace Qt::StringLiterals;

// `options` and `stage` as a script calls them: output, exit codes, what is said of a faulty call.
class TestPathwayCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void optionsAsJson();
    void optionsAsTable();
    void jurisdictionIsASetting();
    void theProfileIsReadAndThenSet();
    void crisisComesFirst();
    void stageAsJson();
    void stageAsText();
    void outputGoesToAFile();
    void theCheckRefusesWhatTheProgramWould();
    void faults_data();
    void faults();

private:
    struct Run {
        int code = 0;
        QString out, err;
    };
    Run run(const QString& command, QStringList args) const;
    QJsonArray list(const QStringList& args) const;
    QString path(const char* name) const { return m_folder.filePath(QLatin1StringView(name)); }

    QTemporaryDir m_folder;
};

namespace {

QJsonObject find(const QJsonArray& list, const QString& treatment) {
    for (const QJsonValue& one : list)
        if (one[u"treatment"] == treatment) return one.toObject();
    return {};
}

QStringList rulesOf(const QJsonObject& option) {
    QStringList rules;
    const QJsonArray reasons = option[u"reasons"].toArray();
    for (const QJsonValue& reason : reasons) rules.append(reason[u"rule"].toString());
    return rules;
}

void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

void TestPathwayCommands::initTestCase() {
    const auto evidence = readEvidence(QStringLiteral(TRD_SOURCE_DIR "/resources/evidence"));
    QVERIFY(evidence);
    QVERIFY(buildLibrary(*evidence, path("evidence.sqlite")));
    writeFile(path("p.json"),
              R"({"format": 1, "answers": {"metal-in-head": "yes", "jurisdiction": "uk", "severity": "severe"}})");
    writeFile(path("newer.json"), R"({"format": 2, "answers": {}})");
    writeFile(path("faulty.json"), R"({"format": 1, "answers": {"bipolar": "III", "shoe-size": 43}})");
}

TestPathwayCommands::Run TestPathwayCommands::run(const QString& command, QStringList args) const {
    Run run;
    QTextStream out(&run.out);
    QTextStream err(&run.err);
    args << u"--library"_s << path("evidence.sqlite");
    run.code = command == u"stage" ? cli::runStage(args, {out, err}) : cli::runOptions(args, {out, err});
    return run;
}

QJsonArray TestPathwayCommands::list(const QStringList& args) const {
    const Run done = run(u"options"_s, args + QStringList{u"--format"_s, u"json"_s});
    if (done.code != 0) qFatal("%s", qPrintable(done.err));
    return QJsonDocument::fromJson(done.out.toUtf8()).array();
}

void TestPathwayCommands::optionsAsJson() {
    const QJsonArray options =
        list({u"--set"_s, u"metal-in-head=yes"_s, u"--set"_s, u"uncontrolled-hypertension=yes"_s});
    QCOMPARE(options.size(), 38);
    const QStringList order{u"ruled-out"_s, u"not-applicable"_s, u"prerequisite"_s, u"depends"_s, u"care"_s, u"fits"_s};
    qsizetype last = 0;
    for (const QJsonValue& option : options) {
        const qsizetype place = order.indexOf(option[u"status"].toString());
        QVERIFY(place >= last);
        last = place;
        const QStringList rules = rulesOf(option.toObject());
        QVERIFY(!rules.isEmpty());
        QStringList sorted = rules;
        sorted.sort();
        QCOMPARE(rules, sorted);
    }
    const QJsonObject rtms = find(options, u"rtms"_s);
    QCOMPARE(rtms[u"status"], u"ruled-out"_s);
    const QJsonArray open{u"adherence-confirmed"_s, u"diagnosis-rechecked"_s, u"can-attend-daily"_s};
    QCOMPARE(rtms[u"open"].toArray(), open);
    const QJsonArray reasons = rtms[u"reasons"].toArray();
    const auto metal =
        std::ranges::find_if(reasons, [](const QJsonValue& reason) { return reason[u"rule"] == u"tms-metal"_s; });
    QVERIFY(metal != reasons.end());
    QCOMPARE((*metal)[u"effect"], u"contraindicated"_s);
    QVERIFY(!(*metal)[u"reason"].toString().isEmpty() && !(*metal)[u"action"].toString().isEmpty());
    QCOMPARE((*metal)[u"source"][u"document"], u"TMS device labelling: contraindications (clinic page)"_s);
    QCOMPARE((*metal)[u"read"], true);
    const QJsonObject lsd = find(options, u"lsd"_s);
    QVERIFY(rulesOf(lsd).contains(u"psy-bp"_s));
    QCOMPARE(lsd[u"trial_exclusion"], true);
    QCOMPARE(rtms[u"trial_exclusion"], false);
    QCOMPARE(find(options, u"bupropion"_s)[u"comparator"], true);
    QCOMPARE(find(options, u"riluzole"_s)[u"own_rules"], false);
}

void TestPathwayCommands::optionsAsTable() {
    const Run done = run(u"options"_s, {u"--set"_s, u"metal-in-head=yes"_s});
    QCOMPARE(done.code, 0);
    QVERIFY(done.err.isEmpty());
    const QStringList lines = done.out.split(u'\n');
    QVERIFY(lines.at(0).startsWith(u"Status"));
    QVERIFY(lines.at(1).contains(u"Repetitive transcranial") && lines.at(1).contains(u"tms-metal"));
    QVERIFY(done.out.contains(u"(adherence-confirmed)"));
    QVERIFY(done.out.contains(u"no rules of its own"));
    QVERIFY(done.out.contains(u"Bupropion (comparator)"));
}

void TestPathwayCommands::jurisdictionIsASetting() {
    QCOMPARE(list({u"--jurisdiction"_s, u"us"_s}), list({u"--set"_s, u"jurisdiction=us"_s}));
    QVERIFY(list({u"--jurisdiction"_s, u"us"_s}) != list({u"--jurisdiction"_s, u"uk"_s}));
    const QJsonArray options = list({u"--jurisdiction"_s, u"us"_s});
    const QJsonArray reasons = find(options, u"psilocybin"_s)[u"reasons"].toArray();
    const auto us =
        std::ranges::find_if(reasons, [](const QJsonValue& reason) { return reason[u"rule"] == u"psy-us"_s; });
    QVERIFY(us != reasons.end());
    QCOMPARE((*us)[u"check_locally"], true);
}

void TestPathwayCommands::theProfileIsReadAndThenSet() {
    QCOMPARE(find(list({u"--profile"_s, path("p.json")}), u"rtms"_s)[u"status"], u"ruled-out"_s);
    QVERIFY(rulesOf(find(list({u"--profile"_s, path("p.json")}), u"esketamine-intranasal"_s)).contains(u"esk-nice"_s));
    const QJsonArray set = list({u"--profile"_s, path("p.json"), u"--set"_s, u"metal-in-head=unknown"_s});
    QCOMPARE(find(set, u"rtms"_s)[u"status"], u"depends"_s);
    QVERIFY(
        !rulesOf(find(list({u"--profile"_s, path("p.json"), u"--jurisdiction"_s, u"us"_s}), u"esketamine-intranasal"_s))
             .contains(u"esk-nice"_s));
}

void TestPathwayCommands::crisisComesFirst() {
    for (const QString& item : {u"suicidal-intent=yes"_s, u"not-eating-or-drinking=yes"_s}) {
        const Run done = run(u"options"_s, {u"--set"_s, item, u"--format"_s, u"json"_s});
        QCOMPARE(done.code, 0);
        QVERIFY(done.err.contains(u"Do not use this program for this"));
        QVERIFY(QJsonDocument::fromJson(done.out.toUtf8()).isArray());
    }
    QVERIFY(run(u"options"_s, {u"--set"_s, u"suicidal-intent=no"_s}).err.isEmpty());
}

void TestPathwayCommands::stageAsJson() {
    const Run done = run(u"stage"_s, {u"maudsley"_s, u"--set"_s, u"failed-adequate-trials=4"_s, u"--set"_s,
                                      u"severity=severe"_s, u"--set"_s, u"duration=13-24-months"_s, u"--set"_s,
                                      u"augmentation=yes"_s, u"--format"_s, u"json"_s});
    QCOMPARE(done.code, 0);
    const QJsonObject result = QJsonDocument::fromJson(done.out.toUtf8()).object();
    QCOMPARE(result[u"instrument"], u"maudsley"_s);
    QVERIFY(result[u"score"].isNull());
    QCOMPARE(result[u"lower"], 9.0); // 2 + 4 + 2 + 1 + 0
    QCOMPARE(result[u"upper"], 11.0);
    QVERIFY(result[u"band"].isNull());
    const QJsonArray open{u"psychotic-features"_s, u"ect"_s};
    QCOMPARE(result[u"open"].toArray(), open);

    const Run none = run(u"stage"_s, {u"maudsley"_s, u"--set"_s, u"failures=0"_s, u"--format"_s, u"json"_s});
    QCOMPARE(none.code, 0);
    const QJsonObject undefined = QJsonDocument::fromJson(none.out.toUtf8()).object();
    QVERIFY(undefined.contains(u"score") && undefined[u"score"].isNull() && undefined[u"lower"].isNull());
    QCOMPARE(undefined[u"defined"], false);
}

void TestPathwayCommands::stageAsText() {
    const Run done = run(u"stage"_s, {u"thase-rush"_s, u"--set"_s, u"one=yes"_s, u"--set"_s, u"second-class=no"_s});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.out, u"Thase-Rush staging\nScore: 1\nBand: Stage I\n"_s);
    const Run withProfile = run(u"stage"_s, {u"maudsley"_s, u"--profile"_s, path("p.json")});
    QVERIFY(withProfile.out.contains(u"Still open: psychotic-features"));
    QVERIFY(withProfile.out.contains(u"Score: between 6 and 15"));
}

void TestPathwayCommands::outputGoesToAFile() {
    const Run done = run(u"options"_s, {u"-o"_s, path("out.json"), u"--format"_s, u"json"_s});
    QCOMPARE(done.code, 0);
    QVERIFY(done.out.isEmpty());
    QFile file(path("out.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QJsonDocument::fromJson(file.readAll()).array(), list({}));
    QCOMPARE(run(u"options"_s, {u"-o"_s, path("no/such/folder.json")}).code, 1);
}

void TestPathwayCommands::theCheckRefusesWhatTheProgramWould() {
    const QString shipped = QStringLiteral(TRD_SOURCE_DIR "/resources/evidence/");
    for (const QString& folder : {u"studies/"_s, u"knowledge/"_s}) {
        QVERIFY(QDir(m_folder.path()).mkpath(u"evidence/"_s + folder));
        const QStringList files = QDir(shipped + folder).entryList(QDir::Files);
        for (const QString& file : files)
            QVERIFY(QFile::copy(shipped + folder + file, path("evidence/") + folder + file));
    }
    QFile graph(path("evidence/knowledge/pathway.json"));
    QVERIFY(graph.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(graph.open(QIODevice::ReadOnly));
    QJsonObject changed = QJsonDocument::fromJson(graph.readAll()).object();
    graph.close();
    QJsonArray edges = changed[u"edges"].toArray();
    edges.append(
        QJsonObject{{u"from"_s, u"trd"_s}, {u"to"_s, u"start"_s}, {u"label"_s, u"again"_s}, {u"advice"_s, false}});
    changed.insert(u"edges"_s, edges);
    writeFile(graph.fileName(), QJsonDocument(changed).toJson());
    for (const QStringList& args : {QStringList{u"check"_s, path("evidence")},
                                    QStringList{u"build"_s, path("evidence"), u"-o"_s, path("circular.sqlite")}}) {
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        QCOMPARE(cli::runEvidence(args, {outStream, errStream}), 1);
        QVERIFY2(err.startsWith(u"knowledge/pathway.json:edges[58]: found a way back to the start"), qPrintable(err));
        QVERIFY(out.isEmpty());
    }
    QVERIFY(!QFile::exists(path("circular.sqlite")));
}

void TestPathwayCommands::faults_data() {
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QString& command, const QStringList& args, int code,
                        const QString& says) { QTest::newRow(name) << command << args << code << says; };
    row("unknown item", u"options"_s, {u"--set"_s, u"shoe-size=43"_s}, 1,
        u"--set:shoe-size: found a question that does not exist"_s);
    row("out of range", u"options"_s, {u"--set"_s, u"failed-adequate-trials=21"_s}, 1,
        u"--set:failed-adequate-trials: found 21, expected a whole number from 0 to 20"_s);
    row("unknown jurisdiction", u"options"_s, {u"--jurisdiction"_s, u"mars"_s}, 1,
        u"--jurisdiction: found \"mars\", expected one of us"_s);
    row("faulty profile", u"options"_s, {u"--profile"_s, path("faulty.json")}, 1,
        u"faulty.json:answers.shoe-size: found"_s);
    row("newer profile", u"options"_s, {u"--profile"_s, path("newer.json")}, 1,
        u"newer.json:format: found 2, expected at most 1"_s);
    row("missing profile", u"options"_s, {u"--profile"_s, path("none.json")}, 1, u"none.json: found"_s);
    row("no value", u"options"_s, {u"--set"_s, u"bipolar"_s}, 2, u"expected ITEM=VALUE"_s);
    row("no item", u"options"_s, {u"--set"_s, u"=yes"_s}, 2, u"expected ITEM=VALUE"_s);
    row("unknown option", u"options"_s, {u"--rank"_s}, 2, u"rank"_s);
    row("unknown format", u"options"_s, {u"--format"_s, u"xlsx"_s}, 2, u"expected one of table, json"_s);
    row("a word too many", u"options"_s, {u"rtms"_s}, 2, u"found “rtms”, expected options only"_s);
    row("no instrument", u"stage"_s, {}, 2, u"found no instrument"_s);
    row("two instruments", u"stage"_s, {u"maudsley"_s, u"mgh-s"_s}, 2, u"mgh-s"_s);
    row("unknown instrument", u"stage"_s, {u"stards"_s}, 1, u"expected one of regulatory-trd, thase-rush, maudsley"_s);
    row("unknown staging item", u"stage"_s, {u"maudsley"_s, u"--set"_s, u"mood=low"_s}, 1,
        u"--set:mood: found no such item"_s);
    row("staging value", u"stage"_s, {u"thase-rush"_s, u"--set"_s, u"one=perhaps"_s}, 1,
        u"--set:one: found \"perhaps\""_s);
}

void TestPathwayCommands::faults() {
    QFETCH(QString, command);
    QFETCH(QStringList, args);
    QFETCH(int, code);
    QFETCH(QString, says);
    const Run done = run(command, args);
    QCOMPARE(done.code, code);
    QVERIFY2(done.err.contains(says), qPrintable(done.err));
    QVERIFY(done.out.isEmpty());
    if (code == 1 && says.contains(u"faulty.json")) QCOMPARE(done.err.count(u'\n'), 2); // one line per fault
}

QTEST_GUILESS_MAIN(TestPathwayCommands)
#include "tst_pathwaycommands.moc"
