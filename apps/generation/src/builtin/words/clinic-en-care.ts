import type { ClinicTopicWords } from './clinic.js';

export const CLINIC_EN_CARE: ClinicTopicWords = {
  names: [
    'Practice {last}',
    '{last} & {last}',
    'The Room on {street}',
    '{district} Practice',
    'By Appointment',
    'House {last}',
  ],
  headlines: {
    card: [
      ['{time}', 'means {time}.'],
      ['This hour', 'is taken. By you.'],
      ['Sit down.', 'We have time.'],
      ['An empty chair', 'at {time}.'],
    ],
    ladder: [
      ['Read this', 'without hurrying.'],
      ['Closer, please.', 'We listen.'],
      ['From the top,', 'line by line.'],
    ],
  },
  subs: [
    'On {street} in {district}: one chair, one [person|pair of hands], and a clock that [is on your side|nobody looks at]. By appointment, on time.',
    'For people in {place} who [hate waiting rooms|have been rushed before]. You get the whole time you booked, [to the minute|and tea].',
    'A small [practice|house] by {transit}. Nobody between you and the person you came [for|to see].',
  ],
  notes: [
    ['4 min', 'average wait'],
    ['1', 'person at a time'],
    ['0', 'screens in the room'],
  ],
  treatmentsTitle: ['Choose the length', 'Sold by the minute', 'How much time do you need?'],
  treatmentsLead: [
    'We give time, and you choose how much. [What happens in it we agree at the start.|The dark part of the clock is yours.]',
    'The clock shows what you book. [We plan ten minutes between two people.|The gap between two is on us.]',
    'If you are not sure, [take the shorter one|begin with the short one]. It can grow, it never shrinks.',
  ],
  treatments: [
    {
      minutes: 15,
      title: 'The short one',
      text: [
        'For one question, one look, one small thing put right.',
        'In, sorted, out. You keep your coat on the hook.',
        'Ten minutes of work and five for saying how it went.',
      ],
      asked: ['“It’s only a little thing.”', '“Could you just have a look?”'],
      euros: 28,
    },
    {
      minutes: 30,
      title: 'The usual',
      text: [
        'What most people come for, done without haste.',
        'Long enough to do it well and to say what comes next.',
        'Half an hour in which the telephone may ring without us.',
      ],
      asked: ['“The same as last time, please.”', '“Has it got better?”'],
      euros: 52,
    },
    {
      minutes: 60,
      title: 'The long one',
      text: [
        'An hour for a first time, or for something that has been waiting.',
        'We start with a talk and finish when it is right.',
        'Tea first. After that we have fifty minutes and use them.',
      ],
      asked: ['“I don’t know where to begin.”', '“I want to change something.”'],
      euros: 96,
    },
    {
      minutes: 45,
      title: 'For two',
      text: [
        'A mother and a child, a couple, two friends: side by side.',
        'Two people, one appointment, one story less to tell twice.',
        'Two chairs, one pot of tea, no hurry between you.',
      ],
      asked: ['“He won’t come alone.”', '“May she watch?”'],
      euros: 84,
    },
    {
      minutes: 40,
      title: 'At your home',
      text: [
        'We come with a bag, within [three|four] kilometres, on two afternoons.',
        'For those who cannot get down the stairs, or have just had a baby.',
        'We need a table, a lamp and somebody to open.',
      ],
      asked: ['“She no longer leaves the house.”', '“Third floor, no lift.”'],
      euros: 90,
    },
  ],
  visitTitle: ['The first time', 'Minute by minute', 'What happens after the bell'],
  visitLead: [
    'You need to bring nothing but [yourself|the time]. Old papers are welcome.',
    'Ring once. [Someone comes to the door, not a voice.|We open ourselves.]',
    'You may change your mind in any minute of it, [also in the last|without giving a reason].',
  ],
  visit: [
    {
      at: 0,
      title: 'The door',
      text: [
        'Somebody says your name and takes your coat.',
        'A hook, a glass of water, no form on a clipboard.',
        'The bell is loud, the rest is not.',
      ],
    },
    {
      at: 4,
      title: 'The chair',
      text: [
        'You sit. So do we, at the same height.',
        'It is quiet. The telephone is in the other room.',
        'You choose: window or wall.',
      ],
    },
    {
      at: 8,
      title: 'You say',
      text: [
        'What you came for, in your own words and your own order.',
        'We ask three questions and write down the answers by hand.',
        'Start at the end if that is easier.',
      ],
    },
    {
      at: 18,
      title: 'We begin',
      text: [
        'Only what we agreed. Each step is named before it is done.',
        'Calmly, with a mirror or an explanation, as you like.',
        'Hands washed, sleeves up, a word before each step.',
      ],
    },
    {
      at: 50,
      title: 'You know more',
      text: [
        'What was done, what you can do, when we meet again.',
        'On a card, in ink: the next date and one piece of advice.',
        'We write it down, you take it with you.',
      ],
    },
  ],
  roles: [
    {
      role: 'Owner',
      text: [
        'Learned it in two cities and came back for the light.',
        'Remembers what you said in spring.',
        'Has cut the hours in two since the second chair went.',
        'Keeps your card in a wooden box, not in a cloud.',
      ],
    },
    {
      role: 'Mornings',
      text: [
        'Is there at seven and hums until nine.',
        'Quick hands, slow voice.',
        'Opens the window between two people, always.',
        'Starts with the radiator, then with you.',
      ],
    },
    {
      role: 'Afternoons and home visits',
      text: [
        'Knows every staircase in {district}.',
        'Rides a bicycle with a very large bag.',
        'Rings twice and waits as long as it takes.',
        'Carries the bag up four floors and still says good day.',
      ],
    },
  ],
  feesLead: [
    'You pay for minutes. [What is used in them is included.|Nothing is added at the door.]',
    'A fixed price for a fixed time. If we run over, that is [our fault|on us].',
    'By card or cash, after, not before. [Receipts for whoever wants one.|Some insurers refund it, ask us for the form.]',
  ],
  billNote: [
    'Somebody who came with a small question and stayed for it.',
    'A first week: one short look, one visit in peace.',
    'Two visits in one month, the first of them short.',
  ],
  faqs: [
    [
      'Will I have to wait?',
      'Four minutes, on average. If it gets to be ten, we send a message before you leave the house.',
    ],
    ['What if I don’t like it?', 'Say so, at once or the day after. We put it right and it costs nothing.'],
    ['Do I have to talk?', 'No. Tick “quiet, please” and we say only what is needed.'],
    ['May I bring my child?', 'Yes. There is a low table, paper, and a drawer they may empty.'],
    ['I have to cancel. Is that expensive?', 'Up to the day before, no. On the day, half.'],
    ['Does anyone hear what I say?', 'Nobody. The walls are thick and so are our notebooks.'],
    ['Can I come in my lunch break?', 'Yes, take the short one. Twenty minutes with coat and goodbye.'],
    ['Is it quiet?', 'Two doors, thick curtains, one clock. You hear that one.'],
    ['What do I wear?', 'Whatever you came in. There is a robe if it takes longer.'],
    ['Can I give an hour to somebody?', 'Yes, on a card in an envelope. It keeps for three years.'],
    ['May I pay in parts?', 'Yes, two. No form, we write it on the card.'],
  ],
  bookingTitle: ['A time for you', 'Which hour is yours?', 'Take the empty chair'],
  bookingText: [
    'Say how long and roughly when. {host} answers [today|by evening] with two times to choose from.',
    'First time? Take the long one. [We talk first.|Most do.]',
    'Mornings are quiet, Thursdays are long. [Pick one.|We stay until eight.]',
  ],
};
