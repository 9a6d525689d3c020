/** What the author answers to a follow-up, in the language of the page that it is about. */
import type { Lang, Tone } from '../kinds/kind-names.js';
import { listedWith } from '../understand/summary.js';
import { commonIn } from '../words/common.js';
import { REPLIES_DE } from './replies-de.js';
import { REPLIES_EN } from './replies-en.js';
import { REPLIES_ES } from './replies-es.js';
import { REPLIES_FR } from './replies-fr.js';

/**
 * Titles and names come in quotes. What is to be done is the end of one sentence; the rest are whole sentences. They are
 * said before anything is written and read long after it: true at both times, and when the run is stopped between.
 */
export interface Replies {
  /** `list`: what is to be done. */
  understood: (list: string) => string;
  changesNothing: string;
  rename: (name: string) => string;
  dark: string;
  light: string;
  colour: (word: string) => string;
  tone: Record<Tone | 'none', string>;
  bigger: string;
  smaller: string;
  language: Record<Lang, string>;
  town: (name: string) => string;
  showPrices: string;
  hidePrices: string;
  remove: (title: string) => string;
  add: (title: string) => string;
  move: (title: string, where: string) => string;
  above: (title: string) => string;
  below: (title: string) => string;
  top: string;
  end: string;
  up: string;
  down: string;
  isFixed: (title: string) => string;
  isAbsent: (title: string) => string;
  isLast: (title: string) => string;
  isThere: (title: string) => string;
  isUnknown: (title: string) => string;
  hasItsPlace: (title: string) => string;
  isThereAlready: (title: string) => string;
  isBiggest: string;
  isSmallest: string;
  abilities: (sections: string) => string;
  canAdd: (sections: string) => string;
  hasAll: string;
  /** What the plan comes to, in sections. */
  counted: (written: number, kept: number) => string;
  noFault: string;
  foreign: string;
}

const REPLIES: Record<Lang, Replies> = { en: REPLIES_EN, de: REPLIES_DE, fr: REPLIES_FR, es: REPLIES_ES };

export const repliesIn = (lang: Lang): Replies => REPLIES[lang];

export function quotedIn(lang: Lang, text: string): string {
  const [open, close] = commonIn(lang).quotes;
  return `${open}${text}${close}`;
}

export const listedIn = (lang: Lang, words: readonly string[]): string =>
  listedWith(commonIn(lang).and, words);
