// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/references.h"

#include <QStringList>

namespace trd {

namespace {

enum class Style { Ris, BibTeX };

/// "Daly EJ" to "Daly, E. J.": the last word of a name holds its initials, as PubMed writes it, and "Jr" may follow.
/// What does not look so (a group, a single word) stays as it is.
QString inverted(const QString& author, Style style) {
    if (author.endsWith(QLatin1String(" Jr")) || author.endsWith(QLatin1String(" Sr"))) {
        const QStringList parts = inverted(author.chopped(3), style).split(QStringLiteral(", "));
        if (parts.size() != 2) return author;
        return style == Style::Ris ? QStringLiteral("%1, %2, %3").arg(parts[0], parts[1], author.right(2))
                                   : QStringLiteral("%1, %3, %2").arg(parts[0], parts[1], author.right(2));
    }
    const qsizetype space = author.lastIndexOf(QLatin1Char(' '));
    if (space < 0) return author;
    QStringList initials;
    for (const QChar letter : author.mid(space + 1)) {
        if (letter == QLatin1Char('-') && !initials.isEmpty()) continue;
        if (!letter.isUpper()) return author;
        initials << QString(letter) + QLatin1Char('.');
    }
    return QStringLiteral("%1, %2").arg(author.left(space), initials.join(QLatin1Char(' ')));
}

QString oneLine(const QString& text) { return text.simplified(); }

/// TeX's own signs, escaped; letters beyond ASCII stay, as every current reader takes UTF-8.
QString texText(const QString& text) {
    QString escaped;
    for (const QChar sign : oneLine(text)) {
        switch (sign.unicode()) {
        case '\\':
            escaped += QStringLiteral("\\textbackslash{}");
            break;
        case '~':
            escaped += QStringLiteral("\\textasciitilde{}");
            break;
        case '^':
            escaped += QStringLiteral("\\textasciicircum{}");
            break;
        case '&':
        case '%':
        case '$':
        case '#':
        case '_':
        case '{':
        case '}':
            escaped += QLatin1Char('\\');
            [[fallthrough]];
        default:
            escaped += sign;
        }
    }
    return escaped;
}

} // namespace

QByteArray toRis(const std::vector<const Study*>& studies) {
    QString text;
    const auto line = [&text](const char* tag, const QString& value) {
        if (!value.isEmpty()) text += QStringLiteral("%1  - %2\r\n").arg(QLatin1String(tag), oneLine(value));
    };
    for (const Study* study : studies) {
        const Citation& citation = study->citation;
        line("TY", QStringLiteral("JOUR"));
        line("ID", study->id);
        for (const QString& author : citation.authors) line("AU", inverted(author, Style::Ris));
        line("TI", citation.title);
        line("JO", citation.journal);
        if (citation.year > 0) line("PY", QString::number(citation.year));
        line("DO", citation.doi);
        line("AN", citation.pmid);
        if (!citation.doi.isEmpty()) line("UR", QStringLiteral("https://doi.org/") + citation.doi);
        for (const QString& registry : study->registry) line("KW", registry);
        if (citation.moreAuthors.value_or(false)) line("N1", QStringLiteral("More authors than those named here."));
        text += QStringLiteral("ER  - \r\n\r\n");
    }
    return text.toUtf8();
}

QByteArray toBibTeX(const std::vector<const Study*>& studies) {
    QString text;
    for (const Study* study : studies) {
        const Citation& citation = study->citation;
        QStringList fields;
        const auto field = [&fields](const char* name, const QString& value) {
            if (!value.isEmpty()) fields << QStringLiteral("  %1 = {%2}").arg(QLatin1String(name), value);
        };
        QStringList authors;
        for (const QString& author : citation.authors) authors << texText(inverted(author, Style::BibTeX));
        if (citation.moreAuthors.value_or(false)) authors << QStringLiteral("others");
        field("author", authors.join(QStringLiteral(" and ")));
        // Double braces keep the title's capitals.
        field("title", QStringLiteral("{%1}").arg(texText(citation.title)));
        field("journal", texText(citation.journal));
        if (citation.year > 0) field("year", QString::number(citation.year));
        field("doi", oneLine(citation.doi));
        field("pmid", oneLine(citation.pmid));
        text += QStringLiteral("@article{%1,\n%2\n}\n\n").arg(study->id, fields.join(QStringLiteral(",\n")));
    }
    return text.toUtf8();
}

} // namespace trd
