import type { SiteFile } from '@openv0/contracts/events.js';

/** How far back a continuation is looked for in what was written, and how much of it has to agree; UTF-16 units. */
const LONGEST_OVERLAP = 400;
const SHORTEST_OVERLAP = 12;

/**
 * Where a continued answer meets what was written before: marks that the model opens again and the end that it repeats
 * are left out. The beginning is held back until it is long enough to be judged.
 */
export class Seam {
  readonly #before: string;
  /** The marks that it was told to leave out. */
  readonly #marks: RegExp;
  #held: string | null = '';

  /** `file` is the one in whose block the answer was cut off. */
  constructor(before: string, file: SiteFile) {
    this.#before = before.slice(-LONGEST_OVERLAP);
    this.#marks = new RegExp(`^(?:\\s*(?:\`{3,}\\w*|<ov0:[^\\n>]*file="${file}"[^\\n>]*>)[^\\S\\n]*\\n)+`);
  }

  push(text: string): string {
    if (this.#held === null) return text;
    this.#held += text;
    return this.#held.length < 2 * LONGEST_OVERLAP ? '' : this.end();
  }

  /** What is held back, joined; nothing more is held back after it. */
  end(): string {
    const held = (this.#held ?? '').replace(this.#marks, '');
    this.#held = null;
    for (let length = Math.min(held.length, this.#before.length); length >= SHORTEST_OVERLAP; length -= 1) {
      if (this.#before.endsWith(held.slice(0, length))) return held.slice(length);
    }
    return held;
  }
}
