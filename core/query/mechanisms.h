// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// How treatments are thought to work (mechanisms.json), and what biomarkers did: in the library's studies and, beside
// them, in the literature that the knowledge files cite.

#include "query/overview.h"

namespace trd {

/// How sure a step is. The files' words.
enum class Certainty { Established, Supported, Hypothesis };
template <> struct Words<Certainty> {
    static constexpr std::array table{std::pair{Certainty::Established, "established"},
                                      std::pair{Certainty::Supported, "supported"},
                                      std::pair{Certainty::Hypothesis, "hypothesis"}};
};

/// A source as the knowledge files have it: with its document.
struct KnowledgeSource {
    QString id, document, locator, url;
    std::optional<SourceKind> kind;
    bool read = false;
};

struct MechanismNode {
    QString id, label, layer; ///< "target", "context", "cellular", "plasticity", "circuit", "psychological", "clinical"
};
struct MechanismEdge {
    std::size_t from = 0, to = 0; ///< places in Mechanism::nodes
    QString label;
    Certainty certainty = Certainty::Hypothesis;
    KnowledgeSource source;
};
struct Mechanism {
    QString id, name, caveat;
    QStringList treatments;
    std::vector<MechanismNode> nodes;
    std::vector<MechanismEdge> edges;
};
[[nodiscard]] std::vector<Mechanism> mechanisms(const Evidence& evidence);

/// What the literature beside the library says of a marker.
struct KnownFinding {
    QString marker, markerName, treatment; ///< treatment empty: not tied to one
    QString finding;
    std::optional<BiomarkerDirection> direction;
    std::optional<bool> associatedWithResponse;
    KnowledgeSource source;
};
[[nodiscard]] std::vector<KnownFinding> knownFindings(const Evidence& evidence);

/// A field of the matrix.
struct MarkerCell {
    QString marker, treatment; ///< the source's word; for known findings the marker's id
    bool known = false;        ///< of knownFindings, else of biomarkerFindings
    std::vector<std::size_t> rows;
    /// Studies (or findings) by direction; nothing for those that state none.
    std::vector<std::pair<std::optional<BiomarkerDirection>, int>> directions;
    int associated = 0, judged = 0; ///< of those that say whether it goes with response
};
struct MarkerMatrix {
    std::vector<BiomarkerFinding> findings;
    std::vector<KnownFinding> known;
    QStringList markers, knownMarkers; ///< rows, in the order of their names
    QStringList treatments;            ///< columns, catalogue order; an empty one, last, for what is tied to none
    std::vector<MarkerCell> cells;
};
/// The selection narrows the studies; the literature is shown for the treatments and strategies that it asks for.
[[nodiscard]] MarkerMatrix markerMatrix(const Evidence& evidence, const Selection& selection);

} // namespace trd
