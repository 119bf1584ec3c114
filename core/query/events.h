// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The one table of synonyms for adverse events (resources/safety/events.json): sources use their own words, a heat map
// needs rows. It groups words and changes none; the source's word stays beside every figure.

#include "result.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace trd {

/// A row of the heat map.
struct EventGroup {
    QString id, section;           ///< ids
    QHash<QString, QString> names; ///< by language code
    QStringList words; ///< the sources' words, lower case; of several rows of one arm the earliest word leads

    /// In the language on screen, else in English.
    [[nodiscard]] QString name() const;
};

struct EventSection {
    QString id;
    QHash<QString, QString> names;
    [[nodiscard]] QString name() const;
};

struct EventTable {
    std::vector<EventSection> sections;
    std::vector<EventGroup> groups; ///< in the table's order; the last one is `other`

    /// The group of a source's word: `other` where the table does not know it.
    [[nodiscard]] const EventGroup& groupOf(const QString& word) const;
    [[nodiscard]] const EventGroup* group(const QString& id) const;
    [[nodiscard]] const EventSection* section(const QString& id) const;
};

/// The id of the group that holds what stands in no row of its own.
inline constexpr QLatin1String otherEvents{"other"};

/// Faults: not the JSON expected; a group without a name or without words; an id or a word that stands twice.
[[nodiscard]] Result<EventTable> readEventTable(const QByteArray& json);
/// The table that the program carries.
[[nodiscard]] const EventTable& eventTable();

} // namespace trd
