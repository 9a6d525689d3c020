import { cycleArt, hooksArt, type Cycle } from '../art/cycles.js';
import { bookArt, spinesArt } from '../art/spines.js';
import { bucketsArt, bunchArt, type Flower } from '../art/stems.js';
import { plinthsArt, thingArt, type Ware } from '../art/tins.js';
import { placeOf, siteFacts, type SiteFacts } from '../facts/site-facts.js';
import { faq, footer, where } from '../families/storefront-door.js';
import { care, catalogue, delivery, type Good } from '../families/storefront-goods.js';
import { counterHero, splitHero, type HeroContent } from '../families/storefront-hero.js';
import { fascia, lineNav } from '../families/storefront-nav.js';
import { clothCss, SHOP_STYLE, STOREFRONT_RHYTHM } from '../families/storefront-theme.js';
import { featureSplit, voices, type Voice } from '../families/storefront-told.js';
import { hoursOf, materialsFor, type Opening, type Storefront } from '../families/storefront.js';
import { seededRandom, type Random } from '../seeded-random.js';
import type { SiteParts, SiteSection } from '../site.js';
import { layoutCss, themeFor } from '../theme/theme.js';
import type { SiteRequest } from '../understand/understand.js';
import { shopIn, type ShopWords, type TradeWords } from '../words/shop.js';
import { shopNames, STOCK, type Item, type Trade } from '../words/shop-stock.js';
import { numberIn } from '../facts/money.js';

interface Shop extends Storefront {
  words: ShopWords;
  trade: Trade;
  own: TradeWords;
  /** With an awning over the window. */
  cloth: boolean;
  stock: readonly (Item & { name: string; note: string })[];
}

/** A figure on its own ground. */
function figure(
  { trade, theme, materials: m }: Shop,
  item: Item & { name: string },
  ground: string,
  random: Random,
): string {
  switch (trade) {
    case 'books':
      return bookArt(item.name, Number(item.figure), ground, theme.palette, m, random);
    case 'flowers':
      return bunchArt(item.figure as Flower, ground, m, random);
    case 'bikes':
      return cycleArt(item.figure as Cycle, ground, m, random);
    case 'goods':
      return thingArt(item.figure as Ware, ground, m, random);
  }
}

function heroArt({ trade, own, stock, facts, materials: m }: Shop): string {
  const random = facts.random.fork('art');
  const priced = stock.map(({ name, figure: kind, price }) => ({
    name,
    kind,
    price: facts.showPrices ? facts.money.short(price) : '',
  }));
  const shown = <Kind extends string>(): { kind: Kind; price: string }[] =>
    priced.map(({ kind, price }) => ({ kind: kind as Kind, price }));
  switch (trade) {
    case 'books':
      return spinesArt(
        priced.map(({ name }) => name),
        priced.map(({ price }) => price),
        m,
        random,
        own.art,
      );
    case 'flowers':
      return bucketsArt(shown<Flower>(), m, random, own.art);
    case 'bikes':
      return hooksArt(shown<Cycle>(), m, random, own.art);
    case 'goods':
      return plinthsArt(shown<Ware>(), m, random, own.art);
  }
}

function hero(shop: Shop): SiteSection {
  const { own, words, facts, cloth } = shop;
  const random = facts.random.fork('hero');
  const [first, second] = random.pick(own.headlines);
  const ways = facts.has('delivery') ? { id: 'delivery', label: facts.say(words.actions.ways) } : null;
  const content: HeroContent = {
    lines: [facts.say(first), facts.say(second)],
    sub: facts.say(random.pick(own.subs)),
    action: { id: facts.has('catalogue') ? 'catalogue' : 'where', label: random.pick(words.actions.look) },
    second: ways,
    art: heroArt(shop),
  };
  return random.fork('wide').chance(0.5)
    ? counterHero(shop, content, cloth)
    : splitHero(shop, content, cloth);
}

function goods(shop: Shop): SiteSection {
  const { own, facts, stock, theme } = shop;
  const random = facts.random.fork('catalogue');
  const { tint, tintDeep, surface } = theme.palette;
  const tags = own.filters.map(([tag]) => tag);
  const shown = stock.slice(0, 9);
  const list = shown.map((item, index): Good => {
    const ground = [tint, surface, tintDeep, surface][(tags.indexOf(item.tag) + index) % 4] ?? surface;
    return {
      ...item,
      note: facts.say(item.note),
      art: figure(shop, item, ground, random.fork(`figure ${index}`)),
    };
  });
  return catalogue(shop, {
    title: random.pick(own.titles),
    note: facts.say(random.pick(own.notes)),
    filters: own.filters.filter(([tag]) => shown.some((item) => item.tag === tag)),
    goods: list,
    variant: random.pick(['window', 'shelf']),
  });
}

function material(shop: Shop): SiteSection {
  const { own, facts, stock, theme } = shop;
  const random = facts.random.fork('material');
  const item = random.fork('which').pick(stock);
  return featureSplit(shop, 'material', {
    title: random.pick(own.material.title),
    paragraphs: own.material.paragraphs.map((texts) => facts.say(random.pick(texts))),
    rows: own.material.rows.map(([term, text]) => [term, facts.say(text)]),
    art: figure(shop, item, theme.palette.tint, random.fork('art')),
    flip: random.fork('side').chance(0.5),
  });
}

function ways(shop: Shop): SiteSection {
  const { words, facts } = shop;
  const random = facts.random.fork('delivery');
  const list = words.ways.map(([name, text, euros]) => ({
    name,
    text: facts.say(text),
    price: facts.showPrices ? (euros === 0 ? facts.common.free : facts.money.price(euros)) : '',
  }));
  return delivery(shop, random.pick(words.deliveryTitles), facts.say(random.pick(words.deliveryNotes)), list);
}

