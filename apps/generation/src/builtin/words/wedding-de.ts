import type { WeddingWords } from './wedding.js';

export const WEDDING_DE: Omit<WeddingWords, 'menu'> = {
  names: ['{first} & {second}'],
  nav: { story: 'Wir', day: 'Der Tag', travel: 'Anreise', gifts: 'Geschenke', rsvp: 'Zusagen' },
  date: 'Samstag, {date}. {month} {year}',
  until: '{date}. {month}',
  art: {
    rings: 'Zwei große Ringe, einer durch den anderen',
    tables: 'Runde Tische von oben, für Gäste gedeckt',
    bunting: 'Wimpel und Lampen quer durch einen Garten',
    card: 'Eine Einladung mit gerissenem Rand, zwei Initialen, Band und Siegel',
  },
  subs: [
    '{day}, {place}. Bringt trockene Schuhe mit und einen Tanz.',
    'Wir heiraten: {day} in {place}, bei jedem Wetter, mit Suppe.',
    '{day}, {district}, {place}. Es fängt pünktlich an; das war der schwierige Teil.',
  ],
  actions: ['Sagt uns zu', 'Einen Stuhl freihalten', 'Antworten bis {until}'],
  story: {
    titles: ['Wie es [dazu kam|kam]', 'Die kurze Fassung', 'Wir in ein paar Dingen'],
    moments: {
      cups: [
        ['Falscher Kaffee', 'An der Theke waren die Becher vertauscht. Zurückgegeben wurde keiner.'],
        ['Tisch sechs', 'Ein Geburtstag und die zwei Plätze, die keiner wollte.'],
        ['Hafermilch', 'Eine Schlange von elf Leuten und ein Gespräch.'],
      ],
      map: [
        ['Verlaufen, zum ersten Mal', 'Vier Stunden für einen Weg von einer. Die Karte war von nebenan.'],
        ['Links, nicht rechts', 'Der Streit dauerte bis zum See, dann war es zu schön.'],
        ['Der Umweg', 'Ein Bus, der nicht kam, und dreizehn Kilometer reden.'],
      ],
      sea: [
        ['Eine Woche am Meer', 'Sechs Tage Regen. Das Puzzle haben wir noch, ein Teil fehlt.'],
        [
          'Kaltes Wasser',
          'Wer drin war, ist strittig. Wer das Handtuch hielt, hält seither auch die Schlüssel.',
        ],
        ['Nachsaison', 'Alle Cafés zu, bis auf eins. Den Wirt kennen wir beim Namen.'],
      ],
      bench: [
        ['Unsere Bank', 'Die dritte am Kanal. Jemand hat inzwischen einen Fisch hineingeschnitzt.'],
        ['Sonntag, kein Plan', 'Wir setzten uns kurz hin, und es wurde dunkel.'],
        ['Das ernste Gespräch', 'Auf einer Bank, mit Pommes. Es ging gut, vor allem wegen der Pommes.'],
      ],
      box: [
        ['Ein Bus, zwei Leben', 'Vierzig Kisten, auf neun stand „Diverses“. Auf sechs steht es noch.'],
        ['Einzug', 'Wir besitzen jetzt drei Salatschleudern und müssen damit leben.'],
        ['Schlüssel Nummer zwei', 'Er hing eine Woche am Nagel, bevor sich jemand traute.'],
      ],
      gable: [
        ['Eine Tür mit zwei Namen', 'Die Klingel ist schief und bleibt es.'],
        ['Das Haus mit Gefälle', 'Murmeln rollen in die Küche. Wir auch.'],
        ['Platz für einen langen Tisch', 'Das war die ganze Liste, und da stand es.'],
      ],
      solitaire: [
        ['Ja', 'Gefragt beim Abwasch, beantwortet mit nassen Händen.'],
        ['Die Frage', 'Geplant für den Gipfel, gestellt auf dem Parkplatz.'],
        ['Beide gleichzeitig', 'Wir fragten einander in derselben Minute. Es gibt Zeugen.'],
      ],
    },
  },
  day: {
    titles: [
      'Der Tag, [Halt für Halt|der Reihe nach]',
      'Wo wir wann sind',
      'Von der Glocke bis zum letzten Bus',
    ],
    texts: [
      'Alles liegt zehn Minuten zu Fuß auseinander. Wer sich verläuft, folgt den Leuten in unbequemen Schuhen.',
      'Zwischen den Dingen haben wir absichtlich Lücken gelassen. Dort finden Hochzeiten statt.',
      'Niemand muss irgendwo zweimal sein. Kinder dürfen überall früher gehen, Großeltern überall sitzen bleiben.',
    ],
    label: 'Ein gezeichneter Weg von der Kapelle über den Hügel zur langen Tafel und zur Tanzfläche',
    stops: [
      [
        ['Wir treffen uns', 'Vor der Tür, Hüte willkommen.'],
        ['Die Glocke', 'Kommt etwas früher, die Tanten tun es auch.'],
      ],
      [
        ['Wir sagen es', 'Zwanzig Minuten, zwei Lieder, ein Taschentuch pro Person.'],
        ['Das Ja', 'Kurz. Wir haben es mit einem Cousin gestoppt.'],
      ],
      [
        ['Kuchen auf der Wiese', 'Im Stehen, mit Limonade und Gruppenbild.'],
        ['Gläser im Freien', 'Etwas Kaltes, etwas mit Rhabarber, Stühle für Knie.'],
      ],
      [
        ['Die lange Tafel', 'Drei Gänge, drei Reden, keine über vier Minuten.'],
        ['Abendessen', 'Such deinen Namen; getauscht wird nach der Suppe.'],
      ],
      [
        ['Tanz', 'Der erste gehört uns, schlecht. Dann gehört er allen.'],
        ['Die Fläche ist frei', 'Eine Band zu fünft, die vierzig Lieder kann.'],
      ],
      [
        ['Letzter Bus', 'Ab dem Tor, mit belegten Broten. Der nächste ist unserer.'],
        ['Suppe und Busse', 'Mitternachtssuppe, dann auf Rädern in die Stadt.'],
      ],
    ],
  },
  travel: {
    titles: ['Wie ihr [herkommt|zu uns kommt]', 'Züge, Autos, Füße', 'Der Weg zu uns'],
    address: '{street}, {town}',
    gate: ['Das Tor ist ab Mittag offen.'],
    ways: [
      [
        'Mit dem Zug',
        [
          'Steigt in {place} aus, dort stehen zwei Brüder mit einem Schild. Nächster Halt: {transit}.',
          'Der um 11.40 Uhr ist voller Leute, die ihr kennt. Ab Bahnhof {place}: {transit}.',
        ],
      ],
      [
        'Mit dem Auto',
        [
          'Parkt auf der Wiese hinter der Mühle und gebt den Schlüssel der Tochter vom Hof. Sie ist zwölf und sehr streng.',
          'Im Hof ist Platz für dreißig Autos, für weniger, wenn der Onkel zuerst parkt.',
        ],
      ],
      [
        'Zum Schlafen',
        [
          'Vierzig Betten in der Nähe sind auf unsere beiden Namen vorgemerkt. Sagt am Telefon, auf welchen.',
          'Zwei Gasthöfe und ein Dachboden gehören für die Nacht uns; schreibt im Formular, wenn ihr eins braucht.',
        ],
      ],
    ],
  },
  gifts: {
    titles: [
      'Bitte nichts, was ein Regal braucht',
      'Teller haben wir [genug|alle]',
      'Kommt mit leeren Händen',
    ],
    texts: [
      'Das ist ernst gemeint. Wir haben alles doppelt und eine Küche. Wem die Hände trotzdem leer vorkommen: Über diese drei Dinge freuen wir uns.',
      'Das beste Geschenk ist ein Stuhl, auf dem ihr sitzt. Für alle, die nicht anders können, gibt es eine sehr kurze Liste.',
      'Ihr reist an, ihr zieht euch um, ihr seid nett zur Verwandtschaft. Das ist viel. Und wenn doch:',
    ],
    items: [
      ['Ein Baum', 'Für den Hang hinterm Haus. Ihr sucht die Sorte aus, wir graben.'],
      ['Ein Rezept', 'In eurer Handschrift, mit dem Trick, den ihr sonst weglasst.'],
      ['Ein Kilometer Zug', 'Das Glas an der Tür zahlt einen Nachtzug im Oktober.'],
      ['Ein Lied', 'Schreibt es ins Formular. Die Band braucht drei Wochen.'],
      ['Ein Abend', 'Kommt im Winter und kocht. Die Zwiebeln stellen wir.'],
    ],
  },
  faq: {
    titles: ['Kurz gefragt', 'Gefragt haben meist [Tanten|Mütter]', 'Kleine Sorgen'],
    items: [
      ['Was zieht man an?', 'Etwas zum Tanzen. Die Wiese frisst dünne Absätze, und ab neun wird es kühl.'],
      [
        'Sind Kinder eingeladen?',
        'Ja, alle. Ab acht gibt es ein Zelt mit Matratzen und jemanden, der vorliest.',
      ],
      [
        'Und wenn es regnet?',
        'Dann ziehen wir in die Scheune. Alle passen hinein, und sie riecht nach Äpfeln.',
      ],
      [
        'Darf ich fotografieren?',
        'Ja, nur nicht in den zwanzig Minuten des Jaworts. Da wollen wir eure Gesichter sehen.',
      ],
      [
        'Ich esse kein Fleisch. Werde ich satt?',
        'Ja. Zwei der drei Gänge hatten nie welches, den dritten gibt es zweimal.',
      ],
      [
        'Darf ich jemanden mitbringen?',
        'Steht der Name auf eurer Karte, ja. Sonst fragt; zwei Stühle sind frei und schnell weg.',
      ],
      ['Ich halte Reden nicht aus.', 'Es sind drei, mit Eieruhr. An der Bar hört man sie nicht.'],
    ],
  },
  rsvp: {
    titles: ['Kommt [ihr|ihr mit]?', 'Ein Stuhl mit deinem Namen', 'Sagt auch Ja'],
    texts: [
      'Bitte antwortet bis zum {until}, damit die Küche zählen kann. Ein Nein ist in Ordnung, wir schicken Kuchen.',
      'Am Morgen nach dem {until} bestellen wir die Stühle. Bis dahin dürft ihr es euch zweimal anders überlegen.',
      'Es dauert eine Minute. Schreibt bis zum {until}; wer später kommt, sitzt bei der Band.',
    ],
    legend: 'Und?',
    options: ['Ja, sehr gern', 'Ab dem Kuchen', 'Leider nicht'],
    diet: 'Was [solltet ihr nicht essen|lässt die Küche weg]?',
    song: '[Ein Lied, bei dem ihr aufsteht|Welches Lied muss laufen?]',
    action: ['Auf die Liste setzen', 'Unsere Antwort schicken', 'Stühle freihalten'],
    done: [
      'Steht im Buch. Bis {month}.',
      'Notiert, mit Tinte. Wir freuen uns auf euch.',
      'Der Stuhl gehört euch.',
    ],
  },
  footer: ['{day}, {place}.', 'Wir sehen uns: {day}.', '{place}, {day}. Trockene Schuhe.'],
  about: {
    story: 'Geschichte des Paars',
    day: 'Zeiten und Orte des Tages',
    travel: 'Adresse und Anreise',
    gifts: 'Wünsche',
    faq: 'Antworten',
    rsvp: 'Antwortfrist, Adresse',
  },
};
