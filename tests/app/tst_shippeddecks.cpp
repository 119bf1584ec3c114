// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The lectures that come with the program: each reads, rests on the evidence as it is, and says the same in both
// languages. Whether their words have room is tst_presenter's affair.
#include "deck/deck.h"
#include "lecture/slidemaker.h"
#include "store/library.h"

#include <QDir>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>

using namespace trd;

namespace {

const QString english = QStringLiteral(":/decks"), italian = QStringLiteral(":/decks/it");

QStringList namesIn(const QString& folder) {
    return QDir(folder).entryList({QStringLiteral("*.trdeck")}, QDir::Files, QDir::Name);
}

QStringList studiesOf(const Slide& slide) {
    QStringList ids = slide.basis.studies.keys();
    for (const SlidePoint& point : slide.points) ids += point.studies;
    return ids;
}

} // namespace

class TestShippedDecks : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void restsOnTheEvidenceAsItIs_data();
    void restsOnTheEvidenceAsItIs();
    void isFitToTeach_data() { restsOnTheEvidenceAsItIs_data(); }
    void isFitToTeach();
    void languagesShowTheSame();
    void folderFollowsTheLanguage();

private:
    std::optional<Evidence> m_evidence;
};

void TestShippedDecks::initTestCase() {
    auto opened = openLibrary(QStringLiteral(TRD_BINARY_DIR "/bin/evidence.sqlite"));
    QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().sentence()));
    m_evidence.emplace(std::move(*opened));
}

void TestShippedDecks::restsOnTheEvidenceAsItIs_data() {
    QTest::addColumn<QString>("file");
    QCOMPARE(namesIn(english).size(), 3);
    for (const QString& folder : {english, italian})
        for (const QString& name : namesIn(folder))
            QTest::newRow(qPrintable(folder + QLatin1Char('/') + name)) << folder + QLatin1Char('/') + name;
}

void TestShippedDecks::restsOnTheEvidenceAsItIs() {
    QFETCH(QString, file);
    const auto deck = readDeckFile(file);
    QVERIFY2(deck, qPrintable(deck ? QString() : deck.error().front().sentence()));
    const SlideMaker maker(*m_evidence);
    QStringList wrong;
    for (std::size_t i = 0; i < deck->slides.size(); ++i) {
        const Slide& slide = deck->slides[i];
        const auto say = [&](const QString& what) { wrong << QStringLiteral("slide %1: %2").arg(i + 1).arg(what); };
        for (const QString& remark : maker.content(*deck, slide).remarks) say(remark);
        for (const QString& id : studiesOf(slide))
            if (!m_evidence->study(id)) say(QStringLiteral("no study “%1”").arg(id));
        // Made or changed without `./dev decks`: nothing would be noticed when its studies change.
        if (slide.basis != basisOf(*m_evidence, slide)) say(QStringLiteral("its basis is not kept"));
        if (!slide.isFigure()) continue;
        const auto figure = buildFigure(*m_evidence, slide.request);
        if (!figure || figure->isEmpty()) say(QStringLiteral("its figure is empty"));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
}

void TestShippedDecks::isFitToTeach() {
    QFETCH(QString, file);
    const auto deck = readDeckFile(file);
    QVERIFY(deck);
    QVERIFY(!deck->about.isEmpty());
    QVERIFY(deck->slides.size() >= 10 && deck->slides.size() <= 14);
    QCOMPARE(deck->slides.front().title, deck->title);
    static const QRegularExpression space(QStringLiteral("\\s+"));
    static const QRegularExpression number(QStringLiteral("\\d+\\s*(%|of|su|mg|days|giorni|percent|punti)"));
    for (const Slide& slide : deck->slides) {
        const auto words = slide.notes.split(space, Qt::SkipEmptyParts).size();
        QVERIFY2(words >= 60 && words <= 140, qPrintable(QStringLiteral("%1: %2 words").arg(slide.title).arg(words)));
        for (const SlidePoint& point : slide.points)
            QVERIFY2(!number.match(point.text).hasMatch() || !point.studies.isEmpty(), qPrintable(point.text));
    }
}

void TestShippedDecks::languagesShowTheSame() {
    QCOMPARE(namesIn(italian), namesIn(english));
    for (const QString& name : namesIn(english)) {
        const auto one = readDeckFile(english + QLatin1Char('/') + name);
        const auto other = readDeckFile(italian + QLatin1Char('/') + name);
        QVERIFY(one && other);
        QVERIFY(one->title != other->title && one->about != other->about);
        QCOMPARE(one->slides.size(), other->slides.size());
        for (std::size_t i = 0; i < one->slides.size(); ++i) {
            const Slide &a = one->slides[i], &b = other->slides[i];
            const QByteArray place = QStringLiteral("%1, slide %2").arg(name).arg(i + 1).toUtf8();
            QVERIFY2(a.request == b.request, place.constData());
            QVERIFY2(a.build == b.build, place.constData());
            QVERIFY2(a.basis == b.basis, place.constData());
            QVERIFY2(a.title.isEmpty() == b.title.isEmpty() && (a.title.isEmpty() || a.title != b.title),
                     place.constData());
            QVERIFY2(a.notes != b.notes, place.constData());
            QVERIFY2(a.points.size() == b.points.size(), place.constData());
            for (std::size_t point = 0; point < a.points.size(); ++point) {
                QVERIFY2(a.points[point].studies == b.points[point].studies, place.constData());
                QVERIFY2(a.points[point].text != b.points[point].text, place.constData());
            }
        }
    }
}

void TestShippedDecks::folderFollowsTheLanguage() {
    const QLocale before;
    QLocale::setDefault(QLocale(QStringLiteral("it_CH")));
    const QString inItalian = shippedDeckFolder();
    QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
    const QString inGerman = shippedDeckFolder();
    QLocale::setDefault(before);
    QCOMPARE(inItalian, italian);
    QCOMPARE(inGerman, english);
}

QTEST_MAIN(TestShippedDecks)
#include "tst_shippeddecks.moc"
