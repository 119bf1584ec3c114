// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/pathway/pathwaydetail.h"

#include "figure/cardwords.h"
#include "figure/comparefigures.h"
#include "figure/format.h"
#include "figure/pathwayfigure.h"
#include "figure/sourcemark.h"
#include "figure/words.h"
#include "query/regulatory.h"
#include "widgets/detailfigures.h"
#include "widgets/detailhtml.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace trd {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(PathwayDetail)
};

// A card names the foremost findings; the pages of the evidence have them all.
constexpr std::size_t mostLines = 4;
constexpr std::size_t mostHarms = 6;

QString bold(const QString& text) { return QStringLiteral("<b>%1</b>").arg(text.toHtmlEscaped()); }

QString muted(const QString& text) { return QStringLiteral("<p>%1</p>").arg(mutedSpan(text)); }

QString caution(const QString& text) { return paragraph(text.toHtmlEscaped(), "caution"); }

QString studyLink(const Study& study) { return link(studyTarget(study.id), studyName(study)); }

/// After a figure, what must be seen of its source: "‡" where it was not read, else the mark in words.
QString sourceSign(const Study& study, const QString& id, bool read) {
    if (!read) return QStringLiteral(" ‡");
    const Source* source = study.source(id);
    const QString mark = source ? wordFor(markOf(*source)) : QString();
    return mark.isEmpty() ? QString() : QStringLiteral(" <span class=\"caution\">%1</span>").arg(mark.toHtmlEscaped());
}

QString comparatorWord(const Arm& arm) {
    return arm.role == ArmRole::Control ? Text::tr("control") : Text::tr("an active treatment");
}

/// What is asked, and what is known of it; nothing where nothing is.
QString section(const QString& name, const QString& html) { return html.isEmpty() ? QString() : heading(name) + html; }

QString moreLine(std::size_t count, std::size_t most, const QString& page, const QString& where) {
    if (count <= most) return {};
    return paragraph(mutedSpan(Text::tr("and %n more: ", nullptr, static_cast<int>(count - most))) +
                     link(QStringLiteral("page:") + page, where));
}

QString rateParagraphs(const std::vector<RateGroup>& groups, bool isResponse, const Window& window) {
    QString html;
    for (const RateGroup& group : groups) {
        if (group.k == 0) {
            html += muted(isResponse ? Text::tr("%n arm(s) report(s) a response that cannot be pooled (%1)", nullptr,
                                                static_cast<int>(group.unpooled.size()))
                                           .arg(wordFor(group.resistance))
                                     : Text::tr("%n arm(s) report(s) a remission that cannot be pooled (%1)", nullptr,
                                                static_cast<int>(group.unpooled.size()))
                                           .arg(wordFor(group.resistance)));
            continue;
        }
        html += paragraph(bold((isResponse ? Text::tr("%1 responded %2") : Text::tr("%1 in remission %2"))
                                   .arg(percentText(group.rate), windowWords(window))));
        html += muted(Text::tr("95 % interval %1 %; %n arm(s), %2 people, %3", nullptr, group.k)
                          .arg(percentRange(group.lower, group.upper), countText(group.n), wordFor(group.resistance)) +
                      (group.k > 1 ? Text::tr("; derived: pooled") : QString()));
        // The figure's source is its studies: each is one click away.
        QStringList studies;
        for (const ArmRate& rate : group.studies)
            studies << studyLink(*rate.study) + sourceSign(*rate.study, rate.row->source, rate.read);
        studies.removeDuplicates();
        html += paragraph(mutedSpan(Text::tr("From: ")) + studies.join(QStringLiteral("; ")));
        QSet<const Arm*> left;
        for (const ArmRate& rate : group.unpooled) left.insert(rate.arm);
        for (const ArmRate& rate : group.studies) left.remove(rate.arm);
        if (!left.isEmpty())
            html += muted(
                Text::tr("%n more arm(s) report(s) it and cannot be pooled.", nullptr, static_cast<int>(left.size())));
    }
    return html;
}

