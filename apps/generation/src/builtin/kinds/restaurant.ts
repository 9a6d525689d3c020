import { bottlesArt, pourArt } from '../art/bottles.js';
import { bowlArt } from '../art/bowl.js';
import { catchArt, marketArt } from '../art/market.js';
import { ovenArt } from '../art/oven.js';
import { passArt } from '../art/pass.js';
import { forkArt, plateCloseUp, tableArt, type Served } from '../art/table.js';
import { menuBoard } from '../families/storefront-board.js';
import { booking, faq, footer, where } from '../families/storefront-door.js';
import { counterHero, splitHero, type HeroContent } from '../families/storefront-hero.js';
import { fascia, lineNav } from '../families/storefront-nav.js';
import { events, gallery } from '../families/storefront-rooms.js';
import { clothCss, STOREFRONT_RHYTHM, TABLE_STYLE } from '../families/storefront-theme.js';
import { featureSplit, voices, type Voice } from '../families/storefront-told.js';
import { clock, materialsFor, type Storefront } from '../families/storefront.js';
import { fieldOf } from '../parts/form.js';
import type { SiteParts, SiteSection } from '../site.js';
import { layoutCss, themeFor } from '../theme/theme.js';
import type { SiteRequest } from '../understand/understand.js';
import type { Dish } from '../words/restaurant-menus.js';
import { drawable, plateColors, restaurantFacts, type RestaurantFacts } from './restaurant-facts.js';

interface House extends Storefront {
  own: RestaurantFacts;
  /** Colours of the plates, by course. */
  plates: readonly string[];
}

const served = ({ own, plates }: House): (Served & { name: string })[] =>
  drawable(own.courses).map(({ name, food, course }) => ({ name, food, color: plates[course] ?? '' }));

function prices({ own, facts }: House): string[] {
  if (!facts.showPrices) return [];
  const [first] = own.courses;
  const shown = first && isPoured(first.dishes) ? [first] : own.courses.slice(0, 2);
  return shown.flatMap(({ dishes }) => dishes.map(({ price }) => facts.money.short(price)));
}

/** A ticket is narrow: what is longer would be written too small to read. */
const SHORT = 14;

function tickets({ own, facts }: House): { head: string; lines: string[] }[] {
  const random = facts.random.fork('tickets');
  const all = own.courses.flatMap(({ dishes }) => dishes.map(({ name }) => name.split(',')[0] ?? name));
  const short = all.filter((name) => name.length <= SHORT);
  const names = short.length >= 4 ? short : all;
  const { tables: count = 12 } = own;
  return [6, 9, 2, 11, 4, 7, 3].map((n) => ({
    head: facts.say(own.words.table, { n: ((n - 1) % count) + 1 }),
    lines: random.some(names, random.int(2, 4)).map((name) => `${random.int(1, 3)} ${name}`),
  }));
}

function heroArt(house: House): string {
  const { own, theme, materials: m, facts } = house;
  const random = facts.random.fork('art');
  const label = own.words.looks[own.look].art;
  const { palette } = theme;
  switch (own.look) {
    case 'plates':
      return tableArt(random.fork('order').some(served(house), 6), palette, m, random, label);
    case 'pass':
      return passArt(tickets(house), house.plates, palette, m, random, label);
    case 'market':
      return marketArt(prices(house), palette, m, random, label);
    case 'oven':
      return ovenArt(palette, m, random, label);
    case 'bowl':
      return bowlArt(palette, m, random, label);
    case 'bottles':
      return bottlesArt(prices(house), palette, m, random, label);
  }
}

function hero(house: House): SiteSection {
  const { own, facts } = house;
  const { words, look } = own;
  const random = facts.random.fork('hero');
  const [first, second] = random.pick(words.looks[look].headlines);
  const book = facts.has('booking');
  const content: HeroContent = {
    lines: [facts.say(first), facts.say(second)],
    sub: facts.say(random.pick(words.looks[look].subs)),
    action: book
      ? { id: 'booking', label: random.pick(words.actions.book) }
      : { id: 'where', label: words.actions.find },
    second: facts.has('menu') ? { id: 'menu', label: words.actions.menu } : null,
    art: heroArt(house),
  };
  const wide = look !== 'oven' && random.fork('wide').chance(0.45);
  return wide ? counterHero(house, content, false) : splitHero(house, content, false);
}

