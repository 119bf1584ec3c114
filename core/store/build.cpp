// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "librarysql.h"
#include "replacefile.h"
#include "store/columns.h"
#include "store/connection.h"
#include "store/library.h"
#include "store/seal.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryFile>

#include <algorithm>

namespace trd {

using namespace Qt::Literals::StringLiterals;

namespace {

QVariant toSql(const QString& text) { return text.isNull() ? QVariant(QMetaType(QMetaType::QString)) : QVariant(text); }
QVariant toSql(bool flag) { return flag ? 1 : 0; }
QVariant toSql(int number) { return number; }
QVariant toSql(double number) { return number; }
template <class Enumeration>
requires std::is_enum_v<Enumeration> QVariant toSql(Enumeration value) { return toWord(value); }
template <class Value> QVariant toSql(const std::optional<Value>& value) { return value ? toSql(*value) : QVariant(); }

QByteArray jsonBytes(const QJsonValue& value) {
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact);
}

/// Fills a database. After the first failure it does nothing more and keeps the words.
class Writer {
public:
    explicit Writer(const QSqlDatabase& database) : m_database(database) {}

    [[nodiscard]] const QString& failure() const { return m_failure; }

    void run(const QString& statement, const QVariantList& values = {}) {
        if (!m_failure.isNull()) return;
        QSqlQuery query(m_database);
        if (!query.prepare(statement)) return fail(query);
        for (const QVariant& value : values) query.addBindValue(value);
        if (!query.exec()) fail(query);
    }

    void createTables() {
        // Whatever decides about the bytes is fixed here, not left to the defaults of one SQLite or another.
        for (const QString& pragma :
             {u"page_size = 4096"_s, u"encoding = 'UTF-8'"_s, u"auto_vacuum = NONE"_s, u"secure_delete = ON"_s,
              u"foreign_keys = ON"_s, u"application_id = %1"_s.arg(store::applicationId),
              u"user_version = %1"_s.arg(libraryFormat)})
            run(u"PRAGMA "_s + pragma);
        run(u"BEGIN"_s);
        const QStringList statements = QString::fromUtf8(store::librarySql).split(u";\n"_s);
        for (const QString& statement : statements)
            if (!statement.trimmed().isEmpty()) run(statement);
    }

    void write(const Evidence& evidence) {
        insert(u"meta"_s, {u"name"_s, u"value"_s}, {{u"digest"_s, evidence.digest}});
        insert(u"meta"_s, {u"name"_s, u"value"_s}, {{u"seal"_s, QString::fromLatin1(store::emptySeal())}});
        writeKnowledge(evidence);
        std::vector<const Study*> studies;
        for (const Study& study : evidence.studies) studies.push_back(&study);
        std::ranges::sort(studies, {}, [](const Study* study) { return study->id; });
        std::vector<QVariantList> heads;
        for (std::size_t at = 0; at < studies.size(); ++at) heads.push_back(values(*studies[at], {qlonglong(at) + 1}));
        insert(u"study"_s, QStringList{u"key"_s} + store::columnNames<Study>(), heads);
        writeLists(studies, u"author"_s, u"name"_s, [](const Study& study) { return study.citation.authors; });
        writeLists(studies, u"registry"_s, u"id"_s, [](const Study& study) { return study.registry; });
        writeLists(studies, u"overlap"_s, u"other"_s, [](const Study& study) { return study.overlaps; });
        writeRows(studies, &Study::arms);
        writeRows(studies, &Study::sources);
        writeRows(studies, &Study::outcomes);
        writeRows(studies, &Study::contrasts);
        writeRows(studies, &Study::onset);
        writeRows(studies, &Study::safety);
        writeRows(studies, &Study::biomarkers);
        writeRows(studies, &Study::predictors);
        writeText(evidence, studies);
        run(u"COMMIT"_s);
    }

private:
    void fail(const QSqlQuery& query) { m_failure = query.lastError().text(); }

    void insert(const QString& table, const QStringList& columns, const std::vector<QVariantList>& rows) {
        if (!m_failure.isNull()) return;
        const QStringList marks(columns.size(), u"?"_s);
        QSqlQuery query(m_database);
        if (!query.prepare(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "_s), marks.join(u", "_s))))
            return fail(query);
        for (const QVariantList& row : rows) {
            for (qsizetype at = 0; at < row.size(); ++at) query.bindValue(static_cast<int>(at), row.at(at));
            if (!query.exec()) return fail(query);
        }
    }

    template <class Row> static QVariantList values(const Row& row, QVariantList list) {
        store::columns(row, [&](const char*, const auto& member) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(member)>, std::optional<TimePoint>>)
                list << (member ? toSql(member->value) : QVariant()) << (member ? toSql(member->unit) : QVariant());
            else
                list << toSql(member);
        });
        return list;
    }

    void writeKnowledge(const Evidence& evidence) {
        std::vector<QVariantList> treatments, inheritances;
        for (const Treatment& treatment : evidence.treatments) {
            const auto position = static_cast<qlonglong>(treatments.size()) + 1;
            treatments.push_back({position, treatment.id, treatment.name, toSql(treatment.strategy),
                                  toSql(treatment.inCatalogue), QString::fromUtf8(jsonBytes(treatment.card))});
            for (qsizetype at = 0; at < treatment.inherits.size(); ++at)
                inheritances.push_back({position, at + 1, treatment.inherits.at(at)});
        }
        insert(u"treatment"_s, {u"position"_s, u"id"_s, u"name"_s, u"strategy"_s, u"in_catalogue"_s, u"card"_s},
               treatments);
        insert(u"inheritance"_s, {u"treatment"_s, u"position"_s, u"inherits"_s}, inheritances);
        QStringList names = evidence.knowledge.keys();
        names.sort();
        std::vector<QVariantList> files;
        for (const QString& name : names)
            files.push_back({name, QString::fromUtf8(jsonBytes(evidence.knowledge.value(name)))});
        insert(u"knowledge"_s, {u"name"_s, u"json"_s}, files);
    }

