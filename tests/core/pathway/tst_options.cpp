// SPDX-FileCopyrightText: 2026 The TRD Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"
#include "pathway/questions.h"

using namespace trd;

// From profile to status: a table checked by hand, rule by rule, against what the rules' sources say, and the listing's
// order.
class TestOptions : public QObject {
    Q_OBJECT

private slots:
    void statusByHand_data();
    void statusByHand();
    void everyTreatmentIsListedByStatusThenName();
    void emptyProfileNamesWhatIsOpen();
    void openIsFilledWhateverTheStatus();
    void openCautionsStandApart();
    void marksOfRules();
    void silenceIsNotAssessed();
    void comparators();
    void crisis();
    void regions();
    void wordsForPsychedelics();
    void mostInformativeQuestionFirst();
    void differenceOfTwoProfiles();
    void examplesTeachWhatTheySay();
};

namespace {

const PathwayKnowledge& knowledge() { return test::shippedKnowledge(); }

QStringList idsOf(const std::vector<std::size_t>& rules) {
    QStringList ids;
    for (const std::size_t at : rules) ids.append(knowledge().rules[at].id);
    return ids;
}

const Option* find(const std::vector<Option>& list, const char* treatment) {
    const auto found = std::ranges::find(list, QLatin1StringView(treatment), &Option::treatment);
    return found == list.end() ? nullptr : &*found;
}

} // namespace

