// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds nothing: it exists so that what the test programs share is precompiled once for all of them.
namespace trd {
extern const int sharedTestHeaders;
const int sharedTestHeaders = 0;
} // namespace trd
