import type { ProductWords } from './saas.js';

export const ENGINE_DE: ProductWords = {
  names: ['Schieferdatei', 'Kornspeicher', 'Lotrecht', 'Neunfach', 'Brennofen', 'Kistenlager'],
  headlines: [
    'Eine Datei. Neun Threads. Fertig.',
    'Langweilig um drei Uhr früh. Absichtlich.',
    'Bis Mittag ist der Code gelesen.',
    'In 40 ms da. Sauber weg.',
  ],
  subs: [
    '{brand} ist eine kleine quelloffene Datenbank, antwortet in Millisekunden, passt in ein Programm und sagt Nein zu dem, was du bereuen würdest.',
    'Für Teams, die lieber 14.000 Zeilen lesen als 400 Einstellungen. {brand} startet in 40 ms und endet ohne Reparatur.',
    '{brand} hält deine Daten in einer Datei, die jede Version öffnet. Der Rest ist Dokumentation, und die ist kurz.',
    'Ein Speicher für Programme auf einer Maschine. {brand} hat sechs Einstellungen, und du änderst zwei.',
  ],
  actions: ['In einer Minute starten', 'Den Code lesen', 'Eine Datei öffnen'],
  panel: {
    menu: ['Abfragen', 'Rat', 'Tabellen', 'Stände', 'Threads', 'Optionen'],
    title: 'Zeit im letzten Aufruf',
    columns: ['Zeilen', 'Abfrage', 'Thread', 'Plan', 'ms'],
    rows: [
      'Aufträge je Tag',
      'Lager, alle Regale',
      'wer was geöffnet hat',
      'nächstes Depot',
      'zuletzt gesehen',
      'Summen je Region',
      'späte Sendungen',
      'suche „blau“',
    ],
    states: ['voller Lauf', 'Index', 'gemerkt'],
    chart: ['Je Abfrage', '„{query}“ braucht {share} %. Ein Index würde reichen.'],
    labels: [],
    card: ['Rat, 1 von 1', 'Index auf Tag anlegen, etwa 2 MB, spart die Hälfte.'],
  },
  stats: [
    ['14.203', 'Zeilen Code, ohne Kommentare'],
    ['40 ms', 'vom Start zur ersten Antwort'],
    ['0', 'Dateien verloren in 61 Millionen gespielten Abstürzen'],
    ['9 MB', 'für alles, nachgeladen wird nichts'],
    ['31 Seiten', 'beschreiben die Datei, drei andere lesen sie'],
  ],
  steps: {
    title: ['Starten. Fragen. Vergessen.', 'Drei Befehle, mehr gibt es nicht', 'Das Handbuch, gekürzt'],
    items: [
      {
        title: '[Ein Programm|Nichts drumherum]',
        text: 'Kein Cluster, kein Agent, kein Konto. Es läuft, wo dein Programm läuft, und [hört mit ihm auf|geht mit ihm schlafen].',
        rows: [
          ['laden', '9 MB', 'plain'],
          ['Abhängigkeiten', '0', 'faint'],
          ['bereit nach', '40 ms', 'total'],
        ],
      },
      {
        title: '[Eine Datei|Sichern heißt kopieren]',
        text: 'Kopiert ist gesichert. Auch [die Version vom Vorjahr|eine Version von 2021] kann sie noch lesen.',
        rows: [
          ['laden.db', '1,2 GB', 'plain'],
          ['laden.db, Kopie', '1,2 GB', 'faint'],
        ],
      },
      {
        title: '[Ein Rat|Es sagt, was bremst]',
        text: 'Wenn etwas langsam ist, sagt es was, warum und welche Zeile hülfe. [Nie mehr als eine.|Immer nur eine.]',
        rows: [
          ['Rat', '{query}', 'tag'],
          ['{ms} ms vorher', '{fast} ms nachher', 'accent'],
        ],
      },
    ],
  },
  features: {
    title: ['Was drin ist, was draußen bleibt', 'Klein genug zum Kennen', 'Fünf Dinge, dann ist Schluss'],
    note: [
      'Für Programme auf einer Maschine, und das sind die meisten.',
      'Für Leute, die wissen wollen, wo die Bytes [liegen|schlafen].',
      'Die Liste dessen, was wir nicht bauen, ist länger und öffentlich.',
    ],
    demo: {
      title: 'Fehler, die weiterhelfen',
      text: 'Jede Meldung nennt Zeile, Wert und Ausweg. Sie sind [getestet wie Funktionen|gelesen wie Code].',
      choices: ['Erklären', 'Anlegen', 'Lassen'],
      messages: [
        'Spalte ((tag)) hat keinen Index und {rows} Zeilen. Leg einen an oder schreib ((scan ok)), wenn das einmal im Jahr läuft.',
        'Index ((nach_tag)) angelegt in 0,4 s. (({query})): vorher {ms} ms, jetzt {fast} ms.',
        'Vermerkt: ((scan ok)), Zeile 12. Wir schweigen, bis es ((doppelt so viele)) Zeilen sind.',
      ],
    },
    chart: [
      'Von selbst schneller',
      'Lesezugriffe über zwölf Versionen, gleiche Maschine. [Niemand musste drehen.|Die Spitze ist der Monat, in dem wir Code löschten.]',
    ],
    chips: [
      'Nächtlich abgestürzt',
      'Strom weg bei jedem Schreiben, auf [vier|fünf] Dateisystemen.',
      '61 Mio. bestanden',
      '0 offen',
    ],
    signs: [
      'Sechs Sprachen',
      'Anbindungen, die sich [heimisch|nativ] anfühlen, von denselben zwei Leuten.',
      'C',
      'Go',
      'Py',
      'TS',
      'Rs',
      'Kt',
    ],
    code: [
      'Nichts zu unterschreiben',
      'Die Lizenz passt auf eine [Postkarte|Bierdeckelseite] und bleibt.',
      'MIT · SBOM · reproduzierbar',
    ],
  },
  compare: {
    title: ['Was sich beim ersten Vorfall ändert', 'Der schlechte Nachmittag, zweimal', 'Wenn es schiefgeht'],
    before: ['Mit Cluster', 'Mit gemieteter Datenbank', 'Mit etwas Größerem'],
    rows: [
      ['Wo sind die Daten?', 'Auf drei von fünf Maschinen, vermutlich', 'In dieser Datei'],
      ['Gibt es eine Sicherung?', 'Sagt das Dashboard', 'Du hast sie eben kopiert'],
      ['Warum langsam?', 'Vierzig Kurven', 'Ein Satz'],
      ['Wer kann es richten?', 'Die Person im Urlaub', 'Wer mittags den Code las'],
      ['Das Update', 'Ein Wochenende mit Plan B', 'Neues Programm, gleiche Datei'],
      ['Auf dem Laptop', 'Ein Container, der die Knie wärmt', 'Dasselbe, 9 MB'],
      ['Die Rechnung', 'Eine Überraschung mit Komma', 'Keine, oder der Support, den du wolltest'],
    ],
  },
  voices: [
    [
      'Elf Container wurden eine Datei. Als Erstes hat es die Rechnung gemerkt.',
      'Plattform, {last} Logistik',
    ],
    ['Ich habe alles im Zug gelesen. Jetzt habe ich eine Lieblingsfunktion.', 'entwickelt, meist im Zug'],
    [
      'Ein Absturz in drei Jahren, und es sagte mir, in welcher meiner Zeilen.',
      'pflegt den Katalog eines Museums',
    ],
    [
      'Unser Praktikant fand einen Fehler, am Donnerstag war er behoben. Die Versionsnotiz hängt gerahmt.',
      '{last} Instrumente',
    ],
    [
      'Ich wünschte mir etwas und bekam einen netten Brief, warum nicht. Sie hatten recht, ärgerlich.',
      'Backend, vier Fahrradläden',
    ],
  ],
  pricing: {
    title: [
      'Gratis, und wovon wir leben',
      'Zahl für Schlaf, nicht für Funktionen',
      'Der Code ist frei. Du auch.',
    ],
    plans: [
      {
        name: 'Quelle',
        who: 'Für alle, für [immer|gut].',
        points: ['Alles, MIT', 'Öffentlicher Fahrplan', 'Antwort binnen einer Woche'],
      },
      {
        name: 'Support',
        who: 'Für Teams, die es ausliefern.',
        points: [
          'Antwort am selben Tag',
          'Lang gepflegte Versionen',
          'Blick auf dein Schema',
          'Mitreden beim Fahrplan',
        ],
      },
      {
        name: 'Nacht',
        who: 'Für Leute mit Pager.',
        points: ['Ein Telefon, das bei uns läutet', 'Lösung oder Rückweg in 4 h', 'Besuch im Jahr'],
      },
    ],
  },
  faq: {
    title: ['Bevor Daten hineinkommen', 'Von der Vorsichtigen gefragt', 'Vor dem Installieren'],
    items: [
      [
        'Gibt es das in zehn Jahren noch?',
        'Das Format ja: 31 Seiten beschreiben es, und drei andere Programme lesen es schon.',
      ],
      [
        'Skaliert es?',
        'Bis zu einer Maschine, und die ist größer, als man meint. Über vier Terabyte raten wir zu etwas anderem.',
      ],
      [
        'Wer steckt dahinter?',
        'Zwei Leute und 140 Beitragende, bezahlt vom Support. Kein Investor, kein Ausstieg.',
      ],
      [
        'Kann es Daten verlieren?',
        'Nicht durch Stromausfall: Jede Nacht ziehen wir bei jedem Schreiben den Stecker. Kaputte Platten stehen in Kapitel neun.',
      ],
      ['Gibt es das gehostet?', 'Nein. Es ist eine Bibliothek; gehostet wäre es ein Hammer zur Miete.'],
      [
        'Ändert sich die Lizenz?',
        'Nein. MIT, die Rechte liegen bei den Beitragenden, und man müsste 140 fragen.',
      ],
      [
        'Telefoniert es nach Hause?',
        'Nie. Es öffnet eine Datei und keinen Socket; das prüfst du in einer Minute.',
      ],
      [
        'Wie ziehe ich um?',
        'Mit einem Befehl, der CSV, JSON oder einen Dump liest und bei der ersten Zeile hält, der er nicht glaubt.',
      ],
    ],
  },
  closing: {
    title: [
      'Deine Daten passen in eine Datei.',
      'Lies es, bevor du es startest.',
      'Neun Megabyte. Schau hinein.',
    ],
    text: [
      'Wir schicken die Kurzanleitung und die 31 Seiten, danach nichts, außer du fragst.',
      'Eine Mail: Link, Prüfsumme und die drei Befehle.',
      'Die Beschreibung kommt als Datei, natürlich, und geht mit allem auf.',
    ],
    action: 'Her mit den 31 Seiten',
  },
};
