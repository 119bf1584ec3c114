// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/optionwords.h"

#include "figure/cardwords.h"
#include "figure/format.h"
#include "figure/sourcemark.h"
#include "figure/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace trd {

namespace {

class OptionText {
    Q_DECLARE_TR_FUNCTIONS(Options)
};

/// Whether an entry holds for less than depression at large: the row then sends to the card.
bool isLimited(const RegulatoryEntry& entry) {
    static const QRegularExpression limits(QStringLiteral("\\b(only|limited|case-by-case|individual(ly)?)\\b"),
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression depression(QStringLiteral("depress|\\bMDD\\b"),
                                               QRegularExpression::CaseInsensitiveOption);
    return entry.status == QLatin1String("special-access") || entry.indication.contains(limits) ||
           (!entry.indication.isEmpty() && !entry.indication.contains(depression));
}

QString statusAndYear(const RegulatoryEntry& entry) {
    const QString status = regulatoryWord(entry.status);
    return entry.year ? OptionText::tr("%1 %2").arg(status, QString::number(*entry.year)) : status;
}

} // namespace

QString crisisWords() {
    return QCoreApplication::translate("CrisisPanel",
                                       "Life may be at risk now. Do not use this program for this: call the emergency "
                                       "services or the crisis team, and do not leave the person alone.");
}

QString statusHeading(Standing standing, int count, int exclusions) {
    if (standing.status != Status::RuledOut || exclusions == 0)
        return OptionText::tr("%1 · %2").arg(statusText(standing, false), countText(count));
    if (exclusions == count) return OptionText::tr("%1 · %2").arg(statusText(standing, true), countText(count));
    return OptionText::tr("Ruled out, or excluded from the trials · %1").arg(countText(count));
}

QString statusMeaning(Standing standing, int count, int exclusions) {
    switch (standing.status) {
    case Status::RuledOut:
        if (exclusions == 0) return OptionText::tr("A contraindication holds.");
        return exclusions == count
                   ? OptionText::tr("The trials left such people out: nothing is known of it for them.")
                   : OptionText::tr("A contraindication holds; psychedelics: the trials left such people out.");
    case Status::NotApplicable:
        return OptionText::tr("Outside its licence or purpose for these answers.");
    case Status::Prerequisite:
        return OptionText::tr("Something has to be arranged or settled before it can be considered.");
    case Status::Depends:
        return OptionText::tr("An open question could still rule it out or ask for something first.");
    case Status::Care:
        return OptionText::tr("Nothing rules it out; a caution holds.");
    case Status::Fits:
        return standing.assessed
                   ? OptionText::tr("No rule of the library speaks against it. That is no recommendation.")
                   : OptionText::tr("This library has no rule that could speak against it: nothing was "
                                    "looked for, so nothing was found.");
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
        const QString reasons =
            rules.size() == 1
                ? reason
                : OptionText::tr("%1 (and %n more reason(s))", nullptr, static_cast<int>(rules.size()) - 1).arg(reason);
        // An open contraindication is not done with because something else holds as well.
        if (option.open.isEmpty()) return reasons;
        return OptionText::tr("Still to ask: %n answer(s). %1", nullptr, static_cast<int>(option.open.size()))
            .arg(reasons);
    }
    if (option.status == Status::Depends) {
        const ProfileItem* first = knowledge.form.item(option.open.front());
        return OptionText::tr("Still to ask: %n answer(s); first: %1", nullptr, static_cast<int>(option.open.size()))
            .arg(first->prompt);
    }
    if (!option.openCautions.isEmpty())
        return OptionText::tr("Also to ask, for cautions: %n answer(s)", nullptr,
                              static_cast<int>(option.openCautions.size()));
    return option.assessed ? OptionText::tr("Nothing found against it for these answers.") : QString();
}

QStringList optionMarks(const PathwayKnowledge& knowledge, const Option& option, const OptionEvidence& evidence) {
    QStringList marks;
    if (option.comparator) marks << OptionText::tr("Comparator");
    if (!option.ownRules)
        marks << OptionText::tr("No rules of its own: silence is not fitness");
    else if (!option.assessed)
        marks << OptionText::tr("No rule of its own could speak against it: silence is not fitness");
    if (const Candidate* candidate = knowledge.candidate(option.treatment);
        candidate && !candidate->routeOfRules.isEmpty())
        marks << OptionText::tr("%n rule(s) that could speak against this medicine is/are written for another route "
                                "(%1) and not judged for this one",
                                nullptr, candidate->rulesElsewhere)
                     .arg(knowledge.candidate(candidate->routeOfRules)->name);
    if (evidence.studiesInLibrary == 0)
        marks << OptionText::tr("No study in the library");
    else if (evidence.studies == 0)
        marks << OptionText::tr("No study in the selection");
    return marks;
}

QString rateWords(const RateGroup& group) {
    return OptionText::tr("%1 (%2)").arg(percentText(group.rate), percentRange(group.lower, group.upper));
}

int armsNotPooled(const OptionEvidence& evidence) { return trd::armsNotPooled(std::span(evidence.responses)); }

QStringList studiesBehind(const RateGroup& group) {
    QStringList names;
    for (const ArmRate& rate : group.studies)
        if (const QString name = studyName(*rate.study); !names.contains(name)) names << name;
    return names;
}

QString firstDifferenceWords(const OptionEvidence& evidence) {
    const OnsetFinding* first = evidence.firstDifference();
    if (!first) return {};
    return OptionText::tr("%1 (%n study(ies))", nullptr, evidence.firstDifferenceStudies())
        .arg(shortTime(first->atHours));
}

bool hasJurisdiction(const Profile& profile) { return profile.answer(jurisdictionItem).has_value(); }

QString onlyCountry(const RegulatoryEntry& entry) {
    static const QRegularExpression country(QStringLiteral("^(\\p{Lu}[\\w ]*) only\\b"));
    return country.match(entry.indication).captured(1);
}

std::vector<RegulatoryEntry> regulatoryAt(const Treatment& treatment, const Profile& profile) {
    const QString region = regionOf(profile);
    if (region.isEmpty()) return {};
    std::vector<RegulatoryEntry> entries = regulatoryOf(treatment, region);
    // What holds in one country of a region says nothing of its others.
    std::erase_if(entries, [&profile](const RegulatoryEntry& entry) {
        const QString country = onlyCountry(entry);
        return !country.isEmpty() && !profile.has(jurisdictionItem, country.toLower());
    });
    return entries;
}

QString regulatoryWords(const Treatment& treatment, const Profile& profile) {
    QStringList words;
    if (!hasJurisdiction(profile)) {
        for (const RegulatoryEntry& entry : regulatoryOf(treatment))
            if (entry.status == QLatin1String("approved") && !words.contains(entry.region)) words << entry.region;
        return words.join(QStringLiteral(", "));
    }
    for (const RegulatoryEntry& entry : regulatoryAt(treatment, profile)) {
        const QString status = statusAndYear(entry);
        const QString word = isLimited(entry) ? OptionText::tr("%1 (limited, see card)").arg(status) : status;
        if (!words.contains(word)) words << word;
    }
    return words.isEmpty() ? OptionText::tr("not recorded") : words.join(QStringLiteral(", "));
}

QString regulatoryWhole(const Treatment& treatment, const Profile& profile) {
    if (!hasJurisdiction(profile)) return regulatoryWords(treatment, profile);
    QStringList words;
    for (const RegulatoryEntry& entry : regulatoryAt(treatment, profile))
        words << (entry.indication.isEmpty() ? statusAndYear(entry)
                                             : OptionText::tr("%1: %2").arg(statusAndYear(entry), entry.indication));
    return words.isEmpty() ? OptionText::tr("not recorded") : words.join(QStringLiteral("; "));
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
                  const QHash<QString, OptionEvidence>& found, const Profile& profile, const Selection& selection) {
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
                     {QStringLiteral("marks"), OptionText::tr("Marks")},
                     {QStringLiteral("not_pooled"), OptionText::tr("Arms not pooled"), true},
                     {QStringLiteral("resistance"), OptionText::tr("Resistance")},
                     {QStringLiteral("window"), OptionText::tr("Window")},
                     {QStringLiteral("set"), OptionText::tr("Set")},
                     {QStringLiteral("studies"), OptionText::tr("Studies")}};
    const bool inCrisis = isCrisis(profile);
    if (inCrisis) table.columns.push_back({QStringLiteral("danger"), OptionText::tr("Danger")});
    const QString window = windowWords(rateWindow(selection));
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
        std::vector<TableCell> row{
            textCell(statusText(option.standing(), option.isTrialExclusion())),
            {option.name, option.name, QStringLiteral("option:") + option.treatment, hueOf(option.strategy)},
            textCell(option.treatment),
            fraction(&RateGroup::rate),
            fraction(&RateGroup::lower),
            fraction(&RateGroup::upper),
            group ? numberCell(group->k) : emptyCell(),
            group ? numberCell(group->n) : emptyCell(),
            first ? numberCell(first->atHours, shortTime(first->atHours)) : emptyCell(),
            first ? numberCell(entry.firstDifferenceStudies()) : emptyCell(),
            textCell(treatment ? regulatoryWhole(*treatment, profile) : QString()),
            textCell(option.open.join(QStringLiteral(", "))),
            textCell(rules.join(QStringLiteral(", "))),
            textCell(optionMarks(knowledge, option, entry).join(QStringLiteral("; "))),
            numberCell(armsNotPooled(entry)),
            textCell(group ? wordFor(group->resistance) : QString()),
            textCell(window),
            textCell(selection.set),
            textCell(group ? studiesBehind(*group).join(QStringLiteral("; ")) : QString())};
        if (inCrisis) row.push_back(textCell(crisisWords()));
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace trd
