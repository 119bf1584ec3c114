// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

using namespace trd;

// The staging instruments against scores worked out by hand from their published tables (staging.json names each
// source).
class TestStaging : public QObject {
    Q_OBJECT

private slots:
    void byHand_data();
    void byHand();
    void profileAnswersServe();
    void unknownTakesTheAnswerBack();
    void faults_data();
    void faults();
};

namespace {

const Instrument& instrument(const QString& id) { return *test::shippedKnowledge().instrument(id); }

QString text(const std::optional<double>& number) { return number ? QString::number(*number) : QStringLiteral("-"); }

} // namespace

void TestStaging::byHand_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("expected"); // score lower upper | bands | open
    const auto row = [](const char* name, const char* id, const char* settings, const char* expected) {
        QTest::newRow(name) << QString::fromLatin1(id) << QString::fromLatin1(settings)
                            << QString::fromLatin1(expected);
    };
    // Maudsley: duration 1-3, severity 1-5, failures 1-5, augmentation and ECT 0-1 each (BMC Psychiatry 2018;18:100,
    // table 3).
    row("msm: nothing answered", "maudsley", "",
        "- 3 15 | Mild resistance, Moderate resistance, Severe resistance | duration severity failures augmentation "
        "ect");
    row("msm: the least", "maudsley",
        "duration=up-to-12-months severity=subsyndromal failures=1-2 augmentation=no ect=no",
        "3 3 3 | Mild resistance | ");
    row("msm: the most", "maudsley",
        "duration=over-24-months severity=severe-psychotic failures=over-10 augmentation=yes ect=yes",
        "15 15 15 | Severe resistance | ");
    row("msm: 2+3+2+1+0", "maudsley", "duration=13-24-months severity=moderate failures=3-4 augmentation=yes ect=no",
        "8 8 8 | Moderate resistance | ");
    row("msm: severe waits for psychotic features", "maudsley",
        "duration=13-24-months severity=severe failures=5-6 augmentation=yes ect=no",
        "- 10 11 | Moderate resistance, Severe resistance | psychotic-features");
    row("msm: severe without", "maudsley",
        "duration=13-24-months severity=severe failures=5-6 augmentation=yes ect=no psychotic-features=no",
        "10 10 10 | Moderate resistance | ");
    row("msm: severe with", "maudsley",
        "duration=13-24-months severity=severe failures=5-6 augmentation=yes ect=no psychotic-features=yes",
        "11 11 11 | Severe resistance | ");
    row("msm: the range stays in one band", "maudsley", "duration=up-to-12-months severity=mild failures=1-2 ect=no",
        "- 4 5 | Mild resistance | augmentation");
    row("msm: no psychosis leaves out severe with psychosis", "maudsley",
        "duration=up-to-12-months failures=1-2 augmentation=no ect=no psychotic-features=no",
        "- 3 6 | Mild resistance | severity");
    row("msm: a number falls into its option", "maudsley",
        "failed-adequate-trials=4 duration=over-24-months severity=mild augmentation=no ect=no",
        "7 7 7 | Moderate resistance | ");
    row("msm: ten failures", "maudsley", "failures=10 duration=over-24-months severity=mild augmentation=no ect=no",
        "9 9 9 | Moderate resistance | ");
    row("msm: eleven failures", "maudsley", "failures=11 duration=over-24-months severity=mild augmentation=no ect=no",
        "10 10 10 | Moderate resistance | ");
    row("msm: without a failed trial it is not defined", "maudsley", "failed-adequate-trials=0 severity=mild",
        "- - - |  | ");
    // Thase and Rush: yes answers in a row.
    row("thase-rush: nothing answered", "thase-rush", "",
        "- 0 5 | No stage: no adequate trial has failed, Stage I, Stage II, Stage III, Stage IV, Stage V | one "
        "second-class tca maoi ect");
    row("thase-rush: stage II", "thase-rush", "one=yes second-class=yes tca=no", "2 2 2 | Stage II | ");
    row("thase-rush: what follows a no counts nothing", "thase-rush",
        "one=yes second-class=no tca=yes maoi=yes ect=yes", "1 1 1 | Stage I | ");
    row("thase-rush: none", "thase-rush", "one=no", "0 0 0 | No stage: no adequate trial has failed | ");
    row("thase-rush: a gap leaves a range", "thase-rush", "one=yes tca=yes maoi=no",
        "- 1 3 | Stage I, Stage II, Stage III | second-class");
    row("thase-rush: stage V", "thase-rush", "one=yes second-class=yes tca=yes maoi=yes ect=yes", "5 5 5 | Stage V | ");
    // MGH-s: a point a trial, half a point for each optimisation and augmentation, three for ECT (PLoS One
    // 2020;15:e0236434).
    row("mgh: 3 + 1 + 0.5 + 3", "mgh-s", "trials=3 optimised=2 augmented=1 ect=yes", "7.5 7.5 7.5 |  | ");
    row("mgh: none", "mgh-s", "trials=0 optimised=0 augmented=0 ect=no", "0 0 0 |  | ");
    row("mgh: the profile's number serves", "mgh-s", "failed-adequate-trials=2 optimised=0 augmented=0",
        "- 2 5 |  | ect");
    row("mgh: nothing answered", "mgh-s", "", "- 0 63 |  | trials optimised augmented ect");
    // The regulatory definition: each criterion, any failure settles it.
    row("regulatory: met", "regulatory-trd", "failed-trials=2 adequate-dose=yes adequate-duration=yes taken=yes",
        "1 1 1 | Treatment-resistant depression | ");
    row("regulatory: one failure is too few", "regulatory-trd", "failed-adequate-trials=1",
        "0 0 0 | Definition not met | ");
    row("regulatory: not taken", "regulatory-trd", "failed-trials=4 taken=no", "0 0 0 | Definition not met | ");
    row("regulatory: still open", "regulatory-trd", "failed-trials=2 adequate-dose=yes",
        "- 0 1 | Definition not met, Treatment-resistant depression | adequate-duration taken");
    // One trial's adequacy, with the minimum weeks of the definition chosen.
    const char* rest = " dose=yes adherence=yes improvement=20 stopped-early=no";
    const auto trial = [&row, rest](const char* name, const char* first, const char* expected) {
        row(name, "adequate-trial", qPrintable(QLatin1StringView(first) + QLatin1StringView(rest)), expected);
    };
    trial("trial: five weeks under MGH", "weeks=5 definition=mgh",
          "0 0 0 | Does not count as an adequate failed trial | ");
    trial("trial: six weeks under MGH", "weeks=6 definition=mgh", "1 1 1 | Adequate trial that failed | ");
    trial("trial: five weeks under the consensus", "weeks=5 definition=consensus-2021",
          "1 1 1 | Adequate trial that failed | ");
    trial("trial: five weeks, no definition chosen", "weeks=5",
          "- 0 1 | Does not count as an adequate failed trial, Adequate trial that failed | definition");
    trial("trial: eight weeks meet every definition", "weeks=8", "1 1 1 | Adequate trial that failed | ");
    trial("trial: three weeks meet none", "weeks=3", "0 0 0 | Does not count as an adequate failed trial | ");
    row("trial: half better is no failure", "adequate-trial", "improvement=50",
        "0 0 0 | Does not count as an adequate failed trial | ");
    row("trial: just under half", "adequate-trial", "weeks=8 dose=yes adherence=yes improvement=49.5 stopped-early=no",
        "1 1 1 | Adequate trial that failed | ");
}

