import { answerColumns, wordmarkFooter } from '../families/poster-end.js';
import { stepsForm } from '../families/poster-offer.js';
import { loudVoices } from '../families/poster-rows.js';
import { posterCss, posterLook } from '../families/poster-theme.js';
import { posterHero, posterNav, type Poster } from '../families/poster-top.js';
import {
  BIG_PHONE_CSS,
  bigPhone,
  emergencyBand,
  pricedServices,
  ringArea,
  type Bill,
} from '../families/poster-trade.js';
import { numberIn } from '../facts/money.js';
import { fieldOf } from '../parts/form.js';
import type { Link } from '../parts/nav-menu.js';
import type { SiteParts, SiteSection } from '../site.js';
import { layoutCss } from '../theme/theme.js';
import type { SiteRequest } from '../understand/understand.js';
import { parts, type Line } from '../words/gym.js';
import { jobMark, TRADE_STYLES, tradeArt } from './trades-art.js';
import { HOURS, RING_MINUTES, tradesFacts, type TradesFacts } from './trades-facts.js';

interface Trade extends Poster {
  facts: TradesFacts;
}

export function composeTrades(request: SiteRequest): SiteParts {
  const facts = tradesFacts(request);
  const look = posterLook(request, TRADE_STYLES[facts.topic]);
  const trade: Trade = { facts, look, words: facts.poster };
  const { has } = facts;
  const hasContact = has('contact') && has('booking');
  const optional = (id: string, build: (trade: Trade) => SiteSection): SiteSection[] =>
    has(id) ? [build(trade)] : [];
  const isVoiceFirst = facts.random.fork('order').chance(0.5);
  const [first, second] = isVoiceFirst
    ? [optional('voices', voicesOf), optional('emergency', emergencyOf)]
    : [optional('emergency', emergencyOf), optional('voices', voicesOf)];
  const sections = [
    navOf(trade, hasContact),
    heroOf(trade, hasContact),
    ...optional('services', servicesOf),
    ...optional('area', areaOf),
    ...first,
    ...second,
    ...optional('faq', (one) => answerColumns(one, facts.common.headings.faq, faqsOf(facts))),
    ...(hasContact ? [contactOf(trade)] : []),
    footerOf(trade),
  ];
  return {
    title: facts.brand,
    lang: facts.lang,
    layout: layoutCss(look.theme, posterCss(look)),
    sections,
    style: '@media print { .hero-actions, .contact { display: none; } }',
  };
}

const pick = (facts: TradesFacts, id: string, lines: readonly Line[]): string =>
  facts.say(facts.random.fork(id).pick(lines));

const pair = (line: Line): [string, string] => {
  const [first = '', second = ''] = parts(line);
  return [first, second];
};

function navOf(trade: Trade, hasContact: boolean): SiteSection {
  const { facts } = trade;
  const { nav, openUntil, actions } = facts.shared;
  const ids = ['services', 'area', 'emergency', 'faq'] as const;
  const links = ids.filter((id) => facts.has(id)).map((id): Link => ({ id, label: nav[id] }));
  return posterNav(trade, {
    links,
    status: facts.say(openUntil, { time: facts.closes }),
    action: hasContact ? { id: 'contact', label: actions.call } : undefined,
  });
}

function heroOf(trade: Trade, hasContact: boolean): SiteSection {
  const { facts, look } = trade;
  const { own, shared } = facts;
  const lines = pick(facts, 'headline', own.headlines).split(' / ');
  const { art, set, name } = tradeArt(facts, look);
  const write: Link = { id: 'contact', label: pick(facts, 'action', shared.actions.write) };
  const services: Link = {
    id: 'services',
    label: facts.showPrices ? shared.actions.prices : shared.actions.services,
  };
  const hero = posterHero(trade, {
    lines,
    sub: facts.random.fork('sub').pick(own.subs),
    actions: [...(hasContact ? [write] : []), ...(facts.has('services') ? [services] : [])],
    more: bigPhone(trade, pick(facts, 'phone', shared.phoneNotes)),
    art,
    set,
    brief: `headline, the telephone and a cropped ${name}`,
  });
  return { ...hero, css: `${hero.css}\n${BIG_PHONE_CSS}` };
}

function billOf(facts: TradesFacts): Bill {
  const { rates, shared, own, write, lang } = facts;
  const { hours, materials } = rates.bill;
  const work = hours * rates.hour;
  const amounts = [rates.callout, work, ...materials];
  const hoursText = numberIn(lang, hours, Number.isInteger(hours) ? 0 : 1);
  const labels = [
    shared.bill.callout,
    facts.say(shared.bill.work, { hours: hoursText, hour: write(rates.hour) }),
    ...own.materials,
  ];
  return {
    title: pick(facts, 'bill', own.billTitle),
    lines: labels.map((label, index): [string, string] => [label, write(amounts[index] ?? 0)]),
    total: [shared.bill.total, write(amounts.reduce((sum, amount) => sum + amount, 0))],
    note: pick(facts, 'bill note', shared.bill.notes),
  };
}

