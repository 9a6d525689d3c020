import type { Trade } from './trade.js';

/** Gyms, climbing halls, yoga, dance, clubs. */
export const MOVE: Trade = {
  names: ['Kante {place}', 'Halle {last}', 'The Long Wall', 'Chalk & Co', 'Third Shift Gym'],
  headlines: [
    ['Falling is', 'included.'],
    ['Come stiff,', 'leave taller.'],
    ['The wall', 'is patient.'],
  ],
  subs: [
    '1,100 square metres in {district}, a coffee that works, and coaches who know your name by the third visit. No mirrors.',
    'For first-timers, old hands and people who only came along to watch. {place}, behind {landmark}, until eleven at night.',
    'Everything is marked by colour, nothing by gender. Borrow the shoes, keep the blisters. On {street}.',
  ],
  action: 'Try it once, free',
  card: ['Daily 7:00 to 23:00', '{street}, {district}', '210 lines, five colours, no mirrors'],
  route: [
    ['Front desk', 'shoes, chalk'],
    ['Warm-up', '15 min'],
    ['Yellow lines', 'for today'],
    ['Red lines', 'for May'],
  ],
  why: {
    title: ['Five colours, one yardstick', 'Strong is a habit'],
    paragraphs: [
      'Yellow is for your first hour and red is for people who dream about it. Between them are three more colours, and every Thursday a quarter of it changes.',
      '{host} opened the hall in {since} with borrowed mats. There is still no contract: you come because it is good, or you do not.',
    ],
    stats: [
      ['210', 'lines, a quarter new each week'],
      ['14 m', 'at the highest point'],
      ['8', 'people to a coach, never more'],
      ['0', 'mirrors in the hall'],
    ],
  },
  offers: {
    label: 'Courses',
    title: ['What you can do here', 'Six ways in'],
    note: 'Courses are included in every pass except the single visit.',
    items: [
      ['First hour', 'Shoes, a tour, three falls on purpose.', 'yellow'],
      ['Technique', 'Feet first. Wednesdays and Sundays, in small groups.', 'green'],
      ['Strength', 'Rings, bars, sledges, and somebody counting.', 'blue'],
      ['Families', 'Saturday mornings. Grown-ups may be coached by children.', 'yellow'],
      ['Lunch circuit', 'Forty minutes, showers included, back at your desk by one.', 'green'],
      ['Open night', 'Fridays until midnight, with soup and records.', 'red'],
    ],
  },
  day: {
    title: ['When it is full, when it is yours', 'The hall over the day'],
    note: 'Measured at the turnstile, average of the last eight weeks.',
    rows: [
      ['7:00', 'Doors', 'Nine people and the radio'],
      ['9:30', 'Parents’ hour', 'Playpen in sight of the wall'],
      ['12:15', 'Lunch circuit', 'Forty minutes, on the dot'],
      ['15:00', 'The quiet one', 'Best light, most space'],
      ['18:30', 'Everyone', 'Courses in all corners'],
      ['21:30', 'Late shift', 'Room again, music softer'],
    ],
    high: 'after work',
    low: 'yours alone',
  },
  voices: [
    [
      'At fifty-eight I did my first pull-up. Since then I carry the grandchildren and the shopping.',
      'member since 2022',
    ],
    ['I came with my daughter and was sent home with homework. So was she.', '{last} family, Saturdays'],
    [
      'I wanted to quit in week two. My coach asked why, and then just changed the plan.',
      'nurse, late shift',
    ],
  ],
  prices: {
    title: ['No small print', 'Four weeks’ notice? None.'],
    rows: [
      ['Single visit', 'All day, shoes included, in and out as you like.', 14],
      ['Ten visits', 'For you or for whoever you bring. Never expires.', 120],
      ['Monthly', 'Everything, courses too. Stop any month by email.', 59],
    ],
    action: 'Take it',
  },
  where: {
    title: 'Behind {landmark}, the tall door',
    ways: [
      ['By tram', '{transit}, then follow the chalk dust'],
      ['By bike', 'Sixty racks inside, yes, inside'],
      ['By car', 'Twelve places, full after five'],
      ['Access', 'Step-free, lift to the gallery, changing room with hoist'],
    ],
  },
  contact: {
    title: ['One hour, one coach, no contract', 'Tell us what hurts'],
    text: 'Come as you are; we lend shoes and opinions. Say when, and somebody waits at the desk with your name.',
    wishes: ['First hour', 'Something hurts', 'A group'],
    action: 'Suggest a time',
    done: 'We answer the same day, Sundays included.',
  },
  faqs: [
    [
      'Do I have to be fit to start?',
      'No. The easiest line has nine steps and a bench at the top; the strongest people here began on it.',
    ],
    [
      'What if I am afraid of heights?',
      'Most of the hall is lower than a kitchen ceiling. The tall wall is around a corner and can wait.',
    ],
    ['Can I pause?', 'Any month, by email, without a reason. Your locker keeps its number.'],
    ['Is it loud?', 'After six, yes. Before three you hear the chalk.'],
  ],
};

