// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/marksigns.h"

#include "figure/sourcemark.h"

#include <QCoreApplication>

namespace trd {

namespace {
class SignText {
    Q_DECLARE_TR_FUNCTIONS(MarkSigns)
};
} // namespace

void MarkSigns::sign(Mark& mark, const ArmRate& rate, bool isComparator) {
    mark.hollow = rate.eventsDerived || isComparator;
    if (!rate.n) {
        mark.shape = shapeWithoutPeople;
        mark.hollow = false;
        m_withoutPeople = true;
    } else if (rate.eventsDerived && (!m_derived || (m_derived->hue == Hue::Comparator && !isComparator))) {
        m_derived = LegendEntry{mark.hue, mark.shape, true, false, {}};
    }
    m_comparator |= isComparator;
    ring(mark, isSecondHand(*rate.study, rate.row->source));
}

void MarkSigns::ring(Mark& mark, bool secondHand) {
    mark.dotted = secondHand;
    m_secondHand |= secondHand;
}

std::vector<LegendEntry> MarkSigns::legend(bool comparator) const {
    std::vector<LegendEntry> entries;
    if (m_comparator && comparator)
        entries.push_back({Hue::Comparator, Shape::Circle, true, false, SignText::tr("comparator: hollow grey")});
    if (m_derived) {
        LegendEntry derived = *m_derived;
        derived.text = SignText::tr("derived from a percentage and n");
        entries.push_back(derived);
    }
    if (m_withoutPeople)
        entries.push_back(
            {Hue::Neutral, shapeWithoutPeople, false, false, SignText::tr("no number of people, never pooled")});
    if (m_secondHand) entries.push_back({Hue::Neutral, Shape::Circle, false, true, secondHandWords()});
    return entries;
}

} // namespace trd
