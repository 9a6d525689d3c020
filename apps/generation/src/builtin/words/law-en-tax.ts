import type { LawTopicWords } from './law.js';

export const LAW_EN_TAX: LawTopicWords = {
  names: [
    '{last} Tax',
    '{last} & {last} Accounts',
    'Office for Figures',
    '{district} Ledger',
    'Double Entry',
    '{last} Bookkeeping',
  ],
  headlines: {
    ledger: [
      ['The books close', 'before the shop does.'],
      ['Two lines', 'under every year.'],
      ['Left over:', 'more than last year.'],
    ],
    files: [
      ['Bring the shoebox.', 'We have shelves.'],
      ['Every receipt', 'finds its drawer.'],
      ['May is early.', 'July is late.'],
    ],
  },
  subs: [
    'Tax advisers in {place} for [shops, practices and people with three jobs|freelancers and families], and for shoeboxes of [any size|every age].',
    'Accounts, payroll and returns from {street}. For people who would rather [bake|build|teach] than count.',
    'A small tax office with a [large|long] table. We do the books [every month|as you go], so that spring is only a season.',
  ],
  notes: [
    ['5th', 'of the month: figures'],
    ['3', 'advisers'],
    ['0', 'late returns'],
  ],
  fieldsTitle: ['What goes in which drawer', 'Four drawers', 'What we keep for you'],
  fieldsLead: [
    'Take one drawer or all of them. [You can stop at the end of any month.|Most begin with one.]',
    'Each drawer has a name on it, and that person [picks up|answers] the telephone.',
    'We sort, you sign. In between we tell you what the figures [mean|are about to do].',
    'Paper is welcome. [It leaves as a file.|So are napkins with sums on them.]',
  ],
  fields: [
    {
      tab: 'Books',
      title: 'The month, closed on the fifth',
      text: [
        'Receipts come by photo, the bank by itself. On the fifth you see what is left.',
        'We book every month, so nobody has to remember what the dinner in March was.',
        'The till, the card machine and the drawer agree by the evening of the fourth.',
      ],
      asked: ['“I have everything. Somewhere.”', '“Is this account even mine?”'],
    },
    {
      tab: 'Wages',
      title: 'Payslips for two or for forty',
      text: [
        'Paid on time, also when somebody leaves on the [third|eleventh] and somebody starts on the ninth.',
        'Sick days, tips, company bicycles: we know where they go.',
        'New people need five numbers. We ask for them before the first morning.',
      ],
      asked: ['“She starts on Monday.”', '“What does an apprentice cost?”'],
    },
    {
      tab: 'Returns',
      title: 'One evening a year, not twelve',
      text: [
        'You answer our list of [twenty|eighteen] questions. We do the forms and read what comes back.',
        'Each assessment is checked against our sum. One in six is wrong.',
        'We know what others in your trade deduct, and what came of it.',
      ],
      asked: ['“They want it by Friday.”', '“The refund is too low. I think.”'],
    },
    {
      tab: 'Start',
      title: 'From an idea to a tax number',
      text: [
        'Sole trader, partnership, company: we show three sums, you choose one.',
        'The first invoice is the one people get wrong. We look at it [for nothing|before it goes].',
        'Register, bank, number, first invoice: nineteen days if nobody dawdles.',
      ],
      asked: ['“I quit yesterday.”', '“Do I need a limited company?”'],
    },
    {
      tab: 'House',
      title: 'Letting, inheriting, handing on',
      text: [
        'What a roof costs now and what it saves later, on one sheet.',
        'A gift of a house is a matter of years. Come [ten|a few] before.',
        'Rent in, repairs out, and the boiler over twelve years.',
      ],
      asked: ['“We would like to give it to the children.”', '“The attic pays rent.”'],
    },
  ],
  roles: [
    {
      role: 'Books and wages',
      text: [
        'Sees a swapped digit from across the room.',
        'Worked in a hotel at night. Closes every day as if it were the last.',
        'Knows your suppliers by their fonts.',
        'Has never closed a month on the sixth.',
      ],
    },
    {
      role: 'Returns and audits',
      text: [
        'Nine years at the tax office. They still say hello.',
        'Collects assessments with mistakes. Has four folders.',
        'Reads assessments backwards, because the mistake is at the end.',
        'Calls the office by extension number.',
      ],
    },
    {
      role: 'Founders and houses',
      text: [
        'Has started two shops and closed one properly.',
        'Explains depreciation with an apple.',
        'Asks what you would do if it worked.',
        'Draws houses with their depreciation inside.',
      ],
    },
  ],
  steps: [
    {
      when: 'First',
      title: 'We look',
      text: [
        'Bring last year’s papers. After forty minutes you know what we would change.',
        'One talk over your last assessment. It is free and often pays.',
        'We open three drawers and your last two letters.',
      ],
    },
    {
      when: 'Week 2',
      title: 'We set up',
      text: [
        'An app for receipts, a line to the bank, a list that is shorter than you think.',
        'Old programs, old habits: we move them over, on a quiet day.',
        'One afternoon, two passwords, and a photo of your first receipt.',
      ],
    },
    {
      when: 'Monthly',
      title: 'The fifth',
      text: [
        'Three figures by email: in, out, set aside for tax.',
        'One page, every month. If something is odd, we call before you read it.',
        'You open one email. It takes four minutes.',
      ],
    },
    {
      when: 'Yearly',
      title: 'Two lines',
      text: [
        'Accounts and returns are done by June. Then we drink coffee.',
        'The year is closed with a double line and a talk about the next.',
        'Inventory, reserves, closing date. You count shelves, we count the rest.',
      ],
    },
  ],
  fees: [
    { name: 'Books, a month', note: 'up to 60 receipts', euros: 140 },
    { name: 'A payslip', note: 'per person and month', euros: 16 },
    { name: 'Annual accounts', note: 'sole trader, complete', euros: 960 },
    { name: 'Tax return', note: 'one household', euros: 320 },
  ],
  feesLead: [
    'A fixed sum per month, agreed for a year. [Telephone calls are free, so do call.|No meter runs while you ask.]',
    'Few receipts, small bill. [We count in March and put it right.|It goes down as well as up.]',
    'Prices before tax, because you get that back. [Households do not, and pay what stands under the double line.|The example has both.]',
    'You know the year’s sum in January. [It stands for twelve months.|It includes the calls.]',
  ],
  billNote: [
    'A small shop with two employees, one month. The same sum comes every month.',
    'One month of a café with a baker and a student. Receipts came by photo.',
    'A month like any other: books and two payslips, closed on the fifth.',
    'A hairdresser with two chairs rented out, one month in autumn.',
  ],
  faqs: [
    [
      'I am three years behind. Is that the end?',
      'No. You bring the boxes, we write to the office first. A late return is a sum, not a crime.',
    ],
    [
      'An audit is announced. What now?',
      'Nothing for a week. We sit beside you, and answer what was asked, not more.',
    ],
    ['Can I keep my own program?', 'Usually, yes. We read nine of them and curse two.'],
    ['What if I hate numbers?', 'Then you are in good company. You get three a month, in words.'],
    ['Can I leave?', 'At the end of any month. Your data comes along, sorted.'],
    ['Is my mistake the first of its kind?', 'Almost certainly not. Somebody deducted a horse last year.'],
    [
      'Do you work with my cash register?',
      'If it makes a file, yes. If it makes paper, also yes, but slower.',
    ],
    ['Can you talk to the tax office for me?', 'That is most of what we do. You only sign the power for it.'],
    ['Is a receipt without a date worth anything?', 'Little. But with a photo of the day it often passes.'],
    [
      'What do I owe next year?',
      'We tell you in autumn, while there is still time to do something about it.',
    ],
    ['May I ask small questions?', 'Yes, any day. They are cheaper than small mistakes.'],
  ],
  contactTitle: ['Send the last assessment', 'Start with one receipt', 'What does your shoebox hold?'],
  contactText: [
    'Tell us what you do, alone or with how many, and what bothers you most. {host} answers by tomorrow.',
    'You may begin with the question you are embarrassed by. [We have heard it.|It is the best one.]',
    'Write two lines. We suggest a day for the forty minutes, [here or on the telephone|with coffee].',
    'How many receipts, how many people, since when. {host} names a sum [by tomorrow|in a day].',
  ],
};
