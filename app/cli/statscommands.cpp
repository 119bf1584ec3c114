// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/statscommands.h"

#include "exchange/tablereader.h"
#include "figure/format.h"
#include "stats/bias.h"
#include "stats/distributions.h"
#include "stats/network.h"
#include "stats/pool.h"
#include "stats/regression.h"
#include "stats/sensitivity.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace trd::cli {

namespace {

using stats::Effect;
using stats::EffectMeasure;
using stats::IntervalMethod;
using stats::Pooled;
using stats::PoolOptions;
using stats::PoolWarning;
using stats::Tau2Method;
using Parser = CommandParser;

class StatsText {
    Q_DECLARE_TR_FUNCTIONS(StatsCommands)
};

QString key(const char* name) { return QString::fromLatin1(name); }
// JSON knows no infinities: a bound beyond the doubles is null.
QJsonValue number(double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(); }
QJsonValue number(const std::optional<double>& value) { return value ? number(*value) : QJsonValue(); }

void insert(QJsonObject& json, const char* name, const std::optional<double>& value) {
    if (value) json.insert(key(name), number(*value));
}

QString sentence(PoolWarning warning) {
    switch (warning) {
    case PoolWarning::HksjNarrower:
        return StatsText::tr("the Hartung–Knapp interval is narrower than the common-effect interval");
    case PoolWarning::TauZeroUnderHksj:
        return StatsText::tr("tau² is 0: the Hartung–Knapp interval may be too narrow");
    case PoolWarning::ZeroStandardError:
        return StatsText::tr("the pooled standard error is 0: the effects do not differ at all");
    case PoolWarning::SeveralMaxima:
        return StatsText::tr("the restricted likelihood has several maxima; the highest was taken");
    case PoolWarning::NotConverged:
        return StatsText::tr("the estimate did not converge");
    }
    return {};
}

QJsonArray warningsJson(const std::vector<PoolWarning>& warnings) {
    QJsonArray json;
    for (const PoolWarning warning : warnings) json.append(sentence(warning));
    return json;
}

int faults(const Streams& streams, const Faults& all) {
    for (const Fault& one : all) streams.err << one.sentence() << '\n';
    return inputAtFault;
}

// ---- The call

struct Call {
    QString file;
    std::optional<EffectMeasure> measure;
    PoolOptions options;
    QString tau2Word, intervalWord;
    bool json = false;
};

QStringList tau2Words(bool network) {
    return network ? QStringList{key("reml"), key("fixed"), key("dl")}
                   : QStringList{key("reml"), key("fixed"), key("dl"), key("pm")};
}

Tau2Method tau2From(const QString& word) {
    return word == key("fixed") ? Tau2Method::Fixed
           : word == key("dl")  ? Tau2Method::DerSimonianLaird
           : word == key("pm")  ? Tau2Method::PauleMandel
                                : Tau2Method::Reml;
}

void addValue(Parser& parser, const char* name, const QString& what, const char* placeholder) {
    parser.addOption({key(name), what, key(placeholder)});
}

void addStatsOptions(Parser& parser, const QString& what) {
    parser.setApplicationDescription(what);
    addCommonOptions(parser);
    parser.addPositionalArgument(key("FILE.csv"), StatsText::tr("the table"));
    addValue(parser, "measure", StatsText::tr("what to pool: %1").arg(poolMeasureWords().join(QStringLiteral(", "))),
             "M");
    addValue(parser, "tau2", StatsText::tr("between-study variance: reml (default), dl, pm, or fixed for none"),
             "METHOD");
    addValue(parser, "level", StatsText::tr("level of the intervals in percent (95)"), "L");
}

/// What all three commands share of a call; a sentence where it is wrong.
Result<Call, WrongCall> callFrom(const Parser& parser, bool network) {
    Call call;
    if (parser.positionalArguments().size() != 1) {
        return WrongCall{
            parser.positionalArguments().isEmpty()
                ? StatsText::tr("found no file, expected one table")
                : StatsText::tr("found “%1”, expected one table only").arg(parser.positionalArguments().at(1))};
    }
    call.file = parser.positionalArguments().front();
    if (parser.isSet(key("measure"))) {
        call.measure = measureFromWord(parser.value(key("measure")));
        if (!call.measure) {
            return WrongCall{StatsText::tr("--measure: found “%1”, expected one of %2")
                                 .arg(parser.value(key("measure")), poolMeasureWords().join(QStringLiteral(", ")))};
        }
    }
    const auto tau2 = choice(parser, key("tau2"), tau2Words(network));
    if (!tau2) return tau2.error();
    call.tau2Word = *tau2;
    call.options.tau2 = tau2From(*tau2);
    if (parser.isSet(key("level"))) {
        bool ok = false;
        call.options.level = parser.value(key("level")).toDouble(&ok);
        if (!ok || !(call.options.level > 0 && call.options.level < 100)) {
            return WrongCall{StatsText::tr("--level: found “%1”, expected a percentage between 0 and 100")
                                 .arg(parser.value(key("level")))};
        }
    }
    const auto format = choice(parser, key("format"), {key("table"), key("json")});
    if (!format) return format.error();
    call.json = *format == key("json");
    return call;
}

/// The measure of a call, or the only one that the table's columns allow.
Result<EffectMeasure, WrongCall> measureFor(const Call& call, const CsvTable& table) {
    if (call.measure) return *call.measure;
    const auto possible = measuresOf(table);
    if (possible.size() == 1) return possible.front();
    if (possible.empty()) {
        return WrongCall{
            StatsText::tr("--measure is not given and %1 has the columns of no measure "
                          "(events1, n1, events2, n2; mean1, sd1, n1, mean2, sd2, n2; events, n; effect, se)")
                .arg(table.file)};
    }
    return WrongCall{StatsText::tr("--measure is not given and %1 has the columns of several").arg(table.file)};
}

void sayHowRead(const Streams& streams, const CsvTable& table, bool decimalComma) {
    if (table.separator == QLatin1Char(',')) return;
    const QString separators =
        table.separator == QLatin1Char(';') ? StatsText::tr("semicolons") : StatsText::tr("tabs");
    streams.err << table.file << QStringLiteral(": ")
                << (decimalComma ? StatsText::tr("read with %1 between fields and decimal commas").arg(separators)
                                 : StatsText::tr("read with %1 between fields").arg(separators))
                << '\n';
}

QJsonObject inputJson(const CsvTable& table, bool decimalComma) {
    return {{key("separator"), QString(table.separator)}, {key("decimal"), decimalComma ? key(",") : key(".")}};
}

// ---- What is pooled

/// The studies of a table that can be pooled, in order, and those left out.
struct Studies {
    EffectMeasure measure = EffectMeasure::Generic;
    std::vector<Effect> effects;
    std::vector<qsizetype> rows;
    QStringList names;
    std::vector<double> people;
    QStringList excluded;
};

Studies studiesOf(const PoolTable& table, const std::vector<std::size_t>& rows) {
    Studies studies;
    studies.measure = table.measure;
    for (const std::size_t i : rows) {
        const PoolRow& row = table.rows[i];
        if (!row.effect) {
            studies.excluded << row.study;
            continue;
        }
        studies.effects.push_back(*row.effect);
        studies.rows.push_back(row.row);
        studies.names << row.study;
        studies.people.push_back(row.people);
    }
    return studies;
}

Studies studiesOf(const PoolTable& table) {
    std::vector<std::size_t> all(table.rows.size());
    std::iota(all.begin(), all.end(), std::size_t{0});
    return studiesOf(table, all);
}

bool hasNatural(EffectMeasure measure) {
    return stats::isLogScale(measure) || measure == EffectMeasure::Logit || measure == EffectMeasure::FreemanTukey;
}

double natural(EffectMeasure measure, double value, double harmonicMeanN) {
    if (stats::isLogScale(measure)) return std::exp(value);
    if (measure == EffectMeasure::Logit) return stats::inverseLogit(value);
    if (measure == EffectMeasure::FreemanTukey) return stats::inverseFreemanTukey(value, harmonicMeanN);
    return value;
}

QString scaleWord(EffectMeasure measure) {
    if (stats::isLogScale(measure)) return key("log");
    if (measure == EffectMeasure::Logit) return key("logit");
    if (measure == EffectMeasure::FreemanTukey) return key("double-arcsine");
    return key("raw");
}

/// The keys of one pooled result, with its studies.
QJsonObject pooledJson(const Studies& studies, const Pooled& pooled, double null) {
    QJsonObject json{{key("k"), pooled.k},
                     {key("estimate"), number(pooled.estimate)},
                     {key("se"), number(pooled.se)},
                     {key("lower"), number(pooled.lower)},
                     {key("upper"), number(pooled.upper)},
                     {key("tau2"), number(pooled.tau2)},
                     {key("q"), number(pooled.q)},
                     {key("q_df"), pooled.qDf}};
    std::optional<double> statistic, p;
    if (pooled.se > 0) {
        statistic = (pooled.estimate - null) / pooled.se;
        p = null == 0 ? pooled.p : stats::twoSidedP(*statistic, pooled.df);
    }
    json.insert(key("statistic"), number(statistic));
    json.insert(key("p"), number(p));
    insert(json, "df", pooled.df);
    insert(json, "prediction_lower", pooled.predictionLower);
    insert(json, "prediction_upper", pooled.predictionUpper);
    insert(json, "tau2_lower", pooled.tau2Lower);
    insert(json, "tau2_upper", pooled.tau2Upper);
    insert(json, "i2", pooled.i2);
    insert(json, "h2", pooled.h2);
    insert(json, "q_p", pooled.qP);
    if (hasNatural(studies.measure)) {
        const double harmonic = stats::harmonicMean(studies.people);
        const auto back = [&](double value) { return number(natural(studies.measure, value, harmonic)); };
        QJsonObject ends{{key("estimate"), back(pooled.estimate)},
                         {key("lower"), back(pooled.lower)},
                         {key("upper"), back(pooled.upper)}};
        if (pooled.predictionLower) {
            ends.insert(key("prediction_lower"), back(*pooled.predictionLower));
            ends.insert(key("prediction_upper"), back(*pooled.predictionUpper));
        }
        json.insert(key("natural"), ends);
    }
    QJsonArray rows;
    for (std::size_t i = 0; i < studies.effects.size(); ++i) {
        rows.append(QJsonObject{{key("study"), studies.names[static_cast<qsizetype>(i)]},
                                {key("effect"), number(studies.effects[i].value)},
                                {key("se"), number(std::sqrt(studies.effects[i].variance))},
                                {key("weight"), number(pooled.weights[i])}});
    }
    json.insert(key("studies"), rows);
    json.insert(key("excluded"), QJsonArray::fromStringList(studies.excluded));
    if (!pooled.warnings.empty()) json.insert(key("warnings"), warningsJson(pooled.warnings));
    return json;
}

// What cannot be shown, because its iteration did not end, is null.
QJsonObject shortJson(const Pooled& pooled) {
    const auto shown = [&](double value) { return pooled.converged ? number(value) : QJsonValue(); };
    return {{key("estimate"), shown(pooled.estimate)},
            {key("se"), shown(pooled.se)},
            {key("lower"), shown(pooled.lower)},
            {key("upper"), shown(pooled.upper)},
            {key("tau2"), shown(pooled.tau2)}};
}

struct Group {
    QString name;
    std::vector<std::size_t> rows;
};

/// In the order in which the groups first stand in the table.
std::vector<Group> groupsOf(const QStringList& column) {
    std::vector<Group> groups;
    QHash<QString, std::size_t> known;
    for (qsizetype i = 0; i < column.size(); ++i) {
        const auto at = known.constFind(column[i]);
        const std::size_t group = at == known.cend() ? groups.size() : *at;
        if (at == known.cend()) {
            known.insert(column[i], group);
            groups.push_back({column[i], {}});
        }
        groups[group].rows.push_back(static_cast<std::size_t>(i));
    }
    return groups;
}

Result<Done, Faults> addGroups(QJsonObject& json, const CsvTable& csv, const PoolTable& table, const QString& column,
                               const Call& call, double null) {
    const auto texts = textColumn(csv, column);
    if (!texts) return texts.error();
    QJsonArray rows;
    std::vector<Effect> effects;
    std::vector<int> groupOf;
    int filled = 0;
    for (const Group& group : groupsOf(*texts)) {
        const Studies members = studiesOf(table, group.rows);
        QJsonObject row{{key("k"), 0}, {key("excluded"), QJsonArray::fromStringList(members.excluded)}};
        if (!members.effects.empty()) {
            const Pooled pooled = stats::pool(members.effects, call.options);
            if (!pooled.converged)
                return Faults{
                    {csv.file, {}, StatsText::tr("the estimate of group “%1” did not converge").arg(group.name), {}}};
            row = pooledJson(members, pooled, null);
            effects.insert(effects.end(), members.effects.begin(), members.effects.end());
            groupOf.insert(groupOf.end(), members.effects.size(), filled++);
        }
        row.insert(key("group"), group.name);
        rows.append(row);
    }
    json.insert(key("groups"), rows);
    const stats::Subgroups split = stats::subgroups(effects, groupOf, filled, call.options);
    json.insert(key("between"), QJsonObject{{key("q"), number(split.q)},
                                            {key("df"), split.df},
                                            {key("p"), number(split.p)},
                                            {key("tau2"), key("separate")}});
    return Done{};
}

Result<Done, Faults> addCumulative(QJsonObject& json, const CsvTable& csv, const Studies& studies,
                                   const QString& column, const Call& call) {
    std::vector<std::size_t> order(studies.effects.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto numbers = numberColumn(csv, column, false);
    if (!numbers) return numbers.error();
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return *(*numbers)[static_cast<std::size_t>(studies.rows[a])] <
               *(*numbers)[static_cast<std::size_t>(studies.rows[b])];
    });
    std::vector<Effect> ordered;
    for (const std::size_t i : order) ordered.push_back(studies.effects[i]);
    QJsonArray rows;
    const auto running = stats::cumulative(ordered, call.options);
    for (std::size_t i = 0; i < running.size(); ++i) {
        QJsonObject row = shortJson(running[i]);
        row.insert(key("k"), running[i].k);
        row.insert(key("added"), studies.names[static_cast<qsizetype>(order[i + 1])]);
        rows.append(row);
    }
    json.insert(key("cumulative"), rows);
    return Done{};
}

