// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/datacommands.h"

#include "cli/showtext.h"
#include "evidence/reader.h"
#include "exchange/csv.h"
#include "exchange/references.h"
#include "exchange/workbook.h"
#include "figure/comparefigures.h"
#include "figure/format.h"
#include "figure/words.h"
#include "pathway/knowledge.h"
#include "query/contrasts.h"
#include "query/course.h"
#include "query/overview.h"
#include "query/rates.h"
#include "shell/application.h"
#include "store/library.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <map>

namespace trd::cli {

namespace {

class DataText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

using Parser = CommandParser;

QString key(const char* name) { return QString::fromLatin1(name); }

template <class T> QJsonValue orNull(const std::optional<T>& value) {
    return value ? QJsonValue(*value) : QJsonValue();
}
QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }
QJsonValue armId(const Arm* arm) { return arm ? arm->id : QString(allArms); }

QStringList tableJsonCsv() { return {key("table"), key("json"), key("csv")}; }

/// What a command over a selection does with the evidence: a table for people, CSV and JSON from the same rows.
struct Answer {
    std::function<Table()> table;
    std::function<QJsonValue()> json;
    std::function<QString()> note = {}; ///< what stands beneath the table for people
    std::optional<Fault> fault = {};    ///< why there is no answer
    /// Formats beyond the three, by name.
    std::map<QString, std::function<Result<QByteArray>()>> further = {};
};

/// A table without a column that means something on a page alone.
Table without(Table table, const QString& column) {
    const auto found = std::ranges::find(table.columns, column, &TableColumn::key);
    if (found == table.columns.end()) return table;
    const auto at = found - table.columns.begin();
    table.columns.erase(found);
    for (auto& row : table.rows) row.erase(row.begin() + at);
    return table;
}

/// "Window: within 12 weeks. 3 contrasts outside it are not listed."
QString windowNote(const Window& window, int outside) {
    const QString named = DataText::tr("Window: %1.").arg(windowWords(window));
    return outside > 0
               ? named + QLatin1Char(' ') + DataText::tr("%n row(s) outside it are not listed.", nullptr, outside)
               : named;
}

QString optionsOnly(const Parser& parser) {
    return DataText::tr("found “%1”, expected options only").arg(parser.positionalArguments().front());
}

/// The course of every selection command: parse, open, select, ask, write.
int runSelection(const QStringList& args, const Streams& streams, const char* name, const QString& what,
                 const std::function<void(Parser&)>& options,
                 const std::function<Result<Answer, WrongCall>(const Parser&, const Evidence&, const Selection&)>& ask,
                 const QStringList& furtherFormats = {}) {
    Parser parser(key(name));
    parser.setApplicationDescription(what);
    addCommonOptions(parser);
    addSelectionOptions(parser);
    if (options) options(parser);
    if (const auto code = parser.ended(args, streams)) return *code;
    if (!parser.positionalArguments().isEmpty()) return wrongCall(streams, parser, optionsOnly(parser));
    const auto format = choice(parser, key("format"), tableJsonCsv() + furtherFormats);
    if (!format) return wrongCall(streams, parser, format.error().why);
    if (*format == key("xlsx") && !parser.isSet(key("output")))
        return wrongCall(streams, parser, DataText::tr("a workbook is no text: expected -o FILE"));
    const auto evidence = libraryFor(parser);
    if (!evidence) return fault(streams, evidence.error());
    const auto selection = selectionFrom(parser, *evidence);
    if (!selection) return wrongCall(streams, parser, selection.error().why);
    const auto answer = ask(parser, *evidence, *selection);
    if (!answer) return wrongCall(streams, parser, answer.error().why);
    if (answer->fault) return fault(streams, *answer->fault);
    if (const auto further = answer->further.find(*format); further != answer->further.end()) {
        const auto bytes = further->second();
        return bytes ? write(streams, parser, *bytes) : fault(streams, bytes.error());
    }
    if (*format == key("json")) return write(streams, parser, jsonBytes(answer->json()));
    if (*format == key("csv")) return write(streams, parser, toCsv(answer->table()));
    const QString note = answer->note ? answer->note() : QString();
    return write(streams, parser, tableBytes(answer->table()) + (note.isEmpty() ? QByteArray() : note.toUtf8() + '\n'));
}

QJsonObject sourceJson(const Study& study, const QString& id) {
    const Source* source = study.source(id);
    QJsonObject json{{key("id"), id}};
    if (!source) return json;
    if (source->kind) json.insert(key("kind"), toWord(*source->kind));
    if (!source->url.isNull()) json.insert(key("url"), source->url);
    if (!source->locator.isNull()) json.insert(key("locator"), source->locator);
    json.insert(key("read"), source->read);
    return json;
}

QJsonObject armRateJson(const ArmRate& rate) {
    QJsonObject json{{key("study"), rate.study->id},
                     {key("arm"), armId(rate.arm)},
                     {key("treatment"), orNull(rate.arm ? rate.arm->treatment : QString())},
                     {key("at_hours"), orNull(rate.atHours)},
                     {key("scale"), orNull(rate.row->scale)},
                     {key("definition"), orNull(rate.row->definition)},
                     {key("n"), orNull(rate.n)},
                     {key("events"), orNull(rate.events)},
                     {key("events_derived"), rate.eventsDerived},
                     {key("rate"), orNull(rate.rate)},
                     {key("lower"), orNull(rate.lower)},
                     {key("upper"), orNull(rate.upper)},
                     {key("diagnosis"), orNull(rate.study->population.diagnosis)},
                     {key("source"), sourceJson(*rate.study, rate.row->source)},
                     {key("read"), rate.read}};
    if (rate.why) {
        json.insert(key("why"), toWord(*rate.why));
        json.insert(key("reason"), plainWordFor(*rate.why));
    }
    return json;
}

QJsonObject rateGroupJson(const RateGroup& group) {
    QJsonArray studies, unpooled;
    for (const ArmRate& rate : group.studies) studies << armRateJson(rate);
    for (const ArmRate& rate : group.unpooled) unpooled << armRateJson(rate);
    const bool pooled = group.k > 0 && group.converged;
    const auto number = [pooled](double value) { return pooled ? QJsonValue(value) : QJsonValue(); };
    return {{key("group"), group.id},
            {key("strategy"), group.strategy ? toWord(*group.strategy) : key("comparator")},
            {key("resistance"), toWord(group.resistance)},
            {key("control"), group.control},
            {key("k"), group.k},
            {key("n"), group.n},
            {key("events"), group.events},
            {key("rate"), number(group.rate)},
            {key("lower"), number(group.lower)},
            {key("upper"), number(group.upper)},
            {key("prediction_lower"), orNull(group.predictionLower)},
            {key("prediction_upper"), orNull(group.predictionUpper)},
            {key("tau2"), orNull(group.tau2)},
            {key("i2"), orNull(group.i2)},
            {key("converged"), group.converged},
            {key("descriptive"), true},
            {key("studies"), studies},
            {key("unpooled"), unpooled}};
}

QJsonObject ratesJson(const Rates& rates, const Selection& selection) {
    QJsonArray groups, unpooled, leftOut, kinds;
    for (const RateGroup& group : rates.groups) groups << rateGroupJson(group);
    for (const ArmRate& rate : rates.unpooled) unpooled << armRateJson(rate);
    for (const LeftOut& out : rates.leftOut) {
        // Another row of an arm that stands is no arm left out.
        if (out.why == LeftOutWhy::AnotherRow) continue;
        leftOut << QJsonObject{{key("study"), out.study->id},
                               {key("arm"), armId(out.arm)},
                               {key("why"), toWord(out.why)},
                               {key("reason"), plainWordFor(out.why)},
                               {key("other"), orNull(out.other)},
                               {key("at_hours"), out.row->at ? QJsonValue(out.row->at->hours()) : QJsonValue()}};
    }
    for (const Resistance kind : selection.resistance) kinds << toWord(kind);
    return {{key("outcome"), rates.outcome == RateOutcome::Response ? key("response") : key("remission")},
            {key("set"), selection.set},
            {key("window"),
             QJsonObject{{key("from_hours"), rates.window.fromHours},
                         {key("to_hours"),
                          std::isfinite(rates.window.toHours) ? QJsonValue(rates.window.toHours) : QJsonValue()},
                         {key("default"), rates.window.isDefault}}},
            {key("resistance"), kinds},
            {key("groups"), groups},
            {key("unpooled"), unpooled},
            {key("left_out"), leftOut}};
}

/// The groups as people read them on the command line; the rows behind stand in the CSV's own columns.
Table ratesTable(const Evidence& evidence, const Rates& rates) {
    Table table;
    table.columns = {{key("group"), DataText::tr("Group")},
                     {key("resistance"), DataText::tr("Population")},
                     {key("k"), key("k"), true},
                     {key("n"), key("n"), true},
                     {key("events"), DataText::tr("Events"), true},
                     {key("rate"), DataText::tr("Rate"), true},
                     {key("lower"), DataText::tr("From"), true},
                     {key("upper"), DataText::tr("To"), true},
                     {key("prediction_lower"), DataText::tr("Predicted from"), true},
                     {key("prediction_upper"), DataText::tr("to"), true},
                     {key("tau2"), QStringLiteral("tau²"), true},
                     {key("i2"), QStringLiteral("I²"), true},
                     {key("unpooled"), DataText::tr("Not pooled"), true}};
    const auto percent = [](std::optional<double> value) {
        return value ? numberCell(*value, percentText(*value, 1)) : emptyCell();
    };
    for (const RateGroup& group : rates.groups) {
        const bool pooled = group.k > 0 && group.converged;
        table.rows.push_back({{groupName(evidence, group, rates.by), group.id, {}},
                              {wordFor(group.resistance), toWord(group.resistance), {}},
                              numberCell(group.k),
                              numberCell(group.n),
                              numberCell(group.events),
                              percent(pooled ? std::optional(group.rate) : std::nullopt),
                              percent(pooled ? std::optional(group.lower) : std::nullopt),
                              percent(pooled ? std::optional(group.upper) : std::nullopt),
                              percent(group.saysPrediction() ? group.predictionLower : std::nullopt),
                              percent(group.saysPrediction() ? group.predictionUpper : std::nullopt),
                              group.tau2 ? numberCell(*group.tau2, numberText(*group.tau2, 4)) : emptyCell(),
                              group.i2 ? numberCell(*group.i2, numberText(*group.i2, 1)) : emptyCell(),
                              numberCell(static_cast<int>(group.unpooled.size()))});
    }
    return table;
}

QJsonObject contrastJson(const TrialContrast& contrast) {
    return {{key("study"), contrast.study->id},
            {key("arm"), armId(contrast.arm)},
            {key("versus"), contrast.versus ? contrast.versus->id : QString(versusBaseline)},
            {key("treatment"), orNull(contrast.arm ? contrast.arm->treatment : QString())},
            {key("comparator"), orNull(contrast.versus ? contrast.versus->treatment : QString())},
            {key("measure"), toWord(contrast.measure)},
            {key("outcome"), contrast.outcome},
            {key("scale"), orNull(contrast.scale)},
            {key("definition"), orNull(contrast.definition)},
            {key("at_hours"), orNull(contrast.atHours)},
            {key("maintenance_clock"), contrast.maintenanceClock},
            {key("estimate"), orNull(contrast.estimate)},
            {key("se"), orNull(contrast.se)},
            {key("lower"), orNull(contrast.lower)},
            {key("upper"), orNull(contrast.upper)},
            {key("level"), contrast.level},
            {key("p"), orNull(contrast.p)},
            {key("p_below"), orNull(contrast.pBelow)},
            {key("favours"), orNull(contrast.favours)},
            {key("as"), toWord(contrast.origin)},
            {key("events_derived"), contrast.eventsDerived},
            {key("diagnosis"), orNull(contrast.study->population.diagnosis)},
            {key("source"), contrast.source},
            {key("source_detail"), sourceJson(*contrast.study, contrast.source)},
            {key("read"), contrast.read}};
}

QJsonObject onsetJson(const OnsetFinding& finding) {
    return {{key("study"), finding.study->id},
            {key("arm"), armId(finding.arm)},
            {key("treatment"), orNull(finding.treatment)},
            {key("event"), toWord(finding.row->event)},
            {key("at_hours"), finding.atHours},
            {key("lower_hours"), orNull(finding.lowerHours)},
            {key("upper_hours"), orNull(finding.upperHours)},
            {key("versus"), orNull(finding.row->versus)},
            {key("scale"), orNull(finding.row->scale)},
            {key("maintenance_clock"), finding.maintenanceClock},
            {key("p"), orNull(finding.row->p)},
            {key("p_below"), orNull(finding.row->pBelow)},
            {key("source"), finding.row->source},
            {key("source_detail"), sourceJson(*finding.study, finding.row->source)},
            {key("read"), finding.read}};
}

Table onsetTable(const Evidence& evidence, const std::vector<OnsetFinding>& findings) {
    Table table;
    table.columns = {{key("treatment"), DataText::tr("Treatment")},
                     {key("event"), DataText::tr("Event")},
                     {key("at_hours"), DataText::tr("Time"), true},
                     {key("study"), DataText::tr("Study")},
                     {key("arm"), DataText::tr("Arm")},
                     {key("versus"), DataText::tr("Against")},
                     {key("source"), DataText::tr("Source")}};
    for (const OnsetFinding& finding : findings)
        table.rows.push_back({{treatmentName(evidence, finding.treatment), finding.treatment, {}},
                              {wordFor(finding.row->event), toWord(finding.row->event), {}},
                              numberCell(finding.atHours, timeText(*finding.row->at)),
                              {studyName(*finding.study), finding.study->id, {}},
                              textCell(finding.arm ? finding.arm->id : QString(allArms)),
                              textCell(finding.row->versus),
                              textCell(sourceWords(*finding.study, finding.row->source))});
    return table;
}

QJsonObject safetyJson(const SafetyFinding& finding) {
    return {{key("study"), finding.study->id},
            {key("arm"), armId(finding.arm)},
            {key("treatment"), orNull(finding.treatment)},
            {key("event"), finding.row->event},
            {key("at_hours"), orNull(finding.atHours)},
            {key("n"), orNull(finding.n)},
            {key("events"), orNull(finding.events)},
            {key("events_derived"), finding.eventsDerived},
            {key("rate"), orNull(finding.rate)},
            {key("lower"), orNull(finding.lower)},
            {key("upper"), orNull(finding.upper)},
            {key("mean"), orNull(finding.row->mean)},
            {key("sd"), orNull(finding.row->sd)},
            {key("unit"), orNull(finding.row->unit)},
            {key("source"), finding.row->source},
            {key("source_detail"), sourceJson(*finding.study, finding.row->source)},
            {key("read"), finding.read}};
}

Table safetyTable(const Evidence& evidence, const std::vector<SafetyFinding>& findings) {
    Table table;
    table.columns = {{key("treatment"), DataText::tr("Treatment")},
                     {key("event"), DataText::tr("Event")},
                     {key("events"), DataText::tr("Events"), true},
                     {key("n"), key("n"), true},
                     {key("rate"), DataText::tr("Rate"), true},
                     {key("mean"), DataText::tr("Mean"), true},
                     {key("unit"), DataText::tr("Unit")},
                     {key("study"), DataText::tr("Study")},
                     {key("arm"), DataText::tr("Arm")},
                     {key("source"), DataText::tr("Source")}};
    for (const SafetyFinding& finding : findings)
        table.rows.push_back(
            {{treatmentName(evidence, finding.treatment), finding.treatment, {}},
             textCell(finding.row->event),
             finding.events ? numberCell(*finding.events) : emptyCell(),
             finding.n ? numberCell(*finding.n) : emptyCell(),
             finding.rate ? numberCell(*finding.rate, percentText(*finding.rate, 1)) : emptyCell(),
             finding.row->mean ? numberCell(*finding.row->mean, shortNumber(*finding.row->mean)) : emptyCell(),
             textCell(finding.row->unit),
             {studyName(*finding.study), finding.study->id, {}},
             textCell(finding.arm ? finding.arm->id : QString(allArms)),
             textCell(sourceWords(*finding.study, finding.row->source))});
    return table;
}

QJsonObject biomarkerJson(const BiomarkerFinding& finding) {
    const BiomarkerRow& row = *finding.row;
    return {{key("study"), finding.study->id},
            {key("arm"), armId(finding.arm)},
            {key("treatment"), orNull(finding.treatment)},
            {key("marker"), row.marker},
            {key("matrix"), orNull(row.matrix)},
            {key("direction"), row.direction ? QJsonValue(toWord(*row.direction)) : QJsonValue()},
            {key("associated_with_response"), orNull(row.associatedWithResponse)},
            {key("versus"), orNull(row.versus)},
            {key("at_hours"), orNull(finding.atHours)},
            {key("p"), orNull(row.p)},
            {key("p_below"), orNull(row.pBelow)},
            {key("note"), orNull(row.note)},
            {key("source"), row.source},
            {key("source_detail"), sourceJson(*finding.study, row.source)},
            {key("read"), finding.read}};
}

Table biomarkerTable(const Evidence& evidence, const std::vector<BiomarkerFinding>& findings) {
    Table table;
    table.columns = {{key("marker"), DataText::tr("Marker")},
                     {key("matrix"), DataText::tr("Matrix")},
                     {key("treatment"), DataText::tr("Treatment")},
                     {key("direction"), DataText::tr("Direction")},
                     {key("associated_with_response"), DataText::tr("With response")},
                     {key("at_hours"), DataText::tr("Time"), true},
                     {key("study"), DataText::tr("Study")},
                     {key("source"), DataText::tr("Source")}};
    for (const BiomarkerFinding& finding : findings) {
        const BiomarkerRow& row = *finding.row;
        table.rows.push_back(
            {textCell(row.marker),
             textCell(row.matrix),
             {treatmentName(evidence, finding.treatment), finding.treatment, {}},
             row.direction ? TableCell{wordFor(*row.direction), toWord(*row.direction), {}} : emptyCell(),
             row.associatedWithResponse
                 ? TableCell{*row.associatedWithResponse ? DataText::tr("yes") : DataText::tr("no"),
                             *row.associatedWithResponse,
                             {}}
                 : emptyCell(),
             row.at ? numberCell(row.at->hours(), timeText(*row.at)) : emptyCell(),
             {studyName(*finding.study), finding.study->id, {}},
             textCell(sourceWords(*finding.study, row.source))});
    }
    return table;
}

/// Translated for people; in JSON, which scripts read, the same in every language.
constexpr const char* reconstructed = QT_TRANSLATE_NOOP(
    "CommandLine",
    "The review set is reconstructed from the review's query; the review prints its counts, not its list.");

QJsonObject setJson(const Evidence& evidence, const QString& set) {
    const SetCounts counts = countSet(evidence, set);
    QJsonObject designs;
    for (const auto& [type, count] : counts.designs) designs.insert(toWord(type), count);
    return {{key("studies"), counts.studies},
            {key("glutamatergic"), counts.glutamatergic},
            {key("psychedelic"), counts.psychedelic},
            {key("antipsychotic-augmentation"), counts.antipsychoticAugmentation},
            {key("rows"), counts.rows},
            {key("designs"), designs}};
}

} // namespace

