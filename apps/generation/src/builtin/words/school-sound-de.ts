import type { SchoolTopicWords } from './school.js';

export const SCHOOL_MUSIC_DE: SchoolTopicWords = {
  names: [
    'Musikschule {district}',
    'Das Übezimmer',
    'Dritter Stock Musik',
    'Musikschule {last}',
    'Holz & Saite',
  ],
  headlines: [
    'Im Juni spielst du es durch.',
    '{weekday}, {time}: beide Hände.',
    'Falsche Töne bis Freitag frei.',
    'Ein Zimmer, zwei Klaviere, du.',
  ],
  subs: [
    'Klavier, Streicher und Gesang für Kinder und für alle, die mit elf aufgehört haben. Einmal im Juni hört {district} zu und bringt [Kuchen|Klappstühle] mit.',
    'Eine Musikschule über einem Fahrradladen in {district}: kleine Gruppen, in jedem Zimmer ein Klavier, für die Eltern [Ohrstöpsel|ein Sofa im Flur].',
    'Unterricht für Anfänger von sieben und von siebzig. Du gehst jede Woche mit vier Takten heim, die sitzen.',
    'Wir unterrichten in {place} so, wie man kochen lernt: in der ersten Stunde gibt es etwas zu hören. Tonleitern auf Wunsch.',
  ],
  actions: ['Probestunde nehmen', 'Erst einmal zuhören', 'Den zweiten Stuhl nehmen'],
  outcomes: {
    title: ['Was die Nachbarn hören werden', 'Bis vier zählen, dann bis Juni', 'Die Stücke, der Reihe nach'],
    items: [
      [4, 'Du klatschst einen Rhythmus und gehst einen anderen, einmal um den Tisch.'],
      [9, 'Ein Duett, in dem du auf den anderen wartest.'],
      [10, 'Du spielst es der Katze vor, dem Lift und einem Onkel.'],
      [2, 'Fünf Töne, eine Hand, und nebenan [erkennt jemand das Lied|summt jemand mit].'],
      [3, 'Du findest nach einem Fehler wieder hinein, [ohne von vorn anzufangen|mitten im Takt].'],
      [
        6,
        '[Beide Hände zusammen|Zwei Hände, die voneinander wissen], langsam, und mit Pedal, wenn es sein muss.',
      ],
      [8, 'Du liest die nächsten vier Takte, während du [diese noch spielst|noch in diesen steckst].'],
      [12, 'Ein ganzes Stück auswendig, vor [elf Leuten und einem Kuchen|einem vollen Zimmer].'],
      [11, 'Du stimmst selbst und hörst, wenn [andere es nicht getan haben|es jemand vergessen hat].'],
    ],
  },
  courses: [
    { name: 'Klavier, erstes Jahr', who: 'Ohne Noten', units: ['Fünf Finger', 'Beide Hände', 'Ein Stück'] },
    {
      name: 'Streicher',
      who: 'Ab sieben, mit Leihinstrument',
      units: ['Leere Saiten', 'Der Bogen', 'Zu viert'],
    },
    {
      name: 'Singen in Stimmen',
      who: 'Für alle, die sich im Chor verstecken',
      units: ['Atem', 'Zweite Stimme', 'Drei Lieder'],
    },
    { name: 'Gitarre nach Gehör', who: 'Drei Akkorde reichen', units: ['Hände', 'Rhythmus', 'Am Feuer'] },
    { name: 'Noten lesen', who: 'Für Leute, die schon spielen', units: ['Rhythmus', 'Linien', 'Vom Blatt'] },
    {
      name: 'Klavier, noch einmal',
      who: 'Für die, die mit elf aufhörten',
      units: ['Was noch geht', 'Reparieren', 'Neues'],
    },
  ],
  curriculum: {
    title: ['Vom ersten Ton zum Schlussstrich', 'Ein Halbjahr, Takt für Takt', 'Was wann geübt wird'],
    note: [
      'Jeder Kurs hat drei Sätze. Wer krank war, setzt beim nächsten wieder ein.',
      'Farbige Blöcke sind Wochen. In der letzten spielen wir einander [vor|etwas vor].',
      'Geprüft wird niemand. Am Ende rücken wir die Stühle um und hören zu.',
    ],
  },
  teachers: {
    title: ['Die üben auch', 'Wer neben dir sitzt', 'Vier Leute, neun Instrumente'],
    items: [
      ['Akkordeon', 'Gelernt bei einem Großvater, der nie „gut“ sagte. Sagt es oft.'],
      ['Flöte', 'Nennt den Ton der meisten Wasserkessel.'],
      ['Die Kleinen', 'Hat ein Aufräumlied, das auch bei Erwachsenen wirkt.'],
      [
        'Klavier',
        'Spielte sechs Sommer auf [Fähren|Bodenseeschiffen]. Kann sechzig Walzer und mag einen nicht.',
      ],
      ['Cello und Kontrabass', 'Kommt mit dem Cello auf dem Rad. Wird dabei [oft fotografiert|gegrüßt].'],
      ['Gesang', 'Sang im Opernchor, bis der Weg zu lang wurde. Summt im Supermarkt.'],
      ['Gitarre und Theorie', 'Erklärt Akkorde mit [Besteck|Brot]. Das funktioniert besser, als es sollte.'],
      ['Geige', 'Fing mit neunzehn an, was angeblich zu spät war.'],
      ['Schlagwerk', 'Hat eine gute Trommel und einen Schrank voll schlechter. Nimmt den Schrank.'],
    ],
  },
  dates: {
    title: ['Auf die Eins', 'Die ersten Töne', 'Wann wir stimmen'],
    note: [
      'Eine Gebühr fürs Halbjahr, das Instrument für die Stunde ist dabei.',
      'Verpasst? Samstags um elf gibt es dieselbe Stunde noch einmal.',
      'Die Gruppen sind klein, weil die Zimmer es sind. Voll ist voll.',
    ],
  },
  voices: {
    title: ['Durch die Wand gehört', 'Nach dem letzten Takt'],
    items: [
      [
        'Wir haben das alte Klavier stimmen lassen. Jetzt müssen wir zuhören, und wollen es.',
        'Familie, erstes Jahr',
      ],
      ['Ich kam wegen der Disziplin und blieb wegen der zweiten Geigen.', 'Streicher'],
      ['Mir zitterten die Hände. Beim Umblättern zitterte es auch, da lachten wir.', 'Klavier, Frühjahr'],
      [
        'Mit elf aufgehört. Mit zweiundfünfzig habe ich meiner Mutter vorgespielt, und sie hatte das Klavier all die Jahre stimmen lassen.',
        'Klavier, noch einmal',
      ],
      [
        'Unser Sohn zählt beim Zähneputzen Takte. Es dauert jetzt genau zwei Minuten.',
        'hat ein Cello im Haus',
      ],
      ['Ich hielt mich für unmusikalisch. Ich stand nur neben dem Bass.', 'zweite Stimme'],
      [
        'Beim ersten Vorspiel blieb ich stecken, lachte und spielte weiter. Das weiß heute nur noch ich.',
        'Klavier, erstes Jahr',
      ],
      [
        'Früher hatte ich eine Gitarre. Jetzt habe ich eine Gitarre und drei Freunde mit Gitarren.',
        'nach Gehör',
      ],
      [
        'Die Nachbarin hat geklingelt, weil ich nicht geübt hatte. Das Langsame fehlte ihr.',
        'Geige, zweites Halbjahr',
      ],
    ],
  },
  faq: {
    title: ['Kurz vor dem Einsatz', 'Im Treppenhaus gefragt', 'Vor dem ersten Ton'],
    items: [
      ['Reicht ein E-Piano?', 'Fürs erste Jahr ja. Danach verlangen die Finger etwas Schwereres.'],
      ['Können wir zu zweit lernen?', 'Ja, und ihr werdet über das Tempo streiten wie die Profis.'],
      [
        'Gibt es in den Ferien Unterricht?',
        'Nein. Da werden die Klaviere gestimmt, das hörst du in der ersten Woche danach.',
      ],
      [
        'Bin ich zu alt?',
        'Nein. Die älteste Anfängerin war letztes Jahr achtundsiebzig und hat am meisten geübt.',
      ],
      [
        'Brauche ich ein Instrument?',
        'Fürs erste Halbjahr nicht. Geigen, Celli und Gitarren verleihen wir; die Klaviere bleiben hier, die Zimmer sind vormittags frei.',
      ],
      [
        'Wie viel muss ich üben?',
        'Zehn Minuten an fünf Tagen. Eine Stunde am Sonntagabend hört man, nur nicht so, wie du hoffst.',
      ],
      ['Muss ich vorspielen?', 'Nein. Du darfst auch umblättern, das ist auf seine Art spannender.'],
      [
        'Mein Kind will aufhören.',
        'Dann reden wir erst zu dritt. Oft ist es das Stück und nicht das Klavier.',
      ],
      [
        'Und wenn es das falsche Instrument ist?',
        'Dann wechselst du. In den ersten vier Wochen kostet das nur den Weg ins Nebenzimmer.',
      ],
      [
        'Geht auch jede zweite Woche?',
        'Beim Singen ja. Finger vergessen nach zehn Tagen, wir haben es gemessen.',
      ],
    ],
  },
  enrol: {
    title: ['Komm eine Stunde zuhören', 'Der zweite Stuhl ist frei', 'Setz dich, wir zählen ein'],
    text: [
      'Schreib uns, was du einmal spielen möchtest. Die erste Stunde entscheidet nichts; du darfst auch nur zuhören.',
      '{host} liest das und ruft zurück, meist zwischen zwei Stunden. Wenn du Tonleitern hörst, stimmt die Nummer.',
      'Nenn uns das eine Stück, das du gern könntest. Wir fangen in der Nähe an.',
    ],
    done: [
      'Jemand ruft zwischen zwei Stunden an.',
      'Wir schreiben noch vor dem Wochenende.',
      'Antwort in zwei Schultagen.',
      '{first} meldet sich bis übermorgen.',
    ],
  },
};

