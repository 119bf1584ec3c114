// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lecture/decksession.h"

#include "charts/exporter.h"
#include "evidence/json.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSettings>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace trd {

namespace {

// A draft is written this many milliseconds after the last change.
constexpr int keepAfter = 1000;
constexpr qsizetype mostRecent = 8;
constexpr int draftFormat = 1;

// The files of the folder; "%1" makes each a new one.
const auto secondDraft = QStringLiteral("window-%1.json"), setAsideDraft = QStringLiteral("aside-%1.json"),
           damagedDraft = QStringLiteral("damaged-%1.json");

/// Held while a program's window writes into DRAFT; it ends with the program, however that ends.
std::unique_ptr<QLockFile> lockOf(const QString& draft) {
    auto lock = std::make_unique<QLockFile>(QFileInfo(draft).dir().filePath(QFileInfo(draft).completeBaseName()) +
                                            QStringLiteral(".lock"));
    lock->setStaleLockTime(0);
    return lock;
}

/// What could not be read again is not written.
Result<Done> saveReadable(const QString& file, const QByteArray& bytes) {
    if (bytes.size() <= evidence::largestFile) return saveBytes(file, bytes);
    return Fault{file,
                 {},
                 DeckSession::tr("the deck is larger than a deck file can be"),
                 DeckSession::tr("expected shorter notes")};
}

QString recentKey() { return QStringLiteral("lecture/recent"); }

QString digestOf(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

struct Read {
    Deck deck;
    QString seen;
};

Result<Read, Faults> readWithDigest(const QString& file) {
    evidence::FaultLog log(file);
    const auto bytes = evidence::readFile(file, log);
    if (!bytes) return log.faults();
    auto deck = readDeck(*bytes, file);
    if (!deck) return std::move(deck).error();
    return Read{std::move(deck).value(), digestOf(*bytes)};
}

} // namespace

QString DeckSession::usualFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/decks");
}

DeckSession::DeckSession(const Evidence& evidence, const QString& folder, QObject* parent)
    : QObject(parent), m_model(evidence), m_folder(folder), m_draft(folder + QStringLiteral("/draft.json")) {
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfter);
    connect(&m_keep, &QTimer::timeout, this, &DeckSession::keepDraft);
    restore();
    connect(&m_model, &DeckModel::edited, this, [this] {
        m_isKept = false;
        m_keep.start();
    });
    connect(&m_model, &DeckModel::aboutChanged, this, &DeckSession::stateChanged);
    connect(m_model.undoStack(), &QUndoStack::cleanChanged, this, &DeckSession::stateChanged);
}

DeckSession::~DeckSession() {
    keepDraft();
    // The next start takes up the first window's draft alone: what this one leaves stands among those set aside.
    if (m_isSecond && m_isKept && setAside()) QFile::remove(m_draft);
}

bool DeckSession::isModified() const { return !m_model.isClean(); }

QString DeckSession::name() const {
    if (!m_model.deck().title.isEmpty()) return m_model.deck().title;
    return m_file.isEmpty() ? tr("Untitled deck") : QFileInfo(m_file).completeBaseName();
}

void DeckSession::restore() {
    if (QDir().mkpath(m_folder)) {
        takeInLeft();
        // A second window of the program has a draft of its own: two never write into one another's.
        m_lock = lockOf(m_draft);
        if (!m_lock->tryLock(0) && m_lock->error() == QLockFile::LockFailedError) {
            m_draft = newFile(secondDraft);
            m_lock = lockOf(m_draft);
            m_lock->tryLock(0);
            m_isSecond = true;
            return;
        }
    }
    if (!QFile::exists(m_draft)) return;
    auto draft = readDraft(m_draft);
    if (draft) return take(std::move(draft->deck), draft->file, draft->seen, draft->isModified);
    putAside(m_draft, draft.error().front());
}

void DeckSession::putAside(const QString& unread, const Fault& fault) {
    // It is kept for who can mend it, out of the way of the next draft.
    const QString kept = newFile(damagedDraft);
    m_draftFault = QFile::rename(unread, kept)
                       ? tr("The deck of the last time could not be read (%1). Its file is kept as “%2”.")
                             .arg(fault.found, QDir::toNativeSeparators(kept))
                       : tr("The deck of the last time could not be read (%1), nor its file “%2” put aside: the next "
                            "change takes its place.")
                             .arg(fault.found, QDir::toNativeSeparators(unread));
}

void DeckSession::takeInLeft() {
    const QDir folder(m_folder);
    for (const QString& name : folder.entryList({secondDraft.arg(QLatin1Char('*'))}, QDir::Files)) {
        const QString left = folder.filePath(name);
        // Who holds the lock is still at work on it.
        const auto lock = lockOf(left);
        if (!lock->tryLock(0)) continue;
        const auto draft = readDraft(left);
        if (!draft)
            putAside(left, draft.error().front());
        else if (draft->isModified)
            QFile::rename(left, newFile(setAsideDraft));
        else
            QFile::remove(left);
    }
}

QString DeckSession::newFile(const QString& name) const {
    return QDir(m_folder).filePath(name.arg(QUuid::createUuid().toString(QUuid::Id128)));
}

