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

QString textAt(const QJsonObject& object, QLatin1String key) { return object.value(key).toString(); }

/// Writes one treatment from its card and from the studies that bear it.
class TreatmentWriter {
public:
    TreatmentWriter(const Evidence& evidence, const Treatment& treatment)
        : m_evidence(evidence), m_treatment(treatment), m_card(treatment.card), m_sources(listed(treatment.card)) {}

    [[nodiscard]] QString html() const {
        QString html = head();
        if (m_treatment.inCatalogue) html += card();
        html += studies();
        if (m_card.contains(QLatin1String("sources"))) html += m_sources.html();
        return html;
    }

private:
    static std::vector<ListedSource> listed(const QJsonObject& card) {
        std::vector<ListedSource> sources;
        const QJsonArray list = card.value(QLatin1String("sources")).toArray();
        for (const QJsonValue value : list) {
            const QJsonObject source = value.toObject();
            sources.push_back({textAt(source, QLatin1String("id")),
                               fromWord<SourceKind>(textAt(source, QLatin1String("kind"))),
                               textAt(source, QLatin1String("document")), textAt(source, QLatin1String("locator")),
                               textAt(source, QLatin1String("url")), source.value(QLatin1String("read")).toBool()});
        }
        return sources;
    }

    [[nodiscard]] QString fact(const QString& text, const QJsonObject& object) const {
        return text.toHtmlEscaped() + QStringLiteral(" ") + m_sources.mark(textAt(object, QLatin1String("source")));
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

    /// A section with one fact: {text, source}.
    [[nodiscard]] QString single(const QString& title, QLatin1String key) const {
        const QJsonObject object = m_card.value(key).toObject();
        const QString text = textAt(object, QLatin1String("text"));
        return text.isEmpty() ? QString() : heading(title) + paragraph(fact(capitalised(text), object));
    }

    /// A section with a list of facts; what an empty list means is said.
    [[nodiscard]] QString several(const QString& title, QLatin1String key) const {
        const QJsonArray list = m_card.value(key).toArray();
        QString html = heading(title);
        if (list.isEmpty())
            return html +
                   paragraph(
                       TreatmentText::tr("None recorded here; that is no proof that there are none.").toHtmlEscaped(),
                       "muted");
        for (const QJsonValue value : list)
            html += bullet(fact(capitalised(textAt(value.toObject(), QLatin1String("text"))), value.toObject()));
        return html;
    }

    [[nodiscard]] QString card() const {
        QString html;
        const QJsonObject mechanism = m_card.value(QLatin1String("mechanism")).toObject();
        if (!mechanism.isEmpty()) {
            QStringList targets;
            const QJsonArray list = mechanism.value(QLatin1String("targets")).toArray();
            for (const QJsonValue target : list) targets << target.toString();
            html += heading(TreatmentText::tr("Mechanism")) +
                    paragraph(fact(textAt(mechanism, QLatin1String("summary")), mechanism));
            if (!targets.isEmpty())
                html += paragraph(
                    TreatmentText::tr("Targets: %1").arg(targets.join(QStringLiteral(", "))).toHtmlEscaped(), "muted");
        }
        QStringList routes;
        const QJsonArray routeList = m_card.value(QLatin1String("routes")).toArray();
        for (const QJsonValue route : routeList) routes << route.toString();
        if (!routes.isEmpty())
            html += heading(TreatmentText::tr("Route")) +
                    paragraph(capitalised(routes.join(QStringLiteral(", "))).toHtmlEscaped());
        html += single(TreatmentText::tr("Usual dose"), QLatin1String("usual_dose"));
        html += single(TreatmentText::tr("Usual schedule"), QLatin1String("usual_schedule"));
        html += single(TreatmentText::tr("Setting"), QLatin1String("setting"));
        const QJsonObject onset = m_card.value(QLatin1String("typical_onset")).toObject();
        if (const QString text = typicalOnsetWords(onset); !text.isEmpty())
            html += heading(TreatmentText::tr("Typical onset")) + paragraph(fact(capitalised(text), onset));
        html += regulatory();
        html += several(TreatmentText::tr("Boxed warnings"), QLatin1String("boxed_warnings"));
        html += several(TreatmentText::tr("Monitoring"), QLatin1String("monitoring"));
        html += several(TreatmentText::tr("Common adverse events"), QLatin1String("common_adverse_events"));
        return html;
    }

    [[nodiscard]] QString regulatory() const {
        const QJsonArray list = m_card.value(QLatin1String("regulatory")).toArray();
        if (list.isEmpty()) return {};
        QString html = heading(TreatmentText::tr("Regulatory status (check locally)"));
        QString region;
        for (const QJsonValue value : list) {
            const QJsonObject entry = value.toObject();
            const QString here = textAt(entry, QLatin1String("region"));
            if (here != region)
                html += QStringLiteral("<p class=\"group\"><b>%1</b></p>").arg(regionWord(here).toHtmlEscaped());
            region = here;
            QString text = capitalised(regulatoryWord(textAt(entry, QLatin1String("status"))));
            if (entry.contains(QLatin1String("year")))
                text =
                    TreatmentText::tr("%1 %2").arg(text, QString::number(entry.value(QLatin1String("year")).toInt()));
            if (const QString indication = textAt(entry, QLatin1String("indication")); !indication.isEmpty())
                text = TreatmentText::tr("%1: %2").arg(text, indication);
            html += bullet(fact(text, entry));
        }
        return html;
    }

    [[nodiscard]] QString studies() const {
        std::vector<const Study*> bearing;
        for (const Study& study : m_evidence.studies)
            if (std::ranges::find(study.arms, m_treatment.id, &Arm::treatment) != study.arms.end())
                bearing.push_back(&study);
        if (bearing.empty())
            return heading(TreatmentText::tr("Studies")) +
                   paragraph(TreatmentText::tr("No study in the library.").toHtmlEscaped());
        std::ranges::stable_sort(bearing, std::greater(), [](const Study* study) { return study->citation.year; });
        QString html =
            heading(TreatmentText::tr("%n study(ies) in the library", nullptr, static_cast<int>(bearing.size())));
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
    SourceList m_sources;
};

} // namespace

Detail treatmentDetail(const Evidence& evidence, const Treatment& treatment) {
    return {treatment.name, TreatmentWriter(evidence, treatment).html()};
}

} // namespace trd