QString contrastLines(const std::vector<TrialContrast>& contrasts) {
    QString html;
    std::size_t shown = 0;
    for (const TrialContrast& contrast : contrasts) {
        if (++shown > mostLines) break;
        QString figure = numberText(*contrast.estimate, 2);
        if (contrast.lower && contrast.upper)
            figure =
                Text::tr("%1 (%2 to %3)").arg(figure, numberText(*contrast.lower, 2), numberText(*contrast.upper, 2));
        const QString how = contrast.origin == ContrastOrigin::Computed ? Text::tr("computed") : Text::tr("reported");
        // Above one the first of the two had more responders: said in words, as the figure is read from either side.
        const QString& one = contrast.arm->label;
        const QString& other = contrast.versus->label;
        const QString who = *contrast.estimate > 1   ? Text::tr("more responded with %1 than with %2").arg(one, other)
                            : *contrast.estimate < 1 ? Text::tr("fewer responded with %1 than with %2").arg(one, other)
                                                     : Text::tr("as many responded with %1 as with %2").arg(one, other);
        QStringList about{how, wordFor(contrast.study->design.type)};
        if (contrast.atHours) about << Text::tr("at %1").arg(shortTime(*contrast.atHours));
        html += paragraph(bold(Text::tr("risk ratio %1").arg(figure)) + QStringLiteral(" ") +
                          mutedSpan(Text::tr("%1 (%2)").arg(who, comparatorWord(*contrast.versus))) +
                          QStringLiteral("<br>") + studyLink(*contrast.study) +
                          mutedSpan(QStringLiteral(" · ") + about.join(QStringLiteral(", "))) +
                          sourceSign(*contrast.study, contrast.source, contrast.read));
    }
    return html + moreLine(contrasts.size(), mostLines, QStringLiteral("compare"), Text::tr("Compare"));
}

QString contrastParagraphs(const OptionEvidence& evidence) {
    QString html = contrastLines(evidence.contrasts);
    if (!evidence.contrastsAgainst.empty())
        html += muted(Text::tr("Here it is the one that another treatment was compared with:")) +
                contrastLines(evidence.contrastsAgainst);
    return html;
}

QString onsetParagraphs(const PathwayContext& context, const OptionEvidence& evidence) {
    QString html;
    std::size_t shown = 0;
    std::vector<const OnsetFinding*> said;
    for (const OnsetFinding& finding : evidence.onset) {
        // Arms of one study that found the same at the same time are said once.
        const bool isSaid = std::ranges::any_of(said, [&finding](const OnsetFinding* other) {
            return other->study == finding.study && other->row->event == finding.row->event &&
                   other->atHours == finding.atHours;
        });
        if (isSaid || finding.row->event == OnsetEvent::MedianTimeToRelapse) continue;
        said.push_back(&finding);
        if (++shown > mostLines) continue;
        const Arm* versus = finding.study->arm(finding.row->versus);
        html += paragraph(
            bold(Text::tr("%1 at %2").arg(capitalised(wordFor(finding.row->event)), timeText(*finding.row->at))) +
            QStringLiteral("<br>") + studyLink(*finding.study) +
            (versus ? mutedSpan(Text::tr(" · against %1").arg(versus->label)) : QString()) +
            sourceSign(*finding.study, finding.row->source, finding.read));
    }
    html += moreLine(shown, mostLines, QStringLiteral("onset"), Text::tr("Onset"));
    const Treatment* treatment = context.evidence.treatment(evidence.treatment);
    const QJsonObject typical =
        treatment ? treatment->card.value(QLatin1String("typical_onset")).toObject() : QJsonObject();
    if (const QString words = typicalOnsetWords(typical); !words.isEmpty())
        html += paragraph(Text::tr("Typical onset: %1").arg(words).toHtmlEscaped()) +
                referenceHtml(cardSource(*treatment, typical.value(QLatin1String("source")).toString()));
    return html;
}

