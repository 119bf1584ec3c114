<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
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
</TS>
