import type { SchoolTopicWords } from './school.js';

export const SCHOOL_DRIVING_EN: SchoolTopicWords = {
  names: ['{district} Driving School', 'Second Gear', 'Mirror & Signal', '{last} Driving', 'Hill Start'],
  headlines: [
    'Mirror. Signal. {weekday}, {time}.',
    'Stall here. Nobody hoots.',
    'Third lesson: the big roundabout.',
    'Reverse in, once, and smile.',
  ],
  subs: [
    'A driving school in {district} for people of seventeen and of sixty. Same car every lesson, same seat beside you, and a thermos for the motorway.',
    'You learn to drive in {place}, not in a car park: its hills, its buses, and the junction your aunt goes round the town to avoid.',
    'Theory in the evening, with a tin of model cars. Practice by day, in a small grey hatchback that has forgiven [worse|four hundred clutches].',
    'For first lessons, for second tries, and for everyone whose licence has been in a drawer since {since}.',
  ],
  actions: ['Book a first drive', 'Sit in once', 'Save me a seat'],
  outcomes: {
    title: ['How far you get, and when', 'From the kerb to the coast', 'Lesson by lesson, mile by mile'],
    items: [
      [1, 'You move off without a jump, [twice in a row|on the flat], and stop where you meant to.'],
      [2, 'You change up to third without looking [down|at your hand].'],
      [4, 'A roundabout with four exits, and you take [yours|the one you wanted].'],
      [6, 'You start on the hill with a [bus|van] behind you and roll back nowhere.'],
      [8, 'Motorway: in, past a lorry, out again, and you noticed the [sky|radio].'],
      [10, 'You park backwards between two cars that are not [ours|rented].'],
      [12, 'A mock test on the real route, in the rain if we can [arrange it|get any].'],
    ],
  },
  courses: [
    {
      name: 'Theory',
      who: 'Signs, rights of way, model cars',
      units: ['Signs', 'Who goes first', 'Mock tests'],
    },
    {
      name: 'First car',
      who: 'For people who have never stalled',
      units: ['The clutch', 'The town', 'The motorway'],
    },
    {
      name: 'Automatic',
      who: 'Two pedals and more time to look',
      units: ['Quiet streets', 'Traffic', 'Long roads'],
    },
    {
      name: 'Once more',
      who: 'Licence yes, driving no, for years',
      units: ['Mirrors', 'Your commute', 'At night'],
    },
    {
      name: 'Motorbike',
      who: 'Helmet to borrow, courage not',
      units: ['Slow eights', 'Braking', 'The pass'],
    },
    {
      name: 'With a trailer',
      who: 'For horses, boats and moving house',
      units: ['Hitching', 'Reversing', 'Wind'],
    },
  ],
  curriculum: {
    title: ['The route, week by week', 'What comes after what', 'Roads in a sensible order'],
    note: [
      'Each block ends on a road that was too big for you at its beginning.',
      'Blocks are weeks. Anyone may repeat one, and [most|the careful ones] do.',
      'Rain is never a reason to cancel. We were hoping for it.',
    ],
  },
  teachers: {
    title: ['In the other seat', 'Two pedals of their own', 'Who says brake, and when'],
    items: [
      ['Cars', 'Drove a night bus for nine years. Has not [hooted|raised a voice] since.'],
      ['Theory', 'Collects wrong road signs. Owns [eleven|fourteen], all bought, says the receipt.'],
      ['Motorbikes', 'Restored one in a kitchen. Still cooks around it.'],
      ['Automatic and nerves', 'Hums when it gets tight. You learn the tune before the junction.'],
      ['Refreshers', 'Believes that every good driver was once afraid of one [left|right] turn.'],
      ['Trailers', 'Grew up with horses. Can reverse anything with an axle, and some things without.'],
      ['Motorway', 'Has counted: the sentence used most is “you have time”.'],
      ['Test routes', 'Cycles them on Sundays to see what was dug up.'],
    ],
  },
  dates: {
    title: ['The next green light', 'When the engine starts', 'Seats in the front'],
    note: [
      'Fuel, car and the mock test are in the fee.',
      'A lesson moved the day before is only a lesson moved.',
      'One learner in the car. Nobody waits on the back seat.',
    ],
  },
  voices: {
    title: ['Said at the kerb', 'With the engine off'],
    items: [
      [
        'Failed twice elsewhere. Here I was made to park until it was boring, and then it was over.',
        'first car',
      ],
      [
        'I had owned a licence for nineteen years and a car for none. Now I fetch my grandchildren.',
        'once more',
      ],
      ['The examiner asked who taught me to look over my shoulder like that.', 'first car, autumn'],
      ['I stalled at the market, on a Saturday. We laughed, and a man sold me pears.', 'automatic'],
      ['My horse travels backwards into the yard now. He is as surprised as I am.', 'with a trailer'],
      ['I still hear “you have time”. It helps in meetings.', 'theory and first car'],
      ['Forty minutes over the pass and I did not think about work once.', 'motorbike'],
    ],
  },
  faq: {
    title: ['Before you turn the key', 'Asked at the red light', 'Before you pull out'],
    items: [
      ['I am nervous.', 'Good, that means you are looking. We begin on a road with three houses and a dog.'],
      [
        'How many lessons will I need?',
        'Fewer than your cousin says. After the third drive we tell you a number and why.',
      ],
      [
        'What if I stall in traffic?',
        'You start again. There is a sign on the roof, and it makes people patient.',
      ],
      [
        'Do I always get the same teacher?',
        'Yes, unless you ask. Habits are learned from one person at a time.',
      ],
      ['I failed elsewhere.', 'Then half the work is done. Bring the sheet with the crosses on it.'],
      ['Am I too old to start?', 'No. Last year’s oldest was seventy-one and parks better than we do.'],
      [
        'What if I must cancel?',
        'Ring until six the evening before. After that the car has already been warmed.',
      ],
      [
        'Can I learn in my own car?',
        'From the motorway block on, if it is insured for it. Before that you want our second brake.',
      ],
    ],
  },
  enrol: {
    title: [
      'Get in on the left or the right',
      'The seat is already adjusted',
      'Put your name on the windscreen',
    ],
    text: [
      'Tell us which junction you are afraid of. We drive there, but not first.',
      '{host} keeps the diary and answers between two lessons, parked.',
      'A name and a time of day are enough. Glasses, if you need them to read this.',
    ],
    done: ['We answer by the next working day.', '{first} rings you, from a parked car.'],
  },
};

