// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathway/options.h"

#include <QCoreApplication>

#include <algorithm>

namespace trd {

namespace {

std::vector<Truth> judge(const PathwayKnowledge& knowledge, const AnswerVector& answers) {
    std::vector<Truth> truths;
    truths.reserve(knowledge.rules.size());
    for (const Rule& rule : knowledge.rules) truths.push_back(rule.when.truth(answers));
    return truths;
}

// Each rule is judged once for a profile, however many treatments it speaks of.
struct Judgement {
    std::vector<Truth> truths;
    std::vector<ItemSet> open;
};

Judgement judgeWhole(const PathwayKnowledge& knowledge, const AnswerVector& answers) {
    Judgement judgement{judge(knowledge, answers), std::vector<ItemSet>(knowledge.rules.size())};
    for (std::size_t at = 0; at < knowledge.rules.size(); ++at)
        if (judgement.truths[at] == Truth::Undecided) judgement.open[at] = knowledge.rules[at].when.openItems(answers);
    return judgement;
}

Status statusOf(const PathwayKnowledge& knowledge, const Candidate& candidate, const std::vector<Truth>& truths) {
    Status status = Status::Fits;
    for (const std::size_t at : candidate.rules) {
        const Effect effect = knowledge.rules[at].effect;
        if (truths[at] == Truth::True) {
            if (effect == Effect::Contraindicated) return Status::RuledOut;
            if (effect == Effect::NotApplicable) status = std::min(status, Status::NotApplicable);
            if (effect == Effect::Requires) status = std::min(status, Status::Prerequisite);
            if (effect == Effect::Caution) status = std::min(status, Status::Care);
        } else if (truths[at] == Truth::Undecided && isDecisive(effect)) {
            status = std::min(status, Status::Depends);
        }
    }
    return status;
}

Option optionOf(const PathwayKnowledge& knowledge, const Candidate& candidate, const Judgement& judgement) {
    Option option{candidate.treatment,
                  candidate.name,
                  candidate.strategy,
                  candidate.comparator,
                  candidate.ownRules,
                  candidate.assessed,
                  statusOf(knowledge, candidate, judgement.truths),
                  {},
                  {},
                  {},
                  {}};
    ItemSet open;
    ItemSet openCautions;
    for (const std::size_t at : candidate.rules) {
        if (judgement.truths[at] == Truth::True) option.holding.push_back(at);
        if (judgement.truths[at] != Truth::Undecided) continue;
        option.undecided.push_back(at);
        const Effect effect = knowledge.rules[at].effect;
        if (isDecisive(effect)) open |= judgement.open[at];
        if (effect == Effect::Caution) openCautions |= judgement.open[at];
    }
    option.open = idsOf(knowledge.form, open);
    option.openCautions = idsOf(knowledge.form, openCautions & ~open);
    return option;
}

} // namespace

std::vector<Option> options(const PathwayKnowledge& knowledge, const Profile& profile) {
    const Judgement judgement = judgeWhole(knowledge, layOut(knowledge.form, profile));
    std::vector<Option> listed;
    listed.reserve(knowledge.candidates.size());
    for (const Candidate& candidate : knowledge.candidates)
        if (candidate.listed) listed.push_back(optionOf(knowledge, candidate, judgement));
    std::ranges::stable_sort(listed, {}, &Option::status);
    return listed;
}

std::optional<Option> option(const PathwayKnowledge& knowledge, const QString& treatment, const Profile& profile) {
    const Candidate* candidate = knowledge.candidate(treatment);
    if (!candidate) return {};
    return optionOf(knowledge, *candidate, judgeWhole(knowledge, layOut(knowledge.form, profile)));
}

std::vector<Status> statuses(const PathwayKnowledge& knowledge, const AnswerVector& answers) {
    const std::vector<Truth> truths = judge(knowledge, answers);
    std::vector<Status> found;
    found.reserve(knowledge.candidates.size());
    for (const Candidate& candidate : knowledge.candidates) found.push_back(statusOf(knowledge, candidate, truths));
    return found;
}

QString statusText(Standing standing, bool isTrialExclusion) {
    switch (standing.status) {
    case Status::RuledOut:
        return isTrialExclusion ? QCoreApplication::translate("Pathway", "Excluded from the trials")
                                : QCoreApplication::translate("Pathway", "Ruled out");
    case Status::NotApplicable:
        return QCoreApplication::translate("Pathway", "Not applicable");
    case Status::Prerequisite:
        return QCoreApplication::translate("Pathway", "Something to arrange first");
    case Status::Depends:
        return QCoreApplication::translate("Pathway", "Depends on open questions");
    case Status::Care:
        return QCoreApplication::translate("Pathway", "With care");
    case Status::Fits:
        return standing.assessed ? QCoreApplication::translate("Pathway", "Nothing found against it")
                                 : QCoreApplication::translate("Pathway", "Not assessed");
    }
    return {};
}

QString effectText(Effect effect, bool isTrialExclusion) {
    switch (effect) {
    case Effect::Contraindicated:
        return isTrialExclusion ? QCoreApplication::translate("Pathway", "Excluded from the trials")
                                : QCoreApplication::translate("Pathway", "Contraindicated");
    case Effect::NotApplicable:
        return QCoreApplication::translate("Pathway", "Not applicable");
    case Effect::Requires:
        return QCoreApplication::translate("Pathway", "To arrange first");
    case Effect::Caution:
        return QCoreApplication::translate("Pathway", "Caution");
    case Effect::Favours:
        return QCoreApplication::translate("Pathway", "Speaks for it");
    case Effect::Information:
        return QCoreApplication::translate("Pathway", "Worth knowing");
    }
    return {};
}

} // namespace trd