    template <class List>
    void writeLists(const std::vector<const Study*>& studies, const QString& table, const QString& column,
                    const List& list) {
        std::vector<QVariantList> rows;
        for (std::size_t key = 1; key <= studies.size(); ++key) {
            const QStringList texts = list(*studies[key - 1]);
            for (qsizetype at = 0; at < texts.size(); ++at) rows.push_back({qlonglong(key), at + 1, texts.at(at)});
        }
        insert(table, {u"study"_s, u"position"_s, column}, rows);
    }

    template <class Row> void writeRows(const std::vector<const Study*>& studies, std::vector<Row> Study::*part) {
        std::vector<QVariantList> rows;
        for (std::size_t key = 1; key <= studies.size(); ++key) {
            qlonglong position = 0;
            for (const Row& row : studies[key - 1]->*part) rows.push_back(values(row, {qlonglong(key), ++position}));
        }
        insert(QString(store::Table<Row>::name), QStringList{u"study"_s, u"position"_s} + store::columnNames<Row>(),
               rows);
    }

    void writeText(const Evidence& evidence, const std::vector<const Study*>& studies) {
        std::vector<QVariantList> rows;
        for (std::size_t at = 0; at < studies.size(); ++at) {
            const Study& study = *studies[at];
            QStringList treatments, notes{study.note, study.selection.basis, study.population.trdDefinition}, findings;
            for (const Arm& arm : study.arms) {
                treatments << arm.label << arm.treatment;
                if (const Treatment* treatment = evidence.treatment(arm.treatment)) treatments << treatment->name;
            }
            for (const OutcomeRow& row : study.outcomes) notes << row.definition;
            for (const ContrastRow& row : study.contrasts) notes << row.definition;
            for (const BiomarkerRow& row : study.biomarkers) {
                notes << row.note;
                findings << row.marker << row.matrix;
            }
            for (const SafetyRow& row : study.safety) findings << row.event;
            for (const PredictorRow& row : study.predictors) findings << row.factor << row.predicts;
            for (QStringList* texts : {&treatments, &notes, &findings}) texts->removeDuplicates();
            const QString newLine = u"\n"_s;
            rows.push_back({qlonglong(at) + 1, study.citation.title, study.acronym,
                            study.citation.authors.join(newLine), study.id,
                            (QStringList{study.citation.doi, study.citation.pmid} + study.registry).join(newLine),
                            treatments.join(newLine), notes.join(newLine), findings.join(newLine)});
        }
        insert(u"study_text"_s,
               {u"rowid"_s, u"title"_s, u"acronym"_s, u"authors"_s, u"id"_s, u"identifiers"_s, u"treatments"_s,
                u"notes"_s, u"findings"_s},
               rows);
        run(u"INSERT INTO study_text (study_text) VALUES ('optimize')"_s);
    }

    QSqlDatabase m_database;
    QString m_failure;
};

Fault cannotWrite(const QString& file, const QString& why) {
    return {file,
            {},
            QCoreApplication::translate("Library", "found that it cannot be written (%1)").arg(why),
            QCoreApplication::translate("Library", "expected a place with room for the library")};
}

/// The whole database as a file's bytes, unsealed. A database in memory leaves no journal and no half-written file;
/// VACUUM INTO writes it without gaps, so that the bytes do not depend on how it came about.
Result<QByteArray> databaseBytes(const Evidence& evidence, const QString& file) {
    const store::ConnectionScope connection;
    if (const QString failure = store::openInMemory(connection.name()); !failure.isNull())
        return Fault{
            file, {}, QCoreApplication::translate("Library", "found no way to make a database (%1)").arg(failure), {}};
    Writer writer(connection.database());
    writer.createTables();
    writer.write(evidence);
    if (!writer.failure().isNull())
        return Fault{file,
                     {},
                     QCoreApplication::translate("Library", "found evidence that does not fit its tables (%1)")
                         .arg(writer.failure()),
                     QCoreApplication::translate("Library", "expected evidence as the reader lets pass")};
    QTemporaryFile whole(file + u".XXXXXX"_s);
    if (!whole.open()) return cannotWrite(file, whole.errorString());
    whole.close();
    writer.run(u"VACUUM INTO ?"_s, {whole.fileName()});
    if (!writer.failure().isNull()) return cannotWrite(file, writer.failure());
    if (!whole.open()) return cannotWrite(file, whole.errorString());
    return whole.readAll();
}

} // namespace

Result<Done> buildLibrary(const Evidence& evidence, const QString& file) {
    Result<QByteArray> bytes = databaseBytes(evidence, file);
    if (!bytes) return bytes.error();
    const QByteArray sealed = store::sealed(*std::move(bytes));
    if (sealed.isEmpty())
        return Fault{
            file,
            {},
            QCoreApplication::translate("Library", "found the words of the library's seal within the evidence"),
            QCoreApplication::translate("Library", "expected no text with \"%1\"")
                .arg(QString::fromLatin1(store::sealMark))};
    if (const auto done = replaceFile(file, sealed); !done) return cannotWrite(file, done.error());
    return Done{};
}

} // namespace trd
