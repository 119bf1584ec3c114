// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The smallest parts of a page: a button that looks like a link, a label that wraps.

#include "widgets/theme.h"

class QLabel;
class QString;
class QToolButton;
class QWidget;

namespace trd {

/// Quiet, in the accent colour, reached by Tab.
[[nodiscard]] QToolButton* linkButton(const QString& text, QWidget* parent);
/// Plain text that wraps and can be selected.
[[nodiscard]] QLabel* wrappedLabel(QWidget* parent);
void setTextColour(QLabel* label, const QColor& colour);

} // namespace trd
