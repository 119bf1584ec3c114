// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Terms of the glossary where they appear: the first occurrence of each in a text becomes a link "term:ID" whose tip is
// its definition. Being a link it is reached by Tab and opens by Return.

#include "pages/page.h"

#include <QRegularExpression>

namespace trd {

/// A term of the glossary or a rating scale, as the pages list it.
struct Term {
    QString id, name, definition;
    QStringList seeAlso;
    bool isScale = false;
};
/// The terms of glossary.json in the order of their names, then the rating scales of scales.json.
[[nodiscard]] std::vector<Term> glossaryTerms(const Evidence& evidence);
/// The entry of scales.json; empty where there is none.
[[nodiscard]] QJsonObject scaleOf(const Evidence& evidence, const QString& id);
/// "10 or less": the line that a cut-off of a scale draws.
[[nodiscard]] QString cutOffText(const QJsonObject& cut);
[[nodiscard]] QString termTarget(const QString& id);
/// A term with what it sees also, and, where it is a rating scale, its range, cut-offs and bands. Empty where unknown.
/// LEADSON: with the way to the glossary's page.
[[nodiscard]] Detail termDetail(const Evidence& evidence, const QString& id, bool leadsOn = true);

class TermLinks {
public:
    explicit TermLinks(const Evidence& evidence);
    /// HTML with the first occurrence of each term linked; what is a link, a heading or bold stays as it is. EXCEPT:
    /// the term that the text itself is about.
    [[nodiscard]] QString linked(const QString& html, const QString& except = {}) const;

private:
    struct Form {
        QString id, tip;
    };
    QHash<QString, Form> m_forms; ///< by the form in lower case; of abbreviations as they stand
    QRegularExpression m_pattern;
};

} // namespace trd