QString durabilityFigure(const DurabilityFinding& finding) {
    if (finding.rate) {
        const ArmRate& rate = *finding.rate;
        const QString what = capitalised(wordFor(rate.row->kind));
        if (rate.rate && rate.n)
            return Text::tr("%1: %2/%3 (%4)")
                .arg(what, countText(*rate.events), countText(*rate.n), percentText(*rate.rate));
        return rate.rate ? Text::tr("%1: %2, no n").arg(what, percentText(*rate.rate)) : QString();
    }
    if (finding.contrast) {
        const ContrastRow& row = *finding.contrast;
        if (!row.estimate) return {};
        QString figure = shortNumber(*row.estimate, 2);
        if (row.lower && row.upper)
            figure = Text::tr("%1 (%2 to %3)").arg(figure, shortNumber(*row.lower, 2), shortNumber(*row.upper, 2));
        return Text::tr("%1: %2 %3").arg(capitalised(outcomeWord(row.outcome)), wordFor(row.measure), figure);
    }
    return finding.time ? Text::tr("Median time to relapse: %1").arg(timeText(*finding.time->at)) : QString();
}

QString sourceOf(const DurabilityFinding& finding) {
    return finding.rate       ? finding.rate->row->source
           : finding.contrast ? finding.contrast->source
           : finding.time     ? finding.time->source
                              : QString();
}

QString durabilityParagraphs(const OptionEvidence& evidence) {
    QString html;
    std::size_t shown = 0;
    for (const DurabilityFinding& finding : evidence.durability) {
        const QString figure = durabilityFigure(finding);
        if (figure.isEmpty() || ++shown > mostLines) continue;
        QStringList about;
        if (finding.arm) about << finding.arm->label;
        if (finding.atHours)
            about << (finding.maintenanceClock ? Text::tr("%1 after maintenance began").arg(shortTime(*finding.atHours))
                                               : Text::tr("at %1").arg(shortTime(*finding.atHours)));
        if (finding.amongResponders) about << Text::tr("among responders");
        html += paragraph(
            bold(figure) + QStringLiteral("<br>") + studyLink(*finding.study) +
            (about.isEmpty() ? QString() : mutedSpan(QStringLiteral(" · ") + about.join(QStringLiteral(", ")))) +
            sourceSign(*finding.study, sourceOf(finding), finding.read));
    }
    return html + moreLine(shown, mostLines, QStringLiteral("onset"), Text::tr("Durability"));
}

/// The facts of a card's list; what several of them come from stands once, after the last of these.
QString factsHtml(const Treatment& treatment, QLatin1String key, const QString& before) {
    QString html;
    const QJsonArray facts = treatment.card.value(key).toArray();
    for (qsizetype at = 0; at < facts.size(); ++at) {
        const QJsonObject fact = facts[at].toObject();
        const QString source = fact.value(QLatin1String("source")).toString();
        const bool isLast =
            at + 1 == facts.size() || facts[at + 1].toObject().value(QLatin1String("source")).toString() != source;
        html += bullet((before + capitalised(fact.value(QLatin1String("text")).toString())).toHtmlEscaped());
        if (isLast) html += referenceHtml(cardSource(treatment, source));
    }
    return html;
}

