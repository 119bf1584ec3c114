// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/rates.h"

#include "query/armrows.h"
#include "stats/effects.h"
#include "stats/pool.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace trd {

namespace {

constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// What one arm has to offer: the row that would be pooled, and the one drawn hollow if there is none.
struct ArmChoice {
    const OutcomeRow* pooled = nullptr;
    const OutcomeRow* hollow = nullptr;
};

/// The arms of one study that may stand in a group, and what became of their rows.
struct StudyChoice {
    std::vector<std::pair<const Arm*, const OutcomeRow*>> pooled; ///< in file order of the arms
    std::vector<std::tuple<const Arm*, const OutcomeRow*, LeftOutWhy>> unpooled;
};

/// Later rows stand before earlier ones, then rule 5.
bool standsBeforeInTime(const OutcomeRow& row, const OutcomeRow& other) {
    const double at = row.at->hours(), otherAt = other.at->hours();
    return at != otherAt ? at > otherAt : standsBefore(row, other);
}

/// Decides, study by study, which row stands for each arm (rules 1 to 6).
class RowChoice {
public:
    RowChoice(const Evidence& evidence, const Selection& selection, RateOutcome outcome, const Window& window,
              std::vector<LeftOut>& leftOut)
        : m_evidence(evidence), m_selection(selection), m_window(window), m_leftOut(leftOut),
          m_kind(outcome == RateOutcome::Response ? OutcomeKind::Response : OutcomeKind::Remission) {}

    /// The choice is valid until the next call.
    const StudyChoice& of(const Study& study) {
        m_choice.pooled.clear();
        m_choice.unpooled.clear();
        m_arms.assign(study.arms.size(), {});
        m_asked.assign(study.arms.size(), Asked::Unknown);
        bool any = false;
        for (const OutcomeRow& row : study.outcomes)
            if (row.kind == m_kind) any |= sort(study, row);
        if (any) settleTrees(study);
        return m_choice;
    }

    bool amongResponders(const Study& study, const OutcomeRow& row) { return m_amongResponders(study, row); }

private:
    enum class Asked { Unknown, Yes, No };

    bool asked(const Study& study, std::size_t arm) {
        if (m_asked[arm] == Asked::Unknown) {
            const bool roleFits = study.arms[arm].role != ArmRole::Control || m_selection.controls;
            m_asked[arm] = roleFits && matches(m_selection, study.arms[arm], m_evidence) ? Asked::Yes : Asked::No;
        }
        return m_asked[arm] == Asked::Yes;
    }

    /// Puts one row where it belongs; true where an arm now has a row of the window.
    bool sort(const Study& study, const OutcomeRow& row) {
        if (!matchesScale(m_selection, row.scale)) return false;
        const bool read = isRead(study, row.source);
        if (m_selection.readInSource && !read) return false;
        const bool placed = row.at && !study.design.maintenanceClock;
        if (placed && !m_window.contains(*row.at)) return false;

        const auto found = std::ranges::find(study.arms, row.arm, &Arm::id);
        if (found == study.arms.end()) {
            m_leftOut.push_back({&study, nullptr, &row, LeftOutWhy::WholeStudy, {}});
            return false;
        }
        const auto at = static_cast<std::size_t>(found - study.arms.begin());
        if (!asked(study, at)) return false;

        const auto list = [&](LeftOutWhy why) {
            m_choice.unpooled.emplace_back(&*found, &row, why);
            return false;
        };
        if (study.design.maintenanceClock) return list(LeftOutWhy::MaintenanceClock);
        if (!row.at) return list(LeftOutWhy::NoTime);
        if (!read) return list(LeftOutWhy::NotRead);

        if (m_amongResponders(study, row)) return list(LeftOutWhy::AmongResponders);
        ArmChoice& arm = m_arms[at];
        const OutcomeRow*& kept = countOf(row) ? arm.pooled : arm.hollow;
        keep(study, *found, kept, row, !kept || standsBeforeInTime(row, *kept));
        return true;
    }

    void keep(const Study& study, const Arm& arm, const OutcomeRow*& kept, const OutcomeRow& row, bool better) {
        const OutcomeRow* other = better ? kept : &row;
        if (other) m_leftOut.push_back({&study, &arm, other, LeftOutWhy::AnotherRow, {}});
        if (better) kept = &row;
    }

    /// The uppermost arm of the same treatment, in the same kind of group, that an arm's people belong to.
    static std::size_t rootOf(const Study& study, std::size_t arm) {
        std::size_t root = arm;
        for (std::size_t steps = 0; steps < study.arms.size(); ++steps) {
            const Arm& part = study.arms[root];
            if (part.partOf.isEmpty()) break;
            const auto whole = std::ranges::find(study.arms, part.partOf, &Arm::id);
            if (whole == study.arms.end() || whole->treatment != part.treatment ||
                (whole->role == ArmRole::Control) != (part.role == ArmRole::Control))
                break;
            root = static_cast<std::size_t>(whole - study.arms.begin());
        }
        return root;
    }

