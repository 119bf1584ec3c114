// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The pathway for screen readers: every node and every way is a part of the view with its sentence for a name, can be
// walked to and pressed. One painted item has no parts of its own that a screen reader could find.

namespace trd {

/// Makes GraphViews known to QAccessible; further calls do nothing.
void installGraphAccess();

} // namespace trd
