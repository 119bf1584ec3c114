// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A lecture with a laptop and a projector: who sees what. The screens are those of Qt's offscreen platform, which takes
// their places from a file.

#include "lecture/lecture.h"
#include "lecture/lecturedesk.h"
#include "shell/application.h"
#include "shell/mainwindow.h"
#include "store/library.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace trd;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString libraryFile = QStringLiteral(TRD_BINARY_DIR "/bin/evidence.sqlite");

/// A laptop with a mirror of itself on a lectern's monitor, and a projector beside them.
constexpr const char* threeScreens =
    R"({"synchronousWindowSystemEvents": false, "windowFrameMargins": true, "screens": [
    {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
    {"name": "mirror", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
    {"name": "hall", "x": 1366, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96, "logicalBaseDpi": 96,
     "dpr": 1}]})";

Deck deckOfTwo() {
    Deck deck{u"Two"_s, {}, {}};
    for (const QString& notes : {u"Ask the hall."_s, u"Then tell."_s}) {
        Slide slide;
        slide.request.kind = u"rates"_s;
        slide.notes = notes;
        deck.slides.push_back(slide);
    }
    return deck;
}

QScreen* screenOf(const QString& name) {
    for (QScreen* screen : QGuiApplication::screens())
        if (screen->name() == name) return screen;
    qFatal("no screen %s", qPrintable(name));
}

} // namespace

class TestTwoScreens : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Evidence> m_evidence;

private slots:
    void initTestCase() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        prepareApplication(*qApp);
        auto opened = openLibrary(libraryFile);
        QVERIFY2(opened.has_value(), opened ? "" : qPrintable(opened.error().sentence()));
        m_evidence = std::make_unique<Evidence>(std::move(opened).value());
        QCOMPARE(QGuiApplication::screens().size(), 3);
    }
    void init() { QSettings().clear(); }

    void theHallSeesSlidesAndTheDeskNotes() {
        MainWindow window(*m_evidence, libraryFile, m_folder.filePath(u"drafts"_s));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(window.screen()->name(), u"laptop"_s);
        QCOMPARE(hallScreen(&window)->name(), u"hall"_s);

        QPointer<Presenter> presenter = startLecture(*m_evidence, deckOfTwo(), 0, {}, hallScreen(&window));
        QPointer<NotesWindow> notes = presenter->findChild<NotesWindow*>();
        QVERIFY(notes);
        QVERIFY(QTest::qWaitForWindowExposed(presenter));
        QCOMPARE(presenter->geometry(), screenOf(u"hall"_s)->geometry());
        QTRY_VERIFY(notes->isVisible());
        QVERIFY(screenOf(u"laptop"_s)->geometry().contains(notes->geometry()));
        QCOMPARE(notes->findChild<QLabel*>(u"notes"_s)->text(), u"Ask the hall."_s);

        // The keys steer from where the speaker looks.
        while (presenter->state().slide == 0) QTest::keyClick(notes, Qt::Key_Right);
        QCOMPARE(notes->findChild<QLabel*>(u"notes"_s)->text(), u"Then tell."_s);
        QCOMPARE(presenter->state().slide, 1);
        QTest::keyClick(notes, Qt::Key_Escape);
        QTRY_VERIFY(!presenter);
        QVERIFY(!notes);
    }

    /// The pictures on the desk are the hall's slides, broken where those are.
    void theDeskSeesTheHallsSlide() {
        Deck deck = deckOfTwo();
        deck.slides[0].build = BuildUp::Rows;
        QPointer<Presenter> presenter = startLecture(*m_evidence, deck, 0, {}, screenOf(u"hall"_s));
        QVERIFY(QTest::qWaitForWindowExposed(presenter));
        const SlideSheet& sheet = presenter->sheet();
        QCOMPARE(sheet.size(), QSizeF(1920, 1080));
        QVERIFY(sheet.stepCount() > 3);
        const QSize size(480, 270);
        for (int step = 1; step <= sheet.stepCount(); ++step) {
            const QImage picture = presenter->picture(0, size, step).toImage();
            QCOMPARE(picture.size(), size);
            QCOMPARE(picture, sheet.picture(step, size, 1).toImage());
            if (step > 1) QVERIFY(picture != presenter->picture(0, size, step - 1).toImage());
        }
        presenter->close();
        QTRY_VERIFY(!presenter);
    }

    void aMirroredScreenShowsNoNotes() {
        QScreen* laptop = screenOf(u"laptop"_s);
        QPointer<Presenter> presenter = startLecture(*m_evidence, deckOfTwo(), 0, {}, laptop);
        auto* notes = presenter->findChild<NotesWindow*>();
        QTRY_VERIFY(notes->isVisible());
        QVERIFY(!notes->geometry().intersects(laptop->geometry()));
        presenter->close();
        QTRY_VERIFY(!presenter);
    }

    void theChosenHallIsRemembered() {
        QWidget window;
        window.setGeometry(100, 100, 200, 200);
        {
            LectureDesk desk(*m_evidence, &window);
            desk.setHall(screenOf(u"laptop"_s));
        }
        LectureDesk desk(*m_evidence, &window);
        QCOMPARE(desk.hall()->name(), u"laptop"_s);
        // A screen that is not there any more is no choice.
        QSettings().setValue(u"lecture/screen"_s, u"projector of another room"_s);
        QCOMPARE(desk.hall()->name(), u"hall"_s);
    }
};

int main(int argc, char* argv[]) {
    QTemporaryDir folder;
    const QString file = folder.filePath(u"screens.json"_s);
    QFile screens(file);
    if (!screens.open(QIODevice::WriteOnly) || screens.write(threeScreens) < 0) return 1;
    screens.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.toUtf8());
    QApplication application(argc, argv);
    TestTwoScreens test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_twoscreens.moc"
