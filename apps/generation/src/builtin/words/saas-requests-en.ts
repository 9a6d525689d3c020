import type { ProductWords } from './saas.js';

/** Software in general: what people ask of each other, in one list. */
export const REQUESTS_EN: ProductWords = {
  names: ['Oneline', 'Deskfold', 'Replyhouse', 'Handrail', 'Asklist', 'Whenby'],
  headlines: [
    'Nobody asks twice.',
    'Who has it, and by when.',
    'Friday, and the list is short.',
    'Said on Monday. Done, or named.',
  ],
  subs: [
    '{brand} keeps what people asked for in one list, with a name and a day on each line, so nothing lives in somebody’s head.',
    'For small teams with many doors: mail, phone, hallway. {brand} turns each “could you” into a line that ends.',
    '{brand} is one list that everyone can read. It asks back when something is unclear and goes quiet when it is done.',
    'What was promised at the [coffee machine|gate] is written down before the cup is empty. {brand} does the writing.',
  ],
  actions: ['Start a list free', 'Write the first line', 'Bring one inbox'],
  panel: {
    menu: ['Open', 'Mine', 'Waiting', 'Answered', 'People', 'Doors'],
    title: 'Left to do',
    columns: ['Due', 'What', 'Who', 'State', 'Hours'],
    rows: [
      'Move the Thursday slot',
      'Key for the yard',
      'Photos for the flyer',
      'Quote for 40 chairs',
      'Password, again',
      'Wrong name, front door',
      'Summer opening times',
      'Return the ladder',
      'Sign for the ramp',
      'Two more samples',
    ],
    states: ['waiting on us', 'due today', 'with them', 'in hand', 'answered'],
    chart: ['Who has what', '{share} % of it sits with {who}. Now you know.'],
    labels: [],
    card: ['Asked back, 9:12', '“By when?” to {other}. Answered in four minutes.'],
  },
  stats: [
    ['2 h', 'from a question to a name and a day, median of 700 teams'],
    ['61 %', 'fewer “just checking” messages by week three'],
    ['1', 'list, however many doors it comes in by'],
    ['4 min', 'until a question back is answered'],
    ['12', 'lines open on an ordinary Friday'],
  ],
  steps: {
    title: ['Comes in anywhere. Ends in one place.', 'Ask, take, close', 'How a line lives'],
    items: [
      {
        title: '[It comes in|Somebody asks]',
        text: 'Forward a mail, send a text, or say it at the desk. A line appears, in the [words it was asked in|asker’s own words].',
        rows: [
          ['{what}', 'by mail', 'plain'],
          ['{next}', 'by phone', 'plain'],
          ['Something about the gate', 'unclear', 'faint'],
        ],
      },
      {
        title: '[Somebody takes it|It gets a name]',
        text: 'One name and one day. If nobody takes it by noon, the list asks by itself, politely, and [only once|not twice].',
        rows: [
          ['Taken by', '{who}', 'plain'],
          ['Promised for', '{by}', 'total'],
        ],
      },
      {
        title: '[It ends|The line gets shorter]',
        text: 'They get an answer, you get a shorter list. What was promised and kept stays [searchable for good|findable].',
        rows: [
          ['answered', '{other}', 'tag'],
          ['{next}', 'closed', 'accent'],
        ],
      },
    ],
  },
  features: {
    title: ['One list, many doors', 'Less asking, more doing', 'Five small manners'],
    note: [
      'For offices, schools, workshops and halls of two to fifty people.',
      'For everyone who is asked things in [corridors|doorways].',
      'Made for teams whose best memory is going on holiday.',
    ],
    demo: {
      title: 'It asks back for you',
      text: 'Unclear things get one short question, before anyone starts on the [wrong one|wrong gate].',
      choices: ['Ask', 'Take it', 'Pass on'],
      messages: [
        'Hi {other}, happy to. Is (({by})) early enough, and is it for ((one or for all))?',
        'Hi {other}, I have it. You will hear from me by (({by})), sooner if it is ((smaller than it looks)).',
        'Hi {other}, that is (({who}))’s field. I have passed it on with your words, and ((a day)).',
      ],
    },
    chart: [
      'More goes out than comes in',
      'Twelve weeks of what was closed. The rise is your [Friday afternoon|quiet August].',
    ],
    chips: [
      'Promises, counted',
      'Kept and missed, by team, [never by person|not by person].',
      '38 kept',
      '2 moved',
    ],
    signs: ['Four doors', 'Mail, text, form and the paper slip at the [desk|counter].', '@', '#', '+', '¶'],
    code: [
      'Leaves as it came',
      'Everything you wrote goes out again as plain files, any [day|time].',
      'CSV · ICS · MBOX · API',
    ],
  },
  compare: {
    title: ['What changes on a full Monday', 'The same Monday, twice', 'Nine o’clock, eleven questions'],
    before: ['With six inboxes', 'With sticky notes', 'With one good memory'],
    rows: [
      ['Who has it?', 'Reply all, then a call', 'A name on the line'],
      ['Somebody is away', 'It waits until they are back', 'It moves at noon, with a note'],
      ['They ask again', '“Let me look into it”', 'They can see it themselves'],
      ['Friday, four o’clock', 'A feeling', 'A number'],
      ['Said in the hallway', 'Gone by the stairs', 'A text, then a line'],
      ['“Did we promise that?”', 'Forty mails, one of them yes', 'The line, with the day'],
      ['A new colleague', 'Three weeks of “who does”', 'Reads the list on day one'],
    ],
  },
  voices: [
    [
      'We used to have meetings to find out what we had promised. Now we have a list and a free Tuesday.',
      'runs a community hall with four others',
    ],
    ['The day I was ill nothing happened. I mean: everything happened, without me.', 'office, {last} School'],
    ['My mother-in-law uses it to ask me for shelves. She gets answers now.', 'carpenter, {last} & Sons'],
    ['I stopped carrying a notebook. My jacket hangs straight.', 'caretaker of three houses'],
    [
      'They said it was only a list. Exactly, I said, and showed them the number on it.',
      'manager, {last} Theatre',
    ],
  ],
  pricing: {
    title: ['Priced per list, not per person', 'Invite everybody', 'The more who see it, the better'],
    plans: [
      {
        name: 'Note',
        who: 'For two people and a [dog|door].',
        points: ['One list', 'Mail and text', '90 days of history'],
      },
      {
        name: 'Desk',
        who: 'For a team that gets asked a lot.',
        points: [
          'Five lists, any number of people',
          'Asks back by itself',
          'Promises by team',
          'Everything searchable',
        ],
      },
      {
        name: 'House',
        who: 'For several teams under one roof.',
        points: ['Unlimited lists', 'Handing over between teams', 'Single sign-on'],
      },
    ],
  },
  faq: {
    title: ['Before you ask us', 'Asked in the doorway', 'Before the first line'],
    items: [
      [
        'Is it one more inbox?',
        'No, it is the end of five. It has no unread count, only lines that are open.',
      ],
      ['Do others need an account?', 'No. Whoever asks uses mail, text or paper, and gets the answer there.'],
      [
        'Will people be measured?',
        'No. It counts by team, and there is no screen with somebody’s name at the top.',
      ],
      [
        'What if it misreads something?',
        'Then the original words are one click away, and you correct the line. It does not guess twice.',
      ],
      [
        'How do we leave?',
        'With one file for each list and one for the mail. It takes a minute, we have timed it.',
      ],
      [
        'Our things are confidential.',
        'Then a line can be read by those on it, and the search knows that as well.',
      ],
      ['We are not technical.', 'Good, neither is a list. If you can send a text, you have learned it.'],
      [
        'Who reads our lines?',
        'You do. The servers are in the EU, and we look only when you send us the line yourself.',
      ],
    ],
  },
  closing: {
    title: [
      'Somebody is waiting for an answer.',
      'Begin with the oldest question.',
      'Write one line. Then the next.',
    ],
    text: [
      'Forward one mail and watch it turn into a line, in about a minute.',
      'Take the sticky note that has been on the screen since spring. Start there.',
      'We send a link and an address to forward things to. That is all.',
    ],
    action: 'Start a list',
  },
};
