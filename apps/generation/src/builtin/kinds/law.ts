import { balance } from '../art/balance.js';
import { fileTabs } from '../art/file-tabs.js';
import { luggageLabel } from '../art/luggage-label.js';
import { monogram } from '../art/monogram.js';
import { inksOf, type Inks } from '../art/ribbon-inks.js';
import { sealArt } from '../art/seal.js';
import { faqSection, formBand, ribbonFooter } from '../families/ribbon-end.js';
import { clockSteps, folders, signedRows, visitingCards } from '../families/ribbon-lists.js';
import { sumsOf, vatOf, type Sums } from '../facts/sums.js';
import { contractCss, contractSheet, ledgerCss, ledgerSheet } from '../families/ribbon-sheets.js';
import { tariff } from '../families/ribbon-tables.js';
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
import { siteFacts, type SiteFacts } from '../facts/site-facts.js';
import { escapeHtml, raw, type Markup } from '../markup.js';
import { fieldOf } from '../parts/form.js';
import type { SiteParts, SiteSection } from '../site.js';
import { layoutCss, themeFor, type FamilyStyle } from '../theme/theme.js';
import { TYPE_PAIRS } from '../theme/type-pairs.js';
import type { SiteRequest } from '../understand/understand.js';
import {
  LAW_TOPICS,
  LAW_WORDS,
  type LawField,
  type LawSign,
  type LawTopic,
  type LawTopicWords,
  type LawWords,
} from '../words/law.js';
import { RIBBON_WORDS, type RibbonWords } from '../words/ribbon.js';

interface Law {
  ribbon: Ribbon;
  facts: SiteFacts;
  inks: Inks;
  topic: LawTopic;
  sign: LawSign;
  words: LawWords;
  own: LawTopicWords;
  shared: RibbonWords;
  /** The four that this office works in. */
  fields: readonly LawField[];
  sums: Sums;
}

/** Letters and corners of a deed; hotels have others. */
const LAW: FamilyStyle = { ...RIBBON, types: [TYPE_PAIRS.palatino], radii: [0] };

const SIGNS: Record<LawTopic, readonly LawSign[]> = {
  law: ['files', 'contract', 'balance'],
  tax: ['ledger', 'ledger', 'files'],
  notary: ['seal', 'seal', 'contract'],
};

/** How often each line of the fees stands in the example. */
const EXAMPLE: Record<LawTopic, readonly (readonly [fee: number, times: number])[]> = {
  law: [
    [0, 1],
    [1, 1],
    [2, 3],
  ],
  tax: [
    [0, 1],
    [1, 2],
  ],
  notary: [
    [1, 2],
    [0, 1],
  ],
};

const LINKS = ['fields', 'people', 'method', 'fees', 'faq', 'contact'] as const;

export function composeLaw(request: SiteRequest): SiteParts {
  const theme = themeFor(request, LAW);
  const topic = LAW_TOPICS.find((one) => one === request.topic) ?? 'law';
  const words = LAW_WORDS[request.lang];
  const own = words.topics[topic];
  const facts = siteFacts(request, { names: own.names, people: 3 });
  const has = (id: string): boolean =>
    facts.has(id) && (id !== 'fees' || facts.showPrices) && (id !== 'contact' || facts.has('booking'));
  const ribbon: Ribbon = {
    facts,
    theme,
    links: LINKS.filter(has).map((id) => ({ id, label: words.links[id] })),
  };
  const law: Law = {
    ribbon,
    facts,
    inks: inksOf(theme),
    topic,
    sign: facts.random
      .fork('sign')
      .pick(SIGNS[topic].filter((sign) => sign !== 'ledger' || facts.showPrices)),
    words,
    own,
    shared: RIBBON_WORDS[request.lang],
    fields: facts.random.fork('fields').some(own.fields, 4),
    sums: sumsOf(facts),
  };
  const builders: Record<string, (law: Law) => SiteSection> = { fields, people, method, fees, faq, contact };
  const middle = facts.random.fork('order').chance(0.55) ? ['people', 'method'] : ['method', 'people'];
  const sections = [
    masthead(ribbon, facts.say(facts.common.since, { year: facts.since })),
    hero(law),
    ...['fields', ...middle, 'fees', 'faq', 'contact'].filter(has).flatMap((id) => builders[id]?.(law) ?? []),
    ribbonFooter(ribbon, sayOne(ribbon, streamOf(ribbon, 'footer'), words.footer), facts.say(words.after)),
  ];
  return {
    title: facts.brand,
    lang: facts.lang,
    layout: layoutCss(theme, RIBBON_LAYOUT),
    sections,
    style: RIBBON_STYLE,
  };
}