int runInfo(const QStringList& args, const Streams& streams) {
    Parser parser(key("info"));
    parser.setApplicationDescription(DataText::tr("info: versions, evidence digest, counts by strategy and design"));
    addCommonOptions(parser);
    if (const auto code = parser.ended(args, streams)) return *code;
    if (!parser.positionalArguments().isEmpty()) return wrongCall(streams, parser, optionsOnly(parser));
    const auto format = choice(parser, key("format"), {key("table"), key("json")});
    if (!format) return wrongCall(streams, parser, format.error().why);
    const auto evidence = libraryFor(parser);
    if (!evidence) return fault(streams, evidence.error());
    if (*format == key("json")) {
        QJsonObject sets;
        for (const QString& set : knownSets(*evidence)) sets.insert(set, setJson(*evidence, set));
        return write(streams, parser,
                     jsonBytes(QJsonObject{{key("version"), QStringLiteral(TRD_VERSION)},
                                           {key("library"), QJsonObject{{key("format"), libraryFormat},
                                                                        {key("digest"), evidence->digest}}},
                                           {key("sets"), sets},
                                           {key("rows"), static_cast<qint64>(evidence->rowCount())},
                                           {key("note"), key(reconstructed)}}));
    }
    Table table;
    table.columns = {{key("set"), DataText::tr("Set")},
                     {key("studies"), DataText::tr("Studies"), true},
                     {key("glutamatergic"), DataText::tr("Glutamatergic"), true},
                     {key("psychedelic"), DataText::tr("Psychedelic"), true},
                     {key("antipsychotic-augmentation"), DataText::tr("Antipsychotic augmentation"), true},
                     {key("rows"), DataText::tr("Rows"), true}};
    QByteArray designs;
    for (const QString& set : knownSets(*evidence)) {
        const SetCounts counts = countSet(*evidence, set);
        table.rows.push_back({textCell(set), numberCell(counts.studies), numberCell(counts.glutamatergic),
                              numberCell(counts.psychedelic), numberCell(counts.antipsychoticAugmentation),
                              numberCell(counts.rows)});
        QStringList words;
        for (const auto& [type, count] : counts.designs)
            words << QStringLiteral("%1 %2").arg(wordFor(type), countText(count));
        designs += QStringLiteral("%1: %2\n").arg(set, words.join(QStringLiteral(", "))).toUtf8();
    }
    const QString head = DataText::tr("TRD Atlas %1, library format %2, evidence %3")
                             .arg(QStringLiteral(TRD_VERSION), QString::number(libraryFormat), evidence->digest);
    const QString note = DataText::tr(reconstructed);
    return write(streams, parser, head.toUtf8() + '\n' + tableBytes(table) + designs + note.toUtf8() + '\n');
}