void addLeaveOneOut(QJsonObject& json, const Studies& studies, const Call& call) {
    QJsonArray rows;
    const auto results = stats::leaveOneOut(studies.effects, call.options);
    for (std::size_t i = 0; i < results.size(); ++i) {
        QJsonObject row = shortJson(results[i]);
        row.insert(key("left_out"), studies.names[static_cast<qsizetype>(i)]);
        row.insert(key("i2"), results[i].converged ? number(results[i].i2) : QJsonValue());
        row.insert(key("q"), number(results[i].q));
        rows.append(row);
    }
    json.insert(key("leave_one_out"), rows);
}

Result<Done, Faults> addRegression(QJsonObject& json, const CsvTable& csv, const Studies& studies,
                                   const QStringList& columns, const Call& call, QStringList& warnings) {
    std::vector<std::vector<std::optional<double>>> values;
    for (const QString& column : columns) {
        auto numbers = numberColumn(csv, column, true);
        if (!numbers) return std::move(numbers).error();
        values.push_back(std::move(*numbers));
    }
    std::vector<Effect> effects;
    std::vector<std::vector<double>> moderators(values.size());
    QStringList without;
    for (std::size_t i = 0; i < studies.effects.size(); ++i) {
        const auto row = static_cast<std::size_t>(studies.rows[i]);
        if (!std::all_of(values.begin(), values.end(), [&](const auto& column) { return column[row].has_value(); })) {
            without << studies.names[static_cast<qsizetype>(i)];
            continue;
        }
        effects.push_back(studies.effects[i]);
        for (std::size_t j = 0; j < values.size(); ++j) moderators[j].push_back(*values[j][row]);
    }
    if (!without.isEmpty())
        warnings << StatsText::tr("not in the regression for want of a moderator: %1")
                        .arg(without.join(QStringLiteral("; ")));
    const auto made = stats::metaRegression(effects, moderators, call.options);
    if (const auto* fault = std::get_if<stats::RegressionFault>(&made)) {
        switch (*fault) {
        case stats::RegressionFault::TooFewStudies:
            return Faults{{csv.file,
                           {},
                           StatsText::tr("%n study(s) with all moderators", nullptr, static_cast<int>(effects.size())),
                           StatsText::tr("expected more studies than coefficients (%1)").arg(columns.size() + 1)}};
        case stats::RegressionFault::Collinear:
            return Faults{{csv.file,
                           {},
                           StatsText::tr("a moderator is constant or follows from the others"),
                           StatsText::tr("expected moderators that vary on their own")}};
        case stats::RegressionFault::NoEffect:
            return Faults{{csv.file, {}, StatsText::tr("a moderator is too large to be used"), {}}};
        }
    }
    const auto& fit = std::get<stats::Regression>(made);
    if (!fit.converged) return Faults{{csv.file, {}, StatsText::tr("the meta-regression did not converge"), {}}};
    QJsonArray coefficients;
    for (std::size_t j = 0; j < fit.coefficients.size(); ++j) {
        const stats::Coefficient& c = fit.coefficients[j];
        QJsonObject row{{key("name"), j == 0 ? key("intercept") : columns[static_cast<qsizetype>(j - 1)]},
                        {key("estimate"), number(c.estimate)},
                        {key("se"), number(c.se)},
                        {key("statistic"), number(c.statistic)},
                        {key("p"), number(c.p)},
                        {key("lower"), number(c.lower)},
                        {key("upper"), number(c.upper)}};
        insert(row, "df", c.df);
        coefficients.append(row);
    }
    json.insert(key("coefficients"), coefficients);
    json.insert(key("regression_k"), fit.k);
    json.insert(key("r2"), number(fit.r2));
    json.insert(key("q_moderators"), number(fit.qModerators));
    json.insert(key("q_moderators_df"), fit.qModeratorsDf);
    if (fit.qModeratorsDf2) json.insert(key("q_moderators_df2"), *fit.qModeratorsDf2);
    json.insert(key("q_moderators_p"), number(fit.qModeratorsP));
    json.insert(key("q_residual"), number(fit.qResidual));
    json.insert(key("q_residual_df"), fit.qResidualDf);
    json.insert(key("q_residual_p"), number(fit.qResidualP));
    json.insert(key("tau2_residual"), number(fit.tau2));
    insert(json, "tau2_residual_lower", fit.tau2Lower);
    insert(json, "tau2_residual_upper", fit.tau2Upper);
    json.insert(key("i2_residual"), number(fit.i2));
    json.insert(key("h2_residual"), number(fit.h2));
    for (const PoolWarning warning : fit.warnings)
        warnings << StatsText::tr("meta-regression: %1").arg(sentence(warning));
    return Done{};
}

