// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `deck export`, `check` and `renew` as a script calls them. What comes out is read back by other people's programs:
// poppler, libxml2 and librsvg.

#include "cli/deckcommand.h"
#include "deck/deck.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <sys/stat.h>

using namespace trd;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What PROGRAM prints; its exit code in CODE.
QString printed(const QString& program, const QStringList& args, int* code = nullptr) {
    QProcess process;
    process.start(program, args);
    process.waitForFinished(60'000);
    if (code) *code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return QString::fromUtf8(process.readAllStandardOutput());
}

bool isInstalled(const QString& program) { return !QStandardPaths::findExecutable(program).isEmpty(); }

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestDeckCommand final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void pdfHasAPageASheet();
    void notesStandBeneathTheSlides();
    void longNotesGoOnOverleaf();
    void folderOfPictures_data();
    void folderOfPictures();
    void speaksTheLanguage();
    void checkSaysWhatChanged();
    void renewTakesTheEvidenceAsItIs();
    void shippedDecksNeedNoWord();
    void faultyDecks_data();
    void faultyDecks();
    void nothingIsLostWhereWritingFails();
    void aDeckIsNotExportedOntoItself();
    void whatCannotBeShownIsNotRenewed();
    void aFolderOfPicturesIsAFolderLikeOthers();
    void wrongCalls_data();
    void wrongCalls();

private:
    int run(const QStringList& args) {
        m_out.clear();
        m_err.clear();
        QTextStream out(&m_out), err(&m_err);
        return cli::runDeck(args + QStringList{u"--library"_s, QStringLiteral(TRD_BINARY_DIR "/bin/evidence.sqlite")},
                            {out, err});
    }
    [[nodiscard]] QString path(const QString& name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_deck, m_out, m_err;
};

void TestDeckCommand::init() {
    loadFonts();
    m_folder = std::make_unique<QTemporaryDir>();
    m_deck = path(u"short.trdeck"_s);
    put(m_deck,
        R"({"format": "trd-atlas-deck", "version": 1, "title": "A short lecture", "about": "For a test.", "slides": [
        {"kind": "text", "title": "A short lecture", "notes": "Begin with a question for the hall."},
        {"kind": "text", "title": "Two sentences", "build": "rows", "points": [
            {"text": "The first sentence."}, {"text": "The second one.", "studies": ["popova-2019-transform-2"]}]},
        {"kind": "contrasts", "options": {"measure": "rd"}, "notes": "Point at the line of no difference.",
         "selection": {"treatments": ["ketamine-iv"]}}]})");
}

void TestDeckCommand::cleanup() {
    for (QTranslator* translator : qApp->findChildren<QTranslator*>()) delete translator; // takes itself out
    QLocale::setDefault(QLocale::c());
}

