<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
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
        <source>between %1 (95 % interval, derived: %n arms pooled with random effects)</source>
        <translation>
            <numerusform>between %1 (95 % interval, derived: %n arm with random effects)</numerusform>
            <numerusform>between %1 (95 % interval, derived: %n arms pooled with random effects)</numerusform>
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
        <source>Fewer than %n people: the least mark.</source>
        <translation>
            <numerusform>Fewer than %n person: the least mark.</numerusform>
            <numerusform>Fewer than %n people: the least mark.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When did the %n study(ies) appear?</source>
        <translation>
            <numerusform>When did the %n study appear?</numerusform>
            <numerusform>When did the %n studies appear?</numerusform>
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
        <source>pooled in %1 (%n arm(s))</source>
        <translation>
            <numerusform>pooled in %1 (%n arm)</numerusform>
            <numerusform>pooled in %1 (%n arms)</numerusform>
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
    <name>trd::OverviewPage</name>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
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
