/** A text that grows as lines, and its lines in chunks; what stayed the same stays the same object. Pure but for that. */
import { CHUNK_LINES } from './highlighter.js';

export interface Lines {
  text: string;
  /** Without the empty line behind a last line break. */
  all: readonly string[];
}

export type Chunk = readonly string[];

/** Splits a text into lines; of one that goes on where the last one ended, only what is new. */
export function lineSplitter(): (text: string) => Lines {
  let before: Lines = { text: '', all: [] };
  return (text) => {
    if (text !== before.text) before = { text, all: split(text, before) };
    return before;
  };
}

function split(text: string, before: Lines): readonly string[] {
  const goesOn = before.text !== '' && text.startsWith(before.text);
  const start = goesOn ? before.text.lastIndexOf('\n') + 1 : 0;
  const kept = goesOn ? before.all.slice(0, before.text.endsWith('\n') ? undefined : -1) : [];
  const added = text.slice(start).split('\n');
  if (added.at(-1) === '') added.pop();
  return kept.length === 0 ? added : [...kept, ...added];
}

/** Cuts lines into chunks. */
export function chunker(): (lines: readonly string[]) => readonly Chunk[] {
  let before: readonly Chunk[] = [];
  return (lines) => {
    const count = Math.ceil(lines.length / CHUNK_LINES);
    before = Array.from({ length: count }, (_, index) => {
      const first = index * CHUNK_LINES;
      const last = before[index];
      const length = Math.min(CHUNK_LINES, lines.length - first);
      const isSame = last?.length === length && last.every((line, at) => line === lines[first + at]);
      return isSame ? last : lines.slice(first, first + length);
    });
    return before;
  };
}

/** How many lines two texts begin with alike. */
export function sameStart(one: readonly string[], other: readonly string[]): number {
  const most = Math.min(one.length, other.length);
  let at = 0;
  while (at < most && one[at] === other[at]) at += 1;
  return at;
}

/** More of a line than this is not shown: one of inline art may hold the whole site. */
export const SHOWN_OF_LINE = 2_000;
