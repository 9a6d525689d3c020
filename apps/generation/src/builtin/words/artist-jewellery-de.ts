import type { TopicWords } from './artist.js';

export const JEWELLERY_DE: TopicWords = {
  wall: 'Eine Leiste mit stehenden Ringen und Steinen, darüber ein Anhänger an der Kette',
  subs: [
    'Ringe für Hände, die [arbeiten|kochen|graben]. Aus Altgold, in {place}.',
    'Schmuck in drei Metallen von einem Paar Hände. {place}.',
    'Ringe, Ketten und Rettung für Erbstücke, die niemand zu tragen wagt. {place}.',
    'Gold mit Vergangenheit, passend gemacht in {place}. Bring die Brosche, die keiner ansteckt.',
    'Ringe, Ketten und manchmal nur ein Ohrring, geschmiedet über einem Hof in {place}.',
  ],
  actions: ['Einen anprobieren', 'Das Tablett ansehen', 'Zu den Steinen'],
  statements: [
    'Ich schmelze, was du geerbt hast, und mache, was du trägst. Eine Brosche, die vierzig Jahre keiner angesteckt hat, reicht für zwei Ringe und eine Reparatur.',
    'Ein Ring muss eine Türklinke überleben, eine Hundeleine und einen kalten See. Damit fange ich an, erst dann kommt der Stein.',
    'Ich arbeite in Silber, Gelbgold und Rotgold, mit Brenner, Hammer und der Zange meiner Großmutter. Gegossen wird nichts, was man schmieden kann.',
    'Ich mag, was schließt: eine Schließe, ein Scharnier, ein Ring, der nur schräg über den Knöchel geht. Das Geräusch dabei stelle ich zuletzt ein.',
    'Das meiste, was ich mache, ist zwei Millimeter breit. Darin müssen deine Großmutter Platz haben, dein Fahrrad und ein Grund, es am Dienstag zu tragen.',
  ],
  asides: [
    'Rund 90 Stücke im Jahr, keine zwei gleich, ein Drittel aus Gold, das im Kuvert kam.',
    'Bei jedem Stein steht, wo er geschliffen wurde. Weiß ich es nicht, sage ich es und nehme weniger.',
    'Weiten von 46 bis 70. Der größte Ring war für einen Ruderer, der kleinste für einen Zauberer.',
    'Was auf dem Boden liegt, wird jeden Januar eingeschmolzen. {since} reichte es für einen Ring, und der gehört mir.',
    'Kein Stein über fünf Karat: Das Werkbrett ist klein, der Tresor auch.',
  ],
  galleryTitles: ['Auf dem Tablett, [jetzt|diesen Monat]', 'Fertig zum Tragen', 'Vom Werkbrett'],
  filters: ['Ringe', 'Zum Hängen', 'Mit Stein'],
  works: {
    solitaire: ['Ring für eine linke Hand', 'Ein Stein, offen gefasst, Schiene 2,1 mm'],
    bands: ['Wir zwei', 'Geschmiedetes Paar, innen gehämmert'],
    pendant: ['Kleine Sonne', 'Anhänger an der Ankerkette, 45 cm'],
    drops: ['Ohrringe für Mittwoch', 'Treppenschliff an schlichten Haken'],
    dome: ['Kieselring', 'Cabochon in niedriger Zarge'],
    chain: ['Jedes Glied von Hand', '84 Glieder, 52 cm, ohne Verschluss'],
    stack: ['Drei, die sich vertragen', 'Zusammen zu tragen oder unter Schwestern zu teilen'],
    pearl: ['Späte Perle', 'Flussperle auf Schälchen'],
    bar: ['Fünf in einer Reihe', 'Kanalfassung, innen gerundet'],
    stone: ['Noch ohne Fassung', '3,4 Karat, wartet auf jemanden'],
  },
  process: {
    titles: ['Zwölf Minuten am Brenner', 'Rot, nicht orange', 'Weich für eine Stunde'],
    texts: [
      'Schmieden macht Metall hart, Wärme verzeiht es ihm. Ich halte es auf dunklem Rot, einer Farbe, die man im Dunkeln lernt, und schrecke ab, bevor es sich anders besinnt.',
      'Jeder Ring geht achtmal hier durch. Zu kalt, und er reißt; zu heiß, und ich habe einen sehr kleinen Barren. Die Lampe bleibt so lange aus.',
      'In drei Minuten hinauf, oben ein Atemzug, dann ins Wasser. Es lässt sich mit der Hand biegen und weiß vom Hammer nichts mehr.',
      'Drei Minuten lang sehe ich nur zu, wie eine Farbe kommt. Dann steht sie bei 650 °C in der Flamme, und ich zähle Atemzüge statt Sekunden.',
      'Die Schale mit Wasser steht links, seit jeher. Zwischen Flamme und Zischen liegt eine halbe Sekunde, in der jeder Ring weich ist wie Schnur.',
    ],
    label: 'Temperatur des Metalls über zwölf Minuten: hinauf auf 650 °C, kurz gehalten, dann abgeschreckt',
    points: ['Flussmittel wird Glas', 'dunkelrot, halten', 'ins Wasser'],
  },
  commissions: {
    titles: ['Aus der Schublade', 'Aus deinem Gold', 'Nach deiner Hand'],
    texts: [
      'Bring das Kuvert mit allem, was keiner trägt. Wir wiegen gemeinsam, ich zeichne, und was übrig bleibt, nimmst du wieder mit.',
      'Erster Besuch: Kaffee, Ringweite, was am letzten falsch war. Zweiter Besuch: ein Modell aus Messing, das du eine Woche trägst.',
      'Zwei im Monat nehme ich an. Es gibt ein Wachs zum Probieren, einen Preis, der bleibt, und einen Termin, der seit {since} einmal gerutscht ist.',
      'Schreib deine Ringweite, wenn du sie kennst, sonst deinen Beruf. Ich zeichne drei, du wirfst zwei weg, und der Preis steht, bevor der Brenner brennt.',
      'Bring den Stein und die Geschichte, oder nur eins von beiden. Anprobiert wird unfertig, mit den Feilspuren noch darin.',
    ],
    kinds: [
      [
        'Ein Paar',
        '[Zwei Ringe aus einem Stück Gold, getrennt am Tag, an dem ihr sie holt.|Zwei Ringe, die in einem Barren nebeneinander lagen, mit derselben Nummer innen.|Für zwei Hände, die selten gleich sind. Jeder nach seinem eigenen Knöchel.]',
      ],
      [
        'Neu gefasst',
        '[Dein Stein, neuer Ring. Die alten Krappen bekommst du im Säckchen zurück.|Der Stein bleibt deiner und liegt im Glas mit deinem Namen, bis er wieder sitzt.|Was zu hoch war zum Tragen, kommt so weit herunter, dass ein Handschuh passt.]',
      ],
      [
        'Eine Kette',
        '[Glied für Glied geschmiedet, auf die Länge eines Menschen.|So viele Glieder, bis sie dorthin reicht, wo du hinzeigst.|Lang, kurz oder zweimal ums Handgelenk. Jedes Glied wird zugelötet.]',
      ],
    ],
  },
  press: [
    '{brand} macht Ringe, als hätte der Finger sie wachsen lassen.',
    'Ich kam mit der Brosche meiner Tante und schlechtem Gewissen. Gegangen bin ich mit Ohrringen und ohne beides.',
    'Das Beste im Fenster war die Reparatur an einer Uhrkette. Man fand sie nicht.',
    'Ein so schlichter Ring, dass ich den Trick suchte. Der Trick war innen.',
    'Der eine Ring geht in den Schrebergarten, der andere in den Operationssaal: ein Paar, kaum ein Kratzer.',
    'Bei der Eröffnung gaben sich die Leute länger die Hand als sonst.',
    'Eine Kette, achtzig Glieder, und keins davon hatte es eilig.',
  ],
  ask: '[Was liegt in der Schublade?|Was muss es aushalten?|Für wessen Hand ist es?]',
};
