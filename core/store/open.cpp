// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/columns.h"
#include "store/connection.h"
#include "store/library.h"
#include "store/seal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSqlError>
#include <QSqlQuery>
#include <QtEndian>

namespace trd {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Takes the columns of a query's row one after the other.
class RowReader {
public:
    explicit RowReader(const QSqlQuery& query) : m_query(query) {}

    void take(QString& text) {
        const QVariant value = next();
        if (value.isNull()) return;
        text = value.toString();
        if (text.isNull()) text = u""_s;
    }
    void take(int& number) { number = next().toInt(); }
    void take(bool& flag) { flag = next().toBool(); }
    void take(double& number) { number = next().toDouble(); }
    template <class Enumeration>
    requires std::is_enum_v<Enumeration>
    void take(Enumeration& value) {
        const std::optional<Enumeration> known = fromWord<Enumeration>(next().toString());
        m_isUnderstood &= known.has_value();
        value = known.value_or(value);
    }
    void take(std::optional<TimePoint>& at) {
        std::optional<double> value;
        std::optional<TimeUnit> unit;
        take(value);
        take(unit);
        if (value && unit) at = TimePoint{*value, *unit};
    }
    template <class Value> void take(std::optional<Value>& value) {
        if (m_query.isNull(m_at)) {
            ++m_at;
            return;
        }
        take(value.emplace());
    }
    [[nodiscard]] bool isUnderstood() const { return m_isUnderstood; }

private:
    QVariant next() { return m_query.value(m_at++); }

    const QSqlQuery& m_query;
    int m_at = 0;
    bool m_isUnderstood = true;
};

/// One query a table: with thousands of studies, a query a study would be felt.
class Loader {
public:
    explicit Loader(const QSqlDatabase& database) : m_database(database) {}

    [[nodiscard]] const QString& failure() const { return m_failure; }

    Evidence load() {
        Evidence evidence;
        each(u"SELECT value FROM meta WHERE name = 'digest'"_s, [&](RowReader& row) { row.take(evidence.digest); });
        each(u"SELECT id, name, strategy, in_catalogue FROM treatment ORDER BY position"_s, [&](RowReader& row) {
            Treatment& treatment = evidence.treatments.emplace_back();
            row.take(treatment.id);
            row.take(treatment.name);
            row.take(treatment.strategy);
            row.take(treatment.inCatalogue);
        });
        loadJson(u"SELECT position, CAST(card AS BLOB) FROM treatment"_s,
                 [&](const QVariant& position, const QByteArray& card) {
                     if (Treatment* treatment = at(evidence.treatments, position.toLongLong()))
                         treatment->card = QJsonDocument::fromJson(card).object();
                 });
        eachPart(u"SELECT treatment, inherits FROM inheritance ORDER BY treatment, position"_s, evidence.treatments,
                 [](Treatment& treatment, RowReader& row) { row.take(treatment.inherits.emplaceBack()); });
        loadJson(u"SELECT name, CAST(json AS BLOB) FROM knowledge"_s,
                 [&](const QVariant& name, const QByteArray& json) {
                     evidence.knowledge.insertText(name.toString(), json);
                 });

        std::vector<Study>& studies = evidence.studies;
        each(u"SELECT %1 FROM study ORDER BY key"_s.arg(store::columnNames<Study>().join(u", "_s)),
             [&](RowReader& row) {
                 store::columns(studies.emplace_back(), [&](const char*, auto& member) { row.take(member); });
             });
        loadList(u"author"_s, u"name"_s, studies, [](Study& study) -> QStringList& { return study.citation.authors; });
        loadList(u"registry"_s, u"id"_s, studies, [](Study& study) -> QStringList& { return study.registry; });
        loadList(u"overlap"_s, u"other"_s, studies, [](Study& study) -> QStringList& { return study.overlaps; });
        loadRows(studies, &Study::arms);
        loadRows(studies, &Study::sources);
        loadRows(studies, &Study::outcomes);
        loadRows(studies, &Study::contrasts);
        loadRows(studies, &Study::onset);
        loadRows(studies, &Study::safety);
        loadRows(studies, &Study::biomarkers);
        loadRows(studies, &Study::predictors);
        evidence.index();
        return evidence;
    }

private:
    template <class Take> void each(const QString& statement, const Take& take) {
        if (!m_failure.isNull()) return;
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.exec(statement)) {
            m_failure = query.lastError().text();
            return;
        }
        while (query.next()) {
            RowReader row(query);
            take(row);
            if (!row.isUnderstood())
                m_failure = QCoreApplication::translate("Library", "a word that this program does not know");
        }
        if (query.lastError().isValid()) m_failure = query.lastError().text();
    }

    /// Keys and positions count from 1.
    template <class Whole> Whole* at(std::vector<Whole>& wholes, qlonglong key) {
        if (key >= 1 && static_cast<std::size_t>(key) <= wholes.size())
            return &wholes[static_cast<std::size_t>(key) - 1];
        m_failure = QCoreApplication::translate("Library", "a part of nothing");
        return nullptr;
    }

    template <class Whole, class Take>
    void eachPart(const QString& statement, std::vector<Whole>& wholes, const Take& take) {
        each(statement, [&](RowReader& row) {
            int key = 0;
            row.take(key);
            if (Whole* whole = at(wholes, key)) take(*whole, row);
        });
    }