void TestOptions::statusByHand_data() {
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("treatment");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("rule");   // holds and brings the status about; empty: none needed
    QTest::addColumn<QString>("source"); // how the rule's document begins: where the expectation was checked
    const auto row = [](const char* settings, const char* treatment, const char* status, const char* rule,
                        const char* source) {
        QTest::addRow("%s: %s is %s", *settings ? settings : "quiet", treatment, status)
            << QString::fromLatin1(settings) << QString::fromLatin1(treatment) << QString::fromLatin1(status)
            << QString::fromLatin1(rule) << QString::fromLatin1(source);
    };
    // Nothing in the way.
    row("", "esketamine-intranasal", "fits", "esk-over-quetiapine", "Reif A et al.");
    row("", "ketamine-iv", "fits", "ket-ect-alternative", "Anand A et al.");
    row("", "ect", "fits", "ect-nonresponse", "NICE NG222");
    row("", "rtms", "fits", "tms-one-failure", "Perera T et al.");
    row("", "lithium", "fits", "li-when", "Ercis M et al.");
    row("", "aripiprazole", "fits", "ap-partial", "Cavallotto C et al.");
    row("", "bupropion", "fits", "", "");
    row("", "ketamine-sc", "fits", "ket-route-sc", "Swainson J et al.");
    row("", "ketamine-oral", "care", "ket-oral-home", "FDA safety communication");
    row("", "psilocybin", "prerequisite", "psy-antidepressant", "Husain MI et al.");
    row("", "ayahuasca", "ruled-out", "psy-maoi", "Antidepressant and psychedelic interaction chart");
    // Vessels, heart, brain.
    row("aneurysm-or-avm=yes", "esketamine-intranasal", "ruled-out", "esk-aneurysm",
        "SPRAVATO US prescribing information");
    row("aneurysm-or-avm=yes", "ketamine-iv", "care", "ket-vascular", "Sanacora G et al.");
    row("aneurysm-or-avm=yes", "ect", "care", "ect-cardiac", "Electroconvulsive therapy");
    row("intracerebral-haemorrhage=yes", "esketamine-intranasal", "ruled-out", "esk-ich",
        "SPRAVATO US prescribing information");
    row("cardiovascular-event=within-6-weeks", "esketamine-intranasal", "ruled-out", "esk-cv-6-weeks",
        "Spravato EU package leaflet");
    row("cardiovascular-event=within-12-months", "esketamine-intranasal", "care", "esk-cv-12-months",
        "Esketamine phase 3");
    row("cardiovascular-event=within-12-months", "lsd", "ruled-out", "psy-cardiac", "EMBRACE");
    row("cardiovascular-event=within-6-weeks", "ziprasidone", "ruled-out", "zip-cardiac", "Ziprasidone US prescribing");
    row("cardiovascular-event=older", "ziprasidone", "care", "zip-cardiac-history", "Ziprasidone and QTc");
    row("cardiovascular-event=older", "lithium", "care", "li-cardiac", "NHS Specialist Pharmacy");
    row("cardiovascular-event=older", "esketamine-intranasal", "fits", "", "");
    row("stroke-or-tia=yes", "esketamine-intranasal", "care", "esk-stroke", "Esketamine phase 3");
    row("uncontrolled-hypertension=yes", "esketamine-intranasal", "care", "esk-bp",
        "SPRAVATO US prescribing information");
    row("uncontrolled-hypertension=yes", "dmt", "ruled-out", "psy-bp", "EMBRACE");
    row("raised-intracranial-pressure=yes", "esketamine-intranasal", "ruled-out", "esk-icp",
        "Spravato prescribing information, Malaysia");
    row("raised-intracranial-pressure=yes", "ect", "care", "ect-icp", "Electroconvulsive therapy");
    row("qt-prolongation=yes", "ziprasidone", "ruled-out", "zip-qt", "Ziprasidone US prescribing");
    row("qt-prolongation=yes", "quetiapine-xr", "care", "que-qt", "TGA Medicines Safety Update");
    // Pregnancy, age.
    row("pregnancy=pregnant", "esketamine-intranasal", "care", "esk-pregnancy", "SPRAVATO US prescribing information");
    row("pregnancy=planning", "psilocybin", "ruled-out", "psy-pregnancy", "EMBRACE");
    row("pregnancy=pregnant", "ect", "fits", "ect-pregnancy", "ECT contraindications");
    row("pregnancy=breastfeeding", "ketamine-iv", "care", "ket-pregnancy", "McIntyre RS et al.");
    row("pregnancy=breastfeeding", "lithium", "fits", "", "");
    row("age-band=under-18", "esketamine-intranasal", "not-applicable", "esk-under-18",
        "SPRAVATO US prescribing information");
    row("age-band=under-18", "brexpiprazole", "not-applicable", "ap-under-18", "Rexulti US");
    row("age-band=18-24", "cariprazine", "care", "ap-young", "Aripiprazole tablets US");
    row("age-band=75-plus", "bupropion", "care", "bup-falls", "Lenze EJ et al.");
    row("age-band=75-plus", "esketamine-intranasal", "fits", "esk-age-65",
        "Spravato prescribing information, Hong Kong");
    // Psychosis, bipolar disorder, danger.
    row("psychotic-features=yes", "esketamine-intranasal", "care", "esk-psychosis",
        "SPRAVATO US prescribing information");
    row("psychotic-features=yes", "mdma", "ruled-out", "psy-psychotic-now", "Husain MI et al.");
    row("psychotic-features=yes", "ect", "fits", "ect-psychotic", "van Diermen L et al.");
    row("psychotic-features=yes", "rtms", "care", "tms-psychotic", "CANMAT 2023");
    row("psychosis-history=yes", "psilocybin", "ruled-out", "psy-psychosis-history", "Raison CL et al.");
    row("bipolar=bipolar-i", "antidepressant", "care", "gen-bipolar", "Pacchiarotti I et al.");
    row("bipolar=bipolar-ii", "psilocybin", "ruled-out", "psy-bipolar", "Raison CL et al.");
    row("bipolar=suspected current-antidepressant=none", "psilocybin", "care", "psy-bipolar-suspected",
        "Composite list");
    row("suicidal-intent=yes", "5-meo-dmt", "ruled-out", "psy-suicidal", "Raison CL et al.");
    // How far things have come.
    row("failed-adequate-trials=1", "esketamine-intranasal", "not-applicable", "esk-two-failures",
        "Spravato EU summary");
    row("failed-adequate-trials=1", "ketamine-iv", "prerequisite", "ket-several-failures", "VA/DoD 2022");
    row("failed-adequate-trials=1 suicidal-intent=yes", "esketamine-intranasal", "fits", "esk-suicidal",
        "SPRAVATO US prescribing information");
    row("adherence-confirmed=no", "esmethadone", "prerequisite", "gen-adherence", "NICE NG222");
    row("diagnosis-rechecked=no", "ect", "prerequisite", "gen-diagnosis", "NICE NG222");
    // Medicines and substances.
    row("current-maoi=yes", "dextromethorphan-bupropion", "ruled-out", "dxb-maoi", "Auvelity US prescribing");
    row("current-maoi=yes", "olanzapine-fluoxetine", "ruled-out", "ofc-maoi", "Symbyax US prescribing");
    row("current-maoi=yes", "antidepressant", "ruled-out", "gen-maoi", "NICE NG222");
    row("current-maoi=yes", "5-meo-dmt", "ruled-out", "psy-maoi-5meo",
        "Antidepressant and psychedelic interaction chart");
    row("current-antidepressant=none", "aripiprazole", "prerequisite", "ap-needs-antidepressant",
        "Vraylar US prescribing");
    row("current-lithium=yes", "lsd", "ruled-out", "psy-lithium", "Nayak SM et al.");
    row("current-lithium=yes", "ect", "care", "ect-lithium", "Penney JF et al.");
    row("current-benzodiazepine=up-to-8mg", "ketamine-iv", "fits", "", "");
    row("current-benzodiazepine=over-8mg", "ketamine-iv", "care", "ket-benzodiazepine", "Feeney A et al.");
    row("current-benzodiazepine=up-to-8mg", "esketamine-intranasal", "care", "esk-sedatives",
        "Spravato prescribing information, Malaysia");
    row("cyp3a4-inducer=yes", "brexpiprazole", "care", "brex-inducer", "Rexulti adjunctive MDD");
    row("substance-use=active", "psilocybin", "ruled-out", "psy-substance", "Raison CL et al.");
    row("substance-use=past", "psilocybin", "prerequisite", "psy-antidepressant", "Husain MI et al.");
    row("abrupt-sedative-withdrawal=yes", "bupropion", "ruled-out", "bup-seizure", "Auvelity US prescribing");
    // Other illness.
    row("seizure-history=yes", "dextromethorphan-bupropion", "ruled-out", "dxb-seizure", "Auvelity US prescribing");
    row("seizure-history=yes", "rtms", "care", "tms-seizure", "Loo CK et al.");
    row("eating-disorder=yes", "dextromethorphan-bupropion", "ruled-out", "dxb-eating", "Auvelity US prescribing");
    row("metal-in-head=yes", "rtms", "ruled-out", "tms-metal", "TMS device labelling");
    row("thyroid-disease=yes", "lithium", "prerequisite", "li-thyroid", "NHS Specialist Pharmacy");
    row("renal-impairment=severe", "cariprazine", "care", "cari-organ", "Vraylar US prescribing");
    row("metabolic-risk=diabetes", "lurasidone", "care", "ap-metabolic-monitor", "Seroquel XR US");
    row("movement-disorder-history=tardive-dyskinesia", "aripiprazole", "care", "ap-td", "Seroquel XR US");
    row("dementia=yes", "lumateperone", "care", "lum-dementia", "Caplyta US prescribing");
    // What can be arranged, and where.
    row("can-attend-twice-weekly=no", "esketamine-intranasal", "prerequisite", "esk-attendance",
        "SPRAVATO US prescribing information");
    row("accompanied-home=no", "ketamine-iv", "prerequisite", "ket-escort", "Sanacora G et al.");
    row("can-attend-daily=no", "rtms", "prerequisite", "tms-attendance", "Perera T et al.");
    row("washout-feasible=no current-antidepressant=none", "psilocybin", "prerequisite", "psy-no-washout",
        "Husain MI et al.");
    row("jurisdiction=germany current-antidepressant=none", "esketamine-intranasal", "prerequisite",
        "esk-with-antidepressant-eu", "Spravato EU summary");
    row("jurisdiction=us current-antidepressant=none", "esketamine-intranasal", "fits", "esk-alone-us",
        "FDA supplemental approval");
    row("jurisdiction=us current-antidepressant=none", "psilocybin", "prerequisite", "psy-us", "COMP005");
    row("jurisdiction=germany current-antidepressant=none", "psilocybin", "fits", "psy-germany",
        "German compassionate-use");
    row("jurisdiction=australia", "mdma", "not-applicable", "psy-mdma-australia", "TGA: prescribing MDMA");
    // Something undecided.
    row("aneurysm-or-avm=unknown", "esketamine-intranasal", "depends", "", "");
    row("aneurysm-or-avm=unknown", "ketamine-iv", "fits", "", "");
    row("aneurysm-or-avm=unknown accompanied-home=no", "esketamine-intranasal", "prerequisite", "esk-escort",
        "SPRAVATO US prescribing information");
    row("aneurysm-or-avm=unknown uncontrolled-hypertension=yes", "esketamine-intranasal", "depends", "esk-bp",
        "SPRAVATO US prescribing information");
    row("failed-adequate-trials=unknown suicidal-intent=yes", "esketamine-intranasal", "fits", "", "");
    row("failed-adequate-trials=unknown", "esketamine-intranasal", "depends", "", "");
    row("metal-in-head=unknown", "rtms", "depends", "", "");
}

