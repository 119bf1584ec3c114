// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/format.h"
#include "figure/words.h"
#include "widgets/detailfigures.h"
#include "widgets/detailhtml.h"
#include "widgets/studyfigures.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace trd {

namespace {

class StudyText {
    Q_DECLARE_TR_FUNCTIONS(StudyDetail)
};

/// Writes one study. Each part gives its section, or nothing where the study has nothing to say.
class StudyWriter {
public:
    StudyWriter(const Evidence& evidence, const Study& study)
        : m_evidence(evidence), m_study(study), m_sources(listed(study)), m_figures(evidence, study, m_sources) {}

    [[nodiscard]] QString html() const {
        return head() + note() + population() + arms() + m_figures.html() + feeds() + membership() + overlaps() +
               m_figures.derivation() + m_sources.html();
    }

private:
    static std::vector<ListedSource> listed(const Study& study) {
        std::vector<ListedSource> sources;
        sources.reserve(study.sources.size());
        for (const Source& source : study.sources)
            sources.push_back({source.id, source.kind, {}, source.locator, source.url, source.read});
        return sources;
    }

    [[nodiscard]] QString head() const {
        const Citation& c = m_study.citation;
        QString html = QStringLiteral("<h2>%1</h2>").arg(studyName(m_study).toHtmlEscaped());
        html += paragraph(c.title.toHtmlEscaped());
        QString authors = c.authors.join(QStringLiteral(", "));
        if (c.moreAuthors.value_or(false)) authors = StudyText::tr("%1 et al").arg(authors);
        html += paragraph(QStringLiteral("%1. <i>%2</i> %3")
                              .arg(authors.toHtmlEscaped(), c.journal.toHtmlEscaped(), QString::number(c.year)),
                          "muted");
        QStringList links;
        if (!c.doi.isEmpty())
            links << link(QStringLiteral("https://doi.org/") + c.doi, StudyText::tr("DOI %1").arg(c.doi));
        if (!c.pmid.isEmpty())
            links << link(QStringLiteral("https://pubmed.ncbi.nlm.nih.gov/%1/").arg(c.pmid),
                          StudyText::tr("PubMed %1").arg(c.pmid));
        for (const QString& number : m_study.registry) {
            const QString address = registryAddress(number);
            links << (address.isEmpty() ? number.toHtmlEscaped() : link(address, number));
        }
        html += paragraph(links.join(QStringLiteral(" · ")));
        const Design& d = m_study.design;
        html += QStringLiteral("<p><img src=\"mark:%1\"> %2</p>")
                    .arg(static_cast<int>(hueOf(m_study.strategy)))
                    .arg(joined({capitalised(wordFor(m_study.strategy)), wordFor(d.type),
                                 d.blinding ? wordFor(*d.blinding) : QString(),
                                 d.crossover.value_or(false) ? StudyText::tr("crossover") : QString(),
                                 d.phase.isEmpty() ? QString() : StudyText::tr("phase %1").arg(d.phase), d.country})
                             .toHtmlEscaped());
        if (d.maintenanceClock)
            html +=
                paragraph(StudyText::tr("Times count from the start of maintenance or of the randomised withdrawal.")
                              .toHtmlEscaped(),
                          "caution");
        return html;
    }

    [[nodiscard]] QString note() const {
        if (m_study.note.isEmpty()) return {};
        return heading(StudyText::tr("Note")) + paragraph(m_study.note.toHtmlEscaped());
    }

    [[nodiscard]] QString population() const {
        const Population& p = m_study.population;
        FactTable facts;
        facts.add(StudyText::tr("Diagnosis"), p.diagnosis);
        facts.add(StudyText::tr("Resistance"), p.resistance ? wordFor(*p.resistance) : StudyText::tr("not stated"));
        facts.add(StudyText::tr("Defined as"), typeset(p.trdDefinition));
        if (p.minFailedTrials)
            facts.add(StudyText::tr("Failed trials"), StudyText::tr("at least %n", nullptr, *p.minFailedTrials));
        if (p.ageMin && p.ageMax)
            facts.add(StudyText::tr("Age"), StudyText::tr("%1 to %2 years").arg(*p.ageMin).arg(*p.ageMax));
        else if (p.ageMin)
            facts.add(StudyText::tr("Age"), StudyText::tr("from %1 years").arg(*p.ageMin));
        else if (p.ageMax)
            facts.add(StudyText::tr("Age"), StudyText::tr("up to %1 years").arg(*p.ageMax));
        facts.add(StudyText::tr("Setting"), p.setting);
        facts.add(StudyText::tr("People"), p.n ? countText(*p.n) : StudyText::tr("not printed"));
        if (m_study.followUpDays)
            facts.add(StudyText::tr("Follow-up"), timeText(TimePoint{*m_study.followUpDays, TimeUnit::Day}));
        return heading(StudyText::tr("Population")) + facts.html();
    }

    [[nodiscard]] QString arms() const {
        QString html = heading(StudyText::tr("Arms"));
        for (const Arm& arm : m_study.arms) {
            QString text = QStringLiteral("<b>%1</b>").arg(m_figures.armName(arm.id).toHtmlEscaped());
            if (arm.n) text += QStringLiteral(" ") + peopleText(*arm.n);
            const QString name = treatmentName(m_evidence, arm.treatment);
            text += QStringLiteral("<br>") +
                    (m_evidence.treatment(arm.treatment) ? link(treatmentTarget(arm.treatment), name)
                                                         : name.toHtmlEscaped()) +
                    mutedSpan(QStringLiteral(" · ") + wordFor(arm.role));
            const QString how = joined({arm.dose, arm.schedule, arm.route});
            if (!how.isEmpty()) text += QStringLiteral("<br>") + mutedSpan(how);
            const QString place =
                joined({arm.partOf.isEmpty()
                            ? QString()
                            : StudyText::tr("some or all of the people of “%1”").arg(m_figures.armName(arm.partOf)),
                        arm.stage ? StudyText::tr("stage %1").arg(*arm.stage) : QString()});
            if (!place.isEmpty()) text += QStringLiteral("<br>") + mutedSpan(place);
            html += bullet(text);
        }
        return html;
    }

