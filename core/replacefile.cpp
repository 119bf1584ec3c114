// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "replacefile.h"

#include <QSaveFile>

namespace trd {

Result<Done, QString> replaceFile(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) return file.errorString();
    // A full disk takes a part first and says so only of the next one.
    for (qsizetype at = 0; at < bytes.size();) {
        const qint64 written = file.write(bytes.constData() + at, bytes.size() - at);
        if (written <= 0) return file.errorString();
        at += written;
    }
    // commit() does not notice that what was still buffered found no room: a short file would be taken for whole.
    if (!file.flush() || !file.commit()) return file.errorString();
    return Done{};
}

} // namespace trd
