import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BACK_OFF_MAX_MS, delayBefore, RESUME_JITTER_MS } from './back-off.js';

const attempt = fc.integer({ min: 1, max: 10_000 });
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('the back-off', () => {
  it('is spread over everything below a ceiling that doubles from 0.5 s to 20 s', () => {
    const ceilings = [1, 2, 3, 4, 5, 6, 7, 8].map((n) => Math.round(delayBefore(1006, n, () => 1)));
    expect(ceilings).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 20_000, 20_000]);
    expect(delayBefore(1006, 8, () => 0)).toBe(0);
  });

  it('never gives up, and never waits longer than 20 s', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(1001, 1006, 1011, 4100, 4102, 4103, 3000),
        attempt,
        random,
        (code, n, part) => {
          const delay = delayBefore(code, n, () => part);
          expect(delay).toBeGreaterThanOrEqual(0);
          expect(delay).toBeLessThanOrEqual(BACK_OFF_MAX_MS);
        },
      ),
    );
  });

  it.each([4000, 4001, 4002, 4200, 4300, 'silent', 'gap'] as const)(
    'goes on at once after %s, jittered',
    (cause) => {
      for (const n of [1, 2, 3]) expect(delayBefore(cause, n, () => 1)).toBe(RESUME_JITTER_MS);
    },
  );

  it('backs off from what should be at once, when that has been in vain', () => {
    expect(delayBefore(4000, 4, () => 1)).toBe(4_000);
    expect(delayBefore('gap', 10, () => 1)).toBe(20_000);
  });
});
