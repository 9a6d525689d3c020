import { dayFromToday, money, type PanelRow, type Product, type Tone } from './product.js';

const CLIENTS = [
  'Nordwind Studio',
  'Fisk & Daughters',
  'Hallam Physio',
  'Oriel Press',
  'Baker Street Dental',
  'Lindqvist Joinery',
  'Mole Architects',
  'Café Arno',
  'Stift & Papier',
  'Ilse Roth Garden',
];

interface Open {
  row: PanelRow;
  value: number;
  late: number;
}

export const INVOICES: Product = {
  names: ['Ledgerly', 'Tallyhouse', 'Dueday', 'Overpost', 'Settled', 'Quittance'],
  pattern: 'ledger',
  headlines: [
    'Know who owes you, and since when.',
    'Sent Monday, read Tuesday, paid Friday.',
    'The money is late. You needn’t call.',
  ],
  subs: [
    '{brand} watches every invoice you send and chases the late ones in your own words, so you can get back to the work.',
    '{brand} reads your bank feed before breakfast and tells you which three invoices need a sentence today.',
    'For studios that are good at the work and bad at asking for money. {brand} asks, politely, on the right day.',
  ],
  action: 'Track 5 invoices free',
  panel(random, people) {
    const clients = random.some(CLIENTS, 5);
    const late = [random.int(7, 16), random.int(1, 4)] as const;
    const soon = random.int(2, 4);
    const opened = random.int(6, 11);
    const amounts = [
      random.int(320, 560) * 10,
      random.int(80, 160) * 10,
      random.int(40, 90) * 10,
      random.int(500, 760) * 10,
      random.int(150, 260) * 10,
    ];
    const number = random.int(2030, 2090);
    const row = (index: number, days: number, status: string, tone: Tone): Open => ({
      value: amounts[index] ?? 0,
      late: -days,
      row: {
        id: `{key}-${number + index * 2}`,
        name: clients[index] ?? '',
        when: dayFromToday(days).short,
        status,
        tone,
        amount: money(amounts[index] ?? 0),
      },
    });
    const open = [
      row(0, -late[0], `${late[0]} days late`, 'bad'),
      row(1, -late[1], late[1] === 1 ? '1 day late' : `${late[1]} days late`, 'bad'),
      row(2, soon, `due ${dayFromToday(soon).weekday}`, 'warn'),
      row(3, opened, 'seen twice', 'calm'),
    ];
    const paid = row(4, -random.int(9, 12), 'paid, matched', 'good').row;
    const total = open.reduce((sum, { value }) => sum + value, 0);
    const largest = open.reduce((best, one) => (one.value > best.value ? one : best));
    const bucket = (from: number, to: number): number =>
      open.filter(({ late: days }) => days >= from && days < to).reduce((sum, { value }) => sum + value, 0);
    const most = Math.round((amounts[0] ?? 0) / 15) * 10;
    const reminded = people[0]?.first ?? 'Maja';
    return {
      menu: [
        ['Receivables', open.length],
        ['Drafts', 2],
        ['Clients', 0],
        ['Bank feed', 7],
        ['Reminders', 0],
        ['Reports', 0],
      ],
      title: 'Outstanding',
      total: `€${money(total)}`,
      columns: ['No.', 'Client', 'Due', 'Status', 'EUR'],
      rows: [...open.map((one) => one.row), paid],
      chart: {
        title: 'By age',
        note: `${largest.row.name} holds ${Math.round((largest.value / total) * 100)} % of what is open.`,
        bars: [
          { value: bucket(-99, -5), tone: 'good' },
          { value: bucket(-5, 1), tone: 'warn' },
          { value: bucket(1, 7), tone: 'bad' },
          { value: bucket(7, 99), tone: 'bad' },
        ],
        labels: ['later', 'this week', '1 d +', '7 d +'],
      },
      card: ['Next nudge: today, 10:00', `Friendly, to ${reminded} at ${clients[0] ?? ''}`],
      slots: {
        contact: reminded,
        no: open[0]?.row.id ?? '',
        due: open[0]?.row.when ?? '',
        amount: money(amounts[0] ?? 0),
        most: money(most),
        rest: money((amounts[0] ?? 0) - most),
      },
    };
  },
  stats: [
    ['11 days', 'sooner paid, median of 2,300 accounts'],
    ['38 s', 'from a finished job to an invoice on its way'],
    ['€0', 'taken from what your clients pay you'],
  ],
  steps: {
    title: ['Send it. Forget it. Hear when it lands.', 'Three moves, two of them ours'],
    items: [
      {
        title: 'Write it once',
        text: 'Saved clients, rates and tax rules fill in the rest. Or forward a PDF and we read the amounts.',
        rows: [
          { left: 'Website, March', right: '{most}', look: 'faint' },
          { left: 'Two photo days', right: '{rest}', look: 'plain' },
          { left: 'Total', right: '{amount}', look: 'total' },
        ],
      },
      {
        title: 'See it being read',
        text: 'You know when it was opened, passed on or parked, and what that client usually does next.',
        rows: [
          { left: 'Opened by {contact}', right: 'Tue 09:12', look: 'plain' },
          { left: 'Forwarded to accounts', right: 'Tue 09:40', look: 'plain' },
          { left: 'Expected', right: 'Fri', look: 'faint' },
        ],
      },
      {
        title: 'Watch it close itself',
        text: 'The payment reaches your bank, {brand} finds its invoice and stops every reminder at once.',
        rows: [
          { left: 'bank feed', right: '+{amount}', look: 'tag' },
          { left: 'Matched to {no}', right: 'closed', look: 'accent' },
        ],
      },
    ],
  },
  features: {
    title: ['Chasing money, minus the chasing', 'Built by people who hated asking'],
    note: 'Built for studios, practices and workshops of one to forty people.',
    demo: {
      title: 'Reminders that sound like you',
      text: 'Three tones, written from your own past emails. Nothing leaves without your rules.',
      message:
        'Hi {contact}, hope the launch went well. Invoice [[{no}]] was due on [[{due}]]. Could you tell me when to expect it?',
      choices: ['Friendly', 'Plain', 'Firm'],
    },
    chart: {
      title: 'Cash you can plan with',
      text: 'A twelve-week forecast from how each client really pays, not from the due date.',
    },
    chips: {
      title: 'Your bank, read only',
      text: '2,400 banks in Europe and the UK. We can look, never touch.',
      chips: [
        ['7 new matches', 'good'],
        ['1 to check', 'warn'],
      ],
    },
    signs: {
      title: 'Six currencies',
      text: 'Invoiced in theirs, reported in yours, at the day’s central bank rate.',
      signs: ['€', '£', '$', 'kr', 'zł', 'Fr'],
    },
    code: {
      title: 'An accountant’s door',
      text: 'They get their own login, a clean export and no reason to call in April.',
      code: 'DATEV · CSV · UBL · FEC',
    },
  },
  compare: {
    title: 'What changes on a Monday',
    before: 'With a spreadsheet',
    rows: [
      [
        'Who is late?',
        'Open the sheet, open the bank, compare row by row',
        'It is the first line you see, with the amount',
      ],
      [
        'The awkward email',
        'Written at 6 pm, softened twice, sent on Wednesday',
        'Sent at ten, in the tone you picked for that client',
      ],
      ['A payment arrives', 'You notice it at the end of the month', 'Matched overnight, reminders stopped'],
      ['Tax time', 'A weekend', 'A link for your accountant'],
    ],
  },
  voices: [
    [
      'We had €31,000 outside and nobody’s job was to ask for it. Six weeks later it was €4,000, and I had written exactly zero emails.',
      'co-owner, {last} Joinery, nine people',
    ],
    [
      'Our best client was also our slowest. I found that out on day two and raised my price on day three.',
      'photographer, works alone',
    ],
    [
      'I used to know the IBAN of every late payer by heart. I am glad to have the room back.',
      'office, {last} Physio, four therapists',
    ],
  ],
  pricing: {
    title: ['Priced per business, not per seat', 'Cheaper than one late invoice'],
    unit: 'per month',
    plans: [
      {
        name: 'Solo',
        who: 'For one person and a handful of clients.',
        monthly: 0,
        points: ['5 open invoices at a time', 'Read receipts', 'One bank account'],
        action: 'Start free',
      },
      {
        name: 'Studio',
        who: 'For teams who invoice every week.',
        monthly: 24,
        points: [
          'Unlimited invoices and clients',
          'Reminders in three tones',
          'Bank matching and forecast',
          'Your accountant joins free',
        ],
        action: 'Try 30 days free',
      },
      {
        name: 'House',
        who: 'For groups with several companies.',
        monthly: 78,
        points: ['Up to six legal entities', 'Approval rules', 'Export by API'],
        action: 'Talk to us',
      },
    ],
  },
  faqTitle: 'Before you ask your accountant',
  faqs: [
    [
      'Will my clients notice anything?',
      'They get the same invoice from your own address. Reminders carry your name and signature. There is no portal they have to join.',
    ],
    [
      'Can {brand} move money?',
      'No. The bank connection is read only, and the bank enforces that, not our good manners.',
    ],
    [
      'What if a client pays half?',
      'Half of it closes. The rest stays open with its own due date, and the next reminder names the right amount.',
    ],
    [
      'Is this my bookkeeping?',
      'No, and your accountant will be glad. It is the drawer before it: sent, seen, paid, with an export.',
    ],
    [
      'How do I leave?',
      'With one click and one file. Every invoice as PDF and CSV, and the account is gone after 30 days.',
    ],
  ],
  closing: {
    title: ['Somebody owes you money right now.', 'Start with the oldest one.'],
    text: 'Import your last ten invoices and see who, in about four minutes.',
    action: 'Start free',
  },
};
