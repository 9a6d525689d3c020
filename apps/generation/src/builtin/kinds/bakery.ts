import { archArt } from '../art/arch.js';
import { earArt, plateArt } from '../art/plate.js';
import { shelfArt, type Ware } from '../art/shelf.js';
import { tableArt } from '../art/table.js';
import type { FoodName } from '../art/plates-above.js';
import { menuBoard } from '../families/storefront-board.js';
import { booking, faq, footer, where } from '../families/storefront-door.js';
import { counterHero, splitHero, standingHero, type HeroContent } from '../families/storefront-hero.js';
import { fascia, lineNav } from '../families/storefront-nav.js';
import { factCells, timesBand, type Moment } from '../families/storefront-strip.js';
import { BAKERY_STYLE, clothCss, STOREFRONT_RHYTHM } from '../families/storefront-theme.js';
import { featureSplit, figuresStory, voices, type Voice } from '../families/storefront-told.js';
import { clock, materialsFor, type Storefront } from '../families/storefront.js';
import { fieldOf } from '../parts/form.js';
import type { SiteParts, SiteSection } from '../site.js';
import { layoutCss, themeFor } from '../theme/theme.js';
import type { SiteRequest } from '../understand/understand.js';
import type { Opens } from '../words/bakery.js';
import { bakeryFacts, openingHours, windowOf, type BakeryFacts } from './bakery-facts.js';

/** Juice, water, milk. */
const BREAKFAST = ['#f0a53a', '#dfeef0', '#fbf3e4'] as const;

interface Bakery extends Storefront {
  own: BakeryFacts;
  /** With an awning over the window. */
  cloth: boolean;
}

/** Round things stand well in an arch; the signature stands in front. */
function inFront({ own }: Bakery): [Ware, Ware] {
  const wares = new Set(windowOf(own).map(({ ware }) => ware));
  const good: Ware[] = ['boule', 'croissant', 'cup', 'rye', 'brioche', 'knot'];
  const first = wares.has('cup') ? 'cup' : own.signature.ware;
  return [good.find((ware) => wares.has(ware) && ware !== first) ?? 'boule', first];
}

function heroArt(bakery: Bakery): string {
  const { own, facts, theme, materials: m } = bakery;
  const { palette, scheme } = theme;
  const random = facts.random.fork('art');
  const label = facts.say(own.words.art[own.sign]);
  if (own.sign === 'arch') return archArt(inFront(bakery), palette, scheme, m, random, label);
  if (own.sign !== 'table') return shelfArt(windowOf(own), m, random, label);
  const foods: FoodName[] = random
    .fork('laid')
    .some(['coffee', 'eggs', 'tart', 'bread', 'coffee', 'cheese'], 6);
  const colors = [palette.accent, m.cream.mid, palette.band, m.wicker.mid];
  const served = foods.map((food, index) => ({
    food,
    color: colors[index % colors.length] ?? palette.accent,
  }));
  return tableArt(served, palette, m, random, label, BREAKFAST);
}

function hero(bakery: Bakery): SiteSection {
  const { own, facts, cloth } = bakery;
  const { words, topic } = own;
  const content: HeroContent = {
    lines: own.headline,
    sub: own.sub,
    action: facts.has('booking')
      ? { id: 'booking', label: facts.random.fork('hero').pick(words.actions.aside[topic]) }
      : { id: 'where', label: words.actions.find },
    second: facts.has('menu') ? { id: 'menu', label: words.actions.menu } : null,
    art: heroArt(bakery),
  };
  if (own.sign === 'arch') return standingHero(bakery, content);
  return own.sign === 'counter' ? counterHero(bakery, content, cloth) : splitHero(bakery, content, cloth);
}

const LATER: Record<Opens, readonly [string, string, string, string]> = {
  '6:00': ['7:00', '9:00', '10:30', '16:00'],
  '6:30': ['7:00', '9:30', '11:00', '16:30'],
  '7:00': ['7:30', '9:30', '11:30', '16:00'],
};

