import type { TopicWords } from './artist.js';

export const CERAMICS_EN: TopicWords = {
  wall: 'A shelf of glazed pots: bottles, bowls, jars and cups',
  subs: [
    'Pots for tables and for quiet corners. Fired in {place}, twice a year.',
    'Stoneware for people who [cook|eat late|have guests]. Thrown in {district}, signed underneath.',
    'Jars, bowls and one teapot at a time, made in {place} for rooms with a window.',
    'Bowls, bottles and jars from a wood kiln outside {place}. None of them match; all of them stack.',
    'Wood-fired stoneware from {district}. Heavy at the foot, thin at the lip, safe in the dishwasher.',
  ],
  actions: ['See the last kiln', 'See what came out', 'Look along the shelf'],
  statements: [
    'I throw stoneware on a kick wheel and glaze it with what {place} leaves me: ash, iron sand, broken brick. Then I hand it to the fire and stop being in charge.',
    'A pot is finished when somebody reaches for it without looking. I make shapes for that hand, and leave the colours to wood ash and to luck.',
    'I dig some of the clay and buy the rest. Thrown on Monday, turned on Wednesday, fired when there are enough: the kiln decides what I get to keep.',
    'My shapes come from things that pour: milk churns, gutters, a watering can in {district}. I change one curve a year and live with it until the next.',
    'I make the same bowl every morning before breakfast. After nine thousand of them it has begun to correct me.',
  ],
  asides: [
    'Two firings a year, around 240 pots each. About one in five goes back to the slip bucket. What remains is shown below, or already lives somewhere.',
    'Some 400 pots a year leave this room. The ones with a thumbprint on the foot are mine; the ones without were made by nobody.',
    'One wheel, one kiln, one cat. 180 pots a firing, and a shelf for those that I cannot yet bear to sell.',
    'Two people can carry the big ones, one can carry the small. Everything between goes in a pram.',
    'Six glazes, four of them from the ash of one pear tree. The tree fell in {since}; there is a bucket left.',
  ],
  galleryTitles: ['From the [autumn|spring] kiln', 'What the fire [kept|left]', 'Still warm, more or less'],
  filters: ['For the table', 'Back of the kiln', 'For one branch'],
  works: {
    moon: ['Moon jar, low tide', 'Stoneware, one glaze poured over another. 31 × 30 cm'],
    tumblers: ['Three tumblers', 'With a groove for the thumb. 11 cm'],
    bottle: ['Bottle for one branch', 'Stoneware, narrow neck. 42 cm'],
    bowl: ['Serving bowl, deep', 'Stoneware, one dip. 34 cm wide'],
    gourd: ['Combed gourd', 'Combed while still wet. 29 cm'],
    teapot: ['Teapot no. [18|23|31]', 'Cane bow, 0.8 l, does not drip'],
    pair: ['Pair, ebb and flood', 'Stoneware, poured glazes. 40 and 17 cm'],
    jug: ['Jug and its cup', 'Dipped to the shoulder. 22 cm'],
    tall: ['Shouldered jar', 'Stoneware, bare foot. 42 cm'],
    cones: ['Three chimneys', 'For salt, oil and something else. 24, 17, 12 cm'],
    jar: ['The one that leaned', 'Stoneware, two glazes and a draught. 27 cm'],
    set: ['Breakfast, alone', 'Bottle, bowl, cup. 29 cm and under'],
  },
  process: {
    titles: [
      'Thirty-six hours, then patience',
      'A day and a half of fire',
      'Up in fourteen hours, down in twenty-two',
    ],
    texts: [
      'The kiln takes a tonne of larch and somebody awake at all times. Above 1,060 °C I starve it of air; that is where grey turns to green. Opening it early ruins everything, so we go swimming.',
      'I sit with it in shifts, with soup. The flame goes smoky at 1,060 °C and clear again at the top, where the last cone bends. After that the only job is not to look.',
      'No switch does this. Wood goes in every four minutes until cone ten lies down, and then the door is bricked and I sleep. It needs a day to cool and I need two.',
      'Until red heat you may talk; after it you listen. The fire has a sound for too much wood and another for too little, and at 1,285 °C it hums.',
      'The first five hours only dry things. Then the chimney starts to pull, the pots begin to shine, and nobody may leave to fetch milk.',
    ],
    label: 'Temperature of the kiln over thirty-six hours, highest at 1,285 °C after thirteen and a half',
    points: ['red heat', 'damper in, flame turns smoky', 'cone 10 down'],
  },
  commissions: {
    titles: ['Made for one room', 'Three of it, choose one', 'For your [window|table]'],
    texts: [
      'I take six commissions a year. You send a photograph of the place and tell me what happens there. I answer with two drawings and a date, and I always make three so that you can choose one.',
      'Tell me who sits at the table and what they eat. I make samples of the glaze first, you keep them, and we go on from the one you like to hold.',
      'Bring the measurements, or bring the wine bottle it has to stand beside. Six pieces a year are made to order; the list opens in January.',
      'Write what you want to put in it, not how it should look. I answer with one drawing, one price and a month; pots keep months better than days.',
      'I need your shelf in centimetres and one thing that already stands on it. Firings are in May and October, so your pot has its birthday then.',
    ],
    kinds: [
      [
        'A table',
        '[Plates, bowls and cups for six or eight, in one glaze family.|Everything a table needs for six or eight, and one plate more for the day one falls.|Soup, salad, coffee: three sizes that sit inside each other in the cupboard.]',
      ],
      [
        'A jar',
        '[One large piece for a window, a landing or the end of a corridor.|Knee-high, one glaze, for the spot where a lamp would be too sensible.|As large as the kiln door allows, which is 60 centimetres.]',
      ],
      [
        'A wall',
        '[Bottles and cups in a row, for a shelf that you already have.|Nine small shapes for one shelf, in the order you want or in mine.|A row for the kitchen wall, each piece a little shorter than the last.]',
      ],
    ],
  },
  press: [
    '{brand}’s jars look found rather than made, as if the sea had got the proportions right by itself.',
    'I bought one bowl and have been rude about all my others since.',
    'You can tell which cup was made last: it is the one that has stopped trying to please.',
    'Four cups on a tray, and one sees first what a cup is.',
    'The glaze stops a finger above the foot, and that finger is the whole exhibition.',
    'I went in for a vase and came out with an opinion about ash.',
    'The jar by the door leaned. So, after a while, did we.',
  ],
  ask: '[What is the pot for?|Who will reach for it?|Where should it stand?]',
};
