import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toNanos, toOtlp } from './otlp.js';
import type { EndedSpan } from './span.js';

const SPAN: EndedSpan = {
  name: 'run',
  kind: 'consumer',
  context: { traceId: 'a'.repeat(32), spanId: 'b'.repeat(16), sampled: true },
  parentId: 'c'.repeat(16),
  startedAt: 1_790_000_000_000.25,
  endedAt: 1_790_000_000_001,
  attributes: { text: 'x', whole: 3, part: 0.5, yes: true, none: undefined },
  error: null,
};

describe('spans in OTLP', () => {
  it('have ids in hex, times and whole numbers as text, kinds as numbers', () => {
    const body = toOtlp({ 'service.name': 'gateway' }, { name: 'openv0', version: '1' }, [SPAN]);
    expect(JSON.parse(JSON.stringify(body))).toEqual({
      resourceSpans: [
        {
          resource: { attributes: [{ key: 'service.name', value: { stringValue: 'gateway' } }] },
          scopeSpans: [
            {
              scope: { name: 'openv0', version: '1' },
              spans: [
                {
                  traceId: 'a'.repeat(32),
                  spanId: 'b'.repeat(16),
                  parentSpanId: 'c'.repeat(16),
                  name: 'run',
                  kind: 5,
                  startTimeUnixNano: '1790000000000250000',
                  endTimeUnixNano: '1790000000001000000',
                  attributes: [
                    { key: 'text', value: { stringValue: 'x' } },
                    { key: 'whole', value: { intValue: '3' } },
                    { key: 'part', value: { doubleValue: 0.5 } },
                    { key: 'yes', value: { boolValue: true } },
                  ],
                },
              ],
            },
          ],
        },
      ],
    });
  });

  it('say what went wrong as a status, and name no parent where they have none', () => {
    const [span] =
      toOtlp({}, { name: '', version: '' }, [{ ...SPAN, error: 'failed', parentId: null }]).resourceSpans[0]
        ?.scopeSpans[0]?.spans ?? [];
    expect(span).toMatchObject({ status: { code: 2 } });
    expect(span).not.toHaveProperty('parentSpanId');
  });
});

describe('nanoseconds', () => {
  it('are those of the milliseconds, and keep their order', () => {
    const ms = fc.double({ min: 0, max: 4e12, noNaN: true });
    fc.assert(
      fc.property(ms, ms, (one, other) => {
        const [a, b] = [BigInt(toNanos(one)), BigInt(toNanos(other))];
        expect(a / 1_000_000n).toBe(BigInt(Math.floor(one)));
        if (one < other) expect(a <= b).toBe(true);
      }),
    );
  });
});