function hero(law: Law): SiteSection {
  const { sign, own, words, ribbon, facts } = law;
  const random = streamOf(ribbon, 'hero');
  const [first, second] = random.pick(own.headlines[sign] ?? []);
  const target = ribbon.links.find(({ id }) => id === 'contact') ?? ribbon.links.at(-1);
  const wide = sign === 'balance';
  const { art, css } = heroArt(law);
  const content: Hero = {
    headline: [facts.say(first), facts.say(second)],
    sub: sayOne(ribbon, random, own.subs),
    action: {
      id: target?.id ?? 'footer',
      label: target?.id === 'contact' ? random.pick(words.contact) : (target?.label ?? ''),
    },
    more: {
      id: facts.has('fields') ? 'fields' : 'footer',
      label: random.pick(words.look.filter((_look, index) => index !== 1 || sign === 'files')),
    },
    art,
    object: sign,
    layout: wide ? 'panorama' : 'right',
    ...(!wide && { notes: own.notes.map(([figure, what]) => [facts.say(figure), what] as const) }),
    ...(css && { css }),
  };
  return ribbonHero(ribbon, content);
}

function heroArt(law: Law): { art: Markup; css?: string } {
  const { sign, words, inks, facts, ribbon, fields: chosen, shared } = law;
  const random = streamOf(ribbon, 'hero art');
  const label = escapeHtml(words.drawn[sign]);
  if (sign === 'balance') return { art: raw(balance(inks, random, label)) };
  if (sign === 'contract') {
    const clauses = words.contract.clauses;
    return {
      art: contractSheet('hero', words.contract.heading, clauses, random.int(3, 11), shared.sample.offers),
      css: contractCss('hero'),
    };
  }
  if (sign === 'ledger') return { art: ledgerArt(law), css: ledgerCss('hero') };
  if (sign === 'seal') {
    const seal = {
      top: escapeHtml(facts.host.full),
      bottom: escapeHtml(facts.placeName),
      mark: escapeHtml(`${facts.host.first.charAt(0)}${facts.host.last.charAt(0)}`),
      deed: escapeHtml(words.deed),
    };
    return { art: raw(sealArt(seal, inks, random, label)) };
  }
  const labels = chosen.map(({ tab }) => escapeHtml(tab));
  const front = { name: escapeHtml(facts.brand), note: escapeHtml(facts.say(words.fileNote)) };
  return { art: raw(fileTabs(labels, front, inks, random, label)) };
}

function ledgerArt({ words, sums, ribbon, facts, shared }: Law): Markup {
  const random = streamOf(ribbon, 'ledger');
  const { ledger } = words;
  const takings = sums.local(random.int(1600, 2400) * 100, 100);
  const costs = [0.36, 0.09, 0.22, 0.06].map(
    (share) => sums.local(takings * share * random.int(94, 106) * 0.01, 100) || 100,
  );
  const scaled = costs.map((cost) => Math.min(cost, takings));
  const profit = takings - scaled.reduce((sum, cost) => sum + cost, 0);
  const off = [Math.round((profit * 0.21) / 100) * 100, Math.round((profit * 0.17) / 100) * 100];
  const minus = (amount: number): string => `− ${numberIn(facts.lang, amount)}`;
  const plain = (amount: number): string => numberIn(facts.lang, amount);
  return ledgerSheet('hero', {
    heading: ledger.heading,
    columns: [ledger.columns[0], `${ledger.columns[1]}, ${facts.place.currency}`],
    rows: ledger.rows.map(
      (what, index) => [what, index === 0 ? plain(takings) : minus(scaled[index - 1] ?? 0)] as const,
    ),
    result: [ledger.result, plain(profit)],
    after: ledger.after.map((what, index) => [what, minus(off[index] ?? 0)] as const),
    left: [ledger.left, plain(profit - (off[0] ?? 0) - (off[1] ?? 0))],
    sample: shared.sample.figures,
  });
}

function fields(law: Law): SiteSection {
  const { own, ribbon, shared, sign } = law;
  const random = streamOf(ribbon, 'fields words');
  const tabs = sign === 'files' || (sign === 'ledger' && random.chance(0.5));
  const first = random.int(2, 5);
  const content = {
    id: 'fields',
    title: sayOne(ribbon, random, own.fieldsTitle),
    lead: sayOne(ribbon, random, own.fieldsLead),
    items: law.fields.map(({ tab, title, text, asked }, index) => ({
      mark: tabs ? tab : `§ ${first + index}`,
      title,
      text: sayOne(ribbon, random, text),
      aside: requoted(random.pick(asked), law.facts.common.quotes),
    })),
    sample: shared.sample.offers,
    ground: 'surface' as const,
    kind: 'features',
    brief: tabs
      ? 'four files that lie on each other, each with its tab'
      : 'four paragraphs with their signs, what clients say in the margin',
  };
  return tabs ? folders(content) : signedRows(content);
}

/** Quotation marks of the page's language. */
const requoted = (text: string, [open, close]: readonly [string, string]): string =>
  `${open}${text.replace(/^[“„«]\s*|\s*[”“»]$/gu, '')}${close}`;