int runEvidence(const QStringList& args, const Streams& streams) {
    Parser parser(key("evidence check|build DIR"));
    parser.setApplicationDescription(DataText::tr(
        "evidence check DIR: validate the files · evidence build DIR -o FILE: compile them into a library"));
    parser.addHelpOption();
    parser.addOption({{key("o"), key("output")}, DataText::tr("the library to write"), key("FILE")});
    if (const auto code = parser.ended(args, streams)) return *code;
    const QStringList words = parser.positionalArguments();
    const bool check = words.value(0) == key("check"), build = words.value(0) == key("build");
    if ((!check && !build) || words.size() != 2)
        return wrongCall(streams, parser, DataText::tr("expected evidence check DIR, or evidence build DIR -o FILE"));
    if (build && !parser.isSet(key("output")))
        return wrongCall(streams, parser, DataText::tr("evidence build: expected -o FILE"));
    const auto evidence = readEvidence(words[1]);
    if (!evidence) {
        for (const Fault& one : evidence.error()) streams.err << one.sentence() << '\n';
        return inputAtFault;
    }
    if (const auto pathway = readPathwayKnowledge(*evidence); !pathway) {
        for (const Fault& one : pathway.error()) streams.err << one.sentence() << '\n';
        return inputAtFault;
    }
    if (build)
        if (const auto built = buildLibrary(*evidence, parser.value(key("output"))); !built)
            return fault(streams, built.error());
    const SetCounts review = countSet(*evidence, key("review"));
    streams.out << DataText::tr(
                       "%1 studies, %2 in the review set, %3 of them glutamatergic; %4 rows; 0 faults; digest %5")
                       .arg(evidence->studies.size())
                       .arg(review.studies)
                       .arg(review.glutamatergic)
                       .arg(evidence->rowCount())
                       .arg(evidence->digest)
                << '\n';
    return done;
}

