// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <QFontDatabase>

#include <algorithm>
#include <cmath>

namespace trd {

QColor Theme::hue(Hue hue) const {
    switch (hue) {
    case Hue::Glutamatergic:
        return glutamatergic;
    case Hue::Psychedelic:
        return psychedelic;
    case Hue::Antipsychotic:
        return antipsychotic;
    case Hue::Alternative:
        return alternative;
    case Hue::Comparator:
    case Hue::Neutral:
        return comparator;
    }
    return comparator;
}

QColor Theme::shade(double fraction) const {
    const auto share = static_cast<float>(std::sqrt(std::clamp(fraction, 0.0, 1.0)));
    const auto mix = [share](float from, float to) { return from + (to - from) * share; };
    return QColor::fromRgbF(mix(ground.redF(), heat.redF()), mix(ground.greenF(), heat.greenF()),
                            mix(ground.blueF(), heat.blueF()));
}

QPalette Theme::palette() const {
    QPalette p;
    p.setColor(QPalette::Window, ground);
    p.setColor(QPalette::Base, ground);
    p.setColor(QPalette::AlternateBase, panel);
    p.setColor(QPalette::Button, panel);
    p.setColor(QPalette::WindowText, text);
    p.setColor(QPalette::Text, text);
    p.setColor(QPalette::ButtonText, text);
    p.setColor(QPalette::PlaceholderText, muted);
    p.setColor(QPalette::Highlight, accent);
    p.setColor(QPalette::HighlightedText, onAccent);
    p.setColor(QPalette::Link, accent);
    p.setColor(QPalette::LinkVisited, accent);
    p.setColor(QPalette::ToolTipBase, panel);
    p.setColor(QPalette::ToolTipText, text);
    p.setColor(QPalette::Light, ground);
    p.setColor(QPalette::Midlight, hover);
    p.setColor(QPalette::Mid, hairline);
    p.setColor(QPalette::Dark, axis);
    p.setColor(QPalette::Shadow, hairline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, disabled());
    return p;
}

Theme themeFor(ThemeKind kind) {
    const auto c = [](const char* hex) { return QColor(QLatin1String(hex)); };
    Theme t;
    t.kind = kind;
    switch (kind) {
    case ThemeKind::Light:
    case ThemeKind::Print:
        t.ground = c("#ffffff");
        t.panel = c("#f5f7f9");
        t.rail = c("#f5f7f9");
        t.railCurrent = c("#e1e8f0");
        t.chip = c("#e9f1f8");
        t.hairline = c("#dfe3e8");
        t.grid = c("#e6e9ed");
        t.axis = c("#8a929c");
        t.text = c("#1b1e23");
        t.muted = c("#5b636e");
        t.accent = c("#00639c");
        t.caution = c("#8a4b08");
        t.focus = c("#1b1e23");
        t.hover = c("#eef3f8");
        t.onAccent = c("#ffffff");
        t.glutamatergic = c("#0072b2");
        t.psychedelic = c("#cc79a7");
        t.antipsychotic = c("#d55e00");
        t.alternative = c("#009e73");
        t.comparator = c("#656e7b");
        t.heat = c("#8f9bb3");
        break;
    case ThemeKind::Dark:
    case ThemeKind::Lecture:
        t.ground = c("#1b1e23");
        t.panel = c("#22262c");
        t.rail = c("#16191d");
        t.railCurrent = c("#2c333c");
        t.chip = c("#24313d");
        t.hairline = c("#353b44");
        t.grid = c("#2e343c");
        t.axis = c("#8b95a1");
        t.text = c("#f0f2f4");
        t.muted = c("#a9b2bd");
        t.accent = c("#6cbcf0");
        t.caution = c("#f0b866");
        t.focus = c("#ffffff");
        t.hover = c("#272d35");
        t.onAccent = c("#101317");
        t.glutamatergic = c("#56b4e9");
        t.psychedelic = c("#e2a0c9");
        t.antipsychotic = c("#ff9550");
        t.alternative = c("#35c79a");
        t.comparator = c("#a3acb8");
        t.heat = c("#5f6a80");
        if (kind == ThemeKind::Lecture) {
            t.ground = c("#111418");
            t.panel = c("#181c21");
            t.lineWidth = 1.4;
        }
        break;
    case ThemeKind::HighContrast:
        t.ground = c("#000000");
        t.panel = c("#000000");
        t.rail = c("#000000");
        t.railCurrent = c("#3a3a00");
        t.chip = c("#1a1a1a");
        t.hairline = c("#ffffff");
        t.grid = c("#6e6e6e");
        t.axis = c("#ffffff");
        t.text = c("#ffffff");
        t.muted = c("#ffffff");
        t.accent = c("#ffe600");
        t.caution = c("#ffe600");
        t.focus = c("#ffe600");
        t.hover = c("#333333");
        t.onAccent = c("#000000");
        t.glutamatergic = c("#6cc4ff");
        t.psychedelic = c("#ffb3dd");
        t.antipsychotic = c("#ffa266");
        t.alternative = c("#4be3b3");
        t.comparator = c("#ffffff");
        t.heat = c("#666666");
        t.lineWidth = 2;
        break;
    }
    return t;
}

namespace {
// A bare family name, so that a missing embedded font falls back to the system's sans-serif instead of to nothing.
QString familyName() { return QStringLiteral("TRD Inter"); }
} // namespace

QFont textFont(TextSize size, double scale) {
    static constexpr double points[] = {8.5, 9.75, 9.75, 12, 15.5};
    QFont font(familyName());
    font.setPointSizeF(points[static_cast<int>(size)] * scale);
    font.setWeight(size >= TextSize::Strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

void loadFonts() {
    for (const char* file : {":/fonts/trd-inter-regular.otf", ":/fonts/trd-inter-semibold.otf"})
        QFontDatabase::addApplicationFont(QLatin1String(file));
}

} // namespace trd
