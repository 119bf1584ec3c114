// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The reference values of tests/reference, and how close is close.

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <cmath>
#include <vector>

namespace reference {

inline QJsonArray cases(const QString& file) {
    QFile in(QStringLiteral(TRD_SOURCE_DIR "/tests/reference/") + file);
    if (!in.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(in.readAll()).object().value(QStringLiteral("cases")).toArray();
}

/// R writes a vector of one as a number.
inline std::vector<double> numbers(const QJsonValue& value) {
    if (value.isDouble()) return {value.toDouble()};
    std::vector<double> result;
    for (const QJsonValue& entry : value.toArray()) result.push_back(entry.toDouble());
    return result;
}

inline bool close(double actual, double expected, double relative, double absolute = 0) {
    return std::fabs(actual - expected) <= std::max(relative * std::fabs(expected), absolute);
}

inline QByteArray difference(const QString& what, double actual, double expected) {
    return QStringLiteral("%1: %2 instead of %3").arg(what).arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17).toUtf8();
}

} // namespace reference
