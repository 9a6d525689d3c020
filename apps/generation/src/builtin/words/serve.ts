import type { Trade } from './trade.js';

/** Practices and offices: doctors, dentists, vets, lawyers, consultants, agencies, trades, schools. */
export const SERVE: Trade = {
  names: [
    '{last} & {first}',
    'Practice on {street}',
    '{last} Partners',
    'Bureau {last}',
    'Good Hands {place}',
  ],
  headlines: [
    ['Ask early,', 'sleep better.'],
    ['First we listen.', 'Then we bill.'],
    ['Answered', 'by Friday.'],
  ],
  subs: [
    'Four people in {district} who pick up the phone, say what it costs before it does, and write letters you can read.',
    'For questions that keep you awake and ones you are embarrassed to ask. {place}, first floor, tea without asking.',
    'We do few things, and say who does the others better. {brand}, on {street}, since {since}.',
  ],
  action: 'Get a first answer',
  card: ['Monday to Friday, 8:00 to 18:00', '{street}, {district}', 'Four people, one waiting room'],
  route: [
    ['The bell', 'first floor'],
    ['First talk', '30 min, free'],
    ['A plan', 'on one page'],
    ['Done', 'or told why not'],
  ],
  why: {
    title: ['Plain words, early', 'Small on purpose'],
    paragraphs: [
      'Most of what comes through our door is smaller than it felt on the stairs. We say so, and about every third person goes home without a bill.',
      'For the rest there is a plan on one page: what happens, who does it, what it costs at most. It is signed by both sides, and it is the last paper you have to file.',
    ],
    stats: [
      ['30 min', 'first talk, free of charge'],
      ['1 in 3', 'goes home without a bill'],
      ['2 days', 'until you have an answer in writing'],
      ['{since}', 'the year we stopped using fax'],
    ],
  },
  offers: {
    label: 'Services',
    title: ['What we do', 'Six things, properly'],
    note: 'If yours is not here, ask anyway: we keep a list of people we would send our own mothers to.',
    items: [
      ['The first look', 'You show it, we say what it is. Often that is all.', 'free'],
      ['The second opinion', 'You have one already. We read it and tell you what we would do.', '2 days'],
      ['The usual thing', 'Done the same week, at a fixed price, by the person you spoke to.', '1 week'],
      ['The long one', 'Months, not days. One contact, one page of news each Friday.', 'by plan'],
      ['The letter', 'We write it, you send it. Polite, short, effective.', '3 days'],
      ['The emergency', 'A number that a person answers until ten at night.', 'today'],
    ],
  },
  day: {
    title: ['What happens when you come', 'From the stairs to the end'],
    note: 'Six steps; most people need three.',
    rows: [
      ['Day 1', 'You call or write', 'A person answers, with a name'],
      ['Day 2', 'First talk', 'Thirty minutes, nothing to prepare'],
      ['Day 4', 'A page in writing', 'What, who, how long, how much at most'],
      ['Day 7', 'You decide', 'Or you do not, and that is fine'],
      ['Day 10', 'We begin', 'The same person, until it is over'],
      ['After', 'One year later', 'We ask whether it held'],
    ],
    high: 'worry',
    low: 'relief',
  },
  voices: [
    [
      'I had carried the envelope around for three weeks. It took them eleven minutes.',
      'runs a shop in {district}',
    ],
    ['They sent me to somebody cheaper. I have sent them four people since.', 'neighbour'],
    ['For once I understood the letter, and so did my father, who is eighty.', '{last} family'],
  ],
  prices: {
    title: ['What it costs, before it does', 'Fixed, in writing'],
    rows: [
      ['First talk', 'Thirty minutes, in person or by phone.', 0],
      ['Second opinion', 'Read, considered, two pages.', 180],
      ['By the hour', 'When it cannot be fixed; capped in the plan.', 120],
    ],
    action: 'Make a date',
  },
  where: {
    title: 'First floor, ring twice',
    ways: [
      ['By tram', '{transit}'],
      ['On foot', 'Next to {landmark}'],
      ['By phone', 'Weekdays 8 to 18, a person'],
      ['Access', 'Lift from the yard, wide doors, water for dogs'],
    ],
  },
  contact: {
    title: ['Tell us in three lines', 'Start with what worries you'],
    text: 'No form of twelve pages. Say what happened and when you can be reached; everything else is our job.',
    wishes: ['A first talk', 'A second opinion', 'It is urgent'],
    action: 'Send three lines',
    done: 'Somebody with a name answers within two working days.',
  },
  faqs: [
    [
      'Will it cost me before I know?',
      'No. The first half hour is free, and what follows has a ceiling that you sign.',
    ],
    [
      'Do I get the same person?',
      'Yes, from the stairs to the last letter. If they are ill, they introduce the other one.',
    ],
    ['What do I have to bring?', 'Nothing. If there is an envelope, bring it unopened; we have seen worse.'],
    [
      'What if you can’t help?',
      'Then we say so in the first talk and give you the name of somebody who can.',
    ],
  ],
};

