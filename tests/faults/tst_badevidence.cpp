// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Evidence that is no evidence: each kind of wreck gives one sentence that names the file, and nothing crashes.

#include "../support/evidencecopy.h"
#include "evidence/reader.h"

#include <QFileInfo>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace trd;
using namespace trd::test;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString study = u"studies/popova-2019-transform-2.json"_s;

QByteArray withText(const QByteArray& from, const QByteArray& to) {
    QByteArray json = exampleStudy();
    if (!json.contains(from)) qFatal("the example no longer contains what a test replaces");
    return json.replace(json.indexOf(from), from.size(), to);
}

} // namespace

class TestBadEvidence : public QObject {
    Q_OBJECT

private slots:
    void brokenBytes_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("pythonRefuses");
        // Python's parser takes NaN and infinity, keeps the last of two equal keys, and knows no limit of size.
        const auto row = [](const char* name, const QByteArray& bytes, const QString& place, const QString& words,
                            bool pythonRefuses = true) {
            QTest::newRow(name) << bytes << place << words << pythonRefuses;
        };
        row("nothing", {}, {}, u"found an empty file"_s);
        row("only spaces", " \n\n ", {}, u"found an empty file"_s);
        row("no JSON", "hello", u"1:"_s, u"found broken JSON"_s);
        row("a number", "17", u"1:"_s, u"found broken JSON"_s);
        row("a list", "[]", {}, u"found a list, expected an object"_s);
        row("cut short", exampleStudy().first(700), u"15:174"_s, u"found broken JSON"_s);
        row("comma too many", withText("\"phase\": \"3\"", "\"phase\": \"3\",,"), u"14:98"_s, u"found broken JSON"_s);
        row("something after it", exampleStudy() + "{}", {}, u"found broken JSON"_s);
        row("NaN", withText("\"n\": 227", "\"n\": NaN"), u"15:203"_s, u"found broken JSON"_s, false);
        row("infinite", withText("\"n\": 227", "\"n\": 1e999"), u"15:208"_s, u"found broken JSON"_s, false);
        row("number without its zero", withText("\"p\": 0.02", "\"p\": .02"), u"26:210"_s,
            u"found .02, expected a number as JSON"_s);
        row("number with a loose point", withText("\"p\": 0.02", "\"p\": 0."), u"26:210"_s,
            u"found 0., expected a number as JSON"_s);
        row("raw control character", withText("one or two", "one\tor two"), u"44:15"_s,
            u"found a raw control character"_s);
        row("unknown escape", withText("one or two", "one\\xor two"), u"44:15"_s,
            u"found an escape that JSON does not know"_s);
        row("byte order mark", "\xEF\xBB\xBF" + exampleStudy(), u"1:1"_s, u"found a byte order mark"_s);
        row("Latin-1", withText("one or two", "eins f\xFCr zwei"), u"line 44"_s, u"found bytes that are not UTF-8"_s);
        row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), u"1:1"_s, u"found UTF-16, expected JSON in UTF-8"_s);
        row("key twice", withText("\"phase\": \"3\"", "\"phase\": \"3\", \"phase\": \"4\""), u"design.phase"_s,
            u"found the key twice"_s, false);
        row("key twice, disguised", withText("\"n\": 115", "\"n\": 115, \"\\u006e\": 116"), u"safety[0].n"_s,
            u"found the key twice"_s, false);
        row("nested deeply", QByteArray(10'000, '[') + QByteArray(10'000, ']'), {}, u"found broken JSON"_s);
        row("nested deeply in objects", QByteArray("{\"a\":").repeated(10'000) + "1" + QByteArray(10'000, '}'), {},
            u"found broken JSON"_s);
        row("text of 50 MB", withText("one or two", QByteArray(50'000'000, 'x')), {},
            u"found a file of 50.0 MB, expected at most 16.0 MB"_s, false);
        row("binary",
            QByteArray("\x7F"
                       "ELF\0\1\2\3",
                       8),
            u"1:"_s, u"found broken JSON"_s);
    }
    void brokenBytes() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        QFETCH(QString, words);
        QFETCH(bool, pythonRefuses);
        writeBytes(m_copy.file(study), bytes);
        const Result<Evidence, Faults> read = readEvidence(m_copy.path());
        QVERIFY(!read);
        QCOMPARE(read.error().size(), 1U);
        const Fault& fault = read.error().front();
        QCOMPARE(fault.file, study);
        QVERIFY2(fault.place.startsWith(place), qPrintable(fault.sentence()));
        QVERIFY2(fault.sentence().contains(words), qPrintable(fault.sentence()));
        QVERIFY(fault.sentence().size() < 300);
        if (!pythonRefuses) return;
        if (const std::optional<bool> python = checkPyAccepts(m_copy.path())) QVERIFY2(!*python, "check.py accepts it");
    }

    void checkPySaysItInOneSentence_data() {
        QTest::addColumn<QString>("spoiled");
        QTest::addColumn<QByteArray>("bytes"); // null: the file is gone; "->": a link that leads nowhere
        QTest::addColumn<QString>("sentence");
        const QByteArray gone;
        QTest::newRow("no scales") << u"knowledge/scales.json"_s << gone << u"scales.json: cannot be read"_s;
        QTest::newRow("no rules") << u"knowledge/rules.json"_s << gone << u"rules.json: cannot be read"_s;
        QTest::newRow("no knowledge") << u"knowledge"_s << gone << u"treatments.json: cannot be read"_s;
        QTest::newRow("dangling link") << study << QByteArray("->")
                                       << u"popova-2019-transform-2.json: cannot be read"_s;
        QTest::newRow("deep study") << study << QByteArray(100'000, '[') + QByteArray(100'000, ']')
                                    << u"popova-2019-transform-2.json: nested too deeply"_s;
        QTest::newRow("deep knowledge") << u"knowledge/rules.json"_s
                                        << QByteArray("{\"not\":").repeated(100'000) + "1" + QByteArray(100'000, '}')
                                        << u"rules.json: nested too deeply"_s;
        QTest::newRow("list") << study << QByteArray("[]") << u"popova-2019-transform-2.json: not built as described"_s;
        QTest::newRow("bytes") << study << QByteArray("\xFF\xFE")
                               << u"popova-2019-transform-2.json: not JSON in UTF-8"_s;
    }
    void checkPySaysItInOneSentence() {
        QFETCH(QString, spoiled);
        QFETCH(QByteArray, bytes);
        QFETCH(QString, sentence);
        const QString python = QStandardPaths::findExecutable(u"python3"_s, {u"/usr/bin"_s});
        if (python.isEmpty()) QSKIP("There is no python3 here to run check.py with.");
        const EvidenceCopy copy(u"zarate-2006.json"_s);
        const QString path = copy.file(spoiled);
        if (QFileInfo(path).isDir())
            QVERIFY(QDir(path).removeRecursively());
        else
            QFile::remove(path);
        if (bytes == "->")
            QVERIFY(QFile::link(copy.file(u"nowhere"_s), path));
        else if (!bytes.isNull())
            writeBytes(path, bytes);
        QProcess check;
        check.start(python, {shippedEvidence() + u"/check.py"_s, copy.path()});
        QVERIFY(check.waitForFinished(60'000));
        const QString said = QString::fromUtf8(check.readAllStandardOutput());
        QVERIFY2(said.contains(sentence), qPrintable(said));
        QCOMPARE(check.readAllStandardError(), QByteArray());
        QCOMPARE(check.exitCode(), 1);
    }

    void longTextIsQuotedShort() {
        writeBytes(m_copy.file(study), withText("\"MDD\"", "[\"" + QByteArray(5'000'000, 'x') + "\"]"));
        QCOMPARE(onlyFault().sentence(), study + u":population.diagnosis: found a list, expected text"_s);
        writeBytes(m_copy.file(study), withText("\"experimental\"", '"' + QByteArray(5'000'000, 'x') + '"'));
        QVERIFY(onlyFault().sentence().startsWith(study + u":arms[0].role: found \"xxx"_s));
        QVERIFY(onlyFault().sentence().size() < 250);
        writeBytes(m_copy.file(study), withText("\"acronym\"", '"' + QByteArray(5'000'000, 'x') + '"'));
        QVERIFY(onlyFault().sentence().size() < 500);
    }

    void faultsWithoutNumberAreCut() {
        writeBytes(m_copy.file(study), withText("\"TRANSFORM-2\"", '[' + QByteArray("1.,").repeated(2'000'000) + "1]"));
        const Result<Evidence, Faults> read = readEvidence(m_copy.path());
        QVERIFY(!read);
        QCOMPARE(read.error().size(), 1000U);
        QCOMPARE(read.error().back().found, u"found more faults than are listed"_s);
    }

    void folderInPlaceOfAFile() {
        QFile::remove(m_copy.file(study));
        QVERIFY(QDir().mkdir(m_copy.file(study)));
        QCOMPARE(onlyFault().sentence(), study + u": found a folder, expected a JSON file"_s);
        QVERIFY(QDir().rmdir(m_copy.file(study)));
    }

#ifdef Q_OS_UNIX
    void unreadableFile() {
        if (geteuid() == 0) QSKIP("Nothing is unreadable to root.");
        writeBytes(m_copy.file(study), exampleStudy());
        QVERIFY(QFile::setPermissions(m_copy.file(study), {}));
        QVERIFY(onlyFault().sentence().startsWith(study + u": found that it cannot be read"_s));
        QVERIFY(QFile::remove(m_copy.file(study)));
    }

    void brokenLink() {
        QFile::remove(m_copy.file(study));
        QVERIFY(QFile::link(u"/nowhere/at/all"_s, m_copy.file(study)));
        QCOMPARE(onlyFault().sentence(), study + u": found no such file, expected a JSON file"_s);
        QVERIFY(QFile::remove(m_copy.file(study)));
    }

    void pipeIsNotWaitedFor() {
        QFile::remove(m_copy.file(study));
        QCOMPARE(mkfifo(qUtf8Printable(m_copy.file(study)), 0600), 0);
        QCOMPARE(onlyFault().sentence(), study + u": found a device or a pipe, expected a JSON file"_s);
        QVERIFY(QFile::remove(m_copy.file(study)));
    }
#endif

    void missingKnowledge_data() {
        QTest::addColumn<QString>("name");
        for (const char* name : {"comparators", "glossary", "mechanisms", "pathway", "profile", "rules", "scales",
                                 "staging", "treatments"})
            QTest::newRow(name) << u"knowledge/%1.json"_s.arg(QLatin1String(name));
    }
    void missingKnowledge() {
        QFETCH(QString, name);
        writeBytes(m_copy.file(study), exampleStudy());
        const QByteArray original = bytesOf(m_copy.file(name));
        QVERIFY(QFile::remove(m_copy.file(name)));
        // One sentence: what the other files say about the missing one is not held against them.
        QCOMPARE(onlyFault().sentence(), name + u": found no such file, expected a JSON file"_s);
        writeBytes(m_copy.file(name), "{\"not\": \"a list\"}");
        const Result<Evidence, Faults> read = readEvidence(m_copy.path());
        writeBytes(m_copy.file(name), original);
        QVERIFY(!read);
    }

    void folders_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("words");
        QTest::newRow("missing") << u"/nowhere/at/all"_s
                                 << u"/nowhere/at/all: found no such folder, expected a folder"_s;
        QTest::newRow("no name") << QString() << u"found no such folder"_s;
        QTest::newRow("a file") << m_copy.file(u"knowledge/rules.json"_s)
                                << u"rules.json: found a file, expected a folder"_s;
        QTest::newRow("empty") << m_empty.path() << u"found neither studies nor knowledge, expected a folder"_s;
        QTest::newRow("no knowledge") << m_studiesOnly.path() << u"knowledge: found no such folder"_s;
        QTest::newRow("no study") << m_knowledgeOnly.path() << u"studies: found no study, expected at least one file"_s;
    }
    void folders() {
        QFETCH(QString, folder);
        QFETCH(QString, words);
        if (folder == m_studiesOnly.path()) {
            QVERIFY(QDir(folder).mkdir(u"studies"_s));
            writeBytes(folder + u'/' + study, exampleStudy());
        }
        const Result<Evidence, Faults> read = readEvidence(folder);
        QVERIFY(!read);
        QCOMPARE(read.error().size(), 1U);
        QVERIFY2(read.error().front().sentence().contains(words), qPrintable(read.error().front().sentence()));
    }

private:
    Fault onlyFault() {
        const Result<Evidence, Faults> read = readEvidence(m_copy.path());
        if (read) return {{}, {}, u"no fault"_s, {}};
        if (read.error().size() > 1) qWarning() << read.error().at(1).sentence();
        return read.error().size() == 1 ? read.error().front() : Fault{{}, {}, u"several faults"_s, {}};
    }

    EvidenceCopy m_copy{u"zarate-2006.json"_s}, m_knowledgeOnly{u"none"_s};
    QTemporaryDir m_empty, m_studiesOnly;
};

QTEST_GUILESS_MAIN(TestBadEvidence)
#include "tst_badevidence.moc"