QString harmParagraphs(const PathwayContext& context, const OptionEvidence& evidence) {
    // Of an event that several arms report, the largest arm speaks: small ones print the extremes.
    std::vector<const SafetyFinding*> foremost;
    for (const SafetyFinding& finding : evidence.harms) {
        if (!finding.n || finding.events.value_or(1) == 0) continue;
        const auto known = std::ranges::find_if(foremost, [&finding](const SafetyFinding* other) {
            return other->row->event.compare(finding.row->event, Qt::CaseInsensitive) == 0;
        });
        if (known == foremost.end())
            foremost.push_back(&finding);
        else if (*finding.n > *(*known)->n)
            *known = &finding;
    }
    std::ranges::stable_sort(foremost, std::greater(), [](const SafetyFinding* harm) { return *harm->rate; });
    // What is grave is never left to another page for being rare.
    static const QRegularExpression grave(QStringLiteral("serious|death|suicid|mania|psychosis"),
                                          QRegularExpression::CaseInsensitiveOption);
    const std::size_t all = foremost.size();
    std::size_t place = 0;
    std::erase_if(foremost, [&place](const SafetyFinding* harm) {
        return ++place > mostHarms && !harm->row->event.contains(grave);
    });
    QString html;
    for (const SafetyFinding* finding : foremost) {
        QString figure =
            finding->events ? QStringLiteral("%1/%2 (%3)")
                                  .arg(countText(*finding->events), countText(*finding->n), percentText(*finding->rate))
                            : percentText(*finding->rate);
        if (finding->eventsDerived) figure = Text::tr("%1, events derived").arg(figure);
        html += paragraph(bold(capitalised(finding->row->event)) + QStringLiteral(" ") + figure.toHtmlEscaped() +
                          QStringLiteral("<br>") + studyLink(*finding->study) +
                          sourceSign(*finding->study, finding->row->source, finding->read));
    }
    if (!html.isEmpty())
        html = muted(Text::tr("The most frequent events, and rarer ones of death, suicidality, mania or psychosis or "
                              "called serious, each in its largest arm; single arms, a description.")) +
               html + moreLine(all, foremost.size(), QStringLiteral("safety"), Text::tr("Safety"));
    const Treatment* treatment = context.evidence.treatment(evidence.treatment);
    return treatment ? html + factsHtml(*treatment, QLatin1String("boxed_warnings"), Text::tr("Boxed warning: "))
                     : html;
}

QString whereParagraphs(const PathwayContext& context, const Option& option) {
    const Treatment* treatment = context.evidence.treatment(option.treatment);
    if (!treatment || !treatment->inCatalogue) return {};
    const Profile& profile = context.session.profile();
    const bool isChosen = hasJurisdiction(profile);
    const std::vector<RegulatoryEntry> entries =
        isChosen ? regulatoryAt(*treatment, profile) : regulatoryOf(*treatment);
    QString html;
    for (const RegulatoryEntry& entry : entries) {
        QString words = regulatoryWord(entry.status);
        if (entry.year) words = Text::tr("%1 since %2").arg(words, QString::number(*entry.year));
        html += paragraph(bold(Text::tr("%1: %2").arg(regionWord(entry.region), words)) +
                          (entry.indication.isEmpty() ? QString()
                                                      : QStringLiteral("<br>") + entry.indication.toHtmlEscaped())) +
                referenceHtml(entry.source);
    }
    if (entries.empty())
        html += paragraph((isChosen ? Text::tr("Not recorded for this jurisdiction: nothing is known of it here.")
                                    : Text::tr("The catalogue records nothing."))
                              .toHtmlEscaped());
    if (!isChosen)
        html += paragraph(link(QStringLiteral("ask:") + jurisdictionItem, Text::tr("Choose a jurisdiction")));
    return html + caution(Text::tr("Check locally."));
}

/// "Yes · No": one click answers.
QString answerLinks(const ProfileItem& item) {
    if (item.type == ItemType::Number) return link(QStringLiteral("ask:") + item.id, Text::tr("answer"));
    QStringList links;
    for (const ItemOption& option : item.options)
        links << link(QStringLiteral("answer:%1=%2").arg(item.id, option.value), option.label);
    return links.join(QStringLiteral(" · "));
}

