// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Safety by mouse and keys, against the files themselves, and taken home.

#include "charts/axisstrip.h"
#include "charts/chartview.h"
#include "charts/figurepanel.h"
#include "evidence/reader.h"
#include "figure/safetyfigures.h"
#include "pages/safety/safetypage.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
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

double contrast(const QColor& one, const QColor& other) {
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](float c) { return c <= 0.04045f ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const auto [low, high] = std::minmax({luminance(one), luminance(other)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

class TestSafetyPage final : public QObject {
    Q_OBJECT

    QTemporaryDir m_scratch;
    std::unique_ptr<SafetyPage> m_page;

    FigurePanel* panel() const { return m_page->findChild<FigurePanel*>(); }
    ChartView* chart() const { return panel()->chart(); }
    const Figure& figure() const { return panel()->figure(); }
    QToolButton* button(const QString& text) const {
        for (QToolButton* one : m_page->findChildren<QToolButton*>())
            if (one->text() == text) return one;
        return nullptr;
    }
    QComboBox* combo(const char* name) const { return m_page->findChild<QComboBox*>(QString::fromLatin1(name)); }
    int markOf(const QString& target) const {
        for (std::size_t i = 0; i < figure().marks.size(); ++i)
            if (figure().marks[i].target == target) return static_cast<int>(i);
        return -1;
    }
    QPoint placeOf(int mark) const { return chart()->figureChart()->layer()->positionOf(mark).toPoint(); }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_scratch.path());
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        loadFonts();
    }
    void init() {
        m_page = std::make_unique<SafetyPage>(shipped(), nullptr);
        m_page->setTheme(themeFor(ThemeKind::Light), 1);
        m_page->setSelection({});
        m_page->resize(1180, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
    }
    void cleanup() { m_page.reset(); }

    void opensWithTheMap() {
        QCOMPARE(figure().id, QStringLiteral("safety"));
        QVERIFY(figure().marks.size() > 60);
        QVERIFY(figure().caution.contains(QStringLiteral("not a comparison")));
        QVERIFY(!combo("event")->isVisible());
    }

    void aFieldTellsItsArmsAndOpens() {
        const QString target = eventTarget(QStringLiteral("dissociation"), QStringLiteral("esketamine-intranasal"));
        const int mark = markOf(target);
        QVERIFY(mark >= 0);
        QSignalSpy intent(m_page.get(), &Page::intent);
        // Anywhere in the field, not only at its middle.
        const double column = chart()->figureChart()->chartLayout().plot.width() / (figure().x.max - figure().x.min);
        const QPoint corner = placeOf(mark) + QPoint(static_cast<int>(column * 0.4), 8);
        QTest::mouseMove(chart()->viewport(), corner);
        QTRY_VERIFY(QToolTip::isVisible());
        QVERIFY(QToolTip::text().contains(QStringLiteral("dissociation")));
        QTest::mouseClick(chart()->viewport(), Qt::LeftButton, {}, corner);
        QCOMPARE(intent.size(), 1);
        QCOMPARE(intent[0][0].toString(), target);
        const Detail detail = m_page->detail(target);
        QVERIFY(detail.html.contains(QStringLiteral("study:")));
        QVERIFY(detail.html.contains(QStringLiteral("“dissociation”")));
        QVERIFY(detail.html.contains(QStringLiteral("read: ")));
        QVERIFY(detail.html.contains(QStringLiteral("not a comparison")));
        // A row of its own: every treatment, each with its way on.
        const Detail row = m_page->detail(eventTarget(QStringLiteral("dissociation")));
        QVERIFY(row.html.contains(QStringLiteral("treatment:ketamine-iv")));
        QVERIFY(m_page->detail(QStringLiteral("event:nonsense")).html.isEmpty());
        QVERIFY(m_page->detail(QStringLiteral("group:nonsense")).html.isEmpty());
    }

    void keysWalkTheFields() {
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_Home);
        const int first = chart()->currentMark();
        QVERIFY(first >= 0);
        QTest::keyClick(chart(), Qt::Key_Right);
        QVERIFY(chart()->currentMark() != first);
        QCOMPARE(figure().marks[static_cast<std::size_t>(chart()->currentMark())].y,
                 figure().marks[static_cast<std::size_t>(first)].y);
        QCOMPARE(chart()->accessibleDescription(),
                 figure().marks[static_cast<std::size_t>(chart()->currentMark())].tip);
        QTest::keyClick(chart(), Qt::Key_Down);
        QVERIFY(figure().marks[static_cast<std::size_t>(chart()->currentMark())].y >
                figure().marks[static_cast<std::size_t>(first)].y);
        QSignalSpy intent(m_page.get(), &Page::intent);
        QTest::keyClick(chart(), Qt::Key_Return);
        QCOMPARE(intent.size(), 1);
        QVERIFY(intent[0][0].toString().startsWith(QStringLiteral("event:")));
    }

    void headingsStayInSight() {
        auto* area = panel()->findChild<QScrollArea*>();
        QVERIFY(area->verticalScrollBar()->maximum() > 100);
        const auto strip = [&]() -> QWidget* {
            for (QWidget* child : area->viewport()->findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
                if (dynamic_cast<AxisStrip*>(child)) return child;
            return nullptr;
        };
        QVERIFY(strip() && !strip()->isVisible());
        area->verticalScrollBar()->setValue(100);
        QVERIFY(strip()->isVisible());
        QCOMPARE(strip()->y(), 0);
        // Who walks by keys sees the field they stand on: it never lies beneath the headings.
        chart()->setFocus();
        QTest::keyClick(chart(), Qt::Key_End);
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(chart(), Qt::Key_Up);
            const int top = placeOf(chart()->currentMark()).y() + chart()->y();
            QVERIFY2(!strip()->isVisible() || top > strip()->height(), qPrintable(QString::number(top)));
        }
    }

    void comparatorsComeAndGo() {
        const std::size_t columns = figure().x.ticks.size();
        const std::size_t rows = figure().table.rows.size();
        QSignalSpy changed(m_page.get(), &Page::viewStateChanged);
        QTest::mouseClick(button(QStringLiteral("Comparators")), Qt::LeftButton);
        QVERIFY(figure().x.ticks.size() < columns);
        for (const AxisTick& tick : figure().x.ticks) QVERIFY(tick.hue != Hue::Comparator);
        QCOMPARE(figure().table.rows.size(), rows);
        QCOMPARE(changed.size(), 1);
    }

    void withinTrialsByEvent() {
        QTest::mouseClick(button(QStringLiteral("Within trials")), Qt::LeftButton);
        QCOMPARE(figure().id, QStringLiteral("safety-contrasts"));
        QVERIFY(combo("event")->isVisible());
        QVERIFY(figure().title.startsWith(QStringLiteral("Dissociation")));
        combo("event")->setCurrentIndex(combo("event")->findData(QStringLiteral("dizziness")));
        QVERIFY(figure().title.startsWith(QStringLiteral("Dizziness")));
        QVERIFY(!figure().marks.empty());
        QVERIFY(figure().x.reference.has_value());
        for (const Mark& mark : figure().marks)
            QVERIFY(mark.hollow && mark.lower); // all computed, all with an interval
    }

    void benefitAgainstHarmHasBothIntervals() {
        QTest::mouseClick(button(QStringLiteral("Balance")), Qt::LeftButton);
        QCOMPARE(figure().id, QStringLiteral("benefit-harm"));
        combo("event")->setCurrentIndex(combo("event")->findData(QStringLiteral("serious")));
        QVERIFY(figure().marks.size() >= 4);
        // Ink left and right of a mark as well as above and below it: the interval is drawn both ways.
        const ChartLayout& layout = chart()->figureChart()->chartLayout();
        const QImage image = chart()->grab().toImage();
        int checked = 0;
        for (std::size_t i = 0; i < figure().marks.size(); ++i) {
            const Mark& mark = figure().marks[i];
            if (!mark.left || !mark.lower) continue;
            const QPointF right = layout.at(figure(), (mark.x + *mark.right) / 2, mark.y),
                          up = layout.at(figure(), mark.x, (mark.y + *mark.upper) / 2);
            const auto inked = [&](QPointF at) {
                for (int dx = -1; dx <= 1; ++dx)
                    for (int dy = -1; dy <= 1; ++dy)
                        if (image.pixelColor(at.toPoint() + QPoint(dx, dy)).lightness() < 215) return true;
                return false;
            };
            QVERIFY2(inked(right), qPrintable(mark.tip));
            QVERIFY2(inked(up), qPrintable(mark.tip));
            ++checked;
        }
        QVERIFY(checked >= 3);
        combo("outcome")->setCurrentIndex(1);
        QVERIFY(figure().title.startsWith(QStringLiteral("Remission")));
    }

    void textIsReadOnEveryTint() {
        for (const ThemeKind kind :
             {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast, ThemeKind::Print, ThemeKind::Lecture}) {
            const Theme theme = themeFor(kind);
            double before = 22;
            for (const double share : {0.0, 0.01, 0.1, 0.25, 0.5, 1.0}) {
                const double now = contrast(theme.shade(share), theme.text);
                QVERIFY(now >= 4.5);
                QVERIFY(now < before); // one direction: a ramp of one hue
                before = now;
            }
        }
    }

    void goesHomeWhole() {
        QTemporaryDir folder;
        for (const char* format : {"csv", "svg", "png", "pdf"}) {
            const QString file = folder.filePath(QStringLiteral("safety.%1").arg(QLatin1String(format)));
            QVERIFY(panel()->exportTo(file));
            QFile read(file);
            QVERIFY(read.open(QIODevice::ReadOnly) && read.size() > 500);
            if (qstrcmp(format, "csv") == 0) {
                const QByteArray text = read.readAll();
                QVERIFY(text.startsWith("group,treatment,word,study,"));
                // Popova 2019 as its file has it.
                QVERIFY(text.contains("\"discontinuation due to adverse event\"") ||
                        text.contains("discontinuation due to adverse event,"));
                QVERIFY(text.count('\n') >= static_cast<int>(figure().table.rows.size()));
            }
            if (qstrcmp(format, "svg") == 0) {
                QXmlStreamReader xml(&read);
                QString words;
                while (!xml.atEnd())
                    if (xml.readNext() == QXmlStreamReader::Characters) words += xml.text();
                QVERIFY(!xml.hasError());
                for (const QString& part :
                     {QStringLiteral("Dissociation"), QStringLiteral("not a comparison"), QStringLiteral("no tint")})
                    QVERIFY2(words.contains(part), qPrintable(part));
            }
        }
    }

    void viewStateComesBack() {
        QTest::mouseClick(button(QStringLiteral("Balance")), Qt::LeftButton);
        combo("event")->setCurrentIndex(combo("event")->findData(QStringLiteral("nausea")));
        const QJsonObject state = m_page->viewState();
        SafetyPage other(shipped(), nullptr);
        other.setSelection({});
        QSignalSpy silent(&other, &Page::viewStateChanged);
        other.setViewState(state);
        QCOMPARE(other.viewState(), state);
        QVERIFY(silent.isEmpty());
        other.setViewState({{QStringLiteral("view"), 99}, {QStringLiteral("event"), QStringLiteral("nonsense")}});
        QCOMPARE(other.findChild<FigurePanel*>()->figure().id, QStringLiteral("benefit-harm"));
    }

    void largeTypeLosesNothing() {
        for (const char* view : {"Arms", "Within trials", "Balance"}) {
            QTest::mouseClick(button(QString::fromLatin1(view)), Qt::LeftButton);
            m_page->setTheme(themeFor(ThemeKind::Dark), 2);
            QTRY_VERIFY(chart()->height() >= static_cast<int>(naturalHeight(figure(), chart()->width(), 2)));
            QVERIFY2(chart()->figureChart()->chartLayout().plot.bottom() < chart()->height(), view);
        }
    }
};

QTEST_MAIN(TestSafetyPage)
#include "tst_safetypage.moc"
