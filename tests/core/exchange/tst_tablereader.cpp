// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a table may look like, and what is said of each that may not.

#include "exchange/tablereader.h"

#include <QTest>

using namespace trd;
using stats::EffectMeasure;

namespace {

CsvTable csv(const QByteArray& bytes) { return readCsv(bytes, QStringLiteral("t.csv")).value(); }

QStringList sentences(const Faults& faults) {
    QStringList all;
    for (const Fault& fault : faults) all << fault.sentence();
    return all;
}

// The faults of a table that is read for a measure; a network where there is none.
QStringList faultsOf(const QByteArray& bytes, const QString& measure) {
    const auto table = readCsv(bytes, QStringLiteral("t.csv"));
    if (!table) return sentences(table.error());
    if (measure.isEmpty()) {
        const auto network = readNetworkTable(*table, {});
        if (!network) return sentences(network.error());
        const auto fitted =
            stats::networkMetaAnalysis(network->comparisons, static_cast<std::size_t>(network->treatments.size()));
        if (const auto* fault = std::get_if<stats::NetworkFault>(&fitted))
            return {networkFault(*table, *network, *fault).sentence()};
        return {};
    }
    const auto pooled = readPoolTable(*table, *measureFromWord(measure));
    return pooled ? QStringList() : sentences(pooled.error());
}

} // namespace

class TestTableReader : public QObject {
    Q_OBJECT

private slots:
    void faultsNameFileLineFoundAndExpected_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("measure");
        QTest::addColumn<QString>("expected");
        const auto add = [](const char* name, const QByteArray& bytes, const char* measure, const char* expected) {
            QTest::newRow(name) << bytes << QString::fromLatin1(measure) << QString::fromUtf8(expected);
        };
        add("empty", "", "rr", "t.csv: the file is empty, expected a header and at least one row");
        add("blank lines only", "\n\r\n \n", "rr", "t.csv: the file is empty, expected a header and at least one row");
        add("header only", "study,effect,se\n", "generic",
            "t.csv:line 1: a header and no rows, expected at least one row");
        add("missing column", "study,events1,n1,events2\na,1,2,3\n", "rr",
            "t.csv:line 1: no column “n2”, expected the columns events1, n1, events2, n2");
        add("case of a column", "study,Effect,se\na,1,2\n", "generic",
            "t.csv:line 1: no column “effect”, but “Effect”: case counts, expected the columns effect, se");
        add("neither se nor variance", "study,effect\na,1\n", "generic",
            "t.csv:line 1: no column “se”, expected effect, se or effect, variance");
        add("repeated column", "n,events,n\n1,2,3\n", "logit",
            "t.csv:line 1: two columns “n”, expected each name once");
        add("text", "effect,se\n0.1,0.2\nhigh,0.2\n", "generic", "t.csv:line 3: effect is “high”, expected a number");
        add("empty field", "effect,se\n0.1,\n", "generic", "t.csv:line 2: se is empty, expected a number");
        add("NA", "effect,se\nNA,1\n", "generic", "t.csv:line 2: effect is “NA”, expected a number");
        add("not a number", "effect,se\nNaN,1\n", "generic", "t.csv:line 2: effect is “NaN”, expected a number");
        add("infinity", "effect,se\n1,inf\n", "generic", "t.csv:line 2: se is “inf”, expected a number");
        add("overflow", "effect,se\n1e999,1\n", "generic", "t.csv:line 2: effect is “1e999”, expected a number");
        add("hexadecimal", "effect,se\n0x10,1\n", "generic", "t.csv:line 2: effect is “0x10”, expected a number");
        add("se of 0", "effect,se\n1,0\n", "generic", "t.csv:line 2: se is “0”, expected more than 0");
        add("negative variance", "effect,variance\n1,-2\n", "generic",
            "t.csv:line 2: variance is “-2”, expected more than 0");
        add("vanishing se", "effect,se\n1,1e-200\n", "generic",
            "t.csv:line 2: the standard error is too small or too large to be weighed, expected one between 1e-150 and "
            "1e150");
        add("negative events", "events,n\n-1,10\n", "logit", "t.csv:line 2: events is “-1”, expected 0 or more");
        add("no people", "events,n\n0,0\n", "logit", "t.csv:line 2: n is “0”, expected more than 0");
        add("more events than people", "events1,n1,events2,n2\n3,10,12,11\n", "rr",
            "t.csv:line 2: events2 is 12, more than n2, which is 11, expected no more events than people");
        add("sd of 0", "mean1,sd1,n1,mean2,sd2,n2\n1,0,10,2,1,10\n", "md",
            "t.csv:line 2: sd1 is “0”, expected more than 0");
        add("too few people", "mean1,sd1,n1,mean2,sd2,n2\n1,1,1,2,1,2\n", "smd",
            "t.csv:line 2: n1 and n2 are 3 in all, expected at least 4 people");
        add("too few fields", "effect,se\n1\n", "generic", "t.csv:line 2: 1 field(s), expected 2, as the header has");
        add("decimal commas between commas", "effect,se\n\"0,1\",1\n", "generic",
            "t.csv:line 2: effect is “0,1”, expected a number with a decimal point");
        add("points among decimal commas", "effect;se\n0,1;1\n0.2;1\n", "generic",
            "t.csv:line 3: effect is “0.2”, expected a decimal comma, as elsewhere in the table");
        add("open quotes", "study,effect,se\n\"a,1,1\n", "generic",
            "t.csv:line 2: a quotation mark is never closed, expected a closing one");
        add("quotes inside", "study,effect,se\na\"b,1,1\n", "generic",
            "t.csv:line 2: a quotation mark inside a field without quotes, expected the whole field in quotes, its own "
            "marks doubled");
        add("text after quotes", "study,effect,se\n\"a\"b,1,1\n", "generic",
            "t.csv:line 2: text after a closing quotation mark, expected the end of the field");
        add("Latin-1", "study,effect,se\n\xE9,1,1\n", "generic", "t.csv: the text is not UTF-8, expected UTF-8");
        add("UTF-16", QByteArray("\xFF\xFEs\0", 4), "generic", "t.csv: the text is UTF-16, expected UTF-8");
        add("binary", QByteArray("a,b\n\0,1\n", 8), "generic", "t.csv: the file is not text, expected a CSV table");
        add("line after a break in quotes", "study,effect,se\n\"a\nb\",1,1\nc,x,1\n", "generic",
            "t.csv:line 4: effect is “x”, expected a number");

