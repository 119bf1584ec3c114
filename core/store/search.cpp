// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"
#include "store/library.h"

#include <QCoreApplication>
#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

namespace trd {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More than anybody types; what is pasted beyond it does not narrow the search any further.
constexpr qsizetype mostTerms = 64;

/// Whether the index's tokenizer finds anything in it: of "-" or of an emoji it makes nothing, and the empty phrase
/// would match no study at all.
bool hasToken(const QString& text) {
    const QList<uint> characters = text.toUcs4();
    return std::ranges::any_of(characters, [](uint character) {
        return QChar::isLetterOrNumber(character) || QChar::category(character) == QChar::Other_PrivateUse;
    });
}

/// What a person types as an FTS5 expression in which nothing is an operator: each word a prefix, each quotation a
/// phrase.
QString expressionOf(const QString& wanted) {
    QString typed = QString::fromUtf8(wanted.toUtf8()); // half a surrogate pair would cut the text short inside SQLite
    for (QChar& character : typed)
        if (character.category() == QChar::Other_Control || u"“”„«»"_s.contains(character))
            character = character.category() == QChar::Other_Control ? u' ' : u'"';
    QStringList terms;
    const auto add = [&](const QString& text, QLatin1StringView ending) {
        const QString term = u'"' + text.trimmed() + u'"' + ending;
        if (terms.size() < mostTerms && hasToken(text) && !terms.contains(term)) terms.append(term);
    };
    const QStringList parts = typed.split(u'"');
    for (qsizetype at = 0; at < parts.size(); ++at) {
        const bool isQuoted = at % 2 == 1 && at + 1 < parts.size(); // a quotation mark alone opens nothing
        if (isQuoted) {
            add(parts.at(at), {});
            continue;
        }
        const QStringList words = parts.at(at).split(u' ', Qt::SkipEmptyParts);
        for (const QString& word : words) add(word, "*"_L1);
    }
    return terms.join(u" AND "_s);
}

} // namespace

StudySearch::StudySearch(const QString& file) : m_connection(store::newConnectionName()), m_file(file) {
    // A failure is kept by the connection and told by find().
    [[maybe_unused]] const QString failure = store::openImmutable(m_connection, file);
}

StudySearch::~StudySearch() { store::ConnectionScope::close(m_connection); }

Result<QStringList> StudySearch::find(const QString& text) const {
    const QString expression = expressionOf(text);
    QStringList ids;
    if (expression.isEmpty()) return ids;
    const auto fault = [this](const QSqlError& error) {
        return Fault{m_file,
                     {},
                     QCoreApplication::translate("Library", "found that it cannot be searched (%1)").arg(error.text()),
                     QCoreApplication::translate("Library", "expected a TRD Atlas library")};
    };
    const QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    if (!database.isOpen()) return fault(database.lastError());
    QSqlQuery query(database);
    query.setForwardOnly(true);
    // Weights in the order of the columns: title, acronym, authors, id, identifiers, treatments, notes, findings.
    query.prepare(
        u"SELECT study.id FROM study_text JOIN study ON study.key = study_text.rowid WHERE study_text MATCH ? "
        "ORDER BY bm25(study_text, 8, 8, 4, 4, 4, 3, 1, 2), study.id"_s);
    query.addBindValue(expression);
    if (!query.exec()) return fault(query.lastError());
    while (query.next()) ids.append(query.value(0).toString());
    return ids;
}

} // namespace trd
