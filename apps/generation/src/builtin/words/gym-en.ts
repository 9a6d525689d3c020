import { GYM_TOPICS_EN } from './gym-topics-en.js';
import type { GymWords } from './gym.js';

export const GYM_EN: GymWords = {
  topics: GYM_TOPICS_EN,
  nav: { timetable: 'Timetable', pricing: 'Prices', team: 'Coaches', where: 'Find us', faq: 'Questions' },
  openUntil: 'Open until {time}:00',
  hours: '{a}:00 – {b}:00',
  actions: {
    trial: ['Book a free hour', 'Try one hour free', 'Get your first hour'],
    trialShort: 'Free hour',
    timetable: 'Timetable',
  },
  titles: { stats: 'In figures', voices: 'Voices' },
  timetable: ['Timetable', 'The week', '{classes} times a week', 'When it starts'],
  pricing: ['No small print', 'Three prices, that’s all', 'What it costs', 'All of it, in large type'],
  pricingActions: ['Start here', 'Take the lot', 'Get ten'],
  perBlock: 'once, {each} a visit',
  pricingNotes: [
    'Leave any month by email, [no reason needed|one line will do]. No joining fee. Students, apprentices and pensioners pay {percent} per cent less.',
    'No contract, no joining fee, and nobody rings you when you leave. Show a [student card or a bus pass|student or pension card] and take {percent} per cent off.',
    'You can stop before the first of any month. If you are studying, retired or between jobs, it is {percent} per cent less, [and we don’t ask twice|a photo of the card is enough].',
  ],
  trialHeads: [
    'One hour, one coach, no contract',
    'Come once, decide at home',
    'The first one is on us',
    'Try it before you talk about it',
  ],
  trialSteps: [
    [
      'Tell us when | We won’t ring you. You get [a message|an email] with two times in it.',
      'Write two lines | What you can do, what hurts. [We’ll see the rest|That’s all we need].',
      'Pick a day | Two suggestions land in your inbox [the same evening|before we lock up].',
    ],
    [
      'Come as you are | {bring} We have towels and water.',
      'Bring yourself | {bring} We lend you the rest, no deposit.',
      'Be ten minutes early | {bring} First we show you where the kettle is.',
    ],
    [
      'Decide at home | Nobody signs anything at our front desk.',
      'Sleep on it | There is no discount that ends at midnight.',
      'Then do the sums | Take the contract with you. It is one page, in large type.',
    ],
  ],
  form: {
    goal: 'What would you like to be able to do?',
    when: 'When suits you?',
    whens: ['Before work', 'At lunch', 'In the evening', 'At the weekend'],
    action: ['Suggest two times', 'Ask for a free hour', 'Send me two times'],
    done: [
      'Answered the same day, except Sundays.',
      'You will hear from {first}, who types with two fingers.',
      'A person answers before {closes}:00.',
    ],
  },
  faqs: [
    'How do I leave? | One line by email before the end of the month. You get a confirmation the same day.',
    'Can I pause? | Yes, up to three months a year, from the next first of the month. Babies, knees and exams all count.',
    'Are there changing rooms for everyone? | Yes: two large ones and three single ones, each with a shower and a door that locks.',
    'Where do I leave my bike? | In the yard, under a roof, in front of our window. There’s a pump beside it.',
    'Is it packed in the evening? | Between six and seven, yes. Otherwise no, and no class ever has more than {max} people.',
    'Do I have to book? | For classes, yes, up to an hour before. For everything else, just turn up.',
    'Can I bring somebody? | Yes, once a month for nothing. They only need shoes of their own.',
    'What if I miss a class? | Nothing happens. Cancel up to an hour before and somebody from the list moves up.',
    'Is there music? | Quietly, and whoever comes first chooses. Headphones are fine too.',
    'Is there a locker? | Yes, for a coin that you get back, even if you forget it.',
    'May I just watch first? | Yes, any time. There is a stool beside the door, and tea.',
  ],
  where: [
    'On {street}, door open',
    'Through the yard, then left',
    'In {district}, round the back',
    'The door with the light on',
  ],
  week: 'Monday to Friday',
  saturday: 'Saturday',
  sunday: 'Sunday and holidays',
  member: ['member since {year}', 'here since {year}', 'joined in {year}'],
  footer: ['since {since}, in {district}', '{street}', 'opened in {since}'],
};
