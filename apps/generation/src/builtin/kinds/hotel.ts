import { breakfastTable } from '../art/breakfast-table.js';
import { houseSection } from '../art/house-section.js';
import { keyBoard, type BoardKey } from '../art/key-board.js';
import { luggageLabel } from '../art/luggage-label.js';
import { mountainProfile } from '../art/mountain-profile.js';
import { pitchPlan } from '../art/pitch-plan.js';
import { inksOf, type Inks } from '../art/ribbon-inks.js';
import { windowView, type Opening } from '../art/window-view.js';
import { bands, splitSection } from '../families/ribbon-bands.js';
import { formBand, ribbonFooter, whereMap } from '../families/ribbon-end.js';
import { minutesRail, tariff } from '../families/ribbon-tables.js';
import {
  RIBBON,
  RIBBON_LAYOUT,
  RIBBON_STYLE,
  sayOne,
  streamOf,
  type Ribbon,
} from '../families/ribbon-theme.js';
import { masthead, ribbonHero, type Hero } from '../families/ribbon-top.js';
import { numberIn } from '../facts/money.js';
import { escapeHtml, markup, raw, rules, type Markup } from '../markup.js';
import { fieldOf, type Field } from '../parts/form.js';
import type { Random } from '../seeded-random.js';
import type { SiteParts, SiteSection } from '../site.js';
import { layoutCss, themeFor, type FamilyStyle } from '../theme/theme.js';
import { TYPE_PAIRS } from '../theme/type-pairs.js';
import type { SiteRequest } from '../understand/understand.js';
import type { HotelSign } from '../words/hotel.js';
import { RIBBON_WORDS, type RibbonWords } from '../words/ribbon.js';
import { hotelFacts, hours, type HotelFacts } from './hotel-facts.js';

/** Letters and corners of a house; law has others. */
const HOTEL: FamilyStyle = { ...RIBBON, types: [TYPE_PAIRS.bookman], radii: [2, 3, 6] };

interface Hotel extends HotelFacts {
  ribbon: Ribbon;
  inks: Inks;
  sign: HotelSign;
  shared: RibbonWords;
}

const SIGNS: Record<HotelFacts['topic'], readonly HotelSign[]> = {
  hotel: ['keys', 'keys', 'house', 'house', 'view'],
  hut: ['profile', 'profile', 'view'],
  camp: ['plan', 'plan', 'view'],
};

/** Floors and rooms on one of which a drawing has room for. */
const LARGEST_HOUSE = { floors: 4, across: 5 };
const MOST_KEYS = 16;

const widestOf = (floors: HotelFacts['floors']): number => Math.max(...floors.map((floor) => floor.length));

/** A house too large to be drawn shows one of its windows. */
function fitting(sign: HotelSign, { floors }: HotelFacts): HotelSign {
  const { floors: high, across } = LARGEST_HOUSE;
  const isLarge = floors.length > high || widestOf(floors) > across;
  if (sign === 'house' && isLarge) return 'view';
  return sign === 'keys' && (floors.flat().length > MOST_KEYS || isLarge) ? 'view' : sign;
}

/** "Three kinds of quiet". */
const countsNothing = (title: string): boolean => !/three|drei|trois|tres/iu.test(title);

const LINKS = ['rooms', 'breakfast', 'around', 'rates', 'booking', 'where'] as const;

