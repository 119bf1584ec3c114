<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>The basis of every statement is open: each figure names the page it was read in, each computed figure how it was computed, so that you can review it independently.</source>
        <translation>Il fondamento di ogni affermazione è aperto: ogni dato indica la pagina in cui è stato letto e ogni dato calcolato il modo in cui è stato calcolato, così che lo si possa verificare in modo indipendente.</translation>
    </message>
    <message>
        <source>It asks for nothing about any patient and stores nothing about any patient.</source>
        <translation>Non chiede nulla su alcun paziente e non conserva nulla su alcun paziente.</translation>
    </message>
    <message>
        <source>It never uses a network. A web address opens in your browser, and only when you click it.</source>
        <translation>Non usa mai la rete. Un indirizzo web si apre nel browser, e solo quando vi si fa clic.</translation>
    </message>
    <message>
        <source>It is not for emergencies: whoever is in danger of harming themselves needs emergency services or a crisis line at once.</source>
        <translation>Non è fatto per le emergenze: chi rischia di farsi del male ha bisogno subito dei servizi di emergenza o di una linea di aiuto.</translation>
    </message>
    <message>
        <source>The set follows a narrative review:</source>
        <translation>L’insieme segue una revisione narrativa:</translation>
    </message>
    <message>
        <source>The review prints how many studies it selected (%1, of them %2 glutamatergic) and how: PubMed and Scopus, with the query in its abstract. It does not print which. The %3 studies shown by default were found again with that query: %4 glutamatergic, %5 psychedelic, %6 antipsychotic augmentation. It is a reconstruction: some of them may not be among the review&apos;s, and some of the review&apos;s may be missing.</source>
        <translation>La revisione pubblica quanti studi ha selezionato (%1, di cui %2 glutammatergici) e come: PubMed e Scopus, con la stringa di ricerca nell’abstract. Non pubblica quali. I %3 studi mostrati di norma sono stati ritrovati con quella stringa: %4 glutammatergici, %5 psichedelici, %6 di potenziamento con antipsicotico. È una ricostruzione: alcuni potrebbero non essere fra quelli della revisione, e alcuni di quelli della revisione potrebbero mancare.</translation>
    </message>
    <message>
        <source>Known to be cited by the review: %1.</source>
        <translation>Citato con certezza dalla revisione: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n further study(ies) stand beside the set: later than its search, outside its query, or a second report of the same people. Each study says in its details why it is where it is.</source>
        <translation>
            <numerusform>Accanto all’insieme sta %n altro studio: successivo alla ricerca, fuori dalla stringa, o seconda pubblicazione sulle stesse persone. Ogni studio dice nei dettagli perché si trova dove si trova.</numerusform>
            <numerusform>Accanto all’insieme stanno altri %n studi: successivi alla ricerca, fuori dalla stringa, o seconde pubblicazioni sulle stesse persone. Ogni studio dice nei dettagli perché si trova dove si trova.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Insieme</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studi</translation>
    </message>
    <message>
        <source>Glutamatergic</source>
        <translation>Glutammatergici</translation>
    </message>
    <message>
        <source>Psychedelic</source>
        <translation>Psichedelici</translation>
    </message>
    <message>
        <source>Antipsychotic</source>
        <translation>Antipsicotici</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>Review set (reconstructed)</source>
        <translation>Insieme della revisione (ricostruito)</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Accanto</translation>
    </message>
    <message>
        <source>Designs in the review set: %1.</source>
        <translation>Disegni nell’insieme della revisione: %1.</translation>
    </message>
    <message>
        <source>Every figure was read in the page that its source names and read again by a second reader, who corrected, added denominators and dates, and marked studies that share people; the figures of the last round had two looks by one reader. Full papers were mostly out of reach. Where a page was a copy, the copy is what the source names: it is shown as text, never as a link.</source>
        <translation>Ogni dato è stato letto nella pagina indicata dalla sua fonte e riletto da una seconda persona, che ha corretto, aggiunto denominatori e date e segnalato gli studi con persone in comune; i dati dell’ultimo giro sono stati visti due volte dalla stessa persona. Gli articoli completi erano per lo più inaccessibili. Dove la pagina era una copia, la fonte indica la copia: è mostrata come testo, mai come collegamento.</translation>
    </message>
    <message>
        <source>Figures read in</source>
        <translation>Dati letti in</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>an abstract</source>
        <translation>un abstract</translation>
    </message>
    <message>
        <source>a full text or one of its tables</source>
        <translation>un testo completo o una sua tabella</translation>
    </message>
    <message>
        <source>a trial registry</source>
        <translation>un registro di studi</translation>
    </message>
    <message>
        <source>a product label</source>
        <translation>una scheda tecnica</translation>
    </message>
    <message>
        <source>a guideline</source>
        <translation>una linea guida</translation>
    </message>
    <message>
        <source>another page that reports the study</source>
        <translation>un’altra pagina che riporta lo studio</translation>
    </message>
    <message>
        <source>no page: not read in its source, left out of pooled figures</source>
        <translation>nessuna pagina: non letto nella fonte, escluso dai dati aggregati</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>Left as read; the details of each study say more.</source>
        <translation>Lasciati come letti; i dettagli di ogni studio dicono di più.</translation>
    </message>
    <message>
        <source>In the review set, and yet not of resistant depression by their entry criteria (%1): %2. They are shown only when you ask for them, and never pooled with the rest.</source>
        <translation>Nell’insieme della revisione, ma non di depressione resistente secondo i criteri di ingresso (%1): %2. Sono mostrati solo su richiesta e mai aggregati con gli altri.</translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies) name another that reports some of the same people. Such studies are never pooled together; what is left out is named under the chart and in its table.</source>
        <translation>
            <numerusform>%n studio ne indica un altro che riporta in parte le stesse persone. Studi di questo tipo non sono mai aggregati fra loro; ciò che resta fuori è indicato sotto il grafico e nella sua tabella.</numerusform>
            <numerusform>%n studi ne indicano un altro che riporta in parte le stesse persone. Studi di questo tipo non sono mai aggregati fra loro; ciò che resta fuori è indicato sotto il grafico e nella sua tabella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The diagnosis stands in every row of every table. It names bipolar depression in %n study(ies):</source>
        <translation>
            <numerusform>La diagnosi figura in ogni riga di ogni tabella. Comprende la depressione bipolare in %n studio:</numerusform>
            <numerusform>La diagnosi figura in ogni riga di ogni tabella. Comprende la depressione bipolare in %n studi:</numerusform>
        </translation>
    </message>
    <message>
        <source>Ten rules decide which row of a study stands for an arm; the pages, the command line and the tests follow the same ones.</source>
        <translation>Dieci regole stabiliscono quale riga di uno studio rappresenta un braccio; le pagine, la riga di comando e i test seguono le stesse.</translation>
    </message>
    <message>
        <source>Window.</source>
        <translation>Intervallo.</translation>
    </message>
    <message>
        <source>Unless you choose another, rates and contrasts come from the first 12 weeks, both ends included; a month counts 730.5 hours. Rates without a time, and those whose clock starts at maintenance, are listed and never pooled.</source>
        <translation>Se non se ne sceglie un altro, tassi e confronti vengono dalle prime 12 settimane, estremi inclusi; un mese vale 730,5 ore. I tassi senza tempo, e quelli il cui tempo decorre dal mantenimento, sono elencati e mai aggregati.</translation>
    </message>
    <message>
        <source>Kind.</source>
        <translation>Tipo.</translation>
    </message>
    <message>
        <source>A chart of response takes response, one of remission takes remission, each by the study&apos;s own definition. Sustained response and relapse belong to durability. Rates among responders are never pooled.</source>
        <translation>Un grafico della risposta usa la risposta, uno della remissione la remissione, secondo la definizione di ogni studio. Risposta mantenuta e ricaduta appartengono alla durata. I tassi fra i responder non sono mai aggregati.</translation>
    </message>
    <message>
        <source>Arms.</source>
        <translation>Bracci.</translation>
    </message>
    <message>
        <source>Treatment arms and active controls; other control arms only when asked for, and then in groups of their own. An arm&apos;s strategy is that of its treatment, not of its study. Figures of a whole study enter no rate and no contrast.</source>
        <translation>Bracci di trattamento e controlli attivi; altri bracci di controllo solo su richiesta, e in gruppi a sé. La strategia di un braccio è quella del suo trattamento, non del suo studio. I dati di un intero studio non entrano in alcun tasso né confronto.</translation>
    </message>
    <message>
        <source>Denominator.</source>
        <translation>Denominatore.</translation>
    </message>
    <message>
        <source>One row an arm.</source>
        <translation>Una riga per braccio.</translation>
    </message>
    <message>
        <source>The latest time in the window that prints a number of people; at one time MADRS before HAM-D, QIDS-C, QIDS-SR, PHQ-9, then others by name.</source>
        <translation>L’ultimo tempo dell’intervallo che riporta un numero di persone; a parità di tempo MADRS prima di HAM-D, QIDS-C, QIDS-SR, PHQ-9, poi le altre per nome.</translation>
    </message>
    <message>
        <source>The same people once within a study.</source>
        <translation>Le stesse persone una sola volta entro uno studio.</translation>
    </message>
    <message>
        <source>Of arms that are parts of one another and bear the same treatment, the whole stands, or its largest part.</source>
        <translation>Fra bracci che sono parte l’uno dell’altro e con lo stesso trattamento vale l’intero, oppure la sua parte più numerosa.</translation>
    </message>
    <message>
        <source>The same people once between studies.</source>
        <translation>Le stesse persone una sola volta fra studi diversi.</translation>
    </message>
    <message>
        <source>Within a group, randomised studies first, then larger, earlier, by name; a study is taken if it shares people with none taken before.</source>
        <translation>In un gruppo prima gli studi randomizzati, poi i più numerosi, i meno recenti, per nome; uno studio è preso se non condivide persone con quelli già presi.</translation>
    </message>
    <message>
        <source>Pooling.</source>
        <translation>Aggregazione.</translation>
    </message>
    <message>
        <source>One arm: its own rate with Wilson&apos;s interval. Two or more: random effects on the logit scale, the spread between studies by restricted maximum likelihood (REML), the interval by Hartung, Knapp, Sidik and Jonkman (HKSJ), with a prediction interval and I². Kinds of resistance are never pooled together.</source>
        <translation>Un braccio: il suo tasso con l’intervallo di Wilson. Due o più: effetti casuali sulla scala logit, la varianza fra gli studi con la massima verosimiglianza ristretta (REML), l’intervallo secondo Hartung, Knapp, Sidik e Jonkman (HKSJ), con un intervallo di predizione e I². Tipi diversi di resistenza non sono mai aggregati insieme.</translation>
    </message>
    <message>
        <source>Contrasts.</source>
        <translation>Confronti.</translation>
    </message>
    <message>
        <source>As the study reports them; or computed from the counts of two of its arms at one time, on one scale and by one definition, never in a crossover. Where a source prints a size without its sign, the side is the source&apos;s and the sign is said to be missing.</source>
        <translation>Come li riporta lo studio; oppure calcolati dai conteggi di due suoi bracci allo stesso tempo, sulla stessa scala e con la stessa definizione, mai in un crossover. Dove la fonte pubblica una misura senza segno, il lato è quello indicato dalla fonte e si dice che il segno manca.</translation>
    </message>
    <message>
        <source>People.</source>
        <translation>Persone.</translation>
    </message>
    <message>
        <source>The diagnosis stands in each row, and studies that include bipolar depression are listed here.</source>
        <translation>La diagnosi figura in ogni riga, e gli studi che comprendono la depressione bipolare sono elencati qui.</translation>
    </message>
    <message>
        <source>Rates of arms of different trials are a description: people, doses and times differ. Only contrasts within randomised trials compare.</source>
        <translation>I tassi di bracci di studi diversi sono una descrizione: persone, dosi e tempi differiscono. Solo i confronti entro studi randomizzati confrontano.</translation>
    </message>
    <message>
        <source>In the library as a whole %1 numbers of events are derived from a printed percentage, and %2 standard deviations from a standard error or an interval; each is marked where it is used, with its formula in the study&apos;s details.</source>
        <translation>Nell’intera biblioteca %1 numeri di eventi sono ricavati da una percentuale pubblicata, e %2 deviazioni standard da un errore standard o da un intervallo; ognuno è segnato dove è usato, con la formula nei dettagli dello studio.</translation>
    </message>
    <message>
        <source>Sources of the formulas:</source>
        <translation>Fonti delle formule:</translation>
    </message>
    <message>
        <source>interval of one rate</source>
        <translation>intervallo di un singolo tasso</translation>
    </message>
    <message>
        <source>REML</source>
        <translation>REML</translation>
    </message>
    <message>
        <source>interval of a pooled rate</source>
        <translation>intervallo di un tasso aggregato</translation>
    </message>
    <message>
        <source>the same, found independently</source>
        <translation>lo stesso, trovato in modo indipendente</translation>
    </message>
    <message>
        <source>prediction interval</source>
        <translation>intervallo di predizione</translation>
    </message>
    <message>
        <source>I²</source>
        <translation>I²</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Library format</source>
        <translation>Formato della biblioteca</translation>
    </message>
    <message>
        <source>%1 in %2 studies</source>
        <translation>%1 in %2 studi</translation>
    </message>
    <message>
        <source>Evidence digest (SHA-256)</source>
        <translation>Impronta delle evidenze (SHA-256)</translation>
    </message>
    <message>
        <source>Two libraries with the same digest hold the same studies and the same knowledge, to the last byte.</source>
        <translation>Due biblioteche con la stessa impronta contengono gli stessi studi e le stesse conoscenze, fino all’ultimo byte.</translation>
    </message>
    <message>
        <source>TRD Atlas is free software under the GNU General Public License, version 3 or later. As a whole it is distributed under version 3, since it draws with Qt Charts, which is under version 3 only. It comes without any warranty.</source>
        <translation>TRD Atlas è software libero con licenza GNU General Public License, versione 3 o successive. Nel suo insieme è distribuito con la versione 3, poiché disegna con Qt Charts, che ammette solo la versione 3. È fornito senza alcuna garanzia.</translation>
    </message>
    <message>
        <source>The type is TRD Inter, made from Inter by Rasmus Andersson and The Inter Project Authors, under the SIL Open Font License 1.1.</source>
        <translation>Il carattere è TRD Inter, ricavato da Inter di Rasmus Andersson e The Inter Project Authors, con licenza SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Qt (LGPL-3.0 or GPL-3.0; Charts GPL-3.0), SQLite (public domain), Boost (Boost Software License), Eigen (MPL-2.0).</source>
        <translation>Qt (LGPL-3.0 o GPL-3.0; Charts GPL-3.0), SQLite (pubblico dominio), Boost (Boost Software License), Eigen (MPL-2.0).</translation>
    </message>
    <message>
        <source>The figures are facts, taken from the sources that each of them names; sentences about the studies are in our own words. No text, table or picture of a paper is copied. Nothing here stands for the opinion of the studies&apos; authors.</source>
        <translation>I dati sono fatti, tratti dalle fonti che ciascuno di essi indica; le frasi sugli studi sono parole nostre. Nessun testo, tabella o immagine di un articolo è copiato. Nulla qui rappresenta l’opinione degli autori degli studi.</translation>
    </message>
    <message>
        <source>remission of 29 % and the safety figure come from secondary pages.</source>
        <translation>la remissione del 29 % e il dato di sicurezza vengono da pagine secondarie.</translation>
    </message>
    <message>
        <source>remission is rounded, and relapse is among responders, without counts.</source>
        <translation>la remissione è arrotondata, e la ricaduta è fra i responder, senza conteggi.</translation>
    </message>
    <message>
        <source>rates from the press, which do not say of which cohort.</source>
        <translation>tassi tratti dalla stampa, che non dice di quale coorte.</translation>
    </message>
    <message>
        <source>remission at week 32 of 55 % and 37 % comes from a news page.</source>
        <translation>la remissione alla settimana 32, 55 % e 37 %, viene da una pagina di notizie.</translation>
    </message>
    <message>
        <source>responses of 25 % and 36 % were measured on different scales.</source>
        <translation>le risposte del 25 % e del 36 % sono misurate su scale diverse.</translation>
    </message>
    <message>
        <source>its counts were not found again.</source>
        <translation>i conteggi non sono stati ritrovati.</translation>
    </message>
    <message>
        <source>its odds ratio of 1.61 was not found again.</source>
        <translation>l’odds ratio di 1,61 non è stato ritrovato.</translation>
    </message>
    <message>
        <source>the change of the whole group does not fit those by age.</source>
        <translation>la variazione dell’intero gruppo non si accorda con quelle per età.</translation>
    </message>
    <message>
        <source>weeks 24 and 52 count from the start of maintenance.</source>
        <translation>le settimane 24 e 52 decorrono dall’inizio del mantenimento.</translation>
    </message>
    <message>
        <source>values away from week 3 look read off a figure.</source>
        <translation>i valori diversi dalla settimana 3 sembrano letti su una figura.</translation>
    </message>
    <message>
        <source>the effect size at day 2 was not found again.</source>
        <translation>la dimensione dell’effetto al giorno 2 non è stata ritrovata.</translation>
    </message>
    <message>
        <source>well-being for added bupropion was not found again.</source>
        <translation>il benessere con l’aggiunta di bupropione non è stato ritrovato.</translation>
    </message>
    <message>
        <source>suicidal ideation was not found again.</source>
        <translation>l’ideazione suicidaria non è stata ritrovata.</translation>
    </message>
    <message>
        <source>its arm means were not found again.</source>
        <translation>le medie dei bracci non sono state ritrovate.</translation>
    </message>
    <message>
        <source>the printed odds ratio is not the crude one.</source>
        <translation>l’odds ratio pubblicato non è quello grezzo.</translation>
    </message>
    <message>
        <source>the interval of 1.13 is printed rounded, and response also counts improvement on the CGI-I.</source>
        <translation>l’intervallo di 1,13 è pubblicato arrotondato, e la risposta conta anche il miglioramento alla CGI-I.</translation>
    </message>
    <message>
        <source>a sponsor&apos;s or news report, not the paper.</source>
        <translation>un comunicato dello sponsor o di stampa, non l’articolo.</translation>
    </message>
    <message>
        <source>from the tables of two reviews.</source>
        <translation>dalle tabelle di due revisioni.</translation>
    </message>
    <message>
        <source>not of resistant depression: never pooled with the rest.</source>
        <translation>non di depressione resistente: mai aggregato con gli altri.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>A che cosa serve</translation>
    </message>
    <message>
        <source>How the set was made</source>
        <translation>Come è stato formato l’insieme</translation>
    </message>
    <message>
        <source>How it was read</source>
        <translation>Come è stato letto</translation>
    </message>
    <message>
        <source>Known doubts</source>
        <translation>Dubbi noti</translation>
    </message>
    <message>
        <source>Studies that include bipolar depression</source>
        <translation>Studi che comprendono la depressione bipolare</translation>
    </message>
    <message>
        <source>How each number is made</source>
        <translation>Come è ottenuto ogni numero</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>Licences, and where the figures come from</source>
        <translation>Licenze, e da dove vengono i dati</translation>
    </message>
    <message>
        <source>About the evidence</source>
        <translation>Sulle evidenze</translation>
    </message>
    <message>
        <source>Events as printed; else the printed percentage of the printed number of people, rounded, and marked derived. Without a number of people the rate is drawn as a cross, listed, and never pooled; the arm&apos;s size is not borrowed.</source>
        <translation>Eventi come stampati; altrimenti la percentuale stampata del numero di persone stampato, arrotondata e segnata come derivata. Senza un numero di persone il tasso è disegnato come croce, elencato e mai aggregato; la dimensione del braccio non viene presa in prestito.</translation>
    </message>
    <message>
        <source>TRD Atlas is for teaching, and for exploring published evidence on treatment-resistant depression. It supports judgement and does not decide: it is no medical device, it recommends no treatment to anyone, and it puts nothing in an order of merit.</source>
        <translation>TRD Atlas serve a insegnare e a esplorare le evidenze pubblicate sulla depressione resistente al trattamento. Sostiene il giudizio e non decide: non è un dispositivo medico, non raccomanda alcun trattamento a nessuno e non mette nulla in ordine di merito.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>TRD Atlas %1 · evidence %2 · %3</source>
        <translation>TRD Atlas %1 · evidenze %2 · %3</translation>
    </message>
</context>
<context>
    <name>ArmWords</name>
    <message>
        <source>open part of a randomised study</source>
        <translation>parte in aperto di uno studio randomizzato</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Disegno</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>DOI</source>
        <translation>DOI</translation>
    </message>
    <message>
        <source>Active placebo</source>
        <translation>Placebo attivo</translation>
    </message>
    <message>
        <source>Active placebo (%1)</source>
        <translation>Placebo attivo (%1)</translation>
    </message>
</context>
<context>
    <name>Card</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Meccanismo</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>Dose abituale</translation>
    </message>
    <message>
        <source>Usual schedule</source>
        <translation>Schema abituale</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>Typical onset</source>
        <translation>Inizio tipico dell’effetto</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Regulatory status (check locally)</source>
        <translation>Stato regolatorio (verificare localmente)</translation>
    </message>
    <message>
        <source>Regulatory status (check locally), %1</source>
        <translation>Stato regolatorio (verificare localmente), %1</translation>
    </message>
    <message>
        <source>Boxed warnings</source>
        <translation>Avvertenze in evidenza (boxed warning)</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoraggio</translation>
    </message>
    <message>
        <source>Common adverse events</source>
        <translation>Eventi avversi comuni</translation>
    </message>
    <message>
        <source>none recorded here; that is no proof that there are none</source>
        <translation>qui non ne è registrato nessuno; ciò non prova che non ve ne siano</translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies) in the library</source>
        <translation>
            <numerusform>%n studio nella biblioteca</numerusform>
            <numerusform>%n studi nella biblioteca</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparator</source>
        <translation>Comparatore</translation>
    </message>
    <message>
        <source>It stands in trials as a comparator or is too little studied: there is no card.</source>
        <translation>Figura negli studi come comparatore oppure è troppo poco studiato: non ha una scheda.</translation>
    </message>
    <message>
        <source>Cards side by side are no comparison: each says what its own sources say, and no trial.</source>
        <translation>Schede affiancate non sono un confronto: ciascuna dice ciò che dicono le sue fonti, non uno studio.</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>not recorded here</source>
        <translation>qui non registrato</translation>
    </message>
    <message>
        <source>People: %1</source>
        <translation>Persone: %1</translation>
    </message>
    <message>
        <source>number not printed</source>
        <translation>numero non riportato</translation>
    </message>
    <message>
        <source>Arm: %1</source>
        <translation>Braccio: %1</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>%1, derived: %2 of %3</source>
        <translation>%1, derivato: %2 su %3</translation>
    </message>
    <message>
        <source>no time printed</source>
        <translation>tempo non riportato</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contro %2</translation>
    </message>
    <message>
        <source>in favour of %1, sign not printed</source>
        <translation>a favore di %1, segno non riportato</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>Times count from the start of maintenance or of the randomised withdrawal.</source>
        <translation>I tempi decorrono dall’inizio del mantenimento o della sospensione randomizzata.</translation>
    </message>
    <message>
        <source>One arm: it describes, and compares nothing.</source>
        <translation>Un solo braccio: descrive e non confronta nulla.</translation>
    </message>
    <message>
        <source>Range: %1 to %2; a higher score is worse</source>
        <translation>Intervallo: da %1 a %2; un punteggio più alto è peggiore</translation>
    </message>
    <message>
        <source>Range: %1 to %2; a higher score is better</source>
        <translation>Intervallo: da %1 a %2; un punteggio più alto è migliore</translation>
    </message>
    <message>
        <source>Response: %1</source>
        <translation>Risposta: %1</translation>
    </message>
    <message>
        <source>Remission: %1</source>
        <translation>Remissione: %1</translation>
    </message>
    <message>
        <source>Relapse: %1</source>
        <translation>Ricaduta: %1</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>da %1 a %2 %3</translation>
    </message>
    <message>
        <source>Severity: %1</source>
        <translation>Gravità: %1</translation>
    </message>
    <message>
        <source>See also: %1</source>
        <translation>Vedi anche: %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>--%1: found “%2”, expected one of %3</source>
        <translation>--%1: trovato «%2», atteso uno fra %3</translation>
    </message>
    <message>
        <source>only this treatment (repeatable)</source>
        <translation>solo questo trattamento (ripetibile)</translation>
    </message>
    <message>
        <source>only this strategy (repeatable)</source>
        <translation>solo questa strategia (ripetibile)</translation>
    </message>
    <message>
        <source>only studies of this design (repeatable)</source>
        <translation>solo studi con questo disegno (ripetibile)</translation>
    </message>
    <message>
        <source>only rows of this scale (repeatable)</source>
        <translation>solo righe di questa scala (ripetibile)</translation>
    </message>
    <message>
        <source>from this time on: 2h, 1d, 4w, 6mo</source>
        <translation>a partire da questo tempo: 2h, 1d, 4w, 6mo</translation>
    </message>
    <message>
        <source>up to this time</source>
        <translation>fino a questo tempo</translation>
    </message>
    <message>
        <source>population: resistant (default), inadequate-response, not-required (repeatable)</source>
        <translation>popolazione: resistant (predefinita), inadequate-response, not-required (ripetibile)</translation>
    </message>
    <message>
        <source>study set: review (default), all</source>
        <translation>insieme di studi: review (predefinito), all</translation>
    </message>
    <message>
        <source>only randomised trials</source>
        <translation>solo studi randomizzati</translation>
    </message>
    <message>
        <source>only figures read in their source</source>
        <translation>solo dati letti nella fonte</translation>
    </message>
    <message>
        <source>control arms too, in groups of their own</source>
        <translation>anche i bracci di controllo, in gruppi a sé</translation>
    </message>
    <message>
        <source>--treatment: found “%1”, expected a treatment of the library</source>
        <translation>--treatment: trovato «%1», atteso un trattamento della biblioteca</translation>
    </message>
    <message>
        <source>--%1: found “%2”, expected a time such as 2h, 1d, 4w or 6mo</source>
        <translation>--%1: trovato «%2», atteso un tempo come 2h, 1d, 4w o 6mo</translation>
    </message>
    <message>
        <source>--from: found %1, expected no later than --to %2</source>
        <translation>--from: trovato %1, atteso non oltre --to %2</translation>
    </message>
    <message>
        <source>--set: found “%1”, expected one of %2</source>
        <translation>--set: trovato «%1», atteso uno fra %2</translation>
    </message>
    <message>
        <source>another library database</source>
        <translation>un’altra biblioteca</translation>
    </message>
    <message>
        <source>form of the output</source>
        <translation>formato del risultato</translation>
    </message>
    <message>
        <source>write to a file, atomically</source>
        <translation>scrive in un file, tutto o niente</translation>
    </message>
    <message>
        <source>the file could not be written (%1)</source>
        <translation>non è stato possibile scrivere il file (%1)</translation>
    </message>
    <message>
        <source>expected a place that can be written to</source>
        <translation>atteso un luogo in cui si possa scrivere</translation>
    </message>
    <message>
        <source>found “%1”, expected options only</source>
        <translation>trovato «%1», attese solo opzioni</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Popolazione</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
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
        <source>Predicted from</source>
        <translation>Predizione da</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Not pooled</source>
        <translation>Non aggregati</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Trattamento</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
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
        <source>Against</source>
        <translation>Rispetto a</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcatore</translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation>Matrice</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>With response</source>
        <translation>Associato alla risposta</translation>
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
        <source>info: versions, evidence digest, counts by strategy and design</source>
        <translation>info: versioni, impronta delle evidenze, conteggi per strategia e disegno</translation>
    </message>
    <message>
        <source>The review set is reconstructed from the review&apos;s query; the review prints its counts, not its list.</source>
        <translation>L’insieme della revisione è ricostruito a partire dalla sua stringa di ricerca; la revisione pubblica i conteggi, non l’elenco.</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Insieme</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studi</translation>
    </message>
    <message>
        <source>Glutamatergic</source>
        <translation>Glutammatergici</translation>
    </message>
    <message>
        <source>Psychedelic</source>
        <translation>Psichedelici</translation>
    </message>
    <message>
        <source>Antipsychotic augmentation</source>
        <translation>Potenziamento con antipsicotico</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Righe</translation>
    </message>
    <message>
        <source>TRD Atlas %1, library format %2, evidence %3</source>
        <translation>TRD Atlas %1, formato della biblioteca %2, evidenze %3</translation>
    </message>
    <message>
        <source>evidence check DIR: validate the files · evidence build DIR -o FILE: compile them into a library</source>
        <translation>evidence check DIR: verifica i file · evidence build DIR -o FILE: li compila in una biblioteca</translation>
    </message>
    <message>
        <source>the library to write</source>
        <translation>la biblioteca da scrivere</translation>
    </message>
    <message>
        <source>expected evidence check DIR, or evidence build DIR -o FILE</source>
        <translation>atteso evidence check DIR oppure evidence build DIR -o FILE</translation>
    </message>
    <message>
        <source>evidence build: expected -o FILE</source>
        <translation>evidence build: atteso -o FILE</translation>
    </message>
    <message>
        <source>%1 studies, %2 in the review set, %3 of them glutamatergic; %4 rows; 0 faults; digest %5</source>
        <translation>%1 studi, %2 nell’insieme della revisione, %3 dei quali glutammatergici; %4 righe; 0 difetti; impronta %5</translation>
    </message>
    <message>
        <source>only studies that hold this text</source>
        <translation>solo studi che contengono questo testo</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autori</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Acronimo</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategia</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Disegno</translation>
    </message>
    <message>
        <source>show ID: one study or treatment, whole, every figure with its source</source>
        <translation>show ID: uno studio o un trattamento per intero, ogni dato con la sua fonte</translation>
    </message>
    <message>
        <source>show: expected one id</source>
        <translation>show: atteso un identificativo</translation>
    </message>
    <message>
        <source>no study or treatment of the library has this id</source>
        <translation>nessuno studio o trattamento della biblioteca ha questo identificativo</translation>
    </message>
    <message>
        <source>expected an id that “studies” lists, or a treatment&apos;s</source>
        <translation>atteso un identificativo elencato da «studies» oppure quello di un trattamento</translation>
    </message>
    <message>
        <source>rates --outcome response|remission [SELECTION] [--by treatment|strategy|study]: rates of arms, descriptive</source>
        <translation>rates --outcome response|remission [SELEZIONE] [--by treatment|strategy|study]: tassi dei bracci, descrittivi</translation>
    </message>
    <message>
        <source>response or remission</source>
        <translation>response o remission</translation>
    </message>
    <message>
        <source>treatment (default), strategy or study</source>
        <translation>treatment (predefinito), strategy o study</translation>
    </message>
    <message>
        <source>contrasts --outcome … --measure rr|or|rd|md|smd|hr [SELECTION]: within-trial contrasts</source>
        <translation>contrasts --outcome … --measure rr|or|rd|md|smd|hr [SELEZIONE]: confronti entro lo studio</translation>
    </message>
    <message>
        <source>response (default), remission, relapse, change, …</source>
        <translation>response (predefinito), remission, relapse, change, …</translation>
    </message>
    <message>
        <source>rr, or, rd, md, smd, hr; without it every reported measure, and computed risk ratios</source>
        <translation>rr, or, rd, md, smd, hr; senza, ogni misura riportata e i rischi relativi calcolati</translation>
    </message>
    <message>
        <source>--measure: found “%1”, expected one of rr, or, rd, md, smd, hr</source>
        <translation>--measure: trovato «%1», atteso uno fra rr, or, rd, md, smd, hr</translation>
    </message>
    <message>
        <source>onset [SELECTION]: when studies first saw a difference, an improvement, a response</source>
        <translation>onset [SELEZIONE]: quando gli studi hanno visto per la prima volta una differenza, un miglioramento, una risposta</translation>
    </message>
    <message>
        <source>safety [SELECTION]: adverse events by arm, in the sources&apos; words</source>
        <translation>safety [SELEZIONE]: eventi avversi per braccio, con le parole delle fonti</translation>
    </message>
    <message>
        <source>biomarkers [SELECTION]: what each marker did</source>
        <translation>biomarkers [SELEZIONE]: che cosa ha fatto ogni marcatore</translation>
    </message>
    <message>
        <source>rates: value, certainty, name</source>
        <translation>rates: value, certainty, name</translation>
    </message>
    <message>
        <source>print (default), light, dark, lecture</source>
        <translation>print (predefinito), light, dark, lecture</translation>
    </message>
    <message>
        <source>width and height in pixels at 96 dpi, 1100x700 by default</source>
        <translation>larghezza e altezza in pixel a 96 dpi, 1100x700 se non indicate</translation>
    </message>
    <message>
        <source>en, it</source>
        <translation>en, it</translation>
    </message>
    <message>
        <source>figure: expected one kind of %1</source>
        <translation>figure: atteso un tipo fra %1</translation>
    </message>
    <message>
        <source>figure: expected -o FILE</source>
        <translation>figure: atteso -o FILE</translation>
    </message>
    <message>
        <source>-o: found the ending “%1”, expected one of %2</source>
        <translation>-o: trovata l’estensione «%1», attesa una fra %2</translation>
    </message>
    <message>
        <source>--size: found “%1”, expected WIDTHxHEIGHT between 100 and 8000</source>
        <translation>--size: trovato «%1», atteso LARGHEZZAxALTEZZA fra 100 e 8000</translation>
    </message>
    <message>
        <source>figure: found “%1”, expected one kind of %2</source>
        <translation>figure: trovato «%1», atteso un tipo fra %2</translation>
    </message>
    <message>
        <source>Usage: trd-atlas-cli COMMAND [OPTIONS]
Commands: %1
Each command explains itself with --help.
</source>
        <translation>Uso: trd-atlas-cli COMANDO [OPZIONI]
