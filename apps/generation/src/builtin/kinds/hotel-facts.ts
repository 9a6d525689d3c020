import type { View } from '../art/window-view.js';
import { sumsOf, type Sums } from '../facts/sums.js';
import { numberIn } from '../facts/money.js';
import { siteFacts, type SiteFacts } from '../facts/site-facts.js';
import { seededRandom } from '../seeded-random.js';
import type { Counts } from '../understand/counts.js';
import type { SiteRequest } from '../understand/understand.js';
import { countIn } from '../words/common.js';
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
  /** Those of them that there are: a house of two rooms offers two. */
  offered: readonly HotelRoom[];
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
  const floors = floorsOf(request.counts ?? {}, random.fork('size').pick([3, 4]));
  const numbers = topicNumbers(topic, random, floors, request.counts?.pitches ?? 18);
  const altitude = random.fork('altitude').int(148, 226) * 10;
  const climb = [0, random.int(4, 6) * 5, random.int(11, 14) * 5, random.int(18, 25) * 5];
  const roomsCount = floors.flat().length;
  const slots = {
    key: numbers[1],
    roomsN: roomsCount,
    beds: bedsOf(random.int(14, 24) * 2, request),
    pitches: request.counts?.pitches ?? 18,
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
  const drawn = numbers.map((number, index) => {
    const base = BASE[topic][index] ?? 100;
    const mid = sums.local(base + random.fork(`rate ${index}`).int(-4, 8));
    const step = topic === 'hotel' ? 14 : 3;
    return {
      number,
      view: views[index] ?? 'garden',
      nights: [mid - sums.local(step), mid, mid + sums.local(step * 2)] as const,
    };
  });
  const rooms = pricedFrom(request.from, drawn) as [HotelRoom, HotelRoom, HotelRoom];
  return {
    facts,
    topic,
    words,
    own: words.topics[topic],
    rooms,
    offered: topic === 'hotel' ? rooms.slice(0, roomsCount) : rooms,
    floors,
    climb,
    altitude,
    sums,
    bill: billOf(topic, rooms[1].nights[1], sums, random.fork('bill')),
  };
}

function topicNumbers(
  topic: HotelTopic,
  random: ReturnType<typeof seededRandom>,
  floors: readonly (readonly number[])[],
  pitches: number,
): [number, number, number] {
  if (topic !== 'hotel') {
    const known = [2, 3, 5, 6, 8, 9, 11, 14, 16, 17].filter((number) => number <= pitches || number < 6);
    const some = random.some(known, 3);
    return [some[0] ?? 2, some[1] ?? 5, some[2] ?? 8];
  }
  const [low, middle, top] = thirdsOf(floors);
  return [random.pick(low), random.pick(middle), random.pick(top)];
}

/** Below, between and above; of a house that isn't three floors high, a third of its rooms each. */
function thirdsOf(floors: readonly (readonly number[])[]): readonly [number[], number[], number[]] {
  const numbers = floors.toReversed().flat();
  const third = Math.max(1, Math.floor(numbers.length / 3));
  const [top = [], middle = [], low = []] = floors;
  if (floors.length === 3 && low.length * middle.length * top.length > 0)
    return [[...low], [...middle], [...top]];
  const [first = 11, second = first, last = second] = [numbers[0], numbers[1], numbers.at(-1)];
  if (numbers.length < 3) return [[first], [last], [last]];
  return [
    numbers.slice(0, third),
    third > 1 ? numbers.slice(third, -third) : [second],
    numbers.slice(-third),
  ];
}

/** From the top; what doesn't come out even is missing above. */
function floorsOf({ rooms, floors }: Counts, perFloor: number): number[][] {
  const high = floors ?? (rooms === undefined ? 3 : Math.min(Math.max(1, rooms), rooms > 40 ? 6 : 3));
  const count = Math.max(rooms ?? perFloor * high, high);
  const tens = count / high > 9 ? 100 : 10;
  return Array.from({ length: high }, (_, at) => {
    const floor = high - at;
    // As even as it goes: of eleven on three floors three are on the top one.
    const here = Math.floor(count / high) + (floor <= count % high ? 1 : 0);
    return Array.from({ length: here }, (_room, index) => floor * tens + index + 1);
  });
}

/** All prices move with the lowest, which is what the prompt says. */
function pricedFrom(from: number | undefined, rooms: readonly HotelRoom[]): readonly HotelRoom[] {
  const lowest = Math.min(...rooms.flatMap(({ nights }) => nights));
  if (from === undefined) return rooms;
  const priced = (price: number): number => {
    const step = from > 500 ? 10 : 1;
    return price === lowest ? from : Math.round((price * from) / lowest / step) * step;
  };
  return rooms.map(({ nights: [low, mid, high], ...room }) => ({
    ...room,
    nights: [priced(low), priced(mid), priced(high)] as const,
  }));
}

const bedsOf = (drawn: number, { counts }: SiteRequest): number => counts?.beds ?? drawn;

function countSlots(
  request: SiteRequest,
  rooms: number,
  slots: { beds: number; pitches: number; climb: string },
): Record<string, string | number> {
  const words = countIn(request.lang, rooms);
  return {
    rooms: words,
    Rooms: words.charAt(0).toUpperCase() + words.slice(1),
    Beds: slots.beds,
    Pitches: slots.pitches,
    Climb: slots.climb,
  };
}

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
