// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// `pool`, `bias` and `network` as they are called: arguments and a file in, JSON, table or faults out.

#include "cli/statscommands.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace trd::cli;

namespace {

struct Answer {
    int code = -1;
    QString out, err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

using Command = int (*)(const QStringList&, const Streams&);

Answer call(Command command, const QStringList& args) {
    Answer answer;
    {
        QTextStream out(&answer.out), err(&answer.err);
        answer.code = command(args, {out, err});
    }
    return answer;
}

bool near(const QJsonValue& actual, double expected, double relative = 1e-9) {
    return actual.isDouble() && std::fabs(actual.toDouble() - expected) <= relative * std::fabs(expected);
}

const QByteArray bcg = "study,year,alloc,latitude,events1,n1,events2,n2\n"
                       "Aronson (1948),1948,random,44,4,123,11,139\n"
                       "Ferguson & Simes (1949),1949,random,55,6,306,29,303\n"
                       "Rosenthal et al (1960),1960,random,42,3,231,11,220\n"
                       "Hart & Sutherland (1977),1977,random,52,62,13598,248,12867\n"
                       "Frimodt-Moller et al (1973),1973,alternate,13,33,5069,47,5808\n"
                       "Stein & Aronson (1953),1953,alternate,44,180,1541,372,1451\n"
                       "Vandiviere et al (1973),1973,random,19,8,2545,10,629\n"
                       "TPT Madras (1980),1980,random,13,505,88391,499,88391\n"
                       "Coetzee & Berjak (1968),1968,random,27,29,7499,45,7277\n"
                       "Rosenthal et al (1961),1961,systematic,42,17,1716,65,1665\n"
                       "Comstock et al (1974),1974,systematic,18,186,50634,141,27338\n"
                       "Comstock & Webster (1969),1969,systematic,33,5,2498,3,2341\n"
                       "Comstock et al (1976),1976,systematic,33,27,16913,29,17854\n";

} // namespace

class TestStatsCommands : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    int m_files = 0;

    QString file(const QByteArray& bytes) {
        const QString path = m_dir.filePath(QStringLiteral("table%1.csv").arg(++m_files));
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) return {};
        return path;
    }
    static QStringList words(const QString& file, const char* options) {
        return QStringList{file} + QString::fromLatin1(options).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    }

