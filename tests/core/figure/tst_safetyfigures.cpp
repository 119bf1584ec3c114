// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of Safety and the table of synonyms behind them, against the evidence files themselves.

#include "evidence/reader.h"
#include "figure/safetyfigures.h"
#include "figure/words.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace trd;

namespace {

const QString evidenceFolder = QStringLiteral(TRD_SOURCE_DIR "/resources/evidence");

const Evidence& shipped() {
    static const Evidence evidence = [] {
        auto read = readEvidence(evidenceFolder);
        if (!read) qFatal("%s", qPrintable(read.error().front().sentence()));
        return std::move(read).value();
    }();
    return evidence;
}

/// The study files themselves, not what the reader made of them.
const std::vector<QJsonObject>& files() {
    static const std::vector<QJsonObject> studies = [] {
        std::vector<QJsonObject> read;
        const QDir folder(evidenceFolder + QStringLiteral("/studies"));
        for (const QString& name : folder.entryList({QStringLiteral("*.json")}, QDir::Files)) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(name));
            read.push_back(QJsonDocument::fromJson(file.readAll()).object());
        }
        return read;
    }();
    return studies;
}

Selection everything() {
    Selection selection;
    selection.set = allStudiesSet;
    selection.resistance = {Resistance::Resistant, Resistance::InadequateResponse, Resistance::NotRequired};
    return selection;
}

const Mark* markOf(const Figure& figure, const QString& target) {
    const auto found = std::ranges::find(figure.marks, target, &Mark::target);
    return found == figure.marks.end() ? nullptr : &*found;
}

std::size_t column(const Figure& figure, const char* key) {
    const auto found = std::ranges::find(figure.table.columns, QString::fromLatin1(key), &TableColumn::key);
    return static_cast<std::size_t>(found - figure.table.columns.begin());
}

} // namespace

