// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lecture/cards.h"

#include "figure/cardwords.h"
#include "figure/format.h"
#include "figure/words.h"
#include "query/overview.h"
#include "widgets/detailfigures.h"
#include "widgets/studyfigures.h"
#include "widgets/termlinks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace trd {

namespace {

class CardText {
    Q_DECLARE_TR_FUNCTIONS(Card)
};

/// SOURCE of a card as people read it: "read: full text, introduction of …".
QString sourceText(const QJsonObject& entry) {
    if (entry.isEmpty()) return {};
    const ListedSource source = listedSource(entry);
    return sourceWords(source.kind,
                       source.document.isEmpty() ? source.locator
                                                 : CardText::tr("%1, %2").arg(source.document, source.locator),
                       source.url, source.read);
}

/// A paragraph in its sentences: a slide tells them one by one.
QStringList sentencesOf(const QString& text) {
    static const QRegularExpression end(QStringLiteral("(?<=[\\p{Ll}\\d)%]{3}\\.) (?=\\p{Lu})"));
    return text.split(end, Qt::SkipEmptyParts);
}

/// What one treatment's card says under its headings.
class TreatmentLines {
public:
    explicit TreatmentLines(const Treatment& treatment) : m_card(treatment.card) {
        for (const QJsonValue& value : m_card.value(QLatin1String("sources")).toArray())
            m_sources.insert(textAt(value.toObject(), "id"), value.toObject());
        single(CardText::tr("Mechanism"), "mechanism", "summary");
        QStringList routes;
        for (const QJsonValue& route : m_card.value(QLatin1String("routes")).toArray()) routes << route.toString();
        add(CardText::tr("Route"), routes.join(QStringLiteral(", ")), {});
        single(CardText::tr("Usual dose"), "usual_dose", "text");
        single(CardText::tr("Usual schedule"), "usual_schedule", "text");
        single(CardText::tr("Setting"), "setting", "text");
        const QJsonObject onset = m_card.value(QLatin1String("typical_onset")).toObject();
        add(CardText::tr("Typical onset"), typicalOnsetWords(onset), onset);
        for (const QJsonValue& value : m_card.value(QLatin1String("regulatory")).toArray()) {
            const QJsonObject entry = value.toObject();
            add(CardText::tr("Regulatory status (check locally)"), regulatoryText(entry), entry,
                CardText::tr("Regulatory status (check locally), %1").arg(regionWord(textAt(entry, "region"))));
        }
        several(CardText::tr("Boxed warnings"), "boxed_warnings");
        several(CardText::tr("Monitoring"), "monitoring");
        several(CardText::tr("Common adverse events"), "common_adverse_events");
    }

    struct Line {
        QString part;    ///< what it is about: like stands beside like
        QString heading; ///< the part's name, and of which region
        QString text, source;
    };
    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }

private:
    void add(const QString& part, const QString& text, const QJsonObject& fact, const QString& heading = {}) {
        if (text.isEmpty()) return;
        const QString source = sourceText(m_sources.value(textAt(fact, "source")));
        m_lines.push_back({part, heading.isEmpty() ? part : heading, text, source});
    }
    void single(const QString& heading, const char* key, const char* text) {
        const QJsonObject fact = m_card.value(QLatin1String(key)).toObject();
        add(heading, textAt(fact, text), fact);
    }
    /// Facts of one source stand in one line; what an empty list means is said.
    void several(const QString& heading, const char* key) {
        const QJsonArray list = m_card.value(QLatin1String(key)).toArray();
        if (list.isEmpty() && !m_card.value(QLatin1String(key)).isUndefined())
            add(heading, CardText::tr("none recorded here; that is no proof that there are none"), {});
        const std::size_t first = m_lines.size();
        for (const QJsonValue& value : list) {
            const QJsonObject fact = value.toObject();
            const QString source = sourceText(m_sources.value(textAt(fact, "source")));
            Line* last = m_lines.size() > first ? &m_lines.back() : nullptr;
            constexpr qsizetype longest = 160; // letters: two lines of a slide
            if (last && last->source == source && last->text.size() + textAt(fact, "text").size() < longest)
                last->text += QStringLiteral("; ") + textAt(fact, "text");
            else
                add(heading, textAt(fact, "text"), fact);
        }
    }

    const QJsonObject& m_card;
    QMap<QString, QJsonObject> m_sources;
    std::vector<Line> m_lines;
};

/// "34 studies in the library".
QString studiesWith(const Evidence& evidence, const Treatment& treatment) {
    const auto count = std::ranges::count_if(evidence.studies, [&](const Study& study) {
        return std::ranges::find(study.arms, treatment.id, &Arm::treatment) != study.arms.end();
    });
    return CardText::tr("%n study(ies) in the library", nullptr, static_cast<int>(count));
}

