// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The library database holds what the evidence files hold, to the last digit, and the same evidence gives the same
// bytes.

#include "../../support/evidencecopy.h"
#include "evidence/reader.h"
#include "store/library.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <atomic>

using namespace trd;
using namespace trd::test;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The file's own values, past everything of ours that reads or writes.
class RawDatabase {
public:
    explicit RawDatabase(const QString& file) {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        database.setDatabaseName(file);
        if (!database.open()) qFatal("%s", qUtf8Printable(database.lastError().text()));
    }
    ~RawDatabase() {
        QSqlDatabase::database(m_name).close();
        QSqlDatabase::removeDatabase(m_name);
    }
    [[nodiscard]] QSqlQuery run(const QString& statement) const {
        return QSqlQuery(statement, QSqlDatabase::database(m_name));
    }
    [[nodiscard]] QList<QSqlRecord> rows(const QString& statement) const {
        QSqlQuery query = run(statement);
        if (query.lastError().isValid()) qFatal("%s", qUtf8Printable(query.lastError().text()));
        QList<QSqlRecord> records;
        while (query.next()) records.append(query.record());
        return records;
    }

private:
    QString m_name = u"raw"_s;
};

/// A JSON value and an SQL value that say the same, exactly.
bool isSame(const QJsonValue& json, const QVariant& sql) {
    switch (json.type()) {
    case QJsonValue::Bool:
        return sql.typeId() == QMetaType::LongLong && sql.toLongLong() == (json.toBool() ? 1 : 0);
    case QJsonValue::Double:
        return !sql.isNull() && sql.typeId() != QMetaType::QString && sql.toDouble() == json.toDouble();
    case QJsonValue::String:
        return sql.typeId() == QMetaType::QString && sql.toString() == json.toString();
    default:
        return false;
    }
}

/// Leaves of a JSON object by the column that holds them: {"at": {"value": 1}} has the column "at_value".
QHash<QString, QJsonValue> leaves(const QJsonObject& object) {
    QHash<QString, QJsonValue> found;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() != u"at"_s) {
            found.insert(member.key(), *member);
            continue;
        }
        found.insert(u"at_value"_s, member->toObject().value(u"value"));
        found.insert(u"at_unit"_s, member->toObject().value(u"unit"));
    }
    return found;
}

/// The columns that are the database's own.
const QStringList ownColumns{u"study"_s, u"position"_s, u"key"_s, u"arm_id"_s, u"versus_id"_s};

QString compare(const QJsonObject& json, const QSqlRecord& record) {
    const QHash<QString, QJsonValue> expected = leaves(json);
    for (auto leaf = expected.begin(); leaf != expected.end(); ++leaf)
        if (!isSame(*leaf, record.value(leaf.key()))) return u"%1 differs"_s.arg(leaf.key());
    for (int at = 0; at < record.count(); ++at)
        if (!record.isNull(at) && !ownColumns.contains(record.fieldName(at)) &&
            !expected.contains(record.fieldName(at)))
            return u"%1 stands in no file"_s.arg(record.fieldName(at));
    return {};
}

} // namespace

