import { contactSection } from '../families/gallery-end.js';
import { galleryFigures, type Figure } from '../families/gallery-figures.js';
import { answersSection, daySection, giftsSection, travelSection } from '../families/gallery-guests.js';
import { rowsSection } from '../families/gallery-middle.js';
import { galleryLinks, galleryPage, isShown, type Step } from '../families/gallery-page.js';
import { galleryLook, type GalleryPage } from '../families/gallery-theme.js';
import { nameHero, type HeroLayout } from '../families/gallery-top.js';
import { markup } from '../markup.js';
import { fieldOf } from '../parts/form.js';
import type { Ground, SiteParts, SiteSection } from '../site.js';
import type { SiteRequest } from '../understand/understand.js';
import { HERO_ARTS, MOMENTS, weddingWords, type WeddingWords } from '../words/wedding.js';
import { heroArt, momentArt, weddingFacts, type WeddingFacts } from './wedding-facts.js';

interface Wedding extends GalleryPage {
  facts: WeddingFacts;
  words: WeddingWords;
}

/** Hues of the figures' grounds: warmer than those of artists. */
const GROUNDS: readonly (readonly number[])[] = [
  [20, 85, 150, 230, 300, 55],
  [60, 350, 120, 210, 30, 260],
  [180, 40, 330, 95, 240, 15],
];

function weddingPage(request: SiteRequest): Wedding {
  const words = weddingWords(request.lang);
  const facts = weddingFacts(request, words);
  const links = galleryLinks(facts, ['story', 'day', 'travel', 'gifts', 'rsvp'], words.nav);
  return { ...galleryLook(request, GROUNDS), facts, links, words };
}

function hero(page: Wedding): SiteSection {
  const { facts, words, inks } = page;
  const random = facts.random.fork('hero');
  const art = random.pick(HERO_ARTS);
  const layout: HeroLayout =
    art === 'card'
      ? 'beside'
      : art === 'bunting'
        ? 'below'
        : random.fork('layout').pick(['above', 'above', 'below']);
  const to = isShown(facts, 'rsvp') ? 'rsvp' : 'day';
  return nameHero({
    layout,
    words: facts.brand,
    sub: facts.say(random.fork('sub').pick(words.subs)),
    action: {
      label: to === 'rsvp' ? facts.say(random.fork('action').pick(words.actions)) : words.nav.day,
      to,
    },
    art: {
      content: heroArt(art, facts, inks, random.fork('art')),
      label: words.art[art],
      height: art === 'card' ? 960 : 420,
    },
  });
}

function story(page: Wedding, ground: Ground): SiteSection {
  const { facts, words, inks } = page;
  const random = facts.random.fork('story');
  // With the yes, four or six: they stand in rows of two.
  const chosen = random.some(MOMENTS.slice(0, 6), random.pick([3, 3, 5]));
  const moments = MOMENTS.filter((moment) => chosen.includes(moment) || moment === 'solitaire');
  const years = moments.map(
    (_, i) =>
      facts.year -
      1 -
      (moments.length - 1 - i) * 2 +
      (i > 0 && i < moments.length - 1 ? random.int(0, 1) : 0),
  );
  const figures = moments.map((moment, i): Figure => {
    const [title, line] = random.fork(moment).pick(words.story.moments[moment]);
    return {
      title: facts.say(title),
      line: facts.say(line),
      note: String(years[i]),
      tags: '',
      label: facts.say(title),
      wide: false,
      draw: (box, at, id) => momentArt(moment, box, inks, at, random.fork(`${moment} art`), id),
    };
  });
  const title = facts.say(random.fork('title').pick(words.story.titles));
  return galleryFigures(
    page,
    {
      id: 'story',
      title,
      all: '',
      filters: [],
      figures,
      pattern: random.fork('pattern').int(0, 2),
      about: words.about.story,
      inOrder: true,
      tallest: 1.02,
    },
    ground,
  );
}

function day(page: Wedding, ground: Ground): SiteSection {
  const { facts, words } = page;
  const random = facts.random.fork('day');
  const start = random.pick([13 * 60, 13 * 60 + 30, 14 * 60]);
  const minutes = [0, 30, 75, 240, 390, 600].map(
    (after, i) => start + after + (i === 3 || i === 4 ? random.pick([0, 30]) : 0),
  );
  const clock = (at: number): string =>
    `${String(Math.floor(at / 60) % 24).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`;
  const stops = minutes.map((at, i) => {
    const [title, text] = random.fork(`stop ${i}`).pick(words.day.stops[i] ?? [['', '']]);
    return { time: clock(at), title: facts.say(title), text: facts.say(text) };
  });
  return daySection(
    page,
    {
      id: 'day',
      title: facts.say(random.pick(words.day.titles)),
      text: facts.say(random.pick(words.day.texts)),
      label: words.day.label,
      stops,
      about: words.about.day,
    },
    ground,
  );
}

