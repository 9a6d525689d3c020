import type { MoreWedding } from './wedding-more.js';

export const MORE_EN: MoreWedding = {
  subs: [
    '{day}, under the trees of {district}. There will be soup, a band and [one|a short] speech by an aunt.',
    'In {place}, on {day}: two yeses, one table, and a bus that waits.',
  ],
  moments: {
    cups: [
      ['Three cups, one table', 'The third was for somebody who never came. Thank you, whoever you are.'],
      ['Refill', 'We stayed until the chairs went up, and then on the kerb.'],
    ],
    map: [
      ['The wrong train', 'Two seats, a borrowed map, and nobody minded the direction.'],
      ['Page forty-one', 'The village lay in the fold. We found it on the second Sunday.'],
    ],
    sea: [
      ['Low tide', 'We walked out to the sandbank and had to run back.'],
      ['The ferry', 'Forty minutes on deck, one coat, no reception.'],
    ],
    bench: [
      ['Lunch, half each', 'A bench between two offices, exactly in the middle. We measured.'],
      ['Waiting for the 14', 'It ran every ten minutes. We let six of them go.'],
    ],
    box: [
      ['Eleven boxes of books', 'Nine titles twice. We kept both, with both sets of notes.'],
      ['The box under the bed', 'Tickets, a cork, a dry leaf. It has had its own shelf since.'],
    ],
    gable: [
      ['Four walls, wet paint', 'We slept in the kitchen for a month and it was the best room.'],
      ['The attic', 'Low beams. One of us wears the bumps, the other the blame.'],
    ],
    solitaire: [
      ['In the queue', 'For stamps, of all things. The counter clerk clapped.'],
      ['Twice', 'The first time a tram drowned it out. The second time it was heard as far as the bakery.'],
    ],
  },
  dayTexts: [
    'There is a plan, and there is an uncle with the plan. Ask the uncle.',
    'If it rains the order stays the same and the hats get larger.',
    'Six stops on one path. Whoever is tired gets off at the third and finds cake.',
  ],
  stops: [
    [
      ['Hats and hellos', 'At the gate, where somebody pins a flower on you.'],
      ['First faces', 'Find the person you know least and begin there.'],
    ],
    [
      ['The two words', 'Under the roof if it rains, beside it if not.'],
      ['Rings', 'Carried by a dog who has practised since March.'],
    ],
    [
      ['Something to drink', 'Two tables, one with bubbles, one with elderflower.'],
      ['Photograph of everybody', 'On the steps, tall ones last, no one says cheese.'],
    ],
    [
      ['Supper for all', 'Bread first, then plates that go round by hand.'],
      ['Sitting down', 'One table, both families, salt in the middle.'],
    ],
    [
      ['Shoes off', 'The floor is wood and somebody has swept it.'],
      ['Music', 'Slow ones first, for the knees, then faster.'],
    ],
    [
      ['Home, for most', 'Buses at the gate, torches for those who walk.'],
      ['The last song', 'Everybody knows it. Then blankets, then the road.'],
    ],
  ],
  gate: ['Look for the paper moon on the gate.', 'The dog at the gate is friendly and counts you in.'],
  ways: [
    [
      'Trains run every half hour until late; from {place} take {transit} and follow the ribbons on the lamp posts.',
      'Write which train you are on and a cousin waits on the platform. The stop is {transit}.',
      'Two changes at most. At {transit} you turn towards the music.',
    ],
    [
      'Cars stay at the sports ground, a walk of six minutes along the hedge. Nobody drives home after the toast.',
      'Fill the car: there are more seats on the road than chairs at the table.',
      'The lane is narrow and has one passing place. Wave; everybody there is a guest.',
    ],
    [
      'The inn keeps twelve rooms for us until the end of the month, breakfast until noon.',
      'Bring a tent if you like: the orchard is mown and the pump works.',
      'Neighbours have spare rooms and want to hear everything. We match you up.',
    ],
  ],
  giftTexts: [
    'A shelf would have to be bought for it. Rather [these|one of these], which need no wall:',
    'We asked our cupboards, and they said no. What follows takes up no room at all.',
  ],
  gifts: [
    ['Half an hour of piano', 'There is one in the barn, nearly in tune.'],
    ['A jar of something', 'Made by you, labelled so that one can read it.'],
    ['Your worst photograph of us', 'Printed. We have a wall for them in the hall.'],
    ['A day of help', 'For the fence, in spring, with lunch.'],
  ],
  faq: [
    [
      'When may we go home?',
      'Whenever you like. Buses leave [from ten|at ten and] at the end, and nobody counts.',
    ],
    ['Is there a dress code?', 'No. White is taken; [everything else|all the rest] is free.'],
    [
      'Will I know anybody?',
      'Yes, by the second course. We have [thought long about|redrawn four times] who sits where.',
    ],
    [
      'Can I bring my dog?',
      'If it [likes accordions|can bear an accordion], yes. Tell us its name for the table card.',
    ],
    [
      'Is it all on grass?',
      'Most of it is [flat and mown|flat]. Wheels get everywhere, we have tried it with a pram.',
    ],
    ['What if I can’t come after all?', 'Tell us, even [that morning|on the day]. Cake travels by post.'],
  ],
  menu: {
    titles: ['What is [on the table|in the pots]', 'Three courses, one table', 'To eat'],
    texts: [
      'The cook is a neighbour and [will not be hurried|salts by ear].',
      'Seconds are [carried round|there] until nobody looks up.',
      'What the kitchen leaves out, you say in the form.',
    ],
    about: 'the meal',
    courses: [
      [
        ['Tomato soup, cold', 'With the bread of the village and too much basil.'],
        ['Soup of young peas', 'Served in cups, because there are not bowls enough.'],
        ['Carrot soup', 'Orange as a raincoat, with a spoon of [cream|yoghurt].'],
      ],
      [
        ['Roast, or mushrooms', 'Four hours in the oven, or twenty minutes in the pan.'],
        ['Two pies', 'One with chicken, one with leek. The lids have initials.'],
        ['From the fire', 'Lamb on one side, peppers and cheese on the other.'],
      ],
      [
        ['Eleven cakes', 'Each by another aunt. Please be fair.'],
        ['Strawberries, much cream', 'Picked that morning by whoever was up.'],
        ['Plum tart', 'By the metre, cut with a saw that has been washed.'],
      ],
    ],
  },
  rsvpTexts: [
    'Somebody has to order the bread, and that happens on {until}. So, please, before.',
    'Two lines and a tick are enough. After {until} we ring you, and we ring early.',
  ],
  done: ['Thank you. A card with your name is being written.', 'It has arrived. Polish the shoes.'],
};
