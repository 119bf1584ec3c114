// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The evidence in memory: everything that the read-only database holds, loaded once, never changed.

#include "model/knowledge.h"
#include "model/study.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace trd {

/// A treatment that arms, rules or pathway nodes name. Those with a card carry their knowledge entry whole.
struct Treatment {
    QString id, name;
    std::optional<Strategy> strategy;
    bool inCatalogue = false; ///< has a card in treatments.json; otherwise it stands in comparators.json
    QStringList inherits;     ///< comparators only: treatments whose rules it takes over
    QJsonObject card;         ///< the whole entry of treatments.json or comparators.json
    friend bool operator==(const Treatment&, const Treatment&) = default;
};

/// Studies and knowledge as read from evidence files or from a library database; both give equal values.
struct Evidence {
    std::vector<Study> studies;        ///< ordered by id
    std::vector<Treatment> treatments; ///< catalogue in file order, then comparators in file order
    Knowledge knowledge;               ///< the other knowledge files
    QString digest;                    ///< SHA-256, hex, as cli.md defines it under `info`

    [[nodiscard]] const Study* study(const QString& id) const;
    [[nodiscard]] const Treatment* treatment(const QString& id) const;
    [[nodiscard]] std::size_t rowCount() const;

    /// Builds the two look-up tables; to be called once after the vectors are filled.
    void index();

private:
    QHash<QString, std::size_t> m_studyAt, m_treatmentAt;
};

/// The version of the library format (the database's PRAGMA user_version) that this program writes and reads.
inline constexpr int libraryFormat = 1;

} // namespace trd
