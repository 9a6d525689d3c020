import { randomBytes } from 'node:crypto';
import { setImmediate as turnEnd } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFLATED_TEXT, PING_FRAME, textFrame } from './event-frame.js';
import { DEFLATE_ABOVE, DeflatedFrames, LateFrame, type Piece } from './deflated-frames.js';
import { readDeflated } from '../spec/read-frames.js';

const SENTENCE = '<section class="menu"><h2>Sourdough, rye and “rolls”</h2></section>';

/** Text of about so many characters that deflates well. */
function code(length: number): string {
  return SENTENCE.repeat(Math.ceil(length / SENTENCE.length));
}

async function settled(pieces: readonly Piece[]): Promise<Uint8Array[]> {
  const bytes = pieces.map(async (piece) => {
    if (!(piece instanceof LateFrame)) return piece;
    if (!piece.bytes) await new Promise<void>((resolve) => piece.whenReady(resolve));
    return piece.bytes as Uint8Array;
  });
  return Promise.all(bytes);
}

function isDeflated(frame: Uint8Array): boolean {
  return frame[0] === DEFLATED_TEXT;
}

describe('deflated frames', () => {
  it('say what the plain ones said, whatever they are and however they are cut into chunks', async () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3_000 }),
      fc.integer({ min: 0, max: 200_000 }).map(code),
      fc.integer({ min: 900, max: 1_200 }).map((length) => code(length).slice(0, length)),
      fc.integer({ min: 0, max: 70_000 }).map((length) => randomBytes(length).toString('base64')),
    );
    const property = fc.asyncProperty(
      fc.array(fc.array(text, { maxLength: 5 }), { maxLength: 4 }),
      async (runs) => {
        const frames = new DeflatedFrames();
        const chunks = runs.map((texts) => Buffer.concat([...texts.map(textFrame), PING_FRAME]));
        const pieces = await settled(chunks.flatMap((chunk) => [...frames.of(chunk)]));
        const expected = runs.flatMap((texts) => [...texts, 'ping']);
        expect(await readDeflated(pieces)).toEqual(expected);
        const plain = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
        expect(pieces.reduce((sum, piece) => sum + piece.length, 0)).toBeLessThanOrEqual(plain);
      },
    );
    await fc.assert(property, { numRuns: 60 });
  });

  it('are only the large ones, and those that get shorter', async () => {
    const frames = new DeflatedFrames();
    const largest = textFrame('x'.repeat(DEFLATE_ABOVE));
    const noise = textFrame(
      randomBytes(4_000)
        .toString('latin1')
        .replace(/[^ -~]/g, (c) => String.fromCharCode(0x400 + c.charCodeAt(0))),
    );
    const [small, over, wild] = await Promise.all(
      [largest, textFrame('x'.repeat(DEFLATE_ABOVE + 1)), noise].map((frame) => settled(frames.of(frame))),
    );
    expect(small).toEqual([largest]);
    expect(over?.map(isDeflated)).toEqual([true]);
    expect(over?.[0]?.length).toBeLessThan(100);
    expect(wild).toHaveLength(1);
  });

  it('are made once, also for viewers at different places of a log', async () => {
    const list = Array.from({ length: 20 }, (_, index) => textFrame(code((index + 1) * 300)));
    const slab = Buffer.concat(list);
    const startOf = (index: number): number =>
      list.slice(0, index).reduce((sum, { length }) => sum + length, 0);
    const frames = new DeflatedFrames();
    const seen = await Promise.all(
      [0, 7, 12].map(async (index) =>
        (await settled(frames.of(slab.subarray(startOf(index))))).filter(isDeflated),
      ),
    );
    expect(seen.map((list) => list.length)).toEqual([17, 13, 8]);
    for (const list of seen) {
      for (const [index, frame] of list.toReversed().entries()) expect(frame).toBe(seen[0]?.at(-1 - index));
    }
  });

  it('take a bounded part of a turn: the rest is deflated beside it, in order', async () => {
    const frames = new DeflatedFrames();
    const many = Array.from({ length: 30 }, (_, index) => textFrame(`${index}${code(8_000)}`));
    const first = many.map((frame) => frames.of(frame)[0]);
    const late = first.filter((piece) => piece instanceof LateFrame);
    expect(late.length).toBeGreaterThan(20);
    expect(late.length).toBeLessThan(30);
    const order: number[] = [];
    const allReady = late.map(
      (piece, index) =>
        new Promise<void>((resolve) => piece.whenReady(() => resolve(void order.push(index)))),
    );
    await Promise.all(allReady);
    expect(order).toEqual(late.map((_, index) => index));
    await turnEnd();
    expect(frames.of(textFrame(code(8_000)))[0]).toBeInstanceOf(Uint8Array);
  });
});
