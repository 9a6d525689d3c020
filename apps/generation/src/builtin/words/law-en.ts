import type { LawWords } from './law.js';

export const LAW_EN: LawWords = {
  links: {
    fields: 'Fields',
    people: 'People',
    method: 'How it goes',
    fees: 'Fees',
    faq: 'Questions',
    contact: 'Write to us',
  },
  topics: {
    law: {
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
      ],
      fields: [
        {
          tab: 'Work',
          title: 'Notice, warnings, references',
          text: [
            'Three weeks run from the day the notice arrives. We check the date first, then the reason.',
            'Most dismissals end with a settlement. We work out what yours should be [before you meet|first].',
          ],
          asked: ['“They want me to sign today.”', '“I was told by text message.”'],
        },
        {
          tab: 'Rent',
          title: 'Leases, rises, deposits',
          text: [
            'Rent rises have a form, and a third of them get it wrong. We read yours [line by line|twice].',
            'For tenants and for landlords with [one|a single] flat, never for both in one house.',
          ],
          asked: ['“The mould is my fault, he says.”', '“Where is my deposit since March?”'],
        },
        {
          tab: 'Family',
          title: 'Parting, and what belongs to whom',
          text: [
            'An agreement at a table costs a tenth of one in court. We bring the table.',
            'Children first, flat second, car [third|last]. In that order it goes [faster|quietly].',
          ],
          asked: ['“We still get on. Mostly.”', '“Who keeps the dog?”'],
        },
        {
          tab: 'Wills',
          title: 'Leaving something, or being left it',
          text: [
            'A will fits on a page, if someone asks the right [seven|nine] questions before.',
            'We sort estates: who is owed, who inherits, who has the [key|shed].',
          ],
          asked: ['“My brother has emptied the flat.”', '“It is only a small house.”'],
        },
        {
          tab: 'Contracts',
          title: 'Sold, ordered, never delivered',
          text: [
            'Builders, gyms, insurers, used cars. We write one letter that is [read|answered].',
            'What was agreed matters more than what was printed. We find out which is which.',
          ],
          asked: ['“The insurer says page nine.”', '“The car was fine when I bought it.”'],
        },
      ],
      roles: [
        {
          role: 'Work and contracts',
          text: [
            'Sat on the other side for six years. Knows which clause they hope you skip.',
            'Reads timetables for pleasure and deadlines for a living.',
          ],
        },
        {
          role: 'Family and wills',
          text: [
            'Mediator. Has a table without a head and a box of good pencils.',
            'Draws family trees on the back of the file. They are usually right.',
          ],
        },
        {
          role: 'Rent and building',
          text: [
            'Measures flats in person. Owns a laser and a damp meter.',
            'Was a site manager first. Believes in photographs with a ruler in them.',
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
          ],
        },
        {
          when: 'Day 2',
          title: 'We call',
          text: [
            'Fifteen minutes, free. After that you know if you need us.',
            'A quarter of an hour on the phone, without a meter. Quite often that is the end of it.',
          ],
        },
        {
          when: 'Week 1',
          title: 'One page',
          text: [
            'What we would do, what it costs, how likely it is. No Latin.',
            'Our opinion on a single sheet, with a figure and a chance in per cent.',
          ],
        },
        {
          when: 'Then',
          title: 'You decide',
          text: [
            'Letter, table or court: you choose, we go. Every step is agreed first.',
            'Nothing leaves the house that you have not read.',
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
      ],
      billNote: [
        'A dismissal, settled by letter. It took three weeks and one meeting.',
        'A rent rise that came back. Two letters crossed, then it was quiet.',
        'A deposit from March, paid in June. Nobody went to court.',
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
      ],
      contactTitle: ['Send us the first page', 'Tell it in four sentences', 'What happened?'],
      contactText: [
        'Write what happened, not what the law says about it. {host} reads it [today|by tonight] and answers by tomorrow evening.',
        'Four sentences are enough: who, what, since when, and what you [want|are afraid of].',
        'If there is a date in the letter, start with that. [The rest can wait.|Everything else has time.]',
      ],
    },
    tax: {
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
      ],
      fields: [
        {
          tab: 'Books',
          title: 'The month, closed on the fifth',
          text: [
            'Receipts come by photo, the bank by itself. On the fifth you see what is left.',
            'We book every month, so nobody has to remember what the dinner in March was.',
          ],
          asked: ['“I have everything. Somewhere.”', '“Is this account even mine?”'],
        },
        {
          tab: 'Wages',
          title: 'Payslips for two or for forty',
          text: [
            'Paid on time, also when somebody leaves on the [third|eleventh] and somebody starts on the ninth.',
            'Sick days, tips, company bicycles: we know where they go.',
          ],
          asked: ['“She starts on Monday.”', '“What does an apprentice cost?”'],
        },
        {
          tab: 'Returns',
          title: 'One evening a year, not twelve',
          text: [
            'You answer our list of [twenty|eighteen] questions. We do the forms and read what comes back.',
            'Each assessment is checked against our sum. One in six is wrong.',
          ],
          asked: ['“They want it by Friday.”', '“The refund is too low. I think.”'],
        },
        {
          tab: 'Start',
          title: 'From an idea to a tax number',
          text: [
            'Sole trader, partnership, company: we show three sums, you choose one.',
            'The first invoice is the one people get wrong. We look at it [for nothing|before it goes].',
          ],
          asked: ['“I quit yesterday.”', '“Do I need a limited company?”'],
        },
        {
          tab: 'House',
          title: 'Letting, inheriting, handing on',
          text: [
            'What a roof costs now and what it saves later, on one sheet.',
            'A gift of a house is a matter of years. Come [ten|a few] before.',
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
          ],
        },
        {
          role: 'Returns and audits',
          text: [
            'Nine years at the tax office. They still say hello.',
            'Collects assessments with mistakes. Has four folders.',
          ],
        },
        {
          role: 'Founders and houses',
          text: ['Has started two shops and closed one properly.', 'Explains depreciation with an apple.'],
        },
      ],
      steps: [
        {
          when: 'First',
          title: 'We look',
          text: [
            'Bring last year’s papers. After forty minutes you know what we would change.',
            'One talk over your last assessment. It is free and often pays.',
          ],
        },
        {
          when: 'Week 2',
          title: 'We set up',
          text: [
            'An app for receipts, a line to the bank, a list that is shorter than you think.',
            'Old programs, old habits: we move them over, on a quiet day.',
          ],
        },
        {
          when: 'Monthly',
          title: 'The fifth',
          text: [
            'Three figures by email: in, out, set aside for tax.',
            'One page, every month. If something is odd, we call before you read it.',
          ],
        },
        {
          when: 'Yearly',
          title: 'Two lines',
          text: [
            'Accounts and returns are done by June. Then we drink coffee.',
            'The year is closed with a double line and a talk about the next.',
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
      ],
      billNote: [
        'A small shop with two employees, one month. The same sum comes every month.',
        'One month of a café with a baker and a student. Receipts came by photo.',
        'A month like any other: books and two payslips, closed on the fifth.',
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
        [
          'Is my mistake the first of its kind?',
          'Almost certainly not. Somebody deducted a horse last year.',
        ],
      ],
      contactTitle: ['Send the last assessment', 'Start with one receipt', 'What does your shoebox hold?'],
      contactText: [
        'Tell us what you do, alone or with how many, and what bothers you most. {host} answers by tomorrow.',
        'You may begin with the question you are embarrassed by. [We have heard it.|It is the best one.]',
        'Write two lines. We suggest a day for the forty minutes, [here or on the telephone|with coffee].',
      ],
    },
    notary: {
      names: [
        'Notary {host}',
        '{last}, Notaries',
        'The Notary’s Office, {district}',
        '{last} & {last}, Notaries Public',
      ],
      headlines: {
        seal: [
          ['Read aloud,', 'then sealed.'],
          ['Signed at eleven.', 'Valid for good.'],
          ['Cord, wax,', 'and your name.'],
        ],
        contract: [
          ['Ask at § 3,', 'not afterwards.'],
          ['Every clause,', 'out loud.'],
        ],
      },
      subs: [
        'A notary in {place} for [houses, marriages and last wills|keys, rings and wills], who reads slowly and [likes|waits for] questions.',
        'Deeds, wills and signatures on {street}. We belong to both sides, which is [the point|why it holds].',
        'For people who [buy|build|marry|found] something once in their lives and want to understand [it all|page four].',
      ],
      notes: [
        ['35 min', 'to read a deed'],
        ['{since}', 'oldest file'],
        ['2', 'sides, always'],
      ],
      fieldsTitle: ['What needs a seal', 'Four kinds of deed', 'What is bound here'],
      fieldsLead: [
        'Few things need a notary. These do, and [here is why|they last].',
        'We are on nobody’s side. [That is the service.|Both of them, if you like.]',
        'A draft comes two weeks before. [Scribble on it.|Bring it back with pencil marks.]',
      ],
      fields: [
        {
          tab: 'Houses',
          title: 'Bought, sold, handed on',
          text: [
            'We check the register, hold the money in safe hands and tell you when to give up the keys.',
            'Between the handshake and the keys lie nine steps. We go through [all of them|each].',
          ],
          asked: ['“When do I have to pay?”', '“Is there a debt on it?”'],
        },
        {
          tab: 'Wills',
          title: 'In your words, and valid',
          text: [
            'You say it, we write it so that it [holds|survives your cousins].',
            'Kept in the register, found when it is needed, by the right [people|person].',
          ],
          asked: ['“Is handwriting not enough?”', '“I would like to leave out one.”'],
        },
        {
          tab: 'Marriage',
          title: 'Before, during, after',
          text: [
            'A contract of marriage is a conversation with a witness. Most couples leave arm in arm.',
            'Mine, yours, ours: three columns, [filled in together|agreed in daylight].',
          ],
          asked: ['“She has the firm, I have the flat.”', '“Isn’t that unromantic?”'],
        },
        {
          tab: 'Care',
          title: 'Someone who may decide',
          text: [
            'A power of attorney takes half an hour and is missing for years if it is missing.',
            'Bank, doctor, post: you say who [may|speaks], and for what not.',
          ],
          asked: ['“My father has fallen.”', '“We are not married.”'],
        },
        {
          tab: 'Firms',
          title: 'Founded, changed, closed',
          text: [
            'From articles to register in ten days, if [names and shares|the shares] are settled.',
            'New partner, new seat, new capital: one appointment.',
          ],
          asked: ['“We are three, and friends.”', '“He wants out in June.”'],
        },
      ],
      roles: [
        {
          role: 'Notary',
          text: [
            'Reads every deed aloud and stops where people stop breathing.',
            'Has sealed four generations of one farm. Knows its ditches.',
          ],
        },
        {
          role: 'Houses and registers',
          text: ['Finds an easement from 1911 before lunch.', 'Speaks fluent land register.'],
        },
        {
          role: 'Families and wills',
          text: [
            'Asks the question nobody wrote down.',
            'Keeps tissues, pencils and a very long family tree.',
          ],
        },
      ],
      steps: [
        {
          when: 'Day 1',
          title: 'You tell us',
          text: [
            'Names, what is agreed, what is not. A call is enough.',
            'A list of six questions, by post or email.',
          ],
        },
        {
          when: 'Day 5',
          title: 'The draft',
          text: [
            'To both sides on the same day, with the unclear places marked.',
            'You get it in writing, with notes in the margin.',
          ],
        },
        {
          when: 'Day 19',
          title: 'We read',
          text: [
            'Aloud, all of it, with stops. Then both of you sign.',
            'Thirty-five minutes, three copies, one cord.',
          ],
        },
        {
          when: 'After',
          title: 'We see to it',
          text: [
            'Register, tax office, bank. You get a letter when it is done.',
            'We write eleven letters so that you write none.',
          ],
        },
      ],
      fees: [
        { name: 'A signature', note: 'certified, while you wait', euros: 40 },
        { name: 'Power of attorney', note: 'drafted, read, registered', euros: 190 },
        { name: 'A will', note: 'for one person', euros: 260 },
        { name: 'Sale of a flat', note: 'deed and completion', euros: 1480 },
      ],
      feesLead: [
        'Fees are set by [law|statute], here and everywhere: advice and drafts are [in them|included]. These are typical.',
        'They follow the value of the thing, not the length of the talk. [So ask.|Ask as long as you like.]',
        'No notary is cheaper than another, [so choose the one who explains|by law].',
      ],
      billNote: [
        'A couple, two powers of attorney and a certified signature, one morning.',
        'What two people paid in May who wanted to be allowed to decide for each other.',
        'One appointment on a Thursday, both of them present, coffee included.',
      ],
      faqs: [
        [
          'What if I do not understand it?',
          'Then we do not sign. We read that sentence again, in other words, until both of you nod.',
        ],
        [
          'Whose side are you on?',
          'On no one’s, and that protects both. If somebody is being talked into it, we stop.',
        ],
        ['Do I have to bring everything?', 'Only a valid passport and yourself. We fetch the registers.'],
        ['Is the money safe?', 'Yes. Nobody pays before the register has been noted for the buyer.'],
        ['Can you come to us?', 'To hospitals and upstairs flats, yes. We bring the seal.'],
        ['Can I change a will?', 'As often as you change your mind. The newest one counts.'],
      ],
      contactTitle: ['Ask for a draft', 'Which deed is it?', 'A date for both of you'],
      contactText: [
        'Say what it is about and who takes part. {host} sends a list of papers [tomorrow|within a day].',
        'No names needed yet. Tell us what and roughly when, [we tell you the fee|and the sum comes back].',
        'You need not know the word for it. [Describe it.|We do.]',
      ],
    },
  },
  contact: ['Tell us what happened', 'Ask for a first talk', 'Send us your question'],
  look: ['See what we take on', 'Which drawer is yours', 'Read how we work'],
  drawn: {
    files: 'Drawing: files in a row, each with a tab',
    contract: 'A page of a contract with notes in the margin',
    balance: 'Drawing: a balance with weights on one pan and a sealed letter on the other',
    seal: 'Drawing: a deed with its cord and seal',
    ledger: 'A page of a ledger that adds up',
  },
  fileNote: 'since {since}',
  contract: {
    heading: 'As read to us last week',
    clauses: [
      {
        title: 'Term',
        text: 'This agreement renews for a further year unless notice is given in writing three months before its end.',
        note: 'Means: put 30 September in your calendar.',
      },
      {
        title: 'Costs',
        text: 'The client bears all costs that arise in connection with the above, in particular those named in Annex B.',
        note: 'There is no Annex B. Ask for it.',
      },
      {
        title: 'Other matters',
        text: 'Amendments require written form. This also applies to any waiver of the written form itself.',
        note: 'What was said at the door does not count.',
      },
      {
        title: 'Place',
        text: 'The courts of the seat of the provider have sole jurisdiction, as far as the law permits.',
      },
    ],
  },
  ledger: {
    heading: 'One year of a small shop',
    columns: ['What', 'Amount'],
    rows: ['Takings', 'Goods', 'Rent', 'Wages', 'All the rest'],
    result: 'Profit',
    after: ['Tax', 'Health, pension'],
    left: 'Left over',
  },
  deed: 'Read, approved, signed',
  peopleTitle: ['Whose name is on it', 'The people you talk to', 'Three who pick up'],
  peopleLead: [
    'You speak to the person who does the work. [There is no one in between.|From the first call to the last letter.]',
    'Whoever opens your file [closes|also closes] it. Holidays are covered by name.',
    'They are different on purpose. [Ask for the one you can be rude to.|Somebody here will suit you.]',
  ],
  methodTitle: ['How it goes on', 'From the first call', 'Four steps, with dates'],
  methodLead: [
    'You always know what comes next and [who has the pen|whose turn it is].',
    'No step without your yes. [It says so in our own small print.|In writing, if you like.]',
    'Most of it is waiting. We tell you [how long|for what].',
  ],
  feesTitle: ['What it costs', 'Fees, with an example', 'The bill, before the work'],
  column: 'Before tax',
  billTitle: ['One bill, in full', 'An example from May', 'What somebody paid'],
  times: '{n} × {what}',
  net: 'Before tax',
  vat: 'VAT, {rate} %',
  noVat: 'No sales tax is added',
  choice: 'What is it about?',
  action: ['Send it to {first}', 'Send the question', 'Ask {first}'],
  done: [
    'You hear from us by tomorrow evening. Until then, sign nothing.',
    'We answer within one working day. Asking costs nothing.',
    'A person reads this, and that person writes back within a day.',
  ],
  footer: [
    'Sign nothing today. Call first.',
    'We keep files for ten years and secrets for longer.',
    'If in doubt, photograph the envelope.',
  ],
  after: '{host}, responsible for this page',
};
