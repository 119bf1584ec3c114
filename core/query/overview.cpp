// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/overview.h"

#include "query/armrows.h"
#include "stats/interval.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <boost/math/distributions/normal.hpp>
#include <cmath>
#include <map>
#include <tuple>

namespace trd {

namespace {

/// What a row of a list needs before it is filled with its own: read flag, arm, treatment. Nothing where it was not
/// asked for.
template <class Finding, class Row>
std::optional<Finding> findingOf(const Evidence& evidence, const Selection& selection, const Study& study,
                                 const Row& row) {
    Finding finding;
    finding.read = isRead(study, row.source);
    if (selection.readInSource && !finding.read) return {};
    finding.study = &study;
    finding.row = &row;
    finding.arm = study.arm(row.arm);
    if (finding.arm && !matches(selection, *finding.arm, evidence)) return {};
    if constexpr (requires { finding.treatment; }) {
        if (const Arm* bearer = bearerOf(study, finding.arm)) finding.treatment = bearer->treatment;
    }
    if constexpr (requires { finding.atHours; }) {
        if (row.at) {
            if (!openWindow(selection).contains(*row.at)) return {};
            finding.atHours = row.at->hours();
        }
    }
    return finding;
}

/// The topics that a study reports of each treatment, for the evidence map.
class MapBuilder {
public:
    MapBuilder(const Evidence& evidence, const Selection& selection)
        : m_evidence(evidence), m_selection(selection), m_window(openWindow(selection)) {}

    void add(const Study& study) {
        m_study = &study;
        m_treatments.clear();
        for (const Arm& arm : study.arms)
            if (isMapped(arm) && !m_treatments.contains(arm.treatment)) m_treatments.append(arm.treatment);
        for (const QString& treatment : m_treatments) m_seen.insert(treatment);

        for (const OutcomeRow& row : study.outcomes)
            if (fits(row) && matchesScale(m_selection, row.scale)) note(topicOf(row.kind), row.arm);
        for (const ContrastRow& row : study.contrasts)
            if (fits(row) && matchesScale(m_selection, row.scale)) note(Topic::Contrast, row.arm);
        for (const OnsetRow& row : study.onset)
            if (fits(row) && matchesScale(m_selection, row.scale))
                note(row.event == OnsetEvent::MedianTimeToRelapse ? Topic::Durability : Topic::Onset, row.arm);
        for (const SafetyRow& row : study.safety)
            if (fits(row)) note(Topic::Safety, row.arm);
        for (const BiomarkerRow& row : study.biomarkers)
            if (fits(row)) note(Topic::Biomarkers, row.arm);
        for (const PredictorRow& row : study.predictors)
            if (!m_selection.readInSource || isRead(study, row.source)) note(Topic::Predictors, row.arm);
    }

    EvidenceMap map() const {
        EvidenceMap map;
        for (const Treatment& treatment : m_evidence.treatments)
            if (m_seen.contains(treatment.id)) map.treatments.append(treatment.id);
        for (const auto& [key, studies] : m_cells) {
            MapCell cell;
            cell.treatment = m_evidence.treatments[key.first].id;
            cell.topic = key.second;
            cell.studies = static_cast<int>(studies.size());
            cell.people = peopleOnce(m_evidence, studies);
            cell.behind = studies;
            map.cells.push_back(std::move(cell));
        }
        return map;
    }

private:
    /// Scores at baseline are no finding; sustained kinds and relapse are one column.
    static std::optional<Topic> topicOf(OutcomeKind kind) {
        switch (kind) {
        case OutcomeKind::Response:
            return Topic::Response;
        case OutcomeKind::Remission:
            return Topic::Remission;
        case OutcomeKind::SustainedResponse:
        case OutcomeKind::SustainedRemission:
        case OutcomeKind::Relapse:
            return Topic::Durability;
        case OutcomeKind::Score:
        case OutcomeKind::Change:
            return Topic::Change;
        case OutcomeKind::Baseline:
            break;
        }
        return {};
    }

    bool isMapped(const Arm& arm) const {
        return arm.role != ArmRole::Control && strategyOf(m_evidence, arm.treatment) &&
               matches(m_selection, arm, m_evidence);
    }

    template <class Row> bool fits(const Row& row) const {
        return (!row.at || m_window.contains(*row.at)) && (!m_selection.readInSource || isRead(*m_study, row.source));
    }

