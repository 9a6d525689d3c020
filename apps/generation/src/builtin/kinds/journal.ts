import { coverArts, coverSvg, stampSvg, type Cover } from '../art/journal-covers.js';
import { envelopes, halftone, soundSheet, soundStrip, type Chapter } from '../art/journal-pictures.js';
import { siteFacts, type SiteFacts } from '../facts/site-facts.js';
import { issues, type Issue, type IssuesContent } from '../families/journal-issues.js';
import { about, calendar, colophon, join, readersLetters, subjectIndex } from '../families/journal-rest.js';
import { JOURNAL_CSS, journalTheme, type JournalSite } from '../families/journal-theme.js';
import {
  coverPage,
  frontPage,
  masthead,
  postPage,
  soundPage,
  type FirstPage,
} from '../families/journal-top.js';
import { fieldOf } from '../parts/form.js';
import type { Random } from '../seeded-random.js';
import type { SiteParts, SiteSection } from '../site.js';
import { layoutCss } from '../theme/theme.js';
import type { SiteRequest } from '../understand/understand.js';
import { journalWords, type JournalWords, type Medium, type MediumWords } from '../words/journal.js';
import { firstDay } from './event-facts.js';

type Look = 'cover' | 'front' | 'sound' | 'post';

interface Journal {
  facts: SiteFacts;
  words: JournalWords;
  told: MediumWords;
  medium: Medium;
  look: Look;
  /** Of the newest, which came out in December 2026 at the latest. */
  newest: number;
  /** Those that have come out, newest first, then those that will. */
  names: readonly (readonly [string, string])[];
  covers: readonly Cover[];
  site: JournalSite;
  stream(section: string): Random;
}

const LOOKS: Record<Medium, readonly Look[]> = {
  journal: ['cover', 'front'],
  sound: ['sound'],
  letter: ['post'],
};
const OUT = 8;

/** Months, first one January, in which the ones before the newest came out; 2027 has what comes. */
const dayOfIssue = (medium: Medium, ahead: number): Date => {
  if (medium === 'journal') {
    const quarter = 11 + ahead * 3;
    return firstDay(quarter - 12, 3, 0);
  }
  const first = firstDay(0, medium === 'sound' ? 3 : 6, 0);
  return new Date(first.getTime() + (ahead - 1) * 14 * 86_400_000);
};

const dateOf = (day: Date, { words, facts }: Journal): string =>
  facts.say(words.day, {
    day: day.getUTCDate(),
    month: facts.common.months[day.getUTCMonth()] ?? '',
    year: day.getUTCFullYear(),
  });

const numberOf = (index: number, { words, facts, newest }: Journal): string =>
  facts.say(words.number, { number: newest - index });

/** In seconds, between half an hour and 52 minutes. */
const lengthOf = (index: number, random: Random): number => random.fork(`length${index}`).int(1_810, 3_120);

function chaptersOf(length: number, { words, ...journal }: Journal): Chapter[] {
  const random = journal.stream('hero');
  return words.chapters.map((names, index) => ({
    name: random.fork(`chapter${index}`).pick(names),
    start: Math.round(length * ([0, 0.24, 0.5, 0.78][index] ?? 0)),
  }));
}

function heroArt(journal: Journal): string {
  const { look, words, facts, covers, site } = journal;
  const random = journal.stream('hero').fork('art');
  const { inks } = site;
  const number = numberOf(0, journal);
  if (look === 'cover') {
    const [cover] = covers;
    const label = facts.say(words.drawing.cover, { number: journal.newest });
    return cover
      ? coverSvg(cover, facts.brand, number, inks).replace(
          'aria-hidden="true"',
          `role="img" aria-label="${label}"`,
        )
      : '';
  }
  if (look === 'front') return halftone(inks, random, words.drawing.front);
  if (look === 'sound') {
    const length = lengthOf(0, journal.stream('issues'));
    const chapters = chaptersOf(length, journal);
    return soundSheet(
      chapters,
      length,
      inks,
      random,
      facts.say(words.drawing.sound, { names: chapters.map(({ name }) => name).join(', ') }),
    );
  }
  const day = dayOfIssue(journal.medium, 0);
  const post = {
    covers: covers.slice(0, 3),
    values: [2, 1, 0].map((index) => String(journal.newest - index)),
    place: facts.placeName,
    day: `${day.getUTCDate()}.${day.getUTCMonth() + 1}.`,
    address: words.address.map((line) => facts.say(line)),
  };
  return envelopes(post, inks, random, words.drawing.post);
}

const PAGES: Record<Look, (page: FirstPage) => SiteSection> = {
  cover: coverPage,
  front: frontPage,
  sound: soundPage,
  post: postPage,
};

