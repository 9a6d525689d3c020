import { describe, expect, it } from 'vitest';
import { chunker, lineSplitter, sameStart } from './code-lines.js';
import { CHUNK_LINES } from './highlighter.js';

const TEXT = Array.from({ length: 300 }, (_, at) => (at % 7 === 3 ? '' : `line ${at}`)).join('\n');

describe('lineSplitter', () => {
  it.each([
    ['a\nb', ['a', 'b']],
    ['a\n', ['a']],
    ['', []],
    ['\n', ['']],
    ['a\n\n', ['a', '']],
  ])('%j', (text, lines) => {
    expect(lineSplitter()(text).all).toEqual(lines);
  });

  it.each([1, 3, 17, 1_000])('gives the same for a text that grew by %d characters at a time', (step) => {
    const grown = lineSplitter();
    for (let end = 0; end < TEXT.length + step; end += step) {
      const text = TEXT.slice(0, end);
      expect(grown(text).all).toEqual(lineSplitter()(text).all);
    }
  });

  it('begins anew with a text that is no continuation', () => {
    const split = lineSplitter();
    split('a\nb');
    expect(split('b\nc').all).toEqual(['b', 'c']);
    expect(split('').all).toEqual([]);
  });
});

describe('chunker', () => {
  it('keeps the chunks that have not changed', () => {
    const cut = chunker();
    const lines = TEXT.split('\n');
    const before = cut(lines);
    expect(before.flat()).toEqual(lines);
    const after = cut([...lines, 'one more']);
    expect(after.slice(0, -1)).toEqual(before.slice(0, -1));
    expect(after.map((chunk, at) => chunk === before[at])).toEqual(
      before.map((_, at) => at < before.length - 1),
    );
    const changed = lines.with(CHUNK_LINES, 'another');
    expect(cut(changed).map((chunk, at) => chunk === after[at])).toEqual([true, false, true, true, false]);
  });
});

it('sameStart counts the lines before the first that differs', () => {
  expect(sameStart(['a', 'b'], ['a', 'b', 'c'])).toBe(2);
  expect(sameStart(['a', 'b'], ['x', 'b'])).toBe(0);
});
