/** What a trade says. Every sentence may have choices in brackets and slots in braces (see `say.ts`). */
import type { Lang } from '../kinds/kind-names.js';
import type { Line } from './gym.js';
import { TRADES_DE } from './trades-de.js';
import { TRADES_EN } from './trades-en.js';
import { TRADES_ES } from './trades-es.js';
import { TRADES_FR } from './trades-fr.js';

export const TRADE_TOPICS = ['water', 'power', 'roof', 'wood', 'hands'] as const;
export type TradeTopic = (typeof TRADE_TOPICS)[number];

export interface TradeTopicWords {
  names: readonly string[];
  /** Two to four lines, parted by " / ". */
  headlines: readonly string[];
  subs: readonly string[];
  /** On the object, behind the name. */
  object: readonly string[];
  objectLabel: string;
  /** name | text; six, in the order of their prices. */
  services: readonly Line[];
  servicesHead: readonly string[];
  /** What is billed beside call-out and hours: two things. */
  materials: readonly [string, string];
  billTitle: readonly string[];
  emergencyHead: readonly string[];
  /** title | text; three, with choices. */
  emergency: readonly Line[];
  voices: readonly Line[];
  smallVoices: readonly Line[];
  faqs: readonly Line[];
}

export interface TradesWords {
  topics: Record<TradeTopic, TradeTopicWords>;
  nav: { services: string; area: string; emergency: string; faq: string; contact: string };
  /** Slot: time. */
  openUntil: string;
  /** Under the number. Slots: opens, closes. */
  phoneNotes: readonly string[];
  actions: { write: readonly string[]; prices: string; services: string; call: string };
  titles: { voices: string };
  /** Slots: from, to. */
  range: string;
  /** Slots: from, to; hours of work. */
  duration: string;
  rates: { callout: string; hour: string; surcharge: string };
  bill: { callout: string; work: string; total: string; notes: readonly string[] };
  areaHead: readonly string[];
  areaText: readonly string[];
  /** The four rings, from the workshop outwards. */
  rings: readonly [string, string, string, string];
  /** Slots: minutes, fee. */
  ringNote: string;
  /** Slot: minutes. */
  ringNoteFree: string;
  emergencyCaption: readonly string[];
  contactHead: readonly string[];
  contactSteps: readonly (readonly Line[])[];
  form: {
    job: string;
    when: string;
    whens: readonly string[];
    action: readonly string[];
    done: readonly string[];
  };
  faqs: readonly Line[];
  customer: readonly string[];
  footer: readonly string[];
}

const TRADES: Record<Lang, TradesWords> = { en: TRADES_EN, de: TRADES_DE, fr: TRADES_FR, es: TRADES_ES };

export const tradesWords = (lang: Lang): TradesWords => TRADES[lang];