class TestLibrary : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        QVERIFY(m_evidence.has_value());
        const Result<Done> built = buildLibrary(*m_evidence, m_file);
        QVERIFY2(built.has_value(), qPrintable(built ? QString() : built.error().sentence()));
    }
    void init() { QTest::failOnWarning(QRegularExpression(u"QSqlDatabase|QSqlQuery|in use"_s)); }

    void opensWithEqualValues() {
        const Result<Evidence> opened = openLibrary(m_file);
        QVERIFY2(opened.has_value(), qPrintable(opened ? QString() : opened.error().sentence()));
        QCOMPARE(opened->studies.size(), 126U);
        for (std::size_t at = 0; at < opened->studies.size(); ++at)
            QVERIFY2(opened->studies[at] == m_evidence->studies[at], qPrintable(m_evidence->studies[at].id));
        QVERIFY(opened->treatments == m_evidence->treatments);
        QCOMPARE(opened->knowledge.size(), 7);
        QVERIFY(opened->knowledge == m_evidence->knowledge);
        QCOMPARE(opened->digest, m_evidence->digest);
        QCOMPARE(opened->study(u"zarate-2006"_s)->citation.year, 2006);
        QCOMPARE(opened->treatment(u"placebo"_s)->inCatalogue, false);
    }

    void everyFigureOfEveryFileStandsInTheTables() {
        const RawDatabase raw(m_file);
        const QList<std::pair<QString, QString>> parts{{u"arms"_s, u"arm"_s},
                                                       {u"sources"_s, u"source"_s},
                                                       {u"outcomes"_s, u"outcome"_s},
                                                       {u"contrasts"_s, u"contrast"_s},
                                                       {u"onset"_s, u"onset"_s},
                                                       {u"safety"_s, u"safety"_s},
                                                       {u"biomarkers"_s, u"biomarker"_s},
                                                       {u"predictors"_s, u"predictor"_s}};
        const QDir folder(shippedEvidence() + u"/studies"_s);
        const QStringList names = folder.entryList(QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 126);
        QHash<QString, qsizetype> counts;
        for (const QString& name : names) {
            const QJsonObject study = jsonOf(bytesOf(folder.filePath(name))).toObject();
            const QString id = study.value(u"id").toString();
            const QList<QSqlRecord> heads = raw.rows(u"SELECT * FROM study WHERE id = '%1'"_s.arg(id));
            QCOMPARE(heads.size(), 1);
            QJsonObject head;
            for (const QString& key : study.keys()) {
                const QJsonValue value = study.value(key);
                if (value.isObject())
                    for (const QString& inner : value.toObject().keys()) head.insert(inner, value[inner]);
                else if (!value.isArray())
                    head.insert(key, value);
            }
            head.insert(u"maintenance_clock"_s, head.take(u"clock"_s) == u"maintenance"_s);
            const QJsonArray authors = head.take(u"authors"_s).toArray();
            QVERIFY2(compare(head, heads.first()).isEmpty(), qPrintable(id + u": "_s + compare(head, heads.first())));

            const QString key = heads.first().value(u"key"_s).toString();
            const auto part = [&](const QString& table) {
                return raw.rows(u"SELECT * FROM %1 WHERE study = %2 ORDER BY position"_s.arg(table, key));
            };
            const QList<std::tuple<QString, QString, QJsonArray>> lists{
                {u"author"_s, u"name"_s, authors},
                {u"registry"_s, u"id"_s, study.value(u"registry").toArray()},
                {u"overlap"_s, u"other"_s, study.value(u"overlaps").toArray()}};
            for (const auto& [table, column, texts] : lists) {
                const QList<QSqlRecord> records = part(table);
                QCOMPARE(records.size(), texts.size());
                for (qsizetype at = 0; at < texts.size(); ++at)
                    QVERIFY(isSame(texts.at(at), records.at(at).value(column)));
            }
            for (const auto& [member, table] : parts) {
                const QJsonArray rows = study.value(member).toArray();
                const QList<QSqlRecord> records = part(table);
                QCOMPARE(records.size(), rows.size());
                for (qsizetype at = 0; at < rows.size(); ++at) {
                    const QString difference = compare(rows.at(at).toObject(), records.at(at));
                    QVERIFY2(difference.isEmpty(),
                             qPrintable(u"%1: %2[%3]: %4"_s.arg(id, member).arg(at).arg(difference)));
                }
                counts[table] += rows.size();
            }
        }
        // Nothing stands in the tables beside it.
        for (const auto& [member, table] : parts)
            QCOMPARE(raw.rows(u"SELECT count(*) FROM %1"_s.arg(table)).first().value(0).toLongLong(), counts[table]);
        QCOMPARE(counts[u"outcome"_s] + counts[u"contrast"_s] + counts[u"onset"_s] + counts[u"safety"_s] +
                     counts[u"biomarker"_s] + counts[u"predictor"_s],
                 1293);
    }

    void reviewSetCounts_data() {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<int>("count");
        QTest::newRow("all") << u"1"_s << 126;
        QTest::newRow("review") << u"\"set\" = 'review'"_s << 60;
        QTest::newRow("glutamatergic") << u"\"set\" = 'review' AND strategy = 'glutamatergic'"_s << 43;
        QTest::newRow("psychedelic") << u"\"set\" = 'review' AND strategy = 'psychedelic'"_s << 10;
        QTest::newRow("antipsychotic") << u"\"set\" = 'review' AND strategy = 'antipsychotic-augmentation'"_s << 7;
    }
    void reviewSetCounts() {
        QFETCH(QString, condition);
        QFETCH(int, count);
        const RawDatabase raw(m_file);
        QCOMPARE(raw.rows(u"SELECT count(*) FROM study WHERE "_s + condition).first().value(0).toInt(), count);
    }

    void isASoundDatabase() {
        const RawDatabase raw(m_file);
        QCOMPARE(raw.rows(u"PRAGMA integrity_check"_s).first().value(0).toString(), u"ok"_s);
        QVERIFY(raw.rows(u"PRAGMA foreign_key_check"_s).isEmpty());
        QCOMPARE(raw.rows(u"PRAGMA user_version"_s).first().value(0).toInt(), libraryFormat);
        QCOMPARE(raw.rows(u"PRAGMA journal_mode"_s).first().value(0).toString(), u"delete"_s);
        const QList<QSqlRecord> lax = raw.rows(
            u"SELECT name FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT LIKE 'sqlite_%'"_s);
        QCOMPARE(lax.size(), 0);
    }

    void tablesRefuseWhatTheReaderWould_data() {
        QTest::addColumn<QString>("statement");
        QTest::newRow("text for a number") << u"UPDATE outcome SET percent = 'many' WHERE percent IS NOT NULL"_s;
        QTest::newRow("percent") << u"UPDATE outcome SET percent = 101 WHERE percent IS NOT NULL"_s;
        QTest::newRow("events") << u"UPDATE outcome SET events = n + 1 WHERE n IS NOT NULL"_s;
        QTest::newRow("kind") << u"UPDATE outcome SET kind = 'cure'"_s;
        QTest::newRow("no figure") << u"UPDATE outcome SET events = NULL, percent = NULL WHERE kind = 'response'"_s;
        QTest::newRow("no arm") << u"UPDATE outcome SET arm = 'nobody' WHERE study = 1"_s;
        QTest::newRow("no source") << u"UPDATE safety SET source = 'hearsay'"_s;
        QTest::newRow("no favoured arm") << u"UPDATE contrast SET favours = 'all'"_s;
        QTest::newRow("no treatment") << u"UPDATE arm SET treatment = 'tea'"_s;
        QTest::newRow("no study") << u"UPDATE overlap SET other = 'nobody-1999'"_s;
        QTest::newRow("half a time") << u"UPDATE onset SET at_unit = NULL"_s;
        QTest::newRow("no JSON") << u"UPDATE treatment SET card = '{'"_s;
        QTest::newRow("p") << u"UPDATE predictor SET p = 2 WHERE p IS NOT NULL"_s;
    }
    void tablesRefuseWhatTheReaderWould() {
        QFETCH(QString, statement);
        const QString copy = m_folder.filePath(u"copy.sqlite"_s);
        QFile::remove(copy);
        QVERIFY(QFile::copy(m_file, copy));
        const RawDatabase raw(copy);
        QVERIFY(raw.run(u"PRAGMA foreign_keys = ON"_s).isActive());
        const QSqlQuery query = raw.run(statement);
        QVERIFY(query.lastError().isValid());
        QVERIFY2(query.lastError().text().contains(u"constraint"_s) ||
                     query.lastError().text().contains(u"cannot store"_s),
                 qPrintable(query.lastError().text()));
    }

    void tablesKnowEveryWordOfTheModel() {
        const QByteArray schema = bytesOf(QStringLiteral(TRD_SOURCE_DIR "/core/store/schema/library.sql"));
        const auto check = [&]<class Enumeration>(Enumeration) {
            for (const auto& [value, word] : Words<Enumeration>::table)
                QVERIFY2(schema.contains('\'' + QByteArray(word) + '\''), word);
        };
        check(Strategy{});
        check(DesignType{});
        check(Blinding{});
        check(Resistance{});
        check(ArmRole{});
        check(OutcomeKind{});
        check(Measure{});
        check(OnsetEvent{});
        check(BiomarkerDirection{});
        check(PredictorDirection{});
        check(SourceKind{});
        check(TimeUnit{});
    }

    void sameEvidenceGivesSameBytes() {
        const QByteArray first = bytesOf(m_file);
        const QString second = m_folder.filePath(u"second.sqlite"_s);
        QVERIFY(buildLibrary(*m_evidence, second).has_value());
        QVERIFY(bytesOf(second) == first);

        // The order in which studies come, and in which files were put into their folder, is no part of the evidence.
        Evidence shuffled = *m_evidence;
        std::ranges::reverse(shuffled.studies);
        shuffled.index();
        QVERIFY(buildLibrary(shuffled, second).has_value());
        QVERIFY(bytesOf(second) == first);

        QTemporaryDir folder;
        for (const QString& part : {u"studies"_s, u"knowledge"_s}) {
            QVERIFY(QDir(folder.path()).mkdir(part));
            const QDir from(shippedEvidence() + u'/' + part);
            for (const QString& name : from.entryList(QDir::Files, QDir::Name | QDir::Reversed))
                QVERIFY(QFile::copy(from.filePath(name), folder.filePath(part + u'/' + name)));
        }
        const Result<Evidence, Faults> again = readEvidence(folder.path());
        QVERIFY(again.has_value());
        QVERIFY(buildLibrary(*again, second).has_value());
        QVERIFY(bytesOf(second) == first);
    }

    void anotherFigureGivesOtherBytes() {
        Evidence changed = *m_evidence;
        changed.studies.front().population.n = 4711;
        const QString file = m_folder.filePath(u"changed.sqlite"_s);
        QVERIFY(buildLibrary(changed, file).has_value());
        QVERIFY(bytesOf(file) != bytesOf(m_file));
        QCOMPARE(openLibrary(file)->studies.front().population.n, std::optional(4711));
    }

    void absentAndEmptyStayApart() {
        Evidence changed = *m_evidence;
        changed.studies.front().note = u""_s;
        changed.studies.front().acronym = QString();
        changed.studies.front().outcomes.clear();
        const QString file = m_folder.filePath(u"empty-text.sqlite"_s);
        QVERIFY(buildLibrary(changed, file).has_value());
        const Result<Evidence> opened = openLibrary(file);
        QVERIFY(opened.has_value());
        QVERIFY(!opened->studies.front().note.isNull() && opened->studies.front().note.isEmpty());
        QVERIFY(opened->studies.front().acronym.isNull());
    }

    void anyPathWillDo_data() {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"with spaces", "Prüfung für Änne", "what?", "50% of #1", "a&b=c;d", "100%25", "it's \"quoted\"", "深い"})
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void anyPathWillDo() {
        QFETCH(QString, name);
        QVERIFY(QDir(m_folder.path()).mkdir(name));
        const QString file = m_folder.filePath(name + u'/' + name + u".sqlite"_s);
        QVERIFY(buildLibrary(*m_evidence, file).has_value());
        const Result<Evidence> opened = openLibrary(file);
        QVERIFY2(opened.has_value(), qPrintable(opened ? QString() : opened.error().sentence()));
        QCOMPARE(opened->rowCount(), 1293U);
        const StudySearch search(file);
        QCOMPARE(search.find(u"TRANSFORM-2"_s)->first(), u"popova-2019-transform-2"_s);
        // Reading leaves nothing behind, and nothing is left of the building.
        QCOMPARE(QDir(m_folder.filePath(name)).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void readOnlyFolderWillDo() {
        QVERIFY(QDir(m_folder.path()).mkdir(u"stick"_s));
        const QString file = m_folder.filePath(u"stick/evidence.sqlite"_s);
        QVERIFY(QFile::copy(m_file, file));
        const auto folderPermissions = QFile::permissions(m_folder.filePath(u"stick"_s));
        QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
        QVERIFY(QFile::setPermissions(m_folder.filePath(u"stick"_s), QFile::ReadOwner | QFile::ExeOwner));
        const bool isOpened = openLibrary(file).has_value();
        const QStringList names = QDir(m_folder.filePath(u"stick"_s)).entryList(QDir::Files | QDir::Hidden);
        QVERIFY(QFile::setPermissions(m_folder.filePath(u"stick"_s), folderPermissions));
        QVERIFY(isOpened);
        QCOMPARE(names, QStringList{u"evidence.sqlite"_s});
    }

    void opensInSeveralThreadsAtOnce() {
        std::atomic<int> opened = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (int thread = 0; thread < 4; ++thread) {
            threads.emplace_back(QThread::create([&] {
                const StudySearch search(m_file);
                if (openLibrary(m_file).has_value() && search.find(u"ketamine"_s)->size() > 10) ++opened;
            }));
            threads.back()->start();
        }
        for (const auto& thread : threads) thread->wait();
        QCOMPARE(opened, 4);
    }

    void leavesNoConnectionBehind() {
        QVERIFY(openLibrary(m_file).has_value());
        { const StudySearch search(m_file); }
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    }

private:
    QTemporaryDir m_folder;
    QString m_file = m_folder.filePath(u"evidence.sqlite"_s);
    Result<Evidence, Faults> m_evidence = readEvidence(shippedEvidence());
};

QTEST_GUILESS_MAIN(TestLibrary)
#include "tst_library.moc"
