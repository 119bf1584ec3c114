// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "pathway/reading.h"

using namespace trd;

// Kleene's strong logic against its own tables, and each operator against what pathway.json says it means.
class TestCondition : public QObject {
    Q_OBJECT

private slots:
    void tables_data();
    void tables();
    void operators_data();
    void operators();
    void emptyAllHolds();
    void openItemsAreThoseThatCanSettle();
};

namespace {

const char* const yesNoItem[3] = {"suicidal-intent", "psychotic-features", "dementia"};

Condition conditionOf(const QByteArray& json) {
    evidence::FaultLog log(QStringLiteral("test"));
    const auto condition =
        pathway::readCondition(QJsonDocument::fromJson(json).object(), {}, test::shippedKnowledge().form, log);
    if (!condition) qFatal("%s", qPrintable(test::sentences(log.faults())));
    return *condition;
}

QByteArray leaf(const char* item) { return QByteArray(R"({"item": ")") + item + R"(", "op": "is", "value": "yes"})"; }

Truth truthOf(const Condition& condition, const QString& settings) {
    return condition.truth(layOut(test::shippedKnowledge().form, test::profileOf(settings)));
}

QString answerOf(const char* item, Truth truth) {
    if (truth == Truth::Undecided) return {};
    return QStringLiteral("%1=%2 ").arg(QLatin1StringView(item),
                                        truth == Truth::True ? QLatin1StringView("yes") : QLatin1StringView("no"));
}

} // namespace

void TestCondition::tables_data() {
    QTest::addColumn<int>("first");
    QTest::addColumn<int>("second");
    QTest::addColumn<int>("all");
    QTest::addColumn<int>("any");
    constexpr int f = 0, u = 1, t = 2;
    QTest::newRow("FF") << f << f << f << f;
    QTest::newRow("FU") << f << u << f << u;
    QTest::newRow("FT") << f << t << f << t;
    QTest::newRow("UF") << u << f << f << u;
    QTest::newRow("UU") << u << u << u << u;
    QTest::newRow("UT") << u << t << u << t;
    QTest::newRow("TF") << t << f << f << t;
    QTest::newRow("TU") << t << u << u << t;
    QTest::newRow("TT") << t << t << t << t;
}

void TestCondition::tables() {
    QFETCH(int, first);
    QFETCH(int, second);
    QFETCH(int, all);
    QFETCH(int, any);
    const auto one = static_cast<Truth>(first);
    const auto other = static_cast<Truth>(second);
    const QString settings = answerOf(yesNoItem[0], one) + answerOf(yesNoItem[1], other);
    const QByteArray parts = "[" + leaf(yesNoItem[0]) + "," + leaf(yesNoItem[1]) + "]";
    QCOMPARE(truthOf(conditionOf("{\"all\": " + parts + "}"), settings), static_cast<Truth>(all));
    QCOMPARE(truthOf(conditionOf("{\"any\": " + parts + "}"), settings), static_cast<Truth>(any));
    // not swaps true and false and keeps undecided; De Morgan then has to hold.
    QCOMPARE(truthOf(conditionOf("{\"not\": {\"all\": " + parts + "}}"), settings), negated(static_cast<Truth>(all)));
    const QByteArray negatedParts = R"([{"not": )" + leaf(yesNoItem[0]) + R"(}, {"not": )" + leaf(yesNoItem[1]) + "}]";
    QCOMPARE(truthOf(conditionOf("{\"any\": " + negatedParts + "}"), settings), negated(static_cast<Truth>(all)));
    QCOMPARE(negated(negated(one)), one);
}

void TestCondition::operators_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("settings");
    QTest::addColumn<int>("expected");
    constexpr int f = 0, u = 1, t = 2;
    const auto row = [](const char* name, const char* json, const char* settings, int expected) {
        QTest::newRow(name) << QByteArray(json) << QString::fromLatin1(settings) << expected;
    };
    const char* isSecond = R"({"item": "bipolar", "op": "is", "value": "bipolar-ii"})";
    row("is, that option", isSecond, "bipolar=bipolar-ii", t);
    row("is, another", isSecond, "bipolar=none", f);
    row("is, unanswered", isSecond, "", u);
    row("is, answered unknown", isSecond, "bipolar=unknown", u);
    row("is-not, that option", R"({"item": "bipolar", "op": "is-not", "value": "none"})", "bipolar=none", f);
    row("is-not, another", R"({"item": "bipolar", "op": "is-not", "value": "none"})", "bipolar=suspected", t);
    row("is-not, unanswered", R"({"item": "bipolar", "op": "is-not", "value": "none"})", "", u);
    const char* inTwo = R"({"item": "bipolar", "op": "in", "value": ["bipolar-i", "bipolar-ii"]})";
    row("in, the second", inTwo, "bipolar=bipolar-ii", t);
    row("in, none of them", inTwo, "bipolar=suspected", f);
    row("in, unanswered", inTwo, "", u);
    const char* notInTwo = R"({"item": "bipolar", "op": "not-in", "value": ["bipolar-i", "bipolar-ii"]})";
    row("not-in, the first", notInTwo, "bipolar=bipolar-i", f);
    row("not-in, none of them", notInTwo, "bipolar=none", t);
    row("not-in, unanswered", notInTwo, "", u);
    const char* atLeast = R"({"item": "failed-adequate-trials", "op": "at-least", "value": 2})";
    row("at-least, below", atLeast, "failed-adequate-trials=1", f);
    row("at-least, equal", atLeast, "failed-adequate-trials=2", t);
    row("at-least, zero is an answer", atLeast, "failed-adequate-trials=0", f);
    row("at-least, unanswered", atLeast, "", u);
    const char* atMost = R"({"item": "failed-adequate-trials", "op": "at-most", "value": 1})";
    row("at-most, equal", atMost, "failed-adequate-trials=1", t);
    row("at-most, above", atMost, "failed-adequate-trials=2", f);
    const char* lessThan = R"({"item": "current-trial-weeks", "op": "less-than", "value": 4})";
    row("less-than, below", lessThan, "current-trial-weeks=3", t);
    row("less-than, equal", lessThan, "current-trial-weeks=4", f);
    row("number is", R"({"item": "current-trial-weeks", "op": "is", "value": 4})", "current-trial-weeks=4", t);
    row("number is-not", R"({"item": "current-trial-weeks", "op": "is-not", "value": 4})", "current-trial-weeks=4", f);
    row("number in", R"({"item": "current-trial-weeks", "op": "in", "value": [4, 6]})", "current-trial-weeks=6", t);
    row("number not-in", R"({"item": "current-trial-weeks", "op": "not-in", "value": [4, 6]})", "current-trial-weeks=5",
        t);
    row("known, answered", R"({"item": "bipolar", "op": "known"})", "bipolar=none", t);
    row("known, unanswered", R"({"item": "bipolar", "op": "known"})", "", f);
    row("unknown, answered", R"({"item": "bipolar", "op": "unknown"})", "bipolar=none", f);
    row("unknown, unanswered", R"({"item": "bipolar", "op": "unknown"})", "", t);
}

