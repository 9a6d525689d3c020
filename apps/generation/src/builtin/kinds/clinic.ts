import { appointmentCard, dial } from '../art/clock-face.js';
import { luggageLabel } from '../art/luggage-label.js';
import { monogram } from '../art/monogram.js';
import { inksOf, type Inks } from '../art/ribbon-inks.js';
import { stepFigures } from '../art/step-figures.js';
import { toothChart } from '../art/tooth-chart.js';
import { typeLadder } from '../art/type-ladder.js';
import { weightCurve } from '../art/weight-curve.js';
import { faqSection, formBand, ribbonFooter, whereMap } from '../families/ribbon-end.js';
import { clockSteps, signedRows, visitingCards } from '../families/ribbon-lists.js';
import { sumsOf, type Sums } from '../facts/sums.js';
import { tariff } from '../families/ribbon-tables.js';
import { RIBBON_LAYOUT, RIBBON_STYLE, sayOne, streamOf, type Ribbon } from '../families/ribbon-theme.js';
import { masthead, ribbonHero, type Hero } from '../families/ribbon-top.js';
import { numberIn } from '../facts/money.js';
import { siteFacts, type SiteFacts } from '../facts/site-facts.js';
import { escapeHtml, raw } from '../markup.js';
import { fieldOf } from '../parts/form.js';
import { seededRandom } from '../seeded-random.js';
import type { SiteParts, SiteSection } from '../site.js';
import { layoutCss, themeFor } from '../theme/theme.js';
import type { SiteRequest } from '../understand/understand.js';
import {
  CLINIC_TOPICS,
  CLINIC_WORDS,
  type ClinicSign,
  type ClinicTopic,
  type ClinicTopicWords,
  type ClinicWords,
  type Treatment,
} from '../words/clinic.js';
import { RIBBON_WORDS, type RibbonWords } from '../words/ribbon.js';
import { CLINIC, CLINIC_STYLE } from './clinic-look.js';

interface Clinic {
  ribbon: Ribbon;
  facts: SiteFacts;
  inks: Inks;
  topic: ClinicTopic;
  sign: ClinicSign;
  words: ClinicWords;
  own: ClinicTopicWords;
  shared: RibbonWords;
  /** The four that are offered here; the example is the first two. */
  treatments: readonly Treatment[];
  sums: Sums;
  /** The time on the card and the tooth on the chart. */
  hour: number;
  minute: number;
  tooth: number;
  pet: string;
}

const SIGNS: Record<ClinicTopic, readonly ClinicSign[]> = {
  teeth: ['teeth', 'teeth', 'card'],
  animals: ['curve', 'curve', 'card'],
  movement: ['steps', 'steps', 'card'],
  care: ['card', 'card', 'ladder'],
};

const LINKS = ['treatments', 'visit', 'team', 'fees', 'faq', 'booking', 'where'] as const;

function knownOf(request: SiteRequest): Omit<Clinic, 'ribbon' | 'inks'> {
  const topic = CLINIC_TOPICS.find((one) => one === request.topic) ?? 'care';
  const words = CLINIC_WORDS[request.lang];
  const own = words.topics[topic];
  const random = seededRandom(request.root).fork('practice');
  const hour = random.int(8, 11);
  const minute = random.pick([10, 20, 35, 40]);
  const tooth = random.pick([14, 16, 24, 26, 35, 36, 45, 46]);
  const pet = random.fork('pet').pick(words.pets);
  const slots = { tooth, pet, time: `${hour}:${String(minute).padStart(2, '0')}` };
  const facts = siteFacts(request, { names: own.names, people: 3, slots });
  const [first, second, ...others] = own.treatments;
  const treatments = [first, second, ...random.fork('treatments').some(others, 2)].filter(
    (one) => one !== undefined,
  );
  const sign = facts.random.fork('sign').pick(SIGNS[topic]);
  return {
    facts,
    topic,
    sign,
    words,
    own,
    shared: RIBBON_WORDS[request.lang],
    treatments,
    sums: sumsOf(facts),
    hour,
    minute,
    tooth,
    pet,
  };
}

