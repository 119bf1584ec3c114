// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure.h"

#include <algorithm>

namespace trd {

bool Figure::isEmpty() const {
    return marks.empty() && bars.empty() && std::ranges::none_of(rows, [](const FigureRow& row) {
               return !row.value.isEmpty() || !row.words.isEmpty();
           });
}

QString Figure::spoken() const {
    QStringList parts;
    for (const QString& part : {title, subtitle, finding, isEmpty() ? empty : QString(), caution})
        if (!part.isEmpty()) parts << part;
    return parts.join(QLatin1Char(' '));
}

} // namespace trd