    /// Where the study's rates stand in the pooled ones, in its own set and population and the usual window: per
    /// outcome and per way in which rows stand there, the arms.
    [[nodiscard]] QString feeds() const {
        Selection selection;
        if (m_study.selection.set != selection.set) selection.set = allStudiesSet;
        selection.resistance = {resistanceOf(m_study)};
        selection.controls = true;
        for (const Arm& arm : m_study.arms) selection.treatments << arm.treatment;
        selection.treatments.removeDuplicates();
        QString html;
        for (const RateOutcome outcome : {RateOutcome::Response, RateOutcome::Remission}) {
            const Rates found = rates(m_evidence, selection, outcome);
            std::vector<std::pair<QString, QStringList>> ways;
            const auto add = [&](const QString& way, const Arm* arm, const OutcomeRow* row) {
                auto at = std::ranges::find(ways, way, &std::pair<QString, QStringList>::first);
                if (at == ways.end()) at = ways.insert(ways.end(), {way, {}});
                const QString name = m_figures.armName(arm ? arm->id : QString(allArms));
                at->second << (row && row->at ? StudyText::tr("%1, %2").arg(name, timeText(*row->at)) : name);
            };
            for (const RateGroup& group : found.groups) {
                const auto mine = [this](const ArmRate& rate) { return rate.study == &m_study; };
                for (const ArmRate& rate : group.studies | std::views::filter(mine))
                    add(StudyText::tr("Pooled in %1 (%n arm(s))", nullptr, group.k)
                            .toHtmlEscaped()
                            .arg(link(treatmentTarget(group.id), treatmentName(m_evidence, group.id))),
                        rate.arm, rate.row);
                for (const ArmRate& rate : group.unpooled | std::views::filter(mine))
                    add(StudyText::tr("Listed, not pooled: %1").arg(wordFor(*rate.why)).toHtmlEscaped(), rate.arm,
                        rate.row);
            }
            for (const LeftOut& left : found.leftOut) {
                if (left.study != &m_study || left.why == LeftOutWhy::AnotherRow) continue;
                QString way = StudyText::tr("Left out: %1").arg(wordFor(left.why)).toHtmlEscaped();
                if (const Study* other = m_evidence.study(left.other))
                    way += QStringLiteral(" (%1)").arg(link(studyTarget(other->id), studyName(*other)));
                else if (!left.other.isEmpty())
                    way += QStringLiteral(" (%1)").arg(m_figures.armName(left.other).toHtmlEscaped());
                add(way, left.arm, left.row);
            }
            if (ways.empty()) continue;
            html += QStringLiteral("<p class=\"group\"><b>%1</b> %2</p>")
                        .arg(outcome == RateOutcome::Response ? StudyText::tr("Rates of response").toHtmlEscaped()
                                                              : StudyText::tr("Rates of remission").toHtmlEscaped(),
                             mutedSpan(windowWords(found.window)));
            for (const auto& [way, arms] : ways)
                html += bullet(way + QStringLiteral("<br>") + mutedSpan(arms.join(QStringLiteral("; "))));
        }
        return html.isEmpty() ? QString() : heading(StudyText::tr("What it feeds")) + html;
    }

    [[nodiscard]] QString membership() const {
        const SetMembership& in = m_study.selection;
        QString html = heading(StudyText::tr("Why it is here"));
        if (in.set == QLatin1String("review"))
            html += paragraph(StudyText::tr("In the review set. The review prints its counts and not its list: the set "
                                            "is reconstructed from its query.")
                                  .toHtmlEscaped());
        else if (in.set == QLatin1String("beyond"))
            html += paragraph(StudyText::tr("Beside the review set, which is reconstructed from the review's query.")
                                  .toHtmlEscaped());
        else
            html += paragraph(StudyText::tr("In the set “%1”.").arg(in.set).toHtmlEscaped());
        if (!in.basis.isEmpty()) html += paragraph(capitalised(in.basis).toHtmlEscaped());
        if (in.citedByReview.value_or(false)) html += paragraph(StudyText::tr("The review cites it.").toHtmlEscaped());
        return html;
    }

    [[nodiscard]] QString overlaps() const {
        if (m_study.overlaps.isEmpty()) return {};
        QString html = heading(StudyText::tr("Some of the same people"));
        html += paragraph(StudyText::tr("Never pooled together with this study:").toHtmlEscaped(), "muted");
        for (const QString& id : m_study.overlaps) {
            const Study* other = m_evidence.study(id);
            html += bullet(other ? link(studyTarget(id), studyName(*other)) : id.toHtmlEscaped());
        }
        return html;
    }

    const Evidence& m_evidence;
    const Study& m_study;
    SourceList m_sources;
    StudyFigures m_figures;
};

} // namespace

Detail studyDetail(const Evidence& evidence, const Study& study) {
    return {studyName(study), StudyWriter(evidence, study).html()};
}

} // namespace trd
