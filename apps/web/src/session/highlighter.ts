/**
 * Highlights texts that grow, a chunk of lines at a time: only what is looked at. Runs in a worker; where there is none,
 * in the page.
 */
import type { SiteFile } from '@openv0/contracts/events.js';
import type { CodePart, OpenEnd } from './highlight.js';
import { highlight } from './highlight.js';

/** Lines are shown and highlighted so many at a time. */
export const CHUNK_LINES = 64;

export interface PaintRequest {
  /** Which text; kept between requests. */
  name: string;
  file: SiteFile;
  /** The text's lines from here on are `lines`; those before are as they were. */
  from: number;
  lines: readonly string[];
  /** Which chunks are wanted. */
  chunks: readonly number[];
}

export interface PaintedChunk {
  chunk: number;
  lines: CodePart[][];
}

/** No more texts than this are kept: those that were not asked about the longest go first. */
const MAX_TEXTS = 12;

interface Text {
  lines: string[];
  /** `opens[i]`: what line `i` begins in, as far as is known. */
  opens: OpenEnd[];
}

export class Highlighter {
  readonly #texts = new Map<string, Text>();

  /** Throws when lines before `from` have never been told. */
  paint({ name, file, from, lines, chunks }: PaintRequest): PaintedChunk[] {
    const text = this.#texts.get(name) ?? { lines: [], opens: [''] };
    if (from > text.lines.length) throw new Error(`${name} has ${text.lines.length} lines, not ${from}`);
    this.#texts.delete(name);
    this.#texts.set(name, text);
    const [oldest] = this.#texts.keys();
    if (this.#texts.size > MAX_TEXTS && oldest !== undefined) this.#texts.delete(oldest);
    if (lines.length > 0 || from < text.lines.length) {
      text.lines = [...text.lines.slice(0, from), ...lines];
      text.opens.length = Math.min(text.opens.length, from + 1);
    }
    return chunks.map((chunk) => ({ chunk, lines: paintChunk(text, file, chunk) }));
  }
}

function paintChunk({ lines, opens }: Text, file: SiteFile, chunk: number): CodePart[][] {
  const first = chunk * CHUNK_LINES;
  const painted: CodePart[][] = [];
  const end = Math.min(lines.length, first + CHUNK_LINES);
  for (let at = Math.min(first, opens.length - 1); at < end; at += 1) {
    const { parts, open } = highlight(lines[at] ?? '', file, opens[at]);
    opens[at + 1] = open;
    if (at >= first) painted.push(parts);
  }
  return painted;
}
