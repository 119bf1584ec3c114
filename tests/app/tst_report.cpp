// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a question takes home beyond its figure: report, folder of everything, clipboard, picture of a chosen size,
// paper. Read back by programs that are not ours, and written where writing fails.

#include "charts/figurepanel.h"
#include "charts/marklayer.h"
#include "charts/picturedialog.h"
#include "report/exportall.h"
#include "report/printing.h"
#include "report/reportfile.h"
#include "report/takehome.h"
#include "shell/application.h"
#include "shell/mainwindow.h"
#include "shell/notice.h"
#include "store/library.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QProgressDialog>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QXmlStreamReader>

#include <ctime>

using namespace trd;

namespace {

const QDate day(2026, 3, 14);

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a program prints, or what it complains of as a failure.
QString said(const QString& program, const QStringList& arguments, bool& good) {
    QProcess process;
    process.start(program, arguments);
    good = process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError());
}

/// The pages' sizes as pdfinfo prints them.
QStringList pageSizes(const QString& pdf) {
    bool good = false;
    QStringList sizes;
    const QString lines =
        said(QStringLiteral("pdfinfo"),
             {QStringLiteral("-f"), QStringLiteral("1"), QStringLiteral("-l"), QStringLiteral("999"), pdf}, good);
    for (const QString& line : lines.split(QLatin1Char('\n')))
        if (line.startsWith(QLatin1String("Page ")) && line.contains(QLatin1String("size:")))
            sizes << line.section(QLatin1Char(':'), 1).trimmed();
    return sizes;
}

struct Html {
    QString error, language, title, svgTitle, svgRole;
    QStringList headings, links;
    int rows = 0, scoped = 0, headers = 0, uncertain = 0;
};

Html readHtml(const QByteArray& bytes) {
    Html found;
    QXmlStreamReader xml(bytes);
    bool inSvg = false, inBody = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && xml.name() == QLatin1String("svg")) inSvg = false;
        if (xml.isEndElement() && xml.name() == QLatin1String("tbody")) inBody = false;
        if (!xml.isStartElement()) continue;
        const auto attributes = xml.attributes();
        const auto name = xml.name();
        if (name == QLatin1String("html")) found.language = attributes.value(QLatin1String("lang")).toString();
        if (name == QLatin1String("svg"))
            inSvg = true, found.svgRole = attributes.value(QLatin1String("role")).toString();
        if (name == QLatin1String("tbody")) inBody = true;
        if (name == QLatin1String("tr") && inBody) ++found.rows;
        if (name == QLatin1String("th"))
            ++found.headers, found.scoped += attributes.hasAttribute(QLatin1String("scope"));
        if (name == QLatin1String("a")) found.links << attributes.value(QLatin1String("href")).toString();
        if (name == QLatin1String("span") && attributes.value(QLatin1String("class")) == QLatin1String("caution"))
            ++found.uncertain;
        if (name == QLatin1String("title")) (inSvg ? found.svgTitle : found.title) = xml.readElementText();
        if (name == QLatin1String("h2")) found.headings << xml.readElementText();
    }
    if (xml.hasError()) found.error = xml.errorString();
    return found;
}

} // namespace

#define NEEDS(program)                                                                                                 \
    if (QStandardPaths::findExecutable(QStringLiteral(program)).isEmpty()) QSKIP(program " is not installed")

class TestReport : public QObject {
    Q_OBJECT

    QTemporaryDir m_scratch;
    std::unique_ptr<Evidence> m_evidence;

