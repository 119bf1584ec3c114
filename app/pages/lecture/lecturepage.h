// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Lecture: the deck at hand. On the left its slides, on the right the one chosen as the hall will see it, and what can
// be said of it. What goes wrong with a file stands on the page, in a sentence and with a way on.

#include "lecture/decksession.h"
#include "pages/page.h"

#include <QPersistentModelIndex>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPlainTextEdit;
class QSlider;
class QToolButton;

namespace trd {

class DeckBar;
class PointsEditor;
class ChoiceCard;
class SlideDelegate;
class SlidePreview;

class LecturePage final : public Page {
    Q_OBJECT
public:
    /// SESSION must outlive it.
    LecturePage(const Evidence& evidence, DeckSession* session, QWidget* parent);

    void setSelection(const Selection& selection) override;
    void setTheme(const Theme& theme, double scale) override;
    [[nodiscard]] QJsonObject viewState() const override;
    void setViewState(const QJsonObject& state) override;

    /// The slide that is shown; -1 in a deck without any.
    [[nodiscard]] int currentSlide() const;
    void showSlide(int row);

    /// The slide whose view was opened last; -1 where there is none any more.
    [[nodiscard]] int openedSlide() const { return m_opened.row(); }

    void undo();
    void redo();
    /// Opens a deck; what is wrong with it is said on the page, and the deck at hand stays.
    void openFile(const QString& file);
    /// Saves under this name, without a dialog; what goes wrong is said on the page. False where it is not saved.
    bool saveTo(const QString& file);
    /// A sentence on the page, until it is dismissed or the next one takes its place.
    void say(const QString& sentence);

signals:
    /// The deck is to be presented from this slide on.
    void presentWanted(int slide);
    /// The deck is to be written in this format: "pdf", "pdf-notes", "png" or "svg".
    void exportWanted(const QString& format);
    /// The view that a slide was made from.
    void viewWanted(const trd::FigureRequest& request);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildList(QWidget* side);
    void addTools();
    void buildSlide(QWidget* main);
    void buildFields(QWidget* main);
    void addKeys();
    void connectModel();
    void present();
    void addTextSlide();
    void duplicate();
    void remove();
    void moveBy(int rows);
    void rename();

    void showDeck();
    void showRemarks();
    void showFields();
    void showPreview();
    void showSteps(int step, int count);
    void fillBuild();
    void tellSlides();

    DeckModel* m_model;
    QPersistentModelIndex m_opened;
    bool m_isFilling = false;
    QTimer m_preview; ///< the picture follows what is typed a moment later

    DeckBar* m_bar;
    QWidget* m_side;
    QListView* m_list;
    SlideDelegate* m_delegate;
    QLabel* m_remarked; ///< how many slides something must be said of
    QList<QToolButton*> m_slideTools;

    QWidget *m_empty, *m_slide;
    QLabel* m_emptyText;
    QLabel* m_readyText;              ///< above the lectures that come with the program
    std::vector<ChoiceCard*> m_ready; ///< these
    SlidePreview* m_view;
    QWidget* m_steps;
    QSlider* m_step;
    QLabel* m_stepText;
    QToolButton *m_stepBack, *m_stepOn;
    QWidget* m_remarks;
    QLabel* m_remarksText;
    QToolButton *m_renew, *m_leaveOut;
    QLabel* m_kind;
    QToolButton* m_openView;
    QLineEdit* m_slideTitle;
    QComboBox *m_build, *m_example;
    QLabel* m_exampleHint;
    QPlainTextEdit* m_notes;
    QLabel* m_pointsLabel;
    PointsEditor* m_points;
    QList<QLabel*> m_captions;
};

} // namespace trd
