// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The answers of the pathway page, their undo, and the pinned profiles. All of it lives in memory and ends with the
// window: nothing here is ever written to a file or to the settings.

#include "pathway/questions.h"

#include <QObject>

namespace trd {

class ProfileSession final : public QObject {
    Q_OBJECT
public:
    /// What a step of undo restores.
    struct State {
        bool started = false;   ///< false: the worked examples stand there
        bool isChanged = false; ///< a worked example with other answers than its own
        int start = 0;          ///< counts the starts: which of them this state belongs to
        QString title, teaches; ///< of the worked example; empty for an own profile
        Profile profile;
        QMap<QString, QMap<QString, QString>> staging; ///< by instrument: answers to items that no question gives
        friend bool operator==(const State&, const State&) = default;
    };
    struct Pin {
        QString name;
        Profile profile;
    };
    static constexpr std::size_t mostPins = 4;

    /// The knowledge must outlive it.
    explicit ProfileSession(const PathwayKnowledge& knowledge, QObject* parent = nullptr);

    [[nodiscard]] const PathwayKnowledge& knowledge() const { return m_knowledge; }
    [[nodiscard]] const State& state() const { return m_state; }
    [[nodiscard]] const Profile& profile() const { return m_state.profile; }
    [[nodiscard]] int answeredCount() const { return static_cast<int>(m_state.profile.answers().size()); }
    /// The example's title, which says where its answers were changed, or "Own profile".
    [[nodiscard]] QString name() const;

    void startExample(const ProfileFile& example);
    void startOwn();
    /// Back to the worked examples.
    void leave();
    /// The value of an option, a number, or "unknown". False where the question does not take it.
    bool answer(const QString& item, const QString& value);
    bool answerStaging(const QString& instrument, const QString& item, const QString& value);
    void clearAnswers();

    [[nodiscard]] bool canUndo() const { return !m_past.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_future.empty(); }
    void undo();
    void redo();

    [[nodiscard]] const std::vector<Option>& options() const { return m_options; }
    [[nodiscard]] const Walk& walk() const { return m_walk; }
    /// The open questions, the most informative first; those that ask for danger stand before all others. Worked out
    /// when first asked for after a change.
    [[nodiscard]] const std::vector<Question>& questions() const;
    /// Whether the crisis panel is to stand before any list.
    [[nodiscard]] bool inCrisis() const { return isCrisis(m_state.profile); }
    /// The items whose answers say so.
    [[nodiscard]] QStringList dangers() const;
    /// An instrument's answers: the profile's, and those given to it alone.
    [[nodiscard]] StagingAnswers stagingAnswers(const Instrument& instrument) const;

    [[nodiscard]] const std::vector<Pin>& pins() const { return m_pins; }
    /// False where four stand already.
    bool pin();
    void unpin(std::size_t at);

signals:
    void changed();
    void pinsChanged();

private:
    void take(State next);
    void restore(std::vector<State>& from, std::vector<State>& to);
    void evaluate();

    const PathwayKnowledge& m_knowledge;
    State m_state;
    std::vector<State> m_past, m_future;
    std::vector<Pin> m_pins;
    std::vector<Option> m_options;
    Walk m_walk;
    int m_starts = 0;
    mutable std::optional<std::vector<Question>> m_questions;
};

} // namespace trd