std::optional<Card> treatmentCard(const Evidence& evidence, const QStringList& ids) {
    std::vector<const Treatment*> treatments;
    for (const QString& id : ids)
        if (const Treatment* treatment = evidence.treatment(id)) treatments.push_back(treatment);
    if (treatments.empty()) return {};
    Card card;
    QStringList names, parts;
    std::vector<TreatmentLines> all;
    for (const Treatment* treatment : treatments) {
        names << treatment->name;
        all.emplace_back(*treatment);
        for (const auto& line : all.back().lines())
            if (!parts.contains(line.part)) parts << line.part;
    }
    card.title = joined(names);
    if (treatments.size() == 1) {
        const Treatment& one = *treatments.front();
        card.subtitle = joined({one.strategy ? capitalised(wordFor(*one.strategy)) : CardText::tr("Comparator"),
                                studiesWith(evidence, one)});
        if (!one.inCatalogue)
            card.lines.push_back(
                {CardText::tr("It stands in trials as a comparator or is too little studied: there is no card."), {}});
        for (const auto& line : all.front().lines())
            card.lines.push_back({CardText::tr("%1: %2").arg(line.heading, line.text), line.source});
        return card;
    }
    QStringList counts;
    for (const Treatment* treatment : treatments)
        counts << CardText::tr("%1: %2").arg(treatment->name, studiesWith(evidence, *treatment));
    card.subtitle = joined(counts);
    card.caution =
        CardText::tr("Cards side by side are no comparison: each says what its own sources say, and no trial.");
    // Part by part, so that like stands beside like; what a treatment lacks is said.
    for (const QString& part : std::as_const(parts))
        for (std::size_t at = 0; at < all.size(); ++at) {
            const QString& name = names[static_cast<qsizetype>(at)];
            const std::size_t before = card.lines.size();
            for (const auto& line : all[at].lines())
                if (line.part == part)
                    card.lines.push_back({CardText::tr("%1, %2: %3").arg(line.heading, name, line.text), line.source});
            if (card.lines.size() == before)
                card.lines.push_back(
                    {CardText::tr("%1, %2: %3").arg(part, name, CardText::tr("not recorded here")), {}});
        }
    return card;
}

class StudyLines {
public:
    StudyLines(const Evidence& evidence, const Study& study)
        : m_evidence(evidence), m_study(study), m_derived(derivedFigures(study)) {}

    [[nodiscard]] std::vector<SlideSentence> lines() const {
        std::vector<SlideSentence> lines;
        lines.push_back(
            {m_study.citation.title,
             joined({m_study.citation.journal, QString::number(m_study.citation.year),
                     m_study.citation.doi.isEmpty() ? QString() : QStringLiteral("doi:") + m_study.citation.doi})});
        const Population& people = m_study.population;
        lines.push_back({CardText::tr("People: %1")
                             .arg(joined({people.diagnosis, people.resistance ? wordFor(*people.resistance) : QString(),
                                          people.n ? peopleText(*people.n) : CardText::tr("number not printed")})),
                         typeset(people.trdDefinition)});
        for (const Arm& arm : m_study.arms) {
            const QString label = armName(m_evidence, m_study, arm.id);
            const QString name = treatmentName(m_evidence, arm.treatment);
            lines.push_back({CardText::tr("Arm: %1").arg(joined(
                                 {label, name == label ? QString() : name, arm.n ? peopleText(*arm.n) : QString()})),
                             joined({arm.dose, arm.schedule, arm.route})});
        }
        addCounts(lines);
        addContrasts(lines);
        for (const QString& sentence : sentencesOf(m_study.note)) lines.push_back({sentence, CardText::tr("note")});
        return lines;
    }

private:
    /// "30/47 (64 %)", with what the program derives for the row.
    [[nodiscard]] QString figureOf(const OutcomeRow& row, std::size_t at) const {
        QString text = countedText(row.n, row.events, row.percent);
        if (const QString range = intervalText(row.lower, row.upper, row.level); !range.isEmpty())
            text = CardText::tr("%1, %2").arg(text, range);
        const QString path = QStringLiteral("outcomes[%1]").arg(at);
        for (const Derived& derived : m_derived)
            if (derived.path == path && derived.key == QLatin1String("events"))
                text = CardText::tr("%1, derived: %2 of %3")
                           .arg(text, countText(static_cast<int>(derived.value)), countText(row.n.value_or(0)));
        return text;
    }

    /// Response and remission: one line for each scale and time, the arms beside each other.
    void addCounts(std::vector<SlideSentence>& lines) const {
        std::vector<std::pair<QString, std::pair<QStringList, QStringList>>> groups;
        for (std::size_t at = 0; at < m_study.outcomes.size(); ++at) {
            const OutcomeRow& row = m_study.outcomes[at];
            if (row.kind != OutcomeKind::Response && row.kind != OutcomeKind::Remission) continue;
            const QString heading = joined({capitalised(wordFor(row.kind)), row.scale, typeset(row.definition),
                                            row.at ? timeText(*row.at) : CardText::tr("no time printed")});
            auto group = std::ranges::find(groups, heading, [](const auto& one) { return one.first; });
            if (group == groups.end()) group = groups.insert(groups.end(), {heading, {}});
            group->second.first << CardText::tr("%1 %2").arg(armName(m_evidence, m_study, row.arm), figureOf(row, at));
            group->second.second << sourceWords(m_study, row.source);
        }
        for (auto& [heading, said] : groups) {
            said.second.removeDuplicates();
            lines.push_back({CardText::tr("%1: %2").arg(heading, said.first.join(QStringLiteral("; "))),
                             said.second.join(QStringLiteral("; "))});
        }
    }

