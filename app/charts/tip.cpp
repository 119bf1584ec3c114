// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tip.h"

#include <QFontMetrics>
#include <QScreen>
#include <QStringList>
#include <QToolTip>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace trd {

namespace {

/// Lines of at most so many letters, broken between words: a definition copied whole would run past the screen.
QString folded(const QString& text) {
    constexpr qsizetype most = 80;
    QStringList lines;
    for (const QString& whole : text.split(QLatin1Char('\n'))) {
        QString line;
        for (const QString& word : whole.split(QLatin1Char(' '))) {
            if (!line.isEmpty() && line.size() + 1 + word.size() > most) lines << std::exchange(line, QString());
            line += line.isEmpty() ? word : QLatin1Char(' ') + word;
        }
        lines << line;
    }
    return lines.join(QLatin1Char('\n'));
}

/// What Qt adds to a position for the pointer that it expects there.
constexpr QPoint pointer(2, 16);

} // namespace

void showTip(QWidget* drawing, QPoint globalPosition, const QString& text) {
    QString html = folded(text).toHtmlEscaped();
    html.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    QToolTip::showText(globalPosition,
                       html.isEmpty() ? QString() : QStringLiteral("<p style='white-space:pre'>%1</p>").arg(html),
                       drawing);
}

void showTipBeside(QWidget* drawing, const QRect& rows, QPoint mark, const QString& text) {
    constexpr int gap = 4;
    constexpr QSize frame(16, 40); // the margins of the tip and of its paragraph
    const QFontMetrics metrics(QToolTip::font());
    const QSize size = metrics.size(0, folded(text)) + frame;
    const QRect screen = drawing->screen()->availableGeometry();
    const int x =
        std::clamp(mark.x() - size.width() / 2, screen.left(), std::max(screen.left(), screen.right() - size.width()));
    const int y =
        std::clamp(mark.y() - size.height() / 2, screen.top(), std::max(screen.top(), screen.bottom() - size.height()));
    const QPoint places[] = {{x, rows.bottom() + gap}, {x, rows.top() - gap - size.height()}, {rows.right() + gap, y}};
    for (const QPoint place : places)
        if (screen.contains(QRect(place, size))) return showTip(drawing, place - pointer, text);
    showTip(drawing, mark + QPoint(8, 8), text);
}

} // namespace trd
