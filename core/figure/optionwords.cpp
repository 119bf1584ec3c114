// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/optionwords.h"

#include "figure/cardwords.h"
#include "figure/format.h"
#include "figure/sourcemark.h"
#include "figure/words.h"
#include "query/regulatory.h"

#include <QCoreApplication>

#include <algorithm>

namespace trd {

namespace {

class OptionText {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

} // namespace

QString statusHeading(Status status, int count) {
    return OptionText::tr("%1 · %2").arg(statusText(status, false), countText(count));
}

QString statusMeaning(Status status) {
    switch (status) {
    case Status::RuledOut:
        return OptionText::tr("A contraindication holds; psychedelics: the trials left such people out.");
    case Status::NotApplicable:
        return OptionText::tr("Outside its licence or purpose for these answers.");
    case Status::Prerequisite:
        return OptionText::tr("Something has to be arranged or settled before it can be considered.");
    case Status::Depends:
        return OptionText::tr("An open question could still rule it out or ask for something first.");
    case Status::Care:
        return OptionText::tr("Nothing rules it out; a caution holds.");
    case Status::Fits:
        return OptionText::tr("No rule of the library speaks against it. That is no recommendation.");
    }
    return {};
}

std::optional<Effect> decidingEffect(Status status) {
    switch (status) {
    case Status::RuledOut:
        return Effect::Contraindicated;
    case Status::NotApplicable:
        return Effect::NotApplicable;
    case Status::Prerequisite:
        return Effect::Requires;
    case Status::Care:
        return Effect::Caution;
    case Status::Depends:
    case Status::Fits:
        return {};
    }
    return {};
}

std::vector<std::size_t> decidingRules(const PathwayKnowledge& knowledge, const Option& option) {
    std::vector<std::size_t> rules;
    const std::optional<Effect> effect = decidingEffect(option.status);
    for (const std::size_t at : option.holding)
        if (effect && knowledge.rules[at].effect == *effect) rules.push_back(at);
    return rules;
}

QString optionSummary(const PathwayKnowledge& knowledge, const Option& option) {
    const std::vector<std::size_t> rules = decidingRules(knowledge, option);
    if (!rules.empty()) {
        // What is special to this profile says more than what holds for everybody.
        const auto own = std::ranges::find_if(rules, [&](std::size_t at) { return !knowledge.rules[at].background; });
        const QString& reason = knowledge.rules[own == rules.end() ? rules.front() : *own].reason;
        return rules.size() == 1
                   ? reason
                   : OptionText::tr("%1 (and %n more reason(s))", nullptr, static_cast<int>(rules.size()) - 1)
                         .arg(reason);
    }
    if (option.status == Status::Depends) {
        const ProfileItem* first = knowledge.form.item(option.open.front());
        return OptionText::tr("Still to ask: %n answer(s); first: %1", nullptr, static_cast<int>(option.open.size()))
            .arg(first->prompt);
    }
    if (!option.openCautions.isEmpty())
        return OptionText::tr("Also to ask, for cautions: %n answer(s)", nullptr,
                              static_cast<int>(option.openCautions.size()));
    return option.ownRules ? OptionText::tr("Nothing found against it for these answers.") : QString();
}

QStringList optionMarks(const Option& option, const OptionEvidence& evidence) {
    QStringList marks;
    if (option.comparator) marks << OptionText::tr("Comparator");
    if (!option.ownRules) marks << OptionText::tr("No rules of its own: silence is not fitness");
    if (evidence.studiesInLibrary == 0)
        marks << OptionText::tr("No study in the library");
    else if (evidence.studies == 0)
        marks << OptionText::tr("No study in the selection");
    return marks;
}

QString rateWords(const RateGroup& group) {
    return OptionText::tr("%1 (%2)").arg(percentText(group.rate), percentRange(group.lower, group.upper));
}

QString firstDifferenceWords(const OptionEvidence& evidence) {
    const OnsetFinding* first = evidence.firstDifference();
    if (!first) return {};
    return OptionText::tr("%1 (%n study(ies))", nullptr, evidence.firstDifferenceStudies())
        .arg(shortTime(first->atHours));
}

QString regulatoryWords(const Treatment& treatment, const QString& region) {
    QStringList words;
    if (region.isEmpty()) {
        for (const RegulatoryEntry& entry : regulatoryOf(treatment))
            if (entry.status == QLatin1String("approved") && !words.contains(entry.region)) words << entry.region;
        return words.join(QStringLiteral(", "));
    }
    for (const RegulatoryEntry& entry : regulatoryOf(treatment, region)) {
        const QString status = regulatoryWord(entry.status);
        const QString word = entry.year ? OptionText::tr("%1 %2").arg(status, QString::number(*entry.year)) : status;
        if (!words.contains(word)) words << word;
    }
    return words.isEmpty() ? OptionText::tr("not recorded") : words.join(QStringLiteral(", "));
}

QString referenceWords(const Reference& source) {
    QStringList words{source.document, source.locator};
    words.removeAll(QString());
    const QString what = words.join(QStringLiteral("; "));
    return source.kind ? OptionText::tr("%1: %2").arg(wordFor(*source.kind), what) : what;
}

QString readWords(const Reference& source) {
    const QString mark = wordFor(markOf(source));
    return mark.isEmpty() ? OptionText::tr("read in this source") : mark;
}

Table optionTable(const Evidence& evidence, const PathwayKnowledge& knowledge, const std::vector<Option>& options,
                  const QHash<QString, OptionEvidence>& found, const QString& region) {
    Table table;
    table.columns = {{QStringLiteral("status"), OptionText::tr("Status")},
                     {QStringLiteral("treatment"), OptionText::tr("Treatment")},
                     {QStringLiteral("id"), OptionText::tr("Id")},
                     {QStringLiteral("response"), OptionText::tr("Responded"), true},
                     {QStringLiteral("lower"), OptionText::tr("From"), true},
                     {QStringLiteral("upper"), OptionText::tr("To"), true},
                     {QStringLiteral("arms"), OptionText::tr("Arms"), true},
                     {QStringLiteral("people"), OptionText::tr("People"), true},
                     {QStringLiteral("first_difference_hours"), OptionText::tr("First difference"), true},
                     {QStringLiteral("first_difference_studies"), OptionText::tr("Studies of it"), true},
                     {QStringLiteral("regulatory"), OptionText::tr("Where")},
                     {QStringLiteral("to_ask"), OptionText::tr("To ask")},
                     {QStringLiteral("rules"), OptionText::tr("Rules that hold")},
                     {QStringLiteral("marks"), OptionText::tr("Marks")}};
    for (const Option& option : options) {
        const OptionEvidence entry = found.value(option.treatment);
        const RateGroup* group = entry.response();
        const OnsetFinding* first = entry.firstDifference();
        const auto fraction = [group](double RateGroup::*value) {
            return group ? numberCell(group->*value, percentText(group->*value)) : emptyCell();
        };
        QStringList rules;
        for (const std::size_t at : option.holding) rules << knowledge.rules[at].id;
        const Treatment* treatment = evidence.treatment(option.treatment);
        table.rows.push_back(
            {textCell(statusText(option.status, option.isTrialExclusion())),
             {option.name, option.name, QStringLiteral("option:") + option.treatment, hueOf(option.strategy)},
             textCell(option.treatment),
             fraction(&RateGroup::rate),
             fraction(&RateGroup::lower),
             fraction(&RateGroup::upper),
             group ? numberCell(group->k) : emptyCell(),
             group ? numberCell(group->n) : emptyCell(),
             first ? numberCell(first->atHours, shortTime(first->atHours)) : emptyCell(),
             first ? numberCell(entry.firstDifferenceStudies()) : emptyCell(),
             textCell(treatment ? regulatoryWords(*treatment, region) : QString()),
             textCell(option.open.join(QStringLiteral(", "))),
             textCell(rules.join(QStringLiteral(", "))),
             textCell(optionMarks(option, entry).join(QStringLiteral("; ")))});
    }
    return table;
}

} // namespace trd