void TestCondition::operators() {
    QFETCH(QByteArray, json);
    QFETCH(QString, settings);
    QFETCH(int, expected);
    QCOMPARE(truthOf(conditionOf(json), settings), static_cast<Truth>(expected));
}

void TestCondition::emptyAllHolds() { QCOMPARE(truthOf(conditionOf(R"({"all": []})"), {}), Truth::True); }

void TestCondition::openItemsAreThoseThatCanSettle() {
    const ProfileForm& form = test::shippedKnowledge().form;
    const Condition condition = conditionOf(R"({"any": [{"all": [)" + leaf(yesNoItem[0]) + "," + leaf(yesNoItem[1]) +
                                            "]}," + leaf(yesNoItem[2]) + "]}");
    const auto open = [&](const QString& settings) {
        return idsOf(form, condition.openItems(layOut(form, test::profileOf(settings))));
    };
    QCOMPARE(open({}).size(), 3);
    // With the first part false, its other item can no longer change anything.
    QCOMPARE(open(QStringLiteral("suicidal-intent=no")), QStringList{QStringLiteral("dementia")});
    QCOMPARE(open(QStringLiteral("dementia=yes")), QStringList());
    QCOMPARE(condition.leaves().size(), 3);
}

QTEST_GUILESS_MAIN(TestCondition)
#include "tst_condition.moc"
