// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The pathway page on the real library, by clicks and keys: what a person answers, what they see change, what they may
// take home, and that nothing of it is left behind.

#include "charts/graphview.h"
#include "figure/format.h"
#include "pages/pathway/compareprofiles.h"
#include "pages/pathway/crisispanel.h"
#include "pages/pathway/optionsview.h"
#include "pages/pathway/pathwaypage.h"
#include "pages/pathway/pathwayview.h"
#include "pages/pathway/profilepanel.h"
#include "pages/pathway/questionrow.h"
#include "shell/application.h"
#include "shell/detailpane.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QComboBox>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace trd;

namespace {

const QString libraryFile = QStringLiteral(TRD_BINARY_DIR "/bin/evidence.sqlite");

} // namespace

class TestPathwayPage : public QObject {
    Q_OBJECT

    QTemporaryDir m_scratch;
    std::unique_ptr<Evidence> m_evidence;
    std::unique_ptr<MainWindow> m_window;

    PathwayPage* page() const { return static_cast<PathwayPage*>(m_window->page(QStringLiteral("pathway"))); }
    ProfileSession* session() const { return page()->session(); }
    template <class Widget> Widget* child(const char* name) const {
        auto* found = page()->findChild<Widget*>(QString::fromLatin1(name));
        if (!found) qFatal("no %s", name);
        return found;
    }
    void click(const char* name) const {
        auto* button = child<QAbstractButton>(name);
        QVERIFY2(button->isVisible(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void view(int at) const {
        const auto segments = page()->findChild<QWidget*>(QStringLiteral("segments"))->findChildren<QToolButton*>();
        QTest::mouseClick(segments[at], Qt::LeftButton);
    }
    /// Takes an answer in its own row, as a click does.
    void clickYesNo(const char* item, int place) const {
        auto* row = page()->profile()->row(QString::fromLatin1(item));
        page()->profile()->ask(QString::fromLatin1(item));
        QApplication::processEvents();
        const auto buttons = row->findChildren<QToolButton*>();
        const auto segments = std::ranges::count_if(
            buttons, [](const QToolButton* button) { return button->property("segment").toBool(); });
        QCOMPARE(segments, 3);
        for (QToolButton* button : buttons)
            if (button->property("segment").toBool() && place-- == 0) QTest::mouseClick(button, Qt::LeftButton);
    }
    int rowOf(const char* treatment) const {
        const OptionsModel* model = page()->options()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            if (const Option* option = model->option(row); option && option->treatment == QLatin1String(treatment))
                return row;
        return -1;
    }
    /// The heading under which a treatment stands.
    QString headingOver(const char* treatment) const {
        const OptionsModel* model = page()->options()->model();
        int row = rowOf(treatment);
        while (row > 0 && !model->isHeading(row)) --row;
        return model->index(row, 0).data().toString();
    }
    void clickCell(const char* treatment, int column) const {
        QTableView* table = page()->options()->table();
        const QModelIndex index = table->model()->index(rowOf(treatment), column);
        table->scrollTo(index);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
    }
    /// Starts an example from the menu that stands over every view.
    void chooseExample(int number) const {
        child<QToolButton>("example-menu")->menu()->actions()[number - 1]->trigger();
        QApplication::processEvents();
    }
    static QString plain(QString text) {
        return text.replace(QChar::Nbsp, QLatin1Char(' ')).replace(QChar(0x202f), QLatin1Char(' '));
    }
    QString detailText() const { return plain(m_window->detailPane()->text()->toPlainText()); }

private slots:
    void initTestCase() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_scratch.path());
        prepareApplication(*qApp);
        auto opened = openLibrary(libraryFile);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().sentence()));
        m_evidence = std::make_unique<Evidence>(std::move(opened).value());
    }

    void init() {
        QSettings().clear();
        m_window = std::make_unique<MainWindow>(*m_evidence, libraryFile);
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->showPage(QStringLiteral("pathway"));
        QApplication::processEvents();
    }

    void cleanup() { m_window.reset(); }

    void examplesStandFirstAndAnOwnProfileIsOneClickFurther() {
        QVERIFY(!session()->state().started);
        QVERIFY(child<QLabel>("intended-use")->text().contains(QStringLiteral("supports, it does not decide")));
        QVERIFY(!page()->options()->isVisible());
        for (int number = 1; number <= 8; ++number)
            QVERIFY(child<QAbstractButton>(qPrintable(QStringLiteral("example-%1").arg(number)))->isVisible());
        click("own-profile");
        QVERIFY(session()->state().started);
        QVERIFY(session()->profile().isEmpty());
        QVERIFY(page()->pathway()->isVisible());
        QCOMPARE(child<QLabel>("profile-count")->text(), QStringLiteral("0 of 61 answered"));
        // Every answer is unknown at first, in every editor.
        for (const ProfileItem& item : session()->knowledge().form.items()) {
            const auto* row = page()->profile()->row(item.id);
            QVERIFY2(row, qPrintable(item.id));
            if (const auto* box = row->findChild<QComboBox*>()) QCOMPARE(box->currentIndex(), 0);
            if (const auto* number = row->findChild<QSpinBox*>()) QCOMPARE(number->value(), number->minimum());
        }
    }

    void anExampleFillsTheProfileAndTheStatusesAreCores() {
        click("example-2");
        QCOMPARE(session()->state().title, QStringLiteral("Two failures, partial response"));
        view(1);
        const OptionsModel* model = page()->options()->model();
        const std::vector<Option> expected = options(session()->knowledge(), session()->profile());
        int listed = 0;
        for (int row = 0; row < model->rowCount(); ++row) {
            const Option* shown = model->option(row);
            if (!shown) continue;
            ++listed;
            const auto core = std::ranges::find(expected, shown->treatment, &Option::treatment);
            QVERIFY(core != expected.end());
            QVERIFY(shown->status == core->status);
            const QString heading = headingOver(qPrintable(shown->treatment));
            QVERIFY2(heading.contains(statusText(core->standing(), core->isTrialExclusion()), Qt::CaseInsensitive),
                     qPrintable(heading));
        }
        QCOMPARE(listed, static_cast<int>(expected.size()));
        QCOMPARE(listed, 38);
    }

    void answersByClickMoveTheOptions() {
        click("own-profile");
        view(1);
        QVERIFY(headingOver("rtms").startsWith(statusText(Status::Depends, false)));
        clickYesNo("metal-in-head", 1);
        QVERIFY(session()->profile().has(QStringLiteral("metal-in-head"), QStringLiteral("yes")));
        QVERIFY(headingOver("rtms").startsWith(statusText(Status::RuledOut, false)));
        clickYesNo("metal-in-head", 0);
        QVERIFY(!session()->profile().answer(QStringLiteral("metal-in-head")));
        QVERIFY(headingOver("rtms").startsWith(statusText(Status::Depends, false)));
    }

    void answersByKeyboard() {
        click("own-profile");
        page()->profile()->ask(QStringLiteral("failed-adequate-trials"));
        auto* number = page()->profile()->row(QStringLiteral("failed-adequate-trials"))->findChild<QSpinBox*>();
        QVERIFY(number->hasFocus());
        number->selectAll();
        QTest::keyClicks(number, QStringLiteral("3"));
        QTest::keyClick(number, Qt::Key_Return);
        QVERIFY(session()->profile().answer(QStringLiteral("failed-adequate-trials")) == Answer(3.0));
        // A choice: Down from "not known" to the first answer.
        page()->profile()->ask(QStringLiteral("current-response"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QVERIFY(session()->profile().has(QStringLiteral("current-response"), QStringLiteral("none")) ||
                session()->profile().answer(QStringLiteral("current-response")));
        // Yes and no: the arrows walk, space takes.
        page()->profile()->ask(QStringLiteral("adherence-confirmed"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        if (!session()->profile().answer(QStringLiteral("adherence-confirmed")))
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(session()->profile().has(QStringLiteral("adherence-confirmed"), QStringLiteral("yes")));
        QCOMPARE(session()->answeredCount(), 3);
        // The help of the question at hand stands beneath.
        QCOMPARE(child<QLabel>("profile-help")->text(),
                 session()->knowledge().form.item(QStringLiteral("adherence-confirmed"))->help);
    }

    void undoTakesAnAnswerBackAndNotThePage() {
        click("example-3");
        const Profile before = session()->profile();
        clickYesNo("uncontrolled-hypertension", 2);
        QVERIFY(session()->profile() != before);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(session()->profile() == before);
        QCOMPARE(m_window->place().page, QStringLiteral("pathway"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(session()->profile() != before);
    }

    void clearAllStartsAnew() {
        click("example-5");
        click("crisis-go-on");
        QVERIFY(session()->answeredCount() > 5);
        click("profile-clear");
        QVERIFY(session()->profile().isEmpty());
        QVERIFY(!page()->findChild<CrisisPanel*>()->isVisible());
        QVERIFY(!child<QAbstractButton>("profile-clear")->isEnabled());
        QVERIFY(session()->state().title.isEmpty()); // what is left is no worked example
    }

    void dangerStandsBeforeAnyList() {
        click("own-profile");
        view(1);
        QVERIFY(page()->options()->isVisible());
        // The two questions of danger are asked before all else.
        const std::vector<Question>& questions = session()->questions();
        QCOMPARE(questions[0].item, QString(suicidalIntentItem));
        QCOMPARE(questions[1].item, QString(notEatingItem));
        QTRY_VERIFY(child<QToolButton>("next-answer-0")->isVisible());
        QTest::mouseClick(child<QToolButton>("next-answer-0"), Qt::LeftButton);
        QVERIFY(isCrisis(session()->profile()));
        auto* panel = page()->findChild<CrisisPanel*>();
        QVERIFY(panel->isVisible());
        QVERIFY(!page()->options()->isVisible() && !page()->pathway()->isVisible());
        QStringList said;
        for (const QLabel* label : panel->findChildren<QLabel*>()) said << label->text();
        QVERIFY(said.join(QLatin1Char(' ')).contains(QStringLiteral("Do not use this program for this")));
        click("crisis-go-on");
        QVERIFY(page()->options()->isVisible());
        QVERIFY(child<QLabel>("pathway-danger")->isVisible());
        // A danger that is answered anew is said anew.
        session()->answer(suicidalIntentItem, QStringLiteral("no"));
        QVERIFY(!child<QLabel>("pathway-danger")->isVisible());
        m_window->open(QStringLiteral("option:ect"));
        QVERIFY(m_window->detailPane()->isVisible());
        session()->answer(notEatingItem, QStringLiteral("yes"));
        QVERIFY(panel->isVisible());
        // The card that was open is put away too.
        QTRY_VERIFY(!m_window->detailPane()->isVisible());
    }

    void anotherDangerIsAnotherWarning() {
        click("example-4");
        auto* panel = page()->findChild<CrisisPanel*>();
        QVERIFY(panel->isVisible());
        QVERIFY(!child<QToolButton>("pathway-export")->isEnabled());
        click("crisis-go-on");
        QVERIFY(!panel->isVisible());
        QVERIFY(child<QToolButton>("pathway-export")->isEnabled());
        // Another case with a danger of its own.
        chooseExample(5);
        QVERIFY(session()->inCrisis());
        QVERIFY(panel->isVisible());
        QVERIFY(page()->detail(QStringLiteral("option:ect")).html.isEmpty());
        click("crisis-go-on");
        // Back into the other case, and forth again.
        session()->undo();
        QVERIFY(panel->isVisible());
        click("crisis-go-on");
        session()->redo();
        QVERIFY(panel->isVisible());
        click("crisis-go-on");
        // The same example once more is another start.
        chooseExample(5);
        QVERIFY(panel->isVisible());
        // A second danger beside one that was read.
        session()->startOwn();
        session()->answer(suicidalIntentItem, QStringLiteral("yes"));
        click("crisis-go-on");
        session()->answer(QStringLiteral("pregnancy"), QStringLiteral("pregnant"));
        QVERIFY(!panel->isVisible());
        session()->answer(notEatingItem, QStringLiteral("yes"));
        QVERIFY(panel->isVisible());
    }

    void theWarningTakesTheKeys() {
        click("own-profile");
        clickYesNo("suicidal-intent", 1);
        QVERIFY(session()->inCrisis());
        auto* panel = page()->findChild<CrisisPanel*>();
        QVERIFY(panel->hasFocus());
        QVERIFY(!panel->accessibleName().isEmpty() && !panel->accessibleDescription().isEmpty());
        QTest::keyClick(panel, Qt::Key_Tab);
        QVERIFY(child<QToolButton>("crisis-correct")->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(child<QToolButton>("crisis-go-on")->hasFocus());
    }

    void theAnswerIsFoundAgainInANarrowWindow() {
        m_window->resize(640, 700);
        QApplication::processEvents();
        click("example-4");
        auto* panel = page()->findChild<CrisisPanel*>();
        QVERIFY(panel->isVisible());
        if (page()->profile()->isVisible()) QSKIP("the window does not get narrow here");
        click("crisis-correct");
        QApplication::processEvents();
        QVERIFY(page()->profile()->isVisible());
        QVERIFY(child<QLabel>("pathway-danger")->isVisible());
        QVERIFY(!page()->options()->isVisible() && !page()->pathway()->isVisible());
        auto* row = page()->profile()->row(suicidalIntentItem);
        QVERIFY(row->isVisible() && row->isAncestorOf(QApplication::focusWidget()));
        // Folded again, the warning stands there again.
        click("profile-fold");
        QVERIFY(panel->isVisible());
    }

    void aDoubleClickAnswersOneQuestion() {
        click("own-profile");
        const auto no = [this]() -> QToolButton* {
            for (int at = 0; at < 4; ++at)
                if (auto* button = page()->findChild<QToolButton*>(QStringLiteral("next-answer-%1").arg(at));
                    button && button->isVisible() && button->property("answer") == QLatin1String("no"))
                    return button;
            return nullptr;
        };
        const auto asks = [this](QLatin1StringView item) {
            const auto labels = child<QWidget>("next-question")->findChildren<QLabel*>();
            return std::ranges::any_of(labels, [&](const QLabel* label) {
                return label->text() == session()->knowledge().form.item(item)->prompt;
            });
        };
        QTRY_VERIFY(no() && asks(suicidalIntentItem));
        QTest::mouseClick(no(), Qt::LeftButton);
        QVERIFY(session()->profile().has(suicidalIntentItem, QStringLiteral("no")));
        QTRY_VERIFY(asks(notEatingItem));
        QTest::mouseClick(no(), Qt::LeftButton);
        QVERIFY(!session()->profile().answer(notEatingItem));
        QTest::mouseDClick(no(), Qt::LeftButton);
        QVERIFY(!session()->profile().answer(notEatingItem));
        QTest::keyClick(no(), Qt::Key_Space);
        QVERIFY(!session()->profile().answer(notEatingItem));
        QTest::qWait(1600);
        QTest::mouseClick(no(), Qt::LeftButton);
        QVERIFY(session()->profile().has(notEatingItem, QStringLiteral("no")));
    }

    void whatIsTakenHomeSaysTheDanger() {
        click("example-4");
        click("crisis-go-on");
        const auto written = [this](const char* name) {
            QFile file(m_scratch.filePath(QString::fromLatin1(name)));
            if (!page()->exportTo(file.fileName()) || !file.open(QIODevice::ReadOnly)) return QString();
            return QString::fromUtf8(file.readAll());
        };
        QVERIFY(written("danger.csv").contains(crisisWords()));
        QVERIFY(page()->pathway()->figure().caution.contains(crisisWords()));
        const QString drawing = written("danger.svg");
        QVERIFY(drawing.contains(QStringLiteral("Life may be at risk now")));
        // A drawing is passed on: no answer stands in it.
        QVERIFY(!drawing.contains(QStringLiteral("Answers: ")));
        QVERIFY(!drawing.contains(QStringLiteral("No question is answered")));
        // A pinned profile brings its danger with it.
        click("pin");
        session()->startOwn();
        view(3);
        QVERIFY(static_cast<QTextBrowser*>(child<QWidget>("compare-text"))->toPlainText().contains(crisisWords()));
        // What was unpinned gives its place to no other.
        session()->pin();
        click("unpin-0");
        QVERIFY(!static_cast<QTextBrowser*>(child<QWidget>("compare-text"))->toPlainText().contains(crisisWords()));
        QCOMPARE(child<QComboBox>("compare-left")->currentIndex(), -1);
    }

    void silenceIsNoFitness() {
        click("own-profile");
        view(1);
        const OptionsModel* model = page()->options()->model();
        for (const char* treatment : {"ketamine-sc", "ketamine-im", "ketamine-intranasal"}) {
            const QString said = model->index(rowOf(treatment), 0).data(OptionsModel::SummaryRole).toString();
            QVERIFY2(said.contains(QStringLiteral("silence is not fitness")), qPrintable(said));
            QVERIFY2(!said.contains(QStringLiteral("Nothing found against")), qPrintable(said));
            QVERIFY(page()
                        ->detail(QLatin1String("option:") + QLatin1String(treatment))
                        .html.contains(QStringLiteral("silence is not fitness")));
        }
        for (const char* treatment : {"ketamine-iv", "rtms", "psilocybin"})
            QVERIFY(!model->index(rowOf(treatment), 0)
                         .data(OptionsModel::SummaryRole)
                         .toString()
                         .contains(QStringLiteral("silence is not fitness")));
        // The most restrictive first, here as everywhere.
        std::vector<Status> order;
        for (int row = 0; row < model->rowCount(); ++row)
            if (const Option* option = model->option(row)) order.push_back(option->status);
        QVERIFY(std::ranges::is_sorted(order));
    }

    void whatIsOpenIsSaidWhateverHolds() {
        int both = 0;
        for (int number = 1; number <= 8; ++number) {
            if (number == 1)
                click("example-1");
            else
                chooseExample(number);
            for (const Option& option : session()->options()) {
                const QString said = optionSummary(session()->knowledge(), option);
                QCOMPARE(said.contains(QStringLiteral("Still to ask")), !option.open.isEmpty());
                both += option.status == Status::Prerequisite && !option.open.isEmpty();
            }
        }
        QVERIFY(both > 0);
    }

    void exclusionsAreNoContraindications() {
        click("example-4");
        click("crisis-go-on");
        view(1);
        const OptionsModel* model = page()->options()->model();
        const Option* option = model->option(rowOf("psilocybin"));
        QVERIFY(option->status == Status::RuledOut && option->isTrialExclusion());
        int row = rowOf("psilocybin");
        while (!model->isHeading(row)) --row;
        QVERIFY(model->index(row, 0).data().toString().contains(QStringLiteral("xcluded from the trials")));
        const QString card = page()->detail(QStringLiteral("option:psilocybin")).html;
        QVERIFY(card.contains(statusText(Status::RuledOut, true)));
        QVERIFY(!card.contains(QStringLiteral("A contraindication holds")));
        for (const GraphNode& node : page()->pathway()->figure().nodes) {
            const auto place = session()->knowledge().graph.indexOf(node.id);
            const QStringList& named = session()->knowledge().graph.nodes[*place].treatments;
            if (!named.contains(QStringLiteral("psilocybin"))) continue;
            QVERIFY2(node.spoken.contains(QStringLiteral("outside the trials")), qPrintable(node.spoken));
        }
    }

    void aJurisdictionSaysWhatHoldsThere() {
        click("own-profile");
        view(1);
        const auto where = [this](const char* treatment) {
            return page()->options()->model()->index(rowOf(treatment), OptionsModel::Where).data().toString();
        };
        session()->answer(jurisdictionItem, QStringLiteral("germany"));
        QVERIFY(where("psilocybin").contains(QStringLiteral("limited, see card")));
        QVERIFY(where("esketamine-intranasal").contains(QStringLiteral("2019")));
        session()->answer(jurisdictionItem, QStringLiteral("eu-other"));
        QCOMPARE(where("psilocybin"), QStringLiteral("not recorded"));
        QVERIFY(!page()->detail(QStringLiteral("option:psilocybin")).html.contains(QStringLiteral("Germany only")));
        QVERIFY(where("esketamine-intranasal").contains(QStringLiteral("2019")));
        QVERIFY(session()->answer(jurisdictionItem, QStringLiteral("other")));
        for (const char* treatment : {"psilocybin", "esketamine-intranasal", "rtms"})
            QCOMPARE(where(treatment), QStringLiteral("not recorded"));
        QVERIFY(page()->detail(QStringLiteral("option:rtms")).html.contains(QStringLiteral("Not recorded")));
        // What an entry holds for goes with it.
        session()->answer(jurisdictionItem, QStringLiteral("australia"));
        QVERIFY(where("mdma").contains(QStringLiteral("limited, see card")));
        const QString file = m_scratch.filePath(QStringLiteral("where.csv"));
        QVERIFY(page()->exportTo(file));
        QFile table(file);
        QVERIFY(table.open(QIODevice::ReadOnly));
        QVERIFY(table.readAll().contains("post-traumatic stress disorder only"));
        // A jurisdiction that was chosen finds room at the common size, and beside a card.
        QVERIFY(!page()->options()->table()->isColumnHidden(OptionsModel::Where));
        m_window->open(QStringLiteral("option:mdma"));
        QApplication::processEvents();
        QVERIFY(!page()->options()->table()->isColumnHidden(OptionsModel::Where));
    }

    void aChangedExampleSaysSo() {
        click("example-2");
        const QString title = session()->state().title, teaches = session()->state().teaches;
        QVERIFY(child<QLabel>("pathway-subtitle")->text().contains(teaches));
        session()->answer(QStringLiteral("metal-in-head"), QStringLiteral("yes"));
        QCOMPARE(session()->name(), title + QStringLiteral(" (changed)"));
        QVERIFY(!child<QLabel>("pathway-subtitle")->text().contains(teaches));
        QVERIFY(child<QLabel>("pathway-subtitle")->text().contains(QStringLiteral("(changed)")));
        session()->undo();
        QCOMPARE(session()->name(), title);
        QVERIFY(child<QLabel>("pathway-subtitle")->text().contains(teaches));
    }

    void aFaultyPathwayIsSaidAndTheProgramGoesOn() {
        Evidence faulty = *m_evidence;
        faulty.index();
        QJsonArray rules = faulty.knowledge.value(QStringLiteral("rules")).toArray();
        QJsonObject rule = rules[0].toObject();
        rule.insert(QStringLiteral("treatment"), QStringLiteral("moonlight"));
        rules[0] = rule;
        faulty.knowledge.insert(QStringLiteral("rules"), rules);
        PathwayPage page(faulty, nullptr);
        page.setSelection(Selection());
        page.setTheme(themeFor(ThemeKind::Light), 1);
        page.show();
        const auto* fault = page.findChild<QLabel*>(QStringLiteral("pathway-fault"));
        QVERIFY(fault && fault->isVisible());
        QVERIFY2(fault->text().contains(QStringLiteral("moonlight")), qPrintable(fault->text()));
        QVERIFY(fault->text().contains(QStringLiteral("rules")));
        QVERIFY(page.detail(QStringLiteral("option:ect")).html.isEmpty());
    }

    void whyNotShowsRuleAndSource() {
        click("own-profile");
        session()->answer(QStringLiteral("aneurysm-or-avm"), QStringLiteral("yes"));
        view(1);
        QCOMPARE(page()->options()->model()->index(rowOf("esketamine-intranasal"), OptionsModel::Why).data().toString(),
                 QStringLiteral("why not?"));
        clickCell("esketamine-intranasal", OptionsModel::Why);
        QCOMPARE(m_window->place().detail, QStringLiteral("why:esketamine-intranasal"));
        const Rule& rule = *session()->knowledge().rule(QStringLiteral("esk-aneurysm"));
        QVERIFY(detailText().contains(rule.reason));
        QVERIFY(detailText().contains(QStringLiteral("esk-aneurysm")));
        QVERIFY(detailText().contains(rule.source.document));
        QVERIFY(detailText().contains(rule.source.locator));
        QVERIFY(detailText().contains(readWords(rule.source)));
        // The address is text, never a link.
        QVERIFY(!m_window->detailPane()->text()->toHtml().contains(QStringLiteral("href=\"") + rule.source.url));
        // An answer changes what the open pane says.
        session()->answer(QStringLiteral("aneurysm-or-avm"), QStringLiteral("no"));
        QTRY_VERIFY(!detailText().contains(rule.reason));
    }

    void aCardSaysWhatTheEvidenceSays() {
        click("example-3");
        view(1);
        clickCell("esketamine-intranasal", OptionsModel::Treatment);
        QCOMPARE(m_window->place().detail, QStringLiteral("option:esketamine-intranasal"));
        const auto found = optionEvidence(*m_evidence, Selection());
        const OptionEvidence& evidence = found[QStringLiteral("esketamine-intranasal")];
        QVERIFY(evidence.response());
        QVERIFY(detailText().contains(plain(percentText(evidence.response()->rate))));
        QVERIFY(detailText().contains(plain(percentRange(evidence.response()->lower, evidence.response()->upper))));
        for (const char* part : {"How often", "How fast", "At what price", "Where", "Check first"})
            QVERIFY2(detailText().contains(QLatin1String(part)), part);
        QVERIFY(detailText().contains(QStringLiteral("a description, not a comparison")));
        // Jurisdiction switches what is said of approval.
        QVERIFY(page()->options()->model()->headerData(OptionsModel::Where, Qt::Horizontal, Qt::DisplayRole) ==
                QStringLiteral("Approved in"));
        auto* box = child<QComboBox>("jurisdiction");
        box->setCurrentIndex(box->findData(QStringLiteral("us")));
        QVERIFY(session()->profile().has(jurisdictionItem, QStringLiteral("us")));
        QCOMPARE(
            page()->options()->model()->headerData(OptionsModel::Where, Qt::Horizontal, Qt::DisplayRole).toString(),
            QStringLiteral("United States"));
        QTRY_VERIFY(detailText().contains(QStringLiteral("United States: approved")));
        QTRY_VERIFY(!detailText().contains(QStringLiteral("European Union:")));
    }

    void silenceIsMarked() {
        click("own-profile");
        view(1);
        const OptionsModel* model = page()->options()->model();
        const QString silent =
            model->index(rowOf("riluzole"), OptionsModel::Treatment).data(OptionsModel::SummaryRole).toString();
        QVERIFY2(silent.contains(QStringLiteral("silence is not fitness")), qPrintable(silent));
        for (int row = 0; row < model->rowCount(); ++row) {
            const Option* option = model->option(row);
            if (!option) continue;
            const bool without = model->evidenceOf(option->treatment).studiesInLibrary == 0;
            QCOMPARE(model->index(row, 0)
                         .data(OptionsModel::SummaryRole)
                         .toString()
                         .contains(QStringLiteral("No study in the library")),
                     without);
        }
    }

    void aReaderSortsWithinTheStatus() {
        click("example-2");
        view(1);
        QTableView* table = page()->options()->table();
        QHeaderView* header = table->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(OptionsModel::Rate) + 10, header->height() / 2));
        QCOMPARE(page()->options()->sortColumn(), QStringLiteral("rate"));
        const OptionsModel* model = page()->options()->model();
        double last = 2;
        Status status = Status::Fits;
        for (int row = 0; row < model->rowCount(); ++row) {
            const Option* option = model->option(row);
            if (!option || option->status != status) last = 2;
            if (!option) continue;
            status = option->status;
            const RateGroup* group = model->evidenceOf(option->treatment).response();
            const double rate = group ? group->rate : -1;
            QVERIFY(rate <= last);
            last = rate;
        }
        QVERIFY(model->headerData(OptionsModel::Rate, Qt::Horizontal, Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("not a comparison")));
        // The order is part of the view, the answers are not.
        const QByteArray state = QJsonDocument(page()->viewState()).toJson();
        QVERIFY(state.contains("rate"));
        for (const ProfileItem& item : session()->knowledge().form.items()) QVERIFY(!state.contains(item.id.toUtf8()));
    }

    void theListIsWalkedByKeys() {
        click("example-2");
        view(1);
        QTableView* table = page()->options()->table();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(rowOf("ect"), OptionsModel::Treatment));
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(m_window->place().detail, QStringLiteral("option:ect"));
        const QString spoken = table->currentIndex().data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(QStringLiteral("ECT")) || spoken.contains(QStringLiteral("lectroconvulsive")));
        QVERIFY(spoken.contains(statusText(page()->options()->model()->option(rowOf("ect"))->status, false)));
        // What is looked at stays looked at when an answer moves it.
        session()->answer(QStringLiteral("raised-intracranial-pressure"), QStringLiteral("yes"));
        QCOMPARE(page()->options()->model()->option(table->currentIndex().row())->treatment, QStringLiteral("ect"));
    }

    void openItemsAreAnsweredFromTheCard() {
        click("own-profile");
        m_window->open(QStringLiteral("option:rtms"));
        QVERIFY(detailText().contains(QStringLiteral("Still to ask")));
        m_window->open(QStringLiteral("answer:metal-in-head=no"));
        QVERIFY(session()->profile().has(QStringLiteral("metal-in-head"), QStringLiteral("no")));
        // Neither the link nor the answer is a step of history.
        QCOMPARE(m_window->place().detail, QStringLiteral("option:rtms"));
        m_window->open(QStringLiteral("ask:can-attend-daily"));
        QVERIFY(page()->profile()->row(QStringLiteral("can-attend-daily"))->isAncestorOf(QApplication::focusWidget()));
    }

    void theWalkGoesByButtonsAndKeys() {
        click("example-3");
        PathwayView* pathway = page()->pathway();
        const PathwayGraph& graph = session()->knowledge().graph;
        // Before the walk all of it is lit.
        QCOMPARE(pathway->currentNode(), QString());
        QCOMPARE(pathway->graph()->current(), QString());
        QVERIFY(!child<QToolButton>("walk-back")->isVisible());
        const std::vector<WalkStep> steps = walkingOrder(graph, session()->walk());
        click("walk-next");
        QCOMPARE(pathway->currentNode(), graph.nodes[graph.start].id);
        QCOMPARE(pathway->graph()->current(), graph.nodes[graph.start].id);
        QVERIFY(!child<QToolButton>("walk-back")->isEnabled());
        click("walk-next");
        QCOMPARE(pathway->currentNode(), graph.nodes[steps[1].node].id);
        pathway->graph()->setFocus();
        QTest::keyClick(pathway->graph(), Qt::Key_PageDown);
        QCOMPARE(pathway->currentNode(), graph.nodes[steps[2].node].id);
        QTest::keyClick(pathway->graph(), Qt::Key_PageUp);
        QCOMPARE(pathway->currentNode(), graph.nodes[steps[1].node].id);
        QVERIFY(child<QLabel>("walk-step")->text().contains(graph.nodes[steps[1].node].label));
        // Every reached node is a step, each from one that an open way leads from.
        for (std::size_t node = 0; node < graph.nodes.size(); ++node)
            QCOMPARE(std::ranges::find(steps, node, &WalkStep::node) != steps.end(),
                     session()->walk().nodes[node] != Reach::Not);
        for (std::size_t at = 1; at < steps.size(); ++at) {
            QVERIFY(steps[at].from && *steps[at].from < at);
            const auto leads = [&](std::size_t way) {
                return graph.edges[way].to == steps[at].node && session()->walk().ways[way] != Reach::Not;
            };
            QVERIFY(std::ranges::any_of(graph.outgoing(steps[*steps[at].from].node), leads));
        }
        click("walk-end");
        QCOMPARE(pathway->graph()->current(), QString());
    }

    void theGraphFollowsTheAnswersAndOpensDetails() {
        click("own-profile");
        GraphView* graph = page()->pathway()->graph();
        const auto statusesAt = [&](const char* node) {
            return graph->figure()
                .nodes[*graph->figure().nodeAt(QStringLiteral("node:") + QLatin1String(node))]
                .statuses;
        };
        QCOMPARE(statusesAt("rtms").front().standing == Status::Depends, true);
        session()->answer(QStringLiteral("metal-in-head"), QStringLiteral("yes"));
        QCOMPARE(statusesAt("rtms").front().standing == Status::RuledOut, true);
        graph->setFocused(QStringLiteral("node:rtms"));
        QTest::keyClick(graph, Qt::Key_Return);
        QCOMPARE(m_window->place().detail, QStringLiteral("node:rtms"));
        QVERIFY(detailText().contains(statusText(Status::RuledOut, false)));
        // Every node and every way has something to say.
        for (const GraphNode& node : graph->figure().nodes) QVERIFY(!page()->detail(node.target).html.isEmpty());
        for (const GraphEdge& edge : graph->figure().edges)
            QVERIFY2(!page()->detail(edge.target).html.isEmpty(), qPrintable(edge.target));
        click("outside-graph");
        QVERIFY(detailText().contains(QStringLiteral("Riluzole")));
    }

    void twoProfilesSideBySide() {
        click("example-2");
        click("pin");
        QCOMPARE(session()->pins().size(), 1U);
        session()->answer(QStringLiteral("metal-in-head"), QStringLiteral("yes"));
        view(3);
        auto* text = child<QWidget>("compare-text");
        QVERIFY(text->isVisible());
        const QString said = static_cast<QTextBrowser*>(text)->toPlainText();
        const ProfileDifference expected =
            difference(session()->knowledge(), session()->pins()[0].profile, session()->profile());
        QVERIFY(said.contains(session()->knowledge().form.item(QStringLiteral("metal-in-head"))->prompt));
        QVERIFY(said.contains(session()->knowledge().rule(QStringLiteral("tms-metal"))->reason));
        QVERIFY(said.contains(QStringLiteral("≠")));
        const auto moved = std::ranges::count_if(
            expected.options, [](const OptionChange& change) { return change.before != change.after; });
        QVERIFY(moved > 0);
        QVERIFY(said.contains(QStringLiteral("%1 treatment").arg(moved)));
        // Four at most.
        for (int more = 0; more < 6; ++more) session()->pin();
        QCOMPARE(session()->pins().size(), ProfileSession::mostPins);
        QVERIFY(!child<QToolButton>("pin")->isEnabled());
        click("unpin-3");
        QCOMPARE(session()->pins().size(), 3U);
    }

    void stagingFollowsTheAnswers() {
        click("own-profile");
        session()->answer(QStringLiteral("failed-adequate-trials"), QStringLiteral("3"));
        view(2);
        const Instrument& maudsley = *session()->knowledge().instrument(QStringLiteral("maudsley"));
        const StageResult range = stage(maudsley, session()->stagingAnswers(maudsley));
        QVERIFY(!range.score && range.lower && *range.lower < *range.upper);
        QVERIFY(child<QLabel>("stage-maudsley")
                    ->text()
                    .contains(QStringLiteral("between %1 and %2").arg(*range.lower).arg(*range.upper)));
        session()->answer(QStringLiteral("episode-duration"), QStringLiteral("13-24-months"));
        session()->answer(QStringLiteral("severity"), QStringLiteral("moderate"));
        session()->answer(QStringLiteral("augmentation-tried"), QStringLiteral("yes"));
        auto* ect = child<QComboBox>("stage-maudsley-ect");
        ect->setCurrentIndex(1);
        const StageResult whole = stage(maudsley, session()->stagingAnswers(maudsley));
        QVERIFY(whole.score);
        QVERIFY(child<QLabel>("stage-maudsley")->text().contains(QStringLiteral("Score %1 ").arg(*whole.score)));
        session()->undo();
        QVERIFY(!stage(maudsley, session()->stagingAnswers(maudsley)).score);
        QCOMPARE(ect->currentIndex(), 0);
    }

    void theReportIsReadBack() {
        click("example-4");
        const QString file = m_scratch.filePath(QStringLiteral("report.pdf"));
        const auto done = page()->exportTo(file);
        QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().sentence()));
        QProcess read;
        read.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")});
        if (!read.waitForStarted()) QSKIP("pdftotext is not installed");
        QVERIFY(read.waitForFinished());
        const QString text = QString::fromUtf8(read.readAllStandardOutput()).simplified();
        QVERIFY(text.contains(QStringLiteral("Do not use this program for this")));
        QVERIFY(text.contains(QStringLiteral("Suicidal intent now")));
        QVERIFY(text.contains(QStringLiteral("it does not decide")));
        // Every treatment, every status, the deciding rules with their sources.
        for (const Option& option : session()->options()) {
            QVERIFY2(text.contains(option.name), qPrintable(option.name));
            for (const std::size_t at : decidingRules(session()->knowledge(), option))
                QVERIFY2(text.contains(session()->knowledge().rules[at].id),
                         qPrintable(session()->knowledge().rules[at].id));
        }
        QVERIFY(text.contains(QStringLiteral("Raison CL et al."))); // psy-suicidal's source
        const auto refused = page()->exportTo(QStringLiteral("/nowhere/at/all.pdf"));
        QVERIFY(!refused);
        QVERIFY(refused.error().sentence().contains(QStringLiteral("/nowhere/at/all.pdf")));
        QVERIFY(page()->exportTo(m_scratch.filePath(QStringLiteral("options.csv"))));
    }

    void anAnswerIsPaintedSoon() {
        click("example-2");
        view(1);
        QApplication::processEvents();
        std::vector<double> milliseconds;
        for (int round = 0; round < 12; ++round) {
            QElapsedTimer timer;
            timer.start();
            session()->answer(QStringLiteral("metal-in-head"),
                              round % 2 == 0 ? QStringLiteral("yes") : QStringLiteral("no"));
            page()->repaint();
            milliseconds.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        }
        std::ranges::sort(milliseconds);
        qInfo("answer to painted page: median %.1f ms, most %.1f ms", milliseconds[6], milliseconds.back());
        QVERIFY(milliseconds[6] <
                200); // the claim is 16 ms in a release build; this also holds unoptimised on a busy machine
    }

    void nothingAnsweredIsLeftOnDisk() {
        // Another process, with folders of its own for everything that a program may write to.
        QTemporaryDir home;
        m_window.reset();
        QProcess run;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME",
                                 "XDG_RUNTIME_DIR", "TMPDIR", "HOME"}) {
            const QString folder = home.filePath(QString::fromLatin1(name));
            QVERIFY(QDir().mkpath(folder));
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            environment.insert(QString::fromLatin1(name), folder);
        }
        environment.insert(QStringLiteral("TRD_ANSWER_AND_QUIT"), QStringLiteral("1"));
        run.setProcessEnvironment(environment);
        run.setWorkingDirectory(home.path());
        run.start(QCoreApplication::applicationFilePath(), {QStringLiteral("-silent")});
        QVERIFY(run.waitForFinished(60000));
        QVERIFY2(run.exitCode() == 0, run.readAll().constData());
        int files = 0;
        QDirIterator each(home.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile file(each.next());
            ++files;
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            for (const char* trace :
                 {"tardive-dyskinesia", "movement-disorder", "suicidal-intent", "not-eating", "failed-adequate",
                  "Own profile", "option:", "why:", "ask:", "answer:", "Two failures"})
                QVERIFY2(!bytes.contains(trace),
                         qPrintable(QStringLiteral("%1 in %2").arg(QLatin1String(trace), file.fileName())));
        }
        QVERIFY(files > 0); // the settings at least were written: the search had something to search
    }
};

