// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/contrasts.h"

#include "query/armrows.h"
#include "query/scales.h"
#include "stats/effects.h"
#include "stats/pool.h"

#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace trd {

namespace {

/// A row that can take part in a computed contrast.
struct CountedRow {
    const Arm* arm = nullptr;
    const OutcomeRow* row = nullptr;
    Count count;
    double atHours = 0;
};

bool isPartOf(const Study& study, const Arm& arm, const Arm& whole) {
    const Arm* part = &arm;
    for (std::size_t steps = 0; steps < study.arms.size() && part && !part->partOf.isEmpty(); ++steps) {
        part = study.arm(part->partOf);
        if (part == &whole) return true;
    }
    return false;
}

bool areComparable(const Study& study, const CountedRow& one, const CountedRow& other) {
    return one.arm != other.arm && one.atHours == other.atHours && one.arm->stage == other.arm->stage &&
           one.row->scale == other.row->scale && one.row->definition == other.row->definition &&
           !isPartOf(study, *one.arm, *other.arm) && !isPartOf(study, *other.arm, *one.arm);
}

struct Computed {
    double estimate = 0, lower = 0, upper = 0;
};

/// Wald, on the log scale for ratios; a difference in percentage points. Nothing where the ratio does not exist.
std::optional<Computed> compute(Measure measure, const Count& arm, const Count& versus) {
    const stats::TwoByTwo table{static_cast<double>(arm.events), static_cast<double>(arm.n),
                                static_cast<double>(versus.events), static_cast<double>(versus.n)};
    std::optional<stats::Effect> effect;
    if (measure == Measure::RiskRatio)
        effect = stats::logRiskRatio(table);
    else if (measure == Measure::OddsRatio)
        effect = stats::logOddsRatio(table);
    else if (measure == Measure::RiskDifference)
        effect = stats::riskDifference(table);
    if (!effect) return {};
    const std::array single{*effect};
    const stats::Pooled wald = stats::pool(single, {stats::Tau2Method::Fixed, stats::IntervalMethod::Wald, 95});
    const auto natural = [ratio = isRatio(measure)](double value) { return ratio ? std::exp(value) : 100 * value; };
    return Computed{natural(wald.estimate), natural(wald.lower), natural(wald.upper)};
}

class Finder {
public:
    enum class Place { Within, Outside }; ///< on which side of the window the rows stand that are wanted

    Finder(const Evidence& evidence, const Selection& selection, const ContrastQuery& query, Place place)
        : m_evidence(evidence), m_selection(selection), m_query(query), m_window(rateWindow(selection)),
          m_place(place) {
        if (const auto kind = fromWord<OutcomeKind>(query.outcome); kind && isCount(*kind)) m_kind = kind;
        m_computed = query.measure.value_or(Measure::RiskRatio);
    }

    std::vector<TrialContrast> find() {
        for (const Study& study : m_evidence.studies) {
            if (!matches(m_selection, study, m_evidence)) continue;
            addReported(study);
            addComputed(study);
        }
        return std::move(m_found);
    }

private:
    bool asked(const Arm* arm, const Arm* versus) const {
        if (!arm) return true;
        return matches(m_selection, *arm, m_evidence) || (versus && matches(m_selection, *versus, m_evidence));
    }

    /// Of a maintenance clock's time no window that counts from the first dose can say where it stands: always listed.
    bool isWanted(const Study& study, const std::optional<TimePoint>& at) const {
        const bool within = !at || study.design.maintenanceClock || m_window.contains(*at);
        return within == (m_place == Place::Within);
    }

    void addReported(const Study& study) {
        for (const ContrastRow& row : study.contrasts) {
            if (row.outcome != m_query.outcome || (m_query.measure && row.measure != *m_query.measure)) continue;
            if (!matchesScale(m_selection, row.scale)) continue;
            if (!isWanted(study, row.at)) continue;
            const bool read = isRead(study, row.source);
            if (m_selection.readInSource && !read) continue;
            const Arm* arm = study.arm(row.arm);
            const Arm* versus = study.arm(row.versus);
            if (!asked(arm, versus)) continue;

            TrialContrast contrast;
            contrast.study = &study;
            contrast.arm = arm;
            contrast.versus = versus;
            contrast.reported = &row;
            contrast.measure = row.measure;
            contrast.outcome = row.outcome;
            contrast.scale = row.scale;
            contrast.definition = row.definition;
            if (row.at) contrast.atHours = row.at->hours();
            contrast.estimate = row.estimate;
            contrast.se = row.se;
            contrast.lower = row.lower;
            contrast.upper = row.upper;
            contrast.p = row.p;
            contrast.pBelow = row.pBelow;
            contrast.maintenanceClock = study.design.maintenanceClock;
            contrast.level = row.level.value_or(contrast.level);
            contrast.favours = row.favours;
            contrast.read = read;
            contrast.source = row.source;
            m_found.push_back(std::move(contrast));
        }
    }

