// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From a changed selection to a repainted chart, and opening a library: the shipped evidence and a synthetic one of 6,000 studies.

#include "charts/chartview.h"
#include "charts/figurepanel.h"
#include "report.h"
#include "shell/application.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>

namespace {

double milliseconds(const QElapsedTimer& timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e6; }

void measure(trd::bench::Report& report, const QString& file, const QString& name, double limit) {
    std::vector<double> opening;
    for (int i = 0; i < 5; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto opened = trd::openLibrary(file);
        if (!opened) qFatal("%s", qPrintable(opened.error().sentence()));
        opening.push_back(milliseconds(timer));
    }
    report.add(name + QStringLiteral(": library open"), trd::bench::median(opening), QStringLiteral("ms"));

    const auto opened = trd::openLibrary(file);
    trd::MainWindow window(*opened, file);
    window.resize(1366, 768);
    window.show();
    QApplication::processEvents();
    for (const QString& page : window.pageIds()) {
        if (page == QLatin1String("about")) continue;
        window.showPage(page);
        QApplication::processEvents();
        std::vector<double> times;
        for (int i = 0; i < 20; ++i) {
            trd::Selection selection;
            // Every step really changes what is shown.
            selection.set = i % 2 ? QStringLiteral("review") : QString(trd::allStudiesSet);
            selection.controls = i % 4 > 1;
            selection.to = trd::TimePoint{static_cast<double>(4 + i % 5), trd::TimeUnit::Week};
            QElapsedTimer timer;
            timer.start();
            window.setSelection(selection);
            QApplication::processEvents(); // layout and paint
            times.push_back(milliseconds(timer));
        }
        report.add(QStringLiteral("%1: selection to repaint, %2").arg(name, page), trd::bench::median(times), QStringLiteral("ms"), limit);
    }
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const QTemporaryDir scratch;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, scratch.path());
    trd::prepareApplication(app);
    trd::bench::Report report;
    measure(report, QStringLiteral(TRD_BIN_DIR "/evidence.sqlite"), QStringLiteral("shipped"), 16);
    measure(report, QStringLiteral(TRD_BENCH_DIR "/synthetic-6000.sqlite"), QStringLiteral("6,000 studies"), 100);
    return report.finish();
}
