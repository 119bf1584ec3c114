// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The head of the Lecture page: the deck's title, its file, its undo. What goes wrong with a file stands here, in a
// sentence and with a way on; no dialog says it.

#include "lecture/decksession.h"
#include "widgets/theme.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace trd {

class FlowLayout;

class DeckBar final : public QWidget {
    Q_OBJECT
public:
    struct Action {
        QString text;
        std::function<void()> does;
    };
    /// SESSION must outlive it.
    DeckBar(DeckSession* session, QWidget* parent);

    /// A further command in the row of them, named TIP to who does not see it.
    QToolButton* addTool(const QString& name, const QString& text, const QString& tip);
    /// A sentence, until it is dismissed or the next one takes its place.
    void notify(const QString& sentence, const std::vector<Action>& actions = {});
    void setTheme(const Theme& theme, double scale);

    /// A deck that comes with the program.
    struct Shipped {
        QString file, title, about;
        int slides = 0;
    };
    [[nodiscard]] static std::vector<Shipped> shippedDecks();

public slots:
    void startNew();
    void open();
    void openFile(const QString& file);
    void openCopy(const QString& file);
    void save();
    void saveAs();
    /// Without a dialog; false where it is not saved.
    bool saveTo(const QString& file);
    void undo();
    void redo();

signals:
    /// Another deck has taken the place of the one that was at hand.
    void opened();

private:
    void build();
    void buildNotice();
    void report(const QString& sentence, const Faults& faults);
    void fillDecks(QMenu* menu);
    void takeUp(const DeckSession::Aside& aside);
    void tellOpened(const QString& before, bool wasModified);
    void showState();

    DeckSession* m_session;
    DeckModel* m_model;
    QLineEdit* m_title;
    QLineEdit* m_about;
    FlowLayout* m_tools;
    QLabel* m_state;
    QToolButton *m_undo, *m_redo;
    QWidget* m_notice;
    QLabel* m_noticeText;
    QList<QToolButton*> m_noticeActions;
};

} // namespace trd
