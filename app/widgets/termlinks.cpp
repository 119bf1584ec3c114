// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/termlinks.h"

#include "figure/format.h"
#include "widgets/detailfigures.h"
#include "widgets/detailhtml.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace trd {

namespace {

class TermText {
    Q_DECLARE_TR_FUNCTIONS(Glossary)
};

/// Letters of which most are capitals or digits: "MADRS", "mTOR", "5-HT2A receptor" keep their case, words do not.
bool isAbbreviation(const QString& form) {
    return std::ranges::count_if(form, [](QChar letter) { return letter.isUpper(); }) > 1;
}

/// The forms in which a term stands in a text: "Number needed to treat (NNT)" gives both.
QStringList formsOf(const QString& term) {
    const qsizetype open = term.indexOf(QLatin1String(" (")), close = term.lastIndexOf(QLatin1Char(')'));
    QStringList forms{open > 0 ? term.left(open) : term};
    if (open > 0 && close > open) forms << term.mid(open + 2, close - open - 2);
    // One letter or two would be found everywhere.
    forms.removeIf([](const QString& form) { return form.size() < 3; });
    return forms;
}

/// Writes a rating scale: what it measures, which way, where the lines are drawn and by whom.
class ScaleWriter {
public:
    explicit ScaleWriter(const QJsonObject& scale) : m_scale(scale) {
        for (const QJsonValue& value : scale.value(QLatin1String("sources")).toArray())
            m_listed.push_back(listedSource(value.toObject()));
        collect(scale);
    }

    [[nodiscard]] QString html() const {
        const SourceList sources(m_listed);
        QString html;
        FactTable facts;
        const QJsonObject range = m_scale.value(QLatin1String("range")).toObject();
        facts.add(TermText::tr("Range"), TermText::tr("%1 to %2").arg(number(range, "min"), number(range, "max")));
        facts.add(TermText::tr("A higher score is"), textAt(m_scale, "higher_is") == QLatin1String("worse")
                                                         ? TermText::tr("worse")
                                                         : TermText::tr("better"));
        facts.add(TermText::tr("Rated by"), textAt(m_scale, "rater") == QLatin1String("patient")
                                                ? TermText::tr("the person")
                                                : TermText::tr("a clinician"));
        if (m_scale.contains(QLatin1String("items_n"))) facts.add(TermText::tr("Items"), number(m_scale, "items_n"));
        if (const QJsonArray item = m_scale.value(QLatin1String("item_range")).toArray(); item.size() == 2)
            facts.add(
                TermText::tr("Each item"),
                TermText::tr("%1 to %2").arg(printedNumber(item[0].toDouble()), printedNumber(item[1].toDouble())));
        html += facts.html();
        html += note("total_rule");
        if (m_scale.value(QLatin1String("baseline_free")).toBool())
            html += paragraph(TermText::tr("It rates change and has no score before treatment.").toHtmlEscaped());

        const QJsonObject response = m_scale.value(QLatin1String("response")).toObject();
        if (!response.isEmpty())
            html += heading(TermText::tr("Response")) +
                    bullet(fact(capitalised(textAt(response, "definition")), response, sources));
        html += cutOffs(TermText::tr("Remission"), "remission", sources) + note("remission_note");
        html += cutOffs(TermText::tr("Relapse"), "relapse", sources);
        html += bands(sources) + note("severity_note");
        for (const QJsonValue& value : m_scale.value(QLatin1String("severity_alternatives")).toArray())
            html += bullet(fact(TermText::tr("Another line for %1: %2")
                                    .arg(textAt(value.toObject(), "boundary"), number(value.toObject(), "value")),
                                value.toObject(), sources));
        html += heading(TermText::tr("Smallest change that matters"));
        const QJsonArray changes = m_scale.value(QLatin1String("mcid")).toArray();
        if (changes.isEmpty()) html += paragraph(TermText::tr("None was found.").toHtmlEscaped(), "muted");
        for (const QJsonValue& value : changes) {
            const QJsonObject change = value.toObject();
            QString text = number(change, "value");
            if (change.contains(QLatin1String("upper")))
                text = TermText::tr("%1 to %2").arg(text, number(change, "upper"));
            html +=
                bullet(fact(TermText::tr("%1 %2").arg(text, textAt(change, "unit")), change, sources) +
                       (textAt(change, "note").isEmpty() ? QString()
                                                         : QStringLiteral("<br>") + mutedSpan(textAt(change, "note"))));
        }
        return html + sources.html();
    }

private:
    /// Sources stand beside the facts that they bear; those that the list at the end has not yet are added to it.
    void collect(const QJsonValue& value) {
        if (value.isArray()) {
            for (const QJsonValue& one : value.toArray()) collect(one);
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            if (object.contains(QLatin1String("locator")) && object.contains(QLatin1String("read")) &&
                std::ranges::find(m_listed, textAt(object, "id"), &ListedSource::id) == m_listed.end())
                m_listed.push_back(listedSource(object));
            for (const QJsonValue& one : object) collect(one);
        }
    }
    static QString number(const QJsonObject& object, const char* key) {
        return printedNumber(object.value(QLatin1String(key)).toDouble());
    }
    static QString fact(const QString& text, const QJsonObject& object, const SourceList& sources) {
        QString html = text.toHtmlEscaped() + QLatin1Char(' ') +
                       sources.mark(textAt(object.value(QLatin1String("source")).toObject(), "id"));
        for (const QJsonValue& more : object.value(QLatin1String("more_sources")).toArray())
            html += QLatin1Char(' ') + sources.mark(textAt(more.toObject(), "id"));
        return html;
    }
    [[nodiscard]] QString note(const char* key) const {
        return paragraph(textAt(m_scale, key).toHtmlEscaped(), "muted");
    }
    [[nodiscard]] QString cutOffs(const QString& title, const char* key, const SourceList& sources) const {
        const QJsonArray list = m_scale.value(QLatin1String(key)).toArray();
        QString html;
        for (const QJsonValue& value : list) {
            const QJsonObject cut = value.toObject();
            const QString text = cutOffText(cut);
            html +=
                bullet(fact(capitalised(text), cut, sources) +
                       (textAt(cut, "used_in").isEmpty() ? QString()
                                                         : QStringLiteral("<br>") + mutedSpan(textAt(cut, "used_in"))));
        }
        return html.isEmpty() ? QString() : heading(title) + html;
    }
    [[nodiscard]] QString bands(const SourceList& sources) const {
        const QJsonArray list = m_scale.value(QLatin1String("severity")).toArray();
        if (list.isEmpty()) return {};
        QString html = heading(TermText::tr("Severity")) + QStringLiteral("<table cellspacing=\"0\">");
        for (const QJsonValue& value : list) {
            const QJsonObject band = value.toObject();
            const QString from = number(band, "lower"), to = number(band, "upper");
            html += QStringLiteral("<tr><td align=\"right\">%1</td><td>%2</td></tr>")
                        .arg((from == to ? from : TermText::tr("%1 to %2").arg(from, to)).toHtmlEscaped(),
                             textAt(band, "label").toHtmlEscaped());
        }
        html += QStringLiteral("</table>");
        const QString source = sources.mark(textAt(m_scale.value(QLatin1String("severity_source")).toObject(), "id"));
        return source.isEmpty() ? html : html + paragraph(TermText::tr("Bands from %1").arg(source), "muted");
    }