void TestOptions::statusByHand() {
    QFETCH(QString, settings);
    QFETCH(QString, treatment);
    QFETCH(QString, status);
    QFETCH(QString, rule);
    QFETCH(QString, source);
    Profile profile = test::quietProfile();
    test::answer(profile, knowledge(), settings);
    const auto judged = option(knowledge(), treatment, profile);
    QVERIFY(judged);
    QVERIFY2(toWord(judged->status) == status, qPrintable(toWord(judged->status) + QStringLiteral(" by ") +
                                                          idsOf(judged->holding).join(QLatin1Char(' '))));
    if (rule.isEmpty()) return;
    QVERIFY2(idsOf(judged->holding).contains(rule), qPrintable(idsOf(judged->holding).join(QLatin1Char(' '))));
    QVERIFY2(knowledge().rule(rule)->source.document.startsWith(source),
             qPrintable(knowledge().rule(rule)->source.document));
}

void TestOptions::everyTreatmentIsListedByStatusThenName() {
    const std::vector<Option> list = options(knowledge(), test::quietProfile());
    QStringList ids;
    for (const Option& one : list) ids.append(one.treatment);
    for (const Treatment& treatment : test::shippedEvidence().treatments)
        QCOMPARE(ids.count(treatment.id), treatment.inCatalogue ||
                                                  treatment.id == QLatin1StringView("antidepressant") ||
                                                  treatment.id == QLatin1StringView("bupropion")
                                              ? 1
                                              : 0);
    for (std::size_t at = 1; at < list.size(); ++at) {
        QVERIFY(list[at - 1].status <= list[at].status);
        if (list[at - 1].status == list[at].status)
            QVERIFY(list[at - 1].name.compare(list[at].name, Qt::CaseInsensitive) < 0);
    }
}

