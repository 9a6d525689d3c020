import type { Product } from './product.js';

const QUERIES = [
  'orders by day',
  'stock, all shelves',
  'who opened what',
  'nearest depot',
  'last seen',
  'totals by region',
  'late shipments',
  'search “blue”',
];

/** Databases, libraries, interfaces, open-source tools. */
export const ENGINE: Product = {
  names: ['Slatebase', 'Kiln', 'Fathom Store', 'Granary', 'Plumbline', 'Ninefold'],
  pattern: 'trace',
  headlines: ['One file. Nine threads. Done.', 'Boring at 3 a.m., on purpose.', 'Read the source by lunch.'],
  subs: [
    '{brand} is a small open-source engine that answers in milliseconds, fits in one binary and says no to the features you would regret.',
    'For teams who would rather read 14,000 lines than 400 settings. {brand} starts in 40 ms and stops without a repair.',
    '{brand} keeps your data in one file that any version can open. The rest is documentation, and it is short.',
  ],
  action: 'Run it in a minute',
  panel(random) {
    const queries = random.some(QUERIES, 5);
    const milliseconds = [random.int(31, 48), random.int(9, 18), random.int(4, 8), random.int(2, 3), 1];
    const rows = [
      random.int(40, 90) * 100,
      random.int(12, 30) * 100,
      random.int(3, 9) * 100,
      random.int(20, 80),
      random.int(1, 9),
    ];
    const total = milliseconds.reduce((sum, one) => sum + one, 0);
    const share = Math.round(((milliseconds[0] ?? 0) / total) * 100);
    const states = [
      ['full scan', 'warn'],
      ['index', 'good'],
      ['index', 'good'],
      ['index', 'good'],
      ['cached', 'calm'],
    ] as const;
    return {
      menu: [
        ['Queries', queries.length],
        ['Advice', 1],
        ['Tables', 12],
        ['Snapshots', 4],
        ['Threads', 9],
        ['Settings', 6],
      ],
      title: 'Time in the last call',
      total: `${total} ms`,
      columns: ['Rows', 'Query', 'Thread', 'Plan', 'ms'],
      rows: queries.map((name, index) => ({
        id: (rows[index] ?? 0).toLocaleString('en-US'),
        name,
        when: `t${index + 1}`,
        status: states[index]?.[0] ?? 'index',
        tone: states[index]?.[1] ?? 'good',
        amount: String(milliseconds[index] ?? 0),
      })),
      chart: {
        title: 'By query',
        note: `${queries[0] ?? ''} takes ${share} %. One index would do.`,
        bars: milliseconds.map((value, index) => ({ value, tone: index === 0 ? 'warn' : 'good' })),
        labels: ['t1', 't2', 't3', 't4', 't5'],
      },
      card: ['Advice, 1 of 1', 'create index on day, about 2 MB, saves half of it.'],
      slots: {
        query: queries[0] ?? '',
        ms: String(milliseconds[0] ?? 0),
        fast: String(milliseconds[2] ?? 0),
      },
    };
  },
  stats: [
    ['14,203', 'lines of code, comments not counted'],
    ['40 ms', 'from start to the first answer'],
    ['0', 'files lost in 61 million simulated crashes'],
  ],
  steps: {
    title: ['Start it. Ask it. Forget it.', 'Three commands, all of them'],
    items: [
      {
        title: 'One binary',
        text: 'No cluster, no agent, no account. It runs where your program runs and stops when it stops.',
        rows: [
          { left: 'download', right: '9 MB', look: 'plain' },
          { left: 'dependencies', right: '0', look: 'faint' },
          { left: 'ready after', right: '40 ms', look: 'total' },
        ],
      },
      {
        title: 'One file',
        text: 'Copy it and you have a backup. Open it with last year’s version and it still reads.',
        rows: [
          { left: 'shop.db', right: '1.2 GB', look: 'plain' },
          { left: 'shop.db, copied', right: '1.2 GB', look: 'faint' },
        ],
      },
      {
        title: 'One piece of advice',
        text: 'When something is slow it says what, why, and the one line that would change it. Never more than one.',
        rows: [
          { left: 'advice', right: '{query}', look: 'tag' },
          { left: '{ms} ms before', right: '{fast} ms after', look: 'accent' },
        ],
      },
    ],
  },
  features: {
    title: ['What is in, what is left out', 'Small enough to know'],
    note: 'For programs that run on one machine, which is most of them.',
    demo: {
      title: 'Errors that tell you what to do',
      text: 'Every message names the line, the value and the way out. They are tested like features.',
      message:
        'Column [[day]] has no index and 9,200 rows. Add one, or write [[scan ok]] if this runs once a year.',
      choices: ['Explain', 'Add it', 'Ignore'],
    },
    chart: {
      title: 'Faster by itself',
      text: 'Reads per second over twelve releases, on the same machine. Nobody had to tune anything.',
    },
    chips: {
      title: 'Crash-tested nightly',
      text: 'Power cut at every write, on four file systems.',
      chips: [
        ['61 M passed', 'good'],
        ['0 lost', 'good'],
      ],
    },
    signs: {
      title: 'Six languages',
      text: 'Bindings that feel native, kept by the same two people.',
      signs: ['C', 'Go', 'Py', 'TS', 'Rs', 'Kt'],
    },
    code: {
      title: 'Nothing to sign',
      text: 'The licence fits on a postcard and will not change.',
      code: 'MIT · SBOM · reproducible',
    },
  },
  compare: {
    title: 'What changes at the first incident',
    before: 'With a cluster',
    rows: [
      ['Where is the data?', 'On three of five machines, probably', 'In that file'],
      ['Is there a backup?', 'A dashboard says so', 'You have just copied it'],
      ['Why is it slow?', 'Forty graphs', 'One sentence'],
      ['Who can fix it?', 'The person who is on holiday', 'Whoever read the source at lunch'],
    ],
  },
  voices: [
    [
      'We replaced eleven containers with a file. The invoice was the first to notice.',
      'platform, {last} Logistics',
    ],
    ['I read the whole thing on a train. I have a favourite function now.', 'engineer, on the way to work'],
    ['It crashed once in three years, and told me on which line of mine.', 'maintains a museum’s catalogue'],
  ],
  pricing: {
    title: ['Free, and how we live', 'Pay for sleep, not for features'],
    unit: 'per month',
    plans: [
      {
        name: 'Source',
        who: 'For everyone, for good.',
        monthly: 0,
        points: ['All of it, MIT', 'Public roadmap', 'Answers within a week'],
        action: 'Get it',
      },
      {
        name: 'Support',
        who: 'For teams who ship it.',
        monthly: 90,
        points: [
          'Answers the same day',
          'Long-term versions',
          'Review of your schema',
          'A say in the roadmap',
        ],
        action: 'Try 30 days free',
      },
      {
        name: 'Night',
        who: 'For people with a pager.',
        monthly: 480,
        points: ['A phone that rings with us', 'Fix or roll-back in 4 h', 'Yearly visit'],
        action: 'Talk to us',
      },
    ],
  },
  faqTitle: 'Before you put data in it',
  faqs: [
    [
      'Will it be here in ten years?',
      'The file format will: it is specified in 31 pages, and three other programs already read it.',
    ],
    [
      'Does it scale?',
      'To one machine, which is bigger than you think. Past four terabytes we will tell you to use something else.',
    ],
    ['Who is behind it?', 'Two people and 140 contributors, paid by support. No investor, no exit.'],
    [
      'Can it lose my data?',
      'Not by a power cut: each night we pull the plug at every write and check. Bad disks are in chapter nine.',
    ],
    ['Is there a hosted version?', 'No. It is a library; hosting it would be like renting you a hammer.'],
  ],
  closing: {
    title: ['Your data would fit in one file.', 'Read it before you run it.'],
    text: 'We send the quick start and the 31 pages, and then nothing unless you ask.',
    action: 'Send me the 31 pages',
  },
};
