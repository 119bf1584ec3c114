// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pathway/pathwayreport.h"

#include "charts/exporter.h"
#include "figure/words.h"
#include "pages/pathway/crisispanel.h"
#include "pages/pathway/profilepanel.h"
#include "pages/pathway/stagingview.h"
#include "pages/pathway/startview.h"
#include "widgets/detailfigures.h"
#include "widgets/detailhtml.h"

#include <QCoreApplication>
#include <QTextDocument>

#include <algorithm>

namespace trd {

namespace {

class Report {
    Q_DECLARE_TR_FUNCTIONS(PathwayReport)
};

QString answersHtml(const ProfileSession& session) {
    QString html = QStringLiteral("<h2>%1</h2>").arg(Report::tr("Answers").toHtmlEscaped());
    QString rows, open;
    int unasked = 0;
    for (const ProfileItem& item : session.knowledge().form.items()) {
        const auto answer = session.profile().answer(item.id);
        if (answer)
            rows += QStringLiteral("<tr><td width=\"70%\">%1</td><td>%2</td></tr>")
                        .arg(item.prompt.toHtmlEscaped(), answerText(item, answer).toHtmlEscaped());
        else
            ++unasked;
    }
    if (rows.isEmpty()) rows = QStringLiteral("<tr><td>%1</td></tr>").arg(Report::tr("None.").toHtmlEscaped());
    html += QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"2\">%1</table>").arg(rows);
    return html + paragraph(Report::tr("%n question(s) not answered.", nullptr, unasked).toHtmlEscaped(), "muted");
}

QString stagingHtml(const ProfileSession& session) {
    QString html = QStringLiteral("<h2>%1</h2>").arg(Report::tr("Staging").toHtmlEscaped());
    for (const Instrument& instrument : session.knowledge().instruments) {
        if (instrument.perTrial) continue;
        const StageResult result = stage(instrument, session.stagingAnswers(instrument));
        html += bullet(
            QStringLiteral("<b>%1</b><br>%2").arg(instrument.name.toHtmlEscaped(), stageWords(result).toHtmlEscaped()));
    }
    return html;
}

/// What holds for everybody, or is worth knowing of all treatments alike, stands once, at the end.
bool isShared(const Rule& rule) {
    const bool isRemark = rule.effect == Effect::Favours || rule.effect == Effect::Information;
    return rule.background || (isRemark && rule.treatment == allTreatments);
}

QString optionHtml(const PathwayContext& context, const Option& option) {
    const PathwayKnowledge& knowledge = context.session.knowledge();
    QString html = QStringLiteral("<h3>%1</h3>").arg(option.name.toHtmlEscaped());
    const auto entry = context.found.constFind(option.treatment);
    const QStringList marks = optionMarks(knowledge, option, entry == context.found.cend() ? OptionEvidence() : *entry);
    html +=
        paragraph(joined({statusText(option.standing(), option.isTrialExclusion()), marks.join(QStringLiteral(" · "))})
                      .toHtmlEscaped(),
                  "caution");
    html += paragraph(evidenceLine(context, option).toHtmlEscaped());
    if (entry != context.found.cend() && entry->response())
        html += paragraph(Report::tr("Pooled from: %1")
                              .arg(studiesBehind(*entry->response()).join(QStringLiteral("; ")))
                              .toHtmlEscaped(),
                          "muted");
    std::vector<std::size_t> rules = option.holding;
    std::ranges::stable_sort(rules, {}, [&](std::size_t at) { return knowledge.rules[at].effect; });
    for (const std::size_t at : rules)
        if (!isShared(knowledge.rules[at])) html += ruleLine(knowledge.rules[at], option.isTrialExclusion());
    QStringList prompts;
    for (const QString& item : option.open + option.openCautions) prompts << knowledge.form.item(item)->prompt;
    if (!prompts.isEmpty())
        html += bullet(Report::tr("Still to ask: %1").arg(prompts.join(QLatin1Char(' '))).toHtmlEscaped());
    return html;
}

QString sharedHtml(const PathwayKnowledge& knowledge, const std::vector<Option>& options) {
    QString html;
    for (std::size_t at = 0; at < knowledge.rules.size(); ++at) {
        if (!isShared(knowledge.rules[at])) continue;
        QStringList names;
        bool exclusion = true;
        for (const Option& option : options) {
            if (std::ranges::find(option.holding, at) == option.holding.end()) continue;
            names << option.name;
            exclusion = exclusion && option.isTrialExclusion();
        }
        if (names.isEmpty()) continue;
        const QString whom = names.size() == static_cast<qsizetype>(options.size()) ? Report::tr("All treatments")
                                                                                    : names.join(QStringLiteral("; "));
        html +=
            paragraph(QStringLiteral("<b>%1</b>").arg(whom.toHtmlEscaped())) + ruleLine(knowledge.rules[at], exclusion);
    }
    if (html.isEmpty()) return {};
    return QStringLiteral("<h2>%1</h2>").arg(Report::tr("Holds for everybody, or for all treatments").toHtmlEscaped()) +
           html;
}

/// Each rule that is named above once, with what it was read in.
QString sourcesHtml(const PathwayKnowledge& knowledge, const std::vector<Option>& options) {
    QString html = QStringLiteral("<h2>%1</h2>").arg(Report::tr("Rules and their sources").toHtmlEscaped());
    for (std::size_t at = 0; at < knowledge.rules.size(); ++at) {
        const auto holds = [at](const Option& option) {
            return std::ranges::find(option.holding, at) != option.holding.end();
        };
        if (!std::ranges::any_of(options, holds)) continue;
        const Rule& rule = knowledge.rules[at];
        html += paragraph(QStringLiteral("<b>%1</b>").arg(rule.id.toHtmlEscaped())) + referenceHtml(rule.source);
        for (const Reference& more : rule.moreSources) html += referenceHtml(more);
    }
    return html;
}

} // namespace

