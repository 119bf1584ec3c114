// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>

class QRect;
class QWidget;

namespace trd {

/// Shows plain text beside a mark of a drawing, folded to lines that one reads; empty text takes the tip away.
void showTip(QWidget* drawing, QPoint globalPosition, const QString& text);
/// The same for a mark that keys have reached, whose neighbours are what is read next: below ROWS, above or beside
/// them, wherever the screen has room, and only else beside MARK. Both global.
void showTipBeside(QWidget* drawing, const QRect& rows, QPoint mark, const QString& text);

} // namespace trd