/** What leaves the oven when, or what people came for. */
function today(bakery: Bakery): SiteSection {
  const { own, facts } = bakery;
  const { words, groups, topic } = own;
  if (own.sign === 'arch') return factCells(bakery, 'today', cells(bakery));
  const name = (group: number, dish: number): string => groups[group]?.dishes[dish]?.name ?? '';
  const known = own.signature.dish.name;
  // The signature has its own time: the others are other things.
  const other = (group: number, dish: number): string =>
    name(group, dish) === known ? name(group, dish + 1) : name(group, dish);
  const loaves = groups[0]?.dishes.map((dish) => dish.name) ?? [];
  const loaf = loaves.find((one) => one !== known && one !== other(0, 0)) ?? '';
  const last = facts.say(words.again, { name: other(0, 0) });
  const names =
    topic === 'cafe'
      ? [name(0, 0), other(1, 0), known, other(2, 0), name(0, 2)]
      : [other(0, 0), other(1, 0), known, loaf, last];
  const moments = [own.opens, ...LATER[own.opens]].map((time, index): Moment => ({
    time,
    shown: clock(facts.lang, time),
    name: names[index] ?? '',
    nameLang: own.menuLang,
    note: facts.say(words.day[topic][index] ?? ''),
  }));
  return timesBand(bakery, 'today', moments);
}

function cells({ own, facts }: Bakery): [string, string][] {
  const hours = openingHours(own);
  // The days between the day off and Saturday.
  const week = hours[own.closed + 1];
  const sunday = hours.at(-1);
  const named = facts.common.days[own.closed] ?? '';
  // Within a sentence only English and German days begin with a capital.
  const day = facts.lang === 'fr' || facts.lang === 'es' ? named.toLowerCase() : named;
  return [
    week ?? ['', ''],
    sunday ?? ['', ''],
    [facts.street, facts.town],
    [facts.say(own.words.closedOn, { day }), facts.say(own.words.closedNote)],
  ];
}

function menu(bakery: Bakery): SiteSection {
  const { own, facts } = bakery;
  const random = facts.random.fork('menu');
  const groups = own.groups.map(({ title, dishes }) => ({
    title,
    dishes: dishes.map(({ name, price, note }) => ({
      name,
      price,
      note: facts.say(own.words.notes[note], { name }),
    })),
  }));
  return menuBoard(bakery, {
    title: random.pick(own.words.menuTitles),
    note: facts.say(random.pick(own.words.menuNotes)),
    lang: own.menuLang,
    groups,
    variant: own.sign === 'arch' || random.fork('variant').chance(0.25) ? 'rows' : 'columns',
  });
}

function signature(bakery: Bakery): SiteSection {
  const { own, facts, theme, materials } = bakery;
  const { words } = own;
  const known = own.signature;
  const random = facts.random.fork('signature');
  const priced = (label: string, euros: number): string =>
    facts.showPrices ? `${label}, ${facts.money.short(euros)}` : label;
  const large = known.dish.price * (known.ware === 'brioche' ? 2 : 5.5);
  return featureSplit(bakery, 'signature', {
    title: random.pick(known.title),
    paragraphs: known.paragraphs.map((text) => facts.say(text)),
    rows: [
      [words.sizes.small, priced(known.small, known.dish.price)],
      [words.sizes.large, `${priced(known.large, large)}, ${words.sizes.ahead}`],
      [words.sizes.contains, known.contains],
    ],
    art: plateArt(known.ware, theme.palette, materials, random.fork('art'), facts.say(words.signatureArt)),
    flip: random.fork('side').chance(0.3),
  });
}

function story(bakery: Bakery): SiteSection {
  const { own, facts } = bakery;
  const random = facts.random.fork('story');
  const { title, paragraphs } = random.pick(own.words.stories);
  return figuresStory(bakery, 'story', {
    title,
    paragraphs: paragraphs.map((text) => facts.say(text)),
    figures: own.words.stats.map(([figure, labels]) => [facts.say(figure), random.pick(labels)] as const),
  });
}

function people(bakery: Bakery): SiteSection {
  const { own, facts } = bakery;
  const { words } = own;
  const random = facts.random.fork('voices');
  const [one, two, three] = facts.people.slice(2);
  const year = Math.max(facts.since, 2024 - random.int(3, 12));
  const small = random.some(words.voicesSmall, 2).map(([text, role], index): Voice => ({
    text: facts.say(text),
    who: `${[two, three][index]?.full ?? ''}, ${facts.say(role)}`,
  }));
  const large = {
    text: facts.say(random.pick(words.voicesLarge)),
    who: facts.say(words.regular, { who: one?.full ?? '', year }),
  };
  return voices(bakery, [large, ...small], random.fork('variant').pick(['beside', 'beside', 'ruled']));
}