class TestSafetyFigures final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    /// Every word of the library stands in one group, and the table names no word that no source uses.
    void theTableHoldsEveryWord() {
        QSet<QString> used, grouped;
        for (const QJsonObject& study : files())
            for (const QJsonValue& row : study[u"safety"].toArray()) used.insert(row[u"event"].toString());
        QVERIFY(used.size() > 80);
        for (const EventGroup& group : eventTable().groups) {
            QVERIFY2(group.names.contains(QStringLiteral("en")) && group.names.contains(QStringLiteral("it")),
                     qPrintable(group.id));
            for (const QString& word : group.words) {
                QVERIFY2(!grouped.contains(word), qPrintable(word));
                grouped.insert(word);
            }
        }
        QCOMPARE(grouped - used, QSet<QString>());
        QCOMPARE(used - grouped, QSet<QString>());
        QCOMPARE(eventTable().groups.back().id, QString(otherEvents));
        QCOMPARE(eventTable().groupOf(QStringLiteral("a word of tomorrow")).id, QString(otherEvents));
    }

    void aFaultyTableIsRefused_data() {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("found");
        const QByteArray other(R"("other": {"id": "other", "name": {"en": "Other"}, "words": ["z"]})");
        const auto table = [&](const char* groups) {
            return QByteArray(R"({"sections": [{"id": "s", "name": {"en": "S"}, "groups": [)") + groups + "]}], " +
                   other + "}";
        };
        QTest::newRow("no JSON") << QByteArray("{") << QStringLiteral("unterminated");
        QTest::newRow("no groups") << table("") << QStringLiteral("no groups");
        QTest::newRow("word twice") << table(R"({"id": "a", "name": {"en": "A"}, "words": ["x", "z"]})")
                                    << QStringLiteral("“z” in two groups");
        QTest::newRow("id twice") << table(R"({"id": "s", "name": {"en": "A"}, "words": ["x"]})")
                                  << QStringLiteral("stands twice");
        QTest::newRow("no name") << table(R"({"id": "a", "words": ["x"]})") << QStringLiteral("without a name");
        QTest::newRow("no words") << table(R"({"id": "a", "name": {"en": "A"}, "words": []})")
                                  << QStringLiteral("without words");
    }
    void aFaultyTableIsRefused() {
        QFETCH(QByteArray, json);
        QFETCH(QString, found);
        const auto read = readEventTable(json);
        QVERIFY(!read);
        QVERIFY2(read.error().sentence().contains(found), qPrintable(read.error().sentence()));
    }

    /// Each adverse event of the default selection is a row of the table, with the figures of its file.
    void everyRowOfTheDefaultSelection() {
        const Figure figure = safetyMapFigure(shipped(), {}, safetyMap(shipped(), {}));
        QStringList expected, listed;
        for (const QJsonObject& study : files()) {
            if (study[u"selection"][u"set"].toString() != QLatin1String("review") ||
                study[u"population"][u"resistance"].toString() != QLatin1String("resistant"))
                continue;
            for (const QJsonValue& row : study[u"safety"].toArray())
                expected << QStringLiteral("%1|%2|%3|%4|%5")
                                .arg(study[u"id"].toString(), row[u"arm"].toString(), row[u"event"].toString())
                                .arg(row[u"n"].toInt(-1))
                                .arg(row[u"mean"].toDouble(-99));
        }
        for (const auto& row : figure.table.rows) {
            const auto number = [&](const char* key, double otherwise) {
                const QVariant value = row[column(figure, key)].value;
                return value.isValid() ? value.toDouble() : otherwise;
            };
            listed << QStringLiteral("%1|%2|%3|%4|%5")
                          .arg(row[column(figure, "study")].value.toString(),
                               row[column(figure, "arm")].value.toString(), row[column(figure, "word")].text)
                          .arg(static_cast<int>(number("n", -1)))
                          .arg(number("mean", -99));
        }
        expected.sort();
        listed.sort();
        QVERIFY(expected.size() > 150);
        QCOMPARE(listed, expected);
    }

    /// Rows of files as the sources print them: ECT and ketamine in one trial, and a small one.
    void handPickedFields() {
        const SafetyMap map = safetyMap(shipped(), everything());
        const Figure figure = safetyMapFigure(shipped(), everything(), map);
        const Mark* headache = markOf(figure, eventTarget(QStringLiteral("headache"), QStringLiteral("ect")));
        QVERIFY(headache); // Ekstrand 2022: 72 of 90
        QCOMPARE(headache->text, QStringLiteral("80\u202f%\nn 90"));
        QCOMPARE(*headache->lower, 0.8);
        QCOMPARE(*headache->upper, 0.8);
        QVERIFY(headache->tip.contains(QStringLiteral("“headache” 72/90 (80\u202f%)")));
        const Mark* memory = markOf(figure, eventTarget(QStringLiteral("cognition"), QStringLiteral("ect")));
        QVERIFY(memory); // confusion 22, amnesia 26, amnesia lasting more than 24 hours 19, each of 90
        QCOMPARE(memory->text, QStringLiteral("21\u201329\u202f%\nn 90"));
        QVERIFY(memory->tip.contains(QStringLiteral("amnesia lasting more than 24 hours")));
        const Mark* dropOut = markOf(figure, eventTarget(QStringLiteral("stopped-any"), QStringLiteral("dmt")));
        QVERIFY(dropOut);         // D'Souza 2022: 0 of 7, and 1 of 10 in the whole study
        QVERIFY(!dropOut->lower); // fewer than fewPeople: a number, no tint
        QVERIFY(dropOut->hollow);
        QVERIFY(dropOut->text.startsWith(QStringLiteral("0")));
        // Rates per person are no rates of people.
        const Mark* falls = markOf(figure, eventTarget(QStringLiteral("falls"), QStringLiteral("lithium")));
        QVERIFY(falls);
        QCOMPARE(falls->text, QStringLiteral("0.47\nmean"));
        QVERIFY(!falls->lower);
    }

    /// The range of a field is that of its rows, and no field hides an arm.
    void rangesHoldEveryRow() {
        for (const Selection& selection : {Selection(), everything()}) {
            const SafetyMap map = safetyMap(shipped(), selection);
            std::size_t placed = 0;
            for (const SafetyCell& cell : map.cells) {
                placed += cell.rows.size();
                QVERIFY(!cell.rows.empty());
                QVERIFY(cell.arms >= 1 && cell.arms <= static_cast<int>(cell.rows.size()));
                int most = 0;
                for (const std::size_t at : cell.rows) {
                    const SafetyFinding& finding = map.findings[at];
                    QVERIFY(finding.arm);
                    QCOMPARE(finding.treatment, cell.treatment);
                    if (finding.n) most = std::max(most, *finding.n);
                    if (cell.lowest) QVERIFY(*finding.rate >= *cell.lowest && *finding.rate <= *cell.highest);
                }
                QVERIFY(cell.people >= most || !cell.everyArmCounted || cell.arms > 1);
                if (cell.isTinted()) QVERIFY(cell.people >= fewPeople);
            }
            placed += static_cast<std::size_t>(
                std::ranges::count_if(map.leftOut, [](const auto& why) { return why.has_value(); }));
            QCOMPARE(placed, map.findings.size());
        }
    }

    void comparatorsCanBeLeftOut() {
        const SafetyMap all = safetyMap(shipped(), {}), treated = safetyMap(shipped(), {}, false);
        QVERIFY(all.treatments.contains(QStringLiteral("placebo-plus-antidepressant")));
        QVERIFY(!treated.treatments.contains(QStringLiteral("placebo-plus-antidepressant")));
        QCOMPARE(treated.findings.size(), all.findings.size());
        const Figure figure = safetyMapFigure(shipped(), {}, treated);
        QCOMPARE(figure.table.rows.size(), all.findings.size()); // they stay in the table
    }

    /// Ketamine against ECT in Ekstrand 2022, by the counts of the file; the interval checked by hand below.
    void differencesWithinTrials() {
        const EventGroup& headache = *eventTable().group(QStringLiteral("headache"));
        const auto found = safetyContrasts(shipped(), everything(), headache);
        const auto ekstrand = std::ranges::find_if(
            found, [](const SafetyContrast& one) { return one.study->id == QLatin1String("ekstrand-2022-ketect"); });
        QVERIFY(ekstrand != found.end());
        QCOMPARE(ekstrand->arm->treatment, QStringLiteral("ketamine-iv"));
        QCOMPARE(ekstrand->versus->treatment, QStringLiteral("ect"));
        QCOMPARE(ekstrand->versusEvents, 72);
        QCOMPARE(ekstrand->versusN, 90);
        QCOMPARE(*ekstrand->estimate, static_cast<double>(ekstrand->events) / ekstrand->n - 0.8);
        for (const EventGroup& group : eventTable().groups)
            for (const SafetyContrast& contrast : safetyContrasts(shipped(), everything(), group)) {
                QVERIFY(contrast.arm != contrast.versus);
                QVERIFY(!contrast.study->design.crossover.value_or(false) || contrast.reported);
                if (contrast.reported) continue;
                QCOMPARE(contrast.armRow->event, contrast.versusRow->event);
                QVERIFY(*contrast.lower <= *contrast.estimate && *contrast.estimate <= *contrast.upper);
                QVERIFY(*contrast.lower >= -1 && *contrast.upper <= 1);
            }
        const Figure figure = safetyContrastFigure(shipped(), everything(), headache, found);
        QCOMPARE(figure.table.rows.size(), found.size());
        QVERIFY(figure.caution.contains(QStringLiteral("not compared")));
        QVERIFY(figure.x.reference);
        QCOMPARE(*figure.x.reference, 0.0);
    }

    /// Newcombe 1998 (Stat Med 17:873), table II, method 10: 56/70 against 48/80 and 0/10 against 0/20.
    void newcombesIntervals() {
        Evidence evidence;
        Study study;
        study.id = QStringLiteral("made-up");
        study.selection.set = QStringLiteral("review");
        study.population.resistance = Resistance::Resistant;
        Source source;
        source.id = QStringLiteral("s");
        source.read = true;
        study.sources = {source};
        Arm arm, control;
        arm.id = QStringLiteral("a");
        arm.treatment = QStringLiteral("ketamine-iv");
        control.id = QStringLiteral("b");
        control.treatment = QStringLiteral("placebo");
        control.role = ArmRole::Control;
        study.arms = {control, arm};
        const auto row = [](const char* of, const char* event, int events, int n) {
            SafetyRow made;
            made.arm = QString::fromLatin1(of);
            made.event = QString::fromLatin1(event);
            made.events = events;
            made.n = n;
            made.source = QStringLiteral("s");
            return made;
        };
        study.safety = {row("b", "nausea", 48, 80), row("a", "nausea", 56, 70), row("a", "vomiting", 0, 10),
                        row("b", "vomiting", 0, 20)};
        evidence.studies = {study};
        evidence.index();
        const auto nausea = safetyContrasts(evidence, {}, *eventTable().group(QStringLiteral("nausea")));
        QCOMPARE(nausea.size(), 1U);
        QCOMPARE(nausea[0].arm->id, QStringLiteral("a")); // the arm nearer to experimental, whatever the order of rows
        QVERIFY(std::abs(*nausea[0].lower - 0.0524) < 0.00005);
        QVERIFY(std::abs(*nausea[0].upper - 0.3339) < 0.00005);
        const auto vomiting = safetyContrasts(evidence, {}, *eventTable().group(QStringLiteral("vomiting")));
        QCOMPARE(vomiting.size(), 1U);
        QVERIFY(std::abs(*vomiting[0].lower - -0.1611) < 0.00005);
        QVERIFY(std::abs(*vomiting[0].upper - 0.2775) < 0.00005);
        // Other words of one group are not compared with each other, nor arms of which one holds the other.
        Evidence parts = evidence;
        parts.studies[0].arms[1].partOf = QStringLiteral("b");
        QVERIFY(safetyContrasts(parts, {}, *eventTable().group(QStringLiteral("nausea"))).empty());
    }

    void benefitAgainstHarm() {
        const EventGroup& group = *eventTable().group(QStringLiteral("dissociation"));
        const auto found = tradeoffs(shipped(), everything(), RateOutcome::Response, group);
        QStringList arms;
        for (const Tradeoff& one : found) arms << one.benefit.study->id + u'/' + one.benefit.arm->id;
        QVERIFY2(found.size() >= 4, qPrintable(arms.join(u' ')));
        const Figure figure = tradeoffFigure(shipped(), everything(), RateOutcome::Response, group, found);
        QCOMPARE(figure.marks.size(), found.size());
        for (std::size_t i = 0; i < found.size(); ++i) {
            QCOMPARE(found[i].benefit.arm, found[i].harm.arm);
            const Mark& mark = figure.marks[i];
            QCOMPARE(mark.lower.has_value(), found[i].benefit.n.has_value());
            QCOMPARE(mark.left.has_value(), found[i].harm.n.has_value());
            if (mark.lower) QVERIFY(*mark.lower <= mark.y && mark.y <= *mark.upper);
            if (mark.left)
                QVERIFY(*mark.left <= mark.x + 1e-12 && mark.x <= *mark.right + 1e-12 &&
                        *mark.right <= figure.x.max + 1e-9);
            if (mark.left) QCOMPARE(mark.x, static_cast<double>(*found[i].harm.events) / *found[i].harm.n);
            QVERIFY(mark.x <= figure.x.max);
        }
        // TRANSFORM-1 as its file has it: response 54.1 % without n, dissociation with n.
        const auto transform = std::ranges::find_if(
            found, [](const Tradeoff& one) { return one.benefit.arm->id == QLatin1String("esk56"); });
        QVERIFY(transform != found.end());
        QCOMPARE(*transform->benefit.rate, 0.541);
        QVERIFY(!transform->benefit.n && transform->harm.n);
        // Lines join arms of one trial alone.
        for (const Line& line : figure.lines)
            for (const std::size_t mark : line.marks)
                QCOMPARE(figure.marks[mark].target, figure.marks[line.marks.front()].target);
    }

    void smallRatesAreNotRoundedAway() {
        QCOMPARE(eventRate(0), QStringLiteral("0\u202f%"));
        QCOMPARE(eventRate(0.004), QStringLiteral("0.4\u202f%"));
        QCOMPARE(eventRate(0.123), QStringLiteral("12\u202f%"));
        QCOMPARE(eventRate(0.996), QStringLiteral("99.6\u202f%"));
        QCOMPARE(eventRate(1), QStringLiteral("100\u202f%"));
    }

    void nothingToShow() {
        Selection none;
        none.treatments = {QStringLiteral("no-such")};
        QVERIFY(safetyMapFigure(shipped(), none, safetyMap(shipped(), none)).isEmpty());
        const EventGroup& group = *eventTable().group(QStringLiteral("nausea"));
        QVERIFY(safetyContrastFigure(shipped(), none, group, safetyContrasts(shipped(), none, group)).isEmpty());
        const Figure balance = tradeoffFigure(shipped(), none, RateOutcome::Response, group,
                                              tradeoffs(shipped(), none, RateOutcome::Response, group));
        QVERIFY(balance.isEmpty());
        QVERIFY(balance.empty.contains(QStringLiteral("nausea")));
    }
};

QTEST_GUILESS_MAIN(TestSafetyFigures)
#include "tst_safetyfigures.moc"
