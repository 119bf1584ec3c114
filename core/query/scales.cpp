// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/scales.h"

#include <QJsonArray>
#include <QJsonObject>

namespace trd {

bool isDepressionScale(const Evidence& evidence, const QString& scale) {
    // QIDS-C has no entry of its own; it is QIDS-SR asked by a clinician.
    if (scale == QLatin1String("QIDS-C")) return true;
    const QJsonArray scales = evidence.knowledge.value(QStringLiteral("scales")).toArray();
    for (const QJsonValue& value : scales) {
        const QJsonObject entry = value.toObject();
        if (entry.value(QLatin1String("study_scale")).toString() == scale)
            return entry.value(QLatin1String("higher_is")).toString() == QLatin1String("worse");
    }
    return false;
}

} // namespace trd