    void note(std::optional<Topic> topic, const QString& armId) {
        if (!topic) return;
        const Arm* arm = m_study->arm(armId);
        if (arm && !isMapped(*arm)) return;
        for (const QString& treatment : arm ? QStringList{arm->treatment} : m_treatments) {
            std::vector<const Study*>& behind = m_cells[{treatmentRank(m_evidence, treatment), *topic}];
            if (behind.empty() || behind.back() != m_study) behind.push_back(m_study);
        }
    }

    const Evidence& m_evidence;
    const Selection& m_selection;
    Window m_window;
    const Study* m_study = nullptr;
    QStringList m_treatments; ///< of the study at hand
    QSet<QString> m_seen;
    std::map<std::pair<std::size_t, Topic>, std::vector<const Study*>> m_cells;
};

/// A formula with its numbers: as people read it, and as JSON carries it.
struct Formula {
    QString forPeople, plain;
};

Formula formula(const char* pattern, const std::vector<double>& numbers) {
    Formula made{QCoreApplication::translate("Derived", pattern), QString::fromUtf8(pattern)};
    for (const double value : numbers) {
        made.forPeople = made.forPeople.arg(QLocale().toString(value, 'g', 6));
        made.plain = made.plain.arg(QLocale::c().toString(value, 'g', 6));
    }
    return made;
}

/// The SD of a mean's row that prints none, and how it comes about.
std::optional<std::pair<double, Formula>> standardDeviation(const OutcomeRow& row) {
    if (row.sd || !row.n || isCount(row.kind)) return {};
    const double n = *row.n;
    if (row.se)
        return std::pair(*row.se * std::sqrt(n),
                         formula(QT_TRANSLATE_NOOP("Derived", "SE × √n = %1 × √%2"), {*row.se, n}));
    if (!row.lower || !row.upper) return {};
    const double level = row.level.value_or(95);
    const double z = boost::math::quantile(boost::math::normal(), 0.5 + level / 200);
    return std::pair(
        (*row.upper - *row.lower) / (2 * z) * std::sqrt(n),
        formula(QT_TRANSLATE_NOOP("Derived", "(upper − lower) ÷ 2z × √n = (%1 − %2) ÷ (2 × %3) × √%4, %5 % interval"),
                {*row.upper, *row.lower, z, n, level}));
}

/// Events that a row leaves to be worked out from its percentage.
void deriveEvents(std::vector<Derived>& derived, const QString& path, std::optional<int> n, std::optional<int> events,
                  std::optional<double> percent) {
    const auto count = countOf(n, events, percent);
    if (!count || !count->derived) return;
    const Formula made = formula(QT_TRANSLATE_NOOP("Derived", "round(n × percent ÷ 100) = round(%1 × %2 ÷ 100)"),
                                 {static_cast<double>(*n), *percent});
    derived.push_back({path, QStringLiteral("events"), made.forPeople, made.plain, static_cast<double>(count->events)});
}

} // namespace

SetCounts countSet(const Evidence& evidence, const QString& set) {
    SetCounts counts;
    counts.set = set;
    std::map<DesignType, int> designs;
    for (const Study& study : evidence.studies) {
        if (set != allStudiesSet && study.selection.set != set) continue;
        ++counts.studies;
        counts.rows += static_cast<int>(study.rowCount());
        ++designs[study.design.type];
        switch (study.strategy) {
        case Strategy::Glutamatergic:
            ++counts.glutamatergic;
            break;
        case Strategy::Psychedelic:
            ++counts.psychedelic;
            break;
        case Strategy::AntipsychoticAugmentation:
            ++counts.antipsychoticAugmentation;
            break;
        case Strategy::EstablishedAlternative:
            break;
        }
    }
    counts.designs.assign(designs.begin(), designs.end());
    return counts;
}

EvidenceMap evidenceMap(const Evidence& evidence, const Selection& selection) {
    MapBuilder builder(evidence, selection);
    for (const Study* study : selectedStudies(evidence, selection)) builder.add(*study);
    return builder.map();
}

std::vector<YearCount> timeline(const Evidence& evidence, const Selection& selection) {
    std::map<int, std::pair<std::map<Strategy, int>, std::vector<const Study*>>> years;
    for (const Study* study : selectedStudies(evidence, selection)) {
        auto& [counts, behind] = years[study->citation.year];
        ++counts[study->strategy];
        behind.push_back(study);
    }
    std::vector<YearCount> found;
    for (auto& [year, entry] : years)
        found.push_back({year, {entry.first.begin(), entry.first.end()}, std::move(entry.second)});
    return found;
}

int peopleOnce(const Evidence&, const std::vector<const Study*>& studies) {
    std::vector<const Study*> ordered;
    std::ranges::copy_if(studies, std::back_inserter(ordered),
                         [](const Study* study) { return study->population.n.has_value(); });
    std::ranges::sort(ordered, {}, [](const Study* study) {
        return std::make_tuple(-*study->population.n, study->citation.year, study->id);
    });
    OverlapGuard counted;
    int people = 0;
    for (const Study* study : ordered) {
        if (counted.overlapping(*study)) continue;
        counted.take(*study);
        people += *study->population.n;
    }
    return people;
}

bool includesBipolar(const Study& study) {
    return study.population.diagnosis.contains(QLatin1String("bipolar"), Qt::CaseInsensitive);
}

std::vector<SafetyFinding> safetyFindings(const Evidence& evidence, const Selection& selection) {
    std::vector<SafetyFinding> findings;
    for (const Study* study : selectedStudies(evidence, selection))
        for (const SafetyRow& row : study->safety) {
            auto finding = findingOf<SafetyFinding>(evidence, selection, *study, row);
            if (!finding) continue;
            if (const auto count = countOf(row.n, row.events, row.percent)) {
                finding->n = count->n;
                finding->events = count->events;
                finding->eventsDerived = count->derived;
                finding->rate = static_cast<double>(count->events) / count->n;
                const stats::Interval interval = stats::wilson(count->events, count->n);
                finding->lower = interval.lower;
                finding->upper = interval.upper;
            } else {
                finding->n = row.n;
                finding->events = row.events;
                if (row.percent) finding->rate = *row.percent / 100;
            }
            findings.push_back(std::move(*finding));
        }
    std::ranges::stable_sort(findings, [&](const SafetyFinding& finding, const SafetyFinding& other) {
        const std::size_t rank = treatmentRank(evidence, finding.treatment);
        const std::size_t otherRank = treatmentRank(evidence, other.treatment);
        return rank != otherRank ? rank < otherRank : finding.row->event < other.row->event;
    });
    return findings;
}

std::vector<BiomarkerFinding> biomarkerFindings(const Evidence& evidence, const Selection& selection) {
    std::vector<BiomarkerFinding> findings;
    for (const Study* study : selectedStudies(evidence, selection))
        for (const BiomarkerRow& row : study->biomarkers)
            if (auto finding = findingOf<BiomarkerFinding>(evidence, selection, *study, row))
                findings.push_back(std::move(*finding));
    std::ranges::stable_sort(findings, [&](const BiomarkerFinding& finding, const BiomarkerFinding& other) {
        const std::size_t rank = treatmentRank(evidence, finding.treatment);
        const std::size_t otherRank = treatmentRank(evidence, other.treatment);
        return rank != otherRank ? rank < otherRank : finding.row->marker < other.row->marker;
    });
    return findings;
}

std::vector<PredictorFinding> predictorFindings(const Evidence& evidence, const Selection& selection) {
    std::vector<PredictorFinding> findings;
    for (const Study* study : selectedStudies(evidence, selection))
        for (const PredictorRow& row : study->predictors)
            if (auto finding = findingOf<PredictorFinding>(evidence, selection, *study, row))
                findings.push_back(std::move(*finding));
    return findings;
}

std::vector<Derived> derivedFigures(const Study& study) {
    std::vector<Derived> derived;
    for (std::size_t at = 0; at < study.outcomes.size(); ++at) {
        const OutcomeRow& row = study.outcomes[at];
        const QString path = QStringLiteral("outcomes[%1]").arg(at);
        if (isCount(row.kind)) deriveEvents(derived, path, row.n, row.events, row.percent);
        if (const auto sd = standardDeviation(row))
            derived.push_back({path, QStringLiteral("sd"), sd->second.forPeople, sd->second.plain, sd->first});
    }
    for (std::size_t at = 0; at < study.safety.size(); ++at) {
        const SafetyRow& row = study.safety[at];
        deriveEvents(derived, QStringLiteral("safety[%1]").arg(at), row.n, row.events, row.percent);
    }
    return derived;
}

} // namespace trd
