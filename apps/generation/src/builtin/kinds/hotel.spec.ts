import { describe, expect, it } from 'vitest';
import { understand } from '../understand/understand.js';
import { composeHotel } from './hotel.js';
import { LANGS } from './kind-names.js';
import { htmlOf } from '../site.js';

const PROMPTS = { hotel: 'A small hotel', hut: 'A mountain hut', camp: 'A campsite' };
const amount = (text: string): number => Number(text.replace(/[^\d]/g, ''));

describe.each(LANGS)('hotels in %s', (lang) => {
  it.each(Object.entries(PROMPTS))(
    '%s: composes, adds up, leaves no slot open',
    (topic, prompt) => {
      for (let seed = 1; seed <= 12; seed += 1) {
        const { sections } = composeHotel({ ...understand(prompt, seed), lang, topic });
        const html = htmlOf({ sections });
        const words = html.replace(/<svg[\s\S]*?<\/svg>/g, '');
        expect(words).not.toMatch(/\{\w+\}|undefined|NaN|\[object|\[[^\]]*\|/);
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(Buffer.byteLength(html)).toBeLessThan(180_000);
        const bill = /rates-bill[\s\S]*?<\/dl>/.exec(words)?.[0] ?? '';
        const lines = [...bill.matchAll(/<dd>([^<]+)<\/dd>/g)].map((match) => amount(match[1] ?? ''));
        expect(lines).toHaveLength(4);
        expect((lines[0] ?? 0) + (lines[1] ?? 0) + (lines[2] ?? 0)).toBe(lines[3]);
      }
    },
    60_000,
  );

  it('say no price where none is wanted', () => {
    const { sections } = composeHotel({ ...understand('A hotel in Berlin, no prices', 3), lang });
    expect(htmlOf({ sections })).not.toContain('€');
  });
});
