// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "newfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace trd {

namespace {

class FolderText {
    Q_DECLARE_TR_FUNCTIONS(NewFolder)
};

constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

QString expectedPlace() { return FolderText::tr("expected a folder that does not exist yet, or an empty one"); }

QString lockIn(const QString& scratch) { return scratch + QStringLiteral("/trd-atlas.lock"); }

std::unique_ptr<QLockFile> lockOf(const QString& scratch) {
    auto lock = std::make_unique<QLockFile>(lockIn(scratch));
    lock->setStaleLockTime(0); // however long it takes: only a process that is gone gives it up
    return lock;
}

void clearLeft(const QDir& place) {
    const auto left =
        place.entryList({QStringLiteral(".trd-atlas-??????")}, QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
    for (const QString& name : left) {
        const QString scratch = place.filePath(name);
        // Without a lock it may be anyone's.
        if (!QFileInfo::exists(lockIn(scratch))) continue;
        if (const auto lock = lockOf(scratch); lock->tryLock(0)) QDir(scratch).removeRecursively();
    }
}

} // namespace

NewFolder::NewFolder(const QString& folder) : m_folder(QDir::cleanPath(QFileInfo(folder).absoluteFilePath())) {}

NewFolder::~NewFolder() = default;

Result<Done> NewFolder::begin() {
    const QFileInfo place(m_folder);
    const auto refused = [this](const QString& found, const QString& expected) {
        return Fault{QDir::toNativeSeparators(m_folder), {}, found, expected};
    };
    if (place.exists() && !place.isDir())
        return refused(FolderText::tr("there is a file of this name"), expectedPlace());
    if (place.exists() && !QDir(m_folder).isEmpty(everything))
        return refused(FolderText::tr("the folder holds something already"), expectedPlace());
    clearLeft(place.dir());
    // Beside it, so that the last step is one renaming on the same disk.
    m_scratch = std::make_unique<QTemporaryDir>(place.absolutePath() + QStringLiteral("/.trd-atlas-XXXXXX"));
    // Another folder within: what becomes the target is as open to others as folders here usually are.
    if (!m_scratch->isValid() || !QDir(m_scratch->path()).mkdir(QStringLiteral("all")))
        return refused(FolderText::tr("the folder could not be made (%1)").arg(m_scratch->errorString()),
                       FolderText::tr("expected a place that can be written to"));
    m_lock = lockOf(m_scratch->path());
    m_lock->tryLock(0);
    return Done{};
}

QString NewFolder::scratchPath(const QString& name) const { return m_scratch->filePath(QStringLiteral("all/") + name); }

Fault NewFolder::faultAt(const QString& name, Fault fault) const {
    fault.file = QDir::toNativeSeparators(m_folder + QLatin1Char('/') + name);
    return fault;
}

Result<Done> NewFolder::putInPlace() {
    // An empty folder of the name gives way; one that was filled meanwhile stays, and nothing is lost.
    if (QFileInfo::exists(m_folder)) QDir().rmdir(m_folder);
    if (!QDir().rename(m_scratch->filePath(QStringLiteral("all")), m_folder))
        return Fault{QDir::toNativeSeparators(m_folder),
                     {},
                     FolderText::tr("the finished folder could not be put in its place"),
                     expectedPlace()};
    m_lock.reset();
    m_scratch.reset();
    return Done{};
}

} // namespace trd
