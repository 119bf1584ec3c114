// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Connections of Qt SQL under names that are used once, and gone when they are done with.

#include <QSqlDatabase>
#include <QString>

namespace trd::store {

/// The first four bytes of an SQLite header's application_id: "TRDA".
inline constexpr int applicationId = 0x54524441;

/// A name that no other connection of the process bears.
[[nodiscard]] QString newConnectionName();

/// Opens a database in memory; the fault's words where that fails, else null.
[[nodiscard]] QString openInMemory(const QString& connection);

/// Opens FILE read-only and immutable: no lock, no journal, so that read-only folders and sticks will do.
[[nodiscard]] QString openImmutable(const QString& connection, const QString& file);

/// Closes a connection when its scope ends. Queries on it must be gone by then.
class ConnectionScope {
public:
    ConnectionScope() : m_name(newConnectionName()) {}
    ~ConnectionScope() { close(m_name); }
    ConnectionScope(const ConnectionScope&) = delete;
    ConnectionScope& operator=(const ConnectionScope&) = delete;

    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }

    static void close(const QString& name);

private:
    QString m_name;
};

} // namespace trd::store
