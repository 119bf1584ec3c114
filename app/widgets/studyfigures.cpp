// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/studyfigures.h"

#include "figure/format.h"
#include "figure/words.h"

#include <QCoreApplication>

namespace trd {

namespace {

class StudyText {
    Q_DECLARE_TR_FUNCTIONS(StudyDetail)
};

QString lowerToUpper(double lower, double upper) {
    return StudyText::tr("%1 to %2")
        .arg(printedNumber(lower), printedNumber(upper))
        .replace(QLatin1Char(' '), QChar::Nbsp);
}

} // namespace

QString countedText(std::optional<int> n, std::optional<int> events, std::optional<double> percent) {
    QString text;
    if (events && n)
        text = QStringLiteral("%1/%2").arg(countText(*events), countText(*n));
    else if (events)
        text = StudyText::tr("%n person(s)", nullptr, *events);
    if (percent) {
        if (text.isEmpty())
            text =
                n ? StudyText::tr("%1 of %2").arg(printedPercent(*percent), countText(*n)) : printedPercent(*percent);
        else
            text += QStringLiteral(" (%1)").arg(printedPercent(*percent));
    }
    if (text.isEmpty() && n) text = peopleText(*n);
    return text;
}

QString intervalText(std::optional<double> lower, std::optional<double> upper, std::optional<double> level) {
    if (lower && upper) {
        const QString range = lowerToUpper(*lower, *upper);
        return level ? StudyText::tr("%1 % CI %2").arg(printedNumber(*level), range) : range;
    }
    if (lower) return StudyText::tr("from %1").arg(printedNumber(*lower));
    if (upper) return StudyText::tr("up to %1").arg(printedNumber(*upper));
    return {};
}

namespace {

/// "−15.03 (SD 12.05)".
QString meanOf(std::optional<double> mean, std::optional<double> sd, std::optional<double> se) {
    QString text = mean ? printedNumber(*mean) : StudyText::tr("mean not printed");
    if (sd)
        text +=
            QLatin1Char(' ') + StudyText::tr("(SD %1)").arg(printedNumber(*sd)).replace(QLatin1Char(' '), QChar::Nbsp);
    if (se)
        text +=
            QLatin1Char(' ') + StudyText::tr("(SE %1)").arg(printedNumber(*se)).replace(QLatin1Char(' '), QChar::Nbsp);
    return text;
}

} // namespace

QString armName(const Evidence& evidence, const Study& study, const QString& id) {
    if (id == allArms) return StudyText::tr("whole study");
    if (id == versusBaseline) return StudyText::tr("baseline");
    const Arm* arm = study.arm(id);
    return arm ? (arm->label.isEmpty() ? treatmentName(evidence, arm->treatment) : arm->label) : id;
}

QString estimateText(const ContrastRow& row) {
    if (!row.estimate) return StudyText::tr("%1, size not printed").arg(wordFor(row.measure));
    return (row.measure == Measure::RiskDifference ? StudyText::tr("%1 %2 points") : StudyText::tr("%1 %2"))
        .arg(wordFor(row.measure), printedNumber(*row.estimate));
}

QString peopleText(int n) { return StudyText::tr("n %1").arg(countText(n)).replace(QLatin1Char(' '), QChar::Nbsp); }

StudyFigures::StudyFigures(const Evidence& evidence, const Study& study, const SourceList& sources)
    : m_evidence(evidence), m_study(study), m_sources(sources), m_derived(derivedFigures(study)) {}

QString StudyFigures::html() const {
    return outcomes() + contrastRows() + onset() + safety() + biomarkers() + predictors();
}

QString StudyFigures::armName(const QString& id) const { return trd::armName(m_evidence, m_study, id); }

/// A figure with the mark of its source; what belongs to it, in small beneath.
QString StudyFigures::withMark(const QString& figure, const QString& source, const QStringList& beneath) const {
    QString html = figure.toHtmlEscaped() + QStringLiteral("&nbsp;") + m_sources.mark(source);
    if (const QString small = joined(beneath); !small.isEmpty()) html += QStringLiteral("<br>") + mutedSpan(small);
    return html;
}

/// What the program derived for the row at PATH, each with its way to the formula.
QString StudyFigures::derivedAt(const QString& path, std::optional<int> n) const {
    QString html;
    for (std::size_t at = 0; at < m_derived.size(); ++at) {
        const Derived& derived = m_derived[at];
        if (derived.path != path) continue;
        const QString value =
            derived.key == QLatin1String("events")
                ? StudyText::tr("%1 of %2").arg(countText(static_cast<int>(derived.value)), countText(n.value_or(0)))
                : StudyText::tr("SD %1").arg(shortNumber(derived.value, 2));
        html += QStringLiteral(
                    "<br><span class=\"muted\">%1</span> <a href=\"#derived-%2\" title=\"%3\" class=\"mark\">%4</a>")
                    .arg(value.toHtmlEscaped(), QString::number(at + 1), derived.formula.toHtmlEscaped(),
                         StudyText::tr("derived").toHtmlEscaped());
    }
    return html;
}

QString StudyFigures::outcomes() const {
    std::vector<FigureLine> counts, scores;
    for (std::size_t at = 0; at < m_study.outcomes.size(); ++at) {
        const OutcomeRow& row = m_study.outcomes[at];
        FigureLine line;
        line.row = studyRow("outcomes", m_study.outcomes, &row);
        line.group = QStringLiteral("<b>%1</b>").arg(capitalised(wordFor(row.kind)).toHtmlEscaped());
        const QString how = joined({row.scale, typeset(row.definition)});
        if (!how.isEmpty()) line.group += QStringLiteral(" ") + mutedSpan(how);
        line.whom = armName(row.arm);
        line.what = row.at ? timeText(*row.at) : StudyText::tr("no time printed");
        line.figure =
            isCount(row.kind)
                ? withMark(countedText(row.n, row.events, row.percent), row.source,
                           {intervalText(row.lower, row.upper, row.level)})
                : withMark(meanOf(row.mean, row.sd, row.se), row.source,
                           {intervalText(row.lower, row.upper, row.level), row.n ? peopleText(*row.n) : QString()});
        line.figure += derivedAt(QStringLiteral("outcomes[%1]").arg(at), row.n);
        (isCount(row.kind) ? counts : scores).push_back(std::move(line));
    }
    QString html;
    if (!counts.empty()) html += heading(StudyText::tr("Response and remission")) + figureTable(counts);
    if (!scores.empty()) html += heading(StudyText::tr("Scores")) + figureTable(scores);
    return html;
}

QString StudyFigures::contrastRows() const {
    std::vector<FigureLine> lines;
    for (const ContrastRow& row : m_study.contrasts) {
        FigureLine line;
        line.row = studyRow("contrasts", m_study.contrasts, &row);
        line.group =
            QStringLiteral("<b>%1</b> %2")
                .arg(armName(row.arm).toHtmlEscaped(), mutedSpan(StudyText::tr("against %1").arg(armName(row.versus))));
        line.whom = joined({capitalised(outcomeWord(row.outcome)), row.scale});
        line.what = joined({row.at ? timeText(*row.at) : QString(), typeset(row.definition)});
        line.figure = withMark(estimateText(row), row.source,
                               {row.se ? StudyText::tr("SE %1").arg(printedNumber(*row.se)) : QString(),
                                intervalText(row.lower, row.upper, row.level), printedP(row.p, row.pBelow),
                                row.favours.isEmpty()
                                    ? QString()
                                    : StudyText::tr("in favour of %1, sign not printed").arg(armName(row.favours))});
        lines.push_back(std::move(line));
    }
    return lines.empty() ? QString() : heading(StudyText::tr("Contrasts within the study")) + figureTable(lines);
}

QString StudyFigures::onset() const {
    std::vector<FigureLine> lines;
    for (const OnsetRow& row : m_study.onset) {
        FigureLine line;
        line.row = studyRow("onset", m_study.onset, &row);
        line.group = QStringLiteral("<b>%1</b>").arg(capitalised(wordFor(row.event)).toHtmlEscaped());
        line.whom = armName(row.arm);
        line.what = joined(
            {row.versus.isEmpty() ? QString() : StudyText::tr("against %1").arg(armName(row.versus)), row.scale});
        line.figure = withMark(row.at ? timeText(*row.at) : StudyText::tr("time not printed"), row.source,
                               {intervalText(row.lower, row.upper, {}), printedP(row.p, row.pBelow)});
        lines.push_back(std::move(line));
    }
    return lines.empty() ? QString() : heading(StudyText::tr("Onset")) + figureTable(lines);
}

QString StudyFigures::safety() const {
    std::vector<FigureLine> lines;
    for (std::size_t at = 0; at < m_study.safety.size(); ++at) {
        const SafetyRow& row = m_study.safety[at];
        FigureLine line;
        line.group = QStringLiteral("<b>%1</b>").arg(capitalised(row.event).toHtmlEscaped());
        line.whom = armName(row.arm);
        line.what = row.at ? timeText(*row.at) : QString();
        if (row.mean) {
            const QString mean = meanOf(row.mean, row.sd, {});
            line.figure = withMark(row.unit.isEmpty() ? mean : StudyText::tr("%1 %2").arg(mean, row.unit), row.source,
                                   {row.n ? peopleText(*row.n) : QString()});
        } else {
            line.figure = withMark(countedText(row.n, row.events, row.percent), row.source) +
                          derivedAt(QStringLiteral("safety[%1]").arg(at), row.n);
        }
        lines.push_back(std::move(line));
    }
    return lines.empty() ? QString() : heading(StudyText::tr("Safety")) + figureTable(lines);
}

QString StudyFigures::biomarkers() const {
    std::vector<FigureLine> lines;
    for (const BiomarkerRow& row : m_study.biomarkers) {
        FigureLine line;
        line.group = QStringLiteral("<b>%1</b> %2").arg(row.marker.toHtmlEscaped(), mutedSpan(row.matrix));
        line.whom = armName(row.arm);
        line.what =
            joined({row.at ? timeText(*row.at) : QString(),
                    row.versus.isEmpty() ? QString() : StudyText::tr("against %1").arg(armName(row.versus)), row.note});
        QStringList parts;
        if (row.direction) parts << wordFor(*row.direction);
        if (row.associatedWithResponse)
            parts << (*row.associatedWithResponse ? StudyText::tr("associated with response")
                                                  : StudyText::tr("not associated with response"));
        line.figure = withMark(parts.join(QStringLiteral(", ")), row.source, {printedP(row.p, row.pBelow)});
        lines.push_back(std::move(line));
    }
    return lines.empty() ? QString() : heading(StudyText::tr("Biomarkers")) + figureList(lines);
}

QString StudyFigures::predictors() const {
    std::vector<FigureLine> lines;
    for (const PredictorRow& row : m_study.predictors) {
        FigureLine line;
        line.group = QStringLiteral("<b>%1</b>").arg(capitalised(row.predicts).toHtmlEscaped());
        line.whom = row.factor;
        line.what = row.arm.isEmpty() ? QString() : armName(row.arm);
        line.figure = withMark(row.direction ? wordFor(*row.direction) : StudyText::tr("direction not printed"),
                               row.source, {printedP(row.p, row.pBelow)});
        lines.push_back(std::move(line));
    }
    return lines.empty() ? QString() : heading(StudyText::tr("Predictors")) + figureList(lines);
}

QString StudyFigures::derivation() const {
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
QString StudyFigures::derivedName(const Derived& derived) const {
    const auto at = derived.path.section(QLatin1Char('['), 1).chopped(1).toULongLong();
    const bool outcome = derived.path.startsWith(QLatin1String("outcomes"));
    const QString arm = outcome ? m_study.outcomes[at].arm : m_study.safety[at].arm;
    const auto& when = outcome ? m_study.outcomes[at].at : m_study.safety[at].at;
    const QString what = outcome ? wordFor(m_study.outcomes[at].kind) : m_study.safety[at].event;
    return joined(
        {capitalised(what), armName(arm), when ? timeText(*when) : QString(),
         derived.key == QLatin1String("events") ? StudyText::tr("events") : StudyText::tr("standard deviation")});
}

} // namespace trd
