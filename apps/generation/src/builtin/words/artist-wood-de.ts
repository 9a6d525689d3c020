import type { TopicWords } from './artist.js';

export const WOOD_DE: TopicWords = {
  wall: 'Stühle, Hocker, eine Bank und eine Leiter an der Wand',
  subs: [
    'Stühle, Tische, Regale für Leute, die bleiben. Gebaut in {place}.',
    'Möbel aus Bäumen mit Adresse, gebaut in {place}, mit [vier|fünf] Verbindungen.',
    'Stühle, die nicht knarren, in Esche, Eiche und einer Farbe. {place}.',
    'Tische, Stühle und ab und zu eine Leiter, gebaut in {place} für Häuser mit schiefem Boden.',
    'Esche, Eiche und Lärche, verkeilt und gedübelt in {place}. Beim Umzug geht es auseinander.',
  ],
  actions: ['Erst einmal setzen', 'Zu den Stühlen', 'Darunter schauen'],
  statements: [
    'Ich baue Stühle aus Bäumen, die ich kenne. Esche für das, was sich biegt, Eiche für das, was trägt, Birne für das, was man anfasst, und keine Schraube, wo ein Dübel reicht.',
    'Dreh ihn um: Die Unterseite sagt, wer den Tisch gemacht hat. Die mache ich zuerst fertig, dann den Teil, den alle sehen.',
    'Ein guter Stuhl verschwindet, wenn man sich setzt. Ich messe Leute heimlich beim Essen und glaube inzwischen an 44 Zentimeter.',
    'Ich fange dort an, wo man es anfasst: an der Tischkante, an der Lehne oben. Der Rest ist nur da, um diese Stelle in der Luft zu halten.',
    'In {place} hat jedes Haus eine Wand, die nicht gerade ist. Für die baue ich, und hobele die Rückkante, bis kein Blatt Papier mehr dazwischenpasst.',
  ],
  asides: [
    'Rund 40 Stücke im Jahr aus elf Bäumen. Jedes trägt die Nummer seines Baums, eingebrannt, wo der Besen vorbeikommt.',
    'Die Bretter trocknen zwei Jahre hinter der Werkstatt. Das älteste fiel {since}, und wir streiten noch, was daraus wird.',
    'Gemacht von zwei Leuten und einer Bandsäge namens Doris. Reparaturen kosten nichts, solange wir es heben können.',
    'Zwei Werkbänke, neunzehn Hobel, keine Spritzkabine. Geölt wird mit Leinöl, und eine Woche stehen die Fenster offen.',
    'Die Späne gehen in den Stall, die Reste in den Ofen, die Locken an alle, die mit einem Kind kommen.',
  ],
  galleryTitles: ['In der Werkstatt, [jetzt|heute]', 'Stehplätze', 'Bereit zum Sitzen'],
  filters: ['Zum Sitzen', 'Zum Abstellen', 'Verbindungen'],
  works: {
    chair: ['Stuhl Nr. [7|9|12]', 'Esche, gedübelt. Sitz auf 44 cm'],
    spindle: ['Fächerlehne', 'Sieben Sprossen, gestrichen. 92 cm'],
    stool: ['Melkschemel, erwachsen', 'Drei Beine, wackelt nie. 46 cm'],
    table: ['Tisch für acht und einen Hund', 'Eiche, zwei Bretter. 200 × 86 cm'],
    bench: ['Bank für den Flur', 'Esche, ein Steg. 150 cm'],
    shelf: ['Fünf Bretter, keine Schraube', 'Verkeilt, in einer Minute zerlegt. 90 × 150 cm'],
    trestle: ['Bocktisch', 'Lärche, klappt sich weg. 110 cm'],
    dovetail: ['Ecke einer Lade', 'Schwalben zuerst, nach Augenmaß'],
    tenon: ['Die Verbindung in jedem Bein', 'Zapfen durch, zweimal verkeilt'],
    ladder: ['Bücherleiter', 'Fünf Sprossen, Füße aus Leder. 180 cm'],
  },
  process: {
    titles: ['Zwei Jahre Nichtstun', 'Holz hat seinen Kalender', 'Von 55 auf 9 Prozent'],
    texts: [
      'Ein frisches Brett ist zur Hälfte Wasser. Das meiste gibt es unterm Blechdach von selbst her, und drängt man es, rächt es sich im geheizten Wohnzimmer. Also warte ich und schärfe.',
      'Unter 28 Prozent fängt Holz an, sich zu bewegen. Das soll es draußen tun; den letzten Sommer steht es neben dem Ofen, und erst dann schneide ich.',
      'Man kann es in einer Woche getrocknet kaufen. Ein Jahr benimmt es sich, dann geht es auf wie ein Buch. Meines hat zwei Winter gesehen, bevor es eine Säge sieht.',
      'Am Ersten des Monats wiege ich von jedem Stapel ein Brett. Hat es dreimal nacheinander nichts mehr verloren, darf es herein.',
      'Bei 55 Prozent tropft es beim Sägen, bei 9 klingt es beim Klopfen. Dazwischen liegen vier Jahreszeiten, zweimal.',
    ],
    label: 'Wasser im Brett über vierundzwanzig Monate, von 55 Prozent auf 9',
    points: ['gesägt, gestapelt', 'beginnt zu schwinden', 'erster Schnitt'],
  },
  commissions: {
    titles: ['Gemessen, wo es stehen wird', 'Für ein Haus', 'Sag mir, wer da sitzt'],
    texts: [
      'Ich komme mit dem Maßstab, nicht mit dem Katalog. Wir kleben den Umriss auf den Boden, du gehst eine Woche drum herum, dann zeichne ich.',
      'Den Baum suchst du aus, meistens sind es sechs. Ich liefere selbst, bleibe auf einen Kaffee und komme nach dem ersten Winter die Fugen ansehen.',
      'Neun Aufträge im Jahr. Es gibt eine Zeichnung, einen Preis und eine Farbkarte mit einer einzigen Farbe.',
      'Schick mir ein Foto von der schlimmsten Ecke. Ich komme mit dem Zollstock, und wir reden darüber, was dort um sieben Uhr abends los ist.',
      'Du bekommst ein Modell aus Pappe, in voller Größe, mit der Post. Stell eine Woche deine Teller darauf, schneid weg, was stört, und schick mir den Rest.',
    ],
    kinds: [
      [
        'Ein Satz Stühle',
        '[Vier, sechs oder acht aus einem Baum, unten nummeriert.|Der erste ist auf Probe: einen Monat sitzen, dann baue ich die anderen.|Stühle für einen Tisch, jeder einen Finger anders, je nachdem, wer da sitzt.]',
      ],
      [
        'Ein Tisch',
        '[So lang, wie das Zimmer erlaubt, mit Platz für Knie an den Ecken.|Zwei Bretter breit, geölt, und kein Bein dort, wo deines hinwill.|Für so viele, wie an einem schlimmen Weihnachten kommen.]',
      ],
      [
        'Eine Regalwand',
        '[Verkeilt, ohne Schrauben, damit sie mit umzieht.|So hoch, wie dein Arm reicht, und für den Rest eine Leiter.|Gebaut für deine schwersten Bücher. Die wiegen wir.]',
      ],
    ],
  },
  press: [
    'Die Stühle von {brand} sehen aus, als hätten sie gewartet und seien zu höflich, es zu sagen.',
    'Dreimal umgezogen. Der Tisch kam mit, das Sofa nicht.',
    'Mein Großvater war Tischler und hat ihn umgedreht, bevor er sich setzte. Dann hat er genickt, was er sonst nicht tut.',
    'Man setzt sich, und das Gespräch wird besser. Anders kann ich es nicht sagen.',
    'Eine Lade, die mit einem Seufzer schließt, ihrem und meinem.',
    'Ich klopfte auf den Tisch, des Glücks wegen, und er antwortete tiefer als ich.',
    'Unten standen ein Datum, ein Baum und eine kleine Entschuldigung für einen Ast.',
  ],
  ask: '[Was soll es tragen?|Wo wird es stehen?|Wie viele Leute, wie viele Teller?]',
};
