import type { SchoolTopicWords } from './school.js';

export const SCHOOL_MUSIC_EN: SchoolTopicWords = {
  names: [
    '{district} Music School',
    'Third Floor Music',
    'The Practice Room',
    '{last} Music School',
    'Upright & Bow',
  ],
  headlines: [
    'By June you play it through.',
    '{weekday} at {time}: both hands.',
    'Wrong notes welcome until Friday.',
    'One room, two pianos, you.',
  ],
  subs: [
    'Piano, strings and singing for children and for people who gave up at eleven. {district} hears you on one evening in June, and brings cake.',
    'A music school over a bicycle shop in {district}. Small groups, a piano in every room, and a box of earplugs for the parents.',
    'Lessons for beginners of seven and of seventy. You go home with four bars you can play, every week, from the first.',
    'We teach music in {place} as one learns to cook: with something edible in the first hour. The scales come when you ask for them.',
  ],
  actions: ['Try one lesson', 'Hear a lesson first', 'Take the second chair'],
  outcomes: {
    title: ['What your neighbours will hear', 'Count to four, then to June', 'The pieces, in order'],
    items: [
      [4, 'You clap one rhythm and walk another, once round the room.'],
      [9, 'A duet, in which you wait for the other one.'],
      [10, 'You play it for the cat, the lift and one uncle.'],
      [
        2,
        '[Five notes, one hand,|One hand, five notes,|Five fingers in a row] and a tune that somebody [in the next room recognises|next door hums along to].',
      ],
      [
        3,
        'You find the beat again [after a mistake|when it slips], without [going back to the beginning|starting over|a sorry face].',
      ],
      [6, '[Both hands together|Two hands that know of each other], slowly, with the pedal if you insist.'],
      [8, 'You read the next [four|two] bars while [you are still playing these|these are still sounding].'],
      [12, 'One whole piece from memory, for [eleven people and a cake|a full room of thirty].'],
      [
        11,
        'You [tune your own instrument|tune up alone] and hear when [somebody else has not|others forgot].',
      ],
    ],
  },
  courses: [
    {
      name: 'Piano, first year',
      who: 'No notes needed',
      units: ['Five fingers', 'Both hands', 'A whole piece'],
    },
    {
      name: 'Strings',
      who: 'From seven, instruments to borrow',
      units: ['Open strings', 'The bow', 'Playing in fours'],
    },
    {
      name: 'Singing in parts',
      who: 'For voices that hide in choirs',
      units: ['Breath', 'Second voice', 'Three songs'],
    },
    { name: 'Guitar by ear', who: 'Three chords are enough', units: ['Hands', 'Rhythm', 'Round the fire'] },
    {
      name: 'Reading music',
      who: 'For people who play already',
      units: ['Rhythm', 'Lines and gaps', 'At sight'],
    },
    {
      name: 'Piano, once more',
      who: 'For those who gave up at eleven',
      units: ['What is left', 'Repairs', 'Something new'],
    },
  ],
  curriculum: {
    title: ['From the first note to the last bar', 'A term, bar by bar', 'What is practised when'],
    note: [
      'Each course goes through three movements. Whoever was ill joins again at the next one.',
      'Coloured blocks are weeks. In the last one we play for each other.',
      'Nobody is examined. In the last week we move the chairs and listen.',
    ],
  },
  teachers: {
    title: ['They practise too', 'Who sits beside you', 'Four people and nine instruments'],
    items: [
      ['Accordion', 'Learned it from a grandfather who never once said “good”. Says it often.'],
      ['Flute', 'Can name the pitch of most kettles.'],
      ['Small children', 'Has a song for tidying up that works on adults.'],
      ['Piano', 'Played ferries for six summers. Knows [forty|sixty] waltzes and dislikes one.'],
      [
        'Cello and double bass',
        '[Cycles to lessons with the cello.|Brings the cello by bicycle.] Has been photographed for it.',
      ],
      [
        'Voice',
        '[Sang in an opera chorus until the commute won.|Left an opera chorus over the last train.] Hums in the supermarket.',
      ],
      ['Guitar and theory', 'Explains chords with [bread|cutlery]. It works better than it should.'],
      ['Violin', 'Began at nineteen, which was supposed to be too late.'],
      [
        'Percussion',
        '[Owns one good drum and a cupboard of bad ones.|One good drum, a cupboard of bad ones.] Prefers the cupboard.',
      ],
    ],
  },
  dates: {
    title: ['Begins on a downbeat', 'This term’s first notes', 'When we tune'],
    note: [
      'One fee for the term, instrument for the lesson included.',
      'If you miss a lesson, the same one is given on Saturday at eleven.',
      'Groups are small because the rooms are. Once a group is full, it is full.',
    ],
  },
  voices: {
    title: ['Heard through the wall', 'After the last bar'],
    items: [
      ['We tuned the old piano for her. Now we have to listen, and we want to.', 'family, first year'],
      ['I came for the discipline and stayed for the second violins.', 'strings'],
      ['My hands were shaking. The page turner’s as well, so we laughed.', 'piano, spring'],
      [
        'I gave it up at eleven. At fifty-two I played for my mother, who had kept the piano in tune.',
        'piano, once more',
      ],
      [
        'Our son counts bars while brushing his teeth. It takes two minutes now, exactly.',
        'parent of a cellist',
      ],
      ['I thought I was tone-deaf. I was only standing beside the basses.', 'second voice'],
      ['The first concert: I stopped, laughed and went on. Nobody remembers but me.', 'piano, first year'],
      ['Before, I owned a guitar. Now I own a guitar and three friends with guitars.', 'by ear'],
      ['My neighbour rang because I had not practised. She missed the slow one.', 'violin, second term'],
    ],
  },
  faq: {
    title: ['Before you tune', 'Asked in the stairwell', 'Before the first note'],
    items: [
      [
        'Is an electric piano enough?',
        'For the first year, yes. After that your fingers will ask for something heavier.',
      ],
      ['Can two of us learn together?', 'Yes, and you will argue about the tempo like professionals.'],
      [
        'Do you teach on holidays?',
        'No. The pianos are tuned then, which you will hear in the first week back.',
      ],
      [
        'Am I too old?',
        'No. The oldest beginner last year was seventy-eight and practised more than anyone.',
      ],
      [
        '[Do I need an instrument?|Must I buy something first?|What if I own no instrument?]',
        'Not for the first term. We lend violins, cellos and guitars; pianos stay here, but the rooms are free before noon.',
      ],
      [
        '[How much do I have to practise?|How long is practice?|Is ten minutes enough?]',
        'Ten minutes, five days. An hour on Sunday night is heard, but not in the way you hope.',
      ],
      [
        '[Must I play in front of people?|Do I have to perform?|Is there a concert I must play?]',
        'No. You may also turn pages, which has its own suspense.',
      ],
      [
        '[My child wants to stop.|What if my child loses heart?|My son would rather play football.]',
        'Then we talk first, the three of us. Often it is the piece, not the piano.',
      ],
      [
        '[What if we choose the wrong instrument?|What if it is the wrong one?|Can we change instruments?]',
        'You change it. Within the first four weeks that costs nothing but the walk to another room.',
      ],
      ['Can I come every other week?', 'For singing, yes. Fingers forget in ten days, we have measured it.'],
    ],
  },
  enrol: {
    title: ['Come and hear a lesson', 'The second chair is yours', 'Sit down, we count you in'],
    text: [
      'Tell us what you would like to play one day. The first lesson decides nothing; you may also just listen.',
      '{host} reads this and rings back, mostly between two lessons. If you hear scales, it is the right number.',
      'Write the one piece you would love to play. We start somewhere near it.',
    ],
    done: [
      'Somebody rings you between two lessons.',
      'We write back before the weekend.',
      'We answer within two school days.',
      '{first} writes back by the day after tomorrow.',
    ],
  },
};