    /// JSON is fetched as bytes: as text, Qt would turn it into UTF-16 only for it to be turned back for the parser.
    template <class Take> void loadJson(const QString& statement, const Take& take) {
        if (!m_failure.isNull()) return;
        QSqlQuery query(m_database);
        query.setForwardOnly(true);
        if (!query.exec(statement)) {
            m_failure = query.lastError().text();
            return;
        }
        while (query.next()) take(query.value(0), query.value(1).toByteArray());
    }

    template <class List>
    void loadList(const QString& table, const QString& column, std::vector<Study>& studies, const List& list) {
        eachPart(u"SELECT study, %1 FROM %2 ORDER BY study, position"_s.arg(column, table), studies,
                 [&](Study& study, RowReader& row) { row.take(list(study).emplaceBack()); });
    }

    template <class Row> void loadRows(std::vector<Study>& studies, std::vector<Row> Study::*part) {
        const QString names = store::columnNames<Row>().join(u", "_s);
        const QString table = QString(store::Table<Row>::name);
        eachPart(u"SELECT study, %1 FROM %2 ORDER BY study, position"_s.arg(names, table), studies,
                 [&](Study& study, RowReader& row) {
                     store::columns((study.*part).emplace_back(), [&](const char*, auto& member) { row.take(member); });
                 });
    }

    QSqlDatabase m_database;
    QString m_failure;
};

/// A big-endian number of SQLite's header (https://www.sqlite.org/fileformat2.html, 1.3).
qint32 headerNumber(const QByteArray& bytes, qsizetype offset) {
    return qFromBigEndian<qint32>(bytes.constData() + offset);
}
constexpr qsizetype headerSize = 100;
constexpr qsizetype userVersionAt = 60;
constexpr qsizetype applicationIdAt = 68;

std::optional<Fault> faultOf(const QByteArray& bytes, const QString& file) {
    const QString expected = QCoreApplication::translate("Library", "expected a TRD Atlas library");
    if (bytes.isEmpty())
        return Fault{file, {}, QCoreApplication::translate("Library", "found an empty file"), expected};
    if (!bytes.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return Fault{file, {}, QCoreApplication::translate("Library", "found a file that is no database"), expected};
    const QString whole = QCoreApplication::translate("Library", "expected it whole: fetch or build it anew");
    const Fault damaged{file, {}, QCoreApplication::translate("Library", "found a damaged library"), whole};
    if (bytes.size() < headerSize) return damaged;
    if (headerNumber(bytes, applicationIdAt) != store::applicationId)
        return Fault{file, {}, QCoreApplication::translate("Library", "found a database of another program"), expected};
    const int format = headerNumber(bytes, userVersionAt);
    if (format > libraryFormat)
        return Fault{file,
                     {},
                     QCoreApplication::translate("Library",
                                                 "found a library of format %1, made by a newer version of the program")
                         .arg(format),
                     QCoreApplication::translate("Library", "expected format %1: install the newer version to read it")
                         .arg(libraryFormat)};
    if (format != libraryFormat)
        return Fault{
            file,
            {},
            QCoreApplication::translate("Library",
                                        "found a library of format %1, made by an older version of the program")
                .arg(format),
            QCoreApplication::translate("Library", "expected format %1: fetch or build it anew").arg(libraryFormat)};
    if (!store::isSealIntact(bytes)) return damaged;
    return {};
}

} // namespace

Result<Evidence> openLibrary(const QString& file) {
    const QString expected = QCoreApplication::translate("Library", "expected a TRD Atlas library");
    const QFileInfo info(file);
    if (file.isEmpty() || !info.exists())
        return Fault{file, {}, QCoreApplication::translate("Library", "found no such file"), expected};
    if (info.isDir()) return Fault{file, {}, QCoreApplication::translate("Library", "found a folder"), expected};
    if (!info.isFile()) // opening a pipe would wait for ever
        return Fault{file, {}, QCoreApplication::translate("Library", "found a device or a pipe"), expected};
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly))
        return Fault{file,
                     {},
                     QCoreApplication::translate("Library", "found that it cannot be read (%1)").arg(in.errorString()),
                     expected};
    const QByteArray bytes = in.readAll();
    if (in.error() != QFileDevice::NoError)
        return Fault{file,
                     {},
                     QCoreApplication::translate("Library", "found that it cannot be read (%1)").arg(in.errorString()),
                     expected};
    if (std::optional<Fault> fault = faultOf(bytes, file)) return *fault;

    const store::ConnectionScope connection;
    QString failure = store::openImmutable(connection.name(), file);
    if (failure.isNull()) {
        Loader loader(connection.database());
        Evidence evidence = loader.load();
        if (loader.failure().isNull()) return evidence;
        failure = loader.failure();
    }
    return Fault{
        file, {}, QCoreApplication::translate("Library", "found that it cannot be loaded (%1)").arg(failure), expected};
}

QString defaultLibraryFile() {
    const QString folder = QCoreApplication::applicationDirPath();
    const QString beside = folder + u"/evidence.sqlite"_s;
    return QFileInfo::exists(beside) ? beside
                                     : QFileInfo(folder + u"/../share/trd-atlas/evidence.sqlite"_s).absoluteFilePath();
}

} // namespace trd
