// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The deck at hand and its file. What is not saved is never lost: it is kept as a draft and is there again at the next
// start; a deck that another one takes the place of is set aside with its changes. Nothing asks at closing.

#include "lecture/deckmodel.h"
#include "result.h"

#include <QDateTime>
#include <QObject>

class QLockFile;

namespace trd {

/// The ending of deck files, without a dot.
inline constexpr QLatin1String deckEnding{"trdeck"};

class DeckSession final : public QObject {
    Q_OBJECT
public:
    /// A deck with changes that were not saved: another took its place, or its window was not the program's first.
    struct Aside {
        QString draft; ///< its file in the folder of drafts
        QString name;
        QDateTime when;
    };

    /// Where drafts are kept: the user's data folder.
    [[nodiscard]] static QString usualFolder();
    /// Reads the draft in FOLDER, if there is one. EVIDENCE must outlive it.
    DeckSession(const Evidence& evidence, const QString& folder, QObject* parent = nullptr);
    /// Keeps the draft; that of a second window as a deck set aside, where it is not saved.
    ~DeckSession() override;

    [[nodiscard]] DeckModel* model() { return &m_model; }
    /// The file that Save writes; empty for a deck that has none yet.
    [[nodiscard]] const QString& file() const { return m_file; }
    [[nodiscard]] bool isModified() const;
    /// The deck's title, else its file's name, else "Untitled deck".
    [[nodiscard]] QString name() const;
    /// What was wrong with the draft of the last time, in a sentence; mostly empty.
    [[nodiscard]] const QString& draftFault() const { return m_draftFault; }

    [[nodiscard]] Result<Done, Faults> startNew();
    /// The open deck stays as it is where FILE cannot be read.
    [[nodiscard]] Result<Done, Faults> open(const QString& file);
    /// A copy without a file: saved, it gets a name of its own.
    [[nodiscard]] Result<Done, Faults> openCopy(const QString& file);

    /// Whether FILE on disk is no longer as it was read or written here.
    [[nodiscard]] bool isChangedOutside() const;
    /// Writes file(), whatever stands there now; see isChangedOutside().
    [[nodiscard]] Result<Done> save() { return saveAs(m_file); }
    /// Whole or not at all: what stood there stays where it fails.
    [[nodiscard]] Result<Done> saveAs(const QString& file);

    /// Newest first; those that are there.
    [[nodiscard]] static QStringList recentFiles();
    /// Newest first.
    [[nodiscard]] std::vector<Aside> asides() const;
    /// Takes a deck up again that was set aside; the open one is set aside in turn where it is not saved.
    [[nodiscard]] Result<Done, Faults> takeUp(const Aside& aside);

    /// Writes the draft now; a moment after the last change it is written anyway.
    void keepDraft();

signals:
    /// The file, its name or whether all is saved.
    void stateChanged();
    void draftFailed(const QString& sentence);

private:
    struct Draft {
        Deck deck;
        QString file, seen;
        bool isModified = false;
    };
    [[nodiscard]] Result<Draft, Faults> readDraft(const QString& path) const;
    [[nodiscard]] QByteArray draftBytes() const;
    void restore();
    /// Drafts of windows that ended without a word are decks set aside.
    void takeInLeft();
    /// A draft that cannot be read is kept under another name, and that is said.
    void putAside(const QString& unread, const Fault& fault);
    /// A name in the folder that no file has: NAME with what is new in the place of "%1".
    [[nodiscard]] QString newFile(const QString& name) const;
    /// Before another deck takes its place: changes that were not saved stay as a draft of their own.
    [[nodiscard]] Result<Done> setAside();
    void take(Deck deck, const QString& file, const QString& seen, bool isModified);
    static void remember(const QString& file);

    DeckModel m_model;
    QString m_folder, m_draft; ///< the draft's own file
    std::unique_ptr<QLockFile> m_lock;
    QString m_file, m_seen; ///< the digest of the file's bytes as read or written
    QString m_draftFault;
    QTimer m_keep;
    bool m_isSecond = false; ///< another window of the program was there before
    bool m_isKept = true;    ///< the draft on disk is the deck at hand
    bool m_failed = false;   ///< a draft could not be written, and that was said
};

} // namespace trd
