import { describe, expect, it } from 'vitest';
import { loadOf } from '../art/gym-strips.js';
import { htmlOf, type SiteParts } from '../site.js';
import { understand, type SiteRequest } from '../understand/understand.js';
import { GYM_TOPICS } from '../words/gym.js';
import { TRADE_TOPICS } from '../words/trades.js';
import { composeGym } from './gym.js';
import { gymFacts } from './gym-facts.js';
import { LANGS, type Lang, type SiteKind } from './kind-names.js';
import { composeTrades } from './trades.js';
import { tradesFacts } from './trades-facts.js';

const SEEDS = Array.from({ length: 12 }, (_, index) => index + 1);
const PLACES = ['Graz', 'Bristol', 'Zurich', 'Oslo', 'Lyon', 'Seville', 'Brooklyn', null] as const;

function requestFor(
  kind: SiteKind,
  topic: string,
  lang: Lang,
  seed: number,
  more: Partial<SiteRequest> = {},
): SiteRequest {
  const place = PLACES[seed % PLACES.length] ?? null;
  return { ...understand(`${kind} ${topic}`, seed), kind, topic, lang, place, ...more };
}

const wordsOf = (html: string): string => html.replace(/<svg[\s\S]*?<\/svg>/g, '').replace(/<[^>]+>/g, '\n');

/** Without the names of lessons, which come back through the week. */
const sentencesOf = (html: string): string[] =>
  wordsOf(html.replace(/<section id="timetable"[\s\S]*?<\/section>/, ''))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.split(' ').length > 4);

function expectSound(site: SiteParts): void {
  const html = htmlOf(site);
  expect(wordsOf(html)).not.toMatch(/\{\w+\}|undefined|NaN|\[object|\[[^\]]*\||&amp;shy;| \| /);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const sentences = sentencesOf(html);
  expect(sentences.filter((one, index) => sentences.indexOf(one) !== index)).toEqual([]);
  expect(Buffer.byteLength(html)).toBeLessThan(150_000);
  for (const [index, { shape, ground }] of site.sections.entries()) {
    const [before, beforeThat] = [site.sections[index - 1], site.sections[index - 2]];
    expect(before?.shape).not.toBe(shape);
    expect([before?.ground, beforeThat?.ground]).not.toEqual([ground, ground]);
  }
}

/** "1.250,50 €" and "€1,250.50" in hundredths. */
function amountOf(text: string): number {
  const [, whole = '', cents = ''] = /(\d[\d.,\u202f]*?)(?:[.,](\d\d))?(?!\d)[^\d]*$/.exec(text) ?? [];
  return Number(whole.replace(/\D/g, '')) * 100 + Number(cents || 0);
}

describe.each(LANGS)('posters in %s', (lang) => {
  it.each(GYM_TOPICS)('a gym for %s is sound with every seed', (topic) => {
    for (const seed of SEEDS) expectSound(composeGym(requestFor('gym', topic, lang, seed)));
  });

  it.each(TRADE_TOPICS)('a trade of %s is sound with every seed', (topic) => {
    for (const seed of SEEDS) expectSound(composeTrades(requestFor('trades', topic, lang, seed)));
  });

  it('bills add up', () => {
    for (const seed of SEEDS) {
      const html = htmlOf(composeTrades(requestFor('trades', TRADE_TOPICS[seed % 5] ?? 'water', lang, seed)));
      const bill = /<aside[\s\S]*?<\/aside>/.exec(html)?.[0] ?? '';
      const amounts = [...bill.matchAll(/<dd[^>]*>([^<]*)<\/dd>/g)].map(([, text = '']) => amountOf(text));
      const total = amounts.pop();
      expect(amounts).toHaveLength(4);
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(total);
    }
  });

  it('shows no money where no prices are wanted', () => {
    for (const seed of SEEDS) {
      const refused = { refused: ['pricing'] };
      const gym = wordsOf(htmlOf(composeGym(requestFor('gym', 'strength', lang, seed, refused))));
      const trade = wordsOf(htmlOf(composeTrades(requestFor('trades', 'water', lang, seed, refused))));
      expect(gym + trade).not.toMatch(/[€£$]\s?\d|\d\s?(?:€|CHF|kr)|CHF\s?\d|kr\s?\d/);
    }
  });

  it('two seeds share less than half of their sentences', () => {
    const shares = SEEDS.slice(1).map((seed) => {
      const [one, other] = [seed - 1, seed].map(
        (each) =>
          new Set(sentencesOf(htmlOf(composeGym(requestFor('gym', 'box', lang, each, { place: 'Lyon' }))))),
      );
      const common = [...(one ?? [])].filter((sentence) => other?.has(sentence)).length;
      return common / (one?.size ?? 1);
    });
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(0.5);
  });
});

describe('figures of a gym', () => {
  it('say what the bar, the routes and the rounds add up to', () => {
    for (const seed of SEEDS) {
      const facts = gymFacts(requestFor('gym', 'strength', 'en', seed));
      expect(facts.say('{kg}')).toBe(String(loadOf(facts.figures.plates)));
      expect(facts.say('{routes}')).toBe(String(facts.figures.routes.reduce((sum, count) => sum + count, 0)));
      expect(facts.week.flat()).toHaveLength(Number(facts.say('{classes}')));
      for (const day of facts.week) expect(new Set(day.map(({ key }) => key)).size).toBe(day.length);
    }
  });

  it('farther rings never cost less', () => {
    for (const seed of SEEDS) {
      const { drive } = tradesFacts(requestFor('trades', 'roof', 'en', seed)).rates;
      expect([...drive].sort((one, other) => one - other)).toEqual(drive);
    }
  });
});
