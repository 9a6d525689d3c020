import type { HotelTopicWords } from './hotel.js';

export const HOTEL_EN_CAMP: HotelTopicWords = {
  names: [
    '{last} Camp',
    'Camp Long Meadow',
    'The Lower Field',
    'Camp Alder',
    'Heron Bank',
    'Camp at the Weir',
    'Early Grass',
  ],
  links: {
    rooms: 'Pitches',
    breakfast: 'Kiosk',
    around: 'On foot',
    rates: 'Rates',
    booking: 'Your pitch',
    where: 'Find us',
  },
  headlines: {
    plan: [
      ['Pitch {key} gets', 'the first sun.'],
      ['{Pitches} pitches,', 'no two hedges alike.'],
      ['Peg in.', 'The water is warm.'],
      ['Number {key},', 'under the alder.'],
    ],
    view: [
      ['Dew until nine,', 'then swim.'],
      ['Unzip.', 'That is the view.'],
      ['Four pegs,', 'one very long evening.'],
    ],
  },
  subs: [
    '{Pitches} pitches on the grass outside {place}, for tents, small buses and families who [forget|lose] one shoe a day.',
    'A camp with hedges instead of [fences|rules], warm showers and a [kiosk|shop] that knows how many rolls you eat.',
    'For people with a tent, a [bicycle|canoe] or a very old van. {Pitches} pitches by the water, [open from April to October|no music after ten].',
  ],
  book: ['Keep a pitch', 'Ask for your nights', 'Choose your grass'],
  look: ['See the pitches', 'Look around the meadow', 'Which one is yours'],
  drawn: {
    plan: 'Drawing: the plan of the camp with its numbered pitches',
    view: 'Drawing: the view out of a tent on pitch {key}',
  },
  notes: [
    ['{pitches}', 'pitches'],
    ['90 m', 'to the water'],
    ['22:00', 'it is quiet'],
  ],
  roomsTitle: ['Three kinds of ground', 'Shade, sun or shore', 'Pick your grass'],
  roomsLead: [
    'Every pitch has a number, a hedge and [a direction|its own hour of sun]. We tell you which before you [drive up|unpack].',
    'We measured shade at nine, at noon and at six. [Ask for the hour you like.|Late sleepers go west.]',
    'No pitch is bigger than another. [Some are better.|The hedges see to that.]',
  ],
  mark: 'Pitch {number}',
  offers: [
    {
      title: ['For a tent', 'Soft ground, no cars', 'The tent meadow'],
      text: [
        'Soft ground, [no stones|good for pegs], and cars stay at the gate. You [borrow|get] a handcart.',
        'Short grass, long evenings. The next tap is [forty|thirty] steps away, [we counted|downhill].',
        'For tents up to four people. The [blackbird|heron] is included and starts at [five|half past four].',
      ],
      guests: 'one to four',
      bed: '80 m²',
    },
    {
      title: ['For a van', 'Gravel, plug, hedge', 'Hard ground, soft view'],
      text: [
        'Level gravel, [a plug|ten amperes] and a tap between two pitches. No [wedges|ramps] needed.',
        'Hedges on three sides, the fourth looks [towards the water|west]. Vans up to seven metres.',
        'You may stay in bed: it has been levelled with a [marble|spirit level].',
      ],
      guests: 'two to five',
      bed: '110 m²',
    },
    {
      title: ['The hut on wheels', 'For those without a tent', 'A bed, a stove, a door'],
      text: [
        'A shepherd’s hut with two beds, a stove and a door in two halves, [for leaning on|like a stable].',
        'Real mattresses, real cups, [no|hardly any] electricity. There is a [lamp|lantern] and a box of matches.',
        'For the first night, for bad weather and for grandmothers [who say they do not mind|of all ages].',
      ],
      guests: 'two',
      bed: '140 cm',
    },
  ],
  breakfastTitle: ['Rolls at the kiosk', 'The hatch opens at half past seven', 'Breakfast on the step'],
  breakfastText: [
    [
      'Write on the list in the evening what you would like: it is in a bag with your [number|pitch] on it in the morning.',
      'Rolls, eggs, milk from [the farm|across the road], and coffee that is [better than it has to be|strong enough for tents].',
      'There are six tables outside the kiosk and [one|a] dog who will sit at yours.',
    ],
    [
      'At seven in the evening the oven is lit. [Bring a topping.|Pizza on Wednesdays and Saturdays.]',
      'Forgot the gas, the peg, the corkscrew? [We have a drawer.|There is a drawer for that.]',
      'Ice cream is sold until the [bell|freezer is empty].',
    ],
  ],
  breakfastList: [
    ['7:30', ['rolls in numbered bags', 'the hatch goes up']],
    ['12:00', ['the kiosk takes a nap', 'soup, if it rains']],
    ['19:00', ['oven, embers, queue', 'bring your dough']],
  ],
  breakfastDrawn: 'Drawing: a camp breakfast on a checked cloth, from above',
  aroundTitle: ['Barefoot, by the minute', 'What is how far', 'From the gate, on foot'],
  aroundLead: [
    'One dot is one minute in sandals. [Barefoot, add half.|With a rubber boat, add a few.]',
    'Walked by a [seven-year-old|child] with a bucket, so you will be faster. One dot, one minute.',
    'Each dot is a minute. [The way back takes longer, there is ice cream.|We measured without a pram.]',
  ],
  stops: [
    { name: 'The jetty', note: ['two metres deep at the end', 'no diving before coffee'] },
    { name: 'The wash house', note: ['warm water from seven', 'eight showers, no coins'] },
    { name: 'The playing field', note: ['a ball hangs in the net', 'shade until eleven'] },
    { name: 'The farm', note: ['eggs in a box, pay in the tin', 'two donkeys, they bite nothing'] },
    {
      name: 'The canoe shed',
      note: ['from ten o’clock, life jackets in all sizes', 'back by six, or call'],
    },
    { name: 'The village', note: ['baker, chemist, one excellent bar', 'by the path through the reeds'] },
    { name: 'The bus stop', note: ['into {place} every half hour', 'bicycles travel free'] },
  ],
  ratesTitle: ['What the grass costs', 'Rates by season', 'Per night, all in'],
  ratesLead: [
    'Per pitch and night with two people on it. [Showers are warm and free.|Dogs are free, and on a lead.]',
    'Children under six cost nothing, [neither do awnings|not even in August].',
    'No coins for the shower, no price for the sun. [What is extra stands below.|Only electricity is metered.]',
  ],
  seasons: ['April – May', 'June, September', 'July – August'],
  bill: {
    nights: '{n} nights, {room}, June: {n} × {price}',
    extra: 'Electricity: {guests} people, {n} nights at {price} each',
    tax: 'Visitors’ tax: {guests} × {n} × {price}',
    note: [
      'You pay when you leave. If it pours for two days, we give the third one back.',
      'Leave earlier and you pay only for nights with a tent in them.',
      'Cancel until the day before. The grass does not mind.',
    ],
  },
  bookingTitle: ['Which nights?', 'We tie a ribbon on your peg', 'A pitch with your name'],
  bookingText: [
    'Tell us when, how many and what you sleep in. {first} looks at the plan and answers [today|by evening].',
    'Wish for a number, a hedge or a neighbour. [We try.|Two of three usually work.]',
    'No deposit. A [wooden|painted] peg with your name stands on the pitch [from noon|until eight].',
  ],
  choice: 'What do you sleep in?',
  whereTitle: ['Past the village, left', 'The gate in the hedge', 'Where the road turns to gravel'],
  whereNote: [
    'After ten the gate is shut. Park outside, walk in, [pitch quietly|say good night to the owl].',
    'Drivers: the last kilometre is gravel, [slowly, please|there are hedgehogs].',
    'By bus you arrive at the [lime tree|chapel]. We come with the handcart if you [call|ring].',
  ],
  hours: [
    ['Open', 'April – October'],
    ['Gate', '8:00 – 22:00'],
    ['Kiosk', '7:30 – 12:00'],
    ['Quiet', '22:00 – 7:00'],
  ],
  footer: [
    'Leave the pitch as you found it. Leave the hedge for the hedgehogs.',
    '{Pitches} pitches and one owl, who is not for rent.',
    'See you when the grass is dry.',
  ],
};
