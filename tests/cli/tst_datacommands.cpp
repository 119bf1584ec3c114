// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands over the evidence, as scripts and people call them: what they print, how they end, what they refuse.

#include "cli/datacommands.h"
#include "cli/figurecommand.h"
#include "evidence/reader.h"
#include "query/contrasts.h"
#include "store/library.h"
#include "store/seal.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace trd;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Answer {
    int code = 0;
    QString out, err;
    [[nodiscard]] QJsonArray rows() const { return QJsonDocument::fromJson(out.toUtf8()).array(); }
};

using Command = int (*)(const QStringList&, const cli::Streams&);

Answer call(Command command, const QStringList& args) {
    Answer answer;
    {
        QTextStream out(&answer.out), err(&answer.err);
        answer.code = command(args, {out, err});
    }
    return answer;
}

/// The program itself: what its streams do is its own affair.
Answer program(const QStringList& args, const QString& outputFile = {}, const QStringList& environment = {}) {
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.remove(u"XDG_RUNTIME_DIR"_s);
    variables.remove(u"QT_QPA_PLATFORM"_s);
    for (const QString& one : environment) variables.insert(one.section(u'=', 0, 0), one.section(u'=', 1));
    process.setProcessEnvironment(variables);
    if (!outputFile.isEmpty()) process.setStandardOutputFile(outputFile);
    process.start(QStringLiteral(TRD_BINARY_DIR "/bin/trd-atlas-cli"), args);
    if (!process.waitForFinished(60'000)) return {-1, {}, u"did not end"_s};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class TestDataCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void helpIsAnsweredAndNamesTheCommand_data();
    void helpIsAnsweredAndNamesTheCommand();
    void operandsTooManyAreRefused();
    void whatNoRowHasIsRefused_data();
    void whatNoRowHasIsRefused();
    void contrastsCarryWhatTheSourcePrints();
    void contrastsNameTheirWindow();
    void onsetCarriesItsP();
    void jsonIsTheSameInEveryLanguage();
    void studiesAreTakenHome();
    void anUnreadableIndexIsAFaultOfTheInput();
    void scoresCanBeDrawn();
    void whatCannotBeWrittenIsSaid_data();
    void whatCannotBeWrittenIsSaid();
    void figuresSayNothingOnStandardError();

private:
    QStringList with(const QString& words) const { return words.split(u' ') + QStringList{u"--library"_s, m_library}; }
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
    QString m_library;
};

void TestDataCommands::initTestCase() {
    m_library = path(u"evidence.sqlite"_s);
    const auto evidence = readEvidence(QStringLiteral(TRD_SOURCE_DIR "/resources/evidence"));
    QVERIFY(evidence);
    QVERIFY(buildLibrary(*evidence, m_library));
}

void TestDataCommands::helpIsAnsweredAndNamesTheCommand_data() {
    QTest::addColumn<QString>("command");
    QTest::addColumn<QString>("usage");
    for (const auto& [command, usage] : {std::pair{"info", "info"},
                                         {"evidence", "evidence check|build DIR"},
                                         {"studies", "studies"},
                                         {"show", "show ID"},
                                         {"rates", "rates"},
                                         {"contrasts", "contrasts"},
                                         {"onset", "onset"},
                                         {"safety", "safety"},
                                         {"biomarkers", "biomarkers"},
                                         {"pool", "pool FILE.csv"},
                                         {"bias", "bias FILE.csv"},
                                         {"network", "network FILE.csv"},
                                         {"options", "options"},
                                         {"stage", "stage INSTRUMENT"},
                                         {"figure", "figure KIND"}})
        QTest::newRow(command) << QString::fromLatin1(command) << QString::fromLatin1(usage);
}

void TestDataCommands::helpIsAnsweredAndNamesTheCommand() {
    QFETCH(QString, command);
    QFETCH(QString, usage);
    for (const QString& option : {u"--help"_s, u"-h"_s, u"--help-all"_s}) {
        const Answer answer = program({command, option});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.err, QString());
        QVERIFY2(answer.out.startsWith(u"Usage: trd-atlas-cli "_s + usage + u" [options]\n"_s),
                 qPrintable(answer.out.left(120)));
    }
}

void TestDataCommands::operandsTooManyAreRefused() {
    for (const Command command : {cli::runInfo, cli::runStudies, cli::runRates, cli::runOnset}) {
        const Answer answer = call(command, with(u"extra"_s));
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains(u"extra"_s) && answer.err.contains(u"Usage: trd-atlas-cli"_s),
                 qPrintable(answer.err));
    }
}

void TestDataCommands::whatNoRowHasIsRefused_data() {
    QTest::addColumn<Command>("command");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("known");
    QTest::newRow("scale of rates") << &cli::runRates << u"--scale HAMD"_s << u"HAM-D"_s;
    QTest::newRow("scale of onset") << &cli::runOnset << u"--scale madrs"_s << u"MADRS"_s;
    QTest::newRow("outcome of contrasts") << &cli::runContrasts << u"--outcome responce"_s << u"sustained-response"_s;
    QTest::newRow("outcome of a figure") << &cli::runFigure << u"contrasts --outcome responce -o none.svg"_s
                                         << u"sustained-response"_s;
    QTest::newRow("groups of all comparisons")
        << &cli::runFigure << u"forest --versus all --by dose -o none.svg"_s << u"every comparison"_s;
    QTest::newRow("outcome of rates") << &cli::runRates << u"--outcome relapse"_s << u"remission"_s;
}

