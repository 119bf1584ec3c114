// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The questions about a patient's situation, in their groups, with the one that is most worth asking next on top. The
// editors of a group are made when it is first opened, and are kept.

#include "pages/pathway/profilesession.h"
#include "widgets/theme.h"

#include <QElapsedTimer>
#include <QPoint>
#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace trd {

class FlowLayout;
class QuestionRow;

class ProfilePanel final : public QWidget {
    Q_OBJECT
public:
    ProfilePanel(ProfileSession* session, QWidget* parent);

    void setTheme(const Theme& theme, double scale);
    /// Where there is little height, the standing help gives way: each question has its own at hand.
    void setShort(bool isShort);
    /// Opens the question's group and goes to its answer.
    void ask(const QString& item);
    [[nodiscard]] QuestionRow* row(const QString& item);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void foldWanted();

private:
    struct Group {
        QString name;
        QToolButton* head = nullptr;
        QWidget* body = nullptr;
        std::vector<std::size_t> items; ///< places in the form
        std::vector<QuestionRow*> rows; ///< empty until the group is first opened
    };
    void addHead(QVBoxLayout* layout);
    void addNext(QVBoxLayout* layout);
    void addGroups(QVBoxLayout* layout);
    void fill(Group& group);
    void showAnswers();
    void showNext();
    /// The box on top keeps its height from question to question, so that no answer moves what lies under the pointer.
    void reserveNext();
    void keepHeight();
    void showHelp(const QString& item);
    /// Whether a press may answer what the box asks: no question is answered that cannot have been read.
    [[nodiscard]] bool mayAnswer(const QPoint& at) const;
    /// No answer is cut off: the questions take the width that their widest answer needs.
    void claimWidth();

    ProfileSession* m_session;
    std::vector<Group> m_groups;
    QString m_next;           ///< the item that the box on top asks
    QElapsedTimer m_answered; ///< since the box took an answer and put another question in its place
    QPoint m_answeredAt;      ///< where that was pressed, on the screen
    QPoint m_pressedAt;       ///< where an answer of the box was last pressed
    Theme m_theme = themeFor(ThemeKind::Light);
    double m_scale = 1;
    int m_reserved = 0; ///< the width for which the box has its height

    QLabel* m_title;
    QLabel* m_count;
    QToolButton* m_clear;
    QToolButton* m_fold;
    QWidget* m_box;
    QLabel* m_boxTitle;
    QLabel* m_boxPrompt;
    FlowLayout* m_boxAnswers;
    std::vector<QToolButton*> m_answers; ///< of the box, as many as the longest question has needed so far
    QScrollArea* m_scroll;
    QLabel* m_help;
};

/// The name of a group of questions as people read it.
[[nodiscard]] QString groupTitle(const QString& group);
/// "Partial response", "2 trials": an answer as people read it.
[[nodiscard]] QString answerText(const ProfileItem& item, const std::optional<Answer>& answer);

} // namespace trd
