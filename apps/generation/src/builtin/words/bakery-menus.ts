/** What is baked where, as it is called there: the names stay, what is said of them is in the page's language. */
import { WARES, type Ware } from '../art/shelf.js';
import type { Culture } from '../facts/places.js';

export type BakeNote =
  | Ware
  | 'nut'
  | 'seeds'
  | 'focaccia'
  | 'chocolate'
  | 'apple'
  | 'butter'
  | 'fried'
  | 'curd'
  | 'almond'
  | 'custard'
  | 'flat'
  | 'breakfast'
  | 'toast'
  | 'soup'
  | 'egg'
  | 'sandwich'
  | 'coffee'
  | 'white'
  | 'cold';

export interface Dish {
  name: string;
  /** In euros; other currencies are scaled. */
  price: number;
  note: BakeNote;
  /** What stands for it in the window. */
  ware?: Ware;
}

export interface DishGroup {
  title: string;
  dishes: readonly Dish[];
}

/** One group a line: title: name, price, what is said of it; ... Each has more than a page shows. */
const groups = (lines: string): DishGroup[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [title = '', list = ''] = line.split(' : ');
      const dishes = list.split('; ').map((one): Dish => {
        const [name = '', price, key] = one.split(' / ');
        const note = key as BakeNote;
        return { name, price: Number(price), note, ...(note in WARES && { ware: note as Ware }) };
      });
      return { title, dishes };
    });

