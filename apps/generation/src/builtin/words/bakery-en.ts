import type { BakeryWords } from './bakery.js';

export const BAKERY_EN: BakeryWords = {
  titles: {
    nav: 'Name and navigation',
    hero: 'Opening',
    today: 'Today’s oven',
    menu: 'Menu',
    signature: 'What we are known for',
    story: 'Our story',
    voices: 'What people say',
    booking: 'Booking form',
    where: 'Opening hours and map',
    faq: 'Before you ask',
    footer: 'Footer',
    address: 'Address and telephone',
  },
  links: { menu: 'Menu', signature: 'Signature', story: 'Story', where: 'Hours', booking: 'Reserve' },
  actions: {
    aside: {
      bakery: ['Set a loaf aside', 'Put my name on one', 'Keep two warm'],
      cafe: ['Keep me a window seat', 'Hold a table', 'Set something aside'],
    },
    menu: 'See today’s menu',
    find: 'Find the shop',
  },
  art: {
    awning: 'Shop window: three shelves with {signature}, bread and pastry',
    arch: 'An arch with the morning in it, {signature} in front',
    counter: 'The long counter: shelves with {signature}, loaves and cakes, each with its price',
    table: 'A breakfast table from above: coffee, eggs, cake on coloured plates',
  },
  headlines: {
    bakery: [
      ['Still warm', 'at seven.', '6:30'],
      ['Crust at six,', 'crumbs by noon.', '6:00'],
      ['Awake at three,', 'open by seven.', '7:00'],
      ['You can smell', 'which street.', '6:30'],
      ['The oven is', 'still ticking.', '6:30'],
      ['Gone by noon,', 'back at six.', '6:00'],
    ],
    cafe: [
      ['One more cup,', 'then Tuesday.', '7:00'],
      ['Toast until', 'half past three.', '7:00'],
      ['The kettle is', 'never off.', '6:30'],
      ['Sit by the window.', 'It’s raining.', '7:00'],
      ['Coffee first,', 'then {place}.', '6:30'],
    ],
  },
  subs: {
    bakery: [
      '{one}, {two} and the one thing {place} is stubborn about: {signature}. Baked on {street}, six mornings a week.',
      'Bread for people who walk to it. {one}, {two} and {signature}, made behind glass on {street}.',
      'A small oven on {street} with a long memory. {one}, {two}, and {signature} for those who are early.',
      'For breakfast tables in {district} and one very patient dog. {one}, {two} and {signature}, from {street}.',
    ],
    cafe: [
      'A narrow room on {street} with eleven chairs and no background music. {one}, {two}, and {signature} until they run out.',
      'For people with a book, a deadline or a pram. {one}, {two} and {signature}, on the quiet side of {district}.',
      'Breakfast at any hour and coffee that is never explained to you. {one}, {two}, {signature}. On {street}.',
      'The corner of {district} where the phone stays in the coat. {one}, {two} and {signature}, baked on the spot.',
    ],
  },
  day: {
    bakery: [
      'first batch, [120|90|140] of them',
      '[and whatever folds with it|with butter you can hear]',
      '[until they are gone|on the top tray]',
      'after {rest} hours of rest',
      '[for the walk home|for people who work]',
    ],
    cafe: [
      '[the machine is warm|the first one is for the postman]',
      '[and whatever folds with it|still steaming]',
      '[until they are gone|cut while you watch]',
      '[from now on, all day|for late risers]',
      '[the last pot, then the chairs go up|and then we sweep]',
    ],
  },
  again: '{name}, again',
  closedOn: 'Closed on {day}',
  closedNote: '[the oven sleeps, the starter does not|we sleep in, the starter does not]',
  menuTitles: [
    'What is on the shelves',
    'Baked before you woke',
    'On the board this week',
    'Short list, long night',
  ],
  menuNotes: [
    'The list is short on purpose: everything on it left the oven today, and what is left at closing goes to the night shelter on the ring road.',
    'Point at what you want, that is how most of {place} does it. At closing time the rest goes to the school kitchen, so there is no half-price hour.',
    'We print this list once a month and cross things out in pencil by noon. Bring your own bag and the second roll is on us.',
  ],
  notes: {
    boule:
      '[Our house sourdough, 900 g, keeps five days.|Wheat and a little rye, better on day two.|Two flours, {rest} hours, a dark crust.]',
    rye: '[Dark rye, dense, a little sour.|Dense as a good novel. Slice it thin.|Whole rye, a long keeper.]',
    slices: '[Tin loaf with milk and butter, for toast.|It makes the toast.|Soft enough for small teeth.]',
    baguettes:
      '[Wheat, water, salt, yeast. Crackling crust.|Long, thin, gone by eleven.|Out at eight, twelve and five.]',
    nut: '[Walnuts, soaked overnight. Thursdays to Saturdays.|More nuts than is sensible.]',
    seeds: '[Sunflower, linseed, pumpkin, inside and out.|Roasted seeds. You will find one at noon.]',
    focaccia: '[Oil, salt, rosemary. Cut with scissors.|Flat, tender, torn at the table.]',
    croissant:
      '[Three days of folding.|Butter, and the crumbs on your coat to prove it.|Bent, not straight. Ask the butter.]',
    chocolate: '[Two bars of chocolate, never one.|Dark chocolate, still soft until nine.]',
    brioche: '[Torn, not sliced. For two, or one on Sunday.|A lot of fruit, a paper case.]',
    apple: '[Apples from the next valley, no added sugar.|A warning: hot.]',
    butter: '[Butter, sugar, patience. Eat it over a plate.|Caramel on both sides.]',
    fried: '[Fried at six, sugared at ten past.|Lemon, sugar, and then your fingers.]',
    knot: '[Spice ground at five, sugar crust.|Three turns and a tuck.]',
    rolls: '[Folded by hand, as it used to be.|Two bites, sweet or with ham.]',
    pretzel: 'Thick belly, thin arms, coarse salt.',
    curd: '[Curd cheese with lemon and raisins.|A square with a soft heart.]',
    almond: '[Almond, honey, vanilla. Saturdays.|Yesterday’s croissant, wiser.]',
    custard: '[Blisters wanted.|Custard in the middle, a crisp rim.]',
    flat: 'Crust outside, nearly nothing inside.',
    tart: '[One slice of what the market had.|A slice of the season.]',
    cake: '[Four layers, one knife.|Tall, with cream if you say yes.]',
    breakfast: '[Basket of bread, salted butter, jam, coffee.|Two rolls, egg, jam, nobody hurrying you.]',
    toast: '[Toasted rye, three fingers high, salted butter.|On yesterday’s bread, which is the point.]',
    soup: '[With as much bread as you like.|The pot is on from eleven.]',
    egg: '[With soldiers of yesterday’s bread.|Five minutes. We have a clock for it.]',
    sandwich: '[Warm bread first, the rest second.|Three things, never four.]',
    coffee:
      '[Beans roasted four streets away.|With a small biscuit, as agreed.|Standing, it takes a minute.]',
    cup: '[Chocolate and plum. Shorter at the bar.|Thirty millilitres, no speech.]',
    white: '[Two shots, milk from eleven cows with names.|Small cup, serious milk.]',
    jar: '[One farm, one pot, until it is empty.|Refilled once without asking.]',
    cold: '[Eighteen hours. It does not hurry, nor should you.|Over ice, from May.]',
    bag: '[Roasted on Mondays. Ground while you wait.|For home. Your grinder may cry.]',
  },
  signatures: {
    brioche: {
      title: ['The loud one', 'The one in the paper skirt'],
      paragraphs: [
        'The fruit is cooked down twice, broken by hand and folded into a butter brioche. It melts at the edges and stays loud in the middle.',
        '{host} makes forty on a weekday and ninety on Sunday. On Sunday they are gone by eleven.',
      ],
      small: 'for two',
      large: 'for six',
      contains: 'wheat, butter, egg, almond',
    },
    pretzel: {
      title: ['The crooked one', 'Thick belly, thin arms'],
      paragraphs: [
        'The dough rests overnight and is thrown, not rolled: one turn in the air, arms crossed, done. Lye gives the colour, coarse salt the opinion.',
        '{host} throws four a minute and does not talk while doing it. Come before ten if you want to watch.',
      ],
      small: 'one, still soft',
      large: 'a ring of six',
      contains: 'wheat, barley malt, salt',
    },
    knot: {
      title: ['The twisted one', 'Three turns and a tuck'],
      paragraphs: [
        'Spice is ground at five, because by six it is already less. The strip goes three times round two fingers and is tucked in where nobody looks.',
        '{host} ties sixty a morning and twice that when it rains. Rain sells knots; we do not know why.',
      ],
      small: 'one, in paper',
      large: 'a box of six',
      contains: 'wheat, butter, milk, sugar',
    },
    croissant: {
      title: ['Three days, nine bites', 'The one with the crumbs'],
      paragraphs: [
        'Mixed on day one, folded on day two, baked on day three. Twenty-seven layers, and you will find all of them on your coat.',
        '{host} throws away the first tray when the cellar is too warm. It happened twice last August.',
      ],
      small: 'one, warm',
      large: 'six in a box',
      contains: 'wheat, butter, milk',
    },
    cake: {
      title: ['The tall one', 'Four layers, one knife'],
      paragraphs: [
        'Four thin layers, two kinds of cream and a glaze that is poured once and never corrected. It stands under glass until three.',
        '{host} bakes two a day and cuts each into twelve. The thirteenth slice is the broken one; ask for it.',
      ],
      small: 'a slice',
      large: 'half the cake, six slices',
      contains: 'wheat, egg, milk, nuts',
    },
    boule: {
      title: ['The one we are named for', 'Nine hundred grams of patience'],
      paragraphs: [
        'Flour, water, salt, and a starter older than two of our bakers. It is dark because it stays in until it is done.',
        '{host} knocks on the bottom of each one. If it answers hollow it goes out; if not, it is our lunch.',
      ],
      small: 'one loaf',
      large: 'six, for the village table',
      contains: 'wheat, rye, salt',
    },
  },
  signatureArt: '{signature}, drawn large',
  sizes: { small: 'Small', large: 'Large', contains: 'Contains', ahead: 'order by 5 pm the day before' },
  stories: [
    {
      title: 'Slow dough, short ingredients list',
      paragraphs: [
        'Our flour comes from {millwords} mills we can drive to before lunch. It is stone-ground, which means it changes with the weather, so we change the water with it.',
        'The dough rests for {rest} hours in the cellar. That is what makes the crust dark, the crumb open and the bread easier to digest. There is no trick beyond that.',
      ],
    },
    {
      title: 'A starter with a birthday',
      paragraphs: [
        '{host} began it in {since} with rye, water and a jam jar. It has been fed every day since, once by a neighbour with written instructions and once by a locksmith.',
        'It raises everything on this page. Dough rests {rest} hours, flour comes from {millwords} mills nearby, and the only thing we hurry is the espresso.',
      ],
    },
    {
      title: 'One oven, no night off',
      paragraphs: [
        'The oven came up {street} in four pieces in {since} and has not been cold for longer than a weekend. It bakes on falling heat: loaves first, pastry next, meringue when everyone has gone home.',
        'We buy flour from {millwords} mills and sieve it on Fridays. Dough then waits {rest} hours, because a tired dough tastes better than a tired baker.',
      ],
    },
  ],
  stats: [
    ['{rest} h', ['rest for every country loaf', 'between mixing and the oven', 'of sleep for the dough']],
    [
      '{mills} mills',
      [
        'all within 80 km of the oven',
        'we have visited all of them, in boots',
        'with names, dogs and muddy yards',
      ],
    ],
    [
      '{since}',
      ['the year we fed the starter first', 'the year the key was handed over', 'the first loaf, a flat one'],
    ],
    ['0 bins', ['of bread thrown away at closing', 'at the back door, ever', 'of yesterday sold as today']],
  ],
  voicesLarge: [
    'I bought one slice to be polite. I live eleven stops away and am polite every day now.',
    'The children argue over the heel. I used to throw it to the ducks.',
    'I moved two streets away and still cross the hill for the rye. My dog knows the route.',
    'My father asked for a slice without butter. He is eighty-one and has never done that before.',
    'I came in from the rain for ten minutes in March. I have had the same table since.',
    'We drove to the sea and turned round at the first petrol station. We had left the bread on the roof.',
  ],
  voicesSmall: [
    ['It was still warm at the third traffic light. Then it was gone.', 'cyclist, {district}'],
    ['They keep the dark one for me without being asked.', 'Wednesdays at eight'],
    [
      'We serve forty covers a night and have never once had to apologise for the bread.',
      'runs the bistro next door',
    ],
    ['Ordered nine for a baptism. Should have ordered twelve.', 'baptism, May'],
    ['They remembered that I don’t like seeds. I said it once, in winter.', '{district}'],
    ['The only queue in {place} where people are nice to each other.', 'brings the post'],
    ['My daughter learned to count on their price tags.', 'two streets down'],
    [
      'I write the second half of my columns here. The first half is at home and it shows.',
      'newspaper, local pages',
    ],
  ],
  regular: '{who}, {district}, since {year}',
  bookings: [
    {
      title: 'Tell us, and it waits for you',
      note: 'Reserve bread for pick-up or one of the {tables} breakfast tables. Orders close at 5 pm for the next morning. You pay when you come.',
      confirm: 'We confirm by text message within the hour, except at 6 am.',
    },
    {
      title: 'Your name on a paper bag',
      note: 'Say what you want and when. It stands behind the counter until noon, or one of the {tables} tables is kept for fifteen minutes, whichever you chose.',
      confirm: 'No account, no card. A text message tells you it worked.',
    },
    {
      title: 'Sleep in, it is yours',
      note: 'We put it aside before the doors open. Orders until 5 pm for the next day; of the {tables} tables in the window, half can be kept.',
      confirm: 'You will hear from us within the hour. Before six we have flour on our hands.',
    },
  ],
  wishLegend: 'What should we keep?',
  wishes: {
    bakery: ['Bread to collect', 'Breakfast table'],
    cafe: ['A table by the window', 'Breakfast to take away'],
  },
  send: 'Reserve',
  where: {
    awning: [
      'On {street}, under the striped awning',
      'Look for the awning with the scalloped edge',
      'By {landmark}, under the stripes',
      'Where the pavement is floury by seven',
    ],
    other: [
      'By {landmark}, follow the smell',
      'On {street}, the door with the bell',
      '{district}, two steps up, mind the flour',
    ],
  },
  faqs: [
    [
      'Do you bake without salt?',
      'No. We tried, and the bread had nothing to say. There is a small loaf with half.',
    ],
    [
      'Can I come and watch?',
      'Yes, from the bench by the glass. The shaping starts at four, the talking at nine.',
    ],
    [
      'What is yesterday’s bread for?',
      'Toast, soup and geese, in that order. Ask for the basket beside the till.',
    ],
    [
      'Do you give away starter?',
      'Yes, a spoonful in your own jar, with a feeding plan and our condolences.',
    ],
    [
      'Gluten, nuts, eggs?',
      'Every card on the shelf lists allergens. We work with wheat, rye, butter, eggs, almonds and walnuts, so traces are possible everywhere.',
    ],
    [
      'Can I freeze it?',
      'Yes, the same day, whole or sliced. Ten minutes at 200 °C and the crust comes back. Pastry too, but do not tell {first}.',
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
  ],
  foot: {
    line: 'On {street}, {place}.',
    write: 'Wholesale for restaurants:',
    small: '{host}, baker and owner',
  },
};
