// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include <QTemporaryDir>

using namespace trd;

// Profile files and single answers: what is taken, what is refused and how that is said.
class TestProfile : public QObject {
    Q_OBJECT

private slots:
    void roundTrip();
    void unknownIsNoAnswer();
    void contradictionsAreAllowed();
    void refusedAnswers_data();
    void refusedAnswers();
    void refusedFiles_data();
    void refusedFiles();
    void everyFaultIsReported();
    void folders();
};

namespace {

const ProfileForm& form() { return test::shippedKnowledge().form; }

} // namespace

void TestProfile::roundTrip() {
    ProfileFile file;
    file.title = QStringLiteral("A title");
    file.profile = test::quietProfile();
    const auto again = readProfile(QJsonDocument(toJson(file)).toJson(), QStringLiteral("p.json"), form());
    QVERIFY(again);
    QCOMPARE(again->profile, file.profile);
    QCOMPARE(again->title, file.title);
    QCOMPARE(again->profile.answers().size(), qsizetype(form().items().size()));
}

void TestProfile::unknownIsNoAnswer() {
    const auto read = readProfile(
        R"({"format": 1, "answers": {"bipolar": "unknown", "failed-adequate-trials": "unknown", "severity": "mild"}})",
        QStringLiteral("p.json"), form());
    QVERIFY(read);
    QCOMPARE(read->profile.answers().keys(), QStringList{QStringLiteral("severity")});
    Profile profile = read->profile;
    QVERIFY(profile.setText(form(), QStringLiteral("severity"), QStringLiteral("unknown")));
    QVERIFY(profile.isEmpty());
    for (const ProfileItem& item : form().items()) QVERIFY(profile.setText(form(), item.id, unknownAnswer));
    QVERIFY(profile.isEmpty());
}

void TestProfile::contradictionsAreAllowed() {
    // Whether answers fit together is for the rules to say, not for the reader.
    QVERIFY(readProfile(R"({"format": 1, "answers": {"age-band": "under-18", "dementia": "yes", "current-maoi": "yes",
                           "current-antidepressant": "tricyclic", "current-response": "no-antidepressant"}})",
                        QStringLiteral("p.json"), form()));
}

void TestProfile::refusedAnswers_data() {
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* item, const char* value, const char* expected) {
        QTest::addRow("%s=%s", item, value)
            << QString::fromLatin1(item) << QString::fromLatin1(value) << QString::fromLatin1(expected);
    };
    row("failed-adequate-trials", "21", "a whole number from 0 to 20");
    row("failed-adequate-trials", "-1", "a whole number from 0 to 20");
    row("failed-adequate-trials", "1.5", "a whole number from 0 to 20");
    row("failed-adequate-trials", "many", "a whole number from 0 to 20");
    row("failed-adequate-trials", "nan", "a whole number from 0 to 20");
    row("failed-adequate-trials", "", "a whole number from 0 to 20");
    row("bipolar", "III", "none, suspected, bipolar-ii, bipolar-i, unknown");
    row("bipolar", "", "none, suspected, bipolar-ii, bipolar-i, unknown");
    row("suicidal-intent", "true", "yes, no, unknown");
    row("shoe-size", "43", "an item of the profile");
    row("", "yes", "an item of the profile");
}

void TestProfile::refusedAnswers() {
    QFETCH(QString, item);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    Profile profile = test::profileOf(QStringLiteral("severity=mild"));
    const Profile before = profile;
    const auto done = profile.setText(form(), item, value);
    QVERIFY(!done);
    QCOMPARE(done.error().place, item);
    QVERIFY2(done.error().expected.contains(expected), qPrintable(done.error().sentence()));
    QCOMPARE(profile, before);
}

void TestProfile::refusedFiles_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("words");
    const auto row = [](const char* name, const QByteArray& json, const char* place, const char* words) {
        QTest::newRow(name) << json << QString::fromLatin1(place) << QString::fromLatin1(words);
    };
    row("empty", "", "", "empty file");
    row("not JSON", "{", "1:2", "broken JSON");
    row("a list", "[]", "", "expected an object");
    row("no format", R"({"answers": {}})", "format", "found nothing");
    row("format as text", R"({"format": "1", "answers": {}})", "format", "found \"1\"");
    row("newer", R"({"format": 2, "answers": {"question": "?"}})", "format", "newer program");
    row("no answers", R"({"format": 1})", "answers", "found nothing");
    row("answers as list", R"({"format": 1, "answers": []})", "answers", "expected an object");
    row("a name", R"({"format": 1, "name": "N.N.", "answers": {}})", "name", "unknown key");
    row("unknown item", R"({"format": 1, "answers": {"shoe-size": 43}})", "answers.shoe-size", "does not exist");
    row("value of another item", R"({"format": 1, "answers": {"bipolar": "mild"}})", "answers.bipolar",
        "found \"mild\"");
    row("true for yes", R"({"format": 1, "answers": {"dementia": true}})", "answers.dementia", "found true");
    row("null", R"({"format": 1, "answers": {"dementia": null}})", "answers.dementia", "found null");
    row("number as text", R"({"format": 1, "answers": {"failed-adequate-trials": "2"}})",
        "answers.failed-adequate-trials", "whole number");
    row("out of range", R"({"format": 1, "answers": {"current-trial-weeks": 521}})", "answers.current-trial-weeks",
        "0 to 520");
    row("answered twice", R"({"format": 1, "answers": {"dementia": "no", "dementia": "yes"}})", "", "dementia");
}

void TestProfile::refusedFiles() {
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    QFETCH(QString, words);
    const auto read = readProfile(json, QStringLiteral("patient.json"), form());
    QVERIFY(!read);
    const Fault& fault = read.error().front();
    QCOMPARE(fault.file, QStringLiteral("patient.json"));
    if (!place.isEmpty()) QCOMPARE(fault.place, place);
    QVERIFY2(fault.sentence().contains(words), qPrintable(fault.sentence()));
    QCOMPARE(read.error().size(), 1);
}

void TestProfile::everyFaultIsReported() {
    const auto read = readProfile(
        R"({"format": 1, "answers": {"a": 1, "bipolar": "mild", "failed-adequate-trials": 99}, "name": "x"})",
        QStringLiteral("p.json"), form());
    QVERIFY(!read);
    QCOMPARE(read.error().size(), 4);
}

void TestProfile::folders() {
    QTemporaryDir folder;
    const auto write = [&folder](const char* name, const char* text) {
        QFile file(folder.filePath(QLatin1StringView(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write("b.json", R"({"format": 1, "title": "second", "answers": {}})");
    write("a.json", R"({"format": 1, "title": "first", "answers": {}})");
    write("note.txt", "no profile");
    const auto read = readProfileFolder(folder.path(), form());
    QVERIFY(read);
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->front().title, QStringLiteral("first"));
    write("c.json", "{");
    write("d.json", R"({"format": 9, "answers": {}})");
    const auto faulty = readProfileFolder(folder.path(), form());
    QVERIFY(!faulty);
    QCOMPARE(faulty.error().size(), 2);
    QVERIFY(faulty.error().front().file.endsWith(QLatin1StringView("c.json")));
    QVERIFY(!readProfileFile(folder.filePath(QStringLiteral("missing.json")), form()));
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
