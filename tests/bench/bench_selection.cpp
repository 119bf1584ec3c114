// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// From a changed selection to a repainted chart, and opening a library: the shipped evidence and a synthetic one of
// 6,000 studies.

#include "charts/chartview.h"
#include "charts/figurepanel.h"
#include "report.h"
#include "shell/application.h"
#include "shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>

#include <algorithm>

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
        report.add(QStringLiteral("%1: selection to repaint, %2").arg(name, page), trd::bench::median(times),
                   QStringLiteral("ms"), page == QLatin1String("synthesis") ? std::max(limit, 30.0) : limit);
    }
}

/// From a changed selection to a painted forest of sixty trials, model and all: more than any comparison of the shipped
/// library has.
void measureForest(trd::bench::Report& report, const QString& file) {
    auto opened = trd::openLibrary(file);
    if (!opened) qFatal("%s", qPrintable(opened.error().sentence()));
    trd::Evidence& evidence = *opened;
    const trd::Study* pattern = evidence.study(QStringLiteral("su-2017-taiwan-dose"));
    if (!pattern) qFatal("the library has no trial to make others from");
    std::vector<trd::Study> trials;
    for (int i = 0; i < 60; ++i) {
        trd::Study trial = *pattern;
        trial.id = QStringLiteral("trial-%1").arg(i, 2, 10, QLatin1Char('0'));
        trial.citation.year = 1990 + i % 35;
        trial.overlaps.clear();
        for (trd::OutcomeRow& row : trial.outcomes) {
            row.n = 20 + i;
            row.events = (row.arm == QLatin1String("pbo") ? 4 : 8) + i % 7;
        }
        trials.push_back(std::move(trial));
    }
    evidence.studies = std::move(trials);
    evidence.index();
    trd::MainWindow window(evidence, file);
    window.resize(1366, 768);
    window.show();
    window.showPage(QStringLiteral("synthesis"));
    QApplication::processEvents();
    const auto* panel = window.currentPage()->findChild<trd::FigurePanel*>();
    if (panel->figure().marks.size() < 61)
        qFatal("the forest has %d marks", static_cast<int>(panel->figure().marks.size()));
    std::vector<double> times;
    for (int i = 0; i < 20; ++i) {
        trd::Selection selection;
        selection.to = trd::TimePoint{static_cast<double>(4 + i % 5), trd::TimeUnit::Week};
        QElapsedTimer timer;
        timer.start();
        window.setSelection(selection);
        QApplication::processEvents();
        times.push_back(milliseconds(timer));
    }
    report.add(QStringLiteral("selection to painted forest, 60 trials"), trd::bench::median(times),
               QStringLiteral("ms"), 30);
}

} // namespace

int main(int argc, char** argv) {
    QApplication app(argc, argv);
    const QTemporaryDir scratch;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, scratch.path());
    trd::prepareApplication(app);
    trd::bench::Report report;
    measure(report, QStringLiteral(TRD_BIN_DIR "/evidence.sqlite"), QStringLiteral("shipped"), 16);
    measureForest(report, QStringLiteral(TRD_BIN_DIR "/evidence.sqlite"));
    measure(report, QStringLiteral(TRD_BENCH_DIR "/synthetic-6000.sqlite"), QStringLiteral("6,000 studies"), 100);
    return report.finish();
}
