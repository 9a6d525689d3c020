import type { ClinicTopicWords } from './clinic.js';

export const CLINIC_EN_TEETH: ClinicTopicWords = {
  names: [
    '{last} Dental',
    'Dentists on {street}',
    '{district} Teeth',
    'Dr {last}, Dentist',
    'The Lower Left',
    'Practice {last} & {last}',
  ],
  headlines: {
    teeth: [
      ['Number {tooth}', 'can be saved.'],
      ['Thirty-two,', 'counted gently.'],
      ['We know', 'which one hurts.'],
    ],
    card: [
      ['{time},', 'and not a minute later.'],
      ['Numb by ten past.', 'Done by half.'],
      ['Raise a hand.', 'We stop.'],
    ],
  },
  subs: [
    'A dental practice on {street} for [people who last came in 2019|nervous adults and brave children], with a [fish tank|ceiling] worth looking at.',
    'Dentists in {district} who [explain first|show you the picture] and drill second. For families, and for [those who faint|the squeamish].',
    'Fillings, crowns and clean teeth in {place}. You get a mirror, a plan and [a blanket|as many breaks as you like].',
  ],
  notes: [
    ['32', 'teeth, each with a number'],
    ['7 min', 'average wait'],
    ['1 hand', 'raised, and we stop'],
  ],
  treatmentsTitle: ['How long it takes', 'By the clock', 'What we do, in minutes'],
  treatmentsLead: [
    'The dark part of the clock is your time in the chair. [We plan ten minutes more, so nobody runs.|Coming in and calming down is extra.]',
    'Minutes are for one [tooth|visit], with the anaesthetic [working|fully working]. We look at the clock so that you need not.',
    'No treatment starts before you have seen it [on the screen|in the mirror] and said yes.',
    'Every dial is one visit. [Anything longer we cut in two.|The long ones have a break in the middle.]',
    'The clock on the wall hangs where you can see it. [Ask for a pause whenever you like.|So you know it will end.]',
  ],
  treatments: [
    {
      minutes: 30,
      title: 'Check-up',
      text: [
        'Every tooth, every year, with two pictures if they are needed.',
        'We count, tap, look underneath, and tell you what can wait.',
        'A mirror, a probe, your gums measured in six places a tooth.',
        'Ten minutes of looking, twenty of telling you what we saw.',
        'We compare with last year. Most of it has not moved.',
      ],
      asked: [
        '“It doesn’t hurt, so why?”',
        '“Be honest, how bad is it?”',
        '“Which one is 36?”',
        '“It’s been a while.”',
      ],
      euros: 62,
    },
    {
      minutes: 45,
      title: 'Cleaning',
      text: [
        'Ultrasound, polish, and what you always miss: behind the lower front.',
        'You leave with a smooth mouth and one piece of advice, not ten.',
        'Tea, tar and tartar, in that order. The sugar-free lollipop is for children.',
        'Water, steel, sand finer than flour. You may close your eyes.',
        'It tickles at the lower front. Everywhere else it only hums.',
      ],
      asked: [
        '“I do floss. Sometimes.”',
        '“Is the coffee to blame?”',
        '“Does red wine count?”',
        '“My gums bleed. Is that normal?”',
      ],
      euros: 94,
    },
    {
      minutes: 40,
      title: 'A filling',
      text: [
        'One visit, tooth-coloured, polished until your tongue forgets it.',
        'Numb first, then a rubber sheet, then [silence|music of your choice].',
        'In layers, hardened with a blue light. You can eat at noon.',
        'We leave as much tooth as we can. It grew, the filling did not.',
        'Small holes need no injection. We ask before we decide.',
      ],
      asked: [
        '“Will I feel it?”',
        '“The old one fell out over toast.”',
        '“White, please.”',
        '“Can I eat tonight?”',
      ],
      euros: 138,
    },
    {
      minutes: 90,
      title: 'Root treatment',
      text: [
        'Long, quiet, under the microscope. The pain is before it, not in it.',
        'Two visits, and a tooth that stays where it [grew|belongs].',
        'We clean three canals, sometimes four, each as wide as a hair.',
        'Nobody likes the word. Most sleep through the second half.',
      ],
      asked: ['“Can’t you just pull it?”', '“I have not slept since Sunday.”', '“Is it worth it?”'],
      euros: 520,
    },
    {
      minutes: 60,
      title: 'A crown',
      text: [
        'Scanned, not moulded, and fitted a week later. Until then you wear a spare.',
        'We match the colour by daylight, at the window.',
        'You see it in wax, in the mirror, before it is real.',
        'Ground, glazed and tried on. You bite on blue paper until it fits.',
      ],
      asked: ['“Will it show?”', '“How long does it last?”', '“Gold is out, isn’t it?”'],
      euros: 760,
    },
  ],
  visitTitle: ['Your first hour', 'Minute by minute', 'What happens when'],
  visitLead: [
    'Nothing is drilled on the first day. [Promised.|It is in our rules.]',
    'You may say stop in any minute of it. [A raised hand is enough.|We mean it.]',
    'Bring [old pictures|your list of medicines], if you have any, and your [fear|questions].',
    'An hour is reserved, even if you need half of it. [The rest is for questions.|Nobody knocks.]',
    'You come to be looked at, not to be told off. [That holds for every visit.|Ten years away or ten months.]',
  ],
  visit: [
    {
      at: 0,
      title: 'You sit, upright',
      text: [
        'We talk in a room without a chair that tips.',
        'Coat off, one page to fill in, no smell of cloves.',
        'A normal chair, a glass of water, your name said right.',
        'You keep your shoes on. Most people ask.',
      ],
    },
    {
      at: 10,
      title: 'We listen',
      text: [
        'What hurts, what happened last time, what must not happen again.',
        'You tell us which sound you hate. There is usually a way round it.',
        'Which tooth, since when, hot or cold. Your own words will do.',
        'Last time went badly? Tell us how, and we do it the other way.',
      ],
    },
    {
      at: 20,
      title: 'We count',
      text: [
        'Thirty-two, out loud, with a mirror for you as well.',
        'Two small pictures and a tap on each tooth.',
        'From 18 to 48, all the way round. You may count along.',
        'Gums in millimetres, dictated to somebody who types fast.',
      ],
    },
    {
      at: 40,
      title: 'You see it',
      text: [
        'The picture on the screen, in plain words, with what can wait.',
        'We point at three things at most. You choose what first.',
        'We turn the screen. What is dark is not always bad.',
        'Green is fine, yellow can wait, red is next.',
      ],
    },
    {
      at: 55,
      title: 'A plan',
      text: [
        'On one page, with minutes and prices. Take it home.',
        'Nothing is signed. The next date is yours to make.',
        'Two columns: what must be, what could be. You tick.',
        'The sum is at the bottom, in the same size as the rest.',
      ],
    },
  ],
  roles: [
    {
      role: 'Dentist, fillings and fear',
      text: [
        'Counts down from three and starts at zero. Always at zero.',
        'Was afraid of the dentist until dental school.',
        'Explains everything twice and drills once.',
        'Keeps sunglasses for patients who dislike the lamp.',
        'Can tell a joke with both hands busy.',
      ],
    },
    {
      role: 'Dentist, roots',
      text: [
        'Works under a microscope and hums without noticing.',
        'Finds the fourth canal. There is often a fourth.',
        'Saves teeth that others had written off. Not all of them.',
        'Has very small tools and very large patience.',
        'Reads X-rays the way others read maps.',
      ],
    },
    {
      role: 'Hygienist',
      text: [
        'Knows by your gums who went on holiday.',
        'Has a model jaw with a name.',
        'Never says floss without showing how.',
        'Polishes the back of the teeth as if somebody looked there.',
        'Finds the coffee and says nothing.',
      ],
    },
  ],
  feesLead: [
    'What you pay, before insurance. [We send them the bill and you the rest.|Ask yours first, we print the code.]',
    'The price is on the plan before anything starts. [It stays there.|No tooth gets dearer in the chair.]',
    'By the piece, not by the [pain|minute]. You may pay in [three|four] parts.',
    'We quote before we start and send the sum by post. [You think about it at home.|No signature in the chair.]',
    'What the insurer does not pay stands in its own column. [So you see it first.|Nothing hides behind a code.]',
  ],
  billNote: [
    'An adult after a break of two years: look, clean, go home.',
    'What the first two visits cost somebody who had nothing wrong.',
    'Check-up and cleaning, done on one Tuesday morning.',
    'First visit of somebody who moved here in spring. Nothing to drill.',
    'One calm morning: looked at, cleaned, home by eleven.',
  ],
  faqs: [
    [
      'Will it hurt?',
      'The injection, a little. After that we wait until nothing does, and we test before we start.',
    ],
    [
      'I have not been for ten years. Will you tell me off?',
      'No. You came, that was the hard part. We begin with the quickest thing.',
    ],
    ['My child screams. Still welcome?', 'Yes. The first visit is a ride in the chair and nothing else.'],
    ['I have toothache now. What do I do?', 'Call before nine. We keep two places a day for exactly that.'],
    ['Will you try to sell me white teeth?', 'No. We tell you what is ill and what is only yellow.'],
    ['What if I faint?', 'Then you are already lying down. It happens once a month and nobody laughs.'],
    ['Can I hear music?', 'Yes, yours. Bring headphones, the drill is quieter than most bands.'],
    [
      'Do you keep old X-rays?',
      'For ten years. If you have newer ones elsewhere, we ask for them and spare you two pictures.',
    ],
    [
      'I bite my nails and grind at night. Do you mind?',
      'We see it on the edges of your teeth, and we mind only the teeth. A splint costs less than a crown.',
    ],
    ['May somebody come in with me?', 'Yes. There is a stool by the window, and a hand may be held.'],
    [
      'Is metal coming out of my mouth?',
      'Only if it leaks. Old grey fillings that hold may stay as long as they like.',
    ],
    [
      'Do you pull wisdom teeth?',
      'Only those that cause trouble. Sideways ones go to a surgeon we would go to ourselves.',
    ],
    ['How often do I have to come?', 'Once a year if nothing bleeds. Twice if it does.'],
  ],
  bookingTitle: [
    'Which tooth, which day?',
    'A time in the chair',
    'Tell us where it hurts',
    'A place in the chair',
    'Pick an hour',
  ],
  bookingText: [
    '{host} calls back the same day. If it throbs, [call|ring], do not write.',
    'Write what it is about, we know how long it takes and [keep|give you] the right hour.',
    'Mornings are quiet, late afternoons are for [people with jobs|schoolchildren]. Pick either.',
    'Mention if you are nervous and [you get the first hour|we plan ten minutes more]. {host} calls back today.',
    'Tell us which days suit. We answer with two, [one of them early|both of them real].',
  ],
};
