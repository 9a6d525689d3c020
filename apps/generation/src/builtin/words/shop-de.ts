import { FLOOR_DE } from './shop-floor-de.js';
import { SHELF_DE } from './shop-shelf-de.js';
import type { ShopWords } from './shop.js';

export const SHOP_DE: ShopWords = {
  titles: {
    nav: 'Name und Navigation',
    hero: 'Auftakt',
    catalogue: 'Im Regal',
    material: 'Wie es gemacht ist',
    care: 'Pflege',
    delivery: 'Nach Hause',
    voices: 'Was andere sagen',
    faq: 'Kurz gefragt',
    where: 'Wann & wo',
    footer: 'Fußzeile',
    address: 'Adresse und Telefon',
  },
  actions: {
    look: ['Sehen, was da ist', 'Genauer hinschauen', 'Eins mitnehmen'],
    ways: '[Wie es zu dir kommt|Hand, Rad oder Paket|So kommt es heim]',
  },
  trades: { ...SHELF_DE, ...FLOOR_DE },
  deliveryTitles: ['Drei Wege heim', 'Vom Regal zu dir', 'Trag es, oder lass uns'],
  deliveryNotes: [
    'Sag, was du willst, wir sagen, was der Weg kostet. [Nach vier geht nichts mehr hinaus.|Treppen sind bis zum dritten Stock dabei.]',
    'Formulare für die Rückgabe gibt es nicht. [Bring es, schick es oder schick die Nachbarn.|Du schreibst eine Zeile, wir antworten mit einem Tag.]',
    'Vor Mittag bestellt, heute noch unterwegs. [Kartons verwenden wir wieder, deiner war vielleicht ein Kühlschrank.|Kein Plastik, nur die Zeitung von gestern.]',
    'Schreib, ruf an oder komm. [Wir legen es eine Woche weg, ohne Anzahlung.|Kommt etwas kaputt an, genügt ein Foto, und das nächste geht los.]',
  ],
  ways: [
    [
      'Von Hand',
      '[Eine Woche zurückgelegt, mit deinem Namen drauf.|Bis nächsten Samstag hinter der Kasse, ohne Anzahlung.|Mit einem Zettel an der Schnur, eine Woche lang.|Komm, wenn du vorbeigehst. Es wartet bis zum übernächsten Samstag.]',
      0,
    ],
    [
      'Per Rad',
      '[In {place} noch am selben Abend, bis an die Tür.|Vor dem Abendessen, wenn es auf den Träger passt. Nur {place}.|Zwischen sechs und acht, zweimal geläutet, nie geworfen. Nur {place}.|Packtaschen, Ampel für Ampel, überall in {place}.]',
      4.5,
    ],
    [
      'Als Paket',
      '[Zwei bis drei Tage. Großes fährt mit dem Bus.|Mit Schnur, in altem Karton, mit Nummer zum Verfolgen.|Geht um vier hinaus und ist übermorgen da.|Höchstens drei Tage. Glas reist in der Mitte.]',
      6.9,
    ],
  ],
  voicesSmall: [
    ['Ich wollte zwei. Sie fragten, wofür, und verkauften mir eins.', 'Stammkundschaft, {district}'],
    [
      'Bei der Lieferung lag die Antwort auf eine Frage, die ich vergessen hatte.',
      'mit dem Rad, donnerstags',
    ],
    ['Eingepackt wie für einen König. Es war für mich.', '{district}'],
    ['Sie haben mir davon abgeraten. Ich habe etwas anderes gekauft.', 'Nachbarschaft'],
    ['Am Paket klebte ein Zettel, welche Seite oben ist. Quer ging auch.', 'per Post'],
    ['Das einzige Geschäft in {place}, in dem mein Vater sich setzt.', 'samstags, nach dem Markt'],
    ['Ich wollte nur etwas fragen und blieb bis Ladenschluss.', 'zwei Straßen weiter'],
    ['Mit Münzen gezahlt, ein Danke mit meinem Namen bekommen.', 'vierte Klasse, Taschengeld'],
  ],
  regular: '{who}, {district}, Kundschaft seit {year}',
  where: [
    '{street}, die Tür mit der Glocke',
    'In {district}, zwei Stufen hinunter',
    'Das Fenster, in dem Licht brennt',
  ],
  faqs: [
    [
      'Wie lange legt ihr etwas zurück?',
      'Eine Woche, ohne Anzahlung. Dann rufen wir an, und dann wandert es zurück.',
    ],
    ['Darf der Hund mit?', 'Ja, an der Tür steht ein Napf. Der Schwanz bleibt bitte weg vom unteren Brett.'],
    [
      'Habt ihr auch einmal länger offen?',
      'Bis neun, wenn du vor Mittag anrufst. Wir sortieren dann meist noch.',
    ],
    [
      'Was kostet der Versand ins Ausland?',
      'Genau das, was die Post verlangt. Es steht unter der Summe, bevor du zahlst.',
    ],
    [
      'Ist alles von hier auch im Laden?',
      'Fast, und mehr. Einzelstücke gehen schnell; ruf an, wir schauen nach.',
    ],
    ['Kann ich mit Karte zahlen?', 'Ja, jeden Betrag. Münzen sind willkommen, die Kasse ist alt.'],
    ['Packt ihr Geschenke ein?', 'Ja, umsonst, in Papier, das schon etwas anderes war.'],
    ['Darf ich nur schauen?', 'Bitte. Keiner fragt, ob er helfen kann, bis du aufschaust.'],
  ],
  foot: {
    line: '{street}, {place}. Seit {since}.',
    write: 'Bestellungen, Fragen, verlorene Schirme:',
    small: '{host}, hinter der Theke',
  },
};