Comandi: %1
Ogni comando si spiega con --help.
</translation>
    </message>
    <message>
        <source>found no command</source>
        <translation>nessun comando trovato</translation>
    </message>
    <message>
        <source>found “%1”, expected a command</source>
        <translation>trovato «%1», atteso un comando</translation>
    </message>
    <message>
        <source>studies [SELECTION] [--search TEXT]: the studies; of every population unless --resistance is given</source>
        <translation>studies [SELEZIONE] [--search TESTO]: gli studi; di ogni popolazione, se --resistance non è indicato</translation>
    </message>
    <message>
        <source>--set: found “%1”, expected ITEM=VALUE</source>
        <translation>--set: trovato «%1», atteso VOCE=VALORE</translation>
    </message>
    <message>
        <source>a profile file: {&quot;format&quot;: 1, &quot;answers&quot;: {…}}</source>
        <translation>un file di profilo: {&quot;format&quot;: 1, &quot;answers&quot;: {…}}</translation>
    </message>
    <message>
        <source>one answer; “unknown” takes it back (repeatable)</source>
        <translation>una risposta; «unknown» la ritira (ripetibile)</translation>
    </message>
    <message>
        <source>found no instrument</source>
        <translation>nessuno strumento trovato</translation>
    </message>
    <message>
        <source>no rules of its own</source>
        <translation>nessuna regola propria</translation>
    </message>
    <message>
        <source>%1 (comparator)</source>
        <translation>%1 (comparatore)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Da chiedere</translation>
    </message>
    <message>
        <source>Rules that hold</source>
        <translation>Regole che valgono</translation>
    </message>
    <message>
        <source>The question that would settle most: %1 (%2)</source>
        <translation>La domanda che chiarirebbe di più: %1 (%2)</translation>
    </message>
    <message>
        <source>All treatments are listed, by status and name; none is ranked. Silence is not fitness. Reasons and sources: --format json.</source>
        <translation>Tutti i trattamenti sono elencati, per stato e per nome; nessuno è in graduatoria. L’assenza di regole non significa idoneità. Motivi e fonti: --format json.</translation>
    </message>
    <message>
        <source>Score: %1</source>
        <translation>Punteggio: %1</translation>
    </message>
    <message>
        <source>Score: between %1 and %2</source>
        <translation>Punteggio: fra %1 e %2</translation>
    </message>
    <message>
        <source>Band: %1</source>
        <translation>Fascia: %1</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Still open: %1 (%2)</source>
        <translation>Ancora aperto: %1 (%2)</translation>
    </message>
    <message>
        <source>Still open: %1</source>
        <translation>Ancora aperto: %1</translation>
    </message>
    <message>
        <source>options: per treatment a status for the answers given, the open questions, and each reason with its source</source>
        <translation>options: per ogni trattamento uno stato secondo le risposte date, le domande aperte e ogni motivo con la sua fonte</translation>
    </message>
    <message>
        <source>where the person is treated: the same as --set jurisdiction=R</source>
        <translation>dove la persona è curata: come --set jurisdiction=R</translation>
    </message>
    <message>
        <source>Life may be at risk now. Do not use this program for this: call the emergency services or the crisis team, and do not leave the person alone.</source>
        <translation>La vita può essere in pericolo adesso. Non usare questo programma per questo: chiamare i servizi di emergenza o l’équipe di crisi, e non lasciare sola la persona.</translation>
    </message>
    <message>
        <source>stage INSTRUMENT: score, band and what is still open</source>
        <translation>stage STRUMENTO: punteggio, fascia e che cosa è ancora aperto</translation>
    </message>
    <message>
        <source>a staging instrument of the library</source>
        <translation>uno strumento di stadiazione della biblioteca</translation>
    </message>
    <message>
        <source>the library has no such instrument</source>
        <translation>la biblioteca non ha questo strumento</translation>
    </message>
    <message>
        <source>expected one of %1</source>
        <translation>ne è ammessa una fra: %1</translation>
    </message>
    <message>
        <source>Usage: trd-atlas-cli %1 [options]</source>
        <translation>Uso: trd-atlas-cli %1 [opzioni]</translation>
    </message>
    <message>
        <source>--scale: found “%1”, expected one of %2</source>
        <translation>--scale: trovato “%1”, atteso uno tra %2</translation>
    </message>
    <message>
        <source>--outcome: found “%1”, expected one of %2</source>
        <translation>--outcome: trovato “%1”, atteso uno tra %2</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>uscita standard</translation>
    </message>
    <message>
        <source>not everything could be written</source>
        <translation>non è stato possibile scrivere tutto</translation>
    </message>
    <message>
        <source>expected room for the whole answer</source>
        <translation>atteso spazio per l’intera risposta</translation>
    </message>
    <message>
        <source>Window: %1.</source>
        <translation>Finestra: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) outside it are not listed.</source>
        <translation>
            <numerusform>%n riga al di fuori non è elencata.</numerusform>
            <numerusform>%n righe al di fuori non sono elencate.</numerusform>
        </translation>
    </message>
    <message>
        <source>rates, contrasts, course, forest, funnel and network: response (default), remission, …; change for contrasts and syntheses</source>
        <translation>rates, contrasts, course, forest, funnel e network: response (predefinito), remission, …; change per contrasti e sintesi</translation>
    </message>
    <message>
        <source>contrasts: rr, or, rd, hr, md and smd for change and score; forest, funnel, network: rd, rr, or, md and smd for change</source>
        <translation>contrasts: rr, or, rd, hr, md e smd per change e score; forest, funnel, network: rd, rr, or, md e smd per change</translation>
    </message>
    <message>
        <source>rates: treatment, strategy, study; forest: comparator, dose, blinding, design, scale, time, resistance</source>
        <translation>rates: treatment, strategy, study; forest: comparator, dose, blinding, design, scale, time, resistance</translation>
    </message>
    <message>
        <source>forest, funnel: placebo, active-placebo, no-treatment, low-dose, a treatment, or all; without it the comparison with most trials</source>
        <translation>forest, funnel: placebo, active-placebo, no-treatment, low-dose, un trattamento, oppure all; senza, il confronto con più studi</translation>
    </message>
    <message>
        <source>forest, funnel, network: reml (default), fixed, dl, pm</source>
        <translation>forest, funnel, network: reml (predefinito), fixed, dl, pm</translation>
    </message>
    <message>
        <source>forest, funnel: hksj (default), wald</source>
        <translation>forest, funnel: hksj (predefinito), wald</translation>
    </message>
    <message>
        <source>forest, funnel, network: level of the intervals in percent, 95 by default</source>
        <translation>forest, funnel, network: livello degli intervalli in percento, 95 se non indicato</translation>
    </message>
    <message>
        <source>forest: dose, scale, time, blinding, n beside the plot (repeatable)</source>
        <translation>forest: dose, scale, time, blinding, n accanto al grafico (ripetibile)</translation>
    </message>
    <message>
        <source>a workbook is no text: expected -o FILE</source>
        <translation>una cartella di lavoro non è testo: atteso -o FILE</translation>
    </message>
    <message>
        <source>safety: the differences within trials for one event, such as stopped-adverse; with --outcome, benefit against harm</source>
        <translation>safety: le differenze all’interno degli studi per un evento, come stopped-adverse; con --outcome, beneficio e danno</translation>
    </message>
    <message>
        <source>mechanism: which one, such as psychedelic</source>
        <translation>mechanism: quale, per esempio psychedelic</translation>
    </message>
    <message>
        <source>forest, funnel, network: leaves a study out (repeatable)</source>
        <translation>forest, funnel, network: esclude uno studio (ripetibile)</translation>
    </message>
    <message>
        <source>network: graph (default), ranking, incoherence; durability: rates (default), ratios, times; without-one: leave-one-out (default), cumulative, influence</source>
        <translation>network: graph (predefinito), ranking, incoherence; durability: rates (predefinito), ratios, times; without-one: leave-one-out (predefinito), cumulative, influence</translation>
    </message>
    <message>
        <source>moderator: year (default), n, time</source>
        <translation>moderator: year (predefinito), n, time</translation>
    </message>
    <message>
        <source>--%1: found %2, expected %3</source>
        <translation>--%1: trovato %2, atteso %3</translation>
    </message>
    <message>
        <source>figure KIND [SELECTION] -o F.{svg,pdf,png,csv,xlsx}: a figure as a file; kinds: %1</source>
        <translation>figure TIPO [SELEZIONE] -o F.{svg,pdf,png,csv,xlsx}: una figura come file; tipi: %1</translation>
    </message>
    <message>
        <source>the date that the files carry, today by default</source>
        <translation>la data che i file riportano, per impostazione predefinita oggi</translation>
    </message>
    <message>
        <source>--date: found “%1”, expected a day such as 2026-11-25</source>
        <translation>--date: trovato «%1», atteso un giorno come 2026-11-25</translation>
    </message>
    <message>
        <source>report KIND [SELECTION] -o F.{pdf,html}: a figure with its numbers, cautions and sources; kinds: %1</source>
        <translation>report TIPO [SELEZIONE] -o F.{pdf,html}: una figura con i suoi numeri, le cautele e le fonti; tipi: %1</translation>
    </message>
    <message>
        <source>report: expected one kind of %1</source>
        <translation>report: atteso un tipo fra %1</translation>
    </message>
    <message>
        <source>report: found “%1”, expected one kind of %2</source>
        <translation>report: trovato «%1», atteso un tipo fra %2</translation>
    </message>
    <message>
        <source>report: expected -o FILE</source>
        <translation>report: atteso -o FILE</translation>
    </message>
    <message>
        <source>export-all [KIND] [SELECTION] -o FOLDER: every kind of figure of a selection with tables, references and a report, KIND first; kinds: %1</source>
        <translation>export-all [TIPO] [SELEZIONE] -o CARTELLA: ogni tipo di figura di una selezione con tabelle, riferimenti e un rapporto, TIPO per primo; tipi: %1</translation>
    </message>
    <message>
        <source>export-all: found “%1”, expected one kind of %2, or none</source>
        <translation>export-all: trovato «%1», atteso un tipo fra %2, o nessuno</translation>
    </message>
    <message>
        <source>export-all: expected -o FOLDER</source>
        <translation>export-all: atteso -o FOLDER</translation>
    </message>
    <message>
        <source>deck export: expected -o FILE</source>
        <translation>deck export: atteso -o FILE</translation>
    </message>
    <message>
        <source>-o: found the ending “%1”, expected one of %2, or a folder with --format %3</source>
        <translation>-o: trovata l&apos;estensione «%1», attesa una di %2, o una cartella con --format %3</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Diapositiva</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Osservazione</translation>
    </message>
    <message>
        <source>deck export DECK -o F.pdf: a lecture deck as slides; -o FOLDER --format png|svg: a picture a sheet; deck check DECK: what has changed since it was made; deck renew DECK -o FILE: the deck with the studies as they are now</source>
        <translation>deck export DECK -o F.pdf: una lezione come diapositive; -o FOLDER --format png|svg: un&apos;immagine per foglio; deck check DECK: che cosa è cambiato da quando è stata fatta; deck renew DECK -o FILE: la lezione con gli studi come sono ora</translation>
    </message>
    <message>
        <source>export: the notes beneath each slide, on A4</source>
        <translation>export: le note sotto ogni diapositiva, su A4</translation>
    </message>
    <message>
        <source>export: width and height in pixels, 1920x1080 by default</source>
        <translation>export: larghezza e altezza in pixel, 1920x1080 se non indicato</translation>
    </message>
    <message>
        <source>deck: expected one of %1, and a deck</source>
        <translation>deck: atteso uno di %1, e una lezione</translation>
    </message>
    <message>
        <source>-o: found the deck itself, expected another file</source>
        <translation>-o: trovata la presentazione stessa, atteso un altro file</translation>
    </message>
    <message>
        <source>Slide %1 stays as it was: %2</source>
        <translation>La diapositiva %1 resta com’era: %2</translation>
    </message>
    <message>
        <source>export: lecture (default), light, dark, print (default with --notes)</source>
        <translation>export: lecture (predefinito), light, dark, print (predefinito con --notes)</translation>
    </message>
</context>
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
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>%n studio</numerusform>
            <numerusform>%n studi</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n contrast(s)</source>
        <translation>
            <numerusform>%n confronto</numerusform>
            <numerusform>%n confronti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n estimate(s) printed without an interval: a point alone.</source>
        <translation>
            <numerusform>%n stima pubblicata senza intervallo: solo un punto.</numerusform>
            <numerusform>%n stime pubblicate senza intervallo: solo un punto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), number of people not printed</source>
        <translation>
            <numerusform>%n evento, numero di persone non riportato</numerusform>
            <numerusform>%n eventi, numero di persone non riportato</numerusform>
        </translation>
    </message>
    <message>
        <source>no: a figure of the whole study</source>
        <translation>no: un dato dello studio intero</translation>
    </message>
    <message>
        <source>no: the source prints no estimate</source>
        <translation>no: la fonte non pubblica una stima</translation>
    </message>
    <message>
        <source>no: a change within one arm is no comparison</source>
        <translation>no: una variazione entro un braccio non è un confronto</translation>
    </message>
    <message>
        <source>no: two doses of one treatment</source>
        <translation>no: due dosi dello stesso trattamento</translation>
    </message>
    <message>
        <source>no: another time or scale is drawn</source>
        <translation>no: è disegnato un altro tempo o un’altra scala</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Disegnato</translation>
    </message>
    <message>
        <source>%1: what did trials find when they compared?</source>
        <translation>%1: che cosa è emerso dai confronti entro gli studi?</translation>
    </message>
    <message numerus="yes">
        <source>One row a pair of arms, the latest time; %n further row(s) in the table, each with the reason.</source>
        <translation>
            <numerusform>Una riga per coppia di bracci, il tempo più tardo; %n altra riga nella tabella, con il motivo.</numerusform>
            <numerusform>Una riga per coppia di bracci, il tempo più tardo; altre %n righe nella tabella, ciascuna con il motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>No trial of this selection compares arms on this outcome by this measure. Choose another measure, take all studies, or remove a filter above.</source>
        <translation>Nessuno studio di questa selezione confronta bracci su questo esito con questa misura. Scelga un’altra misura, prenda tutti gli studi o tolga un filtro in alto.</translation>
    </message>
    <message>
        <source>95 % interval %1 % (Wilson)</source>
        <translation>intervallo al 95 % %1 % (Wilson)</translation>
    </message>
    <message>
        <source>the pool did not converge</source>
        <translation>la stima combinata non converge</translation>
    </message>
    <message>
        <source>in a new setting between %1 and %2 % (95 % prediction interval)</source>
        <translation>in un nuovo contesto tra %1 e %2 % (intervallo di predizione al 95 %)</translation>
    </message>
    <message>
        <source>no: the pool did not converge</source>
        <translation>no: la stima combinata non converge</translation>
    </message>
    <message>
        <source>Share with at least half their symptoms gone (the study&apos;s own definition), by arm. Pooled: %1 of %2, %3 people.</source>
        <translation>Quota di persone con sintomi almeno dimezzati (definizione di ciascuno studio), per braccio. Combinati: %1 di %2, %3 persone.</translation>
    </message>
    <message>
        <source>Share with almost no symptoms left (the study&apos;s own definition), by arm. Pooled: %1 of %2, %3 people.</source>
        <translation>Quota di persone quasi senza più sintomi (definizione di ciascuno studio), per braccio. Combinati: %1 di %2, %3 persone.</translation>
    </message>
    <message numerus="yes">
        <source>%n pool(s) that did not converge: the arms alone are drawn.</source>
        <translation>
            <numerusform>%n stima combinata non converge: sono disegnati solo i bracci.</numerusform>
            <numerusform>%n stime combinate non convergono: sono disegnati solo i bracci.</numerusform>
        </translation>
    </message>
    <message>
        <source>no: not a scale of depression on which less is better</source>
        <translation>no: non è una scala della depressione in cui meno è meglio</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Contato da</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Livello</translation>
    </message>
    <message>
        <source>SE</source>
        <translation>ES</translation>
    </message>
    <message>
        <source>p &lt;</source>
        <translation>p &lt;</translation>
    </message>
    <message>
        <source>start of maintenance</source>
        <translation>inizio del mantenimento</translation>
    </message>
    <message>
        <source>first dose</source>
        <translation>prima dose</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calcolato</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 interval</source>
        <translation>intervallo al %1</translation>
    </message>
    <message>
        <source>SE %1</source>
        <translation>ES %1</translation>
    </message>
    <message>
        <source>%1 from the start of maintenance</source>
        <translation>%1 dall’inizio del mantenimento</translation>
    </message>
    <message>
        <source>%1 of maintenance</source>
        <translation>%1 di mantenimento</translation>
    </message>
    <message>
        <source>%1 (%2 to %3; %4)</source>
        <translation>%1 (da %2 a %3; %4)</translation>
    </message>
    <message>
        <source>%1, logarithmic scale</source>
        <translation>%1, scala logaritmica</translation>
    </message>
    <message>
        <source>%1, with 95 % interval where the row names no other</source>
        <translation>%1, con intervallo al 95 % dove la riga non ne indica un altro</translation>
    </message>
    <message>
        <source>%1 from %2, %3, as reported or computed from the arms&apos; counts: %4.</source>
        <translation>%1 da %2, %3, come riportati o calcolati dai conteggi dei bracci: %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n more study(ies) in the table alone.</source>
        <translation>
            <numerusform>%n altro studio solo nella tabella.</numerusform>
            <numerusform>Altri %n studi solo nella tabella.</numerusform>
        </translation>
    </message>
    <message>
        <source>computed from the arms&apos; counts</source>
        <translation>calcolato dai conteggi dei bracci</translation>
    </message>
    <message>
        <source>printed without its sign, on the side that the source names</source>
        <translation>pubblicato senza segno, dal lato indicato dalla fonte</translation>
    </message>
    <message>
        <source>computed from the arms&apos; counts, or printed without its sign, on the side that the source names</source>
        <translation>calcolato dai conteggi dei bracci, oppure pubblicato senza segno, dal lato indicato dalla fonte</translation>
    </message>
    <message numerus="yes">
        <source>%n interval(s) of another level than 95 %: named in the row, not counted in the sentence above.</source>
        <translation>
            <numerusform>%n intervallo di livello diverso dal 95 %: indicato nella riga, non contato nella frase qui sopra.</numerusform>
            <numerusform>%n intervalli di livello diverso dal 95 %: indicati nella riga, non contati nella frase qui sopra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) counted from the start of maintenance, whatever the window.</source>
        <translation>
            <numerusform>%n riga contata dall’inizio del mantenimento, qualunque sia la finestra.</numerusform>
            <numerusform>%n righe contate dall’inizio del mantenimento, qualunque sia la finestra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contrast(s) outside the window (%1): not listed.</source>
        <translation>
            <numerusform>%n confronto fuori dalla finestra (%1): non elencato.</numerusform>
            <numerusform>%n confronti fuori dalla finestra (%1): non elencati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more study(ies), not pooled.</source>
        <translation>
            <numerusform>%n altro studio, non combinato.</numerusform>
            <numerusform>Altri %n studi, non combinati.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not pooled are arms that report a rate in this window but not in a form that can be pooled (no number of people, no time, only responders, not read in the source).</source>
        <translation>Non combinati sono i bracci che riportano una percentuale in questa finestra, ma non in una forma che si possa combinare (senza numero di persone, senza tempo, solo tra chi ha risposto, non letta nella fonte).</translation>
    </message>
    <message numerus="yes">
        <source>%n open part(s) of randomised studies</source>
        <translation>
            <numerusform>%n parte in aperto</numerusform>
            <numerusform>%n parti in aperto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>+%n not pooled</source>
        <translation>
            <numerusform>+%n non combinato</numerusform>
            <numerusform>+%n non combinati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arm(s) not pooled</source>
        <translation>
            <numerusform>%n braccio non combinato</numerusform>
            <numerusform>%n bracci non combinati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arm(s) not pooled; %1 of their rates drawn.</source>
        <translation>
            <numerusform>%n braccio non combinato; percentuali disegnate: %1.</numerusform>
            <numerusform>%n bracci non combinati; percentuali disegnate: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) both as reported and as computed: counted once in the sentence above.</source>
        <translation>
            <numerusform>%n confronto sia come riportato sia come calcolato: contato una sola volta nella frase qui sopra.</numerusform>
            <numerusform>%n confronti sia come riportati sia come calcolati: ciascuno contato una sola volta nella frase qui sopra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>several arms of %n trial(s)</source>
        <translation>
            <numerusform>più bracci di %n studio</numerusform>
            <numerusform>più bracci di %n studi</numerusform>
        </translation>
    </message>
    <message>
        <source>Open parts of randomised trials are among them: nobody was randomised to these.</source>
        <translation>Vi sono anche parti in aperto di studi randomizzati: nessuno vi è stato randomizzato.</translation>
    </message>
    <message numerus="yes">
        <source>%n more trial(s) print another measure of it.</source>
        <translation>
            <numerusform>%n altro studio ne riporta un’altra misura.</numerusform>
            <numerusform>%n altri studi ne riportano un’altra misura.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 from %3 lie on the treatment&apos;s side; of %4 with a 95 % interval, %5 leave out “no difference”.</source>
        <translation>%1 di %2 da %3 stanno dalla parte del trattamento; di %4 con un intervallo al 95 %, %5 escludono «nessuna differenza».</translation>
    </message>
    <message numerus="yes">
        <source>%n estimate(s)</source>
        <translation>
            <numerusform>%n stima</numerusform>
            <numerusform>%n stime</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s)</source>
        <translation>
            <numerusform>%n studio</numerusform>
            <numerusform>%n studi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CrisisPanel</name>
    <message>
        <source>Life may be at risk now. Do not use this program for this: call the emergency services or the crisis team, and do not leave the person alone.</source>
        <translation>La vita può essere in pericolo adesso. Non usare questo programma per questo: chiamare i servizi di emergenza o l’équipe di crisi, e non lasciare sola la persona.</translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e %n altro</numerusform>
            <numerusform>%1 e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The slide names the study “%1”; this library has none.</source>
        <translation>La diapositiva nomina lo studio «%1»; questa biblioteca non lo ha.</translation>
    </message>
    <message>
        <source>The slide names the treatment “%1”; this library has none.</source>
        <translation>La diapositiva nomina il trattamento «%1»; questa biblioteca non lo ha.</translation>
    </message>
    <message>
        <source>The slide names the study set “%1”; this library has none.</source>
        <translation>La diapositiva nomina l&apos;insieme di studi «%1»; questa biblioteca non lo ha.</translation>
    </message>
    <message>
        <source>The slide names the scale “%1”; no row of this library has it.</source>
        <translation>La diapositiva nomina la scala «%1»; nessuna riga di questa biblioteca la usa.</translation>
    </message>
    <message>
        <source>The slide&apos;s choice “%1”: found %2, expected %3.</source>
        <translation>La scelta «%1» della diapositiva: trovato %2, atteso %3.</translation>
    </message>
    <message>
        <source>Changed in the library since the slide was made: %1.</source>
        <translation>Cambiati nella biblioteca da quando la diapositiva è stata fatta: %1.</translation>
    </message>
    <message>
        <source>No longer in the library: %1.</source>
        <translation>Non più nella biblioteca: %1.</translation>
    </message>
    <message>
        <source>New on the slide since it was made: %1.</source>
        <translation>Nuovi sulla diapositiva da quando è stata fatta: %1.</translation>
    </message>
    <message>
        <source>Its figures are worked out differently than when the slide was made.</source>
        <translation>I suoi dati sono calcolati in modo diverso da quando la diapositiva è stata fatta.</translation>
    </message>
    <message>
        <source>found a window that ends before it begins</source>
        <translation>trovata una finestra che finisce prima di cominciare</translation>
    </message>
    <message>
        <source>expected a text</source>
        <translation>atteso un testo</translation>
    </message>
    <message>
        <source>found a slide in words without any</source>
        <translation>trovata una diapositiva di testo senza testo</translation>
    </message>
    <message>
        <source>expected a title or points</source>
        <translation>attesi un titolo o dei punti</translation>
    </message>
    <message>
        <source>expected “%1”: this file is no deck</source>
        <translation>atteso «%1»: questo file non è una presentazione</translation>
    </message>
    <message>
        <source>expected at most %1: the file was made by a newer program</source>
        <translation>atteso al massimo %1: il file proviene da un programma più recente</translation>
    </message>
    <message numerus="yes">
        <source>found %n slide(s)</source>
        <translation>
            <numerusform>trovata %n diapositiva</numerusform>
            <numerusform>trovate %n diapositive</numerusform>
        </translation>
    </message>
    <message>
        <source>expected at most %1</source>
        <translation>atteso al massimo %1</translation>
    </message>
    <message>
        <source>The slide names no treatment.</source>
        <translation>La diapositiva non nomina alcun trattamento.</translation>
    </message>
    <message>
        <source>The slide names no study.</source>
        <translation>La diapositiva non nomina alcuno studio.</translation>
    </message>
    <message>
        <source>The slide names no term.</source>
        <translation>La diapositiva non nomina alcun termine.</translation>
    </message>
    <message>
        <source>The slide names the term “%1”; this library has none.</source>
        <translation>La diapositiva nomina il termine «%1», che in questa biblioteca non c’è.</translation>
    </message>
    <message>
        <source>Its card has changed since the slide was made.</source>
        <translation>La sua scheda è cambiata da quando la diapositiva è stata fatta.</translation>
    </message>
    <message>
        <source>The slide names more than it can show: %1 at most.</source>
        <translation>La diapositiva nomina più di quanto possa mostrare: al massimo %1.</translation>
    </message>
</context>
<context>
    <name>DeckExport</name>
    <message>
        <source>the deck could not be written (%1)</source>
        <translation>non è stato possibile scrivere la lezione (%1)</translation>
    </message>
    <message>
        <source>the deck has no slide</source>
        <translation>la lezione non ha diapositive</translation>
    </message>
    <message>
        <source>expected one slide or more</source>
        <translation>attesa una diapositiva o più</translation>
    </message>
    <message>
        <source>%1, notes continued</source>
        <translation>%1, seguito delle note</translation>
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
    <name>Detail</name>
    <message>
        <source>%1 of 100 people</source>
        <translation>%1 persone su 100</translation>
    </message>
    <message>
        <source>comparator</source>
        <translation>comparatore</translation>
    </message>
    <message>
        <source>Of 100 people</source>
        <translation>Su 100 persone</translation>
    </message>
    <message numerus="yes">
        <source>%n responded %1</source>
        <translation>
            <numerusform>%n ha risposto %1</numerusform>
            <numerusform>%n hanno risposto %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached remission %1</source>
        <translation>
            <numerusform>%n ha raggiunto la remissione %1</numerusform>
            <numerusform>%n hanno raggiunto la remissione %1</numerusform>
        </translation>
    </message>
    <message>
        <source>whole study</source>
        <translation>studio intero</translation>
    </message>
    <message>
        <source>Studies behind it</source>
        <translation>Gli studi su cui si fonda</translation>
    </message>
    <message>
        <source>%1: %2 % of %3</source>
        <translation>%1: %2 % di %3</translation>
    </message>
    <message>
        <source>Events derived: %1.</source>
        <translation>Eventi ricavati: %1.</translation>
    </message>
    <message>
        <source>Listed, not pooled</source>
        <translation>Elencati, non aggregati</translation>
    </message>
    <message>
        <source>Arms of different trials: a description, not a comparison.</source>
        <translation>Bracci di studi diversi: una descrizione, non un confronto.</translation>
    </message>
    <message>
        <source>About this treatment</source>
        <translation>Su questo trattamento</translation>
    </message>
    <message numerus="yes">
        <source>95 % interval %1 % (derived: %n arms pooled with random effects)</source>
        <translation>
            <numerusform>intervallo al 95 % %1 % (ricavato: %n braccio a effetti casuali)</numerusform>
            <numerusform>intervallo al 95 % %1 % (ricavato: %n bracci aggregati a effetti casuali)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n arm(s) of this group, with and without a number of people: %1 to %2.</source>
        <translation>
            <numerusform>%n braccio di questo gruppo, con o senza numero di persone: da %1 a %2.</numerusform>
            <numerusform>Tutti i %n bracci di questo gruppo, con e senza numero di persone: da %1 a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The pooled estimate did not converge; it is not shown. The arms stand below.</source>
        <translation>La stima combinata non converge e non è mostrata. I bracci sono qui sotto.</translation>
    </message>
    <message>
        <source>%1 of %2 people in one arm responded (%3)</source>
        <translation>%1 persone su %2 in un solo braccio hanno risposto (%3)</translation>
    </message>
    <message>
        <source>%1 of %2 people in one arm reached remission (%3)</source>
        <translation>%1 persone su %2 in un solo braccio hanno raggiunto la remissione (%3)</translation>
    </message>
    <message>
        <source>95 % interval %1 % (Wilson). Nothing is pooled.</source>
        <translation>Intervallo al 95 % %1 % (Wilson). Nulla è combinato.</translation>
    </message>
    <message>
        <source>In a new setting the rate could lie between %1 and %2 % (95 % prediction interval; I² %3 %).</source>
        <translation>In un nuovo contesto il tasso potrebbe trovarsi tra %1 e %2 % (intervallo di predizione al 95 %; I² %3 %).</translation>
    </message>
</context>
<context>
    <name>DetailSources</name>
    <message>
        <source>source</source>
        <translation>fonte</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ErrorWindow</name>
    <message>
        <source>The evidence library cannot be opened</source>
        <translation>La biblioteca delle evidenze non si può aprire</translation>
    </message>
    <message>
        <source>Nothing was changed. Your settings and notes are kept apart from the library and are safe. Install the program again, or open a library that is whole.</source>
        <translation>Nulla è stato modificato. Impostazioni e note sono conservate separatamente dalla biblioteca e sono al sicuro. Reinstallare il programma oppure aprire una biblioteca integra.</translation>
    </message>
    <message>
        <source>&amp;Open another library…</source>
        <translation>&amp;Apri un’altra biblioteca…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>Open library</source>
        <translation>Apri biblioteca</translation>
    </message>
    <message>
        <source>Library databases (*.sqlite)</source>
        <translation>Biblioteche (*.sqlite)</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>found a raw control character within text</source>
        <translation>trovato un carattere di controllo non codificato nel testo</translation>
    </message>
    <message>
        <source>expected it to be escaped</source>
        <translation>atteso in forma codificata con \u</translation>
    </message>
    <message>
        <source>found an escape that JSON does not know</source>
        <translation>trovata una sequenza di escape che JSON non conosce</translation>
    </message>
    <message>
        <source>expected one of %1</source>
        <translation>ne è ammessa una fra: %1</translation>
    </message>
    <message>
        <source>found the key twice</source>
        <translation>trovata due volte la stessa chiave</translation>
    </message>
    <message>
        <source>expected each key once in an object</source>
        <translation>attesa ogni chiave una sola volta per oggetto</translation>
    </message>
    <message>
        <source>found %1</source>
        <translation>trovato %1</translation>
    </message>
    <message>
        <source>expected a number as JSON writes it</source>
        <translation>atteso un numero scritto come in JSON</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation>atteso un numero da %1 a %2</translation>
    </message>
    <message>
        <source>expected a number above %1 and below %2</source>
        <translation>atteso un numero maggiore di %1 e minore di %2</translation>
    </message>
    <message>
        <source>expected a number of at least %1</source>
        <translation>atteso un numero non inferiore a %1</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>atteso un numero</translation>
    </message>
    <message>
        <source>expected a whole number of at least %1</source>
        <translation>atteso un numero intero non inferiore a %1</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>atteso un numero intero da %1 a %2</translation>
    </message>
    <message>
        <source>found more faults than are listed</source>
        <translation>trovati più difetti di quelli elencati</translation>
    </message>
    <message>
        <source>expected these to be mended first</source>
        <translation>correggere prima questi</translation>
    </message>
    <message>
        <source>found a folder</source>
        <translation>trovata una cartella</translation>
    </message>
    <message>
        <source>expected a JSON file</source>
        <translation>atteso un file JSON</translation>
    </message>
    <message>
        <source>found no such file</source>
        <translation>il file non esiste</translation>
    </message>
    <message>
        <source>found a device or a pipe</source>
        <translation>trovato un dispositivo o una pipe</translation>
    </message>
    <message>
        <source>found a file of %1</source>
        <translation>trovato un file di %1</translation>
    </message>
    <message>
        <source>expected at most %1</source>
        <translation>atteso al massimo %1</translation>
    </message>
    <message>
        <source>found that it cannot be read (%1)</source>
        <translation>il file non si può leggere (%1)</translation>
    </message>
    <message>
        <source>expected a readable file</source>
        <translation>atteso un file leggibile</translation>
    </message>
    <message>
        <source>expected JSON in UTF-8</source>
        <translation>atteso JSON in UTF-8</translation>
    </message>
    <message>
        <source>found an empty file</source>
        <translation>trovato un file vuoto</translation>
    </message>
    <message>
        <source>found a byte order mark</source>
        <translation>trovato un BOM</translation>
    </message>
    <message>
        <source>expected JSON in UTF-8 without one</source>
        <translation>atteso JSON in UTF-8 senza BOM</translation>
    </message>
    <message>
        <source>found UTF-16</source>
        <translation>trovato UTF-16</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>riga %1</translation>
    </message>
    <message>
        <source>found bytes that are not UTF-8</source>
        <translation>trovati byte che non sono UTF-8</translation>
    </message>
    <message>
        <source>found broken JSON (%1)</source>
        <translation>trovato JSON non valido (%1)</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un oggetto</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>expected an object</source>
        <translation>atteso un oggetto</translation>
    </message>
    <message>
        <source>found nothing</source>
        <translation>non trovato nulla</translation>
    </message>
    <message>
        <source>expected the key &quot;%1&quot;</source>
        <translation>attesa la chiave &quot;%1&quot;</translation>
    </message>
    <message>
        <source>expected text</source>
        <translation>atteso un testo</translation>
    </message>
    <message>
        <source>found half a Unicode character</source>
        <translation>trovato mezzo carattere Unicode</translation>
    </message>
    <message>
        <source>found empty text</source>
        <translation>trovato un testo vuoto</translation>
    </message>
    <message>
        <source>expected true or false</source>
        <translation>atteso true o false</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>attesa una lista</translation>
    </message>
    <message>
        <source>found an unknown key</source>
        <translation>trovata una chiave sconosciuta</translation>
    </message>
    <message>
        <source>expected an id that stands once</source>
        <translation>atteso un identificativo presente una sola volta</translation>
    </message>
    <message>
        <source>expected a treatment of %1 or %2</source>
        <translation>atteso un trattamento di %1 o %2</translation>
    </message>
    <message>
        <source>expected a treatment or one of %1</source>
        <translation>atteso un trattamento o uno fra %1</translation>
    </message>
    <message>
        <source>expected the id of one of the card&apos;s sources</source>
        <translation>atteso l’identificativo di una delle fonti della scheda</translation>
    </message>
    <message>
        <source>expected a number for %1</source>
        <translation>atteso un numero per %1</translation>
    </message>
    <message>
        <source>expected for %1 one of %2</source>
        <translation>atteso per %1 uno fra %2</translation>
    </message>
    <message>
        <source>expected the id of an item of %1</source>
        <translation>atteso l’identificativo di una voce di %1</translation>
    </message>
    <message>
        <source>found no condition</source>
        <translation>nessuna condizione trovata</translation>
    </message>
    <message>
        <source>expected at most %1, %2</source>
        <translation>atteso al massimo %1, %2</translation>
    </message>
    <message>
        <source>expected a value that stands once</source>
        <translation>atteso un valore presente una sola volta</translation>
    </message>
    <message>
        <source>found none</source>
        <translation>non trovato nessuno</translation>
    </message>
    <message>
        <source>expected the answers of the choice</source>
        <translation>attese le risposte della scelta</translation>
    </message>
    <message>
        <source>expected the id of a node</source>
        <translation>atteso l’identificativo di un nodo</translation>
    </message>
    <message>
        <source>found advice without a source</source>
        <translation>trovata un’indicazione senza fonte</translation>
    </message>
    <message>
        <source>found that %1 is never reached</source>
        <translation>%1 non è mai raggiungibile</translation>
    </message>
    <message>
        <source>expected a way to it from %1</source>
        <translation>atteso un percorso che vi arrivi da %1</translation>
    </message>
    <message>
        <source>expected the id of a term</source>
        <translation>atteso l’identificativo di un termine</translation>
    </message>
    <message>
        <source>expected treatments that do not inherit from this one</source>
        <translation>attesi trattamenti che non ereditino da questo</translation>
    </message>
    <message>
        <source>found no study</source>
        <translation>nessuno studio trovato</translation>
    </message>
    <message>
        <source>expected at least one file *.json</source>
        <translation>atteso almeno un file *.json</translation>
    </message>
    <message>
        <source>expected the id of another study</source>
        <translation>atteso l’identificativo di un altro studio</translation>
    </message>
    <message>
        <source>expected a folder with studies and knowledge</source>
        <translation>attesa una cartella con studies e knowledge</translation>
    </message>
    <message>
        <source>found no such folder</source>
        <translation>la cartella non esiste</translation>
    </message>
    <message>
        <source>found a file</source>
        <translation>trovato un file</translation>
    </message>
    <message>
        <source>found neither studies nor knowledge</source>
        <translation>non trovate né studies né knowledge</translation>
    </message>
    <message>
        <source>expected the file&apos;s name, %1</source>
        <translation>atteso il nome del file, %1</translation>
    </message>
    <message>
        <source>expected %1 or no such key</source>
        <translation>atteso %1 oppure nessuna chiave di questo nome</translation>
    </message>
    <message>
        <source>expected at most age_max, %1</source>
        <translation>atteso al massimo age_max, %1</translation>
    </message>
    <message>
        <source>expected another word: rows use this one for something else</source>
        <translation>attesa un’altra parola: le righe usano questa per altro</translation>
    </message>
    <message>
        <source>expected the id of another arm</source>
        <translation>atteso l’identificativo di un altro braccio</translation>
    </message>
    <message>
        <source>expected an arm that is no part of this one</source>
        <translation>atteso un braccio che non sia parte di questo</translation>
    </message>
    <message>
        <source>expected the id of one of the study&apos;s sources</source>
        <translation>atteso l’identificativo di una delle fonti dello studio</translation>
    </message>
    <message>
        <source>expected the id of an arm</source>
        <translation>atteso l’identificativo di un braccio</translation>
    </message>
    <message>
        <source>expected the id of an arm or &quot;%1&quot;</source>
        <translation>atteso l’identificativo di un braccio oppure &quot;%1&quot;</translation>
    </message>
    <message>
        <source>expected another arm than the row&apos;s own</source>
        <translation>atteso un braccio diverso da quello della riga</translation>
    </message>
    <message>
        <source>expected at most n, %1</source>
        <translation>atteso al massimo n, %1</translation>
    </message>
    <message>
        <source>expected about %1, that is %2 of %3</source>
        <translation>atteso circa %1, cioè %2 su %3</translation>
    </message>
    <message>
        <source>expected at most upper, %1</source>
        <translation>atteso al massimo upper, %1</translation>
    </message>
    <message>
        <source>expected a value within its interval, %1 to %2</source>
        <translation>atteso un valore entro il suo intervallo, da %1 a %2</translation>
    </message>
    <message>
        <source>found neither events nor percent</source>
        <translation>non trovati né events né percent</translation>
    </message>
    <message>
        <source>expected one of them for %1</source>
        <translation>atteso uno dei due per %1</translation>
    </message>
    <message>
        <source>found no mean</source>
        <translation>nessuna media trovata</translation>
    </message>
    <message>
        <source>expected one for %1</source>
        <translation>attesa una per %1</translation>
    </message>
</context>
<context>
    <name>ExportAll</name>
    <message>
        <source>found %1, expected %2.</source>
        <translation>trovato %1, atteso %2.</translation>
    </message>
    <message>
        <source>the picture could not be made</source>
        <translation>l’immagine non si è potuta creare</translation>
    </message>
    <message>
        <source>expected more memory</source>
        <translation>attesa più memoria</translation>
    </message>
    <message>
        <source>References</source>
        <translation>Riferimenti</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Everything of this question</source>
        <translation>Tutto su questa domanda</translation>
    </message>
    <message>
        <source>Report on the first question</source>
        <translation>Rapporto sulla prima domanda</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Left out, as there is nothing to draw</source>
        <translation>Tralasciate, perché non c’è nulla da disegnare</translation>
    </message>
    <message>
        <source>References of the selection</source>
        <translation>Riferimenti della selezione</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>the file could not be written (%1)</source>
        <translation>non è stato possibile scrivere il file (%1)</translation>
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
    <message>
        <source>a picture of %1 × %2 dots cannot be made</source>
        <translation>non è possibile creare un’immagine di %1 × %2 punti</translation>
    </message>
    <message>
        <source>expected a smaller size, or SVG or PDF</source>
        <translation>attesa una dimensione minore, oppure SVG o PDF</translation>
    </message>
    <message>
        <source>expected a folder and a name that can be written to, with room for the file</source>
        <translation>servono una cartella e un nome in cui si possa scrivere, con spazio per il file</translation>
    </message>