function travel(page: Wedding, ground: Ground): SiteSection {
  const { facts, words } = page;
  const random = facts.random.fork('travel');
  const ways = words.travel.ways.map(
    ([name, texts]) => [name, facts.say(random.fork(name).pick(texts))] as const,
  );
  return travelSection(
    page,
    {
      id: 'travel',
      title: facts.say(random.pick(words.travel.titles)),
      ways,
      address: [facts.say(words.travel.address), facts.say(random.fork('gate').pick(words.travel.gate))],
      about: words.about.travel,
    },
    ground,
  );
}

function gifts({ facts, words }: Wedding): SiteSection {
  const random = facts.random.fork('gifts');
  const items = random
    .some(words.gifts.items, 3)
    .map(([name, text]) => [facts.say(name), facts.say(text)] as const);
  return giftsSection({
    id: 'gifts',
    title: facts.say(random.pick(words.gifts.titles)),
    text: facts.say(random.pick(words.gifts.texts)),
    items,
    about: words.about.gifts,
  });
}

function menu({ facts, words }: Wedding, ground: Ground): SiteSection {
  const random = facts.random.fork('menu');
  const { titles, texts, courses, about } = words.menu;
  const rows = courses.map((course, i) => {
    const [name, text] = random.fork(`course ${i}`).pick(course);
    return [String(i + 1), facts.say(name), facts.say(text)] as const;
  });
  return rowsSection(
    {
      id: 'menu',
      title: facts.say(random.pick(titles)),
      text: facts.say(random.pick(texts)),
      rows,
      about,
      prose: true,
    },
    ground,
  );
}

function faq({ facts, words }: Wedding, ground: Ground): SiteSection {
  const random = facts.random.fork('faq');
  const items = random
    .some(words.faq.items, 5)
    .map(([question, answer]) => [facts.say(question), facts.say(answer)] as const);
  return answersSection('faq', facts.say(random.pick(words.faq.titles)), items, words.about.faq, ground);
}

function rsvp({ facts, words }: Wedding): SiteSection {
  const { legend, options, diet, song, action, done, titles, texts } = words.rsvp;
  const random = facts.random.fork('rsvp');
  return contactSection({
    id: 'rsvp',
    title: facts.say(random.pick(titles)),
    text: facts.say(random.pick(texts)),
    lines: [markup`<a href="mailto:${facts.email}">${facts.email}</a>`],
    form: {
      choice: { legend, options },
      fields: [
        fieldOf('name', facts),
        fieldOf('email', facts),
        {
          name: 'guests',
          label: facts.common.form.guests,
          type: 'select',
          options: ['1', '2', '3', '4', '5', '6'],
        },
        { name: 'diet', label: `${facts.say(diet)} (${facts.common.form.optional})`, type: 'text' },
        { name: 'song', label: `${facts.say(song)} (${facts.common.form.optional})`, type: 'text' },
      ],
      action: facts.say(random.fork('action').pick(action)),
      done: facts.say(random.fork('done').pick(done)),
    },
    about: words.about.rsvp,
  });
}

const STORY: Step<Wedding> = { id: 'story', build: story };
const DAY: Step<Wedding> = { id: 'day', build: day };
const TRAVEL: Step<Wedding> = { id: 'travel', build: travel };
const MENU: Step<Wedding> = { id: 'menu', build: menu };
const GIFTS: Step<Wedding> = { id: 'gifts', build: gifts, ground: 'accent' };
const FAQ: Step<Wedding> = { id: 'faq', build: faq };

const ORDERS: readonly (readonly Step<Wedding>[])[] = [
  [STORY, DAY, MENU, GIFTS, TRAVEL, FAQ],
  [DAY, TRAVEL, STORY, GIFTS, MENU, FAQ],
  [DAY, MENU, STORY, GIFTS, TRAVEL, FAQ],
];

export function composeWedding(request: SiteRequest): SiteParts {
  const page = weddingPage(request);
  return galleryPage(page, {
    hero: hero(page),
    orders: ORDERS,
    form: { id: 'rsvp', build: rsvp },
    footers: page.words.footer,
    giant: 0.5,
  });
}
