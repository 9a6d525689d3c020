/** What a law firm, a tax office and a notary say, in each language. Slots of their own: see `kinds/law.ts`. */
import type { Lang } from '../kinds/kind-names.js';
import type { Lines } from './hotel.js';
import { LAW_DE } from './law-de.js';
import { LAW_EN } from './law-en.js';
import { LAW_ES } from './law-es.js';
import { LAW_FR } from './law-fr.js';

export const LAW_TOPICS = ['law', 'tax', 'notary'] as const;
export type LawTopic = (typeof LAW_TOPICS)[number];
/** The object that the page is built on. */
export type LawSign = 'files' | 'contract' | 'balance' | 'seal' | 'ledger';

export interface LawField {
  tab: string;
  title: string;
  text: Lines;
  /** What people say when they come with it. */
  asked: Lines;
}

export interface LawTopicWords {
  names: Lines;
  headlines: Partial<Record<LawSign, readonly (readonly [string, string])[]>>;
  subs: Lines;
  notes: readonly (readonly [figure: string, what: string])[];
  fieldsTitle: Lines;
  fieldsLead: Lines;
  fields: readonly LawField[];
  roles: readonly { role: string; text: Lines }[];
  steps: readonly { when: string; title: string; text: Lines }[];
  fees: readonly { name: string; note: string; euros: number }[];
  feesLead: Lines;
  /** What was done in the example. */
  billNote: Lines;
  faqs: readonly (readonly [question: string, answer: string])[];
  contactTitle: Lines;
  contactText: Lines;
}

export interface LawWords {
  links: Record<'fields' | 'people' | 'method' | 'fees' | 'faq' | 'contact', string>;
  topics: Record<LawTopic, LawTopicWords>;
  contact: Lines;
  look: Lines;
  drawn: Record<LawSign, string>;
  /** On the front of the file. */
  fileNote: string;
  contract: { heading: string; clauses: readonly { title: string; text: string; note?: string }[] };
  ledger: {
    heading: string;
    columns: readonly [string, string];
    rows: readonly [string, string, string, string, string];
    result: string;
    after: readonly [string, string];
    left: string;
  };
  deed: string;
  peopleTitle: Lines;
  peopleLead: Lines;
  methodTitle: Lines;
  methodLead: Lines;
  feesTitle: Lines;
  column: string;
  billTitle: Lines;
  /** Slots: n, what. */
  times: string;
  net: string;
  /** Slot: rate. */
  vat: string;
  noVat: string;
  choice: string;
  action: Lines;
  done: Lines;
  footer: Lines;
  after: string;
}

export const LAW_WORDS: Record<Lang, LawWords> = { en: LAW_EN, de: LAW_DE, fr: LAW_FR, es: LAW_ES };
