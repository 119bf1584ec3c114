// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What every benchmark prints: a table for people and, with --json FILE, the same figures.

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace trd::bench {

inline double median(std::vector<double> values) {
    if (values.empty()) return 0;
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 ? values[half] : (values[half - 1] + values[half]) / 2;
}

class Report {
public:
    /// LIMIT: what the figure must not exceed; 0 for a figure that is only told.
    void add(const QString& name, double value, const QString& unit, double limit = 0) {
        m_json.insert(name, limit > 0 ? QJsonObject{{QStringLiteral("value"), value},
                                                    {QStringLiteral("unit"), unit},
                                                    {QStringLiteral("limit"), limit},
                                                    {QStringLiteral("within"), value <= limit}}
                                      : QJsonObject{{QStringLiteral("value"), value}, {QStringLiteral("unit"), unit}});
        QTextStream(stdout) << QStringLiteral("%1 %2 %3").arg(name, -58).arg(value, 10, 'f', 3).arg(unit, -8)
                            << (limit > 0 ? QStringLiteral(" (at most %1%2)")
                                                .arg(limit)
                                                .arg(value <= limit ? QString() : QStringLiteral(", EXCEEDED"))
                                          : QString())
                            << '\n';
    }

    /// Writes the JSON where --json asks for it; the process's exit code.
    [[nodiscard]] int finish() const {
        const QStringList args = QCoreApplication::arguments();
        const qsizetype at = args.indexOf(QStringLiteral("--json"));
        if (at < 0 || at + 1 >= args.size()) return 0;
        QFile file(args[at + 1]);
        return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(m_json).toJson()) > 0 ? 0 : 1;
    }

private:
    QJsonObject m_json;
};

} // namespace trd::bench