// ---- Tables for people, from the same JSON

QString shown(const QJsonValue& value, int decimals = 3) {
    return value.isDouble() ? numberText(value.toDouble(), decimals) : QStringLiteral("–");
}
QString range(const QJsonValue& lower, const QJsonValue& upper) {
    return lower.isDouble() && upper.isDouble() ? StatsText::tr("%1 to %2").arg(shown(lower), shown(upper))
                                                : QStringLiteral("–");
}
QString pShown(const QJsonValue& p) { return p.isDouble() ? pText(p.toDouble()) : QStringLiteral("p –"); }

Table columnsOf(std::initializer_list<std::pair<const char*, QString>> columns) {
    Table table;
    for (const auto& [name, title] : columns) table.columns.push_back({key(name), title, !table.columns.empty()});
    return table;
}
void addRow(Table& table, const QStringList& cells) {
    std::vector<TableCell> row;
    for (const QString& cell : cells) row.push_back(textCell(cell));
    table.rows.push_back(std::move(row));
}

QString measureName(EffectMeasure measure) {
    switch (measure) {
    case EffectMeasure::RiskRatio:
        return StatsText::tr("risk ratio");
    case EffectMeasure::OddsRatio:
        return StatsText::tr("odds ratio");
    case EffectMeasure::RiskDifference:
        return StatsText::tr("risk difference");
    case EffectMeasure::MeanDifference:
        return StatsText::tr("mean difference");
    case EffectMeasure::StandardisedMeanDifference:
        return StatsText::tr("Hedges’ g");
    case EffectMeasure::Proportion:
    case EffectMeasure::Logit:
    case EffectMeasure::FreemanTukey:
        return StatsText::tr("proportion");
    case EffectMeasure::Generic:
        return StatsText::tr("effect");
    }
    return {};
}