/// The open items, the most informative first, and what each would decide.
QString stillToAsk(const PathwayContext& context, const Option& option) {
    const PathwayKnowledge& knowledge = context.session.knowledge();
    QString html;
    const auto add = [&](const QString& title, QStringList items, bool decisive) {
        if (items.isEmpty()) return;
        const std::vector<Question>& order = context.session.questions();
        std::ranges::stable_sort(items, {}, [&order](const QString& item) {
            return std::ranges::find(order, item, &Question::item) - order.begin();
        });
        html += heading(title);
        for (const QString& id : items) {
            const ProfileItem& item = *knowledge.form.item(id);
            QStringList effects;
            for (const std::size_t at : option.undecided) {
                const Rule& rule = knowledge.rules[at];
                if (isDecisive(rule.effect) != decisive || (!decisive && rule.effect != Effect::Caution)) continue;
                if (!rule.when.items().test(*knowledge.form.indexOf(id))) continue;
                const QString effect = effectText(rule.effect, option.isTrialExclusion());
                if (!effects.contains(effect)) effects << effect;
            }
            html += bullet(item.prompt.toHtmlEscaped() + QStringLiteral("<br>") + answerLinks(item) +
                           (effects.isEmpty()
                                ? QString()
                                : QStringLiteral("<br>") +
                                      mutedSpan(Text::tr("Could mean: %1").arg(effects.join(QStringLiteral(", "))))));
        }
    };
    add(Text::tr("Still to ask"), option.open, true);
    add(Text::tr("Also to ask, for cautions"), option.openCautions, false);
    return html;
}

QString headOf(const PathwayContext& context, const Option& option) {
    QString html = QStringLiteral("<h2>%1</h2>").arg(option.name.toHtmlEscaped());
    const QString strategy = option.strategy ? capitalised(wordFor(*option.strategy)) : Text::tr("Comparator");
    html += QStringLiteral("<p><img src=\"mark:%1\"> %2</p>")
                .arg(static_cast<int>(hueOf(option.strategy)))
                .arg(strategy.toHtmlEscaped());
    QString status = statusText(option.standing(), option.isTrialExclusion());
    if (option.status == Status::Depends)
        status = Text::tr("Depends on %n open question(s)", nullptr, static_cast<int>(option.open.size()));
    html += QStringLiteral("<p class=\"caution\"><b>%1</b></p>").arg(status.toHtmlEscaped());
    html += muted(statusMeaning(option.standing(), 1, option.isTrialExclusion()));
    const auto entry = context.found.constFind(option.treatment);
    for (const QString& mark :
         optionMarks(context.session.knowledge(), option, entry == context.found.cend() ? OptionEvidence() : *entry))
        html += caution(mark);
    return html;
}

/// The cautions and requirements that hold, as things to do.
QString checkFirst(const PathwayContext& context, const Option& option) {
    const PathwayKnowledge& knowledge = context.session.knowledge();
    QString html;
    for (const Effect effect : {Effect::Requires, Effect::Caution})
        for (const std::size_t at : option.holding) {
            const Rule& rule = knowledge.rules[at];
            if (rule.effect == effect && !rule.action.isEmpty())
                html += bullet(rule.action.toHtmlEscaped() + QStringLiteral("<br>") + mutedSpan(rule.reason));
        }
    const Treatment* treatment = context.evidence.treatment(option.treatment);
    if (treatment) html += factsHtml(*treatment, QLatin1String("monitoring"), {});
    return html.isEmpty() ? QString() : heading(Text::tr("Check first")) + html;
}

/// A treatment with its status, as a way to its card.
QString optionBullet(const PathwayContext& context, const QString& treatment) {
    const auto option = trd::option(context.session.knowledge(), treatment, context.session.profile());
    if (!option) return {};
    QString status = statusText(option->standing(), option->isTrialExclusion());
    if (!option->assessed) status = Text::tr("%1 · no rules of its own").arg(status);
    return bullet(link(QStringLiteral("option:") + treatment, option->name) + QStringLiteral("<br>") +
                  mutedSpan(status));
}

} // namespace

