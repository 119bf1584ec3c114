// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <atomic>

namespace trd::store {

namespace {

QString open(const QString& connection, const QString& name, const QString& options) {
    const QString driver = QStringLiteral("QSQLITE");
    if (!QSqlDatabase::isDriverAvailable(driver))
        return QCoreApplication::translate("Library", "Qt's SQLite driver is not installed");
    QSqlDatabase database = QSqlDatabase::addDatabase(driver, connection);
    database.setDatabaseName(name);
    database.setConnectOptions(options);
    return database.open() ? QString() : database.lastError().text();
}

/// SQLite takes no host in a file URI, so that a share's path (//server/folder) is all path: file:////server/folder.
QString immutableUri(const QString& file) {
    QString path = QFileInfo(file).absoluteFilePath();
    if (!path.startsWith(QLatin1Char('/'))) path.prepend(QLatin1Char('/'));
    return QStringLiteral("file://%1?immutable=1").arg(QString::fromLatin1(QUrl::toPercentEncoding(path, "/:")));
}

} // namespace

QString newConnectionName() {
    static std::atomic<int> count = 0;
    return QStringLiteral("trd-library-%1").arg(++count);
}

QString openInMemory(const QString& connection) { return open(connection, QStringLiteral(":memory:"), {}); }

QString openImmutable(const QString& connection, const QString& file) {
    return open(connection, immutableUri(file), QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"));
}

void ConnectionScope::close(const QString& name) {
    if (!QSqlDatabase::contains(name)) return;
    QSqlDatabase::database(name, false).close();
    QSqlDatabase::removeDatabase(name);
}

} // namespace trd::store
