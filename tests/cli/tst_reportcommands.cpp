// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// `report` and `export-all` as a script calls them, and every kind of `figure` in every form and language.

#include "cli/figurecommand.h"
#include "cli/reportcommands.h"
#include "figure/figurerequest.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace trd;

class TestReportCommands final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_said;

    int run(int (*command)(const QStringList&, const cli::Streams&), QStringList args) {
        m_said.clear();
        QString printed;
        QTextStream out(&printed), err(&m_said);
        args << QStringLiteral("--library") << QStringLiteral(TRD_BINARY_DIR "/bin/evidence.sqlite");
        return command(args, {out, err});
    }
    QString place(const QString& name) const { return m_folder.filePath(name); }
    QByteArray read(const QString& name) const {
        QFile file(place(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase() { loadFonts(); }

    void everyKindInEveryForm_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("theme");
        const QStringList themes{QStringLiteral("print"), QStringLiteral("light"), QStringLiteral("dark"),
                                 QStringLiteral("lecture")};
        int at = 0;
        const QStringList kinds = figureKinds() << QStringLiteral("pathway");
        for (const QString& kind : kinds) QTest::newRow(qPrintable(kind)) << kind << themes[at++ % 4];
    }
    void everyKindInEveryForm() {
        QFETCH(QString, kind);
        QFETCH(QString, theme);
        QMap<QString, QByteArray> csv, svg;
        for (const QString& language : {QStringLiteral("it"), QStringLiteral("en")}) {
            for (const auto& [format, magic] :
                 {std::pair{"svg", "<?xml"}, {"pdf", "%PDF"}, {"png", "\x89PNG"}, {"csv", ""}, {"xlsx", "PK"}}) {
                const QString name = QStringLiteral("f.") + QLatin1String(format);
                QFile::remove(place(name));
                const int code =
                    run(cli::runFigure, {kind, QStringLiteral("--theme"), theme, QStringLiteral("--language"), language,
                                         QStringLiteral("-o"), place(name)});
                QVERIFY2(code == cli::done, qPrintable(m_said));
                const QByteArray bytes = read(name);
                QVERIFY2(bytes.size() > 100 && bytes.startsWith(magic), format);
                if (format == std::string("csv")) csv[language] = bytes;
                if (format == std::string("svg")) svg[language] = bytes;
            }
        }
        QVERIFY(svg[QStringLiteral("it")] != svg[QStringLiteral("en")]);
        // Figures are figures in every language: the same heads, as many rows.
        QCOMPARE(csv[QStringLiteral("it")].left(csv[QStringLiteral("it")].indexOf('\n')),
                 csv[QStringLiteral("en")].left(csv[QStringLiteral("en")].indexOf('\n')));
    }

    void reportIsDatedAndChosen() {
        for (const QString& name : {QStringLiteral("a b.html"), QStringLiteral("ü.html")})
            QCOMPARE(run(cli::runReport,
                         {QStringLiteral("rates"), QStringLiteral("--outcome"), QStringLiteral("remission"),
                          QStringLiteral("--date"), QStringLiteral("2026-03-14"), QStringLiteral("-o"), place(name)}),
                     0);
        QCOMPARE(read(QStringLiteral("a b.html")), read(QStringLiteral("ü.html")));
        QVERIFY(read(QStringLiteral("ü.html")).contains("remission"));
        QVERIFY(read(QStringLiteral("ü.html")).contains("March 14, 2026"));
        QCOMPARE(run(cli::runReport, {QStringLiteral("rates"), QStringLiteral("--language"), QStringLiteral("it"),
                                      QStringLiteral("-o"), place(QStringLiteral("it.html"))}),
                 0);
        QVERIFY(read(QStringLiteral("it.html")).contains("lang=\"it\""));
        QCOMPARE(run(cli::runReport, {QStringLiteral("rates"), QStringLiteral("-o"), place(QStringLiteral("r.pdf"))}),
                 0);
        QVERIFY(read(QStringLiteral("r.pdf")).startsWith("%PDF"));
    }

    void faultyCalls_data() {
        QTest::addColumn<QStringList>("args");
        QTest::addColumn<bool>("all");
        QTest::addColumn<QString>("names");
        const QString out = place(QStringLiteral("never.html"));
        const auto list = [](std::initializer_list<const char*> words) {
            QStringList args;
            for (const char* word : words) args << QString::fromLatin1(word);
            return args;
        };
        QTest::newRow("no kind") << (list({"-o"}) << out) << false << "rates";
        QTest::newRow("unknown kind") << (list({"pathways", "-o"}) << out) << false << "pathways";
        QTest::newRow("no output") << list({"rates"}) << false << "-o FILE";
        QTest::newRow("ending") << list({"rates", "-o", "x.docx"}) << false << "docx";
        QTest::newRow("date") << (list({"rates", "--date", "yesterday", "-o"}) << out) << false << "yesterday";
        QTest::newRow("language") << (list({"rates", "--language", "xx", "-o"}) << out) << false << "xx";
        QTest::newRow("option") << (list({"rates", "--outcome", "relapse", "-o"}) << out) << false << "relapse";
        QTest::newRow("all: kind") << (list({"nothing", "-o"}) << out) << true << "nothing";
        QTest::newRow("all: no output") << list({}) << true << "-o FOLDER";
        QTest::newRow("all: option") << (list({"rates", "--by", "moon", "-o"}) << out) << true << "moon";
    }
    void faultyCalls() {
        QFETCH(QStringList, args);
        QFETCH(bool, all);
        QFETCH(QString, names);
        QCOMPARE(run(all ? cli::runExportAll : cli::runReport, args), cli::callIsWrong);
        QVERIFY2(m_said.section(QLatin1Char('\n'), 0, 0).contains(names), qPrintable(m_said));
        QVERIFY(!QFile::exists(place(QStringLiteral("never.html"))));
    }

    void allGoesIntoAFolderOnce() {
        const QStringList call{QStringLiteral("contrasts"), QStringLiteral("--treatment"), QStringLiteral("psilocybin"),
                               QStringLiteral("--outcome"), QStringLiteral("remission"),   QStringLiteral("-o"),
                               place(QStringLiteral("all"))};
        QVERIFY2(run(cli::runExportAll, call) == cli::done, qPrintable(m_said));
        const QStringList files = QDir(place(QStringLiteral("all"))).entryList(QDir::Files);
        QVERIFY(files.contains(QStringLiteral("01-contrasts.pdf")) && files.contains(QStringLiteral("report.pdf")));
        QVERIFY(read(QStringLiteral("all/02-rates.svg")).contains("remission")); // the outcome asked for goes along
        QVERIFY(read(QStringLiteral("all/references.ris")).contains("ER  - "));
        // A second time nothing is overwritten.
        const QByteArray before = read(QStringLiteral("all/index.html"));
        QCOMPARE(run(cli::runExportAll, call), cli::inputAtFault);
        QCOMPARE(m_said.count(QLatin1Char('\n')), 1);
        QCOMPARE(read(QStringLiteral("all/index.html")), before);
    }
};

QTEST_MAIN(TestReportCommands)
#include "tst_reportcommands.moc"
