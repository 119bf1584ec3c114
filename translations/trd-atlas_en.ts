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
    <name>Card</name>
    <message numerus="yes">
        <source>%n study(ies) in the library</source>
        <translation>
            <numerusform>%n study in the library</numerusform>
            <numerusform>%n studies in the library</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message numerus="yes">
        <source>%n row(s) outside it are not listed.</source>
        <translation>
            <numerusform>%n row outside it is not listed.</numerusform>
            <numerusform>%n rows outside it are not listed.</numerusform>
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
    <message numerus="yes">
        <source>%n pool(s) that did not converge: the arms alone are drawn.</source>
        <translation>
            <numerusform>%n pool did not converge: the arms alone are drawn.</numerusform>
            <numerusform>%n pools did not converge: the arms alone are drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more study(ies) in the table alone.</source>
        <translation>
            <numerusform>%n more study in the table alone.</numerusform>
            <numerusform>%n more studies in the table alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) of another level than 95 %: named in the row, not counted in the sentence above.</source>
        <translation>
            <numerusform>%n interval of another level than 95 %: named in the row, not counted in the sentence above.</numerusform>
            <numerusform>%n intervals of another level than 95 %: named in the row, not counted in the sentence above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) counted from the start of maintenance, whatever the window.</source>
        <translation>
            <numerusform>%n row counted from the start of maintenance, whatever the window.</numerusform>
            <numerusform>%n rows counted from the start of maintenance, whatever the window.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contrast(s) outside the window (%1): not listed.</source>
        <translation>
            <numerusform>%n contrast outside the window (%1): not listed.</numerusform>
            <numerusform>%n contrasts outside the window (%1): not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more study(ies), not pooled.</source>
        <translation>
            <numerusform>%n more study, not pooled.</numerusform>
            <numerusform>%n more studies, not pooled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open part(s) of randomised studies</source>
        <translation>
            <numerusform>%n open part of randomised studies</numerusform>
            <numerusform>%n open parts of randomised studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n not pooled</source>
        <translation>
            <numerusform>+%n not pooled</numerusform>
            <numerusform>+%n not pooled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arm(s) not pooled</source>
        <translation>
            <numerusform>%n arm not pooled</numerusform>
            <numerusform>%n arms not pooled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arm(s) not pooled; %1 of their rates drawn.</source>
        <translation>
            <numerusform>%n arm not pooled; rates of them that are drawn: %1.</numerusform>
            <numerusform>%n arms not pooled; rates of them that are drawn: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) both as reported and as computed: counted once in the sentence above.</source>
        <translation>
            <numerusform>%n comparison both as reported and as computed: counted once in the sentence above.</numerusform>
            <numerusform>%n comparisons both as reported and as computed: each counted once in the sentence above.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>several arms of %n trial(s)</source>
        <translation>
            <numerusform>several arms of %n trial</numerusform>
            <numerusform>several arms of %n trials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more trial(s) print another measure of it.</source>
        <translation>
            <numerusform>%n more trial prints another measure of it.</numerusform>
            <numerusform>%n more trials print another measure of it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n estimate(s)</source>
        <translation>
            <numerusform>%n estimate</numerusform>
            <numerusform>%n estimates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s)</source>
        <translation>
            <numerusform>%n trial</numerusform>
            <numerusform>%n trials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found %n slide(s)</source>
        <translation>
            <numerusform>found %n slide</numerusform>
            <numerusform>found %n slides</numerusform>
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
    <message numerus="yes">
        <source>All %n arm(s) of this group, with and without a number of people: %1 to %2.</source>
        <translation>
            <numerusform>The %n arm of this group, with and without a number of people: %1 to %2.</numerusform>
            <numerusform>All %n arms of this group, with and without a number of people: %1 to %2.</numerusform>
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
    <name>Mechanisms</name>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
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
        <source>In the studies %1 of %n finding(s) that say so went with response.</source>
        <translation>
            <numerusform>In the studies %1 of %n finding that says so went with response.</numerusform>
            <numerusform>In the studies %1 of %n findings that say so went with response.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s)</source>
        <translation>
            <numerusform>%n factor</numerusform>
            <numerusform>%n factors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n step(s), %1, %2 and %3.</source>
        <translation>
            <numerusform>Of %n step, %1, %2 and %3.</numerusform>
            <numerusform>Of %n steps, %1, %2 and %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are established</source>
        <translation>
            <numerusform>%n is established</numerusform>
            <numerusform>%n are established</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are supported</source>
        <translation>
            <numerusform>%n is supported</numerusform>
            <numerusform>%n are supported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are a hypothesis/hypotheses</source>
        <translation>
            <numerusform>%n is a hypothesis</numerusform>
            <numerusform>%n are hypotheses</numerusform>
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
    <message numerus="yes">
        <source>%n rate(s) without a number of people, so without an interval.</source>
        <translation>
            <numerusform>%n rate without a number of people, so without an interval.</numerusform>
            <numerusform>%n rates without a number of people, so without an interval.</numerusform>
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
    <message numerus="yes">
        <source>%n rule(s) that could speak against this medicine is/are written for another route (%1) and not judged for this one</source>
        <translation>
            <numerusform>%n rule that could speak against this medicine is written for another route (%1) and not judged for this one</numerusform>
            <numerusform>%n rules that could speak against this medicine are written for another route (%1) and not judged for this one</numerusform>
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
    <message numerus="yes">
        <source>%1 of the %n study(ies) of the set fit the selection (%2)</source>
        <translation>
            <numerusform>%1 of the %n study of the set fits the selection (%2)</numerusform>
            <numerusform>%1 of the %n studies of the set fit the selection (%2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 studies of the set are of the people selected (%3), and %n of others</source>
        <translation>
            <numerusform>%1 of the %2 studies of the set are of the people selected (%3), and %n is of others</numerusform>
            <numerusform>%1 of the %2 studies of the set are of the people selected (%3), and %n are of others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n finding(s))</source>
        <translation>
            <numerusform>%1: %2 (%n finding)</numerusform>
            <numerusform>%1: %2 (%n findings)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n study(ies) say about depression</source>
        <translation>
            <numerusform>What %n study says about depression</numerusform>
            <numerusform>What %n studies say about depression</numerusform>
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
    <message numerus="yes">
        <source>%n is/are open</source>
        <translation>
            <numerusform>%n is open</numerusform>
            <numerusform>%n are open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for an answer</source>
        <translation>
            <numerusform>%n waits for an answer</numerusform>
            <numerusform>%n wait for an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are closed</source>
        <translation>
            <numerusform>%n is closed</numerusform>
            <numerusform>%n are closed</numerusform>
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
    <name>Safety</name>
    <message numerus="yes">
        <source>%n arm(s)</source>
        <translation>
            <numerusform>%n arm</numerusform>
            <numerusform>%n arms</numerusform>
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
        <source>no tint: fewer than %n people, or their number not printed</source>
        <translation>
            <numerusform>no tint: fewer than %n person, or their number not printed</numerusform>
            <numerusform>no tint: fewer than %n people, or their number not printed</numerusform>
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
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n figure</numerusform>
            <numerusform>%n figures</numerusform>
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
        <source>%1 of %2 fields are empty: not reported here, which does not mean that it does not happen. %n field(s) rest on few people.</source>
        <translation>
            <numerusform>%1 of %2 fields are empty: not reported here, which does not mean that it does not happen. %n field rests on few people.</numerusform>
            <numerusform>%1 of %2 fields are empty: not reported here, which does not mean that it does not happen. %n fields rest on few people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) stand in the table alone, each with the reason.</source>
        <translation>
            <numerusform>%n figure stands in the table alone, with the reason.</numerusform>
            <numerusform>%n figures stand in the table alone, each with the reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of 100 people, %n more had it</source>
        <translation>
            <numerusform>of 100 people, %n more had it</numerusform>
            <numerusform>of 100 people, %n more had it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of 100 people, %n fewer had it</source>
        <translation>
            <numerusform>of 100 people, %n fewer had it</numerusform>
            <numerusform>of 100 people, %n fewer had it</numerusform>
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
        <source>%n comparison(s) of two doses stand in the table alone.</source>
        <translation>
            <numerusform>%n comparison of two doses stands in the table alone.</numerusform>
            <numerusform>%n comparisons of two doses stand in the table alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s) report both for at least two arms.</source>
        <translation>
            <numerusform>%n trial reports both for at least two arms.</numerusform>
            <numerusform>%n trials report both for at least two arms.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) lack an interval: the source prints the rate without a number of people.</source>
        <translation>
            <numerusform>%n point lacks an interval: the source prints the rate without a number of people.</numerusform>
            <numerusform>%n points lack an interval: the source prints the rate without a number of people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlideSheet</name>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
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
    <name>Synthesis</name>
    <message numerus="yes">
        <source>%n further row(s) of these trials in the table, each with the reason.</source>
        <translation>
            <numerusform>%n further row of these trials in the table, each with the reason.</numerusform>
            <numerusform>%n further rows of these trials in the table, each with the reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s), I² %1 %</source>
        <translation>
            <numerusform>%n trial, I² %1 %</numerusform>
            <numerusform>%n trials, I² %1 %</numerusform>
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
        <source>%n treatment(s)</source>
        <translation>
            <numerusform>%n treatment</numerusform>
            <numerusform>%n treatments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) left out: later stages, shared people, other doses or another scale.</source>
        <translation>
            <numerusform>%n comparison left out: later stages, shared people, other doses or another scale.</numerusform>
            <numerusform>%n comparisons left out: later stages, shared people, other doses or another scale.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s)</source>
        <translation>
            <numerusform>%n trial</numerusform>
            <numerusform>%n trials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) can be checked against indirect evidence; none contradicts it clearly.</source>
        <translation>
            <numerusform>%n comparison can be checked against indirect evidence; it does not contradict it clearly.</numerusform>
            <numerusform>%n comparisons can be checked against indirect evidence; none contradicts it clearly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Direct and indirect evidence contradict each other in %n comparison(s).</source>
        <translation>
            <numerusform>Direct and indirect evidence contradict each other in %n comparison.</numerusform>
            <numerusform>Direct and indirect evidence contradict each other in %n comparisons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without any single trial the result runs from %1 to %2; whether its interval leaves out “no difference” hangs on %n of them.</source>
        <translation>
            <numerusform>Without any single trial the result runs from %1 to %2; whether its interval leaves out “no difference” hangs on %n of them.</numerusform>
            <numerusform>Without any single trial the result runs from %1 to %2; whether its interval leaves out “no difference” hangs on %n of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s) lie further from the others than two standard errors.</source>
        <translation>
            <numerusform>%n trial lies further from the others than two standard errors.</numerusform>
            <numerusform>%n trials lie further from the others than two standard errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n trial(s) a funnel says next to nothing: below ten, small and large trials cannot be told apart.</source>
        <translation>
            <numerusform>With %n trial a funnel says next to nothing: below ten, small and large trials cannot be told apart.</numerusform>
            <numerusform>With %n trials a funnel says next to nothing: below ten, small and large trials cannot be told apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), %1 fewer of 100 people reached remission with %2 than with %3 (%4).</source>
        <translation>
            <numerusform>In %n randomised trial, %1 fewer of 100 people reached remission with %2 than with %3 (%4).</numerusform>
            <numerusform>In %n randomised trials, %1 fewer of 100 people reached remission with %2 than with %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), %1 more of 100 people reached remission with %2 than with %3 (%4).</source>
        <translation>
            <numerusform>In %n randomised trial, %1 more of 100 people reached remission with %2 than with %3 (%4).</numerusform>
            <numerusform>In %n randomised trials, %1 more of 100 people reached remission with %2 than with %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), %1 fewer of 100 people responded with %2 than with %3 (%4).</source>
        <translation>
            <numerusform>In %n randomised trial, %1 fewer of 100 people responded with %2 than with %3 (%4).</numerusform>
            <numerusform>In %n randomised trials, %1 fewer of 100 people responded with %2 than with %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), %1 more of 100 people responded with %2 than with %3 (%4).</source>
        <translation>
            <numerusform>In %n randomised trial, %1 more of 100 people responded with %2 than with %3 (%4).</numerusform>
            <numerusform>In %n randomised trials, %1 more of 100 people responded with %2 than with %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), %1 times as many people reached remission with %2 as with %3 (%4).</source>
        <translation>
            <numerusform>In %n randomised trial, %1 times as many people reached remission with %2 as with %3 (%4).</numerusform>
            <numerusform>In %n randomised trials, %1 times as many people reached remission with %2 as with %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), %1 times as many people responded with %2 as with %3 (%4).</source>
        <translation>
            <numerusform>In %n randomised trial, %1 times as many people responded with %2 as with %3 (%4).</numerusform>
            <numerusform>In %n randomised trials, %1 times as many people responded with %2 as with %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), the odds of remission with %2 were %1 times those with %3 (%4).</source>
        <translation>
            <numerusform>In %n randomised trial, the odds of remission with %2 were %1 times those with %3 (%4).</numerusform>
            <numerusform>In %n randomised trials, the odds of remission with %2 were %1 times those with %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), the odds of response with %2 were %1 times those with %3 (%4).</source>
        <translation>
            <numerusform>In %n randomised trial, the odds of response with %2 were %1 times those with %3 (%4).</numerusform>
            <numerusform>In %n randomised trials, the odds of response with %2 were %1 times those with %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), scores fell by %1 points more with %2 than with %3 (%4).</source>
        <translation>
            <numerusform>In %n randomised trial, scores fell by %1 points more with %2 than with %3 (%4).</numerusform>
            <numerusform>In %n randomised trials, scores fell by %1 points more with %2 than with %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), scores fell by %1 points less with %2 than with %3 (%4).</source>
        <translation>
            <numerusform>In %n randomised trial, scores fell by %1 points less with %2 than with %3 (%4).</numerusform>
            <numerusform>In %n randomised trials, scores fell by %1 points less with %2 than with %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), scores fell by %1 standard deviations more with %2 than with %3 (%4).</source>
        <translation>
            <numerusform>In %n randomised trial, scores fell by %1 standard deviations more with %2 than with %3 (%4).</numerusform>
            <numerusform>In %n randomised trials, scores fell by %1 standard deviations more with %2 than with %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), scores fell by %1 standard deviations less with %2 than with %3 (%4).</source>
        <translation>
            <numerusform>In %n randomised trial, scores fell by %1 standard deviations less with %2 than with %3 (%4).</numerusform>
            <numerusform>In %n randomised trials, scores fell by %1 standard deviations less with %2 than with %3 (%4).</numerusform>
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
        <source>%1 %2 (one of %n dose(s))</source>
        <translation>
            <numerusform>%1 %2 (one of %n dose)</numerusform>
            <numerusform>%1 %2 (one of %n doses)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>τ² was estimated as 0, so the prediction bar equals the diamond: with %n trial(s) that says nothing of how much effects differ between settings.</source>
        <translation>
            <numerusform>τ² was estimated as 0, so the prediction bar equals the diamond: with %n trial that says nothing of how much effects differ between settings.</numerusform>
            <numerusform>τ² was estimated as 0, so the prediction bar equals the diamond: with %n trials that says nothing of how much effects differ between settings.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, one of %n dose(s)</source>
        <translation>
            <numerusform>%1, one of %n dose</numerusform>
            <numerusform>%1, one of %n doses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) combined</source>
        <translation>
            <numerusform>%n dose combined</numerusform>
            <numerusform>%n doses combined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n dose(s)</source>
        <translation>
            <numerusform>one of %n dose</numerusform>
            <numerusform>one of %n doses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 rest on one trial.</source>
        <translation>
            <numerusform>%n of %1 rests on one trial.</numerusform>
            <numerusform>%n of %1 rest on one trial each.</numerusform>
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
    <name>trd::DeckBar</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trd::GlossaryPage</name>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n term</numerusform>
            <numerusform>%n terms</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trd::LecturePage</name>
    <message numerus="yes">
        <source>A deck has at most %n slide(s).</source>
        <translation>
            <numerusform>A deck has at most %n slide.</numerusform>
            <numerusform>A deck has at most %n slides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s) with a remark</source>
        <translation>
            <numerusform>%n slide with a remark</numerusform>
            <numerusform>%n slides with a remark</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n slide</numerusform>
            <numerusform>%n slides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trd::MainWindow</name>
    <message numerus="yes">
        <source>A deck has at most %n slide(s).</source>
        <translation>
            <numerusform>A deck has at most %n slide.</numerusform>
            <numerusform>A deck has at most %n slides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Large enough for a hall it takes %n sheets: with a filter it would be a slide.</source>
        <translation>
            <numerusform>%1 Large enough for a hall it takes %n sheet: with a filter it would be a slide.</numerusform>
            <numerusform>%1 Large enough for a hall it takes %n sheets: with a filter it would be a slide.</numerusform>
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
    <name>trd::SafetyPage</name>
    <message numerus="yes">
        <source>%n figure(s), in the sources&apos; own words</source>
        <translation>
            <numerusform>%n figure, in the sources&apos; own words</numerusform>
            <numerusform>%n figures, in the sources&apos; own words</numerusform>
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
<context>
    <name>trd::SynthesisPage</name>
    <message numerus="yes">
        <source>%n trial(s) to pool</source>
        <translation>
            <numerusform>%n trial to pool</numerusform>
            <numerusform>%n trials to pool</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n trial(s)</source>
        <translation>
            <numerusform>Bring back %n trial</numerusform>
            <numerusform>Bring back %n trials</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use the %1: %n trial(s)</source>
        <translation>
            <numerusform>Use the %1: %n trial</numerusform>
            <numerusform>Use the %1: %n trials</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trd::TakeHome</name>
    <message numerus="yes">
        <source>%n figure(s) with tables, references and report saved: %1</source>
        <translation>
            <numerusform>%n figure with tables, references and report saved: %1</numerusform>
            <numerusform>%n figures with tables, references and report saved: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trd::TreatmentsPage</name>
    <message numerus="yes">
        <source>%1: %n study(ies) of the selection</source>
        <translation>
            <numerusform>%1: %n study of the selection</numerusform>
            <numerusform>%1: %n studies of the selection</numerusform>
        </translation>
    </message>
</context>
</TS>
