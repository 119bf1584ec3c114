// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "result.h"

namespace trd {

QString Fault::sentence() const {
    QString text = file;
    if (!place.isEmpty()) text += (text.isEmpty() ? QString() : QStringLiteral(":")) + place;
    if (!text.isEmpty()) text += QStringLiteral(": ");
    text += found;
    if (!expected.isEmpty()) text += QStringLiteral(", ") + expected;
    return text;
}

} // namespace trd