int runStudies(const QStringList& args, const Streams& streams) {
    return runSelection(
        args, streams, "studies",
        DataText::tr(
            "studies [SELECTION] [--search TEXT]: the studies; of every population unless --resistance is given"),
        [](Parser& parser) {
            parser.addOption({key("search"), DataText::tr("only studies that hold this text"), key("TEXT")});
        },
        [](const Parser& parser, const Evidence& evidence, const Selection& selection) -> Result<Answer, WrongCall> {
            // Resistance keeps populations apart where figures are pooled; a list of the set is whole unless asked
            // otherwise.
            Selection wanted = selection;
            if (!parser.isSet(key("resistance")))
                wanted.resistance = {Resistance::Resistant, Resistance::InadequateResponse, Resistance::NotRequired};
            auto studies = selectedStudies(evidence, wanted);
            if (parser.isSet(key("search"))) {
                const StudySearch search(parser.isSet(key("library")) ? parser.value(key("library"))
                                                                      : defaultLibraryFile());
                const auto found = search.find(parser.value(key("search")));
                if (!found) return Answer{{}, {}, {}, found.error()};
                std::erase_if(studies, [&](const Study* study) { return !found->contains(study->id); });
            }
            const auto table = [studies] {
                Table made;
                made.columns = {{key("id"), DataText::tr("Id")},
                                {key("authors"), DataText::tr("Authors")},
                                {key("year"), DataText::tr("Year"), true},
                                {key("acronym"), DataText::tr("Acronym")},
                                {key("strategy"), DataText::tr("Strategy")},
                                {key("design"), DataText::tr("Design")},
                                {key("n"), key("n"), true}};
                for (const Study* study : studies)
                    made.rows.push_back(
                        {textCell(study->id),
                         {study->citation.authors.value(0), study->citation.authors.join(QStringLiteral("; ")), {}},
                         {QString::number(study->citation.year), study->citation.year, {}},
                         textCell(study->acronym),
                         {wordFor(study->strategy), toWord(study->strategy), {}},
                         {wordFor(study->design.type), toWord(study->design.type), {}},
                         study->population.n ? numberCell(*study->population.n) : emptyCell()});
                return made;
            };
            return Answer{
                table,
                [studies]() -> QJsonValue {
                    QJsonArray rows;
                    for (const Study* study : studies)
                        rows << QJsonObject{{key("id"), study->id},
                                            {key("authors"), QJsonArray::fromStringList(study->citation.authors)},
                                            {key("year"), study->citation.year},
                                            {key("title"), study->citation.title},
                                            {key("acronym"), orNull(study->acronym)},
                                            {key("strategy"), toWord(study->strategy)},
                                            {key("design"), toWord(study->design.type)},
                                            {key("n"), orNull(study->population.n)},
                                            {key("resistance"), study->population.resistance
                                                                    ? QJsonValue(toWord(*study->population.resistance))
                                                                    : QJsonValue()},
                                            {key("diagnosis"), orNull(study->population.diagnosis)},
                                            {key("doi"), orNull(study->citation.doi)},
                                            {key("set"), study->selection.set}};
                    return rows;
                },
                {},
                {},
                {{key("ris"), [studies]() -> Result<QByteArray> { return toRis(studies); }},
                 {key("bibtex"), [studies]() -> Result<QByteArray> { return toBibTeX(studies); }},
                 {key("xlsx"), [studies, table, &evidence, wanted] {
                      return toWorkbook(table(), {DataText::tr("Studies"),
                                                  {studySelectionWords(evidence, wanted), provenance(evidence)},
                                                  citations(studies),
                                                  QDate::currentDate().startOfDay(Qt::UTC)});
                  }}}};
        },
        {key("xlsx"), key("ris"), key("bibtex")});
}