export function composeHotel(request: SiteRequest): SiteParts {
  const theme = themeFor(request, HOTEL);
  const shared = RIBBON_WORDS[request.lang];
  const known = hotelFacts(request, shared);
  const { facts, own } = known;
  const has = (id: string): boolean => facts.has(id) && (id !== 'rates' || facts.showPrices);
  const links = LINKS.filter(has).map((id) => ({ id, label: own.links[id] }));
  const sign = fitting(facts.random.fork('sign').pick(SIGNS[known.topic]), known);
  const hotel: Hotel = { ...known, ribbon: { facts, theme, links }, inks: inksOf(theme), sign, shared };
  const middle = facts.random.fork('order').chance(0.6) ? ['breakfast', 'around'] : ['around', 'breakfast'];
  const builders: Record<string, (hotel: Hotel) => SiteSection> = {
    rooms,
    breakfast,
    around,
    rates,
    booking,
    where,
  };
  const order = ['rooms', ...middle, 'rates', 'booking', 'where'].filter(has);
  const sections = [
    masthead(hotel.ribbon, facts.say(facts.common.since, { year: facts.since })),
    hero(hotel),
    ...order.flatMap((id) => builders[id]?.(hotel) ?? []),
    ribbonFooter(
      hotel.ribbon,
      sayOne(hotel.ribbon, streamOf(hotel.ribbon, 'footer'), own.footer),
      facts.say(known.words.afterBrand),
    ),
  ];
  return {
    title: facts.brand,
    lang: facts.lang,
    layout: layoutCss(theme, RIBBON_LAYOUT),
    sections,
    style: RIBBON_STYLE,
  };
}

/** The colours of the tags, one for each view. */
const TAGS: readonly (readonly [string, string])[] = [
  ['var(--accent)', 'var(--on-accent)'],
  ['var(--ink)', 'var(--bg)'],
  ['var(--tint)', 'var(--on-tint)'],
];

function boardOf({ floors, rooms, ribbon: { theme } }: Hotel, random: Random): BoardKey[] {
  const { palette } = theme;
  const colors = [
    [palette.accent, palette.onAccent],
    [palette.dark ? '#f1ecdf' : '#fffdf6', '#23211c'],
    [palette.tint, palette.onTint],
  ] as const;
  return floors
    .flat()
    .toSorted((a, b) => a - b)
    .map((number) => {
      const at = rooms.findIndex((room) => room.number === number);
      const [color, onColor] = colors[at >= 0 ? at : random.int(0, 2)] ?? colors[0];
      return { number, color, onColor, out: at < 0 && random.chance(0.3) };
    });
}

const opening = ({ topic }: Hotel): Opening =>
  ({ hotel: 'window', hut: 'shutters', camp: 'tent' })[topic] as Opening;

function heroArt(hotel: Hotel): string {
  const { sign, inks, facts, own, rooms, words, altitude } = hotel;
  const random = streamOf(hotel.ribbon, 'hero art');
  const label = escapeHtml(facts.say(own.drawn[sign] ?? ''));
  if (sign === 'keys') return keyBoard(boardOf(hotel, random), widestOf(hotel.floors), inks, random, label);
  if (sign === 'house') {
    const floors = hotel.floors.map((floor) =>
      floor.map((number) => ({ number, lit: number === rooms[1].number || random.chance(0.6) })),
    );
    return houseSection(floors, inks, random, label);
  }
  if (sign === 'plan')
    return pitchPlan(
      rooms[1].number,
      { wash: escapeHtml(words.wash), water: escapeHtml(words.water) },
      inks,
      random,
      label,
    );
  if (sign === 'view') return windowView(rooms[1].view, opening(hotel), inks, random, 'hero-pane', label);
  const heights = [3, 2, 1, 0].map((up) => `${numberIn(facts.lang, altitude - 400 + up * 300)} m`);
  return mountainProfile(stationsOf(hotel, random), heights, inks, random, label);
}

function stationsOf(
  { climb, words, facts, shared }: Hotel,
  random: Random,
): { name: string; time: string }[] {
  const names = [...words.profileStops.map((choices) => random.pick(choices)), facts.brand.slice(0, 26)];
  return names.map((name, index) => ({
    name: escapeHtml(name),
    time: index === 0 ? `0 ${shared.minute}` : hours(climb[index] ?? 0, shared.hour, shared.minute),
  }));
}

function hero(hotel: Hotel): SiteSection {
  const { sign, own, ribbon, facts } = hotel;
  const random = streamOf(ribbon, 'hero');
  const [first, second] = random.pick(own.headlines[sign] ?? []);
  const wide = sign === 'house' || sign === 'profile';
  const target = ribbon.links.find(({ id }) => id === 'booking') ?? ribbon.links.at(-1);
  const content: Hero = {
    headline: [facts.say(first), facts.say(second)],
    sub: sayOne(ribbon, random, own.subs),
    action: {
      id: target?.id ?? 'footer',
      label: target?.id === 'booking' ? random.pick(own.book) : (target?.label ?? ''),
    },
    more: { id: facts.has('rooms') ? 'rooms' : 'footer', label: random.pick(own.look) },
    art: raw(heroArt(hotel)),
    object: sign,
    layout: wide ? 'panorama' : random.pick(['right', 'right', 'left'] as const),
    ...(!wide && { notes: own.notes.map(([figure, what]) => [facts.say(figure), facts.say(what)] as const) }),
  };
  return ribbonHero(ribbon, content);
}