void TestOptions::emptyProfileNamesWhatIsOpen() {
    const std::vector<Option> list = options(knowledge(), Profile());
    for (const Option& one : list) {
        QCOMPARE(one.status, Status::Depends);
        QVERIFY(one.open.contains(QLatin1StringView("adherence-confirmed")));
        for (const std::size_t at : one.holding) QVERIFY(knowledge().rules[at].background);
    }
    const QStringList rtms{QStringLiteral("adherence-confirmed"), QStringLiteral("diagnosis-rechecked"),
                           QStringLiteral("metal-in-head"), QStringLiteral("can-attend-daily")};
    QCOMPARE(find(list, "rtms")->open, rtms); // tms-metal, tms-attendance, gen-adherence, gen-diagnosis
}

void TestOptions::openIsFilledWhateverTheStatus() {
    const Profile profile = test::profileOf(QStringLiteral("metal-in-head=yes adherence-confirmed=yes"));
    const auto rtms = option(knowledge(), QStringLiteral("rtms"), profile);
    QCOMPARE(rtms->status, Status::RuledOut);
    const QStringList open{QStringLiteral("diagnosis-rechecked"), QStringLiteral("can-attend-daily")};
    QCOMPARE(rtms->open, open);
}

void TestOptions::openCautionsStandApart() {
    Profile profile = test::quietProfile();
    profile.clear(QStringLiteral("seizure-history")); // tms-seizure is a caution
    const auto rtms = option(knowledge(), QStringLiteral("rtms"), profile);
    QCOMPARE(rtms->status, Status::Fits);
    QVERIFY(rtms->open.isEmpty());
    QCOMPARE(rtms->openCautions, QStringList{QStringLiteral("seizure-history")});
    QCOMPARE(idsOf(rtms->undecided), QStringList{QStringLiteral("tms-seizure")});
}

