import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Census, readReport, type Due, type Report } from './census.js';

const own = (count: number, arrivals = count) => ({ count, arrivals });

/** A census whose first report is out, and its viewers told. */
function settled(count: number): Census {
  const census = new Census('a', 0);
  census.due(own(count), 0, true);
  census.due(own(count), 1_000, true);
  return census;
}

describe('the census of a session', () => {
  it('says its count at once, asks for the others’, and tells its viewers when those have had time', () => {
    const census = new Census('a', 0);
    expect(census.due(own(2), 0, true)).toEqual({
      report: { gateway: 'a', count: 2, ask: true },
      tell: null,
    });
    census.hear({ gateway: 'b', count: 3 }, 10);
    expect(census.due(own(2), 500, true)).toEqual({ report: null, tell: 5 });
  });

  it('says what has changed, at most once a second', () => {
    const census = settled(1);
    expect(census.due(own(2), 1_200, true)).toEqual({ report: { gateway: 'a', count: 2 }, tell: null });
    expect(census.due(own(3), 1_700, true).report).toBeNull();
    expect(census.due(own(3), 2_200, true)).toEqual({ report: { gateway: 'a', count: 3 }, tell: 3 });
  });

  it('answers a question, and repeats itself every five seconds', () => {
    const census = settled(1);
    expect(census.due(own(1), 2_000, true).report).toBeNull();
    census.hear({ gateway: 'b', count: 1, ask: true }, 2_100);
    expect(census.due(own(1), 2_200, true)).toEqual({ report: { gateway: 'a', count: 1 }, tell: 2 });
    expect(census.due(own(1), 7_100, true).report).toBeNull();
    expect(census.due(own(1), 7_200, true).report).toEqual({ gateway: 'a', count: 1 });
  });

  it('tells who is new, also when another has left', () => {
    const census = settled(2);
    expect(census.due(own(2, 2), 3_000, true).tell).toBeNull();
    expect(census.due(own(2, 3), 3_500, true).tell).toBe(2);
    expect(census.due(own(2, 3), 5_000, true).tell).toBeNull();
  });

  it('forgets a gateway that left, and one that is silent', () => {
    const census = settled(1);
    census.hear({ gateway: 'b', count: 4 }, 2_000);
    census.hear({ gateway: 'c', count: 5 }, 2_000);
    expect(census.due(own(1), 2_500, true).tell).toBe(10);
    census.hear({ gateway: 'b', count: 0 }, 3_000);
    expect(census.due(own(1), 3_500, true).tell).toBe(6);
    expect(census.due(own(1), 16_900, true).tell).toBeNull();
    expect(census.due(own(1), 17_100, true).tell).toBe(1);
  });

  it('counts the silence of others by the time in which counts are repeated', () => {
    const census = new Census('a', 0, { keepAliveMs: 1_000 });
    census.hear({ gateway: 'b', count: 4 }, 0);
    expect(census.due(own(1), 1_000, true).tell).toBe(5);
    expect(census.due(own(1), 3_000, true).tell).toBeNull();
    expect(census.due(own(1), 3_100, true).tell).toBe(1);
  });

  it('says that nobody is left, then nothing', () => {
    const census = settled(1);
    expect(census.silent).toBe(false);
    expect(census.due(own(0), 2_000, true).report).toEqual({ gateway: 'a', count: 0 });
    expect(census.silent).toBe(true);
    census.hear({ gateway: 'b', count: 1, ask: true }, 4_000);
    expect(census.due(own(0), 9_000, true)).toEqual({ report: null, tell: null });
  });

  it('keeps what it couldn’t say while the broker was away', () => {
    const census = settled(1);
    expect(census.due(own(5), 2_000, false)).toEqual({ report: null, tell: 5 });
    expect(census.due(own(5), 3_000, true).report).toEqual({ gateway: 'a', count: 5 });
  });

  it('ignores its own reports', () => {
    const census = settled(1);
    census.hear({ gateway: 'a', count: 1 }, 1_100);
    expect(census.due(own(1), 2_500, true).tell).toBeNull();
  });
});

/** What happens to one of two gateways between two looks, half a second apart. */
const step = fc.record({
  at: fc.constantFrom('a', 'b'),
  change: fc.integer({ min: -3, max: 3 }),
  heard: fc.boolean(),
});

describe('two gateways', () => {
  it('agree soon after the last change, whatever happened before, and never say too much', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const world = { a: new Census('a', 0), b: new Census('b', 0) };
        const counts = { a: 1, b: 1 };
        const arrivals = { a: 1, b: 1 };
        const told = { a: 0, b: 0 };
        const last = { a: -Infinity, b: -Infinity };
        let now = 0;
        const look = (heard: boolean): void => {
          for (const [me, other] of [['a', 'b'] as const, ['b', 'a'] as const]) {
            const due: Due = world[me].due({ count: counts[me], arrivals: arrivals[me] }, now, heard);
            if (due.tell !== null) told[me] = due.tell;
            if (!due.report) continue;
            expect(now - last[me]).toBeGreaterThanOrEqual(1_000);
            last[me] = now;
            world[other].hear(due.report, now);
          }
          now += 500;
        };
        for (const { at, change, heard } of steps) {
          counts[at] = Math.max(1, counts[at] + change);
          if (change > 0) arrivals[at] += change;
          look(heard);
        }
        for (let quiet = 0; quiet < 12; quiet += 1) look(true);
        expect(told).toEqual({ a: counts.a + counts.b, b: counts.a + counts.b });
      }),
    );
  });
});

describe('a report', () => {
  it.each<[unknown, Report | null]>([
    [
      { gateway: 'a', count: 1 },
      { gateway: 'a', count: 1 },
    ],
    [
      { gateway: 'a', count: 1, ask: true, more: 1 },
      { gateway: 'a', count: 1, ask: true },
    ],
    [{ gateway: 'a', count: -1 }, null],
    [{ gateway: 'a', count: 1.5 }, null],
    [{ gateway: 7, count: 1 }, null],
    [{ gateway: 'x'.repeat(65), count: 1 }, null],
    [null, null],
    ['text', null],
  ])('%j is read as %j', (value, report) => {
    expect(readReport(value)).toEqual(report);
  });
});
