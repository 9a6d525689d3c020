/** What a place to train says. Every sentence may have choices in brackets and slots in braces (see `say.ts`). */
import type { Lang } from '../kinds/kind-names.js';
import { GYM_DE } from './gym-de.js';
import { GYM_EN } from './gym-en.js';
import { GYM_ES } from './gym-es.js';
import { GYM_FR } from './gym-fr.js';

export const GYM_TOPICS = ['strength', 'climbing', 'swim', 'box', 'yoga'] as const;
export type GymTopic = (typeof GYM_TOPICS)[number];

/** "A | B": a pair, or three, in one line. */
export type Line = string;

export interface GymTopicWords {
  names: readonly string[];
  /** Two to four lines, parted by " / ", none longer than 13 letters. */
  headlines: readonly string[];
  subs: readonly string[];
  /** On the object, behind the name: "25 KG". */
  object: readonly string[];
  /** What the object and the strip show, for those who do not see them. */
  objectLabel: string;
  stripLabel: string;
  /** figure | label */
  stats: readonly Line[];
  areasHead: readonly string[];
  /** name | text | figure; four. */
  areas: readonly Line[];
  /** area 1–4 | minutes | title | when, if its title says so: am, noon, pm, friday, children */
  courses: readonly Line[];
  teamHead: readonly string[];
  /** For each area, what is said of its coach. */
  coaches: readonly (readonly string[])[];
  /** name | who | feature | feature | feature ...; by month, by month with everything, a block of ten. */
  plans: readonly Line[];
  /** What to bring, as a whole sentence. */
  bring: string;
  goals: readonly string[];
  voices: readonly Line[];
  smallVoices: readonly Line[];
  /** question | answer */
  faqs: readonly Line[];
}

export interface GymWords {
  topics: Record<GymTopic, GymTopicWords>;
  nav: { timetable: string; pricing: string; team: string; where: string; faq: string };
  /** Slot: time. */
  openUntil: string;
  /** Slots: a, b; whole hours. */
  hours: string;
  actions: { trial: readonly string[]; trialShort: string; timetable: string };
  titles: { stats: string; voices: string };
  timetable: readonly string[];
  pricing: readonly string[];
  pricingActions: readonly [string, string, string];
  /** Slots: each. */
  perBlock: string;
  /** Slots: percent. */
  pricingNotes: readonly string[];
  trialHeads: readonly string[];
  /** title | text; three steps with choices of each. */
  trialSteps: readonly (readonly Line[])[];
  form: {
    goal: string;
    when: string;
    whens: readonly string[];
    action: readonly string[];
    done: readonly string[];
  };
  faqs: readonly Line[];
  where: readonly string[];
  week: string;
  saturday: string;
  sunday: string;
  member: readonly string[];
  footer: readonly string[];
}

const GYM: Record<Lang, GymWords> = { en: GYM_EN, de: GYM_DE, fr: GYM_FR, es: GYM_ES };

export const gymWords = (lang: Lang): GymWords => GYM[lang];

/** The parts of a line. */
export const parts = (line: Line): string[] => line.split(' | ');
