import type { ClinicTopicWords } from './clinic.js';

export const CLINIC_DE_MOVEMENT: ClinicTopicWords = {
  names: [
    'Physiotherapie {last}',
    'Praxis für Knie',
    '{district} in Bewegung',
    'Praxis {last}',
    'Aufrecht',
    'Schritt für Schritt',
  ],
  headlines: {
    steps: [
      ['Bis Donnerstag', 'wieder Treppen.'],
      ['Das linke Knie', 'macht die Arbeit.'],
      ['Gehen Sie.', 'Wir sehen zu.'],
    ],
    card: [
      ['{time} Uhr.', 'Kurze Hose.'],
      ['Vierzig Minuten', 'für eine Schulter.'],
      ['Seit März.', 'Bis Mai besser.'],
    ],
  },
  subs: [
    'Physiotherapie, {street}, für Knie, Rücken und [alle, die im Sitzen arbeiten|Sonntagskicker]. Zwei Übungen für daheim, nie [elf|zehn].',
    'Eine Praxis in {district}, die Ihnen erst beim [Gehen|Treppensteigen] zusieht, dann Hand anlegt, [dann erklärt|in dieser Reihenfolge].',
    'Für alle in {place}, die [nicht mehr laufen|sich beim Rückwärtsfahren ganz umdrehen]. Vierzig Minuten, ein Paar Hände, kein [Gerät|Fernseher].',
  ],
  notes: [
    ['40 Min.', 'nur Sie'],
    ['2', 'Übungen, nie zehn'],
    ['6', 'Besuche, meistens'],
  ],
  treatmentsTitle: [
    'Wie lange es dauert',
    'Nach der Uhr',
    'Was Hände und Minuten tun',
    'Zeit auf der Liege',
    'Wofür wie viele Minuten',
  ],
  treatmentsLead: [
    'Der dunkle Teil gehört Ihnen und einem Paar Hände. [Niemand läuft zwischen Kabinen.|Kein Gerät vertritt sie.]',
    'Wir zählen Besuche. [Die meisten Rücken brauchen sechs.|Helfen sechs nicht, sagen wir es.]',
    'Mit Rezept oder ohne. [Wir lesen es und sehen dann selbst nach.|Bringen Sie es mit, falls Sie eines haben.]',
    'Jede Uhr ist ein Besuch. [Schneller wird es nicht, nur kürzer.|Umziehen zählt nicht mit.]',
    'Sie zahlen für Hände, nicht für [Strom|Geräte]. Ein Gerät haben wir: die Waage.',
  ],
  treatments: [
    {
      minutes: 40,
      title: 'Physiotherapie',
      text: [
        'Ansehen, prüfen, behandeln, und zwei Übungen, die Sie wirklich machen.',
        'Gelenke, Narben, Kraft. In dieser Folge oder einer anderen.',
        'Zwanzig Minuten Hände, zwanzig Minuten selbst.',
        'Wir beginnen, wo es sich nicht bewegt, nicht, wo es wehtut.',
        'Erst die gesunde Seite, dann die andere.',
      ],
      asked: [
        '„Auf dem Bild sieht man alles.“',
        '„Jetzt ist es auf der anderen Seite.“',
        '„Nachts ist es schlimmer.“',
        '„Beim Husten sticht es.“',
      ],
      euros: 64,
    },
    {
      minutes: 60,
      title: 'Osteopathie',
      text: [
        'Eine Stunde für die ganze Linie vom Fuß bis zum Kiefer.',
        'Wo es wehtut, beginnt es selten. Wir suchen tiefer.',
        'Angefangen wird beim Knöchel, weshalb auch immer Sie kommen.',
        'Sie liegen, wir hören mit den Händen. Es dauert.',
      ],
      asked: ['„Drei haben nichts gefunden.“', '„Seit der Geburt.“', '„Überall war ich schon.“'],
      euros: 98,
    },
    {
      minutes: 30,
      title: 'Massage',
      text: [
        'Fest, warm und ohne Walgesang.',
        'Für Nacken, die vor Bildschirmen leben.',
        'Öl, eine warme Liege, Gespräch nur auf Wunsch.',
        'Dreißig Minuten für das, was der Bürostuhl in acht Stunden schafft.',
      ],
      asked: ['„Bitte fester.“', '„Ich will nur den Kopf drehen.“', '„Zehn Stunden Bildschirm.“'],
      euros: 46,
    },
    {
      minutes: 45,
      title: 'Laufanalyse',
      text: [
        'Von hinten gefilmt, verlangsamt, mit Bleistift erklärt.',
        'Geändert wird eine Sache, nicht der ganze Schritt.',
        'Sechs Minuten auf dem Band, dann sehen wir Bild 114 gemeinsam an.',
        'Barfuß, im alten Schuh, im neuen. Der alte gewinnt oft.',
      ],
      asked: ['„Schon wieder neue Schuhe?“', '„Ab Kilometer sechs.“', '„Links läuft sich der Schuh schief.“'],
      euros: 110,
    },
    {
      minutes: 50,
      title: 'Nach der Operation',
      text: [
        'Woche für Woche, mit dem Plan der Klinik an der Wand.',
        'Von Krücken zur Treppe, jede Stufe mit Datum.',
        'Erst die Narbe, dann das Gelenk, dann die Treppe.',
        'Wir messen jede Woche dasselbe Knie und schreiben es an.',
      ],
      asked: ['„Wann darf ich Auto fahren?“', '„Muss das knacken?“', '„Wann die Krücken weg?“'],
      euros: 78,
    },
  ],
  visitTitle: ['Die ersten vierzig Minuten', 'Minute für Minute', 'Womit wir beginnen'],
  visitLead: [
    'Ziehen Sie an, worin Sie [knien|sich rühren] können. Kurze Hosen leihen wir.',
    'Ausziehen müssen Sie sich erst, wenn wir Sie [gehen|sitzen] gesehen haben.',
    'Befunde bringen Sie gern mit. Wir lesen sie, nachdem wir hingesehen haben.',
    'Die ersten zehn Minuten sehen wir nur zu. [Das ist schon Arbeit.|Reden dürfen Sie trotzdem.]',
    'Kommen Sie, wie Sie sind, auch [mit Krücken|direkt von der Arbeit].',
  ],
  visit: [
    {
      at: 0,
      title: 'Sie gehen',
      text: [
        'Von der Tür zum Fenster, zweimal. Wir sagen noch nichts.',
        'Mit Schuhen, ohne Schuhe. Schon wissen wir etwas.',
        'Zehn Schritte mit Tasche, zehn ohne.',
        'Wir sehen den Schuhsohlen an, wie Sie stehen.',
      ],
    },
    {
      at: 5,
      title: 'Sie erzählen',
      text: [
        'Seit wann, wonach, und was Sie nicht mehr tun.',
        'Zeigen Sie es mit einem Finger. Brauchen Sie die ganze Hand, hilft das auch.',
        'Was wehtut, und was Ihnen deswegen fehlt.',
        'Drei Fragen. Die dritte ist, was Sie davon halten.',
      ],
    },
    {
      at: 12,
      title: 'Wir prüfen',
      text: [
        'Winkel, Kraft, und die andere Seite zum Vergleich.',
        'Beugen, strecken, drücken. Die Zahlen kommen aufs Blatt.',
        'Auf einem Bein, Augen zu. Das kann niemand gut.',
        'Wie weit, wie stark, wie lange. Mehr messen wir nicht.',
      ],
    },
    {
      at: 20,
      title: 'Hand anlegen',
      text: [
        'Fünfzehn Minuten Behandlung, schon am ersten Tag.',
        'Ob wir richtigliegen, merken Sie gleich.',
        'Langsam, und etwas weniger, als Sie aushalten.',
        'Eine warme Hand, eine Liege, ein Handtuch, das kratzt.',
      ],
    },
    {
      at: 36,
      title: 'Zwei Übungen',
      text: [
        'Zwei. Beim Zähneputzen und an der Küchenplatte.',
        'Sie zeigen sie uns, nicht wir Ihnen.',
        'Auf eine Karte gezeichnet, mit den Tagen dazu.',
        'Die eine im Stehen, die andere im Bett.',
      ],
    },
  ],
  roles: [
    {
      role: 'Knie und Hüften',
      text: [
        'Spielte Handball, bis das Knie Nein sagte.',
        'Schätzt Winkel auf zwei Grad genau.',
        'Geht hinter Ihnen die Treppe hinauf und hört zu.',
        'Besitzt vier Skelette. Eines ist vollständig.',
        'Kennt drei Arten, sich die Schuhe zu binden.',
      ],
    },
    {
      role: 'Rücken',
      text: [
        'Sitzt schlecht und gibt es zu.',
        'Fürchtet nichts außer Sofas.',
        'Wechselt jede Stunde den Stuhl und rät Ihnen dasselbe.',
        'Findet die Stelle, bevor Sie zeigen.',
        'Kam mit einem Hexenschuss in den Beruf.',
      ],
    },
    {
      role: 'Schultern und Hände',
      text: [
        'Klettert. Klebt die eigenen Finger und die anderer.',
        'Behandelt Pianisten und Maurer, oft wegen derselben Stelle.',
        'Öffnet im ganzen Haus die Gurkengläser.',
        'Spielt schlecht Cello und weiß, warum es wehtut.',
        'Merkt am Händedruck, welche Seite.',
      ],
    },
  ],
  feesLead: [
    'Preise für Selbstzahler. [Mit Rezept zahlt die Kasse das meiste.|Versichert? Bringen Sie das Rezept mit.]',
    'Ein Besuch, ein Preis, am [Ende|Ausgang] mit Karte.',
    'Am Vortag abgesagt kostet nichts. [Am selben Tag die Hälfte.|Danach die Hälfte.]',
    'Rezept, Zusatzversicherung oder bar: [Wir rechnen vor, was bleibt.|Fragen Sie, bevor Sie liegen.]',
    'Kein Abo, keine Zehnerkarte. [Sie kommen, so oft es hilft.|Gezahlt wird, was war.]',
  ],
  billNote: [
    'Ein steifer Nacken: zwei Besuche, zwei Arten Hand.',
    'Der erste Monat einer Läuferin mit Schienbein.',
    'Zwei Besuche in einer Woche, dann war es gut.',
    'Eine Schulter aus dem Umzug: einmal lang, einmal kurz.',
    'Ein Knie nach dem Skiurlaub, die ersten zwei Besuche.',
  ],
  faqs: [
    ['Knackt es?', 'Nur wenn Sie wollen. Fast immer geht es auch ohne.'],
    ['Brauche ich ein Rezept?', 'Nein, aber mit einem zahlt meist die Kasse. Wir helfen beim Fragen.'],
    [
      'Ich mache meine Übungen nie. Hoffnungslos?',
      'Nein, darum sind es nur zwei. Wir hängen sie an Dinge, die Sie ohnehin tun.',
    ],
    [
      'Seit gestern tut es mehr weh. Haben Sie etwas kaputt gemacht?',
      'Kaum. Ein Tag Muskelkater ist üblich, drei sind es nicht: Dann rufen Sie an.',
    ],
    ['Darf ich weiterlaufen?', 'Meistens ja, aber weniger. Wie viel, sagen wir in Minuten.'],
    ['Bin ich zu alt dafür?', 'Unsere Älteste ist 94 und macht mehr Kniebeugen als wir.'],
    ['Muss ich mich ausziehen?', 'Nein. Kurze Hose und Hemd genügen, beides haben wir da.'],
    ['Bekomme ich einen Stapel Zettel?', 'Eine Karte mit zwei Zeichnungen. Sie passt an den Kühlschrank.'],
    ['Wie schnell geht ein Termin?', 'Noch diese Woche. Zwei Vormittage halten wir für Eiliges frei.'],
    [
      'Liegt es an meiner Haltung?',
      'Selten. Meist liegt es an den sieben Stunden, in denen sich nichts bewegt.',
    ],
    ['Darf jemand mitkommen?', 'Gern. Wer zusieht, zählt später die Wiederholungen.'],
    [
      'Behandeln Sie gleich nach der Operation?',
      'Ab dem Tag, den die Klinik erlaubt. Den Bericht lesen wir, bevor Sie kommen.',
    ],
    ['Hilft Wärme oder Kälte?', 'Was Ihnen guttut. Wir haben beides und streiten nicht darüber.'],
  ],
  bookingTitle: [
    'Wo tut es weh?',
    'Vierzig Minuten für Sie',
    'Termin und kurze Hose',
    'Ein Platz auf der Liege',
    'Sagen Sie uns, welche Seite',
  ],
  bookingText: [
    'Sagen Sie uns, was Sie nicht mehr tun. {host} findet die passenden Hände und [ruft heute an|schreibt heute].',
    'Früh ist gut für [Rücken|steife Gelenke], spät für Läufer. Sie bekommen möglichst immer dieselben Hände.',
    'Akut? Schreiben Sie es dazu, jeden Morgen ist etwas frei.',
    'Welche Seite, seit wann, und wann Sie Zeit haben. {host} schlägt [heute|bis zum Abend] zwei Termine vor.',
    'Schreiben Sie dazu, ob Sie Treppen [steigen können|meiden]. Wir sind im Erdgeschoss.',
  ],
};
