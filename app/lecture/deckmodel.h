// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The deck being edited, as a list for a view: every change is a step that can be undone. Titles, remarks and pictures
// of slides are made one after the other while nothing else happens, and kept.

#include "lecture/slidemaker.h"

#include <QAbstractListModel>
#include <QPixmap>
#include <QTimer>
#include <QUndoStack>

namespace trd {

/// "Response and remission rates": what a slide of this kind shows, in words; the kind itself where it is unknown.
[[nodiscard]] QString slideKindName(const QString& kind);

class DeckModel final : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role {
        RemarksRole = Qt::UserRole, ///< QStringList: what must be said of the slide; empty until it has been looked at
        KindRole,                   ///< slideKindName()
    };

    /// EVIDENCE must outlive it.
    explicit DeckModel(const Evidence& evidence, QObject* parent = nullptr);
    ~DeckModel() override;

    [[nodiscard]] const Evidence& evidence() const { return m_evidence; }
    [[nodiscard]] const Deck& deck() const { return m_deck; }
    [[nodiscard]] int count() const { return static_cast<int>(m_deck.slides.size()); }
    [[nodiscard]] const Slide& slide(int row) const { return m_deck.slides[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const SlideMaker& maker() const { return m_maker; }
    [[nodiscard]] QUndoStack* undoStack() { return &m_undo; }
    /// As it was when it was last saved.
    [[nodiscard]] bool isClean() const { return m_undo.isClean(); }
    /// The title in the list: the slide's, else its figure's, else what it shows.
    [[nodiscard]] QString titleOf(int row) const;

    /// Another deck takes the place of this one; nothing of this one can be undone any more.
    void setDeck(Deck deck);

    // Each of these is one step of undo; what changes nothing is none. Rows are places of slides there are.

    /// Before ROW, or at the end. False where the deck has as many slides as a deck can have.
    bool addSlide(const Slide& slide, int row);
    void removeSlide(int row);
    /// The copy stands behind the slide. False as addSlide().
    bool duplicateSlide(int row);
    /// TO is the row that the slide has afterwards.
    void moveSlide(int row, int to);
    void setSlideTitle(int row, const QString& title);
    void setNotes(int row, const QString& notes);
    void setBuild(int row, BuildUp build);
    /// Studies that the sentences newly name are taken as the library has them now.
    void setPoints(int row, const std::vector<SlidePoint>& points);
    void setRequest(int row, const FigureRequest& request);
    /// The slide's studies and figures, as this library has them, are those that it rests on from now on.
    void renewBasis(int row);
    /// Whether the slide names studies, treatments, scales or a set that this library does not have.
    [[nodiscard]] bool hasUnknown(int row) const;
    /// The slide without them.
    void leaveOutUnknown(int row);
    void setDeckTitle(const QString& title);
    void setAbout(const QString& about);

    /// What is typed into one field is one step, until this is called.
    void endTyping() { ++m_typing; }

    /// Pictures of slides from now on have this width in device-independent pixels.
    void setThumbnailWidth(int width, qreal pixelRatio);
    [[nodiscard]] QSize thumbnailSize() const { return {m_width, m_width * 9 / 16}; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] bool canDropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                                       const QModelIndex& parent) const override;
    bool dropMimeData(const QMimeData* data, Qt::DropAction action, int row, int column,
                      const QModelIndex& parent) override;

signals:
    /// Anything of the deck has changed, by hand or by undo.
    void edited();
    /// The deck's title or what it says about itself.
    void aboutChanged();
    /// A step has just changed this slide: it is the one to look at.
    void touched(int row);

private:
    enum class Field { SlideTitle, Notes, Build, Points, Request, Basis, DeckTitle, About };
    /// What has been found out about a slide.
    struct Known {
        bool isMade = false;
        QString title;
        QStringList remarks;
        QPixmap picture;
        bool isWanted = false; ///< its picture has been asked for
    };
    class AddStep;
    class RemoveStep;
    class MoveStep;
    class ChangeStep;
    class AboutStep;

    void insert(int row, const Slide& slide);
    void take(int row);
    void move(int row, int to);
    void put(int row, const Slide& slide, Field field);
    void putAbout(const QString& title, const QString& about);
    void change(int row, Slide next, Field field);
    void changeAbout(const QString& title, const QString& about, Field field);
    void makeNext();

    const Evidence& m_evidence;
    SlideMaker m_maker;
    Deck m_deck;
    QUndoStack m_undo;
    int m_typing = 0;
    int m_width = 160;
    qreal m_ratio = 1;
    mutable std::vector<Known> m_known; ///< one a slide
    mutable QTimer m_make;
};

} // namespace trd