    void addContrasts(std::vector<SlideSentence>& lines) const {
        for (const ContrastRow& row : m_study.contrasts) {
            const QString whom =
                CardText::tr("%1 against %2")
                    .arg(armName(m_evidence, m_study, row.arm), armName(m_evidence, m_study, row.versus));
            QStringList figure{
                estimateText(row), intervalText(row.lower, row.upper, row.level), printedP(row.p, row.pBelow),
                row.favours.isEmpty()
                    ? QString()
                    : CardText::tr("in favour of %1, sign not printed").arg(armName(m_evidence, m_study, row.favours))};
            figure.removeAll(QString());
            lines.push_back({CardText::tr("%1: %2; %3")
                                 .arg(joined({capitalised(outcomeWord(row.outcome)), row.scale,
                                              row.at ? timeText(*row.at) : QString()}),
                                      whom, figure.join(QStringLiteral(", "))),
                             sourceWords(m_study, row.source)});
        }
    }

    const Evidence& m_evidence;
    const Study& m_study;
    std::vector<Derived> m_derived;
};

std::optional<Card> studyCard(const Evidence& evidence, const QString& id) {
    const Study* study = evidence.study(id);
    if (!study) return {};
    const Design& design = study->design;
    Card card{studyName(*study),
              joined({capitalised(wordFor(study->strategy)), wordFor(design.type),
                      design.blinding ? wordFor(*design.blinding) : QString(), design.country}),
              {},
              StudyLines(evidence, *study).lines()};
    if (design.maintenanceClock)
        card.caution = CardText::tr("Times count from the start of maintenance or of the randomised withdrawal.");
    else if (study->arms.size() == 1)
        card.caution = CardText::tr("One arm: it describes, and compares nothing.");
    return card;
}

void addScale(const QJsonObject& scale, std::vector<SlideSentence>& lines) {
    const QJsonObject range = scale.value(QLatin1String("range")).toObject();
    const auto number = [](const QJsonValue& value) { return printedNumber(value.toDouble()); };
    if (!range.isEmpty())
        lines.push_back({(textAt(scale, "higher_is") == QLatin1String("worse")
                              ? CardText::tr("Range: %1 to %2; a higher score is worse")
                              : CardText::tr("Range: %1 to %2; a higher score is better"))
                             .arg(number(range[QLatin1String("min")]), number(range[QLatin1String("max")])),
                         {}});
    const QJsonObject response = scale.value(QLatin1String("response")).toObject();
    if (const QString words = textAt(response, "definition"); !words.isEmpty())
        lines.push_back(
            {CardText::tr("Response: %1").arg(words), sourceText(response.value(QLatin1String("source")).toObject())});
    for (const auto& [key, title] :
         {std::pair{"remission", CardText::tr("Remission: %1")}, {"relapse", CardText::tr("Relapse: %1")}})
        for (const QJsonValue& value : scale.value(QLatin1String(key)).toArray()) {
            const QJsonObject cut = value.toObject();
            lines.push_back(
                {title.arg(cutOffText(cut)),
                 joined({textAt(cut, "used_in"), sourceText(cut.value(QLatin1String("source")).toObject())})});
        }
    QStringList bands;
    for (const QJsonValue& value : scale.value(QLatin1String("severity")).toArray())
        bands << CardText::tr("%1 to %2 %3")
                     .arg(number(value[QLatin1String("lower")]), number(value[QLatin1String("upper")]),
                          value[QLatin1String("label")].toString());
    if (!bands.isEmpty())
        lines.push_back({CardText::tr("Severity: %1").arg(bands.join(QStringLiteral("; "))),
                         joined({sourceText(scale.value(QLatin1String("severity_source")).toObject()),
                                 textAt(scale, "severity_note")})});
}

std::optional<Card> termCard(const Evidence& evidence, const QString& id) {
    const std::vector<Term> terms = glossaryTerms(evidence);
    const auto term = std::ranges::find(terms, id, &Term::id);
    if (term == terms.end()) return {};
    Card card;
    card.title = term->name;
    for (const QString& sentence : sentencesOf(term->definition)) card.lines.push_back({sentence, {}});
    if (term->isScale) addScale(scaleOf(evidence, id), card.lines);
    QStringList also;
    for (const Term& other : terms)
        if (term->seeAlso.contains(other.id)) also << other.name;
    if (!also.isEmpty()) card.lines.push_back({CardText::tr("See also: %1").arg(also.join(QStringLiteral("; "))), {}});
    return card;
}

} // namespace

std::optional<Card> cardOf(const Evidence& evidence, const FigureRequest& request) {
    const QStringList ids = request.options.value(request.kind);
    if (request.kind == treatmentSlide) return treatmentCard(evidence, ids.mid(0, mostOnCard));
    if (request.kind == studySlide) return studyCard(evidence, ids.value(0));
    if (request.kind == termSlide) return termCard(evidence, ids.value(0));
    return {};
}

} // namespace trd
