// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A library that is missing, damaged, foreign or newer gives one sentence; one that cannot be written leaves the old
// one.

#include "../support/evidencecopy.h"
#include "evidence/reader.h"
#include "store/library.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace trd;
using namespace trd::test;
using namespace Qt::Literals::StringLiterals;

namespace {

QString sentenceOf(const Result<Evidence>& opened) { return opened ? u"opened"_s : opened.error().sentence(); }

void runSql(const QString& file, const QString& statement) {
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"spoiler"_s);
        database.setDatabaseName(file);
        if (!database.open() || !QSqlQuery(database).exec(statement)) qFatal("a test's SQL does not run");
        database.close();
    }
    QSqlDatabase::removeDatabase(u"spoiler"_s);
}

} // namespace

class TestBadLibrary : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(m_evidence.has_value());
        QVERIFY(buildLibrary(*m_evidence, m_whole).has_value());
        m_bytes = bytesOf(m_whole);
        QVERIFY(m_bytes.size() > 500'000);
    }
    void init() {
        QTest::failOnWarning(QRegularExpression(u"QSqlDatabase|QSqlQuery|in use"_s));
        QFile::remove(m_file);
    }

    void oneByteAnywhere() {
        constexpr qsizetype places = 40;
        for (qsizetype place = 0; place < places; ++place) {
            QByteArray bytes = m_bytes;
            const qsizetype at = place * (bytes.size() - 1) / (places - 1);
            bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
            writeBytes(m_file, bytes);
            const QString sentence = sentenceOf(openLibrary(m_file));
            const QString expected = at < 16 ? u"found a file that is no database"_s : u"found a damaged library"_s;
            QVERIFY2(sentence.contains(expected), qPrintable(u"byte %1: %2"_s.arg(at).arg(sentence)));
        }
    }

    void anyBitOfTheHeader() {
        for (qsizetype at = 0; at < 100; ++at) {
            QByteArray bytes = m_bytes;
            bytes[at] = static_cast<char>(bytes[at] ^ 0x01);
            writeBytes(m_file, bytes);
            QVERIFY2(!openLibrary(m_file), qPrintable(QString::number(at)));
        }
    }

    void theSealItself() {
        QByteArray bytes = m_bytes;
        const qsizetype at = bytes.indexOf("trd-atlas-seal:") + 20;
        bytes[at] = bytes[at] == 'a' ? 'b' : 'a';
        writeBytes(m_file, bytes);
        QVERIFY(sentenceOf(openLibrary(m_file)).contains(u"found a damaged library"_s));
        writeBytes(m_file, m_bytes + "trd-atlas-seal:");
        QVERIFY(sentenceOf(openLibrary(m_file)).contains(u"found a damaged library"_s));
    }

    void cutShort_data() {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<QString>("words");
        const QString damaged = u"found a damaged library, expected it whole"_s;
        QTest::newRow("last byte") << m_bytes.size() - 1 << damaged;
        QTest::newRow("last page") << m_bytes.size() - 4096 << damaged;
        QTest::newRow("half") << m_bytes.size() / 2 << damaged;
        QTest::newRow("first page") << qsizetype(4096) << damaged;
        QTest::newRow("header") << qsizetype(100) << damaged;
        QTest::newRow("part of the header") << qsizetype(50) << damaged;
        QTest::newRow("magic") << qsizetype(16) << damaged;
        QTest::newRow("part of the magic") << qsizetype(10) << u"found a file that is no database"_s;
        QTest::newRow("nothing") << qsizetype(0) << u"found an empty file, expected a TRD Atlas library"_s;
    }
    void cutShort() {
        QFETCH(qsizetype, size);
        QFETCH(QString, words);
        writeBytes(m_file, m_bytes.first(size));
        QCOMPARE(sentenceOf(openLibrary(m_file)).first(m_file.size() + 2 + words.size()), m_file + u": "_s + words);
    }

    void longerThanItWas() {
        writeBytes(m_file, m_bytes + QByteArray(4096, '\0'));
        QVERIFY(sentenceOf(openLibrary(m_file)).contains(u"found a damaged library"_s));
    }

    void changedByAnotherProgram() {
        writeBytes(m_file, m_bytes);
        runSql(m_file, u"UPDATE outcome SET percent = 99 WHERE percent IS NOT NULL AND events IS NULL"_s);
        QVERIFY(sentenceOf(openLibrary(m_file)).contains(u"found a damaged library"_s));
    }

    void newerAndOlder() {
        writeBytes(m_file, m_bytes);
        runSql(m_file, u"PRAGMA user_version = 999"_s);
        QCOMPARE(sentenceOf(openLibrary(m_file)),
                 m_file +
                     u": found a library of format 999, made by a newer version of the program, expected format %1: "
                     "install the newer version to read it"_s.arg(libraryFormat));
        runSql(m_file, u"PRAGMA user_version = 0"_s);
        QVERIFY(sentenceOf(openLibrary(m_file)).contains(u"found a library of format 0, made by an older version"_s));
    }

    void foreignFiles() {
        runSql(m_file, u"CREATE TABLE bookmarks (title TEXT)"_s);
        QVERIFY(sentenceOf(openLibrary(m_file))
                    .contains(u"found a database of another program, expected a TRD Atlas library"_s));
        writeBytes(m_file, "Dear diary,\n");
        QVERIFY(sentenceOf(openLibrary(m_file)).contains(u"found a file that is no database"_s));
        QVERIFY(sentenceOf(openLibrary(shippedEvidence() + u"/knowledge/rules.json"_s))
                    .contains(u"found a file that is no database"_s));
    }

    void noFile() {
        QCOMPARE(sentenceOf(openLibrary(m_file)), m_file + u": found no such file, expected a TRD Atlas library"_s);
        QVERIFY(sentenceOf(openLibrary({})).contains(u"found no such file"_s));
        QCOMPARE(sentenceOf(openLibrary(m_folder.path())),
                 m_folder.path() + u": found a folder, expected a TRD Atlas library"_s);
    }