    void settleTrees(const Study& study) {
        m_roots.resize(study.arms.size());
        m_standsFor.assign(study.arms.size(), nowhere);
        for (std::size_t at = 0; at < study.arms.size(); ++at) {
            m_roots[at] = rootOf(study, at);
            if (!m_arms[at].pooled && !m_arms[at].hollow) continue;
            std::size_t& standing = m_standsFor[m_roots[at]];
            if (standing == nowhere || standsBeforeInTree(at, standing, m_roots[at])) standing = at;
        }
        for (std::size_t at = 0; at < study.arms.size(); ++at) {
            const Arm& arm = study.arms[at];
            const ArmChoice& choice = m_arms[at];
            if (!choice.pooled && !choice.hollow) continue;
            const std::size_t standing = m_standsFor[m_roots[at]];
            if (standing != at) {
                for (const OutcomeRow* row : {choice.pooled, choice.hollow})
                    if (row)
                        m_leftOut.push_back({&study, &arm, row, LeftOutWhy::PartOfAnother, study.arms[standing].id});
            } else if (choice.pooled) {
                m_choice.pooled.emplace_back(&arm, choice.pooled);
                if (choice.hollow) m_leftOut.push_back({&study, &arm, choice.hollow, LeftOutWhy::AnotherRow, {}});
            } else {
                m_choice.unpooled.emplace_back(&arm, choice.hollow, LeftOutWhy::NoDenominator);
            }
        }
    }

    /// Rule 6, for an arm that comes after the other in the file: a counted row before a hollow one, then the root,
    /// then, of counted parts, the larger n.
    bool standsBeforeInTree(std::size_t arm, std::size_t other, std::size_t root) const {
        const OutcomeRow* row = m_arms[arm].pooled;
        const OutcomeRow* otherRow = m_arms[other].pooled;
        if ((row != nullptr) != (otherRow != nullptr)) return row != nullptr;
        if (arm == root || other == root) return arm == root;
        return row && *row->n > *otherRow->n;
    }

    const Evidence& m_evidence;
    const Selection& m_selection;
    const Window& m_window;
    std::vector<LeftOut>& m_leftOut;
    OutcomeKind m_kind;
    RespondersOnly m_amongResponders;
    StudyChoice m_choice;
    std::vector<ArmChoice> m_arms;
    std::vector<Asked> m_asked;
    std::vector<std::size_t> m_roots, m_standsFor;
};

/// Where a group stands: control arms last, then rank, then resistance.
using GroupKey = std::tuple<bool, std::size_t, Resistance>;

/// A group while it is filled. Rows of one study follow one another.
struct Filling {
    RateGroup group;
    std::vector<std::pair<const Arm*, const OutcomeRow*>> rows;
    std::vector<const Study*> studies; ///< of each row
};

/// The arms of one study within a group, as rule 7 weighs them.
struct StudyShare {
    const Study* study = nullptr;
    std::size_t first = 0, count = 0;
    int n = 0;
    bool operator<(const StudyShare& other) const {
        const auto key = [](const StudyShare& share) {
            return std::make_tuple(share.study->design.type != DesignType::Randomised, -share.n,
                                   share.study->citation.year);
        };
        const auto mine = key(*this), theirs = key(other);
        return mine != theirs ? mine < theirs : study->id < other.study->id;
    }
};

void settleOverlaps(Filling& filling, std::vector<LeftOut>& leftOut) {
    std::vector<StudyShare> shares;
    for (std::size_t at = 0; at < filling.rows.size(); ++at) {
        if (shares.empty() || shares.back().study != filling.studies[at])
            shares.push_back({filling.studies[at], at, 0, 0});
        ++shares.back().count;
        shares.back().n += *filling.rows[at].second->n;
    }
    std::ranges::sort(shares, std::less<>());
    OverlapGuard taken;
    filling.group.studies.reserve(filling.rows.size());
    for (const StudyShare& share : shares) {
        const Study* other = taken.overlapping(*share.study);
        if (!other) taken.take(*share.study);
        for (std::size_t at = share.first; at < share.first + share.count; ++at) {
            const auto& [arm, row] = filling.rows[at];
            if (other)
                leftOut.push_back({share.study, arm, row, LeftOutWhy::Overlap, other->id});
            else
                filling.group.studies.push_back(armRate(*share.study, arm, *row));
        }
    }
}

/// Rule 8: one row stands with its own Wilson interval, more are pooled on the logit scale.
void poolGroup(RateGroup& group) {
    group.k = static_cast<int>(group.studies.size());
    if (group.studies.empty()) return;
    for (const ArmRate& row : group.studies) {
        group.n += *row.n;
        group.events += *row.events;
    }
    if (group.k == 1) {
        const ArmRate& only = group.studies.front();
        group.rate = *only.rate;
        group.lower = *only.lower;
        group.upper = *only.upper;
        return;
    }
    std::vector<stats::Effect> effects;
    effects.reserve(group.studies.size());
    for (const ArmRate& row : group.studies) effects.push_back(stats::logitProportion(*row.events, *row.n));
    const stats::Pooled pooled = stats::pool(effects);
    group.rate = stats::inverseLogit(pooled.estimate);
    group.lower = stats::inverseLogit(pooled.lower);
    group.upper = stats::inverseLogit(pooled.upper);
    if (pooled.predictionLower) group.predictionLower = stats::inverseLogit(*pooled.predictionLower);
    if (pooled.predictionUpper) group.predictionUpper = stats::inverseLogit(*pooled.predictionUpper);
    group.tau2 = pooled.tau2;
    group.i2 = pooled.i2;
    group.converged = pooled.converged;
}

/// Builds the groups from the rows that stand.
class Grouping {
public:
    Grouping(const Evidence& evidence, GroupBy by) : m_evidence(evidence), m_by(by) {}

