import type { HotelTopicWords } from './hotel.js';

export const HOTEL_EN_HUT: HotelTopicWords = {
  names: [
    '{last} Hut',
    'The High Saddle',
    'Larch Hut',
    'Hut at the Spring',
    'The Upper Hut',
    'Raven’s Rest',
    'The Last Larch',
  ],
  links: {
    rooms: 'Beds',
    breakfast: 'Table',
    around: 'Ways',
    rates: 'Rates',
    booking: 'Your night',
    where: 'Getting up',
  },
  headlines: {
    profile: [
      ['{Climb} up.', 'Soup is on.'],
      ['The path ends', 'at a table.'],
      ['{altitude} metres,', 'one warm stove.'],
      ['Above the last tree,', 'a light.'],
    ],
    view: [
      ['Boots off.', 'The stove is on.'],
      ['Out of signal', 'by half past two.'],
      ['Up before', 'the sun is.'],
    ],
  },
  subs: [
    '{Beds} beds at {altitude} metres above {place}, for walkers, [ropes|early risers] and one mule who carries the flour.',
    'A hut with {beds} beds, a [tiled|black] stove and no shower queue, because there is [no shower|one shower and it is cold].',
    'For people who walk [all day|uphill] and sleep [by nine|like stones]. {Beds} beds at {altitude} metres, open from June to October.',
  ],
  book: ['Keep a bed', 'Ask for a bunk', 'Put your name in the book'],
  look: ['See where you sleep', 'Look at the beds', 'Which bunk is yours'],
  drawn: {
    profile: 'Drawing: the mountain, the hut and the path with walking times',
    view: 'Drawing: the mountains from a window of the hut',
  },
  notes: [
    ['{altitude} m', 'above the sea'],
    ['{beds}', 'beds'],
    ['{climb}', 'on foot'],
  ],
  roomsTitle: ['Three ways to lie down', 'Where you sleep', 'Wool, wood, window'],
  roomsLead: [
    'Bring a sheet sleeping bag; [blankets are here|we have the wool]. The light goes out at ten, the first alarm is [always someone else’s|at four].',
    'All of it is wood, so all of it [creaks|talks]. Earplugs are in a jar at the counter, [take two|for nothing].',
    'You hear the [stream|wind] and your neighbour. [Both stop at some point.|One of them never stops.]',
  ],
  mark: 'Bed {number}',
  offers: [
    {
      title: ['The dormitory', 'Shoulder to shoulder', 'Under the ridge'],
      text: [
        'A row of mattresses under the ridge. You will know your neighbours’ [socks|plans] by morning.',
        'Twelve places, two skylights, one rule: [whoever wakes first is silent|rucksacks stay in the corridor].',
        'The oldest and warmest part of the hut, right above the [stove|kitchen].',
      ],
      guests: 'one place',
      bed: '80 cm',
    },
    {
      title: ['The bunk room', 'Four bunks and a door', 'The room for a rope'],
      text: [
        'Four bunks, four hooks, one window. A [rope|family] fits in, with everything that has to dry.',
        'For parties who leave at [four|five] and do not want to be hated for it.',
        'The upper bunks see the [ridge|stars], the lower ones get [the drawer|more air].',
      ],
      guests: 'four',
      bed: '4 × 90 cm',
    },
    {
      title: ['The chamber', 'The bed of the warden’s aunt', 'Two beds, real sheets'],
      text: [
        'A wooden room with a real bed, [real linen|a washstand] and the only door that locks.',
        'Where the warden’s aunt slept until [1974|1968]. She left the [mirror|clock] and it is still right twice a day.',
        'For two who have something to [celebrate|sleep off]. The window opens towards the [east|sunrise].',
      ],
      guests: 'two',
      bed: '160 cm',
    },
  ],
  breakfastTitle: ['Porridge from four', 'The long table', 'Eat, then go'],
  breakfastText: [
    [
      'Everybody eats at one table, so you will know the weather, the route and the name of a dog by the second cup.',
      'Bread is baked [here|downstairs] at night, because nobody carries fifteen loaves up. Cheese [walks past|comes from next door] every morning.',
      'Early starters find the pot on the stove and the [lantern|bread] on the table. Late ones find [us|the sun on the bench].',
    ],
    [
      'Evenings: soup, one dish, something sweet. Tell us if you [eat no meat|are allergic], before six.',
      'Tea is free for whoever [fetches wood|carries down a bag of rubbish].',
      'There is no menu. There is [dinner|one pot], and it has never been [too small|returned].',
    ],
  ],
  breakfastList: [
    ['4:00', ['porridge, lamp, silence', 'for the ridge walkers']],
    ['7:00', ['bread, cheese, two jams', 'for everybody else']],
    ['18:30', ['soup for all', 'dinner, one sitting']],
  ],
  breakfastDrawn: 'Drawing: breakfast on the long table, from above',
  aroundTitle: ['Ways from the door', 'Further up, further along', 'Where the paths go'],
  aroundLead: [
    'Times are ours, with a rucksack and [one rest|no photographs]. Each dot stands for ten minutes.',
    'One dot, ten minutes, measured by [{first}|the warden], who is [seventy|not fast].',
    'Signs in these mountains are optimistic. These times are not. [A dot is ten minutes.|Ten minutes to the dot.]',
  ],
  stops: [
    { name: 'The spring', note: ['fill your bottle here', 'colder than you think'] },
    { name: 'The bench of the cowherd', note: ['sunset without company', 'carve nothing'] },
    { name: 'The tarn', note: ['swimming: two minutes, shouting: four', 'mirror until the wind comes'] },
    { name: 'The saddle', note: ['marmots on the left', 'you see the other valley'] },
    { name: 'The east ridge', note: ['steel rope, no fear of heights', 'turn back if it clouds over'] },
    { name: 'The summit', note: ['a book in a tin box', 'go at four, be alone'] },
    { name: 'The next hut', note: ['say hello from us', 'their cake is better, we admit it'] },
  ],
  ratesTitle: ['What a night costs', 'Rates above the trees', 'Beds and months'],
  ratesLead: [
    'Per place and night, blankets included. [We take cash; the card machine has no signal either.|Cards work when the clouds let them.]',
    'Members of any alpine club pay a [third|quarter] less, [show the card|we believe you].',
    'The mule has to be paid too, so it is all in here. [Water from the spring is free.|Tea water is free.]',
  ],
  seasons: ['June', 'July – August', 'September – October'],
  bill: {
    nights: '{n} nights, {room}, summer: {n} × {price}',
    extra: 'Dinner and breakfast: {guests} × {n} × {price}',
    tax: 'Visitors’ tax: {guests} × {n} × {price}',
    note: [
      'You pay up here. If the weather turns, a call before noon is enough and costs nothing.',
      'Fog, thunder, blisters: call before noon of the day and we strike your name out, free.',
      'Nothing in advance. Only if you don’t come and don’t call, we worry, and [that costs|send somebody].',
    ],
  },
  bookingTitle: ['Which night?', 'A line in the hut book', 'We keep a place by the stove'],
  bookingText: [
    'Write when you come and how many. {first} answers in the evening, when the [generator|satellite dish] runs.',
    'We sleep {beds}, no more, because [the rope ladder says so|the floor says so]. Ask before you climb.',
    'Beds are held until six. If you are [late|stuck], call, and the soup stays on.',
  ],
  choice: 'Where would you like to lie?',
  whereTitle: ['How to get up here', 'The way up', 'From the valley to the door'],
  whereNote: [
    'Last bus up the valley at half past four. After that [{first} knows somebody with a jeep|you walk a little longer].',
    'There is no road. Luggage goes up on the [mule|goods lift] on Fridays, if it is [under|not over] ten kilos.',
    'In fog, follow the red poles, not the [sheep|people in front].',
  ],
  hours: [
    ['Open', 'June – October'],
    ['Kitchen', '11:00 – 18:30'],
    ['Lights out', '22:00'],
    ['Winter room', 'always open'],
  ],
  footer: [
    'The winter room is never locked. Leave it as you would like to find it.',
    'If you can see the light, you are on the right path.',
    '{altitude} metres, {beds} beds, one stove.',
  ],
};