function hero(journal: Journal): SiteSection {
  const { facts, words, told, look, names } = journal;
  const random = journal.stream('hero');
  const pick = (list: readonly string[], name: string, more?: Record<string, string>): string =>
    facts.say(random.fork(name).pick(list), more);
  // The headline of a front page and its story go together.
  const story = random.fork('story').int(0, 2);
  const front = [0, 2, 4][story] ?? 0;
  const headline =
    look === 'front'
      ? (told.headlines[front] ?? told.headlines[0] ?? ['', ''])
      : random.fork('headline').pick(told.headlines);
  return PAGES[look]({
    title: words.front,
    brief: `${look}: the newest number, drawn, and what it is about`,
    headline: headline.map((line) => facts.say(line)),
    sub: pick(told.subs, 'sub'),
    folio: pick(told.folio, 'folio', { number: numberOf(0, journal), name: names[0]?.[0] ?? '' }),
    art: heroArt(journal),
    sample: words.sample.issues,
    actions: [
      {
        id: facts.has('join') && facts.has('booking') ? 'join' : 'issues',
        label: pick(told.action, 'action'),
      },
      { id: 'issues', label: pick(told.see, 'see') },
    ],
    lead: words.lead.map((texts) => facts.say(texts[story] ?? '')),
    byline: facts.say(words.byline, { person: facts.people[1]?.full ?? facts.host.full }),
    caption: pick(words.caption, 'caption'),
  });
}

function artOf(index: number, show: IssuesContent['look'], journal: Journal): string {
  const { covers, facts, site } = journal;
  const cover = covers[index];
  if (show === 'strips') return soundStrip('var(--accent)', journal.stream('issues').fork(`strip${index}`));
  if (show === 'contents' || !cover) return '';
  if (show === 'stamps') return stampSvg(cover, String(journal.newest - index), facts.placeName, site.inks);
  return coverSvg(cover, facts.brand, numberOf(index, journal), site.inks);
}

function issueList(journal: Journal): SiteSection {
  const { facts, words, told, look, medium, names } = journal;
  const random = journal.stream('issues');
  const show = (
    {
      cover: 'wall',
      front: random.fork('look').chance(0.5) ? 'contents' : 'wall',
      sound: 'strips',
      post: 'stamps',
    } as const
  )[look];
  const count = show === 'contents' ? 6 : OUT;
  const items = names.slice(0, count).map(([name, text], index): Issue => {
    const note = facts.say(told.notes[index % told.notes.length] ?? '', {
      person: facts.people[index % 8]?.full ?? '',
    });
    const bare = String(journal.newest - index);
    return {
      number: show === 'strips' || show === 'contents' ? bare : numberOf(index, journal),
      date: dateIn(index, medium, journal),
      name,
      text: show === 'strips' ? `${facts.say(text)} ${note}.` : facts.say(text),
      note:
        show === 'strips'
          ? facts.say(words.minutes, { minutes: Math.round(lengthOf(index, random) / 60) })
          : note,
      art: artOf(index, show, journal),
    };
  });
  return issues({
    heading: random.fork('title').pick(told.heading),
    note: facts.say(random.fork('note').pick(told.note)),
    items,
    sample: words.sample.issues,
    look: show,
  });
}

const dateIn = (index: number, medium: Medium, { facts, ...journal }: Journal): string => {
  if (medium !== 'journal') return dateOf(dayOfIssue(medium, -index), { facts, ...journal });
  const months = 11 - index * 3;
  return `${facts.common.months[((months % 12) + 12) % 12] ?? ''} ${2026 + Math.floor(months / 12)}`;
};

function aboutUs({ facts, words, told, ...journal }: Journal): SiteSection {
  const random = journal.stream('about');
  return about({
    heading: random.fork('title').pick(told.about.heading),
    paragraphs: told.about.paragraphs.map((texts, index) =>
      facts.say(random.fork(`text${index}`).pick(texts)),
    ),
    people: told.about.roles.map((role, index) => [role, facts.people[index]?.full ?? ''] as const),
    sample: words.sample.people,
  });
}

/** Subjects with how many pieces each, the most first; of podcasts and letters they make the newest number. */
function subjects(journal: Journal): { rows: readonly number[]; pieces: number } {
  const random = journal.stream('topics');
  const parts = [0.28, 0.2, 0.16, 0.14, 0.12];
  if (journal.medium === 'journal') {
    const rows = Array.from({ length: 6 }, (_, index) =>
      random.fork(`count${index}`).int(60 - index * 9, 66 - index * 9),
    );
    return { rows, pieces: rows.reduce((sum, count) => sum + count, 0) };
  }
  const rows = parts.map((part) => Math.round(journal.newest * part));
  return {
    rows: [...rows, journal.newest - rows.reduce((sum, count) => sum + count, 0)],
    pieces: journal.newest,
  };
}

function topics(journal: Journal): SiteSection {
  const { facts, words, told } = journal;
  const random = journal.stream('topics');
  const { rows, pieces } = subjects(journal);
  const chosen = random.fork('beats').some(told.beats, rows.length);
  return subjectIndex({
    heading: random.fork('title').pick(told.beatsHeading),
    rows: rows.map((count, index) => ({
      name: chosen[index]?.[0] ?? '',
      text: chosen[index]?.[1] ?? '',
      count,
    })),
    sum: facts.say(random.fork('sum').pick(told.beatsSum), { pieces }),
    sample: words.sample.figures,
  });
}