QString referenceHtml(const Reference& source) {
    if (source.id.isEmpty()) return {};
    const SourceMark mark = markOf(source);
    QString html = mutedSpan(Text::tr("Source: %1").arg(referenceWords(source))) + QStringLiteral("<br>");
    html += mark == SourceMark::None
                ? mutedSpan(readWords(source))
                : QStringLiteral("<span class=\"caution\">%1</span>").arg(readWords(source).toHtmlEscaped());
    if (!source.url.isEmpty())
        html += QStringLiteral("<br><span class=\"address\">%1</span>").arg(source.url.toHtmlEscaped());
    return QStringLiteral("<p class=\"item\">%1</p>").arg(html);
}

QString ruleLine(const Rule& rule, bool isTrialExclusion) {
    QString html = bullet(
        bold(effectText(rule.effect, isTrialExclusion)) + QStringLiteral("<br>") + rule.reason.toHtmlEscaped() +
        (rule.action.isEmpty() ? QString()
                               : QStringLiteral("<br>") + Text::tr("To do: %1").arg(rule.action).toHtmlEscaped()));
    QStringList marks{Text::tr("rule %1").arg(rule.id)};
    if (rule.inference) marks << Text::tr("our inference from the source");
    if (rule.checkLocally) marks << Text::tr("check locally");
    if (rule.background) marks << Text::tr("holds for everybody");
    return html + QStringLiteral("<p class=\"item\">%1</p>").arg(mutedSpan(marks.join(QStringLiteral(" · "))));
}

QString ruleHtml(const Rule& rule, bool isTrialExclusion) {
    QString html = ruleLine(rule, isTrialExclusion) + referenceHtml(rule.source);
    for (const Reference& more : rule.moreSources) html += referenceHtml(more);
    return html;
}

QString reasonsHtml(const PathwayKnowledge& knowledge, const Option& option) {
    const bool exclusion = option.isTrialExclusion();
    std::vector<std::size_t> rules = option.holding;
    std::ranges::stable_sort(rules, {}, [&](std::size_t at) { return knowledge.rules[at].effect; });
    QString own, background;
    for (const std::size_t at : rules)
        (knowledge.rules[at].background ? background : own) += ruleHtml(knowledge.rules[at], exclusion);
    QString html = heading(isClosed(option.status) ? Text::tr("Why not?") : Text::tr("Reasons for these answers"));
    html += own.isEmpty() ? muted(Text::tr("No rule answers to this profile yet.")) : own;
    if (!background.isEmpty()) html += heading(Text::tr("Background: holds whatever the answers")) + background;
    return html;
}

QString evidenceHtml(const PathwayContext& context, const Option& option) {
    const auto entry = context.found.constFind(option.treatment);
    const OptionEvidence evidence = entry == context.found.cend() ? OptionEvidence() : *entry;
    const Window window = rateWindow(context.selection);
    QString often =
        rateParagraphs(evidence.responses, true, window) + rateParagraphs(evidence.remissions, false, window);
    if (often.isEmpty())
        often =
            muted(evidence.studiesInLibrary == 0 ? Text::tr("No study in the library.")
                  : evidence.studies == 0
                      ? Text::tr("No study in the selection; the library has %n.", nullptr, evidence.studiesInLibrary)
                      : Text::tr("%n study(ies), none with a rate in this window.", nullptr, evidence.studies));
    return section(Text::tr("How often"), often) +
           section(Text::tr("Against a comparator"), contrastParagraphs(evidence)) +
           section(Text::tr("How fast"), onsetParagraphs(context, evidence)) +
           section(Text::tr("How long"), durabilityParagraphs(evidence)) +
           section(Text::tr("At what price"), harmParagraphs(context, evidence)) +
           section(Text::tr("Where"), whereParagraphs(context, option)) +
           caution(Text::tr("Rates are of single arms of different trials: a description, not a comparison. ‡ not read "
                            "in its source.")) +
           muted(Text::tr("Evidence: %1.").arg(selectionWords(context.evidence, pathwaySelection(context.selection))));
}

