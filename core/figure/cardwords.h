// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The words of the catalogue's cards (knowledge/treatments.json): regions, regulatory status, typical onset.

#include <QJsonObject>
#include <QString>

namespace trd {

/// "United States" for "US"; the region itself where it is not known.
[[nodiscard]] QString regionWord(const QString& region);
/// "special access" for "special-access".
[[nodiscard]] QString regulatoryWord(const QString& status);
/// "approved 2019: treatment-resistant depression": status, year and indication, as far as the entry has them.
[[nodiscard]] QString regulatoryText(const QJsonObject& entry);
/// "2 to 24 hours", "from 2 hours on", "within 1 week"; empty without a unit.
[[nodiscard]] QString typicalOnsetWords(const QJsonObject& onset);

} // namespace trd