    Filling& groupOf(const Study& study, const Arm& arm) {
        const Treatment* treatment = m_evidence.treatment(arm.treatment);
        const std::optional<Strategy> strategy = treatment ? treatment->strategy : std::nullopt;
        const bool control = arm.role == ArmRole::Control;
        const GroupKey key{control, rank(study, arm, strategy), resistanceOf(study)};
        const auto [entry, isNew] = m_groups.try_emplace(key);
        if (isNew) {
            RateGroup& group = entry->second.group;
            group.id = name(study, arm, strategy);
            group.strategy = m_by == GroupBy::Study ? std::optional(study.strategy) : strategy;
            group.resistance = resistanceOf(study);
            group.control = control;
        }
        return entry->second;
    }

    std::map<GroupKey, Filling>& groups() { return m_groups; }

private:
    std::size_t rank(const Study& study, const Arm& arm, std::optional<Strategy> strategy) const {
        switch (m_by) {
        case GroupBy::Treatment:
            return treatmentRank(m_evidence, arm.treatment);
        case GroupBy::Strategy:
            return strategy ? static_cast<std::size_t>(*strategy) : nowhere;
        case GroupBy::Study:
            break;
        }
        return static_cast<std::size_t>(&study - m_evidence.studies.data());
    }
    QString name(const Study& study, const Arm& arm, std::optional<Strategy> strategy) const {
        switch (m_by) {
        case GroupBy::Treatment:
            return arm.treatment;
        case GroupBy::Strategy:
            return strategy ? toWord(*strategy) : QString(comparatorGroup);
        case GroupBy::Study:
            break;
        }
        return study.id;
    }

    const Evidence& m_evidence;
    GroupBy m_by;
    std::map<GroupKey, Filling> m_groups;
};

/// Library order, then file order: studies and rows stand in one vector each.
template <class Row> bool inFileOrder(const Row& row, const Row& other) {
    return row.study != other.study ? std::less<>()(row.study, other.study) : std::less<>()(row.row, other.row);
}

} // namespace

Rates rates(const Evidence& evidence, const Selection& selection, RateOutcome outcome, GroupBy by) {
    Rates result;
    result.outcome = outcome;
    result.by = by;
    result.window = rateWindow(selection);

    RowChoice choose(evidence, selection, outcome, result.window, result.leftOut);
    Grouping grouping(evidence, by);
    for (const Study& study : evidence.studies) {
        if (!matches(selection, study, evidence)) continue;
        const StudyChoice& choice = choose.of(study);
        for (const auto& [arm, row] : choice.pooled) {
            Filling& filling = grouping.groupOf(study, *arm);
            filling.rows.emplace_back(arm, row);
            filling.studies.push_back(&study);
        }
        for (const auto& [arm, row, why] : choice.unpooled) {
            ArmRate rate = armRate(study, arm, *row);
            rate.amongResponders = choose.amongResponders(study, *row);
            rate.why = why;
            grouping.groupOf(study, *arm).group.unpooled.push_back(std::move(rate));
        }
    }

    std::vector<const Study*> behind;
    for (auto& [key, filling] : grouping.groups()) {
        settleOverlaps(filling, result.leftOut);
        RateGroup& group = filling.group;
        poolGroup(group);
        std::ranges::sort(group.unpooled, inFileOrder<ArmRate>);
        result.unpooled.insert(result.unpooled.end(), group.unpooled.begin(), group.unpooled.end());
        for (const ArmRate& row : group.studies) behind.push_back(row.study);
        result.people += group.n;
        result.groups.push_back(std::move(group));
    }
    std::ranges::sort(behind, std::less<>());
    const auto repeated = std::ranges::unique(behind);
    result.studies = static_cast<int>(behind.size() - repeated.size());
    std::ranges::sort(result.leftOut, inFileOrder<LeftOut>);
    return result;
}

int armsNotPooled(std::span<const RateGroup> groups) {
    QSet<const Arm*> pooled, left;
    for (const RateGroup& group : groups) {
        for (const ArmRate& rate : group.studies) pooled.insert(rate.arm);
        for (const ArmRate& rate : group.unpooled) left.insert(rate.arm);
    }
    return static_cast<int>((left - pooled).size());
}

} // namespace trd
