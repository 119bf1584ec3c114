// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathway/questions.h"

#include <algorithm>
#include <cmath>

namespace trd {

namespace {

// How many decisive rules are undecided, over all listed treatments.
int undecidedCount(const PathwayKnowledge& knowledge, const AnswerVector& answers) {
    std::vector<bool> isUndecided;
    for (const Rule& rule : knowledge.rules)
        isUndecided.push_back(isDecisive(rule.effect) && rule.when.truth(answers) == Truth::Undecided);
    int count = 0;
    for (const Candidate& candidate : knowledge.candidates) {
        if (!candidate.listed) continue;
        count +=
            static_cast<int>(std::ranges::count_if(candidate.rules, [&](std::size_t at) { return isUndecided[at]; }));
    }
    return count;
}

int changedCount(const PathwayKnowledge& knowledge, const std::vector<Status>& before,
                 const std::vector<Status>& after) {
    int count = 0;
    for (std::size_t at = 0; at < before.size(); ++at)
        if (knowledge.candidates[at].listed && before[at] != after[at]) ++count;
    return count;
}

template <class Value> std::vector<Value> onlyIn(const std::vector<Value>& these, const std::vector<Value>& those) {
    std::vector<Value> only;
    std::ranges::set_difference(these, those, std::back_inserter(only));
    return only;
}

QStringList onlyIn(const QStringList& these, const QStringList& those) {
    QStringList only;
    for (const QString& text : these)
        if (!those.contains(text)) only.append(text);
    return only;
}

std::vector<AnswerChange> changedAnswers(const ProfileForm& form, const Profile& before, const Profile& after) {
    std::vector<AnswerChange> changes;
    for (const ProfileItem& item : form.items()) {
        AnswerChange change{item.id, before.answer(item.id), after.answer(item.id)};
        if (change.before != change.after) changes.push_back(std::move(change));
    }
    return changes;
}

std::vector<OptionChange> changedOptions(const PathwayKnowledge& knowledge, const Profile& before,
                                         const Profile& after) {
    std::vector<Option> first = options(knowledge, before);
    std::vector<Option> second = options(knowledge, after);
    std::vector<OptionChange> changes;
    for (const Candidate& candidate : knowledge.candidates) {
        if (!candidate.listed) continue;
        const Option& was = *std::ranges::find(first, candidate.treatment, &Option::treatment);
        const Option& is = *std::ranges::find(second, candidate.treatment, &Option::treatment);
        OptionChange change{candidate.treatment,
                            candidate.name,
                            was.status,
                            is.status,
                            onlyIn(is.holding, was.holding),
                            onlyIn(was.holding, is.holding),
                            onlyIn(is.open, was.open),
                            onlyIn(was.open, is.open)};
        if (change.before != change.after || !change.gained.empty() || !change.lost.empty() ||
            !change.opened.isEmpty() || !change.settled.isEmpty())
            changes.push_back(std::move(change));
    }
    return changes;
}

} // namespace

std::vector<Question> openQuestions(const PathwayKnowledge& knowledge, const Profile& profile) {
    AnswerVector answers = layOut(knowledge.form, profile);
    const std::vector<Status> before = statuses(knowledge, answers);
    const int undecidedBefore = undecidedCount(knowledge, answers);
    ItemSet open;
    for (const Rule& rule : knowledge.rules)
        if (isDecisive(rule.effect) || rule.effect == Effect::Caution) open |= rule.when.openItems(answers);
    std::vector<Question> questions;
    for (std::size_t item = 0; item < answers.size(); ++item) {
        if (!open.test(item)) continue;
        Question question{knowledge.form.items()[item].id, 0, 0};
        const double asked = answers[item];
        for (const double answer : knowledge.tellingAnswers[item]) {
            answers[item] = answer;
            question.changes += changedCount(knowledge, before, statuses(knowledge, answers));
            question.settles += undecidedBefore - undecidedCount(knowledge, answers);
        }
        answers[item] = asked;
        const auto count = static_cast<double>(knowledge.tellingAnswers[item].size());
        question.changes /= count;
        question.settles /= count;
        if (question.changes > 0 || question.settles > 0) questions.push_back(std::move(question));
    }
    std::ranges::stable_sort(questions, [](const Question& one, const Question& other) {
        return one.changes != other.changes ? one.changes > other.changes : one.settles > other.settles;
    });
    return questions;
}

ProfileDifference difference(const PathwayKnowledge& knowledge, const Profile& before, const Profile& after) {
    ProfileDifference found;
    found.answers = changedAnswers(knowledge.form, before, after);
    found.options = changedOptions(knowledge, before, after);
    const Walk was = walk(knowledge.graph, layOut(knowledge.form, before));
    const Walk is = walk(knowledge.graph, layOut(knowledge.form, after));
    for (std::size_t at = 0; at < was.nodes.size(); ++at)
        if (was.nodes[at] != is.nodes[at]) found.nodes.push_back(at);
    for (std::size_t at = 0; at < was.edges.size(); ++at)
        if (was.edges[at] != is.edges[at]) found.edges.push_back(at);
    return found;
}

} // namespace trd
