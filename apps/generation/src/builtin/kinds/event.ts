import { dayCurve } from '../art/day-curve.js';
import { fellSection } from '../art/fell-section.js';
import { initialsAsBlaze, initialsInStars, initialsOnFlaps, nameAsSound } from '../art/name-marks.js';
import { harbourChart, seaChart } from '../art/sea-chart.js';
import { initialsInFlags } from '../art/signal-flags.js';
import { stagePlan } from '../art/stage-plan.js';
import { culminations, starChart } from '../art/star-chart.js';
import { townMap } from '../art/town-map.js';
import { trainGraph } from '../art/train-graph.js';
import type { Person } from '../facts/people.js';
import { cells } from '../families/chart-cells.js';
import { nameStrip, ruledColumns } from '../families/chart-columns.js';
import { faq } from '../families/chart-faq.js';
import { frameFooter, frameHero, frameNav } from '../families/chart-frame.js';
import { framedPlace } from '../families/chart-place.js';
import { rail, type RailSlot } from '../families/chart-rail.js';
import { roll } from '../families/chart-roll.js';
import { chartCss, chartTheme, type ChartSite, type Frame } from '../families/chart-theme.js';
import { tickets } from '../families/chart-tickets.js';
import type { Random } from '../seeded-random.js';
import type { SiteParts, SiteSection } from '../site.js';
import { layoutCss } from '../theme/theme.js';
import type { SiteRequest } from '../understand/understand.js';
import type { Sign } from '../words/event.js';
import { clock, dateOf, dayAfter, eventFacts, type EventFacts, type Slot } from './event-facts.js';

interface Event extends EventFacts {
  site: ChartSite;
  /** A stream for a section: nothing in one changes another. */
  stream(section: string): Random;
}

const FRAMES: Record<Sign, Frame> = {
  sea: 'dashes',
  fell: 'metres',
  rail: 'rails',
  stars: 'degrees',
  stage: 'tape',
};
const SHEETS = {
  sea: 'cartouche',
  fell: 'column',
  rail: 'ticket',
  stars: 'column',
  stage: 'cartouche',
} as const;

function heroArt(event: Event): string {
  const { sign, own, programme, site, facts, words, first } = event;
  const random = event.stream('hero');
  const stations = own.stations.map((names, index) => ({
    name: random.fork(`station${index}`).pick(names),
    note: `${facts.common.shortDays[(first.getUTCDay() + 6) % 7] ?? ''} ${clock(programme.stations[index] ?? 9)}`,
  }));
  const label = facts.say(words.drawing, { names: stations.map(({ name }) => name).join(', ') });
  const art = random.fork('art');
  if (sign === 'sea') return seaChart(stations, site.colors, art, label);
  if (sign === 'rail') return trainGraph(stations, programme.stations, site.colors, art, label);
  if (sign === 'stage') return stagePlan(stations, site.colors, art, label);
  if (sign === 'stars')
    return starChart(
      { dayOfYear: dayOfYear(first), hour: 22, compass: words.compass },
      site.colors,
      art,
      label,
    );
  const heights = [420, 840 + art.int(0, 90), 1_180 + art.int(0, 90), 1_640 + art.int(0, 110)];
  const metres = stations.map((station, index) => ({
    ...station,
    note: `${station.note}, ${heights[index] ?? 0} m`,
  }));
  return fellSection(metres, heights, site.colors, art, label);
}

const dayOfYear = (day: Date): number =>
  Math.round((day.getTime() - Date.UTC(day.getUTCFullYear(), 0, 1)) / 86_400_000);

function hero(event: Event): SiteSection {
  const { own, told, words, facts, sign, site, first, programme, days } = event;
  const random = event.stream('hero');
  const pick = (list: readonly string[], name: string): string => facts.say(random.fork(name).pick(list));
  const [first1 = '', second = ''] = random
    .fork('headline')
    .pick(own.headlines)
    .map((line) => facts.say(line));
  const when = facts.say(days === 1 ? words.one : days === 2 ? words.both : words.three, {
    before: event.before.getUTCDate(),
    day: first.getUTCDate(),
    next: dayAfter(first).getUTCDate(),
    month: facts.common.months[first.getUTCMonth()] ?? '',
    year: first.getUTCFullYear(),
  });
  const [, , , last] = programme.stations;
  const star = sign === 'stars' ? culminations(dayOfYear(first), 20, last).slice(-2) : [];
  return frameHero({
    brief: `${sign}: a drawing with four stops, the name on a sheet beside it`,
    art: heroArt(event),
    headline: [first1, second],
    sub: pick(told.subs, 'sub'),
    lines: [
      when,
      pick(own.venue, 'venue'),
      pick(own.room, 'room'),
      ...star.map(({ star: name, hour }) => facts.say(words.culminates, { star: name, time: clock(hour) })),
    ],
    sample: words.sample.dates,
    actions: [
      {
        id: facts.showPrices && facts.has('tickets') ? 'tickets' : 'venue',
        label: pick(own.action, 'action'),
      },
      { id: 'schedule', label: own.see },
    ],
    sheet: SHEETS[site.frame === 'dashes' ? 'sea' : sign],
  });
}