QString evidenceLine(const PathwayContext& context, const Option& option) {
    const auto entry = context.found.constFind(option.treatment);
    const OptionEvidence evidence = entry == context.found.cend() ? OptionEvidence() : *entry;
    QStringList parts;
    if (const RateGroup* group = evidence.response())
        parts << Text::tr("Responded: %1, %n arm(s), %2 people, %3", nullptr, group->k)
                     .arg(rateWords(*group), countText(group->n), wordFor(group->resistance));
    if (evidence.firstDifference())
        parts << Text::tr("First difference from a comparator: %1").arg(firstDifferenceWords(evidence));
    const Treatment* treatment = context.evidence.treatment(option.treatment);
    const Profile& profile = context.session.profile();
    if (treatment && treatment->inCatalogue) {
        const QString words = regulatoryWhole(*treatment, profile);
        const QString region = regionOf(profile);
        if (!words.isEmpty())
            parts << (!hasJurisdiction(profile) ? Text::tr("Approved in: %1").arg(words)
                      : region.isEmpty()        ? Text::tr("In this jurisdiction: %1").arg(words)
                                                : Text::tr("%1: %2").arg(regionWord(region), words));
    }
    return parts.join(QStringLiteral(" · "));
}

Detail optionDetail(const PathwayContext& context, const QString& id) {
    const auto option = trd::option(context.session.knowledge(), id, context.session.profile());
    if (!option) return {};
    const PathwayKnowledge& knowledge = context.session.knowledge();
    QString html = headOf(context, *option);
    const QString reasons = reasonsHtml(knowledge, *option);
    if (isClosed(option->status)) html += reasons;
    html += evidenceHtml(context, *option) + checkFirst(context, *option) + stillToAsk(context, *option);
    if (!isClosed(option->status)) html += reasons;
    html += paragraph(link(treatmentTarget(id), Text::tr("About this treatment")));
    return {option->name, html};
}

Detail reasonsDetail(const PathwayContext& context, const QString& id) {
    const auto option = trd::option(context.session.knowledge(), id, context.session.profile());
    if (!option) return {};
    QString html =
        headOf(context, *option) + reasonsHtml(context.session.knowledge(), *option) + stillToAsk(context, *option);
    html += paragraph(link(QStringLiteral("option:") + id, Text::tr("The whole card")));
    return {option->name, html};
}

Detail edgeDetail(const PathwayContext& context, const QString& target) {
    const PathwayGraph& graph = context.session.knowledge().graph;
    // A link's address has its signs encoded.
    const QString wanted = QUrl::fromPercentEncoding(target.toUtf8());
    std::size_t at = 0;
    while (at < graph.edges.size() && edgeTarget(graph, at) != wanted) ++at;
    if (at == graph.edges.size()) return {};
    const PathwayEdge& edge = graph.edges[at];
    const ProfileForm& form = context.session.knowledge().form;
    QString html = QStringLiteral("<h2>%1</h2>").arg(edge.label.toHtmlEscaped());
    html += paragraph(Text::tr("From %1 to %2.")
                          .arg(link(nodeTarget(graph.nodes[edge.from].id), graph.nodes[edge.from].label),
                               link(nodeTarget(graph.nodes[edge.to].id), graph.nodes[edge.to].label)));
    const Truth truth = context.session.walk().edges[at];
    html += QStringLiteral("<p class=\"caution\"><b>%1</b></p>")
                .arg((!edge.when              ? Text::tr("Always open")
                      : truth == Truth::True  ? Text::tr("Open for these answers")
                      : truth == Truth::False ? Text::tr("Closed for these answers")
                                              : Text::tr("Waits for an answer"))
                         .toHtmlEscaped());
    if (edge.when) {
        html += heading(Text::tr("It turns on"));
        for (const QString& id : idsOf(form, edge.when->items())) {
            const ProfileItem& item = *form.item(id);
            const auto answer = context.session.profile().answer(id);
            QString line = item.prompt.toHtmlEscaped() + QStringLiteral("<br>");
            if (!answer)
                line += answerLinks(item);
            else
                line += bold(item.type == ItemType::Number ? printedNumber(std::get<double>(*answer))
                                                           : item.options[*item.optionAt(toText(*answer))].label);
            html += bullet(line);
        }
    }
    if (edge.advice) html += caution(Text::tr("This way states clinical advice of its source."));
    if (edge.source) html += referenceHtml(*edge.source);
    for (const Reference& more : edge.moreSources) html += referenceHtml(more);
    return {edge.label, html};
}