void TestDeckCommand::pdfHasAPageASheet() {
    const QString pdf = path(u"deck.pdf"_s);
    QCOMPARE(run({u"export"_s, m_deck, u"-o"_s, pdf}), 0);
    QVERIFY2(m_err.isEmpty() && m_out.isEmpty(), qPrintable(m_err + m_out));
    // The same sheets as pictures.
    QCOMPARE(
        run({u"export"_s, m_deck, u"-o"_s, path(u"pictures"_s), u"--format"_s, u"png"_s, u"--size"_s, u"960x540"_s}),
        0);
    const auto sheets = QDir(path(u"pictures"_s)).entryList(QDir::Files).size();
    QVERIFY(sheets >= 3);
    if (!isInstalled(u"pdfinfo"_s)) QSKIP("poppler's programs are not installed");
    const QString info = printed(u"pdfinfo"_s, {pdf});
    static const QRegularExpression pages(u"Pages:\\s+(\\d+)"_s), size(u"Page size:\\s+([\\d.]+) x ([\\d.]+)"_s);
    QCOMPARE(pages.match(info).captured(1).toLongLong(), sheets);
    const auto page = size.match(info);
    QVERIFY(std::abs(page.captured(1).toDouble() / page.captured(2).toDouble() - 16.0 / 9) < 0.01);
    QVERIFY(info.contains(u"A short lecture"_s));
    const QString text = printed(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    for (const QString& words : {u"A short lecture"_s, u"For a test."_s, u"The second one."_s, u"TRANSFORM-2"_s,
                                 u"ELEKT-D"_s, u"14.2 (3.9 to 24.2)"_s})
        QVERIFY2(text.contains(words), qPrintable(words));
    QVERIFY(text.contains(QRegularExpression(u"3\\s*/\\s*3"_s))); // the number of the last slide
    QVERIFY(!text.contains(u"line of no difference"_s));          // notes are for who speaks
    // Every font travels along: name type encoding emb sub uni.
    const QStringList fonts = printed(u"pdffonts"_s, {pdf}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    static const QRegularExpression embedded(u"\\byes\\s+(yes|no)\\s+(yes|no)\\s+\\d+"_s);
    for (const QString& font : fonts) QVERIFY2(embedded.match(font).hasMatch(), qPrintable(font));
}

void TestDeckCommand::notesStandBeneathTheSlides() {
    const QString pdf = path(u"notes.pdf"_s);
    QCOMPARE(run({u"export"_s, m_deck, u"--notes"_s, u"-o"_s, pdf}), 0);
    if (!isInstalled(u"pdfinfo"_s)) QSKIP("poppler's programs are not installed");
    QVERIFY(printed(u"pdfinfo"_s, {pdf}).contains(u"(A4)"_s));
    const QString text = printed(u"pdftotext"_s, {pdf, u"-"_s});
    QVERIFY(text.contains(u"Begin with a question for the hall."_s));
    QVERIFY(text.contains(u"Point at the line of no difference."_s));
    QVERIFY(text.indexOf(u"Point at the line"_s) > text.indexOf(u"ELEKT-D"_s));
    // A page a slide, however many sheets it has; each note once.
    const QString lecture = path(u"lecture.pdf"_s);
    QCOMPARE(run({u"export"_s, u":/decks/1-rapid-acting.trdeck"_s, u"--notes"_s, u"-o"_s, lecture}), 0);
    QVERIFY(printed(u"pdfinfo"_s, {lecture}).contains(QRegularExpression(u"Pages:\\s+14\\b"_s)));
    const QString words = printed(u"pdftotext"_s, {lecture, u"-"_s}).simplified();
    QCOMPARE(words.count(u"Midazolam is an active placebo that hides the arm better"_s), 1);
}

void TestDeckCommand::longNotesGoOnOverleaf() {
    if (!isInstalled(u"pdftotext"_s)) QSKIP("poppler's programs are not installed");
    // Every word of them, each once and in its order, in type that can be read at a lectern.
    constexpr int most = 2500;
    QString notes;
    for (int word = 0; word < most; ++word)
        notes += u"word%1 "_s.arg(word) + (word % 200 == 199 ? u"\n\n"_s : QString());
    Slide slide;
    slide.request.kind = QString(textSlide);
    slide.title = u"A long story"_s;
    slide.notes = notes;
    put(path(u"long.trdeck"_s), deckBytes({u"Long"_s, {}, {slide}}));
    const QString pdf = path(u"long.pdf"_s);
    QCOMPARE(run({u"export"_s, path(u"long.trdeck"_s), u"--notes"_s, u"-o"_s, pdf}), 0);
    const QString text = printed(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    static const QRegularExpression words(u"word(\\d+)"_s);
    int next = 0;
    for (auto found = words.globalMatch(text); found.hasNext(); ++next)
        QCOMPARE(found.next().captured(1).toInt(), next);
    QCOMPARE(next, most);
    QVERIFY(text.count(u'\f') > 2);
    QVERIFY(text.contains(u"A long story, notes continued"_s));
}

void TestDeckCommand::folderOfPictures_data() {
    QTest::addColumn<QString>("format");
    QTest::newRow("png") << u"png"_s;
    QTest::newRow("svg") << u"svg"_s;
}

void TestDeckCommand::folderOfPictures() {
    QFETCH(QString, format);
    const QString folder = path(u"new"_s);
    QCOMPARE(run({u"export"_s, m_deck, u"-o"_s, folder, u"--format"_s, format, u"--size"_s, u"800x450"_s, u"--theme"_s,
                  u"light"_s}),
             0);
    const QStringList names = QDir(folder).entryList(QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 4); // the contrasts go on, on a second sheet
    for (qsizetype i = 0; i < names.size(); ++i)
        QCOMPARE(names[i], u"%1.%2"_s.arg(i + 1, 2, 10, QLatin1Char('0')).arg(format));
    for (const QString& name : names) {
        QString picture = folder + u'/' + name;
        if (format == u"svg"_s) {
            if (!isInstalled(u"xmllint"_s) || !isInstalled(u"rsvg-convert"_s)) QSKIP("no reader of SVG is installed");
            int code = -1;
            printed(u"xmllint"_s, {u"--noout"_s, u"--nonet"_s, picture}, &code);
            QCOMPARE(code, 0);
            printed(u"rsvg-convert"_s, {u"-o"_s, path(u"drawn.png"_s), picture}, &code);
            QCOMPARE(code, 0);
            picture = path(u"drawn.png"_s);
        }
        const QImage image = QImage(picture).convertToFormat(QImage::Format_RGB32);
        // An SVG's size is printed in millimetres, which rsvg-convert rounds up to pixels.
        QVERIFY(image.width() - 800 <= 1 && image.height() - 450 <= 1 && image.width() >= 800 && image.height() >= 450);
        QVERIFY(image.pixelColor(2, 2).lightness() > 200); // the light theme's ground
        int dark = 0;
        for (int y = 0; y < image.height(); y += 2)
            for (int x = 0; x < image.width(); x += 2) dark += image.pixelColor(x, y).lightness() < 110;
        QVERIFY2(dark > 100, qPrintable(name)); // something is written on it
    }
}

void TestDeckCommand::speaksTheLanguage() {
    if (!isInstalled(u"pdftotext"_s)) QSKIP("poppler's programs are not installed");
    QCOMPARE(run({u"export"_s, m_deck, u"--language"_s, u"it"_s, u"-o"_s, path(u"it.pdf"_s)}), 0);
    const QString text = printed(u"pdftotext"_s, {u"-layout"_s, path(u"it.pdf"_s), u"-"_s});
    QVERIFY(text.contains(u"14,2"_s));
    QVERIFY(!text.contains(u"favours the comparator"_s));
    QVERIFY(text.contains(u"The first sentence."_s)); // the deck's own words stay as they are
}

void TestDeckCommand::checkSaysWhatChanged() {
    QCOMPARE(run({u"check"_s, m_deck}), 0);
    QVERIFY2(m_out.isEmpty(), qPrintable(m_out));
    const QString made = path(u"made.trdeck"_s);
    QCOMPARE(run({u"renew"_s, m_deck, u"-o"_s, made}), 0);
    // Another digest is what a changed study leaves.
    QJsonObject deck = QJsonDocument::fromJson(bytesOf(made)).object();
    QJsonArray slides = deck[u"slides"].toArray();
    QJsonObject slide = slides[2].toObject(), basis = slide[u"basis"].toObject(),
                studies = basis[u"studies"].toObject();
    QVERIFY(studies.contains(u"murrough-2013-midazolam"));
    studies[u"murrough-2013-midazolam"] = u"0123456789abcdef"_s;
    basis[u"studies"] = studies;
    slide[u"basis"] = basis;
    slides[2] = slide;
    deck[u"slides"] = slides;
    put(made, QJsonDocument(deck).toJson());
    QCOMPARE(run({u"check"_s, made}), 0);
    QVERIFY2(m_out.contains(u"Murrough 2013"_s), qPrintable(m_out));
    QCOMPARE(run({u"check"_s, made, u"--format"_s, u"json"_s}), 0);
    const QJsonArray said = QJsonDocument::fromJson(m_out.toUtf8()).array();
    QCOMPARE(said.size(), 3);
    QVERIFY(said[0][u"changes"].toArray().isEmpty() && said[2][u"faults"].toArray().isEmpty());
    QCOMPARE(said[2][u"changes"].toArray().size(), 1);
    // What the library lacks is a fault of the slide, and the exit code says so.
    put(m_deck, bytesOf(m_deck).replace("popova-2019-transform-2", "nobody-1900"));
    QCOMPARE(run({u"check"_s, m_deck}), 1);
    QVERIFY(m_out.contains(u"nobody-1900"_s));
    put(m_deck, bytesOf(m_deck).replace("\"contrasts\", \"options\": {\"measure\": \"rd\"}",
                                        "\"pathway\", \"options\": {\"example\": \"../secret\"}"));
    QCOMPARE(run({u"check"_s, m_deck}), 1);
    QVERIFY2(m_out.contains(u"../secret"_s), qPrintable(m_out));
}

void TestDeckCommand::renewTakesTheEvidenceAsItIs() {
    const QString once = path(u"once.trdeck"_s), twice = path(u"twice.trdeck"_s);
    QCOMPARE(run({u"renew"_s, m_deck, u"-o"_s, once}), 0);
    const auto before = readDeckFile(m_deck), after = readDeckFile(once);
    QVERIFY(before && after);
    QVERIFY(before->slides[2].basis.isEmpty() && !after->slides[2].basis.figure.isEmpty());
    QVERIFY(after->slides[1].basis.studies.contains(u"popova-2019-transform-2"_s));
    Deck bare = *after;
    for (Slide& slide : bare.slides) slide.basis = {};
    QVERIFY(bare == *before); // nothing else is touched
    QCOMPARE(run({u"renew"_s, once, u"-o"_s, twice}), 0);
    QCOMPARE(bytesOf(twice), bytesOf(once));
    QCOMPARE(run({u"renew"_s, once}), 0); // to the output where no file is named
    QCOMPARE(m_out.toUtf8(), bytesOf(once));
}

void TestDeckCommand::shippedDecksNeedNoWord() {
    const QDir folder(QStringLiteral(TRD_SOURCE_DIR "/resources/decks"));
    QStringList files;
    for (const QString& name : folder.entryList({u"*.trdeck"_s}))
        files << folder.filePath(name) << folder.filePath(u"it/"_s + name);
    QCOMPARE(files.size(), 6);
    for (const QString& file : files) {
        QCOMPARE(run({u"check"_s, file}), 0);
        QVERIFY2(m_out.isEmpty() && m_err.isEmpty(), qPrintable(file + u'\n' + m_out + m_err));
    }
}

void TestDeckCommand::faultyDecks_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("no JSON") << QByteArray("{\"format\": ") << u"x.trdeck"_s;
    QTest::newRow("no deck") << QByteArray(R"({"format": "something-else", "version": 1})") << u"something-else"_s;
    QTest::newRow("newer") << QByteArray(
                                  R"({"format": "trd-atlas-deck", "version": 2, "title": "T", "slides": [], "new": 1})")
                           << u"newer program"_s;
    QTest::newRow("unknown kind") << QByteArray(R"({"format": "trd-atlas-deck", "version": 1, "title": "T",
                                                   "slides": [{"kind": "film"}]})")
                                  << u"slides[0].kind"_s;
    QTest::newRow("unknown key") << QByteArray(R"({"format": "trd-atlas-deck", "version": 1, "title": "T",
                                                  "slides": [{"kind": "rates", "colour": "red"}]})")
                                 << u"colour"_s;
}

