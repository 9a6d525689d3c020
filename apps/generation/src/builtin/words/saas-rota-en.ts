import type { ProductWords } from './saas.js';

export const ROTA_EN: ProductWords = {
  names: ['Shiftwell', 'Rotaline', 'Coverly', 'Sundaydone', 'Handover', 'Daybook'],
  headlines: [
    'Saturday is covered. Go home.',
    'The week, settled by Tuesday noon.',
    'Who works Sunday? Already answered.',
    'Nobody swaps at midnight.',
  ],
  subs: [
    '{brand} plans shifts around the people you have: who wants Sundays, who has a baby, who opens alone. It fits on one page.',
    'For cafés, practices and shops where the plan lives in one person’s head. {brand} moves it to everybody’s pocket.',
    '{brand} asks the team, proposes the week and keeps the law. You move two names and press send.',
    'A plan for [twelve|nine] people and one kitchen. {brand} knows who cannot stand next to whom, and keeps that to itself.',
  ],
  actions: ['Plan one week free', 'See next week', 'Try it on Saturday'],
  panel: {
    menu: ['This week', 'Requests', 'People', 'Swaps', 'Holidays', 'Hours'],
    title: 'Saturday, planned hours',
    columns: ['From', 'Shift', 'Who', 'Status', 'Hours'],
    rows: ['Bar, early', 'Floor, early', 'Kitchen', 'Floor, late', 'Bar, late'],
    states: ['2 asked', 'confirmed', 'wished for', 'swapped', 'seen', 'nobody yet'],
    chart: ['On the floor', 'Thinnest at {thin}. There the open shift is missing.'],
    labels: [],
    card: ['Asked at 9:40', '{cover} and {school} could take it. First yes wins.'],
  },
  stats: [
    ['4 h', 'less planning a week, median of 900 teams'],
    ['92 %', 'of open shifts filled without a phone call'],
    ['11 h', 'of rest between two shifts, always'],
    ['6 min', 'until an ill person is replaced, on a good day'],
    ['1 page', 'for the whole week, also on paper'],
  ],
  steps: {
    title: [
      'Ask, propose, send. In that order.',
      'From group chat to plan in one evening',
      'Three quiet steps to Saturday',
    ],
    items: [
      {
        title: '[Everybody says when|Wishes come first]',
        text: '[Wishes and absences come by link, without an app to install.|One link is enough to ask for a Sunday.|Whoever cannot come types it in at the counter.] Silence counts as [“as usual”|a yes to the usual].',
        rows: [
          ['Sundays, please', '{cover}', 'plain'],
          ['School run until 9', '{school}', 'plain'],
          ['No reply yet', '1 of 12', 'faint'],
        ],
      },
      {
        title: '[Get a week that works|Look at a proposal]',
        text: '[Rest times, contracts and who may open alone are kept.|The law is in it, and so are the keys.|Eleven hours of rest, every contract, one key.] What could not be solved is [named, not hidden|at the top, in red].',
        rows: [
          ['Wishes kept', '31 of 34', 'plain'],
          ['Overtime', '0 h', 'faint'],
          ['Open', '1 shift', 'total'],
        ],
      },
      {
        title: '[Send it, then breathe|Send, and look away]',
        text: '[Each person sees their own week.|The week is in every apron.|Every phone shows its owner’s week.] If somebody is ill, the people who may take over are [asked first|asked in a fair order].',
        rows: [
          ['ill since 6:10', '{shift}', 'tag'],
          ['Taken by {cover}, 6:24', 'covered', 'accent'],
        ],
      },
    ],
  },
  features: {
    title: ['A plan that knows people', 'Fair is a feature', 'What the notice board forgot'],
    note: [
      'Made for cafés, practices, shops and theatres of five to eighty people.',
      'For teams with keys, aprons and opening hours.',
      'For whoever writes the plan at the kitchen table, [on Sundays|after closing].',
    ],
    demo: {
      title: '[It asks the way you would|One message, to the right person]',
      text: '[Short, by name, at a decent hour.|Two sentences, one name, never before seven.|As brief as a note on the till.] Never to [everyone at once|the whole group].',
      choices: ['Ask one', 'Ask two', 'Ask all'],
      messages: [
        'Hi {cover}, could you come in on ((Saturday at {from}))? [{ill} is ill.|{ill} has a fever.|It is for {ill}.] You would be done by (({until})).',
        'Hi {cover}, hi {school}: ((Saturday, {from})) is open [because {ill} is ill|while {ill} is in bed|, {ill} cannot come]. [The first yes has it.|Whoever writes first has it.|The quicker thumb wins.]',
        'Hello everyone, ((one shift)) is open on Saturday from (({from})). [Only if you have rested eleven hours.|Please, nobody who closed last night.|Eleven hours of rest come first.]',
      ],
    },
    chart: [
      '[Busy hours, seen early|The fourth pair of hands]',
      '[Your till tells which Saturday needs|Last year’s receipts know which Saturday needs|You see which Saturday needs] [one more|a second cook], three weeks ahead.',
    ],
    chips: [
      'Swaps without you',
      '[They agree, the rules check it,|Two say yes, the rest time says yes,|No shouting over the counter:] you get [one line|a note].',
      '2 swaps done',
      '1 to see',
    ],
    signs: [
      'Every kind of contract',
      '[Hours are counted as each one says,|Each contract counts its own way,|Full, half and “only Saturdays”,] down to the [quarter|minute].',
      '40',
      '32',
      '20',
      '9',
      '½',
    ],
    code: [
      'Payroll gets a file',
      '[Hours, breaks, nights and Sundays,|All that was worked, and when,|Nights and holidays included,] closed on the [last of the month|31st].',
      'CSV · DATEV LODAS · XLSX',
    ],
  },
  compare: {
    title: ['What changes on a Monday', 'Somebody is ill at six', 'The plan, before and after'],
    before: ['With a group chat', 'With a paper on the fridge', 'With one head'],
    rows: [
      ['Writing the plan', 'Sunday evening, at the table, with a rubber', 'Twenty minutes, two names moved'],
      ['Somebody is ill', 'Eleven calls, one yes, two sorries', 'One message to the [two|three] who can'],
      ['Who wanted Sundays?', 'You try to remember', 'It is on the line with the name'],
      ['Two people swap', 'You hear of it on the day', 'Checked, noted, in the hours'],
      ['The end of the month', 'A shoebox of slips', 'A file for payroll'],
      ['Rest between shifts', 'Until someone counts', 'Eleven hours, or the plan turns red'],
      ['A new person', 'Asks everybody everything', 'Sees their week on the first day'],
    ],
  },
  voices: [
    [
      'I wrote the plan on Sunday nights for nine years. My children thought it was a hobby.',
      'runs a café with eleven people',
    ],
    [
      'At ten past six he was ill, at twenty-four past six she had it. I read about it at eight, in bed.',
      'practice manager, {last} Dental',
    ],
    ['The quiet ones get their Sundays now. It turns out they had wishes.', 'shop lead, {last} Books'],
    ['We printed it once for the fridge, out of habit. Nobody looked.', 'kitchen, {last} & Sons'],
    ['It told me I plan myself too often. I knew. It had a number.', 'owner of two bars'],
  ],
  pricing: {
    title: ['Priced per place, not per head', 'Hire whom you like', 'One price, however many aprons'],
    plans: [
      {
        name: 'Corner',
        who: 'For five people and one [door|key].',
        points: ['One week ahead', 'Wishes by link', 'Print on one page'],
      },
      {
        name: 'House',
        who: 'For teams that open [seven days|early].',
        points: ['Unlimited people', 'Proposals within the law', 'Illness and swaps', 'File for payroll'],
      },
      {
        name: 'Street',
        who: 'For [several places|two houses or more|chains you can still walk].',
        points: ['People work across places', 'Budget by week', 'Export by API'],
      },
    ],
  },
  faq: {
    title: ['Before you wipe the board', 'Asked in the kitchen', 'Before you press send'],
    items: [
      [
        'Does everyone need an app?',
        'No, a link is enough. Whoever likes gets the plan in their calendar, or on the fridge.',
      ],
      [
        'Will it plan against my people?',
        'No. Wishes count like rules until you say otherwise, and it says out loud what it could not keep.',
      ],
      [
        'What if I disagree?',
        'Then you drag the name elsewhere and it remembers why. Nothing is sent before you press send.',
      ],
      [
        'Does it know our law?',
        'Rest times, breaks and minors for nine countries. If your contract is stricter, the contract wins.',
      ],
      [
        'Can I go back to paper?',
        'Any time: each week prints on one page, and the export has every hour since you started.',
      ],
      [
        'Does it watch people?',
        'No place, no camera, no clock unless you ask for one. It counts what was planned and what was agreed.',
      ],
      [
        'How long until it works?',
        'One evening. Type the names, the opening hours and the one rule everybody knows.',
      ],
      [
        'What if the internet is gone?',
        'The week is in everybody’s phone already. The plan does not stop because the router did.',
      ],
    ],
  },
  closing: {
    title: [
      'Next week is still empty.',
      'Be done before the coffee is cold.',
      'Somebody wants Sundays. Ask.',
    ],
    text: [
      'Type six names and a closing day. The first proposal takes about two minutes.',
      'Bring the plan on your fridge: a photo is a beginning.',
      'We send a link that works on the phone you plan with.',
    ],
    action: 'Plan next week',
  },
};
