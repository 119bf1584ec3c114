// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The network of trials: who was compared with whom, what every treatment comes to against one of them, and whether
// direct and indirect evidence agree. The table of the first two is the league: every treatment against every other.

#include "figure/figure.h"
#include "query/evidencenetwork.h"

namespace trd {

enum class NetworkView { Graph, Ranking, Incoherence };
template <> struct Words<NetworkView> {
    static constexpr std::array table{std::pair{NetworkView::Graph, "graph"},
                                      std::pair{NetworkView::Ranking, "ranking"},
                                      std::pair{NetworkView::Incoherence, "incoherence"}};
};

[[nodiscard]] Figure networkFigure(const Evidence& evidence, const Selection& selection, const EvidenceNetwork& network,
                                   NetworkView view);

} // namespace trd
