import type { Product } from './product.js';

const CHECKS = [
  'checkout',
  'api.orders',
  'search',
  'login',
  'images',
  'webhooks',
  'mail-out',
  'billing',
  'docs',
];
const REGIONS = ['Frankfurt', 'Dublin', 'Virginia', 'Singapore', 'Oslo', 'São Paulo'];

export const UPTIME: Product = {
  names: ['Pulsewire', 'Nightdesk', 'Steadyhand', 'Tickover', 'Lighthouse Nine', 'Watchkeep'],
  pattern: 'trace',
  headlines: [
    'It broke at 3:12. You slept.',
    'Know before the first angry email.',
    'Down for nine seconds. Nobody noticed.',
  ],
  subs: [
    '{brand} checks what your users do, not what your servers say, and wakes exactly one person when it matters.',
    'For small teams with a big night. {brand} looks every ten seconds from six places and keeps quiet when nothing is wrong.',
    '{brand} tells a hiccup from an outage, writes the first status note, and lets the rest of the team sleep.',
  ],
  action: 'Watch 10 checks free',
  panel(random, people) {
    const names = random.some(CHECKS, 5);
    const places = random.some(REGIONS, 5);
    const minutes = [random.int(6, 12), random.int(2, 5), random.int(1, 2), 0, 0];
    const total = minutes.reduce((sum, one) => sum + one, 0);
    const weeks = [minutes[2] ?? 0, 0, minutes[1] ?? 0, minutes[0] ?? 0];
    const worst = Math.round(((minutes[0] ?? 0) / total) * 100);
    const milliseconds = [
      random.int(420, 980),
      random.int(180, 320),
      random.int(90, 160),
      random.int(60, 120),
      random.int(30, 80),
    ];
    const states = [
      ['back since 3:12', 'warn'],
      ['slow', 'warn'],
      ['steady', 'good'],
      ['steady', 'good'],
      ['steady', 'good'],
    ] as const;
    return {
      menu: [
        ['Checks', names.length],
        ['Incidents', minutes.filter((one) => one > 0).length],
        ['On call', 0],
        ['Status page', 0],
        ['Reports', 0],
        ['Quiet hours', 0],
      ],
      title: 'Down in March',
      total: `${total} min`,
      columns: ['p95', 'Check', 'From', 'State', 'Min'],
      rows: names.map((name, index) => ({
        id: `${milliseconds[index] ?? 0} ms`,
        name,
        when: places[index] ?? '',
        status: states[index]?.[0] ?? 'steady',
        tone: states[index]?.[1] ?? 'good',
        amount: String(minutes[index] ?? 0),
      })),
      chart: {
        title: 'By week',
        note: `${names[0] ?? ''} holds ${worst} % of the minutes.`,
        bars: weeks.map((value, index) => ({ value, tone: index === 3 ? 'bad' : 'warn' })),
        labels: ['wk 10', 'wk 11', 'wk 12', 'wk 13'],
      },
      card: ['Woken at 3:12', `${people[0]?.first ?? 'Priya'}, one of six. Acknowledged in 48 s.`],
      slots: {
        who: people[0]?.first ?? 'Priya',
        check: names[0] ?? '',
        one: places[0] ?? '',
        two: places[1] ?? '',
      },
    };
  },
  stats: [
    ['10 s', 'between two looks, from six places'],
    ['1', 'person woken, median of 1,400 incidents'],
    ['0', 'false alarms after the second opinion, last quarter'],
  ],
  steps: {
    title: ['Look. Doubt. Then wake someone.', 'Two opinions before any alarm'],
    items: [
      {
        title: 'Record what users do',
        text: 'Click through it once: log in, search, pay. That walk is repeated every ten seconds.',
        rows: [
          { left: 'log in', right: '210 ms', look: 'plain' },
          { left: 'search “lamp”', right: '340 ms', look: 'plain' },
          { left: 'pay, test card', right: '1.1 s', look: 'total' },
        ],
      },
      {
        title: 'Ask a second place',
        text: 'A red result is repeated from elsewhere before anyone hears of it. Networks hiccup; people need sleep.',
        rows: [
          { left: '{one}', right: 'timeout', look: 'faint' },
          { left: '{two}', right: 'timeout', look: 'plain' },
          { left: 'Agreed', right: '3:12:09', look: 'total' },
        ],
      },
      {
        title: 'Wake exactly one',
        text: 'By call, not by channel. If they do not answer in 90 seconds it is the next one’s turn.',
        rows: [
          { left: 'called {who}', right: '3:12:14', look: 'tag' },
          { left: 'Acknowledged', right: '48 s', look: 'accent' },
        ],
      },
    ],
  },
  features: {
    title: ['Loud once, quiet otherwise', 'Made for people with pillows'],
    note: 'For teams of one to thirty who run things that other people need at night.',
    demo: {
      title: 'The first note, already written',
      text: 'Plain words for the status page, from what is known. You read it, you send it.',
      message:
        'Since [[3:12]] {check} answers more slowly than usual. Nothing is lost. Next note by [[3:45]], sooner if it is over.',
      choices: ['Customers', 'Team', 'Both'],
    },
    chart: {
      title: 'Slow is the new down',
      text: 'You see the week when search got heavy, and the deploy that did it.',
    },
    chips: {
      title: 'Deploys on the line',
      text: 'Each release is a tick on the graph. Blame is a click, not a meeting.',
      chips: [
        ['14 releases', 'good'],
        ['1 suspicious', 'warn'],
      ],
    },
    signs: {
      title: 'Six places',
      text: 'Looked at from where your users are, by real networks.',
      signs: ['FRA', 'DUB', 'IAD', 'SIN'],
    },
    code: {
      title: 'One file, in your repository',
      text: 'Checks live beside the code they watch, and are reviewed with it.',
      code: 'checks.yaml · Terraform · CLI',
    },
  },
  compare: {
    title: 'What changes at 3:12 in the night',
    before: 'With six dashboards',
    rows: [
      ['Is it real?', 'Reload, ask a colleague, reload', 'Two places agreed nine seconds ago'],
      ['Who gets up?', 'Everybody in the channel', 'One person, by phone'],
      ['What do we say?', 'Nothing until 4:30', 'A note you only have to read'],
      ['The morning after', 'A meeting about the timeline', 'The timeline'],
    ],
  },
  voices: [
    [
      'We went from forty alerts a night to three a month. The first week we rang support because we thought it was broken.',
      'lead engineer, {last} Tickets, seven people',
    ],
    [
      'My phone rang, I looked, I rolled back, I slept. My husband asked in the morning whether I had dreamt it.',
      'on call at a school platform',
    ],
    [
      'A customer wrote to thank us for the status note. I did not know customers did that.',
      'founder, {last} Maps',
    ],
  ],
  pricing: {
    title: ['Priced per check, never per alarm', 'An alarm should cost us, not you'],
    unit: 'per month',
    plans: [
      {
        name: 'Night',
        who: 'For one product and one person.',
        monthly: 0,
        points: ['10 checks', 'Every 60 seconds', 'One phone'],
        action: 'Start free',
      },
      {
        name: 'Watch',
        who: 'For a team that takes turns.',
        monthly: 30,
        points: [
          '100 checks, every 10 s',
          'Six places, second opinion',
          'Rotation and quiet hours',
          'Status page on your domain',
        ],
        action: 'Try 30 days free',
      },
      {
        name: 'Harbour',
        who: 'For several teams and promises.',
        monthly: 96,
        points: ['Unlimited checks', 'Reports per customer', 'Single sign-on'],
        action: 'Talk to us',
      },
    ],
  },
  faqTitle: 'Before you give it your phone number',
  faqs: [
    [
      'Will it wake me for nothing?',
      'Not without two places agreeing. If it still does, that month is free, and we read the log with you.',
    ],
    [
      'What if {brand} itself is down?',
      'Then a second company checks us and calls the same phone. We publish how often: twice since 2021.',
    ],
    [
      'Do you see our data?',
      'Only what the recorded walk sees, with a test account. Bodies are thrown away after the check.',
    ],
    [
      'Can it restart things?',
      'No. It calls a person, or a hook that you wrote. We have opinions about robots with root.',
    ],
    [
      'How do we leave?',
      'Take the file with the checks and the history as CSV. There is nothing else to take.',
    ],
  ],
  closing: {
    title: ['Something is slow right now.', 'Sleep is a feature. Ship it.'],
    text: 'Paste one address and see it from six places, in about a minute.',
    action: 'Watch one page',
  },
};
