// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Numbers, times and names as people read them, in English and in Italian. The expected texts are written out: what is
// tested is what stands on the screen.

#include "figure/format.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace trd;

namespace {

const QString thin = u"\u202f"_qs, minus = u"\u2212"_qs;

} // namespace

class TestFormat final : public QObject {
    Q_OBJECT

private:
    QTranslator m_translator;

    void speak(const QString& language) {
        QCoreApplication::removeTranslator(&m_translator);
        QVERIFY(m_translator.load(QStringLiteral(":/i18n/trd-atlas_%1.qm").arg(language)));
        QCoreApplication::installTranslator(&m_translator);
        QLocale::setDefault(language == QStringLiteral("it") ? QLocale(QLocale::Italian, QLocale::Italy)
                                                             : QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

private slots:
    void cleanup() { QCoreApplication::removeTranslator(&m_translator); }

    void numbers_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("expected");
        // The first column is made under the locale, so it is named here and looked up in the test.
        const auto both = [](const char* what, const QString& english, const QString& italian) {
            QTest::addRow("%s, English", what) << QString::fromLatin1(what) << QStringLiteral("en") << english;
            QTest::addRow("%s, Italian", what) << QString::fromLatin1(what) << QStringLiteral("it") << italian;
        };
        both("percent 0.571", u"57"_qs + thin + u"%"_qs, u"57"_qs + thin + u"%"_qs);
        both("percent 0.0871, one decimal", u"8.7"_qs + thin + u"%"_qs, u"8,7"_qs + thin + u"%"_qs);
        both("percent 0", u"0"_qs + thin + u"%"_qs, u"0"_qs + thin + u"%"_qs);
        both("percent 1", u"100"_qs + thin + u"%"_qs, u"100"_qs + thin + u"%"_qs);
        both("range 0.44 0.69", u"44 to 69"_qs, u"da 44 a 69"_qs);
        both("number -4.04, one decimal", minus + u"4.0"_qs, minus + u"4,0"_qs);
        both("number -0.04, one decimal", u"0.0"_qs, u"0,0"_qs);
        both("number 0.49, two decimals", u"0.49"_qs, u"0,49"_qs);
        both("short 5.0", u"5"_qs, u"5"_qs);
        both("short 5.7", u"5.7"_qs, u"5,7"_qs);
        both("short -0.00001", u"0"_qs, u"0"_qs);
        both("short -21.45", minus + u"21.45"_qs, minus + u"21,45"_qs);
        both("count 1002", u"1,002"_qs, u"1.002"_qs);
        both("p 0.02", u"p = 0.02"_qs, u"p = 0,02"_qs);
        both("p 0.0004", u"p < 0.001"_qs, u"p < 0,001"_qs);
    }
    void numbers() {
        QFETCH(QString, text);
        QFETCH(QString, language);
        QFETCH(QString, expected);
        speak(language);
        const QHash<QString, QString> made{
            {u"percent 0.571"_qs, percentText(0.571)},
            {u"percent 0.0871, one decimal"_qs, percentText(0.0871, 1)},
            {u"percent 0"_qs, percentText(0)},
            {u"percent 1"_qs, percentText(1)},
            {u"range 0.44 0.69"_qs, percentRange(0.44, 0.69)},
            {u"number -4.04, one decimal"_qs, numberText(-4.04, 1)},
            {u"number -0.04, one decimal"_qs, numberText(-0.04, 1)},
            {u"number 0.49, two decimals"_qs, numberText(0.49, 2)},
            {u"short 5.0"_qs, shortNumber(5.0)},
            {u"short 5.7"_qs, shortNumber(5.7)},
            {u"short -0.00001"_qs, shortNumber(-0.00001)},
            {u"short -21.45"_qs, shortNumber(-21.45)},
            {u"count 1002"_qs, countText(1002)},
            {u"p 0.02"_qs, pText(0.02)},
            {u"p 0.0004"_qs, pText(0.0004)},
        };
        QVERIFY(made.contains(text));
        QCOMPARE(made.value(text), expected);
    }

    void times_data() {
        QTest::addColumn<double>("hours");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("italian");
        QTest::addColumn<QString>("onAxis");
        QTest::newRow("1 min") << 1.0 / 60 << u"1 minute"_qs << u"1 minuto"_qs << u"1 min"_qs;
        QTest::newRow("40 min") << 40.0 / 60 << u"40 minutes"_qs << u"40 minuti"_qs << u"40 min"_qs;
        QTest::newRow("1 h") << 1.0 << u"1 hour"_qs << u"1 ora"_qs << u"1 h"_qs;
        QTest::newRow("80 min") << 80.0 / 60 << u"1.3 hours"_qs << u"1,3 ore"_qs << u"1.3 h"_qs;
        QTest::newRow("24 h is no day") << 24.0 << u"24 hours"_qs << u"24 ore"_qs << u"24 h"_qs;
        QTest::newRow("2 d") << 48.0 << u"2 days"_qs << u"2 giorni"_qs << u"2 d"_qs;
        QTest::newRow("60 h") << 60.0 << u"60 hours"_qs << u"60 ore"_qs << u"2.5 d"_qs;
        QTest::newRow("1 wk") << 168.0 << u"1 week"_qs << u"1 settimana"_qs << u"1 wk"_qs;
        QTest::newRow("8 d") << 192.0 << u"8 days"_qs << u"8 giorni"_qs << u"8 d"_qs;
        QTest::newRow("4 wk") << 672.0 << u"4 weeks"_qs << u"4 settimane"_qs << u"4 wk"_qs;
        QTest::newRow("1 mo") << 730.5 << u"1 month"_qs << u"1 mese"_qs << u"1 mo"_qs;
        QTest::newRow("12 wk") << 2016.0 << u"12 weeks"_qs << u"12 settimane"_qs << u"12 wk"_qs;
        QTest::newRow("12 mo") << 8766.0 << u"12 months"_qs << u"12 mesi"_qs << u"12 mo"_qs;
    }
    void times() {
        QFETCH(double, hours);
        QFETCH(QString, english);
        QFETCH(QString, italian);
        QFETCH(QString, onAxis);
        speak(QStringLiteral("en"));
        QCOMPARE(timeText(hours), english);
        QCOMPARE(shortTime(hours), onAxis);
        speak(QStringLiteral("it"));
        QCOMPARE(timeText(hours), italian);
    }

    void timesAsPrinted_data() {
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("italian");
        const auto unit = [](TimeUnit one) { return static_cast<int>(one); };
        QTest::newRow("28 days stay days") << 28.0 << unit(TimeUnit::Day) << u"28 days"_qs << u"28 giorni"_qs;
        QTest::newRow("1 day") << 1.0 << unit(TimeUnit::Day) << u"1 day"_qs << u"1 giorno"_qs;
        QTest::newRow("80 minutes") << 80.0 << unit(TimeUnit::Minute) << u"80 minutes"_qs << u"80 minuti"_qs;
        QTest::newRow("5.7 weeks") << 5.7 << unit(TimeUnit::Week) << u"5.7 weeks"_qs << u"5,7 settimane"_qs;
        QTest::newRow("0.5 weeks") << 0.5 << unit(TimeUnit::Week) << u"0.5 weeks"_qs << u"0,5 settimane"_qs;
        QTest::newRow("6 months") << 6.0 << unit(TimeUnit::Month) << u"6 months"_qs << u"6 mesi"_qs;
        QTest::newRow("2 hours") << 2.0 << unit(TimeUnit::Hour) << u"2 hours"_qs << u"2 ore"_qs;
    }
    void timesAsPrinted() {
        QFETCH(double, value);
        QFETCH(int, unit);
        QFETCH(QString, english);
        QFETCH(QString, italian);
        const TimePoint at{value, static_cast<TimeUnit>(unit)};
        speak(QStringLiteral("en"));
        QCOMPARE(timeText(at), english);
        speak(QStringLiteral("it"));
        QCOMPARE(timeText(at), italian);
    }

    void names_data() {
        QTest::addColumn<QString>("author");
        QTest::addColumn<QString>("acronym");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"Murrough JW"_qs << QString() << u"Murrough 2013"_qs;
        QTest::newRow("with an acronym") << u"Popova V"_qs << u"TRANSFORM-2"_qs << u"Popova 2013 (TRANSFORM-2)"_qs;
        QTest::newRow("of two words") << u"aan het Rot M"_qs << QString() << u"aan het Rot 2013"_qs;
        QTest::newRow("hyphenated") << u"Carhart-Harris RL"_qs << QString() << u"Carhart-Harris 2013"_qs;
        QTest::newRow("junior") << u"Zarate CA Jr"_qs << QString() << u"Zarate 2013"_qs;
        QTest::newRow("surname alone") << u"Salvadore"_qs << QString() << u"Salvadore 2013"_qs;
        QTest::newRow("nobody") << QString() << QString() << u"the-id 2013"_qs;
    }
    void names() {
        QFETCH(QString, author);
        QFETCH(QString, acronym);
        QFETCH(QString, name);
        Study study;
        study.id = QStringLiteral("the-id");
        if (!author.isEmpty()) study.citation.authors << author;
        study.citation.year = 2013;
        study.acronym = acronym;
        QCOMPARE(studyName(study), name);
    }

    void citation() {
        Study study;
        study.citation = {{u"Popova V"_qs, u"Daly EJ"_qs}, true,         2019, u"Efficacy and Safety"_qs,
                          u"Am J Psychiatry"_qs,           u"10.1/x"_qs, {}};
        QCOMPARE(citationText(study),
                 u"Popova V, Daly EJ et al. Efficacy and Safety. Am J Psychiatry 2019. doi:10.1/x"_qs);
        study.citation.moreAuthors.reset();
        study.citation.doi.clear();
        QCOMPARE(citationText(study), u"Popova V, Daly EJ. Efficacy and Safety. Am J Psychiatry 2019."_qs);
    }

    void everyWordIsSaid() {
        const auto check = [](auto table) {
            QStringList seen;
            for (const auto& [value, id] : table) {
                const QString word = wordFor(value);
                QVERIFY2(!word.isEmpty(), id);
                QVERIFY2(!seen.contains(word), id);
                seen << word;
            }
        };
        for (const QString& language : {QStringLiteral("en"), QStringLiteral("it")}) {
            speak(language);
            check(Words<Strategy>::table);
            check(Words<DesignType>::table);
            check(Words<Blinding>::table);
            check(Words<Resistance>::table);
            check(Words<ArmRole>::table);
            check(Words<OutcomeKind>::table);
            check(Words<Measure>::table);
            check(Words<OnsetEvent>::table);
            check(Words<SourceKind>::table);
            check(Words<BiomarkerDirection>::table);
            check(Words<PredictorDirection>::table);
        }
        speak(QStringLiteral("en"));
        QCOMPARE(outcomeWord(u"sustained-response"_qs), u"sustained response"_qs);
        QCOMPARE(outcomeWord(u"a word of one file"_qs), u"a word of one file"_qs);
        speak(QStringLiteral("it"));
        QVERIFY(outcomeWord(u"time to relapse"_qs) != u"time to relapse"_qs);
    }
};

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
