import type { Ware } from '../art/shelf.js';

/** Sentences of a bakery with slots in braces. A page takes each at most once. */

export interface Headline {
  lines: readonly [string, string];
  /** Hour of the first batch, which the day's list then starts with. */
  opens: '6:00' | '6:30' | '7:00';
}

export const HEADLINES: Record<'bakery' | 'cafe', readonly Headline[]> = {
  bakery: [
    { lines: ['Still warm', 'at seven.'], opens: '6:30' },
    { lines: ['Crust at six,', 'crumbs by noon.'], opens: '6:00' },
    { lines: ['Awake at three,', 'open by seven.'], opens: '7:00' },
    { lines: ['You can smell', 'which street.'], opens: '6:30' },
    { lines: ['The oven is', 'still ticking.'], opens: '6:30' },
    { lines: ['Gone by noon,', 'back at six.'], opens: '6:00' },
  ],
  cafe: [
    { lines: ['One more cup,', 'then Tuesday.'], opens: '7:00' },
    { lines: ['Toast until', 'half past three.'], opens: '7:00' },
    { lines: ['The kettle is', 'never off.'], opens: '6:30' },
    { lines: ['Sit by the window.', 'It’s raining.'], opens: '7:00' },
    { lines: ['Coffee first,', 'then {place}.'], opens: '6:30' },
  ],
};

export const SUBS: Record<'bakery' | 'cafe', readonly string[]> = {
  bakery: [
    '{first}, {second} and the one thing {place} is stubborn about: {signature}. Baked on {street}, six mornings a week.',
    'Bread for people who walk to it. {first}, {second} and {signature}, made behind glass on {street}.',
    'A small oven on {street} with a long memory. {first}, {second}, and {signature} for those who are early.',
    'For breakfast tables in {district} and one very patient dog. {first}, {second} and {signature}, from {street}.',
  ],
  cafe: [
    'A narrow room on {street} with eleven chairs and no background music. {first}, {second}, and {signature} until they run out.',
    'For people with a book, a deadline or a pram. {first}, {second} and {signature}, on the quiet side of {district}.',
    'Breakfast at any hour and coffee that is never explained to you. {first}, {second}, {signature}. On {street}.',
    'The corner of {district} where the phone stays in the coat. {first}, {second} and {signature}, baked on the spot.',
  ],
};

export const MENU_HEADS = [
  'What is on the shelves',
  'Baked before you woke',
  'On the board this week',
  'Short list, long night',
] as const;

export const MENU_NOTES = [
  'Prices are per piece. The list is short on purpose: everything on it left the oven today, and what is left at closing goes to the night shelter on the ring road.',
  'Point at what you want, that is how most of {place} does it. At closing time the rest goes to the school kitchen, so there is no half-price hour.',
  'We print this list once a month and cross things out in pencil by noon. Bring your own bag and the second roll is on us.',
] as const;

export interface SignatureCopy {
  ware: Ware;
  title: readonly string[];
  paragraphs: readonly string[];
  small: string;
  large: string;
  contains: string;
}

export const SIGNATURES: Partial<Record<Ware, SignatureCopy>> = {
  brioche: {
    ware: 'brioche',
    title: ['The loud one', 'The one in the paper skirt'],
    paragraphs: [
      'The fruit is cooked down twice, broken by hand and folded into a butter brioche. It melts at the edges and stays loud in the middle.',
      '{baker} makes forty on a weekday and ninety on Sunday. On Sunday they are gone by eleven.',
    ],
    small: 'for two',
    large: 'for six',
    contains: 'wheat, butter, egg, almond',
  },
  pretzel: {
    ware: 'pretzel',
    title: ['The crooked one', 'Thick belly, thin arms'],
    paragraphs: [
      'The dough rests overnight and is thrown, not rolled: one turn in the air, arms crossed, done. Lye gives the colour, coarse salt the opinion.',
      '{baker} throws four a minute and does not talk while doing it. Come before ten if you want to watch.',
    ],
    small: 'one, still soft',
    large: 'a ring of six',
    contains: 'wheat, barley malt, salt',
  },
  knot: {
    ware: 'knot',
    title: ['The twisted one', 'Three turns and a tuck'],
    paragraphs: [
      'Spice is ground at five, because by six it is already less. The strip goes three times round two fingers and is tucked in where nobody looks.',
      '{baker} ties sixty a morning and twice that when it rains. Rain sells knots; we do not know why.',
    ],
    small: 'one, in paper',
    large: 'a box of six',
    contains: 'wheat, butter, milk, sugar',
  },
  croissant: {
    ware: 'croissant',
    title: ['Three days, nine bites', 'The one with the crumbs'],
    paragraphs: [
      'Mixed on day one, folded on day two, baked on day three. Twenty-seven layers, and you will find all of them on your coat.',
      '{baker} throws away the first tray when the cellar is too warm. It happened twice last August.',
    ],
    small: 'one, warm',
    large: 'a dozen',
    contains: 'wheat, butter, milk',
  },
  cake: {
    ware: 'cake',
    title: ['The tall one', 'Four layers, one knife'],
    paragraphs: [
      'Four thin layers, two kinds of cream and a glaze that is poured once and never corrected. It stands under glass until three.',
      '{baker} bakes two a day and cuts each into twelve. The thirteenth slice is the broken one; ask for it.',
    ],
    small: 'a slice',
    large: 'the whole cake',
    contains: 'wheat, egg, milk, nuts',
  },
  boule: {
    ware: 'boule',
    title: ['The one we are named for', 'Nine hundred grams of patience'],
    paragraphs: [
      'Flour, water, salt, and a starter older than two of our bakers. It is dark because it stays in until it is done.',
      '{baker} knocks on the bottom of each one. If it answers hollow it goes out; if not, it is our lunch.',
    ],
    small: 'half a loaf',
    large: 'a whole one',
    contains: 'wheat, rye, salt',
  },
};

