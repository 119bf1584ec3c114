// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/pathwaycommands.h"

#include "cli/profileoptions.h"
#include "pathway/questions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace trd::cli {

namespace {

class PathwayText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString key(const char* name) { return QString::fromLatin1(name); }

/// What both commands begin with: the call parsed, help given, the settings, the format, the library and its pathway.
struct Begun {
    QString format;
    std::vector<Setting> settings;
    PathwayKnowledge knowledge;
};

std::variant<Begun, int> begin(CommandParser& parser, const QStringList& args, const Streams& streams,
                               qsizetype positional) {
    addCommonOptions(parser);
    addProfileOptions(parser);
    if (const auto code = parser.ended(args, streams)) return *code;
    const QStringList words = parser.positionalArguments();
    if (words.size() > positional)
        return wrongCall(streams, parser,
                         PathwayText::tr("found “%1”, expected options only").arg(words.at(positional)));
    if (words.size() < positional) return wrongCall(streams, parser, PathwayText::tr("found no instrument"));
    const auto format = choice(parser, key("format"), {key("table"), key("json")});
    if (!format) return wrongCall(streams, parser, format.error().why);
    auto settings = settingsFrom(parser);
    if (!settings) return wrongCall(streams, parser, settings.error().why);
    const auto evidence = libraryFor(parser);
    if (!evidence) return fault(streams, evidence.error());
    auto knowledge = readPathwayKnowledge(*evidence);
    if (!knowledge) return faultsOf(streams, knowledge.error());
    return Begun{*format, std::move(*settings), std::move(*knowledge)};
}

QJsonObject json(const Reference& source) {
    QJsonObject object{{key("id"), source.id},
                       {key("document"), source.document},
                       {key("locator"), source.locator},
                       {key("read"), source.read}};
    if (source.kind) object.insert(key("kind"), toWord(*source.kind));
    if (!source.url.isEmpty()) object.insert(key("url"), source.url);
    if (!source.note.isEmpty()) object.insert(key("note"), source.note);
    return object;
}

QJsonObject json(const Rule& rule) {
    QJsonArray more;
    for (const Reference& source : rule.moreSources) more.append(json(source));
    return {{key("rule"), rule.id},
            {key("effect"), toWord(rule.effect)},
            {key("reason"), rule.reason},
            {key("action"), rule.action},
            {key("source"), json(rule.source)},
            {key("read"), rule.source.read},
            {key("more_sources"), more},
            {key("inference"), rule.inference},
            {key("background"), rule.background},
            {key("check_locally"), rule.checkLocally}};
}

QJsonArray json(const PathwayKnowledge& knowledge, const std::vector<Option>& options) {
    QJsonArray list;
    for (const Option& option : options) {
        QJsonArray reasons;
        for (const std::size_t at : option.holding) reasons.append(json(knowledge.rules[at]));
        list.append(
            QJsonObject{{key("treatment"), option.treatment},
                        {key("name"), option.name},
                        {key("strategy"), option.strategy ? QJsonValue(toWord(*option.strategy)) : QJsonValue()},
                        {key("status"), toWord(option.status)},
                        {key("trial_exclusion"), option.status == Status::RuledOut && option.isTrialExclusion()},
                        {key("comparator"), option.comparator},
                        {key("own_rules"), option.ownRules},
                        {key("assessed"), option.assessed},
                        {key("reasons"), reasons},
                        {key("open"), QJsonArray::fromStringList(option.open)},
                        {key("open_cautions"), QJsonArray::fromStringList(option.openCautions)}});
    }
    return list;
}

/// The rules that say something of this profile; what holds for everybody is told by --format json.
QString rulesText(const PathwayKnowledge& knowledge, const Option& option) {
    QStringList ids;
    for (const std::size_t at : option.holding)
        if (!knowledge.rules[at].background || knowledge.rules[at].effect == Effect::Caution)
            ids.append(knowledge.rules[at].id);
    if (!option.ownRules) ids.append(PathwayText::tr("no rules of its own"));
    return ids.join(QStringLiteral(", "));
}

QString nameText(const Option& option) {
    return option.comparator ? PathwayText::tr("%1 (comparator)").arg(option.name) : option.name;
}

QByteArray table(const PathwayKnowledge& knowledge, const std::vector<Option>& options, const Profile& profile) {
    Table table;
    table.columns = {{key("status"), PathwayText::tr("Status")},
                     {key("treatment"), PathwayText::tr("Treatment")},
                     {key("open"), PathwayText::tr("To ask"), true},
                     {key("rules"), PathwayText::tr("Rules that hold")}};
    for (const Option& option : options)
        table.rows.push_back({textCell(statusText(option.standing(), option.isTrialExclusion())),
                              textCell(nameText(option)), numberCell(static_cast<int>(option.open.size())),
                              textCell(rulesText(knowledge, option))});
    QByteArray bytes = tableBytes(table);
    const std::vector<Question> questions = openQuestions(knowledge, profile);
    if (!questions.empty())
        bytes += '\n' +
                 PathwayText::tr("The question that would settle most: %1 (%2)")
                     .arg(knowledge.form.item(questions.front().item)->prompt, questions.front().item)
                     .toUtf8() +
                 '\n';
    bytes += PathwayText::tr("All treatments are listed, by status and name; none is ranked. Silence is not fitness. "
                             "Reasons and sources: --format json.")
                 .toUtf8() +
             '\n';
    return bytes;
}

QString numberText(double number) { return QString::number(number, 'g', 6); }

QByteArray text(const Instrument& instrument, const StageResult& result) {
    QString lines = instrument.name + QLatin1Char('\n');
    if (result.score)
        lines += PathwayText::tr("Score: %1").arg(numberText(*result.score)) + QLatin1Char('\n');
    else if (result.defined)
        lines += PathwayText::tr("Score: between %1 and %2").arg(numberText(*result.lower), numberText(*result.upper)) +
                 QLatin1Char('\n');
    if (!result.bands.isEmpty())
        lines += PathwayText::tr("Band: %1").arg(result.bands.join(PathwayText::tr(" or "))) + QLatin1Char('\n');
    for (const QString& open : result.open) {
        const StagingItem* item = instrument.item(open);
        lines += (item ? PathwayText::tr("Still open: %1 (%2)").arg(item->prompt, open)
                       : PathwayText::tr("Still open: %1").arg(open)) +
                 QLatin1Char('\n');
    }
    if (!result.note.isEmpty()) lines += result.note + QLatin1Char('\n');
    return lines.toUtf8();
}

QJsonValue orNull(const std::optional<double>& number) { return number ? QJsonValue(*number) : QJsonValue(); }
QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject json(const Instrument& instrument, const StageResult& result) {
    return {{key("instrument"), result.instrument},
            {key("name"), instrument.name},
            {key("defined"), result.defined},
            {key("score"), orNull(result.score)},
            {key("lower"), orNull(result.lower)},
            {key("upper"), orNull(result.upper)},
            {key("band"), orNull(result.band())},
            {key("bands"), QJsonArray::fromStringList(result.bands)},
            {key("open"), QJsonArray::fromStringList(result.open)},
            {key("note"), orNull(result.note)}};
}

QStringList idsOf(const std::vector<Instrument>& instruments) {
    QStringList ids;
    for (const Instrument& instrument : instruments) ids.append(instrument.id);
    return ids;
}

} // namespace

