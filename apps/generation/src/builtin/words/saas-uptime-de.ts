import type { ProductWords } from './saas.js';

export const UPTIME_DE: ProductWords = {
  names: ['Nachtwacht', 'Pulsdraht', 'Ruhepuls', 'Wachposten', 'Leuchtturm Neun', 'Stillealarm'],
  headlines: [
    'Kaputt um 3:12. Du hast geschlafen.',
    'Wissen vor der ersten bösen Mail.',
    'Neun Sekunden weg. Keiner merkte es.',
    'Ein Telefon läutet. Das richtige.',
  ],
  subs: [
    '{brand} prüft, was Nutzer tun, statt was Server behaupten, und weckt genau einen Menschen, wenn es zählt.',
    'Für kleine Teams mit großer Nacht. {brand} schaut alle zehn Sekunden aus sechs Städten und schweigt, wenn nichts ist.',
    '{brand} unterscheidet Schluckauf von Ausfall, schreibt die erste Statusmeldung und lässt den Rest schlafen.',
    'Neunzig Alarme die Woche sind keiner. {brand} schickt [zwei|drei], und beide haben einen Grund.',
  ],
  actions: ['10 Prüfungen gratis', 'Eine Seite bewachen', 'Aus sechs Städten schauen'],
  panel: {
    menu: ['Prüfungen', 'Vorfälle', 'Bereitschaft', 'Statusseite', 'Berichte', 'Ruhezeiten'],
    title: 'Ausfall im März',
    columns: ['p95', 'Prüfung', 'Von', 'Stand', 'Min'],
    rows: [
      'kasse',
      'api.bestellung',
      'suche',
      'login',
      'bilder',
      'webhooks',
      'mailversand',
      'abrechnung',
      'doku',
    ],
    states: ['wieder da seit 3:12', 'langsam', 'ruhig'],
    chart: ['Nach Woche', '{check} trägt {share} % der Minuten.'],
    labels: ['KW 10', 'KW 11', 'KW 12', 'KW 13'],
    card: ['Geweckt um 3:12', '{who}, 1 von 6. Angenommen nach 48 s.'],
  },
  stats: [
    ['10 s', 'zwischen zwei Blicken, aus sechs Städten'],
    ['1', 'Mensch geweckt, Median von 1.400 Vorfällen'],
    ['0', 'Fehlalarme nach der zweiten Meinung, im letzten Quartal'],
    ['48 s', 'vom Läuten bis zum ersten menschlichen Wort'],
    ['3 Uhr', 'ist die beliebteste Stunde, wir haben gezählt'],
  ],
  steps: {
    title: [
      'Schauen. Zweifeln. Dann wecken.',
      'Zwei Meinungen vor jedem Alarm',
      'Wie eine Nacht still bleibt',
    ],
    items: [
      {
        title: '[Vormachen, was Nutzer tun|Einmal durchklicken]',
        text: '[Du gehst einmal den Weg eines Kunden: anmelden, suchen, zahlen.|Du klickst den Weg vor, wir schreiben mit.|Anmelden, suchen, zahlen: einmal vorgemacht genügt.] Diesen Gang wiederholt {brand} alle [zehn Sekunden|zehn Sekunden, aus sechs Städten].',
        rows: [
          ['anmelden', '210 ms', 'plain'],
          ['suche „Lampe“', '340 ms', 'plain'],
          ['zahlen, Testkarte', '1,1 s', 'total'],
        ],
      },
      {
        title: '[Woanders nachfragen|Dem ersten Rot misstrauen]',
        text: '[Ein rotes Ergebnis wird anderswo wiederholt, bevor jemand davon hört.|Was nur eine Stadt rot sieht, erfährt niemand.|Rot wird noch einmal gefragt, in einem anderen Land.] Netze haben Schluckauf, [Menschen brauchen Schlaf|Pager sollten keinen haben].',
        rows: [
          ['{one}', 'keine Antwort', 'faint'],
          ['{two}', 'keine Antwort', 'plain'],
          ['Einig', '3:12:09', 'total'],
        ],
      },
      {
        title: '[Genau eine Person wecken|Ein Telefon läuten lassen]',
        text: '[Per Anruf, nicht per Kanal.|Es läutet, statt zu posten.|Ein Telefon läutet, kein Kanal läuft voll.] Wer in 90 Sekunden nicht abhebt, darf [schlafen; der nächste Name ist dran|weiterschlafen, die Liste geht weiter].',
        rows: [
          ['Anruf: {who}', '3:12:14', 'tag'],
          ['Angenommen', '48 s', 'accent'],
        ],
      },
    ],
  },
  features: {
    title: ['Einmal laut, sonst still', 'Für Leute mit Kopfkissen', 'Fünf Arten, nicht geweckt zu werden'],
    note: [
      'Für Teams von einer bis dreißig Personen, die nachts gebraucht werden.',
      'Für Entwickler, die auch [Kinder|Nachbarn|Züge zu erwischen] haben.',
      'Von vier Leuten, die sich sechs Jahre einen Pager teilten.',
    ],
    demo: {
      title: '[Die erste Meldung steht schon|Worte für drei Uhr früh|Geschrieben, bevor jemand fragt]',
      text: '[Klare Worte für die Statusseite, aus dem, was bekannt ist.|Nur, was man weiß, so dass es deine Tante versteht.|Keine Eigenschaftswörter, nur Zeiten und Namen.] Du [liest und sendest|änderst ein Wort und sendest].',
      choices: ['Kunden', 'Team', 'Leitung'],
      messages: [
        'Seit ((3:12)) antwortet {check} langsamer als sonst. Verloren geht nichts. Nächste Meldung bis ((3:45))[, früher, wenn es vorbei ist|, oder sobald wieder alles läuft|].',
        '(({check})) ohne Antwort aus {one} und {two} um ((3:12:09)). Letzte Auslieferung: 02:58. {who} ist dran.',
        '[Ein Dienst war|Etwas war|Ein Teil war] ((Minuten, nicht Stunden)) langsam. [Verloren: nichts, außer einer Person etwas Schlaf. Rest um neun.|Daten fehlen keine, ein Traum fehlt. Mehr um neun.|Es ist vorbei, das Protokoll wartet bis neun.]',
      ],
    },
    chart: [
      '[Langsam ist das neue Aus|Auch Langsames sieht man|Der Hang vor dem Sturz]',
      'Du siehst die [Woche|Stunde], in der die Suche [schwer wurde|zäh wurde|zu lahmen begann], und die Auslieferung davor.',
    ],
    chips: [
      'Auslieferungen auf der Linie',
      '[Jede Version ist ein Strich.|Was hinausging, steht auf der Linie.|Jede Auslieferung lässt eine Spur.] Schuld ist ein Klick, [keine Sitzung|kein Termin].',
      '14 Versionen',
      '1 verdächtig',
    ],
    signs: [
      'Sechs Städte',
      '[Von dort geschaut, wo deine Nutzer sitzen|Gesehen aus den Straßen deiner Nutzer|So, wie es bei zahlenden Leuten ankommt], über [echte Leitungen|gewöhnliche Anschlüsse].',
      'FRA',
      'DUB',
      'IAD',
      'SIN',
    ],
    code: [
      '[Eine Datei, bei deinem Code|Alles in einer Datei|Prüfungen, beim Code daheim]',
      '[Prüfungen liegen neben dem, was sie bewachen,|Jede Prüfung wohnt bei dem, was sie ansieht,|Sie liegen im selben Ordner wie der Code] und werden [mitgelesen|mitgeprüft].',
      'checks.yaml · Terraform · CLI',
    ],
  },
  compare: {
    title: ['Was sich um 3:12 ändert', 'Eine Nacht, zweimal', 'Derselbe Ausfall, zwei Teams'],
    before: ['Mit sechs Dashboards', 'Mit lautem Kanal', 'Mit Hoffnung'],
    rows: [
      ['Ist es echt?', 'Neu laden, Kollegin fragen, neu laden', 'Zwei Städte waren sich einig'],
      ['Wer steht auf?', 'Alle im Kanal', 'Eine Person, per Anruf'],
      ['Was sagen wir?', 'Bis 4:30 nichts', 'Eine Meldung, die du nur liest'],
      ['Der Morgen danach', 'Eine Sitzung über den Ablauf', 'Der Ablauf'],
      [
        'Es war nur das Netz',
        '[Du erfährst es beim Frühstück|Du liest vierzig Mails darüber]',
        'Du erfährst es nie',
      ],
      ['Wer hat Bereitschaft?', 'Eine Tabelle vom Mai', 'Der Name auf dem Schirm'],
      ['Welche Version?', 'Scrollen, raten, entschuldigen', 'Der Strich vor dem Knick'],
    ],
  },
  voices: [
    [
      'Von vierzig Alarmen pro Nacht auf drei im Monat. In der ersten Woche riefen wir beim Support an, weil wir es für kaputt hielten.',
      'Technik, {last} Tickets, sieben Leute',
    ],
    [
      'Telefon, Blick, zurückgerollt, geschlafen. Mein Mann fragte morgens, ob ich geträumt hätte.',
      'Bereitschaft bei einer Schulplattform',
    ],
    [
      'Eine Kundin bedankte sich für die Statusmeldung. Ich wusste nicht, dass es das gibt.',
      '{last} Karten, gegründet am Küchentisch',
    ],
    [
      'Unser Pager liegt seit Herbst in der Lade. Zum Geburtstag holen wir ihn heraus.',
      'Betrieb, {last} Bahn',
    ],
    [
      'Es fand eine kaputte Kasse in Singapur. Wir wussten gar nicht, dass wir dort Kunden haben.',
      'Lampenladen, vier Leute',
    ],
  ],
  pricing: {
    title: ['Preis je Prüfung, nie je Alarm', 'Ein Alarm soll uns kosten', 'Schlaf in drei Größen'],
    plans: [
      {
        name: 'Nacht',
        who: 'Für ein Produkt und [eine Person|ein Telefon].',
        points: ['10 Prüfungen', 'Alle 60 Sekunden', 'Ein Telefon'],
      },
      {
        name: 'Wache',
        who: 'Für Teams, die sich [abwechseln|die Nächte teilen|einen Pager teilen].',
        points: [
          '100 Prüfungen, alle 10 s',
          'Sechs Städte, zweite Meinung',
          'Wechsel und Ruhezeiten',
          'Statusseite auf deiner Domain',
        ],
      },
      {
        name: 'Hafen',
        who: 'Für mehrere Teams und [Zusagen|Verträge|Zeitzonen].',
        points: ['Prüfungen ohne Grenze', 'Bericht je Kunde', 'Single Sign-on'],
      },
    ],
  },
  faq: {
    title: ['Bevor du deine Nummer gibst', 'Um 3:13 gefragt', 'Vor dem ersten Läuten'],
    items: [
      [
        'Weckt es mich umsonst?',
        'Nicht, ohne dass zwei Städte sich einig sind. Passiert es doch, ist der Monat frei, und wir lesen das Protokoll mit dir.',
      ],
      [
        'Und wenn {brand} selbst ausfällt?',
        'Dann ruft eine zweite Firma dasselbe Telefon an. Wie oft, steht öffentlich: zweimal seit 2021.',
      ],
      [
        'Seht ihr unsere Daten?',
        'Nur was der aufgezeichnete Gang sieht, mit Testkonto. Inhalte werden nach der Prüfung verworfen.',
      ],
      [
        'Kann es Dinge neu starten?',
        'Nein. Es ruft einen Menschen oder einen Hook, den du geschrieben hast. Zu Robotern mit Root haben wir eine Meinung.',
      ],
      [
        'Wie kommen wir weg?',
        'Mit der Datei der Prüfungen und dem Verlauf als CSV. Mehr gibt es nicht mitzunehmen.',
      ],
      [
        'Und bei geplanter Wartung?',
        'Sag von wann bis wann, in der Datei oder per Nachricht. Niemand wird geweckt, und der Bericht sagt, warum.',
      ],
      [
        'Wir sind nur zu zweit.',
        'Dann wechselt ihr wochenweise, und wer schlecht schlief, gibt bis mittags ab.',
      ],
      ['Muss man etwas installieren?', 'Nein. Es schaut von außen, wie deine Nutzer auch. Darum geht es.'],
    ],
  },
  closing: {
    title: [
      'Gerade ist irgendwo etwas langsam.',
      'Schlaf ist ein Feature. Liefere ihn.',
      'Heute Nacht könnte es still sein.',
    ],
    text: [
      'Füg eine Adresse ein und sieh sie in einer Minute aus sechs Städten.',
      'Eine Adresse, eine Nummer, und du kannst den Laptop zuklappen.',
      'Wir schauen einen Tag lang zu und sagen dir, wofür wir dich geweckt hätten.',
    ],
    action: 'Eine Seite bewachen',
  },
};
