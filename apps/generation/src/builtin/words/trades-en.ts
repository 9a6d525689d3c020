import { TRADES_TOPICS_EN } from './trades-topics-en.js';
import type { TradesWords } from './trades.js';

export const TRADES_EN: TradesWords = {
  topics: TRADES_TOPICS_EN,
  nav: {
    services: 'Prices',
    area: 'Where we drive',
    emergency: 'Emergency',
    faq: 'Questions',
    contact: 'Call back',
  },
  openUntil: 'In until {time}:00 today',
  phoneNotes: [
    'Answered by somebody who [holds the tools|does the work]. {opens}:00 to {closes}:00, then the night line.',
    '{first} picks up, not a tape. Weekdays {opens}:00 to {closes}:00, [nights too if it is wet or dark|the night line after that].',
    'Let it ring, our hands are full. {opens}:00 to {closes}:00, emergencies at any hour.',
  ],
  actions: {
    write: ['Get a call back', 'Ask for a visit', 'Describe it, hear a price'],
    prices: 'What it costs',
    services: 'What we do',
    call: 'Call back',
  },
  titles: { voices: 'Voices' },
  range: '{from} – {to}',
  duration: '{from} – {to} hours',
  rates: {
    callout: '[call-out and the first 15 minutes|to be at your door, a quarter included]',
    hour: '[each hour, to the quarter|an hour, counted in quarters]',
    surcharge: 'at night and on Sundays',
  },
  bill: {
    callout: 'Call-out',
    work: '{hours} h at {hour}',
    total: 'Total',
    notes: [
      'Tax included, sundries not charged. [We count screws, we don’t bill them.|There is no line called sundries.]',
      'Tax included. If it looks like going ten per cent over, we ring you first.',
      'Yours will look the same: four lines, one sum, [no asterisk|nothing in grey].',
    ],
  },
  areaHead: ['How far we drive', 'Minutes, not promises', 'How long to you?'],
  areaText: [
    'Measured from the workshop in {district}, [on a Tuesday at eight|in rain, with the trailer]. In the first ring you can hear us start the van.',
    'We drive it ourselves and know where it jams. From the third ring on the way costs a little more, [and this is how much|as written here].',
    'The workshop is on {street}. We count minutes from there and not miles, because minutes are what you wait.',
  ],
  rings: ['{district}', 'In town', 'Edge of town', 'Out of town'],
  ringNote: 'within {minutes} min, call-out {fee}',
  ringNoteFree: 'within {minutes} minutes',
  emergencyCaption: [
    'Day and night. Somebody answers by ring {answer}.',
    'At three in the morning too, and on Christmas Day.',
    'At night you get {first}. Talking helps already.',
  ],
  contactHead: ['Tell us what’s broken', 'We ring you back', 'Two lines will do'],
  contactSteps: [
    [
      'You write | What, where, since when. [We know what it’s called.|No jargon needed.]',
      'You describe it | The way you would tell it to a neighbour.',
      'You leave a number | Name, number, trouble. The form asks for nothing else.',
    ],
    [
      'We ring back | The same day, with a price from and to.',
      'We name a price | On the phone, from and to. The upper one is the limit.',
      'We say what it’ll be | And if you can do it yourself, we’ll tell you how.',
    ],
    [
      'We turn up | Within half an hour of when we said, or there is no call-out to pay.',
      'We come once | With overshoes and, nearly always, the right part.',
      'We sweep up | The vacuum is in the van, and the old parts leave with us.',
    ],
  ],
  form: {
    job: 'What is it about?',
    when: 'How urgent is it?',
    whens: ['This week', 'Today', 'Next week', 'Some time before winter'],
    action: ['Get a call back', 'Hear a price', 'Send it off'],
    done: [
      'We ring back today, by {closes}:00.',
      '{first} rings back, usually from the van.',
      'Answered the same working day, with a figure in it.',
    ],
  },
  faqs: [
    'Do you charge for a quote? | No. We look, write it down and leave; only work is paid for.',
    'Will you really be on time? | Yes, within half an hour. If we’re later than that, you pay no call-out.',
    'Do I have to pay cash? | No. Card at the van, or an invoice with 14 days, as you like.',
    'How long do you stand by it? | {years} years on our work, in writing. Whatever fails before that we fix for nothing.',
    'Will you make a mess? | Yes, and then we’ll clear it away. Sheets and vacuum are in the van.',
    'Is my job too small? | No. One dripping tap is a whole job.',
    'Do I have to be at home? | At the start, yes, then no. We take a key and sign for it.',
    'Will it be somebody else each time? | No. Whoever starts it finishes it, and you have the number.',
    'May I help? | Yes, gladly. Encouragement and tea count as well.',
    'How early should I ring? | Three days ahead for small things, three weeks for big ones. Emergencies, not at all.',
  ],
  customer: ['{district}', 'two streets along', 'from {place}'],
  footer: ['family firm since {since}', 'since {since}', '{crew} people, since {since}'],
};
