import { describe, expect, it } from 'vitest';
import { understand, type SiteRequest } from '../understand/understand.js';
import { SAAS_PRODUCTS } from '../words/saas.js';
import { LANGS } from './kind-names.js';
import { composeSaas } from './saas.js';
import { saasFacts } from './saas-facts.js';
import { htmlOf } from '../site.js';

const REQUESTS: SiteRequest[] = LANGS.flatMap((lang) =>
  Array.from({ length: 15 }, (_, seed) => ({
    ...understand('An app', seed),
    kind: 'saas' as const,
    topic: SAAS_PRODUCTS[seed % 5] ?? 'requests',
    lang,
  })),
);

const pageOf = (request: SiteRequest): string => htmlOf(composeSaas(request));

const POINTS = { en: '.', de: ',', fr: ',', es: ',' };
const valueOf = (text: string, point: string): number =>
  Number(text.replaceAll(new RegExp(`[^\\d${point === '.' ? '\\.' : point}]`, 'g'), '').replace(point, '.'));

describe('software', () => {
  it('says everything that it begins to say, with ids of its own', () => {
    for (const request of REQUESTS) {
      const html = pageOf(request);
      const text = html.replace(/<svg[\s\S]*?<\/svg>/g, '');
      expect(text).not.toMatch(/\{\w+\}|undefined|NaN|\[[^\]"]*\||\(\(|\)\)/);
      const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      expect(html.length).toBeLessThan(180_000);
    }
  });

  it('counts on its first screen: what is open makes up the total, in every language', () => {
    for (const request of REQUESTS) {
      const point = POINTS[request.lang];
      const { rows, total } = saasFacts(request).panel;
      const counted = rows.filter(({ amount }) => !amount.startsWith('('));
      const open = ['invoices', 'requests'].includes(request.topic) ? counted.slice(0, 4) : counted;
      const sum = open.reduce((all, { amount }) => all + valueOf(amount, point), 0);
      expect(sum).toBeCloseTo(valueOf(total, point), 6);
    }
  });

  it('gives two months of a year away, to the cent', () => {
    for (const request of REQUESTS) {
      for (const monthly of saasFacts(request).monthly)
        expect(Number.isInteger((monthly * 10) / 12)).toBe(true);
    }
  });
});
