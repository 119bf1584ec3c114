// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Start to first painted page, against a bare window of the same toolkit: CPU time and peak memory of whole processes,
// in turn.

#include "report.h"

#include <QProcess>

#include <cstdlib>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

struct Run {
    double cpuMilliseconds = 0, peakMegabytes = 0;
};

/// The operating system's own account of one finished process.
Run run(const QByteArray& program, const QByteArray& argument) {
    const pid_t child = fork();
    if (child == 0) {
        if (!std::freopen("/dev/null", "w", stdout) || !std::freopen("/dev/null", "w", stderr)) _exit(127);
        // Settings of whoever runs the benchmark must not decide what is painted first.
        setenv("XDG_CONFIG_HOME", "/nonexistent", 1);
        execl(program.constData(), program.constData(), argument.constData(), nullptr);
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        QTextStream(stderr) << program << " failed\n";
        std::exit(1);
    }
    const auto milliseconds = [](const timeval& time) {
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_usec) / 1e3;
    };
    return {milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime), static_cast<double>(usage.ru_maxrss) / 1024};
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    const QByteArray atlas = TRD_BIN_DIR "/trd-atlas", bare = TRD_BENCH_DIR "/barewindow";
    constexpr int runs = 15;
    std::vector<double> atlasCpu, bareCpu, atlasPeak, barePeak, cpuRatio, peakRatio;
    for (int i = -1; i < runs; ++i) {
        const Run a = run(atlas, "--measure-start"), b = run(bare, "--measure-start");
        if (i < 0) continue; // a warm-up
        atlasCpu.push_back(a.cpuMilliseconds);
        bareCpu.push_back(b.cpuMilliseconds);
        atlasPeak.push_back(a.peakMegabytes);
        barePeak.push_back(b.peakMegabytes);
        cpuRatio.push_back(a.cpuMilliseconds / b.cpuMilliseconds);
        peakRatio.push_back(a.peakMegabytes / b.peakMegabytes);
    }
    trd::bench::Report report;
    using trd::bench::median;
    report.add(QStringLiteral("start to first page, CPU"), median(atlasCpu), QStringLiteral("ms"));
    report.add(QStringLiteral("bare window, CPU"), median(bareCpu), QStringLiteral("ms"));
    report.add(QStringLiteral("start, CPU against bare window (median of pairs)"), median(cpuRatio),
               QStringLiteral("times"), 2.5);
    report.add(QStringLiteral("start to first page, peak memory"), median(atlasPeak), QStringLiteral("MB"));
    report.add(QStringLiteral("bare window, peak memory"), median(barePeak), QStringLiteral("MB"));
    report.add(QStringLiteral("start, peak memory against bare window"), median(peakRatio), QStringLiteral("times"),
               2.2);
    return report.finish();
}