void TestOptions::marksOfRules() {
    QVERIFY(knowledge().rule(QStringLiteral("gen-no-algorithm"))->background);
    QVERIFY(!knowledge().rule(QStringLiteral("gen-adherence"))->background);
    QVERIFY(knowledge().rule(QStringLiteral("psy-us"))->checkLocally);
    QVERIFY(knowledge().rule(QStringLiteral("esk-alone-us"))->checkLocally);
    QVERIFY(!knowledge().rule(QStringLiteral("psy-bp"))->checkLocally);
    QVERIFY(knowledge().rule(QStringLiteral("bup-seizure"))->inference);
    QVERIFY(!knowledge().rule(QStringLiteral("ket-vascular"))->source.read);
    const std::vector<Option> list = options(knowledge(), Profile());
    for (const char* silent : {"esketamine-iv", "riluzole", "lamotrigine", "nitrous-oxide"})
        QVERIFY(!find(list, silent)->ownRules);
    for (const char* spokenOf : {"mdma", "lurasidone", "ketamine-im", "bupropion"})
        QVERIFY(find(list, spokenOf)->ownRules);
}

void TestOptions::silenceIsNotAssessed() {
    const std::vector<Option> list = options(knowledge(), test::quietProfile());
    for (const Option& one : list) {
        const bool couldBeFound = std::ranges::any_of(knowledge().candidate(one.treatment)->rules, [](std::size_t at) {
            const Rule& rule = knowledge().rules[at];
            return rule.treatment != allTreatments && speaksAgainst(rule.effect);
        });
        QCOMPARE(one.assessed, couldBeFound);
    }
    const Option* silent = find(list, "riluzole");
    QCOMPARE(silent->status, Status::Fits);
    QVERIFY(silent->standing() == Standing(Status::Fits, false));
    QCOMPARE(statusText(silent->standing(), false), QStringLiteral("Not assessed"));
    // Information alone, as of other routes of ketamine, is no assessment.
    QVERIFY(find(list, "ketamine-im")->ownRules && !find(list, "ketamine-im")->assessed);
    QVERIFY(find(list, "ketamine-iv")->assessed && find(list, "bupropion")->assessed);
    // What the rules say of another route is not judged, and counted: 10 cautions and 2 requirements of ketamine i.v.
    for (const char* route : {"ketamine-sc", "ketamine-im", "ketamine-intranasal", "ketamine-oral"}) {
        const Candidate* candidate = knowledge().candidate(QLatin1StringView(route));
        QCOMPARE(candidate->routeOfRules, QStringLiteral("ketamine-iv"));
        QCOMPARE(candidate->rulesElsewhere, 12);
    }
    QCOMPARE(knowledge().candidate(QStringLiteral("esketamine-sc"))->routeOfRules,
             QStringLiteral("esketamine-intranasal"));
    for (const char* alone : {"ketamine-iv", "esketamine-intranasal", "arketamine-iv", "d-cycloserine"})
        QVERIFY(knowledge().candidate(QLatin1StringView(alone))->routeOfRules.isEmpty());
    // A status that a rule for all brings about stands as it is.
    QCOMPARE(statusText(Standing(Status::Depends, false), false), statusText(Status::Depends, false));
}

void TestOptions::comparators() {
    const std::vector<Option> list = options(knowledge(), Profile());
    QVERIFY(find(list, "bupropion")->comparator);
    QVERIFY(!find(list, "ect")->comparator);
    QVERIFY(!find(list, "venlafaxine"));
    // venlafaxine stands in the graph and inherits what is said of antidepressants; usual care has nothing said of it.
    const Profile profile = test::profileOf(QStringLiteral("bipolar=bipolar-i"));
    const auto venlafaxine = option(knowledge(), QStringLiteral("venlafaxine"), profile);
    QVERIFY(venlafaxine->ownRules);
    QVERIFY(idsOf(venlafaxine->holding).contains(QLatin1StringView("gen-bipolar")));
    QVERIFY(!option(knowledge(), QStringLiteral("treatment-as-usual"), profile)->ownRules);
    QVERIFY(!option(knowledge(), QStringLiteral("aspirin"), profile));
}

