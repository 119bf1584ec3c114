// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pathway/profilesession.h"

#include <algorithm>

namespace trd {

namespace {

// Beyond this many steps nobody goes back.
constexpr std::size_t mostSteps = 200;

} // namespace

ProfileSession::ProfileSession(const PathwayKnowledge& knowledge, QObject* parent)
    : QObject(parent), m_knowledge(knowledge) {
    evaluate();
}

QString ProfileSession::name() const {
    if (m_state.title.isEmpty()) return tr("Own profile");
    return m_state.isChanged ? tr("%1 (changed)").arg(m_state.title) : m_state.title;
}

QStringList ProfileSession::dangers() const {
    QStringList items;
    for (const QLatin1StringView item : {suicidalIntentItem, notEatingItem})
        if (m_state.profile.has(item, QStringLiteral("yes"))) items << item;
    return items;
}

void ProfileSession::startExample(const ProfileFile& example) {
    take({true, false, ++m_starts, example.title, example.teaches, example.profile, {}});
}

void ProfileSession::startOwn() {
    if (m_state == State{true, false, m_state.start, {}, {}, {}, {}}) return;
    take({true, false, ++m_starts, {}, {}, {}, {}});
}

void ProfileSession::leave() { take({}); }

bool ProfileSession::answer(const QString& item, const QString& value) {
    State next = m_state;
    if (!next.profile.setText(m_knowledge.form, item, value)) return false;
    next.started = true;
    if (!next.title.isEmpty() && next.profile != m_state.profile) {
        // With another answer it no longer teaches what it was made for.
        next.isChanged = true;
        next.teaches.clear();
    }
    take(std::move(next));
    return true;
}

bool ProfileSession::answerStaging(const QString& instrument, const QString& item, const QString& value) {
    const Instrument* found = m_knowledge.instrument(instrument);
    StagingAnswers trial;
    if (!found || !trial.set(*found, item, value)) return false;
    State next = m_state;
    if (value == unknownAnswer)
        next.staging[instrument].remove(item);
    else
        next.staging[instrument].insert(item, value);
    take(std::move(next));
    return true;
}

void ProfileSession::clearAnswers() {
    State next = m_state;
    next.profile.clear();
    next.staging.clear();
    // What is left is no longer the worked example.
    next.title.clear();
    next.teaches.clear();
    next.isChanged = false;
    take(std::move(next));
}

void ProfileSession::take(State next) {
    if (next == m_state) return;
    m_past.push_back(std::move(m_state));
    if (m_past.size() > mostSteps) m_past.erase(m_past.begin());
    m_future.clear();
    m_state = std::move(next);
    evaluate();
    emit changed();
}

void ProfileSession::restore(std::vector<State>& from, std::vector<State>& to) {
    if (from.empty()) return;
    to.push_back(std::move(m_state));
    m_state = std::move(from.back());
    from.pop_back();
    evaluate();
    emit changed();
}

void ProfileSession::undo() { restore(m_past, m_future); }

void ProfileSession::redo() { restore(m_future, m_past); }

void ProfileSession::evaluate() {
    m_options = trd::options(m_knowledge, m_state.profile);
    m_walk = trd::walk(m_knowledge.graph, layOut(m_knowledge.form, m_state.profile));
    m_questions.reset();
}

const std::vector<Question>& ProfileSession::questions() const {
    if (m_questions) return *m_questions;
    m_questions = openQuestions(m_knowledge, m_state.profile);
    for (const QLatin1StringView item : {notEatingItem, suicidalIntentItem}) {
        if (m_state.profile.answer(item) || !m_knowledge.form.item(item)) continue;
        const auto found = std::ranges::find(*m_questions, item, &Question::item);
        Question first{item, 0, 0};
        if (found != m_questions->end()) {
            first = *found;
            m_questions->erase(found);
        }
        m_questions->insert(m_questions->begin(), first);
    }
    return *m_questions;
}

StagingAnswers ProfileSession::stagingAnswers(const Instrument& instrument) const {
    StagingAnswers answers;
    answers.take(instrument, m_state.profile);
    const QMap<QString, QString> own = m_state.staging.value(instrument.id);
    for (auto answer = own.cbegin(); answer != own.cend(); ++answer)
        // Set only where it was accepted before, so that it is accepted here.
        static_cast<void>(answers.set(instrument, answer.key(), answer.value()));
    return answers;
}

bool ProfileSession::pin() {
    if (m_pins.size() >= mostPins) return false;
    QString name = this->name();
    const auto taken = [this](const QString& wanted) {
        return std::ranges::find(m_pins, wanted, &Pin::name) != m_pins.end();
    };
    // One's own has no name to tell it by, so the first is numbered as well.
    if (m_state.title.isEmpty())
        for (int number = 1; number == 1 || taken(name); ++number) name = tr("Own profile %1").arg(number);
    else
        for (int number = 2; taken(name); ++number) name = tr("%1 (%2)").arg(this->name()).arg(number);
    m_pins.push_back({name, m_state.profile});
    emit pinsChanged();
    return true;
}

void ProfileSession::unpin(std::size_t at) {
    if (at >= m_pins.size()) return;
    m_pins.erase(m_pins.begin() + static_cast<std::ptrdiff_t>(at));
    emit pinsChanged();
}

} // namespace trd