/** Wine comes on no plate. */
const isPoured = (dishes: readonly Dish[]): boolean => dishes.some(({ note }) => note === 'sherry');

function menu(house: House): SiteSection {
  const { own, facts, plates, theme } = house;
  const { words, look, courses } = own;
  const random = facts.random.fork('menu');
  const names = plateColors(theme.scheme);
  const saying = random.fork('hint').int(0, 2);
  const groups = courses.map(({ title, dishes }, index) => ({
    title,
    color: plates[index] ?? '',
    hint: isPoured(dishes) ? '' : (words.plates[names[index]?.[0] ?? 'red'][saying] ?? ''),
    dishes: dishes.map(({ name, price, note }) => ({
      name,
      price,
      note: facts.say(words.notes[note], { name }),
    })),
  }));
  const variant = random.pick(
    courses.length > 3 ? (['card', 'rows'] as const) : (['columns', 'rows', 'columns'] as const),
  );
  return menuBoard(house, {
    title: facts.say(random.pick(words.looks[look].menuTitles)),
    note: facts.say(random.pick(words.menuNotes)),
    lang: own.menuLang,
    groups,
    variant,
  });
}

function chef(house: House): SiteSection {
  const { own, facts, theme, materials } = house;
  const { words, look } = own;
  const random = facts.random.fork('chef');
  const { title, paragraphs } = random.pick(words.chef);
  const dish = random.fork('dish').pick(served(house));
  const { tint } = theme.palette;
  const { seats, tables } = own;
  const seated = tables === undefined ? undefined : { seats: facts.say(words.atTables, { seats, tables }) };
  const label = facts.say(words.chefArt, { dish: dish.name });
  const art =
    look === 'bottles'
      ? pourArt(tint, materials, random, '')
      : look === 'market'
        ? catchArt(tint, materials, random, '')
        : plateCloseUp(dish, theme.palette, materials, random, label);
  return featureSplit(house, 'chef', {
    title: facts.say(title),
    paragraphs: paragraphs.map((text) => facts.say(text)),
    rows: words.chefRows.map(([term, texts]) => [term, facts.say(random.pick(texts), seated)]),
    art,
    flip: random.fork('side').chance(0.4),
  });
}

const GLASS_HOURS: ReadonlySet<string> = new Set(['20:20', '22:30']);

function rooms(house: House): SiteSection {
  const { own, facts, theme, materials, plates } = house;
  const random = facts.random.fork('gallery');
  const { palette } = theme;
  const grounds = [palette.tint, palette.band, palette.accent, palette.tintDeep];
  // A glass is drawn where the words are not about a plate.
  const poured = own.look === 'bottles' ? own.words.pictures.filter(([time]) => GLASS_HOURS.has(time)) : [];
  const others = own.words.pictures.filter((one) => !poured.includes(one));
  const shots = [...poured, ...random.some(others, 4 - poured.length)].sort(([one], [other]) =>
    one.localeCompare(other),
  );
  const all = random.fork('plates').some(served(house), 4);
  const pictures = shots.map(([time, detail], index) => {
    const one = all[index % all.length] ?? { food: 'soup', color: plates[index] ?? '', name: '' };
    const ground = grounds[index] ?? palette.tint;
    const inside = random.fork(`picture ${index}`);
    const art =
      own.look === 'bottles' && GLASS_HOURS.has(time)
        ? pourArt(ground, materials, inside, '')
        : own.look === 'market' && index === 0
          ? catchArt(ground, materials, inside, '')
          : plateCloseUp(one, palette, materials, inside, '', ground);
    return { art, caption: time, detail: facts.say(detail) };
  });
  return gallery(house, {
    title: random.pick(own.words.galleryTitles),
    pictures: pictures.map((one) => ({ ...one, caption: clock(facts.lang, one.caption) })),
    variant: random.fork('variant').pick(['mosaic', 'strip']),
  });
}

function guests(house: House): SiteSection {
  const { own, facts } = house;
  const { words } = own;
  const random = facts.random.fork('voices');
  const [one, two, three] = facts.people.slice(2);
  const year = Math.max(facts.since, 2024 - random.int(3, 12));
  const small = random.some(words.voicesSmall, 2).map(([text, role], index): Voice => {
    const who = [two, three][index]?.full ?? '';
    return { text: facts.say(text), who: `${who}, ${facts.say(role)}` };
  });
  const large = {
    text: facts.say(random.pick(words.voicesLarge)),
    who: facts.say(words.regular, { who: one?.full ?? '', year }),
  };
  return voices(house, [large, ...small], random.fork('variant').pick(['beside', 'ruled']));
}

