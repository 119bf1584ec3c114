// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The glossary by mouse and keys against its file, and its terms linked wherever they appear.

#include "charts/detailtext.h"
#include "evidence/reader.h"
#include "pages/glossary/glossarypage.h"
#include "widgets/detailhtml.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStyleFactory>
#include <QTest>
#include <QTextDocumentFragment>

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

QJsonArray fileOf(const char* name) {
    QFile file(QStringLiteral("%1/knowledge/%2.json").arg(root, QLatin1String(name)));
    if (!file.open(QIODevice::ReadOnly)) qFatal("%s", name);
    return QJsonDocument::fromJson(file.readAll()).array();
}

QString plain(const QString& html) { return QTextDocumentFragment::fromHtml(html).toPlainText().simplified(); }

} // namespace

class TestGlossaryPage final : public QObject {
    Q_OBJECT

    std::unique_ptr<GlossaryPage> m_page;

    QListWidget* list() const { return m_page->findChild<QListWidget*>(QStringLiteral("terms")); }
    DetailText* text() const { return m_page->findChild<DetailText*>(QStringLiteral("term")); }
    QListWidgetItem* item(const QString& id) const {
        for (int i = 0; i < list()->count(); ++i)
            if (list()->item(i)->data(Qt::UserRole).toString() == id) return list()->item(i);
        return nullptr;
    }

private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        loadFonts();
    }
    void init() {
        m_page = std::make_unique<GlossaryPage>(shipped(), nullptr);
        m_page->setTheme(themeFor(ThemeKind::Light), 1);
        m_page->setSelection({});
        m_page->resize(1166, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
    }
    void cleanup() { m_page.reset(); }

    void everyTermOfTheFile() {
        const QJsonArray terms = fileOf("glossary");
        QVERIFY(terms.size() >= 90);
        for (const QJsonValue& term : terms) {
            const QString id = term[u"id"].toString();
            QVERIFY2(item(id), qPrintable(id));
            const QString detail = termDetail(shipped(), id).html;
            QVERIFY2(plain(detail).contains(plain(term[u"definition"].toString())), qPrintable(id));
            for (const QJsonValue& also : term[u"see_also"].toArray())
                QVERIFY2(detail.contains(QStringLiteral("\"term:%1\"").arg(also.toString())), qPrintable(id));
        }
        QVERIFY(termDetail(shipped(), QStringLiteral("nonsense")).html.isEmpty());
        // By the alphabet, under their letters.
        QString before;
        for (int i = 0; i < list()->count(); ++i) {
            const QListWidgetItem* one = list()->item(i);
            if (one->text() == QLatin1String("Rating scales")) break;
            if (one->data(Qt::UserRole).toString().isEmpty()) continue;
            QVERIFY2(before.isEmpty() || QString::localeAwareCompare(before, one->text()) < 0, qPrintable(one->text()));
            before = one->text();
        }
    }

    /// Ranges, cut-offs, bands and who drew them, as the file has them.
    void everyScaleOfTheFile() {
        for (const QJsonValue& value : fileOf("scales")) {
            const QJsonObject scale = value.toObject();
            const QString id = scale[u"id"].toString();
            QVERIFY2(item(id), qPrintable(id));
            const QString html = termDetail(shipped(), id).html, words = plain(html);
            QVERIFY2(words.contains(QStringLiteral("%1 to %2")
                                        .arg(scale[u"range"][u"min"].toInt())
                                        .arg(scale[u"range"][u"max"].toInt())),
                     qPrintable(id));
            QVERIFY2(words.contains(scale[u"higher_is"].toString()), qPrintable(id));
            for (const QJsonValue& cut : scale[u"remission"].toArray()) {
                const int at = cut[u"value"].toInt();
                const QString expected = cut[u"op"].toString() == QLatin1String("at-most")
                                             ? QStringLiteral("%1 or less").arg(at)
                                             : QStringLiteral("Less than %1").arg(at);
                QVERIFY2(words.contains(expected), qPrintable(id + expected));
                QVERIFY2(words.contains(plain(cut[u"used_in"].toString())), qPrintable(id));
                QVERIFY2(words.contains(plain(cut[u"source"][u"document"].toString())), qPrintable(id));
            }
            for (const QJsonValue& band : scale[u"severity"].toArray()) {
                QVERIFY2(words.contains(band[u"label"].toString()), qPrintable(id));
                QVERIFY2(words.contains(QString::number(band[u"upper"].toInt())), qPrintable(id));
            }
            for (const QJsonValue& change : scale[u"mcid"].toArray()) {
                QVERIFY2(words.contains(change[u"unit"].toString()), qPrintable(id));
                if (!change[u"source"][u"read"].toBool())
                    QVERIFY2(html.contains(QStringLiteral("‡")), qPrintable(id)); // unread is marked
            }
        }
    }

    void searchByNameAndByMeaning() {
        auto* field = qobject_cast<QLineEdit*>(m_page->searchField());
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("relaps"));
        QCOMPARE(m_page->shown(), QStringLiteral("relapse"));
        QVERIFY(item(QStringLiteral("nmda"))->isHidden());
        field->clear();
        QTest::keyClicks(field, QStringLiteral("zzz"));
        bool said = false;
        for (const QLabel* label : m_page->findChildren<QLabel*>())
            said |= label->text().contains(QStringLiteral("No term says “zzz”"));
        QVERIFY(said);
        field->clear();
        QVERIFY(!item(QStringLiteral("nmda"))->isHidden());
    }

    void keysWalkTheList() {
        list()->setFocus();
        list()->setCurrentItem(item(QStringLiteral("remission")));
        QCOMPARE(m_page->shown(), QStringLiteral("remission"));
        QSignalSpy changed(m_page.get(), &Page::viewStateChanged);
        QTest::keyClick(list(), Qt::Key_Down);
        QVERIFY(m_page->shown() != QStringLiteral("remission"));
        QCOMPARE(changed.size(), 1);
        QVERIFY(text()->toPlainText().startsWith(list()->currentItem()->text().left(4)));
        // Where the letter changes, the heading is stepped over.
        list()->setCurrentItem(item(QStringLiteral("athf")));
        for (int i = 0; i < 6; ++i) QTest::keyClick(list(), Qt::Key_Down);
        QVERIFY(!list()->currentItem()->data(Qt::UserRole).toString().isEmpty());
    }

    void seeAlsoStaysOnThePage() {
        list()->setCurrentItem(item(QStringLiteral("nmda")));
        list()->setCurrentItem(item(QStringLiteral("trd")));
        QSignalSpy intent(m_page.get(), &Page::intent);
        emit text()->anchorClicked(QUrl(QStringLiteral("term:staging")));
        QCOMPARE(m_page->shown(), QStringLiteral("staging"));
        QVERIFY(intent.isEmpty());
        QCOMPARE(list()->currentItem(), item(QStringLiteral("staging")));
        emit text()->anchorClicked(QUrl(QStringLiteral("page:about")));
        QCOMPARE(intent.size(), 1);
    }

    void termsAreLinkedOnce() {
        const TermLinks links(shipped());
        const QString html = links.linked(QStringLiteral(
            "<p>Remission after remission; partial response, then response. NMDA receptor, <b>relapse</b>.</p>"));
        QCOMPARE(html.count(QStringLiteral("term:remission")), 1);
        QVERIFY(html.startsWith(QStringLiteral("<p><a href=\"term:remission\"")));
        QVERIFY(html.contains(
            QStringLiteral(">partial response</a>, then <a href=\"term:response\""))); // the longer one first
        QVERIFY(html.contains(QStringLiteral("title=\"Remission: ")));
        QVERIFY(!html.contains(QStringLiteral("term:relapse"))); // bold stays as it is
        QVERIFY(html.contains(QStringLiteral("term:nmda")));
        // Within links, headings and attributes nothing changes, and the words stay the same.
        const QString kept =
            QStringLiteral("<h2>Remission</h2><a href=\"study:remission\" title=\"remission\">remission</a>");
        QCOMPARE(links.linked(kept), kept);
        QCOMPARE(links.linked(QStringLiteral("<p>remission</p>"), QStringLiteral("remission")),
                 QStringLiteral("<p>remission</p>"));
        // Parts of words and other cases of abbreviations are other words.
        QVERIFY(!links.linked(QStringLiteral("<p>unresponsive, nonremission</p>")).contains(QStringLiteral("term:")));
        QVERIFY(!links.linked(QStringLiteral("<p>rems of sleep</p>")).contains(QStringLiteral("term:rems")));
        QVERIFY(links.linked(QStringLiteral("<p>a REMS</p>")).contains(QStringLiteral("term:rems")));
        for (const Treatment& treatment : shipped().treatments) {
            const QString plainHtml = treatmentDetail(shipped(), treatment).html;
            QCOMPARE(plain(links.linked(plainHtml)), plain(plainHtml)); // not a letter is lost or added
        }
    }

    void viewStateComesBack() {
        list()->setCurrentItem(item(QStringLiteral("MADRS")));
        const QJsonObject state = m_page->viewState();
        GlossaryPage other(shipped(), nullptr);
        QSignalSpy silent(&other, &Page::viewStateChanged);
        other.setViewState(state);
        QCOMPARE(other.viewState(), state);
        other.setViewState({{QStringLiteral("term"), QStringLiteral("nonsense")}});
        QCOMPARE(other.viewState(), state);
        QVERIFY(silent.isEmpty());
    }
};

QTEST_MAIN(TestGlossaryPage)
#include "tst_glossarypage.moc"