</context>
<context>
    <name>FigureRequest</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno tra %1</translation>
    </message>
    <message>
        <source>a percentage above 0 and below 100</source>
        <translation>una percentuale sopra 0 e sotto 100</translation>
    </message>
    <message>
        <source>none, as every comparison is a block of its own</source>
        <translation>nessuno, poiché ogni confronto è un blocco a sé</translation>
    </message>
    <message>
        <source>a study of the library</source>
        <translation>uno studio della biblioteca</translation>
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
        <translation>glutammatergici</translation>
    </message>
    <message>
        <source>psychedelic</source>
        <translation>psichedelici</translation>
    </message>
    <message>
        <source>antipsychotic augmentation</source>
        <translation>potenziamento con antipsicotico</translation>
    </message>
    <message>
        <source>established alternative</source>
        <translation>alternative consolidate</translation>
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
    <name>Glossary</name>
    <message>
        <source>Range</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>A higher score is</source>
        <translation>Un punteggio più alto è</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peggiore</translation>
    </message>
    <message>
        <source>better</source>
        <translation>migliore</translation>
    </message>
    <message>
        <source>Rated by</source>
        <translation>Valutata da</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la persona</translation>
    </message>
    <message>
        <source>a clinician</source>
        <translation>un clinico</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Voci</translation>
    </message>
    <message>
        <source>Each item</source>
        <translation>Ogni voce</translation>
    </message>
    <message>
        <source>It rates change and has no score before treatment.</source>
        <translation>Valuta il cambiamento e non ha un punteggio prima del trattamento.</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Remission</source>
        <translation>Remissione</translation>
    </message>
    <message>
        <source>Relapse</source>
        <translation>Ricaduta</translation>
    </message>
    <message>
        <source>Another line for %1: %2</source>
        <translation>Un’altra soglia per %1: %2</translation>
    </message>
    <message>
        <source>Smallest change that matters</source>
        <translation>Minima differenza rilevante</translation>
    </message>
    <message>
        <source>None was found.</source>
        <translation>Non ne è stata trovata alcuna.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 or less</source>
        <translation>%1 o meno</translation>
    </message>
    <message>
        <source>less than %1</source>
        <translation>meno di %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o più</translation>
    </message>
    <message>
        <source>more than %1</source>
        <translation>più di %1</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravità</translation>
    </message>
    <message>
        <source>Bands from %1</source>
        <translation>Fasce da %1</translation>
    </message>
    <message>
        <source>%1: range, cut-offs and bands</source>
        <translation>%1: intervallo, soglie e fasce</translation>
    </message>
    <message>
        <source>See also</source>
        <translation>Vedi anche</translation>
    </message>
    <message>
        <source>All terms</source>
        <translation>Tutti i termini</translation>
    </message>
</context>
<context>
    <name>GraphExport</name>
    <message>
        <source>Sources of the advice: %1</source>
        <translation>Fonti delle raccomandazioni: %1</translation>
    </message>
    <message>
        <source>No question is answered.</source>
        <translation>Nessuna domanda ha risposta.</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Risposte: %1</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>found that it cannot be written (%1)</source>
        <translation>il file non si può scrivere (%1)</translation>
    </message>
    <message>
        <source>expected a place with room for the library</source>
        <translation>atteso un luogo con spazio per la biblioteca</translation>
    </message>
    <message>
        <source>found no way to make a database (%1)</source>
        <translation>non è stato possibile creare una base di dati (%1)</translation>
    </message>
    <message>
        <source>found evidence that does not fit its tables (%1)</source>
        <translation>trovate evidenze che non rientrano nelle tabelle (%1)</translation>
    </message>
    <message>
        <source>expected evidence as the reader lets pass</source>
        <translation>attese evidenze accettate dal lettore</translation>
    </message>
    <message>
        <source>found the words of the library&apos;s seal within the evidence</source>
        <translation>trovate nelle evidenze le parole del sigillo della biblioteca</translation>
    </message>
    <message>
        <source>expected no text with &quot;%1&quot;</source>
        <translation>atteso nessun testo con &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed</source>
        <translation>il driver SQLite di Qt non è installato</translation>
    </message>
    <message>
        <source>a word that this program does not know</source>
        <translation>una parola che questo programma non conosce</translation>
    </message>
    <message>
        <source>a part of nothing</source>
        <translation>una parte di nulla</translation>
    </message>
    <message>
        <source>expected a TRD Atlas library</source>
        <translation>attesa una biblioteca di TRD Atlas</translation>
    </message>
    <message>
        <source>found an empty file</source>
        <translation>trovato un file vuoto</translation>
    </message>
    <message>
        <source>found a file that is no database</source>
        <translation>trovato un file che non è una base di dati</translation>
    </message>
    <message>
        <source>expected it whole: fetch or build it anew</source>
        <translation>attesa integra: procurarla o compilarla di nuovo</translation>
    </message>
    <message>
        <source>found a damaged library</source>
        <translation>trovata una biblioteca danneggiata</translation>
    </message>
    <message>
        <source>found a database of another program</source>
        <translation>trovata la base di dati di un altro programma</translation>
    </message>
    <message>
        <source>found a library of format %1, made by a newer version of the program</source>
        <translation>trovata una biblioteca di formato %1, prodotta da una versione più recente del programma</translation>
    </message>
    <message>
        <source>expected format %1: install the newer version to read it</source>
        <translation>atteso il formato %1: per leggerla installare la versione più recente</translation>
    </message>
    <message>
        <source>found a library of format %1, made by an older version of the program</source>
        <translation>trovata una biblioteca di formato %1, prodotta da una versione precedente del programma</translation>
    </message>
    <message>
        <source>expected format %1: fetch or build it anew</source>
        <translation>atteso il formato %1: procurarla o compilarla di nuovo</translation>
    </message>
    <message>
        <source>found no such file</source>
        <translation>il file non esiste</translation>
    </message>
    <message>
        <source>found a folder</source>
        <translation>trovata una cartella</translation>
    </message>
    <message>
        <source>found a device or a pipe</source>
        <translation>trovato un dispositivo o una pipe</translation>
    </message>
    <message>
        <source>found that it cannot be read (%1)</source>
        <translation>il file non si può leggere (%1)</translation>
    </message>
    <message>
        <source>found that it cannot be loaded (%1)</source>
        <translation>il file non si può caricare (%1)</translation>
    </message>
    <message>
        <source>found that it cannot be searched (%1)</source>
        <translation>la biblioteca non si può interrogare (%1)</translation>
    </message>
</context>
<context>
    <name>MarkSigns</name>
    <message>
        <source>comparator: hollow grey</source>
        <translation>confronto: grigio, vuoto</translation>
    </message>
    <message>
        <source>derived from a percentage and n</source>
        <translation>ricavato da percentuale e n</translation>
    </message>
    <message>
        <source>no number of people, never pooled</source>
        <translation>senza numero di persone, mai combinato</translation>
    </message>
</context>
<context>
    <name>Mechanisms</name>
    <message>
        <source>Target</source>
        <translation>Bersaglio</translation>
    </message>
    <message>
        <source>Context</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Cellula</translation>
    </message>
    <message>
        <source>Plasticity</source>
        <translation>Plasticità</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Circuito</translation>
    </message>
    <message>
        <source>Experience</source>
        <translation>Esperienza</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effetto</translation>
    </message>
    <message>
        <source>direction not stated</source>
        <translation>direzione non indicata</translation>
    </message>
    <message>
        <source>went with response</source>
        <translation>associato alla risposta</translation>
    </message>
    <message>
        <source>did not go with response</source>
        <translation>non associato alla risposta</translation>
    </message>
    <message>
        <source>established</source>
        <translation>accertato</translation>
    </message>
    <message>
        <source>supported</source>
        <translation>sostenuto da dati</translation>
    </message>
    <message>
        <source>hypothesis</source>
        <translation>ipotesi</translation>
    </message>
    <message>
        <source>%1: how is it thought to work?</source>
        <translation>%1: come si pensa che funzioni?</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Passaggio</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Quanto è certo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, leads to: %2 (%3, %4)</source>
        <translation>%1, porta a: %2 (%3, %4)</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Each way is numbered; its number tells how, how sure, and by which source. The table lists them.</source>
        <translation>Ogni passaggio è numerato; il numero dice come, quanto è certo e secondo quale fonte. La tabella li elenca.</translation>
    </message>
    <message>
        <source>The library holds no mechanism.</source>
        <translation>La raccolta non contiene meccanismi.</translation>
    </message>
    <message>
        <source>What did biomarkers do?</source>
        <translation>Che cosa hanno fatto i biomarcatori?</translation>
    </message>
    <message>
        <source>Marker</source>
        <translation>Marcatore</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Misurato in</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Trattamento</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direzione</translation>
    </message>
    <message>
        <source>Went with response</source>
        <translation>Associato alla risposta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
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
        <source>Finding</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Several treatments</source>
        <translation>Più trattamenti</translation>
    </message>
    <message>
        <source>In the library&apos;s studies: number of studies</source>
        <translation>Negli studi della raccolta: numero di studi</translation>
    </message>
    <message>
        <source>In other literature: number of sources</source>
        <translation>In altra letteratura: numero di fonti</translation>
    </message>
    <message>
        <source>resp. %1/%2</source>
        <translation>risp. %1/%2</translation>
    </message>
    <message>
        <source>whole study</source>
        <translation>studio intero</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 in the library&apos;s selection, %3 in other literature.</source>
        <translation>%1 di %2 nella selezione, %3 in altra letteratura.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n risultato</numerusform>
            <numerusform>%n risultati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>%n studio</numerusform>
            <numerusform>%n studi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the studies %1 of %n finding(s) that say so went with response.</source>
        <translation>
            <numerusform>Negli studi %1 su %n risultato che lo riporta era associato alla risposta.</numerusform>
            <numerusform>Negli studi %1 su %n risultati che lo riportano erano associati alla risposta.</numerusform>
        </translation>
    </message>
    <message>
        <source>No biomarker here tells one person whether a treatment will work: samples are small, and what was not found is rarely reported.</source>
        <translation>Nessun biomarcatore qui dice a una singola persona se un trattamento funzionerà: i campioni sono piccoli e ciò che non si è trovato viene riportato di rado.</translation>
    </message>
    <message>
        <source>↑ rose, ↓ fell, = did not change; R↑ higher and R↓ lower in those who responded; ∅ no association; ? not stated; each with the number behind it. “resp. 2/3”: went with response in 2 of the 3 findings that say so.</source>
        <translation>↑ aumentato, ↓ diminuito, = invariato; R↑ più alto e R↓ più basso in chi ha risposto; ∅ nessuna associazione; ? non indicato; ciascuno con il numero relativo. «risp. 2/3»: associato alla risposta in 2 dei 3 risultati che lo riportano.</translation>
    </message>
    <message>
        <source>No study of this selection reports a biomarker. Take all studies, or remove a filter above.</source>
        <translation>Nessuno studio di questa selezione riporta un biomarcatore. Includere tutti gli studi o togliere un filtro qui sopra.</translation>
    </message>
    <message>
        <source>What predicted how people fared?</source>
        <translation>Che cosa prediceva l’andamento delle persone?</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Fattore</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Per</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>More likely</source>
        <translation>Più probabile</translation>
    </message>
    <message>
        <source>Less likely</source>
        <translation>Meno probabile</translation>
    </message>
    <message>
        <source>No association</source>
        <translation>Nessuna associazione</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>%1
for: %2</source>
        <translation>%1
per: %2</translation>
    </message>
    <message>
        <source>%1 from %2, each with what it predicted.</source>
        <translation>%1 da %2, ciascuno con ciò che prediceva.</translation>
    </message>
    <message numerus="yes">
        <source>%n factor(s)</source>
        <translation>
            <numerusform>%n fattore</numerusform>
            <numerusform>%n fattori</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 made the outcome named more likely, %2 less likely; for %3 no association was found.</source>
        <translation>%1 rendevano più probabile l’esito indicato, %2 meno probabile; per %3 non è stata trovata alcuna associazione.</translation>
    </message>
    <message>
        <source>A factor that predicts how people fare does not tell which treatment suits whom; most were sought after the fact.</source>
        <translation>Un fattore che predice l’andamento non dice quale trattamento sia adatto a chi; i più sono stati cercati a posteriori.</translation>
    </message>
    <message>
        <source>“More likely” is of the outcome named under the factor: it may be a good one or a bad one.</source>
        <translation>«Più probabile» riguarda l’esito indicato sotto il fattore: può essere favorevole o sfavorevole.</translation>
    </message>
    <message>
        <source>No study of this selection reports a predictor. Take all studies, or remove a filter above.</source>
        <translation>Nessuno studio di questa selezione riporta un predittore. Includere tutti gli studi o togliere un filtro qui sopra.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n step(s), %1, %2 and %3.</source>
        <translation>
            <numerusform>Di %n passaggio, %1, %2 e %3.</numerusform>
            <numerusform>Di %n passaggi, %1, %2 e %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are established</source>
        <translation>
            <numerusform>%n è consolidato</numerusform>
            <numerusform>%n sono consolidati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are supported</source>
        <translation>
            <numerusform>%n è sostenuto da prove</numerusform>
            <numerusform>%n sono sostenuti da prove</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are a hypothesis/hypotheses</source>
        <translation>
            <numerusform>%n è un&apos;ipotesi</numerusform>
            <numerusform>%n sono ipotesi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewFolder</name>
    <message>
        <source>expected a folder that does not exist yet, or an empty one</source>
        <translation>attesa una cartella che non esiste ancora, o una vuota</translation>
    </message>
    <message>
        <source>there is a file of this name</source>
        <translation>c’è un file con questo nome</translation>
    </message>
    <message>
        <source>the folder holds something already</source>
        <translation>la cartella contiene già qualcosa</translation>
    </message>
    <message>
        <source>the folder could not be made (%1)</source>
        <translation>la cartella non si è potuta creare (%1)</translation>
    </message>
    <message>
        <source>expected a place that can be written to</source>
        <translation>atteso un luogo in cui si possa scrivere</translation>
    </message>
    <message>
        <source>the finished folder could not be put in its place</source>
        <translation>la cartella finita non si è potuta mettere al suo posto</translation>
    </message>
</context>
<context>
    <name>Onset</name>
    <message>
        <source>Whole study</source>
        <translation>Studio intero</translation>
    </message>
    <message>
        <source>%1, against baseline</source>
        <translation>%1, rispetto al basale</translation>
    </message>
    <message>
        <source>%1, against: %2</source>
        <translation>%1, rispetto a: %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>%n studio</numerusform>
            <numerusform>%n studi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>counted from the start of maintenance</source>
        <translation>dall’inizio del mantenimento</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Trattamento</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Braccio</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
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
        <source>Against</source>
        <translation>Rispetto a</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Contato da</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>start of maintenance</source>
        <translation>inizio del mantenimento</translation>
    </message>
    <message>
        <source>first dose</source>
        <translation>prima dose</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>basale</translation>
    </message>
    <message>
        <source>%1 (comparators improve too)</source>
        <translation>%1 (migliorano anche i comparatori)</translation>
    </message>
    <message>
        <source>median time to response or to remission</source>
        <translation>tempo mediano alla risposta o alla remissione</translation>
    </message>
    <message>
        <source>The earliest difference from a comparator that one of these studies reports is at %1 (%2, %3).</source>
        <translation>La prima differenza da un comparatore riportata da uno di questi studi è a %1 (%2, %3).</translation>
    </message>
    <message>
        <source>How soon does it work, and how long does it hold?</source>
        <translation>In quanto tempo funziona, e quanto dura?</translation>
    </message>
    <message>
        <source>A study cannot find an effect before its first visit, and each chose its visits itself. These are times of studies, not of a person.</source>
        <translation>Uno studio non può rilevare un effetto prima della sua prima visita, e ognuno ha scelto le proprie visite. Sono tempi di studi, non di una persona.</translation>
    </message>
    <message>
        <source>No study of this selection reports a time of onset. Take all studies, widen the time window, or remove a filter above.</source>
        <translation>Nessuno studio di questa selezione riporta un tempo di inizio dell’effetto. Includere tutti gli studi, ampliare l’intervallo di tempo o togliere un filtro qui sopra.</translation>
    </message>
    <message>
        <source>Counted from the start of maintenance</source>
        <translation>Contato dall’inizio del mantenimento</translation>
    </message>
    <message>
        <source>%1 (control)</source>
        <translation>%1 (controllo)</translation>
    </message>
    <message>
        <source>time since the first dose, logarithmic scale (below: since the start of maintenance)</source>
        <translation>tempo dalla prima dose, scala logaritmica (in basso: dall’inizio del mantenimento)</translation>
    </message>
    <message>
        <source>time since the first dose, logarithmic scale</source>
        <translation>tempo dalla prima dose, scala logaritmica</translation>
    </message>
    <message>
        <source>time since the start of maintenance, logarithmic scale</source>
        <translation>tempo dall’inizio del mantenimento, scala logaritmica</translation>
    </message>
    <message>
        <source>Each mark is one study&apos;s own finding, as printed: nothing is pooled. %1 from %2.</source>
        <translation>Ogni segno è il risultato di un singolo studio, come pubblicato: nulla è aggregato. %1 da %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n risultato</numerusform>
            <numerusform>%n risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>Arms of one study that found the same at the same time share a mark.</source>
        <translation>I bracci di uno studio con lo stesso risultato allo stesso tempo condividono un segno.</translation>
    </message>
    <message>
        <source>Band: from the first to the last of the studies&apos; first differences.</source>
        <translation>Fascia: dalla prima all’ultima delle prime differenze degli studi.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), number of people not printed</source>
        <translation>
            <numerusform>%n evento, numero di persone non riportato</numerusform>
            <numerusform>%n eventi, numero di persone non riportato</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 people with the event, number of people not printed</source>
        <translation>%1, %2 persone con l’evento, numero di persone non riportato</translation>
    </message>
    <message>
        <source>%1, number of people not printed</source>
        <translation>%1, numero di persone non riportato</translation>
    </message>
    <message>
        <source>%1, events derived from %2 % of %3 people</source>
        <translation>%1, eventi ricavati da %2 % di %3 persone</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), no n</source>
        <translation>
            <numerusform>%n evento, senza n</numerusform>
            <numerusform>%n eventi, senza n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, no n</source>
        <translation>%1, senza n</translation>
    </message>
    <message>
        <source>the source names no time</source>
        <translation>la fonte non indica il tempo</translation>
    </message>
    <message>
        <source>95 % interval %1 % (Wilson)</source>
        <translation>intervallo al 95 % %1 % (Wilson)</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
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
        <source>Derived</source>
        <translation>Ricavato</translation>
    </message>
    <message>
        <source>Among</source>
        <translation>Fra</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definizione</translation>
    </message>
    <message>
        <source>events derived</source>
        <translation>eventi ricavati</translation>
    </message>
    <message>
        <source>responders</source>
        <translation>responder</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>comparator</source>
        <translation>comparatore</translation>
    </message>
    <message>
        <source>How many had responded, by time since the first dose?</source>
        <translation>Quante persone avevano risposto, secondo il tempo dalla prima dose?</translation>
    </message>
    <message>
        <source>How many were in remission, by time since the first dose?</source>
        <translation>Quante persone erano in remissione, secondo il tempo dalla prima dose?</translation>
    </message>
    <message>
        <source>These are arms of different trials: people, doses and definitions differ. Compare within a line, not between lines of different studies.</source>
        <translation>Sono bracci di studi diversi: persone, dosi e definizioni differiscono. Confrontare lungo una linea, non fra linee di studi diversi.</translation>
    </message>
    <message>
        <source>people who had responded</source>
        <translation>persone con risposta</translation>
    </message>
    <message>
        <source>people in remission</source>
        <translation>persone in remissione</translation>
    </message>
    <message>
        <source>No arm of this selection prints such a rate with its time. Take all studies, widen the time window, or remove a filter above.</source>
        <translation>Nessun braccio di questa selezione riporta un tale tasso con il suo tempo. Includere tutti gli studi, ampliare l’intervallo di tempo o togliere un filtro qui sopra.</translation>
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
        <source>control arm</source>
        <translation>braccio di controllo</translation>
    </message>
    <message>
        <source>One line an arm that was measured more than once, one mark for the others. %1, %2.</source>
        <translation>Una linea per ogni braccio misurato più volte, un segno per gli altri. %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n arm(s)</source>
        <translation>
            <numerusform>%n braccio</numerusform>
            <numerusform>%n bracci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arm(s) were measured more than once; in %1 of them fewer people had responded at the last time than at the first.</source>
        <translation>
            <numerusform>%n braccio è stato misurato più volte; in %1 di essi le persone con risposta erano meno all’ultima misura che alla prima.</numerusform>
            <numerusform>%n bracci sono stati misurati più volte; in %1 di essi le persone con risposta erano meno all’ultima misura che alla prima.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arm(s) were measured more than once; in %1 of them fewer people were in remission at the last time than at the first.</source>
        <translation>
            <numerusform>%n braccio è stato misurato più volte; in %1 di essi le persone in remissione erano meno all’ultima misura che alla prima.</numerusform>
            <numerusform>%n bracci sono stati misurati più volte; in %1 di essi le persone in remissione erano meno all’ultima misura che alla prima.</numerusform>
        </translation>
    </message>
    <message>
        <source>Point at a line for its 95 % intervals (Wilson).</source>
        <translation>Puntare su una linea per vederne gli intervalli al 95 % (Wilson).</translation>
    </message>
    <message>
        <source>%1, counted from the start of maintenance</source>
        <translation>%1, dall’inizio del mantenimento</translation>
    </message>
    <message>
        <source>No study of this selection prints it. Take all studies, or remove a filter above.</source>
        <translation>Nessuno studio di questa selezione lo riporta. Includere tutti gli studi o togliere un filtro qui sopra.</translation>
    </message>
    <message>
        <source>How long does it hold? Relapse and lasting response</source>
        <translation>Quanto dura? Ricaduta e risposta mantenuta</translation>
    </message>
    <message>
        <source>Relapse is defined, and people are watched, differently in each study. Compare arms within one study only.</source>
        <translation>Ogni studio definisce la ricaduta e segue le persone a modo suo. Confrontare solo i bracci di uno stesso studio.</translation>
    </message>
    <message>
        <source>people, with 95 % interval where the number of people is printed</source>
        <translation>persone, con intervallo al 95 % dove il numero di persone è riportato</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>time not named</source>
        <translation>tempo non indicato</translation>
    </message>
    <message>
        <source>among responders</source>
        <translation>fra i responder</translation>
    </message>
    <message>
        <source>a rate among people who had responded before</source>
        <translation>un tasso fra le persone che avevano già risposto</translation>
    </message>
    <message>
        <source>One row an arm, a time and what the study printed: nothing is pooled. %1 from %2.</source>
        <translation>Una riga per braccio e tempo, con ciò che lo studio ha pubblicato: nulla è aggregato. %1 da %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s)</source>
        <translation>
            <numerusform>%n tasso</numerusform>
            <numerusform>%n tassi</numerusform>
        </translation>
    </message>
    <message>
        <source>The printed rates of relapse run from %1 to %2, over very different lengths of time.</source>
        <translation>I tassi di ricaduta pubblicati vanno da %1 a %2, su durate molto diverse.</translation>
    </message>
    <message>
        <source>Maintenance: only people who were stable took part.</source>
        <translation>Mantenimento: hanno partecipato solo persone in condizioni stabili.</translation>
    </message>
    <message>
        <source>Did it hold longer than the comparator, within trials?</source>
        <translation>È durato più a lungo del comparatore, entro gli studi?</translation>
    </message>
    <message>
        <source>Each row is one comparison inside one trial. Rows of different trials are not compared with each other.</source>
        <translation>Ogni riga è un confronto entro un solo studio. Le righe di studi diversi non si confrontano fra loro.</translation>
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
        <source>Favours</source>
        <translation>A favore di</translation>
    </message>
    <message>
        <source>p &lt; %1</source>
        <translation>p &lt; %1</translation>
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
        <source>size not printed</source>
        <translation>misura non riportata</translation>
    </message>
    <message>
        <source>favours: %1</source>
        <translation>a favore di: %1</translation>
    </message>
    <message>
        <source>the source prints no interval</source>
        <translation>la fonte non riporta un intervallo</translation>
    </message>
    <message>
        <source>ratio</source>
        <translation>rapporto</translation>
    </message>
    <message>
        <source>%1, logarithmic scale, with 95 % interval</source>
        <translation>%1, scala logaritmica, con intervallo al 95 %</translation>
    </message>
    <message>
        <source>less with the arm named</source>
        <translation>meno con il braccio indicato</translation>
    </message>
    <message>
        <source>more with the arm named</source>
        <translation>più con il braccio indicato</translation>
    </message>
    <message>
        <source>Relapse, and lasting response, compared inside trials, as printed. %1 from %2.</source>
        <translation>Ricaduta e risposta mantenuta, confrontate entro gli studi, come pubblicato. %1 da %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s)</source>
        <translation>
            <numerusform>%n confronto</numerusform>
            <numerusform>%n confronti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) printed without a ratio: in words, no mark.</source>
        <translation>
            <numerusform>%n confronto pubblicato senza rapporto: a parole, senza segno.</numerusform>
            <numerusform>%n confronti pubblicati senza rapporto: a parole, senza segno.</numerusform>
        </translation>
    </message>
    <message>
        <source>A point alone: printed without an interval.</source>
        <translation>Un punto solo: pubblicato senza intervallo.</translation>
    </message>
    <message>
        <source>How long until half of them had relapsed?</source>
        <translation>Dopo quanto tempo metà di loro ha avuto una ricaduta?</translation>
    </message>
    <message>
        <source>Who was watched, from when and for how long differs in each study. Medians are shown as printed, never averaged.</source>
        <translation>Chi è stato seguito, da quando e per quanto tempo cambia in ogni studio. Le mediane sono mostrate come pubblicate, mai mediate fra loro.</translation>
    </message>
    <message>
        <source>Counted from the first dose</source>
        <translation>Contato dalla prima dose</translation>
    </message>
    <message>
        <source>median time to relapse, logarithmic scale</source>
        <translation>tempo mediano alla ricaduta, scala logaritmica</translation>
    </message>
    <message>
        <source>Median time to relapse, one row an arm, as printed. %1 from %2.</source>
        <translation>Tempo mediano alla ricaduta, una riga per braccio, come pubblicato. %1 da %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n median(s)</source>
        <translation>
            <numerusform>%n mediana</numerusform>
            <numerusform>%n mediane</numerusform>
        </translation>
    </message>
    <message>
        <source>The printed medians run from %1 (%2) to %3 (%4).</source>
        <translation>Le mediane pubblicate vanno da %1 (%2) a %3 (%4).</translation>
    </message>
    <message>
        <source>An arm in which fewer than half relapsed has no median, and no row here.</source>
        <translation>Un braccio in cui meno della metà ha avuto una ricaduta non ha mediana, e qui non ha riga.</translation>
    </message>
    <message>
        <source>lower limit %1</source>
        <translation>limite inferiore %1</translation>
    </message>
    <message>
        <source>upper limit %1</source>
        <translation>limite superiore %1</translation>
    </message>
    <message>
        <source>%1 of %2 printed ratios lie below 1: the event came less often in the arm named.</source>
        <translation>%1 rapporti pubblicati su %2 sono minori di 1: l’evento è stato meno frequente nel braccio indicato.</translation>
    </message>
    <message>
        <source>A hazard ratio below 1: at any moment the event came less often in the arm named than in the other.</source>
        <translation>Un hazard ratio minore di 1: in ogni momento l’evento è stato meno frequente nel braccio indicato che nell’altro.</translation>
    </message>
    <message>
        <source>p &lt;</source>
        <translation>p &lt;</translation>
    </message>
    <message numerus="yes">
        <source>%n rate(s) without a number of people, so without an interval.</source>
        <translation>
            <numerusform>%n tasso senza numero di persone, quindi senza intervallo.</numerusform>
            <numerusform>%n tassi senza numero di persone, quindi senza intervallo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (open part)</source>
        <translation>%1 (parte in aperto)</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>A contraindication holds; psychedelics: the trials left such people out.</source>
        <translation>Vale una controindicazione; psichedelici: gli studi hanno escluso queste persone.</translation>
    </message>
    <message>
        <source>Outside its licence or purpose for these answers.</source>
        <translation>Fuori dalla sua indicazione o dal suo scopo per queste risposte.</translation>
    </message>
    <message>
        <source>Something has to be arranged or settled before it can be considered.</source>
        <translation>Qualcosa va predisposto o chiarito prima di poterlo considerare.</translation>
    </message>
    <message>
        <source>An open question could still rule it out or ask for something first.</source>
        <translation>Una domanda aperta potrebbe ancora escluderlo o richiedere prima qualcosa.</translation>
    </message>
    <message>
        <source>Nothing rules it out; a caution holds.</source>
        <translation>Nulla lo esclude; vale una cautela.</translation>
    </message>
    <message>
        <source>No rule of the library speaks against it. That is no recommendation.</source>
        <translation>Nessuna regola della biblioteca è contraria. Non è una raccomandazione.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more reason(s))</source>
        <translation>
            <numerusform>%1 (e %n altra ragione)</numerusform>
            <numerusform>%1 (e altre %n ragioni)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to ask: %n answer(s); first: %1</source>
        <translation>
            <numerusform>Ancora da chiedere: %n risposta: %1</numerusform>
            <numerusform>Ancora da chiedere: %n risposte; prima: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Also to ask, for cautions: %n answer(s)</source>
        <translation>
            <numerusform>Da chiedere anche, per le cautele: %n risposta</numerusform>
            <numerusform>Da chiedere anche, per le cautele: %n risposte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found against it for these answers.</source>
        <translation>Nulla in contrario per queste risposte.</translation>
    </message>
    <message>
        <source>Comparator</source>
        <translation>Comparatore</translation>
    </message>
    <message>
        <source>No rules of its own: silence is not fitness</source>
        <translation>Nessuna regola propria: il silenzio non è idoneità</translation>
    </message>
    <message>
        <source>No study in the library</source>
        <translation>Nessuno studio nella biblioteca</translation>
    </message>
    <message>
        <source>No study in the selection</source>
        <translation>Nessuno studio nella selezione</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n study(ies))</source>
        <translation>
            <numerusform>%1 (%n studio)</numerusform>
            <numerusform>%1 (%n studi)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>non registrato</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>read in this source</source>
        <translation>letto in questa fonte</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Trattamento</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Hanno risposto</translation>
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
        <source>Arms</source>
        <translation>Bracci</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>First difference</source>
        <translation>Prima differenza</translation>
    </message>
    <message>
        <source>Studies of it</source>
        <translation>Studi relativi</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>To ask</source>
        <translation>Da chiedere</translation>
    </message>
    <message>
        <source>Rules that hold</source>
        <translation>Regole che valgono</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Segni</translation>
    </message>
    <message>
        <source>Ruled out, or excluded from the trials · %1</source>
        <translation>Escluso, o escluso dagli studi · %1</translation>
    </message>
    <message>
        <source>A contraindication holds.</source>
        <translation>Vale una controindicazione.</translation>
    </message>
    <message>
        <source>The trials left such people out: nothing is known of it for them.</source>
        <translation>Gli studi hanno escluso queste persone: per loro non se ne sa nulla.</translation>
    </message>
    <message numerus="yes">
        <source>Still to ask: %n answer(s). %1</source>
        <translation>
            <numerusform>Ancora da chiedere: %n risposta. %1</numerusform>
            <numerusform>Ancora da chiedere: %n risposte. %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No rule of its own could speak against it: silence is not fitness</source>
        <translation>Nessuna regola propria potrebbe parlare contro: il silenzio non è idoneità</translation>
    </message>
    <message>
        <source>%1 (limited, see card)</source>
        <translation>%1 (con limiti, vedi scheda)</translation>
    </message>
    <message>
        <source>Arms not pooled</source>
        <translation>Bracci non aggregati</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Resistenza</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Finestra temporale</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Insieme</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studi</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Pericolo</translation>
    </message>
    <message>
        <source>This library has no rule that could speak against it: nothing was looked for, so nothing was found.</source>
        <translation>Questa biblioteca non ha regole che possano sconsigliarlo: nulla è stato cercato, quindi nulla è stato trovato.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) that could speak against this medicine is/are written for another route (%1) and not judged for this one</source>
        <translation>
            <numerusform>%n regola che potrebbe sconsigliare questo farmaco è scritta per un&apos;altra via (%1) e non è valutata per questa</numerusform>
            <numerusform>%n regole che potrebbero sconsigliare questo farmaco sono scritte per un&apos;altra via (%1) e non sono valutate per questa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>%n studio</numerusform>
            <numerusform>%n studi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 persone</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n study(ies) of the set</source>
        <translation>
            <numerusform>L’unico studio (%n) dell’insieme</numerusform>
            <numerusform>Tutti i %n studi dell’insieme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n study(ies) of the set fit the selection</source>
        <translation>
            <numerusform>%1 su %n studio dell’insieme corrisponde alla selezione</numerusform>
            <numerusform>%1 dei %n studi dell’insieme corrispondono alla selezione</numerusform>
        </translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Remission</source>
        <translation>Remissione</translation>
    </message>
    <message>
        <source>Contrasts</source>
        <translation>Confronti</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Rapidità</translation>
    </message>
    <message>
        <source>Durability</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Biomarkers</source>
        <translation>Biomarcatori</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>Predittori</translation>
    </message>
    <message numerus="yes">
        <source>%n randomised trial(s)</source>
        <translation>
            <numerusform>%n studio randomizzato</numerusform>
            <numerusform>%n studi randomizzati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n single-arm trial(s)</source>
        <translation>
            <numerusform>%n studio a braccio singolo</numerusform>
            <numerusform>%n studi a braccio singolo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cohort(s)</source>
        <translation>
            <numerusform>%n coorte</numerusform>
            <numerusform>%n coorti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s)</source>
        <translation>
            <numerusform>%n estensione</numerusform>
            <numerusform>%n estensioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post hoc analysis(es)</source>
        <translation>
            <numerusform>%n analisi post hoc</numerusform>
            <numerusform>%n analisi post hoc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case series</source>
        <translation>
            <numerusform>%n serie di casi</numerusform>
            <numerusform>%n serie di casi</numerusform>
        </translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Trattamento</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategia</translation>
    </message>
    <message>
        <source>What is reported</source>
        <translation>Che cosa è riportato</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studi</translation>
    </message>
    <message>
        <source>People in them</source>
        <translation>Persone coinvolte</translation>
    </message>
    <message>
        <source>Which studies</source>
        <translation>Quali studi</translation>
    </message>
    <message>
        <source>number of people not printed</source>
        <translation>numero di persone non riportato</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>What %n study(ies) say about treatment-resistant depression</source>
        <translation>
            <numerusform>Che cosa dice %n studio sulla depressione resistente al trattamento</numerusform>
            <numerusform>Che cosa dicono %n studi sulla depressione resistente al trattamento</numerusform>
        </translation>
    </message>
    <message>
        <source>What studies say about treatment-resistant depression</source>
        <translation>Che cosa dicono gli studi sulla depressione resistente al trattamento</translation>
    </message>
    <message>
        <source>%1: %2; %3.</source>
        <translation>%1: %2; %3.</translation>
    </message>
    <message>
        <source>%1 of %2 fields are empty. The fullest is %3, %4: %5, %6.</source>
        <translation>%1 caselle su %2 sono vuote. La più piena è %3, %4: %5, %6.</translation>
    </message>
    <message>
        <source>The map shows how much was studied and reported, not how well it works.</source>
        <translation>La mappa mostra quanto è stato studiato e riportato, non quanto funziona.</translation>
    </message>
    <message>
        <source>Hollow: the number of people is not printed.</source>
        <translation>Vuoto: il numero di persone non è riportato.</translation>
    </message>
    <message>
        <source>No study of the set fits this selection. Take all studies, or remove a filter above.</source>
        <translation>Nessuno studio dell’insieme corrisponde a questa selezione. Includere tutti gli studi o togliere un filtro qui sopra.</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>studi</translation>
    </message>
    <message>
        <source>year of publication</source>
        <translation>anno di pubblicazione</translation>
    </message>
    <message>
        <source>%1 of %2 studies appeared from %3 on; the fullest year is %4, with %5.</source>
        <translation>%1 studi su %2 sono usciti dal %3 in poi; l’anno più ricco è il %4, con %5.</translation>
    </message>
    <message>
        <source>A year is that of publication, not when people were treated.</source>
        <translation>L’anno è quello di pubblicazione, non quello in cui le persone sono state trattate.</translation>
    </message>
    <message numerus="yes">
        <source>When did the %n study(ies) appear?</source>
        <translation>
            <numerusform>Quando è uscito %n studio?</numerusform>
            <numerusform>Quando sono usciti i %n studi?</numerusform>
        </translation>
    </message>
    <message>
        <source>When did the studies appear?</source>
        <translation>Quando sono usciti gli studi?</translation>
    </message>
    <message>
        <source>%1, by year of publication and strategy.</source>
        <translation>%1, per anno di pubblicazione e strategia.</translation>
    </message>
    <message>
        <source>Score change</source>
        <translation>Variazione</translation>
    </message>
    <message numerus="yes">
        <source>Fewer than %n people: drawn as large as that many would be.</source>
        <translation>
            <numerusform>Meno di %n persona: disegnato come se fosse una.</numerusform>
            <numerusform>Meno di %n persone: disegnato come se fossero tante.</numerusform>
        </translation>
    </message>
    <message>
        <source>Number: studies. Area: people in them, all arms, those of overlapping studies once.</source>
        <translation>Numero: studi. Area: le persone coinvolte, tutti i bracci; quelle di studi sovrapposti una volta.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %n study(ies) of the set fit the selection (%2)</source>
        <translation>
            <numerusform>%1 su %n studio dell’insieme rientra nella selezione (%2)</numerusform>
            <numerusform>%1 dei %n studi dell’insieme rientrano nella selezione (%2)</numerusform>
        </translation>
    </message>
    <message>
        <source>The map shows how much was studied and reported, at any time, not how well it works.</source>
        <translation>La mappa mostra quanto è stato studiato e riportato, in qualunque momento, non quanto funziona.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of the %2 studies of the set are of the people selected (%3), and %n of others</source>
        <translation>
            <numerusform>%1 dei %2 studi dell&apos;insieme riguardano le persone scelte (%3), e %n altre persone</numerusform>
            <numerusform>%1 dei %2 studi dell&apos;insieme riguardano le persone scelte (%3), e %n altre persone</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 (%n finding(s))</source>
        <translation>
            <numerusform>%1: %2 (%n risultato)</numerusform>
            <numerusform>%1: %2 (%n risultati)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What %n study(ies) say about depression</source>
        <translation>
            <numerusform>Che cosa dice %n studio sulla depressione</numerusform>
            <numerusform>Che cosa dicono %n studi sulla depressione</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message>
        <source>Left out for want of room: %1.</source>
        <translation>Omesso per mancanza di spazio: %1.</translation>
    </message>