function reserve(house: House): SiteSection {
  const { own, facts, theme } = house;
  const { words } = own;
  const { common } = facts;
  const random = facts.random.fork('booking');
  return booking({
    title: random.pick(words.bookingTitles),
    note: facts.say(random.pick(words.bookingNotes)),
    mark: forkArt(theme.palette.bandAccent),
    form: {
      section: 'booking',
      choice: { legend: facts.say(words.seatLegend), options: words.seats },
      fields: [
        {
          name: 'guests',
          label: common.form.guests,
          type: 'select',
          options: ['2', '1', '3', '4', '5', '6', '7', '8'],
        },
        {
          name: 'day',
          label: common.form.day,
          type: 'select',
          options: own.openDays.map((day) => common.days[day] ?? ''),
        },
        { name: 'time', label: common.form.time, type: 'select', options: own.times, wide: true },
        fieldOf('name', facts),
        fieldOf('phone', facts),
      ],
      action: words.send,
      done: facts.say(random.pick(words.confirms)),
    },
  });
}

function evenings(house: House): SiteSection {
  const { own, facts } = house;
  const random = facts.random.fork('events');
  const list = random.some(own.words.events, 3).map(([when, name, text, euros]) => ({
    when,
    name,
    text: facts.say(text),
    price: facts.showPrices ? facts.money.short(euros) : '',
  }));
  return events(house, random.pick(own.words.eventTitles), list);
}

/** Sections in one of the orders that the family knows; neighbours never share a shape. */
function middle(house: House): SiteSection[] {
  const { facts, own } = house;
  const random = facts.random.fork('order');
  const build: Record<string, () => SiteSection> = {
    menu: () => menu(house),
    chef: () => chef(house),
    gallery: () => rooms(house),
    voices: () => guests(house),
    booking: () => reserve(house),
    where: () => where(house, facts.say(random.pick(own.words.where)), own.hours),
    events: () => evenings(house),
    faq: () =>
      faq(
        house,
        random
          .fork('faq')
          .some(own.words.faqs, 4 - random.int(0, 1))
          .map(([q, a]) => [q, facts.say(a)] as const),
        'beside',
      ),
  };
  const order = random.pick([
    ['menu', 'chef', 'gallery', 'voices', 'booking', 'where', 'events', 'faq'],
    ['menu', 'voices', 'chef', 'gallery', 'booking', 'where', 'events', 'faq'],
    ['menu', 'gallery', 'voices', 'chef', 'booking', 'where', 'events', 'faq'],
    ['menu', 'chef', 'voices', 'events', 'booking', 'where', 'gallery', 'faq'],
  ]);
  return order.flatMap((id) => (facts.has(id) ? (build[id]?.() ?? []) : []));
}

export function composeRestaurant(request: SiteRequest): SiteParts {
  const theme = themeFor(request, TABLE_STYLE);
  const own = restaurantFacts(request);
  const { site: facts, words } = own;
  const links = ['menu', 'chef', 'events', 'where', 'booking']
    .filter((id) => facts.has(id))
    .map((id) => ({ id, label: words.titles[id] ?? id }));
  const house: House = {
    facts,
    theme,
    materials: materialsFor(theme),
    sign: own.look,
    titles: words.titles,
    links,
    own,
    plates: plateColors(theme.scheme).map(([, color]) => color),
  };
  const button = facts.has('booking') ? { id: 'booking', label: words.titles['booking'] ?? '' } : null;
  const nav = facts.random.fork('nav').chance(0.5) ? fascia(house, false) : lineNav(house, button);
  const end = footer(house, {
    line: facts.say(words.foot.line),
    write: words.foot.write,
    small: facts.say(words.foot.small),
    cloth: false,
  });
  const sections = [nav, hero(house), ...middle(house), end];
  return {
    title: facts.brand,
    lang: request.lang,
    layout: layoutCss(theme, clothCss(theme)),
    sections,
    style: STOREFRONT_RHYTHM,
  };
}