int runOptions(const QStringList& args, const Streams& streams) {
    CommandParser parser(key("options"));
    parser.setApplicationDescription(PathwayText::tr(
        "options: per treatment a status for the answers given, the open questions, and each reason with its source"));
    const QString jurisdiction = key("jurisdiction");
    parser.addOption(
        {jurisdiction, PathwayText::tr("where the person is treated: the same as --set jurisdiction=R"), key("R")});
    const auto begun = begin(parser, args, streams, 0);
    if (const int* code = std::get_if<int>(&begun)) return *code;
    const auto& [format, settings, knowledge] = std::get<Begun>(begun);
    Faults faults;
    Profile profile = profileFrom(parser, knowledge.form, faults);
    for (const Setting& setting : settings)
        note(faults, profile.setText(knowledge.form, setting.item, setting.value), key("set"));
    if (parser.isSet(jurisdiction)) {
        Result<Done> set = profile.setText(knowledge.form, jurisdictionItem, parser.value(jurisdiction));
        if (!set) faults.push_back({QStringLiteral("--") + jurisdiction, {}, set.error().found, set.error().expected});
    }
    if (!faults.empty()) return faultsOf(streams, faults);
    const std::vector<Option> listed = options(knowledge, profile);
    warnOfCrisis(streams, profile);
    return write(streams, parser,
                 format == key("json") ? jsonBytes(json(knowledge, listed)) : table(knowledge, listed, profile));
}

int runStage(const QStringList& args, const Streams& streams) {
    CommandParser parser(key("stage INSTRUMENT"));
    parser.setApplicationDescription(PathwayText::tr("stage INSTRUMENT: score, band and what is still open"));
    parser.addPositionalArgument(key("INSTRUMENT"), PathwayText::tr("a staging instrument of the library"));
    const auto begun = begin(parser, args, streams, 1);
    if (const int* code = std::get_if<int>(&begun)) return *code;
    const auto& [format, settings, knowledge] = std::get<Begun>(begun);
    const QString id = parser.positionalArguments().front();
    const Instrument* instrument = knowledge.instrument(id);
    if (!instrument)
        return fault(
            streams,
            {id,
             {},
             PathwayText::tr("the library has no such instrument"),
             PathwayText::tr("expected one of %1").arg(idsOf(knowledge.instruments).join(QStringLiteral(", ")))});
    Faults faults;
    StagingAnswers answers;
    answers.take(*instrument, profileFrom(parser, knowledge.form, faults));
    for (const Setting& setting : settings)
        note(faults, answers.set(*instrument, setting.item, setting.value), key("set"));
    if (!faults.empty()) return faultsOf(streams, faults);
    const StageResult result = stage(*instrument, answers);
    return write(streams, parser,
                 format == key("json") ? jsonBytes(json(*instrument, result)) : text(*instrument, result));
}

} // namespace trd::cli