export const BAKERY_MENUS: Record<Culture, { lang: string; groups: readonly DishGroup[] }> = {
  fr: {
    lang: 'fr',
    groups: groups(`
Pains : Baguette de tradition / 1.3 / baguettes; Pain de campagne / 6.8 / boule; Tourte de seigle / 7.4 / rye; Pain de mie / 5.2 / slices; Pain aux noix / 5.6 / nut; Fougasse aux olives / 4.4 / focaccia
Viennoiserie : Croissant / 1.4 / croissant; Pain au chocolat / 1.6 / chocolate; Brioche aux pralines / 4.5 / brioche; Chausson aux pommes / 2.4 / apple; Kouign-amann / 2.9 / butter; Bugnes / 2.8 / fried
À table : Le petit-déjeuner / 9.5 / breakfast; Tartine au chèvre / 8.2 / toast; Soupe du jour / 7 / soup; Tarte aux fruits / 3.6 / tart; Café, thé, chocolat / 2.2 / coffee; Œuf à la coque / 4.8 / egg`),
  },
  de: {
    lang: 'de',
    groups: groups(`
Brot : Bauernlaib / 5.8 / boule; Roggenvollkorn / 4.9 / rye; Dinkelkasten / 5.4 / slices; Walnusslaib / 6.2 / nut; Kürbiskernbrot / 5.6 / seeds
Kleines : Handsemmel / 0.8 / rolls; Laugenbreze / 1.2 / pretzel; Butterhörnchen / 1.9 / croissant; Zimtschnecke / 2.8 / knot; Topfengolatsche / 2.6 / curd
Süßes & Kaffee : Zwetschkenfleck / 3.4 / tart; Nusstorte / 4.6 / cake; Bienenstich / 3.8 / almond; Frühstück für eine / 8.9 / breakfast; Melange / 3.6 / coffee`),
  },
  en: {
    lang: 'en-GB',
    groups: groups(`
Loaves : House sourdough / 4.8 / boule; Dark rye / 5.2 / rye; White tin / 3.9 / slices; Bâtons / 2.2 / baguettes; Seeded spelt / 5.4 / seeds
Morning things : Croissant / 2.8 / croissant; Cardamom knot / 3.1 / knot; Blackcurrant bun / 3.4 / brioche; Cheese scone / 2.9 / rolls; Almond slice / 3.2 / almond
Sit down : Toast and jam / 4.5 / toast; Bacon roll / 6.8 / sandwich; Soup of the day / 6.5 / soup; Rhubarb tart / 4.2 / tart; Coffee, tea / 2.9 / coffee`),
  },
  it: {
    lang: 'it',
    groups: groups(`
Pane : Pane casereccio / 5.2 / boule; Pane di segale / 5.8 / rye; Filoni / 1.9 / baguettes; Pancarrè / 4.6 / slices; Focaccia / 3.2 / focaccia
Dolci del mattino : Cornetto / 1.5 / croissant; Maritozzo / 3.4 / rolls; Veneziana / 2.1 / knot; Brioche alle amarene / 3.2 / brioche; Ciambella / 1.6 / fried
Al banco : Crostata di frutta / 3.8 / tart; Torta della nonna / 4.2 / cake; Panino del giorno / 6.5 / sandwich; Zuppa / 6.8 / soup; Caffè / 1.3 / coffee`),
  },
  es: {
    lang: 'es',
    groups: groups(`
Panes : Hogaza / 4.9 / boule; Centeno / 5.4 / rye; Barras / 1.4 / baguettes; Pan de molde / 4.2 / slices; Pan de aceite / 3.1 / focaccia
Bollería : Cruasán de mantequilla / 2.1 / croissant; Ensaimada / 2.6 / knot; Brioche de fresas / 3.6 / brioche; Medias noches / 1.2 / rolls; Palmera / 2.4 / butter
En la mesa : Desayuno / 5.8 / breakfast; Tarta de la casa / 4.4 / cake; Tarta de fruta / 3.9 / tart; Bocadillo / 5.5 / sandwich; Café con leche / 1.9 / coffee`),
  },
  pt: {
    lang: 'pt',
    groups: groups(`
Pão : Pão alentejano / 3.8 / boule; Broa de milho / 3.2 / rye; Cacetes / 1.2 / baguettes; Pão de forma / 3.4 / slices; Bola de água / 0.4 / flat
Doce : Croissant brioche / 1.6 / croissant; Caracol / 1.8 / knot; Brioche de ginja / 3.2 / brioche; Pão de Deus / 1.5 / rolls; Pastel de nata / 1.4 / custard
À mesa : Bolo da casa / 3.6 / cake; Tarte de fruta / 3.4 / tart; Torrada / 2.4 / toast; Sopa / 3.2 / soup; Meia de leite / 1.5 / coffee`),
  },
  nl: {
    lang: 'nl',
    groups: groups(`
Brood : Desem / 4.9 / boule; Roggebrood / 3.9 / rye; Tijgerbrood / 3.4 / slices; Stokbrood / 2.2 / baguettes; Notenvolkoren / 4.4 / nut
Zoet : Roomboterkrul / 2.6 / croissant; Kaneelrol / 3.2 / knot; Bessenbol / 3.4 / brioche; Krentenbollen / 1.3 / rolls; Appelflap / 2.4 / apple
Aan tafel : Appeltaart / 4.2 / cake; Vruchtentaart / 3.9 / tart; Uitsmijter / 8.5 / egg; Soep / 6.2 / soup; Koffie / 2.6 / coffee`),
  },
  nordic: {
    lang: 'da',
    groups: groups(`
Brød : Landbrød / 6.2 / boule; Rugbrød / 5.4 / rye; Franskbrød / 4.6 / slices; Flutes / 2.4 / baguettes; Ølandshvede / 6.4 / seeds
Morgen : Kardemommesnurre / 3.6 / knot; Tebirkes / 2.8 / rolls; Croissant / 3.2 / croissant; Hindbærbrioche / 3.8 / brioche; Spandauer / 3.1 / custard
Ved bordet : Morgenplade / 11.5 / breakfast; Smørrebrød / 9.2 / toast; Drømmekage / 4.4 / cake; Frugttærte / 4.6 / tart; Filterkaffe / 3.2 / coffee`),
  },
};

const COFFEE: Record<Culture, string> = {
  fr: 'Café',
  de: 'Kaffee',
  en: 'Coffee',
  it: 'Caffè',
  es: 'Café',
  pt: 'Café',
  nl: 'Koffie',
  nordic: 'Kaffe',
};

/** What a café has on its counter in place of the loaves. */
export function coffeeFor(culture: Culture): DishGroup | undefined {
  return groups(
    `${COFFEE[culture]} : Espresso / 2.2 / cup; Flat white / 3.6 / white; Batch brew / 3.4 / jar; Cold brew / 4.1 / cold; Casa blend, 250 g / 11.5 / bag`,
  )[0];
}
