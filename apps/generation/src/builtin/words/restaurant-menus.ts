/** What is cooked where, as it is called there: the names stay, what is said of them is in the page's language. */
import type { Culture } from '../facts/places.js';

export const NOTE_KEYS = [
  'eggs',
  'leeks',
  'terrine',
  'beets',
  'soup',
  'tartare',
  'oysters',
  'fish',
  'steak',
  'braise',
  'mushrooms',
  'dumplings',
  'schnitzel',
  'shells',
  'pasta',
  'rice',
  'stew',
  'toast',
  'greens',
  'cheese',
  'tart',
  'chocolate',
  'custard',
  'ice',
  'margherita',
  'marinara',
  'anchovy',
  'hot',
  'white',
  'artichoke',
  'burrata',
  'bread',
  'shoyu',
  'miso',
  'tonkotsu',
  'shio',
  'vegan',
  'gyoza',
  'pickles',
  'chicken',
  'mochi',
  'red',
  'pale',
  'sparkling',
  'orange',
  'sherry',
  'saltcod',
  'fritters',
  'tomato',
  'torrija',
  'coldsoup',
  'pancake',
  'quenelle',
  'sweetdumplings',
  'mash',
] as const;
export type NoteKey = (typeof NOTE_KEYS)[number];

export interface Dish {
  name: string;
  /** In euros; other currencies are scaled. */
  price: number;
  note: NoteKey;
}

export interface Course {
  title: string;
  dishes: readonly Dish[];
}

/** One course a line: title: name, price, what is said of it; ... */
const courses = (lines: string): Course[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [title = '', list = ''] = line.split(' : ');
      const dishes = list.split('; ').map((one) => {
        const [name = '', price, note] = one.split(' / ');
        return { name: name.trim(), price: Number(price), note: note?.trim() as NoteKey };
      });
      return { title: title.trim(), dishes };
    });