export interface StoryCopy {
  title: string;
  paragraphs: readonly string[];
}

export const STORIES: readonly StoryCopy[] = [
  {
    title: 'Slow dough, short ingredients list',
    paragraphs: [
      'Our flour comes from {mills} mills we can drive to before lunch. It is stone-ground, which means it changes with the weather, so we change the water with it.',
      'The dough rests for {rest} hours in the cellar. That is what makes the crust dark, the crumb open and the bread easier to digest. There is no trick beyond that.',
    ],
  },
  {
    title: 'A starter with a birthday',
    paragraphs: [
      '{baker} began it in {since} with rye, water and a jam jar. It has been fed every day since, once by a neighbour with written instructions and once by a locksmith.',
      'It raises everything on this page. Dough rests {rest} hours, flour comes from {mills} mills nearby, and the only thing we hurry is the espresso.',
    ],
  },
  {
    title: 'One oven, no night off',
    paragraphs: [
      'The oven came up {street} in four pieces in {since} and has not been cold for longer than a weekend. It bakes on falling heat: loaves first, pastry next, meringue when everyone has gone home.',
      'We buy grain from {mills} farms and mill it on Fridays. Dough then waits {rest} hours, because a tired dough tastes better than a tired baker.',
    ],
  },
];

export const STAT_LABELS = {
  rest: ['rest for every country loaf', 'between mixing and the oven'],
  mills: ['all within 80 km of the oven', 'we have all visited, in boots'],
  since: ['the year we fed the starter first', 'the year the key was handed over'],
  bins: ['of bread thrown away at closing', 'at the back door, ever'],
} as const;

export const VOICES_LARGE = [
  'I moved two streets away and still cross the hill for the rye. My dog knows the route.',
  'My father asked for a slice without butter. He is eighty-one and has never done that before.',
  'I came in from the rain for ten minutes in March. I have had the same table since.',
  'We drove to the sea and turned round at the first petrol station. We had left the bread on the roof.',
] as const;

export const VOICES_SMALL = [
  [
    'We serve forty covers a night and have never once had to apologise for the bread.',
    'runs the bistro next door',
  ],
  ['Ordered nine for a baptism. Should have ordered twelve.', 'godmother'],
  ['They remembered that I don’t like seeds. I said it once, in winter.', '{district}'],
  ['The only queue in {place} where people are nice to each other.', 'postwoman'],
  ['My daughter learned to count on their price tags.', 'two streets down'],
  [
    'I write the second half of my columns here. The first half is at home and it shows.',
    'newspaper, local pages',
  ],
] as const;

export const BOOKING = [
  {
    title: ['Tell us, and it waits for you'],
    note: 'Reserve bread for pick-up or one of the {tables} breakfast tables. Orders close at 5 pm for the next morning. You pay when you come.',
    confirm: 'We confirm by text message within the hour, except at 6 am.',
  },
  {
    title: ['Your name on a paper bag'],
    note: 'Say what you want and when. It stands behind the counter until noon, or one of the {tables} tables is kept for fifteen minutes, whichever you chose.',
    confirm: 'No account, no card. A text message tells you it worked.',
  },
  {
    title: ['Sleep in, it is yours'],
    note: 'We put it aside before the doors open. Orders until 5 pm for the next day; of the {tables} tables in the window, half can be kept.',
    confirm: 'You will hear from us within the hour. Before six we have flour on our hands.',
  },
] as const;

export const FAQS: readonly (readonly [string, string])[] = [
  [
    'Gluten, nuts, eggs?',
    'Every card on the shelf lists allergens. We work with wheat, rye, butter, eggs, almonds and walnuts, so traces are possible everywhere.',
  ],
  [
    'Can I freeze it?',
    'Yes, the same day, whole or sliced. Ten minutes at 200 °C and the crust comes back. Pastry too, but do not tell {baker}.',
  ],
  [
    'Do you deliver?',
    'To restaurants, by bicycle, before nine. For everyone else there is a bench in front of the door.',
  ],
  [
    'Will you be sold out?',
    'By noon on Saturday, yes. Order by five the day before and your bag is behind the counter until we close.',
  ],
  [
    'Is there a queue?',
    'On Sunday at ten, about twelve people. At half past eight nobody, and the bread is warmer.',
  ],
  ['Cards or cash?', 'Both, from the first roll on. The tip jar only takes coins and opinions.'],
  ['May the dog come in?', 'As far as the mat. There is a hook, a bowl and usually company.'],
];

export const WHERE_HEADS = {
  awning: [
    'Left of {landmark}, under the {awning} awning',
    'Look for the {awning} awning',
    'By {landmark}, under the {awning} stripes',
  ],
  arch: [
    'By {landmark}, follow the smell',
    'The door with the arch, left of {landmark}',
    'Behind {landmark}, through the arch',
  ],
} as const;
