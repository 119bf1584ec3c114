// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/knowledge.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace trd {

QJsonValue Knowledge::value(const QString& name, const QJsonValue& otherwise) const {
    if (m_texts.contains(name)) {
        const QJsonDocument document = QJsonDocument::fromJson(m_texts.take(name));
        m_files.insert(name, document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
    }
    return m_files.value(name, otherwise);
}

bool operator==(const Knowledge& one, const Knowledge& other) {
    if (one.size() != other.size()) return false;
    for (const QString& name : one.keys())
        if (one.value(name, QJsonValue::Undefined) != other.value(name, QJsonValue::Undefined)) return false;
    return true;
}

} // namespace trd
