// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/showtext.h"

#include <QJsonArray>
#include <QLocale>

namespace trd::cli {

namespace {

QString inOneLine(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("yes") : QStringLiteral("no");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        QStringList parts;
        for (const QJsonValue& part : value.toArray()) parts << inOneLine(part);
        return parts.join(QStringLiteral(", "));
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        // A time reads as one word: 24 hour.
        if (object.size() == 2 && object.contains(QLatin1String("value")) && object.contains(QLatin1String("unit")))
            return inOneLine(object.value(QLatin1String("value"))) + QLatin1Char(' ') +
                   object.value(QLatin1String("unit")).toString();
        QStringList parts;
        for (auto it = object.begin(); it != object.end(); ++it)
            parts << QStringLiteral("%1: %2").arg(it.key(), inOneLine(it.value()));
        return parts.join(QStringLiteral("; "));
    }
    default:
        return {};
    }
}

} // namespace

QString showText(const QJsonObject& object) {
    QString text;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonArray rows = it.value().toArray();
        if (!rows.isEmpty() && rows.first().isObject()) {
            text += it.key() + QStringLiteral(":\n");
            for (const QJsonValue& row : rows) text += QStringLiteral("  - ") + inOneLine(row) + QLatin1Char('\n');
        } else {
            text += QStringLiteral("%1: %2\n").arg(it.key(), inOneLine(it.value()));
        }
    }
    return text;
}

} // namespace trd::cli
