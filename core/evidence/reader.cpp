// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/reader.h"

#include "evidence/knowledge.h"
#include "evidence/studyreader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace trd {

using namespace Qt::Literals::StringLiterals;
using evidence::FaultLog;
using evidence::placeOf;

namespace {

/// The names of a folder's JSON files, sorted. Folders and broken links among them are kept: they are faults, not
/// nothing.
QStringList jsonNames(const QDir& folder) {
    QStringList names = folder.entryList(
        {u"*.json"_s}, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::CaseSensitive, QDir::NoSort);
    std::ranges::sort(names);
    return names;
}

QString stemOf(const QString& file) { return QFileInfo(file).completeBaseName(); }

void append(Faults& all, const FaultLog& log) { all.insert(all.end(), log.faults().begin(), log.faults().end()); }

struct KnowledgeFolder {
    std::vector<Treatment> treatments;
    std::optional<QSet<QString>> treatmentIds; ///< nothing where one of the two files could not be read
    evidence::KnowledgeFiles files;
};

KnowledgeFolder readKnowledge(const QDir& folder, Faults& faults) {
    KnowledgeFolder knowledge;
    QStringList names;
    for (const QString& file : jsonNames(folder)) names.append(stemOf(file));
    for (const QString& name : evidence::knowledgeNames())
        if (!names.contains(name)) names.append(name);
    std::ranges::sort(names);

    std::vector<FaultLog> logs;
    for (const QString& name : names) {
        FaultLog& log = logs.emplace_back(u"knowledge/%1.json"_s.arg(name));
        const std::optional<QByteArray> bytes = evidence::readFile(folder.filePath(name + u".json"_s), log);
        if (!bytes) continue;
        if (const std::optional<QJsonValue> root = evidence::parse(*bytes, log)) knowledge.files.insert(name, *root);
    }
    const auto logOf = [&](const QString& name) -> FaultLog& {
        return logs[static_cast<std::size_t>(names.indexOf(name))];
    };

    const QString catalogue = u"treatments"_s;
    const QString comparators = u"comparators"_s;
    if (knowledge.files.contains(catalogue) && knowledge.files.contains(comparators)) {
        knowledge.treatments = evidence::readTreatments(
            knowledge.files.take(catalogue), knowledge.files.take(comparators), logOf(catalogue), logOf(comparators));
        knowledge.treatmentIds.emplace();
        for (const Treatment& treatment : knowledge.treatments) knowledge.treatmentIds->insert(treatment.id);
    }
    for (const QString& name : names) {
        if (knowledge.files.contains(name))
            evidence::checkKnowledge(name, knowledge.files, knowledge.treatmentIds, logOf(name));
        append(faults, logOf(name));
    }
    return knowledge;
}

std::vector<Study> readStudies(const QDir& folder, const std::optional<QSet<QString>>& treatments, Faults& faults) {
    const QStringList files = jsonNames(folder);
    if (files.isEmpty()) {
        faults.push_back({u"studies"_s,
                          {},
                          QCoreApplication::translate("Evidence", "found no study"),
                          QCoreApplication::translate("Evidence", "expected at least one file *.json")});
        return {};
    }
    // A study that overlaps another one is not at fault where that other file is: names count, not what was read.
    QSet<QString> ids;
    for (const QString& file : files) ids.insert(stemOf(file));

    std::vector<Study> studies;
    for (const QString& file : files) {
        FaultLog log(u"studies/"_s + file);
        const QString stem = stemOf(file);
        const std::optional<QByteArray> bytes = evidence::readFile(folder.filePath(file), log);
        std::optional<Study> study;
        if (bytes) study = evidence::readStudyFile(*bytes, stem, treatments, log);
        if (study) {
            for (qsizetype at = 0; at < study->overlaps.size(); ++at)
                if (!ids.contains(study->overlaps.at(at)))
                    log.add(placeOf(u"overlaps"_s, at), evidence::found(study->overlaps.at(at)),
                            QCoreApplication::translate("Evidence", "expected the id of another study"));
            studies.push_back(*std::move(study));
        }
        append(faults, log);
    }
    std::ranges::sort(studies, {}, &Study::id);
    return studies;
}

} // namespace

Result<Evidence, Faults> readEvidence(const QString& directory) {
    const QFileInfo info(directory);
    const QDir folder(directory);
    const QString expected = QCoreApplication::translate("Evidence", "expected a folder with studies and knowledge");
    if (directory.isEmpty() || !info.exists())
        return Faults{{directory, {}, QCoreApplication::translate("Evidence", "found no such folder"), expected}};
    if (!info.isDir())
        return Faults{{directory, {}, QCoreApplication::translate("Evidence", "found a file"), expected}};
    const bool hasStudies = QFileInfo(folder.filePath(u"studies"_s)).isDir();
    const bool hasKnowledge = QFileInfo(folder.filePath(u"knowledge"_s)).isDir();
    if (!hasStudies && !hasKnowledge)
        return Faults{
            {directory, {}, QCoreApplication::translate("Evidence", "found neither studies nor knowledge"), expected}};

    Faults faults;
    Evidence evidence;
    KnowledgeFolder knowledge;
    if (hasKnowledge)
        knowledge = readKnowledge(QDir(folder.filePath(u"knowledge"_s)), faults);
    else
        faults.push_back(
            {u"knowledge"_s, {}, QCoreApplication::translate("Evidence", "found no such folder"), expected});
    if (hasStudies)
        evidence.studies = readStudies(QDir(folder.filePath(u"studies"_s)), knowledge.treatmentIds, faults);
    else
        faults.push_back({u"studies"_s, {}, QCoreApplication::translate("Evidence", "found no such folder"), expected});
    if (!faults.empty()) return faults;

    evidence.treatments = std::move(knowledge.treatments);
    evidence.knowledge = std::move(knowledge.files);
    Result<QString> digest = evidenceDigest(directory);
    if (!digest) return Faults{digest.error()};
    evidence.digest = *digest;
    evidence.index();
    return evidence;
}

Result<Study, Faults> readStudy(const QByteArray& json, const QString& file, const QStringList& treatments) {
    FaultLog log(file);
    std::optional<Study> study =
        evidence::readStudyFile(json, stemOf(file), QSet<QString>(treatments.begin(), treatments.end()), log);
    if (!study || !log.isClean()) return log.faults();
    return *std::move(study);
}

Result<QString> evidenceDigest(const QString& directory) {
    // QDir::relativeFilePath takes a relative path for one that is relative to the folder already.
    const QDir folder(QDir(directory).absolutePath());
    std::vector<QByteArray> paths;
    for (const QString& part : {u"studies"_s, u"knowledge"_s}) {
        QDirIterator files(folder.filePath(part), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) paths.push_back(folder.relativeFilePath(files.next()).toUtf8());
    }
    std::ranges::sort(paths);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray& path : paths) {
        const QString name = QString::fromUtf8(path);
        FaultLog log(name);
        const std::optional<QByteArray> bytes = evidence::readFile(folder.filePath(name), log);
        if (!bytes) return log.faults().front();
        hash.addData(path);
        hash.addData(QByteArrayView("\0", 1));
        hash.addData(*bytes);
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace trd