function voices(journal: Journal): SiteSection {
  const { facts, words, told, site } = journal;
  const random = journal.stream('voices');
  return readersLetters(site, {
    heading: random.fork('title').pick(told.voicesHeading),
    items: random
      .fork('items')
      .some(told.voices, 3)
      .map(([text, by], index) => ({
        text: facts.say(text),
        by: facts.say(by, { person: facts.people[5 + index]?.full ?? '' }),
      })),
    sample: words.sample.letters,
  });
}

function dates(journal: Journal): SiteSection {
  const { facts, words, told, medium, names } = journal;
  const random = journal.stream('calendar');
  const texts = random.fork('texts').some(told.calendar.texts, 4);
  return calendar({
    heading: random.fork('title').pick(told.calendar.heading),
    note: facts.say(random.fork('note').pick(told.calendar.note)),
    rows: [1, 2, 3, 4].map((ahead) => {
      const day = dayOfIssue(medium, ahead);
      return {
        day: String(day.getUTCDate()),
        month: `${facts.common.months[day.getUTCMonth()] ?? ''} ${day.getUTCFullYear()}`,
        number: `${journal.newest + ahead}.`,
        name: names[OUT - 1 + ahead]?.[0] ?? '',
        text: texts[ahead - 1] ?? '',
      };
    }),
    sample: words.sample.dates,
  });
}

function joinUs(journal: Journal): SiteSection {
  const { facts, words, told, medium } = journal;
  const random = journal.stream('join');
  const price = facts.money.short(
    medium === 'journal' ? random.fork('price').pick([40, 60]) : random.fork('price').pick([5, 10]),
  );
  const more = { next: journal.newest + 1 };
  return join({
    heading: random.fork('title').pick(told.join.heading),
    text: facts.say(random.fork('text').pick(told.join.text)),
    price: facts.showPrices ? facts.say(random.fork('line').pick(told.join.price), { price }) : '',
    sample: words.sample.prices,
    form: {
      section: 'join',
      choice: told.join.choice,
      fields: [fieldOf('name', facts), fieldOf('email', facts)],
      action: random.fork('action').pick(told.join.action),
      done: facts.say(random.fork('done').pick(told.join.done), more),
    },
  });
}

function journalOf(request: SiteRequest): Journal {
  const words = journalWords(request.lang);
  const medium: Medium = request.topic === 'sound' || request.topic === 'letter' ? request.topic : 'journal';
  const told = words.media[medium];
  const drawn = siteFacts(request, { names: told.names, people: 8 });
  const { random } = drawn;
  const newest = medium === 'journal' ? (2026 - drawn.since) * 4 + 4 : random.fork('newest').int(58, 178);
  const slots = {
    number: newest,
    pages: random.fork('pages').pick([96, 112, 128]),
    readers: random.fork('readers').int(23, 88) * 100 + 14,
  };
  const facts = siteFacts(request, { names: told.names, people: 8, slots });
  const { theme, inks } = journalTheme(request);
  const ids = ['issues', 'about', 'topics', 'calendar', 'join'] as const;
  const there = ids.filter((id) => facts.has(id) && (id !== 'join' || facts.has('booking')));
  return {
    facts,
    words,
    told,
    medium,
    look: random.fork('look').pick(LOOKS[medium]),
    newest,
    names: random.fork('names').some(told.issues, OUT + 4),
    covers: coverArts(OUT, inks, random.fork('covers')),
    site: { facts, theme, inks, links: there.map((id) => ({ id, label: words.nav[id] })) },
    stream: (section) => facts.random.fork(section),
  };
}

export function composeJournal(request: SiteRequest): SiteParts {
  const journal = journalOf(request);
  const { facts, words, site, medium } = journal;
  const optional = (id: string, build: (journal: Journal) => SiteSection): SiteSection[] =>
    facts.has(id) ? [build(journal)] : [];
  const middle = [optional('about', aboutUs), optional('topics', topics)];
  const sections = [
    masthead(site, {
      left: numberOf(0, journal),
      right: medium === 'journal' ? dateIn(0, medium, journal) : dateOf(dayOfIssue(medium, 0), journal),
      sample: words.sample.dates,
    }),
    hero(journal),
    ...optional('issues', issueList),
    ...(journal.stream('order').chance(0.65) ? middle : middle.toReversed()).flat(),
    ...optional('voices', voices),
    ...optional('calendar', dates),
    ...(facts.has('booking') ? optional('join', joinUs) : []),
    colophon(site, facts.say(journal.stream('footer').pick(words.foot)), words.sample.people),
  ];
  return {
    title: facts.brand,
    lang: facts.lang,
    layout: layoutCss(site.theme, JOURNAL_CSS),
    sections,
    style: '@media print { .hero-actions, .join { display: none; } }',
  };
}