function servicesOf(trade: Trade): SiteSection {
  const { facts, look } = trade;
  const { rates, shared, own, write, showPrices } = facts;
  const services = own.services.map((line, index) => {
    const [name, text] = pair(facts.say(line));
    const [from, to] = (showPrices ? rates.services[index] : HOURS[index]) ?? [1, 2];
    const span = showPrices
      ? facts.say(shared.range, { from: numberIn(facts.lang, from), to: write(to) })
      : facts.say(shared.duration, { from, to });
    // Where the sign comes first, it stands before both.
    const figure =
      showPrices && facts.lang === 'en'
        ? facts.say(shared.range, { from: write(from), to: write(to) })
        : span;
    return { name, text, figure, mark: jobMark(facts.topic, index, look) };
  });
  return pricedServices(trade, {
    title: pick(facts, 'services', own.servicesHead),
    rates: showPrices
      ? [
          [write(rates.callout), facts.say(shared.rates.callout)],
          [write(rates.hour), facts.say(shared.rates.hour)],
          [`+${rates.surcharge}${facts.lang === 'en' ? '' : '\u00a0'}%`, facts.say(shared.rates.surcharge)],
        ]
      : [],
    services,
    bill: showPrices ? billOf(facts) : null,
    strip: facts.topic,
    isPriced: showPrices,
  });
}

function areaOf(trade: Trade): SiteSection {
  const { facts } = trade;
  const { shared, rates, write, showPrices } = facts;
  const rings = RING_MINUTES.map((minutes, index) => {
    const fee = write(rates.callout + (rates.drive[index] ?? 0));
    const note = showPrices
      ? facts.say(shared.ringNote, { minutes, fee })
      : facts.say(shared.ringNoteFree, { minutes });
    return { minutes, name: facts.say(shared.rings[index] ?? ''), note };
  });
  return ringArea(trade, {
    title: pick(facts, 'area', shared.areaHead),
    text: pick(facts, 'area text', shared.areaText),
    rings,
    label: facts.say(facts.common.map),
  });
}

function emergencyOf(trade: Trade): SiteSection {
  const { facts } = trade;
  return emergencyBand(trade, {
    title: pick(facts, 'emergency', facts.own.emergencyHead),
    steps: facts.own.emergency.map((line) => pair(facts.say(line))),
    caption: pick(facts, 'emergency caption', facts.shared.emergencyCaption),
    strip: facts.topic,
  });
}

function voicesOf(trade: Trade): SiteSection {
  const { facts } = trade;
  const random = facts.random.fork('voices');
  const quotes = [random.pick(facts.own.voices), ...random.some(facts.own.smallVoices, 2)];
  const voices = quotes.map((quote, index) => {
    const where = facts.say(facts.shared.customer[index] ?? '');
    return { quote: facts.say(quote), who: `${facts.people[3 + index]?.full ?? ''}, ${where}` };
  });
  return loudVoices(trade, { title: facts.shared.titles.voices, voices });
}

function faqsOf(facts: TradesFacts): [string, string][] {
  const random = facts.random.fork('faq');
  const own = random.some(facts.own.faqs, 2).map((line) => pair(facts.say(line)));
  const shared = random.some(facts.shared.faqs, 4).map((line) => pair(facts.say(line)));
  return own.flatMap((one, index) =>
    [one, shared[index]].filter((item): item is [string, string] => item !== undefined),
  );
}

function contactOf(trade: Trade): SiteSection {
  const { facts } = trade;
  const { form, contactHead, contactSteps } = facts.shared;
  const random = facts.random.fork('contact');
  const jobs = facts.own.services.map((line) => pair(facts.say(line))[0].replaceAll('\u00AD', ''));
  return stepsForm(trade, {
    id: 'contact',
    title: facts.say(random.pick(contactHead)),
    steps: contactSteps.map((choices) => pair(facts.say(random.pick(choices)))),
    form: {
      section: 'contact',
      fields: [
        fieldOf('name', facts),
        fieldOf('phone', facts),
        { name: 'job', label: form.job, type: 'select', options: jobs },
        { name: 'when', label: form.when, type: 'select', options: form.whens },
      ],
      action: facts.say(random.pick(form.action)),
      done: facts.say(random.pick(form.done)),
    },
  });
}

function footerOf(trade: Trade): SiteSection {
  const { facts } = trade;
  const { nav, footer } = facts.shared;
  const ids = ['services', 'faq'] as const;
  const links = ids.filter((id) => facts.has(id)).map((id): Link => ({ id, label: nav[id] }));
  return wordmarkFooter(trade, {
    links,
    line: `${pick(facts, 'footer', footer)}, ${facts.street}, ${facts.town}`,
  });
}
