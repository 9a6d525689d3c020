import type { Trade } from './trade.js';

/** Conferences, festivals, open evenings, observatories, associations. */
export const GATHER: Trade = {
  names: ['Two Days in {place}', 'Open Evenings {place}', 'The {place} Assembly', 'Low Season'],
  headlines: [
    ['Two days,', 'one long table.'],
    ['Come at dusk,', 'stay for questions.'],
    ['Doors at nine.', 'Phones asleep.'],
  ],
  subs: [
    'Talks by people who made the thing, in a room small enough to interrupt them. {place}, once a year, with soup.',
    'For the curious of {place} and whoever missed the last train. Nobody sells anything after the second coffee.',
    'Twelve talks, three walks and one argument that is still going on from last year. In {district}, on foot.',
  ],
  action: 'Get a seat',
  card: ['4 and 5 June 2027', '{street}, {district}', '320 seats, two rooms, one yard'],
  route: [
    ['Registration', 'Fri 8:30'],
    ['First talk', 'Fri 9:30'],
    ['Walk and talk', 'Fri 16:00'],
    ['Long table', 'Fri 19:00'],
  ],
  why: {
    title: ['Fewer slides, more people', 'It starts where talks end'],
    paragraphs: [
      'Most stages show the calm day. Ours begins when something broke: every speaker brings one thing that went wrong, with numbers, and what they would do now.',
      'No product pitches, no panels about the future. Recordings and notes are public the same week, and lunch is long enough to be the best session.',
    ],
    stats: [
      ['12', 'talks, all recorded, none over 25 minutes'],
      ['3', 'workshops the day before'],
      ['90 min', 'of hallway time, every day, protected'],
      ['4 m', 'from the front door to the coffee'],
    ],
  },
  offers: {
    label: 'Programme',
    title: ['Who brought something', 'On the programme'],
    note: 'A first half. The rest is chosen from your proposals in March, without names.',
    items: [
      ['The outage I caused', '{host} on forty minutes, one comma and a very calm colleague.', 'Friday'],
      ['Maps without a master copy', 'How three towns agreed on one street, and what they lost.', 'Friday'],
      ['Asking strangers', 'A method, a form, and the sentence that opens every door.', 'Friday'],
      ['Throwing away a good thing', 'Two years of work, one afternoon, no regrets by Monday.', 'Saturday'],
      ['Small instruments', 'Measuring a neighbourhood with what the hardware shop sells.', 'Saturday'],
      ['The last slide', 'Five people, five minutes, the thing they did not dare to say.', 'Saturday'],
    ],
  },
  day: {
    title: ['The shape of the Friday', 'High water at ten'],
    note: 'Times are kept. Speakers who run over buy the ice cream.',
    rows: [
      ['8:30', 'Coffee, badges, the view', 'Come early, it is the quiet half hour'],
      ['9:30', 'First talks', 'Main room, everyone together'],
      ['12:30', 'Lunch', 'Long, at tables for twelve'],
      ['14:00', 'Two rooms', 'Change as you like, doors stay open'],
      ['16:00', 'Walk and talk', 'Four routes, one question each'],
      ['19:00', 'Long table', 'Included, bring somebody new'],
    ],
    high: 'keynote',
    low: 'the walk',
  },
  voices: [
    ['I came for one talk and left with a plan, two recipes and a co-author.', 'hydrologist, third time'],
    ['The only badge I ever kept. It has a pencil in it.', 'works at the {place} archive'],
    ['We hired nobody and sold nothing. It was the best-spent budget of the year.', '{last} Systems'],
  ],
  prices: {
    title: ['Take a seat', 'Three kinds of ticket'],
    rows: [
      ['Student', 'Also for those between jobs. No proof needed.', 45],
      ['Regular', 'Both days, lunch, long table, recordings.', 240],
      ['With workshop', 'All of that and the day before.', 360],
    ],
    action: 'Take one',
  },
  where: {
    title: 'A hall with a yard',
    ways: [
      ['By train', '{place} main station, then {transit}'],
      ['On foot', 'From {landmark}, six minutes, follow the chalk'],
      ['Sleeping', 'Sixty rooms are held in two houses until April'],
      ['Access', 'Step-free, hearing loop in both rooms, a quiet room'],
    ],
  },
  contact: {
    title: ['Bring us something', 'Write before you come'],
    text: 'A proposal of ten lines is enough. We read all of them in March, two people each, names covered.',
    wishes: ['Give a talk', 'Lend a hand', 'Just a question'],
    action: 'Send it',
    done: 'We answer everything by Sunday evening.',
  },
  faqs: [
    [
      'Can I still speak?',
      'Yes, eight slots on Friday are open until the first of May. Five minutes, one graph, no logo.',
    ],
    [
      'What if I can’t come?',
      'Pass your ticket on at any time. Refunds until four weeks before, without a reason.',
    ],
    ['Is there a code of conduct?', 'Yes, two trained people enforce it, and their number is on your badge.'],
    ['Children?', 'Welcome in the yard and at the table. In the afternoon somebody reads aloud.'],
  ],
};

