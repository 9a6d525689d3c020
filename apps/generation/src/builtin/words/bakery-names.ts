import type { Culture } from '../facts/places.js';

/** What a bakery is called where it is; `last` and `first` are the baker's. */
const BAKERIES: Record<Culture, readonly string[]> = {
  fr: [
    'Maison {last}',
    'Mie & Croûte',
    'Le Fournil {last}',
    'Pain d’Aube',
    'Chez {first}',
    '{last} & Filles',
    'La Petite Croûte',
  ],
  de: ['Backstube {last}', 'Korn & Kruste', '{last} & Tochter', 'Laib und Sorge', 'Brotkind', 'Ofen {last}'],
  en: [
    'Crumb & Daughters',
    '{last} & Rye',
    'The Slow Loaf',
    'Oat Street Bakery',
    '{first}’s Oven',
    'Crust & Candle',
  ],
  it: ['Forno {last}', 'Pane & {last}', 'Crosta', 'Da {first}', 'Forno del Mattino'],
  es: ['Horno {last}', 'Miga y Corteza', 'Panadería {last}', 'La Primera Hornada', 'Harina Fina'],
  pt: ['Padaria {last}', 'Massa Mãe', 'Forno da {first}', 'Côdea'],
  nl: ['Bakkerij {last}', 'Korst & Kruim', '{last} & Dochters', 'Vroeg Brood'],
  nordic: ['{last}s Bageri', 'Surdej & Søn', 'Korn', 'Bageri {first}', 'Skorpe'],
};

const CAFES: Record<Culture, readonly string[]> = {
  fr: ['Café {last}', 'Le Zinc de {first}', 'Deuxième Tasse', 'Café du Coin Bas'],
  de: ['Café {last}', 'Zweite Tasse', 'Kaffee Eck {last}', 'Fräulein {last}'],
  en: ['Second Cup Club', '{last} Coffee', 'The Window Seat', 'Café {first}', 'Quarter Past'],
  it: ['Caffè {last}', 'Bar {first}', 'Il Banco', 'Tazza Bassa'],
  es: ['Café {last}', 'La Segunda Taza', 'Bar {first}', 'Café Esquina'],
  pt: ['Café {last}', 'Meia de Leite', 'Pastelaria {first}'],
  nl: ['Koffie {last}', 'Café {first}', 'De Tweede Kop'],
  nordic: ['Kaffe {last}', 'Anden Kop', 'Café {first}', 'Kop & Kande'],
};

export const bakeryNames = (topic: string, culture: Culture): readonly string[] =>
  topic === 'cafe' ? CAFES[culture] : BAKERIES[culture];
