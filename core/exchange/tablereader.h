// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Strict reading of the CSV tables of `pool`, `bias` and `network` (cli.md): UTF-8, RFC 4180, a comma, a semicolon or a
// tab between fields, a point or (not with commas between fields) a comma in decimals. Every fault names file and line.

#include "result.h"
#include "stats/effects.h"
#include "stats/network.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace trd {

/// A table as it stands. Fields are trimmed; blank lines are no rows.
struct CsvTable {
    struct Row {
        int line = 0;       ///< on which it begins, from 1
        QStringList fields; ///< as many as the header has
    };
    QString file;
    QStringList header;
    std::vector<Row> rows; ///< at least one
    QChar separator = QLatin1Char(',');

    /// The place of a column, or nothing. Names are compared exactly.
    [[nodiscard]] std::optional<qsizetype> column(const QString& name) const;
};

/// At most this many faults of one table are told; a last one says how many there are besides.
inline constexpr std::size_t mostFaultsTold = 20;

[[nodiscard]] Result<CsvTable, Faults> readCsv(const QByteArray& bytes, const QString& file);
[[nodiscard]] Result<CsvTable, Faults> readCsvFile(const QString& path);

/// "rr", "freeman-tukey", …; nothing for another word.
[[nodiscard]] std::optional<stats::EffectMeasure> measureFromWord(const QString& word);
[[nodiscard]] QString toWord(stats::EffectMeasure measure);
[[nodiscard]] QStringList poolMeasureWords();

/// One study of a table that can be pooled.
struct PoolRow {
    qsizetype row = 0;                   ///< in the table
    QString study;                       ///< "row 3" where the table has no such column
    std::optional<stats::Effect> effect; ///< nothing: says nothing of a ratio (no events, or only events, in both arms)
    double people = 0;                   ///< the row's n, for proportions
};
struct PoolTable {
    stats::EffectMeasure measure = stats::EffectMeasure::Generic;
    std::vector<PoolRow> rows;
    bool decimalComma = false;
};

/// The measures for which a table has all columns, the first of each kind: RiskRatio, MeanDifference, Logit, Generic.
[[nodiscard]] std::vector<stats::EffectMeasure> measuresOf(const CsvTable& table);
[[nodiscard]] Result<PoolTable, Faults> readPoolTable(const CsvTable& table, stats::EffectMeasure measure);

/// A column as numbers, one a row. An empty field or NA gives nothing where `missingAllowed`, else a fault.
[[nodiscard]] Result<std::vector<std::optional<double>>, Faults> numberColumn(const CsvTable& table,
                                                                              const QString& name, bool missingAllowed);
/// A column as text, one a row; an empty field is a fault.
[[nodiscard]] Result<QStringList, Faults> textColumn(const CsvTable& table, const QString& name);

/// A table of a network, as comparisons.
struct NetworkTable {
    QStringList treatments; ///< sorted, ignoring case
    QStringList trials;     ///< in the order of the table
    std::vector<int> lines; ///< the trial's first line
    std::vector<stats::TrialComparison> comparisons;
    QStringList excluded;                        ///< trials without events in any arm (for ratios: or with only events)
    QStringList lost;                            ///< treatments that only they had
    std::optional<stats::EffectMeasure> measure; ///< of the effects; of contrasts only if it was given
    bool decimalComma = false;
};

/// `measure` counts for tables of arms: rr, or, rd with events, md, smd with means; the kind's first where it is not
/// given.
[[nodiscard]] Result<NetworkTable, Faults> readNetworkTable(const CsvTable& table,
                                                            std::optional<stats::EffectMeasure> measure);
/// A fault of the network as one of the table it came from.
[[nodiscard]] Fault networkFault(const CsvTable& table, const NetworkTable& network, const stats::NetworkFault& fault);

} // namespace trd
