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
        [
          'The other side has a lawyer already. Am I behind?',
          'No. Theirs has read one version. We read both.',
        ],
        [
          'I signed it. Is that the end?',
          'Often not. Some things can be undone for two weeks, some for a year.',
        ],
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
        [
          'Is my mistake the first of its kind?',
          'Almost certainly not. Somebody deducted a horse last year.',
        ],
        [
          'Do you work with my cash register?',
          'If it makes a file, yes. If it makes paper, also yes, but slower.',
        ],
        [
          'Can you talk to the tax office for me?',
          'That is most of what we do. You only sign the power for it.',
        ],
        [
          'Is a receipt without a date worth anything?',
          'Little. But with a photo of the day it often passes.',
        ],
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
        'What is sealed here is still readable in [eighty|a hundred] years. We check from time to time.',
      ],
      fields: [
        {
          tab: 'Houses',
          title: 'Bought, sold, handed on',
          text: [
            'We check the register, hold the money in safe hands and tell you when to give up the keys.',
            'Between the handshake and the keys lie nine steps. We go through [all of them|each].',
            'Rights of way, old mortgages, a well: we find them before you pay.',
          ],
          asked: ['“When do I have to pay?”', '“Is there a debt on it?”'],
        },
        {
          tab: 'Wills',
          title: 'In your words, and valid',
          text: [
            'You say it, we write it so that it [holds|survives your cousins].',
            'Kept in the register, found when it is needed, by the right [people|person].',
            'Nine lines are enough for most people. We ask for the tenth.',
          ],
          asked: ['“Is handwriting not enough?”', '“I would like to leave out one.”'],
        },
        {
          tab: 'Marriage',
          title: 'Before, during, after',
          text: [
            'A contract of marriage is a conversation with a witness. Most couples leave arm in arm.',
            'Mine, yours, ours: three columns, [filled in together|agreed in daylight].',
            'Agreed in March, read in April, forgotten in a drawer: the best kind.',
          ],
          asked: ['“She has the firm, I have the flat.”', '“Isn’t that unromantic?”'],
        },
        {
          tab: 'Care',
          title: 'Someone who may decide',
          text: [
            'A power of attorney takes half an hour and is missing for years if it is missing.',
            'Bank, doctor, post: you say who [may|speaks], and for what not.',
            'You can take it back at any time, in one sentence.',
          ],
          asked: ['“My father has fallen.”', '“We are not married.”'],
        },
        {
          tab: 'Firms',
          title: 'Founded, changed, closed',
          text: [
            'From articles to register in ten days, if [names and shares|the shares] are settled.',
            'New partner, new seat, new capital: one appointment.',
            'Who decides if two say yes and one says no: we write that first.',
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
            'Has one pen for signatures and lends it to everyone.',
            'Reads at the speed of a slow train.',
          ],
        },
        {
          role: 'Houses and registers',
          text: [
            'Finds an easement from 1911 before lunch.',
            'Speaks fluent land register.',
            'Knows which wall belongs to which neighbour.',
            'Keeps old maps flat under the coffee cups.',
          ],
        },
        {
          role: 'Families and wills',
          text: [
            'Asks the question nobody wrote down.',
            'Keeps tissues, pencils and a very long family tree.',
            'Writes “to my goddaughter, the clock” and means that clock.',
            'Leaves long pauses on purpose.',
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
            'Which house, which people, which day would suit.',
          ],
        },
        {
          when: 'Day 5',
          title: 'The draft',
          text: [
            'To both sides on the same day, with the unclear places marked.',
            'You get it in writing, with notes in the margin.',
            'Twelve pages, four of them yours to change.',
          ],
        },
        {
          when: 'Day 19',
          title: 'We read',
          text: [
            'Aloud, all of it, with stops. Then both of you sign.',
            'Thirty-five minutes, three copies, one cord.',
            'Every name is read, every sum, every comma that matters.',
          ],
        },
        {
          when: 'After',
          title: 'We see to it',
          text: [
            'Register, tax office, bank. You get a letter when it is done.',
            'We write eleven letters so that you write none.',
            'The deed goes to the register by courier, yours by post.',
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
        'The table is public. [We show you your line in it.|Your line is number nineteen.]',
      ],
      billNote: [
        'A couple, two powers of attorney and a certified signature, one morning.',
        'What two people paid in May who wanted to be allowed to decide for each other.',
        'One appointment on a Thursday, both of them present, coffee included.',
        'Two sisters, one power of attorney each, and a certified copy.',
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
        ['Do we have to come together?', 'Not always. A power of attorney can sit in the second chair.'],
        [
          'Is it binding before you sign?',
          'No. A draft is paper. It becomes a deed when it has been read and signed.',
        ],
        ['Can my cousin translate?', 'Kindly, no. We bring somebody sworn, and the cousin may listen.'],
        ['How long do you keep it?', 'A hundred years, in a room without windows.'],
        ['What does a mistake cost?', 'Nothing, if you find it before eleven o’clock. So read slowly.'],
      ],
      contactTitle: ['Ask for a draft', 'Which deed is it?', 'A date for both of you'],
      contactText: [
        'Say what it is about and who takes part. {host} sends a list of papers [tomorrow|within a day].',
        'No names needed yet. Tell us what and roughly when, [we tell you the fee|and the sum comes back].',
        'You need not know the word for it. [Describe it.|We do.]',
        'A house, a will, a firm? Say which. {host} answers with [three questions|a list of three papers].',
      ],
    },
  },
  contact: [
    'Tell us what happened',
    'Ask for a first talk',
    'Send us your question',
    'Send us the letter',
    'Describe it in a line',
  ],
  look: [
    'See what we take on',
    'Which drawer is yours',
    'Read how we work',
    'Which file is yours',
    'See the four fields',
  ],
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
  peopleTitle: [
    'Whose name is on it',
    'The people you talk to',
    'Three who pick up',
    'Three desks, three names',
    'Who reads your letter',
  ],
  peopleLead: [
    'You speak to the person who does the work. [There is no one in between.|From the first call to the last letter.]',
    'Whoever opens your file [closes|also closes] it. Holidays are covered by name.',
    'They are different on purpose. [Ask for the one you can be rude to.|Somebody here will suit you.]',
    'No partner who signs what others wrote. [Three desks, three names.|You meet all of us.]',
    'Each of us has one field and [reads the others’ post|knows the other two]. Two pairs of eyes on every page.',
  ],
  methodTitle: [
    'How it goes on',
    'From the first call',
    'Four steps, with dates',
    'What happens on which day',
    'The way through',
  ],
  methodLead: [
    'You always know what comes next and [who has the pen|whose turn it is].',
    'No step without your yes. [It says so in our own small print.|In writing, if you like.]',
    'Most of it is waiting. We tell you [how long|for what].',
    'There is always a date on the next step. [If it passes, we call.|You get it in writing.]',
    'We do nothing behind your back and [nothing twice|little in a hurry].',
  ],
  feesTitle: [
    'What it costs',
    'Fees, with an example',
    'The bill, before the work',
    'The sum, before we start',
    'Prices and one real bill',
  ],
  column: 'Before tax',
  billTitle: [
    'One bill, in full',
    'An example from May',
    'What somebody paid',
    'From start to end',
    'A bill from spring',
  ],
  times: '{n} × {what}',
  net: 'Before tax',
  vat: 'VAT, {rate} %',
  noVat: 'No sales tax is added',
  choice: 'What is it about?',
  action: [
    'Send it to {first}',
    'Send the question',
    'Ask {first}',
    'Send it in confidence',
    'Hand it to {first}',
  ],
  done: [
    'You hear from us by tomorrow evening. Until then, sign nothing.',
    'We answer within one working day. Asking costs nothing.',
    'A person reads this, and that person writes back within a day.',
    'It is on the desk now. You hear from us within a working day.',
    'Thank you. Put the letter somewhere dry, we call tomorrow.',
  ],
  footer: [
    'Sign nothing today. Call first.',
    'We keep files for ten years and secrets for longer.',
    'If in doubt, photograph the envelope.',
    'Every file has an end. We tell you when it is near.',
    'Write the date of arrival on the envelope. Always.',
    'We answer the telephone ourselves, [mostly on the second ring|with our names].',
  ],
  after: '{host}, responsible for this page',
};