int runShow(const QStringList& args, const Streams& streams) {
    Parser parser(key("show ID"));
    parser.setApplicationDescription(
        DataText::tr("show ID: one study or treatment, whole, every figure with its source"));
    addCommonOptions(parser);
    if (const auto code = parser.ended(args, streams)) return *code;
    if (parser.positionalArguments().size() != 1)
        return wrongCall(streams, parser, DataText::tr("show: expected one id"));
    const auto format = choice(parser, key("format"), {key("text"), key("json")});
    if (!format) return wrongCall(streams, parser, format.error().why);
    const auto evidence = libraryFor(parser);
    if (!evidence) return fault(streams, evidence.error());
    const QString id = parser.positionalArguments().front();
    QJsonObject json;
    if (const Study* study = evidence->study(id)) {
        json = toJson(*study);
        QJsonArray derived;
        for (const Derived& one : derivedFigures(*study))
            derived << QJsonObject{{key("path"), one.path},
                                   {key("key"), one.key},
                                   {key("value"), one.value},
                                   {key("formula"), *format == key("json") ? one.plainFormula : one.formula}};
        json.insert(key("derived"), derived);
    } else if (const Treatment* treatment = evidence->treatment(id)) {
        json = treatment->card;
        json.insert(key("derived"), QJsonArray());
    } else {
        return fault(streams, {id,
                               {},
                               DataText::tr("no study or treatment of the library has this id"),
                               DataText::tr("expected an id that “studies” lists, or a treatment's")});
    }
    return write(streams, parser, *format == key("json") ? jsonBytes(json) : showText(json).toUtf8());
}

