// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Numbers and times as people read them, in the default QLocale. CSV and JSON never use these.

#include "model/study.h"

#include <QString>

namespace trd {

/// TEXT without what no XML may hold (1.0, 2.2: control characters, half characters, U+FFFE, U+FFFF).
[[nodiscard]] QString printableText(const QString& text);
/// "57 %" from 0.57: no decimals, thin non-breaking space. Below 10 % of small groups stays whole: no decimals the data
/// do not carry.
[[nodiscard]] QString percentText(double fraction, int decimals = 0);
/// "44 to 69" from two fractions.
[[nodiscard]] QString percentRange(double lower, double upper, int decimals = 0);
[[nodiscard]] QString numberText(double value, int decimals);
/// As printed: up to `most` decimals, trailing zeros dropped.
[[nodiscard]] QString shortNumber(double value, int most = 3);
[[nodiscard]] QString countText(int value);
/// As the file has it: every decimal, none added.
[[nodiscard]] QString printedNumber(double value);
/// "69.3 %" from 69.3, as the file has it.
[[nodiscard]] QString printedPercent(double percent);
/// "p = 0.0143", "p < 0.001": as printed, where the source prints one.
[[nodiscard]] QString printedP(std::optional<double> p, std::optional<double> pBelow);
/// "p = 0.02", "p < 0.001".
[[nodiscard]] QString pText(double p);

/// Hours in the unit a person would say: "40 min", "24 h", "8 days", "4 weeks", "6 months".
[[nodiscard]] QString timeText(double hours);
/// Short, for axes and columns: "40 min", "24 h", "8 d", "4 wk", "6 mo".
[[nodiscard]] QString shortTime(double hours);
/// As printed in the source: "28 days".
[[nodiscard]] QString timeText(const TimePoint& at);

/// "Murrough 2013", with the acronym where there is one: "Popova 2019 (TRANSFORM-2)".
[[nodiscard]] QString studyName(const Study& study);
/// "Murrough JW, Iosifescu DV, Chang LC et al. Title. Journal 2013. doi:…"
[[nodiscard]] QString citationText(const Study& study);

/// The words people read for the identifiers of the files.
[[nodiscard]] QString wordFor(Strategy strategy);
[[nodiscard]] QString wordFor(DesignType type);
[[nodiscard]] QString wordFor(Blinding blinding);
[[nodiscard]] QString wordFor(Resistance resistance);
[[nodiscard]] QString wordFor(ArmRole role);
[[nodiscard]] QString wordFor(OutcomeKind kind);
[[nodiscard]] QString wordFor(Measure measure);
[[nodiscard]] QString wordFor(OnsetEvent event);
[[nodiscard]] QString wordFor(SourceKind kind);
[[nodiscard]] QString wordFor(BiomarkerDirection direction);
[[nodiscard]] QString wordFor(PredictorDirection direction);
/// A contrast's outcome, free text in the files; known words are translated, others shown as they are.
[[nodiscard]] QString outcomeWord(const QString& outcome);

} // namespace trd
