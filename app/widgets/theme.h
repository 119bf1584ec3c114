// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The tokens that everything painted takes its colours and sizes from. Strategies keep one hue and one shape
// everywhere.

#include "figure/figure.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace trd {

enum class ThemeKind { Light, Dark, HighContrast, Print, Lecture };

struct Theme {
    ThemeKind kind = ThemeKind::Light;
    QColor ground, panel, rail, railCurrent, chip, hairline, grid, axis, text, muted, accent, caution, focus, hover,
        onAccent;
    QColor glutamatergic, psychedelic, antipsychotic, alternative, comparator;
    QColor heat;          ///< the tint of a field that stands for everyone; text is read on it and on every paler one
    double lineWidth = 1; ///< whiskers and marks are drawn in multiples of it

    [[nodiscard]] bool isDark() const { return ground.lightness() < 128; }
    /// Of words that can do nothing now: in high contrast the axes are as white as the text.
    [[nodiscard]] QColor disabled() const { return kind == ThemeKind::HighContrast ? grid.lighter(140) : axis; }
    [[nodiscard]] QColor hue(Hue hue) const;
    /// The tint of a fraction of people: from the ground to `heat`, by the square root, since most events are rare.
    [[nodiscard]] QColor shade(double fraction) const;
    [[nodiscard]] QPalette palette() const;
};

[[nodiscard]] Theme themeFor(ThemeKind kind);

/// The five sizes of type, in points at 100 %.
enum class TextSize { Caption, Body, Strong, Heading, Display };
/// The program's family at a size; Strong, Heading and Display are semi-bold. Scale 1 is 100 %.
[[nodiscard]] QFont textFont(TextSize size, double scale = 1);
/// Loads the embedded family once; to be called after the application object stands.
void loadFonts();

} // namespace trd
