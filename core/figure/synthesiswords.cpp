// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/synthesiswords.h"

#include "figure/armwords.h"
#include "figure/axes.h"
#include "figure/format.h"
#include "figure/words.h"
#include "stats/absolute.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace trd {

namespace {

class SynthesisText {
    Q_DECLARE_TR_FUNCTIONS(Synthesis)
};

QString lowerFirst(QString text) {
    if (text.size() > 1 && text[1].isLower()) text[0] = text[0].toLower();
    return text;
}

/// The comparator's share of events over all pooled trials with counts: what people without the treatment can expect.
std::optional<double> baselineRisk(const Synthesis& synthesis) {
    double events = 0, people = 0;
    for (const TrialEffect* trial : synthesis.pooledTrials())
        if (trial->counts) events += trial->counts->events2, people += trial->counts->n2;
    if (people <= 0 || events <= 0) return {};
    return events / people;
}

/// The pool whose interval is told where one alone is: the common-effect one where Hartung-Knapp came out narrower.
const stats::Pooled& safelyWide(const Synthesis& synthesis) {
    return synthesis.common ? *synthesis.common : *synthesis.overall;
}

QString absoluteWords(const Synthesis& synthesis, const QString& versus) {
    const auto baseline = baselineRisk(synthesis);
    if (!baseline || !isRatio(synthesis.query.measure)) return {};
    const stats::Pooled& wide = safelyWide(synthesis);
    const stats::Ratio ratio{std::exp(synthesis.overall->estimate), std::exp(wide.lower), std::exp(wide.upper)};
    const auto absolute = synthesis.query.measure == SynthesisMeasure::RiskRatio
                              ? stats::absoluteFromRiskRatio(ratio, *baseline)
                              : stats::absoluteFromOddsRatio(ratio, *baseline);
    const QString with = SynthesisText::tr("%1 (%2 to %3)")
                             .arg(numberText(100 * absolute.risk, 0), numberText(100 * absolute.riskLower, 0),
                                  numberText(100 * absolute.riskUpper, 0));
    const QString without = numberText(100 * *baseline, 0);
    return synthesis.query.outcome == SynthesisOutcome::Remission
               ? SynthesisText::tr(
                     "Of 100 people, that is %1 in remission instead of %2, the share with %3 in these trials.")
                     .arg(with, without, versus)
               : SynthesisText::tr(
                     "Of 100 people, that is %1 who respond instead of %2, the share with %3 in these trials.")
                     .arg(with, without, versus);
}

/// "14.4 more", "3 fewer", "3.4 less": an end of an interval in the direction that the sentence speaks of.
QString endWords(SynthesisMeasure measure, double value) {
    if (measure == SynthesisMeasure::RiskDifference)
        return value < 0 ? SynthesisText::tr("%1 fewer").arg(numberText(-100 * value, 0))
                         : SynthesisText::tr("%1 more").arg(numberText(100 * value, 0));
    // Of scores the sentence speaks of the fall.
    return value < 0 ? SynthesisText::tr("%1 more").arg(valueText(measure, -value))
                     : SynthesisText::tr("%1 less").arg(valueText(measure, value));
}

/// One more person with the event for every so many treated, where the result leaves no doubt of the direction.
QString numberNeededWords(const Synthesis& synthesis) {
    if (!synthesis.overall || !synthesis.overall->converged || synthesis.query.outcome == SynthesisOutcome::Change)
        return {};
    const auto baseline = baselineRisk(synthesis);
    const stats::Pooled& pooled = *synthesis.overall;
    const stats::Pooled& wide = safelyWide(synthesis);
    stats::AbsoluteEffect absolute;
    if (synthesis.query.measure == SynthesisMeasure::RiskDifference) {
        absolute = stats::absoluteFromRiskDifference(pooled.estimate, wide.lower, wide.upper, baseline.value_or(0.5));
    } else {
        if (!baseline) return {};
        const stats::Ratio ratio{std::exp(pooled.estimate), std::exp(wide.lower), std::exp(wide.upper)};
        absolute = synthesis.query.measure == SynthesisMeasure::RiskRatio
                       ? stats::absoluteFromRiskRatio(ratio, *baseline)
                       : stats::absoluteFromOddsRatio(ratio, *baseline);
    }
    if (!absolute.needed || !absolute.neededLower || !absolute.neededUpper) return {};
    const auto people = [](const stats::NumberNeeded& needed) {
        return numberText(std::ceil(needed.people - 1e-9), 0);
    };
    if (absolute.throughInfinity)
        return SynthesisText::tr("Number needed to treat: %1; its interval runs from one more in %2 by way of no "
                                 "difference to one fewer in %3.")
            .arg(people(*absolute.needed), people(*absolute.neededUpper), people(*absolute.neededLower));
    const double ends[] = {absolute.neededLower->people, absolute.neededUpper->people};
    const QString least = numberText(std::ceil(std::min(ends[0], ends[1]) - 1e-9), 0),
                  most = numberText(std::ceil(std::max(ends[0], ends[1]) - 1e-9), 0);
    return absolute.needed->more ? SynthesisText::tr("Number needed to treat for one more: %1 (%2 to %3).")
                                       .arg(people(*absolute.needed), least, most)
                                 : SynthesisText::tr("Number needed to treat for one fewer: %1 (%2 to %3).")
                                       .arg(people(*absolute.needed), least, most);
}

/// WIDER: the common-effect pool where the Hartung-Knapp interval came out narrower than its; the sentence tells both.
QString resultWords(const Synthesis& synthesis, const stats::Pooled& pooled, const std::optional<stats::Pooled>& wider,
                    const QString& treatment, const QString& versus) {
    const SynthesisMeasure measure = synthesis.query.measure;
    const bool remission = synthesis.query.outcome == SynthesisOutcome::Remission;
    // People come whole.
    const auto text = [&](double value) {
        return measure == SynthesisMeasure::RiskDifference ? numberText(100 * value, 0) : valueText(measure, value);
    };
    const bool fewer = pooled.estimate < 0;
    const stats::Pooled& widest = wider ? *wider : pooled;
    const bool crosses = widest.lower < 0 && widest.upper > 0;
    const auto ends = [&](const stats::Pooled& of) {
        if (isRatio(measure)) return SynthesisText::tr("%1 to %2").arg(text(of.lower), text(of.upper));
        // Where the ends point different ways, or away from the axis's sign, each says its own way.
        if (crosses || measure >= SynthesisMeasure::MeanDifference)
            return SynthesisText::tr("from %1 to %2")
                .arg(endWords(measure, fewer ? of.lower : of.upper), endWords(measure, fewer ? of.upper : of.lower));
        return fewer ? SynthesisText::tr("%1 to %2").arg(text(-of.upper), text(-of.lower))
                     : SynthesisText::tr("%1 to %2").arg(text(of.lower), text(of.upper));
    };
    const QString interval =
        wider ? SynthesisText::tr(
                    "%1 by the common-effect interval; the Hartung-Knapp interval, %2, is narrower here, as "
                    "the trials agree more than chance would have it")
                    .arg(ends(*wider), ends(pooled))
              : ends(pooled);
    const auto turned = [&](const QString& sentence) {
        return sentence.arg(text(isRatio(measure) ? pooled.estimate : std::abs(pooled.estimate)), treatment, versus,
                            interval);
    };
    switch (measure) {
    case SynthesisMeasure::RiskDifference:
        if (remission)
            return turned(fewer ? SynthesisText::tr("In %n randomised trial(s), %1 fewer of 100 people reached "
                                                    "remission with %2 than with %3 (%4).",
                                                    nullptr, pooled.k)
                                : SynthesisText::tr("In %n randomised trial(s), %1 more of 100 people reached "
                                                    "remission with %2 than with %3 (%4).",
                                                    nullptr, pooled.k));
        return turned(
            fewer ? SynthesisText::tr(
                        "In %n randomised trial(s), %1 fewer of 100 people responded with %2 than with %3 (%4).",
                        nullptr, pooled.k)
                  : SynthesisText::tr(
                        "In %n randomised trial(s), %1 more of 100 people responded with %2 than with %3 (%4).",
                        nullptr, pooled.k));
    case SynthesisMeasure::RiskRatio:
        return turned(
            remission
                ? SynthesisText::tr(
                      "In %n randomised trial(s), %1 times as many people reached remission with %2 as with %3 (%4).",
                      nullptr, pooled.k)
                : SynthesisText::tr(
                      "In %n randomised trial(s), %1 times as many people responded with %2 as with %3 (%4).", nullptr,
                      pooled.k));
    case SynthesisMeasure::OddsRatio:
        return turned(
            remission
                ? SynthesisText::tr(
                      "In %n randomised trial(s), the odds of remission with %2 were %1 times those with %3 (%4).",
                      nullptr, pooled.k)
                : SynthesisText::tr(
                      "In %n randomised trial(s), the odds of response with %2 were %1 times those with %3 (%4).",
                      nullptr, pooled.k));
    case SynthesisMeasure::MeanDifference:
        return turned(fewer ? SynthesisText::tr(
                                  "In %n randomised trial(s), scores fell by %1 points more with %2 than with %3 (%4).",
                                  nullptr, pooled.k)
                            : SynthesisText::tr(
                                  "In %n randomised trial(s), scores fell by %1 points less with %2 than with %3 (%4).",
                                  nullptr, pooled.k));
    case SynthesisMeasure::StandardisedMeanDifference:
        return turned(fewer ? SynthesisText::tr("In %n randomised trial(s), scores fell by %1 standard deviations more "
                                                "with %2 than with %3 (%4).",
                                                nullptr, pooled.k)
                            : SynthesisText::tr("In %n randomised trial(s), scores fell by %1 standard deviations less "
                                                "with %2 than with %3 (%4).",
                                                nullptr, pooled.k));
    }
    return {};
}

QString predictionWords(const Synthesis& synthesis, const stats::Pooled& pooled) {
    if (pooled.k < 3 || !pooled.predictionLower) return {};
    const SynthesisMeasure measure = synthesis.query.measure;
    // Without an estimate of heterogeneity the bar repeats the diamond.
    if (pooled.tau2 <= 0)
        return SynthesisText::tr("τ² was estimated as 0, so the prediction bar equals the diamond: with %n trial(s) "
                                 "that says nothing of how much effects differ between settings.",
                                 nullptr, pooled.k);
    if (isRatio(measure))
        return SynthesisText::tr("In a new setting the ratio could lie between %1 and %2.")
            .arg(valueText(measure, *pooled.predictionLower), valueText(measure, *pooled.predictionUpper));
    const QString low = endWords(measure, *pooled.predictionLower), high = endWords(measure, *pooled.predictionUpper);
    return SynthesisText::tr("In a new setting the difference could lie anywhere from %1 to %2.")
        .arg(pooled.estimate < 0 ? low : high, pooled.estimate < 0 ? high : low);
}

/// Why an interval of two trials is as wide as it is.
QString twoTrialsWords(const Synthesis& synthesis, const stats::Pooled& pooled) {
    if (pooled.k != 2 || synthesis.common || synthesis.query.model.interval != stats::IntervalMethod::Hksj) return {};
    return SynthesisText::tr("With two trials the Hartung-Knapp interval takes t on 1 degree of freedom and is often "
                             "very wide: two trials hardly tell how much trials differ.");
}

} // namespace