    const QJsonObject m_scale;
    std::vector<ListedSource> m_listed;
};

} // namespace

QJsonObject scaleOf(const Evidence& evidence, const QString& id) {
    for (const QJsonValue& value : evidence.knowledge.value(QStringLiteral("scales")).toArray())
        if (textAt(value.toObject(), "id") == id) return value.toObject();
    return {};
}

QString cutOffText(const QJsonObject& cut) {
    const QString op = textAt(cut, "op"), at = printedNumber(cut.value(QLatin1String("value")).toDouble());
    return op == QLatin1String("at-most")     ? TermText::tr("%1 or less").arg(at)
           : op == QLatin1String("less-than") ? TermText::tr("less than %1").arg(at)
           : op == QLatin1String("at-least")  ? TermText::tr("%1 or more").arg(at)
                                              : TermText::tr("more than %1").arg(at);
}

QString termTarget(const QString& id) { return QStringLiteral("term:") + id; }

std::vector<Term> glossaryTerms(const Evidence& evidence) {
    std::vector<Term> terms;
    for (const QJsonValue& value : evidence.knowledge.value(QStringLiteral("glossary")).toArray()) {
        const QJsonObject object = value.toObject();
        QStringList also;
        for (const QJsonValue& id : object.value(QLatin1String("see_also")).toArray()) also << id.toString();
        terms.push_back({textAt(object, "id"), textAt(object, "term"), textAt(object, "definition"), also, false});
    }
    std::ranges::sort(terms, [](const Term& one, const Term& other) {
        return QString::localeAwareCompare(one.name, other.name) < 0;
    });
    for (const QJsonValue& value : evidence.knowledge.value(QStringLiteral("scales")).toArray()) {
        const QJsonObject object = value.toObject();
        terms.push_back({textAt(object, "id"), textAt(object, "id"), textAt(object, "name"), {}, true});
    }
    return terms;
}

