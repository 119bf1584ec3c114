// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `figure pathway` as a script calls it: the file, exit codes, what is said of a faulty call.

#include "cli/figurecommand.h"
#include "evidence/reader.h"
#include "store/library.h"
#include "widgets/theme.h"

#include <QTemporaryDir>
#include <QTest>

using namespace trd;
using namespace Qt::StringLiterals;

class TestPathwayDrawing : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void answersAreDrawn();
    void theProfileIsReadAndThenSet();
    void theSizeIsKept();
    void crisisIsSaid();
    void faults_data();
    void faults();

private:
    struct Run {
        int code = 0;
        QString err;
        QByteArray file;
    };
    Run run(QStringList args, const QString& name = u"out.svg"_s) const;

    QTemporaryDir m_folder;
};

void TestPathwayDrawing::initTestCase() {
    loadFonts();
    const auto evidence = readEvidence(QStringLiteral(TRD_SOURCE_DIR "/resources/evidence"));
    QVERIFY(evidence);
    QVERIFY(buildLibrary(*evidence, m_folder.filePath(u"evidence.sqlite"_s)));
}

TestPathwayDrawing::Run TestPathwayDrawing::run(QStringList args, const QString& name) const {
    Run run;
    QString out;
    QTextStream outStream(&out), errStream(&run.err);
    QFile::remove(m_folder.filePath(name));
    args << u"pathway"_s << u"--library"_s << m_folder.filePath(u"evidence.sqlite"_s) << u"-o"_s
         << m_folder.filePath(name);
    run.code = cli::runFigure(args, {outStream, errStream});
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::ReadOnly)) run.file = file.readAll();
    return run;
}

void TestPathwayDrawing::answersAreDrawn() {
    const Run empty = run({});
    QCOMPARE(empty.code, 0);
    QVERIFY(empty.err.isEmpty());
    QVERIFY(empty.file.contains("What decides now?"));
    QVERIFY(empty.file.contains("No question is answered."));
    const Run answered = run({u"--set"_s, u"failed-adequate-trials=2"_s, u"--set"_s, u"current-response=partial"_s});
    QCOMPARE(answered.code, 0);
    QVERIFY(answered.file.contains("2 of 61 questions answered"));
    QVERIFY(answered.file.contains("Answers: "));
    QVERIFY(run({}, u"out.pdf"_s).file.startsWith("%PDF"));
    QVERIFY(run({u"--theme"_s, u"dark"_s}, u"out.svg"_s).file.contains("#1b1e23"));
    QVERIFY(run({}, u"out.csv"_s).file.contains("Suicidal intent, or life at risk now"));
}

void TestPathwayDrawing::theProfileIsReadAndThenSet() {
    const QString example = QStringLiteral(TRD_SOURCE_DIR "/resources/examples/profiles/2-partial-response.json");
    const Run read = run({u"--profile"_s, example});
    QCOMPARE(read.code, 0);
    const Run set = run({u"--profile"_s, example, u"--set"_s, u"failed-adequate-trials=unknown"_s});
    QCOMPARE(set.code, 0);
    QVERIFY(set.file != read.file);
}

void TestPathwayDrawing::theSizeIsKept() {
    const Run small = run({u"--size"_s, u"800x600"_s});
    QCOMPARE(small.code, 0);
    QVERIFY(small.file.contains("viewBox=\"0 0 800 600\""));
}

void TestPathwayDrawing::crisisIsSaid() {
    const Run crisis = run({u"--set"_s, u"suicidal-intent=yes"_s});
    QCOMPARE(crisis.code, 0);
    QVERIFY(crisis.err.contains(u"Life may be at risk now."_s));
    QVERIFY(!crisis.file.isEmpty());
}

void TestPathwayDrawing::faults_data() {
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("said");
    QTest::newRow("no item") << QStringList{u"--set"_s, u"review"_s} << 2 << u"expected ITEM=VALUE"_s;
    QTest::newRow("unknown item") << QStringList{u"--set"_s, u"shoe-size=43"_s} << 1 << u"shoe-size"_s;
    QTest::newRow("unknown value") << QStringList{u"--set"_s, u"severity=dire"_s} << 1 << u"dire"_s;
    QTest::newRow("no profile") << QStringList{u"--profile"_s, u"/nowhere.json"_s} << 1 << u"/nowhere.json"_s;
    QTest::newRow("size") << QStringList{u"--size"_s, u"large"_s} << 2 << u"--size"_s;
    QTest::newRow("theme") << QStringList{u"--theme"_s, u"pink"_s} << 2 << u"pink"_s;
}

void TestPathwayDrawing::faults() {
    QFETCH(const QStringList, args);
    QFETCH(const int, code);
    QFETCH(const QString, said);
    const Run done = run(args);
    QCOMPARE(done.code, code);
    QVERIFY2(done.err.contains(said), qPrintable(done.err));
    QVERIFY(done.file.isEmpty());
}

QTEST_MAIN(TestPathwayDrawing)
#include "tst_pathwaydrawing.moc"