Result<DeckSession::Draft, Faults> DeckSession::readDraft(const QString& path) const {
    evidence::FaultLog log(path);
    const auto bytes = evidence::readFile(path, log);
    const auto root = bytes ? evidence::parse(*bytes, log) : std::nullopt;
    if (!root) return log.faults();
    Draft draft;
    evidence::ObjectReader reader(*root, {}, log);
    const auto version = reader.whole(QLatin1StringView("draft"), 1, draftFormat, evidence::Need::Required);
    draft.file = reader.text(QLatin1StringView("file"));
    draft.seen = reader.text(QLatin1StringView("seen"));
    draft.isModified = reader.flag(QLatin1StringView("modified")).value_or(true);
    const QJsonValue deck = reader.value(QLatin1StringView("deck"), evidence::Need::Required);
    if (!version || !log.isClean()) return log.faults();
    auto read = readDeck(QJsonDocument(deck.toObject()).toJson(), path);
    if (!read) return std::move(read).error();
    draft.deck = std::move(read).value();
    return draft;
}

QByteArray DeckSession::draftBytes() const {
    const QJsonObject json{{QStringLiteral("draft"), draftFormat},
                           {QStringLiteral("file"), m_file},
                           {QStringLiteral("seen"), m_seen},
                           {QStringLiteral("modified"), isModified()},
                           {QStringLiteral("deck"), QJsonDocument::fromJson(deckBytes(m_model.deck())).object()}};
    return QJsonDocument(json).toJson();
}

void DeckSession::keepDraft() {
    m_keep.stop();
    if (m_isKept) return;
    if (!isModified() && m_file.isEmpty() && m_model.deck() == Deck()) {
        QFile::remove(m_draft);
        m_isKept = true;
        return;
    }
    QDir().mkpath(m_folder);
    const auto done = saveReadable(m_draft, draftBytes());
    m_isKept = done.has_value();
    // Said once, not at every key.
    if (const bool again = std::exchange(m_failed, !done); !done && !again)
        emit draftFailed(tr("The deck cannot be kept as a draft: %1. Save it.").arg(done.error().sentence()));
}

Result<Done> DeckSession::setAside() {
    if (!isModified() || m_model.deck() == Deck()) return Done{};
    QDir().mkpath(m_folder);
    return saveReadable(newFile(setAsideDraft), draftBytes());
}

void DeckSession::take(Deck deck, const QString& file, const QString& seen, bool isModified) {
    m_file = file;
    m_seen = seen;
    m_model.setDeck(std::move(deck));
    if (isModified) m_model.undoStack()->resetClean();
    emit stateChanged();
}

Result<Done, Faults> DeckSession::startNew() {
    if (auto kept = setAside(); !kept) return Faults{kept.error()};
    take({}, {}, {}, false);
    return Done{};
}

Result<Done, Faults> DeckSession::open(const QString& file) {
    const QString path = QFileInfo(file).absoluteFilePath();
    auto read = readWithDigest(path);
    if (!read) return std::move(read).error();
    if (auto kept = setAside(); !kept) return Faults{kept.error()};
    take(std::move(read->deck), path, read->seen, false);
    remember(path);
    return Done{};
}

Result<Done, Faults> DeckSession::openCopy(const QString& file) {
    auto deck = readDeckFile(file);
    if (!deck) return std::move(deck).error();
    if (auto kept = setAside(); !kept) return Faults{kept.error()};
    take(std::move(deck).value(), {}, {}, false);
    return Done{};
}

bool DeckSession::isChangedOutside() const {
    if (m_file.isEmpty() || !QFile::exists(m_file)) return false; // what is gone is written anew
    evidence::FaultLog log(m_file);
    const auto bytes = evidence::readFile(m_file, log);
    return !bytes || digestOf(*bytes) != m_seen;
}

Result<Done> DeckSession::saveAs(const QString& file) {
    const QString path = QFileInfo(file).absoluteFilePath();
    const QByteArray bytes = deckBytes(m_model.deck());
    if (auto done = saveReadable(path, bytes); !done) return std::move(done).error();
    m_file = path;
    m_seen = digestOf(bytes);
    m_model.endTyping();
    m_model.undoStack()->setClean();
    m_isKept = false;
    m_keep.start();
    remember(path);
    emit stateChanged();
    return Done{};
}

void DeckSession::remember(const QString& file) {
    QSettings settings;
    QStringList files = settings.value(recentKey()).toStringList();
    files.removeAll(file);
    files.prepend(file);
    settings.setValue(recentKey(), files.mid(0, mostRecent));
}

QStringList DeckSession::recentFiles() {
    QStringList files = QSettings().value(recentKey()).toStringList();
    files.removeIf([](const QString& file) { return !QFile::exists(file); });
    return files;
}

std::vector<DeckSession::Aside> DeckSession::asides() const {
    std::vector<Aside> found;
    const QFileInfoList files =
        QDir(m_folder).entryInfoList({setAsideDraft.arg(QLatin1Char('*'))}, QDir::Files, QDir::Time);
    for (const QFileInfo& file : files) {
        const auto draft = readDraft(file.absoluteFilePath());
        if (!draft) continue;
        const QString title = draft->deck.title.isEmpty() && !draft->file.isEmpty()
                                  ? QFileInfo(draft->file).completeBaseName()
                                  : draft->deck.title;
        found.push_back({file.absoluteFilePath(), title.isEmpty() ? tr("Untitled deck") : title, file.lastModified()});
    }
    return found;
}

Result<Done, Faults> DeckSession::takeUp(const Aside& aside) {
    auto draft = readDraft(aside.draft);
    if (!draft) return std::move(draft).error();
    if (auto kept = setAside(); !kept) return Faults{kept.error()};
    take(std::move(draft->deck), draft->file, draft->seen, true);
    keepDraft();
    // It goes only once it stands in the draft at hand.
    if (m_isKept) QFile::remove(aside.draft);
    return Done{};
}

} // namespace trd