Detail termDetail(const Evidence& evidence, const QString& id, bool leadsOn) {
    const std::vector<Term> terms = glossaryTerms(evidence);
    const auto term = std::ranges::find(terms, id, &Term::id);
    if (term == terms.end()) return {};
    QString html =
        QStringLiteral("<h2>%1</h2>").arg(term->name.toHtmlEscaped()) + paragraph(term->definition.toHtmlEscaped());
    if (term->isScale) html += ScaleWriter(scaleOf(evidence, id)).html();
    QStringList also;
    for (const Term& other : terms) {
        const bool scaleOfTerm =
            !term->isScale && other.isScale && other.name.compare(term->name, Qt::CaseInsensitive) == 0;
        if (term->seeAlso.contains(other.id) || scaleOfTerm)
            also << link(termTarget(other.id),
                         scaleOfTerm ? TermText::tr("%1: range, cut-offs and bands").arg(other.name) : other.name);
    }
    if (!also.isEmpty()) {
        html += heading(TermText::tr("See also"));
        for (const QString& one : also) html += bullet(one);
    }
    if (leadsOn) html += paragraph(link(QStringLiteral("page:glossary"), TermText::tr("All terms")));
    return {term->name, html};
}

TermLinks::TermLinks(const Evidence& evidence) {
    QStringList forms;
    for (const Term& term : glossaryTerms(evidence)) {
        const QString tip = QStringLiteral("%1: %2").arg(term.name, term.definition);
        QStringList own = formsOf(term.name);
        // A scale is named in texts as studies name it, not by the version in its id.
        if (term.isScale) own << textAt(scaleOf(evidence, term.id), "study_scale");
        for (const QString& form : own) {
            if (form.isEmpty()) continue;
            const QString key = isAbbreviation(form) ? form : form.toLower();
            if (m_forms.contains(key) && !term.isScale) continue;
            if (!m_forms.contains(key)) forms << QRegularExpression::escape(form);
            m_forms.insert(key, {term.id, tip});
        }
    }
    // The longest first, or "partial response" would be read as "response".
    std::ranges::sort(forms, std::ranges::greater(), &QString::size);
    if (forms.isEmpty()) return;
    m_pattern =
        QRegularExpression(QStringLiteral("(?<![\\w-])(%1)(?![\\w-])").arg(forms.join(QLatin1Char('|'))),
                           QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
}

QString TermLinks::linked(const QString& html, const QString& except) const {
    if (m_forms.isEmpty()) return html;
    static const QRegularExpression tag(QStringLiteral("<(/?)(\\w+)[^>]*>"));
    QString out;
    out.reserve(html.size() * 2);
    QSet<QString> done{except};
    int closed = 0; // how deep within elements whose text stays as it is
    const auto addText = [&](QStringView text) {
        if (closed > 0) {
            out += text;
            return;
        }
        qsizetype at = 0;
        QRegularExpressionMatchIterator matches = m_pattern.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            const QString found = match.captured(1);
            auto form = m_forms.constFind(found);
            // An abbreviation in other letters is another word ("AMPA" is none of "ampa"), a word is the same in any.
            if (form == m_forms.constEnd()) form = m_forms.constFind(found.toLower());
            if (form == m_forms.constEnd() || done.contains(form->id)) continue;
            done.insert(form->id);
            out += text.mid(at, match.capturedStart(1) - at);
            out += QStringLiteral("<a href=\"%1\" title=\"%2\" class=\"term\">%3</a>")
                       .arg(termTarget(form->id).toHtmlEscaped(), form->tip.toHtmlEscaped(), found);
            at = match.capturedEnd(1);
        }
        out += text.mid(at);
    };
    qsizetype at = 0;
    QRegularExpressionMatchIterator tags = tag.globalMatch(html);
    while (tags.hasNext()) {
        const QRegularExpressionMatch match = tags.next();
        addText(QStringView(html).mid(at, match.capturedStart() - at));
        out += match.capturedView();
        at = match.capturedEnd();
        const QString name = match.captured(2).toLower();
        if (name == QLatin1String("a") || name == QLatin1String("b") ||
            (name.size() == 2 && name[0] == QLatin1Char('h') && name[1].isDigit()))
            closed += match.captured(1).isEmpty() ? 1 : -1;
    }
    addText(QStringView(html).mid(at));
    return out;
}

} // namespace trd
