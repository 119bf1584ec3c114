// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The two figures of Compare: rates of arms (a description) and contrasts within trials (a comparison). They differ in
// form, in label and in the sentence beneath, so that the one never passes for the other.

#include "figure/figure.h"
#include "query/contrasts.h"
#include "query/rates.h"

namespace trd {

enum class RateSort {
    Catalogue,
    Value,
    Certainty,
    Name
}; ///< Catalogue: by strategy, as the catalogue lists treatments
template <> struct Words<RateSort> {
    static constexpr std::array table{std::pair{RateSort::Catalogue, "catalogue"}, std::pair{RateSort::Value, "value"},
                                      std::pair{RateSort::Certainty, "certainty"}, std::pair{RateSort::Name, "name"}};
};

[[nodiscard]] Figure rateFigure(const Evidence& evidence, const Selection& selection, const Rates& rates,
                                RateSort sort);
[[nodiscard]] Figure contrastFigure(const Evidence& evidence, const Selection& selection, const ContrastQuery& query,
                                    const std::vector<TrialContrast>& contrasts);

/// What "not pooled" counts, in one sentence: the same in the chart, in the options and in their files.
[[nodiscard]] QString notPooledMeaning();
/// What a row of rateFigure opens: "group:ID:resistance:role".
[[nodiscard]] QString groupTarget(const RateGroup& group);
/// "Ketamine, intravenous", "glutamatergic", "Murrough 2013", with "(control)" for control arms.
[[nodiscard]] QString groupName(const Evidence& evidence, const RateGroup& group, GroupBy by);

} // namespace trd
