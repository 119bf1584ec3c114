// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What people take home, read back by programs that are not ours: references by bibutils, workbooks by openpyxl.

#include "exchange/pasted.h"
#include "exchange/references.h"
#include "exchange/workbook.h"
#include "store/library.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace trd;

namespace {

struct Entry {
    QStringList families;
    QString title, doi, year;
};

/// The records of a MODS file, as bibutils writes it.
std::vector<Entry> entriesOf(const QByteArray& mods) {
    std::vector<Entry> entries;
    QXmlStreamReader xml(mods);
    QString type;
    int related = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == QLatin1String("relatedItem")) --related;
        if (!xml.isStartElement()) continue;
        const auto name = xml.name();
        if (name == QLatin1String("mods"))
            entries.emplace_back();
        else if (name == QLatin1String("relatedItem"))
            ++related;
        else if (name == QLatin1String("namePart") &&
                 (!xml.attributes().hasAttribute(QLatin1String("type")) ||
                  xml.attributes().value(QLatin1String("type")) == QLatin1String("family")))
            entries.back().families << xml.readElementText();
        else if (name == QLatin1String("title") && related == 0)
            entries.back().title = xml.readElementText();
        else if (name == QLatin1String("subTitle") && related == 0)
            entries.back().title += QStringLiteral(": ") + xml.readElementText();
        else if (name == QLatin1String("identifier") &&
                 xml.attributes().value(QLatin1String("type")) == QLatin1String("doi"))
            entries.back().doi = xml.readElementText();
        else if ((name == QLatin1String("dateIssued") || name == QLatin1String("date")) &&
                 entries.back().year.isEmpty())
            entries.back().year = xml.readElementText();
    }
    if (xml.hasError()) qFatal("%s", qPrintable(xml.errorString()));
    return entries;
}

/// "da Costa Gonçalves KT", "Zarate CA Jr" without initials and the like; bibutils sets apostrophes as printers do.
QString familyOf(QString author) {
    author.replace(QLatin1Char('\''), QChar(0x2019));
    if (author.endsWith(QLatin1String(" Jr"))) author.chop(3);
    return author.contains(QLatin1Char(' ')) ? author.section(QLatin1Char(' '), 0, -2) : author;
}

} // namespace

class TestTakeHome : public QObject {
    Q_OBJECT

    std::unique_ptr<Evidence> m_evidence;
    QTemporaryDir m_folder;

    std::vector<const Study*> all() const {
        std::vector<const Study*> studies;
        for (const Study& study : m_evidence->studies) studies.push_back(&study);
        return studies;
    }

    QByteArray run(const QString& program, const QStringList& arguments) const {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(60000) || process.exitCode() != 0)
            qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

    QString written(const QString& name, const QByteArray& bytes) const {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly)) qFatal("%s", qPrintable(file.fileName()));
        file.write(bytes);
        return file.fileName();
    }