</context>
<context>
    <name>Pathway</name>
    <message>
        <source>Excluded from the trials</source>
        <translation>Escluso dagli studi</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Escluso</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Non applicabile</translation>
    </message>
    <message>
        <source>Something to arrange first</source>
        <translation>Qualcosa da predisporre prima</translation>
    </message>
    <message>
        <source>Depends on open questions</source>
        <translation>Dipende da domande aperte</translation>
    </message>
    <message>
        <source>With care</source>
        <translation>Con cautela</translation>
    </message>
    <message>
        <source>Nothing found against it</source>
        <translation>Nulla di contrario trovato</translation>
    </message>
    <message>
        <source>Contraindicated</source>
        <translation>Controindicato</translation>
    </message>
    <message>
        <source>To arrange first</source>
        <translation>Da predisporre prima</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>Cautela</translation>
    </message>
    <message>
        <source>Speaks for it</source>
        <translation>A favore</translation>
    </message>
    <message>
        <source>Worth knowing</source>
        <translation>Da sapere</translation>
    </message>
    <message>
        <source>found a question that does not exist</source>
        <translation>trovata una domanda che non esiste</translation>
    </message>
    <message>
        <source>expected an item of the profile</source>
        <translation>attesa una voce del profilo</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2, or unknown</source>
        <translation>atteso un numero intero da %1 a %2, oppure unknown</translation>
    </message>
    <message>
        <source>expected at most %1: the file was made by a newer program</source>
        <translation>atteso al massimo %1: il file proviene da un programma più recente</translation>
    </message>
    <message>
        <source>expected a whole number from %1 to %2</source>
        <translation>atteso un numero intero da %1 a %2</translation>
    </message>
    <message>
        <source>found an empty list</source>
        <translation>trovata una lista vuota</translation>
    </message>
    <message>
        <source>expected a list of values</source>
        <translation>attesa una lista di valori</translation>
    </message>
    <message>
        <source>expected no value with &quot;%1&quot;</source>
        <translation>atteso nessun valore con &quot;%1&quot;</translation>
    </message>
    <message>
        <source>expected an item of profile.json</source>
        <translation>attesa una voce di profile.json</translation>
    </message>
    <message>
        <source>expected an operator for options: &quot;%1&quot; is no number</source>
        <translation>atteso un operatore per opzioni: &quot;%1&quot; non è un numero</translation>
    </message>
    <message>
        <source>expected a list of conditions</source>
        <translation>attesa una lista di condizioni</translation>
    </message>
    <message>
        <source>expected a condition: an empty &quot;any&quot; never holds</source>
        <translation>attesa una condizione: un &quot;any&quot; vuoto non è mai vero</translation>
    </message>
    <message>
        <source>found no condition</source>
        <translation>nessuna condizione trovata</translation>
    </message>
    <message>
        <source>expected a leaf (item, op, value), all, any or not</source>
        <translation>attesa una foglia (item, op, value), all, any oppure not</translation>
    </message>
    <message>
        <source>found %1 options</source>
        <translation>trovate %1 opzioni</translation>
    </message>
    <message>
        <source>expected at most %1</source>
        <translation>atteso al massimo %1</translation>
    </message>
    <message>
        <source>found no option &quot;unknown&quot;</source>
        <translation>non trovata l’opzione &quot;unknown&quot;</translation>
    </message>
    <message>
        <source>expected one, since every answer starts as unknown</source>
        <translation>attesa, perché ogni risposta parte come ignota</translation>
    </message>
    <message>
        <source>found other options</source>
        <translation>trovate altre opzioni</translation>
    </message>
    <message>
        <source>expected yes, no and unknown</source>
        <translation>attese yes, no e unknown</translation>
    </message>
    <message>
        <source>found no choice</source>
        <translation>nessuna scelta trovata</translation>
    </message>
    <message>
        <source>expected at least two options besides unknown</source>
        <translation>attese almeno due opzioni oltre a unknown</translation>
    </message>
    <message>
        <source>expected &quot;unknown&quot;: no answer is assumed</source>
        <translation>atteso &quot;unknown&quot;: nessuna risposta è data per scontata</translation>
    </message>
    <message>
        <source>expected more than min, which is %1</source>
        <translation>atteso un valore maggiore di min, che è %1</translation>
    </message>
    <message>
        <source>found options</source>
        <translation>trovate opzioni</translation>
    </message>
    <message>
        <source>expected none for a number</source>
        <translation>attesa nessuna per un numero</translation>
    </message>
    <message>
        <source>found no such file</source>
        <translation>il file non esiste</translation>
    </message>
    <message>
        <source>expected it in the library</source>
        <translation>atteso nella biblioteca</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>attesa una lista</translation>
    </message>
    <message>
        <source>expected each to stand only once</source>
        <translation>attesi ciascuno una sola volta</translation>
    </message>
    <message>
        <source>found %1 questions</source>
        <translation>trovate %1 domande</translation>
    </message>
    <message>
        <source>found no yes-no question &quot;%1&quot;</source>
        <translation>non trovata la domanda sì/no &quot;%1&quot;</translation>
    </message>
    <message>
        <source>expected it, since it opens the crisis panel</source>
        <translation>attesa, perché apre il riquadro di emergenza</translation>
    </message>
    <message>
        <source>expected a treatment of treatments.json or comparators.json</source>
        <translation>atteso un trattamento di treatments.json o comparators.json</translation>
    </message>
    <message>
        <source>expected a node&apos;s id</source>
        <translation>atteso l’identificativo di un nodo</translation>
    </message>
    <message>
        <source>found clinical advice without a source</source>
        <translation>trovata un’indicazione clinica senza fonte</translation>
    </message>
    <message>
        <source>expected a source</source>
        <translation>attesa una fonte</translation>
    </message>
    <message>
        <source>found a circle: %1</source>
        <translation>trovato un percorso circolare: %1</translation>
    </message>
    <message>
        <source>expected a condition on the way round</source>
        <translation>attesa una condizione lungo il giro</translation>
    </message>
    <message>
        <source>expected a decision on the way round</source>
        <translation>attesa una decisione lungo il giro</translation>
    </message>
    <message>
        <source>expected a treatment or its monitoring on the way round</source>
        <translation>atteso un trattamento o il suo monitoraggio lungo il giro</translation>
    </message>
    <message>
        <source>found that no way leads to &quot;%1&quot;</source>
        <translation>nessun percorso porta a &quot;%1&quot;</translation>
    </message>
    <message>
        <source>expected every node to be reached from the start</source>
        <translation>atteso ogni nodo raggiungibile dall’inizio</translation>
    </message>
    <message>
        <source>found %1 nodes of kind &quot;start&quot;</source>
        <translation>trovati %1 nodi di tipo &quot;start&quot;</translation>
    </message>
    <message>
        <source>expected exactly one</source>
        <translation>atteso esattamente uno</translation>
    </message>
    <message>
        <source>found an edge from a node to itself</source>
        <translation>trovato un arco da un nodo a sé stesso</translation>
    </message>
    <message>
        <source>expected another node</source>
        <translation>atteso un altro nodo</translation>
    </message>
    <message>
        <source>found a way back to the start</source>
        <translation>trovato un ritorno all’inizio</translation>
    </message>
    <message>
        <source>expected none</source>
        <translation>atteso nessuno</translation>
    </message>
    <message>
        <source>found a second edge between the same nodes</source>
        <translation>trovato un secondo arco fra gli stessi nodi</translation>
    </message>
    <message>
        <source>expected one, with &quot;any&quot; in its condition</source>
        <translation>atteso uno solo, con &quot;any&quot; nella condizione</translation>
    </message>
    <message>
        <source>expected a treatment, a strategy or all</source>
        <translation>atteso un trattamento, una strategia oppure all</translation>
    </message>
    <message>
        <source>expected a lower end that is not above it</source>
        <translation>atteso un estremo inferiore che non lo superi</translation>
    </message>
    <message>
        <source>expected more than the option before</source>
        <translation>atteso un valore maggiore dell’opzione precedente</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2</source>
        <translation>atteso un numero da %1 a %2</translation>
    </message>
    <message>
        <source>expected one of the item&apos;s options</source>
        <translation>attesa una delle opzioni della voce</translation>
    </message>
    <message>
        <source>found no value, or two</source>
        <translation>nessun valore, oppure due</translation>
    </message>
    <message>
        <source>expected either value or value_by_definition</source>
        <translation>atteso value oppure value_by_definition</translation>
    </message>
    <message>
        <source>found an unknown definition</source>
        <translation>trovata una definizione sconosciuta</translation>
    </message>
    <message>
        <source>expected one of the instrument&apos;s definitions</source>
        <translation>attesa una delle definizioni dello strumento</translation>
    </message>
    <message>
        <source>expected the definition&apos;s min_weeks, %1</source>
        <translation>atteso min_weeks della definizione, %1</translation>
    </message>
    <message>
        <source>found no value for &quot;%1&quot;</source>
        <translation>nessun valore per &quot;%1&quot;</translation>
    </message>
    <message>
        <source>expected one for each definition</source>
        <translation>atteso uno per ogni definizione</translation>
    </message>
    <message>
        <source>expected a profile item whose every answer this item takes</source>
        <translation>attesa una voce del profilo di cui questa accetti ogni risposta</translation>
    </message>
    <message>
        <source>expected more than min</source>
        <translation>atteso un valore maggiore di min</translation>
    </message>
    <message>
        <source>expected some to choose from</source>
        <translation>attese alcune fra cui scegliere</translation>
    </message>
    <message>
        <source>found no &quot;yes&quot;</source>
        <translation>non trovato &quot;yes&quot;</translation>
    </message>
    <message>
        <source>expected one: the method counts them</source>
        <translation>atteso uno: il metodo li conta</translation>
    </message>
    <message>
        <source>expected the least and the most score, or null for no limit</source>
        <translation>attesi il punteggio minimo e il massimo, oppure null se senza limite</translation>
    </message>
    <message>
        <source>found the band %1 to %2</source>
        <translation>trovata la fascia da %1 a %2</translation>
    </message>
    <message>
        <source>expected bands in rising order within the range</source>
        <translation>attese fasce in ordine crescente entro l’intervallo</translation>
    </message>
    <message>
        <source>found bands up to %1</source>
        <translation>trovate fasce fino a %1</translation>
    </message>
    <message>
        <source>expected them to reach the range&apos;s end, %1</source>
        <translation>attese fino alla fine dell’intervallo, %1</translation>
    </message>
    <message>
        <source>found a range that the items do not give</source>
        <translation>trovato un intervallo che le voci non danno</translation>
    </message>
    <message>
        <source>expected %1 to %2</source>
        <translation>atteso da %1 a %2</translation>
    </message>
    <message>
        <source>expected a number from %1 to %2, or unknown</source>
        <translation>atteso un numero da %1 a %2, oppure unknown</translation>
    </message>
    <message>
        <source>or a whole number</source>
        <translation>o un numero intero</translation>
    </message>
    <message>
        <source>Not defined for these answers: %1: %2</source>
        <translation>Non definito per queste risposte: %1: %2</translation>
    </message>
    <message>
        <source>Psychotic features with a lesser severity: the method asks for the most severe value; look again.</source>
        <translation>Sintomi psicotici con una gravità minore: il metodo chiede il valore più grave; ricontrollare.</translation>
    </message>
    <message>
        <source>found no such item</source>
        <translation>la voce non esiste</translation>
    </message>
    <message>
        <source>found a source without a name</source>
        <translation>trovata una fonte senza nome</translation>
    </message>
    <message>
        <source>expected a document or a locator</source>
        <translation>atteso un documento o un riferimento</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Non valutato</translation>
    </message>
</context>
<context>
    <name>PathwayDetail</name>
    <message numerus="yes">
        <source>and %n more: </source>
        <translation>
            <numerusform>e %n altra: </numerusform>
            <numerusform>e %n altre: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arm(s) report(s) a response that cannot be pooled (%1)</source>
        <translation>
            <numerusform>%n braccio riporta una risposta che non si può aggregare (%1)</numerusform>
            <numerusform>%n bracci riportano una risposta che non si può aggregare (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n arm(s) report(s) a remission that cannot be pooled (%1)</source>
        <translation>
            <numerusform>%n braccio riporta una remissione che non si può aggregare (%1)</numerusform>
            <numerusform>%n bracci riportano una remissione che non si può aggregare (%1)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 responded %2</source>
        <translation>%1 ha risposto %2</translation>
    </message>
    <message>
        <source>%1 in remission %2</source>
        <translation>%1 in remissione %2</translation>
    </message>
    <message numerus="yes">
        <source>95 % interval %1 %; %n arm(s), %2 people, %3</source>
        <translation>
            <numerusform>intervallo al 95 % %1 %; %n braccio, %2 persone, %3</numerusform>
            <numerusform>intervallo al 95 % %1 %; %n bracci, %2 persone, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>; derived: pooled</source>
        <translation>; derivato: aggregato</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (da %2 a %3)</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>calcolato</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>riportato</translation>
    </message>
    <message>
        <source>risk ratio %1</source>
        <translation>rischio relativo %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Esordio</translation>
    </message>
    <message>
        <source>Typical onset: %1</source>
        <translation>Esordio tipico: %1</translation>
    </message>
    <message>
        <source>%1: %2/%3 (%4)</source>
        <translation>%1: %2/%3 (%4)</translation>
    </message>
    <message>
        <source>%1: %2, no n</source>
        <translation>%1: %2, senza n</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>Median time to relapse: %1</source>
        <translation>Tempo mediano alla ricaduta: %1</translation>
    </message>
    <message>
        <source>%1 after maintenance began</source>
        <translation>%1 dall’inizio del mantenimento</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a %1</translation>
    </message>
    <message>
        <source>among responders</source>
        <translation>tra chi aveva risposto</translation>
    </message>
    <message>
        <source>Durability</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>%1, events derived</source>
        <translation>%1, eventi derivati</translation>
    </message>
    <message>
        <source>Boxed warning: </source>
        <translation>Avvertenza riquadrata: </translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 dal %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The catalogue records nothing.</source>
        <translation>Il catalogo non registra nulla.</translation>
    </message>
    <message>
        <source>Choose a jurisdiction</source>
        <translation>Scegli una giurisdizione</translation>
    </message>
    <message>
        <source>Check locally.</source>
        <translation>Verificare localmente.</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>rispondi</translation>
    </message>
    <message>
        <source>Could mean: %1</source>
        <translation>Potrebbe significare: %1</translation>
    </message>
    <message>
        <source>Still to ask</source>
        <translation>Ancora da chiedere</translation>
    </message>
    <message>
        <source>Also to ask, for cautions</source>
        <translation>Da chiedere anche, per le cautele</translation>
    </message>
    <message>
        <source>Comparator</source>
        <translation>Comparatore</translation>
    </message>
    <message numerus="yes">
        <source>Depends on %n open question(s)</source>
        <translation>
            <numerusform>Dipende da %n domanda aperta</numerusform>
            <numerusform>Dipende da %n domande aperte</numerusform>
        </translation>
    </message>
    <message>
        <source>Check first</source>
        <translation>Da verificare prima</translation>
    </message>
    <message>
        <source>%1 · no rules of its own</source>
        <translation>%1 · nessuna regola propria</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>To do: %1</source>
        <translation>Da fare: %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regola %1</translation>
    </message>
    <message>
        <source>our inference from the source</source>
        <translation>nostra inferenza dalla fonte</translation>
    </message>
    <message>
        <source>check locally</source>
        <translation>verificare localmente</translation>
    </message>
    <message>
        <source>holds for everybody</source>
        <translation>vale per tutti</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Perché no?</translation>
    </message>
    <message>
        <source>Reasons for these answers</source>
        <translation>Ragioni per queste risposte</translation>
    </message>
    <message>
        <source>No rule answers to this profile yet.</source>
        <translation>Nessuna regola risponde ancora a questo profilo.</translation>
    </message>
    <message>
        <source>Background: holds whatever the answers</source>
        <translation>Sfondo: vale qualunque siano le risposte</translation>
    </message>
    <message>
        <source>No study in the library.</source>
        <translation>Nessuno studio nella biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>No study in the selection; the library has %n.</source>
        <translation>
            <numerusform>Nessuno studio nella selezione; la biblioteca ne ha %n.</numerusform>
            <numerusform>Nessuno studio nella selezione; la biblioteca ne ha %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies), none with a rate in this window.</source>
        <translation>
            <numerusform>%n studio, senza un tasso in questa finestra.</numerusform>
            <numerusform>%n studi, nessuno con un tasso in questa finestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Quanto spesso</translation>
    </message>
    <message>
        <source>How fast</source>
        <translation>Quanto presto</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Per quanto tempo</translation>
    </message>
    <message>
        <source>At what price</source>
        <translation>A quale prezzo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Rates are of single arms of different trials: a description, not a comparison. ‡ not read in its source.</source>
        <translation>I tassi sono di bracci singoli di studi diversi: una descrizione, non un confronto. ‡ non letto nella fonte.</translation>
    </message>
    <message>
        <source>Evidence: %1.</source>
        <translation>Evidenza: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Responded: %1, %n arm(s), %2 people, %3</source>
        <translation>
            <numerusform>Hanno risposto: %1, %n braccio, %2 persone, %3</numerusform>
            <numerusform>Hanno risposto: %1, %n bracci, %2 persone, %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Approved in: %1</source>
        <translation>Approvato in: %1</translation>
    </message>
    <message>
        <source>About this treatment</source>
        <translation>Su questo trattamento</translation>
    </message>
    <message>
        <source>The whole card</source>
        <translation>La scheda intera</translation>
    </message>
    <message>
        <source>From %1 to %2.</source>
        <translation>Da %1 a %2.</translation>
    </message>
    <message>
        <source>Always open</source>
        <translation>Sempre aperta</translation>
    </message>
    <message>
        <source>Open for these answers</source>
        <translation>Aperta per queste risposte</translation>
    </message>
    <message>
        <source>Closed for these answers</source>
        <translation>Chiusa per queste risposte</translation>
    </message>
    <message>
        <source>Waits for an answer</source>
        <translation>In attesa di una risposta</translation>
    </message>
    <message>
        <source>It turns on</source>
        <translation>Dipende da</translation>
    </message>
    <message>
        <source>This way states clinical advice of its source.</source>
        <translation>Questa via riporta un consiglio clinico della sua fonte.</translation>
    </message>
    <message>
        <source>The answers lead here</source>
        <translation>Le risposte portano qui</translation>
    </message>
    <message>
        <source>May be reached: a way there waits for an answer</source>
        <translation>Forse raggiungibile: una via attende una risposta</translation>
    </message>
    <message>
        <source>The answers do not lead here</source>
        <translation>Le risposte non portano qui</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Trattamenti</translation>
    </message>
    <message>
        <source>Ways from here</source>
        <translation>Vie da qui</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiusa</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>in attesa di una risposta</translation>
    </message>
    <message>
        <source>%1 · to: %2</source>
        <translation>%1 · verso: %2</translation>
    </message>
    <message>
        <source>In no place of the pathway</source>
        <translation>In nessun punto del percorso</translation>
    </message>
    <message>
        <source>The catalogue has them, the drawn pathway does not name them. They are listed with the others under Options.</source>
        <translation>Il catalogo li contiene, il percorso disegnato non li nomina. Sono elencati con gli altri in Opzioni.</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation>Come si calcola</translation>
    </message>
    <message>
        <source>%1 to %2: %3</source>
        <translation>da %1 a %2: %3</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>control</source>
        <translation>controllo</translation>
    </message>
    <message>
        <source>an active treatment</source>
        <translation>un trattamento attivo</translation>
    </message>
    <message>
        <source>From: </source>
        <translation>Da: </translation>
    </message>
    <message numerus="yes">
        <source>%n more arm(s) report(s) it and cannot be pooled.</source>
        <translation>
            <numerusform>Un altro braccio (%n) la riporta e non si può aggregare.</numerusform>
            <numerusform>Altri %n bracci la riportano e non si possono aggregare.</numerusform>
        </translation>
    </message>
    <message>
        <source>more responded with %1 than with %2</source>
        <translation>hanno risposto di più con %1 che con %2</translation>
    </message>
    <message>
        <source>fewer responded with %1 than with %2</source>
        <translation>hanno risposto di meno con %1 che con %2</translation>
    </message>
    <message>
        <source>as many responded with %1 as with %2</source>
        <translation>hanno risposto in ugual numero con %1 e con %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Here it is the one that another treatment was compared with:</source>
        <translation>Qui è il trattamento con cui un altro è stato confrontato:</translation>
    </message>
    <message>
        <source> · against %1</source>
        <translation> · contro %1</translation>
    </message>
    <message>
        <source>The most frequent events, and rarer ones of death, suicidality, mania or psychosis or called serious, each in its largest arm; single arms, a description.</source>
        <translation>Gli eventi più frequenti e, anche se più rari, decessi, suicidalità, mania, psicosi ed eventi detti gravi, ciascuno nel suo braccio più numeroso; bracci singoli, una descrizione.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Not recorded for this jurisdiction: nothing is known of it here.</source>
        <translation>Non registrato per questa giurisdizione: qui non se ne sa nulla.</translation>
    </message>
    <message>
        <source>Against a comparator</source>
        <translation>Contro un comparatore</translation>
    </message>
    <message>
        <source>First difference from a comparator: %1</source>
        <translation>Prima differenza da un comparatore: %1</translation>
    </message>
    <message>
        <source>In this jurisdiction: %1</source>
        <translation>In questa giurisdizione: %1</translation>
    </message>
</context>
<context>
    <name>PathwayFigure</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>may always be walked</source>
        <translation>sempre percorribile</translation>
    </message>
    <message>
        <source>open for these answers</source>
        <translation>aperta con queste risposte</translation>
    </message>
    <message>
        <source>waits for an answer</source>
        <translation>in attesa di una risposta</translation>
    </message>
    <message>
        <source>closed for these answers</source>
        <translation>non percorribile con queste risposte</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2: %3.</source>
        <translation>%1, %2: %3.</translation>
    </message>
    <message>
        <source>%1, %2: %3. Treatments: %4.</source>
        <translation>%1, %2: %3. Trattamenti: %4.</translation>
    </message>
    <message>
        <source>%1: from “%2” to “%3”, %4. Clinical advice with a source.</source>
        <translation>%1: da “%2” a “%3”, %4. Raccomandazione clinica con fonte.</translation>
    </message>
    <message>
        <source>%1: from “%2” to “%3”, %4.</source>
        <translation>%1: da “%2” a “%3”, %4.</translation>
    </message>
    <message>
        <source>From “%1” to “%2”: %3</source>
        <translation>Da “%1” a “%2”: %3</translation>
    </message>
    <message>
        <source>Still to ask: %1</source>
        <translation>Ancora da chiedere: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>open way</source>
        <translation>via aperta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>chiusa</translation>
    </message>
    <message>
        <source>clinical advice, with a source</source>
        <translation>raccomandazione clinica, con fonte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Leads to</source>
        <translation>Porta a</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Way, advice</source>
        <translation>Via, raccomandazione</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Via</translation>
    </message>
    <message>
        <source>Where does this person stand, and which ways are open?</source>
        <translation>A che punto è questa persona, e quali vie sono aperte?</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 questions answered</source>
        <translation>
            <numerusform>%n domanda su %1 con risposta</numerusform>
            <numerusform>%n domande su %1 con risposta</numerusform>
        </translation>
    </message>
    <message>
        <source>For teaching and for looking up the published evidence; it decides nothing, and is not for emergencies. No treatment is ranked, and silence is not fitness.</source>
        <translation>Per la didattica e per consultare le prove pubblicate; non decide nulla e non è per le emergenze. Nessun trattamento è messo in graduatoria, e il silenzio non significa idoneità.</translation>
    </message>
    <message>
        <source>Drawn in a plain layout: this library&apos;s pathway is another than the one that the drawing was made for.</source>
        <translation>Disegnato in forma semplice: il percorso di questa raccolta non è quello per cui il disegno è stato preparato.</translation>
    </message>
    <message>
        <source>ruled out</source>
        <translation>escluso</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>non applicabile</translation>
    </message>
    <message>
        <source>arrange first</source>
        <translation>da predisporre</translation>
    </message>
    <message>
        <source>depends</source>
        <translation>dipende</translation>
    </message>
    <message>
        <source>with care</source>
        <translation>con cautela</translation>
    </message>
    <message>
        <source>nothing against</source>
        <translation>nulla contro</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inizio</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>valutazione</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>trattamento</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisione</translation>
    </message>
    <message>
        <source>monitoring</source>
        <translation>monitoraggio</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>esito</translation>
    </message>
    <message>
        <source>%1 (no rules of its own)</source>
        <translation>%1 (nessuna regola propria)</translation>
    </message>
    <message>
        <source>Not while life may be at risk: that comes first.</source>
        <translation>Non finché la vita può essere in pericolo: questo viene prima.</translation>
    </message>
    <message>
        <source>ruled out, or outside the trials</source>
        <translation>escluso, o fuori dagli studi</translation>
    </message>
    <message>
        <source>outside the trials</source>
        <translation>fuori dagli studi</translation>
    </message>
    <message>
        <source>Of %1 steps, %2, %3 and %4.</source>
        <translation>Di %1 passaggi, %2, %3 e %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n is/are open</source>
        <translation>
            <numerusform>%n è aperto</numerusform>
            <numerusform>%n sono aperti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for an answer</source>
        <translation>
            <numerusform>%n attende una risposta</numerusform>
            <numerusform>%n attendono una risposta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n is/are closed</source>
        <translation>
            <numerusform>%n è chiuso</numerusform>
            <numerusform>%n sono chiusi</numerusform>
        </translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>non valutato</translation>
    </message>
</context>
<context>
    <name>PathwayLayout</name>
    <message numerus="yes">
        <source>found a list of %n member(s)</source>
        <translation>
            <numerusform>trovata una lista di %n elemento</numerusform>
            <numerusform>trovata una lista di %n elementi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expected %n number(s)</source>
        <translation>
            <numerusform>atteso %n numero</numerusform>
            <numerusform>attesi %n numeri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>found %n point(s)</source>
        <translation>
            <numerusform>trovato %n punto</numerusform>
            <numerusform>trovati %n punti</numerusform>
        </translation>
    </message>
    <message>
        <source>expected one, and three for each curve</source>
        <translation>attesi uno, e tre per ogni curva</translation>
    </message>
    <message>
        <source>found a layout of format %1, made by a newer version of the program</source>
        <translation>trovato un disegno di formato %1, fatto da una versione più recente del programma</translation>
    </message>
    <message>
        <source>expected format %1</source>
        <translation>atteso il formato %1</translation>
    </message>
    <message>
        <source>found the layout of another graph</source>
        <translation>trovato il disegno di un altro grafo</translation>
    </message>
    <message>
        <source>expected the layout of this one: ./dev layout makes it</source>
        <translation>atteso il disegno di questo: lo fa ./dev layout</translation>
    </message>
    <message>
        <source>found %1 nodes and %2 edges</source>
        <translation>trovati %1 nodi e %2 archi</translation>
    </message>
    <message>
        <source>expected %1 and %2</source>
        <translation>attesi %1 e %2</translation>
    </message>
    <message>
        <source>expected &quot;%1&quot;</source>
        <translation>atteso &quot;%1&quot;</translation>
    </message>
</context>
<context>
    <name>PathwayReport</name>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nessuna.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not answered.</source>
        <translation>
            <numerusform>%n domanda senza risposta.</numerusform>
            <numerusform>%n domande senza risposta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Stadiazione</translation>
    </message>
    <message>
        <source>Still to ask: %1</source>
        <translation>Ancora da chiedere: %1</translation>
    </message>
    <message>
        <source>All treatments</source>
        <translation>Tutti i trattamenti</translation>
    </message>
    <message>
        <source>Holds for everybody, or for all treatments</source>
        <translation>Vale per tutti, o per tutti i trattamenti</translation>
    </message>
    <message>
        <source>Rules and their sources</source>
        <translation>Le regole e le loro fonti</translation>
    </message>
    <message>
        <source>Where does this person stand, and which ways are open?</source>
        <translation>A che punto è questa persona, e quali vie sono aperte?</translation>
    </message>
    <message>
        <source>Two profiles compared</source>
        <translation>Due profili a confronto</translation>
    </message>
    <message>
        <source>All treatments are listed, by status and name; none is ranked. Rates are of single arms of different trials: a description, not a comparison.</source>
        <translation>Tutti i trattamenti sono elencati, per stato e nome; nessuno è in graduatoria. I tassi sono di bracci singoli di studi diversi: una descrizione, non un confronto.</translation>
    </message>
    <message>
        <source>Evidence: %1.</source>
        <translation>Evidenza: %1.</translation>
    </message>
    <message>
        <source>TRD Atlas: pathway</source>
        <translation>TRD Atlas: percorso</translation>
    </message>
    <message>
        <source>Pooled from: %1</source>
        <translation>Aggregato da: %1</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print: %1</source>
        <translation>Stampa: %1</translation>
    </message>
</context>
<context>
    <name>RenderPages</name>
    <message>
        <source>%1: the folder could not be made</source>
        <translation>%1: non è stato possibile creare la cartella</translation>
    </message>
    <message>
        <source>%1: the picture could not be written</source>
        <translation>%1: non è stato possibile scrivere l’immagine</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Selection</source>
        <translation>Selezione</translation>
    </message>
    <message>
        <source>The statistics in words</source>
        <translation>La statistica in parole</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>I numeri</translation>
    </message>
    <message>
        <source>The same in every row</source>
        <translation>Uguale in ogni riga</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>Come è stato fatto</translation>
    </message>
    <message>
        <source>To be read with</source>
        <translation>Da leggere insieme</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Evidence (SHA-256)</source>
        <translation>Evidenze (SHA-256)</translation>
    </message>
    <message>
        <source>Library format</source>
        <translation>Formato della biblioteca</translation>
    </message>
    <message>
        <source>Study set</source>
        <translation>Insieme di studi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Che cos’è</translation>
    </message>
    <message>
        <source>Made offline by a program for exploration and teaching; it decides nothing. Every number stands in the library under the digest above, with the source that it was read in.</source>
        <translation>Fatto senza rete da un programma per esplorare e insegnare; non decide nulla. Ogni numero sta nella biblioteca con l’impronta qui sopra, insieme alla fonte in cui è stato letto.</translation>
    </message>
</context>
<context>
    <name>ReportFile</name>
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
    <name>ReportPages</name>
    <message>
        <source>Part %1 of %2 of the columns; the number of the row leads from one to the next.</source>
        <translation>Parte %1 di %2 delle colonne; il numero della riga porta dall’una all’altra.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message numerus="yes">
        <source>%n arm(s)</source>
        <translation>
            <numerusform>%n braccio</numerusform>
            <numerusform>%n bracci</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, number of people not printed</source>
        <translation>%1, numero di persone non riportato</translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <translation>%1, %2 persone</translation>
    </message>
    <message>
        <source>%1 (not every arm prints its number)</source>
        <translation>%1 (non ogni braccio riporta il numero)</translation>
    </message>
    <message>
        <source>whole study</source>
        <translation>studio intero</translation>
    </message>
    <message>
        <source>%1, %2: “%3” %4</source>
        <translation>%1, %2: «%3» %4</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Trattamento</translation>
    </message>
    <message>
        <source>The source&apos;s word</source>
        <translation>Termine della fonte</translation>
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
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Had it</source>
        <translation>Con evento</translation>
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
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>In the map</source>
        <translation>Nella mappa</translation>
    </message>
    <message>
        <source>Derived</source>
        <translation>Ricavato</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>events derived</source>
        <translation>eventi ricavati</translation>
    </message>
    <message>
        <source>%1
n %2</source>
        <translation>%1
n %2</translation>
    </message>
    <message>
        <source>%1
no n</source>
        <translation>%1
senza n</translation>
    </message>
    <message>
        <source>%1
mean</source>
        <translation>%1
media</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e un altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no tint: fewer than %n people, or their number not printed</source>
        <translation>
            <numerusform>senza tinta: meno di %n persona, o numero non riportato</numerusform>
            <numerusform>senza tinta: meno di %n persone, o numero non riportato</numerusform>
        </translation>
    </message>
    <message>
        <source>dotted: not read in its source</source>
        <translation>punteggiato: non letto nella fonte</translation>
    </message>
    <message>
        <source>mean %1</source>
        <translation>media %1</translation>
    </message>
    <message>
        <source>mean %1 %2</source>
        <translation>media %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s), number of people not printed</source>
        <translation>
            <numerusform>%n evento, numero di persone non riportato</numerusform>
            <numerusform>%n eventi, numero di persone non riportato</numerusform>
        </translation>
    </message>
    <message>
        <source>no figure printed</source>
        <translation>nessun dato riportato</translation>
    </message>
    <message>
        <source>no: a figure of the whole study</source>
        <translation>no: un dato dello studio intero</translation>
    </message>
    <message>
        <source>no: neither a rate nor a mean</source>
        <translation>no: né un tasso né una media</translation>
    </message>
    <message>
        <source>no: a mean beside rates</source>
        <translation>no: una media accanto a tassi</translation>
    </message>
    <message>
        <source>Which adverse events do studies report?</source>
        <translation>Quali eventi avversi riportano gli studi?</translation>
    </message>
    <message>
        <source>%1
The sources&apos; words: %2</source>
        <translation>%1
Termini delle fonti: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no: comparators are not shown</source>
        <translation>no: i comparatori non sono mostrati</translation>
    </message>
    <message>
        <source>Share of people with the event, by arm as the study reports it: %1 from %2.</source>
        <translation>Quota di persone con l’evento, per braccio come riportata dallo studio: %1 da %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s)</source>
        <translation>
            <numerusform>%n dato</numerusform>
            <numerusform>%n dati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>%n studio</numerusform>
            <numerusform>%n studi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 fields are empty: not reported here, which does not mean that it does not happen. %n field(s) rest on few people.</source>
        <translation>
            <numerusform>%1 campi su %2 sono vuoti: non riportato qui, il che non significa che non accada. %n campo si basa su poche persone.</numerusform>
            <numerusform>%1 campi su %2 sono vuoti: non riportato qui, il che non significa che non accada. %n campi si basano su poche persone.</numerusform>
        </translation>
    </message>
    <message>
        <source>These are arms of different trials, which asked in different ways and for different times: a description, not a comparison. For what a treatment adds, switch to “Within trials”.</source>
        <translation>Sono bracci di studi diversi, che hanno chiesto in modi diversi e per tempi diversi: una descrizione, non un confronto. Per ciò che un trattamento aggiunge, passare a «Entro gli studi».</translation>
    </message>
    <message>
        <source>A field prints the lowest and the highest rate among its arms and how many people are in those that print it, the same people of two studies once; the tint runs from the one to the other. Nothing is pooled. Which words stand in which row is our grouping; the source&apos;s own word is in the tip and in the table.</source>
        <translation>Un campo riporta il tasso più basso e il più alto fra i suoi bracci e quante persone vi sono in quelli che lo stampano, le stesse persone di due studi una volta sola; la tinta va dall’uno all’altro. Nulla è combinato. Quali termini stiano in quale riga è un nostro raggruppamento; il termine della fonte è nel suggerimento e nella tabella.</translation>
    </message>
    <message>
        <source>Other events: how many figures there are.</source>
        <translation>Altri eventi: quanti dati ci sono.</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) stand in the table alone, each with the reason.</source>
        <translation>
            <numerusform>%n dato è solo nella tabella, con il motivo.</numerusform>
            <numerusform>%n dati sono solo nella tabella, ciascuno con il motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>comparators</source>
        <translation>comparatori</translation>
    </message>
    <message>
        <source>No study of this selection reports adverse events. Take all studies, or remove a filter above.</source>
        <translation>Nessuno studio di questa selezione riporta eventi avversi. Includere tutti gli studi o togliere un filtro qui sopra.</translation>
    </message>
    <message>
        <source>%1: what does a treatment add within a trial?</source>
        <translation>%1: che cosa aggiunge un trattamento entro uno studio?</translation>
    </message>
    <message>
        <source>Each row compares two arms of one trial. Rows of different trials are not compared with each other.</source>
        <translation>Ogni riga confronta due bracci di uno stesso studio. Righe di studi diversi non si confrontano fra loro.</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Rispetto a</translation>
    </message>
    <message>
        <source>Had it, against</source>
        <translation>Con evento, confronto</translation>
    </message>
    <message>
        <source>People, against</source>
        <translation>Persone, confronto</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>riportato</translation>
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
        <source>against %1</source>
        <translation>rispetto a %1</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 rispetto a %2</translation>
    </message>
    <message>
        <source>%1/%2 and %3/%4</source>
        <translation>%1/%2 e %3/%4</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (da %2 a %3)</translation>
    </message>
    <message>
        <source>“%1”: %2 percentage points</source>
        <translation>«%1»: %2 punti percentuali</translation>
    </message>
    <message numerus="yes">
        <source>of 100 people, %n more had it</source>
        <translation>
            <numerusform>su 100 persone, %n in più l’ha avuto</numerusform>
            <numerusform>su 100 persone, %n in più l’hanno avuto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of 100 people, %n fewer had it</source>
        <translation>
            <numerusform>su 100 persone, %n in meno l’ha avuto</numerusform>
            <numerusform>su 100 persone, %n in meno l’hanno avuto</numerusform>
        </translation>
    </message>
    <message>
        <source>risk difference, percentage points, with 95 % interval</source>
        <translation>differenza di rischio, punti percentuali, con intervallo al 95 %</translation>
    </message>
    <message>
        <source>more with the treatment</source>
        <translation>di più con il trattamento</translation>
    </message>
    <message>
        <source>more with the comparator</source>
        <translation>di più con il comparatore</translation>
    </message>
    <message>
        <source>Difference between two arms of one trial in the share of people with the event: %1. The sources&apos; words: %2.</source>
        <translation>Differenza fra due bracci di uno stesso studio nella quota di persone con l’evento: %1. Termini delle fonti: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n contrast(s)</source>
        <translation>
            <numerusform>%n confronto</numerusform>
            <numerusform>%n confronti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 differences lie on the side of “more with the treatment”; the intervals of %3 leave out “no difference”.</source>
        <translation>%1 differenze su %2 stanno dal lato «di più con il trattamento»; gli intervalli di %3 escludono «nessuna differenza».</translation>
    </message>
    <message>
        <source>Hollow: computed from the counts of the two arms (interval: Newcombe&apos;s hybrid of Wilson&apos;s). Filled: as reported.</source>
        <translation>Vuoto: calcolato dai conteggi dei due bracci (intervallo: ibrido di Newcombe da Wilson). Pieno: come riportato.</translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) of two doses stand in the table alone.</source>
        <translation>
            <numerusform>%n confronto fra due dosi è solo nella tabella.</numerusform>
            <numerusform>%n confronti fra due dosi sono solo nella tabella.</numerusform>
        </translation>
    </message>
    <message>
        <source>No trial of this selection counts “%1” in two of its arms. Choose another event, take all studies, or remove a filter above.</source>
        <translation>Nessuno studio di questa selezione conta «%1» in due bracci. Scegliere un altro evento, includere tutti gli studi o togliere un filtro qui sopra.</translation>
    </message>
    <message>
        <source>Response against harm: %1</source>
        <translation>Risposta e danno: %1</translation>
    </message>
    <message>
        <source>Remission against harm: %1</source>
        <translation>Remissione e danno: %1</translation>
    </message>
    <message>
        <source>Only arms joined by a line belong to one trial and may be compared with each other.</source>
        <translation>Solo i bracci uniti da una linea appartengono a uno stesso studio e si possono confrontare fra loro.</translation>
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
        <source>Of</source>
        <translation>Su</translation>
    </message>
    <message>
        <source>%1, 95 % interval %2 %</source>
        <translation>%1, intervallo al 95 % %2 %</translation>
    </message>
    <message>
        <source>responded: %1</source>
        <translation>con risposta: %1</translation>
    </message>
    <message>
        <source>in remission: %1</source>
        <translation>in remissione: %1</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>events derived from a printed percentage</source>
        <translation>eventi ricavati da una percentuale pubblicata</translation>
    </message>
    <message>
        <source>share with the event (%1), 95 % interval: further left is better</source>
        <translation>quota con l’evento (%1), intervallo al 95 %: più a sinistra è meglio</translation>
    </message>
    <message>
        <source>share who responded, 95 % interval: higher is better</source>
        <translation>quota con risposta, intervallo al 95 %: più in alto è meglio</translation>
    </message>
    <message>
        <source>share in remission, 95 % interval: higher is better</source>
        <translation>quota in remissione, intervallo al 95 %: più in alto è meglio</translation>
    </message>
    <message>
        <source>The same arms on both axes: %1 that report both, from %2.</source>
        <translation>Gli stessi bracci su entrambi gli assi: %1 che riportano entrambi, da %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s) report both for at least two arms.</source>
        <translation>
            <numerusform>%n studio riporta entrambi per almeno due bracci.</numerusform>
            <numerusform>%n studi riportano entrambi per almeno due bracci.</numerusform>
        </translation>
    </message>
    <message>
        <source>Response by the rules of Compare, the event at the time the study counts it.</source>
        <translation>Risposta secondo le regole di Confronto, evento al tempo in cui lo studio lo conta.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) lack an interval: the source prints the rate without a number of people.</source>
        <translation>
            <numerusform>A %n punto manca un intervallo: la fonte riporta il tasso senza il numero di persone.</numerusform>
            <numerusform>A %n punti manca un intervallo: la fonte riporta il tasso senza il numero di persone.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some events are derived from a printed percentage: the tip says which.</source>
        <translation>Alcuni eventi sono ricavati da una percentuale pubblicata: il suggerimento dice quali.</translation>
    </message>
    <message>
        <source>comparators and control arms</source>
        <translation>comparatori e bracci di controllo</translation>
    </message>
    <message>
        <source>No arm of this selection reports both this outcome and “%1” with its number of people. Choose another event, take all studies, or remove a filter above.</source>
        <translation>Nessun braccio di questa selezione riporta sia questo esito sia «%1» con un tasso. Scegliere un altro evento, includere tutti gli studi o togliere un filtro qui sopra.</translation>
    </message>