void TestDeckCommand::faultyDecks() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    const QString deck = path(u"x.trdeck"_s);
    put(deck, bytes);
    for (const QStringList& args : {QStringList{u"export"_s, deck, u"-o"_s, path(u"x.pdf"_s)},
                                    QStringList{u"check"_s, deck}, QStringList{u"renew"_s, deck}}) {
        QCOMPARE(run(args), 1);
        QVERIFY2(m_err.contains(said) && m_out.isEmpty(), qPrintable(m_err + m_out));
    }
    QVERIFY(!QFile::exists(path(u"x.pdf"_s)));
}

void TestDeckCommand::nothingIsLostWhereWritingFails() {
    // A deck that is not there, and a target that cannot be written, leave a PDF as it was.
    const QString pdf = path(u"deck.pdf"_s);
    put(pdf, "as it was");
    QCOMPARE(run({u"export"_s, path(u"none.trdeck"_s), u"-o"_s, pdf}), 1);
    QVERIFY2(m_err.contains(u"none.trdeck"_s), qPrintable(m_err));
    QCOMPARE(bytesOf(pdf), QByteArray("as it was"));
    QCOMPARE(run({u"export"_s, m_deck, u"-o"_s, path(u"no/such/folder/deck.pdf"_s)}), 1);
    QVERIFY(m_err.contains(u"could not be written"_s));
    QCOMPARE(run({u"export"_s, m_deck, u"-o"_s, path(u"no/such/folder/pictures"_s), u"--format"_s, u"png"_s}), 1);
    // A lecture without a slide is no file that anyone wants.
    put(path(u"empty.trdeck"_s), R"({"format": "trd-atlas-deck", "version": 1, "title": "Empty", "slides": []})");
    QCOMPARE(run({u"export"_s, path(u"empty.trdeck"_s), u"-o"_s, pdf}), 1);
    QVERIFY2(m_err.contains(u"no slide"_s), qPrintable(m_err));
    QCOMPARE(bytesOf(pdf), QByteArray("as it was"));
    // A folder that holds something is nobody's to fill.
    QVERIFY(QDir(m_folder->path()).mkdir(u"full"_s));
    put(path(u"full/letter.txt"_s), "mine");
    QCOMPARE(run({u"export"_s, m_deck, u"-o"_s, path(u"full"_s), u"--format"_s, u"svg"_s}), 1);
    QVERIFY(m_err.contains(u"holds something"_s));
    QCOMPARE(QDir(path(u"full"_s)).entryList(QDir::Files), QStringList{u"letter.txt"_s});
    // Nor does a half-made folder stay behind.
    QCOMPARE(QDir(m_folder->path()).entryList({u".trd-atlas-*"_s}, QDir::AllEntries | QDir::Hidden), QStringList());
    // A folder in place of the PDF.
    QCOMPARE(run({u"export"_s, m_deck, u"-o"_s, path(u"full"_s), u"--format"_s, u"pdf"_s}), 1);
    QCOMPARE(run({u"renew"_s, m_deck, u"-o"_s, path(u"no/such/folder/x.trdeck"_s)}), 1);
    // An empty folder and an old PDF are taken.
    QVERIFY(QDir(m_folder->path()).mkdir(u"empty"_s));
    QCOMPARE(run({u"export"_s, m_deck, u"-o"_s, path(u"empty"_s), u"--format"_s, u"png"_s, u"--size"_s, u"640x360"_s}),
             0);
    QVERIFY(QFile::exists(path(u"empty/01.png"_s)));
    QCOMPARE(run({u"export"_s, m_deck, u"-o"_s, pdf}), 0);
    QVERIFY(bytesOf(pdf).startsWith("%PDF"));
}