#ifdef Q_OS_UNIX
    void pipeIsNotWaitedFor() {
        QCOMPARE(mkfifo(qUtf8Printable(m_file), 0600), 0);
        QVERIFY(sentenceOf(openLibrary(m_file)).contains(u"found a device or a pipe"_s));
    }

    void unreadableFile() {
        if (geteuid() == 0) QSKIP("Nothing is unreadable to root.");
        writeBytes(m_file, m_bytes);
        QVERIFY(QFile::setPermissions(m_file, {}));
        QVERIFY(sentenceOf(openLibrary(m_file)).contains(u"found that it cannot be read"_s));
    }

    void fullDiskLeavesTheOldFile() {
        writeBytes(m_file, m_bytes);
        rlimit old{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
        std::signal(SIGXFSZ, SIG_IGN); // writing past the limit then fails as on a full disk
        for (const rlim_t size : {rlim_t(0), rlim_t(10'000), rlim_t(400'000), rlim_t(m_bytes.size() - 1)}) {
            const rlimit small{size, old.rlim_max};
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
            const Result<Done> built = buildLibrary(*m_evidence, m_file);
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
            QVERIFY(!built);
            QVERIFY2(built.error().sentence().startsWith(m_file + u": found that it cannot be written"_s),
                     qPrintable(built.error().sentence()));
            QVERIFY(bytesOf(m_file) == m_bytes);
            QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
        }
        std::signal(SIGXFSZ, SIG_DFL);
    }
#endif

    void unwritablePlaces() {
        const QString missing = m_folder.filePath(u"no/such/folder/evidence.sqlite"_s);
        for (const QString& place : {missing, m_folder.path(), u"/proc/evidence.sqlite"_s, QString()}) {
            const Result<Done> built = buildLibrary(*m_evidence, place);
            QVERIFY2(!built, qPrintable(place));
            QVERIFY2(built.error().sentence().contains(u"found that it cannot be written"_s),
                     qPrintable(built.error().sentence()));
        }
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void evidenceThatDoesNotFit() {
        writeBytes(m_file, m_bytes);
        Evidence evidence = *m_evidence;
        evidence.studies.front().arms.front().treatment = u"tea"_s;
        Result<Done> built = buildLibrary(evidence, m_file);
        QVERIFY(!built);
        QVERIFY2(built.error().sentence().contains(u"found evidence that does not fit its tables"_s),
                 qPrintable(built.error().sentence()));
        evidence = *m_evidence;
        evidence.studies.front().note = u"trd-atlas-seal:"_s;
        built = buildLibrary(evidence, m_file);
        QVERIFY(!built);
        QVERIFY(built.error().sentence().contains(u"the library's seal within the evidence"_s));
        QVERIFY(bytesOf(m_file) == m_bytes);
    }

private:
    QTemporaryDir m_folder;
    QString m_whole = m_folder.filePath(u"whole.sqlite"_s), m_file = m_folder.filePath(u"evidence.sqlite"_s);
    Result<Evidence, Faults> m_evidence = readEvidence(shippedEvidence());
    QByteArray m_bytes;
};

QTEST_GUILESS_MAIN(TestBadLibrary)
#include "tst_badlibrary.moc"