</context>
<context>
    <name>SaveFile</name>
    <message>
        <source>%1 is there already. Write over it?</source>
        <translation>%1 esiste già. Sostituirlo?</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>Non esportato</translation>
    </message>
</context>
<context>
    <name>Slide</name>
    <message>
        <source>The slide names the worked example “%1”, expected one of %2.</source>
        <translation>La diapositiva nomina il caso svolto «%1», atteso uno fra %2.</translation>
    </message>
    <message>
        <source>The slide names the step “%1”; the pathway has none.</source>
        <translation>La diapositiva nomina il passo «%1»; il percorso non lo ha.</translation>
    </message>
    <message>
        <source>An invented example. %1</source>
        <translation>Un esempio inventato. %1</translation>
    </message>
</context>
<context>
    <name>SlideKind</name>
    <message>
        <source>Rates of response and remission</source>
        <translation>Tassi di risposta e remissione</translation>
    </message>
    <message>
        <source>Contrasts within trials</source>
        <translation>Confronti entro lo studio</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Rapidità</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Durability</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>Forest plot</source>
        <translation>Forest plot</translation>
    </message>
    <message>
        <source>Funnel plot</source>
        <translation>Funnel plot</translation>
    </message>
    <message>
        <source>Network of comparisons</source>
        <translation>Rete di confronti</translation>
    </message>
    <message>
        <source>Each trial left out</source>
        <translation>Ogni studio escluso a turno</translation>
    </message>
    <message>
        <source>Property of the trials</source>
        <translation>Proprietà degli studi</translation>
    </message>
    <message>
        <source>Evidence map</source>
        <translation>Mappa delle evidenze</translation>
    </message>
    <message>
        <source>Studies by year</source>
        <translation>Studi per anno</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Meccanismo</translation>
    </message>
    <message>
        <source>Biomarkers</source>
        <translation>Biomarcatori</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>Predittori</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Trattamento</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termine</translation>
    </message>
</context>
<context>
    <name>SlideSheet</name>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fonte</numerusform>
            <numerusform>%n fonti</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
</context>
<context>
    <name>SourceLanguage</name>
    <message>
        <source>Clinical texts are in the language of their sources: English.</source>
        <translation>I testi clinici sono nella lingua delle loro fonti: l&apos;inglese.</translation>
    </message>
</context>
<context>
    <name>SourceMark</name>
    <message>
        <source>read in a copy</source>
        <translation>letto in una copia</translation>
    </message>
    <message>
        <source>not read in its source</source>
        <translation>non letto nella fonte</translation>
    </message>
    <message>
        <source>second-hand, not the original</source>
        <translation>di seconda mano, non l’originale</translation>
    </message>
    <message>
        <source>second-hand, or not read in its source</source>
        <translation>di seconda mano, o non letto nella fonte</translation>
    </message>
</context>
<context>
    <name>StatsCommands</name>
    <message>
        <source>the Hartung–Knapp interval is narrower than the common-effect interval</source>
        <translation>l’intervallo di Hartung–Knapp è più stretto di quello a effetto comune</translation>
    </message>
    <message>
        <source>tau² is 0: the Hartung–Knapp interval may be too narrow</source>
        <translation>tau² è 0: l’intervallo di Hartung–Knapp può essere troppo stretto</translation>
    </message>
    <message>
        <source>the pooled standard error is 0: the effects do not differ at all</source>
        <translation>l’errore standard aggregato è 0: gli effetti non differiscono affatto</translation>
    </message>
    <message>
        <source>the restricted likelihood has several maxima; the highest was taken</source>
        <translation>la verosimiglianza ristretta ha più massimi; è stato preso il più alto</translation>
    </message>
    <message>
        <source>the estimate did not converge</source>
        <translation>la stima non è arrivata a convergenza</translation>
    </message>
    <message>
        <source>the table</source>
        <translation>la tabella</translation>
    </message>
    <message>
        <source>what to pool: %1</source>
        <translation>che cosa aggregare: %1</translation>
    </message>
    <message>
        <source>between-study variance: reml (default), dl, pm, or fixed for none</source>
        <translation>varianza fra gli studi: reml (predefinito), dl, pm, oppure fixed per nessuna</translation>
    </message>
    <message>
        <source>level of the intervals in percent (95)</source>
        <translation>livello degli intervalli in percento (95)</translation>
    </message>
    <message>
        <source>found no file, expected one table</source>
        <translation>nessun file trovato, attesa una tabella</translation>
    </message>
    <message>
        <source>found “%1”, expected one table only</source>
        <translation>trovato «%1», attesa una sola tabella</translation>
    </message>
    <message>
        <source>--measure: found “%1”, expected one of %2</source>
        <translation>--measure: trovato «%1», atteso uno fra %2</translation>
    </message>
    <message>
        <source>--level: found “%1”, expected a percentage between 0 and 100</source>
        <translation>--level: trovato «%1», attesa una percentuale fra 0 e 100</translation>
    </message>
    <message>
        <source>--measure is not given and %1 has the columns of no measure (events1, n1, events2, n2; mean1, sd1, n1, mean2, sd2, n2; events, n; effect, se)</source>
        <translation>--measure non è indicato e %1 non ha le colonne di alcuna misura (events1, n1, events2, n2; mean1, sd1, n1, mean2, sd2, n2; events, n; effect, se)</translation>
    </message>
    <message>
        <source>--measure is not given and %1 has the columns of several</source>
        <translation>--measure non è indicato e %1 ha le colonne di più misure</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>punti e virgola</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabulazioni</translation>
    </message>
    <message>
        <source>read with %1 between fields and decimal commas</source>
        <translation>letta con %1 fra i campi e la virgola decimale</translation>
    </message>
    <message>
        <source>read with %1 between fields</source>
        <translation>letta con %1 fra i campi</translation>
    </message>
    <message>
        <source>the estimate of group “%1” did not converge</source>
        <translation>la stima del gruppo «%1» non è arrivata a convergenza</translation>
    </message>
    <message>
        <source>not in the regression for want of a moderator: %1</source>
        <translation>non nella regressione per mancanza di un moderatore: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n study(s) with all moderators</source>
        <translation>
            <numerusform>%n studio con tutti i moderatori</numerusform>
            <numerusform>%n studi con tutti i moderatori</numerusform>
        </translation>
    </message>
    <message>
        <source>expected more studies than coefficients (%1)</source>
        <translation>attesi più studi che coefficienti (%1)</translation>
    </message>
    <message>
        <source>a moderator is constant or follows from the others</source>
        <translation>un moderatore è costante o deriva dagli altri</translation>
    </message>
    <message>
        <source>expected moderators that vary on their own</source>
        <translation>attesi moderatori che varino indipendentemente</translation>
    </message>
    <message>
        <source>a moderator is too large to be used</source>
        <translation>un moderatore è troppo grande per essere usato</translation>
    </message>
    <message>
        <source>the meta-regression did not converge</source>
        <translation>la meta-regressione non è arrivata a convergenza</translation>
    </message>
    <message>
        <source>meta-regression: %1</source>
        <translation>meta-regressione: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>risk ratio</source>
        <translation>rischio relativo</translation>
    </message>
    <message>
        <source>odds ratio</source>
        <translation>odds ratio</translation>
    </message>
    <message>
        <source>risk difference</source>
        <translation>differenza di rischio</translation>
    </message>
    <message>
        <source>mean difference</source>
        <translation>differenza media</translation>
    </message>
    <message>
        <source>Hedges’ g</source>
        <translation>g di Hedges</translation>
    </message>
    <message>
        <source>proportion</source>
        <translation>proporzione</translation>
    </message>
    <message>
        <source>effect</source>
        <translation>effetto</translation>
    </message>
    <message>
        <source>common effect</source>
        <translation>effetto comune</translation>
    </message>
    <message>
        <source>random effects (DerSimonian–Laird)</source>
        <translation>effetti casuali (DerSimonian–Laird)</translation>
    </message>
    <message>
        <source>random effects (Paule–Mandel)</source>
        <translation>effetti casuali (Paule–Mandel)</translation>
    </message>
    <message>
        <source>random effects (restricted maximum likelihood)</source>
        <translation>effetti casuali (massima verosimiglianza ristretta)</translation>
    </message>
    <message>
        <source>tau² %1</source>
        <translation>tau² %1</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>, I² %1 %</source>
        <translation>, I² %1 %</translation>
    </message>
    <message>
        <source>, Q %1 on %2 df</source>
        <translation>, Q %1 con %2 gdl</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>%1 (k = %2)</source>
        <translation>%1 (k = %2)</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Esclusi: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>%1 % interval</source>
        <translation>intervallo al %1 %</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>weight %</source>
        <translation>peso %</translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation>Aggregato</translation>
    </message>
    <message>
        <source>In a new setting: %1
</source>
        <translation>In un nuovo contesto: %1
</translation>
    </message>
    <message>
        <source>Model: %1, %2
</source>
        <translation>Modello: %1, %2
</translation>
    </message>
    <message>
        <source>Hartung–Knapp–Sidik–Jonkman interval</source>
        <translation>intervallo di Hartung–Knapp–Sidik–Jonkman</translation>
    </message>
    <message>
        <source>Wald interval</source>
        <translation>intervallo di Wald</translation>
    </message>
    <message>
        <source>Test: %1
Heterogeneity: %2
</source>
        <translation>Test: %1
Eterogeneità: %2
</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>tau²</source>
        <translation>tau²</translation>
    </message>
    <message>
        <source>Between groups: Q %1 on %2 df, %3
</source>
        <translation>Fra i gruppi: Q %1 con %2 gdl, %3
</translation>
    </message>
    <message>
        <source>Cumulative: added</source>
        <translation>Cumulativa: aggiunto</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Senza</translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Coefficiente</translation>
    </message>
    <message>
        <source>estimate</source>
        <translation>stima</translation>
    </message>
    <message>
        <source>se</source>
        <translation>es</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>R² %1 %, moderators %2 (%3), residual Q %4 on %5 df (%6), residual tau² %7
</source>
        <translation>R² %1 %, moderatori %2 (%3), Q residuo %4 con %5 gdl (%6), tau² residuo %7
</translation>
    </message>
    <message>
        <source>expected at least one study that can be pooled</source>
        <translation>atteso almeno uno studio che si possa aggregare</translation>
    </message>
    <message>
        <source>Pools the studies of a table.</source>
        <translation>Aggrega gli studi di una tabella.</translation>
    </message>
    <message>
        <source>hksj (default) or wald</source>
        <translation>hksj (predefinito) o wald</translation>
    </message>
    <message>
        <source>the value to test against, on the scale of the estimate (0)</source>
        <translation>il valore rispetto a cui verificare, sulla scala della stima (0)</translation>
    </message>
    <message>
        <source>subgroups by this column</source>
        <translation>sottogruppi secondo questa colonna</translation>
    </message>
    <message>
        <source>study after study in ascending order of this column</source>
        <translation>uno studio dopo l’altro nell’ordine crescente di questa colonna</translation>
    </message>
    <message>
        <source>meta-regression on this column (repeatable)</source>
        <translation>meta-regressione su questa colonna (ripetibile)</translation>
    </message>
    <message>
        <source>without each study in turn</source>
        <translation>togliendo a turno ogni studio</translation>
    </message>
    <message>
        <source>--null: found “%1”, expected a number</source>
        <translation>--null: trovato «%1», atteso un numero</translation>
    </message>
    <message>
        <source>the estimate of tau² did not converge</source>
        <translation>la stima di tau² non è arrivata a convergenza</translation>
    </message>
    <message>
        <source>expected variances of like size</source>
        <translation>attese varianze di grandezza simile</translation>
    </message>
    <message>
        <source>Tests a table for small-study effects: regression, rank correlation, trim and fill.</source>
        <translation>Cerca in una tabella gli effetti dei piccoli studi: regressione, correlazione per ranghi, trim and fill.</translation>
    </message>
    <message>
        <source>fewer than ten studies: these tests can hardly tell</source>
        <translation>meno di dieci studi: questi test dicono poco</translation>
    </message>
    <message>
        <source>no regression test: it takes three studies with different standard errors</source>
        <translation>nessun test di regressione: servono tre studi con errori standard diversi</translation>
    </message>
    <message>
        <source>no rank correlation: it takes two studies with different variances and effects</source>
        <translation>nessuna correlazione per ranghi: servono due studi con varianze ed effetti diversi</translation>
    </message>
    <message>
        <source>no trim and fill: it takes two studies with different standard errors, and a trimming that settles</source>
        <translation>nessun trim and fill: servono due studi con errori standard diversi e un taglio che si stabilizzi</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valore</translation>
    </message>
    <message>
        <source>Egger’s regression: intercept</source>
        <translation>Regressione di Egger: intercetta</translation>
    </message>
    <message>
        <source>Rank correlation: tau-b</source>
        <translation>Correlazione per ranghi: tau-b</translation>
    </message>
    <message>
        <source>Pooled (%1 scale)</source>
        <translation>Aggregato (scala %1)</translation>
    </message>
    <message>
        <source>Trim and fill: studies added</source>
        <translation>Trim and fill: studi aggiunti</translation>
    </message>
    <message>
        <source>Trim and fill: pooled</source>
        <translation>Trim and fill: aggregato</translation>
    </message>
    <message>
        <source>Trim and fill: interval</source>
        <translation>Trim and fill: intervallo</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Trattamento</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>rispetto a %1</translation>
    </message>
    <message>
        <source>P-score</source>
        <translation>P-score</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>diretto</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indiretto</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>differenza</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 rispetto a %2</translation>
    </message>
    <message>
        <source>%1 trials, %2 comparisons; %3
Heterogeneity: %4
</source>
        <translation>%1 studi, %2 confronti; %3
Eterogeneità: %4
</translation>
    </message>
    <message>
        <source>Within designs: Q %1 on %2 df, %3; between designs: Q %4 on %5 df, %6
</source>
        <translation>Entro i disegni: Q %1 con %2 gdl, %3; fra i disegni: Q %4 con %5 gdl, %6
</translation>
    </message>
    <message>
        <source>Network meta-analysis of a table of contrasts or of arms.</source>
        <translation>Metanalisi a rete di una tabella di confronti o di bracci.</translation>
    </message>
    <message>
        <source>the treatment that the table compares with (the first)</source>
        <translation>il trattamento con cui la tabella confronta (il primo)</translation>
    </message>
    <message>
        <source>good (default) or bad, for the P-scores</source>
        <translation>good (predefinito) o bad, per i P-score</translation>
    </message>
    <message>
        <source>--measure: found “%1”, expected one of %2 for a table of arms</source>
        <translation>--measure: trovato «%1», atteso uno fra %2 per una tabella di bracci</translation>
    </message>
    <message>
        <source>no treatment “%1”</source>
        <translation>nessun trattamento «%1»</translation>
    </message>
    <message>
        <source>expected one of %1</source>
        <translation>ne è ammessa una fra: %1</translation>
    </message>
    <message>
        <source>the effects of the multi-arm study “%1” do not add up by %2</source>
        <translation>gli effetti dello studio a più bracci «%1» non tornano per %2</translation>
    </message>
    <message>
        <source>treatments only in trials that were left out: %1</source>
        <translation>trattamenti presenti solo in studi esclusi: %1</translation>
    </message>
    <message>
        <source>every study has no events, or only events, in both arms</source>
        <translation>in ogni studio entrambi i bracci sono senza eventi, o hanno solo eventi</translation>
    </message>
</context>
<context>
    <name>StudyDetail</name>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>whole study</source>
        <translation>studio intero</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>basale</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>SD %1</source>
        <translation>DS %1</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>ricavato</translation>
    </message>
    <message>
        <source>%1 et al</source>
        <translation>%1 et al</translation>
    </message>
    <message>
        <source>DOI %1</source>
        <translation>DOI %1</translation>
    </message>
    <message>
        <source>PubMed %1</source>
        <translation>PubMed %1</translation>
    </message>
    <message>
        <source>crossover</source>
        <translation>crossover</translation>
    </message>
    <message>
        <source>phase %1</source>
        <translation>fase %1</translation>
    </message>
    <message>
        <source>Times count from the start of maintenance or of the randomised withdrawal.</source>
        <translation>I tempi decorrono dall’inizio del mantenimento o della sospensione randomizzata.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosi</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Resistenza</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>Defined as</source>
        <translation>Definita come</translation>
    </message>
    <message>
        <source>Failed trials</source>
        <translation>Trattamenti falliti</translation>
    </message>
    <message numerus="yes">
        <source>at least %n</source>
        <translation>
            <numerusform>almeno %n</numerusform>
            <numerusform>almeno %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>da %1 a %2 anni</translation>
    </message>
    <message>
        <source>from %1 years</source>
        <translation>da %1 anni</translation>
    </message>
    <message>
        <source>up to %1 years</source>
        <translation>fino a %1 anni</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Contesto</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>not printed</source>
        <translation>non riportato</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Popolazione</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Bracci</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>some or all of the people of “%1”</source>
        <translation>in tutto o in parte le persone di «%1»</translation>
    </message>
    <message>
        <source>stage %1</source>
        <translation>fase %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message>
        <source>SE %1</source>
        <translation>ES %1</translation>
    </message>
    <message>
        <source>no time printed</source>
        <translation>tempo non riportato</translation>
    </message>
    <message>
        <source>Response and remission</source>
        <translation>Risposta e remissione</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Punteggi</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>rispetto a %1</translation>
    </message>
    <message>
        <source>in favour of %1, sign not printed</source>
        <translation>a favore di %1, segno non riportato</translation>
    </message>
    <message>
        <source>Contrasts within the study</source>
        <translation>Confronti entro lo studio</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Rapidità d’azione</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>associated with response</source>
        <translation>associato alla risposta</translation>
    </message>
    <message>
        <source>not associated with response</source>
        <translation>non associato alla risposta</translation>
    </message>
    <message>
        <source>Biomarkers</source>
        <translation>Biomarcatori</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>Predittori</translation>
    </message>
    <message>
        <source>Rates of response</source>
        <translation>Tassi di risposta</translation>
    </message>
    <message>
        <source>Rates of remission</source>
        <translation>Tassi di remissione</translation>
    </message>
    <message>
        <source>What it feeds</source>
        <translation>Che cosa alimenta</translation>
    </message>
    <message>
        <source>Why it is here</source>
        <translation>Perché è qui</translation>
    </message>
    <message>
        <source>In the review set. The review prints its counts and not its list: the set is reconstructed from its query.</source>
        <translation>Nell’insieme della revisione. La revisione pubblica i conteggi e non l’elenco: l’insieme è ricostruito dalla sua stringa di ricerca.</translation>
    </message>
    <message>
        <source>Beside the review set, which is reconstructed from the review&apos;s query.</source>
        <translation>Accanto all’insieme della revisione, che è ricostruito dalla sua stringa di ricerca.</translation>
    </message>
    <message>
        <source>In the set “%1”.</source>
        <translation>Nell’insieme «%1».</translation>
    </message>
    <message>
        <source>The review cites it.</source>
        <translation>La revisione lo cita.</translation>
    </message>
    <message>
        <source>Some of the same people</source>
        <translation>In parte le stesse persone</translation>
    </message>
    <message>
        <source>Never pooled together with this study:</source>
        <translation>Mai aggregati insieme a questo studio:</translation>
    </message>
    <message>
        <source>Derived by the program</source>
        <translation>Ricavati dal programma</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>events</source>
        <translation>eventi</translation>
    </message>
    <message>
        <source>standard deviation</source>
        <translation>deviazione standard</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>Pooled in %1 (%n arm(s))</source>
        <translation>
            <numerusform>Aggregato in %1 (%n braccio)</numerusform>
            <numerusform>Aggregato in %1 (%n bracci)</numerusform>
        </translation>
    </message>
    <message>
        <source>Listed, not pooled: %1</source>
        <translation>Elencato, non aggregato: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Esclusi: %1</translation>
    </message>
    <message>
        <source>%1 % CI %2</source>
        <translation>IC al %1 % %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>fino a %1</translation>
    </message>
    <message>
        <source>mean not printed</source>
        <translation>media non riportata</translation>
    </message>
    <message>
        <source>(SD %1)</source>
        <translation>(DS %1)</translation>
    </message>
    <message>
        <source>(SE %1)</source>
        <translation>(ES %1)</translation>
    </message>
    <message>
        <source>%1, size not printed</source>
        <translation>%1, misura non riportata</translation>
    </message>
    <message>
        <source>%1 %2 points</source>
        <translation>%1 %2 punti</translation>
    </message>
    <message>
        <source>time not printed</source>
        <translation>tempo non riportato</translation>
    </message>
    <message>
        <source>direction not printed</source>
        <translation>direzione non riportata</translation>
    </message>
</context>
<context>
    <name>StudyTable</name>
    <message numerus="yes">
        <source>%n not read</source>
        <translation>
            <numerusform>%n non letto</numerusform>
            <numerusform>%n non letti</numerusform>
        </translation>
    </message>
    <message>
        <source>review</source>
        <translation>revisione</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autori</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>Acronym</source>
        <translation>Acronimo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategia</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Trattamenti</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Disegno</translation>
    </message>
    <message>
        <source>Blinding</source>
        <translation>Cecità</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnosi</translation>
    </message>
    <message>
        <source>Resistance</source>
        <translation>Resistenza</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Dati</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Insieme</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Letti in</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>beside it</source>
        <translation>accanto a esso</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 et al</source>
        <translation>%1 et al.</translation>
    </message>
    <message>
        <source>Second-hand</source>
        <translation>Di seconda mano</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non letti</translation>
    </message>
</context>
<context>
    <name>Synthesis</name>
    <message>
        <source>How much further do scores fall? Every comparison of this selection</source>
        <translation>Di quanto scendono in più i punteggi? Tutti i confronti di questa selezione</translation>
    </message>
    <message>
        <source>How much more often do people reach remission? Every comparison of this selection</source>
        <translation>Quanto più spesso si raggiunge la remissione? Tutti i confronti di questa selezione</translation>
    </message>
    <message>
        <source>How much more often do people respond? Every comparison of this selection</source>
        <translation>Quanto più spesso si risponde? Tutti i confronti di questa selezione</translation>
    </message>
    <message>
        <source>%1: how much further do scores fall?</source>
        <translation>%1: di quanto scendono in più i punteggi?</translation>
    </message>
    <message>
        <source>%1: how many more people reach remission?</source>
        <translation>%1: quante persone in più raggiungono la remissione?</translation>
    </message>
    <message>
        <source>%1: how many more people respond?</source>
        <translation>%1: quante persone in più rispondono?</translation>
    </message>
    <message numerus="yes">
        <source>%n further row(s) of these trials in the table, each with the reason.</source>
        <translation>
            <numerusform>%n altra riga di questi studi nella tabella, con il motivo.</numerusform>
            <numerusform>%n altre righe di questi studi nella tabella, ciascuna con il motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comparator in every trial: %1.</source>
        <translation>Confronto in tutti gli studi: %1.</translation>
    </message>
    <message>
        <source>“–”: the source does not print it.</source>
        <translation>“–”: la fonte non lo riporta.</translation>
    </message>
    <message>
        <source>All trials</source>
        <translation>Tutti gli studi</translation>
    </message>
    <message>
        <source>Pooled</source>
        <translation>Aggregato</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>no: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Blinding</source>
        <translation>Cecità</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Treatment
events/n</source>
        <translation>Trattamento
eventi/n</translation>
    </message>
    <message>
        <source>Treatment
n</source>
        <translation>Trattamento
n</translation>
    </message>
    <message>
        <source>Comparator
events/n</source>
        <translation>Confronto
eventi/n</translation>
    </message>
    <message>
        <source>Comparator
n</source>
        <translation>Confronto
n</translation>
    </message>
    <message>
        <source>Effect
[interval]</source>
        <translation>Effetto
[intervallo]</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Risk
of bias</source>
        <translation>Rischio
di bias</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Click the box or the name to leave this trial out of the pool; click elsewhere in the row to read about it.</source>
        <translation>Un clic sulla casella o sul nome esclude questo studio dall’aggregazione; un clic altrove nella riga ne apre i dettagli.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>Space or Delete leaves this trial out.</source>
        <translation>Spazio o Canc esclude questo studio.</translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s), I² %1 %</source>
        <translation>
            <numerusform>%n studio, I² %1 %</numerusform>
            <numerusform>%n studi, I² %1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>In a new setting</source>
        <translation>In un nuovo contesto</translation>
    </message>
    <message>
        <source>prediction interval, the bar through the diamond</source>
        <translation>intervallo di predizione, la barra attraverso il rombo</translation>
    </message>
    <message>
        <source>[%1 to %2]</source>
        <translation>[da %1 a %2]</translation>
    </message>
    <message>
        <source>derived: pooled</source>
        <translation>derivato: aggregato</translation>
    </message>
    <message>
        <source>Left out by you</source>
        <translation>Esclusi da lei</translation>
    </message>
    <message>
        <source>Click the box or the name to bring this trial back into the pool.</source>
        <translation>Un clic sulla casella o sul nome riammette questo studio nell’aggregazione.</translation>
    </message>
    <message>
        <source>no: left out by the reader</source>
        <translation>no: escluso da chi legge</translation>
    </message>
    <message>
        <source>Left out by you; Space brings this trial back.</source>
        <translation>Escluso da lei; Spazio riammette questo studio.</translation>
    </message>
    <message>
        <source>Reported, but not in a form that can be pooled</source>
        <translation>Riportati, ma non in una forma che si possa aggregare</translation>
    </message>
    <message>
        <source>risk of bias: not assessed</source>
        <translation>rischio di bias: non valutato</translation>
    </message>
    <message>
        <source>A group of one trial has no diamond.</source>
        <translation>Un gruppo di un solo studio non ha rombo.</translation>
    </message>
    <message>
        <source>%1 with an effect, %2 people; %3. One contrast a trial, the latest %4.</source>
        <translation>%1 con un effetto, %2 persone; %3. Un contrasto per studio, l’ultimo %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n randomised trial(s)</source>
        <translation>
            <numerusform>%n studio randomizzato</numerusform>
            <numerusform>%n studi randomizzati</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what was compared inside one randomised trial is pooled, and only with trials that asked the same. Risk of bias and certainty were not assessed.</source>
        <translation>Si aggrega solo ciò che è stato confrontato entro uno stesso studio randomizzato, e solo con studi che hanno posto la stessa domanda. Rischio di bias e certezza non sono stati valutati.</translation>
    </message>
    <message>
        <source>Between subgroups: Q %1 on %2 df, %3.</source>
        <translation>Tra sottogruppi: Q %1 con %2 gl, %3.</translation>
    </message>
    <message>
        <source>A ratio above 1 favours the treatment.</source>
        <translation>Un rapporto sopra 1 è a favore del trattamento.</translation>
    </message>
    <message>
        <source>A difference above 0 favours the treatment.</source>
        <translation>Una differenza sopra 0 è a favore del trattamento.</translation>
    </message>
    <message>
        <source>A difference below 0 favours the treatment: its scores fell further.</source>
        <translation>Una differenza sotto 0 è a favore del trattamento: i suoi punteggi sono scesi di più.</translation>
    </message>
    <message>
        <source>No trial of this selection compares a treatment with anything on this outcome. Take all studies, or remove a filter above.</source>
        <translation>Nessuno studio di questa selezione confronta un trattamento con qualcos’altro per questo esito. Prenda tutti gli studi, o tolga un filtro qui sopra.</translation>
    </message>
    <message>
        <source>Midazolam (active placebo)</source>
        <translation>Midazolam (placebo attivo)</translation>
    </message>
    <message>
        <source>Waiting list or usual care</source>
        <translation>Lista d’attesa o cure abituali</translation>
    </message>
    <message>
        <source>%1, low dose</source>
        <translation>%1, dose bassa</translation>
    </message>
    <message>
        <source>Placebo</source>
        <translation>Placebo</translation>
    </message>
    <message>
        <source>Change of score: how do the trials connect?</source>
        <translation>Variazione del punteggio: come si collegano gli studi?</translation>
    </message>
    <message>
        <source>Remission: how do the trials connect?</source>
        <translation>Remissione: come si collegano gli studi?</translation>
    </message>
    <message>
        <source>Response: how do the trials connect?</source>
        <translation>Risposta: come si collegano gli studi?</translation>
    </message>
    <message>
        <source>What was never compared in one trial is compared here by way of others: that holds only if the trials are alike in everything that changes the effect. Risk of bias was not assessed.</source>
        <translation>Ciò che non è mai stato confrontato in uno stesso studio lo è qui per via indiretta: vale solo se gli studi si somigliano in tutto ciò che modifica l’effetto. Il rischio di bias non è stato valutato.</translation>
    </message>
    <message>
        <source>%1, %2; %3, %4.</source>
        <translation>%1, %2; %3, %4.</translation>
    </message>
    <message numerus="yes">
        <source>%n treatment(s)</source>
        <translation>
            <numerusform>%n trattamento</numerusform>
            <numerusform>%n trattamenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Between designs: Q %1 on %2 df, %3.</source>
        <translation>Tra disegni: Q %1 con %2 gl, %3.</translation>
    </message>
    <message>
        <source>No comparison is closed by a second way, so nothing can contradict it.</source>
        <translation>Nessun confronto è chiuso da una seconda via, quindi nulla può contraddirlo.</translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) left out: later stages, shared people, other doses or another scale.</source>
        <translation>
            <numerusform>%n confronto escluso: fasi successive, persone in comune, altre dosi o un’altra scala.</numerusform>
            <numerusform>%n confronti esclusi: fasi successive, persone in comune, altre dosi o un’altra scala.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not connected with these: %1.</source>
        <translation>Non collegati con questi: %1.</translation>
    </message>
    <message>
        <source>The trials of this selection do not connect three treatments: the largest part is %1. Take all studies, or choose another outcome above.</source>
        <translation>Gli studi di questa selezione non collegano tre trattamenti: la parte più grande è %1. Prenda tutti gli studi, o scelga un altro esito qui sopra.</translation>
    </message>
    <message>
        <source>The effects of these trials contradict each other within a trial: no network was computed.</source>
        <translation>Gli effetti si contraddicono entro uno stesso studio: la rete non è stata calcolata.</translation>
    </message>
    <message>
        <source>No randomised trial of this selection has an effect by this measure, so nothing connects. Choose another measure or outcome, or take all studies.</source>
        <translation>Nessuno studio randomizzato di questa selezione ha un effetto con questa misura, quindi nulla si collega. Scelga un’altra misura o un altro esito, o prenda tutti gli studi.</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Trattamento</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contro</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effetto</translation>
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
        <source>Trials that compare them</source>
        <translation>Studi che li confrontano</translation>
    </message>
    <message>
        <source>P-score of the treatment</source>
        <translation>P-score del trattamento</translation>
    </message>
    <message>
        <source>%1, %2 people</source>
        <translation>%1, %2 persone</translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s)</source>
        <translation>
            <numerusform>%n studio</numerusform>
            <numerusform>%n studi</numerusform>
        </translation>
    </message>
    <message>
        <source>against %1: %2</source>
        <translation>contro %1: %2</translation>
    </message>
    <message>
        <source>%1 connect %2 by %3 direct comparisons.</source>
        <translation>%1 collegano %2 con %3 confronti diretti.</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Studi</translation>
    </message>
    <message>
        <source>P-score</source>
        <translation>P-score</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>riferimento</translation>
    </message>
    <message>
        <source>%1 against %2
%3
P-score %4</source>
        <translation>%1 contro %2
%3
P-score %4</translation>
    </message>
    <message>
        <source>Change of score: what does the network say of each treatment?</source>
        <translation>Variazione del punteggio: che cosa dice la rete di ciascun trattamento?</translation>
    </message>
    <message>
        <source>Remission: what does the network say of each treatment?</source>
        <translation>Remissione: che cosa dice la rete di ciascun trattamento?</translation>
    </message>
    <message>
        <source>Response: what does the network say of each treatment?</source>
        <translation>Risposta: che cosa dice la rete di ciascun trattamento?</translation>
    </message>
    <message>
        <source>P-score: how sure the network is, on average, that a treatment is better than another (0 to 1); it is no probability of being best.</source>
        <translation>P-score: quanto la rete è sicura, in media, che un trattamento sia migliore di un altro (da 0 a 1); non è la probabilità di essere il migliore.</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Diretto</translation>
    </message>
    <message>
        <source>Indirect</source>
        <translation>Indiretto</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>p</source>
        <translation>p</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 contro %2</translation>
    </message>
    <message>
        <source>%1
%2: %3</source>
        <translation>%1
%2: %3</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>diretto</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indiretto</translation>
    </message>
    <message>
        <source>Every comparison rests on direct evidence alone or on one way round: direct and indirect evidence cannot be held against each other.</source>
        <translation>Ogni confronto poggia solo su prove dirette o su un’unica via: prove dirette e indirette non si possono mettere a confronto.</translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s) can be checked against indirect evidence; none contradicts it clearly.</source>
        <translation>
            <numerusform>%n confronto si può verificare con prove indirette; non le contraddice chiaramente.</numerusform>
            <numerusform>%n confronti si possono verificare con prove indirette; nessuno le contraddice chiaramente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Direct and indirect evidence contradict each other in %n comparison(s).</source>
        <translation>
            <numerusform>Prove dirette e indirette si contraddicono in %n confronto.</numerusform>
            <numerusform>Prove dirette e indirette si contraddicono in %n confronti.</numerusform>
        </translation>
    </message>
    <message>
        <source>This view is of one comparison: choose one above.</source>
        <translation>Questa vista è di un solo confronto: ne scelga uno qui sopra.</translation>
    </message>
    <message>
        <source>This view needs %1 trials with an effect; this comparison has %2. Take all studies, or choose another measure or comparison above.</source>
        <translation>Questa vista richiede %1 studi con un effetto; questo confronto ne ha %2. Prenda tutti gli studi, o scelga un’altra misura o un altro confronto qui sopra.</translation>
    </message>
    <message>
        <source>I²</source>
        <translation>I²</translation>
    </message>
    <message>
        <source>τ²</source>
        <translation>τ²</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Senza</translation>
    </message>
    <message>
        <source>Up to and with</source>
        <translation>Fino a, compreso</translation>
    </message>
    <message>
        <source>I², %</source>
        <translation>I², %</translation>
    </message>
    <message>
        <source>without %1</source>
        <translation>senza %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>Without any single trial the result runs from %1 to %2; whether its interval leaves out “no difference” hangs on no single trial.</source>
        <translation>Togliendo uno studio alla volta il risultato va da %1 a %2; che l’intervallo escluda o no “nessuna differenza” non dipende da nessun singolo studio.</translation>
    </message>
    <message numerus="yes">
        <source>Without any single trial the result runs from %1 to %2; whether its interval leaves out “no difference” hangs on %n of them.</source>
        <translation>
            <numerusform>Togliendo uno studio alla volta il risultato va da %1 a %2; che l’intervallo escluda o no “nessuna differenza” dipende da %n di essi.</numerusform>
            <numerusform>Togliendo uno studio alla volta il risultato va da %1 a %2; che l’intervallo escluda o no “nessuna differenza” dipende da %n di essi.</numerusform>
        </translation>
    </message>
    <message>
        <source>As trials came in, the result moved between %1 and %2.</source>
        <translation>Man mano che arrivavano gli studi, il risultato si è mosso tra %1 e %2.</translation>
    </message>
    <message>
        <source>Leverage</source>
        <translation>Leva</translation>
    </message>
    <message>
        <source>Cook&apos;s
