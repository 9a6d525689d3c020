import type { SiteFile } from '@openv0/contracts/events.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DeltaBuffer, DeltaPace, MAX_DELTAS_PER_SECOND } from './deltas.js';

describe('the pace of deltas', () => {
  it('is even, and never more than 20 in any second', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(gaps, fc.array(fc.boolean(), { maxLength: 200 }), (steps, hurries) => {
        const pace = new DeltaPace();
        const sent: number[] = [];
        let now = 0;
        for (const [i, gap] of steps.entries()) {
          now += gap;
          if (!pace.allows(now, hurries[i] ?? false)) continue;
          pace.sent(now);
          sent.push(now);
        }
        for (const [i, time] of sent.entries()) {
          const before = sent[i - MAX_DELTAS_PER_SECOND];
          if (before !== undefined) expect(time - before).toBeGreaterThanOrEqual(1_000);
        }
      }),
    );
  });

  it('says how long to wait', () => {
    const pace = new DeltaPace();
    expect(pace.waitFor(0)).toBe(0);
    pace.sent(0);
    expect(pace.waitFor(10)).toBe(40);
    expect(pace.waitFor(10, true)).toBe(0);
  });
});

describe('the buffer of a step', () => {
  it('gives offsets that rebuild each file exactly', () => {
    const file = fc.constantFrom<SiteFile>('html', 'css', 'js');
    const move = fc.record({ file, text: fc.string({ minLength: 1, unit: 'grapheme' }), take: fc.boolean() });
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const buffer = new DeltaBuffer();
        const wanted = { html: '', css: '', js: '' };
        const built = { html: '', css: '', js: '' };
        const take = () => {
          const delta = buffer.take();
          if (!delta) return;
          expect(delta.offset).toBe(built[delta.file].length);
          built[delta.file] += delta.text;
        };
        for (const move of moves) {
          buffer.push(move.file, move.text);
          wanted[move.file] += move.text;
          if (move.take) take();
        }
        while (!buffer.empty) take();
        expect(built).toEqual(wanted);
      }),
    );
  });
});
