import { initialsInRing, initialsOnCrate, initialsOnTag, yearsInTallies } from '../art/charity-marks.js';
import { crateStacks, hookBoard, lifeline, logbook } from '../art/charity-pictures.js';
import { riverPlan } from '../art/river-plan.js';
import { siteFacts, type SiteFacts } from '../facts/site-facts.js';
import type { Person } from '../facts/people.js';
import { account } from '../families/chart-account.js';
import { dates } from '../families/chart-dates.js';
import { tickets } from '../families/chart-tickets.js';
import { figureRows, roster, timedSteps } from '../families/ledger-middle.js';
import { ledgerCss, ledgerTheme, type LedgerSite } from '../families/ledger-theme.js';
import { ledgerFooter, ledgerHero, ledgerNav } from '../families/ledger-top.js';
import type { Random } from '../seeded-random.js';
import type { SiteParts, SiteSection } from '../site.js';
import { layoutCss } from '../theme/theme.js';
import type { SiteRequest } from '../understand/understand.js';
import {
  charityWords,
  type Cause,
  type CauseWords,
  type CharityWords,
  type Counter,
} from '../words/charity.js';
import { firstDay } from './event-facts.js';

interface Charity {
  facts: SiteFacts;
  words: CharityWords;
  cause: Cause;
  told: CauseWords;
  counter: Counter;
  counts: Counts;
  site: LedgerSite;
  stream(section: string): Random;
}

/** All that is counted; pictures and sentences take it from here. */
export interface Counts {
  /** Monday first. */
  week: readonly number[];
  /** January first. */
  months: readonly number[];
  hooks: number;
  waiting: number;
  helpers: number;
  shares: readonly number[];
}

const COUNTERS: Record<Cause, readonly Counter[]> = {
  animals: ['tags', 'tags', 'log'],
  food: ['crates', 'crates', 'log'],
  nature: ['river', 'river', 'log'],
  people: ['rope', 'rope', 'log'],
};
/** Each makes a hundred. */
const ACCOUNTS = [
  [61, 17, 12, 6, 4],
  [54, 21, 13, 7, 5],
  [58, 18, 11, 8, 5],
  [49, 24, 14, 9, 4],
] as const;

const NAMES =
  'Bruno Mila Otto Luna Fritz Nala Rocky Momo Bella Tyson Kira Paul Lotte Oskar Emma Max Ida Rex Frida Carlo Stella Hugo'.split(
    ' ',
  );

export const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

export function countsFor(random: Random): Counts {
  return {
    week: Array.from({ length: 7 }, (_, index) => random.fork(`day${index}`).int(9, index === 1 ? 40 : 32)),
    months: Array.from({ length: 12 }, (_, index) => random.fork(`month${index}`).int(5, 13)),
    hooks: 30,
    waiting: random.fork('waiting').int(9, 14),
    helpers: random.fork('helpers').int(24, 68),
    shares: random.fork('shares').pick(ACCOUNTS),
  };
}

function heroArt({ facts, words, told, counter, counts, site, ...charity }: Charity): string {
  const random = charity.stream('hero').fork('art');
  const label = facts.say(words.drawing[counter]);
  const { colors } = site;
  const stations = told.stations.map(([name, note]) => ({ name: facts.say(name), note: facts.say(note) }));
  if (counter === 'tags')
    return hookBoard(random.fork('names').some(NAMES, counts.waiting), counts.hooks, colors, random, label);
  if (counter === 'crates') return crateStacks(counts.months, facts.common.months, colors, random, label);
  if (counter === 'river') return riverPlan(stations, colors, random, label);
  if (counter === 'rope') return lifeline(stations, colors, random, label);
  const rows = counts.week.map((count, index) => ({ day: facts.common.shortDays[index] ?? '', count }));
  return logbook(rows, words.inAll, colors, label);
}

