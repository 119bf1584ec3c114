// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QString>

class QWidget;

namespace trd {

/// Shows plain text beside a mark of a drawing, folded to lines that one reads; empty text takes the tip away.
void showTip(QWidget* drawing, QPoint globalPosition, const QString& text);

} // namespace trd