QString tau2Name(const QString& word) {
    return word == key("fixed") ? StatsText::tr("common effect")
           : word == key("dl")  ? StatsText::tr("random effects (DerSimonian–Laird)")
           : word == key("pm")  ? StatsText::tr("random effects (Paule–Mandel)")
                                : StatsText::tr("random effects (restricted maximum likelihood)");
}

/// An end of an interval as people read it: on the natural scale where there is one.
const QJsonObject naturalOrOwn(const QJsonObject& pooled) {
    return pooled.contains(key("natural")) ? pooled[key("natural")].toObject() : pooled;
}

QString heterogeneity(const QJsonObject& json) {
    QString text = StatsText::tr("tau² %1").arg(shown(json[key("tau2")]));
    if (json.contains(key("tau2_lower")))
        text += StatsText::tr(" (%1)").arg(range(json[key("tau2_lower")], json[key("tau2_upper")]));
    if (json.contains(key("i2"))) text += StatsText::tr(", I² %1 %").arg(shown(json[key("i2")], 1));
    text += StatsText::tr(", Q %1 on %2 df").arg(shown(json[key("q")], 2)).arg(json[key("q_df")].toInt());
    if (json.contains(key("q_p"))) text += StatsText::tr(", %1").arg(pShown(json[key("q_p")]));
    return text;
}

void addPooledRow(Table& table, const QString& name, const QJsonObject& json) {
    const QJsonObject ends = naturalOrOwn(json);
    addRow(table, {StatsText::tr("%1 (k = %2)").arg(name).arg(json[key("k")].toInt()), shown(ends[key("estimate")]),
                   range(ends[key("lower")], ends[key("upper")]), shown(QJsonValue(100.0), 1)});
}

QByteArray remarks(const QJsonObject& json) {
    QString text;
    QStringList excluded;
    for (const QJsonValue& name : json[key("excluded")].toArray()) excluded << name.toString();
    if (!excluded.isEmpty())
        text += StatsText::tr("Left out: %1").arg(excluded.join(QStringLiteral("; "))) + QLatin1Char('\n');
    for (const QJsonValue& warning : json[key("warnings")].toArray())
        text += StatsText::tr("Note: %1").arg(warning.toString()) + QLatin1Char('\n');
    return text.toUtf8();
}

