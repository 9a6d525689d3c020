import type { ProductWords } from './saas.js';

export const REQUESTS_DE: ProductWords = {
  names: ['Eine Zeile', 'Bescheid', 'Türzettel', 'Rückruf', 'Bis wann', 'Handlauf'],
  headlines: [
    'Niemand fragt zweimal.',
    'Wer es hat, und bis wann.',
    'Freitag, und die Liste ist kurz.',
    'Montag gesagt. Erledigt oder benannt.',
  ],
  subs: [
    '{brand} führt, worum gebeten wurde, in einer Liste, mit Name und Tag je Zeile, damit nichts in einem Kopf wohnt.',
    'Für kleine Teams mit vielen Türen: Mail, Telefon, Gang. {brand} macht aus jedem „könntest du“ eine Zeile mit Ende.',
    '{brand} ist eine Liste, die alle lesen. Sie fragt nach, wenn etwas unklar ist, und schweigt, wenn es getan ist.',
    'Was am [Kaffeeautomaten|Gartentor] versprochen wurde, steht da, bevor die Tasse leer ist. {brand} schreibt mit.',
  ],
  actions: ['Liste gratis beginnen', 'Die erste Zeile schreiben', 'Ein Postfach mitbringen'],
  panel: {
    menu: ['Offen', 'Meine', 'Wartet', 'Beantwortet', 'Leute', 'Türen'],
    title: 'Noch zu tun',
    columns: ['Bis', 'Was', 'Wer', 'Stand', 'Std.'],
    rows: [
      'Donnerstag verschieben',
      'Schlüssel für den Hof',
      'Fotos fürs Flugblatt',
      'Angebot für 40 Stühle',
      'Passwort, schon wieder',
      'Falscher Name am Eingang',
      'Zeiten im Sommer',
      'Leiter zurückbringen',
      'Schild für die Rampe',
      'Zwei weitere Muster',
    ],
    states: ['wartet auf uns', 'heute fällig', 'liegt bei ihnen', 'in Arbeit', 'beantwortet'],
    chart: ['Wer was hat', '{share} % davon liegen bei {who}. Jetzt weißt du es.'],
    labels: [],
    card: ['Rückfrage, 9:12', '„Bis wann?“ an {other}. Antwort nach vier Minuten.'],
  },
  stats: [
    ['2 h', 'von der Frage zu Name und Tag, Median von 700 Teams'],
    ['61 %', 'weniger „wollte nur fragen“ ab Woche drei'],
    ['1', 'Liste, egal durch wie viele Türen es kommt'],
    ['4 min', 'bis eine Rückfrage beantwortet ist'],
    ['12', 'offene Zeilen an einem gewöhnlichen Freitag'],
  ],
  steps: {
    title: [
      'Kommt überall rein. Endet an einem Ort.',
      'Fragen, nehmen, schließen',
      'Aus dem Leben einer Zeile',
    ],
    items: [
      {
        title: '[Es kommt herein|Jemand fragt]',
        text: 'Mail weiterleiten, Nachricht schicken oder am Tresen sagen. Eine Zeile entsteht, in den [Worten der Frage|eigenen Worten].',
        rows: [
          ['{what}', 'per Mail', 'plain'],
          ['{next}', 'per Telefon', 'plain'],
          ['Irgendwas mit dem Tor', 'unklar', 'faint'],
        ],
      },
      {
        title: '[Jemand nimmt es|Es bekommt einen Namen]',
        text: 'Ein Name, ein Tag. Nimmt es bis Mittag niemand, fragt die Liste selbst, höflich und [nur einmal|kein zweites Mal].',
        rows: [
          ['Übernommen von', '{who}', 'plain'],
          ['Versprochen für', '{by}', 'total'],
        ],
      },
      {
        title: '[Es endet|Die Liste wird kürzer]',
        text: 'Sie bekommen eine Antwort, du eine kürzere Liste. Was gehalten wurde, bleibt [auffindbar|zu finden, auch nächstes Jahr].',
        rows: [
          ['beantwortet', '{other}', 'tag'],
          ['{next}', 'erledigt', 'accent'],
        ],
      },
    ],
  },
  features: {
    title: ['Eine Liste, viele Türen', 'Weniger fragen, mehr tun', 'Fünf kleine Manieren'],
    note: [
      'Für Büros, Schulen, Werkstätten und Säle von zwei bis fünfzig Leuten.',
      'Für alle, die auf [Gängen|Treppen] gefragt werden.',
      'Für Teams, deren bestes Gedächtnis in Urlaub geht.',
    ],
    demo: {
      title: '[Es fragt für dich zurück|Eine Rückfrage, bevor du anfängst|Die Liste fragt zuerst]',
      text: '[Unklares bekommt eine kurze Frage|Was nicht klar ist, wird kurz gefragt|Eine kurze Frage kommt zuerst], bevor jemand das [Falsche|falsche Tor] anfängt.',
      choices: ['Fragen', 'Nehmen', 'Weitergeben'],
      messages: [
        'Hallo {other}, gern. Reicht (({by})), und ist es ((für eine oder [für alle|fürs Haus|für den ganzen Saal]))?',
        'Hallo {other}, ich habe es. Bis (({by})) hörst du von mir, früher, wenn es ((kleiner ist, als es aussieht)).',
        'Hallo {other}, das ist eher etwas für (({who})). Weitergegeben, mit deinen Worten und ((einem Tag)).',
      ],
    },
    chart: [
      '[Mehr geht raus als rein|Die Liste nimmt ab|Am Freitag wird sie dünn]',
      '[Zwölf Wochen Erledigtes.|Was in zwölf Wochen zuging.|Ein Vierteljahr, erledigt.] Der Anstieg ist dein [Freitagnachmittag|ruhiger August].',
    ],
    chips: [
      'Versprochen, gezählt',
      '[Gehalten und verpasst|Eingelöst oder verschoben|Was wir hielten und was nicht], je Team, [nie je Person|nicht je Person].',
      '38 gehalten',
      '2 verschoben',
    ],
    signs: [
      'Vier Türen',
      '[Mail, Nachricht, Formular|Postfach, Telefon, Webseite|Per Mail, per Text, per Formular] und der Zettel am [Tresen|Empfang].',
      '@',
      '#',
      '+',
      '¶',
    ],
    code: [
      'Geht, wie es kam',
      '[Alles, was du geschrieben hast,|Jede Zeile von dir|Was drinsteht,] kommt als schlichte Datei wieder heraus, [jederzeit|jeden Tag].',
      'CSV · ICS · MBOX · API',
    ],
  },
  compare: {
    title: ['Was sich an vollen Montagen ändert', 'Derselbe Montag, zweimal', 'Neun Uhr, elf Fragen'],
    before: ['Mit sechs Postfächern', 'Mit Klebezetteln', 'Mit einem guten Gedächtnis'],
    rows: [
      ['Wer hat es?', 'Allen antworten, dann anrufen', 'Ein Name in der Zeile'],
      [
        'Jemand ist weg',
        '[Es wartet auf die Rückkehr|Es bleibt liegen, bis sie wieder da sind]',
        '[Wandert mittags weiter, mit Notiz|Geht um zwölf an die Nächste]',
      ],
      ['Sie fragen wieder', '„Ich schaue nach“', 'Sie sehen es selbst'],
      ['Freitag, vier Uhr', 'Ein Gefühl', 'Eine Zahl'],
      ['Im Gang gesagt', 'Auf der Treppe weg', 'Eine Nachricht, dann eine Zeile'],
      [
        '„War das versprochen?“',
        '[Vierzig Mails, in einer ein Ja|Alle suchen, jemand findet etwas]',
        'Die Zeile mit dem Tag',
      ],
      ['Jemand Neues', 'Drei Wochen „wer macht“', 'Liest am ersten Tag die Liste'],
    ],
  },
  voices: [
    [
      '[Früher hatten wir Sitzungen|Wir saßen wöchentlich zusammen|Es gab eigene Termine], um zu erfahren, was wir versprochen hatten. Jetzt haben wir eine Liste und dienstags frei.',
      'führt mit vieren einen Gemeindesaal',
    ],
    ['Als ich krank war, ist nichts passiert. Das heißt: alles, nur ohne mich.', 'Büro, Schule {last}'],
    ['Meine Schwiegermutter bestellt darüber Regale. Jetzt bekommt sie Antworten.', 'Tischlerei {last}'],
    ['Ich trage kein Notizbuch mehr. Die Jacke hängt gerade.', 'zuständig für drei Häuser'],
    [
      'Es ist nur eine Liste, sagten sie. Eben, sagte ich, und zeigte auf die Zahl.',
      'Leitung, Theater {last}',
    ],
  ],
  pricing: {
    title: ['Preis je Liste, nicht je Person', 'Lad alle ein', 'Je mehr es sehen, desto besser'],
    plans: [
      {
        name: 'Zettel',
        who: 'Für zwei Leute und [einen Hund|eine Tür].',
        points: ['Eine Liste', 'Mail und Nachricht', '90 Tage Verlauf'],
      },
      {
        name: 'Tresen',
        who: 'Für Teams, die [viel gefragt|oft angehalten|dauernd gebraucht] werden.',
        points: [
          'Fünf Listen, alle Leute',
          'Fragt selbst zurück',
          'Versprechen je Team',
          'Alles durchsuchbar',
        ],
      },
      {
        name: 'Haus',
        who: 'Für [mehrere|zwei oder mehr|verschiedene] Teams unter einem Dach.',
        points: ['Listen ohne Grenze', 'Übergabe zwischen Teams', 'Single Sign-on'],
      },
    ],
  },
  faq: {
    title: ['Bevor du uns fragst', 'Im Türrahmen gefragt', 'Vor der ersten Zeile'],
    items: [
      ['Noch ein Postfach?', 'Nein, das Ende von fünf. Es zählt nichts Ungelesenes, nur offene Zeilen.'],
      [
        'Brauchen andere ein Konto?',
        'Nein. Wer fragt, nimmt Mail, Nachricht oder Papier und bekommt die Antwort genau dort.',
      ],
      [
        'Werden Leute gemessen?',
        'Nein. Gezählt wird je Team, und es gibt keinen Schirm mit einem Namen obenauf.',
      ],
      [
        '[Und wenn es etwas falsch liest?|Versteht es auch alles richtig?]',
        'Dann sind die ursprünglichen Worte einen Klick entfernt, und du berichtigst die Zeile. Zweimal rät es nicht.',
      ],
      [
        'Wie kommen wir weg?',
        'Mit einer Datei je Liste und einer für die Mail. Es dauert eine Minute, wir haben gestoppt.',
      ],
      [
        'Bei uns ist vieles vertraulich.',
        'Dann liest eine Zeile nur, wer darauf steht, und die Suche weiß das auch.',
      ],
      [
        'Wir sind nicht technisch.',
        'Gut, eine Liste auch nicht. Wer eine Nachricht schicken kann, kann es schon.',
      ],
      [
        'Wer liest unsere Zeilen?',
        'Du. Die Server stehen in der EU, und wir schauen nur, wenn du uns die Zeile schickst.',
      ],
    ],
  },
  closing: {
    title: [
      'Jemand wartet auf [Antwort|dich|ein Ja].',
      'Fang mit der ältesten Frage an.',
      'Eine Zeile. Dann die nächste.',
    ],
    text: [
      'Leite eine Mail weiter und sieh in einer Minute, wie eine Zeile daraus wird.',
      'Nimm den Klebezettel, der seit dem Frühjahr am Bildschirm hängt. Dort anfangen.',
      'Wir schicken einen Link und eine Adresse zum Weiterleiten. Mehr ist es nicht.',
    ],
    action: 'Liste beginnen',
  },
};
