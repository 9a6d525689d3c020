import type { TopicWords } from './artist.js';

export const JEWELLERY_EN: TopicWords = {
  wall: 'A ledge with standing rings, set with stones, and a pendant on a chain',
  subs: [
    'Rings for hands that [work|cook|dig]. Made in {place} from old gold.',
    'Jewellery in three metals and one pair of hands. {district}, {place}.',
    'Rings, chains and repairs for heirlooms that nobody dares to wear. {place}.',
    'Gold with a past, made to fit in {place}. Bring the brooch that nobody pins.',
    'Rings, chains and one earring at a time, forged over a courtyard in {district}.',
  ],
  actions: ['Try one on', 'See the tray', 'Look at the stones'],
  statements: [
    'I melt what you inherited and make what you would wear. A brooch nobody pinned in forty years is enough for two rings and a repair.',
    'A ring has to survive a door handle, a dog lead and a cold lake. I start there, and only then think about the stone.',
    'I work in silver, yellow gold and red gold, with a torch, a hammer and my grandmother’s pliers. Nothing is cast that can be forged.',
    'I like things that close: a clasp, a hinge, a ring that only goes over the knuckle sideways. The sound it makes is the last thing I adjust.',
    'Most of what I make is two millimetres wide. In that room I have to fit your grandmother, your bicycle and a reason to wear it on a Tuesday.',
  ],
  asides: [
    'Some 90 pieces a year, no two alike, a third of them from gold that came in an envelope.',
    'All stones are listed with where they were cut. If I don’t know, I say so and charge less.',
    'Sizes from 46 to 70. The widest ring so far was for a rower, the smallest for a magician.',
    'The sweepings of the floor are melted every January. In {since} they made one ring, and it is mine.',
    'No stone over five carats: the bench is small and so is the safe.',
  ],
  galleryTitles: ['On the tray [now|this month]', 'Ready to be worn', 'From the bench'],
  filters: ['Rings', 'To hang', 'With a stone'],
  works: {
    solitaire: ['Ring for a left hand', 'One stone, open setting, 2.1 mm band'],
    bands: ['Two of us', 'Forged pair, hammered inside'],
    pendant: ['Small sun', 'Pendant on a trace chain, 45 cm'],
    drops: ['Wednesday earrings', 'Step-cut stones on plain hooks'],
    dome: ['Pebble ring', 'Cabochon in a low collar'],
    chain: ['Every link by hand', '84 links, 52 cm, no clasp needed'],
    stack: ['Three that agree', 'To wear together or to divide among sisters'],
    pearl: ['Late pearl', 'River pearl, cup setting'],
    bar: ['Five in a row', 'Channel-set bar, comfort band'],
    stone: ['Unset, for now', '3.4 carats, waiting for somebody'],
  },
  process: {
    titles: ['Twelve minutes at the torch', 'Red, not orange', 'Soft for an hour'],
    texts: [
      'Forging makes metal hard, and heat forgives it. I hold it at a dull red, which is a colour you learn in the dark, and quench it before it changes its mind.',
      'Each ring goes through this eight times. Too cold and it cracks, too hot and I have a very small ingot. The lamp over the bench stays off meanwhile.',
      'Up in three minutes, a breath at the top, then water. It comes out soft enough to bend by hand and remembers nothing of the hammer.',
      'For three minutes I do nothing but watch a colour arrive. Then it sits in the flame at 650 °C, and I count my breath instead of the seconds.',
      'The pan of water stands to the left and always has. Between flame and hiss there is half a second in which every ring is soft as string.',
    ],
    label: 'Temperature of the metal over twelve minutes: up to 650 °C, a short hold, then quenched',
    points: ['flux turns to glass', 'dull red, hold', 'into the water'],
  },
  commissions: {
    titles: ['Out of the drawer', 'From your gold', 'Made to your [knuckle|hand]'],
    texts: [
      'Bring the envelope with everything nobody wears. We weigh it together, I draw, and what is left over you take home again.',
      'First visit: coffee, ring sizes, what went wrong with the last one. Second visit: a model in brass that you wear for a week.',
      'I take two a month. There is a wax to try, a price that stays, and a date that has slipped once since {since}.',
      'Write your ring size if you know it and your trade if you don’t. I draw three, you bin two, and the price stands before I light the torch.',
      'Bring the stone and the story, or only one of them. You try the piece on unfinished, with the file marks still in it.',
    ],
    kinds: [
      [
        'A pair',
        '[Two bands from one piece of gold, cut apart on the day you collect them.|Two rings that sat side by side in one ingot, one number engraved inside both.|For two hands that rarely match. Each is made to its own knuckle.]',
      ],
      [
        'A re-setting',
        '[Your stone, new ring. The old claws go back to you in a bag.|The stone stays yours and on the bench, in a jar with your name, until it sits again.|What was too high to wear comes down to where it meets a glove.]',
      ],
      [
        'A chain',
        '[Forged link by link to the length of one person.|As many links as it takes to reach where you point.|Long, short or twice round the wrist. I solder every link shut.]',
      ],
    ],
  },
  press: [
    '{brand} makes rings that look as if the finger had grown them.',
    'I came with my aunt’s brooch and a bad conscience. I left with earrings and neither.',
    'The best thing in the window was the repair on a watch chain. You could not find it.',
    'A ring so plain that I looked for the trick, and the trick was the inside.',
    'She wears it to the allotment, he wears it to the operating theatre: one pair, no scratches to speak of.',
    'At the opening people shook hands for longer than usual.',
    'One chain, eighty links, and not one of them in a hurry.',
  ],
  ask: '[What is in the drawer?|What does it have to survive?|Whose hand is it for?]',
};
