/** What the pages of schools say, in each language. */
import type { Lang } from '../kinds/kind-names.js';
import { SCHOOL_DE } from './school-de.js';
import { SCHOOL_EN } from './school-en.js';
import { SCHOOL_ES } from './school-es.js';
import { SCHOOL_FR } from './school-fr.js';

export const SCHOOL_TOPICS = ['music', 'language', 'code', 'driving', 'little', 'school'] as const;
export type SchoolTopic = (typeof SCHOOL_TOPICS)[number];

export interface CourseWords {
  name: string;
  who: string;
  units: readonly [string, string, string];
}

/** One sort of school. Slots: those of `siteFacts`, {courses} and {seats} in words, {start} as a date, {weekday}. */
export interface SchoolTopicWords {
  names: readonly string[];
  headlines: readonly string[];
  subs: readonly string[];
  actions: readonly string[];
  outcomes: { title: readonly string[]; items: readonly (readonly [week: number, text: string])[] };
  courses: readonly CourseWords[];
  curriculum: { title: readonly string[]; note: readonly string[] };
  teachers: { title: readonly string[]; items: readonly (readonly [subject: string, detail: string])[] };
  dates: { title: readonly string[]; note: readonly string[] };
  voices: { title: readonly string[]; items: readonly (readonly [text: string, role: string])[] };
  faq: { title: readonly string[]; items: readonly (readonly [question: string, answer: string])[] };
  enrol: { title: readonly string[]; text: readonly string[]; done: readonly string[] };
}

/** What the pages of all schools have in common. */
export interface SchoolUi {
  titles: Record<
    'hero' | 'outcomes' | 'curriculum' | 'teachers' | 'dates' | 'voices' | 'faq' | 'enrol' | 'footer' | 'nav',
    string
  >;
  /** Slots: n. */
  week: string;
  /** Two or three letters before the number of a week. */
  weekShort: string;
  weeks: string;
  hours: string;
  perWeek: string;
  more: string;
  columns: Record<'course' | 'start' | 'when' | 'length' | 'seats' | 'fee', string>;
  /** Slots: left, seats. */
  seatsLeft: string;
  full: string;
  total: string;
  sample: Record<'courses' | 'people' | 'voices' | 'dates' | 'timetable', string>;
  /** On the label of the exercise book. */
  label: { name: string; subject: string; begins: string };
  board: string;
  /** Pictures, for those who hear the page. Slots of `keys`: notes. */
  art: { book: string; staff: string; keys: string; caps: string };
  phrases: {
    title: string;
    columns: readonly [string, string, string];
    note: string;
    meanings: Record<'coffee' | 'station' | 'again' | 'weather' | 'bill' | 'name', string>;
    languages: Record<Lang | 'it' | 'pt', string>;
    strong: string;
  };
  editor: {
    file: string;
    lines: readonly string[];
    output: readonly string[];
    title: string;
    review: string;
  };
  /** The seven white keys from C on. */
  notes: readonly string[];
  /** Second and third row of a keyboard of the language. */
  caps: readonly [string, string];
  legend: string;
  message: string;
  /** "Tuesday, 12 January": slots weekday, day, month. */
  date: string;
  /** Of a month, where it is not simply 1. */
  first?: string;
  from: string;
}

export interface SchoolWords {
  ui: SchoolUi;
  topics: Record<SchoolTopic, SchoolTopicWords>;
}

const WORDS: Record<Lang, SchoolWords> = { en: SCHOOL_EN, de: SCHOOL_DE, fr: SCHOOL_FR, es: SCHOOL_ES };

export const schoolWordsIn = (lang: Lang): SchoolWords => WORDS[lang];
