import type { HotelTopicWords } from './hotel.js';

export const HOTEL_EN_HOTEL: HotelTopicWords = {
  names: [
    'Hotel {last}',
    '{last} House',
    'The {district} Rooms',
    'Hotel Two Lamps',
    'The Latchkey',
    'Number Nineteen',
    'The Quiet Bell',
    'Hotel Half Moon',
    'The Landing',
  ],
  links: {
    rooms: 'Rooms',
    breakfast: 'Breakfast',
    around: 'On foot',
    rates: 'Rates',
    booking: 'Your dates',
    where: 'Find us',
  },
  headlines: {
    keys: [
      ['Number {key} is', 'on its hook.'],
      ['Take the key', 'with the tag.'],
      ['{Rooms} hooks,', 'one with your number.'],
      ['Ring once.', 'The key is ready.'],
    ],
    house: [
      ['A light on', 'in number {key}.'],
      ['{Rooms} windows.', 'Yours is lit.'],
      ['Home by eleven,', 'or much later.'],
      ['The stairs creak', 'on step nine.'],
    ],
    view: [
      ['Wake up', 'facing the right way.'],
      ['Open the left', 'window first.'],
      ['Stay in bed.', 'It comes to you.'],
      ['Curtains at eight,', 'or not at all.'],
    ],
  },
  subs: [
    '{Rooms} rooms [on|along] {street} for people who [unpack|read in the bath|come by train], and one piano that nobody has to play.',
    'A small hotel in {district}: {rooms} rooms, [real keys|brass keys|proper keys] and a cat that is in none of the photographs.',
    '{Rooms} rooms, no two alike, [above|behind] {street}. For two nights or for a [novel|thesis|change of heart].',
    'For travellers who would rather [ask {first}|be told by {first}] than search: {rooms} rooms in {place}, and [a bicycle|an umbrella] for each.',
  ],
  book: ['Ask for your dates', 'Hold a room', 'See if your dates are free'],
  look: ['Walk through the rooms', 'Look at the rooms', 'Which window is yours'],
  drawn: {
    keys: 'Drawing: the key board, {rooms} hooks with numbered tags',
    house: 'Drawing: the house cut open at night, each room with its number',
    view: 'Drawing: a window of room {key} and what it looks out on',
  },
  notes: [
    ['{roomsN}', 'rooms'],
    ['{since}', 'first guest'],
    ['0', 'key cards'],
  ],
  roomsTitle: [
    'A key for each of them',
    'Choose by the window',
    'Three kinds of quiet',
    'The rooms, by what you see',
  ],
  roomsLead: [
    'Every room looks at something. We name it before you book, [and we do not call a car park a garden|so that nobody has to guess|because a view costs more than a yard].',
    'The tag on the key has the colour of the view. [Guests remember the colour longer than the number.|So you find your door after dinner.|That is all the branding we have.]',
    'No categories, no stars on the doors. [A bed, a chair, a window and a door that closes softly.|What differs is the window.|The difference is what happens when you draw the curtains.]',
  ],
  mark: 'Room {number}',
  offers: [
    {
      title: ['The narrow one', 'For one and a book', 'The single with the good chair'],
      text: [
        'A bed, a desk, a chair that took us [two|three] years to find. [The radiator ticks twice at six, then it is warm.|The desk is wide enough for a map.]',
        'Small, and proud of it: everything is [within reach|one step away] and the reading lamp reaches the pillow.',
        'For people who travel alone on purpose. [A door between you and the corridor, and another one.|The desk faces the window, not the wall.]',
      ],
      guests: 'one',
      bed: '120 cm',
    },
    {
      title: ['The double on the corner', 'For two, with room to be silent', 'The one people ask for'],
      text: [
        'Two windows, two lamps, two [blankets|bedside tables], and [one very long|a deep] bath. Light from [breakfast|eight] to dinner.',
        'The floorboards are from {since} and [say so|talk a little]. The mattress is from last year and [does not|says nothing].',
        'A table for two by the window. [Most of our guests eat the second half of their picnic here.|We bring tea until ten.]',
      ],
      guests: 'two',
      bed: '180 cm',
    },
    {
      title: ['The long room', 'For the family, or for a dog', 'The top of the house'],
      text: [
        'Under the roof, with a [bunk|second bed] behind a curtain and a [rope|bell] to call for pancakes.',
        'Four beds, one long table and a [chest of games|shelf of games] from which no piece is missing. [We count.|{first} counts them on Mondays.]',
        'The largest and the highest. Tall guests [are warned about|know] the beam; short ones [get|have] the best corner.',
      ],
      guests: 'two to four',
      bed: '160 cm + 2 × 90 cm',
    },
  ],
  breakfastTitle: [
    'Breakfast, until you are done',
    'An egg takes four minutes',
    'The table from above',
    'Eight o’clock, or half past ten',
  ],
  breakfastText: [
    [
      'No buffet, no tongs. You sit down and it comes: bread, butter, two jams, and an egg as you [say|like it].',
      'We set every table the same and ask one question: [coffee or tea|how many minutes for the egg]. The rest is already there.',
      '{first} [fetches|carries in] the bread at seven. What we cannot make ourselves has [a name on the card|travelled less than you].',
    ],
    [
      'In a hurry? A paper bag with a roll, an apple and [coffee|a boiled egg] stands on the stairs [from five|from half past five].',
      'If you leave before six, breakfast is [in a bag on your door handle|a bag with your number on it].',
      'Nobody clears a cup that is still [warm|half full]. The last table gets up when [it wants to|the pot is empty].',
    ],
  ],
  breakfastList: [
    ['7:00', ['bread, still warm', 'the bread arrives', 'first coffee, quietly']],
    ['7:30', ['tables are set, papers are ironed', 'papers on the table, unread', 'eggs go on']],
    ['10:30', ['the last egg', 'the kitchen sits down itself', 'the last pot of coffee']],
  ],
  breakfastDrawn: 'Drawing: a breakfast table from above',
  aroundTitle: ['From the door, on foot', 'What is how far', 'Minutes, walked by us', 'Leave the car asleep'],
  aroundLead: [
    'One dot is one minute at the pace of {first}, who [does not run|stops at shop windows|has short legs].',
    'We walked all of it on a [Tuesday|Sunday] with a watch and [no luggage|one suitcase]. One dot, one minute.',
    'Every dot is a minute on foot. [In rain, count two.|With a child, count double.|With new shoes, add a few.]',
  ],
  stops: [
    {
      name: 'The bread we serve',
      note: [
        'the queue is short before eight',
        'closed on Mondays, we know a second one',
        'say which house you come from',
      ],
    },
    {
      name: '{transit}',
      note: [
        'where you most likely arrive',
        'the last one goes after midnight',
        'the first one goes at five',
      ],
    },
    {
      name: 'The water',
      note: [
        'a bench that faces west',
        'steps to sit on until it is dark',
        'bring the blanket from the wardrobe',
      ],
    },
    {
      name: 'A bar without music',
      note: ['the barman remembers', 'the olives are free', 'open when everything is not'],
    },
    {
      name: 'The market',
      note: ['Wednesday and Saturday, until one', 'go hungry', 'the cheese stand on the left'],
    },
    {
      name: 'The old cinema',
      note: [
        'one screen, original sound',
        'row seven is the good one',
        'the ice cream is better than the film',
      ],
    },
    {
      name: 'The park with the pond',
      note: ['a lap takes twelve minutes', 'ducks, rowing boats, no scooters', 'quiet before nine'],
    },
    {
      name: 'A table we would book',
      note: [
        'ask us, they keep one for our guests',
        'eight tables and no menu in English',
        'fish on Friday, really',
      ],
    },
  ],
  ratesTitle: ['What a night costs', 'Rates, all of them', 'Three seasons, three rooms'],
  ratesLead: [
    'Per room and night, whoever sleeps in it. [Sheets, towels and wifi are not extras.|The price on Tuesday is the price on Saturday.|There is no cheaper price anywhere else.]',
    'The same price here, on the telephone and at the door. [Nobody gets a secret one.|We print it once a year.]',
    'A room costs what it costs: no [resort fee|cleaning fee], no surprise at the [desk|door].',
  ],
  seasons: ['November – March', 'April – June, autumn', 'July – August'],
  bill: {
    nights: '{n} nights, {room}, spring: {n} × {price}',
    extra: 'Breakfast: {guests} × {n} × {price}',
    tax: 'Visitors’ tax: {guests} × {n} × {price}',
    note: [
      'You pay when you leave, by card or cash. Until two days before arrival you may cancel for nothing.',
      'Nothing is due before you have slept. Cancel up to two days ahead, without a reason.',
      'That is the whole bill. If plans change, call by the evening two days before, and we tear it up.',
    ],
  },
  bookingTitle: ['Which nights?', 'We hold it for a day', 'Tell us when, we look'],
  bookingText: [
    'A person reads this, usually {first}. You get [an answer|a yes or a no] within the day, with the number of your room.',
    'We do not sell the same bed twice, so we look first. The answer comes [today|before midnight], by email.',
    'No account, no card. [We write back|{first} writes back] with a room, its view and its price, and keeps it for 24 hours.',
  ],
  choice: 'What should the window look out on?',
  whereTitle: ['The door with the lamp', 'How to find the bell', 'On {street}, second bell'],
  whereNote: [
    'Arriving after ten? The key is in the [box|small safe] left of the door, the code in your [letter|email].',
    'There is no lift. There is {first}, who carries suitcases [without a word|up to 23 kilos].',
    'If the door is shut, ring [long|twice]. The hall is long and {first} is [never far|in the kitchen].',
  ],
  hours: [
    ['Rooms are ready', 'from 15:00'],
    ['Please leave by', '11:00'],
    ['Somebody at the door', '7:00 – 22:00'],
    ['Quiet, please', '23:00 – 7:00'],
  ],
  footer: [
    '{Rooms} rooms, {rooms} keys, one spare that nobody has needed since {since}.',
    'The lamp above the door goes off when the last guest is in.',
    'Leave the key on the hook. We will know you have gone.',
  ],
};
