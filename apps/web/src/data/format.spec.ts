import { describe, expect, it } from 'vitest';
import { ago, fileName, size, until } from './format.js';

describe('format', () => {
  it('writes sizes', () => {
    expect([12, 6_132, 2_500_000].map(size)).toEqual(['12 B', '6.1 kB', '2.5 MB']);
  });

  it.each([
    ['Chez Noémie', 'chez-noémie.zip'],
    ['“Chez Noe\u0301mie”!', 'chez-noémie.zip'],
    ['हिन्दी', 'हिन्दी.zip'],
    ['???', 'site.zip'],
    ['', 'site.zip'],
    [`${'a'.repeat(59)} b`, `${'a'.repeat(59)}.zip`],
  ])('calls a file of “%s” %s', (title, name) => {
    expect(fileName(title, 'zip')).toBe(name);
  });

  it('names the revision where it is not the newest', () => {
    expect(fileName('Levain & Fils', 'html', 3)).toBe('levain-fils-3.html');
  });

  it('says how long ago', () => {
    const now = new Date(2026, 10, 23, 18, 0).getTime();
    const at = (...parts: [number, number, number, number]): number => new Date(2026, ...parts).getTime();
    expect(ago(now - 5_000, now)).toBe('just now');
    expect(ago(at(10, 23, 17, 40), now)).toBe('20 min ago');
    expect(ago(at(10, 23, 9, 0), now)).toBe('9 h ago');
    expect(ago(at(10, 22, 23, 0), now)).toBe('yesterday');
    expect(ago(at(10, 20, 9, 0), now)).toBe('Friday');
    expect(ago(at(10, 3, 9, 0), now)).toBe('3 Nov');
    expect(until(at(10, 30, 9, 0), now)).toBe('Mon 30 Nov');
    expect(until(at(10, 23, 19, 5), now)).toBe('19:05');
  });
});
