// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a mark says beside its strategy, one sign for each thing: hollow is derived, a cross has no number of people, a
// ring is second-hand, hollow grey is a comparator. The legend names those that a figure holds and no others.

#include "figure/figure.h"
#include "query/rates.h"

namespace trd {

/// The shape of a rate that is printed without its number of people: it has no interval and is never pooled.
inline constexpr Shape shapeWithoutPeople = Shape::Cross;

class MarkSigns {
public:
    /// Gives a rate's mark, whose hue and shape are set, its signs, and keeps them for the legend.
    void sign(Mark& mark, const ArmRate& rate, bool isComparator);
    /// A mark that is a comparator's and says nothing else.
    void seeComparator() { m_comparator = true; }
    /// Rings a mark that is second-hand.
    void ring(Mark& mark, bool secondHand);

    /// In the order: comparator, derived, without people, second-hand. COMPARATOR: whether the first is wanted.
    [[nodiscard]] std::vector<LegendEntry> legend(bool comparator = true) const;

private:
    bool m_comparator = false, m_withoutPeople = false, m_secondHand = false;
    std::optional<LegendEntry> m_derived; ///< as the first derived mark of a strategy looks, else as a comparator's
};

} // namespace trd
