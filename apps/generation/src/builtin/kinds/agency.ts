import { siteFacts, type SiteFacts } from '../facts/site-facts.js';
import { contactSection } from '../families/gallery-end.js';
import { curveSection } from '../families/gallery-curve.js';
import { galleryFigures, type Figure } from '../families/gallery-figures.js';
import { answersSection } from '../families/gallery-guests.js';
import { quoteSection, rowsSection } from '../families/gallery-middle.js';
import { ratesSection, stepsSection } from '../families/gallery-steps.js';
import { galleryLinks, galleryPage, type Step } from '../families/gallery-page.js';
import { galleryLook, type GalleryPage } from '../families/gallery-theme.js';
import { nameHero, type HeroLayout } from '../families/gallery-top.js';
import { markup } from '../markup.js';
import { fieldOf } from '../parts/form.js';
import type { Ground, SiteParts, SiteSection } from '../site.js';
import type { SiteRequest } from '../understand/understand.js';
import { agencyWords, type AgencyWords, type StudioWords } from '../words/agency.js';
import { FURTHER, type FurtherStudio, type FurtherWords } from '../words/agency-further.js';
import { MORE, type MoreWords } from '../words/agency-more.js';
import { agencyTopic, OPEN_CURVE, studioOf, type Studio } from './agency-facts.js';

interface Agency extends GalleryPage {
  words: AgencyWords;
  own: StudioWords;
  more: MoreWords;
  further: FurtherWords;
  third: FurtherStudio;
  studio: Studio;
}

function agencyPage(request: SiteRequest): Agency {
  const words = agencyWords(request.lang);
  const topic = agencyTopic(request.topic);
  const facts = withPeople(request, words);
  return {
    ...galleryLook(request),
    facts,
    links: galleryLinks(facts, ['cases', 'services', 'method', 'rates', 'contact'], words.nav),
    words,
    own: words.topics[topic],
    more: MORE[request.lang][topic],
    further: FURTHER[request.lang],
    third: FURTHER[request.lang].topics[topic],
    studio: studioOf(topic),
  };
}

/** The other name on the door, and two who say something: known only when the place is. */
function withPeople(request: SiteRequest, { names }: AgencyWords): SiteFacts {
  const { people } = siteFacts(request, { names: ['–'] });
  return siteFacts(request, {
    names,
    slots: { other: people[1]?.last ?? 'Roth', p3: people[2]?.full ?? '', p4: people[3]?.full ?? '' },
  });
}

function hero({ facts, inks, own, third, studio }: Agency): SiteSection {
  const random = facts.random.fork('hero');
  const layout = random.pick<HeroLayout>(['above', 'above', 'below', 'beside']);
  const at = random.fork('strip').int(0, studio.strips.length - 1);
  const art = random.fork('art');
  const beside = layout === 'beside';
  return nameHero({
    layout,
    words: facts.say(random.pick([...own.headlines, ...third.headlines])),
    sub: facts.say(random.pick([...own.subs, ...third.subs])),
    action: { label: facts.say(random.pick(own.actions)), to: 'cases' },
    art: {
      content: beside ? studio.giant(inks, art) : (studio.strips[at]?.(inks, art) ?? ''),
      label: beside ? '' : (own.art[at] ?? ''),
      height: beside ? 960 : 420,
    },
  });
}

function cases(page: Agency, ground: Ground): SiteSection {
  const { facts, own, more, third, studio, inks, words } = page;
  const random = facts.random.fork('cases');
  const figures = random.some(studio.keys, 6).map((key): Figure => {
    const [title, line] = (random.fork(`${key} words`).pick([own, more, third]).cases[key] ?? [key, '']).map(
      (part) => facts.say(part),
    ) as [string, string];
    return {
      title,
      line,
      note: '',
      tags: '',
      label: title,
      wide: studio.wide.has(key),
      draw: (box, at, id) => studio.figure(key, box, inks, at, random.fork(key), id),
    };
  });
  const title = facts.say(random.fork('title').pick(own.caseTitles));
  return galleryFigures(
    page,
    {
      id: 'cases',
      title,
      all: '',
      filters: [],
      figures,
      pattern: random.fork('pattern').int(0, 2),
      about: words.about.cases,
      tallest: studio.tallest,
    },
    ground,
  );
}

function services({ facts, own, third, words }: Agency, ground: Ground): SiteSection {
  const random = facts.random.fork('services');
  const all = [...own.services, ...third.services];
  const chosen = random.some(all, 4);
  const inOrder = all.filter((service) => chosen.includes(service));
  return rowsSection(
    {
      id: 'services',
      title: facts.say(random.pick(own.serviceTitles)),
      text: facts.say(random.pick([...own.serviceTexts, ...third.serviceTexts])),
      rows: inOrder.map(
        ([name, text], i) => [String(i + 1).padStart(2, '0'), facts.say(name), facts.say(text)] as const,
      ),
      about: words.about.services,
      prose: true,
    },
    ground,
  );
}

