// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The line icons: all there, one family (same grid, same stroke, one replaceable colour), each with ink inside its
// square.

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

using namespace Qt::StringLiterals;

class TestIcons : public QObject {
    Q_OBJECT

private slots:
    void family_data() {
        QTest::addColumn<QString>("path");
        const QDir dir(u":/icons"_s);
        for (const QString& name : dir.entryList({u"*.svg"_s}, QDir::Files)) {
            // A style sheet loads this one as it is, small and in a grey of its own.
            if (name != u"chevron.svg"_s) QTest::newRow(qPrintable(name)) << dir.filePath(name);
        }
    }

    void family() {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray svg = file.readAll();
        QVERIFY(svg.contains(R"(viewBox="0 0 24 24")"));
        QVERIFY(svg.contains(R"(stroke-width="1.75")"));
        QVERIFY(svg.contains("currentColor"));
        QVERIFY2(!svg.contains('#'), "an icon takes its colour from the theme");

        QSvgRenderer renderer(svg.replace("currentColor", "#ff0000"));
        QVERIFY(renderer.isValid());
        constexpr int side = 96;
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        {
            QPainter painter(&image);
            renderer.render(&painter);
        }
        int ink = 0;
        for (int y = 0; y < side; ++y) {
            for (int x = 0; x < side; ++x) {
                if (qAlpha(image.pixel(x, y)) == 0) continue;
                ++ink;
                QVERIFY2(x >= 4 && x < side - 4 && y >= 4 && y < side - 4, "ink within a pixel of the icon's edge");
            }
        }
        QVERIFY2(ink > side * side / 40 && ink < side * side / 2, qPrintable(QString::number(ink)));
    }

    void applicationIconIsThere() {
        for (const int size : {32, 64, 128}) {
            const QImage image(u":/icons/trd-atlas-%1.png"_s.arg(size));
            QCOMPARE(image.size(), QSize(size, size));
        }
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"
