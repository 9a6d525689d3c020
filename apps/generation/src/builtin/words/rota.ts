import { type Product } from './product.js';

const ROLES = ['Bar, early', 'Floor, early', 'Kitchen', 'Floor, late', 'Bar, late'] as const;

const clock = (hour: number): string => `${Math.floor(hour)}:${hour % 1 ? '30' : '00'}`;

export const ROTA: Product = {
  names: ['Shiftwell', 'Rotaline', 'Coverly', 'Sundaydone', 'Handover', 'Daybook'],
  pattern: 'week',
  headlines: [
    'Saturday is covered. Go home.',
    'The week, settled by Tuesday noon.',
    'Who works Sunday? Already answered.',
  ],
  subs: [
    '{brand} plans shifts around the people you have: who wants Sundays, who has a baby, who opens alone. It fits on one page.',
    'For cafés, practices and shops where the plan lives in one person’s head. {brand} moves it to everybody’s pocket.',
    '{brand} asks the team, proposes the week and keeps the law. You move two names and press send.',
  ],
  action: 'Plan one week free',
  panel(random, people) {
    const shifts = ROLES.map((role, index) => {
      const start = [7, 8.5, 9, 14, 16][index] ?? 8;
      return { role, start, hours: random.pick([6, 6.5, 7, 7.5, 8]) };
    });
    const open = random.int(1, 4);
    const covered = shifts.filter((_, index) => index !== open);
    const total = covered.reduce((sum, { hours }) => sum + hours, 0);
    const hoursOfDay = [7, 9, 11, 13, 15, 17, 19, 21];
    const floorAt = (hour: number): number =>
      covered.filter(({ start, hours }) => start <= hour && hour < start + hours).length;
    const onFloor = hoursOfDay.map(floorAt);
    const { start: from = 9, hours: long = 7 } = shifts[open] ?? {};
    const missing = hoursOfDay.filter((hour) => hour >= from && hour < from + long);
    const thin = missing.reduce(
      (best, hour) => (floorAt(hour) < floorAt(best) ? hour : best),
      missing[0] ?? 9,
    );
    return {
      menu: [
        ['This week', shifts.length - 1],
        ['Requests', 3],
        ['People', 0],
        ['Swaps', 1],
        ['Holidays', 0],
        ['Hours', 0],
      ],
      title: 'Saturday, planned hours',
      total: `${total} h`,
      columns: ['From', 'Shift', 'Who', 'Status', 'Hours'],
      rows: shifts.map(({ role, start, hours }, index) => ({
        id: clock(start),
        name: role,
        when: index === open ? 'nobody yet' : (people[index]?.first ?? ''),
        status:
          index === open
            ? '2 asked'
            : (['confirmed', 'confirmed', 'wished for', 'swapped', 'seen'][index] ?? 'seen'),
        tone: index === open ? 'bad' : ((['good', 'good', 'good', 'warn', 'calm'] as const)[index] ?? 'calm'),
        amount: index === open ? `(${hours})` : String(hours),
      })),
      chart: {
        title: 'On the floor',
        note: `Thinnest at ${thin}:00. There the open shift is missing.`,
        bars: onFloor.map((value) => ({ value, tone: value === 0 ? 'bad' : value < 2 ? 'warn' : 'good' })),
        labels: ['7 h', '11 h', '15 h', '19 h'],
      },
      slots: {
        ill: people[open]?.first ?? 'Tom',
        cover: people[5]?.first ?? 'Nell',
        school: people[6]?.first ?? 'Iris',
        shift: shifts[open]?.role ?? '',
        from: clock(shifts[open]?.start ?? 9),
        until: clock((shifts[open]?.start ?? 9) + (shifts[open]?.hours ?? 7)),
      },
      card: [
        'Asked at 9:40',
        `${people[5]?.first ?? 'Nell'} and ${people[6]?.first ?? 'Tom'} could take it. First yes wins.`,
      ],
    };
  },
  stats: [
    ['4 h', 'less planning a week, median of 900 teams'],
    ['92 %', 'of open shifts filled without a phone call'],
    ['11 h', 'of rest between two shifts, always'],
  ],
  steps: {
    title: ['Ask, propose, send. In that order.', 'From group chat to plan in one evening'],
    items: [
      {
        title: 'Everybody says when',
        text: 'Wishes and absences come by link, without an app to install. Silence counts as “as usual”.',
        rows: [
          { left: 'Sundays, please', right: '{cover}', look: 'plain' },
          { left: 'School run until 9', right: '{school}', look: 'plain' },
          { left: 'No reply yet', right: '1 of 12', look: 'faint' },
        ],
      },
      {
        title: 'Get a week that works',
        text: 'Rest times, contracts and who may open alone are kept. What could not be solved is named, not hidden.',
        rows: [
          { left: 'Wishes kept', right: '31 of 34', look: 'plain' },
          { left: 'Overtime', right: '0 h', look: 'faint' },
          { left: 'Open', right: '1 shift', look: 'total' },
        ],
      },
      {
        title: 'Send it, then breathe',
        text: 'Each person sees their own week. If somebody is ill, the people who may take over are asked first.',
        rows: [
          { left: 'ill since 6:10', right: '{shift}', look: 'tag' },
          { left: 'Taken by {cover}, 6:24', right: 'covered', look: 'accent' },
        ],
      },
    ],
  },
  features: {
    title: ['A plan that knows people', 'Fair is a feature'],
    note: 'Made for cafés, practices, shops and theatres of five to eighty people.',
    demo: {
      title: 'It asks the way you would',
      text: 'Short, by name, at a decent hour. Never to everyone at once.',
      message:
        'Hi {cover}, could you come in on [[Saturday at {from}]]? {ill} is ill. You would be done by [[{until}]].',
      choices: ['Ask {cover}', 'Ask two', 'Ask all'],
    },
    chart: {
      title: 'Busy hours, seen early',
      text: 'Your till tells which Saturday needs a fourth pair of hands, three weeks ahead.',
    },
    chips: {
      title: 'Swaps without you',
      text: 'They agree, the rules check it, you get one line.',
      chips: [
        ['2 swaps done', 'good'],
        ['1 to see', 'warn'],
      ],
    },
    signs: {
      title: 'Every kind of contract',
      text: 'Hours are counted as each one says, down to the quarter.',
      signs: ['40', '32', '20', '9', '½'],
    },
    code: {
      title: 'Payroll gets a file',
      text: 'Hours, breaks, nights and Sundays, closed on the last of the month.',
      code: 'CSV · DATEV LODAS · XLSX',
    },
  },
  compare: {
    title: 'What changes on a sick Monday',
    before: 'With a group chat',
    rows: [
      [
        '6:10, someone is ill',
        'You read it at 7:30, on the tram',
        'Three people who may take over are asked at 6:11',
      ],
      ['Who has seen it?', 'Two blue ticks and a thumb', 'Names, with the time'],
      ['Holidays', 'A wall calendar from the bank', 'Requested, checked against the plan, answered'],
      ['End of the month', 'Eleven photos of paper', 'One file, already added up'],
    ],
  },
  voices: [
    [
      'I planned on Sundays, alone, with the door closed. Now I move two names on Tuesday and nobody has cried since May.',
      'runs two cafés with {last} & Co',
    ],
    [
      'Twelve people, seven school runs, one plan. The first time it was fair we did not even notice.',
      'practice manager, {last} Dental',
    ],
    [
      'On Monday two were ill. By 6:40 I had a full floor and was still in bed.',
      'floor manager, Hotel {last}',
    ],
  ],
  pricing: {
    title: ['Priced per place, not per head', 'Hire whoever you like'],
    unit: 'per month',
    plans: [
      {
        name: 'Corner',
        who: 'For one place and up to six people.',
        monthly: 0,
        points: ['One plan at a time', 'Wishes by link', 'Swaps'],
        action: 'Start free',
      },
      {
        name: 'House',
        who: 'For one place, however many people.',
        monthly: 36,
        points: ['Proposed weeks', 'Sick cover, asked in order', 'Holidays and hours', 'Payroll file'],
        action: 'Try 30 days free',
      },
      {
        name: 'Street',
        who: 'For several places that share people.',
        monthly: 84,
        points: ['Up to five places', 'Borrow between them', 'Rules per contract'],
        action: 'Talk to us',
      },
    ],
  },
  faqTitle: 'Before you ask the team',
  faqs: [
    [
      'Do they have to install anything?',
      'No. Each person gets a link that works on any phone, and a text message on the days that change.',
    ],
    [
      'Will it spy on my people?',
      'No location, no clock-in by photo, no score. It knows hours and wishes, and they can read everything it knows.',
    ],
    [
      'What if it plans nonsense?',
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
  ],
  closing: {
    title: ['Next week is still empty.', 'Be done before the coffee is cold.'],
    text: 'Type six names and a closing day. The first proposal takes about two minutes.',
    action: 'Plan next week',
  },
};
