// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Text fields of a deck have no undo of their own: the page's takes back what was typed like everything else.

#include <functional>

class QPlainTextEdit;
class QString;
class QWidget;

namespace trd {

/// Leaves the keys of undo and redo to the page; LEFT is called when the field loses the focus.
void watchField(QWidget* field, std::function<void()> left);

/// What stands in FIELD, its no-break spaces too: QPlainTextEdit::toPlainText() gives plain ones for them.
[[nodiscard]] QString typedText(const QPlainTextEdit* field);

} // namespace trd
