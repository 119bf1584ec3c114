// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later

// trd-make-synthetic N OUT.sqlite: varies the shipped studies into a library of N. The first round is the shipped
// studies themselves; in each further round every study has another size, year, and figures that still fit together.
// Each passes the reader, and the library is built like the real one. The same N gives the same bytes.
//
// The figures are invented: such a library is for measuring the program and for nothing else.

#include "evidence/reader.h"
#include "store/library.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>
#include <cmath>
#include <random>

using namespace trd;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Between 0 and 1. The distributions of <random> differ between standard libraries, the engine does not.
class Chance {
public:
    explicit Chance(std::uint32_t seed) : m_engine(seed) {}
    double between(double least, double most) {
        return least + (most - least) * (static_cast<double>(m_engine()) / static_cast<double>(std::mt19937::max()));
    }

private:
    std::mt19937 m_engine;
};

double toOneDecimal(double value) { return std::round(value * 10) / 10; }

QString variantId(const QString& id, std::size_t round) { return round == 0 ? id : u"%1-v%2"_s.arg(id).arg(round); }

class Variation {
public:
    Variation(Study study, std::size_t round, std::uint32_t seed)
        : m_study(std::move(study)), m_round(round), m_chance(seed), m_size(m_chance.between(0.4, 2.5)) {}

    Study make() {
        m_study.id = variantId(m_study.id, m_round);
        m_study.citation.year =
            std::clamp(m_study.citation.year + static_cast<int>(m_chance.between(-8, 8)), 1990, 2026);
        m_study.citation.title += u" (synthetic study, variant %1)"_s.arg(m_round);
        m_study.citation.doi = m_study.citation.pmid = QString();
        m_study.registry.clear();
        for (QString& other : m_study.overlaps) other = variantId(other, m_round);
        resize(m_study.population.n);
        for (Arm& arm : m_study.arms) resize(arm.n);
        for (OutcomeRow& row : m_study.outcomes) {
            varyCounts(row);
            const double shift = toOneDecimal(m_chance.between(-1.5, 1.5));
            for (std::optional<double>* value : {&row.mean, &row.lower, &row.upper})
                if (*value) **value += shift;
            for (std::optional<double>* value : {&row.sd, &row.se})
                if (*value) **value *= m_chance.between(0.8, 1.25);
        }
        for (ContrastRow& row : m_study.contrasts) varyContrast(row);
        for (SafetyRow& row : m_study.safety) varyCounts(row);
        return m_study;
    }

private:
    void resize(std::optional<int>& n) const {
        if (n) *n = std::max(1, static_cast<int>(*n * m_size));
    }

    template <class Row> void varyCounts(Row& row) {
        std::optional<double> percent = row.percent;
        if (!percent && row.n && row.events && *row.n > 0) percent = 100.0 * *row.events / *row.n;
        if (percent) percent = std::clamp(*percent + m_chance.between(-8, 8), 0.0, 100.0);
        resize(row.n);
        if (row.events && row.n && percent) {
            row.events = static_cast<int>(std::lround(*row.n * *percent / 100));
            percent = 100.0 * *row.events / *row.n;
        }
        if (row.percent && percent) row.percent = toOneDecimal(*percent);
    }

    /// Ratios are stretched and differences moved, the interval with the estimate, so that it stays within.
    void varyContrast(ContrastRow& row) {
        const bool isRatio = row.measure == Measure::OddsRatio || row.measure == Measure::RiskRatio ||
                             row.measure == Measure::HazardRatio;
        const double factor = isRatio ? m_chance.between(0.8, 1.25) : 1;
        const double shift = isRatio ? 0 : toOneDecimal(m_chance.between(-0.5, 0.5));
        const double most = row.measure == Measure::RiskDifference ? 100 : 1e6;
        for (std::optional<double>* value : {&row.estimate, &row.lower, &row.upper})
            if (*value) **value = std::clamp(**value * factor + shift, -most, most);
    }

    Study m_study;
    std::size_t m_round;
    Chance m_chance;
    double m_size;
};

QStringList treatmentIds(const Evidence& evidence) {
    QStringList ids;
    for (const Treatment& treatment : evidence.treatments) ids.append(treatment.id);
    return ids;
}

/// What the reader says of a study that was made up.
Faults faultsOf(const Study& study, const QStringList& treatments) {
    const Result<Study, Faults> read =
        readStudy(QJsonDocument(toJson(study)).toJson(), study.id + u".json"_s, treatments);
    return read ? Faults() : read.error();
}

std::vector<Study> synthesise(const std::vector<Study>& shipped, std::size_t count) {
    std::vector<Study> studies;
    QSet<QString> ids;
    for (std::size_t at = 0; at < count; ++at) {
        const std::size_t round = at / shipped.size();
        const Study& model = shipped[at % shipped.size()];
        studies.push_back(round == 0 ? model : Variation(model, round, static_cast<std::uint32_t>(at)).make());
        ids.insert(studies.back().id);
    }
    // The last round may be cut short of some of those that overlap.
    for (Study& study : studies) study.overlaps.removeIf([&](const QString& other) { return !ids.contains(other); });
    return studies;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QTextStream errors(stderr);
    const int count = arguments.value(1).toInt();
    if (arguments.size() != 3 || count < 1) {
        errors << "trd-make-synthetic N OUT.sqlite\n";
        return 2;
    }
    Result<Evidence, Faults> evidence = readEvidence(QStringLiteral(TRD_SOURCE_DIR "/resources/evidence"));
    Faults faults;
    if (evidence) {
        const QStringList treatments = treatmentIds(*evidence);
        evidence->studies = synthesise(evidence->studies, static_cast<std::size_t>(count));
        evidence->index();
        for (const Study& study : evidence->studies)
            if (faults.empty()) faults = faultsOf(study, treatments);
    } else {
        faults = evidence.error();
    }
    if (faults.empty())
        if (const Result<Done> built = buildLibrary(*evidence, arguments.at(2)); !built) faults = {built.error()};
    for (const Fault& fault : faults) errors << fault.sentence() << '\n';
    return faults.empty() ? 0 : 1;
}
