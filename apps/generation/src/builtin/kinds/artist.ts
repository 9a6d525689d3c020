import { siteFacts } from '../facts/site-facts.js';
import { numberIn } from '../facts/money.js';
import { nameOfPlace, placesOf } from '../facts/places.js';
import { contactSection } from '../families/gallery-end.js';
import { curveSection } from '../families/gallery-curve.js';
import { galleryFigures, type Figure } from '../families/gallery-figures.js';
import { columnsSection, quoteSection, rowsSection } from '../families/gallery-middle.js';
import { galleryLinks, galleryPage, type Step } from '../families/gallery-page.js';
import { galleryLook, type GalleryPage } from '../families/gallery-theme.js';
import { nameHero, statement, type HeroLayout } from '../families/gallery-top.js';
import { markup } from '../markup.js';
import { fieldOf } from '../parts/form.js';
import type { Ground, SiteParts, SiteSection } from '../site.js';
import type { SiteRequest } from '../understand/understand.js';
import { artistWords, type ArtistTopic, type ArtistWords, type TopicWords } from '../words/artist.js';
import { artistTopic, commissionArt, giantArt, tradeOf, type ArtistTrade } from './artist-facts.js';

interface Artist extends GalleryPage {
  topic: ArtistTopic;
  words: ArtistWords;
  own: TopicWords;
  trade: ArtistTrade;
}

/** The year of the next show. */
const NEXT = 2027;

function artistPage(request: SiteRequest): Artist {
  const words = artistWords(request.lang);
  const topic = artistTopic(request.topic);
  const facts = siteFacts(request, { names: words.names });
  return {
    ...galleryLook(request),
    facts,
    links: galleryLinks(facts, ['gallery', 'process', 'shows', 'commissions', 'contact'], words.nav),
    topic,
    words,
    own: words.topics[topic],
    trade: tradeOf(topic),
  };
}

function hero(page: Artist): SiteSection {
  const { facts, inks, own, trade, topic } = page;
  const random = facts.random.fork('hero');
  const layout = random.pick<HeroLayout>(['above', 'above', 'below', 'beside']);
  const art = random.fork('art');
  const content =
    layout === 'beside'
      ? giantArt(topic, inks, art)
      : random.fork('strip').pick(trade.strips)(inks, art, 'hero-light');
  return nameHero({
    layout,
    words: facts.brand,
    sub: facts.say(random.pick(own.subs)),
    action: { label: facts.say(random.pick(own.actions)), to: 'gallery' },
    art: { content, label: own.wall, height: layout === 'beside' ? 960 : 420 },
  });
}

function words({ facts, own, words: all }: Artist, ground: Ground): SiteSection {
  const random = facts.random.fork('statement');
  return statement(
    {
      id: 'statement',
      title: all.statementTitle,
      text: facts.say(random.pick(own.statements)),
      aside: facts.say(random.pick(own.asides)),
      about: all.about.figures,
    },
    ground,
  );
}

function gallery(page: Artist, ground: Ground): SiteSection {
  const { facts, own, words: all, trade, inks } = page;
  const random = facts.random.fork('gallery');
  const keys = random.some(Object.keys(trade.works), 6);
  const sold = random.int(1, 4);
  const figures = keys.map((key, index): Figure => {
    const [price, tag, wide] = trade.works[key] ?? [0, 'a', false];
    const [title, line] = (own.works[key] ?? [key, '']).map((part) => facts.say(part)) as [string, string];
    const note = index === sold ? all.sold : facts.money.short(price);
    return {
      title,
      line,
      note: price > 0 && (facts.showPrices || index === sold) ? note : '',
      tags: tag,
      label: `${title}. ${line}`,
      wide,
      draw: (box, at, id) => trade.figure(key, box, inks, at, random.fork(key), id),
    };
  });
  const tags = (['a', 'b', 'c'] as const).map((tag, i) => [tag, own.filters[i] ?? ''] as const);
  return galleryFigures(
    page,
    {
      id: 'gallery',
      title: facts.say(random.fork('title').pick(own.galleryTitles)),
      all: all.everything,
      filters: tags.filter(([tag]) => figures.some(({ tags: worn }) => worn === tag)),
      figures,
      pattern: random.fork('pattern').int(0, 2),
      about: all.about.works,
    },
    ground,
  );
}

function process(page: Artist, ground: Ground): SiteSection {
  const { facts, own, words: all, trade } = page;
  const random = facts.random.fork('process');
  const { points, x, unit, y, sign, decimals, named } = trade.curve;
  return curveSection(
    {
      id: 'process',
      title: facts.say(random.pick(own.process.titles)),
      text: facts.say(random.pick(own.process.texts)),
      label: own.process.label,
      points,
      x: x.map((value) => [value, facts.say(all[unit], { n: value })] as const),
      y: y.map(
        (value) =>
          [
            value,
            `${decimals > 0 && value > 0 ? numberIn(facts.lang, value, decimals) : value}${sign}`,
          ] as const,
      ),
      named: named.map(([at, side], i) => ({ x: at, side, label: own.process.points[i] ?? '' })),
      about: all.about.curve,
    },
    ground,
  );
}

