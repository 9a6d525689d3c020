import { describe, expect, it } from 'vitest';
import { understand } from '../understand/understand.js';
import { LANGS } from './kind-names.js';
import { composeEvent } from './event.js';
import { dayAfter, eventFacts, firstDay } from './event-facts.js';
import { htmlOf } from '../site.js';

const PROMPTS = [
  'A conference in Oslo',
  'A music festival in Lyon',
  'An open night at the observatory in Graz',
];
const cases = LANGS.flatMap((lang) =>
  PROMPTS.flatMap((prompt) =>
    [1, 2, 3, 4].map((seed) => [lang, seed, { ...understand(prompt, seed), lang }] as const),
  ),
);

describe.each(cases)('an event in %s, seed %i', (_lang, _seed, request) => {
  const site = composeEvent(request);
  const html = htmlOf(site);

  it('has enough sections, ids once, no slot open, and stays in size', () => {
    const inner = site.sections.length - 2;
    expect(inner).toBeGreaterThanOrEqual(7);
    expect(inner).toBeLessThanOrEqual(11);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html.replace(/<svg[\s\S]*?<\/svg>/g, '')).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
    expect(Buffer.byteLength(html)).toBeLessThan(180_000);
  });

  it('gives away as many places as there are, and nobody two talks at once', () => {
    const { places, seats, programme, cast } = eventFacts(request);
    expect(places.reduce((sum, count) => sum + count, 0)).toBe(seats);
    const talks = programme.days
      .flat()
      .flatMap(([, ...what]) => what.filter((one) => typeof one === 'number' && one < 8));
    expect(talks.toSorted()).toEqual(cast.map((_person, index) => index));
    for (const day of programme.days) {
      const hours = day.map(([hour]) => hour);
      expect(hours).toEqual(hours.toSorted((one, other) => one - other));
    }
  });
});

it('begins on the weekday it says, both days in one month', () => {
  for (let month = 0; month < 12; month += 1) {
    for (const weekday of [3, 4, 5]) {
      for (const week of [0, 1, 2]) {
        const day = firstDay(month, weekday, week);
        expect((day.getUTCDay() + 6) % 7).toBe(weekday);
        expect([dayAfter(day, -1), dayAfter(day)].map((other) => other.getUTCMonth())).toEqual([
          month,
          month,
        ]);
      }
    }
  }
});

it('says nothing of money where prices are refused', () => {
  const site = composeEvent(understand('A conference in Hamburg, no prices', 3));
  expect(site.sections.map(({ html }) => html.text).join('')).not.toMatch(/€\s?\d|\d\s?€/);
});

describe.each(LANGS)('dates that the prompt names, in %s', (lang) => {
  const asked = { ...understand('A conference in Oslo', 1), lang, month: 6 };

  it('are kept', () => {
    for (const root of [1, 2, 3, 4, 5, 6]) {
      const { first, days } = eventFacts({ ...asked, root, days: 2 });
      expect([first.getUTCMonth(), days]).toEqual([5, 2]);
    }
  });

  it.each(['conference', 'festival', 'night'])('say nothing of a second day where a %s has one', (topic) => {
    for (const root of [1, 2, 3, 4, 5, 6]) {
      const request = { ...asked, topic, root, days: 1 };
      const site = composeEvent(request);
      const { programme, talks, words } = eventFacts(request);
      expect([programme.days.length, talks]).toEqual([1, 8]);
      const texts = site.sections.map(({ html }) => html.text.replace(/<[^>]*>/g, '\n')).join('\n');
      expect(words.twoDays.exec(texts)?.[0]).toBeUndefined();
    }
  });

  it('make three days of two with workshops before them', () => {
    const site = composeEvent({ ...asked, days: 3 });
    expect(site.sections.map(({ id }) => id)).toContain('workshops');
  });
});