function people({ own, words, ribbon, shared, facts, inks }: Law): SiteSection {
  const random = streamOf(ribbon, 'people words');
  return visitingCards({
    id: 'people',
    title: sayOne(ribbon, random, words.peopleTitle),
    lead: sayOne(ribbon, random, words.peopleLead),
    items: facts.people.slice(0, 3).map(({ first, last, full }, index) => ({
      name: full,
      role: own.roles[index]?.role ?? '',
      text: random.pick(own.roles[index]?.text ?? ['']),
      art: raw(
        monogram(
          first,
          last,
          '#fffdf6',
          [inks.night, inks.accentDeep, inks.cloth.dark][index] ?? inks.night,
          [inks.nightDeep, inks.accentDeep, inks.cloth.dark][index] ?? inks.night,
        ),
      ),
    })),
    sample: shared.sample.people,
    ground: 'bg',
    kind: 'team',
    brief: 'three engraved cards with signets',
  });
}

function method({ own, words, ribbon, shared }: Law): SiteSection {
  const random = streamOf(ribbon, 'method');
  return clockSteps({
    id: 'method',
    title: sayOne(ribbon, random, words.methodTitle),
    lead: sayOne(ribbon, random, words.methodLead),
    items: own.steps.map(({ when, title, text }) => ({
      mark: when,
      title,
      text: sayOne(ribbon, random, text),
    })),
    sample: shared.sample.offers,
    ground: 'tint',
    kind: 'steps',
    brief: 'four dated steps on one line',
  });
}

function fees(law: Law): SiteSection {
  const { own, words, ribbon, shared, facts, sums, topic } = law;
  const random = streamOf(ribbon, 'fees');
  const rate = vatOf(facts);
  const amounts = own.fees.map(({ euros }) => sums.local(euros, euros > 100 ? 10 : 1));
  const items = EXAMPLE[topic].map(([fee, times]) => ({
    what: own.fees[fee]?.name ?? '',
    times,
    amount: (amounts[fee] ?? 0) * times,
  }));
  const net = items.reduce((sum, { amount }) => sum + amount, 0);
  const vat = Math.round(net * rate) / 100;
  const written = sums.column([
    ...items.map(({ amount }) => amount),
    net,
    vat,
    Math.round((net + vat) * 100) / 100,
  ]);
  const at = items.length;
  const tax: [string, string][] =
    rate === 0
      ? []
      : [
          [words.net, written[at] ?? ''],
          [
            facts.say(words.vat, { rate: numberIn(facts.lang, rate, Number.isInteger(rate) ? 0 : 1) }),
            written[at + 1] ?? '',
          ],
        ];
  return tariff(ribbon, {
    id: 'fees',
    title: sayOne(ribbon, random, words.feesTitle),
    lead: sayOne(ribbon, random, own.feesLead),
    caption: words.links.fees,
    columns: [words.column],
    rows: own.fees.map(({ name, note }, index) => ({ name, note, cells: [sums.write(amounts[index] ?? 0)] })),
    bill: {
      title: random.pick(words.billTitle),
      lines: [
        ...items.map(
          ({ what, times }, index) =>
            [times === 1 ? what : facts.say(words.times, { n: times, what }), written[index] ?? ''] as const,
        ),
        ...tax,
      ],
      total: [shared.total, written[at + 2] ?? ''],
      note: rate === 0 ? `${random.pick(own.billNote)} ${words.noVat}.` : random.pick(own.billNote),
    },
    ground: 'bg',
    brief: 'four prices and one bill that adds up, with the tax of the country',
  });
}

const faq = ({ own, ribbon, facts }: Law): SiteSection =>
  faqSection(ribbon, facts.common.headings.faq, streamOf(ribbon, 'faq').some(own.faqs, 4), 'surface');

function contact({ own, words, ribbon, shared, facts, inks, fields: chosen }: Law): SiteSection {
  const random = streamOf(ribbon, 'contact');
  return formBand(ribbon, {
    title: sayOne(ribbon, random, own.contactTitle),
    text: [
      sayOne(ribbon, random, own.contactText),
      `${facts.street}, ${facts.town}. ${facts.place.transit}.`,
    ],
    form: {
      section: 'contact',
      choice: { legend: words.choice, options: chosen.map(({ tab }) => tab) },
      fields: [
        { ...fieldOf('name', facts), missing: shared.nameMissing },
        fieldOf('email', facts),
        fieldOf('message', facts),
      ],
      action: sayOne(ribbon, random, words.action),
      done: sayOne(ribbon, random, words.done),
    },
    art: raw(luggageLabel(escapeHtml(facts.brand), escapeHtml(facts.placeName), inks)),
    brief: 'dark band; field, name, address and message on a sheet',
  });
}
