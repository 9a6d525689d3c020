import { describe, expect, it } from 'vitest';
import { shortened, shownRows, unified } from './diff-folds.js';
import type { DiffBlock, DiffLine } from './diff-lines.js';
import { diffTexts } from './diff-lines.js';

const textOf = (line: DiffLine | null): string | undefined => line?.parts.map(({ text }) => text).join('');
const changed = (line: DiffLine | null): string[] =>
  line?.parts.filter((part) => part.changed).map(({ text }) => text) ?? [];

/** What a comparison says that a text was: the one before, or the one after. */
function told(blocks: DiffBlock[], side: 'before' | 'after'): string[] {
  return blocks.flatMap((block) =>
    block.kind === 'same'
      ? block.lines
      : block.rows.flatMap((row) => (row[side] ? [textOf(row[side]) ?? ''] : [])),
  );
}

/** Always the same for the same seed. */
function someText(seed: number, lines: number): string {
  let state = seed;
  const next = (below: number): number => (state = (state * 48_271) % 2_147_483_647) % below;
  return Array.from({ length: lines }, () => `<p class="a${next(9)}">word${next(5)} word${next(7)}</p>`).join(
    '\n',
  );
}

describe('diffTexts', () => {
  it('says which words of a line changed, and counts lines', () => {
    const { added, removed, blocks } = diffTexts(
      'a\n<h1>Bread at six.</h1>\nc\n',
      'a\n<h1>Bread at seven.</h1>\nc\nd\n',
    );
    expect([added, removed]).toEqual([2, 1]);
    const [row] = blocks[1]?.kind === 'change' ? blocks[1].rows : [];
    expect([changed(row?.before ?? null), changed(row?.after ?? null)]).toEqual([['six'], ['seven']]);
    expect([row?.before?.number, row?.after?.number]).toEqual([2, 2]);
  });

  it.each<readonly [string, string]>([
    ['', ''],
    ['', 'a\nb'],
    ['a\nb', ''],
    ['a', 'a\n'],
    ['a\n\nb', 'a\nb\n\n'],
    ...[1, 2, 3, 4].map((seed) => [someText(seed, 60), someText(seed + 10, 70)] as const),
  ])('tells both texts, each line with its number: %#', (before, after) => {
    const { added, removed, blocks } = diffTexts(before, after);
    const lines = (text: string): string[] => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));
    expect(told(blocks, 'before')).toEqual(lines(before));
    expect(told(blocks, 'after')).toEqual(lines(after));
    expect(lines(after).length - lines(before).length).toBe(added - removed);
    for (const side of ['before', 'after'] as const)
      expect(numbers(blocks, side)).toEqual(told(blocks, side).map((_, at) => at + 1));
  });

  it('pairs a line with the one that came in its place, not with its neighbour', () => {
    const { blocks } = diffTexts('<li>Croissant 1.60</li>', '<p>new words here</p>\n<li>Croissant 1.80</li>');
    const rows = blocks[0]?.kind === 'change' ? blocks[0].rows : [];
    expect(rows.map(({ before, after }) => [textOf(before), textOf(after)])).toEqual([
      [undefined, '<p>new words here</p>'],
      ['<li>Croissant 1.60</li>', '<li>Croissant 1.80</li>'],
    ]);
  });

  it('says of lines that are too long for words what lies between the first and the last difference', () => {
    const art = 'M0 0 '.repeat(6_000);
    const { blocks } = diffTexts(`<svg fill="red" d="${art}">`, `<svg fill="blue" d="${art}">`);
    const [row] = blocks[0]?.kind === 'change' ? blocks[0].rows : [];
    expect([changed(row?.before ?? null), changed(row?.after ?? null)]).toEqual([['red'], ['blue']]);
  });

  it('comes to an end with texts that have nothing in common', () => {
    const { added, removed } = diffTexts(
      Array.from({ length: 3_000 }, (_, at) => `a${at}`).join('\n'),
      Array.from({ length: 3_000 }, (_, at) => `b${at}`).join('\n'),
    );
    expect([added, removed]).toEqual([3_000, 3_000]);
  });
});

function numbers(blocks: DiffBlock[], side: 'before' | 'after'): number[] {
  return blocks.flatMap((block) =>
    block.kind === 'same'
      ? block.lines.map((_, at) => block[side] + at)
      : block.rows.flatMap((row) => row[side]?.number ?? []),
  );
}

describe('what is shown of it', () => {
  const lines = Array.from({ length: 40 }, (_, at) => `line ${at}`);
  const diff = diffTexts(lines.join('\n'), lines.with(20, 'line twenty').join('\n'));

  it('is the change, three lines around it, and folds that say how much they hold', () => {
    const rows = shownRows(diff, new Set());
    expect(rows.map(({ kind }) => kind)).toEqual([
      'fold',
      ...Array.from({ length: 3 }, () => 'same'),
      'change',
      ...Array.from({ length: 3 }, () => 'same'),
      'fold',
    ]);
    expect(rows.flatMap((row) => (row.kind === 'fold' ? [row.lines] : []))).toEqual([17, 16]);
    expect(shownRows(diff, new Set([0])).filter(({ kind }) => kind === 'same')).toHaveLength(23);
  });

  it('stands one under the other with what went before what came', () => {
    const two = unified(shownRows(diffTexts('a 1\nb 1', 'a 2\nb 2'), new Set()));
    expect(
      two.map((row) => (row.kind === 'change' ? (textOf(row.before) ?? textOf(row.after)) : '')),
    ).toEqual(['a 1', 'b 1', 'a 2', 'b 2']);
  });

  it('is of a long line what changed in it, and what stands beside that', () => {
    const art = 'M0 0 '.repeat(400);
    const { blocks } = diffTexts(`<svg fill="red" d="${art}" id="a">`, `<svg fill="blue" d="${art}" id="a">`);
    const line = blocks[0]?.kind === 'change' ? blocks[0].rows[0]?.after : null;
    const parts = line ? shortened(line) : [];
    expect(parts.filter((part) => part.changed).map(({ text }) => text)).toEqual(['blue']);
    expect(parts.map(({ text }) => text).join('').length).toBeLessThan(400);
    expect(parts.at(-1)?.text).toMatch(/^" d="M0 0 .* … $/);
    const whole = { number: 1, parts: [{ text: art, changed: false }] };
    expect(shortened(whole)[0]?.text).toBe(`${art.slice(0, 400)} …`);
  });
});