void TestStaging::byHand() {
    QFETCH(QString, id);
    QFETCH(QString, settings);
    QFETCH(QString, expected);
    StagingAnswers answers;
    const QStringList list = settings.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& setting : list) {
        const qsizetype at = setting.indexOf(QLatin1Char('='));
        const auto done = answers.set(instrument(id), setting.left(at), setting.mid(at + 1));
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence()));
    }
    const StageResult result = stage(instrument(id), answers);
    QCOMPARE(QStringLiteral("%1 %2 %3 | %4 | %5")
                 .arg(text(result.score), text(result.lower), text(result.upper),
                      result.bands.join(QStringLiteral(", ")), result.open.join(QLatin1Char(' '))),
             expected);
    QCOMPARE(result.defined, result.lower.has_value());
    QCOMPARE(result.band().isEmpty(), result.bands.size() != 1);
    QVERIFY(result.defined || !result.note.isEmpty());
}

void TestStaging::profileAnswersServe() {
    const Profile profile = test::profileOf(QStringLiteral("failed-adequate-trials=5 episode-duration=over-24-months "
                                                           "severity=severe augmentation-tried=yes bipolar=none"));
    StagingAnswers answers;
    answers.take(instrument(QStringLiteral("maudsley")), profile);
    StageResult result = stage(instrument(QStringLiteral("maudsley")), answers);
    const QStringList open{QStringLiteral("psychotic-features"), QStringLiteral("ect")};
    QCOMPARE(result.open, open);
    QCOMPARE(*result.lower, 11.0); // 3 + 4 + 3 + 1 + 0
    QCOMPARE(*result.upper, 13.0);
    QCOMPARE(result.band(), QStringLiteral("Severe resistance"));
    answers.take(instrument(QStringLiteral("maudsley")), test::profileOf(QStringLiteral("psychotic-features=yes")));
    result = stage(instrument(QStringLiteral("maudsley")), answers);
    QCOMPARE(result.open, QStringList{QStringLiteral("ect")});
    QCOMPARE(*result.lower, 12.0);

    // A lesser severity is scored as answered; that it sits ill with psychosis is said.
    answers.take(instrument(QStringLiteral("maudsley")), test::profileOf(QStringLiteral("severity=moderate")));
    result = stage(instrument(QStringLiteral("maudsley")), answers);
    QCOMPARE(*result.lower, 10.0);
    QVERIFY(!result.note.isEmpty());
}

