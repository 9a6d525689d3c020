/** What else two people may have lived, planned and been asked; goes on where the first words of each language end. */
import type { Lang } from '../kinds/kind-names.js';
import type { Moment } from './wedding.js';
import { MORE_DE } from './wedding-more-de.js';
import { MORE_EN } from './wedding-more-en.js';
import { MORE_ES } from './wedding-more-es.js';
import { MORE_FR } from './wedding-more-fr.js';

type Pair = readonly [string, string];
type Lines = readonly string[];

export interface MoreWedding {
  subs: Lines;
  moments: Readonly<Record<Moment, readonly Pair[]>>;
  dayTexts: Lines;
  /** For each of the six stops. */
  stops: readonly (readonly Pair[])[];
  gate: Lines;
  /** By train, by car, to sleep. */
  ways: readonly [Lines, Lines, Lines];
  giftTexts: Lines;
  gifts: readonly Pair[];
  faq: readonly Pair[];
  /** Three courses: the first and the last without meat, the second in two kinds. */
  menu: {
    titles: Lines;
    texts: Lines;
    about: string;
    courses: readonly [readonly Pair[], readonly Pair[], readonly Pair[]];
  };
  rsvpTexts: Lines;
  done: Lines;
}

export const MORE_WEDDING: Record<Lang, MoreWedding> = {
  en: MORE_EN,
  de: MORE_DE,
  fr: MORE_FR,
  es: MORE_ES,
};