function why({ own, told, words, facts, ...event }: Event): SiteSection {
  const random = event.stream('why');
  return cells({
    id: 'why',
    heading: facts.say(random.fork('title').pick(own.why)),
    paragraphs: told.whys.map((texts, index) => facts.say(random.fork(`text${index}`).pick(texts))),
    figures: told.figures.map((pairs, index) => {
      const [figure, text] = random.fork(`figure${index}`).pick(pairs);
      return [facts.say(figure), facts.say(text)] as const;
    }),
    sample: words.sample.figures,
    variant: random.fork('variant').chance(0.65) ? 'row' : 'block',
  });
}

function markOf(person: Person, sign: Sign, { colors }: ChartSite): string {
  if (sign === 'sea') return initialsInFlags(person.first, person.last, colors.ink);
  if (sign === 'fell') return initialsAsBlaze(person.first, person.last, colors);
  if (sign === 'rail') return initialsOnFlaps(person.first, person.last, colors);
  return sign === 'stars'
    ? initialsInStars(person.first, person.last, colors)
    : nameAsSound(person.full, colors);
}

function speakers(event: Event): SiteSection {
  const { own, words, facts, cast, sign, site } = event;
  const random = event.stream('speakers');
  return roll({
    id: 'speakers',
    heading: random.fork('title').pick(own.cast.heading),
    note: random.fork('note').pick(own.cast.note),
    people: cast.map(({ person, talk, role }) => ({
      name: person.full,
      role: facts.say(role),
      text: talk,
      mark: markOf(person, sign, site),
    })),
    sample: words.sample.people,
    variant: random.fork('variant').chance(0.6) ? 'grid' : 'rows',
  });
}

function slotOf([hour, ...what]: Slot, event: Event): RailSlot {
  const { facts, told, cast } = event;
  const entry = (item: number | string): RailSlot['entries'][number] => {
    if (typeof item === 'string') {
      const [name, text] = told.breaks[item as keyof typeof told.breaks];
      return { name: facts.say(name), text: facts.say(text) };
    }
    const [name, text] = told.extra;
    const one = cast[item];
    return one ? { name: one.talk, text: one.person.full } : { name: facts.say(name), text: facts.say(text) };
  };
  const kind = typeof what[0] === 'string' ? 'pause' : what.length === 1 ? 'main' : 'tracks';
  // Bands are announced by their names, talks by their titles.
  const swap = event.genre === 'festival' && kind !== 'pause';
  const entries = what
    .map(entry)
    .map(({ name, text }, index) =>
      swap && Number(what[index]) < cast.length ? { name: text, text: name } : { name, text },
    );
  return { time: clock(hour), kind, entries };
}

function schedule(event: Event): SiteSection {
  const { own, words, facts, programme, sign, site, first } = event;
  const random = event.stream('schedule');
  const [from, until, high, low] = programme.curve;
  const labels = [own.high, own.low].map((text, index) =>
    facts.say(text, { time: clock(index === 0 ? high : low) }),
  );
  const [highest = '', lowest = ''] = labels;
  const day = { from, until, high: { hour: high, label: highest }, low: { hour: low, label: lowest } };
  return rail({
    heading: facts.say(random.fork('title').pick(own.schedule)),
    title: words.nav.schedule,
    curve: dayCurve(sign, day, site.colors, facts.say(words.curve, { high: highest, low: lowest })),
    heads: [words.hours, ...own.tracks],
    days: programme.days.map((slots, index) => ({
      name: dateOf(dayAfter(first, index), event),
      slots: slots.map((slot) => slotOf(slot, event)),
    })),
    tabsLabel: words.chooseDay,
    sample: words.sample.schedule,
    ground: 'bg',
  });
}

function workshops(event: Event): SiteSection {
  const { own, told, words, facts, programme, cast } = event;
  const random = event.stream('workshops');
  const chosen = random.fork('items').some(told.workshops, 3);
  return ruledColumns({
    id: 'workshops',
    heading: facts.say(random.fork('title').pick(own.workshops)),
    columns: programme.workshops.map(([from, until, seats], index) => {
      const [name, text] = chosen[index] ?? ['', ''];
      const led = words.led[(index + random.fork('led').int(0, 2)) % words.led.length] ?? '';
      const person = cast[index * 3]?.person.full ?? facts.host.full;
      return {
        note: facts.say(words.workshopNote, { from: clock(from), until: clock(until), seats }),
        name: facts.say(name),
        text: `${facts.say(text)} ${facts.say(led, { person })}`,
      };
    }),
    sample: words.sample.workshops,
  });
}

function placeMap(event: Event): string {
  const { own, sign, site, facts } = event;
  const random = event.stream('venue');
  const { colors } = site;
  const label = facts.say(facts.common.map);
  const here = { name: own.here, note: facts.place.district };
  if (sign === 'sea' || sign === 'fell') return harbourChart(here, colors, random.fork('map'), label);
  if (sign === 'stars') {
    const { night, nightLine, nightMark } = colors;
    const dark = {
      ground: night,
      block: nightLine,
      blockAlt: nightLine,
      park: night,
      road: night,
      water: colors.line,
      pin: nightMark,
    };
    return townMap(facts.place, dark, random.fork('map'), label);
  }
  const [ground, block, other] = [colors.depth, colors.land[0], colors.land[1]];
  const map = {
    ground,
    block,
    blockAlt: other,
    park: colors.green,
    road: colors.paper,
    water: colors.shore,
    pin: colors.mark,
  };
  return townMap(facts.place, map, random.fork('map'), label);
}

