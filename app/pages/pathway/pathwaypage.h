// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Pathway: where a patient stands, which ways are open, and why. Worked examples stand first; an own profile is one
// click further. No answer is ever written: neither view state nor history, settings or a file know any of them.

#include "pages/page.h"
#include "pages/pathway/pathwaydetail.h"
#include "pages/pathway/profilesession.h"

#include <memory>

class QButtonGroup;
class QComboBox;
class QLabel;
class QSplitter;
class QStackedLayout;
class QStackedWidget;
class QToolButton;

namespace trd {

class CompareProfiles;
class CrisisPanel;
class OptionsView;
class PathwayView;
class ProfilePanel;
class StagingView;
class StartView;

class PathwayPage final : public Page {
    Q_OBJECT
public:
    PathwayPage(const Evidence& evidence, QWidget* parent);
    ~PathwayPage() override;

    void setSelection(const Selection& selection) override;
    void setTheme(const Theme& theme, double scale) override;
    /// The drawing of a worked example; of other answers it is the pathway without any.
    [[nodiscard]] std::optional<FigureRequest> request() const override;
    void setRequest(const FigureRequest& request) override;
    [[nodiscard]] QJsonObject viewState() const override;
    void setViewState(const QJsonObject& state) override;
    [[nodiscard]] Detail detail(const QString& target) const override;
    [[nodiscard]] bool follow(const QString& target) override;

    [[nodiscard]] ProfileSession* session() const { return m_session; }
    [[nodiscard]] OptionsView* options() const { return m_options; }
    [[nodiscard]] PathwayView* pathway() const { return m_pathway; }
    [[nodiscard]] ProfilePanel* profile() const { return m_profile; }
    /// Writes the view with reasons and sources to a known place, as its ending says: pdf (answers, options, reasons),
    /// csv (the options), svg and png (the drawing).
    [[nodiscard]] Result<Done> exportTo(const QString& file) const;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum View { Graph, Options, Staging, Compare };
    void build();
    [[nodiscard]] QWidget* buildWork();
    void addControls(QWidget* work);
    /// An answer says that life is at risk, and the crisis panel was not read for it.
    [[nodiscard]] bool isBlocked() const;
    void showState();
    void showView();
    void setFolded(bool folded);
    /// Where profile and view do not both find room, one of them is shown.
    void arrange();
    [[nodiscard]] QString subtitle(bool isShort) const;
    void exportAs(const QString& format);
    [[nodiscard]] PathwayContext context() const;

    std::unique_ptr<PathwayKnowledge> m_knowledge; ///< null where the library's is at fault
    std::vector<ProfileFile> m_examples;
    Selection m_selection;
    QStringList m_acknowledged;  ///< the dangers of which the crisis panel was read
    int m_acknowledgedStart = 0; ///< and the start, of an example or a profile, for which it was
    bool m_wasBlocked = false;
    QStringList m_dangers; ///< as last shown
    bool m_folded = false;
    bool m_asking = false;  ///< where there is no room for both: the questions, not the view
    bool m_isSized = false; ///< the profile has its width, for this text size
    double m_scale = 1;

    ProfileSession* m_session = nullptr;
    QStackedLayout* m_whole;
    QLabel* m_fault = nullptr;
    StartView* m_start = nullptr;
    QScrollArea* m_work = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_subtitle = nullptr;
    QLabel* m_danger = nullptr;
    QLabel* m_purpose = nullptr;
    QButtonGroup* m_view = nullptr;
    QWidget* m_segments = nullptr;
    QComboBox* m_views = nullptr; ///< instead of the segments where they do not fit
    QToolButton* m_unfold = nullptr;
    QToolButton* m_pin = nullptr;
    QToolButton* m_export = nullptr;
    QSplitter* m_split = nullptr;
    ProfilePanel* m_profile = nullptr;
    QStackedWidget* m_stack = nullptr;
    CrisisPanel* m_crisis = nullptr;
    PathwayView* m_pathway = nullptr;
    OptionsView* m_options = nullptr;
    StagingView* m_staging = nullptr;
    CompareProfiles* m_compare = nullptr;
    QWidget* m_controls = nullptr;
};

} // namespace trd
