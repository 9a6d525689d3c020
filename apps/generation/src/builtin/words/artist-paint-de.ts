import type { TopicWords } from './artist.js';

export const PAINT_DE: TopicWords = {
  wall: 'Große Leinwände in Farbfeldern an einer Atelierwand, ein Glas mit Pinseln',
  subs: [
    'Große Bilder für Wände, die [warten|hallen]. Bei Tageslicht gemalt in {place}.',
    'Farbe auf Leinwand, meist flach, nie leise. {place}.',
    'Bilder und Zeichnungen aus einem Nordfenster in {place}, für alle, die zweimal hinsehen.',
    'Öl auf Leinen aus {place}: groß, bis zum Frühling trocken und schwerer, als es aussieht.',
    'Bilder von Zimmern, Straßen und einem See, draußen angefangen, fertig gemalt in {place}.',
  ],
  actions: ['Die neuen ansehen', 'Sehen, was trocken ist', 'Die Wand entlang'],
  statements: [
    'Ich male die Farbe eines Zimmers, nachdem jemand gegangen ist. Vier Schichten, zwei davon falsch, und eine Linie, die ich schiebe, bis die Schulter Halt sagt.',
    'Jede Farbe mische ich aus sieben Tuben. Das Grün, das du magst, ist ein Fehler von {since}; seither versuche ich, ihn zu wiederholen.',
    'Ein Bild fängt an, wenn ich es nicht mehr wiedererkenne. Bis dahin fülle ich nur aus, und das sieht man, also kommen die hinter den Ofen.',
    'Jeden Tag gehe ich dieselbe Straße aus {place} hinaus und male, was anders ist. Meistens ist das eine Farbe, und die braucht eine Woche.',
    'Ich kratze mehr weg, als ich stehen lasse. Was hier hängt, hat das Messer überlebt; die anderen spürt man darunter mit dem Daumen.',
  ],
  asides: [
    'Etwa 22 Leinwände verlassen im Jahr das Atelier. Die anderen stehen mit dem Gesicht zur Wand, wo manche besser werden.',
    'Ich arbeite ab sieben, bis das Licht gelb wird. Nichts hier ist unter einer Lampe entstanden.',
    'Leinen, Hasenleim, Öl. Hinten steht bei jedem das Datum und das Wetter.',
    'Manche brauchten zwei Tage, manche vier Jahre. Bezahlt wird nach Größe, denn was schwerer war, weiß ich nicht.',
    'Gerahmt ist nichts. Um den Rand läuft eine Leiste aus Esche, damit man es heimtragen kann.',
  ],
  galleryTitles: ['Trocken [seit Sonntag|genug]', 'Gerade an der Wand', 'Das Licht dieses Winters'],
  filters: ['Groß', 'Quadrat', 'Klein'],
  works: {
    fields: ['Küche, sechs Uhr früh', 'Öl auf Leinen, 180 × 145 cm'],
    squares: ['Vier Anläufe zu einem Rot', 'Öl auf Holz, 60 × 60 cm'],
    arcs: ['Wo der Weg blieb', 'Öl auf Leinen, 120 × 120 cm'],
    stripes: ['Die ganze letzte Woche', 'Gouache auf Papier, 50 × 75 cm'],
    horizon: ['Hinausschwimmen', 'Öl auf Leinen, 110 × 145 cm'],
    patches: ['Schrebergärten', 'Gouache auf Karton, 80 × 60 cm'],
    disc: ['Tagundnachtgleiche', 'Öl auf Leinen, 150 × 150 cm'],
    steps: ['Fünf Stockwerke', 'Öl auf Leinen, 120 × 180 cm'],
    cut: ['Zu spät zur Fähre', 'Scherenschnitt, 70 × 50 cm'],
    window: ['Die Lampe gegenüber', 'Öl auf Karton, 58 × 58 cm'],
  },
  process: {
    titles: ['Sechs gute Stunden', 'Der Tag, wie ihn das Fenster sieht', 'Licht hat Bürozeiten'],
    texts: [
      'Das Fenster geht nach Norden, das Licht steigt langsam und bleibt ehrlich. Morgens mische ich, mittags entscheide ich, nach vier nichts mehr: Da schmeichelt jede Farbe.',
      'Das ist ein Tag im März, gemessen an der Staffelei. Zwischen zehn und zwei ändert sich nichts, da kann man einem Blau trauen.',
      'Vor neun spanne ich Leinwand, nach fünf wird gefegt. Was hier hängt, entstand im flachen Stück ganz oben.',
      'Um acht gehen die Grautöne auseinander, um zehn setzen sich die roten, nach vier sehe ich nur noch hin. Im Winter muss das alles vor dem Essen geschehen.',
      'Ein Jahr lang hing ein Belichtungsmesser an der Staffelei, aus Trotz. Er gibt meiner Tante recht: das Schwierige vor Mittag.',
    ],
    label:
      'Licht an der Staffelei über einen Tag, von sechs Uhr früh bis acht Uhr abends, am stärksten um Mittag',
    points: ['erste Farbe gemischt', 'nichts ändert sich, ich entscheide', 'Pinsel weg'],
  },
  commissions: {
    titles: ['Für eine Wand, die du hast', 'Fang mit der Wand an', 'Nach Maß, nicht passend'],
    texts: [
      'Zum Sofa passend male ich nicht. Ich sehe mir das Licht an, du sagst, was du vom Sessel aus siehst, und ich male zwei; du behältst eins oder keins.',
      'Schick das Maß der Wand und ein Foto vom Mittag. Zurück kommen drei kleine Studien in Gouache, und die gehören auf jeden Fall dir.',
      'Fünf im Jahr, zwischen Oktober und März. Vor dem Trocknen gibt es keinen Termin, und Ölfarbe lässt sich Zeit.',
      'Leb zwei Wochen mit der leeren Wand und sag mir, was fehlte. Davon male ich, und einmal siehst du es, solange es nass ist.',
      'Die Größe suchen wir in deinem Zimmer, mit Zeitung und Klebeband. Dann hörst du eine Weile nichts, und dann rufe ich mit schmutzigen Händen an.',
    ],
    kinds: [
      [
        'Ein großes',
        '[Für die Wand, auf die man zugeht. Im Zimmer gespannt, wenn die Treppe eng ist.|Zwei Meter etwa, für ein Zimmer, in dem leise geredet wird oder werden sollte.|Eine Leinwand, die man von der Treppe sieht, vom Tisch aus und am Morgen.]',
      ],
      [
        'Ein kleines',
        '[Für Schreibtisch, Küche, eine schlechte Ecke. Auf Holz, ohne Rahmen.|Breit wie ein Unterarm. Es hat einen eigenen Nagel und braucht keine Gesellschaft.|Klein genug für den Zug und trocken genug für die Manteltasche, beinahe.]',
      ],
      [
        'Eine Leihgabe',
        '[Ein Jahr hängen lassen, dann behalten, tauschen oder zurückschicken.|Zwölf Monate an deiner Wand, jeden Monat ein Zwölftel. Danach reden wir.|Leih es, bis die Wand sich gewöhnt hat, dann entscheide.]',
      ],
    ],
  },
  press: [
    'Eine Minute vor einem Bild von {brand}, und die Wand dahinter wirkt schlecht gebaut.',
    'Es hängt im Flur. Der Briefträger fragt inzwischen danach.',
    'Sieben Farben, und keine davon ist da, um nett zu sein.',
    'Von der Tür aus ist es ein rotes Quadrat. Zwei Schritte davor ist es jemandes Küche.',
    'Das Blau in Saal zwei geht mir seit Donnerstag nach.',
    'Meine Tochter fragte, ob es fertig sei. Im Atelier fragte man sich das auch, also standen wir da.',
    'Eine Ausstellung für Leute, die Wände mögen, und für ein paar, die es bisher nicht taten.',
  ],
  ask: '[Welche Wand?|Was hängt jetzt dort?|Wie groß, und welches Licht?]',
};