QString versusWords(const Evidence& evidence, const Comparison& comparison) {
    switch (comparison.kind) {
    case ComparatorKind::Placebo:
        return SynthesisText::tr("placebo");
    case ComparatorKind::ActivePlacebo:
        return SynthesisText::tr("midazolam as active placebo");
    case ComparatorKind::NoTreatment:
        return SynthesisText::tr("a waiting list or usual care");
    case ComparatorKind::LowDose:
        return SynthesisText::tr("a low dose of the same");
    case ComparatorKind::Active:
        return givenName(lowerFirst(treatmentName(evidence, comparison.versus)), comparison.versusAs);
    }
    return {};
}

QString givenName(const QString& treatment, GivenAs as) {
    if (as == GivenAs::NotAsked) return treatment;
    // A catalogue's "(add-on)" would repeat what follows, or contradict it.
    static const QRegularExpression usualUse(QStringLiteral("\\s*\\([^()]*\\)$"));
    QString name = treatment;
    name.remove(usualUse);
    switch (as) {
    case GivenAs::NotAsked:
        break;
    case GivenAs::Added:
        return SynthesisText::tr("%1 (added)").arg(name);
    case GivenAs::Switched:
        return SynthesisText::tr("%1 (switched to, alone)").arg(name);
    case GivenAs::Unclear:
        return SynthesisText::tr("%1 (added or switched to: not stated)").arg(name);
    }
    return name;
}

