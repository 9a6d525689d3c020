import type { ClinicTopicWords } from './clinic.js';

export const CLINIC_EN_ANIMALS: ClinicTopicWords = {
  names: [
    '{last} Vets',
    'Vets on {street}',
    '{district} Animal Practice',
    'Four Paws and {last}',
    'The Wet Nose',
    'Practice {last}',
  ],
  headlines: {
    curve: [
      ['{pet} has gained', 'four hundred grams.'],
      ['Weighed, stroked,', 'then examined.'],
      ['From nine weeks', 'to nineteen years.'],
    ],
    card: [
      ['{time}.', 'Bring the blanket.'],
      ['Cats on Tuesday.', 'Only cats.'],
      ['Under the bench', 'is fine too.'],
    ],
  },
  subs: [
    'Vets on {street} for dogs, cats and [anything in a shoebox|two tortoises], with [two waiting rooms|separate doors] so that nobody has to meet.',
    'An animal practice in {district} that examines on the [floor|lap], if that is where your animal [is|feels safe].',
    'For animals in {place} and the people who [worry about|sleep next to] them. We explain [it to both|slowly].',
  ],
  notes: [
    ['2', 'waiting rooms'],
    ['20 min', 'for each animal'],
    ['0', 'white coats'],
  ],
  treatmentsTitle: ['How long it takes', 'What we do, by the clock', 'Minutes with us'],
  treatmentsLead: [
    'The dark part is the time with your animal. [The part under the bench is not counted.|Coaxing is free.]',
    'We plan long, because a cat does not [hurry|care]. Nobody is held who can be [bribed|stroked].',
    'Everything that can be done on the [floor|blanket] is done there.',
  ],
  treatments: [
    {
      minutes: 20,
      title: 'A look over',
      text: [
        'Nose to tail, weight on the curve, and a treat for holding still.',
        'Heart, teeth, ears, joints. You hear what we hear.',
        'Paws, ears, breath. Then we ask about the stairs.',
      ],
      asked: ['“She eats, but differently.”', '“Is he too fat? Be honest.”'],
      euros: 48,
    },
    {
      minutes: 15,
      title: 'Vaccination',
      text: [
        'What is needed for this animal and this life, not the whole list.',
        'One prick between two biscuits. Most do not notice.',
        'Passport, stamp, biscuit. The next date comes by post.',
      ],
      asked: ['“He only goes to the balcony.”', '“We are driving to the sea.”'],
      euros: 56,
    },
    {
      minutes: 45,
      title: 'Teeth',
      text: [
        'Asleep, clean, X-rayed. You call at noon and collect at four.',
        'Bad breath is a diagnosis, and one that can be treated.',
        'We count forty-two in a dog, thirty in a cat, and save what holds.',
      ],
      asked: ['“She is fourteen, can she sleep?”', '“He bites. Only us.”'],
      euros: 290,
    },
    {
      minutes: 60,
      title: 'Neutering',
      text: [
        'In at eight, out at three, with a collar and a number to call at night.',
        'One small cut, one check after ten days, included.',
        'Warm blanket, short sleep, you may fetch him by car.',
      ],
      asked: ['“Will he change?”', '“Is she too young?”'],
      euros: 240,
    },
    {
      minutes: 30,
      title: 'The old animal',
      text: [
        'Blood, eyes, joints, and what makes the stairs easier.',
        'A plan for the good days, and words for the other one.',
        'We weigh more often and talk more slowly.',
      ],
      asked: ['“How will I know?”', '“He no longer jumps.”'],
      euros: 82,
    },
  ],
  visitTitle: ['The first visit', 'Minute by minute', 'What happens under the table'],
  visitLead: [
    'Bring the blanket it sleeps on. [It smells of courage.|We spread it on the table.]',
    'Leave the basket [closed|covered]. We open it when the room is [quiet|ready].',
    'Hungry is good: [we pay in biscuits|treats work better then].',
  ],
  visit: [
    {
      at: 0,
      title: 'You come in',
      text: [
        'Left for dogs, right for cats, straight on for feathers.',
        'Straight to a room, if somebody is shaking. You too.',
        'Water bowl, quiet corner, nobody barks first.',
      ],
    },
    {
      at: 5,
      title: 'Nothing happens',
      text: [
        'We open the basket and talk to you. Your animal looks round.',
        'We sit on the floor. Curiosity does the rest.',
        'He sniffs the shelf. We let him finish.',
      ],
    },
    {
      at: 10,
      title: 'On the scale',
      text: [
        'A dot on the curve, the first of many.',
        'The scale is in the floor. Hardly anyone notices.',
        'Grams for the small, kilos for the large, honesty for all.',
      ],
    },
    {
      at: 15,
      title: 'We look',
      text: [
        'In the order your animal prefers. Claws last.',
        'Hands first, instruments after, each one sniffed before.',
        'Ears, teeth, belly, and a pause when he asks for one.',
      ],
    },
    {
      at: 25,
      title: 'You know',
      text: [
        'What we saw, what it means, what it costs. On paper.',
        'A plan with two lines, and a number for the night.',
        'One sheet: what it is, what to give, when to call.',
      ],
    },
  ],
  roles: [
    {
      role: 'Vet, dogs and joints',
      text: [
        'Was bitten twice, both times by the dog at home.',
        'Kneels all day and knows every knee.',
        'Throws the ball left-handed to see how he runs.',
        'Has cheese in the left pocket. Every dog knows.',
      ],
    },
    {
      role: 'Vet, cats',
      text: [
        'Speaks quietly and blinks first.',
        'Has never lifted a cat that did not want to be lifted.',
        'Waits. That is most of it.',
        'Lives with three cats, all of them returned by others.',
      ],
    },
    {
      role: 'Nurse, teeth and nights',
      text: [
        'Sleeps next to the ward when somebody is in it.',
        'Remembers your animal’s name before yours.',
        'Can clip twenty claws before anyone notices.',
        'Writes down what each animal ate. What it dreamt is a guess.',
      ],
    },
  ],
  feesLead: [
    'Prices include [the check after|the follow-up]. Medicine is extra and we say how much.',
    'By the official scale, at its lower [end|third]. You get a written sum before anything long.',
    'You pay on the day, or in parts. [No animal waits for a bank.|We have never asked twice.]',
  ],
  billNote: [
    'A young cat, new in the house: looked over and vaccinated.',
    'First visit of a dog of nine weeks, both things on one afternoon.',
    'What a quiet Tuesday costs with one animal and no surprises.',
  ],
  faqs: [
    [
      'My cat will not go into the basket. What now?',
      'Leave the basket in the living room for a week, with dinner in it. Or call, and we come.',
    ],
    [
      'Is the anaesthetic dangerous?',
      'Rarely, and we test first. Somebody watches the breathing, and does nothing else.',
    ],
    [
      'What if something happens at night?',
      'Call the same number. Two of us take turns, and the one who is awake answers.',
    ],
    ['Do you treat rabbits?', 'Yes, on Wednesdays, when no dog is in the house.'],
    ['May I stay with him?', 'Always. Also at the end, and then as long as you like.'],
    ['Do I have to pay all of it at once?', 'No. Three parts, no interest, one signature.'],
    [
      'Does he have to lie down?',
      'No. Standing, sitting, upside down in a sleeve: we have examined all of it.',
    ],
    [
      'My dog hates vets. You too?',
      'Probably, at first. We begin in the yard, with cheese, and stop when he has had enough.',
    ],
    [
      'How much is an operation?',
      'You get the sum in writing two days before, with the highest it can become.',
    ],
    ['Do you take tortoises?', 'Yes, and their winters. Bring the box with the thermometer in it.'],
    ['Must I starve her before?', 'Only before an anaesthetic. For everything else, come hungry, not empty.'],
  ],
  bookingTitle: ['Who is coming?', 'A quiet half hour', 'Name, kind, worry'],
  bookingText: [
    'Tell us the name and what has changed. {host} calls back [today|before evening].',
    'If it bleeds or does not breathe well, [come|call] at once. Everything else gets a good time here.',
    'We put cats with cats and dogs with dogs, so [tell|say] us who it is.',
  ],
};
