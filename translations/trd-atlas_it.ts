<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>Compare</name>
    <message>
        <source>%1, number of people not printed</source>
        <translation>%1, numero di persone non riportato</translation>
    </message>
    <message>
        <source>%1, events derived</source>
        <translation>%1, eventi ricavati</translation>
    </message>
    <message>
        <source>95 % interval %1 (Wilson)</source>
        <translation>intervallo al 95 % %1 (Wilson)</translation>
    </message>
    <message>
        <source>derived: %1 % of %2 people, rounded</source>
        <translation>ricavato: %1 % di %2 persone, arrotondato</translation>
    </message>
    <message>
        <source>whole study</source>
        <translation>studio intero</translation>
    </message>
    <message>
        <source>events derived</source>
        <translation>eventi ricavati</translation>
    </message>
    <message>
        <source>comparators</source>
        <translation>comparatori</translation>
    </message>
    <message>
        <source>%1 (control)</source>
        <translation>%1 (controllo)</translation>
    </message>
    <message>
        <source>How often did people respond %1?</source>
        <translation>Quante persone hanno risposto %1?</translation>
    </message>
    <message>
        <source>How often did people reach remission %1?</source>
        <translation>Quante persone hanno raggiunto la remissione %1?</translation>
    </message>
    <message>
        <source>These are arms of different trials: people, doses and times differ. For which works better, switch to within-trial contrasts.</source>
        <translation>Sono bracci di studi diversi: persone, dosi e tempi differiscono. Per sapere che cosa funziona meglio, passare ai confronti entro lo stesso studio.</translation>
    </message>
    <message>
        <source>people who responded, with 95 % interval</source>
        <translation>persone con risposta, con intervallo al 95 %</translation>
    </message>
    <message>
        <source>people in remission, with 95 % interval</source>
        <translation>persone in remissione, con intervallo al 95 %</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Braccio</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Trattamento</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Con risposta</translation>
    </message>
    <message>
        <source>In remission</source>
        <translation>In remissione</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasso</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation>Aggregato</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Ricavato</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message numerus="yes">
        <source>%n arm(s)</source>
        <translation>
            <numerusform>%n braccio</numerusform>
            <numerusform>%n bracci</numerusform>
        </translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message numerus="yes">
        <source>%n without n</source>
        <translation>
            <numerusform>%n senza n</numerusform>
            <numerusform>%n senza n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, no n</source>
        <translation>%1, senza n</translation>
    </message>
    <message>
        <source>%1 %, no n</source>
        <translation>%1 %, senza n</translation>
    </message>
    <message>
        <source>one arm, Wilson interval</source>
        <translation>un solo braccio, intervallo di Wilson</translation>
    </message>
    <message>
        <source>derived: random-effects pool on the logit scale (REML, HKSJ)</source>
        <translation>ricavato: stima aggregata a effetti casuali sulla scala logit (REML, HKSJ)</translation>
    </message>
    <message>
        <source>in a new setting: %1 %</source>
        <translation>in un nuovo contesto: %1 %</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Share with at least half their symptoms gone (the study&apos;s own definition), by arm. %1, %2, %3 people.</source>
        <translation>Quota di persone con sintomi almeno dimezzati (secondo la definizione dello studio), per braccio. %1, %2, %3 persone.</translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>%n studio</numerusform>
            <numerusform>%n studi</numerusform>
        </translation>
    </message>
    <message>
        <source>Share with almost no symptoms left (the study&apos;s own definition), by arm. %1, %2, %3 people.</source>
        <translation>Quota di persone quasi senza sintomi (secondo la definizione dello studio), per braccio. %1, %2, %3 persone.</translation>
    </message>
    <message numerus="yes">
        <source>Across %n groups the rates run from %1 to %2; most of their intervals overlap.</source>
        <translation>
            <numerusform>In %n gruppo i tassi vanno da %1 a %2; gli intervalli in gran parte si sovrappongono.</numerusform>
            <numerusform>In %n gruppi i tassi vanno da %1 a %2; gli intervalli in gran parte si sovrappongono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Across %n groups the rates run from %1 to %2.</source>
        <translation>
            <numerusform>In %n gruppo i tassi vanno da %1 a %2.</numerusform>
            <numerusform>In %n gruppi i tassi vanno da %1 a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Large marks: the group; small marks: its arms.</source>
        <translation>Segni grandi: il gruppo; segni piccoli: i suoi bracci.</translation>
    </message>
    <message>
        <source>Hollow small marks: events derived from a printed percentage and n.</source>
        <translation>Segni piccoli vuoti: eventi ricavati dalla percentuale pubblicata e da n.</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) without a number of people: hollow, never pooled.</source>
        <translation>
            <numerusform>%n tasso senza numero di persone: vuoto, mai aggregato.</numerusform>
            <numerusform>%n tassi senza numero di persone: vuoti, mai aggregati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arm(s) left out, the same people stand in another.</source>
        <translation>
            <numerusform>%n braccio escluso: le stesse persone figurano in un altro.</numerusform>
            <numerusform>%n bracci esclusi: le stesse persone figurano in un altro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) listed in the table, not pooled.</source>
        <translation>
            <numerusform>%n altra riga elencata nella tabella, non aggregata.</numerusform>
            <numerusform>%n altre righe elencate nella tabella, non aggregate.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>escluso</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>no: %1</translation>
    </message>
    <message>
        <source>No study of this selection prints such a rate in this window. Widen the window, take all studies, or remove a filter above.</source>
        <translation>Nessuno studio di questa selezione riporta un tale tasso in questo intervallo di tempo. Ampliare l’intervallo, includere tutti gli studi o togliere un filtro qui sopra.</translation>
    </message>
    <message>
        <source>What did trials find when they compared? %1, %2</source>
        <translation>Che cosa è emerso dai confronti entro gli studi? %1, %2</translation>
    </message>
    <message>
        <source>Each row is one comparison inside one trial. Rows of different trials are not compared with each other.</source>
        <translation>Ogni riga è un confronto entro un solo studio. Le righe di studi diversi non si confrontano fra loro.</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Rispetto a</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Stima</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Favours</source>
        <translation>A favore di</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>basale</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>riportato</translation>
    </message>
    <message>
        <source>computed from counts</source>
        <translation>calcolato dai conteggi</translation>
    </message>
    <message>
        <source>%1 (sign not printed)</source>
        <translation>%1 (segno non riportato)</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>rispetto a %1</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (da %2 a %3)</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 rispetto a %2</translation>
    </message>
    <message>
        <source>favours %1</source>
        <translation>a favore di %1</translation>
    </message>
    <message>
        <source>the source prints no interval</source>
        <translation>la fonte non riporta un intervallo</translation>
    </message>
    <message>
        <source>computed from counts that were derived from percentages</source>
        <translation>calcolato da conteggi ricavati dalle percentuali</translation>
    </message>
    <message>
        <source>computed from the printed counts</source>
        <translation>calcolato dai conteggi pubblicati</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>come riportato</translation>
    </message>
    <message>
        <source>%1, percentage points</source>
        <translation>%1, punti percentuali</translation>
    </message>
    <message>
        <source>%1, logarithmic scale, with 95 % interval</source>
        <translation>%1, scala logaritmica, con intervallo al 95 %</translation>
    </message>
    <message>
        <source>%1, with 95 % interval</source>
        <translation>%1, con intervallo al 95 %</translation>
    </message>
    <message>
        <source>favours the treatment</source>
        <translation>a favore del trattamento</translation>
    </message>
    <message>
        <source>favours the comparator</source>
        <translation>a favore del comparatore</translation>
    </message>
    <message>
        <source>%1 from %2, as reported or computed from the arms&apos; counts.</source>
        <translation>%1 da %2, come riportati o calcolati dai conteggi dei bracci.</translation>
    </message>
    <message numerus="yes">
        <source>%n contrast(s)</source>
        <translation>
            <numerusform>%n confronto</numerusform>
            <numerusform>%n confronti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 estimates lie on the treatment&apos;s side.</source>
        <translation>%1 stime su %2 sono dal lato del trattamento.</translation>
    </message>
    <message>
        <source>Filled: as reported. Hollow: computed from counts, or the sign is not printed and the side is the source&apos;s.</source>
        <translation>Pieno: come riportato. Vuoto: calcolato dai conteggi, oppure il segno non è pubblicato e il lato è quello indicato dalla fonte.</translation>
    </message>
    <message numerus="yes">
        <source>%n estimate(s) printed without an interval: a point alone.</source>
        <translation>
            <numerusform>%n stima pubblicata senza intervallo: solo un punto.</numerusform>
            <numerusform>%n stime pubblicate senza intervallo: solo un punto.</numerusform>
        </translation>
    </message>
    <message>
        <source>No trial of this selection reports this outcome by this measure. Choose another measure, take all studies, or remove a filter above.</source>
        <translation>Nessuno studio di questa selezione riporta questo esito con questa misura. Scegliere un’altra misura, includere tutti gli studi o togliere un filtro qui sopra.</translation>
    </message>
