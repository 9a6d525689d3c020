import type { View } from '../art/window-view.js';
import { sumsOf, type Sums } from '../facts/sums.js';
import { numberIn } from '../facts/money.js';
import { siteFacts, type SiteFacts } from '../facts/site-facts.js';
import type { Lang } from './kind-names.js';
import { seededRandom } from '../seeded-random.js';
import type { SiteRequest } from '../understand/understand.js';
import {
  HOTEL_TOPICS,
  HOTEL_WORDS,
  type HotelTopic,
  type HotelTopicWords,
  type HotelWords,
} from '../words/hotel.js';

export interface HotelRoom {
  number: number;
  view: View;
  /** For a night in each season, in the currency of the place. */
  nights: readonly [number, number, number];
}

export interface HotelFacts {
  facts: SiteFacts;
  topic: HotelTopic;
  words: HotelWords;
  own: HotelTopicWords;
  rooms: readonly [HotelRoom, HotelRoom, HotelRoom];
  /** All numbers of the house, floor by floor, from the top. */
  floors: readonly (readonly number[])[];
  /** Minutes of the climb at each station. */
  climb: readonly number[];
  altitude: number;
  sums: Sums;
  bill: { nights: number; guests: number; rate: number; extra: number; tax: number; total: number };
}

const BASE: Record<HotelTopic, readonly [number, number, number]> = {
  hotel: [74, 112, 148],
  hut: [24, 34, 46],
  camp: [22, 31, 58],
};

function viewsFor(topic: HotelTopic, water: string, random: ReturnType<typeof seededRandom>): View[] {
  if (topic === 'hut') return random.some(['peaks', 'forest', 'stars', 'lake'], 3);
  if (topic === 'camp') return random.some(['lake', 'forest', 'stars', 'peaks'], 3);
  const near: View[] = water === 'sea' ? ['sea'] : water === 'none' ? [] : ['river'];
  return [...random.some([...near, 'roofs', 'garden'] as View[], 3), 'stars' as View].slice(0, 3);
}

export const hours = (minutes: number, h: string, min: string): string => {
  const rest = minutes % 60;
  if (minutes < 60) return `${minutes} ${min}`;
  return rest === 0
    ? `${minutes / 60} ${h}`
    : `${Math.floor(minutes / 60)} ${h} ${String(rest).padStart(2, '0')}`;
};

export function hotelFacts(request: SiteRequest, short: { hour: string; minute: string }): HotelFacts {
  const topic = HOTEL_TOPICS.find((one) => one === request.topic) ?? 'hotel';
  const words = HOTEL_WORDS[request.lang];
  const random = seededRandom(request.root).fork('house');
  const perFloor = random.fork('size').pick([3, 4]);
  const floors = [3, 2, 1].map((floor) =>
    Array.from({ length: perFloor }, (_, index) => floor * 10 + index + 1),
  );
  const numbers = topicNumbers(topic, random, floors);
  const altitude = random.fork('altitude').int(148, 226) * 10;
  const climb = [0, random.int(4, 6) * 5, random.int(11, 14) * 5, random.int(18, 25) * 5];
  const roomsCount = perFloor * 3;
  const slots = {
    key: numbers[1],
    roomsN: roomsCount,
    beds: random.int(14, 24) * 2,
    pitches: 18,
    altitude: numberIn(request.lang, altitude),
    climb: hours(climb[3] ?? 100, short.hour, short.minute),
  };
  const facts = siteFacts(request, {
    names: words.topics[topic].names,
    people: 3,
    slots: { ...slots, ...countSlots(request, roomsCount, slots) },
  });
  const sums = sumsOf(facts);
  const views = viewsFor(topic, facts.place.water, random.fork('views'));
  const rooms = numbers.map((number, index) => {
    const base = BASE[topic][index] ?? 100;
    const mid = sums.local(base + random.fork(`rate ${index}`).int(-4, 8));
    const step = topic === 'hotel' ? 14 : 3;
    return {
      number,
      view: views[index] ?? 'garden',
      nights: [mid - sums.local(step), mid, mid + sums.local(step * 2)] as const,
    };
  }) as [HotelRoom, HotelRoom, HotelRoom] | HotelRoom[];
  return {
    facts,
    topic,
    words,
    own: words.topics[topic],
    rooms: rooms as [HotelRoom, HotelRoom, HotelRoom],
    floors,
    climb,
    altitude,
    sums,
    bill: billOf(topic, rooms[1]?.nights[1] ?? 100, sums, random.fork('bill')),
  };
}

function topicNumbers(
  topic: HotelTopic,
  random: ReturnType<typeof seededRandom>,
  floors: readonly (readonly number[])[],
): [number, number, number] {
  if (topic !== 'hotel') {
    const some = random.some([2, 3, 5, 6, 8, 9, 11, 14, 16, 17], 3);
    return [some[0] ?? 2, some[1] ?? 5, some[2] ?? 8];
  }
  const [top = [], middle = [], low = []] = floors;
  return [random.pick(low), random.pick(middle), random.pick(top)];
}

function countSlots(
  request: SiteRequest,
  rooms: number,
  slots: { beds: number; pitches: number; climb: string },
): Record<string, string | number> {
  const words = ROOM_WORDS[request.lang][rooms] ?? String(rooms);
  return {
    rooms: words,
    Rooms: words.charAt(0).toUpperCase() + words.slice(1),
    Beds: slots.beds,
    Pitches: slots.pitches,
    Climb: slots.climb,
  };
}

const ROOM_WORDS: Record<Lang, Record<number, string>> = {
  en: { 9: 'nine', 12: 'twelve' },
  de: { 9: 'neun', 12: 'zwölf' },
  fr: { 9: 'neuf', 12: 'douze' },
  es: { 9: 'nueve', 12: 'doce' },
};

function billOf(
  topic: HotelTopic,
  rate: number,
  sums: Sums,
  random: ReturnType<typeof seededRandom>,
): HotelFacts['bill'] {
  const nights = random.int(2, 4);
  const guests = 2;
  const extra = sums.local({ hotel: 14, hut: 38, camp: 2 }[topic]);
  const tax = sums.local(2);
  const each = topic === 'camp' ? nights : nights * guests;
  return { nights, guests, rate, extra, tax, total: nights * rate + each * extra + nights * guests * tax };
}