/** Studios: artists, photographers, potters, galleries, designers, makers and their shops. */
export const MAKE: Trade = {
  names: ['Studio {last}', '{first} {last}', 'Atelier {last}', '{last} & Hand', 'Backroom Works'],
  headlines: [
    ['Made slowly,', 'used daily.'],
    ['Twelve pieces', 'a month.'],
    ['One room,', 'north light.'],
  ],
  subs: [
    'Work by hand from one room in {district}. Twelve pieces a month, each signed underneath where only the dishwasher sees it.',
    '{host} makes things for tables, walls and one particular corner of your hallway. {place}, by appointment or by luck.',
    'You bring the room, the wish or the photograph; it leaves here as one object. On {street}, first floor.',
  ],
  action: 'Ask for a piece',
  card: ['Studio open Saturdays 11 to 17', '{street}, {district}', 'Twelve pieces a month, no stock'],
  route: [
    ['The bell', 'ring twice'],
    ['The table', 'drawings'],
    ['The bench', 'no photos'],
    ['The shelf', 'please touch'],
  ],
  why: {
    title: ['What the hand knows', 'Few, and finished'],
    paragraphs: [
      'I work from the object back: where it stands, who lifts it, what the light does at four. A drawing takes an evening, the thing itself about three weeks, and one in five is not good enough.',
      'Since {since} everything has come out of this room. What is shown here is below, or already somewhere; what is not shown I would rather talk about.',
    ],
    stats: [
      ['12', 'pieces a month, counted'],
      ['1 in 5', 'goes back to the bucket'],
      ['3 weeks', 'from drawing to door'],
      ['{since}', 'the first one that held'],
    ],
  },
  offers: {
    label: 'Work',
    title: ['From the autumn shelf', 'Things with a place'],
    note: 'Shown as they left. Each can be made again, never exactly.',
    items: [
      ['Low bowl, ash', 'For pears, keys or nothing. 34 cm.', 'on the shelf'],
      ['Pair for a window', 'One tall, one that leans. They talk.', 'on the shelf'],
      ['Table for two cups', 'Oak, oil, a drawer nobody expects.', 'six weeks'],
      ['Portrait of a door', 'Your own, before you paint it.', 'two weeks'],
      ['The hallway piece', 'Measured on site, hung by us.', 'by commission'],
      ['Seconds', 'Honest mistakes, half the price, Saturdays only.', 'Saturdays'],
    ],
  },
  day: {
    title: ['A day at the bench', 'Where the hours go'],
    note: 'Visitors are welcome at the two high points and very quiet ones in between.',
    rows: [
      ['7:00', 'Stove, radio, yesterday', 'What dried overnight decides the day'],
      ['8:30', 'First hands', 'The difficult ones, while nobody calls'],
      ['11:00', 'The door opens', 'Saturdays only; bring cake or time'],
      ['14:00', 'North light', 'Finishing, signing, photographing'],
      ['16:30', 'Letters', 'Each enquiry gets a drawing back'],
      ['18:00', 'Sweeping', 'The best ideas are in the dust'],
    ],
    high: 'hands',
    low: 'letters',
  },
  voices: [
    [
      'It stands in the hall and everyone touches it on the way out. Even the man who reads the meter.',
      'commission, 2024',
    ],
    ['I asked for a vase and got three questions. Then I got the right vase.', '{last}, {district}'],
    ['Ours broke in a move. It came back with a visible seam and is better now.', 'second owner'],
  ],
  prices: {
    title: ['Made for one room', 'What it costs, roughly'],
    rows: [
      ['From the shelf', 'Take it home today, wrapped in yesterday’s news.', 90],
      ['Made for you', 'One talk, two drawings, one piece.', 480],
      ['For a room', 'We come, measure, argue, and hang it.', 1900],
    ],
    action: 'Ask for one',
  },
  where: {
    title: 'Come by the yard',
    ways: [
      ['By train', '{transit}'],
      ['On foot', 'From {landmark}, the blue door'],
      ['Saturdays', '11 to 17, kettle on'],
      ['Access', 'Eleven steps; we carry things down to you'],
    ],
  },
  contact: {
    title: ['What is it for?', 'Write a few lines'],
    text: 'Say where it will stand and who lives with it. A photograph of the corner helps more than a mood board.',
    wishes: ['A piece', 'A visit', 'A repair'],
    action: 'Write',
    done: 'You get a drawing back, usually by Friday.',
  },
  faqs: [
    [
      'Can I use it every day?',
      'Yes, that is the idea. What cannot go in the dishwasher says so underneath.',
    ],
    ['Do you ship?', 'In Europe, in straw, insured. Large ones are brought by us and stay for coffee.'],
    [
      'What if I don’t like it?',
      'Then it stays here and you owe nothing but an honest reason. It has happened twice.',
    ],
    ['Can you match one I have?', 'Close, not exactly. The clay, the light and I are all a little older.'],
  ],
};
