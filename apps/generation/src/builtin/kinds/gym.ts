import { answerColumns, hoursMap, wordmarkFooter } from '../families/poster-end.js';
import { pricingTriptych, stepsForm, type Plan } from '../families/poster-offer.js';
import { figureStrip, initialsPosters, keyedRows, loudVoices } from '../families/poster-rows.js';
import { posterCss, posterLook } from '../families/poster-theme.js';
import { lanesHero, posterHero, posterNav, type Poster } from '../families/poster-top.js';
import { weekGrid } from '../families/poster-week.js';
import { numberIn } from '../facts/money.js';
import { fieldOf } from '../parts/form.js';
import type { Link } from '../parts/nav-menu.js';
import { seededRandom } from '../seeded-random.js';
import type { SiteParts, SiteSection } from '../site.js';
import { layoutCss } from '../theme/theme.js';
import type { SiteRequest } from '../understand/understand.js';
import { parts, type Line } from '../words/gym.js';
import type { Lang } from './kind-names.js';
import { areaMark, GYM_STYLES, heroArt, INITIALS, stripArt } from './gym-art.js';
import { gymFacts, type GymFacts } from './gym-facts.js';

interface Gym extends Poster {
  facts: GymFacts;
}

export function composeGym(request: SiteRequest): SiteParts {
  const facts = gymFacts(request);
  const look = posterLook(request, GYM_STYLES[facts.topic]);
  const gym: Gym = { facts, look, words: facts.poster };
  const { has } = facts;
  const shown = {
    trial: has('trial') && has('booking'),
    pricing: facts.showPrices && has('pricing'),
  };
  const team = has('team') ? [teamOf(gym)] : [];
  const week = has('timetable') ? [weekOf(gym)] : [];
  const pricing = shown.pricing ? [pricingOf(gym, shown.trial)] : [];
  const trial = shown.trial ? [trialOf(gym)] : [];
  const voices = (ground: 'bg' | 'surface'): SiteSection[] => (has('voices') ? [voicesOf(gym, ground)] : []);
  // Two orders of the middle; in both, no ground comes three times in a row.
  const middle = seededRandom(request.root).fork('order').chance(0.6)
    ? [...week, ...team, ...pricing, ...trial, ...voices(shown.pricing && shown.trial ? 'bg' : 'surface')]
    : [...team, ...week, ...voices('bg'), ...pricing, ...trial];
  const sections = [
    navOf(gym, shown),
    heroOf(gym, shown.trial),
    figureStrip(gym, statsOf(gym)),
    areasOf(gym),
    ...middle,
    ...(has('faq') ? [answerColumns(gym, facts.common.headings.faq, faqsOf(facts))] : []),
    ...(has('where') ? [whereOf(gym)] : []),
    footerOf(gym, shown.pricing),
  ];
  return {
    title: facts.brand,
    lang: facts.lang,
    layout: layoutCss(look.theme, posterCss(look)),
    sections,
    style: '@media print { .hero-actions, .trial { display: none; } }',
  };
}

const pick = (facts: GymFacts, id: string, lines: readonly Line[]): string =>
  facts.say(facts.random.fork(id).pick(lines));

const pairs = (facts: GymFacts, lines: readonly Line[]): [string, string][] =>
  lines.map((line) => {
    const [first = '', second = ''] = parts(facts.say(line));
    return [first, second];
  });

function navOf({ facts, ...rest }: Gym, shown: { trial: boolean; pricing: boolean }): SiteSection {
  const { shared, has } = facts;
  const all: [keyof typeof shared.nav, boolean][] = [
    ['timetable', has('timetable')],
    ['pricing', shown.pricing],
    ['team', has('team')],
    ['where', has('where')],
  ];
  const links = all.filter(([, isThere]) => isThere).map(([id]): Link => ({ id, label: shared.nav[id] }));
  return posterNav(
    { facts, ...rest },
    {
      links,
      status: facts.say(shared.openUntil, { time: facts.figures.closes }),
      action: shown.trial ? { id: 'trial', label: shared.actions.trialShort } : undefined,
    },
  );
}

function heroOf(gym: Gym, hasTrial: boolean): SiteSection {
  const { facts, look } = gym;
  const { own, shared } = facts;
  const lines = pick(facts, 'headline', own.headlines).split(' / ');
  const sub = facts.random.fork('sub').pick(own.subs);
  const trial: Link = { id: 'trial', label: pick(facts, 'action', shared.actions.trial) };
  const week: Link = { id: 'timetable', label: shared.actions.timetable };
  const actions = [...(hasTrial ? [trial] : []), ...(facts.has('timetable') ? [week] : [])];
  const drawn = heroArt(facts, look);
  if (!drawn) {
    const label = facts.say(own.objectLabel);
    return lanesHero(gym, { lines, sub, actions, label, brief: 'the headline in the lanes of a pool' });
  }
  const brief = `headline in ${lines.length} lines beside a cropped ${drawn.name}`;
  return posterHero(gym, { lines, sub, actions, art: drawn.art, set: drawn.set, brief });
}

function statsOf({ facts, look }: Gym): Parameters<typeof figureStrip>[1] {
  const [first, ...others] = facts.own.stats;
  const chosen = [first ?? '', ...facts.random.fork('stats').some(others, 3)];
  const figures = chosen.map((line) => {
    const [figure = '', label = ''] = parts(facts.say(line));
    return { figure, label };
  });
  return { title: facts.shared.titles.stats, art: stripArt(facts, look), figures };
}