void TestDeckCommand::aDeckIsNotExportedOntoItself() {
    const QByteArray before = bytesOf(m_deck);
    QVERIFY(QFile::link(m_deck, path(u"link.pdf"_s)));
    for (const QString& target : {m_deck, path(u"./short.trdeck"_s), path(u"link.pdf"_s)}) {
        QVERIFY(run({u"export"_s, m_deck, u"-o"_s, target, u"--format"_s, u"pdf"_s}) != 0);
        QVERIFY2(!m_err.isEmpty(), qPrintable(target));
        QCOMPARE(bytesOf(m_deck), before);
    }
}

void TestDeckCommand::whatCannotBeShownIsNotRenewed() {
    QJsonObject json = QJsonDocument::fromJson(bytesOf(m_deck)).object();
    const QJsonObject basis{{u"figure"_s, u"0123456789abcdef"_s},
                            {u"studies"_s, QJsonObject{{u"murrough-2013-midazolam"_s, u"fedcba9876543210"_s}}}};
    json[u"slides"_s] = QJsonArray{
        QJsonObject{{u"kind"_s, u"rates"_s}, {u"options"_s, QJsonObject{{u"by"_s, u"colour"_s}}}, {u"basis"_s, basis}},
        QJsonObject{{u"kind"_s, u"rates"_s}, {u"basis"_s, basis}}};
    put(path(u"old.trdeck"_s), QJsonDocument(json).toJson());
    QCOMPARE(run({u"renew"_s, path(u"old.trdeck"_s), u"-o"_s, path(u"new.trdeck"_s)}), 1);
    QVERIFY2(m_err.contains(u"Slide 1 stays as it was"_s) && m_err.contains(u"colour"_s), qPrintable(m_err));
    QVERIFY(!m_err.contains(u"Slide 2"_s));
    const auto deck = readDeckFile(path(u"new.trdeck"_s));
    QVERIFY(deck.has_value());
    QCOMPARE(deck->slides[0].basis.figure, u"0123456789abcdef"_s);
    QCOMPARE(deck->slides[0].basis.studies.size(), 1);
    QVERIFY(deck->slides[1].basis.figure != u"0123456789abcdef"_s);
    QVERIFY(deck->slides[1].basis.studies.size() > 1);
}

