import { FLOOR_EN } from './shop-floor-en.js';
import { SHELF_EN } from './shop-shelf-en.js';
import type { ShopWords } from './shop.js';

export const SHOP_EN: ShopWords = {
  titles: {
    nav: 'Name and navigation',
    hero: 'Opening',
    catalogue: 'On the shelf',
    material: 'How it is made',
    care: 'Care',
    delivery: 'Ways home',
    voices: 'What customers say',
    faq: 'Before you ask',
    where: 'Hours',
    footer: 'Footer',
    address: 'Address and telephone',
  },
  actions: {
    look: ['See what is in', 'Look closer', 'Take one home'],
    ways: '[How it gets to you|Three ways home|By hand, bike or post]',
  },
  trades: { ...SHELF_EN, ...FLOOR_EN },
  deliveryTitles: ['To your door, or nearly', 'From our shelf to yours', 'Carry it, or let us'],
  deliveryNotes: [
    'Say what you want and we say what it costs to move. [Nothing leaves after four.|Stairs are included up to the third floor.]',
    'There are no returns forms. [Bring it, post it, or send a neighbour.|You write one line and we answer with a day.]',
    'What you order before noon leaves the same day. [Cardboard is reused, so your parcel may have been a fridge.|No plastic in the box, only yesterday’s news.]',
    'Write, ring or come in. [We put it aside for a week without asking for money.|If it arrives broken, a photograph is enough and the next one leaves.]',
  ],
  ways: [
    [
      'By hand',
      '[Put aside for a week, with your name on it.|Behind the till until next Saturday, no deposit.|With a label on string, for as long as a week.|Come by when you are passing. It has patience until Saturday week.]',
      0,
    ],
    [
      'By bicycle',
      '[In {place}, the same evening, up to your door.|Before supper, if it fits on the rack. {place} only.|Between six and eight, rung twice, never thrown. {place} only.|Saddlebags, one hill at a time, anywhere in {place}.]',
      4.5,
    ],
    [
      'By parcel',
      '[Two or three days. Large things take the van.|With string, in old cardboard, with a number to follow.|Leaves at four, arrives the day after tomorrow.|Three days at most. Glass travels in the middle.]',
      6.9,
    ],
  ],
  voicesSmall: [
    ['I asked for two. They asked what for, and sold me one.', 'regular, {district}'],
    ['My order came with the answer to a question I had forgotten.', 'by bicycle, Thursdays'],
    ['Wrapped as if it were for a king. It was for me.', '{district}'],
    ['They told me not to buy it. I bought something else.', 'neighbour'],
    ['The parcel came with a note saying which side is up. Sideways was also fine.', 'customer by post'],
    ['The only shop in {place} where my father sits down.', 'Saturdays, after the market'],
    ['I went back to ask one thing and stayed until they closed.', 'two streets away'],
    ['Paid in coins, was thanked by name.', 'year four, with pocket money'],
  ],
  regular: '{who}, {district}, customer since {year}',
  where: [
    'On {street}, bell on the door',
    'Left of {landmark}, two steps down',
    '{district}, the window with the light on',
  ],
  faqs: [
    [
      'How long do you keep things aside?',
      'A week, without a deposit. After that we ring, and then it goes back.',
    ],
    ['Can I bring the dog?', 'Yes, there is a bowl by the door. Please keep tails off the lower shelf.'],
    [
      'Do you open later by arrangement?',
      'Until nine if you ring before noon. We are usually still sorting.',
    ],
    [
      'What does delivery cost abroad?',
      'What the post charges, to the cent. We write it under the sum before you pay.',
    ],
    [
      'Is everything from the site in the shop?',
      'Mostly, and more. Single pieces go quickly; ring and we look.',
    ],
    ['Can I pay by card?', 'Yes, any amount. Coins are welcome, the till is old.'],
    ['Do you wrap presents?', 'Yes, for nothing, in paper that has been something else before.'],
    ['May I just look?', 'Please. Nobody will ask if you need help until you look up.'],
  ],
  foot: {
    line: 'On {street}, {place}. Since {since}.',
    write: 'Orders, questions, lost umbrellas:',
    small: '{host}, behind the counter',
  },
};