function shows(page: Artist, ground: Ground): SiteSection {
  const { facts, words: all } = page;
  const random = facts.random.fork('shows');
  const count = random.int(5, 6);
  const names = random.some(all.shows.names, count);
  const venues = random.some(all.shows.venues, count);
  const note = random.pick(all.shows.notes);
  const towns = random
    .some(
      placesOf(facts.place.culture).filter((place) => place !== facts.place),
      4,
    )
    .map((place) => nameOfPlace(place, facts.lang));
  let year = NEXT;
  const rows = names.map((name, i) => {
    const row = [
      String(year),
      name,
      i === 0 ? `${venues[i]}, ${facts.placeName}, ${note}` : `${venues[i]}, ${towns[i % towns.length]}`,
    ] as const;
    year -= random.int(1, 2);
    return row;
  });
  return rowsSection(
    { id: 'shows', title: facts.say(random.pick(all.shows.titles)), rows, about: all.about.shows },
    ground,
  );
}

function press(page: Artist): SiteSection {
  const { facts, own, words: all } = page;
  const random = facts.random.fork('press');
  const who = facts.people.slice(2, 5);
  const sources = random.some(all.sources, 3);
  const [first = '', ...more] = random.some(own.press, 3).map((quote) => facts.say(quote));
  return quoteSection(page, {
    id: 'press',
    title: all.pressTitle,
    quote: first,
    by: `${who[0]?.full}, ${sources[0]}`,
    more: random.chance(0.5)
      ? more.map((quote, i) => [quote, `${who[i + 1]?.full}, ${sources[i + 1]}`] as const)
      : [],
    about: all.about.press,
  });
}

function commissions(page: Artist, ground: Ground): SiteSection {
  const { facts, own, words: all, trade, topic, inks } = page;
  const random = facts.random.fork('commissions');
  return columnsSection(
    {
      id: 'commissions',
      title: facts.say(random.pick(own.commissions.titles)),
      text: facts.say(random.pick(own.commissions.texts)),
      width: 420,
      height: 300,
      about: all.about.commissions,
      columns: trade.commissions.map(([price, months, key], i) => {
        const [title, text] = own.commissions.kinds[i] ?? ['', ''];
        const slots = { price: facts.money.short(price), months };
        return {
          title,
          text: facts.say(text),
          note: facts.say(facts.showPrices ? all.from : all.months, slots),
          art: commissionArt(topic, key, inks, i, random.fork(key)),
        };
      }),
    },
    ground,
  );
}

function contact({ facts, own, words: all }: Artist): SiteSection {
  const random = facts.random.fork('contact');
  return contactSection({
    id: 'contact',
    title: facts.say(random.pick(all.contact.titles)),
    text: facts.say(random.pick(all.contact.texts)),
    lines: [
      markup`${facts.street}, ${facts.town}`,
      markup`<a href="mailto:${facts.email}">${facts.email}</a>`,
    ],
    form: {
      fields: [
        fieldOf('name', facts),
        fieldOf('email', facts),
        fieldOf('message', facts, facts.say(own.ask)),
      ],
      action: facts.say(random.pick(all.contact.action)),
      done: facts.say(random.pick(all.contact.done)),
    },
    about: all.about.address,
  });
}

const STATEMENT: Step<Artist> = { id: 'statement', build: words };
const GALLERY: Step<Artist> = { id: 'gallery', build: gallery };
const PROCESS: Step<Artist> = { id: 'process', build: process };
const SHOWS: Step<Artist> = { id: 'shows', build: shows };
const PRESS: Step<Artist> = { id: 'press', build: press, ground: 'accent' };
const COMMISSIONS: Step<Artist> = { id: 'commissions', build: commissions };

/** Of one page each; they differ in what a visitor sees second and in where the quotes stand. */
const ORDERS: readonly (readonly Step<Artist>[])[] = [
  [STATEMENT, GALLERY, PROCESS, SHOWS, PRESS, COMMISSIONS],
  [GALLERY, STATEMENT, PROCESS, PRESS, COMMISSIONS, SHOWS],
  [STATEMENT, PROCESS, GALLERY, PRESS, SHOWS, COMMISSIONS],
  [GALLERY, PROCESS, PRESS, STATEMENT, SHOWS, COMMISSIONS],
  [STATEMENT, GALLERY, PRESS, COMMISSIONS, PROCESS, SHOWS],
  [GALLERY, SHOWS, STATEMENT, PROCESS, PRESS, COMMISSIONS],
];

export function composeArtist(request: SiteRequest): SiteParts {
  const page = artistPage(request);
  return galleryPage(page, {
    hero: hero(page),
    orders: ORDERS,
    form: { id: 'contact', build: contact },
    footers: page.words.footer,
    giant: 0.4,
  });
}