/** Restaurants, bars, wine. */
export const DINE: Trade = {
  names: ['Tisch {last}', 'Chez {last}', 'The Long Table', '{first}’s', 'Kleine Glut'],
  headlines: [
    ['Two menus:', 'yes and no.'],
    ['The fire', 'is lit at four.'],
    ['Twenty-six seats,', 'one pot.'],
  ],
  subs: [
    'A short kitchen in {district} with twenty-six seats and a fire. The card is written at five; what is out is crossed out.',
    'For hungry people and slow talkers. {host} cooks what {place} brought to the back door this morning.',
    'One room on {street}, six dishes a night and a wine list that fits on a plate.',
  ],
  action: 'Keep a table',
  card: ['Tuesday to Saturday, from 18:00', '{street}, {district}', '26 seats, one sitting, one fire'],
  route: [
    ['The bar', 'vermouth, 18:00'],
    ['The fire', 'lit at 16:00'],
    ['Table nine', 'by the window'],
    ['The yard', 'until 23:00'],
  ],
  why: {
    title: ['A fire and a back door', 'Short card, long evening'],
    paragraphs: [
      'What comes in by the back door before noon is on the card at five: beets from two valleys over, fish when there was fish, and one thing that took three days.',
      '{host} cooks over beech since {since}. There is no foam here and no speech at the table; ask, and you will hear more than you wanted.',
    ],
    stats: [
      ['26', 'seats, each used once a night'],
      ['6', 'dishes, then the card is full'],
      ['40 km', 'to the farthest field'],
      ['{since}', 'the first fire in this chimney'],
    ],
  },
  offers: {
    label: 'Card',
    title: ['Tonight’s card', 'Written at five'],
    note: 'A good week in autumn. Tomorrow two of them are gone.',
    items: [
      ['Beetroot, blackcurrant, smoke', 'In the embers since noon, skin and all.', 'starter'],
      ['Bread, cultured butter', 'From next door. We asked nicely for eight years.', 'starter'],
      ['Whole fish for two', 'What the boat said. Lemon, fennel, bones.', 'main'],
      ['Shoulder, three days', 'Falls apart when looked at.', 'main'],
      ['Barley like risotto', 'Mushrooms, pine, the good cheese.', 'main'],
      ['Burnt cream', 'It is meant to be. Bay leaf, orange.', 'sweet'],
    ],
  },
  day: {
    title: ['From the back door to the last glass', 'How hot it is, when'],
    note: 'The fire decides. We only write it down.',
    rows: [
      ['9:00', 'The back door', 'Four farmers, one boat, much talk'],
      ['16:00', 'Fire', 'Beech, two hours to embers'],
      ['17:00', 'The card', 'Six dishes, chalk, no eraser'],
      ['18:00', 'Doors', 'Vermouth at the bar, tables as you come'],
      ['20:30', 'Full house', 'The loud hour, and the best one'],
      ['23:00', 'The yard', 'Last glasses under the chestnut'],
    ],
    high: 'full house',
    low: 'the card',
  },
  voices: [
    [
      'We ordered the fish for two and were silent for twenty minutes. We are never silent.',
      'married, table nine',
    ],
    ['I asked for salt. {host} came out, tasted mine, and apologised. To the fish.', 'regular, Thursdays'],
    ['My boss proposed a fancier place. He now books here under my name.', 'works in {district}'],
  ],
  prices: {
    title: ['What an evening costs', 'One price, or three plates'],
    rows: [
      ['Three plates', 'Start, main, sweet. You choose.', 42],
      ['The whole card', 'All six, for the table, in the right order.', 64],
      ['Wine with it', 'Four glasses, poured with an opinion.', 28],
    ],
    action: 'Keep a table',
  },
  where: {
    title: 'Smoke over {landmark}',
    ways: [
      ['By tram', '{transit}'],
      ['On foot', 'Through the yard, past the wood pile'],
      ['Late', 'Last tram 23:50, taxis at the corner'],
      ['Access', 'One step with a ramp, wide toilet'],
    ],
  },
  contact: {
    title: ['Say when, we light it', 'A chair with your name'],
    text: 'Tables are kept for fifteen minutes, for longer if you call. Allergies are no trouble when we know at five.',
    wishes: ['Table for two', 'Table for four', 'The long table'],
    action: 'Keep a table',
    done: 'We confirm before five, when the fire is lit.',
  },
  faqs: [
    ['Is there something without meat?', 'Always two of the six, and they are not the sad ones.'],
    ['Allergies?', 'Tell us by five and it is cooked differently, not merely left out.'],
    ['Do you take walk-ins?', 'Six seats at the bar, every night, no list. Come at six or after nine.'],
    ['May children come?', 'Yes, they get half plates at half price and may look into the fire.'],
  ],
};
