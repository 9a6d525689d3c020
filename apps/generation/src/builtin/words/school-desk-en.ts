import type { SchoolTopicWords } from './school.js';

export const SCHOOL_CODE_EN: SchoolTopicWords = {
  names: ['{district} Code School', 'Semicolon House', 'The Night Build', 'Line by Line', 'Green Cursor'],
  headlines: [
    'It runs by {weekday}. You wrote it.',
    'Nine lines on the first evening.',
    'Delete it. You can write it again.',
    'From blank file to Friday demo.',
  ],
  subs: [
    'An evening school for programming in {district}. Twelve desks, two teachers, and a whiteboard nobody may wipe before it is understood.',
    'For nurses, bakers and bookkeepers who are tired of asking somebody. You build one thing that you need, and take it home.',
    'We teach code in {place} the way you teach swimming: in the water, with someone beside you. No slides since 2019.',
    'Programming for people who break things and want to know why. You bring a laptop of any age; we have [tea|soup] and cables.',
  ],
  actions: ['Write nine lines', 'Try one evening', 'Reserve a desk'],
  outcomes: {
    title: ['What runs, and since when', 'Commit by commit', 'Your log, in advance'],
    items: [
      [2, 'Your program asks a question, and does something else if the answer is no.'],
      [5, 'You draw the thing on paper first, and delete half of the paper.'],
      [8, 'You break it on purpose and know beforehand what it will say.'],
      [10, 'Your table of four thousand lines answers in one second.'],
      [
        1,
        'A program of nine lines that greets [everyone in the room|three people by name] and counts the cups.',
      ],
      [3, 'You read an error aloud, find the line, and are no longer insulted by it.'],
      [6, 'A small page that keeps what people type, and survives [your nephew|a Tuesday].'],
      [9, 'Somebody else reads your code and asks only one question.'],
      [12, 'Your own tool is online. One person uses it who is not related to you.'],
      [11, 'You delete two hundred lines and it still works. That is the exam.'],
    ],
  },
  courses: [
    { name: 'First lines', who: 'You have never programmed', units: ['Values', 'Loops', 'Your own tool'] },
    { name: 'Pages that answer', who: 'You know some HTML', units: ['Layout', 'Forms', 'A server'] },
    {
      name: 'Data from Excel',
      who: 'For offices with large sheets',
      units: ['Cleaning', 'Counting', 'Charts'],
    },
    {
      name: 'Reading other people’s code',
      who: 'For juniors in their first job',
      units: ['Finding', 'Changing', 'Testing'],
    },
    {
      name: 'Little machines',
      who: 'A board, a sensor, a lamp',
      units: ['Blinking', 'Measuring', 'Talking'],
    },
    {
      name: 'Tests and nerves',
      who: 'For those who deploy with eyes shut',
      units: ['One test', 'Ten tests', 'Fridays'],
    },
  ],
  curriculum: {
    title: ['The plan, without a framework', 'Twelve weeks, three releases', 'What is built when'],
    note: [
      'Each block ends with something that runs in front of the others.',
      'We change the example every term and the order never.',
      'Blocks are weeks. The last evening of each is for breaking it.',
    ],
  },
  teachers: {
    title: ['They look things up too', 'Who reviews you', 'People you may interrupt'],
    items: [
      ['Databases', 'Reads bus timetables for pleasure. Finds the gaps.'],
      ['Evenings for returners', 'Stopped for nine years, started again, kept the notes.'],
      ['Design', 'Draws every screen with a marker that is too thick, on purpose.'],
      ['Python and data', 'Counted [herring|trains] for a ministry. Trusts no column called “misc”.'],
      ['Web', 'Has kept one page online since 2003 and answers its mail.'],
      ['Electronics', 'Repairs lifts by day. Asks the lamp before asking you.'],
      ['Tests', 'Once stopped a release by reading it aloud.'],
      ['Git and patience', 'Has lost work twice in twenty years and tells both stories early.'],
      ['Beginners', 'Delivered babies until 2016. Says the skills are the same.'],
    ],
  },
  dates: {
    title: ['Next builds', 'Evenings with a blank file', 'When the room boots'],
    note: [
      'Two teachers per room, whatever the number of people.',
      'One term, one fee. Laptops can be borrowed, stickers included.',
      'You may leave after the second evening and owe us that one.',
    ],
  },
  voices: {
    title: ['Exit codes', 'Reported by users'],
    items: [
      [
        'I asked for a raise with a chart that I had programmed. They looked at the chart.',
        'data from Excel',
      ],
      ['My children think I hack. I count vaccine fridges.', 'first lines, spring'],
      ['The whiteboard still says “why?” in my handwriting.', 'pages that answer'],
      [
        'The rota took me Sundays. Now it takes four seconds and I feel slightly useless.',
        'ward nurse, first lines',
      ],
      ['I cried over a missing bracket. By week six I laughed, and had found it.', 'first lines, autumn'],
      ['Our stock was wrong by eleven pallets. The sheet knew; nobody had asked it.', 'data from Excel'],
      ['My first pull request at work was merged without a comment. I framed it.', 'other people’s code'],
      ['The greenhouse now sends me a message. It is mostly about cucumbers.', 'little machines'],
      ['I deploy on Fridays. I go home on Fridays as well.', 'tests and nerves'],
    ],
  },
  faq: {
    title: ['Read me first', 'Known issues', 'Before you press Enter'],
    items: [
      [
        'What if I miss an evening?',
        'The code of the evening is online by ten, and Saturdays there is a table for questions.',
      ],
      ['Do I need good English?', 'You need about forty words of it, and you know thirty.'],
      ['Can I bring my own idea?', 'Please do. Ideas from somebody’s kitchen last longer than ours.'],
      ['Am I too bad at maths?', 'No. You need to count to ten and to doubt what you have counted.'],
      [
        'Which computer do I need?',
        'One that opens a web page. For anything older we have twelve on the shelf.',
      ],
      [
        'Will machines not write it anyway?',
        'They do, and then somebody has to know whether it is right. That is week three to twelve.',
      ],
      [
        'Will I get a job with this?',
        'Not from one term. About one in five goes on to a second year, and of those most change desks.',
      ],
      [
        'I am slower than the others.',
        'Everybody thinks so, we have asked. Two teachers are there so that nobody waits with a raised hand.',
      ],
      [
        'Which language do you teach?',
        'Python first, JavaScript from the second term. The third one you learn alone in a weekend.',
      ],
      [
        'What do I own at the end?',
        'All of it. Your code lies in your own repository from the first evening.',
      ],
    ],
  },
  enrol: {
    title: ['Your desk is by the window', 'Open a blank file with us', 'Tell us what should run'],
    text: [
      'Write one thing you do by hand every week. Perhaps it is your first program.',
      '{host} answers, a person and not a script. Ask anything, also whether you need this at all.',
      'Two lines are enough. We tell you honestly if a spreadsheet would do.',
    ],
    done: [
      'Somebody writes back, with a full stop.',
      'You hear from us before Friday.',
      'An answer takes one working day.',
      '{first} answers within two evenings.',
    ],
  },
};