int runRates(const QStringList& args, const Streams& streams) {
    return runSelection(
        args, streams, "rates",
        DataText::tr("rates --outcome response|remission [SELECTION] [--by treatment|strategy|study]: rates of arms, "
                     "descriptive"),
        [](Parser& parser) {
            parser.addOption({key("outcome"), DataText::tr("response or remission"), key("KIND")});
            parser.addOption({key("by"), DataText::tr("treatment (default), strategy or study"), key("GROUP")});
        },
        [](const Parser& parser, const Evidence& evidence, const Selection& selection) -> Result<Answer, WrongCall> {
            const auto outcome = choice(parser, key("outcome"), {key("response"), key("remission")});
            if (!outcome) return outcome.error();
            const auto by = choice(parser, key("by"), {key("treatment"), key("strategy"), key("study")});
            if (!by) return by.error();
            const GroupBy grouping = *by == key("strategy") ? GroupBy::Strategy
                                     : *by == key("study")  ? GroupBy::Study
                                                            : GroupBy::Treatment;
            const Rates found =
                rates(evidence, selection,
                      *outcome == key("remission") ? RateOutcome::Remission : RateOutcome::Response, grouping);
            return Answer{[found, &evidence] { return ratesTable(evidence, found); },
                          [found, selection]() -> QJsonValue { return ratesJson(found, selection); },
                          [found] { return windowNote(found.window, 0); }};
        });
}

