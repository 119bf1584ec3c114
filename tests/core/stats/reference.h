// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The reference values of tests/reference, and how close is close.

#include "stats/pool.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
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

inline std::vector<trd::stats::Effect> effects(const QJsonObject& reference) {
    const auto values = numbers(reference[QStringLiteral("effects")]);
    const auto variances = numbers(reference[QStringLiteral("variances")]);
    std::vector<trd::stats::Effect> result;
    for (std::size_t i = 0; i < values.size(); ++i) result.push_back({values[i], variances[i]});
    return result;
}

inline trd::stats::Tau2Method tau2Method(const QString& name) {
    using trd::stats::Tau2Method;
    return name == QStringLiteral("fixed") ? Tau2Method::Fixed
           : name == QStringLiteral("dl")  ? Tau2Method::DerSimonianLaird
           : name == QStringLiteral("pm")  ? Tau2Method::PauleMandel
                                           : Tau2Method::Reml;
}

inline trd::stats::PoolOptions options(const QJsonObject& result) {
    using trd::stats::IntervalMethod;
    return {tau2Method(result[QStringLiteral("tau2_method")].toString()),
            result[QStringLiteral("interval")].toString() == QStringLiteral("wald") ? IntervalMethod::Wald
                                                                                    : IntervalMethod::Hksj,
            result[QStringLiteral("level")].toDouble(95)};
}

inline bool close(double actual, double expected, double relative, double absolute = 0) {
    return std::fabs(actual - expected) <= std::max(relative * std::fabs(expected), absolute);
}

inline QByteArray difference(const QString& what, double actual, double expected) {
    return QStringLiteral("%1: %2 instead of %3").arg(what).arg(actual, 0, 'g', 17).arg(expected, 0, 'g', 17).toUtf8();
}

} // namespace reference
