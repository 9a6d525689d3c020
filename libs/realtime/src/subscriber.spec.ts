import { describe, expect, it } from 'vitest';
import { SessionLog } from './session-log.js';
import { lineCodec } from './spec/model-log.js';
import { ModelLink } from './spec/model-viewer.js';
import { Subscriber } from './subscriber.js';

const STALL_MS = 30_000;

function setUp(options: { count: number; highWater: number; cursor?: number }) {
  const log = new SessionLog({ after: 0, maxBytes: 1_000_000, codec: lineCodec, slabBytes: 16_384 });
  const json = new TextEncoder().encode(JSON.stringify({ type: 't', data: { text: 'x'.repeat(80) } }));
  for (let seq = 1; seq <= options.count; seq += 1) log.append({ seq, json });
  const link = new ModelLink();
  const { highWater, cursor = 0 } = options;
  return {
    log,
    link,
    subscriber: new Subscriber(link, { cursor, highWater, lowWater: highWater / 4 }),
    json,
  };
}

describe('Subscriber', () => {
  it('sends all that is ready in one go', () => {
    const { log, link, subscriber } = setUp({ count: 100, highWater: 1_000_000, cursor: 40 });
    expect(subscriber.pump(log)).toBe('current');
    expect(link.sends).toBe(1);
    expect(link.frames.map((frame) => frame.seq)).toEqual(Array.from({ length: 60 }, (_, i) => 41 + i));
  });

  it('waits at the high-water mark, and goes on when there is room', () => {
    const { log, link, subscriber } = setUp({ count: 100, highWater: 1_000 });
    link.stalled = true;
    expect(subscriber.pump(log)).toBe('full');
    expect(link.bufferedBytes).toBeLessThan(1_000 + 150);
    link.stalled = false;
    link.take();
    expect(subscriber.pump(log)).toBe('current');
    expect(link.frames.map((frame) => frame.seq)).toEqual(Array.from({ length: 100 }, (_, i) => i + 1));
  });

  it('is closed only when it takes nothing for the whole time', () => {
    const { log, link, subscriber } = setUp({ count: 100, highWater: 1_000 });
    link.stalled = true;
    subscriber.pump(log);
    expect(subscriber.judge(0, STALL_MS)).toBeNull();
    expect(subscriber.judge(STALL_MS - 1, STALL_MS)).toBeNull();
    link.take();
    subscriber.pump(log);
    expect(subscriber.judge(STALL_MS, STALL_MS)).toBeNull();
    expect(link.closed).toBeNull();
    expect(subscriber.judge(2 * STALL_MS, STALL_MS)).toBe('slow_consumer');
    expect(link.closed).toBe('slow_consumer');
  });

  it('is closed too when what it doesn’t take is the end of the log', () => {
    const { log, link, subscriber } = setUp({ count: 1, highWater: 50 });
    link.stalled = true;
    expect(subscriber.pump(log)).toBe('current');
    subscriber.judge(0, STALL_MS);
    expect(subscriber.judge(STALL_MS, STALL_MS)).toBe('slow_consumer');
  });

  it('is never closed while it keeps up', () => {
    const { log, link, subscriber } = setUp({ count: 10, highWater: 10_000 });
    subscriber.pump(log);
    for (let now = 0; now < 10 * STALL_MS; now += 1_000) subscriber.judge(now, STALL_MS);
    expect(link.closed).toBeNull();
  });
});
