// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The measure of a start: a window of Qt Widgets and one chart of Qt Charts, and nothing else.

#include <QApplication>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QElapsedTimer>
#include <QHorizontalBarSeries>
#include <QMainWindow>
#include <QTextStream>
#include <QValueAxis>

int main(int argc, char** argv) {
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication app(argc, argv);
    auto* chart = new QChart;
    auto* series = new QHorizontalBarSeries(chart);
    auto* set = new QBarSet(QStringLiteral("rate"), series);
    QStringList names;
    for (int i = 0; i < 12; ++i) {
        *set << 10 + 5 * i;
        names << QStringLiteral("treatment %1").arg(i);
    }
    series->append(set);
    chart->addSeries(series);
    auto* y = new QBarCategoryAxis(chart);
    y->append(names);
    auto* x = new QValueAxis(chart);
    chart->addAxis(y, Qt::AlignLeft);
    chart->addAxis(x, Qt::AlignBottom);
    series->attachAxis(y);
    series->attachAxis(x);
    QMainWindow window;
    window.setCentralWidget(new QChartView(chart));
    window.resize(1366, 768);
    window.show();
    window.repaint();
    QApplication::processEvents();
    QTextStream(stdout) << static_cast<double>(sinceStart.nsecsElapsed()) / 1e6 << '\n';
    return 0;
}
