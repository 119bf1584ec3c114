// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// A copy of the shipped evidence that a test may spoil, and paths into JSON to spoil it by.

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <optional>

namespace trd::test {

inline QString shippedEvidence() { return QStringLiteral(TRD_SOURCE_DIR "/resources/evidence"); }

inline QByteArray bytesOf(const QString& file) {
    QFile in(file);
    if (!in.open(QIODevice::ReadOnly)) qFatal("%s cannot be read", qUtf8Printable(file));
    return in.readAll();
}

inline void writeBytes(const QString& file, const QByteArray& bytes) {
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("%s cannot be written", qUtf8Printable(file));
}

inline QJsonValue jsonOf(const QByteArray& bytes) {
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (document.isNull()) qFatal("a test's JSON is broken");
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

inline QByteArray jsonBytes(const QJsonValue& value) {
    return (value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject())).toJson();
}

/// A copy of VALUE in which PATH ("outcomes[0].at.unit"; "[+]" appends) holds MEMBER, or is gone where that is
/// undefined.
inline QJsonValue withMember(const QJsonValue& value, const QString& path, const QJsonValue& member) {
    static const QRegularExpression step(QStringLiteral(R"(^\.?(?:\[(\d+|\+)\]|([^.\[]+))(.*)$)"));
    if (path.isEmpty()) return member;
    const QRegularExpressionMatch match = step.match(path);
    const QString key = match.captured(2);
    const QString rest = match.captured(3);
    if (key.isEmpty()) {
        QJsonArray list = value.toArray();
        const bool appends = match.captured(1) == QStringLiteral("+");
        const qsizetype at = appends ? list.size() : match.captured(1).toInt();
        if (appends) list.append(QJsonValue());
        const QJsonValue changed = withMember(list.at(at), rest, member);
        if (changed.isUndefined())
            list.removeAt(at);
        else
            list.replace(at, changed);
        return list;
    }
    QJsonObject object = value.toObject();
    const QJsonValue changed = withMember(object.value(key), rest, member);
    if (changed.isUndefined())
        object.remove(key);
    else
        object.insert(key, changed);
    return object;
}

/// The example of FORMAT.md: a study with rows of every kind.
inline QByteArray exampleStudy() {
    const QByteArray format = bytesOf(shippedEvidence() + QStringLiteral("/FORMAT.md"));
    const qsizetype from = format.indexOf("```json\n") + 8;
    return format.mid(from, format.indexOf("```", from) - from);
}

class EvidenceCopy {
public:
    /// Every study, or only those whose file's name fits `studies`: reading few is quicker where a test reads often.
    explicit EvidenceCopy(const QString& studies = QStringLiteral("*.json")) {
        for (const QString& part : {QStringLiteral("studies"), QStringLiteral("knowledge")}) {
            const QDir from(shippedEvidence() + QLatin1Char('/') + part);
            QDir(path()).mkdir(part);
            const bool areStudies = part == QStringLiteral("studies");
            const QStringList names = from.entryList({areStudies ? studies : QStringLiteral("*.json")}, QDir::Files);
            for (const QString& name : names) QFile::copy(from.filePath(name), file(part + QLatin1Char('/') + name));
        }
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] QString file(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

/// Whether check.py passes a folder of evidence; nothing where there is no Python to ask.
inline std::optional<bool> checkPyAccepts(const QString& folder) {
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"), {QStringLiteral("/usr/bin")});
    if (python.isEmpty()) return {};
    QProcess check;
    check.start(python, {shippedEvidence() + QStringLiteral("/check.py"), folder});
    if (!check.waitForFinished(60'000)) return {};
    return check.exitStatus() == QProcess::NormalExit && check.exitCode() == 0;
}

} // namespace trd::test