export const KITCHENS: Record<Culture, { lang: string; courses: readonly Course[] }> = {
  fr: {
    lang: 'fr',
    courses: courses(`
Entrées : Œuf mayonnaise / 6.5 / eggs; Poireaux vinaigrette / 8 / leeks; Terrine de campagne / 9.5 / terrine; Betteraves, chèvre frais / 9 / beets; Soupe à l’oignon / 8.5 / soup
Plats : Quenelle de brochet / 19 / quenelle; Bavette à l’échalote / 22 / steak; Joue de bœuf, carottes / 21 / braise; Ravioles du Dauphiné / 17 / pasta; Volaille, morilles / 24 / mushrooms
Pour finir : Saint-marcellin / 7.5 / cheese; Tarte du jour / 8 / tart; Mousse au chocolat / 7.5 / chocolate; Île flottante / 7 / custard`),
  },
  de: {
    lang: 'de',
    courses: courses(`
Vorweg : Rindssuppe mit Frittaten / 6.8 / soup; Rote Rüben, Kren / 8.9 / beets; Sulz vom Schwein / 9.5 / terrine; Eiaufstrich, Schnittlauch / 7.2 / eggs; Beef Tatar, kleines / 13.5 / tartare
Hauptsache : Zander, Petersilerdäpfel / 23.5 / fish; Wiener Schnitzel / 24 / schnitzel; Zwiebelrostbraten / 25.5 / steak; Eierschwammerl, Knödel / 18.5 / mushrooms; Krautfleckerl / 14.5 / pasta
Danach : Marillenknödel / 9.8 / sweetdumplings; Topfenpalatschinke / 8.9 / pancake; Mohr im Hemd / 8.6 / chocolate; Bergkäse, Birne / 9.2 / cheese`),
  },
  en: {
    lang: 'en-GB',
    courses: courses(`
Small : Eggs, anchovy, capers / 7.5 / eggs; Beetroot, curd, dill / 8.5 / beets; Potted pork, pickles / 9 / terrine; Leeks, hazelnut / 8 / leeks; Six oysters / 16 / oysters
Large : Hake, brown butter / 22 / fish; Onglet, bone marrow / 24 / steak; Mutton pie for two / 34 / braise; Mushrooms on barley / 17 / mushrooms; Mussels, cider / 18 / shells
After : Treacle tart / 8 / tart; Set cream, rhubarb / 7.5 / custard; Chocolate pot / 7.5 / chocolate; Three cheeses / 11 / cheese`),
  },
  it: {
    lang: 'it',
    courses: courses(`
Antipasti : Uova e acciughe / 7 / eggs; Puntarelle / 8.5 / greens; Crostini di fegatini / 8 / toast; Barbabietole, ricotta / 8.5 / beets; Zuppa di ceci / 7.5 / soup
Primi : Cacio e pepe / 13 / pasta; Risotto allo zafferano / 15 / rice; Ravioli di zucca / 14.5 / dumplings; Spaghetti alle vongole / 17 / shells
Secondi : Orata al sale / 22 / fish; Tagliata, rucola / 23 / steak; Brasato al vino rosso / 20 / braise
Dolci : Crostata di visciole / 7 / tart; Panna cotta / 6.5 / custard; Torta tenerina / 7 / chocolate; Pecorino e miele / 8 / cheese`),
  },
  es: {
    lang: 'es',
    courses: courses(`
Para picar : Huevos con mojama / 8.5 / eggs; Puerros asados / 8 / leeks; Remolacha y ajoblanco / 9 / beets; Tomate y ventresca / 10.5 / tomato; Salmorejo / 7.5 / coldsoup
De cuchara y plato : Lubina a la espalda / 22 / fish; Arroz meloso de setas / 17 / mushrooms; Carrilleras al vino / 18.5 / braise; Entrecot de vaca vieja / 25 / steak; Almejas a la marinera / 19 / shells
Postre : Tarta de queso / 7 / tart; Natillas de la casa / 5.5 / custard; Torrija caramelizada / 6.5 / torrija; Quesos de tres valles / 10 / cheese`),
  },
  pt: {
    lang: 'pt',
    courses: courses(`
Entradas : Ovos verdes / 6 / eggs; Peixinhos da horta / 7 / fritters; Caldo verde / 5 / soup; Beterraba e requeijão / 7.5 / beets; Ostras do Sado / 14 / oysters
Pratos : Robalo na brasa / 19 / fish; Bacalhau à Brás / 16 / saltcod; Bochechas de porco / 17 / braise; Arroz de lingueirão / 18 / rice; Bife à casa / 20 / steak
Doces : Pudim Abade / 6 / custard; Tarte de amêndoa / 5.5 / tart; Mousse de chocolate / 5 / chocolate; Queijo da Serra / 8 / cheese`),
  },
  nl: {
    lang: 'nl',
    courses: courses(`
Vooraf : Garnalen, ei, mosterd / 12 / eggs; Bietjes, geitenkaas / 10 / beets; Prei uit de as / 9.5 / leeks; Mosterdsoep / 8.5 / soup; Zes oesters / 18 / oysters
Hoofd : Schol, bruine boter / 23 / fish; Sudderlapjes, stoof / 21 / stew; Bavette, friet / 24 / steak; Mosselen, witbier / 22 / shells; Cantharellen, gort / 19 / mushrooms
Na : Citroentaart / 8.5 / tart; Vla van vroeger / 7 / custard; Chocola, zout / 8.5 / chocolate; Kaas van de boer / 11 / cheese`),
  },
  nordic: {
    lang: 'da',
    courses: courses(`
Først : Rødbeder, peberrod / 9.5 / beets; Æg, rejer, dild / 11 / eggs; Tatar, karse / 13 / tartare; Porrer, hasselnød / 10 / leeks; Seks østers / 19 / oysters
Så : Rødspætte, brunet smør / 24 / fish; Okseculotte / 26 / steak; Brændende kærlighed / 19 / mash; Kantareller, byg / 20 / mushrooms; Blåmuslinger, øl / 20 / shells
Til sidst : Rabarbertærte / 9 / tart; Rødgrød med fløde / 8.5 / custard; Chokolade, malt / 9 / chocolate; Vesterhavsost / 11 / cheese`),
  },
};