QString comparisonWords(const Evidence& evidence, const Comparison& comparison) {
    return SynthesisText::tr("%1 against %2")
        .arg(givenName(treatmentName(evidence, comparison.treatment), comparison.as),
             versusWords(evidence, comparison));
}

QString blockWords(const Evidence& evidence, const Synthesis& synthesis, const SynthesisBlock& block) {
    QStringList words;
    if (!synthesis.comparison) words << comparisonWords(evidence, block.comparison);
    if (block.resistance && synthesis.query.by != SubgroupBy::Resistance) words << wordFor(*block.resistance);
    if (synthesis.query.by != SubgroupBy::None) words << groupWords(evidence, synthesis.query.by, block.group);
    return words.join(QStringLiteral(" · "));
}

QString groupWords(const Evidence& evidence, SubgroupBy by, const QString& key) {
    if (key.isEmpty()) return SynthesisText::tr("Not stated");
    switch (by) {
    case SubgroupBy::None:
        return {};
    case SubgroupBy::Versus:
        return treatmentName(evidence, key);
    case SubgroupBy::Dose:
    case SubgroupBy::Scale:
        return key;
    case SubgroupBy::Blinding:
        if (const auto blinding = fromWord<Blinding>(key)) return wordFor(*blinding);
        return key;
    case SubgroupBy::Crossover:
        return key == QLatin1String("crossover") ? SynthesisText::tr("Crossover") : SynthesisText::tr("Parallel arms");
    case SubgroupBy::Time:
        return key == QLatin1String("day")     ? SynthesisText::tr("Within a day")
               : key == QLatin1String("week")  ? SynthesisText::tr("After a day, within a week")
               : key == QLatin1String("month") ? SynthesisText::tr("After a week, within four weeks")
                                               : SynthesisText::tr("After four weeks");
    case SubgroupBy::Resistance:
        if (const auto resistance = fromWord<Resistance>(key)) return wordFor(*resistance);
        return key;
    }
    return {};
}

QString wordFor(SynthesisMeasure measure) { return wordFor(measureOf(measure)); }

QString unitWords(const Synthesis& synthesis) {
    const SynthesisMeasure measure = synthesis.query.measure;
    if (measure == SynthesisMeasure::RiskDifference) return SynthesisText::tr("risk difference, percentage points");
    if (measure == SynthesisMeasure::StandardisedMeanDifference)
        return SynthesisText::tr("standardised mean difference (Hedges' g)");
    if (measure == SynthesisMeasure::MeanDifference)
        return synthesis.scale.isEmpty() ? SynthesisText::tr("mean difference, points of the scale")
                                         : SynthesisText::tr("mean difference, points of the %1").arg(synthesis.scale);
    return wordFor(measure);
}

QString wordFor(NotPooledWhy why) {
    switch (why) {
    case NotPooledWhy::NoEstimate:
        return SynthesisText::tr("the source prints no size");
    case NotPooledWhy::NoInterval:
        return SynthesisText::tr("the source prints no interval and no standard error");
    case NotPooledWhy::NoRatio:
        return SynthesisText::tr("no ratio: no one, or everyone, in both arms");
    case NotPooledWhy::OtherMeasure:
        return SynthesisText::tr("reported by another measure");
    case NotPooledWhy::OtherScale:
        return SynthesisText::tr("points of another scale");
    case NotPooledWhy::NotRandomised:
        return SynthesisText::tr("not a randomised trial of its own");
    case NotPooledWhy::MaintenanceClock:
        return SynthesisText::tr("time counts from the start of maintenance");
    case NotPooledWhy::NoTime:
        return SynthesisText::tr("the source names no time");
    case NotPooledWhy::AmongResponders:
        return SynthesisText::tr("a rate among responders");
    case NotPooledWhy::NotRead:
        return SynthesisText::tr("not read in its source");
    case NotPooledWhy::Overlap:
        return SynthesisText::tr("some of the same people as another trial");
    case NotPooledWhy::AnotherRow:
        return SynthesisText::tr("another row of the trial stands for it");
    }
    return {};
}

