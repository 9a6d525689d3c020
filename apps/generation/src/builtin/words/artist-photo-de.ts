import type { TopicWords } from './artist.js';

export const PHOTO_DE: TopicWords = {
  wall: 'Ein Streifen Negative mit Häusern, Hügeln, Meer und Himmel, ein Bild mit Fettstift umkreist',
  subs: [
    'Fotografien von Orten, kurz bevor jemand hereinkommt. Von Hand vergrößert in {place}.',
    'Bilder für Wände, Seiten und Familien, die [blinzeln|zappeln]. {place}, auf Film.',
    'Straßen, Zimmer und Wetter um {place}, in Schwarz, Weiß und einer Farbe.',
    'Porträts, Häuser und leere Parkplätze aus {place}, auf Film, der älter ist als dein Telefon.',
    'Schwarz, weiß und Geduld. Fotografien aus {place}, einzeln vergrößert.',
  ],
  actions: ['Zum Kontaktbogen', 'Zu den Abzügen', 'Bild acht ansehen'],
  statements: [
    'Ich warte auf den Moment nach dem spannenden. Die Straße leert sich, das Licht bleibt noch kurz, und das ist dann meistens das Bild.',
    'Zwölf Bilder auf der Rolle, eine Rolle pro Spaziergang. So sehe ich länger hin, drücke später und komme mit Bildern nach Hause statt mit Beweisen.',
    'Ich fotografiere, was man in Ruhe lässt: Treppen, Parkplätze, das Meer an einem Werktag. Dann kopiere ich im Dunkeln, bis es aussieht, wie es war.',
    'Ich gehe hinaus, wenn die anderen hereinkommen: nach dem Spiel, nach dem Regen, nach der letzten Bahn in {place}. Was noch steht, bekommt sein Porträt.',
    'Eine Kamera ist ein Kasten, der mich am Reden hindert. Ich stelle sie hin, zähle bis dreißig, und bis dahin hat jeder vergessen, welches Gesicht er machen wollte.',
  ],
  asides: [
    'Etwa 90 Rollen im Jahr, 1080 Bilder und rund 30 Abzüge, die ich mir selbst aufhängen würde. Die sind unten.',
    'Alle Negative seit {since} liegen der Reihe nach. Eins zu finden dauert vier Minuten, manchem zu verzeihen länger.',
    'Auflagen zu neun, auf Barytpapier, hinten mit Bleistift signiert. Der zehnte Abzug gehört mir.',
    'Zwei Kameras, je ein Objektiv, beide von vor {since}. Der Belichtungsmesser ist meine linke Hand.',
    'Die Dunkelkammer war die Speisekammer. Hinein passen drei Schalen, eine rote Lampe und ich, stehend.',
  ],
  galleryTitles: ['Frisch von der [Wand|Leine]', 'Je neun Stück', 'Bilder, die blieben'],
  filters: ['Draußen', 'Stadt', 'Wasser'],
  works: {
    sea: ['[Dienstag|Donnerstag], Hochwasser', 'Silbergelatine, 30 × 40 cm, Auflage 9'],
    roofs: ['Alle schlafen', 'Silbergelatine, getont, 40 × 60 cm'],
    stairs: ['Unterwegs nach nirgends', 'Silbergelatine, 60 × 40 cm, Auflage 9'],
    facade: ['Noch jemand wach', 'Silbergelatine, 40 × 30 cm'],
    road: ['Elf Masten', 'Lith-Abzug, 40 × 60 cm, Auflage 9'],
    dune: ['Vor dem Wind', 'Silbergelatine, 50 × 40 cm'],
    tree: ['Die einzige Senkrechte', 'Getont, 90 × 60 cm, Auflage 5'],
    pool: ['Bahn zwei', 'Lith-Abzug, 40 × 60 cm'],
  },
  process: {
    titles: ['Wo Schwarz anfängt', 'Neun Stufen auf einem Blatt', 'Zuerst die Schatten'],
    texts: [
      'Papier antwortet dem Licht mit einer Kurve, nie mit einer Geraden. Ich belichte auf den Fuß, wo im Schatten noch ein Mantel hängt, und kopiere, bis am Himmel ein wenig Papier bleibt.',
      'Jede Packung, die ich kaufe, wird einmal so vermessen. Dann weiß ich, wo ein Grau aufhört, und werfe im Jahr vierzig Abzüge weniger weg.',
      'Die Mitte ist leicht, die hat jeder. Ein Abzug lebt an beiden Enden: im Schwarz, das noch keines ist, und im Weiß, das man noch greifen kann.',
      'Sobald das Papier wechselt, messe ich die Kurve neu. Das kostet ein Blatt und eine Stunde, danach rate ich nicht mehr, wo der Mantel aufhört und die Nacht anfängt.',
      'Erst geschieht nichts, dann alles auf einmal, dann wieder nichts. Meine Abende verbringe ich an den beiden Enden, mit einem Stück Karton und einer Armbanduhr.',
    ],
    label:
      'Schwärzung des Papiers gegen die Belichtung in Blenden: flacher Fuß, gerade Mitte, Schulter bei 2,1',
    points: ['Schatten halten', 'Haut und Stein', 'hier endet das Papierweiß'],
  },
  commissions: {
    titles: ['Bring [die|deine] Leute mit', 'Sitzungen, Häuser, Wände', 'Nach Absprache, auf Film'],
    texts: [
      'Eine Sitzung dauert zwei Stunden und eine Kanne Tee. Du bekommst Kontaktbögen, wir wählen mit rotem Stift, und ich vergrößere, was umkreist ist.',
      'Ich komme zweimal: einmal ohne Kamera. Das meiste geschieht beim ersten Besuch, wenn niemand die Luft anhält.',
      'Zehn Aufträge im Jahr. Retuschiert wird Staub, sonst nichts; das Muttermal bleibt, und in zehn Jahren bist du froh darum.',
      'Sag mir, um welche Zeit das Zimmer am schönsten ist. Dann komme ich, ziehe die Schuhe aus und arbeite, bis das Licht vom Stuhl gewandert ist.',
      'Einmal treffen wir uns ohne Grund. Langweilen wir uns auf dieselbe Art, bringe ich beim zweiten Mal die Kamera mit, und zwölf Bilder reichen.',
    ],
    kinds: [
      [
        'Ein Porträt',
        '[Eine Rolle, ein Abend, zwei Abzüge. Hunde dürfen und sind oft besser.|Du, an dem Tisch, an dem du sowieso sitzt. Zwei Abzüge, einer für die Mutter.|Eine Stunde am Fenster, das Telefon nebenan. Zwei Abzüge kommen nach.]',
      ],
      [
        'Ein Haus',
        '[Zimmer, wie du sie an einem normalen Morgen verlässt, in acht Abzügen.|Acht Abzüge vom Keller bis zum Dach, vor dem Umzug oder danach.|Jedes Zimmer einmal, auch das, das du noch aufräumen wolltest.]',
      ],
      [
        'Eine Wand',
        '[Ein Abzug nach ihrem Maß, in Esche gerahmt, von mir aufgehängt.|Du sagst Breite und Höhe, ich finde das Bild, das sie aushält.|Ein großer Abzug auf Augenhöhe. Die Wasserwaage bringe ich mit.]',
      ],
    ],
  },
  press: [
    '{brand} fotografiert leere Treppen, und man hört, wer gerade hinaufgegangen ist.',
    'Wir haben dem Bild die Wand gegenüber der Tür gegeben. Seither laufen die Gäste in die Garderobe.',
    'Auf einem dieser Parkplätze passiert mehr als in den meisten Romanen des Frühlings.',
    'Das Meer auf diesen Abzügen tut nichts, und man kann nicht aufhören zuzusehen, wie.',
    'Ich habe das Treppenhaus erkannt. Seit Jahren wohne ich daneben und war ihm nie begegnet.',
    'Grau ist kein Wort dafür. Ich zählte elf, dann machte jemand das Licht an.',
    'Nach der Ausstellung ging ich langsam nach Hause, auf der anderen Straßenseite.',
  ],
  ask: '[Wer oder was soll stillhalten?|Was soll auf das Bild?|Welches Zimmer, welche Uhrzeit?]',
};