export const PIZZERIA = {
  lang: 'it',
  courses: courses(`
Per cominciare : Burrata, pesche / 11 / burrata; Focaccia al sale / 5.5 / bread; Puntarelle / 8 / greens; Uova e acciughe / 7.5 / eggs
Rosse : Margherita / 9.5 / margherita; Marinara / 8 / marinara; Napoli / 11 / anchovy; Diavola / 12 / hot
Bianche : Quattro formaggi / 12.5 / cheese; Patate e rosmarino / 11 / white; Carciofi / 12.5 / artichoke; Funghi / 12.5 / mushrooms
Dolci : Tiramisù / 6.5 / custard; Gelato al fior di latte / 5 / ice; Torta caprese / 6.5 / chocolate`),
};

export const NOODLE_BAR = {
  lang: 'ja-Latn',
  courses: courses(`
Zensai : Gyōza / 7.5 / gyoza; Tsukemono / 4.5 / pickles; Karaage / 8 / chicken; Ajitama / 3 / eggs
Rāmen : Shōyu / 13.5 / shoyu; Miso / 14 / miso; Tonkotsu / 14.5 / tonkotsu; Shio / 13.5 / shio; Yasai / 13 / vegan
Amai : Mochi / 5.5 / mochi; Kurogoma aisu / 5 / ice; Purin / 5.5 / custard`),
};

const BY_THE_GLASS: Record<Culture, string> = {
  fr: 'Au verre',
  de: 'Glasweise',
  en: 'By the glass',
  it: 'Al calice',
  es: 'Por copas',
  pt: 'A copo',
  nl: 'Per glas',
  nordic: 'På glas',
};

/** What a wine bar pours, and the first and last courses of its kitchen. */
export function cellar(culture: Culture): { lang: string; courses: readonly Course[] } {
  const kitchen = KITCHENS[culture];
  const [glass] = courses(
    `${BY_THE_GLASS[culture]} : Gamay, Côte Roannaise / 5.8 / red; Riesling, Nahe / 6.2 / pale; Pét-nat, Penedès / 6.5 / sparkling; Rebula, Goriška Brda / 6.8 / orange; Fino, Jerez / 4.8 / sherry`,
  );
  const first = kitchen.courses[0];
  const last = kitchen.courses.at(-1);
  return { lang: kitchen.lang, courses: [glass, first, last].filter((course) => course !== undefined) };
}

/** What a house is called, by topic and by where it is; `last` and `first` are the cook's. */
const NAMES: Record<Culture, readonly string[]> = {
  fr: ['Chez {first}', 'Table {last}', 'Le Coude', 'Bistrot {last}', 'La Nappe', 'Midi Vingt'],
  de: ['Gasthaus {last}', 'Zum Löffel', '{last} am Eck', 'Tisch neun', 'Wirtshaus {last}', 'Schöpflöffel'],
  en: ['{last}’s Table', 'The Long Spoon', '{first} & Co', 'Table Nine', 'Salt & {last}', 'The Back Door'],
  it: ['Da {first}', 'Osteria {last}', 'Mezzo Chilo', 'Trattoria {last}', 'Il Cucchiaio'],
  es: ['Casa {last}', 'Mesa Nueve', 'La Cuchara de {first}', 'Bar {last}', 'El Mantel'],
  pt: ['Casa {last}', 'Tasca da {first}', 'A Colher', 'Mesa Nove'],
  nl: ['Bij {first}', 'Eethuis {last}', 'Tafel Negen', 'De Pollepel'],
  nordic: ['Hos {first}', '{last}s Bord', 'Bord Ni', 'Ske & Gaffel'],
};

const TOPIC_NAMES: Readonly<Record<string, readonly string[]>> = {
  pizza: ['Da {first}', 'Forno {last}', 'Novanta Secondi', 'Mezzaluna', 'Cornicione', 'Due Farine'],
  noodles: ['Menya {last}', 'Slurp & {last}', 'Brodo Nine', 'Noren', 'Counter Nine', 'Long Noodle'],
};

export const restaurantNames = (topic: string, culture: Culture): readonly string[] =>
  TOPIC_NAMES[topic] ?? NAMES[culture];
