// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// trd-atlas: the window.

#include "charts/figurepanel.h"
#include "lecture/lecture.h"
#include "shell/application.h"
#include "shell/errorwindow.h"
#include "shell/mainwindow.h"
#include "shell/renderpages.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QScreen>
#include <QTextStream>
#include <QTimer>
#include <QToolTip>

int main(int argc, char** argv) {
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication app(argc, argv);
    trd::prepareApplication(app);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Explore treatment pathways for treatment-resistant depression, offline."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption library(QStringLiteral("library"),
                                     QCoreApplication::translate("main", "Open another library database."),
                                     QStringLiteral("FILE"));
    const QCommandLineOption page(QStringLiteral("page"), QCoreApplication::translate("main", "Open at this page."),
                                  QStringLiteral("ID"));
    const QCommandLineOption measureStart(
        QStringLiteral("measure-start"),
        QCoreApplication::translate("main", "Paint the first page, print the milliseconds it took, and quit."));
    const QCommandLineOption renderPages(
        QStringLiteral("render-pages"),
        QCoreApplication::translate("main", "Render every page to PNG files in this folder, and quit."),
        QStringLiteral("DIR"));
    const QCommandLineOption present(
        QStringLiteral("present"),
        QCoreApplication::translate("main", "Run a lecture deck full screen at once; the program ends with it."),
        QStringLiteral("FILE"));
    const QCommandLineOption screen(
        QStringLiteral("screen"), QCoreApplication::translate("main", "The screen that the hall sees, counted from 1."),
        QStringLiteral("N"));
    parser.addOptions({library, page, present, screen, measureStart, renderPages});
    parser.addPositionalArgument(QStringLiteral("deck"),
                                 QCoreApplication::translate("main", "A deck (.trdeck) to open on the Lecture page."),
                                 QStringLiteral("[FILE]"));
    parser.process(app);

    const QString file = parser.isSet(library) ? parser.value(library) : trd::defaultLibraryFile();
    auto opened = trd::openLibrary(file);
    if (!opened) {
        QTextStream(stderr) << opened.error().sentence() << '\n';
        if (parser.isSet(measureStart) || parser.isSet(renderPages)) return 1;
        return trd::showLibraryFault(opened.error());
    }
    const trd::Evidence evidence = std::move(opened).value();
    trd::FigurePanel::setProvenance([&evidence] { return trd::provenance(evidence); });

    if (parser.isSet(renderPages)) return trd::renderPages(evidence, file, parser.value(renderPages));

    if (parser.isSet(present)) {
        const auto deck = trd::readDeckFile(parser.value(present));
        if (!deck) {
            for (const trd::Fault& fault : deck.error()) QTextStream(stderr) << fault.sentence() << '\n';
            return 1;
        }
        const QList<QScreen*> screens = QApplication::screens();
        const int wanted = parser.value(screen).toInt() - 1;
        const bool known = wanted >= 0 && wanted < screens.size();
        if (parser.isSet(screen) && !known) {
            QTextStream(stderr) << QCoreApplication::translate("main", "--screen: found “%1”, expected 1 to %2")
                                       .arg(parser.value(screen))
                                       .arg(screens.size())
                                << '\n';
            return 2;
        }
        if (deck->slides.empty()) {
            QTextStream(stderr)
                << QCoreApplication::translate("main", "%1: the deck has no slide").arg(parser.value(present)) << '\n';
            return 1;
        }
        // No main window dresses the program: what opens over the slides (menus, tips) looks as they do.
        const QPalette palette = trd::themeFor(trd::ThemeKind::Lecture).palette();
        QApplication::setPalette(palette);
        QApplication::setFont(trd::textFont(trd::TextSize::Body));
        QToolTip::setPalette(palette);
        QToolTip::setFont(trd::textFont(trd::TextSize::Body));
        trd::startLecture(evidence, *deck, 0, trd::provenance(evidence),
                          known ? screens[wanted] : trd::hallScreen(nullptr));
        return QApplication::exec();
    }

    trd::MainWindow window(evidence, file);
    if (parser.isSet(page)) window.showPage(parser.value(page));
    if (const QStringList files = parser.positionalArguments(); !files.isEmpty()) window.openDeck(files.front());
    window.show();
    if (parser.isSet(measureStart)) {
        // The first paint is over when the events posted by show() have run and the window's paint has returned.
        window.repaint();
        QApplication::processEvents();
        QTextStream(stdout) << static_cast<double>(sinceStart.nsecsElapsed()) / 1e6 << '\n';
        return 0;
    }
    return QApplication::exec();
}