QString modelWords(const stats::PoolOptions& model) {
    const QString level = shortNumber(model.level, 1);
    const bool hksj = model.interval == stats::IntervalMethod::Hksj;
    switch (model.tau2) {
    case stats::Tau2Method::Fixed:
        return hksj ? SynthesisText::tr(
                          "Model: one true effect in all trials (common effect), Hartung-Knapp interval, %1 %.")
                          .arg(level)
                    : SynthesisText::tr("Model: one true effect in all trials (common effect), normal interval, %1 %.")
                          .arg(level);
    case stats::Tau2Method::DerSimonianLaird:
        return hksj ? SynthesisText::tr("Model: true effects differ between trials (random effects, "
                                        "DerSimonian-Laird), Hartung-Knapp interval, %1 %.")
                          .arg(level)
                    : SynthesisText::tr("Model: true effects differ between trials (random effects, "
                                        "DerSimonian-Laird), normal interval, %1 %.")
                          .arg(level);
    case stats::Tau2Method::Reml:
        return hksj ? SynthesisText::tr("Model: true effects differ between trials (random effects, REML), "
                                        "Hartung-Knapp interval, %1 %.")
                          .arg(level)
                    : SynthesisText::tr(
                          "Model: true effects differ between trials (random effects, REML), normal interval, %1 %.")
                          .arg(level);
    case stats::Tau2Method::PauleMandel:
        return hksj ? SynthesisText::tr("Model: true effects differ between trials (random effects, Paule-Mandel), "
                                        "Hartung-Knapp interval, %1 %.")
                          .arg(level)
                    : SynthesisText::tr("Model: true effects differ between trials (random effects, Paule-Mandel), "
                                        "normal interval, %1 %.")
                          .arg(level);
    }
    return {};
}

QString tau2Text(SynthesisMeasure measure, double tau2) {
    const double unit = spreadUnit(measure);
    return shortNumber(tau2 * unit * unit, unit > 1 ? 1 : 4);
}

QString tau2Title(SynthesisMeasure measure) {
    return measure == SynthesisMeasure::RiskDifference   ? SynthesisText::tr("τ², squared percentage points")
           : isRatio(measure)                            ? SynthesisText::tr("τ², logarithmic scale")
           : measure == SynthesisMeasure::MeanDifference ? SynthesisText::tr("τ², squared points")
                                                         : SynthesisText::tr("τ²");
}

QString standardErrorTitle(SynthesisMeasure measure) {
    return measure == SynthesisMeasure::RiskDifference   ? SynthesisText::tr("Standard error, percentage points")
           : isRatio(measure)                            ? SynthesisText::tr("Standard error, logarithmic scale")
           : measure == SynthesisMeasure::MeanDifference ? SynthesisText::tr("Standard error, points")
                                                         : SynthesisText::tr("Standard error");
}

TableCell standardErrorCell(SynthesisMeasure measure, double standardError) {
    const double value = standardError * spreadUnit(measure);
    return numberCell(value, shortNumber(value, spreadUnit(measure) > 1 ? 2 : 4));
}

TableCell tau2Cell(SynthesisMeasure measure, double tau2) {
    return numberCell(tau2 * spreadUnit(measure) * spreadUnit(measure), tau2Text(measure, tau2));
}

QString heterogeneityWords(SynthesisMeasure measure, const stats::Pooled& pooled) {
    if (pooled.k < 2 || !pooled.converged) return {};
    QString tau2 = tau2Text(measure, pooled.tau2);
    if (pooled.tau2Lower && pooled.tau2Upper)
        tau2 = SynthesisText::tr("%1 (%2 to %3)")
                   .arg(tau2, tau2Text(measure, *pooled.tau2Lower), tau2Text(measure, *pooled.tau2Upper));
    if (measure == SynthesisMeasure::RiskDifference)
        tau2 = SynthesisText::tr("%1 squared percentage points").arg(tau2);
    else if (isRatio(measure))
        tau2 = SynthesisText::tr("%1 on the logarithmic scale").arg(tau2);
    else if (measure == SynthesisMeasure::MeanDifference)
        tau2 = SynthesisText::tr("%1 squared points").arg(tau2);
    return SynthesisText::tr("Heterogeneity: I² %1 %, τ² %2, Q %3 on %4 df, %5.")
        .arg(numberText(pooled.i2.value_or(0), 0), tau2, numberText(pooled.q, 2), countText(pooled.qDf),
             pText(pooled.qP.value_or(1)));
}

QString leftOutWords(const std::vector<const Study*>& studies) {
    if (studies.empty()) return {};
    QStringList names;
    for (const Study* study : studies)
        if (const QString name = studyName(*study); !names.contains(name)) names << name;
    return SynthesisText::tr("Left out by the reader and in no result here: %1.").arg(names.join(QStringLiteral(", ")));
}

