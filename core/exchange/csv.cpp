// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <QLocale>
#include <QStringList>

namespace trd {

namespace {

QString field(const QVariant& value) {
    if (!value.isValid()) return {};
    switch (value.typeId()) {
    case QMetaType::Double:
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QMetaType::Int:
    case QMetaType::LongLong:
        return QString::number(value.toLongLong());
    case QMetaType::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    default:
        break;
    }
    QString text = withoutFormula(value.toString());
    const bool quoted = text.contains(QLatin1Char(',')) || text.contains(QLatin1Char('"')) ||
                        text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (!quoted) return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

QByteArray toCsv(const Table& table) {
    QString text;
    QStringList fields;
    for (const TableColumn& column : table.columns) fields << column.key;
    text += fields.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    for (const auto& row : table.rows) {
        fields.clear();
        for (const TableCell& cell : row) fields << field(cell.value);
        text += fields.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

QString withoutFormula(const QString& text) {
    static const QString formula = QStringLiteral("=+-@\t\r");
    return !text.isEmpty() && formula.contains(text.front()) ? QLatin1Char('\'') + text : text;
}

} // namespace trd
