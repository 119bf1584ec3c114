// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "query/mechanisms.h"

#include "query/armrows.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <map>

namespace trd {

namespace {

QJsonArray listAt(const QJsonObject& object, const char* key) { return object.value(QLatin1String(key)).toArray(); }

QJsonObject file(const Evidence& evidence) { return evidence.knowledge.value(QStringLiteral("mechanisms")).toObject(); }

KnowledgeSource sourceOf(const QJsonObject& object) {
    const QJsonObject source = object.value(QLatin1String("source")).toObject();
    return {textAt(source, "id"),
            textAt(source, "document"),
            textAt(source, "locator"),
            textAt(source, "url"),
            fromWord<SourceKind>(textAt(source, "kind")),
            source.value(QLatin1String("read")).toBool()};
}

/// Distinct studies by direction, each direction once, in the enumeration's order.
template <class Rows, class Of> void countDirections(MarkerCell& cell, const Rows& rows, Of studyOf) {
    std::map<int, QSet<QString>> studies; // -1: not stated
    for (const std::size_t at : cell.rows) {
        const auto& [direction, association] = studyOf(rows[at]).first;
        studies[direction ? static_cast<int>(*direction) : -1].insert(studyOf(rows[at]).second);
        if (association) ++cell.judged, cell.associated += *association;
    }
    for (const auto& [direction, ids] : studies)
        cell.directions.emplace_back(direction < 0 ? std::nullopt
                                                   : std::optional(static_cast<BiomarkerDirection>(direction)),
                                     static_cast<int>(ids.size()));
}

} // namespace

std::vector<Mechanism> mechanisms(const Evidence& evidence) {
    std::vector<Mechanism> all;
    for (const QJsonValue& value : listAt(file(evidence), "strategies")) {
        const QJsonObject object = value.toObject();
        Mechanism mechanism;
        mechanism.id = textAt(object, "id");
        mechanism.name = textAt(object, "name");
        mechanism.caveat = textAt(object, "caveat");
        for (const QJsonValue& id : listAt(object, "treatments")) mechanism.treatments << id.toString();
        QHash<QString, std::size_t> places;
        for (const QJsonValue& node : listAt(object, "nodes")) {
            places.insert(textAt(node.toObject(), "id"), mechanism.nodes.size());
            mechanism.nodes.push_back(
                {textAt(node.toObject(), "id"), textAt(node.toObject(), "label"), textAt(node.toObject(), "layer")});
        }
        for (const QJsonValue& edgeValue : listAt(object, "edges")) {
            const QJsonObject edge = edgeValue.toObject();
            const auto from = places.constFind(textAt(edge, "from")), to = places.constFind(textAt(edge, "to"));
            if (from == places.constEnd() || to == places.constEnd())
                continue; // the reader of the evidence has refused such a file
            mechanism.edges.push_back({*from, *to, textAt(edge, "label"),
                                       fromWord<Certainty>(textAt(edge, "certainty")).value_or(Certainty::Hypothesis),
                                       sourceOf(edge)});
        }
        all.push_back(std::move(mechanism));
    }
    return all;
}

std::vector<KnownFinding> knownFindings(const Evidence& evidence) {
    std::vector<KnownFinding> findings;
    for (const QJsonValue& value : listAt(file(evidence), "biomarkers")) {
        const QJsonObject marker = value.toObject();
        for (const QJsonValue& findingValue : listAt(marker, "findings")) {
            const QJsonObject object = findingValue.toObject();
            KnownFinding finding;
            finding.marker = textAt(marker, "id");
            finding.markerName = textAt(marker, "name");
            finding.treatment = textAt(object, "treatment");
            if (finding.treatment == QLatin1String("all")) finding.treatment.clear();
            finding.finding = textAt(object, "finding");
            finding.direction = fromWord<BiomarkerDirection>(textAt(object, "direction"));
            if (const QJsonValue goes = object.value(QLatin1String("associated_with_response")); goes.isBool())
                finding.associatedWithResponse = goes.toBool();
            finding.source = sourceOf(object);
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

MarkerMatrix markerMatrix(const Evidence& evidence, const Selection& selection) {
    MarkerMatrix matrix;
    matrix.findings = biomarkerFindings(evidence, selection);
    for (const KnownFinding& finding : knownFindings(evidence)) {
        if (!selection.treatments.isEmpty() && !selection.treatments.contains(finding.treatment)) continue;
        const auto strategy = strategyOf(evidence, finding.treatment);
        if (!selection.strategies.empty() &&
            (!strategy || std::ranges::find(selection.strategies, *strategy) == selection.strategies.end()))
            continue;
        if (selection.readInSource && !finding.source.read) continue;
        matrix.known.push_back(finding);
    }
    std::map<std::pair<QString, QString>, MarkerCell> cells, knownCells;
    for (std::size_t i = 0; i < matrix.findings.size(); ++i)
        cells[{matrix.findings[i].row->marker, matrix.findings[i].treatment}].rows.push_back(i);
    for (std::size_t i = 0; i < matrix.known.size(); ++i)
        knownCells[{matrix.known[i].marker, matrix.known[i].treatment}].rows.push_back(i);
    QStringList treatments;
    for (const auto* some : {&cells, &knownCells})
        for (const auto& [key, cell] : *some)
            if (!treatments.contains(key.second)) treatments << key.second;
    std::ranges::sort(treatments, {}, [&](const QString& treatment) {
        return std::make_tuple(treatment.isEmpty(), treatmentRank(evidence, treatment), treatment);
    });
    matrix.treatments = treatments;
    const auto take = [&](std::map<std::pair<QString, QString>, MarkerCell>& from, bool known, QStringList& markers) {
        for (auto& [key, cell] : from)
            if (!markers.contains(key.first)) markers << key.first;
        std::ranges::sort(markers, [](const QString& one, const QString& other) {
            return QString::compare(one, other, Qt::CaseInsensitive) < 0;
        });
        for (const QString& marker : markers)
            for (const QString& treatment : treatments) {
                const auto found = from.find({marker, treatment});
                if (found == from.end()) continue;
                MarkerCell& cell = found->second;
                cell.marker = marker;
                cell.treatment = treatment;
                cell.known = known;
                if (known)
                    countDirections(cell, matrix.known, [](const KnownFinding& finding) {
                        return std::make_pair(std::make_pair(finding.direction, finding.associatedWithResponse),
                                              finding.source.id);
                    });
                else
                    countDirections(cell, matrix.findings, [](const BiomarkerFinding& finding) {
                        return std::make_pair(
                            std::make_pair(finding.row->direction, finding.row->associatedWithResponse),
                            finding.study->id);
                    });
                matrix.cells.push_back(cell);
            }
    };
    take(cells, false, matrix.markers);
    take(knownCells, true, matrix.knownMarkers);
    return matrix;
}

} // namespace trd