QString correctionWords(const std::vector<const TrialEffect*>& trials) {
    QStringList names;
    for (const TrialEffect* trial : trials)
        if (trial->corrected && trial->basis == EffectBasis::Counts)
            if (const QString name = studyName(*trial->study); !names.contains(name)) names << name;
    if (names.isEmpty()) return {};
    return SynthesisText::tr("½ was added to every cell of a trial in which one is empty, so its effect is not quite "
                             "that of its counts: %1.")
        .arg(names.join(QStringLiteral(", ")));
}

bool isDerived(const TrialEffect& trial) {
    return trial.basis != EffectBasis::Reported || trial.signDerived || trial.intervalDerived;
}

QString warningWords(SynthesisMeasure measure, const stats::Pooled& pooled,
                     const std::optional<stats::Pooled>& common) {
    QStringList sentences;
    for (const stats::PoolWarning warning : pooled.warnings) {
        switch (warning) {
        case stats::PoolWarning::HksjNarrower:
            sentences << SynthesisText::tr(
                "The Hartung-Knapp interval is narrower here than the common-effect interval: the trials agree more "
                "than chance would have it, so read the wider one too.");
            if (common)
                sentences << SynthesisText::tr("Common effect with a normal interval: %1.")
                                 .arg(effectText(measure, common->estimate, common->lower, common->upper));
            break;
        case stats::PoolWarning::TauZeroUnderHksj:
            break; // heterogeneityWords gives the 0; a reader has nothing to do about it
        case stats::PoolWarning::ZeroStandardError:
            sentences << SynthesisText::tr("The trials agree exactly, so the interval has no width.");
            break;
        case stats::PoolWarning::SeveralMaxima:
            sentences << SynthesisText::tr("The likelihood has several maxima; the highest was taken.");
            break;
        case stats::PoolWarning::NotConverged:
            sentences << SynthesisText::tr("The model did not settle: no pooled result is shown.");
            break;
        }
    }
    return sentences.join(QLatin1Char(' '));
}

