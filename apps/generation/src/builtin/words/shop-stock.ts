/** What each trade has, in the order in which every language names it: its figure, its sort, its price in euros. */
import type { Cycle } from '../art/cycles.js';
import type { Flower } from '../art/stems.js';
import type { Ware } from '../art/tins.js';
import type { Culture } from '../facts/places.js';

export type Trade = 'books' | 'flowers' | 'bikes' | 'goods';

export interface Item<Figure = string> {
  figure: Figure;
  tag: string;
  price: number;
}

const items = <Figure extends string>(
  ...rows: readonly (readonly [Figure, string, number])[]
): Item<Figure>[] => rows.map(([figure, tag, price]) => ({ figure, tag, price }));

export const BOOKS = items(
  ['0', 'night', 24],
  ['1', 'train', 14],
  ['2', 'train', 16],
  ['3', 'night', 22],
  ['4', 'night', 18.5],
  ['5', 'look', 38],
  ['6', 'look', 32],
  ['7', 'train', 13],
  ['0', 'aloud', 17],
  ['3', 'aloud', 15],
);

export const STEMS = items<Flower>(
  ['ranunculus', 'loud', 19],
  ['tulip', 'loud', 12.5],
  ['anemone', 'loud', 16],
  ['daisy', 'quiet', 9.5],
  ['eucalyptus', 'quiet', 8],
  ['lavender', 'dry', 11],
  ['sunflower', 'loud', 14],
  ['thistle', 'dry', 13],
  ['tulip', 'quiet', 15],
  ['daisy', 'dry', 17],
);

export const BIKES = items<Cycle>(
  ['city', 'daily', 890],
  ['road', 'far', 1650],
  ['cargo', 'carry', 2950],
  ['kids', 'small', 390],
  ['fold', 'small', 1150],
  ['track', 'daily', 780],
  ['tour', 'far', 1420],
  ['trailer', 'carry', 620],
  ['city', 'daily', 460],
  ['tour', 'far', 980],
);

export const THINGS = items<Ware>(
  ['jar', 'kitchen', 8.5],
  ['tin', 'kitchen', 14],
  ['soap', 'bath', 6.5],
  ['candle', 'table', 18],
  ['bottle', 'kitchen', 16],
  ['box', 'table', 32],
  ['twine', 'table', 5],
  ['brush', 'bath', 19],
  ['bowl', 'table', 28],
  ['bottle', 'bath', 12],
);

export const STOCK: Record<Trade, readonly Item[]> = {
  books: BOOKS,
  flowers: STEMS,
  bikes: BIKES,
  goods: THINGS,
};

const NAMES: Record<Trade, Record<'en' | 'de' | 'fr' | 'es' | 'other', readonly string[]>> = {
  books: {
    en: ['{last} & Page', 'The Dog-Ear', 'Second Chapter', '{last} Books'],
    de: ['Buchhandlung {last}', 'Eselsohr', 'Zweites Kapitel', '{last} & Seiten'],
    fr: ['Librairie {last}', 'Page Cornée', 'Le Deuxième Chapitre', '{last} & Pages'],
    es: ['Librería {last}', 'Página Doblada', 'Segundo Capítulo', '{last} y Páginas'],
    other: ['{last} Libri', 'Folio {last}', 'Pagina 9'],
  },
  flowers: {
    en: ['{last} Stems', 'The Cut Stem', '{first}’s Buckets', 'Leaf & {last}'],
    de: ['Blumen {last}', 'Stiel & {last}', 'Halm und Blüte', 'Kübel {last}'],
    fr: ['Fleurs {last}', 'La Tige', '{first} & Tiges', 'Le Seau'],
    es: ['Flores {last}', 'El Tallo', '{first} y Tallos', 'El Cubo'],
    other: ['Flora {last}', 'Stelo', '{last} Flora'],
  },
  bikes: {
    en: ['{last} Cycles', 'The True Wheel', 'Spoke & {last}', '{first}’s Hooks'],
    de: ['Rad {last}', 'Speiche {last}', 'Freilauf', '{last} Räder'],
    fr: ['Cycles {last}', 'Le Rayon', 'Roue Libre', 'Atelier {last}'],
    es: ['Ciclos {last}', 'El Radio', 'Piñón Libre', 'Taller {last}'],
    other: ['Velo {last}', 'Ciclo 28', '{last} Velo'],
  },
  goods: {
    en: ['{last} & Sons Goods', 'The Third Shelf', '{last} Stores', 'Tin & Twine'],
    de: ['Laden {last}', 'Drittes Regal', '{last} & Waren', 'Kramladen {last}'],
    fr: ['Comptoir {last}', 'La Troisième Étagère', 'Bazar {last}', 'Chez {first}'],
    es: ['Bazar {last}', 'El Tercer Estante', 'Almacén {last}', 'Casa {last}'],
    other: ['Emporio {last}', '{last} & Co', 'Magasin {last}'],
  },
};

export function shopNames(trade: Trade, culture: Culture): readonly string[] {
  const names = NAMES[trade];
  return culture === 'en' || culture === 'de' || culture === 'fr' || culture === 'es'
    ? names[culture]
    : names.other;
}
