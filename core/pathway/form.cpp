// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pathway/form.h"

#include <algorithm>

namespace trd {

std::optional<std::size_t> ProfileItem::optionAt(const QString& value) const {
    const auto found = std::ranges::find(options, value, &ItemOption::value);
    if (found == options.end()) return {};
    return static_cast<std::size_t>(found - options.begin());
}

ProfileForm::ProfileForm(std::vector<ProfileItem> items) : m_items(std::move(items)) {
    for (std::size_t at = 0; at < m_items.size(); ++at) m_at.insert(m_items[at].id, at);
}

const ProfileItem* ProfileForm::item(const QString& id) const {
    const auto found = m_at.constFind(id);
    return found == m_at.cend() ? nullptr : &m_items[*found];
}

std::optional<std::size_t> ProfileForm::indexOf(const QString& id) const {
    const auto found = m_at.constFind(id);
    if (found == m_at.cend()) return {};
    return *found;
}

QStringList ProfileForm::groups() const {
    QStringList groups;
    for (const ProfileItem& item : m_items)
        if (!groups.contains(item.group)) groups.append(item.group);
    return groups;
}

QStringList idsOf(const ProfileForm& form, const ItemSet& items) {
    QStringList ids;
    std::size_t left = items.count();
    ids.reserve(static_cast<qsizetype>(left));
    for (std::size_t at = 0; left > 0 && at < form.items().size(); ++at) {
        if (!items.test(at)) continue;
        --left;
        ids.append(form.items()[at].id);
    }
    return ids;
}

} // namespace trd
