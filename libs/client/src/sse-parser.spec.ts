import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SseParser, type SseEvent } from './sse-parser.js';

type Item = SseEvent | { comment: string };

function read(chunks: Iterable<Uint8Array>, max?: number): Item[] {
  const items: Item[] = [];
  const parser = new SseParser(
    { event: (event) => void items.push(event), comment: (comment) => void items.push({ comment }) },
    max,
  );
  for (const chunk of chunks) parser.push(chunk);
  return items;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const readText = (text: string): Item[] => read([bytes(text)]);

/** Cut at each of these shares of the whole; the same twice is an empty chunk. */
function cut(whole: Uint8Array, shares: readonly number[]): Uint8Array[] {
  const places = shares.map((share) => Math.floor(share * whole.length)).sort((a, b) => a - b);
  return [...places, whole.length].map((to, index) => whole.subarray(places[index - 1] ?? 0, to));
}

const lineEnd = fc.constantFrom('\n', '\r', '\r\n');
/** One line's worth of text: no line break, but whatever else. */
const text = fc.string({ unit: 'grapheme' }).map((raw) => raw.replace(/[\r\n\0]/g, ''));
const item: fc.Arbitrary<Item> = fc.oneof(
  fc.record({ comment: text }),
  fc.record({
    id: fc.option(text),
    event: text.map((raw) => raw || 'message'),
    data: fc.array(text, { minLength: 1 }).map((lines) => lines.join('\n')),
  }),
);

function written(one: Item, end: string): string {
  if ('comment' in one) return `: ${one.comment}${end}`;
  const id = one.id === null ? [] : [`id: ${one.id}`];
  const data = one.data.split('\n').map((line) => `data: ${line}`);
  return [...id, `event: ${one.event}`, ...data, '', ''].join(end);
}

describe('a stream of server-sent events', () => {
  it('is read the same however it is cut, and whichever line ends it has', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(item), lineEnd, shares, (items, end, places) => {
        const whole = bytes(items.map((one) => written(one, end)).join(''));
        expect(read(cut(whole, places))).toEqual(items);
      }),
      { numRuns: 500 },
    );
  });

  it('is read the same byte by byte', () => {
    const whole = bytes('\uFEFFid: e:1\r\nevent: a\r\ndata: 🎨 ü\r\rdata: é→\n\r\n: beat\r\n');
    const byByte = Array.from(whole, (byte) => Uint8Array.of(byte));
    expect(read(byByte)).toEqual([
      { id: 'e:1', event: 'a', data: '🎨 ü' },
      { id: null, event: 'message', data: 'é→' },
      { comment: 'beat' },
    ]);
  });

  it('keeps no id and no type for the next event', () => {
    expect(readText('id: 1\nevent: a\ndata: x\n\ndata: y\n\n')).toEqual([
      { id: '1', event: 'a', data: 'x' },
      { id: null, event: 'message', data: 'y' },
    ]);
  });

  it('has no event where there is no data, or no end', () => {
    expect(readText('id: 1\nevent: a\n\nretry: 5\nwhat: ever\ndata\n\ndata: cut')).toEqual([
      { id: null, event: 'message', data: '' },
    ]);
  });

  it('takes one space off a value', () => {
    expect(readText('data:  two\ndata:none\nid: a\0b\n\n')).toEqual([
      { id: null, event: 'message', data: ' two\nnone' },
    ]);
  });

  it.each([
    ['a line', ['data: ', 'x'.repeat(60), 'x'.repeat(60)]],
    ['many lines', Array.from({ length: 30 }, () => 'data: x\n')],
  ])('refuses an event that is too long: %s', (_name, parts) => {
    expect(() => read(parts.map(bytes), 100)).toThrow(RangeError);
  });

  it('has no limit on all events together', () => {
    const parts = Array.from({ length: 50 }, () => bytes(': comment\ndata: x\n\n'));
    expect(read(parts, 100)).toHaveLength(100);
  });
});
