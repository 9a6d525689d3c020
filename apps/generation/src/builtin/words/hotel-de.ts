import { HOTEL_DE_CAMP } from './hotel-de-camp.js';
import { HOTEL_DE_HOTEL } from './hotel-de-hotel.js';
import { HOTEL_DE_HUT } from './hotel-de-hut.js';
import type { HotelWords } from './hotel.js';

export const HOTEL_DE: HotelWords = {
  topics: { hotel: HOTEL_DE_HOTEL, hut: HOTEL_DE_HUT, camp: HOTEL_DE_CAMP },
  views: {
    sea: {
      name: 'Meer',
      drawn: 'Zeichnung: ein Fenster zum Meer',
      lines: [
        'Vom Bett sehen Sie den Horizont.',
        'Um sieben fährt die Fähre vorbei, hoch wie eine Straße.',
        'Offen hört man die Leinen schlagen.',
      ],
    },
    river: {
      name: 'Fluss',
      drawn: 'Zeichnung: ein Fenster zum Fluss und seiner Brücke',
      lines: [
        'Die Brücke hat drei Bögen, und Sie werden sie zählen.',
        'Um sechs Ruderer, den ganzen Tag Enten.',
        'Das Wasser macht die Decke hell, bis zehn.',
      ],
    },
    roofs: {
      name: 'Dächer',
      drawn: 'Zeichnung: ein Fenster über den Dächern',
      lines: [
        'Über die Dächer sieht man, wer noch wach ist.',
        'Der Turm sagt die Zeit, also lassen Sie die Uhr liegen.',
        'Giebel, Kamine und ein Nachbar mit Tomaten.',
      ],
    },
    garden: {
      name: 'Garten',
      drawn: 'Zeichnung: ein Fenster zum Garten',
      lines: [
        'Darunter drei Bäume und eine Bank.',
        'Das Lauteste im Garten ist eine Amsel.',
        'Morgens Schatten, abends Sonne auf altem Ziegel.',
      ],
    },
    peaks: {
      name: 'Gipfel',
      drawn: 'Zeichnung: ein Fenster zu den Gipfeln',
      lines: [
        'Die Gipfel werden rosa, bevor jemand auf ist.',
        'Man sieht den Weg von morgen, ganz.',
        'Schnee bleibt dort bis Juli.',
      ],
    },
    forest: {
      name: 'Wald',
      drawn: 'Zeichnung: ein Blick in den Wald',
      lines: [
        'Tannen auf beiden Seiten, Rehe am Abend.',
        'Es riecht nach Harz und manchmal nach Regen.',
        'Nur Bäume, und das genügt.',
      ],
    },
    lake: {
      name: 'See',
      drawn: 'Zeichnung: ein Blick auf See und Steg',
      lines: [
        'Zum Steg sind es vierzig Schritte, barfuß.',
        'Der See ist still, bis um zehn der Wind kommt.',
        'Man hört die Ruder vor dem Boot.',
      ],
    },
    stars: {
      name: 'Himmel',
      drawn: 'Zeichnung: ein Blick in den Nachthimmel',
      lines: [
        'Keine Laterne weit und breit, den Rest macht der Himmel.',
        'In klaren Nächten brauchen Sie keine Lampe.',
        'Legen Sie sich auf den Rücken.',
      ],
    },
  },
  facts: { guests: 'Für', bed: 'Bett', size: 'Größe', view: 'Blick', from: 'Nacht ab' },
  rates: 'Preis je Nacht nach Zimmer und Jahreszeit',
  billTitle: ['Ein Beispiel', 'Sagen wir, Sie bleiben', 'Einmal ausgerechnet'],
  guests: ['1', '2', '3', '4', 'mehr als 4'],
  done: [
    'Sie bekommen heute eine Antwort, von einem Menschen.',
    'Wir schreiben zurück, bevor die Lampe ausgeht.',
    'Antwort in einem Tag, mit einer Nummer darin.',
    'Ein Mensch liest das und antwortet heute.',
    'Antwort kommt, bevor es dunkel ist.',
  ],
  ask: [
    'Nach diesen Nächten fragen',
    'Daten schicken',
    'Fragen, ob frei ist',
    'Nach diesen Nächten fragen',
    'Um Antwort bitten',
  ],
  wash: 'Duschen',
  water: 'Das Wasser',
  profileStops: [
    ['Talstation', 'Parkplatz'],
    ['Die Brücke', 'Kapelle im Bogen'],
    ['Der letzte Baum', 'Das Kuhgatter'],
  ],
  afterBrand: 'Für Sie da: {host}',
};
