// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// `figure safety`, `mechanism`, `biomarkers` and `predictors` as a script calls them: the files that come out, and what
// is said of a faulty call.

#include "cli/figurecommand.h"
#include "evidence/reader.h"
#include "store/library.h"
#include "widgets/theme.h"

#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace trd;

class TestFigureCommand final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_said;

    int run(QStringList args) {
        m_said.clear();
        QString printed;
        QTextStream out(&printed), err(&m_said);
        return cli::runFigure(
            args << QStringLiteral("--library") << m_folder.filePath(QStringLiteral("evidence.sqlite")), {out, err});
    }
    QByteArray csv(QStringList args) {
        const QString path = m_folder.filePath(QStringLiteral("figure.csv"));
        QFile::remove(path);
        if (run(args << QStringLiteral("-o") << path) != 0) return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase() {
        loadFonts();
        const auto evidence = readEvidence(QStringLiteral(TRD_SOURCE_DIR "/resources/evidence"));
        QVERIFY(evidence);
        QVERIFY(buildLibrary(*evidence, m_folder.filePath(QStringLiteral("evidence.sqlite"))));
    }

    void safetyHasThreeFaces() {
        const QByteArray map = csv({QStringLiteral("safety")});
        QVERIFY2(map.startsWith("group,treatment,word,study,arm,at_hours,events,n,rate"), qPrintable(m_said));
        // Fedgchin 2019, esketamine 56 mg: 30 of 115, as the file has it.
        QVERIFY(map.contains(
            "dissociation,esketamine-intranasal,dissociation,fedgchin-2019-transform-1,esk56,672,30,115,0.26"));
        const QByteArray within =
            csv({QStringLiteral("safety"), QStringLiteral("--event"), QStringLiteral("dissociation")});
        QVERIFY(within.startsWith("study,treatment,arm,versus,word"));
        QVERIFY(within.contains("fedgchin-2019-transform-1,esketamine-intranasal,esk56,pbo"));
        const QByteArray balance =
            csv({QStringLiteral("safety"), QStringLiteral("--event"), QStringLiteral("dissociation"),
                 QStringLiteral("--outcome"), QStringLiteral("response")});
        QVERIFY(balance.contains("harm_lower,harm_upper"));
        QVERIFY(balance.contains("fedgchin-2019-transform-1"));
    }

    void mechanismsAndMarkers() {
        QVERIFY(csv({QStringLiteral("mechanism"), QStringLiteral("--mechanism"), QStringLiteral("psychedelic")})
                    .contains("5-HT2A"));
        QVERIFY(csv({QStringLiteral("biomarkers")}).contains("BDNF"));
        QVERIFY(csv({QStringLiteral("predictors")}).startsWith("factor,predicts,direction"));
    }

    void picturesAreNotEmpty() {
        const QString path = m_folder.filePath(QStringLiteral("map.png"));
        for (const char* theme : {"print", "dark"}) {
            QCOMPARE(run({QStringLiteral("safety"), QStringLiteral("--theme"), QString::fromLatin1(theme),
                          QStringLiteral("-o"), path}),
                     0);
            const QImage image(path);
            QVERIFY(image.width() > 3000 && image.height() > 3000);
            QCOMPARE(image.pixelColor(3, 3).lightness() < 128, qstrcmp(theme, "dark") == 0);
        }
    }

    void faultyCalls() {
        const QString path = m_folder.filePath(QStringLiteral("x.csv"));
        QVERIFY(run({QStringLiteral("safety"), QStringLiteral("--event"), QStringLiteral("nonsense"),
                     QStringLiteral("-o"), path}) != 0);
        QVERIFY(m_said.contains(QStringLiteral("stopped-adverse")));
        QVERIFY(run({QStringLiteral("safety"), QStringLiteral("--event"), QStringLiteral("death"),
                     QStringLiteral("--outcome"), QStringLiteral("relapse"), QStringLiteral("-o"), path}) != 0);
        QVERIFY(run({QStringLiteral("mechanism"), QStringLiteral("--mechanism"), QStringLiteral("x"),
                     QStringLiteral("-o"), path}) != 0);
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_MAIN(TestFigureCommand)
#include "tst_figurecommand.moc"
