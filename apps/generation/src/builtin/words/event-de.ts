import type { EventWords } from './event.js';

export const EVENT_DE: EventWords = {
  nav: {
    speakers: 'Wer',
    schedule: 'Programm',
    workshops: 'Werkstatt',
    venue: 'Anreise',
    tickets: 'Karten',
    faq: 'Fragen',
  },
  sample: {
    dates: 'Termine und Räume',
    figures: 'Zahlen',
    people: 'Personen',
    schedule: 'Programm',
    workshops: 'Werkstätten',
    address: 'Adresse und Wege',
    prices: 'Preise',
    sponsors: 'Förderer',
  },
  day: '{weekday}, {day}. {month}',
  both: '{day}. und {next}. {month} {year}',
  one: '{day}. {month} {year}',
  three: '{before}. bis {next}. {month} {year}',
  twoDays: /(?:zwei|beiden?|drei) (?:Tagen?|Nächten?)|ein Tag, der|Nacht oder beide|Wochenende/i,
  wholeDay: 'Der ganze Tag',
  drawing: 'Zeichnung mit vier Stationen: {names}',
  curve: 'Kurve über den ersten Tag: {high}; {low}',
  chooseDay: 'Tag wählen',
  hours: 'Zeit',
  compass: ['N', 'O', 'S', 'W'],
  workshopNote: '{from} bis {until}, {seats} Plätze',
  led: ['Mit {person}.', 'Es leitet {person}.', '{person} hat die Kreide.'],
  culminates: '{star} am höchsten um {time}',
  ticketNote: '{seats} Stück',
  ticketSum: [
    '{one} + {two} + {three} = {seats} Plätze. Weg ist weg.',
    'Zusammen {seats} Plätze: {one}, {two} und {three}. Der Brandschutz zählt mit.',
    '{one} und {two} und {three} macht {seats}, mehr trägt der Boden nicht.',
  ],
  take: ['Karte nehmen', 'Die da', 'Zurücklegen lassen'],
  foot: [
    '{brand}, gemacht von {host} und [sechs|neun|elf] Leuten in {place}',
    '{brand} in {place}. {host} antwortet, meist am selben Tag',
    '{brand}: kein Verlag, kein Büro, {host} und Freunde, {place}',
  ],
  genres: {
    conference: {
      names: [
        'Unterströmung {place}',
        'Fehlertage {place}',
        'Langer Tisch {place}',
        'Zweite Fassung',
        'Tagung am Rand',
      ],
      subs: [
        'Zwei Tage {place} für alle, die Dinge am Laufen halten, erzählt von denen, [denen es einmal misslang|die sie einmal fallen ließen]. Suppe inklusive.',
        'Vorträge über das, was brach, von denen, die den [Schraubenzieher|Schlüssel|Stift] hielten. In {district}, mit sehr langer Mittagspause.',
        'Für Leute, die bauen und flicken, und für [die, die unterschreiben|die, die nachts angerufen werden]. {place}, einmal im Jahr, ohne Messestände.',
        'Eine Tagung in {place} mit mehr Tischen als Folien. Bring [eine Frage|etwas Misslungenes] mit; jemand im Saal hat die andere Hälfte.',
      ],
      talks: [
        'Das teure Komma',
        'Uhren, die lügen',
        'Karten ohne Original',
        'Menschen löschen, ordentlich',
        'Neun Jahre, eine Tabelle',
        'Was das Handbuch versprach',
        'Eine Brücke, zweimal gewogen',
        'Fremde fragen, höflich',
        'Der Knopf daneben',
        'Kleine Geräte, große Worte',
        'Der verlorene Stadtschlüssel',
        'Gutes wegwerfen',
        'Vierzig Minuten ohne Leitung',
        'Zählen, was keiner bestellte',
        'Das kürzere Formular',
        'Licht aus, nach Plan',
      ],
      roles: [
        'Wasserwerk {district}',
        'freischaffend',
        'Stadtarchiv {place}',
        'Tangwerk GmbH',
        'Nachtbusbetriebe',
        'Institut für kleine Fehler',
        'Signaltechnik Nord',
        'Universität {place}',
        'Hafenbank',
        'zwei Berufe, ein Hund',
        'Offenes Kassenbuch',
      ],
      extra: ['[Acht Pannen|Offene Viertelstunden]', 'Je fünf Minuten, ein Bild, kein Logo'],
      breaks: {
        arrive: [
          'Kaffee, Namensschild, Aussicht',
          '[Die stille halbe Stunde; komm früh|Wer zuerst da ist, kriegt die Fensterplätze]',
        ],
        open: ['[Leinen los|Kurze Begrüßung|Drei Regeln, ein Plan]', 'Die Veranstalter, knapp'],
        meal: [
          'Mittag an langen Tischen',
          '[Erst Suppe, dann Meinung|Setz dich zu Fremden|Neunzig Minuten, wirklich]',
        ],
        free: ['[Flur, mit Absicht|Nichts, mit Absicht|Der Gang]', 'Neunzig Minuten ohne Vortrag'],
        end: ['[Abendessen für alle|Die lange Tafel|Brot, Fisch, Kerzen]', 'Inbegriffen; bring jemanden mit'],
        again: ['Kaffee, zweite Kanne', 'Die Fragen von gestern hängen an der Wand'],
        short: [
          'Mittag, das kurze',
          '[Brote und Äpfel, auch für den Zug|Brote in Papier, damit sie in die Tasche passen]',
        ],
        close: ['[Was wir mitnehmen|Jeder ein Satz]', '{host} sammelt ein, alle tragen Stühle'],
      },
      workshops: [
        [
          'Mit Absicht kaputt',
          'Leitung kappen, Uhr verstellen, Platte füllen. Dann aufschreiben, woran du es gemerkt hättest.',
        ],
        ['Pläne laut lesen', 'Dreißig echte Pläne, von dir erklärt, freundlich berichtigt.'],
        ['Die schlechte Nachricht', 'Eine Seite: was, wem, bis wann. Ohne „leider“.'],
        [
          'Zahlen auf ein Blatt',
          'Zeichne deine Übersicht von Hand. Die meisten brauchen vier Zahlen, manche drei.',
        ],
        [
          'Die Probe',
          'Dein schlimmster Dienstag, in doppelter Geschwindigkeit, mit Stoppuhr und [Kuchen|Trillerpfeife].',
        ],
      ],
      whys: [
        [
          'Die meisten Vorträge zeigen den ruhigen Tag. Unsere fangen an, wenn das Telefon klingelt: was schiefging, mit Zahlen, und was man heute täte.',
          'Angefangen haben elf Leute mit einem kaputten Beamer. Der Beamer geht wieder; dass wir einander sagen, woran es lag, ist geblieben.',
          'Erfolge lassen sich schlecht abschreiben, Fehler gut vermeiden. Darum sammeln wir die: {talks} Stück, mit Datum und Namen.',
        ],
        [
          'Keine Werbung, keine Runde über die Zukunft. Folien und Notizen stehen am selben Abend im Netz.',
          'Vor dem zweiten Kaffee verkauft hier niemand etwas. Danach darf man fragen, trägt aber einen Stuhl.',
          'Die Vorträge sind kurz, weil die Pausen lang sind. Wofür du kommst, [geschieht|geschieht meist] am Tisch beim Fenster.',
        ],
      ],
      figures: [
        [
          ['{talks}', 'Vorträge, keiner über 25 Minuten'],
          ['{talks}', 'Geschichten mit Datum und Rechnung'],
          ['{talks}', 'Vorträge, alle aufgezeichnet'],
        ],
        [
          ['{shops}', 'Werkstätten am Tag davor'],
          ['{shops}', 'Werkstätten für {shopSeats} Leute'],
          ['{shops}', 'Räume zum Kaputtmachen, einen Tag früher'],
        ],
        [
          ['90 min', 'Flur am Tag, geschützt'],
          ['90 min', 'am Tag, in denen nichts geschieht'],
          ['90 min', 'für den Gang, bei jedem Wetter'],
        ],
        [
          ['4 m', 'von der Tür bis zum Kaffee'],
          ['0', 'gekaufte Vorträge, seit Anfang'],
          ['1', 'Regel für Laptops: nicht in Reihe eins'],
        ],
      ],
      tickets: [
        [
          'Studium, zwischen zwei Stellen oder selbst bezahlt. Ohne Nachweis.',
          'Für alle, die aus eigener Tasche kommen. Wir fragen nicht.',
          'Wenn dich der andere Preis daheim hielte: dieser.',
        ],
        [
          'Beide Tage, Mittag, Abendessen, Aufnahmen in derselben Woche.',
          'Zwei Tage mit Essen und allem auf der Bühne.',
          'Alle {talks} Vorträge, Mittagessen, ein langer Abend.',
        ],
        [
          'Das alles und der Tag davor. Die Werkstatt wählst du beim Bestellen.',
          'Zwei Tage und ein Vormittag mit hochgekrempelten Ärmeln.',
          'Drei Tage. Der erste in einem Raum für zwanzig.',
        ],
      ],
      ways: [
        [
          'Mit der Bahn',
          [
            '{place} Hauptbahnhof, dann {transit}',
            'Bis {place}, dann {transit}, dann der Kreide nach',
            '{transit}; von da ist es kurz',
          ],
        ],
        [
          'Zu Fuß',
          [
            'Vom Bahnhof zwanzig Minuten, meist flach',
            'Durch {district}, den Fähnchen nach',
            'Acht Minuten durch {district}',
          ],
        ],
        [
          'Schlafen',
          [
            'Sechzig Zimmer in zwei Häusern, bis acht Wochen vorher',
            'Betten bei Leuten vom langen Tisch: schreib uns',
            'Zwei Hotels halten vierzig Zimmer für uns',
          ],
        ],
        [
          'Ohne Stufen',
          [
            'Stufenlos, Höranlage in beiden Sälen, ein stiller Raum',
            'Aufzug zur Empore, Untertitel bei jedem Vortrag',
            'Alles ebenerdig; Kinderbetreuung auf Anfrage',
          ],
        ],
      ],
      faq: [
        [
          'Kann ich noch vortragen?',
          'Ja, die acht Pannenplätze sind bis sechs Wochen vorher offen. Fünf Minuten, ein Bild, kein Logo.',
        ],
        [
          'Und wenn ich nicht kann?',
          'Karte weitergeben, jederzeit. Geld zurück bis vier Wochen vorher, ohne Grund.',
        ],
        [
          'Gibt es Verhaltensregeln?',
          'Ja, und zwei geschulte Leute, die sie durchsetzen. Ihre Nummer steht auf dem Namensschild.',
        ],
        [
          'Ich kenne niemanden. Wird das komisch?',
          'Etwa zehn Minuten lang. Die Tische sind nach Geburtsmonaten gedeckt.',
        ],
        [
          'Sieht mein Chef den Nutzen?',
          'Dafür gibt es einen Brief, eine Seite, mit Zahlen. Frag, dann kommt er.',
        ],
        ['Wird aufgezeichnet?', 'Alles bis auf einen: Der letzte Vortrag bleibt im Raum. Darum ist er gut.'],
      ],
      sponsors: {
        heading: ['Bezahlt von', 'Sie zahlen, sie reden nicht', 'Wer die Suppe trägt'],
        text: [
          'Alle gaben dieselbe Summe und bekamen denselben Stuhl.',
          'Keine Stände, keine Bänder. Ihre Namen, einmal, hier.',
          'Sie tragen ein Drittel der Kosten; die Karten den Rest.',
        ],
        names: [
          ['Tangwerk GmbH', 'Mittag'],
          ['Hafenbank', 'der Saal'],
          ['Wasserwerk {district}', 'Wasser, klar'],
          ['Signaltechnik Nord', 'Stühle'],
          ['Offenes Kassenbuch', 'Karten für Studierende'],
          ['Bäckerei {last}', 'Brot an beiden Tagen'],
          ['Mast & Söhne', 'Fahnen, Seil, Leiter'],
        ],
      },
    },
    festival: {
      names: ['Feldrauschen {place}', 'Spätes Gras', 'Zwei Bühnen {place}', 'Hohes Gras', 'Lärm am Hang'],
      subs: [
        'Zwei Tage, zwei Bühnen, {district}. Ein Hang und eine Wiese, auf der man beide hört, [wenn man richtig steht|und zwar absichtlich].',
        'Ein kleines Festival bei {place} für Leute, die Musik mit [Horizont|Aussicht] mögen und das Bier aus dem Dorf.',
        'Klang von zwei Seiten, Schatten von vierzig Bäumen. {place}, für [alle, die früh tanzen|Familien bis neun und alle danach].',
      ],
      talks: [
        'Blech, meist in Moll',
        'zwei Trommeln, ein Cello',
        'Lieder über Busse',
        'langsame Disco mit Chor',
        'Akkordeon, gnadenlos',
        'Tonband und Kessel',
        'Punk im Schritttempo',
        'Trio im Siebenachtel',
        'Dub aus der Laube',
        'Volksmusik am Strom',
        'Streicher, Rückkopplung, Regen',
        'Blaskapelle ohne Blech',
        'Polka für Große',
      ],
      roles: [
        '{place}',
        'aus dem Nachbartal',
        'Leeds',
        'Gent',
        'Trondheim',
        'Marseille, im Bus',
        'erster Auftritt',
        'letzter, sagen sie',
        'Porto',
        'zwei Dörfer weiter',
        'Graz',
      ],
      extra: ['[Ohne Ankündigung|Noch jemand]', 'Du erkennst sie an der Tuba'],
      breaks: {
        arrive: ['Einlass', '[Becher mitbringen, Becher behalten|Die ersten hundert kriegen einen Stuhl]'],
        open: [
          '[Glocken von der Kirche|Der Bürgermeister, unverstärkt|Alle summen einen Ton]',
          'Vier Minuten, Brauch',
        ],
        meal: ['Das lange Essen', 'Beide Bühnen ruhen, die Küchen nicht'],
        free: ['[Stille Stunde|Die Wiese schläft|Eine Stunde Grillen]', 'Kein Verstärker, Decken erlaubt'],
        end: [
          '[Letztes Lied, kleine Bühne|Feuer und Gitarre]',
          '[Ohne Strom, bei der Eiche|Unverstärkt, bis das Feuer klein ist]',
        ],
        again: ['Frühstück im Gras', 'Kaffee, und das Verlorene hängt an der Leine'],
        short: ['Kuchen auf der Leiter', 'Wer backt, isst frei'],
        close: [
          '[Alle spielen|Der große Haufen]',
          '[Alle Bands, ein Akkord, dann heim|Zwölf Gitarren, ein Ton, der lange bleibt]',
        ],
      },
      workshops: [
        [
          'Eine Trommel bauen',
          'Aus Eimer, Reifen und Geduld. Du nimmst sie mit, die Nachbarn lassen grüßen.',
        ],
        ['Vierstimmig', 'Ohne Noten, ohne Vorsingen. Mittags Chor, um drei auf der Bühne.'],
        ['Das Mischpult', 'Was die Knöpfe tun, und welche drei du anfassen darfst.'],
        ['Das Plakat drucken', 'Linol, eine Farbe. Deins hängt am Tor.'],
        ['Knoten fürs Zelt', 'Vier Stück, für Wind von allen Seiten.'],
      ],
      whys: [
        [
          'Viertausend gingen auf die Wiese. Wir hören bei {seats} auf, weil man dann noch die Hände sieht.',
          'Angefangen hat es mit einem Anhänger, einem Aggregat und dem Geburtstag von {host}. Der Anhänger ist die kleine Bühne.',
          'Niemand spielt gegen seine Freunde. Das ist das ganze Geheimnis des Zeitplans.',
        ],
        [
          'Was du trinkst, kommt aus {km} Kilometern Umkreis; was du hörst, von überall.',
          'Der letzte Akkord ist um halb zwölf, und dabei bleibt es. Die Kühe nebenan haben einen Morgen.',
          'Handys sind in Ordnung. Aber die große Bühne schaut nach Westen, und die Sonne geht hinter dem zweiten Lied unter.',
        ],
      ],
      figures: [
        [
          ['{talks}', 'Namen auf zwei Bühnen'],
          ['{talks}', 'Bands, keine doppelt'],
          ['{talks}', 'Auftritte zu fünfzig Minuten'],
        ],
        [
          ['{shops}', 'Werkstätten, im Preis'],
          ['{shops}', 'Dinge, die man vorher bauen kann'],
          ['{shops}', 'Zelte für Hände, {shopSeats} Plätze'],
        ],
        [
          ['90 min', 'Stille am Nachmittag'],
          ['90 min', 'Abendessen, ein Tisch'],
          ['90 min', 'zwischen letzter Band und erstem Vogel'],
        ],
        [
          ['96 dB', 'am Pult, und nicht mehr'],
          ['180 m', 'zwischen den Bühnen'],
          ['40', 'Bäume zum Druntersitzen'],
        ],
      ],
      tickets: [
        [
          'Unter achtzehn, über fünfundsechzig oder knapp. Wir glauben dir.',
          'Ein Tag, der schönere. Du entscheidest am Tor.',
          'Für Helfer: vier Stunden Arbeit, zwei Tage Musik.',
        ],
        [
          'Beide Tage, beide Bühnen, ein Becher.',
          'Zwei Tage und ein Platz fürs Zelt.',
          'Alles, was klingt, ab Samstagmittag.',
        ],
        [
          'Zwei Tage, ein Zelt, das schon steht, und Frühstück.',
          'Dazu ein Bett in der Scheune. Gegen die Eule hilft Watte.',
          'Beide Tage mit Werkstatt und Platz an der Tafel.',
        ],
      ],
      ways: [
        [
          'Mit der Bahn',
          [
            'Bis {place}, dann {transit}; der Bandbus wartet',
            '{transit}, dann dem Bass nach',
            'Bahnhof {place}, Bus alle zwanzig Minuten bis eins',
          ],
        ],
        [
          'Mit dem Rad',
          [
            'Bewachte Stellplätze für sechshundert',
            'Am Wasser entlang, ab {district} gelb markiert',
            'Halbe Stunde ab {district}, ein Hügel',
          ],
        ],
        [
          'Schlafen',
          [
            'Zelte ab Freitagmittag, links ist es still',
            'Dein Zelt, unsere Wiese, kalte Dusche',
            'Camping ist dabei; Wohnwagen bitte fragen',
          ],
        ],
        [
          'Ohne Stufen',
          [
            'Bretter im Gras, Podest an jeder Bühne',
            'Feste Wege, Kühlschrank für Medizin',
            'Begleitung ist frei; schreib uns vorher',
          ],
        ],
      ],
      faq: [
        [
          'Und wenn es regnet?',
          'Wir spielen. Zwei Scheunen stehen da, wenn es quer kommt, und Stroh für danach.',
        ],
        [
          'Dürfen Kinder mit?',
          'Bis zwölf frei, Gehörschutz gibt es am Tor. Bis neun gehört ihnen die stille Wiese.',
        ],
        ['Eigenes Essen?', 'Ja, alles außer Glas. Die Küchen hoffen trotzdem auf dich.'],
        [
          'Komme ich nachts heim?',
          'Ein Bus nach {place} fährt um halb eins und um eins. Er wartet auf das letzte Lied.',
        ],
        [
          'Ich brauche die Karte nicht mehr.',
          'Verkauf sie zum selben Preis weiter; den Namen tauschen wir in einer Minute.',
        ],
        [
          'Wohin geht das Geld?',
          'Erst an die Bands, dann an die Klos, dann an alles andere. Die Liste drucken wir jeden Herbst.',
        ],
      ],
      sponsors: {
        heading: ['Dank an', 'Geliehen, gegeben, getragen', 'Wer hilft'],
        text: [
          'Auf der Bühne steht kein Name. Das wollten sie so, meistens.',
          'Manche gaben Geld, manche einen Traktor.',
          'In der Reihenfolge, in der sie Ja sagten.',
        ],
        names: [
          ['Hof {last}', 'die Wiese'],
          ['Brauerei am Hang', 'Fässer'],
          ['Feuerwehr {district}', 'Wasser, zweimal'],
          ['Tonverleih Nord', 'Kabel, Geduld'],
          ['Bäckerei {last}', 'vierhundert Semmeln'],
          ['Sparkasse', 'die Klos'],
          ['Jugendhaus', 'Hände'],
        ],
      },
    },
    night: {
      names: [
        'Offene Kuppel {place}',
        'Licht aus {place}',
        'Dunkle Stunden',
        'Sternwarte {district}',
        'Kopf hoch {place}',
      ],
      subs: [
        'Zwei offene Nächte an der Kuppel in {district}: [vier|fünf] Fernrohre, warme Suppe und Leute, die auch die Frage hinter der Frage beantworten.',
        'Für alle in {place}, die [an der Haltestelle|auf dem Heimweg] nach oben schauen. Bring einen Mantel und einen Wunsch mit.',
        'Um neun machen wir das Hoflicht aus. Drinnen wird erzählt, draußen ist Himmel. {place}, [dazwischen Kakao|und niemand sagt „einfach“].',
      ],
      talks: [
        'Jupiter in acht Zoll',
        'Wie weit ist das?',
        'Zu spät zum Staub',
        'Norden mit dem Löffel',
        'Galaxie im Schuhkarton',
        'Warum Sterne nicht fallen',
        'Das Dunkel, gewogen',
        'Ein Komet, vier Namen',
        'Was Motten sehen',
        'Seeleute, Bäcker, Frühaufsteher',
        'Sie zählte den Himmel',
        'Meteoriten zum Anfassen',
        'Ein leiser Planet',
      ],
      roles: [
        'Sternwarte {place}',
        'schleift Linsen',
        'Universität {place}',
        'Amateurin seit dem Mond',
        'Planetarium',
        'Nachtschwester, Veränderliche',
        'Pilot a. D.',
        'Schule {district}',
        'Meteorwacht',
        'funkt',
        'Uhrmacherin',
      ],
      extra: [
        '[Fragen an alle|Im Dunkeln fragen]',
        '[Ohne Lampe, damit sich jeder traut|Im Dunkeln fragt es sich leichter|Wer fragt, braucht kein Gesicht dazu]',
      ],
      breaks: {
        arrive: [
          'Dämmerung, Tür, rote Lampen',
          '[Deine Augen brauchen zwanzig Minuten|Zwanzig Minuten, dann siehst du die Stufen|Wer früh kommt, sieht später mehr]',
        ],
        open: ['[Der Himmel heute|Was oben ist]', 'Mit Zeiger, vom Dach'],
        meal: [
          '[Suppe unter der Kuppel|Kakao auf der Treppe]',
          '[Bildschirme bleiben in der Tasche|Wir essen bei rotem Licht|Kelle links, Löffel rechts, mehr Licht gibt es nicht]',
        ],
        free: [
          '[Offenes Fernrohr|Niemand redet]',
          '[Neunzig Minuten, Schlange nach Höhe des Objekts|Vier Fernrohre, neunzig Minuten, niemand erklärt etwas|Anderthalb Stunden, in denen man nur schaut]',
        ],
        end: [
          '[Letzter Blick|Die Späten]',
          '[Was nach eins aufgeht, mit Thermoskanne|Für alle, die morgen frei haben|Was tief steht, steht jetzt richtig]',
        ],
        again: ['Wieder Dämmerung', 'Decken liegen links'],
        short: ['Kakao, nachgefüllt', 'Den Becher diesmal zurück'],
        close: [
          '[Die Kuppel geht zu|Licht, langsam]',
          '[Zu viert geht sie am leichtesten|Wir kurbeln zusammen, sie quietscht bei der Hälfte|Vier kurbeln, einer zählt die Decken]',
        ],
      },
      workshops: [
        ['Einen Spiegel schleifen', 'Zwei Scheiben, nasser Sand und viel Gehen um ein Fass.'],
        ['Sonnenuhr bauen', 'Sie geht auf deinem Balkon richtig und überall sonst falsch.'],
        ['Das erste Foto', 'Mit der Kamera, die du hast. Ein Mond, den deine Mutter rahmt.'],
        ['Zeichnen am Okular', 'Bleistift, rotes Licht, zehn Minuten. Älter als Film und langsamer.'],
        ['Sternkarten für Kinder', 'Ab sechs. Danach verbessern sie dich wochenlang.'],
      ],
      whys: [
        [
          'Fotos haben allen den Saturn verdorben, bis er im Okular wackelt. Dann sagen alle dasselbe Wort.',
          'Die Kuppel wurde {since} für einen Mann und seine Uhr gebaut. Heute kurbelt sie auf, wer gerade da ist.',
          'Du musst nichts wissen. Wer hier etwas weiß, kam meist als kleiner Bruder.',
        ],
        [
          'Ist es bewölkt, zeigen wir trotzdem, wie man findet, und die Karte gilt in der nächsten klaren Nacht.',
          'Jeder Vortrag endet am Okular oder unter der einen Wolke davor.',
          'Wir zählen mit dir Sterne, im Ernst: Der Zettel geht an die, die messen, wie hell {place} geworden ist.',
        ],
      ],
      figures: [
        [
          ['{talks}', 'kurze Vorträge bei rotem Licht'],
          ['{talks}', 'Leute, die ohne Folien erklären'],
          ['{talks}', 'Vorträge, am Ende je ein Fernrohr'],
        ],
        [
          ['{shops}', 'Werkstätten am Nachmittag davor'],
          ['{shops}', 'Dinge zum Bauen, {shopSeats} Plätze'],
          ['{shops}', 'Werkstätten, eine für Kinder'],
        ],
        [
          ['90 min', 'offene Fernrohre, jede Nacht'],
          ['20 min', 'bis deine Augen es haben'],
          ['90 min', 'ohne eine Lampe im Hof'],
        ],
        [
          ['0', 'Lampen im Hof nach neun'],
          ['203 mm', 'Spiegel im großen'],
          ['1 Kurbel', 'öffnet die Kuppel; du darfst'],
        ],
      ],
      tickets: [
        [
          'Unter sechzehn, im Studium oder knapp. Ohne Fragen.',
          'Für Kinder und wer sie heimträgt.',
          'Wenn das Geld fehlt. Der Himmel ist derselbe.',
        ],
        [
          'Eine Nacht, alle Vorträge, alle Fernrohre, ein Kakao.',
          'Beide Nächte. Bei Wolken kommst du wieder.',
          'Alles von der Dämmerung bis zum letzten Blick.',
        ],
        [
          'Beide Nächte und die Werkstatt. Was du baust, gehört dir.',
          'Der Abend, eine Werkstatt und ein Platz auf dem Dach.',
          'Dazu ein Nachmittag an der Werkbank.',
        ],
      ],
      ways: [
        [
          'Mit der Bahn',
          [
            '{transit}, dann bergauf mit den roten Lampen',
            '{place}, dann {transit}; der letzte zurück geht um halb zwei',
            '{transit}; zurück gehen wir gemeinsam',
          ],
        ],
        [
          'Zu Fuß',
          [
            'Zwölf Minuten, am Ende ohne Laternen',
            'Durch {district}, der Weg ist weiß markiert',
            'Zehn Minuten, die letzten zwei mit Absicht im Dunkeln',
          ],
        ],
        [
          'Kleidung',
          [
            'Eine Schicht mehr, als du denkst',
            'Handschuhe. Fernrohre sind aus Metall',
            '[In der Kuppel ist es so kalt wie draußen, darum geht es|Kuppel und Nacht haben dieselbe Temperatur, mit Absicht|Warme Luft flimmert; wir heizen nicht]',
          ],
        ],
        [
          'Ohne Stufen',
          [
            'Stufenlos zur kleinen Kuppel, Aufzug aufs Dach',
            'Ein Okular auf Sitzhöhe, ein stiller Raum',
            'Ebener Hof, ein Stuhl an jedem Fernrohr',
          ],
        ],
      ],
      faq: [
        [
          'Und bei Wolken?',
          'Dann erzählen, bauen und essen wir, und deine Karte gilt auch in der nächsten klaren Nacht.',
        ],
        [
          'Sehe ich Farben?',
          'Ein paar: Mars, Doppelsterne, deine Nase. Galaxien sind grau und es trotzdem wert.',
        ],
        ['Schaffen Kinder das?', 'Ab sechs, ja, bis etwa elf. Es gibt Decken und eine Ecke zum Aufgeben.'],
        [
          'Eigenes Fernrohr?',
          'Bitte. [Jemand hilft dir zu finden, was die Anleitung verschweigt.|Auf dem Hof ist Platz für Stative.]',
        ],
        [
          'Ist der Weg dunkel?',
          'Die letzten zwei Minuten, und die leuchten rot. Am Tor wartet jemand, bis alle oben sind.',
        ],
        [
          'Darf ich fotografieren?',
          'Ohne Blitz und hellen Bildschirm, ja. Am kleinen gibt es eine Halterung fürs Handy.',
        ],
      ],
      sponsors: {
        heading: ['Im Dunkeln gehalten von', 'Freunde der Kuppel', 'Wer uns sehen hilft'],
        text: [
          'Sie haben etwas ausgeschaltet oder etwas Rundes geschenkt.',
          'Nach Helligkeit geordnet.',
          'Ohne sie bräuchten wir Lampen.',
        ],
        names: [
          ['Stadtbeleuchtung {place}', 'zwei Straßen aus'],
          ['Optik {last}', 'ein Spiegel'],
          ['Eisenwaren {district}', 'Schrauben, Fett'],
          ['Spatz Versicherung', 'das Dach'],
          ['Schule {district}', 'vierzig Stühle'],
          ['Molkerei {last}', 'Kakao'],
          ['Kartenamt', 'die dunkle Seite'],
        ],
      },
    },
  },
  signs: {
    sea: {
      headlines: [
        ['Hochwasser', 'um zehn.'],
        ['Zwei Tage', 'ohne Grund.'],
        ['Stilles Wasser,', 'langer Tisch.'],
        ['Leinen los', 'um neun.'],
      ],
      action: ['Platz nehmen', 'An Bord gehen', 'Koje sichern'],
      see: 'Zur Gezeitentafel',
      venue: ['[Das alte Bootshaus|Das Seillager|Der Zollschuppen], {street}, {district}'],
      room: ['{seats} Plätze, zwei Säle, ein Kai', '{seats} Kojen, eine davon deine'],
      stations: [
        ['Anmeldung', 'Gangway'],
        ['Erster Vortrag', 'Hochwasser'],
        ['Zwei Säle', 'Fahrwasser teilt sich'],
        ['Essen am Kai', 'Alle an Land'],
      ],
      why: ['Alles treibt. Plan es ein.', 'Flaute lehrt nichts.', 'Seekarten sind aus Wracks.'],
      cast: {
        heading: ['Am Signalmast', 'Wer an Bord ist', 'Flaggen hoch'],
        note: ['Initialen im Flaggenalphabet', 'von links zu lesen'],
      },
      schedule: ['Die Gezeitentafel', 'Wann das Wasser kippt', 'Ebbe, Flut, Kaffee'],
      high: 'HW {time} Vortrag',
      low: 'NW {time} Flur',
      tracks: ['Flut, großer Saal', 'Ebbe, Bootshaus'],
      workshops: ['Am Tag davor, nasse Hände', '{before}, im Dock', 'Trockendock'],
      place: ['Bootshaus mit Beamer', 'Wo die Seile liegen', 'Hier festmachen'],
      here: 'Bootshaus',
      tickets: {
        heading: ['An Bord kommen', 'Drei Arten zu fahren', 'Kojen'],
        names: ['Deck', 'Überfahrt', 'Mit Dock'],
      },
      faq: {
        heading: ['Vor dem Packen', 'Vor dem Ablegen'],
        own: [
          ['Badezeug?', 'Mitbringen. Das Wasser hat dreizehn Grad, und in die Sauna passen vierzehn.'],
          [
            'Werde ich seekrank?',
            'Nein, der Saal steht auf Stein. Nur die kleine Bühne schwimmt, ein bisschen.',
          ],
        ],
      },
    },
    fell: {
      headlines: [
        ['Mittags', 'über den Bäumen.'],
        ['Zwei Tage,', 'ein Grat.'],
        ['Unten anfangen.', 'Oben streiten.'],
        ['Um neun', 'an der Hütte.'],
      ],
      action: ['Platz am Seil', 'Mitgehen', 'Heraufkommen'],
      see: 'Zur Route',
      venue: ['[Der obere Saal|Das Turbinenhaus|Die Talstation], {street}, {district}'],
      room: ['{seats} Plätze, zwei Räume, eine Terrasse', '{seats} Plätze, Stiefel erlaubt'],
      stations: [
        ['Tal, Anmeldung', 'Einstieg'],
        ['Erste Hütte', 'Vortrag am Grat'],
        ['Zwei Wege', 'Weggabel'],
        ['Gipfelessen', 'Oben, dann Essen'],
      ],
      why: ['Im Flachen lernt keiner.', 'Oben wird die Luft klarer.', 'Fehler haben Höhenmeter.'],
      cast: {
        heading: ['Diesen Zeichen nach', 'Wer vorausgeht', 'Am Seil'],
        note: ['jede Person ein Wegzeichen', 'Zeichen nach Initialen'],
      },
      schedule: ['Der Anstieg, nach Stunden', 'Höhen und Zeiten', 'Wie es steigt'],
      high: 'Gipfel {time}, Vortrag',
      low: 'Tal {time}, Pause',
      tracks: ['Sonnseite, großer Saal', 'Schattseite, Hütte'],
      workshops: ['{before}, am Übungsfels', 'Am Tag davor, angeseilt', 'Basislager'],
      place: ['Ein Saal am Ende der Linie', 'Oben, links', 'Wo die Straße aufhört'],
      here: 'oberer Saal',
      tickets: {
        heading: ['Wähl deine Höhe', 'Drei Pässe', 'Ans Seil'],
        names: ['Wanderer', 'Zwei Tage', 'Mit Basislager'],
      },
      faq: {
        heading: ['Vor dem Anstieg', 'Vor dem Schnüren'],
        own: [
          [
            'Brauche ich Stiefel?',
            'Für den Gang am ersten Nachmittag ja, oder Schuhe, an denen du nicht hängst.',
          ],
          ['Geht es wirklich bergauf?', 'Zweihundert Meter, auf Wunsch alle mit dem Lift.'],
        ],
      },
    },
    rail: {
      headlines: [
        ['Ab 9:30.', 'An: klüger.'],
        ['Zwei Tage', 'ohne Ersatzbus.'],
        ['Hier umsteigen', 'in alles.'],
        ['Nächster Halt:', 'Mittag.'],
      ],
      action: ['Platz reservieren', 'Einsteigen', 'Fensterplatz nehmen'],
      see: 'Zur Abfahrtstafel',
      venue: ['[Der Güterschuppen|Die alte Schalterhalle|Halle an Gleis 9], {street}, {district}'],
      room: ['{seats} Plätze, zwei Gleise, ein Büfett', '{seats} Plätze, alle in Fahrtrichtung'],
      stations: [
        ['Schalterhalle', 'Einlass'],
        ['Eröffnung, Gleis 1', 'Hauptstrecke'],
        ['Zwei Gleise', 'Zug wird geteilt'],
        ['Speisewagen', 'Abendessen'],
      ],
      why: ['Verspätung lehrt am meisten.', 'Jeder Fehler hat eine Minute.', 'Erst bremsen, dann messen.'],
      cast: {
        heading: ['In Kürze', 'Auf der Tafel', 'Wer einfährt'],
        note: ['Initialen wie auf der alten Tafel', 'von links lesen, dann zuhören'],
      },
      schedule: ['Abfahrten', 'Der Bildfahrplan', 'Zwei Tage, auf die Minute'],
      high: 'Hauptverkehr {time}, Vortrag',
      low: 'Nebenstrecke {time}, Flur',
      tracks: ['Gleis 1, große Halle', 'Gleis 2, Schuppen'],
      workshops: ['{before}, im Depot', 'Am Tag davor, im Overall', 'Depottag'],
      place: ['Ein Schuppen mit guten Stühlen', 'Hier aussteigen', 'Vorletzter Halt'],
      here: 'Güterschuppen',
      tickets: {
        heading: ['Die Fahrkarten, bitte', 'Drei Fahrkarten', 'Gültig an beiden Tagen'],
        names: ['Ermäßigt', 'Hin und zurück', 'Über Depot'],
      },
      faq: {
        heading: ['Vor dem Einsteigen', 'Auskunft'],
        own: [
          [
            'Und wenn mein Zug zu spät ist?',
            'Wir fangen pünktlich an, aber der erste Vortrag wird mittags für alle Verspäteten wiederholt.',
          ],
          [
            'Gibt es den Speisewagen wirklich?',
            'Ja, er steht im Hof und hat achtundvierzig Plätze. Der Rest isst daneben.',
          ],
        ],
      },
    },
    stars: {
      headlines: [
        ['Dunkel um neun.', 'Saturn um zehn.'],
        ['Mantel an.', 'Kopf hoch.'],
        ['Licht aus,', 'Augen auf.'],
        ['Zwei Nächte', 'ohne Lampen.'],
      ],
      action: ['Platz sichern', 'In der Dämmerung kommen', 'Okular reservieren'],
      see: 'Was wann geschieht',
      venue: ['[Die alte Kuppel|Die Kuppel am Hang|Die Backsteinwarte], {street}, {district}'],
      room: ['{seats} Plätze, zwei Kuppeln, ein dunkler Hof', '{seats} Leute je Nacht, nicht mehr'],
      stations: [
        ['Dämmerung', 'Einlass'],
        ['Vortrag', 'Erster Vortrag'],
        ['Zwei Kuppeln', 'Beide Kuppeln'],
        ['Letzter Blick', 'Später Himmel'],
      ],
      why: ['Es war die ganze Zeit da.', 'Altes Licht, frischer Kaffee.', 'Die Aussicht gehört keinem.'],
      cast: {
        heading: ['Sternbilder des Abends', 'Wer worauf zeigt', 'Namentliche Sterne'],
        note: ['Initialen, verbunden', 'die Linien sind von uns'],
      },
      schedule: ['Bis zum letzten Blick', 'Die Nacht, nach Stunden', 'Was wann am höchsten steht'],
      high: 'Mond oben {time}',
      low: 'Mond unten {time}',
      tracks: ['Große Kuppel', 'Terrasse'],
      workshops: ['{before}, bei Tageslicht', 'Solange es hell ist', 'Am Nachmittag davor'],
      place: ['Bergauf, ins Dunkle', 'Das runde Dach', 'Keine Lampe, dann eine Tür'],
      here: 'die Kuppel',
      tickets: {
        heading: ['Plätze im Dunkeln', 'Eine Nacht oder beide', 'Drei Größenklassen'],
        names: ['Dritter Größe', 'Erster Größe', 'Mit Tageslicht'],
      },
      faq: {
        heading: ['Bevor es dunkel wird', 'Am Tor gefragt'],
        own: [
          [
            'Wie kalt wird es?',
            'So kalt wie draußen, denn eine Kuppel ist offen. [Vierzig Mäntel hängen am Haken.|Nimm die zweite Hose mit.]',
          ],
          ['Muss ich anstehen?', 'Ein wenig. Jeder eine Minute, und das beliebig oft.'],
        ],
      },
    },
    stage: {
      headlines: [
        ['Zwei Bühnen.', 'Eine Wiese.'],
        ['Einlass um eins,', 'Schluss um elf.'],
        ['Links laut,', 'abends lauter.'],
        ['Becher mitbringen.', 'Wochenende behalten.'],
      ],
      action: ['Bändchen holen', 'Zwei Tage nehmen', 'Tanzen kommen'],
      see: 'Wer spielt wann',
      venue: ['[Die lange Wiese|Das Feld am Hang|Der alte Flugplatz], bei {street}, {district}'],
      room: ['{seats} Leute, zwei Bühnen, vierzig Bäume', '{seats} Bändchen, dann ist Schluss'],
      stations: [
        ['Tor', 'Einlass'],
        ['Kleine Bühne', 'Anhänger'],
        ['Küchen', 'Essen'],
        ['Große Bühne', 'Westbühne'],
      ],
      why: ['Klein genug für Hände.', 'Die Wiese bestimmt, wie laut.', 'Keiner spielt gegen Freunde.'],
      cast: {
        heading: ['Wer spielt', 'Namen, als Klang', 'Auf zwei Bühnen'],
        note: ['ein Balken je Buchstabe', 'so klingt jeder Name'],
      },
      schedule: ['Wer spielt wann', 'Zwei Tage, zwei Bühnen', 'Der Ablauf'],
      high: 'am lautesten {time}',
      low: 'Grillen {time}',
      tracks: ['Große Bühne, Westen', 'Kleine Bühne, Anhänger'],
      workshops: ['{before}, vor dem Lärm', 'Erst etwas bauen', 'Während wir aufbauen'],
      place: ['Eine Wiese nach Westen', 'Dem Bass nach', 'Über die Brücke, dann Gras'],
      here: 'die Wiese',
      tickets: {
        heading: ['Bändchen', 'Drei Wege hinein', 'Hinein'],
        names: ['Halb', 'Ganz', 'Ganz, mit Bett'],
      },
      faq: {
        heading: ['Bevor du das Zelt packst', 'Jedes Jahr gefragt'],
        own: [
          ['Wie laut ist es?', 'Sechsundneunzig Dezibel am Pult. Stöpsel sind frei, in drei Größen.'],
          [
            'Wer räumt auf?',
            'Alle, ab Montagmittag. Wer eine Stunde bleibt, kriegt Suppe und die erste Karte vom nächsten Jahr.',
          ],
        ],
      },
    },
  },
};
