// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The knowledge files (KNOWLEDGE.md) as JSON, by name without ending: "rules", "pathway", … A file that comes from a
// library is parsed when it is first asked for: a start shows studies, and half a megabyte of rules can wait.

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>

namespace trd {

/// The text under KEY of an entry of a knowledge file; empty where there is none.
[[nodiscard]] inline QString textAt(const QJsonObject& object, const char* key) {
    return object.value(QLatin1String(key)).toString();
}

class Knowledge {
public:
    Knowledge() = default;
    Knowledge(QHash<QString, QJsonValue> files) : m_files(std::move(files)) {}

    void insert(const QString& name, const QJsonValue& json) {
        m_files.insert(name, json);
        m_texts.remove(name);
    }
    /// JSON that is known to be well formed.
    void insertText(const QString& name, const QByteArray& text) { m_texts.insert(name, text); }
    void remove(const QString& name) {
        m_files.remove(name);
        m_texts.remove(name);
    }
    [[nodiscard]] QJsonValue value(const QString& name, const QJsonValue& otherwise = {}) const;
    [[nodiscard]] QStringList keys() const { return m_files.keys() + m_texts.keys(); }
    [[nodiscard]] qsizetype size() const { return m_files.size() + m_texts.size(); }
    friend bool operator==(const Knowledge& one, const Knowledge& other);

private:
    // Not parsed yet; moves to m_files when it is. Used from one thread, like the window that asks.
    mutable QHash<QString, QByteArray> m_texts;
    mutable QHash<QString, QJsonValue> m_files;
};

} // namespace trd
