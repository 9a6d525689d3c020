import type { HotelTopicWords } from './hotel.js';

export const HOTEL_DE_HOTEL: HotelTopicWords = {
  names: [
    'Hotel {last}',
    'Haus {last}',
    'Hotel Halbmond',
    'Pension {district}',
    'Hotel Zwei Lampen',
    'Zum Schlüsselbrett',
    'Pension {last}',
  ],
  links: {
    rooms: 'Zimmer',
    breakfast: 'Frühstück',
    around: 'Zu Fuß',
    rates: 'Preise',
    booking: 'Anfrage',
    where: 'Anreise',
  },
  headlines: {
    keys: [
      ['Die {key} hängt', 'am Haken.'],
      ['Einmal klingeln.', 'Der Schlüssel liegt bereit.'],
      ['{Rooms} Haken,', 'einer ist Ihrer.'],
    ],
    house: [
      ['In der {key}', 'brennt Licht.'],
      ['{Rooms} Fenster.', 'Ihres ist hell.'],
      ['Die neunte Stufe', 'knarrt.'],
    ],
    view: [
      ['Aufwachen, richtig', 'herum.'],
      ['Erst das linke', 'Fenster öffnen.'],
      ['Vorhang um acht,', 'oder gar nicht.'],
    ],
  },
  subs: [
    '{Rooms} Zimmer, {street}, für Leute, die [auspacken|in der Wanne lesen|mit dem Zug kommen], und ein Klavier, das niemand spielen muss.',
    'Ein kleines Hotel in {district}: {rooms} Zimmer, [echte Schlüssel|Schlüssel aus Messing] und eine Katze, die auf keinem Foto ist.',
    'Für Reisende, die lieber [{first} fragen|gefragt werden] als suchen: {rooms} Zimmer in {place} und für jedes ein [Fahrrad|Schirm].',
  ],
  book: ['Nach Ihren Nächten fragen', 'Ein Zimmer halten', 'Fragen, ob frei ist'],
  look: ['Die Zimmer ansehen', 'Durch die Zimmer gehen', 'Welches Fenster wird Ihres'],
  drawn: {
    keys: 'Zeichnung: das Schlüsselbrett mit {rooms} Haken und Nummern',
    house: 'Zeichnung: das Haus im Schnitt bei Nacht, jedes Zimmer mit Nummer',
    view: 'Zeichnung: ein Fenster von Zimmer {key} und sein Ausblick',
  },
  notes: [
    ['{roomsN}', 'Zimmer'],
    ['{since}', 'erster Gast'],
    ['0', 'Schlüsselkarten'],
  ],
  roomsTitle: ['Für jedes ein Schlüssel', 'Wählen Sie das Fenster', 'Drei Arten Ruhe'],
  roomsLead: [
    'Jedes Zimmer sieht auf etwas. Wir nennen es vorher, [und ein Parkplatz heißt bei uns nicht Garten|damit niemand raten muss].',
    'Der Anhänger hat die Farbe der Aussicht. [Gäste merken sie sich länger als die Nummer.|So finden Sie abends Ihre Tür.]',
    'Keine Sterne an den Türen. [Bett, Stuhl, Fenster und eine Tür, die leise schließt.|Was sich unterscheidet, ist das Fenster.]',
    'Die Türen schließen leise, [die Dielen nicht|die Fenster gut]. Sonst hören Sie nichts.',
  ],
  mark: 'Zimmer {number}',
  offers: [
    {
      title: ['Das schmale', 'Für einen mit Buch'],
      text: [
        'Ein Bett, ein Tisch, ein Stuhl, den wir [zwei|drei] Jahre gesucht haben.',
        'Klein und stolz darauf: Alles liegt in Reichweite, und die Lampe reicht bis zum Kissen.',
        'Für Leute, die gern allein reisen. Der Tisch steht am Fenster, nicht an der Wand.',
      ],
      guests: 'eine Person',
      bed: '120 cm',
    },
    {
      title: ['Das Doppelte am Eck', 'Für zwei, mit Platz zum Schweigen'],
      text: [
        'Zwei Fenster, zwei Lampen, zwei Decken und eine [lange|tiefe] Wanne.',
        'Der Boden ist von {since} und sagt es auch. Die Matratze ist vom letzten Jahr und schweigt.',
        'Ein Tisch für zwei am Fenster. Tee bringen wir bis zehn.',
      ],
      guests: 'zwei',
      bed: '180 cm',
    },
    {
      title: ['Das lange', 'Ganz oben'],
      text: [
        'Unterm Dach, mit einem Bett hinterm Vorhang und einer Glocke für Pfannkuchen.',
        'Vier Betten, ein Tisch und Spiele, bei denen keine Figur fehlt. {first} zählt montags nach.',
        'Das größte und höchste. Vor dem Balken warnen wir, die beste Ecke ist niedrig.',
      ],
      guests: 'zwei bis vier',
      bed: '160 cm + 2 × 90 cm',
    },
  ],
  breakfastTitle: ['Frühstück, bis Sie fertig sind', 'Ein Ei braucht vier Minuten', 'Der Tisch von oben'],
  breakfastText: [
    [
      'Kein Buffet, keine Zange. Sie setzen sich, und es kommt: Brot, Butter, zwei Marmeladen, ein Ei nach Wunsch.',
      'Wir decken alle Tische gleich und fragen nur, [ob Kaffee oder Tee|wie lange das Ei kochen soll].',
      '{first} holt um sieben das Brot. Was wir nicht selbst machen, hat [einen Namen auf der Karte|weniger Weg als Sie].',
    ],
    [
      'In Eile? Ab halb sechs steht eine Tüte mit Ihrer Nummer auf der Treppe.',
      'Wer vor sechs geht, findet Brot, Apfel und Ei an der Türklinke.',
      'Niemand räumt eine Tasse ab, die noch warm ist.',
    ],
  ],
  breakfastList: [
    ['7:00', ['das Brot ist noch warm', 'der erste Kaffee, leise']],
    ['7:30', ['die Zeitung liegt da, ungelesen', 'die Eier kommen ins Wasser']],
    ['10:30', ['das letzte Ei', 'die letzte Kanne']],
  ],
  breakfastDrawn: 'Zeichnung: ein Frühstückstisch von oben',
  aroundTitle: ['Zu Fuß von der Tür', 'Was wie weit ist', 'Das Auto darf schlafen'],
  aroundLead: [
    'Ein Punkt ist eine Minute in {first}s Schritt, und {first} [rennt nicht|bleibt vor Fenstern stehen].',
    'Wir sind alles selbst gegangen, an einem [Dienstag|Sonntag], mit Uhr. Ein Punkt, eine Minute.',
    'Jeder Punkt eine Minute. [Bei Regen zwei.|Mit Kind das Doppelte.]',
  ],
  stops: [
    {
      name: 'Unser Bäcker',
      note: ['vor acht ist die Schlange kurz', 'sagen Sie, aus welchem Haus Sie kommen'],
    },
    { name: '{transit}', note: ['hier kommen Sie wohl an', 'die letzte fährt nach Mitternacht'] },
    { name: 'Das Wasser', note: ['eine Bank nach Westen', 'nehmen Sie die Decke aus dem Schrank mit'] },
    { name: 'Eine Bar ohne Musik', note: ['man merkt sich Sie', 'die Oliven sind umsonst'] },
    { name: 'Der Markt', note: ['mittwochs und samstags bis eins', 'hungrig hingehen'] },
    { name: 'Das alte Kino', note: ['ein Saal, Originalton', 'Reihe sieben ist die gute'] },
    {
      name: 'Der Park mit dem Teich',
      note: ['eine Runde dauert zwölf Minuten', 'vor neun ist es still'],
    },
    { name: 'Die Buchhandlung', note: ['ein Sessel, zwei Katzen', 'bis sieben, donnerstags länger'] },
    { name: 'Das alte Bad', note: ['26 Grad, Kacheln von 1911', 'morgens gehört Ihnen eine Bahn'] },
  ],
  ratesTitle: ['Was eine Nacht kostet', 'Preise, und zwar alle', 'Drei Zeiten, drei Zimmer'],
  ratesLead: [
    'Je Zimmer und Nacht. [Bettwäsche und Netz kosten nicht extra.|Billiger ist es nirgends.]',
    'Derselbe Preis hier, am Telefon und an der Tür. [Gedruckt wird er einmal im Jahr.|Einen geheimen gibt es nicht.]',
    'Keine Endreinigung, keine Überraschung am [Tresen|Ende].',
  ],
  seasons: ['November – März', 'April – Juni, Herbst', 'Juli – August'],
  bill: {
    nights: '{n} Nächte, {room}, Frühling: {n} × {price}',
    extra: 'Frühstück: {guests} × {n} × {price}',
    tax: 'Ortstaxe: {guests} × {n} × {price}',
    note: [
      'Sie zahlen bei der Abreise. Bis zwei Tage vorher sagen Sie kostenlos ab.',
      'Vor der ersten Nacht ist nichts fällig. Absagen geht bis zwei Tage vorher, ohne Grund.',
      'Das ist die ganze Rechnung. Ändert sich etwas, genügt ein Anruf.',
    ],
  },
  bookingTitle: ['Welche Nächte?', 'Wir halten es einen Tag', 'Sagen Sie wann'],
  bookingText: [
    'Das liest ein Mensch, meist {first}. Antwort noch heute, mit der Nummer Ihres Zimmers.',
    'Wir verkaufen kein Bett zweimal, also sehen wir zuerst nach. Sie hören es vor Mitternacht.',
    'Kein Konto, keine Karte. {first} nennt Zimmer, Aussicht und Preis und hält alles 24 Stunden.',
    'Zwei Daten und ein Wunsch. {first} sieht nach und [schreibt heute|antwortet bis zum Abend].',
  ],
  choice: 'Wohin soll das Fenster sehen?',
  whereTitle: ['Die Tür mit der Lampe', 'So finden Sie die Klingel', '{street}, zweite Klingel'],
  whereNote: [
    'Nach zehn? Der Schlüssel liegt im Kasten links der Tür, den Code haben Sie in der E-Mail.',
    'Einen Lift gibt es nicht. Es gibt {first}, bis 23 Kilo.',
    'Ist die Tür zu, klingeln Sie lang. Der Flur ist es auch.',
    'Mit dem Rad? Im Hof ist ein Dach, [und eine Pumpe|und ein Haken].',
  ],
  hours: [
    ['Zimmer bereit', 'ab 15:00'],
    ['Abreise bis', '11:00'],
    ['Jemand an der Tür', '7:00 – 22:00'],
    ['Ruhe', '23:00 – 7:00'],
  ],
  footer: [
    '{Rooms} Zimmer, {rooms} Schlüssel und ein Ersatz, den seit {since} niemand gebraucht hat.',
    'Die Lampe über der Tür geht aus, wenn der letzte Gast da ist.',
    'Hängen Sie den Schlüssel an den Haken. Dann wissen wir es.',
  ],
};