    void addComputed(const Study& study) {
        if (!m_kind || study.design.crossover.value_or(false)) return;
        m_rows.clear();
        for (const OutcomeRow& row : study.outcomes) {
            if (row.kind != *m_kind || !row.at || !isWanted(study, row.at)) continue;
            if (!matchesScale(m_selection, row.scale)) continue;
            if (m_selection.readInSource && !isRead(study, row.source)) continue;
            const Arm* arm = study.arm(row.arm);
            const auto count = countOf(row);
            if (arm && count) m_rows.push_back({arm, &row, *count, row.at->hours()});
        }
        for (std::size_t first = 0; first < m_rows.size(); ++first)
            for (std::size_t second = first + 1; second < m_rows.size(); ++second) {
                const CountedRow& one = m_rows[first];
                const CountedRow& other = m_rows[second];
                if (!areComparable(study, one, other) || !asked(one.arm, other.arm)) continue;
                const bool inOrder =
                    one.arm->role != other.arm->role ? one.arm->role < other.arm->role : one.arm < other.arm;
                add(study, inOrder ? one : other, inOrder ? other : one);
            }
    }

    void add(const Study& study, const CountedRow& arm, const CountedRow& versus) {
        const auto computed = compute(m_computed, arm.count, versus.count);
        if (!computed) return;
        TrialContrast contrast;
        contrast.study = &study;
        contrast.arm = arm.arm;
        contrast.versus = versus.arm;
        contrast.armRow = arm.row;
        contrast.versusRow = versus.row;
        contrast.origin = ContrastOrigin::Computed;
        contrast.measure = m_computed;
        contrast.outcome = m_query.outcome;
        contrast.scale = arm.row->scale;
        contrast.definition = arm.row->definition;
        contrast.atHours = arm.atHours;
        contrast.maintenanceClock = study.design.maintenanceClock;
        contrast.estimate = computed->estimate;
        contrast.lower = computed->lower;
        contrast.upper = computed->upper;
        contrast.eventsDerived = arm.count.derived || versus.count.derived;
        contrast.read = isRead(study, arm.row->source) && isRead(study, versus.row->source);
        contrast.source = arm.row->source;
        m_found.push_back(std::move(contrast));
    }

    const Evidence& m_evidence;
    const Selection& m_selection;
    const ContrastQuery& m_query;
    Window m_window;
    Place m_place;
    std::optional<OutcomeKind> m_kind; ///< the outcome, where it is a count
    Measure m_computed;
    std::vector<CountedRow> m_rows;
    std::vector<TrialContrast> m_found;
};

} // namespace

std::vector<TrialContrast> contrasts(const Evidence& evidence, const Selection& selection, const ContrastQuery& query) {
    return Finder(evidence, selection, query, Finder::Place::Within).find();
}

std::vector<TrialContrast> drawnContrasts(const Evidence& evidence, const Selection& selection,
                                          const ContrastQuery& query) {
    auto rows = contrasts(evidence, selection, query);
    if (query.outcome == QLatin1String("change"))
        std::erase_if(rows, [&](const TrialContrast& row) { return !isDepressionScale(evidence, row.scale); });
    return rows;
}

std::vector<TrialContrast> contrastsOutside(const Evidence& evidence, const Selection& selection,
                                            const ContrastQuery& query) {
    return Finder(evidence, selection, query, Finder::Place::Outside).find();
}

QStringList contrastOutcomes(const Evidence& evidence) {
    QSet<QString> known;
    for (const auto& [kind, word] : Words<OutcomeKind>::table)
        if (isCount(kind)) known.insert(QString::fromLatin1(word));
    for (const Study& study : evidence.studies)
        for (const ContrastRow& row : study.contrasts) known.insert(row.outcome);
    QStringList words(known.cbegin(), known.cend());
    words.sort();
    return words;
}

std::vector<Measure> contrastMeasures(const Evidence& evidence, const QString& outcome) {
    if (const auto kind = fromWord<OutcomeKind>(outcome); kind && isCount(*kind))
        return {Measure::RiskRatio, Measure::OddsRatio, Measure::RiskDifference, Measure::HazardRatio};
    std::vector<Measure> measures;
    for (const auto& [measure, word] : Words<Measure>::table)
        if (std::ranges::any_of(evidence.studies, [&, measure = measure](const Study& study) {
                return std::ranges::any_of(study.contrasts, [&](const ContrastRow& row) {
                    return row.outcome == outcome && row.measure == measure;
                });
            }))
            measures.push_back(measure);
    return measures;
}

bool isRatio(Measure measure) {
    return measure == Measure::OddsRatio || measure == Measure::RiskRatio || measure == Measure::HazardRatio;
}

double nullValue(Measure measure) { return isRatio(measure) ? 1 : 0; }

} // namespace trd