distance</source>
        <translation>Distanza
di Cook</translation>
    </message>
    <message>
        <source>τ² without</source>
        <translation>τ² senza</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Studentised residual</source>
        <translation>Residuo studentizzato</translation>
    </message>
    <message>
        <source>Cook&apos;s distance</source>
        <translation>Distanza di Cook</translation>
    </message>
    <message>
        <source>%1
studentised residual %2, leverage %3</source>
        <translation>%1
residuo studentizzato %2, leva %3</translation>
    </message>
    <message>
        <source>studentised residual: how far a trial lies from what the others predict, in standard errors</source>
        <translation>residuo studentizzato: quanto uno studio dista da ciò che gli altri predicono, in errori standard</translation>
    </message>
    <message>
        <source>No trial lies further from the others than two standard errors.</source>
        <translation>Nessuno studio dista dagli altri più di due errori standard.</translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s) lie further from the others than two standard errors.</source>
        <translation>
            <numerusform>%n studio dista dagli altri più di due errori standard.</numerusform>
            <numerusform>%n studi distano dagli altri più di due errori standard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Errore standard</translation>
    </message>
    <message numerus="yes">
        <source>With %n trial(s) a funnel says next to nothing: below ten, small and large trials cannot be told apart.</source>
        <translation>
            <numerusform>Con %n studio il funnel plot non dice quasi nulla: sotto i dieci, studi piccoli e grandi non si distinguono.</numerusform>
            <numerusform>Con %n studi il funnel plot non dice quasi nulla: sotto i dieci, studi piccoli e grandi non si distinguono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Egger&apos;s test, for the record: t %1 on %2 df, %3.</source>
        <translation>Test di Egger, per completezza: t %1 con %2 gl, %3.</translation>
    </message>
    <message>
        <source>Small trials tend to find something else than large ones (Egger&apos;s test: t %1 on %2 df, %3).</source>
        <translation>Gli studi piccoli tendono a trovare altro rispetto ai grandi (test di Egger: t %1 con %2 gl, %3).</translation>
    </message>
    <message>
        <source>Egger&apos;s test does not tell small trials from large ones (t %1 on %2 df, %3); that is no proof that nothing is missing.</source>
        <translation>Il test di Egger non distingue gli studi piccoli dai grandi (t %1 con %2 gl, %3); ciò non prova che nulla manchi.</translation>
    </message>
    <message>
        <source>Full line: the pooled effect; dashed: Egger&apos;s regression. A trial in the darkest wedge has p above 0.10, in the next 0.05 to 0.10, in the palest 0.01 to 0.05, outside below 0.01. Asymmetry has more reasons than unpublished trials.</source>
        <translation>Linea continua: l’effetto aggregato; tratteggiata: la regressione di Egger. Uno studio nel cuneo più scuro ha p sopra 0,10, nel successivo da 0,05 a 0,10, nel più chiaro da 0,01 a 0,05, fuori sotto 0,01. L’asimmetria ha altre ragioni oltre agli studi non pubblicati.</translation>
    </message>
    <message>
        <source>Fewer than three trials say this of themselves. Choose another property above.</source>
        <translation>Meno di tre studi lo riportano. Scelga un’altra proprietà qui sopra.</translation>
    </message>
    <message>
        <source>year of publication</source>
        <translation>anno di pubblicazione</translation>
    </message>
    <message>
        <source>people in the trial</source>
        <translation>persone nello studio</translation>
    </message>
    <message>
        <source>days since the first dose</source>
        <translation>giorni dalla prima dose</translation>
    </message>
    <message>
        <source>No line can be laid through these trials: they are too few, or do not differ in this.</source>
        <translation>Per questi studi non si può tracciare una retta: sono troppo pochi, o non differiscono in questo.</translation>
    </message>
    <message>
        <source>Of 100 people, that is %1 in remission instead of %2, the share with %3 in these trials.</source>
        <translation>Su 100 persone sono %1 in remissione invece di %2, la quota con %3 in questi studi.</translation>
    </message>
    <message>
        <source>Of 100 people, that is %1 who respond instead of %2, the share with %3 in these trials.</source>
        <translation>Su 100 persone sono %1 a rispondere invece di %2, la quota con %3 in questi studi.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), %1 fewer of 100 people reached remission with %2 than with %3 (%4).</source>
        <translation>
            <numerusform>In %n studio randomizzato %1 persone su 100 in meno hanno raggiunto la remissione con %2 rispetto a %3 (%4).</numerusform>
            <numerusform>In %n studi randomizzati %1 persone su 100 in meno hanno raggiunto la remissione con %2 rispetto a %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), %1 more of 100 people reached remission with %2 than with %3 (%4).</source>
        <translation>
            <numerusform>In %n studio randomizzato %1 persone su 100 in più hanno raggiunto la remissione con %2 rispetto a %3 (%4).</numerusform>
            <numerusform>In %n studi randomizzati %1 persone su 100 in più hanno raggiunto la remissione con %2 rispetto a %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), %1 fewer of 100 people responded with %2 than with %3 (%4).</source>
        <translation>
            <numerusform>In %n studio randomizzato %1 persone su 100 in meno hanno risposto con %2 rispetto a %3 (%4).</numerusform>
            <numerusform>In %n studi randomizzati %1 persone su 100 in meno hanno risposto con %2 rispetto a %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), %1 more of 100 people responded with %2 than with %3 (%4).</source>
        <translation>
            <numerusform>In %n studio randomizzato %1 persone su 100 in più hanno risposto con %2 rispetto a %3 (%4).</numerusform>
            <numerusform>In %n studi randomizzati %1 persone su 100 in più hanno risposto con %2 rispetto a %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), %1 times as many people reached remission with %2 as with %3 (%4).</source>
        <translation>
            <numerusform>In %n studio randomizzato %1 volte tante persone hanno raggiunto la remissione con %2 rispetto a %3 (%4).</numerusform>
            <numerusform>In %n studi randomizzati %1 volte tante persone hanno raggiunto la remissione con %2 rispetto a %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), %1 times as many people responded with %2 as with %3 (%4).</source>
        <translation>
            <numerusform>In %n studio randomizzato %1 volte tante persone hanno risposto con %2 rispetto a %3 (%4).</numerusform>
            <numerusform>In %n studi randomizzati %1 volte tante persone hanno risposto con %2 rispetto a %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), the odds of remission with %2 were %1 times those with %3 (%4).</source>
        <translation>
            <numerusform>In %n studio randomizzato l’odds di remissione con %2 è stato %1 volte quello con %3 (%4).</numerusform>
            <numerusform>In %n studi randomizzati l’odds di remissione con %2 è stato %1 volte quello con %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), the odds of response with %2 were %1 times those with %3 (%4).</source>
        <translation>
            <numerusform>In %n studio randomizzato l’odds di risposta con %2 è stato %1 volte quello con %3 (%4).</numerusform>
            <numerusform>In %n studi randomizzati l’odds di risposta con %2 è stato %1 volte quello con %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), scores fell by %1 points more with %2 than with %3 (%4).</source>
        <translation>
            <numerusform>In %n studio randomizzato i punteggi sono scesi di %1 punti in più con %2 che con %3 (%4).</numerusform>
            <numerusform>In %n studi randomizzati i punteggi sono scesi di %1 punti in più con %2 che con %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), scores fell by %1 points less with %2 than with %3 (%4).</source>
        <translation>
            <numerusform>In %n studio randomizzato i punteggi sono scesi di %1 punti in meno con %2 che con %3 (%4).</numerusform>
            <numerusform>In %n studi randomizzati i punteggi sono scesi di %1 punti in meno con %2 che con %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), scores fell by %1 standard deviations more with %2 than with %3 (%4).</source>
        <translation>
            <numerusform>In %n studio randomizzato i punteggi sono scesi di %1 deviazioni standard in più con %2 che con %3 (%4).</numerusform>
            <numerusform>In %n studi randomizzati i punteggi sono scesi di %1 deviazioni standard in più con %2 che con %3 (%4).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n randomised trial(s), scores fell by %1 standard deviations less with %2 than with %3 (%4).</source>
        <translation>
            <numerusform>In %n studio randomizzato i punteggi sono scesi di %1 deviazioni standard in meno con %2 che con %3 (%4).</numerusform>
            <numerusform>In %n studi randomizzati i punteggi sono scesi di %1 deviazioni standard in meno con %2 che con %3 (%4).</numerusform>
        </translation>
    </message>
    <message>
        <source>In a new setting the ratio could lie between %1 and %2.</source>
        <translation>In un nuovo contesto il rapporto potrebbe stare tra %1 e %2.</translation>
    </message>
    <message>
        <source>placebo</source>
        <translation>placebo</translation>
    </message>
    <message>
        <source>midazolam as active placebo</source>
        <translation>midazolam come placebo attivo</translation>
    </message>
    <message>
        <source>a waiting list or usual care</source>
        <translation>lista d’attesa o cure abituali</translation>
    </message>
    <message>
        <source>a low dose of the same</source>
        <translation>una dose bassa dello stesso</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Non indicato</translation>
    </message>
    <message>
        <source>Crossover</source>
        <translation>Crossover</translation>
    </message>
    <message>
        <source>Parallel arms</source>
        <translation>Bracci paralleli</translation>
    </message>
    <message>
        <source>Within a day</source>
        <translation>Entro un giorno</translation>
    </message>
    <message>
        <source>After a day, within a week</source>
        <translation>Dopo un giorno, entro una settimana</translation>
    </message>
    <message>
        <source>After a week, within four weeks</source>
        <translation>Dopo una settimana, entro quattro settimane</translation>
    </message>
    <message>
        <source>After four weeks</source>
        <translation>Dopo quattro settimane</translation>
    </message>
    <message>
        <source>risk difference, percentage points</source>
        <translation>differenza di rischio, punti percentuali</translation>
    </message>
    <message>
        <source>standardised mean difference (Hedges&apos; g)</source>
        <translation>differenza media standardizzata (g di Hedges)</translation>
    </message>
    <message>
        <source>mean difference, points of the scale</source>
        <translation>differenza media, punti della scala</translation>
    </message>
    <message>
        <source>mean difference, points of the %1</source>
        <translation>differenza media, punti della %1</translation>
    </message>
    <message>
        <source>the source prints no size</source>
        <translation>la fonte non riporta l’entità</translation>
    </message>
    <message>
        <source>the source prints no interval and no standard error</source>
        <translation>la fonte non riporta né intervallo né errore standard</translation>
    </message>
    <message>
        <source>no ratio: no one, or everyone, in both arms</source>
        <translation>nessun rapporto: nessuno, o tutti, in entrambi i bracci</translation>
    </message>
    <message>
        <source>reported by another measure</source>
        <translation>riportato con un’altra misura</translation>
    </message>
    <message>
        <source>points of another scale</source>
        <translation>punti di un’altra scala</translation>
    </message>
    <message>
        <source>not a randomised trial of its own</source>
        <translation>non è uno studio randomizzato a sé</translation>
    </message>
    <message>
        <source>time counts from the start of maintenance</source>
        <translation>il tempo si conta dall’inizio del mantenimento</translation>
    </message>
    <message>
        <source>the source names no time</source>
        <translation>la fonte non indica il tempo</translation>
    </message>
    <message>
        <source>a rate among responders</source>
        <translation>una quota tra chi ha risposto</translation>
    </message>
    <message>
        <source>not read in its source</source>
        <translation>non letto nella sua fonte</translation>
    </message>
    <message>
        <source>some of the same people as another trial</source>
        <translation>in parte le stesse persone di un altro studio</translation>
    </message>
    <message>
        <source>another row of the trial stands for it</source>
        <translation>un’altra riga dello studio lo rappresenta</translation>
    </message>
    <message>
        <source>Model: one true effect in all trials (common effect), Hartung-Knapp interval, %1 %.</source>
        <translation>Modello: un unico effetto vero in tutti gli studi (effetto comune), intervallo di Hartung-Knapp, %1 %.</translation>
    </message>
    <message>
        <source>Model: one true effect in all trials (common effect), normal interval, %1 %.</source>
        <translation>Modello: un unico effetto vero in tutti gli studi (effetto comune), intervallo normale, %1 %.</translation>
    </message>
    <message>
        <source>Model: true effects differ between trials (random effects, DerSimonian-Laird), Hartung-Knapp interval, %1 %.</source>
        <translation>Modello: gli effetti veri differiscono tra gli studi (effetti casuali, DerSimonian-Laird), intervallo di Hartung-Knapp, %1 %.</translation>
    </message>
    <message>
        <source>Model: true effects differ between trials (random effects, DerSimonian-Laird), normal interval, %1 %.</source>
        <translation>Modello: gli effetti veri differiscono tra gli studi (effetti casuali, DerSimonian-Laird), intervallo normale, %1 %.</translation>
    </message>
    <message>
        <source>Model: true effects differ between trials (random effects, REML), Hartung-Knapp interval, %1 %.</source>
        <translation>Modello: gli effetti veri differiscono tra gli studi (effetti casuali, REML), intervallo di Hartung-Knapp, %1 %.</translation>
    </message>
    <message>
        <source>Model: true effects differ between trials (random effects, REML), normal interval, %1 %.</source>
        <translation>Modello: gli effetti veri differiscono tra gli studi (effetti casuali, REML), intervallo normale, %1 %.</translation>
    </message>
    <message>
        <source>Model: true effects differ between trials (random effects, Paule-Mandel), Hartung-Knapp interval, %1 %.</source>
        <translation>Modello: gli effetti veri differiscono tra gli studi (effetti casuali, Paule-Mandel), intervallo di Hartung-Knapp, %1 %.</translation>
    </message>
    <message>
        <source>Model: true effects differ between trials (random effects, Paule-Mandel), normal interval, %1 %.</source>
        <translation>Modello: gli effetti veri differiscono tra gli studi (effetti casuali, Paule-Mandel), intervallo normale, %1 %.</translation>
    </message>
    <message>
        <source>Heterogeneity: I² %1 %, τ² %2, Q %3 on %4 df, %5.</source>
        <translation>Eterogeneità: I² %1 %, τ² %2, Q %3 con %4 gl, %5.</translation>
    </message>
    <message>
        <source>The Hartung-Knapp interval is narrower here than the common-effect interval: the trials agree more than chance would have it, so read the wider one too.</source>
        <translation>Qui l’intervallo di Hartung-Knapp è più stretto di quello a effetto comune: gli studi concordano più di quanto il caso vorrebbe, quindi si guardi anche quello più ampio.</translation>
    </message>
    <message>
        <source>The trials agree exactly, so the interval has no width.</source>
        <translation>Gli studi concordano esattamente, quindi l’intervallo non ha ampiezza.</translation>
    </message>
    <message>
        <source>The likelihood has several maxima; the highest was taken.</source>
        <translation>La verosimiglianza ha più massimi; si è preso il più alto.</translation>
    </message>
    <message>
        <source>The model did not settle: no pooled result is shown.</source>
        <translation>Il modello non è giunto a convergenza: nessun risultato aggregato è mostrato.</translation>
    </message>
    <message>
        <source>%1 in this selection; %2 with two trials or more to pool. Different questions have no common diamond.</source>
        <translation>%1 in questa selezione; %2 con due o più studi da aggregare. Domande diverse non hanno un rombo in comune.</translation>
    </message>
    <message numerus="yes">
        <source>%n comparison(s)</source>
        <translation>
            <numerusform>%n confronto</numerusform>
            <numerusform>%n confronti</numerusform>
        </translation>
    </message>
    <message>
        <source>No trial of this comparison prints enough to compute this effect; what they report stands in the rows.</source>
        <translation>Nessuno studio di questo confronto riporta abbastanza per calcolare questo effetto; ciò che riportano sta nelle righe.</translation>
    </message>
    <message>
        <source>One randomised trial has an effect that can be computed: there is nothing to pool it with.</source>
        <translation>Un solo studio randomizzato ha un effetto che si può calcolare: non c’è nulla con cui aggregarlo.</translation>
    </message>
    <message>
        <source>How much do the trials differ?</source>
        <translation>Quanto differiscono gli studi?</translation>
    </message>
    <message>
        <source>The trials differ no more than chance alone would make them. With few trials that is weak evidence of sameness.</source>
        <translation>Gli studi non differiscono più di quanto farebbe il solo caso. Con pochi studi è una debole prova di uguaglianza.</translation>
    </message>
    <message>
        <source>About %1 % of what the trials differ by is more than chance: little, though with few trials this share is uncertain.</source>
        <translation>Circa il %1 % delle differenze tra gli studi va oltre il caso: poco, anche se con pochi studi questa quota è incerta.</translation>
    </message>
    <message>
        <source>About %1 % of what the trials differ by is more than chance: the treatment may do different things in different settings.</source>
        <translation>Circa il %1 % delle differenze tra gli studi va oltre il caso: il trattamento può avere effetti diversi in contesti diversi.</translation>
    </message>
    <message>
        <source>About %1 % of what the trials differ by is more than chance: one number hardly speaks for all of them. Look at the rows and at subgroups.</source>
        <translation>Circa il %1 % delle differenze tra gli studi va oltre il caso: un solo numero difficilmente parla per tutti. Si guardino le righe e i sottogruppi.</translation>
    </message>
    <message>
        <source>I² is a share, not a size: large trials can differ by little and still have a high I². τ² is the size, on the scale of pooling; its square root is how far true effects typically lie from their mean.</source>
        <translation>I² è una quota, non una grandezza: studi grandi possono differire di poco e avere comunque un I² alto. τ² è la grandezza, sulla scala dell’aggregazione; la sua radice è quanto gli effetti veri distano di solito dalla loro media.</translation>
    </message>
    <message>
        <source>What to expect elsewhere</source>
        <translation>Che cosa attendersi altrove</translation>
    </message>
    <message>
        <source>The diamond says where the mean of all trials lies; the bar through it says where the effect of a further trial could lie. For a decision about one clinic the bar is the more honest of the two.</source>
        <translation>Il rombo dice dove sta la media di tutti gli studi; la barra che lo attraversa dice dove potrebbe stare l’effetto di un altro studio. Per decidere in un singolo servizio la barra è la più onesta delle due.</translation>
    </message>
    <message>
        <source>With fewer than three trials no prediction interval is drawn: it would be too wide to say anything.</source>
        <translation>Con meno di tre studi non si disegna l’intervallo di predizione: sarebbe troppo ampio per dire qualcosa.</translation>
    </message>
    <message>
        <source>Do the subgroups differ?</source>
        <translation>I sottogruppi differiscono?</translation>
    </message>
    <message>
        <source>Test between subgroups: Q %1 on %2 df, %3. Trials, not people, were sorted into subgroups: a difference may have other reasons.</source>
        <translation>Test tra sottogruppi: Q %1 con %2 gl, %3. Nei sottogruppi sono stati divisi gli studi, non le persone: una differenza può avere altre ragioni.</translation>
    </message>
    <message>
        <source>The model</source>
        <translation>Il modello</translation>
    </message>
    <message>
        <source>Risk of bias and certainty</source>
        <translation>Rischio di bias e certezza</translation>
    </message>
    <message>
        <source>Neither was assessed for this library. A narrow diamond of trials at high risk of bias is still at high risk of bias.</source>
        <translation>Nessuno dei due è stato valutato per questa raccolta. Un rombo stretto fatto di studi ad alto rischio di bias resta ad alto rischio di bias.</translation>
    </message>
    <message>
        <source>%1 [%2 to %3]</source>
        <translation>%1 [da %2 a %3]</translation>
    </message>
    <message>
        <source>%1, logarithmic scale, with %2 % interval</source>
        <translation>%1, scala logaritmica, con intervallo al %2 %</translation>
    </message>
    <message>
        <source>%1, with %2 % interval</source>
        <translation>%1, con intervallo al %2 %</translation>
    </message>
    <message>
        <source>the treatment</source>
        <translation>il trattamento</translation>
    </message>
    <message>
        <source>the comparator</source>
        <translation>il confronto</translation>
    </message>
    <message>
        <source>favours %1</source>
        <translation>a favore di: %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3 to %4)</source>
        <translation>%1 %2 (da %3 a %4)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>size not printed</source>
        <translation>entità non riportata</translation>
    </message>
    <message>
        <source>direction not printed</source>
        <translation>direzione non riportata</translation>
    </message>
    <message>
        <source>against %1</source>
        <translation>contro %1</translation>
    </message>
    <message>
        <source>derived: from counts that were themselves derived from percentages</source>
        <translation>derivato: da conteggi a loro volta derivati da percentuali</translation>
    </message>
    <message>
        <source>derived: from the printed counts</source>
        <translation>derivato: dai conteggi riportati</translation>
    </message>
    <message>
        <source>derived: from the printed means of both arms</source>
        <translation>derivato: dalle medie riportate dei due bracci</translation>
    </message>
    <message>
        <source>as reported; the sign and the standard error derived</source>
        <translation>come riportato; segno ed errore standard derivati</translation>
    </message>
    <message>
        <source>as reported, with its standard error</source>
        <translation>come riportato, con il suo errore standard</translation>
    </message>
    <message>
        <source>as reported; the standard error derived from the %1 % interval</source>
        <translation>come riportato; errore standard derivato dall’intervallo al %1 %</translation>
    </message>
    <message>
        <source>%1 of %2 against %3 of %4</source>
        <translation>%1 su %2 contro %3 su %4</translation>
    </message>
    <message>
        <source>weight %1 %</source>
        <translation>peso %1 %</translation>
    </message>
    <message>
        <source>Comparator</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Subgroup</source>
        <translation>Sottogruppo</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventi</translation>
    </message>
    <message>
        <source>Events, comparator</source>
        <translation>Eventi, confronto</translation>
    </message>
    <message>
        <source>People, comparator</source>
        <translation>Persone, confronto</translation>
    </message>
    <message>
        <source>Weight, %</source>
        <translation>Peso, %</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Riporta</translation>
    </message>
    <message>
        <source>Risk of bias</source>
        <translation>Rischio di bias</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>non valutato</translation>
    </message>
    <message>
        <source>People in brackets were allocated; how many were analysed is not printed.</source>
        <translation>Le persone tra parentesi sono quelle assegnate; quante siano state analizzate non è pubblicato.</translation>
    </message>
    <message>
        <source>A percentage stands where the source prints no events.</source>
        <translation>Una percentuale sta dove la fonte non riporta gli eventi.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>as reported; larger is heavier</source>
        <translation>come riportato; più grande = più peso</translation>
    </message>
    <message>
        <source>derived from counts, means or another interval; larger is heavier</source>
        <translation>ricavato da conteggi, medie o un altro intervallo; più grande = più peso</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2 (one of %n dose(s))</source>
        <translation>
            <numerusform>%1 %2 (una di %n dose)</numerusform>
            <numerusform>%1 %2 (una di %n dosi)</numerusform>
        </translation>
    </message>
    <message>
        <source>Trials that do not say whether a treatment was added or switched to are not pooled.</source>
        <translation>Gli studi che non dicono se un trattamento è stato aggiunto o sostituito al precedente non vengono aggregati.</translation>
    </message>
    <message>
        <source>Network meta-analysis (frequentist): one true effect a comparison in all trials (common effect), normal interval, %1 %.</source>
        <translation>Metanalisi di rete (frequentista): un solo effetto vero per confronto in tutti gli studi (effetto comune), intervallo normale, %1 %.</translation>
    </message>
    <message>
        <source>Network meta-analysis (frequentist): true effects differ between trials (random effects, DerSimonian-Laird), normal interval, %1 %.</source>
        <translation>Metanalisi di rete (frequentista): gli effetti veri differiscono tra gli studi (effetti casuali, DerSimonian-Laird), intervallo normale, %1 %.</translation>
    </message>
    <message>
        <source>Network meta-analysis (frequentist): true effects differ between trials (random effects, REML), normal interval, %1 %.</source>
        <translation>Metanalisi di rete (frequentista): gli effetti veri differiscono tra gli studi (effetti casuali, REML), intervallo normale, %1 %.</translation>
    </message>
    <message>
        <source>Network meta-analysis (frequentist): true effects differ between trials (random effects, Paule-Mandel), normal interval, %1 %.</source>
        <translation>Metanalisi di rete (frequentista): gli effetti veri differiscono tra gli studi (effetti casuali, Paule-Mandel), intervallo normale, %1 %.</translation>
    </message>
    <message>
        <source>Heterogeneity: %1: %2; I² %3 %.</source>
        <translation>Eterogeneità: %1: %2; I² %3 %.</translation>
    </message>
    <message>
        <source>These trials are of people of different resistance (%1): a network over them would pass a difference of people for one of treatments. Choose one kind of people in the filters.</source>
        <translation>Questi studi riguardano persone con resistenza diversa (%1): una rete su tutti farebbe passare una differenza tra persone per una tra trattamenti. Scegliere un solo tipo di persone nei filtri.</translation>
    </message>
    <message>
        <source>The estimate of τ² did not settle for these trials: no network is shown. Choose another model above.</source>
        <translation>La stima di τ² non è arrivata a convergenza per questi studi: nessuna rete viene mostrata. Scegliere sopra un altro modello.</translation>
    </message>
    <message>
        <source>A larger node: more people; a wider line: more trials. The table is the league: every treatment against every other.</source>
        <translation>Nodo più grande: più persone; linea più spessa: più studi. La tabella è la lega: ogni trattamento contro ogni altro.</translation>
    </message>
    <message>
        <source>These trials are of people of different resistance, which are not pooled. Choose one kind of people in the filters.</source>
        <translation>Questi studi riguardano persone con resistenza diversa, che non vengono aggregate. Scegliere un solo tipo di persone nei filtri.</translation>
    </message>
    <message>
        <source>These trials do not say whether the treatment was added or switched to: they are not pooled. Choose another comparison above.</source>
        <translation>Questi studi non dicono se il trattamento è stato aggiunto o sostituito al precedente: non vengono aggregati. Scegliere sopra un altro confronto.</translation>
    </message>
    <message>
        <source>as reported</source>
        <translation>come riportato</translation>
    </message>
    <message>
        <source>derived from counts, means or another interval</source>
        <translation>ricavato da conteggi, medie o un altro intervallo</translation>
    </message>
    <message>
        <source>pooled without this trial</source>
        <translation>aggregato senza questo studio</translation>
    </message>
    <message>
        <source>pooled up to this trial</source>
        <translation>aggregato fino a questo studio</translation>
    </message>
    <message>
        <source>%1, without</source>
        <translation>%1, senza lo studio</translation>
    </message>
    <message>
        <source>A larger mark has more leverage. In the columns: %1.</source>
        <translation>Un segno più grande ha più leva. Nelle colonne: %1.</translation>
    </message>
    <message>
        <source>%1; the most precise trials on top</source>
        <translation>%1; in alto gli studi più precisi</translation>
    </message>
    <message>
        <source>The effect changes with the %1 (%2; R² %3, residual I² %4 %).</source>
        <translation>L&apos;effetto cambia con: %1 (%2; R² %3, I² residuo %4 %).</translation>
    </message>
    <message>
        <source>No clear change of the effect with the %1 (%2; R² %3, residual I² %4 %).</source>
        <translation>Nessun cambiamento chiaro dell&apos;effetto con: %1 (%2; R² %3, I² residuo %4 %).</translation>
    </message>
    <message>
        <source>A larger mark weighs more. A line through trials describes trials: people within them may differ otherwise, and fewer than ten trials rarely carry one.</source>
        <translation>Un segno più grande pesa di più. Una retta attraverso gli studi descrive gli studi: le persone al loro interno possono differire altrimenti, e meno di dieci studi raramente la reggono.</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (da %2 a %3)</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 in meno</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 in più</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 in meno</translation>
    </message>
    <message>
        <source>Number needed to treat: %1; its interval runs from one more in %2 by way of no difference to one fewer in %3.</source>
        <translation>Numero necessario da trattare: %1; il suo intervallo va da uno in più su %2, passando per nessuna differenza, a uno in meno su %3.</translation>
    </message>
    <message>
        <source>Number needed to treat for one more: %1 (%2 to %3).</source>
        <translation>Numero necessario da trattare per averne uno in più: %1 (da %2 a %3).</translation>
    </message>
    <message>
        <source>Number needed to treat for one fewer: %1 (%2 to %3).</source>
        <translation>Numero necessario da trattare per averne uno in meno: %1 (da %2 a %3).</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message numerus="yes">
        <source>τ² was estimated as 0, so the prediction bar equals the diamond: with %n trial(s) that says nothing of how much effects differ between settings.</source>
        <translation>
            <numerusform>τ² è stato stimato pari a 0, perciò la barra di previsione coincide con il rombo: con %n studio ciò non dice nulla di quanto gli effetti differiscano tra contesti.</numerusform>
            <numerusform>τ² è stato stimato pari a 0, perciò la barra di previsione coincide con il rombo: con %n studi ciò non dice nulla di quanto gli effetti differiscano tra contesti.</numerusform>
        </translation>
    </message>
    <message>
        <source>In a new setting the difference could lie anywhere from %1 to %2.</source>
        <translation>In un nuovo contesto la differenza potrebbe trovarsi ovunque da %1 a %2.</translation>
    </message>
    <message>
        <source>%1 (added)</source>
        <translation>%1 (in aggiunta)</translation>
    </message>
    <message>
        <source>%1 (switched to, alone)</source>
        <translation>%1 (in sostituzione, da solo)</translation>
    </message>
    <message>
        <source>%1 (added or switched to: not stated)</source>
        <translation>%1 (in aggiunta o in sostituzione: non dichiarato)</translation>
    </message>
    <message>
        <source>τ², squared percentage points</source>
        <translation>τ², punti percentuali al quadrato</translation>
    </message>
    <message>
        <source>τ², logarithmic scale</source>
        <translation>τ², scala logaritmica</translation>
    </message>
    <message>
        <source>τ², squared points</source>
        <translation>τ², punti al quadrato</translation>
    </message>
    <message>
        <source>Standard error, percentage points</source>
        <translation>Errore standard, punti percentuali</translation>
    </message>
    <message>
        <source>Standard error, logarithmic scale</source>
        <translation>Errore standard, scala logaritmica</translation>
    </message>
    <message>
        <source>Standard error, points</source>
        <translation>Errore standard, punti</translation>
    </message>
    <message>
        <source>%1 squared percentage points</source>
        <translation>%1 punti percentuali al quadrato</translation>
    </message>
    <message>
        <source>%1 on the logarithmic scale</source>
        <translation>%1 sulla scala logaritmica</translation>
    </message>
    <message>
        <source>%1 squared points</source>
        <translation>%1 punti al quadrato</translation>
    </message>
    <message>
        <source>½ was added to every cell of a trial in which one is empty, so its effect is not quite that of its counts: %1.</source>
        <translation>A ogni cella di uno studio in cui una è vuota è stato aggiunto ½, perciò il suo effetto non è esattamente quello dei suoi conteggi: %1.</translation>
    </message>
    <message>
        <source>Common effect with a normal interval: %1.</source>
        <translation>Effetto comune con intervallo normale: %1.</translation>
    </message>
    <message>
        <source>These trials do not say whether the treatment was added or switched to: they are not pooled.</source>
        <translation>Questi studi non dicono se il trattamento è stato aggiunto o sostituito al precedente: non vengono aggregati.</translation>
    </message>
    <message>
        <source>People of different resistance are not pooled: each kind has a block of its own.</source>
        <translation>Persone con resistenza diversa non vengono aggregate: ogni tipo ha un blocco proprio.</translation>
    </message>
    <message>
        <source>The common-effect model takes one true effect for all trials, so there is no prediction interval for another setting.</source>
        <translation>Il modello a effetto comune assume un solo effetto vero per tutti gli studi, perciò non c&apos;è un intervallo di previsione per un altro contesto.</translation>
    </message>
    <message>
        <source>In people</source>
        <translation>In persone</translation>
    </message>
    <message>
        <source>doses combined: %1</source>
        <translation>dosi sommate: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, one of %n dose(s)</source>
        <translation>
            <numerusform>%1, una di %n dose</numerusform>
            <numerusform>%1, una di %n dosi</numerusform>
        </translation>
    </message>
    <message>
        <source>as reported, with its standard error; the interval derived from that</source>
        <translation>come riportato, con il suo errore standard; l&apos;intervallo ricavato da questo</translation>
    </message>
    <message>
        <source>as reported; the standard error and the interval shown derived from the %1 % interval</source>
        <translation>come riportato; l&apos;errore standard e l&apos;intervallo mostrato ricavati dall&apos;intervallo al %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s) combined</source>
        <translation>
            <numerusform>%n dose</numerusform>
            <numerusform>%n dosi sommate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>one of %n dose(s)</source>
        <translation>
            <numerusform>una di %n dose</numerusform>
            <numerusform>una di %n dosi</numerusform>
        </translation>
    </message>
    <message>
        <source>½ added to each cell, as one is empty</source>
        <translation>½ aggiunto a ogni cella, perché una è vuota</translation>
    </message>
    <message>
        <source>people as allocated</source>
        <translation>persone come assegnate</translation>
    </message>
    <message>
        <source>One dose stands for a trial of several where the people of all cannot be added up: %1.</source>
        <translation>Una sola dose rappresenta uno studio con più dosi dove le persone di tutte non si possono sommare: %1.</translation>
    </message>
    <message>
        <source>With two trials the Hartung-Knapp interval takes t on 1 degree of freedom and is often very wide: two trials hardly tell how much trials differ.</source>
        <translation>Con due studi l&apos;intervallo di Hartung-Knapp usa la t con 1 grado di libertà ed è spesso molto ampio: due studi dicono ben poco di quanto gli studi differiscano.</translation>
    </message>
    <message>
        <source>Left out by the reader and in no result here: %1.</source>
        <translation>Esclusi dal lettore e in nessun risultato qui: %1.</translation>
    </message>
    <message>
        <source>All trials but those left out</source>
        <translation>Tutti gli studi tranne gli esclusi</translation>
    </message>
    <message>
        <source>%1 by the common-effect interval; the Hartung-Knapp interval, %2, is narrower here, as the trials agree more than chance would have it</source>
        <translation>%1 secondo l&apos;intervallo a effetto comune; quello di Hartung-Knapp, %2, qui è più stretto, perché gli studi concordano più di quanto vorrebbe il caso</translation>
    </message>
    <message>
        <source>all trials pooled</source>
        <translation>tutti gli studi combinati</translation>
    </message>
    <message>
        <source>all trials pooled but those left out</source>
        <translation>tutti gli studi combinati tranne gli esclusi</translation>
    </message>
    <message>
        <source>doses combined</source>
        <translation>dosi unite</translation>
    </message>
    <message>
        <source>Common effect</source>
        <translation>Effetto comune</translation>
    </message>
    <message>
        <source>the wider interval: read this one first</source>
        <translation>l’intervallo più largo: leggere prima questo</translation>
    </message>
    <message>
        <source>Against “%1”, by direct and indirect evidence together: the intervals say what is known, in no order of merit.</source>
        <translation>Contro «%1», con prove dirette e indirette insieme: gli intervalli dicono che cosa si sa, in nessun ordine di merito.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 rest on one trial.</source>
        <translation>
            <numerusform>%n di %1 poggia su un solo studio.</numerusform>
            <numerusform>%n di %1 poggiano su un solo studio ciascuno.</numerusform>
        </translation>
    </message>
    <message>
        <source>The trials looked from %1 to %2 after the start.</source>
        <translation>Gli studi hanno guardato da %1 a %2.</translation>
    </message>