/** Hotels, guesthouses, huts, camps. */
export const STAY: Trade = {
  names: ['Haus {last}', 'The {last} Rooms', 'Hotel am Ende', 'Nine Keys', 'Pension {first}'],
  headlines: [
    ['Nine keys,', 'one kettle.'],
    ['Sleep past', 'the bells.'],
    ['The window', 'is the program.'],
  ],
  subs: [
    'A house with nine rooms in {district}, no lobby, and a breakfast that ends when you do. {place} starts at the gate.',
    'For two nights or a chapter. Thick walls, good lamps, and a bath that is older than the railway. In {place}.',
    'You get a key, a map drawn by {host}, and nobody asks about your plans. {street}, {place}.',
  ],
  action: 'Ask for a room',
  card: ['Open all year, quiet in November', '{street}, {district}', 'Nine rooms, from one night'],
  route: [
    ['The gate', 'always open'],
    ['Breakfast', '7:30 to 11'],
    ['The bench', 'sun until 18'],
    ['Last wine', 'around 23'],
  ],
  why: {
    title: ['A house, not a hotel', 'What is not there'],
    paragraphs: [
      'There is no television, no minibar and no music in the stairs. There are wool blankets, windows that open, and a shelf of books that guests forgot and others finished.',
      '{host} took the house over in {since} with the furniture in it. What creaked was mended; what was beautiful was left alone, including the third step.',
    ],
    stats: [
      ['9', 'rooms, none like another'],
      ['34 cm', 'of stone between you and the street'],
      ['11:00', 'end of breakfast, more or less'],
      ['0', 'screens on the walls'],
    ],
  },
  offers: {
    label: 'Rooms',
    title: ['The rooms', 'Choose your window'],
    note: 'Prices for two, with breakfast. Alone it is twenty less.',
    items: [
      ['One, the small one', 'A bed, a desk, the pear tree. Best for writing.', 'sleeps 1'],
      ['Three, above the kitchen', 'Smells of bread from six. Light sleepers, beware.', 'sleeps 2'],
      ['Four, with the bath', 'The tub stands in the window. You will see.', 'sleeps 2'],
      ['Six, under the roof', 'Beams, stars, mind your head.', 'sleeps 3'],
      ['Eight, both doors', 'Two rooms and a door that closes between them.', 'sleeps 4'],
      ['Nine, the garden house', 'Own stove, own path, own cat.', 'sleeps 2'],
    ],
  },
  day: {
    title: ['How a day goes here', 'Slow tide, two peaks'],
    note: 'Nothing on this list is compulsory. Most guests miss at least two.',
    rows: [
      ['6:30', 'The kitchen wakes', 'You may come down in socks'],
      ['7:30', 'Breakfast', 'Bread, eggs from next door, too much jam'],
      ['11:00', 'The house is quiet', 'Rooms are made, or left alone, as you hang the sign'],
      ['15:00', 'Cake', 'On the bench if the sun agrees'],
      ['18:00', 'Wine list', 'Eleven bottles, all from within an hour'],
      ['23:00', 'Last light', 'The key turns from inside, always'],
    ],
    high: 'breakfast',
    low: 'the quiet hours',
  },
  voices: [
    ['We came for two nights in March and moved a meeting, then a flight.', 'room four'],
    ['I finished the chapter. Then I slept for eleven hours, which I had not planned.', 'writes, room one'],
    [
      'My mother is hard to please. She has asked for the address of the blankets.',
      'room eight, with {last} senior',
    ],
  ],
  prices: {
    title: ['What a night costs', 'Three seasons, one price each'],
    rows: [
      ['November to March', 'Stove lit, town to yourself. For two, with breakfast.', 98],
      ['April to June', 'Garden awake, windows open. For two, with breakfast.', 124],
      ['July to October', 'Book early, bring a hat. For two, with breakfast.', 146],
    ],
    action: 'Ask for dates',
  },
  where: {
    title: 'Through the gate, ring once',
    ways: [
      ['By train', '{place}, then {transit}'],
      ['By car', 'Park behind {landmark}, we fetch your bags'],
      ['On foot', 'The old path, forty minutes, signed in yellow'],
      ['Access', 'Room one and breakfast are step-free'],
    ],
  },
  contact: {
    title: ['Say when, we say which', 'Ask for a window'],
    text: 'Tell us your dates and what you want to see in the morning. {host} answers by hand, mostly on the same day.',
    wishes: ['Two nights', 'A week', 'The whole house'],
    action: 'Ask',
    done: 'You will have an answer by tomorrow noon.',
  },
  faqs: [
    [
      'Is it really quiet?',
      'Yes, after ten. Before that there are bells at six, and you can have earplugs or an apology.',
    ],
    [
      'May we bring a dog?',
      'One, if it likes cats. The garden house is best, and there is no charge for good manners.',
    ],
    ['Can we arrive late?', 'As late as trains do. The key hangs in a place we tell only you.'],
    [
      'What if plans change?',
      'Until seven days before, nothing happens. After that we try to let the room and only charge if we fail.',
    ],
  ],
};
