// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Treatments by mouse and keys: every card against the catalogue's file, two and three side by side.

#include "charts/detailtext.h"
#include "evidence/reader.h"
#include "pages/treatments/treatmentspage.h"
#include "widgets/detailhtml.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTest>
#include <QTextDocumentFragment>
#include <QTreeWidget>

using namespace trd;

namespace {

const QString root = QStringLiteral(TRD_SOURCE_DIR "/resources/evidence");

const Evidence& shipped() {
    static const Evidence evidence = [] {
        auto read = readEvidence(root);
        if (!read) qFatal("%s", qPrintable(read.error().front().sentence()));
        return std::move(read).value();
    }();
    return evidence;
}

const QJsonArray& catalogue() {
    static const QJsonArray cards = [] {
        QFile file(root + QStringLiteral("/knowledge/treatments.json"));
        if (!file.open(QIODevice::ReadOnly)) qFatal("no catalogue");
        return QJsonDocument::fromJson(file.readAll()).array();
    }();
    return cards;
}

/// Words alone, spaces and cases of letters apart.
QString plain(const QString& text) { return text.simplified().toLower(); }

} // namespace

class TestTreatmentsPage final : public QObject {
    Q_OBJECT

    std::unique_ptr<TreatmentsPage> m_page;

    QTreeWidget* list() const { return m_page->findChild<QTreeWidget*>(QStringLiteral("treatments")); }
    DetailText* cards() const { return m_page->findChild<DetailText*>(QStringLiteral("cards")); }
    QTreeWidgetItem* item(const QString& id) const {
        for (int i = 0; i < list()->topLevelItemCount(); ++i)
            for (int j = 0; j < list()->topLevelItem(i)->childCount(); ++j)
                if (list()->topLevelItem(i)->child(j)->data(0, Qt::UserRole).toString() == id)
                    return list()->topLevelItem(i)->child(j);
        return nullptr;
    }
    void click(const QString& id) const {
        list()->scrollToItem(item(id));
        const QRect rect = list()->visualItemRect(item(id));
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, QPoint(rect.left() + 80, rect.center().y()));
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        loadFonts();
    }
    void init() {
        m_page = std::make_unique<TreatmentsPage>(shipped(), nullptr);
        m_page->setTheme(themeFor(ThemeKind::Light), 1);
        m_page->setSelection({});
        m_page->resize(1166, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
    }
    void cleanup() { m_page.reset(); }

    /// Every fact of every card of the file is on the page, with a mark that leads to its source.
    void everyFactOfTheFile() {
        int facts = 0;
        for (const QJsonValue& value : catalogue()) {
            const QJsonObject card = value.toObject();
            const QString id = card[u"id"].toString();
            QVERIFY2(item(id), qPrintable(id));
            const QString html = treatmentCards(shipped(), {shipped().treatment(id)});
            const QString text = plain(QTextDocumentFragment::fromHtml(html).toPlainText());
            const auto has = [&](const QJsonObject& fact, QLatin1String key) {
                ++facts;
                QVERIFY2(text.contains(plain(fact[key].toString())), qPrintable(id + u": "_qs + fact[key].toString()));
                QVERIFY2(html.contains(QStringLiteral("#source-%1-%2\"").arg(id, fact[u"source"].toString())),
                         qPrintable(id));
            };
            has(card[u"mechanism"].toObject(), QLatin1String("summary"));
            for (const char* key : {"usual_dose", "usual_schedule", "setting"})
                if (const QJsonObject fact = card[QLatin1String(key)].toObject(); !fact.isEmpty())
                    has(fact, QLatin1String("text"));
            for (const char* key : {"boxed_warnings", "monitoring", "common_adverse_events"})
                for (const QJsonValue& fact : card[QLatin1String(key)].toArray())
                    has(fact.toObject(), QLatin1String("text"));
            for (const QJsonValue& entry : card[u"regulatory"].toArray()) {
                has(entry.toObject(), QLatin1String("indication"));
                if (entry.toObject().contains(u"year"))
                    QVERIFY2(text.contains(QString::number(entry[u"year"].toInt())), qPrintable(id));
            }
            for (const QJsonValue& source : card[u"sources"].toArray())
                if (!source[u"read"].toBool()) QVERIFY2(html.contains(QStringLiteral("‡")), qPrintable(id));
        }
        QVERIFY(facts > 300);
    }

    void aClickShowsItsCard() {
        QSignalSpy changed(m_page.get(), &Page::viewStateChanged);
        click(QStringLiteral("psilocybin"));
        QCOMPARE(m_page->shown(), QStringList{QStringLiteral("psilocybin")});
        QVERIFY(cards()->toPlainText().contains(QStringLiteral("5-HT2A")));
        QCOMPARE(changed.size(), 1);
        // Links lead on: to studies, to terms.
        QSignalSpy intent(m_page.get(), &Page::intent);
        emit cards()->anchorClicked(QUrl(QStringLiteral("study:goodwin-2022")));
        QCOMPARE(intent[0][0].toString(), QStringLiteral("study:goodwin-2022"));
        QVERIFY(cards()->toHtml().contains(QStringLiteral("href=\"term:")));
        QVERIFY(cards()->toHtml().contains(QStringLiteral("href=\"study:goodwin-2022\"")));
    }

    void largeTypeStacksTheCards() {
        item(QStringLiteral("psilocybin"))->setCheckState(0, Qt::Checked);
        item(QStringLiteral("lithium"))->setCheckState(0, Qt::Checked);
        const QString heading = QStringLiteral("Boxed warnings");
        QCOMPARE(cards()->toPlainText().count(heading), 3); // beside each other
        m_page->setTheme(themeFor(ThemeKind::Light), 2);
        QTRY_COMPARE(cards()->toPlainText().count(heading), 1); // each part once, the treatments below each other
        QVERIFY(cards()->document()->size().width() <= cards()->viewport()->width());
        for (const QString& id : m_page->shown())
            QVERIFY(cards()->toPlainText().contains(shipped().treatment(id)->name));
        m_page->setTheme(themeFor(ThemeKind::Light), 1);
        QTRY_COMPARE(cards()->toPlainText().count(heading), 3);
    }

    void keysChooseAndPutBeside() {
        list()->setFocus();
        list()->setCurrentItem(item(QStringLiteral("ketamine-iv")));
        QTest::keyClick(list(), Qt::Key_Down);
        const QString first = m_page->shown().front();
        QCOMPARE(m_page->shown().size(), 1);
        QVERIFY(first != QStringLiteral("ketamine-iv"));
        // Space ticks the one at hand: it is shown already, so unticking keeps it; then others are put beside.
        item(QStringLiteral("ketamine-iv"))->setCheckState(0, Qt::Checked);
        QCOMPARE(m_page->shown(), (QStringList{first, QStringLiteral("ketamine-iv")}));
        item(QStringLiteral("psilocybin"))->setCheckState(0, Qt::Checked);
        QCOMPARE(m_page->shown().size(), 3);
        item(QStringLiteral("aripiprazole"))->setCheckState(0, Qt::Checked); // a fourth takes the last place
        QCOMPARE(m_page->shown(), (QStringList{first, QStringLiteral("ketamine-iv"), QStringLiteral("aripiprazole")}));
        QCOMPARE(item(QStringLiteral("psilocybin"))->checkState(0), Qt::Unchecked);
        const QString text = cards()->toPlainText();
        for (const QString& id : m_page->shown())
            QVERIFY2(text.contains(shipped().treatment(id)->name), qPrintable(id));
        QCOMPARE(text.count(QStringLiteral("Boxed warnings")), 3); // each part beside its like
        QVERIFY(cards()->horizontalScrollBar()->maximum() == 0 || !cards()->horizontalScrollBar()->isVisible());
        list()->setCurrentItem(item(QStringLiteral("ketamine-iv")));
        QTest::keyClick(list(), Qt::Key_Space);
        QVERIFY(!m_page->shown().contains(QStringLiteral("ketamine-iv")));
        // The last one stays.
        for (const QString& id : QStringList(m_page->shown())) item(id)->setCheckState(0, Qt::Unchecked);
        QCOMPARE(m_page->shown().size(), 1);
    }

    void regulatoryTableHasYears() {
        const QString html = treatmentCards(shipped(), {shipped().treatment(QStringLiteral("esketamine-intranasal"))});
        QVERIFY(html.contains(QStringLiteral("<th>Since</th>")));
        QVERIFY(html.contains(QStringLiteral("<td>2019</td>"))); // United States
        QVERIFY(html.contains(QStringLiteral("What is not listed was not looked up.")));
    }

    void searchNarrowsTheList() {
        auto* field = qobject_cast<QLineEdit*>(m_page->searchField());
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("piprazole"));
        QVERIFY(!item(QStringLiteral("aripiprazole"))->isHidden());
        QVERIFY(item(QStringLiteral("psilocybin"))->isHidden());
        field->clear();
        QVERIFY(!item(QStringLiteral("psilocybin"))->isHidden());
    }

    void viewStateComesBack() {
        item(QStringLiteral("psilocybin"))->setCheckState(0, Qt::Checked);
        const QJsonObject state = m_page->viewState();
        TreatmentsPage other(shipped(), nullptr);
        other.setSelection({});
        QSignalSpy silent(&other, &Page::viewStateChanged);
        other.setViewState(state);
        QCOMPARE(other.viewState(), state);
        QVERIFY(silent.isEmpty());
        other.setViewState({{QStringLiteral("shown"), QJsonArray{QStringLiteral("nonsense")}}});
        QCOMPARE(other.viewState(), state);
    }

    void largeTypeLosesNothing() {
        m_page->setTheme(themeFor(ThemeKind::Dark), 2);
        QCoreApplication::processEvents();
        QVERIFY(list()->width() > 250 && cards()->width() > 300);
        for (const Treatment& treatment : shipped().treatments) QVERIFY(item(treatment.id));
    }
};

QTEST_MAIN(TestTreatmentsPage)
#include "tst_treatmentspage.moc"
