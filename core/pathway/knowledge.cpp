// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathway/knowledge.h"

#include "pathway/reading.h"

#include <algorithm>
#include <limits>
#include <set>

namespace trd {

namespace {

bool comesBefore(const Candidate& one, const Candidate& other) {
    const int order = QString::compare(one.name, other.name, Qt::CaseInsensitive);
    return order != 0 ? order < 0 : one.treatment < other.treatment;
}

bool speaksOf(const Rule& rule, const Treatment& treatment) {
    return rule.treatment == treatment.id || treatment.inherits.contains(rule.treatment) ||
           (treatment.strategy && rule.treatment == toWord(*treatment.strategy));
}

int rulesAgainst(const Candidate& candidate, const std::vector<Rule>& rules) {
    return static_cast<int>(std::ranges::count_if(candidate.rules, [&rules](std::size_t at) {
        return rules[at].treatment != allTreatments && speaksAgainst(rules[at].effect);
    }));
}

// A medicine that is given by several routes has an entry for each: "ketamine-iv", "ketamine-oral".
bool isSameMedicine(const Treatment& one, const Treatment& other) {
    const auto medicine = [](const QString& id) { return id.section(QLatin1Char('-'), 0, -2); };
    const bool isNamed = !medicine(one.id).isEmpty() && medicine(one.id) == medicine(other.id);
    return isNamed && one.strategy && one.strategy == other.strategy;
}

// Rules are written for a route; where another route of the medicine has more of them, silence says even less.
void nameRoutesOfRules(std::vector<Candidate>& candidates, const Evidence& evidence, const std::vector<Rule>& rules) {
    for (Candidate& candidate : candidates) {
        int most = rulesAgainst(candidate, rules);
        for (const Candidate& other : candidates) {
            const int found = rulesAgainst(other, rules);
            if (found <= most ||
                !isSameMedicine(*evidence.treatment(candidate.treatment), *evidence.treatment(other.treatment)))
                continue;
            most = found;
            candidate.routeOfRules = other.treatment;
            candidate.rulesElsewhere = static_cast<int>(std::ranges::count_if(other.rules, [&](std::size_t at) {
                return speaksAgainst(rules[at].effect) &&
                       std::ranges::find(candidate.rules, at) == candidate.rules.end();
            }));
        }
    }
}

std::vector<Candidate> candidatesOf(const Evidence& evidence, const std::vector<Rule>& rules) {
    std::vector<Candidate> candidates;
    for (const Treatment& treatment : evidence.treatments) {
        Candidate candidate;
        candidate.treatment = treatment.id;
        candidate.name = treatment.name;
        candidate.strategy = treatment.strategy;
        candidate.comparator = !treatment.inCatalogue;
        candidate.listed = treatment.inCatalogue;
        for (std::size_t at = 0; at < rules.size(); ++at) {
            const bool isOwn = speaksOf(rules[at], treatment);
            if (isOwn || rules[at].treatment == allTreatments) candidate.rules.push_back(at);
            candidate.ownRules = candidate.ownRules || isOwn;
            candidate.assessed = candidate.assessed || (isOwn && speaksAgainst(rules[at].effect));
            candidate.listed = candidate.listed || rules[at].treatment == treatment.id;
        }
        candidates.push_back(std::move(candidate));
    }
    nameRoutesOfRules(candidates, evidence, rules);
    std::ranges::sort(candidates, comesBefore);
    return candidates;
}

// Where a number's meaning changes: the least number on the far side of each threshold.
void addThresholds(const Condition& condition, std::vector<std::set<double>>& thresholds) {
    for (const Condition* leaf : condition.leaves()) {
        for (const Answer& answer : leaf->values) {
            const double* number = std::get_if<double>(&answer);
            if (!number) continue;
            const bool startsThere = leaf->op != Operator::AtMost;
            const bool endsThere = leaf->op != Operator::AtLeast && leaf->op != Operator::LessThan;
            if (startsThere) thresholds[leaf->item].insert(*number);
            if (endsThere) thresholds[leaf->item].insert(*number + 1);
        }
    }
}

std::vector<std::vector<double>> tellingAnswersOf(const PathwayKnowledge& knowledge) {
    const std::vector<ProfileItem>& items = knowledge.form.items();
    std::vector<std::set<double>> thresholds(items.size());
    for (const Rule& rule : knowledge.rules) addThresholds(rule.when, thresholds);
    for (const PathwayEdge& edge : knowledge.graph.edges)
        if (edge.when) addThresholds(*edge.when, thresholds);
    std::vector<std::vector<double>> answers(items.size());
    for (std::size_t at = 0; at < items.size(); ++at) {
        if (items[at].type == ItemType::Number) {
            thresholds[at].insert(items[at].min);
            for (const double threshold : thresholds[at])
                if (threshold >= items[at].min && threshold <= items[at].max) answers[at].push_back(threshold);
        } else {
            for (std::size_t option = 0; option < items[at].options.size(); ++option)
                answers[at].push_back(static_cast<double>(option));
        }
    }
    return answers;
}

template <class Row> const Row* findById(const std::vector<Row>& rows, const QString& id, QString Row::*key) {
    const auto found = std::ranges::find(rows, id, key);
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

const Rule* PathwayKnowledge::rule(const QString& id) const { return findById(rules, id, &Rule::id); }

const Candidate* PathwayKnowledge::candidate(const QString& treatment) const {
    return findById(candidates, treatment, &Candidate::treatment);
}

const Instrument* PathwayKnowledge::instrument(const QString& id) const {
    return findById(instruments, id, &Instrument::id);
}

std::vector<const Candidate*> PathwayKnowledge::outsideGraph() const {
    std::vector<const Candidate*> outside;
    for (const Candidate& candidate : candidates) {
        const auto names = [&candidate](const PathwayNode& node) {
            return node.treatments.contains(candidate.treatment);
        };
        if (!candidate.comparator && std::ranges::none_of(graph.nodes, names)) outside.push_back(&candidate);
    }
    return outside;
}

Result<PathwayKnowledge, Faults> readPathwayKnowledge(const Evidence& evidence) {
    const QString profileName = QStringLiteral("profile");
    const QString rulesName = QStringLiteral("rules");
    const QString graphName = QStringLiteral("pathway");
    const QString stagingName = QStringLiteral("staging");
    const auto root = [&evidence](const QString& name) {
        return evidence.knowledge.value(name, QJsonValue::Undefined);
    };

    evidence::FaultLog profileLog(pathway::fileName(profileName));
    evidence::FaultLog rulesLog(pathway::fileName(rulesName));
    evidence::FaultLog graphLog(pathway::fileName(graphName));
    evidence::FaultLog stagingLog(pathway::fileName(stagingName));
    PathwayKnowledge knowledge;
    knowledge.form = pathway::readForm(root(profileName), profileLog);
    knowledge.rules = pathway::readRules(root(rulesName), knowledge.form, evidence, rulesLog);
    knowledge.graph = pathway::readGraph(root(graphName), knowledge.form, evidence, graphLog);
    knowledge.instruments = pathway::readStaging(root(stagingName), knowledge.form, stagingLog);

    Faults faults;
    for (const evidence::FaultLog* log : {&profileLog, &rulesLog, &graphLog, &stagingLog})
        faults.insert(faults.end(), log->faults().begin(), log->faults().end());
    if (!faults.empty()) return faults;

    std::ranges::sort(knowledge.rules, {}, &Rule::id);
    const AnswerVector nothing = layOut(knowledge.form, Profile());
    const std::optional<std::size_t> jurisdiction = knowledge.form.indexOf(jurisdictionItem);
    for (Rule& rule : knowledge.rules) {
        rule.background = rule.when.truth(nothing) == Truth::True;
        rule.checkLocally = jurisdiction && rule.when.items().test(*jurisdiction);
    }
    knowledge.candidates = candidatesOf(evidence, knowledge.rules);
    knowledge.tellingAnswers = tellingAnswersOf(knowledge);
    return knowledge;
}

} // namespace trd
