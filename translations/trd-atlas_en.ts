<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>About</name>
    <message numerus="yes">
        <source>%n further study(ies) stand beside the set: later than its search, outside its query, or a second report of the same people. Each study says in its details why it is where it is.</source>
        <translation>
            <numerusform>%n further study stands beside the set: later than its search, outside its query, or a second report of the same people. Each study says in its details why it is where it is.</numerusform>
            <numerusform>%n further studies stand beside the set: later than its search, outside its query, or a second report of the same people. Each study says in its details why it is where it is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies) name another that reports some of the same people. Such studies are never pooled together; what is left out is named under the chart and in its table.</source>
        <translation>
            <numerusform>%n study names another that reports some of the same people. Such studies are never pooled together; what is left out is named under the chart and in its table.</numerusform>
            <numerusform>%n studies name another that reports some of the same people. Such studies are never pooled together; what is left out is named under the chart and in its table.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The diagnosis stands in every row of every table. It names bipolar depression in %n study(ies):</source>
        <translation>
            <numerusform>The diagnosis stands in every row of every table. It names bipolar depression in %n study:</numerusform>
            <numerusform>The diagnosis stands in every row of every table. It names bipolar depression in %n studies:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n arm(s)</source>
        <translation>
            <numerusform>%n arm</numerusform>
            <numerusform>%n arms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without n</source>
        <translation>
            <numerusform>%n without n</numerusform>
            <numerusform>%n without n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Across %n groups the rates run from %1 to %2; most of their intervals overlap.</source>
        <translation>
            <numerusform>In %n group the rates run from %1 to %2; most of their intervals overlap.</numerusform>
            <numerusform>Across %n groups the rates run from %1 to %2; most of their intervals overlap.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Across %n groups the rates run from %1 to %2.</source>
        <translation>
            <numerusform>In %n group the rates run from %1 to %2.</numerusform>
            <numerusform>Across %n groups the rates run from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) without a number of people: hollow, never pooled.</source>
        <translation>
            <numerusform>%n rate without a number of people: hollow, never pooled.</numerusform>
            <numerusform>%n rates without a number of people: hollow, never pooled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arm(s) left out, the same people stand in another.</source>
        <translation>
            <numerusform>%n arm left out, the same people stand in another.</numerusform>
            <numerusform>%n arms left out, the same people stand in another.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) listed in the table, not pooled.</source>
        <translation>
            <numerusform>%n further row listed in the table, not pooled.</numerusform>
            <numerusform>%n further rows listed in the table, not pooled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contrast(s)</source>
        <translation>
            <numerusform>%n contrast</numerusform>
            <numerusform>%n contrasts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n estimate(s) printed without an interval: a point alone.</source>
        <translation>
            <numerusform>%n estimate printed without an interval: a point alone.</numerusform>
            <numerusform>%n estimates printed without an interval: a point alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), number of people not printed</source>
        <translation>
            <numerusform>%n event, number of people not printed</numerusform>
            <numerusform>%n events, number of people not printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>One row a pair of arms, the latest time; %n further row(s) in the table, each with the reason.</source>
        <translation>
            <numerusform>One row a pair of arms, the latest time; %n further row in the table, with the reason.</numerusform>
            <numerusform>One row a pair of arms, the latest time; %n further rows in the table, each with the reason.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Detail</name>
    <message numerus="yes">
        <source>%n responded %1</source>
        <translation>
            <numerusform>%n responded %1</numerusform>
            <numerusform>%n responded %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached remission %1</source>
        <translation>
            <numerusform>%n reached remission %1</numerusform>
            <numerusform>%n reached remission %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 % interval %1 % (derived: %n arms pooled with random effects)</source>
        <translation>
            <numerusform>95 % interval %1 % (derived: %n arm with random effects)</numerusform>
            <numerusform>95 % interval %1 % (derived: %n arms pooled with random effects)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <source>Sources: %n studies, listed in the table and in the program.</source>
        <translation>
            <numerusform>Sources: %n study, listed in the table and in the program.</numerusform>
            <numerusform>Sources: %n studies, listed in the table and in the program.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Onset</name>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Dotted: %n finding(s) not read in the source.</source>
        <translation>
            <numerusform>Dotted: %n finding not read in the source.</numerusform>
            <numerusform>Dotted: %n findings not read in the source.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), number of people not printed</source>
        <translation>
            <numerusform>%n event, number of people not printed</numerusform>
            <numerusform>%n events, number of people not printed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), no n</source>
        <translation>
            <numerusform>%n event, no n</numerusform>
            <numerusform>%n events, no n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arm(s)</source>
        <translation>
            <numerusform>%n arm</numerusform>
            <numerusform>%n arms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arm(s) were measured more than once; in %1 of them fewer people had responded at the last time than at the first.</source>
        <translation>
            <numerusform>%n arm was measured more than once; in %1 of them fewer people had responded at the last time than at the first.</numerusform>
            <numerusform>%n arms were measured more than once; in %1 of them fewer people had responded at the last time than at the first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arm(s) were measured more than once; in %1 of them fewer people were in remission at the last time than at the first.</source>
        <translation>
            <numerusform>%n arm was measured more than once; in %1 of them fewer people were in remission at the last time than at the first.</numerusform>
            <numerusform>%n arms were measured more than once; in %1 of them fewer people were in remission at the last time than at the first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hollow: %n rate(s) without a number of people, so without an interval.</source>
        <translation>
            <numerusform>Hollow: %n rate without a number of people, so without an interval.</numerusform>
            <numerusform>Hollow: %n rates without a number of people, so without an interval.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s)</source>
        <translation>
            <numerusform>%n rate</numerusform>
            <numerusform>%n rates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s)</source>
        <translation>
            <numerusform>%n comparison</numerusform>
            <numerusform>%n comparisons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) printed without a ratio: in words, no mark.</source>
        <translation>
            <numerusform>%n comparison printed without a ratio: in words, no mark.</numerusform>
            <numerusform>%n comparisons printed without a ratio: in words, no mark.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n median(s)</source>
        <translation>
            <numerusform>%n median</numerusform>
            <numerusform>%n medians</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message numerus="yes">
        <source>%1 (and %n more reason(s))</source>
        <translation>
            <numerusform>%1 (and %n more reason)</numerusform>
            <numerusform>%1 (and %n more reasons)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to ask: %n answer(s); first: %1</source>
        <translation>
            <numerusform>Still to ask: %n answer: %1</numerusform>
            <numerusform>Still to ask: %n answers; first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also to ask, for cautions: %n answer(s)</source>
        <translation>
            <numerusform>Also to ask, for cautions: %n answer</numerusform>
            <numerusform>Also to ask, for cautions: %n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n study(ies))</source>
        <translation>
            <numerusform>%1 (%n study)</numerusform>
            <numerusform>%1 (%n studies)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to ask: %n answer(s). %1</source>
        <translation>
            <numerusform>Still to ask: %n answer. %1</numerusform>
            <numerusform>Still to ask: %n answers. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n study(ies) of the set</source>
        <translation>
            <numerusform>The only study (%n) of the set</numerusform>
            <numerusform>All %n studies of the set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n study(ies) of the set fit the selection</source>
        <translation>
            <numerusform>%1 of the %n study of the set fits the selection</numerusform>
            <numerusform>%1 of the %n studies of the set fit the selection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n randomised trial(s)</source>
        <translation>
            <numerusform>%n randomised trial</numerusform>
            <numerusform>%n randomised trials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single-arm trial(s)</source>
        <translation>
            <numerusform>%n single-arm trial</numerusform>
            <numerusform>%n single-arm trials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cohort(s)</source>
        <translation>
            <numerusform>%n cohort</numerusform>
            <numerusform>%n cohorts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s)</source>
        <translation>
            <numerusform>%n extension</numerusform>
            <numerusform>%n extensions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post hoc analysis(es)</source>
        <translation>
            <numerusform>%n post hoc analysis</numerusform>
            <numerusform>%n post hoc analyses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case series</source>
        <translation>
            <numerusform>%n case series</numerusform>
            <numerusform>%n case series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n study(ies) say about treatment-resistant depression</source>
        <translation>
            <numerusform>What %n study says about treatment-resistant depression</numerusform>
            <numerusform>What %n studies say about treatment-resistant depression</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When did the %n study(ies) appear?</source>
        <translation>
            <numerusform>When did the %n study appear?</numerusform>
            <numerusform>When did the %n studies appear?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n people: drawn as large as that many would be.</source>
        <translation>
            <numerusform>Fewer than %n person: drawn as large as one would be.</numerusform>
            <numerusform>Fewer than %n people: drawn as large as that many would be.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathwayDetail</name>
    <message numerus="yes">
        <source>and %n more: </source>
        <translation>
            <numerusform>and %n more: </numerusform>
            <numerusform>and %n more: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arm(s) report(s) a response that cannot be pooled (%1)</source>
        <translation>
            <numerusform>%n arm reports a response that cannot be pooled (%1)</numerusform>
            <numerusform>%n arms report a response that cannot be pooled (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arm(s) report(s) a remission that cannot be pooled (%1)</source>
        <translation>
            <numerusform>%n arm reports a remission that cannot be pooled (%1)</numerusform>
            <numerusform>%n arms report a remission that cannot be pooled (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>95 % interval %1 %; %n arm(s), %2 people, %3</source>
        <translation>
            <numerusform>95 % interval %1 %; %n arm, %2 people, %3</numerusform>
            <numerusform>95 % interval %1 %; %n arms, %2 people, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Depends on %n open question(s)</source>
        <translation>
            <numerusform>Depends on %n open question</numerusform>
            <numerusform>Depends on %n open questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No study in the selection; the library has %n.</source>
        <translation>
            <numerusform>No study in the selection; the library has %n.</numerusform>
            <numerusform>No study in the selection; the library has %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies), none with a rate in this window.</source>
        <translation>
            <numerusform>%n study, without a rate in this window.</numerusform>
            <numerusform>%n studies, none with a rate in this window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Responded: %1, %n arm(s), %2 people, %3</source>
        <translation>
            <numerusform>Responded: %1, %n arm, %2 people, %3</numerusform>
            <numerusform>Responded: %1, %n arms, %2 people, %3</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more arm(s) report(s) it and cannot be pooled.</source>
        <translation>
            <numerusform>%n more arm reports it and cannot be pooled.</numerusform>
            <numerusform>%n more arms report it and cannot be pooled.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathwayFigure</name>
    <message numerus="yes">
        <source>%n of %1 questions answered</source>
        <translation>
            <numerusform>%n of %1 questions answered</numerusform>
            <numerusform>%n of %1 questions answered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathwayLayout</name>
    <message numerus="yes">
        <source>found a list of %n member(s)</source>
        <translation>
            <numerusform>found a list of %n member</numerusform>
            <numerusform>found a list of %n members</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expected %n number(s)</source>
        <translation>
            <numerusform>expected %n number</numerusform>
            <numerusform>expected %n numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found %n point(s)</source>
        <translation>
            <numerusform>found %n point</numerusform>
            <numerusform>found %n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PathwayReport</name>
    <message numerus="yes">
        <source>%n question(s) not answered.</source>
        <translation>
            <numerusform>%n question not answered.</numerusform>
            <numerusform>%n questions not answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatsCommands</name>
    <message numerus="yes">
        <source>%n study(s) with all moderators</source>
        <translation>
            <numerusform>%n study with all moderators</numerusform>
            <numerusform>%n studies with all moderators</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyDetail</name>
    <message numerus="yes">
        <source>at least %n</source>
        <translation>
            <numerusform>at least %n</numerusform>
            <numerusform>at least %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pooled in %1 (%n arm(s))</source>
        <translation>
            <numerusform>Pooled in %1 (%n arm)</numerusform>
            <numerusform>Pooled in %1 (%n arms)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StudyTable</name>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n not read</numerusform>
            <numerusform>%n not read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message numerus="yes">
        <source>%n more fault(s)</source>
        <translation>
            <numerusform>%n more fault</numerusform>
            <numerusform>%n more faults</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n field</numerusform>
            <numerusform>%n fields</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TreatmentDetail</name>
    <message numerus="yes">
        <source>%n study(ies) in the library</source>
        <translation>
            <numerusform>%n study in the library</numerusform>
            <numerusform>%n studies in the library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>All %n studies</source>
        <translation>
            <numerusform>All studies (%n)</numerusform>
            <numerusform>All %n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review set (reconstructed), %n studies</source>
        <translation>
            <numerusform>Review set (reconstructed), %n study</numerusform>
            <numerusform>Review set (reconstructed), %n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “%1”, %n studies</source>
        <translation>
            <numerusform>Set “%1”, %n study</numerusform>
            <numerusform>Set “%1”, %n studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trd::CompareProfiles</name>
    <message numerus="yes">
        <source>%n answer(s) differ(s)</source>
        <translation>
            <numerusform>%n answer differs</numerusform>
            <numerusform>%n answers differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n treatment(s) stand(s) otherwise</source>
        <translation>
            <numerusform>%n treatment stands otherwise</numerusform>
            <numerusform>%n treatments stand otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the pathway is/are reached otherwise</source>
        <translation>
            <numerusform>%n place of the pathway is reached otherwise</numerusform>
            <numerusform>%n places of the pathway are reached otherwise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of 4 pinned, in memory only: they end with this window.</source>
        <translation>
            <numerusform>%n of 4 pinned, in memory only: it ends with this window.</numerusform>
            <numerusform>%n of 4 pinned, in memory only: they end with this window.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trd::OptionsView</name>
    <message numerus="yes">
        <source>All %n treatment(s) are listed, by status and then as you sort; none is ranked.</source>
        <translation>
            <numerusform>%n treatment is listed, by status and then as you sort; none is ranked.</numerusform>
            <numerusform>All %n treatments are listed, by status and then as you sort; none is ranked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trd::OverviewPage</name>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is known to be cited by it</source>
        <translation>
            <numerusform>%n of them is known to be cited by it</numerusform>
            <numerusform>%n of them are known to be cited by it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trd::PathwayView</name>
    <message numerus="yes">
        <source>%n beside the pathway</source>
        <translation>
            <numerusform>%n beside the pathway</numerusform>
            <numerusform>%n beside the pathway</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trd::ProfilePanel</name>
    <message numerus="yes">
        <source>An answer changes where about %n treatment(s) stand(s)</source>
        <translation>
            <numerusform>An answer changes where about %n treatment stands</numerusform>
            <numerusform>An answer changes where about %n treatments stand</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trd::StagingView</name>
    <message numerus="yes">
        <source>%n answer(s) can still change it.</source>
        <translation>
            <numerusform>%n answer can still change it.</numerusform>
            <numerusform>%n answers can still change it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trd::StudiesPage</name>
    <message numerus="yes">
        <source>%n study(ies) of the selection: %1</source>
        <translation>
            <numerusform>%n study of the selection: %1</numerusform>
            <numerusform>%n studies of the selection: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more outside the selection</source>
        <translation>
            <numerusform>%n more outside the selection</numerusform>
            <numerusform>%n more outside the selection</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Studies, %n row(s)</source>
        <translation>
            <numerusform>Studies, %n row</numerusform>
            <numerusform>Studies, %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing in this selection matches “%1”, but %n study(ies) of the library do(es).</source>
        <translation>
            <numerusform>Nothing in this selection matches “%1”, but %n study of the library does.</numerusform>
            <numerusform>Nothing in this selection matches “%1”, but %n studies of the library do.</numerusform>
        </translation>
    </message>
</context>
</TS>