</context>
<context>
    <name>Derived</name>
    <message>
        <source>SE × √n = %1 × √%2</source>
        <translation>ES × √n = %1 × √%2</translation>
    </message>
    <message>
        <source>(upper − lower) ÷ 2z × √n = (%1 − %2) ÷ (2 × %3) × √%4, %5 % interval</source>
        <translation>(superiore − inferiore) ÷ 2z × √n = (%1 − %2) ÷ (2 × %3) × √%4, intervallo al %5 %</translation>
    </message>
    <message>
        <source>round(n × percent ÷ 100) = round(%1 × %2 ÷ 100)</source>
        <translation>arrotonda(n × percentuale ÷ 100) = arrotonda(%1 × %2 ÷ 100)</translation>
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
        <translation>
            <numerusform>Tutti gli studi (%n)</numerusform>
            <numerusform>Tutti i %n studi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review set (reconstructed), %n studies</source>
        <translation>
            <numerusform>Insieme della revisione (ricostruito), %n studio</numerusform>
            <numerusform>Insieme della revisione (ricostruito), %n studi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set “%1”, %n studies</source>
        <translation>
            <numerusform>Insieme «%1», %n studio</numerusform>
            <numerusform>Insieme «%1», %n studi</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>a partire da %1</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>in qualsiasi momento</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>entro %1</translation>
    </message>
    <message>
        <source>any kind of resistance</source>
        <translation>qualsiasi tipo di resistenza</translation>
    </message>
    <message>
        <source>randomised trials only</source>
        <translation>solo studi randomizzati</translation>
    </message>
    <message>
        <source>read in their source only</source>
        <translation>solo dati letti nella fonte</translation>
    </message>
    <message>
        <source>with control arms</source>
        <translation>con i bracci di controllo</translation>
    </message>
    <message>
        <source>the source names no time</source>
        <translation>la fonte non indica il tempo</translation>
    </message>
    <message>
        <source>time counts from the start of maintenance</source>
        <translation>il tempo decorre dall’inizio del mantenimento</translation>
    </message>
    <message>
        <source>a rate among responders</source>
        <translation>un tasso calcolato fra i responder</translation>
    </message>
    <message>
        <source>a figure of the whole study</source>
        <translation>un dato dell’intero studio</translation>
    </message>
    <message>
        <source>the row prints no number of people</source>
        <translation>la riga non riporta il numero di persone</translation>
    </message>
    <message>
        <source>not read in its source</source>
        <translation>non letto nella fonte</translation>
    </message>
    <message>
        <source>the same people as another arm</source>
        <translation>le stesse persone di un altro braccio</translation>
    </message>
    <message>
        <source>some of the same people as another study</source>
        <translation>in parte le stesse persone di un altro studio</translation>
    </message>
    <message>
        <source>another row of the arm stands for it</source>
        <translation>il braccio è rappresentato da un’altra riga</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fonte</translation>
    </message>
    <message>
        <source>read: %1, %2</source>
        <translation>letto: %1, %2</translation>
    </message>
</context>
<context>
    <name>trd::FigurePanel</name>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Tabella</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Esporta</translation>
    </message>
    <message>
        <source>Show the same rows as a table (Ctrl+T)</source>
        <translation>Mostra le stesse righe come tabella (Ctrl+T)</translation>
    </message>
    <message>
        <source>Take this figure home: picture, vector, table</source>
        <translation>Porta con sé questa figura: immagine, vettoriale, tabella</translation>
    </message>
    <message>
        <source>&amp;SVG (vector)…</source>
        <translation>&amp;SVG (vettoriale)…</translation>
    </message>
    <message>
        <source>&amp;PDF (vector)…</source>
        <translation>&amp;PDF (vettoriale)…</translation>
    </message>
    <message>
        <source>P&amp;NG, 300 dpi…</source>
        <translation>P&amp;NG, 300 dpi…</translation>
    </message>
    <message>
        <source>&amp;CSV (table)…</source>
        <translation>&amp;CSV (tabella)…</translation>
    </message>
    <message>
        <source>Copy p&amp;icture</source>
        <translation>Copia l’&amp;immagine</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Copia la &amp;tabella</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Esporta la figura</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>File %1 (*.%2)</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Esportazione non riuscita</translation>
    </message>
</context>
</TS>