</context>
<context>
    <name>TableReader</name>
    <message>
        <source>line %1</source>
        <translation>riga %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more fault(s)</source>
        <translation>
            <numerusform>%n altro difetto</numerusform>
            <numerusform>altri %n difetti</numerusform>
        </translation>
    </message>
    <message>
        <source>the text is UTF-16</source>
        <translation>il testo è in UTF-16</translation>
    </message>
    <message>
        <source>expected UTF-8</source>
        <translation>atteso UTF-8</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>il testo non è in UTF-8</translation>
    </message>
    <message>
        <source>the file is not text</source>
        <translation>il file non è un testo</translation>
    </message>
    <message>
        <source>expected a CSV table</source>
        <translation>attesa una tabella CSV</translation>
    </message>
    <message>
        <source>a quotation mark is never closed</source>
        <translation>una virgoletta non è mai chiusa</translation>
    </message>
    <message>
        <source>expected a closing one</source>
        <translation>attesa quella di chiusura</translation>
    </message>
    <message>
        <source>text after a closing quotation mark</source>
        <translation>testo dopo la virgoletta di chiusura</translation>
    </message>
    <message>
        <source>expected the end of the field</source>
        <translation>attesa la fine del campo</translation>
    </message>
    <message>
        <source>a quotation mark inside a field without quotes</source>
        <translation>una virgoletta in un campo senza virgolette</translation>
    </message>
    <message>
        <source>expected the whole field in quotes, its own marks doubled</source>
        <translation>atteso l’intero campo fra virgolette, con le sue raddoppiate</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 è vuoto</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 è «%2»</translation>
    </message>
    <message>
        <source>expected a decimal comma, as elsewhere in the table</source>
        <translation>attesa la virgola decimale, come altrove nella tabella</translation>
    </message>
    <message>
        <source>expected a number with a decimal point</source>
        <translation>atteso un numero con il punto decimale</translation>
    </message>
    <message>
        <source>expected a number</source>
        <translation>atteso un numero</translation>
    </message>
    <message>
        <source>expected 0 or more</source>
        <translation>atteso 0 o più</translation>
    </message>
    <message>
        <source>expected more than 0</source>
        <translation>atteso più di 0</translation>
    </message>
    <message>
        <source>no column “%1”</source>
        <translation>nessuna colonna «%1»</translation>
    </message>
    <message>
        <source>no column “%1”, but “%2”: case counts</source>
        <translation>nessuna colonna «%1», ma «%2»: contano le maiuscole</translation>
    </message>
    <message>
        <source>expected the columns %1</source>
        <translation>attese le colonne %1</translation>
    </message>
    <message>
        <source>the standard error is too small or too large to be weighed</source>
        <translation>l’errore standard è troppo piccolo o troppo grande per essere pesato</translation>
    </message>
    <message>
        <source>expected one between 1e-150 and 1e150</source>
        <translation>atteso fra 1e-150 e 1e150</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>riga %1</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>il file è vuoto</translation>
    </message>
    <message>
        <source>expected a header and at least one row</source>
        <translation>attese un’intestazione e almeno una riga</translation>
    </message>
    <message>
        <source>two columns “%1”</source>
        <translation>due colonne «%1»</translation>
    </message>
    <message>
        <source>expected each name once</source>
        <translation>atteso ogni nome una sola volta</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campi</numerusform>
        </translation>
    </message>
    <message>
        <source>expected %1, as the header has</source>
        <translation>attesi %1, come nell’intestazione</translation>
    </message>
    <message>
        <source>a header and no rows</source>
        <translation>un’intestazione e nessuna riga</translation>
    </message>
    <message>
        <source>expected at least one row</source>
        <translation>attesa almeno una riga</translation>
    </message>
    <message>
        <source>the file could not be opened (%1)</source>
        <translation>non è stato possibile aprire il file (%1)</translation>
    </message>
    <message>
        <source>the file is larger than 256 MB</source>
        <translation>il file supera 256 MB</translation>
    </message>
    <message>
        <source>the file could not be read (%1)</source>
        <translation>non è stato possibile leggere il file (%1)</translation>
    </message>
    <message>
        <source>expected effect, se or effect, variance</source>
        <translation>attesi effect, se oppure effect, variance</translation>
    </message>
    <message>
        <source>%1 is %2, more than %3, which is %4</source>
        <translation>%1 è %2, più di %3, che è %4</translation>
    </message>
    <message>
        <source>expected no more events than people</source>
        <translation>attesi non più eventi che persone</translation>
    </message>
    <message>
        <source>n1 and n2 are %1 in all</source>
        <translation>n1 e n2 sono %1 in tutto</translation>
    </message>
    <message>
        <source>expected at least 4 people</source>
        <translation>attese almeno 4 persone</translation>
    </message>
    <message>
        <source>no effect with a standard error can be computed from this row</source>
        <translation>da questa riga non si può calcolare un effetto con errore standard</translation>
    </message>
    <message>
        <source>expected one of %1</source>
        <translation>ne è ammessa una fra: %1</translation>
    </message>
    <message>
        <source>expected a text</source>
        <translation>atteso un testo</translation>
    </message>
    <message>
        <source>expected a name</source>
        <translation>atteso un nome</translation>
    </message>
    <message>
        <source>“%1” is compared with itself</source>
        <translation>«%1» è confrontato con sé stesso</translation>
    </message>
    <message>
        <source>expected two treatments</source>
        <translation>attesi due trattamenti</translation>
    </message>
    <message>
        <source>study “%1” compares “%2” with “%3” twice</source>
        <translation>lo studio «%1» confronta due volte «%2» con «%3»</translation>
    </message>
    <message>
        <source>expected each pair once a study</source>
        <translation>attesa ogni coppia una sola volta per studio</translation>
    </message>
    <message>
        <source>events is %1, more than n, which is %2</source>
        <translation>events è %1, più di n, che è %2</translation>
    </message>
    <message>
        <source>study “%1” has two arms “%2”</source>
        <translation>lo studio «%1» ha due bracci «%2»</translation>
    </message>
    <message>
        <source>expected each treatment once a study</source>
        <translation>atteso ogni trattamento una sola volta per studio</translation>
    </message>
    <message>
        <source>study “%1” has one arm</source>
        <translation>lo studio «%1» ha un solo braccio</translation>
    </message>
    <message>
        <source>expected two or more</source>
        <translation>attesi due o più</translation>
    </message>
    <message>
        <source>study “%1” has %2 people in all</source>
        <translation>lo studio «%1» ha %2 persone in tutto</translation>
    </message>
    <message>
        <source>expected more for a standard deviation</source>
        <translation>attese di più per una deviazione standard</translation>
    </message>
    <message>
        <source>expected study, treatment1, treatment2, effect, se or study, treatment and an arm&apos;s numbers</source>
        <translation>attesi study, treatment1, treatment2, effect, se oppure study, treatment e i numeri di un braccio</translation>
    </message>
    <message>
        <source>no trial with events in any arm</source>
        <translation>nessuno studio con eventi in un braccio</translation>
    </message>
    <message>
        <source>expected at least one comparison</source>
        <translation>atteso almeno un confronto</translation>
    </message>
    <message>
        <source>study “%1” has no usable effect</source>
        <translation>lo studio «%1» non ha un effetto utilizzabile</translation>
    </message>
    <message>
        <source>expected a finite effect and a standard error above 0</source>
        <translation>attesi un effetto finito e un errore standard maggiore di 0</translation>
    </message>
    <message>
        <source>study “%1” compares a treatment with itself</source>
        <translation>lo studio «%1» confronta un trattamento con sé stesso</translation>
    </message>
    <message>
        <source>study “%1” has a pair twice</source>
        <translation>lo studio «%1» ha una coppia due volte</translation>
    </message>
    <message>
        <source>study “%1” has more than two treatments and not all their pairs</source>
        <translation>lo studio «%1» ha più di due trattamenti e non tutte le loro coppie</translation>
    </message>
    <message>
        <source>expected every pair of its arms</source>
        <translation>attesa ogni coppia dei suoi bracci</translation>
    </message>
    <message>
        <source>the effects of the multi-arm study “%1” contradict each other</source>
        <translation>gli effetti dello studio a più bracci «%1» si contraddicono</translation>
    </message>
    <message>
        <source>expected A–B plus B–C to be A–C</source>
        <translation>atteso A–B più B–C uguale ad A–C</translation>
    </message>
    <message>
        <source>the standard errors of the multi-arm study “%1” do not fit together</source>
        <translation>gli errori standard dello studio a più bracci «%1» non sono compatibili</translation>
    </message>
    <message>
        <source>expected those of pairs of the same arms</source>
        <translation>attesi quelli di coppie degli stessi bracci</translation>
    </message>
    <message>
        <source>the network falls into %1 parts: %2</source>
        <translation>la rete si divide in %1 parti: %2</translation>
    </message>
    <message>
        <source>expected all treatments to be connected</source>
        <translation>attesi tutti i trattamenti collegati</translation>
    </message>
</context>
<context>
    <name>TreatmentDetail</name>
    <message>
        <source>United States</source>
        <translation>Stati Uniti</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Unione europea</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Regno Unito</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Svizzera</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nuova Zelanda</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Giappone</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approvato</translation>
    </message>
    <message>
        <source>off-label</source>
        <translation>off-label</translation>
    </message>
    <message>
        <source>investigational</source>
        <translation>sperimentale</translation>
    </message>
    <message>
        <source>special access</source>
        <translation>accesso speciale</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>from %1 on</source>
        <translation>a partire da %1</translation>
    </message>
    <message>
        <source>within %1</source>
        <translation>entro %1</translation>
    </message>
    <message>
        <source>Comparator</source>
        <translation>Comparatore</translation>
    </message>
    <message>
        <source>It stands in trials as a comparator or is too little studied: there is no card.</source>
        <translation>Figura negli studi come comparatore oppure è troppo poco studiato: non ha una scheda.</translation>
    </message>
    <message>
        <source>None recorded here; that is no proof that there are none.</source>
        <translation>Qui non ne è registrata nessuna; ciò non prova che non ve ne siano.</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>Meccanismo</translation>
    </message>
    <message>
        <source>Targets: %1</source>
        <translation>Bersagli: %1</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Via di somministrazione</translation>
    </message>
    <message>
        <source>Usual dose</source>
        <translation>Dose abituale</translation>
    </message>
    <message>
        <source>Usual schedule</source>
        <translation>Schema abituale</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Contesto di cura</translation>
    </message>
    <message>
        <source>Typical onset</source>
        <translation>Inizio tipico dell’effetto</translation>
    </message>
    <message>
        <source>Boxed warnings</source>
        <translation>Avvertenze in evidenza (boxed warning)</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Monitoraggio</translation>
    </message>
    <message>
        <source>Common adverse events</source>
        <translation>Eventi avversi comuni</translation>
    </message>
    <message>
        <source>Regulatory status (check locally)</source>
        <translation>Stato regolatorio (verificare localmente)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studi</translation>
    </message>
    <message>
        <source>No study in the library.</source>
        <translation>Nessuno studio nella biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies) in the library</source>
        <translation>
            <numerusform>%n studio nella biblioteca</numerusform>
            <numerusform>%n studi nella biblioteca</numerusform>
        </translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>beside the review set</source>
        <translation>accanto all’insieme della revisione</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Per che cosa</translation>
    </message>
    <message>
        <source>What is not listed was not looked up.</source>
        <translation>Ciò che non è elencato non è stato cercato.</translation>
    </message>
    <message>
        <source>Not recorded here.</source>
        <translation>Non riportato qui.</translation>
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
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>%1 found</source>
        <translation>trovati %1</translation>
    </message>
    <message>
        <source>at most %1, which is what a workbook holds</source>
        <translation>al massimo %1, quanto contiene una cartella di lavoro</translation>
    </message>
    <message>
        <source>Studies behind it</source>
        <translation>Studi alla base</translation>
    </message>
    <message>
        <source>rows of the table</source>
        <translation>righe della tabella</translation>
    </message>
    <message>
        <source>letters of one cell</source>
        <translation>lettere di una cella</translation>
    </message>
    <message>
        <source>expected a folder for temporary files with room</source>
        <translation>attesa una cartella per file temporanei con spazio libero</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Explore treatment pathways for treatment-resistant depression, offline.</source>
        <translation>Esplorare, senza rete, i percorsi di cura della depressione resistente al trattamento.</translation>
    </message>
    <message>
        <source>Open another library database.</source>
        <translation>Apre un’altra biblioteca.</translation>
    </message>
    <message>
        <source>Open at this page.</source>
        <translation>Apre il programma a questa pagina.</translation>
    </message>
    <message>
        <source>Paint the first page, print the milliseconds it took, and quit.</source>
        <translation>Disegna la prima pagina, scrive i millisecondi impiegati ed esce.</translation>
    </message>
    <message>
        <source>Render every page to PNG files in this folder, and quit.</source>
        <translation>Disegna ogni pagina in file PNG in questa cartella ed esce.</translation>
    </message>
    <message>
        <source>A deck (.trdeck) to open on the Lecture page.</source>
        <translation>Una presentazione (.trdeck) da aprire nella pagina Lezione.</translation>
    </message>
    <message>
        <source>Run a lecture deck full screen at once; the program ends with it.</source>
        <translation>Presenta subito una lezione a schermo intero; il programma termina con essa.</translation>
    </message>
    <message>
        <source>The screen that the hall sees, counted from 1.</source>
        <translation>Lo schermo che vede la sala, contato da 1.</translation>
    </message>
    <message>
        <source>--screen: found “%1”, expected 1 to %2</source>
        <translation>--screen: trovato “%1”, atteso da 1 a %2</translation>
    </message>
    <message>
        <source>%1: the deck has no slide</source>
        <translation>%1: la lezione non ha diapositive</translation>
    </message>
</context>
<context>
    <name>trd::AboutPage</name>
    <message>
        <source>About the evidence</source>
        <translation>Sulle evidenze</translation>
    </message>
</context>
<context>
    <name>trd::CommandPalette</name>
    <message>
        <source>Find a page, a treatment, a study, a term, a command</source>
        <translation>Cercare una pagina, un trattamento, uno studio, un termine, un comando</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Cerca tutto</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovati</translation>
    </message>
    <message>
        <source>Nothing found for “%1”</source>
        <translation>Nessun risultato per «%1»</translation>
    </message>
</context>
<context>
    <name>trd::ComparePage</name>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Raggruppa</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Ordina</translation>
    </message>
    <message>
        <source>Rates (description)</source>
        <translation>Tassi (descrizione)</translation>
    </message>
    <message>
        <source>Within-trial contrasts</source>
        <translation>Confronti entro lo studio</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Che cosa confrontare</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Remission</source>
        <translation>Remissione</translation>
    </message>
    <message>
        <source>Change of score</source>
        <translation>Variazione del punteggio</translation>
    </message>
    <message>
        <source>By treatment</source>
        <translation>Per trattamento</translation>
    </message>
    <message>
        <source>By strategy</source>
        <translation>Per strategia</translation>
    </message>
    <message>
        <source>By study</source>
        <translation>Per studio</translation>
    </message>
    <message>
        <source>Sort: rate</source>
        <translation>Ordine: tasso</translation>
    </message>
    <message>
        <source>Sort: certainty</source>
        <translation>Ordine: certezza</translation>
    </message>
    <message>
        <source>Sort: name</source>
        <translation>Ordine: nome</translation>
    </message>
    <message>
        <source>Sort: strategy</source>
        <translation>Ordina: strategia</translation>
    </message>
</context>
<context>
    <name>trd::CompareProfiles</name>
    <message>
        <source>reached</source>
        <translation>raggiunto</translation>
    </message>
    <message>
        <source>may be reached</source>
        <translation>forse raggiungibile</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non raggiunto</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) differ(s)</source>
        <translation>
            <numerusform>%n risposta differisce</numerusform>
            <numerusform>%n risposte differiscono</numerusform>
        </translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Only in “%1”</source>
        <translation>Solo in «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n treatment(s) stand(s) otherwise</source>
        <translation>
            <numerusform>%n trattamento ha un altro stato</numerusform>
            <numerusform>%n trattamenti hanno un altro stato</numerusform>
        </translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Trattamento</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) of the pathway is/are reached otherwise</source>
        <translation>
            <numerusform>%n punto del percorso è raggiunto diversamente</numerusform>
            <numerusform>%n punti del percorso sono raggiunti diversamente</numerusform>
        </translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>The same status in both</source>
        <translation>Lo stesso stato in entrambi</translation>
    </message>
    <message>
        <source>The one profile</source>
        <translation>Il primo profilo</translation>
    </message>
    <message>
        <source>The other profile</source>
        <translation>L’altro profilo</translation>
    </message>
    <message>
        <source>Pin this profile</source>
        <translation>Fissa questo profilo</translation>
    </message>
    <message>
        <source>What differs between the two profiles</source>
        <translation>Che cosa differisce tra i due profili</translation>
    </message>
    <message>
        <source>against</source>
        <translation>contro</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ora: %1</translation>
    </message>
    <message>
        <source>Pin a profile, change an answer, and see the two side by side. Pins stay in memory and end with this window.</source>
        <translation>Fissa un profilo, cambia una risposta e guarda i due affiancati. I profili fissati restano in memoria e finiscono con questa finestra.</translation>
    </message>
    <message numerus="yes">
        <source>%n of 4 pinned, in memory only: they end with this window.</source>
        <translation>
            <numerusform>%n di 4 fissato, solo in memoria: finisce con questa finestra.</numerusform>
            <numerusform>%n di 4 fissati, solo in memoria: finiscono con questa finestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpin %1</source>
        <translation>Togli %1</translation>
    </message>
    <message>
        <source>Nothing is pinned yet.</source>
        <translation>Non è ancora fissato nulla.</translation>
    </message>
    <message>
        <source>%1, %2: %3 (rule %4). Source: %5; %6</source>
        <translation>%1, %2: %3 (regola %4). Fonte: %5; %6</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Choose a profile</source>
        <translation>Scegliere un profilo</translation>
    </message>
    <message>
        <source>The profile that stood here is no longer pinned: choose another.</source>
        <translation>Il profilo che stava qui non è più fissato: sceglierne un altro.</translation>
    </message>
</context>
<context>
    <name>trd::CrisisPanel</name>
    <message>
        <source>Show the pathway all the same, for teaching</source>
        <translation>Mostra comunque il percorso, a scopo didattico</translation>
    </message>
    <message>
        <source>Look at the answer again</source>
        <translation>Rivedi la risposta</translation>
    </message>
    <message>
        <source>Do not use this program for this</source>
        <translation>Non usare questo programma per questo</translation>
    </message>
    <message>
        <source>Life may be at risk now. Call the emergency services or the crisis team, and do not leave the person alone.</source>
        <translation>La vita può essere in pericolo adesso. Chiama i servizi di emergenza o l’équipe di crisi, e non lasciare sola la persona.</translation>
    </message>
    <message>
        <source>An answer says that there is suicidal intent, or that the person is not eating or drinking. No list of treatments is shown before that is dealt with.</source>
        <translation>Una risposta dice che c’è intenzione suicidaria, o che la persona non mangia o non beve. Nessun elenco di trattamenti è mostrato prima di averlo affrontato.</translation>
    </message>
</context>
<context>
    <name>trd::DeckBar</name>
    <message>
        <source>Decks (*.%1)</source>
        <translation>Presentazioni (*.%1)</translation>
    </message>
    <message>
        <source>Title of the deck</source>
        <translation>Titolo della presentazione</translation>
    </message>
    <message>
        <source>Whom it is for, what it teaches</source>
        <translation>A chi è rivolta, che cosa insegna</translation>
    </message>
    <message>
        <source>Whom the deck is for, and what it teaches</source>
        <translation>A chi è rivolta la presentazione e che cosa insegna</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuova</translation>
    </message>
    <message>
        <source>Begin a deck (Ctrl+N)</source>
        <translation>Comincia una presentazione (Ctrl+N)</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Apri…</translation>
    </message>
    <message>
        <source>Open a deck (Ctrl+O)</source>
        <translation>Apri una presentazione (Ctrl+O)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save the deck (Ctrl+S)</source>
        <translation>Salva la presentazione (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva come…</translation>
    </message>
    <message>
        <source>Save the deck under another name (Ctrl+Shift+S)</source>
        <translation>Salva la presentazione con un altro nome (Ctrl+Maiusc+S)</translation>
    </message>
    <message>
        <source>Decks ▾</source>
        <translation>Presentazioni ▾</translation>
    </message>
    <message>
        <source>Decks that come with the program, that were opened lately, or that were not saved</source>
        <translation>Presentazioni fornite con il programma, aperte di recente o non salvate</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ho capito</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altra</numerusform>
            <numerusform>e %n altre</numerusform>
        </translation>
    </message>
    <message>
        <source>Open another…</source>
        <translation>Aprine un’altra…</translation>
    </message>
    <message>
        <source>Decks that come with the program</source>
        <translation>Presentazioni fornite con il programma</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Aperte di recente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No deck yet</source>
        <translation>Ancora nessuna presentazione</translation>
    </message>
    <message>
        <source>“%1” could not be taken up again.</source>
        <translation>Non è stato possibile riprendere «%1».</translation>
    </message>
    <message>
        <source>“%1” had changes that were not saved. It is kept under Decks.</source>
        <translation>«%1» aveva modifiche non salvate. È conservata sotto Presentazioni.</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Torna a «%1»</translation>
    </message>
    <message>
        <source>Open a deck</source>
        <translation>Apri una presentazione</translation>
    </message>
    <message>
        <source>“%1” could not be opened; the deck at hand stays as it is.</source>
        <translation>Non è stato possibile aprire «%1»; la presentazione in uso resta com’è.</translation>
    </message>
    <message>
        <source>“%1” could not be saved: %2. What stood in the file is as it was, and the deck is kept here.</source>
        <translation>Non è stato possibile salvare «%1»: %2. Il contenuto del file è rimasto com’era, e la presentazione è conservata qui.</translation>
    </message>
    <message>
        <source>“%1” was changed by another program since it was opened here; nothing was saved.</source>
        <translation>«%1» è stato modificato da un altro programma dopo essere stato aperto qui; non è stato salvato nulla.</translation>
    </message>
    <message>
        <source>Write over it</source>
        <translation>Sovrascrivi</translation>
    </message>
    <message>
        <source>Save the deck</source>
        <translation>Salva la presentazione</translation>
    </message>
    <message>
        <source>A new deck. It is kept here until you save it.</source>
        <translation>Una nuova presentazione. È conservata qui finché non la salvi.</translation>
    </message>
    <message>
        <source>Not saved yet; kept here until you do.</source>
        <translation>Non ancora salvata; conservata qui finché non lo fai.</translation>
    </message>
    <message>
        <source>%1, with changes that are not saved yet</source>
        <translation>%1, con modifiche non ancora salvate</translation>
    </message>
    <message>
        <source>%1, saved</source>
        <translation>%1, salvata</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Annulla: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Niente da annullare</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Shift+Z)</source>
        <translation>Ripeti: %1 (Ctrl+Maiusc+Z)</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Niente da ripetere</translation>
    </message>
    <message>
        <source>Decks</source>
        <translation>Presentazioni</translation>
    </message>
    <message>
        <source>“%1” could not be kept; it stays at hand. Save it first.</source>
        <translation>«%1» non ha potuto essere conservata; resta qui. Salvarla prima.</translation>
    </message>
    <message>
        <source>Kept, as they were not saved</source>
        <translation>Conservate, perché non salvate</translation>
    </message>
</context>
<context>
    <name>trd::DeckModel</name>
    <message>
        <source>remove a slide</source>
        <translation>togliere una diapositiva</translation>
    </message>
    <message>
        <source>move a slide</source>
        <translation>spostare una diapositiva</translation>
    </message>
    <message>
        <source>change a slide</source>
        <translation>modificare una diapositiva</translation>
    </message>
    <message>
        <source>rename the deck</source>
        <translation>rinominare la presentazione</translation>
    </message>
    <message>
        <source>change what the deck is for</source>
        <translation>modificare lo scopo della presentazione</translation>
    </message>
    <message>
        <source>add a slide</source>
        <translation>aggiungere una diapositiva</translation>
    </message>
    <message>
        <source>duplicate a slide</source>
        <translation>duplicare una diapositiva</translation>
    </message>
    <message>
        <source>Slide %1 of %2: %3</source>
        <translation>Diapositiva %1 di %2: %3</translation>
    </message>
</context>
<context>
    <name>trd::DeckSession</name>
    <message>
        <source>Untitled deck</source>
        <translation>Presentazione senza titolo</translation>
    </message>
    <message>
        <source>The deck of the last time could not be read (%1). Its file is kept as “%2”.</source>
        <translation>Non è stato possibile leggere la presentazione dell’ultima volta (%1). Il suo file è conservato come «%2».</translation>
    </message>
    <message>
        <source>The deck cannot be kept as a draft: %1. Save it.</source>
        <translation>La presentazione non può essere conservata come bozza: %1. Salvala.</translation>
    </message>
    <message>
        <source>the deck is larger than a deck file can be</source>
        <translation>la presentazione è più grande di quanto un file possa essere</translation>
    </message>
    <message>
        <source>expected shorter notes</source>
        <translation>attese note più brevi</translation>
    </message>
    <message>
        <source>The deck of the last time could not be read (%1), nor its file “%2” put aside: the next change takes its place.</source>
        <translation>Non è stato possibile leggere la presentazione dell’ultima volta (%1), né mettere da parte il suo file «%2»: la prossima modifica ne prende il posto.</translation>
    </message>
</context>
<context>
    <name>trd::DetailPane</name>
    <message>
        <source>Fold the detail pane</source>
        <translation>Chiudi il riquadro dei dettagli</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Fold the detail pane (Ctrl+I)</source>
        <translation>Chiudi il riquadro dei dettagli (Ctrl+I)</translation>
    </message>
</context>
<context>
    <name>trd::DetailText</name>
    <message>
        <source>Opens in your browser: %1</source>
        <translation>Si apre nel browser: %1</translation>
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
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>&amp;Workbook with sources (XLSX)…</source>
        <translation>&amp;Cartella di lavoro con le fonti (XLSX)…</translation>
    </message>
    <message>
        <source>Picture with chosen si&amp;ze…</source>
        <translation>Immagine di dimensioni a sce&amp;lta…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Sta&amp;mpa…</translation>
    </message>
    <message>
        <source>Rep&amp;ort of this question…</source>
        <translation>Rapp&amp;orto su questa domanda…</translation>
    </message>
    <message>
        <source>&amp;Everything of this question…</source>
        <translation>T&amp;utto su questa domanda…</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>File %1</translation>
    </message>
    <message>
        <source>Copy table for s&amp;lides</source>
        <translation>Copia la tabella per &amp;diapositive</translation>
    </message>
</context>
<context>
    <name>trd::GlossaryPage</name>
    <message>
        <source>What does it mean?</source>
        <translation>Che cosa significa?</translation>
    </message>
    <message>
        <source>Find a term</source>
        <translation>Cerca un termine</translation>
    </message>
    <message>
        <source>Terms and rating scales</source>
        <translation>Termini e scale di valutazione</translation>
    </message>
    <message>
        <source>The term chosen</source>
        <translation>Il termine scelto</translation>
    </message>
    <message>
        <source>Rating scales</source>
        <translation>Scale di valutazione</translation>
    </message>
    <message>
        <source>No term says “%1”. Clear the search to see all of them.</source>
        <translation>Nessun termine dice «%1». Svuotare la ricerca per vederli tutti.</translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n termine</numerusform>
            <numerusform>%n termini</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trd::LectureDesk</name>
    <message>
        <source>The deck as PDF</source>
        <translation>La lezione in PDF</translation>
    </message>
    <message>
        <source>A folder for the slides&apos; pictures</source>
        <translation>Una cartella per le immagini delle diapositive</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Annullato; non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>The deck is written</source>
        <translation>La lezione viene scritta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Diapositiva %1 di %2</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
</context>
<context>
    <name>trd::LecturePage</name>
    <message>
        <source>Slides</source>
        <translation>Diapositive</translation>
    </message>
    <message>
        <source>Text slide</source>
        <translation>Diapositiva di testo</translation>
    </message>
    <message>
        <source>Add a slide in words (Insert)</source>
        <translation>Aggiungi una diapositiva di testo (Ins)</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Duplicate the slide (Ctrl+Shift+D)</source>
        <translation>Duplica la diapositiva (Ctrl+Maiusc+D)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Remove the slide (Delete)</source>
        <translation>Togli la diapositiva (Canc)</translation>
    </message>
    <message>
        <source>Move the slide up (Alt+Up)</source>
        <translation>Sposta la diapositiva in su (Alt+Su)</translation>
    </message>
    <message>
        <source>Move the slide down (Alt+Down)</source>
        <translation>Sposta la diapositiva in giù (Alt+Giù)</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Proietta</translation>
    </message>
    <message>
        <source>Show the deck full screen, from this slide on (F5)</source>
        <translation>Mostra la presentazione a tutto schermo, da questa diapositiva in poi (F5)</translation>
    </message>
    <message>
        <source>Export ▾</source>
        <translation>Esporta ▾</translation>
    </message>
    <message>
        <source>Write the slides to a file</source>
        <translation>Scrivi le diapositive in un file</translation>
    </message>
    <message>
        <source>&amp;PDF, a page a slide…</source>
        <translation>&amp;PDF, una pagina per diapositiva…</translation>
    </message>
    <message>
        <source>P&amp;NG, a picture a slide…</source>
        <translation>P&amp;NG, un’immagine per diapositiva…</translation>
    </message>
    <message>
        <source>&amp;SVG, a drawing a slide…</source>
        <translation>&amp;SVG, un disegno per diapositiva…</translation>
    </message>
    <message>
        <source>Choose a figure to keep</source>
        <translation>Scegli una figura da conservare</translation>
    </message>
    <message>
        <source>Add a slide in words</source>
        <translation>Aggiungi una diapositiva di testo</translation>
    </message>
    <message>
        <source>Open a deck…</source>
        <translation>Apri una presentazione…</translation>
    </message>
    <message>
        <source>‹ Back</source>
        <translation>‹ Indietro</translation>
    </message>
    <message>
        <source>On ›</source>
        <translation>Avanti ›</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Un passo indietro</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Un passo avanti</translation>
    </message>
    <message>
        <source>Step of the slide</source>
        <translation>Passo della diapositiva</translation>
    </message>
    <message>
        <source>Take the studies as they are now</source>
        <translation>Prendi gli studi come sono ora</translation>
    </message>
    <message>
        <source>Leave out what this library does not have</source>
        <translation>Ometti ciò che questa biblioteca non ha</translation>
    </message>
    <message>
        <source>Open this view</source>
        <translation>Apri questa vista</translation>
    </message>
    <message>
        <source>Go to the page that the slide was made from, with its selection and its choices</source>
        <translation>Vai alla pagina da cui è nata la diapositiva, con la sua selezione e le sue scelte</translation>
    </message>
    <message>
        <source>Title of the slide</source>
        <translation>Titolo della diapositiva</translation>
    </message>
    <message>
        <source>How the slide is told</source>
        <translation>Come si svolge la diapositiva</translation>
    </message>
    <message>
        <source>Worked example</source>
        <translation>Caso svolto</translation>
    </message>
    <message>
        <source>The pathway stands without answers: a deck keeps none about a person.</source>
        <translation>Il percorso sta senza risposte: una presentazione non ne conserva su nessuna persona.</translation>
    </message>
    <message>
        <source>Notes for who speaks</source>
        <translation>Note per chi parla</translation>
    </message>
    <message>
        <source>Seen by who speaks, not by the hall</source>
        <translation>Le vede chi parla, non la sala</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>T&amp;itolo</translation>
    </message>
    <message>
        <source>&amp;Build-up</source>
        <translation>S&amp;volgimento</translation>
    </message>
    <message>
        <source>&amp;Sentences</source>
        <translation>&amp;Frasi</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>Without answers</source>
        <translation>Senza risposte</translation>
    </message>
    <message numerus="yes">
        <source>A deck has at most %n slide(s).</source>
        <translation>
            <numerusform>Una presentazione ha al massimo %n diapositiva.</numerusform>
            <numerusform>Una presentazione ha al massimo %n diapositive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s) with a remark</source>
        <translation>
            <numerusform>%n diapositiva con un’osservazione</numerusform>
            <numerusform>%n diapositive con un’osservazione</numerusform>
        </translation>
    </message>
    <message>
        <source>All at once</source>
        <translation>Tutto insieme</translation>
    </message>
    <message>
        <source>Sentence by sentence</source>
        <translation>Frase per frase</translation>
    </message>
    <message>
        <source>Station by station</source>
        <translation>Tappa per tappa</translation>
    </message>
    <message>
        <source>Row by row</source>
        <translation>Riga per riga</translation>
    </message>
    <message>
        <source>Strategy by strategy</source>
        <translation>Strategia per strategia</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>The figure’s own title</source>
        <translation>Il titolo proprio della figura</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 di %2</translation>
    </message>
    <message>
        <source>PDF with the n&amp;otes, on A4…</source>
        <translation>PDF con le n&amp;ote, su A4…</translation>
    </message>
    <message>
        <source>The card’s own title</source>
        <translation>Il titolo proprio della scheda</translation>
    </message>
    <message>
        <source>Finished lectures, to teach from as they are or to change</source>
        <translation>Lezioni pronte, da usare così come sono o da modificare</translation>
    </message>
    <message numerus="yes">
        <source>%n slide(s)</source>
        <translation>
            <numerusform>%n diapositiva</numerusform>
            <numerusform>%n diapositive</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Finished lecture: %1</source>
        <translation>Lezione pronta: %1</translation>
    </message>
    <message>
        <source>This deck has no slides yet. On the other pages Ctrl+D keeps what is shown as a slide; it then stands here.</source>
        <translation>Questa presentazione non ha ancora diapositive. Nelle altre pagine Ctrl+D conserva come diapositiva ciò che si vede; poi sta qui.</translation>
    </message>
</context>
<context>
    <name>trd::MainWindow</name>
    <message>
        <source>Compare</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>offline · evidence %1</source>
        <translation>senza rete · evidenze %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Indietro</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Avanti</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>A&amp;spetto</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Chiaro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Scuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Alto &amp;contrasto</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Dimensione del &amp;testo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Lan&amp;guage (after a restart)</source>
        <translation>&amp;Lingua (dopo il riavvio)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>About the &amp;evidence</source>
        <translation>Sulle &amp;evidenze</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>page</source>
        <translation>pagina</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Torna indietro</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Togli tutti i filtri</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Aspetto chiaro</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Aspetto scuro</translation>
    </message>
    <message>
        <source>High-contrast appearance</source>
        <translation>Aspetto ad alto contrasto</translation>
    </message>
    <message>
        <source>command</source>
        <translation>comando</translation>
    </message>
    <message>
        <source>treatment</source>
        <translation>trattamento</translation>
    </message>
    <message>
        <source>study</source>
        <translation>studio</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Panoramica</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studi</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Rapidità d’azione</translation>
    </message>
    <message>
        <source>About the evidence</source>
        <translation>Sulle evidenze</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>study set</source>
        <translation>insieme di studi</translation>
    </message>
    <message>
        <source>Synthesis</source>
        <translation>Sintesi</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Trattamenti</translation>
    </message>
    <message>
        <source>Mechanisms</source>
        <translation>Meccanismi</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossario</translation>
    </message>
    <message>
        <source>rating scale</source>
        <translation>scala di valutazione</translation>
    </message>
    <message>
        <source>term</source>
        <translation>termine</translation>
    </message>
    <message>
        <source>&amp;Print this chart…</source>
        <translation>Sta&amp;mpa questo grafico…</translation>
    </message>
    <message>
        <source>Print the &amp;report…</source>
        <translation>Stampa il &amp;rapporto…</translation>
    </message>
    <message>
        <source>Rep&amp;ort of this question…</source>
        <translation>Rapp&amp;orto su questa domanda…</translation>
    </message>
    <message>
        <source>E&amp;verything of this question…</source>
        <translation>T&amp;utto su questa domanda…</translation>
    </message>
    <message>
        <source>This page shows no chart of studies to print. Overview, Compare, Onset, Synthesis, Mechanisms and Safety do.</source>
        <translation>Questa pagina non mostra un grafico di studi da stampare. Lo fanno Panoramica, Confronto, Rapidità d’azione, Sintesi, Meccanismi e Sicurezza.</translation>
    </message>
    <message>
        <source>This page asks no question that a report could answer. Overview, Compare, Onset, Synthesis, Mechanisms and Safety do.</source>
        <translation>Questa pagina non pone una domanda a cui un rapporto possa rispondere. Lo fanno Panoramica, Confronto, Rapidità d’azione, Sintesi, Meccanismi e Sicurezza.</translation>
    </message>
    <message>
        <source>Print this chart</source>
        <translation>Stampa questo grafico</translation>
    </message>
    <message>
        <source>Print the report of this question</source>
        <translation>Stampa il rapporto su questa domanda</translation>
    </message>
    <message>
        <source>Report of this question as PDF or web page</source>
        <translation>Rapporto su questa domanda come PDF o pagina web</translation>
    </message>
    <message>
        <source>Export everything of this question</source>
        <translation>Esporta tutto su questa domanda</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Lezione</translation>
    </message>
    <message>
        <source>&amp;Keep as slide (Ctrl+D)</source>
        <translation>Conserva come &amp;diapositiva (Ctrl+D)</translation>
    </message>
    <message>
        <source>Keep as slide</source>
        <translation>Conserva come diapositiva</translation>
    </message>
    <message>
        <source>This page shows slides that are kept already.</source>
        <translation>Questa pagina mostra diapositive già conservate.</translation>
    </message>
    <message>
        <source>What is shown here is no figure that a slide can keep.</source>
        <translation>Ciò che è mostrato qui non è una figura che una diapositiva possa conservare.</translation>
    </message>
    <message numerus="yes">
        <source>A deck has at most %n slide(s).</source>
        <translation>
            <numerusform>Una presentazione ha al massimo %n diapositiva.</numerusform>
            <numerusform>Una presentazione ha al massimo %n diapositive.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept as slide %1 of “%2”.</source>
        <translation>Conservata come diapositiva %1 di «%2».</translation>
    </message>
    <message>
        <source>%1 It shows the pathway without answers: a deck keeps none about a person.</source>
        <translation>%1 Mostra il percorso senza risposte: una presentazione non ne conserva su nessuna persona.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Instead of slide %1</source>
        <translation>Al posto della diapositiva %1</translation>
    </message>
    <message>
        <source>Slide %1 shows this view now.</source>
        <translation>La diapositiva %1 mostra ora questa vista.</translation>
    </message>
    <message>
        <source>&amp;Lectures on</source>
        <translation>&amp;Lezioni su</translation>
    </message>
    <message>
        <source>Screen %1: %2 × %3</source>
        <translation>Schermo %1: %2 × %3</translation>
    </message>
    <message>
        <source>Choose a study first: a slide keeps one.</source>
        <translation>Scegliere prima uno studio: una diapositiva ne conserva uno.</translation>
    </message>
    <message numerus="yes">
        <source>%1 Large enough for a hall it takes %n sheets: with a filter it would be a slide.</source>
        <translation>
            <numerusform>%1 Leggibile in un’aula occupa %n foglio: con un filtro sarebbe una diapositiva.</numerusform>
            <numerusform>%1 Leggibile in un’aula occupa %n fogli: con un filtro sarebbe una diapositiva.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>trd::MechanismsPage</name>
    <message>
        <source>Which treatments</source>
        <translation>Quali trattamenti</translation>
    </message>
    <message>
        <source>Biomarkers</source>
        <translation>Biomarcatori</translation>
    </message>
    <message>
        <source>Predictors</source>
        <translation>Predittori</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Che cosa guardare</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Quanto è certo</translation>
    </message>
    <message>
        <source>Treatments</source>
        <translation>Trattamenti</translation>
    </message>
    <message>
        <source>went with response</source>
        <translation>associato alla risposta</translation>
    </message>
    <message>
        <source>did not go with response</source>
        <translation>non associato alla risposta</translation>
    </message>
    <message>
        <source>Direction not stated</source>
        <translation>Direzione non indicata</translation>
    </message>
    <message>
        <source>whole study</source>
        <translation>studio intero</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Catena</translation>
    </message>