const areaNames = (facts: GymFacts): string[] =>
  facts.own.areas.map((line) => parts(facts.say(line))[0] ?? '');

function areasOf(gym: Gym): SiteSection {
  const { facts, look } = gym;
  const rows = facts.own.areas.map((line, index) => {
    const [name = '', text = '', figure = ''] = parts(facts.say(line));
    return { name, text, figure, mark: areaMark(facts.topic, index, look, facts) };
  });
  const title = pick(facts, 'areas', facts.own.areasHead);
  return keyedRows(gym, { id: 'areas', title, rows, brief: 'four areas, a row and a colour each' });
}

function weekOf(gym: Gym): SiteSection {
  const { facts } = gym;
  return weekGrid(gym, {
    title: pick(facts, 'week', facts.shared.timetable),
    keys: areaNames(facts),
    days: facts.week,
  });
}

function teamOf(gym: Gym): SiteSection {
  const { facts } = gym;
  const random = facts.random.fork('team');
  const members = facts.own.coaches.map((lines, key) => ({
    name: facts.people[key]?.full ?? '',
    text: facts.say(random.pick(lines)),
    key,
  }));
  return initialsPosters(gym, {
    title: pick(facts, 'team head', facts.own.teamHead),
    members,
    shape: INITIALS[facts.topic],
  });
}

/** A tenth of a price as it is written, so that ten visits cost what ten visits cost in every currency. */
function tenth(price: string, lang: Lang): string {
  const figure = Number(price.replace(/\D/g, '')) / 10;
  return price.replace(/\d[\d.,\u202f]*/, numberIn(lang, figure, Number.isInteger(figure) ? 0 : 2));
}

function pricingOf(gym: Gym, hasTrial: boolean): SiteSection {
  const { facts } = gym;
  const { shared, common, money, figures } = facts;
  const each = tenth(money.short(figures.prices[2]), facts.lang);
  const per = [common.perMonth, common.perMonth, facts.say(shared.perBlock, { each })];
  const plans = facts.own.plans.map((line, index): Plan => {
    const [name = '', who = '', ...features] = parts(facts.say(line));
    const price = money.short(figures.prices[index] ?? 0);
    return { name, who, price, per: per[index] ?? '', features, action: shared.pricingActions[index] ?? '' };
  });
  const note = pick(facts, 'note', shared.pricingNotes);
  const target = hasTrial ? 'trial' : facts.has('where') ? 'where' : 'footer';
  return pricingTriptych(gym, { title: pick(facts, 'pricing', shared.pricing), plans, note, target });
}

function trialOf(gym: Gym): SiteSection {
  const { facts } = gym;
  const { form, trialHeads, trialSteps } = facts.shared;
  const random = facts.random.fork('trial');
  const bring = facts.say(facts.own.bring);
  const steps = trialSteps.map((choices): [string, string] => {
    const [title = '', text = ''] = parts(facts.say(random.pick(choices), { bring }));
    return [title, text];
  });
  return stepsForm(gym, {
    id: 'trial',
    title: facts.say(random.pick(trialHeads)),
    steps,
    form: {
      section: 'trial',
      fields: [
        fieldOf('name', facts),
        fieldOf('email', facts),
        { name: 'goal', label: facts.say(form.goal), type: 'select', options: facts.own.goals },
        { name: 'when', label: facts.say(form.when), type: 'select', options: form.whens },
      ],
      action: facts.say(random.pick(form.action)),
      done: facts.say(random.pick(form.done)),
    },
  });
}

function voicesOf(gym: Gym, ground: 'bg' | 'surface'): SiteSection {
  const { facts } = gym;
  const random = facts.random.fork('voices');
  const quotes = [random.pick(facts.own.voices), ...random.some(facts.own.smallVoices, 2)];
  const voices = quotes.map((quote, index) => {
    const year = Math.max(facts.since + 1, 2025 - random.int(1, 7));
    const member = facts.say(facts.shared.member[index] ?? '', { year });
    return { quote: facts.say(quote), who: `${facts.people[5 + index]?.full ?? ''}, ${member}` };
  });
  return loudVoices(gym, { title: facts.shared.titles.voices, voices, ground });
}

function faqsOf(facts: GymFacts): [string, string][] {
  const random = facts.random.fork('faq');
  const lines = [...random.some(facts.own.faqs, 2), ...random.some(facts.shared.faqs, 4)];
  const [a, b, c, d, e, f] = pairs(facts, lines);
  return [a, c, d, b, e, f].filter((one): one is [string, string] => one !== undefined);
}

function whereOf(gym: Gym): SiteSection {
  const { facts } = gym;
  const { shared, figures } = facts;
  const hours = ([a, b]: readonly [number, number]): string => facts.say(shared.hours, { a, b });
  return hoursMap(gym, {
    title: pick(facts, 'where', shared.where),
    hours: [
      [shared.week, hours([figures.opens, figures.closes])],
      [shared.saturday, hours(figures.saturday)],
      [shared.sunday, hours(figures.sunday)],
    ],
    address: [facts.street, facts.town, facts.place.transit],
  });
}

function footerOf(gym: Gym, hasPricing: boolean): SiteSection {
  const { facts } = gym;
  const { nav } = facts.shared;
  const links: Link[] = [
    ...(hasPricing ? [{ id: 'pricing', label: nav.pricing }] : []),
    ...(facts.has('faq') ? [{ id: 'faq', label: nav.faq }] : []),
  ];
  return wordmarkFooter(gym, { links, line: pick(facts, 'footer', facts.shared.footer) });
}
