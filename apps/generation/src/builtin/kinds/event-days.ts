/** How long an event is: its programme for one day or two, and what a page of one day leaves unsaid. */
import type { EventWords, Genre, GenreWords, SignWords } from '../words/event.js';
import type { Programme, Slot } from './event-facts.js';

type OneDay = Pick<Programme, 'curve' | 'stations'> & { slots: readonly Slot[] };

/** All eight talks between one morning and its night. */
const ONE_DAY: Record<Genre, OneDay> = {
  conference: {
    slots: [
      [8.5, 'arrive'],
      [9.25, 'open'],
      [9.5, 0],
      [10.5, 1, 2],
      [11.5, 3, 4],
      [12.5, 'meal'],
      [14, 5, 6],
      [15, 'free'],
      [16.5, 7, 8],
      [17.75, 'close'],
      [19, 'end'],
    ],
    curve: [8, 20, 10.25, 15.5],
    stations: [8.5, 9.5, 14, 19],
  },
  festival: {
    slots: [
      [12, 'arrive'],
      [13, 'open'],
      [13.5, 1, 2],
      [15, 3, 4],
      [16.5, 'free'],
      [17.5, 5, 6],
      [19, 'meal'],
      [20.5, 7, 8],
      [21.5, 0],
      [22.75, 'close'],
    ],
    curve: [13, 24, 21.5, 16.75],
    stations: [12, 13.5, 19, 21.5],
  },
  night: {
    slots: [
      [19.5, 'arrive'],
      [19.75, 'open'],
      [20, 0],
      [20.75, 1, 2],
      [21.5, 'meal'],
      [22, 3, 4],
      [22.75, 5, 6],
      [23.5, 7, 8],
      [24, 'free'],
      [25.5, 'close'],
    ],
    curve: [19, 26, 22, 25.5],
    stations: [19.5, 20, 21.5, 24],
  },
};

/** Three days are two and the one of the workshops before them. */
export function programmeOf(usual: Programme, genre: Genre, days: number): Programme {
  if (days !== 1) return usual;
  const { slots, curve, stations } = ONE_DAY[genre];
  return { ...usual, days: [slots], curve, stations };
}

/** How many of those who come have a talk of their own. */
export const talksIn = ({ days }: Programme): number =>
  days.flat().flatMap(([, ...what]) => what.filter((one) => typeof one === 'number' && one < 8)).length;

/** What is left where nothing may speak of a second day; all of it if all does. */
export function saying<T>(list: readonly T[], twoDays: RegExp): readonly T[] {
  const left = list.filter((entry) => !twoDays.test([entry].flat().join(' ')));
  return left.length > 0 ? left : list;
}

type Told = Pick<GenreWords, 'names' | 'subs' | 'faq' | 'sponsors' | 'tickets'>;

export function toldOfOneDay<T extends Told>(told: T, { twoDays }: EventWords): T {
  const [one, two, three] = told.tickets;
  return {
    ...told,
    names: saying(told.names, twoDays),
    subs: saying(told.subs, twoDays),
    faq: saying(told.faq, twoDays),
    sponsors: { ...told.sponsors, names: saying(told.sponsors.names, twoDays) },
    tickets: [saying(one, twoDays), saying(two, twoDays), saying(three, twoDays)],
  };
}

export function signOfOneDay(own: SignWords, { twoDays, wholeDay }: EventWords): SignWords {
  const [one, two, three] = own.tickets.names;
  return {
    ...own,
    headlines: saying(own.headlines, twoDays),
    action: saying(own.action, twoDays),
    schedule: saying(own.schedule, twoDays),
    tickets: {
      heading: saying(own.tickets.heading, twoDays),
      names: [one, twoDays.test(two) ? wholeDay : two, three],
    },
  };
}
