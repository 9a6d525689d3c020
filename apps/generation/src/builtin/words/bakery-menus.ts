import type { Ware } from '../art/shelf.js';
import type { Culture } from '../facts/places.js';

export interface Dish {
  name: string;
  /** In euros; other currencies are scaled. */
  price: number;
  note: string;
  ware?: Ware;
}

export interface DishGroup {
  title: string;
  dishes: readonly Dish[];
}

const dish = (name: string, price: number, note: string, ware?: Ware): Dish => ({
  name,
  price,
  note,
  ...(ware && { ware }),
});

/** Local names, English notes. Each group has more than a page shows. */
export const BAKERY_MENUS: Record<Culture, { lang: string; groups: readonly DishGroup[] }> = {
  fr: {
    lang: 'fr',
    groups: [
      {
        title: 'Pains',
        dishes: [
          dish('Baguette de tradition', 1.3, 'Wheat, water, salt, yeast. Crackling crust.', 'baguettes'),
          dish('Pain de campagne', 6.8, 'Our house sourdough, 900 g, keeps five days.', 'boule'),
          dish('Tourte de seigle', 7.4, 'Dark rye from the Auvergne, dense, a little sour.', 'rye'),
          dish('Pain de mie', 5.2, 'Tin loaf with milk and butter, for toast.', 'slices'),
          dish('Pain aux noix', 5.6, 'Walnuts from Grenoble. Thursdays to Saturdays.'),
          dish('Fougasse aux olives', 4.4, 'Black olives, thyme, torn at the table.'),
        ],
      },
      {
        title: 'Viennoiserie',
        dishes: [
          dish('Croissant', 1.4, 'Three days of folding, Charentes butter.', 'croissant'),
          dish('Pain au chocolat', 1.6, 'Two bars of 64 % chocolate, never one.'),
          dish('Brioche aux pralines', 4.5, 'Torn, not sliced. For two, or one on Sunday.', 'brioche'),
          dish('Chausson aux pommes', 2.4, 'Apples from the next valley, no added sugar.'),
          dish('Kouign-amann', 2.9, 'Butter, sugar, patience. Eat it over a plate.'),
          dish('Bugnes', 2.8, 'Lemon and orange blossom. February only.'),
        ],
      },
      {
        title: 'À table',
        dishes: [
          dish('Le petit-déjeuner', 9.5, 'Basket of bread, salted butter, jam, coffee.'),
          dish('Tartine au chèvre', 8.2, 'Toasted rye, soft goat’s cheese, walnut oil.'),
          dish('Soupe du jour', 7, 'With as much bread as you like.'),
          dish('Tarte aux fruits', 3.6, 'One slice of what the market had.', 'tart'),
          dish('Café, thé, chocolat', 2.2, 'Beans roasted four streets away.'),
          dish('Œuf à la coque', 4.8, 'With soldiers of yesterday’s baguette.'),
        ],
      },
    ],
  },
  de: {
    lang: 'de',
    groups: [
      {
        title: 'Brot',
        dishes: [
          dish('Bauernlaib', 5.8, 'Rye and wheat, one kilo, better on day two.', 'boule'),
          dish('Roggenvollkorn', 4.9, 'Whole rye, 24 hours of sour, a long keeper.', 'rye'),
          dish('Dinkelkasten', 5.4, 'Spelt in a tin, soft enough for small teeth.', 'slices'),
          dish('Walnusslaib', 6.2, 'Walnuts soaked in malt beer overnight.'),
          dish('Kürbiskernbrot', 5.6, 'Roasted pumpkin seeds, inside and out.'),
        ],
      },
      {
        title: 'Kleines',
        dishes: [
          dish('Handsemmel', 0.8, 'Five folds by hand, as it used to be.', 'rolls'),
          dish('Laugenbreze', 1.2, 'Thick belly, thin arms, coarse salt.', 'pretzel'),
          dish('Butterhörnchen', 1.9, 'Bent, not straight. Ask the butter.', 'croissant'),
          dish('Zimtschnecke', 2.8, 'Cinnamon from the tin, sugar from the pan.', 'knot'),
          dish('Topfengolatsche', 2.6, 'Curd cheese with lemon and raisins.'),
        ],
      },
      {
        title: 'Süßes & Kaffee',
        dishes: [
          dish('Zwetschkenfleck', 3.4, 'Plums, butter crumble, no cream needed.', 'tart'),
          dish('Nusstorte', 4.6, 'Four layers, hazelnuts from Styria.', 'cake'),
          dish('Bienenstich', 3.8, 'Almond, honey, vanilla. Saturdays.'),
          dish('Frühstück für eine', 8.9, 'Two rolls, butter, jam, egg, coffee.'),
          dish('Melange', 3.6, 'Beans roasted across the river.'),
        ],
      },
    ],
  },
  en: {
    lang: 'en-GB',
    groups: [
      {
        title: 'Loaves',
        dishes: [
          dish('House sourdough', 4.8, 'Two flours, 30 hours, 900 g. Keeps five days.', 'boule'),
          dish('Dark rye', 5.2, 'Treacle, caraway, dense as a good novel.', 'rye'),
          dish('White tin', 3.9, 'Milk and butter. It makes the toast.', 'slices'),
          dish('Bâtons', 2.2, 'Long, thin, gone by eleven.', 'baguettes'),
          dish('Seeded spelt', 5.4, 'Sunflower, linseed, pumpkin. Thursdays on.'),
        ],
      },
      {
        title: 'Morning things',
        dishes: [
          dish('Croissant', 2.8, 'Three days of folding, cultured butter.', 'croissant'),
          dish('Cardamom knot', 3.1, 'Pods ground at five, sugar crust.', 'knot'),
          dish('Blackcurrant bun', 3.4, 'Brioche, a lot of fruit, paper case.', 'brioche'),
          dish('Cheese scone', 2.9, 'Aged cheddar, mustard, warm until ten.', 'rolls'),
          dish('Almond slice', 3.2, 'Yesterday’s croissant, wiser.'),
        ],
      },
      {
        title: 'Sit down',
        dishes: [
          dish('Toast and jam', 4.5, 'Three slices, salted butter, damson.'),
          dish('Bacon roll', 6.8, 'Dry-cured, brown sauce made here.'),
          dish('Soup of the day', 6.5, 'With as much bread as you like.'),
          dish('Rhubarb tart', 4.2, 'A slice. Custard, if you ask.', 'tart'),
          dish('Coffee, tea', 2.9, 'Beans roasted two miles away.'),
        ],
      },
    ],
  },
  it: {
    lang: 'it',
    groups: [
      {
        title: 'Pane',
        dishes: [
          dish('Pane casereccio', 5.2, 'Durum and wheat, dark crust, 800 g.', 'boule'),
          dish('Pane di segale', 5.8, 'Rye with fennel seed, from the mountains.', 'rye'),
          dish('Filoni', 1.9, 'Long, light, for oil and tomatoes.', 'baguettes'),
          dish('Pancarrè', 4.6, 'Milk loaf for toasted sandwiches.', 'slices'),
          dish('Focaccia', 3.2, 'Oil, salt, rosemary. Cut with scissors.'),
        ],
      },
      {
        title: 'Dolci del mattino',
        dishes: [
          dish('Cornetto', 1.5, 'Orange zest in the dough, three days.', 'croissant'),
          dish('Maritozzo', 3.4, 'Split, with far too much cream.', 'rolls'),
          dish('Veneziana', 2.1, 'Sugar pearls and almond glaze.', 'knot'),
          dish('Brioche alle amarene', 3.2, 'Sour cherries, paper case.', 'brioche'),
          dish('Ciambella', 1.6, 'Fried at six, sugared at ten past.'),
        ],
      },
      {
        title: 'Al banco',
        dishes: [
          dish('Crostata di frutta', 3.8, 'One slice of the season.', 'tart'),
          dish('Torta della nonna', 4.2, 'Pine nuts, custard, her handwriting.', 'cake'),
          dish('Panino del giorno', 6.5, 'Three things, never four.'),
          dish('Zuppa', 6.8, 'With as much bread as you like.'),
          dish('Caffè', 1.3, 'Standing. It takes a minute.'),
        ],
      },
    ],
  },
  es: {
    lang: 'es',
    groups: [
      {
        title: 'Panes',
        dishes: [
          dish('Hogaza', 4.9, 'Wheat and a little rye, one kilo.', 'boule'),
          dish('Centeno', 5.4, 'Galician rye, honey, four days of life.', 'rye'),
          dish('Barras', 1.4, 'Out at eight, twelve and six.', 'baguettes'),
          dish('Pan de molde', 4.2, 'Milk loaf for tall sandwiches.', 'slices'),
          dish('Pan de aceite', 3.1, 'Olive oil from Jaén, flat and tender.'),
        ],
      },
      {
        title: 'Bollería',
        dishes: [
          dish('Cruasán de mantequilla', 2.1, 'Three days, no shortcuts.', 'croissant'),
          dish('Ensaimada', 2.6, 'A spiral, icing sugar on your coat.', 'knot'),
          dish('Brioche de fresas', 3.6, 'Small strawberries, paper case.', 'brioche'),
          dish('Medias noches', 1.2, 'Two bites, sweet or with ham.', 'rolls'),
          dish('Palmera', 2.4, 'Caramel on both sides.'),
        ],
      },
      {
        title: 'En la mesa',
        dishes: [
          dish('Desayuno', 5.8, 'Toast, tomato, oil, juice, coffee.'),
          dish('Tarta de la casa', 4.4, 'Almond, lemon, no flour at all.', 'cake'),
          dish('Tarta de fruta', 3.9, 'What the market had this morning.', 'tart'),
          dish('Bocadillo', 5.5, 'Warm bread first, the rest second.'),
          dish('Café con leche', 1.9, 'Glass or cup, your choice.'),
        ],
      },
    ],
  },
  pt: {
    lang: 'pt',
    groups: [
      {
        title: 'Pão',
        dishes: [
          dish('Pão alentejano', 3.8, 'Wheat, long crust, one kilo with a head.', 'boule'),
          dish('Broa de milho', 3.2, 'Maize and rye, dense, made for soup.', 'rye'),
          dish('Cacetes', 1.2, 'Out at eight and at five.', 'baguettes'),
          dish('Pão de forma', 3.4, 'Milk loaf for tall toast.', 'slices'),
          dish('Bola de água', 0.4, 'Crust outside, nearly nothing inside.'),
        ],
      },
      {
        title: 'Doce',
        dishes: [
          dish('Croissant brioche', 1.6, 'Soft, not flaky. It is meant to be.', 'croissant'),
          dish('Caracol', 1.8, 'A snail with cinnamon and patience.', 'knot'),
          dish('Brioche de ginja', 3.2, 'Sour cherries, paper case.', 'brioche'),
          dish('Pão de Deus', 1.5, 'Coconut crown, warm until ten.', 'rolls'),
          dish('Pastel de nata', 1.4, 'Twelve minutes at 290 °C. Blisters wanted.'),
        ],
      },
      {
        title: 'À mesa',
        dishes: [
          dish('Bolo da casa', 3.6, 'Walnut, egg yolk, a cloister’s worth of sugar.', 'cake'),
          dish('Tarte de fruta', 3.4, 'What the market had this morning.', 'tart'),
          dish('Torrada', 2.4, 'Three fingers high, salted butter.'),
          dish('Sopa', 3.2, 'Cabbage, potato, a slice of bread.'),
          dish('Meia de leite', 1.5, 'Half coffee, half excuse.'),
        ],
      },
    ],
  },
  nl: {
    lang: 'nl',
    groups: [
      {
        title: 'Brood',
        dishes: [
          dish('Desem', 4.9, 'Wheat and spelt, 30 hours, 800 g.', 'boule'),
          dish('Roggebrood', 3.9, 'Dark, sticky, thinner than you think.', 'rye'),
          dish('Tijgerbrood', 3.4, 'White tin with a cracked coat.', 'slices'),
          dish('Stokbrood', 2.2, 'Long, gone by eleven.', 'baguettes'),
          dish('Notenvolkoren', 4.4, 'Whole wheat, hazelnut. Thursdays on.'),
        ],
      },
      {
        title: 'Zoet',
        dishes: [
          dish('Roomboterkrul', 2.6, 'Butter, three days, a curl.', 'croissant'),
          dish('Kaneelrol', 3.2, 'Cinnamon ground at five, sugar crust.', 'knot'),
          dish('Bessenbol', 3.4, 'Red currants, paper case.', 'brioche'),
          dish('Krentenbollen', 1.3, 'More currants than dough. Nearly.', 'rolls'),
          dish('Appelflap', 2.4, 'Goudreinet apples, sugar, a warning: hot.'),
        ],
      },
      {
        title: 'Aan tafel',
        dishes: [
          dish('Appeltaart', 4.2, 'Tall, with cream if you say yes.', 'cake'),
          dish('Vruchtentaart', 3.9, 'A slice of the season.', 'tart'),
          dish('Uitsmijter', 8.5, 'Three eggs, two slices, one plate.'),
          dish('Soep', 6.2, 'With as much bread as you like.'),
          dish('Koffie', 2.6, 'With a small biscuit, as agreed.'),
        ],
      },
    ],
  },
  nordic: {
    lang: 'da',
    groups: [
      {
        title: 'Brød',
        dishes: [
          dish('Landbrød', 6.2, 'Wheat with wind in it, 24 hours, one kilo.', 'boule'),
          dish('Rugbrød', 5.4, 'Rye, seeds, malt. Slice it thin.', 'rye'),
          dish('Franskbrød', 4.6, 'White tin with poppy seed, for Sundays.', 'slices'),
          dish('Flutes', 2.4, 'Long, thin, for the soup.', 'baguettes'),
          dish('Ølandshvede', 6.4, 'Old wheat, low rise, high flavour.'),
        ],
      },
      {
        title: 'Morgen',
        dishes: [
          dish('Kardemommesnurre', 3.6, 'Cardamom ground at five, sugar crust.', 'knot'),
          dish('Tebirkes', 2.8, 'Poppy seed outside, remonce inside.', 'rolls'),
          dish('Croissant', 3.2, 'Three days and cultured butter.', 'croissant'),
          dish('Hindbærbrioche', 3.8, 'Raspberries, paper case.', 'brioche'),
          dish('Spandauer', 3.1, 'Custard in the middle, a crisp rim.'),
        ],
      },
      {
        title: 'Ved bordet',
        dishes: [
          dish('Morgenplade', 11.5, 'Two breads, cheese, egg, jam, butter.'),
          dish('Smørrebrød', 9.2, 'Three on rye. The list is on the wall.'),
          dish('Drømmekage', 4.4, 'Coconut and brown sugar, one square.', 'cake'),
          dish('Frugttærte', 4.6, 'A slice of the season, cold cream.', 'tart'),
          dish('Filterkaffe', 3.2, 'Refilled once without asking.'),
        ],
      },
    ],
  },
};

/** What a café has on its counter in place of the loaves. */
export const COFFEE: DishGroup = {
  title: 'Coffee',
  dishes: [
    dish('Espresso', 2.2, 'Chocolate and plum. Stand at the bar and it is shorter.', 'cup'),
    dish('Flat white', 3.6, 'Two shots, milk from eleven cows with names.'),
    dish('Filter of the week', 3.4, 'One farm, one pot, until it is empty.', 'jar'),
    dish('Cold brew', 4.1, 'Eighteen hours. It does not hurry, nor should you.'),
    dish('Beans, 250 g', 11.5, 'Roasted on Mondays. Ground while you wait.', 'bag'),
  ],
};