function venue(event: Event): SiteSection {
  const { own, told, words, facts } = event;
  const random = event.stream('venue');
  return framedPlace({
    id: 'venue',
    heading: facts.say(random.fork('title').pick(own.place)),
    map: placeMap(event),
    ways: told.ways.map(
      ([term, ways], index) => [term, facts.say(random.fork(`way${index}`).pick(ways))] as const,
    ),
    address: `${facts.street}, ${facts.town}`,
    sample: words.sample.address,
    mapSide: random.fork('side').chance(0.65) ? 'left' : 'right',
  });
}

function ticketRows({ own, told, words, facts, places, seats, genre, ...event }: Event): SiteSection {
  const random = event.stream('tickets');
  const base =
    genre === 'night' ? 14 : genre === 'festival' ? 78 : random.fork('price').pick([240, 290, 340]);
  const workshop = genre === 'night' ? 12 : genre === 'festival' ? 40 : 120;
  const prices = [Math.round((base * 0.3) / 2) * 2, base, base + workshop];
  const [one, two, three] = places;
  return tickets({
    id: 'tickets',
    heading: random.fork('title').pick(own.tickets.heading),
    rows: own.tickets.names.map((name, index) => ({
      name,
      text: facts.say(random.fork(`text${index}`).pick(told.tickets[index] ?? [''])),
      price: facts.money.short(prices[index] ?? base),
      note: facts.say(words.ticketNote, { seats: places[index] ?? 0 }),
    })),
    action: { label: random.fork('take').pick(words.take), href: `mailto:${facts.email}` },
    sum: facts.say(random.fork('sum').pick(words.ticketSum), { one, two, three, seats }),
    sample: words.sample.prices,
    variant: random.fork('variant').chance(0.6) ? 'rows' : 'stubs',
  });
}

function questions({ own, told, facts, ...event }: Event): SiteSection {
  const random = event.stream('faq');
  const items = [...random.fork('items').some(told.faq, 3), random.fork('own').pick(own.faq.own)];
  return faq({
    heading: random.fork('title').pick(own.faq.heading),
    items: items.map(([question, answer]) => [facts.say(question), facts.say(answer)] as const),
    variant: random.fork('variant').chance(0.6) ? 'open' : 'closed',
  });
}

function sponsors({ told, words, facts, ...event }: Event): SiteSection {
  const random = event.stream('sponsors');
  return nameStrip({
    id: 'sponsors',
    heading: random.fork('title').pick(told.sponsors.heading),
    text: random.fork('text').pick(told.sponsors.text),
    names: random
      .fork('names')
      .some(told.sponsors.names, 6)
      .map(([name, what]) => [facts.say(name), facts.say(what)] as const),
    sample: words.sample.sponsors,
  });
}

export function composeEvent(request: SiteRequest): SiteParts {
  const event = eventOf(request);
  const { facts, words, site } = event;
  const chance = (name: string, part: number): boolean =>
    facts.wants(name) || event.stream(name).fork('there').chance(part);
  const optional = (id: string, build: (event: Event) => SiteSection, there = true): SiteSection[] =>
    there && facts.has(id) ? [build(event)] : [];
  const early = event.days !== 3 && event.stream('order').chance(0.3);
  const sections = [
    frameNav(site),
    hero(event),
    why(event),
    ...optional('speakers', speakers),
    ...optional('schedule', schedule),
    ...(early ? [] : optional('workshops', workshops, event.days === 3 || chance('workshops', 0.8))),
    ...optional('venue', venue),
    ...optional('tickets', ticketRows, facts.showPrices),
    ...optional('faq', questions),
    ...optional('sponsors', sponsors, early || chance('sponsors', 0.75)),
    frameFooter(site, {
      line: facts.say(event.stream('footer').pick(words.foot)),
      sample: words.sample.address,
    }),
  ];
  return {
    title: facts.brand,
    lang: facts.lang,
    layout: layoutCss(site.theme, chartCss(site)),
    sections,
    style: '@media print { .hero-actions, .nav { display: none; } }',
  };
}

function eventOf(request: SiteRequest): Event {
  const told = eventFacts(request);
  const { facts, words, sign } = told;
  const { theme, colors } = chartTheme(request);
  const ids = ['speakers', 'schedule', 'venue', 'faq', 'tickets'] as const;
  const there = ids.filter((id) => facts.has(id) && (id !== 'tickets' || facts.showPrices));
  const links = there.map((id) => ({ id, label: words.nav[id] }));
  return {
    ...told,
    site: { facts, theme, colors, links, frame: FRAMES[sign] },
    stream: (section) => facts.random.fork(section),
  };
}