private slots:
    void poolPrintsTheContractsExample() {
        const Answer answer = call(runPool, words(file(bcg), "--measure rr --tau2 reml --interval hksj --format json"));
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.err.isEmpty(), qPrintable(answer.err));
        const QJsonObject json = answer.json();
        const auto printed = [](double value) { return QString::number(value, 'f', 6); };
        const std::pair<const char*, const char*> expected[] = {{"estimate", "-0.714532"},
                                                                {"se", "0.180792"},
                                                                {"statistic", "-3.952240"},
                                                                {"p", "0.001920"},
                                                                {"lower", "-1.108444"},
                                                                {"upper", "-0.320621"},
                                                                {"tau2", "0.313243"},
                                                                {"tau2_lower", "0.119718"},
                                                                {"tau2_upper", "1.111479"},
                                                                {"i2", "92.221385"},
                                                                {"h2", "12.855758"},
                                                                {"q", "152.233008"},
                                                                {"prediction_lower", "-1.996017"},
                                                                {"prediction_upper", "0.566952"}};
        for (const auto& [name, value] : expected)
            QCOMPARE(printed(json[QLatin1String(name)].toDouble()), QString::fromLatin1(value));
        QVERIFY(near(json[QStringLiteral("q_p")], 1.99676459084597e-26));
        QCOMPARE(json[QStringLiteral("k")].toInt(), 13);
        QCOMPARE(json[QStringLiteral("df")].toInt(), 12);
        QCOMPARE(json[QStringLiteral("q_df")].toInt(), 12);
        QCOMPARE(json[QStringLiteral("level")].toInt(), 95);
        QCOMPARE(json[QStringLiteral("measure")].toString(), QStringLiteral("rr"));
        QCOMPARE(json[QStringLiteral("scale")].toString(), QStringLiteral("log"));
        QCOMPARE(json[QStringLiteral("tau2_method")].toString(), QStringLiteral("reml"));
        QCOMPARE(json[QStringLiteral("interval")].toString(), QStringLiteral("hksj"));
        const QJsonObject natural = json[QStringLiteral("natural")].toObject();
        const std::pair<const char*, const char*> ends[] = {{"estimate", "0.489421"},
                                                            {"lower", "0.330072"},
                                                            {"upper", "0.725698"},
                                                            {"prediction_lower", "0.135875"},
                                                            {"prediction_upper", "1.762886"}};
        for (const auto& [name, value] : ends)
            QCOMPARE(printed(natural[QLatin1String(name)].toDouble()), QString::fromLatin1(value));
        const QJsonObject first = json[QStringLiteral("studies")].toArray().first().toObject();
        QCOMPARE(first[QStringLiteral("study")].toString(), QStringLiteral("Aronson (1948)"));
        QCOMPARE(printed(first[QStringLiteral("effect")].toDouble()), QStringLiteral("-0.889311"));
        QCOMPARE(printed(first[QStringLiteral("se")].toDouble()), QStringLiteral("0.570600"));
        QCOMPARE(printed(first[QStringLiteral("weight")].toDouble()), QStringLiteral("5.059483"));
        QVERIFY(json[QStringLiteral("excluded")].toArray().isEmpty());
        QVERIFY(!json.contains(QStringLiteral("warnings")));
    }

    void poolDefaultsAreThoseOfTheContract() {
        const QString table = file(bcg);
        QCOMPARE(call(runPool, words(table, "--format json")).out,
                 call(runPool, words(table, "--measure rr --tau2 reml --interval hksj --level 95 --format json")).out);
    }

    void poolTakesEveryOption() {
        const Answer answer =
            call(runPool,
                 words(file(bcg), "--measure rr --interval wald --level 90 --null -0.5 --group alloc --cumulative year "
                                  "--leave-one-out --moderator latitude --moderator year --format json"));
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        const QJsonObject json = answer.json();
        QVERIFY(near(json[QStringLiteral("statistic")],
                     (json[QStringLiteral("estimate")].toDouble() + 0.5) / json[QStringLiteral("se")].toDouble()));
        QVERIFY(!json.contains(QStringLiteral("df")));
        const QJsonArray groups = json[QStringLiteral("groups")].toArray();
        QCOMPARE(groups.size(), 3);
        QCOMPARE(groups[1][QStringLiteral("group")].toString(), QStringLiteral("alternate"));
        QCOMPARE(groups[1][QStringLiteral("k")].toInt(), 2);
        QVERIFY(groups[1][QStringLiteral("natural")].isObject());
        QCOMPARE(json[QStringLiteral("between")][QStringLiteral("df")].toInt(), 2);
        QCOMPARE(json[QStringLiteral("between")][QStringLiteral("tau2")].toString(), QStringLiteral("separate"));
        const QJsonArray cumulative = json[QStringLiteral("cumulative")].toArray();
        QCOMPARE(cumulative.size(), 12);
        QCOMPARE(cumulative[0][QStringLiteral("k")].toInt(), 2);
        QCOMPARE(cumulative[0][QStringLiteral("added")].toString(), QStringLiteral("Ferguson & Simes (1949)"));
        // Two studies of 1973: file order decides.
        QCOMPARE(cumulative[7][QStringLiteral("added")].toString(), QStringLiteral("Vandiviere et al (1973)"));
        QVERIFY(near(cumulative[11][QStringLiteral("estimate")], json[QStringLiteral("estimate")].toDouble(), 1e-10));
        const QJsonArray without = json[QStringLiteral("leave_one_out")].toArray();
        QCOMPARE(without.size(), 13);
        QCOMPARE(without[12][QStringLiteral("left_out")].toString(), QStringLiteral("Comstock et al (1976)"));
        for (const char* name : {"estimate", "se", "lower", "upper", "tau2", "i2", "q"})
            QVERIFY2(without[0][QLatin1String(name)].isDouble(), name);
        const QJsonArray coefficients = json[QStringLiteral("coefficients")].toArray();
        QCOMPARE(coefficients.size(), 3);
        QCOMPARE(coefficients[0][QStringLiteral("name")].toString(), QStringLiteral("intercept"));
        QCOMPARE(coefficients[1][QStringLiteral("name")].toString(), QStringLiteral("latitude"));
        // metafor 3.8: rma(yi, vi, mods = ~ ablat + year) on the same data.
        QVERIFY(near(coefficients[1][QStringLiteral("estimate")], -0.0280, 2e-3));
        for (const char* name : {"r2", "q_moderators", "q_residual", "q_moderators_p"})
            QVERIFY2(json[QLatin1String(name)].isDouble(), name);
    }

    void oneStudyHasNothingElse() {
        const QJsonObject json = call(runPool, words(file("study,effect,se\na,-0.3,0.2\n"), "--format json")).json();
        for (const char* name : {"estimate", "se", "statistic", "p", "lower", "upper", "tau2", "q", "q_df"})
            QVERIFY2(json[QLatin1String(name)].isDouble(), name);
        for (const char* name : {"prediction_lower", "tau2_lower", "i2", "h2", "q_p", "df", "natural"})
            QVERIFY2(!json.contains(QLatin1String(name)), name);
        QCOMPARE(json[QStringLiteral("studies")][0][QStringLiteral("weight")].toDouble(), 100.0);
    }

    void excludedStudiesAreNamed() {
        const QByteArray table =
            "study,events1,n1,events2,n2\nnone,0,20,0,20\na,3,20,5,20\nall,20,20,20,20\nb,1,20,0,22\n";
        const QJsonObject json = call(runPool, words(file(table), "--measure or --format json")).json();
        QCOMPARE(json[QStringLiteral("k")].toInt(), 2);
        QCOMPARE(json[QStringLiteral("excluded")].toArray(),
                 (QJsonArray{QStringLiteral("none"), QStringLiteral("all")}));
        QCOMPARE(call(runPool, words(file(table), "--measure rd --format json")).json()[QStringLiteral("k")].toInt(),
                 4);
        const Answer nothing = call(runPool, words(file("study,events1,n1,events2,n2\na,0,20,0,20\n"), "--measure rr"));
        QCOMPARE(nothing.code, 1);
    }

    void equalEffectsAreSaid() {
        const QJsonObject json =
            call(runPool, words(file("study,effect,variance\na,0.1,0.2\nb,0.1,0.3\n"), "--format json")).json();
        QCOMPARE(json[QStringLiteral("se")].toDouble(-1), 0.0);
        QVERIFY(json[QStringLiteral("statistic")].isNull() && json[QStringLiteral("p")].isNull());
        QVERIFY(!json[QStringLiteral("warnings")].toArray().isEmpty());
    }

    void naturalScalesComeBack() {
        const QString table = file("study,events,n\na,3,20\nb,9,31\nc,0,12\n");
        const QJsonObject logit = call(runPool, words(table, "--measure logit --format json")).json();
        QVERIFY(near(logit[QStringLiteral("natural")][QStringLiteral("estimate")],
                     1 / (1 + std::exp(-logit[QStringLiteral("estimate")].toDouble()))));
        const QJsonObject arcsine = call(runPool, words(table, "--measure freeman-tukey --format json")).json();
        const double rate = arcsine[QStringLiteral("natural")][QStringLiteral("estimate")].toDouble();
        QVERIFY(rate > 0.1 && rate < 0.25);
        QVERIFY(!call(runPool, words(table, "--measure proportion --format json"))
                     .json()
                     .contains(QStringLiteral("natural")));
    }

    void biasGivesItsThreeTests() {
        const QJsonObject json = call(runBias, words(file(bcg), "--measure rr --tau2 dl --format json")).json();
        QCOMPARE(json[QStringLiteral("k")].toInt(), 13);
        QCOMPARE(json[QStringLiteral("egger")][QStringLiteral("df")].toInt(), 11);
        for (const char* name : {"intercept", "intercept_se", "t", "p", "limit_estimate"})
            QVERIFY2(json[QStringLiteral("egger")][QLatin1String(name)].isDouble(), name);
        QVERIFY(json[QStringLiteral("rank")][QStringLiteral("p")].isDouble());
        QCOMPARE(json[QStringLiteral("trim_fill")][QStringLiteral("estimator")].toString(), QStringLiteral("L0"));
        QCOMPARE(json[QStringLiteral("trim_fill")][QStringLiteral("filled")].toArray().size(),
                 json[QStringLiteral("trim_fill")][QStringLiteral("k0")].toInt());
        QVERIFY(!json.contains(QStringLiteral("warnings")));
        const QJsonObject few =
            call(runBias, words(file("study,effect,se\na,0.1,0.2\nb,0.3,0.4\n"), "--format json")).json();
        QVERIFY(few[QStringLiteral("egger")].isNull());
        QVERIFY(few[QStringLiteral("warnings")].toArray().size() >= 2);
    }

    void networkReadsContrastsAndArms() {
        const QByteArray contrasts =
            "study,treatment1,treatment2,effect,se\n1,B,A,-0.4,0.2\n2,b2,B,0.1,0.3\n3,A,b2,0.5,0.25\n";
        const Answer answer = call(runNetwork, words(file(contrasts), "--reference B --tau2 fixed --format json"));
        QVERIFY2(answer.code == 0, qPrintable(answer.err));
        const QJsonObject json = answer.json();
        QCOMPARE(json[QStringLiteral("treatments")].toArray(),
                 (QJsonArray{QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("b2")}));
        QCOMPARE(json[QStringLiteral("league")].toArray().size(), 6);
        QCOMPARE(json[QStringLiteral("q_df")].toInt(), 1);
        QCOMPARE(json[QStringLiteral("inconsistency")][QStringLiteral("comparisons")].toArray().size(), 3);
        QVERIFY(json[QStringLiteral("inconsistency")][QStringLiteral("q_within_p")].isNull());
        const QJsonObject turned =
            call(runNetwork, words(file(contrasts), "--tau2 fixed --small-values bad --format json")).json();
        QVERIFY(near(turned[QStringLiteral("p_scores")][QStringLiteral("A")],
                     1 - json[QStringLiteral("p_scores")][QStringLiteral("A")].toDouble()));

        const QByteArray arms =
            "study,treatment,events,n\n1,A,3,30\n1,B,9,31\n1,C,6,29\n2,A,0,30\n2,B,0,31\n3,D,0,9\n3,A,0,9\n";
        const QJsonObject counts = call(runNetwork, words(file(arms), "--measure or --format json")).json();
        QCOMPARE(counts[QStringLiteral("k")].toInt(), 1);
        QCOMPARE(counts[QStringLiteral("m")].toInt(), 3);
        QCOMPARE(counts[QStringLiteral("excluded")].toArray(), (QJsonArray{QStringLiteral("2"), QStringLiteral("3")}));
        QVERIFY(counts[QStringLiteral("warnings")].toArray()[0].toString().contains(QLatin1Char('D')));
        const QByteArray means = "study,treatment,mean,sd,n\n1,A,3.1,1,30\n1,B,2.5,1.2,31\n";
        for (const char* options : {"--measure md --format json", "--measure smd --format json", "--format json"})
            QCOMPARE(call(runNetwork, words(file(means), options)).code, 0);
    }

    void aDisconnectedNetworkNamesItsParts() {
        const Answer answer = call(
            runNetwork, words(file("study,treatment1,treatment2,effect,se\n1,A,B,1,1\n2,C,D,1,1\n3,D,E,1,1\n"), ""));
        QCOMPARE(answer.code, 1);
        QVERIFY2(answer.err.contains(QStringLiteral("C, D, E | A, B")), qPrintable(answer.err));
    }

    void wrongCallsAreTwo_data() {
        QTest::addColumn<QString>("options");
        for (const char* options : {"--measure nnt", "--tau2 ml", "--interval exact", "--level 0", "--level x",
                                    "--null one", "--format xml", "--unknown", "second.csv", "--measure"})
            QTest::newRow(options) << QString::fromLatin1(options);
    }

    void wrongCallsAreTwo() {
        QFETCH(QString, options);
        const QString table = file(bcg);
        const Answer answer = call(runPool, words(table, options.toLatin1().constData()));
        QCOMPARE(answer.code, 2);
        QVERIFY(answer.out.isEmpty() && answer.err.contains(QStringLiteral("--measure")));
    }

    void callsOfOtherCommandsAreWrong() {
        QCOMPARE(call(runPool, {}).code, 2);
        QCOMPARE(call(runBias, words(file(bcg), "--interval hksj")).code, 2);
        QCOMPARE(call(runNetwork, words(file(bcg), "--tau2 pm")).code, 2);
        QCOMPARE(call(runNetwork, words(file("study,treatment,events,n\n1,A,1,2\n1,B,1,2\n"), "--measure logit")).code,
                 2);
        QCOMPARE(call(runPool, words(file("study,effect,se,events,n\n1,1,1,1,2\n"), "")).code, 2);
        QCOMPARE(call(runPool, words(file(bcg), "--help")).code, 0);
    }

    void faultyTablesAreOneWithFileAndLine() {
        const QString table = file("study,effect,se\na,1,1\nb,NaN,1\nc,2,-1\n");
        const Answer answer = call(runPool, words(table, ""));
        QCOMPARE(answer.code, 1);
        const QStringList lines = answer.err.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(table + QStringLiteral(":line 3: ")));
        QVERIFY(lines[1].startsWith(table + QStringLiteral(":line 4: ")));
        QCOMPARE(call(runPool, words(m_dir.filePath(QStringLiteral("none.csv")), "")).code, 1);
        QCOMPARE(call(runPool, words(file(bcg), "--measure rr --group allocation")).code, 1);
        QCOMPARE(call(runPool, words(file(bcg), "--measure rr --moderator alloc")).code, 1);
        QCOMPARE(call(runPool, words(file(bcg), "--measure rr --moderator year --moderator year")).code, 1);
        QCOMPARE(call(runPool, words(file(bcg), "--measure rr --cumulative alloc")).code, 1);
        QCOMPARE(call(runPool, words(file(bcg), "--measure md")).code, 1);
        QCOMPARE(call(runNetwork, words(file("study,treatment,events,n\n1,A,1,2\n1,B,1,2\n"), "--reference C")).code,
                 1);
    }

    void semicolonsAndCommasAreSaid() {
        const Answer answer =
            call(runPool,
                 words(file("\xEF\xBB\xBFstudy;effect;se\r\n\"A; B\";0,5;0,25\r\nC;-0,1;0,2\r\n"), "--format json"));
        QCOMPARE(answer.code, 0);
        QVERIFY2(answer.err.contains(QStringLiteral("decimal commas")), qPrintable(answer.err));
        QCOMPARE(answer.json()[QStringLiteral("input")][QStringLiteral("decimal")].toString(), QStringLiteral(","));
        QCOMPARE(answer.json()[QStringLiteral("studies")][0][QStringLiteral("study")].toString(),
                 QStringLiteral("A; B"));
    }

    void tablesAreForPeople() {
        const QString text =
            call(runPool,
                 words(file(bcg), "--measure rr --group alloc --cumulative year --leave-one-out --moderator latitude"))
                .out;
        for (const char* part :
             {"Aronson (1948)", "0.489", "0.330 to 0.726", "0.136 to 1.763", "alternate", "latitude", "Between groups"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
        QVERIFY(!call(runBias, words(file(bcg), "--measure rr")).out.isEmpty());
        const QByteArray arms = "study,treatment,events,n\n1,A,3,30\n1,B,9,31\n2,B,6,29\n2,C,9,33\n";
        const QString ranking = call(runNetwork, words(file(arms), "--measure or --reference B")).out;
        QVERIFY2(ranking.contains(QStringLiteral("against B")), qPrintable(ranking));
    }

    void filesAreWrittenWhole() {
        const QString target = m_dir.filePath(QStringLiteral("out.json"));
        const Answer answer = call(runPool, words(file(bcg), "--measure rr --format json -o") + QStringList{target});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.isEmpty());
        QFile out(target);
        QVERIFY(out.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(out.readAll()).object()[QStringLiteral("k")].toInt(), 13);
        QCOMPARE(call(runPool, words(file(bcg), "--measure rr -o /nowhere/at/all.json")).code, 1);
    }

    void aHundredThousandRowsPool() {
        QByteArray table = "study,effect,se\n";
        for (int i = 0; i < 100000; ++i)
            table += QByteArray::number(i) + ',' + QByteArray::number(std::sin(i)) + ',' +
                     QByteArray::number(0.1 + i % 97 * 0.01) + '\n';
        const QString path = file(table);
        const QJsonObject json = call(runPool, words(path, "--format json")).json();
        QCOMPARE(json[QStringLiteral("k")].toInt(), 100000);
        QCOMPARE(call(runBias, words(path, "--format json")).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestStatsCommands)
#include "tst_statscommands.moc"