QByteArray poolText(const QJsonObject& json, const Studies& studies, const Call& call) {
    const QString interval = StatsText::tr("%1 % interval").arg(shortNumber(call.options.level));
    Table forest = columnsOf({{"study", StatsText::tr("Study")},
                              {"effect", measureName(studies.measure)},
                              {"interval", interval},
                              {"weight", StatsText::tr("weight %")}});
    const QJsonArray rows = json[key("studies")].toArray();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const Effect& effect = studies.effects[static_cast<std::size_t>(i)];
        const Pooled own = stats::pool({&effect, 1}, call.options);
        const auto back = [&](double value) {
            return number(natural(studies.measure, value, studies.people[static_cast<std::size_t>(i)]));
        };
        addRow(forest, {rows[i][key("study")].toString(), shown(back(own.estimate)),
                        range(back(own.lower), back(own.upper)), shown(rows[i][key("weight")], 1)});
    }
    addPooledRow(forest, StatsText::tr("Pooled"), json);
    QByteArray text = tableBytes(forest);
    const QJsonObject ends = naturalOrOwn(json);
    if (ends.contains(key("prediction_lower")))
        text += StatsText::tr("In a new setting: %1\n")
                    .arg(range(ends[key("prediction_lower")], ends[key("prediction_upper")]))
                    .toUtf8();
    text += StatsText::tr("Model: %1, %2\n")
                .arg(tau2Name(call.tau2Word), call.options.interval == IntervalMethod::Hksj
                                                  ? StatsText::tr("Hartung–Knapp–Sidik–Jonkman interval")
                                                  : StatsText::tr("Wald interval"))
                .toUtf8();
    text += StatsText::tr("Test: %1\nHeterogeneity: %2\n").arg(pShown(json[key("p")]), heterogeneity(json)).toUtf8();

    if (json.contains(key("groups"))) {
        Table table = columnsOf({{"group", StatsText::tr("Group")},
                                 {"effect", measureName(studies.measure)},
                                 {"interval", interval},
                                 {"tau2", StatsText::tr("tau²")}});
        for (const QJsonValue& group : json[key("groups")].toArray()) {
            const QJsonObject own = group.toObject(), natural = naturalOrOwn(own);
            addRow(table, {StatsText::tr("%1 (k = %2)").arg(own[key("group")].toString()).arg(own[key("k")].toInt()),
                           shown(natural[key("estimate")]), range(natural[key("lower")], natural[key("upper")]),
                           shown(own[key("tau2")])});
        }
        const QJsonValue between = json[key("between")];
        text += '\n' + tableBytes(table) +
                StatsText::tr("Between groups: Q %1 on %2 df, %3\n")
                    .arg(shown(between[key("q")], 2))
                    .arg(between[key("df")].toInt())
                    .arg(pShown(between[key("p")]))
                    .toUtf8();
    }
    const double harmonic = studies.people.empty() ? 1 : stats::harmonicMean(studies.people);
    const auto addRuns = [&](const char* list, const char* name, const QString& title) {
        if (!json.contains(key(list))) return;
        Table table = columnsOf({{"study", title},
                                 {"effect", measureName(studies.measure)},
                                 {"interval", interval},
                                 {"tau2", StatsText::tr("tau²")}});
        for (const QJsonValue& row : json[key(list)].toArray()) {
            const auto back = [&](const char* end) {
                const QJsonValue value = row[key(end)];
                return value.isDouble() ? number(natural(studies.measure, value.toDouble(), harmonic)) : value;
            };
            addRow(table, {row[key(name)].toString(), shown(back("estimate")), range(back("lower"), back("upper")),
                           shown(row[key("tau2")])});
        }
        text += '\n' + tableBytes(table);
    };
    addRuns("cumulative", "added", StatsText::tr("Cumulative: added"));
    addRuns("leave_one_out", "left_out", StatsText::tr("Without"));
    if (json.contains(key("coefficients"))) {
        Table table = columnsOf({{"name", StatsText::tr("Coefficient")},
                                 {"estimate", StatsText::tr("estimate")},
                                 {"se", StatsText::tr("se")},
                                 {"interval", interval},
                                 {"p", StatsText::tr("p")}});
        for (const QJsonValue& row : json[key("coefficients")].toArray())
            addRow(table, {row[key("name")].toString(), shown(row[key("estimate")], 4), shown(row[key("se")], 4),
                           range(row[key("lower")], row[key("upper")]), pShown(row[key("p")])});
        text += '\n' + tableBytes(table) +
                StatsText::tr("R² %1 %, moderators %2 (%3), residual Q %4 on %5 df (%6), residual tau² %7\n")
                    .arg(shown(json[key("r2")], 1), shown(json[key("q_moderators")], 2),
                         pShown(json[key("q_moderators_p")]), shown(json[key("q_residual")], 2))
                    .arg(json[key("q_residual_df")].toInt())
                    .arg(pShown(json[key("q_residual_p")]), shown(json[key("tau2_residual")]))
                    .toUtf8();
    }
    return text + remarks(json);
}

void appendWarnings(QJsonObject& json, const QStringList& warnings) {
    if (warnings.isEmpty()) return;
    QJsonArray all = json[key("warnings")].toArray();
    for (const QString& warning : warnings) all.append(warning);
    json.insert(key("warnings"), all);
}

Fault nothingToPool(const CsvTable& table) {
    return {table.file,
            {},
            StatsText::tr("every study has no events, or only events, in both arms"),
            StatsText::tr("expected at least one study that can be pooled")};
}

} // namespace

