import { dayFromToday, type Product, type Tone } from './product.js';

const WISHES = [
  'Move the Thursday slot',
  'New key for the yard',
  'Photos for the flyer',
  'Quote for 40 chairs',
  'Password, again',
  'Wrong name on the door',
  'Summer opening times',
  'Return the ladder',
  'Sign for the ramp',
  'Two more samples',
];

const STATES: readonly (readonly [string, Tone])[] = [
  ['waiting on us', 'bad'],
  ['due today', 'warn'],
  ['with them', 'calm'],
  ['in hand', 'good'],
  ['answered', 'good'],
];

/** Software in general: what people ask of each other, in one list. */
export const REQUESTS: Product = {
  names: ['Oneline', 'Deskfold', 'Replyhouse', 'Handrail', 'Asklist', 'Whenby'],
  pattern: 'week',
  headlines: ['Nobody asks twice.', 'Who has it, and by when.', 'Friday, and the list is short.'],
  subs: [
    '{brand} keeps what people asked for in one list, with a name and a day on each line, so nothing lives in somebody’s head.',
    'For small teams with many doors: mail, phone, hallway. {brand} turns each “could you” into a line that ends.',
    '{brand} is one list that everyone can read. It asks back when something is unclear and goes quiet when it is done.',
  ],
  action: 'Start a list free',
  panel(random, people) {
    const wishes = random.some(WISHES, 5);
    const days = [random.int(-4, -1), 0, random.int(2, 3), random.int(4, 6), random.int(-6, -5)];
    const hours = [
      random.int(4, 9),
      random.int(2, 6),
      random.int(1, 3),
      random.int(2, 5),
      random.int(1, 4),
    ].map((half) => half / 2);
    const open = hours.slice(0, 4);
    const total = open.reduce((sum, one) => sum + one, 0);
    const names = people.slice(0, 4).map(({ first }) => first);
    const ours = hours[0] ?? 0;
    return {
      menu: [
        ['Open', open.length],
        ['Mine', 1],
        ['Waiting', 1],
        ['Answered', 0],
        ['People', 0],
        ['Doors', 3],
      ],
      title: 'Left to do',
      total: `${total} h`,
      columns: ['Due', 'What', 'Who', 'State', 'Hours'],
      rows: wishes.map((name, index) => ({
        id: dayFromToday(days[index] ?? 0).short,
        name,
        when: names[index % names.length] ?? '',
        status: STATES[index]?.[0] ?? '',
        tone: STATES[index]?.[1] ?? 'calm',
        amount: String(hours[index] ?? 0),
      })),
      chart: {
        title: 'Who has what',
        note: `${Math.round((ours / total) * 100)} % of it sits with ${names[0] ?? ''}. Now you know.`,
        bars: open.map((value, index) => ({
          value,
          tone: index === 0 ? 'bad' : index === 1 ? 'warn' : 'good',
        })),
        labels: names,
      },
      card: ['Asked back, 9:12', `“By when?” to ${people[5]?.first ?? 'Nell'}. Answered in four minutes.`],
      slots: {
        who: names[0] ?? '',
        other: people[5]?.first ?? 'Nell',
        what: wishes[0] ?? '',
        next: wishes[1] ?? '',
        by: dayFromToday(2).weekday,
      },
    };
  },
  stats: [
    ['2 h', 'from a question to a name and a day, median of 700 teams'],
    ['61 %', 'fewer “just checking” messages by week three'],
    ['1', 'list, however many doors it comes in by'],
  ],
  steps: {
    title: ['Comes in anywhere. Ends in one place.', 'Ask, take, close'],
    items: [
      {
        title: 'It comes in',
        text: 'Forward a mail, send a text, or say it at the desk. A line appears, in the words it was asked in.',
        rows: [
          { left: '{what}', right: 'by mail', look: 'plain' },
          { left: '{next}', right: 'by phone', look: 'plain' },
          { left: 'Something about the gate', right: 'unclear', look: 'faint' },
        ],
      },
      {
        title: 'Somebody takes it',
        text: 'One name and one day. If nobody takes it by noon, the list asks by itself, politely, and only once.',
        rows: [
          { left: '{what}', right: '{who}', look: 'plain' },
          { left: 'Promised for', right: '{by}', look: 'total' },
        ],
      },
      {
        title: 'It ends',
        text: 'They get an answer, you get a shorter list. What was promised and kept stays searchable for good.',
        rows: [
          { left: 'answered', right: '{other}', look: 'tag' },
          { left: '{next}', right: 'closed', look: 'accent' },
        ],
      },
    ],
  },
  features: {
    title: ['One list, many doors', 'Less asking, more doing'],
    note: 'For offices, schools, workshops and halls of two to fifty people.',
    demo: {
      title: 'It asks back for you',
      text: 'Unclear things get one short question, before anyone starts on the wrong one.',
      message: 'Hi {other}, happy to. Is [[{by}]] early enough, and is it for [[one or for all]]?',
      choices: ['Ask', 'Take it', 'Pass on'],
    },
    chart: {
      title: 'More goes out than comes in',
      text: 'Twelve weeks of what was closed. The rise is your Friday afternoon.',
    },
    chips: {
      title: 'Promises, counted',
      text: 'Kept and missed, by team, never by person.',
      chips: [
        ['38 kept', 'good'],
        ['2 moved', 'warn'],
      ],
    },
    signs: {
      title: 'Four doors',
      text: 'Mail, text, form and the paper slip at the desk.',
      signs: ['@', '#', '+', '¶'],
    },
    code: {
      title: 'Leaves as it came',
      text: 'Everything you wrote goes out again as plain files, any day.',
      code: 'CSV · ICS · MBOX · API',
    },
  },
  compare: {
    title: 'What changes on a full Monday',
    before: 'With six inboxes',
    rows: [
      ['Who has it?', 'Reply all, then a call', 'A name on the line'],
      ['Somebody is away', 'It waits until they are back', 'It moves at noon, with a note'],
      ['They ask again', '“Let me look into it”', 'They can see it themselves'],
      ['Friday, four o’clock', 'A feeling', 'A number'],
    ],
  },
  voices: [
    [
      'We used to have meetings to find out what we had promised. Now we have a list and a free Tuesday.',
      'runs a community hall with four others',
    ],
    ['The day I was ill nothing happened. I mean: everything happened, without me.', 'office, {last} School'],
    ['My mother-in-law uses it to ask me for shelves. She gets answers now.', 'carpenter, {last} & Sons'],
  ],
  pricing: {
    title: ['Priced per list, not per person', 'Invite everybody'],
    unit: 'per month',
    plans: [
      {
        name: 'Note',
        who: 'For two people and a dog.',
        monthly: 0,
        points: ['One list', 'Mail and text', '90 days of history'],
        action: 'Start free',
      },
      {
        name: 'Desk',
        who: 'For a team that gets asked a lot.',
        monthly: 18,
        points: [
          'Five lists, any number of people',
          'Asks back by itself',
          'Promises by team',
          'Everything searchable',
        ],
        action: 'Try 30 days free',
      },
      {
        name: 'House',
        who: 'For several teams under one roof.',
        monthly: 60,
        points: ['Unlimited lists', 'Handing over between teams', 'Single sign-on'],
        action: 'Talk to us',
      },
    ],
  },
  faqTitle: 'Before you start another list',
  faqs: [
    [
      'Is this one more inbox?',
      'No, it is the end of three. Mail keeps arriving where it does; what is asked in it becomes a line.',
    ],
    [
      'Do outsiders need an account?',
      'No. They write as they always did and get an answer in the same place.',
    ],
    [
      'Will my boss see how slow I am?',
      'No. Figures are by team, and we have refused to build the other thing four times.',
    ],
    ['What if we stop?', 'Export everything in one click, as files that open without us.'],
    [
      'Where is it kept?',
      'On servers in the EU, encrypted, with a copy in a second town. We read nothing without being asked.',
    ],
  ],
  closing: {
    title: ['Something was promised for today.', 'Begin with the oldest one.'],
    text: 'Forward one mail and see what a line looks like. It takes about a minute.',
    action: 'Start a list',
  },
};
