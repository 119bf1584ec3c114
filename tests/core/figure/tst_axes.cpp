// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Axes as numbers and words: which ticks stand where, that every value lies inside, and which ticks give way in little
// room.

#include "figure/axes.h"

#include <QLocale>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace trd;

namespace {

constexpr double day = 24, week = 168, month = 730.5;

QStringList texts(const std::vector<AxisTick>& ticks) {
    QStringList list;
    for (const AxisTick& tick : ticks) list << tick.text;
    return list;
}

/// A label of ten pixels a letter.
double tenALetter(const QString& text) { return 10.0 * static_cast<double>(text.size()); }

} // namespace

class TestAxes final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void timesGoThereAndBack() {
        for (const double hours : {1.0 / 60, 40.0 / 60, 1.0, 2.0, 24.0, 168.0, 2016.0, 8766.0})
            QCOMPARE(axisToTime(timeToAxis(hours)), hours);
        QCOMPARE(timeToAxis(1), 0.0);
        QCOMPARE(timeToAxis(10), 1.0);
        QVERIFY(timeToAxis(2) < timeToAxis(2.001));
    }

    void timeTicks_data() {
        QTest::addColumn<QList<double>>("hours");
        QTest::addColumn<QStringList>("ticks");
        QTest::newRow("1 to 6 h") << QList<double>{1, 6} << QStringList{u"1 h"_qs, u"2 h"_qs, u"4 h"_qs, u"8 h"_qs};
        QTest::newRow("1 h to 12 wk") << QList<double>{1, 12 * week}
                                      << QStringList{u"1 h"_qs, u"2 h"_qs,  u"4 h"_qs,  u"8 h"_qs,  u"24 h"_qs,
                                                     u"3 d"_qs, u"1 wk"_qs, u"2 wk"_qs, u"4 wk"_qs, u"12 wk"_qs};
        QTest::newRow("3 d to 2 wk") << QList<double>{3 * day, 2 * week}
                                     << QStringList{u"3 d"_qs, u"1 wk"_qs, u"2 wk"_qs};
        QTest::newRow("40 min to 9 mo") << QList<double>{40.0 / 60, 9 * month}
                                        << QStringList{u"30 min"_qs, u"1 h"_qs,  u"2 h"_qs,  u"4 h"_qs,  u"8 h"_qs,
                                                       u"24 h"_qs,   u"3 d"_qs,  u"1 wk"_qs, u"2 wk"_qs, u"4 wk"_qs,
                                                       u"12 wk"_qs,  u"6 mo"_qs, u"12 mo"_qs};
        QTest::newRow("one time, on a tick") << QList<double>{24} << QStringList{u"24 h"_qs, u"3 d"_qs};
        QTest::newRow("one time, between ticks") << QList<double>{30} << QStringList{u"24 h"_qs, u"3 d"_qs};
        QTest::newRow("order does not matter")
            << QList<double>{6, 1, 3} << QStringList{u"1 h"_qs, u"2 h"_qs, u"4 h"_qs, u"8 h"_qs};
        QTest::newRow("nothing") << QList<double>{}
                                 << QStringList{u"24 h"_qs, u"3 d"_qs, u"1 wk"_qs, u"2 wk"_qs, u"4 wk"_qs};
        QTest::newRow("no time before zero")
            << QList<double>{0, -3, 1, 6} << QStringList{u"1 h"_qs, u"2 h"_qs, u"4 h"_qs, u"8 h"_qs};
    }
    void timeTicks() {
        QFETCH(QList<double>, hours);
        QFETCH(QStringList, ticks);
        const FigureAxis axis = timeAxis({hours.begin(), hours.end()}, QStringLiteral("time"));
        QCOMPARE(texts(axis.ticks), ticks);
        QCOMPARE(axis.title, QStringLiteral("time"));
        QVERIFY(axis.max > axis.min);
        for (const AxisTick& tick : axis.ticks) {
            QVERIFY(tick.at > axis.min && tick.at < axis.max);
            QVERIFY(!tick.text.isEmpty());
        }
        for (const double value : hours)
            if (value > 0) QVERIFY(timeToAxis(value) > axis.min && timeToAxis(value) < axis.max);
    }

    void timesBeyondTheTicks() {
        // A minute is the first tick and five years are the last: what lies outside still lies on the axis.
        const FigureAxis axis = timeAxis({0.001, 100 * 12 * month}, {});
        QVERIFY(timeToAxis(0.001) > axis.min);
        QVERIFY(timeToAxis(100 * 12 * month) < axis.max);
    }

    void percentTicks() {
        const FigureAxis axis = percentAxis(QStringLiteral("people"));
        QCOMPARE(texts(axis.ticks),
                 (QStringList{u"0\u202f%"_qs, u"25\u202f%"_qs, u"50\u202f%"_qs, u"75\u202f%"_qs, u"100\u202f%"_qs}));
        QCOMPARE(axis.min, 0.0);
        QCOMPARE(axis.max, 1.0);
    }

    void ratioTicks_data() {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<QStringList>("ticks");
        QTest::newRow("near 1") << QList<double>{0.8, 1.3} << QStringList{u"0.5"_qs, u"1"_qs, u"2"_qs};
        QTest::newRow("to 3") << QList<double>{3} << QStringList{u"0.25"_qs, u"0.5"_qs, u"1"_qs, u"2"_qs, u"4"_qs};
        QTest::newRow("a third is as far as 3")
            << QList<double>{1.0 / 3} << QStringList{u"0.25"_qs, u"0.5"_qs, u"1"_qs, u"2"_qs, u"4"_qs};
        QTest::newRow("hazards of SUSTAIN-1")
            << QList<double>{0.49, 0.29, 0.84, 0.30, 0.16, 0.55}
            << QStringList{u"0.1"_qs, u"0.25"_qs, u"0.5"_qs, u"1"_qs, u"2"_qs, u"4"_qs, u"10"_qs};
        QTest::newRow("at most 1/20 to 20")
            << QList<double>{500}
            << QStringList{u"0.05"_qs, u"0.1"_qs, u"0.25"_qs, u"0.5"_qs, u"1"_qs, u"2"_qs, u"4"_qs, u"10"_qs, u"20"_qs};
        QTest::newRow("nothing") << QList<double>{} << QStringList{u"0.5"_qs, u"1"_qs, u"2"_qs};
        QTest::newRow("no ratio") << QList<double>{0, -1, qInf(), qQNaN()} << QStringList{u"0.5"_qs, u"1"_qs, u"2"_qs};
    }
    void ratioTicks() {
        QFETCH(QList<double>, values);
        QFETCH(QStringList, ticks);
        const FigureAxis axis = ratioAxis({values.begin(), values.end()}, {});
        QCOMPARE(texts(axis.ticks), ticks);
        QCOMPARE(axis.reference, 0.0);
        // As far below 1 as above it, on the logarithmic scale.
        QCOMPARE(axis.min, -axis.max);
        QCOMPARE(axis.ticks.front().at, std::log(ticks.front().toDouble()));
    }

    void linearTicks_data() {
        QTest::addColumn<QList<double>>("values");
        QTest::addColumn<bool>("withZero");
        QTest::addColumn<QStringList>("ticks");
        QTest::newRow("mean differences")
            << QList<double>{-7.31, -0.64} << true
            << QStringList{u"\u22128"_qs, u"\u22127"_qs, u"\u22126"_qs, u"\u22125"_qs, u"\u22124"_qs,
                           u"\u22123"_qs, u"\u22122"_qs, u"\u22121"_qs, u"0"_qs};
        QTest::newRow("counts") << QList<double>{0, 12} << true
                                << QStringList{u"0"_qs, u"2"_qs, u"4"_qs, u"6"_qs, u"8"_qs, u"10"_qs, u"12"_qs};
        QTest::newRow("fractions") << QList<double>{0.1, 0.42} << false
                                   << QStringList{u"0.10"_qs, u"0.15"_qs, u"0.20"_qs, u"0.25"_qs,
                                                  u"0.30"_qs, u"0.35"_qs, u"0.40"_qs, u"0.45"_qs};
        QTest::newRow("one value") << QList<double>{5} << false
                                   << QStringList{u"4.0"_qs, u"4.5"_qs, u"5.0"_qs, u"5.5"_qs, u"6.0"_qs};
        QTest::newRow("nothing") << QList<double>{} << false
                                 << QStringList{u"0.0"_qs, u"0.2"_qs, u"0.4"_qs, u"0.6"_qs, u"0.8"_qs, u"1.0"_qs};
        QTest::newRow("nothing, with zero")
            << QList<double>{} << true
            << QStringList{u"\u22121.0"_qs, u"\u22120.5"_qs, u"0.0"_qs, u"0.5"_qs, u"1.0"_qs};
    }
    void linearTicks() {
        QFETCH(QList<double>, values);
        QFETCH(bool, withZero);
        QFETCH(QStringList, ticks);
        const FigureAxis axis = linearAxis({values.begin(), values.end()}, {}, withZero);
        QCOMPARE(texts(axis.ticks), ticks);
        QCOMPARE(axis.reference.has_value(), withZero);
        for (const double value : values) QVERIFY(value >= axis.min && value <= axis.max);
        QCOMPARE(axis.ticks.front().at, axis.min);
        QVERIFY(std::abs(axis.ticks.back().at - axis.max) < 1e-9);
    }

    void allTicksStandWhereThereIsRoom() {
        const FigureAxis axis = timeAxis({1, 12 * week}, {});
        QVERIFY(thinTicks(axis, 4000, 10, tenALetter) == axis.ticks);
    }

    void ticksGiveWay() {
        const FigureAxis axis = timeAxis({1, 12 * week}, {});
        const double length = 400, gap = 10;
        const std::vector<AxisTick> kept = thinTicks(axis, length, gap, tenALetter);
        QVERIFY(kept.size() < axis.ticks.size());
        QCOMPARE(kept.front(), axis.ticks.front());
        QCOMPARE(kept.back(), axis.ticks.back());
        const auto place = [&](const AxisTick& tick) { return (tick.at - axis.min) / (axis.max - axis.min) * length; };
        for (std::size_t i = 1; i < kept.size(); ++i) {
            const double end = place(kept[i - 1]) + tenALetter(kept[i - 1].text) / 2;
            const double start = place(kept[i]) - tenALetter(kept[i].text) / 2;
            QVERIFY2(start - end >= gap - 1e-9,
                     qPrintable(kept[i - 1].text + QStringLiteral(" touches ") + kept[i].text));
        }
    }

    void evenTicksStayEven_data() {
        QTest::addColumn<double>("length");
        QTest::addColumn<QStringList>("ticks");
        QTest::newRow("all") << 1000.0 << QStringLiteral("−4 −2 0 2 4 6 8 10 12").split(QLatin1Char(' '));
        QTest::newRow("every second") << 200.0 << QStringLiteral("−4 0 4 8 12").split(QLatin1Char(' '));
        QTest::newRow("every third") << 80.0 << QStringLiteral("0 6 12").split(QLatin1Char(' '));
    }
    void evenTicksStayEven() {
        QFETCH(double, length);
        const FigureAxis axis = linearAxis({-4, 12}, {}, true);
        QTEST(texts(thinTicks(axis, length, 10, tenALetter)), "ticks");
    }

    void noDifferenceStaysNamed() {
        const FigureAxis axis = ratioAxis({0.1}, {});
        const std::vector<AxisTick> kept = thinTicks(axis, 50, 10, tenALetter);
        QVERIFY(texts(kept).contains(QStringLiteral("1")));
    }

    void oneTickOrNoneIsLeftAlone() {
        FigureAxis axis;
        QVERIFY(thinTicks(axis, 100, 10, tenALetter).empty());
        axis.ticks = {{0.5, QStringLiteral("a long label")}};
        QCOMPARE(thinTicks(axis, 10, 10, tenALetter).size(), std::size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestAxes)
#include "tst_axes.moc"