</context>
<context>
    <name>trd::NotesWindow</name>
    <message>
        <source>Notes: %1</source>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>This slide</source>
        <translation>Questa diapositiva</translation>
    </message>
    <message>
        <source>The next slide</source>
        <translation>La diapositiva seguente</translation>
    </message>
    <message>
        <source>%1:%2 since the start</source>
        <translation>%1:%2 dall&apos;inizio</translation>
    </message>
    <message>
        <source>Slide %1 of %2</source>
        <translation>Diapositiva %1 di %2</translation>
    </message>
    <message>
        <source>%1, step %2 of %3</source>
        <translation>%1, passo %2 di %3</translation>
    </message>
    <message>
        <source>%1 · a question</source>
        <translation>%1 · una domanda</translation>
    </message>
    <message>
        <source>%1 · covered</source>
        <translation>%1 · coperta</translation>
    </message>
    <message>
        <source>No notes for this slide.</source>
        <translation>Nessuna nota per questa diapositiva.</translation>
    </message>
    <message>
        <source>This is the last slide.</source>
        <translation>Questa è l&apos;ultima diapositiva.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Prossima</translation>
    </message>
</context>
<context>
    <name>trd::Notice</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>trd::OnsetPage</name>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Che cosa è mostrato</translation>
    </message>
    <message>
        <source>Onset</source>
        <translation>Rapidità d’azione</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Durability</source>
        <translation>Durata</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Che cosa guardare</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Remission</source>
        <translation>Remissione</translation>
    </message>
    <message>
        <source>Relapse and lasting response</source>
        <translation>Ricaduta e risposta mantenuta</translation>
    </message>
    <message>
        <source>Ratios within trials</source>
        <translation>Rapporti entro gli studi</translation>
    </message>
    <message>
        <source>Time to relapse</source>
        <translation>Tempo alla ricaduta</translation>
    </message>
</context>
<context>
    <name>trd::OptionsModel</name>
    <message>
        <source>why not?</source>
        <translation>perché no?</translation>
    </message>
    <message>
        <source>reasons</source>
        <translation>ragioni</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <translation>%1: %2. %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Trattamento</translation>
    </message>
    <message>
        <source>By name within each status</source>
        <translation>Per nome entro ciascuno stato</translation>
    </message>
    <message>
        <source>Responded</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Share of people who responded: single arms of different trials, pooled by treatment, with 95 % interval. A description, not a comparison.</source>
        <translation>Quota di persone che hanno risposto: bracci singoli di studi diversi, aggregati per trattamento, con intervallo al 95 %. Una descrizione, non un confronto.</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Bracci</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>How many people were in these arms (n)</source>
        <translation>Quante persone erano in questi bracci (n)</translation>
    </message>
    <message>
        <source>First difference</source>
        <translation>Prima differenza</translation>
    </message>
    <message>
        <source>Approved in</source>
        <translation>Approvato in</translation>
    </message>
    <message>
        <source>Regions in which the catalogue records an approval</source>
        <translation>Regioni per cui il catalogo registra un’approvazione</translation>
    </message>
    <message>
        <source>Status in this jurisdiction; check locally</source>
        <translation>Stato in questa giurisdizione; verificare localmente</translation>
    </message>
    <message>
        <source>Every rule that holds, with its source</source>
        <translation>Ogni regola che vale, con la sua fonte</translation>
    </message>
    <message>
        <source>reported, not pooled</source>
        <translation>riportato, non aggregato</translation>
    </message>
    <message>
        <source>%1 (+%2 not pooled)</source>
        <translation>%1 (+%2 non aggregati)</translation>
    </message>
    <message>
        <source>Earliest time at which a study saw a difference from its comparator, be it a control or another treatment, and how many studies found one</source>
        <translation>Il momento più precoce in cui uno studio ha visto una differenza dal suo comparatore, sia esso un controllo o un altro trattamento, e quanti studi ne hanno trovata una</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Giurisdizione</translation>
    </message>
    <message>
        <source>How many arms the rate is pooled from (k), and how many more are not pooled. %1</source>
        <translation>Da quanti bracci è combinata la percentuale (k), e quanti altri non sono combinati. %1</translation>
    </message>
</context>
<context>
    <name>trd::OptionsView</name>
    <message>
        <source>Jurisdiction</source>
        <translation>Giurisdizione</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Single arms of different trials: a description, not a comparison. None is ranked.</source>
        <translation>Bracci singoli di studi diversi: una descrizione, non un confronto. Nessuna graduatoria.</translation>
    </message>
    <message numerus="yes">
        <source>All %n treatment(s) are listed, by status and then as you sort; none is ranked.</source>
        <translation>
            <numerusform>È elencato %n trattamento, per stato e poi come lo ordini; nessuna graduatoria.</numerusform>
            <numerusform>Tutti i %n trattamenti sono elencati, per stato e poi come li ordini; nessuno è in graduatoria.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rates are of single arms of different trials: a description, not a comparison.</source>
        <translation>I tassi sono di bracci singoli di studi diversi: una descrizione, non un confronto.</translation>
    </message>
    <message>
        <source>Evidence: %1.</source>
        <translation>Evidenza: %1.</translation>
    </message>
</context>
<context>
    <name>trd::OverviewPage</name>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Anni</translation>
    </message>
    <message>
        <source>Which view of the evidence</source>
        <translation>Quale vista delle evidenze</translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies)</source>
        <translation>
            <numerusform>%n studio</numerusform>
            <numerusform>%n studi</numerusform>
        </translation>
    </message>
    <message>
        <source>Show only %1; the number is that of the whole set</source>
        <translation>Mostra solo %1; il numero è quello dell’intero insieme</translation>
    </message>
    <message>
        <source>Show every strategy; the number is that of the whole set</source>
        <translation>Mostra tutte le strategie; il numero è quello dell’intero insieme</translation>
    </message>
    <message>
        <source>About the evidence</source>
        <translation>Sulle evidenze</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>, %1 people</source>
        <translation>, %1 persone</translation>
    </message>
    <message>
        <source>Published in %1</source>
        <translation>Pubblicati nel %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>About this treatment</source>
        <translation>Su questo trattamento</translation>
    </message>
    <message>
        <source>&lt;span style=&quot;font-weight:600&quot;&gt;How the set was made.&lt;/span&gt; It follows a narrative review (Cavallotto and others, 2025) that prints how many studies it selected (%1, %2 of them glutamatergic) and its query, but not its list. The %3 studies here were found again with that query, so some may not be those of the review; %4. %5 more stand beside them: published later, outside the query, or second reports of the same people.</source>
        <translation>&lt;span style=&quot;font-weight:600&quot;&gt;Come è stato formato l’insieme.&lt;/span&gt; Segue una revisione narrativa (Cavallotto e altri, 2025) che pubblica quanti studi ha selezionato (%1, di cui %2 glutammatergici) e la stringa di ricerca, ma non l’elenco. I %3 studi qui presenti sono stati ritrovati con quella stringa, perciò alcuni potrebbero non essere quelli della revisione; %4. Altri %5 stanno accanto: pubblicati più tardi, fuori dalla stringa di ricerca, o seconde pubblicazioni sulle stesse persone.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them is known to be cited by it</source>
        <translation>
            <numerusform>di %n di essi è noto che la revisione lo cita</numerusform>
            <numerusform>di %n di essi è noto che la revisione li cita</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 persone</translation>
    </message>
</context>
<context>
    <name>trd::PathwayPage</name>
    <message>
        <source>The pathway of this library cannot be shown; the other pages work. What is wrong:</source>
        <translation>Il percorso di questa biblioteca non può essere mostrato; le altre pagine funzionano. Che cosa non va:</translation>
    </message>
    <message>
        <source>Where does this person stand, and which ways are open?</source>
        <translation>A che punto è questa persona, e quali vie sono aperte?</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Percorso</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Opzioni</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Stadiazione</translation>
    </message>
    <message>
        <source>Compare two</source>
        <translation>Confronta due</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Profile ▸</source>
        <translation>Profilo ▸</translation>
    </message>
    <message>
        <source>Show the questions of the profile</source>
        <translation>Mostra le domande del profilo</translation>
    </message>
    <message>
        <source>E&amp;xample cases ▾</source>
        <translation>Casi di &amp;esempio ▾</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>&amp;All examples, and what they teach</source>
        <translation>&amp;Tutti gli esempi, e che cosa insegnano</translation>
    </message>
    <message>
        <source>Own profile</source>
        <translation>Profilo proprio</translation>
    </message>
    <message>
        <source>Start with every answer unknown (Ctrl+Z takes it back)</source>
        <translation>Inizia con ogni risposta non nota (Ctrl+Z annulla)</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fissa</translation>
    </message>
    <message>
        <source>Keep this profile to compare, in memory only</source>
        <translation>Conserva questo profilo per il confronto, solo in memoria</translation>
    </message>
    <message>
        <source>&amp;Export ▾</source>
        <translation>Es&amp;porta ▾</translation>
    </message>
    <message>
        <source>&amp;PDF with answers, reasons and sources…</source>
        <translation>&amp;PDF con risposte, ragioni e fonti…</translation>
    </message>
    <message>
        <source>&amp;CSV of the options…</source>
        <translation>&amp;CSV delle opzioni…</translation>
    </message>
    <message>
        <source>Pin (%1 of %2)</source>
        <translation>Fissa (%1 di %2)</translation>
    </message>
    <message>
        <source>Own profile. Every question is unknown until it is answered.</source>
        <translation>Profilo proprio. Ogni domanda è non nota finché non riceve risposta.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>For teaching. Not for emergencies. Nothing you answer is stored.</source>
        <translation>Per la didattica. Non per le emergenze. Nessuna risposta è conservata.</translation>
    </message>
    <message>
        <source>For teaching and for exploring published evidence: it supports, it does not decide. Not for emergencies. Nothing you answer is stored.</source>
        <translation>Per la didattica e per esplorare l’evidenza pubblicata: sostiene, non decide. Non per le emergenze. Nessuna risposta è conservata.</translation>
    </message>
    <message>
        <source>Export the pathway</source>
        <translation>Esporta il percorso</translation>
    </message>
    <message>
        <source>&amp;Drawing of the pathway, without the answers…</source>
        <translation>&amp;Disegno del percorso, senza le risposte…</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>File PDF</translation>
    </message>
    <message>
        <source>CSV files</source>
        <translation>File CSV</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation>Disegni</translation>
    </message>
</context>
<context>
    <name>trd::PathwayView</name>
    <message>
        <source>Key</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>◂ Back</source>
        <translation>◂ Indietro</translation>
    </message>
    <message>
        <source>Next ▸</source>
        <translation>Avanti ▸</translation>
    </message>
    <message>
        <source>End the walk</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Ways from here</source>
        <translation>Vie da qui</translation>
    </message>
    <message numerus="yes">
        <source>%n beside the pathway</source>
        <translation>
            <numerusform>%n fuori dal percorso</numerusform>
            <numerusform>%n fuori dal percorso</numerusform>
        </translation>
    </message>
    <message>
        <source>Treatments of the catalogue that stand in no place of the pathway</source>
        <translation>Trattamenti del catalogo che non stanno in nessun punto del percorso</translation>
    </message>
    <message>
        <source>Step back on the pathway</source>
        <translation>Un passo indietro sul percorso</translation>
    </message>
    <message>
        <source>Step back (Page Up)</source>
        <translation>Passo indietro (Pag su)</translation>
    </message>
    <message>
        <source>Next step on the pathway</source>
        <translation>Un passo avanti sul percorso</translation>
    </message>
    <message>
        <source>Next step (Page Down)</source>
        <translation>Passo avanti (Pag giù)</translation>
    </message>
    <message>
        <source>What the strokes and signs mean</source>
        <translation>Che cosa significano tratti e segni</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Più piccolo</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Adatta alla larghezza</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>All of it at once</source>
        <translation>Tutto insieme</translation>
    </message>
    <message>
        <source>Walk through ▸</source>
        <translation>Percorri ▸</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Passo %1 di %2: %3</translation>
    </message>
    <message>
        <source>%1 (perhaps: a way there waits for an answer)</source>
        <translation>%1 (forse: una via attende una risposta)</translation>
    </message>
</context>
<context>
    <name>trd::PictureDialog</name>
    <message>
        <source>Picture with chosen size</source>
        <translation>Immagine di dimensioni a scelta</translation>
    </message>
    <message>
        <source>PNG (dots)</source>
        <translation>PNG (punti)</translation>
    </message>
    <message>
        <source>SVG (vector)</source>
        <translation>SVG (vettoriale)</translation>
    </message>
    <message>
        <source>PDF (vector)</source>
        <translation>PDF (vettoriale)</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Larghezza</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Altezza</translation>
    </message>
    <message>
        <source>Unit of width and height</source>
        <translation>Unità di larghezza e altezza</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixel</translation>
    </message>
    <message>
        <source>cm</source>
        <translation>cm</translation>
    </message>
    <message>
        <source>For paper, also without colours</source>
        <translation>Per la carta, anche senza colori</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Width and height</source>
        <translation>&amp;Larghezza e altezza</translation>
    </message>
    <message>
        <source>&amp;Dots per inch</source>
        <translation>&amp;Punti per pollice</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colori</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salva…</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 dots.</source>
        <translation>L’immagine ha %1 × %2 punti.</translation>
    </message>
    <message>
        <source>That is more than a picture can hold: make it smaller, take fewer dots per inch, or SVG or PDF.</source>
        <translation>È più di quanto un’immagine possa contenere: la riduca, prenda meno punti per pollice, oppure SVG o PDF.</translation>
    </message>
    <message>
        <source>So that every row fits, the chart&apos;s type shrinks to %1 % of its size.</source>
        <translation>Perché ogni riga ci stia, i caratteri del grafico si riducono al %1 % della loro dimensione.</translation>
    </message>
    <message>
        <source>A side holds %1 to %2 pixels (96 to the inch), 72 to 1,200 dots per inch. Question, finding, caution, selection and sources always go along.</source>
        <translation>Un lato va da %1 a %2 pixel (96 per pollice), da 72 a 1.200 punti per pollice. Domanda, risultato, cautela, selezione e fonti sono sempre incluse.</translation>
    </message>
</context>
<context>
    <name>trd::PointsEditor</name>
    <message>
        <source>Add a sentence</source>
        <translation>Aggiungi una frase</translation>
    </message>
    <message>
        <source>Move the sentence up</source>
        <translation>Sposta la frase in su</translation>
    </message>
    <message>
        <source>Move the sentence down</source>
        <translation>Sposta la frase in giù</translation>
    </message>
    <message>
        <source>Remove the sentence</source>
        <translation>Togli la frase</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studi</translation>
    </message>
    <message>
        <source>Sentence %1</source>
        <translation>Frase %1</translation>
    </message>
    <message>
        <source>Add a study to sentence %1</source>
        <translation>Aggiungi uno studio alla frase %1</translation>
    </message>
    <message>
        <source>No study stands behind it yet: add one by its name</source>
        <translation>Ancora nessuno studio a sostegno: aggiungine uno per nome</translation>
    </message>
    <message>
        <source>Add a study by its name</source>
        <translation>Aggiungi uno studio per nome</translation>
    </message>
    <message>
        <source>Take %1 off the sentence</source>
        <translation>Togli %1 dalla frase</translation>
    </message>
    <message>
        <source>This library has no such study.</source>
        <translation>Questa biblioteca non ha questo studio.</translation>
    </message>
</context>
<context>
    <name>trd::Presenter</name>
    <message>
        <source>Slides of the deck</source>
        <translation>Diapositive della lezione</translation>
    </message>
    <message>
        <source>→ ↓ Space, Page down</source>
        <translation>→ ↓ Spazio, Pag giù</translation>
    </message>
    <message>
        <source>next</source>
        <translation>avanti</translation>
    </message>
    <message>
        <source>← ↑ Backspace, Page up</source>
        <translation>← ↑ Backspace, Pag su</translation>
    </message>
    <message>
        <source>back</source>
        <translation>indietro</translation>
    </message>
    <message>
        <source>Number, then Return</source>
        <translation>Numero, poi Invio</translation>
    </message>
    <message>
        <source>to that slide</source>
        <translation>a quella diapositiva</translation>
    </message>
    <message>
        <source>O</source>
        <translation>O</translation>
    </message>
    <message>
        <source>overview of the slides</source>
        <translation>panoramica delle diapositive</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>change the selection for a question</source>
        <translation>cambia la selezione per una domanda</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>pointer</source>
        <translation>puntatore</translation>
    </message>
    <message>
        <source>+ −, wheel</source>
        <translation>+ −, rotella</translation>
    </message>
    <message>
        <source>magnify where the mouse is</source>
        <translation>ingrandisce dove sta il mouse</translation>
    </message>
    <message>
        <source>B or full stop, W or comma</source>
        <translation>B o punto, W o virgola</translation>
    </message>
    <message>
        <source>black, white</source>
        <translation>nero, bianco</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>notes window</source>
        <translation>finestra delle note</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>back, and out of the lecture</source>
        <translation>indietro, e fuori dalla lezione</translation>
    </message>
    <message>
        <source>Selection for a question; Escape returns to the deck</source>
        <translation>Selezione per una domanda; Esc riporta alla lezione</translation>
    </message>
</context>
<context>
    <name>trd::ProfilePanel</name>
    <message>
        <source>Episode</source>
        <translation>Episodio</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Rischio</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Physical health</source>
        <translation>Salute fisica</translation>
    </message>
    <message>
        <source>Substances and medicines</source>
        <translation>Sostanze e farmaci</translation>
    </message>
    <message>
        <source>Practicalities</source>
        <translation>Aspetti pratici</translation>
    </message>
    <message>
        <source>Course so far</source>
        <translation>Decorso finora</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non chiesto</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profilo</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Azzera tutto</translation>
    </message>
    <message>
        <source>Help for the question</source>
        <translation>Aiuto per la domanda</translation>
    </message>
    <message>
        <source>Nothing here is stored: the answers end with this window.</source>
        <translation>Nulla è conservato: le risposte finiscono con questa finestra.</translation>
    </message>
    <message>
        <source>Every answer back to “not known” (Ctrl+Z takes it back)</source>
        <translation>Ogni risposta torna a «non noto» (Ctrl+Z annulla)</translation>
    </message>
    <message>
        <source>Fold the profile</source>
        <translation>Ripiega il profilo</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <translation>%1 · %2 di %3</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 di %2 risposte</translation>
    </message>
    <message>
        <source>To ask before all else</source>
        <translation>Da chiedere prima di tutto</translation>
    </message>
    <message>
        <source>Most worth asking next</source>
        <translation>La domanda che ora dice di più</translation>
    </message>
    <message numerus="yes">
        <source>An answer changes where about %n treatment(s) stand(s)</source>
        <translation>
            <numerusform>Una risposta cambia lo stato di circa %n trattamento</numerusform>
            <numerusform>Una risposta cambia lo stato di circa %n trattamenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer below</source>
        <translation>Rispondi sotto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>trd::ProfileSession</name>
    <message>
        <source>Own profile</source>
        <translation>Profilo proprio</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modificato)</translation>
    </message>
    <message>
        <source>Own profile %1</source>
        <translation>Profilo proprio %1</translation>
    </message>
</context>
<context>
    <name>trd::QuestionRow</name>
    <message>
        <source>What is meant by: %1</source>
        <translation>Che cosa si intende con: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
</context>
<context>
    <name>trd::Rail</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Cerca tutto</translation>
    </message>
    <message>
        <source>Pages, treatments, studies, terms, commands (Ctrl+K)</source>
        <translation>Pagine, trattamenti, studi, termini, comandi (Ctrl+K)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Appearance, text size, language, library, help (F10)</source>
        <translation>Aspetto, dimensione del testo, lingua, biblioteca, aiuto (F10)</translation>
    </message>
</context>
<context>
    <name>trd::SafetyPage</name>
    <message>
        <source>Benefit</source>
        <translation>Beneficio</translation>
    </message>
    <message>
        <source>Adverse event</source>
        <translation>Evento avverso</translation>
    </message>
    <message>
        <source>Within trials</source>
        <translation>Entro gli studi</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Che cosa guardare</translation>
    </message>
    <message>
        <source>Comparators</source>
        <translation>Comparatori</translation>
    </message>
    <message>
        <source>Show the columns of placebo and other comparators</source>
        <translation>Mostra le colonne di placebo e altri comparatori</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Remission</source>
        <translation>Remissione</translation>
    </message>
    <message>
        <source>whole study</source>
        <translation>studio intero</translation>
    </message>
    <message>
        <source>95 % interval %1 % (Wilson)</source>
        <translation>intervallo al 95 % %1 % (Wilson)</translation>
    </message>
    <message>
        <source>events derived from the printed percentage</source>
        <translation>eventi ricavati dalla percentuale pubblicata</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s), in the sources&apos; own words</source>
        <translation>
            <numerusform>%n dato, con le parole della fonte</numerusform>
            <numerusform>%n dati, con le parole delle fonti</numerusform>
        </translation>
    </message>
    <message>
        <source>Arms of different trials: a description, not a comparison.</source>
        <translation>Bracci di studi diversi: una descrizione, non un confronto.</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Bracci</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bilancio</translation>
    </message>
</context>
<context>
    <name>trd::SelectionBar</name>
    <message>
        <source>Selection</source>
        <translation>Selezione</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Togli questo filtro</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Togli: %1</translation>
    </message>
    <message>
        <source>Usual window of each page (rates: 12 weeks)</source>
        <translation>Intervallo abituale di ogni pagina (tassi: 12 settimane)</translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>Entro %1</translation>
    </message>
    <message>
        <source>Only from %1 to %2</source>
        <translation>Solo da %1 a %2</translation>
    </message>
    <message>
        <source>Comparators</source>
        <translation>Comparatori</translation>
    </message>
    <message>
        <source>Study set</source>
        <translation>Insieme di studi</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Popolazione</translation>
    </message>
    <message>
        <source>Time window</source>
        <translation>Intervallo di tempo</translation>
    </message>
    <message>
        <source>Usual time window</source>
        <translation>Intervallo di tempo abituale</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategia</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Trattamento</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Disegno</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Scala</translation>
    </message>
    <message>
        <source>Randomised only</source>
        <translation>Solo randomizzati</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lettura</translation>
    </message>
    <message>
        <source>Read in source only</source>
        <translation>Solo letti nella fonte</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Bracci</translation>
    </message>
    <message>
        <source>With control arms</source>
        <translation>Con i bracci di controllo</translation>
    </message>
    <message>
        <source>+ Add filter</source>
        <translation>+ Aggiungi filtro</translation>
    </message>
    <message>
        <source>Randomised trials only</source>
        <translation>Solo studi randomizzati</translation>
    </message>
    <message>
        <source>Read in their source only</source>
        <translation>Solo dati letti nella fonte</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Togli tutti i filtri</translation>
    </message>
</context>
<context>
    <name>trd::SlidePreview</name>
    <message>
        <source>The slide</source>
        <translation>La diapositiva</translation>
    </message>
</context>
<context>
    <name>trd::StagingView</name>
    <message>
        <source>Not defined for these answers</source>
        <translation>Non definito per queste risposte</translation>
    </message>
    <message>
        <source>Score %1</source>
        <translation>Punteggio %1</translation>
    </message>
    <message>
        <source>Score between %1 and %2</source>
        <translation>Punteggio tra %1 e %2</translation>
    </message>
    <message>
        <source>Score %1 or more</source>
        <translation>Punteggio %1 o più</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>Rule and sources</source>
        <translation>Regola e fonti</translation>
    </message>
    <message>
        <source>Rule and sources of %1</source>
        <translation>Regola e fonti di %1</translation>
    </message>
    <message>
        <source>Which definition?</source>
        <translation>Quale definizione?</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>rispondi</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Rispondi: %1</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Asked once for each trial.</source>
        <translation>Si chiede una volta per ogni tentativo.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) can still change it.</source>
        <translation>
            <numerusform>%n risposta può ancora cambiarlo.</numerusform>
            <numerusform>%n risposte possono ancora cambiarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambia</translation>
    </message>
    <message>
        <source>anything from “%1” to “%2”</source>
        <translation>qualunque cosa da «%1» a «%2»</translation>
    </message>
    <message>
        <source>Your profile counts the adequate trials that failed. This instrument asks for what a count does not say (the dose, the time, the kind of treatment), and no source says how one follows from the other: so it asks by itself.</source>
        <translation>Il profilo conta i tentativi adeguati falliti. Questo strumento chiede ciò che un conteggio non dice (la dose, la durata, il tipo di trattamento), e nessuna fonte dice come l&apos;uno segua dall&apos;altro: perciò chiede da sé.</translation>
    </message>
</context>
<context>
    <name>trd::StartView</name>
    <message>
        <source>For teaching and for exploring published evidence. It supports, it does not decide: it shows what rules and studies say, each with its source, so that you can check the basis yourself. It is not for emergencies and does not replace an assessment.</source>
        <translation>Per la didattica e per esplorare l’evidenza pubblicata. Sostiene, non decide: mostra che cosa dicono regole e studi, ciascuno con la sua fonte, così che la base si possa verificare da sé. Non è per le emergenze e non sostituisce una valutazione.</translation>
    </message>
    <message>
        <source>Own profile: start with every answer unknown</source>
        <translation>Profilo proprio: inizia con ogni risposta non nota</translation>
    </message>
    <message>
        <source>Where does this person stand, and which ways are open?</source>
        <translation>A che punto è questa persona, e quali vie sono aperte?</translation>
    </message>
    <message>
        <source>Eight worked examples to begin with. They are made up: only answers, no persons.</source>
        <translation>Otto casi svolti per cominciare. Sono inventati: solo risposte, nessuna persona.</translation>
    </message>
    <message>
        <source>Nothing you answer is stored: it ends with this window</source>
        <translation>Nessuna risposta è conservata: finisce con questa finestra</translation>
    </message>
    <message>
        <source>Worked example %1: %2</source>
        <translation>Caso svolto %1: %2</translation>
    </message>
</context>
<context>
    <name>trd::StudiesPage</name>
    <message>
        <source>&amp;Sort</source>
        <translation>&amp;Ordina</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Esporta</translation>
    </message>
    <message>
        <source>Which studies stand behind the figures?</source>
        <translation>Quali studi stanno dietro i dati?</translation>
    </message>
    <message>
        <source>Search title, people, treatments, notes, findings</source>
        <translation>Cercare in titoli, popolazioni, trattamenti, note, risultati</translation>
    </message>
    <message>
        <source>Search the studies</source>
        <translation>Cerca negli studi</translation>
    </message>
    <message>
        <source>Every word must occur; beginnings of words do; quotes keep words together (Ctrl+F)</source>
        <translation>Ogni parola deve comparire; basta l’inizio; le virgolette tengono unite le parole (Ctrl+F)</translation>
    </message>
    <message>
        <source>Order of the rows</source>
        <translation>Ordine delle righe</translation>
    </message>
    <message>
        <source>Take these rows home</source>
        <translation>Porta con sé queste righe</translation>
    </message>
    <message>
        <source>&amp;CSV (these rows)…</source>
        <translation>&amp;CSV (queste righe)…</translation>
    </message>
    <message>
        <source>Copy &amp;table</source>
        <translation>Copia la &amp;tabella</translation>
    </message>
    <message numerus="yes">
        <source>%n study(ies) of the selection: %1</source>
        <translation>
            <numerusform>%n studio della selezione: %1</numerusform>
            <numerusform>%n studi della selezione: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trovato</numerusform>
            <numerusform>%n trovati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more outside the selection</source>
        <translation>
            <numerusform>%n altro fuori dalla selezione</numerusform>
            <numerusform>altri %n fuori dalla selezione</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all studies of the library, without filters</source>
        <translation>Mostra tutti gli studi della biblioteca, senza filtri</translation>
    </message>
    <message numerus="yes">
        <source>Studies, %n row(s)</source>
        <translation>
            <numerusform>Studi, %n riga</numerusform>
            <numerusform>Studi, %n righe</numerusform>
        </translation>
    </message>
    <message>
        <source>The search did not work: %1</source>
        <translation>La ricerca non è riuscita: %1</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Cancella la ricerca</translation>
    </message>
    <message numerus="yes">
        <source>Nothing in this selection matches “%1”, but %n study(ies) of the library do(es).</source>
        <translation>
            <numerusform>Nulla in questa selezione corrisponde a «%1», ma %n studio della biblioteca sì.</numerusform>
            <numerusform>Nulla in questa selezione corrisponde a «%1», ma %n studi della biblioteca sì.</numerusform>
        </translation>
    </message>
    <message>
        <source>Search all studies</source>
        <translation>Cerca in tutti gli studi</translation>
    </message>
    <message>
        <source>Nothing in the library matches “%1”. Every word must occur: try fewer words, or only their beginnings.</source>
        <translation>Nulla nella biblioteca corrisponde a «%1». Ogni parola deve comparire: provare con meno parole o solo con il loro inizio.</translation>
    </message>
    <message>
        <source>No study matches all filters of the selection.</source>
        <translation>Nessuno studio corrisponde a tutti i filtri della selezione.</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Togli tutti i filtri</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Prima i più pertinenti</translation>
    </message>
    <message>
        <source>As in the library</source>
        <translation>Come nella biblioteca</translation>
    </message>
    <message>
        <source>&amp;Descending</source>
        <translation>&amp;Decrescente</translation>
    </message>
    <message>
        <source>A click or Enter opens a study beside the table.</source>
        <translation>Un clic o Invio apre uno studio accanto alla tabella.</translation>
    </message>
    <message>
        <source>Export studies</source>
        <translation>Esporta gli studi</translation>
    </message>
    <message>
        <source>Second-hand: figures read on a page that reports the study.</source>
        <translation>Di seconda mano: dati letti in una pagina che riferisce lo studio.</translation>
    </message>
    <message>
        <source>No room here for: %1 (in the study&apos;s detail and in the CSV).</source>
        <translation>Qui non c’è posto per: %1 (nei dettagli dello studio e nel CSV).</translation>
    </message>
    <message>
        <source>&amp;Workbook with citations (XLSX)…</source>
        <translation>Cartella di &amp;lavoro con le citazioni (XLSX)…</translation>
    </message>
    <message>
        <source>&amp;References (RIS)…</source>
        <translation>&amp;Riferimenti (RIS)…</translation>
    </message>
    <message>
        <source>References (&amp;BibTeX)…</source>
        <translation>Riferimenti (&amp;BibTeX)…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>File %1</translation>
    </message>
</context>
<context>
    <name>trd::SynthesisPage</name>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervallo</translation>
    </message>
    <message>
        <source>Subgroups</source>
        <translation>Sottogruppi</translation>
    </message>
    <message>
        <source>How trials are tested</source>
        <translation>Come si mettono alla prova gli studi</translation>
    </message>
    <message>
        <source>Property of the trials</source>
        <translation>Proprietà degli studi</translation>
    </message>
    <message>
        <source>What of the network</source>
        <translation>Che cosa della rete</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>Forest</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>Senza uno</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Funnel</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderatore</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Che cosa guardare</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Remission</source>
        <translation>Remissione</translation>
    </message>
    <message>
        <source>Change of score</source>
        <translation>Variazione del punteggio</translation>
    </message>
    <message>
        <source>Effects differ (REML)</source>
        <translation>Effetti diversi (REML)</translation>
    </message>
    <message>
        <source>Effects differ (DerSimonian-Laird)</source>
        <translation>Effetti diversi (DerSimonian-Laird)</translation>
    </message>
    <message>
        <source>Effects differ (Paule-Mandel)</source>
        <translation>Effetti diversi (Paule-Mandel)</translation>
    </message>
    <message>
        <source>One common effect</source>
        <translation>Un effetto comune</translation>
    </message>
    <message>
        <source>Hartung-Knapp interval</source>
        <translation>Intervallo Hartung-Knapp</translation>
    </message>
    <message>
        <source>Wider with few trials, as what they differ by is itself uncertain</source>
        <translation>Più ampio con pochi studi, poiché quanto differiscono è a sua volta incerto</translation>
    </message>
    <message>
        <source>Normal interval (Wald)</source>
        <translation>Intervallo normale (Wald)</translation>
    </message>
    <message>
        <source>Takes what the trials differ by as known: too narrow with few trials</source>
        <translation>Prende per nota la differenza tra gli studi: troppo stretto con pochi studi</translation>
    </message>
    <message>
        <source>No subgroups</source>
        <translation>Senza sottogruppi</translation>
    </message>
    <message>
        <source>By comparator</source>
        <translation>Per confronto</translation>
    </message>
    <message>
        <source>By dose</source>
        <translation>Per dose</translation>
    </message>
    <message>
        <source>By blinding</source>
        <translation>Per cecità</translation>
    </message>
    <message>
        <source>By design</source>
        <translation>Per disegno</translation>
    </message>
    <message>
        <source>By scale</source>
        <translation>Per scala</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>Per tempo</translation>
    </message>
    <message>
        <source>By resistance</source>
        <translation>Per resistenza</translation>
    </message>
    <message>
        <source>Each left out once</source>
        <translation>Ciascuno escluso una volta</translation>
    </message>
    <message>
        <source>Trial by trial (cumulative)</source>
        <translation>Studio dopo studio (cumulativa)</translation>
    </message>
    <message>
        <source>How much each pulls (influence)</source>
        <translation>Quanto pesa ciascuno (influenza)</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Anno</translation>
    </message>
    <message>
        <source>People in the trial</source>
        <translation>Persone nello studio</translation>
    </message>
    <message>
        <source>Time since the first dose</source>
        <translation>Tempo dalla prima dose</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Graduatoria</translation>
    </message>
    <message>
        <source>Direct and indirect</source>
        <translation>Diretto e indiretto</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonne</translation>
    </message>
    <message>
        <source>Which properties of the trials stand beside the plot</source>
        <translation>Quali proprietà degli studi stanno accanto al grafico</translation>
    </message>
    <message>
        <source>&amp;Dose</source>
        <translation>&amp;Dose</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>&amp;Scala</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tempo</translation>
    </message>
    <message>
        <source>&amp;Blinding</source>
        <translation>&amp;Cecità</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Persone</translation>
    </message>
    <message>
        <source>Copy as &amp;R</source>
        <translation>Copia come &amp;R</translation>
    </message>
    <message>
        <source>Copy a script with the data that gives the same numbers in R (metafor)</source>
        <translation>Copia uno script con i dati che dà gli stessi numeri in R (metafor)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s) to pool</source>
        <translation>
            <numerusform>%n studio da aggregare</numerusform>
            <numerusform>%n studi da aggregare</numerusform>
        </translation>
    </message>
    <message>
        <source>All comparisons, each by itself</source>
        <translation>Tutti i confronti, ciascuno per sé</translation>
    </message>
    <message numerus="yes">
        <source>Bring back %n trial(s)</source>
        <translation>
            <numerusform>Riammetti %n studio</numerusform>
            <numerusform>Riammetti %n studi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use the %1: %n trial(s)</source>
        <translation>
            <numerusform>Usa la misura “%1”: %n studio</numerusform>
            <numerusform>Usa la misura “%1”: %n studi</numerusform>
        </translation>
    </message>
    <message>
        <source>Take all studies</source>
        <translation>Prendi tutti gli studi</translation>
    </message>
    <message>
        <source>Every comparison of the selection</source>
        <translation>Tutti i confronti della selezione</translation>
    </message>
    <message>
        <source>TRD Atlas, evidence %1
%2: %3
%4</source>
        <translation>TRD Atlas, prove %1
%2: %3
%4</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>trd::TakeHome</name>
    <message>
        <source>Report of this question</source>
        <translation>Rapporto su questa domanda</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvato: %1</translation>
    </message>
    <message>
        <source>Everything of this question: where shall its folder go?</source>
        <translation>Tutto su questa domanda: dove va messa la cartella?</translation>
    </message>
    <message numerus="yes">
        <source>%n figure(s) with tables, references and report saved: %1</source>
        <translation>
            <numerusform>%n figura con tabelle, riferimenti e rapporto salvata: %1</numerusform>
            <numerusform>%n figure con tabelle, riferimenti e rapporto salvate: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything of this question</source>
        <translation>Tutto su questa domanda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>PDF, to print and to send</source>
        <translation>PDF, da stampare e da inviare</translation>
    </message>
    <message>
        <source>Web page in one file</source>
        <translation>Pagina web in un solo file</translation>
    </message>
</context>
<context>
    <name>trd::TreatmentsPage</name>
    <message>
        <source>What is known of each treatment?</source>
        <translation>Che cosa si sa di ogni trattamento?</translation>
    </message>
    <message>
        <source>Find a treatment</source>
        <translation>Cerca un trattamento</translation>
    </message>
    <message>
        <source>Treatments by strategy. Space puts one beside what is shown.</source>
        <translation>Trattamenti per strategia. Spazio ne affianca uno a quello mostrato.</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Trattamento</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studi</translation>
    </message>
    <message>
        <source>Studies of the selection with an arm of this treatment</source>
        <translation>Studi della selezione con un braccio di questo trattamento</translation>
    </message>
    <message>
        <source>Cards of the treatments chosen</source>
        <translation>Schede dei trattamenti scelti</translation>
    </message>
    <message>
        <source>Comparators, without a card</source>
        <translation>Comparatori, senza scheda</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n study(ies) of the selection</source>
        <translation>
            <numerusform>%1: %n studio della selezione</numerusform>
            <numerusform>%1: %n studi della selezione</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, shown</source>
        <comment>a treatment in the list</comment>
        <translation>%1, mostrato</translation>
    </message>
    <message>
        <source>Tick up to three to see them side by side.</source>
        <translation>Spuntarne fino a tre per vederli affiancati.</translation>
    </message>
</context>
</TS>
