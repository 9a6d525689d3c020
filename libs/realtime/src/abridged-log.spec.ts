import { describe, expect, it } from 'vitest';
import { AbridgedLog } from './abridged-log.js';
import { SessionLog } from './session-log.js';
import { lineCodec, SESSION } from './spec/model-log.js';
import type { SeqRange } from './superseded.js';

const FRAME = lineCodec.byteLength({ seq: 1, json: jsonOf('x') });

function jsonOf(text: string): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ type: 't', data: { text } }));
}

function skipped(range: SeqRange): Uint8Array {
  return lineCodec.control({ type: 'skipped', data: { session_id: SESSION, ...range } });
}

function abridged(options: { events: number; after?: number; skips: SeqRange[] }): AbridgedLog {
  const log = new SessionLog({ after: options.after ?? 0, maxBytes: 1_000_000, codec: lineCodec });
  const first = log.last + 1;
  for (let seq = first; seq < first + options.events; seq += 1) log.append({ seq, json: jsonOf('x') });
  return new AbridgedLog(log, options.skips, skipped);
}

/** What somebody gets who reads on from `cursor`. */
function readFrom(log: AbridgedLog, cursor: number): (number | string)[] {
  const seen: (number | string)[] = [];
  for (let at = cursor; ;) {
    const batch = log.after(at, 1_000_000);
    if (batch === null || batch === 'below') return seen;
    const lines = batch.chunks.map((chunk) => new TextDecoder().decode(chunk)).join('');
    for (const line of lines.trim().split('\n')) {
      const { seq, data } = JSON.parse(line) as { seq?: number; data: Partial<SeqRange> };
      seen.push(seq ?? `${data.from}-${data.to}`);
    }
    at = batch.last;
  }
}

describe('AbridgedLog', () => {
  const skips = [
    { from: 3, to: 5 },
    { from: 8, to: 8 },
  ];

  it('says what it leaves out, in its place', () => {
    expect(readFrom(abridged({ events: 9, skips }), 0)).toEqual([1, 2, '3-5', 6, 7, '8-8', 9]);
  });

  it('begins where the cursor is, also in the middle of what it leaves out', () => {
    expect(readFrom(abridged({ events: 9, skips }), 3)).toEqual(['4-5', 6, 7, '8-8', 9]);
    expect(readFrom(abridged({ events: 9, skips }), 8)).toEqual([9]);
  });

  it('knows the size of what is left', () => {
    const log = abridged({ events: 9, skips });
    expect(log.size(0)).toBe(5 * FRAME);
    expect(log.size(4)).toBe(3 * FRAME);
    expect(log.size(9)).toBe(0);
  });

  it('takes what is no longer in memory for as heavy as the rest', () => {
    expect(abridged({ events: 9, after: 100, skips: [] }).size(95)).toBeCloseTo(
      14 * lineCodec.byteLength({ seq: 101, json: jsonOf('x') }),
    );
    expect(abridged({ events: 0, after: 100, skips: [] }).size(95)).toBe(Number.POSITIVE_INFINITY);
  });
});
