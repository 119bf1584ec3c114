// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/seal.h"

#include <QCryptographicHash>

namespace trd::store {

namespace {

constexpr qsizetype sealLength = 64;

/// Where the seal's characters begin, or -1 where the mark is not there, stands twice, or has too little after it.
qsizetype sealAt(const QByteArray& bytes) {
    const qsizetype at = bytes.indexOf(sealMark);
    if (at < 0 || bytes.indexOf(sealMark, at + 1) >= 0) return -1;
    const qsizetype from = at + sealMark.size();
    return from + sealLength <= bytes.size() ? from : -1;
}

QByteArray hashWithoutSeal(const QByteArray& bytes, qsizetype from) {
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(QByteArrayView(bytes).first(from));
    hash.addData(QByteArray(sealLength, '0'));
    hash.addData(QByteArrayView(bytes).sliced(from + sealLength));
    return hash.result().toHex();
}

} // namespace

QByteArray emptySeal() { return sealMark.toByteArray() + QByteArray(sealLength, '0'); }

QByteArray sealed(QByteArray bytes) {
    const qsizetype from = sealAt(bytes);
    if (from < 0) return {};
    return bytes.replace(from, sealLength, hashWithoutSeal(bytes, from));
}

bool isSealIntact(const QByteArray& bytes) {
    const qsizetype from = sealAt(bytes);
    return from >= 0 && QByteArrayView(bytes).sliced(from, sealLength) == hashWithoutSeal(bytes, from);
}

} // namespace trd::store