export const SCHOOL_LITTLE_EN: SchoolTopicWords = {
  names: ['{district} Kindergarten', 'Small Boots', 'The Puddle House', 'Peg Nineteen', 'Snail & Lantern'],
  headlines: [
    'Boots off by nine.',
    '{weekday}, and the sand is warm.',
    'Every coat has its peg.',
    'Mud first. Then the story.',
  ],
  subs: [
    'A kindergarten in {district} with four small groups, one big garden and a row of pegs at the height of your hip.',
    'For children from one to six in {place}. They cut real apples, climb a real tree and [sleep|rest] when they are tired, not when it is one.',
    'A house with [nineteen|twenty-one] pairs of boots. We go out in every weather except thunder, and come back with stones in the pockets.',
    'Mornings for small people, and fifteen minutes at the door for their parents. Somebody always knows how lunch went.',
  ],
  actions: ['Visit one morning', 'Ask for a place', 'Come and look'],
  outcomes: {
    title: ['What comes home in the pockets', 'Small steps, in their order', 'You will notice at breakfast'],
    items: [
      [1, 'The peg is found, and the [picture|badger] above it has a name.'],
      [2, 'You may leave after [ten|five] minutes, and nobody looks up.'],
      [4, 'A zip goes up without help, [once|nearly every time].'],
      [6, 'Somebody is waited for at the slide, [without being told|of their own accord].'],
      [8, 'An apple is cut in halves, and the halves are [nearly equal|given away].'],
      [10, 'There is a friend with a [first name|surname], and you must all meet.'],
      [12, 'The song has four verses, and you hear all of them in the [car|bath].'],
    ],
  },
  courses: [
    { name: 'Snails', who: 'From one to two, with a lap', units: ['Arriving', 'Naps', 'The garden'] },
    { name: 'Sparrows', who: 'Two and three years old', units: ['Pegs', 'Paint', 'Puddles'] },
    { name: 'Hedgehogs', who: 'Three and four years old', units: ['Scissors', 'Songs', 'The tree'] },
    { name: 'Foxes', who: 'The last year before school', units: ['Knots', 'Counting', 'The bus'] },
    { name: 'Forest days', who: 'From four, in every weather', units: ['Paths', 'Tools', 'Fire'] },
    { name: 'Late bell', who: 'For parents who work until five', units: ['Soup', 'Stories', 'Home'] },
  ],
  curriculum: {
    title: ['A term at knee height', 'What we do until the leaves fall', 'The weeks, with mud'],
    note: [
      'Each group has three themes, and drops them when a snail turns up.',
      'Blocks are weeks. Settling in takes the time it takes, and is never cut short.',
      'Mornings look alike on purpose: circle, garden, table, story.',
    ],
  },
  teachers: {
    title: ['Who ties the laces', 'On the small chairs', 'They know every verse'],
    items: [
      ['Snails', 'Can carry two and still open a [door|banana]. Has never lost a dummy.'],
      ['Sparrows', 'Studied geology. Knows each stone that leaves in a pocket.'],
      ['Hedgehogs', 'Plays the accordion, but only the [slow|low] half.'],
      ['Foxes', 'Taught at the big school and came back. Says the questions are better here.'],
      ['Kitchen', 'Gets courgettes into everyone. Will not say how.'],
      ['Forest', 'Worked as a [ranger|gardener]. Carries plasters, string and one dry sock.'],
      ['Songs and rest', 'Reads so quietly that the room gets quieter to hear it.'],
      ['Settling in', 'Sits on the floor by the door for the first week. So may you.'],
    ],
  },
  dates: {
    title: ['First mornings', 'When the pegs are free', 'Places from here on'],
    note: [
      'Lunch, fruit and clay are in it; boots and a spare set of everything are yours.',
      'One child starts at a time in each group, so that there is a lap.',
      'If a group is full we keep a list, on the door, where you can read it.',
    ],
  },
  voices: {
    title: ['Heard at the door', 'From the tall ones'],
    items: [
      ['I cried on the first day. My daughter was busy with a hose.', 'at home with a sparrow'],
      [
        'We have learned to check pockets before the wash. Eleven snails, one alive.',
        'at home with a hedgehog',
      ],
      ['He says “wait, she was first” now. To the dog as well.', 'family of a fox'],
      ['They rang me because she was proud and wanted to tell me herself.', 'two in the house'],
      ['For weeks he would not eat green things. Then he grew one.', 'second generation'],
      [
        'I know the names of nineteen children and their soft toys. I am invited everywhere.',
        'family of a snail',
      ],
    ],
  },
  faq: {
    title: ['Before you let go', 'Asked at the garden gate', 'Before the first morning'],
    items: [
      [
        'What if my child cries?',
        'Then somebody has a lap, and you have a telephone. We ring you either way after twenty minutes.',
      ],
      [
        'How long is settling in?',
        'Two weeks for most, five for some. You stay in the room until you are boring.',
      ],
      ['Mine is not dry yet.', 'Nor is the garden. We have a changing table and plenty of calm.'],
      [
        'Do they go out in the rain?',
        'Yes, every day, and mostly they insist. There is a stove for the socks.',
      ],
      [
        'What do they eat?',
        'What was cooked here that morning. Allergies hang on the kitchen door, with a photograph.',
      ],
      [
        'When may I collect?',
        'Any time after lunch. If you come during the story you will have to listen to the end.',
      ],
      [
        'We speak another language at home.',
        'Good, teach us “more” and “enough”. The rest comes in the sand.',
      ],
      [
        'Who may collect my child?',
        'Those on your list, with a face we know. Grandmothers are asked for their card as well.',
      ],
    ],
  },
  enrol: {
    title: ['There is a peg free', 'Come on an ordinary morning', 'Bring boots, and somebody small'],
    text: [
      'Tell us a name, an age and one thing that calms down. We read that part first.',
      '{host} shows you the house at half past nine, when it is at its loudest.',
      'A visit decides nothing. Wear something that may get wet at the knees.',
    ],
    done: ['We answer within two days, after the nap.', '{first} writes back this week.'],
  },
};
