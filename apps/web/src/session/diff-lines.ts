/**
 * What changed between two texts, line by line, and within a changed line which words. Lines by Myers' algorithm
 * (https://neil.fraser.name/writing/diff/myers.pdf), words likewise. Pure; runs in a worker.
 */
import { diffArrays, diffWordsWithSpace } from 'diff';

export interface DiffPart {
  text: string;
  changed: boolean;
}

export interface DiffLine {
  /** In its own text, from 1. */
  number: number;
  parts: DiffPart[];
}

/** A line before, and what stands in its place after; one of them is null where a line only went, or only came. */
export interface DiffRow {
  before: DiffLine | null;
  after: DiffLine | null;
}

/** Lines that are in both texts, or rows that are not. `before` and `after`: the number of the first line in each. */
export type DiffBlock =
  | { kind: 'same'; before: number; after: number; lines: string[] }
  | { kind: 'change'; before: number; after: number; rows: DiffRow[] };

export interface TextDiff {
  added: number;
  removed: number;
  blocks: DiffBlock[];
}

/** Texts that have more than so many different lines are not matched line by line any more: it takes their square. */
const MAX_EDITS = 1_000;
/** Of lines with more different words, all between the first and the last of them has changed. */
const MAX_WORDS = 400;
/** So of lines that are longer, in UTF-16 code units. */
const MAX_LINE = 20_000;
/** Lines that have less than this in common are two lines, not one that changed. */
const ALIKE = 0.4;
/** In a change of more lines, lines are paired by their place alone. */
const MAX_PAIRING = 60;

export function diffTexts(before: string, after: string): TextDiff {
  const blocks = blocksOf(linesOf(before), linesOf(after));
  const count = (side: 'before' | 'after'): number =>
    blocks.reduce(
      (sum, block) =>
        sum + (block.kind === 'change' ? block.rows.filter((row) => row[side] !== null).length : 0),
      0,
    );
  return { added: count('after'), removed: count('before'), blocks };
}

function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

function blocksOf(before: string[], after: string[]): DiffBlock[] {
  const changes = diffArrays(before, after, { maxEditLength: MAX_EDITS }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  const blocks: DiffBlock[] = [];
  const at = { before: 1, after: 1 };
  let gone: string[] = [];
  let come: string[] = [];
  const close = (): void => {
    if (gone.length + come.length > 0)
      blocks.push({ kind: 'change', ...at, rows: rowsOf(gone, come, at.before, at.after) });
    at.before += gone.length;
    at.after += come.length;
    gone = [];
    come = [];
  };
  for (const { value, removed, added } of changes) {
    if (removed) gone = [...gone, ...value];
    else if (added) come = [...come, ...value];
    else {
      close();
      blocks.push({ kind: 'same', ...at, lines: value });
      at.before += value.length;
      at.after += value.length;
    }
  }
  close();
  return blocks;
}

/** Pairs what went with what came in its place, in order; what has no other half stands alone. */
function rowsOf(gone: string[], come: string[], before: number, after: number): DiffRow[] {
  const rows: DiffRow[] = [];
  let next = 0;
  const lone = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1)
      rows.push({ before: null, after: plain(come[at] ?? '', after + at) });
  };
  gone.forEach((line, at) => {
    const match = partner(line, come, next, gone.length === come.length ? at : null);
    if (match === null) return void rows.push({ before: plain(line, before + at), after: null });
    lone(next, match);
    rows.push(pair(line, come[match] ?? '', before + at, after + match));
    next = match + 1;
  });
  lone(next, come.length);
  return rows;
}

/** The line that came in the place of `line`, not before `from`; `place` is tried first. */
function partner(line: string, come: string[], from: number, place: number | null): number | null {
  if (place !== null && place >= from && likeness(line, come[place] ?? '') >= ALIKE) return place;
  if (come.length > MAX_PAIRING) return null;
  const found = come.findIndex((other, at) => at >= from && likeness(line, other) >= ALIKE);
  return found < 0 ? null : found;
}

/** Whether long lines are alike is seen from their beginnings, in UTF-16 code units. */
const SAMPLE = 1_000;

/** 0: no word in common, 1: the same words. Dice's coefficient over words. */
function likeness(one: string, other: string): number {
  const words = wordsOf(one);
  const others = wordsOf(other);
  if (words.length + others.length === 0) return 1;
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of others) {
    const left = counts.get(word) ?? 0;
    if (left > 0) common += 1;
    counts.set(word, left - 1);
  }
  return (2 * common) / (words.length + others.length);
}

const wordsOf = (line: string): string[] => line.slice(0, SAMPLE).match(/[\p{L}\p{N}_-]+/gu) ?? [];

const plain = (text: string, number: number): DiffLine => ({ number, parts: [{ text, changed: false }] });

function pair(before: string, after: string, from: number, to: number): DiffRow {
  const isShort = Math.max(before.length, after.length) <= MAX_LINE;
  const words = isShort ? diffWordsWithSpace(before, after, { maxEditLength: MAX_WORDS }) : undefined;
  if (!words) return middle(before, after, from, to);
  const side = (leave: 'added' | 'removed', mark: 'added' | 'removed'): DiffPart[] =>
    words.filter((word) => !word[leave]).map((word) => ({ text: word.value, changed: word[mark] }));
  return {
    before: { number: from, parts: side('added', 'removed') },
    after: { number: to, parts: side('removed', 'added') },
  };
}

/** What lies between the beginning and the end that both have. */
function middle(before: string, after: string, from: number, to: number): DiffRow {
  const most = Math.min(before.length, after.length);
  let head = 0;
  while (head < most && before[head] === after[head]) head += 1;
  let tail = 0;
  while (tail < most - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const parts = (text: string): DiffPart[] =>
    [
      { text: text.slice(0, head), changed: false },
      { text: text.slice(head, text.length - tail), changed: true },
      { text: text.slice(text.length - tail), changed: false },
    ].filter((part) => part.text !== '');
  return { before: { number: from, parts: parts(before) }, after: { number: to, parts: parts(after) } };
}
