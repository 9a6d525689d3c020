import type { WeddingWords } from './wedding.js';

export const WEDDING_EN: Omit<WeddingWords, 'menu'> = {
  names: ['{first} & {second}'],
  nav: { story: 'Us', day: 'The day', travel: 'Getting there', gifts: 'Gifts', rsvp: 'Say yes' },
  date: 'Saturday, {date} {month} {year}',
  until: '{date} {month}',
  art: {
    rings: 'Two large rings, one through the other',
    tables: 'Round tables seen from above, laid for guests',
    bunting: 'Bunting and lamps across a garden',
    card: 'An invitation with a torn edge, two initials, a ribbon and a seal',
  },
  subs: [
    '{day}, {place}. Bring dry shoes and one dance.',
    'We are getting married on {day} in {place}, rain or shine, with soup.',
    '{day} in {district}, {place}. It begins on time; that was the hard part.',
  ],
  actions: ['Tell us you are coming', 'Keep a chair for me', 'Answer by {until}'],
  story: {
    titles: ['How it [came to this|went]', 'The short version', 'Us, in a few things'],
    moments: {
      cups: [
        ['Wrong coffee', 'At the counter, each with the other’s cup. Neither gave it back.'],
        ['Table six', 'A friend’s birthday, the two seats nobody wanted.'],
        ['Oat milk', 'A queue of eleven people and one conversation.'],
      ],
      map: [
        ['Lost, first time', 'Four hours for a walk of one. The map was of another valley.'],
        ['Left, not right', 'The argument lasted until the lake, then it was too nice.'],
        ['The long way', 'A bus that did not come, and eight miles of talking.'],
      ],
      sea: [
        ['A week by the sea', 'It rained for six days. We still have the puzzle, less one piece.'],
        ['Cold water', 'One of us went in. The other one held the towel, and since then also the keys.'],
        ['Out of season', 'Every café closed but one. We know its owner by name.'],
      ],
      bench: [
        ['Our bench', 'Third one along the canal. Somebody has since carved a fish in it.'],
        ['Sunday, no plan', 'We sat down for a minute and it got dark.'],
        ['The serious talk', 'On a bench, with chips. It went well, mostly because of the chips.'],
      ],
      box: [
        ['One van, two lives', 'Forty boxes, of which nine said “misc”. Six still do.'],
        ['Moving in', 'We own three salad spinners now and have to live with that.'],
        ['Key number two', 'It hung on a nail for a week before anybody dared.'],
      ],
      gable: [
        ['A door with both names', 'The bell is crooked and will stay so.'],
        ['The house with the slope', 'Marbles roll to the kitchen. So do we.'],
        ['Room for a long table', 'That was the whole list, and there it was.'],
      ],
      solitaire: [
        ['Yes', 'Asked while washing up, answered with wet hands.'],
        ['The question', 'It was planned for the summit and happened in the car park.'],
        ['Both at once', 'We asked each other in the same minute. There are witnesses.'],
      ],
    },
  },
  day: {
    titles: ['The day, [stop by stop|in order]', 'Where we are when', 'From the bell to the last bus'],
    texts: [
      'Everything is within ten minutes on foot. If you get lost, follow the people in uncomfortable shoes.',
      'We have left gaps between things on purpose. That is where weddings happen.',
      'Nobody has to be anywhere twice. Children may leave every stop earlier, grandparents may sit through all of them.',
    ],
    label: 'A drawn way from the chapel over the hill to the long table and the dance floor',
    stops: [
      [
        ['We meet', 'In front of the door, hats welcome.'],
        ['The bell', 'Come a little earlier, the aunts do too.'],
      ],
      [
        ['We say it', 'Twenty minutes, two songs, one handkerchief each.'],
        ['The yes', 'Short. We have timed it with a cousin.'],
      ],
      [
        ['Cake on the lawn', 'Standing up, with lemonade and a group photograph.'],
        ['Glasses outside', 'Something cold, something with rhubarb, chairs for knees.'],
      ],
      [
        ['The long table', 'Three courses, three speeches, none over four minutes.'],
        ['Dinner', 'Find your name; swapping is allowed after the soup.'],
      ],
      [
        ['Dancing', 'The first one is ours, badly. Then it is everybody’s.'],
        ['The floor is open', 'A band of five who know forty songs.'],
      ],
      [
        ['Last bus', 'From the gate, with sandwiches. The next one is ours.'],
        ['Soup and buses', 'Midnight soup, then wheels into town.'],
      ],
    ],
  },
  travel: {
    titles: ['How you get [there|here]', 'Trains, cars, feet', 'The way to us'],
    address: '{street}, {town}',
    gate: ['The gate is open from noon.'],
    ways: [
      [
        'By train',
        [
          'Get off in {place}, where two of our brothers stand with a sign. Nearest stop: {transit}.',
          'The 11.40 is full of people you know. From {place} station: {transit}.',
        ],
      ],
      [
        'By car',
        [
          'Park on the meadow behind the mill and leave the keys with the farmer’s daughter. She is twelve and very strict.',
          'There is room for thirty cars in the yard, fewer if your uncle parks first.',
        ],
      ],
      [
        'To sleep',
        [
          'We have held forty beds in {district} under both our names. Say which when you call.',
          'Two inns and one attic are ours for the night; tell us in the form if you need one of them.',
        ],
      ],
    ],
  },
  gifts: {
    titles: [
      'Please bring nothing that needs a shelf',
      'We have [enough|all the] plates',
      'Come with empty hands',
    ],
    texts: [
      'We mean it. We have two of everything and one kitchen. If your hands feel empty all the same, here are three things that would make us glad.',
      'The best present is a seat with you in it. For those who can’t help it there is a very short list.',
      'You are travelling, you are dressing up, you are being nice to each other’s relatives. That is plenty. And if not:',
    ],
    items: [
      ['A tree', 'One for the slope behind the house. You choose the kind, we dig.'],
      ['A recipe', 'In your handwriting, with the trick that you usually leave out.'],
      ['A mile by train', 'The jar by the door pays for a night train in October.'],
      ['A song', 'Name it in the form. The band needs three weeks.'],
      ['An evening', 'Come and cook in the winter. We supply the onions.'],
    ],
  },
  faq: {
    titles: ['Before you ask', 'Asked by [aunts|mothers], mostly', 'Small [print|worries]'],
    items: [
      ['What do I wear?', 'What you can dance in. The lawn eats thin heels, and it is cool after nine.'],
      [
        'Are children invited?',
        'Yes, all of them. There is a tent with mattresses from eight and somebody who reads aloud.',
      ],
      ['What if it rains?', 'Then we move into the barn. It holds everybody, and it smells of apples.'],
      [
        'May I take pictures?',
        'Yes, except during the twenty minutes of the yes. We want to see your faces then.',
      ],
      [
        'I don’t eat meat. Will I be hungry?',
        'No. Two of the three courses never had any, and the third comes in two kinds.',
      ],
      [
        'Can I bring somebody?',
        'If their name is on your card, yes. If it isn’t, ask us; there are two spare chairs and they go quickly.',
      ],
      ['I can’t stand speeches.', 'There are three, with an egg timer. The bar is out of earshot.'],
    ],
  },
  rsvp: {
    titles: ['Are you [coming|in]?', 'A chair with your name', 'Say yes, too'],
    texts: [
      'Please answer by {until}, so that the kitchen can count. A no is all right, we will send cake.',
      'We order chairs on the morning after {until}. Until then you may still change your mind twice.',
      'It takes a minute. Write by {until}; whoever is later sits with the band.',
    ],
    legend: 'And?',
    options: ['Yes, with pleasure', 'From the cake on', 'Sadly not'],
    diet: 'What [should you not eat|must the kitchen leave out]?',
    song: '[A song that gets you up|Which song must be played?]',
    action: ['Put me on the list', 'Send our answer', 'Keep our chairs'],
    done: [
      'It is in the book. See you in {month}.',
      'Noted, in ink. We look forward to you.',
      'The chair is yours.',
    ],
  },
  footer: ['{day}, {place}.', 'See you on {day}.', '{place}, {day}. Bring dry shoes.'],
  about: {
    story: 'story of the couple',
    day: 'times and places of the day',
    travel: 'address and travel',
    gifts: 'wishes',
    faq: 'answers',
    rsvp: 'date to answer by, address',
  },
};
