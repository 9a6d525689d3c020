import type { LawTopicWords } from './law.js';

export const LAW_EN_LAW: LawTopicWords = {
  names: [
    '{last} & Partners',
    '{last} Law',
    '{district} Chambers',
    '{last} and Daughters',
    'Plain Counsel',
    '{last} Solicitors',
  ],
  headlines: {
    files: [
      ['Bring the letter.', 'Unopened is fine.'],
      ['Your case has', 'a drawer by noon.'],
      ['One file,', 'one name on it.'],
    ],
    contract: [
      ['Read § 7', 'before you sign.'],
      ['The small print,', 'read aloud.'],
      ['What page nine', 'really says.'],
    ],
    balance: [
      ['Weighed on Monday,', 'answered on Wednesday.'],
      ['Both sides,', 'before you choose one.'],
      ['Is it worth it?', 'We weigh first.'],
    ],
  },
  subs: [
    'Lawyers in {place} for [tenants, heirs and people with a new boss|people who would rather be fixing something else], and for letters with a [window|red stamp].',
    'A small firm on {street}. Work, rent, family and inheritance, explained with [a pencil|one sheet of paper].',
    'Three lawyers for [ordinary trouble|the trouble most people have], from notice to probate. If it is not worth suing, we say so [first|at the start].',
  ],
  notes: [
    ['3', 'lawyers'],
    ['48 h', 'to a first answer'],
    ['1 page', 'per opinion'],
  ],
  fieldsTitle: ['What the files are called', 'Four drawers', 'What people bring us'],
  fieldsLead: [
    'We do a few things, and know [who does|the person next door for] the rest. What is not here, we pass on [the same day|without a fee].',
    'Each field has one person who answers for it. [No pool, no ticket number.|The name is on the file.]',
    'Look for the sentence that sounds like [yours|you]. The file behind it is [ours|already open].',
    'Most of it is about [a boss, a landlord or a brother|a date that somebody missed]. These four we know by heart.',
    'Not sure which drawer? [Send it anyway, we sort.|The letter usually knows.]',
  ],
  fields: [
    {
      tab: 'Work',
      title: 'Notice, warnings, references',
      text: [
        'Three weeks run from the day the notice arrives. We check the date first, then the reason.',
        'Most dismissals end with a settlement. We work out what yours should be [before you meet|first].',
        'A reference is written in code. We translate it, then have it changed.',
        'A warning can be answered. Two lines, in the file, before spring.',
      ],
      asked: [
        '“They want me to sign today.”',
        '“I was told by text message.”',
        '“Is that even allowed?”',
        '“They have taken my badge.”',
      ],
    },
    {
      tab: 'Rent',
      title: 'Leases, rises, deposits',
      text: [
        'Rent rises have a form, and a third of them get it wrong. We read yours [line by line|twice].',
        'For tenants and for landlords with [one|a single] flat, never for both in one house.',
        'Deposit, damp, service charges: we do the sum again, by hand.',
        'We have read most leases in {place}. There are only about six.',
      ],
      asked: [
        '“The mould is my fault, he says.”',
        '“Where is my deposit since March?”',
        '“The flat above is a hotel now.”',
        '“The letter has no signature.”',
      ],
    },
    {
      tab: 'Family',
      title: 'Parting, and what belongs to whom',
      text: [
        'An agreement at a table costs a tenth of one in court. We bring the table.',
        'Children first, flat second, car [third|last]. In that order it goes [faster|quietly].',
        'Two people, one sheet, four headings. Most couples fill three by themselves.',
        'What was bought together is listed with what it is worth today.',
      ],
      asked: [
        '“We still get on. Mostly.”',
        '“Who keeps the dog?”',
        '“We want to stay friends.”',
        '“He has already moved the money.”',
      ],
    },
    {
      tab: 'Wills',
      title: 'Leaving something, or being left it',
      text: [
        'A will fits on a page, if someone asks the right [seven|nine] questions before.',
        'We sort estates: who is owed, who inherits, who has the [key|shed].',
        'Quarrels begin over the small things. We list those too.',
        'Six weeks to say no to a debt. We put them in the calendar.',
      ],
      asked: [
        '“My brother has emptied the flat.”',
        '“It is only a small house.”',
        '“There are five of us.”',
        '“She promised me the piano.”',
      ],
    },
    {
      tab: 'Contracts',
      title: 'Sold, ordered, never delivered',
      text: [
        'Builders, gyms, insurers, used cars. We write one letter that is [read|answered].',
        'What was agreed matters more than what was printed. We find out which is which.',
        'A subscription you cannot leave is usually one you can.',
        'We count the days since delivery. Then we write.',
      ],
      asked: [
        '“The insurer says page nine.”',
        '“The car was fine when I bought it.”',
        '“They keep charging me.”',
        '“It was in the small print.”',
      ],
    },
  ],
  roles: [
    {
      role: 'Work and contracts',
      text: [
        'Sat on the other side for six years. Knows which clause they hope you skip.',
        'Reads timetables for pleasure and deadlines for a living.',
        'Has read more references than novels. Knows what “always tried” means.',
        'Keeps a calendar of other people’s deadlines and has missed none.',
        'Answers with the paragraph first and the reason after.',
      ],
    },
    {
      role: 'Family and wills',
      text: [
        'Mediator. Has a table without a head and a box of good pencils.',
        'Draws family trees on the back of the file. They are usually right.',
        'Asks about the children before the money.',
        'Can be silent for a whole minute. It helps.',
        'Knows which drawer wills are usually in.',
      ],
    },
    {
      role: 'Rent and building',
      text: [
        'Measures flats in person. Owns a laser and a damp meter.',
        'Was a site manager first. Believes in photographs with a ruler in them.',
        'Photographs the damp from three sides and dates it.',
        'Has moved eleven times and kept every protocol.',
        'Counts radiators, then reads the lease.',
      ],
    },
  ],
  steps: [
    {
      when: 'Day 1',
      title: 'You send it',
      text: [
        'Photograph every page, also the empty ones. We tell you whether a deadline is running.',
        'A phone picture will do. We look for one thing first: the date.',
        'Post it, send it, bring it. We copy everything and give it back.',
        'Send it unread if you must. Somebody here reads it first.',
      ],
    },
    {
      when: 'Day 2',
      title: 'We call',
      text: [
        'Fifteen minutes, free. After that you know if you need us.',
        'A quarter of an hour on the phone, without a meter. Quite often that is the end of it.',
        'We ask nine questions. You need not know the answer to all of them.',
        'The one who calls is the one who stays.',
      ],
    },
    {
      when: 'Week 1',
      title: 'One page',
      text: [
        'What we would do, what it costs, how likely it is. No Latin.',
        'Our opinion on a single sheet, with a figure and a chance in per cent.',
        'Three ways on, with a price behind each. One of them is always: do nothing.',
        'You get it by email on Friday, to read when it is quiet.',
      ],
    },
    {
      when: 'Then',
      title: 'You decide',
      text: [
        'Letter, table or court: you choose, we go. Every step is agreed first.',
        'Nothing leaves the house that you have not read.',
        'Sleep on it. Nothing here gets worse in a night.',
        'If you say no, we close the file and wish you well.',
      ],
    },
  ],
  fees: [
    { name: 'First talk', note: 'an hour, credited if we go on', euros: 120 },
    { name: 'A letter', note: 'read, written and sent', euros: 240 },
    { name: 'An hour', note: 'billed in six minutes', euros: 190 },
    { name: 'A will', note: 'one draft, one change', euros: 480 },
  ],
  feesLead: [
    'What an hour costs and how many it takes, [said before it starts|in writing].',
    'If it gets longer than we said, we [call before|ask first]. Nobody [likes|opens] surprise envelopes.',
    'Prices without the tax, then with it. [Legal insurance? We ask them for you.|If you win, the other side often pays.]',
    'A letter has a fixed price. [Everything else has a ceiling.|So has a no.]',
    'You get the sum on paper before the first hour. [It fits on a postcard.|Nothing starts without it.]',
  ],
  billNote: [
    'A dismissal, settled by letter. It took three weeks and one meeting.',
    'A rent rise that came back. Two letters crossed, then it was quiet.',
    'A deposit from March, paid in June. Nobody went to court.',
    'A flat with mould. An expert came, the rent went down.',
    'A reference, rewritten twice and then signed.',
  ],
  faqs: [
    [
      'Am I too late?',
      'Probably not, but send us the date today. Most deadlines are two to four weeks, and they start when the letter reaches you.',
    ],
    [
      'Will it go to court?',
      'In four of five cases, no. A good letter costs less than a bad morning in court.',
    ],
    [
      'Can I afford it?',
      'You know the sum before we begin. There is also legal aid, and we fill in the form with you.',
    ],
    [
      'Do you already act for my landlord?',
      'We check that before you tell us anything. If so, we give you three other names.',
    ],
    ['Does anyone find out?', 'No. Not your boss, not your brother, not even that you called.'],
    ['Do I have to dress up?', 'Only for court, and then plainly. Here you may bring the dog.'],
    [
      'Can I talk to you without hiring you?',
      'Yes, for fifteen minutes. After that one of us says what would help, which may be nothing.',
    ],
    ['The other side has a lawyer already. Am I behind?', 'No. Theirs has read one version. We read both.'],
    ['I signed it. Is that the end?', 'Often not. Some things can be undone for two weeks, some for a year.'],
    ['What do you need from me?', 'The letter, its envelope, and the date you opened it.'],
    ['Do I have to meet them again?', 'Not if you do not want to. We sit there for you.'],
    [
      'How long does it take?',
      'A letter: nine days. A settlement: two months. A court: longer than anyone tells you.',
    ],
    [
      'Can you write in my language?',
      'In four. For the rest we work with an interpreter who has sworn to it.',
    ],
  ],
  contactTitle: ['Send us the first page', 'Tell it in four sentences', 'What happened?'],
  contactText: [
    'Write what happened, not what the law says about it. {host} reads it [today|by tonight] and answers by tomorrow evening.',
    'Four sentences are enough: who, what, since when, and what you [want|are afraid of].',
    'If there is a date in the letter, start with that. [The rest can wait.|Everything else has time.]',
    'Send what you have, in any order. {host} sorts it and [calls|writes] by tomorrow evening.',
    'Say what a good end would be. [We work backwards from there.|Even if it sounds unlikely.]',
  ],
};
