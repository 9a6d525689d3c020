import type { ProductWords } from './saas.js';

/** Databases, libraries, interfaces, open-source tools. */
export const ENGINE_EN: ProductWords = {
  names: ['Slatebase', 'Kiln', 'Fathom Store', 'Granary', 'Plumbline', 'Ninefold'],
  headlines: [
    'One file. Nine threads. Done.',
    'Boring at 3 a.m., on purpose.',
    'Read the source by lunch.',
    'Starts in 40 ms. Stops clean.',
  ],
  subs: [
    '{brand} is a small open-source engine that answers in milliseconds, fits in one binary and says no to the features you would regret.',
    'For teams who would rather read 14,000 lines than 400 settings. {brand} starts in 40 ms and stops without a repair.',
    '{brand} keeps your data in one file that any version can open. The rest is documentation, and it is short.',
    'A store for programs that run on one machine. {brand} has six settings, and you will change two.',
  ],
  actions: ['Run it in a minute', 'Read the source', 'Open a file'],
  panel: {
    menu: ['Queries', 'Advice', 'Tables', 'Snapshots', 'Threads', 'Settings'],
    title: 'Time in the last call',
    columns: ['Rows', 'Query', 'Thread', 'Plan', 'ms'],
    rows: [
      'orders by day',
      'stock, all shelves',
      'who opened what',
      'nearest depot',
      'last seen',
      'totals by region',
      'late shipments',
      'search “blue”',
    ],
    states: ['full scan', 'index', 'cached'],
    chart: ['By query', '{query} takes {share} %. One index would do.'],
    labels: [],
    card: ['Advice, 1 of 1', 'create index on day, about 2 MB, saves half of it.'],
  },
  stats: [
    ['14,203', 'lines of code, comments not counted'],
    ['40 ms', 'from start to the first answer'],
    ['0', 'files lost in 61 million simulated crashes'],
    ['9 MB', 'for all of it, nothing else to fetch'],
    ['31 pages', 'specify the file, and three others read it'],
  ],
  steps: {
    title: ['Start it. Ask it. Forget it.', 'Three commands, all of them', 'The whole manual, shortened'],
    items: [
      {
        title: '[One binary|Nothing to install around it]',
        text: '[No cluster, no agent, no account.|Nothing to register, nothing to orchestrate.|No account and no second machine.] It runs where your program runs and [stops when it stops|is gone when it is gone].',
        rows: [
          ['download', '9 MB', 'plain'],
          ['dependencies', '0', 'faint'],
          ['ready after', '40 ms', 'total'],
        ],
      },
      {
        title: '[One file|A backup is a copy]',
        text: '[Copy it and you have a backup.|A copy is a backup, and nothing else is needed.|Put it on a stick and you are covered.] Open it with [last year’s version|a version from 2021] and it still reads.',
        rows: [
          ['shop.db', '1.2 GB', 'plain'],
          ['shop.db, copied', '1.2 GB', 'faint'],
        ],
      },
      {
        title: '[One piece of advice|It says what is slow]',
        text: '[When something is slow it says what, why, and the one line that would change it.|It names the slow query and the line that cures it.|Slow? It tells you which, and what to type.] [Never more than one.|One at a time.]',
        rows: [
          ['advice', '{query}', 'tag'],
          ['{ms} ms before', '{fast} ms after', 'accent'],
        ],
      },
    ],
  },
  features: {
    title: ['What is in, what is left out', 'Small enough to know', 'Five things, and then no more'],
    note: [
      'For programs that run on one machine, which is most of them.',
      'For people who like to know where the bytes [are|sleep].',
      'The list of what we will not build is longer, and public.',
    ],
    demo: {
      title: '[Errors that tell you what to do|Errors with a way out|It says what it would like instead]',
      text: '[Every message names the line, the value and the way out.|No codes to look up: the line, the value, the cure.|Read the message, do what it says.] They are [tested like features|reviewed like code].',
      choices: ['Explain', 'Add it', 'Ignore'],
      messages: [
        'Column ((day)) has no index and {rows} rows. [Add one, or write ((scan ok)) if this runs once a year.|One line would help; ((scan ok)) if it is for the annual report.]',
        'Added index ((by_day)) in 0.4 s. (({query})) took {ms} ms and [now takes {fast} ms|is down to {fast} ms|does it in {fast} ms from here on].',
        'Written down: ((scan ok)), line 12. [We will not mention it again until there are ((twice as many)) rows.|Silence until the table has ((doubled)).|Noted once, and not again before ((double)).]',
      ],
    },
    chart: [
      'Faster by itself',
      '[Reads per second over twelve releases, on the same machine.|Twelve releases, one machine, reads per second.|The same laptop, twelve versions later.] [Nobody had to tune anything.|The peak is the month we removed code.]',
    ],
    chips: [
      'Crash-tested nightly',
      '[Power cut at every write,|The plug is pulled at each write,|We cut the current mid-sentence,] on [four|five] file systems.',
      '61 M passed',
      '0 open',
    ],
    signs: [
      'Six languages',
      '[Bindings that feel native, kept by the same two people.|Each speaks without an accent, and has two keepers.|Written by people who use them daily.]',
      'C',
      'Go',
      'Py',
      'TS',
      'Rs',
      'Kt',
    ],
    code: [
      'Nothing to sign',
      'The licence fits on a [postcard|beer mat|train ticket] and [will not change|stays as it is|is older than the logo].',
      'MIT · SBOM · reproducible',
    ],
  },
  compare: {
    title: ['What changes at the first incident', 'The bad afternoon, twice', 'When it goes wrong'],
    before: ['With a cluster', 'With a hosted one', 'With something bigger'],
    rows: [
      ['Where is the data?', 'On three of five machines, probably', 'In that file'],
      ['Is there a backup?', 'A dashboard says so', 'You have just copied it'],
      ['Why is it slow?', 'Forty graphs', 'One sentence'],
      ['Who can fix it?', 'The person who is on holiday', 'Whoever read the source at lunch'],
      ['The upgrade', 'A weekend with a plan B', 'A new binary, the same file'],
      ['On your laptop', 'A container that warms your knees', 'The same thing, 9 MB'],
      ['The bill', 'A surprise with decimals', 'None, or the support you chose'],
    ],
  },
  voices: [
    [
      'We replaced eleven containers with a file. The invoice was the first to notice.',
      'platform, {last} Logistics',
    ],
    ['I read the whole thing on a train. I have a favourite function now.', 'engineer, on the way to work'],
    ['It crashed once in three years, and told me on which line of mine.', 'maintains a museum’s catalogue'],
    [
      'Our intern found a bug in it and the fix was out on Thursday. He has framed the release notes.',
      '{last} Instruments',
    ],
    [
      'I asked for a feature and got a kind letter about why not. They were right, annoyingly.',
      'backend, a bicycle chain of four shops',
    ],
  ],
  pricing: {
    title: ['Free, and how we live', 'Pay for sleep, not for features', 'The code is free. So is leaving.'],
    plans: [
      {
        name: 'Source',
        who: 'For everyone, for [good|ever].',
        points: ['All of it, MIT', 'Public roadmap', 'Answers within a week'],
      },
      {
        name: 'Support',
        who: 'For teams who [ship it|sleep on it|sell it on].',
        points: [
          'Answers the same day',
          'Long-term versions',
          'Review of your schema',
          'A say in the roadmap',
        ],
      },
      {
        name: 'Night',
        who: 'For people with [a pager|a night shift|customers abroad].',
        points: ['A phone that rings with us', 'Fix or roll-back in 4 h', 'Yearly visit'],
      },
    ],
  },
  faq: {
    title: ['Before you put data in it', 'Asked by the careful one', 'Before you type install'],
    items: [
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
      [
        'Will the licence change?',
        'No. It is MIT, the contributors hold the rights, and there are 140 of them to ask.',
      ],
      ['Does it phone home?', 'Never. It opens one file and no socket; you can check that in a minute.'],
      [
        'How do I move to it?',
        'With one command that reads CSV, JSON or a dump, and stops at the first line it does not believe.',
      ],
    ],
  },
  closing: {
    title: ['Your data would fit in one file.', 'Read it before you run it.', 'Nine megabytes. Look inside.'],
    text: [
      'We send the quick start and the 31 pages, and then nothing unless you ask.',
      'One mail: the link, the checksum and the three commands.',
      'The specification comes as a file, naturally, and opens with anything.',
    ],
    action: 'Send me the 31 pages',
  },
};
