// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Mechanisms by mouse and keys, and taken home.

#include "charts/chartview.h"
#include "charts/figurepanel.h"
#include "evidence/reader.h"
#include "figure/mechanismfigures.h"
#include "pages/mechanisms/mechanismspage.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLocale>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QToolTip>
#include <QXmlStreamReader>

using namespace trd;

namespace {

const Evidence& shipped() {
    static const Evidence evidence = [] {
        auto read = readEvidence(QStringLiteral(TRD_SOURCE_DIR "/resources/evidence"));
        if (!read) qFatal("%s", qPrintable(read.error().front().sentence()));
        return std::move(read).value();
    }();
    return evidence;
}

} // namespace

class TestMechanismsPage final : public QObject {
    Q_OBJECT

    QTemporaryDir m_scratch;
    std::unique_ptr<MechanismsPage> m_page;

    FigurePanel* panel() const { return m_page->findChild<FigurePanel*>(); }
    ChartView* chart() const { return panel()->chart(); }
    const Figure& figure() const { return panel()->figure(); }
    void choose(const QString& text) const {
        for (QToolButton* one : m_page->findChildren<QToolButton*>())
            if (one->text() == text) return QTest::mouseClick(one, Qt::LeftButton);
        QFAIL(qPrintable(text));
    }
    QComboBox* which() const { return m_page->findChild<QComboBox*>(QStringLiteral("which")); }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_scratch.path());
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        loadFonts();
    }
    void init() {
        m_page = std::make_unique<MechanismsPage>(shipped(), nullptr);
        m_page->setTheme(themeFor(ThemeKind::Light), 1);
        m_page->setSelection({});
        m_page->resize(1166, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
    }
    void cleanup() { m_page.reset(); }

    void eachChainIsDrawn() {
        QCOMPARE(which()->count(), 7);
        for (int i = 0; i < which()->count(); ++i) {
            which()->setCurrentIndex(i);
            QVERIFY(figure().arrows.size() >= 3);
            QVERIFY(figure().title.startsWith(which()->currentText()));
        }
    }

    void aWayTellsHowSureAndOpens() {
        int number = -1;
        for (std::size_t i = 0; i < figure().marks.size(); ++i)
            if (figure().marks[i].text == QLatin1String("1")) number = static_cast<int>(i);
        QVERIFY(number >= 0);
        const QPoint place = chart()->figureChart()->layer()->positionOf(number).toPoint();
        QTest::mouseMove(chart()->viewport(), place);
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY(QToolTip::text().contains(QStringLiteral("Hypothesis: inhibiting cells are quieted")));
        QSignalSpy intent(m_page.get(), &Page::intent);
        QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(intent.size(), 1);
        const Detail detail = m_page->detail(intent[0][0].toString());
        QVERIFY(detail.html.contains(QStringLiteral("Pharmaceuticals 2023;16:742")));
        QVERIFY(detail.html.contains(QStringLiteral("treatment:ketamine-iv")));
        for (const char* wrong :
             {"way:glutamatergic:99", "way:nonsense:0", "way:glutamatergic", "marker:study:999", "group:x"})
            QVERIFY2(m_page->detail(QString::fromLatin1(wrong)).html.isEmpty(), wrong);
    }

    void keysReachStepsAndWays() {
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Home);
        QSet<int> reached{chart()->currentMark()};
        // Every step and every way by Right and Down from the first.
        for (int round = 0; round < 12; ++round) {
            for (int i = 0; i < 12; ++i)
                QTest::keyClick(chart(), Qt::Key_Right), reached.insert(chart()->currentMark());
            for (int i = 0; i < 12; ++i) QTest::keyClick(chart(), Qt::Key_Left), reached.insert(chart()->currentMark());
            QTest::keyClick(chart(), Qt::Key_Down);
            reached.insert(chart()->currentMark());
        }
        QVERIFY2(reached.size() == static_cast<qsizetype>(figure().marks.size()),
                 qPrintable(QStringLiteral("%1 of %2").arg(reached.size()).arg(figure().marks.size())));
        QVERIFY(chart()->accessibleDescription().size() > 10);
    }

    void markersOpenTheirStudies() {
        choose(QStringLiteral("Biomarkers"));
        QCOMPARE(figure().id, QStringLiteral("biomarkers"));
        QVERIFY(!which()->isVisible());
        bool study = false, known = false;
        for (const Mark& mark : figure().marks) {
            const Detail detail = m_page->detail(mark.target);
            QVERIFY2(!detail.html.isEmpty(), qPrintable(mark.target));
            study |= detail.html.contains(QStringLiteral("study:"));
            known |= mark.target.startsWith(QStringLiteral("marker:known")) &&
                     detail.html.contains(QStringLiteral("Sources"));
        }
        QVERIFY(study && known);
    }

    void predictorsOpenTheirStudies() {
        choose(QStringLiteral("Predictors"));
        QCOMPARE(figure().id, QStringLiteral("predictors"));
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Home);
        QSignalSpy intent(m_page.get(), &Page::intent);
        QTest::keyClick(chart(), Qt::Key_Return);
        QVERIFY(intent[0][0].toString().startsWith(QStringLiteral("study:")));
    }

    void goesHomeWhole() {
        QTemporaryDir folder;
        const QString svg = folder.filePath(QStringLiteral("chain.svg")),
                      csv = folder.filePath(QStringLiteral("chain.csv"));
        QVERIFY(panel()->exportTo(svg) && panel()->exportTo(csv));
        QFile read(svg);
        QVERIFY(read.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&read);
        QString words;
        int dashed = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isCharacters()) words += xml.text();
            if (xml.isStartElement() && xml.attributes().hasAttribute(QStringLiteral("stroke-dasharray")) &&
                xml.attributes().value(QStringLiteral("stroke-dasharray")) != QLatin1String("none"))
                ++dashed;
        }
        QVERIFY(!xml.hasError());
        QVERIFY(dashed > 0);
        QVERIFY(words.contains(QStringLiteral("Plasticity")) && words.contains(QStringLiteral("hypothesis")));
        QFile table(csv);
        QVERIFY(table.open(QIODevice::ReadOnly));
        const QByteArray text = table.readAll();
        QVERIFY(text.startsWith("number,from,how,to,certainty,source"));
        QCOMPARE(text.count(",hypothesis,"), 4);
    }

    void viewStateComesBack() {
        which()->setCurrentIndex(2);
        choose(QStringLiteral("Predictors"));
        const QJsonObject state = m_page->viewState();
        MechanismsPage other(shipped(), nullptr);
        other.setSelection({});
        QSignalSpy silent(&other, &Page::viewStateChanged);
        other.setViewState(state);
        QCOMPARE(other.viewState(), state);
        QVERIFY(silent.isEmpty());
    }

    /// At 200 % every step's words stand within its frame.
    void largeTypeLosesNothing() {
        for (const double scale : {1.0, 2.0}) {
            m_page->setTheme(themeFor(ThemeKind::Dark), scale);
            for (int i = 0; i < which()->count(); ++i) {
                which()->setCurrentIndex(i);
                QTRY_VERIFY(chart()->height() >= static_cast<int>(naturalHeight(figure(), chart()->width(), scale)));
                const ChartLayout& layout = chart()->figureChart()->chartLayout();
                const double column = layout.plot.width() / (figure().x.max - figure().x.min);
                const QFontMetricsF metrics(textFont(TextSize::Body, scale));
                for (const Mark& mark : figure().marks) {
                    if (mark.shape != Shape::Box) continue;
                    const double height = metrics
                                              .boundingRect(QRectF(0, 0, column * boxWidth - 12 * scale, 10000),
                                                            Qt::TextWordWrap | Qt::AlignCenter, mark.text)
                                              .height();
                    QVERIFY2(height <= layout.rowHeight(static_cast<std::size_t>(mark.y)) * boxHeight + 1,
                             qPrintable(mark.text));
                }
            }
        }
    }
};

QTEST_MAIN(TestMechanismsPage)
#include "tst_mechanismspage.moc"