QString findingWords(const Evidence& evidence, const Synthesis& synthesis) {
    if (!synthesis.comparison) {
        if (synthesis.comparisons.empty()) return {};
        const auto pools = static_cast<int>(std::ranges::count_if(
            synthesis.blocks, [](const SynthesisBlock& block) { return block.pooled.has_value(); }));
        return SynthesisText::
            tr("%1 in this selection; %2 with two trials or more to pool. Different questions have no common diamond.")
                .arg(SynthesisText::tr("%n comparison(s)", nullptr, static_cast<int>(synthesis.comparisons.size())),
                     countText(pools));
    }
    const QString treatment =
        givenName(lowerFirst(treatmentName(evidence, synthesis.comparison->treatment)), synthesis.comparison->as);
    const QString versus = versusWords(evidence, *synthesis.comparison);
    if (!synthesis.comparison->pools() && synthesis.pooledTrials().size() > 1)
        return SynthesisText::tr(
            "These trials do not say whether the treatment was added or switched to: they are not pooled.");
    if (synthesis.mixed) {
        QStringList sentences;
        for (const SynthesisBlock& block : synthesis.blocks)
            if (block.pooled && block.pooled->converged)
                sentences << SynthesisText::tr("%1: %2").arg(
                    blockWords(evidence, synthesis, block),
                    resultWords(synthesis, *block.pooled, block.common, treatment, versus));
        sentences << SynthesisText::tr(
            "People of different resistance are not pooled: each kind has a block of its own.");
        return sentences.join(QLatin1Char(' '));
    }
    if (!synthesis.overall || !synthesis.overall->converged) {
        const auto trials = synthesis.pooledTrials();
        if (trials.empty())
            return SynthesisText::tr("No trial of this comparison prints enough to compute this effect; what they "
                                     "report stands in the rows.");
        if (trials.size() == 1)
            return SynthesisText::tr(
                "One randomised trial has an effect that can be computed: there is nothing to pool it with.");
        return warningWords(synthesis.query.measure, *synthesis.overall);
    }
    QStringList sentences{resultWords(synthesis, *synthesis.overall, synthesis.common, treatment, versus),
                          twoTrialsWords(synthesis, *synthesis.overall), predictionWords(synthesis, *synthesis.overall),
                          absoluteWords(synthesis, versus)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString heterogeneityHtml(const Synthesis& synthesis) {
    if (!synthesis.overall || !synthesis.overall->converged) return {};
    const stats::Pooled& pooled = *synthesis.overall;
    const double i2 = pooled.i2.value_or(0);
    QStringList lines;
    const auto paragraph = [&](const QString& text) {
        if (!text.isEmpty()) lines << QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
    };
    const auto heading = [&](const QString& text) { lines << QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped()); };
    heading(SynthesisText::tr("How much do the trials differ?"));
    paragraph(i2 < 1 ? SynthesisText::tr("The trials differ no more than chance alone would make them. With few trials "
                                         "that is weak evidence of sameness.")
              : i2 < 40 ? SynthesisText::tr("About %1 % of what the trials differ by is more than chance: little, "
                                            "though with few trials this share is uncertain.")
                              .arg(numberText(i2, 0))
              : i2 < 75 ? SynthesisText::tr("About %1 % of what the trials differ by is more than chance: the "
                                            "treatment may do different things in different settings.")
                              .arg(numberText(i2, 0))
                        : SynthesisText::tr("About %1 % of what the trials differ by is more than chance: one number "
                                            "hardly speaks for all of them. Look at the rows and at subgroups.")
                              .arg(numberText(i2, 0)));
    paragraph(heterogeneityWords(synthesis.query.measure, pooled));
    paragraph(SynthesisText::tr(
        "I² is a share, not a size: large trials can differ by little and still have a high I². τ² is the size, on the "
        "scale of pooling; its square root is how far true effects typically lie from their mean."));
    if (const QString prediction = predictionWords(synthesis, pooled); !prediction.isEmpty()) {
        heading(SynthesisText::tr("What to expect elsewhere"));
        paragraph(prediction);
        paragraph(SynthesisText::tr(
            "The diamond says where the mean of all trials lies; the bar through it says where the effect of a further "
            "trial could lie. For a decision about one clinic the bar is the more honest of the two."));
    } else if (synthesis.query.model.tau2 == stats::Tau2Method::Fixed) {
        paragraph(SynthesisText::tr("The common-effect model takes one true effect for all trials, so there is no "
                                    "prediction interval for another setting."));
    } else {
        paragraph(SynthesisText::tr(
            "With fewer than three trials no prediction interval is drawn: it would be too wide to say anything."));
    }
    if (const QString needed = numberNeededWords(synthesis); !needed.isEmpty()) {
        heading(SynthesisText::tr("In people"));
        paragraph(needed);
    }
    if (synthesis.betweenQ && synthesis.betweenP) {
        heading(SynthesisText::tr("Do the subgroups differ?"));
        paragraph(
            SynthesisText::tr("Test between subgroups: Q %1 on %2 df, %3. Trials, not people, were sorted into "
                              "subgroups: a difference may have other reasons.")
                .arg(numberText(*synthesis.betweenQ, 2), countText(synthesis.betweenDf), pText(*synthesis.betweenP)));
    }
    heading(SynthesisText::tr("The model"));
    paragraph(modelWords(synthesis.query.model));
    paragraph(warningWords(synthesis.query.measure, pooled, synthesis.common));
    heading(SynthesisText::tr("Risk of bias and certainty"));
    paragraph(SynthesisText::tr("Neither was assessed for this library. A narrow diamond of trials at high risk of "
                                "bias is still at high risk of bias."));
    return lines.join(QString());
}

QString valueText(SynthesisMeasure measure, double value) {
    const double natural = toNatural(measure, value);
    const bool oneDecimal = measure == SynthesisMeasure::RiskDifference || measure == SynthesisMeasure::MeanDifference;
    if (isRatio(measure) && natural >= 100) return numberText(natural, 0);
    return numberText(natural, oneDecimal ? 1 : 2);
}

QString effectText(SynthesisMeasure measure, double value, double lower, double upper) {
    return SynthesisText::tr("%1 [%2 to %3]")
        .arg(valueText(measure, value), valueText(measure, lower), valueText(measure, upper));
}

double axisPlace(SynthesisMeasure measure, double value) {
    return isRatio(measure) ? value : toNatural(measure, value);
}

FigureAxis synthesisAxis(const Evidence& evidence, const Synthesis& synthesis, const std::vector<double>& focus,
                         const std::vector<double>& ends) {
    const SynthesisMeasure measure = synthesis.query.measure;
    const QString unit = unitWords(synthesis);
    const QString level = shortNumber(synthesis.query.model.level, 1);
    const QString title = isRatio(measure)
                              ? SynthesisText::tr("%1, logarithmic scale, with %2 % interval").arg(unit, level)
                              : SynthesisText::tr("%1, with %2 % interval").arg(unit, level);
    std::vector<double> values;
    // A single tiny trial would else press all others into a few pixels: beyond this its interval gets an arrow.
    double reach = 0;
    for (const double value : focus) reach = std::max(reach, std::abs(axisPlace(measure, value)));
    reach *= 2.5;
    // Where most intervals go further than that, they are no exception.
    std::vector<double> usual;
    for (const double value : ends) usual.push_back(std::abs(axisPlace(measure, value)));
    if (!usual.empty()) {
        const auto middle = usual.begin() + static_cast<std::ptrdiff_t>((usual.size() - 1) / 2);
        std::ranges::nth_element(usual, middle);
        reach = std::max(reach, 2 * *middle);
    }
    for (const std::vector<double>* list : {&focus, &ends})
        for (const double value : *list) {
            const double place = axisPlace(measure, value);
            values.push_back(isRatio(measure) ? std::exp(place) : reach > 0 ? std::clamp(place, -reach, reach) : place);
        }
    FigureAxis axis = isRatio(measure) ? ratioAxis(values, title) : linearAxis(values, title, true);
    const bool more = moreIsBetter(synthesis.query.outcome);
    const QString treatment = synthesis.comparison
                                  ? lowerFirst(treatmentName(evidence, synthesis.comparison->treatment))
                                  : SynthesisText::tr("the treatment");
    const QString versus =
        synthesis.comparison ? versusWords(evidence, *synthesis.comparison) : SynthesisText::tr("the comparator");
    const QString forTreatment = SynthesisText::tr("favours %1").arg(treatment),
                  forVersus = SynthesisText::tr("favours %1").arg(versus);
    axis.above = more ? forTreatment : forVersus;
    axis.below = more ? forVersus : forTreatment;
    return axis;
}

QString reportWords(const Evidence& evidence, const TrialEffect& trial) {
    const TrialContrast& printed = trial.contrast;
    QStringList parts;
    // The reason first: it is what the row is there for.
    if (trial.why) parts << wordFor(*trial.why);
    QString favoured = printed.favours;
    if (printed.estimate) {
        const QString size =
            trd::isRatio(printed.measure) ? numberText(*printed.estimate, 2) : shortNumber(*printed.estimate, 2);
        parts << (printed.lower && printed.upper
                      ? SynthesisText::tr("%1 %2 (%3 to %4)")
                            .arg(trd::wordFor(printed.measure), size, shortNumber(*printed.lower, 2),
                                 shortNumber(*printed.upper, 2))
                      : SynthesisText::tr("%1 %2").arg(trd::wordFor(printed.measure), size));
        if (printed.origin == ContrastOrigin::Computed) parts << basisWords(trial);
        const double distance = *printed.estimate - nullValue(printed.measure);
        const bool more = printed.outcome == QLatin1String("response") || printed.outcome == QLatin1String("remission");
        if (favoured.isEmpty() && distance != 0 && printed.arm && printed.versus)
            favoured = (distance > 0) == more ? printed.arm->id : printed.versus->id;
    } else if (trial.why != NotPooledWhy::NoEstimate) {
        parts << SynthesisText::tr("size not printed");
    }
    const Arm* better = trial.study->arm(favoured);
    // Two doses of one treatment are told apart by their labels.
    const bool alike = trial.arm->treatment == trial.versus->treatment;
    parts << (better ? SynthesisText::tr("favours %1")
                           .arg(alike ? better->label : lowerFirst(treatmentName(evidence, better->treatment)))
                     : SynthesisText::tr("direction not printed"));
    if (const QString p = printedP(printed.p, printed.pBelow); !p.isEmpty()) parts << p;
    return parts.join(QStringLiteral(" · "));
}

QString pairWords(const Evidence& evidence, const TrialEffect& trial, bool againstToo) {
    const auto several = [&](const Arm& arm) {
        return std::ranges::count(trial.study->arms, arm.treatment, &Arm::treatment) > 1;
    };
    QString arm = !several(*trial.arm) ? QString() : trial.arm->dose.isEmpty() ? trial.arm->label : trial.arm->dose;
    if (!trial.combined.empty()) {
        QStringList doses;
        for (const Arm* part : trial.combined) doses << part->dose;
        arm = SynthesisText::tr("doses combined: %1").arg(doses.join(QStringLiteral(", ")));
    } else if (trial.doses > 1) {
        arm = SynthesisText::tr("%1, one of %n dose(s)", nullptr, trial.doses).arg(arm);
    }
    // Where a trial has several arms of the comparator, which one is told always: added and switched to are not the
    // same.
    const bool own = several(*trial.versus);
    if (!againstToo && !own) return arm;
    QString versus = comparatorName(evidence, *trial.versus);
    if (own)
        versus = trial.versus->treatment == trial.arm->treatment && !trial.versus->dose.isEmpty() ? trial.versus->dose
                                                                                                  : trial.versus->label;
    return arm.isEmpty() ? SynthesisText::tr("against %1").arg(lowerFirst(versus))
                         : SynthesisText::tr("%1 against %2").arg(arm, lowerFirst(versus));
}

namespace {
QString effectBasis(const TrialEffect& trial) {
    switch (trial.basis) {
    case EffectBasis::Counts:
        return trial.counts && trial.counts->derived
                   ? SynthesisText::tr("derived: from counts that were themselves derived from percentages")
                   : SynthesisText::tr("derived: from the printed counts");
    case EffectBasis::Means:
        return SynthesisText::tr("derived: from the printed means of both arms");
    case EffectBasis::Reported:
        if (trial.signDerived) return SynthesisText::tr("as reported; the sign and the standard error derived");
        if (trial.contrast.se)
            return trial.intervalDerived
                       ? SynthesisText::tr("as reported, with its standard error; the interval derived from that")
                       : SynthesisText::tr("as reported, with its standard error");
        return trial.intervalDerived
                   ? SynthesisText::tr(
                         "as reported; the standard error and the interval shown derived from the %1 % interval")
                         .arg(shortNumber(trial.contrast.level, 1))
                   : SynthesisText::tr("as reported; the standard error derived from the %1 % interval")
                         .arg(shortNumber(trial.contrast.level, 1));
    }
    return {};
}
} // namespace

QString basisWords(const TrialEffect& trial) {
    QStringList words{effectBasis(trial)};
    if (!trial.combined.empty())
        words << SynthesisText::tr("%n dose(s) combined", nullptr, static_cast<int>(trial.combined.size()));
    else if (trial.doses > 1)
        words << SynthesisText::tr("one of %n dose(s)", nullptr, trial.doses);
    if (trial.corrected && trial.basis == EffectBasis::Counts)
        words << SynthesisText::tr("½ added to each cell, as one is empty");
    if (trial.allocated1 || trial.allocated2) words << SynthesisText::tr("people as allocated");
    words.removeAll(QString());
    return words.join(QStringLiteral("; "));
}

QString trialTip(const Synthesis& synthesis, const TrialEffect& trial) {
    QStringList arms;
    for (const Arm* arm : trial.combined) arms << arm->label;
    QStringList lines{
        studyName(*trial.study),
        SynthesisText::tr("%1 against %2")
            .arg(arms.isEmpty() ? trial.arm->label : arms.join(QStringLiteral(" + ")), trial.versus->label)};
    if (trial.effect)
        lines << effectText(synthesis.query.measure, trial.effect->value, trial.lower, trial.upper) +
                     QStringLiteral(" · ") + wordFor(synthesis.query.measure);
    if (trial.counts)
        lines << SynthesisText::tr("%1 of %2 against %3 of %4")
                     .arg(countText(trial.counts->events1), countText(trial.counts->n1),
                          countText(trial.counts->events2), countText(trial.counts->n2));
    QStringList how;
    if (trial.contrast.atHours) how << timeText(*trial.contrast.atHours);
    if (!trial.contrast.scale.isEmpty()) how << trial.contrast.scale;
    if (!trial.contrast.definition.isEmpty()) how << trial.contrast.definition;
    if (!how.isEmpty()) lines << how.join(QStringLiteral(" · "));
    if (trial.weight > 0) lines << SynthesisText::tr("weight %1 %").arg(numberText(trial.weight, 1));
    lines << basisWords(trial) << SynthesisText::tr("risk of bias: not assessed")
          << sourceWords(*trial.study, trial.contrast.source);
    return lines.join(QLatin1Char('\n'));
}

void startTrialTable(Table& table, SynthesisMeasure measure) {
    table.columns = {{QStringLiteral("study"), SynthesisText::tr("Study")},
                     {QStringLiteral("treatment"), SynthesisText::tr("Treatment")},
                     {QStringLiteral("comparator"), SynthesisText::tr("Comparator")},
                     {QStringLiteral("group"), SynthesisText::tr("Subgroup")},
                     {QStringLiteral("events1"), SynthesisText::tr("Events"), true},
                     {QStringLiteral("n1"), SynthesisText::tr("People"), true},
                     {QStringLiteral("events2"), SynthesisText::tr("Events, comparator"), true},
                     {QStringLiteral("n2"), SynthesisText::tr("People, comparator"), true},
                     {QStringLiteral("estimate"), SynthesisText::tr("Effect"), true},
                     {QStringLiteral("lower"), SynthesisText::tr("From"), true},
                     {QStringLiteral("upper"), SynthesisText::tr("To"), true},
                     {QStringLiteral("se"), standardErrorTitle(measure), true},
                     {QStringLiteral("weight"), SynthesisText::tr("Weight, %"), true},
                     {QStringLiteral("at_hours"), SynthesisText::tr("Time"), true},
                     {QStringLiteral("scale"), SynthesisText::tr("Scale")},
                     {QStringLiteral("dose"), SynthesisText::tr("Dose")},
                     {QStringLiteral("blinding"), SynthesisText::tr("Blinding")},
                     {QStringLiteral("pooled"), SynthesisText::tr("Pooled")},
                     {QStringLiteral("as"), SynthesisText::tr("As")},
                     {QStringLiteral("reports"), SynthesisText::tr("Reports")},
                     {QStringLiteral("risk_of_bias"), SynthesisText::tr("Risk of bias")},
                     {QStringLiteral("source"), SynthesisText::tr("Source")}};
}

void addTrialRow(Table& table, const Evidence& evidence, const Synthesis& synthesis, const TrialEffect& trial,
                 const QString& pooled) {
    const SynthesisMeasure measure = synthesis.query.measure;
    const auto natural = [&](double value) { return numberCell(toNatural(measure, value), valueText(measure, value)); };
    const auto count = [](std::optional<int> value) { return value ? numberCell(*value) : emptyCell(); };
    const bool effect = trial.effect.has_value();
    table.rows.push_back(
        {{studyName(*trial.study), trial.study->id, studyTarget(trial.study->id)},
         {treatmentName(evidence, trial.arm->treatment), trial.arm->treatment, {}},
         {treatmentName(evidence, trial.versus->treatment), trial.versus->treatment, {}},
         trial.group.isEmpty() ? emptyCell()
                               : TableCell{groupWords(evidence, synthesis.query.by, trial.group), trial.group, {}},
         trial.counts ? numberCell(trial.counts->events1) : emptyCell(),
         count(trial.n1),
         trial.counts ? numberCell(trial.counts->events2) : emptyCell(),
         count(trial.n2),
         effect ? natural(trial.effect->value) : emptyCell(),
         effect ? natural(trial.lower) : emptyCell(),
         effect ? natural(trial.upper) : emptyCell(),
         effect ? standardErrorCell(measure, std::sqrt(trial.effect->variance)) : emptyCell(),
         trial.weight > 0 ? numberCell(trial.weight, numberText(trial.weight, 1)) : emptyCell(),
         trial.contrast.atHours ? numberCell(*trial.contrast.atHours, timeText(*trial.contrast.atHours)) : emptyCell(),
         textCell(trial.contrast.scale),
         textCell(trial.combined.empty() ? trial.arm->dose : pairWords(evidence, trial, false)),
         trial.study->design.blinding
             ? TableCell{wordFor(*trial.study->design.blinding), toWord(*trial.study->design.blinding), {}}
             : emptyCell(),
         textCell(pooled),
         effect ? textCell(basisWords(trial)) : emptyCell(),
         effect && !trial.why ? emptyCell() : textCell(reportWords(evidence, trial)),
         textCell(SynthesisText::tr("not assessed")),
         textCell(sourceWords(*trial.study, trial.contrast.source))});
}

Hue hueOf(const Evidence& evidence, const Synthesis& synthesis) {
    return synthesis.comparison ? hueOf(strategyOf(evidence, synthesis.comparison->treatment)) : Hue::Neutral;
}

} // namespace trd