void TestStaging::unknownTakesTheAnswerBack() {
    StagingAnswers answers;
    QVERIFY(answers.set(instrument(QStringLiteral("thase-rush")), QStringLiteral("one"), QStringLiteral("yes")));
    QVERIFY(answers.set(instrument(QStringLiteral("thase-rush")), QStringLiteral("one"), QStringLiteral("unknown")));
    QVERIFY(answers.isEmpty());
}

void TestStaging::faults_data() {
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("item");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* id, const char* item, const char* value) {
        QTest::addRow("%s %s=%s", id, item, value)
            << QString::fromLatin1(id) << QString::fromLatin1(item) << QString::fromLatin1(value);
    };
    row("maudsley", "duration", "two years");
    row("maudsley", "failures", "2.5");
    row("maudsley", "failures", "-1");
    row("maudsley", "failures", "21"); // the profile's own limit
    row("maudsley", "mood", "low");
    row("maudsley", "bipolar", "none"); // a profile item, but tied to nothing here
    row("maudsley", "psychotic-features", "maybe");
    row("maudsley", "", "yes");
    row("thase-rush", "psychotic-features", "yes"); // nothing waits for it here
    row("thase-rush", "one", "1");
    row("mgh-s", "trials", "31");
    row("mgh-s", "trials", "nan");
    row("mgh-s", "trials", "1.5");
    row("adequate-trial", "definition", "athf-2");
    row("maudsley", "definition", "athf");
    row("adequate-trial", "improvement", "101");
}

void TestStaging::faults() {
    QFETCH(QString, id);
    QFETCH(QString, item);
    QFETCH(QString, value);
    StagingAnswers answers;
    const auto done = answers.set(instrument(id), item, value);
    QVERIFY(!done);
    QCOMPARE(done.error().place, item);
    QVERIFY(!done.error().found.isEmpty() && !done.error().expected.isEmpty());
    QVERIFY(answers.isEmpty());
}

QTEST_GUILESS_MAIN(TestStaging)
#include "tst_staging.moc"
