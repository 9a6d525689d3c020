/** What an event has: its days, who comes, when what begins. Everything else counts from here. */
import { siteFacts, type SiteFacts } from '../facts/site-facts.js';
import type { Person } from '../facts/people.js';
import type { SiteRequest } from '../understand/understand.js';
import {
  eventWords,
  type Break,
  type EventWords,
  type Genre,
  type GenreWords,
  type Sign,
  type SignWords,
} from '../words/event.js';
import { programmeOf, signOfOneDay, talksIn, toldOfOneDay } from './event-days.js';

/** Hours of the day; past midnight they go on counting. `talks` are indexes of the cast; 8 stands for short talks. */
export type Slot = readonly [hour: number, pause: Break] | readonly [hour: number, ...talks: number[]];

export interface Programme {
  days: readonly (readonly Slot[])[];
  /** Weekday of the first day, Monday first, and the months in which it may be. */
  weekday: number;
  months: readonly number[];
  /** Of the curve: where it begins and ends, its highest and its lowest hour. */
  curve: readonly [from: number, until: number, high: number, low: number];
  /** Hours of the four stations on the picture. */
  stations: readonly [number, number, number, number];
  workshops: readonly (readonly [from: number, until: number, seats: number])[];
}

const PROGRAMMES: Record<Genre, Programme> = {
  conference: {
    days: [
      [
        [8.5, 'arrive'],
        [9.5, 'open'],
        [10, 0],
        [11.25, 1, 2],
        [12.5, 'meal'],
        [14, 3, 4],
        [15.5, 'free'],
        [19, 'end'],
      ],
      [
        [9, 'again'],
        [9.5, 5, 6],
        [11, 7, 8],
        [12.25, 'short'],
        [13.5, 'close'],
      ],
    ],
    weekday: 3,
    months: [3, 4, 5, 8, 9],
    curve: [8, 20, 10.25, 16.5],
    stations: [8.5, 10, 14, 19],
    workshops: [
      [9, 17, 24],
      [9, 12.5, 18],
      [13.5, 17, 18],
    ],
  },
  festival: {
    days: [
      [
        [13, 'arrive'],
        [14, 'open'],
        [14.5, 1, 2],
        [16, 'free'],
        [17.5, 3, 4],
        [19, 'meal'],
        [20.5, 0],
        [22.5, 'end'],
      ],
      [
        [10, 'again'],
        [12, 5, 6],
        [14, 'short'],
        [15, 7, 8],
        [17, 'close'],
      ],
    ],
    weekday: 5,
    months: [5, 6, 7, 8],
    curve: [14, 24, 21, 16.5],
    stations: [13, 14.5, 19, 20.5],
    workshops: [
      [10, 16, 20],
      [10, 12.5, 24],
      [14, 16.5, 16],
    ],
  },
  night: {
    days: [
      [
        [19.5, 'arrive'],
        [20, 'open'],
        [20.5, 0],
        [21.25, 1, 2],
        [22, 'meal'],
        [22.5, 3, 4],
        [23.25, 'free'],
        [24.75, 'end'],
      ],
      [
        [19.5, 'again'],
        [20.25, 5, 6],
        [21.25, 'short'],
        [21.75, 7, 8],
        [22.5, 'close'],
      ],
    ],
    weekday: 4,
    months: [2, 9, 10],
    curve: [19, 26, 22, 25.5],
    stations: [19.5, 20.5, 22.5, 24.75],
    workshops: [
      [14, 18, 16],
      [14, 16, 18],
      [16, 18, 20],
    ],
  },
};

const SIGNS: Record<Genre, readonly Sign[]> = {
  conference: ['sea', 'rail', 'fell'],
  festival: ['stage'],
  night: ['stars'],
};

export interface EventFacts {
  facts: SiteFacts;
  words: EventWords;
  genre: Genre;
  sign: Sign;
  own: SignWords;
  told: GenreWords;
  programme: Programme;
  /** One, two, or two with the workshops the day before. */
  days: number;
  first: Date;
  /** The day before the first. */
  before: Date;
  cast: readonly { person: Person; talk: string; role: string }[];
  /** How many places there are of each ticket. */
  places: readonly [number, number, number];
  seats: number;
  talks: number;
}

