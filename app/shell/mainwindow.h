// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The shell: rail, selection bar, pages, detail pane, palette, history. It routes intents; it knows no figure.

#include "pages/page.h"
#include "store/library.h"
#include "widgets/termlinks.h"

#include <QMainWindow>

#include <functional>
#include <memory>

class QSplitter;
class QStackedWidget;

namespace trd {

class DeckSession;
class DetailPane;
class FigurePanel;
class LectureDesk;
class LecturePage;
class Notice;
class Rail;
class SelectionBar;
class TakeHome;

/// Where the reader stands: a step of history.
struct Place {
    QString page;
    Selection selection;
    QJsonObject viewState;
    QString detail; ///< target in the detail pane; empty where it is folded
    friend bool operator==(const Place&, const Place&) = default;
};

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    /// EVIDENCE must outlive the window. LIBRARY_FILE serves the full-text search. Drafts of decks are kept in
    /// DRAFT_FOLDER; empty: where the user's data lie.
    MainWindow(const Evidence& evidence, const QString& libraryFile, const QString& draftFolder = {});
    ~MainWindow() override;

    void setAppearance(ThemeKind kind, double textScale);
    void showPage(const QString& id);
    void setSelection(const Selection& selection);
    /// Opens a target: "page:ID", "study:ID", "treatment:ID", "term:ID", "command:ID", or one of the page's own.
    void open(const QString& target);
    /// Opens a deck on the Lecture page, which says what is wrong with it where it cannot be.
    void openDeck(const QString& file);

    [[nodiscard]] const Place& place() const { return m_place; }
    [[nodiscard]] Page* page(const QString& id);
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] QStringList pageIds() const;
    [[nodiscard]] SelectionBar* selectionBar() const { return m_bar; }
    [[nodiscard]] DetailPane* detailPane() const { return m_detail; }
    /// The deck at hand; its draft is read when first asked for.
    [[nodiscard]] DeckSession* decks();

public slots:
    void goBack();
    void goForward();
    void openPalette();
    void findStudies();
    void toggleDetail();
    void toggleTable();
    void printChart();
    void printReport();
    void saveReport();
    void exportAll();
    /// Appends what the page shows to the deck at hand, and says so.
    void keepAsSlide();
    void undo();
    void redo();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    struct PageEntry {
        QString id, title, icon;
        std::function<Page*(QWidget*)> make;
        Page* page = nullptr; ///< made when first shown
    };

    void addActions();
    void fillMenu();
    void record(const std::function<void()>& step);
    void apply(const Place& place);
    /// Takes over what the page has not yet made a step of (a search being typed), so that the next step does not undo
    /// it.
    void noteViewState();
    /// "strategy:WORD", "design:WORD" or "set:NAME", from the palette: the selection with that filter alone of its
    /// kind.
    void filter(const QString& what);
    /// The first time that a page is shown: as it stood when the window was last closed.
    void restoreView(const QString& id, Page* fresh);
    void showDetail(const QString& target);
    void foldDetail();
    /// The figure that a command means: the one with the focus, else the page's first; null where it shows none.
    [[nodiscard]] FigurePanel* shownPanel() const;
    /// What goes home, made when first needed; what it says stands beneath the figure.
    [[nodiscard]] TakeHome& takeHome();
    [[nodiscard]] std::optional<FigureRequest> shownRequest() const;
    [[nodiscard]] Detail detailFor(const QString& target);
    /// Full text to study ids; the database is opened at the first search.
    [[nodiscard]] Result<QStringList> findInText(const QString& text);
    void restore();
    /// Where lectures run and decks are written.
    [[nodiscard]] LectureDesk& desk();
    [[nodiscard]] LecturePage* lecture();
    /// Why the page at hand cannot be kept as a slide, in a sentence; empty where it can be.
    [[nodiscard]] QString whyNoSlide() const;
    /// Goes to the page that gives REQUEST, with its selection and its choices.
    void showView(const FigureRequest& request);

    const Evidence& m_evidence;
    QString m_libraryFile, m_draftFolder;
    std::unique_ptr<StudySearch> m_search;
    std::unique_ptr<TermLinks> m_terms;
    std::unique_ptr<DeckSession> m_decks;
    std::vector<PageEntry> m_pages;
    Theme m_theme = themeFor(ThemeKind::Light);
    double m_scale = 1;

    Rail* m_rail;
    SelectionBar* m_bar;
    QStackedWidget* m_stack;
    QSplitter* m_split;
    DetailPane* m_detail = nullptr; ///< made when first needed
    TakeHome* m_takeHome = nullptr; ///< likewise
    LectureDesk* m_desk = nullptr;  ///< likewise
    Notice* m_notice;

    Place m_place;
    std::vector<Place> m_back, m_forward;
    QSet<QString> m_restored; ///< the pages whose view of last time was taken up
    bool m_applying = false;
};

} // namespace trd