void TestDataCommands::whatNoRowHasIsRefused() {
    QFETCH(Command, command);
    QFETCH(QString, words);
    QFETCH(QString, known);
    const Answer answer = call(command, with(words));
    QCOMPARE(answer.code, 2);
    QCOMPARE(answer.out, QString());
    QVERIFY2(answer.err.section(u'\n', 0, 0).contains(known), qPrintable(answer.err));
}

void TestDataCommands::contrastsCarryWhatTheSourcePrints() {
    // Every p, bound, standard error, level and clock of the files, row by row, by its study, arms and value.
    const auto evidence = readEvidence(QStringLiteral(TRD_SOURCE_DIR "/resources/evidence"));
    int bounds = 0, errors = 0;
    for (const QString& outcome : contrastOutcomes(*evidence)) {
        const QStringList args =
            with(
                u"--set all --resistance resistant --resistance inadequate-response --resistance not-required --to 1200mo --format json"_s) +
            QStringList{u"--outcome"_s, outcome};
        const Answer answer = call(cli::runContrasts, args);
        QCOMPARE(answer.code, 0);
        QList<QJsonObject> printed;
        for (const QJsonValue& row : answer.rows())
            if (row[u"as"] == u"reported"_s) printed << row.toObject();
        qsizetype at = 0;
        for (const Study& study : evidence->studies)
            for (const ContrastRow& row : study.contrasts) {
                if (row.outcome != outcome) continue;
                QVERIFY(at < printed.size());
                const QJsonObject& json = printed[at++];
                QCOMPARE(json[u"study"].toString(), study.id);
                const auto same = [&](const char* key, std::optional<double> value) {
                    const QJsonValue held = json[QLatin1String(key)];
                    return value ? held.isDouble() && held.toDouble() == *value : held.isNull();
                };
                QVERIFY(same("p_below", row.pBelow) && same("p", row.p) && same("se", row.se));
                QCOMPARE(json[u"level"].toDouble(), row.level.value_or(95));
                QCOMPARE(json[u"maintenance_clock"].toBool(), study.design.maintenanceClock);
                bounds += row.pBelow.has_value();
                errors += row.se.has_value();
            }
        QCOMPARE(at, printed.size());
    }
    QVERIFY(bounds >= 70 && errors >= 14);
}

void TestDataCommands::contrastsNameTheirWindow() {
    const Answer usual = call(cli::runContrasts, with(u"--outcome response"_s));
    QVERIFY2(usual.out.contains(u"Window: within 12 week"_s), qPrintable(usual.out.right(200)));
    QVERIFY2(!usual.out.contains(u"Drawn"_s), "the command draws nothing");
    QVERIFY(call(cli::runContrasts, with(u"--outcome response --to 2d"_s)).out.contains(u"outside it"_s));
    QVERIFY(!call(cli::runContrasts, with(u"--outcome response --to 1200mo"_s)).out.contains(u"outside it"_s));
    QVERIFY(!call(cli::runContrasts, with(u"--outcome response --format csv"_s)).out.contains(u"Window"_s));
    const Answer maintenance = call(cli::runContrasts, with(u"--outcome relapse --measure rr --set all"_s));
    QVERIFY2(maintenance.out.contains(u"start of maintenance"_s), qPrintable(maintenance.out));
    QVERIFY(call(cli::runRates, with(u"--outcome response"_s)).out.contains(u"Window: within 12 week"_s));
}

void TestDataCommands::onsetCarriesItsP() {
    const auto evidence = readEvidence(QStringLiteral(TRD_SOURCE_DIR "/resources/evidence"));
    int expected = 0, found = 0;
    for (const Study& study : evidence->studies)
        for (const OnsetRow& row : study.onset)
            if (row.at) expected += row.p.has_value() + row.pBelow.has_value();
    const Answer answer = call(
        cli::runOnset,
        with(
            u"--set all --resistance resistant --resistance inadequate-response --resistance not-required --format json"_s));
    for (const QJsonValue& row : answer.rows()) found += row[u"p"].isDouble() + row[u"p_below"].isDouble();
    QVERIFY(expected > 0);
    QCOMPARE(found, expected);
}

