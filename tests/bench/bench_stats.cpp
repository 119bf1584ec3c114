// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The statistics engine alone: a pool of 60 studies, and a network of 100 trials and 20 treatments.

#include "report.h"
#include "stats/network.h"
#include "stats/pool.h"
#include "stats/sensitivity.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cmath>
#include <random>

using namespace trd::stats;

namespace {

template <class Run> double microseconds(int rounds, Run run) {
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        run();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e3);
    }
    return trd::bench::median(times);
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication app(argc, argv);
    trd::bench::Report report;
    std::mt19937 engine(1);
    std::normal_distribution<double> normal;
    std::uniform_real_distribution<double> uniform(0.01, 0.3);

    std::vector<Effect> effects;
    for (int i = 0; i < 60; ++i) {
        const double variance = uniform(engine);
        effects.push_back({0.3 + std::sqrt(variance + 0.1) * normal(engine), variance});
    }
    double sum = 0; // keeps the calls
    report.add(QStringLiteral("pool: REML and HKSJ, 60 studies"),
               microseconds(2000, [&] { sum += pool(effects).estimate; }), QStringLiteral("µs"), 50);
    report.add(QStringLiteral("leave-one-out, 60 studies"),
               microseconds(50, [&] { sum += leaveOneOut(effects).front().estimate; }), QStringLiteral("µs"));

    std::vector<TrialComparison> comparisons;
    for (std::size_t trial = 0; trial < 100; ++trial) {
        std::vector<std::size_t> arms{trial % 20, (trial + 1 + trial / 20) % 20};
        if (trial % 5 == 0) arms.push_back((arms[1] + 7) % 20);
        std::vector<double> value, variance;
        for (const std::size_t arm : arms) {
            variance.push_back(uniform(engine));
            value.push_back(0.05 * static_cast<double>(arm) + std::sqrt(variance.back() + 0.05) * normal(engine));
        }
        for (std::size_t i = 0; i < arms.size(); ++i)
            for (std::size_t j = i + 1; j < arms.size(); ++j)
                comparisons.push_back({trial, arms[i], arms[j], {value[i] - value[j], variance[i] + variance[j]}});
    }
    for (const auto& [name, method] : {std::pair{"REML", Tau2Method::Reml}, {"DL", Tau2Method::DerSimonianLaird}}) {
        report.add(
            QStringLiteral("network: %1, 100 trials, 20 treatments").arg(QLatin1String(name)),
            microseconds(50,
                         [&] {
                             sum += std::get<Network>(networkMetaAnalysis(comparisons, 20, {method, 95, true})).tau2;
                         }) /
                1e3,
            QStringLiteral("ms"), 5);
    }
    return std::isfinite(sum) ? report.finish() : 1;
}
