// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/figureoptions.h"

#include "shell/application.h"

#include <QCoreApplication>

namespace trd::cli {

namespace {

class FigureText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QString key(const char* name) { return QString::fromLatin1(name); }

} // namespace

void addFigureOptions(QCommandLineParser& parser) {
    parser.addOption({key("outcome"),
                      FigureText::tr("rates, contrasts, course, forest, funnel and network: response (default), "
                                     "remission, …; change for contrasts and syntheses"),
                      key("KIND")});
    parser.addOption({key("measure"),
                      FigureText::tr("contrasts: rr, or, rd, hr, md and smd for change and score; forest, funnel, "
                                     "network: rd, rr, or, md and smd for change"),
                      key("M")});
    parser.addOption(
        {key("by"),
         FigureText::tr(
             "rates: treatment, strategy, study; forest: comparator, dose, blinding, design, scale, time, resistance"),
         key("GROUP")});
    parser.addOption({key("versus"),
                      FigureText::tr("forest, funnel: placebo, active-placebo, no-treatment, low-dose, a treatment, or "
                                     "all; without it the comparison with most trials"),
                      key("WHAT")});
    parser.addOption({key("view"),
                      FigureText::tr("network: graph (default), ranking, incoherence; durability: rates (default), "
                                     "ratios, times; without-one: leave-one-out (default), cumulative, influence"),
                      key("VIEW")});
    parser.addOption({key("moderator"), FigureText::tr("moderator: year (default), n, time"), key("WHAT")});
    parser.addOption(
        {key("tau2"), FigureText::tr("forest, funnel, network: reml (default), fixed, dl, pm"), key("METHOD")});
    parser.addOption({key("interval"), FigureText::tr("forest, funnel: hksj (default), wald"), key("METHOD")});
    parser.addOption({key("level"),
                      FigureText::tr("forest, funnel, network: level of the intervals in percent, 95 by default"),
                      key("PERCENT")});
    parser.addOption(
        {key("exclude"), FigureText::tr("forest, funnel, network: leaves a study out (repeatable)"), key("STUDY")});
    parser.addOption({key("column"),
                      FigureText::tr("forest: dose, scale, time, blinding, n beside the plot (repeatable)"),
                      key("COLUMN")});
    parser.addOption({key("event"),
                      FigureText::tr("safety: the differences within trials for one event, such as stopped-adverse; "
                                     "with --outcome, benefit against harm"),
                      key("EVENT")});
    parser.addOption({key("mechanism"), FigureText::tr("mechanism: which one, such as psychedelic"), key("ID")});
    parser.addOption({key("sort"), FigureText::tr("rates: value, certainty, name"), key("ORDER")});
    parser.addOption({key("language"), FigureText::tr("en, it"), key("L")});
}

FigureRequest requestFrom(const QCommandLineParser& parser, const QString& kind, const Selection& selection) {
    FigureRequest request{kind, {}, selection};
    for (const char* option : {"outcome", "measure", "by", "sort", "versus", "view", "tau2", "interval", "level",
                               "exclude", "column", "event", "mechanism", "moderator"})
        if (parser.isSet(key(option))) request.options.insert(key(option), parser.values(key(option)));
    return request;
}

QString sentence(const WrongOption& wrong) {
    return FigureText::tr("--%1: found %2, expected %3").arg(wrong.option, wrong.found, wrong.expected);
}

std::optional<WrongCall> speak(const QCommandLineParser& parser) {
    const auto language = choice(parser, key("language"), {key("en"), key("it")});
    if (!language) return language.error();
    installLanguage(*QCoreApplication::instance(), *language);
    return {};
}

} // namespace trd::cli
