/** All that one gym's page says, decided once: its hours, its figures, its week. */
import { BAR_KG, loadOf } from '../art/gym-strips.js';
import type { Lesson } from '../families/poster-week.js';
import { numberIn } from '../facts/money.js';
import { siteFacts, type SiteFacts } from '../facts/site-facts.js';
import { seededRandom, type Random } from '../seeded-random.js';
import type { SiteRequest } from '../understand/understand.js';
import {
  GYM_TOPICS,
  gymWords,
  parts,
  type GymTopic,
  type GymTopicWords,
  type GymWords,
} from '../words/gym.js';
import { posterWords, type PosterWords } from '../words/poster.js';

export const GRADES = ['4', '5A', '5B', '5C', '6A', '6B', '6C', '7A', '7B', '7C'] as const;

export interface GymFigures {
  opens: number;
  closes: number;
  saturday: readonly [number, number];
  sunday: readonly [number, number];
  plates: readonly number[];
  /** Problems of each grade. */
  routes: readonly number[];
  rounds: number;
  breath: readonly [inhale: number, hold: number, exhale: number];
  /** In euros: by month, by month with everything, ten visits. */
  prices: readonly [number, number, number];
}

export interface GymFacts extends SiteFacts {
  topic: GymTopic;
  own: GymTopicWords;
  shared: GymWords;
  poster: PosterWords;
  figures: GymFigures;
  week: Lesson[][];
}

const LOADS = [
  [25, 25, 20, 15, 10, 5],
  [25, 20, 15, 10, 5],
  [25, 25, 10, 5],
  [20, 15, 10, 5],
] as const;

const PRICES: Record<GymTopic, readonly (readonly [number, number, number])[]> = {
  strength: [
    [39, 59, 120],
    [36, 56, 110],
    [45, 69, 140],
  ],
  climbing: [
    [49, 69, 110],
    [45, 65, 100],
    [55, 79, 120],
  ],
  swim: [
    [35, 55, 80],
    [38, 58, 90],
    [32, 52, 70],
  ],
  box: [
    [42, 65, 130],
    [39, 59, 120],
    [48, 72, 150],
  ],
  yoga: [
    [44, 79, 140],
    [48, 84, 150],
    [42, 76, 130],
  ],
};

function figuresFor(topic: GymTopic, random: Random): GymFigures {
  const opens = random.pick([6, 6, 7]);
  return {
    opens,
    closes: random.pick([22, 23]),
    saturday: [8, random.pick([18, 20])],
    sunday: [9, random.pick([16, 18])],
    plates: random.fork('plates').pick(LOADS),
    routes: [9, 12, 16, 18, 21, 19, 14, 10, 6, 3].map((count) => count + random.int(-2, 3)),
    rounds: random.pick([8, 10, 12]),
    breath: random.pick([
      [4, 2, 6],
      [4, 4, 7],
      [5, 2, 8],
      [4, 1, 5],
    ] as const),
    prices: random.fork('prices').pick(PRICES[topic]),
  };
}

/** Times of each day, Monday first; none runs into the next. */
const TIMES: readonly (readonly string[])[] = [
  ['06:30', '12:15', '18:00', '19:30'],
  ['06:30', '17:30', '18:45'],
  ['06:30', '12:15', '18:00', '19:15'],
  ['06:30', '17:30', '19:00'],
  ['12:15', '17:00', '18:30'],
  ['09:30', '11:45'],
  ['10:00'],
];

export const CLASSES = TIMES.flat().length;

type Say = SiteFacts['say'];

/** Whether a lesson whose title names a time may stand there: no lunch at half past six, no Friday on Monday. */
function suits(when: string, day: number, time: string): boolean {
  const hour = Number(time.slice(0, 2));
  switch (when) {
    case 'am':
      return hour < 9;
    case 'noon':
      return hour === 12;
    case 'pm':
      return hour >= 17 && day < 5;
    case 'friday':
      return hour >= 17 && day === 4;
    case 'children':
      return day > 4 || (hour >= 15 && hour < 18);
    default:
      return true;
  }
}

/** No lesson twice a day; areas and their coaches take turns. */
function weekOf(
  own: GymTopicWords,
  coaches: readonly string[],
  minutes: string,
  opens: number,
  say: Say,
  random: Random,
): Lesson[][] {
  const courses = own.courses.map((line) => {
    const [area = '1', length = '60', title = '', when = ''] = parts(line);
    return { key: Number(area) - 1, length, title, when };
  });
  const queues = [0, 1, 2, 3].map((key) =>
    random.some(
      courses.filter((course) => course.key === key),
      9,
    ),
  );
  const turn = random.int(0, 3);
  return TIMES.map((times, day) =>
    times.map((time, slot) => {
      const queue = queues[(slot + day * 2 + (day > 3 ? 1 : 0) + turn) % 4] ?? [];
      const at = queue.findIndex(({ when }) => suits(when, day, time));
      const [course = { key: 0, length: '60', title: '', when: '' }] = queue.splice(Math.max(at, 0), 1);
      queue.push(course);
      const note = `${say(minutes, { minutes: course.length })}, ${coaches[course.key] ?? ''}`;
      return {
        time: opens === 7 ? time.replace('06:30', '07:00') : time,
        title: say(course.title),
        key: course.key,
        note,
      };
    }),
  );
}

export const isGymTopic = (topic: string): topic is GymTopic =>
  (GYM_TOPICS as readonly string[]).includes(topic);

const soft = (text: string): string => text.replaceAll('&shy;', '\u00AD');

function slotsOf(
  figures: GymFigures,
  { lang, counts }: SiteRequest,
  random: Random,
): Record<string, string | number> {
  const { opens, closes, plates, routes, rounds, breath } = figures;
  const [inhale, hold, exhale] = breath;
  const cycle = inhale + hold + exhale;
  const number = (value: number, decimals = 0): string => numberIn(lang, value, decimals);
  return {
    opens,
    closes,
    classes: CLASSES,
    m2: number(random.int(7, 14) * 100),
    racks: ((drawn) => counts?.racks ?? drawn)(random.int(9, 16)),
    machines: random.int(14, 24),
    platforms: random.pick([4, 6, 8]),
    mats: random.int(12, 20) * 10,
    tonnes: number(random.int(42, 88) / 10, 1),
    max: random.pick([8, 9, 10]),
    kg: loadOf(plates),
    goal: random.pick([60, 70, 80]),
    bar: BAR_KG,
    routes: routes.reduce((sum, count) => sum + count, 0),
    rounds,
    minutes: rounds * 3 + rounds - 1,
    inhale,
    hold,
    exhale,
    cycle,
    breaths: number(60 / cycle, 60 % cycle === 0 ? 0 : 1),
    laps: 40,
    percent: random.pick([15, 20, 25]),
  };
}

export function gymFacts(request: SiteRequest): GymFacts {
  const topic = isGymTopic(request.topic) ? request.topic : 'strength';
  const shared = gymWords(request.lang);
  const own = shared.topics[topic];
  const random = seededRandom(request.root).fork('gym');
  const figures = figuresFor(topic, random.fork('figures'));
  const facts = siteFacts(request, {
    names: own.names,
    slots: slotsOf(figures, request, random.fork('slots')),
    people: 10,
  });
  const say: Say = (sentence, more) => soft(facts.say(sentence, more));
  const poster = posterWords(request.lang);
  const coaches = facts.people.slice(0, 4).map(({ last }) => last);
  const week = weekOf(own, coaches, poster.minutes, figures.opens, say, random.fork('week'));
  return { ...facts, say, topic, own, shared, poster, figures, week };
}