export function composeClinic(request: SiteRequest): SiteParts {
  const theme = themeFor(request, CLINIC);
  const known = knownOf(request);
  const { facts, words } = known;
  const has = (id: string): boolean => facts.has(id) && (id !== 'fees' || facts.showPrices);
  const ribbon: Ribbon = {
    facts,
    theme,
    links: LINKS.filter(has).map((id) => ({ id, label: words.links[id] })),
  };
  const clinic: Clinic = { ...known, ribbon, inks: inksOf(theme) };
  const builders: Record<string, (clinic: Clinic) => SiteSection> = {
    treatments,
    visit,
    team,
    fees,
    faq,
    booking,
    where,
  };
  const middle = facts.random.fork('order').chance(0.6) ? ['visit', 'team'] : ['team', 'visit'];
  const sections = [
    masthead(ribbon, facts.say(facts.common.since, { year: facts.since })),
    hero(clinic),
    ...['treatments', ...middle, 'fees', 'faq', 'booking', 'where']
      .filter(has)
      .flatMap((id) => builders[id]?.(clinic) ?? []),
    ribbonFooter(ribbon, sayOne(ribbon, streamOf(ribbon, 'footer'), words.footer), facts.say(words.after)),
  ];
  return {
    title: facts.brand,
    lang: facts.lang,
    layout: layoutCss(theme, RIBBON_LAYOUT),
    sections,
    style: [RIBBON_STYLE, CLINIC_STYLE].join('\n'),
  };
}

function hero(clinic: Clinic): SiteSection {
  const { sign, own, words, ribbon, facts } = clinic;
  const random = streamOf(ribbon, 'hero');
  const [first, second] = random.pick(own.headlines[sign] ?? []);
  const target = ribbon.links.find(({ id }) => id === 'booking') ?? ribbon.links.at(-1);
  const wide = sign === 'steps';
  const content: Hero = {
    headline: [facts.say(first), facts.say(second)],
    sub: sayOne(ribbon, random, own.subs),
    action: {
      id: target?.id ?? 'footer',
      label: target?.id === 'booking' ? random.pick(words.book) : (target?.label ?? ''),
    },
    more: { id: facts.has('visit') ? 'visit' : 'footer', label: random.pick(words.look) },
    art: raw(heroArt(clinic)),
    object: sign,
    ground: 'surface',
    layout: wide ? 'panorama' : random.pick(['right', 'right', 'left'] as const),
    ...(!wide && { notes: own.notes }),
  };
  return ribbonHero(ribbon, content);
}

function heroArt(clinic: Clinic): string {
  const { sign, words, inks, facts, ribbon, tooth, pet } = clinic;
  const random = streamOf(ribbon, 'hero art');
  const label = escapeHtml(facts.say(words.drawn[sign]));
  if (sign === 'teeth') return toothChart(tooth, inks, label);
  if (sign === 'steps')
    return stepFigures(
      { hip: escapeHtml(words.joints.hip), knee: escapeHtml(words.joints.knee) },
      inks,
      label,
    );
  if (sign === 'ladder') return typeLadder(random.pick(words.ladders).map(escapeHtml), inks, label);
  if (sign === 'curve') {
    const grown = random.pick([4, 5, 9, 14, 22, 31]);
    return weightCurve(
      {
        name: escapeHtml(pet),
        grown,
        weeks: escapeHtml(words.weeks),
        weight: words.weight,
        write: (kilos) => `${numberIn(facts.lang, kilos, 1)} kg`,
      },
      inks,
      random,
      label,
    );
  }
  return cardArt(clinic, label);
}

function cardArt(
  { ribbon, facts, treatments: offered, hour, minute, inks, shared }: Clinic,
  label: string,
): string {
  const random = streamOf(ribbon, 'card');
  const days = facts.common.shortDays;
  const first = random.int(0, 1);
  const time = `${hour}:${String(minute).padStart(2, '0')}`;
  const times = ['8:15', time, '16:40'];
  const rows = times.map((at, index) => ({
    day: escapeHtml(days[first + index + (index > 1 ? 1 : 0)] ?? ''),
    time: at,
    what: `${offered[index]?.minutes ?? 30} ${shared.minute}`,
  }));
  return appointmentCard(
    escapeHtml(facts.brand),
    rows,
    { hour, minute, length: Math.min(60, offered[1]?.minutes ?? 30) },
    inks,
    label,
  );
}

const requoted = (text: string, [open, close]: readonly [string, string]): string =>
  `${open}${text.replace(/^[“„«]\s*|\s*[”“»]$/gu, '')}${close}`;

function treatments(clinic: Clinic): SiteSection {
  const { own, ribbon, shared, facts } = clinic;
  const random = streamOf(ribbon, 'treatment words');
  return signedRows({
    id: 'treatments',
    title: sayOne(ribbon, random, own.treatmentsTitle),
    lead: sayOne(ribbon, random, own.treatmentsLead),
    items: clinic.treatments.map(({ minutes, title, text, asked }) => ({
      mark: '',
      art: raw(dial(minutes)),
      title,
      text: sayOne(ribbon, random, text),
      aside: requoted(random.pick(asked), facts.common.quotes),
    })),
    sample: shared.sample.offers,
    ground: 'bg',
    kind: 'features',
    brief: 'four treatments, each with its minutes on a clock face',
  });
}