void TestOptions::crisis() {
    QVERIFY(isCrisis(test::profileOf(QStringLiteral("suicidal-intent=yes"))));
    QVERIFY(isCrisis(test::profileOf(QStringLiteral("not-eating-or-drinking=yes suicidal-intent=no"))));
    QVERIFY(!isCrisis(test::profileOf(QStringLiteral("suicidal-intent=no"))));
    QVERIFY(!isCrisis(Profile()));
}

void TestOptions::regions() {
    const QHash<QString, QString> expected{
        {QStringLiteral("us"), QStringLiteral("US")},          {QStringLiteral("canada"), QStringLiteral("CA")},
        {QStringLiteral("uk"), QStringLiteral("UK")},          {QStringLiteral("germany"), QStringLiteral("EU")},
        {QStringLiteral("switzerland"), QStringLiteral("CH")}, {QStringLiteral("eu-other"), QStringLiteral("EU")},
        {QStringLiteral("australia"), QStringLiteral("AU")},   {QStringLiteral("other"), QString()}};
    for (const ItemOption& place : knowledge().form.item(jurisdictionItem)->options) {
        QVERIFY(expected.contains(place.value));
        QCOMPARE(regionOf(test::profileOf(QStringLiteral("jurisdiction=") + place.value)), expected.value(place.value));
    }
    QCOMPARE(regionOf(Profile()), QString());
}

void TestOptions::wordsForPsychedelics() {
    const Profile profile = test::profileOf(QStringLiteral("seizure-history=yes"));
    const auto lsd = option(knowledge(), QStringLiteral("lsd"), profile);
    QVERIFY(lsd->isTrialExclusion());
    QCOMPARE(statusText(lsd->status, true), QStringLiteral("Excluded from the trials"));
    QCOMPARE(effectText(Effect::Contraindicated, true), QStringLiteral("Excluded from the trials"));
    QVERIFY(!option(knowledge(), QStringLiteral("bupropion"), profile)->isTrialExclusion());
    QCOMPARE(statusText(Status::RuledOut, false), QStringLiteral("Ruled out"));
}

void TestOptions::mostInformativeQuestionFirst() {
    const std::vector<Question> first = openQuestions(knowledge(), Profile());
    QVERIFY(!first.empty());
    // "no" turns each of the 38 listed treatments into "prerequisite", "yes" none: 19 on average. Nothing else reaches
    // all.
    QCOMPARE(first[0].item, QStringLiteral("adherence-confirmed"));
    QCOMPARE(first[0].changes, 19.0);
    QCOMPARE(first[0].settles, 38.0);
    QCOMPARE(first[1].item, QStringLiteral("diagnosis-rechecked"));
    for (std::size_t at = 1; at < first.size(); ++at) QVERIFY(first[at - 1].changes >= first[at].changes);

    Profile profile = test::quietProfile();
    QVERIFY(openQuestions(knowledge(), profile).empty());
    profile.clear(QStringLiteral("metal-in-head"));
    const std::vector<Question> last = openQuestions(knowledge(), profile);
    QCOMPARE(last.size(), 1);
    QCOMPARE(last[0].item, QStringLiteral("metal-in-head"));
    QCOMPARE(last[0].changes, 1.0); // rTMS: ruled out or fits, either way no longer "depends"
    QCOMPARE(last[0].settles, 1.0);
}

