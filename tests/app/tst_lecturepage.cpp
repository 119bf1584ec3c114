// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The deck editor by mouse and keys: slides are kept, moved, renamed and undone; files are saved, read back and refused
// with a sentence; what is not saved is there again at the next start.

#include "charts/figurepanel.h"
#include "lecture/decksession.h"
#include "lecture/lecturedesk.h"
#include "lecture/presenter.h"
#include "lecture/slidepreview.h"
#include "pages/lecture/lecturepage.h"
#include "pages/pathway/pathwaypage.h"
#include "shell/application.h"
#include "shell/mainwindow.h"
#include "shell/notice.h"
#include "shell/palette.h"
#include "shell/rail.h"
#include "store/library.h"
#include "widgets/savefile.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace trd;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString libraryFile = QStringLiteral(TRD_BINARY_DIR "/bin/evidence.sqlite");
const QString murrough = u"murrough-2013-midazolam"_s;

QByteArray bytesOf(const QString& file) {
    QFile in(file);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

void writeBytes(const QString& file, const QByteArray& bytes) {
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) qFatal("%s", qPrintable(file));
}

Slide figureSlide(const QString& kind) {
    Slide slide;
    slide.request.kind = kind;
    return slide;
}

} // namespace

class TestLecturePage : public QObject {
    Q_OBJECT

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_scratch;
    std::unique_ptr<Evidence> m_evidence;
    std::unique_ptr<MainWindow> m_window;

    void start() {
        m_window.reset();
        m_window = std::make_unique<MainWindow>(*m_evidence, libraryFile, m_scratch->filePath(u"drafts"_s));
        m_window->resize(1366, 768);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    LecturePage* page() const { return qobject_cast<LecturePage*>(m_window->page(u"lecture"_s)); }
    DeckModel* model() const { return m_window->decks()->model(); }
    const Deck& deck() const { return model()->deck(); }
    template <class T> T* find(const char* name) const {
        T* found = page()->findChild<T*>(QString::fromLatin1(name));
        if (!found) qFatal("no %s on the page", name);
        return found;
    }
    QListView* list() const { return find<QListView>("slides"); }
    Notice* notice() const { return m_window->findChild<Notice*>(); }
    QString said() const {
        auto* text = find<QLabel>("deck-notice-text");
        return text->isVisible() ? text->text() : QString();
    }
    void key(Qt::Key which, Qt::KeyboardModifiers with = Qt::NoModifier) const {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), which, with);
    }
    void undo() const { key(Qt::Key_Z, Qt::ControlModifier); }
    void click(const char* name) const { QTest::mouseClick(find<QToolButton>(name), Qt::LeftButton); }
    QStringList titles() const {
        QStringList all;
        for (int row = 0; row < model()->count(); ++row) all << model()->titleOf(row);
        return all;
    }
    /// A deck of four slides, named, on the page.
    void openFour() {
        Deck four{u"Four"_s, {}, {}};
        for (const auto& [kind, title] : {std::pair{u"rates"_s, u"A"_s},
                                          {u"onset"_s, u"B"_s},
                                          {u"evidence-map"_s, u"C"_s},
                                          {u"timeline"_s, u"D"_s}}) {
            four.slides.push_back(figureSlide(kind));
            four.slides.back().title = title;
        }
        writeBytes(path(u"four.trdeck"_s), deckBytes(four));
        m_window->openDeck(path(u"four.trdeck"_s));
        QCOMPARE(model()->count(), 4);
    }
    QString path(const QString& name) const { return m_scratch->filePath(name); }

