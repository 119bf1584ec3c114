// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rscript.h"

#include <QStringList>

#include <algorithm>

namespace trd {

namespace {

QString quoted(QString text) {
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    text.replace(QLatin1Char('\n'), QLatin1Char(' '));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

/// Seventeen digits bring every double back.
QString number(double value) { return QString::number(value, 'g', 17); }

QString numberOrNa(std::optional<int> value) { return value ? QString::number(*value) : QStringLiteral("NA"); }

QString methodName(stats::Tau2Method method) {
    switch (method) {
    case stats::Tau2Method::Fixed:
        return QStringLiteral("EE");
    case stats::Tau2Method::DerSimonianLaird:
        return QStringLiteral("DL");
    case stats::Tau2Method::Reml:
        return QStringLiteral("REML");
    case stats::Tau2Method::PauleMandel:
        return QStringLiteral("PM");
    }
    return {};
}

} // namespace

QString rScript(const Synthesis& synthesis, const QString& heading) {
    const auto trials = synthesis.pooledTrials();
    if (trials.size() < 2) return {};
    QString script;
    const auto line = [&](const QString& text = {}) { script += text + QLatin1Char('\n'); };
    for (const QString& part : heading.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) line(QStringLiteral("# ") + part);
    line(QStringLiteral("# yi and vi are on the scale of pooling: %1.")
             .arg(isRatio(synthesis.query.measure) ? QStringLiteral("the logarithm of the ratio")
                  : synthesis.query.measure == SynthesisMeasure::RiskDifference
                      ? QStringLiteral("the risk difference as a fraction")
                      : QStringLiteral("the difference itself")));
    line(QStringLiteral("library(metafor)"));
    line();
    const auto column = [&](const QString& name, const auto& text, bool last = false) {
        QStringList values;
        for (std::size_t i = 0; i < trials.size(); ++i) values << text(i);
        line(QStringLiteral("  %1 = c(%2)%3")
                 .arg(name, values.join(QStringLiteral(", ")), last ? QString() : QStringLiteral(",")));
    };
    QStringList comparisons, groups;
    for (const SynthesisBlock& block : synthesis.blocks)
        for (std::size_t i = 0; i < block.trials.size(); ++i) {
            comparisons << quoted(block.comparison.key());
            groups << quoted(block.group);
        }
    line(QStringLiteral("trials <- data.frame("));
    column(QStringLiteral("study"), [&](std::size_t i) { return quoted(trials[i]->study->id); });
    column(QStringLiteral("comparison"), [&](std::size_t i) { return comparisons[static_cast<qsizetype>(i)]; });
    if (synthesis.mixed)
        column(QStringLiteral("people"),
               [&](std::size_t i) { return quoted(toWord(resistanceOf(*trials[i]->study))); });
    if (synthesis.query.by != SubgroupBy::None)
        column(QStringLiteral("subgroup"), [&](std::size_t i) { return groups[static_cast<qsizetype>(i)]; });
    if (std::ranges::any_of(trials, [](const TrialEffect* trial) { return trial->counts.has_value(); })) {
        const auto count = [&](int CountPair::*field) {
            return [&trials, field](std::size_t i) {
                return trials[i]->counts ? QString::number((*trials[i]->counts).*field) : QStringLiteral("NA");
            };
        };
        column(QStringLiteral("events1"), count(&CountPair::events1));
        column(QStringLiteral("events2"), count(&CountPair::events2));
    }
    column(QStringLiteral("n1"), [&](std::size_t i) { return numberOrNa(trials[i]->n1); });
    column(QStringLiteral("n2"), [&](std::size_t i) { return numberOrNa(trials[i]->n2); });
    column(QStringLiteral("year"), [&](std::size_t i) { return QString::number(trials[i]->study->citation.year); });
    column(QStringLiteral("yi"), [&](std::size_t i) { return number(trials[i]->effect->value); });
    column(
        QStringLiteral("vi"), [&](std::size_t i) { return number(trials[i]->effect->variance); }, true);
    line(QStringLiteral(")"));
    line();
    const stats::PoolOptions& model = synthesis.query.model;
    line(QStringLiteral(
        "# The control carries the iterations to the end; metafor's defaults stop at about five digits."));
    line(QStringLiteral("model <- function(data) rma(yi, vi, data = data, slab = study, method = \"%1\", test = "
                        "\"%2\", level = %3,")
             .arg(methodName(model.tau2),
                  model.interval == stats::IntervalMethod::Hksj ? QStringLiteral("knha") : QStringLiteral("z"),
                  number(model.level)));
    line(QStringLiteral("                            control = list(threshold = 1e-14, tol = 1e-14, maxiter = 1e5))"));
    if (synthesis.comparison && !synthesis.overall) {
        line();
        line(QStringLiteral("# %1").arg(
            synthesis.mixed ? QStringLiteral("People of different resistance: each kind pooled by itself.")
                            : QStringLiteral("Added or switched to is not stated: not pooled.")));
        if (synthesis.mixed)
            line(QStringLiteral(
                "for (part in split(trials, trials$people)) if (nrow(part) > 1) print(model(part), digits = 6)"));
    } else if (synthesis.comparison) {
        line(QStringLiteral("fit <- model(trials)"));
        line(QStringLiteral("print(fit, digits = 6)"));
        const QString transform = isRatio(synthesis.query.measure) ? QStringLiteral(", transf = exp") : QString();
        line(QStringLiteral("print(predict(fit%1), digits = 6)").arg(transform));
        if (synthesis.query.by != SubgroupBy::None) {
            line();
            line(QStringLiteral("# Each subgroup with its own tau²."));
            line(QStringLiteral(
                "for (part in split(trials, trials$subgroup)) if (nrow(part) > 1) print(model(part), digits = 6)"));
        }
        line();
        line(QStringLiteral("forest(fit, addpred = TRUE, showweights = TRUE%1)")
                 .arg(isRatio(synthesis.query.measure) ? QStringLiteral(", atransf = exp") : QString()));
        line(QStringLiteral("funnel(fit)"));
        line(QStringLiteral("if (fit$k > 2) print(regtest(fit, model = \"lm\"))"));
        line(QStringLiteral("print(leave1out(fit))"));
    } else {
        line();
        line(QStringLiteral("# Different questions: each pooled by itself."));
        line(QStringLiteral(
            "fits <- lapply(Filter(function(part) nrow(part) > 1, split(trials, trials$comparison)), model)"));
        line(QStringLiteral("for (fit in fits) print(fit, digits = 6)"));
    }
    return script;
}

} // namespace trd