function visit({ own, ribbon, shared }: Clinic): SiteSection {
  const random = streamOf(ribbon, 'visit');
  return clockSteps({
    id: 'visit',
    title: sayOne(ribbon, random, own.visitTitle),
    lead: sayOne(ribbon, random, own.visitLead),
    items: own.visit.map(({ at, title, text }) => ({
      mark: `${at} ${shared.minute}`,
      title,
      text: sayOne(ribbon, random, text),
    })),
    sample: shared.sample.offers,
    ground: 'tint',
    kind: 'steps',
    brief: 'the first visit, five moments on one line of minutes',
  });
}

function team({ own, words, ribbon, shared, facts, inks }: Clinic): SiteSection {
  const random = streamOf(ribbon, 'team words');
  const grounds = [inks.night, inks.accentDeep, inks.cloth.dark];
  return visitingCards({
    id: 'team',
    title: sayOne(ribbon, random, words.teamTitle),
    lead: sayOne(ribbon, random, words.teamLead),
    items: facts.people.slice(0, 3).map(({ first, last, full }, index) => ({
      name: full,
      role: own.roles[index]?.role ?? '',
      text: sayOne(ribbon, random, own.roles[index]?.text ?? ['']),
      art: raw(monogram(first, last, '#fffdf6', grounds[index] ?? inks.night, grounds[index] ?? inks.night)),
    })),
    sample: shared.sample.people,
    ground: 'surface',
    kind: 'team',
    brief: 'three engraved cards with signets',
  });
}

function fees(clinic: Clinic): SiteSection {
  const { own, words, ribbon, shared, sums } = clinic;
  const random = streamOf(ribbon, 'fees');
  const amounts = clinic.treatments.map(({ euros }) => sums.local(euros, euros > 60 ? 2 : 1));
  const [one = 0, two = 0] = amounts;
  const name = (index: number): string => clinic.treatments[index]?.title ?? '';
  return tariff(ribbon, {
    id: 'fees',
    title: sayOne(ribbon, random, words.feesTitle),
    lead: sayOne(ribbon, random, own.feesLead),
    caption: words.links.fees,
    columns: [words.column],
    rows: clinic.treatments.map(({ title, minutes }, index) => ({
      name: title,
      note: `${minutes} ${shared.minute}`,
      cells: [sums.write(amounts[index] ?? 0)],
    })),
    bill: {
      title: random.pick(words.billTitle),
      lines: [
        [name(0), sums.write(one)],
        [name(1), sums.write(two)],
      ],
      total: [shared.total, sums.write(one + two)],
      note: sayOne(ribbon, random, own.billNote),
    },
    ground: 'bg',
    brief: 'prices by treatment and one bill that adds up',
  });
}

const faq = ({ own, ribbon, facts }: Clinic): SiteSection =>
  faqSection(ribbon, facts.common.headings.faq, streamOf(ribbon, 'faq').some(own.faqs, 4), 'surface');

function booking({
  own,
  words,
  ribbon,
  shared,
  facts,
  inks,
  treatments: offered,
  hour,
  minute,
}: Clinic): SiteSection {
  const random = streamOf(ribbon, 'booking');
  const { form, days } = facts.common;
  return formBand(ribbon, {
    title: sayOne(ribbon, random, own.bookingTitle),
    text: [sayOne(ribbon, random, own.bookingText)],
    form: {
      section: 'booking',
      choice: { legend: words.choice, options: offered.map(({ title }) => title) },
      fields: [
        { name: 'day', label: form.day, type: 'select', options: days.slice(0, 5) },
        { name: 'time', label: words.daytime, type: 'select', options: words.daytimes },
        { ...fieldOf('name', facts), missing: shared.nameMissing },
        fieldOf('phone', facts),
      ],
      action: sayOne(ribbon, random, words.action),
      done: sayOne(ribbon, random, words.done),
    },
    art: raw(luggageLabel(escapeHtml(facts.brand), `${hour}:${String(minute).padStart(2, '0')}`, inks)),
    brief: 'dark band; treatment, day, time, name and phone on a sheet',
  });
}

function where({ words, ribbon, facts }: Clinic): SiteSection {
  const random = streamOf(ribbon, 'where words');
  const { days, closed, until } = facts.common;
  const long = random.int(1, 3);
  const span = (from: number, to: number): string =>
    from === to ? (days[from] ?? '') : `${days[from]} ${until} ${days[to]}`;
  return whereMap(ribbon, {
    title: sayOne(ribbon, random, words.whereTitle),
    hours: [
      [span(0, long - 1), '8:00 – 18:00'],
      [span(long, long), '10:00 – 20:00'],
      [span(long + 1, 4), '8:00 – 16:00'],
      [span(5, 6), closed],
    ],
    note: sayOne(ribbon, random, words.whereNote),
    ground: 'surface',
  });
}
