// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/detailfigures.h"

#include "figure/format.h"

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

/// Lines in groups, each name once, in the order in which they come up.
template <class Key>
std::vector<std::vector<const FigureLine*>> grouped(const std::vector<const FigureLine*>& lines, Key key) {
    std::vector<std::vector<const FigureLine*>> groups;
    for (const FigureLine* line : lines) {
        const auto found =
            std::ranges::find_if(groups, [&](const auto& group) { return group.front()->*key == line->*key; });
        if (found == groups.end())
            groups.push_back({line});
        else
            found->push_back(line);
    }
    return groups;
}

} // namespace

QString heading(const QString& text) { return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped()); }

QString bullet(const QString& html) { return QStringLiteral("<p class=\"item\">%1</p>").arg(html); }

QString mutedSpan(const QString& text) {
    return text.isEmpty() ? QString() : QStringLiteral("<span class=\"muted\">%1</span>").arg(text.toHtmlEscaped());
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
    std::vector<const FigureLine*> all;
    for (const FigureLine& line : lines) all.push_back(&line);
    QString html;
    for (const auto& group : grouped(all, &FigureLine::group)) {
        if (!group.front()->group.isEmpty())
            html += QStringLiteral("<p class=\"group\">%1</p>").arg(group.front()->group);
        html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\">");
        for (const auto& people : grouped(group, &FigureLine::whom)) {
            const bool several = people.size() > 1 && !people.front()->whom.isEmpty();
            if (several)
                html += QStringLiteral("<tr><td colspan=\"2\">%1</td></tr>").arg(people.front()->whom.toHtmlEscaped());
            for (const FigureLine* line : people) {
                QString left = several ? QString() : line->whom.toHtmlEscaped();
                if (!left.isEmpty() && !line->what.isEmpty()) left += QStringLiteral("<br>");
                html += QStringLiteral("<tr><td width=\"48%\">%1%2</td><td align=\"right\">%3</td></tr>")
                            .arg(left, mutedSpan(line->what), line->figure);
            }
        }
        html += QStringLiteral("</table>");
    }
    return html;
}

QString SourceList::mark(const QString& id) const {
    const auto source = std::ranges::find(m_sources, id, &ListedSource::id);
    if (source == m_sources.end()) return {};
    const SourceMark mark = markOf(source->kind, source->url, source->read);
    const QString tip = joined({kindWords(*source), source->document, source->locator, wordFor(mark)});
    return QStringLiteral("<a href=\"#source-%1\" title=\"%2\" class=\"mark\">%1%3</a>")
        .arg(id.toHtmlEscaped(), tip.toHtmlEscaped(), sign(mark));
}

QString SourceList::html() const {
    QString html = heading(SourcesText::tr("Sources"));
    for (const ListedSource& source : m_sources) {
        const SourceMark mark = markOf(source.kind, source.url, source.read);
        QString text = QStringLiteral("<a name=\"source-%1\"></a><b>%1%2</b> %3")
                           .arg(source.id.toHtmlEscaped(), sign(mark), kindWords(source).toHtmlEscaped());
        if (!source.document.isEmpty()) text += QStringLiteral(": ") + source.document.toHtmlEscaped();
        if (!source.locator.isEmpty()) text += QStringLiteral("; ") + source.locator.toHtmlEscaped();
        if (mark != SourceMark::None)
            text += QStringLiteral("<br><span class=\"caution\">%1</span>").arg(wordFor(mark).toHtmlEscaped());
        if (!source.url.isEmpty())
            text += QStringLiteral("<br><span class=\"address\">%1</span>").arg(source.url.toHtmlEscaped());
        html += bullet(text);
    }
    return html;
}

} // namespace trd
