// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Two or three choices side by side, one of them taken: rates or contrasts, response or remission.

#include <QWidget>

class QButtonGroup;
class QComboBox;

namespace trd {

/// A row of exclusive buttons in one frame. Ids of the group are the places in TEXTS.
[[nodiscard]] QButtonGroup* addSegments(QWidget* holder, const QStringList& texts, const QString& accessibleName);

/// For more choices than stand side by side: a combo box as wide as its widest entry, with a name for tooltip and
/// reader.
[[nodiscard]] QComboBox* quietCombo(QWidget* parent, const QString& name);

} // namespace trd