void TestOptions::differenceOfTwoProfiles() {
    const Profile before = test::quietProfile();
    Profile after = before;
    QVERIFY(difference(knowledge(), before, after).isEmpty());
    test::answer(after, knowledge(), QStringLiteral("metal-in-head=yes current-response=non-response"));
    const ProfileDifference found = difference(knowledge(), before, after);
    QCOMPARE(found.answers.size(), 2);
    QCOMPARE(found.answers[0].item, QStringLiteral("current-response"));
    QCOMPARE(std::get<QString>(*found.answers[0].before), QStringLiteral("partial"));
    const auto rtms = std::ranges::find(found.options, QLatin1StringView("rtms"), &OptionChange::treatment);
    QVERIFY(rtms != found.options.end());
    QCOMPARE(rtms->before, Status::Fits);
    QCOMPARE(rtms->after, Status::RuledOut);
    QCOMPARE(idsOf(rtms->gained), QStringList{QStringLiteral("tms-metal")});
    const auto lurasidone = std::ranges::find(found.options, QLatin1StringView("lurasidone"), &OptionChange::treatment);
    QCOMPARE(idsOf(lurasidone->lost), QStringList{QStringLiteral("ap-partial")});
    QCOMPARE(lurasidone->before, lurasidone->after);
    QStringList nodes;
    for (const std::size_t at : found.nodes) nodes.append(knowledge().graph.nodes[at].id);
    QVERIFY(nodes.contains(QLatin1StringView("switch")));
    QVERIFY(nodes.contains(QLatin1StringView("augment-ap")));
    QVERIFY(!nodes.contains(QLatin1StringView("rtms")));
    after = before;
    after.clear(QStringLiteral("metal-in-head"));
    const ProfileDifference opened = difference(knowledge(), before, after);
    QCOMPARE(opened.options.size(), 1);
    QCOMPARE(opened.options[0].opened, QStringList{QStringLiteral("metal-in-head")});
}

void TestOptions::examplesTeachWhatTheySay() {
    const auto examples =
        readProfileFolder(QStringLiteral(TRD_SOURCE_DIR "/resources/examples/profiles"), knowledge().form);
    QVERIFY2(examples, examples ? "" : qPrintable(test::sentences(examples.error())));
    QCOMPARE(examples->size(), 8);
    QStringList titles;
    for (const ProfileFile& example : *examples) {
        QVERIFY(!example.title.isEmpty() && !example.teaches.isEmpty());
        QVERIFY(!titles.contains(example.title));
        titles.append(example.title);
    }
    const auto status = [&](std::size_t example, const char* treatment) {
        return option(knowledge(), QLatin1StringView(treatment), (*examples)[example].profile)->status;
    };
    // 1: one requirement stands in front of the whole list.
    for (const Option& one : options(knowledge(), (*examples)[0].profile)) QVERIFY(one.status <= Status::Prerequisite);
    // 2: weight speaks against quetiapine, and for asking before any antipsychotic.
    QCOMPARE(status(1, "quetiapine-xr"), Status::Care);
    QCOMPARE(status(1, "esketamine-intranasal"), Status::Prerequisite);
    // 3: blood pressure asks for care, the rest is settled.
    QCOMPARE(status(2, "esketamine-intranasal"), Status::Care);
    QCOMPARE(status(2, "ketamine-iv"), Status::Care);
    // 4: crisis; psychedelics closed, esketamine open.
    QVERIFY(isCrisis((*examples)[3].profile));
    QCOMPARE(status(3, "psilocybin"), Status::RuledOut);
    QCOMPARE(status(3, "esketamine-intranasal"), Status::Fits);
    // 5: ECT with care, psychedelics closed.
    QVERIFY(isCrisis((*examples)[4].profile));
    QCOMPARE(status(4, "ect"), Status::Care);
    QCOMPARE(status(4, "psilocybin"), Status::RuledOut);
    // 6: nothing simply fits.
    for (const Option& one : options(knowledge(), (*examples)[5].profile)) QVERIFY(one.status < Status::Fits);
    // 7: pregnancy does not speak against ECT; a past eating disorder rules bupropion out.
    QCOMPARE(status(6, "ect"), Status::Fits);
    QCOMPARE(status(6, "psilocybin"), Status::RuledOut);
    QCOMPARE(status(6, "bupropion"), Status::RuledOut);
    // 8: the way back to a second induction is open.
    const Walk way = walk(knowledge().graph, layOut(knowledge().form, (*examples)[7].profile));
    const std::size_t relapse = *knowledge().graph.indexOf(QStringLiteral("relapse"));
    const std::size_t monitor = *knowledge().graph.indexOf(QStringLiteral("session-monitor"));
    QCOMPARE(way.nodes[relapse], Reach::Surely);
    for (std::size_t at = 0; at < knowledge().graph.edges.size(); ++at)
        if (knowledge().graph.edges[at].from == relapse && knowledge().graph.edges[at].to == monitor)
            QCOMPARE(way.ways[at], Reach::Surely);
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
