import type { ProductWords } from './saas.js';

export const INVOICES_EN: ProductWords = {
  names: ['Ledgerly', 'Tallyhouse', 'Dueday', 'Overpost', 'Settled', 'Quittance'],
  headlines: [
    'Know who owes you, and since when.',
    'Sent Monday, read Tuesday, paid Friday.',
    'The money is late. You needn’t call.',
    'Paid by the date it says.',
  ],
  subs: [
    '{brand} watches every invoice you send and chases the late ones in your own words, so you can get back to the [work|bench|client who pays].',
    '{brand} reads your bank feed before breakfast and tells you which [two|three] invoices need a sentence today.',
    'For studios that are good at the work and bad at asking for money. {brand} asks, politely, on the right day.',
    'A ledger that looks out of the window: {brand} sees what was sent, opened, parked and paid, and says so once a day.',
  ],
  actions: ['Track 5 invoices free', 'See who owes you', 'Import ten invoices'],
  panel: {
    menu: ['Receivables', 'Drafts', 'Clients', 'Bank feed', 'Reminders', 'Reports'],
    title: 'Outstanding',
    columns: ['No.', 'Client', 'Due', 'Status', 'EUR'],
    rows: [
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
    ],
    states: ['{n} days late', 'due {weekday}', 'seen twice', 'paid, matched'],
    chart: ['By age', '{largest} holds {share} % of what is open.'],
    labels: ['later', 'this week', '1 d +', '7 d +'],
    card: ['Next nudge: today, 10:00', 'Friendly, to {contact} at {client}'],
  },
  stats: [
    ['11 days', 'sooner paid, median of 2,300 accounts'],
    ['38 s', 'from a finished job to an invoice on its way'],
    ['€0', 'taken from what your clients pay you'],
    ['94 %', 'of payments matched before you are up'],
    ['2.1', 'reminders until the average late one pays'],
  ],
  steps: {
    title: [
      'Send it. Forget it. Hear when it lands.',
      'Three moves, two of them ours',
      'From job done to money in',
    ],
    items: [
      {
        title: '[Write it once|Say what you did]',
        text: 'Saved clients, rates and tax rules fill in the rest. Or [forward a PDF|send a photo|paste a mail] and we read the amounts.',
        rows: [
          ['[Website, March|Shelves, oak|Logo, final]', '{most}', 'faint'],
          ['[Two photo days|Fitting, one day|Print files]', '{rest}', 'plain'],
          ['Total', '{amount}', 'total'],
        ],
      },
      {
        title: '[See it being read|Know where it lies]',
        text: 'You know when it was opened, [passed on or parked|forwarded or forgotten], and what that client usually does next.',
        rows: [
          ['Opened by {contact}', 'Tue 09:12', 'plain'],
          ['Forwarded to accounts', 'Tue 09:40', 'plain'],
          ['Expected', 'Fri', 'faint'],
        ],
      },
      {
        title: '[Watch it close itself|Cross it off asleep]',
        text: 'The payment reaches your bank, {brand} finds its invoice and [stops every reminder at once|calls off the reminder that was about to leave].',
        rows: [
          ['bank feed', '+{amount}', 'tag'],
          ['Matched to {no}', 'closed', 'accent'],
        ],
      },
    ],
  },
  features: {
    title: [
      'Chasing money, minus the chasing',
      'Built by people who hated asking',
      'Five things a spreadsheet won’t do',
    ],
    note: [
      'Built for studios, practices and workshops of one to [forty|thirty] people.',
      'For people who send between five and five hundred invoices a month.',
      'Made where the person who does the work also writes the bill.',
    ],
    demo: {
      title: '[Reminders that sound like you|The awkward mail, written]',
      text: '[Three tones, written from your own past emails.|Pick the tone once for each client.] Nothing leaves without your rules.',
      choices: ['Friendly', 'Plain', 'Firm'],
      messages: [
        'Hi {contact}, hope the launch went well. Invoice (({no})) was due on (({due})). Could you tell me when to expect it?',
        'Hello {contact}, (({no})) of (({due})) is still open. The details are attached. Please let me know the date of payment.',
        'Dear {contact}, invoice (({no})) has been open since (({due})). I will pause the work on Friday unless it is settled.',
      ],
    },
    chart: [
      '[Cash you can plan with|A forecast that knows your clients]',
      'A twelve-week forecast from how each client [really pays|has paid so far], not from the due date.',
    ],
    chips: [
      'Your bank, read only',
      '[2,400 banks in Europe and the UK.|Nearly every bank between Lisbon and Tallinn.] We can look, never touch.',
      '7 new matches',
      '1 to check',
    ],
    signs: [
      '[Six currencies|Sums in six currencies|Money with an accent]',
      '[Invoiced in theirs, reported in yours,|They pay in theirs, you read in yours,|Theirs on the bill, yours in the report,] at the day’s [central bank rate|official rate].',
      '€',
      '£',
      '$',
      'kr',
      'zł',
      'Fr',
    ],
    code: [
      'An accountant’s door',
      '[They get their own login, a clean export|Their own key, a tidy file|A login, a file] and no reason to call in [April|January|the holidays].',
      'DATEV · CSV · UBL · FEC',
    ],
  },
  compare: {
    title: ['What changes on a Monday', 'The same week, twice', 'Monday morning, before and after'],
    before: ['With a spreadsheet', 'With a drawer', 'With good memory'],
    rows: [
      [
        'Who is late?',
        '[Open the sheet, open the bank, compare row by row|Two windows, one finger, row by row|You look, and look again]',
        '[It is the first line you see|Top of the list|Read it before your coffee], [with the amount|in red]',
      ],
      [
        'The awkward email',
        '[Written at 6 pm, softened twice, sent on Wednesday|Four drafts, then a phone call instead|Begun on Monday, still a draft]',
        '[Sent at ten, in the tone you picked for that client|Gone at ten, and signed by you|At ten, politely, without you]',
      ],
      [
        'A payment arrives',
        '[You notice it at the end of the month|You find it by accident|It waits for a rainy Sunday]',
        'Matched overnight, reminders stopped',
      ],
      ['Tax time', 'A [weekend|Sunday and half a bottle]', 'A link for your accountant'],
      ['A client pays half', 'A note on paper, then a second note', 'Half is closed, half has a new date'],
      [
        'You are ill',
        'Nobody asks for anything',
        '[It goes on asking, and signs with your name|It asks in your name, and kindly]',
      ],
      ['A new client', 'You hope', 'You see how long people like them take'],
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
    [
      'My husband did the reminders and was too kind. Now the software is kind and he makes furniture.',
      '{last} & {last}, cabinet makers',
    ],
    [
      'An invoice from 2022 came back to life and was paid. I had already mourned it.',
      'translator, one desk',
    ],
  ],
  pricing: {
    title: [
      'Priced per business, not per seat',
      'Cheaper than one late invoice',
      'Three prices, no percentages',
    ],
    plans: [
      {
        name: 'Solo',
        who: 'For one person and [a handful of clients|five open bills].',
        points: ['5 open invoices at a time', 'Read receipts', 'One bank account'],
      },
      {
        name: 'Studio',
        who: 'For teams who invoice every [week|Friday].',
        points: [
          'Unlimited invoices and clients',
          'Reminders in three tones',
          'Bank matching and forecast',
          'Your accountant joins free',
        ],
      },
      {
        name: 'House',
        who: 'For groups with [several companies|two firms or six|more than one name].',
        points: ['Up to six legal entities', 'Approval rules', 'Export by API'],
      },
    ],
  },
  faq: {
    title: [
      'Before you ask your accountant',
      'Asked with one hand on the wallet',
      'Before you send the first one',
    ],
    items: [
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
      [
        'Does it threaten people?',
        'Never. The firmest tone names a date and a fact; lawyers are your business.',
      ],
      [
        'What about a client who always pays late?',
        'Then it expects them late, plans with it, and asks two days earlier than you would.',
      ],
      [
        'Do I have to enter old invoices?',
        'Only the open ones, and a photo of each is enough. Ten take about four minutes.',
      ],
    ],
  },
  closing: {
    title: [
      'Somebody owes you money right now.',
      'Start with the oldest one.',
      'Ten invoices, four minutes.',
    ],
    text: [
      'Import your last ten invoices and see who, in about four minutes.',
      'We send a link. Behind it is a drop zone, and then a list, oldest first.',
      'Bring the one you have been putting off. It is usually already written.',
    ],
    action: 'Start free',
  },
};
