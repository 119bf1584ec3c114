// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Strict JSON for the evidence files: a parser that refuses what QJsonDocument lets pass (byte order marks, doubled
// keys, loose escapes and numbers, sizes no evidence file has), and a reader of objects that names each fault with its
// JSON path.

#include "model/words.h"
#include "result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

#include <limits>
#include <optional>
#include <vector>

namespace trd::evidence {

/// The largest file that is read. The largest of the shipped files has 190 kB; what is larger is no evidence file.
inline constexpr qint64 largestFile = 16'000'000;

/// The faults of one file: all of them, up to a number that only a file of another kind reaches.
class FaultLog {
public:
    static constexpr std::size_t most = 1000;
    explicit FaultLog(QString file) : m_file(std::move(file)) {}
    void add(const QString& place, const QString& found, const QString& expected = {});
    [[nodiscard]] const Faults& faults() const { return m_faults; }
    [[nodiscard]] bool isFull() const { return m_faults.size() >= most; }
    [[nodiscard]] bool isClean() const { return m_faults.empty(); }

private:
    QString m_file;
    Faults m_faults;
};

/// The document's root: an object or a list. Nothing, and at least one fault in the log, where it is not strict JSON.
[[nodiscard]] std::optional<QJsonValue> parse(const QByteArray& json, FaultLog& log);

/// The bytes of a file that is to hold JSON; nothing, and a fault, where it cannot be read or is too large.
[[nodiscard]] std::optional<QByteArray> readFile(const QString& path, FaultLog& log);

/// A value as a person recognises it, cut to some sixty characters: "abc", 3.5, null, a list, an object.
[[nodiscard]] QString describe(const QJsonValue& value);

/// "found VALUE", "expected one of A, B, C": the halves of most sentences.
[[nodiscard]] QString found(const QJsonValue& value);
[[nodiscard]] QString expectedOneOf(const QString& words);

/// The path of a member: "outcomes[3]" and "arm" make "outcomes[3].arm".
[[nodiscard]] QString placeOf(const QString& parent, const QString& key);
[[nodiscard]] QString placeOf(const QString& parent, qsizetype index);

/// The values a number may take.
struct Bounds {
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
    bool endsIncluded = true;
};
inline constexpr Bounds notNegative{0.0};

enum class Need { Optional, Required };

/// Takes an object apart key by key. A key that is absent gives nothing (and a fault where it is required), one of
/// another type or out of bounds gives a fault and nothing.
class ObjectReader {
public:
    /// A value that is no object is a fault; the reader then finds nothing in it and stays silent about it.
    ObjectReader(const QJsonValue& value, QString place, FaultLog& log);

    [[nodiscard]] bool isObject() const { return m_isObject; }
    [[nodiscard]] const QString& place() const { return m_place; }
    [[nodiscard]] QString placeOf(QLatin1StringView key) const { return evidence::placeOf(m_place, key); }
    [[nodiscard]] bool has(QLatin1StringView key) const { return m_object.contains(key); }
    [[nodiscard]] FaultLog& log() const { return m_log; }

    /// Null where absent; never null where the key is there, even if empty.
    QString text(QLatin1StringView key, Need need = Need::Optional);
    std::optional<bool> flag(QLatin1StringView key, Need need = Need::Optional);
    std::optional<double> number(QLatin1StringView key, Bounds bounds = {}, Need need = Need::Optional);
    std::optional<int> whole(QLatin1StringView key, int least, int most, Need need = Need::Optional);
    std::optional<int> count(QLatin1StringView key) { return whole(key, 0, std::numeric_limits<int>::max()); }
    QStringList texts(QLatin1StringView key, Need need = Need::Optional);
    QJsonArray list(QLatin1StringView key, Need need = Need::Optional);
    /// Undefined where absent.
    QJsonValue value(QLatin1StringView key, Need need = Need::Optional);
    template <class E> std::optional<E> word(QLatin1StringView key, Need need = Need::Optional) {
        const QString identifier = text(key, need);
        if (identifier.isNull()) return {};
        const std::optional<E> known = fromWord<E>(identifier);
        if (!known) m_log.add(placeOf(key), found(identifier), expectedOneOf(allWords<E>()));
        return known;
    }

    /// Keys that none of the calls above asked for are faults.
    void refuseOtherKeys();

private:
    void wrongType(QLatin1StringView key, const QJsonValue& value, const QString& expected);

    QJsonObject m_object;
    QString m_place;
    FaultLog& m_log;
    bool m_isObject;
    std::vector<QLatin1StringView> m_asked;
};

} // namespace trd::evidence
