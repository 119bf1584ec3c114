// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/cardwords.h"
#include "figure/format.h"
#include "figure/words.h"
#include "widgets/detailfigures.h"
#include "widgets/detailhtml.h"

#include <QCoreApplication>

#include <algorithm>

namespace trd {

namespace {

class TreatmentText {
    Q_DECLARE_TR_FUNCTIONS(TreatmentDetail)
};

/// Writes one treatment from its card and from the studies that bear it.
class TreatmentWriter {
public:
    /// WIDE: with a table of the regulatory status. SCOPED: with anchors of its own.
    TreatmentWriter(const Evidence& evidence, const Treatment& treatment, bool wide, bool scoped)
        : m_evidence(evidence), m_treatment(treatment), m_card(treatment.card), m_wide(wide),
          m_sources(listed(treatment.card), scoped ? treatment.id + QLatin1Char('-') : QString()) {}

    /// Head first; parts of which nothing is recorded are empty.
    [[nodiscard]] std::vector<DetailSection> sections() const {
        std::vector<DetailSection> parts{{QStringLiteral("head"), {}, head()}};
        if (m_treatment.inCatalogue) addCard(parts);
        const auto bearing = studiesOf();
        parts.push_back({QStringLiteral("studies"),
                         bearing.empty() ? TreatmentText::tr("Studies")
                                         : TreatmentText::tr("%n study(ies) in the library", nullptr,
                                                             static_cast<int>(bearing.size())),
                         studies(bearing)});
        if (m_card.contains(QLatin1String("sources")))
            parts.push_back({QStringLiteral("sources"), TreatmentText::tr("Sources"), m_sources.list()});
        return parts;
    }

    [[nodiscard]] QString html() const {
        QString html;
        for (const DetailSection& part : sections())
            if (!part.html.isEmpty()) html += (part.title.isEmpty() ? QString() : heading(part.title)) + part.html;
        return html;
    }

private:
    static std::vector<ListedSource> listed(const QJsonObject& card) {
        std::vector<ListedSource> sources;
        const QJsonArray list = card.value(QLatin1String("sources")).toArray();
        for (const QJsonValue value : list) sources.push_back(listedSource(value.toObject()));
        return sources;
    }

    [[nodiscard]] QString fact(const QString& text, const QJsonObject& object) const {
        return text.toHtmlEscaped() + QStringLiteral(" ") + m_sources.mark(textAt(object, "source"));
    }

    [[nodiscard]] QString head() const {
        QString html = QStringLiteral("<h2>%1</h2>").arg(m_treatment.name.toHtmlEscaped());
        const QString strategy =
            m_treatment.strategy ? capitalised(wordFor(*m_treatment.strategy)) : TreatmentText::tr("Comparator");
        html += QStringLiteral("<p><img src=\"mark:%1\"> %2</p>")
                    .arg(static_cast<int>(hueOf(m_treatment.strategy)))
                    .arg(strategy.toHtmlEscaped());
        if (!m_treatment.inCatalogue)
            html += paragraph(
                TreatmentText::tr("It stands in trials as a comparator or is too little studied: there is no card.")
                    .toHtmlEscaped(),
                "muted");
        return html;
    }

    /// One fact: {text, source}.
    [[nodiscard]] QString single(QLatin1String key) const {
        const QJsonObject object = m_card.value(key).toObject();
        const QString text = textAt(object, "text");
        return text.isEmpty() ? QString() : paragraph(fact(capitalised(text), object));
    }

    /// A list of facts; what an empty list means is said.
    [[nodiscard]] QString several(QLatin1String key) const {
        const QJsonArray list = m_card.value(key).toArray();
        if (list.isEmpty())
            return paragraph(
                TreatmentText::tr("None recorded here; that is no proof that there are none.").toHtmlEscaped(),
                "muted");
        QString html;
        for (const QJsonValue value : list)
            html += bullet(fact(capitalised(textAt(value.toObject(), "text")), value.toObject()));
        return html;
    }