        add("network without treatments", "study,effect,se\na,1,1\n", "",
            "t.csv:line 1: no column “treatment”, expected study, treatment1, treatment2, effect, se or study, "
            "treatment and an arm's numbers");
        add("itself", "study,treatment1,treatment2,effect,se\n1,A,A,1,1\n", "",
            "t.csv:line 2: “A” is compared with itself, expected two treatments");
        add("pair twice", "study,treatment1,treatment2,effect,se\n1,A,B,1,1\n1,B,A,1,1\n", "",
            "t.csv:line 3: study “1” compares “B” with “A” twice, expected each pair once a study");
        add("pair missing", "study,treatment1,treatment2,effect,se\n0,A,B,1,1\n1,A,B,1,1\n1,B,C,1,1\n", "",
            "t.csv:line 3: study “1” has more than two treatments and not all their pairs, expected every pair of its "
            "arms");
        add("one arm", "study,treatment,events,n\n1,A,1,9\n", "",
            "t.csv:line 2: study “1” has one arm, expected two or more");
        add("arm twice", "study,treatment,events,n\n1,A,1,9\n1,A,2,9\n1,B,2,9\n", "",
            "t.csv:line 3: study “1” has two arms “A”, expected each treatment once a study");
        add("nameless", "study,treatment,events,n\n1,,1,9\n1,B,2,9\n", "",
            "t.csv:line 2: treatment is empty, expected a name");
        add("two networks", "study,treatment,events,n\n1,A,1,9\n1,B,2,9\n2,C,1,9\n2,D,2,9\n", "",
            "t.csv: the network falls into 2 parts: A, B | C, D, expected all treatments to be connected");
    }

    void faultsNameFileLineFoundAndExpected() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, measure);
        QFETCH(QString, expected);
        const QStringList faults = faultsOf(bytes, measure);
        QVERIFY2(!faults.isEmpty(), "no fault");
        QCOMPARE(faults.front(), expected);
    }

    void everyFaultIsTold() { QCOMPARE(faultsOf("effect,se\nx,1\n1,y\nz,0\n", QStringLiteral("generic")).size(), 4); }

    void manyFaultsAreCounted() {
        QByteArray bytes = "effect,se\n";
        for (int i = 0; i < 1000; ++i) bytes += "x,1\n";
        const QStringList faults = faultsOf(bytes, QStringLiteral("generic"));
        QCOMPARE(faults.size(), 21);
        QVERIFY(faults.back().contains(QStringLiteral("980")));
    }

    void formsAreRead_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain") << QByteArray("study,effect,se\nA,0.5,0.25\n");
        QTest::newRow("no end of line") << QByteArray("study,effect,se\nA,0.5,0.25");
        QTest::newRow("BOM and CRLF") << QByteArray("\xEF\xBB\xBFstudy,effect,se\r\nA,0.5,0.25\r\n");
        QTest::newRow("CR alone") << QByteArray("study,effect,se\rA,0.5,0.25\r");
        QTest::newRow("semicolons") << QByteArray("study;effect;se\nA;0.5;0.25\n");
        QTest::newRow("decimal commas") << QByteArray("study;effect;se\nA;0,5;0,25\n");
        QTest::newRow("tabs") << QByteArray("study\teffect\tse\nA\t0.5\t0.25\n");
        QTest::newRow("quotes") << QByteArray("\"study\",\"effect\",\"se\"\n\"A\",\"0.5\",\"0.25\"\n");
        QTest::newRow("blanks") << QByteArray("study , effect, se\n A , 0.5 ,\"0.25\" \n\n");
        QTest::newRow("order and more columns") << QByteArray("se,note,effect,study\n0.25,\"x, y\",0.5,A\n");
        QTest::newRow("variance") << QByteArray("study,effect,variance\nA,0.5,0.0625\n");
        QTest::newRow("signs and powers") << QByteArray("study,effect,se\nA,+5e-1,25E-2\n");
    }

    void formsAreRead() {
        QFETCH(QByteArray, bytes);
        const auto table = readPoolTable(csv(bytes), EffectMeasure::Generic);
        QVERIFY2(table, table ? "" : qPrintable(table.error().front().sentence()));
        QCOMPARE(table->rows.size(), std::size_t{1});
        QCOMPARE(table->rows[0].study, QStringLiteral("A"));
        QCOMPARE(table->rows[0].effect->value, 0.5);
        QCOMPARE(table->rows[0].effect->variance, 0.0625);
    }

    void namesMayHoldAnything() {
        const CsvTable table = csv("study,effect,se\n\"O'Brien, \"\"Bob\"\"\r\net al.\",−0.5,1\n");
        const auto pooled = readPoolTable(table, EffectMeasure::Generic);
        QCOMPARE(pooled->rows[0].study, QStringLiteral("O'Brien, \"Bob\"\r\net al."));
        QCOMPARE(pooled->rows[0].effect->value, -0.5); // a typographic minus
    }

    void columnsSayTheMeasure() {
        QCOMPARE(measuresOf(csv("events1,n1,events2,n2\n1,2,1,2\n")), std::vector{EffectMeasure::RiskRatio});
        QCOMPARE(measuresOf(csv("mean1,sd1,n1,mean2,sd2,n2\n1,2,1,2,1,1\n")),
                 std::vector{EffectMeasure::MeanDifference});
        QCOMPARE(measuresOf(csv("effect,variance\n1,2\n")), std::vector{EffectMeasure::Generic});
        QCOMPARE(measuresOf(csv("effect,se,events,n\n1,2,1,2\n")),
                 (std::vector{EffectMeasure::Logit, EffectMeasure::Generic}));
        QVERIFY(measuresOf(csv("a,b\n1,2\n")).empty());
        for (const QString& word : poolMeasureWords()) QCOMPARE(toWord(*measureFromWord(word)), word);
    }

    void missingModeratorsAreMissing() {
        const auto values = numberColumn(csv("a,b\n1,2\n,2\nNA,3\n4,4\n"), QStringLiteral("a"), true);
        QVERIFY(values && !(*values)[1] && !(*values)[2] && *(*values)[3] == 4);
        QVERIFY(!numberColumn(csv("a,b\n1,2\n,2\n"), QStringLiteral("a"), false));
    }

    void treatmentsAreSortedIgnoringCase() {
        const auto network = readNetworkTable(
            csv("study,treatment,events,n\n1,zinc,1,9\n1,Ax,2,9\n2,aa,1,9\n2,zinc,2,9\n"), EffectMeasure::OddsRatio);
        QCOMPARE(network->treatments,
                 (QStringList{QStringLiteral("aa"), QStringLiteral("Ax"), QStringLiteral("zinc")}));
    }
};

QTEST_GUILESS_MAIN(TestTableReader)
#include "tst_tablereader.moc"