/** A first day of the weekday, in the first three weeks of a month of 2027. */
export function firstDay(month: number, weekday: number, week: number): Date {
  const first = new Date(Date.UTC(2027, month, 1));
  const off = (weekday - ((first.getUTCDay() + 6) % 7) + 7) % 7;
  return new Date(Date.UTC(2027, month, 2 + ((off + 6) % 7) + week * 7));
}

export const dayAfter = (day: Date, days = 1): Date => new Date(day.getTime() + days * 86_400_000);

/** A house that is small has small workshops: at most a third of its seats are theirs. */
function seatedOf(programme: Programme, seats: number | undefined): Programme {
  const sum = programme.workshops.reduce((all, [, , places]) => all + places, 0);
  if (seats === undefined || sum <= seats / 3) return programme;
  const share = seats / 3 / sum;
  return {
    ...programme,
    workshops: programme.workshops.map(
      ([from, until, places]) => [from, until, Math.max(2, Math.floor(places * share))] as const,
    ),
  };
}

const weekdayOf = (day: Date, { common }: SiteFacts): string => common.days[(day.getUTCDay() + 6) % 7] ?? '';

/** "9:30" as tables have it; past midnight it begins again. */
export const clock = (hour: number): string => {
  const minutes = Math.round(hour * 60) % 1_440;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

export const dateOf = (day: Date, { words, facts }: Pick<EventFacts, 'words' | 'facts'>): string =>
  facts.say(words.day, {
    weekday: weekdayOf(day, facts),
    day: day.getUTCDate(),
    month: facts.common.months[day.getUTCMonth()] ?? '',
  });

export function eventFacts(request: SiteRequest): EventFacts {
  const words = eventWords(request.lang);
  const genre: Genre =
    request.topic === 'festival' || request.topic === 'night' ? request.topic : 'conference';
  const days = Math.min(3, Math.max(1, request.days ?? 2));
  const told = days === 1 ? toldOfOneDay(words.genres[genre], words) : words.genres[genre];
  const programme = seatedOf(programmeOf(PROGRAMMES[genre], genre, days), request.counts?.seats);
  const shopSeats = programme.workshops.reduce((sum, [, , seats]) => sum + seats, 0);
  const drawn = siteFacts(request, { names: told.names, people: 10 }).random;
  const seats =
    request.counts?.seats ??
    drawn
      .fork('seats')
      .pick(
        genre === 'night' ? [160, 180, 220] : genre === 'festival' ? [900, 1_200, 1_400] : [260, 320, 380],
      );
  const first = firstDay(
    request.month ? request.month - 1 : drawn.fork('month').pick(programme.months),
    programme.weekday,
    drawn.fork('week').int(0, 2),
  );
  const before = dayAfter(first, -1);
  const talks = talksIn(programme);
  const facts = siteFacts(request, {
    names: told.names,
    people: 10,
    slots: {
      seats,
      talks,
      shops: programme.workshops.length,
      shopSeats,
      km: drawn.fork('km').int(12, 30),
      before: '',
    },
  });
  const day = weekdayOf(before, facts);
  const say: SiteFacts['say'] = (sentence, more) => facts.say(sentence, { before: day, ...more });
  const sign = facts.random.fork('sign').pick(SIGNS[genre]);
  const titles = facts.random.fork('talks').some(told.talks, 8);
  const roles = facts.random.fork('roles').some(told.roles, 8);
  const reduced = Math.round(seats / 80) * 10;
  return {
    facts: { ...facts, say },
    words,
    genre,
    sign,
    own: days === 1 ? signOfOneDay(words.signs[sign], words) : words.signs[sign],
    told,
    programme,
    days,
    first,
    before,
    cast: facts.people.slice(1, 9).map((person, index) => ({
      person,
      talk: say(titles[index] ?? ''),
      role: say(roles[index] ?? ''),
    })),
    places: [reduced, seats - reduced - shopSeats, shopSeats],
    seats,
    talks,
  };
}
