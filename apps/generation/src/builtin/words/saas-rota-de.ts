import type { ProductWords } from './saas.js';

export const ROTA_DE: ProductWords = {
  names: ['Schichtgut', 'Wochenblatt', 'Sonntagfrei', 'Ablöse', 'Dienstreihe', 'Plan am Kühlschrank'],
  headlines: [
    'Samstag steht. Geh heim.',
    'Die Woche, fertig bis Dienstag.',
    'Wer kann Sonntag? Schon geklärt.',
    'Niemand tauscht um Mitternacht.',
  ],
  subs: [
    '{brand} plant mit den Leuten, die du hast: wer Sonntage mag, wer ein Baby hat, wer allein aufsperrt. Auf einem Blatt.',
    'Für Cafés, Praxen und Läden, deren Plan in einem Kopf wohnt. {brand} steckt ihn in [alle Taschen|jede Tasche].',
    '{brand} fragt das Team, schlägt die Woche vor und hält das Gesetz ein. Du schiebst zwei Namen und drückst auf Senden.',
    'Ein Plan für [zwölf|neun] Leute und eine Küche. {brand} weiß, wer nicht neben wem steht, und behält es für sich.',
  ],
  actions: ['Eine Woche gratis planen', 'Nächste Woche ansehen', 'Am Samstag ausprobieren'],
  panel: {
    menu: ['Diese Woche', 'Wünsche', 'Leute', 'Tausch', 'Urlaub', 'Stunden'],
    title: 'Samstag, geplante Stunden',
    columns: ['Ab', 'Schicht', 'Wer', 'Stand', 'Std.'],
    rows: ['Bar, früh', 'Service, früh', 'Küche', 'Service, spät', 'Bar, spät'],
    states: ['2 gefragt', 'bestätigt', 'gewünscht', 'getauscht', 'gesehen', 'noch offen'],
    chart: ['Auf der Fläche', 'Am dünnsten um {thin}. Dort fehlt die offene Schicht.'],
    labels: [],
    card: ['Gefragt um 9:40', '{cover} und {school} könnten. Das erste Ja gilt.'],
  },
  stats: [
    ['4 h', 'weniger Planung pro Woche, Median von 900 Teams'],
    ['92 %', 'der offenen Schichten besetzt, ohne einen Anruf'],
    ['11 h', 'Ruhe zwischen zwei Schichten, immer'],
    ['6 min', 'bis zum Ersatz, an einem guten Tag'],
    ['1 Blatt', 'für die ganze Woche, auch auf Papier'],
  ],
  steps: {
    title: [
      'Fragen, vorschlagen, senden. So herum.',
      'Vom Gruppenchat zum Plan an einem Abend',
      'Drei ruhige Schritte zum Samstag',
    ],
    items: [
      {
        title: '[Alle sagen, wann|Zuerst die Wünsche]',
        text: '[Wünsche und Fehlzeiten kommen per Link, ohne App.|Ein Link genügt, um Wünsche loszuwerden.|Wer Sonntag nicht kann, tippt es am Tresen ein.] Schweigen heißt [„wie immer“|„passt wie immer“].',
        rows: [
          ['Sonntags, gern', '{cover}', 'plain'],
          ['Schulweg bis 9', '{school}', 'plain'],
          ['Noch keine Antwort', '1 von 12', 'faint'],
        ],
      },
      {
        title: '[Eine Woche, die aufgeht|Einen Vorschlag ansehen]',
        text: '[Ruhezeiten, Verträge und wer allein aufsperren darf, stimmen.|Das Gesetz ist drin, die Verträge auch, die Schlüssel ebenfalls.|Elf Stunden Ruhe, jeder Vertrag, ein Schlüssel: alles bedacht.] Was nicht aufging, steht [offen da|oben, in Rot].',
        rows: [
          ['Erfüllte Wünsche', '31 von 34', 'plain'],
          ['Überstunden', '0 h', 'faint'],
          ['Offen', '1 Schicht', 'total'],
        ],
      },
      {
        title: '[Senden und durchatmen|Senden und wegsehen]',
        text: '[Alle sehen ihre eigene Woche.|Auf jedem Telefon steht die eigene Woche.|Die Woche steckt in jeder Schürze.] Wird jemand krank, werden zuerst die gefragt, die [dürfen|an der Reihe sind].',
        rows: [
          ['krank seit 6:10', '{shift}', 'tag'],
          ['{cover} übernimmt, 6:24', 'besetzt', 'accent'],
        ],
      },
    ],
  },
  features: {
    title: ['Ein Plan, der Leute kennt', 'Fair ist eingebaut', 'Was das Brett vergessen hat'],
    note: [
      'Für Cafés, Praxen, Läden und Theater mit fünf bis achtzig Leuten.',
      'Für Teams mit Schlüsseln, Schürzen und Öffnungszeiten.',
      'Für alle, die den Plan am Küchentisch schreiben, [sonntags|nach der Sperrstunde].',
    ],
    demo: {
      title: '[Es fragt, wie du fragen würdest|Eine Nachricht, gut adressiert]',
      text: '[Kurz, mit Namen, zu einer menschlichen Uhrzeit.|Zwei Sätze, ein Name, nie vor sieben.|So knapp wie ein Zettel, nur mit Uhrzeit.] Nie an [alle zugleich|die ganze Gruppe].',
      choices: ['Gezielt', 'Zu zweit', 'Alle'],
      messages: [
        'Hallo {cover}, könntest du ((Samstag um {from})) [einspringen? {ill} ist krank.|übernehmen? {ill} liegt flach.|kommen, für {ill}?] Um (({until})) [wärst du fertig|ist Schluss|bist du wieder draußen].',
        '[Hallo {cover}, hallo {school}:|Ihr zwei, {cover} und {school}:|An {cover} und {school}:] ((Samstag, {from})) ist frei, [weil {ill} krank ist|{ill} fällt aus|denn {ill} hat Fieber]. [Das erste Ja bekommt es.|Wer zuerst schreibt, hat sie.|Das schnellere Ja gewinnt.]',
        '[Hallo alle, am Samstag ist ab|An alle: Samstag ist ab|Kurze Frage in die Runde, Samstag ist ab] (({from})) ((eine Schicht)) offen. [Nur wer elf Stunden Ruhe hatte.|Bitte nur, wer ausgeruht ist.|Elf Stunden Ruhe vorher gelten auch hier.]',
      ],
    },
    chart: [
      '[Volle Stunden, früh gesehen|Wann es voll wird]',
      '[Die Kasse verrät drei Wochen vorher, welcher Samstag|Aus den Bons der letzten Jahre: welcher Samstag|Drei Wochen vorher steht da, welcher Samstag] [noch jemanden|ein viertes Paar Hände] braucht.',
    ],
    chips: [
      '[Tausch ohne dich|Sie tauschen, du schläfst|Getauscht, geprüft, notiert]',
      '[Sie einigen sich, die Regeln prüfen,|Zwei sagen Ja, die Ruhezeit sagt Ja,|Ohne Zuruf über die Theke:] du bekommst [eine Zeile|einen Satz].',
      '2 getauscht',
      '1 ansehen',
    ],
    signs: [
      'Jede Art Vertrag',
      '[Stunden zählen, wie es drinsteht,|Gezählt wird nach Vertrag,|Jeder Vertrag zählt für sich,] auf die [Viertelstunde|Minute].',
      '40',
      '32',
      '20',
      '9',
      '½',
    ],
    code: [
      '[Die Lohnstelle bekommt eine Datei|Eine Datei für den Lohn|Fertig für die Lohnstelle]',
      '[Stunden, Pausen, Nächte, Sonntage,|Alles, was gearbeitet wurde,|Auch die Nächte und Feiertage,] fertig am [Monatsletzten|31.].',
      'CSV · DATEV LODAS · XLSX',
    ],
  },
  compare: {
    title: ['Was sich am Montag ändert', 'Um sechs ist jemand krank', 'Der Plan, vorher und nachher'],
    before: ['Mit Gruppenchat', 'Mit Zettel am Kühlschrank', 'Mit einem Kopf'],
    rows: [
      [
        'Plan schreiben',
        '[Sonntagabend, am Tisch, mit Radiergummi|Drei Entwürfe, zwei davon auf Servietten]',
        '[Zwanzig Minuten, zwei Namen geschoben|Ein Vorschlag, zweimal geändert]',
      ],
      [
        'Jemand ist krank',
        '[Elf Anrufe, ein Ja, zwei Entschuldigungen|Du übernimmst die Schicht selbst]',
        'Eine Nachricht an die [zwei|drei], die können',
      ],
      [
        'Wer wollte Sonntage?',
        '[Du versuchst dich zu erinnern|Stand im Chat, irgendwann im Mai]',
        'Steht neben dem Namen',
      ],
      [
        'Zwei tauschen',
        '[Du erfährst es am selben Tag|Es steht jemand Falsches an der Bar]',
        'Geprüft, notiert, mitgezählt',
      ],
      ['Monatsende', 'Ein Schuhkarton voll Zettel', 'Eine Datei'],
      ['Ruhezeit', 'Bis jemand nachrechnet', 'Elf Stunden, sonst wird es rot'],
      ['Jemand Neues', 'Fragt alle alles', '[Sieht am ersten Tag die Woche|Ein Link, und die Woche ist da]'],
    ],
  },
  voices: [
    [
      'Neun Jahre lang schrieb ich sonntags den Plan. Die Kinder hielten es für ein Hobby.',
      'führt ein Café mit elf Leuten',
    ],
    [
      'Um zehn nach sechs war er krank, um vierundzwanzig nach hatte sie die Schicht. Gelesen habe ich es um acht, im Bett.',
      'Praxisleitung, Zahnarzt {last}',
    ],
    [
      'Die Leisen bekommen jetzt ihre Sonntage. Sie hatten Wünsche, stellt sich heraus.',
      'Filiale, Bücher {last}',
    ],
    ['Einmal haben wir ihn noch für den Kühlschrank gedruckt. Niemand sah hin.', 'Küche, {last} & Söhne'],
    [
      'Es sagte mir, dass ich mich selbst zu oft einteile. Ich wusste es. Es hatte eine Zahl.',
      'führt zwei Bars',
    ],
  ],
  pricing: {
    title: ['Preis je Lokal, nicht je Kopf', 'Stell ein, wen du magst', 'Ein Preis, egal wie viele Schürzen'],
    plans: [
      {
        name: 'Ecke',
        who: 'Für fünf Leute und [eine Tür|einen Schlüssel|eine Kaffeemaschine].',
        points: ['Eine Woche voraus', 'Wünsche per Link', 'Druck auf einem Blatt'],
      },
      {
        name: 'Haus',
        who: 'Für Teams, die [sieben Tage|früh|lange] offen haben.',
        points: [
          'Beliebig viele Leute',
          'Vorschläge nach Gesetz',
          'Krankheit und Tausch',
          'Datei für den Lohn',
        ],
      },
      {
        name: 'Straße',
        who: 'Für [mehrere Lokale|zwei Häuser und mehr|Ketten, die man noch zu Fuß schafft].',
        points: ['Leute über Lokale hinweg', 'Budget je Woche', 'Export per API'],
      },
    ],
  },
  faq: {
    title: ['Bevor du das Brett wischst', 'In der Küche gefragt', 'Vor dem Senden'],
    items: [
      [
        'Brauchen alle eine App?',
        'Nein, ein Link reicht. Wer mag, bekommt den Plan in den Kalender oder an den Kühlschrank.',
      ],
      [
        'Plant es gegen meine Leute?',
        'Nein. Wünsche zählen wie Regeln, bis du es anders sagst, und was nicht ging, steht laut da.',
      ],
      [
        'Und wenn ich es anders will?',
        'Dann ziehst du den Namen woanders hin, und es merkt sich, warum. Gesendet wird erst auf Knopfdruck.',
      ],
      [
        'Kennt es das Arbeitszeitgesetz?',
        'Ruhezeiten, Pausen und Jugendschutz für neun Länder. Ist dein Vertrag strenger, gilt der Vertrag.',
      ],
      [
        'Kann ich zurück zum Papier?',
        'Jederzeit: Jede Woche passt auf ein Blatt, und der Export enthält jede Stunde seit dem Anfang.',
      ],
      [
        'Überwacht es jemanden?',
        'Nein. Kein Ort, keine Kamera, keine Uhr, wenn du keine willst. Es zählt, was geplant und vereinbart war.',
      ],
      ['Wie lange bis es läuft?', 'Einen Abend. Namen, Öffnungszeiten und die eine Regel, die jeder kennt.'],
      [
        'Und ohne Internet?',
        'Die Woche ist längst in allen Telefonen. Der Plan fällt nicht aus, weil der Router es tut.',
      ],
    ],
  },
  closing: {
    title: [
      'Nächste Woche ist noch leer.',
      'Fertig, bevor der Kaffee kalt ist.',
      'Jemand mag Sonntage. Frag.',
    ],
    text: [
      'Tipp sechs Namen und einen Ruhetag ein. Der erste Vorschlag dauert zwei Minuten.',
      'Bring den Plan vom Kühlschrank: Ein Foto ist ein Anfang.',
      'Wir schicken einen Link, der auf dem Telefon läuft, mit dem du planst.',
    ],
    action: 'Nächste Woche planen',
  },
};
