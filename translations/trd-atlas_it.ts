<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>Compare</name>
    <message>
        <source>%1, number of people not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, events derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 % interval %1 (Wilson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived: %1 % of %2 people, rounded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>events derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (control)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often did people respond %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often did people reach remission %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are arms of different trials: people, doses and times differ. For which works better, switch to within-trial contrasts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people who responded, with 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people in remission, with 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Responded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In remission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n arm(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>n %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, no n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %, no n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one arm, Wilson interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived: random-effects pool on the logit scale (REML, HKSJ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a new setting: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share with at least half their symptoms gone (the study&apos;s own definition), by arm. %1, %2, %3 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Share with almost no symptoms left (the study&apos;s own definition), by arm. %1, %2, %3 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Across %n groups the rates run from %1 to %2; most of their intervals overlap.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Across %n groups the rates run from %1 to %2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Large marks: the group; small marks: its arms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hollow small marks: events derived from a printed percentage and n.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) without a number of people: hollow, never pooled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arm(s) left out, the same people stand in another.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) listed in the table, not pooled.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No study of this selection prints such a rate in this window. Widen the window, take all studies, or remove a filter above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What did trials find when they compared? %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each row is one comparison inside one trial. Rows of different trials are not compared with each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Favours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed from counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (sign not printed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favours %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source prints no interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed from counts that were derived from percentages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed from the printed counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, percentage points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, logarithmic scale, with 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, with 95 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favours the treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>favours the comparator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2, as reported or computed from the arms&apos; counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n contrast(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 estimates lie on the treatment&apos;s side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled: as reported. Hollow: computed from counts, or the sign is not printed and the side is the source&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n estimate(s) printed without an interval: a point alone.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No trial of this selection reports this outcome by this measure. Choose another measure, take all studies, or remove a filter above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Derived</name>
    <message>
        <source>SE × √n = %1 × √%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(upper − lower) ÷ 2z × √n = (%1 − %2) ÷ (2 × %3) × √%4, %5 % interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round(n × percent ÷ 100) = round(%1 × %2 ÷ 100)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>the file could not be written (%1)</source>
        <translation>non è stato possibile scrivere il file (%1)</translation>
    </message>
    <message>
        <source>expected a folder and a name that can be written to</source>
        <translation>servono una cartella e un nome in cui si possa scrivere</translation>
    </message>
    <message numerus="yes">
        <source>Sources: %n studies, listed in the table and in the program.</source>
        <translation>
            <numerusform>Fonti: %n studio, riportato nella tabella e nel programma.</numerusform>
            <numerusform>Fonti: %n studi, elencati nella tabella e nel programma.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sources: %1</source>
        <translation>Fonti: %1</translation>
    </message>
    <message>
        <source>the picture could not be encoded</source>
        <translation>non è stato possibile codificare l’immagine</translation>
    </message>
    <message>
        <source>the ending is “%1”</source>
        <translation>l’estensione è «%1»</translation>
    </message>
    <message>
        <source>expected one of %1</source>
        <translation>ne è ammessa una fra: %1</translation>
    </message>
</context>
<context>
    <name>FormatText</name>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>p &lt; %1</source>
        <translation>p &lt; %1</translation>
    </message>
    <message>
        <source>p = %1</source>
        <translation>p = %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minuti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mese</numerusform>
            <numerusform>%n mesi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n settimana</numerusform>
            <numerusform>%n settimane</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n giorno</numerusform>
            <numerusform>%n giorni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n ora</numerusform>
            <numerusform>%n ore</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 giorni</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 ore</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <translation>%1 mesi</translation>
    </message>
    <message>
        <source>%1 wk</source>
        <translation>%1 sett.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 g</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minuti</translation>
    </message>
    <message>
        <source>%1 weeks</source>
        <translation>%1 settimane</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 mesi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 et al</source>
        <translation>%1 et al</translation>
    </message>
    <message>
        <source>glutamatergic</source>
        <translation>glutammatergico</translation>
    </message>
    <message>
        <source>psychedelic</source>
        <translation>psichedelico</translation>
    </message>
    <message>
        <source>antipsychotic augmentation</source>
        <translation>potenziamento con antipsicotico</translation>
    </message>
    <message>
        <source>established alternative</source>
        <translation>alternativa consolidata</translation>
    </message>
    <message>
        <source>randomised trial</source>
        <translation>studio randomizzato</translation>
    </message>
    <message>
        <source>single-arm trial</source>
        <translation>studio a braccio singolo</translation>
    </message>
    <message>
        <source>cohort</source>
        <translation>coorte</translation>
    </message>
    <message>
        <source>extension</source>
        <translation>estensione</translation>
    </message>
    <message>
        <source>post hoc analysis</source>
        <translation>analisi post hoc</translation>
    </message>
    <message>
        <source>case series</source>
        <translation>serie di casi</translation>
    </message>
    <message>
        <source>double-blind</source>
        <translation>doppio cieco</translation>
    </message>
    <message>
        <source>rater-blinded</source>
        <translation>valutatore in cieco</translation>
    </message>
    <message>
        <source>open-label</source>
        <translation>in aperto</translation>
    </message>
    <message>
        <source>treatment-resistant</source>
        <translation>resistente al trattamento</translation>
    </message>
    <message>
        <source>inadequate response</source>
        <translation>risposta inadeguata</translation>
    </message>
    <message>
        <source>resistance not required</source>
        <translation>resistenza non richiesta</translation>
    </message>
    <message>
        <source>experimental</source>
        <translation>sperimentale</translation>
    </message>
    <message>
        <source>active control</source>
        <translation>controllo attivo</translation>
    </message>
    <message>
        <source>control</source>
        <translation>controllo</translation>
    </message>
    <message>
        <source>response</source>
        <translation>risposta</translation>
    </message>
    <message>
        <source>remission</source>
        <translation>remissione</translation>
    </message>
    <message>
        <source>sustained response</source>
        <translation>risposta mantenuta</translation>
    </message>
    <message>
        <source>sustained remission</source>
        <translation>remissione mantenuta</translation>
    </message>
    <message>
        <source>relapse</source>
        <translation>ricaduta</translation>
    </message>
    <message>
        <source>score at baseline</source>
        <translation>punteggio al basale</translation>
    </message>
    <message>
        <source>score</source>
        <translation>punteggio</translation>
    </message>
    <message>
        <source>change from baseline</source>
        <translation>variazione dal basale</translation>
    </message>
    <message>
        <source>mean difference</source>
        <translation>differenza media</translation>
    </message>
    <message>
        <source>standardised mean difference</source>
        <translation>differenza media standardizzata</translation>
    </message>
    <message>
        <source>odds ratio</source>
        <translation>odds ratio</translation>
    </message>
    <message>
        <source>risk ratio</source>
        <translation>rischio relativo</translation>
    </message>
    <message>
        <source>risk difference</source>
        <translation>differenza di rischio</translation>
    </message>
    <message>
        <source>hazard ratio</source>
        <translation>hazard ratio</translation>
    </message>
    <message>
        <source>first difference from the comparator</source>
        <translation>prima differenza dal comparatore</translation>
    </message>
    <message>
        <source>first improvement over baseline</source>
        <translation>primo miglioramento rispetto al basale</translation>
    </message>
    <message>
        <source>median time to response</source>
        <translation>tempo mediano alla risposta</translation>
    </message>
    <message>
        <source>median time to remission</source>
        <translation>tempo mediano alla remissione</translation>
    </message>
    <message>
        <source>median time to relapse</source>
        <translation>tempo mediano alla ricaduta</translation>
    </message>
    <message>
        <source>peak effect</source>
        <translation>effetto massimo</translation>
    </message>
    <message>
        <source>abstract</source>
        <translation>abstract</translation>
    </message>
    <message>
        <source>full text</source>
        <translation>testo completo</translation>
    </message>
    <message>
        <source>trial registry</source>
        <translation>registro degli studi</translation>
    </message>
    <message>
        <source>label</source>
        <translation>scheda tecnica</translation>
    </message>
    <message>
        <source>guideline</source>
        <translation>linea guida</translation>
    </message>
    <message>
        <source>secondary page</source>
        <translation>fonte secondaria</translation>
    </message>
    <message>
        <source>increase</source>
        <translation>aumento</translation>
    </message>
    <message>
        <source>decrease</source>
        <translation>riduzione</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>nessuna variazione</translation>
    </message>
    <message>
        <source>higher in responders</source>
        <translation>più alto nei responder</translation>
    </message>
    <message>
        <source>lower in responders</source>
        <translation>più basso nei responder</translation>
    </message>
    <message>
        <source>no association</source>
        <translation>nessuna associazione</translation>
    </message>
    <message>
        <source>more likely</source>
        <translation>più probabile</translation>
    </message>
    <message>
        <source>less likely</source>
        <translation>meno probabile</translation>
    </message>
    <message>
        <source>time to relapse</source>
        <translation>tempo alla ricaduta</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>All %n studies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review set (reconstructed), %n studies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “%1”, %n studies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>within %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any kind of resistance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>randomised trials only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read in their source only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with control arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source names no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time counts from the start of maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a rate among responders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a figure of the whole study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the row prints no number of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read in its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same people as another arm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some of the same people as another study</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another row of the arm stands for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>trd::FigurePanel</name>
    <message>
        <source>&amp;Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the same rows as a table (Ctrl+T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this figure home: picture, vector, table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;SVG (vector)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PDF (vector)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;NG, 300 dpi…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;CSV (table)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
