import { describe, expect, it } from 'vitest';
import type { EndedSpan } from './span.js';
import { newSpanId, newTraceId } from './trace-context.js';
import { currentSpan, Tracer, whole, within } from './tracer.js';

const ALL = { ratio: 1, believesCallers: false };

function tracing(sampling = ALL): { tracer: Tracer; kept: EndedSpan[] } {
  const kept: EndedSpan[] = [];
  return { tracer: new Tracer((span) => kept.push(span), sampling), kept };
}

function caller(sampled: boolean) {
  return { traceId: newTraceId(), spanId: newSpanId(), sampled };
}

describe('a trace', () => {
  it('goes on with that of its caller, span under span', () => {
    const { tracer, kept } = tracing();
    const from = caller(false);
    const request = tracer.begin(from, { name: 'POST', kind: 'server' });
    const job = tracer.under(request.context, { name: 'publish', attributes: { a: 1 } });
    job.set({ b: 2 });
    job.end('full');
    request.end();
    expect(kept).toMatchObject([
      { name: 'publish', parentId: request.context.spanId, attributes: { a: 1, b: 2, 'error.type': 'full' } },
      { name: 'POST', kind: 'server', parentId: from.spanId, error: null },
    ]);
    expect(new Set(kept.map(({ context }) => context.traceId))).toEqual(new Set([from.traceId]));
    for (const { startedAt, endedAt } of kept) expect(endedAt).toBeGreaterThanOrEqual(startedAt);
  });

  it('ends each of its spans once', () => {
    const { tracer, kept } = tracing();
    const span = tracer.begin(null, { name: 'run' });
    span.end('lost');
    span.end();
    expect(kept).toMatchObject([{ parentId: null, error: 'lost' }]);
  });

  it('is kept by our own draw, however often a stranger asks for it', () => {
    const { tracer } = tracing({ ratio: 0.1, believesCallers: false });
    const known = caller(true);
    const draws = Array.from({ length: 5_000 }, () => tracer.begin(known, { name: 'POST' }));
    const share = draws.filter(({ context }) => context.sampled).length / draws.length;
    // A tenth, within six standard deviations: neither all by the flag nor all or nothing by the id.
    expect(Math.abs(share - 0.1)).toBeLessThan(6 * Math.sqrt(0.09 / 5_000));
    expect(draws.every(({ context }) => context.traceId === known.traceId)).toBe(true);
  });

  it('is kept as its caller says where callers are believed', () => {
    const { tracer } = tracing({ ratio: 0.5, believesCallers: true });
    for (const sampled of [true, false]) {
      const draws = Array.from({ length: 50 }, () => tracer.begin(caller(sampled), { name: 'POST' }));
      expect(draws.every(({ context }) => context.sampled === sampled)).toBe(true);
    }
    const own = Array.from({ length: 200 }, () => tracer.begin(null, { name: 'POST' }).context.sampled);
    expect(new Set(own)).toEqual(new Set([true, false]));
  });

  it('has a place, and no span, where it is not kept', () => {
    const { tracer, kept } = tracing({ ratio: 0, believesCallers: false });
    const request = tracer.begin(null, { name: 'POST' });
    const job = tracer.under(request.context, { name: 'publish' });
    job.end();
    request.end();
    expect(kept).toEqual([]);
    expect(job.context).toEqual(request.context);
    expect(request.context.sampled).toBe(false);
  });

  it('passes through a process that keeps nothing', () => {
    const tracer = new Tracer();
    const parent = caller(true);
    expect(tracer.active).toBe(false);
    expect(tracer.under(parent, { name: 'process' }).context).toEqual(parent);
    expect(tracer.begin(parent, { name: 'POST' }).context).toMatchObject({
      traceId: parent.traceId,
      sampled: false,
    });
  });
});

describe('work within a span', () => {
  it('knows it, also what it began, and nobody else does', async () => {
    const span = new Tracer().begin(null, { name: 'run' });
    const later = within(span, async () => {
      await new Promise((resolve) => setImmediate(resolve));
      return currentSpan();
    });
    expect(currentSpan()).toBeUndefined();
    expect(await later).toBe(span);
  });

  it('ends it, by the name of what it throws', async () => {
    const { tracer, kept } = tracing();
    expect(await whole(tracer.begin(null, { name: 'a' }), async () => 7)).toBe(7);
    const fails = whole(tracer.begin(null, { name: 'b' }), () => Promise.reject(new TypeError('secret')));
    await expect(fails).rejects.toThrow('secret');
    expect(kept).toMatchObject([
      { name: 'a', error: null },
      { name: 'b', error: 'TypeError' },
    ]);
    expect(JSON.stringify(kept)).not.toContain('secret');
  });
});
