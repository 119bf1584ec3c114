// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <cmath>

namespace trd::evidence {

namespace {

constexpr qsizetype longestQuote = 60;

QString shortened(const QString& text) {
    if (text.size() <= longestQuote) return text;
    qsizetype length = longestQuote;
    if (text.at(length - 1).isHighSurrogate()) --length;
    return text.first(length) + QChar(0x2026);
}

QString numberText(double value) { return QString::number(value, 'g', QLocale::FloatingPointShortest); }

QString sizeText(qint64 bytes) { return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat); }

/// "LINE:COLUMN", both from 1, columns in bytes, as compilers count them.
QString lineAndColumn(const QByteArray& json, qsizetype offset) {
    const QByteArrayView before = QByteArrayView(json).first(std::clamp<qsizetype>(offset, 0, json.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    return QStringLiteral("%1:%2").arg(line).arg(before.size() - before.lastIndexOf('\n'));
}

/// The line of the first byte that is not UTF-8, or 0. Lines can be judged one by one: no character spans a line feed.
qsizetype lineOfWrongEncoding(const QByteArray& json) {
    qsizetype line = 0;
    for (qsizetype from = 0; from <= json.size();) {
        ++line;
        qsizetype to = json.indexOf('\n', from);
        if (to < 0) to = json.size();
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString decoded = decoder(QByteArrayView(json).sliced(from, to - from));
        if (decoder.hasError()) return line;
        from = to + 1;
    }
    return 0;
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// RFC 8259, section 6.
bool isStrictNumber(QByteArrayView token) {
    qsizetype at = 0;
    const auto digits = [&] {
        const qsizetype from = at;
        while (at < token.size() && isDigit(token[at])) ++at;
        return at - from;
    };
    if (at < token.size() && token[at] == '-') ++at;
    const bool startsWithZero = at < token.size() && token[at] == '0';
    const qsizetype whole = digits();
    if (whole == 0 || (startsWithZero && whole > 1)) return false;
    if (at < token.size() && token[at] == '.') {
        ++at;
        if (digits() == 0) return false;
    }
    if (at < token.size() && (token[at] == 'e' || token[at] == 'E')) {
        ++at;
        if (at < token.size() && (token[at] == '+' || token[at] == '-')) ++at;
        if (digits() == 0) return false;
    }
    return at == token.size();
}

/// Goes once over JSON that QJsonDocument has accepted and refuses what it is lenient about: of two equal keys it would
/// silently keep the last, and it takes raw control characters, unknown escapes, and numbers such as "1." or ".5".
class StrictScan {
public:
    StrictScan(const QByteArray& json, FaultLog& log) : m_json(json), m_log(log) {}

    void run() {
        while (m_at < m_json.size() && !m_log.isFull()) {
            const char c = m_json[m_at];
            if (c == '"') {
                string();
            } else if (c == '{' || c == '[') {
                m_frames.push_back({c == '{', c == '{', {}, {}, 0});
                ++m_at;
            } else if (c == '}' || c == ']') {
                m_frames.pop_back();
                ++m_at;
            } else if (c == ',') {
                Frame& frame = m_frames.back();
                frame.keyIsNext = frame.isObject;
                ++frame.index;
                ++m_at;
            } else if (isDigit(c) || c == '-' || c == '.' || c == '+') {
                number();
            } else {
                ++m_at;
            }
        }
    }

private:
    struct Frame {
        bool isObject, keyIsNext;
        QSet<QString> keys;
        QString key;
        qsizetype index;
    };

    [[nodiscard]] QString path() const {
        QString place;
        for (const Frame& frame : m_frames)
            place = frame.isObject ? placeOf(place, frame.key) : placeOf(place, frame.index);
        return place;
    }

    void string() {
        const qsizetype from = m_at++;
        for (; m_at < m_json.size() && m_json[m_at] != '"'; ++m_at) {
            if (static_cast<uchar>(m_json[m_at]) < 0x20) {
                m_log.add(lineAndColumn(m_json, m_at),
                          QCoreApplication::translate("Evidence", "found a raw control character within text"),
                          QCoreApplication::translate("Evidence", "expected it to be escaped"));
            } else if (m_json[m_at] == '\\') {
                ++m_at;
                if (m_at < m_json.size() && !QByteArrayView("\"\\/bfnrtu").contains(m_json[m_at]))
                    m_log.add(lineAndColumn(m_json, m_at - 1),
                              QCoreApplication::translate("Evidence", "found an escape that JSON does not know"),
                              QCoreApplication::translate("Evidence", "expected one of %1")
                                  .arg(QStringLiteral("\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX")));
            }
        }
        ++m_at;
        if (m_frames.empty() || !m_frames.back().keyIsNext) return;
        Frame& frame = m_frames.back();
        frame.keyIsNext = false;
        frame.key = decoded(QByteArrayView(m_json).sliced(from, m_at - from));
        if (frame.keys.contains(frame.key))
            m_log.add(path(), QCoreApplication::translate("Evidence", "found the key twice"),
                      QCoreApplication::translate("Evidence", "expected each key once in an object"));
        frame.keys.insert(frame.key);
    }

    [[nodiscard]] static QString decoded(QByteArrayView quoted) {
        if (!quoted.contains('\\')) return QString::fromUtf8(quoted.sliced(1, quoted.size() - 2));
        return QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array().first().toString();
    }

    void number() {
        const qsizetype from = m_at;
        while (m_at < m_json.size() && (isDigit(m_json[m_at]) || QByteArrayView("+-.eE").contains(m_json[m_at])))
            ++m_at;
        const QByteArrayView token = QByteArrayView(m_json).sliced(from, m_at - from);
        if (!isStrictNumber(token))
            m_log.add(lineAndColumn(m_json, from),
                      QCoreApplication::translate("Evidence", "found %1").arg(shortened(QString::fromLatin1(token))),
                      QCoreApplication::translate("Evidence", "expected a number as JSON writes it"));
    }

    const QByteArray& m_json;
    FaultLog& m_log;
    qsizetype m_at = 0;
    std::vector<Frame> m_frames;
};

QString boundsText(Bounds bounds) {
    const bool hasLeast = std::isfinite(bounds.least);
    const bool hasMost = std::isfinite(bounds.most);
    if (hasLeast && hasMost) {
        const QString form = bounds.endsIncluded
                                 ? QCoreApplication::translate("Evidence", "expected a number from %1 to %2")
                                 : QCoreApplication::translate("Evidence", "expected a number above %1 and below %2");
        return form.arg(numberText(bounds.least), numberText(bounds.most));
    }
    if (hasLeast)
        return QCoreApplication::translate("Evidence", "expected a number of at least %1")
            .arg(numberText(bounds.least));
    return QCoreApplication::translate("Evidence", "expected a number");
}

QString wholeText(int least, int most) {
    if (most == std::numeric_limits<int>::max())
        return QCoreApplication::translate("Evidence", "expected a whole number of at least %1").arg(least);
    return QCoreApplication::translate("Evidence", "expected a whole number from %1 to %2").arg(least).arg(most);
}

} // namespace

void FaultLog::add(const QString& place, const QString& found, const QString& expected) {
    if (isFull()) return;
    m_faults.push_back({m_file, place, found, expected});
    if (isFull())
        m_faults.back() = {m_file,
                           {},
                           QCoreApplication::translate("Evidence", "found more faults than are listed"),
                           QCoreApplication::translate("Evidence", "expected these to be mended first")};
}

std::optional<QByteArray> readFile(const QString& path, FaultLog& log) {
    const QFileInfo info(path);
    if (info.isDir()) {
        log.add({}, QCoreApplication::translate("Evidence", "found a folder"),
                QCoreApplication::translate("Evidence", "expected a JSON file"));
        return {};
    }
    if (!info.exists()) {
        log.add({}, QCoreApplication::translate("Evidence", "found no such file"),
                QCoreApplication::translate("Evidence", "expected a JSON file"));
        return {};
    }
    if (!info.isFile()) { // opening a pipe would wait for ever
        log.add({}, QCoreApplication::translate("Evidence", "found a device or a pipe"),
                QCoreApplication::translate("Evidence", "expected a JSON file"));
        return {};
    }
    if (info.size() > largestFile) {
        log.add({}, QCoreApplication::translate("Evidence", "found a file of %1").arg(sizeText(info.size())),
                QCoreApplication::translate("Evidence", "expected at most %1").arg(sizeText(largestFile)));
        return {};
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        log.add({},
                QCoreApplication::translate("Evidence", "found that it cannot be read (%1)").arg(file.errorString()),
                QCoreApplication::translate("Evidence", "expected a readable file"));
        return {};
    }
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        log.add({},
                QCoreApplication::translate("Evidence", "found that it cannot be read (%1)").arg(file.errorString()),
                QCoreApplication::translate("Evidence", "expected a readable file"));
        return {};
    }
    return bytes;
}

std::optional<QJsonValue> parse(const QByteArray& json, FaultLog& log) {
    const QString wanted = QCoreApplication::translate("Evidence", "expected JSON in UTF-8");
    if (json.size() > largestFile) {
        log.add({}, QCoreApplication::translate("Evidence", "found a file of %1").arg(sizeText(json.size())),
                QCoreApplication::translate("Evidence", "expected at most %1").arg(sizeText(largestFile)));
        return {};
    }
    if (json.trimmed().isEmpty()) {
        log.add({}, QCoreApplication::translate("Evidence", "found an empty file"), wanted);
        return {};
    }
    if (json.startsWith("\xEF\xBB\xBF")) {
        log.add(QStringLiteral("1:1"), QCoreApplication::translate("Evidence", "found a byte order mark"),
                QCoreApplication::translate("Evidence", "expected JSON in UTF-8 without one"));
        return {};
    }
    if (json.startsWith("\xFF\xFE") || json.startsWith("\xFE\xFF")) {
        log.add(QStringLiteral("1:1"), QCoreApplication::translate("Evidence", "found UTF-16"), wanted);
        return {};
    }
    if (const qsizetype line = lineOfWrongEncoding(json); line > 0) {
        log.add(QCoreApplication::translate("Evidence", "line %1").arg(line),
                QCoreApplication::translate("Evidence", "found bytes that are not UTF-8"), wanted);
        return {};
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        log.add(lineAndColumn(json, error.offset),
                QCoreApplication::translate("Evidence", "found broken JSON (%1)").arg(error.errorString()), wanted);
        return {};
    }
    const std::size_t before = log.faults().size();
    StrictScan(json, log).run();
    if (log.faults().size() > before) return {};
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QString describe(const QJsonValue& value) {
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return numberText(value.toDouble());
    case QJsonValue::String:
        return QLatin1Char('"') + shortened(value.toString()) + QLatin1Char('"');
    case QJsonValue::Array:
        return QCoreApplication::translate("Evidence", "a list");
    case QJsonValue::Object:
        return QCoreApplication::translate("Evidence", "an object");
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Undefined:
        break;
    }
    return QCoreApplication::translate("Evidence", "nothing");
}

QString found(const QJsonValue& value) {
    return QCoreApplication::translate("Evidence", "found %1").arg(describe(value));
}

QString expectedOneOf(const QString& words) {
    return QCoreApplication::translate("Evidence", "expected one of %1").arg(words);
}

QString placeOf(const QString& parent, const QString& key) {
    const QString shown = shortened(key);
    return parent.isEmpty() ? shown : parent + QLatin1Char('.') + shown;
}

QString placeOf(const QString& parent, qsizetype index) { return QStringLiteral("%1[%2]").arg(parent).arg(index); }

ObjectReader::ObjectReader(const QJsonValue& value, QString place, FaultLog& log)
    : m_object(value.toObject()), m_place(std::move(place)), m_log(log), m_isObject(value.isObject()) {
    if (!m_isObject) m_log.add(m_place, found(value), QCoreApplication::translate("Evidence", "expected an object"));
}

void ObjectReader::wrongType(QLatin1StringView key, const QJsonValue& value, const QString& expected) {
    m_log.add(placeOf(key), found(value), expected);
}

QJsonValue ObjectReader::value(QLatin1StringView key, Need need) {
    m_asked.push_back(key);
    QJsonValue value = m_object.value(key);
    if (value.isUndefined() && need == Need::Required && m_isObject)
        m_log.add(placeOf(key), QCoreApplication::translate("Evidence", "found nothing"),
                  QCoreApplication::translate("Evidence", "expected the key \"%1\"").arg(key));
    return value;
}

QString ObjectReader::text(QLatin1StringView key, Need need) {
    const QJsonValue member = value(key, need);
    if (member.isUndefined()) return {};
    const QString expected = QCoreApplication::translate("Evidence", "expected text");
    if (!member.isString()) {
        wrongType(key, member, expected);
        return {};
    }
    QString text = member.toString();
    if (!text.isValidUtf16()) { // "\ud800" alone: could be neither stored nor written again
        m_log.add(placeOf(key), QCoreApplication::translate("Evidence", "found half a Unicode character"), expected);
        return {};
    }
    if (text.trimmed().isEmpty() && need == Need::Required) {
        m_log.add(placeOf(key), QCoreApplication::translate("Evidence", "found empty text"), expected);
        return {};
    }
    return text.isNull() ? QStringLiteral("") : text;
}

std::optional<bool> ObjectReader::flag(QLatin1StringView key, Need need) {
    const QJsonValue member = value(key, need);
    if (member.isUndefined()) return {};
    if (member.isBool()) return member.toBool();
    wrongType(key, member, QCoreApplication::translate("Evidence", "expected true or false"));
    return {};
}

std::optional<double> ObjectReader::number(QLatin1StringView key, Bounds bounds, Need need) {
    const QJsonValue member = value(key, need);
    if (member.isUndefined()) return {};
    const double number = member.toDouble();
    const bool isInside = bounds.endsIncluded ? number >= bounds.least && number <= bounds.most
                                              : number > bounds.least && number < bounds.most;
    if (member.isDouble() && std::isfinite(number) && isInside) return number;
    wrongType(key, member, boundsText(bounds));
    return {};
}

std::optional<int> ObjectReader::whole(QLatin1StringView key, int least, int most, Need need) {
    const QJsonValue member = value(key, need);
    if (member.isUndefined()) return {};
    const double number = member.toDouble();
    if (member.isDouble() && number >= least && number <= most && std::floor(number) == number)
        return static_cast<int>(number);
    wrongType(key, member, wholeText(least, most));
    return {};
}

QJsonArray ObjectReader::list(QLatin1StringView key, Need need) {
    const QJsonValue member = value(key, need);
    if (!member.isUndefined() && !member.isArray())
        wrongType(key, member, QCoreApplication::translate("Evidence", "expected a list"));
    return member.toArray();
}

QStringList ObjectReader::texts(QLatin1StringView key, Need need) {
    QStringList texts;
    const QJsonArray members = list(key, need);
    for (qsizetype at = 0; at < members.size(); ++at) {
        const QJsonValue member = members.at(at);
        if (member.isString() && member.toString().isValidUtf16())
            texts.append(member.toString());
        else
            m_log.add(evidence::placeOf(placeOf(key), at), found(member),
                      QCoreApplication::translate("Evidence", "expected text"));
    }
    return texts;
}

void ObjectReader::refuseOtherKeys() {
    QStringList known;
    for (const QLatin1StringView key : m_asked) known.append(key);
    const QStringList keys = m_object.keys();
    for (const QString& key : keys)
        if (!known.contains(key))
            m_log.add(evidence::placeOf(m_place, key), QCoreApplication::translate("Evidence", "found an unknown key"),
                      expectedOneOf(known.join(QStringLiteral(", "))));
}

} // namespace trd::evidence
