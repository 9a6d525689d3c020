import { siteFacts, type SiteFacts } from '../facts/site-facts.js';
import { numberIn } from '../facts/money.js';
import type { Person } from '../facts/people.js';
import type { Random } from '../seeded-random.js';
import type { SiteRequest } from '../understand/understand.js';
import type { PhraseLanguage } from '../words/phrases.js';
import {
  schoolWordsIn,
  SCHOOL_TOPICS,
  type CourseWords,
  type SchoolTopic,
  type SchoolTopicWords,
  type SchoolUi,
} from '../words/school.js';

export interface Course {
  name: string;
  who: string;
  /** In weeks of the term, from 0; they follow each other and end when the course ends. */
  units: { title: string; from: number; weeks: number }[];
  /** 0 is Monday. */
  days: number[];
  /** "19:00". */
  time: string;
  /** Of one evening. */
  hours: number;
  /** Of the first evening. */
  start: { iso: string; text: string };
  weeks: number;
  total: number;
  seats: number;
  left: number;
  euros: number;
  teacher: Person;
}

/** All that one school's page says, decided once. */
export interface SchoolFacts extends SiteFacts {
  topic: SchoolTopic;
  words: SchoolTopicWords;
  ui: SchoolUi;
  courses: Course[];
  /** What a language school teaches, the page's own language left out. */
  taught: PhraseLanguage[];
  figure(value: number): string;
}

/** Weeks that the plan of a term has room for. */
export const TERM_WEEKS = 12;

/** Mondays on which terms begin. */
const TERMS = [Date.UTC(2027, 0, 11), Date.UTC(2027, 3, 12), Date.UTC(2027, 8, 6)];
const DAY = 86_400_000;
const SPLITS: Record<number, readonly (readonly number[])[]> = {
  8: [
    [2, 3, 3],
    [3, 3, 2],
    [2, 4, 2],
  ],
  10: [
    [3, 4, 3],
    [4, 3, 3],
    [2, 4, 4],
  ],
  12: [
    [4, 4, 4],
    [3, 5, 4],
    [4, 5, 3],
  ],
};
/** What teaching differs in by what is taught. */
const HABITS: Record<SchoolTopic, { hours: number[]; times: string[]; seats: number[]; rate: number }> = {
  music: { hours: [1, 1.5], times: ['16:00', '17:30', '19:00'], seats: [4, 5, 6], rate: 16 },
  language: { hours: [1.5, 2], times: ['18:00', '18:30', '19:30'], seats: [6, 8, 9], rate: 9 },
  code: { hours: [2, 2.5, 3], times: ['18:00', '18:30', '19:00'], seats: [10, 12], rate: 11 },
  driving: { hours: [1.5, 2], times: ['14:00', '16:30', '18:30'], seats: [3, 4], rate: 32 },
  little: { hours: [3, 3.5, 4], times: ['8:00', '8:30', '9:00'], seats: [8, 10, 12], rate: 5 },
  school: { hours: [1.5, 2, 2.5], times: ['17:30', '19:00', '19:30'], seats: [8, 10], rate: 8 },
};

/** The courses of a term: none on the same evening as another, half-hours as they come, fees by the hour. */
function coursesOf(
  list: readonly CourseWords[],
  topic: SchoolTopic,
  random: Random,
  people: readonly Person[],
  date: (time: number) => string,
): Course[] {
  const habits = HABITS[topic];
  const term = random.pick(TERMS);
  const days = random.some([0, 1, 2, 3, 4, 5], list.length);
  const full = random.int(0, list.length);
  const late = random.int(0, 2);
  return list.map((words, index) => {
    const weeks = random.pick([8, 10, 12, 12]);
    const offset = random.int(0, TERM_WEEKS - weeks);
    const first = days[index] ?? 0;
    const meets = topic === 'language' || topic === 'little' ? [first % 3, (first % 3) + 2] : [first];
    const hours = random.pick(habits.hours);
    const total = weeks * hours * meets.length;
    const seats = random.pick(habits.seats);
    const start = term + (offset * 7 + (meets[0] ?? 0)) * DAY;
    let from = offset;
    const units = random.pick(SPLITS[weeks] ?? [[weeks]]).map((long, at) => {
      const unit = { title: words.units[at] ?? '', from, weeks: long };
      from += long;
      return unit;
    });
    return {
      ...words,
      units,
      days: meets,
      time: habits.times[(late + index) % habits.times.length] ?? '19:00',
      hours,
      start: { iso: new Date(start).toISOString().slice(0, 10), text: date(start) },
      weeks,
      total,
      seats,
      left: index === full ? 0 : random.int(1, Math.ceil(seats / 2)),
      euros: Math.round((total * habits.rate) / 5) * 5,
      teacher: people[index % 4] ?? { first: 'Ida', last: 'Roth', full: 'Ida Roth' },
    };
  });
}

const SPOKEN: Partial<Record<string, PhraseLanguage>> = { fr: 'fr', de: 'de', es: 'es', it: 'it', pt: 'pt' };

/** That of the place first, where it isn't the page's own. */
function taughtAt(facts: SiteFacts, random: Random): PhraseLanguage[] {
  const all: PhraseLanguage[] = ['en', 'de', 'fr', 'es', 'it', 'pt'];
  const others = random.some(
    all.filter((one) => one !== facts.lang),
    5,
  );
  const here = SPOKEN[facts.place.culture];
  return here && here !== facts.lang ? [here, ...others.filter((one) => one !== here)] : others;
}

export function schoolFacts(request: SiteRequest): SchoolFacts {
  const { ui, topics } = schoolWordsIn(request.lang);
  const topic = SCHOOL_TOPICS.find((one) => one === request.topic) ?? 'school';
  const words = topics[topic];
  const facts = siteFacts(request, { names: words.names, people: 12 });
  const { common } = facts;
  const date = (time: number): string => {
    const day = new Date(time);
    return facts.say(ui.date, {
      weekday: common.shortDays[(day.getUTCDay() + 6) % 7] ?? '',
      day: day.getUTCDate() === 1 ? (ui.first ?? 1) : day.getUTCDate(),
      month: common.months[day.getUTCMonth()] ?? '',
    });
  };
  const random = facts.random.fork('courses');
  const taught = taughtAt(facts, random.fork('taught'));
  const chosen = random.fork('which').some(words.courses, 4);
  const named = chosen.map((course, index) => {
    const language = taught[index % taught.length] ?? 'it';
    return topic === 'language'
      ? { ...course, name: `${ui.phrases.languages[language]}: ${course.name}` }
      : course;
  });
  const courses = coursesOf(named, topic, random.fork('dates'), facts.people.slice(0, 4), date).toSorted(
    (one, other) => one.start.iso.localeCompare(other.start.iso),
  );
  const [first] = courses;
  const slots = {
    weekday: common.days[first?.days[0] ?? 1] ?? '',
    weekday2: common.days[first?.days[1] ?? 3] ?? '',
    time: first?.time ?? '19:00',
  };
  return {
    ...facts,
    say: (sentence, more) => facts.say(sentence, { ...slots, ...more }),
    topic,
    words,
    ui,
    taught,
    courses,
    figure: (value) => numberIn(facts.lang, value, Number.isInteger(value) ? 0 : 1),
  };
}
