import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatTraceparent, isSampled, newSpanId, newTraceId, parseTraceparent } from './trace-context.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';

const hex = (length: number): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...'0123456789abcdef'), { minLength: length, maxLength: length })
    .map((digits) => digits.join(''));
const id = (length: number): fc.Arbitrary<string> => hex(length).filter((text) => !/^0+$/.test(text));

describe('a traceparent', () => {
  it('is read and written as the standard has it', () => {
    expect(parseTraceparent(`00-${TRACE}-${SPAN}-01`)).toEqual({
      traceId: TRACE,
      spanId: SPAN,
      sampled: true,
    });
    expect(formatTraceparent({ traceId: TRACE, spanId: SPAN, sampled: false })).toBe(
      `00-${TRACE}-${SPAN}-00`,
    );
  });

  it('comes back as it went', () => {
    fc.assert(
      fc.property(id(32), id(16), fc.boolean(), (traceId, spanId, sampled) => {
        const context = { traceId, spanId, sampled };
        expect(parseTraceparent(formatTraceparent(context))).toEqual(context);
      }),
    );
  });

  it('is sampled by its last bit alone, and has more behind its flags in a later version only', () => {
    fc.assert(
      fc.property(hex(2), (flags) => {
        expect(parseTraceparent(`00-${TRACE}-${SPAN}-${flags}`)?.sampled).toBe(
          Number.parseInt(flags, 16) % 2 === 1,
        );
      }),
    );
    expect(parseTraceparent(`01-${TRACE}-${SPAN}-01-what-comes`)?.traceId).toBe(TRACE);
    expect(parseTraceparent(`00-${TRACE}-${SPAN}-01-what-comes`)).toBeNull();
  });

  it.each([
    undefined,
    '',
    'nonsense',
    `ff-${TRACE}-${SPAN}-01`,
    `00-${'0'.repeat(32)}-${SPAN}-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
    `00-${TRACE.toUpperCase()}-${SPAN}-01`,
    `00-${TRACE}-${SPAN}`,
    `00-${TRACE}-${SPAN}-1`,
    `00-${TRACE}-${SPAN}-01\n`,
    ` 00-${TRACE}-${SPAN}-01`,
    `01-${TRACE}-${SPAN}-01x`,
  ])('is none: %j', (text) => {
    expect(parseTraceparent(text)).toBeNull();
  });

  it('is what it says or nothing, whatever it is made of', () => {
    const part = fc.constantFrom('00', '01', 'ff', TRACE, SPAN, '-', 'x', '\r\n', '0');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part).map((parts) => parts.join('')),
        ),
        (text) => {
          const read = parseTraceparent(text);
          if (read) expect(text).toContain(`-${read.traceId}-${read.spanId}-`);
        },
      ),
    );
  });
});

describe('an id', () => {
  it('has its length, and is another each time', () => {
    const ids = Array.from({ length: 1_000 }, () => newTraceId());
    expect(new Set(ids).size).toBe(1_000);
    for (const traceId of ids) expect(traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(newSpanId()).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('a share of the traces', () => {
  it('keeps none of 0, all of 1, and with a larger ratio what a smaller one keeps', () => {
    const ratio = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(id(32), ratio, ratio, (traceId, one, other) => {
        expect(isSampled(traceId, 0)).toBe(false);
        expect(isSampled(traceId, 1)).toBe(true);
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        if (isSampled(traceId, less)) expect(isSampled(traceId, more)).toBe(true);
      }),
    );
  });

  it('is the one that other tracers would keep: the upper end of the random part', () => {
    const [upper, lower] = [
      `${TRACE.slice(0, 19)}${'f'.repeat(13)}`,
      `${TRACE.slice(0, 19)}${'0'.repeat(13)}`,
    ];
    expect([upper, lower].map((traceId) => isSampled(traceId, 0.001))).toEqual([true, false]);
    expect([upper, lower].map((traceId) => isSampled(traceId, 0.999))).toEqual([true, false]);
  });

  it('is as large as it says', () => {
    const kept = (ratio: number): number =>
      Array.from({ length: 20_000 }, () => newTraceId()).filter((traceId) => isSampled(traceId, ratio))
        .length / 20_000;
    // Six standard deviations.
    for (const ratio of [0.01, 0.1, 0.5, 0.9]) {
      expect(Math.abs(kept(ratio) - ratio)).toBeLessThan(6 * Math.sqrt((ratio * (1 - ratio)) / 20_000));
    }
  });
});
