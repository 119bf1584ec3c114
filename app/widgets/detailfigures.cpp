// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/detailfigures.h"

#include "figure/format.h"
#include "model/knowledge.h"

#include <QCoreApplication>

#include <algorithm>

namespace trd {

namespace {

class SourcesText {
    Q_DECLARE_TR_FUNCTIONS(DetailSources)
};

QString sign(SourceMark mark) {
    switch (mark) {
    case SourceMark::Secondary:
        return QStringLiteral("†");
    case SourceMark::NotRead:
        return QStringLiteral("‡");
    case SourceMark::None:
    case SourceMark::Copy:
        return {};
    }
    return {};
}

QString kindWords(const ListedSource& source) {
    return source.kind ? wordFor(*source.kind) : SourcesText::tr("source");
}

using Lines = std::vector<const FigureLine*>;

/// Lines in groups, each name once, in the order in which they come up.
std::vector<Lines> grouped(const Lines& lines, QString FigureLine::*key) {
    std::vector<Lines> groups;
    for (const FigureLine* line : lines) {
        const auto found =
            std::ranges::find_if(groups, [&](const Lines& group) { return group.front()->*key == line->*key; });
        if (found == groups.end())
            groups.push_back({line});
        else
            found->push_back(line);
    }
    return groups;
}

Lines pointers(const std::vector<FigureLine>& lines) {
    Lines all;
    for (const FigureLine& line : lines) all.push_back(&line);
    return all;
}

QString groupTitle(const QString& html) {
    return html.isEmpty() ? QString() : QStringLiteral("<p class=\"group\">%1</p>").arg(html);
}

QString anchor(const FigureLine& line) {
    return line.row.isEmpty() ? QString() : QStringLiteral("<a name=\"%1\"></a>").arg(line.row);
}

QString tableRow(const QString& left, const QString& right) {
    return QStringLiteral("<tr><td>%1</td><td align=\"right\">%2</td></tr>").arg(left, right);
}

// A name that is longer than this takes a line of its own, or the figure beside it would be a column of single words.
constexpr qsizetype longestBeside = 24;

} // namespace

QString heading(const QString& text) { return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped()); }

QString bullet(const QString& html) { return QStringLiteral("<p class=\"item\">%1</p>").arg(html); }

QString mutedSpan(const QString& text) {
    return text.isEmpty() ? QString() : QStringLiteral("<span class=\"muted\">%1</span>").arg(text.toHtmlEscaped());
}

QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString joined(const QStringList& parts) {
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(" · "));
}

void FactTable::add(const QString& name, const QString& value) {
    if (value.isEmpty()) return;
    m_rows += QStringLiteral("<tr><td width=\"32%\" class=\"muted\">%1</td><td>%2</td></tr>")
                  .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
}

QString FactTable::html() const {
    return QStringLiteral("<table width=\"100%\" cellspacing=\"0\">%1</table>").arg(m_rows);
}

QString figureTable(const std::vector<FigureLine>& lines) {
    QString html;
    for (const Lines& group : grouped(pointers(lines), &FigureLine::group)) {
        const bool sameWhat =
            std::ranges::all_of(group, [&](const FigureLine* line) { return line->what == group.front()->what; });
        const QString shared = sameWhat && group.size() > 1 ? group.front()->what : QString();
        QString title = group.front()->group;
        if (!shared.isEmpty()) title += mutedSpan(QStringLiteral(" · ") + shared);
        html += groupTitle(title);
        html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\">");
        for (const Lines& people : grouped(group, &FigureLine::whom)) {
            const QString whom = people.front()->whom;
            const bool alone =
                !whom.isEmpty() && (people.size() > 1 || (whom.size() > longestBeside && shared.isEmpty()));
            if (alone) html += QStringLiteral("<tr><td colspan=\"2\">%1</td></tr>").arg(whom.toHtmlEscaped());
            for (const FigureLine* line : people) {
                QString left = alone ? QString() : whom.toHtmlEscaped();
                const QString what = shared.isEmpty() ? mutedSpan(line->what) : QString();
                if (!left.isEmpty() && !what.isEmpty()) left += QStringLiteral("<br>");
                html += tableRow(left + what, anchor(*line) + line->figure);
            }
        }
        html += QStringLiteral("</table>");
    }
    return html;
}

QString figureList(const std::vector<FigureLine>& lines) {
    QString html;
    for (const Lines& group : grouped(pointers(lines), &FigureLine::group)) {
        html += groupTitle(group.front()->group);
        for (const FigureLine* line : group) {
            QString text = line->whom.toHtmlEscaped();
            if (!line->what.isEmpty()) text += mutedSpan(QStringLiteral(" · ") + line->what);
            html += bullet(anchor(*line) + text + QStringLiteral("<br>") + line->figure);
        }
    }
    return html;
}

QString typeset(QString text) {
    return text.replace(QLatin1String(">="), QStringLiteral("≥")).replace(QLatin1String("<="), QStringLiteral("≤"));
}

ListedSource listedSource(const QJsonObject& source) {
    return {textAt(source, "id"),       fromWord<SourceKind>(textAt(source, "kind")),
            textAt(source, "document"), textAt(source, "locator"),
            textAt(source, "url"),      source.value(QLatin1String("read")).toBool()};
}

QString SourceList::mark(const QString& id) const {
    const auto source = std::ranges::find(m_sources, id, &ListedSource::id);
    if (source == m_sources.end()) return {};
    const SourceMark mark = markOf(source->kind, source->url, source->read);
    const QString tip = joined({kindWords(*source), source->document, source->locator, wordFor(mark)});
    return QStringLiteral("<a href=\"#source-%4%1\" title=\"%2\" class=\"mark\">%1%3</a>")
        .arg(id.toHtmlEscaped(), tip.toHtmlEscaped(), sign(mark), m_scope.toHtmlEscaped());
}

QString SourceList::html() const { return heading(SourcesText::tr("Sources")) + list(); }

QString SourceList::list() const {
    QString html;
    for (const ListedSource& source : m_sources) {
        const SourceMark mark = markOf(source.kind, source.url, source.read);
        // "abstract: abstract, results" says one thing twice.
        const bool named =
            source.document.isEmpty() && source.locator.startsWith(kindWords(source), Qt::CaseInsensitive);
        const QString kind = named ? QString() : kindWords(source);
        QStringList what{source.document, source.locator};
        what.removeAll(QString());
        QString words = what.join(QStringLiteral("; "));
        if (!kind.isEmpty()) words = words.isEmpty() ? kind : SourcesText::tr("%1: %2").arg(kind, words);
        QString text = QStringLiteral("<a name=\"source-%4%1\"></a><b>%1%2</b> %3")
                           .arg(source.id.toHtmlEscaped(), sign(mark), words.toHtmlEscaped(), m_scope.toHtmlEscaped());
        if (mark != SourceMark::None)
            text += QStringLiteral("<br><span class=\"caution\">%1</span>").arg(wordFor(mark).toHtmlEscaped());
        if (!source.url.isEmpty())
            text += QStringLiteral("<br><span class=\"address\">%1</span>").arg(source.url.toHtmlEscaped());
        html += bullet(text);
    }
    return html;
}

} // namespace trd
