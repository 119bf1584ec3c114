// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/table.h"

#include <QLocale>

namespace trd {

TableCell textCell(const QString& text, const QString& target) {
    return {text, text.isEmpty() ? QVariant() : QVariant(text), target};
}

TableCell numberCell(double value, const QString& text) { return {text, value, {}}; }

TableCell numberCell(int value) { return {QLocale().toString(value), value, {}}; }

TableCell emptyCell() { return {}; }

} // namespace trd
