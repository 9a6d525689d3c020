import type { ProductWords } from './saas.js';

export const INVOICES_DE: ProductWords = {
  names: ['Offenpost', 'Kassabuch', 'Fälligkeit', 'Postenplan', 'Beglichen', 'Strichliste'],
  headlines: [
    'Wer dir Geld schuldet. Seit wann.',
    'Montag raus, Freitag bezahlt.',
    'Das Geld ist spät. Ruf nicht an.',
    'Bezahlt am Tag, der draufsteht.',
  ],
  subs: [
    '{brand} behält jede Rechnung im Auge und mahnt die späten mit deinen Worten. Du machst [die Arbeit|weiter], für die bezahlt wird.',
    '{brand} liest dein Konto vor dem Frühstück und sagt dir, welche [zwei|drei] Rechnungen heute einen Satz brauchen.',
    'Für Betriebe, die gut in der Arbeit sind und schlecht im Nachfragen. {brand} fragt, höflich und am richtigen Tag.',
    'Ein Kassabuch, das aus dem Fenster schaut: {brand} sieht, was verschickt, geöffnet, liegen geblieben und bezahlt ist.',
  ],
  actions: ['5 Rechnungen gratis verfolgen', 'Sehen, wer schuldet', 'Zehn Rechnungen einlesen'],
  panel: {
    menu: ['Forderungen', 'Entwürfe', 'Kunden', 'Kontoauszug', 'Erinnerungen', 'Berichte'],
    title: 'Offen',
    columns: ['Nr.', 'Kunde', 'Fällig', 'Stand', 'EUR'],
    rows: [
      'Nordwind Studio',
      'Fisch & Töchter',
      'Physio Hallam',
      'Verlag Erker',
      'Zahnarzt Baumann',
      'Tischlerei Lind',
      'Maulwurf Architekten',
      'Café Arno',
      'Stift & Papier',
      'Garten Ilse Roth',
    ],
    states: ['{n} Tage zu spät', 'fällig {weekday}', 'zweimal gesehen', 'bezahlt, erkannt'],
    chart: ['Nach Alter', '{largest} hält {share} % von allem, was offen ist.'],
    labels: ['später', 'diese Wo.', '1 T +', '7 T +'],
    card: ['Nächster Anstoß: heute, 10:00', 'Freundlich, an {contact} bei {client}'],
  },
  stats: [
    ['11 Tage', 'früher bezahlt, Median von 2.300 Konten'],
    ['38 s', 'vom fertigen Auftrag zur verschickten Rechnung'],
    ['0 €', 'nehmen wir von dem, was deine Kunden zahlen'],
    ['94 %', 'der Zahlungen sind zugeordnet, bevor du wach bist'],
    ['2,1', 'Erinnerungen, bis die durchschnittlich Späte zahlt'],
  ],
  steps: {
    title: [
      'Raus damit. Vergessen. Hören, wenn es da ist.',
      'Drei Schritte, zwei davon macht es',
      'Vom Auftrag zum Geld',
    ],
    items: [
      {
        title: '[Einmal schreiben|Sagen, was du getan hast]',
        text: 'Kunden, Sätze und Steuer stehen schon da. Oder du [leitest ein PDF weiter|schickst ein Foto], und wir lesen die Beträge.',
        rows: [
          ['[Website, März|Regale, Eiche|Logo, fertig]', '{most}', 'faint'],
          ['[Zwei Fototage|Montage, ein Tag|Druckdaten]', '{rest}', 'plain'],
          ['Summe', '{amount}', 'total'],
        ],
      },
      {
        title: '[Sehen, dass sie gelesen wird|Wissen, wo sie liegt]',
        text: 'Du siehst, ob sie geöffnet, [weitergereicht oder geparkt|weitergegeben oder vergessen] wurde, und was dieser Kunde danach meistens tut.',
        rows: [
          ['Geöffnet von {contact}', 'Di 09:12', 'plain'],
          ['An die Buchhaltung', 'Di 09:40', 'plain'],
          ['Erwartet', 'Fr', 'faint'],
        ],
      },
      {
        title: '[Sie schließt sich selbst|Abgehakt im Schlaf]',
        text: 'Das Geld kommt an, {brand} findet die Rechnung dazu und [stoppt sofort jede Erinnerung|holt die Erinnerung von der Rampe].',
        rows: [
          ['Konto', '+{amount}', 'tag'],
          ['Gehört zu {no}', 'erledigt', 'accent'],
        ],
      },
    ],
  },
  features: {
    title: [
      'Geld eintreiben, ohne zu treiben',
      'Von Leuten, die ungern fragten',
      'Fünf Dinge, die keine Tabelle tut',
    ],
    note: [
      'Für Studios, Praxen und Werkstätten von einer bis [vierzig|dreißig] Personen.',
      'Für alle, die zwischen fünf und fünfhundert Rechnungen im Monat schreiben.',
      'Gemacht, wo dieselbe Person arbeitet und abrechnet.',
    ],
    demo: {
      title: '[Erinnerungen, die nach dir klingen|Die peinliche Mail ist geschrieben]',
      text: '[Drei Töne, aus deinen eigenen Mails gelernt.|Der Ton gilt je Kunde.] Nichts geht ohne deine Regeln raus.',
      choices: ['Freundlich', 'Sachlich', 'Fest'],
      messages: [
        'Hallo {contact}, ich hoffe, der Start lief gut. Rechnung (({no})) war am (({due})) fällig. Wann darf ich damit rechnen?',
        'Guten Tag {contact}, (({no})) vom (({due})) ist noch offen. Die Daten hängen an. Bitte um ein Zahlungsdatum.',
        'Guten Tag {contact}, Rechnung (({no})) steht seit (({due})) offen. Ab Freitag ruht die Arbeit, bis sie beglichen ist.',
      ],
    },
    chart: [
      '[Geld, mit dem man plant|Eine Vorschau, die Kunden kennt]',
      'Zwölf Wochen voraus, danach, wie jeder [wirklich zahlt|bisher gezahlt hat], nicht nach dem Zahlungsziel.',
    ],
    chips: [
      'Deine Bank, nur lesend',
      '[2.400 Banken in Europa.|Fast jede Bank von Lissabon bis Tallinn.] Wir schauen, wir greifen nicht hin.',
      '7 neu erkannt',
      '1 zu prüfen',
    ],
    signs: [
      'Sechs Währungen',
      'Gestellt in ihrer, berichtet in deiner, zum [Kurs der Zentralbank|amtlichen Tageskurs].',
      '€',
      '£',
      '$',
      'kr',
      'zł',
      'Fr',
    ],
    code: [
      'Eine Tür fürs Steuerbüro',
      'Eigener Zugang, sauberer Export und kein Grund, im [Mai|August] anzurufen.',
      'DATEV · CSV · XRechnung',
    ],
  },
  compare: {
    title: ['Was sich am Montag ändert', 'Dieselbe Woche, zweimal', 'Montagfrüh, vorher und nachher'],
    before: ['Mit Tabelle', 'Mit Schublade', 'Mit gutem Gedächtnis'],
    rows: [
      ['Wer ist zu spät?', 'Tabelle auf, Bank auf, Zeile für Zeile', 'Steht ganz oben, [mit Betrag|in Rot]'],
      [
        'Die peinliche Mail',
        'Um sechs geschrieben, zweimal entschärft, Mittwoch verschickt',
        'Um zehn raus, im Ton für diesen Kunden',
      ],
      ['Geld kommt an', 'Du merkst es am Monatsende', 'Über Nacht zugeordnet, Mahnung gestoppt'],
      ['Steuerzeit', 'Ein [Wochenende|Sonntag mit Rotwein]', 'Ein Link fürs Steuerbüro'],
      ['Jemand zahlt die Hälfte', 'Ein Zettel, dann ein zweiter', 'Hälfte zu, Hälfte neues Datum'],
      ['Du bist krank', 'Niemand fragt nach', 'Es fragt weiter, mit deinem Namen'],
      ['Ein neuer Kunde', 'Hoffen', 'Sehen, wie lange solche brauchen'],
    ],
  },
  voices: [
    [
      '31.000 € standen draußen, und niemand war fürs Fragen zuständig. Sechs Wochen später waren es 4.000, und ich hatte genau null Mails geschrieben.',
      'Miteigentum, Tischlerei {last}, neun Leute',
    ],
    [
      'Unser bester Kunde war auch der langsamste. Am zweiten Tag wusste ich es, am dritten war ich teurer.',
      'Fotostudio, allein',
    ],
    [
      'Ich konnte die IBANs der Säumigen auswendig. Schön, dass dort wieder Platz ist.',
      'Büro, Physio {last}, vier Therapeuten',
    ],
    [
      'Mein Mann machte die Mahnungen und war zu lieb. Jetzt ist es die Software, und er baut Möbel.',
      '{last} & {last}, Möbelbau',
    ],
    [
      'Eine Rechnung von 2022 wurde bezahlt. Ich hatte sie schon betrauert.',
      'Übersetzungen, ein Schreibtisch',
    ],
  ],
  pricing: {
    title: [
      'Preis je Betrieb, nicht je Kopf',
      'Billiger als eine späte Rechnung',
      'Drei Preise, keine Prozente',
    ],
    plans: [
      {
        name: 'Solo',
        who: 'Für eine Person und [eine Handvoll Kunden|fünf offene Posten].',
        points: ['5 offene Rechnungen', 'Lesebestätigung', 'Ein Konto'],
      },
      {
        name: 'Studio',
        who: 'Für Teams, die jede Woche abrechnen.',
        points: [
          'Rechnungen ohne Grenze',
          'Erinnerungen in drei Tönen',
          'Kontoabgleich und Vorschau',
          'Steuerbüro gratis dabei',
        ],
      },
      {
        name: 'Haus',
        who: 'Für Gruppen mit mehreren Firmen.',
        points: ['Bis sechs Firmen', 'Freigaberegeln', 'Export per API'],
      },
    ],
  },
  faq: {
    title: ['Bevor du das Steuerbüro fragst', 'Mit der Hand an der Geldbörse', 'Vor der ersten Rechnung'],
    items: [
      [
        'Merken meine Kunden etwas?',
        'Sie bekommen dieselbe Rechnung von deiner Adresse. Erinnerungen tragen deinen Namen. Kein Portal, kein Konto.',
      ],
      [
        'Kann {brand} Geld bewegen?',
        'Nein. Der Zugang zur Bank ist nur lesend, und dafür sorgt die Bank, nicht unser Benehmen.',
      ],
      [
        'Und wenn jemand die Hälfte zahlt?',
        'Dann ist die Hälfte zu. Der Rest behält ein eigenes Datum, und die nächste Erinnerung nennt den richtigen Betrag.',
      ],
      [
        'Ist das meine Buchhaltung?',
        'Nein, zur Freude des Steuerbüros. Es ist die Schublade davor: verschickt, gesehen, bezahlt, mit Export.',
      ],
      [
        'Wie komme ich wieder weg?',
        'Mit einem Klick und einer Datei. Jede Rechnung als PDF und CSV, nach 30 Tagen ist das Konto fort.',
      ],
      [
        'Droht es meinen Kunden?',
        'Nie. Der festeste Ton nennt ein Datum und eine Tatsache; Anwälte sind deine Sache.',
      ],
      [
        'Einer zahlt immer zu spät.',
        'Dann rechnet es damit, plant so und fragt zwei Tage früher, als du es tätest.',
      ],
      [
        'Muss ich alte Rechnungen abtippen?',
        'Nur die offenen, und ein Foto genügt. Zehn dauern rund vier Minuten.',
      ],
    ],
  },
  closing: {
    title: [
      'Jemand schuldet dir gerade Geld.',
      'Fang mit der ältesten an.',
      'Zehn Rechnungen, vier Minuten.',
    ],
    text: [
      'Lies die letzten zehn Rechnungen ein und sieh in vier Minuten, wer es ist.',
      'Wir schicken einen Link. Dahinter liegt ein Feld zum Ablegen, dann eine Liste, die älteste zuerst.',
      'Bring die, vor der du dich drückst. Meistens ist die Mail dazu schon geschrieben.',
    ],
    action: 'Gratis starten',
  },
};