void TestDeckCommand::aFolderOfPicturesIsAFolderLikeOthers() {
    const auto made = [this](const QString& name) {
        return run({u"export"_s, m_deck, u"-o"_s, path(name), u"--format"_s, u"png"_s, u"--size"_s, u"640x360"_s});
    };
    const mode_t usual = umask(077);
    QCOMPARE(made(u"mine"_s), 0);
    umask(027);
    QCOMPARE(made(u"ours"_s), 0);
    umask(usual);
    const auto open = QFile::ReadGroup | QFile::ExeGroup, toAll = QFile::ReadOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(path(u"mine"_s)) & (open | toAll)));
    QVERIFY((QFile::permissions(path(u"ours"_s)) & (open | toAll)) == open);
    // What a killed export left goes with the next one; what is being written, or is no export, stays.
    const QDir folder(m_folder->path());
    for (const char* name : {".trd-atlas-killed", ".trd-atlas-living", ".trd-atlas-others"})
        QVERIFY(folder.mkpath(QString::fromLatin1(name) + u"/all"_s));
    put(path(u".trd-atlas-killed/all/01.png"_s), "half");
    put(path(u".trd-atlas-killed/trd-atlas.lock"_s),
        "4194303\ntrd-atlas\n" + QSysInfo::machineHostName().toUtf8() + '\n'); // no process has this number
    QLockFile living(path(u".trd-atlas-living/trd-atlas.lock"_s));
    QVERIFY(living.tryLock(0));
    QCOMPARE(made(u"next"_s), 0);
    QCOMPARE(folder.entryList({u".trd-atlas-*"_s}, QDir::AllEntries | QDir::Hidden),
             (QStringList{u".trd-atlas-living"_s, u".trd-atlas-others"_s}));
}

