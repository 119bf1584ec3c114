// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// "Copy as R" gives in metafor what the program shows. Needs R with metafor; says so where it is not there.

#include "evidence/reader.h"
#include "exchange/rscript.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace trd;

namespace {

const Evidence& shipped() {
    static const Evidence evidence = [] {
        auto read = readEvidence(QStringLiteral(TRD_SOURCE_DIR "/resources/evidence"));
        if (!read) qFatal("%s", qPrintable(read.error().front().sentence()));
        return std::move(read).value();
    }();
    return evidence;
}

bool hasMetafor() {
    static const bool found = [] {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("Rscript"));
        return !program.isEmpty() &&
               QProcess::execute(program,
                                 {QStringLiteral("-e"),
                                  QStringLiteral("quit(status = !requireNamespace('metafor', quietly = TRUE))")}) == 0;
    }();
    return found;
}

} // namespace

class TestRScript : public QObject {
    Q_OBJECT

private slots:
    void nothingToPool() { QCOMPARE(rScript({}, QStringLiteral("x")), QString()); }

    void textsAreQuoted() {
        SynthesisQuery query;
        const QString script = rScript(synthesis(shipped(), {}, query), QStringLiteral("a \"heading\"\nof two lines"));
        QVERIFY(script.startsWith(QStringLiteral("# a \"heading\"\n# of two lines\n")));
        QVERIFY(script.contains(QStringLiteral("\"popova-2019-transform-2\"")));
        QVERIFY(script.contains(QStringLiteral("method = \"REML\", test = \"knha\"")));
    }

    void sameNumbersInMetafor_data() {
        QTest::addColumn<SynthesisOutcome>("outcome");
        QTest::addColumn<SynthesisMeasure>("measure");
        QTest::addColumn<stats::Tau2Method>("tau2");
        QTest::addColumn<stats::IntervalMethod>("interval");
        using enum stats::Tau2Method;
        // R takes seconds to start: every method once, every outcome once.
        const auto row = [](SynthesisOutcome outcome, SynthesisMeasure measure, stats::Tau2Method tau2,
                            stats::IntervalMethod interval) {
            QTest::addRow("%s %s %s", qPrintable(toWord(outcome)), qPrintable(toWord(tau2)),
                          qPrintable(toWord(interval)))
                << outcome << measure << tau2 << interval;
        };
        row(SynthesisOutcome::Response, SynthesisMeasure::RiskDifference, DerSimonianLaird,
            stats::IntervalMethod::Wald);
        row(SynthesisOutcome::Remission, SynthesisMeasure::RiskDifference, Reml, stats::IntervalMethod::Hksj);
        row(SynthesisOutcome::Change, SynthesisMeasure::MeanDifference, Reml, stats::IntervalMethod::Hksj);
        row(SynthesisOutcome::Change, SynthesisMeasure::MeanDifference, PauleMandel, stats::IntervalMethod::Hksj);
        row(SynthesisOutcome::Remission, SynthesisMeasure::RiskDifference, Fixed, stats::IntervalMethod::Wald);
    }

    void sameNumbersInMetafor() {
        if (!hasMetafor()) QSKIP("R with metafor is not installed");
        QFETCH(SynthesisOutcome, outcome);
        QFETCH(SynthesisMeasure, measure);
        QFETCH(stats::Tau2Method, tau2);
        QFETCH(stats::IntervalMethod, interval);
        SynthesisQuery query;
        query.outcome = outcome;
        query.measure = measure;
        query.model.tau2 = tau2;
        query.model.interval = interval;
        const Synthesis found = synthesis(shipped(), {}, query);
        QVERIFY(found.overall);
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("script.R")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("pdf(NULL)\n"); // the script draws, a test has no paper
        file.write(rScript(found, QStringLiteral("A test")).toUtf8());
        file.write(
            "cat('VALUES', sprintf('%.15g', c(fit$beta, fit$se, fit$ci.lb, fit$ci.ub, fit$tau2, fit$QE)), '\\n')\n");
        file.close();
        QProcess r;
        r.setProcessEnvironment(QProcessEnvironment::systemEnvironment());
        r.start(QStringLiteral("Rscript"), {QStringLiteral("--vanilla"), file.fileName()});
        QVERIFY(r.waitForFinished(120000));
        const QString out = QString::fromUtf8(r.readAllStandardOutput());
        QVERIFY2(r.exitCode() == 0, r.readAllStandardError().constData());
        const QStringList values =
            out.mid(out.lastIndexOf(QStringLiteral("VALUES"))).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        QVERIFY(values.size() >= 7);
        const stats::Pooled& pooled = *found.overall;
        const double expected[] = {pooled.estimate, pooled.se, pooled.lower, pooled.upper, pooled.tau2, pooled.q};
        for (int i = 0; i < 6; ++i) {
            const double value = values[i + 1].toDouble();
            QVERIFY2(std::abs(value - expected[i]) <= 1e-6 * std::max(1e-3, std::abs(expected[i])),
                     qPrintable(QStringLiteral("value %1: R %2, program %3").arg(i).arg(value).arg(expected[i])));
        }
    }
};

QTEST_GUILESS_MAIN(TestRScript)
#include "tst_rscript.moc"