int runContrasts(const QStringList& args, const Streams& streams) {
    return runSelection(
        args, streams, "contrasts",
        DataText::tr("contrasts --outcome … --measure rr|or|rd|md|smd|hr [SELECTION]: within-trial contrasts"),
        [](Parser& parser) {
            parser.addOption(
                {key("outcome"), DataText::tr("response (default), remission, relapse, change, …"), key("KIND")});
            parser.addOption(
                {key("measure"),
                 DataText::tr("rr, or, rd, md, smd, hr; without it every reported measure, and computed risk ratios"),
                 key("M")});
        },
        [](const Parser& parser, const Evidence& evidence, const Selection& selection) -> Result<Answer, WrongCall> {
            ContrastQuery query;
            const auto outcome = contrastOutcomeFrom(parser, evidence);
            if (!outcome) return outcome.error();
            query.outcome = *outcome;
            query.measure.reset();
            if (parser.isSet(key("measure"))) {
                const std::pair<const char*, Measure> names[] = {{"rr", Measure::RiskRatio},
                                                                 {"or", Measure::OddsRatio},
                                                                 {"rd", Measure::RiskDifference},
                                                                 {"md", Measure::MeanDifference},
                                                                 {"smd", Measure::StandardisedMeanDifference},
                                                                 {"hr", Measure::HazardRatio}};
                const QString word = parser.value(key("measure"));
                for (const auto& [name, measure] : names)
                    if (word == QLatin1String(name) || word == toWord(measure)) query.measure = measure;
                if (!query.measure)
                    return WrongCall{
                        DataText::tr("--measure: found “%1”, expected one of rr, or, rd, md, smd, hr").arg(word)};
            }
            const auto rows = contrasts(evidence, selection, query);
            return Answer{[rows, query, selection, &evidence] {
                              return without(contrastFigure(evidence, selection, query, rows).table, key("drawn"));
                          },
                          [rows]() -> QJsonValue {
                              QJsonArray array;
                              for (const TrialContrast& row : rows) array << contrastJson(row);
                              return array;
                          },
                          [selection, query, &evidence] {
                              return windowNote(rateWindow(selection),
                                                static_cast<int>(contrastsOutside(evidence, selection, query).size()));
                          }};
        });
}

