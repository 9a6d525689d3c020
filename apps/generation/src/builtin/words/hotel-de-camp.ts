import type { HotelTopicWords } from './hotel.js';

export const HOTEL_DE_CAMP: HotelTopicWords = {
  names: [
    'Campingplatz {last}',
    'Camp Lange Wiese',
    'Unterm Erlenbaum',
    'Camp am Wehr',
    'Reiherufer',
    'Camp {last}',
  ],
  links: {
    rooms: 'Plätze',
    breakfast: 'Kiosk',
    around: 'Zu Fuß',
    rates: 'Preise',
    booking: 'Ihr Platz',
    where: 'Anfahrt',
  },
  headlines: {
    plan: [
      ['Platz {key} hat', 'die erste Sonne.'],
      ['Hering rein.', 'Das Wasser ist warm.'],
      ['Nummer {key},', 'unter der Erle.'],
    ],
    view: [
      ['Tau bis neun,', 'dann schwimmen.'],
      ['Reißverschluss auf.', 'Das ist die Aussicht.'],
      ['Vier Heringe,', 'ein langer Abend.'],
    ],
  },
  subs: [
    '{Pitches} Plätze im Gras bei {place}, für Zelte, kleine Busse und Familien, die jeden Tag einen Schuh [verlieren|suchen].',
    'Ein Platz mit Hecken statt [Zäunen|Regeln], warmen Duschen und einem Kiosk, der weiß, wie viele Brötchen Sie essen.',
    'Für alle mit Zelt, [Rad|Kanu] oder sehr altem Bus. {Pitches} Plätze am Wasser, [April bis Oktober|ab zehn ohne Musik].',
  ],
  book: ['Einen Platz halten', 'Nach Nächten fragen', 'Gras aussuchen'],
  look: ['Die Plätze ansehen', 'Über die Wiese gehen', 'Welcher wird Ihrer'],
  drawn: {
    plan: 'Zeichnung: der Plan des Platzes mit Nummern',
    view: 'Zeichnung: der Blick aus einem Zelt auf Platz {key}',
  },
  notes: [
    ['{pitches}', 'Plätze'],
    ['90 m', 'zum Wasser'],
    ['22:00', 'ist Ruhe'],
  ],
  roomsTitle: ['Drei Arten Boden', 'Schatten, Sonne, Ufer', 'Suchen Sie Ihr Gras'],
  roomsLead: [
    'Jeder Platz hat Nummer, Hecke und [Himmelsrichtung|eigene Sonnenstunde]. Wir sagen sie vorher.',
    'Den Schatten haben wir um neun, zwölf und sechs gemessen. Langschläfer liegen westlich.',
    'Kein Platz ist größer als der andere. Manche sind besser.',
    'Der Boden ist eben, [wir haben gemessen|fast überall]. Wo nicht, steht es im Plan.',
  ],
  mark: 'Platz {number}',
  offers: [
    {
      title: ['Fürs Zelt', 'Die Zeltwiese'],
      text: [
        'Weicher Boden, gut für Heringe. Das Auto bleibt am Tor, Sie bekommen einen Karren.',
        'Kurzes Gras, lange Abende, dreißig Schritte zum Hahn.',
        'Bis vier Personen. Die Amsel ist dabei und beginnt um fünf.',
      ],
      guests: 'eine bis vier',
      bed: '80 m²',
    },
    {
      title: ['Für den Bus', 'Kies, Strom, Hecke'],
      text: [
        'Ebener Kies, Strom und ein Hahn zwischen zwei Plätzen. Keile brauchen Sie nicht.',
        'Hecken an drei Seiten, die vierte sieht nach Westen.',
        'Bleiben Sie liegen: Ausgerichtet wurde mit der Wasserwaage.',
      ],
      guests: 'zwei bis fünf',
      bed: '110 m²',
    },
    {
      title: ['Der Schäferwagen', 'Für alle ohne Zelt'],
      text: [
        'Zwei Betten, ein Ofen und eine Tür in zwei Hälften, zum Anlehnen.',
        'Echte Matratzen, echte Tassen, kaum Strom. Streichhölzer liegen bereit.',
        'Für die erste Nacht, für Regen und für Großmütter.',
      ],
      guests: 'zwei',
      bed: '140 cm',
    },
  ],
  breakfastTitle: ['Brötchen am Kiosk', 'Um halb acht geht die Klappe auf', 'Frühstück auf der Stufe'],
  breakfastText: [
    [
      'Schreiben Sie abends auf die Liste. Morgens steht eine Tüte mit Ihrer Nummer da.',
      'Brötchen, Eier, Milch vom Hof und Kaffee, der stark genug für Zelte ist.',
      'Sechs Tische stehen draußen, und ein Hund setzt sich zu Ihnen.',
    ],
    [
      'Um sieben brennt der Ofen. Den Belag bringen Sie mit.',
      'Gas, Hering, Korkenzieher vergessen? Dafür gibt es eine Schublade.',
      'Eis gibt es, bis die Truhe leer ist.',
    ],
  ],
  breakfastList: [
    ['7:30', ['Brötchen in Tüten mit Nummern', 'die Klappe geht hoch']],
    ['12:00', ['der Kiosk schläft', 'Suppe, wenn es regnet']],
    ['19:00', ['Ofen, Glut, Schlange', 'Teig mitbringen']],
  ],
  breakfastDrawn: 'Zeichnung: ein Frühstück auf kariertem Tuch, von oben',
  aroundTitle: ['Barfuß, nach Minuten', 'Was wie weit ist', 'Vom Tor zu Fuß'],
  aroundLead: [
    'Ein Punkt ist eine Minute in Sandalen. Barfuß die Hälfte dazu.',
    'Gegangen von einem Kind mit Eimer, Sie sind also schneller. Ein Punkt, eine Minute.',
    'Jeder Punkt eine Minute. Zurück dauert es länger, da gibt es Eis.',
  ],
  stops: [
    { name: 'Der Steg', note: ['am Ende zwei Meter tief', 'kein Sprung vor dem Kaffee'] },
    { name: 'Das Waschhaus', note: ['ab sieben warm', 'acht Duschen, keine Münzen'] },
    { name: 'Die Spielwiese', note: ['der Ball hängt im Netz', 'Schatten bis elf'] },
    { name: 'Der Hof', note: ['Eier in der Kiste, Geld in die Dose', 'zwei Esel, beide freundlich'] },
    { name: 'Der Kanuschuppen', note: ['ab zehn, Westen in allen Größen', 'bis sechs zurück'] },
    { name: 'Das Dorf', note: ['Bäcker, Apotheke, eine gute Bar', 'durchs Schilf'] },
    { name: 'Die Feuerstelle', note: ['Holz liegt bereit', 'bis zehn, dann Glut'] },
    { name: 'Der Apfelbaum', note: ['wer zuerst kommt', 'ab August'] },
  ],
  ratesTitle: ['Was das Gras kostet', 'Preise nach Monaten', 'Je Nacht, mit allem'],
  ratesLead: [
    'Je Platz und Nacht für zwei. [Warme Duschen sind frei.|Hunde sind frei, an der Leine.]',
    'Kinder unter sechs kosten nichts, Vorzelte auch nicht.',
    'Keine Münzen für die Dusche. Nur Strom wird gezählt.',
  ],
  seasons: ['April – Mai', 'Juni, September', 'Juli – August'],
  bill: {
    nights: '{n} Nächte, {room}, Juni: {n} × {price}',
    extra: 'Strom: {n} Nächte zu {price}',
    tax: 'Ortstaxe: {guests} × {n} × {price}',
    note: [
      'Sie zahlen am Ende. Regnet es zwei Tage, geben wir den dritten zurück.',
      'Wer früher fährt, zahlt nur Nächte mit Zelt.',
      'Absagen bis zum Vortag. Dem Gras ist es gleich.',
    ],
  },
  bookingTitle: ['Welche Nächte?', 'Ein Band an Ihrem Hering', 'Ein Platz mit Ihrem Namen'],
  bookingText: [
    'Wann, wie viele und worin schlafen Sie? {first} sieht auf den Plan und antwortet heute.',
    'Wünschen Sie sich Nummer, Hecke oder Nachbarn. Zwei von drei gelingen.',
    'Keine Anzahlung. Ein Pflock mit Ihrem Namen steht bis acht.',
    'Wie viele, worin, ab wann. {first} bindet [heute|bis zum Abend] ein Band an den Pflock.',
  ],
  choice: 'Worin schlafen Sie?',
  whereTitle: ['Hinterm Dorf links', 'Das Tor in der Hecke', 'Wo die Straße Kies wird'],
  whereNote: [
    'Nach zehn ist das Tor zu. Draußen parken, leise aufbauen.',
    'Der letzte Kilometer ist Kies, langsam bitte, hier wohnen Igel.',
    'Mit dem Bus bis zur Linde. Wir holen Sie mit dem Karren.',
    'Fahren Sie Schritt. [Die Igel auch.|Kinder kürzen ab.]',
  ],
  hours: [
    ['Offen', 'April – Oktober'],
    ['Tor', '8:00 – 22:00'],
    ['Kiosk', '7:30 – 12:00'],
    ['Ruhe', '22:00 – 7:00'],
  ],
  footer: [
    'Die Hecke gehört den Igeln.',
    '{Pitches} Plätze und eine Eule, die nicht zu mieten ist.',
    'Bis das Gras trocken ist.',
  ],
};
