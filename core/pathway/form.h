// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The questions about a patient's situation (knowledge/profile.json). Every answer starts as unknown, and nothing
// identifying is asked: a file that asks for free text is refused, since no type for it exists.

#include "model/words.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <bitset>
#include <optional>
#include <vector>

namespace trd {

enum class ItemType { Number, Choice, YesNo };
template <> struct Words<ItemType> {
    static constexpr std::array table{std::pair{ItemType::Number, "number"}, std::pair{ItemType::Choice, "choice"},
                                      std::pair{ItemType::YesNo, "yes-no"}};
};

/// "unknown" stands in the files wherever no answer is given; it is never an answer.
inline constexpr QLatin1StringView unknownAnswer{"unknown"};

/// The two items whose "yes" opens the crisis panel before any list, the one that decides what is approved, funded or
/// legal, and the one that splits a severe episode in staging (KNOWLEDGE.md names all four).
inline constexpr QLatin1StringView suicidalIntentItem{"suicidal-intent"};
inline constexpr QLatin1StringView notEatingItem{"not-eating-or-drinking"};
/// Whether an answer to this item can say that life is at risk.
[[nodiscard]] inline bool isDangerItem(const QString& item) {
    return item == suicidalIntentItem || item == notEatingItem;
}
inline constexpr QLatin1StringView jurisdictionItem{"jurisdiction"};
inline constexpr QLatin1StringView psychoticFeaturesItem{"psychotic-features"};

struct ItemOption {
    QString value, label;
    friend bool operator==(const ItemOption&, const ItemOption&) = default;
};

struct ProfileItem {
    QString id, group, prompt, help;
    ItemType type = ItemType::YesNo;
    std::vector<ItemOption> options; ///< of choice and yes-no items, without "unknown"
    QString unknownLabel;            ///< how the file words "unknown"; empty for numbers
    int min = 0, max = 0; ///< of number items, both ends allowed; the files count whole trials and whole weeks
    QString unit;         ///< of number items

    [[nodiscard]] std::optional<std::size_t> optionAt(const QString& value) const;
    friend bool operator==(const ProfileItem&, const ProfileItem&) = default;
};

/// The items in file order, found by id.
class ProfileForm {
public:
    ProfileForm() = default;
    explicit ProfileForm(std::vector<ProfileItem> items);

    [[nodiscard]] const std::vector<ProfileItem>& items() const { return m_items; }
    [[nodiscard]] const ProfileItem* item(const QString& id) const;
    [[nodiscard]] std::optional<std::size_t> indexOf(const QString& id) const;
    [[nodiscard]] QStringList groups() const; ///< in file order, each once

private:
    std::vector<ProfileItem> m_items;
    QHash<QString, std::size_t> m_at;
};

/// A set of items by their place in the form. The reader refuses a form with more questions than it holds.
inline constexpr std::size_t mostItems = 256;
using ItemSet = std::bitset<mostItems>;

/// The ids of a set, in form order.
[[nodiscard]] QStringList idsOf(const ProfileForm& form, const ItemSet& items);

} // namespace trd