    QString place(const QString& name) const { return m_scratch.filePath(name); }
    Figure figureOf(const FigureRequest& request) const {
        auto figure = buildFigure(*m_evidence, request);
        if (!figure) qFatal("%s", qPrintable(figure.error().expected));
        return std::move(figure).value();
    }
    QByteArray report(const QString& kind, const QString& format, const QDate& made = day) const {
        const FigureRequest request{kind, {}, {}};
        const auto bytes = reportBytes(*m_evidence, request, figureOf(request), format, made);
        return bytes ? *bytes : QByteArray();
    }
    /// An empty folder of its own.
    QString freshFolder() const {
        QTemporaryDir folder(place(QStringLiteral("f-XXXXXX")));
        folder.setAutoRemove(false);
        return folder.path();
    }
    static QStringList entries(const QString& folder) {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    static Result<Done> runToEnd(ExportAll& all) {
        while (!all.isFinished())
            if (auto step = all.step(); !step) return step;
        return Done{};
    }

private slots:
    void initTestCase() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_scratch.path());
        prepareApplication(*qApp);
        installLanguage(*qApp, QStringLiteral("en"));
        auto opened = openLibrary(QStringLiteral(TRD_BINARY_DIR "/bin/evidence.sqlite"));
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().sentence()));
        m_evidence = std::make_unique<Evidence>(std::move(opened).value());
    }

    // The report

    void htmlSaysAllOfIt_data() {
        QTest::addColumn<QString>("kind");
        for (const QString& kind : figureKinds()) QTest::newRow(qPrintable(kind)) << kind;
    }
    void htmlSaysAllOfIt() {
        QFETCH(QString, kind);
        const Figure figure = figureOf({kind, {}, {}});
        const QByteArray bytes = report(kind, QStringLiteral("html"));
        const Html html = readHtml(bytes);
        QVERIFY2(html.error.isEmpty(), qPrintable(html.error));
        QCOMPARE(html.language, QStringLiteral("en"));
        QCOMPARE(html.title, figure.title);
        QCOMPARE(html.svgTitle, figure.title);
        QCOMPARE(html.svgRole, QStringLiteral("img"));
        QCOMPARE(html.rows, static_cast<int>(figure.table.rows.size()));
        QCOMPARE(html.scoped, html.headers);
        const QString text = QString::fromUtf8(bytes);
        for (const QString& words : {figure.selection, figure.finding, figure.caution, figure.note})
            QVERIFY2(text.contains(words.toHtmlEscaped()), qPrintable(words));
        QVERIFY(text.contains(m_evidence->digest));
        QVERIFY(text.contains(QLatin1String(TRD_VERSION)));
        for (const QString& citation : figure.sources)
            QVERIFY2(text.contains(citation.section(QStringLiteral(" doi:"), 0, 0).toHtmlEscaped()),
                     qPrintable(citation));
        // Nothing is fetched from anywhere: the links lead to the studies.
        QVERIFY(!text.contains(QLatin1String("<script")) && !text.contains(QLatin1String("<link")));
        QVERIFY(!text.contains(QLatin1String("src=\"http")) && !text.contains(QLatin1String("url(http")));
        for (const QString& link : html.links)
            QVERIFY2(link.startsWith(QLatin1String("https://doi.org/")), qPrintable(link));
        NEEDS("xmllint");
        const QString file = place(kind + QStringLiteral(".html"));
        QVERIFY(saveBytes(file, bytes));
        bool good = false;
        const QString complaint =
            said(QStringLiteral("xmllint"), {QStringLiteral("--noout"), QStringLiteral("--nonet"), file}, good);
        QVERIFY2(good, qPrintable(complaint));
    }

    void whatWasNotReadIsMarked() {
        // Among the rates are percentages from secondary pages: sources with such a figure carry the mark, others not.
        const Report made =
            reportOn(*m_evidence, {QStringLiteral("rates"), {}, {}}, figureOf({QStringLiteral("rates"), {}, {}}), day);
        int uncertain = 0;
        for (const ReportSource& source : made.sources) {
            QVERIFY(!source.reading.isEmpty());
            uncertain += source.uncertain;
        }
        QVERIFY(uncertain > 0 && uncertain < static_cast<int>(made.sources.size()));
        QCOMPARE(readHtml(report(QStringLiteral("rates"), QStringLiteral("html"))).uncertain, uncertain);
    }

    void awkwardWordsStayWords() {
        Report made;
        made.language = QStringLiteral("en");
        made.title = QStringLiteral("a<b & \"c\" > d\x01");
        made.table.columns = {{QStringLiteral("a"), QStringLiteral("<i>A</i>")}};
        made.table.rows = {{textCell(QStringLiteral("</td></table><script>"))},
                           {textCell(QStringLiteral("line\nbreak"))}};
        made.sources = {{QStringLiteral("Doe J. A & B. doi:10.1/a<b"), QStringLiteral("10.1/a<b"), {}}};
        const Html html = readHtml(reportHtml(
            made, QByteArrayLiteral("<svg xmlns=\"http://www.w3.org/2000/svg\"><title>x</title><desc>y</desc></svg>")));
        QVERIFY2(html.error.isEmpty(), qPrintable(html.error));
        QCOMPARE(html.title, QStringLiteral("a<b & \"c\" > d"));
        QCOMPARE(html.svgTitle, html.title);
        QCOMPARE(html.rows, 2);
        QCOMPARE(html.links, QStringList{QStringLiteral("https://doi.org/10.1/a<b")});
    }

    void columnsThatSayTheSameStandAbove() {
        Figure figure = figureOf({QStringLiteral("contrasts"), {}, {}});
        const Report made = reportOn(*m_evidence, {QStringLiteral("contrasts"), {}, {}}, figure, day);
        QVERIFY(made.table.columns.size() < figure.table.columns.size());
        // Nothing is lost: what is no column is said above, or was empty throughout.
        for (std::size_t column = 0; column < figure.table.columns.size(); ++column) {
            const TableColumn& wanted = figure.table.columns[column];
            const bool kept =
                std::ranges::find(made.table.columns, wanted.key, &TableColumn::key) != made.table.columns.end();
            const QString first = figure.table.rows.front()[column].text;
            const bool common = std::ranges::find(made.common, std::pair(wanted.title, first)) != made.common.end();
            QVERIFY2(kept || common || first.isEmpty(), qPrintable(wanted.key));
        }
    }

    void theSameReportGivesTheSameBytes_data() {
        QTest::addColumn<QString>("format");
        for (const QString& format : reportFormats()) QTest::newRow(qPrintable(format)) << format;
    }
    void theSameReportGivesTheSameBytes() {
        QFETCH(QString, format);
        const QByteArray first = report(QStringLiteral("forest"), format);
        QVERIFY(!first.isEmpty());
        QTest::qWait(1100); // the clock goes on by a second, which no file shall show
        QCOMPARE(report(QStringLiteral("forest"), format), first);
        // Nor where on earth it was made.
        const QByteArray here = qgetenv("TZ");
        for (const char* zone : {"Asia/Kolkata", "America/St_Johns", "UTC"}) {
            qputenv("TZ", zone);
            QCOMPARE(report(QStringLiteral("forest"), format), first);
        }
        if (here.isEmpty())
            qunsetenv("TZ");
        else
            qputenv("TZ", here);
        const QByteArray other = report(QStringLiteral("forest"), format, day.addDays(1));
        QVERIFY(other != first);
        if (format != QLatin1String("html")) return;
        const auto dateless = [](QByteArray bytes, const QDate& date) {
            return bytes.replace(QLocale().toString(date, QLocale::LongFormat).toUtf8(), "");
        };
        QCOMPARE(dateless(other, day.addDays(1)), dateless(first, day));
    }

    void aPdfsObjectsAreWhereItSays() {
        const QByteArray here = qgetenv("TZ");
        // Qt writes this zone longer than what takes its place.
        qputenv("TZ", "Asia/Kolkata");
        const QByteArray pdf = report(QStringLiteral("rates"), QStringLiteral("pdf"));
        if (here.isEmpty())
            qunsetenv("TZ");
        else
            qputenv("TZ", here);
        QVERIFY(pdf.contains("/CreationDate (D:" + day.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000Z)\n"));
        const QList<QByteArray> end = pdf.mid(pdf.lastIndexOf("startxref")).split('\n');
        const QList<QByteArray> table = pdf.mid(end[1].toLongLong()).split('\n');
        QCOMPARE(table[0], "xref");
        const qsizetype count = table[1].split(' ')[1].toLongLong();
        QVERIFY(count > 10);
        for (qsizetype number = 1; number < count; ++number)
            QVERIFY(
                pdf.mid(table[number + 2].first(10).toLongLong()).startsWith(QByteArray::number(number) + " 0 obj"));
    }

    void figuresAreReproducibleToo() {
        const Figure figure = figureOf({QStringLiteral("course"), {}, {}});
        ExportOptions options;
        options.made = day;
        for (const QString& format : {QStringLiteral("pdf"), QStringLiteral("svg"), QStringLiteral("xlsx")}) {
            const auto first = figureBytes(figure, format, options);
            QTest::qWait(1100);
            QCOMPARE(*figureBytes(figure, format, options), *first);
        }
        QVERIFY(figureBytes(figure, QStringLiteral("pdf"), options)->contains("/CreationDate (D:20260314000000"));
    }

    void pdfIsReadByPoppler() {
        NEEDS("pdftotext");
        const QString file = place(QStringLiteral("rates.pdf"));
        QVERIFY(saveBytes(file, report(QStringLiteral("rates"), QStringLiteral("pdf"))));
        const Figure figure = figureOf({QStringLiteral("rates"), {}, {}});
        bool good = false;
        const QString text =
            said(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")}, good);
        QVERIFY(good);
        const QStringList pages = text.split(QLatin1Char('\f'), Qt::SkipEmptyParts);
        QVERIFY(pages.front().contains(figure.title));
        QVERIFY(text.contains(QStringLiteral("Daly EJ")));
        QVERIFY(text.contains(figure.rows.front().label)); // the drawing's words are words
        int numbered = 0, headed = 0;
        for (qsizetype page = 0; page < pages.size(); ++page) {
            numbered += pages[page].contains(QStringLiteral("Page %1 of %2").arg(page + 1).arg(pages.size()));
            headed += pages[page].contains(QRegularExpression(QStringLiteral("Row\\s+Group")));
        }
        QCOMPARE(numbered, static_cast<int>(pages.size()));
        QVERIFY2(headed > 2, qPrintable(QString::number(headed))); // the table's head on every page that it goes over
        const QStringList sizes = pageSizes(file);
        QVERIFY(sizes.front().contains(QLatin1String("595")) && sizes.front().contains(QLatin1String("842")));
        QVERIFY(sizes[1] != sizes.front()); // the wide table lies along
        const QStringList fonts =
            said(QStringLiteral("pdffonts"), {file}, good).split(QLatin1Char('\n'), Qt::SkipEmptyParts).mid(2);
        QVERIFY(good && !fonts.isEmpty());
        static const QRegularExpression embedded(QStringLiteral("Identity-H +yes "));
        for (const QString& font : fonts) QVERIFY2(font.contains(embedded), qPrintable(font));
    }

    void noHeadingStandsAlone() {
        NEEDS("pdftotext");
        Selection all;
        all.set = QString(allStudiesSet);
        const ReportHeadings headings = reportHeadings();
        for (const char* by : {"study", "treatment", "strategy"}) {
            const FigureRequest request{
                QStringLiteral("rates"), {{QStringLiteral("by"), {QString::fromLatin1(by)}}}, all};
            const auto pdf = reportBytes(*m_evidence, request, figureOf(request), QStringLiteral("pdf"), day);
            const QString file = place(QStringLiteral("headings.pdf"));
            QVERIFY(saveBytes(file, *pdf));
            bool good = false;
            for (const QString& page :
                 said(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")}, good)
                     .split(QLatin1Char('\f'), Qt::SkipEmptyParts)) {
                const QStringList lines = page.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
                const QString last = lines.value(lines.size() - 2).trimmed(); // above the page's number
                for (const QString& heading : {headings.caution, headings.statistics, headings.sources, headings.made})
                    QVERIFY2(last != heading, qPrintable(page));
            }
        }
    }

    void anEmptyFigureSaysWhy() {
        Selection nothing;
        nothing.treatments = {QStringLiteral("ayahuasca")};
        nothing.readInSource = true;
        const FigureRequest request{QStringLiteral("forest"), {}, nothing};
        const Figure figure = figureOf(request);
        QVERIFY(figure.isEmpty());
        const auto html = reportBytes(*m_evidence, request, figure, QStringLiteral("html"), day);
        QVERIFY(QString::fromUtf8(*html).contains(figure.empty.toHtmlEscaped()));
        QVERIFY(!html->contains("<svg"));
        QVERIFY(!reportBytes(*m_evidence, request, figure, QStringLiteral("pdf"), day)->isEmpty());
    }

    void whereItCannotBeWrittenOneSentence() {
        const FigureRequest request{QStringLiteral("rates"), {}, {}};
        const Figure figure = figureOf(request);
        const QString nowhere = place(QStringLiteral("no/such/folder/r.html"));
        auto done = exportReport(*m_evidence, request, figure, nowhere, day);
        QVERIFY(!done && done.error().file == nowhere);
        QCOMPARE(done.error().sentence().count(QLatin1Char('\n')), 0);
        done = exportReport(*m_evidence, request, figure, place(QStringLiteral("r.docx")), day);
        QVERIFY(!done && done.error().sentence().contains(QLatin1String("docx")));
        QVERIFY(!QFile::exists(place(QStringLiteral("r.docx"))));
    }

    // Everything of a question

    void everythingIsThereAndReadable() {
        const QString name = QStringLiteral("Grüße an alle & jeden ") + QString(170, QLatin1Char('x'));
        const QString folder = freshFolder() + QLatin1Char('/') + name;
        const FigureRequest own{
            QStringLiteral("durability"), {{QStringLiteral("view"), {QStringLiteral("ratios")}}}, {}};
        ExportAll all(*m_evidence, {}, own, folder + QLatin1Char('/'), day);
        const auto done = runToEnd(all);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().sentence()));
        QCOMPARE(entries(QFileInfo(folder).path()), QStringList{name});
        const QStringList files = entries(folder);
        QCOMPARE(static_cast<int>(files.size()), 5 * all.written() + 5);
        QVERIFY(files.contains(QStringLiteral("01-durability-ratios.svg"))); // the page's own first, and once
        QCOMPARE(files.filter(QStringLiteral("durability-ratios.csv")).size(), 1);
        for (const char* kind :
             {"rates", "contrasts", "onset", "course", "durability-rates", "durability-times", "forest", "funnel",
              "network-graph", "evidence-map", "timeline", "safety", "biomarkers", "predictors"})
            QCOMPARE(files.filter(QRegularExpression(QStringLiteral("^[0-9]{2}-%1\\.xlsx$").arg(QLatin1String(kind))))
                         .size(),
                     1);
        // The index names every file, and none that is not there.
        const Html index = readHtml(bytesOf(folder + QStringLiteral("/index.html")));
        QVERIFY2(index.error.isEmpty(), qPrintable(index.error));
        QStringList linked = index.links;
        linked << QStringLiteral("index.html");
        linked.sort();
        QStringList there = files;
        there.sort();
        QCOMPARE(linked, there);
        // Others may read it as the user's other folders.
        QVERIFY(QFileInfo(folder).permissions() & QFile::ReadUser);
        QVERIFY(bytesOf(folder + QStringLiteral("/01-durability-ratios.svg"))
                    .contains(m_evidence->digest.left(12).toUtf8()));
        QCOMPARE(bytesOf(folder + QStringLiteral("/references.ris")).count("TY  - JOUR"),
                 static_cast<qsizetype>(selectedStudies(*m_evidence, {}).size()));
        bool good = false;
        for (const QString& svg : files.filter(QStringLiteral(".svg"))) {
            NEEDS("rsvg-convert");
            const QString complaint =
                said(QStringLiteral("rsvg-convert"),
                     {QStringLiteral("-o"), place(QStringLiteral("x.png")), folder + QLatin1Char('/') + svg}, good);
            QVERIFY2(good, qPrintable(svg + complaint));
        }
        NEEDS("ris2xml");
        QVERIFY(said(QStringLiteral("ris2xml"), {folder + QStringLiteral("/references.ris")}, good)
                    .contains(QLatin1String("<mods ")) &&
                good);
        QVERIFY(said(QStringLiteral("bib2xml"), {folder + QStringLiteral("/references.bib")}, good)
                    .contains(QLatin1String("<mods ")) &&
                good);
        const QString reader = QStringLiteral(
            "import sys,openpyxl\nfor f in sys.argv[1:]: assert openpyxl.load_workbook(f)['Table'].max_row > 1, f\n");
        QStringList call{QStringLiteral("-c"), reader};
        for (const QString& book : files.filter(QStringLiteral(".xlsx"))) call << folder + QLatin1Char('/') + book;
        const QString complaint = said(QStringLiteral(TRD_PYTHON), call, good);
        if (complaint.contains(QLatin1String("No module named"))) QSKIP("python3-openpyxl is not installed");
        QVERIFY2(good, qPrintable(complaint));
    }

    void whatIsEmptyIsLeftOutAndNamed() {
        Selection narrow;
        narrow.treatments = {QStringLiteral("ayahuasca")};
        const QString folder = freshFolder(); // empty folders may be taken
        ExportAll all(*m_evidence, narrow, {}, folder, day);
        QVERIFY(runToEnd(all));
        QVERIFY(all.leftOut() > 0 && all.written() > 0);
        const QString index = QString::fromUtf8(bytesOf(folder + QStringLiteral("/index.html")));
        const Figure forest = figureOf({QStringLiteral("forest"), {}, narrow});
        QVERIFY(forest.isEmpty());
        QVERIFY(index.contains(forest.empty.toHtmlEscaped()));
        QVERIFY(entries(folder).filter(QStringLiteral("forest")).isEmpty());
    }

    void aFullFolderIsLeftAsItIs() {
        const QString folder = freshFolder();
        QVERIFY(saveBytes(folder + QStringLiteral("/mine.txt"), "mine"));
        ExportAll all(*m_evidence, {}, {}, folder, day);
        const auto done = runToEnd(all);
        QVERIFY(!done);
        QVERIFY2(done.error().sentence().contains(folder), qPrintable(done.error().sentence()));
        QCOMPARE(entries(folder), QStringList{QStringLiteral("mine.txt")});
        QCOMPARE(bytesOf(folder + QStringLiteral("/mine.txt")), QByteArray("mine"));
        ExportAll onFile(*m_evidence, {}, {}, folder + QStringLiteral("/mine.txt"), day);
        QVERIFY(!runToEnd(onFile));
        ExportAll nowhere(*m_evidence, {}, {}, place(QStringLiteral("not/here/at/all")), day);
        QVERIFY(!runToEnd(nowhere));
    }

    void stoppedHalfWayNothingIsLeft() {
        const QString parent = freshFolder();
        {
            ExportAll all(*m_evidence, {}, {}, parent + QStringLiteral("/all"), day);
            for (int i = 0; i < 20; ++i) QVERIFY(all.step());
            QVERIFY(!all.isFinished() && all.written() > 0);
            QVERIFY(!QFile::exists(parent + QStringLiteral("/all")));
        }
        QCOMPARE(entries(parent), QStringList());
    }

    void aFullDiskIsOneSentence() {
        const QString disk = freshFolder();
        bool good = false;
        said(QStringLiteral("mount"),
             {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QStringLiteral("size=600k"),
              QStringLiteral("tmpfs"), disk},
             good);
        if (!good) QSKIP("no small disk can be mounted here");
        const QString old = disk + QStringLiteral("/old.html");
        QVERIFY(saveBytes(old, "old"));
        {
            ExportAll all(*m_evidence, {}, {}, disk + QStringLiteral("/all"), day);
            const auto done = runToEnd(all);
            const QString sentence = done ? QString() : done.error().sentence();
            const QString before = sentence.section(QStringLiteral(": "), 0, 0);
            QVERIFY2(before.startsWith(disk + QStringLiteral("/all/")), qPrintable(sentence));
            QVERIFY(!QFile::exists(disk + QStringLiteral("/all")));
        }
        QCOMPARE(entries(disk), QStringList{QStringLiteral("old.html")});
        // A file so short that it stands in a buffer until the end is no exception.
        QVERIFY(saveBytes(disk + QStringLiteral("/filler"), QByteArray(400 * 1024, 'x')));
        {
            QFile rest(disk + QStringLiteral("/rest"));
            QVERIFY(rest.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
            while (rest.write(QByteArray(4096, 'x')) > 0) {
            }
        }
        const bool shortFailed = !saveBytes(old, QByteArray(1024, 'y'));
        const QByteArray shortKept = bytesOf(old);
        QFile::remove(disk + QStringLiteral("/rest"));
        // An old report survives one that does not fit in its place.
        const FigureRequest request{QStringLiteral("rates"), {}, {}};
        const auto done = exportReport(*m_evidence, request, figureOf(request), old, day);
        const bool failed = !done;
        const QByteArray kept = bytesOf(old);
        said(QStringLiteral("umount"), {disk}, good);
        QVERIFY(shortFailed);
        QCOMPARE(shortKept, QByteArray("old"));
        QVERIFY(failed);
        QCOMPARE(kept, QByteArray("old"));
    }

    void noStepKeepsTheWindowWaiting() {
        // Measured as work, not by the clock: a busy machine is no fault of a step. The window's promise is 100 ms.
        const auto worked = [] {
            timespec now{};
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
            return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
        };
        constexpr double allowance = 3; // for slower machines and sanitizers
        ExportAll all(*m_evidence, {}, {}, freshFolder(), day);
        while (!all.isFinished()) {
            const double before = worked();
            QVERIFY(all.step());
            const double took = worked() - before;
            QVERIFY2(took < 100 * allowance,
                     qPrintable(QStringLiteral("%1: %2 ms").arg(all.doing(), QString::number(took))));
        }
    }

    void theWindowShowsHowFarAndStopsWhenAsked() {
        QWidget window;
        window.resize(800, 600);
        window.show();
        TakeHome home(*m_evidence, &window);
        const QString parent = freshFolder();
        home.saveAll({}, {}, parent + QStringLiteral("/all"));
        QPointer<QProgressDialog> progress = window.findChild<QProgressDialog*>(QStringLiteral("export-progress"));
        QVERIFY(progress);
        QTRY_VERIFY_WITH_TIMEOUT(progress && progress->value() > 10, 60'000);
        QVERIFY(!progress->labelText().isEmpty());
        auto* cancel = progress->findChild<QPushButton*>();
        QVERIFY(cancel);
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY(!progress);
        QCOMPARE(entries(parent), QStringList());

        QSignalSpy spoken(&home, &TakeHome::said);
        home.saveAll({}, {}, parent + QStringLiteral("/all"));
        QTRY_COMPARE_WITH_TIMEOUT(spoken.size(), 1, 200'000);
        QVERIFY(spoken.front().front().toString().contains(QStringLiteral("17 figures")));
        QCOMPARE(entries(parent), QStringList{QStringLiteral("all")});
    }

    void theWindowOffersIt() {
        MainWindow window(*m_evidence, QStringLiteral(TRD_BINARY_DIR "/bin/evidence.sqlite"));
        window.resize(1366, 768);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        // What a dialog shows while it stands, and that it can be left again.
        QString title;
        const auto leave = [&] {
            auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            title = dialog->objectName();
            dialog->reject();
        };
        const auto whileLeaving = [&](const std::function<void()>& act) {
            title.clear();
            QTimer timer;
            connect(&timer, &QTimer::timeout, this, leave);
            timer.start(50);
            act();
        };
        window.showPage(QStringLiteral("compare"));
        whileLeaving([&] { QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier); });
        QCOMPARE(title, QStringLiteral("print-preview"));
        whileLeaving([&] { window.open(QStringLiteral("command:print-report")); });
        QCOMPARE(title, QStringLiteral("print-preview"));
        window.showPage(QStringLiteral("glossary"));
        whileLeaving([&] { window.open(QStringLiteral("command:print")); });
        // Where there is nothing to print, no dialog stands in the way of reading why.
        const auto* notice = window.findChild<Notice*>();
        QVERIFY2(notice->sentence().contains(QStringLiteral("no chart")), qPrintable(notice->sentence()));
        QVERIFY(title.isEmpty());
        whileLeaving([&] { window.open(QStringLiteral("command:report")); });
        QVERIFY2(notice->sentence().contains(QStringLiteral("no question")), qPrintable(notice->sentence()));
        // The menu beneath a figure leads to the window's commands.
        window.showPage(QStringLiteral("synthesis"));
        auto* panel = window.currentPage()->findChild<FigurePanel*>();
        QSignalSpy wanted(window.currentPage(), &Page::intent);
        whileLeaving([&] { emit panel->activated(QStringLiteral("command:print")); });
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(title, QStringLiteral("print-preview"));
    }

    // Clipboard, picture of a chosen size, paper

    void theClipboardCarriesWhatProgramsPaste() {
        FigurePanel panel;
        panel.setFigure(figureOf({QStringLiteral("onset"), {}, {}}));
        panel.copyPicture();
        const QMimeData* data = QApplication::clipboard()->mimeData();
        QVERIFY(data->hasImage());
        QVERIFY(qvariant_cast<QImage>(data->imageData()).width() > 1500);
        const QByteArray svg = data->data(QStringLiteral("image/svg+xml"));
        QXmlStreamReader xml(svg);
        while (!xml.atEnd()) xml.readNext();
        QVERIFY(!xml.hasError());
        QVERIFY(svg.contains("<text"));
        panel.copyTable();
        data = QApplication::clipboard()->mimeData();
        const QStringList lines = data->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        // Whose numbers they are and how not to read them stands beneath.
        const Figure& shown = panel.figure();
        const auto rows = static_cast<qsizetype>(shown.table.rows.size());
        QCOMPARE(lines.mid(1 + rows, 2), (QStringList{shown.title, shown.selection}));
        QVERIFY(lines.mid(1 + rows).contains(shown.caution));
        QCOMPARE(static_cast<std::size_t>(lines[1].count(QLatin1Char('\t'))), panel.figure().table.columns.size() - 1);
        const Html html = readHtml(data->html().toUtf8());
        QVERIFY2(html.error.isEmpty(), qPrintable(html.error));
        QCOMPARE(html.rows, static_cast<int>(rows));
        panel.copyTableForSlides();
        data = QApplication::clipboard()->mimeData();
        QVERIFY(!data->hasHtml()); // Impress would take it, and make mere text of it
        QCOMPARE(data->data(QStringLiteral("text/rtf")).count("\\row\n"), rows + 2);
    }

    void aPictureOfAChosenSize() {
        const Figure figure = figureOf({QStringLiteral("predictors"), {}, {}});
        {
            PictureDialog dialog(figure, nullptr);
            auto* width = dialog.findChild<QDoubleSpinBox*>(QStringLiteral("width"));
            auto* height = dialog.findChild<QDoubleSpinBox*>(QStringLiteral("height"));
            auto* dpi = dialog.findChild<QSpinBox*>(QStringLiteral("dpi"));
            auto* unit = dialog.findChild<QComboBox*>(QStringLiteral("unit"));
            auto* words = dialog.findChild<QLabel*>(QStringLiteral("said"));
            auto* save = dialog.findChild<QDialogButtonBox*>()->buttons().back();
            for (QAbstractButton* button : dialog.findChild<QDialogButtonBox*>()->buttons())
                if (button->text().contains(QLatin1String("Save"))) save = button;
            QCOMPARE(dialog.options().size, fittingSize(figure, {})); // nothing shrinks at first
            QVERIFY(!words->text().contains(QStringLiteral("shrinks")));
            width->setValue(800);
            height->setValue(600);
            QVERIFY2(words->text().contains(QStringLiteral("shrinks")), qPrintable(words->text()));
            dpi->setValue(96);
            QVERIFY(words->text().contains(QStringLiteral("800 × 600 dots")));
            unit->setCurrentIndex(unit->findData(QStringLiteral("cm")));
            QCOMPARE(width->value(), 21.17);
            QCOMPARE(dialog.options().size, QSize(800, 600)); // another unit is no other size
            width->setValue(15.24);
            QCOMPARE(dialog.options().size.width(), 576);
            height->setValue(1000);
            QCOMPARE(dialog.options().size.height(), 8000); // the bound that is said
            dpi->setValue(1200);
            QVERIFY(!save->isEnabled());
            QVERIFY(words->text().contains(QStringLiteral("more than a picture can hold")));
            height->setValue(12.7);
            dpi->setValue(150);
            QVERIFY(save->isEnabled());
            dialog.accept();
        }
        PictureDialog again(figure, nullptr);
        QCOMPARE(again.options().size, QSize(576, 480));
        QCOMPARE(again.options().dpi, 150);
        const auto png = figureBytes(figure, again.format(), again.options());
        QVERIFY(png);
        const QImage image = QImage::fromData(*png);
        QCOMPARE(image.size(), QSize(900, 750));
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 150);
    }

    void barsAreToldApartWithoutColour() {
        const auto greys = [](Hue hue, ThemeKind kind) {
            QImage image(60, 60, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            paintBar(painter, QRectF(0, 0, 60, 60), hue, themeFor(kind), 1);
            painter.end();
            return image.convertToFormat(QImage::Format_Grayscale8);
        };
        const auto lightShare = [](const QImage& image) {
            int light = 0;
            for (int y = 5; y < 55; ++y)
                for (int x = 5; x < 55; ++x) light += image.pixelColor(x, y).lightness() > 230;
            return light / 2500.0;
        };
        QCOMPARE(lightShare(greys(Hue::Glutamatergic, ThemeKind::Print)), 0.0);
        QCOMPARE(lightShare(greys(Hue::Comparator, ThemeKind::Print)), 1.0);
        for (const Hue hue : {Hue::Psychedelic, Hue::Antipsychotic, Hue::Alternative}) {
            const double share = lightShare(greys(hue, ThemeKind::Print));
            QVERIFY2(share > 0.08 && share < 0.6, qPrintable(QString::number(share)));
            QCOMPARE(lightShare(greys(hue, ThemeKind::Light)), 0.0); // on the screen colours stay whole
        }
        // A line that rises from left to right, one that falls, one that is level: along it, nothing changes.
        const auto differs = [&](Hue hue, QPoint along) {
            const QImage image = greys(hue, ThemeKind::Print);
            int different = 0;
            for (int y = 10; y < 50; ++y)
                for (int x = 10; x < 50; ++x)
                    different += std::abs(image.pixelColor(x, y).lightness() -
                                          image.pixelColor(x + along.x(), y + along.y()).lightness()) > 60;
            return different;
        };
        QCOMPARE(differs(Hue::Psychedelic, {3, -3}), 0);
        QVERIFY(differs(Hue::Psychedelic, {3, 3}) > 100);
        QCOMPARE(differs(Hue::Antipsychotic, {3, 3}), 0);
        QVERIFY(differs(Hue::Antipsychotic, {3, -3}) > 100);
        QCOMPARE(differs(Hue::Alternative, {3, 0}), 0);
    }

    void paper_data() {
        QTest::addColumn<int>("paper");
        QTest::addColumn<QString>("points");
        QTest::newRow("A4") << static_cast<int>(QPageSize::A4) << QStringLiteral("595 x 842");
        QTest::newRow("Letter") << static_cast<int>(QPageSize::Letter) << QStringLiteral("612 x 792");
    }
    void paper() {
        NEEDS("pdfinfo");
        QFETCH(int, paper);
        QFETCH(QString, points);
        const FigureRequest request{QStringLiteral("rates"), {}, {}};
        const Figure figure = figureOf(request);
        for (const bool whole : {false, true}) {
            const QString file = place(QStringLiteral("paper.pdf"));
            QPrinter printer;
            preparePrinter(printer);
            printer.setOutputFormat(QPrinter::PdfFormat);
            printer.setOutputFileName(file);
            printer.setPageSize(QPageSize(static_cast<QPageSize::PageSizeId>(paper)));
            if (whole)
                printReport(printer, reportOn(*m_evidence, request, figure, day), figure);
            else
                printFigure(printer, figure, provenance(*m_evidence, day));
            const QStringList sizes = pageSizes(file);
            QCOMPARE(sizes.size() > 1, whole);
            for (const QString& size : sizes) {
                QString rounded = size;
                rounded.replace(QRegularExpression(QStringLiteral("([0-9]+)\\.[0-9]+")), QStringLiteral("\\1"));
                QVERIFY2(rounded.startsWith(points) || size.startsWith(points), qPrintable(size));
            }
            bool good = false;
            const QString text = said(QStringLiteral("pdftotext"), {file, QStringLiteral("-")}, good);
            QVERIFY(text.contains(figure.title));
            QVERIFY(text.contains(m_evidence->digest.left(12)));
        }
    }
};

QTEST_MAIN(TestReport)
#include "tst_report.moc"
