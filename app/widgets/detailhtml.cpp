// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/detailhtml.h"

#include "figure/comparefigures.h"
#include "figure/format.h"
#include "figure/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace trd {

namespace {
class DetailText {
    Q_DECLARE_TR_FUNCTIONS(Detail)
};

/// When, in which design and on which scale an arm's rate was taken.
QString joinedFacts(const ArmRate& arm) {
    QStringList facts;
    if (arm.row->at) facts << timeText(*arm.row->at);
    facts << wordFor(arm.study->design.type);
    if (arm.study->design.blinding) facts << wordFor(*arm.study->design.blinding);
    if (!arm.row->scale.isEmpty()) facts << arm.row->scale;
    if (!arm.row->definition.isEmpty()) facts << arm.row->definition;
    return facts.join(QStringLiteral(" · "));
}

/// From the lowest to the highest rate of the group's arms, with and without a number of people.
QString rangeOfArms(const RateGroup& group) {
    double low = 2, high = -1;
    int arms = 0;
    const auto take = [&](const ArmRate& arm) {
        low = std::min(low, *arm.rate);
        high = std::max(high, *arm.rate);
        ++arms;
    };
    for (const ArmRate& arm : group.studies) take(arm);
    for (const ArmRate& arm : group.unpooled)
        if (arm.drawnHollow()) take(arm);
    if (arms < 2) return {};
    return DetailText::tr("All %n arm(s) of this group, with and without a number of people: %1 to %2.", nullptr, arms)
        .arg(percentText(low), percentText(high));
}
} // namespace

QString link(const QString& target, const QString& text) {
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(target.toHtmlEscaped(), text.toHtmlEscaped());
}

QString paragraph(const QString& text, const char* cssClass) {
    if (text.isEmpty()) return {};
    return cssClass ? QStringLiteral("<p class=\"%1\">%2</p>").arg(QLatin1String(cssClass), text)
                    : QStringLiteral("<p>%1</p>").arg(text);
}

QString iconArray(double rate, Hue hue) {
    const int filled = static_cast<int>(std::lround(100 * rate));
    return QStringLiteral("<p><img src=\"iconarray:%1:%2\" alt=\"%3\"></p>")
        .arg(static_cast<int>(hue))
        .arg(filled)
        .arg(DetailText::tr("%1 of 100 people").arg(filled).toHtmlEscaped());
}