export const SCHOOL_LANGUAGE_EN: SchoolTopicWords = {
  names: [
    '{district} Language School',
    'Second Tongue',
    'The Speaking Room',
    'Viva Voce',
    '{last} Languages',
  ],
  headlines: [
    'Order dinner by week three.',
    '{weekday} you listen. {weekday2} you answer.',
    'Speak first. Spell later.',
    'Six people and one new language.',
  ],
  subs: [
    'Evening courses in {district} for people who understand the menu and still point. You talk in the first minute; the grammar arrives when you miss it.',
    'Languages for people with jobs: two evenings a week, no last row, and homework you can do at a bus stop.',
    'We teach six languages in {place}, each by someone who was once laughed at in another. It makes them patient.',
    'For moving, marrying, or finally talking to the neighbours. Every evening ends with one sentence you use the next day.',
  ],
  actions: ['Try one evening', 'Find my level', 'Come and say something'],
  outcomes: {
    title: ['What you say, and by when', 'Sentences with a date on them', 'From pointing to arguing'],
    items: [
      [2, 'You count your change aloud, and it is the right change.'],
      [5, 'You understand the announcement, and change platforms with everybody else.'],
      [8, 'You apologise for being late and invent a reason.'],
      [10, 'You read a recipe and nothing burns.'],
      [7, 'You tell a story about your street, and somebody asks what happened then.'],
      [1, 'You say who you are, what you do, and that you would rather sit by the window.'],
      [3, 'You order for two, ask what that is, and [send back the wrong soup|understand the answer].'],
      [6, 'You ring somebody up. On the telephone, without your hands.'],
      [9, 'You tell what happened yesterday, in the right order, with one joke.'],
      [12, 'You disagree politely for [five|six] minutes and are asked to come again.'],
      [11, 'You dream one word of it. Everyone reports a different one.'],
    ],
  },
  courses: [
    {
      name: 'from zero',
      who: 'You know “hello” and “thanks”',
      units: ['At the counter', 'On the way', 'At home'],
    },
    {
      name: 'getting by',
      who: 'You get by, with your hands',
      units: ['Yesterday', 'The telephone', 'Opinions'],
    },
    { name: 'at work', who: 'For meetings and mail', units: ['Small talk', 'The meeting', 'Bad news'] },
    {
      name: 'reading evening',
      who: 'One thin novel, read aloud',
      units: ['Part one', 'Part two', 'The ending'],
    },
    {
      name: 'moving there',
      who: 'For people with a form to fill in',
      units: ['The flat', 'The doctor', 'The office'],
    },
    {
      name: 'exam nerves',
      who: 'Goethe, DELF, DELE, IELTS',
      units: ['Listening', 'Writing', 'Speaking'],
    },
  ],
  curriculum: {
    title: ['A term of situations', 'Grammar follows the plot', 'What you will talk about'],
    note: [
      'Each block is a situation; you stay in it until you can get out again.',
      'Whoever misses an evening gets the six sentences of it by mail.',
      'The tenses come in the order in which you need them, not in the book’s.',
    ],
  },
  teachers: {
    title: ['They all had an accent once', 'Who corrects you, and when', 'Native in one, humble in three'],
    items: [
      ['English', 'Learned it from sea shanties. Has since been brought up to date.'],
      ['Portuguese', 'Lets every silence last four seconds. Then you say it.'],
      ['Grammar, on request', 'Keeps a list of rules with only one exception. It is short.'],
      ['Conversation', 'Knows forty ways to say “no”, eleven of them kind.'],
      [
        'French and Portuguese',
        'Learnt the second from [football radio|crime novels]. Still swears in the first.',
      ],
      ['German', 'Has an answer for der, die and das, and a better one for why it matters little.'],
      ['Spanish', 'Corrects only after you have finished. Bites a pencil until then.'],
      ['Italian', 'Taught on a ferry for a year. Can explain the conditional during a storm.'],
      ['Pronunciation', 'Collects idioms that nobody uses and warns you of them by name.'],
      ['All beginners', 'Speaks [five|six] languages and starts every one with food.'],
    ],
  },
  dates: {
    title: ['The next first sentences', 'When we start talking', 'Evenings in the calendar'],
    note: [
      'One fee a term; a sentence nobody forgets comes free.',
      'Books and the last evening’s dinner are in it.',
      'The placement talk takes fifteen minutes and is always before you pay.',
      'You may change the level until the third evening.',
    ],
  },
  voices: {
    title: ['Said by people who pointed', 'In their second language'],
    items: [
      ['The baker answered in his own language, and slowly. I bought too much.', 'from zero'],
      ['We moved in May. By August I was complaining about the bins, correctly.', 'moving there'],
      ['I dreamt that I missed a train. In the right tense.', 'getting by, second term'],
      ['My grandchildren correct me on the telephone. At least we talk.', 'from zero, spring'],
      ['I rang the landlord, in German, about the heating. It was warm by six.', 'from zero, second term'],
      [
        'My mother-in-law laughed at my joke. It was not the one I meant, but I take it.',
        'getting by, third term',
      ],
      [
        'After nine years here I stopped bringing my daughter to the doctor to translate.',
        'from zero, third term',
      ],
      [
        'I had learned the language for six years at school and never said anything in it.',
        'reading evening',
      ],
      ['I presented for ten minutes. Nobody switched to English for my sake.', 'at work'],
      ['I passed. More to the point: I argued with the examiner about a film.', 'exam, spring'],
    ],
  },
  faq: {
    title: ['Before you say yes', 'Frequently mispronounced', 'Before you open your mouth'],
    items: [
      ['How big are the groups?', 'As big as a table. When it is full we set a second one.'],
      [
        'How soon can I talk?',
        'The first evening. How soon you stop translating in your head: about week nine.',
      ],
      [
        'Will everyone be younger than me?',
        'No. There is usually someone who remembers dial telephones, and they speak first.',
      ],
      ['May I switch groups?', 'Until the third evening, in either direction. Downwards is no disgrace.'],
      [
        'I have no talent for languages.',
        'You have one already, so it works. What is missing is mostly practice with people who wait.',
      ],
      [
        'Will I have to speak on the first evening?',
        'Yes, one sentence, and everyone’s is equally bad. After that it is over.',
      ],
      [
        'Which level am I?',
        'You find out in a talk of fifteen minutes, by telephone or here. No test with boxes.',
      ],
      [
        'What if I miss evenings?',
        'You get the six sentences by mail, and may sit in on the other group the same week.',
      ],
      [
        'Is there homework?',
        'Ten minutes between two evenings, made for a bus stop. Nobody checks, everybody notices.',
      ],
      [
        'Do I get a certificate?',
        'Yes, with hours and level. For exams we are a place to prepare, not the examiners.',
      ],
    ],
  },
  enrol: {
    title: ['Say where you want to talk', 'Fifteen minutes, then you know', 'Begin with one sentence'],
    text: [
      'Write in whatever language you like. We answer in that one, or in the one you want.',
      '{host} rings, asks three questions and names a group. If none fits, we say so.',
      'Tell us whom you would like to talk to. It changes what we begin with.',
    ],
    done: [
      'Somebody rings, in a language you know.',
      'An answer comes before the weekend.',
      'We ring within two working days.',
      'You hear from {first} before the week is out.',
    ],
  },
};
