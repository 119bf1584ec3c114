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
</TS>