QString reportHtml(const PathwayContext& context, const QString& difference, const QString& provenance) {
    const ProfileSession& session = context.session;
    QString html = QStringLiteral("<h1>%1</h1>")
                       .arg(Report::tr("Where does this person stand, and which ways are open?").toHtmlEscaped());
    html += paragraph(QStringLiteral("<b>%1</b>").arg(session.name().toHtmlEscaped()));
    html += paragraph(session.state().teaches.toHtmlEscaped());
    html += paragraph(intendedUse().toHtmlEscaped(), "muted");
    if (session.inCrisis())
        html += QStringLiteral("<p class=\"caution\"><b>%1</b></p>").arg(crisisWords().toHtmlEscaped());
    html += answersHtml(session);
    if (!difference.isEmpty())
        html += QStringLiteral("<h2>%1</h2>").arg(Report::tr("Two profiles compared").toHtmlEscaped()) + difference;
    html += stagingHtml(session);
    for (const Standing standing : listedStandings) {
        QString group;
        int count = 0, exclusions = 0;
        for (const Option& option : session.options()) {
            if (option.standing() != standing) continue;
            group += optionHtml(context, option);
            ++count;
            exclusions += option.isTrialExclusion();
        }
        if (count == 0) continue;
        html += QStringLiteral("<h2>%1</h2>").arg(statusHeading(standing, count, exclusions).toHtmlEscaped()) +
                paragraph(statusMeaning(standing, count, exclusions).toHtmlEscaped(), "muted") + group;
    }
    html += sharedHtml(session.knowledge(), session.options());
    html += sourcesHtml(session.knowledge(), session.options());
    html += paragraph(Report::tr("All treatments are listed, by status and name; none is ranked. Rates are of single "
                                 "arms of different trials: a description, not a comparison.")
                          .toHtmlEscaped(),
                      "caution");
    html += paragraph(Report::tr("Evidence: %1.")
                          .arg(selectionWords(context.evidence, pathwaySelection(context.selection)))
                          .toHtmlEscaped(),
                      "muted");
    return html + paragraph(provenance.toHtmlEscaped(), "muted");
}

Result<Done> exportReport(const QString& html, const QString& file) {
    const Theme theme = themeFor(ThemeKind::Print);
    QTextDocument document;
    document.setDefaultFont(textFont(TextSize::Body));
    document.setDefaultStyleSheet(
        QStringLiteral("body{color:%1} a{color:%1;text-decoration:none} .muted{color:%2} .caution{color:%3} "
                       "h1{font-size:16pt} h2{font-size:12.5pt;margin-top:14px} h3{font-size:10.5pt;margin-top:10px;"
                       "margin-bottom:2px} p{margin-top:2px;margin-bottom:2px} .item{margin-left:10px} "
                       ".address{font-size:7.5pt;color:%2} th{text-align:left}")
            .arg(theme.text.name(), theme.muted.name(), theme.caution.name()));
    document.setHtml(QStringLiteral("<body>%1</body>").arg(html));
    return exportDocument(document, Report::tr("TRD Atlas: pathway"), file);
}

} // namespace trd
