import { describe, expect, it } from 'vitest';
import { understand } from '../understand/understand.js';
import { LANGS } from './kind-names.js';
import { composeLaw } from './law.js';
import { htmlOf } from '../site.js';

const PROMPTS = { law: 'A law firm', tax: 'A tax adviser in Basel', notary: 'A notary in Vienna' };

/** In hundredths. */
function amount(text: string): number {
  const figure = text.replace(/[^\d.,]/g, '');
  const cents = /[.,]\d\d$/.test(figure);
  return Number(figure.replace(/[^\d]/g, '')) * (cents ? 1 : 100);
}

describe.each(LANGS)('law firms in %s', (lang) => {
  it.each(Object.entries(PROMPTS))(
    '%s: composes, adds up, leaves no slot open',
    (topic, prompt) => {
      for (let seed = 1; seed <= 12; seed += 1) {
        const { sections } = composeLaw({ ...understand(prompt, seed), lang, topic });
        const html = htmlOf({ sections });
        const words = html.replace(/<svg[\s\S]*?<\/svg>/g, '');
        expect(words).not.toMatch(/\{\w+\}|undefined|NaN|\[object|\[[^\]]*\|/);
        const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
        expect(new Set(ids).size).toBe(ids.length);
        expect(Buffer.byteLength(html)).toBeLessThan(180_000);
        const bill = /fees-bill[\s\S]*?<\/dl>/.exec(words)?.[0] ?? '';
        const lines = [...bill.matchAll(/<dd>([^<]+)<\/dd>/g)].map((match) => amount(match[1] ?? ''));
        const hasTax = !/£0|^$/.test(bill) && lines.length > (topic === 'law' ? 4 : 3);
        const [total = 0, vat = 0, net = 0] = lines.toReversed();
        const before = lines.slice(0, hasTax ? -3 : -1).reduce((sum, line) => sum + line, 0);
        expect(before).toBe(hasTax ? net : total);
        if (hasTax) expect(net + vat).toBe(total);
      }
    },
    60_000,
  );

  it('close the books', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const { sections } = composeLaw({ ...understand('A tax adviser in Berlin', seed), lang, topic: 'tax' });
      const book = /hero-book[\s\S]*?<\/table>/.exec(htmlOf({ sections }))?.[0];
      if (!book) continue;
      const cells = [...book.matchAll(/<td>([^<]+)<\/td>/g)].map(
        ([, text = '']) => amount(text) * (text.startsWith('−') ? -1 : 1),
      );
      const [takings = 0, ...costs] = cells;
      const profit = costs.slice(0, 4).reduce((sum, cost) => sum + cost, takings);
      expect(cells[5]).toBe(profit);
      expect(cells[8]).toBe(profit + (cells[6] ?? 0) + (cells[7] ?? 0));
    }
  }, 60_000);
});