int runPool(const QStringList& args, const Streams& streams) {
    Parser parser(key("pool FILE.csv"));
    addStatsOptions(parser, StatsText::tr("Pools the studies of a table."));
    addValue(parser, "interval", StatsText::tr("hksj (default) or wald"), "I");
    addValue(parser, "null", StatsText::tr("the value to test against, on the scale of the estimate (0)"), "X");
    addValue(parser, "group", StatsText::tr("subgroups by this column"), "COLUMN");
    addValue(parser, "cumulative", StatsText::tr("study after study in ascending order of this column"), "COLUMN");
    addValue(parser, "moderator", StatsText::tr("meta-regression on this column (repeatable)"), "COLUMN");
    parser.addOption({key("leave-one-out"), StatsText::tr("without each study in turn")});
    if (const auto code = parser.ended(args, streams)) return *code;
    auto call = callFrom(parser, false);
    if (!call) return wrongCall(streams, parser, call.error().why);
    const auto interval = choice(parser, key("interval"), {key("hksj"), key("wald")});
    if (!interval) return wrongCall(streams, parser, interval.error().why);
    call->intervalWord = *interval;
    call->options.interval = *interval == key("wald") ? IntervalMethod::Wald : IntervalMethod::Hksj;
    double null = 0;
    if (parser.isSet(key("null"))) {
        bool ok = false;
        null = parser.value(key("null")).toDouble(&ok);
        if (!ok || !std::isfinite(null))
            return wrongCall(streams, parser,
                             StatsText::tr("--null: found “%1”, expected a number").arg(parser.value(key("null"))));
    }

    const auto csv = readCsvFile(call->file);
    if (!csv) return faults(streams, csv.error());
    const auto measure = measureFor(*call, *csv);
    if (!measure) return wrongCall(streams, parser, measure.error().why);
    const auto table = readPoolTable(*csv, *measure);
    if (!table) return faults(streams, table.error());
    const Studies studies = studiesOf(*table);
    if (studies.effects.empty()) return fault(streams, nothingToPool(*csv));
    const Pooled pooled = stats::pool(studies.effects, call->options);
    if (!pooled.converged)
        return fault(streams, {call->file,
                               {},
                               StatsText::tr("the estimate of tau² did not converge"),
                               StatsText::tr("expected variances of like size")});

    QJsonObject json = pooledJson(studies, pooled, null);
    json.insert(key("measure"), toWord(*measure));
    json.insert(key("scale"), scaleWord(*measure));
    json.insert(key("tau2_method"), call->tau2Word);
    json.insert(key("interval"), call->intervalWord);
    json.insert(key("level"), call->options.level);
    json.insert(key("input"), inputJson(*csv, table->decimalComma));
    if (parser.isSet(key("null"))) json.insert(key("null"), null);
    QStringList warnings;
    if (parser.isSet(key("group"))) {
        const auto added = addGroups(json, *csv, *table, parser.value(key("group")), *call, null);
        if (!added) return faults(streams, added.error());
    }
    if (parser.isSet(key("cumulative"))) {
        const auto added = addCumulative(json, *csv, studies, parser.value(key("cumulative")), *call);
        if (!added) return faults(streams, added.error());
    }
    if (parser.isSet(key("leave-one-out"))) addLeaveOneOut(json, studies, *call);
    if (parser.isSet(key("moderator"))) {
        const auto added = addRegression(json, *csv, studies, parser.values(key("moderator")), *call, warnings);
        if (!added) return faults(streams, added.error());
    }
    appendWarnings(json, warnings);
    sayHowRead(streams, *csv, table->decimalComma);
    return write(streams, parser, call->json ? jsonBytes(json) : poolText(json, studies, *call));
}

int runBias(const QStringList& args, const Streams& streams) {
    Parser parser(key("bias FILE.csv"));
    addStatsOptions(
        parser, StatsText::tr("Tests a table for small-study effects: regression, rank correlation, trim and fill."));
    if (const auto code = parser.ended(args, streams)) return *code;
    auto call = callFrom(parser, false);
    if (!call) return wrongCall(streams, parser, call.error().why);
    call->options.interval = IntervalMethod::Wald;
    const auto csv = readCsvFile(call->file);
    if (!csv) return faults(streams, csv.error());
    const auto measure = measureFor(*call, *csv);
    if (!measure) return wrongCall(streams, parser, measure.error().why);
    const auto table = readPoolTable(*csv, *measure);
    if (!table) return faults(streams, table.error());
    const Studies studies = studiesOf(*table);
    if (studies.effects.empty()) return fault(streams, nothingToPool(*csv));
    const Pooled pooled = stats::pool(studies.effects, call->options);
    if (!pooled.converged)
        return fault(streams, {call->file,
                               {},
                               StatsText::tr("the estimate of tau² did not converge"),
                               StatsText::tr("expected variances of like size")});

    QStringList warnings;
    for (const PoolWarning warning : pooled.warnings) warnings << sentence(warning);
    if (pooled.k < 10) warnings << StatsText::tr("fewer than ten studies: these tests can hardly tell");
    QJsonObject json{{key("k"), pooled.k},
                     {key("measure"), toWord(*measure)},
                     {key("scale"), scaleWord(*measure)},
                     {key("tau2_method"), call->tau2Word},
                     {key("level"), call->options.level},
                     {key("input"), inputJson(*csv, table->decimalComma)},
                     {key("pooled"), QJsonObject{{key("estimate"), number(pooled.estimate)},
                                                 {key("se"), number(pooled.se)},
                                                 {key("tau2"), number(pooled.tau2)}}},
                     {key("egger"), QJsonValue()},
                     {key("rank"), QJsonValue()},
                     {key("trim_fill"), QJsonValue()},
                     {key("excluded"), QJsonArray::fromStringList(studies.excluded)}};
    if (const auto egger = stats::egger(studies.effects)) {
        json.insert(key("egger"), QJsonObject{{key("intercept"), number(egger->intercept)},
                                              {key("intercept_se"), number(egger->interceptSe)},
                                              {key("t"), number(egger->t)},
                                              {key("df"), egger->df},
                                              {key("p"), number(egger->p)},
                                              {key("limit_estimate"), number(egger->limitEstimate)}});
    } else {
        warnings << StatsText::tr("no regression test: it takes three studies with different standard errors");
    }
    if (const auto rank = stats::rankCorrelation(studies.effects))
        json.insert(key("rank"), QJsonObject{{key("tau_b"), number(rank->tauB)}, {key("p"), number(rank->p)}});
    else
        warnings << StatsText::tr("no rank correlation: it takes two studies with different variances and effects");
    if (const auto filled = stats::trimAndFill(studies.effects, call->options.tau2, call->options.level)) {
        QJsonArray added;
        for (const Effect& effect : filled->filled)
            added.append(
                QJsonObject{{key("effect"), number(effect.value)}, {key("se"), number(std::sqrt(effect.variance))}});
        json.insert(key("trim_fill"),
                    QJsonObject{{key("estimator"), key("L0")},
                                {key("side"), filled->side == stats::FunnelSide::Left ? key("left") : key("right")},
                                {key("k0"), filled->k0},
                                {key("estimate"), number(filled->pooled.estimate)},
                                {key("se"), number(filled->pooled.se)},
                                {key("lower"), number(filled->pooled.lower)},
                                {key("upper"), number(filled->pooled.upper)},
                                {key("tau2"), number(filled->pooled.tau2)},
                                {key("filled"), added}});
    } else {
        warnings << StatsText::tr(
            "no trim and fill: it takes two studies with different standard errors, and a trimming that settles");
    }
    appendWarnings(json, warnings);
    sayHowRead(streams, *csv, table->decimalComma);
    if (call->json) return write(streams, parser, jsonBytes(json));

    Table text =
        columnsOf({{"test", StatsText::tr("Test")}, {"value", StatsText::tr("value")}, {"p", StatsText::tr("p")}});
    const QJsonValue egger = json[key("egger")], rank = json[key("rank")], filled = json[key("trim_fill")];
    addRow(text,
           {StatsText::tr("Egger’s regression: intercept"), shown(egger[key("intercept")]), pShown(egger[key("p")])});
    addRow(text, {StatsText::tr("Rank correlation: tau-b"), shown(rank[key("tau_b")]), pShown(rank[key("p")])});
    addRow(
        text,
        {StatsText::tr("Pooled (%1 scale)").arg(scaleWord(*measure)), shown(json[key("pooled")][key("estimate")]), {}});
    addRow(text, {StatsText::tr("Trim and fill: studies added"),
                  filled[key("k0")].isDouble() ? countText(filled[key("k0")].toInt()) : QStringLiteral("–"),
                  {}});
    addRow(text, {StatsText::tr("Trim and fill: pooled"), shown(filled[key("estimate")]), {}});
    addRow(text, {StatsText::tr("Trim and fill: interval"), range(filled[key("lower")], filled[key("upper")]), {}});
    return write(streams, parser, tableBytes(text) + remarks(json));
}