Detail nodeDetail(const PathwayContext& context, const QString& id) {
    const PathwayKnowledge& knowledge = context.session.knowledge();
    const PathwayGraph& graph = knowledge.graph;
    const auto at = graph.indexOf(id);
    if (!at) return {};
    const PathwayNode& node = graph.nodes[*at];
    const Walk& walk = context.session.walk();
    QString html = QStringLiteral("<h2>%1</h2>").arg(node.label.toHtmlEscaped());
    const Reach reach = walk.nodes[*at];
    html += QStringLiteral("<p class=\"caution\"><b>%1</b></p>")
                .arg((reach == Reach::Surely    ? Text::tr("The answers lead here")
                      : reach == Reach::Perhaps ? Text::tr("May be reached: a way there waits for an answer")
                                                : Text::tr("The answers do not lead here"))
                         .toHtmlEscaped());
    html += paragraph(node.detail.toHtmlEscaped());
    if (!node.treatments.isEmpty()) html += heading(Text::tr("Treatments"));
    for (const QString& treatment : node.treatments) html += optionBullet(context, treatment);
    const std::vector<std::size_t> ways = graph.outgoing(*at);
    if (!ways.empty()) html += heading(Text::tr("Ways from here"));
    for (const std::size_t way : ways) {
        const PathwayEdge& edge = graph.edges[way];
        const QString open = walk.edges[way] == Truth::True    ? Text::tr("open")
                             : walk.edges[way] == Truth::False ? Text::tr("closed")
                                                               : Text::tr("waits for an answer");
        html += bullet(link(edgeTarget(graph, way), edge.label) + QStringLiteral("<br>") +
                       mutedSpan(Text::tr("%1 · to: %2").arg(open, graph.nodes[edge.to].label)));
    }
    return {node.label, html};
}

Detail outsideDetail(const PathwayContext& context) {
    const QString title = Text::tr("In no place of the pathway");
    QString html = QStringLiteral("<h2>%1</h2>").arg(title.toHtmlEscaped());
    html +=
        muted(Text::tr("The catalogue has them, the drawn pathway does not name them. They are listed with the others "
                       "under Options."));
    for (const Candidate* candidate : context.session.knowledge().outsideGraph())
        html += optionBullet(context, candidate->treatment);
    return {title, html};
}

Detail stagingDetail(const PathwayContext& context, const QString& id) {
    const Instrument* instrument = context.session.knowledge().instrument(id);
    if (!instrument) return {};
    QString html = QStringLiteral("<h2>%1</h2>").arg(instrument->name.toHtmlEscaped());
    html += paragraph(instrument->purpose.toHtmlEscaped());
    html += heading(Text::tr("How it is scored")) + paragraph(instrument->rule.toHtmlEscaped());
    for (const StagingBand& band : instrument->bands)
        html += bullet(band.lower == band.upper
                           ? Text::tr("%1: %2").arg(printedNumber(band.lower), band.label).toHtmlEscaped()
                           : Text::tr("%1 to %2: %3")
                                 .arg(printedNumber(band.lower), printedNumber(band.upper), band.label)
                                 .toHtmlEscaped());
    for (const QString& note : instrument->notes) html += muted(note);
    html += heading(Text::tr("Sources"));
    for (const Reference& source : instrument->sources) html += referenceHtml(source);
    return {instrument->name, html};
}

} // namespace trd
