/** What each product shows on its first screen. Totals, counts and bars are computed from the rows. */
import { numberIn } from '../facts/money.js';
import type { SiteFacts } from '../facts/site-facts.js';
import type { ProductWords, SaasProduct, SaasUi, Tint } from '../words/saas.js';

export interface PanelRow {
  id: string;
  name: string;
  when: string;
  status: string;
  tone: Tint;
  /** As shown at the right end; rows that count make up the total. */
  amount: string;
}

export interface Panel {
  menu: readonly (readonly [label: string, count: number])[];
  total: string;
  rows: readonly PanelRow[];
  bars: readonly { value: number; tone: Tint }[];
  labels: readonly string[];
  /** What other sections quote from it: the page tells one story. */
  slots: Readonly<Record<string, string>>;
}

export interface PanelSource {
  facts: SiteFacts;
  words: ProductWords['panel'];
  ui: SaasUi;
  /** Two letters of the name, for numbers of invoices. */
  key: string;
  /** A sum of money, with cents or without. */
  sum(value: number, decimals?: number): string;
}

/** Monday, 23 March 2026: the day on which every panel stands still. */
const TODAY = Date.UTC(2026, 2, 23);

function day({ facts, ui }: PanelSource, days: number): { short: string; weekday: string } {
  const date = new Date(TODAY + days * 86_400_000);
  const month = ui.months[date.getUTCMonth() === 2 ? 2 : 3];
  return {
    short: ui.date.replace('{day}', String(date.getUTCDate())).replace('{month}', month),
    weekday: facts.common.days[(date.getUTCDay() + 6) % 7] ?? '',
  };
}

const add = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const menuOf = (labels: readonly string[], counts: readonly number[]): [string, number][] =>
  labels.map((label, index) => [label, counts[index] ?? 0]);
const figure = (lang: SiteFacts['lang'], value: number): string =>
  numberIn(lang, value, Number.isInteger(value) ? 0 : 1);

/** States: {n} days late, one day late, due {weekday}, seen twice, paid. */
function invoices(source: PanelSource): Panel {
  const { facts, words, key, sum } = source;
  const { lang } = facts;
  const random = facts.random.fork('panel');
  const clients = random.some(words.rows, 5);
  const late = [random.int(7, 16), random.int(2, 4)] as const;
  const soon = random.int(2, 4);
  const days = [-late[0], -late[1], soon, random.int(6, 11), -random.int(9, 12)];
  const amounts = [
    random.int(320, 560),
    random.int(80, 160),
    random.int(40, 90),
    random.int(500, 760),
    random.int(150, 260),
  ].map((tens) => tens * 10);
  const number = random.int(2030, 2090);
  const tones: Tint[] = ['bad', 'bad', 'warn', 'calm', 'good'];
  const states = [
    words.states[0]?.replace('{n}', String(late[0])),
    words.states[0]?.replace('{n}', String(late[1])),
    words.states[1]?.replace('{weekday}', day(source, soon).weekday),
    words.states[2],
    words.states[3],
  ];
  const rows = amounts.map((amount, index) => ({
    id: `${key}-${number + index * 2}`,
    name: clients[index] ?? '',
    when: day(source, days[index] ?? 0).short,
    status: states[index] ?? '',
    tone: tones[index] ?? 'calm',
    amount: numberIn(lang, amount, 2),
  }));
  const open = amounts.slice(0, 4);
  const total = add(open);
  const largest = open.indexOf(Math.max(...open));
  const most = Math.round((amounts[0] ?? 0) / 15) * 10;
  return {
    menu: menuOf(words.menu, [4, 2, 0, 7, 0, 0]),
    total: sum(total, 2),
    rows,
    bars: [
      { value: open[3] ?? 0, tone: 'good' },
      { value: open[2] ?? 0, tone: 'warn' },
      { value: open[1] ?? 0, tone: 'bad' },
      { value: open[0] ?? 0, tone: 'bad' },
    ],
    labels: words.labels,
    slots: {
      contact: facts.people[7]?.first ?? 'Maja',
      client: clients[0] ?? '',
      largest: clients[largest] ?? '',
      share: String(Math.round((Math.max(...open) / total) * 100)),
      no: rows[0]?.id ?? '',
      due: rows[0]?.when ?? '',
      amount: rows[0]?.amount ?? '',
      most: numberIn(lang, most, 2),
      rest: numberIn(lang, (amounts[0] ?? 0) - most, 2),
    },
  };
}

