// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What rates_oracle.py found for a dozen selections, and the selections themselves.

#include "fixture.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace oracle {

using namespace trd;

inline QJsonObject file() {
    QFile in(QStringLiteral(TRD_SOURCE_DIR "/tests/core/query/rates_oracle.json"));
    return in.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(in.readAll()).object() : QJsonObject();
}

inline QStringList texts(const QJsonValue& array) {
    QStringList found;
    for (const QJsonValue& entry : array.toArray()) found.append(entry.toString());
    return found;
}

template <class E> std::vector<E> words(const QJsonValue& array) {
    std::vector<E> found;
    for (const QString& word : texts(array)) found.push_back(fromWord<E>(word).value());
    return found;
}

inline std::optional<TimePoint> time(const QJsonValue& at) {
    if (!at.isObject()) return {};
    const QJsonObject point = at.toObject();
    return TimePoint{point.value(QStringLiteral("value")).toDouble(),
                     fromWord<TimeUnit>(point.value(QStringLiteral("unit")).toString()).value()};
}

struct Question {
    Selection selection;
    RateOutcome outcome = RateOutcome::Response;
    GroupBy by = GroupBy::Treatment;
};

inline Question question(const QJsonObject& entry) {
    const QJsonObject options = entry.value(QStringLiteral("options")).toObject();
    const auto option = [&](const char* key) { return options.value(QLatin1String(key)); };
    Question asked;
    asked.outcome = fromWord<RateOutcome>(entry.value(QStringLiteral("outcome")).toString()).value();
    asked.by = fromWord<GroupBy>(option("by").toString()).value_or(GroupBy::Treatment);
    Selection& selection = asked.selection;
    selection.from = time(option("start"));
    selection.to = time(option("stop"));
    selection.controls = option("controls").toBool();
    selection.randomisedOnly = option("randomised").toBool();
    selection.set = option("the_set").toString(selection.set);
    selection.scales = texts(option("scales"));
    selection.treatments = texts(option("treatments"));
    selection.strategies = words<Strategy>(option("strategies"));
    selection.designs = words<DesignType>(option("designs"));
    if (options.contains(QStringLiteral("resistance"))) selection.resistance = words<Resistance>(option("resistance"));
    return asked;
}

/// The name of a question in a test's output.
inline QByteArray name(qsizetype at, const QJsonObject& entry) {
    return QByteArray::number(at) + ' ' + entry.value(QStringLiteral("outcome")).toString().toUtf8() + ' ' +
           QJsonDocument(entry.value(QStringLiteral("options")).toObject()).toJson(QJsonDocument::Compact);
}

inline qint64 rowNumber(const Study& study, const OutcomeRow& row) { return &row - study.outcomes.data(); }

} // namespace oracle