export const SCHOOL_LANGUAGE_DE: SchoolTopicWords = {
  names: ['Sprachschule {district}', 'Zweite Zunge', 'Das Sprechzimmer', 'Viva Voce', 'Sprachen {last}'],
  headlines: [
    'Ab Woche drei [bestellst|fragst] du.',
    '{weekday} hörst du. {weekday2} redest du.',
    'Erst reden. [Dann|Später] schreiben.',
    'Sechs Leute, eine neue Sprache.',
  ],
  subs: [
    'Abendkurse in {district} für Leute, die die Karte verstehen und trotzdem zeigen. Du redest ab der ersten Minute; Grammatik kommt, wenn sie dir fehlt.',
    'Sprachen für Berufstätige: zwei Abende die Woche, keine letzte Reihe, und Hausaufgaben, die an die [Haltestelle|Bushaltestelle im Regen] passen.',
    'Fünf Sprachen in {place}, alle von Leuten, über die in einer anderen schon gelacht wurde. Das macht geduldig.',
    'Zum Umziehen, Heiraten oder um endlich mit den Nachbarn zu reden. Jeder Abend endet mit einem Satz für [morgen|den nächsten Tag].',
  ],
  actions: ['Einen Abend probieren', 'Niveau herausfinden', 'Komm und sag was'],
  outcomes: {
    title: ['Was du sagst, und ab wann', 'Sätze mit Datum', 'Vom Zeigen zum Streiten'],
    items: [
      [2, 'Du zählst das Wechselgeld laut nach, und es stimmt.'],
      [5, 'Du verstehst die Durchsage und wechselst mit allen anderen den Bahnsteig.'],
      [8, 'Du entschuldigst dich fürs Zuspätkommen und erfindest einen Grund.'],
      [10, 'Du liest ein Rezept, und nichts brennt an.'],
      [1, 'Du sagst, wer du bist, was du machst und dass du lieber [am Fenster|draußen] sitzt.'],
      [
        3,
        'Du bestellst für zwei, fragst nach und [lässt die falsche Suppe zurückgehen|verstehst die Antwort].',
      ],
      [6, 'Du rufst jemanden an. Am Telefon, [ohne Hände|ganz ohne Gesten].'],
      [9, 'Du erzählst von gestern, in der richtigen Reihenfolge und mit [einem Witz|einer Pointe].'],
      [12, 'Du widersprichst [fünf|sechs] Minuten lang höflich und wirst wieder eingeladen.'],
      [11, 'Du träumst [ein Wort davon|den ersten halben Satz]. Alle [ein anderes|einen anderen Traum].'],
    ],
  },
  courses: [
    { name: 'von null', who: 'Du kannst „hallo“ und „danke“', units: ['Am Tresen', 'Unterwegs', 'Zuhause'] },
    {
      name: 'aus dem Urlaub',
      who: 'Du kommst durch, mit den Händen',
      units: ['Gestern', 'Am Telefon', 'Meinungen'],
    },
    { name: 'im Beruf', who: 'Für Sitzungen und Mails', units: ['Plaudern', 'Sitzung', 'Absagen'] },
    { name: 'Leseabend', who: 'Ein dünner Roman, laut gelesen', units: ['Anfang', 'Mitte', 'Schluss'] },
    { name: 'vor dem Umzug', who: 'Für Leute mit Formular', units: ['Wohnung', 'Arzt', 'Amt'] },
    { name: 'Prüfung', who: 'Goethe, DELF, DELE, IELTS', units: ['Hören', 'Schreiben', 'Sprechen'] },
  ],
  curriculum: {
    title: ['Ein Kurs aus lauter Lagen', 'Die Grammatik folgt der Handlung', 'Worüber du reden wirst'],
    note: [
      'Jeder Block ist eine Lage. Du bleibst darin, bis du [wieder herauskommst|sie beherrschst].',
      'Wer fehlt, bekommt die [sechs Sätze des Abends|Sätze des Abends|verpassten Sätze] per Mail.',
      'Die Zeiten kommen in der Reihenfolge, in der du sie brauchst, nicht in der des Buchs.',
    ],
  },
  teachers: {
    title: ['Die hatten auch mal Akzent', 'Wer verbessert, und wann', 'In einer daheim, in dreien zu Gast'],
    items: [
      ['Deutsch für Zugezogene', 'Kennt vierzig Arten, Nein zu sagen, elf davon freundlich.'],
      ['Portugiesisch', 'Hält jede Pause vier Sekunden aus. Dann sagst du es.'],
      ['Grammatik auf Wunsch', 'Führt eine Liste der Regeln mit nur einer Ausnahme. Sie ist kurz.'],
      ['Gespräch', 'Hat Seemannslieder gelernt und seither einiges nachgeholt.'],
      [
        'Französisch und Portugiesisch',
        'Lernte die zweite aus [dem Fußballradio|Krimis]. Flucht bis heute in der ersten.',
      ],
      ['Englisch', 'Sammelt Redensarten, die niemand benutzt, und warnt dich namentlich davor.'],
      ['Spanisch', 'Verbessert erst, wenn du fertig bist. Beißt so lange auf einen Bleistift.'],
      ['Italienisch', 'Unterrichtete ein Jahr auf einer Fähre. Kann den Konjunktiv auch bei Sturm.'],
      ['Anfängergruppen', 'Spricht [fünf|sechs] Sprachen und beginnt jede mit Essen.'],
      ['Aussprache', 'War beim Rundfunk. Hört am Telefon, ob du lächelst.'],
    ],
  },
  dates: {
    title: ['Die nächsten ersten Sätze', 'Wann das Reden anfängt', 'Abende im Kalender'],
    note: [
      'Eine Gebühr fürs Halbjahr, Kopien inklusive.',
      'Bücher und das Essen am letzten Abend sind dabei.',
      'Das Einstufungsgespräch dauert fünfzehn Minuten und kommt immer vor der Zusage.',
      'Bis zum dritten Abend darfst du das Niveau wechseln.',
    ],
  },
  voices: {
    title: ['Von Leuten, die früher zeigten', 'In zweiter Sprache'],
    items: [
      ['Beim Bäcker kam die Antwort in seiner Sprache, und langsam. Ich habe zu viel gekauft.', 'von null'],
      ['Im Mai umgezogen. Im August habe ich mich über die Tonnen beschwert, fehlerfrei.', 'vor dem Umzug'],
      ['Ich habe geträumt, dass ich den Zug verpasse. In der richtigen Zeitform.', 'aus dem Urlaub'],
      ['Die Enkel verbessern mich am Telefon. Immerhin reden wir.', 'von null, Frühjahr'],
      [
        'Ich habe den Vermieter angerufen, wegen der Heizung, auf Englisch. Um sechs war es warm.',
        'von null, zweites Halbjahr',
      ],
      [
        'Meine Schwiegermutter hat über meinen Witz gelacht. Es war nicht der, den ich meinte, aber ich nehme ihn.',
        'aus dem Urlaub',
      ],
      [
        'Nach neun Jahren musste meine Tochter beim Arzt nicht mehr übersetzen.',
        'von null, drittes Halbjahr',
      ],
      ['Sechs Jahre Schule, und ich hatte nie etwas gesagt. Hier nach vier Minuten.', 'Leseabend'],
      ['Zehn Minuten vorgetragen, und niemand hat mir zuliebe gewechselt.', 'im Beruf'],
      ['Bestanden. Wichtiger: Ich habe mit der Prüferin über einen Film gestritten.', 'Prüfung, Frühjahr'],
    ],
  },
  faq: {
    title: ['Bevor du Ja sagst', 'Häufig falsch betont', 'Vor dem ersten Wort'],
    items: [
      ['Wie groß sind die Gruppen?', 'So groß wie ein Tisch. Ist er voll, decken wir einen zweiten.'],
      ['Wann kann ich reden?', 'Am ersten Abend. Ohne im Kopf zu übersetzen: ungefähr ab Woche neun.'],
      [
        'Sind alle jünger als ich?',
        'Nein. Meist ist jemand da, der noch Wählscheiben kennt und zuerst redet.',
      ],
      [
        'Was, wenn die Gruppe zu schnell ist?',
        'Dann wechselst du. Nach unten ist keine Schande, nach oben auch nicht.',
      ],
      [
        '[Ich bin unbegabt für Sprachen.|Mir fehlt jedes Talent dafür.|Sprachen sind nichts für mich.]',
        'Eine kannst du schon, also geht es. Was fehlt, ist Übung mit Leuten, die warten können.',
      ],
      [
        '[Muss ich am ersten Abend reden?|Geht es gleich ans Sprechen?|Werde ich sofort aufgerufen?]',
        'Ja, einen Satz, und alle sind gleich schlecht. Danach ist es vorbei.',
      ],
      [
        '[Welches Niveau habe ich?|In welche Gruppe gehöre ich?|Wo soll ich einsteigen?]',
        'Das zeigt ein Gespräch von fünfzehn Minuten, am Telefon oder hier. Ohne Kästchen.',
      ],
      [
        'Und wenn ich fehle?',
        'Dann kommen die sechs Sätze per Mail, und du sitzt in derselben Woche in der anderen Gruppe.',
      ],
      ['Gibt es Hausaufgaben?', 'Zehn Minuten zwischen zwei Abenden. Niemand kontrolliert, alle merken es.'],
      [
        '[Bekomme ich ein Zeugnis?|Gibt es etwas Schriftliches?|Steht am Ende ein Zeugnis?]',
        'Ja, mit Stunden und Niveau. Prüfungen nehmen andere ab, wir bereiten vor.',
      ],
    ],
  },
  enrol: {
    title: ['Sag, wo du reden willst', 'Fünfzehn Minuten, dann weißt du es', 'Fang mit einem Satz an'],
    text: [
      'Schreib in der Sprache, die du magst. Wir antworten in der oder in der, die du willst.',
      '{host} ruft an, stellt drei Fragen und nennt eine Gruppe. Passt keine, sagen wir das.',
      'Verrat uns, mit wem du reden möchtest. Davon hängt ab, womit wir anfangen.',
    ],
    done: [
      'Jemand ruft an, in einer Sprache, die du kannst.',
      'Antwort kommt vor dem Wochenende.',
      'Wir rufen innerhalb von zwei Werktagen an.',
      'Von {first} hörst du noch diese Woche.',
    ],
  },
};
