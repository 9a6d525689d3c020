import { describe, expect, it } from 'vitest';
import { momentInAddress, withMoment } from './moment.js';

describe('a moment in the address', () => {
  it.each([
    ['', null],
    ['#seq=42', 42],
    ['#x=1&seq=7', 7],
    ['#seq=0', null],
    ['#seq=-3', null],
    ['#seq=4e2', null],
    ['#seq=9999999999', null],
    ['#seq', null],
  ])('%s is %s', (fragment, seq) => {
    expect(momentInAddress(fragment)).toBe(seq);
  });

  it('comes and goes without what else is there', () => {
    expect(withMoment(42, '')).toBe('#seq=42');
    expect(withMoment(9, '#x=1&seq=42')).toBe('#x=1&seq=9');
    expect(withMoment(null, '#seq=42')).toBe('');
    expect(withMoment(null, '#x=1&seq=42')).toBe('#x=1');
  });
});
