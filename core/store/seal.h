// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The seal of a library file: one hash over all of its bytes, written into the file itself. Damage anywhere, to a page
// that no query would touch as well as to one that it would, is found before SQLite sees the file. The hash is BLAKE2b
// (RFC 7693) of 256 bits: it is taken at each start, and Qt computes it four times as fast as SHA-256.
//
// The file holds, exactly once, `sealMark` followed by 64 characters. While the hash is taken these are zeros ('0').

#include <QByteArray>
#include <QByteArrayView>

namespace trd::store {

inline constexpr QByteArrayView sealMark{"trd-atlas-seal:"};

/// What stands in the database while it is not sealed yet.
[[nodiscard]] QByteArray emptySeal();

/// The bytes with their seal filled in; empty where the mark does not stand in them exactly once.
[[nodiscard]] QByteArray sealed(QByteArray bytes);

/// Whether the bytes are those that were sealed.
[[nodiscard]] bool isSealIntact(const QByteArray& bytes);

} // namespace trd::store
