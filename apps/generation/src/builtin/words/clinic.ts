/** What practices say, in each language: for teeth, animals, movement, and care of every other sort. */
import type { Lang } from '../kinds/kind-names.js';
import { CLINIC_DE } from './clinic-de.js';
import { CLINIC_EN } from './clinic-en.js';
import { CLINIC_ES } from './clinic-es.js';
import { CLINIC_FR } from './clinic-fr.js';
import type { Lines } from './hotel.js';

export const CLINIC_TOPICS = ['teeth', 'animals', 'movement', 'care'] as const;
export type ClinicTopic = (typeof CLINIC_TOPICS)[number];
/** The object that the page is built on. */
export type ClinicSign = 'teeth' | 'curve' | 'steps' | 'card' | 'ladder';

export interface Treatment {
  minutes: number;
  title: string;
  text: Lines;
  asked: Lines;
  euros: number;
}

export interface ClinicTopicWords {
  names: Lines;
  headlines: Partial<Record<ClinicSign, readonly (readonly [string, string])[]>>;
  subs: Lines;
  notes: readonly (readonly [figure: string, what: string])[];
  treatmentsTitle: Lines;
  treatmentsLead: Lines;
  treatments: readonly Treatment[];
  visitTitle: Lines;
  visitLead: Lines;
  visit: readonly { at: number; title: string; text: Lines }[];
  roles: readonly { role: string; text: Lines }[];
  feesLead: Lines;
  billNote: Lines;
  faqs: readonly (readonly [question: string, answer: string])[];
  bookingTitle: Lines;
  bookingText: Lines;
}

export interface ClinicWords {
  links: Record<'treatments' | 'visit' | 'team' | 'fees' | 'faq' | 'booking' | 'where', string>;
  topics: Record<ClinicTopic, ClinicTopicWords>;
  book: Lines;
  look: Lines;
  drawn: Record<ClinicSign, string>;
  joints: { hip: string; knee: string };
  pets: Lines;
  weeks: string;
  weight: string;
  ladders: readonly Lines[];
  teamTitle: Lines;
  teamLead: Lines;
  feesTitle: Lines;
  column: string;
  billTitle: Lines;
  choice: string;
  daytimes: Lines;
  daytime: string;
  action: Lines;
  done: Lines;
  whereTitle: Lines;
  whereNote: Lines;
  footer: Lines;
  after: string;
}

export const CLINIC_WORDS: Record<Lang, ClinicWords> = {
  en: CLINIC_EN,
  de: CLINIC_DE,
  fr: CLINIC_FR,
  es: CLINIC_ES,
};
