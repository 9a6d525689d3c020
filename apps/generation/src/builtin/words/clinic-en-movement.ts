import type { ClinicTopicWords } from './clinic.js';

export const CLINIC_EN_MOVEMENT: ClinicTopicWords = {
  names: [
    '{last} Physio',
    'Physiotherapy on {street}',
    'Practice for Knees',
    '{district} in Motion',
    'Stride',
    'Upright',
  ],
  headlines: {
    steps: [
      ['Stairs again', 'by Thursday.'],
      ['The left knee', 'is doing the work.'],
      ['Walk in.', 'We watch.'],
    ],
    card: [
      ['{time}.', 'Bring shorts.'],
      ['Forty minutes', 'for one shoulder.'],
      ['Hurts since March.', 'Better by May.'],
    ],
  },
  subs: [
    'Physiotherapy on {street} for knees, backs and [people who sit for a living|Sunday footballers]. Two exercises to take home, never [eleven|ten].',
    'A practice in {district} that first watches you [walk|climb stairs], then lays hands on you, [then explains|in that order].',
    'For everyone in {place} who [has stopped running|turns the whole body to reverse the car]. Forty minutes, one pair of hands, no [machines|television].',
  ],
  notes: [
    ['40 min', 'one to one'],
    ['2', 'exercises, never ten'],
    ['6', 'visits, usually'],
  ],
  treatmentsTitle: ['How long it takes', 'By the clock', 'What hands and minutes do'],
  treatmentsLead: [
    'The dark part is time with a therapist, [hands on|not with a machine]. Nobody runs between [rooms|two cabins].',
    'We count visits. [Most backs need six.|If six do not help, we say so.]',
    'With or without a prescription. [We read it, then we look ourselves.|Bring it if you have one.]',
  ],
  treatments: [
    {
      minutes: 40,
      title: 'Physiotherapy',
      text: [
        'Look, test, treat, and two exercises you will really do.',
        'Joints, scars, strength. In that order, or another.',
        'Twenty minutes of hands, twenty of doing it yourself.',
      ],
      asked: ['“The scan says everything.”', '“It moved to the other side.”'],
      euros: 64,
    },
    {
      minutes: 60,
      title: 'Osteopathy',
      text: [
        'An hour for the whole line from foot to jaw.',
        'Where it hurts is rarely where it starts. We look further down.',
        'We begin at the ankle, whatever you came for.',
      ],
      asked: ['“Three people found nothing.”', '“Since the birth.”'],
      euros: 98,
    },
    {
      minutes: 30,
      title: 'Massage',
      text: [
        'Firm, warm and without whale song.',
        'For necks that live in front of screens.',
        'Oil, a warm table, no small talk unless you start.',
      ],
      asked: ['“Harder, please.”', '“I just want to turn my head.”'],
      euros: 46,
    },
    {
      minutes: 45,
      title: 'Running analysis',
      text: [
        'Filmed from behind, slowed down, explained with a pencil.',
        'One thing changes, not your whole stride.',
        'Six minutes on the belt, then we look at frame 114 together.',
      ],
      asked: ['“New shoes, again?”', '“It starts at kilometre six.”'],
      euros: 110,
    },
    {
      minutes: 50,
      title: 'After surgery',
      text: [
        'Week by week with your surgeon’s plan on the wall.',
        'From crutches to stairs, with a date on every step.',
        'The scar first, then the joint, then the stairs.',
      ],
      asked: ['“When may I drive?”', '“Is it meant to crack?”'],
      euros: 78,
    },
  ],
  visitTitle: ['The first forty minutes', 'Minute by minute', 'What we do with you first'],
  visitLead: [
    'Wear something you can [kneel|move] in. We have shorts [in all sizes|if you forget].',
    'You do not undress before we have seen you [walk|sit].',
    'Bring [pictures|reports] if you have them. We read them after we have looked.',
  ],
  visit: [
    {
      at: 0,
      title: 'You walk',
      text: [
        'From the door to the window, twice. We say nothing yet.',
        'Shoes on, shoes off. Already we know something.',
        'Ten steps with a bag, ten without.',
      ],
    },
    {
      at: 5,
      title: 'You tell',
      text: [
        'Since when, after what, and what you have stopped doing.',
        'Show us with one finger. If you need the whole hand, that helps too.',
        'What hurts, and what you miss because of it.',
      ],
    },
    {
      at: 12,
      title: 'We test',
      text: [
        'Angles, strength, the other side for comparison.',
        'Bend, stretch, push. Numbers go on the sheet.',
        'On one leg, eyes shut. Nobody does it well.',
      ],
    },
    {
      at: 20,
      title: 'Hands on',
      text: [
        'Fifteen minutes of treatment, on the very first day.',
        'You feel at once whether we are right.',
        'Slowly, and a little less than you can bear.',
      ],
    },
    {
      at: 36,
      title: 'Two exercises',
      text: [
        'Two. While brushing your teeth and at the kitchen counter.',
        'You show them to us, not we to you.',
        'Drawn on a card, with the days you will do them.',
      ],
    },
  ],
  roles: [
    {
      role: 'Knees and hips',
      text: [
        'Played handball until the knee said no. Knows the knee.',
        'Measures angles by eye and is off by two degrees.',
        'Takes the stairs behind you and listens.',
        'Owns four skeletons. One is complete.',
      ],
    },
    {
      role: 'Backs',
      text: [
        'Sits badly and admits it.',
        'Worked in a ward for spines. Afraid of nothing but sofas.',
        'Changes chairs every hour and says you should.',
        'Finds the sore spot before you point.',
      ],
    },
    {
      role: 'Shoulders and hands',
      text: [
        'Climber. Tapes fingers, and not only at work.',
        'Treats pianists and bricklayers, often the same complaint.',
        'Opens jars for the whole house.',
        'Plays the cello badly and knows why it hurts.',
      ],
    },
  ],
  feesLead: [
    'Prices for those who pay themselves. [With a prescription your insurer pays most of it.|Insured? Bring the prescription.]',
    'One visit, one price, paid by card at the [end|door].',
    'Cancelled the day before costs nothing. [After that, half.|On the day, half.]',
  ],
  billNote: [
    'A stiff neck: one hour of looking, one half hour of hands.',
    'First month of a runner with a sore shin.',
    'Two visits in one week, then it was good.',
  ],
  faqs: [
    ['Will it crack?', 'Only if you want it to. There is nearly always a way without.'],
    ['Do I need a prescription?', 'No, but with one your insurer usually pays. We help you ask for it.'],
    [
      'I never do my exercises. Is it hopeless?',
      'No, that is why there are only two. We fit them into things you already do.',
    ],
    [
      'It hurts more since yesterday. Did you break it?',
      'Hardly. A day of soreness is normal, three are not: then call us.',
    ],
    ['May I keep running?', 'Usually yes, but less. We tell you how much, in minutes.'],
    ['Am I too old for this?', 'Our oldest patient is 94 and does more squats than we do.'],
    ['Do I have to undress?', 'No. Shorts and a shirt are enough, and we have both.'],
    ['Will I get a sheet of exercises?', 'A card with two drawings. It fits on the fridge.'],
    ['How soon can I come?', 'This week. Two mornings are kept for what cannot wait.'],
    ['Is it my posture?', 'Rarely. It is mostly the seven hours in which nothing moves.'],
    [
      'Can you treat me after an operation?',
      'From the day the surgeon allows it. We read the report before you come.',
    ],
  ],
  bookingTitle: ['Where does it hurt?', 'Forty minutes for you', 'A time, and shorts'],
  bookingText: [
    'Tell us what you have stopped doing. {host} finds the right pair of hands and [calls|writes] back today.',
    'Early is good for [backs|stiff joints], late for runners. We try to give you the same [person|hands] each time.',
    'Acute? Write that, we keep [one place|two places] free every morning.',
  ],
};
