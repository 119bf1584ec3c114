// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/about/abouttext.h"

#include "figure/format.h"
#include "figure/overviewfigures.h"
#include "figure/words.h"
#include "widgets/detailhtml.h"
#include "widgets/parts.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace trd {

namespace {

class AboutText {
    Q_DECLARE_TR_FUNCTIONS(About)
};

QString section(const char* anchor, const QString& title) {
    return QStringLiteral("<h2 style=\"margin-top:20px;margin-bottom:4px\"><a name=\"%1\"></a>%2</h2>")
        .arg(QLatin1String(anchor), title.toHtmlEscaped());
}

/// Text to be read at length has more air than that of the detail pane.
QString rich(const QString& html, const char* cssClass = "") {
    return QStringLiteral("<p class=\"%1\" style=\"margin-top:6px;margin-bottom:6px\">%2</p>")
        .arg(QLatin1String(cssClass), html);
}

QString text(const QString& plain, const char* cssClass = "") { return rich(plain.toHtmlEscaped(), cssClass); }

QString list(const QStringList& items, const char* tag = "ul") {
    QString html = QStringLiteral("<%1 style=\"margin-top:6px;margin-bottom:8px\">").arg(QLatin1String(tag));
    for (const QString& item : items) html += QStringLiteral("<li>%1</li>").arg(item);
    return html + QStringLiteral("</%1>").arg(QLatin1String(tag));
}

/// The first column left, the others right-aligned; the first row is the head.
QString table(const std::vector<QStringList>& rows) {
    QString html = QStringLiteral("<table cellspacing=\"0\" style=\"margin-top:6px;margin-bottom:6px\">");
    for (std::size_t i = 0; i < rows.size(); ++i) {
        html += QStringLiteral("<tr>");
        for (qsizetype j = 0; j < rows[i].size(); ++j)
            html += QStringLiteral("<td%1%2>%3</td>")
                        .arg(j > 0 ? QStringLiteral(" align=\"right\" style=\"padding:2px 0px 2px 24px\"")
                                   : QStringLiteral(" style=\"padding:2px 0px\""),
                             i == 0 ? QStringLiteral(" class=\"muted\"") : QString(), rows[i][j].toHtmlEscaped());
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString studyLink(const Study& study) { return link(studyTarget(study.id), studyName(study)); }

QString doi(const QString& id, const QString& words) { return link(QStringLiteral("https://doi.org/") + id, words); }

/// Counts a study's rows by the kind of page they were read in.
template <class Rows>
void countKinds(const Study& study, const Rows& rows, std::map<SourceKind, int>& kinds, int& unread) {
    for (const auto& row : rows) {
        const Source* source = study.source(row.source);
        if (!source || !source->read || !source->kind)
            ++unread;
        else
            ++kinds[*source->kind];
    }
}

QString purpose() {
    return text(AboutText::tr("TRD Atlas is for teaching, and for exploring published evidence on treatment-resistant "
                              "depression. It supports "
                              "judgement and does not decide: it is no medical device, it recommends no treatment to "
                              "anyone, and it puts nothing in an order of merit.")) +
           list({AboutText::tr("The basis of every statement is open: each figure names the page it was read in, each "
                               "computed figure how it was computed, so "
                               "that you can review it independently.")
                     .toHtmlEscaped(),
                 AboutText::tr("It asks for nothing about any patient and stores nothing about any patient.")
                     .toHtmlEscaped(),
                 AboutText::tr(
                     "It never uses a network. A web address opens in your browser, and only when you click it.")
                     .toHtmlEscaped(),
                 AboutText::tr("It is not for emergencies: whoever is in danger of harming themselves needs emergency "
                               "services or a crisis line at once.")
                     .toHtmlEscaped()});
}

QString theSet(const Evidence& evidence) {
    const SetCounts set = countSet(evidence, QStringLiteral("review"));
    const int beside = countSet(evidence, allStudiesSet).studies - set.studies;
    QStringList cited;
    for (const Study& study : evidence.studies)
        if (study.selection.citedByReview.value_or(false)) cited << studyLink(study);
    QString html =
        text(AboutText::tr("The set follows a narrative review:")) +
        rich(QStringLiteral("%1 %2").arg(QStringLiteral("Cavallotto C et al. Novel perspectives for glutamatergic "
                                                        "strategies, psychedelics and antipsychotic "
                                                        "augmentation in treatment resistant depression: a narrative "
                                                        "review. Clin Neuropsychopharmacol Addict "
                                                        "2025;1(1):6."),
                                         doi(review::doi, QStringLiteral("doi:") + review::doi)),
             "muted");
    html += text(AboutText::tr("The review prints how many studies it selected (%1, of them %2 glutamatergic) and how: "
                               "PubMed and Scopus, with the query in its "
                               "abstract. It does not print which. The %3 studies shown by default were found again "
                               "with that query: %4 glutamatergic, %5 "
                               "psychedelic, %6 antipsychotic augmentation. It is a reconstruction: some of them may "
                               "not be among the review's, and some of "
                               "the review's may be missing.")
                     .arg(countText(review::studies), countText(review::glutamatergic), countText(set.studies),
                          countText(set.glutamatergic), countText(set.psychedelic),
                          countText(set.antipsychoticAugmentation)));
    if (!cited.isEmpty())
        html += rich(AboutText::tr("Known to be cited by the review: %1.")
                         .toHtmlEscaped()
                         .arg(cited.join(QStringLiteral(", "))));
    html += text(AboutText::tr("%n further study(ies) stand beside the set: later than its search, outside its query, "
                               "or a second report of the same people. Each "
                               "study says in its details why it is where it is.",
                               nullptr, beside));
    std::vector<QStringList> rows{{AboutText::tr("Set"), AboutText::tr("Studies"), AboutText::tr("Glutamatergic"),
                                   AboutText::tr("Psychedelic"), AboutText::tr("Antipsychotic"),
                                   AboutText::tr("Figures")}};
    QStringList names = knownSets(evidence);
    names.append(names.takeFirst()); // what "all" adds up to stands last
    for (const QString& name : names) {
        const SetCounts counts = countSet(evidence, name);
        const QString title = name == allStudiesSet             ? AboutText::tr("All")
                              : name == QLatin1String("review") ? AboutText::tr("Review set (reconstructed)")
                              : name == QLatin1String("beyond") ? AboutText::tr("Beside it")
                                                                : name;
        rows.push_back({title, countText(counts.studies), countText(counts.glutamatergic),
                        countText(counts.psychedelic), countText(counts.antipsychoticAugmentation),
                        countText(counts.rows)});
    }
    return html + table(rows) +
           text(AboutText::tr("Designs in the review set: %1.").arg(designCounts(set.designs)), "muted");
}

QString theReading(const Evidence& evidence) {
    std::map<SourceKind, int> kinds;
    int unread = 0, total = 0;
    for (const Study& study : evidence.studies) {
        countKinds(study, study.outcomes, kinds, unread);
        countKinds(study, study.contrasts, kinds, unread);
        countKinds(study, study.onset, kinds, unread);
        countKinds(study, study.safety, kinds, unread);
        countKinds(study, study.biomarkers, kinds, unread);
        countKinds(study, study.predictors, kinds, unread);
        total += static_cast<int>(study.rowCount());
    }
    QString html = text(AboutText::tr("Every figure was read in the page that its source names and read again by a "
                                      "second reader, who corrected, added "
                                      "denominators and dates, and marked studies that share people; the figures of "
                                      "the last round had two looks by one reader. "
                                      "Full papers were mostly out of reach. Where a page was a copy, the copy is what "
                                      "the source names: it is shown as text, "
                                      "never as a link."));
    std::vector<std::pair<SourceKind, int>> ordered(kinds.begin(), kinds.end());
    std::ranges::stable_sort(ordered, std::ranges::greater(), &std::pair<SourceKind, int>::second);
    std::vector<QStringList> rows{{AboutText::tr("Figures read in"), AboutText::tr("Count"), AboutText::tr("Share")}};
    const auto add = [&](const QString& what, int count) {
        rows.push_back({what, countText(count), percentText(static_cast<double>(count) / std::max(total, 1))});
    };
    for (const auto& [kind, count] : ordered) {
        switch (kind) {
        case SourceKind::Abstract:
            add(AboutText::tr("an abstract"), count);
            break;
        case SourceKind::FullText:
            add(AboutText::tr("a full text or one of its tables"), count);
            break;
        case SourceKind::Registry:
            add(AboutText::tr("a trial registry"), count);
            break;
        case SourceKind::Label:
            add(AboutText::tr("a product label"), count);
            break;
        case SourceKind::Guideline:
            add(AboutText::tr("a guideline"), count);
            break;
        case SourceKind::Secondary:
            add(AboutText::tr("another page that reports the study"), count);
            break;
        }
    }
    if (unread > 0) add(AboutText::tr("no page: not read in its source, left out of pooled figures"), unread);
    rows.push_back({AboutText::tr("all"), countText(total), percentText(total > 0 ? 1 : 0)});
    return html + table(rows);
}

QString theDoubts(const Evidence& evidence) {
    QStringList items;
    for (const Doubt& doubt : knownDoubts())
        if (const Study* study = evidence.study(doubt.study))
            items << QStringLiteral("%1: %2").arg(studyLink(*study), doubt.text.toHtmlEscaped());
    QString html = text(AboutText::tr("Left as read; the details of each study say more.")) + list(items);
    std::map<Resistance, QStringList> others;
    for (const Study& study : evidence.studies)
        if (study.selection.set == QLatin1String("review") && resistanceOf(study) != Resistance::Resistant)
            others[resistanceOf(study)] << studyLink(study);
    for (const auto& [kind, studies] : others)
        html += rich(AboutText::tr("In the review set, and yet not of resistant depression by their entry criteria "
                                   "(%1): %2. They are shown only when you ask "
                                   "for them, and never pooled with the rest.")
                         .toHtmlEscaped()
                         .arg(wordFor(kind).toHtmlEscaped(), studies.join(QStringLiteral(", "))));
    int overlapping = 0;
    for (const Study& study : evidence.studies) overlapping += study.overlaps.isEmpty() ? 0 : 1;
    return html + text(AboutText::tr("%n study(ies) name another that reports some of the same people. Such studies "
                                     "are never pooled together; what is left out "
                                     "is named under the chart and in its table.",
                                     nullptr, overlapping));
}

QString theBipolar(const Evidence& evidence) {
    QStringList items;
    for (const Study& study : evidence.studies)
        if (includesBipolar(study))
            items << QStringLiteral("%1: %2").arg(studyLink(study), study.population.diagnosis.toHtmlEscaped());
    return text(AboutText::tr(
               "The diagnosis stands in every row of every table. It names bipolar depression in %n study(ies):",
               nullptr, static_cast<int>(items.size()))) +
           list(items);
}

QString theNumbers(const Evidence& evidence) {
    int events = 0, deviations = 0;
    for (const Study& study : evidence.studies)
        for (const Derived& derived : derivedFigures(study))
            (derived.key == QLatin1String("events") ? events : deviations) += 1;
    const auto item = [](const QString& name, const QString& words) {
        return QStringLiteral("<b>%1</b> %2").arg(name.toHtmlEscaped(), words.toHtmlEscaped());
    };
    QString html = text(AboutText::tr("Ten rules decide which row of a study stands for an arm; the pages, the command "
                                      "line and the tests follow the same ones."));
    html += list(
        {item(AboutText::tr("Window."), AboutText::tr("Unless you choose another, rates and contrasts come from the "
                                                      "first 12 weeks, both ends included; a month "
                                                      "counts 730.5 hours. Rates without a time, and those whose clock "
                                                      "starts at maintenance, are listed and never pooled.")),
         item(AboutText::tr("Kind."),
              AboutText::tr(
                  "A chart of response takes response, one of remission takes remission, each by the study's own "
                  "definition. "
                  "Sustained response and relapse belong to durability. Rates among responders are never pooled.")),
         item(AboutText::tr("Arms."), AboutText::tr("Treatment arms and active controls; other control arms only when "
                                                    "asked for, and then in groups of their own. An arm's "
                                                    "strategy is that of its treatment, not of its study. Figures of a "
                                                    "whole study enter no rate and no contrast.")),
         item(AboutText::tr("Denominator."),
              AboutText::tr(
                  "Events as printed; else the printed percentage of the printed number of people, rounded, "
                  "and marked derived. "
                  "Without a number of people the rate is drawn as a cross, listed, and never pooled; the arm's "
                  "size is not borrowed.")),
         item(AboutText::tr("One row an arm."),
              AboutText::tr("The latest time in the window that prints a number of people; at one time MADRS before "
                            "HAM-D, QIDS-C, QIDS-SR, "
                            "PHQ-9, then others by name.")),
         item(AboutText::tr("The same people once within a study."),
              AboutText::tr("Of arms that are parts of one another and bear the same treatment, the whole stands, or "
                            "its largest part.")),
         item(AboutText::tr("The same people once between studies."),
              AboutText::tr("Within a group, randomised studies first, then larger, earlier, by name; a study is taken "
                            "if it shares "
                            "people with none taken before.")),
         item(AboutText::tr("Pooling."),
              AboutText::tr("One arm: its own rate with Wilson's interval. Two or more: random effects on the logit "
                            "scale, the spread between studies by restricted "
                            "maximum likelihood (REML), the interval by Hartung, Knapp, Sidik and Jonkman (HKSJ), with "
                            "a prediction interval and I². Kinds of "
                            "resistance are never pooled together.")),
         item(AboutText::tr("Contrasts."),
              AboutText::tr("As the study reports them; or computed from the counts of two of its arms at one time, on "
                            "one scale and by one definition, never in a "
                            "crossover. Where a source prints a size without its sign, the side is the source's and "
                            "the sign is said to be missing.")),
         item(AboutText::tr("People."),
              AboutText::tr(
                  "The diagnosis stands in each row, and studies that include bipolar depression are listed here."))},
        "ol");
    html += text(AboutText::tr("Rates of arms of different trials are a description: people, doses and times differ. "
                               "Only contrasts within randomised trials compare."),
                 "caution");
    html += text(AboutText::tr("In the library as a whole %1 numbers of events are derived from a printed percentage, "
                               "and %2 standard deviations from a standard error or an interval; each is marked "
                               "where it is used, with its formula in the study's details.")
                     .arg(countText(events), countText(deviations)));
    html += text(AboutText::tr("Sources of the formulas:"), "muted");
    return html +
           list({QStringLiteral("Wilson EB. J Am Stat Assoc 1927;22:209–212. %1")
                     .arg(doi(QStringLiteral("10.1080/01621459.1927.10502953"), AboutText::tr("interval of one rate"))),
                 QStringLiteral("Viechtbauer W. J Educ Behav Stat 2005;30:261–293. %1")
                     .arg(doi(QStringLiteral("10.3102/10769986030003261"), AboutText::tr("REML"))),
                 QStringLiteral("Hartung J, Knapp G. Stat Med 2001;20:3875–3889. %1")
                     .arg(doi(QStringLiteral("10.1002/sim.1009"), AboutText::tr("interval of a pooled rate"))),
                 QStringLiteral("Sidik K, Jonkman JN. Stat Med 2002;21:3153–3159. %1")
                     .arg(doi(QStringLiteral("10.1002/sim.1262"), AboutText::tr("the same, found independently"))),
                 QStringLiteral("Riley RD, Higgins JPT, Deeks JJ. BMJ 2011;342:d549. %1")
                     .arg(doi(QStringLiteral("10.1136/bmj.d549"), AboutText::tr("prediction interval"))),
                 QStringLiteral("Higgins JPT, Thompson SG. Stat Med 2002;21:1539–1558. %1")
                     .arg(doi(QStringLiteral("10.1002/sim.1186"), AboutText::tr("I²")))});
}

QString theVersions(const Evidence& evidence) {
    const auto row = [](const QString& name, const QString& value) {
        return QStringLiteral("<tr><td class=\"muted\" style=\"padding:2px 0px\">%1</td><td style=\"padding:2px 0px "
                              "2px 24px\">%2</td></tr>")
            .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    };
    // A digest has no place to break, and at 200 % it is wider than a page.
    const qsizetype half = evidence.digest.size() / 2;
    return QStringLiteral("<table cellspacing=\"0\" style=\"margin-top:6px;margin-bottom:6px\">") +
           row(AboutText::tr("Program"), QStringLiteral("TRD Atlas " TRD_VERSION)) +
           row(AboutText::tr("Library format"), QString::number(libraryFormat)) +
           row(AboutText::tr("Figures"), AboutText::tr("%1 in %2 studies")
                                             .arg(countText(static_cast<int>(evidence.rowCount())),
                                                  countText(static_cast<int>(evidence.studies.size())))) +
           QStringLiteral("<tr><td class=\"muted\" style=\"padding:2px 0px\">%1</td><td style=\"padding:2px 0px 2px "
                          "24px\">%2%3%4</td></tr>")
               .arg(AboutText::tr("Evidence digest (SHA-256)").toHtmlEscaped(), evidence.digest.left(half),
                    QChar(0x200b), evidence.digest.mid(half)) +
           row(QStringLiteral("Qt"), QString::fromLatin1(qVersion())) + QStringLiteral("</table>") +
           text(AboutText::tr("Two libraries with the same digest hold the same studies and the same knowledge, to the "
                              "last byte."),
                "muted");
}

QString theLicences() {
    return text(AboutText::tr("TRD Atlas is free software under the GNU General Public License, version 3 or later. As "
                              "a whole it is distributed under version 3, since it draws with "
                              "Qt Charts, which is under version 3 only. It comes without any warranty.")) +
           list({AboutText::tr("The type is TRD Inter, made from Inter by Rasmus Andersson and The Inter Project "
                               "Authors, under the SIL Open Font License 1.1.")
                     .toHtmlEscaped(),
                 AboutText::tr("Qt (LGPL-3.0 or GPL-3.0; Charts GPL-3.0), SQLite (public domain), Boost (Boost "
                               "Software License), Eigen (MPL-2.0).")
                     .toHtmlEscaped()}) +
           text(AboutText::tr("The figures are facts, taken from the sources that each of them names; sentences about "
                              "the studies are in our own words. No text, table or picture of a "
                              "paper is copied. Nothing here stands for the opinion of the studies' authors."));
}

} // namespace

std::vector<Doubt> knownDoubts() {
    const auto doubt = [](const char* id, const QString& words) { return Doubt{QString::fromLatin1(id), words}; };
    return {
        doubt("zarate-2006", AboutText::tr("remission of 29 % and the safety figure come from secondary pages.")),
        doubt("anand-2023-elekt-d",
              AboutText::tr("remission is rounded, and relapse is among responders, without counts.")),
        doubt("loo-2023-kads", AboutText::tr("rates from the press, which do not say of which cohort.")),
        doubt("reif-2023-escape-trd", AboutText::tr("remission at week 32 of 55 % and 37 % comes from a news page.")),
        doubt("dandrea-2024-ketamine-esketamine",
              AboutText::tr("responses of 25 % and 36 % were measured on different scales.")),
        doubt("vendrell-serres-2023-expanded-use", AboutText::tr("its counts were not found again.")),
        doubt("turkoz-2021-early-nonresponse", AboutText::tr("its odds ratio of 1.61 was not found again.")),
        doubt("wajs-2020-sustain-2", AboutText::tr("the change of the whole group does not fit those by age.")),
        doubt("castro-2023-second-induction", AboutText::tr("weeks 24 and 52 count from the start of maintenance.")),
        doubt("goodwin-2022", AboutText::tr("values away from week 3 look read off a figure.")),
        doubt("palhano-fontes-2019", AboutText::tr("the effect size at day 2 was not found again.")),
        doubt("lenze-2023-optimum", AboutText::tr("well-being for added bupropion was not found again.")),
        doubt("lenze-2015-irl-grey", AboutText::tr("suicidal ideation was not found again.")),
        doubt("durgam-2025-lumateperone-501", AboutText::tr("its arm means were not found again.")),
        doubt("murrough-2013-midazolam", AboutText::tr("the printed odds ratio is not the crude one.")),
        doubt("mohamed-2017-vast-d",
              AboutText::tr(
                  "the interval of 1.13 is printed rounded, and response also counts improvement on the CGI-I.")),
        doubt("harding-2025-gh001-phase-2b", AboutText::tr("a sponsor's or news report, not the paper.")),
        doubt("erritzoe-2026-dmt", AboutText::tr("a sponsor's or news report, not the paper.")),
        doubt("singh-2016-iv-esketamine", AboutText::tr("from the tables of two reviews.")),
        doubt("iosifescu-2022-gemini", AboutText::tr("not of resistant depression: never pooled with the rest.")),
        doubt("tabuteau-2022-ascend", AboutText::tr("not of resistant depression: never pooled with the rest.")),
        doubt("raison-2023-mdd-psilocybin", AboutText::tr("not of resistant depression: never pooled with the rest.")),
    };
}

QString aboutHtml(const Evidence& evidence) {
    struct Section {
        const char* anchor;
        QString title, html;
    };
    const Section sections[] = {
        {"purpose", AboutText::tr("What it is for"), purpose()},
        {"set", AboutText::tr("How the set was made"), theSet(evidence)},
        {"reading", AboutText::tr("How it was read"), theReading(evidence)},
        {"doubts", AboutText::tr("Known doubts"), theDoubts(evidence)},
        {"bipolar", AboutText::tr("Studies that include bipolar depression"), theBipolar(evidence)},
        {"numbers", AboutText::tr("How each number is made"), theNumbers(evidence)},
        {"versions", AboutText::tr("Versions"), theVersions(evidence)},
        {"licences", AboutText::tr("Licences, and where the figures come from"), theLicences()},
    };
    QStringList contents;
    for (const Section& part : sections) contents << link(QStringLiteral("#") + QLatin1String(part.anchor), part.title);
    QString html = QStringLiteral("<h1>%1</h1>").arg(AboutText::tr("About the evidence").toHtmlEscaped()) +
                   rich(contents.join(QStringLiteral(" · ")));
    if (const QString language = sourceLanguageWords(); !language.isEmpty()) html += text(language);
    for (const Section& part : sections) html += section(part.anchor, part.title) + part.html;
    return html;
}

} // namespace trd