const clock = (hour: number): string => `${Math.floor(hour)}:${hour % 1 ? '30' : '00'}`;

/** Rows are five shifts from the early to the late one. States: asked, then four of those who come; nobody. */
function rota({ facts, words }: PanelSource): Panel {
  const random = facts.random.fork('panel');
  const { people, lang } = facts;
  const shifts = words.rows.slice(0, 5).map((role, index) => ({
    role,
    start: [7, 8.5, 9, 14, 16][index] ?? 8,
    hours: random.pick([6, 6.5, 7, 7.5, 8]),
  }));
  const open = random.int(1, 4);
  const covered = shifts.filter((_, index) => index !== open);
  const hoursOfDay = [7, 9, 11, 13, 15, 17, 19, 21];
  const floorAt = (hour: number): number =>
    covered.filter(({ start, hours }) => start <= hour && hour < start + hours).length;
  const { start: from = 9, hours: long = 7 } = shifts[open] ?? {};
  const missing = hoursOfDay.filter((hour) => hour >= from && hour < from + long);
  const thin = missing.reduce((best, hour) => (floorAt(hour) < floorAt(best) ? hour : best), missing[0] ?? 9);
  const tones: Tint[] = ['good', 'good', 'good', 'warn', 'calm'];
  return {
    menu: menuOf(words.menu, [covered.length, 3, 0, 1, 0, 0]),
    total: `${figure(lang, add(covered.map(({ hours }) => hours)))} h`,
    rows: shifts.map(({ role, start, hours }, index) => ({
      id: clock(start),
      name: role,
      when: index === open ? (words.states[5] ?? '') : (people[index + 3]?.first ?? ''),
      status: (index === open ? words.states[0] : words.states[1 + (index % 4)]) ?? '',
      tone: index === open ? 'bad' : (tones[index] ?? 'calm'),
      amount: index === open ? `(${figure(lang, hours)})` : figure(lang, hours),
    })),
    bars: hoursOfDay.map(floorAt).map((value) => ({
      value,
      tone: value === 0 ? 'bad' : value < 2 ? 'warn' : 'good',
    })),
    labels: ['7 h', '11 h', '15 h', '19 h'],
    slots: {
      ill: people[open + 3]?.first ?? 'Tom',
      cover: people[9]?.first ?? 'Nell',
      school: people[2]?.first ?? 'Iris',
      shift: shifts[open]?.role ?? '',
      thin: `${thin}:00`,
      from: clock(from),
      until: clock(from + long),
    },
  };
}

const REGIONS = ['Frankfurt', 'Dublin', 'Virginia', 'Singapore', 'Oslo', 'São Paulo'];

/** States: back since 3:12, slow, steady. */
function uptime({ facts, words }: PanelSource): Panel {
  const random = facts.random.fork('panel');
  const names = random.some(words.rows, 5);
  const places = random.some(REGIONS, 5);
  const minutes = [random.int(6, 12), random.int(2, 5), random.int(1, 2), 0, 0];
  const total = add(minutes);
  const milliseconds = [
    random.int(420, 980),
    random.int(180, 320),
    random.int(90, 160),
    random.int(60, 120),
    random.int(30, 80),
  ];
  const weeks = [minutes[2] ?? 0, 0, minutes[1] ?? 0, minutes[0] ?? 0];
  return {
    menu: menuOf(words.menu, [names.length, minutes.filter((one) => one > 0).length, 0, 0, 0, 0]),
    total: `${total} min`,
    rows: names.map((name, index) => ({
      id: `${milliseconds[index] ?? 0} ms`,
      name,
      when: places[index] ?? '',
      status: words.states[Math.min(2, index)] ?? '',
      tone: index < 2 ? 'warn' : 'good',
      amount: String(minutes[index] ?? 0),
    })),
    bars: weeks.map((value, index) => ({ value, tone: index === 3 ? 'bad' : 'warn' })),
    labels: words.labels,
    slots: {
      who: facts.people[7]?.first ?? 'Priya',
      check: names[0] ?? '',
      share: String(Math.round(((minutes[0] ?? 0) / total) * 100)),
      one: places[0] ?? '',
      two: places[1] ?? '',
    },
  };
}