    [[nodiscard]] QString mechanism() const {
        const QJsonObject given = m_card.value(QLatin1String("mechanism")).toObject();
        if (given.isEmpty()) return {};
        QStringList targets;
        const QJsonArray list = given.value(QLatin1String("targets")).toArray();
        for (const QJsonValue target : list) targets << target.toString();
        QString html = paragraph(fact(textAt(given, "summary"), given));
        if (!targets.isEmpty())
            html += paragraph(TreatmentText::tr("Targets: %1").arg(targets.join(QStringLiteral(", "))).toHtmlEscaped(),
                              "muted");
        return html;
    }

    void addCard(std::vector<DetailSection>& parts) const {
        const auto add = [&](const char* key, const QString& title, const QString& html) {
            parts.push_back({QString::fromLatin1(key), title, html});
        };
        add("mechanism", TreatmentText::tr("Mechanism"), mechanism());
        QStringList routes;
        const QJsonArray routeList = m_card.value(QLatin1String("routes")).toArray();
        for (const QJsonValue route : routeList) routes << route.toString();
        add("route", TreatmentText::tr("Route"),
            paragraph(capitalised(routes.join(QStringLiteral(", "))).toHtmlEscaped()));
        add("dose", TreatmentText::tr("Usual dose"), single(QLatin1String("usual_dose")));
        add("schedule", TreatmentText::tr("Usual schedule"), single(QLatin1String("usual_schedule")));
        add("setting", TreatmentText::tr("Setting"), single(QLatin1String("setting")));
        const QJsonObject onset = m_card.value(QLatin1String("typical_onset")).toObject();
        const QString text = typicalOnsetWords(onset);
        add("onset", TreatmentText::tr("Typical onset"),
            text.isEmpty() ? QString() : paragraph(fact(capitalised(text), onset)));
        add("regulatory", TreatmentText::tr("Regulatory status (check locally)"),
            m_wide ? regulatoryTable() : regulatory());
        add("warnings", TreatmentText::tr("Boxed warnings"), several(QLatin1String("boxed_warnings")));
        add("monitoring", TreatmentText::tr("Monitoring"), several(QLatin1String("monitoring")));
        add("harms", TreatmentText::tr("Common adverse events"), several(QLatin1String("common_adverse_events")));
    }

    [[nodiscard]] QString regulatory() const {
        const QJsonArray list = m_card.value(QLatin1String("regulatory")).toArray();
        QString html;
        QString region;
        for (const QJsonValue value : list) {
            const QJsonObject entry = value.toObject();
            const QString here = textAt(entry, "region");
            if (here != region)
                html += QStringLiteral("<p class=\"group\"><b>%1</b></p>").arg(regionWord(here).toHtmlEscaped());
            region = here;
            html += bullet(fact(capitalised(regulatoryText(entry)), entry));
        }
        return html;
    }

    /// By jurisdiction, with years; one that is not named was not looked up, and says so.
    [[nodiscard]] QString regulatoryTable() const {
        const QJsonArray list = m_card.value(QLatin1String("regulatory")).toArray();
        if (list.isEmpty()) return {};
        QString html =
            QStringLiteral(
                "<table width=\"100%\" cellspacing=\"0\"><tr><th>%1</th><th>%2</th><th>%3</th><th>%4</th></tr>")
                .arg(TreatmentText::tr("Where").toHtmlEscaped(), TreatmentText::tr("Status").toHtmlEscaped(),
                     TreatmentText::tr("Since").toHtmlEscaped(), TreatmentText::tr("For what").toHtmlEscaped());
        QString region;
        for (const QJsonValue value : list) {
            const QJsonObject entry = value.toObject();
            const QString here = textAt(entry, "region");
            const QString year = entry.contains(QLatin1String("year"))
                                     ? QString::number(entry.value(QLatin1String("year")).toInt())
                                     : QString();
            html += QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td></tr>")
                        .arg(here == region ? QString() : regionWord(here).toHtmlEscaped(),
                             capitalised(regulatoryWord(textAt(entry, "status"))).toHtmlEscaped(), year,
                             fact(capitalised(textAt(entry, "indication")), entry));
            region = here;
        }
        return html + QStringLiteral("</table>") +
               paragraph(TreatmentText::tr("What is not listed was not looked up.").toHtmlEscaped(), "muted");
    }