Detail rateGroupDetail(const Evidence& evidence, const Rates& rates, const RateGroup& group) {
    Detail detail;
    detail.title = groupName(evidence, group, rates.by);
    QString& html = detail.html;
    const bool response = rates.outcome == RateOutcome::Response;
    html += QStringLiteral("<h2>%1</h2>").arg(detail.title.toHtmlEscaped());
    QStringList kind;
    kind << (group.strategy ? wordFor(*group.strategy) : DetailText::tr("comparator")) << wordFor(group.resistance);
    html += paragraph(kind.join(QStringLiteral(" · ")).toHtmlEscaped(), "muted");
    if (group.k > 0 && !group.converged)
        html += paragraph(DetailText::tr("The pooled estimate did not converge; it is not shown. The arms stand below.")
                              .toHtmlEscaped(),
                          "caution");
    // One arm of one trial is said as such: a picture of 100 people would lend it a weight that it does not have.
    if (group.k == 1) {
        const ArmRate& arm = group.studies.front();
        html += paragraph(QStringLiteral("<b>%1</b>")
                              .arg((response ? DetailText::tr("%1 of %2 people in one arm responded (%3)")
                                             : DetailText::tr("%1 of %2 people in one arm reached remission (%3)"))
                                       .arg(countText(group.events), countText(group.n), percentText(group.rate))
                                       .toHtmlEscaped()));
        html += paragraph(joinedFacts(arm).toHtmlEscaped(), "muted");
        html += paragraph(DetailText::tr("95 % interval %1 % (Wilson). Nothing is pooled.")
                              .arg(percentRange(group.lower, group.upper))
                              .toHtmlEscaped(),
                          "muted");
    } else if (group.isPooled()) {
        html += paragraph(DetailText::tr("Of 100 people").toHtmlEscaped(), "muted") +
                iconArray(group.rate, hueOf(group.strategy));
        const int hundred = static_cast<int>(std::lround(100 * group.rate));
        html += paragraph(QStringLiteral("<b>%1</b>")
                              .arg((response ? DetailText::tr("%n responded %1", nullptr, hundred)
                                             : DetailText::tr("%n reached remission %1", nullptr, hundred))
                                       .arg(windowWords(rates.window))
                                       .toHtmlEscaped()));
        html += paragraph(
            DetailText::tr("95 % interval %1 % (derived: %n arms pooled with random effects)", nullptr, group.k)
                .arg(percentRange(group.lower, group.upper))
                .toHtmlEscaped(),
            "muted");
        if (group.saysPrediction())
            html += paragraph(
                DetailText::tr(
                    "In a new setting the rate could lie between %1 and %2 % (95 % prediction interval; I² %3 %).")
                    .arg(numberText(100 * *group.predictionLower, 0), numberText(100 * *group.predictionUpper, 0),
                         numberText(group.i2.value_or(0), 0))
                    .toHtmlEscaped(),
                "muted");
    }
    if (const QString range = rangeOfArms(group); !range.isEmpty()) html += paragraph(range.toHtmlEscaped(), "muted");
    const auto rows = [&](const std::vector<ArmRate>& arms) {
        QString table = QStringLiteral("<table width=\"100%\" cellspacing=\"0\" cellpadding=\"3\">");
        for (const ArmRate& arm : arms) {
            QString counts;
            if (arm.n && arm.rate)
                counts =
                    QStringLiteral("%1/%2 (%3)").arg(countText(*arm.events), countText(*arm.n), percentText(*arm.rate));
            else if (arm.rate)
                counts = percentText(*arm.rate);
            table += QStringLiteral("<tr><td>%1<br><span class=\"muted\">%2</span></td><td align=\"right\">%3<br><span "
                                    "class=\"muted\">%4</span></td></tr>")
                         .arg(link(studyTarget(arm.study->id, studyRow("outcomes", arm.study->outcomes, arm.row)),
                                   studyName(*arm.study)),
                              (arm.arm ? arm.arm->label : DetailText::tr("whole study")).toHtmlEscaped(),
                              counts.toHtmlEscaped(),
                              (arm.why       ? wordFor(*arm.why)
                               : arm.row->at ? shortTime(arm.row->at->hours())
                                             : QString())
                                  .toHtmlEscaped());
        }
        return table + QStringLiteral("</table>");
    };
    if (!group.studies.empty()) {
        html += QStringLiteral("<h3>%1</h3>").arg(DetailText::tr("Studies behind it").toHtmlEscaped()) +
                rows(group.studies);
        QStringList derived;
        for (const ArmRate& arm : group.studies)
            if (arm.eventsDerived)
                derived << DetailText::tr("%1: %2 % of %3")
                               .arg(studyName(*arm.study), shortNumber(*arm.row->percent, 2), countText(*arm.n));
        if (!derived.isEmpty())
            html += paragraph(
                DetailText::tr("Events derived: %1.").arg(derived.join(QStringLiteral("; "))).toHtmlEscaped(), "muted");
    }
    if (!group.unpooled.empty()) {
        html += QStringLiteral("<h3>%1</h3>").arg(DetailText::tr("Listed, not pooled").toHtmlEscaped()) +
                rows(group.unpooled);
    }
    html += paragraph(DetailText::tr("Arms of different trials: a description, not a comparison.").toHtmlEscaped(),
                      "caution");
    if (rates.by == GroupBy::Treatment)
        html += paragraph(link(treatmentTarget(group.id), DetailText::tr("About this treatment")));
    return detail;
}

} // namespace trd