private slots:
    void initTestCase() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
        prepareApplication(*qApp);
        auto opened = openLibrary(libraryFile);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().sentence()));
        m_evidence = std::make_unique<Evidence>(std::move(opened).value());
    }
    void init() {
        QSettings().clear();
        m_scratch = std::make_unique<QTemporaryDir>();
        start();
    }
    void cleanup() { m_window.reset(); }

    void anEmptyDeckSaysHowToFillIt() {
        m_window->showPage(u"lecture"_s);
        QVERIFY(find<QWidget>("deck-empty")->isVisible());
        QVERIFY(!list()->isVisible());
        QVERIFY(!find<QToolButton>("present")->isEnabled());
        // The finished lectures are offered where nothing is yet, and open by a key as by a click.
        for (const auto& [name, title] :
             {std::pair{"ready-1", u"How fast"_s}, {"ready-2", u"Partial"_s}, {"ready-3", u"Psychedelics"_s}})
            QVERIFY(find<QAbstractButton>(name)->isVisible() && find<QAbstractButton>(name)->text().startsWith(title));
        find<QAbstractButton>("ready-2")->setFocus();
        key(Qt::Key_Space);
        QVERIFY(deck().title.startsWith(u"Partial response"_s));
        QVERIFY(model()->count() >= 10);
        QVERIFY(!find<QWidget>("deck-empty")->isVisible());
        click("new-deck");
        QCOMPARE(model()->count(), 0);
        click("add-text");
        QVERIFY(!find<QWidget>("deck-empty")->isVisible());
        QCOMPARE(model()->count(), 1);
        QVERIFY(find<QToolButton>("present")->isEnabled());
    }

    void aViewIsKeptWithOneKeyAndSeen() {
        m_window->showPage(u"compare"_s);
        for (auto* button : m_window->currentPage()->findChildren<QToolButton*>())
            if (button->text() == "Within-trial contrasts"_L1) QTest::mouseClick(button, Qt::LeftButton);
        Selection selection;
        selection.strategies = {Strategy::Glutamatergic};
        m_window->setSelection(selection);
        const FigureRequest shown = *m_window->currentPage()->request();
        key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(model()->count(), 1);
        QVERIFY(model()->slide(0).request == shown);
        QVERIFY(!model()->slide(0).basis.isEmpty());
        QVERIFY(model()->slide(0).title.isEmpty());
        QVERIFY2(notice()->sentence().contains(u"slide 1 of"_s), qPrintable(notice()->sentence()));
        // It can be taken back where it was done.
        undo();
        QCOMPARE(model()->count(), 0);
        QVERIFY(!notice()->isVisible());
        QCOMPARE(m_window->place().page, u"compare"_s);
        key(Qt::Key_D, Qt::ControlModifier);
        QTest::mouseClick(notice()->findChild<QToolButton*>(u"notice-2"_s), Qt::LeftButton);
        QCOMPARE(m_window->place().page, u"lecture"_s);
        QCOMPARE(page()->currentSlide(), 0);
        const auto* sheet = find<SlidePreview>("preview")->sheet();
        QVERIFY(sheet && sheet->hasChart());
        QCOMPARE(sheet->content().figure->id, u"contrasts"_s);
    }

    void theViewOfASlideComesBackAsItWas_data() {
        QTest::addColumn<QString>("id");
        for (const char* id : {"overview", "compare", "onset", "synthesis", "mechanisms", "safety"})
            QTest::newRow(id) << QString::fromLatin1(id);
    }
    void theViewOfASlideComesBackAsItWas() {
        QFETCH(QString, id);
        m_window->showPage(id);
        // Each view of the page, with every choice at its last word.
        const int views = static_cast<int>(m_window->currentPage()->findChildren<QToolButton*>().size());
        QList<FigureRequest> kept;
        for (int i = 0; i < views; ++i) {
            auto* button = m_window->currentPage()->findChildren<QToolButton*>()[i];
            if (!button->property("segment").toBool() || !button->isVisible()) continue;
            QTest::mouseClick(button, Qt::LeftButton);
            for (auto* box : m_window->currentPage()->findChildren<QComboBox*>())
                if (box->isVisible()) box->setCurrentIndex(box->count() - 1);
            kept << *m_window->currentPage()->request();
            key(Qt::Key_D, Qt::ControlModifier);
        }
        QVERIFY(kept.size() >= 2);
        QCOMPARE(model()->count(), kept.size());
        for (int row = 0; row < kept.size(); ++row) {
            m_window->showPage(u"lecture"_s);
            page()->showSlide(row);
            click("open-view");
            QCOMPARE(m_window->place().page, id);
            QCOMPARE(m_window->currentPage()->request()->kind, kept[row].kind);
            QCOMPARE(m_window->currentPage()->request()->options, kept[row].options);
            QVERIFY(*m_window->currentPage()->request() == kept[row]);
            // And it is one step of history.
            key(Qt::Key_Left, Qt::AltModifier);
            QCOMPARE(m_window->place().page, u"lecture"_s);
        }
    }

    void aViewTakesThePlaceOfItsSlide() {
        openFour();
        page()->showSlide(0);
        click("open-view");
        QCOMPARE(m_window->place().page, u"compare"_s);
        Selection selection;
        selection.strategies = {Strategy::Psychedelic};
        m_window->setSelection(selection);
        key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(model()->count(), 5);
        auto* instead = notice()->findChild<QToolButton*>(u"notice-3"_s);
        QCOMPARE(instead->text(), u"Instead of slide 1"_s);
        QTest::mouseClick(instead, Qt::LeftButton);
        QCOMPARE(model()->count(), 4);
        QCOMPARE(model()->slide(0).request.selection, selection);
        QCOMPARE(model()->slide(0).title, u"A"_s);
        undo();
        QCOMPARE(model()->slide(0).request, figureSlide(u"rates"_s).request);
        // Elsewhere there is no such slide.
        m_window->showPage(u"onset"_s);
        key(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(instead->text() != "Instead of slide 1"_L1);
    }

    void aCardBecomesASlide_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("kind");
        for (const auto& [id, kind] :
             {std::pair{"treatments", "treatment"}, {"studies", "study"}, {"glossary", "term"}})
            QTest::newRow(id) << QString::fromLatin1(id) << QString::fromLatin1(kind);
    }
    void aCardBecomesASlide() {
        QFETCH(QString, id);
        QFETCH(QString, kind);
        m_window->showPage(id);
        // The third of the list, by keys.
        auto* list = m_window->currentPage()->findChild<QAbstractItemView*>();
        QVERIFY(list && list->isVisible());
        list->setFocus();
        list->setCurrentIndex(list->model()->index(0, 0, list->rootIndex()));
        key(Qt::Key_Down);
        key(Qt::Key_Down);
        key(Qt::Key_Return);
        const QJsonObject place = m_window->currentPage()->viewState();
        key(Qt::Key_D, Qt::ControlModifier);
        QVERIFY2(model()->count() == 1, qPrintable(notice()->sentence()));
        const Slide slide = model()->slide(0);
        QCOMPARE(slide.request.kind, kind);
        QCOMPARE(slide.request.options.value(kind).size(), 1);
        QVERIFY(!slide.basis.isEmpty());
        m_window->showPage(u"lecture"_s);
        page()->showSlide(0);
        const auto* sheet = find<SlidePreview>("preview")->sheet();
        QVERIFY(sheet && !sheet->hasChart());
        QVERIFY(!sheet->content().title.isEmpty());
        QVERIFY(sheet->content().points.size() >= 2);
        QVERIFY(sheet->content().remarks.isEmpty());
        // Back to where it came from, whatever was shown there since.
        m_window->showPage(id);
        list->setCurrentIndex(list->model()->index(0, 0, list->rootIndex()));
        m_window->showPage(u"lecture"_s);
        click("open-view");
        QCOMPARE(m_window->place().page, id);
        QCOMPARE(m_window->currentPage()->slideRequest(), slide.request);
        QCOMPARE(m_window->currentPage()->viewState(), place);
        if (kind == studySlide)
            QCOMPARE(m_window->place().detail, u"study:"_s + slide.request.options.value(kind).front());
    }

    void aPageWithoutAFigureSaysWhyNot() {
        for (const char* id : {"studies", "about", "pathway"}) {
            m_window->showPage(QString::fromLatin1(id));
            key(Qt::Key_D, Qt::ControlModifier);
            QCOMPARE(model()->count(), 0);
            QVERIFY(!notice()->sentence().isEmpty());
        }
        auto* button = m_window->findChild<QPushButton*>(u"rail-menu"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const QList<QAction*> actions = menu->actions();
        bool found = false;
        for (const QAction* action : actions)
            if (action->text().contains("Ctrl+D"_L1)) {
                found = true;
                QVERIFY(!action->isEnabled());
                QVERIFY(!action->toolTip().isEmpty());
            }
        QVERIFY(found);
        menu->close();
    }

    void thePaletteKeepsTheViewToo() {
        m_window->showPage(u"onset"_s);
        m_window->openPalette();
        auto* palette = m_window->findChild<CommandPalette*>();
        QTest::keyClicks(palette->findChild<QLineEdit*>(), u"Keep as slide"_s);
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return);
        QCOMPARE(model()->count(), 1);
        QCOMPARE(model()->slide(0).request.kind, u"onset"_s);
    }

    void ofThePathwayOnlyWorkedExamplesAreNamed() {
        m_window->showPage(u"pathway"_s);
        auto* pathway = qobject_cast<PathwayPage*>(m_window->currentPage());
        auto* example = pathway->findChild<QWidget*>(u"example-2"_s);
        QVERIFY(example);
        QTest::mouseClick(example, Qt::LeftButton);
        key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(model()->count(), 1);
        QCOMPARE(model()->slide(0).request.option("example"), u"2-partial-response"_s);
        QVERIFY(!notice()->sentence().contains(u"without answers"_s));
        // An own profile: the slide knows no answer of it.
        pathway->session()->startOwn();
        key(Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(model()->count(), 2);
        QVERIFY(model()->slide(1).request.options.isEmpty());
        QVERIFY2(notice()->sentence().contains(u"without answers"_s), qPrintable(notice()->sentence()));
        m_window->showPage(u"lecture"_s);
        page()->showSlide(1);
        auto* examples = find<QComboBox>("example");
        QVERIFY(examples->isVisible());
        QCOMPARE(examples->currentIndex(), 0);
    }

    void everythingIsUndoneToTheStart() {
        openFour();
        const Deck before = deck();
        list()->setFocus();
        page()->showSlide(0);

        key(Qt::Key_F2);
        QVERIFY(find<QLineEdit>("slide-title")->hasFocus());
        QTest::keyClicks(QApplication::focusWidget(), u"Afterwards"_s);
        QCOMPARE(deck().slides[0].title, u"Afterwards"_s);
        key(Qt::Key_Return);
        QVERIFY(list()->hasFocus());
        key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(titles(), QStringList({u"Afterwards"_s, u"Afterwards"_s, u"B"_s, u"C"_s, u"D"_s}));
        QCOMPARE(page()->currentSlide(), 1);
        key(Qt::Key_Down, Qt::AltModifier);
        key(Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(titles(), QStringList({u"Afterwards"_s, u"B"_s, u"C"_s, u"Afterwards"_s, u"D"_s}));
        QCOMPARE(page()->currentSlide(), 3);
        key(Qt::Key_Up, Qt::AltModifier);
        key(Qt::Key_Delete);
        QCOMPARE(titles(), QStringList({u"Afterwards"_s, u"B"_s, u"C"_s, u"D"_s}));
        key(Qt::Key_Insert);
        QCOMPARE(model()->count(), 5);
        QCOMPARE(model()->slide(page()->currentSlide()).request.kind, QString(textSlide));
        find<QPlainTextEdit>("notes")->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), u"Say it slowly."_s);
        auto* title = find<QLineEdit>("deck-title");
        title->setFocus();
        key(Qt::Key_End);
        QTest::keyClicks(title, u" and five"_s);
        auto* build = find<QComboBox>("build");
        build->setFocus();
        key(Qt::Key_Down);
        const Deck after = deck();
        QCOMPARE(after.title, u"Four and five"_s);
        QCOMPARE(after.slides[static_cast<std::size_t>(page()->currentSlide())].notes, u"Say it slowly."_s);
        QCOMPARE(after.slides[static_cast<std::size_t>(page()->currentSlide())].build, BuildUp::Rows);

        // Typed words are one step, and a field's own undo does not come in between.
        const int steps = model()->undoStack()->index();
        QCOMPARE(steps, 10); // title, copy, three moves, removal, slide in words, notes, the deck's title, build
        title->setFocus();
        undo();
        QCOMPARE(find<QComboBox>("build")->currentIndex(), 0);
        undo();
        QCOMPARE(title->text(), u"Four"_s);
        for (int step = 2; step < steps; ++step) undo();
        QVERIFY(deck() == before);
        QVERIFY(!m_window->decks()->isModified());
        QCOMPARE(m_window->place().page, u"lecture"_s); // back is another key here
        undo();
        QVERIFY(deck() == before);
        for (int step = 0; step < steps; ++step)
            key(step % 2 ? Qt::Key_Y : Qt::Key_Z,
                step % 2 ? Qt::ControlModifier : Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(deck() == after);
    }

    void slidesAreDraggedToTheirPlace_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("before");
        QTest::addColumn<QString>("order");
        QTest::newRow("down") << 0 << 3 << u"BCAD"_s;
        QTest::newRow("up") << 3 << 1 << u"ADBC"_s;
        QTest::newRow("to the end") << 1 << -1 << u"ACDB"_s;
        QTest::newRow("onto its own place") << 2 << 2 << u"ABCD"_s;
    }
    void slidesAreDraggedToTheirPlace() {
        QFETCH(int, from);
        QFETCH(int, before);
        QFETCH(QString, order);
        openFour();
        // The platform of the tests drags nothing by itself: the list gets what a drag sends to it.
        const std::unique_ptr<QMimeData> dragged(model()->mimeData({model()->index(from)}));
        list()->scrollTo(model()->index(before < 0 ? 3 : before));
        const QRect target = list()->visualRect(model()->index(before < 0 ? 3 : before));
        const QPoint at = before < 0 ? QPoint(target.center().x(), target.bottom() - 1)
                                     : QPoint(target.center().x(), target.top() + 1);
        QDragEnterEvent enter(at, Qt::MoveAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list()->viewport(), &enter);
        QDragMoveEvent over(at, Qt::MoveAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list()->viewport(), &over);
        QVERIFY(over.isAccepted());
        QDropEvent drop(at, Qt::MoveAction, dragged.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(list()->viewport(), &drop);
        QCOMPARE(titles().join(QString()), order);
        if (order != "ABCD"_L1) {
            QCOMPARE(page()->currentSlide(), static_cast<int>(order.indexOf(u"ABCD"_s[from])));
            undo();
        }
        QCOMPARE(titles().join(QString()), u"ABCD"_s);
    }

    void aSlideInWordsNamesItsStudies() {
        m_window->showPage(u"lecture"_s);
        click("add-text");
        QTest::keyClicks(QApplication::focusWidget(), u"What is known"_s);
        auto* sentence = find<QPlainTextEdit>("sentence");
        sentence->setFocus();
        QTest::keyClicks(sentence, u"Midazolam did less."_s);
        auto* pick = find<QLineEdit>("pick-study");
        pick->setFocus();
        QTest::keyClicks(pick, u"two-site randomized"_s);
        QTRY_VERIFY(pick->completer()->popup()->isVisible());
        QTest::keyClick(pick->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(pick->completer()->popup(), Qt::Key_Return);
        QTRY_VERIFY(pick->text().isEmpty());
        QCOMPARE(deck().slides[0].points, (std::vector<SlidePoint>{{u"Midazolam did less."_s, {murrough}}}));
        QVERIFY(deck().slides[0].basis.studies.contains(murrough));
        QTRY_VERIFY(find<SlidePreview>("preview")->sheet()->spoken(1).contains(u"Midazolam did less."_s));
        // Return begins the next sentence; it can go to the top, and the study can be taken off.
        QTest::keyClick(sentence, Qt::Key_Return);
        QTest::keyClicks(page()->findChildren<QPlainTextEdit*>(u"sentence"_s).back(), u"First of all."_s);
        QCOMPARE(deck().slides[0].points.size(), 2U);
        QCOMPARE(deck().slides[0].points[1].text, u"First of all."_s);
        auto* up = page()->findChildren<QToolButton*>(u"sentence-up"_s).back();
        QVERIFY(up->isEnabled());
        QTest::mouseClick(up, Qt::LeftButton);
        QCOMPARE(deck().slides[0].points.front().text, u"First of all."_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QTest::mouseClick(find<QToolButton>(qPrintable(u"study-"_s + murrough)), Qt::LeftButton);
        QVERIFY(deck().slides[0].points[1].studies.isEmpty());
        QVERIFY(deck().slides[0].basis.isEmpty());
        // Without a title and a sentence it would be no slide that a file can hold.
        for (int i = 0; i < 2; ++i) click("remove-sentence");
        find<QLineEdit>("slide-title")->setFocus();
        find<QLineEdit>("slide-title")->selectAll();
        key(Qt::Key_Backspace);
        QVERIFY(readDeck(deckBytes(deck()), {}).has_value());
    }

    void aSavedDeckIsReadBackEqual() {
        openFour();
        m_window->showPage(u"compare"_s);
        key(Qt::Key_D, Qt::ControlModifier);
        m_window->showPage(u"lecture"_s);
        QVERIFY(find<QLabel>("deck-state")->text().contains(u"not saved"_s));
        list()->setFocus();
        key(Qt::Key_S, Qt::ControlModifier);
        QVERIFY2(said().isEmpty(), qPrintable(said()));
        QCOMPARE(find<QLabel>("deck-state")->text(), u"four.trdeck, saved"_s);
        const Deck kept = deck();
        QCOMPARE(kept.slides.size(), 5U);
        click("new-deck");
        QCOMPARE(model()->count(), 0);
        m_window->openDeck(path(u"four.trdeck"_s));
        QVERIFY(deck() == kept);
    }

    void wrongFilesSayTheirSentenceAndTheDeckStays_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("damaged") << deckBytes({u"x"_s, {}, {figureSlide(u"rates"_s)}}).first(60)
                                 << u"found broken JSON"_s;
        QTest::newRow("of another kind") << QByteArray("{\"format\": \"zip\"}") << u"this file is no deck"_s;
        QTest::newRow("newer") << QByteArray("{\"format\": \"trd-atlas-deck\", \"version\": 7, \"title\": \"\"}")
                               << u"made by a newer program"_s;
        QTest::newRow("empty") << QByteArray() << u"found an empty file"_s;
    }
    void wrongFilesSayTheirSentenceAndTheDeckStays() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        openFour();
        const Deck before = deck();
        const QString file = path(u"grüße & co.trdeck"_s);
        writeBytes(file, bytes);
        m_window->openDeck(file);
        QVERIFY2(said().contains(words), qPrintable(said()));
        QVERIFY(said().contains(u"“grüße & co.trdeck”"_s));
        QVERIFY(deck() == before);
        QCOMPARE(m_window->decks()->file(), path(u"four.trdeck"_s));
        QCOMPARE(bytesOf(file), bytes);
        m_window->openDeck(path(u"not-there.trdeck"_s));
        QVERIFY2(said().contains(u"found no such file"_s), qPrintable(said()));
        QVERIFY(deck() == before);
    }

    void whereNothingCanBeWrittenThatIsSaid() {
        openFour();
        page()->showSlide(1);
        list()->setFocus();
        key(Qt::Key_Delete);
        const Deck before = deck();
        QVERIFY(QDir(m_scratch->path()).mkdir(u"folder.trdeck"_s));
        for (const QString& file : {path(u"folder.trdeck"_s), path(u"no/such/folder/a.trdeck"_s),
                                    path(QString(300, u'ä') + u".trdeck"_s), u"/proc/a.trdeck"_s}) {
            QVERIFY(!page()->saveTo(file));
            QVERIFY2(said().contains(u"could not be saved"_s), qPrintable(said()));
            QVERIFY(deck() == before);
            QVERIFY(m_window->decks()->isModified());
            QCOMPARE(m_window->decks()->file(), path(u"four.trdeck"_s));
        }
        QVERIFY(page()->saveTo(path(u"four.trdeck"_s)));
        QVERIFY(said().isEmpty());
    }

    void longPathsWithUmlautsAndSpacesWork() {
        openFour();
        QString folder = m_scratch->path();
        while (folder.size() < 200) folder += u"/Vorträge über Ketamin"_s;
        QVERIFY(QDir().mkpath(folder));
        const QString file = folder + u'/' + QString(250 - folder.size() - 8, u'ü') + u".trdeck"_s;
        QCOMPARE(file.size(), 250);
        const Deck before = deck();
        QVERIFY2(page()->saveTo(file), qPrintable(said()));
        click("new-deck");
        m_window->openDeck(file);
        QVERIFY2(said().isEmpty(), qPrintable(said()));
        QVERIFY(deck() == before);
    }

    void aFileThatAnotherProgramChangedIsNotWrittenOver() {
        openFour();
        list()->setFocus();
        key(Qt::Key_Delete);
        const QByteArray other = deckBytes({u"Of somebody else"_s, {}, {}});
        writeBytes(path(u"four.trdeck"_s), other);
        key(Qt::Key_S, Qt::ControlModifier);
        QVERIFY2(said().contains(u"changed by another program"_s), qPrintable(said()));
        QCOMPARE(bytesOf(path(u"four.trdeck"_s)), other);
        QVERIFY(m_window->decks()->isModified());
        QCOMPARE(find<QToolButton>("deck-notice-1")->text(), u"Save as…"_s);
        click("deck-notice-2"); // write over it, by one's own hand
        QCOMPARE(bytesOf(path(u"four.trdeck"_s)), deckBytes(deck()));
        QVERIFY(said().isEmpty());
        // A file that is gone is written anew.
        QVERIFY(QFile::remove(path(u"four.trdeck"_s)));
        key(Qt::Key_Z, Qt::ControlModifier);
        key(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(bytesOf(path(u"four.trdeck"_s)), deckBytes(deck()));
    }

    void theDraftIsThereAgain() {
        openFour();
        list()->setFocus();
        key(Qt::Key_Delete);
        const Deck before = deck();
        // A moment after the change it is on disk, whatever becomes of the program then.
        QTRY_VERIFY(QFile::exists(m_scratch->filePath(u"drafts/draft.json"_s)));
        m_window->close();
        start();
        m_window->showPage(u"lecture"_s);
        QVERIFY(deck() == before);
        QCOMPARE(m_window->decks()->file(), path(u"four.trdeck"_s));
        QVERIFY(m_window->decks()->isModified());
        QVERIFY(find<QLabel>("deck-state")->text().contains(u"not saved"_s));
        list()->setFocus();
        key(Qt::Key_S, Qt::ControlModifier);
        m_window->close();
        start();
        QVERIFY(deck() == before);
        QVERIFY(!m_window->decks()->isModified());
        // One that cannot be read is said, and kept.
        m_window.reset();
        writeBytes(m_scratch->filePath(u"drafts/draft.json"_s), "{\"draft\": 1, ");
        start();
        m_window->showPage(u"lecture"_s);
        QVERIFY2(said().contains(u"damaged-"_s), qPrintable(said()));
        QVERIFY(deck() == Deck());
        const QDir drafts(m_scratch->filePath(u"drafts"_s));
        QCOMPARE(drafts.entryList({u"damaged-*.json"_s}).size(), 1);
        // A second one does not take the place of the first.
        m_window.reset();
        writeBytes(drafts.filePath(u"draft.json"_s), "{\"draft\": 2");
        start();
        QCOMPARE(drafts.entryList({u"damaged-*.json"_s}).size(), 2);
        for (const QString& name : drafts.entryList({u"damaged-*.json"_s}))
            QVERIFY(bytesOf(drafts.filePath(name)).startsWith("{\"draft\": "));
    }

    void anotherDeckTakesNothingAway() {
        openFour();
        list()->setFocus();
        key(Qt::Key_Delete);
        const Deck before = deck();
        click("new-deck");
        QCOMPARE(model()->count(), 0);
        QVERIFY2(said().contains(u"“Four” had changes that were not saved"_s), qPrintable(said()));
        click("deck-notice-1");
        QVERIFY(deck() == before);
        QVERIFY(m_window->decks()->isModified());
        QCOMPARE(m_window->decks()->file(), path(u"four.trdeck"_s));
        QVERIFY(m_window->decks()->asides().empty());
        // And after a restart it stands in the menu still.
        click("new-deck");
        m_window->close();
        start();
        m_window->showPage(u"lecture"_s);
        QMenu* menu = find<QToolButton>("decks")->menu();
        emit menu->aboutToShow();
        QVERIFY(!menu->actions().isEmpty());
        menu->actions().back()->trigger();
        QVERIFY(deck() == before);
    }

    void aFileOpenedOverADraftIsAsItWasSaved() {
        openFour();
        list()->setFocus();
        key(Qt::Key_Delete);
        m_window->close();
        start(); // with the draft, which has changes and no step to undo
        QVERIFY(m_window->decks()->isModified());
        m_window->openDeck(path(u"four.trdeck"_s));
        QVERIFY(!m_window->decks()->isModified());
        QCOMPARE(find<QLabel>("deck-state")->text(), u"four.trdeck, saved"_s);
        QVERIFY2(said().contains(u"“Four” had changes that were not saved"_s), qPrintable(said()));
    }

    void twoWindowsKeepTwoDrafts() {
        openFour();
        list()->setFocus();
        key(Qt::Key_Delete);
        m_window->decks()->keepDraft();
        const QByteArray draft = bytesOf(m_scratch->filePath(u"drafts/draft.json"_s));
        const QString folder = m_scratch->filePath(u"drafts"_s);
        {
            DeckSession second(*m_evidence, folder);
            QVERIFY(second.model()->deck() == Deck());
            second.model()->addSlide(figureSlide(u"rates"_s), 0);
            second.keepDraft();
            // What is at work elsewhere is nobody else's to take up; nor does a third window take it in.
            QVERIFY(m_window->decks()->asides().empty());
            const DeckSession third(*m_evidence, folder);
            QVERIFY(third.asides().empty());
        }
        QCOMPARE(bytesOf(m_scratch->filePath(u"drafts/draft.json"_s)), draft);
        QCOMPARE(m_window->decks()->asides().size(), 1U);
        {
            // A second window's deck that was saved is not among those that were not.
            DeckSession second(*m_evidence, folder);
            second.model()->addSlide(figureSlide(u"onset"_s), 0);
            second.keepDraft();
            QVERIFY(second.saveAs(path(u"second.trdeck"_s)));
        }
        QCOMPARE(m_window->decks()->asides().size(), 1U);
        // One whose program was killed is.
        const QStringList asides = QDir(folder).entryList({u"aside-*.json"_s});
        QVERIFY(QFile::copy(QDir(folder).filePath(asides.front()), QDir(folder).filePath(u"window-0.json"_s)));
        const DeckSession next(*m_evidence, folder);
        QCOMPARE(next.asides().size(), 2U);
        QVERIFY(QDir(folder).entryList({u"window-*.json"_s}).isEmpty());
    }

    void aDeckThatCannotBeSetAsideStays() {
        openFour();
        list()->setFocus();
        key(Qt::Key_Delete);
        const Deck before = deck();
        // Where drafts are kept nothing can be written any more.
        const QString folder = m_scratch->filePath(u"drafts"_s);
        m_window->decks()->keepDraft();
        QVERIFY(QDir(folder).removeRecursively());
        writeBytes(folder, "no folder");
        click("new-deck");
        QVERIFY(deck() == before);
        QVERIFY2(said().contains(u"could not be written"_s), qPrintable(said()));
        m_window->openDeck(path(u"four.trdeck"_s));
        QVERIFY(deck() == before);
        QVERIFY(m_window->decks()->isModified());
        undo();
        QCOMPARE(model()->count(), 4); // nor is what can be undone lost
    }

    void aFaultOfSavingWaitsForTheEndOfTheLecture() {
        openFour();
        const auto boxes = [] {
            int seen = 0;
            for (QWidget* window : QApplication::topLevelWidgets())
                seen += qobject_cast<QMessageBox*>(window) && window->isVisible();
            return seen;
        };
        auto lecture = std::make_unique<Presenter>(*m_evidence, deck(), 0, QString());
        lecture->show();
        sayNotSaved(m_window.get(), {path(u"a.pdf"_s), {}, u"no room"_s, {}});
        QTest::qWait(50);
        QCOMPARE(boxes(), 0);
        int then = 0;
        QTimer::singleShot(200, m_window.get(), [&] {
            then = boxes();
            for (QWidget* window : QApplication::topLevelWidgets())
                if (auto* box = qobject_cast<QMessageBox*>(window)) box->close();
        });
        lecture.reset();
        QTRY_COMPARE(then, 1);
    }

    void theTitleSlideFollowsWhatTheDeckSaysOfItself() {
        Slide opening;
        opening.request.kind = QString(textSlide);
        opening.title = u"Deck"_s;
        writeBytes(path(u"t.trdeck"_s), deckBytes({u"Deck"_s, u"Old words"_s, {opening}}));
        m_window->openDeck(path(u"t.trdeck"_s));
        auto* preview = find<SlidePreview>("preview");
        QCOMPARE(preview->sheet()->content().subtitle, u"Old words"_s);
        const auto picture = [this] { return model()->index(0).data(Qt::DecorationRole).value<QPixmap>().toImage(); };
        QTRY_VERIFY(!picture().isNull());
        const QImage before = picture();
        model()->setAbout(u"New words"_s);
        QTRY_COMPARE(preview->sheet()->content().subtitle, u"New words"_s);
        QTRY_VERIFY(picture() != before);
    }

    void aTitleThatNoFileCanHoldIsSavedAllTheSame() {
        openFour();
        model()->setSlideTitle(0, u"Half: "_s + QChar(0xd83d));
        QVERIFY2(page()->saveTo(path(u"half.trdeck"_s)), qPrintable(said()));
        click("new-deck");
        m_window->openDeck(path(u"half.trdeck"_s));
        QVERIFY2(said().isEmpty(), qPrintable(said()));
        QCOMPARE(model()->slide(0).title, u"Half: ?"_s);
    }

    void whatIsTypedLeavesTheRestAsItIs() {
        openFour();
        // No-break spaces keep "35 %" on one line.
        model()->setNotes(0, u"35\u00a0%\nand\u202f40\u00a0%"_s);
        page()->showSlide(0);
        auto* notes = find<QPlainTextEdit>("notes");
        notes->setFocus();
        notes->moveCursor(QTextCursor::End);
        QTest::keyClick(notes, Qt::Key_X);
        QCOMPARE(model()->slide(0).notes, u"35\u00a0%\nand\u202f40\u00a0%x"_s);
    }

    void theNoticeGoesWithTheNextChange() {
        openFour();
        m_window->showPage(u"compare"_s);
        key(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(notice()->isVisible());
        model()->setSlideTitle(0, u"Another"_s);
        QVERIFY(!notice()->isVisible());
        // Another deck has other slides to take back.
        key(Qt::Key_D, Qt::ControlModifier);
        QVERIFY(notice()->isVisible());
        m_window->openDeck(path(u"four.trdeck"_s));
        QVERIFY(!notice()->isVisible());
        QCOMPARE(model()->count(), 4);
    }

    void whatNoHallCouldReadIsSaidAtOnce() {
        m_window->showPage(u"safety"_s);
        key(Qt::Key_D, Qt::ControlModifier);
        QVERIFY2(notice()->sentence().contains(u"with a filter it would be a slide"_s),
                 qPrintable(notice()->sentence()));
        m_window->showPage(u"synthesis"_s);
        key(Qt::Key_D, Qt::ControlModifier);
        QVERIFY2(!notice()->sentence().contains(u"filter"_s), qPrintable(notice()->sentence()));
    }

    void anotherExampleIsAnotherStory() {
        Slide slide;
        slide.request.kind = QString(pathwaySlide);
        slide.request.options.insert(u"example"_s, {u"2-partial-response"_s});
        slide.title = u"A partial response"_s;
        slide.points = {{u"She had answered in part."_s, {}}};
        slide.build = BuildUp::Strategies;
        writeBytes(path(u"one.trdeck"_s), deckBytes({u"One"_s, {}, {slide}}));
        m_window->openDeck(path(u"one.trdeck"_s));
        // A pathway has no strategies: it is told station by station.
        QCOMPARE(find<QComboBox>("build")->currentIndex(), 1);
        auto* examples = find<QComboBox>("example");
        examples->setFocus();
        QTest::keyClick(examples, Qt::Key_Down);
        QVERIFY(model()->slide(0).request.option("example") != u"2-partial-response"_s);
        QVERIFY(model()->slide(0).title.isEmpty() && model()->slide(0).points.empty());
        list()->setFocus();
        undo();
        QVERIFY(model()->slide(0) == slide);
    }

    void aChangedStudyIsSaidAndTakenAsItIs() {
        Slide slide = figureSlide(u"rates"_s);
        slide.basis = basisOf(*m_evidence, slide);
        slide.basis.studies[murrough] = u"0000000000000000"_s;
        Slide words;
        words.request.kind = QString(textSlide);
        words.points = {{u"So it is."_s, {u"nobody-1999"_s, murrough}}};
        writeBytes(path(u"old.trdeck"_s), deckBytes({u"Old"_s, {}, {slide, words}}));
        m_window->openDeck(path(u"old.trdeck"_s));
        auto* remarks = find<QLabel>("slide-remarks");
        QVERIFY(remarks->isVisible());
        QVERIFY2(remarks->text().contains(u"Murrough 2013"_s), qPrintable(remarks->text()));
        QTRY_COMPARE(find<QLabel>("remarked")->text(), u"2 slides with a remark"_s);
        QVERIFY(model()->index(0).data(Qt::AccessibleTextRole).toString().contains(u"Murrough 2013"_s));
        QVERIFY(!find<QToolButton>("leave-out")->isVisible());
        click("renew");
        QTRY_VERIFY(!remarks->isVisible());
        QVERIFY(remarksOn(*m_evidence, model()->slide(0)).isEmpty());
        page()->showSlide(1);
        QVERIFY(remarks->text().contains(u"nobody-1999"_s));
        click("leave-out");
        QCOMPARE(model()->slide(1).points.front().studies, QStringList{murrough});
        QTRY_VERIFY(!remarks->isVisible());
        QTRY_VERIFY(!find<QLabel>("remarked")->isVisible());
        undo();
        QCOMPARE(model()->slide(1).points.front().studies.size(), 2);
    }

    void stepsAreWalked() {
        openFour();
        auto* preview = find<SlidePreview>("preview");
        auto* slider = find<QSlider>("step");
        QVERIFY(!slider->isVisible() || slider->maximum() > 1);
        auto* build = find<QComboBox>("build");
        build->setFocus();
        key(Qt::Key_Down);
        QTRY_VERIFY(preview->stepCount() > 5);
        QVERIFY(slider->isVisible());
        slider->setFocus();
        key(Qt::Key_Right);
        QCOMPARE(preview->step(), 2);
        preview->setFocus();
        key(Qt::Key_End);
        QCOMPARE(slider->value(), preview->stepCount());
        QVERIFY(!preview->accessibleDescription().isEmpty());
    }

    void aLectureRunsFromTheSlideAndComesBackToOne() {
        openFour();
        page()->showSlide(1);
        list()->setFocus();
        key(Qt::Key_F5);
        auto* desk = m_window->findChild<LectureDesk*>();
        QVERIFY(desk && desk->running());
        const QPointer<Presenter> presenter = desk->running();
        QVERIFY(QTest::qWaitForWindowExposed(presenter));
        QVERIFY(presenter->isFullScreen());
        QCOMPARE(presenter->state().slide, 1);
        QTest::keyClick(presenter, Qt::Key_End);
        QTest::keyClick(presenter, Qt::Key_Escape);
        QTRY_VERIFY(!presenter);
        QVERIFY(!desk->running());
        QCOMPARE(page()->currentSlide(), 3);
        // Once more, with the focus outside the page: nothing of the first time is in the way.
        m_window->findChild<Rail*>()->findChild<QAbstractButton*>()->setFocus();
        key(Qt::Key_F5);
        QVERIFY(desk->running());
        QTest::keyClick(desk->running(), Qt::Key_Escape);
        QTRY_VERIFY(!desk->running());
    }

    void aDeckIsTakenHome_data() {
        QTest::addColumn<int>("action");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("PDF") << 0 << u"Vorlesung für alle.pdf"_s << QByteArray("%PDF");
        QTest::newRow("PDF with notes") << 1 << u"mit Notizen.pdf"_s << QByteArray("%PDF");
        QTest::newRow("PNG") << 2 << u"Bilder"_s << QByteArray("\x89PNG");
        QTest::newRow("SVG") << 3 << u"Zeichnungen"_s << QByteArray("<?xml");
    }

    void aDeckIsTakenHome() {
        QFETCH(int, action);
        QFETCH(QString, name);
        QFETCH(QByteArray, head);
        openFour();
        QSettings().setValue(u"export/folder"_s, m_scratch->path());
        // The file dialog waits: it is answered as a person would.
        QTimer answer;
        connect(&answer, &QTimer::timeout, this, [&] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog) return;
            answer.stop();
            dialog->findChild<QLineEdit*>()->setText(path(name));
            QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        });
        answer.start(20);
        find<QToolButton>("export-deck")->menu()->actions().at(action)->trigger();
        QVERIFY2(notice()->sentence().contains(name), qPrintable(notice()->sentence()));
        const QFileInfo made(path(name));
        if (made.isDir()) {
            const QDir folder(made.filePath());
            QVERIFY(folder.entryList(QDir::Files).size() >= 4);
            for (const QString& file : folder.entryList(QDir::Files))
                QVERIFY(bytesOf(folder.filePath(file)).startsWith(head));
        } else {
            QVERIFY(bytesOf(made.filePath()).startsWith(head));
        }
    }

    void aFileIsWrittenOverOnlyWhenSaid_data() {
        QTest::addColumn<bool>("yes");
        QTest::newRow("no") << false;
        QTest::newRow("yes") << true;
    }

    void aFileIsWrittenOverOnlyWhenSaid() {
        QFETCH(bool, yes);
        openFour();
        QSettings().setValue(u"export/folder"_s, m_scratch->path());
        writeBytes(path(u"there.pdf"_s), "old");
        // The name is typed without its ending, so that the dialog itself sees no file of that name.
        int dialogs = 0, questions = 0;
        QTimer answer;
        connect(&answer, &QTimer::timeout, this, [&] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                if (questions++ == 0) QVERIFY2(box->text().contains(u"there.pdf"_s), qPrintable(box->text()));
                QTest::mouseClick(box->button(yes ? QMessageBox::Yes : QMessageBox::No), Qt::LeftButton);
            } else if (auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())) {
                auto* name = dialog->findChild<QLineEdit*>();
                if (dialogs++ > 0) {
                    dialog->reject();
                } else {
                    name->setText(path(u"there"_s));
                    QTest::keyClick(name, Qt::Key_Return);
                }
            }
        });
        answer.start(20);
        find<QToolButton>("export-deck")->menu()->actions().front()->trigger();
        answer.stop();
        QCOMPARE(questions, 1);
        QCOMPARE(dialogs, yes ? 1 : 2); // after a no, another name can be given
        QCOMPARE(bytesOf(path(u"there.pdf"_s)).startsWith("%PDF"), yes);
        if (!yes) QCOMPARE(bytesOf(path(u"there.pdf"_s)), QByteArray("old"));
    }

    void aDeckIsDroppedOnTheWindow() {
        openFour();
        writeBytes(path(u"dropped.trdeck"_s), deckBytes({u"Dropped"_s, {}, {}}));
        m_window->showPage(u"compare"_s);
        for (const auto& [file, taken] : {std::pair{u"a.csv"_s, false}, {u"dropped.trdeck"_s, true}}) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(path(file))});
            QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            enter.ignore();
            QApplication::sendEvent(m_window.get(), &enter);
            QCOMPARE(enter.isAccepted(), taken);
            QDropEvent drop(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(m_window.get(), &drop);
            QCOMPARE(deck().title, taken ? u"Dropped"_s : u"Four"_s);
        }
        QCOMPARE(m_window->place().page, u"lecture"_s);
    }

    void everythingHasAName() {
        openFour();
        click("add-text");
        for (const auto* widget : page()->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus)) continue;
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const QString name =
                widget->accessibleName().isEmpty() && button ? button->text() : widget->accessibleName();
            QVERIFY2(name.size() > 1, qPrintable(widget->objectName()));
        }
    }

    void largeTextFitsTheWindow() {
        openFour();
        click("add-text");
        for (const ThemeKind kind : {ThemeKind::Light, ThemeKind::Dark, ThemeKind::HighContrast}) {
            m_window->setAppearance(kind, 2);
            QApplication::processEvents();
            QCOMPARE(m_window->size(), QSize(1366, 768));
            for (const auto* widget : page()->findChildren<QWidget*>())
                if (widget->isVisible() && qobject_cast<const QAbstractButton*>(widget)) {
                    const QRect place(widget->mapTo(page(), QPoint()), widget->size());
                    QVERIFY2(place.left() >= 0 && place.right() <= page()->width(), qPrintable(widget->objectName()));
                    QVERIFY2(widget->width() >= widget->minimumSizeHint().width(), qPrintable(widget->objectName()));
                }
        }
    }
};

QTEST_MAIN(TestLecturePage)
#include "tst_lecturepage.moc"