function method({ facts, own, more, third, words }: Agency, ground: Ground): SiteSection {
  const random = facts.random.fork('method');
  const title = facts.say(random.pick(own.methodTitles));
  const text = facts.say(random.pick([...own.methodTexts, ...third.methodTexts]));
  const about = words.about.method;
  if (random.chance(0.55)) {
    const steps = random
      .fork('steps')
      .pick([own, more, third])
      .steps.map(([name, said]) => [facts.say(name), facts.say(said)] as const);
    return stepsSection({ id: 'method', title, text, steps, about }, ground);
  }
  const { label, points } = own.curve;
  const named = ([2, 4, 7] as const).map((x, i) => ({ x, side: 'above' as const, label: points[i] ?? '' }));
  return curveSection(
    {
      id: 'method',
      title,
      text,
      label,
      points: OPEN_CURVE,
      x: [0, 2, 4, 6, 8].map((n) => [n, facts.say(words.week, { n })] as const),
      y: [0, 25, 50, 75, 100].map((n) => [n, `${n} %`] as const),
      named,
      about,
    },
    ground,
  );
}

function voice(page: Agency): SiteSection {
  const { facts, own, third, words } = page;
  const random = facts.random.fork('voice');
  // Each voice is somebody else's.
  const said = random.some([...own.voices, ...third.voices], 3).map(([quote, by], i) => {
    const who = facts.people[2 + i]?.full ?? '';
    return [facts.say(quote), facts.say(by, { p3: who, p4: who })] as const;
  });
  const [first = ['', ''] as const, ...others] = said;
  const more = random.chance(0.5) ? others : [];
  return quoteSection(page, {
    id: 'voice',
    title: words.voiceTitle,
    quote: first[0],
    by: first[1],
    more,
    about: words.about.voice,
  });
}

function rates({ facts, own, third, words, studio }: Agency, ground: Ground): SiteSection {
  const random = facts.random.fork('rates');
  const rows = own.rates.map(([name, text, unit], i) => ({
    name,
    text: facts.say(random.fork(name).pick([text, ...(third.rates[i] ?? [])])),
    unit,
    price: facts.money.short(studio.prices[i] ?? 0),
  }));
  return ratesSection(
    {
      id: 'rates',
      title: facts.say(random.pick(own.rateTitles)),
      text: facts.say(random.pick([...own.rateTexts, ...third.rateTexts])),
      rows,
      about: words.about.rates,
    },
    ground,
  );
}

function faq({ facts, third, further }: Agency, ground: Ground): SiteSection {
  const random = facts.random.fork('faq');
  const items = random
    .some(third.faq, 4)
    .map(([question, answer]) => [facts.say(question), facts.say(answer)] as const);
  return answersSection('faq', facts.say(random.pick(further.faqTitles)), items, further.answers, ground);
}

function contact({ facts, own, words, further }: Agency): SiteSection {
  const random = facts.random.fork('contact');
  return contactSection({
    id: 'contact',
    title: facts.say(random.pick(words.contact.titles)),
    text: facts.say(random.pick([...words.contact.texts, ...further.contactTexts])),
    lines: [
      markup`${facts.street}, ${facts.town}`,
      markup`<a href="tel:${facts.phone.replace(/\D/g, '')}">${facts.phone}</a>`,
      markup`<a href="mailto:${facts.email}">${facts.email}</a>`,
    ],
    form: {
      fields: [fieldOf('name', facts), fieldOf('email', facts), fieldOf('message', facts, own.ask)],
      action: facts.say(random.pick(words.contact.action)),
      done: facts.say(random.pick([...words.contact.done, ...further.done])),
    },
    about: words.about.address,
  });
}

const CASES: Step<Agency> = { id: 'cases', build: cases };
const SERVICES: Step<Agency> = { id: 'services', build: services };
const METHOD: Step<Agency> = { id: 'method', build: method };
const VOICE: Step<Agency> = { id: 'voice', build: voice, ground: 'accent' };
const RATES: Step<Agency> = { id: 'rates', build: rates };
const FAQ: Step<Agency> = { id: 'faq', build: faq };

const ORDERS: readonly (readonly Step<Agency>[])[] = [
  [CASES, SERVICES, METHOD, VOICE, RATES, FAQ],
  [SERVICES, CASES, VOICE, METHOD, RATES, FAQ],
  [METHOD, CASES, SERVICES, VOICE, FAQ, RATES],
];

export function composeAgency(request: SiteRequest): SiteParts {
  const page = agencyPage(request);
  return galleryPage(page, {
    hero: hero(page),
    orders: ORDERS,
    form: { id: 'contact', build: contact },
    footers: page.words.footer,
    giant: 0.5,
  });
}
