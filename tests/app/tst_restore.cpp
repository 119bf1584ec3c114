// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window remembers, spoiled: nothing that no person can have chosen comes back.

#include "pages/page.h"
#include "query/selectionjson.h"
#include "shell/application.h"
#include "shell/mainwindow.h"
#include "store/library.h"

#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace trd;

namespace {

const QString libraryFile = QStringLiteral(TRD_BINARY_DIR "/bin/evidence.sqlite");

QJsonObject time(double value, const char* unit) {
    return {{QStringLiteral("value"), value}, {QStringLiteral("unit"), QString::fromLatin1(unit)}};
}

} // namespace

class TestRestore : public QObject {
    Q_OBJECT

    QTemporaryDir m_scratch;
    std::unique_ptr<Evidence> m_evidence;

    Selection read(const QString& key, const QJsonValue& value, QJsonObject json = {}) const {
        json.insert(key, value);
        return selectionFromJson(json, *m_evidence);
    }

private slots:
    void initTestCase() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_scratch.path());
        prepareApplication(*qApp);
        auto opened = openLibrary(libraryFile);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().sentence()));
        m_evidence = std::make_unique<Evidence>(std::move(opened).value());
    }

    void aSelectionComesBackAsItWas() {
        Selection selection;
        selection.set = allStudiesSet;
        selection.treatments = {QStringLiteral("ketamine-iv"), QStringLiteral("ect")};
        selection.scales = {QStringLiteral("MADRS")};
        selection.from = TimePoint{1, TimeUnit::Day};
        selection.to = TimePoint{1, TimeUnit::Day};
        selection.resistance = {Resistance::Resistant, Resistance::NotRequired};
        selection.controls = true;
        QCOMPARE(selectionFromJson(toJson(selection), *m_evidence), selection);
    }

    void impossibleWindowsAreLeftOut() {
        const QString from = QStringLiteral("from"), to = QStringLiteral("to");
        QVERIFY(!read(from, time(1e308, "month")).from); // infinite in hours
        QVERIFY(!read(from, time(-1, "day")).from);
        QVERIFY(!read(to, time(3, "fortnight")).to);
        QVERIFY(!read(to, QJsonValue::Null).to);
        const Selection turned = read(to, time(2, "day"), {{from, time(4, "week")}});
        QVERIFY(!turned.from && !turned.to);
        const Selection instant = read(to, time(24, "hour"), {{from, time(1, "day")}});
        QVERIFY(instant.from && instant.to);
    }

    void wordsTwiceCountOnce() {
        QCOMPARE(read(QStringLiteral("treatments"),
                      QJsonArray{QStringLiteral("ect"), QStringLiteral("ect"), QStringLiteral("no-such")})
                     .treatments,
                 QStringList{QStringLiteral("ect")});
        QCOMPARE(
            read(QStringLiteral("scales"), QJsonArray{QStringLiteral("MADRS"), QString(), QStringLiteral("MADRS"), 3})
                .scales,
            QStringList{QStringLiteral("MADRS")});
        QCOMPARE(
            read(QStringLiteral("strategies"), QJsonArray{QStringLiteral("psychedelic"), QStringLiteral("psychedelic")})
                .strategies,
            std::vector{Strategy::Psychedelic});
        QCOMPARE(
            read(QStringLiteral("resistance"), QJsonArray{QStringLiteral("not-required"), QStringLiteral("resistant"),
                                                          QStringLiteral("not-required")})
                .resistance,
            (std::vector{Resistance::Resistant, Resistance::NotRequired}));
        QCOMPARE(read(QStringLiteral("resistance"), QJsonArray{}).resistance, std::vector{Resistance::Resistant});
    }

    void whatWasLeftOutStaysLeftOut() {
        QSettings().clear();
        const QString synthesis = QStringLiteral("synthesis"), excluded = QStringLiteral("excluded");
        const QJsonArray out{QStringLiteral("daly-2018-synapse")};
        {
            MainWindow window(*m_evidence, libraryFile);
            window.show();
            window.showPage(synthesis);
            QJsonObject state = window.currentPage()->viewState();
            state.insert(excluded, out);
            window.currentPage()->setViewState(state);
            // Another page is looked at when the window closes.
            window.showPage(QStringLiteral("about"));
            window.close();
        }
        MainWindow window(*m_evidence, libraryFile);
        QCOMPARE(window.place().page, QStringLiteral("about"));
        window.showPage(synthesis);
        QCOMPARE(window.currentPage()->viewState().value(excluded).toArray(), out);
        QCOMPARE(window.place().viewState.value(excluded).toArray(), out);
    }

    void aTextSizeThatIsNoNumberIsTheUsualOne() {
        for (const QVariant& spoiled : {QVariant(QStringLiteral("nan")), QVariant(QStringLiteral("inf")),
                                        QVariant(QStringLiteral("-inf")), QVariant(std::nan(""))}) {
            QSettings().clear();
            QSettings().setValue(QStringLiteral("appearance/text"), spoiled);
            {
                MainWindow window(*m_evidence, libraryFile);
                window.resize(1366, 768);
                window.show();
                QVERIFY(QTest::qWaitForWindowExposed(&window));
                window.close();
            }
            const double kept = QSettings().value(QStringLiteral("appearance/text")).toDouble();
            QVERIFY2(kept == 1.0, qPrintable(spoiled.toString() + QLatin1Char(' ') + QString::number(kept)));
        }
    }
};

QTEST_MAIN(TestRestore)
#include "tst_restore.moc"