const tagOf = (text: string, index: number): Markup => {
  const [color, on] = TAGS[index] ?? ['var(--ink)', 'var(--bg)'];
  return markup`<p class="rooms-tag" style="background: ${color}; color: ${on}">${text}</p>`;
};

function rooms(hotel: Hotel): SiteSection {
  const { own, words, ribbon, facts, shared, sums, topic } = hotel;
  const random = streamOf(ribbon, 'rooms');
  const sizes = topic === 'hotel' ? [random.int(12, 15), random.int(19, 24), random.int(31, 38)] : null;
  const items = hotel.offered.map((room, index) => {
    const offer = own.offers[index] ?? own.offers[0];
    const view = words.views[room.view];
    const isArea = offer.bed.includes('m²');
    return {
      mark: tagOf(facts.say(own.mark, { number: room.number }), index),
      title: random.pick(offer.title),
      text: `${facts.say(random.pick(offer.text))} ${facts.say(random.pick(view.lines))}`,
      facts: [
        [words.facts.guests, offer.guests],
        [isArea ? words.facts.size : words.facts.bed, offer.bed],
        ...(sizes ? [[words.facts.size, `${sizes[index]} m²`] as const] : []),
        [words.facts.view, view.name],
        ...(facts.showPrices ? [[words.facts.from, sums.write(room.nights[0])] as const] : []),
      ] as [string, string][],
      art: raw(
        windowView(
          room.view,
          opening(hotel),
          hotel.inks,
          streamOf(ribbon, `window ${index}`),
          `rooms-pane-${index + 1}`,
          escapeHtml(view.drawn),
        ),
      ),
    };
  });
  return bands(ribbon, {
    id: 'rooms',
    title: sayOne(
      ribbon,
      random,
      hotel.offered.length < 3 ? own.roomsTitle.filter(countsNothing) : own.roomsTitle,
    ),
    lead: sayOne(ribbon, random, own.roomsLead),
    sample: shared.sample.offers,
    items,
    brief: 'three half-bleed bands that swap sides, each with its own window',
    css: rules`
      .rooms-tag { position: relative; display: inline-flex; align-items: center; min-height: 40px; padding: 4px 22px 4px 44px; border-radius: 20px; font: 400 1.02em/1.2 var(--head); }
      .rooms-tag::before { content: ""; position: absolute; left: 14px; width: 14px; height: 14px; border-radius: 50%; background: var(--bg); box-shadow: inset 0 0 0 3px #b8923f; }
    `,
  });
}

function breakfast(hotel: Hotel): SiteSection {
  const { own, ribbon, shared, facts, inks } = hotel;
  const random = streamOf(ribbon, 'breakfast');
  return splitSection(ribbon, {
    id: 'breakfast',
    title: sayOne(ribbon, random, own.breakfastTitle),
    text: own.breakfastText.map((choices) => sayOne(ribbon, random, choices)),
    list: own.breakfastList.map(([time, what]) => [time, facts.say(random.pick(what))]),
    sample: shared.sample.hours,
    art: raw(breakfastTable(inks, streamOf(ribbon, 'table'), escapeHtml(own.breakfastDrawn))),
    ground: 'tint',
    swapped: random.chance(0.5),
    brief: 'the table from above beside what is served when',
    kind: 'story',
  });
}