namespace {

QJsonObject networkJson(const NetworkTable& table, const stats::Network& network) {
    const auto name = [&](std::size_t treatment) { return table.treatments[static_cast<qsizetype>(treatment)]; };
    QJsonArray league, comparisons;
    QJsonObject scores;
    for (std::size_t i = 0; i < network.league.size(); ++i) {
        scores.insert(name(i), number(network.pScores[i]));
        for (std::size_t j = 0; j < network.league.size(); ++j) {
            if (i == j) continue;
            const stats::NetworkEstimate& cell = network.league[i][j];
            league.append(QJsonObject{{key("treatment1"), name(i)},
                                      {key("treatment2"), name(j)},
                                      {key("estimate"), number(cell.estimate)},
                                      {key("se"), number(cell.se)},
                                      {key("lower"), number(cell.lower)},
                                      {key("upper"), number(cell.upper)}});
        }
    }
    for (const stats::DirectIndirect& split : network.comparisons) {
        comparisons.append(QJsonObject{{key("treatment1"), name(split.treatment1)},
                                       {key("treatment2"), name(split.treatment2)},
                                       {key("k"), split.k},
                                       {key("direct"), number(split.direct)},
                                       {key("direct_se"), number(split.directSe)},
                                       {key("proportion_direct"), number(split.proportionDirect)},
                                       {key("indirect"), number(split.indirect)},
                                       {key("indirect_se"), number(split.indirectSe)},
                                       {key("difference"), number(split.difference)},
                                       {key("difference_se"), number(split.differenceSe)},
                                       {key("p"), number(split.p)}});
    }
    return {{key("treatments"), QJsonArray::fromStringList(table.treatments)},
            {key("k"), network.k},
            {key("m"), network.m},
            {key("tau2"), number(network.tau2)},
            {key("q"), number(network.q)},
            {key("q_df"), network.qDf},
            {key("q_p"), number(network.qP)},
            {key("i2"), number(network.i2)},
            {key("league"), league},
            {key("p_scores"), scores},
            {key("inconsistency"), QJsonObject{{key("q_within"), number(network.qWithin)},
                                               {key("q_within_df"), network.qWithinDf},
                                               {key("q_within_p"), number(network.qWithinP)},
                                               {key("q_between"), number(network.qBetween)},
                                               {key("q_between_df"), network.qBetweenDf},
                                               {key("q_between_p"), number(network.qBetweenP)},
                                               {key("comparisons"), comparisons}}},
            {key("excluded"), QJsonArray::fromStringList(table.excluded)}};
}

/// Every treatment against the reference, best first, then the league's heterogeneity and the split of the evidence.
QByteArray networkText(const QJsonObject& json, const NetworkTable& table, const stats::Network& network,
                       qsizetype reference, bool ratio, const Call& call) {
    const auto back = [&](double value) { return number(ratio ? std::exp(value) : value); };
    Table ranking = columnsOf({{"treatment", StatsText::tr("Treatment")},
                               {"effect", StatsText::tr("against %1").arg(table.treatments[reference])},
                               {"interval", StatsText::tr("%1 % interval").arg(shortNumber(call.options.level))},
                               {"p_score", StatsText::tr("P-score")}});
    std::vector<std::size_t> order(network.pScores.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return network.pScores[a] > network.pScores[b]; });
    const auto against = static_cast<std::size_t>(reference);
    for (const std::size_t i : order) {
        const stats::NetworkEstimate& cell = network.league[i][against];
        addRow(ranking, {table.treatments[static_cast<qsizetype>(i)],
                         i == against ? QStringLiteral("–") : shown(back(cell.estimate)),
                         i == against ? QStringLiteral("–") : range(back(cell.lower), back(cell.upper)),
                         shown(number(network.pScores[i]))});
    }
    Table split = columnsOf({{"comparison", StatsText::tr("Comparison")},
                             {"k", StatsText::tr("k")},
                             {"direct", StatsText::tr("direct")},
                             {"indirect", StatsText::tr("indirect")},
                             {"p", StatsText::tr("difference")}});
    for (const stats::DirectIndirect& one : network.comparisons) {
        addRow(split, {StatsText::tr("%1 against %2")
                           .arg(table.treatments[static_cast<qsizetype>(one.treatment1)],
                                table.treatments[static_cast<qsizetype>(one.treatment2)]),
                       countText(one.k), shown(back(one.direct)),
                       one.indirect ? shown(back(*one.indirect)) : QStringLiteral("–"), pShown(number(one.p))});
    }
    QByteArray text = tableBytes(ranking);
    text += StatsText::tr("%1 trials, %2 comparisons; %3\nHeterogeneity: %4\n")
                .arg(network.k)
                .arg(network.m)
                .arg(tau2Name(call.tau2Word), heterogeneity(json))
                .toUtf8();
    text += StatsText::tr("Within designs: Q %1 on %2 df, %3; between designs: Q %4 on %5 df, %6\n")
                .arg(shown(number(network.qWithin), 2))
                .arg(network.qWithinDf)
                .arg(pShown(number(network.qWithinP)), shown(number(network.qBetween), 2))
                .arg(network.qBetweenDf)
                .arg(pShown(number(network.qBetweenP)))
                .toUtf8();
    return text + '\n' + tableBytes(split) + remarks(json);
}

} // namespace

