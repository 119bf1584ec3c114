// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/tip.h"

#include <QStringList>
#include <QToolTip>

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

} // namespace

void showTip(QWidget* drawing, QPoint globalPosition, const QString& text) {
    QString html = folded(text).toHtmlEscaped();
    html.replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    QToolTip::showText(globalPosition,
                       html.isEmpty() ? QString() : QStringLiteral("<p style='white-space:pre'>%1</p>").arg(html),
                       drawing);
}

} // namespace trd