function hero(charity: Charity): SiteSection {
  const { facts, words, told, counter } = charity;
  const random = charity.stream('hero');
  const pick = (list: readonly string[], name: string): string => facts.say(random.fork(name).pick(list));
  return ledgerHero({
    brief: `${counter}: what is counted, drawn to the number, over the edge of the colour`,
    art: heroArt(charity),
    headline: random
      .fork('headline')
      .pick(told.headlines)
      .map((line) => facts.say(line)),
    sub: pick(told.subs, 'sub'),
    lines: [
      ...told.lines.map((list, index) => pick(list, `line${index}`)),
      ...(counter === 'crates' ? [facts.say(words.tenEach)] : []),
    ],
    sample: words.sample.figures,
    actions: [
      { id: facts.has('give') ? 'give' : 'people', label: pick(words.give, 'give') },
      { id: 'proof', label: pick(words.see, 'see') },
    ],
  });
}

function stats({ facts, words, told, ...charity }: Charity): SiteSection {
  const random = charity.stream('stats');
  return figureRows({
    id: 'stats',
    heading: facts.say(random.fork('title').pick(told.why)),
    paragraphs: told.whys.map((texts, index) => facts.say(random.fork(`text${index}`).pick(texts))),
    figures: told.figures.map((pairs, index) => {
      const [figure, text] = random.fork(`figure${index}`).pick(pairs);
      return [facts.say(figure), facts.say(text)] as const;
    }),
    sample: words.sample.figures,
  });
}

function work({ facts, words, told, ...charity }: Charity): SiteSection {
  const random = charity.stream('work');
  // In the order of the list: it is the order in which things happen.
  const chosen = new Set(random.fork('items').some(told.work.items, 3));
  return timedSteps({
    id: 'work',
    heading: random.fork('title').pick(told.work.heading),
    steps: told.work.items
      .filter((item) => chosen.has(item))
      .map(([note, name, text]) => ({ note: facts.say(note), name: facts.say(name), text: facts.say(text) })),
    sample: words.sample.work,
  });
}

function proof({ facts, words, told, counts, ...charity }: Charity): SiteSection {
  const random = charity.stream('proof');
  return account({
    id: 'proof',
    heading: random.fork('title').pick(words.proof.heading),
    text: facts.say(random.fork('text').pick(words.proof.text)),
    rows: told.account.map(([name, text], index) => ({
      name: facts.say(name),
      text: facts.say(text),
      share: counts.shares[index] ?? 0,
    })),
    total: facts.say(words.proof.total),
    sample: words.sample.account,
  });
}

function give({ facts, words, told, ...charity }: Charity): SiteSection {
  const random = charity.stream('give');
  const { giving, time } = words;
  const sums = random.fork('sums').pick([
    [10, 40, 120],
    [10, 30, 90],
    [20, 50, 150],
  ]);
  const money = told.give.map((list, index) => {
    const [name, text] = random.fork(`row${index}`).pick(list);
    return {
      name: facts.say(name),
      text: facts.say(text),
      price: facts.money.short(sums[index] ?? 20),
      note: giving.each[index] ?? '',
    };
  });
  const hours = time.rows.map(([name, text, price]) => ({ name, text, price, note: '' }));
  const shown = facts.showPrices;
  return tickets({
    id: 'give',
    heading: random.fork('title').pick(shown ? giving.heading : time.heading),
    rows: shown ? money : hours,
    action: {
      label: shown ? random.fork('action').pick(giving.action) : time.action,
      href: `mailto:${facts.email}`,
    },
    sum: facts.say(random.fork('note').pick(shown ? giving.note : time.note)),
    sample: words.sample.sums,
    variant: random.fork('variant').chance(0.5) ? 'rows' : 'stubs',
  });
}

function markOf({ first, last }: Person, years: number, counter: Counter, { colors }: LedgerSite): string {
  if (counter === 'log' || counter === 'river') return yearsInTallies(years, colors);
  if (counter === 'tags') return initialsOnTag(first, last, colors);
  return counter === 'crates' ? initialsOnCrate(first, last, colors) : initialsInRing(first, last, colors);
}

/** Everybody has a day of their own, so that none is empty; and most a second. Rivers are for Saturdays. */
export function weekOf(index: number, cause: Cause, random: Random): boolean[] {
  const second = cause === 'nature' ? 5 : random.int(0, 6);
  return Array.from({ length: 7 }, (_, day) => day === index % 7 || (day === second && random.chance(0.8)));
}