function around(hotel: Hotel): SiteSection {
  const { own, ribbon, shared, facts, topic } = hotel;
  const random = streamOf(ribbon, 'around');
  const longest = topic === 'hut' ? 180 : 24;
  const stops = random.some(own.stops, 5);
  const steps = topic === 'hut' ? [10, 20, 50, 90, 150] : [1, 4, 7, 11, 17];
  const minutes = steps.map((step) =>
    Math.min(longest, topic === 'hut' ? step + 10 * random.int(0, 2) : step + random.int(0, 2)),
  );
  return minutesRail(ribbon, {
    id: 'around',
    title: sayOne(ribbon, random, own.aroundTitle),
    lead: sayOne(ribbon, random, own.aroundLead),
    stops: stops.map(({ name, note }, index) => ({
      minutes: minutes[index] ?? 1,
      name: facts.say(name),
      note: sayOne(ribbon, random, note),
    })),
    unit: shared.minute,
    sample: shared.sample.distances,
    ground: 'bg',
    brief: 'five places on foot, one dot for each minute',
  });
}

function rates(hotel: Hotel): SiteSection {
  const { own, words, ribbon, shared, facts, sums, bill } = hotel;
  const random = streamOf(ribbon, 'rates');
  const room = facts.say(own.mark, { number: hotel.rooms[1].number });
  const slots = { n: bill.nights, guests: bill.guests, room };
  const each = hotel.topic === 'camp' ? bill.nights : bill.nights * bill.guests;
  return tariff(ribbon, {
    id: 'rates',
    title: sayOne(ribbon, random, own.ratesTitle),
    lead: sayOne(ribbon, random, own.ratesLead),
    caption: words.rates,
    columns: own.seasons,
    rows: hotel.offered.map(({ number, nights, view }, index) => ({
      name: facts.say(own.mark, { number }),
      note: `${words.facts.guests}: ${own.offers[index]?.guests ?? ''} · ${words.views[view].name}`,
      cells: nights.map(sums.write),
    })),
    bill: {
      title: random.pick(words.billTitle),
      lines: [
        [
          facts.say(own.bill.nights, { ...slots, price: sums.write(bill.rate) }),
          sums.write(bill.nights * bill.rate),
        ],
        [
          facts.say(own.bill.extra, { ...slots, price: sums.write(bill.extra) }),
          sums.write(each * bill.extra),
        ],
        [
          facts.say(own.bill.tax, { ...slots, price: sums.write(bill.tax) }),
          sums.write(bill.nights * bill.guests * bill.tax),
        ],
      ],
      total: [shared.total, sums.write(bill.total)],
      note: sayOne(ribbon, random, own.bill.note),
    },
    ground: 'surface',
    brief: 'three rooms, three seasons, and an example stay that adds up',
  });
}

function booking(hotel: Hotel): SiteSection {
  const { own, words, ribbon, shared, facts } = hotel;
  const random = streamOf(ribbon, 'booking');
  const { form } = facts.common;
  const date = (name: string, label: string): Field => ({ name, label, type: 'date', required: true });
  const options =
    hotel.topic === 'hotel'
      ? hotel.offered.map(({ view }) => words.views[view].name)
      : own.offers.map(({ title }) => title[0] ?? '');
  return formBand(ribbon, {
    title: sayOne(ribbon, random, own.bookingTitle),
    text: [sayOne(ribbon, random, own.bookingText)],
    form: {
      section: 'booking',
      choice: { legend: own.choice, options },
      fields: [
        date('arrival', form.arrival),
        date('departure', form.departure),
        { name: 'guests', label: form.guests, type: 'select', options: words.guests },
        { ...fieldOf('name', facts), missing: shared.nameMissing },
        { ...fieldOf('email', facts), wide: true },
      ],
      action: random.pick(words.ask),
      done: sayOne(ribbon, random, words.done),
    },
    art: raw(
      luggageLabel(
        escapeHtml(facts.brand),
        escapeHtml(facts.say(own.mark, { number: hotel.rooms[1].number })),
        hotel.inks,
      ),
    ),
    brief: 'dark band; view, arrival, departure, guests on a sheet',
  });
}

function where(hotel: Hotel): SiteSection {
  const { own, ribbon } = hotel;
  const random = streamOf(ribbon, 'where words');
  return whereMap(ribbon, {
    title: sayOne(ribbon, random, own.whereTitle),
    hours: own.hours,
    note: sayOne(ribbon, random, own.whereNote),
    ground: 'bg',
  });
}
