// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/library.h"

namespace trd {

const Study* Evidence::study(const QString& id) const {
    const auto found = m_studyAt.constFind(id);
    return found == m_studyAt.cend() ? nullptr : &studies[*found];
}

const Treatment* Evidence::treatment(const QString& id) const {
    const auto found = m_treatmentAt.constFind(id);
    return found == m_treatmentAt.cend() ? nullptr : &treatments[*found];
}

std::size_t Evidence::rowCount() const {
    std::size_t count = 0;
    for (const Study& study : studies) count += study.rowCount();
    return count;
}

void Evidence::index() {
    m_studyAt.clear();
    m_treatmentAt.clear();
    for (std::size_t at = 0; at < studies.size(); ++at) m_studyAt.insert(studies[at].id, at);
    for (std::size_t at = 0; at < treatments.size(); ++at) m_treatmentAt.insert(treatments[at].id, at);
}

} // namespace trd
