// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever is typed into the search field finds studies or none: never an error.

#include "../../support/evidencecopy.h"
#include "evidence/reader.h"
#include "store/library.h"

#include <QElapsedTimer>
#include <QTest>

using namespace trd;
using namespace trd::test;
using namespace Qt::Literals::StringLiterals;

class TestSearch : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        const Result<Evidence, Faults> evidence = readEvidence(shippedEvidence());
        QVERIFY(evidence.has_value());
        QVERIFY(buildLibrary(*evidence, m_file).has_value());
        m_search = std::make_unique<StudySearch>(m_file);
    }
    void cleanupTestCase() { m_search.reset(); }

    void finds_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        const auto row = [](const char* name, const QString& text, const QString& first, int least, int most) {
            QTest::newRow(name) << text << first << least << most;
        };
        row("acronym", u"TRANSFORM-2"_s, u"popova-2019-transform-2"_s, 1, 20);
        row("acronym, lower case", u"transform-2"_s, u"popova-2019-transform-2"_s, 1, 20);
        row("author and year", u"Zarate 2006"_s, u"zarate-2006"_s, 1, 5);
        row("order does not matter", u"2006 zarate"_s, u"zarate-2006"_s, 1, 5);
        row("beginning of a word", u"palhan ayahu"_s, u"palhano-fontes-2019"_s, 1, 6);
        row("registry", u"NCT02418585"_s, u"popova-2019-transform-2"_s, 1, 8);
        row("PubMed", u"31109201"_s, u"popova-2019-transform-2"_s, 1, 1);
        row("DOI", u"10.1176/appi.ajp.2019.19020172"_s, u"popova-2019-transform-2"_s, 1, 1);
        row("treatment's name", u"nitrous oxide"_s, {}, 2, 10);
        row("marker", u"BDNF"_s, {}, 3, 20);
        row("adverse event", u"dissociation"_s, {}, 5, 80);
        row("without its accent", u"vendrell serres"_s, u"vendrell-serres-2023-expanded-use"_s, 1, 1);
        row("phrase", u"\"treatment-resistant depression\""_s, {}, 30, 126);
        row("phrase in other words", u"\"depression resistant treatment\""_s, {}, 0, 0);
        row("curly quotes", u"“nitrous oxide”"_s, {}, 2, 10);
        row("phrase and word", u"\"nasal spray\" quetiapine"_s, {}, 1, 10);
        row("quotation mark alone", u"\"ketamine"_s, {}, 10, 126);
        row("word of no study", u"ketamine xylophone"_s, {}, 0, 0);
    }
    void finds() {
        QFETCH(QString, text);
        QFETCH(QString, first);
        QFETCH(int, least);
        QFETCH(int, most);
        const Result<QStringList> found = m_search->find(text);
        QVERIFY2(found.has_value(), qPrintable(found ? QString() : found.error().sentence()));
        QVERIFY2(found->size() >= least && found->size() <= most, qPrintable(found->join(u' ')));
        if (!first.isEmpty()) QCOMPARE(found->first(), first);
        QCOMPARE(QSet<QString>(found->begin(), found->end()).size(), found->size());
    }

    void titlesComeFirst() {
        const QStringList found = *m_search->find(u"riluzole"_s);
        QVERIFY(found.size() >= 3);
        for (qsizetype at = 0; at < 3; ++at)
            QVERIFY2(found.at(at).contains(u"riluzole"_s), qPrintable(found.join(u' ')));
    }

    void operatorsAreWords_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("sameAs");
        QTest::newRow("plus") << u"+ketamine +midazolam"_s << u"ketamine midazolam"_s;
        QTest::newRow("minus") << u"ketamine -midazolam"_s << u"ketamine midazolam"_s;
        QTest::newRow("caret") << u"^ketamine"_s << u"ketamine"_s;
        QTest::newRow("star") << u"ketamine*"_s << u"ketamine"_s;
        QTest::newRow("stars alone") << u"* ketamine **"_s << u"ketamine"_s;
        QTest::newRow("parentheses") << u"((ketamine)"_s << u"ketamine"_s;
        QTest::newRow("braces") << u"{title}: ketamine"_s << u"title ketamine"_s;
        QTest::newRow("column") << u"title:ketamine"_s << u"\"title ketamine\""_s;
        QTest::newRow("dashes") << u"-- ketamine - —"_s << u"ketamine"_s;
        QTest::newRow("emoji beside a word") << u"🧠 ketamine 🙂"_s << u"ketamine"_s;
        QTest::newRow("quotes around nothing") << u"\"\" ketamine \" \""_s << u"ketamine"_s;
        QTest::newRow("NUL") << u"keta"_s + QChar(0) + u" ketamine"_s << u"keta ketamine"_s;
        QTest::newRow("line feeds") << u"\nketamine\r\n\tmidazolam"_s << u"ketamine midazolam"_s;
    }
    void operatorsAreWords() {
        QFETCH(QString, text);
        QFETCH(QString, sameAs);
        const Result<QStringList> found = m_search->find(text);
        QVERIFY2(found.has_value(), qPrintable(found ? QString() : found.error().sentence()));
        QCOMPARE(*found, *m_search->find(sameAs));
    }

    void nothingIsAnError_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("spaces") << u"   \t "_s;
        QTest::newRow("quotes") << u"\"\"\"\"\""_s;
        QTest::newRow("operators alone") << u"AND OR NOT NEAR xylophone"_s;
        QTest::newRow("NEAR") << u"NEAR(ketamine xylophone, 5)"_s;
        QTest::newRow("emoji") << u"🧠🙂"_s;
        QTest::newRow("punctuation") << u"!@#$%^&*()_+-=[]{};':,./<>?\\|`~"_s;
        QTest::newRow("SQL") << u"'; DROP TABLE study; --"_s;
        QTest::newRow("NUL alone") << QString(QChar(0));
        QTest::newRow("half a character") << u"xylophone"_s + QChar(0xD83E);
        QTest::newRow("private use") << QString(QChar(0xE000));
        QTest::newRow("one word of 10,000") << QString(10'000, u'x');
        QTest::newRow("10,000 quotes") << QString(10'000, u'"');
        QTest::newRow("10,000 parentheses") << QString(10'000, u'(');
        QString words;
        while (words.size() < 10'000) words += u"w%1 "_s.arg(words.size());
        QTest::newRow("many words") << words;
    }
    void nothingIsAnError() {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        const Result<QStringList> found = m_search->find(text);
        QVERIFY2(found.has_value(), qPrintable(found ? QString() : found.error().sentence()));
        QCOMPARE(*found, QStringList());
        QVERIFY2(timer.elapsed() < 2000, "a search takes seconds");
    }

    void manyKnownWordsStillFind() {
        QString text;
        while (text.size() < 10'000) text += u"ketamine depression "_s;
        QCOMPARE(*m_search->find(text), *m_search->find(u"ketamine depression"_s));
    }

    void missingLibraryIsSaid() {
        const StudySearch search(m_folder.filePath(u"missing.sqlite"_s));
        const Result<QStringList> found = search.find(u"ketamine"_s);
        QVERIFY(!found);
        QVERIFY2(found.error().sentence().contains(u"found that it cannot be searched"_s),
                 qPrintable(found.error().sentence()));
    }

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"evidence.sqlite"_s);
    std::unique_ptr<StudySearch> m_search;
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