/** States: full scan, index, cached. */
function engine({ facts, words }: PanelSource): Panel {
  const random = facts.random.fork('panel');
  const queries = random.some(words.rows, 5);
  const milliseconds = [random.int(31, 48), random.int(9, 18), random.int(4, 8), random.int(2, 3), 1];
  const rows = [
    random.int(40, 90) * 100,
    random.int(12, 30) * 100,
    random.int(3, 9) * 100,
    random.int(20, 80),
    random.int(1, 9),
  ];
  const total = add(milliseconds);
  return {
    menu: menuOf(words.menu, [queries.length, 1, 12, 4, 9, 6]),
    total: `${total} ms`,
    rows: queries.map((name, index) => ({
      id: numberIn(facts.lang, rows[index] ?? 0),
      name,
      when: `t${index + 1}`,
      status: words.states[index === 0 ? 0 : index === 4 ? 2 : 1] ?? '',
      tone: index === 0 ? 'warn' : index === 4 ? 'calm' : 'good',
      amount: String(milliseconds[index] ?? 0),
    })),
    bars: milliseconds.map((value, index) => ({ value, tone: index === 0 ? 'warn' : 'good' })),
    labels: ['t1', 't2', 't3', 't4', 't5'],
    slots: {
      query: queries[0] ?? '',
      rows: numberIn(facts.lang, rows[0] ?? 0),
      share: String(Math.round(((milliseconds[0] ?? 0) / total) * 100)),
      ms: String(milliseconds[0] ?? 0),
      fast: String(milliseconds[2] ?? 0),
    },
  };
}

/** States: waiting on us, due today, with them, in hand, answered. */
function requests(source: PanelSource): Panel {
  const { facts, words } = source;
  const random = facts.random.fork('panel');
  const wishes = random.some(words.rows, 5);
  const days = [random.int(-4, -1), 0, random.int(2, 3), random.int(4, 6), random.int(-6, -5)];
  const hours = [
    random.int(4, 9),
    random.int(2, 6),
    random.int(1, 3),
    random.int(2, 5),
    random.int(1, 4),
  ].map((half) => half / 2);
  const open = hours.slice(0, 4);
  const total = add(open);
  const names = facts.people.slice(3, 7).map(({ first }) => first);
  const tones: Tint[] = ['bad', 'warn', 'calm', 'good', 'good'];
  return {
    menu: menuOf(words.menu, [4, 1, 1, 0, 0, 3]),
    total: `${figure(facts.lang, total)} h`,
    rows: wishes.map((name, index) => ({
      id: day(source, days[index] ?? 0).short,
      name,
      when: names[index % names.length] ?? '',
      status: words.states[index] ?? '',
      tone: tones[index] ?? 'calm',
      amount: figure(facts.lang, hours[index] ?? 0),
    })),
    bars: open.map((value, index) => ({ value, tone: tones[index === 2 ? 3 : index] ?? 'good' })),
    labels: names,
    slots: {
      who: names[0] ?? '',
      other: facts.people[8]?.first ?? 'Nell',
      share: String(Math.round(((hours[0] ?? 0) / total) * 100)),
      what: wishes[0] ?? '',
      next: wishes[1] ?? '',
      by: day(source, 2).weekday,
    },
  };
}

export const PANELS: Record<SaasProduct, (source: PanelSource) => Panel> = {
  invoices,
  rota,
  uptime,
  engine,
  requests,
};
