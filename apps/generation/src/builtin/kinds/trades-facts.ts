/** All that one trade's page says, decided once: what it charges, what that adds up to, how far it drives. */
import { centsOf, notesOf } from '../facts/money.js';
import { siteFacts, type SiteFacts } from '../facts/site-facts.js';
import { seededRandom, type Random } from '../seeded-random.js';
import type { SiteRequest } from '../understand/understand.js';
import { posterWords, type PosterWords } from '../words/poster.js';
import {
  TRADE_TOPICS,
  tradesWords,
  type TradesWords,
  type TradeTopic,
  type TradeTopicWords,
} from '../words/trades.js';

export const RING_MINUTES = [10, 20, 30, 45] as const;

/** Amounts in the currency of the place, as numbers that may be added. */
export interface Rates {
  callout: number;
  hour: number;
  /** Per cent at night and on Sundays. */
  surcharge: number;
  /** What each ring costs on top of the call-out. */
  drive: readonly number[];
  services: readonly (readonly [from: number, to: number])[];
  bill: { hours: number; materials: readonly [number, number] };
}

export interface TradesFacts extends SiteFacts {
  topic: TradeTopic;
  own: TradeTopicWords;
  shared: TradesWords;
  poster: PosterWords;
  rates: Rates;
  opens: number;
  closes: number;
  write(amount: number): string;
}

type Span = readonly [from: number, to: number];

const SERVICES: Record<TradeTopic, readonly Span[]> = {
  water: [
    [80, 140],
    [110, 190],
    [180, 320],
    [240, 420],
    [1900, 3400],
    [5200, 9800],
  ],
  power: [
    [60, 95],
    [140, 220],
    [190, 290],
    [850, 1400],
    [1200, 2100],
    [6900, 12400],
  ],
  roof: [
    [140, 260],
    [190, 340],
    [380, 690],
    [620, 980],
    [1400, 2300],
    [9800, 18500],
  ],
  wood: [
    [70, 120],
    [160, 280],
    [420, 760],
    [680, 1250],
    [1600, 2900],
    [4800, 9600],
  ],
  hands: [
    [45, 75],
    [70, 120],
    [90, 160],
    [140, 240],
    [260, 480],
    [390, 720],
  ],
};

/** Hours that the jobs take, for pages that show no prices. */
export const HOURS: readonly Span[] = [
  [1, 2],
  [1, 3],
  [2, 4],
  [3, 6],
  [8, 16],
  [24, 40],
];

function ratesFor(topic: TradeTopic, scale: number, random: Random): Rates {
  // Whole tens, and fifties where it is much: halves of them can be billed, and everybody can add them.
  const local = (euros: number): number => {
    const step = euros * scale > 600 ? 50 : 10;
    return Math.max(10, Math.round((euros * scale) / step) * step);
  };
  const drift = random.int(94, 108) / 100;
  return {
    callout: local(random.pick([40, 50, 50, 60])),
    hour: local(random.pick([60, 70, 80])),
    surcharge: random.pick([50, 60, 80]),
    drive: [0, 0, local(20), local(40)],
    services: SERVICES[topic].map(([from, to]): Span => [local(from * drift), local(to * drift)]),
    bill: {
      hours: random.pick([1.5, 2, 2.5]),
      materials: [local(random.int(3, 6) * 10), local(random.int(2, 8) * 10)],
    },
  };
}

export const isTradeTopic = (topic: string): topic is TradeTopic =>
  (TRADE_TOPICS as readonly string[]).includes(topic);

const soft = (text: string): string => text.replaceAll('&shy;', '\u00AD');

const crewOf = (drawn: number, { counts }: SiteRequest): number => counts?.staff ?? drawn;

export function tradesFacts(request: SiteRequest): TradesFacts {
  const topic = isTradeTopic(request.topic) ? request.topic : 'hands';
  const shared = tradesWords(request.lang);
  const own = shared.topics[topic];
  const random = seededRandom(request.root).fork('trades');
  const opens = random.pick([7, 7, 8]);
  const closes = random.pick([17, 18, 19]);
  const slots = {
    opens,
    closes,
    years: random.pick([5, 5, 10]),
    crew: crewOf(random.int(3, 9), request),
    answer: random.pick([2, 3, 4]),
    bar: random.pick(['1,5', '2', '2,5']),
  };
  const facts = siteFacts(request, { names: own.names, slots, people: 8 });
  const { scale, write } = notesOf(facts.place.currency, request.lang);
  const rates = ratesFor(topic, scale, random.fork('rates'));
  return {
    ...facts,
    say: (sentence, more) => soft(facts.say(sentence, more)),
    topic,
    own,
    shared,
    poster: posterWords(request.lang),
    rates,
    opens,
    closes,
    write: (amount) => write(amount, centsOf(amount)),
  };
}
