import type { Random } from '../seeded-random.js';
import type { Person } from '../facts/people.js';

export type Tone = 'good' | 'warn' | 'bad' | 'calm';

export interface PanelRow {
  id: string;
  name: string;
  when: string;
  status: string;
  tone: Tone;
  /** As shown at the right end; rows that count make up the total. */
  amount: string;
}

/** What the product shows on its first screen. Total, counts and bars are computed from the rows. */
export interface Panel {
  menu: readonly (readonly [label: string, count: number])[];
  title: string;
  total: string;
  columns: readonly [string, string, string, string, string];
  rows: readonly PanelRow[];
  chart: {
    title: string;
    note: string;
    bars: readonly { value: number; tone: Tone }[];
    labels: readonly string[];
  };
  card: readonly [title: string, text: string];
  /** What other sections quote from it, for their slots: the page tells one story. */
  slots: Readonly<Record<string, string>>;
}

export interface MiniRow {
  left: string;
  right: string;
  look: 'plain' | 'faint' | 'total' | 'tag' | 'accent';
}

export interface PricePlan {
  name: string;
  who: string;
  /** In euros a month; a multiple of 6, so that ten twelfths of it are whole. */
  monthly: number;
  points: readonly string[];
  action: string;
}

/** One kind of software: everything its page says. `{brand}` and other slots are filled by the facts. */
export interface Product {
  names: readonly string[];
  /** Background of the hero and the mark of the logo. */
  pattern: 'ledger' | 'week' | 'trace';
  headlines: readonly string[];
  subs: readonly string[];
  action: string;
  panel(random: Random, people: readonly Person[]): Panel;
  stats: readonly (readonly [figure: string, text: string])[];
  steps: {
    title: readonly string[];
    items: readonly { title: string; text: string; rows: readonly MiniRow[] }[];
  };
  features: {
    title: readonly string[];
    note: string;
    /** Marked words stand in double brackets. */
    demo: { title: string; text: string; message: string; choices: readonly string[] };
    chart: { title: string; text: string };
    chips: { title: string; text: string; chips: readonly (readonly [string, Tone])[] };
    signs: { title: string; text: string; signs: readonly string[] };
    code: { title: string; text: string; code: string };
  };
  compare: { title: string; before: string; rows: readonly (readonly [string, string, string])[] };
  voices: readonly (readonly [text: string, role: string])[];
  pricing: { title: readonly string[]; unit: string; plans: readonly [PricePlan, PricePlan, PricePlan] };
  faqTitle: string;
  faqs: readonly (readonly [question: string, answer: string])[];
  closing: { title: readonly string[]; text: string; action: string };
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Monday, 23 March 2026: the day on which every panel stands still. */
const TODAY = Date.UTC(2026, 2, 23);

export function dayFromToday(days: number): { short: string; weekday: string } {
  const date = new Date(TODAY + days * 86_400_000);
  return {
    short: `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ''}`,
    weekday: WEEKDAYS[date.getUTCDay()] ?? '',
  };
}

/** 4820 as "4,820.00". */
export const money = (value: number): string => value.toFixed(2).replace(/\B(?=(\d{3})+\.)/g, ',');
