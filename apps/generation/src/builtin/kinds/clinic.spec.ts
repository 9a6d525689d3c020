import { describe, expect, it } from 'vitest';
import { understand } from '../understand/understand.js';
import { composeClinic } from './clinic.js';
import { LANGS } from './kind-names.js';
import { htmlOf } from '../site.js';

const PROMPTS = { teeth: 'A dentist', animals: 'A vet', movement: 'A physiotherapist', care: 'A hair salon' };
const amount = (text: string): number => Number(text.replace(/[^\d]/g, ''));

describe.each(LANGS)('practices in %s', (lang) => {
  it.each(Object.entries(PROMPTS))(
    '%s: composes, adds up, leaves no slot open',
    (topic, prompt) => {
      for (let seed = 1; seed <= 12; seed += 1) {
        const { sections } = composeClinic({ ...understand(prompt, seed), lang, topic });
        const html = htmlOf({ sections });
        const words = html.replace(/<svg[\s\S]*?<\/svg>/g, '');
        expect(words).not.toMatch(/\{\w+\}|undefined|NaN|\[object|\[[^\]]*\|/);
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(Buffer.byteLength(html)).toBeLessThan(180_000);
        const bill = /fees-bill[\s\S]*?<\/dl>/.exec(words)?.[0] ?? '';
        const [one = 0, two = 0, total] = [...bill.matchAll(/<dd>([^<]+)<\/dd>/g)].map((match) =>
          amount(match[1] ?? ''),
        );
        expect(one + two).toBe(total);
      }
    },
    60_000,
  );

  it('count all teeth once', () => {
    const { sections } = composeClinic({ ...understand('A dentist', 2), lang, topic: 'teeth' });
    const chart = sections[1]?.html.text ?? '';
    if (!chart.includes('rotate(')) return;
    const numbers = [...chart.matchAll(/>([1-4][1-8])<\/text>/g)].map((match) => match[1]);
    if (numbers.length > 3) expect(new Set(numbers).size).toBe(32);
  });
});
