// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The running deck: one window for the hall, driven by keys, a presenter remote or the mouse. Slides stay live: the
// selection can be changed for a question, and Escape returns to the deck as it was. Nothing ever opens over it that
// waits for an answer.

#include "lecture/slidesheet.h"

#include <QElapsedTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QListWidget;
class QTimer;

namespace trd {

class ChartView;
class SelectionBar;

/// What the speaker needs to see.
struct PresenterState {
    int slide = 0, slides = 0; ///< counted from 0
    int step = 1, steps = 1;   ///< counted from 1
    bool live = false;         ///< the selection was changed for a question
    bool covered = false;      ///< the hall sees black or white
};

class Presenter final : public QWidget {
    Q_OBJECT
public:
    /// Shows DECK from SLIDE on. EVIDENCE must outlive the window; PROVENANCE stands at the foot of every slide.
    Presenter(const Evidence& evidence, Deck deck, int slide, const QString& provenance, QWidget* parent = nullptr);
    ~Presenter() override;

    /// Full screen on SCREEN.
    void present(QScreen* screen);

    [[nodiscard]] const Deck& deck() const { return m_deck; }
    [[nodiscard]] PresenterState state() const;
    /// The slide as it lies before the hall, and any other one of the deck.
    [[nodiscard]] const SlideSheet& sheet() const { return *m_shown; }
    /// A small picture of a slide as the hall sees it, at STEP or where its first part is told.
    [[nodiscard]] QPixmap picture(int slide, QSize size, std::optional<int> step = {});
    [[nodiscard]] ChartView* chart() const { return m_chart; }

public slots:
    void next();
    void back();
    void goTo(int slide, int step = 1);
    void cover(Qt::GlobalColor colour); ///< Qt::black, Qt::white; the same again uncovers
    void togglePointer();
    void toggleOverview();
    void toggleHelp();
    /// Opens the selection for a question from the hall.
    void askLive();
    /// One step out: cover, help, overview, zoom, live selection; then the deck ends.
    void leave();
    void zoom(double factor);

signals:
    /// Slide, step or cover have changed.
    void changed();
    void notesWanted();
    void ended(int slide);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    class Overlay;
    /// TOP: what the selection bar takes of the height.
    [[nodiscard]] std::unique_ptr<SlideSheet> made(const Slide& slide, int number, int top) const;
    /// The sheet of a slide for this window's size, made once.
    [[nodiscard]] const SlideSheet& sheetOf(int slide);
    void showStep();
    void layOutOver();
    void openSelection(const Selection& selection);
    /// The bar and, beneath it, what is asked.
    void layOutLive();
    void closeLive();
    void fillOverview();
    /// Whether a click in the overview has just done its work.
    [[nodiscard]] bool isChosen() const;
    /// The overview's next picture, and then the one after it.
    void makeSmall();
    [[nodiscard]] bool isCovered() const { return m_cover.has_value(); }

    const Evidence& m_evidence;
    Deck m_deck;
    QString m_provenance;
    SlideMaker m_maker;
    std::vector<std::unique_ptr<SlideSheet>> m_sheets; ///< by slide; null until first needed
    std::unique_ptr<SlideSheet> m_liveSheet;           ///< of the question, while one is asked
    Slide m_asked;                                     ///< what it shows
    const SlideSheet* m_shown = nullptr;
    int m_slide, m_step = 1;
    int m_stepBefore = 1;       ///< the question
    bool m_changed = false;     ///< another selection was asked for
    bool m_isAskedAnew = false; ///< and is not laid out yet
    int m_top = 0;              ///< what the selection takes from the slide while it is open
    std::optional<Qt::GlobalColor> m_cover;
    bool m_pointer = false;
    double m_zoom = 1;
    QString m_typed; ///< digits of a slide's number, until Return
    ChartView* m_chart;
    Overlay* m_overlay;
    SelectionBar* m_bar = nullptr; ///< made when first asked
    QListWidget* m_overview = nullptr;
    QElapsedTimer m_chosen; ///< since a click there did its work: what follows at once belongs to it
    std::pair<const SlideSheet*, int> m_heard{nullptr, 0}; ///< the step that was spoken last
    QLabel* m_help = nullptr;
    QTimer *m_ahead, *m_small;
};

/// The speaker's window: this slide, the next one, the notes, the clock and the time since the start.
class NotesWindow final : public QWidget {
    Q_OBJECT
public:
    explicit NotesWindow(Presenter* presenter);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showPlace();
    void tellTime();

    Presenter* m_presenter;
    QElapsedTimer m_since;
    QLabel *m_now, *m_next, *m_notes, *m_place, *m_clock, *m_elapsed;
};

} // namespace trd