function people({ facts, words, told, cause, counter, site, ...charity }: Charity): SiteSection {
  const random = charity.stream('people');
  const roles = random.fork('roles').some(told.roles, 8);
  return roster({
    id: 'people',
    heading: random.fork('title').pick(words.people.heading),
    note: facts.say(words.people.note[counter]),
    days: facts.common.shortDays,
    people: facts.people.slice(0, 8).map((person, index) => ({
      name: person.full,
      role: facts.say(roles[index] ?? ''),
      mark: markOf(person, random.fork(`years${index}`).int(1, 15), counter, site),
      there: weekOf(index, cause, random.fork(`week${index}`)),
    })),
    sum: words.people.sum,
    sample: words.sample.people,
  });
}

function events({ facts, words, told, ...charity }: Charity): SiteSection {
  const random = charity.stream('events');
  const { common } = facts;
  const first = random.fork('month').int(1, 4);
  const chosen = random.fork('items').some(told.events, 3);
  return dates({
    id: 'events',
    heading: random.fork('title').pick(words.events.heading),
    rows: chosen.map(([name, text], index) => {
      const day = firstDay(first + index * 2, index === 1 ? 3 : 5, random.fork(`week${index}`).int(0, 2));
      return {
        day: String(day.getUTCDate()),
        month: common.months[day.getUTCMonth()] ?? '',
        weekday: common.shortDays[(day.getUTCDay() + 6) % 7] ?? '',
        name: facts.say(name),
        text: facts.say(text),
      };
    }),
    ask: { label: random.fork('ask').pick(words.events.ask), href: `mailto:${facts.email}` },
    sample: words.sample.dates,
    ground: 'bg',
  });
}

function charityOf(request: SiteRequest): Charity {
  const words = charityWords(request.lang);
  const cause: Cause = request.topic in COUNTERS ? (request.topic as Cause) : 'people';
  const told = words.causes[cause];
  const { random } = siteFacts(request, { names: told.names, people: 8 });
  const counts = countsFor(random.fork('counts'));
  const slots = {
    week: sum(counts.week),
    // Of crates, willows and visits one is drawn for ten.
    year: sum(counts.months) * (cause === 'animals' ? 1 : 10),
    waiting: counts.waiting,
    gone: counts.hooks - counts.waiting,
    helpers: counts.helpers,
  };
  const plain = siteFacts(request, { names: told.names, people: 8, slots });
  const facts: SiteFacts = {
    ...plain,
    say: (sentence, more) => plain.say(sentence, { phone: plain.phone, ...more }),
  };
  const { theme, colors } = ledgerTheme(request);
  const counter = facts.random.fork('counter').pick(COUNTERS[cause]);
  const ids = ['work', 'proof', 'people', 'events', 'give'] as const;
  const links = ids.filter((id) => facts.has(id)).map((id) => ({ id, label: words.nav[id] }));
  return {
    facts,
    words,
    cause,
    told,
    counter,
    counts,
    site: { facts, theme, colors, links },
    stream: (section) => facts.random.fork(section),
  };
}

export function composeCharity(request: SiteRequest): SiteParts {
  const charity = charityOf(request);
  const { facts, words, site } = charity;
  const optional = (id: string, build: (charity: Charity) => SiteSection): SiteSection[] =>
    facts.has(id) ? [build(charity)] : [];
  const [one, other] = [optional('give', give), optional('people', people)];
  const sections = [
    ledgerNav(site),
    hero(charity),
    ...optional('stats', stats),
    ...optional('work', work),
    ...optional('proof', proof),
    ...(charity.stream('order').chance(0.6) ? [...one, ...other] : [...other, ...one]),
    ...optional('events', events),
    ledgerFooter(site, {
      line: facts.say(charity.stream('footer').pick(words.foot)),
      sample: words.sample.address,
    }),
  ];
  return {
    title: facts.brand,
    lang: facts.lang,
    layout: layoutCss(site.theme, ledgerCss(site)),
    sections,
    style: '@media print { .hero-actions, .nav { display: none; } }',
  };
}