private slots:
    void initTestCase() {
        auto opened = openLibrary(QStringLiteral(TRD_BINARY_DIR "/bin/evidence.sqlite"));
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().sentence()));
        m_evidence = std::make_unique<Evidence>(std::move(opened).value());
    }

    void bibutilsReadsEveryReference_data() {
        QTest::addColumn<QString>("reader");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("ris") << QStringLiteral("ris2xml") << toRis(all());
        QTest::newRow("bibtex") << QStringLiteral("bib2xml") << toBibTeX(all());
    }
    void bibutilsReadsEveryReference() {
        QFETCH(QString, reader);
        QFETCH(QByteArray, bytes);
        const QString program = QStandardPaths::findExecutable(reader);
        if (program.isEmpty()) QSKIP("bibutils is not installed");
        const auto entries = entriesOf(run(program, {QStringLiteral("-i"), QStringLiteral("utf8"), QStringLiteral("-o"),
                                                     QStringLiteral("utf8"), written(reader, bytes)}));
        QCOMPARE(entries.size(), m_evidence->studies.size());
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const Study& study = m_evidence->studies[i];
            QStringList families;
            for (const QString& author : study.citation.authors) families << familyOf(author);
            QStringList found = entries[i].families;
            for (QString& family : found) family.replace(QLatin1Char('\''), QChar(0x2019));
            // "and others" is no author; bibutils lists it as a nameless one.
            QCOMPARE(found.removeAll(QStringLiteral("others")),
                     reader == QLatin1String("bib2xml") && study.citation.moreAuthors.value_or(false) ? 1 : 0);
            QVERIFY2(found.size() == families.size(),
                     qPrintable(study.id + QStringLiteral(": ") + found.join(QLatin1Char('|'))));
            // bibutils keeps a particle ("aan het Rot") with the family name or without it; the name itself is whole.
            for (qsizetype author = 0; author < families.size(); ++author)
                QVERIFY2(families[author].endsWith(found[author]),
                         qPrintable(study.id + QStringLiteral(": ") + found[author]));
            // A straight quotation mark closes in TeX.
            const auto plain = [](QString text) {
                return text.remove(QLatin1Char(' ')).replace(QChar(0x201d), QLatin1Char('"')).toLower();
            };
            QVERIFY2(plain(entries[i].title) == plain(study.citation.title),
                     qPrintable(study.id + QStringLiteral(": ") + entries[i].title));
            QCOMPARE(entries[i].doi, study.citation.doi);
            QVERIFY2(entries[i].year.startsWith(QString::number(study.citation.year)), qPrintable(study.id));
        }
    }

    void openpyxlReadsTheWorkbook() {
        Table table;
        table.columns = {{QStringLiteral("study"), QStringLiteral("Study")},
                         {QStringLiteral("rate"), QStringLiteral("Rate"), true},
                         {QStringLiteral("n"), QStringLiteral("People"), true}};
        table.rows = {{textCell(QStringLiteral("=SUM(A1:A9)")), numberCell(0.64705882352941180, QStringLiteral("65 %")),
                       numberCell(34)},
                      {textCell(QStringLiteral("Müller <1> & \u03c4²")), emptyCell(), numberCell(7)}};
        const WorkbookText text{QStringLiteral("How often?"),
                                {QStringLiteral("Review set")},
                                {QStringLiteral("Daly EJ. JAMA 2018.")},
                                QDateTime({2026, 1, 2}, {3, 4}, Qt::UTC)};
        const auto bytes = toWorkbook(table, text);
        QVERIFY2(bytes.has_value(), bytes ? "" : qPrintable(bytes.error().sentence()));
        QCOMPARE(*toWorkbook(table, text), *bytes);
        const QString file = written(QStringLiteral("a b ü.xlsx"), *bytes);
        const QString reader =
            QStringLiteral("import json,sys,openpyxl\n"
                           "b=openpyxl.load_workbook(sys.argv[1])\n"
                           "print(json.dumps({s.title:[[c.value for c in r] for r in s.iter_rows()] for s in "
                           "b}|{'types':[c.data_type for c in b['Table'][2]],'freeze':b['Table'].freeze_panes}))\n");
        QProcess probe;
        probe.start(QStringLiteral(TRD_PYTHON), {QStringLiteral("-c"), QStringLiteral("import openpyxl")});
        if (!probe.waitForFinished() || probe.exitCode() != 0) QSKIP("python3-openpyxl is not installed");
        const QJsonObject book =
            QJsonDocument::fromJson(run(QStringLiteral(TRD_PYTHON), {QStringLiteral("-c"), reader, file})).object();
        const QJsonArray rows = book[QStringLiteral("Table")].toArray();
        QCOMPARE(rows[0].toArray(),
                 QJsonArray({QStringLiteral("Study"), QStringLiteral("Rate"), QStringLiteral("People")}));
        QCOMPARE(rows[1].toArray(), QJsonArray({QStringLiteral("=SUM(A1:A9)"), 0.64705882352941180, 34}));
        QCOMPARE(rows[2].toArray(), QJsonArray({QStringLiteral("Müller <1> & \u03c4²"), QJsonValue(), 7}));
        // openpyxl calls every text that begins with "=" a formula; the file itself stores it among its shared texts.
        QCOMPARE(book[QStringLiteral("types")].toArray()[1].toString(), QStringLiteral("n"));
        QCOMPARE(book[QStringLiteral("freeze")].toString(), QStringLiteral("B2"));
        QVERIFY(book[QStringLiteral("Sources")].toArray().contains(QJsonArray{QStringLiteral("Daly EJ. JAMA 2018.")}));
    }

    void aPastedTableCarriesTheNumbersBehind() {
        const auto attributes = [](const TableCell& cell) {
            Table table;
            table.columns = {{QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("b"), QStringLiteral("B")}};
            table.rows = {{textCell(QStringLiteral("x")), cell}};
            QXmlStreamReader xml(
                pastedHtml(table, {QStringLiteral("<foot>")}).remove(QStringLiteral("<meta charset=\"utf-8\"/>")));
            QString value, format;
            while (!xml.atEnd()) {
                if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("td")) {
                    value = xml.attributes().value(QLatin1String("sdval")).toString();
                    format = xml.attributes().value(QLatin1String("sdnum")).toString();
                }
            }
            if (xml.hasError()) qFatal("%s", qPrintable(xml.errorString()));
            return QStringList{value, format};
        };
        QLocale::setDefault(QLocale::c());
        QCOMPARE(attributes(numberCell(0.5538461538461538, QStringLiteral("55.4\u202f%"))),
                 QStringList({QStringLiteral("0.5538461538461538"), QStringLiteral("1033;1033;0.00%")}));
        QCOMPARE(attributes(numberCell(-1.25, QStringLiteral("\u22121.25"))),
                 QStringList({QStringLiteral("-1.25"), QStringLiteral("1033;1033;0.00")}));
        QCOMPARE(attributes(numberCell(195)), QStringList({QStringLiteral("195"), QStringLiteral("1033;1033;0")}));
        // What reads otherwise than the value behind it stays a text: a time in words, a number in another unit.
        const QStringList none{QString(), QString()};
        QCOMPARE(attributes(numberCell(24.0, QStringLiteral("24 hours"))), none);
        QCOMPARE(attributes(numberCell(24.0, QStringLiteral("1"))), none);
        QCOMPARE(attributes(numberCell(0.56, QStringLiteral("55\u202f%"))), none);
        QCOMPARE(attributes(textCell(QStringLiteral("7"))), none);
        QCOMPARE(attributes(emptyCell()), none);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(attributes(numberCell(0.5538461538461538, QStringLiteral("55,4\u202f%")))[1],
                 QStringLiteral("1033;1033;0.00%"));
        QLocale::setDefault(QLocale::c());
    }

    void aPastedTextIsNoFormula() {
        Table table;
        table.columns = {{QStringLiteral("a"), QStringLiteral("A")}, {QStringLiteral("b"), QStringLiteral("B")}};
        table.rows = {{textCell(QStringLiteral("=1+1")), numberCell(-2.0, QStringLiteral("-2"))},
                      {textCell(QStringLiteral("a\tb\nc")), emptyCell()}};
        QCOMPARE(pastedText(table, {QStringLiteral("@foot")}), QStringLiteral("A\tB\n'=1+1\t-2\na b c\t\n'@foot\n"));
    }

    void aTableForSlidesIsWellFormed() {
        Table table;
        table.columns = {{QStringLiteral("a"), QStringLiteral("A")},
                         {QStringLiteral("b"), QStringLiteral("B"), true},
                         {QStringLiteral("c"), QStringLiteral("C")}};
        table.rows = {{textCell(QStringLiteral("{x}\\y\nÄ\u202f")), numberCell(1), textCell(QStringLiteral("same"))},
                      {textCell(QStringLiteral("z")), numberCell(2), textCell(QStringLiteral("same"))}};
        const QByteArray rtf = pastedRtf(table, {QStringLiteral("foot")});
        QVERIFY(rtf.startsWith("{\\rtf1\\ansi"));
        QVERIFY(std::ranges::all_of(rtf, [](char c) { return c == '\n' || (c >= 0x20 && c < 0x7f); }));
        QVERIFY2(rtf.contains("\\{x\\}\\\\y\\line \\u196?\\u8239?\\cell"), rtf.constData());
        // Two columns, since the third says the same everywhere; a last row holds that and the foot.
        QCOMPARE(rtf.count("\\trowd"), 4);
        QCOMPARE(rtf.count("\\row\n"), 4);
        QCOMPARE(rtf.count("\\cell\n"), 2 * 3 + 1);
        QCOMPARE(rtf.count("\\cellx"), 2 * 3 + 1);
        QVERIFY(rtf.contains("C: same\\line foot\\cell"));
        int depth = 0;
        for (qsizetype at = 0; at < rtf.size(); ++at) {
            if (rtf[at] == '\\')
                ++at;
            else if (rtf[at] == '{')
                ++depth;
            else if (rtf[at] == '}')
                --depth;
        }
        QCOMPARE(depth, 0);
        // Of a table too wide the first columns fill a slide, and it says which ones are left out.
        Table wide;
        for (int column = 0; column < 40; ++column)
            wide.columns.push_back({QString::number(column), QStringLiteral("Antidepressant%1").arg(column)});
        wide.columns[35].key = QStringLiteral("pooled"); // without it a row would read as something that it is not
        const QByteArray ends = pastedRtf(wide);
        const int most = 14740; // twips: 26 cm
        QList<int> found;
        const QRegularExpression end(QStringLiteral("cellx(\\d+)"));
        for (auto all = end.globalMatch(QString::fromLatin1(ends)); all.hasNext();)
            found << all.next().captured(1).toInt();
        QVERIFY(found.size() > 5 && found.size() < 40);
        QVERIFY(std::ranges::all_of(found, [](int at) { return at > 1000 && at <= most; }));
        QVERIFY2(ends.contains("Antidepressant39."), ends.constData());
        QVERIFY(!ends.contains("Antidepressant39\\cell"));
        QVERIFY(ends.contains("Antidepressant35\\cell"));
    }

    void whatAWorkbookCannotHoldIsSaid() {
        Table table;
        table.columns = {{QStringLiteral("a"), QStringLiteral("A")}};
        table.rows = {{textCell(QString(40000, QLatin1Char('x')))}};
        const auto bytes = toWorkbook(table, {});
        QVERIFY(!bytes.has_value());
        QVERIFY2(bytes.error().sentence().contains(QLatin1String("32767")), qPrintable(bytes.error().sentence()));
    }
};

QTEST_GUILESS_MAIN(TestTakeHome)
#include "tst_takehome.moc"
