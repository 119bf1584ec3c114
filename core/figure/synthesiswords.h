// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the figures of Synthesis say alike: the comparison, the model, an effect with its interval, what a trial
// reports.

#include "figure/figure.h"
#include "query/synthesis.h"

namespace trd {

/// "placebo", "a waiting list or usual care", "lithium augmentation".
[[nodiscard]] QString versusWords(const Evidence& evidence, const Comparison& comparison);
/// "Esketamine nasal spray against placebo".
[[nodiscard]] QString comparisonWords(const Evidence& evidence, const Comparison& comparison);
/// A treatment's name, and how it was given where that is asked: "Bupropion (switched to, alone)".
[[nodiscard]] QString givenName(const QString& name, GivenAs as);
/// A block's heading within its comparison: subgroup, kind of people, or both.
[[nodiscard]] QString blockWords(const Evidence& evidence, const Synthesis& synthesis, const SynthesisBlock& block);
/// A subgroup's key in words.
[[nodiscard]] QString groupWords(const Evidence& evidence, SubgroupBy by, const QString& key);
[[nodiscard]] QString wordFor(SynthesisMeasure measure);
/// "risk difference, percentage points", "mean difference, points of the MADRS".
[[nodiscard]] QString unitWords(const Synthesis& synthesis);
[[nodiscard]] QString wordFor(NotPooledWhy why);

/// The model in one sentence, with the interval and its level.
[[nodiscard]] QString modelWords(const stats::PoolOptions& model);
/// tau² as it stands beside effects: of a risk difference in squared percentage points.
[[nodiscard]] QString tau2Text(SynthesisMeasure measure, double tau2);
/// tau² and standard error with the unit that both are in: "τ², squared percentage points".
[[nodiscard]] QString tau2Title(SynthesisMeasure measure);
[[nodiscard]] QString standardErrorTitle(SynthesisMeasure measure);
[[nodiscard]] TableCell standardErrorCell(SynthesisMeasure measure, double standardError);
[[nodiscard]] TableCell tau2Cell(SynthesisMeasure measure, double tau2);
/// I², tau² and Q in one sentence; empty for fewer than two trials.
[[nodiscard]] QString heterogeneityWords(SynthesisMeasure measure, const stats::Pooled& pooled);
/// What the result has to be read with, whole sentences; empty where there is nothing. COMMON: see
/// SynthesisBlock::common.
[[nodiscard]] QString warningWords(SynthesisMeasure measure, const stats::Pooled& pooled,
                                   const std::optional<stats::Pooled>& common = {});
/// "Left out by the reader: …"; empty where no one is.
[[nodiscard]] QString leftOutWords(const std::vector<const Study*>& studies);
/// The trials whose counts were corrected by ½ a cell, as a sentence; empty where none is.
[[nodiscard]] QString correctionWords(const std::vector<const TrialEffect*>& trials);
/// Whether a mark of this effect is a derived one: not the size with its interval as printed.
[[nodiscard]] bool isDerived(const TrialEffect& trial);
/// The result read aloud; also where there is nothing to pool.
[[nodiscard]] QString findingWords(const Evidence& evidence, const Synthesis& synthesis);
/// What I² and tau² mean here, in a few plain sentences, as rich text for the detail pane.
[[nodiscard]] QString heterogeneityHtml(const Synthesis& synthesis);

/// A value on the scale of pooling as people read it: "1.42", "14.2", "−4.0".
[[nodiscard]] QString valueText(SynthesisMeasure measure, double value);
/// "1.42 [1.10 to 1.83]".
[[nodiscard]] QString effectText(SynthesisMeasure measure, double value, double lower, double upper);
/// Where a value on the scale of pooling stands on the axis of synthesisAxis.
[[nodiscard]] double axisPlace(SynthesisMeasure measure, double value);
/// An axis that holds these values (on the scale of pooling); `focus` are the estimates, which alone decide how far it
/// reaches.
[[nodiscard]] FigureAxis synthesisAxis(const Evidence& evidence, const Synthesis& synthesis,
                                       const std::vector<double>& focus, const std::vector<double>& ends);
/// What a trial without a computable effect reports, and in which direction.
[[nodiscard]] QString reportWords(const Evidence& evidence, const TrialEffect& trial);
/// "84 mg against placebo"; the dose alone, where the trial has several, without `againstToo`.
[[nodiscard]] QString pairWords(const Evidence& evidence, const TrialEffect& trial, bool againstToo);
/// How the effect came about, for tips and the table: "computed from printed counts", …
[[nodiscard]] QString basisWords(const TrialEffect& trial);
/// Everything that hover says of a trial with an effect.
[[nodiscard]] QString trialTip(const Synthesis& synthesis, const TrialEffect& trial);

/// Shared by the figures: the selection, the sources, the table's columns and a row a trial.
void startTrialTable(Table& table, SynthesisMeasure measure);
void addTrialRow(Table& table, const Evidence& evidence, const Synthesis& synthesis, const TrialEffect& trial,
                 const QString& pooled);
[[nodiscard]] Hue hueOf(const Evidence& evidence, const Synthesis& synthesis);

} // namespace trd