export const SCHOOL_SCHOOL_EN: SchoolTopicWords = {
  names: ['{district} Evening School', 'The Second Bell', 'Room Twelve', '{last} School', 'Chalk & Lamp'],
  headlines: [
    '{weekday}, {time}: back to school.',
    'The last row is taken.',
    'Sharpen one pencil. Come {weekday}.',
    'Nobody asks what it is for.',
  ],
  subs: [
    'An evening school in {district} for grown people with one free evening: drawing, sums, sewing, writing. Ten to a room, and the bell is a real one.',
    'You learn one thing properly, from somebody who does it for a living. The old school smells of chalk and, on Thursdays, of soup.',
    'Courses in {place} for hands and heads. No grades since {since}; the exercise books are still blue.',
    'For everyone who looked out of the window the first time. The view has been kept; the chairs are better.',
  ],
  actions: ['Keep me a seat', 'Try one evening', 'Put my name down'],
  outcomes: {
    title: ['What stays when the board is wiped', 'By heart, and by hand', 'Things you can show at home'],
    items: [
      [3, 'You look at a chair for an hour and find it interesting.'],
      [5, 'A sum on the back of an envelope, and the envelope is right.'],
      [7, 'You read your page aloud, and nobody coughs.'],
      [2, 'A page you would show: one hand, drawn, that looks like [yours|a hand].'],
      [4, 'You work out a percentage on the tram and [are right|check it only once].'],
      [6, 'A letter of one page in which every sentence has earned its place.'],
      [8, 'A hem that holds, a zip that closes, a button for life.'],
      [10, 'You explain to somebody else what you did not understand in [week one|the beginning].'],
      [12, 'One finished thing, with your name in the corner, on the wall of the corridor.'],
    ],
  },
  courses: [
    {
      name: 'Drawing what is there',
      who: 'For those who “can’t draw”',
      units: ['Edges', 'Light', 'A whole chair'],
    },
    { name: 'Sums, once more', who: 'Fractions without fear', units: ['Halves', 'Per cent', 'Interest'] },
    {
      name: 'Writing one page',
      who: 'Letters, speeches, complaints',
      units: ['Saying it', 'Cutting it', 'Reading it out'],
    },
    {
      name: 'Mending clothes',
      who: 'Bring what is broken',
      units: ['By hand', 'The machine', 'Something old'],
    },
    {
      name: 'Stones of the town',
      who: 'Two hours, half of them outdoors',
      units: ['River', 'Walls', 'Archive'],
    },
    {
      name: 'The night sky',
      who: 'From the roof, if it is clear',
      units: ['Moon', 'Planets', 'Finding north'],
    },
  ],
  curriculum: {
    title: ['The term on one page', 'What is on the board when', 'A timetable to keep'],
    note: [
      'Colours are courses, and blocks are weeks. You can join at the beginning of each.',
      'Three blocks to a course. After each, there is an evening for catching up.',
      'We print this, and it hangs on more kitchen doors than you would think.',
    ],
  },
  teachers: {
    title: ['At the board', 'They do it by day', 'Who has the chalk'],
    items: [
      ['Bookbinding', 'Has mended a hymn book that was used as a doorstop.'],
      ['Handwriting', 'Can date a shopping list to within ten years.'],
      ['Maps', 'Walks every street before teaching it, at least in fog.'],
      ['Drawing', 'Draws evidence for a court. Says faces are mostly ears.'],
      ['Sums', 'Insured ships for [twenty|thirty] years and is calm about large numbers.'],
      ['Writing', 'Sub-editor. Has removed the word “very” from a whole newspaper.'],
      ['Sewing', 'From the theatre wardrobe: can close a dress in forty seconds, in the dark.'],
      ['Town history', 'Archivist. Knows who lived in your flat and tells you if you ask.'],
      ['Astronomy', 'Has seen the same comet twice, which takes stubbornness.'],
    ],
  },
  dates: {
    title: ['First bell', 'When the lamp is on', 'Write this on your hand'],
    note: [
      'Paper, chalk and thread are in the fee. Pencils are yours.',
      'One evening missed is one evening made up, in the parallel group.',
      'Ten seats a room, because the room has ten desks.',
    ],
  },
  voices: {
    title: ['Passed under the desk', 'From the back row'],
    items: [
      ['I came for the sums. I stay for the ten minutes of tea.', 'sums, once more'],
      ['My complaint was one page long, and they paid at once.', 'writing one page'],
      ['I know now which wall of ours is older than the church.', 'stones of the town'],
      [
        'I was told at nine that I cannot draw. At forty-one I drew my father’s hands.',
        'drawing, spring term',
      ],
      [
        'I read my contract and found the mistake. It was worth four evenings’ fee, a month.',
        'sums, once more',
      ],
      ['My speech was one page. People asked for a copy, which had never happened.', 'writing one page'],
      ['I have not bought trousers since. My knees are a map of three winters.', 'mending clothes'],
      [
        'I now bore visitors with our street. They ask for more. I am told it is not politeness.',
        'stones of the town',
      ],
      ['We stood on the roof for an hour and it was cloudy. Best evening of the year.', 'the night sky'],
    ],
  },
  faq: {
    title: ['Raise your hand', 'Asked at the door', 'Before the bell'],
    items: [
      [
        'Do I have to bring anything?',
        'A pencil, and whatever is broken if you mend. The rest lies on the desks.',
      ],
      ['Is there homework?', 'There is a suggestion. About half do it, and the other half are curious.'],
      ['Can I take two courses?', 'Yes, they are on different evenings. People who take three sleep well.'],
      [
        'Is there an exam?',
        'No. There is a wall in the corridor, and you decide whether something of yours hangs there.',
      ],
      [
        'I was bad at school.',
        'So was half of the room, and one of the teachers. It is not the same school.',
      ],
      ['What if I come late?', 'You come in. The door does not squeak and the first ten minutes are tea.'],
      [
        'Can I try it first?',
        'Yes, the first evening of every course is open. You pay when you come to the second.',
      ],
      [
        'How old are the others?',
        'Between nineteen and eighty-one last term, and the noisiest row was over sixty.',
      ],
      [
        'Can I bring my child?',
        'From fourteen, to everything but the machine room. Below that, on the Saturdays.',
      ],
      ['What if I must stop halfway?', 'You pay for the evenings you have had. Life has its own timetable.'],
    ],
  },
  enrol: {
    title: ['There is a desk free', 'Your name in the register', 'Come as you were'],
    text: [
      'Put down your name and one course. You can still change both at the door, though one is more usual.',
      '{host} keeps the register, on paper, and rings if a room is full.',
      'No certificates needed, no reasons either. A pencil helps.',
    ],
    done: [
      'Somebody answers after the bell.',
      'You hear from us within two evenings.',
      'The office answers on school days.',
      '{first} writes you into the register and tells you so.',
    ],
  },
};