int runNetwork(const QStringList& args, const Streams& streams) {
    Parser parser(key("network FILE.csv"));
    addStatsOptions(parser, StatsText::tr("Network meta-analysis of a table of contrasts or of arms."));
    addValue(parser, "reference", StatsText::tr("the treatment that the table compares with (the first)"), "T");
    addValue(parser, "small-values", StatsText::tr("good (default) or bad, for the P-scores"), "WHICH");
    if (const auto code = parser.ended(args, streams)) return *code;
    const auto call = callFrom(parser, true);
    if (!call) return wrongCall(streams, parser, call.error().why);
    const auto smallValues = choice(parser, key("small-values"), {key("good"), key("bad")});
    if (!smallValues) return wrongCall(streams, parser, smallValues.error().why);

    const auto csv = readCsvFile(call->file);
    if (!csv) return faults(streams, csv.error());
    const bool contrasts = csv->column(key("treatment1")) || csv->column(key("treatment2"));
    const QStringList armMeasures{key("rr"), key("or"), key("rd"), key("md"), key("smd")};
    if (!contrasts && call->measure && !armMeasures.contains(toWord(*call->measure))) {
        return wrongCall(streams, parser,
                         StatsText::tr("--measure: found “%1”, expected one of %2 for a table of arms")
                             .arg(toWord(*call->measure), armMeasures.join(QStringLiteral(", "))));
    }
    const auto table = readNetworkTable(*csv, call->measure);
    if (!table) return faults(streams, table.error());
    qsizetype reference = 0;
    if (parser.isSet(key("reference"))) {
        reference = table->treatments.indexOf(parser.value(key("reference")));
        if (reference < 0) {
            return fault(streams,
                         {call->file,
                          {},
                          StatsText::tr("no treatment “%1”").arg(parser.value(key("reference"))),
                          StatsText::tr("expected one of %1").arg(table->treatments.join(QStringLiteral(", ")))});
        }
    }
    const auto made =
        stats::networkMetaAnalysis(table->comparisons, static_cast<std::size_t>(table->treatments.size()),
                                   {call->options.tau2, call->options.level, *smallValues == key("good")});
    if (const auto* broken = std::get_if<stats::NetworkFault>(&made))
        return fault(streams, networkFault(*csv, *table, *broken));
    const auto& network = std::get<stats::Network>(made);
    if (!network.converged)
        return fault(streams, {call->file,
                               {},
                               StatsText::tr("the estimate of tau² did not converge"),
                               StatsText::tr("expected variances of like size")});

    QJsonObject json = networkJson(*table, network);
    json.insert(key("tau2_method"), call->tau2Word);
    json.insert(key("level"), call->options.level);
    json.insert(key("reference"), table->treatments[reference]);
    json.insert(key("small_values"), *smallValues);
    json.insert(key("input"), inputJson(*csv, table->decimalComma));
    if (table->measure) {
        json.insert(key("measure"), toWord(*table->measure));
        json.insert(key("scale"), scaleWord(*table->measure));
    }
    QStringList warnings;
    for (const auto& gap : network.gaps) {
        warnings << StatsText::tr("the effects of the multi-arm study “%1” do not add up by %2")
                        .arg(table->trials[static_cast<qsizetype>(gap.trial)], shortNumber(gap.size));
    }
    if (!table->lost.isEmpty())
        warnings << StatsText::tr("treatments only in trials that were left out: %1")
                        .arg(table->lost.join(QStringLiteral(", ")));
    if (network.severalMaxima) warnings << sentence(PoolWarning::SeveralMaxima);
    appendWarnings(json, warnings);
    sayHowRead(streams, *csv, table->decimalComma);
    const bool ratio = table->measure && stats::isLogScale(*table->measure);
    return write(streams, parser,
                 call->json ? jsonBytes(json) : networkText(json, *table, network, reference, ratio, *call));
}

} // namespace trd::cli
