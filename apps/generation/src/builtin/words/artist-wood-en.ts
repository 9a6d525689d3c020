import type { TopicWords } from './artist.js';

export const WOOD_EN: TopicWords = {
  wall: 'Chairs, stools, a bench and a ladder along a wall',
  subs: [
    'Chairs, tables and shelves for people who stay. Built in {place}.',
    'Furniture from trees with an address, made in {district} with [four|five] joints.',
    'Chairs that don’t creak, in ash, oak and one painted colour. {place}.',
    'Tables, chairs and the odd ladder, built in {district} for houses with crooked floors.',
    'Ash, oak and larch, wedged and pegged in {place}. It comes apart when you move.',
  ],
  actions: ['Sit down first', 'See the chairs', 'Look underneath'],
  statements: [
    'I build chairs from trees I have met. Ash for what bends, oak for what carries, pear for what you touch, and no screw where a peg will do.',
    'Turn it over: the underside of a table tells you who made it. I finish that first, then the part everybody sees.',
    'A good chair disappears when you sit on it. I measure people at dinner, secretly, and have come to believe in 44 centimetres.',
    'I start with the place where it will be gripped: the edge of a table, the top rail of a chair. The rest is only there to keep that place in the air.',
    'Every house in {place} has one wall that is not straight. I build for that wall, and scribe the back edge until a sheet of paper no longer fits between.',
  ],
  asides: [
    'About 40 pieces a year, from eleven trees. Each carries the number of its tree, burnt in where the broom passes.',
    'Boards dry two years behind the workshop. The oldest was felled in {since} and is still being argued about.',
    'Made by two people and a bandsaw called Doris. Repairs are free as long as we can lift it.',
    'Two benches, nineteen planes, no spray booth. The finish is linseed oil and a week of windows open.',
    'Sawdust goes to the stables, offcuts to the stove, curls to whoever comes with a child.',
  ],
  galleryTitles: ['In the workshop [now|today]', 'Standing room', 'Ready to be sat on'],
  filters: ['To sit on', 'To put things on', 'Joints'],
  works: {
    chair: ['Chair no. [7|9|12]', 'Ash, pegged. Seat at 44 cm'],
    spindle: ['Fan-back', 'Seven spindles, painted. 92 cm'],
    stool: ['Milking stool, grown up', 'Three legs, never wobbles. 46 cm'],
    table: ['Table for eight and a dog', 'Oak, two boards. 200 × 86 cm'],
    bench: ['Hall bench', 'Ash, one stretcher. 150 cm'],
    shelf: ['Five boards, no screws', 'Wedged, comes apart in a minute. 90 × 150 cm'],
    trestle: ['Trestle desk', 'Larch, folds to nothing. 110 cm'],
    dovetail: ['Corner of a drawer', 'Tails first, cut by eye'],
    tenon: ['The joint in every leg', 'Tenon through, wedged twice'],
    ladder: ['Library ladder', 'Five rungs, leather feet. 180 cm'],
  },
  process: {
    titles: ['Two years of doing nothing', 'Wood keeps its own calendar', 'From 55 to 9 per cent'],
    texts: [
      'A fresh board is half water. It loses most of that by itself under a tin roof, and if I hurry it, it takes revenge in your heated living room. So I wait, and sharpen.',
      'Below 28 per cent the wood begins to move. I let it finish moving outside, then bring it in beside the stove for its last summer, and only then cut a joint.',
      'You can buy it dried in a week. It behaves for a year and then opens like a book. Mine has seen two winters before it sees a saw.',
      'I weigh one board of every stack on the first of the month. When it has stopped losing for three months running, it may come indoors.',
      'At 55 per cent it drips when you saw it, at 9 it rings when you knock. Between the two lie four seasons, twice.',
    ],
    label: 'Water in a board over twenty-four months, from 55 per cent down to 9',
    points: ['sawn and stacked', 'begins to shrink', 'first joint is cut'],
  },
  commissions: {
    titles: ['Measured where it will stand', 'For one house', 'Tell me who sits there'],
    texts: [
      'I come with a stick, not with a catalogue. We tape the outline on your floor, you walk around it for a week, and then I draw.',
      'You choose the tree; there are usually six. I deliver it myself, stay for one coffee and come back after the first winter to look at the joints.',
      'Nine commissions a year. There is one drawing, one price and one colour chart with a single colour on it.',
      'Send me a photograph of the worst corner. I come with a folding rule, and we talk about what you do there at seven in the evening.',
      'You get a model in cardboard, full size, by post. Put your plates on it for a week, cut off what is in the way and send me what is left.',
    ],
    kinds: [
      [
        'A set of chairs',
        '[Four, six or eight from one tree, numbered underneath.|The first one is a trial: sit in it for a month, then I build the others.|Chairs for one table, each a finger different for the person who sits there.]',
      ],
      [
        'A table',
        '[As long as the room allows, with room for knees at the corners.|Two boards wide, oiled, and no leg where yours wants to be.|For as many as you have on a bad Christmas.]',
      ],
      [
        'A wall of shelves',
        '[Wedged, without screws, so that it can move house with you.|Shelves to the height of your arm, then a ladder for the rest.|Built for your heaviest books, which we weigh.]',
      ],
    ],
  },
  press: [
    '{brand}’s chairs look as though they had been waiting for you and are too polite to say so.',
    'We moved three times. The table came along, the sofa did not.',
    'My grandfather was a joiner and turned it over before he sat down. Then he nodded, which he does not do.',
    'One sits, and the conversation gets better. I have no other way to put it.',
    'A drawer that closes with a sigh, its own and mine.',
    'I knocked on the table for luck and it answered in a lower voice than mine.',
    'Underneath there was a date, a tree and a small apology for a knot.',
  ],
  ask: '[What should it carry?|Where will it stand?|How many people, how many plates?]',
};