void TestDataCommands::jsonIsTheSameInEveryLanguage() {
    const QStringList italian{u"LC_ALL=it_IT.UTF-8"_s, u"LANG=it_IT.UTF-8"_s, u"LANGUAGE=it"_s};
    for (const QString& words : {u"rates --set all --format json"_s, u"show goodwin-2022 --format json"_s,
                                 u"info --format json"_s, u"contrasts --format json"_s}) {
        const Answer english = program(with(words)), other = program(with(words), {}, italian);
        QCOMPARE(english.code, 0);
        QCOMPARE(other.out, english.out);
    }
    // People's own form follows the locale: the same number, another point.
    QLocale::setDefault(QLocale(QLocale::Italian));
    const auto evidence = readEvidence(QStringLiteral(TRD_SOURCE_DIR "/resources/evidence"));
    QString plain;
    for (const Study& study : evidence->studies) {
        const Answer json = call(cli::runShow, with(study.id + u" --format json"_s)),
                     text = call(cli::runShow, with(study.id));
        for (const QJsonValue& one : QJsonDocument::fromJson(json.out.toUtf8())[u"derived"].toArray()) {
            plain = one[u"formula"].toString();
            QVERIFY2(!plain.contains(u','), qPrintable(plain));
            if (!plain.contains(u'.')) continue;
            QVERIFY(!text.out.contains(plain));
            QLocale::setDefault(QLocale::c());
            return;
        }
    }
    QLocale::setDefault(QLocale::c());
    QFAIL("no formula with a fraction");
}

void TestDataCommands::studiesAreTakenHome() {
    const Answer ris = call(cli::runStudies, with(u"--format ris --strategy psychedelic"_s));
    QCOMPARE(ris.code, 0);
    QCOMPARE(ris.out.count(u"TY  - JOUR"_s), 10); // the psychedelic studies of the review's set
    const Answer bibtex = call(cli::runStudies, with(u"--format bibtex"_s));
    QCOMPARE(bibtex.out.count(u"@article{"_s), 60);
    // A workbook is no text for a terminal.
    QCOMPARE(call(cli::runStudies, with(u"--format xlsx"_s)).code, 2);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"studies.xlsx"_s);
    QCOMPARE(call(cli::runStudies, with(u"--format xlsx -o "_s + file)).code, 0);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.readAll().startsWith("PK"));
}

void TestDataCommands::anUnreadableIndexIsAFaultOfTheInput() {
    const QString file = path(u"noindex.sqlite"_s);
    QVERIFY(QFile::copy(m_library, file));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"spoil"_s);
        database.setDatabaseName(file);
        QVERIFY(database.open());
        QVERIFY(QSqlQuery(database).exec(u"DELETE FROM study_text_data"_s));
        database.close();
    }
    QSqlDatabase::removeDatabase(u"spoil"_s);
    QFile bytes(file);
    QVERIFY(bytes.open(QIODevice::ReadOnly));
    const QByteArray whole = store::sealed(bytes.readAll());
    bytes.close();
    QVERIFY(!whole.isEmpty() && bytes.open(QIODevice::WriteOnly));
    QCOMPARE(bytes.write(whole), whole.size());
    bytes.close();
    const Answer answer = call(cli::runStudies, {u"--search"_s, u"ketamine"_s, u"--library"_s, file});
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.contains(u"cannot be searched"_s) && answer.err.count(u'\n') == 1, qPrintable(answer.err));
    QCOMPARE(answer.out, QString());
}

void TestDataCommands::scoresCanBeDrawn() {
    for (const QString& measure : {u"md"_s, u"smd"_s}) {
        const QString file = path(u"score-%1.csv"_s.arg(measure));
        const Answer answer =
            program(with(u"figure contrasts --set all --outcome score --measure %1 -o %2"_s.arg(measure, file)));
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QVERIFY(csv.readAll().count('\n') > 1);
    }
    const Answer wrong =
        program(with(u"figure contrasts --outcome score --measure rr -o %1"_s.arg(path(u"none.svg"_s))));
    QCOMPARE(wrong.code, 2);
    QVERIFY2(wrong.err.contains(u"md, smd"_s), qPrintable(wrong.err.left(200)));
}

void TestDataCommands::whatCannotBeWrittenIsSaid_data() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("toFile");
    for (const QString& words :
         {u"rates --format json"_s, u"info"_s, u"studies"_s, u"--help"_s, u"rates --help"_s, u"--version"_s})
        QTest::addRow("output of %s", qPrintable(words)) << words << false;
    QTest::newRow("file") << u"rates --format json -o /dev/full"_s << true;
}

void TestDataCommands::whatCannotBeWrittenIsSaid() {
    QFETCH(QString, words);
    QFETCH(bool, toFile);
    if (!QFile::exists(u"/dev/full"_s)) QSKIP("There is no /dev/full here.");
    const QStringList args =
        words.contains(u"--help"_s) || words.contains(u"--version"_s) ? words.split(u' ') : with(words);
    const Answer answer = toFile ? program(args) : program(args, u"/dev/full"_s);
    QCOMPARE(answer.code, 1);
    QVERIFY2(answer.err.count(u'\n') == 1 && answer.err.contains(u"written"_s), qPrintable(answer.err));
    QVERIFY2(!QFileInfo(u"/dev/full"_s).isFile(), "the device was replaced");
}

void TestDataCommands::figuresSayNothingOnStandardError() {
    const Answer answer = program(with(u"figure rates -o %1"_s.arg(path(u"quiet.svg"_s))));
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.err, QString());
}

QTEST_GUILESS_MAIN(TestDataCommands)
#include "tst_datacommands.moc"