function customers(shop: Shop): SiteSection {
  const { words, own, facts } = shop;
  const random = facts.random.fork('voices');
  const [one, two, three] = facts.people.slice(2);
  const year = Math.max(facts.since, 2024 - random.int(3, 12));
  const small = random.some(words.voicesSmall, 2).map(([text, role], index): Voice => ({
    text: facts.say(text),
    who: `${[two, three][index]?.full ?? ''}, ${facts.say(role)}`,
  }));
  const large = {
    text: facts.say(random.pick(own.voices)),
    who: facts.say(words.regular, { who: one?.full ?? '', year }),
  };
  return voices(shop, [large, ...small], random.fork('variant').pick(['beside', 'ruled']));
}

function questions(shop: Shop): SiteSection {
  const { words, own, facts } = shop;
  const random = facts.random.fork('faq');
  const items = random
    .some([...own.faqs, ...words.faqs], 3)
    .map(([question, answer]) => [question, facts.say(answer)] as const);
  return faq(shop, items, random.fork('variant').chance(0.5) ? 'open' : 'beside');
}

function hours(facts: SiteFacts): [string, string][] {
  const random = facts.random.fork('hours');
  const opens = random.pick(['9:00', '9:30', '10:00']);
  const closes = random.pick(['18:00', '18:30', '19:00']);
  const openings: Opening[] = random.chance(0.5)
    ? [
        { first: 0, last: 0, hours: [] },
        { first: 1, last: 4, hours: [[opens, closes]] },
        { first: 5, last: 5, hours: [['9:00', '16:00']] },
        { first: 6, last: 6, hours: [] },
      ]
    : [
        {
          first: 0,
          last: 4,
          hours: [
            [opens, '13:00'],
            ['14:00', closes],
          ],
        },
        { first: 5, last: 5, hours: [['10:00', '17:00']] },
        { first: 6, last: 6, hours: [] },
      ];
  return hoursOf(facts, openings);
}

function middle(shop: Shop): SiteSection[] {
  const { facts, words, own } = shop;
  const random = facts.random.fork('order');
  const careRows = (): SiteSection =>
    care(
      random.fork('care').pick(own.careTitle),
      random
        .fork('rules')
        .some(own.care, 3)
        .map(([term, text]) => [term, facts.say(text)]),
    );
  const build: Record<string, () => SiteSection> = {
    catalogue: () => goods(shop),
    material: () => material(shop),
    care: careRows,
    delivery: () => ways(shop),
    voices: () => customers(shop),
    where: () => where(shop, facts.say(random.fork('where').pick(words.where)), hours(facts), 'surface'),
    faq: () => questions(shop),
  };
  const order = random.pick([
    ['catalogue', 'material', 'care', 'delivery', 'voices', 'where', 'faq'],
    ['catalogue', 'material', 'voices', 'delivery', 'care', 'where', 'faq'],
    ['catalogue', 'delivery', 'care', 'material', 'voices', 'where', 'faq'],
  ]);
  return order.flatMap((id) => (facts.has(id) ? (build[id]?.() ?? []) : []));
}

function shopOf(request: SiteRequest): Shop {
  const theme = themeFor(request, SHOP_STYLE);
  const words = shopIn(request.lang);
  const trade = (request.topic in words.trades ? request.topic : 'goods') as Trade;
  const random = seededRandom(request.root).fork('shop');
  const { culture } = placeOf(request);
  const slots = {
    stock: numberIn(request.lang, trade === 'books' ? random.int(36, 64) * 100 : random.int(22, 46) * 10),
    spokes: random.pick([32, 36]),
  };
  const facts = siteFacts(request, { names: shopNames(trade, culture), people: 8, slots });
  const own = words.trades[trade];
  const named = STOCK[trade].map((item, index) => {
    const [name = '', note = ''] = own.items[index] ?? [];
    return { ...item, name, note };
  });
  const links = ['catalogue', 'care', 'delivery', 'where']
    .filter((id) => facts.has(id))
    .map((id) => ({ id, label: words.titles[id] ?? id }));
  return {
    facts,
    theme,
    materials: materialsFor(theme),
    sign: { books: 'spines', flowers: 'buckets', bikes: 'hooks', goods: 'plinths' }[trade],
    titles: words.titles,
    links,
    words,
    trade,
    own,
    cloth: trade !== 'bikes' && random.fork('cloth').chance(0.5),
    // A trailer is no bicycle: it stands last.
    stock: facts.random
      .fork('stock')
      .some(named, named.length)
      .sort((one, other) => Number(one.figure === 'trailer') - Number(other.figure === 'trailer')),
  };
}

export function composeShop(request: SiteRequest): SiteParts {
  const shop = shopOf(request);
  const { facts, theme, words, cloth } = shop;
  const plain = !cloth && facts.random.fork('nav').chance(0.6);
  const button = facts.has('where') ? { id: 'where', label: words.titles['where'] ?? '' } : null;
  const end = footer(shop, {
    line: facts.say(words.foot.line),
    write: words.foot.write,
    small: facts.say(words.foot.small),
    cloth,
  });
  const sections = [plain ? lineNav(shop, button) : fascia(shop, cloth), hero(shop), ...middle(shop), end];
  return {
    title: facts.brand,
    lang: request.lang,
    layout: layoutCss(theme, clothCss(theme)),
    sections,
    style: STOREFRONT_RHYTHM,
  };
}