int runOnset(const QStringList& args, const Streams& streams) {
    return runSelection(
        args, streams, "onset",
        DataText::tr("onset [SELECTION]: when studies first saw a difference, an improvement, a response"), {},
        [](const Parser&, const Evidence& evidence, const Selection& selection) -> Result<Answer, WrongCall> {
            const auto rows = onsetFindings(evidence, selection);
            return Answer{[rows, &evidence] { return onsetTable(evidence, rows); },
                          [rows]() -> QJsonValue {
                              QJsonArray array;
                              for (const auto& row : rows) array << onsetJson(row);
                              return array;
                          }};
        });
}

int runSafety(const QStringList& args, const Streams& streams) {
    return runSelection(
        args, streams, "safety", DataText::tr("safety [SELECTION]: adverse events by arm, in the sources' words"), {},
        [](const Parser&, const Evidence& evidence, const Selection& selection) -> Result<Answer, WrongCall> {
            const auto rows = safetyFindings(evidence, selection);
            return Answer{[rows, &evidence] { return safetyTable(evidence, rows); },
                          [rows]() -> QJsonValue {
                              QJsonArray array;
                              for (const auto& row : rows) array << safetyJson(row);
                              return array;
                          }};
        });
}

int runBiomarkers(const QStringList& args, const Streams& streams) {
    return runSelection(
        args, streams, "biomarkers", DataText::tr("biomarkers [SELECTION]: what each marker did"), {},
        [](const Parser&, const Evidence& evidence, const Selection& selection) -> Result<Answer, WrongCall> {
            const auto rows = biomarkerFindings(evidence, selection);
            return Answer{[rows, &evidence] { return biomarkerTable(evidence, rows); },
                          [rows]() -> QJsonValue {
                              QJsonArray array;
                              for (const auto& row : rows) array << biomarkerJson(row);
                              return array;
                          }};
        });
}

} // namespace trd::cli
