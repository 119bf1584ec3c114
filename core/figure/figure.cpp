// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure.h"

namespace trd {

QString Figure::spoken() const {
    QStringList parts;
    for (const QString& part : {title, subtitle, finding, marks.empty() && bars.empty() ? empty : QString(), caution})
        if (!part.isEmpty()) parts << part;
    return parts.join(QLatin1Char(' '));
}

} // namespace trd
