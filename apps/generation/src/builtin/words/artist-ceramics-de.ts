import type { TopicWords } from './artist.js';

export const CERAMICS_DE: TopicWords = {
  wall: 'Ein Brett mit glasierten Gefäßen: Flaschen, Schalen, Krüge, Becher',
  subs: [
    'Töpfe für Tische und stille Ecken. Zweimal im Jahr gebrannt in {place}.',
    'Steinzeug für Leute, die [kochen|spät essen|Gäste haben]. Gedreht in {place}, unten signiert.',
    'Gefäße, Schalen, je eine Kanne, gemacht in {place} für Zimmer mit Fenster.',
    'Schalen, Flaschen und Krüge aus einem Holzofen bei {place}. Keine passt zur anderen, alle lassen sich stapeln.',
    'Holzgebranntes Steinzeug aus {place}. Unten schwer, am Rand dünn, und die Spülmaschine ist ihm egal.',
  ],
  actions: ['Den letzten Brand ansehen', 'Sehen, was herauskam', 'Am Brett entlang'],
  statements: [
    'Ich drehe Steinzeug auf der Fußscheibe und glasiere mit dem, was {place} hergibt: Asche, Eisensand, Ziegelbruch. Dann kommt das Feuer, und ich habe nichts mehr zu sagen.',
    'Ein Topf ist fertig, wenn jemand hingreift, ohne hinzusehen. Für diese Hand mache ich die Form; die Farbe überlasse ich der Asche und dem Glück.',
    'Einen Teil des Tons grabe ich, den anderen kaufe ich. Montag drehen, Mittwoch abdrehen, brennen, wenn es genug sind. Was ich behalten darf, entscheidet der Ofen.',
    'Meine Formen kommen von Dingen, die gießen: Milchkannen, Dachrinnen, eine Gießkanne im Nachbargarten. Eine Kurve im Jahr ändere ich, dann lebe ich damit.',
    'Jeden Morgen vor dem Frühstück drehe ich dieselbe Schale. Nach neuntausend Stück fängt sie an, mich zu verbessern.',
  ],
  asides: [
    'Zwei Brände im Jahr, je etwa 240 Stück. Jedes fünfte geht zurück in den Schlicker. Was bleibt, steht unten oder schon irgendwo.',
    'Rund 400 Töpfe verlassen im Jahr diesen Raum. Die mit Daumenabdruck am Fuß sind von mir, die anderen von niemandem.',
    'Eine Scheibe, ein Ofen, eine Katze. 180 Stück je Brand und ein Brett für die, die ich noch nicht hergebe.',
    'Die großen tragen zwei, die kleinen trägt einer. Was dazwischen liegt, fährt im Kinderwagen.',
    'Sechs Glasuren, vier davon aus der Asche eines Birnbaums. Gefallen ist er {since}; ein Eimer ist noch da.',
  ],
  galleryTitles: [
    'Aus dem [Herbstbrand|Frühlingsbrand]',
    'Was das Feuer [ließ|übrig ließ]',
    'Noch warm, beinahe',
  ],
  filters: ['Für den Tisch', 'Hinten im Ofen', 'Für einen Zweig'],
  works: {
    moon: ['Mondgefäß, Ebbe', 'Steinzeug, eine Glasur über die andere gegossen. 31 × 30 cm'],
    tumblers: ['Drei Becher', 'Mit Rille für den Daumen. 11 cm'],
    bottle: ['Flasche für einen Zweig', 'Steinzeug, enger Hals. 42 cm'],
    bowl: ['Schüssel, tief', 'Steinzeug, einmal getaucht. 34 cm weit'],
    gourd: ['Gekämmte Kalebasse', 'Gekämmt, solange sie nass war. 29 cm'],
    teapot: ['Kanne Nr. [18|23|31]', 'Bügel aus Rohr, 0,8 l, tropft nicht'],
    pair: ['Ein Paar, Ebbe und Flut', 'Steinzeug, gegossene Glasuren. 40 und 17 cm'],
    jug: ['Krug mit Becher', 'Bis zur Schulter getaucht. 22 cm'],
    tall: ['Schultergefäß', 'Steinzeug, nackter Fuß. 42 cm'],
    cones: ['Drei Schornsteine', 'Für Salz, Öl und noch etwas. 24, 17, 12 cm'],
    jar: ['Der sich lehnte', 'Steinzeug, zwei Glasuren und ein Luftzug. 27 cm'],
    set: ['Frühstück, allein', 'Flasche, Schale, Becher. Bis 29 cm'],
  },
  process: {
    titles: [
      'Sechsunddreißig Stunden, dann Geduld',
      'Anderthalb Tage Feuer',
      'Vierzehn Stunden hinauf, der Rest hinunter',
    ],
    texts: [
      'Der Ofen braucht eine Tonne Lärche und immer jemanden, der wach ist. Ab 1060 °C nehme ich ihm die Luft; dort wird aus Grau Grün. Wer zu früh öffnet, verdirbt alles, also gehen wir schwimmen.',
      'Ich sitze in Schichten daneben, mit Suppe. Bei 1060 °C wird die Flamme rauchig, oben wieder klar, wenn sich der letzte Kegel legt. Danach ist nur noch Nichthinsehen zu tun.',
      'Das macht kein Schalter. Alle vier Minuten Holz, bis Kegel zehn liegt, dann wird zugemauert, und ich schlafe. Er braucht einen Tag zum Abkühlen, ich zwei.',
      'Bis zur Rotglut darf geredet werden, danach wird gehorcht. Zu viel Holz klingt anders als zu wenig, und bei 1285 °C summt er.',
      'Die ersten fünf Stunden trocknen nur. Dann zieht der Schornstein, die Töpfe beginnen zu glänzen, und niemand geht mehr Milch holen.',
    ],
    label: 'Temperatur des Ofens über sechsunddreißig Stunden, am höchsten mit 1285 °C nach dreizehneinhalb',
    points: ['Rotglut', 'Schieber zu, Flamme raucht', 'Kegel 10 liegt'],
  },
  commissions: {
    titles: ['Für ein Zimmer', 'Drei davon, eins ist deins', 'Für [dein Fenster|deinen Tisch]'],
    texts: [
      'Sechs Aufträge im Jahr. Du schickst ein Foto vom Ort und erzählst, was dort geschieht. Ich antworte mit zwei Zeichnungen und einem Datum, und ich mache immer drei, damit du wählen kannst.',
      'Sag mir, wer am Tisch sitzt und was es gibt. Zuerst mache ich Glasurproben, die behältst du, und mit der, die gut in der Hand liegt, geht es weiter.',
      'Bring die Maße mit, oder die Weinflasche, neben der es stehen soll. Sechs Stücke im Jahr entstehen auf Bestellung; die Liste öffnet im Januar.',
      'Schreib, was hineinsoll, nicht, wie es aussehen soll. Zurück kommen eine Zeichnung, ein Preis und ein Monat; Monate halten Töpfe besser ein als Tage.',
      'Ich brauche dein Regal in Zentimetern und ein Ding, das schon darauf steht. Gebrannt wird im Mai und im Oktober, dann hat dein Topf Geburtstag.',
    ],
    kinds: [
      [
        'Ein Tisch',
        '[Teller, Schalen, Becher für sechs oder acht, aus einer Glasur.|Alles für einen Tisch zu sechst oder acht, und ein Teller mehr für den Tag, an dem einer fällt.|Suppe, Salat, Kaffee: drei Größen, die im Schrank ineinander sitzen.]',
      ],
      [
        'Ein Gefäß',
        '[Ein großes Stück fürs Fenster, den Treppenabsatz, das Ende vom Gang.|Kniehoch, eine Glasur, für die Stelle, an der eine Lampe zu vernünftig wäre.|So groß, wie die Ofentür erlaubt, und das sind 60 Zentimeter.]',
      ],
      [
        'Eine Reihe',
        '[Flaschen und Becher für ein Brett, das du schon hast.|Neun kleine Formen für ein Brett, in deiner Reihenfolge oder in meiner.|Eine Reihe für die Küchenwand, jedes Stück ein wenig kürzer als das davor.]',
      ],
    ],
  },
  press: [
    'Die Gefäße von {brand} wirken gefunden statt gemacht, als hätte das Meer die Proportionen allein getroffen.',
    'Ich habe eine Schale gekauft und bin seither unhöflich zu allen anderen.',
    'Man sieht, welcher Becher der letzte war: Er will niemandem mehr gefallen.',
    'Vier Becher auf einem Tablett, und man begreift zum ersten Mal, was ein Becher ist.',
    'Die Glasur hört einen Finger über dem Fuß auf, und dieser Finger ist die ganze Ausstellung.',
    'Ich wollte eine Vase und kam mit einer Meinung über Asche heraus.',
    'Der Krug an der Tür neigte sich. Nach einer Weile wir auch.',
  ],
  ask: '[Wofür ist der Topf?|Wer greift danach?|Wo soll es stehen?]',
};