    [[nodiscard]] std::vector<const Study*> studiesOf() const {
        std::vector<const Study*> bearing;
        for (const Study& study : m_evidence.studies)
            if (std::ranges::find(study.arms, m_treatment.id, &Arm::treatment) != study.arms.end())
                bearing.push_back(&study);
        std::ranges::stable_sort(bearing, std::greater(), [](const Study* study) { return study->citation.year; });
        return bearing;
    }

    [[nodiscard]] QString studies(const std::vector<const Study*>& bearing) const {
        if (bearing.empty()) return paragraph(TreatmentText::tr("No study in the library.").toHtmlEscaped());
        QString html;
        for (const Study* study : bearing) {
            const QString about = joined(
                {wordFor(study->design.type),
                 study->population.n ? TreatmentText::tr("n %1").arg(countText(*study->population.n)) : QString(),
                 study->selection.set == Selection().set ? QString() : TreatmentText::tr("beside the review set")});
            html += bullet(link(studyTarget(study->id), studyName(*study)) + QStringLiteral("<br>") + mutedSpan(about));
        }
        return html;
    }

    const Evidence& m_evidence;
    const Treatment& m_treatment;
    const QJsonObject& m_card;
    bool m_wide;
    SourceList m_sources;
};

} // namespace

Detail treatmentDetail(const Evidence& evidence, const Treatment& treatment) {
    return {treatment.name, TreatmentWriter(evidence, treatment, false, false).html()};
}

std::vector<DetailSection> treatmentSections(const Evidence& evidence, const Treatment& treatment) {
    return TreatmentWriter(evidence, treatment, false, true).sections();
}

QString treatmentCards(const Evidence& evidence, const std::vector<const Treatment*>& treatments, bool stacked) {
    if (treatments.empty()) return {};
    if (treatments.size() == 1) return TreatmentWriter(evidence, *treatments.front(), true, true).html();
    std::vector<std::vector<DetailSection>> cards;
    QStringList order; // of the parts: as in the first card that has them all
    for (const Treatment* treatment : treatments) {
        cards.push_back(treatmentSections(evidence, *treatment));
        QStringList keys;
        for (const DetailSection& part : cards.back()) keys << part.key;
        if (keys.size() > order.size()) order = keys;
    }
    const auto titleOf = [&cards](const QString& key) {
        for (const auto& card : cards)
            if (const auto named = std::ranges::find(card, key, &DetailSection::key); named != card.end())
                return named->title;
        return QString();
    };
    const QString missing = paragraph(TreatmentText::tr("Not recorded here.").toHtmlEscaped(), "muted");
    if (stacked) {
        QString html;
        for (const QString& key : order) {
            if (const QString title = titleOf(key); !title.isEmpty()) html += heading(title);
            for (std::size_t at = 0; at < cards.size(); ++at) {
                const auto part = std::ranges::find(cards[at], key, &DetailSection::key);
                const bool isThere = part != cards[at].end() && !part->html.isEmpty();
                // The head names itself.
                if (key != QLatin1String("head"))
                    html +=
                        QStringLiteral("<p class=\"group\"><b>%1</b></p>").arg(treatments[at]->name.toHtmlEscaped());
                html += isThere ? part->html : missing;
            }
        }
        return html;
    }
    const int share = 100 / static_cast<int>(cards.size());
    QString html = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"8\">");
    for (const QString& key : order) {
        html += QStringLiteral("<tr>");
        for (const auto& card : cards) {
            const auto part = std::ranges::find(card, key, &DetailSection::key);
            QString cell;
            if (part != card.end() && !part->html.isEmpty()) {
                cell = (part->title.isEmpty() ? QString() : heading(part->title)) + part->html;
            } else {
                // The title that the neighbour has: an empty place is named, or it would read as overlooked.
                cell = heading(titleOf(key)) + missing;
            }
            html += QStringLiteral("<td width=\"%1%\" valign=\"top\" style=\"padding-right:14px\">%2</td>")
                        .arg(QString::number(share), cell);
        }
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

} // namespace trd
