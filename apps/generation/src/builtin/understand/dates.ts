/** When a prompt says that something takes place, and for how many days. */
import { word } from './words.js';

/** Only what is said: nothing is here that the prompt leaves open. */
export interface AskedDates {
  /** 1 to 12. */
  month?: number;
  days?: number;
}

/** January first. "May" and "March" are verbs as well, "mars" is a planet: these need a word before them or a number. */
const MONTHS: readonly string[] = [
  'january|januar|jänner|janvier|enero',
  'february|februar|feber|février|fevrier|febrero',
  'märz|marzo',
  'april|avril|abril',
  'mayo',
  'june|juni|juin|junio',
  'july|juli|juillet|julio',
  'august|août|aout|agosto',
  'septemb(?:er|re)|septiembre|setiembre',
  'octob(?:er|re)|oktober|octubre',
  'novemb(?:er|re)|noviembre',
  'd[eé]cemb(?:er|re)|dezember|diciembre',
];
const BEFORE = String.raw`in|im|en|de|early|late|mid|this|next|on|(?:anfang|mitte|ende)|début|fin|\d{1,2}(?:st|nd|rd|th|\.|er)?(?: of)?`;
const DOUBTFUL: readonly (readonly [month: number, pattern: RegExp])[] = [
  [3, word(`(?:${BEFORE})[ -](?:march|mars)`)],
  [5, word(`(?:${BEFORE})[ -](?:may|mai)`)],
];

/** One to three, written out; more is a season. */
const COUNTS: readonly string[] = [
  'one|1|single|ein(?:e[nrs]?)?|une?|una',
  'two|2|zwei|deux|dos',
  'three|3|drei|trois|tres',
];
const DAYS =
  'days?|nights?|evenings?|tagen?|tage?|nächten?|nacht|abend(?:en?)?|jours?|journées?|nuits?|soirs?|soirées?|días?|dias?|noches?|jornadas';
const COUNTED = COUNTS.map((count) => word(`(?:${count})[ -](?:${DAYS})`));
const JOINED = ['eintägig', 'zweitägig', 'dreitägig'].map((count) => word(String.raw`${count}\p{L}*`));
const WEEKEND = word('weekend|wochenende|week-end|fin de semana');
const A_NIGHT = word('an? (?:open |long )?night (?:of|at|in|under|for|with)');

export function datesIn(text: string): AskedDates {
  const [month, days] = [monthIn(text), daysIn(text)];
  return { ...(month && { month }), ...(days && { days }) };
}

function monthIn(text: string): number | undefined {
  const sure = MONTHS.map((names, index) => ({ month: index + 1, at: text.search(word(names)) }));
  const doubtful = DOUBTFUL.map(([month, pattern]) => ({ month, at: text.search(pattern) }));
  const said = [...sure, ...doubtful].filter(({ at }) => at >= 0);
  return said.toSorted((one, other) => one.at - other.at)[0]?.month;
}

function daysIn(text: string): number | undefined {
  const counted = [2, 1, 0].find((index) => COUNTED[index]?.test(text) || JOINED[index]?.test(text));
  if (counted !== undefined) return counted + 1;
  if (WEEKEND.test(text)) return 2;
  return A_NIGHT.test(text) ? 1 : undefined;
}
