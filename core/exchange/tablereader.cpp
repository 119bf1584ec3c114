// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tablereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <set>
#include <tuple>

namespace trd {

namespace {

using stats::Effect;
using stats::EffectMeasure;

class TableText {
    Q_DECLARE_TR_FUNCTIONS(TableReader)
};

constexpr qint64 mostBytes = 256 * 1024 * 1024;

QString key(const char* name) { return QString::fromLatin1(name); }
QString linePlace(int line) { return TableText::tr("line %1").arg(line); }

// Faults in the order in which they are met, the first of them whole and the rest as a number.
class Collector {
public:
    explicit Collector(const QString& file) : m_file(file) {}
    void add(int line, const QString& found, const QString& expected) {
        if (++m_count <= mostFaultsTold) m_faults.push_back({m_file, linePlace(line), found, expected});
    }
    [[nodiscard]] bool any() const { return m_count > 0; }
    [[nodiscard]] Faults take() {
        if (m_count > mostFaultsTold)
            m_faults.push_back({m_file,
                                {},
                                TableText::tr("%n more fault(s)", nullptr, static_cast<int>(m_count - mostFaultsTold)),
                                {}});
        return std::move(m_faults);
    }

private:
    QString m_file;
    Faults m_faults;
    std::size_t m_count = 0;
};

Faults one(const QString& file, int line, const QString& found, const QString& expected) {
    return {Fault{file, line > 0 ? linePlace(line) : QString(), found, expected}};
}

Result<QString, Faults> decoded(const QByteArray& bytes, const QString& file) {
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF"))
        return one(file, 0, TableText::tr("the text is UTF-16"), TableText::tr("expected UTF-8"));
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return one(file, 0, TableText::tr("the text is not UTF-8"), TableText::tr("expected UTF-8"));
    if (text.contains(QChar(0)))
        return one(file, 0, TableText::tr("the file is not text"), TableText::tr("expected a CSV table"));
    return text.startsWith(QChar(0xFEFF)) ? text.mid(1) : text;
}

// The separator is the one that the header has most of, outside quotes.
QChar separatorOf(const QString& text) {
    QHash<QChar, int> count;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"')) quoted = !quoted;
        if (quoted) continue;
        if (c == QLatin1Char('\n') || c == QLatin1Char('\r')) {
            if (!count.isEmpty()) break;
            continue;
        }
        ++count[c];
    }
    QChar best = QLatin1Char(',');
    for (const QChar candidate : {QLatin1Char(';'), QLatin1Char('\t')})
        if (count.value(candidate) > count.value(best)) best = candidate;
    return best;
}

struct Record {
    int line = 0;
    QStringList fields;
};

Result<std::vector<Record>, Faults> recordsOf(const QString& text, QChar separator, const QString& file) {
    std::vector<Record> records;
    qsizetype at = 0;
    int line = 1;
    const qsizetype end = text.size();
    const auto isBreak = [&](qsizetype i) { return text[i] == QLatin1Char('\n') || text[i] == QLatin1Char('\r'); };
    const auto skipBreak = [&] {
        at += text[at] == QLatin1Char('\r') && at + 1 < end && text[at + 1] == QLatin1Char('\n') ? 2 : 1;
        ++line;
    };
    const QChar quote = QLatin1Char('"');
    while (at < end) {
        Record record{line, {}};
        bool blank = true;
        while (true) {
            while (at < end && text[at] == QLatin1Char(' ')) ++at;
            QString field;
            if (at < end && text[at] == quote) {
                const int opened = line;
                blank = false;
                ++at;
                while (true) {
                    if (at >= end)
                        return one(file, opened, TableText::tr("a quotation mark is never closed"),
                                   TableText::tr("expected a closing one"));
                    if (text[at] == quote) {
                        if (at + 1 >= end || text[at + 1] != quote) break;
                        ++at;
                    }
                    // A CRLF inside quotes is one line break.
                    if (text[at] == QLatin1Char('\n') ||
                        (text[at] == QLatin1Char('\r') && (at + 1 >= end || text[at + 1] != QLatin1Char('\n'))))
                        ++line;
                    field += text[at++];
                }
                ++at;
                while (at < end && text[at] == QLatin1Char(' ')) ++at;
                if (at < end && text[at] != separator && !isBreak(at))
                    return one(file, line, TableText::tr("text after a closing quotation mark"),
                               TableText::tr("expected the end of the field"));
            } else {
                const qsizetype start = at;
                while (at < end && text[at] != separator && !isBreak(at)) {
                    if (text[at] == quote)
                        return one(file, line, TableText::tr("a quotation mark inside a field without quotes"),
                                   TableText::tr("expected the whole field in quotes, its own marks doubled"));
                    ++at;
                }
                field = text.mid(start, at - start);
            }
            record.fields << field.trimmed();
            blank = blank && record.fields.back().isEmpty();
            if (at < end && text[at] == separator) {
                ++at;
                continue;
            }
            break;
        }
        if (at < end) skipBreak();
        if (!(blank && record.fields.size() == 1)) records.push_back(std::move(record));
    }
    return records;
}

// A plain number: optional sign, digits with at most one decimal mark, optional exponent. No words, no separators of
// thousands, no hexadecimal digits.
std::optional<double> plainNumber(QString text, bool decimalComma) {
    text.replace(QChar(0x2212), QLatin1Char('-'));
    if (decimalComma) text.replace(QLatin1Char(','), QLatin1Char('.'));
    const QByteArray bytes = text.toLatin1();
    const char* first = bytes.constData();
    const char* const last = first + bytes.size();
    if (first != last && *first == '+') ++first;
    if (first == last || !std::all_of(first, last, [](char c) {
            return (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+' || c == 'e' || c == 'E';
        }))
        return {};
    double value = 0;
    const auto parsed = std::from_chars(first, last, value);
    if (parsed.ptr != last || (first != bytes.constData() && *first == '-')) return {};
    return parsed.ec == std::errc() ? std::optional(value) : std::nullopt;
}

enum class NumberKind { Any, NotNegative, Positive };

// The numbers of some columns of a table: decimal marks as those columns have them, faults as they are met.
class NumberReader {
public:
    NumberReader(const CsvTable& table, const std::vector<qsizetype>& columns, Collector& faults)
        : m_table(table), m_faults(faults) {
        if (table.separator == QLatin1Char(',')) return;
        for (const CsvTable::Row& row : table.rows)
            for (const qsizetype column : columns)
                if (row.fields[column].contains(QLatin1Char(',')) && plainNumber(row.fields[column], true))
                    m_decimalComma = true;
    }
    [[nodiscard]] bool decimalComma() const { return m_decimalComma; }

    /// NaN where a fault was told.
    double read(qsizetype row, qsizetype column, NumberKind kind) {
        const CsvTable::Row& record = m_table.rows[static_cast<std::size_t>(row)];
        const QString& text = record.fields[column];
        const QString& name = m_table.header[column];
        const auto wrong = [&](const QString& expected) {
            const QString found = text.isEmpty() ? TableText::tr("%1 is empty").arg(name)
                                                 : TableText::tr("%1 is “%2”").arg(name, text.left(60));
            m_faults.add(record.line, found, expected);
            return std::nan("");
        };
        if (m_decimalComma && text.contains(QLatin1Char('.')))
            return wrong(TableText::tr("expected a decimal comma, as elsewhere in the table"));
        const auto value = plainNumber(text, m_decimalComma);
        if (!value) {
            return wrong(text.contains(QLatin1Char(',')) && !m_decimalComma
                             ? TableText::tr("expected a number with a decimal point")
                             : TableText::tr("expected a number"));
        }
        if (kind == NumberKind::NotNegative && *value < 0) return wrong(TableText::tr("expected 0 or more"));
        if (kind == NumberKind::Positive && !(*value > 0)) return wrong(TableText::tr("expected more than 0"));
        return *value;
    }

private:
    const CsvTable& m_table;
    Collector& m_faults;
    bool m_decimalComma = false;
};

struct Columns {
    EffectMeasure first;
    QStringList names;
    QStringList instead; ///< other names of the same kind
};

const std::vector<Columns>& poolColumns() {
    static const std::vector<Columns> all{
        {EffectMeasure::RiskRatio, {key("events1"), key("n1"), key("events2"), key("n2")}, {}},
        {EffectMeasure::MeanDifference, {key("mean1"), key("sd1"), key("n1"), key("mean2"), key("sd2"), key("n2")}, {}},
        {EffectMeasure::Logit, {key("events"), key("n")}, {}},
        {EffectMeasure::Generic, {key("effect"), key("se")}, {key("effect"), key("variance")}},
    };
    return all;
}

const Columns& columnsFor(EffectMeasure measure) {
    switch (measure) {
    case EffectMeasure::RiskRatio:
    case EffectMeasure::OddsRatio:
    case EffectMeasure::RiskDifference:
        return poolColumns()[0];
    case EffectMeasure::MeanDifference:
    case EffectMeasure::StandardisedMeanDifference:
        return poolColumns()[1];
    case EffectMeasure::Proportion:
    case EffectMeasure::Logit:
    case EffectMeasure::FreemanTukey:
        return poolColumns()[2];
    case EffectMeasure::Generic:
        break;
    }
    return poolColumns()[3];
}

bool hasAll(const CsvTable& table, const QStringList& names) {
    return !names.isEmpty() &&
           std::all_of(names.begin(), names.end(), [&](const QString& name) { return table.column(name).has_value(); });
}

QString nearest(const CsvTable& table, const QString& name) {
    for (const QString& other : table.header)
        if (other.compare(name, Qt::CaseInsensitive) == 0) return other;
    return {};
}

Faults missingColumn(const CsvTable& table, const QString& name, const QString& expected) {
    const QString close = nearest(table, name);
    return one(table.file, 1,
               close.isEmpty() ? TableText::tr("no column “%1”").arg(name)
                               : TableText::tr("no column “%1”, but “%2”: case counts").arg(name, close),
               expected);
}

// The places of columns that have to be there.
Result<std::vector<qsizetype>, Faults> places(const CsvTable& table, const QStringList& names) {
    std::vector<qsizetype> result;
    for (const QString& name : names) {
        const auto at = table.column(name);
        if (!at)
            return missingColumn(table, name,
                                 TableText::tr("expected the columns %1").arg(names.join(QStringLiteral(", "))));
        result.push_back(*at);
    }
    return result;
}

// The variance from a standard error or a variance: squares must stay within the doubles.
double varianceFrom(double value, bool isVariance, const CsvTable::Row& row, Collector& faults) {
    const double variance = isVariance ? value : value * value;
    if (std::isnan(value)) return value;
    if (variance > 1e-300 && variance < 1e300) return variance;
    faults.add(row.line, TableText::tr("the standard error is too small or too large to be weighed"),
               TableText::tr("expected one between 1e-150 and 1e150"));
    return std::nan("");
}

QString studyOf(const CsvTable& table, qsizetype row) {
    const auto column = table.column(key("study"));
    return column ? table.rows[static_cast<std::size_t>(row)].fields[*column] : TableText::tr("row %1").arg(row + 1);
}

} // namespace

std::optional<qsizetype> CsvTable::column(const QString& name) const {
    const qsizetype at = header.indexOf(name);
    return at < 0 ? std::nullopt : std::optional(at);
}

Result<CsvTable, Faults> readCsv(const QByteArray& bytes, const QString& file) {
    auto text = decoded(bytes, file);
    if (!text) return std::move(text).error();
    CsvTable table;
    table.file = file;
    table.separator = separatorOf(*text);
    auto records = recordsOf(*text, table.separator, file);
    if (!records) return std::move(records).error();
    if (records->empty())
        return one(file, 0, TableText::tr("the file is empty"),
                   TableText::tr("expected a header and at least one row"));
    table.header = records->front().fields;
    Collector faults(file);
    for (qsizetype i = 0; i < table.header.size(); ++i) {
        const QString& name = table.header[i];
        if (!name.isEmpty() && table.header.indexOf(name) < i)
            faults.add(records->front().line, TableText::tr("two columns “%1”").arg(name),
                       TableText::tr("expected each name once"));
    }
    for (auto record = records->begin() + 1; record != records->end(); ++record) {
        if (record->fields.size() != table.header.size()) {
            faults.add(record->line, TableText::tr("%n field(s)", nullptr, static_cast<int>(record->fields.size())),
                       TableText::tr("expected %1, as the header has").arg(table.header.size()));
            continue;
        }
        table.rows.push_back({record->line, std::move(record->fields)});
    }
    if (faults.any()) return faults.take();
    if (table.rows.empty())
        return one(file, records->front().line, TableText::tr("a header and no rows"),
                   TableText::tr("expected at least one row"));
    return table;
}

Result<CsvTable, Faults> readCsvFile(const QString& path) {
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        return one(path, 0, TableText::tr("the file could not be opened (%1)").arg(in.errorString()),
                   TableText::tr("expected a CSV table"));
    if (in.size() > mostBytes)
        return one(path, 0, TableText::tr("the file is larger than 256 MB"), TableText::tr("expected a CSV table"));
    const QByteArray bytes = in.readAll();
    if (in.error() != QFileDevice::NoError)
        return one(path, 0, TableText::tr("the file could not be read (%1)").arg(in.errorString()),
                   TableText::tr("expected a CSV table"));
    return readCsv(bytes, path);
}

namespace {
const std::vector<std::pair<const char*, EffectMeasure>> measureWords{
    {"rr", EffectMeasure::RiskRatio},
    {"or", EffectMeasure::OddsRatio},
    {"rd", EffectMeasure::RiskDifference},
    {"md", EffectMeasure::MeanDifference},
    {"smd", EffectMeasure::StandardisedMeanDifference},
    {"proportion", EffectMeasure::Proportion},
    {"logit", EffectMeasure::Logit},
    {"freeman-tukey", EffectMeasure::FreemanTukey},
    {"generic", EffectMeasure::Generic},
};
}

std::optional<EffectMeasure> measureFromWord(const QString& word) {
    for (const auto& [name, measure] : measureWords)
        if (word == QLatin1String(name)) return measure;
    return {};
}

QString toWord(EffectMeasure measure) {
    for (const auto& [name, known] : measureWords)
        if (known == measure) return key(name);
    return {};
}

QStringList poolMeasureWords() {
    QStringList words;
    for (const auto& [name, measure] : measureWords) words << key(name);
    return words;
}

std::vector<EffectMeasure> measuresOf(const CsvTable& table) {
    std::vector<EffectMeasure> result;
    for (const Columns& columns : poolColumns())
        if (hasAll(table, columns.names) || hasAll(table, columns.instead)) result.push_back(columns.first);
    return result;
}

Result<PoolTable, Faults> readPoolTable(const CsvTable& table, EffectMeasure measure) {
    const Columns& wanted = columnsFor(measure);
    const bool variance = !hasAll(table, wanted.names) && hasAll(table, wanted.instead);
    QStringList names = variance ? wanted.instead : wanted.names;
    if (measure == EffectMeasure::Generic && !hasAll(table, names) && table.column(key("effect")))
        return missingColumn(table, key("se"), TableText::tr("expected effect, se or effect, variance"));
    const auto at = places(table, names);
    if (!at) return at.error();

    PoolTable result;
    result.measure = measure;
    Collector faults(table.file);
    NumberReader numbers(table, *at, faults);
    result.decimalComma = numbers.decimalComma();
    for (qsizetype i = 0; i < static_cast<qsizetype>(table.rows.size()); ++i) {
        const CsvTable::Row& row = table.rows[static_cast<std::size_t>(i)];
        const auto number = [&](std::size_t column, NumberKind kind) { return numbers.read(i, (*at)[column], kind); };
        const auto tooMany = [&](double events, double n, std::size_t column) {
            if (!(events > n)) return;
            faults.add(row.line,
                       TableText::tr("%1 is %2, more than %3, which is %4")
                           .arg(names[static_cast<qsizetype>(column)], QString::number(events, 'g', 15),
                                names[static_cast<qsizetype>(column + 1)], QString::number(n, 'g', 15)),
                       TableText::tr("expected no more events than people"));
        };
        PoolRow one{i, studyOf(table, i), {}, 0};
        if (wanted.first == EffectMeasure::RiskRatio) {
            const stats::TwoByTwo cells{number(0, NumberKind::NotNegative), number(1, NumberKind::Positive),
                                        number(2, NumberKind::NotNegative), number(3, NumberKind::Positive)};
            tooMany(cells.events1, cells.n1, 0);
            tooMany(cells.events2, cells.n2, 2);
            if (faults.any()) continue;
            one.effect = measure == EffectMeasure::RiskRatio   ? stats::logRiskRatio(cells)
                         : measure == EffectMeasure::OddsRatio ? stats::logOddsRatio(cells)
                                                               : stats::riskDifference(cells);
        } else if (wanted.first == EffectMeasure::MeanDifference) {
            const stats::TwoMeans means{number(0, NumberKind::Any),      number(1, NumberKind::Positive),
                                        number(2, NumberKind::Positive), number(3, NumberKind::Any),
                                        number(4, NumberKind::Positive), number(5, NumberKind::Positive)};
            if (measure == EffectMeasure::StandardisedMeanDifference && means.n1 + means.n2 <= 3)
                faults.add(row.line, TableText::tr("n1 and n2 are %1 in all").arg(means.n1 + means.n2),
                           TableText::tr("expected at least 4 people"));
            if (faults.any()) continue;
            one.effect =
                measure == EffectMeasure::MeanDifference ? stats::meanDifference(means) : stats::hedgesG(means);
        } else if (wanted.first == EffectMeasure::Logit) {
            const double events = number(0, NumberKind::NotNegative);
            one.people = number(1, NumberKind::Positive);
            tooMany(events, one.people, 0);
            if (faults.any()) continue;
            one.effect = measure == EffectMeasure::Logit        ? stats::logitProportion(events, one.people)
                         : measure == EffectMeasure::Proportion ? stats::rawProportion(events, one.people)
                                                                : stats::freemanTukey(events, one.people);
        } else {
            const double value = number(0, NumberKind::Any);
            one.effect = Effect{value, varianceFrom(number(1, NumberKind::Positive), variance, row, faults)};
        }
        if (!faults.any() && one.effect &&
            !(std::isfinite(one.effect->value) && std::isfinite(one.effect->variance) && one.effect->variance > 0))
            faults.add(row.line, TableText::tr("no effect with a standard error can be computed from this row"), {});
        result.rows.push_back(std::move(one));
    }
    if (faults.any()) return faults.take();
    return result;
}

Result<std::vector<std::optional<double>>, Faults> numberColumn(const CsvTable& table, const QString& name,
                                                                bool missingAllowed) {
    const auto at = table.column(name);
    if (!at)
        return missingColumn(table, name,
                             TableText::tr("expected one of %1").arg(table.header.join(QStringLiteral(", "))));
    Collector faults(table.file);
    NumberReader numbers(table, {*at}, faults);
    std::vector<std::optional<double>> result;
    for (qsizetype i = 0; i < static_cast<qsizetype>(table.rows.size()); ++i) {
        const QString& text = table.rows[static_cast<std::size_t>(i)].fields[*at];
        if (missingAllowed && (text.isEmpty() || text == QLatin1String("NA")))
            result.push_back({});
        else
            result.push_back(numbers.read(i, *at, NumberKind::Any));
    }
    if (faults.any()) return faults.take();
    return result;
}

Result<QStringList, Faults> textColumn(const CsvTable& table, const QString& name) {
    const auto at = table.column(name);
    if (!at)
        return missingColumn(table, name,
                             TableText::tr("expected one of %1").arg(table.header.join(QStringLiteral(", "))));
    Collector faults(table.file);
    QStringList result;
    for (const CsvTable::Row& row : table.rows) {
        if (row.fields[*at].isEmpty())
            faults.add(row.line, TableText::tr("%1 is empty").arg(name), TableText::tr("expected a text"));
        result << row.fields[*at];
    }
    if (faults.any()) return faults.take();
    return result;
}

namespace {

struct ArmRow {
    int line = 0;
    QString treatment;
    double events = 0, mean = 0, sd = 0, n = 0;
};

struct NamedComparison {
    std::size_t trial;
    QString treatment1, treatment2;
    Effect effect;
};

// Trials by name, numbered as they come.
class Trials {
public:
    std::size_t numberOf(const QString& name, int line) {
        const auto known = m_numbers.constFind(name);
        if (known != m_numbers.cend()) return *known;
        const auto number = static_cast<std::size_t>(m_names.size());
        m_numbers.insert(name, number);
        m_names << name;
        m_lines.push_back(line);
        return number;
    }
    QStringList m_names;
    std::vector<int> m_lines;

private:
    QHash<QString, std::size_t> m_numbers;
};

std::vector<NamedComparison> fromContrasts(const CsvTable& table, const std::vector<qsizetype>& at, bool variance,
                                           Trials& trials, NumberReader& numbers, Collector& faults) {
    std::vector<NamedComparison> result;
    std::set<std::tuple<std::size_t, QString, QString>> seen;
    for (qsizetype i = 0; i < static_cast<qsizetype>(table.rows.size()); ++i) {
        const CsvTable::Row& row = table.rows[static_cast<std::size_t>(i)];
        const QString study = row.fields[at[0]], first = row.fields[at[1]], second = row.fields[at[2]];
        for (std::size_t c = 0; c < 3; ++c)
            if (row.fields[at[c]].isEmpty())
                faults.add(row.line, TableText::tr("%1 is empty").arg(table.header[at[c]]),
                           TableText::tr("expected a name"));
        if (!first.isEmpty() && first == second)
            faults.add(row.line, TableText::tr("“%1” is compared with itself").arg(first),
                       TableText::tr("expected two treatments"));
        const std::size_t trial = trials.numberOf(study, row.line);
        const auto pair = std::minmax(first, second);
        const std::tuple identity{trial, QString(pair.first), QString(pair.second)};
        if (first != second && !seen.insert(identity).second)
            faults.add(row.line, TableText::tr("study “%1” compares “%2” with “%3” twice").arg(study, first, second),
                       TableText::tr("expected each pair once a study"));
        const double effect = numbers.read(i, at[3], NumberKind::Any);
        const double size = varianceFrom(numbers.read(i, at[4], NumberKind::Positive), variance, row, faults);
        result.push_back({trial, first, second, {effect, size}});
    }
    return result;
}

std::vector<NamedComparison> fromArms(const CsvTable& table, const std::vector<qsizetype>& at, EffectMeasure measure,
                                      Trials& trials, NumberReader& numbers, Collector& faults, NetworkTable& network) {
    const bool events = measure == EffectMeasure::RiskRatio || measure == EffectMeasure::OddsRatio ||
                        measure == EffectMeasure::RiskDifference;
    std::vector<std::vector<ArmRow>> arms;
    for (qsizetype i = 0; i < static_cast<qsizetype>(table.rows.size()); ++i) {
        const CsvTable::Row& row = table.rows[static_cast<std::size_t>(i)];
        const QString study = row.fields[at[0]];
        ArmRow arm{row.line, row.fields[at[1]], 0, 0, 0, 0};
        for (std::size_t c = 0; c < 2; ++c)
            if (row.fields[at[c]].isEmpty())
                faults.add(row.line, TableText::tr("%1 is empty").arg(table.header[at[c]]),
                           TableText::tr("expected a name"));
        if (events) {
            arm.events = numbers.read(i, at[2], NumberKind::NotNegative);
            arm.n = numbers.read(i, at[3], NumberKind::Positive);
            if (arm.events > arm.n)
                faults.add(row.line,
                           TableText::tr("events is %1, more than n, which is %2")
                               .arg(QString::number(arm.events, 'g', 15), QString::number(arm.n, 'g', 15)),
                           TableText::tr("expected no more events than people"));
        } else {
            arm.mean = numbers.read(i, at[2], NumberKind::Any);
            arm.sd = numbers.read(i, at[3], NumberKind::Positive);
            arm.n = numbers.read(i, at[4], NumberKind::Positive);
        }
        const std::size_t trial = trials.numberOf(study, row.line);
        if (trial == arms.size()) arms.emplace_back();
        for (const ArmRow& other : arms[trial])
            if (other.treatment == arm.treatment)
                faults.add(row.line, TableText::tr("study “%1” has two arms “%2”").arg(study, arm.treatment),
                           TableText::tr("expected each treatment once a study"));
        arms[trial].push_back(std::move(arm));
    }
    std::vector<NamedComparison> result;
    for (std::size_t trial = 0; trial < arms.size(); ++trial) {
        const QString& name = trials.m_names[static_cast<qsizetype>(trial)];
        const std::vector<ArmRow>& own = arms[trial];
        if (own.size() < 2) {
            faults.add(trials.m_lines[trial], TableText::tr("study “%1” has one arm").arg(name),
                       TableText::tr("expected two or more"));
            continue;
        }
        if (faults.any()) continue;
        std::vector<Effect> pairs;
        if (events) {
            std::vector<stats::EventsArm> counts;
            for (const ArmRow& arm : own) counts.push_back({arm.events, arm.n});
            auto effects = stats::armEffects(measure, counts);
            if (!effects) {
                network.excluded << name;
                continue;
            }
            pairs = std::move(*effects);
        } else {
            std::vector<stats::MeanArm> means;
            double people = 0;
            for (const ArmRow& arm : own) {
                means.push_back({arm.mean, arm.sd, arm.n});
                people += arm.n;
            }
            if (measure == EffectMeasure::StandardisedMeanDifference && people <= static_cast<double>(own.size()) + 1) {
                faults.add(trials.m_lines[trial],
                           TableText::tr("study “%1” has %2 people in all").arg(name).arg(people),
                           TableText::tr("expected more for a standard deviation"));
                continue;
            }
            pairs = stats::armEffects(measure, means);
        }
        std::size_t next = 0;
        for (std::size_t i = 0; i < own.size(); ++i)
            for (std::size_t j = i + 1; j < own.size(); ++j)
                result.push_back({trial, own[i].treatment, own[j].treatment, pairs[next++]});
    }
    return result;
}

} // namespace

Result<NetworkTable, Faults> readNetworkTable(const CsvTable& table, std::optional<EffectMeasure> measure) {
    NetworkTable result;
    const bool contrasts = table.column(key("treatment1")) || table.column(key("treatment2"));
    const bool variance = !table.column(key("se")) && table.column(key("variance"));
    QStringList names;
    if (contrasts) {
        names = QStringList{key("study"), key("treatment1"), key("treatment2"), key("effect"),
                            variance ? key("variance") : key("se")};
    } else {
        if (!measure)
            measure = table.column(key("mean")) && !table.column(key("events")) ? EffectMeasure::MeanDifference
                                                                                : EffectMeasure::RiskRatio;
        const bool means =
            *measure == EffectMeasure::MeanDifference || *measure == EffectMeasure::StandardisedMeanDifference;
        names = means ? QStringList{key("study"), key("treatment"), key("mean"), key("sd"), key("n")}
                      : QStringList{key("study"), key("treatment"), key("events"), key("n")};
        if (!table.column(key("treatment")))
            return missingColumn(
                table, key("treatment"),
                TableText::tr(
                    "expected study, treatment1, treatment2, effect, se or study, treatment and an arm's numbers"));
    }
    result.measure = measure;
    const auto at = places(table, names);
    if (!at) return at.error();
    Collector faults(table.file);
    const std::vector<qsizetype> numeric(at->begin() + (contrasts ? 3 : 2), at->end());
    NumberReader numbers(table, numeric, faults);
    result.decimalComma = numbers.decimalComma();
    Trials trials;
    const auto named = contrasts ? fromContrasts(table, *at, variance, trials, numbers, faults)
                                 : fromArms(table, *at, *measure, trials, numbers, faults, result);
    if (faults.any()) return faults.take();

    QSet<QString> kept, all;
    for (const NamedComparison& comparison : named) kept << comparison.treatment1 << comparison.treatment2;
    if (!contrasts)
        for (const CsvTable::Row& row : table.rows) all << row.fields[(*at)[1]];
    const auto sorted = [](const QSet<QString>& set) {
        QStringList list(set.begin(), set.end());
        std::sort(list.begin(), list.end(), [](const QString& a, const QString& b) {
            const int order = a.compare(b, Qt::CaseInsensitive);
            return order != 0 ? order < 0 : a < b;
        });
        return list;
    };
    result.treatments = sorted(kept);
    result.lost = sorted(all - kept);
    if (named.empty())
        return one(table.file, 0, TableText::tr("no trial with events in any arm"),
                   TableText::tr("expected at least one comparison"));
    QHash<QString, std::size_t> number;
    for (qsizetype i = 0; i < result.treatments.size(); ++i)
        number.insert(result.treatments[i], static_cast<std::size_t>(i));
    for (const NamedComparison& comparison : named)
        result.comparisons.push_back(
            {comparison.trial, number[comparison.treatment1], number[comparison.treatment2], comparison.effect});
    result.trials = trials.m_names;
    result.lines = trials.m_lines;
    return result;
}

Fault networkFault(const CsvTable& table, const NetworkTable& network, const stats::NetworkFault& fault) {
    using Kind = stats::NetworkFault::Kind;
    const QString trial = network.trials.value(static_cast<qsizetype>(fault.trial));
    const QString place = fault.trial < network.lines.size() ? linePlace(network.lines[fault.trial]) : QString();
    switch (fault.kind) {
    case Kind::NoEffect:
        return {table.file, place, TableText::tr("study “%1” has no usable effect").arg(trial),
                TableText::tr("expected a finite effect and a standard error above 0")};
    case Kind::SameTreatment:
        return {table.file, place, TableText::tr("study “%1” compares a treatment with itself").arg(trial),
                TableText::tr("expected two treatments")};
    case Kind::RepeatedPair:
        return {table.file, place, TableText::tr("study “%1” has a pair twice").arg(trial),
                TableText::tr("expected each pair once a study")};
    case Kind::MissingPair:
        return {table.file, place,
                TableText::tr("study “%1” has more than two treatments and not all their pairs").arg(trial),
                TableText::tr("expected every pair of its arms")};
    case Kind::DoNotAddUp:
        return {table.file, place,
                TableText::tr("the effects of the multi-arm study “%1” contradict each other").arg(trial),
                TableText::tr("expected A–B plus B–C to be A–C")};
    case Kind::NoArms:
        return {table.file, place,
                TableText::tr("the standard errors of the multi-arm study “%1” do not fit together").arg(trial),
                TableText::tr("expected those of pairs of the same arms")};
    case Kind::Disconnected:
        break;
    }
    QStringList parts;
    for (const auto& part : fault.parts) {
        QStringList names;
        for (const std::size_t treatment : part) names << network.treatments[static_cast<qsizetype>(treatment)];
        parts << names.join(QStringLiteral(", "));
    }
    return {
        table.file,
        {},
        TableText::tr("the network falls into %1 parts: %2").arg(parts.size()).arg(parts.join(QStringLiteral(" | "))),
        TableText::tr("expected all treatments to be connected")};
}

} // namespace trd
