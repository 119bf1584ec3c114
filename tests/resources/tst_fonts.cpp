// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The embedded type: found under its own family, two weights apart, with figures that line up.

#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QRawFont>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString kFamily = u"TRD Inter"_s;

QFont font(QFont::Weight weight, qreal pixels = 100) {
    QFont font(kFamily);
    font.setWeight(weight);
    font.setPixelSize(static_cast<int>(pixels));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

class TestFonts : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        for (const auto& file : {u":/fonts/trd-inter-regular.otf"_s, u":/fonts/trd-inter-semibold.otf"_s}) {
            QVERIFY2(QFile::exists(file), qPrintable(file));
            QVERIFY2(QFile(file).size() < 250 * 1024, "the font is read at every start and must stay small");
            const int id = QFontDatabase::addApplicationFont(file);
            QVERIFY(id >= 0);
            QCOMPARE(QFontDatabase::applicationFontFamilies(id).constFirst(), kFamily);
        }
    }

    void weightsAreTwoFaces() {
        QCOMPARE(QFontInfo(font(QFont::Normal)).family(), kFamily);
        QCOMPARE(QRawFont::fromFont(font(QFont::Normal)).weight(), static_cast<int>(QFont::Normal));
        QCOMPARE(QRawFont::fromFont(font(QFont::DemiBold)).weight(), static_cast<int>(QFont::DemiBold));
        QVERIFY(QFontMetricsF(font(QFont::DemiBold)).horizontalAdvance(u"response"_s) >
                QFontMetricsF(font(QFont::Normal)).horizontalAdvance(u"response"_s));
    }

    void digitsHaveOneAdvance_data() {
        QTest::addColumn<int>("weight");
        QTest::newRow("regular") << static_cast<int>(QFont::Normal);
        QTest::newRow("semibold") << static_cast<int>(QFont::DemiBold);
    }

    // Shaped text, so that kerning between digits and with separators counts.
    void digitsHaveOneAdvance() {
        QFETCH(int, weight);
        const QFontMetricsF metrics(font(static_cast<QFont::Weight>(weight)));
        const qreal digit = metrics.horizontalAdvance(u'0');
        for (char16_t c = u'0'; c <= u'9'; ++c) QCOMPARE(metrics.horizontalAdvance(QChar(c)), digit);
        QCOMPARE(metrics.horizontalAdvance(QChar(u'\u2007')), digit);
        const qreal decimal = metrics.horizontalAdvance(u"00.0"_s);
        for (const auto& number : {u"11.1"_s, u"47.7"_s, u"74.4"_s, u"19.6"_s, u"71.7"_s})
            QCOMPARE(metrics.horizontalAdvance(number), decimal);
        QCOMPARE(metrics.horizontalAdvance(u"1171"_s), metrics.horizontalAdvance(u"0000"_s));
    }

    void kerningIsKept() {
        const QFontMetricsF metrics(font(QFont::Normal));
        QVERIFY(metrics.horizontalAdvance(u"AVAVA"_s) <
                metrics.horizontalAdvance(u'A') * 3 + metrics.horizontalAdvance(u'V') * 2);
    }

    void hasEveryCharacterThatIsSetInIt() {
        const QRawFont face(u":/fonts/trd-inter-regular.otf"_s, 16);
        QVERIFY(face.isValid());
        for (const QChar c : u"àèéìòùÀÈÉÌÒÙßäöüŠžçñłœΔαβτχσμκЖя−–—±×÷≤≥≈∞√²³‰†‡§•…‘’“”«»→←↑↓●○◆◇■□▲△½€ "_s)
            QVERIFY2(face.supportsCharacter(c), qPrintable(u"U+%1"_s.arg(ushort{c.unicode()}, 4, 16, QChar(u'0'))));
    }
};

QTEST_MAIN(TestFonts)
#include "tst_fonts.moc"