void TestDeckCommand::wrongCalls_data() {
    QTest::addColumn<QStringList>("args");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("no deck") << QStringList{u"export"_s};
    QTest::newRow("unknown verb") << QStringList{u"play"_s, u"DECK"_s};
    QTest::newRow("no target") << QStringList{u"export"_s, u"DECK"_s};
    QTest::newRow("unknown ending") << QStringList{u"export"_s, u"DECK"_s, u"-o"_s, u"slides.pptx"_s};
    QTest::newRow("unknown format") << QStringList{u"export"_s, u"DECK"_s, u"-o"_s, u"s"_s, u"--format"_s, u"gif"_s};
    QTest::newRow("unknown theme") << QStringList{u"export"_s, u"DECK"_s, u"-o"_s, u"s.pdf"_s, u"--theme"_s, u"pink"_s};
    QTest::newRow("no size") << QStringList{u"export"_s, u"DECK"_s, u"-o"_s, u"s.pdf"_s, u"--size"_s, u"wide"_s};
    QTest::newRow("unknown language") << QStringList{u"check"_s, u"DECK"_s, u"--language"_s, u"la"_s};
}

void TestDeckCommand::wrongCalls() {
    QFETCH(QStringList, args);
    args.replaceInStrings(u"DECK"_s, m_deck);
    QCOMPARE(run(args), 2);
    QVERIFY(!m_err.isEmpty() && m_out.isEmpty());
}

QTEST_MAIN(TestDeckCommand)
#include "tst_deckcommand.moc"
