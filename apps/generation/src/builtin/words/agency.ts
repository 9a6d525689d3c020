/** What a studio's page says: what all of them share, and what only architects or film people say. */
import type { Lang } from '../kinds/kind-names.js';
import { AGENCY_DE } from './agency-de.js';
import { AGENCY_EN } from './agency-en.js';
import { AGENCY_ES } from './agency-es.js';
import { AGENCY_FR } from './agency-fr.js';

export const AGENCY_TOPICS = ['brand', 'buildings', 'film'] as const;
export type AgencyTopic = (typeof AGENCY_TOPICS)[number];

type Pair = readonly [string, string];

export interface StudioWords {
  /** What each drawing of the hero shows. */
  art: readonly string[];
  headlines: readonly string[];
  subs: readonly string[];
  actions: readonly string[];
  caseTitles: readonly string[];
  cases: Readonly<Record<string, Pair>>;
  serviceTitles: readonly string[];
  serviceTexts: readonly string[];
  services: readonly Pair[];
  methodTitles: readonly string[];
  methodTexts: readonly string[];
  steps: readonly [Pair, Pair, Pair, Pair];
  /** What is still open, week by week; its three points. */
  curve: { label: string; points: readonly [string, string, string] };
  voices: readonly Pair[];
  rateTitles: readonly string[];
  rateTexts: readonly string[];
  /** Name, text, unit. */
  rates: readonly [
    readonly [string, string, string],
    readonly [string, string, string],
    readonly [string, string, string],
  ];
  ask: string;
}

export interface AgencyWords {
  /** Slot `other`: somebody else's last name. */
  names: readonly string[];
  nav: Readonly<Record<'cases' | 'services' | 'method' | 'rates' | 'contact', string>>;
  week: string;
  voiceTitle: string;
  contact: {
    titles: readonly string[];
    texts: readonly string[];
    action: readonly string[];
    done: readonly string[];
  };
  footer: readonly string[];
  about: Readonly<Record<'cases' | 'services' | 'method' | 'voice' | 'rates' | 'address', string>>;
  topics: Readonly<Record<AgencyTopic, StudioWords>>;
}

const WORDS: Record<Lang, AgencyWords> = { en: AGENCY_EN, de: AGENCY_DE, fr: AGENCY_FR, es: AGENCY_ES };

export const agencyWords = (lang: Lang): AgencyWords => WORDS[lang];