function reserve(bakery: Bakery): SiteSection {
  const { own, facts, theme } = bakery;
  const { words, topic } = own;
  const { common } = facts;
  const { title, note, confirm } = facts.random.fork('booking').pick(words.bookings);
  const days = common.days.filter((_, index) => index !== own.closed);
  const times = [own.opens, '8:00', '8:30', '9:00', '10:00', '11:30'].map((time) => clock(facts.lang, time));
  return booking({
    title,
    note: facts.say(note),
    mark: earArt(theme.palette.bandAccent),
    form: {
      section: 'booking',
      choice: { legend: words.wishLegend, options: [...words.wishes[topic], own.signature.dish.name] },
      fields: [
        { name: 'day', label: common.form.day, type: 'select', options: days },
        { name: 'time', label: common.form.time, type: 'select', options: times },
        fieldOf('name', facts),
        fieldOf('phone', facts),
      ],
      action: words.send,
      done: facts.say(confirm),
    },
  });
}

function door(bakery: Bakery): SiteSection {
  const { own, facts, cloth } = bakery;
  const heads = own.words.where[cloth ? 'awning' : 'other'];
  // Landmarks have English names only.
  const known = facts.lang === 'en' ? heads : heads.filter((head) => !head.includes('{landmark}'));
  return where(bakery, facts.say(facts.random.fork('where').pick(known)), openingHours(own));
}

function questions(bakery: Bakery): SiteSection {
  const { own, facts } = bakery;
  const random = facts.random.fork('faq');
  const items = random
    .some(own.words.faqs, 4)
    .map(([question, answer]) => [question, facts.say(answer)] as const);
  const open = random.fork('variant').chance(0.5);
  return faq(bakery, open ? items.slice(0, 3) : items, open ? 'open' : 'beside');
}

function middle(bakery: Bakery): SiteSection[] {
  const { facts } = bakery;
  const build: Record<string, () => SiteSection> = {
    today: () => today(bakery),
    menu: () => menu(bakery),
    signature: () => signature(bakery),
    story: () => story(bakery),
    voices: () => people(bakery),
    booking: () => reserve(bakery),
    where: () => door(bakery),
    faq: () => questions(bakery),
  };
  const order = facts.random.fork('order').pick([
    ['today', 'menu', 'signature', 'story', 'voices', 'booking', 'where', 'faq'],
    ['today', 'menu', 'signature', 'story', 'voices', 'booking', 'where', 'faq'],
    ['today', 'story', 'signature', 'menu', 'voices', 'booking', 'where', 'faq'],
  ]);
  return order.flatMap((id) => (facts.has(id) ? (build[id]?.() ?? []) : []));
}

export function composeBakery(request: SiteRequest): SiteParts {
  const theme = themeFor(request, BAKERY_STYLE);
  const own = bakeryFacts(request);
  const { site: facts, words, sign } = own;
  const cloth = sign === 'awning' || sign === 'counter';
  const links = ['menu', 'signature', 'story', 'where', 'booking']
    .filter((id) => facts.has(id))
    .map((id) => ({ id, label: words.links[id] ?? id }));
  const bakery: Bakery = {
    facts,
    theme,
    materials: materialsFor(theme),
    sign,
    titles: words.titles,
    links,
    own,
    cloth,
  };
  const button = facts.has('booking') ? { id: 'booking', label: words.links['booking'] ?? '' } : null;
  const end = footer(bakery, {
    line: facts.say(words.foot.line),
    write: words.foot.write,
    small: facts.say(words.foot.small),
    cloth,
  });
  const sections = [
    cloth ? fascia(bakery, true) : lineNav(bakery, button),
    hero(bakery),
    ...middle(bakery),
    end,
  ];
  return {
    title: facts.brand,
    lang: request.lang,
    layout: layoutCss(sign === 'arch' ? { ...theme, radius: 26 } : theme, clothCss(theme)),
    sections,
    style: STOREFRONT_RHYTHM,
  };
}
