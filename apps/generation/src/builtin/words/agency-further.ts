/** A third choice of works, steps and all else that a studio says, and what people ask before they call. */
import type { Lang } from '../kinds/kind-names.js';
import type { AgencyTopic } from './agency.js';
import { FURTHER_DE } from './agency-further-de.js';
import { FURTHER_EN } from './agency-further-en.js';
import { FURTHER_ES } from './agency-further-es.js';
import { FURTHER_FR } from './agency-further-fr.js';

type Pair = readonly [string, string];
type Lines = readonly string[];

export interface FurtherStudio {
  headlines: Lines;
  subs: Lines;
  cases: Readonly<Record<string, Pair>>;
  services: readonly Pair[];
  serviceTexts: Lines;
  methodTexts: Lines;
  steps: readonly [Pair, Pair, Pair, Pair];
  voices: readonly Pair[];
  rateTexts: Lines;
  /** Other lines under the same three names. */
  rates: readonly [Lines, Lines, Lines];
  faq: readonly Pair[];
}

export interface FurtherWords {
  faqTitles: Lines;
  /** What is invented there. */
  answers: string;
  contactTexts: Lines;
  done: Lines;
  topics: Readonly<Record<AgencyTopic, FurtherStudio>>;
}

export const FURTHER: Record<Lang, FurtherWords> = {
  en: FURTHER_EN,
  de: FURTHER_DE,
  fr: FURTHER_FR,
  es: FURTHER_ES,
};
