import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LogEvent } from './ports.js';
import { SessionLog, type Batch } from './session-log.js';
import { lineCodec } from './spec/model-log.js';

const decoder = new TextDecoder();

function event(seq: number, text = ''): LogEvent {
  return { seq, json: new TextEncoder().encode(JSON.stringify({ type: 't', data: { text } })) };
}

function logOf(
  count: number,
  options: { after?: number; maxBytes?: number; text?: string } = {},
): SessionLog {
  const { after = 0, maxBytes = 1_000_000, text = '' } = options;
  const log = new SessionLog({ after, maxBytes, codec: lineCodec, slabBytes: 16_384 });
  for (let seq = after + 1; seq <= after + count; seq += 1) log.append(event(seq, text));
  return log;
}

function seqs(batch: Batch | 'below' | null): number[] {
  if (batch === null || batch === 'below') return [];
  const lines = batch.chunks.map((chunk) => decoder.decode(chunk)).join('');
  return lines
    .split('\n')
    .slice(0, -1)
    .map((line) => (JSON.parse(line) as { seq: number }).seq);
}

describe('SessionLog', () => {
  it('takes the next event, and says what else it was offered', () => {
    const log = logOf(3, { after: 10 });
    expect(log.append(event(13))).toBe('duplicate');
    expect(log.append(event(15))).toBe('gap');
    expect(log.append(event(14))).toBe('appended');
    expect([log.first, log.last]).toEqual([11, 14]);
  });

  it('gives what is behind a cursor', () => {
    const log = logOf(5);
    expect(seqs(log.after(2, 10_000))).toEqual([3, 4, 5]);
    expect(log.after(5, 10_000)).toBeNull();
    expect(log.after(9, 10_000)).toBeNull();
  });

  it('gives everybody at the same cursor the same bytes', () => {
    const log = logOf(5);
    expect(log.after(3, 10_000)).toBe(log.after(3, 10_000));
  });

  it('gives what fits, and at least one frame', () => {
    const log = logOf(10);
    const one = lineCodec.byteLength(event(1));
    expect(seqs(log.after(0, one * 3))).toEqual([1, 2, 3]);
    expect(seqs(log.after(0, one * 3 - 1))).toEqual([1, 2]);
    expect(seqs(log.after(0, 1))).toEqual([1]);
  });

  it('stays within its bytes and says what has left it', () => {
    const log = logOf(1_000, { maxBytes: 8_192 });
    expect(log.bytes).toBeLessThanOrEqual(8_192);
    expect(log.first).toBeGreaterThan(1);
    expect(log.after(log.first - 2, 100)).toBe('below');
    expect(seqs(log.after(log.first - 1, 1_000_000)).at(-1)).toBe(1_000);
  });

  it('keeps the newest event whatever its size', () => {
    const log = logOf(3, { maxBytes: 2_000, text: 'x'.repeat(5_000) });
    expect(seqs(log.after(2, 1))).toEqual([3]);
  });

  it('leaves what it gave out as it was', () => {
    const log = logOf(3, { maxBytes: 4_096, text: 'x'.repeat(400) });
    const batch = log.after(0, 10_000);
    const before = seqs(batch);
    for (let seq = 4; seq < 100; seq += 1) log.append(event(seq, 'y'.repeat(400)));
    expect(log.first).toBeGreaterThan(3);
    expect(seqs(batch)).toEqual(before);
  });

  it('gives nothing beyond what is asked for', () => {
    const log = logOf(10);
    expect(seqs(log.after(2, 10_000, 5))).toEqual([3, 4, 5]);
    expect(log.after(5, 10_000, 5)).toBeNull();
    expect(seqs(log.after(2, 10_000))).toEqual([3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it('gives its frames one by one, and says what they weigh', () => {
    const log = logOf(200, { text: 'x'.repeat(100) });
    const frames = [...log.frames(50, 150)];
    const decoded = frames.map((frame) => (JSON.parse(decoder.decode(frame)) as { seq: number }).seq);
    expect(decoded).toEqual(Array.from({ length: 100 }, (_, index) => 51 + index));
    expect(log.size(50, 150)).toBe(frames.reduce((sum, frame) => sum + frame.length, 0));
    expect(log.size(200, 200)).toBe(0);
  });

  it('gives exactly the events behind any cursor, in pieces of any size', () => {
    const sizes = fc.array(fc.nat(900), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(sizes, fc.nat(60), fc.integer({ min: 1, max: 3_000 }), (texts, from, room) => {
        const log = new SessionLog({ after: 0, maxBytes: 16_384, codec: lineCodec, slabBytes: 16_384 });
        texts.forEach((size, index) => log.append(event(index + 1, 'x'.repeat(size))));
        let cursor = Math.max(log.first - 1, Math.min(from, log.last));
        const wanted = Array.from({ length: log.last - cursor }, (_, index) => cursor + 1 + index);
        const got: number[] = [];
        for (;;) {
          const batch = log.after(cursor, room);
          if (batch === null || batch === 'below') break;
          got.push(...seqs(batch));
          cursor = batch.last;
        }
        expect(got).toEqual(wanted);
      }),
    );
  });
});
