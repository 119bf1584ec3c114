// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/format.h"
#include "figure/words.h"
#include "query/overview.h"
#include "widgets/detailfigures.h"
#include "widgets/detailhtml.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace trd {

namespace {

class StudyText {
    Q_DECLARE_TR_FUNCTIONS(StudyDetail)
};

QString capitalised(QString text) {
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

QString lowerToUpper(double lower, double upper) {
    return StudyText::tr("%1 to %2").arg(printedNumber(lower), printedNumber(upper));
}

/// "n 114", which never breaks between lines.
QString people(int n) { return StudyText::tr("n %1").arg(countText(n)).replace(QLatin1Char(' '), QChar::Nbsp); }

/// Writes one study. Each part gives its section, or nothing where the study has nothing to say.
class StudyWriter {
public:
    StudyWriter(const Evidence& evidence, const Study& study)
        : m_evidence(evidence), m_study(study), m_sources(listed(study)), m_derived(derivedFigures(study)) {}

    [[nodiscard]] QString html() const {
        return head() + note() + population() + arms() + outcomes() + contrastRows() + onset() + safety() +
               biomarkers() + predictors() + feeds() + membership() + overlaps() + derivation() + m_sources.html();
    }

private:
    static std::vector<ListedSource> listed(const Study& study) {
        std::vector<ListedSource> sources;
        for (const Source& source : study.sources)
            sources.push_back({source.id, source.kind, {}, source.locator, source.url, source.read});
        return sources;
    }

    [[nodiscard]] QString armName(const QString& id) const {
        if (id == allArms) return StudyText::tr("whole study");
        if (id == versusBaseline) return StudyText::tr("baseline");
        const Arm* arm = m_study.arm(id);
        return arm ? (arm->label.isEmpty() ? treatmentName(m_evidence, arm->treatment) : arm->label) : id;
    }

    [[nodiscard]] QString withMark(const QString& figure, const QString& source) const {
        return figure.toHtmlEscaped() + QStringLiteral(" ") + m_sources.mark(source);
    }

    /// What the program derived for the row at PATH, each with its way to the formula.
    [[nodiscard]] QString derivedAt(const QString& path, std::optional<int> n) const {
        QString html;
        for (std::size_t at = 0; at < m_derived.size(); ++at) {
            const Derived& derived = m_derived[at];
            if (derived.path != path) continue;
            const QString value = derived.key == QLatin1String("events")
                                      ? StudyText::tr("%1 of %2")
                                            .arg(countText(static_cast<int>(derived.value)), countText(n.value_or(0)))
                                      : StudyText::tr("SD %1").arg(shortNumber(derived.value, 2));
            html +=
                QStringLiteral(
                    "<br><span class=\"muted\">%1</span> <a href=\"#derived-%2\" title=\"%3\" class=\"mark\">%4</a>")
                    .arg(value.toHtmlEscaped(), QString::number(at + 1), derived.formula.toHtmlEscaped(),
                         StudyText::tr("derived").toHtmlEscaped());
        }
        return html;
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
            QString text = QStringLiteral("<b>%1</b>").arg(armName(arm.id).toHtmlEscaped());
            if (arm.n) text += QStringLiteral(" ") + people(*arm.n);
            const QString name = treatmentName(m_evidence, arm.treatment);
            text += QStringLiteral("<br>") +
                    (m_evidence.treatment(arm.treatment) ? link(treatmentTarget(arm.treatment), name)
                                                         : name.toHtmlEscaped()) +
                    mutedSpan(QStringLiteral(" · ") + wordFor(arm.role));
            const QString how = joined({arm.dose, arm.schedule, arm.route});
            if (!how.isEmpty()) text += QStringLiteral("<br>") + mutedSpan(how);
            const QString place = joined(
                {arm.partOf.isEmpty() ? QString()
                                      : StudyText::tr("some or all of the people of “%1”").arg(armName(arm.partOf)),
                 arm.stage ? StudyText::tr("stage %1").arg(*arm.stage) : QString()});
            if (!place.isEmpty()) text += QStringLiteral("<br>") + mutedSpan(place);
            html += bullet(text);
        }
        return html;
    }

    static QString counted(std::optional<int> n, std::optional<int> events, std::optional<double> percent) {
        QString text;
        if (events && n)
            text = QStringLiteral("%1/%2").arg(countText(*events), countText(*n));
        else if (events)
            text = StudyText::tr("%n person(s)", nullptr, *events);
        if (percent) {
            if (text.isEmpty())
                text = n ? StudyText::tr("%1 of %2").arg(printedPercent(*percent), countText(*n))
                         : printedPercent(*percent);
            else
                text += QStringLiteral(" (%1)").arg(printedPercent(*percent));
        }
        if (text.isEmpty() && n) text = people(*n);
        return text;
    }

    static QString interval(std::optional<double> lower, std::optional<double> upper, std::optional<double> level) {
        if (lower && upper) {
            const QString range = lowerToUpper(*lower, *upper);
            return level ? StudyText::tr("(%1 % CI %2)").arg(printedNumber(*level), range)
                         : QStringLiteral("(%1)").arg(range);
        }
        if (lower) return StudyText::tr("(from %1)").arg(printedNumber(*lower));
        if (upper) return StudyText::tr("(to %1)").arg(printedNumber(*upper));
        return {};
    }

    static QString summarised(const OutcomeRow& row) {
        QStringList parts;
        if (row.mean) parts << printedNumber(*row.mean);
        if (row.sd) parts << StudyText::tr("SD %1").arg(printedNumber(*row.sd));
        if (row.se) parts << StudyText::tr("SE %1").arg(printedNumber(*row.se));
        parts << interval(row.lower, row.upper, row.level);
        if (row.n) parts << people(*row.n);
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" "));
    }

    [[nodiscard]] QString outcomes() const {
        std::vector<FigureLine> counts, scores;
        for (std::size_t at = 0; at < m_study.outcomes.size(); ++at) {
            const OutcomeRow& row = m_study.outcomes[at];
            FigureLine line;
            line.group = QStringLiteral("<b>%1</b>").arg(capitalised(wordFor(row.kind)).toHtmlEscaped());
            const QString how = joined({row.scale, typeset(row.definition)});
            if (!how.isEmpty()) line.group += QStringLiteral(" ") + mutedSpan(how);
            line.whom = armName(row.arm);
            line.what = row.at ? timeText(*row.at) : StudyText::tr("no time printed");
            // A rate may stand with a mean in no row; a score never with events.
            const QString figure = isCount(row.kind) ? counted(row.n, row.events, row.percent) : summarised(row);
            line.figure = withMark(figure, row.source) + derivedAt(QStringLiteral("outcomes[%1]").arg(at), row.n);
            (isCount(row.kind) ? counts : scores).push_back(std::move(line));
        }
        QString html;
        if (!counts.empty()) html += heading(StudyText::tr("Response and remission")) + figureTable(counts);
        if (!scores.empty()) html += heading(StudyText::tr("Scores")) + figureTable(scores);
        return html;
    }

    [[nodiscard]] QString contrastRows() const {
        std::vector<FigureLine> lines;
        for (const ContrastRow& row : m_study.contrasts) {
            FigureLine line;
            line.group = QStringLiteral("<b>%1</b> %2")
                             .arg(armName(row.arm).toHtmlEscaped(),
                                  mutedSpan(StudyText::tr("against %1").arg(armName(row.versus))));
            line.whom = joined({capitalised(outcomeWord(row.outcome)), row.scale});
            line.what = joined({row.at ? timeText(*row.at) : QString(), typeset(row.definition)});
            QStringList parts{wordFor(row.measure)};
            if (row.estimate)
                parts << printedNumber(*row.estimate) +
                             (row.measure == Measure::RiskDifference ? StudyText::tr(" points") : QString());
            if (row.se) parts << StudyText::tr("SE %1").arg(printedNumber(*row.se));
            parts << interval(row.lower, row.upper, row.level) << printedP(row.p, row.pBelow);
            if (!row.favours.isEmpty())
                parts << StudyText::tr("in favour of %1, sign not printed").arg(armName(row.favours));
            parts.removeAll(QString());
            line.figure = withMark(parts.join(QStringLiteral(" ")), row.source);
            lines.push_back(std::move(line));
        }
        return lines.empty() ? QString() : heading(StudyText::tr("Contrasts within the study")) + figureTable(lines);
    }

    [[nodiscard]] QString onset() const {
        std::vector<FigureLine> lines;
        for (const OnsetRow& row : m_study.onset) {
            FigureLine line;
            line.group = QStringLiteral("<b>%1</b>").arg(capitalised(wordFor(row.event)).toHtmlEscaped());
            line.whom = armName(row.arm);
            line.what = joined(
                {row.versus.isEmpty() ? QString() : StudyText::tr("against %1").arg(armName(row.versus)), row.scale});
            QStringList parts;
            if (row.at) parts << timeText(*row.at);
            parts << interval(row.lower, row.upper, {}) << printedP(row.p, row.pBelow);
            parts.removeAll(QString());
            line.figure = withMark(parts.join(QStringLiteral(" ")), row.source);
            lines.push_back(std::move(line));
        }
        return lines.empty() ? QString() : heading(StudyText::tr("Onset")) + figureTable(lines);
    }

    [[nodiscard]] QString safety() const {
        std::vector<FigureLine> lines;
        for (std::size_t at = 0; at < m_study.safety.size(); ++at) {
            const SafetyRow& row = m_study.safety[at];
            FigureLine line;
            line.group = QStringLiteral("<b>%1</b>").arg(capitalised(row.event).toHtmlEscaped());
            line.whom = armName(row.arm);
            line.what = row.at ? timeText(*row.at) : QString();
            QString figure;
            if (row.mean) {
                figure = row.unit.isEmpty() ? printedNumber(*row.mean)
                                            : StudyText::tr("%1 %2").arg(printedNumber(*row.mean), row.unit);
                if (row.sd) figure += QStringLiteral(" ") + StudyText::tr("SD %1").arg(printedNumber(*row.sd));
                if (row.n) figure += QStringLiteral(" ") + people(*row.n);
            } else {
                figure = counted(row.n, row.events, row.percent);
            }
            line.figure = withMark(figure, row.source) + derivedAt(QStringLiteral("safety[%1]").arg(at), row.n);
            lines.push_back(std::move(line));
        }
        return lines.empty() ? QString() : heading(StudyText::tr("Safety")) + figureTable(lines);
    }

    [[nodiscard]] QString biomarkers() const {
        std::vector<FigureLine> lines;
        for (const BiomarkerRow& row : m_study.biomarkers) {
            FigureLine line;
            line.group = QStringLiteral("<b>%1</b> %2").arg(row.marker.toHtmlEscaped(), mutedSpan(row.matrix));
            line.whom = armName(row.arm);
            line.what = joined({row.at ? timeText(*row.at) : QString(),
                                row.versus.isEmpty() ? QString() : StudyText::tr("against %1").arg(armName(row.versus)),
                                row.note});
            QStringList parts;
            if (row.direction) parts << wordFor(*row.direction);
            if (row.associatedWithResponse)
                parts << (*row.associatedWithResponse ? StudyText::tr("associated with response")
                                                      : StudyText::tr("not associated with response"));
            parts << printedP(row.p, row.pBelow);
            parts.removeAll(QString());
            line.figure = withMark(parts.join(QStringLiteral(", ")), row.source);
            lines.push_back(std::move(line));
        }
        return lines.empty() ? QString() : heading(StudyText::tr("Biomarkers")) + figureTable(lines);
    }

    [[nodiscard]] QString predictors() const {
        std::vector<FigureLine> lines;
        for (const PredictorRow& row : m_study.predictors) {
            FigureLine line;
            line.group = QStringLiteral("<b>%1</b>").arg(capitalised(row.predicts).toHtmlEscaped());
            line.whom = row.factor;
            line.what = row.arm.isEmpty() ? QString() : armName(row.arm);
            QStringList parts;
            if (row.direction) parts << wordFor(*row.direction);
            parts << printedP(row.p, row.pBelow);
            parts.removeAll(QString());
            line.figure = withMark(parts.join(QStringLiteral(", ")), row.source);
            lines.push_back(std::move(line));
        }
        return lines.empty() ? QString() : heading(StudyText::tr("Predictors")) + figureTable(lines);
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
                const QString name = armName(arm ? arm->id : QString(allArms));
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
                    way += QStringLiteral(" (%1)").arg(armName(left.other).toHtmlEscaped());
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

    [[nodiscard]] QString derivation() const {
        if (m_derived.empty()) return {};
        QString html = heading(StudyText::tr("Derived by the program"));
        for (std::size_t at = 0; at < m_derived.size(); ++at) {
            const Derived& derived = m_derived[at];
            const QString value = derived.key == QLatin1String("events") ? countText(static_cast<int>(derived.value))
                                                                         : shortNumber(derived.value, 2);
            html += bullet(QStringLiteral("<a name=\"derived-%1\"></a>%2<br>%3")
                               .arg(QString::number(at + 1), derivedName(derived).toHtmlEscaped(),
                                    mutedSpan(StudyText::tr("%1 = %2").arg(value, derived.formula))));
        }
        return html;
    }

    /// Of whom and of what a derived figure is: "Response, ketamine, 24 hours: events".
    [[nodiscard]] QString derivedName(const Derived& derived) const {
        const auto at = derived.path.section(QLatin1Char('['), 1).chopped(1).toULongLong();
        const bool outcome = derived.path.startsWith(QLatin1String("outcomes"));
        const QString arm = outcome ? m_study.outcomes[at].arm : m_study.safety[at].arm;
        const auto& when = outcome ? m_study.outcomes[at].at : m_study.safety[at].at;
        const QString what = outcome ? wordFor(m_study.outcomes[at].kind) : m_study.safety[at].event;
        return joined(
            {capitalised(what), armName(arm), when ? timeText(*when) : QString(),
             derived.key == QLatin1String("events") ? StudyText::tr("events") : StudyText::tr("standard deviation")});
    }

    const Evidence& m_evidence;
    const Study& m_study;
    SourceList m_sources;
    std::vector<Derived> m_derived;
};

} // namespace

Detail studyDetail(const Evidence& evidence, const Study& study) {
    return {studyName(study), StudyWriter(evidence, study).html()};
}

} // namespace trd