namespace {

/// What the other process of nothingAnsweredIsLeftOnDisk does: use the page, then close the window.
int answerAndQuit() {
    prepareApplication(*qApp);
    auto opened = openLibrary(libraryFile);
    if (!opened) return 2;
    const Evidence evidence = std::move(opened).value();
    MainWindow window(evidence, libraryFile);
    window.show();
    window.showPage(QStringLiteral("pathway"));
    auto* page = static_cast<PathwayPage*>(window.currentPage());
    page->session()->startOwn();
    for (const auto& [item, value] : {std::pair{"movement-disorder-history", "tardive-dyskinesia"},
                                      {"suicidal-intent", "yes"},
                                      {"failed-adequate-trials", "4"}})
        if (!page->session()->answer(QLatin1String(item), QLatin1String(value))) return 3;
    page->session()->pin();
    window.open(QStringLiteral("option:esketamine-intranasal"));
    window.open(QStringLiteral("answer:not-eating-or-drinking=yes"));
    window.showPage(QStringLiteral("compare"));
    window.goBack();
    QApplication::processEvents();
    if (page->session()->answeredCount() != 4) return 4;
    return window.close() ? 0 : 5;
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    if (qEnvironmentVariableIsSet("TRD_ANSWER_AND_QUIT")) return answerAndQuit();
    TestPathwayPage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pathwaypage.moc"
